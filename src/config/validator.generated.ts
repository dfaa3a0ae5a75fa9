// Generated from scripts/schemas by scripts/generate.ts; do not edit.
// @ts-nocheck
const v=S,s={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc.config.json",description:"Settings of a project, for the command line of adsc an\
d the editor. What a flag says wins.",type:"object",properties:{$schema:{description:"The schema of this file: ./node_modules/adsc/grammar/schemas/config.schema\
.json",type:"string"},specs:{description:"The specs of the project, as globs from this folder: what check, lint and fmt read without arguments.",type:"array",items:{
type:"string",pattern:"."}},engine:{description:"What runs the dense part: --engine.",enum:["auto","onnx","tfjs-node","wasm","cpu","webgpu","cuda"]},threads:{description:"\
Threads of the engine: --threads.",type:"integer",minimum:1},lint:{description:"Modelling rules: adsc lint, and the editor.",type:"object",properties:{preset:{description:"\
Which rules there are. Default: recommended.",enum:["recommended","strict"]},rules:{description:"What a rule makes, over the preset.",type:"object",properties:{
ADS6101:{enum:["off","warn","error"]},ADS6102:{enum:["off","warn","error"]},ADS6103:{enum:["off","warn","error"]},ADS6105:{enum:["off","warn","error"]},ADS6106:{
enum:["off","warn","error"]},ADS6107:{enum:["off","warn","error"]},ADS6108:{enum:["off","warn","error"]},ADS6109:{enum:["off","warn","error"]},ADS6110:{enum:["o\
ff","warn","error"]},ADS6111:{enum:["off","warn","error"]},ADS6112:{enum:["off","warn","error"]},ADS6113:{enum:["off","warn","error"]},ADS6114:{enum:["off","war\
n","error"]},ADS6115:{enum:["off","warn","error"]},ADS6116:{enum:["off","warn","error"]},ADS6117:{enum:["off","warn","error"]},ADS6118:{enum:["off","warn","erro\
r"]},ADS6119:{enum:["off","warn","error"]},ADS6120:{enum:["off","warn","error"]}},required:[],additionalProperties:!1},maxWarnings:{description:"adsc lint fails\
 where there are more.",type:"integer",minimum:0}},required:[],additionalProperties:!1},targets:{description:"What adsc compile emits besides, by name: spark, t\
orchrec, or a package that is a target. The value has its options.",type:"object",additionalProperties:{type:"object"}},runs:{description:"Folder of the runs: -\
-runs.",type:"string",pattern:"."},serve:{description:"Flags of adsc serve. Tokens come from ADSC_TOKEN and ADSC_ADMIN_TOKEN.",type:"object",properties:{host:{description:"\
Address to listen on; beyond this machine only with a token.",type:"string",pattern:"."},port:{description:"0: any that is free.",type:"integer",minimum:0,maximum:65535},
watch:{description:"Take new calibrators, bundles and files of tables as they appear.",type:"boolean"},threads:{description:"Threads of the engine.",type:"integ\
er",minimum:1},maxBody:{description:"Largest body, in bytes.",type:"integer",minimum:1024},maxMemory:{description:"Most bytes of bodies of all clients together.",
type:"integer",minimum:1024},maxConnections:{description:"Most open connections.",type:"integer",minimum:1},maxCandidates:{description:"Most candidates or rows \
of a request.",type:"integer",minimum:1},maxWaiting:{description:"Most candidates that wait to be scored.",type:"integer",minimum:1},timeout:{description:"ms fo\
r a request to arrive, and to be answered.",type:"integer",minimum:10},maxDrift:{description:"Not ready while a signal's rates are further than this from traini\
ng's.",type:"number",minimum:0,maximum:1},log:{description:"Log served rows there.",type:"string",pattern:"."},logShare:{description:"Of requests.",type:"number",
minimum:0,maximum:1},logRows:{description:"Rows of a file.",type:"integer",minimum:1},logSeconds:{description:"A file is written at least so often.",type:"integ\
er",minimum:1}},required:[],additionalProperties:!1},run:{description:"adsc run: programs that do parts of a step.",type:"object",properties:{state:{description:"\
Folder of the history and the models: --state.",type:"string",pattern:"."},steps:{description:"Who does a part: local is adsc itself.",type:"object",properties:{
profile:{enum:["local","spark","torchrec"]},encode:{enum:["local","spark","torchrec"]},train:{enum:["local","spark","torchrec"]}},required:[],additionalProperties:!1},
executors:{description:"Commands of each executor and part.",type:"object",properties:{spark:{type:"object",properties:{profile:{description:"Commands, one afte\
r the other: each a list of arguments, which no shell reads.",type:"array",minItems:1,items:{type:"array",minItems:1,items:{type:"string"}}},encode:{description:"\
Commands, one after the other: each a list of arguments, which no shell reads.",type:"array",minItems:1,items:{type:"array",minItems:1,items:{type:"string"}}},train:{
description:"Commands, one after the other: each a list of arguments, which no shell reads.",type:"array",minItems:1,items:{type:"array",minItems:1,items:{type:"\
string"}}}},required:[],additionalProperties:!1},torchrec:{type:"object",properties:{profile:{description:"Commands, one after the other: each a list of argumen\
ts, which no shell reads.",type:"array",minItems:1,items:{type:"array",minItems:1,items:{type:"string"}}},encode:{description:"Commands, one after the other: ea\
ch a list of arguments, which no shell reads.",type:"array",minItems:1,items:{type:"array",minItems:1,items:{type:"string"}}},train:{description:"Commands, one \
after the other: each a list of arguments, which no shell reads.",type:"array",minItems:1,items:{type:"array",minItems:1,items:{type:"string"}}}},required:[],additionalProperties:!1}},
required:[],additionalProperties:!1}},required:[],additionalProperties:!1}},required:[],additionalProperties:!1,$id:"config"},w=Object.prototype.hasOwnProperty,
y=new RegExp(".","u");function S(h,{instancePath:a="",parentData:x,parentDataProperty:k,rootData:A=h,dynamicAnchors:b={}}={}){let e=null,i=0;const g=S.evaluated;
if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.items=void 0),h&&typeof h=="object"&&!Array.isArray(h)){for(const o in h)if(!w.call(s.properties,o)){const r={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,
parentSchema:s,data:h};e===null?e=[r]:e.push(r),i++}if(h.$schema!==void 0){let o=h.$schema;if(typeof o!="string"){const r={instancePath:a+"/$schema",schemaPath:"\
#/properties/%24schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:s.properties.$schema.type,parentSchema:s.properties.$schema,data:o};
e===null?e=[r]:e.push(r),i++}}if(h.specs!==void 0){let o=h.specs;if(Array.isArray(o)){const r=o.length;for(let t=0;t<r;t++){let p=o[t];if(typeof p=="string"){if(!y.
test(p)){const l={instancePath:a+"/specs/"+t,schemaPath:"#/properties/specs/items/pattern",keyword:"pattern",params:{pattern:"."},message:'must match pattern ".\
"',schema:".",parentSchema:s.properties.specs.items,data:p};e===null?e=[l]:e.push(l),i++}}else{const l={instancePath:a+"/specs/"+t,schemaPath:"#/properties/spec\
s/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:s.properties.specs.items.type,parentSchema:s.properties.specs.items,data:p};
e===null?e=[l]:e.push(l),i++}}}else{const r={instancePath:a+"/specs",schemaPath:"#/properties/specs/type",keyword:"type",params:{type:"array"},message:"must be \
array",schema:s.properties.specs.type,parentSchema:s.properties.specs,data:o};e===null?e=[r]:e.push(r),i++}}if(h.engine!==void 0){let o=h.engine;if(!(o==="auto"||
o==="onnx"||o==="tfjs-node"||o==="wasm"||o==="cpu"||o==="webgpu"||o==="cuda")){const r={instancePath:a+"/engine",schemaPath:"#/properties/engine/enum",keyword:"\
enum",params:{allowedValues:s.properties.engine.enum},message:"must be equal to one of the allowed values",schema:s.properties.engine.enum,parentSchema:s.properties.
engine,data:o};e===null?e=[r]:e.push(r),i++}}if(h.threads!==void 0){let o=h.threads;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const r={instancePath:a+
"/threads",schemaPath:"#/properties/threads/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:s.properties.threads.type,parentSchema:s.
properties.threads,data:o};e===null?e=[r]:e.push(r),i++}if(typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){const r={instancePath:a+"/threads",schemaPath:"#/pr\
operties/threads/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:s.properties.threads,data:o};e===null?
e=[r]:e.push(r),i++}}if(h.lint!==void 0){let o=h.lint;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const r in o)if(!(r==="preset"||r==="rules"||r==="maxWarn\
ings")){const t={instancePath:a+"/lint",schemaPath:"#/properties/lint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties",schema:!1,parentSchema:s.properties.lint,data:o};e===null?e=[t]:e.push(t),i++}if(o.preset!==void 0){let r=o.preset;if(!(r===
"recommended"||r==="strict")){const t={instancePath:a+"/lint/preset",schemaPath:"#/properties/lint/properties/preset/enum",keyword:"enum",params:{allowedValues:s.
properties.lint.properties.preset.enum},message:"must be equal to one of the allowed values",schema:s.properties.lint.properties.preset.enum,parentSchema:s.properties.
lint.properties.preset,data:r};e===null?e=[t]:e.push(t),i++}}if(o.rules!==void 0){let r=o.rules;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)if(!w.
call(s.properties.lint.properties.rules.properties,t)){const p={instancePath:a+"/lint/rules",schemaPath:"#/properties/lint/properties/rules/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:s.properties.lint.properties.rules,
data:r};e===null?e=[p]:e.push(p),i++}if(r.ADS6101!==void 0){let t=r.ADS6101;if(!(t==="off"||t==="warn"||t==="error")){const p={instancePath:a+"/lint/rules/ADS61\
01",schemaPath:"#/properties/lint/properties/rules/properties/ADS6101/enum",keyword:"enum",params:{allowedValues:s.properties.lint.properties.rules.properties.ADS6101.
enum},message:"must be equal to one of the allowed values",schema:s.properties.lint.properties.rules.properties.ADS6101.enum,parentSchema:s.properties.lint.properties.
rules.properties.ADS6101,data:t};e===null?e=[p]:e.push(p),i++}}if(r.ADS6102!==void 0){let t=r.ADS6102;if(!(t==="off"||t==="warn"||t==="error")){const p={instancePath:a+
"/lint/rules/ADS6102",schemaPath:"#/properties/lint/properties/rules/properties/ADS6102/enum",keyword:"enum",params:{allowedValues:s.properties.lint.properties.
rules.properties.ADS6102.enum},message:"must be equal to one of the allowed values",schema:s.properties.lint.properties.rules.properties.ADS6102.enum,parentSchema:s.
properties.lint.properties.rules.properties.ADS6102,data:t};e===null?e=[p]:e.push(p),i++}}if(r.ADS6103!==void 0){let t=r.ADS6103;if(!(t==="off"||t==="warn"||t===
"error")){const p={instancePath:a+"/lint/rules/ADS6103",schemaPath:"#/properties/lint/properties/rules/properties/ADS6103/enum",keyword:"enum",params:{allowedValues:s.
properties.lint.properties.rules.properties.ADS6103.enum},message:"must be equal to one of the allowed values",schema:s.properties.lint.properties.rules.properties.
ADS6103.enum,parentSchema:s.properties.lint.properties.rules.properties.ADS6103,data:t};e===null?e=[p]:e.push(p),i++}}if(r.ADS6105!==void 0){let t=r.ADS6105;if(!(t===
"off"||t==="warn"||t==="error")){const p={instancePath:a+"/lint/rules/ADS6105",schemaPath:"#/properties/lint/properties/rules/properties/ADS6105/enum",keyword:"\
enum",params:{allowedValues:s.properties.lint.properties.rules.properties.ADS6105.enum},message:"must be equal to one of the allowed values",schema:s.properties.
lint.properties.rules.properties.ADS6105.enum,parentSchema:s.properties.lint.properties.rules.properties.ADS6105,data:t};e===null?e=[p]:e.push(p),i++}}if(r.ADS6106!==
void 0){let t=r.ADS6106;if(!(t==="off"||t==="warn"||t==="error")){const p={instancePath:a+"/lint/rules/ADS6106",schemaPath:"#/properties/lint/properties/rules/p\
roperties/ADS6106/enum",keyword:"enum",params:{allowedValues:s.properties.lint.properties.rules.properties.ADS6106.enum},message:"must be equal to one of the al\
lowed values",schema:s.properties.lint.properties.rules.properties.ADS6106.enum,parentSchema:s.properties.lint.properties.rules.properties.ADS6106,data:t};e===null?
e=[p]:e.push(p),i++}}if(r.ADS6107!==void 0){let t=r.ADS6107;if(!(t==="off"||t==="warn"||t==="error")){const p={instancePath:a+"/lint/rules/ADS6107",schemaPath:"\
#/properties/lint/properties/rules/properties/ADS6107/enum",keyword:"enum",params:{allowedValues:s.properties.lint.properties.rules.properties.ADS6107.enum},message:"\
must be equal to one of the allowed values",schema:s.properties.lint.properties.rules.properties.ADS6107.enum,parentSchema:s.properties.lint.properties.rules.properties.
ADS6107,data:t};e===null?e=[p]:e.push(p),i++}}if(r.ADS6108!==void 0){let t=r.ADS6108;if(!(t==="off"||t==="warn"||t==="error")){const p={instancePath:a+"/lint/ru\
les/ADS6108",schemaPath:"#/properties/lint/properties/rules/properties/ADS6108/enum",keyword:"enum",params:{allowedValues:s.properties.lint.properties.rules.properties.
ADS6108.enum},message:"must be equal to one of the allowed values",schema:s.properties.lint.properties.rules.properties.ADS6108.enum,parentSchema:s.properties.lint.
properties.rules.properties.ADS6108,data:t};e===null?e=[p]:e.push(p),i++}}if(r.ADS6109!==void 0){let t=r.ADS6109;if(!(t==="off"||t==="warn"||t==="error")){const p={
instancePath:a+"/lint/rules/ADS6109",schemaPath:"#/properties/lint/properties/rules/properties/ADS6109/enum",keyword:"enum",params:{allowedValues:s.properties.lint.
properties.rules.properties.ADS6109.enum},message:"must be equal to one of the allowed values",schema:s.properties.lint.properties.rules.properties.ADS6109.enum,
parentSchema:s.properties.lint.properties.rules.properties.ADS6109,data:t};e===null?e=[p]:e.push(p),i++}}if(r.ADS6110!==void 0){let t=r.ADS6110;if(!(t==="off"||
t==="warn"||t==="error")){const p={instancePath:a+"/lint/rules/ADS6110",schemaPath:"#/properties/lint/properties/rules/properties/ADS6110/enum",keyword:"enum",params:{
allowedValues:s.properties.lint.properties.rules.properties.ADS6110.enum},message:"must be equal to one of the allowed values",schema:s.properties.lint.properties.
rules.properties.ADS6110.enum,parentSchema:s.properties.lint.properties.rules.properties.ADS6110,data:t};e===null?e=[p]:e.push(p),i++}}if(r.ADS6111!==void 0){let t=r.
ADS6111;if(!(t==="off"||t==="warn"||t==="error")){const p={instancePath:a+"/lint/rules/ADS6111",schemaPath:"#/properties/lint/properties/rules/properties/ADS611\
1/enum",keyword:"enum",params:{allowedValues:s.properties.lint.properties.rules.properties.ADS6111.enum},message:"must be equal to one of the allowed values",schema:s.
properties.lint.properties.rules.properties.ADS6111.enum,parentSchema:s.properties.lint.properties.rules.properties.ADS6111,data:t};e===null?e=[p]:e.push(p),i++}}
if(r.ADS6112!==void 0){let t=r.ADS6112;if(!(t==="off"||t==="warn"||t==="error")){const p={instancePath:a+"/lint/rules/ADS6112",schemaPath:"#/properties/lint/pro\
perties/rules/properties/ADS6112/enum",keyword:"enum",params:{allowedValues:s.properties.lint.properties.rules.properties.ADS6112.enum},message:"must be equal t\
o one of the allowed values",schema:s.properties.lint.properties.rules.properties.ADS6112.enum,parentSchema:s.properties.lint.properties.rules.properties.ADS6112,
data:t};e===null?e=[p]:e.push(p),i++}}if(r.ADS6113!==void 0){let t=r.ADS6113;if(!(t==="off"||t==="warn"||t==="error")){const p={instancePath:a+"/lint/rules/ADS6\
113",schemaPath:"#/properties/lint/properties/rules/properties/ADS6113/enum",keyword:"enum",params:{allowedValues:s.properties.lint.properties.rules.properties.
ADS6113.enum},message:"must be equal to one of the allowed values",schema:s.properties.lint.properties.rules.properties.ADS6113.enum,parentSchema:s.properties.lint.
properties.rules.properties.ADS6113,data:t};e===null?e=[p]:e.push(p),i++}}if(r.ADS6114!==void 0){let t=r.ADS6114;if(!(t==="off"||t==="warn"||t==="error")){const p={
instancePath:a+"/lint/rules/ADS6114",schemaPath:"#/properties/lint/properties/rules/properties/ADS6114/enum",keyword:"enum",params:{allowedValues:s.properties.lint.
properties.rules.properties.ADS6114.enum},message:"must be equal to one of the allowed values",schema:s.properties.lint.properties.rules.properties.ADS6114.enum,
parentSchema:s.properties.lint.properties.rules.properties.ADS6114,data:t};e===null?e=[p]:e.push(p),i++}}if(r.ADS6115!==void 0){let t=r.ADS6115;if(!(t==="off"||
t==="warn"||t==="error")){const p={instancePath:a+"/lint/rules/ADS6115",schemaPath:"#/properties/lint/properties/rules/properties/ADS6115/enum",keyword:"enum",params:{
allowedValues:s.properties.lint.properties.rules.properties.ADS6115.enum},message:"must be equal to one of the allowed values",schema:s.properties.lint.properties.
rules.properties.ADS6115.enum,parentSchema:s.properties.lint.properties.rules.properties.ADS6115,data:t};e===null?e=[p]:e.push(p),i++}}if(r.ADS6116!==void 0){let t=r.
ADS6116;if(!(t==="off"||t==="warn"||t==="error")){const p={instancePath:a+"/lint/rules/ADS6116",schemaPath:"#/properties/lint/properties/rules/properties/ADS611\
6/enum",keyword:"enum",params:{allowedValues:s.properties.lint.properties.rules.properties.ADS6116.enum},message:"must be equal to one of the allowed values",schema:s.
properties.lint.properties.rules.properties.ADS6116.enum,parentSchema:s.properties.lint.properties.rules.properties.ADS6116,data:t};e===null?e=[p]:e.push(p),i++}}
if(r.ADS6117!==void 0){let t=r.ADS6117;if(!(t==="off"||t==="warn"||t==="error")){const p={instancePath:a+"/lint/rules/ADS6117",schemaPath:"#/properties/lint/pro\
perties/rules/properties/ADS6117/enum",keyword:"enum",params:{allowedValues:s.properties.lint.properties.rules.properties.ADS6117.enum},message:"must be equal t\
o one of the allowed values",schema:s.properties.lint.properties.rules.properties.ADS6117.enum,parentSchema:s.properties.lint.properties.rules.properties.ADS6117,
data:t};e===null?e=[p]:e.push(p),i++}}if(r.ADS6118!==void 0){let t=r.ADS6118;if(!(t==="off"||t==="warn"||t==="error")){const p={instancePath:a+"/lint/rules/ADS6\
118",schemaPath:"#/properties/lint/properties/rules/properties/ADS6118/enum",keyword:"enum",params:{allowedValues:s.properties.lint.properties.rules.properties.
ADS6118.enum},message:"must be equal to one of the allowed values",schema:s.properties.lint.properties.rules.properties.ADS6118.enum,parentSchema:s.properties.lint.
properties.rules.properties.ADS6118,data:t};e===null?e=[p]:e.push(p),i++}}if(r.ADS6119!==void 0){let t=r.ADS6119;if(!(t==="off"||t==="warn"||t==="error")){const p={
instancePath:a+"/lint/rules/ADS6119",schemaPath:"#/properties/lint/properties/rules/properties/ADS6119/enum",keyword:"enum",params:{allowedValues:s.properties.lint.
properties.rules.properties.ADS6119.enum},message:"must be equal to one of the allowed values",schema:s.properties.lint.properties.rules.properties.ADS6119.enum,
parentSchema:s.properties.lint.properties.rules.properties.ADS6119,data:t};e===null?e=[p]:e.push(p),i++}}if(r.ADS6120!==void 0){let t=r.ADS6120;if(!(t==="off"||
t==="warn"||t==="error")){const p={instancePath:a+"/lint/rules/ADS6120",schemaPath:"#/properties/lint/properties/rules/properties/ADS6120/enum",keyword:"enum",params:{
allowedValues:s.properties.lint.properties.rules.properties.ADS6120.enum},message:"must be equal to one of the allowed values",schema:s.properties.lint.properties.
rules.properties.ADS6120.enum,parentSchema:s.properties.lint.properties.rules.properties.ADS6120,data:t};e===null?e=[p]:e.push(p),i++}}}else{const t={instancePath:a+
"/lint/rules",schemaPath:"#/properties/lint/properties/rules/type",keyword:"type",params:{type:"object"},message:"must be object",schema:s.properties.lint.properties.
rules.type,parentSchema:s.properties.lint.properties.rules,data:r};e===null?e=[t]:e.push(t),i++}}if(o.maxWarnings!==void 0){let r=o.maxWarnings;if(!(typeof r=="\
number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const t={instancePath:a+"/lint/maxWarnings",schemaPath:"#/properties/lint/properties/maxWarnings/type",keyword:"type",
params:{type:"integer"},message:"must be integer",schema:s.properties.lint.properties.maxWarnings.type,parentSchema:s.properties.lint.properties.maxWarnings,data:r};
e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const t={instancePath:a+"/lint/maxWarnings",schemaPath:"#/properties/lint/prop\
erties/maxWarnings/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:s.properties.lint.properties.maxWarnings,
data:r};e===null?e=[t]:e.push(t),i++}}}else{const r={instancePath:a+"/lint",schemaPath:"#/properties/lint/type",keyword:"type",params:{type:"object"},message:"m\
ust be object",schema:s.properties.lint.type,parentSchema:s.properties.lint,data:o};e===null?e=[r]:e.push(r),i++}}if(h.targets!==void 0){let o=h.targets;if(o&&typeof o==
"object"&&!Array.isArray(o))for(const r in o){let t=o[r];if(!(t&&typeof t=="object"&&!Array.isArray(t))){const p={instancePath:a+"/targets/"+r.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/targets/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object",schema:s.properties.
targets.additionalProperties.type,parentSchema:s.properties.targets.additionalProperties,data:t};e===null?e=[p]:e.push(p),i++}}else{const r={instancePath:a+"/ta\
rgets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"object"},message:"must be object",schema:s.properties.targets.type,parentSchema:s.properties.
targets,data:o};e===null?e=[r]:e.push(r),i++}}if(h.runs!==void 0){let o=h.runs;if(typeof o=="string"){if(!y.test(o)){const r={instancePath:a+"/runs",schemaPath:"\
#/properties/runs/pattern",keyword:"pattern",params:{pattern:"."},message:'must match pattern "."',schema:".",parentSchema:s.properties.runs,data:o};e===null?e=
[r]:e.push(r),i++}}else{const r={instancePath:a+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type:"string"},message:"must be string",schema:s.
properties.runs.type,parentSchema:s.properties.runs,data:o};e===null?e=[r]:e.push(r),i++}}if(h.serve!==void 0){let o=h.serve;if(o&&typeof o=="object"&&!Array.isArray(
o)){for(const r in o)if(!w.call(s.properties.serve.properties,r)){const t={instancePath:a+"/serve",schemaPath:"#/properties/serve/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:s.properties.serve,data:o};e===null?e=[
t]:e.push(t),i++}if(o.host!==void 0){let r=o.host;if(typeof r=="string"){if(!y.test(r)){const t={instancePath:a+"/serve/host",schemaPath:"#/properties/serve/pro\
perties/host/pattern",keyword:"pattern",params:{pattern:"."},message:'must match pattern "."',schema:".",parentSchema:s.properties.serve.properties.host,data:r};
e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:a+"/serve/host",schemaPath:"#/properties/serve/properties/host/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:s.properties.serve.properties.host.type,parentSchema:s.properties.serve.properties.host,data:r};e===null?e=[t]:e.push(t),i++}}
if(o.port!==void 0){let r=o.port;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const t={instancePath:a+"/serve/port",schemaPath:"#/properties/serve/\
properties/port/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:s.properties.serve.properties.port.type,parentSchema:s.properties.
serve.properties.port,data:r};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>65535||isNaN(r)){const t={instancePath:a+"/serve/port",schemaPath:"\
#/properties/serve/properties/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},message:"must be <= 65535",schema:65535,parentSchema:s.properties.
serve.properties.port,data:r};e===null?e=[t]:e.push(t),i++}if(r<0||isNaN(r)){const t={instancePath:a+"/serve/port",schemaPath:"#/properties/serve/properties/por\
t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:s.properties.serve.properties.port,data:r};e===null?e=
[t]:e.push(t),i++}}}if(o.watch!==void 0){let r=o.watch;if(typeof r!="boolean"){const t={instancePath:a+"/serve/watch",schemaPath:"#/properties/serve/properties/\
watch/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:s.properties.serve.properties.watch.type,parentSchema:s.properties.serve.properties.
watch,data:r};e===null?e=[t]:e.push(t),i++}}if(o.threads!==void 0){let r=o.threads;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const t={instancePath:a+
"/serve/threads",schemaPath:"#/properties/serve/properties/threads/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:s.properties.serve.
properties.threads.type,parentSchema:s.properties.serve.properties.threads,data:r};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(
r))){const t={instancePath:a+"/serve/threads",schemaPath:"#/properties/serve/properties/threads/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1",schema:1,parentSchema:s.properties.serve.properties.threads,data:r};e===null?e=[t]:e.push(t),i++}}if(o.maxBody!==void 0){let r=o.maxBody;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const t={instancePath:a+"/serve/maxBody",schemaPath:"#/properties/serve/properties/maxBody/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:s.properties.serve.properties.maxBody.type,parentSchema:s.properties.serve.properties.maxBody,data:r};e===null?
e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<1024||isNaN(r))){const t={instancePath:a+"/serve/maxBody",schemaPath:"#/properties/serve/properties/m\
axBody/minimum",keyword:"minimum",params:{comparison:">=",limit:1024},message:"must be >= 1024",schema:1024,parentSchema:s.properties.serve.properties.maxBody,data:r};
e===null?e=[t]:e.push(t),i++}}if(o.maxMemory!==void 0){let r=o.maxMemory;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const t={instancePath:a+"/ser\
ve/maxMemory",schemaPath:"#/properties/serve/properties/maxMemory/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:s.properties.serve.
properties.maxMemory.type,parentSchema:s.properties.serve.properties.maxMemory,data:r};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<1024||
isNaN(r))){const t={instancePath:a+"/serve/maxMemory",schemaPath:"#/properties/serve/properties/maxMemory/minimum",keyword:"minimum",params:{comparison:">=",limit:1024},
message:"must be >= 1024",schema:1024,parentSchema:s.properties.serve.properties.maxMemory,data:r};e===null?e=[t]:e.push(t),i++}}if(o.maxConnections!==void 0){let r=o.
maxConnections;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const t={instancePath:a+"/serve/maxConnections",schemaPath:"#/properties/serve/properti\
es/maxConnections/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:s.properties.serve.properties.maxConnections.type,parentSchema:s.
properties.serve.properties.maxConnections,data:r};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const t={instancePath:a+"/s\
erve/maxConnections",schemaPath:"#/properties/serve/properties/maxConnections/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",
schema:1,parentSchema:s.properties.serve.properties.maxConnections,data:r};e===null?e=[t]:e.push(t),i++}}if(o.maxCandidates!==void 0){let r=o.maxCandidates;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const t={instancePath:a+"/serve/maxCandidates",schemaPath:"#/properties/serve/properties/maxCandidates/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:s.properties.serve.properties.maxCandidates.type,parentSchema:s.properties.serve.properties.maxCandidates,
data:r};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const t={instancePath:a+"/serve/maxCandidates",schemaPath:"#/propertie\
s/serve/properties/maxCandidates/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:s.properties.serve.properties.
maxCandidates,data:r};e===null?e=[t]:e.push(t),i++}}if(o.maxWaiting!==void 0){let r=o.maxWaiting;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const t={
instancePath:a+"/serve/maxWaiting",schemaPath:"#/properties/serve/properties/maxWaiting/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:s.
properties.serve.properties.maxWaiting.type,parentSchema:s.properties.serve.properties.maxWaiting,data:r};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(
r)&&(r<1||isNaN(r))){const t={instancePath:a+"/serve/maxWaiting",schemaPath:"#/properties/serve/properties/maxWaiting/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1",schema:1,parentSchema:s.properties.serve.properties.maxWaiting,data:r};e===null?e=[t]:e.push(t),i++}}if(o.timeout!==void 0){
let r=o.timeout;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const t={instancePath:a+"/serve/timeout",schemaPath:"#/properties/serve/properties/tim\
eout/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:s.properties.serve.properties.timeout.type,parentSchema:s.properties.serve.properties.
timeout,data:r};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<10||isNaN(r))){const t={instancePath:a+"/serve/timeout",schemaPath:"#/proper\
ties/serve/properties/timeout/minimum",keyword:"minimum",params:{comparison:">=",limit:10},message:"must be >= 10",schema:10,parentSchema:s.properties.serve.properties.
timeout,data:r};e===null?e=[t]:e.push(t),i++}}if(o.maxDrift!==void 0){let r=o.maxDrift;if(typeof r=="number"&&isFinite(r)){if(r>1||isNaN(r)){const t={instancePath:a+
"/serve/maxDrift",schemaPath:"#/properties/serve/properties/maxDrift/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1",schema:1,
parentSchema:s.properties.serve.properties.maxDrift,data:r};e===null?e=[t]:e.push(t),i++}if(r<0||isNaN(r)){const t={instancePath:a+"/serve/maxDrift",schemaPath:"\
#/properties/serve/properties/maxDrift/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:s.properties.serve.
properties.maxDrift,data:r};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:a+"/serve/maxDrift",schemaPath:"#/properties/serve/properties/maxDrift/type",
keyword:"type",params:{type:"number"},message:"must be number",schema:s.properties.serve.properties.maxDrift.type,parentSchema:s.properties.serve.properties.maxDrift,
data:r};e===null?e=[t]:e.push(t),i++}}if(o.log!==void 0){let r=o.log;if(typeof r=="string"){if(!y.test(r)){const t={instancePath:a+"/serve/log",schemaPath:"#/pr\
operties/serve/properties/log/pattern",keyword:"pattern",params:{pattern:"."},message:'must match pattern "."',schema:".",parentSchema:s.properties.serve.properties.
log,data:r};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:a+"/serve/log",schemaPath:"#/properties/serve/properties/log/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:s.properties.serve.properties.log.type,parentSchema:s.properties.serve.properties.log,data:r};e===null?e=[t]:e.push(t),
i++}}if(o.logShare!==void 0){let r=o.logShare;if(typeof r=="number"&&isFinite(r)){if(r>1||isNaN(r)){const t={instancePath:a+"/serve/logShare",schemaPath:"#/prop\
erties/serve/properties/logShare/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1",schema:1,parentSchema:s.properties.serve.properties.
logShare,data:r};e===null?e=[t]:e.push(t),i++}if(r<0||isNaN(r)){const t={instancePath:a+"/serve/logShare",schemaPath:"#/properties/serve/properties/logShare/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:s.properties.serve.properties.logShare,data:r};e===null?e=
[t]:e.push(t),i++}}else{const t={instancePath:a+"/serve/logShare",schemaPath:"#/properties/serve/properties/logShare/type",keyword:"type",params:{type:"number"},
message:"must be number",schema:s.properties.serve.properties.logShare.type,parentSchema:s.properties.serve.properties.logShare,data:r};e===null?e=[t]:e.push(t),
i++}}if(o.logRows!==void 0){let r=o.logRows;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const t={instancePath:a+"/serve/logRows",schemaPath:"#/pro\
perties/serve/properties/logRows/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:s.properties.serve.properties.logRows.type,parentSchema:s.
properties.serve.properties.logRows,data:r};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const t={instancePath:a+"/serve/lo\
gRows",schemaPath:"#/properties/serve/properties/logRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:s.
properties.serve.properties.logRows,data:r};e===null?e=[t]:e.push(t),i++}}if(o.logSeconds!==void 0){let r=o.logSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){const t={instancePath:a+"/serve/logSeconds",schemaPath:"#/properties/serve/properties/logSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:s.properties.serve.properties.logSeconds.type,parentSchema:s.properties.serve.properties.logSeconds,data:r};e===null?e=[t]:e.push(t),i++}
if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const t={instancePath:a+"/serve/logSeconds",schemaPath:"#/properties/serve/properties/logSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:s.properties.serve.properties.logSeconds,data:r};e===null?e=[t]:e.push(t),
i++}}}else{const r={instancePath:a+"/serve",schemaPath:"#/properties/serve/type",keyword:"type",params:{type:"object"},message:"must be object",schema:s.properties.
serve.type,parentSchema:s.properties.serve,data:o};e===null?e=[r]:e.push(r),i++}}if(h.run!==void 0){let o=h.run;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const r in o)
if(!(r==="state"||r==="steps"||r==="executors")){const t={instancePath:a+"/run",schemaPath:"#/properties/run/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:s.properties.run,data:o};e===null?e=[t]:e.push(t),i++}if(o.state!==
void 0){let r=o.state;if(typeof r=="string"){if(!y.test(r)){const t={instancePath:a+"/run/state",schemaPath:"#/properties/run/properties/state/pattern",keyword:"\
pattern",params:{pattern:"."},message:'must match pattern "."',schema:".",parentSchema:s.properties.run.properties.state,data:r};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:a+"/run/state",schemaPath:"#/properties/run/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string",schema:s.
properties.run.properties.state.type,parentSchema:s.properties.run.properties.state,data:r};e===null?e=[t]:e.push(t),i++}}if(o.steps!==void 0){let r=o.steps;if(r&&
typeof r=="object"&&!Array.isArray(r)){for(const t in r)if(!(t==="profile"||t==="encode"||t==="train")){const p={instancePath:a+"/run/steps",schemaPath:"#/prope\
rties/run/properties/steps/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,
parentSchema:s.properties.run.properties.steps,data:r};e===null?e=[p]:e.push(p),i++}if(r.profile!==void 0){let t=r.profile;if(!(t==="local"||t==="spark"||t==="t\
orchrec")){const p={instancePath:a+"/run/steps/profile",schemaPath:"#/properties/run/properties/steps/properties/profile/enum",keyword:"enum",params:{allowedValues:s.
properties.run.properties.steps.properties.profile.enum},message:"must be equal to one of the allowed values",schema:s.properties.run.properties.steps.properties.
profile.enum,parentSchema:s.properties.run.properties.steps.properties.profile,data:t};e===null?e=[p]:e.push(p),i++}}if(r.encode!==void 0){let t=r.encode;if(!(t===
"local"||t==="spark"||t==="torchrec")){const p={instancePath:a+"/run/steps/encode",schemaPath:"#/properties/run/properties/steps/properties/encode/enum",keyword:"\
enum",params:{allowedValues:s.properties.run.properties.steps.properties.encode.enum},message:"must be equal to one of the allowed values",schema:s.properties.run.
properties.steps.properties.encode.enum,parentSchema:s.properties.run.properties.steps.properties.encode,data:t};e===null?e=[p]:e.push(p),i++}}if(r.train!==void 0){
let t=r.train;if(!(t==="local"||t==="spark"||t==="torchrec")){const p={instancePath:a+"/run/steps/train",schemaPath:"#/properties/run/properties/steps/propertie\
s/train/enum",keyword:"enum",params:{allowedValues:s.properties.run.properties.steps.properties.train.enum},message:"must be equal to one of the allowed values",
schema:s.properties.run.properties.steps.properties.train.enum,parentSchema:s.properties.run.properties.steps.properties.train,data:t};e===null?e=[p]:e.push(p),
i++}}}else{const t={instancePath:a+"/run/steps",schemaPath:"#/properties/run/properties/steps/type",keyword:"type",params:{type:"object"},message:"must be objec\
t",schema:s.properties.run.properties.steps.type,parentSchema:s.properties.run.properties.steps,data:r};e===null?e=[t]:e.push(t),i++}}if(o.executors!==void 0){let r=o.
executors;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)if(!(t==="spark"||t==="torchrec")){const p={instancePath:a+"/run/executors",schemaPath:"\
#/properties/run/properties/executors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional prope\
rties",schema:!1,parentSchema:s.properties.run.properties.executors,data:r};e===null?e=[p]:e.push(p),i++}if(r.spark!==void 0){let t=r.spark;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){for(const p in t)if(!(p==="profile"||p==="encode"||p==="train")){const l={instancePath:a+"/run/executors/spark",schemaPath:"#/propertie\
s/run/properties/executors/properties/spark/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional\
 properties",schema:!1,parentSchema:s.properties.run.properties.executors.properties.spark,data:t};e===null?e=[l]:e.push(l),i++}if(t.profile!==void 0){let p=t.profile;
if(Array.isArray(p)){if(p.length<1){const n={instancePath:a+"/run/executors/spark/profile",schemaPath:"#/properties/run/properties/executors/properties/spark/pr\
operties/profile/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:s.properties.run.properties.executors.
properties.spark.properties.profile,data:p};e===null?e=[n]:e.push(n),i++}const l=p.length;for(let n=0;n<l;n++){let u=p[n];if(Array.isArray(u)){if(u.length<1){const m={
instancePath:a+"/run/executors/spark/profile/"+n,schemaPath:"#/properties/run/properties/executors/properties/spark/properties/profile/items/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:s.properties.run.properties.executors.properties.spark.properties.profile.
items,data:u};e===null?e=[m]:e.push(m),i++}const c=u.length;for(let m=0;m<c;m++){let d=u[m];if(typeof d!="string"){const f={instancePath:a+"/run/executors/spark\
/profile/"+n+"/"+m,schemaPath:"#/properties/run/properties/executors/properties/spark/properties/profile/items/items/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:s.properties.run.properties.executors.properties.spark.properties.profile.items.items.type,parentSchema:s.properties.run.properties.
executors.properties.spark.properties.profile.items.items,data:d};e===null?e=[f]:e.push(f),i++}}}else{const c={instancePath:a+"/run/executors/spark/profile/"+n,
schemaPath:"#/properties/run/properties/executors/properties/spark/properties/profile/items/type",keyword:"type",params:{type:"array"},message:"must be array",schema:s.
properties.run.properties.executors.properties.spark.properties.profile.items.type,parentSchema:s.properties.run.properties.executors.properties.spark.properties.
profile.items,data:u};e===null?e=[c]:e.push(c),i++}}}else{const l={instancePath:a+"/run/executors/spark/profile",schemaPath:"#/properties/run/properties/executo\
rs/properties/spark/properties/profile/type",keyword:"type",params:{type:"array"},message:"must be array",schema:s.properties.run.properties.executors.properties.
spark.properties.profile.type,parentSchema:s.properties.run.properties.executors.properties.spark.properties.profile,data:p};e===null?e=[l]:e.push(l),i++}}if(t.
encode!==void 0){let p=t.encode;if(Array.isArray(p)){if(p.length<1){const n={instancePath:a+"/run/executors/spark/encode",schemaPath:"#/properties/run/propertie\
s/executors/properties/spark/properties/encode/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:s.
properties.run.properties.executors.properties.spark.properties.encode,data:p};e===null?e=[n]:e.push(n),i++}const l=p.length;for(let n=0;n<l;n++){let u=p[n];if(Array.
isArray(u)){if(u.length<1){const m={instancePath:a+"/run/executors/spark/encode/"+n,schemaPath:"#/properties/run/properties/executors/properties/spark/propertie\
s/encode/items/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:s.properties.run.properties.executors.
properties.spark.properties.encode.items,data:u};e===null?e=[m]:e.push(m),i++}const c=u.length;for(let m=0;m<c;m++){let d=u[m];if(typeof d!="string"){const f={instancePath:a+
"/run/executors/spark/encode/"+n+"/"+m,schemaPath:"#/properties/run/properties/executors/properties/spark/properties/encode/items/items/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:s.properties.run.properties.executors.properties.spark.properties.encode.items.items.type,parentSchema:s.properties.
run.properties.executors.properties.spark.properties.encode.items.items,data:d};e===null?e=[f]:e.push(f),i++}}}else{const c={instancePath:a+"/run/executors/spar\
k/encode/"+n,schemaPath:"#/properties/run/properties/executors/properties/spark/properties/encode/items/type",keyword:"type",params:{type:"array"},message:"must\
 be array",schema:s.properties.run.properties.executors.properties.spark.properties.encode.items.type,parentSchema:s.properties.run.properties.executors.properties.
spark.properties.encode.items,data:u};e===null?e=[c]:e.push(c),i++}}}else{const l={instancePath:a+"/run/executors/spark/encode",schemaPath:"#/properties/run/pro\
perties/executors/properties/spark/properties/encode/type",keyword:"type",params:{type:"array"},message:"must be array",schema:s.properties.run.properties.executors.
properties.spark.properties.encode.type,parentSchema:s.properties.run.properties.executors.properties.spark.properties.encode,data:p};e===null?e=[l]:e.push(l),i++}}
if(t.train!==void 0){let p=t.train;if(Array.isArray(p)){if(p.length<1){const n={instancePath:a+"/run/executors/spark/train",schemaPath:"#/properties/run/propert\
ies/executors/properties/spark/properties/train/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:s.
properties.run.properties.executors.properties.spark.properties.train,data:p};e===null?e=[n]:e.push(n),i++}const l=p.length;for(let n=0;n<l;n++){let u=p[n];if(Array.
isArray(u)){if(u.length<1){const m={instancePath:a+"/run/executors/spark/train/"+n,schemaPath:"#/properties/run/properties/executors/properties/spark/properties\
/train/items/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:s.properties.run.properties.executors.
properties.spark.properties.train.items,data:u};e===null?e=[m]:e.push(m),i++}const c=u.length;for(let m=0;m<c;m++){let d=u[m];if(typeof d!="string"){const f={instancePath:a+
"/run/executors/spark/train/"+n+"/"+m,schemaPath:"#/properties/run/properties/executors/properties/spark/properties/train/items/items/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:s.properties.run.properties.executors.properties.spark.properties.train.items.items.type,parentSchema:s.properties.
run.properties.executors.properties.spark.properties.train.items.items,data:d};e===null?e=[f]:e.push(f),i++}}}else{const c={instancePath:a+"/run/executors/spark\
/train/"+n,schemaPath:"#/properties/run/properties/executors/properties/spark/properties/train/items/type",keyword:"type",params:{type:"array"},message:"must be\
 array",schema:s.properties.run.properties.executors.properties.spark.properties.train.items.type,parentSchema:s.properties.run.properties.executors.properties.
spark.properties.train.items,data:u};e===null?e=[c]:e.push(c),i++}}}else{const l={instancePath:a+"/run/executors/spark/train",schemaPath:"#/properties/run/prope\
rties/executors/properties/spark/properties/train/type",keyword:"type",params:{type:"array"},message:"must be array",schema:s.properties.run.properties.executors.
properties.spark.properties.train.type,parentSchema:s.properties.run.properties.executors.properties.spark.properties.train,data:p};e===null?e=[l]:e.push(l),i++}}}else{
const p={instancePath:a+"/run/executors/spark",schemaPath:"#/properties/run/properties/executors/properties/spark/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:s.properties.run.properties.executors.properties.spark.type,parentSchema:s.properties.run.properties.executors.properties.spark,data:t};e===
null?e=[p]:e.push(p),i++}}if(r.torchrec!==void 0){let t=r.torchrec;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const p in t)if(!(p==="profile"||p==="encode"||
p==="train")){const l={instancePath:a+"/run/executors/torchrec",schemaPath:"#/properties/run/properties/executors/properties/torchrec/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:s.properties.run.properties.executors.properties.
torchrec,data:t};e===null?e=[l]:e.push(l),i++}if(t.profile!==void 0){let p=t.profile;if(Array.isArray(p)){if(p.length<1){const n={instancePath:a+"/run/executors\
/torchrec/profile",schemaPath:"#/properties/run/properties/executors/properties/torchrec/properties/profile/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items",schema:1,parentSchema:s.properties.run.properties.executors.properties.torchrec.properties.profile,data:p};e===null?e=[n]:e.push(
n),i++}const l=p.length;for(let n=0;n<l;n++){let u=p[n];if(Array.isArray(u)){if(u.length<1){const m={instancePath:a+"/run/executors/torchrec/profile/"+n,schemaPath:"\
#/properties/run/properties/executors/properties/torchrec/properties/profile/items/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer th\
an 1 items",schema:1,parentSchema:s.properties.run.properties.executors.properties.torchrec.properties.profile.items,data:u};e===null?e=[m]:e.push(m),i++}const c=u.
length;for(let m=0;m<c;m++){let d=u[m];if(typeof d!="string"){const f={instancePath:a+"/run/executors/torchrec/profile/"+n+"/"+m,schemaPath:"#/properties/run/pr\
operties/executors/properties/torchrec/properties/profile/items/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:s.properties.run.
properties.executors.properties.torchrec.properties.profile.items.items.type,parentSchema:s.properties.run.properties.executors.properties.torchrec.properties.profile.
items.items,data:d};e===null?e=[f]:e.push(f),i++}}}else{const c={instancePath:a+"/run/executors/torchrec/profile/"+n,schemaPath:"#/properties/run/properties/exe\
cutors/properties/torchrec/properties/profile/items/type",keyword:"type",params:{type:"array"},message:"must be array",schema:s.properties.run.properties.executors.
properties.torchrec.properties.profile.items.type,parentSchema:s.properties.run.properties.executors.properties.torchrec.properties.profile.items,data:u};e===null?
e=[c]:e.push(c),i++}}}else{const l={instancePath:a+"/run/executors/torchrec/profile",schemaPath:"#/properties/run/properties/executors/properties/torchrec/prope\
rties/profile/type",keyword:"type",params:{type:"array"},message:"must be array",schema:s.properties.run.properties.executors.properties.torchrec.properties.profile.
type,parentSchema:s.properties.run.properties.executors.properties.torchrec.properties.profile,data:p};e===null?e=[l]:e.push(l),i++}}if(t.encode!==void 0){let p=t.
encode;if(Array.isArray(p)){if(p.length<1){const n={instancePath:a+"/run/executors/torchrec/encode",schemaPath:"#/properties/run/properties/executors/properties\
/torchrec/properties/encode/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:s.properties.run.properties.
executors.properties.torchrec.properties.encode,data:p};e===null?e=[n]:e.push(n),i++}const l=p.length;for(let n=0;n<l;n++){let u=p[n];if(Array.isArray(u)){if(u.
length<1){const m={instancePath:a+"/run/executors/torchrec/encode/"+n,schemaPath:"#/properties/run/properties/executors/properties/torchrec/properties/encode/it\
ems/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:s.properties.run.properties.executors.properties.
torchrec.properties.encode.items,data:u};e===null?e=[m]:e.push(m),i++}const c=u.length;for(let m=0;m<c;m++){let d=u[m];if(typeof d!="string"){const f={instancePath:a+
"/run/executors/torchrec/encode/"+n+"/"+m,schemaPath:"#/properties/run/properties/executors/properties/torchrec/properties/encode/items/items/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:s.properties.run.properties.executors.properties.torchrec.properties.encode.items.items.type,parentSchema:s.
properties.run.properties.executors.properties.torchrec.properties.encode.items.items,data:d};e===null?e=[f]:e.push(f),i++}}}else{const c={instancePath:a+"/run/\
executors/torchrec/encode/"+n,schemaPath:"#/properties/run/properties/executors/properties/torchrec/properties/encode/items/type",keyword:"type",params:{type:"a\
rray"},message:"must be array",schema:s.properties.run.properties.executors.properties.torchrec.properties.encode.items.type,parentSchema:s.properties.run.properties.
executors.properties.torchrec.properties.encode.items,data:u};e===null?e=[c]:e.push(c),i++}}}else{const l={instancePath:a+"/run/executors/torchrec/encode",schemaPath:"\
#/properties/run/properties/executors/properties/torchrec/properties/encode/type",keyword:"type",params:{type:"array"},message:"must be array",schema:s.properties.
run.properties.executors.properties.torchrec.properties.encode.type,parentSchema:s.properties.run.properties.executors.properties.torchrec.properties.encode,data:p};
e===null?e=[l]:e.push(l),i++}}if(t.train!==void 0){let p=t.train;if(Array.isArray(p)){if(p.length<1){const n={instancePath:a+"/run/executors/torchrec/train",schemaPath:"\
#/properties/run/properties/executors/properties/torchrec/properties/train/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 ite\
ms",schema:1,parentSchema:s.properties.run.properties.executors.properties.torchrec.properties.train,data:p};e===null?e=[n]:e.push(n),i++}const l=p.length;for(let n=0;n<
l;n++){let u=p[n];if(Array.isArray(u)){if(u.length<1){const m={instancePath:a+"/run/executors/torchrec/train/"+n,schemaPath:"#/properties/run/properties/executo\
rs/properties/torchrec/properties/train/items/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:s.properties.
run.properties.executors.properties.torchrec.properties.train.items,data:u};e===null?e=[m]:e.push(m),i++}const c=u.length;for(let m=0;m<c;m++){let d=u[m];if(typeof d!=
"string"){const f={instancePath:a+"/run/executors/torchrec/train/"+n+"/"+m,schemaPath:"#/properties/run/properties/executors/properties/torchrec/properties/trai\
n/items/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:s.properties.run.properties.executors.properties.torchrec.properties.train.
items.items.type,parentSchema:s.properties.run.properties.executors.properties.torchrec.properties.train.items.items,data:d};e===null?e=[f]:e.push(f),i++}}}else{
const c={instancePath:a+"/run/executors/torchrec/train/"+n,schemaPath:"#/properties/run/properties/executors/properties/torchrec/properties/train/items/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:s.properties.run.properties.executors.properties.torchrec.properties.train.items.type,parentSchema:s.
properties.run.properties.executors.properties.torchrec.properties.train.items,data:u};e===null?e=[c]:e.push(c),i++}}}else{const l={instancePath:a+"/run/executo\
rs/torchrec/train",schemaPath:"#/properties/run/properties/executors/properties/torchrec/properties/train/type",keyword:"type",params:{type:"array"},message:"mu\
st be array",schema:s.properties.run.properties.executors.properties.torchrec.properties.train.type,parentSchema:s.properties.run.properties.executors.properties.
torchrec.properties.train,data:p};e===null?e=[l]:e.push(l),i++}}}else{const p={instancePath:a+"/run/executors/torchrec",schemaPath:"#/properties/run/properties/\
executors/properties/torchrec/type",keyword:"type",params:{type:"object"},message:"must be object",schema:s.properties.run.properties.executors.properties.torchrec.
type,parentSchema:s.properties.run.properties.executors.properties.torchrec,data:t};e===null?e=[p]:e.push(p),i++}}}else{const t={instancePath:a+"/run/executors",
schemaPath:"#/properties/run/properties/executors/type",keyword:"type",params:{type:"object"},message:"must be object",schema:s.properties.run.properties.executors.
type,parentSchema:s.properties.run.properties.executors,data:r};e===null?e=[t]:e.push(t),i++}}}else{const r={instancePath:a+"/run",schemaPath:"#/properties/run/\
type",keyword:"type",params:{type:"object"},message:"must be object",schema:s.properties.run.type,parentSchema:s.properties.run,data:o};e===null?e=[r]:e.push(r),
i++}}}else{const o={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:s.type,parentSchema:s,data:h};e===null?
e=[o]:e.push(o),i++}return S.errors=e,i===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{v as config};
