import type { WrongSpec } from '../base.ts';

export const aliens: readonly WrongSpec[] = [
  {
    name: 'a list of YAML',
    wrong: '«features:\n  - name: device\n    type: categorical\n  - name: price\n    type: numeric»',
    code: 'ADS1025',
    says: ['YAML', 'signal'],
  },
  {
    name: 'an object of JSON',
    wrong: '«{ "name": "age", "type": "int", "tags": ["user", "number"] }»',
    code: 'ADS1025',
    says: ['JSON', 'signal'],
  },
  {
    name: 'a query of SQL',
    wrong: '«SELECT device, price FROM rows WHERE clicked = 1»',
    code: 'ADS1025',
    says: ['SQL', 'data'],
  },
  {
    name: 'a section of TOML',
    at: 'train',
    wrong: '«[train]\nepochs = 2\nbatch = 512»',
    code: 'ADS1025',
    says: ['TOML', 'train {'],
    fix: 'train { epochs 2  batch 512 }',
  },
  {
    name: 'a layer of Keras',
    at: 'bottom',
    wrong: '«model.add(Dense(64, activation="relu"))»',
    code: 'ADS1025',
    says: ['Python', 'bottom'],
  },
  {
    name: 'an import of Python',
    at: 'model',
    wrong: '«import tensorflow as tf»\n\nmodel shop',
    code: 'ADS1025',
    says: ['Python', /import/],
  },
  {
    name: 'a message of Protocol Buffers',
    wrong: '«message Row {\n  optional string device = 1;\n  repeated int64 topics = 2;\n}»',
    code: 'ADS1025',
    says: [/protobuf|Protocol Buffers/i, 'signal'],
  },
  {
    name: 'a merge conflict',
    at: 'tower',
    wrong: '«<<<<<<< HEAD»\ntower all { layers 32 }\n=======\ntower all { layers 64 }\n>>>>>>> deeper',
    code: 'ADS1025',
    says: ['merge'],
  },
  {
    name: 'fences of Markdown',
    at: 'head',
    wrong: '«```ads»\nhead click on clicked\n```',
    code: 'ADS1025',
    says: ['Markdown'],
    fix: 'head click on clicked\n',
  },
  {
    name: 'a block of YAML',
    at: 'train',
    wrong: '«train:\n  epochs: 2\n  batch: 512»',
    code: 'ADS1025',
    says: ['YAML', 'train {'],
    fix: 'train { epochs 2  batch 512 }',
  },
];
