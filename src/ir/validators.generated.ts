// Generated from scripts/schemas by scripts/generate.ts; do not edit.
// @ts-nocheck
const _s=a,x={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc plan",description:"Everything that adsc resolved of a spec: data, transforms wi\
th their constants, embedding tables, the graph, training. Emitters, training and serving read this and nothing above it.",type:"object",properties:{version:{const:1},
model:{type:"string"},variant:{type:["string","null"]},baseline:{enum:["lr","wide_deep","gbdt_lr"]},assumed:{type:"object",properties:{vocabs:{type:"array",items:{
type:"string"}},signals:{type:"array",items:{type:"string"}}},required:["vocabs","signals"],additionalProperties:!1},doc:{type:["string","null"]},data:{type:["o\
bject","null"],properties:{primary:{type:"object",properties:{name:{type:"string"},glob:{type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},format:{enum:[
"csv","tsv","jsonl","parquet"]},header:{type:"boolean"},columns:{type:["array","null"],items:{type:"string"}},delimiter:{type:["string","null"]},missing:{type:"\
array",items:{type:"string"}},optional:{type:"array",items:{type:"string"}}},required:["name","glob","format","header","columns","delimiter","missing"],additionalProperties:!1},
joins:{type:"array",items:{type:"object",properties:{name:{type:"string"},glob:{type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},format:{enum:["csv",
"tsv","jsonl","parquet"]},header:{type:"boolean"},columns:{type:["array","null"],items:{type:"string"}},delimiter:{type:["string","null"]},missing:{type:"array",
items:{type:"string"}},optional:{type:"array",items:{type:"string"}},on:{type:"array",items:{type:"object",properties:{left:{type:"string"},right:{type:"string"}},
required:["left","right"],additionalProperties:!1}},side:{enum:["request","candidate"]},asOf:{type:["string","null"]},asOfTime:{type:["object","null"],properties:{
column:{type:"string"},unit:{enum:["s","ms","us","ns",null]},format:{type:["string","null"]},zone:{type:"string"}},required:["column","unit","format","zone"],additionalProperties:!1}},
required:["name","glob","format","header","columns","delimiter","missing","on","side","asOf","asOfTime"],additionalProperties:!1}},time:{type:["object","null"],
properties:{column:{type:"string"},unit:{enum:["s","ms","us","ns",null]},format:{type:["string","null"]},zone:{type:"string"}},required:["column","unit","format",
"zone"],additionalProperties:!1},source:{type:["object","null"],properties:{column:{type:"string"},values:{type:"array",items:{type:"string"}}},required:["colum\
n","values"],additionalProperties:!1},key:{type:"array",items:{type:"string"},minItems:1},servedBy:{type:["string","null"]},weight:{type:["string","null"]},afterImpression:{
type:"array",items:{type:"string"}},requestId:{type:"string"}},required:["primary","joins","time","source","servedBy","weight","afterImpression"],additionalProperties:!1},
inputs:{type:"array",items:{type:"object",properties:{name:{type:"string"},table:{type:["string","null"]},column:{type:"string"},side:{enum:["request","candidat\
e"]},kind:{enum:["scalar","list","time"]}},required:["name","table","column","side","kind"],additionalProperties:!1}},vocabs:{type:"array",items:{type:"object",
properties:{id:{type:"string"},kind:{enum:["file","range","hash"]},size:{type:"integer",minimum:1},entries:{type:"integer",minimum:0},file:{type:["string","null"],
pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},sha256:{type:["string","null"],pattern:"^[0-9a-f]{64}$"}},required:["id","kind","size","entries","file","sha256"],
additionalProperties:!1}},tables:{type:"array",items:{type:"object",properties:{id:{type:"string"},vocab:{type:"string"},rows:{type:"integer",minimum:1},width:{
type:"integer",minimum:1},signals:{type:"array",items:{type:"string"}},init:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"o\
bject",properties:{kind:{const:"zeros"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"ones"}},required:["kind"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"glorot"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"he"}},required:["kind"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"uniform"},scale:{type:"number"}},required:["kind","scale"],additionalProperties:!1},{type:"object",properties:{kind:{const:"\
constant"},value:{type:"number"}},required:["kind","value"],additionalProperties:!1}]},vectors:{type:"object",properties:{glob:{type:"string",pattern:"^(?!/)(?!\
(.*/)?\\.\\.(/|$))[^\\\\]+$"},format:{enum:["csv","tsv","jsonl","parquet"]},key:{type:"string"},column:{type:["string","null"]},freeze:{type:"boolean"}},required:[
"glob","format","key","column","freeze"],additionalProperties:!1},optimizer:{type:"object",properties:{kind:{const:"ftrl"},learningRate:{type:"number"},beta:{type:"\
number"},l1:{type:"number"},l2:{type:"number"}},required:["kind","learningRate","beta","l1","l2"],additionalProperties:!1}},required:["id","vocab","rows","width",
"signals","init"],additionalProperties:!1}},signals:{type:"array",items:{type:"object",properties:{name:{type:"string"},doc:{type:["string","null"]},format:{enum:[
"continuous","onehot","indexed","hash_onehot","hash_indexed","dense"]},cross:{type:"array",items:{type:"string"},minItems:2},input:{type:"string"},derive:{type:[
"object","null"],properties:{fn:{enum:["hour","weekday"]},zone:{type:"string"}},required:["fn","zone"],additionalProperties:!1},sources:{type:["array","null"],items:{
type:"string"}},serve:{anyOf:[{type:["string","number","boolean"]},{type:"null"}]},encoding:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],
oneOf:[{type:"object",properties:{kind:{const:"vec"},length:{type:"integer",minimum:1},width:{type:"integer",minimum:1},missingFlag:{type:"boolean"},squash:{enum:[
"none","log","asinh","tanh"]},clip:{type:["array","null"],prefixItems:[{type:"number"},{type:"number"}],items:!1,minItems:2},normalize:{type:"object",discriminator:{
propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"none"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{
kind:{const:"l2"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"minmax"},min:{anyOf:[{type:"number"},{type:"array",items:{
type:"number"}}]},max:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]}},required:["kind","min","max"],additionalProperties:!1},{type:"object",properties:{
kind:{const:"zscore"},mean:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]},std:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]}},required:[
"kind","mean","std"],additionalProperties:!1},{type:"object",properties:{kind:{const:"quantile"},boundaries:{type:"array",items:{type:"number"}}},required:["kin\
d","boundaries"],additionalProperties:!1}]},default:{type:["number","null"]}},required:["kind","length","width","missingFlag","squash","clip","normalize","defau\
lt"],additionalProperties:!1},{type:"object",properties:{kind:{const:"id"},vocab:{type:"string"},default:{type:["string","null"]}},required:["kind","vocab","def\
ault"],additionalProperties:!1},{type:"object",properties:{kind:{const:"ids"},vocab:{type:"string"},max:{type:"integer",minimum:1},keep:{enum:["first","last"]},
pool:{enum:["mean","sum","max","attention"]},split:{type:["string","null"]}},required:["kind","vocab","max","keep","pool","split"],additionalProperties:!1}]},table:{
type:["string","null"]},side:{enum:["request","candidate"]},reason:{type:"string"}},required:["name","doc","format","input","derive","sources","serve","encoding",
"table","side","reason"],additionalProperties:!1}},forests:{type:"array",items:{type:"object",properties:{name:{type:"string"},head:{type:"string"},vocab:{type:"\
string"},trees:{type:"integer",minimum:1},depth:{type:"integer",minimum:1},leaves:{type:"integer",minimum:1},shrinkage:{type:"number"},minRows:{type:"integer",minimum:1},
l2:{type:"number"},growOn:{type:"number",minimum:0,maximum:1},maxRows:{type:"integer",minimum:1}},required:["name","head","vocab","trees","depth","leaves","shri\
nkage","minRows","l2","growOn","maxRows"],additionalProperties:!1}},nodes:{type:"array",items:{type:"object",discriminator:{propertyName:"op"},required:["op"],oneOf:[
{type:"object",properties:{op:{const:"input"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},signal:{type:"string"}},
required:["op","id","width","tower","signal"],additionalProperties:!1},{type:"object",properties:{op:{const:"lookup"},id:{type:"string"},width:{type:"integer",minimum:1},
tower:{type:["integer","null"],minimum:0},signal:{type:"string"},table:{type:"string"}},required:["op","id","width","tower","signal","table"],additionalProperties:!1},
{type:"object",properties:{op:{const:"pool"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},signal:{type:"string"},
table:{type:"string"},pool:{enum:["mean","sum","max","attention"]},max:{type:"integer",minimum:1},query:{type:["string","null"]}},required:["op","id","width","t\
ower","signal","table","pool","max","query"],additionalProperties:!1},{type:"object",properties:{op:{const:"concat"},id:{type:"string"},width:{type:"integer",minimum:1},
tower:{type:["integer","null"],minimum:0},inputs:{type:"array",items:{type:"string"},minItems:1}},required:["op","id","width","tower","inputs"],additionalProperties:!1},
{type:"object",properties:{op:{const:"dense"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},
kernel:{type:"string"},bias:{type:["string","null"]},activation:{enum:["relu","none","tanh","sigmoid","gelu","swish","leaky_relu","selu","mish"]}},required:["op",
"id","width","tower","input","kernel","bias","activation"],additionalProperties:!1},{type:"object",properties:{op:{const:"sum"},id:{type:"string"},width:{type:"\
integer",minimum:1},tower:{type:["integer","null"],minimum:0},inputs:{type:"array",items:{type:"string"},minItems:1}},required:["op","id","width","tower","input\
s"],additionalProperties:!1},{type:"object",properties:{op:{const:"product"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],
minimum:0},inputs:{type:"array",items:{type:"string"},minItems:1}},required:["op","id","width","tower","inputs"],additionalProperties:!1},{type:"object",properties:{
op:{const:"cross"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},x0:{type:"string"},input:{type:"string"},kernel:{
type:"string"},bias:{type:"string"}},required:["op","id","width","tower","x0","input","kernel","bias"],additionalProperties:!1},{type:"object",properties:{op:{const:"\
bi_interaction"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},inputs:{type:"array",items:{type:"string"},minItems:1}},
required:["op","id","width","tower","inputs"],additionalProperties:!1},{type:"object",properties:{op:{const:"batch_norm"},id:{type:"string"},width:{type:"intege\
r",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},gamma:{type:"string"},beta:{type:"string"},mean:{type:"string"},variance:{type:"st\
ring"},momentum:{type:"number",minimum:0,maximum:1},epsilon:{type:"number"}},required:["op","id","width","tower","input","gamma","beta","mean","variance","momen\
tum","epsilon"],additionalProperties:!1},{type:"object",properties:{op:{const:"layer_norm"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["in\
teger","null"],minimum:0},input:{type:"string"},gamma:{type:"string"},beta:{type:"string"},epsilon:{type:"number"}},required:["op","id","width","tower","input",
"gamma","beta","epsilon"],additionalProperties:!1},{type:"object",properties:{op:{const:"activation"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{
type:["integer","null"],minimum:0},input:{type:"string"},activation:{enum:["relu","none","tanh","sigmoid","gelu","swish","leaky_relu","selu","mish"]}},required:[
"op","id","width","tower","input","activation"],additionalProperties:!1},{type:"object",properties:{op:{const:"dropout"},id:{type:"string"},width:{type:"integer",
minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},rate:{type:"number",minimum:0,maximum:1}},required:["op","id","width","tower","input",
"rate"],additionalProperties:!1}]}},params:{type:"array",items:{type:"object",properties:{name:{type:"string"},shape:{type:"array",items:{type:"integer",minimum:1}},
init:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"zeros"}},required:["kind"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"ones"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"glorot"}},required:["kind"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"he"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"uniform"},scale:{type:"number"}},
required:["kind","scale"],additionalProperties:!1},{type:"object",properties:{kind:{const:"constant"},value:{type:"number"}},required:["kind","value"],additionalProperties:!1}]},
trainable:{type:"boolean"},tower:{type:["integer","null"],minimum:0},optimizer:{type:"object",properties:{kind:{const:"ftrl"},learningRate:{type:"number"},beta:{
type:"number"},l1:{type:"number"},l2:{type:"number"}},required:["kind","learningRate","beta","l1","l2"],additionalProperties:!1}},required:["name","shape","init",
"trainable","tower"],additionalProperties:!1}},towers:{type:"array",items:{type:"object",properties:{name:{type:"string"},source:{type:["string","null"]},fallback:{
type:"boolean"}},required:["name","source","fallback"],additionalProperties:!1}},heads:{type:"array",items:{type:"object",properties:{name:{type:"string"},doc:{
type:["string","null"]},label:{type:"object",properties:{column:{type:"string"},op:{enum:["==","!=","<","<=",">",">=",null]},value:{anyOf:[{type:["string","numb\
er","boolean"]},{type:"null"}]}},required:["column","op","value"],additionalProperties:!1},lossWeight:{type:"number"},sources:{type:["array","null"],items:{type:"\
string"}},withinSeconds:{type:["number","null"]}},required:["name","doc","label","lossWeight","sources","withinSeconds"],additionalProperties:!1}},outputs:{type:"\
array",items:{type:"object",properties:{head:{type:"string"},logits:{type:"array",items:{type:"string"}},bias:{type:["string","null"]},correction:{type:"object",
discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"base"}},required:["kind"],additionalProperties:!1},{type:"o\
bject",properties:{kind:{const:"implies"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"mixture"},logits:{type:"array",items:{
type:"string"}},bias:{type:["string","null"]}},required:["kind","logits","bias"],additionalProperties:!1}]}},required:["head","logits","bias"],additionalProperties:!1}},
sampling:{type:["object","null"],properties:{base:{type:["string","null"]},keep:{type:"number",minimum:0,maximum:1},log:{enum:["unsampled","sampled"]},correct:{
enum:["weight","base","batch"]}},required:["base","keep","log","correct"],additionalProperties:!1},calibration:{type:["object","null"],properties:{method:{enum:[
"platt","isotonic","temperature"]},signals:{type:"array",items:{type:"string"}},per:{type:"array",items:{enum:["head","source"]}},everySeconds:{type:"number"},windowSeconds:{
type:"number"},halfLifeSeconds:{type:["number","null"]},traffic:{enum:["all","own"]}},required:["method","signals","per","everySeconds","windowSeconds","halfLif\
eSeconds","traffic"],additionalProperties:!1},train:{type:"object",properties:{optimizer:{type:"object",properties:{kind:{enum:["adam","adagrad","sgd"]},learningRate:{
type:"number"}},required:["kind","learningRate"],additionalProperties:!1},embeddings:{type:"object",properties:{kind:{enum:["adam","adagrad","sgd"]},learningRate:{
type:"number"}},required:["kind","learningRate"],additionalProperties:!1},batch:{type:"integer",minimum:1},epochs:{type:"integer",minimum:1},seed:{type:"integer"},
l2:{type:"number"},patience:{type:"integer",minimum:0},holdout:{anyOf:[{$ref:"#/$defs/split"},{type:"null"}]},validate:{anyOf:[{$ref:"#/$defs/split"},{type:"nul\
l"}]},sources:{type:["array","null"],items:{type:"string"}}},required:["optimizer","embeddings","batch","epochs","seed","l2","patience","holdout","validate","so\
urces"],additionalProperties:!1},baselines:{type:"array",items:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{
kind:{const:"lr"},learningRate:{type:"number"},l1:{type:"number"},l2:{type:"number"},epochs:{type:["integer","null"],minimum:1}},required:["kind","learningRate",
"l1","l2","epochs"],additionalProperties:!1},{type:"object",properties:{kind:{const:"wide_deep"},learningRate:{type:"number"},l1:{type:"number"},l2:{type:"numbe\
r"},epochs:{type:["integer","null"],minimum:1},wide:{type:"array",items:{type:"array",items:{type:"string"}}},buckets:{type:"integer",minimum:1},layers:{type:"a\
rray",items:{type:"integer",minimum:1}},dropout:{type:"number",minimum:0,maximum:1}},required:["kind","learningRate","l1","l2","epochs","wide","buckets","layers",
"dropout"],additionalProperties:!1},{type:"object",properties:{kind:{const:"gbdt_lr"},learningRate:{type:"number"},l1:{type:"number"},l2:{type:"number"},epochs:{
type:["integer","null"],minimum:1},trees:{type:"integer",minimum:1},depth:{type:"integer",minimum:1},leaves:{type:["integer","null"],minimum:1},shrinkage:{type:"\
number"},minRows:{type:"integer",minimum:1},growOn:{type:"number",minimum:0,maximum:1},maxRows:{type:"integer",minimum:1}},required:["kind","learningRate","l1",
"l2","epochs","trees","depth","leaves","shrinkage","minRows","growOn","maxRows"],additionalProperties:!1}]}},cost:{type:"object",properties:{params:{type:"integ\
er",minimum:0},flops:{type:"integer",minimum:0},memory:{type:"integer",minimum:0},items:{type:"array",items:{type:"object",properties:{name:{type:"string"},kind:{
enum:["table","layer"]},params:{type:"integer",minimum:0},bytes:{type:"integer",minimum:0},optimizerBytes:{type:"integer",minimum:0},flops:{type:"integer",minimum:0},
activationBytes:{type:"integer",minimum:0}},required:["name","kind","params","bytes","optimizerBytes","flops","activationBytes"],additionalProperties:!1}}},required:[
"params","flops","memory","items"],additionalProperties:!1},fingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"}},required:["version","model","variant","doc","d\
ata","inputs","vocabs","tables","signals","nodes","params","towers","heads","outputs","sampling","calibration","train","baselines","cost","fingerprint"],additionalProperties:!1,
$defs:{split:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"last"},seconds:{type:"number"}},
required:["kind","seconds"],additionalProperties:!1},{type:"object",properties:{kind:{const:"random"},fraction:{type:"number",minimum:0,maximum:1}},required:["k\
ind","fraction"],additionalProperties:!1},{type:"object",properties:{kind:{const:"hash"},fraction:{type:"number",minimum:0,maximum:1},column:{type:"string"}},required:[
"kind","fraction","column"],additionalProperties:!1},{type:"object",properties:{kind:{const:"files"},glob:{type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]\
+$"}},required:["kind","glob"],additionalProperties:!1}]}},$id:"plan"},vr=Object.prototype.hasOwnProperty,Hr=new RegExp("^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$","\
u"),$r=new RegExp("^[0-9a-f]{64}$","u");function _e(n,{instancePath:r="",parentData:Sr,parentDataProperty:Br,rootData:wr=n,dynamicAnchors:kr={}}={}){let f=null,e=0;const ge=_e.evaluated;if(ge.dynamicProps&&
(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let he;if(n.kind===void 0&&(he="kind"))return _e.errors=
[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:he},message:"must have required property '"+he+"'"}],!1;{const we=n.kind;if(typeof we==
"string")if(we==="last"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let j;if(n.kind===void 0&&(j="kind")||n.seconds===void 0&&(j="seconds"))return _e.
errors=[{instancePath:r,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;{const be=e;
for(const h in n)if(!(h==="kind"||h==="seconds")){return _e.errors=[{instancePath:r,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(be===e){if(n.kind!==void 0){const h=e;if(n.kind!=="last")return _e.errors=[{instancePath:r+
"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"last"},message:"must be equal to constant"}],!1;var y=h===e}else var y=!0;
if(y)if(n.seconds!==void 0){let h=n.seconds;const V=e;if(!(typeof h=="number"&&isFinite(h)))return _e.errors=[{instancePath:r+"/seconds",schemaPath:"#/oneOf/0/p\
roperties/seconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var y=V===e}else var y=!0}}}else return _e.errors=[{instancePath:r,schemaPath:"\
#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var pe=!0}else if(we==="random"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(
n)){let j;if(n.kind===void 0&&(j="kind")||n.fraction===void 0&&(j="fraction"))return _e.errors=[{instancePath:r,schemaPath:"#/oneOf/1/required",keyword:"require\
d",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;{const be=e;for(const h in n)if(!(h==="kind"||h==="fraction")){return _e.errors=
[{instancePath:r,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional prop\
erties"}],!1;break}if(be===e){if(n.kind!==void 0){const h=e;if(n.kind!=="random")return _e.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/1/properties/kind\
/const",keyword:"const",params:{allowedValue:"random"},message:"must be equal to constant"}],!1;var oe=h===e}else var oe=!0;if(oe)if(n.fraction!==void 0){let h=n.
fraction;const V=e;if(e===V)if(typeof h=="number"&&isFinite(h)){if(h>1||isNaN(h))return _e.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/1/properties/\
fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(h<0||isNaN(h))return _e.errors=[{instancePath:r+"/fraction",
schemaPath:"#/oneOf/1/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _e.errors=[{instancePath:r+
"/fraction",schemaPath:"#/oneOf/1/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var oe=V===e}else var oe=!0}}}else
return _e.errors=[{instancePath:r,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;pe!==!0&&(pe=!0)}else if(we===
"hash"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let j;if(n.kind===void 0&&(j="kind")||n.fraction===void 0&&(j="fraction")||n.column===void 0&&(j="\
column"))return _e.errors=[{instancePath:r,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+
j+"'"}],!1;{const be=e;for(const h in n)if(!(h==="kind"||h==="fraction"||h==="column")){return _e.errors=[{instancePath:r,schemaPath:"#/oneOf/2/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(be===e){if(n.kind!==void 0){const h=e;
if(n.kind!=="hash")return _e.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"hash"},message:"\
must be equal to constant"}],!1;var Q=h===e}else var Q=!0;if(Q){if(n.fraction!==void 0){let h=n.fraction;const V=e;if(e===V)if(typeof h=="number"&&isFinite(h)){
if(h>1||isNaN(h))return _e.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
message:"must be <= 1"}],!1;if(h<0||isNaN(h))return _e.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _e.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Q=V===e}else var Q=!0;if(Q)if(n.column!==void 0){const h=e;if(typeof n.column!="string")
return _e.errors=[{instancePath:r+"/column",schemaPath:"#/oneOf/2/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Q=h===
e}else var Q=!0}}}}else return _e.errors=[{instancePath:r,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;pe!==!0&&
(pe=!0)}else if(we==="files"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let j;if(n.kind===void 0&&(j="kind")||n.glob===void 0&&(j="glob"))return _e.
errors=[{instancePath:r,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;{const be=e;
for(const h in n)if(!(h==="kind"||h==="glob")){return _e.errors=[{instancePath:r,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(be===e){if(n.kind!==void 0){const h=e;if(n.kind!=="files")return _e.errors=[{instancePath:r+
"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"files"},message:"must be equal to constant"}],!1;var J=h===e}else var J=!0;
if(J)if(n.glob!==void 0){let h=n.glob;const V=e;if(e===V)if(typeof h=="string"){if(!Hr.test(h))return _e.errors=[{instancePath:r+"/glob",schemaPath:"#/oneOf/3/p\
roperties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],
!1}else return _e.errors=[{instancePath:r+"/glob",schemaPath:"#/oneOf/3/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var J=V===e}else var J=!0}}}else return _e.errors=[{instancePath:r,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;pe!==!0&&(pe=!0)}else return _e.errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:we},
message:'value of tag "kind" must be in oneOf'}],!1;else return _e.errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"t\
ag",tag:"kind",tagValue:we},message:'tag "kind" must be string'}],!1}}else return _e.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;return _e.errors=f,ge.props=pe,e===0}_e.evaluated={dynamicProps:!0,dynamicItems:!1};function a(n,{instancePath:r="",parentData:Sr,
parentDataProperty:Br,rootData:wr=n,dynamicAnchors:kr={}}={}){let f=null,e=0;const ge=a.evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=
void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Ue;if(n.version===void 0&&(Ue="version")||n.model===void 0&&(Ue="model")||n.variant===void 0&&(Ue=
"variant")||n.doc===void 0&&(Ue="doc")||n.data===void 0&&(Ue="data")||n.inputs===void 0&&(Ue="inputs")||n.vocabs===void 0&&(Ue="vocabs")||n.tables===void 0&&(Ue=
"tables")||n.signals===void 0&&(Ue="signals")||n.nodes===void 0&&(Ue="nodes")||n.params===void 0&&(Ue="params")||n.towers===void 0&&(Ue="towers")||n.heads===void 0&&
(Ue="heads")||n.outputs===void 0&&(Ue="outputs")||n.sampling===void 0&&(Ue="sampling")||n.calibration===void 0&&(Ue="calibration")||n.train===void 0&&(Ue="train")||
n.baselines===void 0&&(Ue="baselines")||n.cost===void 0&&(Ue="cost")||n.fingerprint===void 0&&(Ue="fingerprint"))return a.errors=[{instancePath:r,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:Ue},message:"must have required property '"+Ue+"'"}],!1;{const ks=e;for(const c in n)if(!vr.call(x.properties,
c)){return a.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have add\
itional properties"}],!1;break}if(ks===e){if(n.version!==void 0){const c=e;if(n.version!==1)return a.errors=[{instancePath:r+"/version",schemaPath:"#/properties\
/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var y=c===e}else var y=!0;if(y){if(n.model!==void 0){const c=e;
if(typeof n.model!="string")return a.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var y=c===e}else var y=!0;if(y){if(n.variant!==void 0){let c=n.variant;const X=e;if(typeof c!="string"&&c!==null)return a.errors=[{instancePath:r+
"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:x.properties.variant.type},message:"must be string,null"}],!1;var y=X===e}else var y=!0;
if(y){if(n.baseline!==void 0){let c=n.baseline;const X=e;if(!(c==="lr"||c==="wide_deep"||c==="gbdt_lr"))return a.errors=[{instancePath:r+"/baseline",schemaPath:"\
#/properties/baseline/enum",keyword:"enum",params:{allowedValues:x.properties.baseline.enum},message:"must be equal to one of the allowed values"}],!1;var y=X===
e}else var y=!0;if(y){if(n.assumed!==void 0){let c=n.assumed;const X=e;if(e===X)if(c&&typeof c=="object"&&!Array.isArray(c)){let W;if(c.vocabs===void 0&&(W="voc\
abs")||c.signals===void 0&&(W="signals"))return a.errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/required",keyword:"required",params:{missingProperty:W},
message:"must have required property '"+W+"'"}],!1;{const o=e;for(const s in c)if(!(s==="vocabs"||s==="signals")){return a.errors=[{instancePath:r+"/assumed",schemaPath:"\
#/properties/assumed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}
if(o===e){if(c.vocabs!==void 0){let s=c.vocabs;const A=e;if(e===A)if(Array.isArray(s)){var pe=!0;const Je=s.length;for(let _=0;_<Je;_++){const g=e;if(typeof s[_]!=
"string")return a.errors=[{instancePath:r+"/assumed/vocabs/"+_,schemaPath:"#/properties/assumed/properties/vocabs/items/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var pe=g===e;if(!pe)break}}else return a.errors=[{instancePath:r+"/assumed/vocabs",schemaPath:"#/properties/assumed/properties\
/vocabs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var oe=A===e}else var oe=!0;if(oe)if(c.signals!==void 0){let s=c.signals;const A=e;
if(e===A)if(Array.isArray(s)){var Q=!0;const _=s.length;for(let g=0;g<_;g++){const i=e;if(typeof s[g]!="string")return a.errors=[{instancePath:r+"/assumed/signa\
ls/"+g,schemaPath:"#/properties/assumed/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Q=i===e;if(!Q)break}}else
return a.errors=[{instancePath:r+"/assumed/signals",schemaPath:"#/properties/assumed/properties/signals/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1;var oe=A===e}else var oe=!0}}}else return a.errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var y=X===e}else var y=!0;if(y){if(n.doc!==void 0){let c=n.doc;const X=e;if(typeof c!="string"&&c!==null)return a.errors=
[{instancePath:r+"/doc",schemaPath:"#/properties/doc/type",keyword:"type",params:{type:x.properties.doc.type},message:"must be string,null"}],!1;var y=X===e}else
var y=!0;if(y){if(n.data!==void 0){let c=n.data;const X=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return a.errors=[{instancePath:r+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:x.properties.data.type},message:"must be object,null"}],!1;if(e===X&&c&&typeof c=="object"&&!Array.isArray(c)){
let W;if(c.primary===void 0&&(W="primary")||c.joins===void 0&&(W="joins")||c.time===void 0&&(W="time")||c.source===void 0&&(W="source")||c.servedBy===void 0&&(W=
"servedBy")||c.weight===void 0&&(W="weight")||c.afterImpression===void 0&&(W="afterImpression"))return a.errors=[{instancePath:r+"/data",schemaPath:"#/propertie\
s/data/required",keyword:"required",params:{missingProperty:W},message:"must have required property '"+W+"'"}],!1;{const o=e;for(const s in c)if(!vr.call(x.properties.
data.properties,s)){return a.errors=[{instancePath:r+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}],!1;break}if(o===e){if(c.primary!==void 0){let s=c.primary;const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(
s)){let Je;if(s.name===void 0&&(Je="name")||s.glob===void 0&&(Je="glob")||s.format===void 0&&(Je="format")||s.header===void 0&&(Je="header")||s.columns===void 0&&
(Je="columns")||s.delimiter===void 0&&(Je="delimiter")||s.missing===void 0&&(Je="missing"))return a.errors=[{instancePath:r+"/data/primary",schemaPath:"#/proper\
ties/data/properties/primary/required",keyword:"required",params:{missingProperty:Je},message:"must have required property '"+Je+"'"}],!1;{const _=e;for(const g in s)
if(!(g==="name"||g==="glob"||g==="format"||g==="header"||g==="columns"||g==="delimiter"||g==="missing"||g==="optional")){return a.errors=[{instancePath:r+"/data\
/primary",schemaPath:"#/properties/data/properties/primary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT \
have additional properties"}],!1;break}if(_===e){if(s.name!==void 0){const g=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/data/primary/name",
schemaPath:"#/properties/data/properties/primary/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var J=g===e}else var J=!0;
if(J){if(s.glob!==void 0){let g=s.glob;const i=e;if(e===i)if(typeof g=="string"){if(!Hr.test(g))return a.errors=[{instancePath:r+"/data/primary/glob",schemaPath:"\
#/properties/data/properties/primary/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match patt\
ern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[{instancePath:r+"/data/primary/glob",schemaPath:"#/properties/data/properties/primary/pro\
perties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var J=i===e}else var J=!0;if(J){if(s.format!==void 0){let g=s.format;const i=e;
if(!(g==="csv"||g==="tsv"||g==="jsonl"||g==="parquet"))return a.errors=[{instancePath:r+"/data/primary/format",schemaPath:"#/properties/data/properties/primary/\
properties/format/enum",keyword:"enum",params:{allowedValues:x.properties.data.properties.primary.properties.format.enum},message:"must be equal to one of the a\
llowed values"}],!1;var J=i===e}else var J=!0;if(J){if(s.header!==void 0){const g=e;if(typeof s.header!="boolean")return a.errors=[{instancePath:r+"/data/primar\
y/header",schemaPath:"#/properties/data/properties/primary/properties/header/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var J=g===
e}else var J=!0;if(J){if(s.columns!==void 0){let g=s.columns;const i=e;if(!Array.isArray(g)&&g!==null)return a.errors=[{instancePath:r+"/data/primary/columns",schemaPath:"\
#/properties/data/properties/primary/properties/columns/type",keyword:"type",params:{type:x.properties.data.properties.primary.properties.columns.type},message:"\
must be array,null"}],!1;if(e===i&&Array.isArray(g)){var he=!0;const ie=g.length;for(let t=0;t<ie;t++){const d=e;if(typeof g[t]!="string")return a.errors=[{instancePath:r+
"/data/primary/columns/"+t,schemaPath:"#/properties/data/properties/primary/properties/columns/items/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var he=d===e;if(!he)break}}var J=i===e}else var J=!0;if(J){if(s.delimiter!==void 0){let g=s.delimiter;const i=e;if(typeof g!="string"&&g!==null)return a.
errors=[{instancePath:r+"/data/primary/delimiter",schemaPath:"#/properties/data/properties/primary/properties/delimiter/type",keyword:"type",params:{type:x.properties.
data.properties.primary.properties.delimiter.type},message:"must be string,null"}],!1;var J=i===e}else var J=!0;if(J){if(s.missing!==void 0){let g=s.missing;const i=e;
if(e===i)if(Array.isArray(g)){var we=!0;const ie=g.length;for(let t=0;t<ie;t++){const d=e;if(typeof g[t]!="string")return a.errors=[{instancePath:r+"/data/prima\
ry/missing/"+t,schemaPath:"#/properties/data/properties/primary/properties/missing/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var we=d===e;if(!we)break}}else return a.errors=[{instancePath:r+"/data/primary/missing",schemaPath:"#/properties/data/properties/primary/properties/missing/\
type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var J=i===e}else var J=!0;if(J)if(s.optional!==void 0){let g=s.optional;const i=e;if(e===
i)if(Array.isArray(g)){var Z=!0;const ie=g.length;for(let t=0;t<ie;t++){const d=e;if(typeof g[t]!="string")return a.errors=[{instancePath:r+"/data/primary/optio\
nal/"+t,schemaPath:"#/properties/data/properties/primary/properties/optional/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Z=d===
e;if(!Z)break}}else return a.errors=[{instancePath:r+"/data/primary/optional",schemaPath:"#/properties/data/properties/primary/properties/optional/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var J=i===e}else var J=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/data/primary",schemaPath:"#/p\
roperties/data/properties/primary/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var j=A===e}else var j=!0;if(j){if(c.joins!==void 0){
let s=c.joins;const A=e;if(e===A)if(Array.isArray(s)){var be=!0;const _=s.length;for(let g=0;g<_;g++){let i=s[g];const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.
isArray(i)){let t;if(i.name===void 0&&(t="name")||i.glob===void 0&&(t="glob")||i.format===void 0&&(t="format")||i.header===void 0&&(t="header")||i.columns===void 0&&
(t="columns")||i.delimiter===void 0&&(t="delimiter")||i.missing===void 0&&(t="missing")||i.on===void 0&&(t="on")||i.side===void 0&&(t="side")||i.asOf===void 0&&
(t="asOf")||i.asOfTime===void 0&&(t="asOfTime"))return a.errors=[{instancePath:r+"/data/joins/"+g,schemaPath:"#/properties/data/properties/joins/items/required",
keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=e;for(const u in i)if(!vr.call(x.properties.data.properties.
joins.items.properties,u)){return a.errors=[{instancePath:r+"/data/joins/"+g,schemaPath:"#/properties/data/properties/joins/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.name!==void 0){const u=e;if(typeof i.
name!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/name",schemaPath:"#/properties/data/properties/joins/items/properties/name/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var h=u===e}else var h=!0;if(h){if(i.glob!==void 0){let u=i.glob;const v=e;if(e===v)if(typeof u=="string"){
if(!Hr.test(u))return a.errors=[{instancePath:r+"/data/joins/"+g+"/glob",schemaPath:"#/properties/data/properties/joins/items/properties/glob/pattern",keyword:"\
pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[
{instancePath:r+"/data/joins/"+g+"/glob",schemaPath:"#/properties/data/properties/joins/items/properties/glob/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var h=v===e}else var h=!0;if(h){if(i.format!==void 0){let u=i.format;const v=e;if(!(u==="csv"||u==="tsv"||u==="jsonl"||u==="parquet"))return a.
errors=[{instancePath:r+"/data/joins/"+g+"/format",schemaPath:"#/properties/data/properties/joins/items/properties/format/enum",keyword:"enum",params:{allowedValues:x.
properties.data.properties.joins.items.properties.format.enum},message:"must be equal to one of the allowed values"}],!1;var h=v===e}else var h=!0;if(h){if(i.header!==
void 0){const u=e;if(typeof i.header!="boolean")return a.errors=[{instancePath:r+"/data/joins/"+g+"/header",schemaPath:"#/properties/data/properties/joins/items\
/properties/header/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var h=u===e}else var h=!0;if(h){if(i.columns!==void 0){let u=i.columns;
const v=e;if(!Array.isArray(u)&&u!==null)return a.errors=[{instancePath:r+"/data/joins/"+g+"/columns",schemaPath:"#/properties/data/properties/joins/items/prope\
rties/columns/type",keyword:"type",params:{type:x.properties.data.properties.joins.items.properties.columns.type},message:"must be array,null"}],!1;if(e===v&&Array.
isArray(u)){var V=!0;const l=u.length;for(let H=0;H<l;H++){const Ne=e;if(typeof u[H]!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/columns/"+H,schemaPath:"\
#/properties/data/properties/joins/items/properties/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var V=Ne===e;if(!V)break}}
var h=v===e}else var h=!0;if(h){if(i.delimiter!==void 0){let u=i.delimiter;const v=e;if(typeof u!="string"&&u!==null)return a.errors=[{instancePath:r+"/data/joi\
ns/"+g+"/delimiter",schemaPath:"#/properties/data/properties/joins/items/properties/delimiter/type",keyword:"type",params:{type:x.properties.data.properties.joins.
items.properties.delimiter.type},message:"must be string,null"}],!1;var h=v===e}else var h=!0;if(h){if(i.missing!==void 0){let u=i.missing;const v=e;if(e===v)if(Array.
isArray(u)){var D=!0;const l=u.length;for(let H=0;H<l;H++){const Ne=e;if(typeof u[H]!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/missing/"+H,schemaPath:"\
#/properties/data/properties/joins/items/properties/missing/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var D=Ne===e;if(!D)break}}else
return a.errors=[{instancePath:r+"/data/joins/"+g+"/missing",schemaPath:"#/properties/data/properties/joins/items/properties/missing/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var h=v===e}else var h=!0;if(h){if(i.optional!==void 0){let u=i.optional;const v=e;if(e===v)if(Array.isArray(u)){var ee=!0;
const l=u.length;for(let H=0;H<l;H++){const Ne=e;if(typeof u[H]!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/optional/"+H,schemaPath:"#/propert\
ies/data/properties/joins/items/properties/optional/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ee=Ne===e;if(!ee)break}}else
return a.errors=[{instancePath:r+"/data/joins/"+g+"/optional",schemaPath:"#/properties/data/properties/joins/items/properties/optional/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var h=v===e}else var h=!0;if(h){if(i.on!==void 0){let u=i.on;const v=e;if(e===v)if(Array.isArray(u)){var q=!0;const l=u.
length;for(let H=0;H<l;H++){let Ne=u[H];const or=e;if(e===or)if(Ne&&typeof Ne=="object"&&!Array.isArray(Ne)){let nr;if(Ne.left===void 0&&(nr="left")||Ne.right===
void 0&&(nr="right"))return a.errors=[{instancePath:r+"/data/joins/"+g+"/on/"+H,schemaPath:"#/properties/data/properties/joins/items/properties/on/items/require\
d",keyword:"required",params:{missingProperty:nr},message:"must have required property '"+nr+"'"}],!1;{const Ee=e;for(const pr in Ne)if(!(pr==="left"||pr==="rig\
ht")){return a.errors=[{instancePath:r+"/data/joins/"+g+"/on/"+H,schemaPath:"#/properties/data/properties/joins/items/properties/on/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:pr},message:"must NOT have additional properties"}],!1;break}if(Ee===e){if(Ne.left!==void 0){const pr=e;
if(typeof Ne.left!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/on/"+H+"/left",schemaPath:"#/properties/data/properties/joins/items/properties/o\
n/items/properties/left/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var T=pr===e}else var T=!0;if(T)if(Ne.right!==void 0){const pr=e;
if(typeof Ne.right!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/on/"+H+"/right",schemaPath:"#/properties/data/properties/joins/items/properties\
/on/items/properties/right/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var T=pr===e}else var T=!0}}}else return a.errors=[{instancePath:r+
"/data/joins/"+g+"/on/"+H,schemaPath:"#/properties/data/properties/joins/items/properties/on/items/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var q=or===e;if(!q)break}}else return a.errors=[{instancePath:r+"/data/joins/"+g+"/on",schemaPath:"#/properties/data/properties/joins/items/propert\
ies/on/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=v===e}else var h=!0;if(h){if(i.side!==void 0){let u=i.side;const v=e;if(!(u===
"request"||u==="candidate"))return a.errors=[{instancePath:r+"/data/joins/"+g+"/side",schemaPath:"#/properties/data/properties/joins/items/properties/side/enum",
keyword:"enum",params:{allowedValues:x.properties.data.properties.joins.items.properties.side.enum},message:"must be equal to one of the allowed values"}],!1;var h=v===
e}else var h=!0;if(h){if(i.asOf!==void 0){let u=i.asOf;const v=e;if(typeof u!="string"&&u!==null)return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOf",schemaPath:"\
#/properties/data/properties/joins/items/properties/asOf/type",keyword:"type",params:{type:x.properties.data.properties.joins.items.properties.asOf.type},message:"\
must be string,null"}],!1;var h=v===e}else var h=!0;if(h)if(i.asOfTime!==void 0){let u=i.asOfTime;const v=e;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==
null)return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/type",keyword:"type",
params:{type:x.properties.data.properties.joins.items.properties.asOfTime.type},message:"must be object,null"}],!1;if(e===v&&u&&typeof u=="object"&&!Array.isArray(
u)){let l;if(u.column===void 0&&(l="column")||u.unit===void 0&&(l="unit")||u.format===void 0&&(l="format")||u.zone===void 0&&(l="zone"))return a.errors=[{instancePath:r+
"/data/joins/"+g+"/asOfTime",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/required",keyword:"required",params:{missingProperty:l},message:"\
must have required property '"+l+"'"}],!1;{const H=e;for(const Ne in u)if(!(Ne==="column"||Ne==="unit"||Ne==="format"||Ne==="zone")){return a.errors=[{instancePath:r+
"/data/joins/"+g+"/asOfTime",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:Ne},message:"must NOT have additional properties"}],!1;break}if(H===e){if(u.column!==void 0){const Ne=e;if(typeof u.column!="string")return a.
errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime/column",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/column/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var B=Ne===e}else var B=!0;if(B){if(u.unit!==void 0){let Ne=u.unit;const or=e;if(!(Ne==="s"||Ne==="ms"||
Ne==="us"||Ne==="ns"||Ne===null))return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime/unit",schemaPath:"#/properties/data/properties/joins/items/propert\
ies/asOfTime/properties/unit/enum",keyword:"enum",params:{allowedValues:x.properties.data.properties.joins.items.properties.asOfTime.properties.unit.enum},message:"\
must be equal to one of the allowed values"}],!1;var B=or===e}else var B=!0;if(B){if(u.format!==void 0){let Ne=u.format;const or=e;if(typeof Ne!="string"&&Ne!==
null)return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime/format",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/fo\
rmat/type",keyword:"type",params:{type:x.properties.data.properties.joins.items.properties.asOfTime.properties.format.type},message:"must be string,null"}],!1;var B=or===
e}else var B=!0;if(B)if(u.zone!==void 0){const Ne=e;if(typeof u.zone!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime/zone",schemaPath:"#/\
properties/data/properties/joins/items/properties/asOfTime/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var B=Ne===
e}else var B=!0}}}}}var h=v===e}else var h=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/data/joins/"+g,schemaPath:"#/properties/data/properties/joins/\
items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var be=m===e;if(!be)break}}else return a.errors=[{instancePath:r+"/data/joins",schemaPath:"\
#/properties/data/properties/joins/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var j=A===e}else var j=!0;if(j){if(c.time!==void 0){let s=c.
time;const A=e;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null)return a.errors=[{instancePath:r+"/data/time",schemaPath:"#/properties/data/properties/t\
ime/type",keyword:"type",params:{type:x.properties.data.properties.time.type},message:"must be object,null"}],!1;if(e===A&&s&&typeof s=="object"&&!Array.isArray(
s)){let _;if(s.column===void 0&&(_="column")||s.unit===void 0&&(_="unit")||s.format===void 0&&(_="format")||s.zone===void 0&&(_="zone"))return a.errors=[{instancePath:r+
"/data/time",schemaPath:"#/properties/data/properties/time/required",keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],
!1;{const g=e;for(const i in s)if(!(i==="column"||i==="unit"||i==="format"||i==="zone")){return a.errors=[{instancePath:r+"/data/time",schemaPath:"#/properties/\
data/properties/time/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}
if(g===e){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.errors=[{instancePath:r+"/data/time/column",schemaPath:"#/properties/data/proper\
ties/time/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var z=i===e}else var z=!0;if(z){if(s.unit!==void 0){let i=s.
unit;const m=e;if(!(i==="s"||i==="ms"||i==="us"||i==="ns"||i===null))return a.errors=[{instancePath:r+"/data/time/unit",schemaPath:"#/properties/data/properties\
/time/properties/unit/enum",keyword:"enum",params:{allowedValues:x.properties.data.properties.time.properties.unit.enum},message:"must be equal to one of the al\
lowed values"}],!1;var z=m===e}else var z=!0;if(z){if(s.format!==void 0){let i=s.format;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+
"/data/time/format",schemaPath:"#/properties/data/properties/time/properties/format/type",keyword:"type",params:{type:x.properties.data.properties.time.properties.
format.type},message:"must be string,null"}],!1;var z=m===e}else var z=!0;if(z)if(s.zone!==void 0){const i=e;if(typeof s.zone!="string")return a.errors=[{instancePath:r+
"/data/time/zone",schemaPath:"#/properties/data/properties/time/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var z=i===
e}else var z=!0}}}}}var j=A===e}else var j=!0;if(j){if(c.source!==void 0){let s=c.source;const A=e;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null)return a.
errors=[{instancePath:r+"/data/source",schemaPath:"#/properties/data/properties/source/type",keyword:"type",params:{type:x.properties.data.properties.source.type},
message:"must be object,null"}],!1;if(e===A&&s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.column===void 0&&(_="column")||s.values===void 0&&(_="values"))
return a.errors=[{instancePath:r+"/data/source",schemaPath:"#/properties/data/properties/source/required",keyword:"required",params:{missingProperty:_},message:"\
must have required property '"+_+"'"}],!1;{const g=e;for(const i in s)if(!(i==="column"||i==="values")){return a.errors=[{instancePath:r+"/data/source",schemaPath:"\
#/properties/data/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional propert\
ies"}],!1;break}if(g===e){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.errors=[{instancePath:r+"/data/source/column",schemaPath:"#/prop\
erties/data/properties/source/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ne=i===e}else var ne=!0;if(ne)if(s.
values!==void 0){let i=s.values;const m=e;if(e===m)if(Array.isArray(i)){var p=!0;const t=i.length;for(let d=0;d<t;d++){const u=e;if(typeof i[d]!="string")return a.
errors=[{instancePath:r+"/data/source/values/"+d,schemaPath:"#/properties/data/properties/source/properties/values/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var p=u===e;if(!p)break}}else return a.errors=[{instancePath:r+"/data/source/values",schemaPath:"#/properties/data/properties\
/source/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ne=m===e}else var ne=!0}}}var j=A===e}else var j=!0;if(j){
if(c.key!==void 0){let s=c.key;const A=e;if(e===A)if(Array.isArray(s)){if(s.length<1)return a.errors=[{instancePath:r+"/data/key",schemaPath:"#/properties/data/\
properties/key/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var N=!0;const _=s.length;for(let g=0;g<_;g++){const i=e;
if(typeof s[g]!="string")return a.errors=[{instancePath:r+"/data/key/"+g,schemaPath:"#/properties/data/properties/key/items/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var N=i===e;if(!N)break}}}else return a.errors=[{instancePath:r+"/data/key",schemaPath:"#/properties/data/properties/key/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var j=A===e}else var j=!0;if(j){if(c.servedBy!==void 0){let s=c.servedBy;const A=e;if(typeof s!=
"string"&&s!==null)return a.errors=[{instancePath:r+"/data/servedBy",schemaPath:"#/properties/data/properties/servedBy/type",keyword:"type",params:{type:x.properties.
data.properties.servedBy.type},message:"must be string,null"}],!1;var j=A===e}else var j=!0;if(j){if(c.weight!==void 0){let s=c.weight;const A=e;if(typeof s!="s\
tring"&&s!==null)return a.errors=[{instancePath:r+"/data/weight",schemaPath:"#/properties/data/properties/weight/type",keyword:"type",params:{type:x.properties.
data.properties.weight.type},message:"must be string,null"}],!1;var j=A===e}else var j=!0;if(j){if(c.afterImpression!==void 0){let s=c.afterImpression;const A=e;
if(e===A)if(Array.isArray(s)){var sr=!0;const _=s.length;for(let g=0;g<_;g++){const i=e;if(typeof s[g]!="string")return a.errors=[{instancePath:r+"/data/afterIm\
pression/"+g,schemaPath:"#/properties/data/properties/afterImpression/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var sr=i===
e;if(!sr)break}}else return a.errors=[{instancePath:r+"/data/afterImpression",schemaPath:"#/properties/data/properties/afterImpression/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var j=A===e}else var j=!0;if(j)if(c.requestId!==void 0){const s=e;if(typeof c.requestId!="string")return a.errors=[{instancePath:r+
"/data/requestId",schemaPath:"#/properties/data/properties/requestId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var j=s===e}else var j=!0}}}}}}}}}}
var y=X===e}else var y=!0;if(y){if(n.inputs!==void 0){let c=n.inputs;const X=e;if(e===X)if(Array.isArray(c)){var $=!0;const W=c.length;for(let o=0;o<W;o++){let s=c[o];
const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.name===void 0&&(_="name")||s.table===void 0&&(_="table")||s.column===void 0&&(_="colu\
mn")||s.side===void 0&&(_="side")||s.kind===void 0&&(_="kind"))return a.errors=[{instancePath:r+"/inputs/"+o,schemaPath:"#/properties/inputs/items/required",keyword:"\
required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;{const g=e;for(const i in s)if(!(i==="name"||i==="table"||i==="column"||
i==="side"||i==="kind")){return a.errors=[{instancePath:r+"/inputs/"+o,schemaPath:"#/properties/inputs/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.
errors=[{instancePath:r+"/inputs/"+o+"/name",schemaPath:"#/properties/inputs/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var C=i===e}else var C=!0;if(C){if(s.table!==void 0){let i=s.table;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/inp\
uts/"+o+"/table",schemaPath:"#/properties/inputs/items/properties/table/type",keyword:"type",params:{type:x.properties.inputs.items.properties.table.type},message:"\
must be string,null"}],!1;var C=m===e}else var C=!0;if(C){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.errors=[{instancePath:r+"/inputs\
/"+o+"/column",schemaPath:"#/properties/inputs/items/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var C=i===e}else
var C=!0;if(C){if(s.side!==void 0){let i=s.side;const m=e;if(!(i==="request"||i==="candidate"))return a.errors=[{instancePath:r+"/inputs/"+o+"/side",schemaPath:"\
#/properties/inputs/items/properties/side/enum",keyword:"enum",params:{allowedValues:x.properties.inputs.items.properties.side.enum},message:"must be equal to o\
ne of the allowed values"}],!1;var C=m===e}else var C=!0;if(C)if(s.kind!==void 0){let i=s.kind;const m=e;if(!(i==="scalar"||i==="list"||i==="time"))return a.errors=
[{instancePath:r+"/inputs/"+o+"/kind",schemaPath:"#/properties/inputs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:x.properties.inputs.items.
properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var C=m===e}else var C=!0}}}}}}else return a.errors=[{instancePath:r+"/inputs/"+
o,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var $=A===e;if(!$)break}}else return a.errors=
[{instancePath:r+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=X===e}else var y=!0;if(y){
if(n.vocabs!==void 0){let c=n.vocabs;const X=e;if(e===X)if(Array.isArray(c)){var P=!0;const W=c.length;for(let o=0;o<W;o++){let s=c[o];const A=e;if(e===A)if(s&&
typeof s=="object"&&!Array.isArray(s)){let _;if(s.id===void 0&&(_="id")||s.kind===void 0&&(_="kind")||s.size===void 0&&(_="size")||s.entries===void 0&&(_="entri\
es")||s.file===void 0&&(_="file")||s.sha256===void 0&&(_="sha256"))return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/required",
keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;{const g=e;for(const i in s)if(!(i==="id"||i==="kind"||i==="siz\
e"||i==="entries"||i==="file"||i==="sha256")){return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.id!==void 0){const i=e;if(typeof s.id!=
"string")return a.errors=[{instancePath:r+"/vocabs/"+o+"/id",schemaPath:"#/properties/vocabs/items/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var S=i===e}else var S=!0;if(S){if(s.kind!==void 0){let i=s.kind;const m=e;if(!(i==="file"||i==="range"||i==="hash"))return a.errors=[{instancePath:r+
"/vocabs/"+o+"/kind",schemaPath:"#/properties/vocabs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:x.properties.vocabs.items.properties.kind.
enum},message:"must be equal to one of the allowed values"}],!1;var S=m===e}else var S=!0;if(S){if(s.size!==void 0){let i=s.size;const m=e;if(!(typeof i=="numbe\
r"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/vocabs/"+o+"/size",schemaPath:"#/properties/vocabs/items/properties/size/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/vocabs\
/"+o+"/size",schemaPath:"#/properties/vocabs/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var S=m===
e}else var S=!0;if(S){if(s.entries!==void 0){let i=s.entries;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+
"/vocabs/"+o+"/entries",schemaPath:"#/properties/vocabs/items/properties/entries/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
m&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return a.errors=[{instancePath:r+"/vocabs/"+o+"/entries",schemaPath:"#/properties/vocabs/items/properties/en\
tries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var S=m===e}else var S=!0;if(S){if(s.file!==void 0){let i=s.file;const m=e;
if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/vocabs/"+o+"/file",schemaPath:"#/properties/vocabs/items/properties/file/type",keyword:"type",
params:{type:x.properties.vocabs.items.properties.file.type},message:"must be string,null"}],!1;if(e===m&&typeof i=="string"&&!Hr.test(i))return a.errors=[{instancePath:r+
"/vocabs/"+o+"/file",schemaPath:"#/properties/vocabs/items/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'\
must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1;var S=m===e}else var S=!0;if(S)if(s.sha256!==void 0){let i=s.sha256;const m=e;if(typeof i!="stri\
ng"&&i!==null)return a.errors=[{instancePath:r+"/vocabs/"+o+"/sha256",schemaPath:"#/properties/vocabs/items/properties/sha256/type",keyword:"type",params:{type:x.
properties.vocabs.items.properties.sha256.type},message:"must be string,null"}],!1;if(e===m&&typeof i=="string"&&!$r.test(i))return a.errors=[{instancePath:r+"/\
vocabs/"+o+"/sha256",schemaPath:"#/properties/vocabs/items/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pa\
ttern "^[0-9a-f]{64}$"'}],!1;var S=m===e}else var S=!0}}}}}}}else return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var P=A===e;if(!P)break}}else return a.errors=[{instancePath:r+"/vocabs",schemaPath:"#/properties/voc\
abs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=X===e}else var y=!0;if(y){if(n.tables!==void 0){let c=n.tables;const X=e;if(e===
X)if(Array.isArray(c)){var xe=!0;const W=c.length;for(let o=0;o<W;o++){let s=c[o];const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.id===
void 0&&(_="id")||s.vocab===void 0&&(_="vocab")||s.rows===void 0&&(_="rows")||s.width===void 0&&(_="width")||s.signals===void 0&&(_="signals")||s.init===void 0&&
(_="init"))return a.errors=[{instancePath:r+"/tables/"+o,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty:_},message:"\
must have required property '"+_+"'"}],!1;{const g=e;for(const i in s)if(!(i==="id"||i==="vocab"||i==="rows"||i==="width"||i==="signals"||i==="init"||i==="vecto\
rs"||i==="optimizer")){return a.errors=[{instancePath:r+"/tables/"+o,schemaPath:"#/properties/tables/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.id!==void 0){const i=e;if(typeof s.id!="string")return a.errors=
[{instancePath:r+"/tables/"+o+"/id",schemaPath:"#/properties/tables/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var me=i===e}else var me=!0;if(me){if(s.vocab!==void 0){const i=e;if(typeof s.vocab!="string")return a.errors=[{instancePath:r+"/tables/"+o+"/vocab",schemaPath:"\
#/properties/tables/items/properties/vocab/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var me=i===e}else var me=!0;if(me){if(s.rows!==
void 0){let i=s.rows;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/tables/"+o+"/rows",schemaPath:"#/prop\
erties/tables/items/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||
isNaN(i)))return a.errors=[{instancePath:r+"/tables/"+o+"/rows",schemaPath:"#/properties/tables/items/properties/rows/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var me=m===e}else var me=!0;if(me){if(s.width!==void 0){let i=s.width;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return a.errors=[{instancePath:r+"/tables/"+o+"/width",schemaPath:"#/properties/tables/items/properties/width/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/tables/"+o+"/width",schemaPath:"\
#/properties/tables/items/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var me=m===e}else var me=!0;if(me){
if(s.signals!==void 0){let i=s.signals;const m=e;if(e===m)if(Array.isArray(i)){var E=!0;const t=i.length;for(let d=0;d<t;d++){const u=e;if(typeof i[d]!="string")
return a.errors=[{instancePath:r+"/tables/"+o+"/signals/"+d,schemaPath:"#/properties/tables/items/properties/signals/items/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var E=u===e;if(!E)break}}else return a.errors=[{instancePath:r+"/tables/"+o+"/signals",schemaPath:"#/properties/tables/item\
s/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var me=m===e}else var me=!0;if(me){if(s.init!==void 0){let i=s.init;
const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"\
#/properties/tables/items/properties/init/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=i.
kind;if(typeof d=="string")if(d==="zeros"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+
"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/required",keyword:"required",params:{missingProperty:v},message:"must have re\
quired property '"+v+"'"}],!1;{const L=e;for(const l in i)if(l!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/i\
tems/properties/init/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],
!1;break}if(L===e&&i.kind!==void 0&&i.kind!=="zeros")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties\
/init/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"zeros"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+
"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var se=!0}else if(d===
"ones"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/1/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const L=e;
for(const l in i)if(l!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!==
"ones")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/properties/kind/const",keyword:"\
const",params:{allowedValue:"ones"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/propertie\
s/tables/items/properties/init/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;se!==!0&&(se=!0)}else if(d==="glorot"){if(e===e)
if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties\
/tables/items/properties/init/oneOf/2/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const L=e;for(const l in i)
if(l!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!=="glorot")return a.
errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"\
glorot"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/i\
nit/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;se!==!0&&(se=!0)}else if(d==="he"){if(e===e)if(i&&typeof i=="object"&&!Array.
isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/one\
Of/3/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const L=e;for(const l in i)if(l!=="kind"){return a.
errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!=="he")return a.errors=[{instancePath:r+
"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"\
must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;se!==!0&&(se=!0)}else if(d==="uniform"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){
let v;if(i.kind===void 0&&(v="kind")||i.scale===void 0&&(v="scale"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/\
properties/init/oneOf/4/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const L=e;for(const l in i)if(!(l===
"kind"||l==="scale")){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(L===e){if(i.kind!==void 0){const l=e;if(i.
kind!=="uniform")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/properties/kind/const",
keyword:"const",params:{allowedValue:"uniform"},message:"must be equal to constant"}],!1;var tr=l===e}else var tr=!0;if(tr)if(i.scale!==void 0){let l=i.scale;const H=e;
if(!(typeof l=="number"&&isFinite(l)))return a.errors=[{instancePath:r+"/tables/"+o+"/init/scale",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/\
properties/scale/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var tr=H===e}else var tr=!0}}}else return a.errors=[{instancePath:r+"\
/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;se!==
!0&&(se=!0)}else if(d==="constant"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind")||i.value===void 0&&(v="value"))return a.
errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/required",keyword:"required",params:{missingProperty:v},
message:"must have required property '"+v+"'"}],!1;{const L=e;for(const l in i)if(!(l==="kind"||l==="value")){return a.errors=[{instancePath:r+"/tables/"+o+"/in\
it",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"mu\
st NOT have additional properties"}],!1;break}if(L===e){if(i.kind!==void 0){const l=e;if(i.kind!=="constant")return a.errors=[{instancePath:r+"/tables/"+o+"/ini\
t/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"constant"},message:"must be e\
qual to constant"}],!1;var mr=l===e}else var mr=!0;if(mr)if(i.value!==void 0){let l=i.value;const H=e;if(!(typeof l=="number"&&isFinite(l)))return a.errors=[{instancePath:r+
"/tables/"+o+"/init/value",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/properties/value/type",keyword:"type",params:{type:"number"},message:"m\
ust be number"}],!1;var mr=H===e}else var mr=!0}}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/in\
it/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;se!==!0&&(se=!0)}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",
schemaPath:"#/properties/tables/items/properties/init/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of ta\
g "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/discriminator",
keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+
"/init",schemaPath:"#/properties/tables/items/properties/init/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var me=m===e}else var me=!0;
if(me){if(s.vectors!==void 0){let i=s.vectors;const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.glob===void 0&&(t="glob")||i.format===void 0&&
(t="format")||i.key===void 0&&(t="key")||i.column===void 0&&(t="column")||i.freeze===void 0&&(t="freeze"))return a.errors=[{instancePath:r+"/tables/"+o+"/vector\
s",schemaPath:"#/properties/tables/items/properties/vectors/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],
!1;{const d=e;for(const u in i)if(!(u==="glob"||u==="format"||u==="key"||u==="column"||u==="freeze")){return a.errors=[{instancePath:r+"/tables/"+o+"/vectors",schemaPath:"\
#/properties/tables/items/properties/vectors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additiona\
l properties"}],!1;break}if(d===e){if(i.glob!==void 0){let u=i.glob;const v=e;if(e===v)if(typeof u=="string"){if(!Hr.test(u))return a.errors=[{instancePath:r+"/\
tables/"+o+"/vectors/glob",schemaPath:"#/properties/tables/items/properties/vectors/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\\
.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[{instancePath:r+"/tables/"+o+"/vectors/glob",
schemaPath:"#/properties/tables/items/properties/vectors/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Oe=v===e}else
var Oe=!0;if(Oe){if(i.format!==void 0){let u=i.format;const v=e;if(!(u==="csv"||u==="tsv"||u==="jsonl"||u==="parquet"))return a.errors=[{instancePath:r+"/tables\
/"+o+"/vectors/format",schemaPath:"#/properties/tables/items/properties/vectors/properties/format/enum",keyword:"enum",params:{allowedValues:x.properties.tables.
items.properties.vectors.properties.format.enum},message:"must be equal to one of the allowed values"}],!1;var Oe=v===e}else var Oe=!0;if(Oe){if(i.key!==void 0){
const u=e;if(typeof i.key!="string")return a.errors=[{instancePath:r+"/tables/"+o+"/vectors/key",schemaPath:"#/properties/tables/items/properties/vectors/proper\
ties/key/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Oe=u===e}else var Oe=!0;if(Oe){if(i.column!==void 0){let u=i.column;const v=e;
if(typeof u!="string"&&u!==null)return a.errors=[{instancePath:r+"/tables/"+o+"/vectors/column",schemaPath:"#/properties/tables/items/properties/vectors/propert\
ies/column/type",keyword:"type",params:{type:x.properties.tables.items.properties.vectors.properties.column.type},message:"must be string,null"}],!1;var Oe=v===
e}else var Oe=!0;if(Oe)if(i.freeze!==void 0){const u=e;if(typeof i.freeze!="boolean")return a.errors=[{instancePath:r+"/tables/"+o+"/vectors/freeze",schemaPath:"\
#/properties/tables/items/properties/vectors/properties/freeze/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var Oe=u===e}else var Oe=!0}}}}}}else
return a.errors=[{instancePath:r+"/tables/"+o+"/vectors",schemaPath:"#/properties/tables/items/properties/vectors/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var me=m===e}else var me=!0;if(me)if(s.optimizer!==void 0){let i=s.optimizer;const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){
let t;if(i.kind===void 0&&(t="kind")||i.learningRate===void 0&&(t="learningRate")||i.beta===void 0&&(t="beta")||i.l1===void 0&&(t="l1")||i.l2===void 0&&(t="l2"))
return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer",schemaPath:"#/properties/tables/items/properties/optimizer/required",keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;{const d=e;for(const u in i)if(!(u==="kind"||u==="learningRate"||u==="beta"||u==="l1"||u==="l2")){return a.errors=
[{instancePath:r+"/tables/"+o+"/optimizer",schemaPath:"#/properties/tables/items/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.kind!==void 0){const u=e;if(i.kind!=="ftrl")return a.errors=[{instancePath:r+
"/tables/"+o+"/optimizer/kind",schemaPath:"#/properties/tables/items/properties/optimizer/properties/kind/const",keyword:"const",params:{allowedValue:"ftrl"},message:"\
must be equal to constant"}],!1;var U=u===e}else var U=!0;if(U){if(i.learningRate!==void 0){let u=i.learningRate;const v=e;if(!(typeof u=="number"&&isFinite(u)))
return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/learningRate",schemaPath:"#/properties/tables/items/properties/optimizer/properties/learningRate/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var U=v===e}else var U=!0;if(U){if(i.beta!==void 0){let u=i.beta;const v=e;if(!(typeof u=="n\
umber"&&isFinite(u)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/beta",schemaPath:"#/properties/tables/items/properties/optimizer/properties/beta/\
type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var U=v===e}else var U=!0;if(U){if(i.l1!==void 0){let u=i.l1;const v=e;if(!(typeof u==
"number"&&isFinite(u)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/l1",schemaPath:"#/properties/tables/items/properties/optimizer/properties/l1/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var U=v===e}else var U=!0;if(U)if(i.l2!==void 0){let u=i.l2;const v=e;if(!(typeof u=="nu\
mber"&&isFinite(u)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/l2",schemaPath:"#/properties/tables/items/properties/optimizer/properties/l2/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var U=v===e}else var U=!0}}}}}}else return a.errors=[{instancePath:r+"/tables/"+o+"/optimize\
r",schemaPath:"#/properties/tables/items/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var me=m===e}else var me=!0}}}}}}}}}else
return a.errors=[{instancePath:r+"/tables/"+o,schemaPath:"#/properties/tables/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var xe=A===
e;if(!xe)break}}else return a.errors=[{instancePath:r+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var y=X===e}else var y=!0;if(y){if(n.signals!==void 0){let c=n.signals;const X=e;if(e===X)if(Array.isArray(c)){var Re=!0;const W=c.length;for(let o=0;o<
W;o++){let s=c[o];const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.name===void 0&&(_="name")||s.doc===void 0&&(_="doc")||s.format===void 0&&
(_="format")||s.input===void 0&&(_="input")||s.derive===void 0&&(_="derive")||s.sources===void 0&&(_="sources")||s.serve===void 0&&(_="serve")||s.encoding===void 0&&
(_="encoding")||s.table===void 0&&(_="table")||s.side===void 0&&(_="side")||s.reason===void 0&&(_="reason"))return a.errors=[{instancePath:r+"/signals/"+o,schemaPath:"\
#/properties/signals/items/required",keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;{const g=e;for(const i in s)
if(!vr.call(x.properties.signals.items.properties,i)){return a.errors=[{instancePath:r+"/signals/"+o,schemaPath:"#/properties/signals/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.
name!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/name",schemaPath:"#/properties/signals/items/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var M=i===e}else var M=!0;if(M){if(s.doc!==void 0){let i=s.doc;const m=e;if(typeof i!="string"&&i!==null)return a.errors=
[{instancePath:r+"/signals/"+o+"/doc",schemaPath:"#/properties/signals/items/properties/doc/type",keyword:"type",params:{type:x.properties.signals.items.properties.
doc.type},message:"must be string,null"}],!1;var M=m===e}else var M=!0;if(M){if(s.format!==void 0){let i=s.format;const m=e;if(!(i==="continuous"||i==="onehot"||
i==="indexed"||i==="hash_onehot"||i==="hash_indexed"||i==="dense"))return a.errors=[{instancePath:r+"/signals/"+o+"/format",schemaPath:"#/properties/signals/ite\
ms/properties/format/enum",keyword:"enum",params:{allowedValues:x.properties.signals.items.properties.format.enum},message:"must be equal to one of the allowed \
values"}],!1;var M=m===e}else var M=!0;if(M){if(s.cross!==void 0){let i=s.cross;const m=e;if(e===m)if(Array.isArray(i)){if(i.length<2)return a.errors=[{instancePath:r+
"/signals/"+o+"/cross",schemaPath:"#/properties/signals/items/properties/cross/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2\
 items"}],!1;{var gr=!0;const t=i.length;for(let d=0;d<t;d++){const u=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/cross/"+d,schemaPath:"\
#/properties/signals/items/properties/cross/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var gr=u===e;if(!gr)break}}}else return a.
errors=[{instancePath:r+"/signals/"+o+"/cross",schemaPath:"#/properties/signals/items/properties/cross/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var M=m===e}else var M=!0;if(M){if(s.input!==void 0){const i=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/input",
schemaPath:"#/properties/signals/items/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var M=i===e}else var M=!0;if(M){
if(s.derive!==void 0){let i=s.derive;const m=e;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/derive",
schemaPath:"#/properties/signals/items/properties/derive/type",keyword:"type",params:{type:x.properties.signals.items.properties.derive.type},message:"must be o\
bject,null"}],!1;if(e===m&&i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.fn===void 0&&(t="fn")||i.zone===void 0&&(t="zone"))return a.errors=[{instancePath:r+
"/signals/"+o+"/derive",schemaPath:"#/properties/signals/items/properties/derive/required",keyword:"required",params:{missingProperty:t},message:"must have requ\
ired property '"+t+"'"}],!1;{const d=e;for(const u in i)if(!(u==="fn"||u==="zone")){return a.errors=[{instancePath:r+"/signals/"+o+"/derive",schemaPath:"#/prope\
rties/signals/items/properties/derive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional prope\
rties"}],!1;break}if(d===e){if(i.fn!==void 0){let u=i.fn;const v=e;if(!(u==="hour"||u==="weekday"))return a.errors=[{instancePath:r+"/signals/"+o+"/derive/fn",schemaPath:"\
#/properties/signals/items/properties/derive/properties/fn/enum",keyword:"enum",params:{allowedValues:x.properties.signals.items.properties.derive.properties.fn.
enum},message:"must be equal to one of the allowed values"}],!1;var I=v===e}else var I=!0;if(I)if(i.zone!==void 0){const u=e;if(typeof i.zone!="string")return a.
errors=[{instancePath:r+"/signals/"+o+"/derive/zone",schemaPath:"#/properties/signals/items/properties/derive/properties/zone/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var I=u===e}else var I=!0}}}var M=m===e}else var M=!0;if(M){if(s.sources!==void 0){let i=s.sources;const m=e;if(!Array.isArray(
i)&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/sources",schemaPath:"#/properties/signals/items/properties/sources/type",keyword:"type",params:{type:x.
properties.signals.items.properties.sources.type},message:"must be array,null"}],!1;if(e===m&&Array.isArray(i)){var ve=!0;const t=i.length;for(let d=0;d<t;d++){
const u=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/sources/"+d,schemaPath:"#/properties/signals/items/properties/sources/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ve=u===e;if(!ve)break}}var M=m===e}else var M=!0;if(M){if(s.serve!==void 0){let i=s.
serve;const m=e,ie=e;let t=!1;const d=e;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){const L={instancePath:r+"/signals/"+o+"/\
serve",schemaPath:"#/properties/signals/items/properties/serve/anyOf/0/type",keyword:"type",params:{type:x.properties.signals.items.properties.serve.anyOf[0].type},
message:"must be string,number,boolean"};f===null?f=[L]:f.push(L),e++}var Nr=d===e;t=t||Nr;const u=e;if(i!==null){const L={instancePath:r+"/signals/"+o+"/serve",
schemaPath:"#/properties/signals/items/properties/serve/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};f===null?f=[L]:f.push(L),e++}var Nr=u===
e;if(t=t||Nr,t)e=ie,f!==null&&(ie?f.length=ie:f=null);else{const L={instancePath:r+"/signals/"+o+"/serve",schemaPath:"#/properties/signals/items/properties/serv\
e/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[L]:f.push(L),e++,a.errors=f,!1}var M=m===e}else var M=!0;if(M){if(s.
encoding!==void 0){let i=s.encoding;const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind"))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/required",keyword:"required",params:{missingProperty:t},message:"must have \
required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="vec"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&
(v="kind")||i.length===void 0&&(v="length")||i.width===void 0&&(v="width")||i.missingFlag===void 0&&(v="missingFlag")||i.squash===void 0&&(v="squash")||i.clip===
void 0&&(v="clip")||i.normalize===void 0&&(v="normalize")||i.default===void 0&&(v="default"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;
{const L=e;for(const l in i)if(!(l==="kind"||l==="length"||l==="width"||l==="missingFlag"||l==="squash"||l==="clip"||l==="normalize"||l==="default")){return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(L===e){if(i.kind!==void 0){const l=e;if(i.kind!=="vec")return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/kind/const",keyword:"const",params:{
allowedValue:"vec"},message:"must be equal to constant"}],!1;var w=l===e}else var w=!0;if(w){if(i.length!==void 0){let l=i.length;const H=e;if(!(typeof l=="numb\
er"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/length",schemaPath:"#/properties/signals/items/properties/encodin\
g/oneOf/0/properties/length/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===H&&typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l)))
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/length",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/length/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var w=H===e}else var w=!0;if(w){if(i.width!==void 0){let l=i.width;const H=e;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/width",schemaPath:"#/properties/signals/items/properties/enc\
oding/oneOf/0/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===H&&typeof l=="number"&&isFinite(l)&&(l<1||isNaN(
l)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/width",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/width/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var w=H===e}else var w=!0;if(w){if(i.missingFlag!==void 0){const l=e;if(typeof i.
missingFlag!="boolean")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/missingFlag",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0\
/properties/missingFlag/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var w=l===e}else var w=!0;if(w){if(i.squash!==void 0){let l=i.
squash;const H=e;if(!(l==="none"||l==="log"||l==="asinh"||l==="tanh"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/squash",schemaPath:"#/properties\
/signals/items/properties/encoding/oneOf/0/properties/squash/enum",keyword:"enum",params:{allowedValues:x.properties.signals.items.properties.encoding.oneOf[0].
properties.squash.enum},message:"must be equal to one of the allowed values"}],!1;var w=H===e}else var w=!0;if(w){if(i.clip!==void 0){let l=i.clip;const H=e;if(!Array.
isArray(l)&&l!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properti\
es/clip/type",keyword:"type",params:{type:x.properties.signals.items.properties.encoding.oneOf[0].properties.clip.type},message:"must be array,null"}],!1;if(e===
H&&Array.isArray(l)){if(l.length<2)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/on\
eOf/0/properties/clip/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{const or=l.length;if(or>0){let Fe=l[0];const nr=e;
if(!(typeof Fe=="number"&&isFinite(Fe)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip/0",schemaPath:"#/properties/signals/items/properties/enco\
ding/oneOf/0/properties/clip/prefixItems/0/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var R=nr===e}if(R){if(or>1){let Fe=l[1];const nr=e;
if(!(typeof Fe=="number"&&isFinite(Fe)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip/1",schemaPath:"#/properties/signals/items/properties/enco\
ding/oneOf/0/properties/clip/prefixItems/1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var R=nr===e}if(R&&!(l.length<=2))return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/items",keyword:"items",
params:{limit:2},message:"must NOT have more than 2 items"}],!1}}}var w=H===e}else var w=!0;if(w){if(i.normalize!==void 0){let l=i.normalize;const H=e;if(e===H)
if(l&&typeof l=="object"&&!Array.isArray(l)){let or;if(l.kind===void 0&&(or="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/required",keyword:"required",params:{missingProperty:or},message:"must have required\
 property '"+or+"'"}],!1;{const Fe=l.kind;if(typeof Fe=="string")if(Fe==="none"){if(e===e)if(l&&typeof l=="object"&&!Array.isArray(l)){let Ee;if(l.kind===void 0&&
(Ee="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/n\
ormalize/oneOf/0/required",keyword:"required",params:{missingProperty:Ee},message:"must have required property '"+Ee+"'"}],!1;{const pr=e;for(const ae in l)if(ae!==
"kind"){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/norma\
lize/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ae},message:"must NOT have additional properties"}],!1;break}if(pr===
e&&l.kind!==void 0&&l.kind!=="none")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/\
encoding/oneOf/0/properties/normalize/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"none"},message:"must be equal to constant"}],!1}}else
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/one\
Of/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var G=!0}else if(Fe==="l2"){if(e===e)if(l&&typeof l=="object"&&!Array.isArray(l)){
let Ee;if(l.kind===void 0&&(Ee="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/en\
coding/oneOf/0/properties/normalize/oneOf/1/required",keyword:"required",params:{missingProperty:Ee},message:"must have required property '"+Ee+"'"}],!1;{const pr=e;
for(const ae in l)if(ae!=="kind"){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encodin\
g/oneOf/0/properties/normalize/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ae},message:"must NOT have additional pro\
perties"}],!1;break}if(pr===e&&l.kind!==void 0&&l.kind!=="l2")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties\
/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"l2"},message:"must be equal\
 to constant"}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0\
/properties/normalize/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;G!==!0&&(G=!0)}else if(Fe==="minmax"){if(e===e)if(l&&typeof l==
"object"&&!Array.isArray(l)){let Ee;if(l.kind===void 0&&(Ee="kind")||l.min===void 0&&(Ee="min")||l.max===void 0&&(Ee="max"))return a.errors=[{instancePath:r+"/s\
ignals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/required",keyword:"required",params:{
missingProperty:Ee},message:"must have required property '"+Ee+"'"}],!1;{const pr=e;for(const ae in l)if(!(ae==="kind"||ae==="min"||ae==="max")){return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:ae},message:"must NOT have additional properties"}],!1;break}if(pr===e){if(l.kind!==void 0){
const ae=e;if(l.kind!=="minmax")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/enco\
ding/oneOf/0/properties/normalize/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"minmax"},message:"must be equal to constant"}],!1;var de=ae===
e}else var de=!0;if(de){if(l.min!==void 0){let ae=l.min;const Vr=e,yr=e;let Ce=!1;const jr=e;if(!(typeof ae=="number"&&isFinite(ae))){const ye={instancePath:r+"\
/signals/"+o+"/encoding/normalize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf/0/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[ye]:f.push(ye),e++}var b=jr===e;Ce=Ce||b;const hr=e;if(e===hr)if(Array.isArray(ae)){
var ar=!0;const ye=ae.length;for(let er=0;er<ye;er++){let Ar=ae[er];const Wr=e;if(!(typeof Ar=="number"&&isFinite(Ar))){const zr={instancePath:r+"/signals/"+o+"\
/encoding/normalize/min/"+er,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf/1/items/type",
keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[zr]:f.push(zr),e++}var ar=Wr===e;if(!ar)break}}else{const ye={instancePath:r+"/signa\
ls/"+o+"/encoding/normalize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf/1/type",keyword:"\
type",params:{type:"array"},message:"must be array"};f===null?f=[ye]:f.push(ye),e++}var b=hr===e;if(Ce=Ce||b,Ce)e=yr,f!==null&&(yr?f.length=yr:f=null);else{const ye={
instancePath:r+"/signals/"+o+"/encoding/normalize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/propertie\
s/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[ye]:f.push(ye),e++,a.errors=f,!1}var de=Vr===e}else var de=!0;
if(de)if(l.max!==void 0){let ae=l.max;const Vr=e,yr=e;let Ce=!1;const jr=e;if(!(typeof ae=="number"&&isFinite(ae))){const ye={instancePath:r+"/signals/"+o+"/enc\
oding/normalize/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/0/type",keyword:"type",
params:{type:"number"},message:"must be number"};f===null?f=[ye]:f.push(ye),e++}var Ur=jr===e;Ce=Ce||Ur;const hr=e;if(e===hr)if(Array.isArray(ae)){var te=!0;const ye=ae.
length;for(let er=0;er<ye;er++){let Ar=ae[er];const Wr=e;if(!(typeof Ar=="number"&&isFinite(Ar))){const zr={instancePath:r+"/signals/"+o+"/encoding/normalize/ma\
x/"+er,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/1/items/type",keyword:"type",params:{
type:"number"},message:"must be number"};f===null?f=[zr]:f.push(zr),e++}var te=Wr===e;if(!te)break}}else{const ye={instancePath:r+"/signals/"+o+"/encoding/norma\
lize/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/1/type",keyword:"type",params:{type:"\
array"},message:"must be array"};f===null?f=[ye]:f.push(ye),e++}var Ur=hr===e;if(Ce=Ce||Ur,Ce)e=yr,f!==null&&(yr?f.length=yr:f=null);else{const ye={instancePath:r+
"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[ye]:f.push(ye),e++,a.errors=f,!1}var de=Vr===e}else var de=!0}}}}else return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;G!==!0&&(G=!0)}else if(Fe==="zscore"){if(e===e)if(l&&typeof l=="object"&&!Array.isArray(l)){let Ee;if(l.
kind===void 0&&(Ee="kind")||l.mean===void 0&&(Ee="mean")||l.std===void 0&&(Ee="std"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/required",keyword:"required",params:{missingProperty:Ee},message:"must have \
required property '"+Ee+"'"}],!1;{const pr=e;for(const ae in l)if(!(ae==="kind"||ae==="mean"||ae==="std")){return a.errors=[{instancePath:r+"/signals/"+o+"/enco\
ding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:ae},message:"must NOT have additional properties"}],!1;break}if(pr===e){if(l.kind!==void 0){const ae=e;if(l.kind!=="zscore")return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3\
/properties/kind/const",keyword:"const",params:{allowedValue:"zscore"},message:"must be equal to constant"}],!1;var ke=ae===e}else var ke=!0;if(ke){if(l.mean!==
void 0){let ae=l.mean;const Vr=e,yr=e;let Ce=!1;const jr=e;if(!(typeof ae=="number"&&isFinite(ae))){const ye={instancePath:r+"/signals/"+o+"/encoding/normalize/\
mean",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf/0/type",keyword:"type",params:{type:"\
number"},message:"must be number"};f===null?f=[ye]:f.push(ye),e++}var k=jr===e;Ce=Ce||k;const hr=e;if(e===hr)if(Array.isArray(ae)){var Te=!0;const ye=ae.length;
for(let er=0;er<ye;er++){let Ar=ae[er];const Wr=e;if(!(typeof Ar=="number"&&isFinite(Ar))){const zr={instancePath:r+"/signals/"+o+"/encoding/normalize/mean/"+er,
schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf/1/items/type",keyword:"type",params:{type:"\
number"},message:"must be number"};f===null?f=[zr]:f.push(zr),e++}var Te=Wr===e;if(!Te)break}}else{const ye={instancePath:r+"/signals/"+o+"/encoding/normalize/m\
ean",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf/1/type",keyword:"type",params:{type:"\
array"},message:"must be array"};f===null?f=[ye]:f.push(ye),e++}var k=hr===e;if(Ce=Ce||k,Ce)e=yr,f!==null&&(yr?f.length=yr:f=null);else{const ye={instancePath:r+
"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf",
keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[ye]:f.push(ye),e++,a.errors=f,!1}var ke=Vr===e}else var ke=!0;if(ke)if(l.std!==
void 0){let ae=l.std;const Vr=e,yr=e;let Ce=!1;const jr=e;if(!(typeof ae=="number"&&isFinite(ae))){const ye={instancePath:r+"/signals/"+o+"/encoding/normalize/s\
td",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf/0/type",keyword:"type",params:{type:"nu\
mber"},message:"must be number"};f===null?f=[ye]:f.push(ye),e++}var Xr=jr===e;Ce=Ce||Xr;const hr=e;if(e===hr)if(Array.isArray(ae)){var qe=!0;const ye=ae.length;
for(let er=0;er<ye;er++){let Ar=ae[er];const Wr=e;if(!(typeof Ar=="number"&&isFinite(Ar))){const zr={instancePath:r+"/signals/"+o+"/encoding/normalize/std/"+er,
schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf/1/items/type",keyword:"type",params:{type:"\
number"},message:"must be number"};f===null?f=[zr]:f.push(zr),e++}var qe=Wr===e;if(!qe)break}}else{const ye={instancePath:r+"/signals/"+o+"/encoding/normalize/s\
td",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf/1/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"};f===null?f=[ye]:f.push(ye),e++}var Xr=hr===e;if(Ce=Ce||Xr,Ce)e=yr,f!==null&&(yr?f.length=yr:f=null);else{const ye={instancePath:r+
"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[ye]:f.push(ye),e++,a.errors=f,!1}var ke=Vr===e}else var ke=!0}}}}else return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;G!==!0&&(G=!0)}else if(Fe==="quantile"){if(e===e)if(l&&typeof l=="object"&&!Array.isArray(l)){let Ee;
if(l.kind===void 0&&(Ee="kind")||l.boundaries===void 0&&(Ee="boundaries"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/pro\
perties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/required",keyword:"required",params:{missingProperty:Ee},message:"must have requi\
red property '"+Ee+"'"}],!1;{const pr=e;for(const ae in l)if(!(ae==="kind"||ae==="boundaries")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normal\
ize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:ae},message:"must NOT have additional properties"}],!1;break}if(pr===e){if(l.kind!==void 0){const ae=e;if(l.kind!=="quantile")return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/proper\
ties/kind/const",keyword:"const",params:{allowedValue:"quantile"},message:"must be equal to constant"}],!1;var Ge=ae===e}else var Ge=!0;if(Ge)if(l.boundaries!==
void 0){let ae=l.boundaries;const Vr=e;if(e===Vr)if(Array.isArray(ae)){var Be=!0;const Ce=ae.length;for(let jr=0;jr<Ce;jr++){let hr=ae[jr];const Ps=e;if(!(typeof hr==
"number"&&isFinite(hr)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries/"+jr,schemaPath:"#/properties/signals/items/properties/en\
coding/oneOf/0/properties/normalize/oneOf/4/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Be=Ps===e;
if(!Be)break}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries",schemaPath:"#/properties/signals/items/properties/encoding/on\
eOf/0/properties/normalize/oneOf/4/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ge=Vr===e}else var Ge=!0}}}else
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/one\
Of/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;G!==!0&&(G=!0)}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/nor\
malize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"\
kind",tagValue:Fe},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/p\
roperties/signals/items/properties/encoding/oneOf/0/properties/normalize/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:Fe},message:'\
tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/enc\
oding/oneOf/0/properties/normalize/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var w=H===e}else var w=!0;if(w)if(i.default!==void 0){
let l=i.default;const H=e;if(!(typeof l=="number"&&isFinite(l))&&l!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/default",schemaPath:"#/prope\
rties/signals/items/properties/encoding/oneOf/0/properties/default/type",keyword:"type",params:{type:x.properties.signals.items.properties.encoding.oneOf[0].properties.
default.type},message:"must be number,null"}],!1;var w=H===e}else var w=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#\
/properties/signals/items/properties/encoding/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var fe=!0}else if(d==="id"){if(e===
e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind")||i.vocab===void 0&&(v="vocab")||i.default===void 0&&(v="default"))return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/required",keyword:"required",params:{missingProperty:v},
message:"must have required property '"+v+"'"}],!1;{const L=e;for(const l in i)if(!(l==="kind"||l==="vocab"||l==="default")){return a.errors=[{instancePath:r+"/\
signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"}],!1;break}if(L===e){if(i.kind!==void 0){const l=e;if(i.kind!=="id")return a.errors=[{instancePath:r+"/signals/"+o+
"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"id"},message:"m\
ust be equal to constant"}],!1;var ue=l===e}else var ue=!0;if(ue){if(i.vocab!==void 0){const l=e;if(typeof i.vocab!="string")return a.errors=[{instancePath:r+"/\
signals/"+o+"/encoding/vocab",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/vocab/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var ue=l===e}else var ue=!0;if(ue)if(i.default!==void 0){let l=i.default;const H=e;if(typeof l!="string"&&l!==null)return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/default",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/default/type",keyword:"type",params:{type:x.properties.
signals.items.properties.encoding.oneOf[1].properties.default.type},message:"must be string,null"}],!1;var ue=H===e}else var ue=!0}}}}else return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;fe!==!0&&(fe=!0)}else if(d==="ids"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind")||i.vocab===void 0&&(v="vocab")||
i.max===void 0&&(v="max")||i.keep===void 0&&(v="keep")||i.pool===void 0&&(v="pool")||i.split===void 0&&(v="split"))return a.errors=[{instancePath:r+"/signals/"+
o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/required",keyword:"required",params:{missingProperty:v},message:"must have requ\
ired property '"+v+"'"}],!1;{const L=e;for(const l in i)if(!(l==="kind"||l==="vocab"||l==="max"||l==="keep"||l==="pool"||l==="split")){return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"}],!1;break}if(L===e){if(i.kind!==void 0){const l=e;if(i.kind!=="ids")return a.errors=[{instancePath:r+"/signals/"+
o+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"ids"},message:"\
must be equal to constant"}],!1;var Le=l===e}else var Le=!0;if(Le){if(i.vocab!==void 0){const l=e;if(typeof i.vocab!="string")return a.errors=[{instancePath:r+"\
/signals/"+o+"/encoding/vocab",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/vocab/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var Le=l===e}else var Le=!0;if(Le){if(i.max!==void 0){let l=i.max;const H=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/max/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===H&&typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l)))return a.errors=[{instancePath:r+"/signals/"+o+"/encod\
ing/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var Le=H===e}else var Le=!0;if(Le){if(i.keep!==void 0){let l=i.keep;const H=e;if(!(l==="first"||l==="last"))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/keep",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/keep/enum",keyword:"enum",params:{allowedValues:x.properties.
signals.items.properties.encoding.oneOf[2].properties.keep.enum},message:"must be equal to one of the allowed values"}],!1;var Le=H===e}else var Le=!0;if(Le){if(i.
pool!==void 0){let l=i.pool;const H=e;if(!(l==="mean"||l==="sum"||l==="max"||l==="attention"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/pool",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/pool/enum",keyword:"enum",params:{allowedValues:x.properties.signals.items.properties.encoding.
oneOf[2].properties.pool.enum},message:"must be equal to one of the allowed values"}],!1;var Le=H===e}else var Le=!0;if(Le)if(i.split!==void 0){let l=i.split;const H=e;
if(typeof l!="string"&&l!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/split",schemaPath:"#/properties/signals/items/properties/encoding/oneO\
f/2/properties/split/type",keyword:"type",params:{type:x.properties.signals.items.properties.encoding.oneOf[2].properties.split.type},message:"must be string,nu\
ll"}],!1;var Le=H===e}else var Le=!0}}}}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/enc\
oding/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;fe!==!0&&(fe=!0)}else return a.errors=[{instancePath:r+"/signals/"+o+"/e\
ncoding",schemaPath:"#/properties/signals/items/properties/encoding/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'\
value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/enc\
oding/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var M=m===
e}else var M=!0;if(M){if(s.table!==void 0){let i=s.table;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/table",schemaPath:"\
#/properties/signals/items/properties/table/type",keyword:"type",params:{type:x.properties.signals.items.properties.table.type},message:"must be string,null"}],
!1;var M=m===e}else var M=!0;if(M){if(s.side!==void 0){let i=s.side;const m=e;if(!(i==="request"||i==="candidate"))return a.errors=[{instancePath:r+"/signals/"+
o+"/side",schemaPath:"#/properties/signals/items/properties/side/enum",keyword:"enum",params:{allowedValues:x.properties.signals.items.properties.side.enum},message:"\
must be equal to one of the allowed values"}],!1;var M=m===e}else var M=!0;if(M)if(s.reason!==void 0){const i=e;if(typeof s.reason!="string")return a.errors=[{instancePath:r+
"/signals/"+o+"/reason",schemaPath:"#/properties/signals/items/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var M=i===
e}else var M=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/signals/"+o,schemaPath:"#/properties/signals/items/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var Re=A===e;if(!Re)break}}else return a.errors=[{instancePath:r+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var y=X===e}else var y=!0;if(y){if(n.forests!==void 0){let c=n.forests;const X=e;if(e===X)if(Array.isArray(c)){
var re=!0;const W=c.length;for(let o=0;o<W;o++){let s=c[o];const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.name===void 0&&(_="name")||
s.head===void 0&&(_="head")||s.vocab===void 0&&(_="vocab")||s.trees===void 0&&(_="trees")||s.depth===void 0&&(_="depth")||s.leaves===void 0&&(_="leaves")||s.shrinkage===
void 0&&(_="shrinkage")||s.minRows===void 0&&(_="minRows")||s.l2===void 0&&(_="l2")||s.growOn===void 0&&(_="growOn")||s.maxRows===void 0&&(_="maxRows"))return a.
errors=[{instancePath:r+"/forests/"+o,schemaPath:"#/properties/forests/items/required",keyword:"required",params:{missingProperty:_},message:"must have required\
 property '"+_+"'"}],!1;{const g=e;for(const i in s)if(!vr.call(x.properties.forests.items.properties,i)){return a.errors=[{instancePath:r+"/forests/"+o,schemaPath:"\
#/properties/forests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;
break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/forests/"+o+"/name",schemaPath:"#/properties/forests\
/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ce=i===e}else var ce=!0;if(ce){if(s.head!==void 0){const i=e;
if(typeof s.head!="string")return a.errors=[{instancePath:r+"/forests/"+o+"/head",schemaPath:"#/properties/forests/items/properties/head/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var ce=i===e}else var ce=!0;if(ce){if(s.vocab!==void 0){const i=e;if(typeof s.vocab!="string")return a.errors=[{instancePath:r+
"/forests/"+o+"/vocab",schemaPath:"#/properties/forests/items/properties/vocab/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ce=i===
e}else var ce=!0;if(ce){if(s.trees!==void 0){let i=s.trees;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"\
/forests/"+o+"/trees",schemaPath:"#/properties/forests/items/properties/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/trees",schemaPath:"#/properties/forests/items/properties/tr\
ees/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ce=m===e}else var ce=!0;if(ce){if(s.depth!==void 0){let i=s.depth;
const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/depth",schemaPath:"#/properties/forests/item\
s/properties/depth/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.
errors=[{instancePath:r+"/forests/"+o+"/depth",schemaPath:"#/properties/forests/items/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var ce=m===e}else var ce=!0;if(ce){if(s.leaves!==void 0){let i=s.leaves;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i)))return a.errors=[{instancePath:r+"/forests/"+o+"/leaves",schemaPath:"#/properties/forests/items/properties/leaves/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/leaves",schemaPath:"#\
/properties/forests/items/properties/leaves/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ce=m===e}else var ce=!0;
if(ce){if(s.shrinkage!==void 0){let i=s.shrinkage;const m=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/shrinkage",schemaPath:"\
#/properties/forests/items/properties/shrinkage/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ce=m===e}else var ce=!0;if(ce){if(s.
minRows!==void 0){let i=s.minRows;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/minRows",schemaPath:"\
#/properties/forests/items/properties/minRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(
i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/minRows",schemaPath:"#/properties/forests/items/properties/minRows/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ce=m===e}else var ce=!0;if(ce){if(s.l2!==void 0){let i=s.l2;const m=e;if(!(typeof i=="number"&&
isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/l2",schemaPath:"#/properties/forests/items/properties/l2/type",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;var ce=m===e}else var ce=!0;if(ce){if(s.growOn!==void 0){let i=s.growOn;const m=e;if(e===m)if(typeof i=="number"&&isFinite(i)){if(i>
1||isNaN(i))return a.errors=[{instancePath:r+"/forests/"+o+"/growOn",schemaPath:"#/properties/forests/items/properties/growOn/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(i<0||isNaN(i))return a.errors=[{instancePath:r+"/forests/"+o+"/growOn",schemaPath:"#/properties/forests/\
items/properties/growOn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/forests/"+
o+"/growOn",schemaPath:"#/properties/forests/items/properties/growOn/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ce=m===e}else
var ce=!0;if(ce)if(s.maxRows!==void 0){let i=s.maxRows;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/for\
ests/"+o+"/maxRows",schemaPath:"#/properties/forests/items/properties/maxRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/maxRows",schemaPath:"#/properties/forests/items/properties/\
maxRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ce=m===e}else var ce=!0}}}}}}}}}}}}else return a.errors=[{instancePath:r+
"/forests/"+o,schemaPath:"#/properties/forests/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var re=A===e;if(!re)break}}else return a.
errors=[{instancePath:r+"/forests",schemaPath:"#/properties/forests/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=X===e}else var y=!0;
if(y){if(n.nodes!==void 0){let c=n.nodes;const X=e;if(e===X)if(Array.isArray(c)){var ir=!0;const W=c.length;for(let o=0;o<W;o++){let s=c[o];const A=e;if(e===A)if(s&&
typeof s=="object"&&!Array.isArray(s)){let _;if(s.op===void 0&&(_="op"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/requir\
ed",keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;{const g=s.op;if(typeof g=="string")if(g==="input"){if(e===
e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="t\
ower")||s.signal===void 0&&(m="signal"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/0/required",keyword:"required",params:{
missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const ie=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="signa\
l")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(ie===e){if(s.op!==void 0){const t=e;if(s.op!=="input")return a.errors=[{instancePath:r+"/nodes/"+o+"\
/op",schemaPath:"#/properties/nodes/items/oneOf/0/properties/op/const",keyword:"const",params:{allowedValue:"input"},message:"must be equal to constant"}],!1;var Pe=t===
e}else var Pe=!0;if(Pe){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/i\
tems/oneOf/0/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Pe=t===e}else var Pe=!0;if(Pe){if(s.width!==void 0){let t=s.
width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/it\
ems/oneOf/0/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/0/properties/width/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var Pe=d===e}else var Pe=!0;if(Pe){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/0/properties/tower/type",keyword:"ty\
pe",params:{type:x.properties.nodes.items.oneOf[0].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/0/properties/tower/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var Pe=d===e}else var Pe=!0;if(Pe)if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/signal",schemaPath:"#/properties/nodes/items/oneOf/0/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Pe=t===
e}else var Pe=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/0/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var je=!0}else if(g==="lookup"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&
(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.signal===void 0&&(m="signal")||s.table===void 0&&(m="table"))return a.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/1/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],
!1;{const ie=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="signal"||t==="table")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],
!1;break}if(ie===e){if(s.op!==void 0){const t=e;if(s.op!=="lookup")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf\
/1/properties/op/const",keyword:"const",params:{allowedValue:"lookup"},message:"must be equal to constant"}],!1;var Ve=t===e}else var Ve=!0;if(Ve){if(s.id!==void 0){
const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/1/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Ve=t===e}else var Ve=!0;if(Ve){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="numbe\
r"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/1/properties/width/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes\
/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/1/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var Ve=d===e}else var Ve=!0;if(Ve){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=
[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/1/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[1].
properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/1/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;
var Ve=d===e}else var Ve=!0;if(Ve){if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/signal",schemaPath:"\
#/properties/nodes/items/oneOf/1/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ve=t===e}else var Ve=!0;if(Ve)if(s.
table!==void 0){const t=e;if(typeof s.table!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/table",schemaPath:"#/properties/nodes/items/oneOf/1/propert\
ies/table/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ve=t===e}else var Ve=!0}}}}}}}else return a.errors=[{instancePath:r+"/no\
des/"+o,schemaPath:"#/properties/nodes/items/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;je!==!0&&(je=!0)}else if(g==="poo\
l"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&
(m="tower")||s.signal===void 0&&(m="signal")||s.table===void 0&&(m="table")||s.pool===void 0&&(m="pool")||s.max===void 0&&(m="max")||s.query===void 0&&(m="query"))
return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/2/required",keyword:"required",params:{missingProperty:m},message:"must \
have required property '"+m+"'"}],!1;{const ie=e;for(const t in s)if(!vr.call(x.properties.nodes.items.oneOf[2].properties,t)){return a.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT ha\
ve additional properties"}],!1;break}if(ie===e){if(s.op!==void 0){const t=e;if(s.op!=="pool")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/pr\
operties/nodes/items/oneOf/2/properties/op/const",keyword:"const",params:{allowedValue:"pool"},message:"must be equal to constant"}],!1;var De=t===e}else var De=!0;
if(De){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/2/prop\
erties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var De=t===e}else var De=!0;if(De){if(s.width!==void 0){let t=s.width;const d=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/2/prop\
erties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=
[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/2/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var De=d===e}else var De=!0;if(De){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/2/properties/tower/type",keyword:"type",params:{type:x.
properties.nodes.items.oneOf[2].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=
[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/2/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var De=d===e}else var De=!0;if(De){if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/n\
odes/"+o+"/signal",schemaPath:"#/properties/nodes/items/oneOf/2/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var De=t===
e}else var De=!0;if(De){if(s.table!==void 0){const t=e;if(typeof s.table!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/table",schemaPath:"#/propertie\
s/nodes/items/oneOf/2/properties/table/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var De=t===e}else var De=!0;if(De){if(s.pool!==
void 0){let t=s.pool;const d=e;if(!(t==="mean"||t==="sum"||t==="max"||t==="attention"))return a.errors=[{instancePath:r+"/nodes/"+o+"/pool",schemaPath:"#/proper\
ties/nodes/items/oneOf/2/properties/pool/enum",keyword:"enum",params:{allowedValues:x.properties.nodes.items.oneOf[2].properties.pool.enum},message:"must be equ\
al to one of the allowed values"}],!1;var De=d===e}else var De=!0;if(De){if(s.max!==void 0){let t=s.max;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/max",schemaPath:"#/properties/nodes/items/oneOf/2/properties/max/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/max",schemaPath:"#/prop\
erties/nodes/items/oneOf/2/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var De=d===e}else var De=!0;if(De)
if(s.query!==void 0){let t=s.query;const d=e;if(typeof t!="string"&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/query",schemaPath:"#/properties/node\
s/items/oneOf/2/properties/query/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[2].properties.query.type},message:"must be string,null"}],!1;var De=d===
e}else var De=!0}}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/2/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"}],!1;je!==!0&&(je=!0)}else if(g==="concat"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||
s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.inputs===void 0&&(m="inputs"))return a.errors=[{instancePath:r+"/nodes/"+
o,schemaPath:"#/properties/nodes/items/oneOf/3/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const ie=e;
for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/i\
tems/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ie===
e){if(s.op!==void 0){const t=e;if(s.op!=="concat")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/3/properties/op/\
const",keyword:"const",params:{allowedValue:"concat"},message:"must be equal to constant"}],!1;var Y=t===e}else var Y=!0;if(Y){if(s.id!==void 0){const t=e;if(typeof s.
id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/3/properties/id/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var Y=t===e}else var Y=!0;if(Y){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/3/properties/width/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/3/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Y=d===e}else var Y=!0;
if(Y){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/3/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[3].properties.tower.type},
message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/3/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Y=d===e}else var Y=!0;
if(Y)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"\
#/properties/nodes/items/oneOf/3/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var Ke=!0;const v=t.
length;for(let L=0;L<v;L++){const l=e;if(typeof t[L]!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+L,schemaPath:"#/properties/nodes/items/on\
eOf/3/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ke=l===e;if(!Ke)break}}}else return a.errors=[{instancePath:r+
"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/3/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Y=d===
e}else var Y=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/3/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;je!==!0&&(je=!0)}else if(g==="dense"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===
void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.input===void 0&&(m="input")||s.kernel===void 0&&(m="kernel")||s.bias===void 0&&
(m="bias")||s.activation===void 0&&(m="activation"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/4/required",keyword:"\
required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const ie=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="\
tower"||t==="input"||t==="kernel"||t==="bias"||t==="activation")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/4/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ie===e){if(s.op!==void 0){
const t=e;if(s.op!=="dense")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/4/properties/op/const",keyword:"const",
params:{allowedValue:"dense"},message:"must be equal to constant"}],!1;var Ae=t===e}else var Ae=!0;if(Ae){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.
errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/4/properties/id/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var Ae=t===e}else var Ae=!0;if(Ae){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.
errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/4/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/\
nodes/items/oneOf/4/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ae=d===e}else var Ae=!0;if(Ae){
if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/t\
ower",schemaPath:"#/properties/nodes/items/oneOf/4/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[4].properties.tower.type},message:"\
must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/proper\
ties/nodes/items/oneOf/4/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ae=d===e}else var Ae=!0;if(Ae){
if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/4/pr\
operties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ae=t===e}else var Ae=!0;if(Ae){if(s.kernel!==void 0){const t=e;if(typeof s.
kernel!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/kernel",schemaPath:"#/properties/nodes/items/oneOf/4/properties/kernel/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var Ae=t===e}else var Ae=!0;if(Ae){if(s.bias!==void 0){let t=s.bias;const d=e;if(typeof t!="string"&&t!==null)return a.
errors=[{instancePath:r+"/nodes/"+o+"/bias",schemaPath:"#/properties/nodes/items/oneOf/4/properties/bias/type",keyword:"type",params:{type:x.properties.nodes.items.
oneOf[4].properties.bias.type},message:"must be string,null"}],!1;var Ae=d===e}else var Ae=!0;if(Ae)if(s.activation!==void 0){let t=s.activation;const d=e;if(!(t===
"relu"||t==="none"||t==="tanh"||t==="sigmoid"||t==="gelu"||t==="swish"||t==="leaky_relu"||t==="selu"||t==="mish"))return a.errors=[{instancePath:r+"/nodes/"+o+"\
/activation",schemaPath:"#/properties/nodes/items/oneOf/4/properties/activation/enum",keyword:"enum",params:{allowedValues:x.properties.nodes.items.oneOf[4].properties.
activation.enum},message:"must be equal to one of the allowed values"}],!1;var Ae=d===e}else var Ae=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,
schemaPath:"#/properties/nodes/items/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;je!==!0&&(je=!0)}else if(g==="sum"){if(e===
e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="t\
ower")||s.inputs===void 0&&(m="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/5/required",keyword:"required",params:{
missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const ie=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input\
s")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(ie===e){if(s.op!==void 0){const t=e;if(s.op!=="sum")return a.errors=[{instancePath:r+"/nodes/"+o+"/o\
p",schemaPath:"#/properties/nodes/items/oneOf/5/properties/op/const",keyword:"const",params:{allowedValue:"sum"},message:"must be equal to constant"}],!1;var Xe=t===
e}else var Xe=!0;if(Xe){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/i\
tems/oneOf/5/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Xe=t===e}else var Xe=!0;if(Xe){if(s.width!==void 0){let t=s.
width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/it\
ems/oneOf/5/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/5/properties/width/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var Xe=d===e}else var Xe=!0;if(Xe){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/5/properties/tower/type",keyword:"ty\
pe",params:{type:x.properties.nodes.items.oneOf[5].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/5/properties/tower/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var Xe=d===e}else var Xe=!0;if(Xe)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<
1)return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/5/properties/inputs/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"}],!1;{var rs=!0;const v=t.length;for(let L=0;L<v;L++){const l=e;if(typeof t[L]!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/inputs/"+L,schemaPath:"#/properties/nodes/items/oneOf/5/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var rs=l===e;if(!rs)break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/5/properties/inputs/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Xe=d===e}else var Xe=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;je!==!0&&(je=!0)}else if(g==="product"){if(e===e)if(s&&
typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||
s.inputs===void 0&&(m="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/6/required",keyword:"required",params:{missingProperty:m},
message:"must have required property '"+m+"'"}],!1;{const ie=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=
[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"}],!1;break}if(ie===e){if(s.op!==void 0){const t=e;if(s.op!=="product")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"\
#/properties/nodes/items/oneOf/6/properties/op/const",keyword:"const",params:{allowedValue:"product"},message:"must be equal to constant"}],!1;var We=t===e}else
var We=!0;if(We){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/on\
eOf/6/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var We=t===e}else var We=!0;if(We){if(s.width!==void 0){let t=s.width;
const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/on\
eOf/6/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.
errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/6/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var We=d===e}else var We=!0;if(We){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/6/properties/tower/type",keyword:"type",params:{type:x.
properties.nodes.items.oneOf[6].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=
[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/6/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var We=d===e}else var We=!0;if(We)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.
errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"}],!1;{var ss=!0;const v=t.length;for(let L=0;L<v;L++){const l=e;if(typeof t[L]!="string")return a.errors=[{instancePath:r+"/no\
des/"+o+"/inputs/"+L,schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var ss=l===e;if(!ss)break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var We=d===e}else var We=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/6/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;je!==!0&&(je=!0)}else if(g==="cross"){if(e===e)if(s&&
typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||
s.x0===void 0&&(m="x0")||s.input===void 0&&(m="input")||s.kernel===void 0&&(m="kernel")||s.bias===void 0&&(m="bias"))return a.errors=[{instancePath:r+"/nodes/"+
o,schemaPath:"#/properties/nodes/items/oneOf/7/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const ie=e;
for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="x0"||t==="input"||t==="kernel"||t==="bias")){return a.errors=[{instancePath:r+"/nodes/"+
o,schemaPath:"#/properties/nodes/items/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additio\
nal properties"}],!1;break}if(ie===e){if(s.op!==void 0){const t=e;if(s.op!=="cross")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/\
nodes/items/oneOf/7/properties/op/const",keyword:"const",params:{allowedValue:"cross"},message:"must be equal to constant"}],!1;var Me=t===e}else var Me=!0;if(Me){
if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/7/properties/\
id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Me=t===e}else var Me=!0;if(Me){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/7/properties/width/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/7/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"}],!1;var Me=d===e}else var Me=!0;if(Me){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.
errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/7/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.
items.oneOf[7].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/7/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var Me=d===e}else var Me=!0;if(Me){if(s.x0!==void 0){const t=e;if(typeof s.x0!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/x0",schemaPath:"\
#/properties/nodes/items/oneOf/7/properties/x0/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Me=t===e}else var Me=!0;if(Me){if(s.
input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/7/propert\
ies/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Me=t===e}else var Me=!0;if(Me){if(s.kernel!==void 0){const t=e;if(typeof s.
kernel!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/kernel",schemaPath:"#/properties/nodes/items/oneOf/7/properties/kernel/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var Me=t===e}else var Me=!0;if(Me)if(s.bias!==void 0){const t=e;if(typeof s.bias!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/bias",schemaPath:"#/properties/nodes/items/oneOf/7/properties/bias/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Me=t===
e}else var Me=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/7/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;je!==!0&&(je=!0)}else if(g==="bi_interaction"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m=
"op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.inputs===void 0&&(m="inputs"))return a.errors=[{instancePath:r+"\
/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/8/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],
!1;{const ie=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/pro\
perties/nodes/items/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;
break}if(ie===e){if(s.op!==void 0){const t=e;if(s.op!=="bi_interaction")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/\
oneOf/8/properties/op/const",keyword:"const",params:{allowedValue:"bi_interaction"},message:"must be equal to constant"}],!1;var Pr=t===e}else var Pr=!0;if(Pr){
if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/8/properties/\
id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Pr=t===e}else var Pr=!0;if(Pr){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/8/properties/width/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/8/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"}],!1;var Pr=d===e}else var Pr=!0;if(Pr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.
errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/8/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.
items.oneOf[8].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/8/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var Pr=d===e}else var Pr=!0;if(Pr)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+
"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/8/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer \
than 1 items"}],!1;{var ts=!0;const v=t.length;for(let L=0;L<v;L++){const l=e;if(typeof t[L]!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+L,
schemaPath:"#/properties/nodes/items/oneOf/8/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ts=l===e;if(!ts)
break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/8/properties/inputs/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var Pr=d===e}else var Pr=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/ite\
ms/oneOf/8/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;je!==!0&&(je=!0)}else if(g==="batch_norm"){if(e===e)if(s&&typeof s=="object"&&
!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.input===void 0&&(m=
"input")||s.gamma===void 0&&(m="gamma")||s.beta===void 0&&(m="beta")||s.mean===void 0&&(m="mean")||s.variance===void 0&&(m="variance")||s.momentum===void 0&&(m=
"momentum")||s.epsilon===void 0&&(m="epsilon"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/9/required",keyword:"requ\
ired",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const ie=e;for(const t in s)if(!vr.call(x.properties.nodes.items.oneOf[9].properties,
t)){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(ie===e){if(s.op!==void 0){const t=e;if(s.op!=="batch_norm")return a.errors=[{instancePath:r+"/nodes/"+
o+"/op",schemaPath:"#/properties/nodes/items/oneOf/9/properties/op/const",keyword:"const",params:{allowedValue:"batch_norm"},message:"must be equal to constant"}],
!1;var $e=t===e}else var $e=!0;if($e){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/prop\
erties/nodes/items/oneOf/9/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var $e=t===e}else var $e=!0;if($e){if(s.width!==
void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/pro\
perties/nodes/items/oneOf/9/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/9/properties/width/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var $e=d===e}else var $e=!0;if($e){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="\
number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/9/properties\
/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[9].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="numbe\
r"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/9/properties/tower/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var $e=d===e}else var $e=!0;if($e){if(s.input!==void 0){const t=e;if(typeof s.input!="stri\
ng")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/9/properties/input/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var $e=t===e}else var $e=!0;if($e){if(s.gamma!==void 0){const t=e;if(typeof s.gamma!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/gamma",schemaPath:"#/properties/nodes/items/oneOf/9/properties/gamma/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var $e=t===
e}else var $e=!0;if($e){if(s.beta!==void 0){const t=e;if(typeof s.beta!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/beta",schemaPath:"#/properties/n\
odes/items/oneOf/9/properties/beta/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var $e=t===e}else var $e=!0;if($e){if(s.mean!==void 0){
const t=e;if(typeof s.mean!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/mean",schemaPath:"#/properties/nodes/items/oneOf/9/properties/mean/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var $e=t===e}else var $e=!0;if($e){if(s.variance!==void 0){const t=e;if(typeof s.variance!="string")return a.
errors=[{instancePath:r+"/nodes/"+o+"/variance",schemaPath:"#/properties/nodes/items/oneOf/9/properties/variance/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var $e=t===e}else var $e=!0;if($e){if(s.momentum!==void 0){let t=s.momentum;const d=e;if(e===d)if(typeof t=="number"&&isFinite(t)){if(t>1||
isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+"/momentum",schemaPath:"#/properties/nodes/items/oneOf/9/properties/momentum/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+"/momentum",schemaPath:"#/properties/nodes/it\
ems/oneOf/9/properties/momentum/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/\
nodes/"+o+"/momentum",schemaPath:"#/properties/nodes/items/oneOf/9/properties/momentum/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var $e=d===e}else var $e=!0;if($e)if(s.epsilon!==void 0){let t=s.epsilon;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/node\
s/"+o+"/epsilon",schemaPath:"#/properties/nodes/items/oneOf/9/properties/epsilon/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var $e=d===
e}else var $e=!0}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/9/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;je!==!0&&(je=!0)}else if(g==="layer_norm"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m=
"op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.input===void 0&&(m="input")||s.gamma===void 0&&(m="gamma")||s.beta===
void 0&&(m="beta")||s.epsilon===void 0&&(m="epsilon"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/10/required",keyword:"\
required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const ie=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="\
tower"||t==="input"||t==="gamma"||t==="beta"||t==="epsilon")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/10/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ie===e){if(s.op!==void 0){
const t=e;if(s.op!=="layer_norm")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/10/properties/op/const",keyword:"\
const",params:{allowedValue:"layer_norm"},message:"must be equal to constant"}],!1;var Qe=t===e}else var Qe=!0;if(Qe){if(s.id!==void 0){const t=e;if(typeof s.id!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/10/properties/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var Qe=t===e}else var Qe=!0;if(Qe){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/10/properties/width/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/10/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Qe=d===e}else var Qe=!0;
if(Qe){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/10/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[10].properties.tower.
type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/10/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Qe=d===e}else var Qe=!0;
if(Qe){if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/one\
Of/10/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Qe=t===e}else var Qe=!0;if(Qe){if(s.gamma!==void 0){const t=e;
if(typeof s.gamma!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/gamma",schemaPath:"#/properties/nodes/items/oneOf/10/properties/gamma/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Qe=t===e}else var Qe=!0;if(Qe){if(s.beta!==void 0){const t=e;if(typeof s.beta!="string")return a.
errors=[{instancePath:r+"/nodes/"+o+"/beta",schemaPath:"#/properties/nodes/items/oneOf/10/properties/beta/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var Qe=t===e}else var Qe=!0;if(Qe)if(s.epsilon!==void 0){let t=s.epsilon;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/epsilon",schemaPath:"#/properties/nodes/items/oneOf/10/properties/epsilon/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var Qe=d===e}else var Qe=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/10/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;je!==!0&&(je=!0)}else if(g==="activation"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&
(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.input===void 0&&(m="input")||s.activation===void 0&&(m="activ\
ation"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/11/required",keyword:"required",params:{missingProperty:m},message:"\
must have required property '"+m+"'"}],!1;{const ie=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="activation")){return a.
errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(ie===e){if(s.op!==void 0){const t=e;if(s.op!=="activation")return a.errors=[{instancePath:r+"/nodes/"+
o+"/op",schemaPath:"#/properties/nodes/items/oneOf/11/properties/op/const",keyword:"const",params:{allowedValue:"activation"},message:"must be equal to constant"}],
!1;var lr=t===e}else var lr=!0;if(lr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/prop\
erties/nodes/items/oneOf/11/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var lr=t===e}else var lr=!0;if(lr){if(s.width!==
void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/pro\
perties/nodes/items/oneOf/11/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/11/properties/width/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var lr=d===e}else var lr=!0;if(lr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/11/properti\
es/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[11].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="nu\
mber"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/11/properties/tower/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var lr=d===e}else var lr=!0;if(lr){if(s.input!==void 0){const t=e;if(typeof s.input!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/11/properties/input/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var lr=t===e}else var lr=!0;if(lr)if(s.activation!==void 0){let t=s.activation;const d=e;if(!(t==="relu"||t==="none"||t===
"tanh"||t==="sigmoid"||t==="gelu"||t==="swish"||t==="leaky_relu"||t==="selu"||t==="mish"))return a.errors=[{instancePath:r+"/nodes/"+o+"/activation",schemaPath:"\
#/properties/nodes/items/oneOf/11/properties/activation/enum",keyword:"enum",params:{allowedValues:x.properties.nodes.items.oneOf[11].properties.activation.enum},
message:"must be equal to one of the allowed values"}],!1;var lr=d===e}else var lr=!0}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/prop\
erties/nodes/items/oneOf/11/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;je!==!0&&(je=!0)}else if(g==="dropout"){if(e===e)if(s&&typeof s==
"object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.input===
void 0&&(m="input")||s.rate===void 0&&(m="rate"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/12/required",keyword:"r\
equired",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const ie=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="t\
ower"||t==="input"||t==="rate")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/12/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ie===e){if(s.op!==void 0){const t=e;if(s.op!=="dropou\
t")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/12/properties/op/const",keyword:"const",params:{allowedValue:"d\
ropout"},message:"must be equal to constant"}],!1;var dr=t===e}else var dr=!0;if(dr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/12/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var dr=t===
e}else var dr=!0;if(dr){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"\
/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/12/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/12/properti\
es/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var dr=d===e}else var dr=!0;if(dr){if(s.tower!==void 0){let t=s.
tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/propertie\
s/nodes/items/oneOf/12/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[12].properties.tower.type},message:"must be integer,nul\
l"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/on\
eOf/12/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var dr=d===e}else var dr=!0;if(dr){if(s.input!==
void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/12/properties/inp\
ut/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var dr=t===e}else var dr=!0;if(dr)if(s.rate!==void 0){let t=s.rate;const d=e;if(e===
d)if(typeof t=="number"&&isFinite(t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+"/rate",schemaPath:"#/properties/nodes/items/oneOf/12/proper\
ties/rate/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+
"/rate",schemaPath:"#/properties/nodes/items/oneOf/12/properties/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else
return a.errors=[{instancePath:r+"/nodes/"+o+"/rate",schemaPath:"#/properties/nodes/items/oneOf/12/properties/rate/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var dr=d===e}else var dr=!0}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/12/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;je!==!0&&(je=!0)}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/ite\
ms/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"op",tagValue:g},message:'value of tag "op" must be in oneOf'}],!1;else return a.errors=[{
instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"op",tagValue:g},message:'tag "op\
" must be string'}],!1}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var ir=A===e;if(!ir)break}}else return a.errors=[{instancePath:r+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var y=X===e}else var y=!0;if(y){if(n.params!==void 0){let c=n.params;const X=e;if(e===X)if(Array.isArray(c)){var is=!0;const W=c.
length;for(let o=0;o<W;o++){let s=c[o];const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.name===void 0&&(_="name")||s.shape===void 0&&(_=
"shape")||s.init===void 0&&(_="init")||s.trainable===void 0&&(_="trainable")||s.tower===void 0&&(_="tower"))return a.errors=[{instancePath:r+"/params/"+o,schemaPath:"\
#/properties/params/items/required",keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;{const g=e;for(const i in s)
if(!(i==="name"||i==="shape"||i==="init"||i==="trainable"||i==="tower"||i==="optimizer")){return a.errors=[{instancePath:r+"/params/"+o,schemaPath:"#/properties\
/params/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===
e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/params/"+o+"/name",schemaPath:"#/properties/params/items/properti\
es/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var fr=i===e}else var fr=!0;if(fr){if(s.shape!==void 0){let i=s.shape;const m=e;
if(e===m)if(Array.isArray(i)){var as=!0;const t=i.length;for(let d=0;d<t;d++){let u=i[d];const v=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.
errors=[{instancePath:r+"/params/"+o+"/shape/"+d,schemaPath:"#/properties/params/items/properties/shape/items/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===v&&typeof u=="number"&&isFinite(u)&&(u<1||isNaN(u)))return a.errors=[{instancePath:r+"/params/"+o+"/shape/"+d,schemaPath:"#/propert\
ies/params/items/properties/shape/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var as=v===e;if(!as)break}}else return a.
errors=[{instancePath:r+"/params/"+o+"/shape",schemaPath:"#/properties/params/items/properties/shape/type",keyword:"type",params:{type:"array"},message:"must be\
 array"}],!1;var fr=m===e}else var fr=!0;if(fr){if(s.init!==void 0){let i=s.init;const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===
void 0&&(t="kind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/required",keyword:"required",params:{
missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="zeros"){if(e===e)if(i&&typeof i=="object"&&!Array.
isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/one\
Of/0/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const L=e;for(const l in i)if(l!=="kind"){return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!=="zeros")return a.errors=[{instancePath:r+
"/params/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"zeros"},message:"\
must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Fr=!0}else if(d==="ones"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.
kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/required",keyword:"\
required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const L=e;for(const l in i)if(l!=="kind"){return a.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!=="ones")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"\
#/properties/params/items/properties/init/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ones"},message:"must be equal to constant"}],!1}}else
return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;Fr!==!0&&(Fr=!0)}else if(d==="glorot"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))
return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/required",keyword:"required",params:{missingProperty:v},
message:"must have required property '"+v+"'"}],!1;{const L=e;for(const l in i)if(l!=="kind"){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"\
#/properties/params/items/properties/init/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have addi\
tional properties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!=="glorot")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/p\
arams/items/properties/init/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"glorot"},message:"must be equal to constant"}],!1}}else return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;Fr!==!0&&(Fr=!0)}else if(d==="he"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=
[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/required",keyword:"required",params:{missingProperty:v},message:"\
must have required property '"+v+"'"}],!1;{const L=e;for(const l in i)if(l!=="kind"){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/propert\
ies/params/items/properties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional pr\
operties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!=="he")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/items/p\
roperties/init/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Fr!==
!0&&(Fr=!0)}else if(d==="uniform"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind")||i.scale===void 0&&(v="scale"))return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/4/required",keyword:"required",params:{missingProperty:v},
message:"must have required property '"+v+"'"}],!1;{const L=e;for(const l in i)if(!(l==="kind"||l==="scale")){return a.errors=[{instancePath:r+"/params/"+o+"/in\
it",schemaPath:"#/properties/params/items/properties/init/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"mu\
st NOT have additional properties"}],!1;break}if(L===e){if(i.kind!==void 0){const l=e;if(i.kind!=="uniform")return a.errors=[{instancePath:r+"/params/"+o+"/init\
/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"must be equ\
al to constant"}],!1;var Cr=l===e}else var Cr=!0;if(Cr)if(i.scale!==void 0){let l=i.scale;const H=e;if(!(typeof l=="number"&&isFinite(l)))return a.errors=[{instancePath:r+
"/params/"+o+"/init/scale",schemaPath:"#/properties/params/items/properties/init/oneOf/4/properties/scale/type",keyword:"type",params:{type:"number"},message:"m\
ust be number"}],!1;var Cr=H===e}else var Cr=!0}}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/in\
it/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Fr!==!0&&(Fr=!0)}else if(d==="constant"){if(e===e)if(i&&typeof i=="object"&&
!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind")||i.value===void 0&&(v="value"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/prope\
rties/params/items/properties/init/oneOf/5/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const L=e;
for(const l in i)if(!(l==="kind"||l==="value")){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneO\
f/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(L===e){if(i.kind!==
void 0){const l=e;if(i.kind!=="constant")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/\
5/properties/kind/const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"}],!1;var Gr=l===e}else var Gr=!0;if(Gr)if(i.value!==
void 0){let l=i.value;const H=e;if(!(typeof l=="number"&&isFinite(l)))return a.errors=[{instancePath:r+"/params/"+o+"/init/value",schemaPath:"#/properties/param\
s/items/properties/init/oneOf/5/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Gr=H===e}else var Gr=!0}}}else return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/5/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;Fr!==!0&&(Fr=!0)}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/discrimin\
ator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'\
tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var fr=m===e}else var fr=!0;if(fr){if(s.trainable!==void 0){const i=e;if(typeof s.trainable!="boolean")
return a.errors=[{instancePath:r+"/params/"+o+"/trainable",schemaPath:"#/properties/params/items/properties/trainable/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}],!1;var fr=i===e}else var fr=!0;if(fr){if(s.tower!==void 0){let i=s.tower;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))&&i!==null)return a.errors=[{instancePath:r+"/params/"+o+"/tower",schemaPath:"#/properties/params/items/properties/tower/type",keyword:"type",params:{type:x.
properties.params.items.properties.tower.type},message:"must be integer,null"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return a.errors=[{
instancePath:r+"/params/"+o+"/tower",schemaPath:"#/properties/params/items/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var fr=m===e}else var fr=!0;if(fr)if(s.optimizer!==void 0){let i=s.optimizer;const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){
let t;if(i.kind===void 0&&(t="kind")||i.learningRate===void 0&&(t="learningRate")||i.beta===void 0&&(t="beta")||i.l1===void 0&&(t="l1")||i.l2===void 0&&(t="l2"))
return a.errors=[{instancePath:r+"/params/"+o+"/optimizer",schemaPath:"#/properties/params/items/properties/optimizer/required",keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;{const d=e;for(const u in i)if(!(u==="kind"||u==="learningRate"||u==="beta"||u==="l1"||u==="l2")){return a.errors=
[{instancePath:r+"/params/"+o+"/optimizer",schemaPath:"#/properties/params/items/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.kind!==void 0){const u=e;if(i.kind!=="ftrl")return a.errors=[{instancePath:r+
"/params/"+o+"/optimizer/kind",schemaPath:"#/properties/params/items/properties/optimizer/properties/kind/const",keyword:"const",params:{allowedValue:"ftrl"},message:"\
must be equal to constant"}],!1;var _r=u===e}else var _r=!0;if(_r){if(i.learningRate!==void 0){let u=i.learningRate;const v=e;if(!(typeof u=="number"&&isFinite(
u)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/learningRate",schemaPath:"#/properties/params/items/properties/optimizer/properties/learningRate/t\
ype",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var _r=v===e}else var _r=!0;if(_r){if(i.beta!==void 0){let u=i.beta;const v=e;if(!(typeof u==
"number"&&isFinite(u)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/beta",schemaPath:"#/properties/params/items/properties/optimizer/properties/bet\
a/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var _r=v===e}else var _r=!0;if(_r){if(i.l1!==void 0){let u=i.l1;const v=e;if(!(typeof u==
"number"&&isFinite(u)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/l1",schemaPath:"#/properties/params/items/properties/optimizer/properties/l1/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var _r=v===e}else var _r=!0;if(_r)if(i.l2!==void 0){let u=i.l2;const v=e;if(!(typeof u==
"number"&&isFinite(u)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/l2",schemaPath:"#/properties/params/items/properties/optimizer/properties/l2/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var _r=v===e}else var _r=!0}}}}}}else return a.errors=[{instancePath:r+"/params/"+o+"/op\
timizer",schemaPath:"#/properties/params/items/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var fr=m===e}else var fr=!0}}}}}}}else
return a.errors=[{instancePath:r+"/params/"+o,schemaPath:"#/properties/params/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var is=A===
e;if(!is)break}}else return a.errors=[{instancePath:r+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var y=X===e}else var y=!0;if(y){if(n.towers!==void 0){let c=n.towers;const X=e;if(e===X)if(Array.isArray(c)){var os=!0;const W=c.length;for(let o=0;o<W;o++){
let s=c[o];const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.name===void 0&&(_="name")||s.source===void 0&&(_="source")||s.fallback===void 0&&
(_="fallback"))return a.errors=[{instancePath:r+"/towers/"+o,schemaPath:"#/properties/towers/items/required",keyword:"required",params:{missingProperty:_},message:"\
must have required property '"+_+"'"}],!1;{const g=e;for(const i in s)if(!(i==="name"||i==="source"||i==="fallback")){return a.errors=[{instancePath:r+"/towers/"+
o,schemaPath:"#/properties/towers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional pro\
perties"}],!1;break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/towers/"+o+"/name",schemaPath:"#/prope\
rties/towers/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Dr=i===e}else var Dr=!0;if(Dr){if(s.source!==void 0){
let i=s.source;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/towers/"+o+"/source",schemaPath:"#/properties/towers/items/propertie\
s/source/type",keyword:"type",params:{type:x.properties.towers.items.properties.source.type},message:"must be string,null"}],!1;var Dr=m===e}else var Dr=!0;if(Dr)
if(s.fallback!==void 0){const i=e;if(typeof s.fallback!="boolean")return a.errors=[{instancePath:r+"/towers/"+o+"/fallback",schemaPath:"#/properties/towers/item\
s/properties/fallback/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var Dr=i===e}else var Dr=!0}}}}else return a.errors=[{instancePath:r+
"/towers/"+o,schemaPath:"#/properties/towers/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var os=A===e;if(!os)break}}else return a.
errors=[{instancePath:r+"/towers",schemaPath:"#/properties/towers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=X===e}else var y=!0;
if(y){if(n.heads!==void 0){let c=n.heads;const X=e;if(e===X)if(Array.isArray(c)){var ns=!0;const W=c.length;for(let o=0;o<W;o++){let s=c[o];const A=e;if(e===A)if(s&&
typeof s=="object"&&!Array.isArray(s)){let _;if(s.name===void 0&&(_="name")||s.doc===void 0&&(_="doc")||s.label===void 0&&(_="label")||s.lossWeight===void 0&&(_=
"lossWeight")||s.sources===void 0&&(_="sources")||s.withinSeconds===void 0&&(_="withinSeconds"))return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/prope\
rties/heads/items/required",keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;{const g=e;for(const i in s)if(!(i===
"name"||i==="doc"||i==="label"||i==="lossWeight"||i==="sources"||i==="withinSeconds")){return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/properties/hea\
ds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.
name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/name",schemaPath:"#/properties/heads/items/properties/name/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ur=i===e}else var ur=!0;if(ur){if(s.doc!==void 0){let i=s.doc;const m=e;if(typeof i!=
"string"&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/doc",schemaPath:"#/properties/heads/items/properties/doc/type",keyword:"type",params:{type:x.properties.
heads.items.properties.doc.type},message:"must be string,null"}],!1;var ur=m===e}else var ur=!0;if(ur){if(s.label!==void 0){let i=s.label;const m=e;if(e===m)if(i&&
typeof i=="object"&&!Array.isArray(i)){let t;if(i.column===void 0&&(t="column")||i.op===void 0&&(t="op")||i.value===void 0&&(t="value"))return a.errors=[{instancePath:r+
"/heads/"+o+"/label",schemaPath:"#/properties/heads/items/properties/label/required",keyword:"required",params:{missingProperty:t},message:"must have required p\
roperty '"+t+"'"}],!1;{const d=e;for(const u in i)if(!(u==="column"||u==="op"||u==="value")){return a.errors=[{instancePath:r+"/heads/"+o+"/label",schemaPath:"#\
/properties/heads/items/properties/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional pr\
operties"}],!1;break}if(d===e){if(i.column!==void 0){const u=e;if(typeof i.column!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/label/column",schemaPath:"\
#/properties/heads/items/properties/label/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Lr=u===e}else var Lr=!0;
if(Lr){if(i.op!==void 0){let u=i.op;const v=e;if(!(u==="=="||u==="!="||u==="<"||u==="<="||u===">"||u===">="||u===null))return a.errors=[{instancePath:r+"/heads/"+
o+"/label/op",schemaPath:"#/properties/heads/items/properties/label/properties/op/enum",keyword:"enum",params:{allowedValues:x.properties.heads.items.properties.
label.properties.op.enum},message:"must be equal to one of the allowed values"}],!1;var Lr=v===e}else var Lr=!0;if(Lr)if(i.value!==void 0){let u=i.value;const v=e,
L=e;let l=!1;const H=e;if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){const Fe={instancePath:r+"/heads/"+o+"/label/value",schemaPath:"\
#/properties/heads/items/properties/label/properties/value/anyOf/0/type",keyword:"type",params:{type:x.properties.heads.items.properties.label.properties.value.
anyOf[0].type},message:"must be string,number,boolean"};f===null?f=[Fe]:f.push(Fe),e++}var Yr=H===e;l=l||Yr;const Ne=e;if(u!==null){const Fe={instancePath:r+"/h\
eads/"+o+"/label/value",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must b\
e null"};f===null?f=[Fe]:f.push(Fe),e++}var Yr=Ne===e;if(l=l||Yr,l)e=L,f!==null&&(L?f.length=L:f=null);else{const Fe={instancePath:r+"/heads/"+o+"/label/value",
schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?
f=[Fe]:f.push(Fe),e++,a.errors=f,!1}var Lr=v===e}else var Lr=!0}}}}else return a.errors=[{instancePath:r+"/heads/"+o+"/label",schemaPath:"#/properties/heads/ite\
ms/properties/label/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ur=m===e}else var ur=!0;if(ur){if(s.lossWeight!==void 0){let i=s.
lossWeight;const m=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/heads/"+o+"/lossWeight",schemaPath:"#/properties/heads/items/prope\
rties/lossWeight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ur=m===e}else var ur=!0;if(ur){if(s.sources!==void 0){let i=s.sources;
const m=e;if(!Array.isArray(i)&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/sources",schemaPath:"#/properties/heads/items/properties/sources/type",keyword:"\
type",params:{type:x.properties.heads.items.properties.sources.type},message:"must be array,null"}],!1;if(e===m&&Array.isArray(i)){var ps=!0;const t=i.length;for(let d=0;d<
t;d++){const u=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/sources/"+d,schemaPath:"#/properties/heads/items/properties/sources/ite\
ms/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ps=u===e;if(!ps)break}}var ur=m===e}else var ur=!0;if(ur)if(s.withinSeconds!==void 0){
let i=s.withinSeconds;const m=e;if(!(typeof i=="number"&&isFinite(i))&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/withinSeconds",schemaPath:"#/prop\
erties/heads/items/properties/withinSeconds/type",keyword:"type",params:{type:x.properties.heads.items.properties.withinSeconds.type},message:"must be number,nu\
ll"}],!1;var ur=m===e}else var ur=!0}}}}}}}else return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var ns=A===e;if(!ns)break}}else return a.errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var y=X===e}else var y=!0;if(y){if(n.outputs!==void 0){let c=n.outputs;const X=e;if(e===X)if(Array.isArray(
c)){var ms=!0;const W=c.length;for(let o=0;o<W;o++){let s=c[o];const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.head===void 0&&(_="hea\
d")||s.logits===void 0&&(_="logits")||s.bias===void 0&&(_="bias"))return a.errors=[{instancePath:r+"/outputs/"+o,schemaPath:"#/properties/outputs/items/required",
keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;{const g=e;for(const i in s)if(!(i==="head"||i==="logits"||i===
"bias"||i==="correction")){return a.errors=[{instancePath:r+"/outputs/"+o,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.head!==void 0){const i=e;if(typeof s.head!="string")
return a.errors=[{instancePath:r+"/outputs/"+o+"/head",schemaPath:"#/properties/outputs/items/properties/head/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var xr=i===e}else var xr=!0;if(xr){if(s.logits!==void 0){let i=s.logits;const m=e;if(e===m)if(Array.isArray(i)){var ls=!0;const t=i.length;
for(let d=0;d<t;d++){const u=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/outputs/"+o+"/logits/"+d,schemaPath:"#/properties/outputs/items/prope\
rties/logits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ls=u===e;if(!ls)break}}else return a.errors=[{instancePath:r+"/\
outputs/"+o+"/logits",schemaPath:"#/properties/outputs/items/properties/logits/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var xr=m===
e}else var xr=!0;if(xr){if(s.bias!==void 0){let i=s.bias;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/outputs/"+o+"/bias",schemaPath:"\
#/properties/outputs/items/properties/bias/type",keyword:"type",params:{type:x.properties.outputs.items.properties.bias.type},message:"must be string,null"}],!1;
var xr=m===e}else var xr=!0;if(xr)if(s.correction!==void 0){let i=s.correction;const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===
void 0&&(t="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/required",keyword:"\
required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="base"){if(e===e)if(i&&typeof i==
"object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/\
items/properties/correction/oneOf/0/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const L=e;for(const l in i)
if(l!=="kind"){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/0/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!==
"base")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/0/properties/kind/co\
nst",keyword:"const",params:{allowedValue:"base"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"\
#/properties/outputs/items/properties/correction/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Jr=!0}else if(d==="implie\
s"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"\
#/properties/outputs/items/properties/correction/oneOf/1/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],
!1;{const L=e;for(const l in i)if(l!=="kind"){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/cor\
rection/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(L===
e&&i.kind!==void 0&&i.kind!=="implies")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/corre\
ction/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"implies"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;Jr!==!0&&(Jr=!0)}else if(d==="mixture"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind")||i.logits===void 0&&
(v="logits")||i.bias===void 0&&(v="bias"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correct\
ion/oneOf/2/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const L=e;for(const l in i)if(!(l==="kin\
d"||l==="logits"||l==="bias")){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(L===e){if(i.kind!==
void 0){const l=e;if(i.kind!=="mixture")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/corr\
ection/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"mixture"},message:"must be equal to constant"}],!1;var Er=l===e}else var Er=!0;if(Er){
if(i.logits!==void 0){let l=i.logits;const H=e;if(e===H)if(Array.isArray(l)){var ds=!0;const or=l.length;for(let Fe=0;Fe<or;Fe++){const nr=e;if(typeof l[Fe]!="s\
tring")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/logits/"+Fe,schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/l\
ogits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ds=nr===e;if(!ds)break}}else return a.errors=[{instancePath:r+"/output\
s/"+o+"/correction/logits",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/logits/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var Er=H===e}else var Er=!0;if(Er)if(i.bias!==void 0){let l=i.bias;const H=e;if(typeof l!="string"&&l!==null)return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction/bias",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/bias/type",keyword:"type",params:{type:x.properties.
outputs.items.properties.correction.oneOf[2].properties.bias.type},message:"must be string,null"}],!1;var Er=H===e}else var Er=!0}}}}else return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;Jr!==!0&&(Jr=!0)}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/discr\
iminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},
message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/co\
rrection/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var xr=m===e}else var xr=!0}}}}}else return a.errors=[{instancePath:r+"/outpu\
ts/"+o,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ms=A===e;if(!ms)break}}else return a.
errors=[{instancePath:r+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=X===e}else var y=!0;
if(y){if(n.sampling!==void 0){let c=n.sampling;const X=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return a.errors=[{instancePath:r+"/sampling",schemaPath:"\
#/properties/sampling/type",keyword:"type",params:{type:x.properties.sampling.type},message:"must be object,null"}],!1;if(e===X&&c&&typeof c=="object"&&!Array.isArray(
c)){let W;if(c.base===void 0&&(W="base")||c.keep===void 0&&(W="keep")||c.log===void 0&&(W="log")||c.correct===void 0&&(W="correct"))return a.errors=[{instancePath:r+
"/sampling",schemaPath:"#/properties/sampling/required",keyword:"required",params:{missingProperty:W},message:"must have required property '"+W+"'"}],!1;{const o=e;
for(const s in c)if(!(s==="base"||s==="keep"||s==="log"||s==="correct")){return a.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(o===e){if(c.base!==void 0){
let s=c.base;const A=e;if(typeof s!="string"&&s!==null)return a.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/type",
keyword:"type",params:{type:x.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var Tr=A===e}else var Tr=!0;if(Tr){if(c.keep!==void 0){
let s=c.keep;const A=e;if(e===A)if(typeof s=="number"&&isFinite(s)){if(s>1||isNaN(s))return a.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/\
sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(s<0||isNaN(s))return a.errors=[{instancePath:r+
"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.
errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var Tr=A===e}else var Tr=!0;if(Tr){if(c.log!==void 0){let s=c.log;const A=e;if(!(s==="unsampled"||s==="sampled"))return a.errors=[{instancePath:r+"/sampling/\
log",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"enum",params:{allowedValues:x.properties.sampling.properties.log.enum},message:"must be equ\
al to one of the allowed values"}],!1;var Tr=A===e}else var Tr=!0;if(Tr)if(c.correct!==void 0){let s=c.correct;const A=e;if(!(s==="weight"||s==="base"||s==="bat\
ch"))return a.errors=[{instancePath:r+"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:x.properties.
sampling.properties.correct.enum},message:"must be equal to one of the allowed values"}],!1;var Tr=A===e}else var Tr=!0}}}}}var y=X===e}else var y=!0;if(y){if(n.
calibration!==void 0){let c=n.calibration;const X=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return a.errors=[{instancePath:r+"/calibration",schemaPath:"\
#/properties/calibration/type",keyword:"type",params:{type:x.properties.calibration.type},message:"must be object,null"}],!1;if(e===X&&c&&typeof c=="object"&&!Array.
isArray(c)){let W;if(c.method===void 0&&(W="method")||c.signals===void 0&&(W="signals")||c.per===void 0&&(W="per")||c.everySeconds===void 0&&(W="everySeconds")||
c.windowSeconds===void 0&&(W="windowSeconds")||c.halfLifeSeconds===void 0&&(W="halfLifeSeconds")||c.traffic===void 0&&(W="traffic"))return a.errors=[{instancePath:r+
"/calibration",schemaPath:"#/properties/calibration/required",keyword:"required",params:{missingProperty:W},message:"must have required property '"+W+"'"}],!1;{
const o=e;for(const s in c)if(!(s==="method"||s==="signals"||s==="per"||s==="everySeconds"||s==="windowSeconds"||s==="halfLifeSeconds"||s==="traffic")){return a.
errors=[{instancePath:r+"/calibration",schemaPath:"#/properties/calibration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"}],!1;break}if(o===e){if(c.method!==void 0){let s=c.method;const A=e;if(!(s==="platt"||s==="isotonic"||s==="temperature"))return a.
errors=[{instancePath:r+"/calibration/method",schemaPath:"#/properties/calibration/properties/method/enum",keyword:"enum",params:{allowedValues:x.properties.calibration.
properties.method.enum},message:"must be equal to one of the allowed values"}],!1;var Ye=A===e}else var Ye=!0;if(Ye){if(c.signals!==void 0){let s=c.signals;const A=e;
if(e===A)if(Array.isArray(s)){var fs=!0;const _=s.length;for(let g=0;g<_;g++){const i=e;if(typeof s[g]!="string")return a.errors=[{instancePath:r+"/calibration/\
signals/"+g,schemaPath:"#/properties/calibration/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var fs=i===e;
if(!fs)break}}else return a.errors=[{instancePath:r+"/calibration/signals",schemaPath:"#/properties/calibration/properties/signals/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var Ye=A===e}else var Ye=!0;if(Ye){if(c.per!==void 0){let s=c.per;const A=e;if(e===A)if(Array.isArray(s)){var us=!0;const _=s.
length;for(let g=0;g<_;g++){let i=s[g];const m=e;if(!(i==="head"||i==="source"))return a.errors=[{instancePath:r+"/calibration/per/"+g,schemaPath:"#/properties/\
calibration/properties/per/items/enum",keyword:"enum",params:{allowedValues:x.properties.calibration.properties.per.items.enum},message:"must be equal to one of\
 the allowed values"}],!1;var us=m===e;if(!us)break}}else return a.errors=[{instancePath:r+"/calibration/per",schemaPath:"#/properties/calibration/properties/pe\
r/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ye=A===e}else var Ye=!0;if(Ye){if(c.everySeconds!==void 0){let s=c.everySeconds;const A=e;
if(!(typeof s=="number"&&isFinite(s)))return a.errors=[{instancePath:r+"/calibration/everySeconds",schemaPath:"#/properties/calibration/properties/everySeconds/\
type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ye=A===e}else var Ye=!0;if(Ye){if(c.windowSeconds!==void 0){let s=c.windowSeconds;
const A=e;if(!(typeof s=="number"&&isFinite(s)))return a.errors=[{instancePath:r+"/calibration/windowSeconds",schemaPath:"#/properties/calibration/properties/wi\
ndowSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ye=A===e}else var Ye=!0;if(Ye){if(c.halfLifeSeconds!==void 0){let s=c.
halfLifeSeconds;const A=e;if(!(typeof s=="number"&&isFinite(s))&&s!==null)return a.errors=[{instancePath:r+"/calibration/halfLifeSeconds",schemaPath:"#/properti\
es/calibration/properties/halfLifeSeconds/type",keyword:"type",params:{type:x.properties.calibration.properties.halfLifeSeconds.type},message:"must be number,nu\
ll"}],!1;var Ye=A===e}else var Ye=!0;if(Ye)if(c.traffic!==void 0){let s=c.traffic;const A=e;if(!(s==="all"||s==="own"))return a.errors=[{instancePath:r+"/calibr\
ation/traffic",schemaPath:"#/properties/calibration/properties/traffic/enum",keyword:"enum",params:{allowedValues:x.properties.calibration.properties.traffic.enum},
message:"must be equal to one of the allowed values"}],!1;var Ye=A===e}else var Ye=!0}}}}}}}}var y=X===e}else var y=!0;if(y){if(n.train!==void 0){let c=n.train;
const X=e;if(e===X)if(c&&typeof c=="object"&&!Array.isArray(c)){let W;if(c.optimizer===void 0&&(W="optimizer")||c.embeddings===void 0&&(W="embeddings")||c.batch===
void 0&&(W="batch")||c.epochs===void 0&&(W="epochs")||c.seed===void 0&&(W="seed")||c.l2===void 0&&(W="l2")||c.patience===void 0&&(W="patience")||c.holdout===void 0&&
(W="holdout")||c.validate===void 0&&(W="validate")||c.sources===void 0&&(W="sources"))return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties/train/r\
equired",keyword:"required",params:{missingProperty:W},message:"must have required property '"+W+"'"}],!1;{const o=e;for(const s in c)if(!vr.call(x.properties.train.
properties,s)){return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties/train/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}],!1;break}if(o===e){if(c.optimizer!==void 0){let s=c.optimizer;const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.
isArray(s)){let Je;if(s.kind===void 0&&(Je="kind")||s.learningRate===void 0&&(Je="learningRate"))return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"\
#/properties/train/properties/optimizer/required",keyword:"required",params:{missingProperty:Je},message:"must have required property '"+Je+"'"}],!1;{const _=e;
for(const g in s)if(!(g==="kind"||g==="learningRate")){return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(_===e){if(s.kind!==
void 0){let g=s.kind;const i=e;if(!(g==="adam"||g==="adagrad"||g==="sgd"))return a.errors=[{instancePath:r+"/train/optimizer/kind",schemaPath:"#/properties/trai\
n/properties/optimizer/properties/kind/enum",keyword:"enum",params:{allowedValues:x.properties.train.properties.optimizer.properties.kind.enum},message:"must be\
 equal to one of the allowed values"}],!1;var Kr=i===e}else var Kr=!0;if(Kr)if(s.learningRate!==void 0){let g=s.learningRate;const i=e;if(!(typeof g=="number"&&
isFinite(g)))return a.errors=[{instancePath:r+"/train/optimizer/learningRate",schemaPath:"#/properties/train/properties/optimizer/properties/learningRate/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Kr=i===e}else var Kr=!0}}}else return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"\
#/properties/train/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Se=A===e}else var Se=!0;if(Se){if(c.embeddings!==
void 0){let s=c.embeddings;const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.kind===void 0&&(_="kind")||s.learningRate===void 0&&(_="le\
arningRate"))return a.errors=[{instancePath:r+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/required",keyword:"required",params:{missingProperty:_},
message:"must have required property '"+_+"'"}],!1;{const g=e;for(const i in s)if(!(i==="kind"||i==="learningRate")){return a.errors=[{instancePath:r+"/train/em\
beddings",schemaPath:"#/properties/train/properties/embeddings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must \
NOT have additional properties"}],!1;break}if(g===e){if(s.kind!==void 0){let i=s.kind;const m=e;if(!(i==="adam"||i==="adagrad"||i==="sgd"))return a.errors=[{instancePath:r+
"/train/embeddings/kind",schemaPath:"#/properties/train/properties/embeddings/properties/kind/enum",keyword:"enum",params:{allowedValues:x.properties.train.properties.
embeddings.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var Mr=m===e}else var Mr=!0;if(Mr)if(s.learningRate!==void 0){let i=s.
learningRate;const m=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/train/embeddings/learningRate",schemaPath:"#/properties/train/pr\
operties/embeddings/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Mr=m===e}else var Mr=!0}}}else return a.
errors=[{instancePath:r+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;var Se=A===e}else var Se=!0;if(Se){if(c.batch!==void 0){let s=c.batch;const A=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=
[{instancePath:r+"/train/batch",schemaPath:"#/properties/train/properties/batch/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
A&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return a.errors=[{instancePath:r+"/train/batch",schemaPath:"#/properties/train/properties/batch/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Se=A===e}else var Se=!0;if(Se){if(c.epochs!==void 0){let s=c.epochs;const A=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/train/epochs",schemaPath:"#/properties/train/properties/epochs/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===A&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return a.errors=[{instancePath:r+"/train/epoch\
s",schemaPath:"#/properties/train/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Se=A===e}else var Se=!0;
if(Se){if(c.seed!==void 0){let s=c.seed;const A=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/train/seed",schemaPath:"\
#/properties/train/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var Se=A===e}else var Se=!0;if(Se){if(c.l2!==void 0){
let s=c.l2;const A=e;if(!(typeof s=="number"&&isFinite(s)))return a.errors=[{instancePath:r+"/train/l2",schemaPath:"#/properties/train/properties/l2/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var Se=A===e}else var Se=!0;if(Se){if(c.patience!==void 0){let s=c.patience;const A=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/train/patience",schemaPath:"#/properties/train/properties/patience/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===A&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=[{instancePath:r+"/train/\
patience",schemaPath:"#/properties/train/properties/patience/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Se=A===
e}else var Se=!0;if(Se){if(c.holdout!==void 0){let s=c.holdout;const A=e,Je=e;let _=!1;const g=e;_e(s,{instancePath:r+"/train/holdout",parentData:c,parentDataProperty:"\
holdout",rootData:wr,dynamicAnchors:kr})||(f=f===null?_e.errors:f.concat(_e.errors),e=f.length);var Zr=g===e;_=_||Zr;const i=e;if(s!==null){const ie={instancePath:r+
"/train/holdout",schemaPath:"#/properties/train/properties/holdout/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};f===null?f=[ie]:f.push(
ie),e++}var Zr=i===e;if(_=_||Zr,_)e=Je,f!==null&&(Je?f.length=Je:f=null);else{const ie={instancePath:r+"/train/holdout",schemaPath:"#/properties/train/propertie\
s/holdout/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[ie]:f.push(ie),e++,a.errors=f,!1}var Se=A===e}else var Se=!0;
if(Se){if(c.validate!==void 0){let s=c.validate;const A=e,Je=e;let _=!1;const g=e;_e(s,{instancePath:r+"/train/validate",parentData:c,parentDataProperty:"valida\
te",rootData:wr,dynamicAnchors:kr})||(f=f===null?_e.errors:f.concat(_e.errors),e=f.length);var es=g===e;_=_||es;const i=e;if(s!==null){const ie={instancePath:r+
"/train/validate",schemaPath:"#/properties/train/properties/validate/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};f===null?f=[ie]:f.
push(ie),e++}var es=i===e;if(_=_||es,_)e=Je,f!==null&&(Je?f.length=Je:f=null);else{const ie={instancePath:r+"/train/validate",schemaPath:"#/properties/train/pro\
perties/validate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[ie]:f.push(ie),e++,a.errors=f,!1}var Se=A===e}else var Se=!0;
if(Se)if(c.sources!==void 0){let s=c.sources;const A=e;if(!Array.isArray(s)&&s!==null)return a.errors=[{instancePath:r+"/train/sources",schemaPath:"#/properties\
/train/properties/sources/type",keyword:"type",params:{type:x.properties.train.properties.sources.type},message:"must be array,null"}],!1;if(e===A&&Array.isArray(
s)){var ys=!0;const _=s.length;for(let g=0;g<_;g++){const i=e;if(typeof s[g]!="string")return a.errors=[{instancePath:r+"/train/sources/"+g,schemaPath:"#/proper\
ties/train/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ys=i===e;if(!ys)break}}var Se=A===e}else var Se=!0}}}}}}}}}}}else
return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=X===e}else
var y=!0;if(y){if(n.baselines!==void 0){let c=n.baselines;const X=e;if(e===X)if(Array.isArray(c)){var cs=!0;const W=c.length;for(let o=0;o<W;o++){let s=c[o];const A=e;
if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.kind===void 0&&(_="kind"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/proper\
ties/baselines/items/required",keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;{const g=s.kind;if(typeof g=="st\
ring")if(g==="lr"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.kind===void 0&&(m="kind")||s.learningRate===void 0&&(m="learningRate")||s.l1===
void 0&&(m="l1")||s.l2===void 0&&(m="l2")||s.epochs===void 0&&(m="epochs"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/i\
tems/oneOf/0/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const ie=e;for(const t in s)if(!(t==="k\
ind"||t==="learningRate"||t==="l1"||t==="l2"||t==="epochs")){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/0/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ie===e){if(s.kind!==
void 0){const t=e;if(s.kind!=="lr")return a.errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/0/properties/kind/con\
st",keyword:"const",params:{allowedValue:"lr"},message:"must be equal to constant"}],!1;var Or=t===e}else var Or=!0;if(Or){if(s.learningRate!==void 0){let t=s.learningRate;
const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines/items/oneOf/\
0/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Or=d===e}else var Or=!0;if(Or){if(s.l1!==void 0){let t=s.
l1;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf/0/prope\
rties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Or=d===e}else var Or=!0;if(Or){if(s.l2!==void 0){let t=s.l2;const d=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/0/properties/l2/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var Or=d===e}else var Or=!0;if(Or)if(s.epochs!==void 0){let t=s.epochs;const d=e;if(!(typeof t=="number"&&!(t%
1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/0/properties/epo\
chs/type",keyword:"type",params:{type:x.properties.baselines.items.oneOf[0].properties.epochs.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="num\
ber"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/0/properties/epochs\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Or=d===e}else var Or=!0}}}}}}else return a.errors=[{instancePath:r+
"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Qr=!0}else if(g===
"wide_deep"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.kind===void 0&&(m="kind")||s.learningRate===void 0&&(m="learningRate")||s.l1===void 0&&
(m="l1")||s.l2===void 0&&(m="l2")||s.epochs===void 0&&(m="epochs")||s.wide===void 0&&(m="wide")||s.buckets===void 0&&(m="buckets")||s.layers===void 0&&(m="layer\
s")||s.dropout===void 0&&(m="dropout"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1/required",keyword:"requ\
ired",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const ie=e;for(const t in s)if(!vr.call(x.properties.baselines.items.oneOf[1].
properties,t)){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ie===e){if(s.kind!==void 0){const t=e;if(s.kind!=="wide_deep")return a.
errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"wi\
de_deep"},message:"must be equal to constant"}],!1;var He=t===e}else var He=!0;if(He){if(s.learningRate!==void 0){let t=s.learningRate;const d=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines/items/oneOf/1/properties/learningRate\
/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var He=d===e}else var He=!0;if(He){if(s.l1!==void 0){let t=s.l1;const d=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf/1/properties/l1/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var He=d===e}else var He=!0;if(He){if(s.l2!==void 0){let t=s.l2;const d=e;if(!(typeof t=="number"&&isFinite(
t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/1/properties/l2/type",keyword:"type",params:{type:"num\
ber"},message:"must be number"}],!1;var He=d===e}else var He=!0;if(He){if(s.epochs!==void 0){let t=s.epochs;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/1/properties/epochs/type",keyword:"\
type",params:{type:x.properties.baselines.items.oneOf[1].properties.epochs.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&
(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/1/properties/epochs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var He=d===e}else var He=!0;if(He){if(s.wide!==void 0){let t=s.wide;const d=e;if(e===d)if(Array.
isArray(t)){var gs=!0;const v=t.length;for(let L=0;L<v;L++){let l=t[L];const H=e;if(e===H)if(Array.isArray(l)){var hs=!0;const or=l.length;for(let Fe=0;Fe<or;Fe++){
const nr=e;if(typeof l[Fe]!="string")return a.errors=[{instancePath:r+"/baselines/"+o+"/wide/"+L+"/"+Fe,schemaPath:"#/properties/baselines/items/oneOf/1/propert\
ies/wide/items/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var hs=nr===e;if(!hs)break}}else return a.errors=[{instancePath:r+
"/baselines/"+o+"/wide/"+L,schemaPath:"#/properties/baselines/items/oneOf/1/properties/wide/items/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray"}],!1;var gs=H===e;if(!gs)break}}else return a.errors=[{instancePath:r+"/baselines/"+o+"/wide",schemaPath:"#/properties/baselines/items/oneOf/1/properties/w\
ide/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var He=d===e}else var He=!0;if(He){if(s.buckets!==void 0){let t=s.buckets;const d=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/buckets",schemaPath:"#/properties/baselines/items/on\
eOf/1/properties/buckets/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))
return a.errors=[{instancePath:r+"/baselines/"+o+"/buckets",schemaPath:"#/properties/baselines/items/oneOf/1/properties/buckets/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var He=d===e}else var He=!0;if(He){if(s.layers!==void 0){let t=s.layers;const d=e;if(e===d)if(Array.isArray(
t)){var bs=!0;const v=t.length;for(let L=0;L<v;L++){let l=t[L];const H=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return a.errors=[{instancePath:r+
"/baselines/"+o+"/layers/"+L,schemaPath:"#/properties/baselines/items/oneOf/1/properties/layers/items/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===H&&typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l)))return a.errors=[{instancePath:r+"/baselines/"+o+"/layers/"+L,schemaPath:"#/propert\
ies/baselines/items/oneOf/1/properties/layers/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var bs=H===e;if(!bs)
break}}else return a.errors=[{instancePath:r+"/baselines/"+o+"/layers",schemaPath:"#/properties/baselines/items/oneOf/1/properties/layers/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var He=d===e}else var He=!0;if(He)if(s.dropout!==void 0){let t=s.dropout;const d=e;if(e===d)if(typeof t=="number"&&isFinite(
t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#/properties/baselines/items/oneOf/1/properties/dropout/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#\
/properties/baselines/items/oneOf/1/properties/dropout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=
[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#/properties/baselines/items/oneOf/1/properties/dropout/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var He=d===e}else var He=!0}}}}}}}}}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Qr!==!0&&(Qr=!0)}else if(g==="gbdt_lr"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(
s)){let m;if(s.kind===void 0&&(m="kind")||s.learningRate===void 0&&(m="learningRate")||s.l1===void 0&&(m="l1")||s.l2===void 0&&(m="l2")||s.epochs===void 0&&(m="\
epochs")||s.trees===void 0&&(m="trees")||s.depth===void 0&&(m="depth")||s.leaves===void 0&&(m="leaves")||s.shrinkage===void 0&&(m="shrinkage")||s.minRows===void 0&&
(m="minRows")||s.growOn===void 0&&(m="growOn")||s.maxRows===void 0&&(m="maxRows"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/base\
lines/items/oneOf/2/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const ie=e;for(const t in s)if(!vr.
call(x.properties.baselines.items.oneOf[2].properties,t)){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/2/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ie===e){if(s.kind!==void 0){
const t=e;if(s.kind!=="gbdt_lr")return a.errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/2/properties/kind/const",
keyword:"const",params:{allowedValue:"gbdt_lr"},message:"must be equal to constant"}],!1;var ze=t===e}else var ze=!0;if(ze){if(s.learningRate!==void 0){let t=s.
learningRate;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines\
/items/oneOf/2/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ze=d===e}else var ze=!0;if(ze){if(s.l1!==void 0){
let t=s.l1;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf\
/2/properties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ze=d===e}else var ze=!0;if(ze){if(s.l2!==void 0){let t=s.l2;const d=e;
if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/2/properties/l2/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ze=d===e}else var ze=!0;if(ze){if(s.epochs!==void 0){let t=s.epochs;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/2/\
properties/epochs/type",keyword:"type",params:{type:x.properties.baselines.items.oneOf[2].properties.epochs.type},message:"must be integer,null"}],!1;if(e===d&&
typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/2/pro\
perties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ze=d===e}else var ze=!0;if(ze){if(s.trees!==void 0){let t=s.
trees;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/trees",schemaPath:"#/properties/base\
lines/items/oneOf/2/properties/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||
isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/trees",schemaPath:"#/properties/baselines/items/oneOf/2/properties/trees/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ze=d===e}else var ze=!0;if(ze){if(s.depth!==void 0){let t=s.depth;const d=e;if(!(typeof t=="num\
ber"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/depth",schemaPath:"#/properties/baselines/items/oneOf/2/properties/dept\
h/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+
"/baselines/"+o+"/depth",schemaPath:"#/properties/baselines/items/oneOf/2/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var ze=d===e}else var ze=!0;if(ze){if(s.leaves!==void 0){let t=s.leaves;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==
null)return a.errors=[{instancePath:r+"/baselines/"+o+"/leaves",schemaPath:"#/properties/baselines/items/oneOf/2/properties/leaves/type",keyword:"type",params:{
type:x.properties.baselines.items.oneOf[2].properties.leaves.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))
return a.errors=[{instancePath:r+"/baselines/"+o+"/leaves",schemaPath:"#/properties/baselines/items/oneOf/2/properties/leaves/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var ze=d===e}else var ze=!0;if(ze){if(s.shrinkage!==void 0){let t=s.shrinkage;const d=e;if(!(typeof t=="num\
ber"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/shrinkage",schemaPath:"#/properties/baselines/items/oneOf/2/properties/shrinkage/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var ze=d===e}else var ze=!0;if(ze){if(s.minRows!==void 0){let t=s.minRows;const d=e;if(!(typeof t=="n\
umber"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/minRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/\
minRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[
{instancePath:r+"/baselines/"+o+"/minRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/minRows/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1;var ze=d===e}else var ze=!0;if(ze){if(s.growOn!==void 0){let t=s.growOn;const d=e;if(e===d)if(typeof t=="number"&&isFinite(
t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/properties/baselines/items/oneOf/2/properties/growOn/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/\
properties/baselines/items/oneOf/2/properties/growOn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=
[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/properties/baselines/items/oneOf/2/properties/growOn/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var ze=d===e}else var ze=!0;if(ze)if(s.maxRows!==void 0){let t=s.maxRows;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))
return a.errors=[{instancePath:r+"/baselines/"+o+"/maxRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/maxRows/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/maxRows",
schemaPath:"#/properties/baselines/items/oneOf/2/properties/maxRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ze=d===
e}else var ze=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/2/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;Qr!==!0&&(Qr=!0)}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/dis\
criminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:g},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/baselines/"+o,schemaPath:"#/properties/baselines/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:g},message:'tag "kind" m\
ust be string'}],!1}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var cs=A===e;if(!cs)break}}else return a.errors=[{instancePath:r+"/baselines",schemaPath:"#/properties/baselines/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"}],!1;var y=X===e}else var y=!0;if(y){if(n.cost!==void 0){let c=n.cost;const X=e;if(e===X)if(c&&typeof c=="obje\
ct"&&!Array.isArray(c)){let W;if(c.params===void 0&&(W="params")||c.flops===void 0&&(W="flops")||c.memory===void 0&&(W="memory")||c.items===void 0&&(W="items"))
return a.errors=[{instancePath:r+"/cost",schemaPath:"#/properties/cost/required",keyword:"required",params:{missingProperty:W},message:"must have required prope\
rty '"+W+"'"}],!1;{const o=e;for(const s in c)if(!(s==="params"||s==="flops"||s==="memory"||s==="items")){return a.errors=[{instancePath:r+"/cost",schemaPath:"#\
/properties/cost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(o===
e){if(c.params!==void 0){let s=c.params;const A=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/cost/params",schemaPath:"\
#/properties/cost/properties/params/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===A&&typeof s=="number"&&isFinite(s)&&(s<0||
isNaN(s)))return a.errors=[{instancePath:r+"/cost/params",schemaPath:"#/properties/cost/properties/params/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var Rr=A===e}else var Rr=!0;if(Rr){if(c.flops!==void 0){let s=c.flops;const A=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s)))return a.errors=[{instancePath:r+"/cost/flops",schemaPath:"#/properties/cost/properties/flops/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(e===A&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=[{instancePath:r+"/cost/flops",schemaPath:"#/properties/cost/properties\
/flops/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Rr=A===e}else var Rr=!0;if(Rr){if(c.memory!==void 0){let s=c.
memory;const A=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/cost/memory",schemaPath:"#/properties/cost/properti\
es/memory/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===A&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=
[{instancePath:r+"/cost/memory",schemaPath:"#/properties/cost/properties/memory/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"}],!1;var Rr=A===e}else var Rr=!0;if(Rr)if(c.items!==void 0){let s=c.items;const A=e;if(e===A)if(Array.isArray(s)){var vs=!0;const _=s.length;for(let g=0;g<_;g++){
let i=s[g];const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.name===void 0&&(t="name")||i.kind===void 0&&(t="kind")||i.params===void 0&&
(t="params")||i.bytes===void 0&&(t="bytes")||i.optimizerBytes===void 0&&(t="optimizerBytes")||i.flops===void 0&&(t="flops")||i.activationBytes===void 0&&(t="act\
ivationBytes"))return a.errors=[{instancePath:r+"/cost/items/"+g,schemaPath:"#/properties/cost/properties/items/items/required",keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;{const d=e;for(const u in i)if(!(u==="name"||u==="kind"||u==="params"||u==="bytes"||u==="optimizerBytes"||u===
"flops"||u==="activationBytes")){return a.errors=[{instancePath:r+"/cost/items/"+g,schemaPath:"#/properties/cost/properties/items/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.name!==void 0){const u=e;if(typeof i.
name!="string")return a.errors=[{instancePath:r+"/cost/items/"+g+"/name",schemaPath:"#/properties/cost/properties/items/items/properties/name/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var Ze=u===e}else var Ze=!0;if(Ze){if(i.kind!==void 0){let u=i.kind;const v=e;if(!(u==="table"||u==="lay\
er"))return a.errors=[{instancePath:r+"/cost/items/"+g+"/kind",schemaPath:"#/properties/cost/properties/items/items/properties/kind/enum",keyword:"enum",params:{
allowedValues:x.properties.cost.properties.items.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var Ze=v===e}else var Ze=!0;
if(Ze){if(i.params!==void 0){let u=i.params;const v=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+
"/params",schemaPath:"#/properties/cost/properties/items/items/properties/params/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
v&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/params",schemaPath:"#/properties/cost/properties/items/i\
tems/properties/params/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ze=v===e}else var Ze=!0;if(Ze){if(i.bytes!==void 0){
let u=i.bytes;const v=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/bytes",schemaPath:"#/proper\
ties/cost/properties/items/items/properties/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===v&&typeof u=="number"&&isFinite(
u)&&(u<0||isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/bytes",schemaPath:"#/properties/cost/properties/items/items/properties/bytes/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ze=v===e}else var Ze=!0;if(Ze){if(i.optimizerBytes!==void 0){let u=i.optimizerBytes;const v=e;
if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/optimizerBytes",schemaPath:"#/properties/cost/prope\
rties/items/items/properties/optimizerBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===v&&typeof u=="number"&&isFinite(u)&&
(u<0||isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/optimizerBytes",schemaPath:"#/properties/cost/properties/items/items/properties/optimizerByt\
es/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ze=v===e}else var Ze=!0;if(Ze){if(i.flops!==void 0){let u=i.flops;
const v=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/flops",schemaPath:"#/properties/cost/prop\
erties/items/items/properties/flops/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===v&&typeof u=="number"&&isFinite(u)&&(u<0||
isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/flops",schemaPath:"#/properties/cost/properties/items/items/properties/flops/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ze=v===e}else var Ze=!0;if(Ze)if(i.activationBytes!==void 0){let u=i.activationBytes;const v=e;
if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/activationBytes",schemaPath:"#/properties/cost/prop\
erties/items/items/properties/activationBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===v&&typeof u=="number"&&isFinite(
u)&&(u<0||isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/activationBytes",schemaPath:"#/properties/cost/properties/items/items/properties/activat\
ionBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ze=v===e}else var Ze=!0}}}}}}}}else return a.errors=[{instancePath:r+
"/cost/items/"+g,schemaPath:"#/properties/cost/properties/items/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var vs=m===e;if(!vs)
break}}else return a.errors=[{instancePath:r+"/cost/items",schemaPath:"#/properties/cost/properties/items/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var Rr=A===e}else var Rr=!0}}}}}else return a.errors=[{instancePath:r+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var y=X===e}else var y=!0;if(y)if(n.fingerprint!==void 0){let c=n.fingerprint;const X=e;if(e===X)if(typeof c=="string"){if(!$r.
test(c))return a.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'\
must match pattern "^[0-9a-f]{64}$"'}],!1}else return a.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var y=X===e}else var y=!0}}}}}}}}}}}}}}}}}}}}}}}}else return a.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return a.errors=f,e===0}a.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Os=O,Ir={$schema:"\
https://json-schema.org/draft/2020-12/schema",title:"adsc lock",description:"What 'adsc profile' saw in the training part of the data: the constants that a buil\
d is made with.",type:"object",properties:{version:{const:1},model:{type:"string"},key:{type:"string"},rows:{type:"object",properties:{train:{type:"integer",minimum:0},
validate:{type:"integer",minimum:0},holdout:{type:"integer",minimum:0}},required:["train","validate","holdout"],additionalProperties:!1},time:{type:["object","n\
ull"],properties:{first:{type:"number"},last:{type:"number"}},required:["first","last"],additionalProperties:!1},sources:{type:"object",additionalProperties:{type:"\
integer",minimum:0}},columns:{type:"object",additionalProperties:{type:"array",items:{type:"object",properties:{name:{type:"string"},type:{type:"string"}},required:[
"name","type"],additionalProperties:!1}}},heads:{type:"object",additionalProperties:{type:"object",properties:{observed:{type:"number",minimum:0},positives:{type:"\
number",minimum:0},positiveRows:{type:"integer",minimum:0},baseNegatives:{type:"array",items:{type:"object",properties:{base:{type:["string","null"]},observed:{
type:"number",minimum:0},positives:{type:"number",minimum:0}},required:["base","observed","positives"],additionalProperties:!1}}},required:["observed","positive\
s"],additionalProperties:!1}},signals:{type:"object",additionalProperties:{type:"object",properties:{count:{type:"number",minimum:0},missing:{type:"number",minimum:0},
bad:{type:"number",minimum:0},distinct:{type:["integer","null"],minimum:0},numeric:{type:["object","null"],properties:{min:{type:"number"},max:{type:"number"},mean:{
type:"number"},std:{type:"number"},skewness:{type:"number"},kurtosis:{type:"number"},quantiles:{type:"array",items:{type:"number"},minItems:9,maxItems:9}},required:[
"min","max","mean","std","skewness","kurtosis","quantiles"],additionalProperties:!1},list:{type:["object","null"],properties:{meanLength:{type:"number"},truncated:{
type:"number"},nulls:{type:"number"}},required:["meanLength","truncated","nulls"],additionalProperties:!1},top:{type:"array",items:{type:"object",properties:{value:{
type:"string"},count:{type:"number",minimum:0}},required:["value","count"],additionalProperties:!1}},transform:{type:["object","null"],properties:{squash:{enum:[
"none","log","asinh","tanh"]},clip:{type:["array","null"],prefixItems:[{type:"number"},{type:"number"}],items:!1,minItems:2},normalize:{type:"object",discriminator:{
propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"none"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{
kind:{const:"l2"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"minmax"},min:{anyOf:[{type:"number"},{type:"array",items:{
type:"number"}}]},max:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]}},required:["kind","min","max"],additionalProperties:!1},{type:"object",properties:{
kind:{const:"zscore"},mean:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]},std:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]}},required:[
"kind","mean","std"],additionalProperties:!1},{type:"object",properties:{kind:{const:"quantile"},boundaries:{type:"array",items:{type:"number"}}},required:["kin\
d","boundaries"],additionalProperties:!1}]},reason:{type:"string"}},required:["squash","clip","normalize","reason"],additionalProperties:!1}},required:["count",
"missing","bad","distinct","numeric","list","top","transform"],additionalProperties:!1}},vocabs:{type:"object",additionalProperties:{type:"object",properties:{entries:{
type:"integer",minimum:0},file:{type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},coverage:{type:"nu\
mber",minimum:0,maximum:1}},required:["entries","file","sha256","coverage"],additionalProperties:!1}}},required:["version","model","key","rows","time","sources",
"columns","heads","signals","vocabs"],additionalProperties:!1,$id:"lock"};function O(n,{instancePath:r="",parentData:Sr,parentDataProperty:Br,rootData:wr=n,dynamicAnchors:kr={}}={}){
let f=null,e=0;const ge=O.evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){
let M;if(n.version===void 0&&(M="version")||n.model===void 0&&(M="model")||n.key===void 0&&(M="key")||n.rows===void 0&&(M="rows")||n.time===void 0&&(M="time")||
n.sources===void 0&&(M="sources")||n.columns===void 0&&(M="columns")||n.heads===void 0&&(M="heads")||n.signals===void 0&&(M="signals")||n.vocabs===void 0&&(M="v\
ocabs"))return O.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:M},message:"must have required property '"+M+"'"}],!1;
{const gr=e;for(const I in n)if(!vr.call(Ir.properties,I)){return O.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:I},message:"must NOT have additional properties"}],!1;break}if(gr===e){if(n.version!==void 0){const I=e;if(n.version!==1)return O.errors=[{instancePath:r+
"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var y=I===e}else var y=!0;if(y){
if(n.model!==void 0){const I=e;if(typeof n.model!="string")return O.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var y=I===e}else var y=!0;if(y){if(n.key!==void 0){const I=e;if(typeof n.key!="string")return O.errors=[{instancePath:r+
"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=I===e}else var y=!0;if(y){if(n.rows!==void 0){
let I=n.rows;const ve=e;if(e===ve)if(I&&typeof I=="object"&&!Array.isArray(I)){let w;if(I.train===void 0&&(w="train")||I.validate===void 0&&(w="validate")||I.holdout===
void 0&&(w="holdout"))return O.errors=[{instancePath:r+"/rows",schemaPath:"#/properties/rows/required",keyword:"required",params:{missingProperty:w},message:"mu\
st have required property '"+w+"'"}],!1;{const R=e;for(const G in I)if(!(G==="train"||G==="validate"||G==="holdout")){return O.errors=[{instancePath:r+"/rows",schemaPath:"\
#/properties/rows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:G},message:"must NOT have additional properties"}],!1;break}if(R===
e){if(I.train!==void 0){let G=I.train;const de=e;if(!(typeof G=="number"&&!(G%1)&&!isNaN(G)&&isFinite(G)))return O.errors=[{instancePath:r+"/rows/train",schemaPath:"\
#/properties/rows/properties/train/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===de&&typeof G=="number"&&isFinite(G)&&(G<0||
isNaN(G)))return O.errors=[{instancePath:r+"/rows/train",schemaPath:"#/properties/rows/properties/train/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var pe=de===e}else var pe=!0;if(pe){if(I.validate!==void 0){let G=I.validate;const de=e;if(!(typeof G=="number"&&!(G%1)&&!isNaN(G)&&
isFinite(G)))return O.errors=[{instancePath:r+"/rows/validate",schemaPath:"#/properties/rows/properties/validate/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===de&&typeof G=="number"&&isFinite(G)&&(G<0||isNaN(G)))return O.errors=[{instancePath:r+"/rows/validate",schemaPath:"#/properties/row\
s/properties/validate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var pe=de===e}else var pe=!0;if(pe)if(I.holdout!==
void 0){let G=I.holdout;const de=e;if(!(typeof G=="number"&&!(G%1)&&!isNaN(G)&&isFinite(G)))return O.errors=[{instancePath:r+"/rows/holdout",schemaPath:"#/prope\
rties/rows/properties/holdout/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===de&&typeof G=="number"&&isFinite(G)&&(G<0||isNaN(
G)))return O.errors=[{instancePath:r+"/rows/holdout",schemaPath:"#/properties/rows/properties/holdout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var pe=de===e}else var pe=!0}}}}else return O.errors=[{instancePath:r+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var y=ve===e}else var y=!0;if(y){if(n.time!==void 0){let I=n.time;const ve=e;if(!(I&&typeof I=="object"&&!Array.isArray(
I))&&I!==null)return O.errors=[{instancePath:r+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type:Ir.properties.time.type},message:"must be\
 object,null"}],!1;if(e===ve&&I&&typeof I=="object"&&!Array.isArray(I)){let w;if(I.first===void 0&&(w="first")||I.last===void 0&&(w="last"))return O.errors=[{instancePath:r+
"/time",schemaPath:"#/properties/time/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const R=e;for(const G in I)
if(!(G==="first"||G==="last")){return O.errors=[{instancePath:r+"/time",schemaPath:"#/properties/time/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:G},message:"must NOT have additional properties"}],!1;break}if(R===e){if(I.first!==void 0){let G=I.first;const de=e;if(!(typeof G=="number"&&
isFinite(G)))return O.errors=[{instancePath:r+"/time/first",schemaPath:"#/properties/time/properties/first/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var oe=de===e}else var oe=!0;if(oe)if(I.last!==void 0){let G=I.last;const de=e;if(!(typeof G=="number"&&isFinite(G)))return O.errors=[{instancePath:r+
"/time/last",schemaPath:"#/properties/time/properties/last/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var oe=de===e}else var oe=!0}}}
var y=ve===e}else var y=!0;if(y){if(n.sources!==void 0){let I=n.sources;const ve=e;if(e===ve)if(I&&typeof I=="object"&&!Array.isArray(I))for(const w in I){let R=I[w];
const G=e;if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)&&isFinite(R)))return O.errors=[{instancePath:r+"/sources/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/sources/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===G&&typeof R=="number"&&isFinite(R)&&
(R<0||isNaN(R)))return O.errors=[{instancePath:r+"/sources/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sources/additionalProperties/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Q=G===e;if(!Q)break}else return O.errors=[{instancePath:r+"/sources",schemaPath:"\
#/properties/sources/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=ve===e}else var y=!0;if(y){if(n.columns!==void 0){let I=n.columns;
const ve=e;if(e===ve)if(I&&typeof I=="object"&&!Array.isArray(I))for(const w in I){let R=I[w];const G=e;if(e===G)if(Array.isArray(R)){var J=!0;const de=R.length;
for(let ar=0;ar<de;ar++){let b=R[ar];const te=e;if(e===te)if(b&&typeof b=="object"&&!Array.isArray(b)){let ke;if(b.name===void 0&&(ke="name")||b.type===void 0&&
(ke="type"))return O.errors=[{instancePath:r+"/columns/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+ar,schemaPath:"#/properties/columns/additionalProperties/i\
tems/required",keyword:"required",params:{missingProperty:ke},message:"must have required property '"+ke+"'"}],!1;{const Te=e;for(const k in b)if(!(k==="name"||
k==="type")){return O.errors=[{instancePath:r+"/columns/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+ar,schemaPath:"#/properties/columns/additionalProperties/\
items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional properties"}],!1;break}if(Te===e){if(b.
name!==void 0){const k=e;if(typeof b.name!="string")return O.errors=[{instancePath:r+"/columns/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+ar+"/name",schemaPath:"\
#/properties/columns/additionalProperties/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var he=k===e}else var he=!0;
if(he)if(b.type!==void 0){const k=e;if(typeof b.type!="string")return O.errors=[{instancePath:r+"/columns/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+ar+"/ty\
pe",schemaPath:"#/properties/columns/additionalProperties/items/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var he=k===
e}else var he=!0}}}else return O.errors=[{instancePath:r+"/columns/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+ar,schemaPath:"#/properties/columns/additional\
Properties/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var J=te===e;if(!J)break}}else return O.errors=[{instancePath:r+"/col\
umns/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/columns/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var we=G===e;if(!we)break}else return O.errors=[{instancePath:r+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;var y=ve===e}else var y=!0;if(y){if(n.heads!==void 0){let I=n.heads;const ve=e;if(e===ve)if(I&&typeof I=="object"&&!Array.isArray(
I))for(const w in I){let R=I[w];const G=e;if(e===G)if(R&&typeof R=="object"&&!Array.isArray(R)){let de;if(R.observed===void 0&&(de="observed")||R.positives===void 0&&
(de="positives"))return O.errors=[{instancePath:r+"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/require\
d",keyword:"required",params:{missingProperty:de},message:"must have required property '"+de+"'"}],!1;{const ar=e;for(const b in R)if(!(b==="observed"||b==="pos\
itives"||b==="positiveRows"||b==="baseNegatives")){return O.errors=[{instancePath:r+"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
heads/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"}],!1;
break}if(ar===e){if(R.observed!==void 0){let b=R.observed;const te=e;if(e===te)if(typeof b=="number"&&isFinite(b)){if(b<0||isNaN(b))return O.errors=[{instancePath:r+
"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/observed/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return O.errors=[{instancePath:r+"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/observed",
schemaPath:"#/properties/heads/additionalProperties/properties/observed/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Z=te===e}else
var Z=!0;if(Z){if(R.positives!==void 0){let b=R.positives;const te=e;if(e===te)if(typeof b=="number"&&isFinite(b)){if(b<0||isNaN(b))return O.errors=[{instancePath:r+
"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/positives",schemaPath:"#/properties/heads/additionalProperties/properties/positives/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return O.errors=[{instancePath:r+"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/posi\
tives",schemaPath:"#/properties/heads/additionalProperties/properties/positives/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Z=te===
e}else var Z=!0;if(Z){if(R.positiveRows!==void 0){let b=R.positiveRows;const te=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return O.errors=[{instancePath:r+
"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/positiveRows",schemaPath:"#/properties/heads/additionalProperties/properties/positiveRows/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"}],!1;if(e===te&&typeof b=="number"&&isFinite(b)&&(b<0||isNaN(b)))return O.errors=[{instancePath:r+"/heads/"+
w.replace(/~/g,"~0").replace(/\//g,"~1")+"/positiveRows",schemaPath:"#/properties/heads/additionalProperties/properties/positiveRows/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Z=te===e}else var Z=!0;if(Z)if(R.baseNegatives!==void 0){let b=R.baseNegatives;const te=e;if(e===
te)if(Array.isArray(b)){var j=!0;const ke=b.length;for(let Te=0;Te<ke;Te++){let k=b[Te];const qe=e;if(e===qe)if(k&&typeof k=="object"&&!Array.isArray(k)){let Ge;
if(k.base===void 0&&(Ge="base")||k.observed===void 0&&(Ge="observed")||k.positives===void 0&&(Ge="positives"))return O.errors=[{instancePath:r+"/heads/"+w.replace(
/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+Te,schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/required",keyword:"requir\
ed",params:{missingProperty:Ge},message:"must have required property '"+Ge+"'"}],!1;{const Be=e;for(const fe in k)if(!(fe==="base"||fe==="observed"||fe==="posit\
ives")){return O.errors=[{instancePath:r+"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+Te,schemaPath:"#/properties/heads/additionalProper\
ties/properties/baseNegatives/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:fe},message:"must NOT have additional proper\
ties"}],!1;break}if(Be===e){if(k.base!==void 0){let fe=k.base;const ue=e;if(typeof fe!="string"&&fe!==null)return O.errors=[{instancePath:r+"/heads/"+w.replace(
/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+Te+"/base",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/base/t\
ype",keyword:"type",params:{type:Ir.properties.heads.additionalProperties.properties.baseNegatives.items.properties.base.type},message:"must be string,null"}],!1;
var be=ue===e}else var be=!0;if(be){if(k.observed!==void 0){let fe=k.observed;const ue=e;if(e===ue)if(typeof fe=="number"&&isFinite(fe)){if(fe<0||isNaN(fe))return O.
errors=[{instancePath:r+"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+Te+"/observed",schemaPath:"#/properties/heads/additionalProperties/\
properties/baseNegatives/items/properties/observed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return O.errors=
[{instancePath:r+"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+Te+"/observed",schemaPath:"#/properties/heads/additionalProperties/propert\
ies/baseNegatives/items/properties/observed/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var be=ue===e}else var be=!0;if(be)if(k.positives!==
void 0){let fe=k.positives;const ue=e;if(e===ue)if(typeof fe=="number"&&isFinite(fe)){if(fe<0||isNaN(fe))return O.errors=[{instancePath:r+"/heads/"+w.replace(/~/g,
"~0").replace(/\//g,"~1")+"/baseNegatives/"+Te+"/positives",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/positi\
ves/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return O.errors=[{instancePath:r+"/heads/"+w.replace(/~/g,"~0").
replace(/\//g,"~1")+"/baseNegatives/"+Te+"/positives",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/positives/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var be=ue===e}else var be=!0}}}}else return O.errors=[{instancePath:r+"/heads/"+w.replace(
/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+Te,schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var j=qe===e;if(!j)break}}else return O.errors=[{instancePath:r+"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+
"/baseNegatives",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var Z=te===e}else var Z=!0}}}}}else return O.errors=[{instancePath:r+"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additi\
onalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var h=G===e;if(!h)break}else return O.errors=[{instancePath:r+"/heads",
schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=ve===e}else var y=!0;if(y){if(n.signals!==void 0){
let I=n.signals;const ve=e;if(e===ve)if(I&&typeof I=="object"&&!Array.isArray(I))for(const w in I){let R=I[w];const G=e;if(e===G)if(R&&typeof R=="object"&&!Array.
isArray(R)){let de;if(R.count===void 0&&(de="count")||R.missing===void 0&&(de="missing")||R.bad===void 0&&(de="bad")||R.distinct===void 0&&(de="distinct")||R.numeric===
void 0&&(de="numeric")||R.list===void 0&&(de="list")||R.top===void 0&&(de="top")||R.transform===void 0&&(de="transform"))return O.errors=[{instancePath:r+"/sign\
als/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/additionalProperties/required",keyword:"required",params:{missingProperty:de},message:"\
must have required property '"+de+"'"}],!1;{const ar=e;for(const b in R)if(!(b==="count"||b==="missing"||b==="bad"||b==="distinct"||b==="numeric"||b==="list"||b===
"top"||b==="transform")){return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/additionalProper\
ties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"}],!1;break}if(ar===e){if(R.
count!==void 0){let b=R.count;const te=e;if(e===te)if(typeof b=="number"&&isFinite(b)){if(b<0||isNaN(b))return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,
"~0").replace(/\//g,"~1")+"/count",schemaPath:"#/properties/signals/additionalProperties/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",schemaPath:"#/properties/signals\
/additionalProperties/properties/count/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var V=te===e}else var V=!0;if(V){if(R.missing!==
void 0){let b=R.missing;const te=e;if(e===te)if(typeof b=="number"&&isFinite(b)){if(b<0||isNaN(b))return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/missing",schemaPath:"#/properties/signals/additionalProperties/properties/missing/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/missing",schemaPath:"#/properties/signa\
ls/additionalProperties/properties/missing/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var V=te===e}else var V=!0;if(V){if(R.bad!==
void 0){let b=R.bad;const te=e;if(e===te)if(typeof b=="number"&&isFinite(b)){if(b<0||isNaN(b))return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").
replace(/\//g,"~1")+"/bad",schemaPath:"#/properties/signals/additionalProperties/properties/bad/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/bad",schemaPath:"#/properties/signals/additional\
Properties/properties/bad/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var V=te===e}else var V=!0;if(V){if(R.distinct!==void 0){let b=R.
distinct;const te=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b))&&b!==null)return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(
/\//g,"~1")+"/distinct",schemaPath:"#/properties/signals/additionalProperties/properties/distinct/type",keyword:"type",params:{type:Ir.properties.signals.additionalProperties.
properties.distinct.type},message:"must be integer,null"}],!1;if(e===te&&typeof b=="number"&&isFinite(b)&&(b<0||isNaN(b)))return O.errors=[{instancePath:r+"/sig\
nals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/distinct",schemaPath:"#/properties/signals/additionalProperties/properties/distinct/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var V=te===e}else var V=!0;if(V){if(R.numeric!==void 0){let b=R.numeric;const te=e;if(!(b&&typeof b==
"object"&&!Array.isArray(b))&&b!==null)return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties\
/signals/additionalProperties/properties/numeric/type",keyword:"type",params:{type:Ir.properties.signals.additionalProperties.properties.numeric.type},message:"\
must be object,null"}],!1;if(e===te&&b&&typeof b=="object"&&!Array.isArray(b)){let ke;if(b.min===void 0&&(ke="min")||b.max===void 0&&(ke="max")||b.mean===void 0&&
(ke="mean")||b.std===void 0&&(ke="std")||b.skewness===void 0&&(ke="skewness")||b.kurtosis===void 0&&(ke="kurtosis")||b.quantiles===void 0&&(ke="quantiles"))return O.
errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric\
/required",keyword:"required",params:{missingProperty:ke},message:"must have required property '"+ke+"'"}],!1;{const Te=e;for(const k in b)if(!(k==="min"||k==="\
max"||k==="mean"||k==="std"||k==="skewness"||k==="kurtosis"||k==="quantiles")){return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},
message:"must NOT have additional properties"}],!1;break}if(Te===e){if(b.min!==void 0){let k=b.min;const qe=e;if(!(typeof k=="number"&&isFinite(k)))return O.errors=
[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/min",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/pr\
operties/min/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var D=qe===e}else var D=!0;if(D){if(b.max!==void 0){let k=b.max;const qe=e;
if(!(typeof k=="number"&&isFinite(k)))return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/max",schemaPath:"#/propert\
ies/signals/additionalProperties/properties/numeric/properties/max/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var D=qe===e}else var D=!0;
if(D){if(b.mean!==void 0){let k=b.mean;const qe=e;if(!(typeof k=="number"&&isFinite(k)))return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(
/\//g,"~1")+"/numeric/mean",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/mean/type",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;var D=qe===e}else var D=!0;if(D){if(b.std!==void 0){let k=b.std;const qe=e;if(!(typeof k=="number"&&isFinite(k)))return O.errors=[
{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/std",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/pro\
perties/std/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var D=qe===e}else var D=!0;if(D){if(b.skewness!==void 0){let k=b.skewness;
const qe=e;if(!(typeof k=="number"&&isFinite(k)))return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/skewness",schemaPath:"\
#/properties/signals/additionalProperties/properties/numeric/properties/skewness/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var D=qe===
e}else var D=!0;if(D){if(b.kurtosis!==void 0){let k=b.kurtosis;const qe=e;if(!(typeof k=="number"&&isFinite(k)))return O.errors=[{instancePath:r+"/signals/"+w.replace(
/~/g,"~0").replace(/\//g,"~1")+"/numeric/kurtosis",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/kurtosis/type",keyword:"t\
ype",params:{type:"number"},message:"must be number"}],!1;var D=qe===e}else var D=!0;if(D)if(b.quantiles!==void 0){let k=b.quantiles;const qe=e;if(e===qe)if(Array.
isArray(k)){if(k.length>9)return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/si\
gnals/additionalProperties/properties/numeric/properties/quantiles/maxItems",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"}],!1;
if(k.length<9)return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/signals/additi\
onalProperties/properties/numeric/properties/quantiles/minItems",keyword:"minItems",params:{limit:9},message:"must NOT have fewer than 9 items"}],!1;{var ee=!0;
const Ge=k.length;for(let Be=0;Be<Ge;Be++){let fe=k[Be];const ue=e;if(!(typeof fe=="number"&&isFinite(fe)))return O.errors=[{instancePath:r+"/signals/"+w.replace(
/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles/"+Be,schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/items/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ee=ue===e;if(!ee)break}}}else return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,
"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var D=qe===e}else var D=!0}}}}}}}}var V=te===e}else var V=!0;if(V){if(R.list!==void 0){let b=R.list;const te=e;
if(!(b&&typeof b=="object"&&!Array.isArray(b))&&b!==null)return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"\
#/properties/signals/additionalProperties/properties/list/type",keyword:"type",params:{type:Ir.properties.signals.additionalProperties.properties.list.type},message:"\
must be object,null"}],!1;if(e===te&&b&&typeof b=="object"&&!Array.isArray(b)){let ke;if(b.meanLength===void 0&&(ke="meanLength")||b.truncated===void 0&&(ke="tr\
uncated")||b.nulls===void 0&&(ke="nulls"))return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties\
/signals/additionalProperties/properties/list/required",keyword:"required",params:{missingProperty:ke},message:"must have required property '"+ke+"'"}],!1;{const Te=e;
for(const k in b)if(!(k==="meanLength"||k==="truncated"||k==="nulls")){return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/l\
ist",schemaPath:"#/properties/signals/additionalProperties/properties/list/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"\
must NOT have additional properties"}],!1;break}if(Te===e){if(b.meanLength!==void 0){let k=b.meanLength;const qe=e;if(!(typeof k=="number"&&isFinite(k)))return O.
errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/meanLength",schemaPath:"#/properties/signals/additionalProperties/properties\
/list/properties/meanLength/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var q=qe===e}else var q=!0;if(q){if(b.truncated!==void 0){
let k=b.truncated;const qe=e;if(!(typeof k=="number"&&isFinite(k)))return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/\
truncated",schemaPath:"#/properties/signals/additionalProperties/properties/list/properties/truncated/type",keyword:"type",params:{type:"number"},message:"must \
be number"}],!1;var q=qe===e}else var q=!0;if(q)if(b.nulls!==void 0){let k=b.nulls;const qe=e;if(!(typeof k=="number"&&isFinite(k)))return O.errors=[{instancePath:r+
"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/nulls",schemaPath:"#/properties/signals/additionalProperties/properties/list/properties/nulls/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var q=qe===e}else var q=!0}}}}var V=te===e}else var V=!0;if(V){if(R.top!==void 0){let b=R.top;
const te=e;if(e===te)if(Array.isArray(b)){var T=!0;const ke=b.length;for(let Te=0;Te<ke;Te++){let k=b[Te];const qe=e;if(e===qe)if(k&&typeof k=="object"&&!Array.
isArray(k)){let Ge;if(k.value===void 0&&(Ge="value")||k.count===void 0&&(Ge="count"))return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,
"~1")+"/top/"+Te,schemaPath:"#/properties/signals/additionalProperties/properties/top/items/required",keyword:"required",params:{missingProperty:Ge},message:"mu\
st have required property '"+Ge+"'"}],!1;{const Be=e;for(const fe in k)if(!(fe==="value"||fe==="count")){return O.errors=[{instancePath:r+"/signals/"+w.replace(
/~/g,"~0").replace(/\//g,"~1")+"/top/"+Te,schemaPath:"#/properties/signals/additionalProperties/properties/top/items/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:fe},message:"must NOT have additional properties"}],!1;break}if(Be===e){if(k.value!==void 0){const fe=e;if(typeof k.value!=
"string")return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+Te+"/value",schemaPath:"#/properties/signals/additionalPr\
operties/properties/top/items/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var B=fe===e}else var B=!0;if(B)if(k.count!==
void 0){let fe=k.count;const ue=e;if(e===ue)if(typeof fe=="number"&&isFinite(fe)){if(fe<0||isNaN(fe))return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,
"~0").replace(/\//g,"~1")+"/top/"+Te+"/count",schemaPath:"#/properties/signals/additionalProperties/properties/top/items/properties/count/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/t\
op/"+Te+"/count",schemaPath:"#/properties/signals/additionalProperties/properties/top/items/properties/count/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var B=ue===e}else var B=!0}}}else return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+Te,schemaPath:"\
#/properties/signals/additionalProperties/properties/top/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var T=qe===e;if(!T)break}}else
return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/top",schemaPath:"#/properties/signals/additionalProperties/properties/to\
p/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var V=te===e}else var V=!0;if(V)if(R.transform!==void 0){let b=R.transform;const te=e;
if(!(b&&typeof b=="object"&&!Array.isArray(b))&&b!==null)return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/type",keyword:"type",params:{type:Ir.properties.signals.additionalProperties.properties.transform.
type},message:"must be object,null"}],!1;if(e===te&&b&&typeof b=="object"&&!Array.isArray(b)){let ke;if(b.squash===void 0&&(ke="squash")||b.clip===void 0&&(ke="\
clip")||b.normalize===void 0&&(ke="normalize")||b.reason===void 0&&(ke="reason"))return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform",schemaPath:"#/properties/signals/additionalProperties/properties/transform/required",keyword:"required",params:{missingProperty:ke},message:"\
must have required property '"+ke+"'"}],!1;{const Te=e;for(const k in b)if(!(k==="squash"||k==="clip"||k==="normalize"||k==="reason")){return O.errors=[{instancePath:r+
"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProperties/properties/transform/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional properties"}],!1;break}if(Te===e){if(b.squash!==void 0){let k=b.
squash;const qe=e;if(!(k==="none"||k==="log"||k==="asinh"||k==="tanh"))return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/t\
ransform/squash",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/squash/enum",keyword:"enum",params:{allowedValues:Ir.properties.
signals.additionalProperties.properties.transform.properties.squash.enum},message:"must be equal to one of the allowed values"}],!1;var z=qe===e}else var z=!0;if(z){
if(b.clip!==void 0){let k=b.clip;const qe=e;if(!Array.isArray(k)&&k!==null)return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+
"/transform/clip",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/clip/type",keyword:"type",params:{type:Ir.properties.signals.
additionalProperties.properties.transform.properties.clip.type},message:"must be array,null"}],!1;if(e===qe&&Array.isArray(k)){if(k.length<2)return O.errors=[{instancePath:r+
"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/cli\
p/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{const Ge=k.length;if(Ge>0){let Be=k[0];const fe=e;if(!(typeof Be==
"number"&&isFinite(Be)))return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip/0",schemaPath:"#/properties/signa\
ls/additionalProperties/properties/transform/properties/clip/prefixItems/0/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ne=fe===
e}if(ne){if(Ge>1){let Be=k[1];const fe=e;if(!(typeof Be=="number"&&isFinite(Be)))return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform/clip/1",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/clip/prefixItems/1/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var ne=fe===e}if(ne&&!(k.length<=2))return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform/clip",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/clip/items",keyword:"items",params:{limit:2},message:"\
must NOT have more than 2 items"}],!1}}}var z=qe===e}else var z=!0;if(z){if(b.normalize!==void 0){let k=b.normalize;const qe=e;if(e===qe)if(k&&typeof k=="object"&&
!Array.isArray(k)){let Ge;if(k.kind===void 0&&(Ge="kind"))return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/norm\
alize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/required",keyword:"required",params:{missingProperty:Ge},
message:"must have required property '"+Ge+"'"}],!1;{const Be=k.kind;if(typeof Be=="string")if(Be==="none"){if(e===e)if(k&&typeof k=="object"&&!Array.isArray(k)){
let ue;if(k.kind===void 0&&(ue="kind"))return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/required",keyword:"required",params:{missingProperty:ue},message:"mu\
st have required property '"+ue+"'"}],!1;{const Le=e;for(const re in k)if(re!=="kind"){return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:re},message:"must NOT have additional properties"}],!1;break}if(Le===e&&k.kind!==void 0&&k.kind!=="non\
e")return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additional\
Properties/properties/transform/properties/normalize/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"none"},message:"must be equal to const\
ant"}],!1}}else return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/ad\
ditionalProperties/properties/transform/properties/normalize/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var p=!0}else if(Be===
"l2"){if(e===e)if(k&&typeof k=="object"&&!Array.isArray(k)){let ue;if(k.kind===void 0&&(ue="kind"))return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/required",
keyword:"required",params:{missingProperty:ue},message:"must have required property '"+ue+"'"}],!1;{const Le=e;for(const re in k)if(re!=="kind"){return O.errors=
[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/tr\
ansform/properties/normalize/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:re},message:"must NOT have additional prope\
rties"}],!1;break}if(Le===e&&k.kind!==void 0&&k.kind!=="l2")return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/no\
rmalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/properties/kind/const",keyword:"const",params:{
allowedValue:"l2"},message:"must be equal to constant"}],!1}}else return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transf\
orm/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;p!==!0&&(p=!0)}else if(Be==="minmax"){if(e===e)if(k&&typeof k=="object"&&!Array.isArray(k)){let ue;if(k.kind===void 0&&(ue="kind")||
k.min===void 0&&(ue="min")||k.max===void 0&&(ue="max"))return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normali\
ze",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/required",keyword:"required",params:{missingProperty:ue},
message:"must have required property '"+ue+"'"}],!1;{const Le=e;for(const re in k)if(!(re==="kind"||re==="min"||re==="max")){return O.errors=[{instancePath:r+"/\
signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/\
normalize/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:re},message:"must NOT have additional properties"}],!1;break}if(Le===
e){if(k.kind!==void 0){const re=e;if(k.kind!=="minmax")return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normali\
ze/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/kind/const",keyword:"const",params:{
allowedValue:"minmax"},message:"must be equal to constant"}],!1;var N=re===e}else var N=!0;if(N){if(k.min!==void 0){let re=k.min;const ce=e,ir=e;let Pe=!1;const je=e;
if(!(typeof re=="number"&&isFinite(re))){const Y={instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/p\
roperties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf/0/type",keyword:"type",params:{type:"number"},message:"\
must be number"};f===null?f=[Y]:f.push(Y),e++}var $=je===e;Pe=Pe||$;const Ve=e;if(e===Ve)if(Array.isArray(re)){var sr=!0;const Y=re.length;for(let Ke=0;Ke<Y;Ke++){
let Ae=re[Ke];const Xe=e;if(!(typeof Ae=="number"&&isFinite(Ae))){const We={instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/norm\
alize/min/"+Ke,schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf/1/items/type",keyword:"\
type",params:{type:"number"},message:"must be number"};f===null?f=[We]:f.push(We),e++}var sr=Xe===e;if(!sr)break}}else{const Y={instancePath:r+"/signals/"+w.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/\
2/properties/min/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[Y]:f.push(Y),e++}var $=Ve===e;if(Pe=Pe||$,Pe)e=ir,f!==null&&
(ir?f.length=ir:f=null);else{const Y={instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/si\
gnals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in any\
Of"};return f===null?f=[Y]:f.push(Y),e++,O.errors=f,!1}var N=ce===e}else var N=!0;if(N)if(k.max!==void 0){let re=k.max;const ce=e,ir=e;let Pe=!1;const je=e;if(!(typeof re==
"number"&&isFinite(re))){const Y={instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signal\
s/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"};f===null?f=[Y]:f.push(Y),e++}var P=je===e;Pe=Pe||P;const Ve=e;if(e===Ve)if(Array.isArray(re)){var C=!0;const Y=re.length;for(let Ke=0;Ke<Y;Ke++){let Ae=re[Ke];
const Xe=e;if(!(typeof Ae=="number"&&isFinite(Ae))){const We={instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max/"+Ke,
schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf/1/items/type",keyword:"type",params:{
type:"number"},message:"must be number"};f===null?f=[We]:f.push(We),e++}var C=Xe===e;if(!C)break}}else{const Y={instancePath:r+"/signals/"+w.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/propertie\
s/max/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[Y]:f.push(Y),e++}var P=Ve===e;if(Pe=Pe||P,Pe)e=ir,f!==null&&(ir?f.
length=ir:f=null);else{const Y={instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/\
additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===
null?f=[Y]:f.push(Y),e++,O.errors=f,!1}var N=ce===e}else var N=!0}}}}else return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+
"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;p!==!0&&(p=!0)}else if(Be==="zscore"){if(e===e)if(k&&typeof k=="object"&&!Array.isArray(k)){let ue;if(k.kind===void 0&&(ue=
"kind")||k.mean===void 0&&(ue="mean")||k.std===void 0&&(ue="std"))return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transf\
orm/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/required",keyword:"required",params:{missingProperty:ue},
message:"must have required property '"+ue+"'"}],!1;{const Le=e;for(const re in k)if(!(re==="kind"||re==="mean"||re==="std")){return O.errors=[{instancePath:r+"\
/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties\
/normalize/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:re},message:"must NOT have additional properties"}],!1;break}
if(Le===e){if(k.kind!==void 0){const re=e;if(k.kind!=="zscore")return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform\
/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/kind/const",keyword:"const",
params:{allowedValue:"zscore"},message:"must be equal to constant"}],!1;var S=re===e}else var S=!0;if(S){if(k.mean!==void 0){let re=k.mean;const ce=e,ir=e;let Pe=!1;
const je=e;if(!(typeof re=="number"&&isFinite(re))){const Y={instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/0/type",keyword:"type",params:{type:"number"},
message:"must be number"};f===null?f=[Y]:f.push(Y),e++}var me=je===e;Pe=Pe||me;const Ve=e;if(e===Ve)if(Array.isArray(re)){var xe=!0;const Y=re.length;for(let Ke=0;Ke<
Y;Ke++){let Ae=re[Ke];const Xe=e;if(!(typeof Ae=="number"&&isFinite(Ae))){const We={instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transf\
orm/normalize/mean/"+Ke,schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/1/items/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[We]:f.push(We),e++}var xe=Xe===e;if(!xe)break}}else{const Y={instancePath:r+"/si\
gnals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properti\
es/normalize/oneOf/3/properties/mean/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[Y]:f.push(Y),e++}var me=Ve===e;if(Pe=
Pe||me,Pe)e=ir,f!==null&&(ir?f.length=ir:f=null);else{const Y={instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf",keyword:"anyOf",params:{},message:"must match\
 a schema in anyOf"};return f===null?f=[Y]:f.push(Y),e++,O.errors=f,!1}var S=ce===e}else var S=!0;if(S)if(k.std!==void 0){let re=k.std;const ce=e,ir=e;let Pe=!1;
const je=e;if(!(typeof re=="number"&&isFinite(re))){const Y={instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/0/type",keyword:"type",params:{type:"number"},message:"\
must be number"};f===null?f=[Y]:f.push(Y),e++}var se=je===e;Pe=Pe||se;const Ve=e;if(e===Ve)if(Array.isArray(re)){var E=!0;const Y=re.length;for(let Ke=0;Ke<Y;Ke++){
let Ae=re[Ke];const Xe=e;if(!(typeof Ae=="number"&&isFinite(Ae))){const We={instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/norm\
alize/std/"+Ke,schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/1/items/type",keyword:"\
type",params:{type:"number"},message:"must be number"};f===null?f=[We]:f.push(We),e++}var E=Xe===e;if(!E)break}}else{const Y={instancePath:r+"/signals/"+w.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/\
3/properties/std/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[Y]:f.push(Y),e++}var se=Ve===e;if(Pe=Pe||se,Pe)e=ir,f!==
null&&(ir?f.length=ir:f=null);else{const Y={instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/propert\
ies/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf",keyword:"anyOf",params:{},message:"must match a schema \
in anyOf"};return f===null?f=[Y]:f.push(Y),e++,O.errors=f,!1}var S=ce===e}else var S=!0}}}}else return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;p!==!0&&(p=!0)}else if(Be==="quantile"){if(e===e)if(k&&typeof k=="object"&&!Array.isArray(k)){let ue;
if(k.kind===void 0&&(ue="kind")||k.boundaries===void 0&&(ue="boundaries"))return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+
"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/required",keyword:"required",params:{
missingProperty:ue},message:"must have required property '"+ue+"'"}],!1;{const Le=e;for(const re in k)if(!(re==="kind"||re==="boundaries")){return O.errors=[{instancePath:r+
"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/propertie\
s/normalize/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:re},message:"must NOT have additional properties"}],!1;break}
if(Le===e){if(k.kind!==void 0){const re=e;if(k.kind!=="quantile")return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transfo\
rm/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/properties/kind/const",keyword:"const",
params:{allowedValue:"quantile"},message:"must be equal to constant"}],!1;var tr=re===e}else var tr=!0;if(tr)if(k.boundaries!==void 0){let re=k.boundaries;const ce=e;
if(e===ce)if(Array.isArray(re)){var mr=!0;const Pe=re.length;for(let je=0;je<Pe;je++){let Ve=re[je];const De=e;if(!(typeof Ve=="number"&&isFinite(Ve)))return O.
errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries/"+je,schemaPath:"#/properties/signals/additionalPr\
operties/properties/transform/properties/normalize/oneOf/4/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var mr=De===e;if(!mr)break}}else return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var tr=ce===e}else var tr=!0}}}else return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normal\
ize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;p!==!0&&(p=!0)}else return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:Be},
message:'value of tag "kind" must be in oneOf'}],!1;else return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/norma\
lize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/discriminator",keyword:"discriminator",params:{error:"tag",
tag:"kind",tagValue:Be},message:'tag "kind" must be string'}],!1}}else return O.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/t\
ransform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var z=qe===e}else var z=!0;if(z)if(b.reason!==void 0){const k=e;if(typeof b.reason!="string")return O.errors=[{instancePath:r+"/si\
gnals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/reason",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/reaso\
n/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var z=k===e}else var z=!0}}}}}var V=te===e}else var V=!0}}}}}}}}}else return O.errors=
[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/additionalProperties/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var Oe=G===e;if(!Oe)break}else return O.errors=[{instancePath:r+"/signals",schemaPath:"#/properties/signals/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var y=ve===e}else var y=!0;if(y)if(n.vocabs!==void 0){let I=n.vocabs;const ve=e;if(e===ve)if(I&&typeof I==
"object"&&!Array.isArray(I))for(const w in I){let R=I[w];const G=e;if(e===G)if(R&&typeof R=="object"&&!Array.isArray(R)){let de;if(R.entries===void 0&&(de="entr\
ies")||R.file===void 0&&(de="file")||R.sha256===void 0&&(de="sha256")||R.coverage===void 0&&(de="coverage"))return O.errors=[{instancePath:r+"/vocabs/"+w.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vocabs/additionalProperties/required",keyword:"required",params:{missingProperty:de},message:"must have \
required property '"+de+"'"}],!1;{const ar=e;for(const b in R)if(!(b==="entries"||b==="file"||b==="sha256"||b==="coverage")){return O.errors=[{instancePath:r+"/\
vocabs/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vocabs/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:b},message:"must NOT have additional properties"}],!1;break}if(ar===e){if(R.entries!==void 0){let b=R.entries;const te=e;if(!(typeof b=="numb\
er"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return O.errors=[{instancePath:r+"/vocabs/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/entries",schemaPath:"#/properties/vo\
cabs/additionalProperties/properties/entries/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===te&&typeof b=="number"&&isFinite(
b)&&(b<0||isNaN(b)))return O.errors=[{instancePath:r+"/vocabs/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/entries",schemaPath:"#/properties/vocabs/additionalPr\
operties/properties/entries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var U=te===e}else var U=!0;if(U){if(R.file!==
void 0){let b=R.file;const te=e;if(e===te)if(typeof b=="string"){if(!Hr.test(b))return O.errors=[{instancePath:r+"/vocabs/"+w.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/file",schemaPath:"#/properties/vocabs/additionalProperties/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},
message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return O.errors=[{instancePath:r+"/vocabs/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+
"/file",schemaPath:"#/properties/vocabs/additionalProperties/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var U=te===
e}else var U=!0;if(U){if(R.sha256!==void 0){let b=R.sha256;const te=e;if(e===te)if(typeof b=="string"){if(!$r.test(b))return O.errors=[{instancePath:r+"/vocabs/"+
w.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/vocabs/additionalProperties/properties/sha256/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return O.errors=[{instancePath:r+"/vocabs/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
sha256",schemaPath:"#/properties/vocabs/additionalProperties/properties/sha256/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var U=te===
e}else var U=!0;if(U)if(R.coverage!==void 0){let b=R.coverage;const te=e;if(e===te)if(typeof b=="number"&&isFinite(b)){if(b>1||isNaN(b))return O.errors=[{instancePath:r+
"/vocabs/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(b<0||isNaN(b))return O.errors=[{instancePath:r+"/vocabs/"+w.replace(/~/g,"~0").replace(/\//g,
"~1")+"/coverage",schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return O.errors=[{instancePath:r+"/vocabs/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/additio\
nalProperties/properties/coverage/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var U=te===e}else var U=!0}}}}}else return O.errors=
[{instancePath:r+"/vocabs/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vocabs/additionalProperties/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;var Re=G===e;if(!Re)break}else return O.errors=[{instancePath:r+"/vocabs",schemaPath:"#/properties/vocabs/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;var y=ve===e}else var y=!0}}}}}}}}}}}else return O.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return O.errors=f,e===0}O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const qs=le,br={$schema:"\
https://json-schema.org/draft/2020-12/schema",title:"adsc calibration config",description:"How a model is to be calibrated: what the spec asks for, resolved. A \
fitted calibrator is another file.",type:"object",properties:{version:{const:2},fingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},model:{type:"string"},variant:{
type:["string","null"]},method:{enum:["platt","isotonic","temperature"]},heads:{type:"array",items:{type:"string"}},sources:{type:["array","null"],items:{type:"\
string"}},per:{type:"array",items:{enum:["head","source"]}},signals:{type:"array",items:{type:"object",properties:{name:{type:"string"},kind:{enum:["id","ids","\
vec"]},vocab:{type:["string","null"]},size:{type:"integer",minimum:0},hours:{type:["string","null"]}},required:["name","kind","vocab","size","hours"],additionalProperties:!1}},
everySeconds:{type:"number"},windowSeconds:{type:"number"},halfLifeSeconds:{type:["number","null"]},traffic:{type:["object","null"],properties:{column:{type:"st\
ring"},value:{type:"string"}},required:["column","value"],additionalProperties:!1},sampling:{type:["object","null"],properties:{base:{type:["string","null"]},keep:{
type:"number",minimum:0,maximum:1},log:{enum:["unsampled","sampled"]},correct:{enum:["weight","base","batch"]}},required:["base","keep","log","correct"],additionalProperties:!1}},
required:["version","fingerprint","model","variant","method","heads","sources","per","signals","everySeconds","windowSeconds","halfLifeSeconds","traffic","sampl\
ing"],additionalProperties:!1,$id:"calibration"};function le(n,{instancePath:r="",parentData:Sr,parentDataProperty:Br,rootData:wr=n,dynamicAnchors:kr={}}={}){let f=null,
e=0;const ge=le.evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let j;if(n.
version===void 0&&(j="version")||n.fingerprint===void 0&&(j="fingerprint")||n.model===void 0&&(j="model")||n.variant===void 0&&(j="variant")||n.method===void 0&&
(j="method")||n.heads===void 0&&(j="heads")||n.sources===void 0&&(j="sources")||n.per===void 0&&(j="per")||n.signals===void 0&&(j="signals")||n.everySeconds===void 0&&
(j="everySeconds")||n.windowSeconds===void 0&&(j="windowSeconds")||n.halfLifeSeconds===void 0&&(j="halfLifeSeconds")||n.traffic===void 0&&(j="traffic")||n.sampling===
void 0&&(j="sampling"))return le.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:j},message:"must have required prope\
rty '"+j+"'"}],!1;{const be=e;for(const h in n)if(!vr.call(br.properties,h)){return le.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(be===e){if(n.version!==void 0){const h=e;if(n.version!==
2)return le.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:2},message:"must be equal to constan\
t"}],!1;var y=h===e}else var y=!0;if(y){if(n.fingerprint!==void 0){let h=n.fingerprint;const V=e;if(e===V)if(typeof h=="string"){if(!$r.test(h))return le.errors=
[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^\
[0-9a-f]{64}$"'}],!1}else return le.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var y=V===e}else var y=!0;if(y){if(n.model!==void 0){const h=e;if(typeof n.model!="string")return le.errors=[{instancePath:r+"/model",schemaPath:"\
#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=h===e}else var y=!0;if(y){if(n.variant!==void 0){let h=n.variant;
const V=e;if(typeof h!="string"&&h!==null)return le.errors=[{instancePath:r+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:br.properties.
variant.type},message:"must be string,null"}],!1;var y=V===e}else var y=!0;if(y){if(n.method!==void 0){let h=n.method;const V=e;if(!(h==="platt"||h==="isotonic"||
h==="temperature"))return le.errors=[{instancePath:r+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:br.properties.method.enum},
message:"must be equal to one of the allowed values"}],!1;var y=V===e}else var y=!0;if(y){if(n.heads!==void 0){let h=n.heads;const V=e;if(e===V)if(Array.isArray(
h)){var pe=!0;const ee=h.length;for(let q=0;q<ee;q++){const T=e;if(typeof h[q]!="string")return le.errors=[{instancePath:r+"/heads/"+q,schemaPath:"#/properties/\
heads/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var pe=T===e;if(!pe)break}}else return le.errors=[{instancePath:r+"/heads",
schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=V===e}else var y=!0;if(y){if(n.sources!==void 0){let h=n.
sources;const V=e;if(!Array.isArray(h)&&h!==null)return le.errors=[{instancePath:r+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:br.
properties.sources.type},message:"must be array,null"}],!1;if(e===V&&Array.isArray(h)){var oe=!0;const ee=h.length;for(let q=0;q<ee;q++){const T=e;if(typeof h[q]!=
"string")return le.errors=[{instancePath:r+"/sources/"+q,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var oe=T===e;if(!oe)break}}var y=V===e}else var y=!0;if(y){if(n.per!==void 0){let h=n.per;const V=e;if(e===V)if(Array.isArray(h)){var Q=!0;const ee=h.
length;for(let q=0;q<ee;q++){let T=h[q];const B=e;if(!(T==="head"||T==="source"))return le.errors=[{instancePath:r+"/per/"+q,schemaPath:"#/properties/per/items/\
enum",keyword:"enum",params:{allowedValues:br.properties.per.items.enum},message:"must be equal to one of the allowed values"}],!1;var Q=B===e;if(!Q)break}}else
return le.errors=[{instancePath:r+"/per",schemaPath:"#/properties/per/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=V===e}else var y=!0;
if(y){if(n.signals!==void 0){let h=n.signals;const V=e;if(e===V)if(Array.isArray(h)){var J=!0;const ee=h.length;for(let q=0;q<ee;q++){let T=h[q];const B=e;if(e===
B)if(T&&typeof T=="object"&&!Array.isArray(T)){let ne;if(T.name===void 0&&(ne="name")||T.kind===void 0&&(ne="kind")||T.vocab===void 0&&(ne="vocab")||T.size===void 0&&
(ne="size")||T.hours===void 0&&(ne="hours"))return le.errors=[{instancePath:r+"/signals/"+q,schemaPath:"#/properties/signals/items/required",keyword:"required",
params:{missingProperty:ne},message:"must have required property '"+ne+"'"}],!1;{const p=e;for(const N in T)if(!(N==="name"||N==="kind"||N==="vocab"||N==="size"||
N==="hours")){return le.errors=[{instancePath:r+"/signals/"+q,schemaPath:"#/properties/signals/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:N},message:"must NOT have additional properties"}],!1;break}if(p===e){if(T.name!==void 0){const N=e;if(typeof T.name!="string")return le.errors=
[{instancePath:r+"/signals/"+q+"/name",schemaPath:"#/properties/signals/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var he=N===e}else var he=!0;if(he){if(T.kind!==void 0){let N=T.kind;const sr=e;if(!(N==="id"||N==="ids"||N==="vec"))return le.errors=[{instancePath:r+"/\
signals/"+q+"/kind",schemaPath:"#/properties/signals/items/properties/kind/enum",keyword:"enum",params:{allowedValues:br.properties.signals.items.properties.kind.
enum},message:"must be equal to one of the allowed values"}],!1;var he=sr===e}else var he=!0;if(he){if(T.vocab!==void 0){let N=T.vocab;const sr=e;if(typeof N!="\
string"&&N!==null)return le.errors=[{instancePath:r+"/signals/"+q+"/vocab",schemaPath:"#/properties/signals/items/properties/vocab/type",keyword:"type",params:{
type:br.properties.signals.items.properties.vocab.type},message:"must be string,null"}],!1;var he=sr===e}else var he=!0;if(he){if(T.size!==void 0){let N=T.size;
const sr=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return le.errors=[{instancePath:r+"/signals/"+q+"/size",schemaPath:"#/properties/signals/ite\
ms/properties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===sr&&typeof N=="number"&&isFinite(N)&&(N<0||isNaN(N)))return le.
errors=[{instancePath:r+"/signals/"+q+"/size",schemaPath:"#/properties/signals/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var he=sr===e}else var he=!0;if(he)if(T.hours!==void 0){let N=T.hours;const sr=e;if(typeof N!="string"&&N!==null)return le.errors=[{
instancePath:r+"/signals/"+q+"/hours",schemaPath:"#/properties/signals/items/properties/hours/type",keyword:"type",params:{type:br.properties.signals.items.properties.
hours.type},message:"must be string,null"}],!1;var he=sr===e}else var he=!0}}}}}}else return le.errors=[{instancePath:r+"/signals/"+q,schemaPath:"#/properties/s\
ignals/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var J=B===e;if(!J)break}}else return le.errors=[{instancePath:r+"/signals",
schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=V===e}else var y=!0;if(y){if(n.everySeconds!==void 0){
let h=n.everySeconds;const V=e;if(!(typeof h=="number"&&isFinite(h)))return le.errors=[{instancePath:r+"/everySeconds",schemaPath:"#/properties/everySeconds/typ\
e",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var y=V===e}else var y=!0;if(y){if(n.windowSeconds!==void 0){let h=n.windowSeconds;const V=e;
if(!(typeof h=="number"&&isFinite(h)))return le.errors=[{instancePath:r+"/windowSeconds",schemaPath:"#/properties/windowSeconds/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var y=V===e}else var y=!0;if(y){if(n.halfLifeSeconds!==void 0){let h=n.halfLifeSeconds;const V=e;if(!(typeof h=="number"&&
isFinite(h))&&h!==null)return le.errors=[{instancePath:r+"/halfLifeSeconds",schemaPath:"#/properties/halfLifeSeconds/type",keyword:"type",params:{type:br.properties.
halfLifeSeconds.type},message:"must be number,null"}],!1;var y=V===e}else var y=!0;if(y){if(n.traffic!==void 0){let h=n.traffic;const V=e;if(!(h&&typeof h=="obj\
ect"&&!Array.isArray(h))&&h!==null)return le.errors=[{instancePath:r+"/traffic",schemaPath:"#/properties/traffic/type",keyword:"type",params:{type:br.properties.
traffic.type},message:"must be object,null"}],!1;if(e===V&&h&&typeof h=="object"&&!Array.isArray(h)){let ee;if(h.column===void 0&&(ee="column")||h.value===void 0&&
(ee="value"))return le.errors=[{instancePath:r+"/traffic",schemaPath:"#/properties/traffic/required",keyword:"required",params:{missingProperty:ee},message:"mus\
t have required property '"+ee+"'"}],!1;{const q=e;for(const T in h)if(!(T==="column"||T==="value")){return le.errors=[{instancePath:r+"/traffic",schemaPath:"#/\
properties/traffic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:T},message:"must NOT have additional properties"}],!1;break}if(q===
e){if(h.column!==void 0){const T=e;if(typeof h.column!="string")return le.errors=[{instancePath:r+"/traffic/column",schemaPath:"#/properties/traffic/properties/\
column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var we=T===e}else var we=!0;if(we)if(h.value!==void 0){const T=e;if(typeof h.value!=
"string")return le.errors=[{instancePath:r+"/traffic/value",schemaPath:"#/properties/traffic/properties/value/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var we=T===e}else var we=!0}}}var y=V===e}else var y=!0;if(y)if(n.sampling!==void 0){let h=n.sampling;const V=e;if(!(h&&typeof h=="object"&&
!Array.isArray(h))&&h!==null)return le.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/type",keyword:"type",params:{type:br.properties.sampling.
type},message:"must be object,null"}],!1;if(e===V&&h&&typeof h=="object"&&!Array.isArray(h)){let ee;if(h.base===void 0&&(ee="base")||h.keep===void 0&&(ee="keep")||
h.log===void 0&&(ee="log")||h.correct===void 0&&(ee="correct"))return le.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/required",keyword:"\
required",params:{missingProperty:ee},message:"must have required property '"+ee+"'"}],!1;{const q=e;for(const T in h)if(!(T==="base"||T==="keep"||T==="log"||T===
"correct")){return le.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:T},
message:"must NOT have additional properties"}],!1;break}if(q===e){if(h.base!==void 0){let T=h.base;const B=e;if(typeof T!="string"&&T!==null)return le.errors=[
{instancePath:r+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/type",keyword:"type",params:{type:br.properties.sampling.properties.base.type},
message:"must be string,null"}],!1;var Z=B===e}else var Z=!0;if(Z){if(h.keep!==void 0){let T=h.keep;const B=e;if(e===B)if(typeof T=="number"&&isFinite(T)){if(T>
1||isNaN(T))return le.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},message:"must be <= 1"}],!1;if(T<0||isNaN(T))return le.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return le.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/pro\
perties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Z=B===e}else var Z=!0;if(Z){if(h.log!==void 0){let T=h.
log;const B=e;if(!(T==="unsampled"||T==="sampled"))return le.errors=[{instancePath:r+"/sampling/log",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"\
enum",params:{allowedValues:br.properties.sampling.properties.log.enum},message:"must be equal to one of the allowed values"}],!1;var Z=B===e}else var Z=!0;if(Z)
if(h.correct!==void 0){let T=h.correct;const B=e;if(!(T==="weight"||T==="base"||T==="batch"))return le.errors=[{instancePath:r+"/sampling/correct",schemaPath:"#\
/properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:br.properties.sampling.properties.correct.enum},message:"must be equal to one\
 of the allowed values"}],!1;var Z=B===e}else var Z=!0}}}}}var y=V===e}else var y=!0}}}}}}}}}}}}}}}else return le.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return le.errors=f,e===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const js=Ie,ws={$schema:"\
https://json-schema.org/draft/2020-12/schema",title:"adsc manifest",description:"What a build or a trained bundle holds: the fingerprint of its plan and a hash \
of every other file.",type:"object",properties:{version:{const:1},adsc:{type:"string"},model:{type:"string"},variant:{type:["string","null"]},baseline:{type:"st\
ring"},assumed:{type:"object",properties:{vocabs:{type:"array",items:{type:"string"}},signals:{type:"array",items:{type:"string"}}},required:["vocabs","signals"],
additionalProperties:!1},fingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},modelFingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},files:{type:"object",additionalProperties:{
type:"object",properties:{bytes:{type:"integer",minimum:0},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"}},required:["bytes","sha256"],additionalProperties:!1}}},
required:["version","adsc","model","variant","fingerprint","files"],additionalProperties:!1,$id:"manifest"};function Ie(n,{instancePath:r="",parentData:Sr,parentDataProperty:Br,
rootData:wr=n,dynamicAnchors:kr={}}={}){let f=null,e=0;const ge=Ie.evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),e===0)if(n&&
typeof n=="object"&&!Array.isArray(n)){let we;if(n.version===void 0&&(we="version")||n.adsc===void 0&&(we="adsc")||n.model===void 0&&(we="model")||n.variant===void 0&&
(we="variant")||n.fingerprint===void 0&&(we="fingerprint")||n.files===void 0&&(we="files"))return Ie.errors=[{instancePath:r,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:we},message:"must have required property '"+we+"'"}],!1;{const Z=e;for(const j in n)if(!vr.call(ws.properties,j)){return Ie.errors=
[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},message:"must NOT have additional properties"}],
!1;break}if(Z===e){if(n.version!==void 0){const j=e;if(n.version!==1)return Ie.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"\
const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var y=j===e}else var y=!0;if(y){if(n.adsc!==void 0){const j=e;if(typeof n.adsc!="string")
return Ie.errors=[{instancePath:r+"/adsc",schemaPath:"#/properties/adsc/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=j===e}else
var y=!0;if(y){if(n.model!==void 0){const j=e;if(typeof n.model!="string")return Ie.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var y=j===e}else var y=!0;if(y){if(n.variant!==void 0){let j=n.variant;const be=e;if(typeof j!="strin\
g"&&j!==null)return Ie.errors=[{instancePath:r+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:ws.properties.variant.type},message:"\
must be string,null"}],!1;var y=be===e}else var y=!0;if(y){if(n.baseline!==void 0){const j=e;if(typeof n.baseline!="string")return Ie.errors=[{instancePath:r+"/\
baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=j===e}else var y=!0;if(y){if(n.assumed!==
void 0){let j=n.assumed;const be=e;if(e===be)if(j&&typeof j=="object"&&!Array.isArray(j)){let V;if(j.vocabs===void 0&&(V="vocabs")||j.signals===void 0&&(V="sign\
als"))return Ie.errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/required",keyword:"required",params:{missingProperty:V},message:"must have r\
equired property '"+V+"'"}],!1;{const D=e;for(const ee in j)if(!(ee==="vocabs"||ee==="signals")){return Ie.errors=[{instancePath:r+"/assumed",schemaPath:"#/prop\
erties/assumed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ee},message:"must NOT have additional properties"}],!1;break}if(D===
e){if(j.vocabs!==void 0){let ee=j.vocabs;const q=e;if(e===q)if(Array.isArray(ee)){var pe=!0;const T=ee.length;for(let B=0;B<T;B++){const z=e;if(typeof ee[B]!="s\
tring")return Ie.errors=[{instancePath:r+"/assumed/vocabs/"+B,schemaPath:"#/properties/assumed/properties/vocabs/items/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var pe=z===e;if(!pe)break}}else return Ie.errors=[{instancePath:r+"/assumed/vocabs",schemaPath:"#/properties/assumed/properties/vo\
cabs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var oe=q===e}else var oe=!0;if(oe)if(j.signals!==void 0){let ee=j.signals;const q=e;
if(e===q)if(Array.isArray(ee)){var Q=!0;const B=ee.length;for(let z=0;z<B;z++){const ne=e;if(typeof ee[z]!="string")return Ie.errors=[{instancePath:r+"/assumed/\
signals/"+z,schemaPath:"#/properties/assumed/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Q=ne===e;if(!Q)
break}}else return Ie.errors=[{instancePath:r+"/assumed/signals",schemaPath:"#/properties/assumed/properties/signals/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var oe=q===e}else var oe=!0}}}else return Ie.errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;var y=be===e}else var y=!0;if(y){if(n.fingerprint!==void 0){let j=n.fingerprint;const be=e;if(e===be)if(typeof j==
"string"){if(!$r.test(j))return Ie.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9\
a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Ie.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=be===e}else var y=!0;if(y){if(n.modelFingerprint!==void 0){let j=n.modelFingerprint;const be=e;
if(e===be)if(typeof j=="string"){if(!$r.test(j))return Ie.errors=[{instancePath:r+"/modelFingerprint",schemaPath:"#/properties/modelFingerprint/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Ie.errors=[{instancePath:r+"/modelFingerprint",schemaPath:"\
#/properties/modelFingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=be===e}else var y=!0;if(y)if(n.files!==void 0){let j=n.
files;const be=e;if(e===be)if(j&&typeof j=="object"&&!Array.isArray(j))for(const V in j){let D=j[V];const ee=e;if(e===ee)if(D&&typeof D=="object"&&!Array.isArray(
D)){let q;if(D.bytes===void 0&&(q="bytes")||D.sha256===void 0&&(q="sha256"))return Ie.errors=[{instancePath:r+"/files/"+V.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/files/additionalProperties/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{
const T=e;for(const B in D)if(!(B==="bytes"||B==="sha256")){return Ie.errors=[{instancePath:r+"/files/"+V.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/files/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:B},message:"must NOT have additional proper\
ties"}],!1;break}if(T===e){if(D.bytes!==void 0){let B=D.bytes;const z=e;if(!(typeof B=="number"&&!(B%1)&&!isNaN(B)&&isFinite(B)))return Ie.errors=[{instancePath:r+
"/files/"+V.replace(/~/g,"~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#/properties/files/additionalProperties/properties/bytes/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===z&&typeof B=="number"&&isFinite(B)&&(B<0||isNaN(B)))return Ie.errors=[{instancePath:r+"/files/"+V.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#/properties/files/additionalProperties/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var J=z===e}else var J=!0;if(J)if(D.sha256!==void 0){let B=D.sha256;const z=e;if(e===z)if(typeof B=="string"){if(!$r.test(B))return Ie.
errors=[{instancePath:r+"/files/"+V.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/files/additionalProperties/properties/sha256/patte\
rn",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Ie.errors=[{instancePath:r+"/files/"+V.replace(
/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/files/additionalProperties/properties/sha256/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var J=z===e}else var J=!0}}}else return Ie.errors=[{instancePath:r+"/files/"+V.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propert\
ies/files/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var he=ee===e;if(!he)break}else return Ie.errors=[{instancePath:r+
"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=be===e}else var y=!0}}}}}}}}}}else return Ie.
errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ie.errors=f,e===0}Ie.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};const Ns=rr;function rr(n,{instancePath:r="",parentData:Sr,parentDataProperty:Br,rootData:wr=n,dynamicAnchors:kr={}}={}){let f=null,e=0;const ge=rr.evaluated;if(ge.dynamicProps&&
(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let h;if(n.version===void 0&&(h="version")||n.fingerprint===
void 0&&(h="fingerprint")||n.cases===void 0&&(h="cases"))return rr.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:h},
message:"must have required property '"+h+"'"}],!1;{const V=e;for(const D in n)if(!(D==="version"||D==="fingerprint"||D==="cases")){return rr.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},message:"must NOT have additional properties"}],!1;break}if(V===
e){if(n.version!==void 0){const D=e;if(n.version!==1)return rr.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{
allowedValue:1},message:"must be equal to constant"}],!1;var y=D===e}else var y=!0;if(y){if(n.fingerprint!==void 0){let D=n.fingerprint;const ee=e;if(e===ee)if(typeof D==
"string"){if(!$r.test(D))return rr.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9\
a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return rr.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=ee===e}else var y=!0;if(y)if(n.cases!==void 0){let D=n.cases;const ee=e;if(e===ee)if(Array.
isArray(D)){var pe=!0;const T=D.length;for(let B=0;B<T;B++){let z=D[B];const ne=e;if(e===ne)if(z&&typeof z=="object"&&!Array.isArray(z)){let N;if(z.note===void 0&&
(N="note")||z.serving===void 0&&(N="serving")||z.row===void 0&&(N="row")||z.signals===void 0&&(N="signals"))return rr.errors=[{instancePath:r+"/cases/"+B,schemaPath:"\
#/properties/cases/items/required",keyword:"required",params:{missingProperty:N},message:"must have required property '"+N+"'"}],!1;{const sr=e;for(const $ in z)
if(!($==="note"||$==="serving"||$==="row"||$==="signals")){return rr.errors=[{instancePath:r+"/cases/"+B,schemaPath:"#/properties/cases/items/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:$},message:"must NOT have additional properties"}],!1;break}if(sr===e){if(z.note!==void 0){const $=e;
if(typeof z.note!="string")return rr.errors=[{instancePath:r+"/cases/"+B+"/note",schemaPath:"#/properties/cases/items/properties/note/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var oe=$===e}else var oe=!0;if(oe){if(z.serving!==void 0){const $=e;if(typeof z.serving!="boolean")return rr.errors=
[{instancePath:r+"/cases/"+B+"/serving",schemaPath:"#/properties/cases/items/properties/serving/type",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"}],!1;var oe=$===e}else var oe=!0;if(oe){if(z.row!==void 0){let $=z.row;const C=e;if(!($&&typeof $=="object"&&!Array.isArray($)))return rr.errors=[{instancePath:r+
"/cases/"+B+"/row",schemaPath:"#/properties/cases/items/properties/row/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var oe=C===e}else
var oe=!0;if(oe)if(z.signals!==void 0){let $=z.signals;const C=e;if(e===C)if($&&typeof $=="object"&&!Array.isArray($))for(const S in $){let xe=$[S];const me=e,E=e;
let se=!1;const tr=e;if(e===tr)if(xe&&typeof xe=="object"&&!Array.isArray(xe)){let Oe;if(xe.values===void 0&&(Oe="values")){const U={instancePath:r+"/cases/"+B+
"/signals/"+S.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/required",keyword:"req\
uired",params:{missingProperty:Oe},message:"must have required property '"+Oe+"'"};f===null?f=[U]:f.push(U),e++}else{const U=e;for(const Re in xe)if(Re!=="value\
s"){const M={instancePath:r+"/cases/"+B+"/signals/"+S.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalP\
roperties/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Re},message:"must NOT have additional properties"};f===null?f=
[M]:f.push(M),e++;break}if(U===e&&xe.values!==void 0){let Re=xe.values;if(e===e)if(Array.isArray(Re)){var Q=!0;const gr=Re.length;for(let I=0;I<gr;I++){let ve=Re[I];
const Nr=e;if(!(typeof ve=="number"&&isFinite(ve))){const R={instancePath:r+"/cases/"+B+"/signals/"+S.replace(/~/g,"~0").replace(/\//g,"~1")+"/values/"+I,schemaPath:"\
#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/items/type",keyword:"type",params:{type:"number"},message:"must be nu\
mber"};f===null?f=[R]:f.push(R),e++}var Q=Nr===e;if(!Q)break}}else{const gr={instancePath:r+"/cases/"+B+"/signals/"+S.replace(/~/g,"~0").replace(/\//g,"~1")+"/v\
alues",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/type",keyword:"type",params:{type:"array"},message:"\
must be array"};f===null?f=[gr]:f.push(gr),e++}}}}else{const Oe={instancePath:r+"/cases/"+B+"/signals/"+S.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/cases/items/properties/signals/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};f===null?f=[Oe]:f.push(
Oe),e++}var j=tr===e;if(se=se||j,j)var J=!0;const mr=e;if(e===mr)if(xe&&typeof xe=="object"&&!Array.isArray(xe)){let Oe;if(xe.ids===void 0&&(Oe="ids")){const U={
instancePath:r+"/cases/"+B+"/signals/"+S.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/any\
Of/1/required",keyword:"required",params:{missingProperty:Oe},message:"must have required property '"+Oe+"'"};f===null?f=[U]:f.push(U),e++}else{const U=e;for(const Re in xe)
if(!(Re==="ids"||Re==="weights")){const M={instancePath:r+"/cases/"+B+"/signals/"+S.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/\
properties/signals/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Re},message:"must NOT have addit\
ional properties"};f===null?f=[M]:f.push(M),e++;break}if(U===e){if(xe.ids!==void 0){let Re=xe.ids;const M=e;if(e===M)if(Array.isArray(Re)){var he=!0;const gr=Re.
length;for(let I=0;I<gr;I++){let ve=Re[I];const Nr=e;if(!(typeof ve=="number"&&!(ve%1)&&!isNaN(ve)&&isFinite(ve))){const R={instancePath:r+"/cases/"+B+"/signals\
/"+S.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids/"+I,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/ids/items/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};f===null?f=[R]:f.push(R),e++}if(e===Nr&&typeof ve=="number"&&isFinite(ve)&&(ve<0||isNaN(
ve))){const R={instancePath:r+"/cases/"+B+"/signals/"+S.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids/"+I,schemaPath:"#/properties/cases/items/properties/signals\
/additionalProperties/anyOf/1/properties/ids/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};f===null?f=[R]:f.push(R),
e++}var he=Nr===e;if(!he)break}}else{const gr={instancePath:r+"/cases/"+B+"/signals/"+S.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids",schemaPath:"#/properties/c\
ases/items/properties/signals/additionalProperties/anyOf/1/properties/ids/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[gr]:f.
push(gr),e++}var we=M===e}else var we=!0;if(we)if(xe.weights!==void 0){let Re=xe.weights;const M=e;if(e===M)if(Array.isArray(Re)){var Z=!0;const I=Re.length;for(let ve=0;ve<
I;ve++){let Nr=Re[ve];const w=e;if(!(typeof Nr=="number"&&isFinite(Nr))){const G={instancePath:r+"/cases/"+B+"/signals/"+S.replace(/~/g,"~0").replace(/\//g,"~1")+
"/weights/"+ve,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weights/items/type",keyword:"type",params:{type:"\
number"},message:"must be number"};f===null?f=[G]:f.push(G),e++}var Z=w===e;if(!Z)break}}else{const I={instancePath:r+"/cases/"+B+"/signals/"+S.replace(/~/g,"~0").
replace(/\//g,"~1")+"/weights",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weights/type",keyword:"type",params:{
type:"array"},message:"must be array"};f===null?f=[I]:f.push(I),e++}var we=M===e}else var we=!0}}}else{const Oe={instancePath:r+"/cases/"+B+"/signals/"+S.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"},
message:"must be object"};f===null?f=[Oe]:f.push(Oe),e++}var j=mr===e;if(se=se||j,j&&J!==!0&&(J=!0),se)e=E,f!==null&&(E?f.length=E:f=null);else{const Oe={instancePath:r+
"/cases/"+B+"/signals/"+S.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf",keyword:"an\
yOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[Oe]:f.push(Oe),e++,rr.errors=f,!1}var be=me===e;if(!be)break}else return rr.errors=[{instancePath:r+
"/cases/"+B+"/signals",schemaPath:"#/properties/cases/items/properties/signals/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var oe=C===
e}else var oe=!0}}}}}else return rr.errors=[{instancePath:r+"/cases/"+B,schemaPath:"#/properties/cases/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var pe=ne===e;if(!pe)break}}else return rr.errors=[{instancePath:r+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var y=ee===e}else var y=!0}}}}else return rr.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return rr.errors=f,e===0}rr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const As=K,cr={$schema:"https://json-schema.o\
rg/draft/2020-12/schema",title:"adsc calibrator",description:"A fitted calibrator: by head and source a function from logit and features to probability, and the\
 model that it was fitted on.",type:"object",properties:{version:{const:2},method:{enum:["platt","isotonic","temperature"]},model:{type:"string"},window:{type:"\
object",properties:{from:{type:["number","null"]},to:{type:["number","null"]},rows:{type:"integer",minimum:0},traffic:{enum:["all","own"]},ownRows:{type:["integ\
er","null"],minimum:0}},required:["from","to","rows","traffic","ownRows"],additionalProperties:!1},sampling:{type:["object","null"],properties:{base:{type:["str\
ing","null"]},keep:{type:"number",minimum:0,maximum:1},log:{enum:["unsampled","sampled"]},correct:{enum:["weight","base","batch"]}},required:["base","keep","log",
"correct"],additionalProperties:!1},layout:{type:"object",properties:{blocks:{type:"array",items:{type:"object",properties:{signal:{type:"string"},kind:{enum:["\
ids","vec","hour"]},offset:{type:"integer",minimum:0},count:{type:"integer",minimum:0},vocab:{type:["object","null"],properties:{kind:{enum:["file","range","has\
h"]},size:{type:"integer",minimum:0},sha256:{type:["string","null"],pattern:"^[0-9a-f]{64}$"}},required:["kind","size","sha256"],additionalProperties:!1},zone:{
type:["string","null"]}},required:["signal","kind","offset","count","vocab","zone"],additionalProperties:!1}},features:{type:"integer",minimum:0}},required:["bl\
ocks","features"],additionalProperties:!1},heads:{type:"array",items:{type:"object",properties:{head:{type:"string"},all:{$ref:"#/$defs/level"},sources:{type:"o\
bject",additionalProperties:{$ref:"#/$defs/level"}},allTraffic:{type:["object","null"],properties:{all:{$ref:"#/$defs/level"},sources:{type:"object",additionalProperties:{
$ref:"#/$defs/level"}}},required:["all","sources"],additionalProperties:!1}},required:["head","all","sources","allTraffic"],additionalProperties:!1}},hash:{type:"\
string",pattern:"^[0-9a-f]{64}$"}},required:["version","method","model","window","sampling","layout","heads","hash"],additionalProperties:!1,$defs:{level:{type:"\
object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"identity"},kept:{type:"boolean"},prior:{type:"boole\
an"},window:{type:["object","null"],properties:{from:{type:["number","null"]},to:{type:["number","null"]},rows:{type:"integer",minimum:0}},required:["from","to",
"rows"],additionalProperties:!1},weight:{type:"number"},events:{type:"number"}},required:["kind","kept","prior","window","weight","events"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"platt"},kept:{type:"boolean"},prior:{type:"boolean"},window:{type:["object","null"],properties:{from:{type:["number","nu\
ll"]},to:{type:["number","null"]},rows:{type:"integer",minimum:0}},required:["from","to","rows"],additionalProperties:!1},weight:{type:"number"},events:{type:"n\
umber"},center:{type:"number",minimum:-1e9,maximum:1e9},alpha:{type:"number",minimum:-1e6,maximum:1e6},beta:{type:"number",minimum:-1e6,maximum:1e6},gamma:{type:"\
array",items:{type:"number",minimum:-1e6,maximum:1e6}},standardErrors:{type:"array",items:{type:"number"}},converged:{type:"boolean"}},required:["kind","kept","\
prior","window","weight","events","center","alpha","beta","gamma","standardErrors","converged"],additionalProperties:!1},{type:"object",properties:{kind:{const:"\
isotonic"},kept:{type:"boolean"},prior:{type:"boolean"},window:{type:["object","null"],properties:{from:{type:["number","null"]},to:{type:["number","null"]},rows:{
type:"integer",minimum:0}},required:["from","to","rows"],additionalProperties:!1},weight:{type:"number"},events:{type:"number"},fit:{type:"object",properties:{logits:{
type:"array",items:{type:"number"}},values:{type:"array",items:{type:"number",minimum:0,maximum:1}}},required:["logits","values"],additionalProperties:!1}},required:[
"kind","kept","prior","window","weight","events","fit"],additionalProperties:!1},{type:"object",properties:{kind:{const:"temperature"},kept:{type:"boolean"},prior:{
type:"boolean"},window:{type:["object","null"],properties:{from:{type:["number","null"]},to:{type:["number","null"]},rows:{type:"integer",minimum:0}},required:[
"from","to","rows"],additionalProperties:!1},weight:{type:"number"},events:{type:"number"},temperature:{type:"number",minimum:1e-6,maximum:1e6}},required:["kind",
"kept","prior","window","weight","events","temperature"],additionalProperties:!1}]}},$id:"calibrator"},qr={type:"object",discriminator:{propertyName:"kind"},required:[
"kind"],oneOf:[{type:"object",properties:{kind:{const:"identity"},kept:{type:"boolean"},prior:{type:"boolean"},window:{type:["object","null"],properties:{from:{
type:["number","null"]},to:{type:["number","null"]},rows:{type:"integer",minimum:0}},required:["from","to","rows"],additionalProperties:!1},weight:{type:"number"},
events:{type:"number"}},required:["kind","kept","prior","window","weight","events"],additionalProperties:!1},{type:"object",properties:{kind:{const:"platt"},kept:{
type:"boolean"},prior:{type:"boolean"},window:{type:["object","null"],properties:{from:{type:["number","null"]},to:{type:["number","null"]},rows:{type:"integer",
minimum:0}},required:["from","to","rows"],additionalProperties:!1},weight:{type:"number"},events:{type:"number"},center:{type:"number",minimum:-1e9,maximum:1e9},
alpha:{type:"number",minimum:-1e6,maximum:1e6},beta:{type:"number",minimum:-1e6,maximum:1e6},gamma:{type:"array",items:{type:"number",minimum:-1e6,maximum:1e6}},
standardErrors:{type:"array",items:{type:"number"}},converged:{type:"boolean"}},required:["kind","kept","prior","window","weight","events","center","alpha","bet\
a","gamma","standardErrors","converged"],additionalProperties:!1},{type:"object",properties:{kind:{const:"isotonic"},kept:{type:"boolean"},prior:{type:"boolean"},
window:{type:["object","null"],properties:{from:{type:["number","null"]},to:{type:["number","null"]},rows:{type:"integer",minimum:0}},required:["from","to","row\
s"],additionalProperties:!1},weight:{type:"number"},events:{type:"number"},fit:{type:"object",properties:{logits:{type:"array",items:{type:"number"}},values:{type:"\
array",items:{type:"number",minimum:0,maximum:1}}},required:["logits","values"],additionalProperties:!1}},required:["kind","kept","prior","window","weight","eve\
nts","fit"],additionalProperties:!1},{type:"object",properties:{kind:{const:"temperature"},kept:{type:"boolean"},prior:{type:"boolean"},window:{type:["object","\
null"],properties:{from:{type:["number","null"]},to:{type:["number","null"]},rows:{type:"integer",minimum:0}},required:["from","to","rows"],additionalProperties:!1},
weight:{type:"number"},events:{type:"number"},temperature:{type:"number",minimum:1e-6,maximum:1e6}},required:["kind","kept","prior","window","weight","events","\
temperature"],additionalProperties:!1}]};function F(n,{instancePath:r="",parentData:Sr,parentDataProperty:Br,rootData:wr=n,dynamicAnchors:kr={}}={}){let f=null,
e=0;const ge=F.evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let q;if(n.
kind===void 0&&(q="kind"))return F.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:q},message:"must have required pro\
perty '"+q+"'"}],!1;{const T=n.kind;if(typeof T=="string")if(T==="identity"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let z;if(n.kind===void 0&&(z=
"kind")||n.kept===void 0&&(z="kept")||n.prior===void 0&&(z="prior")||n.window===void 0&&(z="window")||n.weight===void 0&&(z="weight")||n.events===void 0&&(z="ev\
ents"))return F.errors=[{instancePath:r,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+
"'"}],!1;{const ne=e;for(const p in n)if(!(p==="kind"||p==="kept"||p==="prior"||p==="window"||p==="weight"||p==="events")){return F.errors=[{instancePath:r,schemaPath:"\
#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(ne===e){
if(n.kind!==void 0){const p=e;if(n.kind!=="identity")return F.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{
allowedValue:"identity"},message:"must be equal to constant"}],!1;var y=p===e}else var y=!0;if(y){if(n.kept!==void 0){const p=e;if(typeof n.kept!="boolean")return F.
errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/0/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var y=p===e}else
var y=!0;if(y){if(n.prior!==void 0){const p=e;if(typeof n.prior!="boolean")return F.errors=[{instancePath:r+"/prior",schemaPath:"#/oneOf/0/properties/prior/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var y=p===e}else var y=!0;if(y){if(n.window!==void 0){let p=n.window;const N=e;if(!(p&&typeof p==
"object"&&!Array.isArray(p))&&p!==null)return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/0/properties/window/type",keyword:"type",params:{type:qr.oneOf[0].
properties.window.type},message:"must be object,null"}],!1;if(e===N&&p&&typeof p=="object"&&!Array.isArray(p)){let $;if(p.from===void 0&&($="from")||p.to===void 0&&
($="to")||p.rows===void 0&&($="rows"))return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/0/properties/window/required",keyword:"required",params:{missingProperty:$},
message:"must have required property '"+$+"'"}],!1;{const C=e;for(const P in p)if(!(P==="from"||P==="to"||P==="rows")){return F.errors=[{instancePath:r+"/window",
schemaPath:"#/oneOf/0/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},message:"must NOT have additional pro\
perties"}],!1;break}if(C===e){if(p.from!==void 0){let P=p.from;const S=e;if(!(typeof P=="number"&&isFinite(P))&&P!==null)return F.errors=[{instancePath:r+"/wind\
ow/from",schemaPath:"#/oneOf/0/properties/window/properties/from/type",keyword:"type",params:{type:qr.oneOf[0].properties.window.properties.from.type},message:"\
must be number,null"}],!1;var pe=S===e}else var pe=!0;if(pe){if(p.to!==void 0){let P=p.to;const S=e;if(!(typeof P=="number"&&isFinite(P))&&P!==null)return F.errors=
[{instancePath:r+"/window/to",schemaPath:"#/oneOf/0/properties/window/properties/to/type",keyword:"type",params:{type:qr.oneOf[0].properties.window.properties.to.
type},message:"must be number,null"}],!1;var pe=S===e}else var pe=!0;if(pe)if(p.rows!==void 0){let P=p.rows;const S=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&
isFinite(P)))return F.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/0/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===S&&typeof P=="number"&&isFinite(P)&&(P<0||isNaN(P)))return F.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/0/\
properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var pe=S===e}else var pe=!0}}}}var y=N===
e}else var y=!0;if(y){if(n.weight!==void 0){let p=n.weight;const N=e;if(!(typeof p=="number"&&isFinite(p)))return F.errors=[{instancePath:r+"/weight",schemaPath:"\
#/oneOf/0/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var y=N===e}else var y=!0;if(y)if(n.events!==void 0){let p=n.
events;const N=e;if(!(typeof p=="number"&&isFinite(p)))return F.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/0/properties/events/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var y=N===e}else var y=!0}}}}}}}else return F.errors=[{instancePath:r,schemaPath:"#/oneOf/0/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var oe=!0}else if(T==="platt"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let z;if(n.kind===void 0&&(z="\
kind")||n.kept===void 0&&(z="kept")||n.prior===void 0&&(z="prior")||n.window===void 0&&(z="window")||n.weight===void 0&&(z="weight")||n.events===void 0&&(z="eve\
nts")||n.center===void 0&&(z="center")||n.alpha===void 0&&(z="alpha")||n.beta===void 0&&(z="beta")||n.gamma===void 0&&(z="gamma")||n.standardErrors===void 0&&(z=
"standardErrors")||n.converged===void 0&&(z="converged"))return F.errors=[{instancePath:r,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:z},
message:"must have required property '"+z+"'"}],!1;{const ne=e;for(const p in n)if(!vr.call(qr.oneOf[1].properties,p)){return F.errors=[{instancePath:r,schemaPath:"\
#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(ne===e){
if(n.kind!==void 0){const p=e;if(n.kind!=="platt")return F.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{
allowedValue:"platt"},message:"must be equal to constant"}],!1;var Q=p===e}else var Q=!0;if(Q){if(n.kept!==void 0){const p=e;if(typeof n.kept!="boolean")return F.
errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/1/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var Q=p===e}else
var Q=!0;if(Q){if(n.prior!==void 0){const p=e;if(typeof n.prior!="boolean")return F.errors=[{instancePath:r+"/prior",schemaPath:"#/oneOf/1/properties/prior/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var Q=p===e}else var Q=!0;if(Q){if(n.window!==void 0){let p=n.window;const N=e;if(!(p&&typeof p==
"object"&&!Array.isArray(p))&&p!==null)return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/1/properties/window/type",keyword:"type",params:{type:qr.oneOf[1].
properties.window.type},message:"must be object,null"}],!1;if(e===N&&p&&typeof p=="object"&&!Array.isArray(p)){let $;if(p.from===void 0&&($="from")||p.to===void 0&&
($="to")||p.rows===void 0&&($="rows"))return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/1/properties/window/required",keyword:"required",params:{missingProperty:$},
message:"must have required property '"+$+"'"}],!1;{const C=e;for(const P in p)if(!(P==="from"||P==="to"||P==="rows")){return F.errors=[{instancePath:r+"/window",
schemaPath:"#/oneOf/1/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},message:"must NOT have additional pro\
perties"}],!1;break}if(C===e){if(p.from!==void 0){let P=p.from;const S=e;if(!(typeof P=="number"&&isFinite(P))&&P!==null)return F.errors=[{instancePath:r+"/wind\
ow/from",schemaPath:"#/oneOf/1/properties/window/properties/from/type",keyword:"type",params:{type:qr.oneOf[1].properties.window.properties.from.type},message:"\
must be number,null"}],!1;var J=S===e}else var J=!0;if(J){if(p.to!==void 0){let P=p.to;const S=e;if(!(typeof P=="number"&&isFinite(P))&&P!==null)return F.errors=
[{instancePath:r+"/window/to",schemaPath:"#/oneOf/1/properties/window/properties/to/type",keyword:"type",params:{type:qr.oneOf[1].properties.window.properties.to.
type},message:"must be number,null"}],!1;var J=S===e}else var J=!0;if(J)if(p.rows!==void 0){let P=p.rows;const S=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(
P)))return F.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/1/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===S&&typeof P=="number"&&isFinite(P)&&(P<0||isNaN(P)))return F.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/1/propertie\
s/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var J=S===e}else var J=!0}}}}var Q=N===e}else var Q=!0;
if(Q){if(n.weight!==void 0){let p=n.weight;const N=e;if(!(typeof p=="number"&&isFinite(p)))return F.errors=[{instancePath:r+"/weight",schemaPath:"#/oneOf/1/prop\
erties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Q=N===e}else var Q=!0;if(Q){if(n.events!==void 0){let p=n.events;const N=e;
if(!(typeof p=="number"&&isFinite(p)))return F.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/1/properties/events/type",keyword:"type",params:{type:"numb\
er"},message:"must be number"}],!1;var Q=N===e}else var Q=!0;if(Q){if(n.center!==void 0){let p=n.center;const N=e;if(e===N)if(typeof p=="number"&&isFinite(p)){if(p>
1e9||isNaN(p))return F.errors=[{instancePath:r+"/center",schemaPath:"#/oneOf/1/properties/center/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"\
must be <= 1000000000"}],!1;if(p<-1e9||isNaN(p))return F.errors=[{instancePath:r+"/center",schemaPath:"#/oneOf/1/properties/center/minimum",keyword:"minimum",params:{
comparison:">=",limit:-1e9},message:"must be >= -1000000000"}],!1}else return F.errors=[{instancePath:r+"/center",schemaPath:"#/oneOf/1/properties/center/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Q=N===e}else var Q=!0;if(Q){if(n.alpha!==void 0){let p=n.alpha;const N=e;if(e===N)if(typeof p==
"number"&&isFinite(p)){if(p>1e6||isNaN(p))return F.errors=[{instancePath:r+"/alpha",schemaPath:"#/oneOf/1/properties/alpha/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e6},message:"must be <= 1000000"}],!1;if(p<-1e6||isNaN(p))return F.errors=[{instancePath:r+"/alpha",schemaPath:"#/oneOf/1/properties/alpha/minimum",keyword:"\
minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"}],!1}else return F.errors=[{instancePath:r+"/alpha",schemaPath:"#/oneOf/1/properties/\
alpha/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Q=N===e}else var Q=!0;if(Q){if(n.beta!==void 0){let p=n.beta;const N=e;if(e===
N)if(typeof p=="number"&&isFinite(p)){if(p>1e6||isNaN(p))return F.errors=[{instancePath:r+"/beta",schemaPath:"#/oneOf/1/properties/beta/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(p<-1e6||isNaN(p))return F.errors=[{instancePath:r+"/beta",schemaPath:"#/oneOf/1/prope\
rties/beta/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"}],!1}else return F.errors=[{instancePath:r+"/beta",schemaPath:"\
#/oneOf/1/properties/beta/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Q=N===e}else var Q=!0;if(Q){if(n.gamma!==void 0){let p=n.
gamma;const N=e;if(e===N)if(Array.isArray(p)){var he=!0;const $=p.length;for(let C=0;C<$;C++){let P=p[C];const S=e;if(e===S)if(typeof P=="number"&&isFinite(P)){
if(P>1e6||isNaN(P))return F.errors=[{instancePath:r+"/gamma/"+C,schemaPath:"#/oneOf/1/properties/gamma/items/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1e6},message:"must be <= 1000000"}],!1;if(P<-1e6||isNaN(P))return F.errors=[{instancePath:r+"/gamma/"+C,schemaPath:"#/oneOf/1/properties/gamma/items/minim\
um",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"}],!1}else return F.errors=[{instancePath:r+"/gamma/"+C,schemaPath:"#/one\
Of/1/properties/gamma/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var he=S===e;if(!he)break}}else return F.errors=[{instancePath:r+
"/gamma",schemaPath:"#/oneOf/1/properties/gamma/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Q=N===e}else var Q=!0;if(Q){if(n.standardErrors!==
void 0){let p=n.standardErrors;const N=e;if(e===N)if(Array.isArray(p)){var we=!0;const $=p.length;for(let C=0;C<$;C++){let P=p[C];const S=e;if(!(typeof P=="numb\
er"&&isFinite(P)))return F.errors=[{instancePath:r+"/standardErrors/"+C,schemaPath:"#/oneOf/1/properties/standardErrors/items/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var we=S===e;if(!we)break}}else return F.errors=[{instancePath:r+"/standardErrors",schemaPath:"#/oneOf/1/properties/stand\
ardErrors/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Q=N===e}else var Q=!0;if(Q)if(n.converged!==void 0){const p=e;if(typeof n.
converged!="boolean")return F.errors=[{instancePath:r+"/converged",schemaPath:"#/oneOf/1/properties/converged/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var Q=p===e}else var Q=!0}}}}}}}}}}}}}else return F.errors=[{instancePath:r,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;oe!==!0&&(oe=!0)}else if(T==="isotonic"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let z;if(n.kind===void 0&&(z="k\
ind")||n.kept===void 0&&(z="kept")||n.prior===void 0&&(z="prior")||n.window===void 0&&(z="window")||n.weight===void 0&&(z="weight")||n.events===void 0&&(z="even\
ts")||n.fit===void 0&&(z="fit"))return F.errors=[{instancePath:r,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:z},message:"must hav\
e required property '"+z+"'"}],!1;{const ne=e;for(const p in n)if(!(p==="kind"||p==="kept"||p==="prior"||p==="window"||p==="weight"||p==="events"||p==="fit")){return F.
errors=[{instancePath:r,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have addition\
al properties"}],!1;break}if(ne===e){if(n.kind!==void 0){const p=e;if(n.kind!=="isotonic")return F.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/2/propert\
ies/kind/const",keyword:"const",params:{allowedValue:"isotonic"},message:"must be equal to constant"}],!1;var Z=p===e}else var Z=!0;if(Z){if(n.kept!==void 0){const p=e;
if(typeof n.kept!="boolean")return F.errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/2/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var Z=p===e}else var Z=!0;if(Z){if(n.prior!==void 0){const p=e;if(typeof n.prior!="boolean")return F.errors=[{instancePath:r+"/prior",schemaPath:"\
#/oneOf/2/properties/prior/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var Z=p===e}else var Z=!0;if(Z){if(n.window!==void 0){let p=n.
window;const N=e;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null)return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/2/properties/window/typ\
e",keyword:"type",params:{type:qr.oneOf[2].properties.window.type},message:"must be object,null"}],!1;if(e===N&&p&&typeof p=="object"&&!Array.isArray(p)){let $;
if(p.from===void 0&&($="from")||p.to===void 0&&($="to")||p.rows===void 0&&($="rows"))return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/2/properties\
/window/required",keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;{const C=e;for(const P in p)if(!(P==="from"||
P==="to"||P==="rows")){return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/2/properties/window/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:P},message:"must NOT have additional properties"}],!1;break}if(C===e){if(p.from!==void 0){let P=p.from;const S=e;if(!(typeof P=="number"&&isFinite(
P))&&P!==null)return F.errors=[{instancePath:r+"/window/from",schemaPath:"#/oneOf/2/properties/window/properties/from/type",keyword:"type",params:{type:qr.oneOf[2].
properties.window.properties.from.type},message:"must be number,null"}],!1;var j=S===e}else var j=!0;if(j){if(p.to!==void 0){let P=p.to;const S=e;if(!(typeof P==
"number"&&isFinite(P))&&P!==null)return F.errors=[{instancePath:r+"/window/to",schemaPath:"#/oneOf/2/properties/window/properties/to/type",keyword:"type",params:{
type:qr.oneOf[2].properties.window.properties.to.type},message:"must be number,null"}],!1;var j=S===e}else var j=!0;if(j)if(p.rows!==void 0){let P=p.rows;const S=e;
if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return F.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/2/properties/window/properties/rows\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===S&&typeof P=="number"&&isFinite(P)&&(P<0||isNaN(P)))return F.errors=[{instancePath:r+
"/window/rows",schemaPath:"#/oneOf/2/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var j=S===
e}else var j=!0}}}}var Z=N===e}else var Z=!0;if(Z){if(n.weight!==void 0){let p=n.weight;const N=e;if(!(typeof p=="number"&&isFinite(p)))return F.errors=[{instancePath:r+
"/weight",schemaPath:"#/oneOf/2/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Z=N===e}else var Z=!0;if(Z){if(n.
events!==void 0){let p=n.events;const N=e;if(!(typeof p=="number"&&isFinite(p)))return F.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/2/properties/even\
ts/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Z=N===e}else var Z=!0;if(Z)if(n.fit!==void 0){let p=n.fit;const N=e;if(e===N)if(p&&
typeof p=="object"&&!Array.isArray(p)){let $;if(p.logits===void 0&&($="logits")||p.values===void 0&&($="values"))return F.errors=[{instancePath:r+"/fit",schemaPath:"\
#/oneOf/2/properties/fit/required",keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;{const C=e;for(const P in p)
if(!(P==="logits"||P==="values")){return F.errors=[{instancePath:r+"/fit",schemaPath:"#/oneOf/2/properties/fit/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:P},message:"must NOT have additional properties"}],!1;break}if(C===e){if(p.logits!==void 0){let P=p.logits;const S=e;if(e===S)if(Array.
isArray(P)){var be=!0;const xe=P.length;for(let me=0;me<xe;me++){let E=P[me];const se=e;if(!(typeof E=="number"&&isFinite(E)))return F.errors=[{instancePath:r+"\
/fit/logits/"+me,schemaPath:"#/oneOf/2/properties/fit/properties/logits/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var be=se===
e;if(!be)break}}else return F.errors=[{instancePath:r+"/fit/logits",schemaPath:"#/oneOf/2/properties/fit/properties/logits/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}],!1;var h=S===e}else var h=!0;if(h)if(p.values!==void 0){let P=p.values;const S=e;if(e===S)if(Array.isArray(P)){var V=!0;const me=P.
length;for(let E=0;E<me;E++){let se=P[E];const tr=e;if(e===tr)if(typeof se=="number"&&isFinite(se)){if(se>1||isNaN(se))return F.errors=[{instancePath:r+"/fit/va\
lues/"+E,schemaPath:"#/oneOf/2/properties/fit/properties/values/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(se<
0||isNaN(se))return F.errors=[{instancePath:r+"/fit/values/"+E,schemaPath:"#/oneOf/2/properties/fit/properties/values/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return F.errors=[{instancePath:r+"/fit/values/"+E,schemaPath:"#/oneOf/2/properties/fit/properties/values/items/typ\
e",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var V=tr===e;if(!V)break}}else return F.errors=[{instancePath:r+"/fit/values",schemaPath:"\
#/oneOf/2/properties/fit/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=S===e}else var h=!0}}}else return F.errors=
[{instancePath:r+"/fit",schemaPath:"#/oneOf/2/properties/fit/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Z=N===e}else var Z=!0}}}}}}}}else
return F.errors=[{instancePath:r,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;oe!==!0&&(oe=!0)}else if(T==="t\
emperature"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let z;if(n.kind===void 0&&(z="kind")||n.kept===void 0&&(z="kept")||n.prior===void 0&&(z="prio\
r")||n.window===void 0&&(z="window")||n.weight===void 0&&(z="weight")||n.events===void 0&&(z="events")||n.temperature===void 0&&(z="temperature"))return F.errors=
[{instancePath:r,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+"'"}],!1;{const ne=e;for(const p in n)
if(!(p==="kind"||p==="kept"||p==="prior"||p==="window"||p==="weight"||p==="events"||p==="temperature")){return F.errors=[{instancePath:r,schemaPath:"#/oneOf/3/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(ne===e){if(n.kind!==
void 0){const p=e;if(n.kind!=="temperature")return F.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"\
temperature"},message:"must be equal to constant"}],!1;var D=p===e}else var D=!0;if(D){if(n.kept!==void 0){const p=e;if(typeof n.kept!="boolean")return F.errors=
[{instancePath:r+"/kept",schemaPath:"#/oneOf/3/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var D=p===e}else var D=!0;
if(D){if(n.prior!==void 0){const p=e;if(typeof n.prior!="boolean")return F.errors=[{instancePath:r+"/prior",schemaPath:"#/oneOf/3/properties/prior/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var D=p===e}else var D=!0;if(D){if(n.window!==void 0){let p=n.window;const N=e;if(!(p&&typeof p=="o\
bject"&&!Array.isArray(p))&&p!==null)return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/3/properties/window/type",keyword:"type",params:{type:qr.oneOf[3].
properties.window.type},message:"must be object,null"}],!1;if(e===N&&p&&typeof p=="object"&&!Array.isArray(p)){let $;if(p.from===void 0&&($="from")||p.to===void 0&&
($="to")||p.rows===void 0&&($="rows"))return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/3/properties/window/required",keyword:"required",params:{missingProperty:$},
message:"must have required property '"+$+"'"}],!1;{const C=e;for(const P in p)if(!(P==="from"||P==="to"||P==="rows")){return F.errors=[{instancePath:r+"/window",
schemaPath:"#/oneOf/3/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},message:"must NOT have additional pro\
perties"}],!1;break}if(C===e){if(p.from!==void 0){let P=p.from;const S=e;if(!(typeof P=="number"&&isFinite(P))&&P!==null)return F.errors=[{instancePath:r+"/wind\
ow/from",schemaPath:"#/oneOf/3/properties/window/properties/from/type",keyword:"type",params:{type:qr.oneOf[3].properties.window.properties.from.type},message:"\
must be number,null"}],!1;var ee=S===e}else var ee=!0;if(ee){if(p.to!==void 0){let P=p.to;const S=e;if(!(typeof P=="number"&&isFinite(P))&&P!==null)return F.errors=
[{instancePath:r+"/window/to",schemaPath:"#/oneOf/3/properties/window/properties/to/type",keyword:"type",params:{type:qr.oneOf[3].properties.window.properties.to.
type},message:"must be number,null"}],!1;var ee=S===e}else var ee=!0;if(ee)if(p.rows!==void 0){let P=p.rows;const S=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&
isFinite(P)))return F.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/3/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===S&&typeof P=="number"&&isFinite(P)&&(P<0||isNaN(P)))return F.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/3/\
properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ee=S===e}else var ee=!0}}}}var D=N===
e}else var D=!0;if(D){if(n.weight!==void 0){let p=n.weight;const N=e;if(!(typeof p=="number"&&isFinite(p)))return F.errors=[{instancePath:r+"/weight",schemaPath:"\
#/oneOf/3/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var D=N===e}else var D=!0;if(D){if(n.events!==void 0){let p=n.
events;const N=e;if(!(typeof p=="number"&&isFinite(p)))return F.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/3/properties/events/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var D=N===e}else var D=!0;if(D)if(n.temperature!==void 0){let p=n.temperature;const N=e;if(e===N)if(typeof p=="numb\
er"&&isFinite(p)){if(p>1e6||isNaN(p))return F.errors=[{instancePath:r+"/temperature",schemaPath:"#/oneOf/3/properties/temperature/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(p<1e-6||isNaN(p))return F.errors=[{instancePath:r+"/temperature",schemaPath:"#/oneOf/3/propertie\
s/temperature/minimum",keyword:"minimum",params:{comparison:">=",limit:1e-6},message:"must be >= 0.000001"}],!1}else return F.errors=[{instancePath:r+"/temperat\
ure",schemaPath:"#/oneOf/3/properties/temperature/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var D=N===e}else var D=!0}}}}}}}}else
return F.errors=[{instancePath:r,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;oe!==!0&&(oe=!0)}else return F.
errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:T},message:'value of tag "kind" must be\
 in oneOf'}],!1;else return F.errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:T},message:'t\
ag "kind" must be string'}],!1}}else return F.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return F.
errors=f,ge.props=oe,e===0}F.evaluated={dynamicProps:!0,dynamicItems:!1};function K(n,{instancePath:r="",parentData:Sr,parentDataProperty:Br,rootData:wr=n,dynamicAnchors:kr={}}={}){
let f=null,e=0;const ge=K.evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){
let D;if(n.version===void 0&&(D="version")||n.method===void 0&&(D="method")||n.model===void 0&&(D="model")||n.window===void 0&&(D="window")||n.sampling===void 0&&
(D="sampling")||n.layout===void 0&&(D="layout")||n.heads===void 0&&(D="heads")||n.hash===void 0&&(D="hash"))return K.errors=[{instancePath:r,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:D},message:"must have required property '"+D+"'"}],!1;{const ee=e;for(const q in n)if(!(q==="version"||q==="meth\
od"||q==="model"||q==="window"||q==="sampling"||q==="layout"||q==="heads"||q==="hash")){return K.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:q},message:"must NOT have additional properties"}],!1;break}if(ee===e){if(n.version!==void 0){const q=e;if(n.version!==
2)return K.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:2},message:"must be equal to constant"}],
!1;var y=q===e}else var y=!0;if(y){if(n.method!==void 0){let q=n.method;const T=e;if(!(q==="platt"||q==="isotonic"||q==="temperature"))return K.errors=[{instancePath:r+
"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:cr.properties.method.enum},message:"must be equal to one of the allowed val\
ues"}],!1;var y=T===e}else var y=!0;if(y){if(n.model!==void 0){const q=e;if(typeof n.model!="string")return K.errors=[{instancePath:r+"/model",schemaPath:"#/pro\
perties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=q===e}else var y=!0;if(y){if(n.window!==void 0){let q=n.window;const T=e;
if(e===T)if(q&&typeof q=="object"&&!Array.isArray(q)){let z;if(q.from===void 0&&(z="from")||q.to===void 0&&(z="to")||q.rows===void 0&&(z="rows")||q.traffic===void 0&&
(z="traffic")||q.ownRows===void 0&&(z="ownRows"))return K.errors=[{instancePath:r+"/window",schemaPath:"#/properties/window/required",keyword:"required",params:{
missingProperty:z},message:"must have required property '"+z+"'"}],!1;{const ne=e;for(const p in q)if(!(p==="from"||p==="to"||p==="rows"||p==="traffic"||p==="ow\
nRows")){return K.errors=[{instancePath:r+"/window",schemaPath:"#/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"}],!1;break}if(ne===e){if(q.from!==void 0){let p=q.from;const N=e;if(!(typeof p=="number"&&isFinite(p))&&p!==null)return K.
errors=[{instancePath:r+"/window/from",schemaPath:"#/properties/window/properties/from/type",keyword:"type",params:{type:cr.properties.window.properties.from.type},
message:"must be number,null"}],!1;var pe=N===e}else var pe=!0;if(pe){if(q.to!==void 0){let p=q.to;const N=e;if(!(typeof p=="number"&&isFinite(p))&&p!==null)return K.
errors=[{instancePath:r+"/window/to",schemaPath:"#/properties/window/properties/to/type",keyword:"type",params:{type:cr.properties.window.properties.to.type},message:"\
must be number,null"}],!1;var pe=N===e}else var pe=!0;if(pe){if(q.rows!==void 0){let p=q.rows;const N=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))
return K.errors=[{instancePath:r+"/window/rows",schemaPath:"#/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"}],!1;if(e===N&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p)))return K.errors=[{instancePath:r+"/window/rows",schemaPath:"#/properties/window/propertie\
s/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var pe=N===e}else var pe=!0;if(pe){if(q.traffic!==void 0){let p=q.
traffic;const N=e;if(!(p==="all"||p==="own"))return K.errors=[{instancePath:r+"/window/traffic",schemaPath:"#/properties/window/properties/traffic/enum",keyword:"\
enum",params:{allowedValues:cr.properties.window.properties.traffic.enum},message:"must be equal to one of the allowed values"}],!1;var pe=N===e}else var pe=!0;
if(pe)if(q.ownRows!==void 0){let p=q.ownRows;const N=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))&&p!==null)return K.errors=[{instancePath:r+"/win\
dow/ownRows",schemaPath:"#/properties/window/properties/ownRows/type",keyword:"type",params:{type:cr.properties.window.properties.ownRows.type},message:"must be\
 integer,null"}],!1;if(e===N&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p)))return K.errors=[{instancePath:r+"/window/ownRows",schemaPath:"#/properties/windo\
w/properties/ownRows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var pe=N===e}else var pe=!0}}}}}}else return K.errors=
[{instancePath:r+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=T===e}else var y=!0;if(y){
if(n.sampling!==void 0){let q=n.sampling;const T=e;if(!(q&&typeof q=="object"&&!Array.isArray(q))&&q!==null)return K.errors=[{instancePath:r+"/sampling",schemaPath:"\
#/properties/sampling/type",keyword:"type",params:{type:cr.properties.sampling.type},message:"must be object,null"}],!1;if(e===T&&q&&typeof q=="object"&&!Array.
isArray(q)){let z;if(q.base===void 0&&(z="base")||q.keep===void 0&&(z="keep")||q.log===void 0&&(z="log")||q.correct===void 0&&(z="correct"))return K.errors=[{instancePath:r+
"/sampling",schemaPath:"#/properties/sampling/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+"'"}],!1;{const ne=e;
for(const p in q)if(!(p==="base"||p==="keep"||p==="log"||p==="correct")){return K.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(ne===e){if(q.base!==void 0){
let p=q.base;const N=e;if(typeof p!="string"&&p!==null)return K.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/type",
keyword:"type",params:{type:cr.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var oe=N===e}else var oe=!0;if(oe){if(q.keep!==void 0){
let p=q.keep;const N=e;if(e===N)if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p))return K.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/\
sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(p<0||isNaN(p))return K.errors=[{instancePath:r+
"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return K.
errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var oe=N===e}else var oe=!0;if(oe){if(q.log!==void 0){let p=q.log;const N=e;if(!(p==="unsampled"||p==="sampled"))return K.errors=[{instancePath:r+"/sampling/\
log",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"enum",params:{allowedValues:cr.properties.sampling.properties.log.enum},message:"must be eq\
ual to one of the allowed values"}],!1;var oe=N===e}else var oe=!0;if(oe)if(q.correct!==void 0){let p=q.correct;const N=e;if(!(p==="weight"||p==="base"||p==="ba\
tch"))return K.errors=[{instancePath:r+"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:cr.properties.
sampling.properties.correct.enum},message:"must be equal to one of the allowed values"}],!1;var oe=N===e}else var oe=!0}}}}}var y=T===e}else var y=!0;if(y){if(n.
layout!==void 0){let q=n.layout;const T=e;if(e===T)if(q&&typeof q=="object"&&!Array.isArray(q)){let z;if(q.blocks===void 0&&(z="blocks")||q.features===void 0&&(z=
"features"))return K.errors=[{instancePath:r+"/layout",schemaPath:"#/properties/layout/required",keyword:"required",params:{missingProperty:z},message:"must hav\
e required property '"+z+"'"}],!1;{const ne=e;for(const p in q)if(!(p==="blocks"||p==="features")){return K.errors=[{instancePath:r+"/layout",schemaPath:"#/prop\
erties/layout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(ne===
e){if(q.blocks!==void 0){let p=q.blocks;const N=e;if(e===N)if(Array.isArray(p)){var Q=!0;const sr=p.length;for(let $=0;$<sr;$++){let C=p[$];const P=e;if(e===P)if(C&&
typeof C=="object"&&!Array.isArray(C)){let xe;if(C.signal===void 0&&(xe="signal")||C.kind===void 0&&(xe="kind")||C.offset===void 0&&(xe="offset")||C.count===void 0&&
(xe="count")||C.vocab===void 0&&(xe="vocab")||C.zone===void 0&&(xe="zone"))return K.errors=[{instancePath:r+"/layout/blocks/"+$,schemaPath:"#/properties/layout/\
properties/blocks/items/required",keyword:"required",params:{missingProperty:xe},message:"must have required property '"+xe+"'"}],!1;{const me=e;for(const E in C)
if(!(E==="signal"||E==="kind"||E==="offset"||E==="count"||E==="vocab"||E==="zone")){return K.errors=[{instancePath:r+"/layout/blocks/"+$,schemaPath:"#/propertie\
s/layout/properties/blocks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:E},message:"must NOT have additional properties"}],
!1;break}if(me===e){if(C.signal!==void 0){const E=e;if(typeof C.signal!="string")return K.errors=[{instancePath:r+"/layout/blocks/"+$+"/signal",schemaPath:"#/pr\
operties/layout/properties/blocks/items/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var J=E===e}else var J=!0;if(J){
if(C.kind!==void 0){let E=C.kind;const se=e;if(!(E==="ids"||E==="vec"||E==="hour"))return K.errors=[{instancePath:r+"/layout/blocks/"+$+"/kind",schemaPath:"#/pr\
operties/layout/properties/blocks/items/properties/kind/enum",keyword:"enum",params:{allowedValues:cr.properties.layout.properties.blocks.items.properties.kind.
enum},message:"must be equal to one of the allowed values"}],!1;var J=se===e}else var J=!0;if(J){if(C.offset!==void 0){let E=C.offset;const se=e;if(!(typeof E==
"number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return K.errors=[{instancePath:r+"/layout/blocks/"+$+"/offset",schemaPath:"#/properties/layout/properties/blocks/items\
/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===se&&typeof E=="number"&&isFinite(E)&&(E<0||isNaN(E)))return K.
errors=[{instancePath:r+"/layout/blocks/"+$+"/offset",schemaPath:"#/properties/layout/properties/blocks/items/properties/offset/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var J=se===e}else var J=!0;if(J){if(C.count!==void 0){let E=C.count;const se=e;if(!(typeof E=="number"&&!(E%
1)&&!isNaN(E)&&isFinite(E)))return K.errors=[{instancePath:r+"/layout/blocks/"+$+"/count",schemaPath:"#/properties/layout/properties/blocks/items/properties/cou\
nt/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===se&&typeof E=="number"&&isFinite(E)&&(E<0||isNaN(E)))return K.errors=[{instancePath:r+
"/layout/blocks/"+$+"/count",schemaPath:"#/properties/layout/properties/blocks/items/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var J=se===e}else var J=!0;if(J){if(C.vocab!==void 0){let E=C.vocab;const se=e;if(!(E&&typeof E=="object"&&!Array.isArray(E))&&E!==null)
return K.errors=[{instancePath:r+"/layout/blocks/"+$+"/vocab",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/type",keyword:"type",params:{
type:cr.properties.layout.properties.blocks.items.properties.vocab.type},message:"must be object,null"}],!1;if(e===se&&E&&typeof E=="object"&&!Array.isArray(E)){
let mr;if(E.kind===void 0&&(mr="kind")||E.size===void 0&&(mr="size")||E.sha256===void 0&&(mr="sha256"))return K.errors=[{instancePath:r+"/layout/blocks/"+$+"/vo\
cab",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/required",keyword:"required",params:{missingProperty:mr},message:"must have requir\
ed property '"+mr+"'"}],!1;{const Oe=e;for(const U in E)if(!(U==="kind"||U==="size"||U==="sha256")){return K.errors=[{instancePath:r+"/layout/blocks/"+$+"/vocab",
schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:U},message:"\
must NOT have additional properties"}],!1;break}if(Oe===e){if(E.kind!==void 0){let U=E.kind;const Re=e;if(!(U==="file"||U==="range"||U==="hash"))return K.errors=
[{instancePath:r+"/layout/blocks/"+$+"/vocab/kind",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/kind/enum",keyword:"enum",
params:{allowedValues:cr.properties.layout.properties.blocks.items.properties.vocab.properties.kind.enum},message:"must be equal to one of the allowed values"}],
!1;var he=Re===e}else var he=!0;if(he){if(E.size!==void 0){let U=E.size;const Re=e;if(!(typeof U=="number"&&!(U%1)&&!isNaN(U)&&isFinite(U)))return K.errors=[{instancePath:r+
"/layout/blocks/"+$+"/vocab/size",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/size/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"}],!1;if(e===Re&&typeof U=="number"&&isFinite(U)&&(U<0||isNaN(U)))return K.errors=[{instancePath:r+"/layout/blocks/"+$+"/vocab/\
size",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var he=Re===e}else var he=!0;if(he)if(E.sha256!==void 0){let U=E.sha256;const Re=e;if(typeof U!="string"&&U!==null)return K.errors=[{instancePath:r+
"/layout/blocks/"+$+"/vocab/sha256",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/sha256/type",keyword:"type",params:{type:cr.
properties.layout.properties.blocks.items.properties.vocab.properties.sha256.type},message:"must be string,null"}],!1;if(e===Re&&typeof U=="string"&&!$r.test(U))
return K.errors=[{instancePath:r+"/layout/blocks/"+$+"/vocab/sha256",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/sha256/\
pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1;var he=Re===e}else var he=!0}}}}var J=se===e}else
var J=!0;if(J)if(C.zone!==void 0){let E=C.zone;const se=e;if(typeof E!="string"&&E!==null)return K.errors=[{instancePath:r+"/layout/blocks/"+$+"/zone",schemaPath:"\
#/properties/layout/properties/blocks/items/properties/zone/type",keyword:"type",params:{type:cr.properties.layout.properties.blocks.items.properties.zone.type},
message:"must be string,null"}],!1;var J=se===e}else var J=!0}}}}}}}else return K.errors=[{instancePath:r+"/layout/blocks/"+$,schemaPath:"#/properties/layout/pr\
operties/blocks/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Q=P===e;if(!Q)break}}else return K.errors=[{instancePath:r+"\
/layout/blocks",schemaPath:"#/properties/layout/properties/blocks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var we=N===e}else var we=!0;
if(we)if(q.features!==void 0){let p=q.features;const N=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return K.errors=[{instancePath:r+"/layout/feat\
ures",schemaPath:"#/properties/layout/properties/features/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===N&&typeof p=="numbe\
r"&&isFinite(p)&&(p<0||isNaN(p)))return K.errors=[{instancePath:r+"/layout/features",schemaPath:"#/properties/layout/properties/features/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var we=N===e}else var we=!0}}}else return K.errors=[{instancePath:r+"/layout",schemaPath:"#/pro\
perties/layout/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=T===e}else var y=!0;if(y){if(n.heads!==void 0){let q=n.heads;const T=e;
if(e===T)if(Array.isArray(q)){var Z=!0;const z=q.length;for(let ne=0;ne<z;ne++){let p=q[ne];const N=e;if(e===N)if(p&&typeof p=="object"&&!Array.isArray(p)){let $;
if(p.head===void 0&&($="head")||p.all===void 0&&($="all")||p.sources===void 0&&($="sources")||p.allTraffic===void 0&&($="allTraffic"))return K.errors=[{instancePath:r+
"/heads/"+ne,schemaPath:"#/properties/heads/items/required",keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;{const C=e;
for(const P in p)if(!(P==="head"||P==="all"||P==="sources"||P==="allTraffic")){return K.errors=[{instancePath:r+"/heads/"+ne,schemaPath:"#/properties/heads/item\
s/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},message:"must NOT have additional properties"}],!1;break}if(C===e){if(p.head!==
void 0){const P=e;if(typeof p.head!="string")return K.errors=[{instancePath:r+"/heads/"+ne+"/head",schemaPath:"#/properties/heads/items/properties/head/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var j=P===e}else var j=!0;if(j){if(p.all!==void 0){const P=e;F(p.all,{instancePath:r+"/heads/"+ne+"/a\
ll",parentData:p,parentDataProperty:"all",rootData:wr,dynamicAnchors:kr})||(f=f===null?F.errors:f.concat(F.errors),e=f.length);var j=P===e}else var j=!0;if(j){if(p.
sources!==void 0){let P=p.sources;const S=e;if(e===S)if(P&&typeof P=="object"&&!Array.isArray(P))for(const me in P){const E=e;F(P[me],{instancePath:r+"/heads/"+
ne+"/sources/"+me.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:P,parentDataProperty:me,rootData:wr,dynamicAnchors:kr})||(f=f===null?F.errors:f.concat(F.errors),
e=f.length);var be=E===e;if(!be)break}else return K.errors=[{instancePath:r+"/heads/"+ne+"/sources",schemaPath:"#/properties/heads/items/properties/sources/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var j=S===e}else var j=!0;if(j)if(p.allTraffic!==void 0){let P=p.allTraffic;const S=e;if(!(P&&
typeof P=="object"&&!Array.isArray(P))&&P!==null)return K.errors=[{instancePath:r+"/heads/"+ne+"/allTraffic",schemaPath:"#/properties/heads/items/properties/all\
Traffic/type",keyword:"type",params:{type:cr.properties.heads.items.properties.allTraffic.type},message:"must be object,null"}],!1;if(e===S&&P&&typeof P=="objec\
t"&&!Array.isArray(P)){let me;if(P.all===void 0&&(me="all")||P.sources===void 0&&(me="sources"))return K.errors=[{instancePath:r+"/heads/"+ne+"/allTraffic",schemaPath:"\
#/properties/heads/items/properties/allTraffic/required",keyword:"required",params:{missingProperty:me},message:"must have required property '"+me+"'"}],!1;{const E=e;
for(const se in P)if(!(se==="all"||se==="sources")){return K.errors=[{instancePath:r+"/heads/"+ne+"/allTraffic",schemaPath:"#/properties/heads/items/properties/\
allTraffic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:se},message:"must NOT have additional properties"}],!1;break}if(E===e){
if(P.all!==void 0){const se=e;F(P.all,{instancePath:r+"/heads/"+ne+"/allTraffic/all",parentData:P,parentDataProperty:"all",rootData:wr,dynamicAnchors:kr})||(f=f===
null?F.errors:f.concat(F.errors),e=f.length);var h=se===e}else var h=!0;if(h)if(P.sources!==void 0){let se=P.sources;const tr=e;if(e===tr)if(se&&typeof se=="obj\
ect"&&!Array.isArray(se))for(const Oe in se){const U=e;F(se[Oe],{instancePath:r+"/heads/"+ne+"/allTraffic/sources/"+Oe.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:se,
parentDataProperty:Oe,rootData:wr,dynamicAnchors:kr})||(f=f===null?F.errors:f.concat(F.errors),e=f.length);var V=U===e;if(!V)break}else return K.errors=[{instancePath:r+
"/heads/"+ne+"/allTraffic/sources",schemaPath:"#/properties/heads/items/properties/allTraffic/properties/sources/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var h=tr===e}else var h=!0}}}var j=S===e}else var j=!0}}}}}else return K.errors=[{instancePath:r+"/heads/"+ne,schemaPath:"#/properties/head\
s/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Z=N===e;if(!Z)break}}else return K.errors=[{instancePath:r+"/heads",schemaPath:"\
#/properties/heads/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=T===e}else var y=!0;if(y)if(n.hash!==void 0){let q=n.hash;const T=e;
if(e===T)if(typeof q=="string"){if(!$r.test(q))return K.errors=[{instancePath:r+"/hash",schemaPath:"#/properties/hash/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return K.errors=[{instancePath:r+"/hash",schemaPath:"#/properties/hash/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var y=T===e}else var y=!0}}}}}}}}}else return K.errors=[{instancePath:r,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return K.errors=f,e===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{qs as calibration,As as calibrator,Ns as golden,Os as lock,js as manifest,_s as plan};
