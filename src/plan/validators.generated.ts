// Generated from scripts/schemas by scripts/generate.ts; do not edit.
// @ts-nocheck
const cs=i,N={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc plan",description:"Everything that adsc resolved of a spec: data, transforms wi\
th their constants, embedding tables, the graph, training. Emitters, training and serving read this and nothing above it.",type:"object",properties:{version:{const:1},
model:{type:"string"},variant:{type:["string","null"]},baseline:{enum:["lr","wide_deep","gbdt_lr"]},doc:{type:["string","null"]},data:{type:["object","null"],properties:{
primary:{type:"object",properties:{name:{type:"string"},glob:{type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},format:{enum:["csv","tsv","jsonl","p\
arquet"]},header:{type:"boolean"},columns:{type:["array","null"],items:{type:"string"}},delimiter:{type:["string","null"]},missing:{type:"array",items:{type:"st\
ring"}}},required:["name","glob","format","header","columns","delimiter","missing"],additionalProperties:!1},joins:{type:"array",items:{type:"object",properties:{
name:{type:"string"},glob:{type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},format:{enum:["csv","tsv","jsonl","parquet"]},header:{type:"boolean"},columns:{
type:["array","null"],items:{type:"string"}},delimiter:{type:["string","null"]},missing:{type:"array",items:{type:"string"}},on:{type:"array",items:{type:"objec\
t",properties:{left:{type:"string"},right:{type:"string"}},required:["left","right"],additionalProperties:!1}},side:{enum:["request","candidate"]},asOf:{type:["\
string","null"]},asOfTime:{type:["object","null"],properties:{column:{type:"string"},unit:{enum:["s","ms","us","ns",null]},format:{type:["string","null"]},zone:{
type:"string"}},required:["column","unit","format","zone"],additionalProperties:!1}},required:["name","glob","format","header","columns","delimiter","missing","\
on","side","asOf","asOfTime"],additionalProperties:!1}},time:{type:["object","null"],properties:{column:{type:"string"},unit:{enum:["s","ms","us","ns",null]},format:{
type:["string","null"]},zone:{type:"string"}},required:["column","unit","format","zone"],additionalProperties:!1},source:{type:["object","null"],properties:{column:{
type:"string"},values:{type:"array",items:{type:"string"}}},required:["column","values"],additionalProperties:!1},servedBy:{type:["string","null"]},weight:{type:[
"string","null"]},afterImpression:{type:"array",items:{type:"string"}}},required:["primary","joins","time","source","servedBy","weight","afterImpression"],additionalProperties:!1},
inputs:{type:"array",items:{type:"object",properties:{name:{type:"string"},table:{type:["string","null"]},column:{type:"string"},side:{enum:["request","candidat\
e"]},kind:{enum:["scalar","list","time"]}},required:["name","table","column","side","kind"],additionalProperties:!1}},vocabs:{type:"array",items:{type:"object",
properties:{id:{type:"string"},kind:{enum:["file","range","hash"]},size:{type:"integer",minimum:1},entries:{type:"integer",minimum:0},file:{type:["string","null"],
pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},sha256:{type:["string","null"],pattern:"^[0-9a-f]{64}$"}},required:["id","kind","size","entries","file","sha256"],
additionalProperties:!1}},tables:{type:"array",items:{type:"object",properties:{id:{type:"string"},vocab:{type:"string"},rows:{type:"integer",minimum:1},width:{
type:"integer",minimum:1},signals:{type:"array",items:{type:"string"}},init:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"o\
bject",properties:{kind:{const:"zeros"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"ones"}},required:["kind"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"glorot"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"he"}},required:["kind"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"uniform"},scale:{type:"number"}},required:["kind","scale"],additionalProperties:!1},{type:"object",properties:{kind:{const:"\
constant"},value:{type:"number"}},required:["kind","value"],additionalProperties:!1}]}},required:["id","vocab","rows","width","signals","init"],additionalProperties:!1}},
signals:{type:"array",items:{type:"object",properties:{name:{type:"string"},doc:{type:["string","null"]},format:{enum:["continuous","onehot","indexed","hash_one\
hot","hash_indexed","dense"]},input:{type:"string"},derive:{type:["object","null"],properties:{fn:{enum:["hour","weekday"]},zone:{type:"string"}},required:["fn",
"zone"],additionalProperties:!1},sources:{type:["array","null"],items:{type:"string"}},serve:{anyOf:[{type:["string","number","boolean"]},{type:"null"}]},encoding:{
type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"vec"},length:{type:"integer",minimum:1},width:{
type:"integer",minimum:1},missingFlag:{type:"boolean"},squash:{enum:["none","log","asinh","tanh"]},clip:{type:["array","null"],prefixItems:[{type:"number"},{type:"\
number"}],items:!1,minItems:2},normalize:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"non\
e"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"l2"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{
kind:{const:"minmax"},min:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]},max:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]}},required:[
"kind","min","max"],additionalProperties:!1},{type:"object",properties:{kind:{const:"zscore"},mean:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]},
std:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]}},required:["kind","mean","std"],additionalProperties:!1},{type:"object",properties:{kind:{const:"\
quantile"},boundaries:{type:"array",items:{type:"number"}}},required:["kind","boundaries"],additionalProperties:!1}]},default:{type:["number","null"]}},required:[
"kind","length","width","missingFlag","squash","clip","normalize","default"],additionalProperties:!1},{type:"object",properties:{kind:{const:"id"},vocab:{type:"\
string"},default:{type:["string","null"]}},required:["kind","vocab","default"],additionalProperties:!1},{type:"object",properties:{kind:{const:"ids"},vocab:{type:"\
string"},max:{type:"integer",minimum:1},keep:{enum:["first","last"]},pool:{enum:["mean","sum","max","attention"]},split:{type:["string","null"]}},required:["kin\
d","vocab","max","keep","pool","split"],additionalProperties:!1}]},table:{type:["string","null"]},side:{enum:["request","candidate"]},reason:{type:"string"}},required:[
"name","doc","format","input","derive","sources","serve","encoding","table","side","reason"],additionalProperties:!1}},nodes:{type:"array",items:{type:"object",
discriminator:{propertyName:"op"},required:["op"],oneOf:[{type:"object",properties:{op:{const:"input"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{
type:["integer","null"],minimum:0},signal:{type:"string"}},required:["op","id","width","tower","signal"],additionalProperties:!1},{type:"object",properties:{op:{
const:"lookup"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},signal:{type:"string"},table:{type:"string"}},required:[
"op","id","width","tower","signal","table"],additionalProperties:!1},{type:"object",properties:{op:{const:"pool"},id:{type:"string"},width:{type:"integer",minimum:1},
tower:{type:["integer","null"],minimum:0},signal:{type:"string"},table:{type:"string"},pool:{enum:["mean","sum","max","attention"]},max:{type:"integer",minimum:1},
query:{type:["string","null"]}},required:["op","id","width","tower","signal","table","pool","max","query"],additionalProperties:!1},{type:"object",properties:{op:{
const:"concat"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},inputs:{type:"array",items:{type:"string"},minItems:1}},
required:["op","id","width","tower","inputs"],additionalProperties:!1},{type:"object",properties:{op:{const:"dense"},id:{type:"string"},width:{type:"integer",minimum:1},
tower:{type:["integer","null"],minimum:0},input:{type:"string"},kernel:{type:"string"},bias:{type:["string","null"]},activation:{enum:["none","relu","tanh","sig\
moid","gelu","swish","leaky_relu"]}},required:["op","id","width","tower","input","kernel","bias","activation"],additionalProperties:!1},{type:"object",properties:{
op:{const:"sum"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},inputs:{type:"array",items:{type:"string"},minItems:1}},
required:["op","id","width","tower","inputs"],additionalProperties:!1},{type:"object",properties:{op:{const:"product"},id:{type:"string"},width:{type:"integer",
minimum:1},tower:{type:["integer","null"],minimum:0},inputs:{type:"array",items:{type:"string"},minItems:1}},required:["op","id","width","tower","inputs"],additionalProperties:!1},
{type:"object",properties:{op:{const:"cross"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},x0:{type:"string"},input:{
type:"string"},kernel:{type:"string"},bias:{type:"string"}},required:["op","id","width","tower","x0","input","kernel","bias"],additionalProperties:!1},{type:"ob\
ject",properties:{op:{const:"bi_interaction"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},inputs:{type:"array",
items:{type:"string"},minItems:1}},required:["op","id","width","tower","inputs"],additionalProperties:!1},{type:"object",properties:{op:{const:"batch_norm"},id:{
type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},gamma:{type:"string"},beta:{type:"string"},mean:{
type:"string"},variance:{type:"string"},momentum:{type:"number",minimum:0,maximum:1},epsilon:{type:"number"}},required:["op","id","width","tower","input","gamma",
"beta","mean","variance","momentum","epsilon"],additionalProperties:!1},{type:"object",properties:{op:{const:"layer_norm"},id:{type:"string"},width:{type:"integ\
er",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},gamma:{type:"string"},beta:{type:"string"},epsilon:{type:"number"}},required:["op",
"id","width","tower","input","gamma","beta","epsilon"],additionalProperties:!1},{type:"object",properties:{op:{const:"activation"},id:{type:"string"},width:{type:"\
integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},activation:{enum:["none","relu","tanh","sigmoid","gelu","swish","leaky_relu"]}},
required:["op","id","width","tower","input","activation"],additionalProperties:!1},{type:"object",properties:{op:{const:"dropout"},id:{type:"string"},width:{type:"\
integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},rate:{type:"number",minimum:0,maximum:1}},required:["op","id","width","tower",
"input","rate"],additionalProperties:!1}]}},params:{type:"array",items:{type:"object",properties:{name:{type:"string"},shape:{type:"array",items:{type:"integer",
minimum:1}},init:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"zeros"}},required:["kind"],
additionalProperties:!1},{type:"object",properties:{kind:{const:"ones"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"glor\
ot"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"he"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{
kind:{const:"uniform"},scale:{type:"number"}},required:["kind","scale"],additionalProperties:!1},{type:"object",properties:{kind:{const:"constant"},value:{type:"\
number"}},required:["kind","value"],additionalProperties:!1}]},trainable:{type:"boolean"},tower:{type:["integer","null"],minimum:0}},required:["name","shape","i\
nit","trainable","tower"],additionalProperties:!1}},towers:{type:"array",items:{type:"object",properties:{name:{type:"string"},source:{type:["string","null"]},fallback:{
type:"boolean"}},required:["name","source","fallback"],additionalProperties:!1}},heads:{type:"array",items:{type:"object",properties:{name:{type:"string"},doc:{
type:["string","null"]},label:{type:"object",properties:{column:{type:"string"},op:{enum:["==","!=","<","<=",">",">=",null]},value:{anyOf:[{type:["string","numb\
er","boolean"]},{type:"null"}]}},required:["column","op","value"],additionalProperties:!1},lossWeight:{type:"number"},sources:{type:["array","null"],items:{type:"\
string"}},withinSeconds:{type:["number","null"]}},required:["name","doc","label","lossWeight","sources","withinSeconds"],additionalProperties:!1}},outputs:{type:"\
array",items:{type:"object",properties:{head:{type:"string"},logits:{type:"array",items:{type:"string"}},bias:{type:["string","null"]}},required:["head","logits",
"bias"],additionalProperties:!1}},sampling:{type:["object","null"],properties:{base:{type:["string","null"]},keep:{type:"number",minimum:0,maximum:1},log:{enum:[
"unsampled","sampled"]},correct:{enum:["weight","base","batch"]}},required:["base","keep","log","correct"],additionalProperties:!1},calibration:{type:["object",
"null"],properties:{method:{enum:["platt","isotonic","temperature"]},signals:{type:"array",items:{type:"string"}},per:{type:"array",items:{enum:["head","source"]}},
everySeconds:{type:"number"},windowSeconds:{type:"number"},halfLifeSeconds:{type:["number","null"]},traffic:{enum:["all","own"]}},required:["method","signals","\
per","everySeconds","windowSeconds","halfLifeSeconds","traffic"],additionalProperties:!1},train:{type:"object",properties:{optimizer:{type:"object",properties:{
kind:{enum:["adam","adagrad","sgd"]},learningRate:{type:"number"}},required:["kind","learningRate"],additionalProperties:!1},embeddings:{type:"object",properties:{
kind:{enum:["adam","adagrad","sgd"]},learningRate:{type:"number"}},required:["kind","learningRate"],additionalProperties:!1},batch:{type:"integer",minimum:1},epochs:{
type:"integer",minimum:1},seed:{type:"integer"},l2:{type:"number"},patience:{type:"integer",minimum:0},holdout:{anyOf:[{$ref:"#/$defs/split"},{type:"null"}]},validate:{
anyOf:[{$ref:"#/$defs/split"},{type:"null"}]},sources:{type:["array","null"],items:{type:"string"}}},required:["optimizer","embeddings","batch","epochs","seed",
"l2","patience","holdout","validate","sources"],additionalProperties:!1},baselines:{type:"array",items:{type:"object",discriminator:{propertyName:"kind"},required:[
"kind"],oneOf:[{type:"object",properties:{kind:{const:"lr"},options:{type:"object",additionalProperties:{type:"number"}}},required:["kind","options"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"wide_deep"},wide:{type:"array",items:{type:"array",items:{type:"string"}}},options:{type:"object",additionalProperties:{
type:"number"}}},required:["kind","wide","options"],additionalProperties:!1},{type:"object",properties:{kind:{const:"gbdt_lr"},trees:{type:"integer",minimum:1},
depth:{type:"integer",minimum:1},options:{type:"object",additionalProperties:{type:"number"}}},required:["kind","trees","depth","options"],additionalProperties:!1}]}},
cost:{type:"object",properties:{params:{type:"integer",minimum:0},flops:{type:"integer",minimum:0},memory:{type:"integer",minimum:0},items:{type:"array",items:{
type:"object",properties:{name:{type:"string"},kind:{enum:["table","layer"]},params:{type:"integer",minimum:0},bytes:{type:"integer",minimum:0},optimizerBytes:{
type:"integer",minimum:0},flops:{type:"integer",minimum:0},activationBytes:{type:"integer",minimum:0}},required:["name","kind","params","bytes","optimizerBytes",
"flops","activationBytes"],additionalProperties:!1}}},required:["params","flops","memory","items"],additionalProperties:!1},fingerprint:{type:"string",pattern:"\
^[0-9a-f]{64}$"}},required:["version","model","variant","doc","data","inputs","vocabs","tables","signals","nodes","params","towers","heads","outputs","sampling",
"calibration","train","baselines","cost","fingerprint"],additionalProperties:!1,$defs:{split:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],
oneOf:[{type:"object",properties:{kind:{const:"last"},seconds:{type:"number"}},required:["kind","seconds"],additionalProperties:!1},{type:"object",properties:{kind:{
const:"random"},fraction:{type:"number",minimum:0,maximum:1}},required:["kind","fraction"],additionalProperties:!1},{type:"object",properties:{kind:{const:"hash"},
fraction:{type:"number",minimum:0,maximum:1},column:{type:"string"}},required:["kind","fraction","column"],additionalProperties:!1},{type:"object",properties:{kind:{
const:"files"},glob:{type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"}},required:["kind","glob"],additionalProperties:!1}]}},$id:"plan"};const hr=Object.prototype.hasOwnProperty,zr=new RegExp("^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$","u"),br=new RegExp("^[0-9a-f]{64}$","u");function i(u,{instancePath:s="",
parentData:Fr,parentDataProperty:$r,rootData:xr=u,dynamicAnchors:Tr={}}={}){let o=null,e=0;const _e=i.evaluated;if(_e.dynamicProps&&(_e.props=void 0),_e.dynamicItems&&
(_e.items=void 0),e===0)if(u&&typeof u=="object"&&!Array.isArray(u)){let Te;if(u.version===void 0&&(Te="version")||u.model===void 0&&(Te="model")||u.variant===void 0&&
(Te="variant")||u.doc===void 0&&(Te="doc")||u.data===void 0&&(Te="data")||u.inputs===void 0&&(Te="inputs")||u.vocabs===void 0&&(Te="vocabs")||u.tables===void 0&&
(Te="tables")||u.signals===void 0&&(Te="signals")||u.nodes===void 0&&(Te="nodes")||u.params===void 0&&(Te="params")||u.towers===void 0&&(Te="towers")||u.heads===
void 0&&(Te="heads")||u.outputs===void 0&&(Te="outputs")||u.sampling===void 0&&(Te="sampling")||u.calibration===void 0&&(Te="calibration")||u.train===void 0&&(Te=
"train")||u.baselines===void 0&&(Te="baselines")||u.cost===void 0&&(Te="cost")||u.fingerprint===void 0&&(Te="fingerprint"))return i.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:Te},message:"must have required property '"+Te+"'"}],!1;{const fs=e;for(const y in u)if(!hr.call(N.properties,
y)){return i.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have add\
itional properties"}],!1;break}if(fs===e){if(u.version!==void 0){const y=e;if(u.version!==1)return i.errors=[{instancePath:s+"/version",schemaPath:"#/properties\
/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var h=y===e}else var h=!0;if(h){if(u.model!==void 0){const y=e;
if(typeof u.model!="string")return i.errors=[{instancePath:s+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var h=y===e}else var h=!0;if(h){if(u.variant!==void 0){let y=u.variant;const I=e;if(typeof y!="string"&&y!==null)return i.errors=[{instancePath:s+
"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:N.properties.variant.type},message:"must be string,null"}],!1;var h=I===e}else var h=!0;
if(h){if(u.baseline!==void 0){let y=u.baseline;const I=e;if(!(y==="lr"||y==="wide_deep"||y==="gbdt_lr"))return i.errors=[{instancePath:s+"/baseline",schemaPath:"\
#/properties/baseline/enum",keyword:"enum",params:{allowedValues:N.properties.baseline.enum},message:"must be equal to one of the allowed values"}],!1;var h=I===
e}else var h=!0;if(h){if(u.doc!==void 0){let y=u.doc;const I=e;if(typeof y!="string"&&y!==null)return i.errors=[{instancePath:s+"/doc",schemaPath:"#/properties/\
doc/type",keyword:"type",params:{type:N.properties.doc.type},message:"must be string,null"}],!1;var h=I===e}else var h=!0;if(h){if(u.data!==void 0){let y=u.data;
const I=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)return i.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:N.properties.data.type},message:"must be object,null"}],!1;if(e===I&&y&&typeof y=="object"&&!Array.isArray(y)){let x;if(y.primary===void 0&&(x="primary")||
y.joins===void 0&&(x="joins")||y.time===void 0&&(x="time")||y.source===void 0&&(x="source")||y.servedBy===void 0&&(x="servedBy")||y.weight===void 0&&(x="weight")||
y.afterImpression===void 0&&(x="afterImpression"))return i.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:x},
message:"must have required property '"+x+"'"}],!1;{const n=e;for(const r in y)if(!(r==="primary"||r==="joins"||r==="time"||r==="source"||r==="servedBy"||r==="w\
eight"||r==="afterImpression")){return i.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(n===e){if(y.primary!==void 0){let r=y.primary;const q=e;if(e===q)if(r&&typeof r==
"object"&&!Array.isArray(r)){let Ve;if(r.name===void 0&&(Ve="name")||r.glob===void 0&&(Ve="glob")||r.format===void 0&&(Ve="format")||r.header===void 0&&(Ve="hea\
der")||r.columns===void 0&&(Ve="columns")||r.delimiter===void 0&&(Ve="delimiter")||r.missing===void 0&&(Ve="missing"))return i.errors=[{instancePath:s+"/data/pr\
imary",schemaPath:"#/properties/data/properties/primary/required",keyword:"required",params:{missingProperty:Ve},message:"must have required property '"+Ve+"'"}],
!1;{const w=e;for(const g in r)if(!(g==="name"||g==="glob"||g==="format"||g==="header"||g==="columns"||g==="delimiter"||g==="missing")){return i.errors=[{instancePath:s+
"/data/primary",schemaPath:"#/properties/data/properties/primary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"mus\
t NOT have additional properties"}],!1;break}if(w===e){if(r.name!==void 0){const g=e;if(typeof r.name!="string")return i.errors=[{instancePath:s+"/data/primary/\
name",schemaPath:"#/properties/data/properties/primary/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var se=g===e}else
var se=!0;if(se){if(r.glob!==void 0){let g=r.glob;const a=e;if(e===a)if(typeof g=="string"){if(!zr.test(g))return i.errors=[{instancePath:s+"/data/primary/glob",
schemaPath:"#/properties/data/properties/primary/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'mus\
t match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return i.errors=[{instancePath:s+"/data/primary/glob",schemaPath:"#/properties/data/properties\
/primary/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var se=a===e}else var se=!0;if(se){if(r.format!==void 0){let g=r.
format;const a=e;if(!(g==="csv"||g==="tsv"||g==="jsonl"||g==="parquet"))return i.errors=[{instancePath:s+"/data/primary/format",schemaPath:"#/properties/data/pr\
operties/primary/properties/format/enum",keyword:"enum",params:{allowedValues:N.properties.data.properties.primary.properties.format.enum},message:"must be equa\
l to one of the allowed values"}],!1;var se=a===e}else var se=!0;if(se){if(r.header!==void 0){const g=e;if(typeof r.header!="boolean")return i.errors=[{instancePath:s+
"/data/primary/header",schemaPath:"#/properties/data/properties/primary/properties/header/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],
!1;var se=g===e}else var se=!0;if(se){if(r.columns!==void 0){let g=r.columns;const a=e;if(!Array.isArray(g)&&g!==null)return i.errors=[{instancePath:s+"/data/pr\
imary/columns",schemaPath:"#/properties/data/properties/primary/properties/columns/type",keyword:"type",params:{type:N.properties.data.properties.primary.properties.
columns.type},message:"must be array,null"}],!1;if(e===a&&Array.isArray(g)){var ze=!0;const re=g.length;for(let t=0;t<re;t++){const d=e;if(typeof g[t]!="string")
return i.errors=[{instancePath:s+"/data/primary/columns/"+t,schemaPath:"#/properties/data/properties/primary/properties/columns/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var ze=d===e;if(!ze)break}}var se=a===e}else var se=!0;if(se){if(r.delimiter!==void 0){let g=r.delimiter;const a=e;
if(typeof g!="string"&&g!==null)return i.errors=[{instancePath:s+"/data/primary/delimiter",schemaPath:"#/properties/data/properties/primary/properties/delimiter\
/type",keyword:"type",params:{type:N.properties.data.properties.primary.properties.delimiter.type},message:"must be string,null"}],!1;var se=a===e}else var se=!0;
if(se)if(r.missing!==void 0){let g=r.missing;const a=e;if(e===a)if(Array.isArray(g)){var Re=!0;const re=g.length;for(let t=0;t<re;t++){const d=e;if(typeof g[t]!=
"string")return i.errors=[{instancePath:s+"/data/primary/missing/"+t,schemaPath:"#/properties/data/properties/primary/properties/missing/items/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var Re=d===e;if(!Re)break}}else return i.errors=[{instancePath:s+"/data/primary/missing",schemaPath:"#/\
properties/data/properties/primary/properties/missing/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var se=a===e}else var se=!0}}}}}}}}else
return i.errors=[{instancePath:s+"/data/primary",schemaPath:"#/properties/data/properties/primary/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var ce=q===e}else var ce=!0;if(ce){if(y.joins!==void 0){let r=y.joins;const q=e;if(e===q)if(Array.isArray(r)){var V=!0;const w=r.length;for(let g=0;g<
w;g++){let a=r[g];const m=e;if(e===m)if(a&&typeof a=="object"&&!Array.isArray(a)){let t;if(a.name===void 0&&(t="name")||a.glob===void 0&&(t="glob")||a.format===
void 0&&(t="format")||a.header===void 0&&(t="header")||a.columns===void 0&&(t="columns")||a.delimiter===void 0&&(t="delimiter")||a.missing===void 0&&(t="missing")||
a.on===void 0&&(t="on")||a.side===void 0&&(t="side")||a.asOf===void 0&&(t="asOf")||a.asOfTime===void 0&&(t="asOfTime"))return i.errors=[{instancePath:s+"/data/j\
oins/"+g,schemaPath:"#/properties/data/properties/joins/items/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+
"'"}],!1;{const d=e;for(const f in a)if(!hr.call(N.properties.data.properties.joins.items.properties,f)){return i.errors=[{instancePath:s+"/data/joins/"+g,schemaPath:"\
#/properties/data/properties/joins/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional pr\
operties"}],!1;break}if(d===e){if(a.name!==void 0){const f=e;if(typeof a.name!="string")return i.errors=[{instancePath:s+"/data/joins/"+g+"/name",schemaPath:"#/\
properties/data/properties/joins/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var S=f===e}else var S=!0;if(S){
if(a.glob!==void 0){let f=a.glob;const l=e;if(e===l)if(typeof f=="string"){if(!zr.test(f))return i.errors=[{instancePath:s+"/data/joins/"+g+"/glob",schemaPath:"\
#/properties/data/properties/joins/items/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match \
pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return i.errors=[{instancePath:s+"/data/joins/"+g+"/glob",schemaPath:"#/properties/data/properties/joi\
ns/items/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var S=l===e}else var S=!0;if(S){if(a.format!==void 0){let f=a.
format;const l=e;if(!(f==="csv"||f==="tsv"||f==="jsonl"||f==="parquet"))return i.errors=[{instancePath:s+"/data/joins/"+g+"/format",schemaPath:"#/properties/dat\
a/properties/joins/items/properties/format/enum",keyword:"enum",params:{allowedValues:N.properties.data.properties.joins.items.properties.format.enum},message:"\
must be equal to one of the allowed values"}],!1;var S=l===e}else var S=!0;if(S){if(a.header!==void 0){const f=e;if(typeof a.header!="boolean")return i.errors=[
{instancePath:s+"/data/joins/"+g+"/header",schemaPath:"#/properties/data/properties/joins/items/properties/header/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var S=f===e}else var S=!0;if(S){if(a.columns!==void 0){let f=a.columns;const l=e;if(!Array.isArray(f)&&f!==null)return i.errors=[{instancePath:s+
"/data/joins/"+g+"/columns",schemaPath:"#/properties/data/properties/joins/items/properties/columns/type",keyword:"type",params:{type:N.properties.data.properties.
joins.items.properties.columns.type},message:"must be array,null"}],!1;if(e===l&&Array.isArray(f)){var Se=!0;const p=f.length;for(let P=0;P<p;P++){const U=e;if(typeof f[P]!=
"string")return i.errors=[{instancePath:s+"/data/joins/"+g+"/columns/"+P,schemaPath:"#/properties/data/properties/joins/items/properties/columns/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Se=U===e;if(!Se)break}}var S=l===e}else var S=!0;if(S){if(a.delimiter!==void 0){let f=a.delimiter;
const l=e;if(typeof f!="string"&&f!==null)return i.errors=[{instancePath:s+"/data/joins/"+g+"/delimiter",schemaPath:"#/properties/data/properties/joins/items/pr\
operties/delimiter/type",keyword:"type",params:{type:N.properties.data.properties.joins.items.properties.delimiter.type},message:"must be string,null"}],!1;var S=l===
e}else var S=!0;if(S){if(a.missing!==void 0){let f=a.missing;const l=e;if(e===l)if(Array.isArray(f)){var oe=!0;const p=f.length;for(let P=0;P<p;P++){const U=e;if(typeof f[P]!=
"string")return i.errors=[{instancePath:s+"/data/joins/"+g+"/missing/"+P,schemaPath:"#/properties/data/properties/joins/items/properties/missing/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var oe=U===e;if(!oe)break}}else return i.errors=[{instancePath:s+"/data/joins/"+g+"/missing",schemaPath:"\
#/properties/data/properties/joins/items/properties/missing/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var S=l===e}else var S=!0;if(S){
if(a.on!==void 0){let f=a.on;const l=e;if(e===l)if(Array.isArray(f)){var X=!0;const p=f.length;for(let P=0;P<p;P++){let U=f[P];const $=e;if(e===$)if(U&&typeof U==
"object"&&!Array.isArray(U)){let Xe;if(U.left===void 0&&(Xe="left")||U.right===void 0&&(Xe="right"))return i.errors=[{instancePath:s+"/data/joins/"+g+"/on/"+P,schemaPath:"\
#/properties/data/properties/joins/items/properties/on/items/required",keyword:"required",params:{missingProperty:Xe},message:"must have required property '"+Xe+
"'"}],!1;{const Pe=e;for(const Je in U)if(!(Je==="left"||Je==="right")){return i.errors=[{instancePath:s+"/data/joins/"+g+"/on/"+P,schemaPath:"#/properties/data\
/properties/joins/items/properties/on/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Je},message:"must NOT have additiona\
l properties"}],!1;break}if(Pe===e){if(U.left!==void 0){const Je=e;if(typeof U.left!="string")return i.errors=[{instancePath:s+"/data/joins/"+g+"/on/"+P+"/left",
schemaPath:"#/properties/data/properties/joins/items/properties/on/items/properties/left/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var _=Je===e}else var _=!0;if(_)if(U.right!==void 0){const Je=e;if(typeof U.right!="string")return i.errors=[{instancePath:s+"/data/joins/"+g+"/on/"+P+"/righ\
t",schemaPath:"#/properties/data/properties/joins/items/properties/on/items/properties/right/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var _=Je===e}else var _=!0}}}else return i.errors=[{instancePath:s+"/data/joins/"+g+"/on/"+P,schemaPath:"#/properties/data/properties/joins/items/properties/\
on/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var X=$===e;if(!X)break}}else return i.errors=[{instancePath:s+"/data/joins/"+
g+"/on",schemaPath:"#/properties/data/properties/joins/items/properties/on/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var S=l===e}else
var S=!0;if(S){if(a.side!==void 0){let f=a.side;const l=e;if(!(f==="request"||f==="candidate"))return i.errors=[{instancePath:s+"/data/joins/"+g+"/side",schemaPath:"\
#/properties/data/properties/joins/items/properties/side/enum",keyword:"enum",params:{allowedValues:N.properties.data.properties.joins.items.properties.side.enum},
message:"must be equal to one of the allowed values"}],!1;var S=l===e}else var S=!0;if(S){if(a.asOf!==void 0){let f=a.asOf;const l=e;if(typeof f!="string"&&f!==
null)return i.errors=[{instancePath:s+"/data/joins/"+g+"/asOf",schemaPath:"#/properties/data/properties/joins/items/properties/asOf/type",keyword:"type",params:{
type:N.properties.data.properties.joins.items.properties.asOf.type},message:"must be string,null"}],!1;var S=l===e}else var S=!0;if(S)if(a.asOfTime!==void 0){let f=a.
asOfTime;const l=e;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null)return i.errors=[{instancePath:s+"/data/joins/"+g+"/asOfTime",schemaPath:"#/properti\
es/data/properties/joins/items/properties/asOfTime/type",keyword:"type",params:{type:N.properties.data.properties.joins.items.properties.asOfTime.type},message:"\
must be object,null"}],!1;if(e===l&&f&&typeof f=="object"&&!Array.isArray(f)){let p;if(f.column===void 0&&(p="column")||f.unit===void 0&&(p="unit")||f.format===
void 0&&(p="format")||f.zone===void 0&&(p="zone"))return i.errors=[{instancePath:s+"/data/joins/"+g+"/asOfTime",schemaPath:"#/properties/data/properties/joins/i\
tems/properties/asOfTime/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const P=e;for(const U in f)
if(!(U==="column"||U==="unit"||U==="format"||U==="zone")){return i.errors=[{instancePath:s+"/data/joins/"+g+"/asOfTime",schemaPath:"#/properties/data/properties\
/joins/items/properties/asOfTime/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:U},message:"must NOT have additional properties"}],
!1;break}if(P===e){if(f.column!==void 0){const U=e;if(typeof f.column!="string")return i.errors=[{instancePath:s+"/data/joins/"+g+"/asOfTime/column",schemaPath:"\
#/properties/data/properties/joins/items/properties/asOfTime/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var R=U===
e}else var R=!0;if(R){if(f.unit!==void 0){let U=f.unit;const $=e;if(!(U==="s"||U==="ms"||U==="us"||U==="ns"||U===null))return i.errors=[{instancePath:s+"/data/j\
oins/"+g+"/asOfTime/unit",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/unit/enum",keyword:"enum",params:{allowedValues:N.
properties.data.properties.joins.items.properties.asOfTime.properties.unit.enum},message:"must be equal to one of the allowed values"}],!1;var R=$===e}else var R=!0;
if(R){if(f.format!==void 0){let U=f.format;const $=e;if(typeof U!="string"&&U!==null)return i.errors=[{instancePath:s+"/data/joins/"+g+"/asOfTime/format",schemaPath:"\
#/properties/data/properties/joins/items/properties/asOfTime/properties/format/type",keyword:"type",params:{type:N.properties.data.properties.joins.items.properties.
asOfTime.properties.format.type},message:"must be string,null"}],!1;var R=$===e}else var R=!0;if(R)if(f.zone!==void 0){const U=e;if(typeof f.zone!="string")return i.
errors=[{instancePath:s+"/data/joins/"+g+"/asOfTime/zone",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/zone/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var R=U===e}else var R=!0}}}}}var S=l===e}else var S=!0}}}}}}}}}}}}else return i.errors=[{instancePath:s+
"/data/joins/"+g,schemaPath:"#/properties/data/properties/joins/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var V=m===e;if(!V)
break}}else return i.errors=[{instancePath:s+"/data/joins",schemaPath:"#/properties/data/properties/joins/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var ce=q===e}else var ce=!0;if(ce){if(y.time!==void 0){let r=y.time;const q=e;if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null)return i.
errors=[{instancePath:s+"/data/time",schemaPath:"#/properties/data/properties/time/type",keyword:"type",params:{type:N.properties.data.properties.time.type},message:"\
must be object,null"}],!1;if(e===q&&r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.column===void 0&&(w="column")||r.unit===void 0&&(w="unit")||r.format===
void 0&&(w="format")||r.zone===void 0&&(w="zone"))return i.errors=[{instancePath:s+"/data/time",schemaPath:"#/properties/data/properties/time/required",keyword:"\
required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const g=e;for(const a in r)if(!(a==="column"||a==="unit"||a==="format"||
a==="zone")){return i.errors=[{instancePath:s+"/data/time",schemaPath:"#/properties/data/properties/time/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.column!==void 0){const a=e;if(typeof r.column!="string")return i.errors=
[{instancePath:s+"/data/time/column",schemaPath:"#/properties/data/properties/time/properties/column/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var me=a===e}else var me=!0;if(me){if(r.unit!==void 0){let a=r.unit;const m=e;if(!(a==="s"||a==="ms"||a==="us"||a==="ns"||a===null))return i.errors=
[{instancePath:s+"/data/time/unit",schemaPath:"#/properties/data/properties/time/properties/unit/enum",keyword:"enum",params:{allowedValues:N.properties.data.properties.
time.properties.unit.enum},message:"must be equal to one of the allowed values"}],!1;var me=m===e}else var me=!0;if(me){if(r.format!==void 0){let a=r.format;const m=e;
if(typeof a!="string"&&a!==null)return i.errors=[{instancePath:s+"/data/time/format",schemaPath:"#/properties/data/properties/time/properties/format/type",keyword:"\
type",params:{type:N.properties.data.properties.time.properties.format.type},message:"must be string,null"}],!1;var me=m===e}else var me=!0;if(me)if(r.zone!==void 0){
const a=e;if(typeof r.zone!="string")return i.errors=[{instancePath:s+"/data/time/zone",schemaPath:"#/properties/data/properties/time/properties/zone/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var me=a===e}else var me=!0}}}}}var ce=q===e}else var ce=!0;if(ce){if(y.source!==void 0){let r=y.source;
const q=e;if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null)return i.errors=[{instancePath:s+"/data/source",schemaPath:"#/properties/data/properties/sour\
ce/type",keyword:"type",params:{type:N.properties.data.properties.source.type},message:"must be object,null"}],!1;if(e===q&&r&&typeof r=="object"&&!Array.isArray(
r)){let w;if(r.column===void 0&&(w="column")||r.values===void 0&&(w="values"))return i.errors=[{instancePath:s+"/data/source",schemaPath:"#/properties/data/prop\
erties/source/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const g=e;for(const a in r)if(!(a==="c\
olumn"||a==="values")){return i.errors=[{instancePath:s+"/data/source",schemaPath:"#/properties/data/properties/source/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.column!==void 0){const a=e;if(typeof r.column!=
"string")return i.errors=[{instancePath:s+"/data/source/column",schemaPath:"#/properties/data/properties/source/properties/column/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var E=a===e}else var E=!0;if(E)if(r.values!==void 0){let a=r.values;const m=e;if(e===m)if(Array.isArray(a)){var K=!0;const t=a.
length;for(let d=0;d<t;d++){const f=e;if(typeof a[d]!="string")return i.errors=[{instancePath:s+"/data/source/values/"+d,schemaPath:"#/properties/data/propertie\
s/source/properties/values/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var K=f===e;if(!K)break}}else return i.errors=[{instancePath:s+
"/data/source/values",schemaPath:"#/properties/data/properties/source/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var E=m===e}else var E=!0}}}var ce=q===e}else var ce=!0;if(ce){if(y.servedBy!==void 0){let r=y.servedBy;const q=e;if(typeof r!="string"&&r!==null)return i.errors=
[{instancePath:s+"/data/servedBy",schemaPath:"#/properties/data/properties/servedBy/type",keyword:"type",params:{type:N.properties.data.properties.servedBy.type},
message:"must be string,null"}],!1;var ce=q===e}else var ce=!0;if(ce){if(y.weight!==void 0){let r=y.weight;const q=e;if(typeof r!="string"&&r!==null)return i.errors=
[{instancePath:s+"/data/weight",schemaPath:"#/properties/data/properties/weight/type",keyword:"type",params:{type:N.properties.data.properties.weight.type},message:"\
must be string,null"}],!1;var ce=q===e}else var ce=!0;if(ce)if(y.afterImpression!==void 0){let r=y.afterImpression;const q=e;if(e===q)if(Array.isArray(r)){var F=!0;
const w=r.length;for(let g=0;g<w;g++){const a=e;if(typeof r[g]!="string")return i.errors=[{instancePath:s+"/data/afterImpression/"+g,schemaPath:"#/properties/da\
ta/properties/afterImpression/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var F=a===e;if(!F)break}}else return i.errors=[{instancePath:s+
"/data/afterImpression",schemaPath:"#/properties/data/properties/afterImpression/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ce=q===
e}else var ce=!0}}}}}}}}var h=I===e}else var h=!0;if(h){if(u.inputs!==void 0){let y=u.inputs;const I=e;if(e===I)if(Array.isArray(y)){var G=!0;const x=y.length;for(let n=0;n<
x;n++){let r=y[n];const q=e;if(e===q)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.name===void 0&&(w="name")||r.table===void 0&&(w="table")||r.column===
void 0&&(w="column")||r.side===void 0&&(w="side")||r.kind===void 0&&(w="kind"))return i.errors=[{instancePath:s+"/inputs/"+n,schemaPath:"#/properties/inputs/ite\
ms/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const g=e;for(const a in r)if(!(a==="name"||a==="\
table"||a==="column"||a==="side"||a==="kind")){return i.errors=[{instancePath:s+"/inputs/"+n,schemaPath:"#/properties/inputs/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.name!==void 0){const a=e;if(typeof r.
name!="string")return i.errors=[{instancePath:s+"/inputs/"+n+"/name",schemaPath:"#/properties/inputs/items/properties/name/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var Y=a===e}else var Y=!0;if(Y){if(r.table!==void 0){let a=r.table;const m=e;if(typeof a!="string"&&a!==null)return i.errors=
[{instancePath:s+"/inputs/"+n+"/table",schemaPath:"#/properties/inputs/items/properties/table/type",keyword:"type",params:{type:N.properties.inputs.items.properties.
table.type},message:"must be string,null"}],!1;var Y=m===e}else var Y=!0;if(Y){if(r.column!==void 0){const a=e;if(typeof r.column!="string")return i.errors=[{instancePath:s+
"/inputs/"+n+"/column",schemaPath:"#/properties/inputs/items/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Y=a===
e}else var Y=!0;if(Y){if(r.side!==void 0){let a=r.side;const m=e;if(!(a==="request"||a==="candidate"))return i.errors=[{instancePath:s+"/inputs/"+n+"/side",schemaPath:"\
#/properties/inputs/items/properties/side/enum",keyword:"enum",params:{allowedValues:N.properties.inputs.items.properties.side.enum},message:"must be equal to o\
ne of the allowed values"}],!1;var Y=m===e}else var Y=!0;if(Y)if(r.kind!==void 0){let a=r.kind;const m=e;if(!(a==="scalar"||a==="list"||a==="time"))return i.errors=
[{instancePath:s+"/inputs/"+n+"/kind",schemaPath:"#/properties/inputs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:N.properties.inputs.items.
properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var Y=m===e}else var Y=!0}}}}}}else return i.errors=[{instancePath:s+"/inputs/"+
n,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var G=q===e;if(!G)break}}else return i.errors=
[{instancePath:s+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=I===e}else var h=!0;if(h){
if(u.vocabs!==void 0){let y=u.vocabs;const I=e;if(e===I)if(Array.isArray(y)){var Be=!0;const x=y.length;for(let n=0;n<x;n++){let r=y[n];const q=e;if(e===q)if(r&&
typeof r=="object"&&!Array.isArray(r)){let w;if(r.id===void 0&&(w="id")||r.kind===void 0&&(w="kind")||r.size===void 0&&(w="size")||r.entries===void 0&&(w="entri\
es")||r.file===void 0&&(w="file")||r.sha256===void 0&&(w="sha256"))return i.errors=[{instancePath:s+"/vocabs/"+n,schemaPath:"#/properties/vocabs/items/required",
keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const g=e;for(const a in r)if(!(a==="id"||a==="kind"||a==="siz\
e"||a==="entries"||a==="file"||a==="sha256")){return i.errors=[{instancePath:s+"/vocabs/"+n,schemaPath:"#/properties/vocabs/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.id!==void 0){const a=e;if(typeof r.id!=
"string")return i.errors=[{instancePath:s+"/vocabs/"+n+"/id",schemaPath:"#/properties/vocabs/items/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var Ie=a===e}else var Ie=!0;if(Ie){if(r.kind!==void 0){let a=r.kind;const m=e;if(!(a==="file"||a==="range"||a==="hash"))return i.errors=[{instancePath:s+
"/vocabs/"+n+"/kind",schemaPath:"#/properties/vocabs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:N.properties.vocabs.items.properties.kind.
enum},message:"must be equal to one of the allowed values"}],!1;var Ie=m===e}else var Ie=!0;if(Ie){if(r.size!==void 0){let a=r.size;const m=e;if(!(typeof a=="nu\
mber"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return i.errors=[{instancePath:s+"/vocabs/"+n+"/size",schemaPath:"#/properties/vocabs/items/properties/size/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a)))return i.errors=[{instancePath:s+"/vocab\
s/"+n+"/size",schemaPath:"#/properties/vocabs/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ie=m===
e}else var Ie=!0;if(Ie){if(r.entries!==void 0){let a=r.entries;const m=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return i.errors=[{instancePath:s+
"/vocabs/"+n+"/entries",schemaPath:"#/properties/vocabs/items/properties/entries/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
m&&typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a)))return i.errors=[{instancePath:s+"/vocabs/"+n+"/entries",schemaPath:"#/properties/vocabs/items/properties/en\
tries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ie=m===e}else var Ie=!0;if(Ie){if(r.file!==void 0){let a=r.file;
const m=e;if(typeof a!="string"&&a!==null)return i.errors=[{instancePath:s+"/vocabs/"+n+"/file",schemaPath:"#/properties/vocabs/items/properties/file/type",keyword:"\
type",params:{type:N.properties.vocabs.items.properties.file.type},message:"must be string,null"}],!1;if(e===m&&typeof a=="string"&&!zr.test(a))return i.errors=
[{instancePath:s+"/vocabs/"+n+"/file",schemaPath:"#/properties/vocabs/items/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$)\
)[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1;var Ie=m===e}else var Ie=!0;if(Ie)if(r.sha256!==void 0){let a=r.sha256;const m=e;
if(typeof a!="string"&&a!==null)return i.errors=[{instancePath:s+"/vocabs/"+n+"/sha256",schemaPath:"#/properties/vocabs/items/properties/sha256/type",keyword:"t\
ype",params:{type:N.properties.vocabs.items.properties.sha256.type},message:"must be string,null"}],!1;if(e===m&&typeof a=="string"&&!br.test(a))return i.errors=
[{instancePath:s+"/vocabs/"+n+"/sha256",schemaPath:"#/properties/vocabs/items/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'\
must match pattern "^[0-9a-f]{64}$"'}],!1;var Ie=m===e}else var Ie=!0}}}}}}}else return i.errors=[{instancePath:s+"/vocabs/"+n,schemaPath:"#/properties/vocabs/i\
tems/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Be=q===e;if(!Be)break}}else return i.errors=[{instancePath:s+"/vocabs",schemaPath:"\
#/properties/vocabs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=I===e}else var h=!0;if(h){if(u.tables!==void 0){let y=u.tables;
const I=e;if(e===I)if(Array.isArray(y)){var ie=!0;const x=y.length;for(let n=0;n<x;n++){let r=y[n];const q=e;if(e===q)if(r&&typeof r=="object"&&!Array.isArray(r)){
let w;if(r.id===void 0&&(w="id")||r.vocab===void 0&&(w="vocab")||r.rows===void 0&&(w="rows")||r.width===void 0&&(w="width")||r.signals===void 0&&(w="signals")||
r.init===void 0&&(w="init"))return i.errors=[{instancePath:s+"/tables/"+n,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty:w},
message:"must have required property '"+w+"'"}],!1;{const g=e;for(const a in r)if(!(a==="id"||a==="vocab"||a==="rows"||a==="width"||a==="signals"||a==="init")){
return i.errors=[{instancePath:s+"/tables/"+n,schemaPath:"#/properties/tables/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.id!==void 0){const a=e;if(typeof r.id!="string")return i.errors=[{instancePath:s+"/table\
s/"+n+"/id",schemaPath:"#/properties/tables/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var he=a===e}else var he=!0;
if(he){if(r.vocab!==void 0){const a=e;if(typeof r.vocab!="string")return i.errors=[{instancePath:s+"/tables/"+n+"/vocab",schemaPath:"#/properties/tables/items/p\
roperties/vocab/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var he=a===e}else var he=!0;if(he){if(r.rows!==void 0){let a=r.rows;const m=e;
if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return i.errors=[{instancePath:s+"/tables/"+n+"/rows",schemaPath:"#/properties/tables/items/properties/\
rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a)))return i.errors=[{instancePath:s+
"/tables/"+n+"/rows",schemaPath:"#/properties/tables/items/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var he=m===e}else var he=!0;if(he){if(r.width!==void 0){let a=r.width;const m=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return i.errors=[{instancePath:s+
"/tables/"+n+"/width",schemaPath:"#/properties/tables/items/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
m&&typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a)))return i.errors=[{instancePath:s+"/tables/"+n+"/width",schemaPath:"#/properties/tables/items/properties/widt\
h/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var he=m===e}else var he=!0;if(he){if(r.signals!==void 0){let a=r.signals;
const m=e;if(e===m)if(Array.isArray(a)){var ke=!0;const t=a.length;for(let d=0;d<t;d++){const f=e;if(typeof a[d]!="string")return i.errors=[{instancePath:s+"/ta\
bles/"+n+"/signals/"+d,schemaPath:"#/properties/tables/items/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var ke=f===e;if(!ke)break}}else return i.errors=[{instancePath:s+"/tables/"+n+"/signals",schemaPath:"#/properties/tables/items/properties/signals/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var he=m===e}else var he=!0;if(he)if(r.init!==void 0){let a=r.init;const m=e;if(e===m)if(a&&typeof a=="\
object"&&!Array.isArray(a)){let t;if(a.kind===void 0&&(t="kind"))return i.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/pro\
perties/init/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=a.kind;if(typeof d=="string")if(d===
"zeros"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let l;if(a.kind===void 0&&(l="kind"))return i.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/0/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const O=e;
for(const p in a)if(p!=="kind"){return i.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(O===e&&a.kind!==void 0&&a.kind!==
"zeros")return i.errors=[{instancePath:s+"/tables/"+n+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/properties/kind/const",keyword:"\
const",params:{allowedValue:"zeros"},message:"must be equal to constant"}],!1}}else return i.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properti\
es/tables/items/properties/init/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Fe=!0}else if(d==="ones"){if(e===e)if(a&&typeof a==
"object"&&!Array.isArray(a)){let l;if(a.kind===void 0&&(l="kind"))return i.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/pr\
operties/init/oneOf/1/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const O=e;for(const p in a)if(p!==
"kind"){return i.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(O===e&&a.kind!==void 0&&a.kind!=="ones")return i.errors=
[{instancePath:s+"/tables/"+n+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"\
ones"},message:"must be equal to constant"}],!1}}else return i.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/ini\
t/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Fe!==!0&&(Fe=!0)}else if(d==="glorot"){if(e===e)if(a&&typeof a=="object"&&!Array.
isArray(a)){let l;if(a.kind===void 0&&(l="kind"))return i.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/one\
Of/2/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const O=e;for(const p in a)if(p!=="kind"){return i.
errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(O===e&&a.kind!==void 0&&a.kind!=="glorot")return i.errors=[{instancePath:s+
"/tables/"+n+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"glorot"},message:"\
must be equal to constant"}],!1}}else return i.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;Fe!==!0&&(Fe=!0)}else if(d==="he"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let l;
if(a.kind===void 0&&(l="kind"))return i.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/required",keyword:"\
required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const O=e;for(const p in a)if(p!=="kind"){return i.errors=[{instancePath:s+
"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"}],!1;break}if(O===e&&a.kind!==void 0&&a.kind!=="he")return i.errors=[{instancePath:s+"/tables/"+n+"/init/kind",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"must be equal to constant"}],!1}}else
return i.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;Fe!==!0&&(Fe=!0)}else if(d==="uniform"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let l;if(a.kind===void 0&&(l="kind")||
a.scale===void 0&&(l="scale"))return i.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/required",keyword:"\
required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const O=e;for(const p in a)if(!(p==="kind"||p==="scale")){return i.errors=
[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(O===e){if(a.kind!==void 0){const p=e;if(a.kind!=="uniform")return i.errors=[{instancePath:s+
"/tables/"+n+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"\
must be equal to constant"}],!1;var vr=p===e}else var vr=!0;if(vr)if(a.scale!==void 0){let p=a.scale;const P=e;if(!(typeof p=="number"&&isFinite(p)))return i.errors=
[{instancePath:s+"/tables/"+n+"/init/scale",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/properties/scale/type",keyword:"type",params:{type:"nu\
mber"},message:"must be number"}],!1;var vr=P===e}else var vr=!0}}}else return i.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/it\
ems/properties/init/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Fe!==!0&&(Fe=!0)}else if(d==="constant"){if(e===e)if(a&&typeof a==
"object"&&!Array.isArray(a)){let l;if(a.kind===void 0&&(l="kind")||a.value===void 0&&(l="value"))return i.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/5/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const O=e;
for(const p in a)if(!(p==="kind"||p==="value")){return i.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneO\
f/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(O===e){if(a.kind!==
void 0){const p=e;if(a.kind!=="constant")return i.errors=[{instancePath:s+"/tables/"+n+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/\
5/properties/kind/const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"}],!1;var qe=p===e}else var qe=!0;if(qe)if(a.value!==
void 0){let p=a.value;const P=e;if(!(typeof p=="number"&&isFinite(p)))return i.errors=[{instancePath:s+"/tables/"+n+"/init/value",schemaPath:"#/properties/table\
s/items/properties/init/oneOf/5/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var qe=P===e}else var qe=!0}}}else return i.
errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;Fe!==!0&&(Fe=!0)}else return i.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/discrimin\
ator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return i.errors=[{instancePath:s+
"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'\
tag "kind" must be string'}],!1}}else return i.errors=[{instancePath:s+"/tables/"+n+"/init",schemaPath:"#/properties/tables/items/properties/init/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var he=m===e}else var he=!0}}}}}}}else return i.errors=[{instancePath:s+"/tables/"+n,schemaPath:"#/pr\
operties/tables/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ie=q===e;if(!ie)break}}else return i.errors=[{instancePath:s+
"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=I===e}else var h=!0;if(h){if(u.signals!==
void 0){let y=u.signals;const I=e;if(e===I)if(Array.isArray(y)){var $e=!0;const x=y.length;for(let n=0;n<x;n++){let r=y[n];const q=e;if(e===q)if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){let w;if(r.name===void 0&&(w="name")||r.doc===void 0&&(w="doc")||r.format===void 0&&(w="format")||r.input===void 0&&(w="input")||r.derive===
void 0&&(w="derive")||r.sources===void 0&&(w="sources")||r.serve===void 0&&(w="serve")||r.encoding===void 0&&(w="encoding")||r.table===void 0&&(w="table")||r.side===
void 0&&(w="side")||r.reason===void 0&&(w="reason"))return i.errors=[{instancePath:s+"/signals/"+n,schemaPath:"#/properties/signals/items/required",keyword:"req\
uired",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const g=e;for(const a in r)if(!hr.call(N.properties.signals.items.properties,
a)){return i.errors=[{instancePath:s+"/signals/"+n,schemaPath:"#/properties/signals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.name!==void 0){const a=e;if(typeof r.name!="string")return i.errors=[{instancePath:s+"/s\
ignals/"+n+"/name",schemaPath:"#/properties/signals/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ae=a===e}else
var ae=!0;if(ae){if(r.doc!==void 0){let a=r.doc;const m=e;if(typeof a!="string"&&a!==null)return i.errors=[{instancePath:s+"/signals/"+n+"/doc",schemaPath:"#/pr\
operties/signals/items/properties/doc/type",keyword:"type",params:{type:N.properties.signals.items.properties.doc.type},message:"must be string,null"}],!1;var ae=m===
e}else var ae=!0;if(ae){if(r.format!==void 0){let a=r.format;const m=e;if(!(a==="continuous"||a==="onehot"||a==="indexed"||a==="hash_onehot"||a==="hash_indexed"||
a==="dense"))return i.errors=[{instancePath:s+"/signals/"+n+"/format",schemaPath:"#/properties/signals/items/properties/format/enum",keyword:"enum",params:{allowedValues:N.
properties.signals.items.properties.format.enum},message:"must be equal to one of the allowed values"}],!1;var ae=m===e}else var ae=!0;if(ae){if(r.input!==void 0){
const a=e;if(typeof r.input!="string")return i.errors=[{instancePath:s+"/signals/"+n+"/input",schemaPath:"#/properties/signals/items/properties/input/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var ae=a===e}else var ae=!0;if(ae){if(r.derive!==void 0){let a=r.derive;const m=e;if(!(a&&typeof a=="\
object"&&!Array.isArray(a))&&a!==null)return i.errors=[{instancePath:s+"/signals/"+n+"/derive",schemaPath:"#/properties/signals/items/properties/derive/type",keyword:"\
type",params:{type:N.properties.signals.items.properties.derive.type},message:"must be object,null"}],!1;if(e===m&&a&&typeof a=="object"&&!Array.isArray(a)){let t;
if(a.fn===void 0&&(t="fn")||a.zone===void 0&&(t="zone"))return i.errors=[{instancePath:s+"/signals/"+n+"/derive",schemaPath:"#/properties/signals/items/properti\
es/derive/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=e;for(const f in a)if(!(f==="fn"||
f==="zone")){return i.errors=[{instancePath:s+"/signals/"+n+"/derive",schemaPath:"#/properties/signals/items/properties/derive/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(d===e){if(a.fn!==void 0){let f=a.fn;const l=e;if(!(f===
"hour"||f==="weekday"))return i.errors=[{instancePath:s+"/signals/"+n+"/derive/fn",schemaPath:"#/properties/signals/items/properties/derive/properties/fn/enum",
keyword:"enum",params:{allowedValues:N.properties.signals.items.properties.derive.properties.fn.enum},message:"must be equal to one of the allowed values"}],!1;
var rr=l===e}else var rr=!0;if(rr)if(a.zone!==void 0){const f=e;if(typeof a.zone!="string")return i.errors=[{instancePath:s+"/signals/"+n+"/derive/zone",schemaPath:"\
#/properties/signals/items/properties/derive/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var rr=f===e}else var rr=!0}}}
var ae=m===e}else var ae=!0;if(ae){if(r.sources!==void 0){let a=r.sources;const m=e;if(!Array.isArray(a)&&a!==null)return i.errors=[{instancePath:s+"/signals/"+
n+"/sources",schemaPath:"#/properties/signals/items/properties/sources/type",keyword:"type",params:{type:N.properties.signals.items.properties.sources.type},message:"\
must be array,null"}],!1;if(e===m&&Array.isArray(a)){var or=!0;const t=a.length;for(let d=0;d<t;d++){const f=e;if(typeof a[d]!="string")return i.errors=[{instancePath:s+
"/signals/"+n+"/sources/"+d,schemaPath:"#/properties/signals/items/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var or=f===e;if(!or)break}}var ae=m===e}else var ae=!0;if(ae){if(r.serve!==void 0){let a=r.serve;const m=e,re=e;let t=!1;const d=e;if(typeof a!="string"&&!(typeof a==
"number"&&isFinite(a))&&typeof a!="boolean"){const O={instancePath:s+"/signals/"+n+"/serve",schemaPath:"#/properties/signals/items/properties/serve/anyOf/0/type",
keyword:"type",params:{type:N.properties.signals.items.properties.serve.anyOf[0].type},message:"must be string,number,boolean"};o===null?o=[O]:o.push(O),e++}var cr=d===
e;t=t||cr;const f=e;if(a!==null){const O={instancePath:s+"/signals/"+n+"/serve",schemaPath:"#/properties/signals/items/properties/serve/anyOf/1/type",keyword:"t\
ype",params:{type:"null"},message:"must be null"};o===null?o=[O]:o.push(O),e++}var cr=f===e;if(t=t||cr,t)e=re,o!==null&&(re?o.length=re:o=null);else{const O={instancePath:s+
"/signals/"+n+"/serve",schemaPath:"#/properties/signals/items/properties/serve/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===
null?o=[O]:o.push(O),e++,i.errors=o,!1}var ae=m===e}else var ae=!0;if(ae){if(r.encoding!==void 0){let a=r.encoding;const m=e;if(e===m)if(a&&typeof a=="object"&&
!Array.isArray(a)){let t;if(a.kind===void 0&&(t="kind"))return i.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/signals/items/proper\
ties/encoding/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=a.kind;if(typeof d=="string")if(d===
"vec"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let l;if(a.kind===void 0&&(l="kind")||a.length===void 0&&(l="length")||a.width===void 0&&(l="width")||
a.missingFlag===void 0&&(l="missingFlag")||a.squash===void 0&&(l="squash")||a.clip===void 0&&(l="clip")||a.normalize===void 0&&(l="normalize")||a.default===void 0&&
(l="default"))return i.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/required",keyword:"r\
equired",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const O=e;for(const p in a)if(!(p==="kind"||p==="length"||p==="width"||p===
"missingFlag"||p==="squash"||p==="clip"||p==="normalize"||p==="default")){return i.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/si\
gnals/items/properties/encoding/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional pro\
perties"}],!1;break}if(O===e){if(a.kind!==void 0){const p=e;if(a.kind!=="vec")return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/kind",schemaPath:"#/prop\
erties/signals/items/properties/encoding/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"vec"},message:"must be equal to constant"}],!1;var pe=p===
e}else var pe=!0;if(pe){if(a.length!==void 0){let p=a.length;const P=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return i.errors=[{instancePath:s+
"/signals/"+n+"/encoding/length",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/length/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===P&&typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p)))return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/length",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/length/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;
var pe=P===e}else var pe=!0;if(pe){if(a.width!==void 0){let p=a.width;const P=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return i.errors=[{instancePath:s+
"/signals/"+n+"/encoding/width",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/width/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===P&&typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p)))return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/width",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;
var pe=P===e}else var pe=!0;if(pe){if(a.missingFlag!==void 0){const p=e;if(typeof a.missingFlag!="boolean")return i.errors=[{instancePath:s+"/signals/"+n+"/enco\
ding/missingFlag",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/missingFlag/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var pe=p===e}else var pe=!0;if(pe){if(a.squash!==void 0){let p=a.squash;const P=e;if(!(p==="none"||p==="log"||p==="asinh"||p==="tanh"))return i.
errors=[{instancePath:s+"/signals/"+n+"/encoding/squash",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/squash/enum",keyword:"enu\
m",params:{allowedValues:N.properties.signals.items.properties.encoding.oneOf[0].properties.squash.enum},message:"must be equal to one of the allowed values"}],
!1;var pe=P===e}else var pe=!0;if(pe){if(a.clip!==void 0){let p=a.clip;const P=e;if(!Array.isArray(p)&&p!==null)return i.errors=[{instancePath:s+"/signals/"+n+"\
/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/type",keyword:"type",params:{type:N.properties.signals.items.
properties.encoding.oneOf[0].properties.clip.type},message:"must be array,null"}],!1;if(e===P&&Array.isArray(p)){if(p.length<2)return i.errors=[{instancePath:s+
"/signals/"+n+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/minItems",keyword:"minItems",params:{limit:2},
message:"must NOT have fewer than 2 items"}],!1;{const $=p.length;if($>0){let ge=p[0];const Xe=e;if(!(typeof ge=="number"&&isFinite(ge)))return i.errors=[{instancePath:s+
"/signals/"+n+"/encoding/clip/0",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/prefixItems/0/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var xe=Xe===e}if(xe){if($>1){let ge=p[1];const Xe=e;if(!(typeof ge=="number"&&isFinite(ge)))return i.errors=[{instancePath:s+
"/signals/"+n+"/encoding/clip/1",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/prefixItems/1/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var xe=Xe===e}if(xe&&!(p.length<=2))return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/clip",schemaPath:"#/propert\
ies/signals/items/properties/encoding/oneOf/0/properties/clip/items",keyword:"items",params:{limit:2},message:"must NOT have more than 2 items"}],!1}}}var pe=P===
e}else var pe=!0;if(pe){if(a.normalize!==void 0){let p=a.normalize;const P=e;if(e===P)if(p&&typeof p=="object"&&!Array.isArray(p)){let $;if(p.kind===void 0&&($=
"kind"))return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/norma\
lize/required",keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;{const ge=p.kind;if(typeof ge=="string")if(ge===
"none"){if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p)){let Pe;if(p.kind===void 0&&(Pe="kind"))return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/n\
ormalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/0/required",keyword:"required",params:{missingProperty:Pe},
message:"must have required property '"+Pe+"'"}],!1;{const Je=e;for(const B in p)if(B!=="kind"){return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/normal\
ize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:B},message:"must NOT have additional properties"}],!1;break}if(Je===e&&p.kind!==void 0&&p.kind!=="none")return i.errors=[{instancePath:s+"/si\
gnals/"+n+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/0/properties/kind/const",keyword:"\
const",params:{allowedValue:"none"},message:"must be equal to constant"}],!1}}else return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ye=!0}else if(ge===
"l2"){if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p)){let Pe;if(p.kind===void 0&&(Pe="kind"))return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/nor\
malize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/required",keyword:"required",params:{missingProperty:Pe},
message:"must have required property '"+Pe+"'"}],!1;{const Je=e;for(const B in p)if(B!=="kind"){return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/normal\
ize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:B},message:"must NOT have additional properties"}],!1;break}if(Je===e&&p.kind!==void 0&&p.kind!=="l2")return i.errors=[{instancePath:s+"/sign\
als/"+n+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/properties/kind/const",keyword:"\
const",params:{allowedValue:"l2"},message:"must be equal to constant"}],!1}}else return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ye!==
!0&&(ye=!0)}else if(ge==="minmax"){if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p)){let Pe;if(p.kind===void 0&&(Pe="kind")||p.min===void 0&&(Pe="min")||p.max===
void 0&&(Pe="max"))return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/prope\
rties/normalize/oneOf/2/required",keyword:"required",params:{missingProperty:Pe},message:"must have required property '"+Pe+"'"}],!1;{const Je=e;for(const B in p)
if(!(B==="kind"||B==="min"||B==="max")){return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/e\
ncoding/oneOf/0/properties/normalize/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:B},message:"must NOT have additiona\
l properties"}],!1;break}if(Je===e){if(p.kind!==void 0){const B=e;if(p.kind!=="minmax")return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize/kind",
schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"min\
max"},message:"must be equal to constant"}],!1;var be=B===e}else var be=!0;if(be){if(p.min!==void 0){let B=p.min;const yr=e,Ye=e;let Oe=!1;const nr=e;if(!(typeof B==
"number"&&isFinite(B))){const Q={instancePath:s+"/signals/"+n+"/encoding/normalize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/prope\
rties/normalize/oneOf/2/properties/min/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[Q]:o.push(Q),e++}var de=nr===e;
Oe=Oe||de;const er=e;if(e===er)if(Array.isArray(B)){var A=!0;const Q=B.length;for(let Ee=0;Ee<Q;Ee++){let pr=B[Ee];const jr=e;if(!(typeof pr=="number"&&isFinite(
pr))){const mr={instancePath:s+"/signals/"+n+"/encoding/normalize/min/"+Ee,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normali\
ze/oneOf/2/properties/min/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[mr]:o.push(mr),e++}var A=jr===e;if(!A)
break}}else{const Q={instancePath:s+"/signals/"+n+"/encoding/normalize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normal\
ize/oneOf/2/properties/min/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};o===null?o=[Q]:o.push(Q),e++}var de=er===e;if(Oe=Oe||de,Oe)
e=Ye,o!==null&&(Ye?o.length=Ye:o=null);else{const Q={instancePath:s+"/signals/"+n+"/encoding/normalize/min",schemaPath:"#/properties/signals/items/properties/en\
coding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===null?o=[Q]:o.push(
Q),e++,i.errors=o,!1}var be=yr===e}else var be=!0;if(be)if(p.max!==void 0){let B=p.max;const yr=e,Ye=e;let Oe=!1;const nr=e;if(!(typeof B=="number"&&isFinite(B))){
const Q={instancePath:s+"/signals/"+n+"/encoding/normalize/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/\
properties/max/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[Q]:o.push(Q),e++}var v=nr===e;Oe=Oe||v;const er=e;if(e===
er)if(Array.isArray(B)){var Ce=!0;const Q=B.length;for(let Ee=0;Ee<Q;Ee++){let pr=B[Ee];const jr=e;if(!(typeof pr=="number"&&isFinite(pr))){const mr={instancePath:s+
"/signals/"+n+"/encoding/normalize/max/"+Ee,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf\
/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[mr]:o.push(mr),e++}var Ce=jr===e;if(!Ce)break}}else{const Q={instancePath:s+
"/signals/"+n+"/encoding/normalize/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/1/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};o===null?o=[Q]:o.push(Q),e++}var v=er===e;if(Oe=Oe||v,Oe)e=Ye,o!==null&&(Ye?o.length=Ye:o=null);else{
const Q={instancePath:s+"/signals/"+n+"/encoding/normalize/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/\
properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===null?o=[Q]:o.push(Q),e++,i.errors=o,!1}var be=yr===e}else var be=!0}}}}else
return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/one\
Of/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ye!==!0&&(ye=!0)}else if(ge==="zscore"){if(e===e)if(p&&typeof p=="object"&&!Array.
isArray(p)){let Pe;if(p.kind===void 0&&(Pe="kind")||p.mean===void 0&&(Pe="mean")||p.std===void 0&&(Pe="std"))return i.errors=[{instancePath:s+"/signals/"+n+"/en\
coding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/required",keyword:"required",params:{missingProperty:Pe},
message:"must have required property '"+Pe+"'"}],!1;{const Je=e;for(const B in p)if(!(B==="kind"||B==="mean"||B==="std")){return i.errors=[{instancePath:s+"/sig\
nals/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:B},message:"must NOT have additional properties"}],!1;break}if(Je===e){if(p.kind!==void 0){const B=e;if(p.kind!==
"zscore")return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties\
/normalize/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"zscore"},message:"must be equal to constant"}],!1;var j=B===e}else var j=!0;if(j){
if(p.mean!==void 0){let B=p.mean;const yr=e,Ye=e;let Oe=!1;const nr=e;if(!(typeof B=="number"&&isFinite(B))){const Q={instancePath:s+"/signals/"+n+"/encoding/no\
rmalize/mean",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf/0/type",keyword:"type",params:{
type:"number"},message:"must be number"};o===null?o=[Q]:o.push(Q),e++}var W=nr===e;Oe=Oe||W;const er=e;if(e===er)if(Array.isArray(B)){var T=!0;const Q=B.length;
for(let Ee=0;Ee<Q;Ee++){let pr=B[Ee];const jr=e;if(!(typeof pr=="number"&&isFinite(pr))){const mr={instancePath:s+"/signals/"+n+"/encoding/normalize/mean/"+Ee,schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"\
must be number"};o===null?o=[mr]:o.push(mr),e++}var T=jr===e;if(!T)break}}else{const Q={instancePath:s+"/signals/"+n+"/encoding/normalize/mean",schemaPath:"#/pr\
operties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must\
 be array"};o===null?o=[Q]:o.push(Q),e++}var W=er===e;if(Oe=Oe||W,Oe)e=Ye,o!==null&&(Ye?o.length=Ye:o=null);else{const Q={instancePath:s+"/signals/"+n+"/encodin\
g/normalize/mean",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return o===null?o=[Q]:o.push(Q),e++,i.errors=o,!1}var j=yr===e}else var j=!0;if(j)if(p.std!==void 0){let B=p.std;const yr=e,
Ye=e;let Oe=!1;const nr=e;if(!(typeof B=="number"&&isFinite(B))){const Q={instancePath:s+"/signals/"+n+"/encoding/normalize/std",schemaPath:"#/properties/signal\
s/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};o===
null?o=[Q]:o.push(Q),e++}var c=nr===e;Oe=Oe||c;const er=e;if(e===er)if(Array.isArray(B)){var Le=!0;const Q=B.length;for(let Ee=0;Ee<Q;Ee++){let pr=B[Ee];const jr=e;
if(!(typeof pr=="number"&&isFinite(pr))){const mr={instancePath:s+"/signals/"+n+"/encoding/normalize/std/"+Ee,schemaPath:"#/properties/signals/items/properties/\
encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[mr]:
o.push(mr),e++}var Le=jr===e;if(!Le)break}}else{const Q={instancePath:s+"/signals/"+n+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/propertie\
s/encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};o===null?o=[Q]:o.push(
Q),e++}var c=er===e;if(Oe=Oe||c,Oe)e=Ye,o!==null&&(Ye?o.length=Ye:o=null);else{const Q={instancePath:s+"/signals/"+n+"/encoding/normalize/std",schemaPath:"#/pro\
perties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf",keyword:"anyOf",params:{},message:"must match a schema in a\
nyOf"};return o===null?o=[Q]:o.push(Q),e++,i.errors=o,!1}var j=yr===e}else var j=!0}}}}else return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",
schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"}],!1;ye!==!0&&(ye=!0)}else if(ge==="quantile"){if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p)){let Pe;if(p.kind===void 0&&(Pe="kind")||p.boundaries===
void 0&&(Pe="boundaries"))return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/\
0/properties/normalize/oneOf/4/required",keyword:"required",params:{missingProperty:Pe},message:"must have required property '"+Pe+"'"}],!1;{const Je=e;for(const B in p)
if(!(B==="kind"||B==="boundaries")){return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encod\
ing/oneOf/0/properties/normalize/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:B},message:"must NOT have additional pr\
operties"}],!1;break}if(Je===e){if(p.kind!==void 0){const B=e;if(p.kind!=="quantile")return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize/kind",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"quantile"},message:"\
must be equal to constant"}],!1;var H=B===e}else var H=!0;if(H)if(p.boundaries!==void 0){let B=p.boundaries;const yr=e;if(e===yr)if(Array.isArray(B)){var Qr=!0;
const Oe=B.length;for(let nr=0;nr<Oe;nr++){let er=B[nr];const us=e;if(!(typeof er=="number"&&isFinite(er)))return i.errors=[{instancePath:s+"/signals/"+n+"/enco\
ding/normalize/boundaries/"+nr,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/properties/boundaries/items/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Qr=us===e;if(!Qr)break}}else return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/n\
ormalize/boundaries",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/properties/boundaries/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var H=yr===e}else var H=!0}}}else return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ye!==
!0&&(ye=!0)}else return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/propert\
ies/normalize/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:ge},message:'value of tag "kind" must be in oneOf'}],!1;else return i.
errors=[{instancePath:s+"/signals/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/discriminato\
r",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:ge},message:'tag "kind" must be string'}],!1}}else return i.errors=[{instancePath:s+"/signals\
/"+n+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var pe=P===e}else var pe=!0;if(pe)if(a.default!==void 0){let p=a.default;const P=e;if(!(typeof p=="number"&&isFinite(p))&&p!==null)return i.
errors=[{instancePath:s+"/signals/"+n+"/encoding/default",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/default/type",keyword:"t\
ype",params:{type:N.properties.signals.items.properties.encoding.oneOf[0].properties.default.type},message:"must be number,null"}],!1;var pe=P===e}else var pe=!0}}}}}}}}}else
return i.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var le=!0}else if(d==="id"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let l;if(a.kind===void 0&&(l="kind")||a.
vocab===void 0&&(l="vocab")||a.default===void 0&&(l="default"))return i.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/signals/items\
/properties/encoding/oneOf/1/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const O=e;for(const p in a)
if(!(p==="kind"||p==="vocab"||p==="default")){return i.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/signals/items/properties/encod\
ing/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(O===e){
if(a.kind!==void 0){const p=e;if(a.kind!=="id")return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/kind",schemaPath:"#/properties/signals/items/properties\
/encoding/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"id"},message:"must be equal to constant"}],!1;var we=p===e}else var we=!0;if(we){
if(a.vocab!==void 0){const p=e;if(typeof a.vocab!="string")return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/vocab",schemaPath:"#/properties/signals/ite\
ms/properties/encoding/oneOf/1/properties/vocab/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var we=p===e}else var we=!0;if(we)if(a.
default!==void 0){let p=a.default;const P=e;if(typeof p!="string"&&p!==null)return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/default",schemaPath:"#/pro\
perties/signals/items/properties/encoding/oneOf/1/properties/default/type",keyword:"type",params:{type:N.properties.signals.items.properties.encoding.oneOf[1].properties.
default.type},message:"must be string,null"}],!1;var we=P===e}else var we=!0}}}}else return i.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/pr\
operties/signals/items/properties/encoding/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;le!==!0&&(le=!0)}else if(d==="ids"){
if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let l;if(a.kind===void 0&&(l="kind")||a.vocab===void 0&&(l="vocab")||a.max===void 0&&(l="max")||a.keep===void 0&&
(l="keep")||a.pool===void 0&&(l="pool")||a.split===void 0&&(l="split"))return i.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/signa\
ls/items/properties/encoding/oneOf/2/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const O=e;for(const p in a)
if(!(p==="kind"||p==="vocab"||p==="max"||p==="keep"||p==="pool"||p==="split")){return i.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properti\
es/signals/items/properties/encoding/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additiona\
l properties"}],!1;break}if(O===e){if(a.kind!==void 0){const p=e;if(a.kind!=="ids")return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/kind",schemaPath:"#\
/properties/signals/items/properties/encoding/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"ids"},message:"must be equal to constant"}],!1;
var b=p===e}else var b=!0;if(b){if(a.vocab!==void 0){const p=e;if(typeof a.vocab!="string")return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/vocab",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/vocab/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var b=p===e}else
var b=!0;if(b){if(a.max!==void 0){let p=a.max;const P=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return i.errors=[{instancePath:s+"/signals/"+n+
"/encoding/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(e===P&&typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p)))return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/max",schemaPath:"#/properties\
/signals/items/properties/encoding/oneOf/2/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var b=P===e}else
var b=!0;if(b){if(a.keep!==void 0){let p=a.keep;const P=e;if(!(p==="first"||p==="last"))return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/keep",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/keep/enum",keyword:"enum",params:{allowedValues:N.properties.signals.items.properties.encoding.
oneOf[2].properties.keep.enum},message:"must be equal to one of the allowed values"}],!1;var b=P===e}else var b=!0;if(b){if(a.pool!==void 0){let p=a.pool;const P=e;
if(!(p==="mean"||p==="sum"||p==="max"||p==="attention"))return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/pool",schemaPath:"#/properties/signals/items/p\
roperties/encoding/oneOf/2/properties/pool/enum",keyword:"enum",params:{allowedValues:N.properties.signals.items.properties.encoding.oneOf[2].properties.pool.enum},
message:"must be equal to one of the allowed values"}],!1;var b=P===e}else var b=!0;if(b)if(a.split!==void 0){let p=a.split;const P=e;if(typeof p!="string"&&p!==
null)return i.errors=[{instancePath:s+"/signals/"+n+"/encoding/split",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/split/type",
keyword:"type",params:{type:N.properties.signals.items.properties.encoding.oneOf[2].properties.split.type},message:"must be string,null"}],!1;var b=P===e}else var b=!0}}}}}}}else
return i.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;le!==!0&&(le=!0)}else return i.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/signals/items/p\
roperties/encoding/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else
return i.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/discriminator",keyword:"discriminator",params:{
error:"tag",tag:"kind",tagValue:d},message:'tag "kind" must be string'}],!1}}else return i.errors=[{instancePath:s+"/signals/"+n+"/encoding",schemaPath:"#/prope\
rties/signals/items/properties/encoding/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ae=m===e}else var ae=!0;if(ae){if(r.table!==
void 0){let a=r.table;const m=e;if(typeof a!="string"&&a!==null)return i.errors=[{instancePath:s+"/signals/"+n+"/table",schemaPath:"#/properties/signals/items/p\
roperties/table/type",keyword:"type",params:{type:N.properties.signals.items.properties.table.type},message:"must be string,null"}],!1;var ae=m===e}else var ae=!0;
if(ae){if(r.side!==void 0){let a=r.side;const m=e;if(!(a==="request"||a==="candidate"))return i.errors=[{instancePath:s+"/signals/"+n+"/side",schemaPath:"#/prop\
erties/signals/items/properties/side/enum",keyword:"enum",params:{allowedValues:N.properties.signals.items.properties.side.enum},message:"must be equal to one o\
f the allowed values"}],!1;var ae=m===e}else var ae=!0;if(ae)if(r.reason!==void 0){const a=e;if(typeof r.reason!="string")return i.errors=[{instancePath:s+"/sig\
nals/"+n+"/reason",schemaPath:"#/properties/signals/items/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ae=a===
e}else var ae=!0}}}}}}}}}}}}else return i.errors=[{instancePath:s+"/signals/"+n,schemaPath:"#/properties/signals/items/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var $e=q===e;if(!$e)break}}else return i.errors=[{instancePath:s+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var h=I===e}else var h=!0;if(h){if(u.nodes!==void 0){let y=u.nodes;const I=e;if(e===I)if(Array.isArray(y)){var fe=!0;
const x=y.length;for(let n=0;n<x;n++){let r=y[n];const q=e;if(e===q)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.op===void 0&&(w="op"))return i.errors=
[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+
w+"'"}],!1;{const g=r.op;if(typeof g=="string")if(g==="input"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&
(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&(m="tower")||r.signal===void 0&&(m="signal"))return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"\
#/properties/nodes/items/oneOf/0/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const re=e;for(const t in r)
if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="signal")){return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/0/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(re===e){if(r.op!==void 0){
const t=e;if(r.op!=="input")return i.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/properties/nodes/items/oneOf/0/properties/op/const",keyword:"const",
params:{allowedValue:"input"},message:"must be equal to constant"}],!1;var sr=t===e}else var sr=!0;if(sr){if(r.id!==void 0){const t=e;if(typeof r.id!="string")return i.
errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/0/properties/id/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var sr=t===e}else var sr=!0;if(sr){if(r.width!==void 0){let t=r.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.
errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/0/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/\
nodes/items/oneOf/0/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var sr=d===e}else var sr=!0;if(sr){
if(r.tower!==void 0){let t=r.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return i.errors=[{instancePath:s+"/nodes/"+n+"/t\
ower",schemaPath:"#/properties/nodes/items/oneOf/0/properties/tower/type",keyword:"type",params:{type:N.properties.nodes.items.oneOf[0].properties.tower.type},message:"\
must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/proper\
ties/nodes/items/oneOf/0/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var sr=d===e}else var sr=!0;if(sr)
if(r.signal!==void 0){const t=e;if(typeof r.signal!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/signal",schemaPath:"#/properties/nodes/items/oneOf/0\
/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var sr=t===e}else var sr=!0}}}}}}else return i.errors=[{instancePath:s+
"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var te=!0}else if(g==="lookup"){
if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&
(m="tower")||r.signal===void 0&&(m="signal")||r.table===void 0&&(m="table"))return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/on\
eOf/1/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const re=e;for(const t in r)if(!(t==="op"||t===
"id"||t==="width"||t==="tower"||t==="signal"||t==="table")){return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/1/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(re===e){if(r.op!==void 0){const t=e;
if(r.op!=="lookup")return i.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/properties/nodes/items/oneOf/1/properties/op/const",keyword:"const",params:{
allowedValue:"lookup"},message:"must be equal to constant"}],!1;var Z=t===e}else var Z=!0;if(Z){if(r.id!==void 0){const t=e;if(typeof r.id!="string")return i.errors=
[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/1/properties/id/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var Z=t===e}else var Z=!0;if(Z){if(r.width!==void 0){let t=r.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{
instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/1/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/it\
ems/oneOf/1/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Z=d===e}else var Z=!0;if(Z){if(r.tower!==
void 0){let t=r.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/1/properties/tower/type",keyword:"type",params:{type:N.properties.nodes.items.oneOf[1].properties.tower.type},message:"must be in\
teger,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes\
/items/oneOf/1/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Z=d===e}else var Z=!0;if(Z){if(r.signal!==
void 0){const t=e;if(typeof r.signal!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/signal",schemaPath:"#/properties/nodes/items/oneOf/1/properties/si\
gnal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Z=t===e}else var Z=!0;if(Z)if(r.table!==void 0){const t=e;if(typeof r.table!=
"string")return i.errors=[{instancePath:s+"/nodes/"+n+"/table",schemaPath:"#/properties/nodes/items/oneOf/1/properties/table/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var Z=t===e}else var Z=!0}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/on\
eOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;te!==!0&&(te=!0)}else if(g==="pool"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(
r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&(m="tower")||r.signal===void 0&&(m="signal")||r.
table===void 0&&(m="table")||r.pool===void 0&&(m="pool")||r.max===void 0&&(m="max")||r.query===void 0&&(m="query"))return i.errors=[{instancePath:s+"/nodes/"+n,
schemaPath:"#/properties/nodes/items/oneOf/2/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const re=e;
for(const t in r)if(!hr.call(N.properties.nodes.items.oneOf[2].properties,t)){return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/\
oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(re===e){if(r.
op!==void 0){const t=e;if(r.op!=="pool")return i.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/properties/nodes/items/oneOf/2/properties/op/const",keyword:"\
const",params:{allowedValue:"pool"},message:"must be equal to constant"}],!1;var L=t===e}else var L=!0;if(L){if(r.id!==void 0){const t=e;if(typeof r.id!="string")
return i.errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/2/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var L=t===e}else var L=!0;if(L){if(r.width!==void 0){let t=r.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.
errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/2/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/\
nodes/items/oneOf/2/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var L=d===e}else var L=!0;if(L){if(r.
tower!==void 0){let t=r.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",
schemaPath:"#/properties/nodes/items/oneOf/2/properties/tower/type",keyword:"type",params:{type:N.properties.nodes.items.oneOf[2].properties.tower.type},message:"\
must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/proper\
ties/nodes/items/oneOf/2/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var L=d===e}else var L=!0;if(L){
if(r.signal!==void 0){const t=e;if(typeof r.signal!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/signal",schemaPath:"#/properties/nodes/items/oneOf/2\
/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var L=t===e}else var L=!0;if(L){if(r.table!==void 0){const t=e;if(typeof r.
table!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/table",schemaPath:"#/properties/nodes/items/oneOf/2/properties/table/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var L=t===e}else var L=!0;if(L){if(r.pool!==void 0){let t=r.pool;const d=e;if(!(t==="mean"||t==="sum"||t==="max"||t===
"attention"))return i.errors=[{instancePath:s+"/nodes/"+n+"/pool",schemaPath:"#/properties/nodes/items/oneOf/2/properties/pool/enum",keyword:"enum",params:{allowedValues:N.
properties.nodes.items.oneOf[2].properties.pool.enum},message:"must be equal to one of the allowed values"}],!1;var L=d===e}else var L=!0;if(L){if(r.max!==void 0){
let t=r.max;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/max",schemaPath:"#/properties/node\
s/items/oneOf/2/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(
t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/max",schemaPath:"#/properties/nodes/items/oneOf/2/properties/max/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var L=d===e}else var L=!0;if(L)if(r.query!==void 0){let t=r.query;const d=e;if(typeof t!="string"&&t!==null)return i.errors=
[{instancePath:s+"/nodes/"+n+"/query",schemaPath:"#/properties/nodes/items/oneOf/2/properties/query/type",keyword:"type",params:{type:N.properties.nodes.items.oneOf[2].
properties.query.type},message:"must be string,null"}],!1;var L=d===e}else var L=!0}}}}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/pro\
perties/nodes/items/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;te!==!0&&(te=!0)}else if(g==="concat"){if(e===e)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&(m="tower")||r.inputs===
void 0&&(m="inputs"))return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/3/required",keyword:"required",params:{missingProperty:m},
message:"must have required property '"+m+"'"}],!1;{const re=e;for(const t in r)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return i.errors=
[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"}],!1;break}if(re===e){if(r.op!==void 0){const t=e;if(r.op!=="concat")return i.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"\
#/properties/nodes/items/oneOf/3/properties/op/const",keyword:"const",params:{allowedValue:"concat"},message:"must be equal to constant"}],!1;var M=t===e}else var M=!0;
if(M){if(r.id!==void 0){const t=e;if(typeof r.id!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/3/prope\
rties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var M=t===e}else var M=!0;if(M){if(r.width!==void 0){let t=r.width;const d=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/3/prop\
erties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return i.errors=
[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/3/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var M=d===e}else var M=!0;if(M){if(r.tower!==void 0){let t=r.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&
t!==null)return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/3/properties/tower/type",keyword:"type",params:{type:N.
properties.nodes.items.oneOf[3].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return i.errors=
[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/3/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var M=d===e}else var M=!0;if(M)if(r.inputs!==void 0){let t=r.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return i.errors=
[{instancePath:s+"/nodes/"+n+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/3/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"mus\
t NOT have fewer than 1 items"}],!1;{var ar=!0;const l=t.length;for(let O=0;O<l;O++){const p=e;if(typeof t[O]!="string")return i.errors=[{instancePath:s+"/nodes\
/"+n+"/inputs/"+O,schemaPath:"#/properties/nodes/items/oneOf/3/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var ar=p===e;if(!ar)break}}}else return i.errors=[{instancePath:s+"/nodes/"+n+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/3/properties/inputs/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var M=d===e}else var M=!0}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properti\
es/nodes/items/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;te!==!0&&(te=!0)}else if(g==="dense"){if(e===e)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&(m="tower")||r.input===
void 0&&(m="input")||r.kernel===void 0&&(m="kernel")||r.bias===void 0&&(m="bias")||r.activation===void 0&&(m="activation"))return i.errors=[{instancePath:s+"/no\
des/"+n,schemaPath:"#/properties/nodes/items/oneOf/4/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;
{const re=e;for(const t in r)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="kernel"||t==="bias"||t==="activation")){return i.errors=[{instancePath:s+
"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT ha\
ve additional properties"}],!1;break}if(re===e){if(r.op!==void 0){const t=e;if(r.op!=="dense")return i.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/p\
roperties/nodes/items/oneOf/4/properties/op/const",keyword:"const",params:{allowedValue:"dense"},message:"must be equal to constant"}],!1;var z=t===e}else var z=!0;
if(z){if(r.id!==void 0){const t=e;if(typeof r.id!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/4/prope\
rties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var z=t===e}else var z=!0;if(z){if(r.width!==void 0){let t=r.width;const d=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/4/prop\
erties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return i.errors=
[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/4/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var z=d===e}else var z=!0;if(z){if(r.tower!==void 0){let t=r.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&
t!==null)return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/4/properties/tower/type",keyword:"type",params:{type:N.
properties.nodes.items.oneOf[4].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return i.errors=
[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/4/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var z=d===e}else var z=!0;if(z){if(r.input!==void 0){const t=e;if(typeof r.input!="string")return i.errors=[{instancePath:s+"/nodes/"+
n+"/input",schemaPath:"#/properties/nodes/items/oneOf/4/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var z=t===e}else
var z=!0;if(z){if(r.kernel!==void 0){const t=e;if(typeof r.kernel!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/kernel",schemaPath:"#/properties/node\
s/items/oneOf/4/properties/kernel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var z=t===e}else var z=!0;if(z){if(r.bias!==void 0){
let t=r.bias;const d=e;if(typeof t!="string"&&t!==null)return i.errors=[{instancePath:s+"/nodes/"+n+"/bias",schemaPath:"#/properties/nodes/items/oneOf/4/propert\
ies/bias/type",keyword:"type",params:{type:N.properties.nodes.items.oneOf[4].properties.bias.type},message:"must be string,null"}],!1;var z=d===e}else var z=!0;
if(z)if(r.activation!==void 0){let t=r.activation;const d=e;if(!(t==="none"||t==="relu"||t==="tanh"||t==="sigmoid"||t==="gelu"||t==="swish"||t==="leaky_relu"))return i.
errors=[{instancePath:s+"/nodes/"+n+"/activation",schemaPath:"#/properties/nodes/items/oneOf/4/properties/activation/enum",keyword:"enum",params:{allowedValues:N.
properties.nodes.items.oneOf[4].properties.activation.enum},message:"must be equal to one of the allowed values"}],!1;var z=d===e}else var z=!0}}}}}}}}}else return i.
errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;te!==
!0&&(te=!0)}else if(g==="sum"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===void 0&&
(m="width")||r.tower===void 0&&(m="tower")||r.inputs===void 0&&(m="inputs"))return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/on\
eOf/5/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const re=e;for(const t in r)if(!(t==="op"||t===
"id"||t==="width"||t==="tower"||t==="inputs")){return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/5/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(re===e){if(r.op!==void 0){const t=e;if(r.op!=="s\
um")return i.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/properties/nodes/items/oneOf/5/properties/op/const",keyword:"const",params:{allowedValue:"s\
um"},message:"must be equal to constant"}],!1;var je=t===e}else var je=!0;if(je){if(r.id!==void 0){const t=e;if(typeof r.id!="string")return i.errors=[{instancePath:s+
"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/5/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var je=t===
e}else var je=!0;if(je){if(r.width!==void 0){let t=r.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:s+"\
/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/5/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/5/propertie\
s/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var je=d===e}else var je=!0;if(je){if(r.tower!==void 0){let t=r.
tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/propertie\
s/nodes/items/oneOf/5/properties/tower/type",keyword:"type",params:{type:N.properties.nodes.items.oneOf[5].properties.tower.type},message:"must be integer,null"}],
!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/5\
/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var je=d===e}else var je=!0;if(je)if(r.inputs!==void 0){
let t=r.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return i.errors=[{instancePath:s+"/nodes/"+n+"/inputs",schemaPath:"#/properties/nodes/items\
/oneOf/5/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var Ge=!0;const l=t.length;for(let O=0;O<
l;O++){const p=e;if(typeof t[O]!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/inputs/"+O,schemaPath:"#/properties/nodes/items/oneOf/5/properties/inpu\
ts/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ge=p===e;if(!Ge)break}}}else return i.errors=[{instancePath:s+"/nodes/"+n+
"/inputs",schemaPath:"#/properties/nodes/items/oneOf/5/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var je=d===e}else
var je=!0}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/5/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;te!==!0&&(te=!0)}else if(g==="product"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&
(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&(m="tower")||r.inputs===void 0&&(m="inputs"))return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"\
#/properties/nodes/items/oneOf/6/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const re=e;for(const t in r)
if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/6/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(re===e){if(r.op!==void 0){
const t=e;if(r.op!=="product")return i.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/properties/nodes/items/oneOf/6/properties/op/const",keyword:"cons\
t",params:{allowedValue:"product"},message:"must be equal to constant"}],!1;var ee=t===e}else var ee=!0;if(ee){if(r.id!==void 0){const t=e;if(typeof r.id!="stri\
ng")return i.errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/6/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var ee=t===e}else var ee=!0;if(ee){if(r.width!==void 0){let t=r.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.
errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/6/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/\
nodes/items/oneOf/6/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ee=d===e}else var ee=!0;if(ee){
if(r.tower!==void 0){let t=r.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return i.errors=[{instancePath:s+"/nodes/"+n+"/t\
ower",schemaPath:"#/properties/nodes/items/oneOf/6/properties/tower/type",keyword:"type",params:{type:N.properties.nodes.items.oneOf[6].properties.tower.type},message:"\
must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/proper\
ties/nodes/items/oneOf/6/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ee=d===e}else var ee=!0;if(ee)
if(r.inputs!==void 0){let t=r.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return i.errors=[{instancePath:s+"/nodes/"+n+"/inputs",schemaPath:"#/\
properties/nodes/items/oneOf/6/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var Qe=!0;const l=t.
length;for(let O=0;O<l;O++){const p=e;if(typeof t[O]!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/inputs/"+O,schemaPath:"#/properties/nodes/items/on\
eOf/6/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Qe=p===e;if(!Qe)break}}}else return i.errors=[{instancePath:s+
"/nodes/"+n+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ee=d===
e}else var ee=!0}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/6/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;te!==!0&&(te=!0)}else if(g==="cross"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===
void 0&&(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&(m="tower")||r.x0===void 0&&(m="x0")||r.input===void 0&&(m="input")||r.kernel===void 0&&(m="k\
ernel")||r.bias===void 0&&(m="bias"))return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/7/required",keyword:"required",params:{
missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const re=e;for(const t in r)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="x0"||
t==="input"||t==="kernel"||t==="bias")){return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/7/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(re===e){if(r.op!==void 0){const t=e;if(r.op!=="c\
ross")return i.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/properties/nodes/items/oneOf/7/properties/op/const",keyword:"const",params:{allowedValue:"\
cross"},message:"must be equal to constant"}],!1;var ne=t===e}else var ne=!0;if(ne){if(r.id!==void 0){const t=e;if(typeof r.id!="string")return i.errors=[{instancePath:s+
"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/7/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ne=t===
e}else var ne=!0;if(ne){if(r.width!==void 0){let t=r.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:s+"\
/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/7/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/7/propertie\
s/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ne=d===e}else var ne=!0;if(ne){if(r.tower!==void 0){let t=r.
tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/propertie\
s/nodes/items/oneOf/7/properties/tower/type",keyword:"type",params:{type:N.properties.nodes.items.oneOf[7].properties.tower.type},message:"must be integer,null"}],
!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/7\
/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ne=d===e}else var ne=!0;if(ne){if(r.x0!==void 0){const t=e;
if(typeof r.x0!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/x0",schemaPath:"#/properties/nodes/items/oneOf/7/properties/x0/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var ne=t===e}else var ne=!0;if(ne){if(r.input!==void 0){const t=e;if(typeof r.input!="string")return i.errors=[{instancePath:s+
"/nodes/"+n+"/input",schemaPath:"#/properties/nodes/items/oneOf/7/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ne=t===
e}else var ne=!0;if(ne){if(r.kernel!==void 0){const t=e;if(typeof r.kernel!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/kernel",schemaPath:"#/proper\
ties/nodes/items/oneOf/7/properties/kernel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ne=t===e}else var ne=!0;if(ne)if(r.bias!==
void 0){const t=e;if(typeof r.bias!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/bias",schemaPath:"#/properties/nodes/items/oneOf/7/properties/bias/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ne=t===e}else var ne=!0}}}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"\
#/properties/nodes/items/oneOf/7/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;te!==!0&&(te=!0)}else if(g==="bi_interaction"){if(e===
e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&(m="t\
ower")||r.inputs===void 0&&(m="inputs"))return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/8/required",keyword:"required",params:{
missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const re=e;for(const t in r)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input\
s")){return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(re===e){if(r.op!==void 0){const t=e;if(r.op!=="bi_interaction")return i.errors=[{instancePath:s+"/no\
des/"+n+"/op",schemaPath:"#/properties/nodes/items/oneOf/8/properties/op/const",keyword:"const",params:{allowedValue:"bi_interaction"},message:"must be equal to\
 constant"}],!1;var Ue=t===e}else var Ue=!0;if(Ue){if(r.id!==void 0){const t=e;if(typeof r.id!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"\
#/properties/nodes/items/oneOf/8/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ue=t===e}else var Ue=!0;if(Ue){if(r.
width!==void 0){let t=r.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/8/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/8/properties/width/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ue=d===e}else var Ue=!0;if(Ue){if(r.tower!==void 0){let t=r.tower;const d=e;if(!(typeof t=="\
number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/8/properties\
/tower/type",keyword:"type",params:{type:N.properties.nodes.items.oneOf[8].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="numbe\
r"&&isFinite(t)&&(t<0||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/8/properties/tower/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ue=d===e}else var Ue=!0;if(Ue)if(r.inputs!==void 0){let t=r.inputs;const d=e;if(e===d)
if(Array.isArray(t)){if(t.length<1)return i.errors=[{instancePath:s+"/nodes/"+n+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/8/properties/inputs/minItem\
s",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var C=!0;const l=t.length;for(let O=0;O<l;O++){const p=e;if(typeof t[O]!=
"string")return i.errors=[{instancePath:s+"/nodes/"+n+"/inputs/"+O,schemaPath:"#/properties/nodes/items/oneOf/8/properties/inputs/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var C=p===e;if(!C)break}}}else return i.errors=[{instancePath:s+"/nodes/"+n+"/inputs",schemaPath:"#/properties/node\
s/items/oneOf/8/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ue=d===e}else var Ue=!0}}}}}}else return i.errors=
[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/8/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;te!==!0&&(te=
!0)}else if(g==="batch_norm"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===void 0&&
(m="width")||r.tower===void 0&&(m="tower")||r.input===void 0&&(m="input")||r.gamma===void 0&&(m="gamma")||r.beta===void 0&&(m="beta")||r.mean===void 0&&(m="mean")||
r.variance===void 0&&(m="variance")||r.momentum===void 0&&(m="momentum")||r.epsilon===void 0&&(m="epsilon"))return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"\
#/properties/nodes/items/oneOf/9/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const re=e;for(const t in r)
if(!hr.call(N.properties.nodes.items.oneOf[9].properties,t)){return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/9/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(re===e){if(r.op!==void 0){
const t=e;if(r.op!=="batch_norm")return i.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/properties/nodes/items/oneOf/9/properties/op/const",keyword:"c\
onst",params:{allowedValue:"batch_norm"},message:"must be equal to constant"}],!1;var D=t===e}else var D=!0;if(D){if(r.id!==void 0){const t=e;if(typeof r.id!="s\
tring")return i.errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/9/properties/id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var D=t===e}else var D=!0;if(D){if(r.width!==void 0){let t=r.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/9/properties/width/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/9/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var D=d===e}else var D=!0;
if(D){if(r.tower!==void 0){let t=r.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return i.errors=[{instancePath:s+"/nodes/"+
n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/9/properties/tower/type",keyword:"type",params:{type:N.properties.nodes.items.oneOf[9].properties.tower.type},
message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/9/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var D=d===e}else var D=!0;
if(D){if(r.input!==void 0){const t=e;if(typeof r.input!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/input",schemaPath:"#/properties/nodes/items/oneO\
f/9/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var D=t===e}else var D=!0;if(D){if(r.gamma!==void 0){const t=e;if(typeof r.
gamma!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/gamma",schemaPath:"#/properties/nodes/items/oneOf/9/properties/gamma/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var D=t===e}else var D=!0;if(D){if(r.beta!==void 0){const t=e;if(typeof r.beta!="string")return i.errors=[{instancePath:s+
"/nodes/"+n+"/beta",schemaPath:"#/properties/nodes/items/oneOf/9/properties/beta/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var D=t===
e}else var D=!0;if(D){if(r.mean!==void 0){const t=e;if(typeof r.mean!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/mean",schemaPath:"#/properties/nod\
es/items/oneOf/9/properties/mean/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var D=t===e}else var D=!0;if(D){if(r.variance!==void 0){
const t=e;if(typeof r.variance!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/variance",schemaPath:"#/properties/nodes/items/oneOf/9/properties/varian\
ce/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var D=t===e}else var D=!0;if(D){if(r.momentum!==void 0){let t=r.momentum;const d=e;
if(e===d)if(typeof t=="number"&&isFinite(t)){if(t>1||isNaN(t))return i.errors=[{instancePath:s+"/nodes/"+n+"/momentum",schemaPath:"#/properties/nodes/items/oneO\
f/9/properties/momentum/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return i.errors=[{instancePath:s+
"/nodes/"+n+"/momentum",schemaPath:"#/properties/nodes/items/oneOf/9/properties/momentum/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mu\
st be >= 0"}],!1}else return i.errors=[{instancePath:s+"/nodes/"+n+"/momentum",schemaPath:"#/properties/nodes/items/oneOf/9/properties/momentum/type",keyword:"t\
ype",params:{type:"number"},message:"must be number"}],!1;var D=d===e}else var D=!0;if(D)if(r.epsilon!==void 0){let t=r.epsilon;const d=e;if(!(typeof t=="number"&&
isFinite(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/epsilon",schemaPath:"#/properties/nodes/items/oneOf/9/properties/epsilon/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var D=d===e}else var D=!0}}}}}}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nod\
es/items/oneOf/9/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;te!==!0&&(te=!0)}else if(g==="layer_norm"){if(e===e)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&(m="tower")||r.input===void 0&&
(m="input")||r.gamma===void 0&&(m="gamma")||r.beta===void 0&&(m="beta")||r.epsilon===void 0&&(m="epsilon"))return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"\
#/properties/nodes/items/oneOf/10/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const re=e;for(const t in r)
if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="gamma"||t==="beta"||t==="epsilon")){return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"\
#/properties/nodes/items/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional propertie\
s"}],!1;break}if(re===e){if(r.op!==void 0){const t=e;if(r.op!=="layer_norm")return i.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/properties/nodes/it\
ems/oneOf/10/properties/op/const",keyword:"const",params:{allowedValue:"layer_norm"},message:"must be equal to constant"}],!1;var ue=t===e}else var ue=!0;if(ue){
if(r.id!==void 0){const t=e;if(typeof r.id!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/10/properties\
/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ue=t===e}else var ue=!0;if(ue){if(r.width!==void 0){let t=r.width;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/10/properties/width/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return i.errors=[{instancePath:s+
"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/10/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be\
 >= 1"}],!1;var ue=d===e}else var ue=!0;if(ue){if(r.tower!==void 0){let t=r.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return i.
errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/10/properties/tower/type",keyword:"type",params:{type:N.properties.nodes.
items.oneOf[10].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return i.errors=[{instancePath:s+
"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/oneOf/10/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1;var ue=d===e}else var ue=!0;if(ue){if(r.input!==void 0){const t=e;if(typeof r.input!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/input",
schemaPath:"#/properties/nodes/items/oneOf/10/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ue=t===e}else var ue=!0;
if(ue){if(r.gamma!==void 0){const t=e;if(typeof r.gamma!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/gamma",schemaPath:"#/properties/nodes/items/one\
Of/10/properties/gamma/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ue=t===e}else var ue=!0;if(ue){if(r.beta!==void 0){const t=e;
if(typeof r.beta!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/beta",schemaPath:"#/properties/nodes/items/oneOf/10/properties/beta/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var ue=t===e}else var ue=!0;if(ue)if(r.epsilon!==void 0){let t=r.epsilon;const d=e;if(!(typeof t=="numbe\
r"&&isFinite(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/epsilon",schemaPath:"#/properties/nodes/items/oneOf/10/properties/epsilon/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var ue=d===e}else var ue=!0}}}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/node\
s/items/oneOf/10/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;te!==!0&&(te=!0)}else if(g==="activation"){if(e===e)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&(m="tower")||r.input===void 0&&
(m="input")||r.activation===void 0&&(m="activation"))return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/11/required",keyword:"\
required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const re=e;for(const t in r)if(!(t==="op"||t==="id"||t==="width"||t==="\
tower"||t==="input"||t==="activation")){return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/11/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(re===e){if(r.op!==void 0){const t=e;if(r.op!=="a\
ctivation")return i.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/properties/nodes/items/oneOf/11/properties/op/const",keyword:"const",params:{allowedValue:"\
activation"},message:"must be equal to constant"}],!1;var Ne=t===e}else var Ne=!0;if(Ne){if(r.id!==void 0){const t=e;if(typeof r.id!="string")return i.errors=[{
instancePath:s+"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/11/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var Ne=t===e}else var Ne=!0;if(Ne){if(r.width!==void 0){let t=r.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:s+
"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/11/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/11/p\
roperties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ne=d===e}else var Ne=!0;if(Ne){if(r.tower!==void 0){
let t=r.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/p\
roperties/nodes/items/oneOf/11/properties/tower/type",keyword:"type",params:{type:N.properties.nodes.items.oneOf[11].properties.tower.type},message:"must be int\
eger,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/\
items/oneOf/11/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ne=d===e}else var Ne=!0;if(Ne){if(r.
input!==void 0){const t=e;if(typeof r.input!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/input",schemaPath:"#/properties/nodes/items/oneOf/11/proper\
ties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ne=t===e}else var Ne=!0;if(Ne)if(r.activation!==void 0){let t=r.activation;
const d=e;if(!(t==="none"||t==="relu"||t==="tanh"||t==="sigmoid"||t==="gelu"||t==="swish"||t==="leaky_relu"))return i.errors=[{instancePath:s+"/nodes/"+n+"/acti\
vation",schemaPath:"#/properties/nodes/items/oneOf/11/properties/activation/enum",keyword:"enum",params:{allowedValues:N.properties.nodes.items.oneOf[11].properties.
activation.enum},message:"must be equal to one of the allowed values"}],!1;var Ne=d===e}else var Ne=!0}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"\
#/properties/nodes/items/oneOf/11/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;te!==!0&&(te=!0)}else if(g==="dropout"){if(e===e)if(r&&
typeof r=="object"&&!Array.isArray(r)){let m;if(r.op===void 0&&(m="op")||r.id===void 0&&(m="id")||r.width===void 0&&(m="width")||r.tower===void 0&&(m="tower")||
r.input===void 0&&(m="input")||r.rate===void 0&&(m="rate"))return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/12/required",
keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const re=e;for(const t in r)if(!(t==="op"||t==="id"||t==="widt\
h"||t==="tower"||t==="input"||t==="rate")){return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/12/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(re===e){if(r.op!==void 0){const t=e;if(r.op!=="d\
ropout")return i.errors=[{instancePath:s+"/nodes/"+n+"/op",schemaPath:"#/properties/nodes/items/oneOf/12/properties/op/const",keyword:"const",params:{allowedValue:"\
dropout"},message:"must be equal to constant"}],!1;var Ke=t===e}else var Ke=!0;if(Ke){if(r.id!==void 0){const t=e;if(typeof r.id!="string")return i.errors=[{instancePath:s+
"/nodes/"+n+"/id",schemaPath:"#/properties/nodes/items/oneOf/12/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ke=t===
e}else var Ke=!0;if(Ke){if(r.width!==void 0){let t=r.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:s+"\
/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/12/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/width",schemaPath:"#/properties/nodes/items/oneOf/12/properti\
es/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ke=d===e}else var Ke=!0;if(Ke){if(r.tower!==void 0){let t=r.
tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/propertie\
s/nodes/items/oneOf/12/properties/tower/type",keyword:"type",params:{type:N.properties.nodes.items.oneOf[12].properties.tower.type},message:"must be integer,nul\
l"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return i.errors=[{instancePath:s+"/nodes/"+n+"/tower",schemaPath:"#/properties/nodes/items/on\
eOf/12/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ke=d===e}else var Ke=!0;if(Ke){if(r.input!==
void 0){const t=e;if(typeof r.input!="string")return i.errors=[{instancePath:s+"/nodes/"+n+"/input",schemaPath:"#/properties/nodes/items/oneOf/12/properties/inp\
ut/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ke=t===e}else var Ke=!0;if(Ke)if(r.rate!==void 0){let t=r.rate;const d=e;if(e===
d)if(typeof t=="number"&&isFinite(t)){if(t>1||isNaN(t))return i.errors=[{instancePath:s+"/nodes/"+n+"/rate",schemaPath:"#/properties/nodes/items/oneOf/12/proper\
ties/rate/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return i.errors=[{instancePath:s+"/nodes/"+n+
"/rate",schemaPath:"#/properties/nodes/items/oneOf/12/properties/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else
return i.errors=[{instancePath:s+"/nodes/"+n+"/rate",schemaPath:"#/properties/nodes/items/oneOf/12/properties/rate/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var Ke=d===e}else var Ke=!0}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/oneOf/12/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;te!==!0&&(te=!0)}else return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/ite\
ms/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"op",tagValue:g},message:'value of tag "op" must be in oneOf'}],!1;else return i.errors=[{
instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"op",tagValue:g},message:'tag "op\
" must be string'}],!1}}else return i.errors=[{instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var fe=q===e;if(!fe)break}}else return i.errors=[{instancePath:s+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var h=I===e}else var h=!0;if(h){if(u.params!==void 0){let y=u.params;const I=e;if(e===I)if(Array.isArray(y)){var Ze=!0;const x=y.
length;for(let n=0;n<x;n++){let r=y[n];const q=e;if(e===q)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.name===void 0&&(w="name")||r.shape===void 0&&(w=
"shape")||r.init===void 0&&(w="init")||r.trainable===void 0&&(w="trainable")||r.tower===void 0&&(w="tower"))return i.errors=[{instancePath:s+"/params/"+n,schemaPath:"\
#/properties/params/items/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const g=e;for(const a in r)
if(!(a==="name"||a==="shape"||a==="init"||a==="trainable"||a==="tower")){return i.errors=[{instancePath:s+"/params/"+n,schemaPath:"#/properties/params/items/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.name!==void 0){
const a=e;if(typeof r.name!="string")return i.errors=[{instancePath:s+"/params/"+n+"/name",schemaPath:"#/properties/params/items/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var tr=a===e}else var tr=!0;if(tr){if(r.shape!==void 0){let a=r.shape;const m=e;if(e===m)if(Array.isArray(
a)){var Ur=!0;const t=a.length;for(let d=0;d<t;d++){let f=a[d];const l=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return i.errors=[{instancePath:s+
"/params/"+n+"/shape/"+d,schemaPath:"#/properties/params/items/properties/shape/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===l&&typeof f=="number"&&isFinite(f)&&(f<1||isNaN(f)))return i.errors=[{instancePath:s+"/params/"+n+"/shape/"+d,schemaPath:"#/properties/params/items/prope\
rties/shape/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ur=l===e;if(!Ur)break}}else return i.errors=[{instancePath:s+
"/params/"+n+"/shape",schemaPath:"#/properties/params/items/properties/shape/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var tr=m===
e}else var tr=!0;if(tr){if(r.init!==void 0){let a=r.init;const m=e;if(e===m)if(a&&typeof a=="object"&&!Array.isArray(a)){let t;if(a.kind===void 0&&(t="kind"))return i.
errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/required",keyword:"required",params:{missingProperty:t},message:"\
must have required property '"+t+"'"}],!1;{const d=a.kind;if(typeof d=="string")if(d==="zeros"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let l;if(a.
kind===void 0&&(l="kind"))return i.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/required",keyword:"\
required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const O=e;for(const p in a)if(p!=="kind"){return i.errors=[{instancePath:s+
"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"}],!1;break}if(O===e&&a.kind!==void 0&&a.kind!=="zeros")return i.errors=[{instancePath:s+"/params/"+n+"/init/kind",
schemaPath:"#/properties/params/items/properties/init/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"zeros"},message:"must be equal to con\
stant"}],!1}}else return i.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var dr=!0}else if(d==="ones"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let l;if(a.kind===void 0&&(l="k\
ind"))return i.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/required",keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"}],!1;{const O=e;for(const p in a)if(p!=="kind"){return i.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"\
#/properties/params/items/properties/init/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have addi\
tional properties"}],!1;break}if(O===e&&a.kind!==void 0&&a.kind!=="ones")return i.errors=[{instancePath:s+"/params/"+n+"/init/kind",schemaPath:"#/properties/par\
ams/items/properties/init/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ones"},message:"must be equal to constant"}],!1}}else return i.errors=
[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;dr!==!0&&(dr=!0)}else if(d==="glorot"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let l;if(a.kind===void 0&&(l="kind"))return i.errors=
[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/required",keyword:"required",params:{missingProperty:l},message:"\
must have required property '"+l+"'"}],!1;{const O=e;for(const p in a)if(p!=="kind"){return i.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/propert\
ies/params/items/properties/init/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional pr\
operties"}],!1;break}if(O===e&&a.kind!==void 0&&a.kind!=="glorot")return i.errors=[{instancePath:s+"/params/"+n+"/init/kind",schemaPath:"#/properties/params/ite\
ms/properties/init/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"glorot"},message:"must be equal to constant"}],!1}}else return i.errors=
[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;dr!==!0&&(dr=!0)}else if(d==="he"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let l;if(a.kind===void 0&&(l="kind"))return i.errors=[{instancePath:s+
"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/required",keyword:"required",params:{missingProperty:l},message:"must have re\
quired property '"+l+"'"}],!1;{const O=e;for(const p in a)if(p!=="kind"){return i.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/i\
tems/properties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],
!1;break}if(O===e&&a.kind!==void 0&&a.kind!=="he")return i.errors=[{instancePath:s+"/params/"+n+"/init/kind",schemaPath:"#/properties/params/items/properties/in\
it/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"must be equal to constant"}],!1}}else return i.errors=[{instancePath:s+"/p\
arams/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;dr!==!0&&
(dr=!0)}else if(d==="uniform"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let l;if(a.kind===void 0&&(l="kind")||a.scale===void 0&&(l="scale"))return i.
errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/4/required",keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"}],!1;{const O=e;for(const p in a)if(!(p==="kind"||p==="scale")){return i.errors=[{instancePath:s+"/params/"+n+"/in\
it",schemaPath:"#/properties/params/items/properties/init/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"mu\
st NOT have additional properties"}],!1;break}if(O===e){if(a.kind!==void 0){const p=e;if(a.kind!=="uniform")return i.errors=[{instancePath:s+"/params/"+n+"/init\
/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"must be equ\
al to constant"}],!1;var Vr=p===e}else var Vr=!0;if(Vr)if(a.scale!==void 0){let p=a.scale;const P=e;if(!(typeof p=="number"&&isFinite(p)))return i.errors=[{instancePath:s+
"/params/"+n+"/init/scale",schemaPath:"#/properties/params/items/properties/init/oneOf/4/properties/scale/type",keyword:"type",params:{type:"number"},message:"m\
ust be number"}],!1;var Vr=P===e}else var Vr=!0}}}else return i.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/in\
it/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;dr!==!0&&(dr=!0)}else if(d==="constant"){if(e===e)if(a&&typeof a=="object"&&
!Array.isArray(a)){let l;if(a.kind===void 0&&(l="kind")||a.value===void 0&&(l="value"))return i.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/prope\
rties/params/items/properties/init/oneOf/5/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const O=e;
for(const p in a)if(!(p==="kind"||p==="value")){return i.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneO\
f/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(O===e){if(a.kind!==
void 0){const p=e;if(a.kind!=="constant")return i.errors=[{instancePath:s+"/params/"+n+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/\
5/properties/kind/const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"}],!1;var Sr=p===e}else var Sr=!0;if(Sr)if(a.value!==
void 0){let p=a.value;const P=e;if(!(typeof p=="number"&&isFinite(p)))return i.errors=[{instancePath:s+"/params/"+n+"/init/value",schemaPath:"#/properties/param\
s/items/properties/init/oneOf/5/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Sr=P===e}else var Sr=!0}}}else return i.
errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/5/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;dr!==!0&&(dr=!0)}else return i.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/discrimin\
ator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return i.errors=[{instancePath:s+
"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'\
tag "kind" must be string'}],!1}}else return i.errors=[{instancePath:s+"/params/"+n+"/init",schemaPath:"#/properties/params/items/properties/init/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var tr=m===e}else var tr=!0;if(tr){if(r.trainable!==void 0){const a=e;if(typeof r.trainable!="boolean")
return i.errors=[{instancePath:s+"/params/"+n+"/trainable",schemaPath:"#/properties/params/items/properties/trainable/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}],!1;var tr=a===e}else var tr=!0;if(tr)if(r.tower!==void 0){let a=r.tower;const m=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))&&a!==null)return i.errors=[{instancePath:s+"/params/"+n+"/tower",schemaPath:"#/properties/params/items/properties/tower/type",keyword:"type",params:{type:N.
properties.params.items.properties.tower.type},message:"must be integer,null"}],!1;if(e===m&&typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a)))return i.errors=[{
instancePath:s+"/params/"+n+"/tower",schemaPath:"#/properties/params/items/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var tr=m===e}else var tr=!0}}}}}}else return i.errors=[{instancePath:s+"/params/"+n,schemaPath:"#/properties/params/items/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var Ze=q===e;if(!Ze)break}}else return i.errors=[{instancePath:s+"/params",schemaPath:"#/properties/params/\
type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=I===e}else var h=!0;if(h){if(u.towers!==void 0){let y=u.towers;const I=e;if(e===I)
if(Array.isArray(y)){var Xr=!0;const x=y.length;for(let n=0;n<x;n++){let r=y[n];const q=e;if(e===q)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.name===
void 0&&(w="name")||r.source===void 0&&(w="source")||r.fallback===void 0&&(w="fallback"))return i.errors=[{instancePath:s+"/towers/"+n,schemaPath:"#/properties/\
towers/items/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const g=e;for(const a in r)if(!(a==="na\
me"||a==="source"||a==="fallback")){return i.errors=[{instancePath:s+"/towers/"+n,schemaPath:"#/properties/towers/items/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.name!==void 0){const a=e;if(typeof r.name!="s\
tring")return i.errors=[{instancePath:s+"/towers/"+n+"/name",schemaPath:"#/properties/towers/items/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var kr=a===e}else var kr=!0;if(kr){if(r.source!==void 0){let a=r.source;const m=e;if(typeof a!="string"&&a!==null)return i.errors=[{instancePath:s+
"/towers/"+n+"/source",schemaPath:"#/properties/towers/items/properties/source/type",keyword:"type",params:{type:N.properties.towers.items.properties.source.type},
message:"must be string,null"}],!1;var kr=m===e}else var kr=!0;if(kr)if(r.fallback!==void 0){const a=e;if(typeof r.fallback!="boolean")return i.errors=[{instancePath:s+
"/towers/"+n+"/fallback",schemaPath:"#/properties/towers/items/properties/fallback/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var kr=a===
e}else var kr=!0}}}}else return i.errors=[{instancePath:s+"/towers/"+n,schemaPath:"#/properties/towers/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var Xr=q===e;if(!Xr)break}}else return i.errors=[{instancePath:s+"/towers",schemaPath:"#/properties/towers/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var h=I===e}else var h=!0;if(h){if(u.heads!==void 0){let y=u.heads;const I=e;if(e===I)if(Array.isArray(y)){var Yr=!0;const x=y.
length;for(let n=0;n<x;n++){let r=y[n];const q=e;if(e===q)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.name===void 0&&(w="name")||r.doc===void 0&&(w=
"doc")||r.label===void 0&&(w="label")||r.lossWeight===void 0&&(w="lossWeight")||r.sources===void 0&&(w="sources")||r.withinSeconds===void 0&&(w="withinSeconds"))
return i.errors=[{instancePath:s+"/heads/"+n,schemaPath:"#/properties/heads/items/required",keyword:"required",params:{missingProperty:w},message:"must have req\
uired property '"+w+"'"}],!1;{const g=e;for(const a in r)if(!(a==="name"||a==="doc"||a==="label"||a==="lossWeight"||a==="sources"||a==="withinSeconds")){return i.
errors=[{instancePath:s+"/heads/"+n,schemaPath:"#/properties/heads/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"\
must NOT have additional properties"}],!1;break}if(g===e){if(r.name!==void 0){const a=e;if(typeof r.name!="string")return i.errors=[{instancePath:s+"/heads/"+n+
"/name",schemaPath:"#/properties/heads/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Me=a===e}else var Me=!0;
if(Me){if(r.doc!==void 0){let a=r.doc;const m=e;if(typeof a!="string"&&a!==null)return i.errors=[{instancePath:s+"/heads/"+n+"/doc",schemaPath:"#/properties/hea\
ds/items/properties/doc/type",keyword:"type",params:{type:N.properties.heads.items.properties.doc.type},message:"must be string,null"}],!1;var Me=m===e}else var Me=!0;
if(Me){if(r.label!==void 0){let a=r.label;const m=e;if(e===m)if(a&&typeof a=="object"&&!Array.isArray(a)){let t;if(a.column===void 0&&(t="column")||a.op===void 0&&
(t="op")||a.value===void 0&&(t="value"))return i.errors=[{instancePath:s+"/heads/"+n+"/label",schemaPath:"#/properties/heads/items/properties/label/required",keyword:"\
required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=e;for(const f in a)if(!(f==="column"||f==="op"||f==="value")){return i.
errors=[{instancePath:s+"/heads/"+n+"/label",schemaPath:"#/properties/heads/items/properties/label/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(d===e){if(a.column!==void 0){const f=e;if(typeof a.column!="string")return i.errors=
[{instancePath:s+"/heads/"+n+"/label/column",schemaPath:"#/properties/heads/items/properties/label/properties/column/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var Pr=f===e}else var Pr=!0;if(Pr){if(a.op!==void 0){let f=a.op;const l=e;if(!(f==="=="||f==="!="||f==="<"||f==="<="||f===">"||f===
">="||f===null))return i.errors=[{instancePath:s+"/heads/"+n+"/label/op",schemaPath:"#/properties/heads/items/properties/label/properties/op/enum",keyword:"enum",
params:{allowedValues:N.properties.heads.items.properties.label.properties.op.enum},message:"must be equal to one of the allowed values"}],!1;var Pr=l===e}else var Pr=!0;
if(Pr)if(a.value!==void 0){let f=a.value;const l=e,O=e;let p=!1;const P=e;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){const ge={
instancePath:s+"/heads/"+n+"/label/value",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf/0/type",keyword:"type",params:{type:N.properties.
heads.items.properties.label.properties.value.anyOf[0].type},message:"must be string,number,boolean"};o===null?o=[ge]:o.push(ge),e++}var Jr=P===e;p=p||Jr;const U=e;
if(f!==null){const ge={instancePath:s+"/heads/"+n+"/label/value",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf/1/type",keyword:"t\
ype",params:{type:"null"},message:"must be null"};o===null?o=[ge]:o.push(ge),e++}var Jr=U===e;if(p=p||Jr,p)e=O,o!==null&&(O?o.length=O:o=null);else{const ge={instancePath:s+
"/heads/"+n+"/label/value",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema \
in anyOf"};return o===null?o=[ge]:o.push(ge),e++,i.errors=o,!1}var Pr=l===e}else var Pr=!0}}}}else return i.errors=[{instancePath:s+"/heads/"+n+"/label",schemaPath:"\
#/properties/heads/items/properties/label/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Me=m===e}else var Me=!0;if(Me){if(r.lossWeight!==
void 0){let a=r.lossWeight;const m=e;if(!(typeof a=="number"&&isFinite(a)))return i.errors=[{instancePath:s+"/heads/"+n+"/lossWeight",schemaPath:"#/properties/h\
eads/items/properties/lossWeight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Me=m===e}else var Me=!0;if(Me){if(r.sources!==void 0){
let a=r.sources;const m=e;if(!Array.isArray(a)&&a!==null)return i.errors=[{instancePath:s+"/heads/"+n+"/sources",schemaPath:"#/properties/heads/items/properties\
/sources/type",keyword:"type",params:{type:N.properties.heads.items.properties.sources.type},message:"must be array,null"}],!1;if(e===m&&Array.isArray(a)){var Zr=!0;
const t=a.length;for(let d=0;d<t;d++){const f=e;if(typeof a[d]!="string")return i.errors=[{instancePath:s+"/heads/"+n+"/sources/"+d,schemaPath:"#/properties/hea\
ds/items/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Zr=f===e;if(!Zr)break}}var Me=m===e}else var Me=!0;
if(Me)if(r.withinSeconds!==void 0){let a=r.withinSeconds;const m=e;if(!(typeof a=="number"&&isFinite(a))&&a!==null)return i.errors=[{instancePath:s+"/heads/"+n+
"/withinSeconds",schemaPath:"#/properties/heads/items/properties/withinSeconds/type",keyword:"type",params:{type:N.properties.heads.items.properties.withinSeconds.
type},message:"must be number,null"}],!1;var Me=m===e}else var Me=!0}}}}}}}else return i.errors=[{instancePath:s+"/heads/"+n,schemaPath:"#/properties/heads/item\
s/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Yr=q===e;if(!Yr)break}}else return i.errors=[{instancePath:s+"/heads",schemaPath:"\
#/properties/heads/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=I===e}else var h=!0;if(h){if(u.outputs!==void 0){let y=u.outputs;
const I=e;if(e===I)if(Array.isArray(y)){var es=!0;const x=y.length;for(let n=0;n<x;n++){let r=y[n];const q=e;if(e===q)if(r&&typeof r=="object"&&!Array.isArray(r)){
let w;if(r.head===void 0&&(w="head")||r.logits===void 0&&(w="logits")||r.bias===void 0&&(w="bias"))return i.errors=[{instancePath:s+"/outputs/"+n,schemaPath:"#/\
properties/outputs/items/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const g=e;for(const a in r)
if(!(a==="head"||a==="logits"||a==="bias")){return i.errors=[{instancePath:s+"/outputs/"+n,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.head!==void 0){const a=e;if(typeof r.
head!="string")return i.errors=[{instancePath:s+"/outputs/"+n+"/head",schemaPath:"#/properties/outputs/items/properties/head/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var wr=a===e}else var wr=!0;if(wr){if(r.logits!==void 0){let a=r.logits;const m=e;if(e===m)if(Array.isArray(a)){var rs=!0;
const t=a.length;for(let d=0;d<t;d++){const f=e;if(typeof a[d]!="string")return i.errors=[{instancePath:s+"/outputs/"+n+"/logits/"+d,schemaPath:"#/properties/ou\
tputs/items/properties/logits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var rs=f===e;if(!rs)break}}else return i.errors=[{
instancePath:s+"/outputs/"+n+"/logits",schemaPath:"#/properties/outputs/items/properties/logits/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var wr=m===e}else var wr=!0;if(wr)if(r.bias!==void 0){let a=r.bias;const m=e;if(typeof a!="string"&&a!==null)return i.errors=[{instancePath:s+"/outputs/"+
n+"/bias",schemaPath:"#/properties/outputs/items/properties/bias/type",keyword:"type",params:{type:N.properties.outputs.items.properties.bias.type},message:"mus\
t be string,null"}],!1;var wr=m===e}else var wr=!0}}}}else return i.errors=[{instancePath:s+"/outputs/"+n,schemaPath:"#/properties/outputs/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var es=q===e;if(!es)break}}else return i.errors=[{instancePath:s+"/outputs",schemaPath:"#/properties/\
outputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=I===e}else var h=!0;if(h){if(u.sampling!==void 0){let y=u.sampling;const I=e;
if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)return i.errors=[{instancePath:s+"/sampling",schemaPath:"#/properties/sampling/type",keyword:"type",params:{
type:N.properties.sampling.type},message:"must be object,null"}],!1;if(e===I&&y&&typeof y=="object"&&!Array.isArray(y)){let x;if(y.base===void 0&&(x="base")||y.
keep===void 0&&(x="keep")||y.log===void 0&&(x="log")||y.correct===void 0&&(x="correct"))return i.errors=[{instancePath:s+"/sampling",schemaPath:"#/properties/sa\
mpling/required",keyword:"required",params:{missingProperty:x},message:"must have required property '"+x+"'"}],!1;{const n=e;for(const r in y)if(!(r==="base"||r===
"keep"||r==="log"||r==="correct")){return i.errors=[{instancePath:s+"/sampling",schemaPath:"#/properties/sampling/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(n===e){if(y.base!==void 0){let r=y.base;const q=e;if(typeof r!=
"string"&&r!==null)return i.errors=[{instancePath:s+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/type",keyword:"type",params:{type:N.properties.
sampling.properties.base.type},message:"must be string,null"}],!1;var lr=q===e}else var lr=!0;if(lr){if(y.keep!==void 0){let r=y.keep;const q=e;if(e===q)if(typeof r==
"number"&&isFinite(r)){if(r>1||isNaN(r))return i.errors=[{instancePath:s+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/maximum",keyword:"ma\
ximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(r<0||isNaN(r))return i.errors=[{instancePath:s+"/sampling/keep",schemaPath:"#/properties/\
sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return i.errors=[{instancePath:s+"/samplin\
g/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var lr=q===e}else var lr=!0;
if(lr){if(y.log!==void 0){let r=y.log;const q=e;if(!(r==="unsampled"||r==="sampled"))return i.errors=[{instancePath:s+"/sampling/log",schemaPath:"#/properties/s\
ampling/properties/log/enum",keyword:"enum",params:{allowedValues:N.properties.sampling.properties.log.enum},message:"must be equal to one of the allowed values"}],
!1;var lr=q===e}else var lr=!0;if(lr)if(y.correct!==void 0){let r=y.correct;const q=e;if(!(r==="weight"||r==="base"||r==="batch"))return i.errors=[{instancePath:s+
"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:N.properties.sampling.properties.correct.enum},
message:"must be equal to one of the allowed values"}],!1;var lr=q===e}else var lr=!0}}}}}var h=I===e}else var h=!0;if(h){if(u.calibration!==void 0){let y=u.calibration;
const I=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)return i.errors=[{instancePath:s+"/calibration",schemaPath:"#/properties/calibration/type",keyword:"\
type",params:{type:N.properties.calibration.type},message:"must be object,null"}],!1;if(e===I&&y&&typeof y=="object"&&!Array.isArray(y)){let x;if(y.method===void 0&&
(x="method")||y.signals===void 0&&(x="signals")||y.per===void 0&&(x="per")||y.everySeconds===void 0&&(x="everySeconds")||y.windowSeconds===void 0&&(x="windowSec\
onds")||y.halfLifeSeconds===void 0&&(x="halfLifeSeconds")||y.traffic===void 0&&(x="traffic"))return i.errors=[{instancePath:s+"/calibration",schemaPath:"#/prope\
rties/calibration/required",keyword:"required",params:{missingProperty:x},message:"must have required property '"+x+"'"}],!1;{const n=e;for(const r in y)if(!(r===
"method"||r==="signals"||r==="per"||r==="everySeconds"||r==="windowSeconds"||r==="halfLifeSeconds"||r==="traffic")){return i.errors=[{instancePath:s+"/calibrati\
on",schemaPath:"#/properties/calibration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pr\
operties"}],!1;break}if(n===e){if(y.method!==void 0){let r=y.method;const q=e;if(!(r==="platt"||r==="isotonic"||r==="temperature"))return i.errors=[{instancePath:s+
"/calibration/method",schemaPath:"#/properties/calibration/properties/method/enum",keyword:"enum",params:{allowedValues:N.properties.calibration.properties.method.
enum},message:"must be equal to one of the allowed values"}],!1;var De=q===e}else var De=!0;if(De){if(y.signals!==void 0){let r=y.signals;const q=e;if(e===q)if(Array.
isArray(r)){var ss=!0;const w=r.length;for(let g=0;g<w;g++){const a=e;if(typeof r[g]!="string")return i.errors=[{instancePath:s+"/calibration/signals/"+g,schemaPath:"\
#/properties/calibration/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ss=a===e;if(!ss)break}}else return i.
errors=[{instancePath:s+"/calibration/signals",schemaPath:"#/properties/calibration/properties/signals/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var De=q===e}else var De=!0;if(De){if(y.per!==void 0){let r=y.per;const q=e;if(e===q)if(Array.isArray(r)){var ts=!0;const w=r.length;for(let g=0;g<
w;g++){let a=r[g];const m=e;if(!(a==="head"||a==="source"))return i.errors=[{instancePath:s+"/calibration/per/"+g,schemaPath:"#/properties/calibration/propertie\
s/per/items/enum",keyword:"enum",params:{allowedValues:N.properties.calibration.properties.per.items.enum},message:"must be equal to one of the allowed values"}],
!1;var ts=m===e;if(!ts)break}}else return i.errors=[{instancePath:s+"/calibration/per",schemaPath:"#/properties/calibration/properties/per/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var De=q===e}else var De=!0;if(De){if(y.everySeconds!==void 0){let r=y.everySeconds;const q=e;if(!(typeof r==
"number"&&isFinite(r)))return i.errors=[{instancePath:s+"/calibration/everySeconds",schemaPath:"#/properties/calibration/properties/everySeconds/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var De=q===e}else var De=!0;if(De){if(y.windowSeconds!==void 0){let r=y.windowSeconds;const q=e;if(!(typeof r==
"number"&&isFinite(r)))return i.errors=[{instancePath:s+"/calibration/windowSeconds",schemaPath:"#/properties/calibration/properties/windowSeconds/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var De=q===e}else var De=!0;if(De){if(y.halfLifeSeconds!==void 0){let r=y.halfLifeSeconds;const q=e;if(!(typeof r==
"number"&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/calibration/halfLifeSeconds",schemaPath:"#/properties/calibration/properties/halfLifeSeconds\
/type",keyword:"type",params:{type:N.properties.calibration.properties.halfLifeSeconds.type},message:"must be number,null"}],!1;var De=q===e}else var De=!0;if(De)
if(y.traffic!==void 0){let r=y.traffic;const q=e;if(!(r==="all"||r==="own"))return i.errors=[{instancePath:s+"/calibration/traffic",schemaPath:"#/properties/cal\
ibration/properties/traffic/enum",keyword:"enum",params:{allowedValues:N.properties.calibration.properties.traffic.enum},message:"must be equal to one of the al\
lowed values"}],!1;var De=q===e}else var De=!0}}}}}}}}var h=I===e}else var h=!0;if(h){if(u.train!==void 0){let y=u.train;const I=e;if(e===I)if(y&&typeof y=="obj\
ect"&&!Array.isArray(y)){let x;if(y.optimizer===void 0&&(x="optimizer")||y.embeddings===void 0&&(x="embeddings")||y.batch===void 0&&(x="batch")||y.epochs===void 0&&
(x="epochs")||y.seed===void 0&&(x="seed")||y.l2===void 0&&(x="l2")||y.patience===void 0&&(x="patience")||y.holdout===void 0&&(x="holdout")||y.validate===void 0&&
(x="validate")||y.sources===void 0&&(x="sources"))return i.errors=[{instancePath:s+"/train",schemaPath:"#/properties/train/required",keyword:"required",params:{
missingProperty:x},message:"must have required property '"+x+"'"}],!1;{const n=e;for(const r in y)if(!hr.call(N.properties.train.properties,r)){return i.errors=
[{instancePath:s+"/train",schemaPath:"#/properties/train/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT ha\
ve additional properties"}],!1;break}if(n===e){if(y.optimizer!==void 0){let r=y.optimizer;const q=e;if(e===q)if(r&&typeof r=="object"&&!Array.isArray(r)){let Ve;
if(r.kind===void 0&&(Ve="kind")||r.learningRate===void 0&&(Ve="learningRate"))return i.errors=[{instancePath:s+"/train/optimizer",schemaPath:"#/properties/train\
/properties/optimizer/required",keyword:"required",params:{missingProperty:Ve},message:"must have required property '"+Ve+"'"}],!1;{const w=e;for(const g in r)if(!(g===
"kind"||g==="learningRate")){return i.errors=[{instancePath:s+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(w===e){if(r.kind!==void 0){let g=r.kind;const a=e;
if(!(g==="adam"||g==="adagrad"||g==="sgd"))return i.errors=[{instancePath:s+"/train/optimizer/kind",schemaPath:"#/properties/train/properties/optimizer/properti\
es/kind/enum",keyword:"enum",params:{allowedValues:N.properties.train.properties.optimizer.properties.kind.enum},message:"must be equal to one of the allowed va\
lues"}],!1;var Ir=a===e}else var Ir=!0;if(Ir)if(r.learningRate!==void 0){let g=r.learningRate;const a=e;if(!(typeof g=="number"&&isFinite(g)))return i.errors=[{
instancePath:s+"/train/optimizer/learningRate",schemaPath:"#/properties/train/properties/optimizer/properties/learningRate/type",keyword:"type",params:{type:"nu\
mber"},message:"must be number"}],!1;var Ir=a===e}else var Ir=!0}}}else return i.errors=[{instancePath:s+"/train/optimizer",schemaPath:"#/properties/train/prope\
rties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ve=q===e}else var ve=!0;if(ve){if(y.embeddings!==void 0){let r=y.embeddings;
const q=e;if(e===q)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.kind===void 0&&(w="kind")||r.learningRate===void 0&&(w="learningRate"))return i.errors=
[{instancePath:s+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/required",keyword:"required",params:{missingProperty:w},message:"must \
have required property '"+w+"'"}],!1;{const g=e;for(const a in r)if(!(a==="kind"||a==="learningRate")){return i.errors=[{instancePath:s+"/train/embeddings",schemaPath:"\
#/properties/train/properties/embeddings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional pr\
operties"}],!1;break}if(g===e){if(r.kind!==void 0){let a=r.kind;const m=e;if(!(a==="adam"||a==="adagrad"||a==="sgd"))return i.errors=[{instancePath:s+"/train/em\
beddings/kind",schemaPath:"#/properties/train/properties/embeddings/properties/kind/enum",keyword:"enum",params:{allowedValues:N.properties.train.properties.embeddings.
properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var Br=m===e}else var Br=!0;if(Br)if(r.learningRate!==void 0){let a=r.learningRate;
const m=e;if(!(typeof a=="number"&&isFinite(a)))return i.errors=[{instancePath:s+"/train/embeddings/learningRate",schemaPath:"#/properties/train/properties/embe\
ddings/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Br=m===e}else var Br=!0}}}else return i.errors=[{instancePath:s+
"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ve=q===e}else
var ve=!0;if(ve){if(y.batch!==void 0){let r=y.batch;const q=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/train/\
batch",schemaPath:"#/properties/train/properties/batch/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===q&&typeof r=="number"&&
isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/train/batch",schemaPath:"#/properties/train/properties/batch/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var ve=q===e}else var ve=!0;if(ve){if(y.epochs!==void 0){let r=y.epochs;const q=e;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/train/epochs",schemaPath:"#/properties/train/properties/epochs/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===q&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/train/epochs",schemaPath:"\
#/properties/train/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ve=q===e}else var ve=!0;if(ve){
if(y.seed!==void 0){let r=y.seed;const q=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/train/seed",schemaPath:"#\
/properties/train/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var ve=q===e}else var ve=!0;if(ve){if(y.l2!==void 0){
let r=y.l2;const q=e;if(!(typeof r=="number"&&isFinite(r)))return i.errors=[{instancePath:s+"/train/l2",schemaPath:"#/properties/train/properties/l2/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var ve=q===e}else var ve=!0;if(ve){if(y.patience!==void 0){let r=y.patience;const q=e;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/train/patience",schemaPath:"#/properties/train/properties/patience/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===q&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/train/\
patience",schemaPath:"#/properties/train/properties/patience/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ve=q===
e}else var ve=!0;if(ve){if(y.holdout!==void 0){let r=y.holdout;const q=e,Ve=e;let w=!1;const g=e;if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let t;if(r.
kind===void 0&&(t="kind")){const d={instancePath:s+"/train/holdout",schemaPath:"#/$defs/split/required",keyword:"required",params:{missingProperty:t},message:"m\
ust have required property '"+t+"'"};o===null?o=[d]:o.push(d),e++}else{const d=r.kind;if(typeof d=="string")if(d==="last"){if(e===e)if(r&&typeof r=="object"&&!Array.
isArray(r)){let l;if(r.kind===void 0&&(l="kind")||r.seconds===void 0&&(l="seconds")){const O={instancePath:s+"/train/holdout",schemaPath:"#/$defs/split/oneOf/0/\
required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"};o===null?o=[O]:o.push(O),e++}else{const O=e;for(const p in r)
if(!(p==="kind"||p==="seconds")){const P={instancePath:s+"/train/holdout",schemaPath:"#/$defs/split/oneOf/0/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:p},message:"must NOT have additional properties"};o===null?o=[P]:o.push(P),e++;break}if(O===e){if(r.kind!==void 0){const p=e;if(r.kind!==
"last"){const P={instancePath:s+"/train/holdout/kind",schemaPath:"#/$defs/split/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"last"},message:"\
must be equal to constant"};o===null?o=[P]:o.push(P),e++}var Lr=p===e}else var Lr=!0;if(Lr)if(r.seconds!==void 0){let p=r.seconds;const P=e;if(!(typeof p=="numb\
er"&&isFinite(p))){const $={instancePath:s+"/train/holdout/seconds",schemaPath:"#/$defs/split/oneOf/0/properties/seconds/type",keyword:"type",params:{type:"numb\
er"},message:"must be number"};o===null?o=[$]:o.push($),e++}var Lr=P===e}else var Lr=!0}}}else{const l={instancePath:s+"/train/holdout",schemaPath:"#/$defs/spli\
t/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[l]:o.push(l),e++}var Nr=!0}else if(d==="random"){if(e===e)if(r&&typeof r==
"object"&&!Array.isArray(r)){let l;if(r.kind===void 0&&(l="kind")||r.fraction===void 0&&(l="fraction")){const O={instancePath:s+"/train/holdout",schemaPath:"#/$\
defs/split/oneOf/1/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"};o===null?o=[O]:o.push(O),e++}else{const O=e;
for(const p in r)if(!(p==="kind"||p==="fraction")){const P={instancePath:s+"/train/holdout",schemaPath:"#/$defs/split/oneOf/1/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};o===null?o=[P]:o.push(P),e++;break}if(O===e){if(r.kind!==void 0){
const p=e;if(r.kind!=="random"){const P={instancePath:s+"/train/holdout/kind",schemaPath:"#/$defs/split/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"\
random"},message:"must be equal to constant"};o===null?o=[P]:o.push(P),e++}var Rr=p===e}else var Rr=!0;if(Rr)if(r.fraction!==void 0){let p=r.fraction;const P=e;
if(e===P)if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p)){const $={instancePath:s+"/train/holdout/fraction",schemaPath:"#/$defs/split/oneOf/1/properties/fr\
action/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};o===null?o=[$]:o.push($),e++}else if(p<0||isNaN(p)){const $={instancePath:s+
"/train/holdout/fraction",schemaPath:"#/$defs/split/oneOf/1/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"};o===null?o=[$]:o.push($),e++}}else{const $={instancePath:s+"/train/holdout/fraction",schemaPath:"#/$defs/split/oneOf/1/properties/fraction/type",keyword:"ty\
pe",params:{type:"number"},message:"must be number"};o===null?o=[$]:o.push($),e++}var Rr=P===e}else var Rr=!0}}}else{const l={instancePath:s+"/train/holdout",schemaPath:"\
#/$defs/split/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[l]:o.push(l),e++}Nr!==!0&&(Nr=!0)}else if(d==="hash"){if(e===
e)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.kind===void 0&&(l="kind")||r.fraction===void 0&&(l="fraction")||r.column===void 0&&(l="column")){const O={
instancePath:s+"/train/holdout",schemaPath:"#/$defs/split/oneOf/2/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+
l+"'"};o===null?o=[O]:o.push(O),e++}else{const O=e;for(const p in r)if(!(p==="kind"||p==="fraction"||p==="column")){const P={instancePath:s+"/train/holdout",schemaPath:"\
#/$defs/split/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};o===null?
o=[P]:o.push(P),e++;break}if(O===e){if(r.kind!==void 0){const p=e;if(r.kind!=="hash"){const P={instancePath:s+"/train/holdout/kind",schemaPath:"#/$defs/split/on\
eOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"hash"},message:"must be equal to constant"};o===null?o=[P]:o.push(P),e++}var Or=p===e}else var Or=!0;
if(Or){if(r.fraction!==void 0){let p=r.fraction;const P=e;if(e===P)if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p)){const $={instancePath:s+"/train/holdout\
/fraction",schemaPath:"#/$defs/split/oneOf/2/properties/fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};o===null?o=
[$]:o.push($),e++}else if(p<0||isNaN(p)){const $={instancePath:s+"/train/holdout/fraction",schemaPath:"#/$defs/split/oneOf/2/properties/fraction/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};o===null?o=[$]:o.push($),e++}}else{const $={instancePath:s+"/train/holdout/fraction",schemaPath:"\
#/$defs/split/oneOf/2/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[$]:o.push($),e++}var Or=P===e}else var Or=!0;
if(Or)if(r.column!==void 0){const p=e;if(typeof r.column!="string"){const U={instancePath:s+"/train/holdout/column",schemaPath:"#/$defs/split/oneOf/2/properties\
/column/type",keyword:"type",params:{type:"string"},message:"must be string"};o===null?o=[U]:o.push(U),e++}var Or=p===e}else var Or=!0}}}}else{const l={instancePath:s+
"/train/holdout",schemaPath:"#/$defs/split/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[l]:o.push(l),e++}Nr!==!0&&(Nr=
!0)}else if(d==="files"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.kind===void 0&&(l="kind")||r.glob===void 0&&(l="glob")){const O={instancePath:s+
"/train/holdout",schemaPath:"#/$defs/split/oneOf/3/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"};o===null?
o=[O]:o.push(O),e++}else{const O=e;for(const p in r)if(!(p==="kind"||p==="glob")){const P={instancePath:s+"/train/holdout",schemaPath:"#/$defs/split/oneOf/3/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};o===null?o=[P]:o.push(P),e++;break}
if(O===e){if(r.kind!==void 0){const p=e;if(r.kind!=="files"){const P={instancePath:s+"/train/holdout/kind",schemaPath:"#/$defs/split/oneOf/3/properties/kind/con\
st",keyword:"const",params:{allowedValue:"files"},message:"must be equal to constant"};o===null?o=[P]:o.push(P),e++}var Dr=p===e}else var Dr=!0;if(Dr)if(r.glob!==
void 0){let p=r.glob;const P=e;if(e===P)if(typeof p=="string"){if(!zr.test(p)){const $={instancePath:s+"/train/holdout/glob",schemaPath:"#/$defs/split/oneOf/3/p\
roperties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'};
o===null?o=[$]:o.push($),e++}}else{const $={instancePath:s+"/train/holdout/glob",schemaPath:"#/$defs/split/oneOf/3/properties/glob/type",keyword:"type",params:{
type:"string"},message:"must be string"};o===null?o=[$]:o.push($),e++}var Dr=P===e}else var Dr=!0}}}else{const l={instancePath:s+"/train/holdout",schemaPath:"#/\
$defs/split/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[l]:o.push(l),e++}Nr!==!0&&(Nr=!0)}else{const f={instancePath:s+
"/train/holdout",schemaPath:"#/$defs/split/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" mu\
st be in oneOf'};o===null?o=[f]:o.push(f),e++}else{const f={instancePath:s+"/train/holdout",schemaPath:"#/$defs/split/discriminator",keyword:"discriminator",params:{
error:"tag",tag:"kind",tagValue:d},message:'tag "kind" must be string'};o===null?o=[f]:o.push(f),e++}}}else{const t={instancePath:s+"/train/holdout",schemaPath:"\
#/$defs/split/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[t]:o.push(t),e++}var Kr=g===e;w=w||Kr;const m=e;if(r!==null){const t={
instancePath:s+"/train/holdout",schemaPath:"#/properties/train/properties/holdout/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};o===
null?o=[t]:o.push(t),e++}var Kr=m===e;if(w=w||Kr,w)e=Ve,o!==null&&(Ve?o.length=Ve:o=null);else{const t={instancePath:s+"/train/holdout",schemaPath:"#/properties\
/train/properties/holdout/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===null?o=[t]:o.push(t),e++,i.errors=o,!1}var ve=q===
e}else var ve=!0;if(ve){if(y.validate!==void 0){let r=y.validate;const q=e,Ve=e;let w=!1;const g=e;if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let t;if(r.
kind===void 0&&(t="kind")){const d={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/required",keyword:"required",params:{missingProperty:t},message:"\
must have required property '"+t+"'"};o===null?o=[d]:o.push(d),e++}else{const d=r.kind;if(typeof d=="string")if(d==="last"){if(e===e)if(r&&typeof r=="object"&&!Array.
isArray(r)){let l;if(r.kind===void 0&&(l="kind")||r.seconds===void 0&&(l="seconds")){const O={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/oneOf/0\
/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"};o===null?o=[O]:o.push(O),e++}else{const O=e;for(const p in r)
if(!(p==="kind"||p==="seconds")){const P={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/oneOf/0/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:p},message:"must NOT have additional properties"};o===null?o=[P]:o.push(P),e++;break}if(O===e){if(r.kind!==void 0){const p=e;if(r.kind!==
"last"){const P={instancePath:s+"/train/validate/kind",schemaPath:"#/$defs/split/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"last"},message:"\
must be equal to constant"};o===null?o=[P]:o.push(P),e++}var Wr=p===e}else var Wr=!0;if(Wr)if(r.seconds!==void 0){let p=r.seconds;const P=e;if(!(typeof p=="numb\
er"&&isFinite(p))){const $={instancePath:s+"/train/validate/seconds",schemaPath:"#/$defs/split/oneOf/0/properties/seconds/type",keyword:"type",params:{type:"num\
ber"},message:"must be number"};o===null?o=[$]:o.push($),e++}var Wr=P===e}else var Wr=!0}}}else{const l={instancePath:s+"/train/validate",schemaPath:"#/$defs/sp\
lit/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[l]:o.push(l),e++}var Ar=!0}else if(d==="random"){if(e===e)if(r&&typeof r==
"object"&&!Array.isArray(r)){let l;if(r.kind===void 0&&(l="kind")||r.fraction===void 0&&(l="fraction")){const O={instancePath:s+"/train/validate",schemaPath:"#/\
$defs/split/oneOf/1/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"};o===null?o=[O]:o.push(O),e++}else{const O=e;
for(const p in r)if(!(p==="kind"||p==="fraction")){const P={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/oneOf/1/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};o===null?o=[P]:o.push(P),e++;break}if(O===e){if(r.kind!==void 0){
const p=e;if(r.kind!=="random"){const P={instancePath:s+"/train/validate/kind",schemaPath:"#/$defs/split/oneOf/1/properties/kind/const",keyword:"const",params:{
allowedValue:"random"},message:"must be equal to constant"};o===null?o=[P]:o.push(P),e++}var Er=p===e}else var Er=!0;if(Er)if(r.fraction!==void 0){let p=r.fraction;
const P=e;if(e===P)if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p)){const $={instancePath:s+"/train/validate/fraction",schemaPath:"#/$defs/split/oneOf/1/pr\
operties/fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};o===null?o=[$]:o.push($),e++}else if(p<0||isNaN(p)){const $={
instancePath:s+"/train/validate/fraction",schemaPath:"#/$defs/split/oneOf/1/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};o===null?o=[$]:o.push($),e++}}else{const $={instancePath:s+"/train/validate/fraction",schemaPath:"#/$defs/split/oneOf/1/properties/fraction/type",
keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[$]:o.push($),e++}var Er=P===e}else var Er=!0}}}else{const l={instancePath:s+"/train/\
validate",schemaPath:"#/$defs/split/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[l]:o.push(l),e++}Ar!==!0&&(Ar=!0)}else if(d===
"hash"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.kind===void 0&&(l="kind")||r.fraction===void 0&&(l="fraction")||r.column===void 0&&(l="\
column")){const O={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/oneOf/2/required",keyword:"required",params:{missingProperty:l},message:"must have\
 required property '"+l+"'"};o===null?o=[O]:o.push(O),e++}else{const O=e;for(const p in r)if(!(p==="kind"||p==="fraction"||p==="column")){const P={instancePath:s+
"/train/validate",schemaPath:"#/$defs/split/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have ad\
ditional properties"};o===null?o=[P]:o.push(P),e++;break}if(O===e){if(r.kind!==void 0){const p=e;if(r.kind!=="hash"){const P={instancePath:s+"/train/validate/ki\
nd",schemaPath:"#/$defs/split/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"hash"},message:"must be equal to constant"};o===null?o=[P]:o.
push(P),e++}var _r=p===e}else var _r=!0;if(_r){if(r.fraction!==void 0){let p=r.fraction;const P=e;if(e===P)if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p)){
const $={instancePath:s+"/train/validate/fraction",schemaPath:"#/$defs/split/oneOf/2/properties/fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
message:"must be <= 1"};o===null?o=[$]:o.push($),e++}else if(p<0||isNaN(p)){const $={instancePath:s+"/train/validate/fraction",schemaPath:"#/$defs/split/oneOf/2\
/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};o===null?o=[$]:o.push($),e++}}else{const $={instancePath:s+
"/train/validate/fraction",schemaPath:"#/$defs/split/oneOf/2/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?
o=[$]:o.push($),e++}var _r=P===e}else var _r=!0;if(_r)if(r.column!==void 0){const p=e;if(typeof r.column!="string"){const U={instancePath:s+"/train/validate/col\
umn",schemaPath:"#/$defs/split/oneOf/2/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"};o===null?o=[U]:o.push(U),e++}var _r=p===
e}else var _r=!0}}}}else{const l={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};o===null?o=[l]:o.push(l),e++}Ar!==!0&&(Ar=!0)}else if(d==="files"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.kind===void 0&&(l=
"kind")||r.glob===void 0&&(l="glob")){const O={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/oneOf/3/required",keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"};o===null?o=[O]:o.push(O),e++}else{const O=e;for(const p in r)if(!(p==="kind"||p==="glob")){const P={instancePath:s+
"/train/validate",schemaPath:"#/$defs/split/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have ad\
ditional properties"};o===null?o=[P]:o.push(P),e++;break}if(O===e){if(r.kind!==void 0){const p=e;if(r.kind!=="files"){const P={instancePath:s+"/train/validate/k\
ind",schemaPath:"#/$defs/split/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"files"},message:"must be equal to constant"};o===null?o=[P]:
o.push(P),e++}var Hr=p===e}else var Hr=!0;if(Hr)if(r.glob!==void 0){let p=r.glob;const P=e;if(e===P)if(typeof p=="string"){if(!zr.test(p)){const $={instancePath:s+
"/train/validate/glob",schemaPath:"#/$defs/split/oneOf/3/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'\
must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'};o===null?o=[$]:o.push($),e++}}else{const $={instancePath:s+"/train/validate/glob",schemaPath:"#/$def\
s/split/oneOf/3/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"};o===null?o=[$]:o.push($),e++}var Hr=P===e}else var Hr=!0}}}else{
const l={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[l]:
o.push(l),e++}Ar!==!0&&(Ar=!0)}else{const f={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/discriminator",keyword:"discriminator",params:{error:"ma\
pping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'};o===null?o=[f]:o.push(f),e++}else{const f={instancePath:s+"/train/validate",schemaPath:"\
#/$defs/split/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'tag "kind" must be string'};o===null?o=[f]:o.push(f),e++}}}else{
const t={instancePath:s+"/train/validate",schemaPath:"#/$defs/split/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[t]:o.push(
t),e++}var Mr=g===e;w=w||Mr;const m=e;if(r!==null){const t={instancePath:s+"/train/validate",schemaPath:"#/properties/train/properties/validate/anyOf/1/type",keyword:"\
type",params:{type:"null"},message:"must be null"};o===null?o=[t]:o.push(t),e++}var Mr=m===e;if(w=w||Mr,w)e=Ve,o!==null&&(Ve?o.length=Ve:o=null);else{const t={instancePath:s+
"/train/validate",schemaPath:"#/properties/train/properties/validate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===null?o=
[t]:o.push(t),e++,i.errors=o,!1}var ve=q===e}else var ve=!0;if(ve)if(y.sources!==void 0){let r=y.sources;const q=e;if(!Array.isArray(r)&&r!==null)return i.errors=
[{instancePath:s+"/train/sources",schemaPath:"#/properties/train/properties/sources/type",keyword:"type",params:{type:N.properties.train.properties.sources.type},
message:"must be array,null"}],!1;if(e===q&&Array.isArray(r)){var is=!0;const w=r.length;for(let g=0;g<w;g++){const a=e;if(typeof r[g]!="string")return i.errors=
[{instancePath:s+"/train/sources/"+g,schemaPath:"#/properties/train/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var is=a===e;if(!is)break}}var ve=q===e}else var ve=!0}}}}}}}}}}}else return i.errors=[{instancePath:s+"/train",schemaPath:"#/properties/train/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var h=I===e}else var h=!0;if(h){if(u.baselines!==void 0){let y=u.baselines;const I=e;if(e===I)if(Array.
isArray(y)){var as=!0;const x=y.length;for(let n=0;n<x;n++){let r=y[n];const q=e;if(e===q)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.kind===void 0&&
(w="kind"))return i.errors=[{instancePath:s+"/baselines/"+n,schemaPath:"#/properties/baselines/items/required",keyword:"required",params:{missingProperty:w},message:"\
must have required property '"+w+"'"}],!1;{const g=r.kind;if(typeof g=="string")if(g==="lr"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.kind===
void 0&&(m="kind")||r.options===void 0&&(m="options"))return i.errors=[{instancePath:s+"/baselines/"+n,schemaPath:"#/properties/baselines/items/oneOf/0/required",
keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const re=e;for(const t in r)if(!(t==="kind"||t==="options")){return i.
errors=[{instancePath:s+"/baselines/"+n,schemaPath:"#/properties/baselines/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(re===e){if(r.kind!==void 0){const t=e;if(r.kind!=="lr")return i.errors=[{instancePath:s+"/baselines/"+
n+"/kind",schemaPath:"#/properties/baselines/items/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"lr"},message:"must be equal to constant"}],
!1;var Cr=t===e}else var Cr=!0;if(Cr)if(r.options!==void 0){let t=r.options;const d=e;if(e===d)if(t&&typeof t=="object"&&!Array.isArray(t))for(const l in t){let O=t[l];
const p=e;if(!(typeof O=="number"&&isFinite(O)))return i.errors=[{instancePath:s+"/baselines/"+n+"/options/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/baselines/items/oneOf/0/properties/options/additionalProperties/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ms=p===
e;if(!ms)break}else return i.errors=[{instancePath:s+"/baselines/"+n+"/options",schemaPath:"#/properties/baselines/items/oneOf/0/properties/options/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var Cr=d===e}else var Cr=!0}}}else return i.errors=[{instancePath:s+"/baselines/"+n,schemaPath:"#/pro\
perties/baselines/items/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Gr=!0}else if(g==="wide_deep"){if(e===e)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.kind===void 0&&(m="kind")||r.wide===void 0&&(m="wide")||r.options===void 0&&(m="options"))return i.errors=[{instancePath:s+
"/baselines/"+n,schemaPath:"#/properties/baselines/items/oneOf/1/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+
m+"'"}],!1;{const re=e;for(const t in r)if(!(t==="kind"||t==="wide"||t==="options")){return i.errors=[{instancePath:s+"/baselines/"+n,schemaPath:"#/properties/b\
aselines/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}
if(re===e){if(r.kind!==void 0){const t=e;if(r.kind!=="wide_deep")return i.errors=[{instancePath:s+"/baselines/"+n+"/kind",schemaPath:"#/properties/baselines/ite\
ms/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"wide_deep"},message:"must be equal to constant"}],!1;var qr=t===e}else var qr=!0;if(qr){
if(r.wide!==void 0){let t=r.wide;const d=e;if(e===d)if(Array.isArray(t)){var ns=!0;const l=t.length;for(let O=0;O<l;O++){let p=t[O];const P=e;if(e===P)if(Array.
isArray(p)){var os=!0;const $=p.length;for(let ge=0;ge<$;ge++){const Xe=e;if(typeof p[ge]!="string")return i.errors=[{instancePath:s+"/baselines/"+n+"/wide/"+O+
"/"+ge,schemaPath:"#/properties/baselines/items/oneOf/1/properties/wide/items/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var os=Xe===
e;if(!os)break}}else return i.errors=[{instancePath:s+"/baselines/"+n+"/wide/"+O,schemaPath:"#/properties/baselines/items/oneOf/1/properties/wide/items/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var ns=P===e;if(!ns)break}}else return i.errors=[{instancePath:s+"/baselines/"+n+"/wide",schemaPath:"#/\
properties/baselines/items/oneOf/1/properties/wide/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var qr=d===e}else var qr=!0;if(qr)if(r.
options!==void 0){let t=r.options;const d=e;if(e===d)if(t&&typeof t=="object"&&!Array.isArray(t))for(const l in t){let O=t[l];const p=e;if(!(typeof O=="number"&&
isFinite(O)))return i.errors=[{instancePath:s+"/baselines/"+n+"/options/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/baselines/items/oneO\
f/1/properties/options/additionalProperties/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ds=p===e;if(!ds)break}else return i.errors=
[{instancePath:s+"/baselines/"+n+"/options",schemaPath:"#/properties/baselines/items/oneOf/1/properties/options/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var qr=d===e}else var qr=!0}}}}else return i.errors=[{instancePath:s+"/baselines/"+n,schemaPath:"#/properties/baselines/items/oneOf/1/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;Gr!==!0&&(Gr=!0)}else if(g==="gbdt_lr"){if(e===e)if(r&&typeof r=="object"&&!Array.isArray(r)){
let m;if(r.kind===void 0&&(m="kind")||r.trees===void 0&&(m="trees")||r.depth===void 0&&(m="depth")||r.options===void 0&&(m="options"))return i.errors=[{instancePath:s+
"/baselines/"+n,schemaPath:"#/properties/baselines/items/oneOf/2/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+
m+"'"}],!1;{const re=e;for(const t in r)if(!(t==="kind"||t==="trees"||t==="depth"||t==="options")){return i.errors=[{instancePath:s+"/baselines/"+n,schemaPath:"\
#/properties/baselines/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional proper\
ties"}],!1;break}if(re===e){if(r.kind!==void 0){const t=e;if(r.kind!=="gbdt_lr")return i.errors=[{instancePath:s+"/baselines/"+n+"/kind",schemaPath:"#/propertie\
s/baselines/items/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"gbdt_lr"},message:"must be equal to constant"}],!1;var fr=t===e}else var fr=!0;
if(fr){if(r.trees!==void 0){let t=r.trees;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:s+"/baselines/"+n+"/\
trees",schemaPath:"#/properties/baselines/items/oneOf/2/properties/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t==
"number"&&isFinite(t)&&(t<1||isNaN(t)))return i.errors=[{instancePath:s+"/baselines/"+n+"/trees",schemaPath:"#/properties/baselines/items/oneOf/2/properties/tre\
es/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var fr=d===e}else var fr=!0;if(fr){if(r.depth!==void 0){let t=r.depth;
const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:s+"/baselines/"+n+"/depth",schemaPath:"#/properties/baselines/\
items/oneOf/2/properties/depth/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(
t)))return i.errors=[{instancePath:s+"/baselines/"+n+"/depth",schemaPath:"#/properties/baselines/items/oneOf/2/properties/depth/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var fr=d===e}else var fr=!0;if(fr)if(r.options!==void 0){let t=r.options;const d=e;if(e===d)if(t&&typeof t==
"object"&&!Array.isArray(t))for(const l in t){let O=t[l];const p=e;if(!(typeof O=="number"&&isFinite(O)))return i.errors=[{instancePath:s+"/baselines/"+n+"/opti\
ons/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/baselines/items/oneOf/2/properties/options/additionalProperties/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var ls=p===e;if(!ls)break}else return i.errors=[{instancePath:s+"/baselines/"+n+"/options",schemaPath:"#/properties\
/baselines/items/oneOf/2/properties/options/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var fr=d===e}else var fr=!0}}}}}else return i.
errors=[{instancePath:s+"/baselines/"+n,schemaPath:"#/properties/baselines/items/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;Gr!==!0&&(Gr=!0)}else return i.errors=[{instancePath:s+"/baselines/"+n,schemaPath:"#/properties/baselines/items/discriminator",keyword:"discriminator",params:{
error:"mapping",tag:"kind",tagValue:g},message:'value of tag "kind" must be in oneOf'}],!1;else return i.errors=[{instancePath:s+"/baselines/"+n,schemaPath:"#/p\
roperties/baselines/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:g},message:'tag "kind" must be string'}],!1}}else return i.
errors=[{instancePath:s+"/baselines/"+n,schemaPath:"#/properties/baselines/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var as=q===
e;if(!as)break}}else return i.errors=[{instancePath:s+"/baselines",schemaPath:"#/properties/baselines/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var h=I===e}else var h=!0;if(h){if(u.cost!==void 0){let y=u.cost;const I=e;if(e===I)if(y&&typeof y=="object"&&!Array.isArray(y)){let x;if(y.params===
void 0&&(x="params")||y.flops===void 0&&(x="flops")||y.memory===void 0&&(x="memory")||y.items===void 0&&(x="items"))return i.errors=[{instancePath:s+"/cost",schemaPath:"\
#/properties/cost/required",keyword:"required",params:{missingProperty:x},message:"must have required property '"+x+"'"}],!1;{const n=e;for(const r in y)if(!(r===
"params"||r==="flops"||r==="memory"||r==="items")){return i.errors=[{instancePath:s+"/cost",schemaPath:"#/properties/cost/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(n===e){if(y.params!==void 0){let r=y.params;const q=e;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/cost/params",schemaPath:"#/properties/cost/properties/params/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===q&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/cost/params",schemaPath:"\
#/properties/cost/properties/params/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ur=q===e}else var ur=!0;if(ur){if(y.
flops!==void 0){let r=y.flops;const q=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/cost/flops",schemaPath:"#/pr\
operties/cost/properties/flops/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===q&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(
r)))return i.errors=[{instancePath:s+"/cost/flops",schemaPath:"#/properties/cost/properties/flops/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var ur=q===e}else var ur=!0;if(ur){if(y.memory!==void 0){let r=y.memory;const q=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.
errors=[{instancePath:s+"/cost/memory",schemaPath:"#/properties/cost/properties/memory/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===q&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/cost/memory",schemaPath:"#/properties/cost/properties/memory/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ur=q===e}else var ur=!0;if(ur)if(y.items!==void 0){let r=y.items;const q=e;
if(e===q)if(Array.isArray(r)){var ps=!0;const w=r.length;for(let g=0;g<w;g++){let a=r[g];const m=e;if(e===m)if(a&&typeof a=="object"&&!Array.isArray(a)){let t;if(a.
name===void 0&&(t="name")||a.kind===void 0&&(t="kind")||a.params===void 0&&(t="params")||a.bytes===void 0&&(t="bytes")||a.optimizerBytes===void 0&&(t="optimizer\
Bytes")||a.flops===void 0&&(t="flops")||a.activationBytes===void 0&&(t="activationBytes"))return i.errors=[{instancePath:s+"/cost/items/"+g,schemaPath:"#/proper\
ties/cost/properties/items/items/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=e;for(const f in a)
if(!(f==="name"||f==="kind"||f==="params"||f==="bytes"||f==="optimizerBytes"||f==="flops"||f==="activationBytes")){return i.errors=[{instancePath:s+"/cost/items\
/"+g,schemaPath:"#/properties/cost/properties/items/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT h\
ave additional properties"}],!1;break}if(d===e){if(a.name!==void 0){const f=e;if(typeof a.name!="string")return i.errors=[{instancePath:s+"/cost/items/"+g+"/nam\
e",schemaPath:"#/properties/cost/properties/items/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var We=f===e}else
var We=!0;if(We){if(a.kind!==void 0){let f=a.kind;const l=e;if(!(f==="table"||f==="layer"))return i.errors=[{instancePath:s+"/cost/items/"+g+"/kind",schemaPath:"\
#/properties/cost/properties/items/items/properties/kind/enum",keyword:"enum",params:{allowedValues:N.properties.cost.properties.items.items.properties.kind.enum},
message:"must be equal to one of the allowed values"}],!1;var We=l===e}else var We=!0;if(We){if(a.params!==void 0){let f=a.params;const l=e;if(!(typeof f=="numb\
er"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return i.errors=[{instancePath:s+"/cost/items/"+g+"/params",schemaPath:"#/properties/cost/properties/items/items/properties\
/params/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f)))return i.errors=[
{instancePath:s+"/cost/items/"+g+"/params",schemaPath:"#/properties/cost/properties/items/items/properties/params/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var We=l===e}else var We=!0;if(We){if(a.bytes!==void 0){let f=a.bytes;const l=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(
f)&&isFinite(f)))return i.errors=[{instancePath:s+"/cost/items/"+g+"/bytes",schemaPath:"#/properties/cost/properties/items/items/properties/bytes/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f)))return i.errors=[{instancePath:s+"/cost/\
items/"+g+"/bytes",schemaPath:"#/properties/cost/properties/items/items/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mu\
st be >= 0"}],!1;var We=l===e}else var We=!0;if(We){if(a.optimizerBytes!==void 0){let f=a.optimizerBytes;const l=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(
f)))return i.errors=[{instancePath:s+"/cost/items/"+g+"/optimizerBytes",schemaPath:"#/properties/cost/properties/items/items/properties/optimizerBytes/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f)))return i.errors=[{instancePath:s+"/cost/\
items/"+g+"/optimizerBytes",schemaPath:"#/properties/cost/properties/items/items/properties/optimizerBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var We=l===e}else var We=!0;if(We){if(a.flops!==void 0){let f=a.flops;const l=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(
f)))return i.errors=[{instancePath:s+"/cost/items/"+g+"/flops",schemaPath:"#/properties/cost/properties/items/items/properties/flops/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f)))return i.errors=[{instancePath:s+"/cost/items/"+g+"/fl\
ops",schemaPath:"#/properties/cost/properties/items/items/properties/flops/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1;var We=l===e}else var We=!0;if(We)if(a.activationBytes!==void 0){let f=a.activationBytes;const l=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return i.
errors=[{instancePath:s+"/cost/items/"+g+"/activationBytes",schemaPath:"#/properties/cost/properties/items/items/properties/activationBytes/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f)))return i.errors=[{instancePath:s+"/cost/items/"+
g+"/activationBytes",schemaPath:"#/properties/cost/properties/items/items/properties/activationBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var We=l===e}else var We=!0}}}}}}}}else return i.errors=[{instancePath:s+"/cost/items/"+g,schemaPath:"#/properties/cost/properties/i\
tems/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ps=m===e;if(!ps)break}}else return i.errors=[{instancePath:s+"/cost/ite\
ms",schemaPath:"#/properties/cost/properties/items/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ur=q===e}else var ur=!0}}}}}else return i.
errors=[{instancePath:s+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var h=I===e}else var h=!0;
if(h)if(u.fingerprint!==void 0){let y=u.fingerprint;const I=e;if(e===I)if(typeof y=="string"){if(!br.test(y))return i.errors=[{instancePath:s+"/fingerprint",schemaPath:"\
#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return i.errors=[{
instancePath:s+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var h=I===e}else var h=!0}}}}}}}}}}}}}}}}}}}}}}else
return i.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return i.errors=o,e===0}i.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};const gs=k,gr={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc lock",description:"What 'adsc profile' saw in\
 the training part of the data: the constants that a build is made with.",type:"object",properties:{version:{const:1},model:{type:"string"},key:{type:"string"},
rows:{type:"object",properties:{train:{type:"integer",minimum:0},validate:{type:"integer",minimum:0},holdout:{type:"integer",minimum:0}},required:["train","vali\
date","holdout"],additionalProperties:!1},time:{type:["object","null"],properties:{first:{type:"number"},last:{type:"number"}},required:["first","last"],additionalProperties:!1},
sources:{type:"object",additionalProperties:{type:"integer",minimum:0}},columns:{type:"object",additionalProperties:{type:"array",items:{type:"object",properties:{
name:{type:"string"},type:{type:"string"}},required:["name","type"],additionalProperties:!1}}},heads:{type:"object",additionalProperties:{type:"object",properties:{
observed:{type:"integer",minimum:0},positives:{type:"integer",minimum:0}},required:["observed","positives"],additionalProperties:!1}},signals:{type:"object",additionalProperties:{
type:"object",properties:{count:{type:"integer",minimum:0},missing:{type:"integer",minimum:0},bad:{type:"integer",minimum:0},distinct:{type:["integer","null"],minimum:0},
numeric:{type:["object","null"],properties:{min:{type:"number"},max:{type:"number"},mean:{type:"number"},std:{type:"number"},skewness:{type:"number"},kurtosis:{
type:"number"},quantiles:{type:"array",items:{type:"number"},minItems:9,maxItems:9}},required:["min","max","mean","std","skewness","kurtosis","quantiles"],additionalProperties:!1},
list:{type:["object","null"],properties:{meanLength:{type:"number"},truncated:{type:"number"},nulls:{type:"number"}},required:["meanLength","truncated","nulls"],
additionalProperties:!1},top:{type:"array",items:{type:"object",properties:{value:{type:"string"},count:{type:"integer",minimum:0}},required:["value","count"],additionalProperties:!1}},
transform:{type:["object","null"],properties:{squash:{enum:["none","log","asinh","tanh"]},clip:{type:["array","null"],prefixItems:[{type:"number"},{type:"number"}],
items:!1,minItems:2},normalize:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"none"}},required:[
"kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"l2"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"\
minmax"},min:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]},max:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]}},required:["kind",
"min","max"],additionalProperties:!1},{type:"object",properties:{kind:{const:"zscore"},mean:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]},std:{
anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]}},required:["kind","mean","std"],additionalProperties:!1},{type:"object",properties:{kind:{const:"q\
uantile"},boundaries:{type:"array",items:{type:"number"}}},required:["kind","boundaries"],additionalProperties:!1}]},reason:{type:"string"}},required:["squash",
"clip","normalize","reason"],additionalProperties:!1}},required:["count","missing","bad","distinct","numeric","list","top","transform"],additionalProperties:!1}},
vocabs:{type:"object",additionalProperties:{type:"object",properties:{entries:{type:"integer",minimum:0},file:{type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[\
^\\\\]+$"},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},coverage:{type:"number",minimum:0,maximum:1}},required:["entries","file","sha256","coverage"],additionalProperties:!1}}},
required:["version","model","key","rows","time","sources","columns","heads","signals","vocabs"],additionalProperties:!1,$id:"lock"};function k(u,{instancePath:s="",
parentData:Fr,parentDataProperty:$r,rootData:xr=u,dynamicAnchors:Tr={}}={}){let o=null,e=0;const _e=k.evaluated;if(_e.dynamicProps&&(_e.props=void 0),_e.dynamicItems&&
(_e.items=void 0),e===0)if(u&&typeof u=="object"&&!Array.isArray(u)){let ye;if(u.version===void 0&&(ye="version")||u.model===void 0&&(ye="model")||u.key===void 0&&
(ye="key")||u.rows===void 0&&(ye="rows")||u.time===void 0&&(ye="time")||u.sources===void 0&&(ye="sources")||u.columns===void 0&&(ye="columns")||u.heads===void 0&&
(ye="heads")||u.signals===void 0&&(ye="signals")||u.vocabs===void 0&&(ye="vocabs"))return k.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:ye},message:"must have required property '"+ye+"'"}],!1;{const be=e;for(const A in u)if(!hr.call(gr.properties,A)){return k.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A},message:"must NOT have additional properties"}],!1;break}if(be===
e){if(u.version!==void 0){const A=e;if(u.version!==1)return k.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{
allowedValue:1},message:"must be equal to constant"}],!1;var h=A===e}else var h=!0;if(h){if(u.model!==void 0){const A=e;if(typeof u.model!="string")return k.errors=
[{instancePath:s+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var h=A===e}else var h=!0;if(h){
if(u.key!==void 0){const A=e;if(typeof u.key!="string")return k.errors=[{instancePath:s+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var h=A===e}else var h=!0;if(h){if(u.rows!==void 0){let A=u.rows;const de=e;if(e===de)if(A&&typeof A=="object"&&!Array.isArray(
A)){let v;if(A.train===void 0&&(v="train")||A.validate===void 0&&(v="validate")||A.holdout===void 0&&(v="holdout"))return k.errors=[{instancePath:s+"/rows",schemaPath:"\
#/properties/rows/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const j=e;for(const T in A)if(!(T===
"train"||T==="validate"||T==="holdout")){return k.errors=[{instancePath:s+"/rows",schemaPath:"#/properties/rows/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:T},message:"must NOT have additional properties"}],!1;break}if(j===e){if(A.train!==void 0){let T=A.train;const W=e;if(!(typeof T==
"number"&&!(T%1)&&!isNaN(T)&&isFinite(T)))return k.errors=[{instancePath:s+"/rows/train",schemaPath:"#/properties/rows/properties/train/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===W&&typeof T=="number"&&isFinite(T)&&(T<0||isNaN(T)))return k.errors=[{instancePath:s+"/rows/train",schemaPath:"\
#/properties/rows/properties/train/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var se=W===e}else var se=!0;if(se){if(A.
validate!==void 0){let T=A.validate;const W=e;if(!(typeof T=="number"&&!(T%1)&&!isNaN(T)&&isFinite(T)))return k.errors=[{instancePath:s+"/rows/validate",schemaPath:"\
#/properties/rows/properties/validate/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===W&&typeof T=="number"&&isFinite(T)&&(T<
0||isNaN(T)))return k.errors=[{instancePath:s+"/rows/validate",schemaPath:"#/properties/rows/properties/validate/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var se=W===e}else var se=!0;if(se)if(A.holdout!==void 0){let T=A.holdout;const W=e;if(!(typeof T=="number"&&!(T%1)&&!isNaN(
T)&&isFinite(T)))return k.errors=[{instancePath:s+"/rows/holdout",schemaPath:"#/properties/rows/properties/holdout/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===W&&typeof T=="number"&&isFinite(T)&&(T<0||isNaN(T)))return k.errors=[{instancePath:s+"/rows/holdout",schemaPath:"#/propert\
ies/rows/properties/holdout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var se=W===e}else var se=!0}}}}else return k.
errors=[{instancePath:s+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var h=de===e}else var h=!0;
if(h){if(u.time!==void 0){let A=u.time;const de=e;if(!(A&&typeof A=="object"&&!Array.isArray(A))&&A!==null)return k.errors=[{instancePath:s+"/time",schemaPath:"\
#/properties/time/type",keyword:"type",params:{type:gr.properties.time.type},message:"must be object,null"}],!1;if(e===de&&A&&typeof A=="object"&&!Array.isArray(
A)){let v;if(A.first===void 0&&(v="first")||A.last===void 0&&(v="last"))return k.errors=[{instancePath:s+"/time",schemaPath:"#/properties/time/required",keyword:"\
required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const j=e;for(const T in A)if(!(T==="first"||T==="last")){return k.errors=
[{instancePath:s+"/time",schemaPath:"#/properties/time/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:T},message:"must NOT have\
 additional properties"}],!1;break}if(j===e){if(A.first!==void 0){let T=A.first;const W=e;if(!(typeof T=="number"&&isFinite(T)))return k.errors=[{instancePath:s+
"/time/first",schemaPath:"#/properties/time/properties/first/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ze=W===e}else var ze=!0;
if(ze)if(A.last!==void 0){let T=A.last;const W=e;if(!(typeof T=="number"&&isFinite(T)))return k.errors=[{instancePath:s+"/time/last",schemaPath:"#/properties/ti\
me/properties/last/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ze=W===e}else var ze=!0}}}var h=de===e}else var h=!0;if(h){if(u.
sources!==void 0){let A=u.sources;const de=e;if(e===de)if(A&&typeof A=="object"&&!Array.isArray(A))for(const v in A){let j=A[v];const T=e;if(!(typeof j=="number"&&
!(j%1)&&!isNaN(j)&&isFinite(j)))return k.errors=[{instancePath:s+"/sources/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sources/additiona\
lProperties/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===T&&typeof j=="number"&&isFinite(j)&&(j<0||isNaN(j)))return k.errors=
[{instancePath:s+"/sources/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sources/additionalProperties/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var Re=T===e;if(!Re)break}else return k.errors=[{instancePath:s+"/sources",schemaPath:"#/properties/sources/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var h=de===e}else var h=!0;if(h){if(u.columns!==void 0){let A=u.columns;const de=e;if(e===de)if(A&&typeof A==
"object"&&!Array.isArray(A))for(const v in A){let j=A[v];const T=e;if(e===T)if(Array.isArray(j)){var ce=!0;const W=j.length;for(let Le=0;Le<W;Le++){let c=j[Le];
const H=e;if(e===H)if(c&&typeof c=="object"&&!Array.isArray(c)){let le;if(c.name===void 0&&(le="name")||c.type===void 0&&(le="type"))return k.errors=[{instancePath:s+
"/columns/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+Le,schemaPath:"#/properties/columns/additionalProperties/items/required",keyword:"required",params:{missingProperty:le},
message:"must have required property '"+le+"'"}],!1;{const we=e;for(const b in c)if(!(b==="name"||b==="type")){return k.errors=[{instancePath:s+"/columns/"+v.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+Le,schemaPath:"#/properties/columns/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},
message:"must NOT have additional properties"}],!1;break}if(we===e){if(c.name!==void 0){const b=e;if(typeof c.name!="string")return k.errors=[{instancePath:s+"/\
columns/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+Le+"/name",schemaPath:"#/properties/columns/additionalProperties/items/properties/name/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var V=b===e}else var V=!0;if(V)if(c.type!==void 0){const b=e;if(typeof c.type!="string")return k.errors=
[{instancePath:s+"/columns/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+Le+"/type",schemaPath:"#/properties/columns/additionalProperties/items/properties/type\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var V=b===e}else var V=!0}}}else return k.errors=[{instancePath:s+"/columns/"+v.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+Le,schemaPath:"#/properties/columns/additionalProperties/items/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var ce=H===e;if(!ce)break}}else return k.errors=[{instancePath:s+"/columns/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/colum\
ns/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var S=T===e;if(!S)break}else return k.errors=[{instancePath:s+"/\
columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var h=de===e}else var h=!0;if(h){if(u.heads!==
void 0){let A=u.heads;const de=e;if(e===de)if(A&&typeof A=="object"&&!Array.isArray(A))for(const v in A){let j=A[v];const T=e;if(e===T)if(j&&typeof j=="object"&&
!Array.isArray(j)){let W;if(j.observed===void 0&&(W="observed")||j.positives===void 0&&(W="positives"))return k.errors=[{instancePath:s+"/heads/"+v.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/required",keyword:"required",params:{missingProperty:W},message:"must have require\
d property '"+W+"'"}],!1;{const Le=e;for(const c in j)if(!(c==="observed"||c==="positives")){return k.errors=[{instancePath:s+"/heads/"+v.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must\
 NOT have additional properties"}],!1;break}if(Le===e){if(j.observed!==void 0){let c=j.observed;const H=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))
return k.errors=[{instancePath:s+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/o\
bserved/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===H&&typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c)))return k.errors=[
{instancePath:s+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/observed/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Se=H===e}else var Se=!0;if(Se)if(j.positives!==void 0){let c=j.positives;const H=e;
if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return k.errors=[{instancePath:s+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/positives",schemaPath:"\
#/properties/heads/additionalProperties/properties/positives/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===H&&typeof c=="nu\
mber"&&isFinite(c)&&(c<0||isNaN(c)))return k.errors=[{instancePath:s+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/positives",schemaPath:"#/properties/he\
ads/additionalProperties/properties/positives/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Se=H===e}else var Se=!0}}}else
return k.errors=[{instancePath:s+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var oe=T===e;if(!oe)break}else return k.errors=[{instancePath:s+"/heads",schemaPath:"#/properties/heads/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var h=de===e}else var h=!0;if(h){if(u.signals!==void 0){let A=u.signals;const de=e;if(e===de)if(A&&typeof A==
"object"&&!Array.isArray(A))for(const v in A){let j=A[v];const T=e;if(e===T)if(j&&typeof j=="object"&&!Array.isArray(j)){let W;if(j.count===void 0&&(W="count")||
j.missing===void 0&&(W="missing")||j.bad===void 0&&(W="bad")||j.distinct===void 0&&(W="distinct")||j.numeric===void 0&&(W="numeric")||j.list===void 0&&(W="list")||
j.top===void 0&&(W="top")||j.transform===void 0&&(W="transform"))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/signals/additionalProperties/required",keyword:"required",params:{missingProperty:W},message:"must have required property '"+W+"'"}],!1;{const Le=e;
for(const c in j)if(!(c==="count"||c==="missing"||c==="bad"||c==="distinct"||c==="numeric"||c==="list"||c==="top"||c==="transform")){return k.errors=[{instancePath:s+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/additionalProperties/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(Le===e){if(j.count!==void 0){let c=j.count;const H=e;if(!(typeof c=="n\
umber"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",schemaPath:"#/properties/\
signals/additionalProperties/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===H&&typeof c=="number"&&isFinite(
c)&&(c<0||isNaN(c)))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",schemaPath:"#/properties/signals/additionalPr\
operties/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var X=H===e}else var X=!0;if(X){if(j.missing!==
void 0){let c=j.missing;const H=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(
/\//g,"~1")+"/missing",schemaPath:"#/properties/signals/additionalProperties/properties/missing/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"}],!1;if(e===H&&typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c)))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/m\
issing",schemaPath:"#/properties/signals/additionalProperties/properties/missing/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >=\
 0"}],!1;var X=H===e}else var X=!0;if(X){if(j.bad!==void 0){let c=j.bad;const H=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return k.errors=[{instancePath:s+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/bad",schemaPath:"#/properties/signals/additionalProperties/properties/bad/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===H&&typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c)))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,
"~0").replace(/\//g,"~1")+"/bad",schemaPath:"#/properties/signals/additionalProperties/properties/bad/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var X=H===e}else var X=!0;if(X){if(j.distinct!==void 0){let c=j.distinct;const H=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(
c))&&c!==null)return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/distinct",schemaPath:"#/properties/signals/additionalPrope\
rties/properties/distinct/type",keyword:"type",params:{type:gr.properties.signals.additionalProperties.properties.distinct.type},message:"must be integer,null"}],
!1;if(e===H&&typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c)))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/distinct",
schemaPath:"#/properties/signals/additionalProperties/properties/distinct/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;
var X=H===e}else var X=!0;if(X){if(j.numeric!==void 0){let c=j.numeric;const H=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return k.errors=[{instancePath:s+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/type",keyword:"type",params:{
type:gr.properties.signals.additionalProperties.properties.numeric.type},message:"must be object,null"}],!1;if(e===H&&c&&typeof c=="object"&&!Array.isArray(c)){
let le;if(c.min===void 0&&(le="min")||c.max===void 0&&(le="max")||c.mean===void 0&&(le="mean")||c.std===void 0&&(le="std")||c.skewness===void 0&&(le="skewness")||
c.kurtosis===void 0&&(le="kurtosis")||c.quantiles===void 0&&(le="quantiles"))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+
"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/required",keyword:"required",params:{missingProperty:le},message:"must have \
required property '"+le+"'"}],!1;{const we=e;for(const b in c)if(!(b==="min"||b==="max"||b==="mean"||b==="std"||b==="skewness"||b==="kurtosis"||b==="quantiles")){
return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/propertie\
s/numeric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"}],!1;break}if(we===e){
if(c.min!==void 0){let b=c.min;const fe=e;if(!(typeof b=="number"&&isFinite(b)))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,
"~1")+"/numeric/min",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/min/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var _=fe===e}else var _=!0;if(_){if(c.max!==void 0){let b=c.max;const fe=e;if(!(typeof b=="number"&&isFinite(b)))return k.errors=[{instancePath:s+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/max",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/max/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var _=fe===e}else var _=!0;if(_){if(c.mean!==void 0){let b=c.mean;const fe=e;if(!(typeof b==
"number"&&isFinite(b)))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/mean",schemaPath:"#/properties/signals/ad\
ditionalProperties/properties/numeric/properties/mean/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var _=fe===e}else var _=!0;if(_){
if(c.std!==void 0){let b=c.std;const fe=e;if(!(typeof b=="number"&&isFinite(b)))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,
"~1")+"/numeric/std",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/std/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var _=fe===e}else var _=!0;if(_){if(c.skewness!==void 0){let b=c.skewness;const fe=e;if(!(typeof b=="number"&&isFinite(b)))return k.errors=
[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/skewness",schemaPath:"#/properties/signals/additionalProperties/properties/numer\
ic/properties/skewness/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var _=fe===e}else var _=!0;if(_){if(c.kurtosis!==void 0){let b=c.
kurtosis;const fe=e;if(!(typeof b=="number"&&isFinite(b)))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/kurtos\
is",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/kurtosis/type",keyword:"type",params:{type:"number"},message:"must be nu\
mber"}],!1;var _=fe===e}else var _=!0;if(_)if(c.quantiles!==void 0){let b=c.quantiles;const fe=e;if(e===fe)if(Array.isArray(b)){if(b.length>9)return k.errors=[{
instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/signals/additionalProperties/properties/numeri\
c/properties/quantiles/maxItems",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"}],!1;if(b.length<9)return k.errors=[{instancePath:s+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/qu\
antiles/minItems",keyword:"minItems",params:{limit:9},message:"must NOT have fewer than 9 items"}],!1;{var R=!0;const te=b.length;for(let Z=0;Z<te;Z++){let L=b[Z];
const M=e;if(!(typeof L=="number"&&isFinite(L)))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles/"+Z,schemaPath:"\
#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var R=M===e;if(!R)break}}}else return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properti\
es/signals/additionalProperties/properties/numeric/properties/quantiles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var _=fe===e}else
var _=!0}}}}}}}}var X=H===e}else var X=!0;if(X){if(j.list!==void 0){let c=j.list;const H=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return k.errors=
[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/properties/list/type",keyword:"\
type",params:{type:gr.properties.signals.additionalProperties.properties.list.type},message:"must be object,null"}],!1;if(e===H&&c&&typeof c=="object"&&!Array.isArray(
c)){let le;if(c.meanLength===void 0&&(le="meanLength")||c.truncated===void 0&&(le="truncated")||c.nulls===void 0&&(le="nulls"))return k.errors=[{instancePath:s+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/properties/list/required",keyword:"required",
params:{missingProperty:le},message:"must have required property '"+le+"'"}],!1;{const we=e;for(const b in c)if(!(b==="meanLength"||b==="truncated"||b==="nulls")){
return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/properties/l\
ist/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"}],!1;break}if(we===e){if(c.
meanLength!==void 0){let b=c.meanLength;const fe=e;if(!(typeof b=="number"&&isFinite(b)))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(
/\//g,"~1")+"/list/meanLength",schemaPath:"#/properties/signals/additionalProperties/properties/list/properties/meanLength/type",keyword:"type",params:{type:"nu\
mber"},message:"must be number"}],!1;var me=fe===e}else var me=!0;if(me){if(c.truncated!==void 0){let b=c.truncated;const fe=e;if(!(typeof b=="number"&&isFinite(
b)))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/truncated",schemaPath:"#/properties/signals/additionalPropertie\
s/properties/list/properties/truncated/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var me=fe===e}else var me=!0;if(me)if(c.nulls!==
void 0){let b=c.nulls;const fe=e;if(!(typeof b=="number"&&isFinite(b)))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/l\
ist/nulls",schemaPath:"#/properties/signals/additionalProperties/properties/list/properties/nulls/type",keyword:"type",params:{type:"number"},message:"must be n\
umber"}],!1;var me=fe===e}else var me=!0}}}}var X=H===e}else var X=!0;if(X){if(j.top!==void 0){let c=j.top;const H=e;if(e===H)if(Array.isArray(c)){var E=!0;const le=c.
length;for(let we=0;we<le;we++){let b=c[we];const fe=e;if(e===fe)if(b&&typeof b=="object"&&!Array.isArray(b)){let te;if(b.value===void 0&&(te="value")||b.count===
void 0&&(te="count"))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+we,schemaPath:"#/properties/signals/additiona\
lProperties/properties/top/items/required",keyword:"required",params:{missingProperty:te},message:"must have required property '"+te+"'"}],!1;{const Z=e;for(const L in b)
if(!(L==="value"||L==="count")){return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+we,schemaPath:"#/properties/signal\
s/additionalProperties/properties/top/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L},message:"must NOT have additional\
 properties"}],!1;break}if(Z===e){if(b.value!==void 0){const L=e;if(typeof b.value!="string")return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(
/\//g,"~1")+"/top/"+we+"/value",schemaPath:"#/properties/signals/additionalProperties/properties/top/items/properties/value/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var K=L===e}else var K=!0;if(K)if(b.count!==void 0){let L=b.count;const M=e;if(!(typeof L=="number"&&!(L%1)&&!isNaN(L)&&isFinite(
L)))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+we+"/count",schemaPath:"#/properties/signals/additionalPropert\
ies/properties/top/items/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===M&&typeof L=="number"&&isFinite(L)&&
(L<0||isNaN(L)))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+we+"/count",schemaPath:"#/properties/signals/addit\
ionalProperties/properties/top/items/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var K=M===e}else var K=!0}}}else
return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+we,schemaPath:"#/properties/signals/additionalProperties/propertie\
s/top/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var E=fe===e;if(!E)break}}else return k.errors=[{instancePath:s+"/signals/"+
v.replace(/~/g,"~0").replace(/\//g,"~1")+"/top",schemaPath:"#/properties/signals/additionalProperties/properties/top/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var X=H===e}else var X=!0;if(X)if(j.transform!==void 0){let c=j.transform;const H=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&
c!==null)return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalPropertie\
s/properties/transform/type",keyword:"type",params:{type:gr.properties.signals.additionalProperties.properties.transform.type},message:"must be object,null"}],!1;
if(e===H&&c&&typeof c=="object"&&!Array.isArray(c)){let le;if(c.squash===void 0&&(le="squash")||c.clip===void 0&&(le="clip")||c.normalize===void 0&&(le="normali\
ze")||c.reason===void 0&&(le="reason"))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/properti\
es/signals/additionalProperties/properties/transform/required",keyword:"required",params:{missingProperty:le},message:"must have required property '"+le+"'"}],!1;
{const we=e;for(const b in c)if(!(b==="squash"||b==="clip"||b==="normalize"||b==="reason")){return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProperties/properties/transform/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:b},message:"must NOT have additional properties"}],!1;break}if(we===e){if(c.squash!==void 0){let b=c.squash;const fe=e;if(!(b==="none"||b==="\
log"||b==="asinh"||b==="tanh"))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/squash",schemaPath:"#/propertie\
s/signals/additionalProperties/properties/transform/properties/squash/enum",keyword:"enum",params:{allowedValues:gr.properties.signals.additionalProperties.properties.
transform.properties.squash.enum},message:"must be equal to one of the allowed values"}],!1;var F=fe===e}else var F=!0;if(F){if(c.clip!==void 0){let b=c.clip;const fe=e;
if(!Array.isArray(b)&&b!==null)return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/properties/\
signals/additionalProperties/properties/transform/properties/clip/type",keyword:"type",params:{type:gr.properties.signals.additionalProperties.properties.transform.
properties.clip.type},message:"must be array,null"}],!1;if(e===fe&&Array.isArray(b)){if(b.length<2)return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/clip/minItems",keyword:"minItem\
s",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{const te=b.length;if(te>0){let Z=b[0];const L=e;if(!(typeof Z=="number"&&isFinite(Z)))return k.
errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip/0",schemaPath:"#/properties/signals/additionalProperties/propertie\
s/transform/properties/clip/prefixItems/0/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var G=L===e}if(G){if(te>1){let Z=b[1];const L=e;
if(!(typeof Z=="number"&&isFinite(Z)))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip/1",schemaPath:"#/pr\
operties/signals/additionalProperties/properties/transform/properties/clip/prefixItems/1/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var G=L===e}if(G&&!(b.length<=2))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/proper\
ties/signals/additionalProperties/properties/transform/properties/clip/items",keyword:"items",params:{limit:2},message:"must NOT have more than 2 items"}],!1}}}
var F=fe===e}else var F=!0;if(F){if(c.normalize!==void 0){let b=c.normalize;const fe=e;if(e===fe)if(b&&typeof b=="object"&&!Array.isArray(b)){let te;if(b.kind===
void 0&&(te="kind"))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signal\
s/additionalProperties/properties/transform/properties/normalize/required",keyword:"required",params:{missingProperty:te},message:"must have required property '"+
te+"'"}],!1;{const Z=b.kind;if(typeof Z=="string")if(Z==="none"){if(e===e)if(b&&typeof b=="object"&&!Array.isArray(b)){let M;if(b.kind===void 0&&(M="kind"))return k.
errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/proper\
ties/transform/properties/normalize/oneOf/0/required",keyword:"required",params:{missingProperty:M},message:"must have required property '"+M+"'"}],!1;{const ar=e;
for(const z in b)if(z!=="kind"){return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/prope\
rties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z},
message:"must NOT have additional properties"}],!1;break}if(ar===e&&b.kind!==void 0&&b.kind!=="none")return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,
"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/pr\
operties/kind/const",keyword:"const",params:{allowedValue:"none"},message:"must be equal to constant"}],!1}}else return k.errors=[{instancePath:s+"/signals/"+v.
replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/on\
eOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Y=!0}else if(Z==="l2"){if(e===e)if(b&&typeof b=="object"&&!Array.isArray(b)){
let M;if(b.kind===void 0&&(M="kind"))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/\
properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/required",keyword:"required",params:{missingProperty:M},message:"must \
have required property '"+M+"'"}],!1;{const ar=e;for(const z in b)if(z!=="kind"){return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:z},message:"must NOT have additional properties"}],!1;break}if(ar===e&&b.kind!==void 0&&b.kind!=="l2")return k.
errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/p\
roperties/transform/properties/normalize/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"l2"},message:"must be equal to constant"}],!1}}else
return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperti\
es/properties/transform/properties/normalize/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Y!==!0&&(Y=!0)}else if(Z==="minma\
x"){if(e===e)if(b&&typeof b=="object"&&!Array.isArray(b)){let M;if(b.kind===void 0&&(M="kind")||b.min===void 0&&(M="min")||b.max===void 0&&(M="max"))return k.errors=
[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/tr\
ansform/properties/normalize/oneOf/2/required",keyword:"required",params:{missingProperty:M},message:"must have required property '"+M+"'"}],!1;{const ar=e;for(const z in b)
if(!(z==="kind"||z==="min"||z==="max")){return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z},
message:"must NOT have additional properties"}],!1;break}if(ar===e){if(b.kind!==void 0){const z=e;if(b.kind!=="minmax")return k.errors=[{instancePath:s+"/signal\
s/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/n\
ormalize/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"minmax"},message:"must be equal to constant"}],!1;var Be=z===e}else var Be=!0;if(Be){
if(b.min!==void 0){let z=b.min;const je=e,Ge=e;let ee=!1;const Qe=e;if(!(typeof z=="number"&&isFinite(z))){const C={instancePath:s+"/signals/"+v.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/prope\
rties/min/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[C]:o.push(C),e++}var ie=Qe===e;ee=ee||ie;const ne=e;if(e===ne)
if(Array.isArray(z)){var Ie=!0;const C=z.length;for(let D=0;D<C;D++){let ue=z[D];const Ne=e;if(!(typeof ue=="number"&&isFinite(ue))){const Ze={instancePath:s+"/\
signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min/"+D,schemaPath:"#/properties/signals/additionalProperties/properties/transform/prop\
erties/normalize/oneOf/2/properties/min/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[Ze]:o.push(Ze),e++}var Ie=Ne===
e;if(!Ie)break}}else{const C={instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/ad\
ditionalProperties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};
o===null?o=[C]:o.push(C),e++}var ie=ne===e;if(ee=ee||ie,ee)e=Ge,o!==null&&(Ge?o.length=Ge:o=null);else{const C={instancePath:s+"/signals/"+v.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/propertie\
s/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===null?o=[C]:o.push(C),e++,k.errors=o,!1}var Be=je===e}else var Be=!0;if(Be)
if(b.max!==void 0){let z=b.max;const je=e,Ge=e;let ee=!1;const Qe=e;if(!(typeof z=="number"&&isFinite(z))){const C={instancePath:s+"/signals/"+v.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/prope\
rties/max/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[C]:o.push(C),e++}var ke=Qe===e;ee=ee||ke;const ne=e;if(e===ne)
if(Array.isArray(z)){var he=!0;const C=z.length;for(let D=0;D<C;D++){let ue=z[D];const Ne=e;if(!(typeof ue=="number"&&isFinite(ue))){const Ze={instancePath:s+"/\
signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max/"+D,schemaPath:"#/properties/signals/additionalProperties/properties/transform/prop\
erties/normalize/oneOf/2/properties/max/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[Ze]:o.push(Ze),e++}var he=Ne===
e;if(!he)break}}else{const C={instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/ad\
ditionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};
o===null?o=[C]:o.push(C),e++}var ke=ne===e;if(ee=ee||ke,ee)e=Ge,o!==null&&(Ge?o.length=Ge:o=null);else{const C={instancePath:s+"/signals/"+v.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/propertie\
s/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===null?o=[C]:o.push(C),e++,k.errors=o,!1}var Be=je===e}else var Be=!0}}}}else
return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperti\
es/properties/transform/properties/normalize/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Y!==!0&&(Y=!0)}else if(Z==="zscor\
e"){if(e===e)if(b&&typeof b=="object"&&!Array.isArray(b)){let M;if(b.kind===void 0&&(M="kind")||b.mean===void 0&&(M="mean")||b.std===void 0&&(M="std"))return k.
errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/proper\
ties/transform/properties/normalize/oneOf/3/required",keyword:"required",params:{missingProperty:M},message:"must have required property '"+M+"'"}],!1;{const ar=e;
for(const z in b)if(!(z==="kind"||z==="mean"||z==="std")){return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/norm\
alize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:z},message:"must NOT have additional properties"}],!1;break}if(ar===e){if(b.kind!==void 0){const z=e;if(b.kind!=="zscore")return k.
errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/p\
roperties/transform/properties/normalize/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"zscore"},message:"must be equal to constant"}],!1;
var Fe=z===e}else var Fe=!0;if(Fe){if(b.mean!==void 0){let z=b.mean;const je=e,Ge=e;let ee=!1;const Qe=e;if(!(typeof z=="number"&&isFinite(z))){const C={instancePath:s+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prop\
erties/normalize/oneOf/3/properties/mean/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[C]:o.push(C),e++}var qe=Qe===
e;ee=ee||qe;const ne=e;if(e===ne)if(Array.isArray(z)){var vr=!0;const C=z.length;for(let D=0;D<C;D++){let ue=z[D];const Ne=e;if(!(typeof ue=="number"&&isFinite(
ue))){const Ze={instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean/"+D,schemaPath:"#/properties/signals/additionalPr\
operties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};o===
null?o=[Ze]:o.push(Ze),e++}var vr=Ne===e;if(!vr)break}}else{const C={instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/m\
ean",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/1/type",keyword:"type",params:{
type:"array"},message:"must be array"};o===null?o=[C]:o.push(C),e++}var qe=ne===e;if(ee=ee||qe,ee)e=Ge,o!==null&&(Ge?o.length=Ge:o=null);else{const C={instancePath:s+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prop\
erties/normalize/oneOf/3/properties/mean/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===null?o=[C]:o.push(C),e++,k.errors=o,
!1}var Fe=je===e}else var Fe=!0;if(Fe)if(b.std!==void 0){let z=b.std;const je=e,Ge=e;let ee=!1;const Qe=e;if(!(typeof z=="number"&&isFinite(z))){const C={instancePath:s+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prope\
rties/normalize/oneOf/3/properties/std/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?o=[C]:o.push(C),e++}var ae=Qe===e;
ee=ee||ae;const ne=e;if(e===ne)if(Array.isArray(z)){var $e=!0;const C=z.length;for(let D=0;D<C;D++){let ue=z[D];const Ne=e;if(!(typeof ue=="number"&&isFinite(ue))){
const Ze={instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std/"+D,schemaPath:"#/properties/signals/additionalPropertie\
s/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};o===null?
o=[Ze]:o.push(Ze),e++}var $e=Ne===e;if(!$e)break}}else{const C={instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/1/type",keyword:"type",params:{type:"array"},message:"\
must be array"};o===null?o=[C]:o.push(C),e++}var ae=ne===e;if(ee=ee||ae,ee)e=Ge,o!==null&&(Ge?o.length=Ge:o=null);else{const C={instancePath:s+"/signals/"+v.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/\
3/properties/std/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===null?o=[C]:o.push(C),e++,k.errors=o,!1}var Fe=je===e}else var Fe=!0}}}}else
return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperti\
es/properties/transform/properties/normalize/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Y!==!0&&(Y=!0)}else if(Z==="quant\
ile"){if(e===e)if(b&&typeof b=="object"&&!Array.isArray(b)){let M;if(b.kind===void 0&&(M="kind")||b.boundaries===void 0&&(M="boundaries"))return k.errors=[{instancePath:s+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/propertie\
s/normalize/oneOf/4/required",keyword:"required",params:{missingProperty:M},message:"must have required property '"+M+"'"}],!1;{const ar=e;for(const z in b)if(!(z===
"kind"||z==="boundaries")){return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties\
/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z},
message:"must NOT have additional properties"}],!1;break}if(ar===e){if(b.kind!==void 0){const z=e;if(b.kind!=="quantile")return k.errors=[{instancePath:s+"/sign\
als/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties\
/normalize/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"quantile"},message:"must be equal to constant"}],!1;var rr=z===e}else var rr=!0;
if(rr)if(b.boundaries!==void 0){let z=b.boundaries;const je=e;if(e===je)if(Array.isArray(z)){var or=!0;const ee=z.length;for(let Qe=0;Qe<ee;Qe++){let ne=z[Qe];const Ue=e;
if(!(typeof ne=="number"&&isFinite(ne)))return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries/"+
Qe,schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/properties/boundaries/items/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var or=Ue===e;if(!or)break}}else return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/transform/normalize/boundaries",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/properties/boundar\
ies/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var rr=je===e}else var rr=!0}}}else return k.errors=[{instancePath:s+"/signals/"+v.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Y!==!0&&(Y=!0)}else return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/discriminator",keyword:"discr\
iminator",params:{error:"mapping",tag:"kind",tagValue:Z},message:'value of tag "kind" must be in oneOf'}],!1;else return k.errors=[{instancePath:s+"/signals/"+v.
replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/di\
scriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:Z},message:'tag "kind" must be string'}],!1}}else return k.errors=[{instancePath:s+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/propertie\
s/normalize/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var F=fe===e}else var F=!0;if(F)if(c.reason!==void 0){const b=e;if(typeof c.
reason!="string")return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/reason",schemaPath:"#/properties/signals/addi\
tionalProperties/properties/transform/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var F=b===e}else var F=!0}}}}}
var X=H===e}else var X=!0}}}}}}}}}else return k.errors=[{instancePath:s+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/ad\
ditionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var cr=T===e;if(!cr)break}else return k.errors=[{instancePath:s+"/s\
ignals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var h=de===e}else var h=!0;if(h)if(u.vocabs!==
void 0){let A=u.vocabs;const de=e;if(e===de)if(A&&typeof A=="object"&&!Array.isArray(A))for(const v in A){let j=A[v];const T=e;if(e===T)if(j&&typeof j=="object"&&
!Array.isArray(j)){let W;if(j.entries===void 0&&(W="entries")||j.file===void 0&&(W="file")||j.sha256===void 0&&(W="sha256")||j.coverage===void 0&&(W="coverage"))
return k.errors=[{instancePath:s+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vocabs/additionalProperties/required",keyword:"req\
uired",params:{missingProperty:W},message:"must have required property '"+W+"'"}],!1;{const Le=e;for(const c in j)if(!(c==="entries"||c==="file"||c==="sha256"||
c==="coverage")){return k.errors=[{instancePath:s+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vocabs/additionalProperties/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(Le===e){if(j.entries!==
void 0){let c=j.entries;const H=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return k.errors=[{instancePath:s+"/vocabs/"+v.replace(/~/g,"~0").replace(
/\//g,"~1")+"/entries",schemaPath:"#/properties/vocabs/additionalProperties/properties/entries/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"}],!1;if(e===H&&typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c)))return k.errors=[{instancePath:s+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/ent\
ries",schemaPath:"#/properties/vocabs/additionalProperties/properties/entries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1;var pe=H===e}else var pe=!0;if(pe){if(j.file!==void 0){let c=j.file;const H=e;if(e===H)if(typeof c=="string"){if(!zr.test(c))return k.errors=[{instancePath:s+
"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/vocabs/additionalProperties/properties/file/pattern",keyword:"pattern",params:{
pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return k.errors=[{instancePath:s+"\
/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/vocabs/additionalProperties/properties/file/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var pe=H===e}else var pe=!0;if(pe){if(j.sha256!==void 0){let c=j.sha256;const H=e;if(e===H)if(typeof c=="string"){if(!br.
test(c))return k.errors=[{instancePath:s+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/vocabs/additionalProperties/prop\
erties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return k.errors=[{instancePath:s+
"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/vocabs/additionalProperties/properties/sha256/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var pe=H===e}else var pe=!0;if(pe)if(j.coverage!==void 0){let c=j.coverage;const H=e;if(e===H)if(typeof c=="number"&&
isFinite(c)){if(c>1||isNaN(c))return k.errors=[{instancePath:s+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/a\
dditionalProperties/properties/coverage/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(c<0||isNaN(c))return k.errors=
[{instancePath:s+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return k.errors=[{instancePath:s+"/vocabs/"+v.replace(/~/g,"~0").replace(
/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage/type",keyword:"type",params:{type:"number"},message:"must be nu\
mber"}],!1;var pe=H===e}else var pe=!0}}}}}else return k.errors=[{instancePath:s+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vo\
cabs/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var xe=T===e;if(!xe)break}else return k.errors=[{instancePath:s+
"/vocabs",schemaPath:"#/properties/vocabs/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var h=de===e}else var h=!0}}}}}}}}}}}else return k.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return k.errors=o,e===0}k.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};const hs=J,ir={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc calibration config",description:"How a model is to be calibra\
ted: what the spec asks for, resolved. A fitted calibrator is another file.",type:"object",properties:{version:{const:1},fingerprint:{type:"string",pattern:"^[0\
-9a-f]{64}$"},model:{type:"string"},variant:{type:["string","null"]},method:{enum:["platt","isotonic","temperature"]},heads:{type:"array",items:{type:"string"}},
sources:{type:["array","null"],items:{type:"string"}},per:{type:"array",items:{enum:["head","source"]}},signals:{type:"array",items:{type:"object",properties:{name:{
type:"string"},kind:{enum:["id","ids","vec"]},vocab:{type:["string","null"]},size:{type:"integer",minimum:0}},required:["name","kind","vocab","size"],additionalProperties:!1}},
everySeconds:{type:"number"},windowSeconds:{type:"number"},halfLifeSeconds:{type:["number","null"]},traffic:{type:["object","null"],properties:{column:{type:"st\
ring"},value:{type:"string"}},required:["column","value"],additionalProperties:!1},sampling:{type:["object","null"],properties:{base:{type:["string","null"]},keep:{
type:"number",minimum:0,maximum:1},log:{enum:["unsampled","sampled"]},correct:{enum:["weight","base","batch"]}},required:["base","keep","log","correct"],additionalProperties:!1}},
required:["version","fingerprint","model","variant","method","heads","sources","per","signals","everySeconds","windowSeconds","halfLifeSeconds","traffic","sampl\
ing"],additionalProperties:!1,$id:"calibration"};function J(u,{instancePath:s="",parentData:Fr,parentDataProperty:$r,rootData:xr=u,dynamicAnchors:Tr={}}={}){let o=null,
e=0;const _e=J.evaluated;if(_e.dynamicProps&&(_e.props=void 0),_e.dynamicItems&&(_e.items=void 0),e===0)if(u&&typeof u=="object"&&!Array.isArray(u)){let oe;if(u.
version===void 0&&(oe="version")||u.fingerprint===void 0&&(oe="fingerprint")||u.model===void 0&&(oe="model")||u.variant===void 0&&(oe="variant")||u.method===void 0&&
(oe="method")||u.heads===void 0&&(oe="heads")||u.sources===void 0&&(oe="sources")||u.per===void 0&&(oe="per")||u.signals===void 0&&(oe="signals")||u.everySeconds===
void 0&&(oe="everySeconds")||u.windowSeconds===void 0&&(oe="windowSeconds")||u.halfLifeSeconds===void 0&&(oe="halfLifeSeconds")||u.traffic===void 0&&(oe="traffi\
c")||u.sampling===void 0&&(oe="sampling"))return J.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:oe},message:"must \
have required property '"+oe+"'"}],!1;{const X=e;for(const _ in u)if(!hr.call(ir.properties,_)){return J.errors=[{instancePath:s,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT have additional properties"}],!1;break}if(X===e){if(u.version!==void 0){const _=e;
if(u.version!==1)return J.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be eq\
ual to constant"}],!1;var h=_===e}else var h=!0;if(h){if(u.fingerprint!==void 0){let _=u.fingerprint;const R=e;if(e===R)if(typeof _=="string"){if(!br.test(_))return J.
errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pat\
tern "^[0-9a-f]{64}$"'}],!1}else return J.errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var h=R===e}else var h=!0;if(h){if(u.model!==void 0){const _=e;if(typeof u.model!="string")return J.errors=[{instancePath:s+"/mode\
l",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var h=_===e}else var h=!0;if(h){if(u.variant!==void 0){
let _=u.variant;const R=e;if(typeof _!="string"&&_!==null)return J.errors=[{instancePath:s+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{
type:ir.properties.variant.type},message:"must be string,null"}],!1;var h=R===e}else var h=!0;if(h){if(u.method!==void 0){let _=u.method;const R=e;if(!(_==="pla\
tt"||_==="isotonic"||_==="temperature"))return J.errors=[{instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:ir.
properties.method.enum},message:"must be equal to one of the allowed values"}],!1;var h=R===e}else var h=!0;if(h){if(u.heads!==void 0){let _=u.heads;const R=e;if(e===
R)if(Array.isArray(_)){var se=!0;const E=_.length;for(let K=0;K<E;K++){const F=e;if(typeof _[K]!="string")return J.errors=[{instancePath:s+"/heads/"+K,schemaPath:"\
#/properties/heads/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var se=F===e;if(!se)break}}else return J.errors=[{instancePath:s+
"/heads",schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=R===e}else var h=!0;if(h){if(u.sources!==void 0){
let _=u.sources;const R=e;if(!Array.isArray(_)&&_!==null)return J.errors=[{instancePath:s+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{
type:ir.properties.sources.type},message:"must be array,null"}],!1;if(e===R&&Array.isArray(_)){var ze=!0;const E=_.length;for(let K=0;K<E;K++){const F=e;if(typeof _[K]!=
"string")return J.errors=[{instancePath:s+"/sources/"+K,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var ze=F===e;if(!ze)break}}var h=R===e}else var h=!0;if(h){if(u.per!==void 0){let _=u.per;const R=e;if(e===R)if(Array.isArray(_)){var Re=!0;const E=_.length;
for(let K=0;K<E;K++){let F=_[K];const G=e;if(!(F==="head"||F==="source"))return J.errors=[{instancePath:s+"/per/"+K,schemaPath:"#/properties/per/items/enum",keyword:"\
enum",params:{allowedValues:ir.properties.per.items.enum},message:"must be equal to one of the allowed values"}],!1;var Re=G===e;if(!Re)break}}else return J.errors=
[{instancePath:s+"/per",schemaPath:"#/properties/per/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=R===e}else var h=!0;if(h){if(u.
signals!==void 0){let _=u.signals;const R=e;if(e===R)if(Array.isArray(_)){var ce=!0;const E=_.length;for(let K=0;K<E;K++){let F=_[K];const G=e;if(e===G)if(F&&typeof F==
"object"&&!Array.isArray(F)){let Be;if(F.name===void 0&&(Be="name")||F.kind===void 0&&(Be="kind")||F.vocab===void 0&&(Be="vocab")||F.size===void 0&&(Be="size"))
return J.errors=[{instancePath:s+"/signals/"+K,schemaPath:"#/properties/signals/items/required",keyword:"required",params:{missingProperty:Be},message:"must hav\
e required property '"+Be+"'"}],!1;{const Ie=e;for(const ie in F)if(!(ie==="name"||ie==="kind"||ie==="vocab"||ie==="size")){return J.errors=[{instancePath:s+"/s\
ignals/"+K,schemaPath:"#/properties/signals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ie},message:"must NOT have add\
itional properties"}],!1;break}if(Ie===e){if(F.name!==void 0){const ie=e;if(typeof F.name!="string")return J.errors=[{instancePath:s+"/signals/"+K+"/name",schemaPath:"\
#/properties/signals/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var V=ie===e}else var V=!0;if(V){if(F.kind!==
void 0){let ie=F.kind;const he=e;if(!(ie==="id"||ie==="ids"||ie==="vec"))return J.errors=[{instancePath:s+"/signals/"+K+"/kind",schemaPath:"#/properties/signals\
/items/properties/kind/enum",keyword:"enum",params:{allowedValues:ir.properties.signals.items.properties.kind.enum},message:"must be equal to one of the allowed\
 values"}],!1;var V=he===e}else var V=!0;if(V){if(F.vocab!==void 0){let ie=F.vocab;const he=e;if(typeof ie!="string"&&ie!==null)return J.errors=[{instancePath:s+
"/signals/"+K+"/vocab",schemaPath:"#/properties/signals/items/properties/vocab/type",keyword:"type",params:{type:ir.properties.signals.items.properties.vocab.type},
message:"must be string,null"}],!1;var V=he===e}else var V=!0;if(V)if(F.size!==void 0){let ie=F.size;const he=e;if(!(typeof ie=="number"&&!(ie%1)&&!isNaN(ie)&&isFinite(
ie)))return J.errors=[{instancePath:s+"/signals/"+K+"/size",schemaPath:"#/properties/signals/items/properties/size/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===he&&typeof ie=="number"&&isFinite(ie)&&(ie<0||isNaN(ie)))return J.errors=[{instancePath:s+"/signals/"+K+"/size",schemaPath:"\
#/properties/signals/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var V=he===e}else var V=!0}}}}}else
return J.errors=[{instancePath:s+"/signals/"+K,schemaPath:"#/properties/signals/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var ce=G===e;if(!ce)break}}else return J.errors=[{instancePath:s+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var h=R===e}else var h=!0;if(h){if(u.everySeconds!==void 0){let _=u.everySeconds;const R=e;if(!(typeof _=="number"&&isFinite(_)))return J.errors=
[{instancePath:s+"/everySeconds",schemaPath:"#/properties/everySeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var h=R===e}else
var h=!0;if(h){if(u.windowSeconds!==void 0){let _=u.windowSeconds;const R=e;if(!(typeof _=="number"&&isFinite(_)))return J.errors=[{instancePath:s+"/windowSecon\
ds",schemaPath:"#/properties/windowSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var h=R===e}else var h=!0;if(h){if(u.halfLifeSeconds!==
void 0){let _=u.halfLifeSeconds;const R=e;if(!(typeof _=="number"&&isFinite(_))&&_!==null)return J.errors=[{instancePath:s+"/halfLifeSeconds",schemaPath:"#/prop\
erties/halfLifeSeconds/type",keyword:"type",params:{type:ir.properties.halfLifeSeconds.type},message:"must be number,null"}],!1;var h=R===e}else var h=!0;if(h){
if(u.traffic!==void 0){let _=u.traffic;const R=e;if(!(_&&typeof _=="object"&&!Array.isArray(_))&&_!==null)return J.errors=[{instancePath:s+"/traffic",schemaPath:"\
#/properties/traffic/type",keyword:"type",params:{type:ir.properties.traffic.type},message:"must be object,null"}],!1;if(e===R&&_&&typeof _=="object"&&!Array.isArray(
_)){let E;if(_.column===void 0&&(E="column")||_.value===void 0&&(E="value"))return J.errors=[{instancePath:s+"/traffic",schemaPath:"#/properties/traffic/require\
d",keyword:"required",params:{missingProperty:E},message:"must have required property '"+E+"'"}],!1;{const K=e;for(const F in _)if(!(F==="column"||F==="value")){
return J.errors=[{instancePath:s+"/traffic",schemaPath:"#/properties/traffic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:F},
message:"must NOT have additional properties"}],!1;break}if(K===e){if(_.column!==void 0){const F=e;if(typeof _.column!="string")return J.errors=[{instancePath:s+
"/traffic/column",schemaPath:"#/properties/traffic/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var S=F===e}else var S=!0;
if(S)if(_.value!==void 0){const F=e;if(typeof _.value!="string")return J.errors=[{instancePath:s+"/traffic/value",schemaPath:"#/properties/traffic/properties/va\
lue/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var S=F===e}else var S=!0}}}var h=R===e}else var h=!0;if(h)if(u.sampling!==void 0){
let _=u.sampling;const R=e;if(!(_&&typeof _=="object"&&!Array.isArray(_))&&_!==null)return J.errors=[{instancePath:s+"/sampling",schemaPath:"#/properties/sampli\
ng/type",keyword:"type",params:{type:ir.properties.sampling.type},message:"must be object,null"}],!1;if(e===R&&_&&typeof _=="object"&&!Array.isArray(_)){let E;if(_.
base===void 0&&(E="base")||_.keep===void 0&&(E="keep")||_.log===void 0&&(E="log")||_.correct===void 0&&(E="correct"))return J.errors=[{instancePath:s+"/sampling",
schemaPath:"#/properties/sampling/required",keyword:"required",params:{missingProperty:E},message:"must have required property '"+E+"'"}],!1;{const K=e;for(const F in _)
if(!(F==="base"||F==="keep"||F==="log"||F==="correct")){return J.errors=[{instancePath:s+"/sampling",schemaPath:"#/properties/sampling/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:F},message:"must NOT have additional properties"}],!1;break}if(K===e){if(_.base!==void 0){let F=_.base;const G=e;
if(typeof F!="string"&&F!==null)return J.errors=[{instancePath:s+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/type",keyword:"type",params:{
type:ir.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var Se=G===e}else var Se=!0;if(Se){if(_.keep!==void 0){let F=_.keep;const G=e;
if(e===G)if(typeof F=="number"&&isFinite(F)){if(F>1||isNaN(F))return J.errors=[{instancePath:s+"/sampling/keep",schemaPath:"#/properties/sampling/properties/kee\
p/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(F<0||isNaN(F))return J.errors=[{instancePath:s+"/sampling/keep",schemaPath:"\
#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return J.errors=[{instancePath:s+
"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Se=G===e}else var Se=!0;
if(Se){if(_.log!==void 0){let F=_.log;const G=e;if(!(F==="unsampled"||F==="sampled"))return J.errors=[{instancePath:s+"/sampling/log",schemaPath:"#/properties/s\
ampling/properties/log/enum",keyword:"enum",params:{allowedValues:ir.properties.sampling.properties.log.enum},message:"must be equal to one of the allowed value\
s"}],!1;var Se=G===e}else var Se=!0;if(Se)if(_.correct!==void 0){let F=_.correct;const G=e;if(!(F==="weight"||F==="base"||F==="batch"))return J.errors=[{instancePath:s+
"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:ir.properties.sampling.properties.correct.enum},
message:"must be equal to one of the allowed values"}],!1;var Se=G===e}else var Se=!0}}}}}var h=R===e}else var h=!0}}}}}}}}}}}}}}}else return J.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return J.errors=o,e===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
const bs=Ae,ys={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc manifest",description:"What a build or a trained bundle holds: the fingerprin\
t of its plan and a hash of every other file.",type:"object",properties:{version:{const:1},adsc:{type:"string"},model:{type:"string"},variant:{type:["string","n\
ull"]},baseline:{type:"string"},fingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},modelFingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},files:{type:"obje\
ct",additionalProperties:{type:"object",properties:{bytes:{type:"integer",minimum:0},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"}},required:["bytes","sha256"],
additionalProperties:!1}}},required:["version","adsc","model","variant","fingerprint","files"],additionalProperties:!1,$id:"manifest"};function Ae(u,{instancePath:s="",
parentData:Fr,parentDataProperty:$r,rootData:xr=u,dynamicAnchors:Tr={}}={}){let o=null,e=0;const _e=Ae.evaluated;if(_e.dynamicProps&&(_e.props=void 0),_e.dynamicItems&&
(_e.items=void 0),e===0)if(u&&typeof u=="object"&&!Array.isArray(u)){let Re;if(u.version===void 0&&(Re="version")||u.adsc===void 0&&(Re="adsc")||u.model===void 0&&
(Re="model")||u.variant===void 0&&(Re="variant")||u.fingerprint===void 0&&(Re="fingerprint")||u.files===void 0&&(Re="files"))return Ae.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:Re},message:"must have required property '"+Re+"'"}],!1;{const ce=e;for(const V in u)if(!(V==="version"||
V==="adsc"||V==="model"||V==="variant"||V==="baseline"||V==="fingerprint"||V==="modelFingerprint"||V==="files")){return Ae.errors=[{instancePath:s,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:V},message:"must NOT have additional properties"}],!1;break}if(ce===e){if(u.version!==
void 0){const V=e;if(u.version!==1)return Ae.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},
message:"must be equal to constant"}],!1;var h=V===e}else var h=!0;if(h){if(u.adsc!==void 0){const V=e;if(typeof u.adsc!="string")return Ae.errors=[{instancePath:s+
"/adsc",schemaPath:"#/properties/adsc/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var h=V===e}else var h=!0;if(h){if(u.model!==void 0){
const V=e;if(typeof u.model!="string")return Ae.errors=[{instancePath:s+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var h=V===e}else var h=!0;if(h){if(u.variant!==void 0){let V=u.variant;const S=e;if(typeof V!="string"&&V!==null)return Ae.errors=[{instancePath:s+
"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:ys.properties.variant.type},message:"must be string,null"}],!1;var h=S===e}else var h=!0;
if(h){if(u.baseline!==void 0){const V=e;if(typeof u.baseline!="string")return Ae.errors=[{instancePath:s+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var h=V===e}else var h=!0;if(h){if(u.fingerprint!==void 0){let V=u.fingerprint;const S=e;if(e===S)if(typeof V==
"string"){if(!br.test(V))return Ae.errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9\
a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Ae.errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/fingerprint/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var h=S===e}else var h=!0;if(h){if(u.modelFingerprint!==void 0){let V=u.modelFingerprint;const S=e;
if(e===S)if(typeof V=="string"){if(!br.test(V))return Ae.errors=[{instancePath:s+"/modelFingerprint",schemaPath:"#/properties/modelFingerprint/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Ae.errors=[{instancePath:s+"/modelFingerprint",schemaPath:"\
#/properties/modelFingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var h=S===e}else var h=!0;if(h)if(u.files!==void 0){let V=u.
files;const S=e;if(e===S)if(V&&typeof V=="object"&&!Array.isArray(V))for(const oe in V){let X=V[oe];const _=e;if(e===_)if(X&&typeof X=="object"&&!Array.isArray(
X)){let R;if(X.bytes===void 0&&(R="bytes")||X.sha256===void 0&&(R="sha256"))return Ae.errors=[{instancePath:s+"/files/"+oe.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/files/additionalProperties/required",keyword:"required",params:{missingProperty:R},message:"must have required property '"+R+"'"}],!1;{
const me=e;for(const E in X)if(!(E==="bytes"||E==="sha256")){return Ae.errors=[{instancePath:s+"/files/"+oe.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#\
/properties/files/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:E},message:"must NOT have additional prop\
erties"}],!1;break}if(me===e){if(X.bytes!==void 0){let E=X.bytes;const K=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return Ae.errors=[{instancePath:s+
"/files/"+oe.replace(/~/g,"~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#/properties/files/additionalProperties/properties/bytes/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===K&&typeof E=="number"&&isFinite(E)&&(E<0||isNaN(E)))return Ae.errors=[{instancePath:s+"/files/"+oe.replace(/~/g,
"~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#/properties/files/additionalProperties/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var se=K===e}else var se=!0;if(se)if(X.sha256!==void 0){let E=X.sha256;const K=e;if(e===K)if(typeof E=="string"){if(!br.test(E))return Ae.
errors=[{instancePath:s+"/files/"+oe.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/files/additionalProperties/properties/sha256/patt\
ern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Ae.errors=[{instancePath:s+"/files/"+oe.
replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/files/additionalProperties/properties/sha256/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var se=K===e}else var se=!0}}}else return Ae.errors=[{instancePath:s+"/files/"+oe.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/files/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ze=_===e;if(!ze)break}else return Ae.errors=
[{instancePath:s+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var h=S===e}else var h=!0}}}}}}}}}else
return Ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ae.errors=o,e===0}Ae.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};const vs=He;function He(u,{instancePath:s="",parentData:Fr,parentDataProperty:$r,rootData:xr=u,dynamicAnchors:Tr={}}={}){let o=null,e=0;const _e=He.evaluated;if(_e.dynamicProps&&
(_e.props=void 0),_e.dynamicItems&&(_e.items=void 0),e===0)if(u&&typeof u=="object"&&!Array.isArray(u)){let _;if(u.version===void 0&&(_="version")||u.fingerprint===
void 0&&(_="fingerprint")||u.cases===void 0&&(_="cases"))return He.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:_},
message:"must have required property '"+_+"'"}],!1;{const R=e;for(const me in u)if(!(me==="version"||me==="fingerprint"||me==="cases")){return He.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:me},message:"must NOT have additional properties"}],!1;break}if(R===
e){if(u.version!==void 0){const me=e;if(u.version!==1)return He.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{
allowedValue:1},message:"must be equal to constant"}],!1;var h=me===e}else var h=!0;if(h){if(u.fingerprint!==void 0){let me=u.fingerprint;const E=e;if(e===E)if(typeof me==
"string"){if(!br.test(me))return He.errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-\
9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return He.errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/fingerprint/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var h=E===e}else var h=!0;if(h)if(u.cases!==void 0){let me=u.cases;const E=e;if(e===E)if(Array.
isArray(me)){var se=!0;const F=me.length;for(let G=0;G<F;G++){let Y=me[G];const Be=e;if(e===Be)if(Y&&typeof Y=="object"&&!Array.isArray(Y)){let ie;if(Y.note===void 0&&
(ie="note")||Y.serving===void 0&&(ie="serving")||Y.row===void 0&&(ie="row")||Y.signals===void 0&&(ie="signals"))return He.errors=[{instancePath:s+"/cases/"+G,schemaPath:"\
#/properties/cases/items/required",keyword:"required",params:{missingProperty:ie},message:"must have required property '"+ie+"'"}],!1;{const he=e;for(const ke in Y)
if(!(ke==="note"||ke==="serving"||ke==="row"||ke==="signals")){return He.errors=[{instancePath:s+"/cases/"+G,schemaPath:"#/properties/cases/items/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:ke},message:"must NOT have additional properties"}],!1;break}if(he===e){if(Y.note!==void 0){const ke=e;
if(typeof Y.note!="string")return He.errors=[{instancePath:s+"/cases/"+G+"/note",schemaPath:"#/properties/cases/items/properties/note/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var ze=ke===e}else var ze=!0;if(ze){if(Y.serving!==void 0){const ke=e;if(typeof Y.serving!="boolean")return He.errors=
[{instancePath:s+"/cases/"+G+"/serving",schemaPath:"#/properties/cases/items/properties/serving/type",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"}],!1;var ze=ke===e}else var ze=!0;if(ze){if(Y.row!==void 0){let ke=Y.row;const Fe=e;if(!(ke&&typeof ke=="object"&&!Array.isArray(ke)))return He.errors=[{
instancePath:s+"/cases/"+G+"/row",schemaPath:"#/properties/cases/items/properties/row/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var ze=Fe===e}else var ze=!0;if(ze)if(Y.signals!==void 0){let ke=Y.signals;const Fe=e;if(e===Fe)if(ke&&typeof ke=="object"&&!Array.isArray(ke))for(const qe in ke){
let $e=ke[qe];const ae=e,rr=e;let or=!1;const cr=e;if(e===cr)if($e&&typeof $e=="object"&&!Array.isArray($e)){let xe;if($e.values===void 0&&(xe="values")){const ye={
instancePath:s+"/cases/"+G+"/signals/"+qe.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/an\
yOf/0/required",keyword:"required",params:{missingProperty:xe},message:"must have required property '"+xe+"'"};o===null?o=[ye]:o.push(ye),e++}else{const ye=e;for(const be in $e)
if(be!=="values"){const A={instancePath:s+"/cases/"+G+"/signals/"+qe.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/sign\
als/additionalProperties/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:be},message:"must NOT have additional propertie\
s"};o===null?o=[A]:o.push(A),e++;break}if(ye===e&&$e.values!==void 0){let be=$e.values;if(e===e)if(Array.isArray(be)){var Re=!0;const de=be.length;for(let Ce=0;Ce<
de;Ce++){let v=be[Ce];const j=e;if(!(typeof v=="number"&&isFinite(v))){const W={instancePath:s+"/cases/"+G+"/signals/"+qe.replace(/~/g,"~0").replace(/\//g,"~1")+
"/values/"+Ce,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/items/type",keyword:"type",params:{type:"nu\
mber"},message:"must be number"};o===null?o=[W]:o.push(W),e++}var Re=j===e;if(!Re)break}}else{const de={instancePath:s+"/cases/"+G+"/signals/"+qe.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/values",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/type",keyword:"type",params:{
type:"array"},message:"must be array"};o===null?o=[de]:o.push(de),e++}}}}else{const xe={instancePath:s+"/cases/"+G+"/signals/"+qe.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};
o===null?o=[xe]:o.push(xe),e++}var oe=cr===e;if(or=or||oe,oe)var ce=!0;const pe=e;if(e===pe)if($e&&typeof $e=="object"&&!Array.isArray($e)){let xe;if($e.ids===void 0&&
(xe="ids")){const ye={instancePath:s+"/cases/"+G+"/signals/"+qe.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/a\
dditionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty:xe},message:"must have required property '"+xe+"'"};o===null?o=[ye]:o.push(ye),
e++}else{const ye=e;for(const be in $e)if(!(be==="ids"||be==="weights")){const A={instancePath:s+"/cases/"+G+"/signals/"+qe.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:be},
message:"must NOT have additional properties"};o===null?o=[A]:o.push(A),e++;break}if(ye===e){if($e.ids!==void 0){let be=$e.ids;const A=e;if(e===A)if(Array.isArray(
be)){var V=!0;const de=be.length;for(let Ce=0;Ce<de;Ce++){let v=be[Ce];const j=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v))){const W={instancePath:s+
"/cases/"+G+"/signals/"+qe.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids/"+Ce,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/\
1/properties/ids/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"};o===null?o=[W]:o.push(W),e++}if(e===j&&typeof v=="number"&&isFinite(
v)&&(v<0||isNaN(v))){const W={instancePath:s+"/cases/"+G+"/signals/"+qe.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids/"+Ce,schemaPath:"#/properties/cases/items/p\
roperties/signals/additionalProperties/anyOf/1/properties/ids/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};o===null?
o=[W]:o.push(W),e++}var V=j===e;if(!V)break}}else{const de={instancePath:s+"/cases/"+G+"/signals/"+qe.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids",schemaPath:"\
#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/ids/type",keyword:"type",params:{type:"array"},message:"must be array"};o===
null?o=[de]:o.push(de),e++}var S=A===e}else var S=!0;if(S)if($e.weights!==void 0){let be=$e.weights;const A=e;if(e===A)if(Array.isArray(be)){var Se=!0;const Ce=be.
length;for(let v=0;v<Ce;v++){let j=be[v];const T=e;if(!(typeof j=="number"&&isFinite(j))){const Le={instancePath:s+"/cases/"+G+"/signals/"+qe.replace(/~/g,"~0").
replace(/\//g,"~1")+"/weights/"+v,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weights/items/type",keyword:"t\
ype",params:{type:"number"},message:"must be number"};o===null?o=[Le]:o.push(Le),e++}var Se=T===e;if(!Se)break}}else{const Ce={instancePath:s+"/cases/"+G+"/sign\
als/"+qe.replace(/~/g,"~0").replace(/\//g,"~1")+"/weights",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weigh\
ts/type",keyword:"type",params:{type:"array"},message:"must be array"};o===null?o=[Ce]:o.push(Ce),e++}var S=A===e}else var S=!0}}}else{const xe={instancePath:s+
"/cases/"+G+"/signals/"+qe.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"};o===null?o=[xe]:o.push(xe),e++}var oe=pe===e;if(or=or||oe,oe&&ce!==!0&&(ce=!0),or)e=rr,o!==null&&(rr?o.length=
rr:o=null);else{const xe={instancePath:s+"/cases/"+G+"/signals/"+qe.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signa\
ls/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return o===null?o=[xe]:o.push(xe),e++,He.errors=o,!1}var X=ae===
e;if(!X)break}else return He.errors=[{instancePath:s+"/cases/"+G+"/signals",schemaPath:"#/properties/cases/items/properties/signals/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var ze=Fe===e}else var ze=!0}}}}}else return He.errors=[{instancePath:s+"/cases/"+G,schemaPath:"#/properties/cases/\
items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var se=Be===e;if(!se)break}}else return He.errors=[{instancePath:s+"/cases",schemaPath:"\
#/properties/cases/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=E===e}else var h=!0}}}}else return He.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return He.errors=o,e===0}He.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{hs as calibration,vs as golden,gs as lock,bs as manifest,cs as plan};
