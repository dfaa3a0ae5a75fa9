// Generated from scripts/schemas by scripts/generate.ts; do not edit.
// @ts-nocheck
const Ps=a,T={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc plan",description:"Everything that adsc resolved of a spec: data, transforms wi\
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
integer","null"],minimum:0},input:{type:"string"},kernel:{type:"string"},bias:{type:["string","null"]},activation:{enum:["relu","none","tanh","sigmoid","gelu","\
swish","leaky_relu","selu","mish"]}},required:["op","id","width","tower","input","kernel","bias","activation"],additionalProperties:!1},{type:"object",properties:{
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
integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},activation:{enum:["relu","none","tanh","sigmoid","gelu","swish","leaky_relu",
"selu","mish"]}},required:["op","id","width","tower","input","activation"],additionalProperties:!1},{type:"object",properties:{op:{const:"dropout"},id:{type:"st\
ring"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},rate:{type:"number",minimum:0,maximum:1}},required:["op",
"id","width","tower","input","rate"],additionalProperties:!1}]}},params:{type:"array",items:{type:"object",properties:{name:{type:"string"},shape:{type:"array",
items:{type:"integer",minimum:1}},init:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"zeros"}},
required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"ones"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{
kind:{const:"glorot"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"he"}},required:["kind"],additionalProperties:!1},{type:"\
object",properties:{kind:{const:"uniform"},scale:{type:"number"}},required:["kind","scale"],additionalProperties:!1},{type:"object",properties:{kind:{const:"con\
stant"},value:{type:"number"}},required:["kind","value"],additionalProperties:!1}]},trainable:{type:"boolean"},tower:{type:["integer","null"],minimum:0},optimizer:{
type:"object",properties:{kind:{const:"ftrl"},learningRate:{type:"number"},beta:{type:"number"},l1:{type:"number"},l2:{type:"number"}},required:["kind","learnin\
gRate","beta","l1","l2"],additionalProperties:!1}},required:["name","shape","init","trainable","tower"],additionalProperties:!1}},towers:{type:"array",items:{type:"\
object",properties:{name:{type:"string"},source:{type:["string","null"]},fallback:{type:"boolean"}},required:["name","source","fallback"],additionalProperties:!1}},
heads:{type:"array",items:{type:"object",properties:{name:{type:"string"},doc:{type:["string","null"]},label:{type:"object",properties:{column:{type:"string"},op:{
enum:["==","!=","<","<=",">",">=",null]},value:{anyOf:[{type:["string","number","boolean"]},{type:"null"}]}},required:["column","op","value"],additionalProperties:!1},
lossWeight:{type:"number"},sources:{type:["array","null"],items:{type:"string"}},withinSeconds:{type:["number","null"]}},required:["name","doc","label","lossWei\
ght","sources","withinSeconds"],additionalProperties:!1}},outputs:{type:"array",items:{type:"object",properties:{head:{type:"string"},logits:{type:"array",items:{
type:"string"}},bias:{type:["string","null"]},correction:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{
kind:{const:"base"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"implies"}},required:["kind"],additionalProperties:!1},{type:"\
object",properties:{kind:{const:"mixture"},logits:{type:"array",items:{type:"string"}},bias:{type:["string","null"]}},required:["kind","logits","bias"],additionalProperties:!1}]}},
required:["head","logits","bias"],additionalProperties:!1}},sampling:{type:["object","null"],properties:{base:{type:["string","null"]},keep:{type:"number",minimum:0,
maximum:1},log:{enum:["unsampled","sampled"]},correct:{enum:["weight","base","batch"]}},required:["base","keep","log","correct"],additionalProperties:!1},calibration:{
type:["object","null"],properties:{method:{enum:["platt","isotonic","temperature"]},signals:{type:"array",items:{type:"string"}},per:{type:"array",items:{enum:[
"head","source"]}},everySeconds:{type:"number"},windowSeconds:{type:"number"},halfLifeSeconds:{type:["number","null"]},traffic:{enum:["all","own"]}},required:["\
method","signals","per","everySeconds","windowSeconds","halfLifeSeconds","traffic"],additionalProperties:!1},train:{type:"object",properties:{optimizer:{type:"o\
bject",properties:{kind:{enum:["adam","adagrad","sgd"]},learningRate:{type:"number"}},required:["kind","learningRate"],additionalProperties:!1},embeddings:{type:"\
object",properties:{kind:{enum:["adam","adagrad","sgd"]},learningRate:{type:"number"}},required:["kind","learningRate"],additionalProperties:!1},batch:{type:"in\
teger",minimum:1},epochs:{type:"integer",minimum:1},seed:{type:"integer"},l2:{type:"number"},patience:{type:"integer",minimum:0},holdout:{anyOf:[{$ref:"#/$defs/\
split"},{type:"null"}]},validate:{anyOf:[{$ref:"#/$defs/split"},{type:"null"}]},sources:{type:["array","null"],items:{type:"string"}}},required:["optimizer","em\
beddings","batch","epochs","seed","l2","patience","holdout","validate","sources"],additionalProperties:!1},baselines:{type:"array",items:{type:"object",discriminator:{
propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"lr"},learningRate:{type:"number"},l1:{type:"number"},l2:{type:"number"},epochs:{
type:["integer","null"],minimum:1}},required:["kind","learningRate","l1","l2","epochs"],additionalProperties:!1},{type:"object",properties:{kind:{const:"wide_de\
ep"},learningRate:{type:"number"},l1:{type:"number"},l2:{type:"number"},epochs:{type:["integer","null"],minimum:1},wide:{type:"array",items:{type:"array",items:{
type:"string"}}},buckets:{type:"integer",minimum:1},layers:{type:"array",items:{type:"integer",minimum:1}},dropout:{type:"number",minimum:0,maximum:1}},required:[
"kind","learningRate","l1","l2","epochs","wide","buckets","layers","dropout"],additionalProperties:!1},{type:"object",properties:{kind:{const:"gbdt_lr"},learningRate:{
type:"number"},l1:{type:"number"},l2:{type:"number"},epochs:{type:["integer","null"],minimum:1},trees:{type:"integer",minimum:1},depth:{type:"integer",minimum:1},
leaves:{type:["integer","null"],minimum:1},shrinkage:{type:"number"},minRows:{type:"integer",minimum:1},growOn:{type:"number",minimum:0,maximum:1},maxRows:{type:"\
integer",minimum:1}},required:["kind","learningRate","l1","l2","epochs","trees","depth","leaves","shrinkage","minRows","growOn","maxRows"],additionalProperties:!1}]}},
cost:{type:"object",properties:{params:{type:"integer",minimum:0},flops:{type:"integer",minimum:0},memory:{type:"integer",minimum:0},items:{type:"array",items:{
type:"object",properties:{name:{type:"string"},kind:{enum:["table","layer"]},params:{type:"integer",minimum:0},bytes:{type:"integer",minimum:0},optimizerBytes:{
type:"integer",minimum:0},flops:{type:"integer",minimum:0},activationBytes:{type:"integer",minimum:0}},required:["name","kind","params","bytes","optimizerBytes",
"flops","activationBytes"],additionalProperties:!1}}},required:["params","flops","memory","items"],additionalProperties:!1},fingerprint:{type:"string",pattern:"\
^[0-9a-f]{64}$"}},required:["version","model","variant","doc","data","inputs","vocabs","tables","signals","nodes","params","towers","heads","outputs","sampling",
"calibration","train","baselines","cost","fingerprint"],additionalProperties:!1,$defs:{split:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],
oneOf:[{type:"object",properties:{kind:{const:"last"},seconds:{type:"number"}},required:["kind","seconds"],additionalProperties:!1},{type:"object",properties:{kind:{
const:"random"},fraction:{type:"number",minimum:0,maximum:1}},required:["kind","fraction"],additionalProperties:!1},{type:"object",properties:{kind:{const:"hash"},
fraction:{type:"number",minimum:0,maximum:1},column:{type:"string"}},required:["kind","fraction","column"],additionalProperties:!1},{type:"object",properties:{kind:{
const:"files"},glob:{type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"}},required:["kind","glob"],additionalProperties:!1}]}},$id:"plan"},hr=Object.prototype.
hasOwnProperty,Gr=new RegExp("^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$","u"),Ir=new RegExp("^[0-9a-f]{64}$","u");function Oe(n,{instancePath:r="",parentData:Br,parentDataProperty:Dr,rootData:br=n,dynamicAnchors:vr={}}={}){let f=null,e=0;const ge=Oe.evaluated;if(ge.dynamicProps&&
(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let he;if(n.kind===void 0&&(he="kind"))return Oe.errors=
[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:he},message:"must have required property '"+he+"'"}],!1;{const Pe=n.kind;if(typeof Pe==
"string")if(Pe==="last"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let j;if(n.kind===void 0&&(j="kind")||n.seconds===void 0&&(j="seconds"))return Oe.
errors=[{instancePath:r,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;{const be=e;
for(const h in n)if(!(h==="kind"||h==="seconds")){return Oe.errors=[{instancePath:r,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(be===e){if(n.kind!==void 0){const h=e;if(n.kind!=="last")return Oe.errors=[{instancePath:r+
"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"last"},message:"must be equal to constant"}],!1;var y=h===e}else var y=!0;
if(y)if(n.seconds!==void 0){let h=n.seconds;const V=e;if(!(typeof h=="number"&&isFinite(h)))return Oe.errors=[{instancePath:r+"/seconds",schemaPath:"#/oneOf/0/p\
roperties/seconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var y=V===e}else var y=!0}}}else return Oe.errors=[{instancePath:r,schemaPath:"\
#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var pe=!0}else if(Pe==="random"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(
n)){let j;if(n.kind===void 0&&(j="kind")||n.fraction===void 0&&(j="fraction"))return Oe.errors=[{instancePath:r,schemaPath:"#/oneOf/1/required",keyword:"require\
d",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;{const be=e;for(const h in n)if(!(h==="kind"||h==="fraction")){return Oe.errors=
[{instancePath:r,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional prop\
erties"}],!1;break}if(be===e){if(n.kind!==void 0){const h=e;if(n.kind!=="random")return Oe.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/1/properties/kind\
/const",keyword:"const",params:{allowedValue:"random"},message:"must be equal to constant"}],!1;var ae=h===e}else var ae=!0;if(ae)if(n.fraction!==void 0){let h=n.
fraction;const V=e;if(e===V)if(typeof h=="number"&&isFinite(h)){if(h>1||isNaN(h))return Oe.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/1/properties/\
fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(h<0||isNaN(h))return Oe.errors=[{instancePath:r+"/fraction",
schemaPath:"#/oneOf/1/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return Oe.errors=[{instancePath:r+
"/fraction",schemaPath:"#/oneOf/1/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ae=V===e}else var ae=!0}}}else
return Oe.errors=[{instancePath:r,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;pe!==!0&&(pe=!0)}else if(Pe===
"hash"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let j;if(n.kind===void 0&&(j="kind")||n.fraction===void 0&&(j="fraction")||n.column===void 0&&(j="\
column"))return Oe.errors=[{instancePath:r,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+
j+"'"}],!1;{const be=e;for(const h in n)if(!(h==="kind"||h==="fraction"||h==="column")){return Oe.errors=[{instancePath:r,schemaPath:"#/oneOf/2/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(be===e){if(n.kind!==void 0){const h=e;
if(n.kind!=="hash")return Oe.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"hash"},message:"\
must be equal to constant"}],!1;var U=h===e}else var U=!0;if(U){if(n.fraction!==void 0){let h=n.fraction;const V=e;if(e===V)if(typeof h=="number"&&isFinite(h)){
if(h>1||isNaN(h))return Oe.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
message:"must be <= 1"}],!1;if(h<0||isNaN(h))return Oe.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return Oe.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var U=V===e}else var U=!0;if(U)if(n.column!==void 0){const h=e;if(typeof n.column!="string")
return Oe.errors=[{instancePath:r+"/column",schemaPath:"#/oneOf/2/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var U=h===
e}else var U=!0}}}}else return Oe.errors=[{instancePath:r,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;pe!==!0&&
(pe=!0)}else if(Pe==="files"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let j;if(n.kind===void 0&&(j="kind")||n.glob===void 0&&(j="glob"))return Oe.
errors=[{instancePath:r,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;{const be=e;
for(const h in n)if(!(h==="kind"||h==="glob")){return Oe.errors=[{instancePath:r,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(be===e){if(n.kind!==void 0){const h=e;if(n.kind!=="files")return Oe.errors=[{instancePath:r+
"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"files"},message:"must be equal to constant"}],!1;var K=h===e}else var K=!0;
if(K)if(n.glob!==void 0){let h=n.glob;const V=e;if(e===V)if(typeof h=="string"){if(!Gr.test(h))return Oe.errors=[{instancePath:r+"/glob",schemaPath:"#/oneOf/3/p\
roperties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],
!1}else return Oe.errors=[{instancePath:r+"/glob",schemaPath:"#/oneOf/3/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var K=V===e}else var K=!0}}}else return Oe.errors=[{instancePath:r,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;pe!==!0&&(pe=!0)}else return Oe.errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:Pe},
message:'value of tag "kind" must be in oneOf'}],!1;else return Oe.errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"t\
ag",tag:"kind",tagValue:Pe},message:'tag "kind" must be string'}],!1}}else return Oe.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;return Oe.errors=f,ge.props=pe,e===0}Oe.evaluated={dynamicProps:!0,dynamicItems:!1};function a(n,{instancePath:r="",parentData:Br,
parentDataProperty:Dr,rootData:br=n,dynamicAnchors:vr={}}={}){let f=null,e=0;const ge=a.evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=
void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Me;if(n.version===void 0&&(Me="version")||n.model===void 0&&(Me="model")||n.variant===void 0&&(Me=
"variant")||n.doc===void 0&&(Me="doc")||n.data===void 0&&(Me="data")||n.inputs===void 0&&(Me="inputs")||n.vocabs===void 0&&(Me="vocabs")||n.tables===void 0&&(Me=
"tables")||n.signals===void 0&&(Me="signals")||n.nodes===void 0&&(Me="nodes")||n.params===void 0&&(Me="params")||n.towers===void 0&&(Me="towers")||n.heads===void 0&&
(Me="heads")||n.outputs===void 0&&(Me="outputs")||n.sampling===void 0&&(Me="sampling")||n.calibration===void 0&&(Me="calibration")||n.train===void 0&&(Me="train")||
n.baselines===void 0&&(Me="baselines")||n.cost===void 0&&(Me="cost")||n.fingerprint===void 0&&(Me="fingerprint"))return a.errors=[{instancePath:r,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:Me},message:"must have required property '"+Me+"'"}],!1;{const ws=e;for(const c in n)if(!hr.call(T.properties,
c)){return a.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have add\
itional properties"}],!1;break}if(ws===e){if(n.version!==void 0){const c=e;if(n.version!==1)return a.errors=[{instancePath:r+"/version",schemaPath:"#/properties\
/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var y=c===e}else var y=!0;if(y){if(n.model!==void 0){const c=e;
if(typeof n.model!="string")return a.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var y=c===e}else var y=!0;if(y){if(n.variant!==void 0){let c=n.variant;const X=e;if(typeof c!="string"&&c!==null)return a.errors=[{instancePath:r+
"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:T.properties.variant.type},message:"must be string,null"}],!1;var y=X===e}else var y=!0;
if(y){if(n.baseline!==void 0){let c=n.baseline;const X=e;if(!(c==="lr"||c==="wide_deep"||c==="gbdt_lr"))return a.errors=[{instancePath:r+"/baseline",schemaPath:"\
#/properties/baseline/enum",keyword:"enum",params:{allowedValues:T.properties.baseline.enum},message:"must be equal to one of the allowed values"}],!1;var y=X===
e}else var y=!0;if(y){if(n.assumed!==void 0){let c=n.assumed;const X=e;if(e===X)if(c&&typeof c=="object"&&!Array.isArray(c)){let H;if(c.vocabs===void 0&&(H="voc\
abs")||c.signals===void 0&&(H="signals"))return a.errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/required",keyword:"required",params:{missingProperty:H},
message:"must have required property '"+H+"'"}],!1;{const o=e;for(const s in c)if(!(s==="vocabs"||s==="signals")){return a.errors=[{instancePath:r+"/assumed",schemaPath:"\
#/properties/assumed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}
if(o===e){if(c.vocabs!==void 0){let s=c.vocabs;const A=e;if(e===A)if(Array.isArray(s)){var pe=!0;const Ce=s.length;for(let O=0;O<Ce;O++){const g=e;if(typeof s[O]!=
"string")return a.errors=[{instancePath:r+"/assumed/vocabs/"+O,schemaPath:"#/properties/assumed/properties/vocabs/items/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var pe=g===e;if(!pe)break}}else return a.errors=[{instancePath:r+"/assumed/vocabs",schemaPath:"#/properties/assumed/properties\
/vocabs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ae=A===e}else var ae=!0;if(ae)if(c.signals!==void 0){let s=c.signals;const A=e;
if(e===A)if(Array.isArray(s)){var U=!0;const O=s.length;for(let g=0;g<O;g++){const i=e;if(typeof s[g]!="string")return a.errors=[{instancePath:r+"/assumed/signa\
ls/"+g,schemaPath:"#/properties/assumed/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var U=i===e;if(!U)break}}else
return a.errors=[{instancePath:r+"/assumed/signals",schemaPath:"#/properties/assumed/properties/signals/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1;var ae=A===e}else var ae=!0}}}else return a.errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var y=X===e}else var y=!0;if(y){if(n.doc!==void 0){let c=n.doc;const X=e;if(typeof c!="string"&&c!==null)return a.errors=
[{instancePath:r+"/doc",schemaPath:"#/properties/doc/type",keyword:"type",params:{type:T.properties.doc.type},message:"must be string,null"}],!1;var y=X===e}else
var y=!0;if(y){if(n.data!==void 0){let c=n.data;const X=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return a.errors=[{instancePath:r+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:T.properties.data.type},message:"must be object,null"}],!1;if(e===X&&c&&typeof c=="object"&&!Array.isArray(c)){
let H;if(c.primary===void 0&&(H="primary")||c.joins===void 0&&(H="joins")||c.time===void 0&&(H="time")||c.source===void 0&&(H="source")||c.servedBy===void 0&&(H=
"servedBy")||c.weight===void 0&&(H="weight")||c.afterImpression===void 0&&(H="afterImpression"))return a.errors=[{instancePath:r+"/data",schemaPath:"#/propertie\
s/data/required",keyword:"required",params:{missingProperty:H},message:"must have required property '"+H+"'"}],!1;{const o=e;for(const s in c)if(!hr.call(T.properties.
data.properties,s)){return a.errors=[{instancePath:r+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}],!1;break}if(o===e){if(c.primary!==void 0){let s=c.primary;const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(
s)){let Ce;if(s.name===void 0&&(Ce="name")||s.glob===void 0&&(Ce="glob")||s.format===void 0&&(Ce="format")||s.header===void 0&&(Ce="header")||s.columns===void 0&&
(Ce="columns")||s.delimiter===void 0&&(Ce="delimiter")||s.missing===void 0&&(Ce="missing"))return a.errors=[{instancePath:r+"/data/primary",schemaPath:"#/proper\
ties/data/properties/primary/required",keyword:"required",params:{missingProperty:Ce},message:"must have required property '"+Ce+"'"}],!1;{const O=e;for(const g in s)
if(!(g==="name"||g==="glob"||g==="format"||g==="header"||g==="columns"||g==="delimiter"||g==="missing"||g==="optional")){return a.errors=[{instancePath:r+"/data\
/primary",schemaPath:"#/properties/data/properties/primary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT \
have additional properties"}],!1;break}if(O===e){if(s.name!==void 0){const g=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/data/primary/name",
schemaPath:"#/properties/data/properties/primary/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var K=g===e}else var K=!0;
if(K){if(s.glob!==void 0){let g=s.glob;const i=e;if(e===i)if(typeof g=="string"){if(!Gr.test(g))return a.errors=[{instancePath:r+"/data/primary/glob",schemaPath:"\
#/properties/data/properties/primary/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match patt\
ern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[{instancePath:r+"/data/primary/glob",schemaPath:"#/properties/data/properties/primary/pro\
perties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var K=i===e}else var K=!0;if(K){if(s.format!==void 0){let g=s.format;const i=e;
if(!(g==="csv"||g==="tsv"||g==="jsonl"||g==="parquet"))return a.errors=[{instancePath:r+"/data/primary/format",schemaPath:"#/properties/data/properties/primary/\
properties/format/enum",keyword:"enum",params:{allowedValues:T.properties.data.properties.primary.properties.format.enum},message:"must be equal to one of the a\
llowed values"}],!1;var K=i===e}else var K=!0;if(K){if(s.header!==void 0){const g=e;if(typeof s.header!="boolean")return a.errors=[{instancePath:r+"/data/primar\
y/header",schemaPath:"#/properties/data/properties/primary/properties/header/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var K=g===
e}else var K=!0;if(K){if(s.columns!==void 0){let g=s.columns;const i=e;if(!Array.isArray(g)&&g!==null)return a.errors=[{instancePath:r+"/data/primary/columns",schemaPath:"\
#/properties/data/properties/primary/properties/columns/type",keyword:"type",params:{type:T.properties.data.properties.primary.properties.columns.type},message:"\
must be array,null"}],!1;if(e===i&&Array.isArray(g)){var he=!0;const te=g.length;for(let t=0;t<te;t++){const d=e;if(typeof g[t]!="string")return a.errors=[{instancePath:r+
"/data/primary/columns/"+t,schemaPath:"#/properties/data/properties/primary/properties/columns/items/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var he=d===e;if(!he)break}}var K=i===e}else var K=!0;if(K){if(s.delimiter!==void 0){let g=s.delimiter;const i=e;if(typeof g!="string"&&g!==null)return a.
errors=[{instancePath:r+"/data/primary/delimiter",schemaPath:"#/properties/data/properties/primary/properties/delimiter/type",keyword:"type",params:{type:T.properties.
data.properties.primary.properties.delimiter.type},message:"must be string,null"}],!1;var K=i===e}else var K=!0;if(K){if(s.missing!==void 0){let g=s.missing;const i=e;
if(e===i)if(Array.isArray(g)){var Pe=!0;const te=g.length;for(let t=0;t<te;t++){const d=e;if(typeof g[t]!="string")return a.errors=[{instancePath:r+"/data/prima\
ry/missing/"+t,schemaPath:"#/properties/data/properties/primary/properties/missing/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var Pe=d===e;if(!Pe)break}}else return a.errors=[{instancePath:r+"/data/primary/missing",schemaPath:"#/properties/data/properties/primary/properties/missing/\
type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var K=i===e}else var K=!0;if(K)if(s.optional!==void 0){let g=s.optional;const i=e;if(e===
i)if(Array.isArray(g)){var Y=!0;const te=g.length;for(let t=0;t<te;t++){const d=e;if(typeof g[t]!="string")return a.errors=[{instancePath:r+"/data/primary/optio\
nal/"+t,schemaPath:"#/properties/data/properties/primary/properties/optional/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Y=d===
e;if(!Y)break}}else return a.errors=[{instancePath:r+"/data/primary/optional",schemaPath:"#/properties/data/properties/primary/properties/optional/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var K=i===e}else var K=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/data/primary",schemaPath:"#/p\
roperties/data/properties/primary/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var j=A===e}else var j=!0;if(j){if(c.joins!==void 0){
let s=c.joins;const A=e;if(e===A)if(Array.isArray(s)){var be=!0;const O=s.length;for(let g=0;g<O;g++){let i=s[g];const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.
isArray(i)){let t;if(i.name===void 0&&(t="name")||i.glob===void 0&&(t="glob")||i.format===void 0&&(t="format")||i.header===void 0&&(t="header")||i.columns===void 0&&
(t="columns")||i.delimiter===void 0&&(t="delimiter")||i.missing===void 0&&(t="missing")||i.on===void 0&&(t="on")||i.side===void 0&&(t="side")||i.asOf===void 0&&
(t="asOf")||i.asOfTime===void 0&&(t="asOfTime"))return a.errors=[{instancePath:r+"/data/joins/"+g,schemaPath:"#/properties/data/properties/joins/items/required",
keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=e;for(const u in i)if(!hr.call(T.properties.data.properties.
joins.items.properties,u)){return a.errors=[{instancePath:r+"/data/joins/"+g,schemaPath:"#/properties/data/properties/joins/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.name!==void 0){const u=e;if(typeof i.
name!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/name",schemaPath:"#/properties/data/properties/joins/items/properties/name/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var h=u===e}else var h=!0;if(h){if(i.glob!==void 0){let u=i.glob;const v=e;if(e===v)if(typeof u=="string"){
if(!Gr.test(u))return a.errors=[{instancePath:r+"/data/joins/"+g+"/glob",schemaPath:"#/properties/data/properties/joins/items/properties/glob/pattern",keyword:"\
pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[
{instancePath:r+"/data/joins/"+g+"/glob",schemaPath:"#/properties/data/properties/joins/items/properties/glob/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var h=v===e}else var h=!0;if(h){if(i.format!==void 0){let u=i.format;const v=e;if(!(u==="csv"||u==="tsv"||u==="jsonl"||u==="parquet"))return a.
errors=[{instancePath:r+"/data/joins/"+g+"/format",schemaPath:"#/properties/data/properties/joins/items/properties/format/enum",keyword:"enum",params:{allowedValues:T.
properties.data.properties.joins.items.properties.format.enum},message:"must be equal to one of the allowed values"}],!1;var h=v===e}else var h=!0;if(h){if(i.header!==
void 0){const u=e;if(typeof i.header!="boolean")return a.errors=[{instancePath:r+"/data/joins/"+g+"/header",schemaPath:"#/properties/data/properties/joins/items\
/properties/header/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var h=u===e}else var h=!0;if(h){if(i.columns!==void 0){let u=i.columns;
const v=e;if(!Array.isArray(u)&&u!==null)return a.errors=[{instancePath:r+"/data/joins/"+g+"/columns",schemaPath:"#/properties/data/properties/joins/items/prope\
rties/columns/type",keyword:"type",params:{type:T.properties.data.properties.joins.items.properties.columns.type},message:"must be array,null"}],!1;if(e===v&&Array.
isArray(u)){var V=!0;const l=u.length;for(let C=0;C<l;C++){const je=e;if(typeof u[C]!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/columns/"+C,schemaPath:"\
#/properties/data/properties/joins/items/properties/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var V=je===e;if(!V)break}}
var h=v===e}else var h=!0;if(h){if(i.delimiter!==void 0){let u=i.delimiter;const v=e;if(typeof u!="string"&&u!==null)return a.errors=[{instancePath:r+"/data/joi\
ns/"+g+"/delimiter",schemaPath:"#/properties/data/properties/joins/items/properties/delimiter/type",keyword:"type",params:{type:T.properties.data.properties.joins.
items.properties.delimiter.type},message:"must be string,null"}],!1;var h=v===e}else var h=!0;if(h){if(i.missing!==void 0){let u=i.missing;const v=e;if(e===v)if(Array.
isArray(u)){var L=!0;const l=u.length;for(let C=0;C<l;C++){const je=e;if(typeof u[C]!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/missing/"+C,schemaPath:"\
#/properties/data/properties/joins/items/properties/missing/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var L=je===e;if(!L)break}}else
return a.errors=[{instancePath:r+"/data/joins/"+g+"/missing",schemaPath:"#/properties/data/properties/joins/items/properties/missing/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var h=v===e}else var h=!0;if(h){if(i.optional!==void 0){let u=i.optional;const v=e;if(e===v)if(Array.isArray(u)){var Z=!0;
const l=u.length;for(let C=0;C<l;C++){const je=e;if(typeof u[C]!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/optional/"+C,schemaPath:"#/propert\
ies/data/properties/joins/items/properties/optional/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Z=je===e;if(!Z)break}}else
return a.errors=[{instancePath:r+"/data/joins/"+g+"/optional",schemaPath:"#/properties/data/properties/joins/items/properties/optional/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var h=v===e}else var h=!0;if(h){if(i.on!==void 0){let u=i.on;const v=e;if(e===v)if(Array.isArray(u)){var q=!0;const l=u.
length;for(let C=0;C<l;C++){let je=u[C];const sr=e;if(e===sr)if(je&&typeof je=="object"&&!Array.isArray(je)){let tr;if(je.left===void 0&&(tr="left")||je.right===
void 0&&(tr="right"))return a.errors=[{instancePath:r+"/data/joins/"+g+"/on/"+C,schemaPath:"#/properties/data/properties/joins/items/properties/on/items/require\
d",keyword:"required",params:{missingProperty:tr},message:"must have required property '"+tr+"'"}],!1;{const Le=e;for(const ir in je)if(!(ir==="left"||ir==="rig\
ht")){return a.errors=[{instancePath:r+"/data/joins/"+g+"/on/"+C,schemaPath:"#/properties/data/properties/joins/items/properties/on/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:ir},message:"must NOT have additional properties"}],!1;break}if(Le===e){if(je.left!==void 0){const ir=e;
if(typeof je.left!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/on/"+C+"/left",schemaPath:"#/properties/data/properties/joins/items/properties/o\
n/items/properties/left/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var x=ir===e}else var x=!0;if(x)if(je.right!==void 0){const ir=e;
if(typeof je.right!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/on/"+C+"/right",schemaPath:"#/properties/data/properties/joins/items/properties\
/on/items/properties/right/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var x=ir===e}else var x=!0}}}else return a.errors=[{instancePath:r+
"/data/joins/"+g+"/on/"+C,schemaPath:"#/properties/data/properties/joins/items/properties/on/items/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var q=sr===e;if(!q)break}}else return a.errors=[{instancePath:r+"/data/joins/"+g+"/on",schemaPath:"#/properties/data/properties/joins/items/propert\
ies/on/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=v===e}else var h=!0;if(h){if(i.side!==void 0){let u=i.side;const v=e;if(!(u===
"request"||u==="candidate"))return a.errors=[{instancePath:r+"/data/joins/"+g+"/side",schemaPath:"#/properties/data/properties/joins/items/properties/side/enum",
keyword:"enum",params:{allowedValues:T.properties.data.properties.joins.items.properties.side.enum},message:"must be equal to one of the allowed values"}],!1;var h=v===
e}else var h=!0;if(h){if(i.asOf!==void 0){let u=i.asOf;const v=e;if(typeof u!="string"&&u!==null)return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOf",schemaPath:"\
#/properties/data/properties/joins/items/properties/asOf/type",keyword:"type",params:{type:T.properties.data.properties.joins.items.properties.asOf.type},message:"\
must be string,null"}],!1;var h=v===e}else var h=!0;if(h)if(i.asOfTime!==void 0){let u=i.asOfTime;const v=e;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==
null)return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/type",keyword:"type",
params:{type:T.properties.data.properties.joins.items.properties.asOfTime.type},message:"must be object,null"}],!1;if(e===v&&u&&typeof u=="object"&&!Array.isArray(
u)){let l;if(u.column===void 0&&(l="column")||u.unit===void 0&&(l="unit")||u.format===void 0&&(l="format")||u.zone===void 0&&(l="zone"))return a.errors=[{instancePath:r+
"/data/joins/"+g+"/asOfTime",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/required",keyword:"required",params:{missingProperty:l},message:"\
must have required property '"+l+"'"}],!1;{const C=e;for(const je in u)if(!(je==="column"||je==="unit"||je==="format"||je==="zone")){return a.errors=[{instancePath:r+
"/data/joins/"+g+"/asOfTime",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:je},message:"must NOT have additional properties"}],!1;break}if(C===e){if(u.column!==void 0){const je=e;if(typeof u.column!="string")return a.
errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime/column",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/column/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var D=je===e}else var D=!0;if(D){if(u.unit!==void 0){let je=u.unit;const sr=e;if(!(je==="s"||je==="ms"||
je==="us"||je==="ns"||je===null))return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime/unit",schemaPath:"#/properties/data/properties/joins/items/propert\
ies/asOfTime/properties/unit/enum",keyword:"enum",params:{allowedValues:T.properties.data.properties.joins.items.properties.asOfTime.properties.unit.enum},message:"\
must be equal to one of the allowed values"}],!1;var D=sr===e}else var D=!0;if(D){if(u.format!==void 0){let je=u.format;const sr=e;if(typeof je!="string"&&je!==
null)return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime/format",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/fo\
rmat/type",keyword:"type",params:{type:T.properties.data.properties.joins.items.properties.asOfTime.properties.format.type},message:"must be string,null"}],!1;var D=sr===
e}else var D=!0;if(D)if(u.zone!==void 0){const je=e;if(typeof u.zone!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime/zone",schemaPath:"#/\
properties/data/properties/joins/items/properties/asOfTime/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var D=je===
e}else var D=!0}}}}}var h=v===e}else var h=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/data/joins/"+g,schemaPath:"#/properties/data/properties/joins/\
items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var be=m===e;if(!be)break}}else return a.errors=[{instancePath:r+"/data/joins",schemaPath:"\
#/properties/data/properties/joins/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var j=A===e}else var j=!0;if(j){if(c.time!==void 0){let s=c.
time;const A=e;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null)return a.errors=[{instancePath:r+"/data/time",schemaPath:"#/properties/data/properties/t\
ime/type",keyword:"type",params:{type:T.properties.data.properties.time.type},message:"must be object,null"}],!1;if(e===A&&s&&typeof s=="object"&&!Array.isArray(
s)){let O;if(s.column===void 0&&(O="column")||s.unit===void 0&&(O="unit")||s.format===void 0&&(O="format")||s.zone===void 0&&(O="zone"))return a.errors=[{instancePath:r+
"/data/time",schemaPath:"#/properties/data/properties/time/required",keyword:"required",params:{missingProperty:O},message:"must have required property '"+O+"'"}],
!1;{const g=e;for(const i in s)if(!(i==="column"||i==="unit"||i==="format"||i==="zone")){return a.errors=[{instancePath:r+"/data/time",schemaPath:"#/properties/\
data/properties/time/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}
if(g===e){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.errors=[{instancePath:r+"/data/time/column",schemaPath:"#/properties/data/proper\
ties/time/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var z=i===e}else var z=!0;if(z){if(s.unit!==void 0){let i=s.
unit;const m=e;if(!(i==="s"||i==="ms"||i==="us"||i==="ns"||i===null))return a.errors=[{instancePath:r+"/data/time/unit",schemaPath:"#/properties/data/properties\
/time/properties/unit/enum",keyword:"enum",params:{allowedValues:T.properties.data.properties.time.properties.unit.enum},message:"must be equal to one of the al\
lowed values"}],!1;var z=m===e}else var z=!0;if(z){if(s.format!==void 0){let i=s.format;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+
"/data/time/format",schemaPath:"#/properties/data/properties/time/properties/format/type",keyword:"type",params:{type:T.properties.data.properties.time.properties.
format.type},message:"must be string,null"}],!1;var z=m===e}else var z=!0;if(z)if(s.zone!==void 0){const i=e;if(typeof s.zone!="string")return a.errors=[{instancePath:r+
"/data/time/zone",schemaPath:"#/properties/data/properties/time/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var z=i===
e}else var z=!0}}}}}var j=A===e}else var j=!0;if(j){if(c.source!==void 0){let s=c.source;const A=e;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null)return a.
errors=[{instancePath:r+"/data/source",schemaPath:"#/properties/data/properties/source/type",keyword:"type",params:{type:T.properties.data.properties.source.type},
message:"must be object,null"}],!1;if(e===A&&s&&typeof s=="object"&&!Array.isArray(s)){let O;if(s.column===void 0&&(O="column")||s.values===void 0&&(O="values"))
return a.errors=[{instancePath:r+"/data/source",schemaPath:"#/properties/data/properties/source/required",keyword:"required",params:{missingProperty:O},message:"\
must have required property '"+O+"'"}],!1;{const g=e;for(const i in s)if(!(i==="column"||i==="values")){return a.errors=[{instancePath:r+"/data/source",schemaPath:"\
#/properties/data/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional propert\
ies"}],!1;break}if(g===e){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.errors=[{instancePath:r+"/data/source/column",schemaPath:"#/prop\
erties/data/properties/source/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var oe=i===e}else var oe=!0;if(oe)if(s.
values!==void 0){let i=s.values;const m=e;if(e===m)if(Array.isArray(i)){var p=!0;const t=i.length;for(let d=0;d<t;d++){const u=e;if(typeof i[d]!="string")return a.
errors=[{instancePath:r+"/data/source/values/"+d,schemaPath:"#/properties/data/properties/source/properties/values/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var p=u===e;if(!p)break}}else return a.errors=[{instancePath:r+"/data/source/values",schemaPath:"#/properties/data/properties\
/source/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var oe=m===e}else var oe=!0}}}var j=A===e}else var j=!0;if(j){
if(c.key!==void 0){let s=c.key;const A=e;if(e===A)if(Array.isArray(s)){if(s.length<1)return a.errors=[{instancePath:r+"/data/key",schemaPath:"#/properties/data/\
properties/key/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var N=!0;const O=s.length;for(let g=0;g<O;g++){const i=e;
if(typeof s[g]!="string")return a.errors=[{instancePath:r+"/data/key/"+g,schemaPath:"#/properties/data/properties/key/items/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var N=i===e;if(!N)break}}}else return a.errors=[{instancePath:r+"/data/key",schemaPath:"#/properties/data/properties/key/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var j=A===e}else var j=!0;if(j){if(c.servedBy!==void 0){let s=c.servedBy;const A=e;if(typeof s!=
"string"&&s!==null)return a.errors=[{instancePath:r+"/data/servedBy",schemaPath:"#/properties/data/properties/servedBy/type",keyword:"type",params:{type:T.properties.
data.properties.servedBy.type},message:"must be string,null"}],!1;var j=A===e}else var j=!0;if(j){if(c.weight!==void 0){let s=c.weight;const A=e;if(typeof s!="s\
tring"&&s!==null)return a.errors=[{instancePath:r+"/data/weight",schemaPath:"#/properties/data/properties/weight/type",keyword:"type",params:{type:T.properties.
data.properties.weight.type},message:"must be string,null"}],!1;var j=A===e}else var j=!0;if(j){if(c.afterImpression!==void 0){let s=c.afterImpression;const A=e;
if(e===A)if(Array.isArray(s)){var Ze=!0;const O=s.length;for(let g=0;g<O;g++){const i=e;if(typeof s[g]!="string")return a.errors=[{instancePath:r+"/data/afterIm\
pression/"+g,schemaPath:"#/properties/data/properties/afterImpression/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ze=i===
e;if(!Ze)break}}else return a.errors=[{instancePath:r+"/data/afterImpression",schemaPath:"#/properties/data/properties/afterImpression/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var j=A===e}else var j=!0;if(j)if(c.requestId!==void 0){const s=e;if(typeof c.requestId!="string")return a.errors=[{instancePath:r+
"/data/requestId",schemaPath:"#/properties/data/properties/requestId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var j=s===e}else var j=!0}}}}}}}}}}
var y=X===e}else var y=!0;if(y){if(n.inputs!==void 0){let c=n.inputs;const X=e;if(e===X)if(Array.isArray(c)){var $=!0;const H=c.length;for(let o=0;o<H;o++){let s=c[o];
const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let O;if(s.name===void 0&&(O="name")||s.table===void 0&&(O="table")||s.column===void 0&&(O="colu\
mn")||s.side===void 0&&(O="side")||s.kind===void 0&&(O="kind"))return a.errors=[{instancePath:r+"/inputs/"+o,schemaPath:"#/properties/inputs/items/required",keyword:"\
required",params:{missingProperty:O},message:"must have required property '"+O+"'"}],!1;{const g=e;for(const i in s)if(!(i==="name"||i==="table"||i==="column"||
i==="side"||i==="kind")){return a.errors=[{instancePath:r+"/inputs/"+o,schemaPath:"#/properties/inputs/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.
errors=[{instancePath:r+"/inputs/"+o+"/name",schemaPath:"#/properties/inputs/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var G=i===e}else var G=!0;if(G){if(s.table!==void 0){let i=s.table;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/inp\
uts/"+o+"/table",schemaPath:"#/properties/inputs/items/properties/table/type",keyword:"type",params:{type:T.properties.inputs.items.properties.table.type},message:"\
must be string,null"}],!1;var G=m===e}else var G=!0;if(G){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.errors=[{instancePath:r+"/inputs\
/"+o+"/column",schemaPath:"#/properties/inputs/items/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var G=i===e}else
var G=!0;if(G){if(s.side!==void 0){let i=s.side;const m=e;if(!(i==="request"||i==="candidate"))return a.errors=[{instancePath:r+"/inputs/"+o+"/side",schemaPath:"\
#/properties/inputs/items/properties/side/enum",keyword:"enum",params:{allowedValues:T.properties.inputs.items.properties.side.enum},message:"must be equal to o\
ne of the allowed values"}],!1;var G=m===e}else var G=!0;if(G)if(s.kind!==void 0){let i=s.kind;const m=e;if(!(i==="scalar"||i==="list"||i==="time"))return a.errors=
[{instancePath:r+"/inputs/"+o+"/kind",schemaPath:"#/properties/inputs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:T.properties.inputs.items.
properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var G=m===e}else var G=!0}}}}}}else return a.errors=[{instancePath:r+"/inputs/"+
o,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var $=A===e;if(!$)break}}else return a.errors=
[{instancePath:r+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=X===e}else var y=!0;if(y){
if(n.vocabs!==void 0){let c=n.vocabs;const X=e;if(e===X)if(Array.isArray(c)){var P=!0;const H=c.length;for(let o=0;o<H;o++){let s=c[o];const A=e;if(e===A)if(s&&
typeof s=="object"&&!Array.isArray(s)){let O;if(s.id===void 0&&(O="id")||s.kind===void 0&&(O="kind")||s.size===void 0&&(O="size")||s.entries===void 0&&(O="entri\
es")||s.file===void 0&&(O="file")||s.sha256===void 0&&(O="sha256"))return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/required",
keyword:"required",params:{missingProperty:O},message:"must have required property '"+O+"'"}],!1;{const g=e;for(const i in s)if(!(i==="id"||i==="kind"||i==="siz\
e"||i==="entries"||i==="file"||i==="sha256")){return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.id!==void 0){const i=e;if(typeof s.id!=
"string")return a.errors=[{instancePath:r+"/vocabs/"+o+"/id",schemaPath:"#/properties/vocabs/items/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var S=i===e}else var S=!0;if(S){if(s.kind!==void 0){let i=s.kind;const m=e;if(!(i==="file"||i==="range"||i==="hash"))return a.errors=[{instancePath:r+
"/vocabs/"+o+"/kind",schemaPath:"#/properties/vocabs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:T.properties.vocabs.items.properties.kind.
enum},message:"must be equal to one of the allowed values"}],!1;var S=m===e}else var S=!0;if(S){if(s.size!==void 0){let i=s.size;const m=e;if(!(typeof i=="numbe\
r"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/vocabs/"+o+"/size",schemaPath:"#/properties/vocabs/items/properties/size/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/vocabs\
/"+o+"/size",schemaPath:"#/properties/vocabs/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var S=m===
e}else var S=!0;if(S){if(s.entries!==void 0){let i=s.entries;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+
"/vocabs/"+o+"/entries",schemaPath:"#/properties/vocabs/items/properties/entries/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
m&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return a.errors=[{instancePath:r+"/vocabs/"+o+"/entries",schemaPath:"#/properties/vocabs/items/properties/en\
tries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var S=m===e}else var S=!0;if(S){if(s.file!==void 0){let i=s.file;const m=e;
if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/vocabs/"+o+"/file",schemaPath:"#/properties/vocabs/items/properties/file/type",keyword:"type",
params:{type:T.properties.vocabs.items.properties.file.type},message:"must be string,null"}],!1;if(e===m&&typeof i=="string"&&!Gr.test(i))return a.errors=[{instancePath:r+
"/vocabs/"+o+"/file",schemaPath:"#/properties/vocabs/items/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'\
must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1;var S=m===e}else var S=!0;if(S)if(s.sha256!==void 0){let i=s.sha256;const m=e;if(typeof i!="stri\
ng"&&i!==null)return a.errors=[{instancePath:r+"/vocabs/"+o+"/sha256",schemaPath:"#/properties/vocabs/items/properties/sha256/type",keyword:"type",params:{type:T.
properties.vocabs.items.properties.sha256.type},message:"must be string,null"}],!1;if(e===m&&typeof i=="string"&&!Ir.test(i))return a.errors=[{instancePath:r+"/\
vocabs/"+o+"/sha256",schemaPath:"#/properties/vocabs/items/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pa\
ttern "^[0-9a-f]{64}$"'}],!1;var S=m===e}else var S=!0}}}}}}}else return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var P=A===e;if(!P)break}}else return a.errors=[{instancePath:r+"/vocabs",schemaPath:"#/properties/voc\
abs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=X===e}else var y=!0;if(y){if(n.tables!==void 0){let c=n.tables;const X=e;if(e===
X)if(Array.isArray(c)){var Fe=!0;const H=c.length;for(let o=0;o<H;o++){let s=c[o];const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let O;if(s.id===
void 0&&(O="id")||s.vocab===void 0&&(O="vocab")||s.rows===void 0&&(O="rows")||s.width===void 0&&(O="width")||s.signals===void 0&&(O="signals")||s.init===void 0&&
(O="init"))return a.errors=[{instancePath:r+"/tables/"+o,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty:O},message:"\
must have required property '"+O+"'"}],!1;{const g=e;for(const i in s)if(!(i==="id"||i==="vocab"||i==="rows"||i==="width"||i==="signals"||i==="init"||i==="optim\
izer")){return a.errors=[{instancePath:r+"/tables/"+o,schemaPath:"#/properties/tables/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.id!==void 0){const i=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/table\
s/"+o+"/id",schemaPath:"#/properties/tables/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ue=i===e}else var ue=!0;
if(ue){if(s.vocab!==void 0){const i=e;if(typeof s.vocab!="string")return a.errors=[{instancePath:r+"/tables/"+o+"/vocab",schemaPath:"#/properties/tables/items/p\
roperties/vocab/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ue=i===e}else var ue=!0;if(ue){if(s.rows!==void 0){let i=s.rows;const m=e;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/tables/"+o+"/rows",schemaPath:"#/properties/tables/items/properties/\
rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+
"/tables/"+o+"/rows",schemaPath:"#/properties/tables/items/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var ue=m===e}else var ue=!0;if(ue){if(s.width!==void 0){let i=s.width;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+
"/tables/"+o+"/width",schemaPath:"#/properties/tables/items/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/tables/"+o+"/width",schemaPath:"#/properties/tables/items/properties/widt\
h/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ue=m===e}else var ue=!0;if(ue){if(s.signals!==void 0){let i=s.signals;
const m=e;if(e===m)if(Array.isArray(i)){var W=!0;const t=i.length;for(let d=0;d<t;d++){const u=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/tab\
les/"+o+"/signals/"+d,schemaPath:"#/properties/tables/items/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var W=u===
e;if(!W)break}}else return a.errors=[{instancePath:r+"/tables/"+o+"/signals",schemaPath:"#/properties/tables/items/properties/signals/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var ue=m===e}else var ue=!0;if(ue){if(s.init!==void 0){let i=s.init;const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.
isArray(i)){let t;if(i.kind===void 0&&(t="kind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/req\
uired",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="zeros"){if(e===
e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properti\
es/tables/items/properties/init/oneOf/0/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const E=e;for(const l in i)
if(l!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(E===e&&i.kind!==void 0&&i.kind!=="zeros")return a.
errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"\
zeros"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/in\
it/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ee=!0}else if(d==="ones"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(
i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/req\
uired",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const E=e;for(const l in i)if(l!=="kind"){return a.errors=
[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(E===e&&i.kind!==void 0&&i.kind!=="ones")return a.errors=[{instancePath:r+"/tab\
les/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ones"},message:"\
must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;ee!==!0&&(ee=!0)}else if(d==="glorot"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){
let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/require\
d",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const E=e;for(const l in i)if(l!=="kind"){return a.errors=[
{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(E===e&&i.kind!==void 0&&i.kind!=="glorot")return a.errors=[{instancePath:r+"/t\
ables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"glorot"},message:"\
must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;ee!==!0&&(ee=!0)}else if(d==="he"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;
if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/required",keyword:"\
required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const E=e;for(const l in i)if(l!=="kind"){return a.errors=[{instancePath:r+
"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"}],!1;break}if(E===e&&i.kind!==void 0&&i.kind!=="he")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"must be equal to constant"}],!1}}else
return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;ee!==!0&&(ee=!0)}else if(d==="uniform"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind")||
i.scale===void 0&&(v="scale"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/required",keyword:"\
required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const E=e;for(const l in i)if(!(l==="kind"||l==="scale")){return a.errors=
[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(E===e){if(i.kind!==void 0){const l=e;if(i.kind!=="uniform")return a.errors=[{instancePath:r+
"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"\
must be equal to constant"}],!1;var er=l===e}else var er=!0;if(er)if(i.scale!==void 0){let l=i.scale;const C=e;if(!(typeof l=="number"&&isFinite(l)))return a.errors=
[{instancePath:r+"/tables/"+o+"/init/scale",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/properties/scale/type",keyword:"type",params:{type:"nu\
mber"},message:"must be number"}],!1;var er=C===e}else var er=!0}}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/it\
ems/properties/init/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ee!==!0&&(ee=!0)}else if(d==="constant"){if(e===e)if(i&&typeof i==
"object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind")||i.value===void 0&&(v="value"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/5/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const E=e;
for(const l in i)if(!(l==="kind"||l==="value")){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneO\
f/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(E===e){if(i.kind!==
void 0){const l=e;if(i.kind!=="constant")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/\
5/properties/kind/const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"}],!1;var ar=l===e}else var ar=!0;if(ar)if(i.value!==
void 0){let l=i.value;const C=e;if(!(typeof l=="number"&&isFinite(l)))return a.errors=[{instancePath:r+"/tables/"+o+"/init/value",schemaPath:"#/properties/table\
s/items/properties/init/oneOf/5/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ar=C===e}else var ar=!0}}}else return a.
errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;ee!==!0&&(ee=!0)}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/discrimin\
ator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'\
tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var ue=m===e}else var ue=!0;if(ue)if(s.optimizer!==void 0){let i=s.optimizer;const m=e;if(e===m)if(i&&
typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind")||i.learningRate===void 0&&(t="learningRate")||i.beta===void 0&&(t="beta")||i.l1===void 0&&
(t="l1")||i.l2===void 0&&(t="l2"))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer",schemaPath:"#/properties/tables/items/properties/optimizer/required",
keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=e;for(const u in i)if(!(u==="kind"||u==="learningRate"||
u==="beta"||u==="l1"||u==="l2")){return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer",schemaPath:"#/properties/tables/items/properties/optimizer/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.kind!==void 0){
const u=e;if(i.kind!=="ftrl")return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/kind",schemaPath:"#/properties/tables/items/properties/optimizer/properti\
es/kind/const",keyword:"const",params:{allowedValue:"ftrl"},message:"must be equal to constant"}],!1;var _e=u===e}else var _e=!0;if(_e){if(i.learningRate!==void 0){
let u=i.learningRate;const v=e;if(!(typeof u=="number"&&isFinite(u)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/learningRate",schemaPath:"#/prope\
rties/tables/items/properties/optimizer/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var _e=v===e}else var _e=!0;
if(_e){if(i.beta!==void 0){let u=i.beta;const v=e;if(!(typeof u=="number"&&isFinite(u)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/beta",schemaPath:"\
#/properties/tables/items/properties/optimizer/properties/beta/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var _e=v===e}else var _e=!0;
if(_e){if(i.l1!==void 0){let u=i.l1;const v=e;if(!(typeof u=="number"&&isFinite(u)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/l1",schemaPath:"#/\
properties/tables/items/properties/optimizer/properties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var _e=v===e}else var _e=!0;
if(_e)if(i.l2!==void 0){let u=i.l2;const v=e;if(!(typeof u=="number"&&isFinite(u)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/l2",schemaPath:"#/p\
roperties/tables/items/properties/optimizer/properties/l2/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var _e=v===e}else var _e=!0}}}}}}else
return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer",schemaPath:"#/properties/tables/items/properties/optimizer/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var ue=m===e}else var ue=!0}}}}}}}}else return a.errors=[{instancePath:r+"/tables/"+o,schemaPath:"#/properties/tables/items/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Fe=A===e;if(!Fe)break}}else return a.errors=[{instancePath:r+"/tables",schemaPath:"#/pro\
perties/tables/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=X===e}else var y=!0;if(y){if(n.signals!==void 0){let c=n.signals;const X=e;
if(e===X)if(Array.isArray(c)){var me=!0;const H=c.length;for(let o=0;o<H;o++){let s=c[o];const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let O;if(s.
name===void 0&&(O="name")||s.doc===void 0&&(O="doc")||s.format===void 0&&(O="format")||s.input===void 0&&(O="input")||s.derive===void 0&&(O="derive")||s.sources===
void 0&&(O="sources")||s.serve===void 0&&(O="serve")||s.encoding===void 0&&(O="encoding")||s.table===void 0&&(O="table")||s.side===void 0&&(O="side")||s.reason===
void 0&&(O="reason"))return a.errors=[{instancePath:r+"/signals/"+o,schemaPath:"#/properties/signals/items/required",keyword:"required",params:{missingProperty:O},
message:"must have required property '"+O+"'"}],!1;{const g=e;for(const i in s)if(!hr.call(T.properties.signals.items.properties,i)){return a.errors=[{instancePath:r+
"/signals/"+o,schemaPath:"#/properties/signals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have a\
dditional properties"}],!1;break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/name",schemaPath:"\
#/properties/signals/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Q=i===e}else var Q=!0;if(Q){if(s.doc!==
void 0){let i=s.doc;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/doc",schemaPath:"#/properties/signals/items/prope\
rties/doc/type",keyword:"type",params:{type:T.properties.signals.items.properties.doc.type},message:"must be string,null"}],!1;var Q=m===e}else var Q=!0;if(Q){if(s.
format!==void 0){let i=s.format;const m=e;if(!(i==="continuous"||i==="onehot"||i==="indexed"||i==="hash_onehot"||i==="hash_indexed"||i==="dense"))return a.errors=
[{instancePath:r+"/signals/"+o+"/format",schemaPath:"#/properties/signals/items/properties/format/enum",keyword:"enum",params:{allowedValues:T.properties.signals.
items.properties.format.enum},message:"must be equal to one of the allowed values"}],!1;var Q=m===e}else var Q=!0;if(Q){if(s.cross!==void 0){let i=s.cross;const m=e;
if(e===m)if(Array.isArray(i)){if(i.length<2)return a.errors=[{instancePath:r+"/signals/"+o+"/cross",schemaPath:"#/properties/signals/items/properties/cross/minI\
tems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{var Be=!0;const t=i.length;for(let d=0;d<t;d++){const u=e;if(typeof i[d]!=
"string")return a.errors=[{instancePath:r+"/signals/"+o+"/cross/"+d,schemaPath:"#/properties/signals/items/properties/cross/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var Be=u===e;if(!Be)break}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/cross",schemaPath:"#/properties/signals\
/items/properties/cross/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Q=m===e}else var Q=!0;if(Q){if(s.input!==void 0){const i=e;if(typeof s.
input!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/input",schemaPath:"#/properties/signals/items/properties/input/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var Q=i===e}else var Q=!0;if(Q){if(s.derive!==void 0){let i=s.derive;const m=e;if(!(i&&typeof i=="object"&&!Array.isArray(
i))&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/derive",schemaPath:"#/properties/signals/items/properties/derive/type",keyword:"type",params:{type:T.
properties.signals.items.properties.derive.type},message:"must be object,null"}],!1;if(e===m&&i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.fn===void 0&&
(t="fn")||i.zone===void 0&&(t="zone"))return a.errors=[{instancePath:r+"/signals/"+o+"/derive",schemaPath:"#/properties/signals/items/properties/derive/required",
keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=e;for(const u in i)if(!(u==="fn"||u==="zone")){return a.
errors=[{instancePath:r+"/signals/"+o+"/derive",schemaPath:"#/properties/signals/items/properties/derive/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.fn!==void 0){let u=i.fn;const v=e;if(!(u==="hour"||u==="weekday"))
return a.errors=[{instancePath:r+"/signals/"+o+"/derive/fn",schemaPath:"#/properties/signals/items/properties/derive/properties/fn/enum",keyword:"enum",params:{
allowedValues:T.properties.signals.items.properties.derive.properties.fn.enum},message:"must be equal to one of the allowed values"}],!1;var or=v===e}else var or=!0;
if(or)if(i.zone!==void 0){const u=e;if(typeof i.zone!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/derive/zone",schemaPath:"#/properties/signals/it\
ems/properties/derive/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var or=u===e}else var or=!0}}}var Q=m===e}else var Q=!0;
if(Q){if(s.sources!==void 0){let i=s.sources;const m=e;if(!Array.isArray(i)&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/sources",schemaPath:"#/pr\
operties/signals/items/properties/sources/type",keyword:"type",params:{type:T.properties.signals.items.properties.sources.type},message:"must be array,null"}],!1;
if(e===m&&Array.isArray(i)){var I=!0;const t=i.length;for(let d=0;d<t;d++){const u=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/s\
ources/"+d,schemaPath:"#/properties/signals/items/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var I=u===e;
if(!I)break}}var Q=m===e}else var Q=!0;if(Q){if(s.serve!==void 0){let i=s.serve;const m=e,te=e;let t=!1;const d=e;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(
i))&&typeof i!="boolean"){const E={instancePath:r+"/signals/"+o+"/serve",schemaPath:"#/properties/signals/items/properties/serve/anyOf/0/type",keyword:"type",params:{
type:T.properties.signals.items.properties.serve.anyOf[0].type},message:"must be string,number,boolean"};f===null?f=[E]:f.push(E),e++}var ve=d===e;t=t||ve;const u=e;
if(i!==null){const E={instancePath:r+"/signals/"+o+"/serve",schemaPath:"#/properties/signals/items/properties/serve/anyOf/1/type",keyword:"type",params:{type:"n\
ull"},message:"must be null"};f===null?f=[E]:f.push(E),e++}var ve=u===e;if(t=t||ve,t)e=te,f!==null&&(te?f.length=te:f=null);else{const E={instancePath:r+"/signa\
ls/"+o+"/serve",schemaPath:"#/properties/signals/items/properties/serve/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?
f=[E]:f.push(E),e++,a.errors=f,!1}var Q=m===e}else var Q=!0;if(Q){if(s.encoding!==void 0){let i=s.encoding;const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(
i)){let t;if(i.kind===void 0&&(t="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/r\
equired",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="vec"){if(e===
e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind")||i.length===void 0&&(v="length")||i.width===void 0&&(v="width")||i.missingFlag===
void 0&&(v="missingFlag")||i.squash===void 0&&(v="squash")||i.clip===void 0&&(v="clip")||i.normalize===void 0&&(v="normalize")||i.default===void 0&&(v="default"))
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/required",keyword:"required",params:{
missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const E=e;for(const l in i)if(!(l==="kind"||l==="length"||l==="width"||l==="missingFlag"||
l==="squash"||l==="clip"||l==="normalize"||l==="default")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/pro\
perties/encoding/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}
if(E===e){if(i.kind!==void 0){const l=e;if(i.kind!=="vec")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/kind",schemaPath:"#/properties/signals/items\
/properties/encoding/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"vec"},message:"must be equal to constant"}],!1;var Ve=l===e}else var Ve=!0;
if(Ve){if(i.length!==void 0){let l=i.length;const C=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return a.errors=[{instancePath:r+"/signals/"+o+"/\
encoding/length",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/length/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===C&&typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/length",schemaPath:"#/pro\
perties/signals/items/properties/encoding/oneOf/0/properties/length/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ve=C===
e}else var Ve=!0;if(Ve){if(i.width!==void 0){let l=i.width;const C=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return a.errors=[{instancePath:r+"\
/signals/"+o+"/encoding/width",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/width/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===C&&typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/width",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;
var Ve=C===e}else var Ve=!0;if(Ve){if(i.missingFlag!==void 0){const l=e;if(typeof i.missingFlag!="boolean")return a.errors=[{instancePath:r+"/signals/"+o+"/enco\
ding/missingFlag",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/missingFlag/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var Ve=l===e}else var Ve=!0;if(Ve){if(i.squash!==void 0){let l=i.squash;const C=e;if(!(l==="none"||l==="log"||l==="asinh"||l==="tanh"))return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/squash",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/squash/enum",keyword:"enu\
m",params:{allowedValues:T.properties.signals.items.properties.encoding.oneOf[0].properties.squash.enum},message:"must be equal to one of the allowed values"}],
!1;var Ve=C===e}else var Ve=!0;if(Ve){if(i.clip!==void 0){let l=i.clip;const C=e;if(!Array.isArray(l)&&l!==null)return a.errors=[{instancePath:r+"/signals/"+o+"\
/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/type",keyword:"type",params:{type:T.properties.signals.items.
properties.encoding.oneOf[0].properties.clip.type},message:"must be array,null"}],!1;if(e===C&&Array.isArray(l)){if(l.length<2)return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/minItems",keyword:"minItems",params:{limit:2},
message:"must NOT have fewer than 2 items"}],!1;{const sr=l.length;if(sr>0){let ze=l[0];const tr=e;if(!(typeof ze=="number"&&isFinite(ze)))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/clip/0",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/prefixItems/0/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var k=tr===e}if(k){if(sr>1){let ze=l[1];const tr=e;if(!(typeof ze=="number"&&isFinite(ze)))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/clip/1",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/prefixItems/1/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var k=tr===e}if(k&&!(l.length<=2))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip",schemaPath:"#/propertie\
s/signals/items/properties/encoding/oneOf/0/properties/clip/items",keyword:"items",params:{limit:2},message:"must NOT have more than 2 items"}],!1}}}var Ve=C===
e}else var Ve=!0;if(Ve){if(i.normalize!==void 0){let l=i.normalize;const C=e;if(e===C)if(l&&typeof l=="object"&&!Array.isArray(l)){let sr;if(l.kind===void 0&&(sr=
"kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/norma\
lize/required",keyword:"required",params:{missingProperty:sr},message:"must have required property '"+sr+"'"}],!1;{const ze=l.kind;if(typeof ze=="string")if(ze===
"none"){if(e===e)if(l&&typeof l=="object"&&!Array.isArray(l)){let Le;if(l.kind===void 0&&(Le="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/n\
ormalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/0/required",keyword:"required",params:{missingProperty:Le},
message:"must have required property '"+Le+"'"}],!1;{const ir=e;for(const ie in l)if(ie!=="kind"){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/norm\
alize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:ie},message:"must NOT have additional properties"}],!1;break}if(ir===e&&l.kind!==void 0&&l.kind!=="none")return a.errors=[{instancePath:r+"/s\
ignals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/0/properties/kind/const",keyword:"\
const",params:{allowedValue:"none"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var R=!0}else if(ze===
"l2"){if(e===e)if(l&&typeof l=="object"&&!Array.isArray(l)){let Le;if(l.kind===void 0&&(Le="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/nor\
malize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/required",keyword:"required",params:{missingProperty:Le},
message:"must have required property '"+Le+"'"}],!1;{const ir=e;for(const ie in l)if(ie!=="kind"){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/norm\
alize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:ie},message:"must NOT have additional properties"}],!1;break}if(ir===e&&l.kind!==void 0&&l.kind!=="l2")return a.errors=[{instancePath:r+"/sig\
nals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/properties/kind/const",keyword:"\
const",params:{allowedValue:"l2"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;R!==
!0&&(R=!0)}else if(ze==="minmax"){if(e===e)if(l&&typeof l=="object"&&!Array.isArray(l)){let Le;if(l.kind===void 0&&(Le="kind")||l.min===void 0&&(Le="min")||l.max===
void 0&&(Le="max"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/prope\
rties/normalize/oneOf/2/required",keyword:"required",params:{missingProperty:Le},message:"must have required property '"+Le+"'"}],!1;{const ir=e;for(const ie in l)
if(!(ie==="kind"||ie==="min"||ie==="max")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/propertie\
s/encoding/oneOf/0/properties/normalize/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ie},message:"must NOT have addit\
ional properties"}],!1;break}if(ir===e){if(l.kind!==void 0){const ie=e;if(l.kind!=="minmax")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/\
kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"\
minmax"},message:"must be equal to constant"}],!1;var J=ie===e}else var J=!0;if(J){if(l.min!==void 0){let ie=l.min;const $r=e,fr=e;let He=!1;const Nr=e;if(!(typeof ie==
"number"&&isFinite(ie))){const ye={instancePath:r+"/signals/"+o+"/encoding/normalize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/pro\
perties/normalize/oneOf/2/properties/min/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[ye]:f.push(ye),e++}var rr=Nr===
e;He=He||rr;const cr=e;if(e===cr)if(Array.isArray(ie)){var we=!0;const ye=ie.length;for(let Xe=0;Xe<ye;Xe++){let Ar=ie[Xe];const Cr=e;if(!(typeof Ar=="number"&&
isFinite(Ar))){const zr={instancePath:r+"/signals/"+o+"/encoding/normalize/min/"+Xe,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/propertie\
s/normalize/oneOf/2/properties/min/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[zr]:f.push(zr),e++}var we=Cr===
e;if(!we)break}}else{const ye={instancePath:r+"/signals/"+o+"/encoding/normalize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/propert\
ies/normalize/oneOf/2/properties/min/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[ye]:f.push(ye),e++}var rr=cr===e;if(He=
He||rr,He)e=fr,f!==null&&(fr?f.length=fr:f=null);else{const ye={instancePath:r+"/signals/"+o+"/encoding/normalize/min",schemaPath:"#/properties/signals/items/pr\
operties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=
[ye]:f.push(ye),e++,a.errors=f,!1}var J=$r===e}else var J=!0;if(J)if(l.max!==void 0){let ie=l.max;const $r=e,fr=e;let He=!1;const Nr=e;if(!(typeof ie=="number"&&
isFinite(ie))){const ye={instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/no\
rmalize/oneOf/2/properties/max/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[ye]:f.push(ye),e++}var re=Nr===e;He=He||
re;const cr=e;if(e===cr)if(Array.isArray(ie)){var b=!0;const ye=ie.length;for(let Xe=0;Xe<ye;Xe++){let Ar=ie[Xe];const Cr=e;if(!(typeof Ar=="number"&&isFinite(Ar))){
const zr={instancePath:r+"/signals/"+o+"/encoding/normalize/max/"+Xe,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/one\
Of/2/properties/max/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[zr]:f.push(zr),e++}var b=Cr===e;if(!b)break}}else{
const ye={instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2\
/properties/max/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[ye]:f.push(ye),e++}var re=cr===e;if(He=He||re,He)e=fr,f!==
null&&(fr?f.length=fr:f=null);else{const ye={instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/properties/signals/items/properties/encoding/o\
neOf/0/properties/normalize/oneOf/2/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[ye]:f.push(ye),e++,
a.errors=f,!1}var J=$r===e}else var J=!0}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/pro\
perties/encoding/oneOf/0/properties/normalize/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;R!==!0&&(R=!0)}else if(ze==="zsc\
ore"){if(e===e)if(l&&typeof l=="object"&&!Array.isArray(l)){let Le;if(l.kind===void 0&&(Le="kind")||l.mean===void 0&&(Le="mean")||l.std===void 0&&(Le="std"))return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/requ\
ired",keyword:"required",params:{missingProperty:Le},message:"must have required property '"+Le+"'"}],!1;{const ir=e;for(const ie in l)if(!(ie==="kind"||ie==="m\
ean"||ie==="std")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/prope\
rties/normalize/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ie},message:"must NOT have additional properties"}],!1;break}
if(ir===e){if(l.kind!==void 0){const ie=e;if(l.kind!=="zscore")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/propertie\
s/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"zscore"},message:"must be \
equal to constant"}],!1;var Lr=ie===e}else var Lr=!0;if(Lr){if(l.mean!==void 0){let ie=l.mean;const $r=e,fr=e;let He=!1;const Nr=e;if(!(typeof ie=="number"&&isFinite(
ie))){const ye={instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/\
oneOf/3/properties/mean/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[ye]:f.push(ye),e++}var xe=Nr===e;He=He||xe;const cr=e;
if(e===cr)if(Array.isArray(ie)){var Ne=!0;const ye=ie.length;for(let Xe=0;Xe<ye;Xe++){let Ar=ie[Xe];const Cr=e;if(!(typeof Ar=="number"&&isFinite(Ar))){const zr={
instancePath:r+"/signals/"+o+"/encoding/normalize/mean/"+Xe,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/prop\
erties/mean/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[zr]:f.push(zr),e++}var Ne=Cr===e;if(!Ne)break}}else{
const ye={instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/\
3/properties/mean/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[ye]:f.push(ye),e++}var xe=cr===e;if(He=He||xe,He)e=fr,
f!==null&&(fr?f.length=fr:f=null);else{const ye={instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/properties/encod\
ing/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[ye]:f.push(
ye),e++,a.errors=f,!1}var Lr=$r===e}else var Lr=!0;if(Lr)if(l.std!==void 0){let ie=l.std;const $r=e,fr=e;let He=!1;const Nr=e;if(!(typeof ie=="number"&&isFinite(
ie))){const ye={instancePath:r+"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/o\
neOf/3/properties/std/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[ye]:f.push(ye),e++}var qe=Nr===e;He=He||qe;const cr=e;
if(e===cr)if(Array.isArray(ie)){var w=!0;const ye=ie.length;for(let Xe=0;Xe<ye;Xe++){let Ar=ie[Xe];const Cr=e;if(!(typeof Ar=="number"&&isFinite(Ar))){const zr={
instancePath:r+"/signals/"+o+"/encoding/normalize/std/"+Xe,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/prope\
rties/std/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[zr]:f.push(zr),e++}var w=Cr===e;if(!w)break}}else{const ye={
instancePath:r+"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/propertie\
s/std/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[ye]:f.push(ye),e++}var qe=cr===e;if(He=He||qe,He)e=fr,f!==null&&(fr?
f.length=fr:f=null);else{const ye={instancePath:r+"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/pro\
perties/normalize/oneOf/3/properties/std/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[ye]:f.push(ye),e++,a.errors=
f,!1}var Lr=$r===e}else var Lr=!0}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties\
/encoding/oneOf/0/properties/normalize/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;R!==!0&&(R=!0)}else if(ze==="quantile"){
if(e===e)if(l&&typeof l=="object"&&!Array.isArray(l)){let Le;if(l.kind===void 0&&(Le="kind")||l.boundaries===void 0&&(Le="boundaries"))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/required",keyword:"required",
params:{missingProperty:Le},message:"must have required property '"+Le+"'"}],!1;{const ir=e;for(const ie in l)if(!(ie==="kind"||ie==="boundaries")){return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:ie},message:"must NOT have additional properties"}],!1;break}if(ir===e){if(l.kind!==void 0){
const ie=e;if(l.kind!=="quantile")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/en\
coding/oneOf/0/properties/normalize/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"quantile"},message:"must be equal to constant"}],!1;var Jr=ie===
e}else var Jr=!0;if(Jr)if(l.boundaries!==void 0){let ie=l.boundaries;const $r=e;if(e===$r)if(Array.isArray(ie)){var Ge=!0;const He=ie.length;for(let Nr=0;Nr<He;Nr++){
let cr=ie[Nr];const ks=e;if(!(typeof cr=="number"&&isFinite(cr)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries/"+Nr,schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var Ge=ks===e;if(!Ge)break}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries",schemaPath:"#/properties/s\
ignals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var Jr=$r===e}else var Jr=!0}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/en\
coding/oneOf/0/properties/normalize/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;R!==!0&&(R=!0)}else return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/discriminator",keyword:"discriminato\
r",params:{error:"mapping",tag:"kind",tagValue:ze},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/signals/"+o+"/enc\
oding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/discriminator",keyword:"discriminator",params:{error:"t\
ag",tag:"kind",tagValue:ze},message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/pr\
operties/signals/items/properties/encoding/oneOf/0/properties/normalize/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ve=C===e}else
var Ve=!0;if(Ve)if(i.default!==void 0){let l=i.default;const C=e;if(!(typeof l=="number"&&isFinite(l))&&l!==null)return a.errors=[{instancePath:r+"/signals/"+o+
"/encoding/default",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/default/type",keyword:"type",params:{type:T.properties.signals.
items.properties.encoding.oneOf[0].properties.default.type},message:"must be number,null"}],!1;var Ve=C===e}else var Ve=!0}}}}}}}}}else return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var $e=!0}else if(d==="id"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind")||i.vocab===void 0&&(v="vocab")||i.default===
void 0&&(v="default"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/required",keyword:"\
required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const E=e;for(const l in i)if(!(l==="kind"||l==="vocab"||l==="default")){
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(E===e){if(i.kind!==void 0){const l=e;if(i.kind!=="i\
d")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/kind/const",keyword:"\
const",params:{allowedValue:"id"},message:"must be equal to constant"}],!1;var le=l===e}else var le=!0;if(le){if(i.vocab!==void 0){const l=e;if(typeof i.vocab!=
"string")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/vocab",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/vocab/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var le=l===e}else var le=!0;if(le)if(i.default!==void 0){let l=i.default;const C=e;if(typeof l!=
"string"&&l!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/default",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/propert\
ies/default/type",keyword:"type",params:{type:T.properties.signals.items.properties.encoding.oneOf[1].properties.default.type},message:"must be string,null"}],!1;
var le=C===e}else var le=!0}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/\
1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;$e!==!0&&($e=!0)}else if(d==="ids"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(
i)){let v;if(i.kind===void 0&&(v="kind")||i.vocab===void 0&&(v="vocab")||i.max===void 0&&(v="max")||i.keep===void 0&&(v="keep")||i.pool===void 0&&(v="pool")||i.
split===void 0&&(v="split"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/requir\
ed",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const E=e;for(const l in i)if(!(l==="kind"||l==="vocab"||l===
"max"||l==="keep"||l==="pool"||l==="split")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encodi\
ng/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(E===e){
if(i.kind!==void 0){const l=e;if(i.kind!=="ids")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/kind",schemaPath:"#/properties/signals/items/propertie\
s/encoding/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"ids"},message:"must be equal to constant"}],!1;var se=l===e}else var se=!0;if(se){
if(i.vocab!==void 0){const l=e;if(typeof i.vocab!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/vocab",schemaPath:"#/properties/signals/ite\
ms/properties/encoding/oneOf/2/properties/vocab/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var se=l===e}else var se=!0;if(se){if(i.
max!==void 0){let l=i.max;const C=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/max",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===C&&typeof l==
"number"&&isFinite(l)&&(l<1||isNaN(l)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/max",schemaPath:"#/properties/signals/items/properties/encoding\
/oneOf/2/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var se=C===e}else var se=!0;if(se){if(i.keep!==void 0){
let l=i.keep;const C=e;if(!(l==="first"||l==="last"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/keep",schemaPath:"#/properties/signals/items/prop\
erties/encoding/oneOf/2/properties/keep/enum",keyword:"enum",params:{allowedValues:T.properties.signals.items.properties.encoding.oneOf[2].properties.keep.enum},
message:"must be equal to one of the allowed values"}],!1;var se=C===e}else var se=!0;if(se){if(i.pool!==void 0){let l=i.pool;const C=e;if(!(l==="mean"||l==="su\
m"||l==="max"||l==="attention"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/pool",schemaPath:"#/properties/signals/items/properties/encoding/oneOf\
/2/properties/pool/enum",keyword:"enum",params:{allowedValues:T.properties.signals.items.properties.encoding.oneOf[2].properties.pool.enum},message:"must be equ\
al to one of the allowed values"}],!1;var se=C===e}else var se=!0;if(se)if(i.split!==void 0){let l=i.split;const C=e;if(typeof l!="string"&&l!==null)return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/split",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/split/type",keyword:"type",params:{
type:T.properties.signals.items.properties.encoding.oneOf[2].properties.split.type},message:"must be string,null"}],!1;var se=C===e}else var se=!0}}}}}}}else return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;$e!==!0&&($e=!0)}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties\
/encoding/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/discriminator",keyword:"discriminator",params:{error:"\
tag",tag:"kind",tagValue:d},message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/s\
ignals/items/properties/encoding/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Q=m===e}else var Q=!0;if(Q){if(s.table!==void 0){
let i=s.table;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/table",schemaPath:"#/properties/signals/items/propertie\
s/table/type",keyword:"type",params:{type:T.properties.signals.items.properties.table.type},message:"must be string,null"}],!1;var Q=m===e}else var Q=!0;if(Q){if(s.
side!==void 0){let i=s.side;const m=e;if(!(i==="request"||i==="candidate"))return a.errors=[{instancePath:r+"/signals/"+o+"/side",schemaPath:"#/properties/signa\
ls/items/properties/side/enum",keyword:"enum",params:{allowedValues:T.properties.signals.items.properties.side.enum},message:"must be equal to one of the allowe\
d values"}],!1;var Q=m===e}else var Q=!0;if(Q)if(s.reason!==void 0){const i=e;if(typeof s.reason!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/reas\
on",schemaPath:"#/properties/signals/items/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Q=i===e}else var Q=!0}}}}}}}}}}}}}else
return a.errors=[{instancePath:r+"/signals/"+o,schemaPath:"#/properties/signals/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var me=A===e;if(!me)break}}else return a.errors=[{instancePath:r+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var y=X===e}else var y=!0;if(y){if(n.forests!==void 0){let c=n.forests;const X=e;if(e===X)if(Array.isArray(c)){var jr=!0;const H=c.length;for(let o=0;o<
H;o++){let s=c[o];const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let O;if(s.name===void 0&&(O="name")||s.head===void 0&&(O="head")||s.vocab===void 0&&
(O="vocab")||s.trees===void 0&&(O="trees")||s.depth===void 0&&(O="depth")||s.leaves===void 0&&(O="leaves")||s.shrinkage===void 0&&(O="shrinkage")||s.minRows===void 0&&
(O="minRows")||s.l2===void 0&&(O="l2")||s.growOn===void 0&&(O="growOn")||s.maxRows===void 0&&(O="maxRows"))return a.errors=[{instancePath:r+"/forests/"+o,schemaPath:"\
#/properties/forests/items/required",keyword:"required",params:{missingProperty:O},message:"must have required property '"+O+"'"}],!1;{const g=e;for(const i in s)
if(!hr.call(T.properties.forests.items.properties,i)){return a.errors=[{instancePath:r+"/forests/"+o,schemaPath:"#/properties/forests/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.
name!="string")return a.errors=[{instancePath:r+"/forests/"+o+"/name",schemaPath:"#/properties/forests/items/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var B=i===e}else var B=!0;if(B){if(s.head!==void 0){const i=e;if(typeof s.head!="string")return a.errors=[{instancePath:r+
"/forests/"+o+"/head",schemaPath:"#/properties/forests/items/properties/head/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var B=i===
e}else var B=!0;if(B){if(s.vocab!==void 0){const i=e;if(typeof s.vocab!="string")return a.errors=[{instancePath:r+"/forests/"+o+"/vocab",schemaPath:"#/propertie\
s/forests/items/properties/vocab/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var B=i===e}else var B=!0;if(B){if(s.trees!==void 0){
let i=s.trees;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/trees",schemaPath:"#/propertie\
s/forests/items/properties/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(
i)))return a.errors=[{instancePath:r+"/forests/"+o+"/trees",schemaPath:"#/properties/forests/items/properties/trees/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var B=m===e}else var B=!0;if(B){if(s.depth!==void 0){let i=s.depth;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&
isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/depth",schemaPath:"#/properties/forests/items/properties/depth/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/depth",schemaPath:"\
#/properties/forests/items/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var B=m===e}else var B=!0;if(B){
if(s.leaves!==void 0){let i=s.leaves;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/leaves",
schemaPath:"#/properties/forests/items/properties/leaves/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&
isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/leaves",schemaPath:"#/properties/forests/items/properties/leaves/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var B=m===e}else var B=!0;if(B){if(s.shrinkage!==void 0){let i=s.shrinkage;const m=e;if(!(typeof i==
"number"&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/shrinkage",schemaPath:"#/properties/forests/items/properties/shrinkage/type",keyword:"ty\
pe",params:{type:"number"},message:"must be number"}],!1;var B=m===e}else var B=!0;if(B){if(s.minRows!==void 0){let i=s.minRows;const m=e;if(!(typeof i=="number"&&
!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/minRows",schemaPath:"#/properties/forests/items/properties/minRows/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/fores\
ts/"+o+"/minRows",schemaPath:"#/properties/forests/items/properties/minRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var B=m===e}else var B=!0;if(B){if(s.l2!==void 0){let i=s.l2;const m=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"\
/l2",schemaPath:"#/properties/forests/items/properties/l2/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var B=m===e}else var B=!0;if(B){
if(s.growOn!==void 0){let i=s.growOn;const m=e;if(e===m)if(typeof i=="number"&&isFinite(i)){if(i>1||isNaN(i))return a.errors=[{instancePath:r+"/forests/"+o+"/gr\
owOn",schemaPath:"#/properties/forests/items/properties/growOn/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(i<0||isNaN(
i))return a.errors=[{instancePath:r+"/forests/"+o+"/growOn",schemaPath:"#/properties/forests/items/properties/growOn/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/forests/"+o+"/growOn",schemaPath:"#/properties/forests/items/properties/growOn/\
type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var B=m===e}else var B=!0;if(B)if(s.maxRows!==void 0){let i=s.maxRows;const m=e;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/maxRows",schemaPath:"#/properties/forests/items/properties/maxRows/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+
"/forests/"+o+"/maxRows",schemaPath:"#/properties/forests/items/properties/maxRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"}],!1;var B=m===e}else var B=!0}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/forests/"+o,schemaPath:"#/properties/forests/items/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var jr=A===e;if(!jr)break}}else return a.errors=[{instancePath:r+"/forests",schemaPath:"#/properties/forest\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=X===e}else var y=!0;if(y){if(n.nodes!==void 0){let c=n.nodes;const X=e;if(e===X)
if(Array.isArray(c)){var wr=!0;const H=c.length;for(let o=0;o<H;o++){let s=c[o];const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let O;if(s.op===
void 0&&(O="op"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:O},message:"\
must have required property '"+O+"'"}],!1;{const g=s.op;if(typeof g=="string")if(g==="input"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===
void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.signal===void 0&&(m="signal"))return a.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/0/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],
!1;{const te=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="signal")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/pro\
perties/nodes/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;
break}if(te===e){if(s.op!==void 0){const t=e;if(s.op!=="input")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/0/p\
roperties/op/const",keyword:"const",params:{allowedValue:"input"},message:"must be equal to constant"}],!1;var Ie=t===e}else var Ie=!0;if(Ie){if(s.id!==void 0){
const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/0/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Ie=t===e}else var Ie=!0;if(Ie){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="numbe\
r"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/0/properties/width/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes\
/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/0/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var Ie=d===e}else var Ie=!0;if(Ie){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=
[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/0/properties/tower/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[0].
properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/0/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;
var Ie=d===e}else var Ie=!0;if(Ie)if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/signal",schemaPath:"\
#/properties/nodes/items/oneOf/0/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ie=t===e}else var Ie=!0}}}}}}else
return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var ne=!0}else if(g==="lookup"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&
(m="width")||s.tower===void 0&&(m="tower")||s.signal===void 0&&(m="signal")||s.table===void 0&&(m="table"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/1/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const te=e;for(const t in s)
if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="signal"||t==="table")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items\
/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(te===e){
if(s.op!==void 0){const t=e;if(s.op!=="lookup")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/1/properties/op/con\
st",keyword:"const",params:{allowedValue:"lookup"},message:"must be equal to constant"}],!1;var Se=t===e}else var Se=!0;if(Se){if(s.id!==void 0){const t=e;if(typeof s.
id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/1/properties/id/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var Se=t===e}else var Se=!0;if(Se){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/1/properties/width/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/1/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Se=d===e}else var Se=!0;
if(Se){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/1/properties/tower/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[1].properties.tower.type},
message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/1/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Se=d===e}else var Se=!0;
if(Se){if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/signal",schemaPath:"#/properties/nodes/items/\
oneOf/1/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Se=t===e}else var Se=!0;if(Se)if(s.table!==void 0){const t=e;
if(typeof s.table!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/table",schemaPath:"#/properties/nodes/items/oneOf/1/properties/table/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var Se=t===e}else var Se=!0}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/prop\
erties/nodes/items/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ne!==!0&&(ne=!0)}else if(g==="pool"){if(e===e)if(s&&typeof s==
"object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.signal===
void 0&&(m="signal")||s.table===void 0&&(m="table")||s.pool===void 0&&(m="pool")||s.max===void 0&&(m="max")||s.query===void 0&&(m="query"))return a.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/2/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],
!1;{const te=e;for(const t in s)if(!hr.call(T.properties.nodes.items.oneOf[2].properties,t)){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properti\
es/nodes/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}
if(te===e){if(s.op!==void 0){const t=e;if(s.op!=="pool")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/2/properti\
es/op/const",keyword:"const",params:{allowedValue:"pool"},message:"must be equal to constant"}],!1;var ke=t===e}else var ke=!0;if(ke){if(s.id!==void 0){const t=e;
if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/2/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var ke=t===e}else var ke=!0;if(ke){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/2/properties/width/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",
schemaPath:"#/properties/nodes/items/oneOf/2/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ke=d===
e}else var ke=!0;if(ke){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+
"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/2/properties/tower/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[2].properties.
tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",
schemaPath:"#/properties/nodes/items/oneOf/2/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ke=d===
e}else var ke=!0;if(ke){if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/signal",schemaPath:"#/proper\
ties/nodes/items/oneOf/2/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ke=t===e}else var ke=!0;if(ke){if(s.table!==
void 0){const t=e;if(typeof s.table!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/table",schemaPath:"#/properties/nodes/items/oneOf/2/properties/tabl\
e/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ke=t===e}else var ke=!0;if(ke){if(s.pool!==void 0){let t=s.pool;const d=e;if(!(t===
"mean"||t==="sum"||t==="max"||t==="attention"))return a.errors=[{instancePath:r+"/nodes/"+o+"/pool",schemaPath:"#/properties/nodes/items/oneOf/2/properties/pool\
/enum",keyword:"enum",params:{allowedValues:T.properties.nodes.items.oneOf[2].properties.pool.enum},message:"must be equal to one of the allowed values"}],!1;var ke=d===
e}else var ke=!0;if(ke){if(s.max!==void 0){let t=s.max;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nod\
es/"+o+"/max",schemaPath:"#/properties/nodes/items/oneOf/2/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&
typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/max",schemaPath:"#/properties/nodes/items/oneOf/2/properties/max\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ke=d===e}else var ke=!0;if(ke)if(s.query!==void 0){let t=s.query;const d=e;
if(typeof t!="string"&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/query",schemaPath:"#/properties/nodes/items/oneOf/2/properties/query/type",keyword:"\
type",params:{type:T.properties.nodes.items.oneOf[2].properties.query.type},message:"must be string,null"}],!1;var ke=d===e}else var ke=!0}}}}}}}}}}else return a.
errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ne!==
!0&&(ne=!0)}else if(g==="concat"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&
(m="width")||s.tower===void 0&&(m="tower")||s.inputs===void 0&&(m="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/on\
eOf/3/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const te=e;for(const t in s)if(!(t==="op"||t===
"id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/3/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(te===e){if(s.op!==void 0){const t=e;if(s.op!=="c\
oncat")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/3/properties/op/const",keyword:"const",params:{allowedValue:"\
concat"},message:"must be equal to constant"}],!1;var dr=t===e}else var dr=!0;if(dr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/3/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var dr=t===
e}else var dr=!0;if(dr){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"\
/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/3/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/3/propertie\
s/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var dr=d===e}else var dr=!0;if(dr){if(s.tower!==void 0){let t=s.
tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/propertie\
s/nodes/items/oneOf/3/properties/tower/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[3].properties.tower.type},message:"must be integer,null"}],
!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/3\
/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var dr=d===e}else var dr=!0;if(dr)if(s.inputs!==void 0){
let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items\
/oneOf/3/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var de=!0;const v=t.length;for(let E=0;E<
v;E++){const l=e;if(typeof t[E]!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+E,schemaPath:"#/properties/nodes/items/oneOf/3/properties/inpu\
ts/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var de=l===e;if(!de)break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+
"/inputs",schemaPath:"#/properties/nodes/items/oneOf/3/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var dr=d===e}else
var dr=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/3/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;ne!==!0&&(ne=!0)}else if(g==="dense"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&
(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.input===void 0&&(m="input")||s.kernel===void 0&&(m="kernel")||s.bias===void 0&&(m="bia\
s")||s.activation===void 0&&(m="activation"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/4/required",keyword:"requir\
ed",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const te=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||
t==="input"||t==="kernel"||t==="bias"||t==="activation")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/4/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(te===e){if(s.op!==void 0){const t=e;
if(s.op!=="dense")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/4/properties/op/const",keyword:"const",params:{allowedValue:"\
dense"},message:"must be equal to constant"}],!1;var ce=t===e}else var ce=!0;if(ce){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/4/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ce=t===
e}else var ce=!0;if(ce){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"\
/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/4/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/4/propertie\
s/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ce=d===e}else var ce=!0;if(ce){if(s.tower!==void 0){let t=s.
tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/propertie\
s/nodes/items/oneOf/4/properties/tower/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[4].properties.tower.type},message:"must be integer,null"}],
!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/4\
/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ce=d===e}else var ce=!0;if(ce){if(s.input!==void 0){
const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/4/properties/input/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ce=t===e}else var ce=!0;if(ce){if(s.kernel!==void 0){const t=e;if(typeof s.kernel!="stri\
ng")return a.errors=[{instancePath:r+"/nodes/"+o+"/kernel",schemaPath:"#/properties/nodes/items/oneOf/4/properties/kernel/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var ce=t===e}else var ce=!0;if(ce){if(s.bias!==void 0){let t=s.bias;const d=e;if(typeof t!="string"&&t!==null)return a.errors=
[{instancePath:r+"/nodes/"+o+"/bias",schemaPath:"#/properties/nodes/items/oneOf/4/properties/bias/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[4].
properties.bias.type},message:"must be string,null"}],!1;var ce=d===e}else var ce=!0;if(ce)if(s.activation!==void 0){let t=s.activation;const d=e;if(!(t==="relu"||
t==="none"||t==="tanh"||t==="sigmoid"||t==="gelu"||t==="swish"||t==="leaky_relu"||t==="selu"||t==="mish"))return a.errors=[{instancePath:r+"/nodes/"+o+"/activat\
ion",schemaPath:"#/properties/nodes/items/oneOf/4/properties/activation/enum",keyword:"enum",params:{allowedValues:T.properties.nodes.items.oneOf[4].properties.
activation.enum},message:"must be equal to one of the allowed values"}],!1;var ce=d===e}else var ce=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,
schemaPath:"#/properties/nodes/items/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ne!==!0&&(ne=!0)}else if(g==="sum"){if(e===
e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="t\
ower")||s.inputs===void 0&&(m="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/5/required",keyword:"required",params:{
missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const te=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input\
s")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(te===e){if(s.op!==void 0){const t=e;if(s.op!=="sum")return a.errors=[{instancePath:r+"/nodes/"+o+"/o\
p",schemaPath:"#/properties/nodes/items/oneOf/5/properties/op/const",keyword:"const",params:{allowedValue:"sum"},message:"must be equal to constant"}],!1;var Ee=t===
e}else var Ee=!0;if(Ee){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/i\
tems/oneOf/5/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ee=t===e}else var Ee=!0;if(Ee){if(s.width!==void 0){let t=s.
width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/it\
ems/oneOf/5/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/5/properties/width/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var Ee=d===e}else var Ee=!0;if(Ee){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/5/properties/tower/type",keyword:"ty\
pe",params:{type:T.properties.nodes.items.oneOf[5].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/5/properties/tower/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var Ee=d===e}else var Ee=!0;if(Ee)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<
1)return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/5/properties/inputs/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"}],!1;{var Fr=!0;const v=t.length;for(let E=0;E<v;E++){const l=e;if(typeof t[E]!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/inputs/"+E,schemaPath:"#/properties/nodes/items/oneOf/5/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var Fr=l===e;if(!Fr)break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/5/properties/inputs/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ee=d===e}else var Ee=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ne!==!0&&(ne=!0)}else if(g==="product"){if(e===e)if(s&&
typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||
s.inputs===void 0&&(m="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/6/required",keyword:"required",params:{missingProperty:m},
message:"must have required property '"+m+"'"}],!1;{const te=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=
[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"}],!1;break}if(te===e){if(s.op!==void 0){const t=e;if(s.op!=="product")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"\
#/properties/nodes/items/oneOf/6/properties/op/const",keyword:"const",params:{allowedValue:"product"},message:"must be equal to constant"}],!1;var kr=t===e}else
var kr=!0;if(kr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/on\
eOf/6/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var kr=t===e}else var kr=!0;if(kr){if(s.width!==void 0){let t=s.width;
const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/on\
eOf/6/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.
errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/6/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var kr=d===e}else var kr=!0;if(kr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/6/properties/tower/type",keyword:"type",params:{type:T.
properties.nodes.items.oneOf[6].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=
[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/6/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var kr=d===e}else var kr=!0;if(kr)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.
errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"}],!1;{var yr=!0;const v=t.length;for(let E=0;E<v;E++){const l=e;if(typeof t[E]!="string")return a.errors=[{instancePath:r+"/no\
des/"+o+"/inputs/"+E,schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var yr=l===e;if(!yr)break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var kr=d===e}else var kr=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/6/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ne!==!0&&(ne=!0)}else if(g==="cross"){if(e===e)if(s&&
typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||
s.x0===void 0&&(m="x0")||s.input===void 0&&(m="input")||s.kernel===void 0&&(m="kernel")||s.bias===void 0&&(m="bias"))return a.errors=[{instancePath:r+"/nodes/"+
o,schemaPath:"#/properties/nodes/items/oneOf/7/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const te=e;
for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="x0"||t==="input"||t==="kernel"||t==="bias")){return a.errors=[{instancePath:r+"/nodes/"+
o,schemaPath:"#/properties/nodes/items/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additio\
nal properties"}],!1;break}if(te===e){if(s.op!==void 0){const t=e;if(s.op!=="cross")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/\
nodes/items/oneOf/7/properties/op/const",keyword:"const",params:{allowedValue:"cross"},message:"must be equal to constant"}],!1;var Je=t===e}else var Je=!0;if(Je){
if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/7/properties/\
id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Je=t===e}else var Je=!0;if(Je){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/7/properties/width/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/7/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"}],!1;var Je=d===e}else var Je=!0;if(Je){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.
errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/7/properties/tower/type",keyword:"type",params:{type:T.properties.nodes.
items.oneOf[7].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/7/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var Je=d===e}else var Je=!0;if(Je){if(s.x0!==void 0){const t=e;if(typeof s.x0!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/x0",schemaPath:"\
#/properties/nodes/items/oneOf/7/properties/x0/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Je=t===e}else var Je=!0;if(Je){if(s.
input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/7/propert\
ies/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Je=t===e}else var Je=!0;if(Je){if(s.kernel!==void 0){const t=e;if(typeof s.
kernel!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/kernel",schemaPath:"#/properties/nodes/items/oneOf/7/properties/kernel/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var Je=t===e}else var Je=!0;if(Je)if(s.bias!==void 0){const t=e;if(typeof s.bias!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/bias",schemaPath:"#/properties/nodes/items/oneOf/7/properties/bias/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Je=t===
e}else var Je=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/7/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;ne!==!0&&(ne=!0)}else if(g==="bi_interaction"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m=
"op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.inputs===void 0&&(m="inputs"))return a.errors=[{instancePath:r+"\
/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/8/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],
!1;{const te=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/pro\
perties/nodes/items/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;
break}if(te===e){if(s.op!==void 0){const t=e;if(s.op!=="bi_interaction")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/\
oneOf/8/properties/op/const",keyword:"const",params:{allowedValue:"bi_interaction"},message:"must be equal to constant"}],!1;var Pr=t===e}else var Pr=!0;if(Pr){
if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/8/properties/\
id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Pr=t===e}else var Pr=!0;if(Pr){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/8/properties/width/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/8/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"}],!1;var Pr=d===e}else var Pr=!0;if(Pr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.
errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/8/properties/tower/type",keyword:"type",params:{type:T.properties.nodes.
items.oneOf[8].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/8/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var Pr=d===e}else var Pr=!0;if(Pr)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+
"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/8/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer \
than 1 items"}],!1;{var ss=!0;const v=t.length;for(let E=0;E<v;E++){const l=e;if(typeof t[E]!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+E,
schemaPath:"#/properties/nodes/items/oneOf/8/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ss=l===e;if(!ss)
break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/8/properties/inputs/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var Pr=d===e}else var Pr=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/ite\
ms/oneOf/8/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ne!==!0&&(ne=!0)}else if(g==="batch_norm"){if(e===e)if(s&&typeof s=="object"&&
!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.input===void 0&&(m=
"input")||s.gamma===void 0&&(m="gamma")||s.beta===void 0&&(m="beta")||s.mean===void 0&&(m="mean")||s.variance===void 0&&(m="variance")||s.momentum===void 0&&(m=
"momentum")||s.epsilon===void 0&&(m="epsilon"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/9/required",keyword:"requ\
ired",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const te=e;for(const t in s)if(!hr.call(T.properties.nodes.items.oneOf[9].properties,
t)){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(te===e){if(s.op!==void 0){const t=e;if(s.op!=="batch_norm")return a.errors=[{instancePath:r+"/nodes/"+
o+"/op",schemaPath:"#/properties/nodes/items/oneOf/9/properties/op/const",keyword:"const",params:{allowedValue:"batch_norm"},message:"must be equal to constant"}],
!1;var Te=t===e}else var Te=!0;if(Te){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/prop\
erties/nodes/items/oneOf/9/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Te=t===e}else var Te=!0;if(Te){if(s.width!==
void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/pro\
perties/nodes/items/oneOf/9/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/9/properties/width/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Te=d===e}else var Te=!0;if(Te){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="\
number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/9/properties\
/tower/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[9].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="numbe\
r"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/9/properties/tower/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Te=d===e}else var Te=!0;if(Te){if(s.input!==void 0){const t=e;if(typeof s.input!="stri\
ng")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/9/properties/input/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var Te=t===e}else var Te=!0;if(Te){if(s.gamma!==void 0){const t=e;if(typeof s.gamma!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/gamma",schemaPath:"#/properties/nodes/items/oneOf/9/properties/gamma/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Te=t===
e}else var Te=!0;if(Te){if(s.beta!==void 0){const t=e;if(typeof s.beta!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/beta",schemaPath:"#/properties/n\
odes/items/oneOf/9/properties/beta/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Te=t===e}else var Te=!0;if(Te){if(s.mean!==void 0){
const t=e;if(typeof s.mean!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/mean",schemaPath:"#/properties/nodes/items/oneOf/9/properties/mean/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Te=t===e}else var Te=!0;if(Te){if(s.variance!==void 0){const t=e;if(typeof s.variance!="string")return a.
errors=[{instancePath:r+"/nodes/"+o+"/variance",schemaPath:"#/properties/nodes/items/oneOf/9/properties/variance/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var Te=t===e}else var Te=!0;if(Te){if(s.momentum!==void 0){let t=s.momentum;const d=e;if(e===d)if(typeof t=="number"&&isFinite(t)){if(t>1||
isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+"/momentum",schemaPath:"#/properties/nodes/items/oneOf/9/properties/momentum/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+"/momentum",schemaPath:"#/properties/nodes/it\
ems/oneOf/9/properties/momentum/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/\
nodes/"+o+"/momentum",schemaPath:"#/properties/nodes/items/oneOf/9/properties/momentum/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var Te=d===e}else var Te=!0;if(Te)if(s.epsilon!==void 0){let t=s.epsilon;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/node\
s/"+o+"/epsilon",schemaPath:"#/properties/nodes/items/oneOf/9/properties/epsilon/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Te=d===
e}else var Te=!0}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/9/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;ne!==!0&&(ne=!0)}else if(g==="layer_norm"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m=
"op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.input===void 0&&(m="input")||s.gamma===void 0&&(m="gamma")||s.beta===
void 0&&(m="beta")||s.epsilon===void 0&&(m="epsilon"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/10/required",keyword:"\
required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const te=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="\
tower"||t==="input"||t==="gamma"||t==="beta"||t==="epsilon")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/10/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(te===e){if(s.op!==void 0){
const t=e;if(s.op!=="layer_norm")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/10/properties/op/const",keyword:"\
const",params:{allowedValue:"layer_norm"},message:"must be equal to constant"}],!1;var Ke=t===e}else var Ke=!0;if(Ke){if(s.id!==void 0){const t=e;if(typeof s.id!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/10/properties/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var Ke=t===e}else var Ke=!0;if(Ke){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/10/properties/width/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/10/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ke=d===e}else var Ke=!0;
if(Ke){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/10/properties/tower/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[10].properties.tower.
type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/10/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ke=d===e}else var Ke=!0;
if(Ke){if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/one\
Of/10/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ke=t===e}else var Ke=!0;if(Ke){if(s.gamma!==void 0){const t=e;
if(typeof s.gamma!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/gamma",schemaPath:"#/properties/nodes/items/oneOf/10/properties/gamma/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Ke=t===e}else var Ke=!0;if(Ke){if(s.beta!==void 0){const t=e;if(typeof s.beta!="string")return a.
errors=[{instancePath:r+"/nodes/"+o+"/beta",schemaPath:"#/properties/nodes/items/oneOf/10/properties/beta/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var Ke=t===e}else var Ke=!0;if(Ke)if(s.epsilon!==void 0){let t=s.epsilon;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/epsilon",schemaPath:"#/properties/nodes/items/oneOf/10/properties/epsilon/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var Ke=d===e}else var Ke=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/10/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;ne!==!0&&(ne=!0)}else if(g==="activation"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&
(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.input===void 0&&(m="input")||s.activation===void 0&&(m="activ\
ation"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/11/required",keyword:"required",params:{missingProperty:m},message:"\
must have required property '"+m+"'"}],!1;{const te=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="activation")){return a.
errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(te===e){if(s.op!==void 0){const t=e;if(s.op!=="activation")return a.errors=[{instancePath:r+"/nodes/"+
o+"/op",schemaPath:"#/properties/nodes/items/oneOf/11/properties/op/const",keyword:"const",params:{allowedValue:"activation"},message:"must be equal to constant"}],
!1;var nr=t===e}else var nr=!0;if(nr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/prop\
erties/nodes/items/oneOf/11/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var nr=t===e}else var nr=!0;if(nr){if(s.width!==
void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/pro\
perties/nodes/items/oneOf/11/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/11/properties/width/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var nr=d===e}else var nr=!0;if(nr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/11/properti\
es/tower/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[11].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="nu\
mber"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/11/properties/tower/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var nr=d===e}else var nr=!0;if(nr){if(s.input!==void 0){const t=e;if(typeof s.input!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/11/properties/input/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var nr=t===e}else var nr=!0;if(nr)if(s.activation!==void 0){let t=s.activation;const d=e;if(!(t==="relu"||t==="none"||t===
"tanh"||t==="sigmoid"||t==="gelu"||t==="swish"||t==="leaky_relu"||t==="selu"||t==="mish"))return a.errors=[{instancePath:r+"/nodes/"+o+"/activation",schemaPath:"\
#/properties/nodes/items/oneOf/11/properties/activation/enum",keyword:"enum",params:{allowedValues:T.properties.nodes.items.oneOf[11].properties.activation.enum},
message:"must be equal to one of the allowed values"}],!1;var nr=d===e}else var nr=!0}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/prop\
erties/nodes/items/oneOf/11/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ne!==!0&&(ne=!0)}else if(g==="dropout"){if(e===e)if(s&&typeof s==
"object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.input===
void 0&&(m="input")||s.rate===void 0&&(m="rate"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/12/required",keyword:"r\
equired",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const te=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="t\
ower"||t==="input"||t==="rate")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/12/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(te===e){if(s.op!==void 0){const t=e;if(s.op!=="dropou\
t")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/12/properties/op/const",keyword:"const",params:{allowedValue:"d\
ropout"},message:"must be equal to constant"}],!1;var pr=t===e}else var pr=!0;if(pr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/12/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var pr=t===
e}else var pr=!0;if(pr){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"\
/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/12/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/12/properti\
es/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var pr=d===e}else var pr=!0;if(pr){if(s.tower!==void 0){let t=s.
tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/propertie\
s/nodes/items/oneOf/12/properties/tower/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[12].properties.tower.type},message:"must be integer,nul\
l"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/on\
eOf/12/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var pr=d===e}else var pr=!0;if(pr){if(s.input!==
void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/12/properties/inp\
ut/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var pr=t===e}else var pr=!0;if(pr)if(s.rate!==void 0){let t=s.rate;const d=e;if(e===
d)if(typeof t=="number"&&isFinite(t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+"/rate",schemaPath:"#/properties/nodes/items/oneOf/12/proper\
ties/rate/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+
"/rate",schemaPath:"#/properties/nodes/items/oneOf/12/properties/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else
return a.errors=[{instancePath:r+"/nodes/"+o+"/rate",schemaPath:"#/properties/nodes/items/oneOf/12/properties/rate/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var pr=d===e}else var pr=!0}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/12/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;ne!==!0&&(ne=!0)}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/ite\
ms/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"op",tagValue:g},message:'value of tag "op" must be in oneOf'}],!1;else return a.errors=[{
instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"op",tagValue:g},message:'tag "op\
" must be string'}],!1}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var wr=A===e;if(!wr)break}}else return a.errors=[{instancePath:r+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var y=X===e}else var y=!0;if(y){if(n.params!==void 0){let c=n.params;const X=e;if(e===X)if(Array.isArray(c)){var ts=!0;const H=c.
length;for(let o=0;o<H;o++){let s=c[o];const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let O;if(s.name===void 0&&(O="name")||s.shape===void 0&&(O=
"shape")||s.init===void 0&&(O="init")||s.trainable===void 0&&(O="trainable")||s.tower===void 0&&(O="tower"))return a.errors=[{instancePath:r+"/params/"+o,schemaPath:"\
#/properties/params/items/required",keyword:"required",params:{missingProperty:O},message:"must have required property '"+O+"'"}],!1;{const g=e;for(const i in s)
if(!(i==="name"||i==="shape"||i==="init"||i==="trainable"||i==="tower"||i==="optimizer")){return a.errors=[{instancePath:r+"/params/"+o,schemaPath:"#/properties\
/params/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===
e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/params/"+o+"/name",schemaPath:"#/properties/params/items/properti\
es/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var mr=i===e}else var mr=!0;if(mr){if(s.shape!==void 0){let i=s.shape;const m=e;
if(e===m)if(Array.isArray(i)){var is=!0;const t=i.length;for(let d=0;d<t;d++){let u=i[d];const v=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.
errors=[{instancePath:r+"/params/"+o+"/shape/"+d,schemaPath:"#/properties/params/items/properties/shape/items/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===v&&typeof u=="number"&&isFinite(u)&&(u<1||isNaN(u)))return a.errors=[{instancePath:r+"/params/"+o+"/shape/"+d,schemaPath:"#/propert\
ies/params/items/properties/shape/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var is=v===e;if(!is)break}}else return a.
errors=[{instancePath:r+"/params/"+o+"/shape",schemaPath:"#/properties/params/items/properties/shape/type",keyword:"type",params:{type:"array"},message:"must be\
 array"}],!1;var mr=m===e}else var mr=!0;if(mr){if(s.init!==void 0){let i=s.init;const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===
void 0&&(t="kind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/required",keyword:"required",params:{
missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="zeros"){if(e===e)if(i&&typeof i=="object"&&!Array.
isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/one\
Of/0/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const E=e;for(const l in i)if(l!=="kind"){return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(E===e&&i.kind!==void 0&&i.kind!=="zeros")return a.errors=[{instancePath:r+
"/params/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"zeros"},message:"\
must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var xr=!0}else if(d==="ones"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.
kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/required",keyword:"\
required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const E=e;for(const l in i)if(l!=="kind"){return a.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"}],!1;break}if(E===e&&i.kind!==void 0&&i.kind!=="ones")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"\
#/properties/params/items/properties/init/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ones"},message:"must be equal to constant"}],!1}}else
return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;xr!==!0&&(xr=!0)}else if(d==="glorot"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))
return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/required",keyword:"required",params:{missingProperty:v},
message:"must have required property '"+v+"'"}],!1;{const E=e;for(const l in i)if(l!=="kind"){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"\
#/properties/params/items/properties/init/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have addi\
tional properties"}],!1;break}if(E===e&&i.kind!==void 0&&i.kind!=="glorot")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/p\
arams/items/properties/init/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"glorot"},message:"must be equal to constant"}],!1}}else return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;xr!==!0&&(xr=!0)}else if(d==="he"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=
[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/required",keyword:"required",params:{missingProperty:v},message:"\
must have required property '"+v+"'"}],!1;{const E=e;for(const l in i)if(l!=="kind"){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/propert\
ies/params/items/properties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional pr\
operties"}],!1;break}if(E===e&&i.kind!==void 0&&i.kind!=="he")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/items/p\
roperties/init/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;xr!==
!0&&(xr=!0)}else if(d==="uniform"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind")||i.scale===void 0&&(v="scale"))return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/4/required",keyword:"required",params:{missingProperty:v},
message:"must have required property '"+v+"'"}],!1;{const E=e;for(const l in i)if(!(l==="kind"||l==="scale")){return a.errors=[{instancePath:r+"/params/"+o+"/in\
it",schemaPath:"#/properties/params/items/properties/init/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"mu\
st NOT have additional properties"}],!1;break}if(E===e){if(i.kind!==void 0){const l=e;if(i.kind!=="uniform")return a.errors=[{instancePath:r+"/params/"+o+"/init\
/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"must be equ\
al to constant"}],!1;var Kr=l===e}else var Kr=!0;if(Kr)if(i.scale!==void 0){let l=i.scale;const C=e;if(!(typeof l=="number"&&isFinite(l)))return a.errors=[{instancePath:r+
"/params/"+o+"/init/scale",schemaPath:"#/properties/params/items/properties/init/oneOf/4/properties/scale/type",keyword:"type",params:{type:"number"},message:"m\
ust be number"}],!1;var Kr=C===e}else var Kr=!0}}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/in\
it/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;xr!==!0&&(xr=!0)}else if(d==="constant"){if(e===e)if(i&&typeof i=="object"&&
!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind")||i.value===void 0&&(v="value"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/prope\
rties/params/items/properties/init/oneOf/5/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const E=e;
for(const l in i)if(!(l==="kind"||l==="value")){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneO\
f/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(E===e){if(i.kind!==
void 0){const l=e;if(i.kind!=="constant")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/\
5/properties/kind/const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"}],!1;var Mr=l===e}else var Mr=!0;if(Mr)if(i.value!==
void 0){let l=i.value;const C=e;if(!(typeof l=="number"&&isFinite(l)))return a.errors=[{instancePath:r+"/params/"+o+"/init/value",schemaPath:"#/properties/param\
s/items/properties/init/oneOf/5/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Mr=C===e}else var Mr=!0}}}else return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/5/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;xr!==!0&&(xr=!0)}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/discrimin\
ator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'\
tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var mr=m===e}else var mr=!0;if(mr){if(s.trainable!==void 0){const i=e;if(typeof s.trainable!="boolean")
return a.errors=[{instancePath:r+"/params/"+o+"/trainable",schemaPath:"#/properties/params/items/properties/trainable/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}],!1;var mr=i===e}else var mr=!0;if(mr){if(s.tower!==void 0){let i=s.tower;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))&&i!==null)return a.errors=[{instancePath:r+"/params/"+o+"/tower",schemaPath:"#/properties/params/items/properties/tower/type",keyword:"type",params:{type:T.
properties.params.items.properties.tower.type},message:"must be integer,null"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return a.errors=[{
instancePath:r+"/params/"+o+"/tower",schemaPath:"#/properties/params/items/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var mr=m===e}else var mr=!0;if(mr)if(s.optimizer!==void 0){let i=s.optimizer;const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){
let t;if(i.kind===void 0&&(t="kind")||i.learningRate===void 0&&(t="learningRate")||i.beta===void 0&&(t="beta")||i.l1===void 0&&(t="l1")||i.l2===void 0&&(t="l2"))
return a.errors=[{instancePath:r+"/params/"+o+"/optimizer",schemaPath:"#/properties/params/items/properties/optimizer/required",keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;{const d=e;for(const u in i)if(!(u==="kind"||u==="learningRate"||u==="beta"||u==="l1"||u==="l2")){return a.errors=
[{instancePath:r+"/params/"+o+"/optimizer",schemaPath:"#/properties/params/items/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.kind!==void 0){const u=e;if(i.kind!=="ftrl")return a.errors=[{instancePath:r+
"/params/"+o+"/optimizer/kind",schemaPath:"#/properties/params/items/properties/optimizer/properties/kind/const",keyword:"const",params:{allowedValue:"ftrl"},message:"\
must be equal to constant"}],!1;var Or=u===e}else var Or=!0;if(Or){if(i.learningRate!==void 0){let u=i.learningRate;const v=e;if(!(typeof u=="number"&&isFinite(
u)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/learningRate",schemaPath:"#/properties/params/items/properties/optimizer/properties/learningRate/t\
ype",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Or=v===e}else var Or=!0;if(Or){if(i.beta!==void 0){let u=i.beta;const v=e;if(!(typeof u==
"number"&&isFinite(u)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/beta",schemaPath:"#/properties/params/items/properties/optimizer/properties/bet\
a/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Or=v===e}else var Or=!0;if(Or){if(i.l1!==void 0){let u=i.l1;const v=e;if(!(typeof u==
"number"&&isFinite(u)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/l1",schemaPath:"#/properties/params/items/properties/optimizer/properties/l1/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Or=v===e}else var Or=!0;if(Or)if(i.l2!==void 0){let u=i.l2;const v=e;if(!(typeof u==
"number"&&isFinite(u)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/l2",schemaPath:"#/properties/params/items/properties/optimizer/properties/l2/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Or=v===e}else var Or=!0}}}}}}else return a.errors=[{instancePath:r+"/params/"+o+"/op\
timizer",schemaPath:"#/properties/params/items/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var mr=m===e}else var mr=!0}}}}}}}else
return a.errors=[{instancePath:r+"/params/"+o,schemaPath:"#/properties/params/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ts=A===
e;if(!ts)break}}else return a.errors=[{instancePath:r+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var y=X===e}else var y=!0;if(y){if(n.towers!==void 0){let c=n.towers;const X=e;if(e===X)if(Array.isArray(c)){var as=!0;const H=c.length;for(let o=0;o<H;o++){
let s=c[o];const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let O;if(s.name===void 0&&(O="name")||s.source===void 0&&(O="source")||s.fallback===void 0&&
(O="fallback"))return a.errors=[{instancePath:r+"/towers/"+o,schemaPath:"#/properties/towers/items/required",keyword:"required",params:{missingProperty:O},message:"\
must have required property '"+O+"'"}],!1;{const g=e;for(const i in s)if(!(i==="name"||i==="source"||i==="fallback")){return a.errors=[{instancePath:r+"/towers/"+
o,schemaPath:"#/properties/towers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional pro\
perties"}],!1;break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/towers/"+o+"/name",schemaPath:"#/prope\
rties/towers/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Er=i===e}else var Er=!0;if(Er){if(s.source!==void 0){
let i=s.source;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/towers/"+o+"/source",schemaPath:"#/properties/towers/items/propertie\
s/source/type",keyword:"type",params:{type:T.properties.towers.items.properties.source.type},message:"must be string,null"}],!1;var Er=m===e}else var Er=!0;if(Er)
if(s.fallback!==void 0){const i=e;if(typeof s.fallback!="boolean")return a.errors=[{instancePath:r+"/towers/"+o+"/fallback",schemaPath:"#/properties/towers/item\
s/properties/fallback/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var Er=i===e}else var Er=!0}}}}else return a.errors=[{instancePath:r+
"/towers/"+o,schemaPath:"#/properties/towers/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var as=A===e;if(!as)break}}else return a.
errors=[{instancePath:r+"/towers",schemaPath:"#/properties/towers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=X===e}else var y=!0;
if(y){if(n.heads!==void 0){let c=n.heads;const X=e;if(e===X)if(Array.isArray(c)){var os=!0;const H=c.length;for(let o=0;o<H;o++){let s=c[o];const A=e;if(e===A)if(s&&
typeof s=="object"&&!Array.isArray(s)){let O;if(s.name===void 0&&(O="name")||s.doc===void 0&&(O="doc")||s.label===void 0&&(O="label")||s.lossWeight===void 0&&(O=
"lossWeight")||s.sources===void 0&&(O="sources")||s.withinSeconds===void 0&&(O="withinSeconds"))return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/prope\
rties/heads/items/required",keyword:"required",params:{missingProperty:O},message:"must have required property '"+O+"'"}],!1;{const g=e;for(const i in s)if(!(i===
"name"||i==="doc"||i==="label"||i==="lossWeight"||i==="sources"||i==="withinSeconds")){return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/properties/hea\
ds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.
name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/name",schemaPath:"#/properties/heads/items/properties/name/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var lr=i===e}else var lr=!0;if(lr){if(s.doc!==void 0){let i=s.doc;const m=e;if(typeof i!=
"string"&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/doc",schemaPath:"#/properties/heads/items/properties/doc/type",keyword:"type",params:{type:T.properties.
heads.items.properties.doc.type},message:"must be string,null"}],!1;var lr=m===e}else var lr=!0;if(lr){if(s.label!==void 0){let i=s.label;const m=e;if(e===m)if(i&&
typeof i=="object"&&!Array.isArray(i)){let t;if(i.column===void 0&&(t="column")||i.op===void 0&&(t="op")||i.value===void 0&&(t="value"))return a.errors=[{instancePath:r+
"/heads/"+o+"/label",schemaPath:"#/properties/heads/items/properties/label/required",keyword:"required",params:{missingProperty:t},message:"must have required p\
roperty '"+t+"'"}],!1;{const d=e;for(const u in i)if(!(u==="column"||u==="op"||u==="value")){return a.errors=[{instancePath:r+"/heads/"+o+"/label",schemaPath:"#\
/properties/heads/items/properties/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional pr\
operties"}],!1;break}if(d===e){if(i.column!==void 0){const u=e;if(typeof i.column!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/label/column",schemaPath:"\
#/properties/heads/items/properties/label/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Wr=u===e}else var Wr=!0;
if(Wr){if(i.op!==void 0){let u=i.op;const v=e;if(!(u==="=="||u==="!="||u==="<"||u==="<="||u===">"||u===">="||u===null))return a.errors=[{instancePath:r+"/heads/"+
o+"/label/op",schemaPath:"#/properties/heads/items/properties/label/properties/op/enum",keyword:"enum",params:{allowedValues:T.properties.heads.items.properties.
label.properties.op.enum},message:"must be equal to one of the allowed values"}],!1;var Wr=v===e}else var Wr=!0;if(Wr)if(i.value!==void 0){let u=i.value;const v=e,
E=e;let l=!1;const C=e;if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){const ze={instancePath:r+"/heads/"+o+"/label/value",schemaPath:"\
#/properties/heads/items/properties/label/properties/value/anyOf/0/type",keyword:"type",params:{type:T.properties.heads.items.properties.label.properties.value.
anyOf[0].type},message:"must be string,number,boolean"};f===null?f=[ze]:f.push(ze),e++}var Zr=C===e;l=l||Zr;const je=e;if(u!==null){const ze={instancePath:r+"/h\
eads/"+o+"/label/value",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must b\
e null"};f===null?f=[ze]:f.push(ze),e++}var Zr=je===e;if(l=l||Zr,l)e=E,f!==null&&(E?f.length=E:f=null);else{const ze={instancePath:r+"/heads/"+o+"/label/value",
schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?
f=[ze]:f.push(ze),e++,a.errors=f,!1}var Wr=v===e}else var Wr=!0}}}}else return a.errors=[{instancePath:r+"/heads/"+o+"/label",schemaPath:"#/properties/heads/ite\
ms/properties/label/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var lr=m===e}else var lr=!0;if(lr){if(s.lossWeight!==void 0){let i=s.
lossWeight;const m=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/heads/"+o+"/lossWeight",schemaPath:"#/properties/heads/items/prope\
rties/lossWeight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var lr=m===e}else var lr=!0;if(lr){if(s.sources!==void 0){let i=s.sources;
const m=e;if(!Array.isArray(i)&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/sources",schemaPath:"#/properties/heads/items/properties/sources/type",keyword:"\
type",params:{type:T.properties.heads.items.properties.sources.type},message:"must be array,null"}],!1;if(e===m&&Array.isArray(i)){var ns=!0;const t=i.length;for(let d=0;d<
t;d++){const u=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/sources/"+d,schemaPath:"#/properties/heads/items/properties/sources/ite\
ms/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ns=u===e;if(!ns)break}}var lr=m===e}else var lr=!0;if(lr)if(s.withinSeconds!==void 0){
let i=s.withinSeconds;const m=e;if(!(typeof i=="number"&&isFinite(i))&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/withinSeconds",schemaPath:"#/prop\
erties/heads/items/properties/withinSeconds/type",keyword:"type",params:{type:T.properties.heads.items.properties.withinSeconds.type},message:"must be number,nu\
ll"}],!1;var lr=m===e}else var lr=!0}}}}}}}else return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var os=A===e;if(!os)break}}else return a.errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var y=X===e}else var y=!0;if(y){if(n.outputs!==void 0){let c=n.outputs;const X=e;if(e===X)if(Array.isArray(
c)){var ps=!0;const H=c.length;for(let o=0;o<H;o++){let s=c[o];const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let O;if(s.head===void 0&&(O="hea\
d")||s.logits===void 0&&(O="logits")||s.bias===void 0&&(O="bias"))return a.errors=[{instancePath:r+"/outputs/"+o,schemaPath:"#/properties/outputs/items/required",
keyword:"required",params:{missingProperty:O},message:"must have required property '"+O+"'"}],!1;{const g=e;for(const i in s)if(!(i==="head"||i==="logits"||i===
"bias"||i==="correction")){return a.errors=[{instancePath:r+"/outputs/"+o,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.head!==void 0){const i=e;if(typeof s.head!="string")
return a.errors=[{instancePath:r+"/outputs/"+o+"/head",schemaPath:"#/properties/outputs/items/properties/head/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var Tr=i===e}else var Tr=!0;if(Tr){if(s.logits!==void 0){let i=s.logits;const m=e;if(e===m)if(Array.isArray(i)){var ms=!0;const t=i.length;
for(let d=0;d<t;d++){const u=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/outputs/"+o+"/logits/"+d,schemaPath:"#/properties/outputs/items/prope\
rties/logits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ms=u===e;if(!ms)break}}else return a.errors=[{instancePath:r+"/\
outputs/"+o+"/logits",schemaPath:"#/properties/outputs/items/properties/logits/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Tr=m===
e}else var Tr=!0;if(Tr){if(s.bias!==void 0){let i=s.bias;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/outputs/"+o+"/bias",schemaPath:"\
#/properties/outputs/items/properties/bias/type",keyword:"type",params:{type:T.properties.outputs.items.properties.bias.type},message:"must be string,null"}],!1;
var Tr=m===e}else var Tr=!0;if(Tr)if(s.correction!==void 0){let i=s.correction;const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===
void 0&&(t="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/required",keyword:"\
required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="base"){if(e===e)if(i&&typeof i==
"object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/\
items/properties/correction/oneOf/0/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const E=e;for(const l in i)
if(l!=="kind"){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/0/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(E===e&&i.kind!==void 0&&i.kind!==
"base")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/0/properties/kind/co\
nst",keyword:"const",params:{allowedValue:"base"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"\
#/properties/outputs/items/properties/correction/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Qr=!0}else if(d==="implie\
s"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"\
#/properties/outputs/items/properties/correction/oneOf/1/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],
!1;{const E=e;for(const l in i)if(l!=="kind"){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/cor\
rection/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(E===
e&&i.kind!==void 0&&i.kind!=="implies")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/corre\
ction/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"implies"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;Qr!==!0&&(Qr=!0)}else if(d==="mixture"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind")||i.logits===void 0&&
(v="logits")||i.bias===void 0&&(v="bias"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correct\
ion/oneOf/2/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const E=e;for(const l in i)if(!(l==="kin\
d"||l==="logits"||l==="bias")){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(E===e){if(i.kind!==
void 0){const l=e;if(i.kind!=="mixture")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/corr\
ection/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"mixture"},message:"must be equal to constant"}],!1;var Hr=l===e}else var Hr=!0;if(Hr){
if(i.logits!==void 0){let l=i.logits;const C=e;if(e===C)if(Array.isArray(l)){var ls=!0;const sr=l.length;for(let ze=0;ze<sr;ze++){const tr=e;if(typeof l[ze]!="s\
tring")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/logits/"+ze,schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/l\
ogits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ls=tr===e;if(!ls)break}}else return a.errors=[{instancePath:r+"/output\
s/"+o+"/correction/logits",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/logits/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var Hr=C===e}else var Hr=!0;if(Hr)if(i.bias!==void 0){let l=i.bias;const C=e;if(typeof l!="string"&&l!==null)return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction/bias",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/bias/type",keyword:"type",params:{type:T.properties.
outputs.items.properties.correction.oneOf[2].properties.bias.type},message:"must be string,null"}],!1;var Hr=C===e}else var Hr=!0}}}}else return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;Qr!==!0&&(Qr=!0)}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/discr\
iminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},
message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/co\
rrection/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Tr=m===e}else var Tr=!0}}}}}else return a.errors=[{instancePath:r+"/outpu\
ts/"+o,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ps=A===e;if(!ps)break}}else return a.
errors=[{instancePath:r+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=X===e}else var y=!0;
if(y){if(n.sampling!==void 0){let c=n.sampling;const X=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return a.errors=[{instancePath:r+"/sampling",schemaPath:"\
#/properties/sampling/type",keyword:"type",params:{type:T.properties.sampling.type},message:"must be object,null"}],!1;if(e===X&&c&&typeof c=="object"&&!Array.isArray(
c)){let H;if(c.base===void 0&&(H="base")||c.keep===void 0&&(H="keep")||c.log===void 0&&(H="log")||c.correct===void 0&&(H="correct"))return a.errors=[{instancePath:r+
"/sampling",schemaPath:"#/properties/sampling/required",keyword:"required",params:{missingProperty:H},message:"must have required property '"+H+"'"}],!1;{const o=e;
for(const s in c)if(!(s==="base"||s==="keep"||s==="log"||s==="correct")){return a.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(o===e){if(c.base!==void 0){
let s=c.base;const A=e;if(typeof s!="string"&&s!==null)return a.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/type",
keyword:"type",params:{type:T.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var Rr=A===e}else var Rr=!0;if(Rr){if(c.keep!==void 0){
let s=c.keep;const A=e;if(e===A)if(typeof s=="number"&&isFinite(s)){if(s>1||isNaN(s))return a.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/\
sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(s<0||isNaN(s))return a.errors=[{instancePath:r+
"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.
errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var Rr=A===e}else var Rr=!0;if(Rr){if(c.log!==void 0){let s=c.log;const A=e;if(!(s==="unsampled"||s==="sampled"))return a.errors=[{instancePath:r+"/sampling/\
log",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"enum",params:{allowedValues:T.properties.sampling.properties.log.enum},message:"must be equ\
al to one of the allowed values"}],!1;var Rr=A===e}else var Rr=!0;if(Rr)if(c.correct!==void 0){let s=c.correct;const A=e;if(!(s==="weight"||s==="base"||s==="bat\
ch"))return a.errors=[{instancePath:r+"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:T.properties.
sampling.properties.correct.enum},message:"must be equal to one of the allowed values"}],!1;var Rr=A===e}else var Rr=!0}}}}}var y=X===e}else var y=!0;if(y){if(n.
calibration!==void 0){let c=n.calibration;const X=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return a.errors=[{instancePath:r+"/calibration",schemaPath:"\
#/properties/calibration/type",keyword:"type",params:{type:T.properties.calibration.type},message:"must be object,null"}],!1;if(e===X&&c&&typeof c=="object"&&!Array.
isArray(c)){let H;if(c.method===void 0&&(H="method")||c.signals===void 0&&(H="signals")||c.per===void 0&&(H="per")||c.everySeconds===void 0&&(H="everySeconds")||
c.windowSeconds===void 0&&(H="windowSeconds")||c.halfLifeSeconds===void 0&&(H="halfLifeSeconds")||c.traffic===void 0&&(H="traffic"))return a.errors=[{instancePath:r+
"/calibration",schemaPath:"#/properties/calibration/required",keyword:"required",params:{missingProperty:H},message:"must have required property '"+H+"'"}],!1;{
const o=e;for(const s in c)if(!(s==="method"||s==="signals"||s==="per"||s==="everySeconds"||s==="windowSeconds"||s==="halfLifeSeconds"||s==="traffic")){return a.
errors=[{instancePath:r+"/calibration",schemaPath:"#/properties/calibration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"}],!1;break}if(o===e){if(c.method!==void 0){let s=c.method;const A=e;if(!(s==="platt"||s==="isotonic"||s==="temperature"))return a.
errors=[{instancePath:r+"/calibration/method",schemaPath:"#/properties/calibration/properties/method/enum",keyword:"enum",params:{allowedValues:T.properties.calibration.
properties.method.enum},message:"must be equal to one of the allowed values"}],!1;var Qe=A===e}else var Qe=!0;if(Qe){if(c.signals!==void 0){let s=c.signals;const A=e;
if(e===A)if(Array.isArray(s)){var ds=!0;const O=s.length;for(let g=0;g<O;g++){const i=e;if(typeof s[g]!="string")return a.errors=[{instancePath:r+"/calibration/\
signals/"+g,schemaPath:"#/properties/calibration/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ds=i===e;
if(!ds)break}}else return a.errors=[{instancePath:r+"/calibration/signals",schemaPath:"#/properties/calibration/properties/signals/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var Qe=A===e}else var Qe=!0;if(Qe){if(c.per!==void 0){let s=c.per;const A=e;if(e===A)if(Array.isArray(s)){var fs=!0;const O=s.
length;for(let g=0;g<O;g++){let i=s[g];const m=e;if(!(i==="head"||i==="source"))return a.errors=[{instancePath:r+"/calibration/per/"+g,schemaPath:"#/properties/\
calibration/properties/per/items/enum",keyword:"enum",params:{allowedValues:T.properties.calibration.properties.per.items.enum},message:"must be equal to one of\
 the allowed values"}],!1;var fs=m===e;if(!fs)break}}else return a.errors=[{instancePath:r+"/calibration/per",schemaPath:"#/properties/calibration/properties/pe\
r/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Qe=A===e}else var Qe=!0;if(Qe){if(c.everySeconds!==void 0){let s=c.everySeconds;const A=e;
if(!(typeof s=="number"&&isFinite(s)))return a.errors=[{instancePath:r+"/calibration/everySeconds",schemaPath:"#/properties/calibration/properties/everySeconds/\
type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Qe=A===e}else var Qe=!0;if(Qe){if(c.windowSeconds!==void 0){let s=c.windowSeconds;
const A=e;if(!(typeof s=="number"&&isFinite(s)))return a.errors=[{instancePath:r+"/calibration/windowSeconds",schemaPath:"#/properties/calibration/properties/wi\
ndowSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Qe=A===e}else var Qe=!0;if(Qe){if(c.halfLifeSeconds!==void 0){let s=c.
halfLifeSeconds;const A=e;if(!(typeof s=="number"&&isFinite(s))&&s!==null)return a.errors=[{instancePath:r+"/calibration/halfLifeSeconds",schemaPath:"#/properti\
es/calibration/properties/halfLifeSeconds/type",keyword:"type",params:{type:T.properties.calibration.properties.halfLifeSeconds.type},message:"must be number,nu\
ll"}],!1;var Qe=A===e}else var Qe=!0;if(Qe)if(c.traffic!==void 0){let s=c.traffic;const A=e;if(!(s==="all"||s==="own"))return a.errors=[{instancePath:r+"/calibr\
ation/traffic",schemaPath:"#/properties/calibration/properties/traffic/enum",keyword:"enum",params:{allowedValues:T.properties.calibration.properties.traffic.enum},
message:"must be equal to one of the allowed values"}],!1;var Qe=A===e}else var Qe=!0}}}}}}}}var y=X===e}else var y=!0;if(y){if(n.train!==void 0){let c=n.train;
const X=e;if(e===X)if(c&&typeof c=="object"&&!Array.isArray(c)){let H;if(c.optimizer===void 0&&(H="optimizer")||c.embeddings===void 0&&(H="embeddings")||c.batch===
void 0&&(H="batch")||c.epochs===void 0&&(H="epochs")||c.seed===void 0&&(H="seed")||c.l2===void 0&&(H="l2")||c.patience===void 0&&(H="patience")||c.holdout===void 0&&
(H="holdout")||c.validate===void 0&&(H="validate")||c.sources===void 0&&(H="sources"))return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties/train/r\
equired",keyword:"required",params:{missingProperty:H},message:"must have required property '"+H+"'"}],!1;{const o=e;for(const s in c)if(!hr.call(T.properties.train.
properties,s)){return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties/train/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}],!1;break}if(o===e){if(c.optimizer!==void 0){let s=c.optimizer;const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.
isArray(s)){let Ce;if(s.kind===void 0&&(Ce="kind")||s.learningRate===void 0&&(Ce="learningRate"))return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"\
#/properties/train/properties/optimizer/required",keyword:"required",params:{missingProperty:Ce},message:"must have required property '"+Ce+"'"}],!1;{const O=e;
for(const g in s)if(!(g==="kind"||g==="learningRate")){return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(O===e){if(s.kind!==
void 0){let g=s.kind;const i=e;if(!(g==="adam"||g==="adagrad"||g==="sgd"))return a.errors=[{instancePath:r+"/train/optimizer/kind",schemaPath:"#/properties/trai\
n/properties/optimizer/properties/kind/enum",keyword:"enum",params:{allowedValues:T.properties.train.properties.optimizer.properties.kind.enum},message:"must be\
 equal to one of the allowed values"}],!1;var Ur=i===e}else var Ur=!0;if(Ur)if(s.learningRate!==void 0){let g=s.learningRate;const i=e;if(!(typeof g=="number"&&
isFinite(g)))return a.errors=[{instancePath:r+"/train/optimizer/learningRate",schemaPath:"#/properties/train/properties/optimizer/properties/learningRate/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ur=i===e}else var Ur=!0}}}else return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"\
#/properties/train/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var De=A===e}else var De=!0;if(De){if(c.embeddings!==
void 0){let s=c.embeddings;const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let O;if(s.kind===void 0&&(O="kind")||s.learningRate===void 0&&(O="le\
arningRate"))return a.errors=[{instancePath:r+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/required",keyword:"required",params:{missingProperty:O},
message:"must have required property '"+O+"'"}],!1;{const g=e;for(const i in s)if(!(i==="kind"||i==="learningRate")){return a.errors=[{instancePath:r+"/train/em\
beddings",schemaPath:"#/properties/train/properties/embeddings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must \
NOT have additional properties"}],!1;break}if(g===e){if(s.kind!==void 0){let i=s.kind;const m=e;if(!(i==="adam"||i==="adagrad"||i==="sgd"))return a.errors=[{instancePath:r+
"/train/embeddings/kind",schemaPath:"#/properties/train/properties/embeddings/properties/kind/enum",keyword:"enum",params:{allowedValues:T.properties.train.properties.
embeddings.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var Xr=m===e}else var Xr=!0;if(Xr)if(s.learningRate!==void 0){let i=s.
learningRate;const m=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/train/embeddings/learningRate",schemaPath:"#/properties/train/pr\
operties/embeddings/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Xr=m===e}else var Xr=!0}}}else return a.
errors=[{instancePath:r+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;var De=A===e}else var De=!0;if(De){if(c.batch!==void 0){let s=c.batch;const A=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=
[{instancePath:r+"/train/batch",schemaPath:"#/properties/train/properties/batch/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
A&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return a.errors=[{instancePath:r+"/train/batch",schemaPath:"#/properties/train/properties/batch/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var De=A===e}else var De=!0;if(De){if(c.epochs!==void 0){let s=c.epochs;const A=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/train/epochs",schemaPath:"#/properties/train/properties/epochs/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===A&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return a.errors=[{instancePath:r+"/train/epoch\
s",schemaPath:"#/properties/train/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var De=A===e}else var De=!0;
if(De){if(c.seed!==void 0){let s=c.seed;const A=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/train/seed",schemaPath:"\
#/properties/train/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var De=A===e}else var De=!0;if(De){if(c.l2!==void 0){
let s=c.l2;const A=e;if(!(typeof s=="number"&&isFinite(s)))return a.errors=[{instancePath:r+"/train/l2",schemaPath:"#/properties/train/properties/l2/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var De=A===e}else var De=!0;if(De){if(c.patience!==void 0){let s=c.patience;const A=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/train/patience",schemaPath:"#/properties/train/properties/patience/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===A&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=[{instancePath:r+"/train/\
patience",schemaPath:"#/properties/train/properties/patience/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var De=A===
e}else var De=!0;if(De){if(c.holdout!==void 0){let s=c.holdout;const A=e,Ce=e;let O=!1;const g=e;Oe(s,{instancePath:r+"/train/holdout",parentData:c,parentDataProperty:"\
holdout",rootData:br,dynamicAnchors:vr})||(f=f===null?Oe.errors:f.concat(Oe.errors),e=f.length);var es=g===e;O=O||es;const i=e;if(s!==null){const te={instancePath:r+
"/train/holdout",schemaPath:"#/properties/train/properties/holdout/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};f===null?f=[te]:f.push(
te),e++}var es=i===e;if(O=O||es,O)e=Ce,f!==null&&(Ce?f.length=Ce:f=null);else{const te={instancePath:r+"/train/holdout",schemaPath:"#/properties/train/propertie\
s/holdout/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[te]:f.push(te),e++,a.errors=f,!1}var De=A===e}else var De=!0;
if(De){if(c.validate!==void 0){let s=c.validate;const A=e,Ce=e;let O=!1;const g=e;Oe(s,{instancePath:r+"/train/validate",parentData:c,parentDataProperty:"valida\
te",rootData:br,dynamicAnchors:vr})||(f=f===null?Oe.errors:f.concat(Oe.errors),e=f.length);var rs=g===e;O=O||rs;const i=e;if(s!==null){const te={instancePath:r+
"/train/validate",schemaPath:"#/properties/train/properties/validate/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};f===null?f=[te]:f.
push(te),e++}var rs=i===e;if(O=O||rs,O)e=Ce,f!==null&&(Ce?f.length=Ce:f=null);else{const te={instancePath:r+"/train/validate",schemaPath:"#/properties/train/pro\
perties/validate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[te]:f.push(te),e++,a.errors=f,!1}var De=A===e}else var De=!0;
if(De)if(c.sources!==void 0){let s=c.sources;const A=e;if(!Array.isArray(s)&&s!==null)return a.errors=[{instancePath:r+"/train/sources",schemaPath:"#/properties\
/train/properties/sources/type",keyword:"type",params:{type:T.properties.train.properties.sources.type},message:"must be array,null"}],!1;if(e===A&&Array.isArray(
s)){var us=!0;const O=s.length;for(let g=0;g<O;g++){const i=e;if(typeof s[g]!="string")return a.errors=[{instancePath:r+"/train/sources/"+g,schemaPath:"#/proper\
ties/train/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var us=i===e;if(!us)break}}var De=A===e}else var De=!0}}}}}}}}}}}else
return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=X===e}else
var y=!0;if(y){if(n.baselines!==void 0){let c=n.baselines;const X=e;if(e===X)if(Array.isArray(c)){var ys=!0;const H=c.length;for(let o=0;o<H;o++){let s=c[o];const A=e;
if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let O;if(s.kind===void 0&&(O="kind"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/proper\
ties/baselines/items/required",keyword:"required",params:{missingProperty:O},message:"must have required property '"+O+"'"}],!1;{const g=s.kind;if(typeof g=="st\
ring")if(g==="lr"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.kind===void 0&&(m="kind")||s.learningRate===void 0&&(m="learningRate")||s.l1===
void 0&&(m="l1")||s.l2===void 0&&(m="l2")||s.epochs===void 0&&(m="epochs"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/i\
tems/oneOf/0/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const te=e;for(const t in s)if(!(t==="k\
ind"||t==="learningRate"||t==="l1"||t==="l2"||t==="epochs")){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/0/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(te===e){if(s.kind!==
void 0){const t=e;if(s.kind!=="lr")return a.errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/0/properties/kind/con\
st",keyword:"const",params:{allowedValue:"lr"},message:"must be equal to constant"}],!1;var _r=t===e}else var _r=!0;if(_r){if(s.learningRate!==void 0){let t=s.learningRate;
const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines/items/oneOf/\
0/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var _r=d===e}else var _r=!0;if(_r){if(s.l1!==void 0){let t=s.
l1;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf/0/prope\
rties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var _r=d===e}else var _r=!0;if(_r){if(s.l2!==void 0){let t=s.l2;const d=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/0/properties/l2/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var _r=d===e}else var _r=!0;if(_r)if(s.epochs!==void 0){let t=s.epochs;const d=e;if(!(typeof t=="number"&&!(t%
1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/0/properties/epo\
chs/type",keyword:"type",params:{type:T.properties.baselines.items.oneOf[0].properties.epochs.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="num\
ber"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/0/properties/epochs\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var _r=d===e}else var _r=!0}}}}}}else return a.errors=[{instancePath:r+
"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Yr=!0}else if(g===
"wide_deep"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.kind===void 0&&(m="kind")||s.learningRate===void 0&&(m="learningRate")||s.l1===void 0&&
(m="l1")||s.l2===void 0&&(m="l2")||s.epochs===void 0&&(m="epochs")||s.wide===void 0&&(m="wide")||s.buckets===void 0&&(m="buckets")||s.layers===void 0&&(m="layer\
s")||s.dropout===void 0&&(m="dropout"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1/required",keyword:"requ\
ired",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const te=e;for(const t in s)if(!hr.call(T.properties.baselines.items.oneOf[1].
properties,t)){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(te===e){if(s.kind!==void 0){const t=e;if(s.kind!=="wide_deep")return a.
errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"wi\
de_deep"},message:"must be equal to constant"}],!1;var We=t===e}else var We=!0;if(We){if(s.learningRate!==void 0){let t=s.learningRate;const d=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines/items/oneOf/1/properties/learningRate\
/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var We=d===e}else var We=!0;if(We){if(s.l1!==void 0){let t=s.l1;const d=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf/1/properties/l1/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var We=d===e}else var We=!0;if(We){if(s.l2!==void 0){let t=s.l2;const d=e;if(!(typeof t=="number"&&isFinite(
t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/1/properties/l2/type",keyword:"type",params:{type:"num\
ber"},message:"must be number"}],!1;var We=d===e}else var We=!0;if(We){if(s.epochs!==void 0){let t=s.epochs;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/1/properties/epochs/type",keyword:"\
type",params:{type:T.properties.baselines.items.oneOf[1].properties.epochs.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&
(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/1/properties/epochs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var We=d===e}else var We=!0;if(We){if(s.wide!==void 0){let t=s.wide;const d=e;if(e===d)if(Array.
isArray(t)){var cs=!0;const v=t.length;for(let E=0;E<v;E++){let l=t[E];const C=e;if(e===C)if(Array.isArray(l)){var gs=!0;const sr=l.length;for(let ze=0;ze<sr;ze++){
const tr=e;if(typeof l[ze]!="string")return a.errors=[{instancePath:r+"/baselines/"+o+"/wide/"+E+"/"+ze,schemaPath:"#/properties/baselines/items/oneOf/1/propert\
ies/wide/items/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var gs=tr===e;if(!gs)break}}else return a.errors=[{instancePath:r+
"/baselines/"+o+"/wide/"+E,schemaPath:"#/properties/baselines/items/oneOf/1/properties/wide/items/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray"}],!1;var cs=C===e;if(!cs)break}}else return a.errors=[{instancePath:r+"/baselines/"+o+"/wide",schemaPath:"#/properties/baselines/items/oneOf/1/properties/w\
ide/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var We=d===e}else var We=!0;if(We){if(s.buckets!==void 0){let t=s.buckets;const d=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/buckets",schemaPath:"#/properties/baselines/items/on\
eOf/1/properties/buckets/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))
return a.errors=[{instancePath:r+"/baselines/"+o+"/buckets",schemaPath:"#/properties/baselines/items/oneOf/1/properties/buckets/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var We=d===e}else var We=!0;if(We){if(s.layers!==void 0){let t=s.layers;const d=e;if(e===d)if(Array.isArray(
t)){var hs=!0;const v=t.length;for(let E=0;E<v;E++){let l=t[E];const C=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return a.errors=[{instancePath:r+
"/baselines/"+o+"/layers/"+E,schemaPath:"#/properties/baselines/items/oneOf/1/properties/layers/items/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===C&&typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l)))return a.errors=[{instancePath:r+"/baselines/"+o+"/layers/"+E,schemaPath:"#/propert\
ies/baselines/items/oneOf/1/properties/layers/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var hs=C===e;if(!hs)
break}}else return a.errors=[{instancePath:r+"/baselines/"+o+"/layers",schemaPath:"#/properties/baselines/items/oneOf/1/properties/layers/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var We=d===e}else var We=!0;if(We)if(s.dropout!==void 0){let t=s.dropout;const d=e;if(e===d)if(typeof t=="number"&&isFinite(
t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#/properties/baselines/items/oneOf/1/properties/dropout/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#\
/properties/baselines/items/oneOf/1/properties/dropout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=
[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#/properties/baselines/items/oneOf/1/properties/dropout/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var We=d===e}else var We=!0}}}}}}}}}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Yr!==!0&&(Yr=!0)}else if(g==="gbdt_lr"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(
s)){let m;if(s.kind===void 0&&(m="kind")||s.learningRate===void 0&&(m="learningRate")||s.l1===void 0&&(m="l1")||s.l2===void 0&&(m="l2")||s.epochs===void 0&&(m="\
epochs")||s.trees===void 0&&(m="trees")||s.depth===void 0&&(m="depth")||s.leaves===void 0&&(m="leaves")||s.shrinkage===void 0&&(m="shrinkage")||s.minRows===void 0&&
(m="minRows")||s.growOn===void 0&&(m="growOn")||s.maxRows===void 0&&(m="maxRows"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/base\
lines/items/oneOf/2/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const te=e;for(const t in s)if(!hr.
call(T.properties.baselines.items.oneOf[2].properties,t)){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/2/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(te===e){if(s.kind!==void 0){
const t=e;if(s.kind!=="gbdt_lr")return a.errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/2/properties/kind/const",
keyword:"const",params:{allowedValue:"gbdt_lr"},message:"must be equal to constant"}],!1;var Ae=t===e}else var Ae=!0;if(Ae){if(s.learningRate!==void 0){let t=s.
learningRate;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines\
/items/oneOf/2/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ae=d===e}else var Ae=!0;if(Ae){if(s.l1!==void 0){
let t=s.l1;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf\
/2/properties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ae=d===e}else var Ae=!0;if(Ae){if(s.l2!==void 0){let t=s.l2;const d=e;
if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/2/properties/l2/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ae=d===e}else var Ae=!0;if(Ae){if(s.epochs!==void 0){let t=s.epochs;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/2/\
properties/epochs/type",keyword:"type",params:{type:T.properties.baselines.items.oneOf[2].properties.epochs.type},message:"must be integer,null"}],!1;if(e===d&&
typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/2/pro\
perties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ae=d===e}else var Ae=!0;if(Ae){if(s.trees!==void 0){let t=s.
trees;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/trees",schemaPath:"#/properties/base\
lines/items/oneOf/2/properties/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||
isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/trees",schemaPath:"#/properties/baselines/items/oneOf/2/properties/trees/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ae=d===e}else var Ae=!0;if(Ae){if(s.depth!==void 0){let t=s.depth;const d=e;if(!(typeof t=="num\
ber"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/depth",schemaPath:"#/properties/baselines/items/oneOf/2/properties/dept\
h/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+
"/baselines/"+o+"/depth",schemaPath:"#/properties/baselines/items/oneOf/2/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var Ae=d===e}else var Ae=!0;if(Ae){if(s.leaves!==void 0){let t=s.leaves;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==
null)return a.errors=[{instancePath:r+"/baselines/"+o+"/leaves",schemaPath:"#/properties/baselines/items/oneOf/2/properties/leaves/type",keyword:"type",params:{
type:T.properties.baselines.items.oneOf[2].properties.leaves.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))
return a.errors=[{instancePath:r+"/baselines/"+o+"/leaves",schemaPath:"#/properties/baselines/items/oneOf/2/properties/leaves/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ae=d===e}else var Ae=!0;if(Ae){if(s.shrinkage!==void 0){let t=s.shrinkage;const d=e;if(!(typeof t=="num\
ber"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/shrinkage",schemaPath:"#/properties/baselines/items/oneOf/2/properties/shrinkage/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var Ae=d===e}else var Ae=!0;if(Ae){if(s.minRows!==void 0){let t=s.minRows;const d=e;if(!(typeof t=="n\
umber"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/minRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/\
minRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[
{instancePath:r+"/baselines/"+o+"/minRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/minRows/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1;var Ae=d===e}else var Ae=!0;if(Ae){if(s.growOn!==void 0){let t=s.growOn;const d=e;if(e===d)if(typeof t=="number"&&isFinite(
t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/properties/baselines/items/oneOf/2/properties/growOn/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/\
properties/baselines/items/oneOf/2/properties/growOn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=
[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/properties/baselines/items/oneOf/2/properties/growOn/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var Ae=d===e}else var Ae=!0;if(Ae)if(s.maxRows!==void 0){let t=s.maxRows;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))
return a.errors=[{instancePath:r+"/baselines/"+o+"/maxRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/maxRows/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/maxRows",
schemaPath:"#/properties/baselines/items/oneOf/2/properties/maxRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ae=d===
e}else var Ae=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/2/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;Yr!==!0&&(Yr=!0)}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/dis\
criminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:g},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/baselines/"+o,schemaPath:"#/properties/baselines/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:g},message:'tag "kind" m\
ust be string'}],!1}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var ys=A===e;if(!ys)break}}else return a.errors=[{instancePath:r+"/baselines",schemaPath:"#/properties/baselines/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"}],!1;var y=X===e}else var y=!0;if(y){if(n.cost!==void 0){let c=n.cost;const X=e;if(e===X)if(c&&typeof c=="obje\
ct"&&!Array.isArray(c)){let H;if(c.params===void 0&&(H="params")||c.flops===void 0&&(H="flops")||c.memory===void 0&&(H="memory")||c.items===void 0&&(H="items"))
return a.errors=[{instancePath:r+"/cost",schemaPath:"#/properties/cost/required",keyword:"required",params:{missingProperty:H},message:"must have required prope\
rty '"+H+"'"}],!1;{const o=e;for(const s in c)if(!(s==="params"||s==="flops"||s==="memory"||s==="items")){return a.errors=[{instancePath:r+"/cost",schemaPath:"#\
/properties/cost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(o===
e){if(c.params!==void 0){let s=c.params;const A=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/cost/params",schemaPath:"\
#/properties/cost/properties/params/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===A&&typeof s=="number"&&isFinite(s)&&(s<0||
isNaN(s)))return a.errors=[{instancePath:r+"/cost/params",schemaPath:"#/properties/cost/properties/params/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var Vr=A===e}else var Vr=!0;if(Vr){if(c.flops!==void 0){let s=c.flops;const A=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s)))return a.errors=[{instancePath:r+"/cost/flops",schemaPath:"#/properties/cost/properties/flops/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(e===A&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=[{instancePath:r+"/cost/flops",schemaPath:"#/properties/cost/properties\
/flops/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Vr=A===e}else var Vr=!0;if(Vr){if(c.memory!==void 0){let s=c.
memory;const A=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/cost/memory",schemaPath:"#/properties/cost/properti\
es/memory/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===A&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=
[{instancePath:r+"/cost/memory",schemaPath:"#/properties/cost/properties/memory/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"}],!1;var Vr=A===e}else var Vr=!0;if(Vr)if(c.items!==void 0){let s=c.items;const A=e;if(e===A)if(Array.isArray(s)){var bs=!0;const O=s.length;for(let g=0;g<O;g++){
let i=s[g];const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.name===void 0&&(t="name")||i.kind===void 0&&(t="kind")||i.params===void 0&&
(t="params")||i.bytes===void 0&&(t="bytes")||i.optimizerBytes===void 0&&(t="optimizerBytes")||i.flops===void 0&&(t="flops")||i.activationBytes===void 0&&(t="act\
ivationBytes"))return a.errors=[{instancePath:r+"/cost/items/"+g,schemaPath:"#/properties/cost/properties/items/items/required",keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;{const d=e;for(const u in i)if(!(u==="name"||u==="kind"||u==="params"||u==="bytes"||u==="optimizerBytes"||u===
"flops"||u==="activationBytes")){return a.errors=[{instancePath:r+"/cost/items/"+g,schemaPath:"#/properties/cost/properties/items/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.name!==void 0){const u=e;if(typeof i.
name!="string")return a.errors=[{instancePath:r+"/cost/items/"+g+"/name",schemaPath:"#/properties/cost/properties/items/items/properties/name/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var Ue=u===e}else var Ue=!0;if(Ue){if(i.kind!==void 0){let u=i.kind;const v=e;if(!(u==="table"||u==="lay\
er"))return a.errors=[{instancePath:r+"/cost/items/"+g+"/kind",schemaPath:"#/properties/cost/properties/items/items/properties/kind/enum",keyword:"enum",params:{
allowedValues:T.properties.cost.properties.items.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var Ue=v===e}else var Ue=!0;
if(Ue){if(i.params!==void 0){let u=i.params;const v=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+
"/params",schemaPath:"#/properties/cost/properties/items/items/properties/params/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
v&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/params",schemaPath:"#/properties/cost/properties/items/i\
tems/properties/params/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ue=v===e}else var Ue=!0;if(Ue){if(i.bytes!==void 0){
let u=i.bytes;const v=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/bytes",schemaPath:"#/proper\
ties/cost/properties/items/items/properties/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===v&&typeof u=="number"&&isFinite(
u)&&(u<0||isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/bytes",schemaPath:"#/properties/cost/properties/items/items/properties/bytes/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ue=v===e}else var Ue=!0;if(Ue){if(i.optimizerBytes!==void 0){let u=i.optimizerBytes;const v=e;
if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/optimizerBytes",schemaPath:"#/properties/cost/prope\
rties/items/items/properties/optimizerBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===v&&typeof u=="number"&&isFinite(u)&&
(u<0||isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/optimizerBytes",schemaPath:"#/properties/cost/properties/items/items/properties/optimizerByt\
es/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ue=v===e}else var Ue=!0;if(Ue){if(i.flops!==void 0){let u=i.flops;
const v=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/flops",schemaPath:"#/properties/cost/prop\
erties/items/items/properties/flops/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===v&&typeof u=="number"&&isFinite(u)&&(u<0||
isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/flops",schemaPath:"#/properties/cost/properties/items/items/properties/flops/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ue=v===e}else var Ue=!0;if(Ue)if(i.activationBytes!==void 0){let u=i.activationBytes;const v=e;
if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/activationBytes",schemaPath:"#/properties/cost/prop\
erties/items/items/properties/activationBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===v&&typeof u=="number"&&isFinite(
u)&&(u<0||isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/activationBytes",schemaPath:"#/properties/cost/properties/items/items/properties/activat\
ionBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ue=v===e}else var Ue=!0}}}}}}}}else return a.errors=[{instancePath:r+
"/cost/items/"+g,schemaPath:"#/properties/cost/properties/items/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var bs=m===e;if(!bs)
break}}else return a.errors=[{instancePath:r+"/cost/items",schemaPath:"#/properties/cost/properties/items/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var Vr=A===e}else var Vr=!0}}}}}else return a.errors=[{instancePath:r+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var y=X===e}else var y=!0;if(y)if(n.fingerprint!==void 0){let c=n.fingerprint;const X=e;if(e===X)if(typeof c=="string"){if(!Ir.
test(c))return a.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'\
must match pattern "^[0-9a-f]{64}$"'}],!1}else return a.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var y=X===e}else var y=!0}}}}}}}}}}}}}}}}}}}}}}}}else return a.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return a.errors=f,e===0}a.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Os=_,Sr={$schema:"\
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
"columns","heads","signals","vocabs"],additionalProperties:!1,$id:"lock"};function _(n,{instancePath:r="",parentData:Br,parentDataProperty:Dr,rootData:br=n,dynamicAnchors:vr={}}={}){
let f=null,e=0;const ge=_.evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){
let Be;if(n.version===void 0&&(Be="version")||n.model===void 0&&(Be="model")||n.key===void 0&&(Be="key")||n.rows===void 0&&(Be="rows")||n.time===void 0&&(Be="ti\
me")||n.sources===void 0&&(Be="sources")||n.columns===void 0&&(Be="columns")||n.heads===void 0&&(Be="heads")||n.signals===void 0&&(Be="signals")||n.vocabs===void 0&&
(Be="vocabs"))return _.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:Be},message:"must have required property '"+Be+
"'"}],!1;{const or=e;for(const I in n)if(!hr.call(Sr.properties,I)){return _.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:I},message:"must NOT have additional properties"}],!1;break}if(or===e){if(n.version!==void 0){const I=e;if(n.version!==1)return _.
errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var y=I===
e}else var y=!0;if(y){if(n.model!==void 0){const I=e;if(typeof n.model!="string")return _.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=I===e}else var y=!0;if(y){if(n.key!==void 0){const I=e;if(typeof n.key!="string")return _.
errors=[{instancePath:r+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=I===e}else var y=!0;
if(y){if(n.rows!==void 0){let I=n.rows;const ve=e;if(e===ve)if(I&&typeof I=="object"&&!Array.isArray(I)){let k;if(I.train===void 0&&(k="train")||I.validate===void 0&&
(k="validate")||I.holdout===void 0&&(k="holdout"))return _.errors=[{instancePath:r+"/rows",schemaPath:"#/properties/rows/required",keyword:"required",params:{missingProperty:k},
message:"must have required property '"+k+"'"}],!1;{const R=e;for(const J in I)if(!(J==="train"||J==="validate"||J==="holdout")){return _.errors=[{instancePath:r+
"/rows",schemaPath:"#/properties/rows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:J},message:"must NOT have additional prope\
rties"}],!1;break}if(R===e){if(I.train!==void 0){let J=I.train;const we=e;if(!(typeof J=="number"&&!(J%1)&&!isNaN(J)&&isFinite(J)))return _.errors=[{instancePath:r+
"/rows/train",schemaPath:"#/properties/rows/properties/train/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===we&&typeof J=="n\
umber"&&isFinite(J)&&(J<0||isNaN(J)))return _.errors=[{instancePath:r+"/rows/train",schemaPath:"#/properties/rows/properties/train/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var pe=we===e}else var pe=!0;if(pe){if(I.validate!==void 0){let J=I.validate;const we=e;if(!(typeof J=="num\
ber"&&!(J%1)&&!isNaN(J)&&isFinite(J)))return _.errors=[{instancePath:r+"/rows/validate",schemaPath:"#/properties/rows/properties/validate/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===we&&typeof J=="number"&&isFinite(J)&&(J<0||isNaN(J)))return _.errors=[{instancePath:r+"/rows/validate",schemaPath:"\
#/properties/rows/properties/validate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var pe=we===e}else var pe=!0;if(pe)
if(I.holdout!==void 0){let J=I.holdout;const we=e;if(!(typeof J=="number"&&!(J%1)&&!isNaN(J)&&isFinite(J)))return _.errors=[{instancePath:r+"/rows/holdout",schemaPath:"\
#/properties/rows/properties/holdout/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===we&&typeof J=="number"&&isFinite(J)&&(J<
0||isNaN(J)))return _.errors=[{instancePath:r+"/rows/holdout",schemaPath:"#/properties/rows/properties/holdout/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1;var pe=we===e}else var pe=!0}}}}else return _.errors=[{instancePath:r+"/rows",schemaPath:"#/properties/rows/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var y=ve===e}else var y=!0;if(y){if(n.time!==void 0){let I=n.time;const ve=e;if(!(I&&typeof I=="objec\
t"&&!Array.isArray(I))&&I!==null)return _.errors=[{instancePath:r+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type:Sr.properties.time.type},
message:"must be object,null"}],!1;if(e===ve&&I&&typeof I=="object"&&!Array.isArray(I)){let k;if(I.first===void 0&&(k="first")||I.last===void 0&&(k="last"))return _.
errors=[{instancePath:r+"/time",schemaPath:"#/properties/time/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+
"'"}],!1;{const R=e;for(const J in I)if(!(J==="first"||J==="last")){return _.errors=[{instancePath:r+"/time",schemaPath:"#/properties/time/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:J},message:"must NOT have additional properties"}],!1;break}if(R===e){if(I.first!==void 0){let J=I.first;
const we=e;if(!(typeof J=="number"&&isFinite(J)))return _.errors=[{instancePath:r+"/time/first",schemaPath:"#/properties/time/properties/first/type",keyword:"ty\
pe",params:{type:"number"},message:"must be number"}],!1;var ae=we===e}else var ae=!0;if(ae)if(I.last!==void 0){let J=I.last;const we=e;if(!(typeof J=="number"&&
isFinite(J)))return _.errors=[{instancePath:r+"/time/last",schemaPath:"#/properties/time/properties/last/type",keyword:"type",params:{type:"number"},message:"mu\
st be number"}],!1;var ae=we===e}else var ae=!0}}}var y=ve===e}else var y=!0;if(y){if(n.sources!==void 0){let I=n.sources;const ve=e;if(e===ve)if(I&&typeof I=="\
object"&&!Array.isArray(I))for(const k in I){let R=I[k];const J=e;if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)&&isFinite(R)))return _.errors=[{instancePath:r+"/so\
urces/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sources/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"}],!1;if(e===J&&typeof R=="number"&&isFinite(R)&&(R<0||isNaN(R)))return _.errors=[{instancePath:r+"/sources/"+k.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/sources/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var U=J===e;if(!U)
break}else return _.errors=[{instancePath:r+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var y=ve===e}else var y=!0;if(y){if(n.columns!==void 0){let I=n.columns;const ve=e;if(e===ve)if(I&&typeof I=="object"&&!Array.isArray(I))for(const k in I){let R=I[k];
const J=e;if(e===J)if(Array.isArray(R)){var K=!0;const we=R.length;for(let rr=0;rr<we;rr++){let b=R[rr];const re=e;if(e===re)if(b&&typeof b=="object"&&!Array.isArray(
b)){let Ne;if(b.name===void 0&&(Ne="name")||b.type===void 0&&(Ne="type"))return _.errors=[{instancePath:r+"/columns/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/"+rr,schemaPath:"#/properties/columns/additionalProperties/items/required",keyword:"required",params:{missingProperty:Ne},message:"must have required property \
'"+Ne+"'"}],!1;{const xe=e;for(const w in b)if(!(w==="name"||w==="type")){return _.errors=[{instancePath:r+"/columns/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+rr,schemaPath:"#/properties/columns/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"m\
ust NOT have additional properties"}],!1;break}if(xe===e){if(b.name!==void 0){const w=e;if(typeof b.name!="string")return _.errors=[{instancePath:r+"/columns/"+
k.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+rr+"/name",schemaPath:"#/properties/columns/additionalProperties/items/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var he=w===e}else var he=!0;if(he)if(b.type!==void 0){const w=e;if(typeof b.type!="string")return _.errors=[{instancePath:r+
"/columns/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+rr+"/type",schemaPath:"#/properties/columns/additionalProperties/items/properties/type/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var he=w===e}else var he=!0}}}else return _.errors=[{instancePath:r+"/columns/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+rr,schemaPath:"#/properties/columns/additionalProperties/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var K=re===
e;if(!K)break}}else return _.errors=[{instancePath:r+"/columns/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/columns/additionalProperties/\
type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Pe=J===e;if(!Pe)break}else return _.errors=[{instancePath:r+"/columns",schemaPath:"#\
/properties/columns/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=ve===e}else var y=!0;if(y){if(n.heads!==void 0){let I=n.heads;
const ve=e;if(e===ve)if(I&&typeof I=="object"&&!Array.isArray(I))for(const k in I){let R=I[k];const J=e;if(e===J)if(R&&typeof R=="object"&&!Array.isArray(R)){let we;
if(R.observed===void 0&&(we="observed")||R.positives===void 0&&(we="positives"))return _.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/heads/additionalProperties/required",keyword:"required",params:{missingProperty:we},message:"must have required property '"+we+"'"}],
!1;{const rr=e;for(const b in R)if(!(b==="observed"||b==="positives"||b==="positiveRows"||b==="baseNegatives")){return _.errors=[{instancePath:r+"/heads/"+k.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},
message:"must NOT have additional properties"}],!1;break}if(rr===e){if(R.observed!==void 0){let b=R.observed;const re=e;if(e===re)if(typeof b=="number"&&isFinite(
b)){if(b<0||isNaN(b))return _.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/observed",schemaPath:"#/properties/heads/additionalPr\
operties/properties/observed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{instancePath:r+"/hea\
ds/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/observed/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var Y=re===e}else var Y=!0;if(Y){if(R.positives!==void 0){let b=R.positives;const re=e;if(e===re)if(typeof b=="number"&&isFinite(
b)){if(b<0||isNaN(b))return _.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/positives",schemaPath:"#/properties/heads/additionalP\
roperties/properties/positives/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{instancePath:r+"/h\
eads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/positives",schemaPath:"#/properties/heads/additionalProperties/properties/positives/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var Y=re===e}else var Y=!0;if(Y){if(R.positiveRows!==void 0){let b=R.positiveRows;const re=e;if(!(typeof b=="number"&&
!(b%1)&&!isNaN(b)&&isFinite(b)))return _.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/positiveRows",schemaPath:"#/properties/hea\
ds/additionalProperties/properties/positiveRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===re&&typeof b=="number"&&isFinite(
b)&&(b<0||isNaN(b)))return _.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/positiveRows",schemaPath:"#/properties/heads/additiona\
lProperties/properties/positiveRows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Y=re===e}else var Y=!0;if(Y)if(R.
baseNegatives!==void 0){let b=R.baseNegatives;const re=e;if(e===re)if(Array.isArray(b)){var j=!0;const Ne=b.length;for(let xe=0;xe<Ne;xe++){let w=b[xe];const qe=e;
if(e===qe)if(w&&typeof w=="object"&&!Array.isArray(w)){let Ge;if(w.base===void 0&&(Ge="base")||w.observed===void 0&&(Ge="observed")||w.positives===void 0&&(Ge="\
positives"))return _.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+xe,schemaPath:"#/properties/heads/additionalPr\
operties/properties/baseNegatives/items/required",keyword:"required",params:{missingProperty:Ge},message:"must have required property '"+Ge+"'"}],!1;{const $e=e;
for(const le in w)if(!(le==="base"||le==="observed"||le==="positives")){return _.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/ba\
seNegatives/"+xe,schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:le},message:"must NOT have additional properties"}],!1;break}if($e===e){if(w.base!==void 0){let le=w.base;const se=e;if(typeof le!="string"&&
le!==null)return _.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+xe+"/base",schemaPath:"#/properties/heads/additi\
onalProperties/properties/baseNegatives/items/properties/base/type",keyword:"type",params:{type:Sr.properties.heads.additionalProperties.properties.baseNegatives.
items.properties.base.type},message:"must be string,null"}],!1;var be=se===e}else var be=!0;if(be){if(w.observed!==void 0){let le=w.observed;const se=e;if(e===se)
if(typeof le=="number"&&isFinite(le)){if(le<0||isNaN(le))return _.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+xe+
"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/observed/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+xe+"/observe\
d",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/observed/type",keyword:"type",params:{type:"number"},message:"m\
ust be number"}],!1;var be=se===e}else var be=!0;if(be)if(w.positives!==void 0){let le=w.positives;const se=e;if(e===se)if(typeof le=="number"&&isFinite(le)){if(le<
0||isNaN(le))return _.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+xe+"/positives",schemaPath:"#/properties/head\
s/additionalProperties/properties/baseNegatives/items/properties/positives/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return _.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+xe+"/positives",schemaPath:"#/properties/heads/add\
itionalProperties/properties/baseNegatives/items/properties/positives/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var be=se===e}else
var be=!0}}}}else return _.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+xe,schemaPath:"#/properties/heads/additi\
onalProperties/properties/baseNegatives/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var j=qe===e;if(!j)break}}else return _.
errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives",schemaPath:"#/properties/heads/additionalProperties/properties/baseN\
egatives/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Y=re===e}else var Y=!0}}}}}else return _.errors=[{instancePath:r+"/heads/"+
k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var h=J===e;if(!h)break}else return _.errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;var y=ve===e}else var y=!0;if(y){if(n.signals!==void 0){let I=n.signals;const ve=e;if(e===ve)if(I&&typeof I=="object"&&!Array.isArray(I))for(const k in I){
let R=I[k];const J=e;if(e===J)if(R&&typeof R=="object"&&!Array.isArray(R)){let we;if(R.count===void 0&&(we="count")||R.missing===void 0&&(we="missing")||R.bad===
void 0&&(we="bad")||R.distinct===void 0&&(we="distinct")||R.numeric===void 0&&(we="numeric")||R.list===void 0&&(we="list")||R.top===void 0&&(we="top")||R.transform===
void 0&&(we="transform"))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/additionalProper\
ties/required",keyword:"required",params:{missingProperty:we},message:"must have required property '"+we+"'"}],!1;{const rr=e;for(const b in R)if(!(b==="count"||
b==="missing"||b==="bad"||b==="distinct"||b==="numeric"||b==="list"||b==="top"||b==="transform")){return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~\
0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},
message:"must NOT have additional properties"}],!1;break}if(rr===e){if(R.count!==void 0){let b=R.count;const re=e;if(e===re)if(typeof b=="number"&&isFinite(b)){
if(b<0||isNaN(b))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",schemaPath:"#/properties/signals/additionalPrope\
rties/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{instancePath:r+"/signals/"+
k.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",schemaPath:"#/properties/signals/additionalProperties/properties/count/type",keyword:"type",params:{type:"numb\
er"},message:"must be number"}],!1;var V=re===e}else var V=!0;if(V){if(R.missing!==void 0){let b=R.missing;const re=e;if(e===re)if(typeof b=="number"&&isFinite(
b)){if(b<0||isNaN(b))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/missing",schemaPath:"#/properties/signals/additiona\
lProperties/properties/missing/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{instancePath:r+"/s\
ignals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/missing",schemaPath:"#/properties/signals/additionalProperties/properties/missing/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var V=re===e}else var V=!0;if(V){if(R.bad!==void 0){let b=R.bad;const re=e;if(e===re)if(typeof b=="number"&&isFinite(
b)){if(b<0||isNaN(b))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/bad",schemaPath:"#/properties/signals/additionalPro\
perties/properties/bad/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{instancePath:r+"/signals/"+
k.replace(/~/g,"~0").replace(/\//g,"~1")+"/bad",schemaPath:"#/properties/signals/additionalProperties/properties/bad/type",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;var V=re===e}else var V=!0;if(V){if(R.distinct!==void 0){let b=R.distinct;const re=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(
b))&&b!==null)return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/distinct",schemaPath:"#/properties/signals/additionalPrope\
rties/properties/distinct/type",keyword:"type",params:{type:Sr.properties.signals.additionalProperties.properties.distinct.type},message:"must be integer,null"}],
!1;if(e===re&&typeof b=="number"&&isFinite(b)&&(b<0||isNaN(b)))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/distinct",
schemaPath:"#/properties/signals/additionalProperties/properties/distinct/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;
var V=re===e}else var V=!0;if(V){if(R.numeric!==void 0){let b=R.numeric;const re=e;if(!(b&&typeof b=="object"&&!Array.isArray(b))&&b!==null)return _.errors=[{instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/type",keyword:"type",params:{
type:Sr.properties.signals.additionalProperties.properties.numeric.type},message:"must be object,null"}],!1;if(e===re&&b&&typeof b=="object"&&!Array.isArray(b)){
let Ne;if(b.min===void 0&&(Ne="min")||b.max===void 0&&(Ne="max")||b.mean===void 0&&(Ne="mean")||b.std===void 0&&(Ne="std")||b.skewness===void 0&&(Ne="skewness")||
b.kurtosis===void 0&&(Ne="kurtosis")||b.quantiles===void 0&&(Ne="quantiles"))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+
"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/required",keyword:"required",params:{missingProperty:Ne},message:"must have \
required property '"+Ne+"'"}],!1;{const xe=e;for(const w in b)if(!(w==="min"||w==="max"||w==="mean"||w==="std"||w==="skewness"||w==="kurtosis"||w==="quantiles")){
return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/propertie\
s/numeric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"}],!1;break}if(xe===e){
if(b.min!==void 0){let w=b.min;const qe=e;if(!(typeof w=="number"&&isFinite(w)))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,
"~1")+"/numeric/min",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/min/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var L=qe===e}else var L=!0;if(L){if(b.max!==void 0){let w=b.max;const qe=e;if(!(typeof w=="number"&&isFinite(w)))return _.errors=[{instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/max",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/max/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var L=qe===e}else var L=!0;if(L){if(b.mean!==void 0){let w=b.mean;const qe=e;if(!(typeof w==
"number"&&isFinite(w)))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/mean",schemaPath:"#/properties/signals/ad\
ditionalProperties/properties/numeric/properties/mean/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var L=qe===e}else var L=!0;if(L){
if(b.std!==void 0){let w=b.std;const qe=e;if(!(typeof w=="number"&&isFinite(w)))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,
"~1")+"/numeric/std",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/std/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var L=qe===e}else var L=!0;if(L){if(b.skewness!==void 0){let w=b.skewness;const qe=e;if(!(typeof w=="number"&&isFinite(w)))return _.errors=
[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/skewness",schemaPath:"#/properties/signals/additionalProperties/properties/numer\
ic/properties/skewness/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var L=qe===e}else var L=!0;if(L){if(b.kurtosis!==void 0){let w=b.
kurtosis;const qe=e;if(!(typeof w=="number"&&isFinite(w)))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/kurtos\
is",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/kurtosis/type",keyword:"type",params:{type:"number"},message:"must be nu\
mber"}],!1;var L=qe===e}else var L=!0;if(L)if(b.quantiles!==void 0){let w=b.quantiles;const qe=e;if(e===qe)if(Array.isArray(w)){if(w.length>9)return _.errors=[{
instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/signals/additionalProperties/properties/numeri\
c/properties/quantiles/maxItems",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"}],!1;if(w.length<9)return _.errors=[{instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/qu\
antiles/minItems",keyword:"minItems",params:{limit:9},message:"must NOT have fewer than 9 items"}],!1;{var Z=!0;const Ge=w.length;for(let $e=0;$e<Ge;$e++){let le=w[$e];
const se=e;if(!(typeof le=="number"&&isFinite(le)))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles/"+$e,
schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/items/type",keyword:"type",params:{type:"number"},message:"must be\
 number"}],!1;var Z=se===e;if(!Z)break}}}else return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"\
#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var L=qe===
e}else var L=!0}}}}}}}}var V=re===e}else var V=!0;if(V){if(R.list!==void 0){let b=R.list;const re=e;if(!(b&&typeof b=="object"&&!Array.isArray(b))&&b!==null)return _.
errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/properties/list/type",
keyword:"type",params:{type:Sr.properties.signals.additionalProperties.properties.list.type},message:"must be object,null"}],!1;if(e===re&&b&&typeof b=="object"&&
!Array.isArray(b)){let Ne;if(b.meanLength===void 0&&(Ne="meanLength")||b.truncated===void 0&&(Ne="truncated")||b.nulls===void 0&&(Ne="nulls"))return _.errors=[{
instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/properties/list/required",keyword:"\
required",params:{missingProperty:Ne},message:"must have required property '"+Ne+"'"}],!1;{const xe=e;for(const w in b)if(!(w==="meanLength"||w==="truncated"||w===
"nulls")){return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/pr\
operties/list/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"}],!1;break}if(xe===
e){if(b.meanLength!==void 0){let w=b.meanLength;const qe=e;if(!(typeof w=="number"&&isFinite(w)))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/list/meanLength",schemaPath:"#/properties/signals/additionalProperties/properties/list/properties/meanLength/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var q=qe===e}else var q=!0;if(q){if(b.truncated!==void 0){let w=b.truncated;const qe=e;if(!(typeof w=="number"&&isFinite(
w)))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/truncated",schemaPath:"#/properties/signals/additionalPropertie\
s/properties/list/properties/truncated/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var q=qe===e}else var q=!0;if(q)if(b.nulls!==void 0){
let w=b.nulls;const qe=e;if(!(typeof w=="number"&&isFinite(w)))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/null\
s",schemaPath:"#/properties/signals/additionalProperties/properties/list/properties/nulls/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var q=qe===e}else var q=!0}}}}var V=re===e}else var V=!0;if(V){if(R.top!==void 0){let b=R.top;const re=e;if(e===re)if(Array.isArray(b)){var x=!0;const Ne=b.length;
for(let xe=0;xe<Ne;xe++){let w=b[xe];const qe=e;if(e===qe)if(w&&typeof w=="object"&&!Array.isArray(w)){let Ge;if(w.value===void 0&&(Ge="value")||w.count===void 0&&
(Ge="count"))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+xe,schemaPath:"#/properties/signals/additionalPropert\
ies/properties/top/items/required",keyword:"required",params:{missingProperty:Ge},message:"must have required property '"+Ge+"'"}],!1;{const $e=e;for(const le in w)
if(!(le==="value"||le==="count")){return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+xe,schemaPath:"#/properties/sign\
als/additionalProperties/properties/top/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:le},message:"must NOT have additio\
nal properties"}],!1;break}if($e===e){if(w.value!==void 0){const le=e;if(typeof w.value!="string")return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/top/"+xe+"/value",schemaPath:"#/properties/signals/additionalProperties/properties/top/items/properties/value/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var D=le===e}else var D=!0;if(D)if(w.count!==void 0){let le=w.count;const se=e;if(e===se)if(typeof le=="number"&&isFinite(
le)){if(le<0||isNaN(le))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+xe+"/count",schemaPath:"#/properties/signa\
ls/additionalProperties/properties/top/items/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _.
errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+xe+"/count",schemaPath:"#/properties/signals/additionalProperties/propertie\
s/top/items/properties/count/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var D=se===e}else var D=!0}}}else return _.errors=[{instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+xe,schemaPath:"#/properties/signals/additionalProperties/properties/top/items/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var x=qe===e;if(!x)break}}else return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,
"~1")+"/top",schemaPath:"#/properties/signals/additionalProperties/properties/top/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var V=re===
e}else var V=!0;if(V)if(R.transform!==void 0){let b=R.transform;const re=e;if(!(b&&typeof b=="object"&&!Array.isArray(b))&&b!==null)return _.errors=[{instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProperties/properties/transform/type",keyword:"type",
params:{type:Sr.properties.signals.additionalProperties.properties.transform.type},message:"must be object,null"}],!1;if(e===re&&b&&typeof b=="object"&&!Array.isArray(
b)){let Ne;if(b.squash===void 0&&(Ne="squash")||b.clip===void 0&&(Ne="clip")||b.normalize===void 0&&(Ne="normalize")||b.reason===void 0&&(Ne="reason"))return _.
errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProperties/properties/trans\
form/required",keyword:"required",params:{missingProperty:Ne},message:"must have required property '"+Ne+"'"}],!1;{const xe=e;for(const w in b)if(!(w==="squash"||
w==="clip"||w==="normalize"||w==="reason")){return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/pro\
perties/signals/additionalProperties/properties/transform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT h\
ave additional properties"}],!1;break}if(xe===e){if(b.squash!==void 0){let w=b.squash;const qe=e;if(!(w==="none"||w==="log"||w==="asinh"||w==="tanh"))return _.errors=
[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/squash",schemaPath:"#/properties/signals/additionalProperties/properties/trans\
form/properties/squash/enum",keyword:"enum",params:{allowedValues:Sr.properties.signals.additionalProperties.properties.transform.properties.squash.enum},message:"\
must be equal to one of the allowed values"}],!1;var z=qe===e}else var z=!0;if(z){if(b.clip!==void 0){let w=b.clip;const qe=e;if(!Array.isArray(w)&&w!==null)return _.
errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/properties/signals/additionalProperties/properties/\
transform/properties/clip/type",keyword:"type",params:{type:Sr.properties.signals.additionalProperties.properties.transform.properties.clip.type},message:"must \
be array,null"}],!1;if(e===qe&&Array.isArray(w)){if(w.length<2)return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform\
/clip",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/clip/minItems",keyword:"minItems",params:{limit:2},message:"must NO\
T have fewer than 2 items"}],!1;{const Ge=w.length;if(Ge>0){let $e=w[0];const le=e;if(!(typeof $e=="number"&&isFinite($e)))return _.errors=[{instancePath:r+"/si\
gnals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip/0",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/clip/\
prefixItems/0/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var oe=le===e}if(oe){if(Ge>1){let $e=w[1];const le=e;if(!(typeof $e=="nu\
mber"&&isFinite($e)))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip/1",schemaPath:"#/properties/signals/\
additionalProperties/properties/transform/properties/clip/prefixItems/1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var oe=le===e}
if(oe&&!(w.length<=2))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/properties/signals/a\
dditionalProperties/properties/transform/properties/clip/items",keyword:"items",params:{limit:2},message:"must NOT have more than 2 items"}],!1}}}var z=qe===e}else
var z=!0;if(z){if(b.normalize!==void 0){let w=b.normalize;const qe=e;if(e===qe)if(w&&typeof w=="object"&&!Array.isArray(w)){let Ge;if(w.kind===void 0&&(Ge="kind"))
return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperti\
es/properties/transform/properties/normalize/required",keyword:"required",params:{missingProperty:Ge},message:"must have required property '"+Ge+"'"}],!1;{const $e=w.
kind;if(typeof $e=="string")if($e==="none"){if(e===e)if(w&&typeof w=="object"&&!Array.isArray(w)){let se;if(w.kind===void 0&&(se="kind"))return _.errors=[{instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/propertie\
s/normalize/oneOf/0/required",keyword:"required",params:{missingProperty:se},message:"must have required property '"+se+"'"}],!1;{const jr=e;for(const B in w)if(B!==
"kind"){return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additional\
Properties/properties/transform/properties/normalize/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:B},message:"must NO\
T have additional properties"}],!1;break}if(jr===e&&w.kind!==void 0&&w.kind!=="none")return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/properties/kind/const",
keyword:"const",params:{allowedValue:"none"},message:"must be equal to constant"}],!1}}else return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var p=!0}else if($e==="l2"){if(e===e)if(w&&typeof w=="object"&&!Array.isArray(w)){let se;if(w.kind===void 0&&
(se="kind"))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additi\
onalProperties/properties/transform/properties/normalize/oneOf/1/required",keyword:"required",params:{missingProperty:se},message:"must have required property '"+
se+"'"}],!1;{const jr=e;for(const B in w)if(B!=="kind"){return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normal\
ize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:B},message:"must NOT have additional properties"}],!1;break}if(jr===e&&w.kind!==void 0&&w.kind!=="l2")return _.errors=[{instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prop\
erties/normalize/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"l2"},message:"must be equal to constant"}],!1}}else return _.errors=[{instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/propertie\
s/normalize/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;p!==!0&&(p=!0)}else if($e==="minmax"){if(e===e)if(w&&typeof w=="ob\
ject"&&!Array.isArray(w)){let se;if(w.kind===void 0&&(se="kind")||w.min===void 0&&(se="min")||w.max===void 0&&(se="max"))return _.errors=[{instancePath:r+"/sign\
als/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/norm\
alize/oneOf/2/required",keyword:"required",params:{missingProperty:se},message:"must have required property '"+se+"'"}],!1;{const jr=e;for(const B in w)if(!(B===
"kind"||B==="min"||B==="max")){return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/proper\
ties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:B},
message:"must NOT have additional properties"}],!1;break}if(jr===e){if(w.kind!==void 0){const B=e;if(w.kind!=="minmax")return _.errors=[{instancePath:r+"/signal\
s/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/n\
ormalize/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"minmax"},message:"must be equal to constant"}],!1;var N=B===e}else var N=!0;if(N){
if(w.min!==void 0){let B=w.min;const wr=e,Ie=e;let ne=!1;const Se=e;if(!(typeof B=="number"&&isFinite(B))){const de={instancePath:r+"/signals/"+k.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/prop\
erties/min/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[de]:f.push(de),e++}var $=Se===e;ne=ne||$;const ke=e;if(e===
ke)if(Array.isArray(B)){var Ze=!0;const de=B.length;for(let ce=0;ce<de;ce++){let Ee=B[ce];const Fr=e;if(!(typeof Ee=="number"&&isFinite(Ee))){const yr={instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min/"+ce,schemaPath:"#/properties/signals/additionalProperties/properties/transform/p\
roperties/normalize/oneOf/2/properties/min/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[yr]:f.push(yr),e++}var Ze=Fr===
e;if(!Ze)break}}else{const de={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/a\
dditionalProperties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};
f===null?f=[de]:f.push(de),e++}var $=ke===e;if(ne=ne||$,ne)e=Ie,f!==null&&(Ie?f.length=Ie:f=null);else{const de={instancePath:r+"/signals/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/propertie\
s/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[de]:f.push(de),e++,_.errors=f,!1}var N=wr===e}else var N=!0;if(N)
if(w.max!==void 0){let B=w.max;const wr=e,Ie=e;let ne=!1;const Se=e;if(!(typeof B=="number"&&isFinite(B))){const de={instancePath:r+"/signals/"+k.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/prop\
erties/max/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[de]:f.push(de),e++}var P=Se===e;ne=ne||P;const ke=e;if(e===
ke)if(Array.isArray(B)){var G=!0;const de=B.length;for(let ce=0;ce<de;ce++){let Ee=B[ce];const Fr=e;if(!(typeof Ee=="number"&&isFinite(Ee))){const yr={instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max/"+ce,schemaPath:"#/properties/signals/additionalProperties/properties/transform/p\
roperties/normalize/oneOf/2/properties/max/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[yr]:f.push(yr),e++}var G=Fr===
e;if(!G)break}}else{const de={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/ad\
ditionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};
f===null?f=[de]:f.push(de),e++}var P=ke===e;if(ne=ne||P,ne)e=Ie,f!==null&&(Ie?f.length=Ie:f=null);else{const de={instancePath:r+"/signals/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/propertie\
s/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[de]:f.push(de),e++,_.errors=f,!1}var N=wr===e}else var N=!0}}}}else
return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperti\
es/properties/transform/properties/normalize/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;p!==!0&&(p=!0)}else if($e==="zsco\
re"){if(e===e)if(w&&typeof w=="object"&&!Array.isArray(w)){let se;if(w.kind===void 0&&(se="kind")||w.mean===void 0&&(se="mean")||w.std===void 0&&(se="std"))return _.
errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/proper\
ties/transform/properties/normalize/oneOf/3/required",keyword:"required",params:{missingProperty:se},message:"must have required property '"+se+"'"}],!1;{const jr=e;
for(const B in w)if(!(B==="kind"||B==="mean"||B==="std")){return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/norm\
alize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:B},message:"must NOT have additional properties"}],!1;break}if(jr===e){if(w.kind!==void 0){const B=e;if(w.kind!=="zscore")return _.
errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/p\
roperties/transform/properties/normalize/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"zscore"},message:"must be equal to constant"}],!1;
var S=B===e}else var S=!0;if(S){if(w.mean!==void 0){let B=w.mean;const wr=e,Ie=e;let ne=!1;const Se=e;if(!(typeof B=="number"&&isFinite(B))){const de={instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prop\
erties/normalize/oneOf/3/properties/mean/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[de]:f.push(de),e++}var ue=Se===
e;ne=ne||ue;const ke=e;if(e===ke)if(Array.isArray(B)){var Fe=!0;const de=B.length;for(let ce=0;ce<de;ce++){let Ee=B[ce];const Fr=e;if(!(typeof Ee=="number"&&isFinite(
Ee))){const yr={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean/"+ce,schemaPath:"#/properties/signals/additionalP\
roperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};
f===null?f=[yr]:f.push(yr),e++}var Fe=Fr===e;if(!Fe)break}}else{const de={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normal\
ize/mean",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/1/type",keyword:"type",params:{
type:"array"},message:"must be array"};f===null?f=[de]:f.push(de),e++}var ue=ke===e;if(ne=ne||ue,ne)e=Ie,f!==null&&(Ie?f.length=Ie:f=null);else{const de={instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prop\
erties/normalize/oneOf/3/properties/mean/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[de]:f.push(de),e++,_.errors=
f,!1}var S=wr===e}else var S=!0;if(S)if(w.std!==void 0){let B=w.std;const wr=e,Ie=e;let ne=!1;const Se=e;if(!(typeof B=="number"&&isFinite(B))){const de={instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prope\
rties/normalize/oneOf/3/properties/std/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[de]:f.push(de),e++}var ee=Se===
e;ne=ne||ee;const ke=e;if(e===ke)if(Array.isArray(B)){var W=!0;const de=B.length;for(let ce=0;ce<de;ce++){let Ee=B[ce];const Fr=e;if(!(typeof Ee=="number"&&isFinite(
Ee))){const yr={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std/"+ce,schemaPath:"#/properties/signals/additionalPr\
operties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};f===
null?f=[yr]:f.push(yr),e++}var W=Fr===e;if(!W)break}}else{const de={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/st\
d",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/1/type",keyword:"type",params:{type:"\
array"},message:"must be array"};f===null?f=[de]:f.push(de),e++}var ee=ke===e;if(ne=ne||ee,ne)e=Ie,f!==null&&(Ie?f.length=Ie:f=null);else{const de={instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prope\
rties/normalize/oneOf/3/properties/std/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[de]:f.push(de),e++,_.errors=f,
!1}var S=wr===e}else var S=!0}}}}else return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#\
/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;p!==!0&&(p=!0)}else if($e==="quantile"){if(e===e)if(w&&typeof w=="object"&&!Array.isArray(w)){let se;if(w.kind===void 0&&(se="kind")||w.boundaries===void 0&&
(se="boundaries"))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/\
additionalProperties/properties/transform/properties/normalize/oneOf/4/required",keyword:"required",params:{missingProperty:se},message:"must have required prop\
erty '"+se+"'"}],!1;{const jr=e;for(const B in w)if(!(B==="kind"||B==="boundaries")){return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:B},message:"must NOT have additional properties"}],!1;break}if(jr===e){if(w.kind!==void 0){const B=e;if(w.kind!==
"quantile")return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/ad\
ditionalProperties/properties/transform/properties/normalize/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"quantile"},message:"must be eq\
ual to constant"}],!1;var er=B===e}else var er=!0;if(er)if(w.boundaries!==void 0){let B=w.boundaries;const wr=e;if(e===wr)if(Array.isArray(B)){var ar=!0;const ne=B.
length;for(let Se=0;Se<ne;Se++){let ke=B[Se];const dr=e;if(!(typeof ke=="number"&&isFinite(ke)))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform/normalize/boundaries/"+Se,schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/\
4/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ar=dr===e;if(!ar)break}}else return _.errors=[{instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries",schemaPath:"#/properties/signals/additionalProperties/properties/transfor\
m/properties/normalize/oneOf/4/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var er=wr===e}else var er=!0}}}else
return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperti\
es/properties/transform/properties/normalize/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;p!==!0&&(p=!0)}else return _.errors=
[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/tr\
ansform/properties/normalize/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:$e},message:'value of tag "kind" must be in oneO\
f'}],!1;else return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/addit\
ionalProperties/properties/transform/properties/normalize/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:$e},message:'tag "kind"\
 must be string'}],!1}}else return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/propertie\
s/signals/additionalProperties/properties/transform/properties/normalize/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var z=qe===e}else
var z=!0;if(z)if(b.reason!==void 0){const w=e;if(typeof b.reason!="string")return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+
"/transform/reason",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/reason/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var z=w===e}else var z=!0}}}}}var V=re===e}else var V=!0}}}}}}}}}else return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/signals/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var _e=J===e;if(!_e)
break}else return _.errors=[{instancePath:r+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var y=ve===e}else var y=!0;if(y)if(n.vocabs!==void 0){let I=n.vocabs;const ve=e;if(e===ve)if(I&&typeof I=="object"&&!Array.isArray(I))for(const k in I){let R=I[k];
const J=e;if(e===J)if(R&&typeof R=="object"&&!Array.isArray(R)){let we;if(R.entries===void 0&&(we="entries")||R.file===void 0&&(we="file")||R.sha256===void 0&&(we=
"sha256")||R.coverage===void 0&&(we="coverage"))return _.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vo\
cabs/additionalProperties/required",keyword:"required",params:{missingProperty:we},message:"must have required property '"+we+"'"}],!1;{const rr=e;for(const b in R)
if(!(b==="entries"||b==="file"||b==="sha256"||b==="coverage")){return _.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/vocabs/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional pr\
operties"}],!1;break}if(rr===e){if(R.entries!==void 0){let b=R.entries;const re=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return _.errors=[{instancePath:r+
"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/entries",schemaPath:"#/properties/vocabs/additionalProperties/properties/entries/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===re&&typeof b=="number"&&isFinite(b)&&(b<0||isNaN(b)))return _.errors=[{instancePath:r+"/vocabs/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/entries",schemaPath:"#/properties/vocabs/additionalProperties/properties/entries/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var me=re===e}else var me=!0;if(me){if(R.file!==void 0){let b=R.file;const re=e;if(e===re)if(typeof b=="string"){if(!Gr.
test(b))return _.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/vocabs/additionalProperties/proper\
ties/file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],
!1}else return _.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/vocabs/additionalProperties/proper\
ties/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var me=re===e}else var me=!0;if(me){if(R.sha256!==void 0){let b=R.sha256;const re=e;
if(e===re)if(typeof b=="string"){if(!Ir.test(b))return _.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/pro\
perties/vocabs/additionalProperties/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],
!1}else return _.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/vocabs/additionalProperties/prop\
erties/sha256/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var me=re===e}else var me=!0;if(me)if(R.coverage!==void 0){let b=R.coverage;
const re=e;if(e===re)if(typeof b=="number"&&isFinite(b)){if(b>1||isNaN(b))return _.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/coverage",schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be\
 <= 1"}],!1;if(b<0||isNaN(b))return _.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/ad\
ditionalProperties/properties/coverage/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{instancePath:r+
"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var me=re===e}else var me=!0}}}}}else return _.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/vocabs/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Q=J===e;if(!Q)break}else
return _.errors=[{instancePath:r+"/vocabs",schemaPath:"#/properties/vocabs/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=ve===
e}else var y=!0}}}}}}}}}}}else return _.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return _.
errors=f,e===0}_.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const _s=fe,gr={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc calibra\
tion config",description:"How a model is to be calibrated: what the spec asks for, resolved. A fitted calibrator is another file.",type:"object",properties:{version:{
const:2},fingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},model:{type:"string"},variant:{type:["string","null"]},method:{enum:["platt","isotonic","temperatu\
re"]},heads:{type:"array",items:{type:"string"}},sources:{type:["array","null"],items:{type:"string"}},per:{type:"array",items:{enum:["head","source"]}},signals:{
type:"array",items:{type:"object",properties:{name:{type:"string"},kind:{enum:["id","ids","vec"]},vocab:{type:["string","null"]},size:{type:"integer",minimum:0},
hours:{type:["string","null"]}},required:["name","kind","vocab","size","hours"],additionalProperties:!1}},everySeconds:{type:"number"},windowSeconds:{type:"numb\
er"},halfLifeSeconds:{type:["number","null"]},traffic:{type:["object","null"],properties:{column:{type:"string"},value:{type:"string"}},required:["column","valu\
e"],additionalProperties:!1},sampling:{type:["object","null"],properties:{base:{type:["string","null"]},keep:{type:"number",minimum:0,maximum:1},log:{enum:["uns\
ampled","sampled"]},correct:{enum:["weight","base","batch"]}},required:["base","keep","log","correct"],additionalProperties:!1}},required:["version","fingerprin\
t","model","variant","method","heads","sources","per","signals","everySeconds","windowSeconds","halfLifeSeconds","traffic","sampling"],additionalProperties:!1,$id:"\
calibration"};function fe(n,{instancePath:r="",parentData:Br,parentDataProperty:Dr,rootData:br=n,dynamicAnchors:vr={}}={}){let f=null,e=0;const ge=fe.evaluated;
if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let j;if(n.version===void 0&&(j="ver\
sion")||n.fingerprint===void 0&&(j="fingerprint")||n.model===void 0&&(j="model")||n.variant===void 0&&(j="variant")||n.method===void 0&&(j="method")||n.heads===
void 0&&(j="heads")||n.sources===void 0&&(j="sources")||n.per===void 0&&(j="per")||n.signals===void 0&&(j="signals")||n.everySeconds===void 0&&(j="everySeconds")||
n.windowSeconds===void 0&&(j="windowSeconds")||n.halfLifeSeconds===void 0&&(j="halfLifeSeconds")||n.traffic===void 0&&(j="traffic")||n.sampling===void 0&&(j="sa\
mpling"))return fe.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],
!1;{const be=e;for(const h in n)if(!hr.call(gr.properties,h)){return fe.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(be===e){if(n.version!==void 0){const h=e;if(n.version!==2)return fe.
errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:2},message:"must be equal to constant"}],!1;var y=h===
e}else var y=!0;if(y){if(n.fingerprint!==void 0){let h=n.fingerprint;const V=e;if(e===V)if(typeof h=="string"){if(!Ir.test(h))return fe.errors=[{instancePath:r+
"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],
!1}else return fe.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var y=V===e}else var y=!0;if(y){if(n.model!==void 0){const h=e;if(typeof n.model!="string")return fe.errors=[{instancePath:r+"/model",schemaPath:"#/prop\
erties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=h===e}else var y=!0;if(y){if(n.variant!==void 0){let h=n.variant;const V=e;
if(typeof h!="string"&&h!==null)return fe.errors=[{instancePath:r+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:gr.properties.variant.
type},message:"must be string,null"}],!1;var y=V===e}else var y=!0;if(y){if(n.method!==void 0){let h=n.method;const V=e;if(!(h==="platt"||h==="isotonic"||h==="t\
emperature"))return fe.errors=[{instancePath:r+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:gr.properties.method.enum},message:"\
must be equal to one of the allowed values"}],!1;var y=V===e}else var y=!0;if(y){if(n.heads!==void 0){let h=n.heads;const V=e;if(e===V)if(Array.isArray(h)){var pe=!0;
const Z=h.length;for(let q=0;q<Z;q++){const x=e;if(typeof h[q]!="string")return fe.errors=[{instancePath:r+"/heads/"+q,schemaPath:"#/properties/heads/items/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var pe=x===e;if(!pe)break}}else return fe.errors=[{instancePath:r+"/heads",schemaPath:"#/pro\
perties/heads/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=V===e}else var y=!0;if(y){if(n.sources!==void 0){let h=n.sources;const V=e;
if(!Array.isArray(h)&&h!==null)return fe.errors=[{instancePath:r+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:gr.properties.sources.
type},message:"must be array,null"}],!1;if(e===V&&Array.isArray(h)){var ae=!0;const Z=h.length;for(let q=0;q<Z;q++){const x=e;if(typeof h[q]!="string")return fe.
errors=[{instancePath:r+"/sources/"+q,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ae=x===
e;if(!ae)break}}var y=V===e}else var y=!0;if(y){if(n.per!==void 0){let h=n.per;const V=e;if(e===V)if(Array.isArray(h)){var U=!0;const Z=h.length;for(let q=0;q<Z;q++){
let x=h[q];const D=e;if(!(x==="head"||x==="source"))return fe.errors=[{instancePath:r+"/per/"+q,schemaPath:"#/properties/per/items/enum",keyword:"enum",params:{
allowedValues:gr.properties.per.items.enum},message:"must be equal to one of the allowed values"}],!1;var U=D===e;if(!U)break}}else return fe.errors=[{instancePath:r+
"/per",schemaPath:"#/properties/per/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=V===e}else var y=!0;if(y){if(n.signals!==void 0){
let h=n.signals;const V=e;if(e===V)if(Array.isArray(h)){var K=!0;const Z=h.length;for(let q=0;q<Z;q++){let x=h[q];const D=e;if(e===D)if(x&&typeof x=="object"&&!Array.
isArray(x)){let oe;if(x.name===void 0&&(oe="name")||x.kind===void 0&&(oe="kind")||x.vocab===void 0&&(oe="vocab")||x.size===void 0&&(oe="size")||x.hours===void 0&&
(oe="hours"))return fe.errors=[{instancePath:r+"/signals/"+q,schemaPath:"#/properties/signals/items/required",keyword:"required",params:{missingProperty:oe},message:"\
must have required property '"+oe+"'"}],!1;{const p=e;for(const N in x)if(!(N==="name"||N==="kind"||N==="vocab"||N==="size"||N==="hours")){return fe.errors=[{instancePath:r+
"/signals/"+q,schemaPath:"#/properties/signals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:N},message:"must NOT have a\
dditional properties"}],!1;break}if(p===e){if(x.name!==void 0){const N=e;if(typeof x.name!="string")return fe.errors=[{instancePath:r+"/signals/"+q+"/name",schemaPath:"\
#/properties/signals/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var he=N===e}else var he=!0;if(he){if(x.kind!==
void 0){let N=x.kind;const Ze=e;if(!(N==="id"||N==="ids"||N==="vec"))return fe.errors=[{instancePath:r+"/signals/"+q+"/kind",schemaPath:"#/properties/signals/it\
ems/properties/kind/enum",keyword:"enum",params:{allowedValues:gr.properties.signals.items.properties.kind.enum},message:"must be equal to one of the allowed va\
lues"}],!1;var he=Ze===e}else var he=!0;if(he){if(x.vocab!==void 0){let N=x.vocab;const Ze=e;if(typeof N!="string"&&N!==null)return fe.errors=[{instancePath:r+"\
/signals/"+q+"/vocab",schemaPath:"#/properties/signals/items/properties/vocab/type",keyword:"type",params:{type:gr.properties.signals.items.properties.vocab.type},
message:"must be string,null"}],!1;var he=Ze===e}else var he=!0;if(he){if(x.size!==void 0){let N=x.size;const Ze=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(
N)))return fe.errors=[{instancePath:r+"/signals/"+q+"/size",schemaPath:"#/properties/signals/items/properties/size/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===Ze&&typeof N=="number"&&isFinite(N)&&(N<0||isNaN(N)))return fe.errors=[{instancePath:r+"/signals/"+q+"/size",schemaPath:"#\
/properties/signals/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var he=Ze===e}else var he=!0;if(he)
if(x.hours!==void 0){let N=x.hours;const Ze=e;if(typeof N!="string"&&N!==null)return fe.errors=[{instancePath:r+"/signals/"+q+"/hours",schemaPath:"#/properties/\
signals/items/properties/hours/type",keyword:"type",params:{type:gr.properties.signals.items.properties.hours.type},message:"must be string,null"}],!1;var he=Ze===
e}else var he=!0}}}}}}else return fe.errors=[{instancePath:r+"/signals/"+q,schemaPath:"#/properties/signals/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var K=D===e;if(!K)break}}else return fe.errors=[{instancePath:r+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var y=V===e}else var y=!0;if(y){if(n.everySeconds!==void 0){let h=n.everySeconds;const V=e;if(!(typeof h=="number"&&isFinite(
h)))return fe.errors=[{instancePath:r+"/everySeconds",schemaPath:"#/properties/everySeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var y=V===e}else var y=!0;if(y){if(n.windowSeconds!==void 0){let h=n.windowSeconds;const V=e;if(!(typeof h=="number"&&isFinite(h)))return fe.errors=[{instancePath:r+
"/windowSeconds",schemaPath:"#/properties/windowSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var y=V===e}else var y=!0;if(y){
if(n.halfLifeSeconds!==void 0){let h=n.halfLifeSeconds;const V=e;if(!(typeof h=="number"&&isFinite(h))&&h!==null)return fe.errors=[{instancePath:r+"/halfLifeSec\
onds",schemaPath:"#/properties/halfLifeSeconds/type",keyword:"type",params:{type:gr.properties.halfLifeSeconds.type},message:"must be number,null"}],!1;var y=V===
e}else var y=!0;if(y){if(n.traffic!==void 0){let h=n.traffic;const V=e;if(!(h&&typeof h=="object"&&!Array.isArray(h))&&h!==null)return fe.errors=[{instancePath:r+
"/traffic",schemaPath:"#/properties/traffic/type",keyword:"type",params:{type:gr.properties.traffic.type},message:"must be object,null"}],!1;if(e===V&&h&&typeof h==
"object"&&!Array.isArray(h)){let Z;if(h.column===void 0&&(Z="column")||h.value===void 0&&(Z="value"))return fe.errors=[{instancePath:r+"/traffic",schemaPath:"#/\
properties/traffic/required",keyword:"required",params:{missingProperty:Z},message:"must have required property '"+Z+"'"}],!1;{const q=e;for(const x in h)if(!(x===
"column"||x==="value")){return fe.errors=[{instancePath:r+"/traffic",schemaPath:"#/properties/traffic/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:x},message:"must NOT have additional properties"}],!1;break}if(q===e){if(h.column!==void 0){const x=e;if(typeof h.column!="string")return fe.
errors=[{instancePath:r+"/traffic/column",schemaPath:"#/properties/traffic/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var Pe=x===e}else var Pe=!0;if(Pe)if(h.value!==void 0){const x=e;if(typeof h.value!="string")return fe.errors=[{instancePath:r+"/traffic/value",schemaPath:"#\
/properties/traffic/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Pe=x===e}else var Pe=!0}}}var y=V===e}else var y=!0;
if(y)if(n.sampling!==void 0){let h=n.sampling;const V=e;if(!(h&&typeof h=="object"&&!Array.isArray(h))&&h!==null)return fe.errors=[{instancePath:r+"/sampling",schemaPath:"\
#/properties/sampling/type",keyword:"type",params:{type:gr.properties.sampling.type},message:"must be object,null"}],!1;if(e===V&&h&&typeof h=="object"&&!Array.
isArray(h)){let Z;if(h.base===void 0&&(Z="base")||h.keep===void 0&&(Z="keep")||h.log===void 0&&(Z="log")||h.correct===void 0&&(Z="correct"))return fe.errors=[{instancePath:r+
"/sampling",schemaPath:"#/properties/sampling/required",keyword:"required",params:{missingProperty:Z},message:"must have required property '"+Z+"'"}],!1;{const q=e;
for(const x in h)if(!(x==="base"||x==="keep"||x==="log"||x==="correct")){return fe.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:x},message:"must NOT have additional properties"}],!1;break}if(q===e){if(h.base!==void 0){
let x=h.base;const D=e;if(typeof x!="string"&&x!==null)return fe.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/type",
keyword:"type",params:{type:gr.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var Y=D===e}else var Y=!0;if(Y){if(h.keep!==void 0){
let x=h.keep;const D=e;if(e===D)if(typeof x=="number"&&isFinite(x)){if(x>1||isNaN(x))return fe.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties\
/sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(x<0||isNaN(x))return fe.errors=[{instancePath:r+
"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return fe.
errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var Y=D===e}else var Y=!0;if(Y){if(h.log!==void 0){let x=h.log;const D=e;if(!(x==="unsampled"||x==="sampled"))return fe.errors=[{instancePath:r+"/sampling/lo\
g",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"enum",params:{allowedValues:gr.properties.sampling.properties.log.enum},message:"must be equa\
l to one of the allowed values"}],!1;var Y=D===e}else var Y=!0;if(Y)if(h.correct!==void 0){let x=h.correct;const D=e;if(!(x==="weight"||x==="base"||x==="batch"))
return fe.errors=[{instancePath:r+"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:gr.properties.
sampling.properties.correct.enum},message:"must be equal to one of the allowed values"}],!1;var Y=D===e}else var Y=!0}}}}}var y=V===e}else var y=!0}}}}}}}}}}}}}}}else
return fe.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return fe.errors=f,e===0}fe.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};const qs=Re,vs={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc manifest",description:"What a buil\
d or a trained bundle holds: the fingerprint of its plan and a hash of every other file.",type:"object",properties:{version:{const:1},adsc:{type:"string"},model:{
type:"string"},variant:{type:["string","null"]},baseline:{type:"string"},assumed:{type:"object",properties:{vocabs:{type:"array",items:{type:"string"}},signals:{
type:"array",items:{type:"string"}}},required:["vocabs","signals"],additionalProperties:!1},fingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},modelFingerprint:{
type:"string",pattern:"^[0-9a-f]{64}$"},files:{type:"object",additionalProperties:{type:"object",properties:{bytes:{type:"integer",minimum:0},sha256:{type:"stri\
ng",pattern:"^[0-9a-f]{64}$"}},required:["bytes","sha256"],additionalProperties:!1}}},required:["version","adsc","model","variant","fingerprint","files"],additionalProperties:!1,
$id:"manifest"};function Re(n,{instancePath:r="",parentData:Br,parentDataProperty:Dr,rootData:br=n,dynamicAnchors:vr={}}={}){let f=null,e=0;const ge=Re.evaluated;
if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Pe;if(n.version===void 0&&(Pe="v\
ersion")||n.adsc===void 0&&(Pe="adsc")||n.model===void 0&&(Pe="model")||n.variant===void 0&&(Pe="variant")||n.fingerprint===void 0&&(Pe="fingerprint")||n.files===
void 0&&(Pe="files"))return Re.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:Pe},message:"must have required proper\
ty '"+Pe+"'"}],!1;{const Y=e;for(const j in n)if(!hr.call(vs.properties,j)){return Re.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:j},message:"must NOT have additional properties"}],!1;break}if(Y===e){if(n.version!==void 0){const j=e;if(n.version!==
1)return Re.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constan\
t"}],!1;var y=j===e}else var y=!0;if(y){if(n.adsc!==void 0){const j=e;if(typeof n.adsc!="string")return Re.errors=[{instancePath:r+"/adsc",schemaPath:"#/propert\
ies/adsc/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=j===e}else var y=!0;if(y){if(n.model!==void 0){const j=e;if(typeof n.model!=
"string")return Re.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=j===
e}else var y=!0;if(y){if(n.variant!==void 0){let j=n.variant;const be=e;if(typeof j!="string"&&j!==null)return Re.errors=[{instancePath:r+"/variant",schemaPath:"\
#/properties/variant/type",keyword:"type",params:{type:vs.properties.variant.type},message:"must be string,null"}],!1;var y=be===e}else var y=!0;if(y){if(n.baseline!==
void 0){const j=e;if(typeof n.baseline!="string")return Re.errors=[{instancePath:r+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var y=j===e}else var y=!0;if(y){if(n.assumed!==void 0){let j=n.assumed;const be=e;if(e===be)if(j&&typeof j=="object"&&!Array.
isArray(j)){let V;if(j.vocabs===void 0&&(V="vocabs")||j.signals===void 0&&(V="signals"))return Re.errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/as\
sumed/required",keyword:"required",params:{missingProperty:V},message:"must have required property '"+V+"'"}],!1;{const L=e;for(const Z in j)if(!(Z==="vocabs"||
Z==="signals")){return Re.errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Z},
message:"must NOT have additional properties"}],!1;break}if(L===e){if(j.vocabs!==void 0){let Z=j.vocabs;const q=e;if(e===q)if(Array.isArray(Z)){var pe=!0;const x=Z.
length;for(let D=0;D<x;D++){const z=e;if(typeof Z[D]!="string")return Re.errors=[{instancePath:r+"/assumed/vocabs/"+D,schemaPath:"#/properties/assumed/propertie\
s/vocabs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var pe=z===e;if(!pe)break}}else return Re.errors=[{instancePath:r+"/ass\
umed/vocabs",schemaPath:"#/properties/assumed/properties/vocabs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ae=q===e}else var ae=!0;
if(ae)if(j.signals!==void 0){let Z=j.signals;const q=e;if(e===q)if(Array.isArray(Z)){var U=!0;const D=Z.length;for(let z=0;z<D;z++){const oe=e;if(typeof Z[z]!="\
string")return Re.errors=[{instancePath:r+"/assumed/signals/"+z,schemaPath:"#/properties/assumed/properties/signals/items/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var U=oe===e;if(!U)break}}else return Re.errors=[{instancePath:r+"/assumed/signals",schemaPath:"#/properties/assumed/propert\
ies/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ae=q===e}else var ae=!0}}}else return Re.errors=[{instancePath:r+"/assum\
ed",schemaPath:"#/properties/assumed/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=be===e}else var y=!0;if(y){if(n.fingerprint!==
void 0){let j=n.fingerprint;const be=e;if(e===be)if(typeof j=="string"){if(!Ir.test(j))return Re.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties\
/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Re.errors=[{instancePath:r+
"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=be===e}else var y=!0;if(y){if(n.
modelFingerprint!==void 0){let j=n.modelFingerprint;const be=e;if(e===be)if(typeof j=="string"){if(!Ir.test(j))return Re.errors=[{instancePath:r+"/modelFingerpr\
int",schemaPath:"#/properties/modelFingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else
return Re.errors=[{instancePath:r+"/modelFingerprint",schemaPath:"#/properties/modelFingerprint/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var y=be===e}else var y=!0;if(y)if(n.files!==void 0){let j=n.files;const be=e;if(e===be)if(j&&typeof j=="object"&&!Array.isArray(j))for(const V in j){
let L=j[V];const Z=e;if(e===Z)if(L&&typeof L=="object"&&!Array.isArray(L)){let q;if(L.bytes===void 0&&(q="bytes")||L.sha256===void 0&&(q="sha256"))return Re.errors=
[{instancePath:r+"/files/"+V.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/required",keyword:"required",params:{missingProperty:q},
message:"must have required property '"+q+"'"}],!1;{const x=e;for(const D in L)if(!(D==="bytes"||D==="sha256")){return Re.errors=[{instancePath:r+"/files/"+V.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},
message:"must NOT have additional properties"}],!1;break}if(x===e){if(L.bytes!==void 0){let D=L.bytes;const z=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(
D)))return Re.errors=[{instancePath:r+"/files/"+V.replace(/~/g,"~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#/properties/files/additionalProperties/properties\
/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===z&&typeof D=="number"&&isFinite(D)&&(D<0||isNaN(D)))return Re.errors=[
{instancePath:r+"/files/"+V.replace(/~/g,"~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#/properties/files/additionalProperties/properties/bytes/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var K=z===e}else var K=!0;if(K)if(L.sha256!==void 0){let D=L.sha256;const z=e;if(e===z)if(typeof D==
"string"){if(!Ir.test(D))return Re.errors=[{instancePath:r+"/files/"+V.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/files/additiona\
lProperties/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Re.errors=
[{instancePath:r+"/files/"+V.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/files/additionalProperties/properties/sha256/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var K=z===e}else var K=!0}}}else return Re.errors=[{instancePath:r+"/files/"+V.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var he=Z===e;if(!he)break}else
return Re.errors=[{instancePath:r+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=be===e}else
var y=!0}}}}}}}}}}else return Re.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Re.errors=
f,e===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const js=Ye;function Ye(n,{instancePath:r="",parentData:Br,parentDataProperty:Dr,rootData:br=n,dynamicAnchors:vr={}}={}){let f=null,e=0;const ge=Ye.evaluated;if(ge.dynamicProps&&
(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let h;if(n.version===void 0&&(h="version")||n.fingerprint===
void 0&&(h="fingerprint")||n.cases===void 0&&(h="cases"))return Ye.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:h},
message:"must have required property '"+h+"'"}],!1;{const V=e;for(const L in n)if(!(L==="version"||L==="fingerprint"||L==="cases")){return Ye.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L},message:"must NOT have additional properties"}],!1;break}if(V===
e){if(n.version!==void 0){const L=e;if(n.version!==1)return Ye.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{
allowedValue:1},message:"must be equal to constant"}],!1;var y=L===e}else var y=!0;if(y){if(n.fingerprint!==void 0){let L=n.fingerprint;const Z=e;if(e===Z)if(typeof L==
"string"){if(!Ir.test(L))return Ye.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9\
a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Ye.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=Z===e}else var y=!0;if(y)if(n.cases!==void 0){let L=n.cases;const Z=e;if(e===Z)if(Array.
isArray(L)){var pe=!0;const x=L.length;for(let D=0;D<x;D++){let z=L[D];const oe=e;if(e===oe)if(z&&typeof z=="object"&&!Array.isArray(z)){let N;if(z.note===void 0&&
(N="note")||z.serving===void 0&&(N="serving")||z.row===void 0&&(N="row")||z.signals===void 0&&(N="signals"))return Ye.errors=[{instancePath:r+"/cases/"+D,schemaPath:"\
#/properties/cases/items/required",keyword:"required",params:{missingProperty:N},message:"must have required property '"+N+"'"}],!1;{const Ze=e;for(const $ in z)
if(!($==="note"||$==="serving"||$==="row"||$==="signals")){return Ye.errors=[{instancePath:r+"/cases/"+D,schemaPath:"#/properties/cases/items/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:$},message:"must NOT have additional properties"}],!1;break}if(Ze===e){if(z.note!==void 0){const $=e;
if(typeof z.note!="string")return Ye.errors=[{instancePath:r+"/cases/"+D+"/note",schemaPath:"#/properties/cases/items/properties/note/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var ae=$===e}else var ae=!0;if(ae){if(z.serving!==void 0){const $=e;if(typeof z.serving!="boolean")return Ye.errors=
[{instancePath:r+"/cases/"+D+"/serving",schemaPath:"#/properties/cases/items/properties/serving/type",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"}],!1;var ae=$===e}else var ae=!0;if(ae){if(z.row!==void 0){let $=z.row;const G=e;if(!($&&typeof $=="object"&&!Array.isArray($)))return Ye.errors=[{instancePath:r+
"/cases/"+D+"/row",schemaPath:"#/properties/cases/items/properties/row/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ae=G===e}else
var ae=!0;if(ae)if(z.signals!==void 0){let $=z.signals;const G=e;if(e===G)if($&&typeof $=="object"&&!Array.isArray($))for(const S in $){let Fe=$[S];const ue=e,W=e;
let ee=!1;const er=e;if(e===er)if(Fe&&typeof Fe=="object"&&!Array.isArray(Fe)){let _e;if(Fe.values===void 0&&(_e="values")){const me={instancePath:r+"/cases/"+D+
"/signals/"+S.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/required",keyword:"req\
uired",params:{missingProperty:_e},message:"must have required property '"+_e+"'"};f===null?f=[me]:f.push(me),e++}else{const me=e;for(const Q in Fe)if(Q!=="valu\
es"){const Be={instancePath:r+"/cases/"+D+"/signals/"+S.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additiona\
lProperties/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Q},message:"must NOT have additional properties"};f===null?f=
[Be]:f.push(Be),e++;break}if(me===e&&Fe.values!==void 0){let Q=Fe.values;if(e===e)if(Array.isArray(Q)){var U=!0;const or=Q.length;for(let I=0;I<or;I++){let ve=Q[I];
const Ve=e;if(!(typeof ve=="number"&&isFinite(ve))){const R={instancePath:r+"/cases/"+D+"/signals/"+S.replace(/~/g,"~0").replace(/\//g,"~1")+"/values/"+I,schemaPath:"\
#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/items/type",keyword:"type",params:{type:"number"},message:"must be nu\
mber"};f===null?f=[R]:f.push(R),e++}var U=Ve===e;if(!U)break}}else{const or={instancePath:r+"/cases/"+D+"/signals/"+S.replace(/~/g,"~0").replace(/\//g,"~1")+"/v\
alues",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/type",keyword:"type",params:{type:"array"},message:"\
must be array"};f===null?f=[or]:f.push(or),e++}}}}else{const _e={instancePath:r+"/cases/"+D+"/signals/"+S.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/cases/items/properties/signals/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};f===null?f=[_e]:f.push(
_e),e++}var j=er===e;if(ee=ee||j,j)var K=!0;const ar=e;if(e===ar)if(Fe&&typeof Fe=="object"&&!Array.isArray(Fe)){let _e;if(Fe.ids===void 0&&(_e="ids")){const me={
instancePath:r+"/cases/"+D+"/signals/"+S.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/any\
Of/1/required",keyword:"required",params:{missingProperty:_e},message:"must have required property '"+_e+"'"};f===null?f=[me]:f.push(me),e++}else{const me=e;for(const Q in Fe)
if(!(Q==="ids"||Q==="weights")){const Be={instancePath:r+"/cases/"+D+"/signals/"+S.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/p\
roperties/signals/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Q},message:"must NOT have additio\
nal properties"};f===null?f=[Be]:f.push(Be),e++;break}if(me===e){if(Fe.ids!==void 0){let Q=Fe.ids;const Be=e;if(e===Be)if(Array.isArray(Q)){var he=!0;const or=Q.
length;for(let I=0;I<or;I++){let ve=Q[I];const Ve=e;if(!(typeof ve=="number"&&!(ve%1)&&!isNaN(ve)&&isFinite(ve))){const R={instancePath:r+"/cases/"+D+"/signals/"+
S.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids/"+I,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/ids/items/typ\
e",keyword:"type",params:{type:"integer"},message:"must be integer"};f===null?f=[R]:f.push(R),e++}if(e===Ve&&typeof ve=="number"&&isFinite(ve)&&(ve<0||isNaN(ve))){
const R={instancePath:r+"/cases/"+D+"/signals/"+S.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids/"+I,schemaPath:"#/properties/cases/items/properties/signals/addit\
ionalProperties/anyOf/1/properties/ids/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};f===null?f=[R]:f.push(R),e++}var he=Ve===
e;if(!he)break}}else{const or={instancePath:r+"/cases/"+D+"/signals/"+S.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids",schemaPath:"#/properties/cases/items/prope\
rties/signals/additionalProperties/anyOf/1/properties/ids/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[or]:f.push(or),e++}var Pe=Be===
e}else var Pe=!0;if(Pe)if(Fe.weights!==void 0){let Q=Fe.weights;const Be=e;if(e===Be)if(Array.isArray(Q)){var Y=!0;const I=Q.length;for(let ve=0;ve<I;ve++){let Ve=Q[ve];
const k=e;if(!(typeof Ve=="number"&&isFinite(Ve))){const J={instancePath:r+"/cases/"+D+"/signals/"+S.replace(/~/g,"~0").replace(/\//g,"~1")+"/weights/"+ve,schemaPath:"\
#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weights/items/type",keyword:"type",params:{type:"number"},message:"must be n\
umber"};f===null?f=[J]:f.push(J),e++}var Y=k===e;if(!Y)break}}else{const I={instancePath:r+"/cases/"+D+"/signals/"+S.replace(/~/g,"~0").replace(/\//g,"~1")+"/we\
ights",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weights/type",keyword:"type",params:{type:"array"},message:"\
must be array"};f===null?f=[I]:f.push(I),e++}var Pe=Be===e}else var Pe=!0}}}else{const _e={instancePath:r+"/cases/"+D+"/signals/"+S.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};
f===null?f=[_e]:f.push(_e),e++}var j=ar===e;if(ee=ee||j,j&&K!==!0&&(K=!0),ee)e=W,f!==null&&(W?f.length=W:f=null);else{const _e={instancePath:r+"/cases/"+D+"/sig\
nals/"+S.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return f===null?f=[_e]:f.push(_e),e++,Ye.errors=f,!1}var be=ue===e;if(!be)break}else return Ye.errors=[{instancePath:r+"/cases/"+
D+"/signals",schemaPath:"#/properties/cases/items/properties/signals/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ae=G===e}else
var ae=!0}}}}}else return Ye.errors=[{instancePath:r+"/cases/"+D,schemaPath:"#/properties/cases/items/type",keyword:"type",params:{type:"object"},message:"must \
be object"}],!1;var pe=oe===e;if(!pe)break}}else return Ye.errors=[{instancePath:r+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}],!1;var y=Z===e}else var y=!0}}}}else return Ye.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return Ye.errors=f,e===0}Ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Ns=M,ur={$schema:"https://json-schema.org/d\
raft/2020-12/schema",title:"adsc calibrator",description:"A fitted calibrator: by head and source a function from logit and features to probability, and the mod\
el that it was fitted on.",type:"object",properties:{version:{const:2},method:{enum:["platt","isotonic","temperature"]},model:{type:"string"},window:{type:"obje\
ct",properties:{from:{type:["number","null"]},to:{type:["number","null"]},rows:{type:"integer",minimum:0},traffic:{enum:["all","own"]},ownRows:{type:["integer",
"null"],minimum:0}},required:["from","to","rows","traffic","ownRows"],additionalProperties:!1},sampling:{type:["object","null"],properties:{base:{type:["string",
"null"]},keep:{type:"number",minimum:0,maximum:1},log:{enum:["unsampled","sampled"]},correct:{enum:["weight","base","batch"]}},required:["base","keep","log","co\
rrect"],additionalProperties:!1},layout:{type:"object",properties:{blocks:{type:"array",items:{type:"object",properties:{signal:{type:"string"},kind:{enum:["ids",
"vec","hour"]},offset:{type:"integer",minimum:0},count:{type:"integer",minimum:0},vocab:{type:["object","null"],properties:{kind:{enum:["file","range","hash"]},
size:{type:"integer",minimum:0},sha256:{type:["string","null"],pattern:"^[0-9a-f]{64}$"}},required:["kind","size","sha256"],additionalProperties:!1},zone:{type:[
"string","null"]}},required:["signal","kind","offset","count","vocab","zone"],additionalProperties:!1}},features:{type:"integer",minimum:0}},required:["blocks",
"features"],additionalProperties:!1},heads:{type:"array",items:{type:"object",properties:{head:{type:"string"},all:{$ref:"#/$defs/level"},sources:{type:"object",
additionalProperties:{$ref:"#/$defs/level"}},allTraffic:{type:["object","null"],properties:{all:{$ref:"#/$defs/level"},sources:{type:"object",additionalProperties:{
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
temperature"],additionalProperties:!1}]};function F(n,{instancePath:r="",parentData:Br,parentDataProperty:Dr,rootData:br=n,dynamicAnchors:vr={}}={}){let f=null,
e=0;const ge=F.evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let q;if(n.
kind===void 0&&(q="kind"))return F.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:q},message:"must have required pro\
perty '"+q+"'"}],!1;{const x=n.kind;if(typeof x=="string")if(x==="identity"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let z;if(n.kind===void 0&&(z=
"kind")||n.kept===void 0&&(z="kept")||n.prior===void 0&&(z="prior")||n.window===void 0&&(z="window")||n.weight===void 0&&(z="weight")||n.events===void 0&&(z="ev\
ents"))return F.errors=[{instancePath:r,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+
"'"}],!1;{const oe=e;for(const p in n)if(!(p==="kind"||p==="kept"||p==="prior"||p==="window"||p==="weight"||p==="events")){return F.errors=[{instancePath:r,schemaPath:"\
#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(oe===e){
if(n.kind!==void 0){const p=e;if(n.kind!=="identity")return F.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{
allowedValue:"identity"},message:"must be equal to constant"}],!1;var y=p===e}else var y=!0;if(y){if(n.kept!==void 0){const p=e;if(typeof n.kept!="boolean")return F.
errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/0/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var y=p===e}else
var y=!0;if(y){if(n.prior!==void 0){const p=e;if(typeof n.prior!="boolean")return F.errors=[{instancePath:r+"/prior",schemaPath:"#/oneOf/0/properties/prior/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var y=p===e}else var y=!0;if(y){if(n.window!==void 0){let p=n.window;const N=e;if(!(p&&typeof p==
"object"&&!Array.isArray(p))&&p!==null)return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/0/properties/window/type",keyword:"type",params:{type:qr.oneOf[0].
properties.window.type},message:"must be object,null"}],!1;if(e===N&&p&&typeof p=="object"&&!Array.isArray(p)){let $;if(p.from===void 0&&($="from")||p.to===void 0&&
($="to")||p.rows===void 0&&($="rows"))return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/0/properties/window/required",keyword:"required",params:{missingProperty:$},
message:"must have required property '"+$+"'"}],!1;{const G=e;for(const P in p)if(!(P==="from"||P==="to"||P==="rows")){return F.errors=[{instancePath:r+"/window",
schemaPath:"#/oneOf/0/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},message:"must NOT have additional pro\
perties"}],!1;break}if(G===e){if(p.from!==void 0){let P=p.from;const S=e;if(!(typeof P=="number"&&isFinite(P))&&P!==null)return F.errors=[{instancePath:r+"/wind\
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
type:"object"},message:"must be object"}],!1;var ae=!0}else if(x==="platt"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let z;if(n.kind===void 0&&(z="\
kind")||n.kept===void 0&&(z="kept")||n.prior===void 0&&(z="prior")||n.window===void 0&&(z="window")||n.weight===void 0&&(z="weight")||n.events===void 0&&(z="eve\
nts")||n.center===void 0&&(z="center")||n.alpha===void 0&&(z="alpha")||n.beta===void 0&&(z="beta")||n.gamma===void 0&&(z="gamma")||n.standardErrors===void 0&&(z=
"standardErrors")||n.converged===void 0&&(z="converged"))return F.errors=[{instancePath:r,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:z},
message:"must have required property '"+z+"'"}],!1;{const oe=e;for(const p in n)if(!hr.call(qr.oneOf[1].properties,p)){return F.errors=[{instancePath:r,schemaPath:"\
#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(oe===e){
if(n.kind!==void 0){const p=e;if(n.kind!=="platt")return F.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{
allowedValue:"platt"},message:"must be equal to constant"}],!1;var U=p===e}else var U=!0;if(U){if(n.kept!==void 0){const p=e;if(typeof n.kept!="boolean")return F.
errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/1/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var U=p===e}else
var U=!0;if(U){if(n.prior!==void 0){const p=e;if(typeof n.prior!="boolean")return F.errors=[{instancePath:r+"/prior",schemaPath:"#/oneOf/1/properties/prior/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var U=p===e}else var U=!0;if(U){if(n.window!==void 0){let p=n.window;const N=e;if(!(p&&typeof p==
"object"&&!Array.isArray(p))&&p!==null)return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/1/properties/window/type",keyword:"type",params:{type:qr.oneOf[1].
properties.window.type},message:"must be object,null"}],!1;if(e===N&&p&&typeof p=="object"&&!Array.isArray(p)){let $;if(p.from===void 0&&($="from")||p.to===void 0&&
($="to")||p.rows===void 0&&($="rows"))return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/1/properties/window/required",keyword:"required",params:{missingProperty:$},
message:"must have required property '"+$+"'"}],!1;{const G=e;for(const P in p)if(!(P==="from"||P==="to"||P==="rows")){return F.errors=[{instancePath:r+"/window",
schemaPath:"#/oneOf/1/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},message:"must NOT have additional pro\
perties"}],!1;break}if(G===e){if(p.from!==void 0){let P=p.from;const S=e;if(!(typeof P=="number"&&isFinite(P))&&P!==null)return F.errors=[{instancePath:r+"/wind\
ow/from",schemaPath:"#/oneOf/1/properties/window/properties/from/type",keyword:"type",params:{type:qr.oneOf[1].properties.window.properties.from.type},message:"\
must be number,null"}],!1;var K=S===e}else var K=!0;if(K){if(p.to!==void 0){let P=p.to;const S=e;if(!(typeof P=="number"&&isFinite(P))&&P!==null)return F.errors=
[{instancePath:r+"/window/to",schemaPath:"#/oneOf/1/properties/window/properties/to/type",keyword:"type",params:{type:qr.oneOf[1].properties.window.properties.to.
type},message:"must be number,null"}],!1;var K=S===e}else var K=!0;if(K)if(p.rows!==void 0){let P=p.rows;const S=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(
P)))return F.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/1/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===S&&typeof P=="number"&&isFinite(P)&&(P<0||isNaN(P)))return F.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/1/propertie\
s/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var K=S===e}else var K=!0}}}}var U=N===e}else var U=!0;
if(U){if(n.weight!==void 0){let p=n.weight;const N=e;if(!(typeof p=="number"&&isFinite(p)))return F.errors=[{instancePath:r+"/weight",schemaPath:"#/oneOf/1/prop\
erties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var U=N===e}else var U=!0;if(U){if(n.events!==void 0){let p=n.events;const N=e;
if(!(typeof p=="number"&&isFinite(p)))return F.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/1/properties/events/type",keyword:"type",params:{type:"numb\
er"},message:"must be number"}],!1;var U=N===e}else var U=!0;if(U){if(n.center!==void 0){let p=n.center;const N=e;if(e===N)if(typeof p=="number"&&isFinite(p)){if(p>
1e9||isNaN(p))return F.errors=[{instancePath:r+"/center",schemaPath:"#/oneOf/1/properties/center/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"\
must be <= 1000000000"}],!1;if(p<-1e9||isNaN(p))return F.errors=[{instancePath:r+"/center",schemaPath:"#/oneOf/1/properties/center/minimum",keyword:"minimum",params:{
comparison:">=",limit:-1e9},message:"must be >= -1000000000"}],!1}else return F.errors=[{instancePath:r+"/center",schemaPath:"#/oneOf/1/properties/center/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var U=N===e}else var U=!0;if(U){if(n.alpha!==void 0){let p=n.alpha;const N=e;if(e===N)if(typeof p==
"number"&&isFinite(p)){if(p>1e6||isNaN(p))return F.errors=[{instancePath:r+"/alpha",schemaPath:"#/oneOf/1/properties/alpha/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e6},message:"must be <= 1000000"}],!1;if(p<-1e6||isNaN(p))return F.errors=[{instancePath:r+"/alpha",schemaPath:"#/oneOf/1/properties/alpha/minimum",keyword:"\
minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"}],!1}else return F.errors=[{instancePath:r+"/alpha",schemaPath:"#/oneOf/1/properties/\
alpha/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var U=N===e}else var U=!0;if(U){if(n.beta!==void 0){let p=n.beta;const N=e;if(e===
N)if(typeof p=="number"&&isFinite(p)){if(p>1e6||isNaN(p))return F.errors=[{instancePath:r+"/beta",schemaPath:"#/oneOf/1/properties/beta/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(p<-1e6||isNaN(p))return F.errors=[{instancePath:r+"/beta",schemaPath:"#/oneOf/1/prope\
rties/beta/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"}],!1}else return F.errors=[{instancePath:r+"/beta",schemaPath:"\
#/oneOf/1/properties/beta/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var U=N===e}else var U=!0;if(U){if(n.gamma!==void 0){let p=n.
gamma;const N=e;if(e===N)if(Array.isArray(p)){var he=!0;const $=p.length;for(let G=0;G<$;G++){let P=p[G];const S=e;if(e===S)if(typeof P=="number"&&isFinite(P)){
if(P>1e6||isNaN(P))return F.errors=[{instancePath:r+"/gamma/"+G,schemaPath:"#/oneOf/1/properties/gamma/items/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1e6},message:"must be <= 1000000"}],!1;if(P<-1e6||isNaN(P))return F.errors=[{instancePath:r+"/gamma/"+G,schemaPath:"#/oneOf/1/properties/gamma/items/minim\
um",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"}],!1}else return F.errors=[{instancePath:r+"/gamma/"+G,schemaPath:"#/one\
Of/1/properties/gamma/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var he=S===e;if(!he)break}}else return F.errors=[{instancePath:r+
"/gamma",schemaPath:"#/oneOf/1/properties/gamma/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var U=N===e}else var U=!0;if(U){if(n.standardErrors!==
void 0){let p=n.standardErrors;const N=e;if(e===N)if(Array.isArray(p)){var Pe=!0;const $=p.length;for(let G=0;G<$;G++){let P=p[G];const S=e;if(!(typeof P=="numb\
er"&&isFinite(P)))return F.errors=[{instancePath:r+"/standardErrors/"+G,schemaPath:"#/oneOf/1/properties/standardErrors/items/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var Pe=S===e;if(!Pe)break}}else return F.errors=[{instancePath:r+"/standardErrors",schemaPath:"#/oneOf/1/properties/stand\
ardErrors/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var U=N===e}else var U=!0;if(U)if(n.converged!==void 0){const p=e;if(typeof n.
converged!="boolean")return F.errors=[{instancePath:r+"/converged",schemaPath:"#/oneOf/1/properties/converged/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var U=p===e}else var U=!0}}}}}}}}}}}}}else return F.errors=[{instancePath:r,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;ae!==!0&&(ae=!0)}else if(x==="isotonic"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let z;if(n.kind===void 0&&(z="k\
ind")||n.kept===void 0&&(z="kept")||n.prior===void 0&&(z="prior")||n.window===void 0&&(z="window")||n.weight===void 0&&(z="weight")||n.events===void 0&&(z="even\
ts")||n.fit===void 0&&(z="fit"))return F.errors=[{instancePath:r,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:z},message:"must hav\
e required property '"+z+"'"}],!1;{const oe=e;for(const p in n)if(!(p==="kind"||p==="kept"||p==="prior"||p==="window"||p==="weight"||p==="events"||p==="fit")){return F.
errors=[{instancePath:r,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have addition\
al properties"}],!1;break}if(oe===e){if(n.kind!==void 0){const p=e;if(n.kind!=="isotonic")return F.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/2/propert\
ies/kind/const",keyword:"const",params:{allowedValue:"isotonic"},message:"must be equal to constant"}],!1;var Y=p===e}else var Y=!0;if(Y){if(n.kept!==void 0){const p=e;
if(typeof n.kept!="boolean")return F.errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/2/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var Y=p===e}else var Y=!0;if(Y){if(n.prior!==void 0){const p=e;if(typeof n.prior!="boolean")return F.errors=[{instancePath:r+"/prior",schemaPath:"\
#/oneOf/2/properties/prior/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var Y=p===e}else var Y=!0;if(Y){if(n.window!==void 0){let p=n.
window;const N=e;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null)return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/2/properties/window/typ\
e",keyword:"type",params:{type:qr.oneOf[2].properties.window.type},message:"must be object,null"}],!1;if(e===N&&p&&typeof p=="object"&&!Array.isArray(p)){let $;
if(p.from===void 0&&($="from")||p.to===void 0&&($="to")||p.rows===void 0&&($="rows"))return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/2/properties\
/window/required",keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;{const G=e;for(const P in p)if(!(P==="from"||
P==="to"||P==="rows")){return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/2/properties/window/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:P},message:"must NOT have additional properties"}],!1;break}if(G===e){if(p.from!==void 0){let P=p.from;const S=e;if(!(typeof P=="number"&&isFinite(
P))&&P!==null)return F.errors=[{instancePath:r+"/window/from",schemaPath:"#/oneOf/2/properties/window/properties/from/type",keyword:"type",params:{type:qr.oneOf[2].
properties.window.properties.from.type},message:"must be number,null"}],!1;var j=S===e}else var j=!0;if(j){if(p.to!==void 0){let P=p.to;const S=e;if(!(typeof P==
"number"&&isFinite(P))&&P!==null)return F.errors=[{instancePath:r+"/window/to",schemaPath:"#/oneOf/2/properties/window/properties/to/type",keyword:"type",params:{
type:qr.oneOf[2].properties.window.properties.to.type},message:"must be number,null"}],!1;var j=S===e}else var j=!0;if(j)if(p.rows!==void 0){let P=p.rows;const S=e;
if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return F.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/2/properties/window/properties/rows\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===S&&typeof P=="number"&&isFinite(P)&&(P<0||isNaN(P)))return F.errors=[{instancePath:r+
"/window/rows",schemaPath:"#/oneOf/2/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var j=S===
e}else var j=!0}}}}var Y=N===e}else var Y=!0;if(Y){if(n.weight!==void 0){let p=n.weight;const N=e;if(!(typeof p=="number"&&isFinite(p)))return F.errors=[{instancePath:r+
"/weight",schemaPath:"#/oneOf/2/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Y=N===e}else var Y=!0;if(Y){if(n.
events!==void 0){let p=n.events;const N=e;if(!(typeof p=="number"&&isFinite(p)))return F.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/2/properties/even\
ts/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Y=N===e}else var Y=!0;if(Y)if(n.fit!==void 0){let p=n.fit;const N=e;if(e===N)if(p&&
typeof p=="object"&&!Array.isArray(p)){let $;if(p.logits===void 0&&($="logits")||p.values===void 0&&($="values"))return F.errors=[{instancePath:r+"/fit",schemaPath:"\
#/oneOf/2/properties/fit/required",keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;{const G=e;for(const P in p)
if(!(P==="logits"||P==="values")){return F.errors=[{instancePath:r+"/fit",schemaPath:"#/oneOf/2/properties/fit/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:P},message:"must NOT have additional properties"}],!1;break}if(G===e){if(p.logits!==void 0){let P=p.logits;const S=e;if(e===S)if(Array.
isArray(P)){var be=!0;const Fe=P.length;for(let ue=0;ue<Fe;ue++){let W=P[ue];const ee=e;if(!(typeof W=="number"&&isFinite(W)))return F.errors=[{instancePath:r+"\
/fit/logits/"+ue,schemaPath:"#/oneOf/2/properties/fit/properties/logits/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var be=ee===
e;if(!be)break}}else return F.errors=[{instancePath:r+"/fit/logits",schemaPath:"#/oneOf/2/properties/fit/properties/logits/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}],!1;var h=S===e}else var h=!0;if(h)if(p.values!==void 0){let P=p.values;const S=e;if(e===S)if(Array.isArray(P)){var V=!0;const ue=P.
length;for(let W=0;W<ue;W++){let ee=P[W];const er=e;if(e===er)if(typeof ee=="number"&&isFinite(ee)){if(ee>1||isNaN(ee))return F.errors=[{instancePath:r+"/fit/va\
lues/"+W,schemaPath:"#/oneOf/2/properties/fit/properties/values/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(ee<
0||isNaN(ee))return F.errors=[{instancePath:r+"/fit/values/"+W,schemaPath:"#/oneOf/2/properties/fit/properties/values/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return F.errors=[{instancePath:r+"/fit/values/"+W,schemaPath:"#/oneOf/2/properties/fit/properties/values/items/typ\
e",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var V=er===e;if(!V)break}}else return F.errors=[{instancePath:r+"/fit/values",schemaPath:"\
#/oneOf/2/properties/fit/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=S===e}else var h=!0}}}else return F.errors=
[{instancePath:r+"/fit",schemaPath:"#/oneOf/2/properties/fit/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Y=N===e}else var Y=!0}}}}}}}}else
return F.errors=[{instancePath:r,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ae!==!0&&(ae=!0)}else if(x==="t\
emperature"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let z;if(n.kind===void 0&&(z="kind")||n.kept===void 0&&(z="kept")||n.prior===void 0&&(z="prio\
r")||n.window===void 0&&(z="window")||n.weight===void 0&&(z="weight")||n.events===void 0&&(z="events")||n.temperature===void 0&&(z="temperature"))return F.errors=
[{instancePath:r,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+"'"}],!1;{const oe=e;for(const p in n)
if(!(p==="kind"||p==="kept"||p==="prior"||p==="window"||p==="weight"||p==="events"||p==="temperature")){return F.errors=[{instancePath:r,schemaPath:"#/oneOf/3/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(oe===e){if(n.kind!==
void 0){const p=e;if(n.kind!=="temperature")return F.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"\
temperature"},message:"must be equal to constant"}],!1;var L=p===e}else var L=!0;if(L){if(n.kept!==void 0){const p=e;if(typeof n.kept!="boolean")return F.errors=
[{instancePath:r+"/kept",schemaPath:"#/oneOf/3/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var L=p===e}else var L=!0;
if(L){if(n.prior!==void 0){const p=e;if(typeof n.prior!="boolean")return F.errors=[{instancePath:r+"/prior",schemaPath:"#/oneOf/3/properties/prior/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var L=p===e}else var L=!0;if(L){if(n.window!==void 0){let p=n.window;const N=e;if(!(p&&typeof p=="o\
bject"&&!Array.isArray(p))&&p!==null)return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/3/properties/window/type",keyword:"type",params:{type:qr.oneOf[3].
properties.window.type},message:"must be object,null"}],!1;if(e===N&&p&&typeof p=="object"&&!Array.isArray(p)){let $;if(p.from===void 0&&($="from")||p.to===void 0&&
($="to")||p.rows===void 0&&($="rows"))return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/3/properties/window/required",keyword:"required",params:{missingProperty:$},
message:"must have required property '"+$+"'"}],!1;{const G=e;for(const P in p)if(!(P==="from"||P==="to"||P==="rows")){return F.errors=[{instancePath:r+"/window",
schemaPath:"#/oneOf/3/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},message:"must NOT have additional pro\
perties"}],!1;break}if(G===e){if(p.from!==void 0){let P=p.from;const S=e;if(!(typeof P=="number"&&isFinite(P))&&P!==null)return F.errors=[{instancePath:r+"/wind\
ow/from",schemaPath:"#/oneOf/3/properties/window/properties/from/type",keyword:"type",params:{type:qr.oneOf[3].properties.window.properties.from.type},message:"\
must be number,null"}],!1;var Z=S===e}else var Z=!0;if(Z){if(p.to!==void 0){let P=p.to;const S=e;if(!(typeof P=="number"&&isFinite(P))&&P!==null)return F.errors=
[{instancePath:r+"/window/to",schemaPath:"#/oneOf/3/properties/window/properties/to/type",keyword:"type",params:{type:qr.oneOf[3].properties.window.properties.to.
type},message:"must be number,null"}],!1;var Z=S===e}else var Z=!0;if(Z)if(p.rows!==void 0){let P=p.rows;const S=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(
P)))return F.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/3/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===S&&typeof P=="number"&&isFinite(P)&&(P<0||isNaN(P)))return F.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/3/propertie\
s/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Z=S===e}else var Z=!0}}}}var L=N===e}else var L=!0;
if(L){if(n.weight!==void 0){let p=n.weight;const N=e;if(!(typeof p=="number"&&isFinite(p)))return F.errors=[{instancePath:r+"/weight",schemaPath:"#/oneOf/3/prop\
erties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var L=N===e}else var L=!0;if(L){if(n.events!==void 0){let p=n.events;const N=e;
if(!(typeof p=="number"&&isFinite(p)))return F.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/3/properties/events/type",keyword:"type",params:{type:"numb\
er"},message:"must be number"}],!1;var L=N===e}else var L=!0;if(L)if(n.temperature!==void 0){let p=n.temperature;const N=e;if(e===N)if(typeof p=="number"&&isFinite(
p)){if(p>1e6||isNaN(p))return F.errors=[{instancePath:r+"/temperature",schemaPath:"#/oneOf/3/properties/temperature/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e6},message:"must be <= 1000000"}],!1;if(p<1e-6||isNaN(p))return F.errors=[{instancePath:r+"/temperature",schemaPath:"#/oneOf/3/properties/temperatur\
e/minimum",keyword:"minimum",params:{comparison:">=",limit:1e-6},message:"must be >= 0.000001"}],!1}else return F.errors=[{instancePath:r+"/temperature",schemaPath:"\
#/oneOf/3/properties/temperature/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var L=N===e}else var L=!0}}}}}}}}else return F.errors=
[{instancePath:r,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ae!==!0&&(ae=!0)}else return F.errors=[{instancePath:r,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:x},message:'value of tag "kind" must be in oneOf'}],!1;else return F.
errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:x},message:'tag "kind" must be string'}],!1}}else
return F.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return F.errors=f,ge.props=ae,e===0}F.evaluated=
{dynamicProps:!0,dynamicItems:!1};function M(n,{instancePath:r="",parentData:Br,parentDataProperty:Dr,rootData:br=n,dynamicAnchors:vr={}}={}){let f=null,e=0;const ge=M.
evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let L;if(n.version===void 0&&
(L="version")||n.method===void 0&&(L="method")||n.model===void 0&&(L="model")||n.window===void 0&&(L="window")||n.sampling===void 0&&(L="sampling")||n.layout===
void 0&&(L="layout")||n.heads===void 0&&(L="heads")||n.hash===void 0&&(L="hash"))return M.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:L},message:"must have required property '"+L+"'"}],!1;{const Z=e;for(const q in n)if(!(q==="version"||q==="method"||q==="model"||q==="window"||q===
"sampling"||q==="layout"||q==="heads"||q==="hash")){return M.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:q},message:"must NOT have additional properties"}],!1;break}if(Z===e){if(n.version!==void 0){const q=e;if(n.version!==2)return M.errors=[{instancePath:r+
"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:2},message:"must be equal to constant"}],!1;var y=q===e}else var y=!0;if(y){
if(n.method!==void 0){let q=n.method;const x=e;if(!(q==="platt"||q==="isotonic"||q==="temperature"))return M.errors=[{instancePath:r+"/method",schemaPath:"#/pro\
perties/method/enum",keyword:"enum",params:{allowedValues:ur.properties.method.enum},message:"must be equal to one of the allowed values"}],!1;var y=x===e}else var y=!0;
if(y){if(n.model!==void 0){const q=e;if(typeof n.model!="string")return M.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var y=q===e}else var y=!0;if(y){if(n.window!==void 0){let q=n.window;const x=e;if(e===x)if(q&&typeof q=="object"&&!Array.
isArray(q)){let z;if(q.from===void 0&&(z="from")||q.to===void 0&&(z="to")||q.rows===void 0&&(z="rows")||q.traffic===void 0&&(z="traffic")||q.ownRows===void 0&&(z=
"ownRows"))return M.errors=[{instancePath:r+"/window",schemaPath:"#/properties/window/required",keyword:"required",params:{missingProperty:z},message:"must have\
 required property '"+z+"'"}],!1;{const oe=e;for(const p in q)if(!(p==="from"||p==="to"||p==="rows"||p==="traffic"||p==="ownRows")){return M.errors=[{instancePath:r+
"/window",schemaPath:"#/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional p\
roperties"}],!1;break}if(oe===e){if(q.from!==void 0){let p=q.from;const N=e;if(!(typeof p=="number"&&isFinite(p))&&p!==null)return M.errors=[{instancePath:r+"/w\
indow/from",schemaPath:"#/properties/window/properties/from/type",keyword:"type",params:{type:ur.properties.window.properties.from.type},message:"must be number\
,null"}],!1;var pe=N===e}else var pe=!0;if(pe){if(q.to!==void 0){let p=q.to;const N=e;if(!(typeof p=="number"&&isFinite(p))&&p!==null)return M.errors=[{instancePath:r+
"/window/to",schemaPath:"#/properties/window/properties/to/type",keyword:"type",params:{type:ur.properties.window.properties.to.type},message:"must be number,nu\
ll"}],!1;var pe=N===e}else var pe=!0;if(pe){if(q.rows!==void 0){let p=q.rows;const N=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return M.errors=
[{instancePath:r+"/window/rows",schemaPath:"#/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
N&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p)))return M.errors=[{instancePath:r+"/window/rows",schemaPath:"#/properties/window/properties/rows/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var pe=N===e}else var pe=!0;if(pe){if(q.traffic!==void 0){let p=q.traffic;const N=e;if(!(p===
"all"||p==="own"))return M.errors=[{instancePath:r+"/window/traffic",schemaPath:"#/properties/window/properties/traffic/enum",keyword:"enum",params:{allowedValues:ur.
properties.window.properties.traffic.enum},message:"must be equal to one of the allowed values"}],!1;var pe=N===e}else var pe=!0;if(pe)if(q.ownRows!==void 0){let p=q.
ownRows;const N=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))&&p!==null)return M.errors=[{instancePath:r+"/window/ownRows",schemaPath:"#/properties\
/window/properties/ownRows/type",keyword:"type",params:{type:ur.properties.window.properties.ownRows.type},message:"must be integer,null"}],!1;if(e===N&&typeof p==
"number"&&isFinite(p)&&(p<0||isNaN(p)))return M.errors=[{instancePath:r+"/window/ownRows",schemaPath:"#/properties/window/properties/ownRows/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var pe=N===e}else var pe=!0}}}}}}else return M.errors=[{instancePath:r+"/window",schemaPath:"\
#/properties/window/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=x===e}else var y=!0;if(y){if(n.sampling!==void 0){let q=n.sampling;
const x=e;if(!(q&&typeof q=="object"&&!Array.isArray(q))&&q!==null)return M.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/type",keyword:"\
type",params:{type:ur.properties.sampling.type},message:"must be object,null"}],!1;if(e===x&&q&&typeof q=="object"&&!Array.isArray(q)){let z;if(q.base===void 0&&
(z="base")||q.keep===void 0&&(z="keep")||q.log===void 0&&(z="log")||q.correct===void 0&&(z="correct"))return M.errors=[{instancePath:r+"/sampling",schemaPath:"#\
/properties/sampling/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+"'"}],!1;{const oe=e;for(const p in q)if(!(p===
"base"||p==="keep"||p==="log"||p==="correct")){return M.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(oe===e){if(q.base!==void 0){let p=q.base;const N=e;
if(typeof p!="string"&&p!==null)return M.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/type",keyword:"type",params:{
type:ur.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var ae=N===e}else var ae=!0;if(ae){if(q.keep!==void 0){let p=q.keep;const N=e;
if(e===N)if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p))return M.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/kee\
p/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(p<0||isNaN(p))return M.errors=[{instancePath:r+"/sampling/keep",schemaPath:"\
#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return M.errors=[{instancePath:r+
"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ae=N===e}else var ae=!0;
if(ae){if(q.log!==void 0){let p=q.log;const N=e;if(!(p==="unsampled"||p==="sampled"))return M.errors=[{instancePath:r+"/sampling/log",schemaPath:"#/properties/s\
ampling/properties/log/enum",keyword:"enum",params:{allowedValues:ur.properties.sampling.properties.log.enum},message:"must be equal to one of the allowed value\
s"}],!1;var ae=N===e}else var ae=!0;if(ae)if(q.correct!==void 0){let p=q.correct;const N=e;if(!(p==="weight"||p==="base"||p==="batch"))return M.errors=[{instancePath:r+
"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:ur.properties.sampling.properties.correct.enum},
message:"must be equal to one of the allowed values"}],!1;var ae=N===e}else var ae=!0}}}}}var y=x===e}else var y=!0;if(y){if(n.layout!==void 0){let q=n.layout;const x=e;
if(e===x)if(q&&typeof q=="object"&&!Array.isArray(q)){let z;if(q.blocks===void 0&&(z="blocks")||q.features===void 0&&(z="features"))return M.errors=[{instancePath:r+
"/layout",schemaPath:"#/properties/layout/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+"'"}],!1;{const oe=e;
for(const p in q)if(!(p==="blocks"||p==="features")){return M.errors=[{instancePath:r+"/layout",schemaPath:"#/properties/layout/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(oe===e){if(q.blocks!==void 0){let p=q.blocks;const N=e;
if(e===N)if(Array.isArray(p)){var U=!0;const Ze=p.length;for(let $=0;$<Ze;$++){let G=p[$];const P=e;if(e===P)if(G&&typeof G=="object"&&!Array.isArray(G)){let Fe;
if(G.signal===void 0&&(Fe="signal")||G.kind===void 0&&(Fe="kind")||G.offset===void 0&&(Fe="offset")||G.count===void 0&&(Fe="count")||G.vocab===void 0&&(Fe="voca\
b")||G.zone===void 0&&(Fe="zone"))return M.errors=[{instancePath:r+"/layout/blocks/"+$,schemaPath:"#/properties/layout/properties/blocks/items/required",keyword:"\
required",params:{missingProperty:Fe},message:"must have required property '"+Fe+"'"}],!1;{const ue=e;for(const W in G)if(!(W==="signal"||W==="kind"||W==="offse\
t"||W==="count"||W==="vocab"||W==="zone")){return M.errors=[{instancePath:r+"/layout/blocks/"+$,schemaPath:"#/properties/layout/properties/blocks/items/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:W},message:"must NOT have additional properties"}],!1;break}if(ue===e){if(G.signal!==void 0){
const W=e;if(typeof G.signal!="string")return M.errors=[{instancePath:r+"/layout/blocks/"+$+"/signal",schemaPath:"#/properties/layout/properties/blocks/items/pr\
operties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var K=W===e}else var K=!0;if(K){if(G.kind!==void 0){let W=G.kind;const ee=e;
if(!(W==="ids"||W==="vec"||W==="hour"))return M.errors=[{instancePath:r+"/layout/blocks/"+$+"/kind",schemaPath:"#/properties/layout/properties/blocks/items/prop\
erties/kind/enum",keyword:"enum",params:{allowedValues:ur.properties.layout.properties.blocks.items.properties.kind.enum},message:"must be equal to one of the a\
llowed values"}],!1;var K=ee===e}else var K=!0;if(K){if(G.offset!==void 0){let W=G.offset;const ee=e;if(!(typeof W=="number"&&!(W%1)&&!isNaN(W)&&isFinite(W)))return M.
errors=[{instancePath:r+"/layout/blocks/"+$+"/offset",schemaPath:"#/properties/layout/properties/blocks/items/properties/offset/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===ee&&typeof W=="number"&&isFinite(W)&&(W<0||isNaN(W)))return M.errors=[{instancePath:r+"/layout/blocks/"+$+"/offs\
et",schemaPath:"#/properties/layout/properties/blocks/items/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1;var K=ee===e}else var K=!0;if(K){if(G.count!==void 0){let W=G.count;const ee=e;if(!(typeof W=="number"&&!(W%1)&&!isNaN(W)&&isFinite(W)))return M.errors=[{instancePath:r+
"/layout/blocks/"+$+"/count",schemaPath:"#/properties/layout/properties/blocks/items/properties/count/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===ee&&typeof W=="number"&&isFinite(W)&&(W<0||isNaN(W)))return M.errors=[{instancePath:r+"/layout/blocks/"+$+"/count",schemaPath:"#/proper\
ties/layout/properties/blocks/items/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var K=ee===e}else var K=!0;
if(K){if(G.vocab!==void 0){let W=G.vocab;const ee=e;if(!(W&&typeof W=="object"&&!Array.isArray(W))&&W!==null)return M.errors=[{instancePath:r+"/layout/blocks/"+
$+"/vocab",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/type",keyword:"type",params:{type:ur.properties.layout.properties.blocks.items.
properties.vocab.type},message:"must be object,null"}],!1;if(e===ee&&W&&typeof W=="object"&&!Array.isArray(W)){let ar;if(W.kind===void 0&&(ar="kind")||W.size===
void 0&&(ar="size")||W.sha256===void 0&&(ar="sha256"))return M.errors=[{instancePath:r+"/layout/blocks/"+$+"/vocab",schemaPath:"#/properties/layout/properties/b\
locks/items/properties/vocab/required",keyword:"required",params:{missingProperty:ar},message:"must have required property '"+ar+"'"}],!1;{const _e=e;for(const me in W)
if(!(me==="kind"||me==="size"||me==="sha256")){return M.errors=[{instancePath:r+"/layout/blocks/"+$+"/vocab",schemaPath:"#/properties/layout/properties/blocks/i\
tems/properties/vocab/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:me},message:"must NOT have additional properties"}],!1;break}
if(_e===e){if(W.kind!==void 0){let me=W.kind;const Q=e;if(!(me==="file"||me==="range"||me==="hash"))return M.errors=[{instancePath:r+"/layout/blocks/"+$+"/vocab\
/kind",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/kind/enum",keyword:"enum",params:{allowedValues:ur.properties.layout.
properties.blocks.items.properties.vocab.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var he=Q===e}else var he=!0;if(he){if(W.
size!==void 0){let me=W.size;const Q=e;if(!(typeof me=="number"&&!(me%1)&&!isNaN(me)&&isFinite(me)))return M.errors=[{instancePath:r+"/layout/blocks/"+$+"/vocab\
/size",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/size/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"}],!1;if(e===Q&&typeof me=="number"&&isFinite(me)&&(me<0||isNaN(me)))return M.errors=[{instancePath:r+"/layout/blocks/"+$+"/vocab/size",schemaPath:"#/prop\
erties/layout/properties/blocks/items/properties/vocab/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var he=Q===
e}else var he=!0;if(he)if(W.sha256!==void 0){let me=W.sha256;const Q=e;if(typeof me!="string"&&me!==null)return M.errors=[{instancePath:r+"/layout/blocks/"+$+"/\
vocab/sha256",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/sha256/type",keyword:"type",params:{type:ur.properties.layout.
properties.blocks.items.properties.vocab.properties.sha256.type},message:"must be string,null"}],!1;if(e===Q&&typeof me=="string"&&!Ir.test(me))return M.errors=
[{instancePath:r+"/layout/blocks/"+$+"/vocab/sha256",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/sha256/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1;var he=Q===e}else var he=!0}}}}var K=ee===e}else var K=!0;if(K)if(G.
zone!==void 0){let W=G.zone;const ee=e;if(typeof W!="string"&&W!==null)return M.errors=[{instancePath:r+"/layout/blocks/"+$+"/zone",schemaPath:"#/properties/lay\
out/properties/blocks/items/properties/zone/type",keyword:"type",params:{type:ur.properties.layout.properties.blocks.items.properties.zone.type},message:"must b\
e string,null"}],!1;var K=ee===e}else var K=!0}}}}}}}else return M.errors=[{instancePath:r+"/layout/blocks/"+$,schemaPath:"#/properties/layout/properties/blocks\
/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var U=P===e;if(!U)break}}else return M.errors=[{instancePath:r+"/layout/blocks",
schemaPath:"#/properties/layout/properties/blocks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Pe=N===e}else var Pe=!0;if(Pe)if(q.
features!==void 0){let p=q.features;const N=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return M.errors=[{instancePath:r+"/layout/features",schemaPath:"\
#/properties/layout/properties/features/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===N&&typeof p=="number"&&isFinite(p)&&(p<
0||isNaN(p)))return M.errors=[{instancePath:r+"/layout/features",schemaPath:"#/properties/layout/properties/features/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var Pe=N===e}else var Pe=!0}}}else return M.errors=[{instancePath:r+"/layout",schemaPath:"#/properties/layout/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var y=x===e}else var y=!0;if(y){if(n.heads!==void 0){let q=n.heads;const x=e;if(e===x)if(Array.isArray(
q)){var Y=!0;const z=q.length;for(let oe=0;oe<z;oe++){let p=q[oe];const N=e;if(e===N)if(p&&typeof p=="object"&&!Array.isArray(p)){let $;if(p.head===void 0&&($="\
head")||p.all===void 0&&($="all")||p.sources===void 0&&($="sources")||p.allTraffic===void 0&&($="allTraffic"))return M.errors=[{instancePath:r+"/heads/"+oe,schemaPath:"\
#/properties/heads/items/required",keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;{const G=e;for(const P in p)
if(!(P==="head"||P==="all"||P==="sources"||P==="allTraffic")){return M.errors=[{instancePath:r+"/heads/"+oe,schemaPath:"#/properties/heads/items/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:P},message:"must NOT have additional properties"}],!1;break}if(G===e){if(p.head!==void 0){const P=e;
if(typeof p.head!="string")return M.errors=[{instancePath:r+"/heads/"+oe+"/head",schemaPath:"#/properties/heads/items/properties/head/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var j=P===e}else var j=!0;if(j){if(p.all!==void 0){const P=e;F(p.all,{instancePath:r+"/heads/"+oe+"/all",parentData:p,
parentDataProperty:"all",rootData:br,dynamicAnchors:vr})||(f=f===null?F.errors:f.concat(F.errors),e=f.length);var j=P===e}else var j=!0;if(j){if(p.sources!==void 0){
let P=p.sources;const S=e;if(e===S)if(P&&typeof P=="object"&&!Array.isArray(P))for(const ue in P){const W=e;F(P[ue],{instancePath:r+"/heads/"+oe+"/sources/"+ue.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:P,parentDataProperty:ue,rootData:br,dynamicAnchors:vr})||(f=f===null?F.errors:f.concat(F.errors),e=f.length);var be=W===
e;if(!be)break}else return M.errors=[{instancePath:r+"/heads/"+oe+"/sources",schemaPath:"#/properties/heads/items/properties/sources/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var j=S===e}else var j=!0;if(j)if(p.allTraffic!==void 0){let P=p.allTraffic;const S=e;if(!(P&&typeof P=="object"&&!Array.
isArray(P))&&P!==null)return M.errors=[{instancePath:r+"/heads/"+oe+"/allTraffic",schemaPath:"#/properties/heads/items/properties/allTraffic/type",keyword:"type",
params:{type:ur.properties.heads.items.properties.allTraffic.type},message:"must be object,null"}],!1;if(e===S&&P&&typeof P=="object"&&!Array.isArray(P)){let ue;
if(P.all===void 0&&(ue="all")||P.sources===void 0&&(ue="sources"))return M.errors=[{instancePath:r+"/heads/"+oe+"/allTraffic",schemaPath:"#/properties/heads/ite\
ms/properties/allTraffic/required",keyword:"required",params:{missingProperty:ue},message:"must have required property '"+ue+"'"}],!1;{const W=e;for(const ee in P)
if(!(ee==="all"||ee==="sources")){return M.errors=[{instancePath:r+"/heads/"+oe+"/allTraffic",schemaPath:"#/properties/heads/items/properties/allTraffic/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:ee},message:"must NOT have additional properties"}],!1;break}if(W===e){if(P.all!==void 0){
const ee=e;F(P.all,{instancePath:r+"/heads/"+oe+"/allTraffic/all",parentData:P,parentDataProperty:"all",rootData:br,dynamicAnchors:vr})||(f=f===null?F.errors:f.
concat(F.errors),e=f.length);var h=ee===e}else var h=!0;if(h)if(P.sources!==void 0){let ee=P.sources;const er=e;if(e===er)if(ee&&typeof ee=="object"&&!Array.isArray(
ee))for(const _e in ee){const me=e;F(ee[_e],{instancePath:r+"/heads/"+oe+"/allTraffic/sources/"+_e.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:ee,parentDataProperty:_e,
rootData:br,dynamicAnchors:vr})||(f=f===null?F.errors:f.concat(F.errors),e=f.length);var V=me===e;if(!V)break}else return M.errors=[{instancePath:r+"/heads/"+oe+
"/allTraffic/sources",schemaPath:"#/properties/heads/items/properties/allTraffic/properties/sources/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;var h=er===e}else var h=!0}}}var j=S===e}else var j=!0}}}}}else return M.errors=[{instancePath:r+"/heads/"+oe,schemaPath:"#/properties/heads/items\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Y=N===e;if(!Y)break}}else return M.errors=[{instancePath:r+"/heads",schemaPath:"#\
/properties/heads/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=x===e}else var y=!0;if(y)if(n.hash!==void 0){let q=n.hash;const x=e;
if(e===x)if(typeof q=="string"){if(!Ir.test(q))return M.errors=[{instancePath:r+"/hash",schemaPath:"#/properties/hash/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return M.errors=[{instancePath:r+"/hash",schemaPath:"#/properties/hash/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var y=x===e}else var y=!0}}}}}}}}}else return M.errors=[{instancePath:r,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return M.errors=f,e===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{_s as calibration,Ns as calibrator,js as golden,Os as lock,qs as manifest,Ps as plan};
