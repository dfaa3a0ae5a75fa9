// Generated from scripts/schemas by scripts/generate.ts; do not edit.
// @ts-nocheck
const Vs=a,V={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc plan",description:"Everything that adsc resolved of a spec: data, transforms wi\
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
type:"number",minimum:0,maximum:1},colsample:{type:"number",minimum:0,maximum:1},pairs:{type:"boolean"},distill:{type:"boolean"}},required:["name","head","vocab",
"trees","depth","leaves","shrinkage","minRows","l2","growOn","maxRows"],additionalProperties:!1}},nodes:{type:"array",items:{type:"object",discriminator:{propertyName:"\
op"},required:["op"],oneOf:[{type:"object",properties:{op:{const:"input"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},
signal:{type:"string"}},required:["op","id","width","tower","signal"],additionalProperties:!1},{type:"object",properties:{op:{const:"lookup"},id:{type:"string"},
width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},signal:{type:"string"},table:{type:"string"}},required:["op","id","width","tower","si\
gnal","table"],additionalProperties:!1},{type:"object",properties:{op:{const:"pool"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer",
"null"],minimum:0},signal:{type:"string"},table:{type:"string"},pool:{enum:["mean","sum","max","attention"]},max:{type:"integer",minimum:1},query:{type:["string",
"null"]}},required:["op","id","width","tower","signal","table","pool","max","query"],additionalProperties:!1},{type:"object",properties:{op:{const:"interpolate"},
id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},signal:{type:"string"},table:{type:"string"},boundaries:{type:"int\
eger",minimum:1}},required:["op","id","width","tower","signal","table","boundaries"],additionalProperties:!1},{type:"object",properties:{op:{const:"concat"},id:{
type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},inputs:{type:"array",items:{type:"string"},minItems:1}},required:["op",
"id","width","tower","inputs"],additionalProperties:!1},{type:"object",properties:{op:{const:"dense"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{
type:["integer","null"],minimum:0},input:{type:"string"},kernel:{type:"string"},bias:{type:["string","null"]},activation:{enum:["relu","none","tanh","sigmoid","\
gelu","swish","leaky_relu","selu","mish"]}},required:["op","id","width","tower","input","kernel","bias","activation"],additionalProperties:!1},{type:"object",properties:{
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
(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let He;if(n.kind===void 0&&(He="kind"))return ye.errors=
[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:He},message:"must have required property '"+He+"'"}],!1;{const M=n.kind;if(typeof M==
"string")if(M==="last"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let F;if(n.kind===void 0&&(F="kind")||n.seconds===void 0&&(F="seconds"))return ye.
errors=[{instancePath:r,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:F},message:"must have required property '"+F+"'"}],!1;{const O=e;
for(const N in n)if(!(N==="kind"||N==="seconds")){return ye.errors=[{instancePath:r,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:N},message:"must NOT have additional properties"}],!1;break}if(O===e){if(n.kind!==void 0){const N=e;if(n.kind!=="last")return ye.errors=[{instancePath:r+
"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"last"},message:"must be equal to constant"}],!1;var y=N===e}else var y=!0;
if(y)if(n.seconds!==void 0){let N=n.seconds;const $=e;if(!(typeof N=="number"&&isFinite(N)))return ye.errors=[{instancePath:r+"/seconds",schemaPath:"#/oneOf/0/p\
roperties/seconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var y=$===e}else var y=!0}}}else return ye.errors=[{instancePath:r,schemaPath:"\
#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var pe=!0}else if(M==="newest"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(
n)){let F;if(n.kind===void 0&&(F="kind")||n.fraction===void 0&&(F="fraction"))return ye.errors=[{instancePath:r,schemaPath:"#/oneOf/1/required",keyword:"require\
d",params:{missingProperty:F},message:"must have required property '"+F+"'"}],!1;{const O=e;for(const N in n)if(!(N==="kind"||N==="fraction")){return ye.errors=
[{instancePath:r,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:N},message:"must NOT have additional prop\
erties"}],!1;break}if(O===e){if(n.kind!==void 0){const N=e;if(n.kind!=="newest")return ye.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/1/properties/kind/\
const",keyword:"const",params:{allowedValue:"newest"},message:"must be equal to constant"}],!1;var ne=N===e}else var ne=!0;if(ne)if(n.fraction!==void 0){let N=n.
fraction;const $=e;if(e===$)if(typeof N=="number"&&isFinite(N)){if(N>1||isNaN(N))return ye.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/1/properties/\
fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(N<0||isNaN(N))return ye.errors=[{instancePath:r+"/fraction",
schemaPath:"#/oneOf/1/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return ye.errors=[{instancePath:r+
"/fraction",schemaPath:"#/oneOf/1/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ne=$===e}else var ne=!0}}}else
return ye.errors=[{instancePath:r,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;pe!==!0&&(pe=!0)}else if(M==="\
random"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let F;if(n.kind===void 0&&(F="kind")||n.fraction===void 0&&(F="fraction"))return ye.errors=[{instancePath:r,
schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:F},message:"must have required property '"+F+"'"}],!1;{const O=e;for(const N in n)if(!(N===
"kind"||N==="fraction")){return ye.errors=[{instancePath:r,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:N},
message:"must NOT have additional properties"}],!1;break}if(O===e){if(n.kind!==void 0){const N=e;if(n.kind!=="random")return ye.errors=[{instancePath:r+"/kind",
schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"random"},message:"must be equal to constant"}],!1;var oe=N===e}else var oe=!0;
if(oe)if(n.fraction!==void 0){let N=n.fraction;const $=e;if(e===$)if(typeof N=="number"&&isFinite(N)){if(N>1||isNaN(N))return ye.errors=[{instancePath:r+"/fract\
ion",schemaPath:"#/oneOf/2/properties/fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(N<0||isNaN(N))return ye.
errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return ye.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"}],!1;var oe=$===e}else var oe=!0}}}else return ye.errors=[{instancePath:r,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must b\
e object"}],!1;pe!==!0&&(pe=!0)}else if(M==="hash"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let F;if(n.kind===void 0&&(F="kind")||n.fraction===void 0&&
(F="fraction")||n.column===void 0&&(F="column"))return ye.errors=[{instancePath:r,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:F},
message:"must have required property '"+F+"'"}],!1;{const O=e;for(const N in n)if(!(N==="kind"||N==="fraction"||N==="column")){return ye.errors=[{instancePath:r,
schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:N},message:"must NOT have additional properties"}],!1;break}
if(O===e){if(n.kind!==void 0){const N=e;if(n.kind!=="hash")return ye.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",
params:{allowedValue:"hash"},message:"must be equal to constant"}],!1;var L=N===e}else var L=!0;if(L){if(n.fraction!==void 0){let N=n.fraction;const $=e;if(e===
$)if(typeof N=="number"&&isFinite(N)){if(N>1||isNaN(N))return ye.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/3/properties/fraction/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(N<0||isNaN(N))return ye.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/3/prope\
rties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return ye.errors=[{instancePath:r+"/fraction",schemaPath:"\
#/oneOf/3/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var L=$===e}else var L=!0;if(L)if(n.column!==void 0){const N=e;
if(typeof n.column!="string")return ye.errors=[{instancePath:r+"/column",schemaPath:"#/oneOf/3/properties/column/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var L=N===e}else var L=!0}}}}else return ye.errors=[{instancePath:r,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;pe!==!0&&(pe=!0)}else if(M==="files"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let F;if(n.kind===void 0&&(F="kind")||n.glob===
void 0&&(F="glob"))return ye.errors=[{instancePath:r,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:F},message:"must have required p\
roperty '"+F+"'"}],!1;{const O=e;for(const N in n)if(!(N==="kind"||N==="glob")){return ye.errors=[{instancePath:r,schemaPath:"#/oneOf/4/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:N},message:"must NOT have additional properties"}],!1;break}if(O===e){if(n.kind!==void 0){const N=e;if(n.kind!==
"files")return ye.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"files"},message:"must be eq\
ual to constant"}],!1;var ce=N===e}else var ce=!0;if(ce)if(n.glob!==void 0){let N=n.glob;const $=e;if(e===$)if(typeof N=="string"){if(!Yr.test(N))return ye.errors=
[{instancePath:r+"/glob",schemaPath:"#/oneOf/4/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must \
match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return ye.errors=[{instancePath:r+"/glob",schemaPath:"#/oneOf/4/properties/glob/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var ce=$===e}else var ce=!0}}}else return ye.errors=[{instancePath:r,schemaPath:"#/oneOf/4/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;pe!==!0&&(pe=!0)}else return ye.errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discrim\
inator",params:{error:"mapping",tag:"kind",tagValue:M},message:'value of tag "kind" must be in oneOf'}],!1;else return ye.errors=[{instancePath:r,schemaPath:"#/\
discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:M},message:'tag "kind" must be string'}],!1}}else return ye.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ye.errors=l,Oe.props=pe,e===0}ye.evaluated={dynamicProps:!0,dynamicItems:!1};
function a(n,{instancePath:r="",parentData:Gr,parentDataProperty:Jr,rootData:_r=n,dynamicAnchors:qr={}}={}){let l=null,e=0;const Oe=a.evaluated;if(Oe.dynamicProps&&
(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Ye;if(n.version===void 0&&(Ye="version")||n.model===
void 0&&(Ye="model")||n.variant===void 0&&(Ye="variant")||n.doc===void 0&&(Ye="doc")||n.data===void 0&&(Ye="data")||n.inputs===void 0&&(Ye="inputs")||n.vocabs===
void 0&&(Ye="vocabs")||n.tables===void 0&&(Ye="tables")||n.signals===void 0&&(Ye="signals")||n.nodes===void 0&&(Ye="nodes")||n.params===void 0&&(Ye="params")||n.
towers===void 0&&(Ye="towers")||n.heads===void 0&&(Ye="heads")||n.outputs===void 0&&(Ye="outputs")||n.sampling===void 0&&(Ye="sampling")||n.calibration===void 0&&
(Ye="calibration")||n.train===void 0&&(Ye="train")||n.baselines===void 0&&(Ye="baselines")||n.cost===void 0&&(Ye="cost")||n.fingerprint===void 0&&(Ye="fingerpri\
nt"))return a.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:Ye},message:"must have required property '"+Ye+"'"}],!1;
{const Ts=e;for(const c in n)if(!Or.call(V.properties,c)){return a.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(Ts===e){if(n.version!==void 0){const c=e;if(n.version!==1)return a.errors=[{instancePath:r+
"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var y=c===e}else var y=!0;if(y){
if(n.model!==void 0){const c=e;if(typeof n.model!="string")return a.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var y=c===e}else var y=!0;if(y){if(n.variant!==void 0){let c=n.variant;const ie=e;if(typeof c!="string"&&c!==null)return a.
errors=[{instancePath:r+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:V.properties.variant.type},message:"must be string,null"}],
!1;var y=ie===e}else var y=!0;if(y){if(n.baseline!==void 0){let c=n.baseline;const ie=e;if(!(c==="lr"||c==="wide_deep"||c==="gbdt_lr"))return a.errors=[{instancePath:r+
"/baseline",schemaPath:"#/properties/baseline/enum",keyword:"enum",params:{allowedValues:V.properties.baseline.enum},message:"must be equal to one of the allowe\
d values"}],!1;var y=ie===e}else var y=!0;if(y){if(n.assumed!==void 0){let c=n.assumed;const ie=e;if(e===ie)if(c&&typeof c=="object"&&!Array.isArray(c)){let J;if(c.
vocabs===void 0&&(J="vocabs")||c.signals===void 0&&(J="signals"))return a.errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/required",keyword:"\
required",params:{missingProperty:J},message:"must have required property '"+J+"'"}],!1;{const o=e;for(const s in c)if(!(s==="vocabs"||s==="signals")){return a.
errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"}],!1;break}if(o===e){if(c.vocabs!==void 0){let s=c.vocabs;const A=e;if(e===A)if(Array.isArray(s)){var pe=!0;const Me=s.length;
for(let q=0;q<Me;q++){const g=e;if(typeof s[q]!="string")return a.errors=[{instancePath:r+"/assumed/vocabs/"+q,schemaPath:"#/properties/assumed/properties/vocab\
s/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var pe=g===e;if(!pe)break}}else return a.errors=[{instancePath:r+"/assumed/voc\
abs",schemaPath:"#/properties/assumed/properties/vocabs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ne=A===e}else var ne=!0;if(ne)
if(c.signals!==void 0){let s=c.signals;const A=e;if(e===A)if(Array.isArray(s)){var oe=!0;const q=s.length;for(let g=0;g<q;g++){const i=e;if(typeof s[g]!="string")
return a.errors=[{instancePath:r+"/assumed/signals/"+g,schemaPath:"#/properties/assumed/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var oe=i===e;if(!oe)break}}else return a.errors=[{instancePath:r+"/assumed/signals",schemaPath:"#/properties/assumed/properties/signals/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ne=A===e}else var ne=!0}}}else return a.errors=[{instancePath:r+"/assumed",schemaPath:"\
#/properties/assumed/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=ie===e}else var y=!0;if(y){if(n.doc!==void 0){let c=n.doc;const ie=e;
if(typeof c!="string"&&c!==null)return a.errors=[{instancePath:r+"/doc",schemaPath:"#/properties/doc/type",keyword:"type",params:{type:V.properties.doc.type},message:"\
must be string,null"}],!1;var y=ie===e}else var y=!0;if(y){if(n.data!==void 0){let c=n.data;const ie=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)
return a.errors=[{instancePath:r+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:V.properties.data.type},message:"must be object,null"}],
!1;if(e===ie&&c&&typeof c=="object"&&!Array.isArray(c)){let J;if(c.primary===void 0&&(J="primary")||c.joins===void 0&&(J="joins")||c.time===void 0&&(J="time")||
c.source===void 0&&(J="source")||c.servedBy===void 0&&(J="servedBy")||c.weight===void 0&&(J="weight")||c.afterImpression===void 0&&(J="afterImpression"))return a.
errors=[{instancePath:r+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:J},message:"must have required property '"+J+
"'"}],!1;{const o=e;for(const s in c)if(!Or.call(V.properties.data.properties,s)){return a.errors=[{instancePath:r+"/data",schemaPath:"#/properties/data/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(o===e){if(c.primary!==void 0){
let s=c.primary;const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let Me;if(s.name===void 0&&(Me="name")||s.glob===void 0&&(Me="glob")||s.format===
void 0&&(Me="format")||s.header===void 0&&(Me="header")||s.columns===void 0&&(Me="columns")||s.delimiter===void 0&&(Me="delimiter")||s.missing===void 0&&(Me="mi\
ssing"))return a.errors=[{instancePath:r+"/data/primary",schemaPath:"#/properties/data/properties/primary/required",keyword:"required",params:{missingProperty:Me},
message:"must have required property '"+Me+"'"}],!1;{const q=e;for(const g in s)if(!(g==="name"||g==="glob"||g==="format"||g==="header"||g==="columns"||g==="del\
imiter"||g==="missing"||g==="optional")){return a.errors=[{instancePath:r+"/data/primary",schemaPath:"#/properties/data/properties/primary/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(q===e){if(s.name!==void 0){const g=e;if(typeof s.
name!="string")return a.errors=[{instancePath:r+"/data/primary/name",schemaPath:"#/properties/data/properties/primary/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var L=g===e}else var L=!0;if(L){if(s.glob!==void 0){let g=s.glob;const i=e;if(e===i)if(typeof g=="string"){if(!Yr.test(
g))return a.errors=[{instancePath:r+"/data/primary/glob",schemaPath:"#/properties/data/properties/primary/properties/glob/pattern",keyword:"pattern",params:{pattern:"\
^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[{instancePath:r+"/data/pri\
mary/glob",schemaPath:"#/properties/data/properties/primary/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var L=i===
e}else var L=!0;if(L){if(s.format!==void 0){let g=s.format;const i=e;if(!(g==="csv"||g==="tsv"||g==="jsonl"||g==="parquet"))return a.errors=[{instancePath:r+"/d\
ata/primary/format",schemaPath:"#/properties/data/properties/primary/properties/format/enum",keyword:"enum",params:{allowedValues:V.properties.data.properties.primary.
properties.format.enum},message:"must be equal to one of the allowed values"}],!1;var L=i===e}else var L=!0;if(L){if(s.header!==void 0){const g=e;if(typeof s.header!=
"boolean")return a.errors=[{instancePath:r+"/data/primary/header",schemaPath:"#/properties/data/properties/primary/properties/header/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var L=g===e}else var L=!0;if(L){if(s.columns!==void 0){let g=s.columns;const i=e;if(!Array.isArray(g)&&g!==null)return a.
errors=[{instancePath:r+"/data/primary/columns",schemaPath:"#/properties/data/properties/primary/properties/columns/type",keyword:"type",params:{type:V.properties.
data.properties.primary.properties.columns.type},message:"must be array,null"}],!1;if(e===i&&Array.isArray(g)){var ce=!0;const ae=g.length;for(let t=0;t<ae;t++){
const d=e;if(typeof g[t]!="string")return a.errors=[{instancePath:r+"/data/primary/columns/"+t,schemaPath:"#/properties/data/properties/primary/properties/colum\
ns/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ce=d===e;if(!ce)break}}var L=i===e}else var L=!0;if(L){if(s.delimiter!==void 0){
let g=s.delimiter;const i=e;if(typeof g!="string"&&g!==null)return a.errors=[{instancePath:r+"/data/primary/delimiter",schemaPath:"#/properties/data/properties/\
primary/properties/delimiter/type",keyword:"type",params:{type:V.properties.data.properties.primary.properties.delimiter.type},message:"must be string,null"}],!1;
var L=i===e}else var L=!0;if(L){if(s.missing!==void 0){let g=s.missing;const i=e;if(e===i)if(Array.isArray(g)){var He=!0;const ae=g.length;for(let t=0;t<ae;t++){
const d=e;if(typeof g[t]!="string")return a.errors=[{instancePath:r+"/data/primary/missing/"+t,schemaPath:"#/properties/data/properties/primary/properties/missi\
ng/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var He=d===e;if(!He)break}}else return a.errors=[{instancePath:r+"/data/prima\
ry/missing",schemaPath:"#/properties/data/properties/primary/properties/missing/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var L=i===
e}else var L=!0;if(L)if(s.optional!==void 0){let g=s.optional;const i=e;if(e===i)if(Array.isArray(g)){var M=!0;const ae=g.length;for(let t=0;t<ae;t++){const d=e;
if(typeof g[t]!="string")return a.errors=[{instancePath:r+"/data/primary/optional/"+t,schemaPath:"#/properties/data/properties/primary/properties/optional/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var M=d===e;if(!M)break}}else return a.errors=[{instancePath:r+"/data/primary/optiona\
l",schemaPath:"#/properties/data/properties/primary/properties/optional/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var L=i===e}else
var L=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/data/primary",schemaPath:"#/properties/data/properties/primary/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;var Q=A===e}else var Q=!0;if(Q){if(c.joins!==void 0){let s=c.joins;const A=e;if(e===A)if(Array.isArray(s)){var F=!0;const q=s.
length;for(let g=0;g<q;g++){let i=s[g];const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.name===void 0&&(t="name")||i.glob===void 0&&(t=
"glob")||i.format===void 0&&(t="format")||i.header===void 0&&(t="header")||i.columns===void 0&&(t="columns")||i.delimiter===void 0&&(t="delimiter")||i.missing===
void 0&&(t="missing")||i.on===void 0&&(t="on")||i.side===void 0&&(t="side")||i.asOf===void 0&&(t="asOf")||i.asOfTime===void 0&&(t="asOfTime"))return a.errors=[{
instancePath:r+"/data/joins/"+g,schemaPath:"#/properties/data/properties/joins/items/required",keyword:"required",params:{missingProperty:t},message:"must have \
required property '"+t+"'"}],!1;{const d=e;for(const f in i)if(!Or.call(V.properties.data.properties.joins.items.properties,f)){return a.errors=[{instancePath:r+
"/data/joins/"+g,schemaPath:"#/properties/data/properties/joins/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"\
must NOT have additional properties"}],!1;break}if(d===e){if(i.name!==void 0){const f=e;if(typeof i.name!="string")return a.errors=[{instancePath:r+"/data/joins\
/"+g+"/name",schemaPath:"#/properties/data/properties/joins/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var O=f===
e}else var O=!0;if(O){if(i.glob!==void 0){let f=i.glob;const v=e;if(e===v)if(typeof f=="string"){if(!Yr.test(f))return a.errors=[{instancePath:r+"/data/joins/"+
g+"/glob",schemaPath:"#/properties/data/properties/joins/items/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},
message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[{instancePath:r+"/data/joins/"+g+"/glob",schemaPath:"#/properties\
/data/properties/joins/items/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var O=v===e}else var O=!0;if(O){if(i.format!==
void 0){let f=i.format;const v=e;if(!(f==="csv"||f==="tsv"||f==="jsonl"||f==="parquet"))return a.errors=[{instancePath:r+"/data/joins/"+g+"/format",schemaPath:"\
#/properties/data/properties/joins/items/properties/format/enum",keyword:"enum",params:{allowedValues:V.properties.data.properties.joins.items.properties.format.
enum},message:"must be equal to one of the allowed values"}],!1;var O=v===e}else var O=!0;if(O){if(i.header!==void 0){const f=e;if(typeof i.header!="boolean")return a.
errors=[{instancePath:r+"/data/joins/"+g+"/header",schemaPath:"#/properties/data/properties/joins/items/properties/header/type",keyword:"type",params:{type:"boo\
lean"},message:"must be boolean"}],!1;var O=f===e}else var O=!0;if(O){if(i.columns!==void 0){let f=i.columns;const v=e;if(!Array.isArray(f)&&f!==null)return a.errors=
[{instancePath:r+"/data/joins/"+g+"/columns",schemaPath:"#/properties/data/properties/joins/items/properties/columns/type",keyword:"type",params:{type:V.properties.
data.properties.joins.items.properties.columns.type},message:"must be array,null"}],!1;if(e===v&&Array.isArray(f)){var N=!0;const m=f.length;for(let C=0;C<m;C++){
const ze=e;if(typeof f[C]!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/columns/"+C,schemaPath:"#/properties/data/properties/joins/items/propert\
ies/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var N=ze===e;if(!N)break}}var O=v===e}else var O=!0;if(O){if(i.delimiter!==
void 0){let f=i.delimiter;const v=e;if(typeof f!="string"&&f!==null)return a.errors=[{instancePath:r+"/data/joins/"+g+"/delimiter",schemaPath:"#/properties/data\
/properties/joins/items/properties/delimiter/type",keyword:"type",params:{type:V.properties.data.properties.joins.items.properties.delimiter.type},message:"must\
 be string,null"}],!1;var O=v===e}else var O=!0;if(O){if(i.missing!==void 0){let f=i.missing;const v=e;if(e===v)if(Array.isArray(f)){var $=!0;const m=f.length;for(let C=0;C<
m;C++){const ze=e;if(typeof f[C]!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/missing/"+C,schemaPath:"#/properties/data/properties/joins/items/\
properties/missing/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var $=ze===e;if(!$)break}}else return a.errors=[{instancePath:r+
"/data/joins/"+g+"/missing",schemaPath:"#/properties/data/properties/joins/items/properties/missing/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;var O=v===e}else var O=!0;if(O){if(i.optional!==void 0){let f=i.optional;const v=e;if(e===v)if(Array.isArray(f)){var Y=!0;const m=f.length;for(let C=0;C<
m;C++){const ze=e;if(typeof f[C]!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/optional/"+C,schemaPath:"#/properties/data/properties/joins/items\
/properties/optional/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Y=ze===e;if(!Y)break}}else return a.errors=[{instancePath:r+
"/data/joins/"+g+"/optional",schemaPath:"#/properties/data/properties/joins/items/properties/optional/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var O=v===e}else var O=!0;if(O){if(i.on!==void 0){let f=i.on;const v=e;if(e===v)if(Array.isArray(f)){var I=!0;const m=f.length;for(let C=0;C<m;C++){
let ze=f[C];const er=e;if(e===er)if(ze&&typeof ze=="object"&&!Array.isArray(ze)){let rr;if(ze.left===void 0&&(rr="left")||ze.right===void 0&&(rr="right"))return a.
errors=[{instancePath:r+"/data/joins/"+g+"/on/"+C,schemaPath:"#/properties/data/properties/joins/items/properties/on/items/required",keyword:"required",params:{
missingProperty:rr},message:"must have required property '"+rr+"'"}],!1;{const be=e;for(const Je in ze)if(!(Je==="left"||Je==="right")){return a.errors=[{instancePath:r+
"/data/joins/"+g+"/on/"+C,schemaPath:"#/properties/data/properties/joins/items/properties/on/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:Je},message:"must NOT have additional properties"}],!1;break}if(be===e){if(ze.left!==void 0){const Je=e;if(typeof ze.left!="string")return a.
errors=[{instancePath:r+"/data/joins/"+g+"/on/"+C+"/left",schemaPath:"#/properties/data/properties/joins/items/properties/on/items/properties/left/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var w=Je===e}else var w=!0;if(w)if(ze.right!==void 0){const Je=e;if(typeof ze.right!="string")return a.
errors=[{instancePath:r+"/data/joins/"+g+"/on/"+C+"/right",schemaPath:"#/properties/data/properties/joins/items/properties/on/items/properties/right/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var w=Je===e}else var w=!0}}}else return a.errors=[{instancePath:r+"/data/joins/"+g+"/on/"+C,schemaPath:"\
#/properties/data/properties/joins/items/properties/on/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var I=er===e;if(!I)break}}else
return a.errors=[{instancePath:r+"/data/joins/"+g+"/on",schemaPath:"#/properties/data/properties/joins/items/properties/on/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}],!1;var O=v===e}else var O=!0;if(O){if(i.side!==void 0){let f=i.side;const v=e;if(!(f==="request"||f==="candidate"))return a.errors=
[{instancePath:r+"/data/joins/"+g+"/side",schemaPath:"#/properties/data/properties/joins/items/properties/side/enum",keyword:"enum",params:{allowedValues:V.properties.
data.properties.joins.items.properties.side.enum},message:"must be equal to one of the allowed values"}],!1;var O=v===e}else var O=!0;if(O){if(i.asOf!==void 0){
let f=i.asOf;const v=e;if(typeof f!="string"&&f!==null)return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOf",schemaPath:"#/properties/data/properties/joins/\
items/properties/asOf/type",keyword:"type",params:{type:V.properties.data.properties.joins.items.properties.asOf.type},message:"must be string,null"}],!1;var O=v===
e}else var O=!0;if(O)if(i.asOfTime!==void 0){let f=i.asOfTime;const v=e;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null)return a.errors=[{instancePath:r+
"/data/joins/"+g+"/asOfTime",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/type",keyword:"type",params:{type:V.properties.data.properties.
joins.items.properties.asOfTime.type},message:"must be object,null"}],!1;if(e===v&&f&&typeof f=="object"&&!Array.isArray(f)){let m;if(f.column===void 0&&(m="col\
umn")||f.unit===void 0&&(m="unit")||f.format===void 0&&(m="format")||f.zone===void 0&&(m="zone"))return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime",schemaPath:"\
#/properties/data/properties/joins/items/properties/asOfTime/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"\
'"}],!1;{const C=e;for(const ze in f)if(!(ze==="column"||ze==="unit"||ze==="format"||ze==="zone")){return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime",
schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ze},message:"\
must NOT have additional properties"}],!1;break}if(C===e){if(f.column!==void 0){const ze=e;if(typeof f.column!="string")return a.errors=[{instancePath:r+"/data/\
joins/"+g+"/asOfTime/column",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/column/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var E=ze===e}else var E=!0;if(E){if(f.unit!==void 0){let ze=f.unit;const er=e;if(!(ze==="s"||ze==="ms"||ze==="us"||ze==="ns"||
ze===null))return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime/unit",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/propertie\
s/unit/enum",keyword:"enum",params:{allowedValues:V.properties.data.properties.joins.items.properties.asOfTime.properties.unit.enum},message:"must be equal to o\
ne of the allowed values"}],!1;var E=er===e}else var E=!0;if(E){if(f.format!==void 0){let ze=f.format;const er=e;if(typeof ze!="string"&&ze!==null)return a.errors=
[{instancePath:r+"/data/joins/"+g+"/asOfTime/format",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/format/type",keyword:"t\
ype",params:{type:V.properties.data.properties.joins.items.properties.asOfTime.properties.format.type},message:"must be string,null"}],!1;var E=er===e}else var E=!0;
if(E)if(f.zone!==void 0){const ze=e;if(typeof f.zone!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime/zone",schemaPath:"#/properties/data/\
properties/joins/items/properties/asOfTime/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var E=ze===e}else var E=!0}}}}}
var O=v===e}else var O=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/data/joins/"+g,schemaPath:"#/properties/data/properties/joins/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var F=p===e;if(!F)break}}else return a.errors=[{instancePath:r+"/data/joins",schemaPath:"#/properties\
/data/properties/joins/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Q=A===e}else var Q=!0;if(Q){if(c.time!==void 0){let s=c.time;
const A=e;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null)return a.errors=[{instancePath:r+"/data/time",schemaPath:"#/properties/data/properties/time/t\
ype",keyword:"type",params:{type:V.properties.data.properties.time.type},message:"must be object,null"}],!1;if(e===A&&s&&typeof s=="object"&&!Array.isArray(s)){
let q;if(s.column===void 0&&(q="column")||s.unit===void 0&&(q="unit")||s.format===void 0&&(q="format")||s.zone===void 0&&(q="zone"))return a.errors=[{instancePath:r+
"/data/time",schemaPath:"#/properties/data/properties/time/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],
!1;{const g=e;for(const i in s)if(!(i==="column"||i==="unit"||i==="format"||i==="zone")){return a.errors=[{instancePath:r+"/data/time",schemaPath:"#/properties/\
data/properties/time/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}
if(g===e){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.errors=[{instancePath:r+"/data/time/column",schemaPath:"#/properties/data/proper\
ties/time/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var T=i===e}else var T=!0;if(T){if(s.unit!==void 0){let i=s.
unit;const p=e;if(!(i==="s"||i==="ms"||i==="us"||i==="ns"||i===null))return a.errors=[{instancePath:r+"/data/time/unit",schemaPath:"#/properties/data/properties\
/time/properties/unit/enum",keyword:"enum",params:{allowedValues:V.properties.data.properties.time.properties.unit.enum},message:"must be equal to one of the al\
lowed values"}],!1;var T=p===e}else var T=!0;if(T){if(s.format!==void 0){let i=s.format;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+
"/data/time/format",schemaPath:"#/properties/data/properties/time/properties/format/type",keyword:"type",params:{type:V.properties.data.properties.time.properties.
format.type},message:"must be string,null"}],!1;var T=p===e}else var T=!0;if(T)if(s.zone!==void 0){const i=e;if(typeof s.zone!="string")return a.errors=[{instancePath:r+
"/data/time/zone",schemaPath:"#/properties/data/properties/time/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var T=i===
e}else var T=!0}}}}}var Q=A===e}else var Q=!0;if(Q){if(c.source!==void 0){let s=c.source;const A=e;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null)return a.
errors=[{instancePath:r+"/data/source",schemaPath:"#/properties/data/properties/source/type",keyword:"type",params:{type:V.properties.data.properties.source.type},
message:"must be object,null"}],!1;if(e===A&&s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.column===void 0&&(q="column")||s.values===void 0&&(q="values"))
return a.errors=[{instancePath:r+"/data/source",schemaPath:"#/properties/data/properties/source/required",keyword:"required",params:{missingProperty:q},message:"\
must have required property '"+q+"'"}],!1;{const g=e;for(const i in s)if(!(i==="column"||i==="values")){return a.errors=[{instancePath:r+"/data/source",schemaPath:"\
#/properties/data/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional propert\
ies"}],!1;break}if(g===e){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.errors=[{instancePath:r+"/data/source/column",schemaPath:"#/prop\
erties/data/properties/source/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ee=i===e}else var ee=!0;if(ee)if(s.
values!==void 0){let i=s.values;const p=e;if(e===p)if(Array.isArray(i)){var u=!0;const t=i.length;for(let d=0;d<t;d++){const f=e;if(typeof i[d]!="string")return a.
errors=[{instancePath:r+"/data/source/values/"+d,schemaPath:"#/properties/data/properties/source/properties/values/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var u=f===e;if(!u)break}}else return a.errors=[{instancePath:r+"/data/source/values",schemaPath:"#/properties/data/properties\
/source/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ee=p===e}else var ee=!0}}}var Q=A===e}else var Q=!0;if(Q){
if(c.key!==void 0){let s=c.key;const A=e;if(e===A)if(Array.isArray(s)){if(s.length<1)return a.errors=[{instancePath:r+"/data/key",schemaPath:"#/properties/data/\
properties/key/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var h=!0;const q=s.length;for(let g=0;g<q;g++){const i=e;
if(typeof s[g]!="string")return a.errors=[{instancePath:r+"/data/key/"+g,schemaPath:"#/properties/data/properties/key/items/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var h=i===e;if(!h)break}}}else return a.errors=[{instancePath:r+"/data/key",schemaPath:"#/properties/data/properties/key/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Q=A===e}else var Q=!0;if(Q){if(c.servedBy!==void 0){let s=c.servedBy;const A=e;if(typeof s!=
"string"&&s!==null)return a.errors=[{instancePath:r+"/data/servedBy",schemaPath:"#/properties/data/properties/servedBy/type",keyword:"type",params:{type:V.properties.
data.properties.servedBy.type},message:"must be string,null"}],!1;var Q=A===e}else var Q=!0;if(Q){if(c.weight!==void 0){let s=c.weight;const A=e;if(typeof s!="s\
tring"&&s!==null)return a.errors=[{instancePath:r+"/data/weight",schemaPath:"#/properties/data/properties/weight/type",keyword:"type",params:{type:V.properties.
data.properties.weight.type},message:"must be string,null"}],!1;var Q=A===e}else var Q=!0;if(Q){if(c.afterImpression!==void 0){let s=c.afterImpression;const A=e;
if(e===A)if(Array.isArray(s)){var le=!0;const q=s.length;for(let g=0;g<q;g++){const i=e;if(typeof s[g]!="string")return a.errors=[{instancePath:r+"/data/afterIm\
pression/"+g,schemaPath:"#/properties/data/properties/afterImpression/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var le=i===
e;if(!le)break}}else return a.errors=[{instancePath:r+"/data/afterImpression",schemaPath:"#/properties/data/properties/afterImpression/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var Q=A===e}else var Q=!0;if(Q)if(c.requestId!==void 0){const s=e;if(typeof c.requestId!="string")return a.errors=[{instancePath:r+
"/data/requestId",schemaPath:"#/properties/data/properties/requestId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Q=s===e}else var Q=!0}}}}}}}}}}
var y=ie===e}else var y=!0;if(y){if(n.inputs!==void 0){let c=n.inputs;const ie=e;if(e===ie)if(Array.isArray(c)){var re=!0;const J=c.length;for(let o=0;o<J;o++){
let s=c[o];const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.name===void 0&&(q="name")||s.table===void 0&&(q="table")||s.column===void 0&&
(q="column")||s.side===void 0&&(q="side")||s.kind===void 0&&(q="kind"))return a.errors=[{instancePath:r+"/inputs/"+o,schemaPath:"#/properties/inputs/items/requi\
red",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const g=e;for(const i in s)if(!(i==="name"||i==="table"||
i==="column"||i==="side"||i==="kind")){return a.errors=[{instancePath:r+"/inputs/"+o,schemaPath:"#/properties/inputs/items/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.name!=
"string")return a.errors=[{instancePath:r+"/inputs/"+o+"/name",schemaPath:"#/properties/inputs/items/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var H=i===e}else var H=!0;if(H){if(s.table!==void 0){let i=s.table;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+
"/inputs/"+o+"/table",schemaPath:"#/properties/inputs/items/properties/table/type",keyword:"type",params:{type:V.properties.inputs.items.properties.table.type},
message:"must be string,null"}],!1;var H=p===e}else var H=!0;if(H){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.errors=[{instancePath:r+
"/inputs/"+o+"/column",schemaPath:"#/properties/inputs/items/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var H=i===
e}else var H=!0;if(H){if(s.side!==void 0){let i=s.side;const p=e;if(!(i==="request"||i==="candidate"))return a.errors=[{instancePath:r+"/inputs/"+o+"/side",schemaPath:"\
#/properties/inputs/items/properties/side/enum",keyword:"enum",params:{allowedValues:V.properties.inputs.items.properties.side.enum},message:"must be equal to o\
ne of the allowed values"}],!1;var H=p===e}else var H=!0;if(H)if(s.kind!==void 0){let i=s.kind;const p=e;if(!(i==="scalar"||i==="list"||i==="time"))return a.errors=
[{instancePath:r+"/inputs/"+o+"/kind",schemaPath:"#/properties/inputs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:V.properties.inputs.items.
properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var H=p===e}else var H=!0}}}}}}else return a.errors=[{instancePath:r+"/inputs/"+
o,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var re=A===e;if(!re)break}}else return a.errors=
[{instancePath:r+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=ie===e}else var y=!0;if(y){
if(n.vocabs!==void 0){let c=n.vocabs;const ie=e;if(e===ie)if(Array.isArray(c)){var j=!0;const J=c.length;for(let o=0;o<J;o++){let s=c[o];const A=e;if(e===A)if(s&&
typeof s=="object"&&!Array.isArray(s)){let q;if(s.id===void 0&&(q="id")||s.kind===void 0&&(q="kind")||s.size===void 0&&(q="size")||s.entries===void 0&&(q="entri\
es")||s.file===void 0&&(q="file")||s.sha256===void 0&&(q="sha256"))return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/required",
keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const g=e;for(const i in s)if(!(i==="id"||i==="kind"||i==="siz\
e"||i==="entries"||i==="file"||i==="sha256")){return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.id!==void 0){const i=e;if(typeof s.id!=
"string")return a.errors=[{instancePath:r+"/vocabs/"+o+"/id",schemaPath:"#/properties/vocabs/items/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var z=i===e}else var z=!0;if(z){if(s.kind!==void 0){let i=s.kind;const p=e;if(!(i==="file"||i==="range"||i==="hash"))return a.errors=[{instancePath:r+
"/vocabs/"+o+"/kind",schemaPath:"#/properties/vocabs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:V.properties.vocabs.items.properties.kind.
enum},message:"must be equal to one of the allowed values"}],!1;var z=p===e}else var z=!0;if(z){if(s.size!==void 0){let i=s.size;const p=e;if(!(typeof i=="numbe\
r"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/vocabs/"+o+"/size",schemaPath:"#/properties/vocabs/items/properties/size/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/vocabs\
/"+o+"/size",schemaPath:"#/properties/vocabs/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var z=p===
e}else var z=!0;if(z){if(s.entries!==void 0){let i=s.entries;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+
"/vocabs/"+o+"/entries",schemaPath:"#/properties/vocabs/items/properties/entries/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
p&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return a.errors=[{instancePath:r+"/vocabs/"+o+"/entries",schemaPath:"#/properties/vocabs/items/properties/en\
tries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var z=p===e}else var z=!0;if(z){if(s.file!==void 0){let i=s.file;const p=e;
if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/vocabs/"+o+"/file",schemaPath:"#/properties/vocabs/items/properties/file/type",keyword:"type",
params:{type:V.properties.vocabs.items.properties.file.type},message:"must be string,null"}],!1;if(e===p&&typeof i=="string"&&!Yr.test(i))return a.errors=[{instancePath:r+
"/vocabs/"+o+"/file",schemaPath:"#/properties/vocabs/items/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'\
must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1;var z=p===e}else var z=!0;if(z)if(s.sha256!==void 0){let i=s.sha256;const p=e;if(typeof i!="stri\
ng"&&i!==null)return a.errors=[{instancePath:r+"/vocabs/"+o+"/sha256",schemaPath:"#/properties/vocabs/items/properties/sha256/type",keyword:"type",params:{type:V.
properties.vocabs.items.properties.sha256.type},message:"must be string,null"}],!1;if(e===p&&typeof i=="string"&&!Cr.test(i))return a.errors=[{instancePath:r+"/\
vocabs/"+o+"/sha256",schemaPath:"#/properties/vocabs/items/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pa\
ttern "^[0-9a-f]{64}$"'}],!1;var z=p===e}else var z=!0}}}}}}}else return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var j=A===e;if(!j)break}}else return a.errors=[{instancePath:r+"/vocabs",schemaPath:"#/properties/voc\
abs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=ie===e}else var y=!0;if(y){if(n.tables!==void 0){let c=n.tables;const ie=e;if(e===
ie)if(Array.isArray(c)){var Be=!0;const J=c.length;for(let o=0;o<J;o++){let s=c[o];const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.id===
void 0&&(q="id")||s.vocab===void 0&&(q="vocab")||s.rows===void 0&&(q="rows")||s.width===void 0&&(q="width")||s.signals===void 0&&(q="signals")||s.init===void 0&&
(q="init"))return a.errors=[{instancePath:r+"/tables/"+o,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty:q},message:"\
must have required property '"+q+"'"}],!1;{const g=e;for(const i in s)if(!(i==="id"||i==="vocab"||i==="rows"||i==="width"||i==="signals"||i==="init"||i==="vecto\
rs"||i==="optimizer")){return a.errors=[{instancePath:r+"/tables/"+o,schemaPath:"#/properties/tables/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.id!==void 0){const i=e;if(typeof s.id!="string")return a.errors=
[{instancePath:r+"/tables/"+o+"/id",schemaPath:"#/properties/tables/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var ge=i===e}else var ge=!0;if(ge){if(s.vocab!==void 0){let i=s.vocab;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/tables/"+o+"/\
vocab",schemaPath:"#/properties/tables/items/properties/vocab/type",keyword:"type",params:{type:V.properties.tables.items.properties.vocab.type},message:"must b\
e string,null"}],!1;var ge=p===e}else var ge=!0;if(ge){if(s.rows!==void 0){let i=s.rows;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.
errors=[{instancePath:r+"/tables/"+o+"/rows",schemaPath:"#/properties/tables/items/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/tables/"+o+"/rows",schemaPath:"#/properties/tables/\
items/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ge=p===e}else var ge=!0;if(ge){if(s.width!==void 0){
let i=s.width;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/tables/"+o+"/width",schemaPath:"#/properties\
/tables/items/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(
i)))return a.errors=[{instancePath:r+"/tables/"+o+"/width",schemaPath:"#/properties/tables/items/properties/width/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var ge=p===e}else var ge=!0;if(ge){if(s.signals!==void 0){let i=s.signals;const p=e;if(e===p)if(Array.isArray(i)){var De=!0;
const t=i.length;for(let d=0;d<t;d++){const f=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/tables/"+o+"/signals/"+d,schemaPath:"#/properties/ta\
bles/items/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var De=f===e;if(!De)break}}else return a.errors=[{
instancePath:r+"/tables/"+o+"/signals",schemaPath:"#/properties/tables/items/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var ge=p===e}else var ge=!0;if(ge){if(s.init!==void 0){let i=s.init;const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&
(t="kind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/required",keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="zeros"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;
if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/required",keyword:"\
required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const S=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+
"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(S===e&&i.kind!==void 0&&i.kind!=="zeros")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",
schemaPath:"#/properties/tables/items/properties/init/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"zeros"},message:"must be equal to con\
stant"}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var R=!0}else if(d==="ones"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="ki\
nd"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/required",keyword:"required",params:{missingProperty:v},
message:"must have required property '"+v+"'"}],!1;{const S=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have addi\
tional properties"}],!1;break}if(S===e&&i.kind!==void 0&&i.kind!=="ones")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tab\
les/items/properties/init/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ones"},message:"must be equal to constant"}],!1}}else return a.errors=
[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;R!==!0&&(R=!0)}else if(d==="glorot"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{
instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/required",keyword:"required",params:{missingProperty:v},message:"\
must have required property '"+v+"'"}],!1;{const S=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/propert\
ies/tables/items/properties/init/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional pr\
operties"}],!1;break}if(S===e&&i.kind!==void 0&&i.kind!=="glorot")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/ite\
ms/properties/init/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"glorot"},message:"must be equal to constant"}],!1}}else return a.errors=
[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;R!==!0&&(R=!0)}else if(d==="he"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+
"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/required",keyword:"required",params:{missingProperty:v},message:"must have re\
quired property '"+v+"'"}],!1;{const S=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/i\
tems/properties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],
!1;break}if(S===e&&i.kind!==void 0&&i.kind!=="he")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/in\
it/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/t\
ables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;R!==!0&&
(R=!0)}else if(d==="signs"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+"/tables\
/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/required",keyword:"required",params:{missingProperty:v},message:"must have required p\
roperty '"+v+"'"}],!1;{const S=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/pro\
perties/init/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}
if(S===e&&i.kind!==void 0&&i.kind!=="signs")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/one\
Of/4/properties/kind/const",keyword:"const",params:{allowedValue:"signs"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/tabl\
es/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;R!==!0&&(R=
!0)}else if(d==="uniform"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind")||i.scale===void 0&&(v="scale"))return a.errors=
[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/required",keyword:"required",params:{missingProperty:v},message:"\
must have required property '"+v+"'"}],!1;{const S=e;for(const m in i)if(!(m==="kind"||m==="scale")){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have addi\
tional properties"}],!1;break}if(S===e){if(i.kind!==void 0){const m=e;if(i.kind!=="uniform")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"must be equal to constant"}],!1;
var ve=m===e}else var ve=!0;if(ve)if(i.scale!==void 0){let m=i.scale;const C=e;if(!(typeof m=="number"&&isFinite(m)))return a.errors=[{instancePath:r+"/tables/"+
o+"/init/scale",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/properties/scale/type",keyword:"type",params:{type:"number"},message:"must be numb\
er"}],!1;var ve=C===e}else var ve=!0}}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/\
type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;R!==!0&&(R=!0)}else if(d==="constant"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(
i)){let v;if(i.kind===void 0&&(v="kind")||i.value===void 0&&(v="value"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/it\
ems/properties/init/oneOf/6/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const S=e;for(const m in i)
if(!(m==="kind"||m==="value")){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/6/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(S===e){if(i.kind!==void 0){const m=e;
if(i.kind!=="constant")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/6/properties/kind/\
const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"}],!1;var jr=m===e}else var jr=!0;if(jr)if(i.value!==void 0){let m=i.
value;const C=e;if(!(typeof m=="number"&&isFinite(m)))return a.errors=[{instancePath:r+"/tables/"+o+"/init/value",schemaPath:"#/properties/tables/items/properti\
es/init/oneOf/6/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var jr=C===e}else var jr=!0}}}else return a.errors=[{
instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/6/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;R!==!0&&(R=!0)}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/discriminator",keyword:"\
discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/tables\
/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'ta\
g "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;var ge=p===e}else var ge=!0;if(ge){if(s.vectors!==void 0){let i=s.vectors;const p=e;if(e===p)if(i&&typeof i==
"object"&&!Array.isArray(i)){let t;if(i.glob===void 0&&(t="glob")||i.format===void 0&&(t="format")||i.key===void 0&&(t="key")||i.column===void 0&&(t="column")||
i.freeze===void 0&&(t="freeze"))return a.errors=[{instancePath:r+"/tables/"+o+"/vectors",schemaPath:"#/properties/tables/items/properties/vectors/required",keyword:"\
required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=e;for(const f in i)if(!(f==="glob"||f==="format"||f==="key"||f===
"column"||f==="freeze")){return a.errors=[{instancePath:r+"/tables/"+o+"/vectors",schemaPath:"#/properties/tables/items/properties/vectors/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.glob!==void 0){let f=i.glob;
const v=e;if(e===v)if(typeof f=="string"){if(!Yr.test(f))return a.errors=[{instancePath:r+"/tables/"+o+"/vectors/glob",schemaPath:"#/properties/tables/items/pro\
perties/vectors/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\\
.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[{instancePath:r+"/tables/"+o+"/vectors/glob",schemaPath:"#/properties/tables/items/properties/vectors/propertie\
s/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var we=v===e}else var we=!0;if(we){if(i.format!==void 0){let f=i.format;const v=e;
if(!(f==="csv"||f==="tsv"||f==="jsonl"||f==="parquet"))return a.errors=[{instancePath:r+"/tables/"+o+"/vectors/format",schemaPath:"#/properties/tables/items/pro\
perties/vectors/properties/format/enum",keyword:"enum",params:{allowedValues:V.properties.tables.items.properties.vectors.properties.format.enum},message:"must \
be equal to one of the allowed values"}],!1;var we=v===e}else var we=!0;if(we){if(i.key!==void 0){const f=e;if(typeof i.key!="string")return a.errors=[{instancePath:r+
"/tables/"+o+"/vectors/key",schemaPath:"#/properties/tables/items/properties/vectors/properties/key/type",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1;var we=f===e}else var we=!0;if(we){if(i.column!==void 0){let f=i.column;const v=e;if(typeof f!="string"&&f!==null)return a.errors=[{instancePath:r+
"/tables/"+o+"/vectors/column",schemaPath:"#/properties/tables/items/properties/vectors/properties/column/type",keyword:"type",params:{type:V.properties.tables.
items.properties.vectors.properties.column.type},message:"must be string,null"}],!1;var we=v===e}else var we=!0;if(we)if(i.freeze!==void 0){const f=e;if(typeof i.
freeze!="boolean")return a.errors=[{instancePath:r+"/tables/"+o+"/vectors/freeze",schemaPath:"#/properties/tables/items/properties/vectors/properties/freeze/typ\
e",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var we=f===e}else var we=!0}}}}}}else return a.errors=[{instancePath:r+"/tables/"+o+"/v\
ectors",schemaPath:"#/properties/tables/items/properties/vectors/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ge=p===e}else var ge=!0;
if(ge)if(s.optimizer!==void 0){let i=s.optimizer;const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind")||i.learningRate===
void 0&&(t="learningRate")||i.beta===void 0&&(t="beta")||i.l1===void 0&&(t="l1")||i.l2===void 0&&(t="l2"))return a.errors=[{instancePath:r+"/tables/"+o+"/optimi\
zer",schemaPath:"#/properties/tables/items/properties/optimizer/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+
t+"'"}],!1;{const d=e;for(const f in i)if(!(f==="kind"||f==="learningRate"||f==="beta"||f==="l1"||f==="l2")){return a.errors=[{instancePath:r+"/tables/"+o+"/opt\
imizer",schemaPath:"#/properties/tables/items/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"m\
ust NOT have additional properties"}],!1;break}if(d===e){if(i.kind!==void 0){const f=e;if(i.kind!=="ftrl")return a.errors=[{instancePath:r+"/tables/"+o+"/optimi\
zer/kind",schemaPath:"#/properties/tables/items/properties/optimizer/properties/kind/const",keyword:"const",params:{allowedValue:"ftrl"},message:"must be equal \
to constant"}],!1;var Ne=f===e}else var Ne=!0;if(Ne){if(i.learningRate!==void 0){let f=i.learningRate;const v=e;if(!(typeof f=="number"&&isFinite(f)))return a.errors=
[{instancePath:r+"/tables/"+o+"/optimizer/learningRate",schemaPath:"#/properties/tables/items/properties/optimizer/properties/learningRate/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var Ne=v===e}else var Ne=!0;if(Ne){if(i.beta!==void 0){let f=i.beta;const v=e;if(!(typeof f=="number"&&isFinite(
f)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/beta",schemaPath:"#/properties/tables/items/properties/optimizer/properties/beta/type",keyword:"ty\
pe",params:{type:"number"},message:"must be number"}],!1;var Ne=v===e}else var Ne=!0;if(Ne){if(i.l1!==void 0){let f=i.l1;const v=e;if(!(typeof f=="number"&&isFinite(
f)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/l1",schemaPath:"#/properties/tables/items/properties/optimizer/properties/l1/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var Ne=v===e}else var Ne=!0;if(Ne)if(i.l2!==void 0){let f=i.l2;const v=e;if(!(typeof f=="number"&&isFinite(
f)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/l2",schemaPath:"#/properties/tables/items/properties/optimizer/properties/l2/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var Ne=v===e}else var Ne=!0}}}}}}else return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer",schemaPath:"\
#/properties/tables/items/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ge=p===e}else var ge=!0}}}}}}}}}else
return a.errors=[{instancePath:r+"/tables/"+o,schemaPath:"#/properties/tables/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Be=A===
e;if(!Be)break}}else return a.errors=[{instancePath:r+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var y=ie===e}else var y=!0;if(y){if(n.signals!==void 0){let c=n.signals;const ie=e;if(e===ie)if(Array.isArray(c)){var me=!0;const J=c.length;for(let o=0;o<
J;o++){let s=c[o];const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.name===void 0&&(q="name")||s.doc===void 0&&(q="doc")||s.format===void 0&&
(q="format")||s.input===void 0&&(q="input")||s.derive===void 0&&(q="derive")||s.sources===void 0&&(q="sources")||s.serve===void 0&&(q="serve")||s.encoding===void 0&&
(q="encoding")||s.table===void 0&&(q="table")||s.side===void 0&&(q="side")||s.reason===void 0&&(q="reason"))return a.errors=[{instancePath:r+"/signals/"+o,schemaPath:"\
#/properties/signals/items/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const g=e;for(const i in s)
if(!Or.call(V.properties.signals.items.properties,i)){return a.errors=[{instancePath:r+"/signals/"+o,schemaPath:"#/properties/signals/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.
name!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/name",schemaPath:"#/properties/signals/items/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var K=i===e}else var K=!0;if(K){if(s.doc!==void 0){let i=s.doc;const p=e;if(typeof i!="string"&&i!==null)return a.errors=
[{instancePath:r+"/signals/"+o+"/doc",schemaPath:"#/properties/signals/items/properties/doc/type",keyword:"type",params:{type:V.properties.signals.items.properties.
doc.type},message:"must be string,null"}],!1;var K=p===e}else var K=!0;if(K){if(s.format!==void 0){let i=s.format;const p=e;if(!(i==="continuous"||i==="onehot"||
i==="indexed"||i==="hash_onehot"||i==="hash_indexed"||i==="dense"))return a.errors=[{instancePath:r+"/signals/"+o+"/format",schemaPath:"#/properties/signals/ite\
ms/properties/format/enum",keyword:"enum",params:{allowedValues:V.properties.signals.items.properties.format.enum},message:"must be equal to one of the allowed \
values"}],!1;var K=p===e}else var K=!0;if(K){if(s.cross!==void 0){let i=s.cross;const p=e;if(e===p)if(Array.isArray(i)){if(i.length<2)return a.errors=[{instancePath:r+
"/signals/"+o+"/cross",schemaPath:"#/properties/signals/items/properties/cross/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2\
 items"}],!1;{var wr=!0;const t=i.length;for(let d=0;d<t;d++){const f=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/cross/"+d,schemaPath:"\
#/properties/signals/items/properties/cross/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var wr=f===e;if(!wr)break}}}else return a.
errors=[{instancePath:r+"/signals/"+o+"/cross",schemaPath:"#/properties/signals/items/properties/cross/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var K=p===e}else var K=!0;if(K){if(s.input!==void 0){const i=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/input",
schemaPath:"#/properties/signals/items/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var K=i===e}else var K=!0;if(K){
if(s.derive!==void 0){let i=s.derive;const p=e;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/derive",
schemaPath:"#/properties/signals/items/properties/derive/type",keyword:"type",params:{type:V.properties.signals.items.properties.derive.type},message:"must be o\
bject,null"}],!1;if(e===p&&i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.fn===void 0&&(t="fn")||i.zone===void 0&&(t="zone"))return a.errors=[{instancePath:r+
"/signals/"+o+"/derive",schemaPath:"#/properties/signals/items/properties/derive/required",keyword:"required",params:{missingProperty:t},message:"must have requ\
ired property '"+t+"'"}],!1;{const d=e;for(const f in i)if(!(f==="fn"||f==="zone")){return a.errors=[{instancePath:r+"/signals/"+o+"/derive",schemaPath:"#/prope\
rties/signals/items/properties/derive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional prope\
rties"}],!1;break}if(d===e){if(i.fn!==void 0){let f=i.fn;const v=e;if(!(f==="hour"||f==="weekday"))return a.errors=[{instancePath:r+"/signals/"+o+"/derive/fn",schemaPath:"\
#/properties/signals/items/properties/derive/properties/fn/enum",keyword:"enum",params:{allowedValues:V.properties.signals.items.properties.derive.properties.fn.
enum},message:"must be equal to one of the allowed values"}],!1;var Re=v===e}else var Re=!0;if(Re)if(i.zone!==void 0){const f=e;if(typeof i.zone!="string")return a.
errors=[{instancePath:r+"/signals/"+o+"/derive/zone",schemaPath:"#/properties/signals/items/properties/derive/properties/zone/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var Re=f===e}else var Re=!0}}}var K=p===e}else var K=!0;if(K){if(s.sources!==void 0){let i=s.sources;const p=e;if(!Array.
isArray(i)&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/sources",schemaPath:"#/properties/signals/items/properties/sources/type",keyword:"type",params:{
type:V.properties.signals.items.properties.sources.type},message:"must be array,null"}],!1;if(e===p&&Array.isArray(i)){var Ze=!0;const t=i.length;for(let d=0;d<
t;d++){const f=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/sources/"+d,schemaPath:"#/properties/signals/items/properties/sources\
/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ze=f===e;if(!Ze)break}}var K=p===e}else var K=!0;if(K){if(s.serve!==void 0){
let i=s.serve;const p=e,ae=e;let t=!1;const d=e;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){const S={instancePath:r+"/signal\
s/"+o+"/serve",schemaPath:"#/properties/signals/items/properties/serve/anyOf/0/type",keyword:"type",params:{type:V.properties.signals.items.properties.serve.anyOf[0].
type},message:"must be string,number,boolean"};l===null?l=[S]:l.push(S),e++}var W=d===e;t=t||W;const f=e;if(i!==null){const S={instancePath:r+"/signals/"+o+"/se\
rve",schemaPath:"#/properties/signals/items/properties/serve/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};l===null?l=[S]:l.push(S),
e++}var W=f===e;if(t=t||W,t)e=ae,l!==null&&(ae?l.length=ae:l=null);else{const S={instancePath:r+"/signals/"+o+"/serve",schemaPath:"#/properties/signals/items/pr\
operties/serve/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[S]:l.push(S),e++,a.errors=l,!1}var K=p===e}else var K=!0;
if(K){if(s.encoding!==void 0){let i=s.encoding;const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind"))return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/required",keyword:"required",params:{missingProperty:t},message:"\
must have required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="vec"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===
void 0&&(v="kind")||i.length===void 0&&(v="length")||i.width===void 0&&(v="width")||i.missingFlag===void 0&&(v="missingFlag")||i.squash===void 0&&(v="squash")||
i.clip===void 0&&(v="clip")||i.normalize===void 0&&(v="normalize")||i.default===void 0&&(v="default"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",
schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/required",keyword:"required",params:{missingProperty:v},message:"must have required property \
'"+v+"'"}],!1;{const S=e;for(const m in i)if(!(m==="kind"||m==="length"||m==="width"||m==="missingFlag"||m==="squash"||m==="clip"||m==="normalize"||m==="default")){
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(S===e){if(i.kind!==void 0){const m=e;if(i.kind!=="v\
ec")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/kind/const",keyword:"\
const",params:{allowedValue:"vec"},message:"must be equal to constant"}],!1;var he=m===e}else var he=!0;if(he){if(i.length!==void 0){let m=i.length;const C=e;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/length",schemaPath:"#/properties/signals/items/properties/en\
coding/oneOf/0/properties/length/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===C&&typeof m=="number"&&isFinite(m)&&(m<1||isNaN(
m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/length",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/length/minim\
um",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var he=C===e}else var he=!0;if(he){if(i.width!==void 0){let m=i.width;const C=e;
if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/width",schemaPath:"#/properties/signals/items\
/properties/encoding/oneOf/0/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===C&&typeof m=="number"&&isFinite(
m)&&(m<1||isNaN(m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/width",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properti\
es/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var he=C===e}else var he=!0;if(he){if(i.missingFlag!==void 0){const m=e;
if(typeof i.missingFlag!="boolean")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/missingFlag",schemaPath:"#/properties/signals/items/properties/enco\
ding/oneOf/0/properties/missingFlag/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var he=m===e}else var he=!0;if(he){if(i.squash!==
void 0){let m=i.squash;const C=e;if(!(m==="none"||m==="log"||m==="asinh"||m==="tanh"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/squash",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/squash/enum",keyword:"enum",params:{allowedValues:V.properties.signals.items.properties.encoding.
oneOf[0].properties.squash.enum},message:"must be equal to one of the allowed values"}],!1;var he=C===e}else var he=!0;if(he){if(i.clip!==void 0){let m=i.clip;const C=e;
if(!Array.isArray(m)&&m!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/\
0/properties/clip/type",keyword:"type",params:{type:V.properties.signals.items.properties.encoding.oneOf[0].properties.clip.type},message:"must be array,null"}],
!1;if(e===C&&Array.isArray(m)){if(m.length<2)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/e\
ncoding/oneOf/0/properties/clip/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{const er=m.length;if(er>0){let Pe=m[0];
const rr=e;if(!(typeof Pe=="number"&&isFinite(Pe)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip/0",schemaPath:"#/properties/signals/items/prop\
erties/encoding/oneOf/0/properties/clip/prefixItems/0/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ir=rr===e}if(Ir){if(er>1){let Pe=m[1];
const rr=e;if(!(typeof Pe=="number"&&isFinite(Pe)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip/1",schemaPath:"#/properties/signals/items/prop\
erties/encoding/oneOf/0/properties/clip/prefixItems/1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ir=rr===e}if(Ir&&!(m.length<=
2))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/items",keyword:"\
items",params:{limit:2},message:"must NOT have more than 2 items"}],!1}}}var he=C===e}else var he=!0;if(he){if(i.normalize!==void 0){let m=i.normalize;const C=e;
if(e===C)if(m&&typeof m=="object"&&!Array.isArray(m)){let er;if(m.kind===void 0&&(er="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",
schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/required",keyword:"required",params:{missingProperty:er},message:"must h\
ave required property '"+er+"'"}],!1;{const Pe=m.kind;if(typeof Pe=="string")if(Pe==="none"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let be;if(m.kind===
void 0&&(be="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/prop\
erties/normalize/oneOf/0/required",keyword:"required",params:{missingProperty:be},message:"must have required property '"+be+"'"}],!1;{const Je=e;for(const D in m)
if(D!=="kind"){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/propertie\
s/normalize/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},message:"must NOT have additional properties"}],!1;break}
if(Je===e&&m.kind!==void 0&&m.kind!=="none")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/pro\
perties/encoding/oneOf/0/properties/normalize/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"none"},message:"must be equal to constant"}],
!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/norm\
alize/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var P=!0}else if(Pe==="l2"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(
m)){let be;if(m.kind===void 0&&(be="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/propertie\
s/encoding/oneOf/0/properties/normalize/oneOf/1/required",keyword:"required",params:{missingProperty:be},message:"must have required property '"+be+"'"}],!1;{const Je=e;
for(const D in m)if(D!=="kind"){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/\
oneOf/0/properties/normalize/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},message:"must NOT have additional proper\
ties"}],!1;break}if(Je===e&&m.kind!==void 0&&m.kind!=="l2")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/si\
gnals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"l2"},message:"must be equal to\
 constant"}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/pr\
operties/normalize/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;P!==!0&&(P=!0)}else if(Pe==="minmax"){if(e===e)if(m&&typeof m==
"object"&&!Array.isArray(m)){let be;if(m.kind===void 0&&(be="kind")||m.min===void 0&&(be="min")||m.max===void 0&&(be="max"))return a.errors=[{instancePath:r+"/s\
ignals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/required",keyword:"required",params:{
missingProperty:be},message:"must have required property '"+be+"'"}],!1;{const Je=e;for(const D in m)if(!(D==="kind"||D==="min"||D==="max")){return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:D},message:"must NOT have additional properties"}],!1;break}if(Je===e){if(m.kind!==void 0){const D=e;if(m.kind!==
"minmax")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties\
/normalize/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"minmax"},message:"must be equal to constant"}],!1;var B=D===e}else var B=!0;if(B){
if(m.min!==void 0){let D=m.min;const Rr=e,vr=e;let Ce=!1;const lr=e;if(!(typeof D=="number"&&isFinite(D))){const ke={instancePath:r+"/signals/"+o+"/encoding/nor\
malize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf/0/type",keyword:"type",params:{
type:"number"},message:"must be number"};l===null?l=[ke]:l.push(ke),e++}var _e=lr===e;Ce=Ce||_e;const fr=e;if(e===fr)if(Array.isArray(D)){var te=!0;const ke=D.length;
for(let or=0;or<ke;or++){let Br=D[or];const Xr=e;if(!(typeof Br=="number"&&isFinite(Br))){const Dr={instancePath:r+"/signals/"+o+"/encoding/normalize/min/"+or,schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"\
must be number"};l===null?l=[Dr]:l.push(Dr),e++}var te=Xr===e;if(!te)break}}else{const ke={instancePath:r+"/signals/"+o+"/encoding/normalize/min",schemaPath:"#/\
properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf/1/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"};l===null?l=[ke]:l.push(ke),e++}var _e=fr===e;if(Ce=Ce||_e,Ce)e=vr,l!==null&&(vr?l.length=vr:l=null);else{const ke={instancePath:r+"/signals/"+o+"/e\
ncoding/normalize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return l===null?l=[ke]:l.push(ke),e++,a.errors=l,!1}var B=Rr===e}else var B=!0;if(B)if(m.max!==void 0){let D=m.max;const Rr=e,
vr=e;let Ce=!1;const lr=e;if(!(typeof D=="number"&&isFinite(D))){const ke={instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/properties/signa\
ls/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===
null?l=[ke]:l.push(ke),e++}var b=lr===e;Ce=Ce||b;const fr=e;if(e===fr)if(Array.isArray(D)){var mr=!0;const ke=D.length;for(let or=0;or<ke;or++){let Br=D[or];const Xr=e;
if(!(typeof Br=="number"&&isFinite(Br))){const Dr={instancePath:r+"/signals/"+o+"/encoding/normalize/max/"+or,schemaPath:"#/properties/signals/items/properties/\
encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[Dr]:
l.push(Dr),e++}var mr=Xr===e;if(!mr)break}}else{const ke={instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/properties/signals/items/properti\
es/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[ke]:l.push(
ke),e++}var b=fr===e;if(Ce=Ce||b,Ce)e=vr,l!==null&&(vr?l.length=vr:l=null);else{const ke={instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/p\
roperties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in\
 anyOf"};return l===null?l=[ke]:l.push(ke),e++,a.errors=l,!1}var B=Rr===e}else var B=!0}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normal\
ize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must b\
e object"}],!1;P!==!0&&(P=!0)}else if(Pe==="zscore"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let be;if(m.kind===void 0&&(be="kind")||m.mean===void 0&&
(be="mean")||m.std===void 0&&(be="std"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/e\
ncoding/oneOf/0/properties/normalize/oneOf/3/required",keyword:"required",params:{missingProperty:be},message:"must have required property '"+be+"'"}],!1;{const Je=e;
for(const D in m)if(!(D==="kind"||D==="mean"||D==="std")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/\
items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},message:"must \
NOT have additional properties"}],!1;break}if(Je===e){if(m.kind!==void 0){const D=e;if(m.kind!=="zscore")return a.errors=[{instancePath:r+"/signals/"+o+"/encodi\
ng/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/kind/const",keyword:"const",params:{
allowedValue:"zscore"},message:"must be equal to constant"}],!1;var se=D===e}else var se=!0;if(se){if(m.mean!==void 0){let D=m.mean;const Rr=e,vr=e;let Ce=!1;const lr=e;
if(!(typeof D=="number"&&isFinite(D))){const ke={instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/properties/encod\
ing/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[ke]:l.push(ke),
e++}var xe=lr===e;Ce=Ce||xe;const fr=e;if(e===fr)if(Array.isArray(D)){var ds=!0;const ke=D.length;for(let or=0;or<ke;or++){let Br=D[or];const Xr=e;if(!(typeof Br==
"number"&&isFinite(Br))){const Dr={instancePath:r+"/signals/"+o+"/encoding/normalize/mean/"+or,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/\
0/properties/normalize/oneOf/3/properties/mean/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[Dr]:l.push(Dr),e++}
var ds=Xr===e;if(!ds)break}}else{const ke={instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/properties/encoding/on\
eOf/0/properties/normalize/oneOf/3/properties/mean/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[ke]:l.push(ke),e++}var xe=fr===
e;if(Ce=Ce||xe,Ce)e=vr,l!==null&&(vr?l.length=vr:l=null);else{const ke={instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals\
/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===
null?l=[ke]:l.push(ke),e++,a.errors=l,!1}var se=Rr===e}else var se=!0;if(se)if(m.std!==void 0){let D=m.std;const Rr=e,vr=e;let Ce=!1;const lr=e;if(!(typeof D=="\
number"&&isFinite(D))){const ke={instancePath:r+"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/prope\
rties/normalize/oneOf/3/properties/std/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[ke]:l.push(ke),e++}var k=lr===e;
Ce=Ce||k;const fr=e;if(e===fr)if(Array.isArray(D)){var $e=!0;const ke=D.length;for(let or=0;or<ke;or++){let Br=D[or];const Xr=e;if(!(typeof Br=="number"&&isFinite(
Br))){const Dr={instancePath:r+"/signals/"+o+"/encoding/normalize/std/"+or,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normali\
ze/oneOf/3/properties/std/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[Dr]:l.push(Dr),e++}var $e=Xr===e;if(!$e)
break}}else{const ke={instancePath:r+"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/norma\
lize/oneOf/3/properties/std/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[ke]:l.push(ke),e++}var k=fr===e;if(Ce=Ce||k,
Ce)e=vr,l!==null&&(vr?l.length=vr:l=null);else{const ke={instancePath:r+"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/propertie\
s/encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[ke]:l.
push(ke),e++,a.errors=l,!1}var se=Rr===e}else var se=!0}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/si\
gnals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;P!==!0&&(P=!0)}else if(Pe===
"quantile"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let be;if(m.kind===void 0&&(be="kind")||m.boundaries===void 0&&(be="boundaries"))return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/required",keyword:"\
required",params:{missingProperty:be},message:"must have required property '"+be+"'"}],!1;{const Je=e;for(const D in m)if(!(D==="kind"||D==="boundaries")){return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},message:"must NOT have additional properties"}],!1;break}if(Je===e){if(m.kind!==void 0){
const D=e;if(m.kind!=="quantile")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/enc\
oding/oneOf/0/properties/normalize/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"quantile"},message:"must be equal to constant"}],!1;var je=D===
e}else var je=!0;if(je)if(m.boundaries!==void 0){let D=m.boundaries;const Rr=e;if(e===Rr)if(Array.isArray(D)){var ls=!0;const Ce=D.length;for(let lr=0;lr<Ce;lr++){
let fr=D[lr];const ms=e;if(!(typeof fr=="number"&&isFinite(fr)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries/"+lr,schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var ls=ms===e;if(!ls)break}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries",schemaPath:"#/properties/s\
ignals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var je=Rr===e}else var je=!0}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/en\
coding/oneOf/0/properties/normalize/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;P!==!0&&(P=!0)}else if(Pe==="bins"){if(e===
e)if(m&&typeof m=="object"&&!Array.isArray(m)){let be;if(m.kind===void 0&&(be="kind")||m.boundaries===void 0&&(be="boundaries"))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/5/required",keyword:"required",
params:{missingProperty:be},message:"must have required property '"+be+"'"}],!1;{const Je=e;for(const D in m)if(!(D==="kind"||D==="boundaries")){return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/5/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:D},message:"must NOT have additional properties"}],!1;break}if(Je===e){if(m.kind!==void 0){
const D=e;if(m.kind!=="bins")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encodin\
g/oneOf/0/properties/normalize/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"bins"},message:"must be equal to constant"}],!1;var Ke=D===e}else
var Ke=!0;if(Ke)if(m.boundaries!==void 0){let D=m.boundaries;const Rr=e;if(e===Rr)if(Array.isArray(D)){var Ee=!0;const Ce=D.length;for(let lr=0;lr<Ce;lr++){let fr=D[lr];
const ms=e;if(!(typeof fr=="number"&&isFinite(fr)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries/"+lr,schemaPath:"#/properties/\
signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/5/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"must be \
number"}],!1;var Ee=ms===e;if(!Ee)break}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries",schemaPath:"#/properties/signals/i\
tems/properties/encoding/oneOf/0/properties/normalize/oneOf/5/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ke=Rr===
e}else var Ke=!0}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/\
properties/normalize/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;P!==!0&&(P=!0)}else return a.errors=[{instancePath:r+"/si\
gnals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/discriminator",keyword:"discriminator",params:{
error:"mapping",tag:"kind",tagValue:Pe},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/norma\
lize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/discriminator",keyword:"discriminator",params:{error:"tag",tag:"ki\
nd",tagValue:Pe},message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/si\
gnals/items/properties/encoding/oneOf/0/properties/normalize/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var he=C===e}else var he=!0;
if(he)if(i.default!==void 0){let m=i.default;const C=e;if(!(typeof m=="number"&&isFinite(m))&&m!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding\
/default",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/default/type",keyword:"type",params:{type:V.properties.signals.items.properties.
encoding.oneOf[0].properties.default.type},message:"must be number,null"}],!1;var he=C===e}else var he=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/signal\
s/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var fe=!0}else if(d===
"id"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind")||i.vocab===void 0&&(v="vocab")||i.default===void 0&&(v="default"))
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/required",keyword:"required",params:{
missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const S=e;for(const m in i)if(!(m==="kind"||m==="vocab"||m==="default")){return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(S===e){if(i.kind!==void 0){const m=e;if(i.kind!=="id")return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/kind/const",keyword:"const",params:{
allowedValue:"id"},message:"must be equal to constant"}],!1;var de=m===e}else var de=!0;if(de){if(i.vocab!==void 0){const m=e;if(typeof i.vocab!="string")return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/vocab",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/vocab/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var de=m===e}else var de=!0;if(de)if(i.default!==void 0){let m=i.default;const C=e;if(typeof m!="string"&&m!==
null)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/default",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/default/ty\
pe",keyword:"type",params:{type:V.properties.signals.items.properties.encoding.oneOf[1].properties.default.type},message:"must be string,null"}],!1;var de=C===e}else
var de=!0}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;fe!==!0&&(fe=!0)}else if(d==="ids"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===
void 0&&(v="kind")||i.vocab===void 0&&(v="vocab")||i.max===void 0&&(v="max")||i.keep===void 0&&(v="keep")||i.pool===void 0&&(v="pool")||i.split===void 0&&(v="sp\
lit"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/required",keyword:"required",
params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const S=e;for(const m in i)if(!(m==="kind"||m==="vocab"||m==="max"||m==="keep"||m===
"pool"||m==="split"||m==="weights")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf\
/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(S===e){if(i.kind!==
void 0){const m=e;if(i.kind!=="ids")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/o\
neOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"ids"},message:"must be equal to constant"}],!1;var Ie=m===e}else var Ie=!0;if(Ie){if(i.vocab!==
void 0){const m=e;if(typeof i.vocab!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/vocab",schemaPath:"#/properties/signals/items/properties\
/encoding/oneOf/2/properties/vocab/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ie=m===e}else var Ie=!0;if(Ie){if(i.max!==void 0){
let m=i.max;const C=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/max",schemaPath:"#/prop\
erties/signals/items/properties/encoding/oneOf/2/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===C&&typeof m==
"number"&&isFinite(m)&&(m<1||isNaN(m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/max",schemaPath:"#/properties/signals/items/properties/encoding\
/oneOf/2/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ie=C===e}else var Ie=!0;if(Ie){if(i.keep!==void 0){
let m=i.keep;const C=e;if(!(m==="first"||m==="last"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/keep",schemaPath:"#/properties/signals/items/prop\
erties/encoding/oneOf/2/properties/keep/enum",keyword:"enum",params:{allowedValues:V.properties.signals.items.properties.encoding.oneOf[2].properties.keep.enum},
message:"must be equal to one of the allowed values"}],!1;var Ie=C===e}else var Ie=!0;if(Ie){if(i.pool!==void 0){let m=i.pool;const C=e;if(!(m==="mean"||m==="su\
m"||m==="max"||m==="attention"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/pool",schemaPath:"#/properties/signals/items/properties/encoding/oneOf\
/2/properties/pool/enum",keyword:"enum",params:{allowedValues:V.properties.signals.items.properties.encoding.oneOf[2].properties.pool.enum},message:"must be equ\
al to one of the allowed values"}],!1;var Ie=C===e}else var Ie=!0;if(Ie){if(i.split!==void 0){let m=i.split;const C=e;if(typeof m!="string"&&m!==null)return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/split",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/split/type",keyword:"type",params:{
type:V.properties.signals.items.properties.encoding.oneOf[2].properties.split.type},message:"must be string,null"}],!1;var Ie=C===e}else var Ie=!0;if(Ie)if(i.weights!==
void 0){let m=i.weights;const C=e;if(e===C)if(m&&typeof m=="object"&&!Array.isArray(m)){let er;if(m.kind===void 0&&(er="kind"))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/required",keyword:"required",params:{missingProperty:er},
message:"must have required property '"+er+"'"}],!1;{const Pe=m.kind;if(typeof Pe=="string")if(Pe==="column"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(
m)){let be;if(m.kind===void 0&&(be="kind")||m.input===void 0&&(be="input"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/prop\
erties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/required",keyword:"required",params:{missingProperty:be},message:"must have required\
 property '"+be+"'"}],!1;{const Je=e;for(const D in m)if(!(D==="kind"||D==="input")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},
message:"must NOT have additional properties"}],!1;break}if(Je===e){if(m.kind!==void 0){const D=e;if(m.kind!=="column")return a.errors=[{instancePath:r+"/signal\
s/"+o+"/encoding/weights/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/properties/kind/const",keyword:"con\
st",params:{allowedValue:"column"},message:"must be equal to constant"}],!1;var U=D===e}else var U=!0;if(U)if(m.input!==void 0){const D=e;if(typeof m.input!="st\
ring")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights/input",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/wei\
ghts/oneOf/0/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var U=D===e}else var U=!0}}}else return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var pr=!0}else if(Pe==="map"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let be;if(m.kind===void 0&&(be="kind"))
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1\
/required",keyword:"required",params:{missingProperty:be},message:"must have required property '"+be+"'"}],!1;{const Je=e;for(const D in m)if(D!=="kind"){return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:D},message:"must NOT have additional properties"}],!1;break}if(Je===e&&m.kind!==void 0&&
m.kind!=="map")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/proper\
ties/weights/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"map"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;pr!==!0&&(pr=!0)}else if(Pe==="pairs"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let be;if(m.kind===void 0&&(be=
"kind")||m.separator===void 0&&(be="separator"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/proper\
ties/encoding/oneOf/2/properties/weights/oneOf/2/required",keyword:"required",params:{missingProperty:be},message:"must have required property '"+be+"'"}],!1;{const Je=e;
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
type",params:{type:"object"},message:"must be object"}],!1;var Ie=C===e}else var Ie=!0}}}}}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;fe!==!0&&(fe=!0)}else return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/discriminator",keyword:"discriminator",params:{error:"\
mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"\
#/properties/signals/items/properties/encoding/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'tag "kind" must be str\
ing'}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var K=p===e}else var K=!0;if(K){if(s.table!==void 0){let i=s.table;const p=e;if(typeof i!="string"&&i!==null)return a.
errors=[{instancePath:r+"/signals/"+o+"/table",schemaPath:"#/properties/signals/items/properties/table/type",keyword:"type",params:{type:V.properties.signals.items.
properties.table.type},message:"must be string,null"}],!1;var K=p===e}else var K=!0;if(K){if(s.side!==void 0){let i=s.side;const p=e;if(!(i==="request"||i==="ca\
ndidate"))return a.errors=[{instancePath:r+"/signals/"+o+"/side",schemaPath:"#/properties/signals/items/properties/side/enum",keyword:"enum",params:{allowedValues:V.
properties.signals.items.properties.side.enum},message:"must be equal to one of the allowed values"}],!1;var K=p===e}else var K=!0;if(K)if(s.reason!==void 0){const i=e;
if(typeof s.reason!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/reason",schemaPath:"#/properties/signals/items/properties/reason/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var K=i===e}else var K=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/signals/"+o,schemaPath:"#\
/properties/signals/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var me=A===e;if(!me)break}}else return a.errors=[{instancePath:r+
"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=ie===e}else var y=!0;if(y){if(n.forests!==
void 0){let c=n.forests;const ie=e;if(e===ie)if(Array.isArray(c)){var Le=!0;const J=c.length;for(let o=0;o<J;o++){let s=c[o];const A=e;if(e===A)if(s&&typeof s==
"object"&&!Array.isArray(s)){let q;if(s.name===void 0&&(q="name")||s.head===void 0&&(q="head")||s.vocab===void 0&&(q="vocab")||s.trees===void 0&&(q="trees")||s.
depth===void 0&&(q="depth")||s.leaves===void 0&&(q="leaves")||s.shrinkage===void 0&&(q="shrinkage")||s.minRows===void 0&&(q="minRows")||s.l2===void 0&&(q="l2")||
s.growOn===void 0&&(q="growOn")||s.maxRows===void 0&&(q="maxRows"))return a.errors=[{instancePath:r+"/forests/"+o,schemaPath:"#/properties/forests/items/require\
d",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const g=e;for(const i in s)if(!Or.call(V.properties.forests.
items.properties,i)){return a.errors=[{instancePath:r+"/forests/"+o,schemaPath:"#/properties/forests/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.
errors=[{instancePath:r+"/forests/"+o+"/name",schemaPath:"#/properties/forests/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var Z=i===e}else var Z=!0;if(Z){if(s.head!==void 0){const i=e;if(typeof s.head!="string")return a.errors=[{instancePath:r+"/forests/"+o+"/head",schemaPath:"\
#/properties/forests/items/properties/head/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Z=i===e}else var Z=!0;if(Z){if(s.vocab!==
void 0){let i=s.vocab;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/forests/"+o+"/vocab",schemaPath:"#/properties/forests/items/p\
roperties/vocab/type",keyword:"type",params:{type:V.properties.forests.items.properties.vocab.type},message:"must be string,null"}],!1;var Z=p===e}else var Z=!0;
if(Z){if(s.trees!==void 0){let i=s.trees;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/tre\
es",schemaPath:"#/properties/forests/items/properties/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="num\
ber"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/trees",schemaPath:"#/properties/forests/items/properties/trees/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Z=p===e}else var Z=!0;if(Z){if(s.depth!==void 0){let i=s.depth;const p=e;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/depth",schemaPath:"#/properties/forests/items/properties/depth/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+
"/forests/"+o+"/depth",schemaPath:"#/properties/forests/items/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var Z=p===e}else var Z=!0;if(Z){if(s.leaves!==void 0){let i=s.leaves;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+
"/forests/"+o+"/leaves",schemaPath:"#/properties/forests/items/properties/leaves/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/leaves",schemaPath:"#/properties/forests/items/properties/l\
eaves/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Z=p===e}else var Z=!0;if(Z){if(s.shrinkage!==void 0){let i=s.shrinkage;
const p=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/shrinkage",schemaPath:"#/properties/forests/items/properties/sh\
rinkage/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Z=p===e}else var Z=!0;if(Z){if(s.minRows!==void 0){let i=s.minRows;const p=e;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/minRows",schemaPath:"#/properties/forests/items/proper\
ties/minRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=
[{instancePath:r+"/forests/"+o+"/minRows",schemaPath:"#/properties/forests/items/properties/minRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var Z=p===e}else var Z=!0;if(Z){if(s.l2!==void 0){let i=s.l2;const p=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+
"/forests/"+o+"/l2",schemaPath:"#/properties/forests/items/properties/l2/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Z=p===e}else
var Z=!0;if(Z){if(s.growOn!==void 0){let i=s.growOn;const p=e;if(e===p)if(typeof i=="number"&&isFinite(i)){if(i>1||isNaN(i))return a.errors=[{instancePath:r+"/f\
orests/"+o+"/growOn",schemaPath:"#/properties/forests/items/properties/growOn/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],
!1;if(i<0||isNaN(i))return a.errors=[{instancePath:r+"/forests/"+o+"/growOn",schemaPath:"#/properties/forests/items/properties/growOn/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/forests/"+o+"/growOn",schemaPath:"#/properties/forests/item\
s/properties/growOn/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Z=p===e}else var Z=!0;if(Z){if(s.maxRows!==void 0){let i=s.maxRows;
const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/maxRows",schemaPath:"#/properties/forests/it\
ems/properties/maxRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.
errors=[{instancePath:r+"/forests/"+o+"/maxRows",schemaPath:"#/properties/forests/items/properties/maxRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var Z=p===e}else var Z=!0;if(Z){if(s.patience!==void 0){let i=s.patience;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i)))return a.errors=[{instancePath:r+"/forests/"+o+"/patience",schemaPath:"#/properties/forests/items/properties/patience/type",keyword:"type",params:{type:"int\
eger"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/patience",schemaPath:"\
#/properties/forests/items/properties/patience/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Z=p===e}else var Z=!0;
if(Z){if(s.subsample!==void 0){let i=s.subsample;const p=e;if(e===p)if(typeof i=="number"&&isFinite(i)){if(i>1||isNaN(i))return a.errors=[{instancePath:r+"/fore\
sts/"+o+"/subsample",schemaPath:"#/properties/forests/items/properties/subsample/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <=\
 1"}],!1;if(i<0||isNaN(i))return a.errors=[{instancePath:r+"/forests/"+o+"/subsample",schemaPath:"#/properties/forests/items/properties/subsample/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/forests/"+o+"/subsample",schemaPath:"#/properties/\
forests/items/properties/subsample/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Z=p===e}else var Z=!0;if(Z){if(s.colsample!==void 0){
let i=s.colsample;const p=e;if(e===p)if(typeof i=="number"&&isFinite(i)){if(i>1||isNaN(i))return a.errors=[{instancePath:r+"/forests/"+o+"/colsample",schemaPath:"\
#/properties/forests/items/properties/colsample/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(i<0||isNaN(i))return a.
errors=[{instancePath:r+"/forests/"+o+"/colsample",schemaPath:"#/properties/forests/items/properties/colsample/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/forests/"+o+"/colsample",schemaPath:"#/properties/forests/items/properties/colsampl\
e/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Z=p===e}else var Z=!0;if(Z){if(s.pairs!==void 0){const i=e;if(typeof s.pairs!="b\
oolean")return a.errors=[{instancePath:r+"/forests/"+o+"/pairs",schemaPath:"#/properties/forests/items/properties/pairs/type",keyword:"type",params:{type:"boole\
an"},message:"must be boolean"}],!1;var Z=i===e}else var Z=!0;if(Z)if(s.distill!==void 0){const i=e;if(typeof s.distill!="boolean")return a.errors=[{instancePath:r+
"/forests/"+o+"/distill",schemaPath:"#/properties/forests/items/properties/distill/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var Z=i===
e}else var Z=!0}}}}}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/forests/"+o,schemaPath:"#/properties/forests/items/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;var Le=A===e;if(!Le)break}}else return a.errors=[{instancePath:r+"/forests",schemaPath:"#/properties/forests/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var y=ie===e}else var y=!0;if(y){if(n.nodes!==void 0){let c=n.nodes;const ie=e;if(e===ie)if(Array.isArray(
c)){var tr=!0;const J=c.length;for(let o=0;o<J;o++){let s=c[o];const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.op===void 0&&(q="op"))
return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:q},message:"must have req\
uired property '"+q+"'"}],!1;{const g=s.op;if(typeof g=="string")if(g==="input"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p=
"op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.signal===void 0&&(p="signal"))return a.errors=[{instancePath:r+"\
/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/0/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],
!1;{const ae=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="signal")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/pro\
perties/nodes/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;
break}if(ae===e){if(s.op!==void 0){const t=e;if(s.op!=="input")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/0/p\
roperties/op/const",keyword:"const",params:{allowedValue:"input"},message:"must be equal to constant"}],!1;var dr=t===e}else var dr=!0;if(dr){if(s.id!==void 0){
const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/0/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var dr=t===e}else var dr=!0;if(dr){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="numbe\
r"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/0/properties/width/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes\
/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/0/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var dr=d===e}else var dr=!0;if(dr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=
[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/0/properties/tower/type",keyword:"type",params:{type:V.properties.nodes.items.oneOf[0].
properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/0/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;
var dr=d===e}else var dr=!0;if(dr)if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/signal",schemaPath:"\
#/properties/nodes/items/oneOf/0/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var dr=t===e}else var dr=!0}}}}}}else
return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var G=!0}else if(g==="lookup"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&
(p="width")||s.tower===void 0&&(p="tower")||s.signal===void 0&&(p="signal")||s.table===void 0&&(p="table"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/1/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ae=e;for(const t in s)
if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="signal"||t==="table")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items\
/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ae===e){
if(s.op!==void 0){const t=e;if(s.op!=="lookup")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/1/properties/op/con\
st",keyword:"const",params:{allowedValue:"lookup"},message:"must be equal to constant"}],!1;var Fe=t===e}else var Fe=!0;if(Fe){if(s.id!==void 0){const t=e;if(typeof s.
id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/1/properties/id/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var Fe=t===e}else var Fe=!0;if(Fe){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/1/properties/width/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/1/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Fe=d===e}else var Fe=!0;
if(Fe){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/1/properties/tower/type",keyword:"type",params:{type:V.properties.nodes.items.oneOf[1].properties.tower.type},
message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/1/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Fe=d===e}else var Fe=!0;
if(Fe){if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/signal",schemaPath:"#/properties/nodes/items/\
oneOf/1/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Fe=t===e}else var Fe=!0;if(Fe)if(s.table!==void 0){const t=e;
if(typeof s.table!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/table",schemaPath:"#/properties/nodes/items/oneOf/1/properties/table/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var Fe=t===e}else var Fe=!0}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/prop\
erties/nodes/items/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;G!==!0&&(G=!0)}else if(g==="pool"){if(e===e)if(s&&typeof s==
"object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.signal===
void 0&&(p="signal")||s.table===void 0&&(p="table")||s.pool===void 0&&(p="pool")||s.max===void 0&&(p="max")||s.query===void 0&&(p="query"))return a.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/2/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],
!1;{const ae=e;for(const t in s)if(!Or.call(V.properties.nodes.items.oneOf[2].properties,t)){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properti\
es/nodes/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}
if(ae===e){if(s.op!==void 0){const t=e;if(s.op!=="pool")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/2/properti\
es/op/const",keyword:"const",params:{allowedValue:"pool"},message:"must be equal to constant"}],!1;var Ae=t===e}else var Ae=!0;if(Ae){if(s.id!==void 0){const t=e;
if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/2/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var Ae=t===e}else var Ae=!0;if(Ae){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/2/properties/width/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",
schemaPath:"#/properties/nodes/items/oneOf/2/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ae=d===
e}else var Ae=!0;if(Ae){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+
"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/2/properties/tower/type",keyword:"type",params:{type:V.properties.nodes.items.oneOf[2].properties.
tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",
schemaPath:"#/properties/nodes/items/oneOf/2/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ae=d===
e}else var Ae=!0;if(Ae){if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/signal",schemaPath:"#/proper\
ties/nodes/items/oneOf/2/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ae=t===e}else var Ae=!0;if(Ae){if(s.table!==
void 0){const t=e;if(typeof s.table!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/table",schemaPath:"#/properties/nodes/items/oneOf/2/properties/tabl\
e/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ae=t===e}else var Ae=!0;if(Ae){if(s.pool!==void 0){let t=s.pool;const d=e;if(!(t===
"mean"||t==="sum"||t==="max"||t==="attention"))return a.errors=[{instancePath:r+"/nodes/"+o+"/pool",schemaPath:"#/properties/nodes/items/oneOf/2/properties/pool\
/enum",keyword:"enum",params:{allowedValues:V.properties.nodes.items.oneOf[2].properties.pool.enum},message:"must be equal to one of the allowed values"}],!1;var Ae=d===
e}else var Ae=!0;if(Ae){if(s.max!==void 0){let t=s.max;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nod\
es/"+o+"/max",schemaPath:"#/properties/nodes/items/oneOf/2/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&
typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/max",schemaPath:"#/properties/nodes/items/oneOf/2/properties/max\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ae=d===e}else var Ae=!0;if(Ae)if(s.query!==void 0){let t=s.query;const d=e;
if(typeof t!="string"&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/query",schemaPath:"#/properties/nodes/items/oneOf/2/properties/query/type",keyword:"\
type",params:{type:V.properties.nodes.items.oneOf[2].properties.query.type},message:"must be string,null"}],!1;var Ae=d===e}else var Ae=!0}}}}}}}}}}else return a.
errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;G!==!0&&
(G=!0)}else if(g==="interpolate"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&
(p="width")||s.tower===void 0&&(p="tower")||s.signal===void 0&&(p="signal")||s.table===void 0&&(p="table")||s.boundaries===void 0&&(p="boundaries"))return a.errors=
[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/3/required",keyword:"required",params:{missingProperty:p},message:"must have required pr\
operty '"+p+"'"}],!1;{const ae=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="signal"||t==="table"||t==="boundaries")){return a.errors=
[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"}],!1;break}if(ae===e){if(s.op!==void 0){const t=e;if(s.op!=="interpolate")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",
schemaPath:"#/properties/nodes/items/oneOf/3/properties/op/const",keyword:"const",params:{allowedValue:"interpolate"},message:"must be equal to constant"}],!1;var We=t===
e}else var We=!0;if(We){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/i\
tems/oneOf/3/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var We=t===e}else var We=!0;if(We){if(s.width!==void 0){let t=s.
width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/it\
ems/oneOf/3/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/3/properties/width/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var We=d===e}else var We=!0;if(We){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/3/properties/tower/type",keyword:"ty\
pe",params:{type:V.properties.nodes.items.oneOf[3].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/3/properties/tower/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var We=d===e}else var We=!0;if(We){if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/signal",schemaPath:"#/properties/nodes/items/oneOf/3/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var We=t===
e}else var We=!0;if(We){if(s.table!==void 0){const t=e;if(typeof s.table!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/table",schemaPath:"#/propertie\
s/nodes/items/oneOf/3/properties/table/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var We=t===e}else var We=!0;if(We)if(s.boundaries!==
void 0){let t=s.boundaries;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/boundaries",schemaPath:"\
#/properties/nodes/items/oneOf/3/properties/boundaries/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&
isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/boundaries",schemaPath:"#/properties/nodes/items/oneOf/3/properties/boundaries/minim\
um",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var We=d===e}else var We=!0}}}}}}}}else return a.errors=[{instancePath:r+"/no\
des/"+o,schemaPath:"#/properties/nodes/items/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;G!==!0&&(G=!0)}else if(g==="conca\
t"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&
(p="tower")||s.inputs===void 0&&(p="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/4/required",keyword:"requir\
ed",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ae=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||
t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ae===e){if(s.op!==void 0){const t=e;if(s.op!=="concat")return a.errors=[{instancePath:r+
"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/4/properties/op/const",keyword:"const",params:{allowedValue:"concat"},message:"must be equal to con\
stant"}],!1;var Nr=t===e}else var Nr=!0;if(Nr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"\
#/properties/nodes/items/oneOf/4/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Nr=t===e}else var Nr=!0;if(Nr){if(s.
width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/4/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/4/properties/width/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Nr=d===e}else var Nr=!0;if(Nr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="\
number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/4/properties\
/tower/type",keyword:"type",params:{type:V.properties.nodes.items.oneOf[4].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="numbe\
r"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/4/properties/tower/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Nr=d===e}else var Nr=!0;if(Nr)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)
if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/4/properties/inputs/minItem\
s",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var kr=!0;const v=t.length;for(let S=0;S<v;S++){const m=e;if(typeof t[S]!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+S,schemaPath:"#/properties/nodes/items/oneOf/4/properties/inputs/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var kr=m===e;if(!kr)break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/no\
des/items/oneOf/4/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Nr=d===e}else var Nr=!0}}}}}}else return a.errors=
[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;G!==!0&&(G=!0)}else if(g===
"dense"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===
void 0&&(p="tower")||s.input===void 0&&(p="input")||s.kernel===void 0&&(p="kernel")||s.bias===void 0&&(p="bias")||s.activation===void 0&&(p="activation"))return a.
errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/5/required",keyword:"required",params:{missingProperty:p},message:"must have requ\
ired property '"+p+"'"}],!1;{const ae=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="kernel"||t==="bias"||t==="activati\
on")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(ae===e){if(s.op!==void 0){const t=e;if(s.op!=="dense")return a.errors=[{instancePath:r+"/nodes/"+o+"\
/op",schemaPath:"#/properties/nodes/items/oneOf/5/properties/op/const",keyword:"const",params:{allowedValue:"dense"},message:"must be equal to constant"}],!1;var Qe=t===
e}else var Qe=!0;if(Qe){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/i\
tems/oneOf/5/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Qe=t===e}else var Qe=!0;if(Qe){if(s.width!==void 0){let t=s.
width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/it\
ems/oneOf/5/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/5/properties/width/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var Qe=d===e}else var Qe=!0;if(Qe){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/5/properties/tower/type",keyword:"ty\
pe",params:{type:V.properties.nodes.items.oneOf[5].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/5/properties/tower/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var Qe=d===e}else var Qe=!0;if(Qe){if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/5/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Qe=t===
e}else var Qe=!0;if(Qe){if(s.kernel!==void 0){const t=e;if(typeof s.kernel!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/kernel",schemaPath:"#/proper\
ties/nodes/items/oneOf/5/properties/kernel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Qe=t===e}else var Qe=!0;if(Qe){if(s.bias!==
void 0){let t=s.bias;const d=e;if(typeof t!="string"&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/bias",schemaPath:"#/properties/nodes/items/oneOf/5\
/properties/bias/type",keyword:"type",params:{type:V.properties.nodes.items.oneOf[5].properties.bias.type},message:"must be string,null"}],!1;var Qe=d===e}else var Qe=!0;
if(Qe)if(s.activation!==void 0){let t=s.activation;const d=e;if(!(t==="relu"||t==="none"||t==="tanh"||t==="sigmoid"||t==="gelu"||t==="swish"||t==="leaky_relu"||
t==="selu"||t==="mish"))return a.errors=[{instancePath:r+"/nodes/"+o+"/activation",schemaPath:"#/properties/nodes/items/oneOf/5/properties/activation/enum",keyword:"\
enum",params:{allowedValues:V.properties.nodes.items.oneOf[5].properties.activation.enum},message:"must be equal to one of the allowed values"}],!1;var Qe=d===e}else
var Qe=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/5/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;G!==!0&&(G=!0)}else if(g==="sum"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p=
"id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.inputs===void 0&&(p="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/\
properties/nodes/items/oneOf/6/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ae=e;for(const t in s)
if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/6/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ae===e){if(s.op!==void 0){
const t=e;if(s.op!=="sum")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/6/properties/op/const",keyword:"const",params:{
allowedValue:"sum"},message:"must be equal to constant"}],!1;var Ar=t===e}else var Ar=!0;if(Ar){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=
[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/6/properties/id/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var Ar=t===e}else var Ar=!0;if(Ar){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=
[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/6/properties/width/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/\
items/oneOf/6/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ar=d===e}else var Ar=!0;if(Ar){if(s.tower!==
void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/6/properties/tower/type",keyword:"type",params:{type:V.properties.nodes.items.oneOf[6].properties.tower.type},message:"must be in\
teger,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes\
/items/oneOf/6/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ar=d===e}else var Ar=!0;if(Ar)if(s.inputs!==
void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nod\
es/items/oneOf/6/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var fs=!0;const v=t.length;for(let S=0;S<
v;S++){const m=e;if(typeof t[S]!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+S,schemaPath:"#/properties/nodes/items/oneOf/6/properties/inpu\
ts/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var fs=m===e;if(!fs)break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+
"/inputs",schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ar=d===e}else
var Ar=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/6/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;G!==!0&&(G=!0)}else if(g==="product"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&
(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.inputs===void 0&&(p="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/7/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ae=e;for(const t in s)
if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/7/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ae===e){if(s.op!==void 0){
const t=e;if(s.op!=="product")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/7/properties/op/const",keyword:"cons\
t",params:{allowedValue:"product"},message:"must be equal to constant"}],!1;var zr=t===e}else var zr=!0;if(zr){if(s.id!==void 0){const t=e;if(typeof s.id!="stri\
ng")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/7/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var zr=t===e}else var zr=!0;if(zr){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.
errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/7/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/\
nodes/items/oneOf/7/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var zr=d===e}else var zr=!0;if(zr){
if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/t\
ower",schemaPath:"#/properties/nodes/items/oneOf/7/properties/tower/type",keyword:"type",params:{type:V.properties.nodes.items.oneOf[7].properties.tower.type},message:"\
must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/proper\
ties/nodes/items/oneOf/7/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var zr=d===e}else var zr=!0;if(zr)
if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/\
properties/nodes/items/oneOf/7/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var us=!0;const v=t.
length;for(let S=0;S<v;S++){const m=e;if(typeof t[S]!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+S,schemaPath:"#/properties/nodes/items/on\
eOf/7/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var us=m===e;if(!us)break}}}else return a.errors=[{instancePath:r+
"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/7/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var zr=d===
e}else var zr=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/7/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;G!==!0&&(G=!0)}else if(g==="cross"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===
void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.x0===void 0&&(p="x0")||s.input===void 0&&(p="input")||s.kernel===void 0&&(p="k\
ernel")||s.bias===void 0&&(p="bias"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/8/required",keyword:"required",params:{
missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ae=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="x0"||
t==="input"||t==="kernel"||t==="bias")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/8/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ae===e){if(s.op!==void 0){const t=e;if(s.op!=="c\
ross")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/8/properties/op/const",keyword:"const",params:{allowedValue:"\
cross"},message:"must be equal to constant"}],!1;var Ue=t===e}else var Ue=!0;if(Ue){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/8/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ue=t===
e}else var Ue=!0;if(Ue){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"\
/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/8/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/8/propertie\
s/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ue=d===e}else var Ue=!0;if(Ue){if(s.tower!==void 0){let t=s.
tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/propertie\
s/nodes/items/oneOf/8/properties/tower/type",keyword:"type",params:{type:V.properties.nodes.items.oneOf[8].properties.tower.type},message:"must be integer,null"}],
!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/8\
/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ue=d===e}else var Ue=!0;if(Ue){if(s.x0!==void 0){const t=e;
if(typeof s.x0!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/x0",schemaPath:"#/properties/nodes/items/oneOf/8/properties/x0/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var Ue=t===e}else var Ue=!0;if(Ue){if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/8/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ue=t===
e}else var Ue=!0;if(Ue){if(s.kernel!==void 0){const t=e;if(typeof s.kernel!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/kernel",schemaPath:"#/proper\
ties/nodes/items/oneOf/8/properties/kernel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ue=t===e}else var Ue=!0;if(Ue)if(s.bias!==
void 0){const t=e;if(typeof s.bias!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/bias",schemaPath:"#/properties/nodes/items/oneOf/8/properties/bias/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ue=t===e}else var Ue=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/8/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;G!==!0&&(G=!0)}else if(g==="bi_interaction"){if(e===e)
if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tow\
er")||s.inputs===void 0&&(p="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/9/required",keyword:"required",params:{
missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ae=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input\
s")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(ae===e){if(s.op!==void 0){const t=e;if(s.op!=="bi_interaction")return a.errors=[{instancePath:r+"/no\
des/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/9/properties/op/const",keyword:"const",params:{allowedValue:"bi_interaction"},message:"must be equal to\
 constant"}],!1;var Fr=t===e}else var Fr=!0;if(Fr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"\
#/properties/nodes/items/oneOf/9/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Fr=t===e}else var Fr=!0;if(Fr){if(s.
width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/9/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/9/properties/width/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Fr=d===e}else var Fr=!0;if(Fr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="\
number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/9/properties\
/tower/type",keyword:"type",params:{type:V.properties.nodes.items.oneOf[9].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="numbe\
r"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/9/properties/tower/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Fr=d===e}else var Fr=!0;if(Fr)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)
if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/9/properties/inputs/minItem\
s",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var ys=!0;const v=t.length;for(let S=0;S<v;S++){const m=e;if(typeof t[S]!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+S,schemaPath:"#/properties/nodes/items/oneOf/9/properties/inputs/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var ys=m===e;if(!ys)break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/no\
des/items/oneOf/9/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Fr=d===e}else var Fr=!0}}}}}}else return a.errors=
[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/9/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;G!==!0&&(G=!0)}else if(g===
"batch_norm"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.
tower===void 0&&(p="tower")||s.input===void 0&&(p="input")||s.gamma===void 0&&(p="gamma")||s.beta===void 0&&(p="beta")||s.mean===void 0&&(p="mean")||s.variance===
void 0&&(p="variance")||s.momentum===void 0&&(p="momentum")||s.epsilon===void 0&&(p="epsilon"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/proper\
ties/nodes/items/oneOf/10/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ae=e;for(const t in s)
if(!Or.call(V.properties.nodes.items.oneOf[10].properties,t)){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/10/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ae===e){if(s.op!==void 0){
const t=e;if(s.op!=="batch_norm")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/10/properties/op/const",keyword:"\
const",params:{allowedValue:"batch_norm"},message:"must be equal to constant"}],!1;var Se=t===e}else var Se=!0;if(Se){if(s.id!==void 0){const t=e;if(typeof s.id!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/10/properties/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var Se=t===e}else var Se=!0;if(Se){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/10/properties/width/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/10/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Se=d===e}else var Se=!0;
if(Se){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/10/properties/tower/type",keyword:"type",params:{type:V.properties.nodes.items.oneOf[10].properties.tower.
type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/10/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Se=d===e}else var Se=!0;
if(Se){if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/one\
Of/10/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Se=t===e}else var Se=!0;if(Se){if(s.gamma!==void 0){const t=e;
if(typeof s.gamma!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/gamma",schemaPath:"#/properties/nodes/items/oneOf/10/properties/gamma/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Se=t===e}else var Se=!0;if(Se){if(s.beta!==void 0){const t=e;if(typeof s.beta!="string")return a.
errors=[{instancePath:r+"/nodes/"+o+"/beta",schemaPath:"#/properties/nodes/items/oneOf/10/properties/beta/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var Se=t===e}else var Se=!0;if(Se){if(s.mean!==void 0){const t=e;if(typeof s.mean!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/m\
ean",schemaPath:"#/properties/nodes/items/oneOf/10/properties/mean/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Se=t===e}else var Se=!0;
if(Se){if(s.variance!==void 0){const t=e;if(typeof s.variance!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/variance",schemaPath:"#/properties/nodes/\
items/oneOf/10/properties/variance/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Se=t===e}else var Se=!0;if(Se){if(s.momentum!==
void 0){let t=s.momentum;const d=e;if(e===d)if(typeof t=="number"&&isFinite(t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+"/momentum",schemaPath:"\
#/properties/nodes/items/oneOf/10/properties/momentum/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.
errors=[{instancePath:r+"/nodes/"+o+"/momentum",schemaPath:"#/properties/nodes/items/oneOf/10/properties/momentum/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/nodes/"+o+"/momentum",schemaPath:"#/properties/nodes/items/oneOf/10/properties/\
momentum/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Se=d===e}else var Se=!0;if(Se)if(s.epsilon!==void 0){let t=s.epsilon;const d=e;
if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/epsilon",schemaPath:"#/properties/nodes/items/oneOf/10/properties/epsilon/t\
ype",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Se=d===e}else var Se=!0}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+
o,schemaPath:"#/properties/nodes/items/oneOf/10/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;G!==!0&&(G=!0)}else if(g==="layer_norm"){
if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&
(p="tower")||s.input===void 0&&(p="input")||s.gamma===void 0&&(p="gamma")||s.beta===void 0&&(p="beta")||s.epsilon===void 0&&(p="epsilon"))return a.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/11/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],
!1;{const ae=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="gamma"||t==="beta"||t==="epsilon")){return a.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT h\
ave additional properties"}],!1;break}if(ae===e){if(s.op!==void 0){const t=e;if(s.op!=="layer_norm")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"\
#/properties/nodes/items/oneOf/11/properties/op/const",keyword:"const",params:{allowedValue:"layer_norm"},message:"must be equal to constant"}],!1;var Xe=t===e}else
var Xe=!0;if(Xe){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/on\
eOf/11/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Xe=t===e}else var Xe=!0;if(Xe){if(s.width!==void 0){let t=s.width;
const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/on\
eOf/11/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.
errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/11/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var Xe=d===e}else var Xe=!0;if(Xe){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/11/properties/tower/type",keyword:"type",params:{
type:V.properties.nodes.items.oneOf[11].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.
errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/11/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var Xe=d===e}else var Xe=!0;if(Xe){if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nod\
es/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/11/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Xe=t===
e}else var Xe=!0;if(Xe){if(s.gamma!==void 0){const t=e;if(typeof s.gamma!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/gamma",schemaPath:"#/propertie\
s/nodes/items/oneOf/11/properties/gamma/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Xe=t===e}else var Xe=!0;if(Xe){if(s.beta!==
void 0){const t=e;if(typeof s.beta!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/beta",schemaPath:"#/properties/nodes/items/oneOf/11/properties/beta/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Xe=t===e}else var Xe=!0;if(Xe)if(s.epsilon!==void 0){let t=s.epsilon;const d=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/epsilon",schemaPath:"#/properties/nodes/items/oneOf/11/properties/epsilon/type",keyword:"t\
ype",params:{type:"number"},message:"must be number"}],!1;var Xe=d===e}else var Xe=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/pr\
operties/nodes/items/oneOf/11/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;G!==!0&&(G=!0)}else if(g==="activation"){if(e===e)if(s&&
typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||
s.input===void 0&&(p="input")||s.activation===void 0&&(p="activation"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/1\
2/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ae=e;for(const t in s)if(!(t==="op"||t==="id"||
t==="width"||t==="tower"||t==="input"||t==="activation")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/12/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ae===e){if(s.op!==void 0){const t=e;
if(s.op!=="activation")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/12/properties/op/const",keyword:"const",params:{
allowedValue:"activation"},message:"must be equal to constant"}],!1;var ur=t===e}else var ur=!0;if(ur){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.
errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/12/properties/id/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var ur=t===e}else var ur=!0;if(ur){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.
errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/12/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/\
nodes/items/oneOf/12/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ur=d===e}else var ur=!0;if(ur){
if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/t\
ower",schemaPath:"#/properties/nodes/items/oneOf/12/properties/tower/type",keyword:"type",params:{type:V.properties.nodes.items.oneOf[12].properties.tower.type},
message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/12/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ur=d===e}else var ur=!0;
if(ur){if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/one\
Of/12/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ur=t===e}else var ur=!0;if(ur)if(s.activation!==void 0){let t=s.
activation;const d=e;if(!(t==="relu"||t==="none"||t==="tanh"||t==="sigmoid"||t==="gelu"||t==="swish"||t==="leaky_relu"||t==="selu"||t==="mish"))return a.errors=
[{instancePath:r+"/nodes/"+o+"/activation",schemaPath:"#/properties/nodes/items/oneOf/12/properties/activation/enum",keyword:"enum",params:{allowedValues:V.properties.
nodes.items.oneOf[12].properties.activation.enum},message:"must be equal to one of the allowed values"}],!1;var ur=d===e}else var ur=!0}}}}}}}else return a.errors=
[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/12/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;G!==!0&&(G=
!0)}else if(g==="dropout"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p=
"width")||s.tower===void 0&&(p="tower")||s.input===void 0&&(p="input")||s.rate===void 0&&(p="rate"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/p\
roperties/nodes/items/oneOf/13/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ae=e;for(const t in s)
if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="rate")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/o\
neOf/13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ae===e){if(s.
op!==void 0){const t=e;if(s.op!=="dropout")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/13/properties/op/const",
keyword:"const",params:{allowedValue:"dropout"},message:"must be equal to constant"}],!1;var yr=t===e}else var yr=!0;if(yr){if(s.id!==void 0){const t=e;if(typeof s.
id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/13/properties/id/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var yr=t===e}else var yr=!0;if(yr){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/13/properties/width/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/13/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var yr=d===e}else var yr=!0;
if(yr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/13/properties/tower/type",keyword:"type",params:{type:V.properties.nodes.items.oneOf[13].properties.tower.
type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/13/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var yr=d===e}else var yr=!0;
if(yr){if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/one\
Of/13/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var yr=t===e}else var yr=!0;if(yr)if(s.rate!==void 0){let t=s.rate;
const d=e;if(e===d)if(typeof t=="number"&&isFinite(t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+"/rate",schemaPath:"#/properties/nodes/item\
s/oneOf/13/properties/rate/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+
"/nodes/"+o+"/rate",schemaPath:"#/properties/nodes/items/oneOf/13/properties/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"}],!1}else return a.errors=[{instancePath:r+"/nodes/"+o+"/rate",schemaPath:"#/properties/nodes/items/oneOf/13/properties/rate/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var yr=d===e}else var yr=!0}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/\
oneOf/13/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;G!==!0&&(G=!0)}else if(g==="scale"){if(e===e)if(s&&typeof s=="object"&&!Array.
isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.input===void 0&&(p="input")||
s.weight===void 0&&(p="weight"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/14/required",keyword:"required",params:{
missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ae=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||
t==="weight")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/14/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ae===e){if(s.op!==void 0){const t=e;if(s.op!=="scale")return a.errors=[{instancePath:r+
"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/14/properties/op/const",keyword:"const",params:{allowedValue:"scale"},message:"must be equal to con\
stant"}],!1;var cr=t===e}else var cr=!0;if(cr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"\
#/properties/nodes/items/oneOf/14/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var cr=t===e}else var cr=!0;if(cr){if(s.
width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/14/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/14/properties/width/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var cr=d===e}else var cr=!0;if(cr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/14/properti\
es/tower/type",keyword:"type",params:{type:V.properties.nodes.items.oneOf[14].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="nu\
mber"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/14/properties/tower/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var cr=d===e}else var cr=!0;if(cr){if(s.input!==void 0){const t=e;if(typeof s.input!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/14/properties/input/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var cr=t===e}else var cr=!0;if(cr)if(s.weight!==void 0){const t=e;if(typeof s.weight!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/weight",schemaPath:"#/properties/nodes/items/oneOf/14/properties/weight/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var cr=t===e}else var cr=!0}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/14/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;G!==!0&&(G=!0)}else if(g==="ensemble"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="\
op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.inputs===void 0&&(p="inputs"))return a.errors=[{instancePath:r+"/\
nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/15/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],
!1;{const ae=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/pro\
perties/nodes/items/oneOf/15/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],
!1;break}if(ae===e){if(s.op!==void 0){const t=e;if(s.op!=="ensemble")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/one\
Of/15/properties/op/const",keyword:"const",params:{allowedValue:"ensemble"},message:"must be equal to constant"}],!1;var xr=t===e}else var xr=!0;if(xr){if(s.id!==
void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/15/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var xr=t===e}else var xr=!0;if(xr){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/15/properties/width/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/15/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be\
 >= 1"}],!1;var xr=d===e}else var xr=!0;if(xr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.
errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/15/properties/tower/type",keyword:"type",params:{type:V.properties.nodes.
items.oneOf[15].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/15/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1;var xr=d===e}else var xr=!0;if(xr)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+
"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/15/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer\
 than 1 items"}],!1;{var cs=!0;const v=t.length;for(let S=0;S<v;S++){const m=e;if(typeof t[S]!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+
S,schemaPath:"#/properties/nodes/items/oneOf/15/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var cs=m===e;if(!cs)
break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/15/properties/inputs/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var xr=d===e}else var xr=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/ite\
ms/oneOf/15/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;G!==!0&&(G=!0)}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"op",tagValue:g},message:'value of tag "op" must be in oneOf'}],!1;else
return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"op",tagValue:g},
message:'tag "op" must be string'}],!1}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var tr=A===e;if(!tr)break}}else return a.errors=[{instancePath:r+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var y=ie===e}else var y=!0;if(y){if(n.params!==void 0){let c=n.params;const ie=e;if(e===ie)if(Array.isArray(
c)){var gs=!0;const J=c.length;for(let o=0;o<J;o++){let s=c[o];const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.name===void 0&&(q="nam\
e")||s.shape===void 0&&(q="shape")||s.init===void 0&&(q="init")||s.trainable===void 0&&(q="trainable")||s.tower===void 0&&(q="tower"))return a.errors=[{instancePath:r+
"/params/"+o,schemaPath:"#/properties/params/items/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const g=e;
for(const i in s)if(!(i==="name"||i==="shape"||i==="init"||i==="trainable"||i==="tower"||i==="optimizer")){return a.errors=[{instancePath:r+"/params/"+o,schemaPath:"\
#/properties/params/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;
break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/params/"+o+"/name",schemaPath:"#/properties/params/i\
tems/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var gr=i===e}else var gr=!0;if(gr){if(s.shape!==void 0){let i=s.shape;
const p=e;if(e===p)if(Array.isArray(i)){var hs=!0;const t=i.length;for(let d=0;d<t;d++){let f=i[d];const v=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(
f)))return a.errors=[{instancePath:r+"/params/"+o+"/shape/"+d,schemaPath:"#/properties/params/items/properties/shape/items/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"}],!1;if(e===v&&typeof f=="number"&&isFinite(f)&&(f<1||isNaN(f)))return a.errors=[{instancePath:r+"/params/"+o+"/shape/"+d,schemaPath:"\
#/properties/params/items/properties/shape/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var hs=v===e;if(!hs)break}}else
return a.errors=[{instancePath:r+"/params/"+o+"/shape",schemaPath:"#/properties/params/items/properties/shape/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var gr=p===e}else var gr=!0;if(gr){if(s.init!==void 0){let i=s.init;const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.
kind===void 0&&(t="kind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/required",keyword:"require\
d",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="zeros"){if(e===e)if(i&&typeof i==
"object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/pr\
operties/init/oneOf/0/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const S=e;for(const m in i)if(m!==
"kind"){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(S===e&&i.kind!==void 0&&i.kind!=="zeros")return a.errors=
[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"\
zeros"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/in\
it/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Sr=!0}else if(d==="ones"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(
i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/req\
uired",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const S=e;for(const m in i)if(m!=="kind"){return a.errors=
[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(S===e&&i.kind!==void 0&&i.kind!=="ones")return a.errors=[{instancePath:r+"/par\
ams/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ones"},message:"\
must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;Sr!==!0&&(Sr=!0)}else if(d==="glorot"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){
let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/require\
d",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const S=e;for(const m in i)if(m!=="kind"){return a.errors=[
{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(S===e&&i.kind!==void 0&&i.kind!=="glorot")return a.errors=[{instancePath:r+"/p\
arams/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"glorot"},message:"\
must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;Sr!==!0&&(Sr=!0)}else if(d==="he"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;
if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/required",keyword:"\
required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const S=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(S===e&&i.kind!==void 0&&i.kind!=="he")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"\
#/properties/params/items/properties/init/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"must be equal to constant"}],!1}}else
return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;Sr!==!0&&(Sr=!0)}else if(d==="signs"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/4/required",keyword:"required",params:{missingProperty:v},
message:"must have required property '"+v+"'"}],!1;{const S=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"\
#/properties/params/items/properties/init/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have addi\
tional properties"}],!1;break}if(S===e&&i.kind!==void 0&&i.kind!=="signs")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/pa\
rams/items/properties/init/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"signs"},message:"must be equal to constant"}],!1}}else return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/4/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;Sr!==!0&&(Sr=!0)}else if(d==="uniform"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind")||i.scale===
void 0&&(v="scale"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/5/required",keyword:"requi\
red",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const S=e;for(const m in i)if(!(m==="kind"||m==="scale")){return a.errors=[{
instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(S===e){if(i.kind!==void 0){const m=e;if(i.kind!=="uniform")return a.errors=[{instancePath:r+"/params\
/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"\
must be equal to constant"}],!1;var Zr=m===e}else var Zr=!0;if(Zr)if(i.scale!==void 0){let m=i.scale;const C=e;if(!(typeof m=="number"&&isFinite(m)))return a.errors=
[{instancePath:r+"/params/"+o+"/init/scale",schemaPath:"#/properties/params/items/properties/init/oneOf/5/properties/scale/type",keyword:"type",params:{type:"nu\
mber"},message:"must be number"}],!1;var Zr=C===e}else var Zr=!0}}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/it\
ems/properties/init/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Sr!==!0&&(Sr=!0)}else if(d==="constant"){if(e===e)if(i&&typeof i==
"object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind")||i.value===void 0&&(v="value"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"\
#/properties/params/items/properties/init/oneOf/6/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const S=e;
for(const m in i)if(!(m==="kind"||m==="value")){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneO\
f/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(S===e){if(i.kind!==
void 0){const m=e;if(i.kind!=="constant")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/\
6/properties/kind/const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"}],!1;var es=m===e}else var es=!0;if(es)if(i.value!==
void 0){let m=i.value;const C=e;if(!(typeof m=="number"&&isFinite(m)))return a.errors=[{instancePath:r+"/params/"+o+"/init/value",schemaPath:"#/properties/param\
s/items/properties/init/oneOf/6/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var es=C===e}else var es=!0}}}else return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/6/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;Sr!==!0&&(Sr=!0)}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/discrimin\
ator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'\
tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var gr=p===e}else var gr=!0;if(gr){if(s.trainable!==void 0){const i=e;if(typeof s.trainable!="boolean")
return a.errors=[{instancePath:r+"/params/"+o+"/trainable",schemaPath:"#/properties/params/items/properties/trainable/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}],!1;var gr=i===e}else var gr=!0;if(gr){if(s.tower!==void 0){let i=s.tower;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))&&i!==null)return a.errors=[{instancePath:r+"/params/"+o+"/tower",schemaPath:"#/properties/params/items/properties/tower/type",keyword:"type",params:{type:V.
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
return a.errors=[{instancePath:r+"/params/"+o,schemaPath:"#/properties/params/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var gs=A===
e;if(!gs)break}}else return a.errors=[{instancePath:r+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var y=ie===e}else var y=!0;if(y){if(n.towers!==void 0){let c=n.towers;const ie=e;if(e===ie)if(Array.isArray(c)){var bs=!0;const J=c.length;for(let o=0;o<
J;o++){let s=c[o];const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.name===void 0&&(q="name")||s.source===void 0&&(q="source")||s.fallback===
void 0&&(q="fallback"))return a.errors=[{instancePath:r+"/towers/"+o,schemaPath:"#/properties/towers/items/required",keyword:"required",params:{missingProperty:q},
message:"must have required property '"+q+"'"}],!1;{const g=e;for(const i in s)if(!(i==="name"||i==="source"||i==="fallback")){return a.errors=[{instancePath:r+
"/towers/"+o,schemaPath:"#/properties/towers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have add\
itional properties"}],!1;break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/towers/"+o+"/name",schemaPath:"\
#/properties/towers/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Kr=i===e}else var Kr=!0;if(Kr){if(s.source!==
void 0){let i=s.source;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/towers/"+o+"/source",schemaPath:"#/properties/towers/items/p\
roperties/source/type",keyword:"type",params:{type:V.properties.towers.items.properties.source.type},message:"must be string,null"}],!1;var Kr=p===e}else var Kr=!0;
if(Kr)if(s.fallback!==void 0){const i=e;if(typeof s.fallback!="boolean")return a.errors=[{instancePath:r+"/towers/"+o+"/fallback",schemaPath:"#/properties/tower\
s/items/properties/fallback/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var Kr=i===e}else var Kr=!0}}}}else return a.errors=[{instancePath:r+
"/towers/"+o,schemaPath:"#/properties/towers/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var bs=A===e;if(!bs)break}}else return a.
errors=[{instancePath:r+"/towers",schemaPath:"#/properties/towers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=ie===e}else var y=!0;
if(y){if(n.heads!==void 0){let c=n.heads;const ie=e;if(e===ie)if(Array.isArray(c)){var vs=!0;const J=c.length;for(let o=0;o<J;o++){let s=c[o];const A=e;if(e===A)
if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.name===void 0&&(q="name")||s.doc===void 0&&(q="doc")||s.label===void 0&&(q="label")||s.lossWeight===void 0&&
(q="lossWeight")||s.sources===void 0&&(q="sources")||s.withinSeconds===void 0&&(q="withinSeconds"))return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/pr\
operties/heads/items/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const g=e;for(const i in s)if(!(i===
"name"||i==="doc"||i==="label"||i==="lossWeight"||i==="sources"||i==="withinSeconds")){return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/properties/hea\
ds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.
name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/name",schemaPath:"#/properties/heads/items/properties/name/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var hr=i===e}else var hr=!0;if(hr){if(s.doc!==void 0){let i=s.doc;const p=e;if(typeof i!=
"string"&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/doc",schemaPath:"#/properties/heads/items/properties/doc/type",keyword:"type",params:{type:V.properties.
heads.items.properties.doc.type},message:"must be string,null"}],!1;var hr=p===e}else var hr=!0;if(hr){if(s.label!==void 0){let i=s.label;const p=e;if(e===p)if(i&&
typeof i=="object"&&!Array.isArray(i)){let t;if(i.column===void 0&&(t="column")||i.op===void 0&&(t="op")||i.value===void 0&&(t="value"))return a.errors=[{instancePath:r+
"/heads/"+o+"/label",schemaPath:"#/properties/heads/items/properties/label/required",keyword:"required",params:{missingProperty:t},message:"must have required p\
roperty '"+t+"'"}],!1;{const d=e;for(const f in i)if(!(f==="column"||f==="op"||f==="value")){return a.errors=[{instancePath:r+"/heads/"+o+"/label",schemaPath:"#\
/properties/heads/items/properties/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional pr\
operties"}],!1;break}if(d===e){if(i.column!==void 0){const f=e;if(typeof i.column!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/label/column",schemaPath:"\
#/properties/heads/items/properties/label/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Mr=f===e}else var Mr=!0;
if(Mr){if(i.op!==void 0){let f=i.op;const v=e;if(!(f==="=="||f==="!="||f==="<"||f==="<="||f===">"||f===">="||f===null))return a.errors=[{instancePath:r+"/heads/"+
o+"/label/op",schemaPath:"#/properties/heads/items/properties/label/properties/op/enum",keyword:"enum",params:{allowedValues:V.properties.heads.items.properties.
label.properties.op.enum},message:"must be equal to one of the allowed values"}],!1;var Mr=v===e}else var Mr=!0;if(Mr)if(i.value!==void 0){let f=i.value;const v=e,
S=e;let m=!1;const C=e;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){const Pe={instancePath:r+"/heads/"+o+"/label/value",schemaPath:"\
#/properties/heads/items/properties/label/properties/value/anyOf/0/type",keyword:"type",params:{type:V.properties.heads.items.properties.label.properties.value.
anyOf[0].type},message:"must be string,number,boolean"};l===null?l=[Pe]:l.push(Pe),e++}var os=C===e;m=m||os;const ze=e;if(f!==null){const Pe={instancePath:r+"/h\
eads/"+o+"/label/value",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must b\
e null"};l===null?l=[Pe]:l.push(Pe),e++}var os=ze===e;if(m=m||os,m)e=S,l!==null&&(S?l.length=S:l=null);else{const Pe={instancePath:r+"/heads/"+o+"/label/value",
schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?
l=[Pe]:l.push(Pe),e++,a.errors=l,!1}var Mr=v===e}else var Mr=!0}}}}else return a.errors=[{instancePath:r+"/heads/"+o+"/label",schemaPath:"#/properties/heads/ite\
ms/properties/label/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var hr=p===e}else var hr=!0;if(hr){if(s.lossWeight!==void 0){let i=s.
lossWeight;const p=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/heads/"+o+"/lossWeight",schemaPath:"#/properties/heads/items/prope\
rties/lossWeight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var hr=p===e}else var hr=!0;if(hr){if(s.sources!==void 0){let i=s.sources;
const p=e;if(!Array.isArray(i)&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/sources",schemaPath:"#/properties/heads/items/properties/sources/type",keyword:"\
type",params:{type:V.properties.heads.items.properties.sources.type},message:"must be array,null"}],!1;if(e===p&&Array.isArray(i)){var ws=!0;const t=i.length;for(let d=0;d<
t;d++){const f=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/sources/"+d,schemaPath:"#/properties/heads/items/properties/sources/ite\
ms/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ws=f===e;if(!ws)break}}var hr=p===e}else var hr=!0;if(hr)if(s.withinSeconds!==void 0){
let i=s.withinSeconds;const p=e;if(!(typeof i=="number"&&isFinite(i))&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/withinSeconds",schemaPath:"#/prop\
erties/heads/items/properties/withinSeconds/type",keyword:"type",params:{type:V.properties.heads.items.properties.withinSeconds.type},message:"must be number,nu\
ll"}],!1;var hr=p===e}else var hr=!0}}}}}}}else return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var vs=A===e;if(!vs)break}}else return a.errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var y=ie===e}else var y=!0;if(y){if(n.outputs!==void 0){let c=n.outputs;const ie=e;if(e===ie)if(Array.isArray(
c)){var ks=!0;const J=c.length;for(let o=0;o<J;o++){let s=c[o];const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.head===void 0&&(q="hea\
d")||s.logits===void 0&&(q="logits")||s.bias===void 0&&(q="bias"))return a.errors=[{instancePath:r+"/outputs/"+o,schemaPath:"#/properties/outputs/items/required",
keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const g=e;for(const i in s)if(!(i==="head"||i==="logits"||i===
"bias"||i==="correction")){return a.errors=[{instancePath:r+"/outputs/"+o,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.head!==void 0){const i=e;if(typeof s.head!="string")
return a.errors=[{instancePath:r+"/outputs/"+o+"/head",schemaPath:"#/properties/outputs/items/properties/head/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var Lr=i===e}else var Lr=!0;if(Lr){if(s.logits!==void 0){let i=s.logits;const p=e;if(e===p)if(Array.isArray(i)){var Ps=!0;const t=i.length;
for(let d=0;d<t;d++){const f=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/outputs/"+o+"/logits/"+d,schemaPath:"#/properties/outputs/items/prope\
rties/logits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ps=f===e;if(!Ps)break}}else return a.errors=[{instancePath:r+"/\
outputs/"+o+"/logits",schemaPath:"#/properties/outputs/items/properties/logits/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Lr=p===
e}else var Lr=!0;if(Lr){if(s.bias!==void 0){let i=s.bias;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/outputs/"+o+"/bias",schemaPath:"\
#/properties/outputs/items/properties/bias/type",keyword:"type",params:{type:V.properties.outputs.items.properties.bias.type},message:"must be string,null"}],!1;
var Lr=p===e}else var Lr=!0;if(Lr)if(s.correction!==void 0){let i=s.correction;const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===
void 0&&(t="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/required",keyword:"\
required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="base"){if(e===e)if(i&&typeof i==
"object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/\
items/properties/correction/oneOf/0/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const S=e;for(const m in i)
if(m!=="kind"){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/0/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(S===e&&i.kind!==void 0&&i.kind!==
"base")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/0/properties/kind/co\
nst",keyword:"const",params:{allowedValue:"base"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"\
#/properties/outputs/items/properties/correction/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var rs=!0}else if(d==="implie\
s"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"\
#/properties/outputs/items/properties/correction/oneOf/1/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],
!1;{const S=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/cor\
rection/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(S===
e&&i.kind!==void 0&&i.kind!=="implies")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/corre\
ction/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"implies"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;rs!==!0&&(rs=!0)}else if(d==="mixture"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind")||i.logits===void 0&&
(v="logits")||i.bias===void 0&&(v="bias"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correct\
ion/oneOf/2/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const S=e;for(const m in i)if(!(m==="kin\
d"||m==="logits"||m==="bias")){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(S===e){if(i.kind!==
void 0){const m=e;if(i.kind!=="mixture")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/corr\
ection/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"mixture"},message:"must be equal to constant"}],!1;var Qr=m===e}else var Qr=!0;if(Qr){
if(i.logits!==void 0){let m=i.logits;const C=e;if(e===C)if(Array.isArray(m)){var Os=!0;const er=m.length;for(let Pe=0;Pe<er;Pe++){const rr=e;if(typeof m[Pe]!="s\
tring")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/logits/"+Pe,schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/l\
ogits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Os=rr===e;if(!Os)break}}else return a.errors=[{instancePath:r+"/output\
s/"+o+"/correction/logits",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/logits/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var Qr=C===e}else var Qr=!0;if(Qr)if(i.bias!==void 0){let m=i.bias;const C=e;if(typeof m!="string"&&m!==null)return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction/bias",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/bias/type",keyword:"type",params:{type:V.properties.
outputs.items.properties.correction.oneOf[2].properties.bias.type},message:"must be string,null"}],!1;var Qr=C===e}else var Qr=!0}}}}else return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;rs!==!0&&(rs=!0)}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/discr\
iminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},
message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/co\
rrection/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Lr=p===e}else var Lr=!0}}}}}else return a.errors=[{instancePath:r+"/outpu\
ts/"+o,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ks=A===e;if(!ks)break}}else return a.
errors=[{instancePath:r+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=ie===e}else var y=!0;
if(y){if(n.sampling!==void 0){let c=n.sampling;const ie=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return a.errors=[{instancePath:r+"/sampling",
schemaPath:"#/properties/sampling/type",keyword:"type",params:{type:V.properties.sampling.type},message:"must be object,null"}],!1;if(e===ie&&c&&typeof c=="obje\
ct"&&!Array.isArray(c)){let J;if(c.base===void 0&&(J="base")||c.keep===void 0&&(J="keep")||c.log===void 0&&(J="log")||c.correct===void 0&&(J="correct"))return a.
errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/required",keyword:"required",params:{missingProperty:J},message:"must have required proper\
ty '"+J+"'"}],!1;{const o=e;for(const s in c)if(!(s==="base"||s==="keep"||s==="log"||s==="correct")){return a.errors=[{instancePath:r+"/sampling",schemaPath:"#/\
properties/sampling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}
if(o===e){if(c.base!==void 0){let s=c.base;const A=e;if(typeof s!="string"&&s!==null)return a.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/properties/\
sampling/properties/base/type",keyword:"type",params:{type:V.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var Er=A===e}else var Er=!0;
if(Er){if(c.keep!==void 0){let s=c.keep;const A=e;if(e===A)if(typeof s=="number"&&isFinite(s)){if(s>1||isNaN(s))return a.errors=[{instancePath:r+"/sampling/keep",
schemaPath:"#/properties/sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(s<0||isNaN(s))return a.
errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"n\
umber"},message:"must be number"}],!1;var Er=A===e}else var Er=!0;if(Er){if(c.log!==void 0){let s=c.log;const A=e;if(!(s==="unsampled"||s==="sampled"))return a.
errors=[{instancePath:r+"/sampling/log",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"enum",params:{allowedValues:V.properties.sampling.properties.
log.enum},message:"must be equal to one of the allowed values"}],!1;var Er=A===e}else var Er=!0;if(Er)if(c.correct!==void 0){let s=c.correct;const A=e;if(!(s===
"weight"||s==="base"||s==="batch"))return a.errors=[{instancePath:r+"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",
params:{allowedValues:V.properties.sampling.properties.correct.enum},message:"must be equal to one of the allowed values"}],!1;var Er=A===e}else var Er=!0}}}}}var y=ie===
e}else var y=!0;if(y){if(n.calibration!==void 0){let c=n.calibration;const ie=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return a.errors=[{instancePath:r+
"/calibration",schemaPath:"#/properties/calibration/type",keyword:"type",params:{type:V.properties.calibration.type},message:"must be object,null"}],!1;if(e===ie&&
c&&typeof c=="object"&&!Array.isArray(c)){let J;if(c.method===void 0&&(J="method")||c.signals===void 0&&(J="signals")||c.per===void 0&&(J="per")||c.everySeconds===
void 0&&(J="everySeconds")||c.windowSeconds===void 0&&(J="windowSeconds")||c.halfLifeSeconds===void 0&&(J="halfLifeSeconds")||c.traffic===void 0&&(J="traffic"))
return a.errors=[{instancePath:r+"/calibration",schemaPath:"#/properties/calibration/required",keyword:"required",params:{missingProperty:J},message:"must have \
required property '"+J+"'"}],!1;{const o=e;for(const s in c)if(!(s==="method"||s==="signals"||s==="per"||s==="everySeconds"||s==="windowSeconds"||s==="halfLifeS\
econds"||s==="traffic")){return a.errors=[{instancePath:r+"/calibration",schemaPath:"#/properties/calibration/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(o===e){if(c.method!==void 0){let s=c.method;const A=e;if(!(s==="pla\
tt"||s==="isotonic"||s==="temperature"))return a.errors=[{instancePath:r+"/calibration/method",schemaPath:"#/properties/calibration/properties/method/enum",keyword:"\
enum",params:{allowedValues:V.properties.calibration.properties.method.enum},message:"must be equal to one of the allowed values"}],!1;var ir=A===e}else var ir=!0;
if(ir){if(c.signals!==void 0){let s=c.signals;const A=e;if(e===A)if(Array.isArray(s)){var _s=!0;const q=s.length;for(let g=0;g<q;g++){const i=e;if(typeof s[g]!=
"string")return a.errors=[{instancePath:r+"/calibration/signals/"+g,schemaPath:"#/properties/calibration/properties/signals/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var _s=i===e;if(!_s)break}}else return a.errors=[{instancePath:r+"/calibration/signals",schemaPath:"#/properties/calibrat\
ion/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ir=A===e}else var ir=!0;if(ir){if(c.per!==void 0){let s=c.per;
const A=e;if(e===A)if(Array.isArray(s)){var qs=!0;const q=s.length;for(let g=0;g<q;g++){let i=s[g];const p=e;if(!(i==="head"||i==="source"))return a.errors=[{instancePath:r+
"/calibration/per/"+g,schemaPath:"#/properties/calibration/properties/per/items/enum",keyword:"enum",params:{allowedValues:V.properties.calibration.properties.per.
items.enum},message:"must be equal to one of the allowed values"}],!1;var qs=p===e;if(!qs)break}}else return a.errors=[{instancePath:r+"/calibration/per",schemaPath:"\
#/properties/calibration/properties/per/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ir=A===e}else var ir=!0;if(ir){if(c.everySeconds!==
void 0){let s=c.everySeconds;const A=e;if(!(typeof s=="number"&&isFinite(s)))return a.errors=[{instancePath:r+"/calibration/everySeconds",schemaPath:"#/properti\
es/calibration/properties/everySeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ir=A===e}else var ir=!0;if(ir){if(c.windowSeconds!==
void 0){let s=c.windowSeconds;const A=e;if(!(typeof s=="number"&&isFinite(s)))return a.errors=[{instancePath:r+"/calibration/windowSeconds",schemaPath:"#/proper\
ties/calibration/properties/windowSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ir=A===e}else var ir=!0;if(ir){if(c.halfLifeSeconds!==
void 0){let s=c.halfLifeSeconds;const A=e;if(!(typeof s=="number"&&isFinite(s))&&s!==null)return a.errors=[{instancePath:r+"/calibration/halfLifeSeconds",schemaPath:"\
#/properties/calibration/properties/halfLifeSeconds/type",keyword:"type",params:{type:V.properties.calibration.properties.halfLifeSeconds.type},message:"must be\
 number,null"}],!1;var ir=A===e}else var ir=!0;if(ir)if(c.traffic!==void 0){let s=c.traffic;const A=e;if(!(s==="all"||s==="own"))return a.errors=[{instancePath:r+
"/calibration/traffic",schemaPath:"#/properties/calibration/properties/traffic/enum",keyword:"enum",params:{allowedValues:V.properties.calibration.properties.traffic.
enum},message:"must be equal to one of the allowed values"}],!1;var ir=A===e}else var ir=!0}}}}}}}}var y=ie===e}else var y=!0;if(y){if(n.train!==void 0){let c=n.
train;const ie=e;if(e===ie)if(c&&typeof c=="object"&&!Array.isArray(c)){let J;if(c.optimizer===void 0&&(J="optimizer")||c.embeddings===void 0&&(J="embeddings")||
c.batch===void 0&&(J="batch")||c.epochs===void 0&&(J="epochs")||c.seed===void 0&&(J="seed")||c.l2===void 0&&(J="l2")||c.patience===void 0&&(J="patience")||c.holdout===
void 0&&(J="holdout")||c.validate===void 0&&(J="validate")||c.sources===void 0&&(J="sources"))return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties\
/train/required",keyword:"required",params:{missingProperty:J},message:"must have required property '"+J+"'"}],!1;{const o=e;for(const s in c)if(!Or.call(V.properties.
train.properties,s)){return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties/train/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}],!1;break}if(o===e){if(c.optimizer!==void 0){let s=c.optimizer;const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.
isArray(s)){let Me;if(s.kind===void 0&&(Me="kind")||s.learningRate===void 0&&(Me="learningRate"))return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"\
#/properties/train/properties/optimizer/required",keyword:"required",params:{missingProperty:Me},message:"must have required property '"+Me+"'"}],!1;{const q=e;
for(const g in s)if(!(g==="kind"||g==="learningRate")){return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(q===e){if(s.kind!==
void 0){let g=s.kind;const i=e;if(!(g==="adam"||g==="adagrad"||g==="sgd"))return a.errors=[{instancePath:r+"/train/optimizer/kind",schemaPath:"#/properties/trai\
n/properties/optimizer/properties/kind/enum",keyword:"enum",params:{allowedValues:V.properties.train.properties.optimizer.properties.kind.enum},message:"must be\
 equal to one of the allowed values"}],!1;var ss=i===e}else var ss=!0;if(ss)if(s.learningRate!==void 0){let g=s.learningRate;const i=e;if(!(typeof g=="number"&&
isFinite(g)))return a.errors=[{instancePath:r+"/train/optimizer/learningRate",schemaPath:"#/properties/train/properties/optimizer/properties/learningRate/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ss=i===e}else var ss=!0}}}else return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"\
#/properties/train/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Te=A===e}else var Te=!0;if(Te){if(c.embeddings!==
void 0){let s=c.embeddings;const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.kind===void 0&&(q="kind")||s.learningRate===void 0&&(q="le\
arningRate"))return a.errors=[{instancePath:r+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/required",keyword:"required",params:{missingProperty:q},
message:"must have required property '"+q+"'"}],!1;{const g=e;for(const i in s)if(!(i==="kind"||i==="learningRate")){return a.errors=[{instancePath:r+"/train/em\
beddings",schemaPath:"#/properties/train/properties/embeddings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must \
NOT have additional properties"}],!1;break}if(g===e){if(s.kind!==void 0){let i=s.kind;const p=e;if(!(i==="adam"||i==="adagrad"||i==="sgd"))return a.errors=[{instancePath:r+
"/train/embeddings/kind",schemaPath:"#/properties/train/properties/embeddings/properties/kind/enum",keyword:"enum",params:{allowedValues:V.properties.train.properties.
embeddings.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var ts=p===e}else var ts=!0;if(ts)if(s.learningRate!==void 0){let i=s.
learningRate;const p=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/train/embeddings/learningRate",schemaPath:"#/properties/train/pr\
operties/embeddings/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ts=p===e}else var ts=!0}}}else return a.
errors=[{instancePath:r+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;var Te=A===e}else var Te=!0;if(Te){if(c.batch!==void 0){let s=c.batch;const A=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=
[{instancePath:r+"/train/batch",schemaPath:"#/properties/train/properties/batch/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
A&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return a.errors=[{instancePath:r+"/train/batch",schemaPath:"#/properties/train/properties/batch/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Te=A===e}else var Te=!0;if(Te){if(c.epochs!==void 0){let s=c.epochs;const A=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/train/epochs",schemaPath:"#/properties/train/properties/epochs/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===A&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return a.errors=[{instancePath:r+"/train/epoch\
s",schemaPath:"#/properties/train/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Te=A===e}else var Te=!0;
if(Te){if(c.seed!==void 0){let s=c.seed;const A=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/train/seed",schemaPath:"\
#/properties/train/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var Te=A===e}else var Te=!0;if(Te){if(c.l2!==void 0){
let s=c.l2;const A=e;if(!(typeof s=="number"&&isFinite(s)))return a.errors=[{instancePath:r+"/train/l2",schemaPath:"#/properties/train/properties/l2/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var Te=A===e}else var Te=!0;if(Te){if(c.patience!==void 0){let s=c.patience;const A=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/train/patience",schemaPath:"#/properties/train/properties/patience/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===A&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=[{instancePath:r+"/train/\
patience",schemaPath:"#/properties/train/properties/patience/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Te=A===
e}else var Te=!0;if(Te){if(c.holdout!==void 0){let s=c.holdout;const A=e,Me=e;let q=!1;const g=e;ye(s,{instancePath:r+"/train/holdout",parentData:c,parentDataProperty:"\
holdout",rootData:_r,dynamicAnchors:qr})||(l=l===null?ye.errors:l.concat(ye.errors),e=l.length);var ns=g===e;q=q||ns;const i=e;if(s!==null){const ae={instancePath:r+
"/train/holdout",schemaPath:"#/properties/train/properties/holdout/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};l===null?l=[ae]:l.push(
ae),e++}var ns=i===e;if(q=q||ns,q)e=Me,l!==null&&(Me?l.length=Me:l=null);else{const ae={instancePath:r+"/train/holdout",schemaPath:"#/properties/train/propertie\
s/holdout/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[ae]:l.push(ae),e++,a.errors=l,!1}var Te=A===e}else var Te=!0;
if(Te){if(c.validate!==void 0){let s=c.validate;const A=e,Me=e;let q=!1;const g=e;ye(s,{instancePath:r+"/train/validate",parentData:c,parentDataProperty:"valida\
te",rootData:_r,dynamicAnchors:qr})||(l=l===null?ye.errors:l.concat(ye.errors),e=l.length);var ps=g===e;q=q||ps;const i=e;if(s!==null){const ae={instancePath:r+
"/train/validate",schemaPath:"#/properties/train/properties/validate/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};l===null?l=[ae]:l.
push(ae),e++}var ps=i===e;if(q=q||ps,q)e=Me,l!==null&&(Me?l.length=Me:l=null);else{const ae={instancePath:r+"/train/validate",schemaPath:"#/properties/train/pro\
perties/validate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[ae]:l.push(ae),e++,a.errors=l,!1}var Te=A===e}else var Te=!0;
if(Te){if(c.sources!==void 0){let s=c.sources;const A=e;if(!Array.isArray(s)&&s!==null)return a.errors=[{instancePath:r+"/train/sources",schemaPath:"#/propertie\
s/train/properties/sources/type",keyword:"type",params:{type:V.properties.train.properties.sources.type},message:"must be array,null"}],!1;if(e===A&&Array.isArray(
s)){var js=!0;const q=s.length;for(let g=0;g<q;g++){const i=e;if(typeof s[g]!="string")return a.errors=[{instancePath:r+"/train/sources/"+g,schemaPath:"#/proper\
ties/train/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var js=i===e;if(!js)break}}var Te=A===e}else var Te=!0;
if(Te){if(c.refit!==void 0){const s=e;if(c.refit!==!0)return a.errors=[{instancePath:r+"/train/refit",schemaPath:"#/properties/train/properties/refit/const",keyword:"\
const",params:{allowedValue:!0},message:"must be equal to constant"}],!1;var Te=s===e}else var Te=!0;if(Te)if(c.reasons!==void 0){let s=c.reasons;const A=e;if(e===
A)if(s&&typeof s=="object"&&!Array.isArray(s)){const q=e;for(const g in s)if(!(g==="batch"||g==="epochs"||g==="validate")){return a.errors=[{instancePath:r+"/tr\
ain/reasons",schemaPath:"#/properties/train/properties/reasons/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must \
NOT have additional properties"}],!1;break}if(q===e){if(s.batch!==void 0){const g=e;if(typeof s.batch!="string")return a.errors=[{instancePath:r+"/train/reasons\
/batch",schemaPath:"#/properties/train/properties/reasons/properties/batch/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ur=g===
e}else var Ur=!0;if(Ur){if(s.epochs!==void 0){const g=e;if(typeof s.epochs!="string")return a.errors=[{instancePath:r+"/train/reasons/epochs",schemaPath:"#/prop\
erties/train/properties/reasons/properties/epochs/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ur=g===e}else var Ur=!0;if(Ur)if(s.
validate!==void 0){const g=e;if(typeof s.validate!="string")return a.errors=[{instancePath:r+"/train/reasons/validate",schemaPath:"#/properties/train/properties\
/reasons/properties/validate/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ur=g===e}else var Ur=!0}}}else return a.errors=[{instancePath:r+
"/train/reasons",schemaPath:"#/properties/train/properties/reasons/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Te=A===e}else var Te=!0}}}}}}}}}}}}}else
return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=ie===e}else
var y=!0;if(y){if(n.baselines!==void 0){let c=n.baselines;const ie=e;if(e===ie)if(Array.isArray(c)){var Ns=!0;const J=c.length;for(let o=0;o<J;o++){let s=c[o];const A=e;
if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.kind===void 0&&(q="kind"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/proper\
ties/baselines/items/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const g=s.kind;if(typeof g=="st\
ring")if(g==="lr"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.kind===void 0&&(p="kind")||s.learningRate===void 0&&(p="learningRate")||s.l1===
void 0&&(p="l1")||s.l2===void 0&&(p="l2")||s.epochs===void 0&&(p="epochs"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/i\
tems/oneOf/0/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ae=e;for(const t in s)if(!(t==="k\
ind"||t==="learningRate"||t==="l1"||t==="l2"||t==="epochs")){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/0/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ae===e){if(s.kind!==
void 0){const t=e;if(s.kind!=="lr")return a.errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/0/properties/kind/con\
st",keyword:"const",params:{allowedValue:"lr"},message:"must be equal to constant"}],!1;var Vr=t===e}else var Vr=!0;if(Vr){if(s.learningRate!==void 0){let t=s.learningRate;
const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines/items/oneOf/\
0/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Vr=d===e}else var Vr=!0;if(Vr){if(s.l1!==void 0){let t=s.
l1;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf/0/prope\
rties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Vr=d===e}else var Vr=!0;if(Vr){if(s.l2!==void 0){let t=s.l2;const d=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/0/properties/l2/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var Vr=d===e}else var Vr=!0;if(Vr)if(s.epochs!==void 0){let t=s.epochs;const d=e;if(!(typeof t=="number"&&!(t%
1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/0/properties/epo\
chs/type",keyword:"type",params:{type:V.properties.baselines.items.oneOf[0].properties.epochs.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="num\
ber"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/0/properties/epochs\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Vr=d===e}else var Vr=!0}}}}}}else return a.errors=[{instancePath:r+
"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var is=!0}else if(g===
"wide_deep"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.kind===void 0&&(p="kind")||s.learningRate===void 0&&(p="learningRate")||s.l1===void 0&&
(p="l1")||s.l2===void 0&&(p="l2")||s.epochs===void 0&&(p="epochs")||s.wide===void 0&&(p="wide")||s.buckets===void 0&&(p="buckets")||s.layers===void 0&&(p="layer\
s")||s.dropout===void 0&&(p="dropout"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1/required",keyword:"requ\
ired",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ae=e;for(const t in s)if(!Or.call(V.properties.baselines.items.oneOf[1].
properties,t)){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ae===e){if(s.kind!==void 0){const t=e;if(s.kind!=="wide_deep")return a.
errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"wi\
de_deep"},message:"must be equal to constant"}],!1;var Ge=t===e}else var Ge=!0;if(Ge){if(s.learningRate!==void 0){let t=s.learningRate;const d=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines/items/oneOf/1/properties/learningRate\
/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ge=d===e}else var Ge=!0;if(Ge){if(s.l1!==void 0){let t=s.l1;const d=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf/1/properties/l1/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var Ge=d===e}else var Ge=!0;if(Ge){if(s.l2!==void 0){let t=s.l2;const d=e;if(!(typeof t=="number"&&isFinite(
t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/1/properties/l2/type",keyword:"type",params:{type:"num\
ber"},message:"must be number"}],!1;var Ge=d===e}else var Ge=!0;if(Ge){if(s.epochs!==void 0){let t=s.epochs;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/1/properties/epochs/type",keyword:"\
type",params:{type:V.properties.baselines.items.oneOf[1].properties.epochs.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&
(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/1/properties/epochs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ge=d===e}else var Ge=!0;if(Ge){if(s.wide!==void 0){let t=s.wide;const d=e;if(e===d)if(Array.
isArray(t)){var As=!0;const v=t.length;for(let S=0;S<v;S++){let m=t[S];const C=e;if(e===C)if(Array.isArray(m)){var zs=!0;const er=m.length;for(let Pe=0;Pe<er;Pe++){
const rr=e;if(typeof m[Pe]!="string")return a.errors=[{instancePath:r+"/baselines/"+o+"/wide/"+S+"/"+Pe,schemaPath:"#/properties/baselines/items/oneOf/1/propert\
ies/wide/items/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var zs=rr===e;if(!zs)break}}else return a.errors=[{instancePath:r+
"/baselines/"+o+"/wide/"+S,schemaPath:"#/properties/baselines/items/oneOf/1/properties/wide/items/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray"}],!1;var As=C===e;if(!As)break}}else return a.errors=[{instancePath:r+"/baselines/"+o+"/wide",schemaPath:"#/properties/baselines/items/oneOf/1/properties/w\
ide/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ge=d===e}else var Ge=!0;if(Ge){if(s.buckets!==void 0){let t=s.buckets;const d=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/buckets",schemaPath:"#/properties/baselines/items/on\
eOf/1/properties/buckets/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))
return a.errors=[{instancePath:r+"/baselines/"+o+"/buckets",schemaPath:"#/properties/baselines/items/oneOf/1/properties/buckets/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ge=d===e}else var Ge=!0;if(Ge){if(s.layers!==void 0){let t=s.layers;const d=e;if(e===d)if(Array.isArray(
t)){var Fs=!0;const v=t.length;for(let S=0;S<v;S++){let m=t[S];const C=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return a.errors=[{instancePath:r+
"/baselines/"+o+"/layers/"+S,schemaPath:"#/properties/baselines/items/oneOf/1/properties/layers/items/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===C&&typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m)))return a.errors=[{instancePath:r+"/baselines/"+o+"/layers/"+S,schemaPath:"#/propert\
ies/baselines/items/oneOf/1/properties/layers/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Fs=C===e;if(!Fs)
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
lines/items/oneOf/2/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ae=e;for(const t in s)if(!Or.
call(V.properties.baselines.items.oneOf[2].properties,t)){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/2/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ae===e){if(s.kind!==void 0){
const t=e;if(s.kind!=="gbdt_lr")return a.errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/2/properties/kind/const",
keyword:"const",params:{allowedValue:"gbdt_lr"},message:"must be equal to constant"}],!1;var Ve=t===e}else var Ve=!0;if(Ve){if(s.learningRate!==void 0){let t=s.
learningRate;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines\
/items/oneOf/2/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ve=d===e}else var Ve=!0;if(Ve){if(s.l1!==void 0){
let t=s.l1;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf\
/2/properties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ve=d===e}else var Ve=!0;if(Ve){if(s.l2!==void 0){let t=s.l2;const d=e;
if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/2/properties/l2/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ve=d===e}else var Ve=!0;if(Ve){if(s.epochs!==void 0){let t=s.epochs;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/2/\
properties/epochs/type",keyword:"type",params:{type:V.properties.baselines.items.oneOf[2].properties.epochs.type},message:"must be integer,null"}],!1;if(e===d&&
typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/2/pro\
perties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ve=d===e}else var Ve=!0;if(Ve){if(s.trees!==void 0){let t=s.
trees;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/trees",schemaPath:"#/properties/base\
lines/items/oneOf/2/properties/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||
isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/trees",schemaPath:"#/properties/baselines/items/oneOf/2/properties/trees/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ve=d===e}else var Ve=!0;if(Ve){if(s.depth!==void 0){let t=s.depth;const d=e;if(!(typeof t=="num\
ber"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/depth",schemaPath:"#/properties/baselines/items/oneOf/2/properties/dept\
h/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+
"/baselines/"+o+"/depth",schemaPath:"#/properties/baselines/items/oneOf/2/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var Ve=d===e}else var Ve=!0;if(Ve){if(s.leaves!==void 0){let t=s.leaves;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==
null)return a.errors=[{instancePath:r+"/baselines/"+o+"/leaves",schemaPath:"#/properties/baselines/items/oneOf/2/properties/leaves/type",keyword:"type",params:{
type:V.properties.baselines.items.oneOf[2].properties.leaves.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))
return a.errors=[{instancePath:r+"/baselines/"+o+"/leaves",schemaPath:"#/properties/baselines/items/oneOf/2/properties/leaves/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ve=d===e}else var Ve=!0;if(Ve){if(s.shrinkage!==void 0){let t=s.shrinkage;const d=e;if(!(typeof t=="num\
ber"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/shrinkage",schemaPath:"#/properties/baselines/items/oneOf/2/properties/shrinkage/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var Ve=d===e}else var Ve=!0;if(Ve){if(s.minRows!==void 0){let t=s.minRows;const d=e;if(!(typeof t=="n\
umber"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/minRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/\
minRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[
{instancePath:r+"/baselines/"+o+"/minRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/minRows/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1;var Ve=d===e}else var Ve=!0;if(Ve){if(s.growOn!==void 0){let t=s.growOn;const d=e;if(e===d)if(typeof t=="number"&&isFinite(
t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/properties/baselines/items/oneOf/2/properties/growOn/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/\
properties/baselines/items/oneOf/2/properties/growOn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=
[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/properties/baselines/items/oneOf/2/properties/growOn/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var Ve=d===e}else var Ve=!0;if(Ve)if(s.maxRows!==void 0){let t=s.maxRows;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))
return a.errors=[{instancePath:r+"/baselines/"+o+"/maxRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/maxRows/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/maxRows",
schemaPath:"#/properties/baselines/items/oneOf/2/properties/maxRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ve=d===
e}else var Ve=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/2/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;is!==!0&&(is=!0)}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/dis\
criminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:g},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/baselines/"+o,schemaPath:"#/properties/baselines/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:g},message:'tag "kind" m\
ust be string'}],!1}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var Ns=A===e;if(!Ns)break}}else return a.errors=[{instancePath:r+"/baselines",schemaPath:"#/properties/baselines/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"}],!1;var y=ie===e}else var y=!0;if(y){if(n.cost!==void 0){let c=n.cost;const ie=e;if(e===ie)if(c&&typeof c=="o\
bject"&&!Array.isArray(c)){let J;if(c.params===void 0&&(J="params")||c.flops===void 0&&(J="flops")||c.memory===void 0&&(J="memory")||c.items===void 0&&(J="items"))
return a.errors=[{instancePath:r+"/cost",schemaPath:"#/properties/cost/required",keyword:"required",params:{missingProperty:J},message:"must have required prope\
rty '"+J+"'"}],!1;{const o=e;for(const s in c)if(!(s==="params"||s==="flops"||s==="memory"||s==="items")){return a.errors=[{instancePath:r+"/cost",schemaPath:"#\
/properties/cost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(o===
e){if(c.params!==void 0){let s=c.params;const A=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/cost/params",schemaPath:"\
#/properties/cost/properties/params/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===A&&typeof s=="number"&&isFinite(s)&&(s<0||
isNaN(s)))return a.errors=[{instancePath:r+"/cost/params",schemaPath:"#/properties/cost/properties/params/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var Wr=A===e}else var Wr=!0;if(Wr){if(c.flops!==void 0){let s=c.flops;const A=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s)))return a.errors=[{instancePath:r+"/cost/flops",schemaPath:"#/properties/cost/properties/flops/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(e===A&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=[{instancePath:r+"/cost/flops",schemaPath:"#/properties/cost/properties\
/flops/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Wr=A===e}else var Wr=!0;if(Wr){if(c.memory!==void 0){let s=c.
memory;const A=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/cost/memory",schemaPath:"#/properties/cost/properti\
es/memory/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===A&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=
[{instancePath:r+"/cost/memory",schemaPath:"#/properties/cost/properties/memory/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"}],!1;var Wr=A===e}else var Wr=!0;if(Wr)if(c.items!==void 0){let s=c.items;const A=e;if(e===A)if(Array.isArray(s)){var xs=!0;const q=s.length;for(let g=0;g<q;g++){
let i=s[g];const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.name===void 0&&(t="name")||i.kind===void 0&&(t="kind")||i.params===void 0&&
(t="params")||i.bytes===void 0&&(t="bytes")||i.optimizerBytes===void 0&&(t="optimizerBytes")||i.flops===void 0&&(t="flops")||i.activationBytes===void 0&&(t="act\
ivationBytes"))return a.errors=[{instancePath:r+"/cost/items/"+g,schemaPath:"#/properties/cost/properties/items/items/required",keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;{const d=e;for(const f in i)if(!(f==="name"||f==="kind"||f==="params"||f==="bytes"||f==="optimizerBytes"||f===
"flops"||f==="activationBytes")){return a.errors=[{instancePath:r+"/cost/items/"+g,schemaPath:"#/properties/cost/properties/items/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.name!==void 0){const f=e;if(typeof i.
name!="string")return a.errors=[{instancePath:r+"/cost/items/"+g+"/name",schemaPath:"#/properties/cost/properties/items/items/properties/name/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var ar=f===e}else var ar=!0;if(ar){if(i.kind!==void 0){let f=i.kind;const v=e;if(!(f==="table"||f==="lay\
er"))return a.errors=[{instancePath:r+"/cost/items/"+g+"/kind",schemaPath:"#/properties/cost/properties/items/items/properties/kind/enum",keyword:"enum",params:{
allowedValues:V.properties.cost.properties.items.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var ar=v===e}else var ar=!0;
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
"/cost/items/"+g,schemaPath:"#/properties/cost/properties/items/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var xs=p===e;if(!xs)
break}}else return a.errors=[{instancePath:r+"/cost/items",schemaPath:"#/properties/cost/properties/items/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var Wr=A===e}else var Wr=!0}}}}}else return a.errors=[{instancePath:r+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var y=ie===e}else var y=!0;if(y)if(n.fingerprint!==void 0){let c=n.fingerprint;const ie=e;if(e===ie)if(typeof c=="string"){
if(!Cr.test(c))return a.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},
message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return a.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var y=ie===e}else var y=!0}}}}}}}}}}}}}}}}}}}}}}}}else return a.errors=[{instancePath:r,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return a.errors=l,e===0}a.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Rs=_,Hr={
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
"key","rows","time","sources","columns","heads","signals","vocabs"],additionalProperties:!1,$id:"lock"};function _(n,{instancePath:r="",parentData:Gr,parentDataProperty:Jr,
rootData:_r=n,dynamicAnchors:qr={}}={}){let l=null,e=0;const Oe=_.evaluated;if(Oe.dynamicProps&&(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(n&&
typeof n=="object"&&!Array.isArray(n)){let Re;if(n.version===void 0&&(Re="version")||n.model===void 0&&(Re="model")||n.key===void 0&&(Re="key")||n.rows===void 0&&
(Re="rows")||n.time===void 0&&(Re="time")||n.sources===void 0&&(Re="sources")||n.columns===void 0&&(Re="columns")||n.heads===void 0&&(Re="heads")||n.signals===void 0&&
(Re="signals")||n.vocabs===void 0&&(Re="vocabs"))return _.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:Re},message:"\
must have required property '"+Re+"'"}],!1;{const Ze=e;for(const W in n)if(!Or.call(Hr.properties,W)){return _.errors=[{instancePath:r,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:W},message:"must NOT have additional properties"}],!1;break}if(Ze===e){if(n.version!==void 0){
const W=e;if(n.version!==1)return _.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"\
must be equal to constant"}],!1;var y=W===e}else var y=!0;if(y){if(n.model!==void 0){const W=e;if(typeof n.model!="string")return _.errors=[{instancePath:r+"/mo\
del",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=W===e}else var y=!0;if(y){if(n.key!==void 0){
const W=e;if(typeof n.key!="string")return _.errors=[{instancePath:r+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var y=W===e}else var y=!0;if(y){if(n.rows!==void 0){let W=n.rows;const he=e;if(e===he)if(W&&typeof W=="object"&&!Array.isArray(W)){let P;if(W.
train===void 0&&(P="train")||W.validate===void 0&&(P="validate")||W.holdout===void 0&&(P="holdout"))return _.errors=[{instancePath:r+"/rows",schemaPath:"#/prope\
rties/rows/required",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{const B=e;for(const te in W)if(!(te==="tr\
ain"||te==="validate"||te==="holdout")){return _.errors=[{instancePath:r+"/rows",schemaPath:"#/properties/rows/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:te},message:"must NOT have additional properties"}],!1;break}if(B===e){if(W.train!==void 0){let te=W.train;const _e=e;if(!(typeof te==
"number"&&!(te%1)&&!isNaN(te)&&isFinite(te)))return _.errors=[{instancePath:r+"/rows/train",schemaPath:"#/properties/rows/properties/train/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===_e&&typeof te=="number"&&isFinite(te)&&(te<0||isNaN(te)))return _.errors=[{instancePath:r+"/rows/t\
rain",schemaPath:"#/properties/rows/properties/train/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var pe=_e===e}else var pe=!0;
if(pe){if(W.validate!==void 0){let te=W.validate;const _e=e;if(!(typeof te=="number"&&!(te%1)&&!isNaN(te)&&isFinite(te)))return _.errors=[{instancePath:r+"/rows\
/validate",schemaPath:"#/properties/rows/properties/validate/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===_e&&typeof te=="\
number"&&isFinite(te)&&(te<0||isNaN(te)))return _.errors=[{instancePath:r+"/rows/validate",schemaPath:"#/properties/rows/properties/validate/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var pe=_e===e}else var pe=!0;if(pe)if(W.holdout!==void 0){let te=W.holdout;const _e=e;if(!(typeof te==
"number"&&!(te%1)&&!isNaN(te)&&isFinite(te)))return _.errors=[{instancePath:r+"/rows/holdout",schemaPath:"#/properties/rows/properties/holdout/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"}],!1;if(e===_e&&typeof te=="number"&&isFinite(te)&&(te<0||isNaN(te)))return _.errors=[{instancePath:r+"/ro\
ws/holdout",schemaPath:"#/properties/rows/properties/holdout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var pe=_e===
e}else var pe=!0}}}}else return _.errors=[{instancePath:r+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"}],!1;var y=he===e}else var y=!0;if(y){if(n.time!==void 0){let W=n.time;const he=e;if(!(W&&typeof W=="object"&&!Array.isArray(W))&&W!==null)return _.errors=
[{instancePath:r+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type:Hr.properties.time.type},message:"must be object,null"}],!1;if(e===he&&
W&&typeof W=="object"&&!Array.isArray(W)){let P;if(W.first===void 0&&(P="first")||W.last===void 0&&(P="last"))return _.errors=[{instancePath:r+"/time",schemaPath:"\
#/properties/time/required",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{const B=e;for(const te in W)if(!(te===
"first"||te==="last")){return _.errors=[{instancePath:r+"/time",schemaPath:"#/properties/time/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:te},
message:"must NOT have additional properties"}],!1;break}if(B===e){if(W.first!==void 0){let te=W.first;const _e=e;if(!(typeof te=="number"&&isFinite(te)))return _.
errors=[{instancePath:r+"/time/first",schemaPath:"#/properties/time/properties/first/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ne=_e===
e}else var ne=!0;if(ne)if(W.last!==void 0){let te=W.last;const _e=e;if(!(typeof te=="number"&&isFinite(te)))return _.errors=[{instancePath:r+"/time/last",schemaPath:"\
#/properties/time/properties/last/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ne=_e===e}else var ne=!0}}}var y=he===e}else var y=!0;
if(y){if(n.sources!==void 0){let W=n.sources;const he=e;if(e===he)if(W&&typeof W=="object"&&!Array.isArray(W))for(const P in W){let B=W[P];const te=e;if(!(typeof B==
"number"&&!(B%1)&&!isNaN(B)&&isFinite(B)))return _.errors=[{instancePath:r+"/sources/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sources\
/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===te&&typeof B=="number"&&isFinite(B)&&(B<0||isNaN(B)))return _.
errors=[{instancePath:r+"/sources/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sources/additionalProperties/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var oe=te===e;if(!oe)break}else return _.errors=[{instancePath:r+"/sources",schemaPath:"#/properties/source\
s/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=he===e}else var y=!0;if(y){if(n.columns!==void 0){let W=n.columns;const he=e;if(e===
he)if(W&&typeof W=="object"&&!Array.isArray(W))for(const P in W){let B=W[P];const te=e;if(e===te)if(Array.isArray(B)){var L=!0;const _e=B.length;for(let mr=0;mr<
_e;mr++){let b=B[mr];const se=e;if(e===se)if(b&&typeof b=="object"&&!Array.isArray(b)){let xe;if(b.name===void 0&&(xe="name")||b.type===void 0&&(xe="type"))return _.
errors=[{instancePath:r+"/columns/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+mr,schemaPath:"#/properties/columns/additionalProperties/items/required",keyword:"\
required",params:{missingProperty:xe},message:"must have required property '"+xe+"'"}],!1;{const $e=e;for(const k in b)if(!(k==="name"||k==="type")){return _.errors=
[{instancePath:r+"/columns/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+mr,schemaPath:"#/properties/columns/additionalProperties/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:k},message:"must NOT have additional properties"}],!1;break}if($e===e){if(b.name!==void 0){const k=e;if(typeof b.
name!="string")return _.errors=[{instancePath:r+"/columns/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+mr+"/name",schemaPath:"#/properties/columns/additionalP\
roperties/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ce=k===e}else var ce=!0;if(ce)if(b.type!==void 0){
const k=e;if(typeof b.type!="string")return _.errors=[{instancePath:r+"/columns/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+mr+"/type",schemaPath:"#/properti\
es/columns/additionalProperties/items/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ce=k===e}else var ce=!0}}}else
return _.errors=[{instancePath:r+"/columns/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+mr,schemaPath:"#/properties/columns/additionalProperties/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var L=se===e;if(!L)break}}else return _.errors=[{instancePath:r+"/columns/"+P.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/columns/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var He=te===e;if(!He)break}else
return _.errors=[{instancePath:r+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=he===
e}else var y=!0;if(y){if(n.heads!==void 0){let W=n.heads;const he=e;if(e===he)if(W&&typeof W=="object"&&!Array.isArray(W))for(const P in W){let B=W[P];const te=e;
if(e===te)if(B&&typeof B=="object"&&!Array.isArray(B)){let _e;if(B.observed===void 0&&(_e="observed")||B.positives===void 0&&(_e="positives"))return _.errors=[{
instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/required",keyword:"required",params:{missingProperty:_e},
message:"must have required property '"+_e+"'"}],!1;{const mr=e;for(const b in B)if(!(b==="observed"||b==="positives"||b==="positiveRows"||b==="baseNegatives")){
return _.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"}],!1;break}if(mr===e){if(B.observed!==void 0){let b=B.observed;
const se=e;if(e===se)if(typeof b=="number"&&isFinite(b)){if(b<0||isNaN(b))return _.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
observed",schemaPath:"#/properties/heads/additionalProperties/properties/observed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"}],!1}else return _.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/observed",schemaPath:"#/properties/heads/additionalProperti\
es/properties/observed/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var M=se===e}else var M=!0;if(M){if(B.positives!==void 0){let b=B.
positives;const se=e;if(e===se)if(typeof b=="number"&&isFinite(b)){if(b<0||isNaN(b))return _.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,
"~1")+"/positives",schemaPath:"#/properties/heads/additionalProperties/properties/positives/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return _.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/positives",schemaPath:"#/properties/heads/addition\
alProperties/properties/positives/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var M=se===e}else var M=!0;if(M){if(B.positiveRows!==
void 0){let b=B.positiveRows;const se=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return _.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").
replace(/\//g,"~1")+"/positiveRows",schemaPath:"#/properties/heads/additionalProperties/properties/positiveRows/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===se&&typeof b=="number"&&isFinite(b)&&(b<0||isNaN(b)))return _.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,
"~1")+"/positiveRows",schemaPath:"#/properties/heads/additionalProperties/properties/positiveRows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var M=se===e}else var M=!0;if(M)if(B.baseNegatives!==void 0){let b=B.baseNegatives;const se=e;if(e===se)if(Array.isArray(b)){var Q=!0;const xe=b.
length;for(let $e=0;$e<xe;$e++){let k=b[$e];const je=e;if(e===je)if(k&&typeof k=="object"&&!Array.isArray(k)){let Ke;if(k.base===void 0&&(Ke="base")||k.observed===
void 0&&(Ke="observed")||k.positives===void 0&&(Ke="positives"))return _.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegati\
ves/"+$e,schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/required",keyword:"required",params:{missingProperty:Ke},message:"mu\
st have required property '"+Ke+"'"}],!1;{const Ee=e;for(const fe in k)if(!(fe==="base"||fe==="observed"||fe==="positives")){return _.errors=[{instancePath:r+"/\
heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+$e,schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:fe},message:"must NOT have additional properties"}],!1;break}if(Ee===e){if(k.base!==void 0){
let fe=k.base;const de=e;if(typeof fe!="string"&&fe!==null)return _.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+
$e+"/base",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/base/type",keyword:"type",params:{type:Hr.properties.heads.
additionalProperties.properties.baseNegatives.items.properties.base.type},message:"must be string,null"}],!1;var F=de===e}else var F=!0;if(F){if(k.observed!==void 0){
let fe=k.observed;const de=e;if(e===de)if(typeof fe=="number"&&isFinite(fe)){if(fe<0||isNaN(fe))return _.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").
replace(/\//g,"~1")+"/baseNegatives/"+$e+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/observed/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/baseNegatives/"+$e+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/observed/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var F=de===e}else var F=!0;if(F)if(k.positives!==void 0){let fe=k.positives;const de=e;if(e===de)if(typeof fe==
"number"&&isFinite(fe)){if(fe<0||isNaN(fe))return _.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+$e+"/positives",
schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/positives/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return _.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+$e+"/positives",schemaPath:"\
#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/positives/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var F=de===e}else var F=!0}}}}else return _.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+$e,schemaPath:"#/pro\
perties/heads/additionalProperties/properties/baseNegatives/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Q=je===e;if(!Q)break}}else
return _.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives",schemaPath:"#/properties/heads/additionalProperties/propert\
ies/baseNegatives/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var M=se===e}else var M=!0}}}}}else return _.errors=[{instancePath:r+"\
/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must \
be object"}],!1;var O=te===e;if(!O)break}else return _.errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var y=he===e}else var y=!0;if(y){if(n.signals!==void 0){let W=n.signals;const he=e;if(e===he)if(W&&typeof W=="object"&&!Array.isArray(
W))for(const P in W){let B=W[P];const te=e;if(e===te)if(B&&typeof B=="object"&&!Array.isArray(B)){let _e;if(B.count===void 0&&(_e="count")||B.missing===void 0&&
(_e="missing")||B.bad===void 0&&(_e="bad")||B.distinct===void 0&&(_e="distinct")||B.numeric===void 0&&(_e="numeric")||B.list===void 0&&(_e="list")||B.top===void 0&&
(_e="top")||B.transform===void 0&&(_e="transform"))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/signals/additionalProperties/required",keyword:"required",params:{missingProperty:_e},message:"must have required property '"+_e+"'"}],!1;{const mr=e;for(const b in B)
if(!(b==="count"||b==="missing"||b==="bad"||b==="distinct"||b==="numeric"||b==="list"||b==="top"||b==="transform")){return _.errors=[{instancePath:r+"/signals/"+
P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},
message:"must NOT have additional properties"}],!1;break}if(mr===e){if(B.count!==void 0){let b=B.count;const se=e;if(e===se)if(typeof b=="number"&&isFinite(b)){
if(b<0||isNaN(b))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",schemaPath:"#/properties/signals/additionalPrope\
rties/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{instancePath:r+"/signals/"+
P.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",schemaPath:"#/properties/signals/additionalProperties/properties/count/type",keyword:"type",params:{type:"numb\
er"},message:"must be number"}],!1;var N=se===e}else var N=!0;if(N){if(B.missing!==void 0){let b=B.missing;const se=e;if(e===se)if(typeof b=="number"&&isFinite(
b)){if(b<0||isNaN(b))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/missing",schemaPath:"#/properties/signals/additiona\
lProperties/properties/missing/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{instancePath:r+"/s\
ignals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/missing",schemaPath:"#/properties/signals/additionalProperties/properties/missing/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var N=se===e}else var N=!0;if(N){if(B.bad!==void 0){let b=B.bad;const se=e;if(e===se)if(typeof b=="number"&&isFinite(
b)){if(b<0||isNaN(b))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/bad",schemaPath:"#/properties/signals/additionalPro\
perties/properties/bad/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{instancePath:r+"/signals/"+
P.replace(/~/g,"~0").replace(/\//g,"~1")+"/bad",schemaPath:"#/properties/signals/additionalProperties/properties/bad/type",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;var N=se===e}else var N=!0;if(N){if(B.distinct!==void 0){let b=B.distinct;const se=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(
b))&&b!==null)return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/distinct",schemaPath:"#/properties/signals/additionalPrope\
rties/properties/distinct/type",keyword:"type",params:{type:Hr.properties.signals.additionalProperties.properties.distinct.type},message:"must be integer,null"}],
!1;if(e===se&&typeof b=="number"&&isFinite(b)&&(b<0||isNaN(b)))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/distinct",
schemaPath:"#/properties/signals/additionalProperties/properties/distinct/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;
var N=se===e}else var N=!0;if(N){if(B.numeric!==void 0){let b=B.numeric;const se=e;if(!(b&&typeof b=="object"&&!Array.isArray(b))&&b!==null)return _.errors=[{instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/type",keyword:"type",params:{
type:Hr.properties.signals.additionalProperties.properties.numeric.type},message:"must be object,null"}],!1;if(e===se&&b&&typeof b=="object"&&!Array.isArray(b)){
let xe;if(b.min===void 0&&(xe="min")||b.max===void 0&&(xe="max")||b.mean===void 0&&(xe="mean")||b.std===void 0&&(xe="std")||b.skewness===void 0&&(xe="skewness")||
b.kurtosis===void 0&&(xe="kurtosis")||b.quantiles===void 0&&(xe="quantiles"))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+
"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/required",keyword:"required",params:{missingProperty:xe},message:"must have \
required property '"+xe+"'"}],!1;{const $e=e;for(const k in b)if(!(k==="min"||k==="max"||k==="mean"||k==="std"||k==="skewness"||k==="kurtosis"||k==="quantiles")){
return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/propertie\
s/numeric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional properties"}],!1;break}if($e===e){
if(b.min!==void 0){let k=b.min;const je=e;if(!(typeof k=="number"&&isFinite(k)))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,
"~1")+"/numeric/min",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/min/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var $=je===e}else var $=!0;if($){if(b.max!==void 0){let k=b.max;const je=e;if(!(typeof k=="number"&&isFinite(k)))return _.errors=[{instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/max",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/max/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var $=je===e}else var $=!0;if($){if(b.mean!==void 0){let k=b.mean;const je=e;if(!(typeof k==
"number"&&isFinite(k)))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/mean",schemaPath:"#/properties/signals/ad\
ditionalProperties/properties/numeric/properties/mean/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var $=je===e}else var $=!0;if($){
if(b.std!==void 0){let k=b.std;const je=e;if(!(typeof k=="number"&&isFinite(k)))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,
"~1")+"/numeric/std",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/std/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var $=je===e}else var $=!0;if($){if(b.skewness!==void 0){let k=b.skewness;const je=e;if(!(typeof k=="number"&&isFinite(k)))return _.errors=
[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/skewness",schemaPath:"#/properties/signals/additionalProperties/properties/numer\
ic/properties/skewness/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var $=je===e}else var $=!0;if($){if(b.kurtosis!==void 0){let k=b.
kurtosis;const je=e;if(!(typeof k=="number"&&isFinite(k)))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/kurtos\
is",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/kurtosis/type",keyword:"type",params:{type:"number"},message:"must be nu\
mber"}],!1;var $=je===e}else var $=!0;if($)if(b.quantiles!==void 0){let k=b.quantiles;const je=e;if(e===je)if(Array.isArray(k)){if(k.length>9)return _.errors=[{
instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/signals/additionalProperties/properties/numeri\
c/properties/quantiles/maxItems",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"}],!1;if(k.length<9)return _.errors=[{instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/qu\
antiles/minItems",keyword:"minItems",params:{limit:9},message:"must NOT have fewer than 9 items"}],!1;{var Y=!0;const Ke=k.length;for(let Ee=0;Ee<Ke;Ee++){let fe=k[Ee];
const de=e;if(!(typeof fe=="number"&&isFinite(fe)))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles/"+Ee,
schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/items/type",keyword:"type",params:{type:"number"},message:"must be\
 number"}],!1;var Y=de===e;if(!Y)break}}}else return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"\
#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var $=je===
e}else var $=!0}}}}}}}}var N=se===e}else var N=!0;if(N){if(B.list!==void 0){let b=B.list;const se=e;if(!(b&&typeof b=="object"&&!Array.isArray(b))&&b!==null)return _.
errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/properties/list/type",
keyword:"type",params:{type:Hr.properties.signals.additionalProperties.properties.list.type},message:"must be object,null"}],!1;if(e===se&&b&&typeof b=="object"&&
!Array.isArray(b)){let xe;if(b.meanLength===void 0&&(xe="meanLength")||b.truncated===void 0&&(xe="truncated")||b.nulls===void 0&&(xe="nulls"))return _.errors=[{
instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/properties/list/required",keyword:"\
required",params:{missingProperty:xe},message:"must have required property '"+xe+"'"}],!1;{const $e=e;for(const k in b)if(!(k==="meanLength"||k==="truncated"||k===
"nulls")){return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/pr\
operties/list/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional properties"}],!1;break}if($e===
e){if(b.meanLength!==void 0){let k=b.meanLength;const je=e;if(!(typeof k=="number"&&isFinite(k)))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").
replace(/\//g,"~1")+"/list/meanLength",schemaPath:"#/properties/signals/additionalProperties/properties/list/properties/meanLength/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var I=je===e}else var I=!0;if(I){if(b.truncated!==void 0){let k=b.truncated;const je=e;if(!(typeof k=="number"&&isFinite(
k)))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/truncated",schemaPath:"#/properties/signals/additionalPropertie\
s/properties/list/properties/truncated/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var I=je===e}else var I=!0;if(I)if(b.nulls!==void 0){
let k=b.nulls;const je=e;if(!(typeof k=="number"&&isFinite(k)))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/null\
s",schemaPath:"#/properties/signals/additionalProperties/properties/list/properties/nulls/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var I=je===e}else var I=!0}}}}var N=se===e}else var N=!0;if(N){if(B.top!==void 0){let b=B.top;const se=e;if(e===se)if(Array.isArray(b)){var w=!0;const xe=b.length;
for(let $e=0;$e<xe;$e++){let k=b[$e];const je=e;if(e===je)if(k&&typeof k=="object"&&!Array.isArray(k)){let Ke;if(k.value===void 0&&(Ke="value")||k.count===void 0&&
(Ke="count"))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+$e,schemaPath:"#/properties/signals/additionalPropert\
ies/properties/top/items/required",keyword:"required",params:{missingProperty:Ke},message:"must have required property '"+Ke+"'"}],!1;{const Ee=e;for(const fe in k)
if(!(fe==="value"||fe==="count")){return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+$e,schemaPath:"#/properties/sign\
als/additionalProperties/properties/top/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:fe},message:"must NOT have additio\
nal properties"}],!1;break}if(Ee===e){if(k.value!==void 0){const fe=e;if(typeof k.value!="string")return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/top/"+$e+"/value",schemaPath:"#/properties/signals/additionalProperties/properties/top/items/properties/value/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var E=fe===e}else var E=!0;if(E)if(k.count!==void 0){let fe=k.count;const de=e;if(e===de)if(typeof fe=="number"&&isFinite(
fe)){if(fe<0||isNaN(fe))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+$e+"/count",schemaPath:"#/properties/signa\
ls/additionalProperties/properties/top/items/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _.
errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+$e+"/count",schemaPath:"#/properties/signals/additionalProperties/propertie\
s/top/items/properties/count/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var E=de===e}else var E=!0}}}else return _.errors=[{instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+$e,schemaPath:"#/properties/signals/additionalProperties/properties/top/items/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var w=je===e;if(!w)break}}else return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,
"~1")+"/top",schemaPath:"#/properties/signals/additionalProperties/properties/top/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var N=se===
e}else var N=!0;if(N)if(B.transform!==void 0){let b=B.transform;const se=e;if(!(b&&typeof b=="object"&&!Array.isArray(b))&&b!==null)return _.errors=[{instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProperties/properties/transform/type",keyword:"type",
params:{type:Hr.properties.signals.additionalProperties.properties.transform.type},message:"must be object,null"}],!1;if(e===se&&b&&typeof b=="object"&&!Array.isArray(
b)){let xe;if(b.squash===void 0&&(xe="squash")||b.clip===void 0&&(xe="clip")||b.normalize===void 0&&(xe="normalize")||b.reason===void 0&&(xe="reason"))return _.
errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProperties/properties/trans\
form/required",keyword:"required",params:{missingProperty:xe},message:"must have required property '"+xe+"'"}],!1;{const $e=e;for(const k in b)if(!(k==="squash"||
k==="clip"||k==="normalize"||k==="reason")){return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/pro\
perties/signals/additionalProperties/properties/transform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT h\
ave additional properties"}],!1;break}if($e===e){if(b.squash!==void 0){let k=b.squash;const je=e;if(!(k==="none"||k==="log"||k==="asinh"||k==="tanh"))return _.errors=
[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/squash",schemaPath:"#/properties/signals/additionalProperties/properties/trans\
form/properties/squash/enum",keyword:"enum",params:{allowedValues:Hr.properties.signals.additionalProperties.properties.transform.properties.squash.enum},message:"\
must be equal to one of the allowed values"}],!1;var T=je===e}else var T=!0;if(T){if(b.clip!==void 0){let k=b.clip;const je=e;if(!Array.isArray(k)&&k!==null)return _.
errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/properties/signals/additionalProperties/properties/\
transform/properties/clip/type",keyword:"type",params:{type:Hr.properties.signals.additionalProperties.properties.transform.properties.clip.type},message:"must \
be array,null"}],!1;if(e===je&&Array.isArray(k)){if(k.length<2)return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform\
/clip",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/clip/minItems",keyword:"minItems",params:{limit:2},message:"must NO\
T have fewer than 2 items"}],!1;{const Ke=k.length;if(Ke>0){let Ee=k[0];const fe=e;if(!(typeof Ee=="number"&&isFinite(Ee)))return _.errors=[{instancePath:r+"/si\
gnals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip/0",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/clip/\
prefixItems/0/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ee=fe===e}if(ee){if(Ke>1){let Ee=k[1];const fe=e;if(!(typeof Ee=="nu\
mber"&&isFinite(Ee)))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip/1",schemaPath:"#/properties/signals/\
additionalProperties/properties/transform/properties/clip/prefixItems/1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ee=fe===e}
if(ee&&!(k.length<=2))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/properties/signals/a\
dditionalProperties/properties/transform/properties/clip/items",keyword:"items",params:{limit:2},message:"must NOT have more than 2 items"}],!1}}}var T=je===e}else
var T=!0;if(T){if(b.normalize!==void 0){let k=b.normalize;const je=e;if(e===je)if(k&&typeof k=="object"&&!Array.isArray(k)){let Ke;if(k.kind===void 0&&(Ke="kind"))
return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperti\
es/properties/transform/properties/normalize/required",keyword:"required",params:{missingProperty:Ke},message:"must have required property '"+Ke+"'"}],!1;{const Ee=k.
kind;if(typeof Ee=="string")if(Ee==="none"){if(e===e)if(k&&typeof k=="object"&&!Array.isArray(k)){let de;if(k.kind===void 0&&(de="kind"))return _.errors=[{instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/propertie\
s/normalize/oneOf/0/required",keyword:"required",params:{missingProperty:de},message:"must have required property '"+de+"'"}],!1;{const Ie=e;for(const U in k)if(U!==
"kind"){return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additional\
Properties/properties/transform/properties/normalize/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:U},message:"must NO\
T have additional properties"}],!1;break}if(Ie===e&&k.kind!==void 0&&k.kind!=="none")return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/properties/kind/const",
keyword:"const",params:{allowedValue:"none"},message:"must be equal to constant"}],!1}}else return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var u=!0}else if(Ee==="l2"){if(e===e)if(k&&typeof k=="object"&&!Array.isArray(k)){let de;if(k.kind===void 0&&
(de="kind"))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additi\
onalProperties/properties/transform/properties/normalize/oneOf/1/required",keyword:"required",params:{missingProperty:de},message:"must have required property '"+
de+"'"}],!1;{const Ie=e;for(const U in k)if(U!=="kind"){return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normal\
ize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:U},message:"must NOT have additional properties"}],!1;break}if(Ie===e&&k.kind!==void 0&&k.kind!=="l2")return _.errors=[{instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prop\
erties/normalize/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"l2"},message:"must be equal to constant"}],!1}}else return _.errors=[{instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/propertie\
s/normalize/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;u!==!0&&(u=!0)}else if(Ee==="minmax"){if(e===e)if(k&&typeof k=="ob\
ject"&&!Array.isArray(k)){let de;if(k.kind===void 0&&(de="kind")||k.min===void 0&&(de="min")||k.max===void 0&&(de="max"))return _.errors=[{instancePath:r+"/sign\
als/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/norm\
alize/oneOf/2/required",keyword:"required",params:{missingProperty:de},message:"must have required property '"+de+"'"}],!1;{const Ie=e;for(const U in k)if(!(U===
"kind"||U==="min"||U==="max")){return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/proper\
ties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:U},
message:"must NOT have additional properties"}],!1;break}if(Ie===e){if(k.kind!==void 0){const U=e;if(k.kind!=="minmax")return _.errors=[{instancePath:r+"/signal\
s/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/n\
ormalize/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"minmax"},message:"must be equal to constant"}],!1;var h=U===e}else var h=!0;if(h){
if(k.min!==void 0){let U=k.min;const pr=e,sr=e;let Le=!1;const Z=e;if(!(typeof U=="number"&&isFinite(U))){const G={instancePath:r+"/signals/"+P.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/propertie\
s/min/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[G]:l.push(G),e++}var re=Z===e;Le=Le||re;const tr=e;if(e===tr)if(Array.
isArray(U)){var le=!0;const G=U.length;for(let Fe=0;Fe<G;Fe++){let Ae=U[Fe];const We=e;if(!(typeof Ae=="number"&&isFinite(Ae))){const kr={instancePath:r+"/signa\
ls/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min/"+Fe,schemaPath:"#/properties/signals/additionalProperties/properties/transform/properti\
es/normalize/oneOf/2/properties/min/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[kr]:l.push(kr),e++}var le=We===
e;if(!le)break}}else{const G={instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/ad\
ditionalProperties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};
l===null?l=[G]:l.push(G),e++}var re=tr===e;if(Le=Le||re,Le)e=sr,l!==null&&(sr?l.length=sr:l=null);else{const G={instancePath:r+"/signals/"+P.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/propertie\
s/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[G]:l.push(G),e++,_.errors=l,!1}var h=pr===e}else var h=!0;if(h)
if(k.max!==void 0){let U=k.max;const pr=e,sr=e;let Le=!1;const Z=e;if(!(typeof U=="number"&&isFinite(U))){const G={instancePath:r+"/signals/"+P.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/propertie\
s/max/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[G]:l.push(G),e++}var j=Z===e;Le=Le||j;const tr=e;if(e===tr)if(Array.
isArray(U)){var H=!0;const G=U.length;for(let Fe=0;Fe<G;Fe++){let Ae=U[Fe];const We=e;if(!(typeof Ae=="number"&&isFinite(Ae))){const kr={instancePath:r+"/signal\
s/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max/"+Fe,schemaPath:"#/properties/signals/additionalProperties/properties/transform/propertie\
s/normalize/oneOf/2/properties/max/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[kr]:l.push(kr),e++}var H=We===
e;if(!H)break}}else{const G={instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/add\
itionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};l===
null?l=[G]:l.push(G),e++}var j=tr===e;if(Le=Le||j,Le)e=sr,l!==null&&(sr?l.length=sr:l=null);else{const G={instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/an\
yOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[G]:l.push(G),e++,_.errors=l,!1}var h=pr===e}else var h=!0}}}}else return _.
errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/proper\
ties/transform/properties/normalize/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;u!==!0&&(u=!0)}else if(Ee==="zscore"){if(e===
e)if(k&&typeof k=="object"&&!Array.isArray(k)){let de;if(k.kind===void 0&&(de="kind")||k.mean===void 0&&(de="mean")||k.std===void 0&&(de="std"))return _.errors=
[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/tr\
ansform/properties/normalize/oneOf/3/required",keyword:"required",params:{missingProperty:de},message:"must have required property '"+de+"'"}],!1;{const Ie=e;for(const U in k)
if(!(U==="kind"||U==="mean"||U==="std")){return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:U},
message:"must NOT have additional properties"}],!1;break}if(Ie===e){if(k.kind!==void 0){const U=e;if(k.kind!=="zscore")return _.errors=[{instancePath:r+"/signal\
s/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/n\
ormalize/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"zscore"},message:"must be equal to constant"}],!1;var z=U===e}else var z=!0;if(z){
if(k.mean!==void 0){let U=k.mean;const pr=e,sr=e;let Le=!1;const Z=e;if(!(typeof U=="number"&&isFinite(U))){const G={instancePath:r+"/signals/"+P.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/pro\
perties/mean/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[G]:l.push(G),e++}var ge=Z===e;Le=Le||ge;const tr=e;if(e===
tr)if(Array.isArray(U)){var Be=!0;const G=U.length;for(let Fe=0;Fe<G;Fe++){let Ae=U[Fe];const We=e;if(!(typeof Ae=="number"&&isFinite(Ae))){const kr={instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean/"+Fe,schemaPath:"#/properties/signals/additionalProperties/properties/transform/\
properties/normalize/oneOf/3/properties/mean/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[kr]:l.push(kr),e++}
var Be=We===e;if(!Be)break}}else{const G={instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properti\
es/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/1/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"};l===null?l=[G]:l.push(G),e++}var ge=tr===e;if(Le=Le||ge,Le)e=sr,l!==null&&(sr?l.length=sr:l=null);else{const G={instancePath:r+"/signals/"+P.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf\
/3/properties/mean/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[G]:l.push(G),e++,_.errors=l,!1}var z=pr===e}else var z=!0;
if(z)if(k.std!==void 0){let U=k.std;const pr=e,sr=e;let Le=!1;const Z=e;if(!(typeof U=="number"&&isFinite(U))){const G={instancePath:r+"/signals/"+P.replace(/~/g,
"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/pro\
perties/std/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[G]:l.push(G),e++}var R=Z===e;Le=Le||R;const tr=e;if(e===tr)
if(Array.isArray(U)){var De=!0;const G=U.length;for(let Fe=0;Fe<G;Fe++){let Ae=U[Fe];const We=e;if(!(typeof Ae=="number"&&isFinite(Ae))){const kr={instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std/"+Fe,schemaPath:"#/properties/signals/additionalProperties/properties/transform/p\
roperties/normalize/oneOf/3/properties/std/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[kr]:l.push(kr),e++}var De=We===
e;if(!De)break}}else{const G={instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/ad\
ditionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};
l===null?l=[G]:l.push(G),e++}var R=tr===e;if(Le=Le||R,Le)e=sr,l!==null&&(sr?l.length=sr:l=null);else{const G={instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/an\
yOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[G]:l.push(G),e++,_.errors=l,!1}var z=pr===e}else var z=!0}}}}else return _.
errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/proper\
ties/transform/properties/normalize/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;u!==!0&&(u=!0)}else if(Ee==="quantile"){if(e===
e)if(k&&typeof k=="object"&&!Array.isArray(k)){let de;if(k.kind===void 0&&(de="kind")||k.boundaries===void 0&&(de="boundaries"))return _.errors=[{instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/propertie\
s/normalize/oneOf/4/required",keyword:"required",params:{missingProperty:de},message:"must have required property '"+de+"'"}],!1;{const Ie=e;for(const U in k)if(!(U===
"kind"||U==="boundaries")){return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties\
/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:U},
message:"must NOT have additional properties"}],!1;break}if(Ie===e){if(k.kind!==void 0){const U=e;if(k.kind!=="quantile")return _.errors=[{instancePath:r+"/sign\
als/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties\
/normalize/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"quantile"},message:"must be equal to constant"}],!1;var ve=U===e}else var ve=!0;
if(ve)if(k.boundaries!==void 0){let U=k.boundaries;const pr=e;if(e===pr)if(Array.isArray(U)){var jr=!0;const Le=U.length;for(let Z=0;Z<Le;Z++){let tr=U[Z];const dr=e;
if(!(typeof tr=="number"&&isFinite(tr)))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries/"+
Z,schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/properties/boundaries/items/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var jr=dr===e;if(!jr)break}}else return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/transform/normalize/boundaries",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/properties/boundar\
ies/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ve=pr===e}else var ve=!0}}}else return _.errors=[{instancePath:r+"/signals/"+P.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;u!==!0&&(u=!0)}else if(Ee==="bins"){if(e===e)if(k&&typeof k=="object"&&!Array.isArray(k)){
let de;if(k.kind===void 0&&(de="kind")||k.boundaries===void 0&&(de="boundaries"))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/5/required",keyword:"required",
params:{missingProperty:de},message:"must have required property '"+de+"'"}],!1;{const Ie=e;for(const U in k)if(!(U==="kind"||U==="boundaries")){return _.errors=
[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/tr\
ansform/properties/normalize/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:U},message:"must NOT have additional proper\
ties"}],!1;break}if(Ie===e){if(k.kind!==void 0){const U=e;if(k.kind!=="bins")return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+
"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/5/properties/kind/const",keyword:"\
const",params:{allowedValue:"bins"},message:"must be equal to constant"}],!1;var we=U===e}else var we=!0;if(we)if(k.boundaries!==void 0){let U=k.boundaries;const pr=e;
if(e===pr)if(Array.isArray(U)){var Ne=!0;const Le=U.length;for(let Z=0;Z<Le;Z++){let tr=U[Z];const dr=e;if(!(typeof tr=="number"&&isFinite(tr)))return _.errors=
[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries/"+Z,schemaPath:"#/properties/signals/additionalProperties\
/properties/transform/properties/normalize/oneOf/5/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ne=dr===
e;if(!Ne)break}}else return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries",schemaPath:"#/prope\
rties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/5/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"}],!1;var we=pr===e}else var we=!0}}}else return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normali\
ze",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/5/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;u!==!0&&(u=!0)}else return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:Ee},
message:'value of tag "kind" must be in oneOf'}],!1;else return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/norma\
lize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/discriminator",keyword:"discriminator",params:{error:"tag",
tag:"kind",tagValue:Ee},message:'tag "kind" must be string'}],!1}}else return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/t\
ransform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var T=je===e}else var T=!0;if(T)if(b.reason!==void 0){const k=e;if(typeof b.reason!="string")return _.errors=[{instancePath:r+"/si\
gnals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/reason",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/reaso\
n/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var T=k===e}else var T=!0}}}}}var N=se===e}else var N=!0}}}}}}}}}else return _.errors=
[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/additionalProperties/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var me=te===e;if(!me)break}else return _.errors=[{instancePath:r+"/signals",schemaPath:"#/properties/signals/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var y=he===e}else var y=!0;if(y)if(n.vocabs!==void 0){let W=n.vocabs;const he=e;if(e===he)if(W&&typeof W==
"object"&&!Array.isArray(W))for(const P in W){let B=W[P];const te=e;if(e===te)if(B&&typeof B=="object"&&!Array.isArray(B)){let _e;if(B.entries===void 0&&(_e="en\
tries")||B.file===void 0&&(_e="file")||B.sha256===void 0&&(_e="sha256")||B.coverage===void 0&&(_e="coverage"))return _.errors=[{instancePath:r+"/vocabs/"+P.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vocabs/additionalProperties/required",keyword:"required",params:{missingProperty:_e},message:"must have \
required property '"+_e+"'"}],!1;{const mr=e;for(const b in B)if(!(b==="entries"||b==="file"||b==="sha256"||b==="coverage"||b==="minCount")){return _.errors=[{instancePath:r+
"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vocabs/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:b},message:"must NOT have additional properties"}],!1;break}if(mr===e){if(B.entries!==void 0){let b=B.entries;const se=e;if(!(typeof b=="numb\
er"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return _.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/entries",schemaPath:"#/properties/vo\
cabs/additionalProperties/properties/entries/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===se&&typeof b=="number"&&isFinite(
b)&&(b<0||isNaN(b)))return _.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/entries",schemaPath:"#/properties/vocabs/additionalPr\
operties/properties/entries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var K=se===e}else var K=!0;if(K){if(B.file!==
void 0){let b=B.file;const se=e;if(e===se)if(typeof b=="string"){if(!Yr.test(b))return _.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/file",schemaPath:"#/properties/vocabs/additionalProperties/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},
message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return _.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+
"/file",schemaPath:"#/properties/vocabs/additionalProperties/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var K=se===
e}else var K=!0;if(K){if(B.sha256!==void 0){let b=B.sha256;const se=e;if(e===se)if(typeof b=="string"){if(!Cr.test(b))return _.errors=[{instancePath:r+"/vocabs/"+
P.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/vocabs/additionalProperties/properties/sha256/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return _.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
sha256",schemaPath:"#/properties/vocabs/additionalProperties/properties/sha256/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var K=se===
e}else var K=!0;if(K){if(B.coverage!==void 0){let b=B.coverage;const se=e;if(e===se)if(typeof b=="number"&&isFinite(b)){if(b>1||isNaN(b))return _.errors=[{instancePath:r+
"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(b<0||isNaN(b))return _.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,
"~1")+"/coverage",schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return _.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/additio\
nalProperties/properties/coverage/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var K=se===e}else var K=!0;if(K)if(B.minCount!==void 0){
let b=B.minCount;const se=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return _.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,
"~1")+"/minCount",schemaPath:"#/properties/vocabs/additionalProperties/properties/minCount/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===se&&typeof b=="number"&&isFinite(b)&&(b<1||isNaN(b)))return _.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/minCount",
schemaPath:"#/properties/vocabs/additionalProperties/properties/minCount/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;
var K=se===e}else var K=!0}}}}}}else return _.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vocabs/additi\
onalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var wr=te===e;if(!wr)break}else return _.errors=[{instancePath:r+"/voca\
bs",schemaPath:"#/properties/vocabs/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=he===e}else var y=!0}}}}}}}}}}}else return _.
errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return _.errors=l,e===0}_.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};const $s=ue,Pr={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc calibration config",description:"How a model is to be calibr\
ated: what the spec asks for, resolved. A fitted calibrator is another file.",type:"object",properties:{version:{const:3},fingerprint:{type:"string",pattern:"^[\
0-9a-f]{64}$"},model:{type:"string"},variant:{type:["string","null"]},method:{enum:["platt","isotonic","temperature"]},heads:{type:"array",items:{type:"string"}},
sources:{type:["array","null"],items:{type:"string"}},per:{type:"array",items:{enum:["head","source"]}},signals:{type:"array",items:{type:"object",properties:{name:{
type:"string"},kind:{enum:["id","ids","vec","bins"]},vocab:{type:["string","null"]},size:{type:"integer",minimum:0},hours:{type:["string","null"]}},required:["n\
ame","kind","vocab","size","hours"],additionalProperties:!1}},everySeconds:{type:"number"},windowSeconds:{type:"number"},halfLifeSeconds:{type:["number","null"]},
traffic:{type:["object","null"],properties:{column:{type:"string"},value:{type:"string"}},required:["column","value"],additionalProperties:!1},sampling:{type:["\
object","null"],properties:{base:{type:["string","null"]},keep:{type:"number",minimum:0,maximum:1},log:{enum:["unsampled","sampled"]},correct:{enum:["weight","b\
ase","batch"]}},required:["base","keep","log","correct"],additionalProperties:!1}},required:["version","fingerprint","model","variant","method","heads","sources",
"per","signals","everySeconds","windowSeconds","halfLifeSeconds","traffic","sampling"],additionalProperties:!1,$id:"calibration"};function ue(n,{instancePath:r="",
parentData:Gr,parentDataProperty:Jr,rootData:_r=n,dynamicAnchors:qr={}}={}){let l=null,e=0;const Oe=ue.evaluated;if(Oe.dynamicProps&&(Oe.props=void 0),Oe.dynamicItems&&
(Oe.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Q;if(n.version===void 0&&(Q="version")||n.fingerprint===void 0&&(Q="fingerprint")||n.model===
void 0&&(Q="model")||n.variant===void 0&&(Q="variant")||n.method===void 0&&(Q="method")||n.heads===void 0&&(Q="heads")||n.sources===void 0&&(Q="sources")||n.per===
void 0&&(Q="per")||n.signals===void 0&&(Q="signals")||n.everySeconds===void 0&&(Q="everySeconds")||n.windowSeconds===void 0&&(Q="windowSeconds")||n.halfLifeSeconds===
void 0&&(Q="halfLifeSeconds")||n.traffic===void 0&&(Q="traffic")||n.sampling===void 0&&(Q="sampling"))return ue.errors=[{instancePath:r,schemaPath:"#/required",
keyword:"required",params:{missingProperty:Q},message:"must have required property '"+Q+"'"}],!1;{const F=e;for(const O in n)if(!Or.call(Pr.properties,O)){return ue.
errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O},message:"must NOT have additional prope\
rties"}],!1;break}if(F===e){if(n.version!==void 0){const O=e;if(n.version!==3)return ue.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/cons\
t",keyword:"const",params:{allowedValue:3},message:"must be equal to constant"}],!1;var y=O===e}else var y=!0;if(y){if(n.fingerprint!==void 0){let O=n.fingerprint;
const N=e;if(e===N)if(typeof O=="string"){if(!Cr.test(O))return ue.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return ue.errors=[{instancePath:r+"/fingerprint",schemaPath:"\
#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=N===e}else var y=!0;if(y){if(n.model!==void 0){const O=e;
if(typeof n.model!="string")return ue.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var y=O===e}else var y=!0;if(y){if(n.variant!==void 0){let O=n.variant;const N=e;if(typeof O!="string"&&O!==null)return ue.errors=[{instancePath:r+
"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:Pr.properties.variant.type},message:"must be string,null"}],!1;var y=N===e}else var y=!0;
if(y){if(n.method!==void 0){let O=n.method;const N=e;if(!(O==="platt"||O==="isotonic"||O==="temperature"))return ue.errors=[{instancePath:r+"/method",schemaPath:"\
#/properties/method/enum",keyword:"enum",params:{allowedValues:Pr.properties.method.enum},message:"must be equal to one of the allowed values"}],!1;var y=N===e}else
var y=!0;if(y){if(n.heads!==void 0){let O=n.heads;const N=e;if(e===N)if(Array.isArray(O)){var pe=!0;const Y=O.length;for(let I=0;I<Y;I++){const w=e;if(typeof O[I]!=
"string")return ue.errors=[{instancePath:r+"/heads/"+I,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var pe=w===e;if(!pe)break}}else return ue.errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var y=N===e}else var y=!0;if(y){if(n.sources!==void 0){let O=n.sources;const N=e;if(!Array.isArray(O)&&O!==null)return ue.errors=[{instancePath:r+
"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:Pr.properties.sources.type},message:"must be array,null"}],!1;if(e===N&&Array.isArray(
O)){var ne=!0;const Y=O.length;for(let I=0;I<Y;I++){const w=e;if(typeof O[I]!="string")return ue.errors=[{instancePath:r+"/sources/"+I,schemaPath:"#/properties/\
sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ne=w===e;if(!ne)break}}var y=N===e}else var y=!0;if(y){if(n.per!==void 0){
let O=n.per;const N=e;if(e===N)if(Array.isArray(O)){var oe=!0;const Y=O.length;for(let I=0;I<Y;I++){let w=O[I];const E=e;if(!(w==="head"||w==="source"))return ue.
errors=[{instancePath:r+"/per/"+I,schemaPath:"#/properties/per/items/enum",keyword:"enum",params:{allowedValues:Pr.properties.per.items.enum},message:"must be e\
qual to one of the allowed values"}],!1;var oe=E===e;if(!oe)break}}else return ue.errors=[{instancePath:r+"/per",schemaPath:"#/properties/per/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"}],!1;var y=N===e}else var y=!0;if(y){if(n.signals!==void 0){let O=n.signals;const N=e;if(e===N)if(Array.isArray(
O)){var L=!0;const Y=O.length;for(let I=0;I<Y;I++){let w=O[I];const E=e;if(e===E)if(w&&typeof w=="object"&&!Array.isArray(w)){let ee;if(w.name===void 0&&(ee="na\
me")||w.kind===void 0&&(ee="kind")||w.vocab===void 0&&(ee="vocab")||w.size===void 0&&(ee="size")||w.hours===void 0&&(ee="hours"))return ue.errors=[{instancePath:r+
"/signals/"+I,schemaPath:"#/properties/signals/items/required",keyword:"required",params:{missingProperty:ee},message:"must have required property '"+ee+"'"}],!1;
{const u=e;for(const h in w)if(!(h==="name"||h==="kind"||h==="vocab"||h==="size"||h==="hours")){return ue.errors=[{instancePath:r+"/signals/"+I,schemaPath:"#/pr\
operties/signals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"}],!1;break}
if(u===e){if(w.name!==void 0){const h=e;if(typeof w.name!="string")return ue.errors=[{instancePath:r+"/signals/"+I+"/name",schemaPath:"#/properties/signals/item\
s/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ce=h===e}else var ce=!0;if(ce){if(w.kind!==void 0){let h=w.kind;
const le=e;if(!(h==="id"||h==="ids"||h==="vec"||h==="bins"))return ue.errors=[{instancePath:r+"/signals/"+I+"/kind",schemaPath:"#/properties/signals/items/prope\
rties/kind/enum",keyword:"enum",params:{allowedValues:Pr.properties.signals.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;
var ce=le===e}else var ce=!0;if(ce){if(w.vocab!==void 0){let h=w.vocab;const le=e;if(typeof h!="string"&&h!==null)return ue.errors=[{instancePath:r+"/signals/"+
I+"/vocab",schemaPath:"#/properties/signals/items/properties/vocab/type",keyword:"type",params:{type:Pr.properties.signals.items.properties.vocab.type},message:"\
must be string,null"}],!1;var ce=le===e}else var ce=!0;if(ce){if(w.size!==void 0){let h=w.size;const le=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))
return ue.errors=[{instancePath:r+"/signals/"+I+"/size",schemaPath:"#/properties/signals/items/properties/size/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===le&&typeof h=="number"&&isFinite(h)&&(h<0||isNaN(h)))return ue.errors=[{instancePath:r+"/signals/"+I+"/size",schemaPath:"#/properti\
es/signals/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ce=le===e}else var ce=!0;if(ce)if(w.
hours!==void 0){let h=w.hours;const le=e;if(typeof h!="string"&&h!==null)return ue.errors=[{instancePath:r+"/signals/"+I+"/hours",schemaPath:"#/properties/signa\
ls/items/properties/hours/type",keyword:"type",params:{type:Pr.properties.signals.items.properties.hours.type},message:"must be string,null"}],!1;var ce=le===e}else
var ce=!0}}}}}}else return ue.errors=[{instancePath:r+"/signals/"+I,schemaPath:"#/properties/signals/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var L=E===e;if(!L)break}}else return ue.errors=[{instancePath:r+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var y=N===e}else var y=!0;if(y){if(n.everySeconds!==void 0){let O=n.everySeconds;const N=e;if(!(typeof O=="number"&&isFinite(
O)))return ue.errors=[{instancePath:r+"/everySeconds",schemaPath:"#/properties/everySeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var y=N===e}else var y=!0;if(y){if(n.windowSeconds!==void 0){let O=n.windowSeconds;const N=e;if(!(typeof O=="number"&&isFinite(O)))return ue.errors=[{instancePath:r+
"/windowSeconds",schemaPath:"#/properties/windowSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var y=N===e}else var y=!0;if(y){
if(n.halfLifeSeconds!==void 0){let O=n.halfLifeSeconds;const N=e;if(!(typeof O=="number"&&isFinite(O))&&O!==null)return ue.errors=[{instancePath:r+"/halfLifeSec\
onds",schemaPath:"#/properties/halfLifeSeconds/type",keyword:"type",params:{type:Pr.properties.halfLifeSeconds.type},message:"must be number,null"}],!1;var y=N===
e}else var y=!0;if(y){if(n.traffic!==void 0){let O=n.traffic;const N=e;if(!(O&&typeof O=="object"&&!Array.isArray(O))&&O!==null)return ue.errors=[{instancePath:r+
"/traffic",schemaPath:"#/properties/traffic/type",keyword:"type",params:{type:Pr.properties.traffic.type},message:"must be object,null"}],!1;if(e===N&&O&&typeof O==
"object"&&!Array.isArray(O)){let Y;if(O.column===void 0&&(Y="column")||O.value===void 0&&(Y="value"))return ue.errors=[{instancePath:r+"/traffic",schemaPath:"#/\
properties/traffic/required",keyword:"required",params:{missingProperty:Y},message:"must have required property '"+Y+"'"}],!1;{const I=e;for(const w in O)if(!(w===
"column"||w==="value")){return ue.errors=[{instancePath:r+"/traffic",schemaPath:"#/properties/traffic/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:w},message:"must NOT have additional properties"}],!1;break}if(I===e){if(O.column!==void 0){const w=e;if(typeof O.column!="string")return ue.
errors=[{instancePath:r+"/traffic/column",schemaPath:"#/properties/traffic/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var He=w===e}else var He=!0;if(He)if(O.value!==void 0){const w=e;if(typeof O.value!="string")return ue.errors=[{instancePath:r+"/traffic/value",schemaPath:"#\
/properties/traffic/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var He=w===e}else var He=!0}}}var y=N===e}else var y=!0;
if(y)if(n.sampling!==void 0){let O=n.sampling;const N=e;if(!(O&&typeof O=="object"&&!Array.isArray(O))&&O!==null)return ue.errors=[{instancePath:r+"/sampling",schemaPath:"\
#/properties/sampling/type",keyword:"type",params:{type:Pr.properties.sampling.type},message:"must be object,null"}],!1;if(e===N&&O&&typeof O=="object"&&!Array.
isArray(O)){let Y;if(O.base===void 0&&(Y="base")||O.keep===void 0&&(Y="keep")||O.log===void 0&&(Y="log")||O.correct===void 0&&(Y="correct"))return ue.errors=[{instancePath:r+
"/sampling",schemaPath:"#/properties/sampling/required",keyword:"required",params:{missingProperty:Y},message:"must have required property '"+Y+"'"}],!1;{const I=e;
for(const w in O)if(!(w==="base"||w==="keep"||w==="log"||w==="correct")){return ue.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"}],!1;break}if(I===e){if(O.base!==void 0){
let w=O.base;const E=e;if(typeof w!="string"&&w!==null)return ue.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/type",
keyword:"type",params:{type:Pr.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var M=E===e}else var M=!0;if(M){if(O.keep!==void 0){
let w=O.keep;const E=e;if(e===E)if(typeof w=="number"&&isFinite(w)){if(w>1||isNaN(w))return ue.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties\
/sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(w<0||isNaN(w))return ue.errors=[{instancePath:r+
"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return ue.
errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var M=E===e}else var M=!0;if(M){if(O.log!==void 0){let w=O.log;const E=e;if(!(w==="unsampled"||w==="sampled"))return ue.errors=[{instancePath:r+"/sampling/lo\
g",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"enum",params:{allowedValues:Pr.properties.sampling.properties.log.enum},message:"must be equa\
l to one of the allowed values"}],!1;var M=E===e}else var M=!0;if(M)if(O.correct!==void 0){let w=O.correct;const E=e;if(!(w==="weight"||w==="base"||w==="batch"))
return ue.errors=[{instancePath:r+"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:Pr.properties.
sampling.properties.correct.enum},message:"must be equal to one of the allowed values"}],!1;var M=E===e}else var M=!0}}}}}var y=N===e}else var y=!0}}}}}}}}}}}}}}}else
return ue.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ue.errors=l,e===0}ue.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};const Is=qe,as={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc manifest",description:"What a buil\
d or a trained bundle holds: the fingerprint of its plan and a hash of every other file.",type:"object",properties:{version:{const:1},adsc:{type:"string"},model:{
type:"string"},variant:{type:["string","null"]},baseline:{type:"string"},assumed:{type:"object",properties:{vocabs:{type:"array",items:{type:"string"}},signals:{
type:"array",items:{type:"string"}}},required:["vocabs","signals"],additionalProperties:!1},fingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},modelFingerprint:{
type:"string",pattern:"^[0-9a-f]{64}$"},distilled:{type:"object",properties:{trees:{type:"integer",minimum:0},network:{type:"number"},sum:{type:"number"},pupil:{
type:["number","null"]},kept:{enum:["pupil","network"]}},required:["trees","network","sum","pupil","kept"],additionalProperties:!1},files:{type:"object",additionalProperties:{
type:"object",properties:{bytes:{type:"integer",minimum:0},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"}},required:["bytes","sha256"],additionalProperties:!1}}},
required:["version","adsc","model","variant","fingerprint","files"],additionalProperties:!1,$id:"manifest"};function qe(n,{instancePath:r="",parentData:Gr,parentDataProperty:Jr,
rootData:_r=n,dynamicAnchors:qr={}}={}){let l=null,e=0;const Oe=qe.evaluated;if(Oe.dynamicProps&&(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(n&&
typeof n=="object"&&!Array.isArray(n)){let M;if(n.version===void 0&&(M="version")||n.adsc===void 0&&(M="adsc")||n.model===void 0&&(M="model")||n.variant===void 0&&
(M="variant")||n.fingerprint===void 0&&(M="fingerprint")||n.files===void 0&&(M="files"))return qe.errors=[{instancePath:r,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:M},message:"must have required property '"+M+"'"}],!1;{const Q=e;for(const F in n)if(!Or.call(as.properties,F)){return qe.errors=[{
instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:F},message:"must NOT have additional properties"}],
!1;break}if(Q===e){if(n.version!==void 0){const F=e;if(n.version!==1)return qe.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"\
const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var y=F===e}else var y=!0;if(y){if(n.adsc!==void 0){const F=e;if(typeof n.adsc!="string")
return qe.errors=[{instancePath:r+"/adsc",schemaPath:"#/properties/adsc/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=F===e}else
var y=!0;if(y){if(n.model!==void 0){const F=e;if(typeof n.model!="string")return qe.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var y=F===e}else var y=!0;if(y){if(n.variant!==void 0){let F=n.variant;const O=e;if(typeof F!="string"&&
F!==null)return qe.errors=[{instancePath:r+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:as.properties.variant.type},message:"mu\
st be string,null"}],!1;var y=O===e}else var y=!0;if(y){if(n.baseline!==void 0){const F=e;if(typeof n.baseline!="string")return qe.errors=[{instancePath:r+"/bas\
eline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=F===e}else var y=!0;if(y){if(n.assumed!==
void 0){let F=n.assumed;const O=e;if(e===O)if(F&&typeof F=="object"&&!Array.isArray(F)){let $;if(F.vocabs===void 0&&($="vocabs")||F.signals===void 0&&($="signal\
s"))return qe.errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/required",keyword:"required",params:{missingProperty:$},message:"must have req\
uired property '"+$+"'"}],!1;{const Y=e;for(const I in F)if(!(I==="vocabs"||I==="signals")){return qe.errors=[{instancePath:r+"/assumed",schemaPath:"#/propertie\
s/assumed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},message:"must NOT have additional properties"}],!1;break}if(Y===e){
if(F.vocabs!==void 0){let I=F.vocabs;const w=e;if(e===w)if(Array.isArray(I)){var pe=!0;const E=I.length;for(let T=0;T<E;T++){const ee=e;if(typeof I[T]!="string")
return qe.errors=[{instancePath:r+"/assumed/vocabs/"+T,schemaPath:"#/properties/assumed/properties/vocabs/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var pe=ee===e;if(!pe)break}}else return qe.errors=[{instancePath:r+"/assumed/vocabs",schemaPath:"#/properties/assumed/properties/vocabs/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ne=w===e}else var ne=!0;if(ne)if(F.signals!==void 0){let I=F.signals;const w=e;if(e===w)
if(Array.isArray(I)){var oe=!0;const T=I.length;for(let ee=0;ee<T;ee++){const u=e;if(typeof I[ee]!="string")return qe.errors=[{instancePath:r+"/assumed/signals/"+
ee,schemaPath:"#/properties/assumed/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var oe=u===e;if(!oe)break}}else
return qe.errors=[{instancePath:r+"/assumed/signals",schemaPath:"#/properties/assumed/properties/signals/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"}],!1;var ne=w===e}else var ne=!0}}}else return qe.errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var y=O===e}else var y=!0;if(y){if(n.fingerprint!==void 0){let F=n.fingerprint;const O=e;if(e===O)if(typeof F=="string"){
if(!Cr.test(F))return qe.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},
message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return qe.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var y=O===e}else var y=!0;if(y){if(n.modelFingerprint!==void 0){let F=n.modelFingerprint;const O=e;if(e===
O)if(typeof F=="string"){if(!Cr.test(F))return qe.errors=[{instancePath:r+"/modelFingerprint",schemaPath:"#/properties/modelFingerprint/pattern",keyword:"patter\
n",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return qe.errors=[{instancePath:r+"/modelFingerprint",schemaPath:"#\
/properties/modelFingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=O===e}else var y=!0;if(y){if(n.distilled!==void 0){
let F=n.distilled;const O=e;if(e===O)if(F&&typeof F=="object"&&!Array.isArray(F)){let $;if(F.trees===void 0&&($="trees")||F.network===void 0&&($="network")||F.sum===
void 0&&($="sum")||F.pupil===void 0&&($="pupil")||F.kept===void 0&&($="kept"))return qe.errors=[{instancePath:r+"/distilled",schemaPath:"#/properties/distilled/\
required",keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;{const Y=e;for(const I in F)if(!(I==="trees"||I==="ne\
twork"||I==="sum"||I==="pupil"||I==="kept")){return qe.errors=[{instancePath:r+"/distilled",schemaPath:"#/properties/distilled/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:I},message:"must NOT have additional properties"}],!1;break}if(Y===e){if(F.trees!==void 0){let I=F.trees;const w=e;
if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return qe.errors=[{instancePath:r+"/distilled/trees",schemaPath:"#/properties/distilled/properties/tree\
s/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===w&&typeof I=="number"&&isFinite(I)&&(I<0||isNaN(I)))return qe.errors=[{instancePath:r+
"/distilled/trees",schemaPath:"#/properties/distilled/properties/trees/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var L=w===
e}else var L=!0;if(L){if(F.network!==void 0){let I=F.network;const w=e;if(!(typeof I=="number"&&isFinite(I)))return qe.errors=[{instancePath:r+"/distilled/netwo\
rk",schemaPath:"#/properties/distilled/properties/network/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var L=w===e}else var L=!0;if(L){
if(F.sum!==void 0){let I=F.sum;const w=e;if(!(typeof I=="number"&&isFinite(I)))return qe.errors=[{instancePath:r+"/distilled/sum",schemaPath:"#/properties/disti\
lled/properties/sum/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var L=w===e}else var L=!0;if(L){if(F.pupil!==void 0){let I=F.pupil;
const w=e;if(!(typeof I=="number"&&isFinite(I))&&I!==null)return qe.errors=[{instancePath:r+"/distilled/pupil",schemaPath:"#/properties/distilled/properties/pup\
il/type",keyword:"type",params:{type:as.properties.distilled.properties.pupil.type},message:"must be number,null"}],!1;var L=w===e}else var L=!0;if(L)if(F.kept!==
void 0){let I=F.kept;const w=e;if(!(I==="pupil"||I==="network"))return qe.errors=[{instancePath:r+"/distilled/kept",schemaPath:"#/properties/distilled/propertie\
s/kept/enum",keyword:"enum",params:{allowedValues:as.properties.distilled.properties.kept.enum},message:"must be equal to one of the allowed values"}],!1;var L=w===
e}else var L=!0}}}}}}else return qe.errors=[{instancePath:r+"/distilled",schemaPath:"#/properties/distilled/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var y=O===e}else var y=!0;if(y)if(n.files!==void 0){let F=n.files;const O=e;if(e===O)if(F&&typeof F=="object"&&!Array.isArray(F))for(const $ in F){
let Y=F[$];const I=e;if(e===I)if(Y&&typeof Y=="object"&&!Array.isArray(Y)){let w;if(Y.bytes===void 0&&(w="bytes")||Y.sha256===void 0&&(w="sha256"))return qe.errors=
[{instancePath:r+"/files/"+$.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/required",keyword:"required",params:{missingProperty:w},
message:"must have required property '"+w+"'"}],!1;{const E=e;for(const T in Y)if(!(T==="bytes"||T==="sha256")){return qe.errors=[{instancePath:r+"/files/"+$.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:T},
message:"must NOT have additional properties"}],!1;break}if(E===e){if(Y.bytes!==void 0){let T=Y.bytes;const ee=e;if(!(typeof T=="number"&&!(T%1)&&!isNaN(T)&&isFinite(
T)))return qe.errors=[{instancePath:r+"/files/"+$.replace(/~/g,"~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#/properties/files/additionalProperties/properties\
/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===ee&&typeof T=="number"&&isFinite(T)&&(T<0||isNaN(T)))return qe.errors=
[{instancePath:r+"/files/"+$.replace(/~/g,"~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#/properties/files/additionalProperties/properties/bytes/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ce=ee===e}else var ce=!0;if(ce)if(Y.sha256!==void 0){let T=Y.sha256;const ee=e;if(e===
ee)if(typeof T=="string"){if(!Cr.test(T))return qe.errors=[{instancePath:r+"/files/"+$.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties\
/files/additionalProperties/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else
return qe.errors=[{instancePath:r+"/files/"+$.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/files/additionalProperties/properties/sh\
a256/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ce=ee===e}else var ce=!0}}}else return qe.errors=[{instancePath:r+"/files/"+$.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var He=I===e;if(!He)break}else return qe.errors=[{instancePath:r+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var y=O===e}else var y=!0}}}}}}}}}}}else return qe.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return qe.errors=l,e===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Ss=nr;function nr(n,{instancePath:r="",parentData:Gr,parentDataProperty:Jr,rootData:_r=n,dynamicAnchors:qr={}}={}){let l=null,e=0;const Oe=nr.evaluated;if(Oe.dynamicProps&&
(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let O;if(n.version===void 0&&(O="version")||n.fingerprint===
void 0&&(O="fingerprint")||n.cases===void 0&&(O="cases"))return nr.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:O},
message:"must have required property '"+O+"'"}],!1;{const N=e;for(const $ in n)if(!($==="version"||$==="fingerprint"||$==="cases")){return nr.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:$},message:"must NOT have additional properties"}],!1;break}if(N===
e){if(n.version!==void 0){const $=e;if(n.version!==1)return nr.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{
allowedValue:1},message:"must be equal to constant"}],!1;var y=$===e}else var y=!0;if(y){if(n.fingerprint!==void 0){let $=n.fingerprint;const Y=e;if(e===Y)if(typeof $==
"string"){if(!Cr.test($))return nr.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9\
a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return nr.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=Y===e}else var y=!0;if(y)if(n.cases!==void 0){let $=n.cases;const Y=e;if(e===Y)if(Array.
isArray($)){var pe=!0;const w=$.length;for(let E=0;E<w;E++){let T=$[E];const ee=e;if(e===ee)if(T&&typeof T=="object"&&!Array.isArray(T)){let h;if(T.note===void 0&&
(h="note")||T.serving===void 0&&(h="serving")||T.row===void 0&&(h="row")||T.signals===void 0&&(h="signals"))return nr.errors=[{instancePath:r+"/cases/"+E,schemaPath:"\
#/properties/cases/items/required",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;{const le=e;for(const re in T)
if(!(re==="note"||re==="serving"||re==="row"||re==="signals")){return nr.errors=[{instancePath:r+"/cases/"+E,schemaPath:"#/properties/cases/items/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:re},message:"must NOT have additional properties"}],!1;break}if(le===e){if(T.note!==void 0){const re=e;
if(typeof T.note!="string")return nr.errors=[{instancePath:r+"/cases/"+E+"/note",schemaPath:"#/properties/cases/items/properties/note/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var ne=re===e}else var ne=!0;if(ne){if(T.serving!==void 0){const re=e;if(typeof T.serving!="boolean")return nr.errors=
[{instancePath:r+"/cases/"+E+"/serving",schemaPath:"#/properties/cases/items/properties/serving/type",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"}],!1;var ne=re===e}else var ne=!0;if(ne){if(T.row!==void 0){let re=T.row;const H=e;if(!(re&&typeof re=="object"&&!Array.isArray(re)))return nr.errors=[{instancePath:r+
"/cases/"+E+"/row",schemaPath:"#/properties/cases/items/properties/row/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ne=H===e}else
var ne=!0;if(ne)if(T.signals!==void 0){let re=T.signals;const H=e;if(e===H)if(re&&typeof re=="object"&&!Array.isArray(re))for(const z in re){let Be=re[z];const ge=e,
De=e;let R=!1;const ve=e;if(e===ve)if(Be&&typeof Be=="object"&&!Array.isArray(Be)){let we;if(Be.values===void 0&&(we="values")){const Ne={instancePath:r+"/cases\
/"+E+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/required",keyword:"\
required",params:{missingProperty:we},message:"must have required property '"+we+"'"};l===null?l=[Ne]:l.push(Ne),e++}else{const Ne=e;for(const me in Be)if(me!==
"values"){const K={instancePath:r+"/cases/"+E+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/addit\
ionalProperties/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:me},message:"must NOT have additional properties"};l===null?
l=[K]:l.push(K),e++;break}if(Ne===e&&Be.values!==void 0){let me=Be.values;if(e===e)if(Array.isArray(me)){var oe=!0;const wr=me.length;for(let Re=0;Re<wr;Re++){let Ze=me[Re];
const W=e;if(!(typeof Ze=="number"&&isFinite(Ze))){const Ir={instancePath:r+"/cases/"+E+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/values/"+Re,schemaPath:"\
#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/items/type",keyword:"type",params:{type:"number"},message:"must be nu\
mber"};l===null?l=[Ir]:l.push(Ir),e++}var oe=W===e;if(!oe)break}}else{const wr={instancePath:r+"/cases/"+E+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+
"/values",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/type",keyword:"type",params:{type:"array"},message:"\
must be array"};l===null?l=[wr]:l.push(wr),e++}}}}else{const we={instancePath:r+"/cases/"+E+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/cases/items/properties/signals/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};l===null?l=[we]:l.push(
we),e++}var Q=ve===e;if(R=R||Q,Q)var L=!0;const jr=e;if(e===jr)if(Be&&typeof Be=="object"&&!Array.isArray(Be)){let we;if(Be.ids===void 0&&(we="ids")){const Ne={
instancePath:r+"/cases/"+E+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/any\
Of/1/required",keyword:"required",params:{missingProperty:we},message:"must have required property '"+we+"'"};l===null?l=[Ne]:l.push(Ne),e++}else{const Ne=e;for(const me in Be)
if(!(me==="ids"||me==="weights")){const K={instancePath:r+"/cases/"+E+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/\
properties/signals/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:me},message:"must NOT have addit\
ional properties"};l===null?l=[K]:l.push(K),e++;break}if(Ne===e){if(Be.ids!==void 0){let me=Be.ids;const K=e;if(e===K)if(Array.isArray(me)){var ce=!0;const wr=me.
length;for(let Re=0;Re<wr;Re++){let Ze=me[Re];const W=e;if(!(typeof Ze=="number"&&!(Ze%1)&&!isNaN(Ze)&&isFinite(Ze))){const Ir={instancePath:r+"/cases/"+E+"/sig\
nals/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids/"+Re,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/ids/i\
tems/type",keyword:"type",params:{type:"integer"},message:"must be integer"};l===null?l=[Ir]:l.push(Ir),e++}if(e===W&&typeof Ze=="number"&&isFinite(Ze)&&(Ze<0||
isNaN(Ze))){const Ir={instancePath:r+"/cases/"+E+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids/"+Re,schemaPath:"#/properties/cases/items/properties\
/signals/additionalProperties/anyOf/1/properties/ids/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};l===null?l=[Ir]:l.
push(Ir),e++}var ce=W===e;if(!ce)break}}else{const wr={instancePath:r+"/cases/"+E+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids",schemaPath:"#/prop\
erties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/ids/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=
[wr]:l.push(wr),e++}var He=K===e}else var He=!0;if(He)if(Be.weights!==void 0){let me=Be.weights;const K=e;if(e===K)if(Array.isArray(me)){var M=!0;const Re=me.length;
for(let Ze=0;Ze<Re;Ze++){let W=me[Ze];const he=e;if(!(typeof W=="number"&&isFinite(W))){const P={instancePath:r+"/cases/"+E+"/signals/"+z.replace(/~/g,"~0").replace(
/\//g,"~1")+"/weights/"+Ze,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weights/items/type",keyword:"type",params:{
type:"number"},message:"must be number"};l===null?l=[P]:l.push(P),e++}var M=he===e;if(!M)break}}else{const Re={instancePath:r+"/cases/"+E+"/signals/"+z.replace(
/~/g,"~0").replace(/\//g,"~1")+"/weights",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weights/type",keyword:"\
type",params:{type:"array"},message:"must be array"};l===null?l=[Re]:l.push(Re),e++}var He=K===e}else var He=!0}}}else{const we={instancePath:r+"/cases/"+E+"/si\
gnals/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/type",keyword:"type",params:{
type:"object"},message:"must be object"};l===null?l=[we]:l.push(we),e++}var Q=jr===e;if(R=R||Q,Q&&L!==!0&&(L=!0),R)e=De,l!==null&&(De?l.length=De:l=null);else{const we={
instancePath:r+"/cases/"+E+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/any\
Of",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[we]:l.push(we),e++,nr.errors=l,!1}var F=ge===e;if(!F)break}else return nr.
errors=[{instancePath:r+"/cases/"+E+"/signals",schemaPath:"#/properties/cases/items/properties/signals/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1;var ne=H===e}else var ne=!0}}}}}else return nr.errors=[{instancePath:r+"/cases/"+E,schemaPath:"#/properties/cases/items/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var pe=ee===e;if(!pe)break}}else return nr.errors=[{instancePath:r+"/cases",schemaPath:"#/properties/cases/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var y=Y===e}else var y=!0}}}}else return nr.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return nr.errors=l,e===0}nr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Bs=X,br={$schema:"ht\
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
"kind","kept","prior","window","weight","events","temperature"],additionalProperties:!1}]};function x(n,{instancePath:r="",parentData:Gr,parentDataProperty:Jr,rootData:_r=n,
dynamicAnchors:qr={}}={}){let l=null,e=0;const Oe=x.evaluated;if(Oe.dynamicProps&&(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let I;if(n.kind===void 0&&(I="kind"))return x.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:I},
message:"must have required property '"+I+"'"}],!1;{const w=n.kind;if(typeof w=="string")if(w==="identity"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){
let T;if(n.kind===void 0&&(T="kind")||n.kept===void 0&&(T="kept")||n.prior===void 0&&(T="prior")||n.window===void 0&&(T="window")||n.weight===void 0&&(T="weight")||
n.events===void 0&&(T="events"))return x.errors=[{instancePath:r,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:T},message:"must hav\
e required property '"+T+"'"}],!1;{const ee=e;for(const u in n)if(!(u==="kind"||u==="kept"||u==="prior"||u==="window"||u==="weight"||u==="events")){return x.errors=
[{instancePath:r,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional prop\
erties"}],!1;break}if(ee===e){if(n.kind!==void 0){const u=e;if(n.kind!=="identity")return x.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/0/properties/kin\
d/const",keyword:"const",params:{allowedValue:"identity"},message:"must be equal to constant"}],!1;var y=u===e}else var y=!0;if(y){if(n.kept!==void 0){const u=e;
if(typeof n.kept!="boolean")return x.errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/0/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var y=u===e}else var y=!0;if(y){if(n.prior!==void 0){const u=e;if(typeof n.prior!="boolean")return x.errors=[{instancePath:r+"/prior",schemaPath:"\
#/oneOf/0/properties/prior/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var y=u===e}else var y=!0;if(y){if(n.window!==void 0){let u=n.
window;const h=e;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null)return x.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/0/properties/window/typ\
e",keyword:"type",params:{type:$r.oneOf[0].properties.window.type},message:"must be object,null"}],!1;if(e===h&&u&&typeof u=="object"&&!Array.isArray(u)){let re;
if(u.from===void 0&&(re="from")||u.to===void 0&&(re="to")||u.rows===void 0&&(re="rows"))return x.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/0/propert\
ies/window/required",keyword:"required",params:{missingProperty:re},message:"must have required property '"+re+"'"}],!1;{const H=e;for(const j in u)if(!(j==="fr\
om"||j==="to"||j==="rows")){return x.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/0/properties/window/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:j},message:"must NOT have additional properties"}],!1;break}if(H===e){if(u.from!==void 0){let j=u.from;const z=e;if(!(typeof j=="\
number"&&isFinite(j))&&j!==null)return x.errors=[{instancePath:r+"/window/from",schemaPath:"#/oneOf/0/properties/window/properties/from/type",keyword:"type",params:{
type:$r.oneOf[0].properties.window.properties.from.type},message:"must be number,null"}],!1;var pe=z===e}else var pe=!0;if(pe){if(u.to!==void 0){let j=u.to;const z=e;
if(!(typeof j=="number"&&isFinite(j))&&j!==null)return x.errors=[{instancePath:r+"/window/to",schemaPath:"#/oneOf/0/properties/window/properties/to/type",keyword:"\
type",params:{type:$r.oneOf[0].properties.window.properties.to.type},message:"must be number,null"}],!1;var pe=z===e}else var pe=!0;if(pe)if(u.rows!==void 0){let j=u.
rows;const z=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return x.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/0/properties/window/\
properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===z&&typeof j=="number"&&isFinite(j)&&(j<0||isNaN(j)))return x.
errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/0/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var pe=z===e}else var pe=!0}}}}var y=h===e}else var y=!0;if(y){if(n.weight!==void 0){let u=n.weight;const h=e;if(!(typeof u=="number"&&isFinite(
u)))return x.errors=[{instancePath:r+"/weight",schemaPath:"#/oneOf/0/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var y=h===e}else var y=!0;if(y)if(n.events!==void 0){let u=n.events;const h=e;if(!(typeof u=="number"&&isFinite(u)))return x.errors=[{instancePath:r+"/events",schemaPath:"\
#/oneOf/0/properties/events/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var y=h===e}else var y=!0}}}}}}}else return x.errors=[{instancePath:r,
schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ne=!0}else if(w==="platt"){if(e===e)if(n&&typeof n=="object"&&
!Array.isArray(n)){let T;if(n.kind===void 0&&(T="kind")||n.kept===void 0&&(T="kept")||n.prior===void 0&&(T="prior")||n.window===void 0&&(T="window")||n.weight===
void 0&&(T="weight")||n.events===void 0&&(T="events")||n.center===void 0&&(T="center")||n.alpha===void 0&&(T="alpha")||n.beta===void 0&&(T="beta")||n.gamma===void 0&&
(T="gamma")||n.standardErrors===void 0&&(T="standardErrors")||n.converged===void 0&&(T="converged"))return x.errors=[{instancePath:r,schemaPath:"#/oneOf/1/requi\
red",keyword:"required",params:{missingProperty:T},message:"must have required property '"+T+"'"}],!1;{const ee=e;for(const u in n)if(!Or.call($r.oneOf[1].properties,
u)){return x.errors=[{instancePath:r,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT \
have additional properties"}],!1;break}if(ee===e){if(n.kind!==void 0){const u=e;if(n.kind!=="platt")return x.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf\
/1/properties/kind/const",keyword:"const",params:{allowedValue:"platt"},message:"must be equal to constant"}],!1;var oe=u===e}else var oe=!0;if(oe){if(n.kept!==
void 0){const u=e;if(typeof n.kept!="boolean")return x.errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/1/properties/kept/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var oe=u===e}else var oe=!0;if(oe){if(n.prior!==void 0){const u=e;if(typeof n.prior!="boolean")return x.errors=[{instancePath:r+
"/prior",schemaPath:"#/oneOf/1/properties/prior/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var oe=u===e}else var oe=!0;if(oe){if(n.
window!==void 0){let u=n.window;const h=e;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null)return x.errors=[{instancePath:r+"/window",schemaPath:"#/oneO\
f/1/properties/window/type",keyword:"type",params:{type:$r.oneOf[1].properties.window.type},message:"must be object,null"}],!1;if(e===h&&u&&typeof u=="object"&&
!Array.isArray(u)){let re;if(u.from===void 0&&(re="from")||u.to===void 0&&(re="to")||u.rows===void 0&&(re="rows"))return x.errors=[{instancePath:r+"/window",schemaPath:"\
#/oneOf/1/properties/window/required",keyword:"required",params:{missingProperty:re},message:"must have required property '"+re+"'"}],!1;{const H=e;for(const j in u)
if(!(j==="from"||j==="to"||j==="rows")){return x.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/1/properties/window/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:j},message:"must NOT have additional properties"}],!1;break}if(H===e){if(u.from!==void 0){let j=u.from;const z=e;if(!(typeof j==
"number"&&isFinite(j))&&j!==null)return x.errors=[{instancePath:r+"/window/from",schemaPath:"#/oneOf/1/properties/window/properties/from/type",keyword:"type",params:{
type:$r.oneOf[1].properties.window.properties.from.type},message:"must be number,null"}],!1;var L=z===e}else var L=!0;if(L){if(u.to!==void 0){let j=u.to;const z=e;
if(!(typeof j=="number"&&isFinite(j))&&j!==null)return x.errors=[{instancePath:r+"/window/to",schemaPath:"#/oneOf/1/properties/window/properties/to/type",keyword:"\
type",params:{type:$r.oneOf[1].properties.window.properties.to.type},message:"must be number,null"}],!1;var L=z===e}else var L=!0;if(L)if(u.rows!==void 0){let j=u.
rows;const z=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return x.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/1/properties/window/\
properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===z&&typeof j=="number"&&isFinite(j)&&(j<0||isNaN(j)))return x.
errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/1/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var L=z===e}else var L=!0}}}}var oe=h===e}else var oe=!0;if(oe){if(n.weight!==void 0){let u=n.weight;const h=e;if(!(typeof u=="number"&&isFinite(
u)))return x.errors=[{instancePath:r+"/weight",schemaPath:"#/oneOf/1/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var oe=h===e}else var oe=!0;if(oe){if(n.events!==void 0){let u=n.events;const h=e;if(!(typeof u=="number"&&isFinite(u)))return x.errors=[{instancePath:r+"/event\
s",schemaPath:"#/oneOf/1/properties/events/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var oe=h===e}else var oe=!0;if(oe){if(n.center!==
void 0){let u=n.center;const h=e;if(e===h)if(typeof u=="number"&&isFinite(u)){if(u>1e9||isNaN(u))return x.errors=[{instancePath:r+"/center",schemaPath:"#/oneOf/\
1/properties/center/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"must be <= 1000000000"}],!1;if(u<-1e9||isNaN(u))return x.errors=[{instancePath:r+
"/center",schemaPath:"#/oneOf/1/properties/center/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e9},message:"must be >= -1000000000"}],!1}else return x.
errors=[{instancePath:r+"/center",schemaPath:"#/oneOf/1/properties/center/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var oe=h===e}else
var oe=!0;if(oe){if(n.alpha!==void 0){let u=n.alpha;const h=e;if(e===h)if(typeof u=="number"&&isFinite(u)){if(u>1e6||isNaN(u))return x.errors=[{instancePath:r+"\
/alpha",schemaPath:"#/oneOf/1/properties/alpha/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(u<-1e6||isNaN(
u))return x.errors=[{instancePath:r+"/alpha",schemaPath:"#/oneOf/1/properties/alpha/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must\
 be >= -1000000"}],!1}else return x.errors=[{instancePath:r+"/alpha",schemaPath:"#/oneOf/1/properties/alpha/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var oe=h===e}else var oe=!0;if(oe){if(n.beta!==void 0){let u=n.beta;const h=e;if(e===h)if(typeof u=="number"&&isFinite(u)){if(u>1e6||isNaN(
u))return x.errors=[{instancePath:r+"/beta",schemaPath:"#/oneOf/1/properties/beta/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be\
 <= 1000000"}],!1;if(u<-1e6||isNaN(u))return x.errors=[{instancePath:r+"/beta",schemaPath:"#/oneOf/1/properties/beta/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-1e6},message:"must be >= -1000000"}],!1}else return x.errors=[{instancePath:r+"/beta",schemaPath:"#/oneOf/1/properties/beta/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var oe=h===e}else var oe=!0;if(oe){if(n.gamma!==void 0){let u=n.gamma;const h=e;if(e===h)if(Array.isArray(u)){var ce=!0;
const re=u.length;for(let H=0;H<re;H++){let j=u[H];const z=e;if(e===z)if(typeof j=="number"&&isFinite(j)){if(j>1e6||isNaN(j))return x.errors=[{instancePath:r+"/\
gamma/"+H,schemaPath:"#/oneOf/1/properties/gamma/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(j<-1e6||
isNaN(j))return x.errors=[{instancePath:r+"/gamma/"+H,schemaPath:"#/oneOf/1/properties/gamma/items/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},
message:"must be >= -1000000"}],!1}else return x.errors=[{instancePath:r+"/gamma/"+H,schemaPath:"#/oneOf/1/properties/gamma/items/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var ce=z===e;if(!ce)break}}else return x.errors=[{instancePath:r+"/gamma",schemaPath:"#/oneOf/1/properties/gamma/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var oe=h===e}else var oe=!0;if(oe){if(n.standardErrors!==void 0){let u=n.standardErrors;const h=e;if(e===
h)if(Array.isArray(u)){var He=!0;const re=u.length;for(let H=0;H<re;H++){let j=u[H];const z=e;if(!(typeof j=="number"&&isFinite(j)))return x.errors=[{instancePath:r+
"/standardErrors/"+H,schemaPath:"#/oneOf/1/properties/standardErrors/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var He=z===
e;if(!He)break}}else return x.errors=[{instancePath:r+"/standardErrors",schemaPath:"#/oneOf/1/properties/standardErrors/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var oe=h===e}else var oe=!0;if(oe)if(n.converged!==void 0){const u=e;if(typeof n.converged!="boolean")return x.errors=[{instancePath:r+
"/converged",schemaPath:"#/oneOf/1/properties/converged/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var oe=u===e}else var oe=!0}}}}}}}}}}}}}else
return x.errors=[{instancePath:r,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ne!==!0&&(ne=!0)}else if(w==="i\
sotonic"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let T;if(n.kind===void 0&&(T="kind")||n.kept===void 0&&(T="kept")||n.prior===void 0&&(T="prior")||
n.window===void 0&&(T="window")||n.weight===void 0&&(T="weight")||n.events===void 0&&(T="events")||n.fit===void 0&&(T="fit"))return x.errors=[{instancePath:r,schemaPath:"\
#/oneOf/2/required",keyword:"required",params:{missingProperty:T},message:"must have required property '"+T+"'"}],!1;{const ee=e;for(const u in n)if(!(u==="kind"||
u==="kept"||u==="prior"||u==="window"||u==="weight"||u==="events"||u==="fit")){return x.errors=[{instancePath:r,schemaPath:"#/oneOf/2/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(ee===e){if(n.kind!==void 0){const u=e;if(n.kind!==
"isotonic")return x.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"isotonic"},message:"must \
be equal to constant"}],!1;var M=u===e}else var M=!0;if(M){if(n.kept!==void 0){const u=e;if(typeof n.kept!="boolean")return x.errors=[{instancePath:r+"/kept",schemaPath:"\
#/oneOf/2/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var M=u===e}else var M=!0;if(M){if(n.prior!==void 0){const u=e;
if(typeof n.prior!="boolean")return x.errors=[{instancePath:r+"/prior",schemaPath:"#/oneOf/2/properties/prior/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var M=u===e}else var M=!0;if(M){if(n.window!==void 0){let u=n.window;const h=e;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null)return x.
errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/2/properties/window/type",keyword:"type",params:{type:$r.oneOf[2].properties.window.type},message:"must be\
 object,null"}],!1;if(e===h&&u&&typeof u=="object"&&!Array.isArray(u)){let re;if(u.from===void 0&&(re="from")||u.to===void 0&&(re="to")||u.rows===void 0&&(re="r\
ows"))return x.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/2/properties/window/required",keyword:"required",params:{missingProperty:re},message:"must \
have required property '"+re+"'"}],!1;{const H=e;for(const j in u)if(!(j==="from"||j==="to"||j==="rows")){return x.errors=[{instancePath:r+"/window",schemaPath:"\
#/oneOf/2/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},message:"must NOT have additional properties"}],!1;
break}if(H===e){if(u.from!==void 0){let j=u.from;const z=e;if(!(typeof j=="number"&&isFinite(j))&&j!==null)return x.errors=[{instancePath:r+"/window/from",schemaPath:"\
#/oneOf/2/properties/window/properties/from/type",keyword:"type",params:{type:$r.oneOf[2].properties.window.properties.from.type},message:"must be number,null"}],
!1;var Q=z===e}else var Q=!0;if(Q){if(u.to!==void 0){let j=u.to;const z=e;if(!(typeof j=="number"&&isFinite(j))&&j!==null)return x.errors=[{instancePath:r+"/win\
dow/to",schemaPath:"#/oneOf/2/properties/window/properties/to/type",keyword:"type",params:{type:$r.oneOf[2].properties.window.properties.to.type},message:"must \
be number,null"}],!1;var Q=z===e}else var Q=!0;if(Q)if(u.rows!==void 0){let j=u.rows;const z=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return x.
errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/2/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"}],!1;if(e===z&&typeof j=="number"&&isFinite(j)&&(j<0||isNaN(j)))return x.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/2/properties/window/pr\
operties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Q=z===e}else var Q=!0}}}}var M=h===e}else var M=!0;if(M){
if(n.weight!==void 0){let u=n.weight;const h=e;if(!(typeof u=="number"&&isFinite(u)))return x.errors=[{instancePath:r+"/weight",schemaPath:"#/oneOf/2/properties\
/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var M=h===e}else var M=!0;if(M){if(n.events!==void 0){let u=n.events;const h=e;
if(!(typeof u=="number"&&isFinite(u)))return x.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/2/properties/events/type",keyword:"type",params:{type:"numb\
er"},message:"must be number"}],!1;var M=h===e}else var M=!0;if(M)if(n.fit!==void 0){let u=n.fit;const h=e;if(e===h)if(u&&typeof u=="object"&&!Array.isArray(u)){
let re;if(u.logits===void 0&&(re="logits")||u.values===void 0&&(re="values"))return x.errors=[{instancePath:r+"/fit",schemaPath:"#/oneOf/2/properties/fit/requir\
ed",keyword:"required",params:{missingProperty:re},message:"must have required property '"+re+"'"}],!1;{const H=e;for(const j in u)if(!(j==="logits"||j==="value\
s")){return x.errors=[{instancePath:r+"/fit",schemaPath:"#/oneOf/2/properties/fit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},
message:"must NOT have additional properties"}],!1;break}if(H===e){if(u.logits!==void 0){let j=u.logits;const z=e;if(e===z)if(Array.isArray(j)){var F=!0;const Be=j.
length;for(let ge=0;ge<Be;ge++){let De=j[ge];const R=e;if(!(typeof De=="number"&&isFinite(De)))return x.errors=[{instancePath:r+"/fit/logits/"+ge,schemaPath:"#/\
oneOf/2/properties/fit/properties/logits/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var F=R===e;if(!F)break}}else return x.
errors=[{instancePath:r+"/fit/logits",schemaPath:"#/oneOf/2/properties/fit/properties/logits/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var O=z===e}else var O=!0;if(O)if(u.values!==void 0){let j=u.values;const z=e;if(e===z)if(Array.isArray(j)){var N=!0;const ge=j.length;for(let De=0;De<ge;De++){
let R=j[De];const ve=e;if(e===ve)if(typeof R=="number"&&isFinite(R)){if(R>1||isNaN(R))return x.errors=[{instancePath:r+"/fit/values/"+De,schemaPath:"#/oneOf/2/p\
roperties/fit/properties/values/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(R<0||isNaN(R))return x.errors=[
{instancePath:r+"/fit/values/"+De,schemaPath:"#/oneOf/2/properties/fit/properties/values/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return x.errors=[{instancePath:r+"/fit/values/"+De,schemaPath:"#/oneOf/2/properties/fit/properties/values/items/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var N=ve===e;if(!N)break}}else return x.errors=[{instancePath:r+"/fit/values",schemaPath:"#/oneOf/2/properties/fit/\
properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var O=z===e}else var O=!0}}}else return x.errors=[{instancePath:r+"/fi\
t",schemaPath:"#/oneOf/2/properties/fit/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var M=h===e}else var M=!0}}}}}}}}else return x.
errors=[{instancePath:r,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ne!==!0&&(ne=!0)}else if(w==="temperatur\
e"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let T;if(n.kind===void 0&&(T="kind")||n.kept===void 0&&(T="kept")||n.prior===void 0&&(T="prior")||n.window===
void 0&&(T="window")||n.weight===void 0&&(T="weight")||n.events===void 0&&(T="events")||n.temperature===void 0&&(T="temperature"))return x.errors=[{instancePath:r,
schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:T},message:"must have required property '"+T+"'"}],!1;{const ee=e;for(const u in n)if(!(u===
"kind"||u==="kept"||u==="prior"||u==="window"||u==="weight"||u==="events"||u==="temperature")){return x.errors=[{instancePath:r,schemaPath:"#/oneOf/3/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(ee===e){if(n.kind!==void 0){
const u=e;if(n.kind!=="temperature")return x.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"\
temperature"},message:"must be equal to constant"}],!1;var $=u===e}else var $=!0;if($){if(n.kept!==void 0){const u=e;if(typeof n.kept!="boolean")return x.errors=
[{instancePath:r+"/kept",schemaPath:"#/oneOf/3/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var $=u===e}else var $=!0;
if($){if(n.prior!==void 0){const u=e;if(typeof n.prior!="boolean")return x.errors=[{instancePath:r+"/prior",schemaPath:"#/oneOf/3/properties/prior/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var $=u===e}else var $=!0;if($){if(n.window!==void 0){let u=n.window;const h=e;if(!(u&&typeof u=="o\
bject"&&!Array.isArray(u))&&u!==null)return x.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/3/properties/window/type",keyword:"type",params:{type:$r.oneOf[3].
properties.window.type},message:"must be object,null"}],!1;if(e===h&&u&&typeof u=="object"&&!Array.isArray(u)){let re;if(u.from===void 0&&(re="from")||u.to===void 0&&
(re="to")||u.rows===void 0&&(re="rows"))return x.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/3/properties/window/required",keyword:"required",params:{
missingProperty:re},message:"must have required property '"+re+"'"}],!1;{const H=e;for(const j in u)if(!(j==="from"||j==="to"||j==="rows")){return x.errors=[{instancePath:r+
"/window",schemaPath:"#/oneOf/3/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},message:"must NOT have addi\
tional properties"}],!1;break}if(H===e){if(u.from!==void 0){let j=u.from;const z=e;if(!(typeof j=="number"&&isFinite(j))&&j!==null)return x.errors=[{instancePath:r+
"/window/from",schemaPath:"#/oneOf/3/properties/window/properties/from/type",keyword:"type",params:{type:$r.oneOf[3].properties.window.properties.from.type},message:"\
must be number,null"}],!1;var Y=z===e}else var Y=!0;if(Y){if(u.to!==void 0){let j=u.to;const z=e;if(!(typeof j=="number"&&isFinite(j))&&j!==null)return x.errors=
[{instancePath:r+"/window/to",schemaPath:"#/oneOf/3/properties/window/properties/to/type",keyword:"type",params:{type:$r.oneOf[3].properties.window.properties.to.
type},message:"must be number,null"}],!1;var Y=z===e}else var Y=!0;if(Y)if(u.rows!==void 0){let j=u.rows;const z=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(
j)))return x.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/3/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===z&&typeof j=="number"&&isFinite(j)&&(j<0||isNaN(j)))return x.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/3/propertie\
s/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Y=z===e}else var Y=!0}}}}var $=h===e}else var $=!0;
if($){if(n.weight!==void 0){let u=n.weight;const h=e;if(!(typeof u=="number"&&isFinite(u)))return x.errors=[{instancePath:r+"/weight",schemaPath:"#/oneOf/3/prop\
erties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var $=h===e}else var $=!0;if($){if(n.events!==void 0){let u=n.events;const h=e;
if(!(typeof u=="number"&&isFinite(u)))return x.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/3/properties/events/type",keyword:"type",params:{type:"numb\
er"},message:"must be number"}],!1;var $=h===e}else var $=!0;if($)if(n.temperature!==void 0){let u=n.temperature;const h=e;if(e===h)if(typeof u=="number"&&isFinite(
u)){if(u>1e6||isNaN(u))return x.errors=[{instancePath:r+"/temperature",schemaPath:"#/oneOf/3/properties/temperature/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e6},message:"must be <= 1000000"}],!1;if(u<1e-6||isNaN(u))return x.errors=[{instancePath:r+"/temperature",schemaPath:"#/oneOf/3/properties/temperatur\
e/minimum",keyword:"minimum",params:{comparison:">=",limit:1e-6},message:"must be >= 0.000001"}],!1}else return x.errors=[{instancePath:r+"/temperature",schemaPath:"\
#/oneOf/3/properties/temperature/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var $=h===e}else var $=!0}}}}}}}}else return x.errors=
[{instancePath:r,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ne!==!0&&(ne=!0)}else return x.errors=[{instancePath:r,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:w},message:'value of tag "kind" must be in oneOf'}],!1;else return x.
errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:w},message:'tag "kind" must be string'}],!1}}else
return x.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return x.errors=l,Oe.props=ne,e===0}x.evaluated=
{dynamicProps:!0,dynamicItems:!1};function X(n,{instancePath:r="",parentData:Gr,parentDataProperty:Jr,rootData:_r=n,dynamicAnchors:qr={}}={}){let l=null,e=0;const Oe=X.
evaluated;if(Oe.dynamicProps&&(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Y;if(n.version===void 0&&
(Y="version")||n.method===void 0&&(Y="method")||n.model===void 0&&(Y="model")||n.window===void 0&&(Y="window")||n.sampling===void 0&&(Y="sampling")||n.layout===
void 0&&(Y="layout")||n.heads===void 0&&(Y="heads")||n.hash===void 0&&(Y="hash"))return X.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:Y},message:"must have required property '"+Y+"'"}],!1;{const I=e;for(const w in n)if(!(w==="version"||w==="method"||w==="model"||w==="window"||w===
"sampling"||w==="layout"||w==="heads"||w==="hash")){return X.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:w},message:"must NOT have additional properties"}],!1;break}if(I===e){if(n.version!==void 0){const w=e;if(n.version!==3)return X.errors=[{instancePath:r+
"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:3},message:"must be equal to constant"}],!1;var y=w===e}else var y=!0;if(y){
if(n.method!==void 0){let w=n.method;const E=e;if(!(w==="platt"||w==="isotonic"||w==="temperature"))return X.errors=[{instancePath:r+"/method",schemaPath:"#/pro\
perties/method/enum",keyword:"enum",params:{allowedValues:br.properties.method.enum},message:"must be equal to one of the allowed values"}],!1;var y=E===e}else var y=!0;
if(y){if(n.model!==void 0){const w=e;if(typeof n.model!="string")return X.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var y=w===e}else var y=!0;if(y){if(n.window!==void 0){let w=n.window;const E=e;if(e===E)if(w&&typeof w=="object"&&!Array.
isArray(w)){let ee;if(w.from===void 0&&(ee="from")||w.to===void 0&&(ee="to")||w.rows===void 0&&(ee="rows")||w.traffic===void 0&&(ee="traffic")||w.ownRows===void 0&&
(ee="ownRows"))return X.errors=[{instancePath:r+"/window",schemaPath:"#/properties/window/required",keyword:"required",params:{missingProperty:ee},message:"must\
 have required property '"+ee+"'"}],!1;{const u=e;for(const h in w)if(!(h==="from"||h==="to"||h==="rows"||h==="traffic"||h==="ownRows")){return X.errors=[{instancePath:r+
"/window",schemaPath:"#/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional p\
roperties"}],!1;break}if(u===e){if(w.from!==void 0){let h=w.from;const le=e;if(!(typeof h=="number"&&isFinite(h))&&h!==null)return X.errors=[{instancePath:r+"/w\
indow/from",schemaPath:"#/properties/window/properties/from/type",keyword:"type",params:{type:br.properties.window.properties.from.type},message:"must be number\
,null"}],!1;var pe=le===e}else var pe=!0;if(pe){if(w.to!==void 0){let h=w.to;const le=e;if(!(typeof h=="number"&&isFinite(h))&&h!==null)return X.errors=[{instancePath:r+
"/window/to",schemaPath:"#/properties/window/properties/to/type",keyword:"type",params:{type:br.properties.window.properties.to.type},message:"must be number,nu\
ll"}],!1;var pe=le===e}else var pe=!0;if(pe){if(w.rows!==void 0){let h=w.rows;const le=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return X.errors=
[{instancePath:r+"/window/rows",schemaPath:"#/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
le&&typeof h=="number"&&isFinite(h)&&(h<0||isNaN(h)))return X.errors=[{instancePath:r+"/window/rows",schemaPath:"#/properties/window/properties/rows/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var pe=le===e}else var pe=!0;if(pe){if(w.traffic!==void 0){let h=w.traffic;const le=e;if(!(h===
"all"||h==="own"))return X.errors=[{instancePath:r+"/window/traffic",schemaPath:"#/properties/window/properties/traffic/enum",keyword:"enum",params:{allowedValues:br.
properties.window.properties.traffic.enum},message:"must be equal to one of the allowed values"}],!1;var pe=le===e}else var pe=!0;if(pe)if(w.ownRows!==void 0){let h=w.
ownRows;const le=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))&&h!==null)return X.errors=[{instancePath:r+"/window/ownRows",schemaPath:"#/propertie\
s/window/properties/ownRows/type",keyword:"type",params:{type:br.properties.window.properties.ownRows.type},message:"must be integer,null"}],!1;if(e===le&&typeof h==
"number"&&isFinite(h)&&(h<0||isNaN(h)))return X.errors=[{instancePath:r+"/window/ownRows",schemaPath:"#/properties/window/properties/ownRows/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var pe=le===e}else var pe=!0}}}}}}else return X.errors=[{instancePath:r+"/window",schemaPath:"\
#/properties/window/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=E===e}else var y=!0;if(y){if(n.sampling!==void 0){let w=n.sampling;
const E=e;if(!(w&&typeof w=="object"&&!Array.isArray(w))&&w!==null)return X.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/type",keyword:"\
type",params:{type:br.properties.sampling.type},message:"must be object,null"}],!1;if(e===E&&w&&typeof w=="object"&&!Array.isArray(w)){let ee;if(w.base===void 0&&
(ee="base")||w.keep===void 0&&(ee="keep")||w.log===void 0&&(ee="log")||w.correct===void 0&&(ee="correct"))return X.errors=[{instancePath:r+"/sampling",schemaPath:"\
#/properties/sampling/required",keyword:"required",params:{missingProperty:ee},message:"must have required property '"+ee+"'"}],!1;{const u=e;for(const h in w)if(!(h===
"base"||h==="keep"||h==="log"||h==="correct")){return X.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(u===e){if(w.base!==void 0){let h=w.base;const le=e;
if(typeof h!="string"&&h!==null)return X.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/type",keyword:"type",params:{
type:br.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var ne=le===e}else var ne=!0;if(ne){if(w.keep!==void 0){let h=w.keep;const le=e;
if(e===le)if(typeof h=="number"&&isFinite(h)){if(h>1||isNaN(h))return X.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/ke\
ep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(h<0||isNaN(h))return X.errors=[{instancePath:r+"/sampling/keep",schemaPath:"\
#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return X.errors=[{instancePath:r+
"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ne=le===e}else var ne=!0;
if(ne){if(w.log!==void 0){let h=w.log;const le=e;if(!(h==="unsampled"||h==="sampled"))return X.errors=[{instancePath:r+"/sampling/log",schemaPath:"#/properties/\
sampling/properties/log/enum",keyword:"enum",params:{allowedValues:br.properties.sampling.properties.log.enum},message:"must be equal to one of the allowed valu\
es"}],!1;var ne=le===e}else var ne=!0;if(ne)if(w.correct!==void 0){let h=w.correct;const le=e;if(!(h==="weight"||h==="base"||h==="batch"))return X.errors=[{instancePath:r+
"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:br.properties.sampling.properties.correct.enum},
message:"must be equal to one of the allowed values"}],!1;var ne=le===e}else var ne=!0}}}}}var y=E===e}else var y=!0;if(y){if(n.layout!==void 0){let w=n.layout;
const E=e;if(e===E)if(w&&typeof w=="object"&&!Array.isArray(w)){let ee;if(w.blocks===void 0&&(ee="blocks")||w.features===void 0&&(ee="features"))return X.errors=
[{instancePath:r+"/layout",schemaPath:"#/properties/layout/required",keyword:"required",params:{missingProperty:ee},message:"must have required property '"+ee+"\
'"}],!1;{const u=e;for(const h in w)if(!(h==="blocks"||h==="features")){return X.errors=[{instancePath:r+"/layout",schemaPath:"#/properties/layout/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(u===e){if(w.blocks!==void 0){let h=w.
blocks;const le=e;if(e===le)if(Array.isArray(h)){var oe=!0;const re=h.length;for(let H=0;H<re;H++){let j=h[H];const z=e;if(e===z)if(j&&typeof j=="object"&&!Array.
isArray(j)){let ge;if(j.signal===void 0&&(ge="signal")||j.kind===void 0&&(ge="kind")||j.offset===void 0&&(ge="offset")||j.count===void 0&&(ge="count")||j.vocab===
void 0&&(ge="vocab")||j.zone===void 0&&(ge="zone")||j.boundaries===void 0&&(ge="boundaries"))return X.errors=[{instancePath:r+"/layout/blocks/"+H,schemaPath:"#/\
properties/layout/properties/blocks/items/required",keyword:"required",params:{missingProperty:ge},message:"must have required property '"+ge+"'"}],!1;{const De=e;
for(const R in j)if(!(R==="signal"||R==="kind"||R==="offset"||R==="count"||R==="vocab"||R==="zone"||R==="boundaries")){return X.errors=[{instancePath:r+"/layout\
/blocks/"+H,schemaPath:"#/properties/layout/properties/blocks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:R},message:"\
must NOT have additional properties"}],!1;break}if(De===e){if(j.signal!==void 0){const R=e;if(typeof j.signal!="string")return X.errors=[{instancePath:r+"/layou\
t/blocks/"+H+"/signal",schemaPath:"#/properties/layout/properties/blocks/items/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var L=R===e}else var L=!0;if(L){if(j.kind!==void 0){let R=j.kind;const ve=e;if(!(R==="ids"||R==="vec"||R==="hour"||R==="bins"))return X.errors=[{instancePath:r+
"/layout/blocks/"+H+"/kind",schemaPath:"#/properties/layout/properties/blocks/items/properties/kind/enum",keyword:"enum",params:{allowedValues:br.properties.layout.
properties.blocks.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var L=ve===e}else var L=!0;if(L){if(j.offset!==void 0){let R=j.
offset;const ve=e;if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)&&isFinite(R)))return X.errors=[{instancePath:r+"/layout/blocks/"+H+"/offset",schemaPath:"#/properti\
es/layout/properties/blocks/items/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===ve&&typeof R=="number"&&isFinite(
R)&&(R<0||isNaN(R)))return X.errors=[{instancePath:r+"/layout/blocks/"+H+"/offset",schemaPath:"#/properties/layout/properties/blocks/items/properties/offset/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var L=ve===e}else var L=!0;if(L){if(j.count!==void 0){let R=j.count;const ve=e;
if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)&&isFinite(R)))return X.errors=[{instancePath:r+"/layout/blocks/"+H+"/count",schemaPath:"#/properties/layout/propertie\
s/blocks/items/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===ve&&typeof R=="number"&&isFinite(R)&&(R<0||isNaN(
R)))return X.errors=[{instancePath:r+"/layout/blocks/"+H+"/count",schemaPath:"#/properties/layout/properties/blocks/items/properties/count/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var L=ve===e}else var L=!0;if(L){if(j.vocab!==void 0){let R=j.vocab;const ve=e;if(!(R&&typeof R==
"object"&&!Array.isArray(R))&&R!==null)return X.errors=[{instancePath:r+"/layout/blocks/"+H+"/vocab",schemaPath:"#/properties/layout/properties/blocks/items/pro\
perties/vocab/type",keyword:"type",params:{type:br.properties.layout.properties.blocks.items.properties.vocab.type},message:"must be object,null"}],!1;if(e===ve&&
R&&typeof R=="object"&&!Array.isArray(R)){let we;if(R.kind===void 0&&(we="kind")||R.size===void 0&&(we="size")||R.sha256===void 0&&(we="sha256"))return X.errors=
[{instancePath:r+"/layout/blocks/"+H+"/vocab",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/required",keyword:"required",params:{missingProperty:we},
message:"must have required property '"+we+"'"}],!1;{const Ne=e;for(const me in R)if(!(me==="kind"||me==="size"||me==="sha256")){return X.errors=[{instancePath:r+
"/layout/blocks/"+H+"/vocab",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:me},message:"must NOT have additional properties"}],!1;break}if(Ne===e){if(R.kind!==void 0){let me=R.kind;const K=e;if(!(me==="file"||me==="r\
ange"||me==="hash"))return X.errors=[{instancePath:r+"/layout/blocks/"+H+"/vocab/kind",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/\
properties/kind/enum",keyword:"enum",params:{allowedValues:br.properties.layout.properties.blocks.items.properties.vocab.properties.kind.enum},message:"must be \
equal to one of the allowed values"}],!1;var ce=K===e}else var ce=!0;if(ce){if(R.size!==void 0){let me=R.size;const K=e;if(!(typeof me=="number"&&!(me%1)&&!isNaN(
me)&&isFinite(me)))return X.errors=[{instancePath:r+"/layout/blocks/"+H+"/vocab/size",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/p\
roperties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===K&&typeof me=="number"&&isFinite(me)&&(me<0||isNaN(me)))return X.
errors=[{instancePath:r+"/layout/blocks/"+H+"/vocab/size",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/size/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ce=K===e}else var ce=!0;if(ce)if(R.sha256!==void 0){let me=R.sha256;const K=e;if(typeof me!=
"string"&&me!==null)return X.errors=[{instancePath:r+"/layout/blocks/"+H+"/vocab/sha256",schemaPath:"#/properties/layout/properties/blocks/items/properties/voca\
b/properties/sha256/type",keyword:"type",params:{type:br.properties.layout.properties.blocks.items.properties.vocab.properties.sha256.type},message:"must be str\
ing,null"}],!1;if(e===K&&typeof me=="string"&&!Cr.test(me))return X.errors=[{instancePath:r+"/layout/blocks/"+H+"/vocab/sha256",schemaPath:"#/properties/layout/\
properties/blocks/items/properties/vocab/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{6\
4}$"'}],!1;var ce=K===e}else var ce=!0}}}}var L=ve===e}else var L=!0;if(L){if(j.zone!==void 0){let R=j.zone;const ve=e;if(typeof R!="string"&&R!==null)return X.
errors=[{instancePath:r+"/layout/blocks/"+H+"/zone",schemaPath:"#/properties/layout/properties/blocks/items/properties/zone/type",keyword:"type",params:{type:br.
properties.layout.properties.blocks.items.properties.zone.type},message:"must be string,null"}],!1;var L=ve===e}else var L=!0;if(L)if(j.boundaries!==void 0){let R=j.
boundaries;const ve=e;if(!Array.isArray(R)&&R!==null)return X.errors=[{instancePath:r+"/layout/blocks/"+H+"/boundaries",schemaPath:"#/properties/layout/properti\
es/blocks/items/properties/boundaries/type",keyword:"type",params:{type:br.properties.layout.properties.blocks.items.properties.boundaries.type},message:"must b\
e array,null"}],!1;if(e===ve&&Array.isArray(R)){var He=!0;const we=R.length;for(let Ne=0;Ne<we;Ne++){let me=R[Ne];const K=e;if(!(typeof me=="number"&&isFinite(me)))
return X.errors=[{instancePath:r+"/layout/blocks/"+H+"/boundaries/"+Ne,schemaPath:"#/properties/layout/properties/blocks/items/properties/boundaries/items/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var He=K===e;if(!He)break}}var L=ve===e}else var L=!0}}}}}}}}else return X.errors=[{instancePath:r+
"/layout/blocks/"+H,schemaPath:"#/properties/layout/properties/blocks/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var oe=z===
e;if(!oe)break}}else return X.errors=[{instancePath:r+"/layout/blocks",schemaPath:"#/properties/layout/properties/blocks/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"}],!1;var M=le===e}else var M=!0;if(M)if(w.features!==void 0){let h=w.features;const le=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&
isFinite(h)))return X.errors=[{instancePath:r+"/layout/features",schemaPath:"#/properties/layout/properties/features/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===le&&typeof h=="number"&&isFinite(h)&&(h<0||isNaN(h)))return X.errors=[{instancePath:r+"/layout/features",schemaPath:"#/pro\
perties/layout/properties/features/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var M=le===e}else var M=!0}}}else return X.
errors=[{instancePath:r+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=E===e}else var y=!0;
if(y){if(n.heads!==void 0){let w=n.heads;const E=e;if(e===E)if(Array.isArray(w)){var Q=!0;const ee=w.length;for(let u=0;u<ee;u++){let h=w[u];const le=e;if(e===le)
if(h&&typeof h=="object"&&!Array.isArray(h)){let H;if(h.head===void 0&&(H="head")||h.all===void 0&&(H="all")||h.sources===void 0&&(H="sources")||h.allTraffic===
void 0&&(H="allTraffic"))return X.errors=[{instancePath:r+"/heads/"+u,schemaPath:"#/properties/heads/items/required",keyword:"required",params:{missingProperty:H},
message:"must have required property '"+H+"'"}],!1;{const j=e;for(const z in h)if(!(z==="head"||z==="all"||z==="sources"||z==="allTraffic")){return X.errors=[{instancePath:r+
"/heads/"+u,schemaPath:"#/properties/heads/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z},message:"must NOT have addit\
ional properties"}],!1;break}if(j===e){if(h.head!==void 0){const z=e;if(typeof h.head!="string")return X.errors=[{instancePath:r+"/heads/"+u+"/head",schemaPath:"\
#/properties/heads/items/properties/head/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var F=z===e}else var F=!0;if(F){if(h.all!==void 0){
const z=e;x(h.all,{instancePath:r+"/heads/"+u+"/all",parentData:h,parentDataProperty:"all",rootData:_r,dynamicAnchors:qr})||(l=l===null?x.errors:l.concat(x.errors),
e=l.length);var F=z===e}else var F=!0;if(F){if(h.sources!==void 0){let z=h.sources;const Be=e;if(e===Be)if(z&&typeof z=="object"&&!Array.isArray(z))for(const De in z){
const R=e;x(z[De],{instancePath:r+"/heads/"+u+"/sources/"+De.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:z,parentDataProperty:De,rootData:_r,dynamicAnchors:qr})||
(l=l===null?x.errors:l.concat(x.errors),e=l.length);var O=R===e;if(!O)break}else return X.errors=[{instancePath:r+"/heads/"+u+"/sources",schemaPath:"#/propertie\
s/heads/items/properties/sources/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var F=Be===e}else var F=!0;if(F)if(h.allTraffic!==void 0){
let z=h.allTraffic;const Be=e;if(!(z&&typeof z=="object"&&!Array.isArray(z))&&z!==null)return X.errors=[{instancePath:r+"/heads/"+u+"/allTraffic",schemaPath:"#/\
properties/heads/items/properties/allTraffic/type",keyword:"type",params:{type:br.properties.heads.items.properties.allTraffic.type},message:"must be object,nul\
l"}],!1;if(e===Be&&z&&typeof z=="object"&&!Array.isArray(z)){let De;if(z.all===void 0&&(De="all")||z.sources===void 0&&(De="sources"))return X.errors=[{instancePath:r+
"/heads/"+u+"/allTraffic",schemaPath:"#/properties/heads/items/properties/allTraffic/required",keyword:"required",params:{missingProperty:De},message:"must have\
 required property '"+De+"'"}],!1;{const R=e;for(const ve in z)if(!(ve==="all"||ve==="sources")){return X.errors=[{instancePath:r+"/heads/"+u+"/allTraffic",schemaPath:"\
#/properties/heads/items/properties/allTraffic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ve},message:"must NOT have additi\
onal properties"}],!1;break}if(R===e){if(z.all!==void 0){const ve=e;x(z.all,{instancePath:r+"/heads/"+u+"/allTraffic/all",parentData:z,parentDataProperty:"all",
rootData:_r,dynamicAnchors:qr})||(l=l===null?x.errors:l.concat(x.errors),e=l.length);var N=ve===e}else var N=!0;if(N)if(z.sources!==void 0){let ve=z.sources;const jr=e;
if(e===jr)if(ve&&typeof ve=="object"&&!Array.isArray(ve))for(const Ne in ve){const me=e;x(ve[Ne],{instancePath:r+"/heads/"+u+"/allTraffic/sources/"+Ne.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:ve,parentDataProperty:Ne,rootData:_r,dynamicAnchors:qr})||(l=l===null?x.errors:l.concat(x.errors),e=l.length);var $=me===e;
if(!$)break}else return X.errors=[{instancePath:r+"/heads/"+u+"/allTraffic/sources",schemaPath:"#/properties/heads/items/properties/allTraffic/properties/source\
s/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var N=jr===e}else var N=!0}}}var F=Be===e}else var F=!0}}}}}else return X.errors=[{instancePath:r+
"/heads/"+u,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Q=le===e;if(!Q)break}}else return X.
errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=E===e}else var y=!0;
if(y)if(n.hash!==void 0){let w=n.hash;const E=e;if(e===E)if(typeof w=="string"){if(!Cr.test(w))return X.errors=[{instancePath:r+"/hash",schemaPath:"#/properties\
/hash/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return X.errors=[{instancePath:r+"/ha\
sh",schemaPath:"#/properties/hash/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=E===e}else var y=!0}}}}}}}}}else return X.errors=
[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return X.errors=l,e===0}X.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};export{$s as calibration,Bs as calibrator,Ss as golden,Rs as lock,Is as manifest,Vs as plan};
