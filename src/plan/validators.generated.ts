// Generated from scripts/schemas by scripts/generate.ts; do not edit.
// @ts-nocheck
const gs=a,x={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc plan",description:"Everything that adsc resolved of a spec: data, transforms wi\
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
constant"},value:{type:"number"}},required:["kind","value"],additionalProperties:!1}]},optimizer:{type:"object",properties:{kind:{const:"ftrl"},learningRate:{type:"\
number"},beta:{type:"number"},l1:{type:"number"},l2:{type:"number"}},required:["kind","learningRate","beta","l1","l2"],additionalProperties:!1}},required:["id",
"vocab","rows","width","signals","init"],additionalProperties:!1}},signals:{type:"array",items:{type:"object",properties:{name:{type:"string"},doc:{type:["strin\
g","null"]},format:{enum:["continuous","onehot","indexed","hash_onehot","hash_indexed","dense"]},cross:{type:"array",items:{type:"string"},minItems:2},input:{type:"\
string"},derive:{type:["object","null"],properties:{fn:{enum:["hour","weekday"]},zone:{type:"string"}},required:["fn","zone"],additionalProperties:!1},sources:{
type:["array","null"],items:{type:"string"}},serve:{anyOf:[{type:["string","number","boolean"]},{type:"null"}]},encoding:{type:"object",discriminator:{propertyName:"\
kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"vec"},length:{type:"integer",minimum:1},width:{type:"integer",minimum:1},missingFlag:{type:"\
boolean"},squash:{enum:["none","log","asinh","tanh"]},clip:{type:["array","null"],prefixItems:[{type:"number"},{type:"number"}],items:!1,minItems:2},normalize:{
type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"none"}},required:["kind"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"l2"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"minmax"},min:{anyOf:[{type:"num\
ber"},{type:"array",items:{type:"number"}}]},max:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]}},required:["kind","min","max"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"zscore"},mean:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]},std:{anyOf:[{type:"number"},{type:"array",items:{
type:"number"}}]}},required:["kind","mean","std"],additionalProperties:!1},{type:"object",properties:{kind:{const:"quantile"},boundaries:{type:"array",items:{type:"\
number"}}},required:["kind","boundaries"],additionalProperties:!1}]},default:{type:["number","null"]}},required:["kind","length","width","missingFlag","squash",
"clip","normalize","default"],additionalProperties:!1},{type:"object",properties:{kind:{const:"id"},vocab:{type:"string"},default:{type:["string","null"]}},required:[
"kind","vocab","default"],additionalProperties:!1},{type:"object",properties:{kind:{const:"ids"},vocab:{type:"string"},max:{type:"integer",minimum:1},keep:{enum:[
"first","last"]},pool:{enum:["mean","sum","max","attention"]},split:{type:["string","null"]}},required:["kind","vocab","max","keep","pool","split"],additionalProperties:!1}]},
table:{type:["string","null"]},side:{enum:["request","candidate"]},reason:{type:"string"}},required:["name","doc","format","input","derive","sources","serve","e\
ncoding","table","side","reason"],additionalProperties:!1}},forests:{type:"array",items:{type:"object",properties:{name:{type:"string"},head:{type:"string"},vocab:{
type:"string"},trees:{type:"integer",minimum:1},depth:{type:"integer",minimum:1},leaves:{type:"integer",minimum:1},shrinkage:{type:"number"},minRows:{type:"inte\
ger",minimum:1},l2:{type:"number"},growOn:{type:"number",minimum:0,maximum:1},maxRows:{type:"integer",minimum:1}},required:["name","head","vocab","trees","depth",
"leaves","shrinkage","minRows","l2","growOn","maxRows"],additionalProperties:!1}},nodes:{type:"array",items:{type:"object",discriminator:{propertyName:"op"},required:[
"op"],oneOf:[{type:"object",properties:{op:{const:"input"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},signal:{
type:"string"}},required:["op","id","width","tower","signal"],additionalProperties:!1},{type:"object",properties:{op:{const:"lookup"},id:{type:"string"},width:{
type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},signal:{type:"string"},table:{type:"string"}},required:["op","id","width","tower","signal","\
table"],additionalProperties:!1},{type:"object",properties:{op:{const:"pool"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],
minimum:0},signal:{type:"string"},table:{type:"string"},pool:{enum:["mean","sum","max","attention"]},max:{type:"integer",minimum:1},query:{type:["string","null"]}},
required:["op","id","width","tower","signal","table","pool","max","query"],additionalProperties:!1},{type:"object",properties:{op:{const:"concat"},id:{type:"str\
ing"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},inputs:{type:"array",items:{type:"string"},minItems:1}},required:["op","id","wi\
dth","tower","inputs"],additionalProperties:!1},{type:"object",properties:{op:{const:"dense"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["\
integer","null"],minimum:0},input:{type:"string"},kernel:{type:"string"},bias:{type:["string","null"]},activation:{enum:["none","relu","tanh","sigmoid","gelu","\
swish","leaky_relu"]}},required:["op","id","width","tower","input","kernel","bias","activation"],additionalProperties:!1},{type:"object",properties:{op:{const:"\
sum"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},inputs:{type:"array",items:{type:"string"},minItems:1}},required:[
"op","id","width","tower","inputs"],additionalProperties:!1},{type:"object",properties:{op:{const:"product"},id:{type:"string"},width:{type:"integer",minimum:1},
tower:{type:["integer","null"],minimum:0},inputs:{type:"array",items:{type:"string"},minItems:1}},required:["op","id","width","tower","inputs"],additionalProperties:!1},
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
number"}},required:["kind","value"],additionalProperties:!1}]},trainable:{type:"boolean"},tower:{type:["integer","null"],minimum:0},optimizer:{type:"object",properties:{
kind:{const:"ftrl"},learningRate:{type:"number"},beta:{type:"number"},l1:{type:"number"},l2:{type:"number"}},required:["kind","learningRate","beta","l1","l2"],additionalProperties:!1}},
required:["name","shape","init","trainable","tower"],additionalProperties:!1}},towers:{type:"array",items:{type:"object",properties:{name:{type:"string"},source:{
type:["string","null"]},fallback:{type:"boolean"}},required:["name","source","fallback"],additionalProperties:!1}},heads:{type:"array",items:{type:"object",properties:{
name:{type:"string"},doc:{type:["string","null"]},label:{type:"object",properties:{column:{type:"string"},op:{enum:["==","!=","<","<=",">",">=",null]},value:{anyOf:[
{type:["string","number","boolean"]},{type:"null"}]}},required:["column","op","value"],additionalProperties:!1},lossWeight:{type:"number"},sources:{type:["array",
"null"],items:{type:"string"}},withinSeconds:{type:["number","null"]}},required:["name","doc","label","lossWeight","sources","withinSeconds"],additionalProperties:!1}},
outputs:{type:"array",items:{type:"object",properties:{head:{type:"string"},logits:{type:"array",items:{type:"string"}},bias:{type:["string","null"]},correction:{
type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"base"}},required:["kind"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"implies"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"mixture"},logits:{type:"ar\
ray",items:{type:"string"}},bias:{type:["string","null"]}},required:["kind","logits","bias"],additionalProperties:!1}]}},required:["head","logits","bias"],additionalProperties:!1}},
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
+$"}},required:["kind","glob"],additionalProperties:!1}]}},$id:"plan"},Pr=Object.prototype.hasOwnProperty,Dr=new RegExp("^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$","\
u"),xr=new RegExp("^[0-9a-f]{64}$","u");function we(n,{instancePath:r="",parentData:Vr,parentDataProperty:Rr,rootData:yr=n,dynamicAnchors:cr={}}={}){let d=null,e=0;const ce=we.evaluated;if(ce.dynamicProps&&
(ce.props=void 0),ce.dynamicItems&&(ce.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let H;if(n.kind===void 0&&(H="kind"))return we.errors=[{
instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:H},message:"must have required property '"+H+"'"}],!1;{const W=n.kind;if(typeof W==
"string")if(W==="last"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let B;if(n.kind===void 0&&(B="kind")||n.seconds===void 0&&(B="seconds"))return we.
errors=[{instancePath:r,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:B},message:"must have required property '"+B+"'"}],!1;{const ke=e;
for(const k in n)if(!(k==="kind"||k==="seconds")){return we.errors=[{instancePath:r,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:k},message:"must NOT have additional properties"}],!1;break}if(ke===e){if(n.kind!==void 0){const k=e;if(n.kind!=="last")return we.errors=[{instancePath:r+
"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"last"},message:"must be equal to constant"}],!1;var y=k===e}else var y=!0;
if(y)if(n.seconds!==void 0){let k=n.seconds;const R=e;if(!(typeof k=="number"&&isFinite(k)))return we.errors=[{instancePath:r+"/seconds",schemaPath:"#/oneOf/0/p\
roperties/seconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var y=R===e}else var y=!0}}}else return we.errors=[{instancePath:r,schemaPath:"\
#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var C=!0}else if(W==="random"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(
n)){let B;if(n.kind===void 0&&(B="kind")||n.fraction===void 0&&(B="fraction"))return we.errors=[{instancePath:r,schemaPath:"#/oneOf/1/required",keyword:"require\
d",params:{missingProperty:B},message:"must have required property '"+B+"'"}],!1;{const ke=e;for(const k in n)if(!(k==="kind"||k==="fraction")){return we.errors=
[{instancePath:r,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional prop\
erties"}],!1;break}if(ke===e){if(n.kind!==void 0){const k=e;if(n.kind!=="random")return we.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/1/properties/kind\
/const",keyword:"const",params:{allowedValue:"random"},message:"must be equal to constant"}],!1;var me=k===e}else var me=!0;if(me)if(n.fraction!==void 0){let k=n.
fraction;const R=e;if(e===R)if(typeof k=="number"&&isFinite(k)){if(k>1||isNaN(k))return we.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/1/properties/\
fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(k<0||isNaN(k))return we.errors=[{instancePath:r+"/fraction",
schemaPath:"#/oneOf/1/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return we.errors=[{instancePath:r+
"/fraction",schemaPath:"#/oneOf/1/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var me=R===e}else var me=!0}}}else
return we.errors=[{instancePath:r,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;C!==!0&&(C=!0)}else if(W==="ha\
sh"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let B;if(n.kind===void 0&&(B="kind")||n.fraction===void 0&&(B="fraction")||n.column===void 0&&(B="col\
umn"))return we.errors=[{instancePath:r,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:B},message:"must have required property '"+B+
"'"}],!1;{const ke=e;for(const k in n)if(!(k==="kind"||k==="fraction"||k==="column")){return we.errors=[{instancePath:r,schemaPath:"#/oneOf/2/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional properties"}],!1;break}if(ke===e){if(n.kind!==void 0){const k=e;
if(n.kind!=="hash")return we.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"hash"},message:"\
must be equal to constant"}],!1;var U=k===e}else var U=!0;if(U){if(n.fraction!==void 0){let k=n.fraction;const R=e;if(e===R)if(typeof k=="number"&&isFinite(k)){
if(k>1||isNaN(k))return we.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
message:"must be <= 1"}],!1;if(k<0||isNaN(k))return we.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return we.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var U=R===e}else var U=!0;if(U)if(n.column!==void 0){const k=e;if(typeof n.column!="string")
return we.errors=[{instancePath:r+"/column",schemaPath:"#/oneOf/2/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var U=k===
e}else var U=!0}}}}else return we.errors=[{instancePath:r,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;C!==!0&&
(C=!0)}else if(W==="files"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let B;if(n.kind===void 0&&(B="kind")||n.glob===void 0&&(B="glob"))return we.errors=
[{instancePath:r,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:B},message:"must have required property '"+B+"'"}],!1;{const ke=e;for(const k in n)
if(!(k==="kind"||k==="glob")){return we.errors=[{instancePath:r,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},
message:"must NOT have additional properties"}],!1;break}if(ke===e){if(n.kind!==void 0){const k=e;if(n.kind!=="files")return we.errors=[{instancePath:r+"/kind",
schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"files"},message:"must be equal to constant"}],!1;var ee=k===e}else var ee=!0;
if(ee)if(n.glob!==void 0){let k=n.glob;const R=e;if(e===R)if(typeof k=="string"){if(!Dr.test(k))return we.errors=[{instancePath:r+"/glob",schemaPath:"#/oneOf/3/\
properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$\
"'}],!1}else return we.errors=[{instancePath:r+"/glob",schemaPath:"#/oneOf/3/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var ee=R===e}else var ee=!0}}}else return we.errors=[{instancePath:r,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}],!1;C!==!0&&(C=!0)}else return we.errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:W},
message:'value of tag "kind" must be in oneOf'}],!1;else return we.errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"t\
ag",tag:"kind",tagValue:W},message:'tag "kind" must be string'}],!1}}else return we.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;return we.errors=d,ce.props=C,e===0}we.evaluated={dynamicProps:!0,dynamicItems:!1};function a(n,{instancePath:r="",parentData:Vr,
parentDataProperty:Rr,rootData:yr=n,dynamicAnchors:cr={}}={}){let d=null,e=0;const ce=a.evaluated;if(ce.dynamicProps&&(ce.props=void 0),ce.dynamicItems&&(ce.items=
void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Ke;if(n.version===void 0&&(Ke="version")||n.model===void 0&&(Ke="model")||n.variant===void 0&&(Ke=
"variant")||n.doc===void 0&&(Ke="doc")||n.data===void 0&&(Ke="data")||n.inputs===void 0&&(Ke="inputs")||n.vocabs===void 0&&(Ke="vocabs")||n.tables===void 0&&(Ke=
"tables")||n.signals===void 0&&(Ke="signals")||n.nodes===void 0&&(Ke="nodes")||n.params===void 0&&(Ke="params")||n.towers===void 0&&(Ke="towers")||n.heads===void 0&&
(Ke="heads")||n.outputs===void 0&&(Ke="outputs")||n.sampling===void 0&&(Ke="sampling")||n.calibration===void 0&&(Ke="calibration")||n.train===void 0&&(Ke="train")||
n.baselines===void 0&&(Ke="baselines")||n.cost===void 0&&(Ke="cost")||n.fingerprint===void 0&&(Ke="fingerprint"))return a.errors=[{instancePath:r,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:Ke},message:"must have required property '"+Ke+"'"}],!1;{const us=e;for(const c in n)if(!Pr.call(x.properties,
c)){return a.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have add\
itional properties"}],!1;break}if(us===e){if(n.version!==void 0){const c=e;if(n.version!==1)return a.errors=[{instancePath:r+"/version",schemaPath:"#/properties\
/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var y=c===e}else var y=!0;if(y){if(n.model!==void 0){const c=e;
if(typeof n.model!="string")return a.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var y=c===e}else var y=!0;if(y){if(n.variant!==void 0){let c=n.variant;const se=e;if(typeof c!="string"&&c!==null)return a.errors=[{instancePath:r+
"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:x.properties.variant.type},message:"must be string,null"}],!1;var y=se===e}else var y=!0;
if(y){if(n.baseline!==void 0){let c=n.baseline;const se=e;if(!(c==="lr"||c==="wide_deep"||c==="gbdt_lr"))return a.errors=[{instancePath:r+"/baseline",schemaPath:"\
#/properties/baseline/enum",keyword:"enum",params:{allowedValues:x.properties.baseline.enum},message:"must be equal to one of the allowed values"}],!1;var y=se===
e}else var y=!0;if(y){if(n.doc!==void 0){let c=n.doc;const se=e;if(typeof c!="string"&&c!==null)return a.errors=[{instancePath:r+"/doc",schemaPath:"#/properties\
/doc/type",keyword:"type",params:{type:x.properties.doc.type},message:"must be string,null"}],!1;var y=se===e}else var y=!0;if(y){if(n.data!==void 0){let c=n.data;
const se=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return a.errors=[{instancePath:r+"/data",schemaPath:"#/properties/data/type",keyword:"type",
params:{type:x.properties.data.type},message:"must be object,null"}],!1;if(e===se&&c&&typeof c=="object"&&!Array.isArray(c)){let J;if(c.primary===void 0&&(J="pr\
imary")||c.joins===void 0&&(J="joins")||c.time===void 0&&(J="time")||c.source===void 0&&(J="source")||c.servedBy===void 0&&(J="servedBy")||c.weight===void 0&&(J=
"weight")||c.afterImpression===void 0&&(J="afterImpression"))return a.errors=[{instancePath:r+"/data",schemaPath:"#/properties/data/required",keyword:"required",
params:{missingProperty:J},message:"must have required property '"+J+"'"}],!1;{const o=e;for(const s in c)if(!(s==="primary"||s==="joins"||s==="time"||s==="sour\
ce"||s==="servedBy"||s==="weight"||s==="afterImpression")){return a.errors=[{instancePath:r+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(o===e){if(c.primary!==void 0){let s=c.primary;const N=e;
if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let Me;if(s.name===void 0&&(Me="name")||s.glob===void 0&&(Me="glob")||s.format===void 0&&(Me="format")||s.
header===void 0&&(Me="header")||s.columns===void 0&&(Me="columns")||s.delimiter===void 0&&(Me="delimiter")||s.missing===void 0&&(Me="missing"))return a.errors=[
{instancePath:r+"/data/primary",schemaPath:"#/properties/data/properties/primary/required",keyword:"required",params:{missingProperty:Me},message:"must have req\
uired property '"+Me+"'"}],!1;{const _=e;for(const v in s)if(!(v==="name"||v==="glob"||v==="format"||v==="header"||v==="columns"||v==="delimiter"||v==="missing")){
return a.errors=[{instancePath:r+"/data/primary",schemaPath:"#/properties/data/properties/primary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},
message:"must NOT have additional properties"}],!1;break}if(_===e){if(s.name!==void 0){const v=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/d\
ata/primary/name",schemaPath:"#/properties/data/properties/primary/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var C=v===
e}else var C=!0;if(C){if(s.glob!==void 0){let v=s.glob;const i=e;if(e===i)if(typeof v=="string"){if(!Dr.test(v))return a.errors=[{instancePath:r+"/data/primary/\
glob",schemaPath:"#/properties/data/properties/primary/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'\
must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[{instancePath:r+"/data/primary/glob",schemaPath:"#/properties/data/propert\
ies/primary/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var C=i===e}else var C=!0;if(C){if(s.format!==void 0){let v=s.
format;const i=e;if(!(v==="csv"||v==="tsv"||v==="jsonl"||v==="parquet"))return a.errors=[{instancePath:r+"/data/primary/format",schemaPath:"#/properties/data/pr\
operties/primary/properties/format/enum",keyword:"enum",params:{allowedValues:x.properties.data.properties.primary.properties.format.enum},message:"must be equa\
l to one of the allowed values"}],!1;var C=i===e}else var C=!0;if(C){if(s.header!==void 0){const v=e;if(typeof s.header!="boolean")return a.errors=[{instancePath:r+
"/data/primary/header",schemaPath:"#/properties/data/properties/primary/properties/header/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],
!1;var C=v===e}else var C=!0;if(C){if(s.columns!==void 0){let v=s.columns;const i=e;if(!Array.isArray(v)&&v!==null)return a.errors=[{instancePath:r+"/data/prima\
ry/columns",schemaPath:"#/properties/data/properties/primary/properties/columns/type",keyword:"type",params:{type:x.properties.data.properties.primary.properties.
columns.type},message:"must be array,null"}],!1;if(e===i&&Array.isArray(v)){var me=!0;const ne=v.length;for(let t=0;t<ne;t++){const f=e;if(typeof v[t]!="string")
return a.errors=[{instancePath:r+"/data/primary/columns/"+t,schemaPath:"#/properties/data/properties/primary/properties/columns/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var me=f===e;if(!me)break}}var C=i===e}else var C=!0;if(C){if(s.delimiter!==void 0){let v=s.delimiter;const i=e;if(typeof v!=
"string"&&v!==null)return a.errors=[{instancePath:r+"/data/primary/delimiter",schemaPath:"#/properties/data/properties/primary/properties/delimiter/type",keyword:"\
type",params:{type:x.properties.data.properties.primary.properties.delimiter.type},message:"must be string,null"}],!1;var C=i===e}else var C=!0;if(C)if(s.missing!==
void 0){let v=s.missing;const i=e;if(e===i)if(Array.isArray(v)){var U=!0;const ne=v.length;for(let t=0;t<ne;t++){const f=e;if(typeof v[t]!="string")return a.errors=
[{instancePath:r+"/data/primary/missing/"+t,schemaPath:"#/properties/data/properties/primary/properties/missing/items/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var U=f===e;if(!U)break}}else return a.errors=[{instancePath:r+"/data/primary/missing",schemaPath:"#/properties/data/properties/pr\
imary/properties/missing/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var C=i===e}else var C=!0}}}}}}}}else return a.errors=[{instancePath:r+
"/data/primary",schemaPath:"#/properties/data/properties/primary/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ee=N===e}else var ee=!0;
if(ee){if(c.joins!==void 0){let s=c.joins;const N=e;if(e===N)if(Array.isArray(s)){var H=!0;const _=s.length;for(let v=0;v<_;v++){let i=s[v];const m=e;if(e===m)if(i&&
typeof i=="object"&&!Array.isArray(i)){let t;if(i.name===void 0&&(t="name")||i.glob===void 0&&(t="glob")||i.format===void 0&&(t="format")||i.header===void 0&&(t=
"header")||i.columns===void 0&&(t="columns")||i.delimiter===void 0&&(t="delimiter")||i.missing===void 0&&(t="missing")||i.on===void 0&&(t="on")||i.side===void 0&&
(t="side")||i.asOf===void 0&&(t="asOf")||i.asOfTime===void 0&&(t="asOfTime"))return a.errors=[{instancePath:r+"/data/joins/"+v,schemaPath:"#/properties/data/pro\
perties/joins/items/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const f=e;for(const u in i)if(!Pr.
call(x.properties.data.properties.joins.items.properties,u)){return a.errors=[{instancePath:r+"/data/joins/"+v,schemaPath:"#/properties/data/properties/joins/it\
ems/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(f===e){if(i.name!==
void 0){const u=e;if(typeof i.name!="string")return a.errors=[{instancePath:r+"/data/joins/"+v+"/name",schemaPath:"#/properties/data/properties/joins/items/prop\
erties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var W=u===e}else var W=!0;if(W){if(i.glob!==void 0){let u=i.glob;const b=e;
if(e===b)if(typeof u=="string"){if(!Dr.test(u))return a.errors=[{instancePath:r+"/data/joins/"+v+"/glob",schemaPath:"#/properties/data/properties/joins/items/pr\
operties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],
!1}else return a.errors=[{instancePath:r+"/data/joins/"+v+"/glob",schemaPath:"#/properties/data/properties/joins/items/properties/glob/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var W=b===e}else var W=!0;if(W){if(i.format!==void 0){let u=i.format;const b=e;if(!(u==="csv"||u==="tsv"||u==="json\
l"||u==="parquet"))return a.errors=[{instancePath:r+"/data/joins/"+v+"/format",schemaPath:"#/properties/data/properties/joins/items/properties/format/enum",keyword:"\
enum",params:{allowedValues:x.properties.data.properties.joins.items.properties.format.enum},message:"must be equal to one of the allowed values"}],!1;var W=b===
e}else var W=!0;if(W){if(i.header!==void 0){const u=e;if(typeof i.header!="boolean")return a.errors=[{instancePath:r+"/data/joins/"+v+"/header",schemaPath:"#/pr\
operties/data/properties/joins/items/properties/header/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var W=u===e}else var W=!0;if(W){
if(i.columns!==void 0){let u=i.columns;const b=e;if(!Array.isArray(u)&&u!==null)return a.errors=[{instancePath:r+"/data/joins/"+v+"/columns",schemaPath:"#/prope\
rties/data/properties/joins/items/properties/columns/type",keyword:"type",params:{type:x.properties.data.properties.joins.items.properties.columns.type},message:"\
must be array,null"}],!1;if(e===b&&Array.isArray(u)){var oe=!0;const l=u.length;for(let K=0;K<l;K++){const Ae=e;if(typeof u[K]!="string")return a.errors=[{instancePath:r+
"/data/joins/"+v+"/columns/"+K,schemaPath:"#/properties/data/properties/joins/items/properties/columns/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var oe=Ae===e;if(!oe)break}}var W=b===e}else var W=!0;if(W){if(i.delimiter!==void 0){let u=i.delimiter;const b=e;if(typeof u!="string"&&u!==
null)return a.errors=[{instancePath:r+"/data/joins/"+v+"/delimiter",schemaPath:"#/properties/data/properties/joins/items/properties/delimiter/type",keyword:"typ\
e",params:{type:x.properties.data.properties.joins.items.properties.delimiter.type},message:"must be string,null"}],!1;var W=b===e}else var W=!0;if(W){if(i.missing!==
void 0){let u=i.missing;const b=e;if(e===b)if(Array.isArray(u)){var B=!0;const l=u.length;for(let K=0;K<l;K++){const Ae=e;if(typeof u[K]!="string")return a.errors=
[{instancePath:r+"/data/joins/"+v+"/missing/"+K,schemaPath:"#/properties/data/properties/joins/items/properties/missing/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var B=Ae===e;if(!B)break}}else return a.errors=[{instancePath:r+"/data/joins/"+v+"/missing",schemaPath:"#/properties/data\
/properties/joins/items/properties/missing/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var W=b===e}else var W=!0;if(W){if(i.on!==void 0){
let u=i.on;const b=e;if(e===b)if(Array.isArray(u)){var ke=!0;const l=u.length;for(let K=0;K<l;K++){let Ae=u[K];const sr=e;if(e===sr)if(Ae&&typeof Ae=="object"&&
!Array.isArray(Ae)){let tr;if(Ae.left===void 0&&(tr="left")||Ae.right===void 0&&(tr="right"))return a.errors=[{instancePath:r+"/data/joins/"+v+"/on/"+K,schemaPath:"\
#/properties/data/properties/joins/items/properties/on/items/required",keyword:"required",params:{missingProperty:tr},message:"must have required property '"+tr+
"'"}],!1;{const Ee=e;for(const ir in Ae)if(!(ir==="left"||ir==="right")){return a.errors=[{instancePath:r+"/data/joins/"+v+"/on/"+K,schemaPath:"#/properties/dat\
a/properties/joins/items/properties/on/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ir},message:"must NOT have addition\
al properties"}],!1;break}if(Ee===e){if(Ae.left!==void 0){const ir=e;if(typeof Ae.left!="string")return a.errors=[{instancePath:r+"/data/joins/"+v+"/on/"+K+"/le\
ft",schemaPath:"#/properties/data/properties/joins/items/properties/on/items/properties/left/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var k=ir===e}else var k=!0;if(k)if(Ae.right!==void 0){const ir=e;if(typeof Ae.right!="string")return a.errors=[{instancePath:r+"/data/joins/"+v+"/on/"+K+"/ri\
ght",schemaPath:"#/properties/data/properties/joins/items/properties/on/items/properties/right/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var k=ir===e}else var k=!0}}}else return a.errors=[{instancePath:r+"/data/joins/"+v+"/on/"+K,schemaPath:"#/properties/data/properties/joins/items/prope\
rties/on/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ke=sr===e;if(!ke)break}}else return a.errors=[{instancePath:r+"/dat\
a/joins/"+v+"/on",schemaPath:"#/properties/data/properties/joins/items/properties/on/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var W=b===
e}else var W=!0;if(W){if(i.side!==void 0){let u=i.side;const b=e;if(!(u==="request"||u==="candidate"))return a.errors=[{instancePath:r+"/data/joins/"+v+"/side",
schemaPath:"#/properties/data/properties/joins/items/properties/side/enum",keyword:"enum",params:{allowedValues:x.properties.data.properties.joins.items.properties.
side.enum},message:"must be equal to one of the allowed values"}],!1;var W=b===e}else var W=!0;if(W){if(i.asOf!==void 0){let u=i.asOf;const b=e;if(typeof u!="st\
ring"&&u!==null)return a.errors=[{instancePath:r+"/data/joins/"+v+"/asOf",schemaPath:"#/properties/data/properties/joins/items/properties/asOf/type",keyword:"ty\
pe",params:{type:x.properties.data.properties.joins.items.properties.asOf.type},message:"must be string,null"}],!1;var W=b===e}else var W=!0;if(W)if(i.asOfTime!==
void 0){let u=i.asOfTime;const b=e;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null)return a.errors=[{instancePath:r+"/data/joins/"+v+"/asOfTime",schemaPath:"\
#/properties/data/properties/joins/items/properties/asOfTime/type",keyword:"type",params:{type:x.properties.data.properties.joins.items.properties.asOfTime.type},
message:"must be object,null"}],!1;if(e===b&&u&&typeof u=="object"&&!Array.isArray(u)){let l;if(u.column===void 0&&(l="column")||u.unit===void 0&&(l="unit")||u.
format===void 0&&(l="format")||u.zone===void 0&&(l="zone"))return a.errors=[{instancePath:r+"/data/joins/"+v+"/asOfTime",schemaPath:"#/properties/data/propertie\
s/joins/items/properties/asOfTime/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const K=e;for(const Ae in u)
if(!(Ae==="column"||Ae==="unit"||Ae==="format"||Ae==="zone")){return a.errors=[{instancePath:r+"/data/joins/"+v+"/asOfTime",schemaPath:"#/properties/data/proper\
ties/joins/items/properties/asOfTime/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Ae},message:"must NOT have additional prope\
rties"}],!1;break}if(K===e){if(u.column!==void 0){const Ae=e;if(typeof u.column!="string")return a.errors=[{instancePath:r+"/data/joins/"+v+"/asOfTime/column",schemaPath:"\
#/properties/data/properties/joins/items/properties/asOfTime/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var R=Ae===
e}else var R=!0;if(R){if(u.unit!==void 0){let Ae=u.unit;const sr=e;if(!(Ae==="s"||Ae==="ms"||Ae==="us"||Ae==="ns"||Ae===null))return a.errors=[{instancePath:r+"\
/data/joins/"+v+"/asOfTime/unit",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/unit/enum",keyword:"enum",params:{allowedValues:x.
properties.data.properties.joins.items.properties.asOfTime.properties.unit.enum},message:"must be equal to one of the allowed values"}],!1;var R=sr===e}else var R=!0;
if(R){if(u.format!==void 0){let Ae=u.format;const sr=e;if(typeof Ae!="string"&&Ae!==null)return a.errors=[{instancePath:r+"/data/joins/"+v+"/asOfTime/format",schemaPath:"\
#/properties/data/properties/joins/items/properties/asOfTime/properties/format/type",keyword:"type",params:{type:x.properties.data.properties.joins.items.properties.
asOfTime.properties.format.type},message:"must be string,null"}],!1;var R=sr===e}else var R=!0;if(R)if(u.zone!==void 0){const Ae=e;if(typeof u.zone!="string")return a.
errors=[{instancePath:r+"/data/joins/"+v+"/asOfTime/zone",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/zone/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var R=Ae===e}else var R=!0}}}}}var W=b===e}else var W=!0}}}}}}}}}}}}else return a.errors=[{instancePath:r+
"/data/joins/"+v,schemaPath:"#/properties/data/properties/joins/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var H=m===e;if(!H)
break}}else return a.errors=[{instancePath:r+"/data/joins",schemaPath:"#/properties/data/properties/joins/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var ee=N===e}else var ee=!0;if(ee){if(c.time!==void 0){let s=c.time;const N=e;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null)return a.
errors=[{instancePath:r+"/data/time",schemaPath:"#/properties/data/properties/time/type",keyword:"type",params:{type:x.properties.data.properties.time.type},message:"\
must be object,null"}],!1;if(e===N&&s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.column===void 0&&(_="column")||s.unit===void 0&&(_="unit")||s.format===
void 0&&(_="format")||s.zone===void 0&&(_="zone"))return a.errors=[{instancePath:r+"/data/time",schemaPath:"#/properties/data/properties/time/required",keyword:"\
required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;{const v=e;for(const i in s)if(!(i==="column"||i==="unit"||i==="format"||
i==="zone")){return a.errors=[{instancePath:r+"/data/time",schemaPath:"#/properties/data/properties/time/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(v===e){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.errors=
[{instancePath:r+"/data/time/column",schemaPath:"#/properties/data/properties/time/properties/column/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var D=i===e}else var D=!0;if(D){if(s.unit!==void 0){let i=s.unit;const m=e;if(!(i==="s"||i==="ms"||i==="us"||i==="ns"||i===null))return a.errors=
[{instancePath:r+"/data/time/unit",schemaPath:"#/properties/data/properties/time/properties/unit/enum",keyword:"enum",params:{allowedValues:x.properties.data.properties.
time.properties.unit.enum},message:"must be equal to one of the allowed values"}],!1;var D=m===e}else var D=!0;if(D){if(s.format!==void 0){let i=s.format;const m=e;
if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/data/time/format",schemaPath:"#/properties/data/properties/time/properties/format/type",keyword:"\
type",params:{type:x.properties.data.properties.time.properties.format.type},message:"must be string,null"}],!1;var D=m===e}else var D=!0;if(D)if(s.zone!==void 0){
const i=e;if(typeof s.zone!="string")return a.errors=[{instancePath:r+"/data/time/zone",schemaPath:"#/properties/data/properties/time/properties/zone/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var D=i===e}else var D=!0}}}}}var ee=N===e}else var ee=!0;if(ee){if(c.source!==void 0){let s=c.source;
const N=e;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null)return a.errors=[{instancePath:r+"/data/source",schemaPath:"#/properties/data/properties/sour\
ce/type",keyword:"type",params:{type:x.properties.data.properties.source.type},message:"must be object,null"}],!1;if(e===N&&s&&typeof s=="object"&&!Array.isArray(
s)){let _;if(s.column===void 0&&(_="column")||s.values===void 0&&(_="values"))return a.errors=[{instancePath:r+"/data/source",schemaPath:"#/properties/data/prop\
erties/source/required",keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;{const v=e;for(const i in s)if(!(i==="c\
olumn"||i==="values")){return a.errors=[{instancePath:r+"/data/source",schemaPath:"#/properties/data/properties/source/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(v===e){if(s.column!==void 0){const i=e;if(typeof s.column!=
"string")return a.errors=[{instancePath:r+"/data/source/column",schemaPath:"#/properties/data/properties/source/properties/column/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var re=i===e}else var re=!0;if(re)if(s.values!==void 0){let i=s.values;const m=e;if(e===m)if(Array.isArray(i)){var q=!0;const t=i.
length;for(let f=0;f<t;f++){const u=e;if(typeof i[f]!="string")return a.errors=[{instancePath:r+"/data/source/values/"+f,schemaPath:"#/properties/data/propertie\
s/source/properties/values/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var q=u===e;if(!q)break}}else return a.errors=[{instancePath:r+
"/data/source/values",schemaPath:"#/properties/data/properties/source/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var re=m===e}else var re=!0}}}var ee=N===e}else var ee=!0;if(ee){if(c.servedBy!==void 0){let s=c.servedBy;const N=e;if(typeof s!="string"&&s!==null)return a.errors=
[{instancePath:r+"/data/servedBy",schemaPath:"#/properties/data/properties/servedBy/type",keyword:"type",params:{type:x.properties.data.properties.servedBy.type},
message:"must be string,null"}],!1;var ee=N===e}else var ee=!0;if(ee){if(c.weight!==void 0){let s=c.weight;const N=e;if(typeof s!="string"&&s!==null)return a.errors=
[{instancePath:r+"/data/weight",schemaPath:"#/properties/data/properties/weight/type",keyword:"type",params:{type:x.properties.data.properties.weight.type},message:"\
must be string,null"}],!1;var ee=N===e}else var ee=!0;if(ee)if(c.afterImpression!==void 0){let s=c.afterImpression;const N=e;if(e===N)if(Array.isArray(s)){var $=!0;
const _=s.length;for(let v=0;v<_;v++){const i=e;if(typeof s[v]!="string")return a.errors=[{instancePath:r+"/data/afterImpression/"+v,schemaPath:"#/properties/da\
ta/properties/afterImpression/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var $=i===e;if(!$)break}}else return a.errors=[{instancePath:r+
"/data/afterImpression",schemaPath:"#/properties/data/properties/afterImpression/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ee=N===
e}else var ee=!0}}}}}}}}var y=se===e}else var y=!0;if(y){if(n.inputs!==void 0){let c=n.inputs;const se=e;if(e===se)if(Array.isArray(c)){var pe=!0;const J=c.length;
for(let o=0;o<J;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.name===void 0&&(_="name")||s.table===void 0&&(_="tabl\
e")||s.column===void 0&&(_="column")||s.side===void 0&&(_="side")||s.kind===void 0&&(_="kind"))return a.errors=[{instancePath:r+"/inputs/"+o,schemaPath:"#/prope\
rties/inputs/items/required",keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;{const v=e;for(const i in s)if(!(i===
"name"||i==="table"||i==="column"||i==="side"||i==="kind")){return a.errors=[{instancePath:r+"/inputs/"+o,schemaPath:"#/properties/inputs/items/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(v===e){if(s.name!==void 0){const i=e;
if(typeof s.name!="string")return a.errors=[{instancePath:r+"/inputs/"+o+"/name",schemaPath:"#/properties/inputs/items/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var z=i===e}else var z=!0;if(z){if(s.table!==void 0){let i=s.table;const m=e;if(typeof i!="string"&&i!==null)return a.
errors=[{instancePath:r+"/inputs/"+o+"/table",schemaPath:"#/properties/inputs/items/properties/table/type",keyword:"type",params:{type:x.properties.inputs.items.
properties.table.type},message:"must be string,null"}],!1;var z=m===e}else var z=!0;if(z){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.
errors=[{instancePath:r+"/inputs/"+o+"/column",schemaPath:"#/properties/inputs/items/properties/column/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var z=i===e}else var z=!0;if(z){if(s.side!==void 0){let i=s.side;const m=e;if(!(i==="request"||i==="candidate"))return a.errors=[{instancePath:r+
"/inputs/"+o+"/side",schemaPath:"#/properties/inputs/items/properties/side/enum",keyword:"enum",params:{allowedValues:x.properties.inputs.items.properties.side.
enum},message:"must be equal to one of the allowed values"}],!1;var z=m===e}else var z=!0;if(z)if(s.kind!==void 0){let i=s.kind;const m=e;if(!(i==="scalar"||i===
"list"||i==="time"))return a.errors=[{instancePath:r+"/inputs/"+o+"/kind",schemaPath:"#/properties/inputs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:x.
properties.inputs.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var z=m===e}else var z=!0}}}}}}else return a.errors=[{instancePath:r+
"/inputs/"+o,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var pe=N===e;if(!pe)break}}else return a.
errors=[{instancePath:r+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=se===e}else var y=!0;
if(y){if(n.vocabs!==void 0){let c=n.vocabs;const se=e;if(e===se)if(Array.isArray(c)){var le=!0;const J=c.length;for(let o=0;o<J;o++){let s=c[o];const N=e;if(e===
N)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.id===void 0&&(_="id")||s.kind===void 0&&(_="kind")||s.size===void 0&&(_="size")||s.entries===void 0&&(_=
"entries")||s.file===void 0&&(_="file")||s.sha256===void 0&&(_="sha256"))return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/req\
uired",keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;{const v=e;for(const i in s)if(!(i==="id"||i==="kind"||i===
"size"||i==="entries"||i==="file"||i==="sha256")){return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(v===e){if(s.id!==void 0){const i=e;if(typeof s.id!=
"string")return a.errors=[{instancePath:r+"/vocabs/"+o+"/id",schemaPath:"#/properties/vocabs/items/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var p=i===e}else var p=!0;if(p){if(s.kind!==void 0){let i=s.kind;const m=e;if(!(i==="file"||i==="range"||i==="hash"))return a.errors=[{instancePath:r+
"/vocabs/"+o+"/kind",schemaPath:"#/properties/vocabs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:x.properties.vocabs.items.properties.kind.
enum},message:"must be equal to one of the allowed values"}],!1;var p=m===e}else var p=!0;if(p){if(s.size!==void 0){let i=s.size;const m=e;if(!(typeof i=="numbe\
r"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/vocabs/"+o+"/size",schemaPath:"#/properties/vocabs/items/properties/size/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/vocabs\
/"+o+"/size",schemaPath:"#/properties/vocabs/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var p=m===
e}else var p=!0;if(p){if(s.entries!==void 0){let i=s.entries;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+
"/vocabs/"+o+"/entries",schemaPath:"#/properties/vocabs/items/properties/entries/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
m&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return a.errors=[{instancePath:r+"/vocabs/"+o+"/entries",schemaPath:"#/properties/vocabs/items/properties/en\
tries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var p=m===e}else var p=!0;if(p){if(s.file!==void 0){let i=s.file;const m=e;
if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/vocabs/"+o+"/file",schemaPath:"#/properties/vocabs/items/properties/file/type",keyword:"type",
params:{type:x.properties.vocabs.items.properties.file.type},message:"must be string,null"}],!1;if(e===m&&typeof i=="string"&&!Dr.test(i))return a.errors=[{instancePath:r+
"/vocabs/"+o+"/file",schemaPath:"#/properties/vocabs/items/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'\
must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1;var p=m===e}else var p=!0;if(p)if(s.sha256!==void 0){let i=s.sha256;const m=e;if(typeof i!="stri\
ng"&&i!==null)return a.errors=[{instancePath:r+"/vocabs/"+o+"/sha256",schemaPath:"#/properties/vocabs/items/properties/sha256/type",keyword:"type",params:{type:x.
properties.vocabs.items.properties.sha256.type},message:"must be string,null"}],!1;if(e===m&&typeof i=="string"&&!xr.test(i))return a.errors=[{instancePath:r+"/\
vocabs/"+o+"/sha256",schemaPath:"#/properties/vocabs/items/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pa\
ttern "^[0-9a-f]{64}$"'}],!1;var p=m===e}else var p=!0}}}}}}}else return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var le=N===e;if(!le)break}}else return a.errors=[{instancePath:r+"/vocabs",schemaPath:"#/properties/v\
ocabs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=se===e}else var y=!0;if(y){if(n.tables!==void 0){let c=n.tables;const se=e;if(e===
se)if(Array.isArray(c)){var j=!0;const J=c.length;for(let o=0;o<J;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.id===
void 0&&(_="id")||s.vocab===void 0&&(_="vocab")||s.rows===void 0&&(_="rows")||s.width===void 0&&(_="width")||s.signals===void 0&&(_="signals")||s.init===void 0&&
(_="init"))return a.errors=[{instancePath:r+"/tables/"+o,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty:_},message:"\
must have required property '"+_+"'"}],!1;{const v=e;for(const i in s)if(!(i==="id"||i==="vocab"||i==="rows"||i==="width"||i==="signals"||i==="init"||i==="optim\
izer")){return a.errors=[{instancePath:r+"/tables/"+o,schemaPath:"#/properties/tables/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"}],!1;break}if(v===e){if(s.id!==void 0){const i=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/table\
s/"+o+"/id",schemaPath:"#/properties/tables/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Te=i===e}else var Te=!0;
if(Te){if(s.vocab!==void 0){const i=e;if(typeof s.vocab!="string")return a.errors=[{instancePath:r+"/tables/"+o+"/vocab",schemaPath:"#/properties/tables/items/p\
roperties/vocab/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Te=i===e}else var Te=!0;if(Te){if(s.rows!==void 0){let i=s.rows;const m=e;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/tables/"+o+"/rows",schemaPath:"#/properties/tables/items/properties/\
rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+
"/tables/"+o+"/rows",schemaPath:"#/properties/tables/items/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var Te=m===e}else var Te=!0;if(Te){if(s.width!==void 0){let i=s.width;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+
"/tables/"+o+"/width",schemaPath:"#/properties/tables/items/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/tables/"+o+"/width",schemaPath:"#/properties/tables/items/properties/widt\
h/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Te=m===e}else var Te=!0;if(Te){if(s.signals!==void 0){let i=s.signals;
const m=e;if(e===m)if(Array.isArray(i)){var V=!0;const t=i.length;for(let f=0;f<t;f++){const u=e;if(typeof i[f]!="string")return a.errors=[{instancePath:r+"/tab\
les/"+o+"/signals/"+f,schemaPath:"#/properties/tables/items/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var V=u===
e;if(!V)break}}else return a.errors=[{instancePath:r+"/tables/"+o+"/signals",schemaPath:"#/properties/tables/items/properties/signals/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var Te=m===e}else var Te=!0;if(Te){if(s.init!==void 0){let i=s.init;const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.
isArray(i)){let t;if(i.kind===void 0&&(t="kind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/req\
uired",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const f=i.kind;if(typeof f=="string")if(f==="zeros"){if(e===
e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properti\
es/tables/items/properties/init/oneOf/0/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const I=e;for(const l in i)
if(l!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(I===e&&i.kind!==void 0&&i.kind!=="zeros")return a.
errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"\
zeros"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/in\
it/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var X=!0}else if(f==="ones"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(
i)){let b;if(i.kind===void 0&&(b="kind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/req\
uired",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const I=e;for(const l in i)if(l!=="kind"){return a.errors=
[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(I===e&&i.kind!==void 0&&i.kind!=="ones")return a.errors=[{instancePath:r+"/tab\
les/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ones"},message:"\
must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;X!==!0&&(X=!0)}else if(f==="glorot"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;
if(i.kind===void 0&&(b="kind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/required",keyword:"\
required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const I=e;for(const l in i)if(l!=="kind"){return a.errors=[{instancePath:r+
"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"}],!1;break}if(I===e&&i.kind!==void 0&&i.kind!=="glorot")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",
schemaPath:"#/properties/tables/items/properties/init/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"glorot"},message:"must be equal to co\
nstant"}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;X!==!0&&(X=!0)}else if(f==="he"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b=
"kind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/required",keyword:"required",params:{
missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const I=e;for(const l in i)if(l!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"\
/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"\
must NOT have additional properties"}],!1;break}if(I===e&&i.kind!==void 0&&i.kind!=="he")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"must be equal to constant"}],!1}}else
return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;X!==!0&&(X=!0)}else if(f==="uniform"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind")||
i.scale===void 0&&(b="scale"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/required",keyword:"\
required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const I=e;for(const l in i)if(!(l==="kind"||l==="scale")){return a.errors=
[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(I===e){if(i.kind!==void 0){const l=e;if(i.kind!=="uniform")return a.errors=[{instancePath:r+
"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"\
must be equal to constant"}],!1;var w=l===e}else var w=!0;if(w)if(i.scale!==void 0){let l=i.scale;const K=e;if(!(typeof l=="number"&&isFinite(l)))return a.errors=
[{instancePath:r+"/tables/"+o+"/init/scale",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/properties/scale/type",keyword:"type",params:{type:"nu\
mber"},message:"must be number"}],!1;var w=K===e}else var w=!0}}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/item\
s/properties/init/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;X!==!0&&(X=!0)}else if(f==="constant"){if(e===e)if(i&&typeof i==
"object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind")||i.value===void 0&&(b="value"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/5/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const I=e;
for(const l in i)if(!(l==="kind"||l==="value")){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneO\
f/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(I===e){if(i.kind!==
void 0){const l=e;if(i.kind!=="constant")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/\
5/properties/kind/const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"}],!1;var E=l===e}else var E=!0;if(E)if(i.value!==void 0){
let l=i.value;const K=e;if(!(typeof l=="number"&&isFinite(l)))return a.errors=[{instancePath:r+"/tables/"+o+"/init/value",schemaPath:"#/properties/tables/items/\
properties/init/oneOf/5/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var E=K===e}else var E=!0}}}else return a.errors=
[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;X!==!0&&(X=!0)}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/discriminator",keyword:"\
discriminator",params:{error:"mapping",tag:"kind",tagValue:f},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/tables\
/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:f},message:'ta\
g "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;var Te=m===e}else var Te=!0;if(Te)if(s.optimizer!==void 0){let i=s.optimizer;const m=e;if(e===m)if(i&&
typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind")||i.learningRate===void 0&&(t="learningRate")||i.beta===void 0&&(t="beta")||i.l1===void 0&&
(t="l1")||i.l2===void 0&&(t="l2"))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer",schemaPath:"#/properties/tables/items/properties/optimizer/required",
keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const f=e;for(const u in i)if(!(u==="kind"||u==="learningRate"||
u==="beta"||u==="l1"||u==="l2")){return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer",schemaPath:"#/properties/tables/items/properties/optimizer/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(f===e){if(i.kind!==void 0){
const u=e;if(i.kind!=="ftrl")return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/kind",schemaPath:"#/properties/tables/items/properties/optimizer/properti\
es/kind/const",keyword:"const",params:{allowedValue:"ftrl"},message:"must be equal to constant"}],!1;var ue=u===e}else var ue=!0;if(ue){if(i.learningRate!==void 0){
let u=i.learningRate;const b=e;if(!(typeof u=="number"&&isFinite(u)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/learningRate",schemaPath:"#/prope\
rties/tables/items/properties/optimizer/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ue=b===e}else var ue=!0;
if(ue){if(i.beta!==void 0){let u=i.beta;const b=e;if(!(typeof u=="number"&&isFinite(u)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/beta",schemaPath:"\
#/properties/tables/items/properties/optimizer/properties/beta/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ue=b===e}else var ue=!0;
if(ue){if(i.l1!==void 0){let u=i.l1;const b=e;if(!(typeof u=="number"&&isFinite(u)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/l1",schemaPath:"#/\
properties/tables/items/properties/optimizer/properties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ue=b===e}else var ue=!0;
if(ue)if(i.l2!==void 0){let u=i.l2;const b=e;if(!(typeof u=="number"&&isFinite(u)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/l2",schemaPath:"#/p\
roperties/tables/items/properties/optimizer/properties/l2/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ue=b===e}else var ue=!0}}}}}}else
return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer",schemaPath:"#/properties/tables/items/properties/optimizer/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var Te=m===e}else var Te=!0}}}}}}}}else return a.errors=[{instancePath:r+"/tables/"+o,schemaPath:"#/properties/tables/items/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var j=N===e;if(!j)break}}else return a.errors=[{instancePath:r+"/tables",schemaPath:"#/prope\
rties/tables/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=se===e}else var y=!0;if(y){if(n.signals!==void 0){let c=n.signals;const se=e;
if(e===se)if(Array.isArray(c)){var Le=!0;const J=c.length;for(let o=0;o<J;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;
if(s.name===void 0&&(_="name")||s.doc===void 0&&(_="doc")||s.format===void 0&&(_="format")||s.input===void 0&&(_="input")||s.derive===void 0&&(_="derive")||s.sources===
void 0&&(_="sources")||s.serve===void 0&&(_="serve")||s.encoding===void 0&&(_="encoding")||s.table===void 0&&(_="table")||s.side===void 0&&(_="side")||s.reason===
void 0&&(_="reason"))return a.errors=[{instancePath:r+"/signals/"+o,schemaPath:"#/properties/signals/items/required",keyword:"required",params:{missingProperty:_},
message:"must have required property '"+_+"'"}],!1;{const v=e;for(const i in s)if(!Pr.call(x.properties.signals.items.properties,i)){return a.errors=[{instancePath:r+
"/signals/"+o,schemaPath:"#/properties/signals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have a\
dditional properties"}],!1;break}if(v===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/name",schemaPath:"\
#/properties/signals/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var A=i===e}else var A=!0;if(A){if(s.doc!==
void 0){let i=s.doc;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/doc",schemaPath:"#/properties/signals/items/prope\
rties/doc/type",keyword:"type",params:{type:x.properties.signals.items.properties.doc.type},message:"must be string,null"}],!1;var A=m===e}else var A=!0;if(A){if(s.
format!==void 0){let i=s.format;const m=e;if(!(i==="continuous"||i==="onehot"||i==="indexed"||i==="hash_onehot"||i==="hash_indexed"||i==="dense"))return a.errors=
[{instancePath:r+"/signals/"+o+"/format",schemaPath:"#/properties/signals/items/properties/format/enum",keyword:"enum",params:{allowedValues:x.properties.signals.
items.properties.format.enum},message:"must be equal to one of the allowed values"}],!1;var A=m===e}else var A=!0;if(A){if(s.cross!==void 0){let i=s.cross;const m=e;
if(e===m)if(Array.isArray(i)){if(i.length<2)return a.errors=[{instancePath:r+"/signals/"+o+"/cross",schemaPath:"#/properties/signals/items/properties/cross/minI\
tems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{var de=!0;const t=i.length;for(let f=0;f<t;f++){const u=e;if(typeof i[f]!=
"string")return a.errors=[{instancePath:r+"/signals/"+o+"/cross/"+f,schemaPath:"#/properties/signals/items/properties/cross/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var de=u===e;if(!de)break}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/cross",schemaPath:"#/properties/signals\
/items/properties/cross/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var A=m===e}else var A=!0;if(A){if(s.input!==void 0){const i=e;if(typeof s.
input!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/input",schemaPath:"#/properties/signals/items/properties/input/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var A=i===e}else var A=!0;if(A){if(s.derive!==void 0){let i=s.derive;const m=e;if(!(i&&typeof i=="object"&&!Array.isArray(
i))&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/derive",schemaPath:"#/properties/signals/items/properties/derive/type",keyword:"type",params:{type:x.
properties.signals.items.properties.derive.type},message:"must be object,null"}],!1;if(e===m&&i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.fn===void 0&&
(t="fn")||i.zone===void 0&&(t="zone"))return a.errors=[{instancePath:r+"/signals/"+o+"/derive",schemaPath:"#/properties/signals/items/properties/derive/required",
keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const f=e;for(const u in i)if(!(u==="fn"||u==="zone")){return a.
errors=[{instancePath:r+"/signals/"+o+"/derive",schemaPath:"#/properties/signals/items/properties/derive/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(f===e){if(i.fn!==void 0){let u=i.fn;const b=e;if(!(u==="hour"||u==="weekday"))
return a.errors=[{instancePath:r+"/signals/"+o+"/derive/fn",schemaPath:"#/properties/signals/items/properties/derive/properties/fn/enum",keyword:"enum",params:{
allowedValues:x.properties.signals.items.properties.derive.properties.fn.enum},message:"must be equal to one of the allowed values"}],!1;var er=b===e}else var er=!0;
if(er)if(i.zone!==void 0){const u=e;if(typeof i.zone!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/derive/zone",schemaPath:"#/properties/signals/it\
ems/properties/derive/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var er=u===e}else var er=!0}}}var A=m===e}else var A=!0;
if(A){if(s.sources!==void 0){let i=s.sources;const m=e;if(!Array.isArray(i)&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/sources",schemaPath:"#/pr\
operties/signals/items/properties/sources/type",keyword:"type",params:{type:x.properties.signals.items.properties.sources.type},message:"must be array,null"}],!1;
if(e===m&&Array.isArray(i)){var dr=!0;const t=i.length;for(let f=0;f<t;f++){const u=e;if(typeof i[f]!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/\
sources/"+f,schemaPath:"#/properties/signals/items/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var dr=u===
e;if(!dr)break}}var A=m===e}else var A=!0;if(A){if(s.serve!==void 0){let i=s.serve;const m=e,ne=e;let t=!1;const f=e;if(typeof i!="string"&&!(typeof i=="number"&&
isFinite(i))&&typeof i!="boolean"){const I={instancePath:r+"/signals/"+o+"/serve",schemaPath:"#/properties/signals/items/properties/serve/anyOf/0/type",keyword:"\
type",params:{type:x.properties.signals.items.properties.serve.anyOf[0].type},message:"must be string,number,boolean"};d===null?d=[I]:d.push(I),e++}var Se=f===e;
t=t||Se;const u=e;if(i!==null){const I={instancePath:r+"/signals/"+o+"/serve",schemaPath:"#/properties/signals/items/properties/serve/anyOf/1/type",keyword:"typ\
e",params:{type:"null"},message:"must be null"};d===null?d=[I]:d.push(I),e++}var Se=u===e;if(t=t||Se,t)e=ne,d!==null&&(ne?d.length=ne:d=null);else{const I={instancePath:r+
"/signals/"+o+"/serve",schemaPath:"#/properties/signals/items/properties/serve/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return d===
null?d=[I]:d.push(I),e++,a.errors=d,!1}var A=m===e}else var A=!0;if(A){if(s.encoding!==void 0){let i=s.encoding;const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.
isArray(i)){let t;if(i.kind===void 0&&(t="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/en\
coding/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const f=i.kind;if(typeof f=="string")if(f==="\
vec"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind")||i.length===void 0&&(b="length")||i.width===void 0&&(b="width")||
i.missingFlag===void 0&&(b="missingFlag")||i.squash===void 0&&(b="squash")||i.clip===void 0&&(b="clip")||i.normalize===void 0&&(b="normalize")||i.default===void 0&&
(b="default"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/required",keyword:"r\
equired",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const I=e;for(const l in i)if(!(l==="kind"||l==="length"||l==="width"||l===
"missingFlag"||l==="squash"||l==="clip"||l==="normalize"||l==="default")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/si\
gnals/items/properties/encoding/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional pro\
perties"}],!1;break}if(I===e){if(i.kind!==void 0){const l=e;if(i.kind!=="vec")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/kind",schemaPath:"#/prop\
erties/signals/items/properties/encoding/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"vec"},message:"must be equal to constant"}],!1;var G=l===
e}else var G=!0;if(G){if(i.length!==void 0){let l=i.length;const K=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return a.errors=[{instancePath:r+"\
/signals/"+o+"/encoding/length",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/length/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===K&&typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/length",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/length/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;
var G=K===e}else var G=!0;if(G){if(i.width!==void 0){let l=i.width;const K=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/width",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/width/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===K&&typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/width",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;
var G=K===e}else var G=!0;if(G){if(i.missingFlag!==void 0){const l=e;if(typeof i.missingFlag!="boolean")return a.errors=[{instancePath:r+"/signals/"+o+"/encodin\
g/missingFlag",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/missingFlag/type",keyword:"type",params:{type:"boolean"},message:"m\
ust be boolean"}],!1;var G=l===e}else var G=!0;if(G){if(i.squash!==void 0){let l=i.squash;const K=e;if(!(l==="none"||l==="log"||l==="asinh"||l==="tanh"))return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/squash",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/squash/enum",keyword:"enu\
m",params:{allowedValues:x.properties.signals.items.properties.encoding.oneOf[0].properties.squash.enum},message:"must be equal to one of the allowed values"}],
!1;var G=K===e}else var G=!0;if(G){if(i.clip!==void 0){let l=i.clip;const K=e;if(!Array.isArray(l)&&l!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/en\
coding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/type",keyword:"type",params:{type:x.properties.signals.items.properties.
encoding.oneOf[0].properties.clip.type},message:"must be array,null"}],!1;if(e===K&&Array.isArray(l)){if(l.length<2)return a.errors=[{instancePath:r+"/signals/"+
o+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/minItems",keyword:"minItems",params:{limit:2},message:"mus\
t NOT have fewer than 2 items"}],!1;{const sr=l.length;if(sr>0){let xe=l[0];const tr=e;if(!(typeof xe=="number"&&isFinite(xe)))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/clip/0",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/prefixItems/0/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var Re=tr===e}if(Re){if(sr>1){let xe=l[1];const tr=e;if(!(typeof xe=="number"&&isFinite(xe)))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/clip/1",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/prefixItems/1/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var Re=tr===e}if(Re&&!(l.length<=2))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip",schemaPath:"#/propert\
ies/signals/items/properties/encoding/oneOf/0/properties/clip/items",keyword:"items",params:{limit:2},message:"must NOT have more than 2 items"}],!1}}}var G=K===
e}else var G=!0;if(G){if(i.normalize!==void 0){let l=i.normalize;const K=e;if(e===K)if(l&&typeof l=="object"&&!Array.isArray(l)){let sr;if(l.kind===void 0&&(sr=
"kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/norma\
lize/required",keyword:"required",params:{missingProperty:sr},message:"must have required property '"+sr+"'"}],!1;{const xe=l.kind;if(typeof xe=="string")if(xe===
"none"){if(e===e)if(l&&typeof l=="object"&&!Array.isArray(l)){let Ee;if(l.kind===void 0&&(Ee="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/n\
ormalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/0/required",keyword:"required",params:{missingProperty:Ee},
message:"must have required property '"+Ee+"'"}],!1;{const ir=e;for(const ie in l)if(ie!=="kind"){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/norm\
alize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:ie},message:"must NOT have additional properties"}],!1;break}if(ir===e&&l.kind!==void 0&&l.kind!=="none")return a.errors=[{instancePath:r+"/s\
ignals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/0/properties/kind/const",keyword:"\
const",params:{allowedValue:"none"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ze=!0}else if(xe===
"l2"){if(e===e)if(l&&typeof l=="object"&&!Array.isArray(l)){let Ee;if(l.kind===void 0&&(Ee="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/nor\
malize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/required",keyword:"required",params:{missingProperty:Ee},
message:"must have required property '"+Ee+"'"}],!1;{const ir=e;for(const ie in l)if(ie!=="kind"){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/norm\
alize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:ie},message:"must NOT have additional properties"}],!1;break}if(ir===e&&l.kind!==void 0&&l.kind!=="l2")return a.errors=[{instancePath:r+"/sig\
nals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/properties/kind/const",keyword:"\
const",params:{allowedValue:"l2"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ze!==
!0&&(ze=!0)}else if(xe==="minmax"){if(e===e)if(l&&typeof l=="object"&&!Array.isArray(l)){let Ee;if(l.kind===void 0&&(Ee="kind")||l.min===void 0&&(Ee="min")||l.max===
void 0&&(Ee="max"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/prope\
rties/normalize/oneOf/2/required",keyword:"required",params:{missingProperty:Ee},message:"must have required property '"+Ee+"'"}],!1;{const ir=e;for(const ie in l)
if(!(ie==="kind"||ie==="min"||ie==="max")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/propertie\
s/encoding/oneOf/0/properties/normalize/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ie},message:"must NOT have addit\
ional properties"}],!1;break}if(ir===e){if(l.kind!==void 0){const ie=e;if(l.kind!=="minmax")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/\
kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"\
minmax"},message:"must be equal to constant"}],!1;var Qe=ie===e}else var Qe=!0;if(Qe){if(l.min!==void 0){let ie=l.min;const Fr=e,mr=e;let He=!1;const kr=e;if(!(typeof ie==
"number"&&isFinite(ie))){const ye={instancePath:r+"/signals/"+o+"/encoding/normalize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/pro\
perties/normalize/oneOf/2/properties/min/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};d===null?d=[ye]:d.push(ye),e++}var ge=kr===
e;He=He||ge;const ur=e;if(e===ur)if(Array.isArray(ie)){var S=!0;const ye=ie.length;for(let Ye=0;Ye<ye;Ye++){let Or=ie[Ye];const Br=e;if(!(typeof Or=="number"&&isFinite(
Or))){const _r={instancePath:r+"/signals/"+o+"/encoding/normalize/min/"+Ye,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normali\
ze/oneOf/2/properties/min/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};d===null?d=[_r]:d.push(_r),e++}var S=Br===e;if(!S)
break}}else{const ye={instancePath:r+"/signals/"+o+"/encoding/normalize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/norma\
lize/oneOf/2/properties/min/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};d===null?d=[ye]:d.push(ye),e++}var ge=ur===e;if(He=He||ge,
He)e=mr,d!==null&&(mr?d.length=mr:d=null);else{const ye={instancePath:r+"/signals/"+o+"/encoding/normalize/min",schemaPath:"#/properties/signals/items/propertie\
s/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return d===null?d=[ye]:d.
push(ye),e++,a.errors=d,!1}var Qe=Fr===e}else var Qe=!0;if(Qe)if(l.max!==void 0){let ie=l.max;const Fr=e,mr=e;let He=!1;const kr=e;if(!(typeof ie=="number"&&isFinite(
ie))){const ye={instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/o\
neOf/2/properties/max/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};d===null?d=[ye]:d.push(ye),e++}var P=kr===e;He=He||P;const ur=e;
if(e===ur)if(Array.isArray(ie)){var qr=!0;const ye=ie.length;for(let Ye=0;Ye<ye;Ye++){let Or=ie[Ye];const Br=e;if(!(typeof Or=="number"&&isFinite(Or))){const _r={
instancePath:r+"/signals/"+o+"/encoding/normalize/max/"+Ye,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/prope\
rties/max/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};d===null?d=[_r]:d.push(_r),e++}var qr=Br===e;if(!qr)break}}else{const ye={
instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/propertie\
s/max/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};d===null?d=[ye]:d.push(ye),e++}var P=ur===e;if(He=He||P,He)e=mr,d!==null&&(mr?
d.length=mr:d=null);else{const ye={instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/pro\
perties/normalize/oneOf/2/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return d===null?d=[ye]:d.push(ye),e++,a.errors=
d,!1}var Qe=Fr===e}else var Qe=!0}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties\
/encoding/oneOf/0/properties/normalize/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ze!==!0&&(ze=!0)}else if(xe==="zscore"){
if(e===e)if(l&&typeof l=="object"&&!Array.isArray(l)){let Ee;if(l.kind===void 0&&(Ee="kind")||l.mean===void 0&&(Ee="mean")||l.std===void 0&&(Ee="std"))return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/requ\
ired",keyword:"required",params:{missingProperty:Ee},message:"must have required property '"+Ee+"'"}],!1;{const ir=e;for(const ie in l)if(!(ie==="kind"||ie==="m\
ean"||ie==="std")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/prope\
rties/normalize/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ie},message:"must NOT have additional properties"}],!1;break}
if(ir===e){if(l.kind!==void 0){const ie=e;if(l.kind!=="zscore")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/propertie\
s/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"zscore"},message:"must be \
equal to constant"}],!1;var T=ie===e}else var T=!0;if(T){if(l.mean!==void 0){let ie=l.mean;const Fr=e,mr=e;let He=!1;const kr=e;if(!(typeof ie=="number"&&isFinite(
ie))){const ye={instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/\
oneOf/3/properties/mean/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};d===null?d=[ye]:d.push(ye),e++}var he=kr===e;He=He||he;const ur=e;
if(e===ur)if(Array.isArray(ie)){var Z=!0;const ye=ie.length;for(let Ye=0;Ye<ye;Ye++){let Or=ie[Ye];const Br=e;if(!(typeof Or=="number"&&isFinite(Or))){const _r={
instancePath:r+"/signals/"+o+"/encoding/normalize/mean/"+Ye,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/prop\
erties/mean/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};d===null?d=[_r]:d.push(_r),e++}var Z=Br===e;if(!Z)break}}else{const ye={
instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properti\
es/mean/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};d===null?d=[ye]:d.push(ye),e++}var he=ur===e;if(He=He||he,He)e=mr,d!==null&&
(mr?d.length=mr:d=null);else{const ye={instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/\
0/properties/normalize/oneOf/3/properties/mean/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return d===null?d=[ye]:d.push(ye),e++,a.
errors=d,!1}var T=Fr===e}else var T=!0;if(T)if(l.std!==void 0){let ie=l.std;const Fr=e,mr=e;let He=!1;const kr=e;if(!(typeof ie=="number"&&isFinite(ie))){const ye={
instancePath:r+"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/propertie\
s/std/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};d===null?d=[ye]:d.push(ye),e++}var g=kr===e;He=He||g;const ur=e;if(e===ur)if(Array.
isArray(ie)){var rr=!0;const ye=ie.length;for(let Ye=0;Ye<ye;Ye++){let Or=ie[Ye];const Br=e;if(!(typeof Or=="number"&&isFinite(Or))){const _r={instancePath:r+"/\
signals/"+o+"/encoding/normalize/std/"+Ye,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf/1\
/items/type",keyword:"type",params:{type:"number"},message:"must be number"};d===null?d=[_r]:d.push(_r),e++}var rr=Br===e;if(!rr)break}}else{const ye={instancePath:r+
"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf/1/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};d===null?d=[ye]:d.push(ye),e++}var g=ur===e;if(He=He||g,He)e=mr,d!==null&&(mr?d.length=mr:d=null);else{
const ye={instancePath:r+"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3\
/properties/std/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return d===null?d=[ye]:d.push(ye),e++,a.errors=d,!1}var T=Fr===e}else var T=!0}}}}else
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/one\
Of/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ze!==!0&&(ze=!0)}else if(xe==="quantile"){if(e===e)if(l&&typeof l=="object"&&!Array.
isArray(l)){let Ee;if(l.kind===void 0&&(Ee="kind")||l.boundaries===void 0&&(Ee="boundaries"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",
schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/required",keyword:"required",params:{missingProperty:Ee},message:"\
must have required property '"+Ee+"'"}],!1;{const ir=e;for(const ie in l)if(!(ie==="kind"||ie==="boundaries")){return a.errors=[{instancePath:r+"/signals/"+o+"/\
encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:ie},message:"must NOT have additional properties"}],!1;break}if(ir===e){if(l.kind!==void 0){const ie=e;if(l.kind!=="quantile")
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normaliz\
e/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"quantile"},message:"must be equal to constant"}],!1;var ae=ie===e}else var ae=!0;if(ae)if(l.
boundaries!==void 0){let ie=l.boundaries;const Fr=e;if(e===Fr)if(Array.isArray(ie)){var Ur=!0;const He=ie.length;for(let kr=0;kr<He;kr++){let ur=ie[kr];const ys=e;
if(!(typeof ur=="number"&&isFinite(ur)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries/"+kr,schemaPath:"#/properties/signals/ite\
ms/properties/encoding/oneOf/0/properties/normalize/oneOf/4/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var Ur=ys===e;if(!Ur)break}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries",schemaPath:"#/properties/signals/items/properti\
es/encoding/oneOf/0/properties/normalize/oneOf/4/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ae=Fr===e}else
var ae=!0}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/propert\
ies/normalize/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ze!==!0&&(ze=!0)}else return a.errors=[{instancePath:r+"/signals\
/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/discriminator",keyword:"discriminator",params:{
error:"mapping",tag:"kind",tagValue:xe},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/norma\
lize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/discriminator",keyword:"discriminator",params:{error:"tag",tag:"ki\
nd",tagValue:xe},message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/si\
gnals/items/properties/encoding/oneOf/0/properties/normalize/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var G=K===e}else var G=!0;
if(G)if(i.default!==void 0){let l=i.default;const K=e;if(!(typeof l=="number"&&isFinite(l))&&l!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/\
default",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/default/type",keyword:"type",params:{type:x.properties.signals.items.properties.
encoding.oneOf[0].properties.default.type},message:"must be number,null"}],!1;var G=K===e}else var G=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/signals/"+
o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var je=!0}else if(f===
"id"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind")||i.vocab===void 0&&(b="vocab")||i.default===void 0&&(b="default"))
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/required",keyword:"required",params:{
missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const I=e;for(const l in i)if(!(l==="kind"||l==="vocab"||l==="default")){return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(I===e){if(i.kind!==void 0){const l=e;if(i.kind!=="id")return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/kind/const",keyword:"const",params:{
allowedValue:"id"},message:"must be equal to constant"}],!1;var _e=l===e}else var _e=!0;if(_e){if(i.vocab!==void 0){const l=e;if(typeof i.vocab!="string")return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/vocab",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/vocab/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var _e=l===e}else var _e=!0;if(_e)if(i.default!==void 0){let l=i.default;const K=e;if(typeof l!="string"&&l!==
null)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/default",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/default/ty\
pe",keyword:"type",params:{type:x.properties.signals.items.properties.encoding.oneOf[1].properties.default.type},message:"must be string,null"}],!1;var _e=K===e}else
var _e=!0}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;je!==!0&&(je=!0)}else if(f==="ids"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===
void 0&&(b="kind")||i.vocab===void 0&&(b="vocab")||i.max===void 0&&(b="max")||i.keep===void 0&&(b="keep")||i.pool===void 0&&(b="pool")||i.split===void 0&&(b="sp\
lit"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/required",keyword:"required",
params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const I=e;for(const l in i)if(!(l==="kind"||l==="vocab"||l==="max"||l==="keep"||l===
"pool"||l==="split")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(I===e){if(i.kind!==void 0){const l=e;
if(i.kind!=="ids")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/\
kind/const",keyword:"const",params:{allowedValue:"ids"},message:"must be equal to constant"}],!1;var h=l===e}else var h=!0;if(h){if(i.vocab!==void 0){const l=e;
if(typeof i.vocab!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/vocab",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/\
properties/vocab/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var h=l===e}else var h=!0;if(h){if(i.max!==void 0){let l=i.max;const K=e;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/max",schemaPath:"#/properties/signals/items/p\
roperties/encoding/oneOf/2/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===K&&typeof l=="number"&&isFinite(l)&&
(l<1||isNaN(l)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/max\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var h=K===e}else var h=!0;if(h){if(i.keep!==void 0){let l=i.keep;const K=e;
if(!(l==="first"||l==="last"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/keep",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2\
/properties/keep/enum",keyword:"enum",params:{allowedValues:x.properties.signals.items.properties.encoding.oneOf[2].properties.keep.enum},message:"must be equal\
 to one of the allowed values"}],!1;var h=K===e}else var h=!0;if(h){if(i.pool!==void 0){let l=i.pool;const K=e;if(!(l==="mean"||l==="sum"||l==="max"||l==="atten\
tion"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/pool",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/pool/enum",
keyword:"enum",params:{allowedValues:x.properties.signals.items.properties.encoding.oneOf[2].properties.pool.enum},message:"must be equal to one of the allowed \
values"}],!1;var h=K===e}else var h=!0;if(h)if(i.split!==void 0){let l=i.split;const K=e;if(typeof l!="string"&&l!==null)return a.errors=[{instancePath:r+"/sign\
als/"+o+"/encoding/split",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/split/type",keyword:"type",params:{type:x.properties.signals.
items.properties.encoding.oneOf[2].properties.split.type},message:"must be string,null"}],!1;var h=K===e}else var h=!0}}}}}}}else return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;je!==!0&&(je=!0)}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/discriminator",keyword:"\
discriminator",params:{error:"mapping",tag:"kind",tagValue:f},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/signal\
s/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:f},message:'\
tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var A=m===e}else var A=!0;if(A){if(s.table!==void 0){let i=s.table;const m=e;if(typeof i!="s\
tring"&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/table",schemaPath:"#/properties/signals/items/properties/table/type",keyword:"type",params:{type:x.
properties.signals.items.properties.table.type},message:"must be string,null"}],!1;var A=m===e}else var A=!0;if(A){if(s.side!==void 0){let i=s.side;const m=e;if(!(i===
"request"||i==="candidate"))return a.errors=[{instancePath:r+"/signals/"+o+"/side",schemaPath:"#/properties/signals/items/properties/side/enum",keyword:"enum",params:{
allowedValues:x.properties.signals.items.properties.side.enum},message:"must be equal to one of the allowed values"}],!1;var A=m===e}else var A=!0;if(A)if(s.reason!==
void 0){const i=e;if(typeof s.reason!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/reason",schemaPath:"#/properties/signals/items/properties/reason\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var A=i===e}else var A=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/signals\
/"+o,schemaPath:"#/properties/signals/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Le=N===e;if(!Le)break}}else return a.errors=
[{instancePath:r+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=se===e}else var y=!0;
if(y){if(n.forests!==void 0){let c=n.forests;const se=e;if(e===se)if(Array.isArray(c)){var qe=!0;const J=c.length;for(let o=0;o<J;o++){let s=c[o];const N=e;if(e===
N)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.name===void 0&&(_="name")||s.head===void 0&&(_="head")||s.vocab===void 0&&(_="vocab")||s.trees===void 0&&
(_="trees")||s.depth===void 0&&(_="depth")||s.leaves===void 0&&(_="leaves")||s.shrinkage===void 0&&(_="shrinkage")||s.minRows===void 0&&(_="minRows")||s.l2===void 0&&
(_="l2")||s.growOn===void 0&&(_="growOn")||s.maxRows===void 0&&(_="maxRows"))return a.errors=[{instancePath:r+"/forests/"+o,schemaPath:"#/properties/forests/ite\
ms/required",keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;{const v=e;for(const i in s)if(!Pr.call(x.properties.
forests.items.properties,i)){return a.errors=[{instancePath:r+"/forests/"+o,schemaPath:"#/properties/forests/items/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(v===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")
return a.errors=[{instancePath:r+"/forests/"+o+"/name",schemaPath:"#/properties/forests/items/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var $e=i===e}else var $e=!0;if($e){if(s.head!==void 0){const i=e;if(typeof s.head!="string")return a.errors=[{instancePath:r+"/forests/"+o+
"/head",schemaPath:"#/properties/forests/items/properties/head/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var $e=i===e}else var $e=!0;
if($e){if(s.vocab!==void 0){const i=e;if(typeof s.vocab!="string")return a.errors=[{instancePath:r+"/forests/"+o+"/vocab",schemaPath:"#/properties/forests/items\
/properties/vocab/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var $e=i===e}else var $e=!0;if($e){if(s.trees!==void 0){let i=s.trees;
const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/trees",schemaPath:"#/properties/forests/item\
s/properties/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.
errors=[{instancePath:r+"/forests/"+o+"/trees",schemaPath:"#/properties/forests/items/properties/trees/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var $e=m===e}else var $e=!0;if($e){if(s.depth!==void 0){let i=s.depth;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i)))return a.errors=[{instancePath:r+"/forests/"+o+"/depth",schemaPath:"#/properties/forests/items/properties/depth/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/depth",schemaPath:"#/\
properties/forests/items/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var $e=m===e}else var $e=!0;if($e){
if(s.leaves!==void 0){let i=s.leaves;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/leaves",
schemaPath:"#/properties/forests/items/properties/leaves/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&
isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/leaves",schemaPath:"#/properties/forests/items/properties/leaves/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var $e=m===e}else var $e=!0;if($e){if(s.shrinkage!==void 0){let i=s.shrinkage;const m=e;if(!(typeof i==
"number"&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/shrinkage",schemaPath:"#/properties/forests/items/properties/shrinkage/type",keyword:"ty\
pe",params:{type:"number"},message:"must be number"}],!1;var $e=m===e}else var $e=!0;if($e){if(s.minRows!==void 0){let i=s.minRows;const m=e;if(!(typeof i=="num\
ber"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/minRows",schemaPath:"#/properties/forests/items/properties/minRows/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+
"/forests/"+o+"/minRows",schemaPath:"#/properties/forests/items/properties/minRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"}],!1;var $e=m===e}else var $e=!0;if($e){if(s.l2!==void 0){let i=s.l2;const m=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/fo\
rests/"+o+"/l2",schemaPath:"#/properties/forests/items/properties/l2/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var $e=m===e}else
var $e=!0;if($e){if(s.growOn!==void 0){let i=s.growOn;const m=e;if(e===m)if(typeof i=="number"&&isFinite(i)){if(i>1||isNaN(i))return a.errors=[{instancePath:r+"\
/forests/"+o+"/growOn",schemaPath:"#/properties/forests/items/properties/growOn/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= \
1"}],!1;if(i<0||isNaN(i))return a.errors=[{instancePath:r+"/forests/"+o+"/growOn",schemaPath:"#/properties/forests/items/properties/growOn/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/forests/"+o+"/growOn",schemaPath:"#/properties/forest\
s/items/properties/growOn/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var $e=m===e}else var $e=!0;if($e)if(s.maxRows!==void 0){let i=s.
maxRows;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/maxRows",schemaPath:"#/properties/fo\
rests/items/properties/maxRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(
i)))return a.errors=[{instancePath:r+"/forests/"+o+"/maxRows",schemaPath:"#/properties/forests/items/properties/maxRows/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var $e=m===e}else var $e=!0}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/forests/"+o,schemaPath:"#/properties/for\
ests/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var qe=N===e;if(!qe)break}}else return a.errors=[{instancePath:r+"/forests",
schemaPath:"#/properties/forests/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=se===e}else var y=!0;if(y){if(n.nodes!==void 0){let c=n.
nodes;const se=e;if(e===se)if(Array.isArray(c)){var Ge=!0;const J=c.length;for(let o=0;o<J;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(
s)){let _;if(s.op===void 0&&(_="op"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:_},
message:"must have required property '"+_+"'"}],!1;{const v=s.op;if(typeof v=="string")if(v==="input"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;
if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.signal===void 0&&(m="signal"))return a.errors=
[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/0/required",keyword:"required",params:{missingProperty:m},message:"must have required pr\
operty '"+m+"'"}],!1;{const ne=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="signal")){return a.errors=[{instancePath:r+"/nodes/"+o,
schemaPath:"#/properties/nodes/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additiona\
l properties"}],!1;break}if(ne===e){if(s.op!==void 0){const t=e;if(s.op!=="input")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/no\
des/items/oneOf/0/properties/op/const",keyword:"const",params:{allowedValue:"input"},message:"must be equal to constant"}],!1;var Pe=t===e}else var Pe=!0;if(Pe){
if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/0/properties/\
id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Pe=t===e}else var Pe=!0;if(Pe){if(s.width!==void 0){let t=s.width;const f=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/0/properties/width/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===f&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/0/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"}],!1;var Pe=f===e}else var Pe=!0;if(Pe){if(s.tower!==void 0){let t=s.tower;const f=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.
errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/0/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.
items.oneOf[0].properties.tower.type},message:"must be integer,null"}],!1;if(e===f&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/0/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var Pe=f===e}else var Pe=!0;if(Pe)if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/signal",
schemaPath:"#/properties/nodes/items/oneOf/0/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Pe=t===e}else var Pe=!0}}}}}}else
return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var L=!0}else if(v==="lookup"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&
(m="width")||s.tower===void 0&&(m="tower")||s.signal===void 0&&(m="signal")||s.table===void 0&&(m="table"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/1/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const ne=e;for(const t in s)
if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="signal"||t==="table")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items\
/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ne===e){
if(s.op!==void 0){const t=e;if(s.op!=="lookup")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/1/properties/op/con\
st",keyword:"const",params:{allowedValue:"lookup"},message:"must be equal to constant"}],!1;var te=t===e}else var te=!0;if(te){if(s.id!==void 0){const t=e;if(typeof s.
id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/1/properties/id/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var te=t===e}else var te=!0;if(te){if(s.width!==void 0){let t=s.width;const f=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/1/properties/width/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===f&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/1/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var te=f===e}else var te=!0;
if(te){if(s.tower!==void 0){let t=s.tower;const f=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/1/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[1].properties.tower.type},
message:"must be integer,null"}],!1;if(e===f&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/1/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var te=f===e}else var te=!0;
if(te){if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/signal",schemaPath:"#/properties/nodes/items/\
oneOf/1/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var te=t===e}else var te=!0;if(te)if(s.table!==void 0){const t=e;
if(typeof s.table!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/table",schemaPath:"#/properties/nodes/items/oneOf/1/properties/table/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var te=t===e}else var te=!0}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/prop\
erties/nodes/items/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;L!==!0&&(L=!0)}else if(v==="pool"){if(e===e)if(s&&typeof s==
"object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.signal===
void 0&&(m="signal")||s.table===void 0&&(m="table")||s.pool===void 0&&(m="pool")||s.max===void 0&&(m="max")||s.query===void 0&&(m="query"))return a.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/2/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],
!1;{const ne=e;for(const t in s)if(!Pr.call(x.properties.nodes.items.oneOf[2].properties,t)){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properti\
es/nodes/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}
if(ne===e){if(s.op!==void 0){const t=e;if(s.op!=="pool")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/2/properti\
es/op/const",keyword:"const",params:{allowedValue:"pool"},message:"must be equal to constant"}],!1;var Ne=t===e}else var Ne=!0;if(Ne){if(s.id!==void 0){const t=e;
if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/2/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var Ne=t===e}else var Ne=!0;if(Ne){if(s.width!==void 0){let t=s.width;const f=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/2/properties/width/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===f&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",
schemaPath:"#/properties/nodes/items/oneOf/2/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ne=f===
e}else var Ne=!0;if(Ne){if(s.tower!==void 0){let t=s.tower;const f=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+
"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/2/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[2].properties.
tower.type},message:"must be integer,null"}],!1;if(e===f&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",
schemaPath:"#/properties/nodes/items/oneOf/2/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ne=f===
e}else var Ne=!0;if(Ne){if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/signal",schemaPath:"#/proper\
ties/nodes/items/oneOf/2/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ne=t===e}else var Ne=!0;if(Ne){if(s.table!==
void 0){const t=e;if(typeof s.table!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/table",schemaPath:"#/properties/nodes/items/oneOf/2/properties/tabl\
e/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ne=t===e}else var Ne=!0;if(Ne){if(s.pool!==void 0){let t=s.pool;const f=e;if(!(t===
"mean"||t==="sum"||t==="max"||t==="attention"))return a.errors=[{instancePath:r+"/nodes/"+o+"/pool",schemaPath:"#/properties/nodes/items/oneOf/2/properties/pool\
/enum",keyword:"enum",params:{allowedValues:x.properties.nodes.items.oneOf[2].properties.pool.enum},message:"must be equal to one of the allowed values"}],!1;var Ne=f===
e}else var Ne=!0;if(Ne){if(s.max!==void 0){let t=s.max;const f=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nod\
es/"+o+"/max",schemaPath:"#/properties/nodes/items/oneOf/2/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===f&&
typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/max",schemaPath:"#/properties/nodes/items/oneOf/2/properties/max\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ne=f===e}else var Ne=!0;if(Ne)if(s.query!==void 0){let t=s.query;const f=e;
if(typeof t!="string"&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/query",schemaPath:"#/properties/nodes/items/oneOf/2/properties/query/type",keyword:"\
type",params:{type:x.properties.nodes.items.oneOf[2].properties.query.type},message:"must be string,null"}],!1;var Ne=f===e}else var Ne=!0}}}}}}}}}}else return a.
errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;L!==!0&&
(L=!0)}else if(v==="concat"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&
(m="width")||s.tower===void 0&&(m="tower")||s.inputs===void 0&&(m="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/on\
eOf/3/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const ne=e;for(const t in s)if(!(t==="op"||t===
"id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/3/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ne===e){if(s.op!==void 0){const t=e;if(s.op!=="c\
oncat")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/3/properties/op/const",keyword:"const",params:{allowedValue:"\
concat"},message:"must be equal to constant"}],!1;var M=t===e}else var M=!0;if(M){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/3/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var M=t===
e}else var M=!0;if(M){if(s.width!==void 0){let t=s.width;const f=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/n\
odes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/3/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
f&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/3/propertie\
s/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var M=f===e}else var M=!0;if(M){if(s.tower!==void 0){let t=s.tower;
const f=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/node\
s/items/oneOf/3/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[3].properties.tower.type},message:"must be integer,null"}],!1;
if(e===f&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/3/pr\
operties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var M=f===e}else var M=!0;if(M)if(s.inputs!==void 0){let t=s.
inputs;const f=e;if(e===f)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/3\
/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var gr=!0;const b=t.length;for(let I=0;I<b;I++){
const l=e;if(typeof t[I]!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+I,schemaPath:"#/properties/nodes/items/oneOf/3/properties/inputs/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var gr=l===e;if(!gr)break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inpu\
ts",schemaPath:"#/properties/nodes/items/oneOf/3/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var M=f===e}else var M=!0}}}}}}else
return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;L!==!0&&(L=!0)}else if(v==="dense"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===
void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.input===void 0&&(m="input")||s.kernel===void 0&&(m="kernel")||s.bias===void 0&&(m="bias")||s.activation===
void 0&&(m="activation"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/4/required",keyword:"required",params:{missingProperty:m},
message:"must have required property '"+m+"'"}],!1;{const ne=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="kernel"||t===
"bias"||t==="activation")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/4/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ne===e){if(s.op!==void 0){const t=e;if(s.op!=="dense")return a.
errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/4/properties/op/const",keyword:"const",params:{allowedValue:"dense"},message:"\
must be equal to constant"}],!1;var Oe=t===e}else var Oe=!0;if(Oe){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes\
/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/4/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Oe=t===e}else
var Oe=!0;if(Oe){if(s.width!==void 0){let t=s.width;const f=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+
o+"/width",schemaPath:"#/properties/nodes/items/oneOf/4/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===f&&typeof t==
"number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/4/properties/width/minim\
um",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Oe=f===e}else var Oe=!0;if(Oe){if(s.tower!==void 0){let t=s.tower;const f=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/on\
eOf/4/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[4].properties.tower.type},message:"must be integer,null"}],!1;if(e===f&&
typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/4/properties/t\
ower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Oe=f===e}else var Oe=!0;if(Oe){if(s.input!==void 0){const t=e;if(typeof s.
input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/4/properties/input/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var Oe=t===e}else var Oe=!0;if(Oe){if(s.kernel!==void 0){const t=e;if(typeof s.kernel!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/kernel",schemaPath:"#/properties/nodes/items/oneOf/4/properties/kernel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Oe=t===
e}else var Oe=!0;if(Oe){if(s.bias!==void 0){let t=s.bias;const f=e;if(typeof t!="string"&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/bias",schemaPath:"\
#/properties/nodes/items/oneOf/4/properties/bias/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[4].properties.bias.type},message:"must be stri\
ng,null"}],!1;var Oe=f===e}else var Oe=!0;if(Oe)if(s.activation!==void 0){let t=s.activation;const f=e;if(!(t==="none"||t==="relu"||t==="tanh"||t==="sigmoid"||t===
"gelu"||t==="swish"||t==="leaky_relu"))return a.errors=[{instancePath:r+"/nodes/"+o+"/activation",schemaPath:"#/properties/nodes/items/oneOf/4/properties/activa\
tion/enum",keyword:"enum",params:{allowedValues:x.properties.nodes.items.oneOf[4].properties.activation.enum},message:"must be equal to one of the allowed value\
s"}],!1;var Oe=f===e}else var Oe=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/4/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;L!==!0&&(L=!0)}else if(v==="sum"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&
(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.inputs===void 0&&(m="inputs"))return a.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/5/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],
!1;{const ne=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/pro\
perties/nodes/items/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;
break}if(ne===e){if(s.op!==void 0){const t=e;if(s.op!=="sum")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/5/pro\
perties/op/const",keyword:"const",params:{allowedValue:"sum"},message:"must be equal to constant"}],!1;var be=t===e}else var be=!0;if(be){if(s.id!==void 0){const t=e;
if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/5/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var be=t===e}else var be=!0;if(be){if(s.width!==void 0){let t=s.width;const f=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/5/properties/width/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===f&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",
schemaPath:"#/properties/nodes/items/oneOf/5/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var be=f===
e}else var be=!0;if(be){if(s.tower!==void 0){let t=s.tower;const f=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+
"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/5/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[5].properties.
tower.type},message:"must be integer,null"}],!1;if(e===f&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",
schemaPath:"#/properties/nodes/items/oneOf/5/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var be=f===
e}else var be=!0;if(be)if(s.inputs!==void 0){let t=s.inputs;const f=e;if(e===f)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+"/nodes/"+o+"\
/inputs",schemaPath:"#/properties/nodes/items/oneOf/5/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],
!1;{var pr=!0;const b=t.length;for(let I=0;I<b;I++){const l=e;if(typeof t[I]!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+I,schemaPath:"#/p\
roperties/nodes/items/oneOf/5/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var pr=l===e;if(!pr)break}}}else
return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/5/properties/inputs/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var be=f===e}else var be=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/5/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;L!==!0&&(L=!0)}else if(v==="product"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){
let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.inputs===void 0&&(m="inputs"))return a.
errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/6/required",keyword:"required",params:{missingProperty:m},message:"must have requ\
ired property '"+m+"'"}],!1;{const ne=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+"/no\
des/"+o,schemaPath:"#/properties/nodes/items/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have a\
dditional properties"}],!1;break}if(ne===e){if(s.op!==void 0){const t=e;if(s.op!=="product")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/pro\
perties/nodes/items/oneOf/6/properties/op/const",keyword:"const",params:{allowedValue:"product"},message:"must be equal to constant"}],!1;var Ie=t===e}else var Ie=!0;
if(Ie){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/6/prop\
erties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ie=t===e}else var Ie=!0;if(Ie){if(s.width!==void 0){let t=s.width;const f=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/6/prop\
erties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===f&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=
[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/6/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var Ie=f===e}else var Ie=!0;if(Ie){if(s.tower!==void 0){let t=s.tower;const f=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/6/properties/tower/type",keyword:"type",params:{type:x.
properties.nodes.items.oneOf[6].properties.tower.type},message:"must be integer,null"}],!1;if(e===f&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=
[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/6/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var Ie=f===e}else var Ie=!0;if(Ie)if(s.inputs!==void 0){let t=s.inputs;const f=e;if(e===f)if(Array.isArray(t)){if(t.length<1)return a.
errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"}],!1;{var Lr=!0;const b=t.length;for(let I=0;I<b;I++){const l=e;if(typeof t[I]!="string")return a.errors=[{instancePath:r+"/no\
des/"+o+"/inputs/"+I,schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var Lr=l===e;if(!Lr)break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ie=f===e}else var Ie=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/6/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;L!==!0&&(L=!0)}else if(v==="cross"){if(e===e)if(s&&typeof s==
"object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.x0===void 0&&
(m="x0")||s.input===void 0&&(m="input")||s.kernel===void 0&&(m="kernel")||s.bias===void 0&&(m="bias"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#\
/properties/nodes/items/oneOf/7/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const ne=e;for(const t in s)
if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="x0"||t==="input"||t==="kernel"||t==="bias")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/\
properties/nodes/items/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],
!1;break}if(ne===e){if(s.op!==void 0){const t=e;if(s.op!=="cross")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/\
7/properties/op/const",keyword:"const",params:{allowedValue:"cross"},message:"must be equal to constant"}],!1;var Q=t===e}else var Q=!0;if(Q){if(s.id!==void 0){
const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/7/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Q=t===e}else var Q=!0;if(Q){if(s.width!==void 0){let t=s.width;const f=e;if(!(typeof t=="number"&&
!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/7/properties/width/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===f&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes\
/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/7/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var Q=f===e}else var Q=!0;if(Q){if(s.tower!==void 0){let t=s.tower;const f=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=
[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/7/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[7].
properties.tower.type},message:"must be integer,null"}],!1;if(e===f&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/7/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;
var Q=f===e}else var Q=!0;if(Q){if(s.x0!==void 0){const t=e;if(typeof s.x0!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/x0",schemaPath:"#/properties\
/nodes/items/oneOf/7/properties/x0/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Q=t===e}else var Q=!0;if(Q){if(s.input!==void 0){
const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/7/properties/input/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Q=t===e}else var Q=!0;if(Q){if(s.kernel!==void 0){const t=e;if(typeof s.kernel!="string")
return a.errors=[{instancePath:r+"/nodes/"+o+"/kernel",schemaPath:"#/properties/nodes/items/oneOf/7/properties/kernel/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var Q=t===e}else var Q=!0;if(Q)if(s.bias!==void 0){const t=e;if(typeof s.bias!="string")return a.errors=[{instancePath:r+"/nodes/"+
o+"/bias",schemaPath:"#/properties/nodes/items/oneOf/7/properties/bias/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Q=t===e}else
var Q=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/7/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;L!==!0&&(L=!0)}else if(v==="bi_interaction"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===
void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.inputs===void 0&&(m="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/8/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const ne=e;for(const t in s)
if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/8/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ne===e){if(s.op!==void 0){
const t=e;if(s.op!=="bi_interaction")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/8/properties/op/const",keyword:"\
const",params:{allowedValue:"bi_interaction"},message:"must be equal to constant"}],!1;var Ve=t===e}else var Ve=!0;if(Ve){if(s.id!==void 0){const t=e;if(typeof s.
id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/8/properties/id/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var Ve=t===e}else var Ve=!0;if(Ve){if(s.width!==void 0){let t=s.width;const f=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/8/properties/width/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===f&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/8/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ve=f===e}else var Ve=!0;
if(Ve){if(s.tower!==void 0){let t=s.tower;const f=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/8/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[8].properties.tower.type},
message:"must be integer,null"}],!1;if(e===f&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/8/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ve=f===e}else var Ve=!0;
if(Ve)if(s.inputs!==void 0){let t=s.inputs;const f=e;if(e===f)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"\
#/properties/nodes/items/oneOf/8/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var fr=!0;const b=t.
length;for(let I=0;I<b;I++){const l=e;if(typeof t[I]!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+I,schemaPath:"#/properties/nodes/items/on\
eOf/8/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var fr=l===e;if(!fr)break}}}else return a.errors=[{instancePath:r+
"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/8/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ve=f===
e}else var Ve=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/8/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;L!==!0&&(L=!0)}else if(v==="batch_norm"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.
id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.input===void 0&&(m="input")||s.gamma===void 0&&(m="gamma")||s.beta===void 0&&
(m="beta")||s.mean===void 0&&(m="mean")||s.variance===void 0&&(m="variance")||s.momentum===void 0&&(m="momentum")||s.epsilon===void 0&&(m="epsilon"))return a.errors=
[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/9/required",keyword:"required",params:{missingProperty:m},message:"must have required pr\
operty '"+m+"'"}],!1;{const ne=e;for(const t in s)if(!Pr.call(x.properties.nodes.items.oneOf[9].properties,t)){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],
!1;break}if(ne===e){if(s.op!==void 0){const t=e;if(s.op!=="batch_norm")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/o\
neOf/9/properties/op/const",keyword:"const",params:{allowedValue:"batch_norm"},message:"must be equal to constant"}],!1;var ve=t===e}else var ve=!0;if(ve){if(s.
id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/9/properties/id/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ve=t===e}else var ve=!0;if(ve){if(s.width!==void 0){let t=s.width;const f=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/9/properties/width/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===f&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/9/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"}],!1;var ve=f===e}else var ve=!0;if(ve){if(s.tower!==void 0){let t=s.tower;const f=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.
errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/9/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.
items.oneOf[9].properties.tower.type},message:"must be integer,null"}],!1;if(e===f&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/9/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var ve=f===e}else var ve=!0;if(ve){if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"\
#/properties/nodes/items/oneOf/9/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ve=t===e}else var ve=!0;if(ve){if(s.
gamma!==void 0){const t=e;if(typeof s.gamma!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/gamma",schemaPath:"#/properties/nodes/items/oneOf/9/propert\
ies/gamma/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ve=t===e}else var ve=!0;if(ve){if(s.beta!==void 0){const t=e;if(typeof s.
beta!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/beta",schemaPath:"#/properties/nodes/items/oneOf/9/properties/beta/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var ve=t===e}else var ve=!0;if(ve){if(s.mean!==void 0){const t=e;if(typeof s.mean!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/mean",schemaPath:"#/properties/nodes/items/oneOf/9/properties/mean/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ve=t===
e}else var ve=!0;if(ve){if(s.variance!==void 0){const t=e;if(typeof s.variance!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/variance",schemaPath:"#/\
properties/nodes/items/oneOf/9/properties/variance/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ve=t===e}else var ve=!0;if(ve){
if(s.momentum!==void 0){let t=s.momentum;const f=e;if(e===f)if(typeof t=="number"&&isFinite(t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+"/\
momentum",schemaPath:"#/properties/nodes/items/oneOf/9/properties/momentum/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],
!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+"/momentum",schemaPath:"#/properties/nodes/items/oneOf/9/properties/momentum/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/nodes/"+o+"/momentum",schemaPath:"#/properties/nod\
es/items/oneOf/9/properties/momentum/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ve=f===e}else var ve=!0;if(ve)if(s.epsilon!==
void 0){let t=s.epsilon;const f=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/epsilon",schemaPath:"#/properties/nodes/i\
tems/oneOf/9/properties/epsilon/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ve=f===e}else var ve=!0}}}}}}}}}}}}else return a.errors=
[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/9/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;L!==!0&&(L=!0)}else if(v===
"layer_norm"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.
tower===void 0&&(m="tower")||s.input===void 0&&(m="input")||s.gamma===void 0&&(m="gamma")||s.beta===void 0&&(m="beta")||s.epsilon===void 0&&(m="epsilon"))return a.
errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/10/required",keyword:"required",params:{missingProperty:m},message:"must have req\
uired property '"+m+"'"}],!1;{const ne=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="gamma"||t==="beta"||t==="epsilon")){
return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(ne===e){if(s.op!==void 0){const t=e;if(s.op!=="layer_norm")return a.errors=[{instancePath:r+"/nodes/"+
o+"/op",schemaPath:"#/properties/nodes/items/oneOf/10/properties/op/const",keyword:"const",params:{allowedValue:"layer_norm"},message:"must be equal to constant"}],
!1;var Je=t===e}else var Je=!0;if(Je){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/prop\
erties/nodes/items/oneOf/10/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Je=t===e}else var Je=!0;if(Je){if(s.width!==
void 0){let t=s.width;const f=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/pro\
perties/nodes/items/oneOf/10/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===f&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/10/properties/width/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Je=f===e}else var Je=!0;if(Je){if(s.tower!==void 0){let t=s.tower;const f=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/10/properti\
es/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[10].properties.tower.type},message:"must be integer,null"}],!1;if(e===f&&typeof t=="nu\
mber"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/10/properties/tower/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Je=f===e}else var Je=!0;if(Je){if(s.input!==void 0){const t=e;if(typeof s.input!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/10/properties/input/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var Je=t===e}else var Je=!0;if(Je){if(s.gamma!==void 0){const t=e;if(typeof s.gamma!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/gamma",schemaPath:"#/properties/nodes/items/oneOf/10/properties/gamma/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Je=t===
e}else var Je=!0;if(Je){if(s.beta!==void 0){const t=e;if(typeof s.beta!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/beta",schemaPath:"#/properties/n\
odes/items/oneOf/10/properties/beta/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Je=t===e}else var Je=!0;if(Je)if(s.epsilon!==void 0){
let t=s.epsilon;const f=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/epsilon",schemaPath:"#/properties/nodes/items/one\
Of/10/properties/epsilon/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Je=f===e}else var Je=!0}}}}}}}}}else return a.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/10/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;L!==!0&&(L=!0)}else if(v==="\
activation"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===
void 0&&(m="tower")||s.input===void 0&&(m="input")||s.activation===void 0&&(m="activation"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/propertie\
s/nodes/items/oneOf/11/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const ne=e;for(const t in s)if(!(t===
"op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="activation")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneO\
f/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ne===e){if(s.
op!==void 0){const t=e;if(s.op!=="activation")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/11/properties/op/con\
st",keyword:"const",params:{allowedValue:"activation"},message:"must be equal to constant"}],!1;var Be=t===e}else var Be=!0;if(Be){if(s.id!==void 0){const t=e;if(typeof s.
id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/11/properties/id/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var Be=t===e}else var Be=!0;if(Be){if(s.width!==void 0){let t=s.width;const f=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/11/properties/width/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===f&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/11/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Be=f===e}else var Be=!0;
if(Be){if(s.tower!==void 0){let t=s.tower;const f=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/11/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[11].properties.tower.
type},message:"must be integer,null"}],!1;if(e===f&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/11/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Be=f===e}else var Be=!0;
if(Be){if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/one\
Of/11/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Be=t===e}else var Be=!0;if(Be)if(s.activation!==void 0){let t=s.
activation;const f=e;if(!(t==="none"||t==="relu"||t==="tanh"||t==="sigmoid"||t==="gelu"||t==="swish"||t==="leaky_relu"))return a.errors=[{instancePath:r+"/nodes\
/"+o+"/activation",schemaPath:"#/properties/nodes/items/oneOf/11/properties/activation/enum",keyword:"enum",params:{allowedValues:x.properties.nodes.items.oneOf[11].
properties.activation.enum},message:"must be equal to one of the allowed values"}],!1;var Be=f===e}else var Be=!0}}}}}}}else return a.errors=[{instancePath:r+"/\
nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/11/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;L!==!0&&(L=!0)}else if(v==="dr\
opout"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===
void 0&&(m="tower")||s.input===void 0&&(m="input")||s.rate===void 0&&(m="rate"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/item\
s/oneOf/12/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const ne=e;for(const t in s)if(!(t==="op"||
t==="id"||t==="width"||t==="tower"||t==="input"||t==="rate")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/12/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ne===e){if(s.op!==void 0){
const t=e;if(s.op!=="dropout")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/12/properties/op/const",keyword:"con\
st",params:{allowedValue:"dropout"},message:"must be equal to constant"}],!1;var ar=t===e}else var ar=!0;if(ar){if(s.id!==void 0){const t=e;if(typeof s.id!="str\
ing")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/12/properties/id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var ar=t===e}else var ar=!0;if(ar){if(s.width!==void 0){let t=s.width;const f=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/12/properties/width/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===f&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/12/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ar=f===e}else var ar=!0;
if(ar){if(s.tower!==void 0){let t=s.tower;const f=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/12/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[12].properties.tower.
type},message:"must be integer,null"}],!1;if(e===f&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/12/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ar=f===e}else var ar=!0;
if(ar){if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/one\
Of/12/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ar=t===e}else var ar=!0;if(ar)if(s.rate!==void 0){let t=s.rate;
const f=e;if(e===f)if(typeof t=="number"&&isFinite(t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+"/rate",schemaPath:"#/properties/nodes/item\
s/oneOf/12/properties/rate/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+
"/nodes/"+o+"/rate",schemaPath:"#/properties/nodes/items/oneOf/12/properties/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"}],!1}else return a.errors=[{instancePath:r+"/nodes/"+o+"/rate",schemaPath:"#/properties/nodes/items/oneOf/12/properties/rate/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var ar=f===e}else var ar=!0}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/\
oneOf/12/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;L!==!0&&(L=!0)}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"op",tagValue:v},message:'value of tag "op" must be in oneOf'}],!1;else
return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"op",tagValue:v},
message:'tag "op" must be string'}],!1}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var Ge=N===e;if(!Ge)break}}else return a.errors=[{instancePath:r+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var y=se===e}else var y=!0;if(y){if(n.params!==void 0){let c=n.params;const se=e;if(e===se)if(Array.isArray(
c)){var Xr=!0;const J=c.length;for(let o=0;o<J;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.name===void 0&&(_="nam\
e")||s.shape===void 0&&(_="shape")||s.init===void 0&&(_="init")||s.trainable===void 0&&(_="trainable")||s.tower===void 0&&(_="tower"))return a.errors=[{instancePath:r+
"/params/"+o,schemaPath:"#/properties/params/items/required",keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;{const v=e;
for(const i in s)if(!(i==="name"||i==="shape"||i==="init"||i==="trainable"||i==="tower"||i==="optimizer")){return a.errors=[{instancePath:r+"/params/"+o,schemaPath:"\
#/properties/params/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;
break}if(v===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/params/"+o+"/name",schemaPath:"#/properties/params/i\
tems/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var or=i===e}else var or=!0;if(or){if(s.shape!==void 0){let i=s.shape;
const m=e;if(e===m)if(Array.isArray(i)){var Yr=!0;const t=i.length;for(let f=0;f<t;f++){let u=i[f];const b=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(
u)))return a.errors=[{instancePath:r+"/params/"+o+"/shape/"+f,schemaPath:"#/properties/params/items/properties/shape/items/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"}],!1;if(e===b&&typeof u=="number"&&isFinite(u)&&(u<1||isNaN(u)))return a.errors=[{instancePath:r+"/params/"+o+"/shape/"+f,schemaPath:"\
#/properties/params/items/properties/shape/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Yr=b===e;if(!Yr)break}}else
return a.errors=[{instancePath:r+"/params/"+o+"/shape",schemaPath:"#/properties/params/items/properties/shape/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var or=m===e}else var or=!0;if(or){if(s.init!==void 0){let i=s.init;const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.
kind===void 0&&(t="kind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/required",keyword:"require\
d",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const f=i.kind;if(typeof f=="string")if(f==="zeros"){if(e===e)if(i&&typeof i==
"object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/pr\
operties/init/oneOf/0/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const I=e;for(const l in i)if(l!==
"kind"){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(I===e&&i.kind!==void 0&&i.kind!=="zeros")return a.errors=
[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"\
zeros"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/in\
it/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var jr=!0}else if(f==="ones"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(
i)){let b;if(i.kind===void 0&&(b="kind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/req\
uired",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const I=e;for(const l in i)if(l!=="kind"){return a.errors=
[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(I===e&&i.kind!==void 0&&i.kind!=="ones")return a.errors=[{instancePath:r+"/par\
ams/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ones"},message:"\
must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;jr!==!0&&(jr=!0)}else if(f==="glorot"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){
let b;if(i.kind===void 0&&(b="kind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/require\
d",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const I=e;for(const l in i)if(l!=="kind"){return a.errors=[
{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(I===e&&i.kind!==void 0&&i.kind!=="glorot")return a.errors=[{instancePath:r+"/p\
arams/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"glorot"},message:"\
must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;jr!==!0&&(jr=!0)}else if(f==="he"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;
if(i.kind===void 0&&(b="kind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/required",keyword:"\
required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const I=e;for(const l in i)if(l!=="kind"){return a.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"}],!1;break}if(I===e&&i.kind!==void 0&&i.kind!=="he")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"\
#/properties/params/items/properties/init/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"must be equal to constant"}],!1}}else
return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;jr!==!0&&(jr=!0)}else if(f==="uniform"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind")||
i.scale===void 0&&(b="scale"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/4/required",keyword:"\
required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const I=e;for(const l in i)if(!(l==="kind"||l==="scale")){return a.errors=
[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(I===e){if(i.kind!==void 0){const l=e;if(i.kind!=="uniform")return a.errors=[{instancePath:r+
"/params/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"\
must be equal to constant"}],!1;var Er=l===e}else var Er=!0;if(Er)if(i.scale!==void 0){let l=i.scale;const K=e;if(!(typeof l=="number"&&isFinite(l)))return a.errors=
[{instancePath:r+"/params/"+o+"/init/scale",schemaPath:"#/properties/params/items/properties/init/oneOf/4/properties/scale/type",keyword:"type",params:{type:"nu\
mber"},message:"must be number"}],!1;var Er=K===e}else var Er=!0}}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/it\
ems/properties/init/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;jr!==!0&&(jr=!0)}else if(f==="constant"){if(e===e)if(i&&typeof i==
"object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind")||i.value===void 0&&(b="value"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"\
#/properties/params/items/properties/init/oneOf/5/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const I=e;
for(const l in i)if(!(l==="kind"||l==="value")){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneO\
f/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(I===e){if(i.kind!==
void 0){const l=e;if(i.kind!=="constant")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/\
5/properties/kind/const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"}],!1;var Wr=l===e}else var Wr=!0;if(Wr)if(i.value!==
void 0){let l=i.value;const K=e;if(!(typeof l=="number"&&isFinite(l)))return a.errors=[{instancePath:r+"/params/"+o+"/init/value",schemaPath:"#/properties/param\
s/items/properties/init/oneOf/5/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Wr=K===e}else var Wr=!0}}}else return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/5/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;jr!==!0&&(jr=!0)}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/discrimin\
ator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:f},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:f},message:'\
tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var or=m===e}else var or=!0;if(or){if(s.trainable!==void 0){const i=e;if(typeof s.trainable!="boolean")
return a.errors=[{instancePath:r+"/params/"+o+"/trainable",schemaPath:"#/properties/params/items/properties/trainable/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}],!1;var or=i===e}else var or=!0;if(or){if(s.tower!==void 0){let i=s.tower;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))&&i!==null)return a.errors=[{instancePath:r+"/params/"+o+"/tower",schemaPath:"#/properties/params/items/properties/tower/type",keyword:"type",params:{type:x.
properties.params.items.properties.tower.type},message:"must be integer,null"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return a.errors=[{
instancePath:r+"/params/"+o+"/tower",schemaPath:"#/properties/params/items/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var or=m===e}else var or=!0;if(or)if(s.optimizer!==void 0){let i=s.optimizer;const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){
let t;if(i.kind===void 0&&(t="kind")||i.learningRate===void 0&&(t="learningRate")||i.beta===void 0&&(t="beta")||i.l1===void 0&&(t="l1")||i.l2===void 0&&(t="l2"))
return a.errors=[{instancePath:r+"/params/"+o+"/optimizer",schemaPath:"#/properties/params/items/properties/optimizer/required",keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;{const f=e;for(const u in i)if(!(u==="kind"||u==="learningRate"||u==="beta"||u==="l1"||u==="l2")){return a.errors=
[{instancePath:r+"/params/"+o+"/optimizer",schemaPath:"#/properties/params/items/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(f===e){if(i.kind!==void 0){const u=e;if(i.kind!=="ftrl")return a.errors=[{instancePath:r+
"/params/"+o+"/optimizer/kind",schemaPath:"#/properties/params/items/properties/optimizer/properties/kind/const",keyword:"const",params:{allowedValue:"ftrl"},message:"\
must be equal to constant"}],!1;var hr=u===e}else var hr=!0;if(hr){if(i.learningRate!==void 0){let u=i.learningRate;const b=e;if(!(typeof u=="number"&&isFinite(
u)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/learningRate",schemaPath:"#/properties/params/items/properties/optimizer/properties/learningRate/t\
ype",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var hr=b===e}else var hr=!0;if(hr){if(i.beta!==void 0){let u=i.beta;const b=e;if(!(typeof u==
"number"&&isFinite(u)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/beta",schemaPath:"#/properties/params/items/properties/optimizer/properties/bet\
a/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var hr=b===e}else var hr=!0;if(hr){if(i.l1!==void 0){let u=i.l1;const b=e;if(!(typeof u==
"number"&&isFinite(u)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/l1",schemaPath:"#/properties/params/items/properties/optimizer/properties/l1/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var hr=b===e}else var hr=!0;if(hr)if(i.l2!==void 0){let u=i.l2;const b=e;if(!(typeof u==
"number"&&isFinite(u)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/l2",schemaPath:"#/properties/params/items/properties/optimizer/properties/l2/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var hr=b===e}else var hr=!0}}}}}}else return a.errors=[{instancePath:r+"/params/"+o+"/op\
timizer",schemaPath:"#/properties/params/items/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var or=m===e}else var or=!0}}}}}}}else
return a.errors=[{instancePath:r+"/params/"+o,schemaPath:"#/properties/params/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Xr=N===
e;if(!Xr)break}}else return a.errors=[{instancePath:r+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var y=se===e}else var y=!0;if(y){if(n.towers!==void 0){let c=n.towers;const se=e;if(e===se)if(Array.isArray(c)){var Zr=!0;const J=c.length;for(let o=0;o<
J;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.name===void 0&&(_="name")||s.source===void 0&&(_="source")||s.fallback===
void 0&&(_="fallback"))return a.errors=[{instancePath:r+"/towers/"+o,schemaPath:"#/properties/towers/items/required",keyword:"required",params:{missingProperty:_},
message:"must have required property '"+_+"'"}],!1;{const v=e;for(const i in s)if(!(i==="name"||i==="source"||i==="fallback")){return a.errors=[{instancePath:r+
"/towers/"+o,schemaPath:"#/properties/towers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have add\
itional properties"}],!1;break}if(v===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/towers/"+o+"/name",schemaPath:"\
#/properties/towers/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var $r=i===e}else var $r=!0;if($r){if(s.source!==
void 0){let i=s.source;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/towers/"+o+"/source",schemaPath:"#/properties/towers/items/p\
roperties/source/type",keyword:"type",params:{type:x.properties.towers.items.properties.source.type},message:"must be string,null"}],!1;var $r=m===e}else var $r=!0;
if($r)if(s.fallback!==void 0){const i=e;if(typeof s.fallback!="boolean")return a.errors=[{instancePath:r+"/towers/"+o+"/fallback",schemaPath:"#/properties/tower\
s/items/properties/fallback/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var $r=i===e}else var $r=!0}}}}else return a.errors=[{instancePath:r+
"/towers/"+o,schemaPath:"#/properties/towers/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Zr=N===e;if(!Zr)break}}else return a.
errors=[{instancePath:r+"/towers",schemaPath:"#/properties/towers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=se===e}else var y=!0;
if(y){if(n.heads!==void 0){let c=n.heads;const se=e;if(e===se)if(Array.isArray(c)){var es=!0;const J=c.length;for(let o=0;o<J;o++){let s=c[o];const N=e;if(e===N)
if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.name===void 0&&(_="name")||s.doc===void 0&&(_="doc")||s.label===void 0&&(_="label")||s.lossWeight===void 0&&
(_="lossWeight")||s.sources===void 0&&(_="sources")||s.withinSeconds===void 0&&(_="withinSeconds"))return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/pr\
operties/heads/items/required",keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;{const v=e;for(const i in s)if(!(i===
"name"||i==="doc"||i==="label"||i==="lossWeight"||i==="sources"||i==="withinSeconds")){return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/properties/hea\
ds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(v===e){if(s.
name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/name",schemaPath:"#/properties/heads/items/properties/name/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var nr=i===e}else var nr=!0;if(nr){if(s.doc!==void 0){let i=s.doc;const m=e;if(typeof i!=
"string"&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/doc",schemaPath:"#/properties/heads/items/properties/doc/type",keyword:"type",params:{type:x.properties.
heads.items.properties.doc.type},message:"must be string,null"}],!1;var nr=m===e}else var nr=!0;if(nr){if(s.label!==void 0){let i=s.label;const m=e;if(e===m)if(i&&
typeof i=="object"&&!Array.isArray(i)){let t;if(i.column===void 0&&(t="column")||i.op===void 0&&(t="op")||i.value===void 0&&(t="value"))return a.errors=[{instancePath:r+
"/heads/"+o+"/label",schemaPath:"#/properties/heads/items/properties/label/required",keyword:"required",params:{missingProperty:t},message:"must have required p\
roperty '"+t+"'"}],!1;{const f=e;for(const u in i)if(!(u==="column"||u==="op"||u==="value")){return a.errors=[{instancePath:r+"/heads/"+o+"/label",schemaPath:"#\
/properties/heads/items/properties/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional pr\
operties"}],!1;break}if(f===e){if(i.column!==void 0){const u=e;if(typeof i.column!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/label/column",schemaPath:"\
#/properties/heads/items/properties/label/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Sr=u===e}else var Sr=!0;
if(Sr){if(i.op!==void 0){let u=i.op;const b=e;if(!(u==="=="||u==="!="||u==="<"||u==="<="||u===">"||u===">="||u===null))return a.errors=[{instancePath:r+"/heads/"+
o+"/label/op",schemaPath:"#/properties/heads/items/properties/label/properties/op/enum",keyword:"enum",params:{allowedValues:x.properties.heads.items.properties.
label.properties.op.enum},message:"must be equal to one of the allowed values"}],!1;var Sr=b===e}else var Sr=!0;if(Sr)if(i.value!==void 0){let u=i.value;const b=e,
I=e;let l=!1;const K=e;if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){const xe={instancePath:r+"/heads/"+o+"/label/value",schemaPath:"\
#/properties/heads/items/properties/label/properties/value/anyOf/0/type",keyword:"type",params:{type:x.properties.heads.items.properties.label.properties.value.
anyOf[0].type},message:"must be string,number,boolean"};d===null?d=[xe]:d.push(xe),e++}var Kr=K===e;l=l||Kr;const Ae=e;if(u!==null){const xe={instancePath:r+"/h\
eads/"+o+"/label/value",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must b\
e null"};d===null?d=[xe]:d.push(xe),e++}var Kr=Ae===e;if(l=l||Kr,l)e=I,d!==null&&(I?d.length=I:d=null);else{const xe={instancePath:r+"/heads/"+o+"/label/value",
schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return d===null?
d=[xe]:d.push(xe),e++,a.errors=d,!1}var Sr=b===e}else var Sr=!0}}}}else return a.errors=[{instancePath:r+"/heads/"+o+"/label",schemaPath:"#/properties/heads/ite\
ms/properties/label/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var nr=m===e}else var nr=!0;if(nr){if(s.lossWeight!==void 0){let i=s.
lossWeight;const m=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/heads/"+o+"/lossWeight",schemaPath:"#/properties/heads/items/prope\
rties/lossWeight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var nr=m===e}else var nr=!0;if(nr){if(s.sources!==void 0){let i=s.sources;
const m=e;if(!Array.isArray(i)&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/sources",schemaPath:"#/properties/heads/items/properties/sources/type",keyword:"\
type",params:{type:x.properties.heads.items.properties.sources.type},message:"must be array,null"}],!1;if(e===m&&Array.isArray(i)){var rs=!0;const t=i.length;for(let f=0;f<
t;f++){const u=e;if(typeof i[f]!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/sources/"+f,schemaPath:"#/properties/heads/items/properties/sources/ite\
ms/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var rs=u===e;if(!rs)break}}var nr=m===e}else var nr=!0;if(nr)if(s.withinSeconds!==void 0){
let i=s.withinSeconds;const m=e;if(!(typeof i=="number"&&isFinite(i))&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/withinSeconds",schemaPath:"#/prop\
erties/heads/items/properties/withinSeconds/type",keyword:"type",params:{type:x.properties.heads.items.properties.withinSeconds.type},message:"must be number,nu\
ll"}],!1;var nr=m===e}else var nr=!0}}}}}}}else return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var es=N===e;if(!es)break}}else return a.errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var y=se===e}else var y=!0;if(y){if(n.outputs!==void 0){let c=n.outputs;const se=e;if(e===se)if(Array.isArray(
c)){var ss=!0;const J=c.length;for(let o=0;o<J;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.head===void 0&&(_="hea\
d")||s.logits===void 0&&(_="logits")||s.bias===void 0&&(_="bias"))return a.errors=[{instancePath:r+"/outputs/"+o,schemaPath:"#/properties/outputs/items/required",
keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;{const v=e;for(const i in s)if(!(i==="head"||i==="logits"||i===
"bias"||i==="correction")){return a.errors=[{instancePath:r+"/outputs/"+o,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(v===e){if(s.head!==void 0){const i=e;if(typeof s.head!="string")
return a.errors=[{instancePath:r+"/outputs/"+o+"/head",schemaPath:"#/properties/outputs/items/properties/head/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var Nr=i===e}else var Nr=!0;if(Nr){if(s.logits!==void 0){let i=s.logits;const m=e;if(e===m)if(Array.isArray(i)){var ts=!0;const t=i.length;
for(let f=0;f<t;f++){const u=e;if(typeof i[f]!="string")return a.errors=[{instancePath:r+"/outputs/"+o+"/logits/"+f,schemaPath:"#/properties/outputs/items/prope\
rties/logits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ts=u===e;if(!ts)break}}else return a.errors=[{instancePath:r+"/\
outputs/"+o+"/logits",schemaPath:"#/properties/outputs/items/properties/logits/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Nr=m===
e}else var Nr=!0;if(Nr){if(s.bias!==void 0){let i=s.bias;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/outputs/"+o+"/bias",schemaPath:"\
#/properties/outputs/items/properties/bias/type",keyword:"type",params:{type:x.properties.outputs.items.properties.bias.type},message:"must be string,null"}],!1;
var Nr=m===e}else var Nr=!0;if(Nr)if(s.correction!==void 0){let i=s.correction;const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===
void 0&&(t="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/required",keyword:"\
required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const f=i.kind;if(typeof f=="string")if(f==="base"){if(e===e)if(i&&typeof i==
"object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/\
items/properties/correction/oneOf/0/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const I=e;for(const l in i)
if(l!=="kind"){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/0/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(I===e&&i.kind!==void 0&&i.kind!==
"base")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/0/properties/kind/co\
nst",keyword:"const",params:{allowedValue:"base"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"\
#/properties/outputs/items/properties/correction/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Hr=!0}else if(f==="implie\
s"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"\
#/properties/outputs/items/properties/correction/oneOf/1/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],
!1;{const I=e;for(const l in i)if(l!=="kind"){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/cor\
rection/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(I===
e&&i.kind!==void 0&&i.kind!=="implies")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/corre\
ction/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"implies"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;Hr!==!0&&(Hr=!0)}else if(f==="mixture"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind")||i.logits===void 0&&
(b="logits")||i.bias===void 0&&(b="bias"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correct\
ion/oneOf/2/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const I=e;for(const l in i)if(!(l==="kin\
d"||l==="logits"||l==="bias")){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(I===e){if(i.kind!==
void 0){const l=e;if(i.kind!=="mixture")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/corr\
ection/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"mixture"},message:"must be equal to constant"}],!1;var Ir=l===e}else var Ir=!0;if(Ir){
if(i.logits!==void 0){let l=i.logits;const K=e;if(e===K)if(Array.isArray(l)){var is=!0;const sr=l.length;for(let xe=0;xe<sr;xe++){const tr=e;if(typeof l[xe]!="s\
tring")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/logits/"+xe,schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/l\
ogits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var is=tr===e;if(!is)break}}else return a.errors=[{instancePath:r+"/output\
s/"+o+"/correction/logits",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/logits/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var Ir=K===e}else var Ir=!0;if(Ir)if(i.bias!==void 0){let l=i.bias;const K=e;if(typeof l!="string"&&l!==null)return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction/bias",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/bias/type",keyword:"type",params:{type:x.properties.
outputs.items.properties.correction.oneOf[2].properties.bias.type},message:"must be string,null"}],!1;var Ir=K===e}else var Ir=!0}}}}else return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;Hr!==!0&&(Hr=!0)}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/discr\
iminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:f},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:f},
message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/co\
rrection/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Nr=m===e}else var Nr=!0}}}}}else return a.errors=[{instancePath:r+"/outpu\
ts/"+o,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ss=N===e;if(!ss)break}}else return a.
errors=[{instancePath:r+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=se===e}else var y=!0;
if(y){if(n.sampling!==void 0){let c=n.sampling;const se=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return a.errors=[{instancePath:r+"/sampling",
schemaPath:"#/properties/sampling/type",keyword:"type",params:{type:x.properties.sampling.type},message:"must be object,null"}],!1;if(e===se&&c&&typeof c=="obje\
ct"&&!Array.isArray(c)){let J;if(c.base===void 0&&(J="base")||c.keep===void 0&&(J="keep")||c.log===void 0&&(J="log")||c.correct===void 0&&(J="correct"))return a.
errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/required",keyword:"required",params:{missingProperty:J},message:"must have required proper\
ty '"+J+"'"}],!1;{const o=e;for(const s in c)if(!(s==="base"||s==="keep"||s==="log"||s==="correct")){return a.errors=[{instancePath:r+"/sampling",schemaPath:"#/\
properties/sampling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}
if(o===e){if(c.base!==void 0){let s=c.base;const N=e;if(typeof s!="string"&&s!==null)return a.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/properties/\
sampling/properties/base/type",keyword:"type",params:{type:x.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var Ar=N===e}else var Ar=!0;
if(Ar){if(c.keep!==void 0){let s=c.keep;const N=e;if(e===N)if(typeof s=="number"&&isFinite(s)){if(s>1||isNaN(s))return a.errors=[{instancePath:r+"/sampling/keep",
schemaPath:"#/properties/sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(s<0||isNaN(s))return a.
errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"n\
umber"},message:"must be number"}],!1;var Ar=N===e}else var Ar=!0;if(Ar){if(c.log!==void 0){let s=c.log;const N=e;if(!(s==="unsampled"||s==="sampled"))return a.
errors=[{instancePath:r+"/sampling/log",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"enum",params:{allowedValues:x.properties.sampling.properties.
log.enum},message:"must be equal to one of the allowed values"}],!1;var Ar=N===e}else var Ar=!0;if(Ar)if(c.correct!==void 0){let s=c.correct;const N=e;if(!(s===
"weight"||s==="base"||s==="batch"))return a.errors=[{instancePath:r+"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",
params:{allowedValues:x.properties.sampling.properties.correct.enum},message:"must be equal to one of the allowed values"}],!1;var Ar=N===e}else var Ar=!0}}}}}var y=se===
e}else var y=!0;if(y){if(n.calibration!==void 0){let c=n.calibration;const se=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return a.errors=[{instancePath:r+
"/calibration",schemaPath:"#/properties/calibration/type",keyword:"type",params:{type:x.properties.calibration.type},message:"must be object,null"}],!1;if(e===se&&
c&&typeof c=="object"&&!Array.isArray(c)){let J;if(c.method===void 0&&(J="method")||c.signals===void 0&&(J="signals")||c.per===void 0&&(J="per")||c.everySeconds===
void 0&&(J="everySeconds")||c.windowSeconds===void 0&&(J="windowSeconds")||c.halfLifeSeconds===void 0&&(J="halfLifeSeconds")||c.traffic===void 0&&(J="traffic"))
return a.errors=[{instancePath:r+"/calibration",schemaPath:"#/properties/calibration/required",keyword:"required",params:{missingProperty:J},message:"must have \
required property '"+J+"'"}],!1;{const o=e;for(const s in c)if(!(s==="method"||s==="signals"||s==="per"||s==="everySeconds"||s==="windowSeconds"||s==="halfLifeS\
econds"||s==="traffic")){return a.errors=[{instancePath:r+"/calibration",schemaPath:"#/properties/calibration/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(o===e){if(c.method!==void 0){let s=c.method;const N=e;if(!(s==="pla\
tt"||s==="isotonic"||s==="temperature"))return a.errors=[{instancePath:r+"/calibration/method",schemaPath:"#/properties/calibration/properties/method/enum",keyword:"\
enum",params:{allowedValues:x.properties.calibration.properties.method.enum},message:"must be equal to one of the allowed values"}],!1;var Ue=N===e}else var Ue=!0;
if(Ue){if(c.signals!==void 0){let s=c.signals;const N=e;if(e===N)if(Array.isArray(s)){var as=!0;const _=s.length;for(let v=0;v<_;v++){const i=e;if(typeof s[v]!=
"string")return a.errors=[{instancePath:r+"/calibration/signals/"+v,schemaPath:"#/properties/calibration/properties/signals/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var as=i===e;if(!as)break}}else return a.errors=[{instancePath:r+"/calibration/signals",schemaPath:"#/properties/calibrat\
ion/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ue=N===e}else var Ue=!0;if(Ue){if(c.per!==void 0){let s=c.per;
const N=e;if(e===N)if(Array.isArray(s)){var os=!0;const _=s.length;for(let v=0;v<_;v++){let i=s[v];const m=e;if(!(i==="head"||i==="source"))return a.errors=[{instancePath:r+
"/calibration/per/"+v,schemaPath:"#/properties/calibration/properties/per/items/enum",keyword:"enum",params:{allowedValues:x.properties.calibration.properties.per.
items.enum},message:"must be equal to one of the allowed values"}],!1;var os=m===e;if(!os)break}}else return a.errors=[{instancePath:r+"/calibration/per",schemaPath:"\
#/properties/calibration/properties/per/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ue=N===e}else var Ue=!0;if(Ue){if(c.everySeconds!==
void 0){let s=c.everySeconds;const N=e;if(!(typeof s=="number"&&isFinite(s)))return a.errors=[{instancePath:r+"/calibration/everySeconds",schemaPath:"#/properti\
es/calibration/properties/everySeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ue=N===e}else var Ue=!0;if(Ue){if(c.windowSeconds!==
void 0){let s=c.windowSeconds;const N=e;if(!(typeof s=="number"&&isFinite(s)))return a.errors=[{instancePath:r+"/calibration/windowSeconds",schemaPath:"#/proper\
ties/calibration/properties/windowSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ue=N===e}else var Ue=!0;if(Ue){if(c.halfLifeSeconds!==
void 0){let s=c.halfLifeSeconds;const N=e;if(!(typeof s=="number"&&isFinite(s))&&s!==null)return a.errors=[{instancePath:r+"/calibration/halfLifeSeconds",schemaPath:"\
#/properties/calibration/properties/halfLifeSeconds/type",keyword:"type",params:{type:x.properties.calibration.properties.halfLifeSeconds.type},message:"must be\
 number,null"}],!1;var Ue=N===e}else var Ue=!0;if(Ue)if(c.traffic!==void 0){let s=c.traffic;const N=e;if(!(s==="all"||s==="own"))return a.errors=[{instancePath:r+
"/calibration/traffic",schemaPath:"#/properties/calibration/properties/traffic/enum",keyword:"enum",params:{allowedValues:x.properties.calibration.properties.traffic.
enum},message:"must be equal to one of the allowed values"}],!1;var Ue=N===e}else var Ue=!0}}}}}}}}var y=se===e}else var y=!0;if(y){if(n.train!==void 0){let c=n.
train;const se=e;if(e===se)if(c&&typeof c=="object"&&!Array.isArray(c)){let J;if(c.optimizer===void 0&&(J="optimizer")||c.embeddings===void 0&&(J="embeddings")||
c.batch===void 0&&(J="batch")||c.epochs===void 0&&(J="epochs")||c.seed===void 0&&(J="seed")||c.l2===void 0&&(J="l2")||c.patience===void 0&&(J="patience")||c.holdout===
void 0&&(J="holdout")||c.validate===void 0&&(J="validate")||c.sources===void 0&&(J="sources"))return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties\
/train/required",keyword:"required",params:{missingProperty:J},message:"must have required property '"+J+"'"}],!1;{const o=e;for(const s in c)if(!Pr.call(x.properties.
train.properties,s)){return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties/train/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}],!1;break}if(o===e){if(c.optimizer!==void 0){let s=c.optimizer;const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.
isArray(s)){let Me;if(s.kind===void 0&&(Me="kind")||s.learningRate===void 0&&(Me="learningRate"))return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"\
#/properties/train/properties/optimizer/required",keyword:"required",params:{missingProperty:Me},message:"must have required property '"+Me+"'"}],!1;{const _=e;
for(const v in s)if(!(v==="kind"||v==="learningRate")){return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if(_===e){if(s.kind!==
void 0){let v=s.kind;const i=e;if(!(v==="adam"||v==="adagrad"||v==="sgd"))return a.errors=[{instancePath:r+"/train/optimizer/kind",schemaPath:"#/properties/trai\
n/properties/optimizer/properties/kind/enum",keyword:"enum",params:{allowedValues:x.properties.train.properties.optimizer.properties.kind.enum},message:"must be\
 equal to one of the allowed values"}],!1;var Cr=i===e}else var Cr=!0;if(Cr)if(s.learningRate!==void 0){let v=s.learningRate;const i=e;if(!(typeof v=="number"&&
isFinite(v)))return a.errors=[{instancePath:r+"/train/optimizer/learningRate",schemaPath:"#/properties/train/properties/optimizer/properties/learningRate/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Cr=i===e}else var Cr=!0}}}else return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"\
#/properties/train/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var De=N===e}else var De=!0;if(De){if(c.embeddings!==
void 0){let s=c.embeddings;const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.kind===void 0&&(_="kind")||s.learningRate===void 0&&(_="le\
arningRate"))return a.errors=[{instancePath:r+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/required",keyword:"required",params:{missingProperty:_},
message:"must have required property '"+_+"'"}],!1;{const v=e;for(const i in s)if(!(i==="kind"||i==="learningRate")){return a.errors=[{instancePath:r+"/train/em\
beddings",schemaPath:"#/properties/train/properties/embeddings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must \
NOT have additional properties"}],!1;break}if(v===e){if(s.kind!==void 0){let i=s.kind;const m=e;if(!(i==="adam"||i==="adagrad"||i==="sgd"))return a.errors=[{instancePath:r+
"/train/embeddings/kind",schemaPath:"#/properties/train/properties/embeddings/properties/kind/enum",keyword:"enum",params:{allowedValues:x.properties.train.properties.
embeddings.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var Gr=m===e}else var Gr=!0;if(Gr)if(s.learningRate!==void 0){let i=s.
learningRate;const m=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/train/embeddings/learningRate",schemaPath:"#/properties/train/pr\
operties/embeddings/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Gr=m===e}else var Gr=!0}}}else return a.
errors=[{instancePath:r+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;var De=N===e}else var De=!0;if(De){if(c.batch!==void 0){let s=c.batch;const N=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=
[{instancePath:r+"/train/batch",schemaPath:"#/properties/train/properties/batch/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
N&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return a.errors=[{instancePath:r+"/train/batch",schemaPath:"#/properties/train/properties/batch/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var De=N===e}else var De=!0;if(De){if(c.epochs!==void 0){let s=c.epochs;const N=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/train/epochs",schemaPath:"#/properties/train/properties/epochs/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===N&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return a.errors=[{instancePath:r+"/train/epoch\
s",schemaPath:"#/properties/train/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var De=N===e}else var De=!0;
if(De){if(c.seed!==void 0){let s=c.seed;const N=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/train/seed",schemaPath:"\
#/properties/train/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var De=N===e}else var De=!0;if(De){if(c.l2!==void 0){
let s=c.l2;const N=e;if(!(typeof s=="number"&&isFinite(s)))return a.errors=[{instancePath:r+"/train/l2",schemaPath:"#/properties/train/properties/l2/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var De=N===e}else var De=!0;if(De){if(c.patience!==void 0){let s=c.patience;const N=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/train/patience",schemaPath:"#/properties/train/properties/patience/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===N&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=[{instancePath:r+"/train/\
patience",schemaPath:"#/properties/train/properties/patience/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var De=N===
e}else var De=!0;if(De){if(c.holdout!==void 0){let s=c.holdout;const N=e,Me=e;let _=!1;const v=e;we(s,{instancePath:r+"/train/holdout",parentData:c,parentDataProperty:"\
holdout",rootData:yr,dynamicAnchors:cr})||(d=d===null?we.errors:d.concat(we.errors),e=d.length);var Mr=v===e;_=_||Mr;const i=e;if(s!==null){const ne={instancePath:r+
"/train/holdout",schemaPath:"#/properties/train/properties/holdout/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};d===null?d=[ne]:d.push(
ne),e++}var Mr=i===e;if(_=_||Mr,_)e=Me,d!==null&&(Me?d.length=Me:d=null);else{const ne={instancePath:r+"/train/holdout",schemaPath:"#/properties/train/propertie\
s/holdout/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return d===null?d=[ne]:d.push(ne),e++,a.errors=d,!1}var De=N===e}else var De=!0;
if(De){if(c.validate!==void 0){let s=c.validate;const N=e,Me=e;let _=!1;const v=e;we(s,{instancePath:r+"/train/validate",parentData:c,parentDataProperty:"valida\
te",rootData:yr,dynamicAnchors:cr})||(d=d===null?we.errors:d.concat(we.errors),e=d.length);var Qr=v===e;_=_||Qr;const i=e;if(s!==null){const ne={instancePath:r+
"/train/validate",schemaPath:"#/properties/train/properties/validate/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};d===null?d=[ne]:d.
push(ne),e++}var Qr=i===e;if(_=_||Qr,_)e=Me,d!==null&&(Me?d.length=Me:d=null);else{const ne={instancePath:r+"/train/validate",schemaPath:"#/properties/train/pro\
perties/validate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return d===null?d=[ne]:d.push(ne),e++,a.errors=d,!1}var De=N===e}else var De=!0;
if(De)if(c.sources!==void 0){let s=c.sources;const N=e;if(!Array.isArray(s)&&s!==null)return a.errors=[{instancePath:r+"/train/sources",schemaPath:"#/properties\
/train/properties/sources/type",keyword:"type",params:{type:x.properties.train.properties.sources.type},message:"must be array,null"}],!1;if(e===N&&Array.isArray(
s)){var ns=!0;const _=s.length;for(let v=0;v<_;v++){const i=e;if(typeof s[v]!="string")return a.errors=[{instancePath:r+"/train/sources/"+v,schemaPath:"#/proper\
ties/train/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ns=i===e;if(!ns)break}}var De=N===e}else var De=!0}}}}}}}}}}}else
return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=se===e}else
var y=!0;if(y){if(n.baselines!==void 0){let c=n.baselines;const se=e;if(e===se)if(Array.isArray(c)){var ps=!0;const J=c.length;for(let o=0;o<J;o++){let s=c[o];const N=e;
if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.kind===void 0&&(_="kind"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/proper\
ties/baselines/items/required",keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;{const v=s.kind;if(typeof v=="st\
ring")if(v==="lr"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.kind===void 0&&(m="kind")||s.learningRate===void 0&&(m="learningRate")||s.l1===
void 0&&(m="l1")||s.l2===void 0&&(m="l2")||s.epochs===void 0&&(m="epochs"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/i\
tems/oneOf/0/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const ne=e;for(const t in s)if(!(t==="k\
ind"||t==="learningRate"||t==="l1"||t==="l2"||t==="epochs")){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/0/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ne===e){if(s.kind!==
void 0){const t=e;if(s.kind!=="lr")return a.errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/0/properties/kind/con\
st",keyword:"const",params:{allowedValue:"lr"},message:"must be equal to constant"}],!1;var br=t===e}else var br=!0;if(br){if(s.learningRate!==void 0){let t=s.learningRate;
const f=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines/items/oneOf/\
0/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var br=f===e}else var br=!0;if(br){if(s.l1!==void 0){let t=s.
l1;const f=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf/0/prope\
rties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var br=f===e}else var br=!0;if(br){if(s.l2!==void 0){let t=s.l2;const f=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/0/properties/l2/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var br=f===e}else var br=!0;if(br)if(s.epochs!==void 0){let t=s.epochs;const f=e;if(!(typeof t=="number"&&!(t%
1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/0/properties/epo\
chs/type",keyword:"type",params:{type:x.properties.baselines.items.oneOf[0].properties.epochs.type},message:"must be integer,null"}],!1;if(e===f&&typeof t=="num\
ber"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/0/properties/epochs\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var br=f===e}else var br=!0}}}}}}else return a.errors=[{instancePath:r+
"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Jr=!0}else if(v===
"wide_deep"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.kind===void 0&&(m="kind")||s.learningRate===void 0&&(m="learningRate")||s.l1===void 0&&
(m="l1")||s.l2===void 0&&(m="l2")||s.epochs===void 0&&(m="epochs")||s.wide===void 0&&(m="wide")||s.buckets===void 0&&(m="buckets")||s.layers===void 0&&(m="layer\
s")||s.dropout===void 0&&(m="dropout"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1/required",keyword:"requ\
ired",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const ne=e;for(const t in s)if(!Pr.call(x.properties.baselines.items.oneOf[1].
properties,t)){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ne===e){if(s.kind!==void 0){const t=e;if(s.kind!=="wide_deep")return a.
errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"wi\
de_deep"},message:"must be equal to constant"}],!1;var We=t===e}else var We=!0;if(We){if(s.learningRate!==void 0){let t=s.learningRate;const f=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines/items/oneOf/1/properties/learningRate\
/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var We=f===e}else var We=!0;if(We){if(s.l1!==void 0){let t=s.l1;const f=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf/1/properties/l1/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var We=f===e}else var We=!0;if(We){if(s.l2!==void 0){let t=s.l2;const f=e;if(!(typeof t=="number"&&isFinite(
t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/1/properties/l2/type",keyword:"type",params:{type:"num\
ber"},message:"must be number"}],!1;var We=f===e}else var We=!0;if(We){if(s.epochs!==void 0){let t=s.epochs;const f=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/1/properties/epochs/type",keyword:"\
type",params:{type:x.properties.baselines.items.oneOf[1].properties.epochs.type},message:"must be integer,null"}],!1;if(e===f&&typeof t=="number"&&isFinite(t)&&
(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/1/properties/epochs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var We=f===e}else var We=!0;if(We){if(s.wide!==void 0){let t=s.wide;const f=e;if(e===f)if(Array.
isArray(t)){var ms=!0;const b=t.length;for(let I=0;I<b;I++){let l=t[I];const K=e;if(e===K)if(Array.isArray(l)){var ls=!0;const sr=l.length;for(let xe=0;xe<sr;xe++){
const tr=e;if(typeof l[xe]!="string")return a.errors=[{instancePath:r+"/baselines/"+o+"/wide/"+I+"/"+xe,schemaPath:"#/properties/baselines/items/oneOf/1/propert\
ies/wide/items/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ls=tr===e;if(!ls)break}}else return a.errors=[{instancePath:r+
"/baselines/"+o+"/wide/"+I,schemaPath:"#/properties/baselines/items/oneOf/1/properties/wide/items/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray"}],!1;var ms=K===e;if(!ms)break}}else return a.errors=[{instancePath:r+"/baselines/"+o+"/wide",schemaPath:"#/properties/baselines/items/oneOf/1/properties/w\
ide/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var We=f===e}else var We=!0;if(We){if(s.buckets!==void 0){let t=s.buckets;const f=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/buckets",schemaPath:"#/properties/baselines/items/on\
eOf/1/properties/buckets/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===f&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))
return a.errors=[{instancePath:r+"/baselines/"+o+"/buckets",schemaPath:"#/properties/baselines/items/oneOf/1/properties/buckets/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var We=f===e}else var We=!0;if(We){if(s.layers!==void 0){let t=s.layers;const f=e;if(e===f)if(Array.isArray(
t)){var ds=!0;const b=t.length;for(let I=0;I<b;I++){let l=t[I];const K=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return a.errors=[{instancePath:r+
"/baselines/"+o+"/layers/"+I,schemaPath:"#/properties/baselines/items/oneOf/1/properties/layers/items/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===K&&typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l)))return a.errors=[{instancePath:r+"/baselines/"+o+"/layers/"+I,schemaPath:"#/propert\
ies/baselines/items/oneOf/1/properties/layers/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ds=K===e;if(!ds)
break}}else return a.errors=[{instancePath:r+"/baselines/"+o+"/layers",schemaPath:"#/properties/baselines/items/oneOf/1/properties/layers/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var We=f===e}else var We=!0;if(We)if(s.dropout!==void 0){let t=s.dropout;const f=e;if(e===f)if(typeof t=="number"&&isFinite(
t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#/properties/baselines/items/oneOf/1/properties/dropout/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#\
/properties/baselines/items/oneOf/1/properties/dropout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=
[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#/properties/baselines/items/oneOf/1/properties/dropout/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var We=f===e}else var We=!0}}}}}}}}}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Jr!==!0&&(Jr=!0)}else if(v==="gbdt_lr"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(
s)){let m;if(s.kind===void 0&&(m="kind")||s.learningRate===void 0&&(m="learningRate")||s.l1===void 0&&(m="l1")||s.l2===void 0&&(m="l2")||s.epochs===void 0&&(m="\
epochs")||s.trees===void 0&&(m="trees")||s.depth===void 0&&(m="depth")||s.leaves===void 0&&(m="leaves")||s.shrinkage===void 0&&(m="shrinkage")||s.minRows===void 0&&
(m="minRows")||s.growOn===void 0&&(m="growOn")||s.maxRows===void 0&&(m="maxRows"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/base\
lines/items/oneOf/2/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const ne=e;for(const t in s)if(!Pr.
call(x.properties.baselines.items.oneOf[2].properties,t)){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/2/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ne===e){if(s.kind!==void 0){
const t=e;if(s.kind!=="gbdt_lr")return a.errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/2/properties/kind/const",
keyword:"const",params:{allowedValue:"gbdt_lr"},message:"must be equal to constant"}],!1;var Fe=t===e}else var Fe=!0;if(Fe){if(s.learningRate!==void 0){let t=s.
learningRate;const f=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines\
/items/oneOf/2/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Fe=f===e}else var Fe=!0;if(Fe){if(s.l1!==void 0){
let t=s.l1;const f=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf\
/2/properties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Fe=f===e}else var Fe=!0;if(Fe){if(s.l2!==void 0){let t=s.l2;const f=e;
if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/2/properties/l2/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Fe=f===e}else var Fe=!0;if(Fe){if(s.epochs!==void 0){let t=s.epochs;const f=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/2/\
properties/epochs/type",keyword:"type",params:{type:x.properties.baselines.items.oneOf[2].properties.epochs.type},message:"must be integer,null"}],!1;if(e===f&&
typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/2/pro\
perties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Fe=f===e}else var Fe=!0;if(Fe){if(s.trees!==void 0){let t=s.
trees;const f=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/trees",schemaPath:"#/properties/base\
lines/items/oneOf/2/properties/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===f&&typeof t=="number"&&isFinite(t)&&(t<1||
isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/trees",schemaPath:"#/properties/baselines/items/oneOf/2/properties/trees/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Fe=f===e}else var Fe=!0;if(Fe){if(s.depth!==void 0){let t=s.depth;const f=e;if(!(typeof t=="num\
ber"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/depth",schemaPath:"#/properties/baselines/items/oneOf/2/properties/dept\
h/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===f&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+
"/baselines/"+o+"/depth",schemaPath:"#/properties/baselines/items/oneOf/2/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var Fe=f===e}else var Fe=!0;if(Fe){if(s.leaves!==void 0){let t=s.leaves;const f=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==
null)return a.errors=[{instancePath:r+"/baselines/"+o+"/leaves",schemaPath:"#/properties/baselines/items/oneOf/2/properties/leaves/type",keyword:"type",params:{
type:x.properties.baselines.items.oneOf[2].properties.leaves.type},message:"must be integer,null"}],!1;if(e===f&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))
return a.errors=[{instancePath:r+"/baselines/"+o+"/leaves",schemaPath:"#/properties/baselines/items/oneOf/2/properties/leaves/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var Fe=f===e}else var Fe=!0;if(Fe){if(s.shrinkage!==void 0){let t=s.shrinkage;const f=e;if(!(typeof t=="num\
ber"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/shrinkage",schemaPath:"#/properties/baselines/items/oneOf/2/properties/shrinkage/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var Fe=f===e}else var Fe=!0;if(Fe){if(s.minRows!==void 0){let t=s.minRows;const f=e;if(!(typeof t=="n\
umber"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/minRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/\
minRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===f&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[
{instancePath:r+"/baselines/"+o+"/minRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/minRows/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1;var Fe=f===e}else var Fe=!0;if(Fe){if(s.growOn!==void 0){let t=s.growOn;const f=e;if(e===f)if(typeof t=="number"&&isFinite(
t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/properties/baselines/items/oneOf/2/properties/growOn/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/\
properties/baselines/items/oneOf/2/properties/growOn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=
[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/properties/baselines/items/oneOf/2/properties/growOn/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var Fe=f===e}else var Fe=!0;if(Fe)if(s.maxRows!==void 0){let t=s.maxRows;const f=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))
return a.errors=[{instancePath:r+"/baselines/"+o+"/maxRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/maxRows/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===f&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/maxRows",
schemaPath:"#/properties/baselines/items/oneOf/2/properties/maxRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Fe=f===
e}else var Fe=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/2/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;Jr!==!0&&(Jr=!0)}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/dis\
criminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:v},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/baselines/"+o,schemaPath:"#/properties/baselines/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:v},message:'tag "kind" m\
ust be string'}],!1}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var ps=N===e;if(!ps)break}}else return a.errors=[{instancePath:r+"/baselines",schemaPath:"#/properties/baselines/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"}],!1;var y=se===e}else var y=!0;if(y){if(n.cost!==void 0){let c=n.cost;const se=e;if(e===se)if(c&&typeof c=="o\
bject"&&!Array.isArray(c)){let J;if(c.params===void 0&&(J="params")||c.flops===void 0&&(J="flops")||c.memory===void 0&&(J="memory")||c.items===void 0&&(J="items"))
return a.errors=[{instancePath:r+"/cost",schemaPath:"#/properties/cost/required",keyword:"required",params:{missingProperty:J},message:"must have required prope\
rty '"+J+"'"}],!1;{const o=e;for(const s in c)if(!(s==="params"||s==="flops"||s==="memory"||s==="items")){return a.errors=[{instancePath:r+"/cost",schemaPath:"#\
/properties/cost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(o===
e){if(c.params!==void 0){let s=c.params;const N=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/cost/params",schemaPath:"\
#/properties/cost/properties/params/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===N&&typeof s=="number"&&isFinite(s)&&(s<0||
isNaN(s)))return a.errors=[{instancePath:r+"/cost/params",schemaPath:"#/properties/cost/properties/params/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var zr=N===e}else var zr=!0;if(zr){if(c.flops!==void 0){let s=c.flops;const N=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s)))return a.errors=[{instancePath:r+"/cost/flops",schemaPath:"#/properties/cost/properties/flops/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(e===N&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=[{instancePath:r+"/cost/flops",schemaPath:"#/properties/cost/properties\
/flops/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var zr=N===e}else var zr=!0;if(zr){if(c.memory!==void 0){let s=c.
memory;const N=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/cost/memory",schemaPath:"#/properties/cost/properti\
es/memory/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===N&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=
[{instancePath:r+"/cost/memory",schemaPath:"#/properties/cost/properties/memory/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"}],!1;var zr=N===e}else var zr=!0;if(zr)if(c.items!==void 0){let s=c.items;const N=e;if(e===N)if(Array.isArray(s)){var fs=!0;const _=s.length;for(let v=0;v<_;v++){
let i=s[v];const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.name===void 0&&(t="name")||i.kind===void 0&&(t="kind")||i.params===void 0&&
(t="params")||i.bytes===void 0&&(t="bytes")||i.optimizerBytes===void 0&&(t="optimizerBytes")||i.flops===void 0&&(t="flops")||i.activationBytes===void 0&&(t="act\
ivationBytes"))return a.errors=[{instancePath:r+"/cost/items/"+v,schemaPath:"#/properties/cost/properties/items/items/required",keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;{const f=e;for(const u in i)if(!(u==="name"||u==="kind"||u==="params"||u==="bytes"||u==="optimizerBytes"||u===
"flops"||u==="activationBytes")){return a.errors=[{instancePath:r+"/cost/items/"+v,schemaPath:"#/properties/cost/properties/items/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(f===e){if(i.name!==void 0){const u=e;if(typeof i.
name!="string")return a.errors=[{instancePath:r+"/cost/items/"+v+"/name",schemaPath:"#/properties/cost/properties/items/items/properties/name/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var Xe=u===e}else var Xe=!0;if(Xe){if(i.kind!==void 0){let u=i.kind;const b=e;if(!(u==="table"||u==="lay\
er"))return a.errors=[{instancePath:r+"/cost/items/"+v+"/kind",schemaPath:"#/properties/cost/properties/items/items/properties/kind/enum",keyword:"enum",params:{
allowedValues:x.properties.cost.properties.items.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var Xe=b===e}else var Xe=!0;
if(Xe){if(i.params!==void 0){let u=i.params;const b=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/cost/items/"+v+
"/params",schemaPath:"#/properties/cost/properties/items/items/properties/params/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
b&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+v+"/params",schemaPath:"#/properties/cost/properties/items/i\
tems/properties/params/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Xe=b===e}else var Xe=!0;if(Xe){if(i.bytes!==void 0){
let u=i.bytes;const b=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/cost/items/"+v+"/bytes",schemaPath:"#/proper\
ties/cost/properties/items/items/properties/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===b&&typeof u=="number"&&isFinite(
u)&&(u<0||isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+v+"/bytes",schemaPath:"#/properties/cost/properties/items/items/properties/bytes/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Xe=b===e}else var Xe=!0;if(Xe){if(i.optimizerBytes!==void 0){let u=i.optimizerBytes;const b=e;
if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/cost/items/"+v+"/optimizerBytes",schemaPath:"#/properties/cost/prope\
rties/items/items/properties/optimizerBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===b&&typeof u=="number"&&isFinite(u)&&
(u<0||isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+v+"/optimizerBytes",schemaPath:"#/properties/cost/properties/items/items/properties/optimizerByt\
es/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Xe=b===e}else var Xe=!0;if(Xe){if(i.flops!==void 0){let u=i.flops;
const b=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/cost/items/"+v+"/flops",schemaPath:"#/properties/cost/prop\
erties/items/items/properties/flops/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===b&&typeof u=="number"&&isFinite(u)&&(u<0||
isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+v+"/flops",schemaPath:"#/properties/cost/properties/items/items/properties/flops/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Xe=b===e}else var Xe=!0;if(Xe)if(i.activationBytes!==void 0){let u=i.activationBytes;const b=e;
if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/cost/items/"+v+"/activationBytes",schemaPath:"#/properties/cost/prop\
erties/items/items/properties/activationBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===b&&typeof u=="number"&&isFinite(
u)&&(u<0||isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+v+"/activationBytes",schemaPath:"#/properties/cost/properties/items/items/properties/activat\
ionBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Xe=b===e}else var Xe=!0}}}}}}}}else return a.errors=[{instancePath:r+
"/cost/items/"+v,schemaPath:"#/properties/cost/properties/items/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var fs=m===e;if(!fs)
break}}else return a.errors=[{instancePath:r+"/cost/items",schemaPath:"#/properties/cost/properties/items/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var zr=N===e}else var zr=!0}}}}}else return a.errors=[{instancePath:r+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var y=se===e}else var y=!0;if(y)if(n.fingerprint!==void 0){let c=n.fingerprint;const se=e;if(e===se)if(typeof c=="string"){
if(!xr.test(c))return a.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},
message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return a.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var y=se===e}else var y=!0}}}}}}}}}}}}}}}}}}}}}}}else return a.errors=[{instancePath:r,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return a.errors=d,e===0}a.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const hs=O,Tr={
$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc lock",description:"What 'adsc profile' saw in the training part of the data: the constants th\
at a build is made with.",type:"object",properties:{version:{const:1},model:{type:"string"},key:{type:"string"},rows:{type:"object",properties:{train:{type:"int\
eger",minimum:0},validate:{type:"integer",minimum:0},holdout:{type:"integer",minimum:0}},required:["train","validate","holdout"],additionalProperties:!1},time:{
type:["object","null"],properties:{first:{type:"number"},last:{type:"number"}},required:["first","last"],additionalProperties:!1},sources:{type:"object",additionalProperties:{
type:"integer",minimum:0}},columns:{type:"object",additionalProperties:{type:"array",items:{type:"object",properties:{name:{type:"string"},type:{type:"string"}},
required:["name","type"],additionalProperties:!1}}},heads:{type:"object",additionalProperties:{type:"object",properties:{observed:{type:"integer",minimum:0},positives:{
type:"integer",minimum:0},baseNegatives:{type:"array",items:{type:"object",properties:{base:{type:["string","null"]},observed:{type:"integer",minimum:0},positives:{
type:"integer",minimum:0}},required:["base","observed","positives"],additionalProperties:!1}}},required:["observed","positives"],additionalProperties:!1}},signals:{
type:"object",additionalProperties:{type:"object",properties:{count:{type:"integer",minimum:0},missing:{type:"integer",minimum:0},bad:{type:"integer",minimum:0},
distinct:{type:["integer","null"],minimum:0},numeric:{type:["object","null"],properties:{min:{type:"number"},max:{type:"number"},mean:{type:"number"},std:{type:"\
number"},skewness:{type:"number"},kurtosis:{type:"number"},quantiles:{type:"array",items:{type:"number"},minItems:9,maxItems:9}},required:["min","max","mean","s\
td","skewness","kurtosis","quantiles"],additionalProperties:!1},list:{type:["object","null"],properties:{meanLength:{type:"number"},truncated:{type:"number"},nulls:{
type:"number"}},required:["meanLength","truncated","nulls"],additionalProperties:!1},top:{type:"array",items:{type:"object",properties:{value:{type:"string"},count:{
type:"integer",minimum:0}},required:["value","count"],additionalProperties:!1}},transform:{type:["object","null"],properties:{squash:{enum:["none","log","asinh",
"tanh"]},clip:{type:["array","null"],prefixItems:[{type:"number"},{type:"number"}],items:!1,minItems:2},normalize:{type:"object",discriminator:{propertyName:"ki\
nd"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"none"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"\
l2"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"minmax"},min:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]},
max:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]}},required:["kind","min","max"],additionalProperties:!1},{type:"object",properties:{kind:{const:"\
zscore"},mean:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]},std:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]}},required:["kind",
"mean","std"],additionalProperties:!1},{type:"object",properties:{kind:{const:"quantile"},boundaries:{type:"array",items:{type:"number"}}},required:["kind","bou\
ndaries"],additionalProperties:!1}]},reason:{type:"string"}},required:["squash","clip","normalize","reason"],additionalProperties:!1}},required:["count","missin\
g","bad","distinct","numeric","list","top","transform"],additionalProperties:!1}},vocabs:{type:"object",additionalProperties:{type:"object",properties:{entries:{
type:"integer",minimum:0},file:{type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},coverage:{type:"nu\
mber",minimum:0,maximum:1}},required:["entries","file","sha256","coverage"],additionalProperties:!1}}},required:["version","model","key","rows","time","sources",
"columns","heads","signals","vocabs"],additionalProperties:!1,$id:"lock"};function O(n,{instancePath:r="",parentData:Vr,parentDataProperty:Rr,rootData:yr=n,dynamicAnchors:cr={}}={}){
let d=null,e=0;const ce=O.evaluated;if(ce.dynamicProps&&(ce.props=void 0),ce.dynamicItems&&(ce.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){
let ze;if(n.version===void 0&&(ze="version")||n.model===void 0&&(ze="model")||n.key===void 0&&(ze="key")||n.rows===void 0&&(ze="rows")||n.time===void 0&&(ze="ti\
me")||n.sources===void 0&&(ze="sources")||n.columns===void 0&&(ze="columns")||n.heads===void 0&&(ze="heads")||n.signals===void 0&&(ze="signals")||n.vocabs===void 0&&
(ze="vocabs"))return O.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:ze},message:"must have required property '"+ze+
"'"}],!1;{const Qe=e;for(const S in n)if(!Pr.call(Tr.properties,S)){return O.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:S},message:"must NOT have additional properties"}],!1;break}if(Qe===e){if(n.version!==void 0){const S=e;if(n.version!==1)return O.
errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var y=S===
e}else var y=!0;if(y){if(n.model!==void 0){const S=e;if(typeof n.model!="string")return O.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=S===e}else var y=!0;if(y){if(n.key!==void 0){const S=e;if(typeof n.key!="string")return O.
errors=[{instancePath:r+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=S===e}else var y=!0;
if(y){if(n.rows!==void 0){let S=n.rows;const ge=e;if(e===ge)if(S&&typeof S=="object"&&!Array.isArray(S)){let P;if(S.train===void 0&&(P="train")||S.validate===void 0&&
(P="validate")||S.holdout===void 0&&(P="holdout"))return O.errors=[{instancePath:r+"/rows",schemaPath:"#/properties/rows/required",keyword:"required",params:{missingProperty:P},
message:"must have required property '"+P+"'"}],!1;{const T=e;for(const Z in S)if(!(Z==="train"||Z==="validate"||Z==="holdout")){return O.errors=[{instancePath:r+
"/rows",schemaPath:"#/properties/rows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Z},message:"must NOT have additional prope\
rties"}],!1;break}if(T===e){if(S.train!==void 0){let Z=S.train;const he=e;if(!(typeof Z=="number"&&!(Z%1)&&!isNaN(Z)&&isFinite(Z)))return O.errors=[{instancePath:r+
"/rows/train",schemaPath:"#/properties/rows/properties/train/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===he&&typeof Z=="n\
umber"&&isFinite(Z)&&(Z<0||isNaN(Z)))return O.errors=[{instancePath:r+"/rows/train",schemaPath:"#/properties/rows/properties/train/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var C=he===e}else var C=!0;if(C){if(S.validate!==void 0){let Z=S.validate;const he=e;if(!(typeof Z=="number"&&
!(Z%1)&&!isNaN(Z)&&isFinite(Z)))return O.errors=[{instancePath:r+"/rows/validate",schemaPath:"#/properties/rows/properties/validate/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===he&&typeof Z=="number"&&isFinite(Z)&&(Z<0||isNaN(Z)))return O.errors=[{instancePath:r+"/rows/validate",schemaPath:"\
#/properties/rows/properties/validate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var C=he===e}else var C=!0;if(C)if(S.
holdout!==void 0){let Z=S.holdout;const he=e;if(!(typeof Z=="number"&&!(Z%1)&&!isNaN(Z)&&isFinite(Z)))return O.errors=[{instancePath:r+"/rows/holdout",schemaPath:"\
#/properties/rows/properties/holdout/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===he&&typeof Z=="number"&&isFinite(Z)&&(Z<
0||isNaN(Z)))return O.errors=[{instancePath:r+"/rows/holdout",schemaPath:"#/properties/rows/properties/holdout/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1;var C=he===e}else var C=!0}}}}else return O.errors=[{instancePath:r+"/rows",schemaPath:"#/properties/rows/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;var y=ge===e}else var y=!0;if(y){if(n.time!==void 0){let S=n.time;const ge=e;if(!(S&&typeof S=="object"&&
!Array.isArray(S))&&S!==null)return O.errors=[{instancePath:r+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type:Tr.properties.time.type},message:"\
must be object,null"}],!1;if(e===ge&&S&&typeof S=="object"&&!Array.isArray(S)){let P;if(S.first===void 0&&(P="first")||S.last===void 0&&(P="last"))return O.errors=
[{instancePath:r+"/time",schemaPath:"#/properties/time/required",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;
{const T=e;for(const Z in S)if(!(Z==="first"||Z==="last")){return O.errors=[{instancePath:r+"/time",schemaPath:"#/properties/time/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:Z},message:"must NOT have additional properties"}],!1;break}if(T===e){if(S.first!==void 0){let Z=S.first;const he=e;
if(!(typeof Z=="number"&&isFinite(Z)))return O.errors=[{instancePath:r+"/time/first",schemaPath:"#/properties/time/properties/first/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var me=he===e}else var me=!0;if(me)if(S.last!==void 0){let Z=S.last;const he=e;if(!(typeof Z=="number"&&isFinite(Z)))
return O.errors=[{instancePath:r+"/time/last",schemaPath:"#/properties/time/properties/last/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var me=he===e}else var me=!0}}}var y=ge===e}else var y=!0;if(y){if(n.sources!==void 0){let S=n.sources;const ge=e;if(e===ge)if(S&&typeof S=="object"&&!Array.
isArray(S))for(const P in S){let T=S[P];const Z=e;if(!(typeof T=="number"&&!(T%1)&&!isNaN(T)&&isFinite(T)))return O.errors=[{instancePath:r+"/sources/"+P.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sources/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===Z&&typeof T=="number"&&isFinite(T)&&(T<0||isNaN(T)))return O.errors=[{instancePath:r+"/sources/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/sources/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var U=Z===e;if(!U)break}else return O.
errors=[{instancePath:r+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=ge===e}else var y=!0;
if(y){if(n.columns!==void 0){let S=n.columns;const ge=e;if(e===ge)if(S&&typeof S=="object"&&!Array.isArray(S))for(const P in S){let T=S[P];const Z=e;if(e===Z)if(Array.
isArray(T)){var ee=!0;const he=T.length;for(let rr=0;rr<he;rr++){let g=T[rr];const ae=e;if(e===ae)if(g&&typeof g=="object"&&!Array.isArray(g)){let je;if(g.name===
void 0&&(je="name")||g.type===void 0&&(je="type"))return O.errors=[{instancePath:r+"/columns/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+rr,schemaPath:"#/pro\
perties/columns/additionalProperties/items/required",keyword:"required",params:{missingProperty:je},message:"must have required property '"+je+"'"}],!1;{const _e=e;
for(const h in g)if(!(h==="name"||h==="type")){return O.errors=[{instancePath:r+"/columns/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+rr,schemaPath:"#/proper\
ties/columns/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional pro\
perties"}],!1;break}if(_e===e){if(g.name!==void 0){const h=e;if(typeof g.name!="string")return O.errors=[{instancePath:r+"/columns/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+rr+"/name",schemaPath:"#/properties/columns/additionalProperties/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var H=h===e}else var H=!0;if(H)if(g.type!==void 0){const h=e;if(typeof g.type!="string")return O.errors=[{instancePath:r+"/columns/"+P.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+rr+"/type",schemaPath:"#/properties/columns/additionalProperties/items/properties/type/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var H=h===e}else var H=!0}}}else return O.errors=[{instancePath:r+"/columns/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+rr,
schemaPath:"#/properties/columns/additionalProperties/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ee=ae===e;if(!ee)break}}else
return O.errors=[{instancePath:r+"/columns/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/columns/additionalProperties/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var W=Z===e;if(!W)break}else return O.errors=[{instancePath:r+"/columns",schemaPath:"#/properties/columns/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=ge===e}else var y=!0;if(y){if(n.heads!==void 0){let S=n.heads;const ge=e;if(e===ge)
if(S&&typeof S=="object"&&!Array.isArray(S))for(const P in S){let T=S[P];const Z=e;if(e===Z)if(T&&typeof T=="object"&&!Array.isArray(T)){let he;if(T.observed===
void 0&&(he="observed")||T.positives===void 0&&(he="positives"))return O.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/heads/additionalProperties/required",keyword:"required",params:{missingProperty:he},message:"must have required property '"+he+"'"}],!1;{const rr=e;
for(const g in T)if(!(g==="observed"||g==="positives"||g==="baseNegatives")){return O.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/heads/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have ad\
ditional properties"}],!1;break}if(rr===e){if(T.observed!==void 0){let g=T.observed;const ae=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return O.
errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/observed/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===ae&&typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g)))return O.errors=[{instancePath:r+
"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/observed/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var oe=ae===e}else var oe=!0;if(oe){if(T.positives!==void 0){let g=T.positives;const ae=e;if(!(typeof g==
"number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return O.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/positives",schemaPath:"#/propert\
ies/heads/additionalProperties/properties/positives/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===ae&&typeof g=="number"&&isFinite(
g)&&(g<0||isNaN(g)))return O.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/positives",schemaPath:"#/properties/heads/additionalPr\
operties/properties/positives/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var oe=ae===e}else var oe=!0;if(oe)if(T.baseNegatives!==
void 0){let g=T.baseNegatives;const ae=e;if(e===ae)if(Array.isArray(g)){var B=!0;const je=g.length;for(let _e=0;_e<je;_e++){let h=g[_e];const qe=e;if(e===qe)if(h&&
typeof h=="object"&&!Array.isArray(h)){let Ge;if(h.base===void 0&&(Ge="base")||h.observed===void 0&&(Ge="observed")||h.positives===void 0&&(Ge="positives"))return O.
errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+_e,schemaPath:"#/properties/heads/additionalProperties/properties/b\
aseNegatives/items/required",keyword:"required",params:{missingProperty:Ge},message:"must have required property '"+Ge+"'"}],!1;{const Pe=e;for(const L in h)if(!(L===
"base"||L==="observed"||L==="positives")){return O.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+_e,schemaPath:"#\
/properties/heads/additionalProperties/properties/baseNegatives/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L},message:"\
must NOT have additional properties"}],!1;break}if(Pe===e){if(h.base!==void 0){let L=h.base;const te=e;if(typeof L!="string"&&L!==null)return O.errors=[{instancePath:r+
"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+_e+"/base",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/ite\
ms/properties/base/type",keyword:"type",params:{type:Tr.properties.heads.additionalProperties.properties.baseNegatives.items.properties.base.type},message:"must\
 be string,null"}],!1;var ke=te===e}else var ke=!0;if(ke){if(h.observed!==void 0){let L=h.observed;const te=e;if(!(typeof L=="number"&&!(L%1)&&!isNaN(L)&&isFinite(
L)))return O.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+_e+"/observed",schemaPath:"#/properties/heads/addition\
alProperties/properties/baseNegatives/items/properties/observed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===te&&typeof L==
"number"&&isFinite(L)&&(L<0||isNaN(L)))return O.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+_e+"/observed",schemaPath:"\
#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/observed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var ke=te===e}else var ke=!0;if(ke)if(h.positives!==void 0){let L=h.positives;const te=e;if(!(typeof L=="number"&&!(L%1)&&!isNaN(L)&&isFinite(
L)))return O.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+_e+"/positives",schemaPath:"#/properties/heads/additio\
nalProperties/properties/baseNegatives/items/properties/positives/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===te&&typeof L==
"number"&&isFinite(L)&&(L<0||isNaN(L)))return O.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+_e+"/positives",schemaPath:"\
#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/positives/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var ke=te===e}else var ke=!0}}}}else return O.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+_e,
schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var B=qe===
e;if(!B)break}}else return O.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives",schemaPath:"#/properties/heads/addition\
alProperties/properties/baseNegatives/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var oe=ae===e}else var oe=!0}}}}else return O.errors=
[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;var k=Z===e;if(!k)break}else return O.errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var y=ge===e}else var y=!0;if(y){if(n.signals!==void 0){let S=n.signals;const ge=e;if(e===ge)if(S&&typeof S=="objec\
t"&&!Array.isArray(S))for(const P in S){let T=S[P];const Z=e;if(e===Z)if(T&&typeof T=="object"&&!Array.isArray(T)){let he;if(T.count===void 0&&(he="count")||T.missing===
void 0&&(he="missing")||T.bad===void 0&&(he="bad")||T.distinct===void 0&&(he="distinct")||T.numeric===void 0&&(he="numeric")||T.list===void 0&&(he="list")||T.top===
void 0&&(he="top")||T.transform===void 0&&(he="transform"))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/signals/additionalProperties/required",keyword:"required",params:{missingProperty:he},message:"must have required property '"+he+"'"}],!1;{const rr=e;
for(const g in T)if(!(g==="count"||g==="missing"||g==="bad"||g==="distinct"||g==="numeric"||g==="list"||g==="top"||g==="transform")){return O.errors=[{instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/additionalProperties/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(rr===e){if(T.count!==void 0){let g=T.count;const ae=e;if(!(typeof g=="\
number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",schemaPath:"#/properties\
/signals/additionalProperties/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===ae&&typeof g=="number"&&isFinite(
g)&&(g<0||isNaN(g)))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",schemaPath:"#/properties/signals/additionalPr\
operties/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var R=ae===e}else var R=!0;if(R){if(T.missing!==
void 0){let g=T.missing;const ae=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/missing",schemaPath:"#/properties/signals/additionalProperties/properties/missing/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"}],!1;if(e===ae&&typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g)))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
missing",schemaPath:"#/properties/signals/additionalProperties/properties/missing/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"}],!1;var R=ae===e}else var R=!0;if(R){if(T.bad!==void 0){let g=T.bad;const ae=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return O.errors=[{
instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/bad",schemaPath:"#/properties/signals/additionalProperties/properties/bad/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===ae&&typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g)))return O.errors=[{instancePath:r+"/signa\
ls/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/bad",schemaPath:"#/properties/signals/additionalProperties/properties/bad/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var R=ae===e}else var R=!0;if(R){if(T.distinct!==void 0){let g=T.distinct;const ae=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(
g)&&isFinite(g))&&g!==null)return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/distinct",schemaPath:"#/properties/signals/ad\
ditionalProperties/properties/distinct/type",keyword:"type",params:{type:Tr.properties.signals.additionalProperties.properties.distinct.type},message:"must be i\
nteger,null"}],!1;if(e===ae&&typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g)))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/distinct",schemaPath:"#/properties/signals/additionalProperties/properties/distinct/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"}],!1;var R=ae===e}else var R=!0;if(R){if(T.numeric!==void 0){let g=T.numeric;const ae=e;if(!(g&&typeof g=="object"&&!Array.isArray(g))&&g!==null)return O.
errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric\
/type",keyword:"type",params:{type:Tr.properties.signals.additionalProperties.properties.numeric.type},message:"must be object,null"}],!1;if(e===ae&&g&&typeof g==
"object"&&!Array.isArray(g)){let je;if(g.min===void 0&&(je="min")||g.max===void 0&&(je="max")||g.mean===void 0&&(je="mean")||g.std===void 0&&(je="std")||g.skewness===
void 0&&(je="skewness")||g.kurtosis===void 0&&(je="kurtosis")||g.quantiles===void 0&&(je="quantiles"))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,
"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/required",keyword:"required",params:{missingProperty:je},
message:"must have required property '"+je+"'"}],!1;{const _e=e;for(const h in g)if(!(h==="min"||h==="max"||h==="mean"||h==="std"||h==="skewness"||h==="kurtosis"||
h==="quantiles")){return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/additionalPr\
operties/properties/numeric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"}],!1;
break}if(_e===e){if(g.min!==void 0){let h=g.min;const qe=e;if(!(typeof h=="number"&&isFinite(h)))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").
replace(/\//g,"~1")+"/numeric/min",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/min/type",keyword:"type",params:{type:"nu\
mber"},message:"must be number"}],!1;var D=qe===e}else var D=!0;if(D){if(g.max!==void 0){let h=g.max;const qe=e;if(!(typeof h=="number"&&isFinite(h)))return O.errors=
[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/max",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/pr\
operties/max/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var D=qe===e}else var D=!0;if(D){if(g.mean!==void 0){let h=g.mean;const qe=e;
if(!(typeof h=="number"&&isFinite(h)))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/mean",schemaPath:"#/proper\
ties/signals/additionalProperties/properties/numeric/properties/mean/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var D=qe===e}else
var D=!0;if(D){if(g.std!==void 0){let h=g.std;const qe=e;if(!(typeof h=="number"&&isFinite(h)))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").
replace(/\//g,"~1")+"/numeric/std",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/std/type",keyword:"type",params:{type:"nu\
mber"},message:"must be number"}],!1;var D=qe===e}else var D=!0;if(D){if(g.skewness!==void 0){let h=g.skewness;const qe=e;if(!(typeof h=="number"&&isFinite(h)))
return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/skewness",schemaPath:"#/properties/signals/additionalProperties/\
properties/numeric/properties/skewness/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var D=qe===e}else var D=!0;if(D){if(g.kurtosis!==
void 0){let h=g.kurtosis;const qe=e;if(!(typeof h=="number"&&isFinite(h)))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+
"/numeric/kurtosis",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/kurtosis/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var D=qe===e}else var D=!0;if(D)if(g.quantiles!==void 0){let h=g.quantiles;const qe=e;if(e===qe)if(Array.isArray(h)){if(h.length>9)return O.
errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/signals/additionalProperties/properti\
es/numeric/properties/quantiles/maxItems",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"}],!1;if(h.length<9)return O.errors=[{instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/qu\
antiles/minItems",keyword:"minItems",params:{limit:9},message:"must NOT have fewer than 9 items"}],!1;{var re=!0;const Ge=h.length;for(let Pe=0;Pe<Ge;Pe++){let L=h[Pe];
const te=e;if(!(typeof L=="number"&&isFinite(L)))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles/"+Pe,
schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/items/type",keyword:"type",params:{type:"number"},message:"must be\
 number"}],!1;var re=te===e;if(!re)break}}}else return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"\
#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var D=qe===
e}else var D=!0}}}}}}}}var R=ae===e}else var R=!0;if(R){if(T.list!==void 0){let g=T.list;const ae=e;if(!(g&&typeof g=="object"&&!Array.isArray(g))&&g!==null)return O.
errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/properties/list/type",
keyword:"type",params:{type:Tr.properties.signals.additionalProperties.properties.list.type},message:"must be object,null"}],!1;if(e===ae&&g&&typeof g=="object"&&
!Array.isArray(g)){let je;if(g.meanLength===void 0&&(je="meanLength")||g.truncated===void 0&&(je="truncated")||g.nulls===void 0&&(je="nulls"))return O.errors=[{
instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/properties/list/required",keyword:"\
required",params:{missingProperty:je},message:"must have required property '"+je+"'"}],!1;{const _e=e;for(const h in g)if(!(h==="meanLength"||h==="truncated"||h===
"nulls")){return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/pr\
operties/list/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(_e===
e){if(g.meanLength!==void 0){let h=g.meanLength;const qe=e;if(!(typeof h=="number"&&isFinite(h)))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").
replace(/\//g,"~1")+"/list/meanLength",schemaPath:"#/properties/signals/additionalProperties/properties/list/properties/meanLength/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var q=qe===e}else var q=!0;if(q){if(g.truncated!==void 0){let h=g.truncated;const qe=e;if(!(typeof h=="number"&&isFinite(
h)))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/truncated",schemaPath:"#/properties/signals/additionalPropertie\
s/properties/list/properties/truncated/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var q=qe===e}else var q=!0;if(q)if(g.nulls!==void 0){
let h=g.nulls;const qe=e;if(!(typeof h=="number"&&isFinite(h)))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/null\
s",schemaPath:"#/properties/signals/additionalProperties/properties/list/properties/nulls/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var q=qe===e}else var q=!0}}}}var R=ae===e}else var R=!0;if(R){if(T.top!==void 0){let g=T.top;const ae=e;if(e===ae)if(Array.isArray(g)){var $=!0;const je=g.length;
for(let _e=0;_e<je;_e++){let h=g[_e];const qe=e;if(e===qe)if(h&&typeof h=="object"&&!Array.isArray(h)){let Ge;if(h.value===void 0&&(Ge="value")||h.count===void 0&&
(Ge="count"))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+_e,schemaPath:"#/properties/signals/additionalPropert\
ies/properties/top/items/required",keyword:"required",params:{missingProperty:Ge},message:"must have required property '"+Ge+"'"}],!1;{const Pe=e;for(const L in h)
if(!(L==="value"||L==="count")){return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+_e,schemaPath:"#/properties/signal\
s/additionalProperties/properties/top/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L},message:"must NOT have additional\
 properties"}],!1;break}if(Pe===e){if(h.value!==void 0){const L=e;if(typeof h.value!="string")return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").
replace(/\//g,"~1")+"/top/"+_e+"/value",schemaPath:"#/properties/signals/additionalProperties/properties/top/items/properties/value/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var pe=L===e}else var pe=!0;if(pe)if(h.count!==void 0){let L=h.count;const te=e;if(!(typeof L=="number"&&!(L%1)&&!isNaN(
L)&&isFinite(L)))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+_e+"/count",schemaPath:"#/properties/signals/addi\
tionalProperties/properties/top/items/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===te&&typeof L=="number"&&
isFinite(L)&&(L<0||isNaN(L)))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+_e+"/count",schemaPath:"#/properties/\
signals/additionalProperties/properties/top/items/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var pe=te===
e}else var pe=!0}}}else return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+_e,schemaPath:"#/properties/signals/additi\
onalProperties/properties/top/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var $=qe===e;if(!$)break}}else return O.errors=[{instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/top",schemaPath:"#/properties/signals/additionalProperties/properties/top/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var R=ae===e}else var R=!0;if(R)if(T.transform!==void 0){let g=T.transform;const ae=e;if(!(g&&typeof g=="object"&&!Array.isArray(
g))&&g!==null)return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProp\
erties/properties/transform/type",keyword:"type",params:{type:Tr.properties.signals.additionalProperties.properties.transform.type},message:"must be object,null"}],
!1;if(e===ae&&g&&typeof g=="object"&&!Array.isArray(g)){let je;if(g.squash===void 0&&(je="squash")||g.clip===void 0&&(je="clip")||g.normalize===void 0&&(je="nor\
malize")||g.reason===void 0&&(je="reason"))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/prop\
erties/signals/additionalProperties/properties/transform/required",keyword:"required",params:{missingProperty:je},message:"must have required property '"+je+"'"}],
!1;{const _e=e;for(const h in g)if(!(h==="squash"||h==="clip"||h==="normalize"||h==="reason")){return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProperties/properties/transform/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(_e===e){if(g.squash!==void 0){let h=g.squash;const qe=e;if(!(h==="none"||
h==="log"||h==="asinh"||h==="tanh"))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/squash",schemaPath:"#/prop\
erties/signals/additionalProperties/properties/transform/properties/squash/enum",keyword:"enum",params:{allowedValues:Tr.properties.signals.additionalProperties.
properties.transform.properties.squash.enum},message:"must be equal to one of the allowed values"}],!1;var z=qe===e}else var z=!0;if(z){if(g.clip!==void 0){let h=g.
clip;const qe=e;if(!Array.isArray(h)&&h!==null)return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/clip/type",keyword:"type",params:{type:Tr.properties.signals.additionalProperties.properties.
transform.properties.clip.type},message:"must be array,null"}],!1;if(e===qe&&Array.isArray(h)){if(h.length<2)return O.errors=[{instancePath:r+"/signals/"+P.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/clip/minItems",keyword:"m\
inItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{const Ge=h.length;if(Ge>0){let Pe=h[0];const L=e;if(!(typeof Pe=="number"&&isFinite(Pe)))
return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip/0",schemaPath:"#/properties/signals/additionalProperties/\
properties/transform/properties/clip/prefixItems/0/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var le=L===e}if(le){if(Ge>1){let Pe=h[1];
const L=e;if(!(typeof Pe=="number"&&isFinite(Pe)))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip/1",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/clip/prefixItems/1/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var le=L===e}if(le&&!(h.length<=2))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/prop\
erties/signals/additionalProperties/properties/transform/properties/clip/items",keyword:"items",params:{limit:2},message:"must NOT have more than 2 items"}],!1}}}
var z=qe===e}else var z=!0;if(z){if(g.normalize!==void 0){let h=g.normalize;const qe=e;if(e===qe)if(h&&typeof h=="object"&&!Array.isArray(h)){let Ge;if(h.kind===
void 0&&(Ge="kind"))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signal\
s/additionalProperties/properties/transform/properties/normalize/required",keyword:"required",params:{missingProperty:Ge},message:"must have required property '"+
Ge+"'"}],!1;{const Pe=h.kind;if(typeof Pe=="string")if(Pe==="none"){if(e===e)if(h&&typeof h=="object"&&!Array.isArray(h)){let te;if(h.kind===void 0&&(te="kind"))
return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperti\
es/properties/transform/properties/normalize/oneOf/0/required",keyword:"required",params:{missingProperty:te},message:"must have required property '"+te+"'"}],!1;
{const Ne=e;for(const M in h)if(M!=="kind"){return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:M},
message:"must NOT have additional properties"}],!1;break}if(Ne===e&&h.kind!==void 0&&h.kind!=="none")return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,
"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/pr\
operties/kind/const",keyword:"const",params:{allowedValue:"none"},message:"must be equal to constant"}],!1}}else return O.errors=[{instancePath:r+"/signals/"+P.
replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/on\
eOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var p=!0}else if(Pe==="l2"){if(e===e)if(h&&typeof h=="object"&&!Array.isArray(h)){
let te;if(h.kind===void 0&&(te="kind"))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/required",keyword:"required",params:{missingProperty:te},message:"mu\
st have required property '"+te+"'"}],!1;{const Ne=e;for(const M in h)if(M!=="kind"){return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:M},message:"must NOT have additional properties"}],!1;break}if(Ne===e&&h.kind!==void 0&&h.kind!=="l2")return O.
errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/p\
roperties/transform/properties/normalize/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"l2"},message:"must be equal to constant"}],!1}}else
return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperti\
es/properties/transform/properties/normalize/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;p!==!0&&(p=!0)}else if(Pe==="minm\
ax"){if(e===e)if(h&&typeof h=="object"&&!Array.isArray(h)){let te;if(h.kind===void 0&&(te="kind")||h.min===void 0&&(te="min")||h.max===void 0&&(te="max"))return O.
errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/proper\
ties/transform/properties/normalize/oneOf/2/required",keyword:"required",params:{missingProperty:te},message:"must have required property '"+te+"'"}],!1;{const Ne=e;
for(const M in h)if(!(M==="kind"||M==="min"||M==="max")){return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/norma\
lize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:M},message:"must NOT have additional properties"}],!1;break}if(Ne===e){if(h.kind!==void 0){const M=e;if(h.kind!=="minmax")return O.
errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/p\
roperties/transform/properties/normalize/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"minmax"},message:"must be equal to constant"}],!1;
var j=M===e}else var j=!0;if(j){if(h.min!==void 0){let M=h.min;const gr=e,Oe=e;let be=!1;const pr=e;if(!(typeof M=="number"&&isFinite(M))){const Q={instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prope\
rties/normalize/oneOf/2/properties/min/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};d===null?d=[Q]:d.push(Q),e++}var V=pr===e;be=
be||V;const Ie=e;if(e===Ie)if(Array.isArray(M)){var Te=!0;const Q=M.length;for(let Ve=0;Ve<Q;Ve++){let fr=M[Ve];const ve=e;if(!(typeof fr=="number"&&isFinite(fr))){
const Be={instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min/"+Ve,schemaPath:"#/properties/signals/additionalProperti\
es/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};d===null?
d=[Be]:d.push(Be),e++}var Te=ve===e;if(!Te)break}}else{const Q={instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf/1/type",keyword:"type",params:{type:"array"},message:"\
must be array"};d===null?d=[Q]:d.push(Q),e++}var V=Ie===e;if(be=be||V,be)e=Oe,d!==null&&(Oe?d.length=Oe:d=null);else{const Q={instancePath:r+"/signals/"+P.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/\
2/properties/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return d===null?d=[Q]:d.push(Q),e++,O.errors=d,!1}var j=gr===e}else var j=!0;
if(j)if(h.max!==void 0){let M=h.max;const gr=e,Oe=e;let be=!1;const pr=e;if(!(typeof M=="number"&&isFinite(M))){const Q={instancePath:r+"/signals/"+P.replace(/~/g,
"~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/pro\
perties/max/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};d===null?d=[Q]:d.push(Q),e++}var w=pr===e;be=be||w;const Ie=e;if(e===Ie)
if(Array.isArray(M)){var X=!0;const Q=M.length;for(let Ve=0;Ve<Q;Ve++){let fr=M[Ve];const ve=e;if(!(typeof fr=="number"&&isFinite(fr))){const Be={instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max/"+Ve,schemaPath:"#/properties/signals/additionalProperties/properties/transform/p\
roperties/normalize/oneOf/2/properties/max/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};d===null?d=[Be]:d.push(Be),e++}var X=ve===
e;if(!X)break}}else{const Q={instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/add\
itionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};d===
null?d=[Q]:d.push(Q),e++}var w=Ie===e;if(be=be||w,be)e=Oe,d!==null&&(Oe?d.length=Oe:d=null);else{const Q={instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/an\
yOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return d===null?d=[Q]:d.push(Q),e++,O.errors=d,!1}var j=gr===e}else var j=!0}}}}else return O.
errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/proper\
ties/transform/properties/normalize/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;p!==!0&&(p=!0)}else if(Pe==="zscore"){if(e===
e)if(h&&typeof h=="object"&&!Array.isArray(h)){let te;if(h.kind===void 0&&(te="kind")||h.mean===void 0&&(te="mean")||h.std===void 0&&(te="std"))return O.errors=
[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/tr\
ansform/properties/normalize/oneOf/3/required",keyword:"required",params:{missingProperty:te},message:"must have required property '"+te+"'"}],!1;{const Ne=e;for(const M in h)
if(!(M==="kind"||M==="mean"||M==="std")){return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:M},
message:"must NOT have additional properties"}],!1;break}if(Ne===e){if(h.kind!==void 0){const M=e;if(h.kind!=="zscore")return O.errors=[{instancePath:r+"/signal\
s/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/n\
ormalize/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"zscore"},message:"must be equal to constant"}],!1;var E=M===e}else var E=!0;if(E){
if(h.mean!==void 0){let M=h.mean;const gr=e,Oe=e;let be=!1;const pr=e;if(!(typeof M=="number"&&isFinite(M))){const Q={instancePath:r+"/signals/"+P.replace(/~/g,
"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/pr\
operties/mean/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};d===null?d=[Q]:d.push(Q),e++}var Le=pr===e;be=be||Le;const Ie=e;if(e===
Ie)if(Array.isArray(M)){var ue=!0;const Q=M.length;for(let Ve=0;Ve<Q;Ve++){let fr=M[Ve];const ve=e;if(!(typeof fr=="number"&&isFinite(fr))){const Be={instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean/"+Ve,schemaPath:"#/properties/signals/additionalProperties/properties/transform/\
properties/normalize/oneOf/3/properties/mean/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};d===null?d=[Be]:d.push(Be),e++}
var ue=ve===e;if(!ue)break}}else{const Q={instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properti\
es/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/1/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"};d===null?d=[Q]:d.push(Q),e++}var Le=Ie===e;if(be=be||Le,be)e=Oe,d!==null&&(Oe?d.length=Oe:d=null);else{const Q={instancePath:r+"/signals/"+P.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf\
/3/properties/mean/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return d===null?d=[Q]:d.push(Q),e++,O.errors=d,!1}var E=gr===e}else var E=!0;
if(E)if(h.std!==void 0){let M=h.std;const gr=e,Oe=e;let be=!1;const pr=e;if(!(typeof M=="number"&&isFinite(M))){const Q={instancePath:r+"/signals/"+P.replace(/~/g,
"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/pro\
perties/std/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};d===null?d=[Q]:d.push(Q),e++}var de=pr===e;be=be||de;const Ie=e;if(e===
Ie)if(Array.isArray(M)){var A=!0;const Q=M.length;for(let Ve=0;Ve<Q;Ve++){let fr=M[Ve];const ve=e;if(!(typeof fr=="number"&&isFinite(fr))){const Be={instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std/"+Ve,schemaPath:"#/properties/signals/additionalProperties/properties/transform/p\
roperties/normalize/oneOf/3/properties/std/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};d===null?d=[Be]:d.push(Be),e++}var A=ve===
e;if(!A)break}}else{const Q={instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/add\
itionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};d===
null?d=[Q]:d.push(Q),e++}var de=Ie===e;if(be=be||de,be)e=Oe,d!==null&&(Oe?d.length=Oe:d=null);else{const Q={instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/an\
yOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return d===null?d=[Q]:d.push(Q),e++,O.errors=d,!1}var E=gr===e}else var E=!0}}}}else return O.
errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/proper\
ties/transform/properties/normalize/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;p!==!0&&(p=!0)}else if(Pe==="quantile"){if(e===
e)if(h&&typeof h=="object"&&!Array.isArray(h)){let te;if(h.kind===void 0&&(te="kind")||h.boundaries===void 0&&(te="boundaries"))return O.errors=[{instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/propertie\
s/normalize/oneOf/4/required",keyword:"required",params:{missingProperty:te},message:"must have required property '"+te+"'"}],!1;{const Ne=e;for(const M in h)if(!(M===
"kind"||M==="boundaries")){return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties\
/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:M},
message:"must NOT have additional properties"}],!1;break}if(Ne===e){if(h.kind!==void 0){const M=e;if(h.kind!=="quantile")return O.errors=[{instancePath:r+"/sign\
als/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties\
/normalize/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"quantile"},message:"must be equal to constant"}],!1;var er=M===e}else var er=!0;
if(er)if(h.boundaries!==void 0){let M=h.boundaries;const gr=e;if(e===gr)if(Array.isArray(M)){var dr=!0;const be=M.length;for(let pr=0;pr<be;pr++){let Ie=M[pr];const Lr=e;
if(!(typeof Ie=="number"&&isFinite(Ie)))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries/"+
pr,schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/properties/boundaries/items/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var dr=Lr===e;if(!dr)break}}else return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/transform/normalize/boundaries",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/properties/boundar\
ies/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var er=gr===e}else var er=!0}}}else return O.errors=[{instancePath:r+"/signals/"+P.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;p!==!0&&(p=!0)}else return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/discriminator",keyword:"discr\
iminator",params:{error:"mapping",tag:"kind",tagValue:Pe},message:'value of tag "kind" must be in oneOf'}],!1;else return O.errors=[{instancePath:r+"/signals/"+
P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/\
discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:Pe},message:'tag "kind" must be string'}],!1}}else return O.errors=[{instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/propertie\
s/normalize/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var z=qe===e}else var z=!0;if(z)if(g.reason!==void 0){const h=e;if(typeof g.
reason!="string")return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/reason",schemaPath:"#/properties/signals/addi\
tionalProperties/properties/transform/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var z=h===e}else var z=!0}}}}}
var R=ae===e}else var R=!0}}}}}}}}}else return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/a\
dditionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Se=Z===e;if(!Se)break}else return O.errors=[{instancePath:r+"/\
signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=ge===e}else var y=!0;if(y)if(n.vocabs!==
void 0){let S=n.vocabs;const ge=e;if(e===ge)if(S&&typeof S=="object"&&!Array.isArray(S))for(const P in S){let T=S[P];const Z=e;if(e===Z)if(T&&typeof T=="object"&&
!Array.isArray(T)){let he;if(T.entries===void 0&&(he="entries")||T.file===void 0&&(he="file")||T.sha256===void 0&&(he="sha256")||T.coverage===void 0&&(he="cover\
age"))return O.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vocabs/additionalProperties/required",keyword:"\
required",params:{missingProperty:he},message:"must have required property '"+he+"'"}],!1;{const rr=e;for(const g in T)if(!(g==="entries"||g==="file"||g==="sha2\
56"||g==="coverage")){return O.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vocabs/additionalProperties/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(rr===e){if(T.entries!==
void 0){let g=T.entries;const ae=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return O.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/entries",schemaPath:"#/properties/vocabs/additionalProperties/properties/entries/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"}],!1;if(e===ae&&typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g)))return O.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/en\
tries",schemaPath:"#/properties/vocabs/additionalProperties/properties/entries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1;var G=ae===e}else var G=!0;if(G){if(T.file!==void 0){let g=T.file;const ae=e;if(e===ae)if(typeof g=="string"){if(!Dr.test(g))return O.errors=[{instancePath:r+
"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/vocabs/additionalProperties/properties/file/pattern",keyword:"pattern",params:{
pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return O.errors=[{instancePath:r+"\
/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/vocabs/additionalProperties/properties/file/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var G=ae===e}else var G=!0;if(G){if(T.sha256!==void 0){let g=T.sha256;const ae=e;if(e===ae)if(typeof g=="string"){if(!xr.
test(g))return O.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/vocabs/additionalProperties/prop\
erties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return O.errors=[{instancePath:r+
"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/vocabs/additionalProperties/properties/sha256/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var G=ae===e}else var G=!0;if(G)if(T.coverage!==void 0){let g=T.coverage;const ae=e;if(e===ae)if(typeof g=="number"&&
isFinite(g)){if(g>1||isNaN(g))return O.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/a\
dditionalProperties/properties/coverage/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(g<0||isNaN(g))return O.errors=
[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return O.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage/type",keyword:"type",params:{type:"number"},message:"must be nu\
mber"}],!1;var G=ae===e}else var G=!0}}}}}else return O.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/voc\
abs/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Re=Z===e;if(!Re)break}else return O.errors=[{instancePath:r+
"/vocabs",schemaPath:"#/properties/vocabs/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=ge===e}else var y=!0}}}}}}}}}}}else return O.
errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return O.errors=d,e===0}O.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};const bs=fe,vr={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc calibration config",description:"How a model is to be calibr\
ated: what the spec asks for, resolved. A fitted calibrator is another file.",type:"object",properties:{version:{const:1},fingerprint:{type:"string",pattern:"^[\
0-9a-f]{64}$"},model:{type:"string"},variant:{type:["string","null"]},method:{enum:["platt","isotonic","temperature"]},heads:{type:"array",items:{type:"string"}},
sources:{type:["array","null"],items:{type:"string"}},per:{type:"array",items:{enum:["head","source"]}},signals:{type:"array",items:{type:"object",properties:{name:{
type:"string"},kind:{enum:["id","ids","vec"]},vocab:{type:["string","null"]},size:{type:"integer",minimum:0}},required:["name","kind","vocab","size"],additionalProperties:!1}},
everySeconds:{type:"number"},windowSeconds:{type:"number"},halfLifeSeconds:{type:["number","null"]},traffic:{type:["object","null"],properties:{column:{type:"st\
ring"},value:{type:"string"}},required:["column","value"],additionalProperties:!1},sampling:{type:["object","null"],properties:{base:{type:["string","null"]},keep:{
type:"number",minimum:0,maximum:1},log:{enum:["unsampled","sampled"]},correct:{enum:["weight","base","batch"]}},required:["base","keep","log","correct"],additionalProperties:!1}},
required:["version","fingerprint","model","variant","method","heads","sources","per","signals","everySeconds","windowSeconds","halfLifeSeconds","traffic","sampl\
ing"],additionalProperties:!1,$id:"calibration"};function fe(n,{instancePath:r="",parentData:Vr,parentDataProperty:Rr,rootData:yr=n,dynamicAnchors:cr={}}={}){let d=null,
e=0;const ce=fe.evaluated;if(ce.dynamicProps&&(ce.props=void 0),ce.dynamicItems&&(ce.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let B;if(n.
version===void 0&&(B="version")||n.fingerprint===void 0&&(B="fingerprint")||n.model===void 0&&(B="model")||n.variant===void 0&&(B="variant")||n.method===void 0&&
(B="method")||n.heads===void 0&&(B="heads")||n.sources===void 0&&(B="sources")||n.per===void 0&&(B="per")||n.signals===void 0&&(B="signals")||n.everySeconds===void 0&&
(B="everySeconds")||n.windowSeconds===void 0&&(B="windowSeconds")||n.halfLifeSeconds===void 0&&(B="halfLifeSeconds")||n.traffic===void 0&&(B="traffic")||n.sampling===
void 0&&(B="sampling"))return fe.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:B},message:"must have required prope\
rty '"+B+"'"}],!1;{const ke=e;for(const k in n)if(!Pr.call(vr.properties,k)){return fe.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:k},message:"must NOT have additional properties"}],!1;break}if(ke===e){if(n.version!==void 0){const k=e;if(n.version!==
1)return fe.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constan\
t"}],!1;var y=k===e}else var y=!0;if(y){if(n.fingerprint!==void 0){let k=n.fingerprint;const R=e;if(e===R)if(typeof k=="string"){if(!xr.test(k))return fe.errors=
[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^\
[0-9a-f]{64}$"'}],!1}else return fe.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var y=R===e}else var y=!0;if(y){if(n.model!==void 0){const k=e;if(typeof n.model!="string")return fe.errors=[{instancePath:r+"/model",schemaPath:"\
#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=k===e}else var y=!0;if(y){if(n.variant!==void 0){let k=n.variant;
const R=e;if(typeof k!="string"&&k!==null)return fe.errors=[{instancePath:r+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:vr.properties.
variant.type},message:"must be string,null"}],!1;var y=R===e}else var y=!0;if(y){if(n.method!==void 0){let k=n.method;const R=e;if(!(k==="platt"||k==="isotonic"||
k==="temperature"))return fe.errors=[{instancePath:r+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:vr.properties.method.enum},
message:"must be equal to one of the allowed values"}],!1;var y=R===e}else var y=!0;if(y){if(n.heads!==void 0){let k=n.heads;const R=e;if(e===R)if(Array.isArray(
k)){var C=!0;const re=k.length;for(let q=0;q<re;q++){const $=e;if(typeof k[q]!="string")return fe.errors=[{instancePath:r+"/heads/"+q,schemaPath:"#/properties/h\
eads/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var C=$===e;if(!C)break}}else return fe.errors=[{instancePath:r+"/heads",schemaPath:"\
#/properties/heads/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=R===e}else var y=!0;if(y){if(n.sources!==void 0){let k=n.sources;
const R=e;if(!Array.isArray(k)&&k!==null)return fe.errors=[{instancePath:r+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:vr.properties.
sources.type},message:"must be array,null"}],!1;if(e===R&&Array.isArray(k)){var me=!0;const re=k.length;for(let q=0;q<re;q++){const $=e;if(typeof k[q]!="string")
return fe.errors=[{instancePath:r+"/sources/"+q,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var me=$===e;if(!me)break}}var y=R===e}else var y=!0;if(y){if(n.per!==void 0){let k=n.per;const R=e;if(e===R)if(Array.isArray(k)){var U=!0;const re=k.length;for(let q=0;q<
re;q++){let $=k[q];const pe=e;if(!($==="head"||$==="source"))return fe.errors=[{instancePath:r+"/per/"+q,schemaPath:"#/properties/per/items/enum",keyword:"enum",
params:{allowedValues:vr.properties.per.items.enum},message:"must be equal to one of the allowed values"}],!1;var U=pe===e;if(!U)break}}else return fe.errors=[{
instancePath:r+"/per",schemaPath:"#/properties/per/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=R===e}else var y=!0;if(y){if(n.
signals!==void 0){let k=n.signals;const R=e;if(e===R)if(Array.isArray(k)){var ee=!0;const re=k.length;for(let q=0;q<re;q++){let $=k[q];const pe=e;if(e===pe)if($&&
typeof $=="object"&&!Array.isArray($)){let le;if($.name===void 0&&(le="name")||$.kind===void 0&&(le="kind")||$.vocab===void 0&&(le="vocab")||$.size===void 0&&(le=
"size"))return fe.errors=[{instancePath:r+"/signals/"+q,schemaPath:"#/properties/signals/items/required",keyword:"required",params:{missingProperty:le},message:"\
must have required property '"+le+"'"}],!1;{const p=e;for(const j in $)if(!(j==="name"||j==="kind"||j==="vocab"||j==="size")){return fe.errors=[{instancePath:r+
"/signals/"+q,schemaPath:"#/properties/signals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},message:"must NOT have a\
dditional properties"}],!1;break}if(p===e){if($.name!==void 0){const j=e;if(typeof $.name!="string")return fe.errors=[{instancePath:r+"/signals/"+q+"/name",schemaPath:"\
#/properties/signals/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var H=j===e}else var H=!0;if(H){if($.kind!==
void 0){let j=$.kind;const Te=e;if(!(j==="id"||j==="ids"||j==="vec"))return fe.errors=[{instancePath:r+"/signals/"+q+"/kind",schemaPath:"#/properties/signals/it\
ems/properties/kind/enum",keyword:"enum",params:{allowedValues:vr.properties.signals.items.properties.kind.enum},message:"must be equal to one of the allowed va\
lues"}],!1;var H=Te===e}else var H=!0;if(H){if($.vocab!==void 0){let j=$.vocab;const Te=e;if(typeof j!="string"&&j!==null)return fe.errors=[{instancePath:r+"/si\
gnals/"+q+"/vocab",schemaPath:"#/properties/signals/items/properties/vocab/type",keyword:"type",params:{type:vr.properties.signals.items.properties.vocab.type},
message:"must be string,null"}],!1;var H=Te===e}else var H=!0;if(H)if($.size!==void 0){let j=$.size;const Te=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(
j)))return fe.errors=[{instancePath:r+"/signals/"+q+"/size",schemaPath:"#/properties/signals/items/properties/size/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===Te&&typeof j=="number"&&isFinite(j)&&(j<0||isNaN(j)))return fe.errors=[{instancePath:r+"/signals/"+q+"/size",schemaPath:"#\
/properties/signals/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var H=Te===e}else var H=!0}}}}}else
return fe.errors=[{instancePath:r+"/signals/"+q,schemaPath:"#/properties/signals/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var ee=pe===e;if(!ee)break}}else return fe.errors=[{instancePath:r+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var y=R===e}else var y=!0;if(y){if(n.everySeconds!==void 0){let k=n.everySeconds;const R=e;if(!(typeof k=="number"&&isFinite(k)))return fe.errors=
[{instancePath:r+"/everySeconds",schemaPath:"#/properties/everySeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var y=R===e}else
var y=!0;if(y){if(n.windowSeconds!==void 0){let k=n.windowSeconds;const R=e;if(!(typeof k=="number"&&isFinite(k)))return fe.errors=[{instancePath:r+"/windowSeco\
nds",schemaPath:"#/properties/windowSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var y=R===e}else var y=!0;if(y){if(n.halfLifeSeconds!==
void 0){let k=n.halfLifeSeconds;const R=e;if(!(typeof k=="number"&&isFinite(k))&&k!==null)return fe.errors=[{instancePath:r+"/halfLifeSeconds",schemaPath:"#/pro\
perties/halfLifeSeconds/type",keyword:"type",params:{type:vr.properties.halfLifeSeconds.type},message:"must be number,null"}],!1;var y=R===e}else var y=!0;if(y){
if(n.traffic!==void 0){let k=n.traffic;const R=e;if(!(k&&typeof k=="object"&&!Array.isArray(k))&&k!==null)return fe.errors=[{instancePath:r+"/traffic",schemaPath:"\
#/properties/traffic/type",keyword:"type",params:{type:vr.properties.traffic.type},message:"must be object,null"}],!1;if(e===R&&k&&typeof k=="object"&&!Array.isArray(
k)){let re;if(k.column===void 0&&(re="column")||k.value===void 0&&(re="value"))return fe.errors=[{instancePath:r+"/traffic",schemaPath:"#/properties/traffic/req\
uired",keyword:"required",params:{missingProperty:re},message:"must have required property '"+re+"'"}],!1;{const q=e;for(const $ in k)if(!($==="column"||$==="va\
lue")){return fe.errors=[{instancePath:r+"/traffic",schemaPath:"#/properties/traffic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:$},
message:"must NOT have additional properties"}],!1;break}if(q===e){if(k.column!==void 0){const $=e;if(typeof k.column!="string")return fe.errors=[{instancePath:r+
"/traffic/column",schemaPath:"#/properties/traffic/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var W=$===e}else var W=!0;
if(W)if(k.value!==void 0){const $=e;if(typeof k.value!="string")return fe.errors=[{instancePath:r+"/traffic/value",schemaPath:"#/properties/traffic/properties/v\
alue/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var W=$===e}else var W=!0}}}var y=R===e}else var y=!0;if(y)if(n.sampling!==void 0){
let k=n.sampling;const R=e;if(!(k&&typeof k=="object"&&!Array.isArray(k))&&k!==null)return fe.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampl\
ing/type",keyword:"type",params:{type:vr.properties.sampling.type},message:"must be object,null"}],!1;if(e===R&&k&&typeof k=="object"&&!Array.isArray(k)){let re;
if(k.base===void 0&&(re="base")||k.keep===void 0&&(re="keep")||k.log===void 0&&(re="log")||k.correct===void 0&&(re="correct"))return fe.errors=[{instancePath:r+
"/sampling",schemaPath:"#/properties/sampling/required",keyword:"required",params:{missingProperty:re},message:"must have required property '"+re+"'"}],!1;{const q=e;
for(const $ in k)if(!($==="base"||$==="keep"||$==="log"||$==="correct")){return fe.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:$},message:"must NOT have additional properties"}],!1;break}if(q===e){if(k.base!==void 0){
let $=k.base;const pe=e;if(typeof $!="string"&&$!==null)return fe.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/typ\
e",keyword:"type",params:{type:vr.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var oe=pe===e}else var oe=!0;if(oe){if(k.keep!==void 0){
let $=k.keep;const pe=e;if(e===pe)if(typeof $=="number"&&isFinite($)){if($>1||isNaN($))return fe.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properti\
es/sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if($<0||isNaN($))return fe.errors=[{instancePath:r+
"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return fe.
errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var oe=pe===e}else var oe=!0;if(oe){if(k.log!==void 0){let $=k.log;const pe=e;if(!($==="unsampled"||$==="sampled"))return fe.errors=[{instancePath:r+"/sampli\
ng/log",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"enum",params:{allowedValues:vr.properties.sampling.properties.log.enum},message:"must be\
 equal to one of the allowed values"}],!1;var oe=pe===e}else var oe=!0;if(oe)if(k.correct!==void 0){let $=k.correct;const pe=e;if(!($==="weight"||$==="base"||$===
"batch"))return fe.errors=[{instancePath:r+"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:vr.
properties.sampling.properties.correct.enum},message:"must be equal to one of the allowed values"}],!1;var oe=pe===e}else var oe=!0}}}}}var y=R===e}else var y=!0}}}}}}}}}}}}}}}else
return fe.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return fe.errors=d,e===0}fe.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};const vs=Ce,cs={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc manifest",description:"What a buil\
d or a trained bundle holds: the fingerprint of its plan and a hash of every other file.",type:"object",properties:{version:{const:1},adsc:{type:"string"},model:{
type:"string"},variant:{type:["string","null"]},baseline:{type:"string"},fingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},modelFingerprint:{type:"string",pattern:"\
^[0-9a-f]{64}$"},files:{type:"object",additionalProperties:{type:"object",properties:{bytes:{type:"integer",minimum:0},sha256:{type:"string",pattern:"^[0-9a-f]{\
64}$"}},required:["bytes","sha256"],additionalProperties:!1}}},required:["version","adsc","model","variant","fingerprint","files"],additionalProperties:!1,$id:"\
manifest"};function Ce(n,{instancePath:r="",parentData:Vr,parentDataProperty:Rr,rootData:yr=n,dynamicAnchors:cr={}}={}){let d=null,e=0;const ce=Ce.evaluated;if(ce.
dynamicProps&&(ce.props=void 0),ce.dynamicItems&&(ce.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let U;if(n.version===void 0&&(U="version")||
n.adsc===void 0&&(U="adsc")||n.model===void 0&&(U="model")||n.variant===void 0&&(U="variant")||n.fingerprint===void 0&&(U="fingerprint")||n.files===void 0&&(U="\
files"))return Ce.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:U},message:"must have required property '"+U+"'"}],
!1;{const ee=e;for(const H in n)if(!(H==="version"||H==="adsc"||H==="model"||H==="variant"||H==="baseline"||H==="fingerprint"||H==="modelFingerprint"||H==="file\
s")){return Ce.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:H},message:"must NOT have a\
dditional properties"}],!1;break}if(ee===e){if(n.version!==void 0){const H=e;if(n.version!==1)return Ce.errors=[{instancePath:r+"/version",schemaPath:"#/propert\
ies/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var y=H===e}else var y=!0;if(y){if(n.adsc!==void 0){const H=e;
if(typeof n.adsc!="string")return Ce.errors=[{instancePath:r+"/adsc",schemaPath:"#/properties/adsc/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var y=H===e}else var y=!0;if(y){if(n.model!==void 0){const H=e;if(typeof n.model!="string")return Ce.errors=[{instancePath:r+"/model",schemaPath:"#\
/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=H===e}else var y=!0;if(y){if(n.variant!==void 0){let H=n.variant;
const W=e;if(typeof H!="string"&&H!==null)return Ce.errors=[{instancePath:r+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:cs.properties.
variant.type},message:"must be string,null"}],!1;var y=W===e}else var y=!0;if(y){if(n.baseline!==void 0){const H=e;if(typeof n.baseline!="string")return Ce.errors=
[{instancePath:r+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=H===e}else var y=!0;
if(y){if(n.fingerprint!==void 0){let H=n.fingerprint;const W=e;if(e===W)if(typeof H=="string"){if(!xr.test(H))return Ce.errors=[{instancePath:r+"/fingerprint",schemaPath:"\
#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Ce.errors=[
{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=W===e}else var y=!0;
if(y){if(n.modelFingerprint!==void 0){let H=n.modelFingerprint;const W=e;if(e===W)if(typeof H=="string"){if(!xr.test(H))return Ce.errors=[{instancePath:r+"/mode\
lFingerprint",schemaPath:"#/properties/modelFingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$\
"'}],!1}else return Ce.errors=[{instancePath:r+"/modelFingerprint",schemaPath:"#/properties/modelFingerprint/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var y=W===e}else var y=!0;if(y)if(n.files!==void 0){let H=n.files;const W=e;if(e===W)if(H&&typeof H=="object"&&!Array.isArray(H))for(const B in H){
let ke=H[B];const k=e;if(e===k)if(ke&&typeof ke=="object"&&!Array.isArray(ke)){let R;if(ke.bytes===void 0&&(R="bytes")||ke.sha256===void 0&&(R="sha256"))return Ce.
errors=[{instancePath:r+"/files/"+B.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/required",keyword:"required",params:{
missingProperty:R},message:"must have required property '"+R+"'"}],!1;{const D=e;for(const re in ke)if(!(re==="bytes"||re==="sha256")){return Ce.errors=[{instancePath:r+
"/files/"+B.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:re},message:"must NOT have additional properties"}],!1;break}if(D===e){if(ke.bytes!==void 0){let re=ke.bytes;const q=e;if(!(typeof re=="numbe\
r"&&!(re%1)&&!isNaN(re)&&isFinite(re)))return Ce.errors=[{instancePath:r+"/files/"+B.replace(/~/g,"~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#/properties/fi\
les/additionalProperties/properties/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===q&&typeof re=="number"&&isFinite(re)&&
(re<0||isNaN(re)))return Ce.errors=[{instancePath:r+"/files/"+B.replace(/~/g,"~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#/properties/files/additionalPropert\
ies/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var C=q===e}else var C=!0;if(C)if(ke.sha256!==void 0){
let re=ke.sha256;const q=e;if(e===q)if(typeof re=="string"){if(!xr.test(re))return Ce.errors=[{instancePath:r+"/files/"+B.replace(/~/g,"~0").replace(/\//g,"~1")+
"/sha256",schemaPath:"#/properties/files/additionalProperties/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match\
 pattern "^[0-9a-f]{64}$"'}],!1}else return Ce.errors=[{instancePath:r+"/files/"+B.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/fil\
es/additionalProperties/properties/sha256/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var C=q===e}else var C=!0}}}else return Ce.errors=
[{instancePath:r+"/files/"+B.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;var me=k===e;if(!me)break}else return Ce.errors=[{instancePath:r+"/files",schemaPath:"#/properties/files/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var y=W===e}else var y=!0}}}}}}}}}else return Ce.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return Ce.errors=d,e===0}Ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const ws=Ze;function Ze(n,{instancePath:r="",parentData:Vr,parentDataProperty:Rr,rootData:yr=n,dynamicAnchors:cr={}}={}){let d=null,e=0;const ce=Ze.evaluated;if(ce.dynamicProps&&
(ce.props=void 0),ce.dynamicItems&&(ce.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let k;if(n.version===void 0&&(k="version")||n.fingerprint===
void 0&&(k="fingerprint")||n.cases===void 0&&(k="cases"))return Ze.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:k},
message:"must have required property '"+k+"'"}],!1;{const R=e;for(const D in n)if(!(D==="version"||D==="fingerprint"||D==="cases")){return Ze.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},message:"must NOT have additional properties"}],!1;break}if(R===
e){if(n.version!==void 0){const D=e;if(n.version!==1)return Ze.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{
allowedValue:1},message:"must be equal to constant"}],!1;var y=D===e}else var y=!0;if(y){if(n.fingerprint!==void 0){let D=n.fingerprint;const re=e;if(e===re)if(typeof D==
"string"){if(!xr.test(D))return Ze.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9\
a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Ze.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=re===e}else var y=!0;if(y)if(n.cases!==void 0){let D=n.cases;const re=e;if(e===re)if(Array.
isArray(D)){var C=!0;const $=D.length;for(let pe=0;pe<$;pe++){let z=D[pe];const le=e;if(e===le)if(z&&typeof z=="object"&&!Array.isArray(z)){let j;if(z.note===void 0&&
(j="note")||z.serving===void 0&&(j="serving")||z.row===void 0&&(j="row")||z.signals===void 0&&(j="signals"))return Ze.errors=[{instancePath:r+"/cases/"+pe,schemaPath:"\
#/properties/cases/items/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;{const Te=e;for(const V in z)
if(!(V==="note"||V==="serving"||V==="row"||V==="signals")){return Ze.errors=[{instancePath:r+"/cases/"+pe,schemaPath:"#/properties/cases/items/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:V},message:"must NOT have additional properties"}],!1;break}if(Te===e){if(z.note!==void 0){const V=e;
if(typeof z.note!="string")return Ze.errors=[{instancePath:r+"/cases/"+pe+"/note",schemaPath:"#/properties/cases/items/properties/note/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var me=V===e}else var me=!0;if(me){if(z.serving!==void 0){const V=e;if(typeof z.serving!="boolean")return Ze.errors=
[{instancePath:r+"/cases/"+pe+"/serving",schemaPath:"#/properties/cases/items/properties/serving/type",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"}],!1;var me=V===e}else var me=!0;if(me){if(z.row!==void 0){let V=z.row;const X=e;if(!(V&&typeof V=="object"&&!Array.isArray(V)))return Ze.errors=[{instancePath:r+
"/cases/"+pe+"/row",schemaPath:"#/properties/cases/items/properties/row/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var me=X===e}else
var me=!0;if(me)if(z.signals!==void 0){let V=z.signals;const X=e;if(e===X)if(V&&typeof V=="object"&&!Array.isArray(V))for(const E in V){let ue=V[E];const Le=e,A=e;
let de=!1;const er=e;if(e===er)if(ue&&typeof ue=="object"&&!Array.isArray(ue)){let Se;if(ue.values===void 0&&(Se="values")){const G={instancePath:r+"/cases/"+pe+
"/signals/"+E.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/required",keyword:"req\
uired",params:{missingProperty:Se},message:"must have required property '"+Se+"'"};d===null?d=[G]:d.push(G),e++}else{const G=e;for(const Re in ue)if(Re!=="value\
s"){const ze={instancePath:r+"/cases/"+pe+"/signals/"+E.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additiona\
lProperties/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Re},message:"must NOT have additional properties"};d===null?
d=[ze]:d.push(ze),e++;break}if(G===e&&ue.values!==void 0){let Re=ue.values;if(e===e)if(Array.isArray(Re)){var U=!0;const Qe=Re.length;for(let S=0;S<Qe;S++){let ge=Re[S];
const qr=e;if(!(typeof ge=="number"&&isFinite(ge))){const T={instancePath:r+"/cases/"+pe+"/signals/"+E.replace(/~/g,"~0").replace(/\//g,"~1")+"/values/"+S,schemaPath:"\
#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/items/type",keyword:"type",params:{type:"number"},message:"must be nu\
mber"};d===null?d=[T]:d.push(T),e++}var U=qr===e;if(!U)break}}else{const Qe={instancePath:r+"/cases/"+pe+"/signals/"+E.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
values",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/type",keyword:"type",params:{type:"array"},message:"\
must be array"};d===null?d=[Qe]:d.push(Qe),e++}}}}else{const Se={instancePath:r+"/cases/"+pe+"/signals/"+E.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/\
properties/cases/items/properties/signals/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};d===null?d=[Se]:d.push(
Se),e++}var B=er===e;if(de=de||B,B)var ee=!0;const dr=e;if(e===dr)if(ue&&typeof ue=="object"&&!Array.isArray(ue)){let Se;if(ue.ids===void 0&&(Se="ids")){const G={
instancePath:r+"/cases/"+pe+"/signals/"+E.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/an\
yOf/1/required",keyword:"required",params:{missingProperty:Se},message:"must have required property '"+Se+"'"};d===null?d=[G]:d.push(G),e++}else{const G=e;for(const Re in ue)
if(!(Re==="ids"||Re==="weights")){const ze={instancePath:r+"/cases/"+pe+"/signals/"+E.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/item\
s/properties/signals/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Re},message:"must NOT have add\
itional properties"};d===null?d=[ze]:d.push(ze),e++;break}if(G===e){if(ue.ids!==void 0){let Re=ue.ids;const ze=e;if(e===ze)if(Array.isArray(Re)){var H=!0;const Qe=Re.
length;for(let S=0;S<Qe;S++){let ge=Re[S];const qr=e;if(!(typeof ge=="number"&&!(ge%1)&&!isNaN(ge)&&isFinite(ge))){const T={instancePath:r+"/cases/"+pe+"/signal\
s/"+E.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids/"+S,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/ids/items\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"};d===null?d=[T]:d.push(T),e++}if(e===qr&&typeof ge=="number"&&isFinite(ge)&&(ge<0||isNaN(
ge))){const T={instancePath:r+"/cases/"+pe+"/signals/"+E.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids/"+S,schemaPath:"#/properties/cases/items/properties/signal\
s/additionalProperties/anyOf/1/properties/ids/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};d===null?d=[T]:d.push(T),
e++}var H=qr===e;if(!H)break}}else{const Qe={instancePath:r+"/cases/"+pe+"/signals/"+E.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids",schemaPath:"#/properties/ca\
ses/items/properties/signals/additionalProperties/anyOf/1/properties/ids/type",keyword:"type",params:{type:"array"},message:"must be array"};d===null?d=[Qe]:d.push(
Qe),e++}var W=ze===e}else var W=!0;if(W)if(ue.weights!==void 0){let Re=ue.weights;const ze=e;if(e===ze)if(Array.isArray(Re)){var oe=!0;const S=Re.length;for(let ge=0;ge<
S;ge++){let qr=Re[ge];const P=e;if(!(typeof qr=="number"&&isFinite(qr))){const Z={instancePath:r+"/cases/"+pe+"/signals/"+E.replace(/~/g,"~0").replace(/\//g,"~1")+
"/weights/"+ge,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weights/items/type",keyword:"type",params:{type:"\
number"},message:"must be number"};d===null?d=[Z]:d.push(Z),e++}var oe=P===e;if(!oe)break}}else{const S={instancePath:r+"/cases/"+pe+"/signals/"+E.replace(/~/g,
"~0").replace(/\//g,"~1")+"/weights",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weights/type",keyword:"type",
params:{type:"array"},message:"must be array"};d===null?d=[S]:d.push(S),e++}var W=ze===e}else var W=!0}}}else{const Se={instancePath:r+"/cases/"+pe+"/signals/"+
E.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"};d===null?d=[Se]:d.push(Se),e++}var B=dr===e;if(de=de||B,B&&ee!==!0&&(ee=!0),de)e=A,d!==null&&(A?d.length=A:d=null);else{const Se={
instancePath:r+"/cases/"+pe+"/signals/"+E.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/an\
yOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return d===null?d=[Se]:d.push(Se),e++,Ze.errors=d,!1}var ke=Le===e;if(!ke)break}else return Ze.
errors=[{instancePath:r+"/cases/"+pe+"/signals",schemaPath:"#/properties/cases/items/properties/signals/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"}],!1;var me=X===e}else var me=!0}}}}}else return Ze.errors=[{instancePath:r+"/cases/"+pe,schemaPath:"#/properties/cases/items/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var C=le===e;if(!C)break}}else return Ze.errors=[{instancePath:r+"/cases",schemaPath:"#/properties/cases/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=re===e}else var y=!0}}}}else return Ze.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Ze.errors=d,e===0}Ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const ks=Y,lr={$schema:"\
https://json-schema.org/draft/2020-12/schema",title:"adsc calibrator",description:"A fitted calibrator: by head and source a function from logit and features to\
 probability, and the model that it was fitted on.",type:"object",properties:{version:{const:2},method:{enum:["platt","isotonic","temperature"]},model:{type:"st\
ring"},window:{type:"object",properties:{from:{type:["number","null"]},to:{type:["number","null"]},rows:{type:"integer",minimum:0},traffic:{enum:["all","own"]},
ownRows:{type:["integer","null"],minimum:0}},required:["from","to","rows","traffic","ownRows"],additionalProperties:!1},sampling:{type:["object","null"],properties:{
base:{type:["string","null"]},keep:{type:"number",minimum:0,maximum:1},log:{enum:["unsampled","sampled"]},correct:{enum:["weight","base","batch"]}},required:["b\
ase","keep","log","correct"],additionalProperties:!1},layout:{type:"object",properties:{blocks:{type:"array",items:{type:"object",properties:{signal:{type:"stri\
ng"},kind:{enum:["ids","vec","hour"]},offset:{type:"integer",minimum:0},count:{type:"integer",minimum:0},vocab:{type:["object","null"],properties:{kind:{enum:["\
file","range","hash"]},size:{type:"integer",minimum:0},sha256:{type:["string","null"],pattern:"^[0-9a-f]{64}$"}},required:["kind","size","sha256"],additionalProperties:!1},
zone:{type:["string","null"]}},required:["signal","kind","offset","count","vocab","zone"],additionalProperties:!1}},features:{type:"integer",minimum:0}},required:[
"blocks","features"],additionalProperties:!1},heads:{type:"array",items:{type:"object",properties:{head:{type:"string"},all:{$ref:"#/$defs/level"},sources:{type:"\
object",additionalProperties:{$ref:"#/$defs/level"}},allTraffic:{type:["object","null"],properties:{all:{$ref:"#/$defs/level"},sources:{type:"object",additionalProperties:{
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
"kept","prior","window","weight","events","temperature"],additionalProperties:!1}]}},$id:"calibrator"},wr={type:"object",discriminator:{propertyName:"kind"},required:[
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
temperature"],additionalProperties:!1}]};function F(n,{instancePath:r="",parentData:Vr,parentDataProperty:Rr,rootData:yr=n,dynamicAnchors:cr={}}={}){let d=null,
e=0;const ce=F.evaluated;if(ce.dynamicProps&&(ce.props=void 0),ce.dynamicItems&&(ce.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let q;if(n.
kind===void 0&&(q="kind"))return F.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:q},message:"must have required pro\
perty '"+q+"'"}],!1;{const $=n.kind;if(typeof $=="string")if($==="identity"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let z;if(n.kind===void 0&&(z=
"kind")||n.kept===void 0&&(z="kept")||n.prior===void 0&&(z="prior")||n.window===void 0&&(z="window")||n.weight===void 0&&(z="weight")||n.events===void 0&&(z="ev\
ents"))return F.errors=[{instancePath:r,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+
"'"}],!1;{const le=e;for(const p in n)if(!(p==="kind"||p==="kept"||p==="prior"||p==="window"||p==="weight"||p==="events")){return F.errors=[{instancePath:r,schemaPath:"\
#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(le===e){
if(n.kind!==void 0){const p=e;if(n.kind!=="identity")return F.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{
allowedValue:"identity"},message:"must be equal to constant"}],!1;var y=p===e}else var y=!0;if(y){if(n.kept!==void 0){const p=e;if(typeof n.kept!="boolean")return F.
errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/0/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var y=p===e}else
var y=!0;if(y){if(n.prior!==void 0){const p=e;if(typeof n.prior!="boolean")return F.errors=[{instancePath:r+"/prior",schemaPath:"#/oneOf/0/properties/prior/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var y=p===e}else var y=!0;if(y){if(n.window!==void 0){let p=n.window;const j=e;if(!(p&&typeof p==
"object"&&!Array.isArray(p))&&p!==null)return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/0/properties/window/type",keyword:"type",params:{type:wr.oneOf[0].
properties.window.type},message:"must be object,null"}],!1;if(e===j&&p&&typeof p=="object"&&!Array.isArray(p)){let V;if(p.from===void 0&&(V="from")||p.to===void 0&&
(V="to")||p.rows===void 0&&(V="rows"))return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/0/properties/window/required",keyword:"required",params:{missingProperty:V},
message:"must have required property '"+V+"'"}],!1;{const X=e;for(const w in p)if(!(w==="from"||w==="to"||w==="rows")){return F.errors=[{instancePath:r+"/window",
schemaPath:"#/oneOf/0/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional pro\
perties"}],!1;break}if(X===e){if(p.from!==void 0){let w=p.from;const E=e;if(!(typeof w=="number"&&isFinite(w))&&w!==null)return F.errors=[{instancePath:r+"/wind\
ow/from",schemaPath:"#/oneOf/0/properties/window/properties/from/type",keyword:"type",params:{type:wr.oneOf[0].properties.window.properties.from.type},message:"\
must be number,null"}],!1;var C=E===e}else var C=!0;if(C){if(p.to!==void 0){let w=p.to;const E=e;if(!(typeof w=="number"&&isFinite(w))&&w!==null)return F.errors=
[{instancePath:r+"/window/to",schemaPath:"#/oneOf/0/properties/window/properties/to/type",keyword:"type",params:{type:wr.oneOf[0].properties.window.properties.to.
type},message:"must be number,null"}],!1;var C=E===e}else var C=!0;if(C)if(p.rows!==void 0){let w=p.rows;const E=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(
w)))return F.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/0/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===E&&typeof w=="number"&&isFinite(w)&&(w<0||isNaN(w)))return F.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/0/propertie\
s/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var C=E===e}else var C=!0}}}}var y=j===e}else var y=!0;
if(y){if(n.weight!==void 0){let p=n.weight;const j=e;if(!(typeof p=="number"&&isFinite(p)))return F.errors=[{instancePath:r+"/weight",schemaPath:"#/oneOf/0/prop\
erties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var y=j===e}else var y=!0;if(y)if(n.events!==void 0){let p=n.events;const j=e;
if(!(typeof p=="number"&&isFinite(p)))return F.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/0/properties/events/type",keyword:"type",params:{type:"numb\
er"},message:"must be number"}],!1;var y=j===e}else var y=!0}}}}}}}else return F.errors=[{instancePath:r,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var me=!0}else if($==="platt"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let z;if(n.kind===void 0&&(z="kind")||
n.kept===void 0&&(z="kept")||n.prior===void 0&&(z="prior")||n.window===void 0&&(z="window")||n.weight===void 0&&(z="weight")||n.events===void 0&&(z="events")||n.
center===void 0&&(z="center")||n.alpha===void 0&&(z="alpha")||n.beta===void 0&&(z="beta")||n.gamma===void 0&&(z="gamma")||n.standardErrors===void 0&&(z="standar\
dErrors")||n.converged===void 0&&(z="converged"))return F.errors=[{instancePath:r,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:z},
message:"must have required property '"+z+"'"}],!1;{const le=e;for(const p in n)if(!Pr.call(wr.oneOf[1].properties,p)){return F.errors=[{instancePath:r,schemaPath:"\
#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(le===e){
if(n.kind!==void 0){const p=e;if(n.kind!=="platt")return F.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{
allowedValue:"platt"},message:"must be equal to constant"}],!1;var U=p===e}else var U=!0;if(U){if(n.kept!==void 0){const p=e;if(typeof n.kept!="boolean")return F.
errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/1/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var U=p===e}else
var U=!0;if(U){if(n.prior!==void 0){const p=e;if(typeof n.prior!="boolean")return F.errors=[{instancePath:r+"/prior",schemaPath:"#/oneOf/1/properties/prior/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var U=p===e}else var U=!0;if(U){if(n.window!==void 0){let p=n.window;const j=e;if(!(p&&typeof p==
"object"&&!Array.isArray(p))&&p!==null)return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/1/properties/window/type",keyword:"type",params:{type:wr.oneOf[1].
properties.window.type},message:"must be object,null"}],!1;if(e===j&&p&&typeof p=="object"&&!Array.isArray(p)){let V;if(p.from===void 0&&(V="from")||p.to===void 0&&
(V="to")||p.rows===void 0&&(V="rows"))return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/1/properties/window/required",keyword:"required",params:{missingProperty:V},
message:"must have required property '"+V+"'"}],!1;{const X=e;for(const w in p)if(!(w==="from"||w==="to"||w==="rows")){return F.errors=[{instancePath:r+"/window",
schemaPath:"#/oneOf/1/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional pro\
perties"}],!1;break}if(X===e){if(p.from!==void 0){let w=p.from;const E=e;if(!(typeof w=="number"&&isFinite(w))&&w!==null)return F.errors=[{instancePath:r+"/wind\
ow/from",schemaPath:"#/oneOf/1/properties/window/properties/from/type",keyword:"type",params:{type:wr.oneOf[1].properties.window.properties.from.type},message:"\
must be number,null"}],!1;var ee=E===e}else var ee=!0;if(ee){if(p.to!==void 0){let w=p.to;const E=e;if(!(typeof w=="number"&&isFinite(w))&&w!==null)return F.errors=
[{instancePath:r+"/window/to",schemaPath:"#/oneOf/1/properties/window/properties/to/type",keyword:"type",params:{type:wr.oneOf[1].properties.window.properties.to.
type},message:"must be number,null"}],!1;var ee=E===e}else var ee=!0;if(ee)if(p.rows!==void 0){let w=p.rows;const E=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&
isFinite(w)))return F.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/1/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===E&&typeof w=="number"&&isFinite(w)&&(w<0||isNaN(w)))return F.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/1/\
properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ee=E===e}else var ee=!0}}}}var U=j===
e}else var U=!0;if(U){if(n.weight!==void 0){let p=n.weight;const j=e;if(!(typeof p=="number"&&isFinite(p)))return F.errors=[{instancePath:r+"/weight",schemaPath:"\
#/oneOf/1/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var U=j===e}else var U=!0;if(U){if(n.events!==void 0){let p=n.
events;const j=e;if(!(typeof p=="number"&&isFinite(p)))return F.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/1/properties/events/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var U=j===e}else var U=!0;if(U){if(n.center!==void 0){let p=n.center;const j=e;if(e===j)if(typeof p=="number"&&isFinite(
p)){if(p>1e9||isNaN(p))return F.errors=[{instancePath:r+"/center",schemaPath:"#/oneOf/1/properties/center/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},
message:"must be <= 1000000000"}],!1;if(p<-1e9||isNaN(p))return F.errors=[{instancePath:r+"/center",schemaPath:"#/oneOf/1/properties/center/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:-1e9},message:"must be >= -1000000000"}],!1}else return F.errors=[{instancePath:r+"/center",schemaPath:"#/oneOf/1/propertie\
s/center/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var U=j===e}else var U=!0;if(U){if(n.alpha!==void 0){let p=n.alpha;const j=e;
if(e===j)if(typeof p=="number"&&isFinite(p)){if(p>1e6||isNaN(p))return F.errors=[{instancePath:r+"/alpha",schemaPath:"#/oneOf/1/properties/alpha/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(p<-1e6||isNaN(p))return F.errors=[{instancePath:r+"/alpha",schemaPath:"#/oneOf/\
1/properties/alpha/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"}],!1}else return F.errors=[{instancePath:r+"/alp\
ha",schemaPath:"#/oneOf/1/properties/alpha/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var U=j===e}else var U=!0;if(U){if(n.beta!==
void 0){let p=n.beta;const j=e;if(e===j)if(typeof p=="number"&&isFinite(p)){if(p>1e6||isNaN(p))return F.errors=[{instancePath:r+"/beta",schemaPath:"#/oneOf/1/pr\
operties/beta/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(p<-1e6||isNaN(p))return F.errors=[{instancePath:r+
"/beta",schemaPath:"#/oneOf/1/properties/beta/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"}],!1}else return F.errors=
[{instancePath:r+"/beta",schemaPath:"#/oneOf/1/properties/beta/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var U=j===e}else var U=!0;
if(U){if(n.gamma!==void 0){let p=n.gamma;const j=e;if(e===j)if(Array.isArray(p)){var H=!0;const V=p.length;for(let X=0;X<V;X++){let w=p[X];const E=e;if(e===E)if(typeof w==
"number"&&isFinite(w)){if(w>1e6||isNaN(w))return F.errors=[{instancePath:r+"/gamma/"+X,schemaPath:"#/oneOf/1/properties/gamma/items/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(w<-1e6||isNaN(w))return F.errors=[{instancePath:r+"/gamma/"+X,schemaPath:"#/oneOf/1/properties/g\
amma/items/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"}],!1}else return F.errors=[{instancePath:r+"/gamma/"+X,schemaPath:"\
#/oneOf/1/properties/gamma/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var H=E===e;if(!H)break}}else return F.errors=[{instancePath:r+
"/gamma",schemaPath:"#/oneOf/1/properties/gamma/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var U=j===e}else var U=!0;if(U){if(n.standardErrors!==
void 0){let p=n.standardErrors;const j=e;if(e===j)if(Array.isArray(p)){var W=!0;const V=p.length;for(let X=0;X<V;X++){let w=p[X];const E=e;if(!(typeof w=="numbe\
r"&&isFinite(w)))return F.errors=[{instancePath:r+"/standardErrors/"+X,schemaPath:"#/oneOf/1/properties/standardErrors/items/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var W=E===e;if(!W)break}}else return F.errors=[{instancePath:r+"/standardErrors",schemaPath:"#/oneOf/1/properties/standar\
dErrors/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var U=j===e}else var U=!0;if(U)if(n.converged!==void 0){const p=e;if(typeof n.converged!=
"boolean")return F.errors=[{instancePath:r+"/converged",schemaPath:"#/oneOf/1/properties/converged/type",keyword:"type",params:{type:"boolean"},message:"must be\
 boolean"}],!1;var U=p===e}else var U=!0}}}}}}}}}}}}}else return F.errors=[{instancePath:r,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;me!==!0&&(me=!0)}else if($==="isotonic"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let z;if(n.kind===void 0&&(z="kind")||n.kept===
void 0&&(z="kept")||n.prior===void 0&&(z="prior")||n.window===void 0&&(z="window")||n.weight===void 0&&(z="weight")||n.events===void 0&&(z="events")||n.fit===void 0&&
(z="fit"))return F.errors=[{instancePath:r,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+
z+"'"}],!1;{const le=e;for(const p in n)if(!(p==="kind"||p==="kept"||p==="prior"||p==="window"||p==="weight"||p==="events"||p==="fit")){return F.errors=[{instancePath:r,
schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}
if(le===e){if(n.kind!==void 0){const p=e;if(n.kind!=="isotonic")return F.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"c\
onst",params:{allowedValue:"isotonic"},message:"must be equal to constant"}],!1;var oe=p===e}else var oe=!0;if(oe){if(n.kept!==void 0){const p=e;if(typeof n.kept!=
"boolean")return F.errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/2/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],
!1;var oe=p===e}else var oe=!0;if(oe){if(n.prior!==void 0){const p=e;if(typeof n.prior!="boolean")return F.errors=[{instancePath:r+"/prior",schemaPath:"#/oneOf/\
2/properties/prior/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var oe=p===e}else var oe=!0;if(oe){if(n.window!==void 0){let p=n.
window;const j=e;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null)return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/2/properties/window/typ\
e",keyword:"type",params:{type:wr.oneOf[2].properties.window.type},message:"must be object,null"}],!1;if(e===j&&p&&typeof p=="object"&&!Array.isArray(p)){let V;
if(p.from===void 0&&(V="from")||p.to===void 0&&(V="to")||p.rows===void 0&&(V="rows"))return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/2/properties\
/window/required",keyword:"required",params:{missingProperty:V},message:"must have required property '"+V+"'"}],!1;{const X=e;for(const w in p)if(!(w==="from"||
w==="to"||w==="rows")){return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/2/properties/window/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:w},message:"must NOT have additional properties"}],!1;break}if(X===e){if(p.from!==void 0){let w=p.from;const E=e;if(!(typeof w=="number"&&isFinite(
w))&&w!==null)return F.errors=[{instancePath:r+"/window/from",schemaPath:"#/oneOf/2/properties/window/properties/from/type",keyword:"type",params:{type:wr.oneOf[2].
properties.window.properties.from.type},message:"must be number,null"}],!1;var B=E===e}else var B=!0;if(B){if(p.to!==void 0){let w=p.to;const E=e;if(!(typeof w==
"number"&&isFinite(w))&&w!==null)return F.errors=[{instancePath:r+"/window/to",schemaPath:"#/oneOf/2/properties/window/properties/to/type",keyword:"type",params:{
type:wr.oneOf[2].properties.window.properties.to.type},message:"must be number,null"}],!1;var B=E===e}else var B=!0;if(B)if(p.rows!==void 0){let w=p.rows;const E=e;
if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return F.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/2/properties/window/properties/rows\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===E&&typeof w=="number"&&isFinite(w)&&(w<0||isNaN(w)))return F.errors=[{instancePath:r+
"/window/rows",schemaPath:"#/oneOf/2/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var B=E===
e}else var B=!0}}}}var oe=j===e}else var oe=!0;if(oe){if(n.weight!==void 0){let p=n.weight;const j=e;if(!(typeof p=="number"&&isFinite(p)))return F.errors=[{instancePath:r+
"/weight",schemaPath:"#/oneOf/2/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var oe=j===e}else var oe=!0;if(oe){if(n.
events!==void 0){let p=n.events;const j=e;if(!(typeof p=="number"&&isFinite(p)))return F.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/2/properties/even\
ts/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var oe=j===e}else var oe=!0;if(oe)if(n.fit!==void 0){let p=n.fit;const j=e;if(e===j)
if(p&&typeof p=="object"&&!Array.isArray(p)){let V;if(p.logits===void 0&&(V="logits")||p.values===void 0&&(V="values"))return F.errors=[{instancePath:r+"/fit",schemaPath:"\
#/oneOf/2/properties/fit/required",keyword:"required",params:{missingProperty:V},message:"must have required property '"+V+"'"}],!1;{const X=e;for(const w in p)
if(!(w==="logits"||w==="values")){return F.errors=[{instancePath:r+"/fit",schemaPath:"#/oneOf/2/properties/fit/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:w},message:"must NOT have additional properties"}],!1;break}if(X===e){if(p.logits!==void 0){let w=p.logits;const E=e;if(e===E)if(Array.
isArray(w)){var ke=!0;const ue=w.length;for(let Le=0;Le<ue;Le++){let A=w[Le];const de=e;if(!(typeof A=="number"&&isFinite(A)))return F.errors=[{instancePath:r+"\
/fit/logits/"+Le,schemaPath:"#/oneOf/2/properties/fit/properties/logits/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ke=de===
e;if(!ke)break}}else return F.errors=[{instancePath:r+"/fit/logits",schemaPath:"#/oneOf/2/properties/fit/properties/logits/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}],!1;var k=E===e}else var k=!0;if(k)if(p.values!==void 0){let w=p.values;const E=e;if(e===E)if(Array.isArray(w)){var R=!0;const Le=w.
length;for(let A=0;A<Le;A++){let de=w[A];const er=e;if(e===er)if(typeof de=="number"&&isFinite(de)){if(de>1||isNaN(de))return F.errors=[{instancePath:r+"/fit/va\
lues/"+A,schemaPath:"#/oneOf/2/properties/fit/properties/values/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(de<
0||isNaN(de))return F.errors=[{instancePath:r+"/fit/values/"+A,schemaPath:"#/oneOf/2/properties/fit/properties/values/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return F.errors=[{instancePath:r+"/fit/values/"+A,schemaPath:"#/oneOf/2/properties/fit/properties/values/items/typ\
e",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var R=er===e;if(!R)break}}else return F.errors=[{instancePath:r+"/fit/values",schemaPath:"\
#/oneOf/2/properties/fit/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var k=E===e}else var k=!0}}}else return F.errors=
[{instancePath:r+"/fit",schemaPath:"#/oneOf/2/properties/fit/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var oe=j===e}else var oe=!0}}}}}}}}else
return F.errors=[{instancePath:r,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;me!==!0&&(me=!0)}else if($==="t\
emperature"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let z;if(n.kind===void 0&&(z="kind")||n.kept===void 0&&(z="kept")||n.prior===void 0&&(z="prio\
r")||n.window===void 0&&(z="window")||n.weight===void 0&&(z="weight")||n.events===void 0&&(z="events")||n.temperature===void 0&&(z="temperature"))return F.errors=
[{instancePath:r,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+"'"}],!1;{const le=e;for(const p in n)
if(!(p==="kind"||p==="kept"||p==="prior"||p==="window"||p==="weight"||p==="events"||p==="temperature")){return F.errors=[{instancePath:r,schemaPath:"#/oneOf/3/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(le===e){if(n.kind!==
void 0){const p=e;if(n.kind!=="temperature")return F.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"\
temperature"},message:"must be equal to constant"}],!1;var D=p===e}else var D=!0;if(D){if(n.kept!==void 0){const p=e;if(typeof n.kept!="boolean")return F.errors=
[{instancePath:r+"/kept",schemaPath:"#/oneOf/3/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var D=p===e}else var D=!0;
if(D){if(n.prior!==void 0){const p=e;if(typeof n.prior!="boolean")return F.errors=[{instancePath:r+"/prior",schemaPath:"#/oneOf/3/properties/prior/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var D=p===e}else var D=!0;if(D){if(n.window!==void 0){let p=n.window;const j=e;if(!(p&&typeof p=="o\
bject"&&!Array.isArray(p))&&p!==null)return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/3/properties/window/type",keyword:"type",params:{type:wr.oneOf[3].
properties.window.type},message:"must be object,null"}],!1;if(e===j&&p&&typeof p=="object"&&!Array.isArray(p)){let V;if(p.from===void 0&&(V="from")||p.to===void 0&&
(V="to")||p.rows===void 0&&(V="rows"))return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/3/properties/window/required",keyword:"required",params:{missingProperty:V},
message:"must have required property '"+V+"'"}],!1;{const X=e;for(const w in p)if(!(w==="from"||w==="to"||w==="rows")){return F.errors=[{instancePath:r+"/window",
schemaPath:"#/oneOf/3/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional pro\
perties"}],!1;break}if(X===e){if(p.from!==void 0){let w=p.from;const E=e;if(!(typeof w=="number"&&isFinite(w))&&w!==null)return F.errors=[{instancePath:r+"/wind\
ow/from",schemaPath:"#/oneOf/3/properties/window/properties/from/type",keyword:"type",params:{type:wr.oneOf[3].properties.window.properties.from.type},message:"\
must be number,null"}],!1;var re=E===e}else var re=!0;if(re){if(p.to!==void 0){let w=p.to;const E=e;if(!(typeof w=="number"&&isFinite(w))&&w!==null)return F.errors=
[{instancePath:r+"/window/to",schemaPath:"#/oneOf/3/properties/window/properties/to/type",keyword:"type",params:{type:wr.oneOf[3].properties.window.properties.to.
type},message:"must be number,null"}],!1;var re=E===e}else var re=!0;if(re)if(p.rows!==void 0){let w=p.rows;const E=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&
isFinite(w)))return F.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/3/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===E&&typeof w=="number"&&isFinite(w)&&(w<0||isNaN(w)))return F.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/3/\
properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var re=E===e}else var re=!0}}}}var D=j===
e}else var D=!0;if(D){if(n.weight!==void 0){let p=n.weight;const j=e;if(!(typeof p=="number"&&isFinite(p)))return F.errors=[{instancePath:r+"/weight",schemaPath:"\
#/oneOf/3/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var D=j===e}else var D=!0;if(D){if(n.events!==void 0){let p=n.
events;const j=e;if(!(typeof p=="number"&&isFinite(p)))return F.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/3/properties/events/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var D=j===e}else var D=!0;if(D)if(n.temperature!==void 0){let p=n.temperature;const j=e;if(e===j)if(typeof p=="numb\
er"&&isFinite(p)){if(p>1e6||isNaN(p))return F.errors=[{instancePath:r+"/temperature",schemaPath:"#/oneOf/3/properties/temperature/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(p<1e-6||isNaN(p))return F.errors=[{instancePath:r+"/temperature",schemaPath:"#/oneOf/3/propertie\
s/temperature/minimum",keyword:"minimum",params:{comparison:">=",limit:1e-6},message:"must be >= 0.000001"}],!1}else return F.errors=[{instancePath:r+"/temperat\
ure",schemaPath:"#/oneOf/3/properties/temperature/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var D=j===e}else var D=!0}}}}}}}}else
return F.errors=[{instancePath:r,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;me!==!0&&(me=!0)}else return F.
errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:$},message:'value of tag "kind" must be\
 in oneOf'}],!1;else return F.errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:$},message:'t\
ag "kind" must be string'}],!1}}else return F.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return F.
errors=d,ce.props=me,e===0}F.evaluated={dynamicProps:!0,dynamicItems:!1};function Y(n,{instancePath:r="",parentData:Vr,parentDataProperty:Rr,rootData:yr=n,dynamicAnchors:cr={}}={}){
let d=null,e=0;const ce=Y.evaluated;if(ce.dynamicProps&&(ce.props=void 0),ce.dynamicItems&&(ce.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){
let D;if(n.version===void 0&&(D="version")||n.method===void 0&&(D="method")||n.model===void 0&&(D="model")||n.window===void 0&&(D="window")||n.sampling===void 0&&
(D="sampling")||n.layout===void 0&&(D="layout")||n.heads===void 0&&(D="heads")||n.hash===void 0&&(D="hash"))return Y.errors=[{instancePath:r,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:D},message:"must have required property '"+D+"'"}],!1;{const re=e;for(const q in n)if(!(q==="version"||q==="meth\
od"||q==="model"||q==="window"||q==="sampling"||q==="layout"||q==="heads"||q==="hash")){return Y.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:q},message:"must NOT have additional properties"}],!1;break}if(re===e){if(n.version!==void 0){const q=e;if(n.version!==
2)return Y.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:2},message:"must be equal to constant"}],
!1;var y=q===e}else var y=!0;if(y){if(n.method!==void 0){let q=n.method;const $=e;if(!(q==="platt"||q==="isotonic"||q==="temperature"))return Y.errors=[{instancePath:r+
"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:lr.properties.method.enum},message:"must be equal to one of the allowed val\
ues"}],!1;var y=$===e}else var y=!0;if(y){if(n.model!==void 0){const q=e;if(typeof n.model!="string")return Y.errors=[{instancePath:r+"/model",schemaPath:"#/pro\
perties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=q===e}else var y=!0;if(y){if(n.window!==void 0){let q=n.window;const $=e;
if(e===$)if(q&&typeof q=="object"&&!Array.isArray(q)){let z;if(q.from===void 0&&(z="from")||q.to===void 0&&(z="to")||q.rows===void 0&&(z="rows")||q.traffic===void 0&&
(z="traffic")||q.ownRows===void 0&&(z="ownRows"))return Y.errors=[{instancePath:r+"/window",schemaPath:"#/properties/window/required",keyword:"required",params:{
missingProperty:z},message:"must have required property '"+z+"'"}],!1;{const le=e;for(const p in q)if(!(p==="from"||p==="to"||p==="rows"||p==="traffic"||p==="ow\
nRows")){return Y.errors=[{instancePath:r+"/window",schemaPath:"#/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"}],!1;break}if(le===e){if(q.from!==void 0){let p=q.from;const j=e;if(!(typeof p=="number"&&isFinite(p))&&p!==null)return Y.
errors=[{instancePath:r+"/window/from",schemaPath:"#/properties/window/properties/from/type",keyword:"type",params:{type:lr.properties.window.properties.from.type},
message:"must be number,null"}],!1;var C=j===e}else var C=!0;if(C){if(q.to!==void 0){let p=q.to;const j=e;if(!(typeof p=="number"&&isFinite(p))&&p!==null)return Y.
errors=[{instancePath:r+"/window/to",schemaPath:"#/properties/window/properties/to/type",keyword:"type",params:{type:lr.properties.window.properties.to.type},message:"\
must be number,null"}],!1;var C=j===e}else var C=!0;if(C){if(q.rows!==void 0){let p=q.rows;const j=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Y.
errors=[{instancePath:r+"/window/rows",schemaPath:"#/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===j&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p)))return Y.errors=[{instancePath:r+"/window/rows",schemaPath:"#/properties/window/properties/rows/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var C=j===e}else var C=!0;if(C){if(q.traffic!==void 0){let p=q.traffic;const j=e;
if(!(p==="all"||p==="own"))return Y.errors=[{instancePath:r+"/window/traffic",schemaPath:"#/properties/window/properties/traffic/enum",keyword:"enum",params:{allowedValues:lr.
properties.window.properties.traffic.enum},message:"must be equal to one of the allowed values"}],!1;var C=j===e}else var C=!0;if(C)if(q.ownRows!==void 0){let p=q.
ownRows;const j=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))&&p!==null)return Y.errors=[{instancePath:r+"/window/ownRows",schemaPath:"#/properties\
/window/properties/ownRows/type",keyword:"type",params:{type:lr.properties.window.properties.ownRows.type},message:"must be integer,null"}],!1;if(e===j&&typeof p==
"number"&&isFinite(p)&&(p<0||isNaN(p)))return Y.errors=[{instancePath:r+"/window/ownRows",schemaPath:"#/properties/window/properties/ownRows/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var C=j===e}else var C=!0}}}}}}else return Y.errors=[{instancePath:r+"/window",schemaPath:"\
#/properties/window/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=$===e}else var y=!0;if(y){if(n.sampling!==void 0){let q=n.sampling;
const $=e;if(!(q&&typeof q=="object"&&!Array.isArray(q))&&q!==null)return Y.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/type",keyword:"\
type",params:{type:lr.properties.sampling.type},message:"must be object,null"}],!1;if(e===$&&q&&typeof q=="object"&&!Array.isArray(q)){let z;if(q.base===void 0&&
(z="base")||q.keep===void 0&&(z="keep")||q.log===void 0&&(z="log")||q.correct===void 0&&(z="correct"))return Y.errors=[{instancePath:r+"/sampling",schemaPath:"#\
/properties/sampling/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+"'"}],!1;{const le=e;for(const p in q)if(!(p===
"base"||p==="keep"||p==="log"||p==="correct")){return Y.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(le===e){if(q.base!==void 0){let p=q.base;const j=e;
if(typeof p!="string"&&p!==null)return Y.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/type",keyword:"type",params:{
type:lr.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var me=j===e}else var me=!0;if(me){if(q.keep!==void 0){let p=q.keep;const j=e;
if(e===j)if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p))return Y.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/kee\
p/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(p<0||isNaN(p))return Y.errors=[{instancePath:r+"/sampling/keep",schemaPath:"\
#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return Y.errors=[{instancePath:r+
"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var me=j===e}else var me=!0;
if(me){if(q.log!==void 0){let p=q.log;const j=e;if(!(p==="unsampled"||p==="sampled"))return Y.errors=[{instancePath:r+"/sampling/log",schemaPath:"#/properties/s\
ampling/properties/log/enum",keyword:"enum",params:{allowedValues:lr.properties.sampling.properties.log.enum},message:"must be equal to one of the allowed value\
s"}],!1;var me=j===e}else var me=!0;if(me)if(q.correct!==void 0){let p=q.correct;const j=e;if(!(p==="weight"||p==="base"||p==="batch"))return Y.errors=[{instancePath:r+
"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:lr.properties.sampling.properties.correct.enum},
message:"must be equal to one of the allowed values"}],!1;var me=j===e}else var me=!0}}}}}var y=$===e}else var y=!0;if(y){if(n.layout!==void 0){let q=n.layout;const $=e;
if(e===$)if(q&&typeof q=="object"&&!Array.isArray(q)){let z;if(q.blocks===void 0&&(z="blocks")||q.features===void 0&&(z="features"))return Y.errors=[{instancePath:r+
"/layout",schemaPath:"#/properties/layout/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+"'"}],!1;{const le=e;
for(const p in q)if(!(p==="blocks"||p==="features")){return Y.errors=[{instancePath:r+"/layout",schemaPath:"#/properties/layout/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(le===e){if(q.blocks!==void 0){let p=q.blocks;const j=e;
if(e===j)if(Array.isArray(p)){var U=!0;const Te=p.length;for(let V=0;V<Te;V++){let X=p[V];const w=e;if(e===w)if(X&&typeof X=="object"&&!Array.isArray(X)){let ue;
if(X.signal===void 0&&(ue="signal")||X.kind===void 0&&(ue="kind")||X.offset===void 0&&(ue="offset")||X.count===void 0&&(ue="count")||X.vocab===void 0&&(ue="voca\
b")||X.zone===void 0&&(ue="zone"))return Y.errors=[{instancePath:r+"/layout/blocks/"+V,schemaPath:"#/properties/layout/properties/blocks/items/required",keyword:"\
required",params:{missingProperty:ue},message:"must have required property '"+ue+"'"}],!1;{const Le=e;for(const A in X)if(!(A==="signal"||A==="kind"||A==="offse\
t"||A==="count"||A==="vocab"||A==="zone")){return Y.errors=[{instancePath:r+"/layout/blocks/"+V,schemaPath:"#/properties/layout/properties/blocks/items/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:A},message:"must NOT have additional properties"}],!1;break}if(Le===e){if(X.signal!==void 0){
const A=e;if(typeof X.signal!="string")return Y.errors=[{instancePath:r+"/layout/blocks/"+V+"/signal",schemaPath:"#/properties/layout/properties/blocks/items/pr\
operties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ee=A===e}else var ee=!0;if(ee){if(X.kind!==void 0){let A=X.kind;const de=e;
if(!(A==="ids"||A==="vec"||A==="hour"))return Y.errors=[{instancePath:r+"/layout/blocks/"+V+"/kind",schemaPath:"#/properties/layout/properties/blocks/items/prop\
erties/kind/enum",keyword:"enum",params:{allowedValues:lr.properties.layout.properties.blocks.items.properties.kind.enum},message:"must be equal to one of the a\
llowed values"}],!1;var ee=de===e}else var ee=!0;if(ee){if(X.offset!==void 0){let A=X.offset;const de=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))
return Y.errors=[{instancePath:r+"/layout/blocks/"+V+"/offset",schemaPath:"#/properties/layout/properties/blocks/items/properties/offset/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===de&&typeof A=="number"&&isFinite(A)&&(A<0||isNaN(A)))return Y.errors=[{instancePath:r+"/layout/blocks/"+V+
"/offset",schemaPath:"#/properties/layout/properties/blocks/items/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1;var ee=de===e}else var ee=!0;if(ee){if(X.count!==void 0){let A=X.count;const de=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return Y.
errors=[{instancePath:r+"/layout/blocks/"+V+"/count",schemaPath:"#/properties/layout/properties/blocks/items/properties/count/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===de&&typeof A=="number"&&isFinite(A)&&(A<0||isNaN(A)))return Y.errors=[{instancePath:r+"/layout/blocks/"+V+"/coun\
t",schemaPath:"#/properties/layout/properties/blocks/items/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1;var ee=de===e}else var ee=!0;if(ee){if(X.vocab!==void 0){let A=X.vocab;const de=e;if(!(A&&typeof A=="object"&&!Array.isArray(A))&&A!==null)return Y.errors=[{
instancePath:r+"/layout/blocks/"+V+"/vocab",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/type",keyword:"type",params:{type:lr.properties.
layout.properties.blocks.items.properties.vocab.type},message:"must be object,null"}],!1;if(e===de&&A&&typeof A=="object"&&!Array.isArray(A)){let dr;if(A.kind===
void 0&&(dr="kind")||A.size===void 0&&(dr="size")||A.sha256===void 0&&(dr="sha256"))return Y.errors=[{instancePath:r+"/layout/blocks/"+V+"/vocab",schemaPath:"#/\
properties/layout/properties/blocks/items/properties/vocab/required",keyword:"required",params:{missingProperty:dr},message:"must have required property '"+dr+"\
'"}],!1;{const Se=e;for(const G in A)if(!(G==="kind"||G==="size"||G==="sha256")){return Y.errors=[{instancePath:r+"/layout/blocks/"+V+"/vocab",schemaPath:"#/pro\
perties/layout/properties/blocks/items/properties/vocab/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:G},message:"must NOT hav\
e additional properties"}],!1;break}if(Se===e){if(A.kind!==void 0){let G=A.kind;const Re=e;if(!(G==="file"||G==="range"||G==="hash"))return Y.errors=[{instancePath:r+
"/layout/blocks/"+V+"/vocab/kind",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/kind/enum",keyword:"enum",params:{allowedValues:lr.
properties.layout.properties.blocks.items.properties.vocab.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var H=Re===e}else var H=!0;
if(H){if(A.size!==void 0){let G=A.size;const Re=e;if(!(typeof G=="number"&&!(G%1)&&!isNaN(G)&&isFinite(G)))return Y.errors=[{instancePath:r+"/layout/blocks/"+V+
"/vocab/size",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/size/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"}],!1;if(e===Re&&typeof G=="number"&&isFinite(G)&&(G<0||isNaN(G)))return Y.errors=[{instancePath:r+"/layout/blocks/"+V+"/vocab/size",schemaPath:"#/\
properties/layout/properties/blocks/items/properties/vocab/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1;var H=Re===e}else var H=!0;if(H)if(A.sha256!==void 0){let G=A.sha256;const Re=e;if(typeof G!="string"&&G!==null)return Y.errors=[{instancePath:r+"/layout/blo\
cks/"+V+"/vocab/sha256",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/sha256/type",keyword:"type",params:{type:lr.properties.
layout.properties.blocks.items.properties.vocab.properties.sha256.type},message:"must be string,null"}],!1;if(e===Re&&typeof G=="string"&&!xr.test(G))return Y.errors=
[{instancePath:r+"/layout/blocks/"+V+"/vocab/sha256",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/sha256/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1;var H=Re===e}else var H=!0}}}}var ee=de===e}else var ee=!0;if(ee)if(X.
zone!==void 0){let A=X.zone;const de=e;if(typeof A!="string"&&A!==null)return Y.errors=[{instancePath:r+"/layout/blocks/"+V+"/zone",schemaPath:"#/properties/lay\
out/properties/blocks/items/properties/zone/type",keyword:"type",params:{type:lr.properties.layout.properties.blocks.items.properties.zone.type},message:"must b\
e string,null"}],!1;var ee=de===e}else var ee=!0}}}}}}}else return Y.errors=[{instancePath:r+"/layout/blocks/"+V,schemaPath:"#/properties/layout/properties/bloc\
ks/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var U=w===e;if(!U)break}}else return Y.errors=[{instancePath:r+"/layout/block\
s",schemaPath:"#/properties/layout/properties/blocks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var W=j===e}else var W=!0;if(W)if(q.
features!==void 0){let p=q.features;const j=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Y.errors=[{instancePath:r+"/layout/features",schemaPath:"\
#/properties/layout/properties/features/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===j&&typeof p=="number"&&isFinite(p)&&(p<
0||isNaN(p)))return Y.errors=[{instancePath:r+"/layout/features",schemaPath:"#/properties/layout/properties/features/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var W=j===e}else var W=!0}}}else return Y.errors=[{instancePath:r+"/layout",schemaPath:"#/properties/layout/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var y=$===e}else var y=!0;if(y){if(n.heads!==void 0){let q=n.heads;const $=e;if(e===$)if(Array.isArray(
q)){var oe=!0;const z=q.length;for(let le=0;le<z;le++){let p=q[le];const j=e;if(e===j)if(p&&typeof p=="object"&&!Array.isArray(p)){let V;if(p.head===void 0&&(V=
"head")||p.all===void 0&&(V="all")||p.sources===void 0&&(V="sources")||p.allTraffic===void 0&&(V="allTraffic"))return Y.errors=[{instancePath:r+"/heads/"+le,schemaPath:"\
#/properties/heads/items/required",keyword:"required",params:{missingProperty:V},message:"must have required property '"+V+"'"}],!1;{const X=e;for(const w in p)
if(!(w==="head"||w==="all"||w==="sources"||w==="allTraffic")){return Y.errors=[{instancePath:r+"/heads/"+le,schemaPath:"#/properties/heads/items/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"}],!1;break}if(X===e){if(p.head!==void 0){const w=e;
if(typeof p.head!="string")return Y.errors=[{instancePath:r+"/heads/"+le+"/head",schemaPath:"#/properties/heads/items/properties/head/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var B=w===e}else var B=!0;if(B){if(p.all!==void 0){const w=e;F(p.all,{instancePath:r+"/heads/"+le+"/all",parentData:p,
parentDataProperty:"all",rootData:yr,dynamicAnchors:cr})||(d=d===null?F.errors:d.concat(F.errors),e=d.length);var B=w===e}else var B=!0;if(B){if(p.sources!==void 0){
let w=p.sources;const E=e;if(e===E)if(w&&typeof w=="object"&&!Array.isArray(w))for(const Le in w){const A=e;F(w[Le],{instancePath:r+"/heads/"+le+"/sources/"+Le.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:w,parentDataProperty:Le,rootData:yr,dynamicAnchors:cr})||(d=d===null?F.errors:d.concat(F.errors),e=d.length);var ke=A===
e;if(!ke)break}else return Y.errors=[{instancePath:r+"/heads/"+le+"/sources",schemaPath:"#/properties/heads/items/properties/sources/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var B=E===e}else var B=!0;if(B)if(p.allTraffic!==void 0){let w=p.allTraffic;const E=e;if(!(w&&typeof w=="object"&&!Array.
isArray(w))&&w!==null)return Y.errors=[{instancePath:r+"/heads/"+le+"/allTraffic",schemaPath:"#/properties/heads/items/properties/allTraffic/type",keyword:"type",
params:{type:lr.properties.heads.items.properties.allTraffic.type},message:"must be object,null"}],!1;if(e===E&&w&&typeof w=="object"&&!Array.isArray(w)){let Le;
if(w.all===void 0&&(Le="all")||w.sources===void 0&&(Le="sources"))return Y.errors=[{instancePath:r+"/heads/"+le+"/allTraffic",schemaPath:"#/properties/heads/ite\
ms/properties/allTraffic/required",keyword:"required",params:{missingProperty:Le},message:"must have required property '"+Le+"'"}],!1;{const A=e;for(const de in w)
if(!(de==="all"||de==="sources")){return Y.errors=[{instancePath:r+"/heads/"+le+"/allTraffic",schemaPath:"#/properties/heads/items/properties/allTraffic/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:de},message:"must NOT have additional properties"}],!1;break}if(A===e){if(w.all!==void 0){
const de=e;F(w.all,{instancePath:r+"/heads/"+le+"/allTraffic/all",parentData:w,parentDataProperty:"all",rootData:yr,dynamicAnchors:cr})||(d=d===null?F.errors:d.
concat(F.errors),e=d.length);var k=de===e}else var k=!0;if(k)if(w.sources!==void 0){let de=w.sources;const er=e;if(e===er)if(de&&typeof de=="object"&&!Array.isArray(
de))for(const Se in de){const G=e;F(de[Se],{instancePath:r+"/heads/"+le+"/allTraffic/sources/"+Se.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:de,parentDataProperty:Se,
rootData:yr,dynamicAnchors:cr})||(d=d===null?F.errors:d.concat(F.errors),e=d.length);var R=G===e;if(!R)break}else return Y.errors=[{instancePath:r+"/heads/"+le+
"/allTraffic/sources",schemaPath:"#/properties/heads/items/properties/allTraffic/properties/sources/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;var k=er===e}else var k=!0}}}var B=E===e}else var B=!0}}}}}else return Y.errors=[{instancePath:r+"/heads/"+le,schemaPath:"#/properties/heads/items\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var oe=j===e;if(!oe)break}}else return Y.errors=[{instancePath:r+"/heads",schemaPath:"\
#/properties/heads/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=$===e}else var y=!0;if(y)if(n.hash!==void 0){let q=n.hash;const $=e;
if(e===$)if(typeof q=="string"){if(!xr.test(q))return Y.errors=[{instancePath:r+"/hash",schemaPath:"#/properties/hash/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Y.errors=[{instancePath:r+"/hash",schemaPath:"#/properties/hash/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var y=$===e}else var y=!0}}}}}}}}}else return Y.errors=[{instancePath:r,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return Y.errors=d,e===0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{bs as calibration,ks as calibrator,ws as golden,hs as lock,vs as manifest,gs as plan};
