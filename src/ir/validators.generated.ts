// Generated from scripts/schemas by scripts/generate.ts; do not edit.
// @ts-nocheck
const Vs=a,T={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc plan",description:"Everything that adsc resolved of a spec: data, transforms wi\
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
additionalProperties:!1}},tables:{type:"array",items:{type:"object",properties:{id:{type:"string"},vocab:{type:["string","null"]},rows:{type:"integer",minimum:1},
width:{type:"integer",minimum:1},signals:{type:"array",items:{type:"string"}},init:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{
type:"object",properties:{kind:{const:"zeros"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"ones"}},required:["kind"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"glorot"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"he"}},required:["kind"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"signs"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"uniform"},scale:{type:"numbe\
r"}},required:["kind","scale"],additionalProperties:!1},{type:"object",properties:{kind:{const:"constant"},value:{type:"number"}},required:["kind","value"],additionalProperties:!1}]},
vectors:{type:"object",properties:{glob:{type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},format:{enum:["csv","tsv","jsonl","parquet"]},key:{type:"\
string"},column:{type:["string","null"]},freeze:{type:"boolean"}},required:["glob","format","key","column","freeze"],additionalProperties:!1},optimizer:{type:"o\
bject",properties:{kind:{const:"ftrl"},learningRate:{type:"number"},beta:{type:"number"},l1:{type:"number"},l2:{type:"number"}},required:["kind","learningRate",
"beta","l1","l2"],additionalProperties:!1}},required:["id","vocab","rows","width","signals","init"],additionalProperties:!1}},signals:{type:"array",items:{type:"\
object",properties:{name:{type:"string"},doc:{type:["string","null"]},format:{enum:["continuous","onehot","indexed","hash_onehot","hash_indexed","dense"]},cross:{
type:"array",items:{type:"string"},minItems:2},input:{type:"string"},derive:{type:["object","null"],properties:{fn:{enum:["hour","weekday"]},zone:{type:"string"}},
required:["fn","zone"],additionalProperties:!1},sources:{type:["array","null"],items:{type:"string"}},serve:{anyOf:[{type:["string","number","boolean"]},{type:"\
null"}]},encoding:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"vec"},length:{type:"intege\
r",minimum:1},width:{type:"integer",minimum:1},missingFlag:{type:"boolean"},squash:{enum:["none","log","asinh","tanh"]},clip:{type:["array","null"],prefixItems:[
{type:"number"},{type:"number"}],items:!1,minItems:2},normalize:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{
kind:{const:"none"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"l2"}},required:["kind"],additionalProperties:!1},{type:"\
object",properties:{kind:{const:"minmax"},min:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]},max:{anyOf:[{type:"number"},{type:"array",items:{type:"\
number"}}]}},required:["kind","min","max"],additionalProperties:!1},{type:"object",properties:{kind:{const:"zscore"},mean:{anyOf:[{type:"number"},{type:"array",
items:{type:"number"}}]},std:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]}},required:["kind","mean","std"],additionalProperties:!1},{type:"obje\
ct",properties:{kind:{const:"quantile"},boundaries:{type:"array",items:{type:"number"}}},required:["kind","boundaries"],additionalProperties:!1},{type:"object",
properties:{kind:{const:"bins"},boundaries:{type:"array",items:{type:"number"}}},required:["kind","boundaries"],additionalProperties:!1}]},default:{type:["numbe\
r","null"]}},required:["kind","length","width","missingFlag","squash","clip","normalize","default"],additionalProperties:!1},{type:"object",properties:{kind:{const:"\
id"},vocab:{type:"string"},default:{type:["string","null"]}},required:["kind","vocab","default"],additionalProperties:!1},{type:"object",properties:{kind:{const:"\
ids"},vocab:{type:"string"},max:{type:"integer",minimum:1},keep:{enum:["first","last"]},pool:{enum:["mean","sum","max","attention"]},split:{type:["string","null"]},
weights:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"column"},input:{type:"string"}},required:[
"kind","input"],additionalProperties:!1},{type:"object",properties:{kind:{const:"map"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{
const:"pairs"},separator:{type:"string"}},required:["kind","separator"],additionalProperties:!1}]}},required:["kind","vocab","max","keep","pool","split"],additionalProperties:!1}]},
table:{type:["string","null"]},side:{enum:["request","candidate"]},reason:{type:"string"}},required:["name","doc","format","input","derive","sources","serve","e\
ncoding","table","side","reason"],additionalProperties:!1}},forests:{type:"array",items:{type:"object",properties:{name:{type:"string"},head:{type:"string"},vocab:{
type:["string","null"]},trees:{type:"integer",minimum:1},depth:{type:"integer",minimum:1},leaves:{type:"integer",minimum:1},shrinkage:{type:"number"},minRows:{type:"\
integer",minimum:1},l2:{type:"number"},growOn:{type:"number",minimum:0,maximum:1},maxRows:{type:"integer",minimum:1},patience:{type:"integer",minimum:1},subsample:{
type:"number",minimum:0,maximum:1},colsample:{type:"number",minimum:0,maximum:1},pairs:{type:"boolean"}},required:["name","head","vocab","trees","depth","leaves",
"shrinkage","minRows","l2","growOn","maxRows"],additionalProperties:!1}},nodes:{type:"array",items:{type:"object",discriminator:{propertyName:"op"},required:["o\
p"],oneOf:[{type:"object",properties:{op:{const:"input"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},signal:{type:"\
string"}},required:["op","id","width","tower","signal"],additionalProperties:!1},{type:"object",properties:{op:{const:"lookup"},id:{type:"string"},width:{type:"\
integer",minimum:1},tower:{type:["integer","null"],minimum:0},signal:{type:"string"},table:{type:"string"}},required:["op","id","width","tower","signal","table"],
additionalProperties:!1},{type:"object",properties:{op:{const:"pool"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},
signal:{type:"string"},table:{type:"string"},pool:{enum:["mean","sum","max","attention"]},max:{type:"integer",minimum:1},query:{type:["string","null"]}},required:[
"op","id","width","tower","signal","table","pool","max","query"],additionalProperties:!1},{type:"object",properties:{op:{const:"interpolate"},id:{type:"string"},
width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},signal:{type:"string"},table:{type:"string"},boundaries:{type:"integer",minimum:1}},required:[
"op","id","width","tower","signal","table","boundaries"],additionalProperties:!1},{type:"object",properties:{op:{const:"concat"},id:{type:"string"},width:{type:"\
integer",minimum:1},tower:{type:["integer","null"],minimum:0},inputs:{type:"array",items:{type:"string"},minItems:1}},required:["op","id","width","tower","input\
s"],additionalProperties:!1},{type:"object",properties:{op:{const:"dense"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},
input:{type:"string"},kernel:{type:"string"},bias:{type:["string","null"]},activation:{enum:["relu","none","tanh","sigmoid","gelu","swish","leaky_relu","selu","\
mish"]}},required:["op","id","width","tower","input","kernel","bias","activation"],additionalProperties:!1},{type:"object",properties:{op:{const:"sum"},id:{type:"\
string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},inputs:{type:"array",items:{type:"string"},minItems:1}},required:["op","id",
"width","tower","inputs"],additionalProperties:!1},{type:"object",properties:{op:{const:"product"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:[
"integer","null"],minimum:0},inputs:{type:"array",items:{type:"string"},minItems:1}},required:["op","id","width","tower","inputs"],additionalProperties:!1},{type:"\
object",properties:{op:{const:"cross"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},x0:{type:"string"},input:{type:"\
string"},kernel:{type:"string"},bias:{type:"string"}},required:["op","id","width","tower","x0","input","kernel","bias"],additionalProperties:!1},{type:"object",
properties:{op:{const:"bi_interaction"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},inputs:{type:"array",items:{
type:"string"},minItems:1}},required:["op","id","width","tower","inputs"],additionalProperties:!1},{type:"object",properties:{op:{const:"batch_norm"},id:{type:"\
string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},gamma:{type:"string"},beta:{type:"string"},mean:{type:"\
string"},variance:{type:"string"},momentum:{type:"number",minimum:0,maximum:1},epsilon:{type:"number"}},required:["op","id","width","tower","input","gamma","bet\
a","mean","variance","momentum","epsilon"],additionalProperties:!1},{type:"object",properties:{op:{const:"layer_norm"},id:{type:"string"},width:{type:"integer",
minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},gamma:{type:"string"},beta:{type:"string"},epsilon:{type:"number"}},required:["op","i\
d","width","tower","input","gamma","beta","epsilon"],additionalProperties:!1},{type:"object",properties:{op:{const:"activation"},id:{type:"string"},width:{type:"\
integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},activation:{enum:["relu","none","tanh","sigmoid","gelu","swish","leaky_relu",
"selu","mish"]}},required:["op","id","width","tower","input","activation"],additionalProperties:!1},{type:"object",properties:{op:{const:"dropout"},id:{type:"st\
ring"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},rate:{type:"number",minimum:0,maximum:1}},required:["op",
"id","width","tower","input","rate"],additionalProperties:!1},{type:"object",properties:{op:{const:"scale"},id:{type:"string"},width:{type:"integer",minimum:1},
tower:{type:["integer","null"],minimum:0},input:{type:"string"},weight:{type:"string"}},required:["op","id","width","tower","input","weight"],additionalProperties:!1},
{type:"object",properties:{op:{const:"ensemble"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},inputs:{type:"arr\
ay",items:{type:"string"},minItems:1}},required:["op","id","width","tower","inputs"],additionalProperties:!1}]}},params:{type:"array",items:{type:"object",properties:{
name:{type:"string"},shape:{type:"array",items:{type:"integer",minimum:1}},init:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"\
object",properties:{kind:{const:"zeros"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"ones"}},required:["kind"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"glorot"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"he"}},required:["kind"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"signs"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"uniform"},scale:{type:"numbe\
r"}},required:["kind","scale"],additionalProperties:!1},{type:"object",properties:{kind:{const:"constant"},value:{type:"number"}},required:["kind","value"],additionalProperties:!1}]},
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
l"}]},sources:{type:["array","null"],items:{type:"string"}},refit:{const:!0},reasons:{type:"object",properties:{batch:{type:"string"},epochs:{type:"string"},validate:{
type:"string"}},required:[],additionalProperties:!1}},required:["optimizer","embeddings","batch","epochs","seed","l2","patience","holdout","validate","sources"],
additionalProperties:!1},baselines:{type:"array",items:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{
const:"lr"},learningRate:{type:"number"},l1:{type:"number"},l2:{type:"number"},epochs:{type:["integer","null"],minimum:1}},required:["kind","learningRate","l1",
"l2","epochs"],additionalProperties:!1},{type:"object",properties:{kind:{const:"wide_deep"},learningRate:{type:"number"},l1:{type:"number"},l2:{type:"number"},epochs:{
type:["integer","null"],minimum:1},wide:{type:"array",items:{type:"array",items:{type:"string"}}},buckets:{type:"integer",minimum:1},layers:{type:"array",items:{
type:"integer",minimum:1}},dropout:{type:"number",minimum:0,maximum:1}},required:["kind","learningRate","l1","l2","epochs","wide","buckets","layers","dropout"],
additionalProperties:!1},{type:"object",properties:{kind:{const:"gbdt_lr"},learningRate:{type:"number"},l1:{type:"number"},l2:{type:"number"},epochs:{type:["int\
eger","null"],minimum:1},trees:{type:"integer",minimum:1},depth:{type:"integer",minimum:1},leaves:{type:["integer","null"],minimum:1},shrinkage:{type:"number"},
minRows:{type:"integer",minimum:1},growOn:{type:"number",minimum:0,maximum:1},maxRows:{type:"integer",minimum:1}},required:["kind","learningRate","l1","l2","epo\
chs","trees","depth","leaves","shrinkage","minRows","growOn","maxRows"],additionalProperties:!1}]}},cost:{type:"object",properties:{params:{type:"integer",minimum:0},
flops:{type:"integer",minimum:0},memory:{type:"integer",minimum:0},items:{type:"array",items:{type:"object",properties:{name:{type:"string"},kind:{enum:["table",
"layer"]},params:{type:"integer",minimum:0},bytes:{type:"integer",minimum:0},optimizerBytes:{type:"integer",minimum:0},flops:{type:"integer",minimum:0},activationBytes:{
type:"integer",minimum:0}},required:["name","kind","params","bytes","optimizerBytes","flops","activationBytes"],additionalProperties:!1}}},required:["params","f\
lops","memory","items"],additionalProperties:!1},fingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"}},required:["version","model","variant","doc","data","input\
s","vocabs","tables","signals","nodes","params","towers","heads","outputs","sampling","calibration","train","baselines","cost","fingerprint"],additionalProperties:!1,
$defs:{split:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"last"},seconds:{type:"number"}},
required:["kind","seconds"],additionalProperties:!1},{type:"object",properties:{kind:{const:"newest"},fraction:{type:"number",minimum:0,maximum:1}},required:["k\
ind","fraction"],additionalProperties:!1},{type:"object",properties:{kind:{const:"random"},fraction:{type:"number",minimum:0,maximum:1}},required:["kind","fract\
ion"],additionalProperties:!1},{type:"object",properties:{kind:{const:"hash"},fraction:{type:"number",minimum:0,maximum:1},column:{type:"string"}},required:["ki\
nd","fraction","column"],additionalProperties:!1},{type:"object",properties:{kind:{const:"files"},glob:{type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"}},
required:["kind","glob"],additionalProperties:!1}]}},$id:"plan"},Or=Object.prototype.hasOwnProperty,Yr=new RegExp("^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$","u"),Cr=new RegExp(
"^[0-9a-f]{64}$","u");function ye(n,{instancePath:r="",parentData:Gr,parentDataProperty:Jr,rootData:_r=n,dynamicAnchors:qr={}}={}){let l=null,e=0;const Oe=ye.evaluated;if(Oe.dynamicProps&&
(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Ve;if(n.kind===void 0&&(Ve="kind"))return ye.errors=
[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:Ve},message:"must have required property '"+Ve+"'"}],!1;{const X=n.kind;if(typeof X==
"string")if(X==="last"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let K;if(n.kind===void 0&&(K="kind")||n.seconds===void 0&&(K="seconds"))return ye.
errors=[{instancePath:r,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:K},message:"must have required property '"+K+"'"}],!1;{const j=e;
for(const N in n)if(!(N==="kind"||N==="seconds")){return ye.errors=[{instancePath:r,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:N},message:"must NOT have additional properties"}],!1;break}if(j===e){if(n.kind!==void 0){const N=e;if(n.kind!=="last")return ye.errors=[{instancePath:r+
"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"last"},message:"must be equal to constant"}],!1;var c=N===e}else var c=!0;
if(c)if(n.seconds!==void 0){let N=n.seconds;const B=e;if(!(typeof N=="number"&&isFinite(N)))return ye.errors=[{instancePath:r+"/seconds",schemaPath:"#/oneOf/0/p\
roperties/seconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var c=B===e}else var c=!0}}}else return ye.errors=[{instancePath:r,schemaPath:"\
#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ne=!0}else if(X==="newest"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(
n)){let K;if(n.kind===void 0&&(K="kind")||n.fraction===void 0&&(K="fraction"))return ye.errors=[{instancePath:r,schemaPath:"#/oneOf/1/required",keyword:"require\
d",params:{missingProperty:K},message:"must have required property '"+K+"'"}],!1;{const j=e;for(const N in n)if(!(N==="kind"||N==="fraction")){return ye.errors=
[{instancePath:r,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:N},message:"must NOT have additional prop\
erties"}],!1;break}if(j===e){if(n.kind!==void 0){const N=e;if(n.kind!=="newest")return ye.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/1/properties/kind/\
const",keyword:"const",params:{allowedValue:"newest"},message:"must be equal to constant"}],!1;var oe=N===e}else var oe=!0;if(oe)if(n.fraction!==void 0){let N=n.
fraction;const B=e;if(e===B)if(typeof N=="number"&&isFinite(N)){if(N>1||isNaN(N))return ye.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/1/properties/\
fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(N<0||isNaN(N))return ye.errors=[{instancePath:r+"/fraction",
schemaPath:"#/oneOf/1/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return ye.errors=[{instancePath:r+
"/fraction",schemaPath:"#/oneOf/1/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var oe=B===e}else var oe=!0}}}else
return ye.errors=[{instancePath:r,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ne!==!0&&(ne=!0)}else if(X==="\
random"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let K;if(n.kind===void 0&&(K="kind")||n.fraction===void 0&&(K="fraction"))return ye.errors=[{instancePath:r,
schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:K},message:"must have required property '"+K+"'"}],!1;{const j=e;for(const N in n)if(!(N===
"kind"||N==="fraction")){return ye.errors=[{instancePath:r,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:N},
message:"must NOT have additional properties"}],!1;break}if(j===e){if(n.kind!==void 0){const N=e;if(n.kind!=="random")return ye.errors=[{instancePath:r+"/kind",
schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"random"},message:"must be equal to constant"}],!1;var ae=N===e}else var ae=!0;
if(ae)if(n.fraction!==void 0){let N=n.fraction;const B=e;if(e===B)if(typeof N=="number"&&isFinite(N)){if(N>1||isNaN(N))return ye.errors=[{instancePath:r+"/fract\
ion",schemaPath:"#/oneOf/2/properties/fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(N<0||isNaN(N))return ye.
errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return ye.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"}],!1;var ae=B===e}else var ae=!0}}}else return ye.errors=[{instancePath:r,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must b\
e object"}],!1;ne!==!0&&(ne=!0)}else if(X==="hash"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let K;if(n.kind===void 0&&(K="kind")||n.fraction===void 0&&
(K="fraction")||n.column===void 0&&(K="column"))return ye.errors=[{instancePath:r,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:K},
message:"must have required property '"+K+"'"}],!1;{const j=e;for(const N in n)if(!(N==="kind"||N==="fraction"||N==="column")){return ye.errors=[{instancePath:r,
schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:N},message:"must NOT have additional properties"}],!1;break}
if(j===e){if(n.kind!==void 0){const N=e;if(n.kind!=="hash")return ye.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",
params:{allowedValue:"hash"},message:"must be equal to constant"}],!1;var G=N===e}else var G=!0;if(G){if(n.fraction!==void 0){let N=n.fraction;const B=e;if(e===
B)if(typeof N=="number"&&isFinite(N)){if(N>1||isNaN(N))return ye.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/3/properties/fraction/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(N<0||isNaN(N))return ye.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/3/prope\
rties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return ye.errors=[{instancePath:r+"/fraction",schemaPath:"\
#/oneOf/3/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var G=B===e}else var G=!0;if(G)if(n.column!==void 0){const N=e;
if(typeof n.column!="string")return ye.errors=[{instancePath:r+"/column",schemaPath:"#/oneOf/3/properties/column/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var G=N===e}else var G=!0}}}}else return ye.errors=[{instancePath:r,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;ne!==!0&&(ne=!0)}else if(X==="files"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let K;if(n.kind===void 0&&(K="kind")||n.glob===
void 0&&(K="glob"))return ye.errors=[{instancePath:r,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:K},message:"must have required p\
roperty '"+K+"'"}],!1;{const j=e;for(const N in n)if(!(N==="kind"||N==="glob")){return ye.errors=[{instancePath:r,schemaPath:"#/oneOf/4/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:N},message:"must NOT have additional properties"}],!1;break}if(j===e){if(n.kind!==void 0){const N=e;if(n.kind!==
"files")return ye.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"files"},message:"must be eq\
ual to constant"}],!1;var ke=N===e}else var ke=!0;if(ke)if(n.glob!==void 0){let N=n.glob;const B=e;if(e===B)if(typeof N=="string"){if(!Yr.test(N))return ye.errors=
[{instancePath:r+"/glob",schemaPath:"#/oneOf/4/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must \
match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return ye.errors=[{instancePath:r+"/glob",schemaPath:"#/oneOf/4/properties/glob/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var ke=B===e}else var ke=!0}}}else return ye.errors=[{instancePath:r,schemaPath:"#/oneOf/4/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;ne!==!0&&(ne=!0)}else return ye.errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discrim\
inator",params:{error:"mapping",tag:"kind",tagValue:X},message:'value of tag "kind" must be in oneOf'}],!1;else return ye.errors=[{instancePath:r,schemaPath:"#/\
discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:X},message:'tag "kind" must be string'}],!1}}else return ye.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ye.errors=l,Oe.props=ne,e===0}ye.evaluated={dynamicProps:!0,dynamicItems:!1};
function a(n,{instancePath:r="",parentData:Gr,parentDataProperty:Jr,rootData:_r=n,dynamicAnchors:qr={}}={}){let l=null,e=0;const Oe=a.evaluated;if(Oe.dynamicProps&&
(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Ye;if(n.version===void 0&&(Ye="version")||n.model===
void 0&&(Ye="model")||n.variant===void 0&&(Ye="variant")||n.doc===void 0&&(Ye="doc")||n.data===void 0&&(Ye="data")||n.inputs===void 0&&(Ye="inputs")||n.vocabs===
void 0&&(Ye="vocabs")||n.tables===void 0&&(Ye="tables")||n.signals===void 0&&(Ye="signals")||n.nodes===void 0&&(Ye="nodes")||n.params===void 0&&(Ye="params")||n.
towers===void 0&&(Ye="towers")||n.heads===void 0&&(Ye="heads")||n.outputs===void 0&&(Ye="outputs")||n.sampling===void 0&&(Ye="sampling")||n.calibration===void 0&&
(Ye="calibration")||n.train===void 0&&(Ye="train")||n.baselines===void 0&&(Ye="baselines")||n.cost===void 0&&(Ye="cost")||n.fingerprint===void 0&&(Ye="fingerpri\
nt"))return a.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:Ye},message:"must have required property '"+Ye+"'"}],!1;
{const Ts=e;for(const y in n)if(!Or.call(T.properties,y)){return a.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(Ts===e){if(n.version!==void 0){const y=e;if(n.version!==1)return a.errors=[{instancePath:r+
"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var c=y===e}else var c=!0;if(c){
if(n.model!==void 0){const y=e;if(typeof n.model!="string")return a.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var c=y===e}else var c=!0;if(c){if(n.variant!==void 0){let y=n.variant;const te=e;if(typeof y!="string"&&y!==null)return a.
errors=[{instancePath:r+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:T.properties.variant.type},message:"must be string,null"}],
!1;var c=te===e}else var c=!0;if(c){if(n.baseline!==void 0){let y=n.baseline;const te=e;if(!(y==="lr"||y==="wide_deep"||y==="gbdt_lr"))return a.errors=[{instancePath:r+
"/baseline",schemaPath:"#/properties/baseline/enum",keyword:"enum",params:{allowedValues:T.properties.baseline.enum},message:"must be equal to one of the allowe\
d values"}],!1;var c=te===e}else var c=!0;if(c){if(n.assumed!==void 0){let y=n.assumed;const te=e;if(e===te)if(y&&typeof y=="object"&&!Array.isArray(y)){let H;if(y.
vocabs===void 0&&(H="vocabs")||y.signals===void 0&&(H="signals"))return a.errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/required",keyword:"\
required",params:{missingProperty:H},message:"must have required property '"+H+"'"}],!1;{const o=e;for(const s in y)if(!(s==="vocabs"||s==="signals")){return a.
errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"}],!1;break}if(o===e){if(y.vocabs!==void 0){let s=y.vocabs;const A=e;if(e===A)if(Array.isArray(s)){var ne=!0;const Me=s.length;
for(let _=0;_<Me;_++){const g=e;if(typeof s[_]!="string")return a.errors=[{instancePath:r+"/assumed/vocabs/"+_,schemaPath:"#/properties/assumed/properties/vocab\
s/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ne=g===e;if(!ne)break}}else return a.errors=[{instancePath:r+"/assumed/voc\
abs",schemaPath:"#/properties/assumed/properties/vocabs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var oe=A===e}else var oe=!0;if(oe)
if(y.signals!==void 0){let s=y.signals;const A=e;if(e===A)if(Array.isArray(s)){var ae=!0;const _=s.length;for(let g=0;g<_;g++){const i=e;if(typeof s[g]!="string")
return a.errors=[{instancePath:r+"/assumed/signals/"+g,schemaPath:"#/properties/assumed/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var ae=i===e;if(!ae)break}}else return a.errors=[{instancePath:r+"/assumed/signals",schemaPath:"#/properties/assumed/properties/signals/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var oe=A===e}else var oe=!0}}}else return a.errors=[{instancePath:r+"/assumed",schemaPath:"\
#/properties/assumed/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=te===e}else var c=!0;if(c){if(n.doc!==void 0){let y=n.doc;const te=e;
if(typeof y!="string"&&y!==null)return a.errors=[{instancePath:r+"/doc",schemaPath:"#/properties/doc/type",keyword:"type",params:{type:T.properties.doc.type},message:"\
must be string,null"}],!1;var c=te===e}else var c=!0;if(c){if(n.data!==void 0){let y=n.data;const te=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)
return a.errors=[{instancePath:r+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:T.properties.data.type},message:"must be object,null"}],
!1;if(e===te&&y&&typeof y=="object"&&!Array.isArray(y)){let H;if(y.primary===void 0&&(H="primary")||y.joins===void 0&&(H="joins")||y.time===void 0&&(H="time")||
y.source===void 0&&(H="source")||y.servedBy===void 0&&(H="servedBy")||y.weight===void 0&&(H="weight")||y.afterImpression===void 0&&(H="afterImpression"))return a.
errors=[{instancePath:r+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:H},message:"must have required property '"+H+
"'"}],!1;{const o=e;for(const s in y)if(!Or.call(T.properties.data.properties,s)){return a.errors=[{instancePath:r+"/data",schemaPath:"#/properties/data/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(o===e){if(y.primary!==void 0){
let s=y.primary;const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let Me;if(s.name===void 0&&(Me="name")||s.glob===void 0&&(Me="glob")||s.format===
void 0&&(Me="format")||s.header===void 0&&(Me="header")||s.columns===void 0&&(Me="columns")||s.delimiter===void 0&&(Me="delimiter")||s.missing===void 0&&(Me="mi\
ssing"))return a.errors=[{instancePath:r+"/data/primary",schemaPath:"#/properties/data/properties/primary/required",keyword:"required",params:{missingProperty:Me},
message:"must have required property '"+Me+"'"}],!1;{const _=e;for(const g in s)if(!(g==="name"||g==="glob"||g==="format"||g==="header"||g==="columns"||g==="del\
imiter"||g==="missing"||g==="optional")){return a.errors=[{instancePath:r+"/data/primary",schemaPath:"#/properties/data/properties/primary/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(_===e){if(s.name!==void 0){const g=e;if(typeof s.
name!="string")return a.errors=[{instancePath:r+"/data/primary/name",schemaPath:"#/properties/data/properties/primary/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var G=g===e}else var G=!0;if(G){if(s.glob!==void 0){let g=s.glob;const i=e;if(e===i)if(typeof g=="string"){if(!Yr.test(
g))return a.errors=[{instancePath:r+"/data/primary/glob",schemaPath:"#/properties/data/properties/primary/properties/glob/pattern",keyword:"pattern",params:{pattern:"\
^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[{instancePath:r+"/data/pri\
mary/glob",schemaPath:"#/properties/data/properties/primary/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var G=i===
e}else var G=!0;if(G){if(s.format!==void 0){let g=s.format;const i=e;if(!(g==="csv"||g==="tsv"||g==="jsonl"||g==="parquet"))return a.errors=[{instancePath:r+"/d\
ata/primary/format",schemaPath:"#/properties/data/properties/primary/properties/format/enum",keyword:"enum",params:{allowedValues:T.properties.data.properties.primary.
properties.format.enum},message:"must be equal to one of the allowed values"}],!1;var G=i===e}else var G=!0;if(G){if(s.header!==void 0){const g=e;if(typeof s.header!=
"boolean")return a.errors=[{instancePath:r+"/data/primary/header",schemaPath:"#/properties/data/properties/primary/properties/header/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var G=g===e}else var G=!0;if(G){if(s.columns!==void 0){let g=s.columns;const i=e;if(!Array.isArray(g)&&g!==null)return a.
errors=[{instancePath:r+"/data/primary/columns",schemaPath:"#/properties/data/properties/primary/properties/columns/type",keyword:"type",params:{type:T.properties.
data.properties.primary.properties.columns.type},message:"must be array,null"}],!1;if(e===i&&Array.isArray(g)){var ke=!0;const ie=g.length;for(let t=0;t<ie;t++){
const d=e;if(typeof g[t]!="string")return a.errors=[{instancePath:r+"/data/primary/columns/"+t,schemaPath:"#/properties/data/properties/primary/properties/colum\
ns/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ke=d===e;if(!ke)break}}var G=i===e}else var G=!0;if(G){if(s.delimiter!==void 0){
let g=s.delimiter;const i=e;if(typeof g!="string"&&g!==null)return a.errors=[{instancePath:r+"/data/primary/delimiter",schemaPath:"#/properties/data/properties/\
primary/properties/delimiter/type",keyword:"type",params:{type:T.properties.data.properties.primary.properties.delimiter.type},message:"must be string,null"}],!1;
var G=i===e}else var G=!0;if(G){if(s.missing!==void 0){let g=s.missing;const i=e;if(e===i)if(Array.isArray(g)){var Ve=!0;const ie=g.length;for(let t=0;t<ie;t++){
const d=e;if(typeof g[t]!="string")return a.errors=[{instancePath:r+"/data/primary/missing/"+t,schemaPath:"#/properties/data/properties/primary/properties/missi\
ng/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ve=d===e;if(!Ve)break}}else return a.errors=[{instancePath:r+"/data/prima\
ry/missing",schemaPath:"#/properties/data/properties/primary/properties/missing/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var G=i===
e}else var G=!0;if(G)if(s.optional!==void 0){let g=s.optional;const i=e;if(e===i)if(Array.isArray(g)){var X=!0;const ie=g.length;for(let t=0;t<ie;t++){const d=e;
if(typeof g[t]!="string")return a.errors=[{instancePath:r+"/data/primary/optional/"+t,schemaPath:"#/properties/data/properties/primary/properties/optional/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var X=d===e;if(!X)break}}else return a.errors=[{instancePath:r+"/data/primary/optiona\
l",schemaPath:"#/properties/data/properties/primary/properties/optional/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var G=i===e}else
var G=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/data/primary",schemaPath:"#/properties/data/properties/primary/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;var x=A===e}else var x=!0;if(x){if(y.joins!==void 0){let s=y.joins;const A=e;if(e===A)if(Array.isArray(s)){var K=!0;const _=s.
length;for(let g=0;g<_;g++){let i=s[g];const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.name===void 0&&(t="name")||i.glob===void 0&&(t=
"glob")||i.format===void 0&&(t="format")||i.header===void 0&&(t="header")||i.columns===void 0&&(t="columns")||i.delimiter===void 0&&(t="delimiter")||i.missing===
void 0&&(t="missing")||i.on===void 0&&(t="on")||i.side===void 0&&(t="side")||i.asOf===void 0&&(t="asOf")||i.asOfTime===void 0&&(t="asOfTime"))return a.errors=[{
instancePath:r+"/data/joins/"+g,schemaPath:"#/properties/data/properties/joins/items/required",keyword:"required",params:{missingProperty:t},message:"must have \
required property '"+t+"'"}],!1;{const d=e;for(const f in i)if(!Or.call(T.properties.data.properties.joins.items.properties,f)){return a.errors=[{instancePath:r+
"/data/joins/"+g,schemaPath:"#/properties/data/properties/joins/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"\
must NOT have additional properties"}],!1;break}if(d===e){if(i.name!==void 0){const f=e;if(typeof i.name!="string")return a.errors=[{instancePath:r+"/data/joins\
/"+g+"/name",schemaPath:"#/properties/data/properties/joins/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var j=f===
e}else var j=!0;if(j){if(i.glob!==void 0){let f=i.glob;const v=e;if(e===v)if(typeof f=="string"){if(!Yr.test(f))return a.errors=[{instancePath:r+"/data/joins/"+
g+"/glob",schemaPath:"#/properties/data/properties/joins/items/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},
message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[{instancePath:r+"/data/joins/"+g+"/glob",schemaPath:"#/properties\
/data/properties/joins/items/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var j=v===e}else var j=!0;if(j){if(i.format!==
void 0){let f=i.format;const v=e;if(!(f==="csv"||f==="tsv"||f==="jsonl"||f==="parquet"))return a.errors=[{instancePath:r+"/data/joins/"+g+"/format",schemaPath:"\
#/properties/data/properties/joins/items/properties/format/enum",keyword:"enum",params:{allowedValues:T.properties.data.properties.joins.items.properties.format.
enum},message:"must be equal to one of the allowed values"}],!1;var j=v===e}else var j=!0;if(j){if(i.header!==void 0){const f=e;if(typeof i.header!="boolean")return a.
errors=[{instancePath:r+"/data/joins/"+g+"/header",schemaPath:"#/properties/data/properties/joins/items/properties/header/type",keyword:"type",params:{type:"boo\
lean"},message:"must be boolean"}],!1;var j=f===e}else var j=!0;if(j){if(i.columns!==void 0){let f=i.columns;const v=e;if(!Array.isArray(f)&&f!==null)return a.errors=
[{instancePath:r+"/data/joins/"+g+"/columns",schemaPath:"#/properties/data/properties/joins/items/properties/columns/type",keyword:"type",params:{type:T.properties.
data.properties.joins.items.properties.columns.type},message:"must be array,null"}],!1;if(e===v&&Array.isArray(f)){var N=!0;const m=f.length;for(let E=0;E<m;E++){
const Ae=e;if(typeof f[E]!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/columns/"+E,schemaPath:"#/properties/data/properties/joins/items/propert\
ies/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var N=Ae===e;if(!N)break}}var j=v===e}else var j=!0;if(j){if(i.delimiter!==
void 0){let f=i.delimiter;const v=e;if(typeof f!="string"&&f!==null)return a.errors=[{instancePath:r+"/data/joins/"+g+"/delimiter",schemaPath:"#/properties/data\
/properties/joins/items/properties/delimiter/type",keyword:"type",params:{type:T.properties.data.properties.joins.items.properties.delimiter.type},message:"must\
 be string,null"}],!1;var j=v===e}else var j=!0;if(j){if(i.missing!==void 0){let f=i.missing;const v=e;if(e===v)if(Array.isArray(f)){var B=!0;const m=f.length;for(let E=0;E<
m;E++){const Ae=e;if(typeof f[E]!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/missing/"+E,schemaPath:"#/properties/data/properties/joins/items/\
properties/missing/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var B=Ae===e;if(!B)break}}else return a.errors=[{instancePath:r+
"/data/joins/"+g+"/missing",schemaPath:"#/properties/data/properties/joins/items/properties/missing/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;var j=v===e}else var j=!0;if(j){if(i.optional!==void 0){let f=i.optional;const v=e;if(e===v)if(Array.isArray(f)){var U=!0;const m=f.length;for(let E=0;E<
m;E++){const Ae=e;if(typeof f[E]!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/optional/"+E,schemaPath:"#/properties/data/properties/joins/items\
/properties/optional/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var U=Ae===e;if(!U)break}}else return a.errors=[{instancePath:r+
"/data/joins/"+g+"/optional",schemaPath:"#/properties/data/properties/joins/items/properties/optional/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var j=v===e}else var j=!0;if(j){if(i.on!==void 0){let f=i.on;const v=e;if(e===v)if(Array.isArray(f)){var re=!0;const m=f.length;for(let E=0;E<m;E++){
let Ae=f[E];const er=e;if(e===er)if(Ae&&typeof Ae=="object"&&!Array.isArray(Ae)){let rr;if(Ae.left===void 0&&(rr="left")||Ae.right===void 0&&(rr="right"))return a.
errors=[{instancePath:r+"/data/joins/"+g+"/on/"+E,schemaPath:"#/properties/data/properties/joins/items/properties/on/items/required",keyword:"required",params:{
missingProperty:rr},message:"must have required property '"+rr+"'"}],!1;{const he=e;for(const Je in Ae)if(!(Je==="left"||Je==="right")){return a.errors=[{instancePath:r+
"/data/joins/"+g+"/on/"+E,schemaPath:"#/properties/data/properties/joins/items/properties/on/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:Je},message:"must NOT have additional properties"}],!1;break}if(he===e){if(Ae.left!==void 0){const Je=e;if(typeof Ae.left!="string")return a.
errors=[{instancePath:r+"/data/joins/"+g+"/on/"+E+"/left",schemaPath:"#/properties/data/properties/joins/items/properties/on/items/properties/left/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var P=Je===e}else var P=!0;if(P)if(Ae.right!==void 0){const Je=e;if(typeof Ae.right!="string")return a.
errors=[{instancePath:r+"/data/joins/"+g+"/on/"+E+"/right",schemaPath:"#/properties/data/properties/joins/items/properties/on/items/properties/right/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var P=Je===e}else var P=!0}}}else return a.errors=[{instancePath:r+"/data/joins/"+g+"/on/"+E,schemaPath:"\
#/properties/data/properties/joins/items/properties/on/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var re=er===e;if(!re)break}}else
return a.errors=[{instancePath:r+"/data/joins/"+g+"/on",schemaPath:"#/properties/data/properties/joins/items/properties/on/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}],!1;var j=v===e}else var j=!0;if(j){if(i.side!==void 0){let f=i.side;const v=e;if(!(f==="request"||f==="candidate"))return a.errors=
[{instancePath:r+"/data/joins/"+g+"/side",schemaPath:"#/properties/data/properties/joins/items/properties/side/enum",keyword:"enum",params:{allowedValues:T.properties.
data.properties.joins.items.properties.side.enum},message:"must be equal to one of the allowed values"}],!1;var j=v===e}else var j=!0;if(j){if(i.asOf!==void 0){
let f=i.asOf;const v=e;if(typeof f!="string"&&f!==null)return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOf",schemaPath:"#/properties/data/properties/joins/\
items/properties/asOf/type",keyword:"type",params:{type:T.properties.data.properties.joins.items.properties.asOf.type},message:"must be string,null"}],!1;var j=v===
e}else var j=!0;if(j)if(i.asOfTime!==void 0){let f=i.asOfTime;const v=e;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null)return a.errors=[{instancePath:r+
"/data/joins/"+g+"/asOfTime",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/type",keyword:"type",params:{type:T.properties.data.properties.
joins.items.properties.asOfTime.type},message:"must be object,null"}],!1;if(e===v&&f&&typeof f=="object"&&!Array.isArray(f)){let m;if(f.column===void 0&&(m="col\
umn")||f.unit===void 0&&(m="unit")||f.format===void 0&&(m="format")||f.zone===void 0&&(m="zone"))return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime",schemaPath:"\
#/properties/data/properties/joins/items/properties/asOfTime/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"\
'"}],!1;{const E=e;for(const Ae in f)if(!(Ae==="column"||Ae==="unit"||Ae==="format"||Ae==="zone")){return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime",
schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Ae},message:"\
must NOT have additional properties"}],!1;break}if(E===e){if(f.column!==void 0){const Ae=e;if(typeof f.column!="string")return a.errors=[{instancePath:r+"/data/\
joins/"+g+"/asOfTime/column",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/column/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var V=Ae===e}else var V=!0;if(V){if(f.unit!==void 0){let Ae=f.unit;const er=e;if(!(Ae==="s"||Ae==="ms"||Ae==="us"||Ae==="ns"||
Ae===null))return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime/unit",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/propertie\
s/unit/enum",keyword:"enum",params:{allowedValues:T.properties.data.properties.joins.items.properties.asOfTime.properties.unit.enum},message:"must be equal to o\
ne of the allowed values"}],!1;var V=er===e}else var V=!0;if(V){if(f.format!==void 0){let Ae=f.format;const er=e;if(typeof Ae!="string"&&Ae!==null)return a.errors=
[{instancePath:r+"/data/joins/"+g+"/asOfTime/format",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/format/type",keyword:"t\
ype",params:{type:T.properties.data.properties.joins.items.properties.asOfTime.properties.format.type},message:"must be string,null"}],!1;var V=er===e}else var V=!0;
if(V)if(f.zone!==void 0){const Ae=e;if(typeof f.zone!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime/zone",schemaPath:"#/properties/data/\
properties/joins/items/properties/asOfTime/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var V=Ae===e}else var V=!0}}}}}
var j=v===e}else var j=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/data/joins/"+g,schemaPath:"#/properties/data/properties/joins/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var K=p===e;if(!K)break}}else return a.errors=[{instancePath:r+"/data/joins",schemaPath:"#/properties\
/data/properties/joins/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var x=A===e}else var x=!0;if(x){if(y.time!==void 0){let s=y.time;
const A=e;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null)return a.errors=[{instancePath:r+"/data/time",schemaPath:"#/properties/data/properties/time/t\
ype",keyword:"type",params:{type:T.properties.data.properties.time.type},message:"must be object,null"}],!1;if(e===A&&s&&typeof s=="object"&&!Array.isArray(s)){
let _;if(s.column===void 0&&(_="column")||s.unit===void 0&&(_="unit")||s.format===void 0&&(_="format")||s.zone===void 0&&(_="zone"))return a.errors=[{instancePath:r+
"/data/time",schemaPath:"#/properties/data/properties/time/required",keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],
!1;{const g=e;for(const i in s)if(!(i==="column"||i==="unit"||i==="format"||i==="zone")){return a.errors=[{instancePath:r+"/data/time",schemaPath:"#/properties/\
data/properties/time/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}
if(g===e){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.errors=[{instancePath:r+"/data/time/column",schemaPath:"#/properties/data/proper\
ties/time/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var $=i===e}else var $=!0;if($){if(s.unit!==void 0){let i=s.
unit;const p=e;if(!(i==="s"||i==="ms"||i==="us"||i==="ns"||i===null))return a.errors=[{instancePath:r+"/data/time/unit",schemaPath:"#/properties/data/properties\
/time/properties/unit/enum",keyword:"enum",params:{allowedValues:T.properties.data.properties.time.properties.unit.enum},message:"must be equal to one of the al\
lowed values"}],!1;var $=p===e}else var $=!0;if($){if(s.format!==void 0){let i=s.format;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+
"/data/time/format",schemaPath:"#/properties/data/properties/time/properties/format/type",keyword:"type",params:{type:T.properties.data.properties.time.properties.
format.type},message:"must be string,null"}],!1;var $=p===e}else var $=!0;if($)if(s.zone!==void 0){const i=e;if(typeof s.zone!="string")return a.errors=[{instancePath:r+
"/data/time/zone",schemaPath:"#/properties/data/properties/time/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var $=i===
e}else var $=!0}}}}}var x=A===e}else var x=!0;if(x){if(y.source!==void 0){let s=y.source;const A=e;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null)return a.
errors=[{instancePath:r+"/data/source",schemaPath:"#/properties/data/properties/source/type",keyword:"type",params:{type:T.properties.data.properties.source.type},
message:"must be object,null"}],!1;if(e===A&&s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.column===void 0&&(_="column")||s.values===void 0&&(_="values"))
return a.errors=[{instancePath:r+"/data/source",schemaPath:"#/properties/data/properties/source/required",keyword:"required",params:{missingProperty:_},message:"\
must have required property '"+_+"'"}],!1;{const g=e;for(const i in s)if(!(i==="column"||i==="values")){return a.errors=[{instancePath:r+"/data/source",schemaPath:"\
#/properties/data/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional propert\
ies"}],!1;break}if(g===e){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.errors=[{instancePath:r+"/data/source/column",schemaPath:"#/prop\
erties/data/properties/source/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var pe=i===e}else var pe=!0;if(pe)if(s.
values!==void 0){let i=s.values;const p=e;if(e===p)if(Array.isArray(i)){var u=!0;const t=i.length;for(let d=0;d<t;d++){const f=e;if(typeof i[d]!="string")return a.
errors=[{instancePath:r+"/data/source/values/"+d,schemaPath:"#/properties/data/properties/source/properties/values/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var u=f===e;if(!u)break}}else return a.errors=[{instancePath:r+"/data/source/values",schemaPath:"#/properties/data/properties\
/source/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var pe=p===e}else var pe=!0}}}var x=A===e}else var x=!0;if(x){
if(y.key!==void 0){let s=y.key;const A=e;if(e===A)if(Array.isArray(s)){if(s.length<1)return a.errors=[{instancePath:r+"/data/key",schemaPath:"#/properties/data/\
properties/key/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var h=!0;const _=s.length;for(let g=0;g<_;g++){const i=e;
if(typeof s[g]!="string")return a.errors=[{instancePath:r+"/data/key/"+g,schemaPath:"#/properties/data/properties/key/items/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var h=i===e;if(!h)break}}}else return a.errors=[{instancePath:r+"/data/key",schemaPath:"#/properties/data/properties/key/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var x=A===e}else var x=!0;if(x){if(y.servedBy!==void 0){let s=y.servedBy;const A=e;if(typeof s!=
"string"&&s!==null)return a.errors=[{instancePath:r+"/data/servedBy",schemaPath:"#/properties/data/properties/servedBy/type",keyword:"type",params:{type:T.properties.
data.properties.servedBy.type},message:"must be string,null"}],!1;var x=A===e}else var x=!0;if(x){if(y.weight!==void 0){let s=y.weight;const A=e;if(typeof s!="s\
tring"&&s!==null)return a.errors=[{instancePath:r+"/data/weight",schemaPath:"#/properties/data/properties/weight/type",keyword:"type",params:{type:T.properties.
data.properties.weight.type},message:"must be string,null"}],!1;var x=A===e}else var x=!0;if(x){if(y.afterImpression!==void 0){let s=y.afterImpression;const A=e;
if(e===A)if(Array.isArray(s)){var le=!0;const _=s.length;for(let g=0;g<_;g++){const i=e;if(typeof s[g]!="string")return a.errors=[{instancePath:r+"/data/afterIm\
pression/"+g,schemaPath:"#/properties/data/properties/afterImpression/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var le=i===
e;if(!le)break}}else return a.errors=[{instancePath:r+"/data/afterImpression",schemaPath:"#/properties/data/properties/afterImpression/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var x=A===e}else var x=!0;if(x)if(y.requestId!==void 0){const s=e;if(typeof y.requestId!="string")return a.errors=[{instancePath:r+
"/data/requestId",schemaPath:"#/properties/data/properties/requestId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var x=s===e}else var x=!0}}}}}}}}}}
var c=te===e}else var c=!0;if(c){if(n.inputs!==void 0){let y=n.inputs;const te=e;if(e===te)if(Array.isArray(y)){var Y=!0;const H=y.length;for(let o=0;o<H;o++){let s=y[o];
const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.name===void 0&&(_="name")||s.table===void 0&&(_="table")||s.column===void 0&&(_="colu\
mn")||s.side===void 0&&(_="side")||s.kind===void 0&&(_="kind"))return a.errors=[{instancePath:r+"/inputs/"+o,schemaPath:"#/properties/inputs/items/required",keyword:"\
required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;{const g=e;for(const i in s)if(!(i==="name"||i==="table"||i==="column"||
i==="side"||i==="kind")){return a.errors=[{instancePath:r+"/inputs/"+o,schemaPath:"#/properties/inputs/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.
errors=[{instancePath:r+"/inputs/"+o+"/name",schemaPath:"#/properties/inputs/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var W=i===e}else var W=!0;if(W){if(s.table!==void 0){let i=s.table;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/inp\
uts/"+o+"/table",schemaPath:"#/properties/inputs/items/properties/table/type",keyword:"type",params:{type:T.properties.inputs.items.properties.table.type},message:"\
must be string,null"}],!1;var W=p===e}else var W=!0;if(W){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.errors=[{instancePath:r+"/inputs\
/"+o+"/column",schemaPath:"#/properties/inputs/items/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var W=i===e}else
var W=!0;if(W){if(s.side!==void 0){let i=s.side;const p=e;if(!(i==="request"||i==="candidate"))return a.errors=[{instancePath:r+"/inputs/"+o+"/side",schemaPath:"\
#/properties/inputs/items/properties/side/enum",keyword:"enum",params:{allowedValues:T.properties.inputs.items.properties.side.enum},message:"must be equal to o\
ne of the allowed values"}],!1;var W=p===e}else var W=!0;if(W)if(s.kind!==void 0){let i=s.kind;const p=e;if(!(i==="scalar"||i==="list"||i==="time"))return a.errors=
[{instancePath:r+"/inputs/"+o+"/kind",schemaPath:"#/properties/inputs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:T.properties.inputs.items.
properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var W=p===e}else var W=!0}}}}}}else return a.errors=[{instancePath:r+"/inputs/"+
o,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Y=A===e;if(!Y)break}}else return a.errors=
[{instancePath:r+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=te===e}else var c=!0;if(c){
if(n.vocabs!==void 0){let y=n.vocabs;const te=e;if(e===te)if(Array.isArray(y)){var q=!0;const H=y.length;for(let o=0;o<H;o++){let s=y[o];const A=e;if(e===A)if(s&&
typeof s=="object"&&!Array.isArray(s)){let _;if(s.id===void 0&&(_="id")||s.kind===void 0&&(_="kind")||s.size===void 0&&(_="size")||s.entries===void 0&&(_="entri\
es")||s.file===void 0&&(_="file")||s.sha256===void 0&&(_="sha256"))return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/required",
keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;{const g=e;for(const i in s)if(!(i==="id"||i==="kind"||i==="siz\
e"||i==="entries"||i==="file"||i==="sha256")){return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.id!==void 0){const i=e;if(typeof s.id!=
"string")return a.errors=[{instancePath:r+"/vocabs/"+o+"/id",schemaPath:"#/properties/vocabs/items/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var z=i===e}else var z=!0;if(z){if(s.kind!==void 0){let i=s.kind;const p=e;if(!(i==="file"||i==="range"||i==="hash"))return a.errors=[{instancePath:r+
"/vocabs/"+o+"/kind",schemaPath:"#/properties/vocabs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:T.properties.vocabs.items.properties.kind.
enum},message:"must be equal to one of the allowed values"}],!1;var z=p===e}else var z=!0;if(z){if(s.size!==void 0){let i=s.size;const p=e;if(!(typeof i=="numbe\
r"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/vocabs/"+o+"/size",schemaPath:"#/properties/vocabs/items/properties/size/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/vocabs\
/"+o+"/size",schemaPath:"#/properties/vocabs/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var z=p===
e}else var z=!0;if(z){if(s.entries!==void 0){let i=s.entries;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+
"/vocabs/"+o+"/entries",schemaPath:"#/properties/vocabs/items/properties/entries/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
p&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return a.errors=[{instancePath:r+"/vocabs/"+o+"/entries",schemaPath:"#/properties/vocabs/items/properties/en\
tries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var z=p===e}else var z=!0;if(z){if(s.file!==void 0){let i=s.file;const p=e;
if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/vocabs/"+o+"/file",schemaPath:"#/properties/vocabs/items/properties/file/type",keyword:"type",
params:{type:T.properties.vocabs.items.properties.file.type},message:"must be string,null"}],!1;if(e===p&&typeof i=="string"&&!Yr.test(i))return a.errors=[{instancePath:r+
"/vocabs/"+o+"/file",schemaPath:"#/properties/vocabs/items/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'\
must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1;var z=p===e}else var z=!0;if(z)if(s.sha256!==void 0){let i=s.sha256;const p=e;if(typeof i!="stri\
ng"&&i!==null)return a.errors=[{instancePath:r+"/vocabs/"+o+"/sha256",schemaPath:"#/properties/vocabs/items/properties/sha256/type",keyword:"type",params:{type:T.
properties.vocabs.items.properties.sha256.type},message:"must be string,null"}],!1;if(e===p&&typeof i=="string"&&!Cr.test(i))return a.errors=[{instancePath:r+"/\
vocabs/"+o+"/sha256",schemaPath:"#/properties/vocabs/items/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pa\
ttern "^[0-9a-f]{64}$"'}],!1;var z=p===e}else var z=!0}}}}}}}else return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var q=A===e;if(!q)break}}else return a.errors=[{instancePath:r+"/vocabs",schemaPath:"#/properties/voc\
abs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=te===e}else var c=!0;if(c){if(n.tables!==void 0){let y=n.tables;const te=e;if(e===
te)if(Array.isArray(y)){var De=!0;const H=y.length;for(let o=0;o<H;o++){let s=y[o];const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.id===
void 0&&(_="id")||s.vocab===void 0&&(_="vocab")||s.rows===void 0&&(_="rows")||s.width===void 0&&(_="width")||s.signals===void 0&&(_="signals")||s.init===void 0&&
(_="init"))return a.errors=[{instancePath:r+"/tables/"+o,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty:_},message:"\
must have required property '"+_+"'"}],!1;{const g=e;for(const i in s)if(!(i==="id"||i==="vocab"||i==="rows"||i==="width"||i==="signals"||i==="init"||i==="vecto\
rs"||i==="optimizer")){return a.errors=[{instancePath:r+"/tables/"+o,schemaPath:"#/properties/tables/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.id!==void 0){const i=e;if(typeof s.id!="string")return a.errors=
[{instancePath:r+"/tables/"+o+"/id",schemaPath:"#/properties/tables/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var ce=i===e}else var ce=!0;if(ce){if(s.vocab!==void 0){let i=s.vocab;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/tables/"+o+"/\
vocab",schemaPath:"#/properties/tables/items/properties/vocab/type",keyword:"type",params:{type:T.properties.tables.items.properties.vocab.type},message:"must b\
e string,null"}],!1;var ce=p===e}else var ce=!0;if(ce){if(s.rows!==void 0){let i=s.rows;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.
errors=[{instancePath:r+"/tables/"+o+"/rows",schemaPath:"#/properties/tables/items/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/tables/"+o+"/rows",schemaPath:"#/properties/tables/\
items/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ce=p===e}else var ce=!0;if(ce){if(s.width!==void 0){
let i=s.width;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/tables/"+o+"/width",schemaPath:"#/properties\
/tables/items/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(
i)))return a.errors=[{instancePath:r+"/tables/"+o+"/width",schemaPath:"#/properties/tables/items/properties/width/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var ce=p===e}else var ce=!0;if(ce){if(s.signals!==void 0){let i=s.signals;const p=e;if(e===p)if(Array.isArray(i)){var Le=!0;
const t=i.length;for(let d=0;d<t;d++){const f=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/tables/"+o+"/signals/"+d,schemaPath:"#/properties/ta\
bles/items/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Le=f===e;if(!Le)break}}else return a.errors=[{
instancePath:r+"/tables/"+o+"/signals",schemaPath:"#/properties/tables/items/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var ce=p===e}else var ce=!0;if(ce){if(s.init!==void 0){let i=s.init;const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&
(t="kind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/required",keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="zeros"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;
if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/required",keyword:"\
required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const I=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+
"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(I===e&&i.kind!==void 0&&i.kind!=="zeros")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",
schemaPath:"#/properties/tables/items/properties/init/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"zeros"},message:"must be equal to con\
stant"}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var R=!0}else if(d==="ones"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="ki\
nd"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/required",keyword:"required",params:{missingProperty:v},
message:"must have required property '"+v+"'"}],!1;{const I=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have addi\
tional properties"}],!1;break}if(I===e&&i.kind!==void 0&&i.kind!=="ones")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tab\
les/items/properties/init/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ones"},message:"must be equal to constant"}],!1}}else return a.errors=
[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;R!==!0&&(R=!0)}else if(d==="glorot"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{
instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/required",keyword:"required",params:{missingProperty:v},message:"\
must have required property '"+v+"'"}],!1;{const I=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/propert\
ies/tables/items/properties/init/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional pr\
operties"}],!1;break}if(I===e&&i.kind!==void 0&&i.kind!=="glorot")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/ite\
ms/properties/init/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"glorot"},message:"must be equal to constant"}],!1}}else return a.errors=
[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;R!==!0&&(R=!0)}else if(d==="he"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+
"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/required",keyword:"required",params:{missingProperty:v},message:"must have re\
quired property '"+v+"'"}],!1;{const I=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/i\
tems/properties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],
!1;break}if(I===e&&i.kind!==void 0&&i.kind!=="he")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/in\
it/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/t\
ables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;R!==!0&&
(R=!0)}else if(d==="signs"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+"/tables\
/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/required",keyword:"required",params:{missingProperty:v},message:"must have required p\
roperty '"+v+"'"}],!1;{const I=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/pro\
perties/init/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}
if(I===e&&i.kind!==void 0&&i.kind!=="signs")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/one\
Of/4/properties/kind/const",keyword:"const",params:{allowedValue:"signs"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/tabl\
es/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;R!==!0&&(R=
!0)}else if(d==="uniform"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind")||i.scale===void 0&&(v="scale"))return a.errors=
[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/required",keyword:"required",params:{missingProperty:v},message:"\
must have required property '"+v+"'"}],!1;{const I=e;for(const m in i)if(!(m==="kind"||m==="scale")){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have addi\
tional properties"}],!1;break}if(I===e){if(i.kind!==void 0){const m=e;if(i.kind!=="uniform")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"must be equal to constant"}],!1;
var be=m===e}else var be=!0;if(be)if(i.scale!==void 0){let m=i.scale;const E=e;if(!(typeof m=="number"&&isFinite(m)))return a.errors=[{instancePath:r+"/tables/"+
o+"/init/scale",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/properties/scale/type",keyword:"type",params:{type:"number"},message:"must be numb\
er"}],!1;var be=E===e}else var be=!0}}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/\
type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;R!==!0&&(R=!0)}else if(d==="constant"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(
i)){let v;if(i.kind===void 0&&(v="kind")||i.value===void 0&&(v="value"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/it\
ems/properties/init/oneOf/6/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const I=e;for(const m in i)
if(!(m==="kind"||m==="value")){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/6/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(I===e){if(i.kind!==void 0){const m=e;
if(i.kind!=="constant")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/6/properties/kind/\
const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"}],!1;var jr=m===e}else var jr=!0;if(jr)if(i.value!==void 0){let m=i.
value;const E=e;if(!(typeof m=="number"&&isFinite(m)))return a.errors=[{instancePath:r+"/tables/"+o+"/init/value",schemaPath:"#/properties/tables/items/properti\
es/init/oneOf/6/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var jr=E===e}else var jr=!0}}}else return a.errors=[{
instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/6/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;R!==!0&&(R=!0)}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/discriminator",keyword:"\
discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/tables\
/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'ta\
g "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;var ce=p===e}else var ce=!0;if(ce){if(s.vectors!==void 0){let i=s.vectors;const p=e;if(e===p)if(i&&typeof i==
"object"&&!Array.isArray(i)){let t;if(i.glob===void 0&&(t="glob")||i.format===void 0&&(t="format")||i.key===void 0&&(t="key")||i.column===void 0&&(t="column")||
i.freeze===void 0&&(t="freeze"))return a.errors=[{instancePath:r+"/tables/"+o+"/vectors",schemaPath:"#/properties/tables/items/properties/vectors/required",keyword:"\
required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=e;for(const f in i)if(!(f==="glob"||f==="format"||f==="key"||f===
"column"||f==="freeze")){return a.errors=[{instancePath:r+"/tables/"+o+"/vectors",schemaPath:"#/properties/tables/items/properties/vectors/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.glob!==void 0){let f=i.glob;
const v=e;if(e===v)if(typeof f=="string"){if(!Yr.test(f))return a.errors=[{instancePath:r+"/tables/"+o+"/vectors/glob",schemaPath:"#/properties/tables/items/pro\
perties/vectors/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\\
.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[{instancePath:r+"/tables/"+o+"/vectors/glob",schemaPath:"#/properties/tables/items/properties/vectors/propertie\
s/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ve=v===e}else var ve=!0;if(ve){if(i.format!==void 0){let f=i.format;const v=e;
if(!(f==="csv"||f==="tsv"||f==="jsonl"||f==="parquet"))return a.errors=[{instancePath:r+"/tables/"+o+"/vectors/format",schemaPath:"#/properties/tables/items/pro\
perties/vectors/properties/format/enum",keyword:"enum",params:{allowedValues:T.properties.tables.items.properties.vectors.properties.format.enum},message:"must \
be equal to one of the allowed values"}],!1;var ve=v===e}else var ve=!0;if(ve){if(i.key!==void 0){const f=e;if(typeof i.key!="string")return a.errors=[{instancePath:r+
"/tables/"+o+"/vectors/key",schemaPath:"#/properties/tables/items/properties/vectors/properties/key/type",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1;var ve=f===e}else var ve=!0;if(ve){if(i.column!==void 0){let f=i.column;const v=e;if(typeof f!="string"&&f!==null)return a.errors=[{instancePath:r+
"/tables/"+o+"/vectors/column",schemaPath:"#/properties/tables/items/properties/vectors/properties/column/type",keyword:"type",params:{type:T.properties.tables.
items.properties.vectors.properties.column.type},message:"must be string,null"}],!1;var ve=v===e}else var ve=!0;if(ve)if(i.freeze!==void 0){const f=e;if(typeof i.
freeze!="boolean")return a.errors=[{instancePath:r+"/tables/"+o+"/vectors/freeze",schemaPath:"#/properties/tables/items/properties/vectors/properties/freeze/typ\
e",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var ve=f===e}else var ve=!0}}}}}}else return a.errors=[{instancePath:r+"/tables/"+o+"/v\
ectors",schemaPath:"#/properties/tables/items/properties/vectors/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ce=p===e}else var ce=!0;
if(ce)if(s.optimizer!==void 0){let i=s.optimizer;const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind")||i.learningRate===
void 0&&(t="learningRate")||i.beta===void 0&&(t="beta")||i.l1===void 0&&(t="l1")||i.l2===void 0&&(t="l2"))return a.errors=[{instancePath:r+"/tables/"+o+"/optimi\
zer",schemaPath:"#/properties/tables/items/properties/optimizer/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+
t+"'"}],!1;{const d=e;for(const f in i)if(!(f==="kind"||f==="learningRate"||f==="beta"||f==="l1"||f==="l2")){return a.errors=[{instancePath:r+"/tables/"+o+"/opt\
imizer",schemaPath:"#/properties/tables/items/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"m\
ust NOT have additional properties"}],!1;break}if(d===e){if(i.kind!==void 0){const f=e;if(i.kind!=="ftrl")return a.errors=[{instancePath:r+"/tables/"+o+"/optimi\
zer/kind",schemaPath:"#/properties/tables/items/properties/optimizer/properties/kind/const",keyword:"const",params:{allowedValue:"ftrl"},message:"must be equal \
to constant"}],!1;var je=f===e}else var je=!0;if(je){if(i.learningRate!==void 0){let f=i.learningRate;const v=e;if(!(typeof f=="number"&&isFinite(f)))return a.errors=
[{instancePath:r+"/tables/"+o+"/optimizer/learningRate",schemaPath:"#/properties/tables/items/properties/optimizer/properties/learningRate/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var je=v===e}else var je=!0;if(je){if(i.beta!==void 0){let f=i.beta;const v=e;if(!(typeof f=="number"&&isFinite(
f)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/beta",schemaPath:"#/properties/tables/items/properties/optimizer/properties/beta/type",keyword:"ty\
pe",params:{type:"number"},message:"must be number"}],!1;var je=v===e}else var je=!0;if(je){if(i.l1!==void 0){let f=i.l1;const v=e;if(!(typeof f=="number"&&isFinite(
f)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/l1",schemaPath:"#/properties/tables/items/properties/optimizer/properties/l1/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var je=v===e}else var je=!0;if(je)if(i.l2!==void 0){let f=i.l2;const v=e;if(!(typeof f=="number"&&isFinite(
f)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/l2",schemaPath:"#/properties/tables/items/properties/optimizer/properties/l2/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var je=v===e}else var je=!0}}}}}}else return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer",schemaPath:"\
#/properties/tables/items/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ce=p===e}else var ce=!0}}}}}}}}}else
return a.errors=[{instancePath:r+"/tables/"+o,schemaPath:"#/properties/tables/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var De=A===
e;if(!De)break}}else return a.errors=[{instancePath:r+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var c=te===e}else var c=!0;if(c){if(n.signals!==void 0){let y=n.signals;const te=e;if(e===te)if(Array.isArray(y)){var me=!0;const H=y.length;for(let o=0;o<
H;o++){let s=y[o];const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.name===void 0&&(_="name")||s.doc===void 0&&(_="doc")||s.format===void 0&&
(_="format")||s.input===void 0&&(_="input")||s.derive===void 0&&(_="derive")||s.sources===void 0&&(_="sources")||s.serve===void 0&&(_="serve")||s.encoding===void 0&&
(_="encoding")||s.table===void 0&&(_="table")||s.side===void 0&&(_="side")||s.reason===void 0&&(_="reason"))return a.errors=[{instancePath:r+"/signals/"+o,schemaPath:"\
#/properties/signals/items/required",keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;{const g=e;for(const i in s)
if(!Or.call(T.properties.signals.items.properties,i)){return a.errors=[{instancePath:r+"/signals/"+o,schemaPath:"#/properties/signals/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.
name!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/name",schemaPath:"#/properties/signals/items/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var J=i===e}else var J=!0;if(J){if(s.doc!==void 0){let i=s.doc;const p=e;if(typeof i!="string"&&i!==null)return a.errors=
[{instancePath:r+"/signals/"+o+"/doc",schemaPath:"#/properties/signals/items/properties/doc/type",keyword:"type",params:{type:T.properties.signals.items.properties.
doc.type},message:"must be string,null"}],!1;var J=p===e}else var J=!0;if(J){if(s.format!==void 0){let i=s.format;const p=e;if(!(i==="continuous"||i==="onehot"||
i==="indexed"||i==="hash_onehot"||i==="hash_indexed"||i==="dense"))return a.errors=[{instancePath:r+"/signals/"+o+"/format",schemaPath:"#/properties/signals/ite\
ms/properties/format/enum",keyword:"enum",params:{allowedValues:T.properties.signals.items.properties.format.enum},message:"must be equal to one of the allowed \
values"}],!1;var J=p===e}else var J=!0;if(J){if(s.cross!==void 0){let i=s.cross;const p=e;if(e===p)if(Array.isArray(i)){if(i.length<2)return a.errors=[{instancePath:r+
"/signals/"+o+"/cross",schemaPath:"#/properties/signals/items/properties/cross/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2\
 items"}],!1;{var wr=!0;const t=i.length;for(let d=0;d<t;d++){const f=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/cross/"+d,schemaPath:"\
#/properties/signals/items/properties/cross/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var wr=f===e;if(!wr)break}}}else return a.
errors=[{instancePath:r+"/signals/"+o+"/cross",schemaPath:"#/properties/signals/items/properties/cross/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var J=p===e}else var J=!0;if(J){if(s.input!==void 0){const i=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/input",
schemaPath:"#/properties/signals/items/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var J=i===e}else var J=!0;if(J){
if(s.derive!==void 0){let i=s.derive;const p=e;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/derive",
schemaPath:"#/properties/signals/items/properties/derive/type",keyword:"type",params:{type:T.properties.signals.items.properties.derive.type},message:"must be o\
bject,null"}],!1;if(e===p&&i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.fn===void 0&&(t="fn")||i.zone===void 0&&(t="zone"))return a.errors=[{instancePath:r+
"/signals/"+o+"/derive",schemaPath:"#/properties/signals/items/properties/derive/required",keyword:"required",params:{missingProperty:t},message:"must have requ\
ired property '"+t+"'"}],!1;{const d=e;for(const f in i)if(!(f==="fn"||f==="zone")){return a.errors=[{instancePath:r+"/signals/"+o+"/derive",schemaPath:"#/prope\
rties/signals/items/properties/derive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional prope\
rties"}],!1;break}if(d===e){if(i.fn!==void 0){let f=i.fn;const v=e;if(!(f==="hour"||f==="weekday"))return a.errors=[{instancePath:r+"/signals/"+o+"/derive/fn",schemaPath:"\
#/properties/signals/items/properties/derive/properties/fn/enum",keyword:"enum",params:{allowedValues:T.properties.signals.items.properties.derive.properties.fn.
enum},message:"must be equal to one of the allowed values"}],!1;var Re=v===e}else var Re=!0;if(Re)if(i.zone!==void 0){const f=e;if(typeof i.zone!="string")return a.
errors=[{instancePath:r+"/signals/"+o+"/derive/zone",schemaPath:"#/properties/signals/items/properties/derive/properties/zone/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var Re=f===e}else var Re=!0}}}var J=p===e}else var J=!0;if(J){if(s.sources!==void 0){let i=s.sources;const p=e;if(!Array.
isArray(i)&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/sources",schemaPath:"#/properties/signals/items/properties/sources/type",keyword:"type",params:{
type:T.properties.signals.items.properties.sources.type},message:"must be array,null"}],!1;if(e===p&&Array.isArray(i)){var Ze=!0;const t=i.length;for(let d=0;d<
t;d++){const f=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/sources/"+d,schemaPath:"#/properties/signals/items/properties/sources\
/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ze=f===e;if(!Ze)break}}var J=p===e}else var J=!0;if(J){if(s.serve!==void 0){
let i=s.serve;const p=e,ie=e;let t=!1;const d=e;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){const I={instancePath:r+"/signal\
s/"+o+"/serve",schemaPath:"#/properties/signals/items/properties/serve/anyOf/0/type",keyword:"type",params:{type:T.properties.signals.items.properties.serve.anyOf[0].
type},message:"must be string,number,boolean"};l===null?l=[I]:l.push(I),e++}var L=d===e;t=t||L;const f=e;if(i!==null){const I={instancePath:r+"/signals/"+o+"/se\
rve",schemaPath:"#/properties/signals/items/properties/serve/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};l===null?l=[I]:l.push(I),
e++}var L=f===e;if(t=t||L,t)e=ie,l!==null&&(ie?l.length=ie:l=null);else{const I={instancePath:r+"/signals/"+o+"/serve",schemaPath:"#/properties/signals/items/pr\
operties/serve/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[I]:l.push(I),e++,a.errors=l,!1}var J=p===e}else var J=!0;
if(J){if(s.encoding!==void 0){let i=s.encoding;const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind"))return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/required",keyword:"required",params:{missingProperty:t},message:"\
must have required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="vec"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===
void 0&&(v="kind")||i.length===void 0&&(v="length")||i.width===void 0&&(v="width")||i.missingFlag===void 0&&(v="missingFlag")||i.squash===void 0&&(v="squash")||
i.clip===void 0&&(v="clip")||i.normalize===void 0&&(v="normalize")||i.default===void 0&&(v="default"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",
schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/required",keyword:"required",params:{missingProperty:v},message:"must have required property \
'"+v+"'"}],!1;{const I=e;for(const m in i)if(!(m==="kind"||m==="length"||m==="width"||m==="missingFlag"||m==="squash"||m==="clip"||m==="normalize"||m==="default")){
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(I===e){if(i.kind!==void 0){const m=e;if(i.kind!=="v\
ec")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/kind/const",keyword:"\
const",params:{allowedValue:"vec"},message:"must be equal to constant"}],!1;var ge=m===e}else var ge=!0;if(ge){if(i.length!==void 0){let m=i.length;const E=e;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/length",schemaPath:"#/properties/signals/items/properties/en\
coding/oneOf/0/properties/length/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===E&&typeof m=="number"&&isFinite(m)&&(m<1||isNaN(
m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/length",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/length/minim\
um",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ge=E===e}else var ge=!0;if(ge){if(i.width!==void 0){let m=i.width;const E=e;
if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/width",schemaPath:"#/properties/signals/items\
/properties/encoding/oneOf/0/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===E&&typeof m=="number"&&isFinite(
m)&&(m<1||isNaN(m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/width",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properti\
es/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ge=E===e}else var ge=!0;if(ge){if(i.missingFlag!==void 0){const m=e;
if(typeof i.missingFlag!="boolean")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/missingFlag",schemaPath:"#/properties/signals/items/properties/enco\
ding/oneOf/0/properties/missingFlag/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var ge=m===e}else var ge=!0;if(ge){if(i.squash!==
void 0){let m=i.squash;const E=e;if(!(m==="none"||m==="log"||m==="asinh"||m==="tanh"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/squash",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/squash/enum",keyword:"enum",params:{allowedValues:T.properties.signals.items.properties.encoding.
oneOf[0].properties.squash.enum},message:"must be equal to one of the allowed values"}],!1;var ge=E===e}else var ge=!0;if(ge){if(i.clip!==void 0){let m=i.clip;const E=e;
if(!Array.isArray(m)&&m!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/\
0/properties/clip/type",keyword:"type",params:{type:T.properties.signals.items.properties.encoding.oneOf[0].properties.clip.type},message:"must be array,null"}],
!1;if(e===E&&Array.isArray(m)){if(m.length<2)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/e\
ncoding/oneOf/0/properties/clip/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{const er=m.length;if(er>0){let Pe=m[0];
const rr=e;if(!(typeof Pe=="number"&&isFinite(Pe)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip/0",schemaPath:"#/properties/signals/items/prop\
erties/encoding/oneOf/0/properties/clip/prefixItems/0/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ir=rr===e}if(Ir){if(er>1){let Pe=m[1];
const rr=e;if(!(typeof Pe=="number"&&isFinite(Pe)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip/1",schemaPath:"#/properties/signals/items/prop\
erties/encoding/oneOf/0/properties/clip/prefixItems/1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ir=rr===e}if(Ir&&!(m.length<=
2))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/items",keyword:"\
items",params:{limit:2},message:"must NOT have more than 2 items"}],!1}}}var ge=E===e}else var ge=!0;if(ge){if(i.normalize!==void 0){let m=i.normalize;const E=e;
if(e===E)if(m&&typeof m=="object"&&!Array.isArray(m)){let er;if(m.kind===void 0&&(er="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",
schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/required",keyword:"required",params:{missingProperty:er},message:"must h\
ave required property '"+er+"'"}],!1;{const Pe=m.kind;if(typeof Pe=="string")if(Pe==="none"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let he;if(m.kind===
void 0&&(he="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/prop\
erties/normalize/oneOf/0/required",keyword:"required",params:{missingProperty:he},message:"must have required property '"+he+"'"}],!1;{const Je=e;for(const D in m)
if(D!=="kind"){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/propertie\
s/normalize/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},message:"must NOT have additional properties"}],!1;break}
if(Je===e&&m.kind!==void 0&&m.kind!=="none")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/pro\
perties/encoding/oneOf/0/properties/normalize/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"none"},message:"must be equal to constant"}],
!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/norm\
alize/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var k=!0}else if(Pe==="l2"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(
m)){let he;if(m.kind===void 0&&(he="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/propertie\
s/encoding/oneOf/0/properties/normalize/oneOf/1/required",keyword:"required",params:{missingProperty:he},message:"must have required property '"+he+"'"}],!1;{const Je=e;
for(const D in m)if(D!=="kind"){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/\
oneOf/0/properties/normalize/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},message:"must NOT have additional proper\
ties"}],!1;break}if(Je===e&&m.kind!==void 0&&m.kind!=="l2")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/si\
gnals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"l2"},message:"must be equal to\
 constant"}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/pr\
operties/normalize/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;k!==!0&&(k=!0)}else if(Pe==="minmax"){if(e===e)if(m&&typeof m==
"object"&&!Array.isArray(m)){let he;if(m.kind===void 0&&(he="kind")||m.min===void 0&&(he="min")||m.max===void 0&&(he="max"))return a.errors=[{instancePath:r+"/s\
ignals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/required",keyword:"required",params:{
missingProperty:he},message:"must have required property '"+he+"'"}],!1;{const Je=e;for(const D in m)if(!(D==="kind"||D==="min"||D==="max")){return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:D},message:"must NOT have additional properties"}],!1;break}if(Je===e){if(m.kind!==void 0){const D=e;if(m.kind!==
"minmax")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties\
/normalize/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"minmax"},message:"must be equal to constant"}],!1;var S=D===e}else var S=!0;if(S){
if(m.min!==void 0){let D=m.min;const Rr=e,vr=e;let He=!1;const lr=e;if(!(typeof D=="number"&&isFinite(D))){const we={instancePath:r+"/signals/"+o+"/encoding/nor\
malize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf/0/type",keyword:"type",params:{
type:"number"},message:"must be number"};l===null?l=[we]:l.push(we),e++}var _e=lr===e;He=He||_e;const fr=e;if(e===fr)if(Array.isArray(D)){var se=!0;const we=D.length;
for(let or=0;or<we;or++){let Br=D[or];const Xr=e;if(!(typeof Br=="number"&&isFinite(Br))){const Dr={instancePath:r+"/signals/"+o+"/encoding/normalize/min/"+or,schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"\
must be number"};l===null?l=[Dr]:l.push(Dr),e++}var se=Xr===e;if(!se)break}}else{const we={instancePath:r+"/signals/"+o+"/encoding/normalize/min",schemaPath:"#/\
properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf/1/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"};l===null?l=[we]:l.push(we),e++}var _e=fr===e;if(He=He||_e,He)e=vr,l!==null&&(vr?l.length=vr:l=null);else{const we={instancePath:r+"/signals/"+o+"/e\
ncoding/normalize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return l===null?l=[we]:l.push(we),e++,a.errors=l,!1}var S=Rr===e}else var S=!0;if(S)if(m.max!==void 0){let D=m.max;const Rr=e,
vr=e;let He=!1;const lr=e;if(!(typeof D=="number"&&isFinite(D))){const we={instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/properties/signa\
ls/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===
null?l=[we]:l.push(we),e++}var b=lr===e;He=He||b;const fr=e;if(e===fr)if(Array.isArray(D)){var mr=!0;const we=D.length;for(let or=0;or<we;or++){let Br=D[or];const Xr=e;
if(!(typeof Br=="number"&&isFinite(Br))){const Dr={instancePath:r+"/signals/"+o+"/encoding/normalize/max/"+or,schemaPath:"#/properties/signals/items/properties/\
encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[Dr]:
l.push(Dr),e++}var mr=Xr===e;if(!mr)break}}else{const we={instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/properties/signals/items/properti\
es/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[we]:l.push(
we),e++}var b=fr===e;if(He=He||b,He)e=vr,l!==null&&(vr?l.length=vr:l=null);else{const we={instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/p\
roperties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in\
 anyOf"};return l===null?l=[we]:l.push(we),e++,a.errors=l,!1}var S=Rr===e}else var S=!0}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normal\
ize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must b\
e object"}],!1;k!==!0&&(k=!0)}else if(Pe==="zscore"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let he;if(m.kind===void 0&&(he="kind")||m.mean===void 0&&
(he="mean")||m.std===void 0&&(he="std"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/e\
ncoding/oneOf/0/properties/normalize/oneOf/3/required",keyword:"required",params:{missingProperty:he},message:"must have required property '"+he+"'"}],!1;{const Je=e;
for(const D in m)if(!(D==="kind"||D==="mean"||D==="std")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/\
items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},message:"must \
NOT have additional properties"}],!1;break}if(Je===e){if(m.kind!==void 0){const D=e;if(m.kind!=="zscore")return a.errors=[{instancePath:r+"/signals/"+o+"/encodi\
ng/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/kind/const",keyword:"const",params:{
allowedValue:"zscore"},message:"must be equal to constant"}],!1;var Z=D===e}else var Z=!0;if(Z){if(m.mean!==void 0){let D=m.mean;const Rr=e,vr=e;let He=!1;const lr=e;
if(!(typeof D=="number"&&isFinite(D))){const we={instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/properties/encod\
ing/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[we]:l.push(we),
e++}var Fe=lr===e;He=He||Fe;const fr=e;if(e===fr)if(Array.isArray(D)){var ms=!0;const we=D.length;for(let or=0;or<we;or++){let Br=D[or];const Xr=e;if(!(typeof Br==
"number"&&isFinite(Br))){const Dr={instancePath:r+"/signals/"+o+"/encoding/normalize/mean/"+or,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/\
0/properties/normalize/oneOf/3/properties/mean/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[Dr]:l.push(Dr),e++}
var ms=Xr===e;if(!ms)break}}else{const we={instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/properties/encoding/on\
eOf/0/properties/normalize/oneOf/3/properties/mean/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[we]:l.push(we),e++}var Fe=fr===
e;if(He=He||Fe,He)e=vr,l!==null&&(vr?l.length=vr:l=null);else{const we={instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals\
/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===
null?l=[we]:l.push(we),e++,a.errors=l,!1}var Z=Rr===e}else var Z=!0;if(Z)if(m.std!==void 0){let D=m.std;const Rr=e,vr=e;let He=!1;const lr=e;if(!(typeof D=="num\
ber"&&isFinite(D))){const we={instancePath:r+"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properti\
es/normalize/oneOf/3/properties/std/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[we]:l.push(we),e++}var w=lr===e;He=
He||w;const fr=e;if(e===fr)if(Array.isArray(D)){var $e=!0;const we=D.length;for(let or=0;or<we;or++){let Br=D[or];const Xr=e;if(!(typeof Br=="number"&&isFinite(
Br))){const Dr={instancePath:r+"/signals/"+o+"/encoding/normalize/std/"+or,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normali\
ze/oneOf/3/properties/std/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[Dr]:l.push(Dr),e++}var $e=Xr===e;if(!$e)
break}}else{const we={instancePath:r+"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/norma\
lize/oneOf/3/properties/std/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[we]:l.push(we),e++}var w=fr===e;if(He=He||w,
He)e=vr,l!==null&&(vr?l.length=vr:l=null);else{const we={instancePath:r+"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/propertie\
s/encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[we]:l.
push(we),e++,a.errors=l,!1}var Z=Rr===e}else var Z=!0}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/sign\
als/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;k!==!0&&(k=!0)}else if(Pe===
"quantile"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let he;if(m.kind===void 0&&(he="kind")||m.boundaries===void 0&&(he="boundaries"))return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/required",keyword:"\
required",params:{missingProperty:he},message:"must have required property '"+he+"'"}],!1;{const Je=e;for(const D in m)if(!(D==="kind"||D==="boundaries")){return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},message:"must NOT have additional properties"}],!1;break}if(Je===e){if(m.kind!==void 0){
const D=e;if(m.kind!=="quantile")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/enc\
oding/oneOf/0/properties/normalize/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"quantile"},message:"must be equal to constant"}],!1;var qe=D===
e}else var qe=!0;if(qe)if(m.boundaries!==void 0){let D=m.boundaries;const Rr=e;if(e===Rr)if(Array.isArray(D)){var ds=!0;const He=D.length;for(let lr=0;lr<He;lr++){
let fr=D[lr];const ps=e;if(!(typeof fr=="number"&&isFinite(fr)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries/"+lr,schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var ds=ps===e;if(!ds)break}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries",schemaPath:"#/properties/s\
ignals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var qe=Rr===e}else var qe=!0}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/en\
coding/oneOf/0/properties/normalize/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;k!==!0&&(k=!0)}else if(Pe==="bins"){if(e===
e)if(m&&typeof m=="object"&&!Array.isArray(m)){let he;if(m.kind===void 0&&(he="kind")||m.boundaries===void 0&&(he="boundaries"))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/5/required",keyword:"required",
params:{missingProperty:he},message:"must have required property '"+he+"'"}],!1;{const Je=e;for(const D in m)if(!(D==="kind"||D==="boundaries")){return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/5/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:D},message:"must NOT have additional properties"}],!1;break}if(Je===e){if(m.kind!==void 0){
const D=e;if(m.kind!=="bins")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encodin\
g/oneOf/0/properties/normalize/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"bins"},message:"must be equal to constant"}],!1;var Ke=D===e}else
var Ke=!0;if(Ke)if(m.boundaries!==void 0){let D=m.boundaries;const Rr=e;if(e===Rr)if(Array.isArray(D)){var We=!0;const He=D.length;for(let lr=0;lr<He;lr++){let fr=D[lr];
const ps=e;if(!(typeof fr=="number"&&isFinite(fr)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries/"+lr,schemaPath:"#/properties/\
signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/5/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"must be \
number"}],!1;var We=ps===e;if(!We)break}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries",schemaPath:"#/properties/signals/i\
tems/properties/encoding/oneOf/0/properties/normalize/oneOf/5/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ke=Rr===
e}else var Ke=!0}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/\
properties/normalize/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;k!==!0&&(k=!0)}else return a.errors=[{instancePath:r+"/si\
gnals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/discriminator",keyword:"discriminator",params:{
error:"mapping",tag:"kind",tagValue:Pe},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/norma\
lize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/discriminator",keyword:"discriminator",params:{error:"tag",tag:"ki\
nd",tagValue:Pe},message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/si\
gnals/items/properties/encoding/oneOf/0/properties/normalize/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ge=E===e}else var ge=!0;
if(ge)if(i.default!==void 0){let m=i.default;const E=e;if(!(typeof m=="number"&&isFinite(m))&&m!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding\
/default",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/default/type",keyword:"type",params:{type:T.properties.signals.items.properties.
encoding.oneOf[0].properties.default.type},message:"must be number,null"}],!1;var ge=E===e}else var ge=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/signal\
s/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var fe=!0}else if(d===
"id"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind")||i.vocab===void 0&&(v="vocab")||i.default===void 0&&(v="default"))
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/required",keyword:"required",params:{
missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const I=e;for(const m in i)if(!(m==="kind"||m==="vocab"||m==="default")){return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(I===e){if(i.kind!==void 0){const m=e;if(i.kind!=="id")return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/kind/const",keyword:"const",params:{
allowedValue:"id"},message:"must be equal to constant"}],!1;var de=m===e}else var de=!0;if(de){if(i.vocab!==void 0){const m=e;if(typeof i.vocab!="string")return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/vocab",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/vocab/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var de=m===e}else var de=!0;if(de)if(i.default!==void 0){let m=i.default;const E=e;if(typeof m!="string"&&m!==
null)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/default",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/default/ty\
pe",keyword:"type",params:{type:T.properties.signals.items.properties.encoding.oneOf[1].properties.default.type},message:"must be string,null"}],!1;var de=E===e}else
var de=!0}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;fe!==!0&&(fe=!0)}else if(d==="ids"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===
void 0&&(v="kind")||i.vocab===void 0&&(v="vocab")||i.max===void 0&&(v="max")||i.keep===void 0&&(v="keep")||i.pool===void 0&&(v="pool")||i.split===void 0&&(v="sp\
lit"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/required",keyword:"required",
params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const I=e;for(const m in i)if(!(m==="kind"||m==="vocab"||m==="max"||m==="keep"||m===
"pool"||m==="split"||m==="weights")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf\
/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(I===e){if(i.kind!==
void 0){const m=e;if(i.kind!=="ids")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/o\
neOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"ids"},message:"must be equal to constant"}],!1;var Ie=m===e}else var Ie=!0;if(Ie){if(i.vocab!==
void 0){const m=e;if(typeof i.vocab!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/vocab",schemaPath:"#/properties/signals/items/properties\
/encoding/oneOf/2/properties/vocab/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ie=m===e}else var Ie=!0;if(Ie){if(i.max!==void 0){
let m=i.max;const E=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/max",schemaPath:"#/prop\
erties/signals/items/properties/encoding/oneOf/2/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===E&&typeof m==
"number"&&isFinite(m)&&(m<1||isNaN(m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/max",schemaPath:"#/properties/signals/items/properties/encoding\
/oneOf/2/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ie=E===e}else var Ie=!0;if(Ie){if(i.keep!==void 0){
let m=i.keep;const E=e;if(!(m==="first"||m==="last"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/keep",schemaPath:"#/properties/signals/items/prop\
erties/encoding/oneOf/2/properties/keep/enum",keyword:"enum",params:{allowedValues:T.properties.signals.items.properties.encoding.oneOf[2].properties.keep.enum},
message:"must be equal to one of the allowed values"}],!1;var Ie=E===e}else var Ie=!0;if(Ie){if(i.pool!==void 0){let m=i.pool;const E=e;if(!(m==="mean"||m==="su\
m"||m==="max"||m==="attention"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/pool",schemaPath:"#/properties/signals/items/properties/encoding/oneOf\
/2/properties/pool/enum",keyword:"enum",params:{allowedValues:T.properties.signals.items.properties.encoding.oneOf[2].properties.pool.enum},message:"must be equ\
al to one of the allowed values"}],!1;var Ie=E===e}else var Ie=!0;if(Ie){if(i.split!==void 0){let m=i.split;const E=e;if(typeof m!="string"&&m!==null)return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/split",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/split/type",keyword:"type",params:{
type:T.properties.signals.items.properties.encoding.oneOf[2].properties.split.type},message:"must be string,null"}],!1;var Ie=E===e}else var Ie=!0;if(Ie)if(i.weights!==
void 0){let m=i.weights;const E=e;if(e===E)if(m&&typeof m=="object"&&!Array.isArray(m)){let er;if(m.kind===void 0&&(er="kind"))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/required",keyword:"required",params:{missingProperty:er},
message:"must have required property '"+er+"'"}],!1;{const Pe=m.kind;if(typeof Pe=="string")if(Pe==="column"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(
m)){let he;if(m.kind===void 0&&(he="kind")||m.input===void 0&&(he="input"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/prop\
erties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/required",keyword:"required",params:{missingProperty:he},message:"must have required\
 property '"+he+"'"}],!1;{const Je=e;for(const D in m)if(!(D==="kind"||D==="input")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},
message:"must NOT have additional properties"}],!1;break}if(Je===e){if(m.kind!==void 0){const D=e;if(m.kind!=="column")return a.errors=[{instancePath:r+"/signal\
s/"+o+"/encoding/weights/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/properties/kind/const",keyword:"con\
st",params:{allowedValue:"column"},message:"must be equal to constant"}],!1;var M=D===e}else var M=!0;if(M)if(m.input!==void 0){const D=e;if(typeof m.input!="st\
ring")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights/input",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/wei\
ghts/oneOf/0/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var M=D===e}else var M=!0}}}else return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var pr=!0}else if(Pe==="map"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let he;if(m.kind===void 0&&(he="kind"))
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1\
/required",keyword:"required",params:{missingProperty:he},message:"must have required property '"+he+"'"}],!1;{const Je=e;for(const D in m)if(D!=="kind"){return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:D},message:"must NOT have additional properties"}],!1;break}if(Je===e&&m.kind!==void 0&&
m.kind!=="map")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/proper\
ties/weights/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"map"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;pr!==!0&&(pr=!0)}else if(Pe==="pairs"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let he;if(m.kind===void 0&&(he=
"kind")||m.separator===void 0&&(he="separator"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/proper\
ties/encoding/oneOf/2/properties/weights/oneOf/2/required",keyword:"required",params:{missingProperty:he},message:"must have required property '"+he+"'"}],!1;{const Je=e;
for(const D in m)if(!(D==="kind"||D==="separator")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/pr\
operties/encoding/oneOf/2/properties/weights/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},message:"must NOT have a\
dditional properties"}],!1;break}if(Je===e){if(m.kind!==void 0){const D=e;if(m.kind!=="pairs")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights/\
kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"\
pairs"},message:"must be equal to constant"}],!1;var sr=D===e}else var sr=!0;if(sr)if(m.separator!==void 0){const D=e;if(typeof m.separator!="string")return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/weights/separator",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/2/prope\
rties/separator/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var sr=D===e}else var sr=!0}}}else return a.errors=[{instancePath:r+"/\
signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/2/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;pr!==!0&&(pr=!0)}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals\
/items/properties/encoding/oneOf/2/properties/weights/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:Pe},message:'value of t\
ag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encod\
ing/oneOf/2/properties/weights/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:Pe},message:'tag "kind" must be string'}],!1}}else
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var Ie=E===e}else var Ie=!0}}}}}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;fe!==!0&&(fe=!0)}else return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/discriminator",keyword:"discriminator",params:{error:"\
mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"\
#/properties/signals/items/properties/encoding/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'tag "kind" must be str\
ing'}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var J=p===e}else var J=!0;if(J){if(s.table!==void 0){let i=s.table;const p=e;if(typeof i!="string"&&i!==null)return a.
errors=[{instancePath:r+"/signals/"+o+"/table",schemaPath:"#/properties/signals/items/properties/table/type",keyword:"type",params:{type:T.properties.signals.items.
properties.table.type},message:"must be string,null"}],!1;var J=p===e}else var J=!0;if(J){if(s.side!==void 0){let i=s.side;const p=e;if(!(i==="request"||i==="ca\
ndidate"))return a.errors=[{instancePath:r+"/signals/"+o+"/side",schemaPath:"#/properties/signals/items/properties/side/enum",keyword:"enum",params:{allowedValues:T.
properties.signals.items.properties.side.enum},message:"must be equal to one of the allowed values"}],!1;var J=p===e}else var J=!0;if(J)if(s.reason!==void 0){const i=e;
if(typeof s.reason!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/reason",schemaPath:"#/properties/signals/items/properties/reason/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var J=i===e}else var J=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/signals/"+o,schemaPath:"#\
/properties/signals/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var me=A===e;if(!me)break}}else return a.errors=[{instancePath:r+
"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=te===e}else var c=!0;if(c){if(n.forests!==
void 0){let y=n.forests;const te=e;if(e===te)if(Array.isArray(y)){var Ee=!0;const H=y.length;for(let o=0;o<H;o++){let s=y[o];const A=e;if(e===A)if(s&&typeof s==
"object"&&!Array.isArray(s)){let _;if(s.name===void 0&&(_="name")||s.head===void 0&&(_="head")||s.vocab===void 0&&(_="vocab")||s.trees===void 0&&(_="trees")||s.
depth===void 0&&(_="depth")||s.leaves===void 0&&(_="leaves")||s.shrinkage===void 0&&(_="shrinkage")||s.minRows===void 0&&(_="minRows")||s.l2===void 0&&(_="l2")||
s.growOn===void 0&&(_="growOn")||s.maxRows===void 0&&(_="maxRows"))return a.errors=[{instancePath:r+"/forests/"+o,schemaPath:"#/properties/forests/items/require\
d",keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;{const g=e;for(const i in s)if(!Or.call(T.properties.forests.
items.properties,i)){return a.errors=[{instancePath:r+"/forests/"+o,schemaPath:"#/properties/forests/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.
errors=[{instancePath:r+"/forests/"+o+"/name",schemaPath:"#/properties/forests/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var ee=i===e}else var ee=!0;if(ee){if(s.head!==void 0){const i=e;if(typeof s.head!="string")return a.errors=[{instancePath:r+"/forests/"+o+"/head",
schemaPath:"#/properties/forests/items/properties/head/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ee=i===e}else var ee=!0;if(ee){
if(s.vocab!==void 0){let i=s.vocab;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/forests/"+o+"/vocab",schemaPath:"#/properties/fo\
rests/items/properties/vocab/type",keyword:"type",params:{type:T.properties.forests.items.properties.vocab.type},message:"must be string,null"}],!1;var ee=p===e}else
var ee=!0;if(ee){if(s.trees!==void 0){let i=s.trees;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forest\
s/"+o+"/trees",schemaPath:"#/properties/forests/items/properties/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i==
"number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/trees",schemaPath:"#/properties/forests/items/properties/trees/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ee=p===e}else var ee=!0;if(ee){if(s.depth!==void 0){let i=s.depth;const p=e;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/depth",schemaPath:"#/properties/forests/items/properties/depth/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+
"/forests/"+o+"/depth",schemaPath:"#/properties/forests/items/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var ee=p===e}else var ee=!0;if(ee){if(s.leaves!==void 0){let i=s.leaves;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{
instancePath:r+"/forests/"+o+"/leaves",schemaPath:"#/properties/forests/items/properties/leaves/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/leaves",schemaPath:"#/properties/forests\
/items/properties/leaves/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ee=p===e}else var ee=!0;if(ee){if(s.shrinkage!==
void 0){let i=s.shrinkage;const p=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/shrinkage",schemaPath:"#/properties/f\
orests/items/properties/shrinkage/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ee=p===e}else var ee=!0;if(ee){if(s.minRows!==void 0){
let i=s.minRows;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/minRows",schemaPath:"#/prope\
rties/forests/items/properties/minRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<
1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/minRows",schemaPath:"#/properties/forests/items/properties/minRows/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var ee=p===e}else var ee=!0;if(ee){if(s.l2!==void 0){let i=s.l2;const p=e;if(!(typeof i=="number"&&isFinite(
i)))return a.errors=[{instancePath:r+"/forests/"+o+"/l2",schemaPath:"#/properties/forests/items/properties/l2/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var ee=p===e}else var ee=!0;if(ee){if(s.growOn!==void 0){let i=s.growOn;const p=e;if(e===p)if(typeof i=="number"&&isFinite(i)){if(i>1||isNaN(
i))return a.errors=[{instancePath:r+"/forests/"+o+"/growOn",schemaPath:"#/properties/forests/items/properties/growOn/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},message:"must be <= 1"}],!1;if(i<0||isNaN(i))return a.errors=[{instancePath:r+"/forests/"+o+"/growOn",schemaPath:"#/properties/forests/items/proper\
ties/growOn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/forests/"+o+"/growOn",
schemaPath:"#/properties/forests/items/properties/growOn/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ee=p===e}else var ee=!0;if(ee){
if(s.maxRows!==void 0){let i=s.maxRows;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/maxRo\
ws",schemaPath:"#/properties/forests/items/properties/maxRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="n\
umber"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/maxRows",schemaPath:"#/properties/forests/items/properties/maxRows/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ee=p===e}else var ee=!0;if(ee){if(s.patience!==void 0){let i=s.patience;const p=e;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/patience",schemaPath:"#/properties/forests/items/prope\
rties/patience/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=
[{instancePath:r+"/forests/"+o+"/patience",schemaPath:"#/properties/forests/items/properties/patience/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var ee=p===e}else var ee=!0;if(ee){if(s.subsample!==void 0){let i=s.subsample;const p=e;if(e===p)if(typeof i=="number"&&isFinite(i)){
if(i>1||isNaN(i))return a.errors=[{instancePath:r+"/forests/"+o+"/subsample",schemaPath:"#/properties/forests/items/properties/subsample/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(i<0||isNaN(i))return a.errors=[{instancePath:r+"/forests/"+o+"/subsample",schemaPath:"#/prop\
erties/forests/items/properties/subsample/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+
"/forests/"+o+"/subsample",schemaPath:"#/properties/forests/items/properties/subsample/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var ee=p===e}else var ee=!0;if(ee){if(s.colsample!==void 0){let i=s.colsample;const p=e;if(e===p)if(typeof i=="number"&&isFinite(i)){if(i>1||isNaN(i))return a.errors=
[{instancePath:r+"/forests/"+o+"/colsample",schemaPath:"#/properties/forests/items/properties/colsample/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
message:"must be <= 1"}],!1;if(i<0||isNaN(i))return a.errors=[{instancePath:r+"/forests/"+o+"/colsample",schemaPath:"#/properties/forests/items/properties/colsa\
mple/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/forests/"+o+"/colsample",schemaPath:"\
#/properties/forests/items/properties/colsample/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ee=p===e}else var ee=!0;if(ee)if(s.
pairs!==void 0){const i=e;if(typeof s.pairs!="boolean")return a.errors=[{instancePath:r+"/forests/"+o+"/pairs",schemaPath:"#/properties/forests/items/properties\
/pairs/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var ee=i===e}else var ee=!0}}}}}}}}}}}}}}}}else return a.errors=[{instancePath:r+
"/forests/"+o,schemaPath:"#/properties/forests/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ee=A===e;if(!Ee)break}}else return a.
errors=[{instancePath:r+"/forests",schemaPath:"#/properties/forests/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=te===e}else var c=!0;
if(c){if(n.nodes!==void 0){let y=n.nodes;const te=e;if(e===te)if(Array.isArray(y)){var tr=!0;const H=y.length;for(let o=0;o<H;o++){let s=y[o];const A=e;if(e===A)
if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.op===void 0&&(_="op"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/\
required",keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;{const g=s.op;if(typeof g=="string")if(g==="input"){if(e===
e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="t\
ower")||s.signal===void 0&&(p="signal"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/0/required",keyword:"required",params:{
missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ie=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="signa\
l")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(ie===e){if(s.op!==void 0){const t=e;if(s.op!=="input")return a.errors=[{instancePath:r+"/nodes/"+o+"\
/op",schemaPath:"#/properties/nodes/items/oneOf/0/properties/op/const",keyword:"const",params:{allowedValue:"input"},message:"must be equal to constant"}],!1;var dr=t===
e}else var dr=!0;if(dr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/i\
tems/oneOf/0/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var dr=t===e}else var dr=!0;if(dr){if(s.width!==void 0){let t=s.
width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/it\
ems/oneOf/0/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/0/properties/width/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var dr=d===e}else var dr=!0;if(dr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/0/properties/tower/type",keyword:"ty\
pe",params:{type:T.properties.nodes.items.oneOf[0].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/0/properties/tower/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var dr=d===e}else var dr=!0;if(dr)if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/signal",schemaPath:"#/properties/nodes/items/oneOf/0/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var dr=t===
e}else var dr=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/0/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var C=!0}else if(g==="lookup"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&
(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.signal===void 0&&(p="signal")||s.table===void 0&&(p="table"))return a.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/1/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],
!1;{const ie=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="signal"||t==="table")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],
!1;break}if(ie===e){if(s.op!==void 0){const t=e;if(s.op!=="lookup")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf\
/1/properties/op/const",keyword:"const",params:{allowedValue:"lookup"},message:"must be equal to constant"}],!1;var ze=t===e}else var ze=!0;if(ze){if(s.id!==void 0){
const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/1/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var ze=t===e}else var ze=!0;if(ze){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="numbe\
r"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/1/properties/width/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes\
/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/1/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var ze=d===e}else var ze=!0;if(ze){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=
[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/1/properties/tower/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[1].
properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/1/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;
var ze=d===e}else var ze=!0;if(ze){if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/signal",schemaPath:"\
#/properties/nodes/items/oneOf/1/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ze=t===e}else var ze=!0;if(ze)if(s.
table!==void 0){const t=e;if(typeof s.table!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/table",schemaPath:"#/properties/nodes/items/oneOf/1/propert\
ies/table/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ze=t===e}else var ze=!0}}}}}}}else return a.errors=[{instancePath:r+"/no\
des/"+o,schemaPath:"#/properties/nodes/items/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;C!==!0&&(C=!0)}else if(g==="pool"){
if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&
(p="tower")||s.signal===void 0&&(p="signal")||s.table===void 0&&(p="table")||s.pool===void 0&&(p="pool")||s.max===void 0&&(p="max")||s.query===void 0&&(p="query"))
return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/2/required",keyword:"required",params:{missingProperty:p},message:"must \
have required property '"+p+"'"}],!1;{const ie=e;for(const t in s)if(!Or.call(T.properties.nodes.items.oneOf[2].properties,t)){return a.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT ha\
ve additional properties"}],!1;break}if(ie===e){if(s.op!==void 0){const t=e;if(s.op!=="pool")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/pr\
operties/nodes/items/oneOf/2/properties/op/const",keyword:"const",params:{allowedValue:"pool"},message:"must be equal to constant"}],!1;var Ne=t===e}else var Ne=!0;
if(Ne){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/2/prop\
erties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ne=t===e}else var Ne=!0;if(Ne){if(s.width!==void 0){let t=s.width;const d=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/2/prop\
erties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=
[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/2/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var Ne=d===e}else var Ne=!0;if(Ne){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/2/properties/tower/type",keyword:"type",params:{type:T.
properties.nodes.items.oneOf[2].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=
[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/2/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var Ne=d===e}else var Ne=!0;if(Ne){if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/n\
odes/"+o+"/signal",schemaPath:"#/properties/nodes/items/oneOf/2/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ne=t===
e}else var Ne=!0;if(Ne){if(s.table!==void 0){const t=e;if(typeof s.table!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/table",schemaPath:"#/propertie\
s/nodes/items/oneOf/2/properties/table/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ne=t===e}else var Ne=!0;if(Ne){if(s.pool!==
void 0){let t=s.pool;const d=e;if(!(t==="mean"||t==="sum"||t==="max"||t==="attention"))return a.errors=[{instancePath:r+"/nodes/"+o+"/pool",schemaPath:"#/proper\
ties/nodes/items/oneOf/2/properties/pool/enum",keyword:"enum",params:{allowedValues:T.properties.nodes.items.oneOf[2].properties.pool.enum},message:"must be equ\
al to one of the allowed values"}],!1;var Ne=d===e}else var Ne=!0;if(Ne){if(s.max!==void 0){let t=s.max;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/max",schemaPath:"#/properties/nodes/items/oneOf/2/properties/max/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/max",schemaPath:"#/prop\
erties/nodes/items/oneOf/2/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ne=d===e}else var Ne=!0;if(Ne)
if(s.query!==void 0){let t=s.query;const d=e;if(typeof t!="string"&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/query",schemaPath:"#/properties/node\
s/items/oneOf/2/properties/query/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[2].properties.query.type},message:"must be string,null"}],!1;var Ne=d===
e}else var Ne=!0}}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/2/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"}],!1;C!==!0&&(C=!0)}else if(g==="interpolate"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="o\
p")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.signal===void 0&&(p="signal")||s.table===void 0&&(p="table")||s.boundaries===
void 0&&(p="boundaries"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/3/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{const ie=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="signal"||t==="table"||t===
"boundaries")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ie===e){if(s.op!==void 0){const t=e;if(s.op!=="interpolate")return a.errors=[{
instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/3/properties/op/const",keyword:"const",params:{allowedValue:"interpolate"},message:"\
must be equal to constant"}],!1;var Ce=t===e}else var Ce=!0;if(Ce){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes\
/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/3/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ce=t===e}else
var Ce=!0;if(Ce){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+
o+"/width",schemaPath:"#/properties/nodes/items/oneOf/3/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t==
"number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/3/properties/width/minim\
um",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ce=d===e}else var Ce=!0;if(Ce){if(s.tower!==void 0){let t=s.tower;const d=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/on\
eOf/3/properties/tower/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[3].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&
typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/3/properties/t\
ower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ce=d===e}else var Ce=!0;if(Ce){if(s.signal!==void 0){const t=e;
if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/signal",schemaPath:"#/properties/nodes/items/oneOf/3/properties/signal/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Ce=t===e}else var Ce=!0;if(Ce){if(s.table!==void 0){const t=e;if(typeof s.table!="string")return a.
errors=[{instancePath:r+"/nodes/"+o+"/table",schemaPath:"#/properties/nodes/items/oneOf/3/properties/table/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var Ce=t===e}else var Ce=!0;if(Ce)if(s.boundaries!==void 0){let t=s.boundaries;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/boundaries",schemaPath:"#/properties/nodes/items/oneOf/3/properties/boundaries/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/boundaries",schemaPath:"\
#/properties/nodes/items/oneOf/3/properties/boundaries/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ce=d===e}else
var Ce=!0}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/3/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;C!==!0&&(C=!0)}else if(g==="concat"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&
(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.inputs===void 0&&(p="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/4/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ie=e;for(const t in s)
if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/4/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ie===e){if(s.op!==void 0){
const t=e;if(s.op!=="concat")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/4/properties/op/const",keyword:"const",
params:{allowedValue:"concat"},message:"must be equal to constant"}],!1;var Nr=t===e}else var Nr=!0;if(Nr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")
return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/4/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var Nr=t===e}else var Nr=!0;if(Nr){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.
errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/4/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/\
nodes/items/oneOf/4/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Nr=d===e}else var Nr=!0;if(Nr){
if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/t\
ower",schemaPath:"#/properties/nodes/items/oneOf/4/properties/tower/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[4].properties.tower.type},message:"\
must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/proper\
ties/nodes/items/oneOf/4/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Nr=d===e}else var Nr=!0;if(Nr)
if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/\
properties/nodes/items/oneOf/4/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var kr=!0;const v=t.
length;for(let I=0;I<v;I++){const m=e;if(typeof t[I]!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+I,schemaPath:"#/properties/nodes/items/on\
eOf/4/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var kr=m===e;if(!kr)break}}}else return a.errors=[{instancePath:r+
"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/4/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Nr=d===
e}else var Nr=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/4/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;C!==!0&&(C=!0)}else if(g==="dense"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===
void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.input===void 0&&(p="input")||s.kernel===void 0&&(p="kernel")||s.bias===void 0&&
(p="bias")||s.activation===void 0&&(p="activation"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/5/required",keyword:"\
required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ie=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="\
tower"||t==="input"||t==="kernel"||t==="bias"||t==="activation")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/5/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ie===e){if(s.op!==void 0){
const t=e;if(s.op!=="dense")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/5/properties/op/const",keyword:"const",
params:{allowedValue:"dense"},message:"must be equal to constant"}],!1;var Qe=t===e}else var Qe=!0;if(Qe){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.
errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/5/properties/id/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var Qe=t===e}else var Qe=!0;if(Qe){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.
errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/5/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/\
nodes/items/oneOf/5/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Qe=d===e}else var Qe=!0;if(Qe){
if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/t\
ower",schemaPath:"#/properties/nodes/items/oneOf/5/properties/tower/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[5].properties.tower.type},message:"\
must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/proper\
ties/nodes/items/oneOf/5/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Qe=d===e}else var Qe=!0;if(Qe){
if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/5/pr\
operties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Qe=t===e}else var Qe=!0;if(Qe){if(s.kernel!==void 0){const t=e;if(typeof s.
kernel!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/kernel",schemaPath:"#/properties/nodes/items/oneOf/5/properties/kernel/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var Qe=t===e}else var Qe=!0;if(Qe){if(s.bias!==void 0){let t=s.bias;const d=e;if(typeof t!="string"&&t!==null)return a.
errors=[{instancePath:r+"/nodes/"+o+"/bias",schemaPath:"#/properties/nodes/items/oneOf/5/properties/bias/type",keyword:"type",params:{type:T.properties.nodes.items.
oneOf[5].properties.bias.type},message:"must be string,null"}],!1;var Qe=d===e}else var Qe=!0;if(Qe)if(s.activation!==void 0){let t=s.activation;const d=e;if(!(t===
"relu"||t==="none"||t==="tanh"||t==="sigmoid"||t==="gelu"||t==="swish"||t==="leaky_relu"||t==="selu"||t==="mish"))return a.errors=[{instancePath:r+"/nodes/"+o+"\
/activation",schemaPath:"#/properties/nodes/items/oneOf/5/properties/activation/enum",keyword:"enum",params:{allowedValues:T.properties.nodes.items.oneOf[5].properties.
activation.enum},message:"must be equal to one of the allowed values"}],!1;var Qe=d===e}else var Qe=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,
schemaPath:"#/properties/nodes/items/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;C!==!0&&(C=!0)}else if(g==="sum"){if(e===
e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="t\
ower")||s.inputs===void 0&&(p="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/6/required",keyword:"required",params:{
missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ie=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input\
s")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(ie===e){if(s.op!==void 0){const t=e;if(s.op!=="sum")return a.errors=[{instancePath:r+"/nodes/"+o+"/o\
p",schemaPath:"#/properties/nodes/items/oneOf/6/properties/op/const",keyword:"const",params:{allowedValue:"sum"},message:"must be equal to constant"}],!1;var Ar=t===
e}else var Ar=!0;if(Ar){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/i\
tems/oneOf/6/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ar=t===e}else var Ar=!0;if(Ar){if(s.width!==void 0){let t=s.
width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/it\
ems/oneOf/6/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/6/properties/width/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var Ar=d===e}else var Ar=!0;if(Ar){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/6/properties/tower/type",keyword:"ty\
pe",params:{type:T.properties.nodes.items.oneOf[6].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/6/properties/tower/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var Ar=d===e}else var Ar=!0;if(Ar)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<
1)return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"}],!1;{var ls=!0;const v=t.length;for(let I=0;I<v;I++){const m=e;if(typeof t[I]!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/inputs/"+I,schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var ls=m===e;if(!ls)break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ar=d===e}else var Ar=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/6/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;C!==!0&&(C=!0)}else if(g==="product"){if(e===e)if(s&&
typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||
s.inputs===void 0&&(p="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/7/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{const ie=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=
[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"}],!1;break}if(ie===e){if(s.op!==void 0){const t=e;if(s.op!=="product")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"\
#/properties/nodes/items/oneOf/7/properties/op/const",keyword:"const",params:{allowedValue:"product"},message:"must be equal to constant"}],!1;var zr=t===e}else
var zr=!0;if(zr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/on\
eOf/7/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var zr=t===e}else var zr=!0;if(zr){if(s.width!==void 0){let t=s.width;
const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/on\
eOf/7/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.
errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/7/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var zr=d===e}else var zr=!0;if(zr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/7/properties/tower/type",keyword:"type",params:{type:T.
properties.nodes.items.oneOf[7].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=
[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/7/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var zr=d===e}else var zr=!0;if(zr)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.
errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/7/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"}],!1;{var fs=!0;const v=t.length;for(let I=0;I<v;I++){const m=e;if(typeof t[I]!="string")return a.errors=[{instancePath:r+"/no\
des/"+o+"/inputs/"+I,schemaPath:"#/properties/nodes/items/oneOf/7/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var fs=m===e;if(!fs)break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/7/properties/inputs/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var zr=d===e}else var zr=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/7/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;C!==!0&&(C=!0)}else if(g==="cross"){if(e===e)if(s&&typeof s==
"object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.x0===void 0&&
(p="x0")||s.input===void 0&&(p="input")||s.kernel===void 0&&(p="kernel")||s.bias===void 0&&(p="bias"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#\
/properties/nodes/items/oneOf/8/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ie=e;for(const t in s)
if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="x0"||t==="input"||t==="kernel"||t==="bias")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/\
properties/nodes/items/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],
!1;break}if(ie===e){if(s.op!==void 0){const t=e;if(s.op!=="cross")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/\
8/properties/op/const",keyword:"const",params:{allowedValue:"cross"},message:"must be equal to constant"}],!1;var Ue=t===e}else var Ue=!0;if(Ue){if(s.id!==void 0){
const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/8/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Ue=t===e}else var Ue=!0;if(Ue){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="numbe\
r"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/8/properties/width/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes\
/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/8/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var Ue=d===e}else var Ue=!0;if(Ue){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=
[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/8/properties/tower/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[8].
properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/8/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;
var Ue=d===e}else var Ue=!0;if(Ue){if(s.x0!==void 0){const t=e;if(typeof s.x0!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/x0",schemaPath:"#/propert\
ies/nodes/items/oneOf/8/properties/x0/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ue=t===e}else var Ue=!0;if(Ue){if(s.input!==
void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/8/properties/inpu\
t/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ue=t===e}else var Ue=!0;if(Ue){if(s.kernel!==void 0){const t=e;if(typeof s.kernel!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/kernel",schemaPath:"#/properties/nodes/items/oneOf/8/properties/kernel/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var Ue=t===e}else var Ue=!0;if(Ue)if(s.bias!==void 0){const t=e;if(typeof s.bias!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/bias",schemaPath:"#/properties/nodes/items/oneOf/8/properties/bias/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ue=t===
e}else var Ue=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/8/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;C!==!0&&(C=!0)}else if(g==="bi_interaction"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p=
"op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.inputs===void 0&&(p="inputs"))return a.errors=[{instancePath:r+"\
/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/9/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],
!1;{const ie=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/pro\
perties/nodes/items/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;
break}if(ie===e){if(s.op!==void 0){const t=e;if(s.op!=="bi_interaction")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/\
oneOf/9/properties/op/const",keyword:"const",params:{allowedValue:"bi_interaction"},message:"must be equal to constant"}],!1;var Fr=t===e}else var Fr=!0;if(Fr){
if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/9/properties/\
id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Fr=t===e}else var Fr=!0;if(Fr){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/9/properties/width/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/9/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"}],!1;var Fr=d===e}else var Fr=!0;if(Fr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.
errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/9/properties/tower/type",keyword:"type",params:{type:T.properties.nodes.
items.oneOf[9].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/9/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var Fr=d===e}else var Fr=!0;if(Fr)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+
"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/9/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer \
than 1 items"}],!1;{var us=!0;const v=t.length;for(let I=0;I<v;I++){const m=e;if(typeof t[I]!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+I,
schemaPath:"#/properties/nodes/items/oneOf/9/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var us=m===e;if(!us)
break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/9/properties/inputs/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var Fr=d===e}else var Fr=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/ite\
ms/oneOf/9/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;C!==!0&&(C=!0)}else if(g==="batch_norm"){if(e===e)if(s&&typeof s=="object"&&
!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.input===void 0&&(p=
"input")||s.gamma===void 0&&(p="gamma")||s.beta===void 0&&(p="beta")||s.mean===void 0&&(p="mean")||s.variance===void 0&&(p="variance")||s.momentum===void 0&&(p=
"momentum")||s.epsilon===void 0&&(p="epsilon"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/10/required",keyword:"req\
uired",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ie=e;for(const t in s)if(!Or.call(T.properties.nodes.items.oneOf[10].
properties,t)){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ie===e){if(s.op!==void 0){const t=e;if(s.op!=="batch_norm")return a.errors=[{instancePath:r+
"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/10/properties/op/const",keyword:"const",params:{allowedValue:"batch_norm"},message:"must be equal t\
o constant"}],!1;var Se=t===e}else var Se=!0;if(Se){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"\
#/properties/nodes/items/oneOf/10/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Se=t===e}else var Se=!0;if(Se){if(s.
width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/10/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/10/properties/width/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Se=d===e}else var Se=!0;if(Se){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/10/properti\
es/tower/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[10].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="nu\
mber"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/10/properties/tower/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Se=d===e}else var Se=!0;if(Se){if(s.input!==void 0){const t=e;if(typeof s.input!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/10/properties/input/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var Se=t===e}else var Se=!0;if(Se){if(s.gamma!==void 0){const t=e;if(typeof s.gamma!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/gamma",schemaPath:"#/properties/nodes/items/oneOf/10/properties/gamma/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Se=t===
e}else var Se=!0;if(Se){if(s.beta!==void 0){const t=e;if(typeof s.beta!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/beta",schemaPath:"#/properties/n\
odes/items/oneOf/10/properties/beta/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Se=t===e}else var Se=!0;if(Se){if(s.mean!==void 0){
const t=e;if(typeof s.mean!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/mean",schemaPath:"#/properties/nodes/items/oneOf/10/properties/mean/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Se=t===e}else var Se=!0;if(Se){if(s.variance!==void 0){const t=e;if(typeof s.variance!="string")return a.
errors=[{instancePath:r+"/nodes/"+o+"/variance",schemaPath:"#/properties/nodes/items/oneOf/10/properties/variance/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var Se=t===e}else var Se=!0;if(Se){if(s.momentum!==void 0){let t=s.momentum;const d=e;if(e===d)if(typeof t=="number"&&isFinite(t)){if(t>1||
isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+"/momentum",schemaPath:"#/properties/nodes/items/oneOf/10/properties/momentum/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+"/momentum",schemaPath:"#/properties/nodes/it\
ems/oneOf/10/properties/momentum/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+"\
/nodes/"+o+"/momentum",schemaPath:"#/properties/nodes/items/oneOf/10/properties/momentum/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var Se=d===e}else var Se=!0;if(Se)if(s.epsilon!==void 0){let t=s.epsilon;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/n\
odes/"+o+"/epsilon",schemaPath:"#/properties/nodes/items/oneOf/10/properties/epsilon/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Se=d===
e}else var Se=!0}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/10/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;C!==!0&&(C=!0)}else if(g==="layer_norm"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p=
"op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.input===void 0&&(p="input")||s.gamma===void 0&&(p="gamma")||s.beta===
void 0&&(p="beta")||s.epsilon===void 0&&(p="epsilon"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/11/required",keyword:"\
required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ie=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="\
tower"||t==="input"||t==="gamma"||t==="beta"||t==="epsilon")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/11/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ie===e){if(s.op!==void 0){
const t=e;if(s.op!=="layer_norm")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/11/properties/op/const",keyword:"\
const",params:{allowedValue:"layer_norm"},message:"must be equal to constant"}],!1;var Xe=t===e}else var Xe=!0;if(Xe){if(s.id!==void 0){const t=e;if(typeof s.id!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/11/properties/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var Xe=t===e}else var Xe=!0;if(Xe){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/11/properties/width/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/11/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Xe=d===e}else var Xe=!0;
if(Xe){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/11/properties/tower/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[11].properties.tower.
type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/11/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Xe=d===e}else var Xe=!0;
if(Xe){if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/one\
Of/11/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Xe=t===e}else var Xe=!0;if(Xe){if(s.gamma!==void 0){const t=e;
if(typeof s.gamma!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/gamma",schemaPath:"#/properties/nodes/items/oneOf/11/properties/gamma/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Xe=t===e}else var Xe=!0;if(Xe){if(s.beta!==void 0){const t=e;if(typeof s.beta!="string")return a.
errors=[{instancePath:r+"/nodes/"+o+"/beta",schemaPath:"#/properties/nodes/items/oneOf/11/properties/beta/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var Xe=t===e}else var Xe=!0;if(Xe)if(s.epsilon!==void 0){let t=s.epsilon;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/epsilon",schemaPath:"#/properties/nodes/items/oneOf/11/properties/epsilon/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var Xe=d===e}else var Xe=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/11/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;C!==!0&&(C=!0)}else if(g==="activation"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&
(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.input===void 0&&(p="input")||s.activation===void 0&&(p="activ\
ation"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/12/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;{const ie=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="activation")){return a.
errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(ie===e){if(s.op!==void 0){const t=e;if(s.op!=="activation")return a.errors=[{instancePath:r+"/nodes/"+
o+"/op",schemaPath:"#/properties/nodes/items/oneOf/12/properties/op/const",keyword:"const",params:{allowedValue:"activation"},message:"must be equal to constant"}],
!1;var ur=t===e}else var ur=!0;if(ur){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/prop\
erties/nodes/items/oneOf/12/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ur=t===e}else var ur=!0;if(ur){if(s.width!==
void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/pro\
perties/nodes/items/oneOf/12/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/12/properties/width/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ur=d===e}else var ur=!0;if(ur){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/12/properti\
es/tower/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[12].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="nu\
mber"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/12/properties/tower/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ur=d===e}else var ur=!0;if(ur){if(s.input!==void 0){const t=e;if(typeof s.input!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/12/properties/input/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var ur=t===e}else var ur=!0;if(ur)if(s.activation!==void 0){let t=s.activation;const d=e;if(!(t==="relu"||t==="none"||t===
"tanh"||t==="sigmoid"||t==="gelu"||t==="swish"||t==="leaky_relu"||t==="selu"||t==="mish"))return a.errors=[{instancePath:r+"/nodes/"+o+"/activation",schemaPath:"\
#/properties/nodes/items/oneOf/12/properties/activation/enum",keyword:"enum",params:{allowedValues:T.properties.nodes.items.oneOf[12].properties.activation.enum},
message:"must be equal to one of the allowed values"}],!1;var ur=d===e}else var ur=!0}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/prop\
erties/nodes/items/oneOf/12/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;C!==!0&&(C=!0)}else if(g==="dropout"){if(e===e)if(s&&typeof s==
"object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.input===
void 0&&(p="input")||s.rate===void 0&&(p="rate"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/13/required",keyword:"r\
equired",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ie=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="t\
ower"||t==="input"||t==="rate")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/13/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ie===e){if(s.op!==void 0){const t=e;if(s.op!=="dropou\
t")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/13/properties/op/const",keyword:"const",params:{allowedValue:"d\
ropout"},message:"must be equal to constant"}],!1;var yr=t===e}else var yr=!0;if(yr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/13/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var yr=t===
e}else var yr=!0;if(yr){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"\
/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/13/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/13/properti\
es/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var yr=d===e}else var yr=!0;if(yr){if(s.tower!==void 0){let t=s.
tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/propertie\
s/nodes/items/oneOf/13/properties/tower/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[13].properties.tower.type},message:"must be integer,nul\
l"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/on\
eOf/13/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var yr=d===e}else var yr=!0;if(yr){if(s.input!==
void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/13/properties/inp\
ut/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var yr=t===e}else var yr=!0;if(yr)if(s.rate!==void 0){let t=s.rate;const d=e;if(e===
d)if(typeof t=="number"&&isFinite(t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+"/rate",schemaPath:"#/properties/nodes/items/oneOf/13/proper\
ties/rate/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+
"/rate",schemaPath:"#/properties/nodes/items/oneOf/13/properties/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else
return a.errors=[{instancePath:r+"/nodes/"+o+"/rate",schemaPath:"#/properties/nodes/items/oneOf/13/properties/rate/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var yr=d===e}else var yr=!0}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/13/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;C!==!0&&(C=!0)}else if(g==="scale"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.
op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.input===void 0&&(p="input")||s.weight===void 0&&
(p="weight"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/14/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{const ie=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="weight")){return a.
errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/14/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(ie===e){if(s.op!==void 0){const t=e;if(s.op!=="scale")return a.errors=[{instancePath:r+"/nodes/"+o+"\
/op",schemaPath:"#/properties/nodes/items/oneOf/14/properties/op/const",keyword:"const",params:{allowedValue:"scale"},message:"must be equal to constant"}],!1;var cr=t===
e}else var cr=!0;if(cr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/i\
tems/oneOf/14/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var cr=t===e}else var cr=!0;if(cr){if(s.width!==void 0){let t=s.
width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/it\
ems/oneOf/14/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/14/properties/width/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var cr=d===e}else var cr=!0;if(cr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/14/properties/tower/type",keyword:"t\
ype",params:{type:T.properties.nodes.items.oneOf[14].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||
isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/14/properties/tower/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var cr=d===e}else var cr=!0;if(cr){if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=
[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/14/properties/input/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var cr=t===e}else var cr=!0;if(cr)if(s.weight!==void 0){const t=e;if(typeof s.weight!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/wei\
ght",schemaPath:"#/properties/nodes/items/oneOf/14/properties/weight/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var cr=t===e}else
var cr=!0}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/14/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;C!==!0&&(C=!0)}else if(g==="ensemble"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&
(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.inputs===void 0&&(p="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/15/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ie=e;for(const t in s)
if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/15/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ie===e){if(s.op!==void 0){
const t=e;if(s.op!=="ensemble")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/15/properties/op/const",keyword:"co\
nst",params:{allowedValue:"ensemble"},message:"must be equal to constant"}],!1;var xr=t===e}else var xr=!0;if(xr){if(s.id!==void 0){const t=e;if(typeof s.id!="s\
tring")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/15/properties/id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var xr=t===e}else var xr=!0;if(xr){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/15/properties/width/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/15/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var xr=d===e}else var xr=!0;
if(xr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/15/properties/tower/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[15].properties.tower.
type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/15/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var xr=d===e}else var xr=!0;
if(xr)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"\
#/properties/nodes/items/oneOf/15/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var ys=!0;const v=t.
length;for(let I=0;I<v;I++){const m=e;if(typeof t[I]!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+I,schemaPath:"#/properties/nodes/items/on\
eOf/15/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ys=m===e;if(!ys)break}}}else return a.errors=[{instancePath:r+
"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/15/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var xr=d===
e}else var xr=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/15/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;C!==!0&&(C=!0)}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/discriminator",keyword:"disc\
riminator",params:{error:"mapping",tag:"op",tagValue:g},message:'value of tag "op" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"op",tagValue:g},message:'tag "op" must be string'}],!1}}else return a.errors=
[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var tr=A===e;if(!tr)
break}}else return a.errors=[{instancePath:r+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=te===
e}else var c=!0;if(c){if(n.params!==void 0){let y=n.params;const te=e;if(e===te)if(Array.isArray(y)){var cs=!0;const H=y.length;for(let o=0;o<H;o++){let s=y[o];
const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.name===void 0&&(_="name")||s.shape===void 0&&(_="shape")||s.init===void 0&&(_="init")||
s.trainable===void 0&&(_="trainable")||s.tower===void 0&&(_="tower"))return a.errors=[{instancePath:r+"/params/"+o,schemaPath:"#/properties/params/items/require\
d",keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;{const g=e;for(const i in s)if(!(i==="name"||i==="shape"||i===
"init"||i==="trainable"||i==="tower"||i==="optimizer")){return a.errors=[{instancePath:r+"/params/"+o,schemaPath:"#/properties/params/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.
name!="string")return a.errors=[{instancePath:r+"/params/"+o+"/name",schemaPath:"#/properties/params/items/properties/name/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var gr=i===e}else var gr=!0;if(gr){if(s.shape!==void 0){let i=s.shape;const p=e;if(e===p)if(Array.isArray(i)){var gs=!0;const t=i.
length;for(let d=0;d<t;d++){let f=i[d];const v=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return a.errors=[{instancePath:r+"/params/"+o+"/shape/"+
d,schemaPath:"#/properties/params/items/properties/shape/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===v&&typeof f=="\
number"&&isFinite(f)&&(f<1||isNaN(f)))return a.errors=[{instancePath:r+"/params/"+o+"/shape/"+d,schemaPath:"#/properties/params/items/properties/shape/items/min\
imum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var gs=v===e;if(!gs)break}}else return a.errors=[{instancePath:r+"/params/"+
o+"/shape",schemaPath:"#/properties/params/items/properties/shape/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var gr=p===e}else var gr=!0;
if(gr){if(s.init!==void 0){let i=s.init;const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind"))return a.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/required",keyword:"required",params:{missingProperty:t},message:"must have required p\
roperty '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="zeros"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="\
kind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/required",keyword:"required",params:{
missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const I=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/params/"+o+"\
/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"\
must NOT have additional properties"}],!1;break}if(I===e&&i.kind!==void 0&&i.kind!=="zeros")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"\
#/properties/params/items/properties/init/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"zeros"},message:"must be equal to constant"}],!1}}else
return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var Sr=!0}else if(d==="ones"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/required",keyword:"required",params:{missingProperty:v},
message:"must have required property '"+v+"'"}],!1;{const I=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"\
#/properties/params/items/properties/init/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have addi\
tional properties"}],!1;break}if(I===e&&i.kind!==void 0&&i.kind!=="ones")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/par\
ams/items/properties/init/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ones"},message:"must be equal to constant"}],!1}}else return a.errors=
[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;Sr!==!0&&(Sr=!0)}else if(d==="glorot"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=
[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/required",keyword:"required",params:{missingProperty:v},message:"\
must have required property '"+v+"'"}],!1;{const I=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/propert\
ies/params/items/properties/init/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional pr\
operties"}],!1;break}if(I===e&&i.kind!==void 0&&i.kind!=="glorot")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/ite\
ms/properties/init/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"glorot"},message:"must be equal to constant"}],!1}}else return a.errors=
[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;Sr!==!0&&(Sr=!0)}else if(d==="he"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/required",keyword:"required",params:{missingProperty:v},message:"must have re\
quired property '"+v+"'"}],!1;{const I=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/i\
tems/properties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],
!1;break}if(I===e&&i.kind!==void 0&&i.kind!=="he")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/in\
it/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/p\
arams/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Sr!==!0&&
(Sr=!0)}else if(d==="signs"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+"/param\
s/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/4/required",keyword:"required",params:{missingProperty:v},message:"must have required \
property '"+v+"'"}],!1;{const I=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/pr\
operties/init/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}
if(I===e&&i.kind!==void 0&&i.kind!=="signs")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/one\
Of/4/properties/kind/const",keyword:"const",params:{allowedValue:"signs"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/para\
ms/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Sr!==!0&&
(Sr=!0)}else if(d==="uniform"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind")||i.scale===void 0&&(v="scale"))return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/5/required",keyword:"required",params:{missingProperty:v},
message:"must have required property '"+v+"'"}],!1;{const I=e;for(const m in i)if(!(m==="kind"||m==="scale")){return a.errors=[{instancePath:r+"/params/"+o+"/in\
it",schemaPath:"#/properties/params/items/properties/init/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"mu\
st NOT have additional properties"}],!1;break}if(I===e){if(i.kind!==void 0){const m=e;if(i.kind!=="uniform")return a.errors=[{instancePath:r+"/params/"+o+"/init\
/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"must be equ\
al to constant"}],!1;var Zr=m===e}else var Zr=!0;if(Zr)if(i.scale!==void 0){let m=i.scale;const E=e;if(!(typeof m=="number"&&isFinite(m)))return a.errors=[{instancePath:r+
"/params/"+o+"/init/scale",schemaPath:"#/properties/params/items/properties/init/oneOf/5/properties/scale/type",keyword:"type",params:{type:"number"},message:"m\
ust be number"}],!1;var Zr=E===e}else var Zr=!0}}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/in\
it/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Sr!==!0&&(Sr=!0)}else if(d==="constant"){if(e===e)if(i&&typeof i=="object"&&
!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind")||i.value===void 0&&(v="value"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/prope\
rties/params/items/properties/init/oneOf/6/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const I=e;
for(const m in i)if(!(m==="kind"||m==="value")){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneO\
f/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(I===e){if(i.kind!==
void 0){const m=e;if(i.kind!=="constant")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/\
6/properties/kind/const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"}],!1;var es=m===e}else var es=!0;if(es)if(i.value!==
void 0){let m=i.value;const E=e;if(!(typeof m=="number"&&isFinite(m)))return a.errors=[{instancePath:r+"/params/"+o+"/init/value",schemaPath:"#/properties/param\
s/items/properties/init/oneOf/6/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var es=E===e}else var es=!0}}}else return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/6/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;Sr!==!0&&(Sr=!0)}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/discrimin\
ator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'\
tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var gr=p===e}else var gr=!0;if(gr){if(s.trainable!==void 0){const i=e;if(typeof s.trainable!="boolean")
return a.errors=[{instancePath:r+"/params/"+o+"/trainable",schemaPath:"#/properties/params/items/properties/trainable/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}],!1;var gr=i===e}else var gr=!0;if(gr){if(s.tower!==void 0){let i=s.tower;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))&&i!==null)return a.errors=[{instancePath:r+"/params/"+o+"/tower",schemaPath:"#/properties/params/items/properties/tower/type",keyword:"type",params:{type:T.
properties.params.items.properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return a.errors=[{
instancePath:r+"/params/"+o+"/tower",schemaPath:"#/properties/params/items/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var gr=p===e}else var gr=!0;if(gr)if(s.optimizer!==void 0){let i=s.optimizer;const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){
let t;if(i.kind===void 0&&(t="kind")||i.learningRate===void 0&&(t="learningRate")||i.beta===void 0&&(t="beta")||i.l1===void 0&&(t="l1")||i.l2===void 0&&(t="l2"))
return a.errors=[{instancePath:r+"/params/"+o+"/optimizer",schemaPath:"#/properties/params/items/properties/optimizer/required",keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;{const d=e;for(const f in i)if(!(f==="kind"||f==="learningRate"||f==="beta"||f==="l1"||f==="l2")){return a.errors=
[{instancePath:r+"/params/"+o+"/optimizer",schemaPath:"#/properties/params/items/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.kind!==void 0){const f=e;if(i.kind!=="ftrl")return a.errors=[{instancePath:r+
"/params/"+o+"/optimizer/kind",schemaPath:"#/properties/params/items/properties/optimizer/properties/kind/const",keyword:"const",params:{allowedValue:"ftrl"},message:"\
must be equal to constant"}],!1;var Tr=f===e}else var Tr=!0;if(Tr){if(i.learningRate!==void 0){let f=i.learningRate;const v=e;if(!(typeof f=="number"&&isFinite(
f)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/learningRate",schemaPath:"#/properties/params/items/properties/optimizer/properties/learningRate/t\
ype",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Tr=v===e}else var Tr=!0;if(Tr){if(i.beta!==void 0){let f=i.beta;const v=e;if(!(typeof f==
"number"&&isFinite(f)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/beta",schemaPath:"#/properties/params/items/properties/optimizer/properties/bet\
a/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Tr=v===e}else var Tr=!0;if(Tr){if(i.l1!==void 0){let f=i.l1;const v=e;if(!(typeof f==
"number"&&isFinite(f)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/l1",schemaPath:"#/properties/params/items/properties/optimizer/properties/l1/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Tr=v===e}else var Tr=!0;if(Tr)if(i.l2!==void 0){let f=i.l2;const v=e;if(!(typeof f==
"number"&&isFinite(f)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/l2",schemaPath:"#/properties/params/items/properties/optimizer/properties/l2/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Tr=v===e}else var Tr=!0}}}}}}else return a.errors=[{instancePath:r+"/params/"+o+"/op\
timizer",schemaPath:"#/properties/params/items/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var gr=p===e}else var gr=!0}}}}}}}else
return a.errors=[{instancePath:r+"/params/"+o,schemaPath:"#/properties/params/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var cs=A===
e;if(!cs)break}}else return a.errors=[{instancePath:r+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var c=te===e}else var c=!0;if(c){if(n.towers!==void 0){let y=n.towers;const te=e;if(e===te)if(Array.isArray(y)){var hs=!0;const H=y.length;for(let o=0;o<
H;o++){let s=y[o];const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.name===void 0&&(_="name")||s.source===void 0&&(_="source")||s.fallback===
void 0&&(_="fallback"))return a.errors=[{instancePath:r+"/towers/"+o,schemaPath:"#/properties/towers/items/required",keyword:"required",params:{missingProperty:_},
message:"must have required property '"+_+"'"}],!1;{const g=e;for(const i in s)if(!(i==="name"||i==="source"||i==="fallback")){return a.errors=[{instancePath:r+
"/towers/"+o,schemaPath:"#/properties/towers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have add\
itional properties"}],!1;break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/towers/"+o+"/name",schemaPath:"\
#/properties/towers/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Kr=i===e}else var Kr=!0;if(Kr){if(s.source!==
void 0){let i=s.source;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/towers/"+o+"/source",schemaPath:"#/properties/towers/items/p\
roperties/source/type",keyword:"type",params:{type:T.properties.towers.items.properties.source.type},message:"must be string,null"}],!1;var Kr=p===e}else var Kr=!0;
if(Kr)if(s.fallback!==void 0){const i=e;if(typeof s.fallback!="boolean")return a.errors=[{instancePath:r+"/towers/"+o+"/fallback",schemaPath:"#/properties/tower\
s/items/properties/fallback/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var Kr=i===e}else var Kr=!0}}}}else return a.errors=[{instancePath:r+
"/towers/"+o,schemaPath:"#/properties/towers/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var hs=A===e;if(!hs)break}}else return a.
errors=[{instancePath:r+"/towers",schemaPath:"#/properties/towers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=te===e}else var c=!0;
if(c){if(n.heads!==void 0){let y=n.heads;const te=e;if(e===te)if(Array.isArray(y)){var bs=!0;const H=y.length;for(let o=0;o<H;o++){let s=y[o];const A=e;if(e===A)
if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.name===void 0&&(_="name")||s.doc===void 0&&(_="doc")||s.label===void 0&&(_="label")||s.lossWeight===void 0&&
(_="lossWeight")||s.sources===void 0&&(_="sources")||s.withinSeconds===void 0&&(_="withinSeconds"))return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/pr\
operties/heads/items/required",keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;{const g=e;for(const i in s)if(!(i===
"name"||i==="doc"||i==="label"||i==="lossWeight"||i==="sources"||i==="withinSeconds")){return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/properties/hea\
ds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.
name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/name",schemaPath:"#/properties/heads/items/properties/name/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var hr=i===e}else var hr=!0;if(hr){if(s.doc!==void 0){let i=s.doc;const p=e;if(typeof i!=
"string"&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/doc",schemaPath:"#/properties/heads/items/properties/doc/type",keyword:"type",params:{type:T.properties.
heads.items.properties.doc.type},message:"must be string,null"}],!1;var hr=p===e}else var hr=!0;if(hr){if(s.label!==void 0){let i=s.label;const p=e;if(e===p)if(i&&
typeof i=="object"&&!Array.isArray(i)){let t;if(i.column===void 0&&(t="column")||i.op===void 0&&(t="op")||i.value===void 0&&(t="value"))return a.errors=[{instancePath:r+
"/heads/"+o+"/label",schemaPath:"#/properties/heads/items/properties/label/required",keyword:"required",params:{missingProperty:t},message:"must have required p\
roperty '"+t+"'"}],!1;{const d=e;for(const f in i)if(!(f==="column"||f==="op"||f==="value")){return a.errors=[{instancePath:r+"/heads/"+o+"/label",schemaPath:"#\
/properties/heads/items/properties/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional pr\
operties"}],!1;break}if(d===e){if(i.column!==void 0){const f=e;if(typeof i.column!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/label/column",schemaPath:"\
#/properties/heads/items/properties/label/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Mr=f===e}else var Mr=!0;
if(Mr){if(i.op!==void 0){let f=i.op;const v=e;if(!(f==="=="||f==="!="||f==="<"||f==="<="||f===">"||f===">="||f===null))return a.errors=[{instancePath:r+"/heads/"+
o+"/label/op",schemaPath:"#/properties/heads/items/properties/label/properties/op/enum",keyword:"enum",params:{allowedValues:T.properties.heads.items.properties.
label.properties.op.enum},message:"must be equal to one of the allowed values"}],!1;var Mr=v===e}else var Mr=!0;if(Mr)if(i.value!==void 0){let f=i.value;const v=e,
I=e;let m=!1;const E=e;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){const Pe={instancePath:r+"/heads/"+o+"/label/value",schemaPath:"\
#/properties/heads/items/properties/label/properties/value/anyOf/0/type",keyword:"type",params:{type:T.properties.heads.items.properties.label.properties.value.
anyOf[0].type},message:"must be string,number,boolean"};l===null?l=[Pe]:l.push(Pe),e++}var as=E===e;m=m||as;const Ae=e;if(f!==null){const Pe={instancePath:r+"/h\
eads/"+o+"/label/value",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must b\
e null"};l===null?l=[Pe]:l.push(Pe),e++}var as=Ae===e;if(m=m||as,m)e=I,l!==null&&(I?l.length=I:l=null);else{const Pe={instancePath:r+"/heads/"+o+"/label/value",
schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?
l=[Pe]:l.push(Pe),e++,a.errors=l,!1}var Mr=v===e}else var Mr=!0}}}}else return a.errors=[{instancePath:r+"/heads/"+o+"/label",schemaPath:"#/properties/heads/ite\
ms/properties/label/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var hr=p===e}else var hr=!0;if(hr){if(s.lossWeight!==void 0){let i=s.
lossWeight;const p=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/heads/"+o+"/lossWeight",schemaPath:"#/properties/heads/items/prope\
rties/lossWeight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var hr=p===e}else var hr=!0;if(hr){if(s.sources!==void 0){let i=s.sources;
const p=e;if(!Array.isArray(i)&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/sources",schemaPath:"#/properties/heads/items/properties/sources/type",keyword:"\
type",params:{type:T.properties.heads.items.properties.sources.type},message:"must be array,null"}],!1;if(e===p&&Array.isArray(i)){var vs=!0;const t=i.length;for(let d=0;d<
t;d++){const f=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/sources/"+d,schemaPath:"#/properties/heads/items/properties/sources/ite\
ms/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var vs=f===e;if(!vs)break}}var hr=p===e}else var hr=!0;if(hr)if(s.withinSeconds!==void 0){
let i=s.withinSeconds;const p=e;if(!(typeof i=="number"&&isFinite(i))&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/withinSeconds",schemaPath:"#/prop\
erties/heads/items/properties/withinSeconds/type",keyword:"type",params:{type:T.properties.heads.items.properties.withinSeconds.type},message:"must be number,nu\
ll"}],!1;var hr=p===e}else var hr=!0}}}}}}}else return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var bs=A===e;if(!bs)break}}else return a.errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var c=te===e}else var c=!0;if(c){if(n.outputs!==void 0){let y=n.outputs;const te=e;if(e===te)if(Array.isArray(
y)){var ws=!0;const H=y.length;for(let o=0;o<H;o++){let s=y[o];const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.head===void 0&&(_="hea\
d")||s.logits===void 0&&(_="logits")||s.bias===void 0&&(_="bias"))return a.errors=[{instancePath:r+"/outputs/"+o,schemaPath:"#/properties/outputs/items/required",
keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;{const g=e;for(const i in s)if(!(i==="head"||i==="logits"||i===
"bias"||i==="correction")){return a.errors=[{instancePath:r+"/outputs/"+o,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.head!==void 0){const i=e;if(typeof s.head!="string")
return a.errors=[{instancePath:r+"/outputs/"+o+"/head",schemaPath:"#/properties/outputs/items/properties/head/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var Lr=i===e}else var Lr=!0;if(Lr){if(s.logits!==void 0){let i=s.logits;const p=e;if(e===p)if(Array.isArray(i)){var ks=!0;const t=i.length;
for(let d=0;d<t;d++){const f=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/outputs/"+o+"/logits/"+d,schemaPath:"#/properties/outputs/items/prope\
rties/logits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ks=f===e;if(!ks)break}}else return a.errors=[{instancePath:r+"/\
outputs/"+o+"/logits",schemaPath:"#/properties/outputs/items/properties/logits/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Lr=p===
e}else var Lr=!0;if(Lr){if(s.bias!==void 0){let i=s.bias;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/outputs/"+o+"/bias",schemaPath:"\
#/properties/outputs/items/properties/bias/type",keyword:"type",params:{type:T.properties.outputs.items.properties.bias.type},message:"must be string,null"}],!1;
var Lr=p===e}else var Lr=!0;if(Lr)if(s.correction!==void 0){let i=s.correction;const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===
void 0&&(t="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/required",keyword:"\
required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="base"){if(e===e)if(i&&typeof i==
"object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/\
items/properties/correction/oneOf/0/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const I=e;for(const m in i)
if(m!=="kind"){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/0/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(I===e&&i.kind!==void 0&&i.kind!==
"base")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/0/properties/kind/co\
nst",keyword:"const",params:{allowedValue:"base"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"\
#/properties/outputs/items/properties/correction/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var rs=!0}else if(d==="implie\
s"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"\
#/properties/outputs/items/properties/correction/oneOf/1/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],
!1;{const I=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/cor\
rection/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(I===
e&&i.kind!==void 0&&i.kind!=="implies")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/corre\
ction/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"implies"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;rs!==!0&&(rs=!0)}else if(d==="mixture"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind")||i.logits===void 0&&
(v="logits")||i.bias===void 0&&(v="bias"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correct\
ion/oneOf/2/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const I=e;for(const m in i)if(!(m==="kin\
d"||m==="logits"||m==="bias")){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(I===e){if(i.kind!==
void 0){const m=e;if(i.kind!=="mixture")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/corr\
ection/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"mixture"},message:"must be equal to constant"}],!1;var Qr=m===e}else var Qr=!0;if(Qr){
if(i.logits!==void 0){let m=i.logits;const E=e;if(e===E)if(Array.isArray(m)){var Ps=!0;const er=m.length;for(let Pe=0;Pe<er;Pe++){const rr=e;if(typeof m[Pe]!="s\
tring")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/logits/"+Pe,schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/l\
ogits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ps=rr===e;if(!Ps)break}}else return a.errors=[{instancePath:r+"/output\
s/"+o+"/correction/logits",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/logits/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var Qr=E===e}else var Qr=!0;if(Qr)if(i.bias!==void 0){let m=i.bias;const E=e;if(typeof m!="string"&&m!==null)return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction/bias",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/bias/type",keyword:"type",params:{type:T.properties.
outputs.items.properties.correction.oneOf[2].properties.bias.type},message:"must be string,null"}],!1;var Qr=E===e}else var Qr=!0}}}}else return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;rs!==!0&&(rs=!0)}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/discr\
iminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},
message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/co\
rrection/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Lr=p===e}else var Lr=!0}}}}}else return a.errors=[{instancePath:r+"/outpu\
ts/"+o,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ws=A===e;if(!ws)break}}else return a.
errors=[{instancePath:r+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=te===e}else var c=!0;
if(c){if(n.sampling!==void 0){let y=n.sampling;const te=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)return a.errors=[{instancePath:r+"/sampling",
schemaPath:"#/properties/sampling/type",keyword:"type",params:{type:T.properties.sampling.type},message:"must be object,null"}],!1;if(e===te&&y&&typeof y=="obje\
ct"&&!Array.isArray(y)){let H;if(y.base===void 0&&(H="base")||y.keep===void 0&&(H="keep")||y.log===void 0&&(H="log")||y.correct===void 0&&(H="correct"))return a.
errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/required",keyword:"required",params:{missingProperty:H},message:"must have required proper\
ty '"+H+"'"}],!1;{const o=e;for(const s in y)if(!(s==="base"||s==="keep"||s==="log"||s==="correct")){return a.errors=[{instancePath:r+"/sampling",schemaPath:"#/\
properties/sampling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}
if(o===e){if(y.base!==void 0){let s=y.base;const A=e;if(typeof s!="string"&&s!==null)return a.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/properties/\
sampling/properties/base/type",keyword:"type",params:{type:T.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var Er=A===e}else var Er=!0;
if(Er){if(y.keep!==void 0){let s=y.keep;const A=e;if(e===A)if(typeof s=="number"&&isFinite(s)){if(s>1||isNaN(s))return a.errors=[{instancePath:r+"/sampling/keep",
schemaPath:"#/properties/sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(s<0||isNaN(s))return a.
errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"n\
umber"},message:"must be number"}],!1;var Er=A===e}else var Er=!0;if(Er){if(y.log!==void 0){let s=y.log;const A=e;if(!(s==="unsampled"||s==="sampled"))return a.
errors=[{instancePath:r+"/sampling/log",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"enum",params:{allowedValues:T.properties.sampling.properties.
log.enum},message:"must be equal to one of the allowed values"}],!1;var Er=A===e}else var Er=!0;if(Er)if(y.correct!==void 0){let s=y.correct;const A=e;if(!(s===
"weight"||s==="base"||s==="batch"))return a.errors=[{instancePath:r+"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",
params:{allowedValues:T.properties.sampling.properties.correct.enum},message:"must be equal to one of the allowed values"}],!1;var Er=A===e}else var Er=!0}}}}}var c=te===
e}else var c=!0;if(c){if(n.calibration!==void 0){let y=n.calibration;const te=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)return a.errors=[{instancePath:r+
"/calibration",schemaPath:"#/properties/calibration/type",keyword:"type",params:{type:T.properties.calibration.type},message:"must be object,null"}],!1;if(e===te&&
y&&typeof y=="object"&&!Array.isArray(y)){let H;if(y.method===void 0&&(H="method")||y.signals===void 0&&(H="signals")||y.per===void 0&&(H="per")||y.everySeconds===
void 0&&(H="everySeconds")||y.windowSeconds===void 0&&(H="windowSeconds")||y.halfLifeSeconds===void 0&&(H="halfLifeSeconds")||y.traffic===void 0&&(H="traffic"))
return a.errors=[{instancePath:r+"/calibration",schemaPath:"#/properties/calibration/required",keyword:"required",params:{missingProperty:H},message:"must have \
required property '"+H+"'"}],!1;{const o=e;for(const s in y)if(!(s==="method"||s==="signals"||s==="per"||s==="everySeconds"||s==="windowSeconds"||s==="halfLifeS\
econds"||s==="traffic")){return a.errors=[{instancePath:r+"/calibration",schemaPath:"#/properties/calibration/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(o===e){if(y.method!==void 0){let s=y.method;const A=e;if(!(s==="pla\
tt"||s==="isotonic"||s==="temperature"))return a.errors=[{instancePath:r+"/calibration/method",schemaPath:"#/properties/calibration/properties/method/enum",keyword:"\
enum",params:{allowedValues:T.properties.calibration.properties.method.enum},message:"must be equal to one of the allowed values"}],!1;var ir=A===e}else var ir=!0;
if(ir){if(y.signals!==void 0){let s=y.signals;const A=e;if(e===A)if(Array.isArray(s)){var Os=!0;const _=s.length;for(let g=0;g<_;g++){const i=e;if(typeof s[g]!=
"string")return a.errors=[{instancePath:r+"/calibration/signals/"+g,schemaPath:"#/properties/calibration/properties/signals/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var Os=i===e;if(!Os)break}}else return a.errors=[{instancePath:r+"/calibration/signals",schemaPath:"#/properties/calibrat\
ion/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ir=A===e}else var ir=!0;if(ir){if(y.per!==void 0){let s=y.per;
const A=e;if(e===A)if(Array.isArray(s)){var _s=!0;const _=s.length;for(let g=0;g<_;g++){let i=s[g];const p=e;if(!(i==="head"||i==="source"))return a.errors=[{instancePath:r+
"/calibration/per/"+g,schemaPath:"#/properties/calibration/properties/per/items/enum",keyword:"enum",params:{allowedValues:T.properties.calibration.properties.per.
items.enum},message:"must be equal to one of the allowed values"}],!1;var _s=p===e;if(!_s)break}}else return a.errors=[{instancePath:r+"/calibration/per",schemaPath:"\
#/properties/calibration/properties/per/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ir=A===e}else var ir=!0;if(ir){if(y.everySeconds!==
void 0){let s=y.everySeconds;const A=e;if(!(typeof s=="number"&&isFinite(s)))return a.errors=[{instancePath:r+"/calibration/everySeconds",schemaPath:"#/properti\
es/calibration/properties/everySeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ir=A===e}else var ir=!0;if(ir){if(y.windowSeconds!==
void 0){let s=y.windowSeconds;const A=e;if(!(typeof s=="number"&&isFinite(s)))return a.errors=[{instancePath:r+"/calibration/windowSeconds",schemaPath:"#/proper\
ties/calibration/properties/windowSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ir=A===e}else var ir=!0;if(ir){if(y.halfLifeSeconds!==
void 0){let s=y.halfLifeSeconds;const A=e;if(!(typeof s=="number"&&isFinite(s))&&s!==null)return a.errors=[{instancePath:r+"/calibration/halfLifeSeconds",schemaPath:"\
#/properties/calibration/properties/halfLifeSeconds/type",keyword:"type",params:{type:T.properties.calibration.properties.halfLifeSeconds.type},message:"must be\
 number,null"}],!1;var ir=A===e}else var ir=!0;if(ir)if(y.traffic!==void 0){let s=y.traffic;const A=e;if(!(s==="all"||s==="own"))return a.errors=[{instancePath:r+
"/calibration/traffic",schemaPath:"#/properties/calibration/properties/traffic/enum",keyword:"enum",params:{allowedValues:T.properties.calibration.properties.traffic.
enum},message:"must be equal to one of the allowed values"}],!1;var ir=A===e}else var ir=!0}}}}}}}}var c=te===e}else var c=!0;if(c){if(n.train!==void 0){let y=n.
train;const te=e;if(e===te)if(y&&typeof y=="object"&&!Array.isArray(y)){let H;if(y.optimizer===void 0&&(H="optimizer")||y.embeddings===void 0&&(H="embeddings")||
y.batch===void 0&&(H="batch")||y.epochs===void 0&&(H="epochs")||y.seed===void 0&&(H="seed")||y.l2===void 0&&(H="l2")||y.patience===void 0&&(H="patience")||y.holdout===
void 0&&(H="holdout")||y.validate===void 0&&(H="validate")||y.sources===void 0&&(H="sources"))return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties\
/train/required",keyword:"required",params:{missingProperty:H},message:"must have required property '"+H+"'"}],!1;{const o=e;for(const s in y)if(!Or.call(T.properties.
train.properties,s)){return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties/train/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}],!1;break}if(o===e){if(y.optimizer!==void 0){let s=y.optimizer;const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.
isArray(s)){let Me;if(s.kind===void 0&&(Me="kind")||s.learningRate===void 0&&(Me="learningRate"))return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"\
#/properties/train/properties/optimizer/required",keyword:"required",params:{missingProperty:Me},message:"must have required property '"+Me+"'"}],!1;{const _=e;
for(const g in s)if(!(g==="kind"||g==="learningRate")){return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(_===e){if(s.kind!==
void 0){let g=s.kind;const i=e;if(!(g==="adam"||g==="adagrad"||g==="sgd"))return a.errors=[{instancePath:r+"/train/optimizer/kind",schemaPath:"#/properties/trai\
n/properties/optimizer/properties/kind/enum",keyword:"enum",params:{allowedValues:T.properties.train.properties.optimizer.properties.kind.enum},message:"must be\
 equal to one of the allowed values"}],!1;var ss=i===e}else var ss=!0;if(ss)if(s.learningRate!==void 0){let g=s.learningRate;const i=e;if(!(typeof g=="number"&&
isFinite(g)))return a.errors=[{instancePath:r+"/train/optimizer/learningRate",schemaPath:"#/properties/train/properties/optimizer/properties/learningRate/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ss=i===e}else var ss=!0}}}else return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"\
#/properties/train/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var xe=A===e}else var xe=!0;if(xe){if(y.embeddings!==
void 0){let s=y.embeddings;const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.kind===void 0&&(_="kind")||s.learningRate===void 0&&(_="le\
arningRate"))return a.errors=[{instancePath:r+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/required",keyword:"required",params:{missingProperty:_},
message:"must have required property '"+_+"'"}],!1;{const g=e;for(const i in s)if(!(i==="kind"||i==="learningRate")){return a.errors=[{instancePath:r+"/train/em\
beddings",schemaPath:"#/properties/train/properties/embeddings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must \
NOT have additional properties"}],!1;break}if(g===e){if(s.kind!==void 0){let i=s.kind;const p=e;if(!(i==="adam"||i==="adagrad"||i==="sgd"))return a.errors=[{instancePath:r+
"/train/embeddings/kind",schemaPath:"#/properties/train/properties/embeddings/properties/kind/enum",keyword:"enum",params:{allowedValues:T.properties.train.properties.
embeddings.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var ts=p===e}else var ts=!0;if(ts)if(s.learningRate!==void 0){let i=s.
learningRate;const p=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/train/embeddings/learningRate",schemaPath:"#/properties/train/pr\
operties/embeddings/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ts=p===e}else var ts=!0}}}else return a.
errors=[{instancePath:r+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;var xe=A===e}else var xe=!0;if(xe){if(y.batch!==void 0){let s=y.batch;const A=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=
[{instancePath:r+"/train/batch",schemaPath:"#/properties/train/properties/batch/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
A&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return a.errors=[{instancePath:r+"/train/batch",schemaPath:"#/properties/train/properties/batch/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var xe=A===e}else var xe=!0;if(xe){if(y.epochs!==void 0){let s=y.epochs;const A=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/train/epochs",schemaPath:"#/properties/train/properties/epochs/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===A&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return a.errors=[{instancePath:r+"/train/epoch\
s",schemaPath:"#/properties/train/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var xe=A===e}else var xe=!0;
if(xe){if(y.seed!==void 0){let s=y.seed;const A=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/train/seed",schemaPath:"\
#/properties/train/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var xe=A===e}else var xe=!0;if(xe){if(y.l2!==void 0){
let s=y.l2;const A=e;if(!(typeof s=="number"&&isFinite(s)))return a.errors=[{instancePath:r+"/train/l2",schemaPath:"#/properties/train/properties/l2/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var xe=A===e}else var xe=!0;if(xe){if(y.patience!==void 0){let s=y.patience;const A=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/train/patience",schemaPath:"#/properties/train/properties/patience/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===A&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=[{instancePath:r+"/train/\
patience",schemaPath:"#/properties/train/properties/patience/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var xe=A===
e}else var xe=!0;if(xe){if(y.holdout!==void 0){let s=y.holdout;const A=e,Me=e;let _=!1;const g=e;ye(s,{instancePath:r+"/train/holdout",parentData:y,parentDataProperty:"\
holdout",rootData:_r,dynamicAnchors:qr})||(l=l===null?ye.errors:l.concat(ye.errors),e=l.length);var os=g===e;_=_||os;const i=e;if(s!==null){const ie={instancePath:r+
"/train/holdout",schemaPath:"#/properties/train/properties/holdout/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};l===null?l=[ie]:l.push(
ie),e++}var os=i===e;if(_=_||os,_)e=Me,l!==null&&(Me?l.length=Me:l=null);else{const ie={instancePath:r+"/train/holdout",schemaPath:"#/properties/train/propertie\
s/holdout/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[ie]:l.push(ie),e++,a.errors=l,!1}var xe=A===e}else var xe=!0;
if(xe){if(y.validate!==void 0){let s=y.validate;const A=e,Me=e;let _=!1;const g=e;ye(s,{instancePath:r+"/train/validate",parentData:y,parentDataProperty:"valida\
te",rootData:_r,dynamicAnchors:qr})||(l=l===null?ye.errors:l.concat(ye.errors),e=l.length);var ns=g===e;_=_||ns;const i=e;if(s!==null){const ie={instancePath:r+
"/train/validate",schemaPath:"#/properties/train/properties/validate/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};l===null?l=[ie]:l.
push(ie),e++}var ns=i===e;if(_=_||ns,_)e=Me,l!==null&&(Me?l.length=Me:l=null);else{const ie={instancePath:r+"/train/validate",schemaPath:"#/properties/train/pro\
perties/validate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[ie]:l.push(ie),e++,a.errors=l,!1}var xe=A===e}else var xe=!0;
if(xe){if(y.sources!==void 0){let s=y.sources;const A=e;if(!Array.isArray(s)&&s!==null)return a.errors=[{instancePath:r+"/train/sources",schemaPath:"#/propertie\
s/train/properties/sources/type",keyword:"type",params:{type:T.properties.train.properties.sources.type},message:"must be array,null"}],!1;if(e===A&&Array.isArray(
s)){var qs=!0;const _=s.length;for(let g=0;g<_;g++){const i=e;if(typeof s[g]!="string")return a.errors=[{instancePath:r+"/train/sources/"+g,schemaPath:"#/proper\
ties/train/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var qs=i===e;if(!qs)break}}var xe=A===e}else var xe=!0;
if(xe){if(y.refit!==void 0){const s=e;if(y.refit!==!0)return a.errors=[{instancePath:r+"/train/refit",schemaPath:"#/properties/train/properties/refit/const",keyword:"\
const",params:{allowedValue:!0},message:"must be equal to constant"}],!1;var xe=s===e}else var xe=!0;if(xe)if(y.reasons!==void 0){let s=y.reasons;const A=e;if(e===
A)if(s&&typeof s=="object"&&!Array.isArray(s)){const _=e;for(const g in s)if(!(g==="batch"||g==="epochs"||g==="validate")){return a.errors=[{instancePath:r+"/tr\
ain/reasons",schemaPath:"#/properties/train/properties/reasons/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must \
NOT have additional properties"}],!1;break}if(_===e){if(s.batch!==void 0){const g=e;if(typeof s.batch!="string")return a.errors=[{instancePath:r+"/train/reasons\
/batch",schemaPath:"#/properties/train/properties/reasons/properties/batch/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ur=g===
e}else var Ur=!0;if(Ur){if(s.epochs!==void 0){const g=e;if(typeof s.epochs!="string")return a.errors=[{instancePath:r+"/train/reasons/epochs",schemaPath:"#/prop\
erties/train/properties/reasons/properties/epochs/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ur=g===e}else var Ur=!0;if(Ur)if(s.
validate!==void 0){const g=e;if(typeof s.validate!="string")return a.errors=[{instancePath:r+"/train/reasons/validate",schemaPath:"#/properties/train/properties\
/reasons/properties/validate/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ur=g===e}else var Ur=!0}}}else return a.errors=[{instancePath:r+
"/train/reasons",schemaPath:"#/properties/train/properties/reasons/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var xe=A===e}else var xe=!0}}}}}}}}}}}}}else
return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=te===e}else
var c=!0;if(c){if(n.baselines!==void 0){let y=n.baselines;const te=e;if(e===te)if(Array.isArray(y)){var js=!0;const H=y.length;for(let o=0;o<H;o++){let s=y[o];const A=e;
if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.kind===void 0&&(_="kind"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/proper\
ties/baselines/items/required",keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;{const g=s.kind;if(typeof g=="st\
ring")if(g==="lr"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.kind===void 0&&(p="kind")||s.learningRate===void 0&&(p="learningRate")||s.l1===
void 0&&(p="l1")||s.l2===void 0&&(p="l2")||s.epochs===void 0&&(p="epochs"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/i\
tems/oneOf/0/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ie=e;for(const t in s)if(!(t==="k\
ind"||t==="learningRate"||t==="l1"||t==="l2"||t==="epochs")){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/0/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ie===e){if(s.kind!==
void 0){const t=e;if(s.kind!=="lr")return a.errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/0/properties/kind/con\
st",keyword:"const",params:{allowedValue:"lr"},message:"must be equal to constant"}],!1;var Vr=t===e}else var Vr=!0;if(Vr){if(s.learningRate!==void 0){let t=s.learningRate;
const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines/items/oneOf/\
0/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Vr=d===e}else var Vr=!0;if(Vr){if(s.l1!==void 0){let t=s.
l1;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf/0/prope\
rties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Vr=d===e}else var Vr=!0;if(Vr){if(s.l2!==void 0){let t=s.l2;const d=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/0/properties/l2/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var Vr=d===e}else var Vr=!0;if(Vr)if(s.epochs!==void 0){let t=s.epochs;const d=e;if(!(typeof t=="number"&&!(t%
1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/0/properties/epo\
chs/type",keyword:"type",params:{type:T.properties.baselines.items.oneOf[0].properties.epochs.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="num\
ber"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/0/properties/epochs\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Vr=d===e}else var Vr=!0}}}}}}else return a.errors=[{instancePath:r+
"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var is=!0}else if(g===
"wide_deep"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.kind===void 0&&(p="kind")||s.learningRate===void 0&&(p="learningRate")||s.l1===void 0&&
(p="l1")||s.l2===void 0&&(p="l2")||s.epochs===void 0&&(p="epochs")||s.wide===void 0&&(p="wide")||s.buckets===void 0&&(p="buckets")||s.layers===void 0&&(p="layer\
s")||s.dropout===void 0&&(p="dropout"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1/required",keyword:"requ\
ired",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ie=e;for(const t in s)if(!Or.call(T.properties.baselines.items.oneOf[1].
properties,t)){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ie===e){if(s.kind!==void 0){const t=e;if(s.kind!=="wide_deep")return a.
errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"wi\
de_deep"},message:"must be equal to constant"}],!1;var Ge=t===e}else var Ge=!0;if(Ge){if(s.learningRate!==void 0){let t=s.learningRate;const d=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines/items/oneOf/1/properties/learningRate\
/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ge=d===e}else var Ge=!0;if(Ge){if(s.l1!==void 0){let t=s.l1;const d=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf/1/properties/l1/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var Ge=d===e}else var Ge=!0;if(Ge){if(s.l2!==void 0){let t=s.l2;const d=e;if(!(typeof t=="number"&&isFinite(
t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/1/properties/l2/type",keyword:"type",params:{type:"num\
ber"},message:"must be number"}],!1;var Ge=d===e}else var Ge=!0;if(Ge){if(s.epochs!==void 0){let t=s.epochs;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/1/properties/epochs/type",keyword:"\
type",params:{type:T.properties.baselines.items.oneOf[1].properties.epochs.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&
(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/1/properties/epochs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ge=d===e}else var Ge=!0;if(Ge){if(s.wide!==void 0){let t=s.wide;const d=e;if(e===d)if(Array.
isArray(t)){var Ns=!0;const v=t.length;for(let I=0;I<v;I++){let m=t[I];const E=e;if(e===E)if(Array.isArray(m)){var As=!0;const er=m.length;for(let Pe=0;Pe<er;Pe++){
const rr=e;if(typeof m[Pe]!="string")return a.errors=[{instancePath:r+"/baselines/"+o+"/wide/"+I+"/"+Pe,schemaPath:"#/properties/baselines/items/oneOf/1/propert\
ies/wide/items/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var As=rr===e;if(!As)break}}else return a.errors=[{instancePath:r+
"/baselines/"+o+"/wide/"+I,schemaPath:"#/properties/baselines/items/oneOf/1/properties/wide/items/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray"}],!1;var Ns=E===e;if(!Ns)break}}else return a.errors=[{instancePath:r+"/baselines/"+o+"/wide",schemaPath:"#/properties/baselines/items/oneOf/1/properties/w\
ide/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ge=d===e}else var Ge=!0;if(Ge){if(s.buckets!==void 0){let t=s.buckets;const d=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/buckets",schemaPath:"#/properties/baselines/items/on\
eOf/1/properties/buckets/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))
return a.errors=[{instancePath:r+"/baselines/"+o+"/buckets",schemaPath:"#/properties/baselines/items/oneOf/1/properties/buckets/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ge=d===e}else var Ge=!0;if(Ge){if(s.layers!==void 0){let t=s.layers;const d=e;if(e===d)if(Array.isArray(
t)){var zs=!0;const v=t.length;for(let I=0;I<v;I++){let m=t[I];const E=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return a.errors=[{instancePath:r+
"/baselines/"+o+"/layers/"+I,schemaPath:"#/properties/baselines/items/oneOf/1/properties/layers/items/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===E&&typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m)))return a.errors=[{instancePath:r+"/baselines/"+o+"/layers/"+I,schemaPath:"#/propert\
ies/baselines/items/oneOf/1/properties/layers/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var zs=E===e;if(!zs)
break}}else return a.errors=[{instancePath:r+"/baselines/"+o+"/layers",schemaPath:"#/properties/baselines/items/oneOf/1/properties/layers/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var Ge=d===e}else var Ge=!0;if(Ge)if(s.dropout!==void 0){let t=s.dropout;const d=e;if(e===d)if(typeof t=="number"&&isFinite(
t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#/properties/baselines/items/oneOf/1/properties/dropout/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#\
/properties/baselines/items/oneOf/1/properties/dropout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=
[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#/properties/baselines/items/oneOf/1/properties/dropout/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var Ge=d===e}else var Ge=!0}}}}}}}}}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;is!==!0&&(is=!0)}else if(g==="gbdt_lr"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(
s)){let p;if(s.kind===void 0&&(p="kind")||s.learningRate===void 0&&(p="learningRate")||s.l1===void 0&&(p="l1")||s.l2===void 0&&(p="l2")||s.epochs===void 0&&(p="\
epochs")||s.trees===void 0&&(p="trees")||s.depth===void 0&&(p="depth")||s.leaves===void 0&&(p="leaves")||s.shrinkage===void 0&&(p="shrinkage")||s.minRows===void 0&&
(p="minRows")||s.growOn===void 0&&(p="growOn")||s.maxRows===void 0&&(p="maxRows"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/base\
lines/items/oneOf/2/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ie=e;for(const t in s)if(!Or.
call(T.properties.baselines.items.oneOf[2].properties,t)){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/2/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ie===e){if(s.kind!==void 0){
const t=e;if(s.kind!=="gbdt_lr")return a.errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/2/properties/kind/const",
keyword:"const",params:{allowedValue:"gbdt_lr"},message:"must be equal to constant"}],!1;var Te=t===e}else var Te=!0;if(Te){if(s.learningRate!==void 0){let t=s.
learningRate;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines\
/items/oneOf/2/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Te=d===e}else var Te=!0;if(Te){if(s.l1!==void 0){
let t=s.l1;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf\
/2/properties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Te=d===e}else var Te=!0;if(Te){if(s.l2!==void 0){let t=s.l2;const d=e;
if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/2/properties/l2/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Te=d===e}else var Te=!0;if(Te){if(s.epochs!==void 0){let t=s.epochs;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/2/\
properties/epochs/type",keyword:"type",params:{type:T.properties.baselines.items.oneOf[2].properties.epochs.type},message:"must be integer,null"}],!1;if(e===d&&
typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/2/pro\
perties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Te=d===e}else var Te=!0;if(Te){if(s.trees!==void 0){let t=s.
trees;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/trees",schemaPath:"#/properties/base\
lines/items/oneOf/2/properties/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||
isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/trees",schemaPath:"#/properties/baselines/items/oneOf/2/properties/trees/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Te=d===e}else var Te=!0;if(Te){if(s.depth!==void 0){let t=s.depth;const d=e;if(!(typeof t=="num\
ber"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/depth",schemaPath:"#/properties/baselines/items/oneOf/2/properties/dept\
h/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+
"/baselines/"+o+"/depth",schemaPath:"#/properties/baselines/items/oneOf/2/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var Te=d===e}else var Te=!0;if(Te){if(s.leaves!==void 0){let t=s.leaves;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==
null)return a.errors=[{instancePath:r+"/baselines/"+o+"/leaves",schemaPath:"#/properties/baselines/items/oneOf/2/properties/leaves/type",keyword:"type",params:{
type:T.properties.baselines.items.oneOf[2].properties.leaves.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))
return a.errors=[{instancePath:r+"/baselines/"+o+"/leaves",schemaPath:"#/properties/baselines/items/oneOf/2/properties/leaves/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var Te=d===e}else var Te=!0;if(Te){if(s.shrinkage!==void 0){let t=s.shrinkage;const d=e;if(!(typeof t=="num\
ber"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/shrinkage",schemaPath:"#/properties/baselines/items/oneOf/2/properties/shrinkage/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var Te=d===e}else var Te=!0;if(Te){if(s.minRows!==void 0){let t=s.minRows;const d=e;if(!(typeof t=="n\
umber"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/minRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/\
minRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[
{instancePath:r+"/baselines/"+o+"/minRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/minRows/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1;var Te=d===e}else var Te=!0;if(Te){if(s.growOn!==void 0){let t=s.growOn;const d=e;if(e===d)if(typeof t=="number"&&isFinite(
t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/properties/baselines/items/oneOf/2/properties/growOn/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/\
properties/baselines/items/oneOf/2/properties/growOn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=
[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/properties/baselines/items/oneOf/2/properties/growOn/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var Te=d===e}else var Te=!0;if(Te)if(s.maxRows!==void 0){let t=s.maxRows;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))
return a.errors=[{instancePath:r+"/baselines/"+o+"/maxRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/maxRows/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/maxRows",
schemaPath:"#/properties/baselines/items/oneOf/2/properties/maxRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Te=d===
e}else var Te=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/2/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;is!==!0&&(is=!0)}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/dis\
criminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:g},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/baselines/"+o,schemaPath:"#/properties/baselines/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:g},message:'tag "kind" m\
ust be string'}],!1}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var js=A===e;if(!js)break}}else return a.errors=[{instancePath:r+"/baselines",schemaPath:"#/properties/baselines/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"}],!1;var c=te===e}else var c=!0;if(c){if(n.cost!==void 0){let y=n.cost;const te=e;if(e===te)if(y&&typeof y=="o\
bject"&&!Array.isArray(y)){let H;if(y.params===void 0&&(H="params")||y.flops===void 0&&(H="flops")||y.memory===void 0&&(H="memory")||y.items===void 0&&(H="items"))
return a.errors=[{instancePath:r+"/cost",schemaPath:"#/properties/cost/required",keyword:"required",params:{missingProperty:H},message:"must have required prope\
rty '"+H+"'"}],!1;{const o=e;for(const s in y)if(!(s==="params"||s==="flops"||s==="memory"||s==="items")){return a.errors=[{instancePath:r+"/cost",schemaPath:"#\
/properties/cost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(o===
e){if(y.params!==void 0){let s=y.params;const A=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/cost/params",schemaPath:"\
#/properties/cost/properties/params/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===A&&typeof s=="number"&&isFinite(s)&&(s<0||
isNaN(s)))return a.errors=[{instancePath:r+"/cost/params",schemaPath:"#/properties/cost/properties/params/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var Wr=A===e}else var Wr=!0;if(Wr){if(y.flops!==void 0){let s=y.flops;const A=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s)))return a.errors=[{instancePath:r+"/cost/flops",schemaPath:"#/properties/cost/properties/flops/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(e===A&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=[{instancePath:r+"/cost/flops",schemaPath:"#/properties/cost/properties\
/flops/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Wr=A===e}else var Wr=!0;if(Wr){if(y.memory!==void 0){let s=y.
memory;const A=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/cost/memory",schemaPath:"#/properties/cost/properti\
es/memory/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===A&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=
[{instancePath:r+"/cost/memory",schemaPath:"#/properties/cost/properties/memory/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"}],!1;var Wr=A===e}else var Wr=!0;if(Wr)if(y.items!==void 0){let s=y.items;const A=e;if(e===A)if(Array.isArray(s)){var Fs=!0;const _=s.length;for(let g=0;g<_;g++){
let i=s[g];const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.name===void 0&&(t="name")||i.kind===void 0&&(t="kind")||i.params===void 0&&
(t="params")||i.bytes===void 0&&(t="bytes")||i.optimizerBytes===void 0&&(t="optimizerBytes")||i.flops===void 0&&(t="flops")||i.activationBytes===void 0&&(t="act\
ivationBytes"))return a.errors=[{instancePath:r+"/cost/items/"+g,schemaPath:"#/properties/cost/properties/items/items/required",keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;{const d=e;for(const f in i)if(!(f==="name"||f==="kind"||f==="params"||f==="bytes"||f==="optimizerBytes"||f===
"flops"||f==="activationBytes")){return a.errors=[{instancePath:r+"/cost/items/"+g,schemaPath:"#/properties/cost/properties/items/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.name!==void 0){const f=e;if(typeof i.
name!="string")return a.errors=[{instancePath:r+"/cost/items/"+g+"/name",schemaPath:"#/properties/cost/properties/items/items/properties/name/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var ar=f===e}else var ar=!0;if(ar){if(i.kind!==void 0){let f=i.kind;const v=e;if(!(f==="table"||f==="lay\
er"))return a.errors=[{instancePath:r+"/cost/items/"+g+"/kind",schemaPath:"#/properties/cost/properties/items/items/properties/kind/enum",keyword:"enum",params:{
allowedValues:T.properties.cost.properties.items.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var ar=v===e}else var ar=!0;
if(ar){if(i.params!==void 0){let f=i.params;const v=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return a.errors=[{instancePath:r+"/cost/items/"+g+
"/params",schemaPath:"#/properties/cost/properties/items/items/properties/params/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
v&&typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/params",schemaPath:"#/properties/cost/properties/items/i\
tems/properties/params/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ar=v===e}else var ar=!0;if(ar){if(i.bytes!==void 0){
let f=i.bytes;const v=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/bytes",schemaPath:"#/proper\
ties/cost/properties/items/items/properties/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===v&&typeof f=="number"&&isFinite(
f)&&(f<0||isNaN(f)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/bytes",schemaPath:"#/properties/cost/properties/items/items/properties/bytes/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ar=v===e}else var ar=!0;if(ar){if(i.optimizerBytes!==void 0){let f=i.optimizerBytes;const v=e;
if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/optimizerBytes",schemaPath:"#/properties/cost/prope\
rties/items/items/properties/optimizerBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===v&&typeof f=="number"&&isFinite(f)&&
(f<0||isNaN(f)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/optimizerBytes",schemaPath:"#/properties/cost/properties/items/items/properties/optimizerByt\
es/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ar=v===e}else var ar=!0;if(ar){if(i.flops!==void 0){let f=i.flops;
const v=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/flops",schemaPath:"#/properties/cost/prop\
erties/items/items/properties/flops/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===v&&typeof f=="number"&&isFinite(f)&&(f<0||
isNaN(f)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/flops",schemaPath:"#/properties/cost/properties/items/items/properties/flops/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ar=v===e}else var ar=!0;if(ar)if(i.activationBytes!==void 0){let f=i.activationBytes;const v=e;
if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/activationBytes",schemaPath:"#/properties/cost/prop\
erties/items/items/properties/activationBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===v&&typeof f=="number"&&isFinite(
f)&&(f<0||isNaN(f)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/activationBytes",schemaPath:"#/properties/cost/properties/items/items/properties/activat\
ionBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ar=v===e}else var ar=!0}}}}}}}}else return a.errors=[{instancePath:r+
"/cost/items/"+g,schemaPath:"#/properties/cost/properties/items/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Fs=p===e;if(!Fs)
break}}else return a.errors=[{instancePath:r+"/cost/items",schemaPath:"#/properties/cost/properties/items/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var Wr=A===e}else var Wr=!0}}}}}else return a.errors=[{instancePath:r+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var c=te===e}else var c=!0;if(c)if(n.fingerprint!==void 0){let y=n.fingerprint;const te=e;if(e===te)if(typeof y=="string"){
if(!Cr.test(y))return a.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},
message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return a.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var c=te===e}else var c=!0}}}}}}}}}}}}}}}}}}}}}}}}else return a.errors=[{instancePath:r,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return a.errors=l,e===0}a.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Rs=O,Hr={
$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc lock",description:"What 'adsc profile' saw in the training part of the data: the constants th\
at a build is made with.",type:"object",properties:{version:{const:1},model:{type:"string"},key:{type:"string"},rows:{type:"object",properties:{train:{type:"int\
eger",minimum:0},validate:{type:"integer",minimum:0},holdout:{type:"integer",minimum:0}},required:["train","validate","holdout"],additionalProperties:!1},time:{
type:["object","null"],properties:{first:{type:"number"},last:{type:"number"}},required:["first","last"],additionalProperties:!1},sources:{type:"object",additionalProperties:{
type:"integer",minimum:0}},columns:{type:"object",additionalProperties:{type:"array",items:{type:"object",properties:{name:{type:"string"},type:{type:"string"}},
required:["name","type"],additionalProperties:!1}}},heads:{type:"object",additionalProperties:{type:"object",properties:{observed:{type:"number",minimum:0},positives:{
type:"number",minimum:0},positiveRows:{type:"integer",minimum:0},baseNegatives:{type:"array",items:{type:"object",properties:{base:{type:["string","null"]},observed:{
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
d","boundaries"],additionalProperties:!1},{type:"object",properties:{kind:{const:"bins"},boundaries:{type:"array",items:{type:"number"}}},required:["kind","boun\
daries"],additionalProperties:!1}]},reason:{type:"string"}},required:["squash","clip","normalize","reason"],additionalProperties:!1}},required:["count","missing",
"bad","distinct","numeric","list","top","transform"],additionalProperties:!1}},vocabs:{type:"object",additionalProperties:{type:"object",properties:{entries:{type:"\
integer",minimum:0},file:{type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},coverage:{type:"number",
minimum:0,maximum:1},minCount:{type:"integer",minimum:1}},required:["entries","file","sha256","coverage"],additionalProperties:!1}}},required:["version","model",
"key","rows","time","sources","columns","heads","signals","vocabs"],additionalProperties:!1,$id:"lock"};function O(n,{instancePath:r="",parentData:Gr,parentDataProperty:Jr,
rootData:_r=n,dynamicAnchors:qr={}}={}){let l=null,e=0;const Oe=O.evaluated;if(Oe.dynamicProps&&(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(n&&
typeof n=="object"&&!Array.isArray(n)){let Re;if(n.version===void 0&&(Re="version")||n.model===void 0&&(Re="model")||n.key===void 0&&(Re="key")||n.rows===void 0&&
(Re="rows")||n.time===void 0&&(Re="time")||n.sources===void 0&&(Re="sources")||n.columns===void 0&&(Re="columns")||n.heads===void 0&&(Re="heads")||n.signals===void 0&&
(Re="signals")||n.vocabs===void 0&&(Re="vocabs"))return O.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:Re},message:"\
must have required property '"+Re+"'"}],!1;{const Ze=e;for(const L in n)if(!Or.call(Hr.properties,L)){return O.errors=[{instancePath:r,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:L},message:"must NOT have additional properties"}],!1;break}if(Ze===e){if(n.version!==void 0){
const L=e;if(n.version!==1)return O.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"\
must be equal to constant"}],!1;var c=L===e}else var c=!0;if(c){if(n.model!==void 0){const L=e;if(typeof n.model!="string")return O.errors=[{instancePath:r+"/mo\
del",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=L===e}else var c=!0;if(c){if(n.key!==void 0){
const L=e;if(typeof n.key!="string")return O.errors=[{instancePath:r+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var c=L===e}else var c=!0;if(c){if(n.rows!==void 0){let L=n.rows;const ge=e;if(e===ge)if(L&&typeof L=="object"&&!Array.isArray(L)){let k;if(L.
train===void 0&&(k="train")||L.validate===void 0&&(k="validate")||L.holdout===void 0&&(k="holdout"))return O.errors=[{instancePath:r+"/rows",schemaPath:"#/prope\
rties/rows/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const S=e;for(const se in L)if(!(se==="tr\
ain"||se==="validate"||se==="holdout")){return O.errors=[{instancePath:r+"/rows",schemaPath:"#/properties/rows/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:se},message:"must NOT have additional properties"}],!1;break}if(S===e){if(L.train!==void 0){let se=L.train;const _e=e;if(!(typeof se==
"number"&&!(se%1)&&!isNaN(se)&&isFinite(se)))return O.errors=[{instancePath:r+"/rows/train",schemaPath:"#/properties/rows/properties/train/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===_e&&typeof se=="number"&&isFinite(se)&&(se<0||isNaN(se)))return O.errors=[{instancePath:r+"/rows/t\
rain",schemaPath:"#/properties/rows/properties/train/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ne=_e===e}else var ne=!0;
if(ne){if(L.validate!==void 0){let se=L.validate;const _e=e;if(!(typeof se=="number"&&!(se%1)&&!isNaN(se)&&isFinite(se)))return O.errors=[{instancePath:r+"/rows\
/validate",schemaPath:"#/properties/rows/properties/validate/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===_e&&typeof se=="\
number"&&isFinite(se)&&(se<0||isNaN(se)))return O.errors=[{instancePath:r+"/rows/validate",schemaPath:"#/properties/rows/properties/validate/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ne=_e===e}else var ne=!0;if(ne)if(L.holdout!==void 0){let se=L.holdout;const _e=e;if(!(typeof se==
"number"&&!(se%1)&&!isNaN(se)&&isFinite(se)))return O.errors=[{instancePath:r+"/rows/holdout",schemaPath:"#/properties/rows/properties/holdout/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"}],!1;if(e===_e&&typeof se=="number"&&isFinite(se)&&(se<0||isNaN(se)))return O.errors=[{instancePath:r+"/ro\
ws/holdout",schemaPath:"#/properties/rows/properties/holdout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ne=_e===
e}else var ne=!0}}}}else return O.errors=[{instancePath:r+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"}],!1;var c=ge===e}else var c=!0;if(c){if(n.time!==void 0){let L=n.time;const ge=e;if(!(L&&typeof L=="object"&&!Array.isArray(L))&&L!==null)return O.errors=
[{instancePath:r+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type:Hr.properties.time.type},message:"must be object,null"}],!1;if(e===ge&&
L&&typeof L=="object"&&!Array.isArray(L)){let k;if(L.first===void 0&&(k="first")||L.last===void 0&&(k="last"))return O.errors=[{instancePath:r+"/time",schemaPath:"\
#/properties/time/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const S=e;for(const se in L)if(!(se===
"first"||se==="last")){return O.errors=[{instancePath:r+"/time",schemaPath:"#/properties/time/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:se},
message:"must NOT have additional properties"}],!1;break}if(S===e){if(L.first!==void 0){let se=L.first;const _e=e;if(!(typeof se=="number"&&isFinite(se)))return O.
errors=[{instancePath:r+"/time/first",schemaPath:"#/properties/time/properties/first/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var oe=_e===
e}else var oe=!0;if(oe)if(L.last!==void 0){let se=L.last;const _e=e;if(!(typeof se=="number"&&isFinite(se)))return O.errors=[{instancePath:r+"/time/last",schemaPath:"\
#/properties/time/properties/last/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var oe=_e===e}else var oe=!0}}}var c=ge===e}else var c=!0;
if(c){if(n.sources!==void 0){let L=n.sources;const ge=e;if(e===ge)if(L&&typeof L=="object"&&!Array.isArray(L))for(const k in L){let S=L[k];const se=e;if(!(typeof S==
"number"&&!(S%1)&&!isNaN(S)&&isFinite(S)))return O.errors=[{instancePath:r+"/sources/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sources\
/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===se&&typeof S=="number"&&isFinite(S)&&(S<0||isNaN(S)))return O.
errors=[{instancePath:r+"/sources/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sources/additionalProperties/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var ae=se===e;if(!ae)break}else return O.errors=[{instancePath:r+"/sources",schemaPath:"#/properties/source\
s/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=ge===e}else var c=!0;if(c){if(n.columns!==void 0){let L=n.columns;const ge=e;if(e===
ge)if(L&&typeof L=="object"&&!Array.isArray(L))for(const k in L){let S=L[k];const se=e;if(e===se)if(Array.isArray(S)){var G=!0;const _e=S.length;for(let mr=0;mr<
_e;mr++){let b=S[mr];const Z=e;if(e===Z)if(b&&typeof b=="object"&&!Array.isArray(b)){let Fe;if(b.name===void 0&&(Fe="name")||b.type===void 0&&(Fe="type"))return O.
errors=[{instancePath:r+"/columns/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+mr,schemaPath:"#/properties/columns/additionalProperties/items/required",keyword:"\
required",params:{missingProperty:Fe},message:"must have required property '"+Fe+"'"}],!1;{const $e=e;for(const w in b)if(!(w==="name"||w==="type")){return O.errors=
[{instancePath:r+"/columns/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+mr,schemaPath:"#/properties/columns/additionalProperties/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"}],!1;break}if($e===e){if(b.name!==void 0){const w=e;if(typeof b.
name!="string")return O.errors=[{instancePath:r+"/columns/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+mr+"/name",schemaPath:"#/properties/columns/additionalP\
roperties/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ke=w===e}else var ke=!0;if(ke)if(b.type!==void 0){
const w=e;if(typeof b.type!="string")return O.errors=[{instancePath:r+"/columns/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+mr+"/type",schemaPath:"#/properti\
es/columns/additionalProperties/items/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ke=w===e}else var ke=!0}}}else
return O.errors=[{instancePath:r+"/columns/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+mr,schemaPath:"#/properties/columns/additionalProperties/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var G=Z===e;if(!G)break}}else return O.errors=[{instancePath:r+"/columns/"+k.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/columns/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ve=se===e;if(!Ve)break}else
return O.errors=[{instancePath:r+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=ge===
e}else var c=!0;if(c){if(n.heads!==void 0){let L=n.heads;const ge=e;if(e===ge)if(L&&typeof L=="object"&&!Array.isArray(L))for(const k in L){let S=L[k];const se=e;
if(e===se)if(S&&typeof S=="object"&&!Array.isArray(S)){let _e;if(S.observed===void 0&&(_e="observed")||S.positives===void 0&&(_e="positives"))return O.errors=[{
instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/required",keyword:"required",params:{missingProperty:_e},
message:"must have required property '"+_e+"'"}],!1;{const mr=e;for(const b in S)if(!(b==="observed"||b==="positives"||b==="positiveRows"||b==="baseNegatives")){
return O.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"}],!1;break}if(mr===e){if(S.observed!==void 0){let b=S.observed;
const Z=e;if(e===Z)if(typeof b=="number"&&isFinite(b)){if(b<0||isNaN(b))return O.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/ob\
served",schemaPath:"#/properties/heads/additionalProperties/properties/observed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"}],!1}else return O.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/observed",schemaPath:"#/properties/heads/additionalProperties\
/properties/observed/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var X=Z===e}else var X=!0;if(X){if(S.positives!==void 0){let b=S.
positives;const Z=e;if(e===Z)if(typeof b=="number"&&isFinite(b)){if(b<0||isNaN(b))return O.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,
"~1")+"/positives",schemaPath:"#/properties/heads/additionalProperties/properties/positives/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return O.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/positives",schemaPath:"#/properties/heads/addition\
alProperties/properties/positives/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var X=Z===e}else var X=!0;if(X){if(S.positiveRows!==
void 0){let b=S.positiveRows;const Z=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return O.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/positiveRows",schemaPath:"#/properties/heads/additionalProperties/properties/positiveRows/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===Z&&typeof b=="number"&&isFinite(b)&&(b<0||isNaN(b)))return O.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/positiveRows",schemaPath:"#/properties/heads/additionalProperties/properties/positiveRows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var X=Z===e}else var X=!0;if(X)if(S.baseNegatives!==void 0){let b=S.baseNegatives;const Z=e;if(e===Z)if(Array.isArray(b)){var x=!0;const Fe=b.
length;for(let $e=0;$e<Fe;$e++){let w=b[$e];const qe=e;if(e===qe)if(w&&typeof w=="object"&&!Array.isArray(w)){let Ke;if(w.base===void 0&&(Ke="base")||w.observed===
void 0&&(Ke="observed")||w.positives===void 0&&(Ke="positives"))return O.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegati\
ves/"+$e,schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/required",keyword:"required",params:{missingProperty:Ke},message:"mu\
st have required property '"+Ke+"'"}],!1;{const We=e;for(const fe in w)if(!(fe==="base"||fe==="observed"||fe==="positives")){return O.errors=[{instancePath:r+"/\
heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+$e,schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:fe},message:"must NOT have additional properties"}],!1;break}if(We===e){if(w.base!==void 0){
let fe=w.base;const de=e;if(typeof fe!="string"&&fe!==null)return O.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+
$e+"/base",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/base/type",keyword:"type",params:{type:Hr.properties.heads.
additionalProperties.properties.baseNegatives.items.properties.base.type},message:"must be string,null"}],!1;var K=de===e}else var K=!0;if(K){if(w.observed!==void 0){
let fe=w.observed;const de=e;if(e===de)if(typeof fe=="number"&&isFinite(fe)){if(fe<0||isNaN(fe))return O.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/baseNegatives/"+$e+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/observed/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return O.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/baseNegatives/"+$e+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/observed/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var K=de===e}else var K=!0;if(K)if(w.positives!==void 0){let fe=w.positives;const de=e;if(e===de)if(typeof fe==
"number"&&isFinite(fe)){if(fe<0||isNaN(fe))return O.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+$e+"/positives",
schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/positives/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return O.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+$e+"/positives",schemaPath:"\
#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/positives/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var K=de===e}else var K=!0}}}}else return O.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+$e,schemaPath:"#/pro\
perties/heads/additionalProperties/properties/baseNegatives/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var x=qe===e;if(!x)break}}else
return O.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives",schemaPath:"#/properties/heads/additionalProperties/propert\
ies/baseNegatives/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var X=Z===e}else var X=!0}}}}}else return O.errors=[{instancePath:r+"/\
heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must b\
e object"}],!1;var j=se===e;if(!j)break}else return O.errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var c=ge===e}else var c=!0;if(c){if(n.signals!==void 0){let L=n.signals;const ge=e;if(e===ge)if(L&&typeof L=="object"&&!Array.isArray(
L))for(const k in L){let S=L[k];const se=e;if(e===se)if(S&&typeof S=="object"&&!Array.isArray(S)){let _e;if(S.count===void 0&&(_e="count")||S.missing===void 0&&
(_e="missing")||S.bad===void 0&&(_e="bad")||S.distinct===void 0&&(_e="distinct")||S.numeric===void 0&&(_e="numeric")||S.list===void 0&&(_e="list")||S.top===void 0&&
(_e="top")||S.transform===void 0&&(_e="transform"))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/signals/additionalProperties/required",keyword:"required",params:{missingProperty:_e},message:"must have required property '"+_e+"'"}],!1;{const mr=e;for(const b in S)
if(!(b==="count"||b==="missing"||b==="bad"||b==="distinct"||b==="numeric"||b==="list"||b==="top"||b==="transform")){return O.errors=[{instancePath:r+"/signals/"+
k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},
message:"must NOT have additional properties"}],!1;break}if(mr===e){if(S.count!==void 0){let b=S.count;const Z=e;if(e===Z)if(typeof b=="number"&&isFinite(b)){if(b<
0||isNaN(b))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",schemaPath:"#/properties/signals/additionalProperties\
/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return O.errors=[{instancePath:r+"/signals/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/count",schemaPath:"#/properties/signals/additionalProperties/properties/count/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var N=Z===e}else var N=!0;if(N){if(S.missing!==void 0){let b=S.missing;const Z=e;if(e===Z)if(typeof b=="number"&&isFinite(b)){if(b<0||isNaN(
b))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/missing",schemaPath:"#/properties/signals/additionalProperties/proper\
ties/missing/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return O.errors=[{instancePath:r+"/signals/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/missing",schemaPath:"#/properties/signals/additionalProperties/properties/missing/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var N=Z===e}else var N=!0;if(N){if(S.bad!==void 0){let b=S.bad;const Z=e;if(e===Z)if(typeof b=="number"&&isFinite(b)){if(b<0||isNaN(b))return O.
errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/bad",schemaPath:"#/properties/signals/additionalProperties/properties/bad/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,
"~1")+"/bad",schemaPath:"#/properties/signals/additionalProperties/properties/bad/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var N=Z===
e}else var N=!0;if(N){if(S.distinct!==void 0){let b=S.distinct;const Z=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b))&&b!==null)return O.errors=[{instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/distinct",schemaPath:"#/properties/signals/additionalProperties/properties/distinct/type",keyword:"type",
params:{type:Hr.properties.signals.additionalProperties.properties.distinct.type},message:"must be integer,null"}],!1;if(e===Z&&typeof b=="number"&&isFinite(b)&&
(b<0||isNaN(b)))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/distinct",schemaPath:"#/properties/signals/additionalPro\
perties/properties/distinct/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var N=Z===e}else var N=!0;if(N){if(S.numeric!==
void 0){let b=S.numeric;const Z=e;if(!(b&&typeof b=="object"&&!Array.isArray(b))&&b!==null)return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/type",keyword:"type",params:{type:Hr.properties.signals.additionalProperties.
properties.numeric.type},message:"must be object,null"}],!1;if(e===Z&&b&&typeof b=="object"&&!Array.isArray(b)){let Fe;if(b.min===void 0&&(Fe="min")||b.max===void 0&&
(Fe="max")||b.mean===void 0&&(Fe="mean")||b.std===void 0&&(Fe="std")||b.skewness===void 0&&(Fe="skewness")||b.kurtosis===void 0&&(Fe="kurtosis")||b.quantiles===
void 0&&(Fe="quantiles"))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/addit\
ionalProperties/properties/numeric/required",keyword:"required",params:{missingProperty:Fe},message:"must have required property '"+Fe+"'"}],!1;{const $e=e;for(const w in b)
if(!(w==="min"||w==="max"||w==="mean"||w==="std"||w==="skewness"||w==="kurtosis"||w==="quantiles")){return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,
"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:w},message:"must NOT have additional properties"}],!1;break}if($e===e){if(b.min!==void 0){let w=b.min;const qe=e;if(!(typeof w=="n\
umber"&&isFinite(w)))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/min",schemaPath:"#/properties/signals/addit\
ionalProperties/properties/numeric/properties/min/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var B=qe===e}else var B=!0;if(B){if(b.
max!==void 0){let w=b.max;const qe=e;if(!(typeof w=="number"&&isFinite(w)))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+
"/numeric/max",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/max/type",keyword:"type",params:{type:"number"},message:"must\
 be number"}],!1;var B=qe===e}else var B=!0;if(B){if(b.mean!==void 0){let w=b.mean;const qe=e;if(!(typeof w=="number"&&isFinite(w)))return O.errors=[{instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/mean",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/mean/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var B=qe===e}else var B=!0;if(B){if(b.std!==void 0){let w=b.std;const qe=e;if(!(typeof w==
"number"&&isFinite(w)))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/std",schemaPath:"#/properties/signals/add\
itionalProperties/properties/numeric/properties/std/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var B=qe===e}else var B=!0;if(B){if(b.
skewness!==void 0){let w=b.skewness;const qe=e;if(!(typeof w=="number"&&isFinite(w)))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,
"~1")+"/numeric/skewness",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/skewness/type",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;var B=qe===e}else var B=!0;if(B){if(b.kurtosis!==void 0){let w=b.kurtosis;const qe=e;if(!(typeof w=="number"&&isFinite(w)))return O.
errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/kurtosis",schemaPath:"#/properties/signals/additionalProperties/propertie\
s/numeric/properties/kurtosis/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var B=qe===e}else var B=!0;if(B)if(b.quantiles!==void 0){
let w=b.quantiles;const qe=e;if(e===qe)if(Array.isArray(w)){if(w.length>9)return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+
"/numeric/quantiles",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/maxItems",keyword:"maxItems",params:{limit:9},
message:"must NOT have more than 9 items"}],!1;if(w.length<9)return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/qua\
ntiles",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/minItems",keyword:"minItems",params:{limit:9},message:"mus\
t NOT have fewer than 9 items"}],!1;{var U=!0;const Ke=w.length;for(let We=0;We<Ke;We++){let fe=w[We];const de=e;if(!(typeof fe=="number"&&isFinite(fe)))return O.
errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles/"+We,schemaPath:"#/properties/signals/additionalProperties/prop\
erties/numeric/properties/quantiles/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var U=de===e;if(!U)break}}}else return O.errors=
[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/signals/additionalProperties/properties/nume\
ric/properties/quantiles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var B=qe===e}else var B=!0}}}}}}}}var N=Z===e}else var N=!0;if(N){
if(S.list!==void 0){let b=S.list;const Z=e;if(!(b&&typeof b=="object"&&!Array.isArray(b))&&b!==null)return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,
"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/properties/list/type",keyword:"type",params:{type:Hr.properties.signals.
additionalProperties.properties.list.type},message:"must be object,null"}],!1;if(e===Z&&b&&typeof b=="object"&&!Array.isArray(b)){let Fe;if(b.meanLength===void 0&&
(Fe="meanLength")||b.truncated===void 0&&(Fe="truncated")||b.nulls===void 0&&(Fe="nulls"))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/properties/list/required",keyword:"required",params:{missingProperty:Fe},message:"must\
 have required property '"+Fe+"'"}],!1;{const $e=e;for(const w in b)if(!(w==="meanLength"||w==="truncated"||w==="nulls")){return O.errors=[{instancePath:r+"/sig\
nals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/properties/list/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"}],!1;break}if($e===e){if(b.meanLength!==void 0){let w=b.meanLength;
const qe=e;if(!(typeof w=="number"&&isFinite(w)))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/meanLength",schemaPath:"\
#/properties/signals/additionalProperties/properties/list/properties/meanLength/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var re=qe===
e}else var re=!0;if(re){if(b.truncated!==void 0){let w=b.truncated;const qe=e;if(!(typeof w=="number"&&isFinite(w)))return O.errors=[{instancePath:r+"/signals/"+
k.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/truncated",schemaPath:"#/properties/signals/additionalProperties/properties/list/properties/truncated/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var re=qe===e}else var re=!0;if(re)if(b.nulls!==void 0){let w=b.nulls;const qe=e;if(!(typeof w=="numb\
er"&&isFinite(w)))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/nulls",schemaPath:"#/properties/signals/additiona\
lProperties/properties/list/properties/nulls/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var re=qe===e}else var re=!0}}}}var N=Z===
e}else var N=!0;if(N){if(S.top!==void 0){let b=S.top;const Z=e;if(e===Z)if(Array.isArray(b)){var P=!0;const Fe=b.length;for(let $e=0;$e<Fe;$e++){let w=b[$e];const qe=e;
if(e===qe)if(w&&typeof w=="object"&&!Array.isArray(w)){let Ke;if(w.value===void 0&&(Ke="value")||w.count===void 0&&(Ke="count"))return O.errors=[{instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+$e,schemaPath:"#/properties/signals/additionalProperties/properties/top/items/required",keyword:"re\
quired",params:{missingProperty:Ke},message:"must have required property '"+Ke+"'"}],!1;{const We=e;for(const fe in w)if(!(fe==="value"||fe==="count")){return O.
errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+$e,schemaPath:"#/properties/signals/additionalProperties/properties/top/ite\
ms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:fe},message:"must NOT have additional properties"}],!1;break}if(We===e){if(w.
value!==void 0){const fe=e;if(typeof w.value!="string")return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+$e+"/value",
schemaPath:"#/properties/signals/additionalProperties/properties/top/items/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var V=fe===e}else var V=!0;if(V)if(w.count!==void 0){let fe=w.count;const de=e;if(e===de)if(typeof fe=="number"&&isFinite(fe)){if(fe<0||isNaN(fe))return O.errors=
[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+$e+"/count",schemaPath:"#/properties/signals/additionalProperties/properties/top/i\
tems/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return O.errors=[{instancePath:r+"/signals/"+
k.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+$e+"/count",schemaPath:"#/properties/signals/additionalProperties/properties/top/items/properties/count/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var V=de===e}else var V=!0}}}else return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/top/"+$e,schemaPath:"#/properties/signals/additionalProperties/properties/top/items/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var P=qe===e;if(!P)break}}else return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/top",schemaPath:"#/properties\
/signals/additionalProperties/properties/top/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var N=Z===e}else var N=!0;if(N)if(S.transform!==
void 0){let b=S.transform;const Z=e;if(!(b&&typeof b=="object"&&!Array.isArray(b))&&b!==null)return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProperties/properties/transform/type",keyword:"type",params:{type:Hr.properties.signals.additionalProperties.
properties.transform.type},message:"must be object,null"}],!1;if(e===Z&&b&&typeof b=="object"&&!Array.isArray(b)){let Fe;if(b.squash===void 0&&(Fe="squash")||b.
clip===void 0&&(Fe="clip")||b.normalize===void 0&&(Fe="normalize")||b.reason===void 0&&(Fe="reason"))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,
"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProperties/properties/transform/required",keyword:"required",params:{missingProperty:Fe},
message:"must have required property '"+Fe+"'"}],!1;{const $e=e;for(const w in b)if(!(w==="squash"||w==="clip"||w==="normalize"||w==="reason")){return O.errors=
[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProperties/properties/transform/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"}],!1;break}if($e===e){if(b.squash!==
void 0){let w=b.squash;const qe=e;if(!(w==="none"||w==="log"||w==="asinh"||w==="tanh"))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/squash",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/squash/enum",keyword:"enum",params:{allowedValues:Hr.
properties.signals.additionalProperties.properties.transform.properties.squash.enum},message:"must be equal to one of the allowed values"}],!1;var $=qe===e}else
var $=!0;if($){if(b.clip!==void 0){let w=b.clip;const qe=e;if(!Array.isArray(w)&&w!==null)return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/clip",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/clip/type",keyword:"type",params:{type:Hr.properties.
signals.additionalProperties.properties.transform.properties.clip.type},message:"must be array,null"}],!1;if(e===qe&&Array.isArray(w)){if(w.length<2)return O.errors=
[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/properties/signals/additionalProperties/properties/transfo\
rm/properties/clip/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{const Ke=w.length;if(Ke>0){let We=w[0];const fe=e;
if(!(typeof We=="number"&&isFinite(We)))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip/0",schemaPath:"#/\
properties/signals/additionalProperties/properties/transform/properties/clip/prefixItems/0/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var pe=fe===e}if(pe){if(Ke>1){let We=w[1];const fe=e;if(!(typeof We=="number"&&isFinite(We)))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform/clip/1",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/clip/prefixItems/1/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var pe=fe===e}if(pe&&!(w.length<=2))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/clip/items",keyword:"items",params:{
limit:2},message:"must NOT have more than 2 items"}],!1}}}var $=qe===e}else var $=!0;if($){if(b.normalize!==void 0){let w=b.normalize;const qe=e;if(e===qe)if(w&&
typeof w=="object"&&!Array.isArray(w)){let Ke;if(w.kind===void 0&&(Ke="kind"))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/required",keyword:"required",params:{
missingProperty:Ke},message:"must have required property '"+Ke+"'"}],!1;{const We=w.kind;if(typeof We=="string")if(We==="none"){if(e===e)if(w&&typeof w=="object"&&
!Array.isArray(w)){let de;if(w.kind===void 0&&(de="kind"))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/norm\
alize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/required",keyword:"required",params:{missingProperty:de},
message:"must have required property '"+de+"'"}],!1;{const Ie=e;for(const M in w)if(M!=="kind"){return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:M},message:"must NOT have additional properties"}],!1;break}if(Ie===e&&w.kind!==void 0&&w.kind!==
"none")return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additi\
onalProperties/properties/transform/properties/normalize/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"none"},message:"must be equal to c\
onstant"}],!1}}else return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signal\
s/additionalProperties/properties/transform/properties/normalize/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var u=!0}else if(We===
"l2"){if(e===e)if(w&&typeof w=="object"&&!Array.isArray(w)){let de;if(w.kind===void 0&&(de="kind"))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/required",
keyword:"required",params:{missingProperty:de},message:"must have required property '"+de+"'"}],!1;{const Ie=e;for(const M in w)if(M!=="kind"){return O.errors=[
{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/tra\
nsform/properties/normalize/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:M},message:"must NOT have additional propert\
ies"}],!1;break}if(Ie===e&&w.kind!==void 0&&w.kind!=="l2")return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/norm\
alize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/properties/kind/const",keyword:"const",params:{
allowedValue:"l2"},message:"must be equal to constant"}],!1}}else return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transf\
orm/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;u!==!0&&(u=!0)}else if(We==="minmax"){if(e===e)if(w&&typeof w=="object"&&!Array.isArray(w)){let de;if(w.kind===void 0&&(de="kind")||
w.min===void 0&&(de="min")||w.max===void 0&&(de="max"))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normali\
ze",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/required",keyword:"required",params:{missingProperty:de},
message:"must have required property '"+de+"'"}],!1;{const Ie=e;for(const M in w)if(!(M==="kind"||M==="min"||M==="max")){return O.errors=[{instancePath:r+"/sign\
als/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/norm\
alize/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:M},message:"must NOT have additional properties"}],!1;break}if(Ie===
e){if(w.kind!==void 0){const M=e;if(w.kind!=="minmax")return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normaliz\
e/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"\
minmax"},message:"must be equal to constant"}],!1;var h=M===e}else var h=!0;if(h){if(w.min!==void 0){let M=w.min;const pr=e,sr=e;let Ee=!1;const ee=e;if(!(typeof M==
"number"&&isFinite(M))){const C={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals\
/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be numb\
er"};l===null?l=[C]:l.push(C),e++}var Y=ee===e;Ee=Ee||Y;const tr=e;if(e===tr)if(Array.isArray(M)){var le=!0;const C=M.length;for(let ze=0;ze<C;ze++){let Ne=M[ze];
const Ce=e;if(!(typeof Ne=="number"&&isFinite(Ne))){const kr={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min/"+ze,
schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf/1/items/type",keyword:"type",params:{
type:"number"},message:"must be number"};l===null?l=[kr]:l.push(kr),e++}var le=Ce===e;if(!le)break}}else{const C={instancePath:r+"/signals/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/propertie\
s/min/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[C]:l.push(C),e++}var Y=tr===e;if(Ee=Ee||Y,Ee)e=sr,l!==null&&(sr?l.
length=sr:l=null);else{const C={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/\
additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===
null?l=[C]:l.push(C),e++,O.errors=l,!1}var h=pr===e}else var h=!0;if(h)if(w.max!==void 0){let M=w.max;const pr=e,sr=e;let Ee=!1;const ee=e;if(!(typeof M=="numbe\
r"&&isFinite(M))){const C={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/addit\
ionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===
null?l=[C]:l.push(C),e++}var q=ee===e;Ee=Ee||q;const tr=e;if(e===tr)if(Array.isArray(M)){var W=!0;const C=M.length;for(let ze=0;ze<C;ze++){let Ne=M[ze];const Ce=e;
if(!(typeof Ne=="number"&&isFinite(Ne))){const kr={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max/"+ze,schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf/1/items/type",keyword:"type",params:{type:"numb\
er"},message:"must be number"};l===null?l=[kr]:l.push(kr),e++}var W=Ce===e;if(!W)break}}else{const C={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf/1/\
type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[C]:l.push(C),e++}var q=tr===e;if(Ee=Ee||q,Ee)e=sr,l!==null&&(sr?l.length=sr:l=null);else{
const C={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/pr\
operties/transform/properties/normalize/oneOf/2/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[C]:l.
push(C),e++,O.errors=l,!1}var h=pr===e}else var h=!0}}}}else return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/n\
ormalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;u!==!0&&(u=!0)}else if(We==="zscore"){if(e===e)if(w&&typeof w=="object"&&!Array.isArray(w)){let de;if(w.kind===void 0&&(de="kind")||w.mean===
void 0&&(de="mean")||w.std===void 0&&(de="std"))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/required",keyword:"required",params:{missingProperty:de},message:"mu\
st have required property '"+de+"'"}],!1;{const Ie=e;for(const M in w)if(!(M==="kind"||M==="mean"||M==="std")){return O.errors=[{instancePath:r+"/signals/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:M},message:"must NOT have additional properties"}],!1;break}if(Ie===e){if(w.kind!==
void 0){const M=e;if(w.kind!=="zscore")return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"zscore"},
message:"must be equal to constant"}],!1;var z=M===e}else var z=!0;if(z){if(w.mean!==void 0){let M=w.mean;const pr=e,sr=e;let Ee=!1;const ee=e;if(!(typeof M=="n\
umber"&&isFinite(M))){const C={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/\
additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be numb\
er"};l===null?l=[C]:l.push(C),e++}var ce=ee===e;Ee=Ee||ce;const tr=e;if(e===tr)if(Array.isArray(M)){var De=!0;const C=M.length;for(let ze=0;ze<C;ze++){let Ne=M[ze];
const Ce=e;if(!(typeof Ne=="number"&&isFinite(Ne))){const kr={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean/"+ze,
schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/1/items/type",keyword:"type",params:{
type:"number"},message:"must be number"};l===null?l=[kr]:l.push(kr),e++}var De=Ce===e;if(!De)break}}else{const C={instancePath:r+"/signals/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properti\
es/mean/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[C]:l.push(C),e++}var ce=tr===e;if(Ee=Ee||ce,Ee)e=sr,l!==null&&(sr?
l.length=sr:l=null);else{const C={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signa\
ls/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
return l===null?l=[C]:l.push(C),e++,O.errors=l,!1}var z=pr===e}else var z=!0;if(z)if(w.std!==void 0){let M=w.std;const pr=e,sr=e;let Ee=!1;const ee=e;if(!(typeof M==
"number"&&isFinite(M))){const C={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals\
/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be numb\
er"};l===null?l=[C]:l.push(C),e++}var R=ee===e;Ee=Ee||R;const tr=e;if(e===tr)if(Array.isArray(M)){var Le=!0;const C=M.length;for(let ze=0;ze<C;ze++){let Ne=M[ze];
const Ce=e;if(!(typeof Ne=="number"&&isFinite(Ne))){const kr={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std/"+ze,
schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/1/items/type",keyword:"type",params:{
type:"number"},message:"must be number"};l===null?l=[kr]:l.push(kr),e++}var Le=Ce===e;if(!Le)break}}else{const C={instancePath:r+"/signals/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/propertie\
s/std/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[C]:l.push(C),e++}var R=tr===e;if(Ee=Ee||R,Ee)e=sr,l!==null&&(sr?l.
length=sr:l=null);else{const C={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/\
additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===
null?l=[C]:l.push(C),e++,O.errors=l,!1}var z=pr===e}else var z=!0}}}}else return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+
"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;u!==!0&&(u=!0)}else if(We==="quantile"){if(e===e)if(w&&typeof w=="object"&&!Array.isArray(w)){let de;if(w.kind===void 0&&
(de="kind")||w.boundaries===void 0&&(de="boundaries"))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normaliz\
e",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/required",keyword:"required",params:{missingProperty:de},
message:"must have required property '"+de+"'"}],!1;{const Ie=e;for(const M in w)if(!(M==="kind"||M==="boundaries")){return O.errors=[{instancePath:r+"/signals/"+
k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/\
oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:M},message:"must NOT have additional properties"}],!1;break}if(Ie===e){if(w.
kind!==void 0){const M=e;if(w.kind!=="quantile")return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",
schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"\
quantile"},message:"must be equal to constant"}],!1;var be=M===e}else var be=!0;if(be)if(w.boundaries!==void 0){let M=w.boundaries;const pr=e;if(e===pr)if(Array.
isArray(M)){var jr=!0;const Ee=M.length;for(let ee=0;ee<Ee;ee++){let tr=M[ee];const dr=e;if(!(typeof tr=="number"&&isFinite(tr)))return O.errors=[{instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries/"+ee,schemaPath:"#/properties/signals/additionalProperties/properties/tran\
sform/properties/normalize/oneOf/4/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var jr=dr===e;if(!jr)break}}else
return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries",schemaPath:"#/properties/signals/additio\
nalProperties/properties/transform/properties/normalize/oneOf/4/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var be=pr===
e}else var be=!0}}}else return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/si\
gnals/additionalProperties/properties/transform/properties/normalize/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;u!==!0&&(u=
!0)}else if(We==="bins"){if(e===e)if(w&&typeof w=="object"&&!Array.isArray(w)){let de;if(w.kind===void 0&&(de="kind")||w.boundaries===void 0&&(de="boundaries"))
return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperti\
es/properties/transform/properties/normalize/oneOf/5/required",keyword:"required",params:{missingProperty:de},message:"must have required property '"+de+"'"}],!1;
{const Ie=e;for(const M in w)if(!(M==="kind"||M==="boundaries")){return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transfo\
rm/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/5/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:M},message:"must NOT have additional properties"}],!1;break}if(Ie===e){if(w.kind!==void 0){const M=e;if(w.kind!=="bins")return O.
errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/p\
roperties/transform/properties/normalize/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"bins"},message:"must be equal to constant"}],!1;var ve=M===
e}else var ve=!0;if(ve)if(w.boundaries!==void 0){let M=w.boundaries;const pr=e;if(e===pr)if(Array.isArray(M)){var je=!0;const Ee=M.length;for(let ee=0;ee<Ee;ee++){
let tr=M[ee];const dr=e;if(!(typeof tr=="number"&&isFinite(tr)))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transfor\
m/normalize/boundaries/"+ee,schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/5/properties/boundaries/items/\
type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var je=dr===e;if(!je)break}}else return O.errors=[{instancePath:r+"/signals/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize\
/oneOf/5/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ve=pr===e}else var ve=!0}}}else return O.errors=[{instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/propertie\
s/normalize/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;u!==!0&&(u=!0)}else return O.errors=[{instancePath:r+"/signals/"+k.
replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/di\
scriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:We},message:'value of tag "kind" must be in oneOf'}],!1;else return O.errors=[{
instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/tran\
sform/properties/normalize/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:We},message:'tag "kind" must be string'}],!1}}else return O.
errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/proper\
ties/transform/properties/normalize/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var $=qe===e}else var $=!0;if($)if(b.reason!==void 0){
const w=e;if(typeof b.reason!="string")return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/reason",schemaPath:"#/p\
roperties/signals/additionalProperties/properties/transform/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var $=w===
e}else var $=!0}}}}}var N=Z===e}else var N=!0}}}}}}}}}else return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/signals/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var me=se===e;if(!me)break}else return O.errors=
[{instancePath:r+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=ge===e}else var c=!0;
if(c)if(n.vocabs!==void 0){let L=n.vocabs;const ge=e;if(e===ge)if(L&&typeof L=="object"&&!Array.isArray(L))for(const k in L){let S=L[k];const se=e;if(e===se)if(S&&
typeof S=="object"&&!Array.isArray(S)){let _e;if(S.entries===void 0&&(_e="entries")||S.file===void 0&&(_e="file")||S.sha256===void 0&&(_e="sha256")||S.coverage===
void 0&&(_e="coverage"))return O.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vocabs/additionalPropertie\
s/required",keyword:"required",params:{missingProperty:_e},message:"must have required property '"+_e+"'"}],!1;{const mr=e;for(const b in S)if(!(b==="entries"||
b==="file"||b==="sha256"||b==="coverage"||b==="minCount")){return O.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pr\
operties/vocabs/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional proper\
ties"}],!1;break}if(mr===e){if(S.entries!==void 0){let b=S.entries;const Z=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return O.errors=[{instancePath:r+
"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/entries",schemaPath:"#/properties/vocabs/additionalProperties/properties/entries/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===Z&&typeof b=="number"&&isFinite(b)&&(b<0||isNaN(b)))return O.errors=[{instancePath:r+"/vocabs/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/entries",schemaPath:"#/properties/vocabs/additionalProperties/properties/entries/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var J=Z===e}else var J=!0;if(J){if(S.file!==void 0){let b=S.file;const Z=e;if(e===Z)if(typeof b=="string"){if(!Yr.test(
b))return O.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/vocabs/additionalProperties/properties/\
file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else
return O.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/vocabs/additionalProperties/properties/fil\
e/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var J=Z===e}else var J=!0;if(J){if(S.sha256!==void 0){let b=S.sha256;const Z=e;if(e===
Z)if(typeof b=="string"){if(!Cr.test(b))return O.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/\
vocabs/additionalProperties/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else
return O.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/vocabs/additionalProperties/properties/s\
ha256/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var J=Z===e}else var J=!0;if(J){if(S.coverage!==void 0){let b=S.coverage;const Z=e;
if(e===Z)if(typeof b=="number"&&isFinite(b)){if(b>1||isNaN(b))return O.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"\
#/properties/vocabs/additionalProperties/properties/coverage/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(b<0||isNaN(
b))return O.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/additionalProperties/propert\
ies/coverage/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return O.errors=[{instancePath:r+"/vocabs/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage/type",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;var J=Z===e}else var J=!0;if(J)if(S.minCount!==void 0){let b=S.minCount;const Z=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(
b)))return O.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/minCount",schemaPath:"#/properties/vocabs/additionalProperties/proper\
ties/minCount/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===Z&&typeof b=="number"&&isFinite(b)&&(b<1||isNaN(b)))return O.errors=
[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/minCount",schemaPath:"#/properties/vocabs/additionalProperties/properties/minCount/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var J=Z===e}else var J=!0}}}}}}else return O.errors=[{instancePath:r+"/vocabs/"+
k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vocabs/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}],!1;var wr=se===e;if(!wr)break}else return O.errors=[{instancePath:r+"/vocabs",schemaPath:"#/properties/vocabs/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var c=ge===e}else var c=!0}}}}}}}}}}}else return O.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return O.errors=l,e===0}O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const $s=ue,Pr={$schema:"https://json-schema.org/draft/2020-\
12/schema",title:"adsc calibration config",description:"How a model is to be calibrated: what the spec asks for, resolved. A fitted calibrator is another file.",
type:"object",properties:{version:{const:3},fingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},model:{type:"string"},variant:{type:["string","null"]},method:{
enum:["platt","isotonic","temperature"]},heads:{type:"array",items:{type:"string"}},sources:{type:["array","null"],items:{type:"string"}},per:{type:"array",items:{
enum:["head","source"]}},signals:{type:"array",items:{type:"object",properties:{name:{type:"string"},kind:{enum:["id","ids","vec","bins"]},vocab:{type:["string",
"null"]},size:{type:"integer",minimum:0},hours:{type:["string","null"]}},required:["name","kind","vocab","size","hours"],additionalProperties:!1}},everySeconds:{
type:"number"},windowSeconds:{type:"number"},halfLifeSeconds:{type:["number","null"]},traffic:{type:["object","null"],properties:{column:{type:"string"},value:{
type:"string"}},required:["column","value"],additionalProperties:!1},sampling:{type:["object","null"],properties:{base:{type:["string","null"]},keep:{type:"numb\
er",minimum:0,maximum:1},log:{enum:["unsampled","sampled"]},correct:{enum:["weight","base","batch"]}},required:["base","keep","log","correct"],additionalProperties:!1}},
required:["version","fingerprint","model","variant","method","heads","sources","per","signals","everySeconds","windowSeconds","halfLifeSeconds","traffic","sampl\
ing"],additionalProperties:!1,$id:"calibration"};function ue(n,{instancePath:r="",parentData:Gr,parentDataProperty:Jr,rootData:_r=n,dynamicAnchors:qr={}}={}){let l=null,
e=0;const Oe=ue.evaluated;if(Oe.dynamicProps&&(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let x;if(n.
version===void 0&&(x="version")||n.fingerprint===void 0&&(x="fingerprint")||n.model===void 0&&(x="model")||n.variant===void 0&&(x="variant")||n.method===void 0&&
(x="method")||n.heads===void 0&&(x="heads")||n.sources===void 0&&(x="sources")||n.per===void 0&&(x="per")||n.signals===void 0&&(x="signals")||n.everySeconds===void 0&&
(x="everySeconds")||n.windowSeconds===void 0&&(x="windowSeconds")||n.halfLifeSeconds===void 0&&(x="halfLifeSeconds")||n.traffic===void 0&&(x="traffic")||n.sampling===
void 0&&(x="sampling"))return ue.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:x},message:"must have required prope\
rty '"+x+"'"}],!1;{const K=e;for(const j in n)if(!Or.call(Pr.properties,j)){return ue.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:j},message:"must NOT have additional properties"}],!1;break}if(K===e){if(n.version!==void 0){const j=e;if(n.version!==
3)return ue.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:3},message:"must be equal to constan\
t"}],!1;var c=j===e}else var c=!0;if(c){if(n.fingerprint!==void 0){let j=n.fingerprint;const N=e;if(e===N)if(typeof j=="string"){if(!Cr.test(j))return ue.errors=
[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^\
[0-9a-f]{64}$"'}],!1}else return ue.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var c=N===e}else var c=!0;if(c){if(n.model!==void 0){const j=e;if(typeof n.model!="string")return ue.errors=[{instancePath:r+"/model",schemaPath:"\
#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=j===e}else var c=!0;if(c){if(n.variant!==void 0){let j=n.variant;
const N=e;if(typeof j!="string"&&j!==null)return ue.errors=[{instancePath:r+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:Pr.properties.
variant.type},message:"must be string,null"}],!1;var c=N===e}else var c=!0;if(c){if(n.method!==void 0){let j=n.method;const N=e;if(!(j==="platt"||j==="isotonic"||
j==="temperature"))return ue.errors=[{instancePath:r+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:Pr.properties.method.enum},
message:"must be equal to one of the allowed values"}],!1;var c=N===e}else var c=!0;if(c){if(n.heads!==void 0){let j=n.heads;const N=e;if(e===N)if(Array.isArray(
j)){var ne=!0;const U=j.length;for(let re=0;re<U;re++){const P=e;if(typeof j[re]!="string")return ue.errors=[{instancePath:r+"/heads/"+re,schemaPath:"#/properti\
es/heads/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ne=P===e;if(!ne)break}}else return ue.errors=[{instancePath:r+"/hea\
ds",schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=N===e}else var c=!0;if(c){if(n.sources!==void 0){
let j=n.sources;const N=e;if(!Array.isArray(j)&&j!==null)return ue.errors=[{instancePath:r+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{
type:Pr.properties.sources.type},message:"must be array,null"}],!1;if(e===N&&Array.isArray(j)){var oe=!0;const U=j.length;for(let re=0;re<U;re++){const P=e;if(typeof j[re]!=
"string")return ue.errors=[{instancePath:r+"/sources/"+re,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var oe=P===e;if(!oe)break}}var c=N===e}else var c=!0;if(c){if(n.per!==void 0){let j=n.per;const N=e;if(e===N)if(Array.isArray(j)){var ae=!0;const U=j.
length;for(let re=0;re<U;re++){let P=j[re];const V=e;if(!(P==="head"||P==="source"))return ue.errors=[{instancePath:r+"/per/"+re,schemaPath:"#/properties/per/it\
ems/enum",keyword:"enum",params:{allowedValues:Pr.properties.per.items.enum},message:"must be equal to one of the allowed values"}],!1;var ae=V===e;if(!ae)break}}else
return ue.errors=[{instancePath:r+"/per",schemaPath:"#/properties/per/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=N===e}else var c=!0;
if(c){if(n.signals!==void 0){let j=n.signals;const N=e;if(e===N)if(Array.isArray(j)){var G=!0;const U=j.length;for(let re=0;re<U;re++){let P=j[re];const V=e;if(e===
V)if(P&&typeof P=="object"&&!Array.isArray(P)){let pe;if(P.name===void 0&&(pe="name")||P.kind===void 0&&(pe="kind")||P.vocab===void 0&&(pe="vocab")||P.size===void 0&&
(pe="size")||P.hours===void 0&&(pe="hours"))return ue.errors=[{instancePath:r+"/signals/"+re,schemaPath:"#/properties/signals/items/required",keyword:"required",
params:{missingProperty:pe},message:"must have required property '"+pe+"'"}],!1;{const u=e;for(const h in P)if(!(h==="name"||h==="kind"||h==="vocab"||h==="size"||
h==="hours")){return ue.errors=[{instancePath:r+"/signals/"+re,schemaPath:"#/properties/signals/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(u===e){if(P.name!==void 0){const h=e;if(typeof P.name!="string")return ue.errors=
[{instancePath:r+"/signals/"+re+"/name",schemaPath:"#/properties/signals/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var ke=h===e}else var ke=!0;if(ke){if(P.kind!==void 0){let h=P.kind;const le=e;if(!(h==="id"||h==="ids"||h==="vec"||h==="bins"))return ue.errors=[{instancePath:r+
"/signals/"+re+"/kind",schemaPath:"#/properties/signals/items/properties/kind/enum",keyword:"enum",params:{allowedValues:Pr.properties.signals.items.properties.
kind.enum},message:"must be equal to one of the allowed values"}],!1;var ke=le===e}else var ke=!0;if(ke){if(P.vocab!==void 0){let h=P.vocab;const le=e;if(typeof h!=
"string"&&h!==null)return ue.errors=[{instancePath:r+"/signals/"+re+"/vocab",schemaPath:"#/properties/signals/items/properties/vocab/type",keyword:"type",params:{
type:Pr.properties.signals.items.properties.vocab.type},message:"must be string,null"}],!1;var ke=le===e}else var ke=!0;if(ke){if(P.size!==void 0){let h=P.size;
const le=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return ue.errors=[{instancePath:r+"/signals/"+re+"/size",schemaPath:"#/properties/signals/it\
ems/properties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===le&&typeof h=="number"&&isFinite(h)&&(h<0||isNaN(h)))return ue.
errors=[{instancePath:r+"/signals/"+re+"/size",schemaPath:"#/properties/signals/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var ke=le===e}else var ke=!0;if(ke)if(P.hours!==void 0){let h=P.hours;const le=e;if(typeof h!="string"&&h!==null)return ue.errors=[{
instancePath:r+"/signals/"+re+"/hours",schemaPath:"#/properties/signals/items/properties/hours/type",keyword:"type",params:{type:Pr.properties.signals.items.properties.
hours.type},message:"must be string,null"}],!1;var ke=le===e}else var ke=!0}}}}}}else return ue.errors=[{instancePath:r+"/signals/"+re,schemaPath:"#/properties/\
signals/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var G=V===e;if(!G)break}}else return ue.errors=[{instancePath:r+"/signal\
s",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=N===e}else var c=!0;if(c){if(n.everySeconds!==
void 0){let j=n.everySeconds;const N=e;if(!(typeof j=="number"&&isFinite(j)))return ue.errors=[{instancePath:r+"/everySeconds",schemaPath:"#/properties/everySec\
onds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var c=N===e}else var c=!0;if(c){if(n.windowSeconds!==void 0){let j=n.windowSeconds;
const N=e;if(!(typeof j=="number"&&isFinite(j)))return ue.errors=[{instancePath:r+"/windowSeconds",schemaPath:"#/properties/windowSeconds/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var c=N===e}else var c=!0;if(c){if(n.halfLifeSeconds!==void 0){let j=n.halfLifeSeconds;const N=e;if(!(typeof j=="nu\
mber"&&isFinite(j))&&j!==null)return ue.errors=[{instancePath:r+"/halfLifeSeconds",schemaPath:"#/properties/halfLifeSeconds/type",keyword:"type",params:{type:Pr.
properties.halfLifeSeconds.type},message:"must be number,null"}],!1;var c=N===e}else var c=!0;if(c){if(n.traffic!==void 0){let j=n.traffic;const N=e;if(!(j&&typeof j==
"object"&&!Array.isArray(j))&&j!==null)return ue.errors=[{instancePath:r+"/traffic",schemaPath:"#/properties/traffic/type",keyword:"type",params:{type:Pr.properties.
traffic.type},message:"must be object,null"}],!1;if(e===N&&j&&typeof j=="object"&&!Array.isArray(j)){let U;if(j.column===void 0&&(U="column")||j.value===void 0&&
(U="value"))return ue.errors=[{instancePath:r+"/traffic",schemaPath:"#/properties/traffic/required",keyword:"required",params:{missingProperty:U},message:"must \
have required property '"+U+"'"}],!1;{const re=e;for(const P in j)if(!(P==="column"||P==="value")){return ue.errors=[{instancePath:r+"/traffic",schemaPath:"#/pr\
operties/traffic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},message:"must NOT have additional properties"}],!1;break}if(re===
e){if(j.column!==void 0){const P=e;if(typeof j.column!="string")return ue.errors=[{instancePath:r+"/traffic/column",schemaPath:"#/properties/traffic/properties/\
column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ve=P===e}else var Ve=!0;if(Ve)if(j.value!==void 0){const P=e;if(typeof j.value!=
"string")return ue.errors=[{instancePath:r+"/traffic/value",schemaPath:"#/properties/traffic/properties/value/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var Ve=P===e}else var Ve=!0}}}var c=N===e}else var c=!0;if(c)if(n.sampling!==void 0){let j=n.sampling;const N=e;if(!(j&&typeof j=="object"&&
!Array.isArray(j))&&j!==null)return ue.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/type",keyword:"type",params:{type:Pr.properties.sampling.
type},message:"must be object,null"}],!1;if(e===N&&j&&typeof j=="object"&&!Array.isArray(j)){let U;if(j.base===void 0&&(U="base")||j.keep===void 0&&(U="keep")||
j.log===void 0&&(U="log")||j.correct===void 0&&(U="correct"))return ue.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/required",keyword:"\
required",params:{missingProperty:U},message:"must have required property '"+U+"'"}],!1;{const re=e;for(const P in j)if(!(P==="base"||P==="keep"||P==="log"||P===
"correct")){return ue.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},
message:"must NOT have additional properties"}],!1;break}if(re===e){if(j.base!==void 0){let P=j.base;const V=e;if(typeof P!="string"&&P!==null)return ue.errors=
[{instancePath:r+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/type",keyword:"type",params:{type:Pr.properties.sampling.properties.base.type},
message:"must be string,null"}],!1;var X=V===e}else var X=!0;if(X){if(j.keep!==void 0){let P=j.keep;const V=e;if(e===V)if(typeof P=="number"&&isFinite(P)){if(P>
1||isNaN(P))return ue.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},message:"must be <= 1"}],!1;if(P<0||isNaN(P))return ue.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return ue.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/pro\
perties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var X=V===e}else var X=!0;if(X){if(j.log!==void 0){let P=j.
log;const V=e;if(!(P==="unsampled"||P==="sampled"))return ue.errors=[{instancePath:r+"/sampling/log",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"\
enum",params:{allowedValues:Pr.properties.sampling.properties.log.enum},message:"must be equal to one of the allowed values"}],!1;var X=V===e}else var X=!0;if(X)
if(j.correct!==void 0){let P=j.correct;const V=e;if(!(P==="weight"||P==="base"||P==="batch"))return ue.errors=[{instancePath:r+"/sampling/correct",schemaPath:"#\
/properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:Pr.properties.sampling.properties.correct.enum},message:"must be equal to one\
 of the allowed values"}],!1;var X=V===e}else var X=!0}}}}}var c=N===e}else var c=!0}}}}}}}}}}}}}}}else return ue.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return ue.errors=l,e===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Is=Be,xs={$schema:"\
https://json-schema.org/draft/2020-12/schema",title:"adsc manifest",description:"What a build or a trained bundle holds: the fingerprint of its plan and a hash \
of every other file.",type:"object",properties:{version:{const:1},adsc:{type:"string"},model:{type:"string"},variant:{type:["string","null"]},baseline:{type:"st\
ring"},assumed:{type:"object",properties:{vocabs:{type:"array",items:{type:"string"}},signals:{type:"array",items:{type:"string"}}},required:["vocabs","signals"],
additionalProperties:!1},fingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},modelFingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},files:{type:"object",additionalProperties:{
type:"object",properties:{bytes:{type:"integer",minimum:0},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"}},required:["bytes","sha256"],additionalProperties:!1}}},
required:["version","adsc","model","variant","fingerprint","files"],additionalProperties:!1,$id:"manifest"};function Be(n,{instancePath:r="",parentData:Gr,parentDataProperty:Jr,
rootData:_r=n,dynamicAnchors:qr={}}={}){let l=null,e=0;const Oe=Be.evaluated;if(Oe.dynamicProps&&(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(n&&
typeof n=="object"&&!Array.isArray(n)){let Ve;if(n.version===void 0&&(Ve="version")||n.adsc===void 0&&(Ve="adsc")||n.model===void 0&&(Ve="model")||n.variant===void 0&&
(Ve="variant")||n.fingerprint===void 0&&(Ve="fingerprint")||n.files===void 0&&(Ve="files"))return Be.errors=[{instancePath:r,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:Ve},message:"must have required property '"+Ve+"'"}],!1;{const X=e;for(const x in n)if(!Or.call(xs.properties,x)){return Be.errors=
[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x},message:"must NOT have additional properties"}],
!1;break}if(X===e){if(n.version!==void 0){const x=e;if(n.version!==1)return Be.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"\
const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var c=x===e}else var c=!0;if(c){if(n.adsc!==void 0){const x=e;if(typeof n.adsc!="string")
return Be.errors=[{instancePath:r+"/adsc",schemaPath:"#/properties/adsc/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=x===e}else
var c=!0;if(c){if(n.model!==void 0){const x=e;if(typeof n.model!="string")return Be.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var c=x===e}else var c=!0;if(c){if(n.variant!==void 0){let x=n.variant;const K=e;if(typeof x!="string"&&
x!==null)return Be.errors=[{instancePath:r+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:xs.properties.variant.type},message:"mu\
st be string,null"}],!1;var c=K===e}else var c=!0;if(c){if(n.baseline!==void 0){const x=e;if(typeof n.baseline!="string")return Be.errors=[{instancePath:r+"/bas\
eline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=x===e}else var c=!0;if(c){if(n.assumed!==
void 0){let x=n.assumed;const K=e;if(e===K)if(x&&typeof x=="object"&&!Array.isArray(x)){let N;if(x.vocabs===void 0&&(N="vocabs")||x.signals===void 0&&(N="signal\
s"))return Be.errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/required",keyword:"required",params:{missingProperty:N},message:"must have req\
uired property '"+N+"'"}],!1;{const B=e;for(const U in x)if(!(U==="vocabs"||U==="signals")){return Be.errors=[{instancePath:r+"/assumed",schemaPath:"#/propertie\
s/assumed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:U},message:"must NOT have additional properties"}],!1;break}if(B===e){
if(x.vocabs!==void 0){let U=x.vocabs;const re=e;if(e===re)if(Array.isArray(U)){var ne=!0;const P=U.length;for(let V=0;V<P;V++){const $=e;if(typeof U[V]!="string")
return Be.errors=[{instancePath:r+"/assumed/vocabs/"+V,schemaPath:"#/properties/assumed/properties/vocabs/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var ne=$===e;if(!ne)break}}else return Be.errors=[{instancePath:r+"/assumed/vocabs",schemaPath:"#/properties/assumed/properties/vocabs/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var oe=re===e}else var oe=!0;if(oe)if(x.signals!==void 0){let U=x.signals;const re=e;if(e===re)
if(Array.isArray(U)){var ae=!0;const V=U.length;for(let $=0;$<V;$++){const pe=e;if(typeof U[$]!="string")return Be.errors=[{instancePath:r+"/assumed/signals/"+$,
schemaPath:"#/properties/assumed/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ae=pe===e;if(!ae)break}}else
return Be.errors=[{instancePath:r+"/assumed/signals",schemaPath:"#/properties/assumed/properties/signals/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"}],!1;var oe=re===e}else var oe=!0}}}else return Be.errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var c=K===e}else var c=!0;if(c){if(n.fingerprint!==void 0){let x=n.fingerprint;const K=e;if(e===K)if(typeof x=="str\
ing"){if(!Cr.test(x))return Be.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]\
{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Be.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var c=K===e}else var c=!0;if(c){if(n.modelFingerprint!==void 0){let x=n.modelFingerprint;const K=e;if(e===
K)if(typeof x=="string"){if(!Cr.test(x))return Be.errors=[{instancePath:r+"/modelFingerprint",schemaPath:"#/properties/modelFingerprint/pattern",keyword:"patter\
n",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Be.errors=[{instancePath:r+"/modelFingerprint",schemaPath:"#\
/properties/modelFingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=K===e}else var c=!0;if(c)if(n.files!==void 0){let x=n.
files;const K=e;if(e===K)if(x&&typeof x=="object"&&!Array.isArray(x))for(const N in x){let B=x[N];const U=e;if(e===U)if(B&&typeof B=="object"&&!Array.isArray(B)){
let re;if(B.bytes===void 0&&(re="bytes")||B.sha256===void 0&&(re="sha256"))return Be.errors=[{instancePath:r+"/files/"+N.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/files/additionalProperties/required",keyword:"required",params:{missingProperty:re},message:"must have required property '"+re+"'"}],!1;
{const P=e;for(const V in B)if(!(V==="bytes"||V==="sha256")){return Be.errors=[{instancePath:r+"/files/"+N.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/\
properties/files/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:V},message:"must NOT have additional prope\
rties"}],!1;break}if(P===e){if(B.bytes!==void 0){let V=B.bytes;const $=e;if(!(typeof V=="number"&&!(V%1)&&!isNaN(V)&&isFinite(V)))return Be.errors=[{instancePath:r+
"/files/"+N.replace(/~/g,"~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#/properties/files/additionalProperties/properties/bytes/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===$&&typeof V=="number"&&isFinite(V)&&(V<0||isNaN(V)))return Be.errors=[{instancePath:r+"/files/"+N.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#/properties/files/additionalProperties/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var G=$===e}else var G=!0;if(G)if(B.sha256!==void 0){let V=B.sha256;const $=e;if(e===$)if(typeof V=="string"){if(!Cr.test(V))return Be.
errors=[{instancePath:r+"/files/"+N.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/files/additionalProperties/properties/sha256/patte\
rn",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Be.errors=[{instancePath:r+"/files/"+N.replace(
/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/files/additionalProperties/properties/sha256/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var G=$===e}else var G=!0}}}else return Be.errors=[{instancePath:r+"/files/"+N.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propert\
ies/files/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ke=U===e;if(!ke)break}else return Be.errors=[{instancePath:r+
"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=K===e}else var c=!0}}}}}}}}}}else return Be.
errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Be.errors=l,e===0}Be.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};const Ss=nr;function nr(n,{instancePath:r="",parentData:Gr,parentDataProperty:Jr,rootData:_r=n,dynamicAnchors:qr={}}={}){let l=null,e=0;const Oe=nr.evaluated;if(Oe.dynamicProps&&
(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let j;if(n.version===void 0&&(j="version")||n.fingerprint===
void 0&&(j="fingerprint")||n.cases===void 0&&(j="cases"))return nr.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:j},
message:"must have required property '"+j+"'"}],!1;{const N=e;for(const B in n)if(!(B==="version"||B==="fingerprint"||B==="cases")){return nr.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:B},message:"must NOT have additional properties"}],!1;break}if(N===
e){if(n.version!==void 0){const B=e;if(n.version!==1)return nr.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{
allowedValue:1},message:"must be equal to constant"}],!1;var c=B===e}else var c=!0;if(c){if(n.fingerprint!==void 0){let B=n.fingerprint;const U=e;if(e===U)if(typeof B==
"string"){if(!Cr.test(B))return nr.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9\
a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return nr.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=U===e}else var c=!0;if(c)if(n.cases!==void 0){let B=n.cases;const U=e;if(e===U)if(Array.
isArray(B)){var ne=!0;const P=B.length;for(let V=0;V<P;V++){let $=B[V];const pe=e;if(e===pe)if($&&typeof $=="object"&&!Array.isArray($)){let h;if($.note===void 0&&
(h="note")||$.serving===void 0&&(h="serving")||$.row===void 0&&(h="row")||$.signals===void 0&&(h="signals"))return nr.errors=[{instancePath:r+"/cases/"+V,schemaPath:"\
#/properties/cases/items/required",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;{const le=e;for(const Y in $)
if(!(Y==="note"||Y==="serving"||Y==="row"||Y==="signals")){return nr.errors=[{instancePath:r+"/cases/"+V,schemaPath:"#/properties/cases/items/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:Y},message:"must NOT have additional properties"}],!1;break}if(le===e){if($.note!==void 0){const Y=e;
if(typeof $.note!="string")return nr.errors=[{instancePath:r+"/cases/"+V+"/note",schemaPath:"#/properties/cases/items/properties/note/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var oe=Y===e}else var oe=!0;if(oe){if($.serving!==void 0){const Y=e;if(typeof $.serving!="boolean")return nr.errors=
[{instancePath:r+"/cases/"+V+"/serving",schemaPath:"#/properties/cases/items/properties/serving/type",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"}],!1;var oe=Y===e}else var oe=!0;if(oe){if($.row!==void 0){let Y=$.row;const W=e;if(!(Y&&typeof Y=="object"&&!Array.isArray(Y)))return nr.errors=[{instancePath:r+
"/cases/"+V+"/row",schemaPath:"#/properties/cases/items/properties/row/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var oe=W===e}else
var oe=!0;if(oe)if($.signals!==void 0){let Y=$.signals;const W=e;if(e===W)if(Y&&typeof Y=="object"&&!Array.isArray(Y))for(const z in Y){let De=Y[z];const ce=e,Le=e;
let R=!1;const be=e;if(e===be)if(De&&typeof De=="object"&&!Array.isArray(De)){let ve;if(De.values===void 0&&(ve="values")){const je={instancePath:r+"/cases/"+V+
"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/required",keyword:"req\
uired",params:{missingProperty:ve},message:"must have required property '"+ve+"'"};l===null?l=[je]:l.push(je),e++}else{const je=e;for(const me in De)if(me!=="va\
lues"){const J={instancePath:r+"/cases/"+V+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/addition\
alProperties/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:me},message:"must NOT have additional properties"};l===null?
l=[J]:l.push(J),e++;break}if(je===e&&De.values!==void 0){let me=De.values;if(e===e)if(Array.isArray(me)){var ae=!0;const wr=me.length;for(let Re=0;Re<wr;Re++){let Ze=me[Re];
const L=e;if(!(typeof Ze=="number"&&isFinite(Ze))){const Ir={instancePath:r+"/cases/"+V+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/values/"+Re,schemaPath:"\
#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/items/type",keyword:"type",params:{type:"number"},message:"must be nu\
mber"};l===null?l=[Ir]:l.push(Ir),e++}var ae=L===e;if(!ae)break}}else{const wr={instancePath:r+"/cases/"+V+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+
"/values",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/type",keyword:"type",params:{type:"array"},message:"\
must be array"};l===null?l=[wr]:l.push(wr),e++}}}}else{const ve={instancePath:r+"/cases/"+V+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/cases/items/properties/signals/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};l===null?l=[ve]:l.push(
ve),e++}var x=be===e;if(R=R||x,x)var G=!0;const jr=e;if(e===jr)if(De&&typeof De=="object"&&!Array.isArray(De)){let ve;if(De.ids===void 0&&(ve="ids")){const je={
instancePath:r+"/cases/"+V+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/any\
Of/1/required",keyword:"required",params:{missingProperty:ve},message:"must have required property '"+ve+"'"};l===null?l=[je]:l.push(je),e++}else{const je=e;for(const me in De)
if(!(me==="ids"||me==="weights")){const J={instancePath:r+"/cases/"+V+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/\
properties/signals/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:me},message:"must NOT have addit\
ional properties"};l===null?l=[J]:l.push(J),e++;break}if(je===e){if(De.ids!==void 0){let me=De.ids;const J=e;if(e===J)if(Array.isArray(me)){var ke=!0;const wr=me.
length;for(let Re=0;Re<wr;Re++){let Ze=me[Re];const L=e;if(!(typeof Ze=="number"&&!(Ze%1)&&!isNaN(Ze)&&isFinite(Ze))){const Ir={instancePath:r+"/cases/"+V+"/sig\
nals/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids/"+Re,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/ids/i\
tems/type",keyword:"type",params:{type:"integer"},message:"must be integer"};l===null?l=[Ir]:l.push(Ir),e++}if(e===L&&typeof Ze=="number"&&isFinite(Ze)&&(Ze<0||
isNaN(Ze))){const Ir={instancePath:r+"/cases/"+V+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids/"+Re,schemaPath:"#/properties/cases/items/properties\
/signals/additionalProperties/anyOf/1/properties/ids/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};l===null?l=[Ir]:l.
push(Ir),e++}var ke=L===e;if(!ke)break}}else{const wr={instancePath:r+"/cases/"+V+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids",schemaPath:"#/prop\
erties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/ids/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=
[wr]:l.push(wr),e++}var Ve=J===e}else var Ve=!0;if(Ve)if(De.weights!==void 0){let me=De.weights;const J=e;if(e===J)if(Array.isArray(me)){var X=!0;const Re=me.length;
for(let Ze=0;Ze<Re;Ze++){let L=me[Ze];const ge=e;if(!(typeof L=="number"&&isFinite(L))){const k={instancePath:r+"/cases/"+V+"/signals/"+z.replace(/~/g,"~0").replace(
/\//g,"~1")+"/weights/"+Ze,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weights/items/type",keyword:"type",params:{
type:"number"},message:"must be number"};l===null?l=[k]:l.push(k),e++}var X=ge===e;if(!X)break}}else{const Re={instancePath:r+"/cases/"+V+"/signals/"+z.replace(
/~/g,"~0").replace(/\//g,"~1")+"/weights",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weights/type",keyword:"\
type",params:{type:"array"},message:"must be array"};l===null?l=[Re]:l.push(Re),e++}var Ve=J===e}else var Ve=!0}}}else{const ve={instancePath:r+"/cases/"+V+"/si\
gnals/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/type",keyword:"type",params:{
type:"object"},message:"must be object"};l===null?l=[ve]:l.push(ve),e++}var x=jr===e;if(R=R||x,x&&G!==!0&&(G=!0),R)e=Le,l!==null&&(Le?l.length=Le:l=null);else{const ve={
instancePath:r+"/cases/"+V+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/any\
Of",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[ve]:l.push(ve),e++,nr.errors=l,!1}var K=ce===e;if(!K)break}else return nr.
errors=[{instancePath:r+"/cases/"+V+"/signals",schemaPath:"#/properties/cases/items/properties/signals/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1;var oe=W===e}else var oe=!0}}}}}else return nr.errors=[{instancePath:r+"/cases/"+V,schemaPath:"#/properties/cases/items/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var ne=pe===e;if(!ne)break}}else return nr.errors=[{instancePath:r+"/cases",schemaPath:"#/properties/cases/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var c=U===e}else var c=!0}}}}else return nr.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return nr.errors=l,e===0}nr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Bs=Q,br={$schema:"ht\
tps://json-schema.org/draft/2020-12/schema",title:"adsc calibrator",description:"A fitted calibrator: by head and source a function from logit and features to p\
robability, and the model that it was fitted on.",type:"object",properties:{version:{const:3},method:{enum:["platt","isotonic","temperature"]},model:{type:"stri\
ng"},window:{type:"object",properties:{from:{type:["number","null"]},to:{type:["number","null"]},rows:{type:"integer",minimum:0},traffic:{enum:["all","own"]},ownRows:{
type:["integer","null"],minimum:0}},required:["from","to","rows","traffic","ownRows"],additionalProperties:!1},sampling:{type:["object","null"],properties:{base:{
type:["string","null"]},keep:{type:"number",minimum:0,maximum:1},log:{enum:["unsampled","sampled"]},correct:{enum:["weight","base","batch"]}},required:["base","\
keep","log","correct"],additionalProperties:!1},layout:{type:"object",properties:{blocks:{type:"array",items:{type:"object",properties:{signal:{type:"string"},kind:{
enum:["ids","vec","hour","bins"]},offset:{type:"integer",minimum:0},count:{type:"integer",minimum:0},vocab:{type:["object","null"],properties:{kind:{enum:["file",
"range","hash"]},size:{type:"integer",minimum:0},sha256:{type:["string","null"],pattern:"^[0-9a-f]{64}$"}},required:["kind","size","sha256"],additionalProperties:!1},
zone:{type:["string","null"]},boundaries:{type:["array","null"],items:{type:"number"}}},required:["signal","kind","offset","count","vocab","zone","boundaries"],
additionalProperties:!1}},features:{type:"integer",minimum:0}},required:["blocks","features"],additionalProperties:!1},heads:{type:"array",items:{type:"object",
properties:{head:{type:"string"},all:{$ref:"#/$defs/level"},sources:{type:"object",additionalProperties:{$ref:"#/$defs/level"}},allTraffic:{type:["object","null"],
properties:{all:{$ref:"#/$defs/level"},sources:{type:"object",additionalProperties:{$ref:"#/$defs/level"}}},required:["all","sources"],additionalProperties:!1}},
required:["head","all","sources","allTraffic"],additionalProperties:!1}},hash:{type:"string",pattern:"^[0-9a-f]{64}$"}},required:["version","method","model","wi\
ndow","sampling","layout","heads","hash"],additionalProperties:!1,$defs:{level:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"\
object",properties:{kind:{const:"identity"},kept:{type:"boolean"},prior:{type:"boolean"},window:{type:["object","null"],properties:{from:{type:["number","null"]},
to:{type:["number","null"]},rows:{type:"integer",minimum:0}},required:["from","to","rows"],additionalProperties:!1},weight:{type:"number"},events:{type:"number"}},
required:["kind","kept","prior","window","weight","events"],additionalProperties:!1},{type:"object",properties:{kind:{const:"platt"},kept:{type:"boolean"},prior:{
type:"boolean"},window:{type:["object","null"],properties:{from:{type:["number","null"]},to:{type:["number","null"]},rows:{type:"integer",minimum:0}},required:[
"from","to","rows"],additionalProperties:!1},weight:{type:"number"},events:{type:"number"},center:{type:"number",minimum:-1e9,maximum:1e9},alpha:{type:"number",
minimum:-1e6,maximum:1e6},beta:{type:"number",minimum:-1e6,maximum:1e6},gamma:{type:"array",items:{type:"number",minimum:-1e6,maximum:1e6}},standardErrors:{type:"\
array",items:{type:"number"}},converged:{type:"boolean"}},required:["kind","kept","prior","window","weight","events","center","alpha","beta","gamma","standardEr\
rors","converged"],additionalProperties:!1},{type:"object",properties:{kind:{const:"isotonic"},kept:{type:"boolean"},prior:{type:"boolean"},window:{type:["objec\
t","null"],properties:{from:{type:["number","null"]},to:{type:["number","null"]},rows:{type:"integer",minimum:0}},required:["from","to","rows"],additionalProperties:!1},
weight:{type:"number"},events:{type:"number"},fit:{type:"object",properties:{logits:{type:"array",items:{type:"number"}},values:{type:"array",items:{type:"numbe\
r",minimum:0,maximum:1}}},required:["logits","values"],additionalProperties:!1}},required:["kind","kept","prior","window","weight","events","fit"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"temperature"},kept:{type:"boolean"},prior:{type:"boolean"},window:{type:["object","null"],properties:{from:{type:["numbe\
r","null"]},to:{type:["number","null"]},rows:{type:"integer",minimum:0}},required:["from","to","rows"],additionalProperties:!1},weight:{type:"number"},events:{type:"\
number"},temperature:{type:"number",minimum:1e-6,maximum:1e6}},required:["kind","kept","prior","window","weight","events","temperature"],additionalProperties:!1}]}},
$id:"calibrator"},$r={type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"identity"},kept:{type:"\
boolean"},prior:{type:"boolean"},window:{type:["object","null"],properties:{from:{type:["number","null"]},to:{type:["number","null"]},rows:{type:"integer",minimum:0}},
required:["from","to","rows"],additionalProperties:!1},weight:{type:"number"},events:{type:"number"}},required:["kind","kept","prior","window","weight","events"],
additionalProperties:!1},{type:"object",properties:{kind:{const:"platt"},kept:{type:"boolean"},prior:{type:"boolean"},window:{type:["object","null"],properties:{
from:{type:["number","null"]},to:{type:["number","null"]},rows:{type:"integer",minimum:0}},required:["from","to","rows"],additionalProperties:!1},weight:{type:"\
number"},events:{type:"number"},center:{type:"number",minimum:-1e9,maximum:1e9},alpha:{type:"number",minimum:-1e6,maximum:1e6},beta:{type:"number",minimum:-1e6,
maximum:1e6},gamma:{type:"array",items:{type:"number",minimum:-1e6,maximum:1e6}},standardErrors:{type:"array",items:{type:"number"}},converged:{type:"boolean"}},
required:["kind","kept","prior","window","weight","events","center","alpha","beta","gamma","standardErrors","converged"],additionalProperties:!1},{type:"object",
properties:{kind:{const:"isotonic"},kept:{type:"boolean"},prior:{type:"boolean"},window:{type:["object","null"],properties:{from:{type:["number","null"]},to:{type:[
"number","null"]},rows:{type:"integer",minimum:0}},required:["from","to","rows"],additionalProperties:!1},weight:{type:"number"},events:{type:"number"},fit:{type:"\
object",properties:{logits:{type:"array",items:{type:"number"}},values:{type:"array",items:{type:"number",minimum:0,maximum:1}}},required:["logits","values"],additionalProperties:!1}},
required:["kind","kept","prior","window","weight","events","fit"],additionalProperties:!1},{type:"object",properties:{kind:{const:"temperature"},kept:{type:"boo\
lean"},prior:{type:"boolean"},window:{type:["object","null"],properties:{from:{type:["number","null"]},to:{type:["number","null"]},rows:{type:"integer",minimum:0}},
required:["from","to","rows"],additionalProperties:!1},weight:{type:"number"},events:{type:"number"},temperature:{type:"number",minimum:1e-6,maximum:1e6}},required:[
"kind","kept","prior","window","weight","events","temperature"],additionalProperties:!1}]};function F(n,{instancePath:r="",parentData:Gr,parentDataProperty:Jr,rootData:_r=n,
dynamicAnchors:qr={}}={}){let l=null,e=0;const Oe=F.evaluated;if(Oe.dynamicProps&&(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let re;if(n.kind===void 0&&(re="kind"))return F.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:re},
message:"must have required property '"+re+"'"}],!1;{const P=n.kind;if(typeof P=="string")if(P==="identity"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){
let $;if(n.kind===void 0&&($="kind")||n.kept===void 0&&($="kept")||n.prior===void 0&&($="prior")||n.window===void 0&&($="window")||n.weight===void 0&&($="weight")||
n.events===void 0&&($="events"))return F.errors=[{instancePath:r,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:$},message:"must hav\
e required property '"+$+"'"}],!1;{const pe=e;for(const u in n)if(!(u==="kind"||u==="kept"||u==="prior"||u==="window"||u==="weight"||u==="events")){return F.errors=
[{instancePath:r,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional prop\
erties"}],!1;break}if(pe===e){if(n.kind!==void 0){const u=e;if(n.kind!=="identity")return F.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/0/properties/kin\
d/const",keyword:"const",params:{allowedValue:"identity"},message:"must be equal to constant"}],!1;var c=u===e}else var c=!0;if(c){if(n.kept!==void 0){const u=e;
if(typeof n.kept!="boolean")return F.errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/0/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var c=u===e}else var c=!0;if(c){if(n.prior!==void 0){const u=e;if(typeof n.prior!="boolean")return F.errors=[{instancePath:r+"/prior",schemaPath:"\
#/oneOf/0/properties/prior/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var c=u===e}else var c=!0;if(c){if(n.window!==void 0){let u=n.
window;const h=e;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null)return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/0/properties/window/typ\
e",keyword:"type",params:{type:$r.oneOf[0].properties.window.type},message:"must be object,null"}],!1;if(e===h&&u&&typeof u=="object"&&!Array.isArray(u)){let Y;
if(u.from===void 0&&(Y="from")||u.to===void 0&&(Y="to")||u.rows===void 0&&(Y="rows"))return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/0/properties\
/window/required",keyword:"required",params:{missingProperty:Y},message:"must have required property '"+Y+"'"}],!1;{const W=e;for(const q in u)if(!(q==="from"||
q==="to"||q==="rows")){return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/0/properties/window/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:q},message:"must NOT have additional properties"}],!1;break}if(W===e){if(u.from!==void 0){let q=u.from;const z=e;if(!(typeof q=="number"&&isFinite(
q))&&q!==null)return F.errors=[{instancePath:r+"/window/from",schemaPath:"#/oneOf/0/properties/window/properties/from/type",keyword:"type",params:{type:$r.oneOf[0].
properties.window.properties.from.type},message:"must be number,null"}],!1;var ne=z===e}else var ne=!0;if(ne){if(u.to!==void 0){let q=u.to;const z=e;if(!(typeof q==
"number"&&isFinite(q))&&q!==null)return F.errors=[{instancePath:r+"/window/to",schemaPath:"#/oneOf/0/properties/window/properties/to/type",keyword:"type",params:{
type:$r.oneOf[0].properties.window.properties.to.type},message:"must be number,null"}],!1;var ne=z===e}else var ne=!0;if(ne)if(u.rows!==void 0){let q=u.rows;const z=e;
if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return F.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/0/properties/window/properties/rows\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===z&&typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q)))return F.errors=[{instancePath:r+
"/window/rows",schemaPath:"#/oneOf/0/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ne=z===
e}else var ne=!0}}}}var c=h===e}else var c=!0;if(c){if(n.weight!==void 0){let u=n.weight;const h=e;if(!(typeof u=="number"&&isFinite(u)))return F.errors=[{instancePath:r+
"/weight",schemaPath:"#/oneOf/0/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var c=h===e}else var c=!0;if(c)if(n.
events!==void 0){let u=n.events;const h=e;if(!(typeof u=="number"&&isFinite(u)))return F.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/0/properties/even\
ts/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var c=h===e}else var c=!0}}}}}}}else return F.errors=[{instancePath:r,schemaPath:"#\
/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var oe=!0}else if(P==="platt"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(
n)){let $;if(n.kind===void 0&&($="kind")||n.kept===void 0&&($="kept")||n.prior===void 0&&($="prior")||n.window===void 0&&($="window")||n.weight===void 0&&($="we\
ight")||n.events===void 0&&($="events")||n.center===void 0&&($="center")||n.alpha===void 0&&($="alpha")||n.beta===void 0&&($="beta")||n.gamma===void 0&&($="gamm\
a")||n.standardErrors===void 0&&($="standardErrors")||n.converged===void 0&&($="converged"))return F.errors=[{instancePath:r,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;{const pe=e;for(const u in n)if(!Or.call($r.oneOf[1].properties,u)){return F.
errors=[{instancePath:r,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have addition\
al properties"}],!1;break}if(pe===e){if(n.kind!==void 0){const u=e;if(n.kind!=="platt")return F.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/1/properties\
/kind/const",keyword:"const",params:{allowedValue:"platt"},message:"must be equal to constant"}],!1;var ae=u===e}else var ae=!0;if(ae){if(n.kept!==void 0){const u=e;
if(typeof n.kept!="boolean")return F.errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/1/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var ae=u===e}else var ae=!0;if(ae){if(n.prior!==void 0){const u=e;if(typeof n.prior!="boolean")return F.errors=[{instancePath:r+"/prior",schemaPath:"\
#/oneOf/1/properties/prior/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var ae=u===e}else var ae=!0;if(ae){if(n.window!==void 0){
let u=n.window;const h=e;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null)return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/1/properties/wi\
ndow/type",keyword:"type",params:{type:$r.oneOf[1].properties.window.type},message:"must be object,null"}],!1;if(e===h&&u&&typeof u=="object"&&!Array.isArray(u)){
let Y;if(u.from===void 0&&(Y="from")||u.to===void 0&&(Y="to")||u.rows===void 0&&(Y="rows"))return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/1/prop\
erties/window/required",keyword:"required",params:{missingProperty:Y},message:"must have required property '"+Y+"'"}],!1;{const W=e;for(const q in u)if(!(q==="f\
rom"||q==="to"||q==="rows")){return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/1/properties/window/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:q},message:"must NOT have additional properties"}],!1;break}if(W===e){if(u.from!==void 0){let q=u.from;const z=e;if(!(typeof q==
"number"&&isFinite(q))&&q!==null)return F.errors=[{instancePath:r+"/window/from",schemaPath:"#/oneOf/1/properties/window/properties/from/type",keyword:"type",params:{
type:$r.oneOf[1].properties.window.properties.from.type},message:"must be number,null"}],!1;var G=z===e}else var G=!0;if(G){if(u.to!==void 0){let q=u.to;const z=e;
if(!(typeof q=="number"&&isFinite(q))&&q!==null)return F.errors=[{instancePath:r+"/window/to",schemaPath:"#/oneOf/1/properties/window/properties/to/type",keyword:"\
type",params:{type:$r.oneOf[1].properties.window.properties.to.type},message:"must be number,null"}],!1;var G=z===e}else var G=!0;if(G)if(u.rows!==void 0){let q=u.
rows;const z=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return F.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/1/properties/window/\
properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===z&&typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q)))return F.
errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/1/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var G=z===e}else var G=!0}}}}var ae=h===e}else var ae=!0;if(ae){if(n.weight!==void 0){let u=n.weight;const h=e;if(!(typeof u=="number"&&isFinite(
u)))return F.errors=[{instancePath:r+"/weight",schemaPath:"#/oneOf/1/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var ae=h===e}else var ae=!0;if(ae){if(n.events!==void 0){let u=n.events;const h=e;if(!(typeof u=="number"&&isFinite(u)))return F.errors=[{instancePath:r+"/event\
s",schemaPath:"#/oneOf/1/properties/events/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ae=h===e}else var ae=!0;if(ae){if(n.center!==
void 0){let u=n.center;const h=e;if(e===h)if(typeof u=="number"&&isFinite(u)){if(u>1e9||isNaN(u))return F.errors=[{instancePath:r+"/center",schemaPath:"#/oneOf/\
1/properties/center/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"must be <= 1000000000"}],!1;if(u<-1e9||isNaN(u))return F.errors=[{instancePath:r+
"/center",schemaPath:"#/oneOf/1/properties/center/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e9},message:"must be >= -1000000000"}],!1}else return F.
errors=[{instancePath:r+"/center",schemaPath:"#/oneOf/1/properties/center/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ae=h===e}else
var ae=!0;if(ae){if(n.alpha!==void 0){let u=n.alpha;const h=e;if(e===h)if(typeof u=="number"&&isFinite(u)){if(u>1e6||isNaN(u))return F.errors=[{instancePath:r+"\
/alpha",schemaPath:"#/oneOf/1/properties/alpha/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(u<-1e6||isNaN(
u))return F.errors=[{instancePath:r+"/alpha",schemaPath:"#/oneOf/1/properties/alpha/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must\
 be >= -1000000"}],!1}else return F.errors=[{instancePath:r+"/alpha",schemaPath:"#/oneOf/1/properties/alpha/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var ae=h===e}else var ae=!0;if(ae){if(n.beta!==void 0){let u=n.beta;const h=e;if(e===h)if(typeof u=="number"&&isFinite(u)){if(u>1e6||isNaN(
u))return F.errors=[{instancePath:r+"/beta",schemaPath:"#/oneOf/1/properties/beta/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be\
 <= 1000000"}],!1;if(u<-1e6||isNaN(u))return F.errors=[{instancePath:r+"/beta",schemaPath:"#/oneOf/1/properties/beta/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-1e6},message:"must be >= -1000000"}],!1}else return F.errors=[{instancePath:r+"/beta",schemaPath:"#/oneOf/1/properties/beta/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var ae=h===e}else var ae=!0;if(ae){if(n.gamma!==void 0){let u=n.gamma;const h=e;if(e===h)if(Array.isArray(u)){var ke=!0;
const Y=u.length;for(let W=0;W<Y;W++){let q=u[W];const z=e;if(e===z)if(typeof q=="number"&&isFinite(q)){if(q>1e6||isNaN(q))return F.errors=[{instancePath:r+"/ga\
mma/"+W,schemaPath:"#/oneOf/1/properties/gamma/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(q<-1e6||
isNaN(q))return F.errors=[{instancePath:r+"/gamma/"+W,schemaPath:"#/oneOf/1/properties/gamma/items/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},
message:"must be >= -1000000"}],!1}else return F.errors=[{instancePath:r+"/gamma/"+W,schemaPath:"#/oneOf/1/properties/gamma/items/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var ke=z===e;if(!ke)break}}else return F.errors=[{instancePath:r+"/gamma",schemaPath:"#/oneOf/1/properties/gamma/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var ae=h===e}else var ae=!0;if(ae){if(n.standardErrors!==void 0){let u=n.standardErrors;const h=e;if(e===
h)if(Array.isArray(u)){var Ve=!0;const Y=u.length;for(let W=0;W<Y;W++){let q=u[W];const z=e;if(!(typeof q=="number"&&isFinite(q)))return F.errors=[{instancePath:r+
"/standardErrors/"+W,schemaPath:"#/oneOf/1/properties/standardErrors/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ve=z===
e;if(!Ve)break}}else return F.errors=[{instancePath:r+"/standardErrors",schemaPath:"#/oneOf/1/properties/standardErrors/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var ae=h===e}else var ae=!0;if(ae)if(n.converged!==void 0){const u=e;if(typeof n.converged!="boolean")return F.errors=[{instancePath:r+
"/converged",schemaPath:"#/oneOf/1/properties/converged/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var ae=u===e}else var ae=!0}}}}}}}}}}}}}else
return F.errors=[{instancePath:r,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;oe!==!0&&(oe=!0)}else if(P==="i\
sotonic"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let $;if(n.kind===void 0&&($="kind")||n.kept===void 0&&($="kept")||n.prior===void 0&&($="prior")||
n.window===void 0&&($="window")||n.weight===void 0&&($="weight")||n.events===void 0&&($="events")||n.fit===void 0&&($="fit"))return F.errors=[{instancePath:r,schemaPath:"\
#/oneOf/2/required",keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;{const pe=e;for(const u in n)if(!(u==="kind"||
u==="kept"||u==="prior"||u==="window"||u==="weight"||u==="events"||u==="fit")){return F.errors=[{instancePath:r,schemaPath:"#/oneOf/2/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(pe===e){if(n.kind!==void 0){const u=e;if(n.kind!==
"isotonic")return F.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"isotonic"},message:"must \
be equal to constant"}],!1;var X=u===e}else var X=!0;if(X){if(n.kept!==void 0){const u=e;if(typeof n.kept!="boolean")return F.errors=[{instancePath:r+"/kept",schemaPath:"\
#/oneOf/2/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var X=u===e}else var X=!0;if(X){if(n.prior!==void 0){const u=e;
if(typeof n.prior!="boolean")return F.errors=[{instancePath:r+"/prior",schemaPath:"#/oneOf/2/properties/prior/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var X=u===e}else var X=!0;if(X){if(n.window!==void 0){let u=n.window;const h=e;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null)return F.
errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/2/properties/window/type",keyword:"type",params:{type:$r.oneOf[2].properties.window.type},message:"must be\
 object,null"}],!1;if(e===h&&u&&typeof u=="object"&&!Array.isArray(u)){let Y;if(u.from===void 0&&(Y="from")||u.to===void 0&&(Y="to")||u.rows===void 0&&(Y="rows"))
return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/2/properties/window/required",keyword:"required",params:{missingProperty:Y},message:"must have re\
quired property '"+Y+"'"}],!1;{const W=e;for(const q in u)if(!(q==="from"||q==="to"||q==="rows")){return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf\
/2/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"must NOT have additional properties"}],!1;break}
if(W===e){if(u.from!==void 0){let q=u.from;const z=e;if(!(typeof q=="number"&&isFinite(q))&&q!==null)return F.errors=[{instancePath:r+"/window/from",schemaPath:"\
#/oneOf/2/properties/window/properties/from/type",keyword:"type",params:{type:$r.oneOf[2].properties.window.properties.from.type},message:"must be number,null"}],
!1;var x=z===e}else var x=!0;if(x){if(u.to!==void 0){let q=u.to;const z=e;if(!(typeof q=="number"&&isFinite(q))&&q!==null)return F.errors=[{instancePath:r+"/win\
dow/to",schemaPath:"#/oneOf/2/properties/window/properties/to/type",keyword:"type",params:{type:$r.oneOf[2].properties.window.properties.to.type},message:"must \
be number,null"}],!1;var x=z===e}else var x=!0;if(x)if(u.rows!==void 0){let q=u.rows;const z=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return F.
errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/2/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"}],!1;if(e===z&&typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q)))return F.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/2/properties/window/pr\
operties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var x=z===e}else var x=!0}}}}var X=h===e}else var X=!0;if(X){
if(n.weight!==void 0){let u=n.weight;const h=e;if(!(typeof u=="number"&&isFinite(u)))return F.errors=[{instancePath:r+"/weight",schemaPath:"#/oneOf/2/properties\
/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var X=h===e}else var X=!0;if(X){if(n.events!==void 0){let u=n.events;const h=e;
if(!(typeof u=="number"&&isFinite(u)))return F.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/2/properties/events/type",keyword:"type",params:{type:"numb\
er"},message:"must be number"}],!1;var X=h===e}else var X=!0;if(X)if(n.fit!==void 0){let u=n.fit;const h=e;if(e===h)if(u&&typeof u=="object"&&!Array.isArray(u)){
let Y;if(u.logits===void 0&&(Y="logits")||u.values===void 0&&(Y="values"))return F.errors=[{instancePath:r+"/fit",schemaPath:"#/oneOf/2/properties/fit/required",
keyword:"required",params:{missingProperty:Y},message:"must have required property '"+Y+"'"}],!1;{const W=e;for(const q in u)if(!(q==="logits"||q==="values")){return F.
errors=[{instancePath:r+"/fit",schemaPath:"#/oneOf/2/properties/fit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"\
must NOT have additional properties"}],!1;break}if(W===e){if(u.logits!==void 0){let q=u.logits;const z=e;if(e===z)if(Array.isArray(q)){var K=!0;const De=q.length;
for(let ce=0;ce<De;ce++){let Le=q[ce];const R=e;if(!(typeof Le=="number"&&isFinite(Le)))return F.errors=[{instancePath:r+"/fit/logits/"+ce,schemaPath:"#/oneOf/2\
/properties/fit/properties/logits/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var K=R===e;if(!K)break}}else return F.errors=
[{instancePath:r+"/fit/logits",schemaPath:"#/oneOf/2/properties/fit/properties/logits/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var j=z===
e}else var j=!0;if(j)if(u.values!==void 0){let q=u.values;const z=e;if(e===z)if(Array.isArray(q)){var N=!0;const ce=q.length;for(let Le=0;Le<ce;Le++){let R=q[Le];
const be=e;if(e===be)if(typeof R=="number"&&isFinite(R)){if(R>1||isNaN(R))return F.errors=[{instancePath:r+"/fit/values/"+Le,schemaPath:"#/oneOf/2/properties/fi\
t/properties/values/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(R<0||isNaN(R))return F.errors=[{instancePath:r+
"/fit/values/"+Le,schemaPath:"#/oneOf/2/properties/fit/properties/values/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return F.errors=[{instancePath:r+"/fit/values/"+Le,schemaPath:"#/oneOf/2/properties/fit/properties/values/items/type",keyword:"type",params:{type:"numbe\
r"},message:"must be number"}],!1;var N=be===e;if(!N)break}}else return F.errors=[{instancePath:r+"/fit/values",schemaPath:"#/oneOf/2/properties/fit/properties/\
values/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var j=z===e}else var j=!0}}}else return F.errors=[{instancePath:r+"/fit",schemaPath:"\
#/oneOf/2/properties/fit/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var X=h===e}else var X=!0}}}}}}}}else return F.errors=[{instancePath:r,
schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;oe!==!0&&(oe=!0)}else if(P==="temperature"){if(e===e)if(n&&typeof n==
"object"&&!Array.isArray(n)){let $;if(n.kind===void 0&&($="kind")||n.kept===void 0&&($="kept")||n.prior===void 0&&($="prior")||n.window===void 0&&($="window")||
n.weight===void 0&&($="weight")||n.events===void 0&&($="events")||n.temperature===void 0&&($="temperature"))return F.errors=[{instancePath:r,schemaPath:"#/oneOf\
/3/required",keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;{const pe=e;for(const u in n)if(!(u==="kind"||u===
"kept"||u==="prior"||u==="window"||u==="weight"||u==="events"||u==="temperature")){return F.errors=[{instancePath:r,schemaPath:"#/oneOf/3/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(pe===e){if(n.kind!==void 0){const u=e;if(n.
kind!=="temperature")return F.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"temperature"},message:"\
must be equal to constant"}],!1;var B=u===e}else var B=!0;if(B){if(n.kept!==void 0){const u=e;if(typeof n.kept!="boolean")return F.errors=[{instancePath:r+"/kep\
t",schemaPath:"#/oneOf/3/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var B=u===e}else var B=!0;if(B){if(n.prior!==
void 0){const u=e;if(typeof n.prior!="boolean")return F.errors=[{instancePath:r+"/prior",schemaPath:"#/oneOf/3/properties/prior/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var B=u===e}else var B=!0;if(B){if(n.window!==void 0){let u=n.window;const h=e;if(!(u&&typeof u=="object"&&!Array.isArray(
u))&&u!==null)return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/3/properties/window/type",keyword:"type",params:{type:$r.oneOf[3].properties.window.
type},message:"must be object,null"}],!1;if(e===h&&u&&typeof u=="object"&&!Array.isArray(u)){let Y;if(u.from===void 0&&(Y="from")||u.to===void 0&&(Y="to")||u.rows===
void 0&&(Y="rows"))return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/3/properties/window/required",keyword:"required",params:{missingProperty:Y},message:"\
must have required property '"+Y+"'"}],!1;{const W=e;for(const q in u)if(!(q==="from"||q==="to"||q==="rows")){return F.errors=[{instancePath:r+"/window",schemaPath:"\
#/oneOf/3/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"must NOT have additional properties"}],!1;
break}if(W===e){if(u.from!==void 0){let q=u.from;const z=e;if(!(typeof q=="number"&&isFinite(q))&&q!==null)return F.errors=[{instancePath:r+"/window/from",schemaPath:"\
#/oneOf/3/properties/window/properties/from/type",keyword:"type",params:{type:$r.oneOf[3].properties.window.properties.from.type},message:"must be number,null"}],
!1;var U=z===e}else var U=!0;if(U){if(u.to!==void 0){let q=u.to;const z=e;if(!(typeof q=="number"&&isFinite(q))&&q!==null)return F.errors=[{instancePath:r+"/win\
dow/to",schemaPath:"#/oneOf/3/properties/window/properties/to/type",keyword:"type",params:{type:$r.oneOf[3].properties.window.properties.to.type},message:"must \
be number,null"}],!1;var U=z===e}else var U=!0;if(U)if(u.rows!==void 0){let q=u.rows;const z=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return F.
errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/3/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"}],!1;if(e===z&&typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q)))return F.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/3/properties/window/pr\
operties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var U=z===e}else var U=!0}}}}var B=h===e}else var B=!0;if(B){
if(n.weight!==void 0){let u=n.weight;const h=e;if(!(typeof u=="number"&&isFinite(u)))return F.errors=[{instancePath:r+"/weight",schemaPath:"#/oneOf/3/properties\
/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var B=h===e}else var B=!0;if(B){if(n.events!==void 0){let u=n.events;const h=e;
if(!(typeof u=="number"&&isFinite(u)))return F.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/3/properties/events/type",keyword:"type",params:{type:"numb\
er"},message:"must be number"}],!1;var B=h===e}else var B=!0;if(B)if(n.temperature!==void 0){let u=n.temperature;const h=e;if(e===h)if(typeof u=="number"&&isFinite(
u)){if(u>1e6||isNaN(u))return F.errors=[{instancePath:r+"/temperature",schemaPath:"#/oneOf/3/properties/temperature/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e6},message:"must be <= 1000000"}],!1;if(u<1e-6||isNaN(u))return F.errors=[{instancePath:r+"/temperature",schemaPath:"#/oneOf/3/properties/temperatur\
e/minimum",keyword:"minimum",params:{comparison:">=",limit:1e-6},message:"must be >= 0.000001"}],!1}else return F.errors=[{instancePath:r+"/temperature",schemaPath:"\
#/oneOf/3/properties/temperature/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var B=h===e}else var B=!0}}}}}}}}else return F.errors=
[{instancePath:r,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;oe!==!0&&(oe=!0)}else return F.errors=[{instancePath:r,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:P},message:'value of tag "kind" must be in oneOf'}],!1;else return F.
errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:P},message:'tag "kind" must be string'}],!1}}else
return F.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return F.errors=l,Oe.props=oe,e===0}F.evaluated=
{dynamicProps:!0,dynamicItems:!1};function Q(n,{instancePath:r="",parentData:Gr,parentDataProperty:Jr,rootData:_r=n,dynamicAnchors:qr={}}={}){let l=null,e=0;const Oe=Q.
evaluated;if(Oe.dynamicProps&&(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let U;if(n.version===void 0&&
(U="version")||n.method===void 0&&(U="method")||n.model===void 0&&(U="model")||n.window===void 0&&(U="window")||n.sampling===void 0&&(U="sampling")||n.layout===
void 0&&(U="layout")||n.heads===void 0&&(U="heads")||n.hash===void 0&&(U="hash"))return Q.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:U},message:"must have required property '"+U+"'"}],!1;{const re=e;for(const P in n)if(!(P==="version"||P==="method"||P==="model"||P==="window"||
P==="sampling"||P==="layout"||P==="heads"||P==="hash")){return Q.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:P},message:"must NOT have additional properties"}],!1;break}if(re===e){if(n.version!==void 0){const P=e;if(n.version!==3)return Q.errors=[{instancePath:r+
"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:3},message:"must be equal to constant"}],!1;var c=P===e}else var c=!0;if(c){
if(n.method!==void 0){let P=n.method;const V=e;if(!(P==="platt"||P==="isotonic"||P==="temperature"))return Q.errors=[{instancePath:r+"/method",schemaPath:"#/pro\
perties/method/enum",keyword:"enum",params:{allowedValues:br.properties.method.enum},message:"must be equal to one of the allowed values"}],!1;var c=V===e}else var c=!0;
if(c){if(n.model!==void 0){const P=e;if(typeof n.model!="string")return Q.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var c=P===e}else var c=!0;if(c){if(n.window!==void 0){let P=n.window;const V=e;if(e===V)if(P&&typeof P=="object"&&!Array.
isArray(P)){let pe;if(P.from===void 0&&(pe="from")||P.to===void 0&&(pe="to")||P.rows===void 0&&(pe="rows")||P.traffic===void 0&&(pe="traffic")||P.ownRows===void 0&&
(pe="ownRows"))return Q.errors=[{instancePath:r+"/window",schemaPath:"#/properties/window/required",keyword:"required",params:{missingProperty:pe},message:"must\
 have required property '"+pe+"'"}],!1;{const u=e;for(const h in P)if(!(h==="from"||h==="to"||h==="rows"||h==="traffic"||h==="ownRows")){return Q.errors=[{instancePath:r+
"/window",schemaPath:"#/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional p\
roperties"}],!1;break}if(u===e){if(P.from!==void 0){let h=P.from;const le=e;if(!(typeof h=="number"&&isFinite(h))&&h!==null)return Q.errors=[{instancePath:r+"/w\
indow/from",schemaPath:"#/properties/window/properties/from/type",keyword:"type",params:{type:br.properties.window.properties.from.type},message:"must be number\
,null"}],!1;var ne=le===e}else var ne=!0;if(ne){if(P.to!==void 0){let h=P.to;const le=e;if(!(typeof h=="number"&&isFinite(h))&&h!==null)return Q.errors=[{instancePath:r+
"/window/to",schemaPath:"#/properties/window/properties/to/type",keyword:"type",params:{type:br.properties.window.properties.to.type},message:"must be number,nu\
ll"}],!1;var ne=le===e}else var ne=!0;if(ne){if(P.rows!==void 0){let h=P.rows;const le=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return Q.errors=
[{instancePath:r+"/window/rows",schemaPath:"#/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
le&&typeof h=="number"&&isFinite(h)&&(h<0||isNaN(h)))return Q.errors=[{instancePath:r+"/window/rows",schemaPath:"#/properties/window/properties/rows/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ne=le===e}else var ne=!0;if(ne){if(P.traffic!==void 0){let h=P.traffic;const le=e;if(!(h===
"all"||h==="own"))return Q.errors=[{instancePath:r+"/window/traffic",schemaPath:"#/properties/window/properties/traffic/enum",keyword:"enum",params:{allowedValues:br.
properties.window.properties.traffic.enum},message:"must be equal to one of the allowed values"}],!1;var ne=le===e}else var ne=!0;if(ne)if(P.ownRows!==void 0){let h=P.
ownRows;const le=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))&&h!==null)return Q.errors=[{instancePath:r+"/window/ownRows",schemaPath:"#/propertie\
s/window/properties/ownRows/type",keyword:"type",params:{type:br.properties.window.properties.ownRows.type},message:"must be integer,null"}],!1;if(e===le&&typeof h==
"number"&&isFinite(h)&&(h<0||isNaN(h)))return Q.errors=[{instancePath:r+"/window/ownRows",schemaPath:"#/properties/window/properties/ownRows/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ne=le===e}else var ne=!0}}}}}}else return Q.errors=[{instancePath:r+"/window",schemaPath:"\
#/properties/window/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=V===e}else var c=!0;if(c){if(n.sampling!==void 0){let P=n.sampling;
const V=e;if(!(P&&typeof P=="object"&&!Array.isArray(P))&&P!==null)return Q.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/type",keyword:"\
type",params:{type:br.properties.sampling.type},message:"must be object,null"}],!1;if(e===V&&P&&typeof P=="object"&&!Array.isArray(P)){let pe;if(P.base===void 0&&
(pe="base")||P.keep===void 0&&(pe="keep")||P.log===void 0&&(pe="log")||P.correct===void 0&&(pe="correct"))return Q.errors=[{instancePath:r+"/sampling",schemaPath:"\
#/properties/sampling/required",keyword:"required",params:{missingProperty:pe},message:"must have required property '"+pe+"'"}],!1;{const u=e;for(const h in P)if(!(h===
"base"||h==="keep"||h==="log"||h==="correct")){return Q.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(u===e){if(P.base!==void 0){let h=P.base;const le=e;
if(typeof h!="string"&&h!==null)return Q.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/type",keyword:"type",params:{
type:br.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var oe=le===e}else var oe=!0;if(oe){if(P.keep!==void 0){let h=P.keep;const le=e;
if(e===le)if(typeof h=="number"&&isFinite(h)){if(h>1||isNaN(h))return Q.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/ke\
ep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(h<0||isNaN(h))return Q.errors=[{instancePath:r+"/sampling/keep",schemaPath:"\
#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return Q.errors=[{instancePath:r+
"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var oe=le===e}else var oe=!0;
if(oe){if(P.log!==void 0){let h=P.log;const le=e;if(!(h==="unsampled"||h==="sampled"))return Q.errors=[{instancePath:r+"/sampling/log",schemaPath:"#/properties/\
sampling/properties/log/enum",keyword:"enum",params:{allowedValues:br.properties.sampling.properties.log.enum},message:"must be equal to one of the allowed valu\
es"}],!1;var oe=le===e}else var oe=!0;if(oe)if(P.correct!==void 0){let h=P.correct;const le=e;if(!(h==="weight"||h==="base"||h==="batch"))return Q.errors=[{instancePath:r+
"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:br.properties.sampling.properties.correct.enum},
message:"must be equal to one of the allowed values"}],!1;var oe=le===e}else var oe=!0}}}}}var c=V===e}else var c=!0;if(c){if(n.layout!==void 0){let P=n.layout;
const V=e;if(e===V)if(P&&typeof P=="object"&&!Array.isArray(P)){let pe;if(P.blocks===void 0&&(pe="blocks")||P.features===void 0&&(pe="features"))return Q.errors=
[{instancePath:r+"/layout",schemaPath:"#/properties/layout/required",keyword:"required",params:{missingProperty:pe},message:"must have required property '"+pe+"\
'"}],!1;{const u=e;for(const h in P)if(!(h==="blocks"||h==="features")){return Q.errors=[{instancePath:r+"/layout",schemaPath:"#/properties/layout/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(u===e){if(P.blocks!==void 0){let h=P.
blocks;const le=e;if(e===le)if(Array.isArray(h)){var ae=!0;const Y=h.length;for(let W=0;W<Y;W++){let q=h[W];const z=e;if(e===z)if(q&&typeof q=="object"&&!Array.
isArray(q)){let ce;if(q.signal===void 0&&(ce="signal")||q.kind===void 0&&(ce="kind")||q.offset===void 0&&(ce="offset")||q.count===void 0&&(ce="count")||q.vocab===
void 0&&(ce="vocab")||q.zone===void 0&&(ce="zone")||q.boundaries===void 0&&(ce="boundaries"))return Q.errors=[{instancePath:r+"/layout/blocks/"+W,schemaPath:"#/\
properties/layout/properties/blocks/items/required",keyword:"required",params:{missingProperty:ce},message:"must have required property '"+ce+"'"}],!1;{const Le=e;
for(const R in q)if(!(R==="signal"||R==="kind"||R==="offset"||R==="count"||R==="vocab"||R==="zone"||R==="boundaries")){return Q.errors=[{instancePath:r+"/layout\
/blocks/"+W,schemaPath:"#/properties/layout/properties/blocks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:R},message:"\
must NOT have additional properties"}],!1;break}if(Le===e){if(q.signal!==void 0){const R=e;if(typeof q.signal!="string")return Q.errors=[{instancePath:r+"/layou\
t/blocks/"+W+"/signal",schemaPath:"#/properties/layout/properties/blocks/items/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var G=R===e}else var G=!0;if(G){if(q.kind!==void 0){let R=q.kind;const be=e;if(!(R==="ids"||R==="vec"||R==="hour"||R==="bins"))return Q.errors=[{instancePath:r+
"/layout/blocks/"+W+"/kind",schemaPath:"#/properties/layout/properties/blocks/items/properties/kind/enum",keyword:"enum",params:{allowedValues:br.properties.layout.
properties.blocks.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var G=be===e}else var G=!0;if(G){if(q.offset!==void 0){let R=q.
offset;const be=e;if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)&&isFinite(R)))return Q.errors=[{instancePath:r+"/layout/blocks/"+W+"/offset",schemaPath:"#/properti\
es/layout/properties/blocks/items/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===be&&typeof R=="number"&&isFinite(
R)&&(R<0||isNaN(R)))return Q.errors=[{instancePath:r+"/layout/blocks/"+W+"/offset",schemaPath:"#/properties/layout/properties/blocks/items/properties/offset/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var G=be===e}else var G=!0;if(G){if(q.count!==void 0){let R=q.count;const be=e;
if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)&&isFinite(R)))return Q.errors=[{instancePath:r+"/layout/blocks/"+W+"/count",schemaPath:"#/properties/layout/propertie\
s/blocks/items/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===be&&typeof R=="number"&&isFinite(R)&&(R<0||isNaN(
R)))return Q.errors=[{instancePath:r+"/layout/blocks/"+W+"/count",schemaPath:"#/properties/layout/properties/blocks/items/properties/count/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var G=be===e}else var G=!0;if(G){if(q.vocab!==void 0){let R=q.vocab;const be=e;if(!(R&&typeof R==
"object"&&!Array.isArray(R))&&R!==null)return Q.errors=[{instancePath:r+"/layout/blocks/"+W+"/vocab",schemaPath:"#/properties/layout/properties/blocks/items/pro\
perties/vocab/type",keyword:"type",params:{type:br.properties.layout.properties.blocks.items.properties.vocab.type},message:"must be object,null"}],!1;if(e===be&&
R&&typeof R=="object"&&!Array.isArray(R)){let ve;if(R.kind===void 0&&(ve="kind")||R.size===void 0&&(ve="size")||R.sha256===void 0&&(ve="sha256"))return Q.errors=
[{instancePath:r+"/layout/blocks/"+W+"/vocab",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/required",keyword:"required",params:{missingProperty:ve},
message:"must have required property '"+ve+"'"}],!1;{const je=e;for(const me in R)if(!(me==="kind"||me==="size"||me==="sha256")){return Q.errors=[{instancePath:r+
"/layout/blocks/"+W+"/vocab",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:me},message:"must NOT have additional properties"}],!1;break}if(je===e){if(R.kind!==void 0){let me=R.kind;const J=e;if(!(me==="file"||me==="r\
ange"||me==="hash"))return Q.errors=[{instancePath:r+"/layout/blocks/"+W+"/vocab/kind",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/\
properties/kind/enum",keyword:"enum",params:{allowedValues:br.properties.layout.properties.blocks.items.properties.vocab.properties.kind.enum},message:"must be \
equal to one of the allowed values"}],!1;var ke=J===e}else var ke=!0;if(ke){if(R.size!==void 0){let me=R.size;const J=e;if(!(typeof me=="number"&&!(me%1)&&!isNaN(
me)&&isFinite(me)))return Q.errors=[{instancePath:r+"/layout/blocks/"+W+"/vocab/size",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/p\
roperties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===J&&typeof me=="number"&&isFinite(me)&&(me<0||isNaN(me)))return Q.
errors=[{instancePath:r+"/layout/blocks/"+W+"/vocab/size",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/size/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ke=J===e}else var ke=!0;if(ke)if(R.sha256!==void 0){let me=R.sha256;const J=e;if(typeof me!=
"string"&&me!==null)return Q.errors=[{instancePath:r+"/layout/blocks/"+W+"/vocab/sha256",schemaPath:"#/properties/layout/properties/blocks/items/properties/voca\
b/properties/sha256/type",keyword:"type",params:{type:br.properties.layout.properties.blocks.items.properties.vocab.properties.sha256.type},message:"must be str\
ing,null"}],!1;if(e===J&&typeof me=="string"&&!Cr.test(me))return Q.errors=[{instancePath:r+"/layout/blocks/"+W+"/vocab/sha256",schemaPath:"#/properties/layout/\
properties/blocks/items/properties/vocab/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{6\
4}$"'}],!1;var ke=J===e}else var ke=!0}}}}var G=be===e}else var G=!0;if(G){if(q.zone!==void 0){let R=q.zone;const be=e;if(typeof R!="string"&&R!==null)return Q.
errors=[{instancePath:r+"/layout/blocks/"+W+"/zone",schemaPath:"#/properties/layout/properties/blocks/items/properties/zone/type",keyword:"type",params:{type:br.
properties.layout.properties.blocks.items.properties.zone.type},message:"must be string,null"}],!1;var G=be===e}else var G=!0;if(G)if(q.boundaries!==void 0){let R=q.
boundaries;const be=e;if(!Array.isArray(R)&&R!==null)return Q.errors=[{instancePath:r+"/layout/blocks/"+W+"/boundaries",schemaPath:"#/properties/layout/properti\
es/blocks/items/properties/boundaries/type",keyword:"type",params:{type:br.properties.layout.properties.blocks.items.properties.boundaries.type},message:"must b\
e array,null"}],!1;if(e===be&&Array.isArray(R)){var Ve=!0;const ve=R.length;for(let je=0;je<ve;je++){let me=R[je];const J=e;if(!(typeof me=="number"&&isFinite(me)))
return Q.errors=[{instancePath:r+"/layout/blocks/"+W+"/boundaries/"+je,schemaPath:"#/properties/layout/properties/blocks/items/properties/boundaries/items/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ve=J===e;if(!Ve)break}}var G=be===e}else var G=!0}}}}}}}}else return Q.errors=[{instancePath:r+
"/layout/blocks/"+W,schemaPath:"#/properties/layout/properties/blocks/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ae=z===
e;if(!ae)break}}else return Q.errors=[{instancePath:r+"/layout/blocks",schemaPath:"#/properties/layout/properties/blocks/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"}],!1;var X=le===e}else var X=!0;if(X)if(P.features!==void 0){let h=P.features;const le=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&
isFinite(h)))return Q.errors=[{instancePath:r+"/layout/features",schemaPath:"#/properties/layout/properties/features/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===le&&typeof h=="number"&&isFinite(h)&&(h<0||isNaN(h)))return Q.errors=[{instancePath:r+"/layout/features",schemaPath:"#/pro\
perties/layout/properties/features/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var X=le===e}else var X=!0}}}else return Q.
errors=[{instancePath:r+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=V===e}else var c=!0;
if(c){if(n.heads!==void 0){let P=n.heads;const V=e;if(e===V)if(Array.isArray(P)){var x=!0;const pe=P.length;for(let u=0;u<pe;u++){let h=P[u];const le=e;if(e===le)
if(h&&typeof h=="object"&&!Array.isArray(h)){let W;if(h.head===void 0&&(W="head")||h.all===void 0&&(W="all")||h.sources===void 0&&(W="sources")||h.allTraffic===
void 0&&(W="allTraffic"))return Q.errors=[{instancePath:r+"/heads/"+u,schemaPath:"#/properties/heads/items/required",keyword:"required",params:{missingProperty:W},
message:"must have required property '"+W+"'"}],!1;{const q=e;for(const z in h)if(!(z==="head"||z==="all"||z==="sources"||z==="allTraffic")){return Q.errors=[{instancePath:r+
"/heads/"+u,schemaPath:"#/properties/heads/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z},message:"must NOT have addit\
ional properties"}],!1;break}if(q===e){if(h.head!==void 0){const z=e;if(typeof h.head!="string")return Q.errors=[{instancePath:r+"/heads/"+u+"/head",schemaPath:"\
#/properties/heads/items/properties/head/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var K=z===e}else var K=!0;if(K){if(h.all!==void 0){
const z=e;F(h.all,{instancePath:r+"/heads/"+u+"/all",parentData:h,parentDataProperty:"all",rootData:_r,dynamicAnchors:qr})||(l=l===null?F.errors:l.concat(F.errors),
e=l.length);var K=z===e}else var K=!0;if(K){if(h.sources!==void 0){let z=h.sources;const De=e;if(e===De)if(z&&typeof z=="object"&&!Array.isArray(z))for(const Le in z){
const R=e;F(z[Le],{instancePath:r+"/heads/"+u+"/sources/"+Le.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:z,parentDataProperty:Le,rootData:_r,dynamicAnchors:qr})||
(l=l===null?F.errors:l.concat(F.errors),e=l.length);var j=R===e;if(!j)break}else return Q.errors=[{instancePath:r+"/heads/"+u+"/sources",schemaPath:"#/propertie\
s/heads/items/properties/sources/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var K=De===e}else var K=!0;if(K)if(h.allTraffic!==void 0){
let z=h.allTraffic;const De=e;if(!(z&&typeof z=="object"&&!Array.isArray(z))&&z!==null)return Q.errors=[{instancePath:r+"/heads/"+u+"/allTraffic",schemaPath:"#/\
properties/heads/items/properties/allTraffic/type",keyword:"type",params:{type:br.properties.heads.items.properties.allTraffic.type},message:"must be object,nul\
l"}],!1;if(e===De&&z&&typeof z=="object"&&!Array.isArray(z)){let Le;if(z.all===void 0&&(Le="all")||z.sources===void 0&&(Le="sources"))return Q.errors=[{instancePath:r+
"/heads/"+u+"/allTraffic",schemaPath:"#/properties/heads/items/properties/allTraffic/required",keyword:"required",params:{missingProperty:Le},message:"must have\
 required property '"+Le+"'"}],!1;{const R=e;for(const be in z)if(!(be==="all"||be==="sources")){return Q.errors=[{instancePath:r+"/heads/"+u+"/allTraffic",schemaPath:"\
#/properties/heads/items/properties/allTraffic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:be},message:"must NOT have additi\
onal properties"}],!1;break}if(R===e){if(z.all!==void 0){const be=e;F(z.all,{instancePath:r+"/heads/"+u+"/allTraffic/all",parentData:z,parentDataProperty:"all",
rootData:_r,dynamicAnchors:qr})||(l=l===null?F.errors:l.concat(F.errors),e=l.length);var N=be===e}else var N=!0;if(N)if(z.sources!==void 0){let be=z.sources;const jr=e;
if(e===jr)if(be&&typeof be=="object"&&!Array.isArray(be))for(const je in be){const me=e;F(be[je],{instancePath:r+"/heads/"+u+"/allTraffic/sources/"+je.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:be,parentDataProperty:je,rootData:_r,dynamicAnchors:qr})||(l=l===null?F.errors:l.concat(F.errors),e=l.length);var B=me===e;
if(!B)break}else return Q.errors=[{instancePath:r+"/heads/"+u+"/allTraffic/sources",schemaPath:"#/properties/heads/items/properties/allTraffic/properties/source\
s/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var N=jr===e}else var N=!0}}}var K=De===e}else var K=!0}}}}}else return Q.errors=[{instancePath:r+
"/heads/"+u,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var x=le===e;if(!x)break}}else return Q.
errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=V===e}else var c=!0;
if(c)if(n.hash!==void 0){let P=n.hash;const V=e;if(e===V)if(typeof P=="string"){if(!Cr.test(P))return Q.errors=[{instancePath:r+"/hash",schemaPath:"#/properties\
/hash/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Q.errors=[{instancePath:r+"/ha\
sh",schemaPath:"#/properties/hash/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=V===e}else var c=!0}}}}}}}}}else return Q.errors=
[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Q.errors=l,e===0}Q.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};export{$s as calibration,Bs as calibrator,Ss as golden,Rs as lock,Is as manifest,Vs as plan};
