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
encode:{enum:["local","spark","torchrec"]},train:{enum:["local","spark","torchrec"]}},required:[],additionalProperties:!1},executors:{description:"Commands of e\
ach executor and part.",type:"object",properties:{spark:{type:"object",properties:{encode:{description:"Commands, one after the other: each a list of arguments,\
 which no shell reads.",type:"array",minItems:1,items:{type:"array",minItems:1,items:{type:"string"}}},train:{description:"Commands, one after the other: each a\
 list of arguments, which no shell reads.",type:"array",minItems:1,items:{type:"array",minItems:1,items:{type:"string"}}}},required:[],additionalProperties:!1},
torchrec:{type:"object",properties:{encode:{description:"Commands, one after the other: each a list of arguments, which no shell reads.",type:"array",minItems:1,
items:{type:"array",minItems:1,items:{type:"string"}}},train:{description:"Commands, one after the other: each a list of arguments, which no shell reads.",type:"\
array",minItems:1,items:{type:"array",minItems:1,items:{type:"string"}}}},required:[],additionalProperties:!1}},required:[],additionalProperties:!1}},required:[],
additionalProperties:!1}},required:[],additionalProperties:!1,$id:"config"},w=Object.prototype.hasOwnProperty,y=new RegExp(".","u");function S(c,{instancePath:o="",
parentData:A,parentDataProperty:x,rootData:b=c,dynamicAnchors:k={}}={}){let e=null,i=0;const g=S.evaluated;if(g.dynamicProps&&(g.props=void 0),g.dynamicItems&&(g.
items=void 0),c&&typeof c=="object"&&!Array.isArray(c)){for(const a in c)if(!w.call(s.properties,a)){const r={instancePath:o,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties",schema:!1,parentSchema:s,data:c};e===null?e=[r]:e.push(
r),i++}if(c.$schema!==void 0){let a=c.$schema;if(typeof a!="string"){const r={instancePath:o+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:s.properties.$schema.type,parentSchema:s.properties.$schema,data:a};e===null?e=[r]:e.push(r),i++}}if(c.specs!==
void 0){let a=c.specs;if(Array.isArray(a)){const r=a.length;for(let t=0;t<r;t++){let p=a[t];if(typeof p=="string"){if(!y.test(p)){const m={instancePath:o+"/spec\
s/"+t,schemaPath:"#/properties/specs/items/pattern",keyword:"pattern",params:{pattern:"."},message:'must match pattern "."',schema:".",parentSchema:s.properties.
specs.items,data:p};e===null?e=[m]:e.push(m),i++}}else{const m={instancePath:o+"/specs/"+t,schemaPath:"#/properties/specs/items/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:s.properties.specs.items.type,parentSchema:s.properties.specs.items,data:p};e===null?e=[m]:e.push(m),i++}}}else{const r={
instancePath:o+"/specs",schemaPath:"#/properties/specs/type",keyword:"type",params:{type:"array"},message:"must be array",schema:s.properties.specs.type,parentSchema:s.
properties.specs,data:a};e===null?e=[r]:e.push(r),i++}}if(c.engine!==void 0){let a=c.engine;if(!(a==="auto"||a==="onnx"||a==="tfjs-node"||a==="wasm"||a==="cpu"||
a==="webgpu"||a==="cuda")){const r={instancePath:o+"/engine",schemaPath:"#/properties/engine/enum",keyword:"enum",params:{allowedValues:s.properties.engine.enum},
message:"must be equal to one of the allowed values",schema:s.properties.engine.enum,parentSchema:s.properties.engine,data:a};e===null?e=[r]:e.push(r),i++}}if(c.
threads!==void 0){let a=c.threads;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const r={instancePath:o+"/threads",schemaPath:"#/properties/threads/\
type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:s.properties.threads.type,parentSchema:s.properties.threads,data:a};e===null?e=[r]:
e.push(r),i++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){const r={instancePath:o+"/threads",schemaPath:"#/properties/threads/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:s.properties.threads,data:a};e===null?e=[r]:e.push(r),i++}}if(c.lint!==void 0){let a=c.
lint;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const r in a)if(!(r==="preset"||r==="rules"||r==="maxWarnings")){const t={instancePath:o+"/lint",schemaPath:"\
#/properties/lint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:s.
properties.lint,data:a};e===null?e=[t]:e.push(t),i++}if(a.preset!==void 0){let r=a.preset;if(!(r==="recommended"||r==="strict")){const t={instancePath:o+"/lint/\
preset",schemaPath:"#/properties/lint/properties/preset/enum",keyword:"enum",params:{allowedValues:s.properties.lint.properties.preset.enum},message:"must be eq\
ual to one of the allowed values",schema:s.properties.lint.properties.preset.enum,parentSchema:s.properties.lint.properties.preset,data:r};e===null?e=[t]:e.push(
t),i++}}if(a.rules!==void 0){let r=a.rules;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)if(!w.call(s.properties.lint.properties.rules.properties,
t)){const p={instancePath:o+"/lint/rules",schemaPath:"#/properties/lint/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:s.properties.lint.properties.rules,data:r};e===null?e=[p]:e.push(p),i++}if(r.ADS6101!==void 0){
let t=r.ADS6101;if(!(t==="off"||t==="warn"||t==="error")){const p={instancePath:o+"/lint/rules/ADS6101",schemaPath:"#/properties/lint/properties/rules/propertie\
s/ADS6101/enum",keyword:"enum",params:{allowedValues:s.properties.lint.properties.rules.properties.ADS6101.enum},message:"must be equal to one of the allowed va\
lues",schema:s.properties.lint.properties.rules.properties.ADS6101.enum,parentSchema:s.properties.lint.properties.rules.properties.ADS6101,data:t};e===null?e=[p]:
e.push(p),i++}}if(r.ADS6102!==void 0){let t=r.ADS6102;if(!(t==="off"||t==="warn"||t==="error")){const p={instancePath:o+"/lint/rules/ADS6102",schemaPath:"#/prop\
erties/lint/properties/rules/properties/ADS6102/enum",keyword:"enum",params:{allowedValues:s.properties.lint.properties.rules.properties.ADS6102.enum},message:"\
must be equal to one of the allowed values",schema:s.properties.lint.properties.rules.properties.ADS6102.enum,parentSchema:s.properties.lint.properties.rules.properties.
ADS6102,data:t};e===null?e=[p]:e.push(p),i++}}if(r.ADS6103!==void 0){let t=r.ADS6103;if(!(t==="off"||t==="warn"||t==="error")){const p={instancePath:o+"/lint/ru\
les/ADS6103",schemaPath:"#/properties/lint/properties/rules/properties/ADS6103/enum",keyword:"enum",params:{allowedValues:s.properties.lint.properties.rules.properties.
ADS6103.enum},message:"must be equal to one of the allowed values",schema:s.properties.lint.properties.rules.properties.ADS6103.enum,parentSchema:s.properties.lint.
properties.rules.properties.ADS6103,data:t};e===null?e=[p]:e.push(p),i++}}if(r.ADS6105!==void 0){let t=r.ADS6105;if(!(t==="off"||t==="warn"||t==="error")){const p={
instancePath:o+"/lint/rules/ADS6105",schemaPath:"#/properties/lint/properties/rules/properties/ADS6105/enum",keyword:"enum",params:{allowedValues:s.properties.lint.
properties.rules.properties.ADS6105.enum},message:"must be equal to one of the allowed values",schema:s.properties.lint.properties.rules.properties.ADS6105.enum,
parentSchema:s.properties.lint.properties.rules.properties.ADS6105,data:t};e===null?e=[p]:e.push(p),i++}}if(r.ADS6106!==void 0){let t=r.ADS6106;if(!(t==="off"||
t==="warn"||t==="error")){const p={instancePath:o+"/lint/rules/ADS6106",schemaPath:"#/properties/lint/properties/rules/properties/ADS6106/enum",keyword:"enum",params:{
allowedValues:s.properties.lint.properties.rules.properties.ADS6106.enum},message:"must be equal to one of the allowed values",schema:s.properties.lint.properties.
rules.properties.ADS6106.enum,parentSchema:s.properties.lint.properties.rules.properties.ADS6106,data:t};e===null?e=[p]:e.push(p),i++}}if(r.ADS6107!==void 0){let t=r.
ADS6107;if(!(t==="off"||t==="warn"||t==="error")){const p={instancePath:o+"/lint/rules/ADS6107",schemaPath:"#/properties/lint/properties/rules/properties/ADS610\
7/enum",keyword:"enum",params:{allowedValues:s.properties.lint.properties.rules.properties.ADS6107.enum},message:"must be equal to one of the allowed values",schema:s.
properties.lint.properties.rules.properties.ADS6107.enum,parentSchema:s.properties.lint.properties.rules.properties.ADS6107,data:t};e===null?e=[p]:e.push(p),i++}}
if(r.ADS6108!==void 0){let t=r.ADS6108;if(!(t==="off"||t==="warn"||t==="error")){const p={instancePath:o+"/lint/rules/ADS6108",schemaPath:"#/properties/lint/pro\
perties/rules/properties/ADS6108/enum",keyword:"enum",params:{allowedValues:s.properties.lint.properties.rules.properties.ADS6108.enum},message:"must be equal t\
o one of the allowed values",schema:s.properties.lint.properties.rules.properties.ADS6108.enum,parentSchema:s.properties.lint.properties.rules.properties.ADS6108,
data:t};e===null?e=[p]:e.push(p),i++}}if(r.ADS6109!==void 0){let t=r.ADS6109;if(!(t==="off"||t==="warn"||t==="error")){const p={instancePath:o+"/lint/rules/ADS6\
109",schemaPath:"#/properties/lint/properties/rules/properties/ADS6109/enum",keyword:"enum",params:{allowedValues:s.properties.lint.properties.rules.properties.
ADS6109.enum},message:"must be equal to one of the allowed values",schema:s.properties.lint.properties.rules.properties.ADS6109.enum,parentSchema:s.properties.lint.
properties.rules.properties.ADS6109,data:t};e===null?e=[p]:e.push(p),i++}}if(r.ADS6110!==void 0){let t=r.ADS6110;if(!(t==="off"||t==="warn"||t==="error")){const p={
instancePath:o+"/lint/rules/ADS6110",schemaPath:"#/properties/lint/properties/rules/properties/ADS6110/enum",keyword:"enum",params:{allowedValues:s.properties.lint.
properties.rules.properties.ADS6110.enum},message:"must be equal to one of the allowed values",schema:s.properties.lint.properties.rules.properties.ADS6110.enum,
parentSchema:s.properties.lint.properties.rules.properties.ADS6110,data:t};e===null?e=[p]:e.push(p),i++}}if(r.ADS6111!==void 0){let t=r.ADS6111;if(!(t==="off"||
t==="warn"||t==="error")){const p={instancePath:o+"/lint/rules/ADS6111",schemaPath:"#/properties/lint/properties/rules/properties/ADS6111/enum",keyword:"enum",params:{
allowedValues:s.properties.lint.properties.rules.properties.ADS6111.enum},message:"must be equal to one of the allowed values",schema:s.properties.lint.properties.
rules.properties.ADS6111.enum,parentSchema:s.properties.lint.properties.rules.properties.ADS6111,data:t};e===null?e=[p]:e.push(p),i++}}if(r.ADS6112!==void 0){let t=r.
ADS6112;if(!(t==="off"||t==="warn"||t==="error")){const p={instancePath:o+"/lint/rules/ADS6112",schemaPath:"#/properties/lint/properties/rules/properties/ADS611\
2/enum",keyword:"enum",params:{allowedValues:s.properties.lint.properties.rules.properties.ADS6112.enum},message:"must be equal to one of the allowed values",schema:s.
properties.lint.properties.rules.properties.ADS6112.enum,parentSchema:s.properties.lint.properties.rules.properties.ADS6112,data:t};e===null?e=[p]:e.push(p),i++}}
if(r.ADS6113!==void 0){let t=r.ADS6113;if(!(t==="off"||t==="warn"||t==="error")){const p={instancePath:o+"/lint/rules/ADS6113",schemaPath:"#/properties/lint/pro\
perties/rules/properties/ADS6113/enum",keyword:"enum",params:{allowedValues:s.properties.lint.properties.rules.properties.ADS6113.enum},message:"must be equal t\
o one of the allowed values",schema:s.properties.lint.properties.rules.properties.ADS6113.enum,parentSchema:s.properties.lint.properties.rules.properties.ADS6113,
data:t};e===null?e=[p]:e.push(p),i++}}if(r.ADS6114!==void 0){let t=r.ADS6114;if(!(t==="off"||t==="warn"||t==="error")){const p={instancePath:o+"/lint/rules/ADS6\
114",schemaPath:"#/properties/lint/properties/rules/properties/ADS6114/enum",keyword:"enum",params:{allowedValues:s.properties.lint.properties.rules.properties.
ADS6114.enum},message:"must be equal to one of the allowed values",schema:s.properties.lint.properties.rules.properties.ADS6114.enum,parentSchema:s.properties.lint.
properties.rules.properties.ADS6114,data:t};e===null?e=[p]:e.push(p),i++}}if(r.ADS6115!==void 0){let t=r.ADS6115;if(!(t==="off"||t==="warn"||t==="error")){const p={
instancePath:o+"/lint/rules/ADS6115",schemaPath:"#/properties/lint/properties/rules/properties/ADS6115/enum",keyword:"enum",params:{allowedValues:s.properties.lint.
properties.rules.properties.ADS6115.enum},message:"must be equal to one of the allowed values",schema:s.properties.lint.properties.rules.properties.ADS6115.enum,
parentSchema:s.properties.lint.properties.rules.properties.ADS6115,data:t};e===null?e=[p]:e.push(p),i++}}if(r.ADS6116!==void 0){let t=r.ADS6116;if(!(t==="off"||
t==="warn"||t==="error")){const p={instancePath:o+"/lint/rules/ADS6116",schemaPath:"#/properties/lint/properties/rules/properties/ADS6116/enum",keyword:"enum",params:{
allowedValues:s.properties.lint.properties.rules.properties.ADS6116.enum},message:"must be equal to one of the allowed values",schema:s.properties.lint.properties.
rules.properties.ADS6116.enum,parentSchema:s.properties.lint.properties.rules.properties.ADS6116,data:t};e===null?e=[p]:e.push(p),i++}}if(r.ADS6117!==void 0){let t=r.
ADS6117;if(!(t==="off"||t==="warn"||t==="error")){const p={instancePath:o+"/lint/rules/ADS6117",schemaPath:"#/properties/lint/properties/rules/properties/ADS611\
7/enum",keyword:"enum",params:{allowedValues:s.properties.lint.properties.rules.properties.ADS6117.enum},message:"must be equal to one of the allowed values",schema:s.
properties.lint.properties.rules.properties.ADS6117.enum,parentSchema:s.properties.lint.properties.rules.properties.ADS6117,data:t};e===null?e=[p]:e.push(p),i++}}
if(r.ADS6118!==void 0){let t=r.ADS6118;if(!(t==="off"||t==="warn"||t==="error")){const p={instancePath:o+"/lint/rules/ADS6118",schemaPath:"#/properties/lint/pro\
perties/rules/properties/ADS6118/enum",keyword:"enum",params:{allowedValues:s.properties.lint.properties.rules.properties.ADS6118.enum},message:"must be equal t\
o one of the allowed values",schema:s.properties.lint.properties.rules.properties.ADS6118.enum,parentSchema:s.properties.lint.properties.rules.properties.ADS6118,
data:t};e===null?e=[p]:e.push(p),i++}}if(r.ADS6119!==void 0){let t=r.ADS6119;if(!(t==="off"||t==="warn"||t==="error")){const p={instancePath:o+"/lint/rules/ADS6\
119",schemaPath:"#/properties/lint/properties/rules/properties/ADS6119/enum",keyword:"enum",params:{allowedValues:s.properties.lint.properties.rules.properties.
ADS6119.enum},message:"must be equal to one of the allowed values",schema:s.properties.lint.properties.rules.properties.ADS6119.enum,parentSchema:s.properties.lint.
properties.rules.properties.ADS6119,data:t};e===null?e=[p]:e.push(p),i++}}if(r.ADS6120!==void 0){let t=r.ADS6120;if(!(t==="off"||t==="warn"||t==="error")){const p={
instancePath:o+"/lint/rules/ADS6120",schemaPath:"#/properties/lint/properties/rules/properties/ADS6120/enum",keyword:"enum",params:{allowedValues:s.properties.lint.
properties.rules.properties.ADS6120.enum},message:"must be equal to one of the allowed values",schema:s.properties.lint.properties.rules.properties.ADS6120.enum,
parentSchema:s.properties.lint.properties.rules.properties.ADS6120,data:t};e===null?e=[p]:e.push(p),i++}}}else{const t={instancePath:o+"/lint/rules",schemaPath:"\
#/properties/lint/properties/rules/type",keyword:"type",params:{type:"object"},message:"must be object",schema:s.properties.lint.properties.rules.type,parentSchema:s.
properties.lint.properties.rules,data:r};e===null?e=[t]:e.push(t),i++}}if(a.maxWarnings!==void 0){let r=a.maxWarnings;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){const t={instancePath:o+"/lint/maxWarnings",schemaPath:"#/properties/lint/properties/maxWarnings/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:s.properties.lint.properties.maxWarnings.type,parentSchema:s.properties.lint.properties.maxWarnings,data:r};e===null?e=[t]:e.push(t),i++}
if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const t={instancePath:o+"/lint/maxWarnings",schemaPath:"#/properties/lint/properties/maxWarnings/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:s.properties.lint.properties.maxWarnings,data:r};e===null?e=[t]:e.push(t),
i++}}}else{const r={instancePath:o+"/lint",schemaPath:"#/properties/lint/type",keyword:"type",params:{type:"object"},message:"must be object",schema:s.properties.
lint.type,parentSchema:s.properties.lint,data:a};e===null?e=[r]:e.push(r),i++}}if(c.targets!==void 0){let a=c.targets;if(a&&typeof a=="object"&&!Array.isArray(a))
for(const r in a){let t=a[r];if(!(t&&typeof t=="object"&&!Array.isArray(t))){const p={instancePath:o+"/targets/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/targets/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object",schema:s.properties.targets.additionalProperties.
type,parentSchema:s.properties.targets.additionalProperties,data:t};e===null?e=[p]:e.push(p),i++}}else{const r={instancePath:o+"/targets",schemaPath:"#/properti\
es/targets/type",keyword:"type",params:{type:"object"},message:"must be object",schema:s.properties.targets.type,parentSchema:s.properties.targets,data:a};e===null?
e=[r]:e.push(r),i++}}if(c.runs!==void 0){let a=c.runs;if(typeof a=="string"){if(!y.test(a)){const r={instancePath:o+"/runs",schemaPath:"#/properties/runs/patter\
n",keyword:"pattern",params:{pattern:"."},message:'must match pattern "."',schema:".",parentSchema:s.properties.runs,data:a};e===null?e=[r]:e.push(r),i++}}else{
const r={instancePath:o+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type:"string"},message:"must be string",schema:s.properties.runs.type,
parentSchema:s.properties.runs,data:a};e===null?e=[r]:e.push(r),i++}}if(c.serve!==void 0){let a=c.serve;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const r in a)
if(!w.call(s.properties.serve.properties,r)){const t={instancePath:o+"/serve",schemaPath:"#/properties/serve/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:s.properties.serve,data:a};e===null?e=[t]:e.push(t),i++}if(a.
host!==void 0){let r=a.host;if(typeof r=="string"){if(!y.test(r)){const t={instancePath:o+"/serve/host",schemaPath:"#/properties/serve/properties/host/pattern",
keyword:"pattern",params:{pattern:"."},message:'must match pattern "."',schema:".",parentSchema:s.properties.serve.properties.host,data:r};e===null?e=[t]:e.push(
t),i++}}else{const t={instancePath:o+"/serve/host",schemaPath:"#/properties/serve/properties/host/type",keyword:"type",params:{type:"string"},message:"must be s\
tring",schema:s.properties.serve.properties.host.type,parentSchema:s.properties.serve.properties.host,data:r};e===null?e=[t]:e.push(t),i++}}if(a.port!==void 0){
let r=a.port;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const t={instancePath:o+"/serve/port",schemaPath:"#/properties/serve/properties/port/type",
keyword:"type",params:{type:"integer"},message:"must be integer",schema:s.properties.serve.properties.port.type,parentSchema:s.properties.serve.properties.port,
data:r};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>65535||isNaN(r)){const t={instancePath:o+"/serve/port",schemaPath:"#/properties/se\
rve/properties/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},message:"must be <= 65535",schema:65535,parentSchema:s.properties.serve.properties.
port,data:r};e===null?e=[t]:e.push(t),i++}if(r<0||isNaN(r)){const t={instancePath:o+"/serve/port",schemaPath:"#/properties/serve/properties/port/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:s.properties.serve.properties.port,data:r};e===null?e=[t]:e.push(t),i++}}}
if(a.watch!==void 0){let r=a.watch;if(typeof r!="boolean"){const t={instancePath:o+"/serve/watch",schemaPath:"#/properties/serve/properties/watch/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean",schema:s.properties.serve.properties.watch.type,parentSchema:s.properties.serve.properties.watch,data:r};
e===null?e=[t]:e.push(t),i++}}if(a.threads!==void 0){let r=a.threads;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const t={instancePath:o+"/serve/t\
hreads",schemaPath:"#/properties/serve/properties/threads/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:s.properties.serve.properties.
threads.type,parentSchema:s.properties.serve.properties.threads,data:r};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const t={
instancePath:o+"/serve/threads",schemaPath:"#/properties/serve/properties/threads/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >\
= 1",schema:1,parentSchema:s.properties.serve.properties.threads,data:r};e===null?e=[t]:e.push(t),i++}}if(a.maxBody!==void 0){let r=a.maxBody;if(!(typeof r=="nu\
mber"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const t={instancePath:o+"/serve/maxBody",schemaPath:"#/properties/serve/properties/maxBody/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:s.properties.serve.properties.maxBody.type,parentSchema:s.properties.serve.properties.maxBody,data:r};e===null?
e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<1024||isNaN(r))){const t={instancePath:o+"/serve/maxBody",schemaPath:"#/properties/serve/properties/m\
axBody/minimum",keyword:"minimum",params:{comparison:">=",limit:1024},message:"must be >= 1024",schema:1024,parentSchema:s.properties.serve.properties.maxBody,data:r};
e===null?e=[t]:e.push(t),i++}}if(a.maxMemory!==void 0){let r=a.maxMemory;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const t={instancePath:o+"/ser\
ve/maxMemory",schemaPath:"#/properties/serve/properties/maxMemory/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:s.properties.serve.
properties.maxMemory.type,parentSchema:s.properties.serve.properties.maxMemory,data:r};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<1024||
isNaN(r))){const t={instancePath:o+"/serve/maxMemory",schemaPath:"#/properties/serve/properties/maxMemory/minimum",keyword:"minimum",params:{comparison:">=",limit:1024},
message:"must be >= 1024",schema:1024,parentSchema:s.properties.serve.properties.maxMemory,data:r};e===null?e=[t]:e.push(t),i++}}if(a.maxConnections!==void 0){let r=a.
maxConnections;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const t={instancePath:o+"/serve/maxConnections",schemaPath:"#/properties/serve/properti\
es/maxConnections/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:s.properties.serve.properties.maxConnections.type,parentSchema:s.
properties.serve.properties.maxConnections,data:r};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const t={instancePath:o+"/s\
erve/maxConnections",schemaPath:"#/properties/serve/properties/maxConnections/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",
schema:1,parentSchema:s.properties.serve.properties.maxConnections,data:r};e===null?e=[t]:e.push(t),i++}}if(a.maxCandidates!==void 0){let r=a.maxCandidates;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const t={instancePath:o+"/serve/maxCandidates",schemaPath:"#/properties/serve/properties/maxCandidates/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:s.properties.serve.properties.maxCandidates.type,parentSchema:s.properties.serve.properties.maxCandidates,
data:r};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const t={instancePath:o+"/serve/maxCandidates",schemaPath:"#/propertie\
s/serve/properties/maxCandidates/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:s.properties.serve.properties.
maxCandidates,data:r};e===null?e=[t]:e.push(t),i++}}if(a.maxWaiting!==void 0){let r=a.maxWaiting;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const t={
instancePath:o+"/serve/maxWaiting",schemaPath:"#/properties/serve/properties/maxWaiting/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:s.
properties.serve.properties.maxWaiting.type,parentSchema:s.properties.serve.properties.maxWaiting,data:r};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(
r)&&(r<1||isNaN(r))){const t={instancePath:o+"/serve/maxWaiting",schemaPath:"#/properties/serve/properties/maxWaiting/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1",schema:1,parentSchema:s.properties.serve.properties.maxWaiting,data:r};e===null?e=[t]:e.push(t),i++}}if(a.timeout!==void 0){
let r=a.timeout;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const t={instancePath:o+"/serve/timeout",schemaPath:"#/properties/serve/properties/tim\
eout/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:s.properties.serve.properties.timeout.type,parentSchema:s.properties.serve.properties.
timeout,data:r};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<10||isNaN(r))){const t={instancePath:o+"/serve/timeout",schemaPath:"#/proper\
ties/serve/properties/timeout/minimum",keyword:"minimum",params:{comparison:">=",limit:10},message:"must be >= 10",schema:10,parentSchema:s.properties.serve.properties.
timeout,data:r};e===null?e=[t]:e.push(t),i++}}if(a.maxDrift!==void 0){let r=a.maxDrift;if(typeof r=="number"&&isFinite(r)){if(r>1||isNaN(r)){const t={instancePath:o+
"/serve/maxDrift",schemaPath:"#/properties/serve/properties/maxDrift/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1",schema:1,
parentSchema:s.properties.serve.properties.maxDrift,data:r};e===null?e=[t]:e.push(t),i++}if(r<0||isNaN(r)){const t={instancePath:o+"/serve/maxDrift",schemaPath:"\
#/properties/serve/properties/maxDrift/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:s.properties.serve.
properties.maxDrift,data:r};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/serve/maxDrift",schemaPath:"#/properties/serve/properties/maxDrift/type",
keyword:"type",params:{type:"number"},message:"must be number",schema:s.properties.serve.properties.maxDrift.type,parentSchema:s.properties.serve.properties.maxDrift,
data:r};e===null?e=[t]:e.push(t),i++}}if(a.log!==void 0){let r=a.log;if(typeof r=="string"){if(!y.test(r)){const t={instancePath:o+"/serve/log",schemaPath:"#/pr\
operties/serve/properties/log/pattern",keyword:"pattern",params:{pattern:"."},message:'must match pattern "."',schema:".",parentSchema:s.properties.serve.properties.
log,data:r};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:o+"/serve/log",schemaPath:"#/properties/serve/properties/log/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:s.properties.serve.properties.log.type,parentSchema:s.properties.serve.properties.log,data:r};e===null?e=[t]:e.push(t),
i++}}if(a.logShare!==void 0){let r=a.logShare;if(typeof r=="number"&&isFinite(r)){if(r>1||isNaN(r)){const t={instancePath:o+"/serve/logShare",schemaPath:"#/prop\
erties/serve/properties/logShare/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1",schema:1,parentSchema:s.properties.serve.properties.
logShare,data:r};e===null?e=[t]:e.push(t),i++}if(r<0||isNaN(r)){const t={instancePath:o+"/serve/logShare",schemaPath:"#/properties/serve/properties/logShare/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:s.properties.serve.properties.logShare,data:r};e===null?e=
[t]:e.push(t),i++}}else{const t={instancePath:o+"/serve/logShare",schemaPath:"#/properties/serve/properties/logShare/type",keyword:"type",params:{type:"number"},
message:"must be number",schema:s.properties.serve.properties.logShare.type,parentSchema:s.properties.serve.properties.logShare,data:r};e===null?e=[t]:e.push(t),
i++}}if(a.logRows!==void 0){let r=a.logRows;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const t={instancePath:o+"/serve/logRows",schemaPath:"#/pro\
perties/serve/properties/logRows/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:s.properties.serve.properties.logRows.type,parentSchema:s.
properties.serve.properties.logRows,data:r};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const t={instancePath:o+"/serve/lo\
gRows",schemaPath:"#/properties/serve/properties/logRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:s.
properties.serve.properties.logRows,data:r};e===null?e=[t]:e.push(t),i++}}if(a.logSeconds!==void 0){let r=a.logSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){const t={instancePath:o+"/serve/logSeconds",schemaPath:"#/properties/serve/properties/logSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:s.properties.serve.properties.logSeconds.type,parentSchema:s.properties.serve.properties.logSeconds,data:r};e===null?e=[t]:e.push(t),i++}
if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const t={instancePath:o+"/serve/logSeconds",schemaPath:"#/properties/serve/properties/logSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:s.properties.serve.properties.logSeconds,data:r};e===null?e=[t]:e.push(t),
i++}}}else{const r={instancePath:o+"/serve",schemaPath:"#/properties/serve/type",keyword:"type",params:{type:"object"},message:"must be object",schema:s.properties.
serve.type,parentSchema:s.properties.serve,data:a};e===null?e=[r]:e.push(r),i++}}if(c.run!==void 0){let a=c.run;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const r in a)
if(!(r==="state"||r==="steps"||r==="executors")){const t={instancePath:o+"/run",schemaPath:"#/properties/run/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:s.properties.run,data:a};e===null?e=[t]:e.push(t),i++}if(a.state!==
void 0){let r=a.state;if(typeof r=="string"){if(!y.test(r)){const t={instancePath:o+"/run/state",schemaPath:"#/properties/run/properties/state/pattern",keyword:"\
pattern",params:{pattern:"."},message:'must match pattern "."',schema:".",parentSchema:s.properties.run.properties.state,data:r};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:o+"/run/state",schemaPath:"#/properties/run/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string",schema:s.
properties.run.properties.state.type,parentSchema:s.properties.run.properties.state,data:r};e===null?e=[t]:e.push(t),i++}}if(a.steps!==void 0){let r=a.steps;if(r&&
typeof r=="object"&&!Array.isArray(r)){for(const t in r)if(!(t==="encode"||t==="train")){const p={instancePath:o+"/run/steps",schemaPath:"#/properties/run/prope\
rties/steps/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:s.
properties.run.properties.steps,data:r};e===null?e=[p]:e.push(p),i++}if(r.encode!==void 0){let t=r.encode;if(!(t==="local"||t==="spark"||t==="torchrec")){const p={
instancePath:o+"/run/steps/encode",schemaPath:"#/properties/run/properties/steps/properties/encode/enum",keyword:"enum",params:{allowedValues:s.properties.run.properties.
steps.properties.encode.enum},message:"must be equal to one of the allowed values",schema:s.properties.run.properties.steps.properties.encode.enum,parentSchema:s.
properties.run.properties.steps.properties.encode,data:t};e===null?e=[p]:e.push(p),i++}}if(r.train!==void 0){let t=r.train;if(!(t==="local"||t==="spark"||t==="t\
orchrec")){const p={instancePath:o+"/run/steps/train",schemaPath:"#/properties/run/properties/steps/properties/train/enum",keyword:"enum",params:{allowedValues:s.
properties.run.properties.steps.properties.train.enum},message:"must be equal to one of the allowed values",schema:s.properties.run.properties.steps.properties.
train.enum,parentSchema:s.properties.run.properties.steps.properties.train,data:t};e===null?e=[p]:e.push(p),i++}}}else{const t={instancePath:o+"/run/steps",schemaPath:"\
#/properties/run/properties/steps/type",keyword:"type",params:{type:"object"},message:"must be object",schema:s.properties.run.properties.steps.type,parentSchema:s.
properties.run.properties.steps,data:r};e===null?e=[t]:e.push(t),i++}}if(a.executors!==void 0){let r=a.executors;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)
if(!(t==="spark"||t==="torchrec")){const p={instancePath:o+"/run/executors",schemaPath:"#/properties/run/properties/executors/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:s.properties.run.properties.executors,data:r};
e===null?e=[p]:e.push(p),i++}if(r.spark!==void 0){let t=r.spark;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const p in t)if(!(p==="encode"||p==="train")){const m={
instancePath:o+"/run/executors/spark",schemaPath:"#/properties/run/properties/executors/properties/spark/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:s.properties.run.properties.executors.properties.spark,data:t};e===null?
e=[m]:e.push(m),i++}if(t.encode!==void 0){let p=t.encode;if(Array.isArray(p)){if(p.length<1){const n={instancePath:o+"/run/executors/spark/encode",schemaPath:"#\
/properties/run/properties/executors/properties/spark/properties/encode/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",
schema:1,parentSchema:s.properties.run.properties.executors.properties.spark.properties.encode,data:p};e===null?e=[n]:e.push(n),i++}const m=p.length;for(let n=0;n<
m;n++){let u=p[n];if(Array.isArray(u)){if(u.length<1){const l={instancePath:o+"/run/executors/spark/encode/"+n,schemaPath:"#/properties/run/properties/executors\
/properties/spark/properties/encode/items/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:s.properties.
run.properties.executors.properties.spark.properties.encode.items,data:u};e===null?e=[l]:e.push(l),i++}const h=u.length;for(let l=0;l<h;l++){let d=u[l];if(typeof d!=
"string"){const f={instancePath:o+"/run/executors/spark/encode/"+n+"/"+l,schemaPath:"#/properties/run/properties/executors/properties/spark/properties/encode/it\
ems/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:s.properties.run.properties.executors.properties.spark.properties.encode.items.
items.type,parentSchema:s.properties.run.properties.executors.properties.spark.properties.encode.items.items,data:d};e===null?e=[f]:e.push(f),i++}}}else{const h={
instancePath:o+"/run/executors/spark/encode/"+n,schemaPath:"#/properties/run/properties/executors/properties/spark/properties/encode/items/type",keyword:"type",
params:{type:"array"},message:"must be array",schema:s.properties.run.properties.executors.properties.spark.properties.encode.items.type,parentSchema:s.properties.
run.properties.executors.properties.spark.properties.encode.items,data:u};e===null?e=[h]:e.push(h),i++}}}else{const m={instancePath:o+"/run/executors/spark/enco\
de",schemaPath:"#/properties/run/properties/executors/properties/spark/properties/encode/type",keyword:"type",params:{type:"array"},message:"must be array",schema:s.
properties.run.properties.executors.properties.spark.properties.encode.type,parentSchema:s.properties.run.properties.executors.properties.spark.properties.encode,
data:p};e===null?e=[m]:e.push(m),i++}}if(t.train!==void 0){let p=t.train;if(Array.isArray(p)){if(p.length<1){const n={instancePath:o+"/run/executors/spark/train",
schemaPath:"#/properties/run/properties/executors/properties/spark/properties/train/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer t\
han 1 items",schema:1,parentSchema:s.properties.run.properties.executors.properties.spark.properties.train,data:p};e===null?e=[n]:e.push(n),i++}const m=p.length;
for(let n=0;n<m;n++){let u=p[n];if(Array.isArray(u)){if(u.length<1){const l={instancePath:o+"/run/executors/spark/train/"+n,schemaPath:"#/properties/run/propert\
ies/executors/properties/spark/properties/train/items/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:s.
properties.run.properties.executors.properties.spark.properties.train.items,data:u};e===null?e=[l]:e.push(l),i++}const h=u.length;for(let l=0;l<h;l++){let d=u[l];
if(typeof d!="string"){const f={instancePath:o+"/run/executors/spark/train/"+n+"/"+l,schemaPath:"#/properties/run/properties/executors/properties/spark/properti\
es/train/items/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:s.properties.run.properties.executors.properties.spark.properties.
train.items.items.type,parentSchema:s.properties.run.properties.executors.properties.spark.properties.train.items.items,data:d};e===null?e=[f]:e.push(f),i++}}}else{
const h={instancePath:o+"/run/executors/spark/train/"+n,schemaPath:"#/properties/run/properties/executors/properties/spark/properties/train/items/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:s.properties.run.properties.executors.properties.spark.properties.train.items.type,parentSchema:s.properties.
run.properties.executors.properties.spark.properties.train.items,data:u};e===null?e=[h]:e.push(h),i++}}}else{const m={instancePath:o+"/run/executors/spark/train",
schemaPath:"#/properties/run/properties/executors/properties/spark/properties/train/type",keyword:"type",params:{type:"array"},message:"must be array",schema:s.
properties.run.properties.executors.properties.spark.properties.train.type,parentSchema:s.properties.run.properties.executors.properties.spark.properties.train,
data:p};e===null?e=[m]:e.push(m),i++}}}else{const p={instancePath:o+"/run/executors/spark",schemaPath:"#/properties/run/properties/executors/properties/spark/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object",schema:s.properties.run.properties.executors.properties.spark.type,parentSchema:s.properties.
run.properties.executors.properties.spark,data:t};e===null?e=[p]:e.push(p),i++}}if(r.torchrec!==void 0){let t=r.torchrec;if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const p in t)if(!(p==="encode"||p==="train")){const m={instancePath:o+"/run/executors/torchrec",schemaPath:"#/properties/run/properties/executors/proper\
ties/torchrec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:s.
properties.run.properties.executors.properties.torchrec,data:t};e===null?e=[m]:e.push(m),i++}if(t.encode!==void 0){let p=t.encode;if(Array.isArray(p)){if(p.length<
1){const n={instancePath:o+"/run/executors/torchrec/encode",schemaPath:"#/properties/run/properties/executors/properties/torchrec/properties/encode/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:s.properties.run.properties.executors.properties.torchrec.properties.
encode,data:p};e===null?e=[n]:e.push(n),i++}const m=p.length;for(let n=0;n<m;n++){let u=p[n];if(Array.isArray(u)){if(u.length<1){const l={instancePath:o+"/run/e\
xecutors/torchrec/encode/"+n,schemaPath:"#/properties/run/properties/executors/properties/torchrec/properties/encode/items/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:s.properties.run.properties.executors.properties.torchrec.properties.encode.items,data:u};
e===null?e=[l]:e.push(l),i++}const h=u.length;for(let l=0;l<h;l++){let d=u[l];if(typeof d!="string"){const f={instancePath:o+"/run/executors/torchrec/encode/"+n+
"/"+l,schemaPath:"#/properties/run/properties/executors/properties/torchrec/properties/encode/items/items/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:s.properties.run.properties.executors.properties.torchrec.properties.encode.items.items.type,parentSchema:s.properties.run.properties.executors.
properties.torchrec.properties.encode.items.items,data:d};e===null?e=[f]:e.push(f),i++}}}else{const h={instancePath:o+"/run/executors/torchrec/encode/"+n,schemaPath:"\
#/properties/run/properties/executors/properties/torchrec/properties/encode/items/type",keyword:"type",params:{type:"array"},message:"must be array",schema:s.properties.
run.properties.executors.properties.torchrec.properties.encode.items.type,parentSchema:s.properties.run.properties.executors.properties.torchrec.properties.encode.
items,data:u};e===null?e=[h]:e.push(h),i++}}}else{const m={instancePath:o+"/run/executors/torchrec/encode",schemaPath:"#/properties/run/properties/executors/pro\
perties/torchrec/properties/encode/type",keyword:"type",params:{type:"array"},message:"must be array",schema:s.properties.run.properties.executors.properties.torchrec.
properties.encode.type,parentSchema:s.properties.run.properties.executors.properties.torchrec.properties.encode,data:p};e===null?e=[m]:e.push(m),i++}}if(t.train!==
void 0){let p=t.train;if(Array.isArray(p)){if(p.length<1){const n={instancePath:o+"/run/executors/torchrec/train",schemaPath:"#/properties/run/properties/execut\
ors/properties/torchrec/properties/train/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:s.properties.
run.properties.executors.properties.torchrec.properties.train,data:p};e===null?e=[n]:e.push(n),i++}const m=p.length;for(let n=0;n<m;n++){let u=p[n];if(Array.isArray(
u)){if(u.length<1){const l={instancePath:o+"/run/executors/torchrec/train/"+n,schemaPath:"#/properties/run/properties/executors/properties/torchrec/properties/t\
rain/items/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:s.properties.run.properties.executors.
properties.torchrec.properties.train.items,data:u};e===null?e=[l]:e.push(l),i++}const h=u.length;for(let l=0;l<h;l++){let d=u[l];if(typeof d!="string"){const f={
instancePath:o+"/run/executors/torchrec/train/"+n+"/"+l,schemaPath:"#/properties/run/properties/executors/properties/torchrec/properties/train/items/items/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:s.properties.run.properties.executors.properties.torchrec.properties.train.items.items.type,
parentSchema:s.properties.run.properties.executors.properties.torchrec.properties.train.items.items,data:d};e===null?e=[f]:e.push(f),i++}}}else{const h={instancePath:o+
"/run/executors/torchrec/train/"+n,schemaPath:"#/properties/run/properties/executors/properties/torchrec/properties/train/items/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:s.properties.run.properties.executors.properties.torchrec.properties.train.items.type,parentSchema:s.properties.run.properties.
executors.properties.torchrec.properties.train.items,data:u};e===null?e=[h]:e.push(h),i++}}}else{const m={instancePath:o+"/run/executors/torchrec/train",schemaPath:"\
#/properties/run/properties/executors/properties/torchrec/properties/train/type",keyword:"type",params:{type:"array"},message:"must be array",schema:s.properties.
run.properties.executors.properties.torchrec.properties.train.type,parentSchema:s.properties.run.properties.executors.properties.torchrec.properties.train,data:p};
e===null?e=[m]:e.push(m),i++}}}else{const p={instancePath:o+"/run/executors/torchrec",schemaPath:"#/properties/run/properties/executors/properties/torchrec/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:s.properties.run.properties.executors.properties.torchrec.type,parentSchema:s.properties.run.
properties.executors.properties.torchrec,data:t};e===null?e=[p]:e.push(p),i++}}}else{const t={instancePath:o+"/run/executors",schemaPath:"#/properties/run/prope\
rties/executors/type",keyword:"type",params:{type:"object"},message:"must be object",schema:s.properties.run.properties.executors.type,parentSchema:s.properties.
run.properties.executors,data:r};e===null?e=[t]:e.push(t),i++}}}else{const r={instancePath:o+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:s.properties.run.type,parentSchema:s.properties.run,data:a};e===null?e=[r]:e.push(r),i++}}}else{const a={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:s.type,parentSchema:s,data:c};e===null?e=[a]:e.push(a),i++}return S.errors=
e,i===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{v as config};
