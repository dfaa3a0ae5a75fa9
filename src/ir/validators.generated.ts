// Generated from scripts/schemas by scripts/generate.ts; do not edit.
// @ts-nocheck
const $s=a,V={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc plan",description:"Everything that adsc resolved of a spec: data, transforms wi\
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
lops","memory","items"],additionalProperties:!1},was:{type:"array",items:{type:"object",properties:{kind:{enum:["signal","group","cross","head","vocab","source",
"column"]},name:{type:"string"},was:{type:"string"}},required:["kind","name","was"],additionalProperties:!1}},fingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"}},
required:["version","model","variant","doc","data","inputs","vocabs","tables","signals","nodes","params","towers","heads","outputs","sampling","calibration","tr\
ain","baselines","cost","fingerprint"],additionalProperties:!1,$defs:{split:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"o\
bject",properties:{kind:{const:"last"},seconds:{type:"number"}},required:["kind","seconds"],additionalProperties:!1},{type:"object",properties:{kind:{const:"new\
est"},fraction:{type:"number",minimum:0,maximum:1}},required:["kind","fraction"],additionalProperties:!1},{type:"object",properties:{kind:{const:"random"},fraction:{
type:"number",minimum:0,maximum:1}},required:["kind","fraction"],additionalProperties:!1},{type:"object",properties:{kind:{const:"hash"},fraction:{type:"number",
minimum:0,maximum:1},column:{type:"string"}},required:["kind","fraction","column"],additionalProperties:!1},{type:"object",properties:{kind:{const:"files"},glob:{
type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"}},required:["kind","glob"],additionalProperties:!1}]}},$id:"plan"},jr=Object.prototype.hasOwnProperty,
rs=new RegExp("^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$","u"),Hr=new RegExp("^[0-9a-f]{64}$","u");function he(n,{instancePath:r="",parentData:Kr,parentDataProperty:Mr,rootData:Nr=n,dynamicAnchors:Ar={}}={}){let l=null,e=0;const ze=he.evaluated;if(ze.dynamicProps&&
(ze.props=void 0),ze.dynamicItems&&(ze.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Me;if(n.kind===void 0&&(Me="kind"))return he.errors=
[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:Me},message:"must have required property '"+Me+"'"}],!1;{const M=n.kind;if(typeof M==
"string")if(M==="last"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let F;if(n.kind===void 0&&(F="kind")||n.seconds===void 0&&(F="seconds"))return he.
errors=[{instancePath:r,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:F},message:"must have required property '"+F+"'"}],!1;{const _=e;
for(const A in n)if(!(A==="kind"||A==="seconds")){return he.errors=[{instancePath:r,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:A},message:"must NOT have additional properties"}],!1;break}if(_===e){if(n.kind!==void 0){const A=e;if(n.kind!=="last")return he.errors=[{instancePath:r+
"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"last"},message:"must be equal to constant"}],!1;var y=A===e}else var y=!0;
if(y)if(n.seconds!==void 0){let A=n.seconds;const I=e;if(!(typeof A=="number"&&isFinite(A)))return he.errors=[{instancePath:r+"/seconds",schemaPath:"#/oneOf/0/p\
roperties/seconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var y=I===e}else var y=!0}}}else return he.errors=[{instancePath:r,schemaPath:"\
#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var de=!0}else if(M==="newest"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(
n)){let F;if(n.kind===void 0&&(F="kind")||n.fraction===void 0&&(F="fraction"))return he.errors=[{instancePath:r,schemaPath:"#/oneOf/1/required",keyword:"require\
d",params:{missingProperty:F},message:"must have required property '"+F+"'"}],!1;{const _=e;for(const A in n)if(!(A==="kind"||A==="fraction")){return he.errors=
[{instancePath:r,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A},message:"must NOT have additional prop\
erties"}],!1;break}if(_===e){if(n.kind!==void 0){const A=e;if(n.kind!=="newest")return he.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/1/properties/kind/\
const",keyword:"const",params:{allowedValue:"newest"},message:"must be equal to constant"}],!1;var pe=A===e}else var pe=!0;if(pe)if(n.fraction!==void 0){let A=n.
fraction;const I=e;if(e===I)if(typeof A=="number"&&isFinite(A)){if(A>1||isNaN(A))return he.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/1/properties/\
fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(A<0||isNaN(A))return he.errors=[{instancePath:r+"/fraction",
schemaPath:"#/oneOf/1/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return he.errors=[{instancePath:r+
"/fraction",schemaPath:"#/oneOf/1/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var pe=I===e}else var pe=!0}}}else
return he.errors=[{instancePath:r,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;de!==!0&&(de=!0)}else if(M==="\
random"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let F;if(n.kind===void 0&&(F="kind")||n.fraction===void 0&&(F="fraction"))return he.errors=[{instancePath:r,
schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:F},message:"must have required property '"+F+"'"}],!1;{const _=e;for(const A in n)if(!(A===
"kind"||A==="fraction")){return he.errors=[{instancePath:r,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A},
message:"must NOT have additional properties"}],!1;break}if(_===e){if(n.kind!==void 0){const A=e;if(n.kind!=="random")return he.errors=[{instancePath:r+"/kind",
schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"random"},message:"must be equal to constant"}],!1;var ne=A===e}else var ne=!0;
if(ne)if(n.fraction!==void 0){let A=n.fraction;const I=e;if(e===I)if(typeof A=="number"&&isFinite(A)){if(A>1||isNaN(A))return he.errors=[{instancePath:r+"/fract\
ion",schemaPath:"#/oneOf/2/properties/fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(A<0||isNaN(A))return he.
errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return he.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"}],!1;var ne=I===e}else var ne=!0}}}else return he.errors=[{instancePath:r,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must b\
e object"}],!1;de!==!0&&(de=!0)}else if(M==="hash"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let F;if(n.kind===void 0&&(F="kind")||n.fraction===void 0&&
(F="fraction")||n.column===void 0&&(F="column"))return he.errors=[{instancePath:r,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:F},
message:"must have required property '"+F+"'"}],!1;{const _=e;for(const A in n)if(!(A==="kind"||A==="fraction"||A==="column")){return he.errors=[{instancePath:r,
schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A},message:"must NOT have additional properties"}],!1;break}
if(_===e){if(n.kind!==void 0){const A=e;if(n.kind!=="hash")return he.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",
params:{allowedValue:"hash"},message:"must be equal to constant"}],!1;var E=A===e}else var E=!0;if(E){if(n.fraction!==void 0){let A=n.fraction;const I=e;if(e===
I)if(typeof A=="number"&&isFinite(A)){if(A>1||isNaN(A))return he.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/3/properties/fraction/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(A<0||isNaN(A))return he.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/3/prope\
rties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return he.errors=[{instancePath:r+"/fraction",schemaPath:"\
#/oneOf/3/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var E=I===e}else var E=!0;if(E)if(n.column!==void 0){const A=e;
if(typeof n.column!="string")return he.errors=[{instancePath:r+"/column",schemaPath:"#/oneOf/3/properties/column/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var E=A===e}else var E=!0}}}}else return he.errors=[{instancePath:r,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;de!==!0&&(de=!0)}else if(M==="files"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let F;if(n.kind===void 0&&(F="kind")||n.glob===
void 0&&(F="glob"))return he.errors=[{instancePath:r,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:F},message:"must have required p\
roperty '"+F+"'"}],!1;{const _=e;for(const A in n)if(!(A==="kind"||A==="glob")){return he.errors=[{instancePath:r,schemaPath:"#/oneOf/4/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:A},message:"must NOT have additional properties"}],!1;break}if(_===e){if(n.kind!==void 0){const A=e;if(n.kind!==
"files")return he.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"files"},message:"must be eq\
ual to constant"}],!1;var be=A===e}else var be=!0;if(be)if(n.glob!==void 0){let A=n.glob;const I=e;if(e===I)if(typeof A=="string"){if(!rs.test(A))return he.errors=
[{instancePath:r+"/glob",schemaPath:"#/oneOf/4/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must \
match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return he.errors=[{instancePath:r+"/glob",schemaPath:"#/oneOf/4/properties/glob/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var be=I===e}else var be=!0}}}else return he.errors=[{instancePath:r,schemaPath:"#/oneOf/4/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;de!==!0&&(de=!0)}else return he.errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discrim\
inator",params:{error:"mapping",tag:"kind",tagValue:M},message:'value of tag "kind" must be in oneOf'}],!1;else return he.errors=[{instancePath:r,schemaPath:"#/\
discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:M},message:'tag "kind" must be string'}],!1}}else return he.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return he.errors=l,ze.props=de,e===0}he.evaluated={dynamicProps:!0,dynamicItems:!1};
function a(n,{instancePath:r="",parentData:Kr,parentDataProperty:Mr,rootData:Nr=n,dynamicAnchors:Ar={}}={}){let l=null,e=0;const ze=a.evaluated;if(ze.dynamicProps&&
(ze.props=void 0),ze.dynamicItems&&(ze.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let tr;if(n.version===void 0&&(tr="version")||n.model===
void 0&&(tr="model")||n.variant===void 0&&(tr="variant")||n.doc===void 0&&(tr="doc")||n.data===void 0&&(tr="data")||n.inputs===void 0&&(tr="inputs")||n.vocabs===
void 0&&(tr="vocabs")||n.tables===void 0&&(tr="tables")||n.signals===void 0&&(tr="signals")||n.nodes===void 0&&(tr="nodes")||n.params===void 0&&(tr="params")||n.
towers===void 0&&(tr="towers")||n.heads===void 0&&(tr="heads")||n.outputs===void 0&&(tr="outputs")||n.sampling===void 0&&(tr="sampling")||n.calibration===void 0&&
(tr="calibration")||n.train===void 0&&(tr="train")||n.baselines===void 0&&(tr="baselines")||n.cost===void 0&&(tr="cost")||n.fingerprint===void 0&&(tr="fingerpri\
nt"))return a.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:tr},message:"must have required property '"+tr+"'"}],!1;
{const Rs=e;for(const c in n)if(!jr.call(V.properties,c)){return a.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(Rs===e){if(n.version!==void 0){const c=e;if(n.version!==1)return a.errors=[{instancePath:r+
"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var y=c===e}else var y=!0;if(y){
if(n.model!==void 0){const c=e;if(typeof n.model!="string")return a.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var y=c===e}else var y=!0;if(y){if(n.variant!==void 0){let c=n.variant;const re=e;if(typeof c!="string"&&c!==null)return a.
errors=[{instancePath:r+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:V.properties.variant.type},message:"must be string,null"}],
!1;var y=re===e}else var y=!0;if(y){if(n.baseline!==void 0){let c=n.baseline;const re=e;if(!(c==="lr"||c==="wide_deep"||c==="gbdt_lr"))return a.errors=[{instancePath:r+
"/baseline",schemaPath:"#/properties/baseline/enum",keyword:"enum",params:{allowedValues:V.properties.baseline.enum},message:"must be equal to one of the allowe\
d values"}],!1;var y=re===e}else var y=!0;if(y){if(n.assumed!==void 0){let c=n.assumed;const re=e;if(e===re)if(c&&typeof c=="object"&&!Array.isArray(c)){let G;if(c.
vocabs===void 0&&(G="vocabs")||c.signals===void 0&&(G="signals"))return a.errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/required",keyword:"\
required",params:{missingProperty:G},message:"must have required property '"+G+"'"}],!1;{const o=e;for(const s in c)if(!(s==="vocabs"||s==="signals")){return a.
errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"}],!1;break}if(o===e){if(c.vocabs!==void 0){let s=c.vocabs;const N=e;if(e===N)if(Array.isArray(s)){var de=!0;const Ze=s.length;
for(let q=0;q<Ze;q++){const h=e;if(typeof s[q]!="string")return a.errors=[{instancePath:r+"/assumed/vocabs/"+q,schemaPath:"#/properties/assumed/properties/vocab\
s/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var de=h===e;if(!de)break}}else return a.errors=[{instancePath:r+"/assumed/voc\
abs",schemaPath:"#/properties/assumed/properties/vocabs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var pe=N===e}else var pe=!0;if(pe)
if(c.signals!==void 0){let s=c.signals;const N=e;if(e===N)if(Array.isArray(s)){var ne=!0;const q=s.length;for(let h=0;h<q;h++){const i=e;if(typeof s[h]!="string")
return a.errors=[{instancePath:r+"/assumed/signals/"+h,schemaPath:"#/properties/assumed/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var ne=i===e;if(!ne)break}}else return a.errors=[{instancePath:r+"/assumed/signals",schemaPath:"#/properties/assumed/properties/signals/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var pe=N===e}else var pe=!0}}}else return a.errors=[{instancePath:r+"/assumed",schemaPath:"\
#/properties/assumed/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=re===e}else var y=!0;if(y){if(n.doc!==void 0){let c=n.doc;const re=e;
if(typeof c!="string"&&c!==null)return a.errors=[{instancePath:r+"/doc",schemaPath:"#/properties/doc/type",keyword:"type",params:{type:V.properties.doc.type},message:"\
must be string,null"}],!1;var y=re===e}else var y=!0;if(y){if(n.data!==void 0){let c=n.data;const re=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)
return a.errors=[{instancePath:r+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:V.properties.data.type},message:"must be object,null"}],
!1;if(e===re&&c&&typeof c=="object"&&!Array.isArray(c)){let G;if(c.primary===void 0&&(G="primary")||c.joins===void 0&&(G="joins")||c.time===void 0&&(G="time")||
c.source===void 0&&(G="source")||c.servedBy===void 0&&(G="servedBy")||c.weight===void 0&&(G="weight")||c.afterImpression===void 0&&(G="afterImpression"))return a.
errors=[{instancePath:r+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:G},message:"must have required property '"+G+
"'"}],!1;{const o=e;for(const s in c)if(!jr.call(V.properties.data.properties,s)){return a.errors=[{instancePath:r+"/data",schemaPath:"#/properties/data/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(o===e){if(c.primary!==void 0){
let s=c.primary;const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let Ze;if(s.name===void 0&&(Ze="name")||s.glob===void 0&&(Ze="glob")||s.format===
void 0&&(Ze="format")||s.header===void 0&&(Ze="header")||s.columns===void 0&&(Ze="columns")||s.delimiter===void 0&&(Ze="delimiter")||s.missing===void 0&&(Ze="mi\
ssing"))return a.errors=[{instancePath:r+"/data/primary",schemaPath:"#/properties/data/properties/primary/required",keyword:"required",params:{missingProperty:Ze},
message:"must have required property '"+Ze+"'"}],!1;{const q=e;for(const h in s)if(!(h==="name"||h==="glob"||h==="format"||h==="header"||h==="columns"||h==="del\
imiter"||h==="missing"||h==="optional")){return a.errors=[{instancePath:r+"/data/primary",schemaPath:"#/properties/data/properties/primary/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(q===e){if(s.name!==void 0){const h=e;if(typeof s.
name!="string")return a.errors=[{instancePath:r+"/data/primary/name",schemaPath:"#/properties/data/properties/primary/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var E=h===e}else var E=!0;if(E){if(s.glob!==void 0){let h=s.glob;const i=e;if(e===i)if(typeof h=="string"){if(!rs.test(
h))return a.errors=[{instancePath:r+"/data/primary/glob",schemaPath:"#/properties/data/properties/primary/properties/glob/pattern",keyword:"pattern",params:{pattern:"\
^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[{instancePath:r+"/data/pri\
mary/glob",schemaPath:"#/properties/data/properties/primary/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var E=i===
e}else var E=!0;if(E){if(s.format!==void 0){let h=s.format;const i=e;if(!(h==="csv"||h==="tsv"||h==="jsonl"||h==="parquet"))return a.errors=[{instancePath:r+"/d\
ata/primary/format",schemaPath:"#/properties/data/properties/primary/properties/format/enum",keyword:"enum",params:{allowedValues:V.properties.data.properties.primary.
properties.format.enum},message:"must be equal to one of the allowed values"}],!1;var E=i===e}else var E=!0;if(E){if(s.header!==void 0){const h=e;if(typeof s.header!=
"boolean")return a.errors=[{instancePath:r+"/data/primary/header",schemaPath:"#/properties/data/properties/primary/properties/header/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var E=h===e}else var E=!0;if(E){if(s.columns!==void 0){let h=s.columns;const i=e;if(!Array.isArray(h)&&h!==null)return a.
errors=[{instancePath:r+"/data/primary/columns",schemaPath:"#/properties/data/properties/primary/properties/columns/type",keyword:"type",params:{type:V.properties.
data.properties.primary.properties.columns.type},message:"must be array,null"}],!1;if(e===i&&Array.isArray(h)){var be=!0;const ie=h.length;for(let t=0;t<ie;t++){
const d=e;if(typeof h[t]!="string")return a.errors=[{instancePath:r+"/data/primary/columns/"+t,schemaPath:"#/properties/data/properties/primary/properties/colum\
ns/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var be=d===e;if(!be)break}}var E=i===e}else var E=!0;if(E){if(s.delimiter!==void 0){
let h=s.delimiter;const i=e;if(typeof h!="string"&&h!==null)return a.errors=[{instancePath:r+"/data/primary/delimiter",schemaPath:"#/properties/data/properties/\
primary/properties/delimiter/type",keyword:"type",params:{type:V.properties.data.properties.primary.properties.delimiter.type},message:"must be string,null"}],!1;
var E=i===e}else var E=!0;if(E){if(s.missing!==void 0){let h=s.missing;const i=e;if(e===i)if(Array.isArray(h)){var Me=!0;const ie=h.length;for(let t=0;t<ie;t++){
const d=e;if(typeof h[t]!="string")return a.errors=[{instancePath:r+"/data/primary/missing/"+t,schemaPath:"#/properties/data/properties/primary/properties/missi\
ng/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Me=d===e;if(!Me)break}}else return a.errors=[{instancePath:r+"/data/prima\
ry/missing",schemaPath:"#/properties/data/properties/primary/properties/missing/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var E=i===
e}else var E=!0;if(E)if(s.optional!==void 0){let h=s.optional;const i=e;if(e===i)if(Array.isArray(h)){var M=!0;const ie=h.length;for(let t=0;t<ie;t++){const d=e;
if(typeof h[t]!="string")return a.errors=[{instancePath:r+"/data/primary/optional/"+t,schemaPath:"#/properties/data/properties/primary/properties/optional/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var M=d===e;if(!M)break}}else return a.errors=[{instancePath:r+"/data/primary/optiona\
l",schemaPath:"#/properties/data/properties/primary/properties/optional/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var E=i===e}else
var E=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/data/primary",schemaPath:"#/properties/data/properties/primary/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;var Q=N===e}else var Q=!0;if(Q){if(c.joins!==void 0){let s=c.joins;const N=e;if(e===N)if(Array.isArray(s)){var F=!0;const q=s.
length;for(let h=0;h<q;h++){let i=s[h];const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.name===void 0&&(t="name")||i.glob===void 0&&(t=
"glob")||i.format===void 0&&(t="format")||i.header===void 0&&(t="header")||i.columns===void 0&&(t="columns")||i.delimiter===void 0&&(t="delimiter")||i.missing===
void 0&&(t="missing")||i.on===void 0&&(t="on")||i.side===void 0&&(t="side")||i.asOf===void 0&&(t="asOf")||i.asOfTime===void 0&&(t="asOfTime"))return a.errors=[{
instancePath:r+"/data/joins/"+h,schemaPath:"#/properties/data/properties/joins/items/required",keyword:"required",params:{missingProperty:t},message:"must have \
required property '"+t+"'"}],!1;{const d=e;for(const f in i)if(!jr.call(V.properties.data.properties.joins.items.properties,f)){return a.errors=[{instancePath:r+
"/data/joins/"+h,schemaPath:"#/properties/data/properties/joins/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"\
must NOT have additional properties"}],!1;break}if(d===e){if(i.name!==void 0){const f=e;if(typeof i.name!="string")return a.errors=[{instancePath:r+"/data/joins\
/"+h+"/name",schemaPath:"#/properties/data/properties/joins/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _=f===
e}else var _=!0;if(_){if(i.glob!==void 0){let f=i.glob;const w=e;if(e===w)if(typeof f=="string"){if(!rs.test(f))return a.errors=[{instancePath:r+"/data/joins/"+
h+"/glob",schemaPath:"#/properties/data/properties/joins/items/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},
message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[{instancePath:r+"/data/joins/"+h+"/glob",schemaPath:"#/properties\
/data/properties/joins/items/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _=w===e}else var _=!0;if(_){if(i.format!==
void 0){let f=i.format;const w=e;if(!(f==="csv"||f==="tsv"||f==="jsonl"||f==="parquet"))return a.errors=[{instancePath:r+"/data/joins/"+h+"/format",schemaPath:"\
#/properties/data/properties/joins/items/properties/format/enum",keyword:"enum",params:{allowedValues:V.properties.data.properties.joins.items.properties.format.
enum},message:"must be equal to one of the allowed values"}],!1;var _=w===e}else var _=!0;if(_){if(i.header!==void 0){const f=e;if(typeof i.header!="boolean")return a.
errors=[{instancePath:r+"/data/joins/"+h+"/header",schemaPath:"#/properties/data/properties/joins/items/properties/header/type",keyword:"type",params:{type:"boo\
lean"},message:"must be boolean"}],!1;var _=f===e}else var _=!0;if(_){if(i.columns!==void 0){let f=i.columns;const w=e;if(!Array.isArray(f)&&f!==null)return a.errors=
[{instancePath:r+"/data/joins/"+h+"/columns",schemaPath:"#/properties/data/properties/joins/items/properties/columns/type",keyword:"type",params:{type:V.properties.
data.properties.joins.items.properties.columns.type},message:"must be array,null"}],!1;if(e===w&&Array.isArray(f)){var A=!0;const m=f.length;for(let H=0;H<m;H++){
const Re=e;if(typeof f[H]!="string")return a.errors=[{instancePath:r+"/data/joins/"+h+"/columns/"+H,schemaPath:"#/properties/data/properties/joins/items/propert\
ies/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var A=Re===e;if(!A)break}}var _=w===e}else var _=!0;if(_){if(i.delimiter!==
void 0){let f=i.delimiter;const w=e;if(typeof f!="string"&&f!==null)return a.errors=[{instancePath:r+"/data/joins/"+h+"/delimiter",schemaPath:"#/properties/data\
/properties/joins/items/properties/delimiter/type",keyword:"type",params:{type:V.properties.data.properties.joins.items.properties.delimiter.type},message:"must\
 be string,null"}],!1;var _=w===e}else var _=!0;if(_){if(i.missing!==void 0){let f=i.missing;const w=e;if(e===w)if(Array.isArray(f)){var I=!0;const m=f.length;for(let H=0;H<
m;H++){const Re=e;if(typeof f[H]!="string")return a.errors=[{instancePath:r+"/data/joins/"+h+"/missing/"+H,schemaPath:"#/properties/data/properties/joins/items/\
properties/missing/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var I=Re===e;if(!I)break}}else return a.errors=[{instancePath:r+
"/data/joins/"+h+"/missing",schemaPath:"#/properties/data/properties/joins/items/properties/missing/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;var _=w===e}else var _=!0;if(_){if(i.optional!==void 0){let f=i.optional;const w=e;if(e===w)if(Array.isArray(f)){var Y=!0;const m=f.length;for(let H=0;H<
m;H++){const Re=e;if(typeof f[H]!="string")return a.errors=[{instancePath:r+"/data/joins/"+h+"/optional/"+H,schemaPath:"#/properties/data/properties/joins/items\
/properties/optional/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Y=Re===e;if(!Y)break}}else return a.errors=[{instancePath:r+
"/data/joins/"+h+"/optional",schemaPath:"#/properties/data/properties/joins/items/properties/optional/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var _=w===e}else var _=!0;if(_){if(i.on!==void 0){let f=i.on;const w=e;if(e===w)if(Array.isArray(f)){var S=!0;const m=f.length;for(let H=0;H<m;H++){
let Re=f[H];const ir=e;if(e===ir)if(Re&&typeof Re=="object"&&!Array.isArray(Re)){let ar;if(Re.left===void 0&&(ar="left")||Re.right===void 0&&(ar="right"))return a.
errors=[{instancePath:r+"/data/joins/"+h+"/on/"+H,schemaPath:"#/properties/data/properties/joins/items/properties/on/items/required",keyword:"required",params:{
missingProperty:ar},message:"must have required property '"+ar+"'"}],!1;{const ke=e;for(const Ye in Re)if(!(Ye==="left"||Ye==="right")){return a.errors=[{instancePath:r+
"/data/joins/"+h+"/on/"+H,schemaPath:"#/properties/data/properties/joins/items/properties/on/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:Ye},message:"must NOT have additional properties"}],!1;break}if(ke===e){if(Re.left!==void 0){const Ye=e;if(typeof Re.left!="string")return a.
errors=[{instancePath:r+"/data/joins/"+h+"/on/"+H+"/left",schemaPath:"#/properties/data/properties/joins/items/properties/on/items/properties/left/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var O=Ye===e}else var O=!0;if(O)if(Re.right!==void 0){const Ye=e;if(typeof Re.right!="string")return a.
errors=[{instancePath:r+"/data/joins/"+h+"/on/"+H+"/right",schemaPath:"#/properties/data/properties/joins/items/properties/on/items/properties/right/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var O=Ye===e}else var O=!0}}}else return a.errors=[{instancePath:r+"/data/joins/"+h+"/on/"+H,schemaPath:"\
#/properties/data/properties/joins/items/properties/on/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var S=ir===e;if(!S)break}}else
return a.errors=[{instancePath:r+"/data/joins/"+h+"/on",schemaPath:"#/properties/data/properties/joins/items/properties/on/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}],!1;var _=w===e}else var _=!0;if(_){if(i.side!==void 0){let f=i.side;const w=e;if(!(f==="request"||f==="candidate"))return a.errors=
[{instancePath:r+"/data/joins/"+h+"/side",schemaPath:"#/properties/data/properties/joins/items/properties/side/enum",keyword:"enum",params:{allowedValues:V.properties.
data.properties.joins.items.properties.side.enum},message:"must be equal to one of the allowed values"}],!1;var _=w===e}else var _=!0;if(_){if(i.asOf!==void 0){
let f=i.asOf;const w=e;if(typeof f!="string"&&f!==null)return a.errors=[{instancePath:r+"/data/joins/"+h+"/asOf",schemaPath:"#/properties/data/properties/joins/\
items/properties/asOf/type",keyword:"type",params:{type:V.properties.data.properties.joins.items.properties.asOf.type},message:"must be string,null"}],!1;var _=w===
e}else var _=!0;if(_)if(i.asOfTime!==void 0){let f=i.asOfTime;const w=e;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null)return a.errors=[{instancePath:r+
"/data/joins/"+h+"/asOfTime",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/type",keyword:"type",params:{type:V.properties.data.properties.
joins.items.properties.asOfTime.type},message:"must be object,null"}],!1;if(e===w&&f&&typeof f=="object"&&!Array.isArray(f)){let m;if(f.column===void 0&&(m="col\
umn")||f.unit===void 0&&(m="unit")||f.format===void 0&&(m="format")||f.zone===void 0&&(m="zone"))return a.errors=[{instancePath:r+"/data/joins/"+h+"/asOfTime",schemaPath:"\
#/properties/data/properties/joins/items/properties/asOfTime/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"\
'"}],!1;{const H=e;for(const Re in f)if(!(Re==="column"||Re==="unit"||Re==="format"||Re==="zone")){return a.errors=[{instancePath:r+"/data/joins/"+h+"/asOfTime",
schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Re},message:"\
must NOT have additional properties"}],!1;break}if(H===e){if(f.column!==void 0){const Re=e;if(typeof f.column!="string")return a.errors=[{instancePath:r+"/data/\
joins/"+h+"/asOfTime/column",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/column/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var W=Re===e}else var W=!0;if(W){if(f.unit!==void 0){let Re=f.unit;const ir=e;if(!(Re==="s"||Re==="ms"||Re==="us"||Re==="ns"||
Re===null))return a.errors=[{instancePath:r+"/data/joins/"+h+"/asOfTime/unit",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/propertie\
s/unit/enum",keyword:"enum",params:{allowedValues:V.properties.data.properties.joins.items.properties.asOfTime.properties.unit.enum},message:"must be equal to o\
ne of the allowed values"}],!1;var W=ir===e}else var W=!0;if(W){if(f.format!==void 0){let Re=f.format;const ir=e;if(typeof Re!="string"&&Re!==null)return a.errors=
[{instancePath:r+"/data/joins/"+h+"/asOfTime/format",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/format/type",keyword:"t\
ype",params:{type:V.properties.data.properties.joins.items.properties.asOfTime.properties.format.type},message:"must be string,null"}],!1;var W=ir===e}else var W=!0;
if(W)if(f.zone!==void 0){const Re=e;if(typeof f.zone!="string")return a.errors=[{instancePath:r+"/data/joins/"+h+"/asOfTime/zone",schemaPath:"#/properties/data/\
properties/joins/items/properties/asOfTime/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var W=Re===e}else var W=!0}}}}}
var _=w===e}else var _=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/data/joins/"+h,schemaPath:"#/properties/data/properties/joins/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var F=p===e;if(!F)break}}else return a.errors=[{instancePath:r+"/data/joins",schemaPath:"#/properties\
/data/properties/joins/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Q=N===e}else var Q=!0;if(Q){if(c.time!==void 0){let s=c.time;
const N=e;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null)return a.errors=[{instancePath:r+"/data/time",schemaPath:"#/properties/data/properties/time/t\
ype",keyword:"type",params:{type:V.properties.data.properties.time.type},message:"must be object,null"}],!1;if(e===N&&s&&typeof s=="object"&&!Array.isArray(s)){
let q;if(s.column===void 0&&(q="column")||s.unit===void 0&&(q="unit")||s.format===void 0&&(q="format")||s.zone===void 0&&(q="zone"))return a.errors=[{instancePath:r+
"/data/time",schemaPath:"#/properties/data/properties/time/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],
!1;{const h=e;for(const i in s)if(!(i==="column"||i==="unit"||i==="format"||i==="zone")){return a.errors=[{instancePath:r+"/data/time",schemaPath:"#/properties/\
data/properties/time/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}
if(h===e){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.errors=[{instancePath:r+"/data/time/column",schemaPath:"#/properties/data/proper\
ties/time/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var T=i===e}else var T=!0;if(T){if(s.unit!==void 0){let i=s.
unit;const p=e;if(!(i==="s"||i==="ms"||i==="us"||i==="ns"||i===null))return a.errors=[{instancePath:r+"/data/time/unit",schemaPath:"#/properties/data/properties\
/time/properties/unit/enum",keyword:"enum",params:{allowedValues:V.properties.data.properties.time.properties.unit.enum},message:"must be equal to one of the al\
lowed values"}],!1;var T=p===e}else var T=!0;if(T){if(s.format!==void 0){let i=s.format;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+
"/data/time/format",schemaPath:"#/properties/data/properties/time/properties/format/type",keyword:"type",params:{type:V.properties.data.properties.time.properties.
format.type},message:"must be string,null"}],!1;var T=p===e}else var T=!0;if(T)if(s.zone!==void 0){const i=e;if(typeof s.zone!="string")return a.errors=[{instancePath:r+
"/data/time/zone",schemaPath:"#/properties/data/properties/time/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var T=i===
e}else var T=!0}}}}}var Q=N===e}else var Q=!0;if(Q){if(c.source!==void 0){let s=c.source;const N=e;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null)return a.
errors=[{instancePath:r+"/data/source",schemaPath:"#/properties/data/properties/source/type",keyword:"type",params:{type:V.properties.data.properties.source.type},
message:"must be object,null"}],!1;if(e===N&&s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.column===void 0&&(q="column")||s.values===void 0&&(q="values"))
return a.errors=[{instancePath:r+"/data/source",schemaPath:"#/properties/data/properties/source/required",keyword:"required",params:{missingProperty:q},message:"\
must have required property '"+q+"'"}],!1;{const h=e;for(const i in s)if(!(i==="column"||i==="values")){return a.errors=[{instancePath:r+"/data/source",schemaPath:"\
#/properties/data/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional propert\
ies"}],!1;break}if(h===e){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.errors=[{instancePath:r+"/data/source/column",schemaPath:"#/prop\
erties/data/properties/source/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Z=i===e}else var Z=!0;if(Z)if(s.values!==
void 0){let i=s.values;const p=e;if(e===p)if(Array.isArray(i)){var u=!0;const t=i.length;for(let d=0;d<t;d++){const f=e;if(typeof i[d]!="string")return a.errors=
[{instancePath:r+"/data/source/values/"+d,schemaPath:"#/properties/data/properties/source/properties/values/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var u=f===e;if(!u)break}}else return a.errors=[{instancePath:r+"/data/source/values",schemaPath:"#/properties/data/properties/source/proper\
ties/values/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Z=p===e}else var Z=!0}}}var Q=N===e}else var Q=!0;if(Q){if(c.key!==void 0){
let s=c.key;const N=e;if(e===N)if(Array.isArray(s)){if(s.length<1)return a.errors=[{instancePath:r+"/data/key",schemaPath:"#/properties/data/properties/key/minI\
tems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var v=!0;const q=s.length;for(let h=0;h<q;h++){const i=e;if(typeof s[h]!=
"string")return a.errors=[{instancePath:r+"/data/key/"+h,schemaPath:"#/properties/data/properties/key/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var v=i===e;if(!v)break}}}else return a.errors=[{instancePath:r+"/data/key",schemaPath:"#/properties/data/properties/key/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"}],!1;var Q=N===e}else var Q=!0;if(Q){if(c.servedBy!==void 0){let s=c.servedBy;const N=e;if(typeof s!="string"&&
s!==null)return a.errors=[{instancePath:r+"/data/servedBy",schemaPath:"#/properties/data/properties/servedBy/type",keyword:"type",params:{type:V.properties.data.
properties.servedBy.type},message:"must be string,null"}],!1;var Q=N===e}else var Q=!0;if(Q){if(c.weight!==void 0){let s=c.weight;const N=e;if(typeof s!="string"&&
s!==null)return a.errors=[{instancePath:r+"/data/weight",schemaPath:"#/properties/data/properties/weight/type",keyword:"type",params:{type:V.properties.data.properties.
weight.type},message:"must be string,null"}],!1;var Q=N===e}else var Q=!0;if(Q){if(c.afterImpression!==void 0){let s=c.afterImpression;const N=e;if(e===N)if(Array.
isArray(s)){var ye=!0;const q=s.length;for(let h=0;h<q;h++){const i=e;if(typeof s[h]!="string")return a.errors=[{instancePath:r+"/data/afterImpression/"+h,schemaPath:"\
#/properties/data/properties/afterImpression/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ye=i===e;if(!ye)break}}else return a.
errors=[{instancePath:r+"/data/afterImpression",schemaPath:"#/properties/data/properties/afterImpression/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"}],!1;var Q=N===e}else var Q=!0;if(Q)if(c.requestId!==void 0){const s=e;if(typeof c.requestId!="string")return a.errors=[{instancePath:r+"/data/reque\
stId",schemaPath:"#/properties/data/properties/requestId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Q=s===e}else var Q=!0}}}}}}}}}}
var y=re===e}else var y=!0;if(y){if(n.inputs!==void 0){let c=n.inputs;const re=e;if(e===re)if(Array.isArray(c)){var se=!0;const G=c.length;for(let o=0;o<G;o++){
let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.name===void 0&&(q="name")||s.table===void 0&&(q="table")||s.column===void 0&&
(q="column")||s.side===void 0&&(q="side")||s.kind===void 0&&(q="kind"))return a.errors=[{instancePath:r+"/inputs/"+o,schemaPath:"#/properties/inputs/items/requi\
red",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const h=e;for(const i in s)if(!(i==="name"||i==="table"||
i==="column"||i==="side"||i==="kind")){return a.errors=[{instancePath:r+"/inputs/"+o,schemaPath:"#/properties/inputs/items/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(h===e){if(s.name!==void 0){const i=e;if(typeof s.name!=
"string")return a.errors=[{instancePath:r+"/inputs/"+o+"/name",schemaPath:"#/properties/inputs/items/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var J=i===e}else var J=!0;if(J){if(s.table!==void 0){let i=s.table;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+
"/inputs/"+o+"/table",schemaPath:"#/properties/inputs/items/properties/table/type",keyword:"type",params:{type:V.properties.inputs.items.properties.table.type},
message:"must be string,null"}],!1;var J=p===e}else var J=!0;if(J){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.errors=[{instancePath:r+
"/inputs/"+o+"/column",schemaPath:"#/properties/inputs/items/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var J=i===
e}else var J=!0;if(J){if(s.side!==void 0){let i=s.side;const p=e;if(!(i==="request"||i==="candidate"))return a.errors=[{instancePath:r+"/inputs/"+o+"/side",schemaPath:"\
#/properties/inputs/items/properties/side/enum",keyword:"enum",params:{allowedValues:V.properties.inputs.items.properties.side.enum},message:"must be equal to o\
ne of the allowed values"}],!1;var J=p===e}else var J=!0;if(J)if(s.kind!==void 0){let i=s.kind;const p=e;if(!(i==="scalar"||i==="list"||i==="time"))return a.errors=
[{instancePath:r+"/inputs/"+o+"/kind",schemaPath:"#/properties/inputs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:V.properties.inputs.items.
properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var J=p===e}else var J=!0}}}}}}else return a.errors=[{instancePath:r+"/inputs/"+
o,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var se=N===e;if(!se)break}}else return a.errors=
[{instancePath:r+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=re===e}else var y=!0;if(y){
if(n.vocabs!==void 0){let c=n.vocabs;const re=e;if(e===re)if(Array.isArray(c)){var j=!0;const G=c.length;for(let o=0;o<G;o++){let s=c[o];const N=e;if(e===N)if(s&&
typeof s=="object"&&!Array.isArray(s)){let q;if(s.id===void 0&&(q="id")||s.kind===void 0&&(q="kind")||s.size===void 0&&(q="size")||s.entries===void 0&&(q="entri\
es")||s.file===void 0&&(q="file")||s.sha256===void 0&&(q="sha256"))return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/required",
keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const h=e;for(const i in s)if(!(i==="id"||i==="kind"||i==="siz\
e"||i==="entries"||i==="file"||i==="sha256")){return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(h===e){if(s.id!==void 0){const i=e;if(typeof s.id!=
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
params:{type:V.properties.vocabs.items.properties.file.type},message:"must be string,null"}],!1;if(e===p&&typeof i=="string"&&!rs.test(i))return a.errors=[{instancePath:r+
"/vocabs/"+o+"/file",schemaPath:"#/properties/vocabs/items/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'\
must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1;var z=p===e}else var z=!0;if(z)if(s.sha256!==void 0){let i=s.sha256;const p=e;if(typeof i!="stri\
ng"&&i!==null)return a.errors=[{instancePath:r+"/vocabs/"+o+"/sha256",schemaPath:"#/properties/vocabs/items/properties/sha256/type",keyword:"type",params:{type:V.
properties.vocabs.items.properties.sha256.type},message:"must be string,null"}],!1;if(e===p&&typeof i=="string"&&!Hr.test(i))return a.errors=[{instancePath:r+"/\
vocabs/"+o+"/sha256",schemaPath:"#/properties/vocabs/items/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pa\
ttern "^[0-9a-f]{64}$"'}],!1;var z=p===e}else var z=!0}}}}}}}else return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var j=N===e;if(!j)break}}else return a.errors=[{instancePath:r+"/vocabs",schemaPath:"#/properties/voc\
abs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=re===e}else var y=!0;if(y){if(n.tables!==void 0){let c=n.tables;const re=e;if(e===
re)if(Array.isArray(c)){var We=!0;const G=c.length;for(let o=0;o<G;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.id===
void 0&&(q="id")||s.vocab===void 0&&(q="vocab")||s.rows===void 0&&(q="rows")||s.width===void 0&&(q="width")||s.signals===void 0&&(q="signals")||s.init===void 0&&
(q="init"))return a.errors=[{instancePath:r+"/tables/"+o,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty:q},message:"\
must have required property '"+q+"'"}],!1;{const h=e;for(const i in s)if(!(i==="id"||i==="vocab"||i==="rows"||i==="width"||i==="signals"||i==="init"||i==="vecto\
rs"||i==="optimizer")){return a.errors=[{instancePath:r+"/tables/"+o,schemaPath:"#/properties/tables/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(h===e){if(s.id!==void 0){const i=e;if(typeof s.id!="string")return a.errors=
[{instancePath:r+"/tables/"+o+"/id",schemaPath:"#/properties/tables/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var ve=i===e}else var ve=!0;if(ve){if(s.vocab!==void 0){let i=s.vocab;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/tables/"+o+"/\
vocab",schemaPath:"#/properties/tables/items/properties/vocab/type",keyword:"type",params:{type:V.properties.tables.items.properties.vocab.type},message:"must b\
e string,null"}],!1;var ve=p===e}else var ve=!0;if(ve){if(s.rows!==void 0){let i=s.rows;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.
errors=[{instancePath:r+"/tables/"+o+"/rows",schemaPath:"#/properties/tables/items/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/tables/"+o+"/rows",schemaPath:"#/properties/tables/\
items/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ve=p===e}else var ve=!0;if(ve){if(s.width!==void 0){
let i=s.width;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/tables/"+o+"/width",schemaPath:"#/properties\
/tables/items/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(
i)))return a.errors=[{instancePath:r+"/tables/"+o+"/width",schemaPath:"#/properties/tables/items/properties/width/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var ve=p===e}else var ve=!0;if(ve){if(s.signals!==void 0){let i=s.signals;const p=e;if(e===p)if(Array.isArray(i)){var Ce=!0;
const t=i.length;for(let d=0;d<t;d++){const f=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/tables/"+o+"/signals/"+d,schemaPath:"#/properties/ta\
bles/items/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ce=f===e;if(!Ce)break}}else return a.errors=[{
instancePath:r+"/tables/"+o+"/signals",schemaPath:"#/properties/tables/items/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var ve=p===e}else var ve=!0;if(ve){if(s.init!==void 0){let i=s.init;const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&
(t="kind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/required",keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="zeros"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let w;
if(i.kind===void 0&&(w="kind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/required",keyword:"\
required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const L=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+
"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!=="zeros")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",
schemaPath:"#/properties/tables/items/properties/init/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"zeros"},message:"must be equal to con\
stant"}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var $=!0}else if(d==="ones"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let w;if(i.kind===void 0&&(w="ki\
nd"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/required",keyword:"required",params:{missingProperty:w},
message:"must have required property '"+w+"'"}],!1;{const L=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have addi\
tional properties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!=="ones")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tab\
les/items/properties/init/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ones"},message:"must be equal to constant"}],!1}}else return a.errors=
[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;$!==!0&&($=!0)}else if(d==="glorot"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let w;if(i.kind===void 0&&(w="kind"))return a.errors=[{
instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/required",keyword:"required",params:{missingProperty:w},message:"\
must have required property '"+w+"'"}],!1;{const L=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/propert\
ies/tables/items/properties/init/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional pr\
operties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!=="glorot")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/ite\
ms/properties/init/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"glorot"},message:"must be equal to constant"}],!1}}else return a.errors=
[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;$!==!0&&($=!0)}else if(d==="he"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let w;if(i.kind===void 0&&(w="kind"))return a.errors=[{instancePath:r+
"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/required",keyword:"required",params:{missingProperty:w},message:"must have re\
quired property '"+w+"'"}],!1;{const L=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/i\
tems/properties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],
!1;break}if(L===e&&i.kind!==void 0&&i.kind!=="he")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/in\
it/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/t\
ables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;$!==!0&&
($=!0)}else if(d==="signs"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let w;if(i.kind===void 0&&(w="kind"))return a.errors=[{instancePath:r+"/tables\
/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/required",keyword:"required",params:{missingProperty:w},message:"must have required p\
roperty '"+w+"'"}],!1;{const L=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/pro\
perties/init/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}
if(L===e&&i.kind!==void 0&&i.kind!=="signs")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/one\
Of/4/properties/kind/const",keyword:"const",params:{allowedValue:"signs"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/tabl\
es/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;$!==!0&&($=
!0)}else if(d==="uniform"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let w;if(i.kind===void 0&&(w="kind")||i.scale===void 0&&(w="scale"))return a.errors=
[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/required",keyword:"required",params:{missingProperty:w},message:"\
must have required property '"+w+"'"}],!1;{const L=e;for(const m in i)if(!(m==="kind"||m==="scale")){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have addi\
tional properties"}],!1;break}if(L===e){if(i.kind!==void 0){const m=e;if(i.kind!=="uniform")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"must be equal to constant"}],!1;
var Pe=m===e}else var Pe=!0;if(Pe)if(i.scale!==void 0){let m=i.scale;const H=e;if(!(typeof m=="number"&&isFinite(m)))return a.errors=[{instancePath:r+"/tables/"+
o+"/init/scale",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/properties/scale/type",keyword:"type",params:{type:"number"},message:"must be numb\
er"}],!1;var Pe=H===e}else var Pe=!0}}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/\
type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;$!==!0&&($=!0)}else if(d==="constant"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(
i)){let w;if(i.kind===void 0&&(w="kind")||i.value===void 0&&(w="value"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/it\
ems/properties/init/oneOf/6/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const L=e;for(const m in i)
if(!(m==="kind"||m==="value")){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/6/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(L===e){if(i.kind!==void 0){const m=e;
if(i.kind!=="constant")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/6/properties/kind/\
const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"}],!1;var zr=m===e}else var zr=!0;if(zr)if(i.value!==void 0){let m=i.
value;const H=e;if(!(typeof m=="number"&&isFinite(m)))return a.errors=[{instancePath:r+"/tables/"+o+"/init/value",schemaPath:"#/properties/tables/items/properti\
es/init/oneOf/6/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var zr=H===e}else var zr=!0}}}else return a.errors=[{
instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/6/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;$!==!0&&($=!0)}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/discriminator",keyword:"\
discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/tables\
/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'ta\
g "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;var ve=p===e}else var ve=!0;if(ve){if(s.vectors!==void 0){let i=s.vectors;const p=e;if(e===p)if(i&&typeof i==
"object"&&!Array.isArray(i)){let t;if(i.glob===void 0&&(t="glob")||i.format===void 0&&(t="format")||i.key===void 0&&(t="key")||i.column===void 0&&(t="column")||
i.freeze===void 0&&(t="freeze"))return a.errors=[{instancePath:r+"/tables/"+o+"/vectors",schemaPath:"#/properties/tables/items/properties/vectors/required",keyword:"\
required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=e;for(const f in i)if(!(f==="glob"||f==="format"||f==="key"||f===
"column"||f==="freeze")){return a.errors=[{instancePath:r+"/tables/"+o+"/vectors",schemaPath:"#/properties/tables/items/properties/vectors/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.glob!==void 0){let f=i.glob;
const w=e;if(e===w)if(typeof f=="string"){if(!rs.test(f))return a.errors=[{instancePath:r+"/tables/"+o+"/vectors/glob",schemaPath:"#/properties/tables/items/pro\
perties/vectors/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\\
.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[{instancePath:r+"/tables/"+o+"/vectors/glob",schemaPath:"#/properties/tables/items/properties/vectors/propertie\
s/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _e=w===e}else var _e=!0;if(_e){if(i.format!==void 0){let f=i.format;const w=e;
if(!(f==="csv"||f==="tsv"||f==="jsonl"||f==="parquet"))return a.errors=[{instancePath:r+"/tables/"+o+"/vectors/format",schemaPath:"#/properties/tables/items/pro\
perties/vectors/properties/format/enum",keyword:"enum",params:{allowedValues:V.properties.tables.items.properties.vectors.properties.format.enum},message:"must \
be equal to one of the allowed values"}],!1;var _e=w===e}else var _e=!0;if(_e){if(i.key!==void 0){const f=e;if(typeof i.key!="string")return a.errors=[{instancePath:r+
"/tables/"+o+"/vectors/key",schemaPath:"#/properties/tables/items/properties/vectors/properties/key/type",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1;var _e=f===e}else var _e=!0;if(_e){if(i.column!==void 0){let f=i.column;const w=e;if(typeof f!="string"&&f!==null)return a.errors=[{instancePath:r+
"/tables/"+o+"/vectors/column",schemaPath:"#/properties/tables/items/properties/vectors/properties/column/type",keyword:"type",params:{type:V.properties.tables.
items.properties.vectors.properties.column.type},message:"must be string,null"}],!1;var _e=w===e}else var _e=!0;if(_e)if(i.freeze!==void 0){const f=e;if(typeof i.
freeze!="boolean")return a.errors=[{instancePath:r+"/tables/"+o+"/vectors/freeze",schemaPath:"#/properties/tables/items/properties/vectors/properties/freeze/typ\
e",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var _e=f===e}else var _e=!0}}}}}}else return a.errors=[{instancePath:r+"/tables/"+o+"/v\
ectors",schemaPath:"#/properties/tables/items/properties/vectors/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ve=p===e}else var ve=!0;
if(ve)if(s.optimizer!==void 0){let i=s.optimizer;const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind")||i.learningRate===
void 0&&(t="learningRate")||i.beta===void 0&&(t="beta")||i.l1===void 0&&(t="l1")||i.l2===void 0&&(t="l2"))return a.errors=[{instancePath:r+"/tables/"+o+"/optimi\
zer",schemaPath:"#/properties/tables/items/properties/optimizer/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+
t+"'"}],!1;{const d=e;for(const f in i)if(!(f==="kind"||f==="learningRate"||f==="beta"||f==="l1"||f==="l2")){return a.errors=[{instancePath:r+"/tables/"+o+"/opt\
imizer",schemaPath:"#/properties/tables/items/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"m\
ust NOT have additional properties"}],!1;break}if(d===e){if(i.kind!==void 0){const f=e;if(i.kind!=="ftrl")return a.errors=[{instancePath:r+"/tables/"+o+"/optimi\
zer/kind",schemaPath:"#/properties/tables/items/properties/optimizer/properties/kind/const",keyword:"const",params:{allowedValue:"ftrl"},message:"must be equal \
to constant"}],!1;var Te=f===e}else var Te=!0;if(Te){if(i.learningRate!==void 0){let f=i.learningRate;const w=e;if(!(typeof f=="number"&&isFinite(f)))return a.errors=
[{instancePath:r+"/tables/"+o+"/optimizer/learningRate",schemaPath:"#/properties/tables/items/properties/optimizer/properties/learningRate/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var Te=w===e}else var Te=!0;if(Te){if(i.beta!==void 0){let f=i.beta;const w=e;if(!(typeof f=="number"&&isFinite(
f)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/beta",schemaPath:"#/properties/tables/items/properties/optimizer/properties/beta/type",keyword:"ty\
pe",params:{type:"number"},message:"must be number"}],!1;var Te=w===e}else var Te=!0;if(Te){if(i.l1!==void 0){let f=i.l1;const w=e;if(!(typeof f=="number"&&isFinite(
f)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/l1",schemaPath:"#/properties/tables/items/properties/optimizer/properties/l1/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var Te=w===e}else var Te=!0;if(Te)if(i.l2!==void 0){let f=i.l2;const w=e;if(!(typeof f=="number"&&isFinite(
f)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/l2",schemaPath:"#/properties/tables/items/properties/optimizer/properties/l2/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var Te=w===e}else var Te=!0}}}}}}else return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer",schemaPath:"\
#/properties/tables/items/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ve=p===e}else var ve=!0}}}}}}}}}else
return a.errors=[{instancePath:r+"/tables/"+o,schemaPath:"#/properties/tables/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var We=N===
e;if(!We)break}}else return a.errors=[{instancePath:r+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var y=re===e}else var y=!0;if(y){if(n.signals!==void 0){let c=n.signals;const re=e;if(e===re)if(Array.isArray(c)){var le=!0;const G=c.length;for(let o=0;o<
G;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.name===void 0&&(q="name")||s.doc===void 0&&(q="doc")||s.format===void 0&&
(q="format")||s.input===void 0&&(q="input")||s.derive===void 0&&(q="derive")||s.sources===void 0&&(q="sources")||s.serve===void 0&&(q="serve")||s.encoding===void 0&&
(q="encoding")||s.table===void 0&&(q="table")||s.side===void 0&&(q="side")||s.reason===void 0&&(q="reason"))return a.errors=[{instancePath:r+"/signals/"+o,schemaPath:"\
#/properties/signals/items/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const h=e;for(const i in s)
if(!jr.call(V.properties.signals.items.properties,i)){return a.errors=[{instancePath:r+"/signals/"+o,schemaPath:"#/properties/signals/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(h===e){if(s.name!==void 0){const i=e;if(typeof s.
name!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/name",schemaPath:"#/properties/signals/items/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var K=i===e}else var K=!0;if(K){if(s.doc!==void 0){let i=s.doc;const p=e;if(typeof i!="string"&&i!==null)return a.errors=
[{instancePath:r+"/signals/"+o+"/doc",schemaPath:"#/properties/signals/items/properties/doc/type",keyword:"type",params:{type:V.properties.signals.items.properties.
doc.type},message:"must be string,null"}],!1;var K=p===e}else var K=!0;if(K){if(s.format!==void 0){let i=s.format;const p=e;if(!(i==="continuous"||i==="onehot"||
i==="indexed"||i==="hash_onehot"||i==="hash_indexed"||i==="dense"))return a.errors=[{instancePath:r+"/signals/"+o+"/format",schemaPath:"#/properties/signals/ite\
ms/properties/format/enum",keyword:"enum",params:{allowedValues:V.properties.signals.items.properties.format.enum},message:"must be equal to one of the allowed \
values"}],!1;var K=p===e}else var K=!0;if(K){if(s.cross!==void 0){let i=s.cross;const p=e;if(e===p)if(Array.isArray(i)){if(i.length<2)return a.errors=[{instancePath:r+
"/signals/"+o+"/cross",schemaPath:"#/properties/signals/items/properties/cross/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2\
 items"}],!1;{var Pr=!0;const t=i.length;for(let d=0;d<t;d++){const f=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/cross/"+d,schemaPath:"\
#/properties/signals/items/properties/cross/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Pr=f===e;if(!Pr)break}}}else return a.
errors=[{instancePath:r+"/signals/"+o+"/cross",schemaPath:"#/properties/signals/items/properties/cross/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var K=p===e}else var K=!0;if(K){if(s.input!==void 0){const i=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/input",
schemaPath:"#/properties/signals/items/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var K=i===e}else var K=!0;if(K){
if(s.derive!==void 0){let i=s.derive;const p=e;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/derive",
schemaPath:"#/properties/signals/items/properties/derive/type",keyword:"type",params:{type:V.properties.signals.items.properties.derive.type},message:"must be o\
bject,null"}],!1;if(e===p&&i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.fn===void 0&&(t="fn")||i.zone===void 0&&(t="zone"))return a.errors=[{instancePath:r+
"/signals/"+o+"/derive",schemaPath:"#/properties/signals/items/properties/derive/required",keyword:"required",params:{missingProperty:t},message:"must have requ\
ired property '"+t+"'"}],!1;{const d=e;for(const f in i)if(!(f==="fn"||f==="zone")){return a.errors=[{instancePath:r+"/signals/"+o+"/derive",schemaPath:"#/prope\
rties/signals/items/properties/derive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional prope\
rties"}],!1;break}if(d===e){if(i.fn!==void 0){let f=i.fn;const w=e;if(!(f==="hour"||f==="weekday"))return a.errors=[{instancePath:r+"/signals/"+o+"/derive/fn",schemaPath:"\
#/properties/signals/items/properties/derive/properties/fn/enum",keyword:"enum",params:{allowedValues:V.properties.signals.items.properties.derive.properties.fn.
enum},message:"must be equal to one of the allowed values"}],!1;var De=w===e}else var De=!0;if(De)if(i.zone!==void 0){const f=e;if(typeof i.zone!="string")return a.
errors=[{instancePath:r+"/signals/"+o+"/derive/zone",schemaPath:"#/properties/signals/items/properties/derive/properties/zone/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var De=f===e}else var De=!0}}}var K=p===e}else var K=!0;if(K){if(s.sources!==void 0){let i=s.sources;const p=e;if(!Array.
isArray(i)&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/sources",schemaPath:"#/properties/signals/items/properties/sources/type",keyword:"type",params:{
type:V.properties.signals.items.properties.sources.type},message:"must be array,null"}],!1;if(e===p&&Array.isArray(i)){var er=!0;const t=i.length;for(let d=0;d<
t;d++){const f=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/sources/"+d,schemaPath:"#/properties/signals/items/properties/sources\
/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var er=f===e;if(!er)break}}var K=p===e}else var K=!0;if(K){if(s.serve!==void 0){
let i=s.serve;const p=e,ie=e;let t=!1;const d=e;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){const L={instancePath:r+"/signal\
s/"+o+"/serve",schemaPath:"#/properties/signals/items/properties/serve/anyOf/0/type",keyword:"type",params:{type:V.properties.signals.items.properties.serve.anyOf[0].
type},message:"must be string,number,boolean"};l===null?l=[L]:l.push(L),e++}var He=d===e;t=t||He;const f=e;if(i!==null){const L={instancePath:r+"/signals/"+o+"/\
serve",schemaPath:"#/properties/signals/items/properties/serve/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};l===null?l=[L]:l.push(L),
e++}var He=f===e;if(t=t||He,t)e=ie,l!==null&&(ie?l.length=ie:l=null);else{const L={instancePath:r+"/signals/"+o+"/serve",schemaPath:"#/properties/signals/items/\
properties/serve/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[L]:l.push(L),e++,a.errors=l,!1}var K=p===e}else var K=!0;
if(K){if(s.encoding!==void 0){let i=s.encoding;const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind"))return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/required",keyword:"required",params:{missingProperty:t},message:"\
must have required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="vec"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let w;if(i.kind===
void 0&&(w="kind")||i.length===void 0&&(w="length")||i.width===void 0&&(w="width")||i.missingFlag===void 0&&(w="missingFlag")||i.squash===void 0&&(w="squash")||
i.clip===void 0&&(w="clip")||i.normalize===void 0&&(w="normalize")||i.default===void 0&&(w="default"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",
schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/required",keyword:"required",params:{missingProperty:w},message:"must have required property \
'"+w+"'"}],!1;{const L=e;for(const m in i)if(!(m==="kind"||m==="length"||m==="width"||m==="missingFlag"||m==="squash"||m==="clip"||m==="normalize"||m==="default")){
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(L===e){if(i.kind!==void 0){const m=e;if(i.kind!=="v\
ec")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/kind/const",keyword:"\
const",params:{allowedValue:"vec"},message:"must be equal to constant"}],!1;var Ge=m===e}else var Ge=!0;if(Ge){if(i.length!==void 0){let m=i.length;const H=e;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/length",schemaPath:"#/properties/signals/items/properties/en\
coding/oneOf/0/properties/length/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===H&&typeof m=="number"&&isFinite(m)&&(m<1||isNaN(
m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/length",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/length/minim\
um",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ge=H===e}else var Ge=!0;if(Ge){if(i.width!==void 0){let m=i.width;const H=e;
if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/width",schemaPath:"#/properties/signals/items\
/properties/encoding/oneOf/0/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===H&&typeof m=="number"&&isFinite(
m)&&(m<1||isNaN(m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/width",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properti\
es/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ge=H===e}else var Ge=!0;if(Ge){if(i.missingFlag!==void 0){const m=e;
if(typeof i.missingFlag!="boolean")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/missingFlag",schemaPath:"#/properties/signals/items/properties/enco\
ding/oneOf/0/properties/missingFlag/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var Ge=m===e}else var Ge=!0;if(Ge){if(i.squash!==
void 0){let m=i.squash;const H=e;if(!(m==="none"||m==="log"||m==="asinh"||m==="tanh"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/squash",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/squash/enum",keyword:"enum",params:{allowedValues:V.properties.signals.items.properties.encoding.
oneOf[0].properties.squash.enum},message:"must be equal to one of the allowed values"}],!1;var Ge=H===e}else var Ge=!0;if(Ge){if(i.clip!==void 0){let m=i.clip;const H=e;
if(!Array.isArray(m)&&m!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/\
0/properties/clip/type",keyword:"type",params:{type:V.properties.signals.items.properties.encoding.oneOf[0].properties.clip.type},message:"must be array,null"}],
!1;if(e===H&&Array.isArray(m)){if(m.length<2)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/e\
ncoding/oneOf/0/properties/clip/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{const ir=m.length;if(ir>0){let Ae=m[0];
const ar=e;if(!(typeof Ae=="number"&&isFinite(Ae)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip/0",schemaPath:"#/properties/signals/items/prop\
erties/encoding/oneOf/0/properties/clip/prefixItems/0/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Or=ar===e}if(Or){if(ir>1){let Ae=m[1];
const ar=e;if(!(typeof Ae=="number"&&isFinite(Ae)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip/1",schemaPath:"#/properties/signals/items/prop\
erties/encoding/oneOf/0/properties/clip/prefixItems/1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Or=ar===e}if(Or&&!(m.length<=
2))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/items",keyword:"\
items",params:{limit:2},message:"must NOT have more than 2 items"}],!1}}}var Ge=H===e}else var Ge=!0;if(Ge){if(i.normalize!==void 0){let m=i.normalize;const H=e;
if(e===H)if(m&&typeof m=="object"&&!Array.isArray(m)){let ir;if(m.kind===void 0&&(ir="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",
schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/required",keyword:"required",params:{missingProperty:ir},message:"must h\
ave required property '"+ir+"'"}],!1;{const Ae=m.kind;if(typeof Ae=="string")if(Ae==="none"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let ke;if(m.kind===
void 0&&(ke="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/prop\
erties/normalize/oneOf/0/required",keyword:"required",params:{missingProperty:ke},message:"must have required property '"+ke+"'"}],!1;{const Ye=e;for(const D in m)
if(D!=="kind"){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/propertie\
s/normalize/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},message:"must NOT have additional properties"}],!1;break}
if(Ye===e&&m.kind!==void 0&&m.kind!=="none")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/pro\
perties/encoding/oneOf/0/properties/normalize/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"none"},message:"must be equal to constant"}],
!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/norm\
alize/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Qe=!0}else if(Ae==="l2"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(
m)){let ke;if(m.kind===void 0&&(ke="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/propertie\
s/encoding/oneOf/0/properties/normalize/oneOf/1/required",keyword:"required",params:{missingProperty:ke},message:"must have required property '"+ke+"'"}],!1;{const Ye=e;
for(const D in m)if(D!=="kind"){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/\
oneOf/0/properties/normalize/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},message:"must NOT have additional proper\
ties"}],!1;break}if(Ye===e&&m.kind!==void 0&&m.kind!=="l2")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/si\
gnals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"l2"},message:"must be equal to\
 constant"}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/pr\
operties/normalize/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Qe!==!0&&(Qe=!0)}else if(Ae==="minmax"){if(e===e)if(m&&typeof m==
"object"&&!Array.isArray(m)){let ke;if(m.kind===void 0&&(ke="kind")||m.min===void 0&&(ke="min")||m.max===void 0&&(ke="max"))return a.errors=[{instancePath:r+"/s\
ignals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/required",keyword:"required",params:{
missingProperty:ke},message:"must have required property '"+ke+"'"}],!1;{const Ye=e;for(const D in m)if(!(D==="kind"||D==="min"||D==="max")){return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:D},message:"must NOT have additional properties"}],!1;break}if(Ye===e){if(m.kind!==void 0){const D=e;if(m.kind!==
"minmax")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties\
/normalize/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"minmax"},message:"must be equal to constant"}],!1;var Gr=D===e}else var Gr=!0;if(Gr){
if(m.min!==void 0){let D=m.min;const $r=e,kr=e;let Ke=!1;const ur=e;if(!(typeof D=="number"&&isFinite(D))){const je={instancePath:r+"/signals/"+o+"/encoding/nor\
malize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf/0/type",keyword:"type",params:{
type:"number"},message:"must be number"};l===null?l=[je]:l.push(je),e++}var Je=ur===e;Ke=Ke||Je;const yr=e;if(e===yr)if(Array.isArray(D)){var C=!0;const je=D.length;
for(let dr=0;dr<je;dr++){let Lr=D[dr];const es=e;if(!(typeof Lr=="number"&&isFinite(Lr))){const Br={instancePath:r+"/signals/"+o+"/encoding/normalize/min/"+dr,schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"\
must be number"};l===null?l=[Br]:l.push(Br),e++}var C=es===e;if(!C)break}}else{const je={instancePath:r+"/signals/"+o+"/encoding/normalize/min",schemaPath:"#/pr\
operties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must \
be array"};l===null?l=[je]:l.push(je),e++}var Je=yr===e;if(Ke=Ke||Je,Ke)e=kr,l!==null&&(kr?l.length=kr:l=null);else{const je={instancePath:r+"/signals/"+o+"/enc\
oding/normalize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return l===null?l=[je]:l.push(je),e++,a.errors=l,!1}var Gr=$r===e}else var Gr=!0;if(Gr)if(m.max!==void 0){let D=m.max;const $r=e,
kr=e;let Ke=!1;const ur=e;if(!(typeof D=="number"&&isFinite(D))){const je={instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/properties/signa\
ls/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===
null?l=[je]:l.push(je),e++}var k=ur===e;Ke=Ke||k;const yr=e;if(e===yr)if(Array.isArray(D)){var us=!0;const je=D.length;for(let dr=0;dr<je;dr++){let Lr=D[dr];const es=e;
if(!(typeof Lr=="number"&&isFinite(Lr))){const Br={instancePath:r+"/signals/"+o+"/encoding/normalize/max/"+dr,schemaPath:"#/properties/signals/items/properties/\
encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[Br]:
l.push(Br),e++}var us=es===e;if(!us)break}}else{const je={instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/properties/signals/items/properti\
es/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[je]:l.push(
je),e++}var k=yr===e;if(Ke=Ke||k,Ke)e=kr,l!==null&&(kr?l.length=kr:l=null);else{const je={instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/p\
roperties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in\
 anyOf"};return l===null?l=[je]:l.push(je),e++,a.errors=l,!1}var Gr=$r===e}else var Gr=!0}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/norm\
alize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1;Qe!==!0&&(Qe=!0)}else if(Ae==="zscore"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let ke;if(m.kind===void 0&&(ke="kind")||m.mean===
void 0&&(ke="mean")||m.std===void 0&&(ke="std"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/prop\
erties/encoding/oneOf/0/properties/normalize/oneOf/3/required",keyword:"required",params:{missingProperty:ke},message:"must have required property '"+ke+"'"}],!1;
{const Ye=e;for(const D in m)if(!(D==="kind"||D==="mean"||D==="std")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/propert\
ies/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},message:"\
must NOT have additional properties"}],!1;break}if(Ye===e){if(m.kind!==void 0){const D=e;if(m.kind!=="zscore")return a.errors=[{instancePath:r+"/signals/"+o+"/e\
ncoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/kind/const",keyword:"const",params:{
allowedValue:"zscore"},message:"must be equal to constant"}],!1;var R=D===e}else var R=!0;if(R){if(m.mean!==void 0){let D=m.mean;const $r=e,kr=e;let Ke=!1;const ur=e;
if(!(typeof D=="number"&&isFinite(D))){const je={instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/properties/encod\
ing/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[je]:l.push(je),
e++}var ue=ur===e;Ke=Ke||ue;const yr=e;if(e===yr)if(Array.isArray(D)){var ee=!0;const je=D.length;for(let dr=0;dr<je;dr++){let Lr=D[dr];const es=e;if(!(typeof Lr==
"number"&&isFinite(Lr))){const Br={instancePath:r+"/signals/"+o+"/encoding/normalize/mean/"+dr,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/\
0/properties/normalize/oneOf/3/properties/mean/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[Br]:l.push(Br),e++}
var ee=es===e;if(!ee)break}}else{const je={instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/properties/encoding/on\
eOf/0/properties/normalize/oneOf/3/properties/mean/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[je]:l.push(je),e++}var ue=yr===
e;if(Ke=Ke||ue,Ke)e=kr,l!==null&&(kr?l.length=kr:l=null);else{const je={instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals\
/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===
null?l=[je]:l.push(je),e++,a.errors=l,!1}var R=$r===e}else var R=!0;if(R)if(m.std!==void 0){let D=m.std;const $r=e,kr=e;let Ke=!1;const ur=e;if(!(typeof D=="num\
ber"&&isFinite(D))){const je={instancePath:r+"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properti\
es/normalize/oneOf/3/properties/std/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[je]:l.push(je),e++}var g=ur===e;Ke=
Ke||g;const yr=e;if(e===yr)if(Array.isArray(D)){var or=!0;const je=D.length;for(let dr=0;dr<je;dr++){let Lr=D[dr];const es=e;if(!(typeof Lr=="number"&&isFinite(
Lr))){const Br={instancePath:r+"/signals/"+o+"/encoding/normalize/std/"+dr,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normali\
ze/oneOf/3/properties/std/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[Br]:l.push(Br),e++}var or=es===e;if(!or)
break}}else{const je={instancePath:r+"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/norma\
lize/oneOf/3/properties/std/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[je]:l.push(je),e++}var g=yr===e;if(Ke=Ke||g,
Ke)e=kr,l!==null&&(kr?l.length=kr:l=null);else{const je={instancePath:r+"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/propertie\
s/encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[je]:l.
push(je),e++,a.errors=l,!1}var R=$r===e}else var R=!0}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/sign\
als/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Qe!==!0&&(Qe=!0)}else if(Ae===
"quantile"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let ke;if(m.kind===void 0&&(ke="kind")||m.boundaries===void 0&&(ke="boundaries"))return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/required",keyword:"\
required",params:{missingProperty:ke},message:"must have required property '"+ke+"'"}],!1;{const Ye=e;for(const D in m)if(!(D==="kind"||D==="boundaries")){return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},message:"must NOT have additional properties"}],!1;break}if(Ye===e){if(m.kind!==void 0){
const D=e;if(m.kind!=="quantile")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/enc\
oding/oneOf/0/properties/normalize/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"quantile"},message:"must be equal to constant"}],!1;var te=D===
e}else var te=!0;if(te)if(m.boundaries!==void 0){let D=m.boundaries;const $r=e;if(e===$r)if(Array.isArray(D)){var ys=!0;const Ke=D.length;for(let ur=0;ur<Ke;ur++){
let yr=D[ur];const fs=e;if(!(typeof yr=="number"&&isFinite(yr)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries/"+ur,schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var ys=fs===e;if(!ys)break}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries",schemaPath:"#/properties/s\
ignals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var te=$r===e}else var te=!0}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/en\
coding/oneOf/0/properties/normalize/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Qe!==!0&&(Qe=!0)}else if(Ae==="bins"){if(e===
e)if(m&&typeof m=="object"&&!Array.isArray(m)){let ke;if(m.kind===void 0&&(ke="kind")||m.boundaries===void 0&&(ke="boundaries"))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/5/required",keyword:"required",
params:{missingProperty:ke},message:"must have required property '"+ke+"'"}],!1;{const Ye=e;for(const D in m)if(!(D==="kind"||D==="boundaries")){return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/5/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:D},message:"must NOT have additional properties"}],!1;break}if(Ye===e){if(m.kind!==void 0){
const D=e;if(m.kind!=="bins")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encodin\
g/oneOf/0/properties/normalize/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"bins"},message:"must be equal to constant"}],!1;var xe=D===e}else
var xe=!0;if(xe)if(m.boundaries!==void 0){let D=m.boundaries;const $r=e;if(e===$r)if(Array.isArray(D)){var me=!0;const Ke=D.length;for(let ur=0;ur<Ke;ur++){let yr=D[ur];
const fs=e;if(!(typeof yr=="number"&&isFinite(yr)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries/"+ur,schemaPath:"#/properties/\
signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/5/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"must be \
number"}],!1;var me=fs===e;if(!me)break}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries",schemaPath:"#/properties/signals/i\
tems/properties/encoding/oneOf/0/properties/normalize/oneOf/5/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var xe=$r===
e}else var xe=!0}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/\
properties/normalize/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Qe!==!0&&(Qe=!0)}else return a.errors=[{instancePath:r+"/\
signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/discriminator",keyword:"discriminator",
params:{error:"mapping",tag:"kind",tagValue:Ae},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/signals/"+o+"/encodi\
ng/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/discriminator",keyword:"discriminator",params:{error:"tag",
tag:"kind",tagValue:Ae},message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/proper\
ties/signals/items/properties/encoding/oneOf/0/properties/normalize/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ge=H===e}else var Ge=!0;
if(Ge)if(i.default!==void 0){let m=i.default;const H=e;if(!(typeof m=="number"&&isFinite(m))&&m!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding\
/default",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/default/type",keyword:"type",params:{type:V.properties.signals.items.properties.
encoding.oneOf[0].properties.default.type},message:"must be number,null"}],!1;var Ge=H===e}else var Ge=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/signal\
s/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var b=!0}else if(d===
"id"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let w;if(i.kind===void 0&&(w="kind")||i.vocab===void 0&&(w="vocab")||i.default===void 0&&(w="default"))
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/required",keyword:"required",params:{
missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const L=e;for(const m in i)if(!(m==="kind"||m==="vocab"||m==="default")){return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(L===e){if(i.kind!==void 0){const m=e;if(i.kind!=="id")return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/kind/const",keyword:"const",params:{
allowedValue:"id"},message:"must be equal to constant"}],!1;var we=m===e}else var we=!0;if(we){if(i.vocab!==void 0){const m=e;if(typeof i.vocab!="string")return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/vocab",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/vocab/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var we=m===e}else var we=!0;if(we)if(i.default!==void 0){let m=i.default;const H=e;if(typeof m!="string"&&m!==
null)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/default",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/default/ty\
pe",keyword:"type",params:{type:V.properties.signals.items.properties.encoding.oneOf[1].properties.default.type},message:"must be string,null"}],!1;var we=H===e}else
var we=!0}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;b!==!0&&(b=!0)}else if(d==="ids"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let w;if(i.kind===
void 0&&(w="kind")||i.vocab===void 0&&(w="vocab")||i.max===void 0&&(w="max")||i.keep===void 0&&(w="keep")||i.pool===void 0&&(w="pool")||i.split===void 0&&(w="sp\
lit"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/required",keyword:"required",
params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const L=e;for(const m in i)if(!(m==="kind"||m==="vocab"||m==="max"||m==="keep"||m===
"pool"||m==="split"||m==="weights")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf\
/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(L===e){if(i.kind!==
void 0){const m=e;if(i.kind!=="ids")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/o\
neOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"ids"},message:"must be equal to constant"}],!1;var nr=m===e}else var nr=!0;if(nr){if(i.vocab!==
void 0){const m=e;if(typeof i.vocab!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/vocab",schemaPath:"#/properties/signals/items/properties\
/encoding/oneOf/2/properties/vocab/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var nr=m===e}else var nr=!0;if(nr){if(i.max!==void 0){
let m=i.max;const H=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/max",schemaPath:"#/prop\
erties/signals/items/properties/encoding/oneOf/2/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===H&&typeof m==
"number"&&isFinite(m)&&(m<1||isNaN(m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/max",schemaPath:"#/properties/signals/items/properties/encoding\
/oneOf/2/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var nr=H===e}else var nr=!0;if(nr){if(i.keep!==void 0){
let m=i.keep;const H=e;if(!(m==="first"||m==="last"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/keep",schemaPath:"#/properties/signals/items/prop\
erties/encoding/oneOf/2/properties/keep/enum",keyword:"enum",params:{allowedValues:V.properties.signals.items.properties.encoding.oneOf[2].properties.keep.enum},
message:"must be equal to one of the allowed values"}],!1;var nr=H===e}else var nr=!0;if(nr){if(i.pool!==void 0){let m=i.pool;const H=e;if(!(m==="mean"||m==="su\
m"||m==="max"||m==="attention"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/pool",schemaPath:"#/properties/signals/items/properties/encoding/oneOf\
/2/properties/pool/enum",keyword:"enum",params:{allowedValues:V.properties.signals.items.properties.encoding.oneOf[2].properties.pool.enum},message:"must be equ\
al to one of the allowed values"}],!1;var nr=H===e}else var nr=!0;if(nr){if(i.split!==void 0){let m=i.split;const H=e;if(typeof m!="string"&&m!==null)return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/split",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/split/type",keyword:"type",params:{
type:V.properties.signals.items.properties.encoding.oneOf[2].properties.split.type},message:"must be string,null"}],!1;var nr=H===e}else var nr=!0;if(nr)if(i.weights!==
void 0){let m=i.weights;const H=e;if(e===H)if(m&&typeof m=="object"&&!Array.isArray(m)){let ir;if(m.kind===void 0&&(ir="kind"))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/required",keyword:"required",params:{missingProperty:ir},
message:"must have required property '"+ir+"'"}],!1;{const Ae=m.kind;if(typeof Ae=="string")if(Ae==="column"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(
m)){let ke;if(m.kind===void 0&&(ke="kind")||m.input===void 0&&(ke="input"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/prop\
erties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/required",keyword:"required",params:{missingProperty:ke},message:"must have required\
 property '"+ke+"'"}],!1;{const Ye=e;for(const D in m)if(!(D==="kind"||D==="input")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},
message:"must NOT have additional properties"}],!1;break}if(Ye===e){if(m.kind!==void 0){const D=e;if(m.kind!=="column")return a.errors=[{instancePath:r+"/signal\
s/"+o+"/encoding/weights/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/properties/kind/const",keyword:"con\
st",params:{allowedValue:"column"},message:"must be equal to constant"}],!1;var Le=D===e}else var Le=!0;if(Le)if(m.input!==void 0){const D=e;if(typeof m.input!=
"string")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights/input",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/\
weights/oneOf/0/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Le=D===e}else var Le=!0}}}else return a.errors=[{
instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;var Be=!0}else if(Ae==="map"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let ke;if(m.kind===
void 0&&(ke="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/proper\
ties/weights/oneOf/1/required",keyword:"required",params:{missingProperty:ke},message:"must have required property '"+ke+"'"}],!1;{const Ye=e;for(const D in m)if(D!==
"kind"){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights\
/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},message:"must NOT have additional properties"}],!1;break}if(Ye===e&&
m.kind!==void 0&&m.kind!=="map")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights/kind",schemaPath:"#/properties/signals/items/properties/encodi\
ng/oneOf/2/properties/weights/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"map"},message:"must be equal to constant"}],!1}}else return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;Be!==!0&&(Be=!0)}else if(Ae==="pairs"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let ke;if(m.
kind===void 0&&(ke="kind")||m.separator===void 0&&(ke="separator"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/s\
ignals/items/properties/encoding/oneOf/2/properties/weights/oneOf/2/required",keyword:"required",params:{missingProperty:ke},message:"must have required propert\
y '"+ke+"'"}],!1;{const Ye=e;for(const D in m)if(!(D==="kind"||D==="separator")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},
message:"must NOT have additional properties"}],!1;break}if(Ye===e){if(m.kind!==void 0){const D=e;if(m.kind!=="pairs")return a.errors=[{instancePath:r+"/signals\
/"+o+"/encoding/weights/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/2/properties/kind/const",keyword:"cons\
t",params:{allowedValue:"pairs"},message:"must be equal to constant"}],!1;var B=D===e}else var B=!0;if(B)if(m.separator!==void 0){const D=e;if(typeof m.separator!=
"string")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights/separator",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/propert\
ies/weights/oneOf/2/properties/separator/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var B=D===e}else var B=!0}}}else return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/2/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;Be!==!0&&(Be=!0)}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:Ae},
message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/ite\
ms/properties/encoding/oneOf/2/properties/weights/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:Ae},message:'tag "kind" must be\
 string'}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/proper\
ties/weights/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var nr=H===e}else var nr=!0}}}}}}}}else return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;b!==!0&&(b=!0)}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/discriminator",keyword:"\
discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/signal\
s/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'\
tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var K=p===e}else var K=!0;if(K){if(s.table!==void 0){let i=s.table;const p=e;if(typeof i!="s\
tring"&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/table",schemaPath:"#/properties/signals/items/properties/table/type",keyword:"type",params:{type:V.
properties.signals.items.properties.table.type},message:"must be string,null"}],!1;var K=p===e}else var K=!0;if(K){if(s.side!==void 0){let i=s.side;const p=e;if(!(i===
"request"||i==="candidate"))return a.errors=[{instancePath:r+"/signals/"+o+"/side",schemaPath:"#/properties/signals/items/properties/side/enum",keyword:"enum",params:{
allowedValues:V.properties.signals.items.properties.side.enum},message:"must be equal to one of the allowed values"}],!1;var K=p===e}else var K=!0;if(K)if(s.reason!==
void 0){const i=e;if(typeof s.reason!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/reason",schemaPath:"#/properties/signals/items/properties/reason\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var K=i===e}else var K=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/signals\
/"+o,schemaPath:"#/properties/signals/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var le=N===e;if(!le)break}}else return a.errors=
[{instancePath:r+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=re===e}else var y=!0;
if(y){if(n.forests!==void 0){let c=n.forests;const re=e;if(e===re)if(Array.isArray(c)){var ae=!0;const G=c.length;for(let o=0;o<G;o++){let s=c[o];const N=e;if(e===
N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.name===void 0&&(q="name")||s.head===void 0&&(q="head")||s.vocab===void 0&&(q="vocab")||s.trees===void 0&&
(q="trees")||s.depth===void 0&&(q="depth")||s.leaves===void 0&&(q="leaves")||s.shrinkage===void 0&&(q="shrinkage")||s.minRows===void 0&&(q="minRows")||s.l2===void 0&&
(q="l2")||s.growOn===void 0&&(q="growOn")||s.maxRows===void 0&&(q="maxRows"))return a.errors=[{instancePath:r+"/forests/"+o,schemaPath:"#/properties/forests/ite\
ms/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const h=e;for(const i in s)if(!jr.call(V.properties.
forests.items.properties,i)){return a.errors=[{instancePath:r+"/forests/"+o,schemaPath:"#/properties/forests/items/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(h===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")
return a.errors=[{instancePath:r+"/forests/"+o+"/name",schemaPath:"#/properties/forests/items/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var oe=i===e}else var oe=!0;if(oe){if(s.head!==void 0){const i=e;if(typeof s.head!="string")return a.errors=[{instancePath:r+"/forests/"+o+
"/head",schemaPath:"#/properties/forests/items/properties/head/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var oe=i===e}else var oe=!0;
if(oe){if(s.vocab!==void 0){let i=s.vocab;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/forests/"+o+"/vocab",schemaPath:"#/proper\
ties/forests/items/properties/vocab/type",keyword:"type",params:{type:V.properties.forests.items.properties.vocab.type},message:"must be string,null"}],!1;var oe=p===
e}else var oe=!0;if(oe){if(s.trees!==void 0){let i=s.trees;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"\
/forests/"+o+"/trees",schemaPath:"#/properties/forests/items/properties/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/trees",schemaPath:"#/properties/forests/items/properties/tr\
ees/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var oe=p===e}else var oe=!0;if(oe){if(s.depth!==void 0){let i=s.depth;
const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/depth",schemaPath:"#/properties/forests/item\
s/properties/depth/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.
errors=[{instancePath:r+"/forests/"+o+"/depth",schemaPath:"#/properties/forests/items/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var oe=p===e}else var oe=!0;if(oe){if(s.leaves!==void 0){let i=s.leaves;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i)))return a.errors=[{instancePath:r+"/forests/"+o+"/leaves",schemaPath:"#/properties/forests/items/properties/leaves/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/leaves",schemaPath:"#\
/properties/forests/items/properties/leaves/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var oe=p===e}else var oe=!0;
if(oe){if(s.shrinkage!==void 0){let i=s.shrinkage;const p=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/shrinkage",schemaPath:"\
#/properties/forests/items/properties/shrinkage/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var oe=p===e}else var oe=!0;if(oe){if(s.
minRows!==void 0){let i=s.minRows;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/minRows",schemaPath:"\
#/properties/forests/items/properties/minRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(
i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/minRows",schemaPath:"#/properties/forests/items/properties/minRows/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var oe=p===e}else var oe=!0;if(oe){if(s.l2!==void 0){let i=s.l2;const p=e;if(!(typeof i=="number"&&
isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/l2",schemaPath:"#/properties/forests/items/properties/l2/type",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;var oe=p===e}else var oe=!0;if(oe){if(s.growOn!==void 0){let i=s.growOn;const p=e;if(e===p)if(typeof i=="number"&&isFinite(i)){if(i>
1||isNaN(i))return a.errors=[{instancePath:r+"/forests/"+o+"/growOn",schemaPath:"#/properties/forests/items/properties/growOn/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(i<0||isNaN(i))return a.errors=[{instancePath:r+"/forests/"+o+"/growOn",schemaPath:"#/properties/forests/\
items/properties/growOn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/forests/"+
o+"/growOn",schemaPath:"#/properties/forests/items/properties/growOn/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var oe=p===e}else
var oe=!0;if(oe){if(s.maxRows!==void 0){let i=s.maxRows;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/fo\
rests/"+o+"/maxRows",schemaPath:"#/properties/forests/items/properties/maxRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/maxRows",schemaPath:"#/properties/forests/items/properties/\
maxRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var oe=p===e}else var oe=!0;if(oe){if(s.patience!==void 0){let i=s.
patience;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/patience",schemaPath:"#/properties/\
forests/items/properties/patience/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(
i)))return a.errors=[{instancePath:r+"/forests/"+o+"/patience",schemaPath:"#/properties/forests/items/properties/patience/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var oe=p===e}else var oe=!0;if(oe){if(s.subsample!==void 0){let i=s.subsample;const p=e;if(e===p)if(typeof i=="number"&&
isFinite(i)){if(i>1||isNaN(i))return a.errors=[{instancePath:r+"/forests/"+o+"/subsample",schemaPath:"#/properties/forests/items/properties/subsample/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(i<0||isNaN(i))return a.errors=[{instancePath:r+"/forests/"+o+"/subsample",schemaPath:"#\
/properties/forests/items/properties/subsample/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+
"/forests/"+o+"/subsample",schemaPath:"#/properties/forests/items/properties/subsample/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var oe=p===e}else var oe=!0;if(oe){if(s.colsample!==void 0){let i=s.colsample;const p=e;if(e===p)if(typeof i=="number"&&isFinite(i)){if(i>1||isNaN(i))return a.errors=
[{instancePath:r+"/forests/"+o+"/colsample",schemaPath:"#/properties/forests/items/properties/colsample/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
message:"must be <= 1"}],!1;if(i<0||isNaN(i))return a.errors=[{instancePath:r+"/forests/"+o+"/colsample",schemaPath:"#/properties/forests/items/properties/colsa\
mple/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/forests/"+o+"/colsample",schemaPath:"\
#/properties/forests/items/properties/colsample/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var oe=p===e}else var oe=!0;if(oe){if(s.
pairs!==void 0){const i=e;if(typeof s.pairs!="boolean")return a.errors=[{instancePath:r+"/forests/"+o+"/pairs",schemaPath:"#/properties/forests/items/properties\
/pairs/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var oe=i===e}else var oe=!0;if(oe)if(s.distill!==void 0){const i=e;if(typeof s.
distill!="boolean")return a.errors=[{instancePath:r+"/forests/"+o+"/distill",schemaPath:"#/properties/forests/items/properties/distill/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var oe=i===e}else var oe=!0}}}}}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/forests/"+o,schemaPath:"#/pro\
perties/forests/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ae=N===e;if(!ae)break}}else return a.errors=[{instancePath:r+
"/forests",schemaPath:"#/properties/forests/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=re===e}else var y=!0;if(y){if(n.nodes!==
void 0){let c=n.nodes;const re=e;if(e===re)if(Array.isArray(c)){var U=!0;const G=c.length;for(let o=0;o<G;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){let q;if(s.op===void 0&&(q="op"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/required",keyword:"\
required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const h=s.op;if(typeof h=="string")if(h==="input"){if(e===e)if(s&&typeof s==
"object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.signal===
void 0&&(p="signal"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/0/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{const ie=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="signal")){return a.errors=
[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"}],!1;break}if(ie===e){if(s.op!==void 0){const t=e;if(s.op!=="input")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"\
#/properties/nodes/items/oneOf/0/properties/op/const",keyword:"const",params:{allowedValue:"input"},message:"must be equal to constant"}],!1;var $e=t===e}else var $e=!0;
if($e){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/0/prop\
erties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var $e=t===e}else var $e=!0;if($e){if(s.width!==void 0){let t=s.width;const d=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/0/prop\
erties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=
[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/0/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var $e=d===e}else var $e=!0;if($e){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/0/properties/tower/type",keyword:"type",params:{type:V.
properties.nodes.items.oneOf[0].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=
[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/0/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var $e=d===e}else var $e=!0;if($e)if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/no\
des/"+o+"/signal",schemaPath:"#/properties/nodes/items/oneOf/0/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var $e=t===
e}else var $e=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/0/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var fe=!0}else if(h==="lookup"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&
(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.signal===void 0&&(p="signal")||s.table===void 0&&(p="table"))return a.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/1/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],
!1;{const ie=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="signal"||t==="table")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],
!1;break}if(ie===e){if(s.op!==void 0){const t=e;if(s.op!=="lookup")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf\
/1/properties/op/const",keyword:"const",params:{allowedValue:"lookup"},message:"must be equal to constant"}],!1;var Oe=t===e}else var Oe=!0;if(Oe){if(s.id!==void 0){
const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/1/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Oe=t===e}else var Oe=!0;if(Oe){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="numbe\
r"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/1/properties/width/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes\
/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/1/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var Oe=d===e}else var Oe=!0;if(Oe){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=
[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/1/properties/tower/type",keyword:"type",params:{type:V.properties.nodes.items.oneOf[1].
properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/1/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;
var Oe=d===e}else var Oe=!0;if(Oe){if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/signal",schemaPath:"\
#/properties/nodes/items/oneOf/1/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Oe=t===e}else var Oe=!0;if(Oe)if(s.
table!==void 0){const t=e;if(typeof s.table!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/table",schemaPath:"#/properties/nodes/items/oneOf/1/propert\
ies/table/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Oe=t===e}else var Oe=!0}}}}}}}else return a.errors=[{instancePath:r+"/no\
des/"+o,schemaPath:"#/properties/nodes/items/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;fe!==!0&&(fe=!0)}else if(h==="poo\
l"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&
(p="tower")||s.signal===void 0&&(p="signal")||s.table===void 0&&(p="table")||s.pool===void 0&&(p="pool")||s.max===void 0&&(p="max")||s.query===void 0&&(p="query"))
return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/2/required",keyword:"required",params:{missingProperty:p},message:"must \
have required property '"+p+"'"}],!1;{const ie=e;for(const t in s)if(!jr.call(V.properties.nodes.items.oneOf[2].properties,t)){return a.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT ha\
ve additional properties"}],!1;break}if(ie===e){if(s.op!==void 0){const t=e;if(s.op!=="pool")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/pr\
operties/nodes/items/oneOf/2/properties/op/const",keyword:"const",params:{allowedValue:"pool"},message:"must be equal to constant"}],!1;var qe=t===e}else var qe=!0;
if(qe){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/2/prop\
erties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var qe=t===e}else var qe=!0;if(qe){if(s.width!==void 0){let t=s.width;const d=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/2/prop\
erties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=
[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/2/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var qe=d===e}else var qe=!0;if(qe){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/2/properties/tower/type",keyword:"type",params:{type:V.
properties.nodes.items.oneOf[2].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=
[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/2/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var qe=d===e}else var qe=!0;if(qe){if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/n\
odes/"+o+"/signal",schemaPath:"#/properties/nodes/items/oneOf/2/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var qe=t===
e}else var qe=!0;if(qe){if(s.table!==void 0){const t=e;if(typeof s.table!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/table",schemaPath:"#/propertie\
s/nodes/items/oneOf/2/properties/table/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var qe=t===e}else var qe=!0;if(qe){if(s.pool!==
void 0){let t=s.pool;const d=e;if(!(t==="mean"||t==="sum"||t==="max"||t==="attention"))return a.errors=[{instancePath:r+"/nodes/"+o+"/pool",schemaPath:"#/proper\
ties/nodes/items/oneOf/2/properties/pool/enum",keyword:"enum",params:{allowedValues:V.properties.nodes.items.oneOf[2].properties.pool.enum},message:"must be equ\
al to one of the allowed values"}],!1;var qe=d===e}else var qe=!0;if(qe){if(s.max!==void 0){let t=s.max;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/max",schemaPath:"#/properties/nodes/items/oneOf/2/properties/max/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/max",schemaPath:"#/prop\
erties/nodes/items/oneOf/2/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var qe=d===e}else var qe=!0;if(qe)
if(s.query!==void 0){let t=s.query;const d=e;if(typeof t!="string"&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/query",schemaPath:"#/properties/node\
s/items/oneOf/2/properties/query/type",keyword:"type",params:{type:V.properties.nodes.items.oneOf[2].properties.query.type},message:"must be string,null"}],!1;var qe=d===
e}else var qe=!0}}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/2/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"}],!1;fe!==!0&&(fe=!0)}else if(h==="interpolate"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p=
"op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.signal===void 0&&(p="signal")||s.table===void 0&&(p="table")||s.
boundaries===void 0&&(p="boundaries"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/3/required",keyword:"required",params:{
missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ie=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="signa\
l"||t==="table"||t==="boundaries")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/3/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ie===e){if(s.op!==void 0){const t=e;if(s.op!=="inte\
rpolate")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/3/properties/op/const",keyword:"const",params:{allowedValue:"\
interpolate"},message:"must be equal to constant"}],!1;var Ve=t===e}else var Ve=!0;if(Ve){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[
{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/3/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var Ve=t===e}else var Ve=!0;if(Ve){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/3/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/3/propertie\
s/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ve=d===e}else var Ve=!0;if(Ve){if(s.tower!==void 0){let t=s.
tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/propertie\
s/nodes/items/oneOf/3/properties/tower/type",keyword:"type",params:{type:V.properties.nodes.items.oneOf[3].properties.tower.type},message:"must be integer,null"}],
!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/3\
/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ve=d===e}else var Ve=!0;if(Ve){if(s.signal!==void 0){
const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/signal",schemaPath:"#/properties/nodes/items/oneOf/3/properties/signal/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ve=t===e}else var Ve=!0;if(Ve){if(s.table!==void 0){const t=e;if(typeof s.table!="str\
ing")return a.errors=[{instancePath:r+"/nodes/"+o+"/table",schemaPath:"#/properties/nodes/items/oneOf/3/properties/table/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var Ve=t===e}else var Ve=!0;if(Ve)if(s.boundaries!==void 0){let t=s.boundaries;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/boundaries",schemaPath:"#/properties/nodes/items/oneOf/3/properties/boundaries/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+
o+"/boundaries",schemaPath:"#/properties/nodes/items/oneOf/3/properties/boundaries/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"}],!1;var Ve=d===e}else var Ve=!0}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/3/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;fe!==!0&&(fe=!0)}else if(h==="concat"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===
void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.inputs===void 0&&(p="inputs"))return a.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/4/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],
!1;{const ie=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/pro\
perties/nodes/items/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;
break}if(ie===e){if(s.op!==void 0){const t=e;if(s.op!=="concat")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/4/\
properties/op/const",keyword:"const",params:{allowedValue:"concat"},message:"must be equal to constant"}],!1;var fr=t===e}else var fr=!0;if(fr){if(s.id!==void 0){
const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/4/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var fr=t===e}else var fr=!0;if(fr){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="numbe\
r"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/4/properties/width/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes\
/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/4/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var fr=d===e}else var fr=!0;if(fr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=
[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/4/properties/tower/type",keyword:"type",params:{type:V.properties.nodes.items.oneOf[4].
properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/4/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;
var fr=d===e}else var fr=!0;if(fr)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+"/\
nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/4/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer th\
an 1 items"}],!1;{var ce=!0;const w=t.length;for(let L=0;L<w;L++){const m=e;if(typeof t[L]!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+L,schemaPath:"\
#/properties/nodes/items/oneOf/4/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ce=m===e;if(!ce)break}}}else
return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/4/properties/inputs/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var fr=d===e}else var fr=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/4/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;fe!==!0&&(fe=!0)}else if(h==="dense"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){
let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.input===void 0&&(p="input")||s.kernel===
void 0&&(p="kernel")||s.bias===void 0&&(p="bias")||s.activation===void 0&&(p="activation"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties\
/nodes/items/oneOf/5/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ie=e;for(const t in s)if(!(t===
"op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="kernel"||t==="bias"||t==="activation")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/p\
roperties/nodes/items/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],
!1;break}if(ie===e){if(s.op!==void 0){const t=e;if(s.op!=="dense")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/\
5/properties/op/const",keyword:"const",params:{allowedValue:"dense"},message:"must be equal to constant"}],!1;var Ne=t===e}else var Ne=!0;if(Ne){if(s.id!==void 0){
const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/5/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Ne=t===e}else var Ne=!0;if(Ne){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="numbe\
r"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/5/properties/width/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes\
/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/5/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var Ne=d===e}else var Ne=!0;if(Ne){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=
[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/5/properties/tower/type",keyword:"type",params:{type:V.properties.nodes.items.oneOf[5].
properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/5/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;
var Ne=d===e}else var Ne=!0;if(Ne){if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"\
#/properties/nodes/items/oneOf/5/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ne=t===e}else var Ne=!0;if(Ne){if(s.
kernel!==void 0){const t=e;if(typeof s.kernel!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/kernel",schemaPath:"#/properties/nodes/items/oneOf/5/prop\
erties/kernel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ne=t===e}else var Ne=!0;if(Ne){if(s.bias!==void 0){let t=s.bias;const d=e;
if(typeof t!="string"&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/bias",schemaPath:"#/properties/nodes/items/oneOf/5/properties/bias/type",keyword:"\
type",params:{type:V.properties.nodes.items.oneOf[5].properties.bias.type},message:"must be string,null"}],!1;var Ne=d===e}else var Ne=!0;if(Ne)if(s.activation!==
void 0){let t=s.activation;const d=e;if(!(t==="relu"||t==="none"||t==="tanh"||t==="sigmoid"||t==="gelu"||t==="swish"||t==="leaky_relu"||t==="selu"||t==="mish"))
return a.errors=[{instancePath:r+"/nodes/"+o+"/activation",schemaPath:"#/properties/nodes/items/oneOf/5/properties/activation/enum",keyword:"enum",params:{allowedValues:V.
properties.nodes.items.oneOf[5].properties.activation.enum},message:"must be equal to one of the allowed values"}],!1;var Ne=d===e}else var Ne=!0}}}}}}}}}else return a.
errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;fe!==
!0&&(fe=!0)}else if(h==="sum"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&
(p="width")||s.tower===void 0&&(p="tower")||s.inputs===void 0&&(p="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/on\
eOf/6/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ie=e;for(const t in s)if(!(t==="op"||t===
"id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/6/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ie===e){if(s.op!==void 0){const t=e;if(s.op!=="s\
um")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/6/properties/op/const",keyword:"const",params:{allowedValue:"s\
um"},message:"must be equal to constant"}],!1;var Ue=t===e}else var Ue=!0;if(Ue){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/6/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ue=t===
e}else var Ue=!0;if(Ue){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"\
/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/6/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/6/propertie\
s/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ue=d===e}else var Ue=!0;if(Ue){if(s.tower!==void 0){let t=s.
tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/propertie\
s/nodes/items/oneOf/6/properties/tower/type",keyword:"type",params:{type:V.properties.nodes.items.oneOf[6].properties.tower.type},message:"must be integer,null"}],
!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/6\
/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ue=d===e}else var Ue=!0;if(Ue)if(s.inputs!==void 0){
let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items\
/oneOf/6/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var Dr=!0;const w=t.length;for(let L=0;L<
w;L++){const m=e;if(typeof t[L]!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+L,schemaPath:"#/properties/nodes/items/oneOf/6/properties/inpu\
ts/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Dr=m===e;if(!Dr)break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+
"/inputs",schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ue=d===e}else
var Ue=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/6/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;fe!==!0&&(fe=!0)}else if(h==="product"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&
(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.inputs===void 0&&(p="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/7/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ie=e;for(const t in s)
if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/7/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ie===e){if(s.op!==void 0){
const t=e;if(s.op!=="product")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/7/properties/op/const",keyword:"cons\
t",params:{allowedValue:"product"},message:"must be equal to constant"}],!1;var Fr=t===e}else var Fr=!0;if(Fr){if(s.id!==void 0){const t=e;if(typeof s.id!="stri\
ng")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/7/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var Fr=t===e}else var Fr=!0;if(Fr){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.
errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/7/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/\
nodes/items/oneOf/7/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Fr=d===e}else var Fr=!0;if(Fr){
if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/t\
ower",schemaPath:"#/properties/nodes/items/oneOf/7/properties/tower/type",keyword:"type",params:{type:V.properties.nodes.items.oneOf[7].properties.tower.type},message:"\
must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/proper\
ties/nodes/items/oneOf/7/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Fr=d===e}else var Fr=!0;if(Fr)
if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/\
properties/nodes/items/oneOf/7/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var _r=!0;const w=t.
length;for(let L=0;L<w;L++){const m=e;if(typeof t[L]!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+L,schemaPath:"#/properties/nodes/items/on\
eOf/7/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _r=m===e;if(!_r)break}}}else return a.errors=[{instancePath:r+
"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/7/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Fr=d===
e}else var Fr=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/7/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;fe!==!0&&(fe=!0)}else if(h==="cross"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===
void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.x0===void 0&&(p="x0")||s.input===void 0&&(p="input")||s.kernel===void 0&&(p="k\
ernel")||s.bias===void 0&&(p="bias"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/8/required",keyword:"required",params:{
missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ie=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="x0"||
t==="input"||t==="kernel"||t==="bias")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/8/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ie===e){if(s.op!==void 0){const t=e;if(s.op!=="c\
ross")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/8/properties/op/const",keyword:"const",params:{allowedValue:"\
cross"},message:"must be equal to constant"}],!1;var rr=t===e}else var rr=!0;if(rr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/8/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var rr=t===
e}else var rr=!0;if(rr){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"\
/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/8/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/8/propertie\
s/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var rr=d===e}else var rr=!0;if(rr){if(s.tower!==void 0){let t=s.
tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/propertie\
s/nodes/items/oneOf/8/properties/tower/type",keyword:"type",params:{type:V.properties.nodes.items.oneOf[8].properties.tower.type},message:"must be integer,null"}],
!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/8\
/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var rr=d===e}else var rr=!0;if(rr){if(s.x0!==void 0){const t=e;
if(typeof s.x0!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/x0",schemaPath:"#/properties/nodes/items/oneOf/8/properties/x0/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var rr=t===e}else var rr=!0;if(rr){if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/8/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var rr=t===
e}else var rr=!0;if(rr){if(s.kernel!==void 0){const t=e;if(typeof s.kernel!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/kernel",schemaPath:"#/proper\
ties/nodes/items/oneOf/8/properties/kernel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var rr=t===e}else var rr=!0;if(rr)if(s.bias!==
void 0){const t=e;if(typeof s.bias!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/bias",schemaPath:"#/properties/nodes/items/oneOf/8/properties/bias/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var rr=t===e}else var rr=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/8/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;fe!==!0&&(fe=!0)}else if(h==="bi_interaction"){if(e===
e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="t\
ower")||s.inputs===void 0&&(p="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/9/required",keyword:"required",params:{
missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ie=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input\
s")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(ie===e){if(s.op!==void 0){const t=e;if(s.op!=="bi_interaction")return a.errors=[{instancePath:r+"/no\
des/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/9/properties/op/const",keyword:"const",params:{allowedValue:"bi_interaction"},message:"must be equal to\
 constant"}],!1;var xr=t===e}else var xr=!0;if(xr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"\
#/properties/nodes/items/oneOf/9/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var xr=t===e}else var xr=!0;if(xr){if(s.
width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/9/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/9/properties/width/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var xr=d===e}else var xr=!0;if(xr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="\
number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/9/properties\
/tower/type",keyword:"type",params:{type:V.properties.nodes.items.oneOf[9].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="numbe\
r"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/9/properties/tower/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var xr=d===e}else var xr=!0;if(xr)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)
if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/9/properties/inputs/minItem\
s",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var cs=!0;const w=t.length;for(let L=0;L<w;L++){const m=e;if(typeof t[L]!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+L,schemaPath:"#/properties/nodes/items/oneOf/9/properties/inputs/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var cs=m===e;if(!cs)break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/no\
des/items/oneOf/9/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var xr=d===e}else var xr=!0}}}}}}else return a.errors=
[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/9/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;fe!==!0&&(fe=
!0)}else if(h==="batch_norm"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&
(p="width")||s.tower===void 0&&(p="tower")||s.input===void 0&&(p="input")||s.gamma===void 0&&(p="gamma")||s.beta===void 0&&(p="beta")||s.mean===void 0&&(p="mean")||
s.variance===void 0&&(p="variance")||s.momentum===void 0&&(p="momentum")||s.epsilon===void 0&&(p="epsilon"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/10/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ie=e;for(const t in s)
if(!jr.call(V.properties.nodes.items.oneOf[10].properties,t)){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/10/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ie===e){if(s.op!==void 0){
const t=e;if(s.op!=="batch_norm")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/10/properties/op/const",keyword:"\
const",params:{allowedValue:"batch_norm"},message:"must be equal to constant"}],!1;var Ee=t===e}else var Ee=!0;if(Ee){if(s.id!==void 0){const t=e;if(typeof s.id!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/10/properties/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var Ee=t===e}else var Ee=!0;if(Ee){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/10/properties/width/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/10/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ee=d===e}else var Ee=!0;
if(Ee){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/10/properties/tower/type",keyword:"type",params:{type:V.properties.nodes.items.oneOf[10].properties.tower.
type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/10/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ee=d===e}else var Ee=!0;
if(Ee){if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/one\
Of/10/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ee=t===e}else var Ee=!0;if(Ee){if(s.gamma!==void 0){const t=e;
if(typeof s.gamma!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/gamma",schemaPath:"#/properties/nodes/items/oneOf/10/properties/gamma/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Ee=t===e}else var Ee=!0;if(Ee){if(s.beta!==void 0){const t=e;if(typeof s.beta!="string")return a.
errors=[{instancePath:r+"/nodes/"+o+"/beta",schemaPath:"#/properties/nodes/items/oneOf/10/properties/beta/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var Ee=t===e}else var Ee=!0;if(Ee){if(s.mean!==void 0){const t=e;if(typeof s.mean!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/m\
ean",schemaPath:"#/properties/nodes/items/oneOf/10/properties/mean/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ee=t===e}else var Ee=!0;
if(Ee){if(s.variance!==void 0){const t=e;if(typeof s.variance!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/variance",schemaPath:"#/properties/nodes/\
items/oneOf/10/properties/variance/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ee=t===e}else var Ee=!0;if(Ee){if(s.momentum!==
void 0){let t=s.momentum;const d=e;if(e===d)if(typeof t=="number"&&isFinite(t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+"/momentum",schemaPath:"\
#/properties/nodes/items/oneOf/10/properties/momentum/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.
errors=[{instancePath:r+"/nodes/"+o+"/momentum",schemaPath:"#/properties/nodes/items/oneOf/10/properties/momentum/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/nodes/"+o+"/momentum",schemaPath:"#/properties/nodes/items/oneOf/10/properties/\
momentum/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ee=d===e}else var Ee=!0;if(Ee)if(s.epsilon!==void 0){let t=s.epsilon;const d=e;
if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/epsilon",schemaPath:"#/properties/nodes/items/oneOf/10/properties/epsilon/t\
ype",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ee=d===e}else var Ee=!0}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+
o,schemaPath:"#/properties/nodes/items/oneOf/10/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;fe!==!0&&(fe=!0)}else if(h==="layer_no\
rm"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&
(p="tower")||s.input===void 0&&(p="input")||s.gamma===void 0&&(p="gamma")||s.beta===void 0&&(p="beta")||s.epsilon===void 0&&(p="epsilon"))return a.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/11/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],
!1;{const ie=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="gamma"||t==="beta"||t==="epsilon")){return a.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT h\
ave additional properties"}],!1;break}if(ie===e){if(s.op!==void 0){const t=e;if(s.op!=="layer_norm")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"\
#/properties/nodes/items/oneOf/11/properties/op/const",keyword:"const",params:{allowedValue:"layer_norm"},message:"must be equal to constant"}],!1;var sr=t===e}else
var sr=!0;if(sr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/on\
eOf/11/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var sr=t===e}else var sr=!0;if(sr){if(s.width!==void 0){let t=s.width;
const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/on\
eOf/11/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.
errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/11/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var sr=d===e}else var sr=!0;if(sr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/11/properties/tower/type",keyword:"type",params:{
type:V.properties.nodes.items.oneOf[11].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.
errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/11/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var sr=d===e}else var sr=!0;if(sr){if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nod\
es/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/11/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var sr=t===
e}else var sr=!0;if(sr){if(s.gamma!==void 0){const t=e;if(typeof s.gamma!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/gamma",schemaPath:"#/propertie\
s/nodes/items/oneOf/11/properties/gamma/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var sr=t===e}else var sr=!0;if(sr){if(s.beta!==
void 0){const t=e;if(typeof s.beta!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/beta",schemaPath:"#/properties/nodes/items/oneOf/11/properties/beta/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var sr=t===e}else var sr=!0;if(sr)if(s.epsilon!==void 0){let t=s.epsilon;const d=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/epsilon",schemaPath:"#/properties/nodes/items/oneOf/11/properties/epsilon/type",keyword:"t\
ype",params:{type:"number"},message:"must be number"}],!1;var sr=d===e}else var sr=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/pr\
operties/nodes/items/oneOf/11/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;fe!==!0&&(fe=!0)}else if(h==="activation"){if(e===e)if(s&&
typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||
s.input===void 0&&(p="input")||s.activation===void 0&&(p="activation"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/1\
2/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ie=e;for(const t in s)if(!(t==="op"||t==="id"||
t==="width"||t==="tower"||t==="input"||t==="activation")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/12/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ie===e){if(s.op!==void 0){const t=e;
if(s.op!=="activation")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/12/properties/op/const",keyword:"const",params:{
allowedValue:"activation"},message:"must be equal to constant"}],!1;var cr=t===e}else var cr=!0;if(cr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.
errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/12/properties/id/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var cr=t===e}else var cr=!0;if(cr){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.
errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/12/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/\
nodes/items/oneOf/12/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var cr=d===e}else var cr=!0;if(cr){
if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/t\
ower",schemaPath:"#/properties/nodes/items/oneOf/12/properties/tower/type",keyword:"type",params:{type:V.properties.nodes.items.oneOf[12].properties.tower.type},
message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/12/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var cr=d===e}else var cr=!0;
if(cr){if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/one\
Of/12/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var cr=t===e}else var cr=!0;if(cr)if(s.activation!==void 0){let t=s.
activation;const d=e;if(!(t==="relu"||t==="none"||t==="tanh"||t==="sigmoid"||t==="gelu"||t==="swish"||t==="leaky_relu"||t==="selu"||t==="mish"))return a.errors=
[{instancePath:r+"/nodes/"+o+"/activation",schemaPath:"#/properties/nodes/items/oneOf/12/properties/activation/enum",keyword:"enum",params:{allowedValues:V.properties.
nodes.items.oneOf[12].properties.activation.enum},message:"must be equal to one of the allowed values"}],!1;var cr=d===e}else var cr=!0}}}}}}}else return a.errors=
[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/12/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;fe!==!0&&(fe=
!0)}else if(h==="dropout"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p=
"width")||s.tower===void 0&&(p="tower")||s.input===void 0&&(p="input")||s.rate===void 0&&(p="rate"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/p\
roperties/nodes/items/oneOf/13/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ie=e;for(const t in s)
if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="rate")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/o\
neOf/13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ie===e){if(s.
op!==void 0){const t=e;if(s.op!=="dropout")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/13/properties/op/const",
keyword:"const",params:{allowedValue:"dropout"},message:"must be equal to constant"}],!1;var gr=t===e}else var gr=!0;if(gr){if(s.id!==void 0){const t=e;if(typeof s.
id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/13/properties/id/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var gr=t===e}else var gr=!0;if(gr){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/13/properties/width/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/13/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var gr=d===e}else var gr=!0;
if(gr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/13/properties/tower/type",keyword:"type",params:{type:V.properties.nodes.items.oneOf[13].properties.tower.
type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/13/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var gr=d===e}else var gr=!0;
if(gr){if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/one\
Of/13/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var gr=t===e}else var gr=!0;if(gr)if(s.rate!==void 0){let t=s.rate;
const d=e;if(e===d)if(typeof t=="number"&&isFinite(t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+"/rate",schemaPath:"#/properties/nodes/item\
s/oneOf/13/properties/rate/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+
"/nodes/"+o+"/rate",schemaPath:"#/properties/nodes/items/oneOf/13/properties/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"}],!1}else return a.errors=[{instancePath:r+"/nodes/"+o+"/rate",schemaPath:"#/properties/nodes/items/oneOf/13/properties/rate/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var gr=d===e}else var gr=!0}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/\
oneOf/13/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;fe!==!0&&(fe=!0)}else if(h==="scale"){if(e===e)if(s&&typeof s=="object"&&!Array.
isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.input===void 0&&(p="input")||
s.weight===void 0&&(p="weight"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/14/required",keyword:"required",params:{
missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ie=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||
t==="weight")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/14/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ie===e){if(s.op!==void 0){const t=e;if(s.op!=="scale")return a.errors=[{instancePath:r+
"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/14/properties/op/const",keyword:"const",params:{allowedValue:"scale"},message:"must be equal to con\
stant"}],!1;var hr=t===e}else var hr=!0;if(hr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"\
#/properties/nodes/items/oneOf/14/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var hr=t===e}else var hr=!0;if(hr){if(s.
width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/14/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/14/properties/width/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var hr=d===e}else var hr=!0;if(hr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/14/properti\
es/tower/type",keyword:"type",params:{type:V.properties.nodes.items.oneOf[14].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="nu\
mber"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/14/properties/tower/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var hr=d===e}else var hr=!0;if(hr){if(s.input!==void 0){const t=e;if(typeof s.input!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/14/properties/input/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var hr=t===e}else var hr=!0;if(hr)if(s.weight!==void 0){const t=e;if(typeof s.weight!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/weight",schemaPath:"#/properties/nodes/items/oneOf/14/properties/weight/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var hr=t===e}else var hr=!0}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/14/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;fe!==!0&&(fe=!0)}else if(h==="ensemble"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p=
"op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.inputs===void 0&&(p="inputs"))return a.errors=[{instancePath:r+"\
/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/15/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],
!1;{const ie=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/pro\
perties/nodes/items/oneOf/15/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],
!1;break}if(ie===e){if(s.op!==void 0){const t=e;if(s.op!=="ensemble")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/one\
Of/15/properties/op/const",keyword:"const",params:{allowedValue:"ensemble"},message:"must be equal to constant"}],!1;var Tr=t===e}else var Tr=!0;if(Tr){if(s.id!==
void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/15/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Tr=t===e}else var Tr=!0;if(Tr){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/15/properties/width/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/15/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be\
 >= 1"}],!1;var Tr=d===e}else var Tr=!0;if(Tr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.
errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/15/properties/tower/type",keyword:"type",params:{type:V.properties.nodes.
items.oneOf[15].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/15/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1;var Tr=d===e}else var Tr=!0;if(Tr)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+
"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/15/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer\
 than 1 items"}],!1;{var gs=!0;const w=t.length;for(let L=0;L<w;L++){const m=e;if(typeof t[L]!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+
L,schemaPath:"#/properties/nodes/items/oneOf/15/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var gs=m===e;if(!gs)
break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/15/properties/inputs/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var Tr=d===e}else var Tr=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/ite\
ms/oneOf/15/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;fe!==!0&&(fe=!0)}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"op",tagValue:h},message:'value of tag "op" must be in oneOf'}],!1;else
return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"op",tagValue:h},
message:'tag "op" must be string'}],!1}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var U=N===e;if(!U)break}}else return a.errors=[{instancePath:r+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"}],!1;var y=re===e}else var y=!0;if(y){if(n.params!==void 0){let c=n.params;const re=e;if(e===re)if(Array.isArray(
c)){var hs=!0;const G=c.length;for(let o=0;o<G;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.name===void 0&&(q="nam\
e")||s.shape===void 0&&(q="shape")||s.init===void 0&&(q="init")||s.trainable===void 0&&(q="trainable")||s.tower===void 0&&(q="tower"))return a.errors=[{instancePath:r+
"/params/"+o,schemaPath:"#/properties/params/items/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const h=e;
for(const i in s)if(!(i==="name"||i==="shape"||i==="init"||i==="trainable"||i==="tower"||i==="optimizer")){return a.errors=[{instancePath:r+"/params/"+o,schemaPath:"\
#/properties/params/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;
break}if(h===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/params/"+o+"/name",schemaPath:"#/properties/params/i\
tems/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var br=i===e}else var br=!0;if(br){if(s.shape!==void 0){let i=s.shape;
const p=e;if(e===p)if(Array.isArray(i)){var bs=!0;const t=i.length;for(let d=0;d<t;d++){let f=i[d];const w=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(
f)))return a.errors=[{instancePath:r+"/params/"+o+"/shape/"+d,schemaPath:"#/properties/params/items/properties/shape/items/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"}],!1;if(e===w&&typeof f=="number"&&isFinite(f)&&(f<1||isNaN(f)))return a.errors=[{instancePath:r+"/params/"+o+"/shape/"+d,schemaPath:"\
#/properties/params/items/properties/shape/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var bs=w===e;if(!bs)break}}else
return a.errors=[{instancePath:r+"/params/"+o+"/shape",schemaPath:"#/properties/params/items/properties/shape/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var br=p===e}else var br=!0;if(br){if(s.init!==void 0){let i=s.init;const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.
kind===void 0&&(t="kind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/required",keyword:"require\
d",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="zeros"){if(e===e)if(i&&typeof i==
"object"&&!Array.isArray(i)){let w;if(i.kind===void 0&&(w="kind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/pr\
operties/init/oneOf/0/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const L=e;for(const m in i)if(m!==
"kind"){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!=="zeros")return a.errors=
[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"\
zeros"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/in\
it/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Sr=!0}else if(d==="ones"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(
i)){let w;if(i.kind===void 0&&(w="kind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/req\
uired",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const L=e;for(const m in i)if(m!=="kind"){return a.errors=
[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!=="ones")return a.errors=[{instancePath:r+"/par\
ams/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ones"},message:"\
must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;Sr!==!0&&(Sr=!0)}else if(d==="glorot"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){
let w;if(i.kind===void 0&&(w="kind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/require\
d",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const L=e;for(const m in i)if(m!=="kind"){return a.errors=[
{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!=="glorot")return a.errors=[{instancePath:r+"/p\
arams/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"glorot"},message:"\
must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;Sr!==!0&&(Sr=!0)}else if(d==="he"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let w;
if(i.kind===void 0&&(w="kind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/required",keyword:"\
required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const L=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!=="he")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"\
#/properties/params/items/properties/init/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"must be equal to constant"}],!1}}else
return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;Sr!==!0&&(Sr=!0)}else if(d==="signs"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let w;if(i.kind===void 0&&(w="kind"))return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/4/required",keyword:"required",params:{missingProperty:w},
message:"must have required property '"+w+"'"}],!1;{const L=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"\
#/properties/params/items/properties/init/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have addi\
tional properties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!=="signs")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/pa\
rams/items/properties/init/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"signs"},message:"must be equal to constant"}],!1}}else return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/4/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;Sr!==!0&&(Sr=!0)}else if(d==="uniform"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let w;if(i.kind===void 0&&(w="kind")||i.scale===
void 0&&(w="scale"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/5/required",keyword:"requi\
red",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const L=e;for(const m in i)if(!(m==="kind"||m==="scale")){return a.errors=[{
instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(L===e){if(i.kind!==void 0){const m=e;if(i.kind!=="uniform")return a.errors=[{instancePath:r+"/params\
/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"\
must be equal to constant"}],!1;var ss=m===e}else var ss=!0;if(ss)if(i.scale!==void 0){let m=i.scale;const H=e;if(!(typeof m=="number"&&isFinite(m)))return a.errors=
[{instancePath:r+"/params/"+o+"/init/scale",schemaPath:"#/properties/params/items/properties/init/oneOf/5/properties/scale/type",keyword:"type",params:{type:"nu\
mber"},message:"must be number"}],!1;var ss=H===e}else var ss=!0}}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/it\
ems/properties/init/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Sr!==!0&&(Sr=!0)}else if(d==="constant"){if(e===e)if(i&&typeof i==
"object"&&!Array.isArray(i)){let w;if(i.kind===void 0&&(w="kind")||i.value===void 0&&(w="value"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"\
#/properties/params/items/properties/init/oneOf/6/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const L=e;
for(const m in i)if(!(m==="kind"||m==="value")){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneO\
f/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(L===e){if(i.kind!==
void 0){const m=e;if(i.kind!=="constant")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/\
6/properties/kind/const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"}],!1;var ts=m===e}else var ts=!0;if(ts)if(i.value!==
void 0){let m=i.value;const H=e;if(!(typeof m=="number"&&isFinite(m)))return a.errors=[{instancePath:r+"/params/"+o+"/init/value",schemaPath:"#/properties/param\
s/items/properties/init/oneOf/6/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ts=H===e}else var ts=!0}}}else return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/6/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;Sr!==!0&&(Sr=!0)}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/discrimin\
ator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'\
tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var br=p===e}else var br=!0;if(br){if(s.trainable!==void 0){const i=e;if(typeof s.trainable!="boolean")
return a.errors=[{instancePath:r+"/params/"+o+"/trainable",schemaPath:"#/properties/params/items/properties/trainable/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}],!1;var br=i===e}else var br=!0;if(br){if(s.tower!==void 0){let i=s.tower;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))&&i!==null)return a.errors=[{instancePath:r+"/params/"+o+"/tower",schemaPath:"#/properties/params/items/properties/tower/type",keyword:"type",params:{type:V.
properties.params.items.properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return a.errors=[{
instancePath:r+"/params/"+o+"/tower",schemaPath:"#/properties/params/items/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var br=p===e}else var br=!0;if(br)if(s.optimizer!==void 0){let i=s.optimizer;const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){
let t;if(i.kind===void 0&&(t="kind")||i.learningRate===void 0&&(t="learningRate")||i.beta===void 0&&(t="beta")||i.l1===void 0&&(t="l1")||i.l2===void 0&&(t="l2"))
return a.errors=[{instancePath:r+"/params/"+o+"/optimizer",schemaPath:"#/properties/params/items/properties/optimizer/required",keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;{const d=e;for(const f in i)if(!(f==="kind"||f==="learningRate"||f==="beta"||f==="l1"||f==="l2")){return a.errors=
[{instancePath:r+"/params/"+o+"/optimizer",schemaPath:"#/properties/params/items/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.kind!==void 0){const f=e;if(i.kind!=="ftrl")return a.errors=[{instancePath:r+
"/params/"+o+"/optimizer/kind",schemaPath:"#/properties/params/items/properties/optimizer/properties/kind/const",keyword:"const",params:{allowedValue:"ftrl"},message:"\
must be equal to constant"}],!1;var Vr=f===e}else var Vr=!0;if(Vr){if(i.learningRate!==void 0){let f=i.learningRate;const w=e;if(!(typeof f=="number"&&isFinite(
f)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/learningRate",schemaPath:"#/properties/params/items/properties/optimizer/properties/learningRate/t\
ype",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Vr=w===e}else var Vr=!0;if(Vr){if(i.beta!==void 0){let f=i.beta;const w=e;if(!(typeof f==
"number"&&isFinite(f)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/beta",schemaPath:"#/properties/params/items/properties/optimizer/properties/bet\
a/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Vr=w===e}else var Vr=!0;if(Vr){if(i.l1!==void 0){let f=i.l1;const w=e;if(!(typeof f==
"number"&&isFinite(f)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/l1",schemaPath:"#/properties/params/items/properties/optimizer/properties/l1/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Vr=w===e}else var Vr=!0;if(Vr)if(i.l2!==void 0){let f=i.l2;const w=e;if(!(typeof f==
"number"&&isFinite(f)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/l2",schemaPath:"#/properties/params/items/properties/optimizer/properties/l2/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Vr=w===e}else var Vr=!0}}}}}}else return a.errors=[{instancePath:r+"/params/"+o+"/op\
timizer",schemaPath:"#/properties/params/items/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var br=p===e}else var br=!0}}}}}}}else
return a.errors=[{instancePath:r+"/params/"+o,schemaPath:"#/properties/params/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var hs=N===
e;if(!hs)break}}else return a.errors=[{instancePath:r+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var y=re===e}else var y=!0;if(y){if(n.towers!==void 0){let c=n.towers;const re=e;if(e===re)if(Array.isArray(c)){var vs=!0;const G=c.length;for(let o=0;o<
G;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.name===void 0&&(q="name")||s.source===void 0&&(q="source")||s.fallback===
void 0&&(q="fallback"))return a.errors=[{instancePath:r+"/towers/"+o,schemaPath:"#/properties/towers/items/required",keyword:"required",params:{missingProperty:q},
message:"must have required property '"+q+"'"}],!1;{const h=e;for(const i in s)if(!(i==="name"||i==="source"||i==="fallback")){return a.errors=[{instancePath:r+
"/towers/"+o,schemaPath:"#/properties/towers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have add\
itional properties"}],!1;break}if(h===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/towers/"+o+"/name",schemaPath:"\
#/properties/towers/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Qr=i===e}else var Qr=!0;if(Qr){if(s.source!==
void 0){let i=s.source;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/towers/"+o+"/source",schemaPath:"#/properties/towers/items/p\
roperties/source/type",keyword:"type",params:{type:V.properties.towers.items.properties.source.type},message:"must be string,null"}],!1;var Qr=p===e}else var Qr=!0;
if(Qr)if(s.fallback!==void 0){const i=e;if(typeof s.fallback!="boolean")return a.errors=[{instancePath:r+"/towers/"+o+"/fallback",schemaPath:"#/properties/tower\
s/items/properties/fallback/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var Qr=i===e}else var Qr=!0}}}}else return a.errors=[{instancePath:r+
"/towers/"+o,schemaPath:"#/properties/towers/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var vs=N===e;if(!vs)break}}else return a.
errors=[{instancePath:r+"/towers",schemaPath:"#/properties/towers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=re===e}else var y=!0;
if(y){if(n.heads!==void 0){let c=n.heads;const re=e;if(e===re)if(Array.isArray(c)){var ws=!0;const G=c.length;for(let o=0;o<G;o++){let s=c[o];const N=e;if(e===N)
if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.name===void 0&&(q="name")||s.doc===void 0&&(q="doc")||s.label===void 0&&(q="label")||s.lossWeight===void 0&&
(q="lossWeight")||s.sources===void 0&&(q="sources")||s.withinSeconds===void 0&&(q="withinSeconds"))return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/pr\
operties/heads/items/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const h=e;for(const i in s)if(!(i===
"name"||i==="doc"||i==="label"||i==="lossWeight"||i==="sources"||i==="withinSeconds")){return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/properties/hea\
ds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(h===e){if(s.
name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/name",schemaPath:"#/properties/heads/items/properties/name/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var vr=i===e}else var vr=!0;if(vr){if(s.doc!==void 0){let i=s.doc;const p=e;if(typeof i!=
"string"&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/doc",schemaPath:"#/properties/heads/items/properties/doc/type",keyword:"type",params:{type:V.properties.
heads.items.properties.doc.type},message:"must be string,null"}],!1;var vr=p===e}else var vr=!0;if(vr){if(s.label!==void 0){let i=s.label;const p=e;if(e===p)if(i&&
typeof i=="object"&&!Array.isArray(i)){let t;if(i.column===void 0&&(t="column")||i.op===void 0&&(t="op")||i.value===void 0&&(t="value"))return a.errors=[{instancePath:r+
"/heads/"+o+"/label",schemaPath:"#/properties/heads/items/properties/label/required",keyword:"required",params:{missingProperty:t},message:"must have required p\
roperty '"+t+"'"}],!1;{const d=e;for(const f in i)if(!(f==="column"||f==="op"||f==="value")){return a.errors=[{instancePath:r+"/heads/"+o+"/label",schemaPath:"#\
/properties/heads/items/properties/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional pr\
operties"}],!1;break}if(d===e){if(i.column!==void 0){const f=e;if(typeof i.column!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/label/column",schemaPath:"\
#/properties/heads/items/properties/label/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ur=f===e}else var Ur=!0;
if(Ur){if(i.op!==void 0){let f=i.op;const w=e;if(!(f==="=="||f==="!="||f==="<"||f==="<="||f===">"||f===">="||f===null))return a.errors=[{instancePath:r+"/heads/"+
o+"/label/op",schemaPath:"#/properties/heads/items/properties/label/properties/op/enum",keyword:"enum",params:{allowedValues:V.properties.heads.items.properties.
label.properties.op.enum},message:"must be equal to one of the allowed values"}],!1;var Ur=w===e}else var Ur=!0;if(Ur)if(i.value!==void 0){let f=i.value;const w=e,
L=e;let m=!1;const H=e;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){const Ae={instancePath:r+"/heads/"+o+"/label/value",schemaPath:"\
#/properties/heads/items/properties/label/properties/value/anyOf/0/type",keyword:"type",params:{type:V.properties.heads.items.properties.label.properties.value.
anyOf[0].type},message:"must be string,number,boolean"};l===null?l=[Ae]:l.push(Ae),e++}var ms=H===e;m=m||ms;const Re=e;if(f!==null){const Ae={instancePath:r+"/h\
eads/"+o+"/label/value",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must b\
e null"};l===null?l=[Ae]:l.push(Ae),e++}var ms=Re===e;if(m=m||ms,m)e=L,l!==null&&(L?l.length=L:l=null);else{const Ae={instancePath:r+"/heads/"+o+"/label/value",
schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?
l=[Ae]:l.push(Ae),e++,a.errors=l,!1}var Ur=w===e}else var Ur=!0}}}}else return a.errors=[{instancePath:r+"/heads/"+o+"/label",schemaPath:"#/properties/heads/ite\
ms/properties/label/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var vr=p===e}else var vr=!0;if(vr){if(s.lossWeight!==void 0){let i=s.
lossWeight;const p=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/heads/"+o+"/lossWeight",schemaPath:"#/properties/heads/items/prope\
rties/lossWeight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var vr=p===e}else var vr=!0;if(vr){if(s.sources!==void 0){let i=s.sources;
const p=e;if(!Array.isArray(i)&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/sources",schemaPath:"#/properties/heads/items/properties/sources/type",keyword:"\
type",params:{type:V.properties.heads.items.properties.sources.type},message:"must be array,null"}],!1;if(e===p&&Array.isArray(i)){var ks=!0;const t=i.length;for(let d=0;d<
t;d++){const f=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/sources/"+d,schemaPath:"#/properties/heads/items/properties/sources/ite\
ms/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ks=f===e;if(!ks)break}}var vr=p===e}else var vr=!0;if(vr)if(s.withinSeconds!==void 0){
let i=s.withinSeconds;const p=e;if(!(typeof i=="number"&&isFinite(i))&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/withinSeconds",schemaPath:"#/prop\
erties/heads/items/properties/withinSeconds/type",keyword:"type",params:{type:V.properties.heads.items.properties.withinSeconds.type},message:"must be number,nu\
ll"}],!1;var vr=p===e}else var vr=!0}}}}}}}else return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var ws=N===e;if(!ws)break}}else return a.errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var y=re===e}else var y=!0;if(y){if(n.outputs!==void 0){let c=n.outputs;const re=e;if(e===re)if(Array.isArray(
c)){var Ps=!0;const G=c.length;for(let o=0;o<G;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.head===void 0&&(q="hea\
d")||s.logits===void 0&&(q="logits")||s.bias===void 0&&(q="bias"))return a.errors=[{instancePath:r+"/outputs/"+o,schemaPath:"#/properties/outputs/items/required",
keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const h=e;for(const i in s)if(!(i==="head"||i==="logits"||i===
"bias"||i==="correction")){return a.errors=[{instancePath:r+"/outputs/"+o,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(h===e){if(s.head!==void 0){const i=e;if(typeof s.head!="string")
return a.errors=[{instancePath:r+"/outputs/"+o+"/head",schemaPath:"#/properties/outputs/items/properties/head/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var Er=i===e}else var Er=!0;if(Er){if(s.logits!==void 0){let i=s.logits;const p=e;if(e===p)if(Array.isArray(i)){var Os=!0;const t=i.length;
for(let d=0;d<t;d++){const f=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/outputs/"+o+"/logits/"+d,schemaPath:"#/properties/outputs/items/prope\
rties/logits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Os=f===e;if(!Os)break}}else return a.errors=[{instancePath:r+"/\
outputs/"+o+"/logits",schemaPath:"#/properties/outputs/items/properties/logits/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Er=p===
e}else var Er=!0;if(Er){if(s.bias!==void 0){let i=s.bias;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/outputs/"+o+"/bias",schemaPath:"\
#/properties/outputs/items/properties/bias/type",keyword:"type",params:{type:V.properties.outputs.items.properties.bias.type},message:"must be string,null"}],!1;
var Er=p===e}else var Er=!0;if(Er)if(s.correction!==void 0){let i=s.correction;const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===
void 0&&(t="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/required",keyword:"\
required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="base"){if(e===e)if(i&&typeof i==
"object"&&!Array.isArray(i)){let w;if(i.kind===void 0&&(w="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/\
items/properties/correction/oneOf/0/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const L=e;for(const m in i)
if(m!=="kind"){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/0/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!==
"base")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/0/properties/kind/co\
nst",keyword:"const",params:{allowedValue:"base"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"\
#/properties/outputs/items/properties/correction/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var is=!0}else if(d==="implie\
s"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let w;if(i.kind===void 0&&(w="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"\
#/properties/outputs/items/properties/correction/oneOf/1/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],
!1;{const L=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/cor\
rection/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(L===
e&&i.kind!==void 0&&i.kind!=="implies")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/corre\
ction/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"implies"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;is!==!0&&(is=!0)}else if(d==="mixture"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let w;if(i.kind===void 0&&(w="kind")||i.logits===void 0&&
(w="logits")||i.bias===void 0&&(w="bias"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correct\
ion/oneOf/2/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const L=e;for(const m in i)if(!(m==="kin\
d"||m==="logits"||m==="bias")){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(L===e){if(i.kind!==
void 0){const m=e;if(i.kind!=="mixture")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/corr\
ection/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"mixture"},message:"must be equal to constant"}],!1;var Xr=m===e}else var Xr=!0;if(Xr){
if(i.logits!==void 0){let m=i.logits;const H=e;if(e===H)if(Array.isArray(m)){var _s=!0;const ir=m.length;for(let Ae=0;Ae<ir;Ae++){const ar=e;if(typeof m[Ae]!="s\
tring")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/logits/"+Ae,schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/l\
ogits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _s=ar===e;if(!_s)break}}else return a.errors=[{instancePath:r+"/output\
s/"+o+"/correction/logits",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/logits/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var Xr=H===e}else var Xr=!0;if(Xr)if(i.bias!==void 0){let m=i.bias;const H=e;if(typeof m!="string"&&m!==null)return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction/bias",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/bias/type",keyword:"type",params:{type:V.properties.
outputs.items.properties.correction.oneOf[2].properties.bias.type},message:"must be string,null"}],!1;var Xr=H===e}else var Xr=!0}}}}else return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;is!==!0&&(is=!0)}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/discr\
iminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},
message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/co\
rrection/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Er=p===e}else var Er=!0}}}}}else return a.errors=[{instancePath:r+"/outpu\
ts/"+o,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ps=N===e;if(!Ps)break}}else return a.
errors=[{instancePath:r+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=re===e}else var y=!0;
if(y){if(n.sampling!==void 0){let c=n.sampling;const re=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return a.errors=[{instancePath:r+"/sampling",
schemaPath:"#/properties/sampling/type",keyword:"type",params:{type:V.properties.sampling.type},message:"must be object,null"}],!1;if(e===re&&c&&typeof c=="obje\
ct"&&!Array.isArray(c)){let G;if(c.base===void 0&&(G="base")||c.keep===void 0&&(G="keep")||c.log===void 0&&(G="log")||c.correct===void 0&&(G="correct"))return a.
errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/required",keyword:"required",params:{missingProperty:G},message:"must have required proper\
ty '"+G+"'"}],!1;{const o=e;for(const s in c)if(!(s==="base"||s==="keep"||s==="log"||s==="correct")){return a.errors=[{instancePath:r+"/sampling",schemaPath:"#/\
properties/sampling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}
if(o===e){if(c.base!==void 0){let s=c.base;const N=e;if(typeof s!="string"&&s!==null)return a.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/properties/\
sampling/properties/base/type",keyword:"type",params:{type:V.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var Wr=N===e}else var Wr=!0;
if(Wr){if(c.keep!==void 0){let s=c.keep;const N=e;if(e===N)if(typeof s=="number"&&isFinite(s)){if(s>1||isNaN(s))return a.errors=[{instancePath:r+"/sampling/keep",
schemaPath:"#/properties/sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(s<0||isNaN(s))return a.
errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"n\
umber"},message:"must be number"}],!1;var Wr=N===e}else var Wr=!0;if(Wr){if(c.log!==void 0){let s=c.log;const N=e;if(!(s==="unsampled"||s==="sampled"))return a.
errors=[{instancePath:r+"/sampling/log",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"enum",params:{allowedValues:V.properties.sampling.properties.
log.enum},message:"must be equal to one of the allowed values"}],!1;var Wr=N===e}else var Wr=!0;if(Wr)if(c.correct!==void 0){let s=c.correct;const N=e;if(!(s===
"weight"||s==="base"||s==="batch"))return a.errors=[{instancePath:r+"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",
params:{allowedValues:V.properties.sampling.properties.correct.enum},message:"must be equal to one of the allowed values"}],!1;var Wr=N===e}else var Wr=!0}}}}}var y=re===
e}else var y=!0;if(y){if(n.calibration!==void 0){let c=n.calibration;const re=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return a.errors=[{instancePath:r+
"/calibration",schemaPath:"#/properties/calibration/type",keyword:"type",params:{type:V.properties.calibration.type},message:"must be object,null"}],!1;if(e===re&&
c&&typeof c=="object"&&!Array.isArray(c)){let G;if(c.method===void 0&&(G="method")||c.signals===void 0&&(G="signals")||c.per===void 0&&(G="per")||c.everySeconds===
void 0&&(G="everySeconds")||c.windowSeconds===void 0&&(G="windowSeconds")||c.halfLifeSeconds===void 0&&(G="halfLifeSeconds")||c.traffic===void 0&&(G="traffic"))
return a.errors=[{instancePath:r+"/calibration",schemaPath:"#/properties/calibration/required",keyword:"required",params:{missingProperty:G},message:"must have \
required property '"+G+"'"}],!1;{const o=e;for(const s in c)if(!(s==="method"||s==="signals"||s==="per"||s==="everySeconds"||s==="windowSeconds"||s==="halfLifeS\
econds"||s==="traffic")){return a.errors=[{instancePath:r+"/calibration",schemaPath:"#/properties/calibration/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(o===e){if(c.method!==void 0){let s=c.method;const N=e;if(!(s==="pla\
tt"||s==="isotonic"||s==="temperature"))return a.errors=[{instancePath:r+"/calibration/method",schemaPath:"#/properties/calibration/properties/method/enum",keyword:"\
enum",params:{allowedValues:V.properties.calibration.properties.method.enum},message:"must be equal to one of the allowed values"}],!1;var pr=N===e}else var pr=!0;
if(pr){if(c.signals!==void 0){let s=c.signals;const N=e;if(e===N)if(Array.isArray(s)){var qs=!0;const q=s.length;for(let h=0;h<q;h++){const i=e;if(typeof s[h]!=
"string")return a.errors=[{instancePath:r+"/calibration/signals/"+h,schemaPath:"#/properties/calibration/properties/signals/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var qs=i===e;if(!qs)break}}else return a.errors=[{instancePath:r+"/calibration/signals",schemaPath:"#/properties/calibrat\
ion/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var pr=N===e}else var pr=!0;if(pr){if(c.per!==void 0){let s=c.per;
const N=e;if(e===N)if(Array.isArray(s)){var js=!0;const q=s.length;for(let h=0;h<q;h++){let i=s[h];const p=e;if(!(i==="head"||i==="source"))return a.errors=[{instancePath:r+
"/calibration/per/"+h,schemaPath:"#/properties/calibration/properties/per/items/enum",keyword:"enum",params:{allowedValues:V.properties.calibration.properties.per.
items.enum},message:"must be equal to one of the allowed values"}],!1;var js=p===e;if(!js)break}}else return a.errors=[{instancePath:r+"/calibration/per",schemaPath:"\
#/properties/calibration/properties/per/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var pr=N===e}else var pr=!0;if(pr){if(c.everySeconds!==
void 0){let s=c.everySeconds;const N=e;if(!(typeof s=="number"&&isFinite(s)))return a.errors=[{instancePath:r+"/calibration/everySeconds",schemaPath:"#/properti\
es/calibration/properties/everySeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var pr=N===e}else var pr=!0;if(pr){if(c.windowSeconds!==
void 0){let s=c.windowSeconds;const N=e;if(!(typeof s=="number"&&isFinite(s)))return a.errors=[{instancePath:r+"/calibration/windowSeconds",schemaPath:"#/proper\
ties/calibration/properties/windowSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var pr=N===e}else var pr=!0;if(pr){if(c.halfLifeSeconds!==
void 0){let s=c.halfLifeSeconds;const N=e;if(!(typeof s=="number"&&isFinite(s))&&s!==null)return a.errors=[{instancePath:r+"/calibration/halfLifeSeconds",schemaPath:"\
#/properties/calibration/properties/halfLifeSeconds/type",keyword:"type",params:{type:V.properties.calibration.properties.halfLifeSeconds.type},message:"must be\
 number,null"}],!1;var pr=N===e}else var pr=!0;if(pr)if(c.traffic!==void 0){let s=c.traffic;const N=e;if(!(s==="all"||s==="own"))return a.errors=[{instancePath:r+
"/calibration/traffic",schemaPath:"#/properties/calibration/properties/traffic/enum",keyword:"enum",params:{allowedValues:V.properties.calibration.properties.traffic.
enum},message:"must be equal to one of the allowed values"}],!1;var pr=N===e}else var pr=!0}}}}}}}}var y=re===e}else var y=!0;if(y){if(n.train!==void 0){let c=n.
train;const re=e;if(e===re)if(c&&typeof c=="object"&&!Array.isArray(c)){let G;if(c.optimizer===void 0&&(G="optimizer")||c.embeddings===void 0&&(G="embeddings")||
c.batch===void 0&&(G="batch")||c.epochs===void 0&&(G="epochs")||c.seed===void 0&&(G="seed")||c.l2===void 0&&(G="l2")||c.patience===void 0&&(G="patience")||c.holdout===
void 0&&(G="holdout")||c.validate===void 0&&(G="validate")||c.sources===void 0&&(G="sources"))return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties\
/train/required",keyword:"required",params:{missingProperty:G},message:"must have required property '"+G+"'"}],!1;{const o=e;for(const s in c)if(!jr.call(V.properties.
train.properties,s)){return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties/train/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}],!1;break}if(o===e){if(c.optimizer!==void 0){let s=c.optimizer;const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.
isArray(s)){let Ze;if(s.kind===void 0&&(Ze="kind")||s.learningRate===void 0&&(Ze="learningRate"))return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"\
#/properties/train/properties/optimizer/required",keyword:"required",params:{missingProperty:Ze},message:"must have required property '"+Ze+"'"}],!1;{const q=e;
for(const h in s)if(!(h==="kind"||h==="learningRate")){return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(q===e){if(s.kind!==
void 0){let h=s.kind;const i=e;if(!(h==="adam"||h==="adagrad"||h==="sgd"))return a.errors=[{instancePath:r+"/train/optimizer/kind",schemaPath:"#/properties/trai\
n/properties/optimizer/properties/kind/enum",keyword:"enum",params:{allowedValues:V.properties.train.properties.optimizer.properties.kind.enum},message:"must be\
 equal to one of the allowed values"}],!1;var as=i===e}else var as=!0;if(as)if(s.learningRate!==void 0){let h=s.learningRate;const i=e;if(!(typeof h=="number"&&
isFinite(h)))return a.errors=[{instancePath:r+"/train/optimizer/learningRate",schemaPath:"#/properties/train/properties/optimizer/properties/learningRate/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var as=i===e}else var as=!0}}}else return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"\
#/properties/train/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ie=N===e}else var Ie=!0;if(Ie){if(c.embeddings!==
void 0){let s=c.embeddings;const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.kind===void 0&&(q="kind")||s.learningRate===void 0&&(q="le\
arningRate"))return a.errors=[{instancePath:r+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/required",keyword:"required",params:{missingProperty:q},
message:"must have required property '"+q+"'"}],!1;{const h=e;for(const i in s)if(!(i==="kind"||i==="learningRate")){return a.errors=[{instancePath:r+"/train/em\
beddings",schemaPath:"#/properties/train/properties/embeddings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must \
NOT have additional properties"}],!1;break}if(h===e){if(s.kind!==void 0){let i=s.kind;const p=e;if(!(i==="adam"||i==="adagrad"||i==="sgd"))return a.errors=[{instancePath:r+
"/train/embeddings/kind",schemaPath:"#/properties/train/properties/embeddings/properties/kind/enum",keyword:"enum",params:{allowedValues:V.properties.train.properties.
embeddings.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var os=p===e}else var os=!0;if(os)if(s.learningRate!==void 0){let i=s.
learningRate;const p=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/train/embeddings/learningRate",schemaPath:"#/properties/train/pr\
operties/embeddings/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var os=p===e}else var os=!0}}}else return a.
errors=[{instancePath:r+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;var Ie=N===e}else var Ie=!0;if(Ie){if(c.batch!==void 0){let s=c.batch;const N=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=
[{instancePath:r+"/train/batch",schemaPath:"#/properties/train/properties/batch/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
N&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return a.errors=[{instancePath:r+"/train/batch",schemaPath:"#/properties/train/properties/batch/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ie=N===e}else var Ie=!0;if(Ie){if(c.epochs!==void 0){let s=c.epochs;const N=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/train/epochs",schemaPath:"#/properties/train/properties/epochs/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===N&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return a.errors=[{instancePath:r+"/train/epoch\
s",schemaPath:"#/properties/train/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ie=N===e}else var Ie=!0;
if(Ie){if(c.seed!==void 0){let s=c.seed;const N=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/train/seed",schemaPath:"\
#/properties/train/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var Ie=N===e}else var Ie=!0;if(Ie){if(c.l2!==void 0){
let s=c.l2;const N=e;if(!(typeof s=="number"&&isFinite(s)))return a.errors=[{instancePath:r+"/train/l2",schemaPath:"#/properties/train/properties/l2/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var Ie=N===e}else var Ie=!0;if(Ie){if(c.patience!==void 0){let s=c.patience;const N=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/train/patience",schemaPath:"#/properties/train/properties/patience/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===N&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=[{instancePath:r+"/train/\
patience",schemaPath:"#/properties/train/properties/patience/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ie=N===
e}else var Ie=!0;if(Ie){if(c.holdout!==void 0){let s=c.holdout;const N=e,Ze=e;let q=!1;const h=e;he(s,{instancePath:r+"/train/holdout",parentData:c,parentDataProperty:"\
holdout",rootData:Nr,dynamicAnchors:Ar})||(l=l===null?he.errors:l.concat(he.errors),e=l.length);var ds=h===e;q=q||ds;const i=e;if(s!==null){const ie={instancePath:r+
"/train/holdout",schemaPath:"#/properties/train/properties/holdout/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};l===null?l=[ie]:l.push(
ie),e++}var ds=i===e;if(q=q||ds,q)e=Ze,l!==null&&(Ze?l.length=Ze:l=null);else{const ie={instancePath:r+"/train/holdout",schemaPath:"#/properties/train/propertie\
s/holdout/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[ie]:l.push(ie),e++,a.errors=l,!1}var Ie=N===e}else var Ie=!0;
if(Ie){if(c.validate!==void 0){let s=c.validate;const N=e,Ze=e;let q=!1;const h=e;he(s,{instancePath:r+"/train/validate",parentData:c,parentDataProperty:"valida\
te",rootData:Nr,dynamicAnchors:Ar})||(l=l===null?he.errors:l.concat(he.errors),e=l.length);var ls=h===e;q=q||ls;const i=e;if(s!==null){const ie={instancePath:r+
"/train/validate",schemaPath:"#/properties/train/properties/validate/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};l===null?l=[ie]:l.
push(ie),e++}var ls=i===e;if(q=q||ls,q)e=Ze,l!==null&&(Ze?l.length=Ze:l=null);else{const ie={instancePath:r+"/train/validate",schemaPath:"#/properties/train/pro\
perties/validate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[ie]:l.push(ie),e++,a.errors=l,!1}var Ie=N===e}else var Ie=!0;
if(Ie){if(c.sources!==void 0){let s=c.sources;const N=e;if(!Array.isArray(s)&&s!==null)return a.errors=[{instancePath:r+"/train/sources",schemaPath:"#/propertie\
s/train/properties/sources/type",keyword:"type",params:{type:V.properties.train.properties.sources.type},message:"must be array,null"}],!1;if(e===N&&Array.isArray(
s)){var Ns=!0;const q=s.length;for(let h=0;h<q;h++){const i=e;if(typeof s[h]!="string")return a.errors=[{instancePath:r+"/train/sources/"+h,schemaPath:"#/proper\
ties/train/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ns=i===e;if(!Ns)break}}var Ie=N===e}else var Ie=!0;
if(Ie){if(c.refit!==void 0){const s=e;if(c.refit!==!0)return a.errors=[{instancePath:r+"/train/refit",schemaPath:"#/properties/train/properties/refit/const",keyword:"\
const",params:{allowedValue:!0},message:"must be equal to constant"}],!1;var Ie=s===e}else var Ie=!0;if(Ie)if(c.reasons!==void 0){let s=c.reasons;const N=e;if(e===
N)if(s&&typeof s=="object"&&!Array.isArray(s)){const q=e;for(const h in s)if(!(h==="batch"||h==="epochs"||h==="validate")){return a.errors=[{instancePath:r+"/tr\
ain/reasons",schemaPath:"#/properties/train/properties/reasons/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must \
NOT have additional properties"}],!1;break}if(q===e){if(s.batch!==void 0){const h=e;if(typeof s.batch!="string")return a.errors=[{instancePath:r+"/train/reasons\
/batch",schemaPath:"#/properties/train/properties/reasons/properties/batch/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Yr=h===
e}else var Yr=!0;if(Yr){if(s.epochs!==void 0){const h=e;if(typeof s.epochs!="string")return a.errors=[{instancePath:r+"/train/reasons/epochs",schemaPath:"#/prop\
erties/train/properties/reasons/properties/epochs/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Yr=h===e}else var Yr=!0;if(Yr)if(s.
validate!==void 0){const h=e;if(typeof s.validate!="string")return a.errors=[{instancePath:r+"/train/reasons/validate",schemaPath:"#/properties/train/properties\
/reasons/properties/validate/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Yr=h===e}else var Yr=!0}}}else return a.errors=[{instancePath:r+
"/train/reasons",schemaPath:"#/properties/train/properties/reasons/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ie=N===e}else var Ie=!0}}}}}}}}}}}}}else
return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=re===e}else
var y=!0;if(y){if(n.baselines!==void 0){let c=n.baselines;const re=e;if(e===re)if(Array.isArray(c)){var As=!0;const G=c.length;for(let o=0;o<G;o++){let s=c[o];const N=e;
if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.kind===void 0&&(q="kind"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/proper\
ties/baselines/items/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const h=s.kind;if(typeof h=="st\
ring")if(h==="lr"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.kind===void 0&&(p="kind")||s.learningRate===void 0&&(p="learningRate")||s.l1===
void 0&&(p="l1")||s.l2===void 0&&(p="l2")||s.epochs===void 0&&(p="epochs"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/i\
tems/oneOf/0/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ie=e;for(const t in s)if(!(t==="k\
ind"||t==="learningRate"||t==="l1"||t==="l2"||t==="epochs")){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/0/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ie===e){if(s.kind!==
void 0){const t=e;if(s.kind!=="lr")return a.errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/0/properties/kind/con\
st",keyword:"const",params:{allowedValue:"lr"},message:"must be equal to constant"}],!1;var Rr=t===e}else var Rr=!0;if(Rr){if(s.learningRate!==void 0){let t=s.learningRate;
const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines/items/oneOf/\
0/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Rr=d===e}else var Rr=!0;if(Rr){if(s.l1!==void 0){let t=s.
l1;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf/0/prope\
rties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Rr=d===e}else var Rr=!0;if(Rr){if(s.l2!==void 0){let t=s.l2;const d=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/0/properties/l2/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var Rr=d===e}else var Rr=!0;if(Rr)if(s.epochs!==void 0){let t=s.epochs;const d=e;if(!(typeof t=="number"&&!(t%
1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/0/properties/epo\
chs/type",keyword:"type",params:{type:V.properties.baselines.items.oneOf[0].properties.epochs.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="num\
ber"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/0/properties/epochs\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Rr=d===e}else var Rr=!0}}}}}}else return a.errors=[{instancePath:r+
"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ns=!0}else if(h===
"wide_deep"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.kind===void 0&&(p="kind")||s.learningRate===void 0&&(p="learningRate")||s.l1===void 0&&
(p="l1")||s.l2===void 0&&(p="l2")||s.epochs===void 0&&(p="epochs")||s.wide===void 0&&(p="wide")||s.buckets===void 0&&(p="buckets")||s.layers===void 0&&(p="layer\
s")||s.dropout===void 0&&(p="dropout"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1/required",keyword:"requ\
ired",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ie=e;for(const t in s)if(!jr.call(V.properties.baselines.items.oneOf[1].
properties,t)){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ie===e){if(s.kind!==void 0){const t=e;if(s.kind!=="wide_deep")return a.
errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"wi\
de_deep"},message:"must be equal to constant"}],!1;var Xe=t===e}else var Xe=!0;if(Xe){if(s.learningRate!==void 0){let t=s.learningRate;const d=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines/items/oneOf/1/properties/learningRate\
/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Xe=d===e}else var Xe=!0;if(Xe){if(s.l1!==void 0){let t=s.l1;const d=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf/1/properties/l1/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var Xe=d===e}else var Xe=!0;if(Xe){if(s.l2!==void 0){let t=s.l2;const d=e;if(!(typeof t=="number"&&isFinite(
t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/1/properties/l2/type",keyword:"type",params:{type:"num\
ber"},message:"must be number"}],!1;var Xe=d===e}else var Xe=!0;if(Xe){if(s.epochs!==void 0){let t=s.epochs;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/1/properties/epochs/type",keyword:"\
type",params:{type:V.properties.baselines.items.oneOf[1].properties.epochs.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&
(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/1/properties/epochs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Xe=d===e}else var Xe=!0;if(Xe){if(s.wide!==void 0){let t=s.wide;const d=e;if(e===d)if(Array.
isArray(t)){var zs=!0;const w=t.length;for(let L=0;L<w;L++){let m=t[L];const H=e;if(e===H)if(Array.isArray(m)){var Fs=!0;const ir=m.length;for(let Ae=0;Ae<ir;Ae++){
const ar=e;if(typeof m[Ae]!="string")return a.errors=[{instancePath:r+"/baselines/"+o+"/wide/"+L+"/"+Ae,schemaPath:"#/properties/baselines/items/oneOf/1/propert\
ies/wide/items/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Fs=ar===e;if(!Fs)break}}else return a.errors=[{instancePath:r+
"/baselines/"+o+"/wide/"+L,schemaPath:"#/properties/baselines/items/oneOf/1/properties/wide/items/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray"}],!1;var zs=H===e;if(!zs)break}}else return a.errors=[{instancePath:r+"/baselines/"+o+"/wide",schemaPath:"#/properties/baselines/items/oneOf/1/properties/w\
ide/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Xe=d===e}else var Xe=!0;if(Xe){if(s.buckets!==void 0){let t=s.buckets;const d=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/buckets",schemaPath:"#/properties/baselines/items/on\
eOf/1/properties/buckets/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))
return a.errors=[{instancePath:r+"/baselines/"+o+"/buckets",schemaPath:"#/properties/baselines/items/oneOf/1/properties/buckets/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var Xe=d===e}else var Xe=!0;if(Xe){if(s.layers!==void 0){let t=s.layers;const d=e;if(e===d)if(Array.isArray(
t)){var xs=!0;const w=t.length;for(let L=0;L<w;L++){let m=t[L];const H=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return a.errors=[{instancePath:r+
"/baselines/"+o+"/layers/"+L,schemaPath:"#/properties/baselines/items/oneOf/1/properties/layers/items/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===H&&typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m)))return a.errors=[{instancePath:r+"/baselines/"+o+"/layers/"+L,schemaPath:"#/propert\
ies/baselines/items/oneOf/1/properties/layers/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var xs=H===e;if(!xs)
break}}else return a.errors=[{instancePath:r+"/baselines/"+o+"/layers",schemaPath:"#/properties/baselines/items/oneOf/1/properties/layers/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var Xe=d===e}else var Xe=!0;if(Xe)if(s.dropout!==void 0){let t=s.dropout;const d=e;if(e===d)if(typeof t=="number"&&isFinite(
t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#/properties/baselines/items/oneOf/1/properties/dropout/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#\
/properties/baselines/items/oneOf/1/properties/dropout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=
[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#/properties/baselines/items/oneOf/1/properties/dropout/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var Xe=d===e}else var Xe=!0}}}}}}}}}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ns!==!0&&(ns=!0)}else if(h==="gbdt_lr"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(
s)){let p;if(s.kind===void 0&&(p="kind")||s.learningRate===void 0&&(p="learningRate")||s.l1===void 0&&(p="l1")||s.l2===void 0&&(p="l2")||s.epochs===void 0&&(p="\
epochs")||s.trees===void 0&&(p="trees")||s.depth===void 0&&(p="depth")||s.leaves===void 0&&(p="leaves")||s.shrinkage===void 0&&(p="shrinkage")||s.minRows===void 0&&
(p="minRows")||s.growOn===void 0&&(p="growOn")||s.maxRows===void 0&&(p="maxRows"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/base\
lines/items/oneOf/2/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ie=e;for(const t in s)if(!jr.
call(V.properties.baselines.items.oneOf[2].properties,t)){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/2/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ie===e){if(s.kind!==void 0){
const t=e;if(s.kind!=="gbdt_lr")return a.errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/2/properties/kind/const",
keyword:"const",params:{allowedValue:"gbdt_lr"},message:"must be equal to constant"}],!1;var Se=t===e}else var Se=!0;if(Se){if(s.learningRate!==void 0){let t=s.
learningRate;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines\
/items/oneOf/2/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Se=d===e}else var Se=!0;if(Se){if(s.l1!==void 0){
let t=s.l1;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf\
/2/properties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Se=d===e}else var Se=!0;if(Se){if(s.l2!==void 0){let t=s.l2;const d=e;
if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/2/properties/l2/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Se=d===e}else var Se=!0;if(Se){if(s.epochs!==void 0){let t=s.epochs;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/2/\
properties/epochs/type",keyword:"type",params:{type:V.properties.baselines.items.oneOf[2].properties.epochs.type},message:"must be integer,null"}],!1;if(e===d&&
typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/2/pro\
perties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Se=d===e}else var Se=!0;if(Se){if(s.trees!==void 0){let t=s.
trees;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/trees",schemaPath:"#/properties/base\
lines/items/oneOf/2/properties/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||
isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/trees",schemaPath:"#/properties/baselines/items/oneOf/2/properties/trees/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Se=d===e}else var Se=!0;if(Se){if(s.depth!==void 0){let t=s.depth;const d=e;if(!(typeof t=="num\
ber"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/depth",schemaPath:"#/properties/baselines/items/oneOf/2/properties/dept\
h/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+
"/baselines/"+o+"/depth",schemaPath:"#/properties/baselines/items/oneOf/2/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var Se=d===e}else var Se=!0;if(Se){if(s.leaves!==void 0){let t=s.leaves;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==
null)return a.errors=[{instancePath:r+"/baselines/"+o+"/leaves",schemaPath:"#/properties/baselines/items/oneOf/2/properties/leaves/type",keyword:"type",params:{
type:V.properties.baselines.items.oneOf[2].properties.leaves.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))
return a.errors=[{instancePath:r+"/baselines/"+o+"/leaves",schemaPath:"#/properties/baselines/items/oneOf/2/properties/leaves/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var Se=d===e}else var Se=!0;if(Se){if(s.shrinkage!==void 0){let t=s.shrinkage;const d=e;if(!(typeof t=="num\
ber"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/shrinkage",schemaPath:"#/properties/baselines/items/oneOf/2/properties/shrinkage/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var Se=d===e}else var Se=!0;if(Se){if(s.minRows!==void 0){let t=s.minRows;const d=e;if(!(typeof t=="n\
umber"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/minRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/\
minRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[
{instancePath:r+"/baselines/"+o+"/minRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/minRows/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1;var Se=d===e}else var Se=!0;if(Se){if(s.growOn!==void 0){let t=s.growOn;const d=e;if(e===d)if(typeof t=="number"&&isFinite(
t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/properties/baselines/items/oneOf/2/properties/growOn/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/\
properties/baselines/items/oneOf/2/properties/growOn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=
[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/properties/baselines/items/oneOf/2/properties/growOn/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var Se=d===e}else var Se=!0;if(Se)if(s.maxRows!==void 0){let t=s.maxRows;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))
return a.errors=[{instancePath:r+"/baselines/"+o+"/maxRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/maxRows/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/maxRows",
schemaPath:"#/properties/baselines/items/oneOf/2/properties/maxRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Se=d===
e}else var Se=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/2/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;ns!==!0&&(ns=!0)}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/dis\
criminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:h},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/baselines/"+o,schemaPath:"#/properties/baselines/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:h},message:'tag "kind" m\
ust be string'}],!1}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var As=N===e;if(!As)break}}else return a.errors=[{instancePath:r+"/baselines",schemaPath:"#/properties/baselines/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"}],!1;var y=re===e}else var y=!0;if(y){if(n.cost!==void 0){let c=n.cost;const re=e;if(e===re)if(c&&typeof c=="o\
bject"&&!Array.isArray(c)){let G;if(c.params===void 0&&(G="params")||c.flops===void 0&&(G="flops")||c.memory===void 0&&(G="memory")||c.items===void 0&&(G="items"))
return a.errors=[{instancePath:r+"/cost",schemaPath:"#/properties/cost/required",keyword:"required",params:{missingProperty:G},message:"must have required prope\
rty '"+G+"'"}],!1;{const o=e;for(const s in c)if(!(s==="params"||s==="flops"||s==="memory"||s==="items")){return a.errors=[{instancePath:r+"/cost",schemaPath:"#\
/properties/cost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(o===
e){if(c.params!==void 0){let s=c.params;const N=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/cost/params",schemaPath:"\
#/properties/cost/properties/params/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===N&&typeof s=="number"&&isFinite(s)&&(s<0||
isNaN(s)))return a.errors=[{instancePath:r+"/cost/params",schemaPath:"#/properties/cost/properties/params/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var Cr=N===e}else var Cr=!0;if(Cr){if(c.flops!==void 0){let s=c.flops;const N=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s)))return a.errors=[{instancePath:r+"/cost/flops",schemaPath:"#/properties/cost/properties/flops/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(e===N&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=[{instancePath:r+"/cost/flops",schemaPath:"#/properties/cost/properties\
/flops/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Cr=N===e}else var Cr=!0;if(Cr){if(c.memory!==void 0){let s=c.
memory;const N=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/cost/memory",schemaPath:"#/properties/cost/properti\
es/memory/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===N&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=
[{instancePath:r+"/cost/memory",schemaPath:"#/properties/cost/properties/memory/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"}],!1;var Cr=N===e}else var Cr=!0;if(Cr)if(c.items!==void 0){let s=c.items;const N=e;if(e===N)if(Array.isArray(s)){var Ts=!0;const q=s.length;for(let h=0;h<q;h++){
let i=s[h];const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.name===void 0&&(t="name")||i.kind===void 0&&(t="kind")||i.params===void 0&&
(t="params")||i.bytes===void 0&&(t="bytes")||i.optimizerBytes===void 0&&(t="optimizerBytes")||i.flops===void 0&&(t="flops")||i.activationBytes===void 0&&(t="act\
ivationBytes"))return a.errors=[{instancePath:r+"/cost/items/"+h,schemaPath:"#/properties/cost/properties/items/items/required",keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;{const d=e;for(const f in i)if(!(f==="name"||f==="kind"||f==="params"||f==="bytes"||f==="optimizerBytes"||f===
"flops"||f==="activationBytes")){return a.errors=[{instancePath:r+"/cost/items/"+h,schemaPath:"#/properties/cost/properties/items/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.name!==void 0){const f=e;if(typeof i.
name!="string")return a.errors=[{instancePath:r+"/cost/items/"+h+"/name",schemaPath:"#/properties/cost/properties/items/items/properties/name/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var mr=f===e}else var mr=!0;if(mr){if(i.kind!==void 0){let f=i.kind;const w=e;if(!(f==="table"||f==="lay\
er"))return a.errors=[{instancePath:r+"/cost/items/"+h+"/kind",schemaPath:"#/properties/cost/properties/items/items/properties/kind/enum",keyword:"enum",params:{
allowedValues:V.properties.cost.properties.items.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var mr=w===e}else var mr=!0;
if(mr){if(i.params!==void 0){let f=i.params;const w=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return a.errors=[{instancePath:r+"/cost/items/"+h+
"/params",schemaPath:"#/properties/cost/properties/items/items/properties/params/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
w&&typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f)))return a.errors=[{instancePath:r+"/cost/items/"+h+"/params",schemaPath:"#/properties/cost/properties/items/i\
tems/properties/params/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var mr=w===e}else var mr=!0;if(mr){if(i.bytes!==void 0){
let f=i.bytes;const w=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return a.errors=[{instancePath:r+"/cost/items/"+h+"/bytes",schemaPath:"#/proper\
ties/cost/properties/items/items/properties/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===w&&typeof f=="number"&&isFinite(
f)&&(f<0||isNaN(f)))return a.errors=[{instancePath:r+"/cost/items/"+h+"/bytes",schemaPath:"#/properties/cost/properties/items/items/properties/bytes/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var mr=w===e}else var mr=!0;if(mr){if(i.optimizerBytes!==void 0){let f=i.optimizerBytes;const w=e;
if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return a.errors=[{instancePath:r+"/cost/items/"+h+"/optimizerBytes",schemaPath:"#/properties/cost/prope\
rties/items/items/properties/optimizerBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===w&&typeof f=="number"&&isFinite(f)&&
(f<0||isNaN(f)))return a.errors=[{instancePath:r+"/cost/items/"+h+"/optimizerBytes",schemaPath:"#/properties/cost/properties/items/items/properties/optimizerByt\
es/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var mr=w===e}else var mr=!0;if(mr){if(i.flops!==void 0){let f=i.flops;
const w=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return a.errors=[{instancePath:r+"/cost/items/"+h+"/flops",schemaPath:"#/properties/cost/prop\
erties/items/items/properties/flops/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===w&&typeof f=="number"&&isFinite(f)&&(f<0||
isNaN(f)))return a.errors=[{instancePath:r+"/cost/items/"+h+"/flops",schemaPath:"#/properties/cost/properties/items/items/properties/flops/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var mr=w===e}else var mr=!0;if(mr)if(i.activationBytes!==void 0){let f=i.activationBytes;const w=e;
if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return a.errors=[{instancePath:r+"/cost/items/"+h+"/activationBytes",schemaPath:"#/properties/cost/prop\
erties/items/items/properties/activationBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===w&&typeof f=="number"&&isFinite(
f)&&(f<0||isNaN(f)))return a.errors=[{instancePath:r+"/cost/items/"+h+"/activationBytes",schemaPath:"#/properties/cost/properties/items/items/properties/activat\
ionBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var mr=w===e}else var mr=!0}}}}}}}}else return a.errors=[{instancePath:r+
"/cost/items/"+h,schemaPath:"#/properties/cost/properties/items/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ts=p===e;if(!Ts)
break}}else return a.errors=[{instancePath:r+"/cost/items",schemaPath:"#/properties/cost/properties/items/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var Cr=N===e}else var Cr=!0}}}}}else return a.errors=[{instancePath:r+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var y=re===e}else var y=!0;if(y){if(n.was!==void 0){let c=n.was;const re=e;if(e===re)if(Array.isArray(c)){var Vs=!0;const G=c.
length;for(let o=0;o<G;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.kind===void 0&&(q="kind")||s.name===void 0&&(q=
"name")||s.was===void 0&&(q="was"))return a.errors=[{instancePath:r+"/was/"+o,schemaPath:"#/properties/was/items/required",keyword:"required",params:{missingProperty:q},
message:"must have required property '"+q+"'"}],!1;{const h=e;for(const i in s)if(!(i==="kind"||i==="name"||i==="was")){return a.errors=[{instancePath:r+"/was/"+
o,schemaPath:"#/properties/was/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional proper\
ties"}],!1;break}if(h===e){if(s.kind!==void 0){let i=s.kind;const p=e;if(!(i==="signal"||i==="group"||i==="cross"||i==="head"||i==="vocab"||i==="source"||i==="c\
olumn"))return a.errors=[{instancePath:r+"/was/"+o+"/kind",schemaPath:"#/properties/was/items/properties/kind/enum",keyword:"enum",params:{allowedValues:V.properties.
was.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var Zr=p===e}else var Zr=!0;if(Zr){if(s.name!==void 0){const i=e;if(typeof s.
name!="string")return a.errors=[{instancePath:r+"/was/"+o+"/name",schemaPath:"#/properties/was/items/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var Zr=i===e}else var Zr=!0;if(Zr)if(s.was!==void 0){const i=e;if(typeof s.was!="string")return a.errors=[{instancePath:r+"/was/"+
o+"/was",schemaPath:"#/properties/was/items/properties/was/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Zr=i===e}else var Zr=!0}}}}else
return a.errors=[{instancePath:r+"/was/"+o,schemaPath:"#/properties/was/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Vs=N===
e;if(!Vs)break}}else return a.errors=[{instancePath:r+"/was",schemaPath:"#/properties/was/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var y=re===e}else var y=!0;if(y)if(n.fingerprint!==void 0){let c=n.fingerprint;const re=e;if(e===re)if(typeof c=="string"){if(!Hr.test(c))return a.errors=[{instancePath:r+
"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],
!1}else return a.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var y=re===e}else var y=!0}}}}}}}}}}}}}}}}}}}}}}}}}else return a.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;return a.errors=l,e===0}a.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Is=P,Jr={$schema:"https://json-schema.org/draft/2020-12\
/schema",title:"adsc lock",description:"What 'adsc profile' saw in the training part of the data: the constants that a build is made with.",type:"object",properties:{
version:{const:1},model:{type:"string"},key:{type:"string"},rows:{type:"object",properties:{train:{type:"integer",minimum:0},validate:{type:"integer",minimum:0},
holdout:{type:"integer",minimum:0}},required:["train","validate","holdout"],additionalProperties:!1},time:{type:["object","null"],properties:{first:{type:"numbe\
r"},last:{type:"number"}},required:["first","last"],additionalProperties:!1},sources:{type:"object",additionalProperties:{type:"integer",minimum:0}},columns:{type:"\
object",additionalProperties:{type:"array",items:{type:"object",properties:{name:{type:"string"},type:{type:"string"}},required:["name","type"],additionalProperties:!1}}},
heads:{type:"object",additionalProperties:{type:"object",properties:{observed:{type:"number",minimum:0},positives:{type:"number",minimum:0},positiveRows:{type:"\
integer",minimum:0},baseNegatives:{type:"array",items:{type:"object",properties:{base:{type:["string","null"]},observed:{type:"number",minimum:0},positives:{type:"\
number",minimum:0}},required:["base","observed","positives"],additionalProperties:!1}}},required:["observed","positives"],additionalProperties:!1}},signals:{type:"\
object",additionalProperties:{type:"object",properties:{count:{type:"number",minimum:0},missing:{type:"number",minimum:0},bad:{type:"number",minimum:0},distinct:{
type:["integer","null"],minimum:0},numeric:{type:["object","null"],properties:{min:{type:"number"},max:{type:"number"},mean:{type:"number"},std:{type:"number"},
skewness:{type:"number"},kurtosis:{type:"number"},quantiles:{type:"array",items:{type:"number"},minItems:9,maxItems:9}},required:["min","max","mean","std","skew\
ness","kurtosis","quantiles"],additionalProperties:!1},list:{type:["object","null"],properties:{meanLength:{type:"number"},truncated:{type:"number"},nulls:{type:"\
number"}},required:["meanLength","truncated","nulls"],additionalProperties:!1},top:{type:"array",items:{type:"object",properties:{value:{type:"string"},count:{type:"\
number",minimum:0}},required:["value","count"],additionalProperties:!1}},transform:{type:["object","null"],properties:{squash:{enum:["none","log","asinh","tanh"]},
clip:{type:["array","null"],prefixItems:[{type:"number"},{type:"number"}],items:!1,minItems:2},normalize:{type:"object",discriminator:{propertyName:"kind"},required:[
"kind"],oneOf:[{type:"object",properties:{kind:{const:"none"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"l2"}},required:[
"kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"minmax"},min:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]},max:{anyOf:[
{type:"number"},{type:"array",items:{type:"number"}}]}},required:["kind","min","max"],additionalProperties:!1},{type:"object",properties:{kind:{const:"zscore"},
mean:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]},std:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]}},required:["kind","mean",
"std"],additionalProperties:!1},{type:"object",properties:{kind:{const:"quantile"},boundaries:{type:"array",items:{type:"number"}}},required:["kind","boundaries"],
additionalProperties:!1},{type:"object",properties:{kind:{const:"bins"},boundaries:{type:"array",items:{type:"number"}}},required:["kind","boundaries"],additionalProperties:!1}]},
reason:{type:"string"}},required:["squash","clip","normalize","reason"],additionalProperties:!1}},required:["count","missing","bad","distinct","numeric","list",
"top","transform"],additionalProperties:!1}},vocabs:{type:"object",additionalProperties:{type:"object",properties:{entries:{type:"integer",minimum:0},file:{type:"\
string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},coverage:{type:"number",minimum:0,maximum:1},minCount:{type:"\
integer",minimum:1}},required:["entries","file","sha256","coverage"],additionalProperties:!1}},choices:{type:"object",additionalProperties:{type:"object",properties:{
value:{type:"string"},choose:{const:!0},reason:{type:"string"},tried:{type:"array",items:{type:"object",properties:{value:{type:"string"},trials:{type:"integer",
minimum:0},part:{type:"number",minimum:0,maximum:1},logLoss:{type:"number"},difference:{type:"number"},interval:{type:"array",prefixItems:[{type:"number"},{type:"\
number"}],items:!1,minItems:2}},required:["value","trials","part","logLoss","difference","interval"],additionalProperties:!1}}},required:["value","reason","trie\
d"],additionalProperties:!1}}},required:["version","model","key","rows","time","sources","columns","heads","signals","vocabs"],additionalProperties:!1,$id:"lock"};
function P(n,{instancePath:r="",parentData:Kr,parentDataProperty:Mr,rootData:Nr=n,dynamicAnchors:Ar={}}={}){let l=null,e=0;const ze=P.evaluated;if(ze.dynamicProps&&
(ze.props=void 0),ze.dynamicItems&&(ze.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Qe;if(n.version===void 0&&(Qe="version")||n.model===
void 0&&(Qe="model")||n.key===void 0&&(Qe="key")||n.rows===void 0&&(Qe="rows")||n.time===void 0&&(Qe="time")||n.sources===void 0&&(Qe="sources")||n.columns===void 0&&
(Qe="columns")||n.heads===void 0&&(Qe="heads")||n.signals===void 0&&(Qe="signals")||n.vocabs===void 0&&(Qe="vocabs"))return P.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:Qe},message:"must have required property '"+Qe+"'"}],!1;{const Gr=e;for(const C in n)if(!jr.call(Jr.properties,
C)){return P.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:C},message:"must NOT have add\
itional properties"}],!1;break}if(Gr===e){if(n.version!==void 0){const C=e;if(n.version!==1)return P.errors=[{instancePath:r+"/version",schemaPath:"#/properties\
/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var y=C===e}else var y=!0;if(y){if(n.model!==void 0){const C=e;
if(typeof n.model!="string")return P.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var y=C===e}else var y=!0;if(y){if(n.key!==void 0){const C=e;if(typeof n.key!="string")return P.errors=[{instancePath:r+"/key",schemaPath:"#/prop\
erties/key/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=C===e}else var y=!0;if(y){if(n.rows!==void 0){let C=n.rows;const Je=e;
if(e===Je)if(C&&typeof C=="object"&&!Array.isArray(C)){let k;if(C.train===void 0&&(k="train")||C.validate===void 0&&(k="validate")||C.holdout===void 0&&(k="hold\
out"))return P.errors=[{instancePath:r+"/rows",schemaPath:"#/properties/rows/required",keyword:"required",params:{missingProperty:k},message:"must have required\
 property '"+k+"'"}],!1;{const R=e;for(const ee in C)if(!(ee==="train"||ee==="validate"||ee==="holdout")){return P.errors=[{instancePath:r+"/rows",schemaPath:"#\
/properties/rows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ee},message:"must NOT have additional properties"}],!1;break}if(R===
e){if(C.train!==void 0){let ee=C.train;const ue=e;if(!(typeof ee=="number"&&!(ee%1)&&!isNaN(ee)&&isFinite(ee)))return P.errors=[{instancePath:r+"/rows/train",schemaPath:"\
#/properties/rows/properties/train/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===ue&&typeof ee=="number"&&isFinite(ee)&&(ee<
0||isNaN(ee)))return P.errors=[{instancePath:r+"/rows/train",schemaPath:"#/properties/rows/properties/train/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var de=ue===e}else var de=!0;if(de){if(C.validate!==void 0){let ee=C.validate;const ue=e;if(!(typeof ee=="number"&&!(ee%1)&&!isNaN(ee)&&
isFinite(ee)))return P.errors=[{instancePath:r+"/rows/validate",schemaPath:"#/properties/rows/properties/validate/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===ue&&typeof ee=="number"&&isFinite(ee)&&(ee<0||isNaN(ee)))return P.errors=[{instancePath:r+"/rows/validate",schemaPath:"#/properties\
/rows/properties/validate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var de=ue===e}else var de=!0;if(de)if(C.holdout!==
void 0){let ee=C.holdout;const ue=e;if(!(typeof ee=="number"&&!(ee%1)&&!isNaN(ee)&&isFinite(ee)))return P.errors=[{instancePath:r+"/rows/holdout",schemaPath:"#/\
properties/rows/properties/holdout/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===ue&&typeof ee=="number"&&isFinite(ee)&&(ee<
0||isNaN(ee)))return P.errors=[{instancePath:r+"/rows/holdout",schemaPath:"#/properties/rows/properties/holdout/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"}],!1;var de=ue===e}else var de=!0}}}}else return P.errors=[{instancePath:r+"/rows",schemaPath:"#/properties/rows/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var y=Je===e}else var y=!0;if(y){if(n.time!==void 0){let C=n.time;const Je=e;if(!(C&&typeof C=="objec\
t"&&!Array.isArray(C))&&C!==null)return P.errors=[{instancePath:r+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type:Jr.properties.time.type},
message:"must be object,null"}],!1;if(e===Je&&C&&typeof C=="object"&&!Array.isArray(C)){let k;if(C.first===void 0&&(k="first")||C.last===void 0&&(k="last"))return P.
errors=[{instancePath:r+"/time",schemaPath:"#/properties/time/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+
"'"}],!1;{const R=e;for(const ee in C)if(!(ee==="first"||ee==="last")){return P.errors=[{instancePath:r+"/time",schemaPath:"#/properties/time/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:ee},message:"must NOT have additional properties"}],!1;break}if(R===e){if(C.first!==void 0){let ee=C.
first;const ue=e;if(!(typeof ee=="number"&&isFinite(ee)))return P.errors=[{instancePath:r+"/time/first",schemaPath:"#/properties/time/properties/first/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var pe=ue===e}else var pe=!0;if(pe)if(C.last!==void 0){let ee=C.last;const ue=e;if(!(typeof ee=="numb\
er"&&isFinite(ee)))return P.errors=[{instancePath:r+"/time/last",schemaPath:"#/properties/time/properties/last/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var pe=ue===e}else var pe=!0}}}var y=Je===e}else var y=!0;if(y){if(n.sources!==void 0){let C=n.sources;const Je=e;if(e===Je)if(C&&typeof C==
"object"&&!Array.isArray(C))for(const k in C){let R=C[k];const ee=e;if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)&&isFinite(R)))return P.errors=[{instancePath:r+"/\
sources/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sources/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"m\
ust be integer"}],!1;if(e===ee&&typeof R=="number"&&isFinite(R)&&(R<0||isNaN(R)))return P.errors=[{instancePath:r+"/sources/"+k.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/sources/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ne=ee===
e;if(!ne)break}else return P.errors=[{instancePath:r+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;var y=Je===e}else var y=!0;if(y){if(n.columns!==void 0){let C=n.columns;const Je=e;if(e===Je)if(C&&typeof C=="object"&&!Array.isArray(C))for(const k in C){
let R=C[k];const ee=e;if(e===ee)if(Array.isArray(R)){var E=!0;const ue=R.length;for(let or=0;or<ue;or++){let g=R[or];const te=e;if(e===te)if(g&&typeof g=="objec\
t"&&!Array.isArray(g)){let xe;if(g.name===void 0&&(xe="name")||g.type===void 0&&(xe="type"))return P.errors=[{instancePath:r+"/columns/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+or,schemaPath:"#/properties/columns/additionalProperties/items/required",keyword:"required",params:{missingProperty:xe},message:"must have requi\
red property '"+xe+"'"}],!1;{const me=e;for(const b in g)if(!(b==="name"||b==="type")){return P.errors=[{instancePath:r+"/columns/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+or,schemaPath:"#/properties/columns/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},
message:"must NOT have additional properties"}],!1;break}if(me===e){if(g.name!==void 0){const b=e;if(typeof g.name!="string")return P.errors=[{instancePath:r+"/\
columns/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+or+"/name",schemaPath:"#/properties/columns/additionalProperties/items/properties/name/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var be=b===e}else var be=!0;if(be)if(g.type!==void 0){const b=e;if(typeof g.type!="string")return P.errors=
[{instancePath:r+"/columns/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+or+"/type",schemaPath:"#/properties/columns/additionalProperties/items/properties/type\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var be=b===e}else var be=!0}}}else return P.errors=[{instancePath:r+"/columns/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+or,schemaPath:"#/properties/columns/additionalProperties/items/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var E=te===e;if(!E)break}}else return P.errors=[{instancePath:r+"/columns/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/column\
s/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Me=ee===e;if(!Me)break}else return P.errors=[{instancePath:r+
"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=Je===e}else var y=!0;if(y){if(n.heads!==
void 0){let C=n.heads;const Je=e;if(e===Je)if(C&&typeof C=="object"&&!Array.isArray(C))for(const k in C){let R=C[k];const ee=e;if(e===ee)if(R&&typeof R=="object"&&
!Array.isArray(R)){let ue;if(R.observed===void 0&&(ue="observed")||R.positives===void 0&&(ue="positives"))return P.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/required",keyword:"required",params:{missingProperty:ue},message:"must have requir\
ed property '"+ue+"'"}],!1;{const or=e;for(const g in R)if(!(g==="observed"||g==="positives"||g==="positiveRows"||g==="baseNegatives")){return P.errors=[{instancePath:r+
"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(or===e){if(R.observed!==void 0){let g=R.observed;const te=e;if(e===te)if(typeof g==
"number"&&isFinite(g)){if(g<0||isNaN(g))return P.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/observed",schemaPath:"#/properties\
/heads/additionalProperties/properties/observed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.errors=[{instancePath:r+
"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/observed/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var M=te===e}else var M=!0;if(M){if(R.positives!==void 0){let g=R.positives;const te=e;if(e===te)if(typeof g=="numb\
er"&&isFinite(g)){if(g<0||isNaN(g))return P.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/positives",schemaPath:"#/properties/hea\
ds/additionalProperties/properties/positives/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.errors=[{instancePath:r+
"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/positives",schemaPath:"#/properties/heads/additionalProperties/properties/positives/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var M=te===e}else var M=!0;if(M){if(R.positiveRows!==void 0){let g=R.positiveRows;const te=e;if(!(typeof g=="number"&&
!(g%1)&&!isNaN(g)&&isFinite(g)))return P.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/positiveRows",schemaPath:"#/properties/hea\
ds/additionalProperties/properties/positiveRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===te&&typeof g=="number"&&isFinite(
g)&&(g<0||isNaN(g)))return P.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/positiveRows",schemaPath:"#/properties/heads/additiona\
lProperties/properties/positiveRows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var M=te===e}else var M=!0;if(M)if(R.
baseNegatives!==void 0){let g=R.baseNegatives;const te=e;if(e===te)if(Array.isArray(g)){var Q=!0;const xe=g.length;for(let me=0;me<xe;me++){let b=g[me];const we=e;
if(e===we)if(b&&typeof b=="object"&&!Array.isArray(b)){let Le;if(b.base===void 0&&(Le="base")||b.observed===void 0&&(Le="observed")||b.positives===void 0&&(Le="\
positives"))return P.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+me,schemaPath:"#/properties/heads/additionalPr\
operties/properties/baseNegatives/items/required",keyword:"required",params:{missingProperty:Le},message:"must have required property '"+Le+"'"}],!1;{const Be=e;
for(const B in b)if(!(B==="base"||B==="observed"||B==="positives")){return P.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNe\
gatives/"+me,schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:B},
message:"must NOT have additional properties"}],!1;break}if(Be===e){if(b.base!==void 0){let B=b.base;const ae=e;if(typeof B!="string"&&B!==null)return P.errors=
[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+me+"/base",schemaPath:"#/properties/heads/additionalProperties/properties/\
baseNegatives/items/properties/base/type",keyword:"type",params:{type:Jr.properties.heads.additionalProperties.properties.baseNegatives.items.properties.base.type},
message:"must be string,null"}],!1;var F=ae===e}else var F=!0;if(F){if(b.observed!==void 0){let B=b.observed;const ae=e;if(e===ae)if(typeof B=="number"&&isFinite(
B)){if(B<0||isNaN(B))return P.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+me+"/observed",schemaPath:"#/properti\
es/heads/additionalProperties/properties/baseNegatives/items/properties/observed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >=\
 0"}],!1}else return P.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+me+"/observed",schemaPath:"#/properties/head\
s/additionalProperties/properties/baseNegatives/items/properties/observed/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var F=ae===e}else
var F=!0;if(F)if(b.positives!==void 0){let B=b.positives;const ae=e;if(e===ae)if(typeof B=="number"&&isFinite(B)){if(B<0||isNaN(B))return P.errors=[{instancePath:r+
"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+me+"/positives",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegative\
s/items/properties/positives/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.errors=[{instancePath:r+"/hea\
ds/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+me+"/positives",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/ite\
ms/properties/positives/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var F=ae===e}else var F=!0}}}}else return P.errors=[{instancePath:r+
"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+me,schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Q=we===e;if(!Q)break}}else return P.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/baseNegatives",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var M=te===e}else var M=!0}}}}}else return P.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/heads/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var _=ee===e;if(!_)break}else return P.errors=[{instancePath:r+
"/heads",schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=Je===e}else var y=!0;if(y){if(n.signals!==
void 0){let C=n.signals;const Je=e;if(e===Je)if(C&&typeof C=="object"&&!Array.isArray(C))for(const k in C){let R=C[k];const ee=e;if(e===ee)if(R&&typeof R=="obje\
ct"&&!Array.isArray(R)){let ue;if(R.count===void 0&&(ue="count")||R.missing===void 0&&(ue="missing")||R.bad===void 0&&(ue="bad")||R.distinct===void 0&&(ue="dist\
inct")||R.numeric===void 0&&(ue="numeric")||R.list===void 0&&(ue="list")||R.top===void 0&&(ue="top")||R.transform===void 0&&(ue="transform"))return P.errors=[{instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/additionalProperties/required",keyword:"required",params:{missingProperty:ue},
message:"must have required property '"+ue+"'"}],!1;{const or=e;for(const g in R)if(!(g==="count"||g==="missing"||g==="bad"||g==="distinct"||g==="numeric"||g===
"list"||g==="top"||g==="transform")){return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/addi\
tionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(or===
e){if(R.count!==void 0){let g=R.count;const te=e;if(e===te)if(typeof g=="number"&&isFinite(g)){if(g<0||isNaN(g))return P.errors=[{instancePath:r+"/signals/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/count",schemaPath:"#/properties/signals/additionalProperties/properties/count/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1}else return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",schemaPath:"#/propertie\
s/signals/additionalProperties/properties/count/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var A=te===e}else var A=!0;if(A){if(R.
missing!==void 0){let g=R.missing;const te=e;if(e===te)if(typeof g=="number"&&isFinite(g)){if(g<0||isNaN(g))return P.errors=[{instancePath:r+"/signals/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/missing",schemaPath:"#/properties/signals/additionalProperties/properties/missing/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/missing",schemaPath:"#/pro\
perties/signals/additionalProperties/properties/missing/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var A=te===e}else var A=!0;if(A){
if(R.bad!==void 0){let g=R.bad;const te=e;if(e===te)if(typeof g=="number"&&isFinite(g)){if(g<0||isNaN(g))return P.errors=[{instancePath:r+"/signals/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/bad",schemaPath:"#/properties/signals/additionalProperties/properties/bad/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/bad",schemaPath:"#/properties/signals/a\
dditionalProperties/properties/bad/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var A=te===e}else var A=!0;if(A){if(R.distinct!==void 0){
let g=R.distinct;const te=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g))&&g!==null)return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/distinct",schemaPath:"#/properties/signals/additionalProperties/properties/distinct/type",keyword:"type",params:{type:Jr.properties.signals.
additionalProperties.properties.distinct.type},message:"must be integer,null"}],!1;if(e===te&&typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g)))return P.errors=[
{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/distinct",schemaPath:"#/properties/signals/additionalProperties/properties/distinct/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var A=te===e}else var A=!0;if(A){if(R.numeric!==void 0){let g=R.numeric;const te=e;
if(!(g&&typeof g=="object"&&!Array.isArray(g))&&g!==null)return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"\
#/properties/signals/additionalProperties/properties/numeric/type",keyword:"type",params:{type:Jr.properties.signals.additionalProperties.properties.numeric.type},
message:"must be object,null"}],!1;if(e===te&&g&&typeof g=="object"&&!Array.isArray(g)){let xe;if(g.min===void 0&&(xe="min")||g.max===void 0&&(xe="max")||g.mean===
void 0&&(xe="mean")||g.std===void 0&&(xe="std")||g.skewness===void 0&&(xe="skewness")||g.kurtosis===void 0&&(xe="kurtosis")||g.quantiles===void 0&&(xe="quantile\
s"))return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/prope\
rties/numeric/required",keyword:"required",params:{missingProperty:xe},message:"must have required property '"+xe+"'"}],!1;{const me=e;for(const b in g)if(!(b===
"min"||b==="max"||b==="mean"||b==="std"||b==="skewness"||b==="kurtosis"||b==="quantiles")){return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},
message:"must NOT have additional properties"}],!1;break}if(me===e){if(g.min!==void 0){let b=g.min;const we=e;if(!(typeof b=="number"&&isFinite(b)))return P.errors=
[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/min",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/pr\
operties/min/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var I=we===e}else var I=!0;if(I){if(g.max!==void 0){let b=g.max;const we=e;
if(!(typeof b=="number"&&isFinite(b)))return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/max",schemaPath:"#/propert\
ies/signals/additionalProperties/properties/numeric/properties/max/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var I=we===e}else var I=!0;
if(I){if(g.mean!==void 0){let b=g.mean;const we=e;if(!(typeof b=="number"&&isFinite(b)))return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/numeric/mean",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/mean/type",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;var I=we===e}else var I=!0;if(I){if(g.std!==void 0){let b=g.std;const we=e;if(!(typeof b=="number"&&isFinite(b)))return P.errors=[
{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/std",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/pro\
perties/std/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var I=we===e}else var I=!0;if(I){if(g.skewness!==void 0){let b=g.skewness;
const we=e;if(!(typeof b=="number"&&isFinite(b)))return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/skewness",schemaPath:"\
#/properties/signals/additionalProperties/properties/numeric/properties/skewness/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var I=we===
e}else var I=!0;if(I){if(g.kurtosis!==void 0){let b=g.kurtosis;const we=e;if(!(typeof b=="number"&&isFinite(b)))return P.errors=[{instancePath:r+"/signals/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/numeric/kurtosis",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/kurtosis/type",keyword:"t\
ype",params:{type:"number"},message:"must be number"}],!1;var I=we===e}else var I=!0;if(I)if(g.quantiles!==void 0){let b=g.quantiles;const we=e;if(e===we)if(Array.
isArray(b)){if(b.length>9)return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/si\
gnals/additionalProperties/properties/numeric/properties/quantiles/maxItems",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"}],!1;
if(b.length<9)return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/signals/additi\
onalProperties/properties/numeric/properties/quantiles/minItems",keyword:"minItems",params:{limit:9},message:"must NOT have fewer than 9 items"}],!1;{var Y=!0;const Le=b.
length;for(let Be=0;Be<Le;Be++){let B=b[Be];const ae=e;if(!(typeof B=="number"&&isFinite(B)))return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/numeric/quantiles/"+Be,schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/items/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var Y=ae===e;if(!Y)break}}}else return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+
"/numeric/quantiles",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var I=we===e}else var I=!0}}}}}}}}var A=te===e}else var A=!0;if(A){if(R.list!==void 0){let g=R.list;const te=e;if(!(g&&typeof g=="object"&&!Array.
isArray(g))&&g!==null)return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalP\
roperties/properties/list/type",keyword:"type",params:{type:Jr.properties.signals.additionalProperties.properties.list.type},message:"must be object,null"}],!1;
if(e===te&&g&&typeof g=="object"&&!Array.isArray(g)){let xe;if(g.meanLength===void 0&&(xe="meanLength")||g.truncated===void 0&&(xe="truncated")||g.nulls===void 0&&
(xe="nulls"))return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties\
/properties/list/required",keyword:"required",params:{missingProperty:xe},message:"must have required property '"+xe+"'"}],!1;{const me=e;for(const b in g)if(!(b===
"meanLength"||b==="truncated"||b==="nulls")){return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/propert\
ies/signals/additionalProperties/properties/list/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have addit\
ional properties"}],!1;break}if(me===e){if(g.meanLength!==void 0){let b=g.meanLength;const we=e;if(!(typeof b=="number"&&isFinite(b)))return P.errors=[{instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/meanLength",schemaPath:"#/properties/signals/additionalProperties/properties/list/properties/meanLen\
gth/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var S=we===e}else var S=!0;if(S){if(g.truncated!==void 0){let b=g.truncated;const we=e;
if(!(typeof b=="number"&&isFinite(b)))return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/truncated",schemaPath:"#/prop\
erties/signals/additionalProperties/properties/list/properties/truncated/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var S=we===e}else
var S=!0;if(S)if(g.nulls!==void 0){let b=g.nulls;const we=e;if(!(typeof b=="number"&&isFinite(b)))return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/list/nulls",schemaPath:"#/properties/signals/additionalProperties/properties/list/properties/nulls/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var S=we===e}else var S=!0}}}}var A=te===e}else var A=!0;if(A){if(R.top!==void 0){let g=R.top;const te=e;if(e===te)if(Array.
isArray(g)){var O=!0;const xe=g.length;for(let me=0;me<xe;me++){let b=g[me];const we=e;if(e===we)if(b&&typeof b=="object"&&!Array.isArray(b)){let Le;if(b.value===
void 0&&(Le="value")||b.count===void 0&&(Le="count"))return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+me,schemaPath:"\
#/properties/signals/additionalProperties/properties/top/items/required",keyword:"required",params:{missingProperty:Le},message:"must have required property '"+
Le+"'"}],!1;{const Be=e;for(const B in b)if(!(B==="value"||B==="count")){return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/top/"+me,schemaPath:"#/properties/signals/additionalProperties/properties/top/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:B},
message:"must NOT have additional properties"}],!1;break}if(Be===e){if(b.value!==void 0){const B=e;if(typeof b.value!="string")return P.errors=[{instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+me+"/value",schemaPath:"#/properties/signals/additionalProperties/properties/top/items/properties/v\
alue/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var W=B===e}else var W=!0;if(W)if(b.count!==void 0){let B=b.count;const ae=e;if(e===
ae)if(typeof B=="number"&&isFinite(B)){if(B<0||isNaN(B))return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+me+"/count",
schemaPath:"#/properties/signals/additionalProperties/properties/top/items/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+me+"/count",schemaPath:"#/properties/signa\
ls/additionalProperties/properties/top/items/properties/count/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var W=ae===e}else var W=!0}}}else
return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+me,schemaPath:"#/properties/signals/additionalProperties/propertie\
s/top/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var O=we===e;if(!O)break}}else return P.errors=[{instancePath:r+"/signals/"+
k.replace(/~/g,"~0").replace(/\//g,"~1")+"/top",schemaPath:"#/properties/signals/additionalProperties/properties/top/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var A=te===e}else var A=!0;if(A)if(R.transform!==void 0){let g=R.transform;const te=e;if(!(g&&typeof g=="object"&&!Array.isArray(g))&&
g!==null)return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalPropertie\
s/properties/transform/type",keyword:"type",params:{type:Jr.properties.signals.additionalProperties.properties.transform.type},message:"must be object,null"}],!1;
if(e===te&&g&&typeof g=="object"&&!Array.isArray(g)){let xe;if(g.squash===void 0&&(xe="squash")||g.clip===void 0&&(xe="clip")||g.normalize===void 0&&(xe="normal\
ize")||g.reason===void 0&&(xe="reason"))return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/propert\
ies/signals/additionalProperties/properties/transform/required",keyword:"required",params:{missingProperty:xe},message:"must have required property '"+xe+"'"}],
!1;{const me=e;for(const b in g)if(!(b==="squash"||b==="clip"||b==="normalize"||b==="reason")){return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProperties/properties/transform/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:b},message:"must NOT have additional properties"}],!1;break}if(me===e){if(g.squash!==void 0){let b=g.squash;const we=e;if(!(b==="none"||
b==="log"||b==="asinh"||b==="tanh"))return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/squash",schemaPath:"#/prop\
erties/signals/additionalProperties/properties/transform/properties/squash/enum",keyword:"enum",params:{allowedValues:Jr.properties.signals.additionalProperties.
properties.transform.properties.squash.enum},message:"must be equal to one of the allowed values"}],!1;var T=we===e}else var T=!0;if(T){if(g.clip!==void 0){let b=g.
clip;const we=e;if(!Array.isArray(b)&&b!==null)return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/clip/type",keyword:"type",params:{type:Jr.properties.signals.additionalProperties.properties.
transform.properties.clip.type},message:"must be array,null"}],!1;if(e===we&&Array.isArray(b)){if(b.length<2)return P.errors=[{instancePath:r+"/signals/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/clip/minItems",keyword:"m\
inItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{const Le=b.length;if(Le>0){let Be=b[0];const B=e;if(!(typeof Be=="number"&&isFinite(Be)))
return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip/0",schemaPath:"#/properties/signals/additionalProperties/\
properties/transform/properties/clip/prefixItems/0/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Z=B===e}if(Z){if(Le>1){let Be=b[1];
const B=e;if(!(typeof Be=="number"&&isFinite(Be)))return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip/1",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/clip/prefixItems/1/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var Z=B===e}if(Z&&!(b.length<=2))return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/proper\
ties/signals/additionalProperties/properties/transform/properties/clip/items",keyword:"items",params:{limit:2},message:"must NOT have more than 2 items"}],!1}}}
var T=we===e}else var T=!0;if(T){if(g.normalize!==void 0){let b=g.normalize;const we=e;if(e===we)if(b&&typeof b=="object"&&!Array.isArray(b)){let Le;if(b.kind===
void 0&&(Le="kind"))return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signal\
s/additionalProperties/properties/transform/properties/normalize/required",keyword:"required",params:{missingProperty:Le},message:"must have required property '"+
Le+"'"}],!1;{const Be=b.kind;if(typeof Be=="string")if(Be==="none"){if(e===e)if(b&&typeof b=="object"&&!Array.isArray(b)){let ae;if(b.kind===void 0&&(ae="kind"))
return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperti\
es/properties/transform/properties/normalize/oneOf/0/required",keyword:"required",params:{missingProperty:ae},message:"must have required property '"+ae+"'"}],!1;
{const oe=e;for(const U in b)if(U!=="kind"){return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:U},
message:"must NOT have additional properties"}],!1;break}if(oe===e&&b.kind!==void 0&&b.kind!=="none")return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,
"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/pr\
operties/kind/const",keyword:"const",params:{allowedValue:"none"},message:"must be equal to constant"}],!1}}else return P.errors=[{instancePath:r+"/signals/"+k.
replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/on\
eOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var u=!0}else if(Be==="l2"){if(e===e)if(b&&typeof b=="object"&&!Array.isArray(b)){
let ae;if(b.kind===void 0&&(ae="kind"))return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/required",keyword:"required",params:{missingProperty:ae},message:"mu\
st have required property '"+ae+"'"}],!1;{const oe=e;for(const U in b)if(U!=="kind"){return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:U},message:"must NOT have additional properties"}],!1;break}if(oe===e&&b.kind!==void 0&&b.kind!=="l2")return P.
errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/p\
roperties/transform/properties/normalize/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"l2"},message:"must be equal to constant"}],!1}}else
return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperti\
es/properties/transform/properties/normalize/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;u!==!0&&(u=!0)}else if(Be==="minm\
ax"){if(e===e)if(b&&typeof b=="object"&&!Array.isArray(b)){let ae;if(b.kind===void 0&&(ae="kind")||b.min===void 0&&(ae="min")||b.max===void 0&&(ae="max"))return P.
errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/proper\
ties/transform/properties/normalize/oneOf/2/required",keyword:"required",params:{missingProperty:ae},message:"must have required property '"+ae+"'"}],!1;{const oe=e;
for(const U in b)if(!(U==="kind"||U==="min"||U==="max")){return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/norma\
lize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:U},message:"must NOT have additional properties"}],!1;break}if(oe===e){if(b.kind!==void 0){const U=e;if(b.kind!=="minmax")return P.
errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/p\
roperties/transform/properties/normalize/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"minmax"},message:"must be equal to constant"}],!1;
var v=U===e}else var v=!0;if(v){if(b.min!==void 0){let U=b.min;const $e=e,fe=e;let Oe=!1;const qe=e;if(!(typeof U=="number"&&isFinite(U))){const ce={instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prope\
rties/normalize/oneOf/2/properties/min/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[ce]:l.push(ce),e++}var se=qe===
e;Oe=Oe||se;const Ve=e;if(e===Ve)if(Array.isArray(U)){var ye=!0;const ce=U.length;for(let Ne=0;Ne<ce;Ne++){let Ue=U[Ne];const Dr=e;if(!(typeof Ue=="number"&&isFinite(
Ue))){const _r={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min/"+Ne,schemaPath:"#/properties/signals/additionalPr\
operties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};l===
null?l=[_r]:l.push(_r),e++}var ye=Dr===e;if(!ye)break}}else{const ce={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/\
min",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf/1/type",keyword:"type",params:{
type:"array"},message:"must be array"};l===null?l=[ce]:l.push(ce),e++}var se=Ve===e;if(Oe=Oe||se,Oe)e=fe,l!==null&&(fe?l.length=fe:l=null);else{const ce={instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prope\
rties/normalize/oneOf/2/properties/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[ce]:l.push(ce),e++,P.errors=l,
!1}var v=$e===e}else var v=!0;if(v)if(b.max!==void 0){let U=b.max;const $e=e,fe=e;let Oe=!1;const qe=e;if(!(typeof U=="number"&&isFinite(U))){const ce={instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prope\
rties/normalize/oneOf/2/properties/max/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[ce]:l.push(ce),e++}var j=qe===e;
Oe=Oe||j;const Ve=e;if(e===Ve)if(Array.isArray(U)){var J=!0;const ce=U.length;for(let Ne=0;Ne<ce;Ne++){let Ue=U[Ne];const Dr=e;if(!(typeof Ue=="number"&&isFinite(
Ue))){const _r={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max/"+Ne,schemaPath:"#/properties/signals/additionalPr\
operties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};l===
null?l=[_r]:l.push(_r),e++}var J=Dr===e;if(!J)break}}else{const ce={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/ma\
x",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf/1/type",keyword:"type",params:{type:"\
array"},message:"must be array"};l===null?l=[ce]:l.push(ce),e++}var j=Ve===e;if(Oe=Oe||j,Oe)e=fe,l!==null&&(fe?l.length=fe:l=null);else{const ce={instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prope\
rties/normalize/oneOf/2/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[ce]:l.push(ce),e++,P.errors=l,
!1}var v=$e===e}else var v=!0}}}}else return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#\
/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;u!==!0&&(u=!0)}else if(Be==="zscore"){if(e===e)if(b&&typeof b=="object"&&!Array.isArray(b)){let ae;if(b.kind===void 0&&(ae="kind")||b.mean===void 0&&(ae="mea\
n")||b.std===void 0&&(ae="std"))return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/prope\
rties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/required",keyword:"required",params:{missingProperty:ae},message:"must have\
 required property '"+ae+"'"}],!1;{const oe=e;for(const U in b)if(!(U==="kind"||U==="mean"||U==="std")){return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,
"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:U},message:"must NOT have additional properties"}],!1;break}if(oe===e){if(b.kind!==void 0){
const U=e;if(b.kind!=="zscore")return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/p\
roperties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"zscore"},message:"\
must be equal to constant"}],!1;var z=U===e}else var z=!0;if(z){if(b.mean!==void 0){let U=b.mean;const $e=e,fe=e;let Oe=!1;const qe=e;if(!(typeof U=="number"&&isFinite(
U))){const ce={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/additionalProper\
ties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=
[ce]:l.push(ce),e++}var ve=qe===e;Oe=Oe||ve;const Ve=e;if(e===Ve)if(Array.isArray(U)){var We=!0;const ce=U.length;for(let Ne=0;Ne<ce;Ne++){let Ue=U[Ne];const Dr=e;
if(!(typeof Ue=="number"&&isFinite(Ue))){const _r={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean/"+Ne,schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/1/items/type",keyword:"type",params:{type:"num\
ber"},message:"must be number"};l===null?l=[_r]:l.push(_r),e++}var We=Dr===e;if(!We)break}}else{const ce={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/\
anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[ce]:l.push(ce),e++}var ve=Ve===e;if(Oe=Oe||ve,Oe)e=fe,l!==null&&(fe?l.length=
fe:l=null);else{const ce={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/addit\
ionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===
null?l=[ce]:l.push(ce),e++,P.errors=l,!1}var z=$e===e}else var z=!0;if(z)if(b.std!==void 0){let U=b.std;const $e=e,fe=e;let Oe=!1;const qe=e;if(!(typeof U=="num\
ber"&&isFinite(U))){const ce={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/ad\
ditionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};
l===null?l=[ce]:l.push(ce),e++}var $=qe===e;Oe=Oe||$;const Ve=e;if(e===Ve)if(Array.isArray(U)){var Ce=!0;const ce=U.length;for(let Ne=0;Ne<ce;Ne++){let Ue=U[Ne];
const Dr=e;if(!(typeof Ue=="number"&&isFinite(Ue))){const _r={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std/"+Ne,
schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/1/items/type",keyword:"type",params:{
type:"number"},message:"must be number"};l===null?l=[_r]:l.push(_r),e++}var Ce=Dr===e;if(!Ce)break}}else{const ce={instancePath:r+"/signals/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/propertie\
s/std/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[ce]:l.push(ce),e++}var $=Ve===e;if(Oe=Oe||$,Oe)e=fe,l!==null&&(fe?
l.length=fe:l=null);else{const ce={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signa\
ls/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
return l===null?l=[ce]:l.push(ce),e++,P.errors=l,!1}var z=$e===e}else var z=!0}}}}else return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;u!==!0&&(u=!0)}else if(Be==="quantile"){if(e===e)if(b&&typeof b=="object"&&!Array.isArray(b)){let ae;if(b.kind===
void 0&&(ae="kind")||b.boundaries===void 0&&(ae="boundaries"))return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/\
normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/required",keyword:"required",params:{missingProperty:ae},
message:"must have required property '"+ae+"'"}],!1;{const oe=e;for(const U in b)if(!(U==="kind"||U==="boundaries")){return P.errors=[{instancePath:r+"/signals/"+
k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/\
oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:U},message:"must NOT have additional properties"}],!1;break}if(oe===e){if(b.
kind!==void 0){const U=e;if(b.kind!=="quantile")return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",
schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"\
quantile"},message:"must be equal to constant"}],!1;var Pe=U===e}else var Pe=!0;if(Pe)if(b.boundaries!==void 0){let U=b.boundaries;const $e=e;if(e===$e)if(Array.
isArray(U)){var zr=!0;const Oe=U.length;for(let qe=0;qe<Oe;qe++){let Ve=U[qe];const fr=e;if(!(typeof Ve=="number"&&isFinite(Ve)))return P.errors=[{instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries/"+qe,schemaPath:"#/properties/signals/additionalProperties/properties/tran\
sform/properties/normalize/oneOf/4/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var zr=fr===e;if(!zr)break}}else
return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries",schemaPath:"#/properties/signals/additio\
nalProperties/properties/transform/properties/normalize/oneOf/4/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Pe=$e===
e}else var Pe=!0}}}else return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/si\
gnals/additionalProperties/properties/transform/properties/normalize/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;u!==!0&&(u=
!0)}else if(Be==="bins"){if(e===e)if(b&&typeof b=="object"&&!Array.isArray(b)){let ae;if(b.kind===void 0&&(ae="kind")||b.boundaries===void 0&&(ae="boundaries"))
return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperti\
es/properties/transform/properties/normalize/oneOf/5/required",keyword:"required",params:{missingProperty:ae},message:"must have required property '"+ae+"'"}],!1;
{const oe=e;for(const U in b)if(!(U==="kind"||U==="boundaries")){return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transfo\
rm/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/5/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:U},message:"must NOT have additional properties"}],!1;break}if(oe===e){if(b.kind!==void 0){const U=e;if(b.kind!=="bins")return P.
errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/p\
roperties/transform/properties/normalize/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"bins"},message:"must be equal to constant"}],!1;var _e=U===
e}else var _e=!0;if(_e)if(b.boundaries!==void 0){let U=b.boundaries;const $e=e;if(e===$e)if(Array.isArray(U)){var Te=!0;const Oe=U.length;for(let qe=0;qe<Oe;qe++){
let Ve=U[qe];const fr=e;if(!(typeof Ve=="number"&&isFinite(Ve)))return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transfor\
m/normalize/boundaries/"+qe,schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/5/properties/boundaries/items/\
type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Te=fr===e;if(!Te)break}}else return P.errors=[{instancePath:r+"/signals/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize\
/oneOf/5/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var _e=$e===e}else var _e=!0}}}else return P.errors=[{instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/propertie\
s/normalize/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;u!==!0&&(u=!0)}else return P.errors=[{instancePath:r+"/signals/"+k.
replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/di\
scriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:Be},message:'value of tag "kind" must be in oneOf'}],!1;else return P.errors=[{
instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/tran\
sform/properties/normalize/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:Be},message:'tag "kind" must be string'}],!1}}else return P.
errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/proper\
ties/transform/properties/normalize/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var T=we===e}else var T=!0;if(T)if(g.reason!==void 0){
const b=e;if(typeof g.reason!="string")return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/reason",schemaPath:"#/p\
roperties/signals/additionalProperties/properties/transform/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var T=b===
e}else var T=!0}}}}}var A=te===e}else var A=!0}}}}}}}}}else return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/\
properties/signals/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var le=ee===e;if(!le)break}else return P.errors=
[{instancePath:r+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=Je===e}else var y=!0;
if(y){if(n.vocabs!==void 0){let C=n.vocabs;const Je=e;if(e===Je)if(C&&typeof C=="object"&&!Array.isArray(C))for(const k in C){let R=C[k];const ee=e;if(e===ee)if(R&&
typeof R=="object"&&!Array.isArray(R)){let ue;if(R.entries===void 0&&(ue="entries")||R.file===void 0&&(ue="file")||R.sha256===void 0&&(ue="sha256")||R.coverage===
void 0&&(ue="coverage"))return P.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vocabs/additionalPropertie\
s/required",keyword:"required",params:{missingProperty:ue},message:"must have required property '"+ue+"'"}],!1;{const or=e;for(const g in R)if(!(g==="entries"||
g==="file"||g==="sha256"||g==="coverage"||g==="minCount")){return P.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pr\
operties/vocabs/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional proper\
ties"}],!1;break}if(or===e){if(R.entries!==void 0){let g=R.entries;const te=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return P.errors=[{instancePath:r+
"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/entries",schemaPath:"#/properties/vocabs/additionalProperties/properties/entries/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===te&&typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g)))return P.errors=[{instancePath:r+"/vocabs/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/entries",schemaPath:"#/properties/vocabs/additionalProperties/properties/entries/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var K=te===e}else var K=!0;if(K){if(R.file!==void 0){let g=R.file;const te=e;if(e===te)if(typeof g=="string"){if(!rs.test(
g))return P.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/vocabs/additionalProperties/properties/\
file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else
return P.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/vocabs/additionalProperties/properties/fil\
e/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var K=te===e}else var K=!0;if(K){if(R.sha256!==void 0){let g=R.sha256;const te=e;if(e===
te)if(typeof g=="string"){if(!Hr.test(g))return P.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties\
/vocabs/additionalProperties/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else
return P.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/vocabs/additionalProperties/properties/s\
ha256/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var K=te===e}else var K=!0;if(K){if(R.coverage!==void 0){let g=R.coverage;const te=e;
if(e===te)if(typeof g=="number"&&isFinite(g)){if(g>1||isNaN(g))return P.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",
schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;
if(g<0||isNaN(g))return P.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/additionalProp\
erties/properties/coverage/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.errors=[{instancePath:r+"/vocab\
s/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var K=te===e}else var K=!0;if(K)if(R.minCount!==void 0){let g=R.minCount;const te=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(
g)&&isFinite(g)))return P.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/minCount",schemaPath:"#/properties/vocabs/additionalProp\
erties/properties/minCount/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===te&&typeof g=="number"&&isFinite(g)&&(g<1||isNaN(g)))
return P.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/minCount",schemaPath:"#/properties/vocabs/additionalProperties/properties\
/minCount/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var K=te===e}else var K=!0}}}}}}else return P.errors=[{instancePath:r+
"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vocabs/additionalProperties/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;var Pr=ee===e;if(!Pr)break}else return P.errors=[{instancePath:r+"/vocabs",schemaPath:"#/properties/vocabs/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var y=Je===e}else var y=!0;if(y)if(n.choices!==void 0){let C=n.choices;const Je=e;if(e===Je)if(C&&typeof C=="object"&&!Array.
isArray(C))for(const k in C){let R=C[k];const ee=e;if(e===ee)if(R&&typeof R=="object"&&!Array.isArray(R)){let ue;if(R.value===void 0&&(ue="value")||R.reason===void 0&&
(ue="reason")||R.tried===void 0&&(ue="tried"))return P.errors=[{instancePath:r+"/choices/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cho\
ices/additionalProperties/required",keyword:"required",params:{missingProperty:ue},message:"must have required property '"+ue+"'"}],!1;{const or=e;for(const g in R)
if(!(g==="value"||g==="choose"||g==="reason"||g==="tried")){return P.errors=[{instancePath:r+"/choices/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/\
properties/choices/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional pro\
perties"}],!1;break}if(or===e){if(R.value!==void 0){const g=e;if(typeof R.value!="string")return P.errors=[{instancePath:r+"/choices/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/value",schemaPath:"#/properties/choices/additionalProperties/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var De=g===e}else var De=!0;if(De){if(R.choose!==void 0){const g=e;if(R.choose!==!0)return P.errors=[{instancePath:r+"/choices/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/choose",schemaPath:"#/properties/choices/additionalProperties/properties/choose/const",keyword:"const",params:{allowedValue:!0},message:"must be e\
qual to constant"}],!1;var De=g===e}else var De=!0;if(De){if(R.reason!==void 0){const g=e;if(typeof R.reason!="string")return P.errors=[{instancePath:r+"/choice\
s/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/reason",schemaPath:"#/properties/choices/additionalProperties/properties/reason/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var De=g===e}else var De=!0;if(De)if(R.tried!==void 0){let g=R.tried;const te=e;if(e===te)if(Array.isArray(g)){var er=!0;
const xe=g.length;for(let me=0;me<xe;me++){let b=g[me];const we=e;if(e===we)if(b&&typeof b=="object"&&!Array.isArray(b)){let Le;if(b.value===void 0&&(Le="value")||
b.trials===void 0&&(Le="trials")||b.part===void 0&&(Le="part")||b.logLoss===void 0&&(Le="logLoss")||b.difference===void 0&&(Le="difference")||b.interval===void 0&&
(Le="interval"))return P.errors=[{instancePath:r+"/choices/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+me,schemaPath:"#/properties/choices/additionalPr\
operties/properties/tried/items/required",keyword:"required",params:{missingProperty:Le},message:"must have required property '"+Le+"'"}],!1;{const Be=e;for(const B in b)
if(!(B==="value"||B==="trials"||B==="part"||B==="logLoss"||B==="difference"||B==="interval")){return P.errors=[{instancePath:r+"/choices/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/tried/"+me,schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:B},message:"must NOT have additional properties"}],!1;break}if(Be===e){if(b.value!==void 0){const B=e;if(typeof b.value!="string")
return P.errors=[{instancePath:r+"/choices/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+me+"/value",schemaPath:"#/properties/choices/additionalPropertie\
s/properties/tried/items/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var He=B===e}else var He=!0;if(He){if(b.trials!==
void 0){let B=b.trials;const ae=e;if(!(typeof B=="number"&&!(B%1)&&!isNaN(B)&&isFinite(B)))return P.errors=[{instancePath:r+"/choices/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/tried/"+me+"/trials",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/trials/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===ae&&typeof B=="number"&&isFinite(B)&&(B<0||isNaN(B)))return P.errors=[{instancePath:r+"/choices/"+k.replace(/~/g,
"~0").replace(/\//g,"~1")+"/tried/"+me+"/trials",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/trials/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var He=ae===e}else var He=!0;if(He){if(b.part!==void 0){let B=b.part;const ae=e;if(e===ae)
if(typeof B=="number"&&isFinite(B)){if(B>1||isNaN(B))return P.errors=[{instancePath:r+"/choices/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+me+"/part",
schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/part/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"\
must be <= 1"}],!1;if(B<0||isNaN(B))return P.errors=[{instancePath:r+"/choices/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+me+"/part",schemaPath:"#/pro\
perties/choices/additionalProperties/properties/tried/items/properties/part/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return P.errors=[{instancePath:r+"/choices/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+me+"/part",schemaPath:"#/properties/choices/additionalPr\
operties/properties/tried/items/properties/part/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var He=ae===e}else var He=!0;if(He){if(b.
logLoss!==void 0){let B=b.logLoss;const ae=e;if(!(typeof B=="number"&&isFinite(B)))return P.errors=[{instancePath:r+"/choices/"+k.replace(/~/g,"~0").replace(/\//g,
"~1")+"/tried/"+me+"/logLoss",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/logLoss/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var He=ae===e}else var He=!0;if(He){if(b.difference!==void 0){let B=b.difference;const ae=e;if(!(typeof B=="number"&&isFinite(
B)))return P.errors=[{instancePath:r+"/choices/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+me+"/difference",schemaPath:"#/properties/choices/additional\
Properties/properties/tried/items/properties/difference/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var He=ae===e}else var He=!0;if(He)
if(b.interval!==void 0){let B=b.interval;const ae=e;if(e===ae)if(Array.isArray(B)){if(B.length<2)return P.errors=[{instancePath:r+"/choices/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/tried/"+me+"/interval",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/interval/minItems",keyword:"\
minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{const U=B.length;if(U>0){let $e=B[0];const fe=e;if(!(typeof $e=="number"&&isFinite($e)))
return P.errors=[{instancePath:r+"/choices/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+me+"/interval/0",schemaPath:"#/properties/choices/additionalProp\
erties/properties/tried/items/properties/interval/prefixItems/0/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ge=fe===e}if(Ge){if(U>
1){let $e=B[1];const fe=e;if(!(typeof $e=="number"&&isFinite($e)))return P.errors=[{instancePath:r+"/choices/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+
me+"/interval/1",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/interval/prefixItems/1/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var Ge=fe===e}if(Ge&&!(B.length<=2))return P.errors=[{instancePath:r+"/choices/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+
"/tried/"+me+"/interval",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/interval/items",keyword:"items",params:{limit:2},
message:"must NOT have more than 2 items"}],!1}}}else return P.errors=[{instancePath:r+"/choices/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+me+"/inter\
val",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/interval/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var He=ae===e}else var He=!0}}}}}}}else return P.errors=[{instancePath:r+"/choices/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+me,schemaPath:"\
#/properties/choices/additionalProperties/properties/tried/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var er=we===e;if(!er)
break}}else return P.errors=[{instancePath:r+"/choices/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried",schemaPath:"#/properties/choices/additionalProperties\
/properties/tried/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var De=te===e}else var De=!0}}}}}else return P.errors=[{instancePath:r+
"/choices/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/choices/additionalProperties/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var Or=ee===e;if(!Or)break}else return P.errors=[{instancePath:r+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var y=Je===e}else var y=!0}}}}}}}}}}}}else return P.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return P.errors=l,e===0}P.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Ss=ge,qr={$schema:"https://json-sche\
ma.org/draft/2020-12/schema",title:"adsc calibration config",description:"How a model is to be calibrated: what the spec asks for, resolved. A fitted calibrator\
 is another file.",type:"object",properties:{version:{const:3},fingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},model:{type:"string"},variant:{type:["string",
"null"]},method:{enum:["platt","isotonic","temperature"]},heads:{type:"array",items:{type:"string"}},sources:{type:["array","null"],items:{type:"string"}},per:{
type:"array",items:{enum:["head","source"]}},signals:{type:"array",items:{type:"object",properties:{name:{type:"string"},kind:{enum:["id","ids","vec","bins"]},vocab:{
type:["string","null"]},size:{type:"integer",minimum:0},hours:{type:["string","null"]}},required:["name","kind","vocab","size","hours"],additionalProperties:!1}},
everySeconds:{type:"number"},windowSeconds:{type:"number"},halfLifeSeconds:{type:["number","null"]},traffic:{type:["object","null"],properties:{column:{type:"st\
ring"},value:{type:"string"}},required:["column","value"],additionalProperties:!1},sampling:{type:["object","null"],properties:{base:{type:["string","null"]},keep:{
type:"number",minimum:0,maximum:1},log:{enum:["unsampled","sampled"]},correct:{enum:["weight","base","batch"]}},required:["base","keep","log","correct"],additionalProperties:!1}},
required:["version","fingerprint","model","variant","method","heads","sources","per","signals","everySeconds","windowSeconds","halfLifeSeconds","traffic","sampl\
ing"],additionalProperties:!1,$id:"calibration"};function ge(n,{instancePath:r="",parentData:Kr,parentDataProperty:Mr,rootData:Nr=n,dynamicAnchors:Ar={}}={}){let l=null,
e=0;const ze=ge.evaluated;if(ze.dynamicProps&&(ze.props=void 0),ze.dynamicItems&&(ze.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Q;if(n.
version===void 0&&(Q="version")||n.fingerprint===void 0&&(Q="fingerprint")||n.model===void 0&&(Q="model")||n.variant===void 0&&(Q="variant")||n.method===void 0&&
(Q="method")||n.heads===void 0&&(Q="heads")||n.sources===void 0&&(Q="sources")||n.per===void 0&&(Q="per")||n.signals===void 0&&(Q="signals")||n.everySeconds===void 0&&
(Q="everySeconds")||n.windowSeconds===void 0&&(Q="windowSeconds")||n.halfLifeSeconds===void 0&&(Q="halfLifeSeconds")||n.traffic===void 0&&(Q="traffic")||n.sampling===
void 0&&(Q="sampling"))return ge.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:Q},message:"must have required prope\
rty '"+Q+"'"}],!1;{const F=e;for(const _ in n)if(!jr.call(qr.properties,_)){return ge.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:_},message:"must NOT have additional properties"}],!1;break}if(F===e){if(n.version!==void 0){const _=e;if(n.version!==
3)return ge.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:3},message:"must be equal to constan\
t"}],!1;var y=_===e}else var y=!0;if(y){if(n.fingerprint!==void 0){let _=n.fingerprint;const A=e;if(e===A)if(typeof _=="string"){if(!Hr.test(_))return ge.errors=
[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^\
[0-9a-f]{64}$"'}],!1}else return ge.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var y=A===e}else var y=!0;if(y){if(n.model!==void 0){const _=e;if(typeof n.model!="string")return ge.errors=[{instancePath:r+"/model",schemaPath:"\
#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=_===e}else var y=!0;if(y){if(n.variant!==void 0){let _=n.variant;
const A=e;if(typeof _!="string"&&_!==null)return ge.errors=[{instancePath:r+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:qr.properties.
variant.type},message:"must be string,null"}],!1;var y=A===e}else var y=!0;if(y){if(n.method!==void 0){let _=n.method;const A=e;if(!(_==="platt"||_==="isotonic"||
_==="temperature"))return ge.errors=[{instancePath:r+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:qr.properties.method.enum},
message:"must be equal to one of the allowed values"}],!1;var y=A===e}else var y=!0;if(y){if(n.heads!==void 0){let _=n.heads;const A=e;if(e===A)if(Array.isArray(
_)){var de=!0;const Y=_.length;for(let S=0;S<Y;S++){const O=e;if(typeof _[S]!="string")return ge.errors=[{instancePath:r+"/heads/"+S,schemaPath:"#/properties/he\
ads/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var de=O===e;if(!de)break}}else return ge.errors=[{instancePath:r+"/heads",schemaPath:"\
#/properties/heads/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=A===e}else var y=!0;if(y){if(n.sources!==void 0){let _=n.sources;
const A=e;if(!Array.isArray(_)&&_!==null)return ge.errors=[{instancePath:r+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:qr.properties.
sources.type},message:"must be array,null"}],!1;if(e===A&&Array.isArray(_)){var pe=!0;const Y=_.length;for(let S=0;S<Y;S++){const O=e;if(typeof _[S]!="string")return ge.
errors=[{instancePath:r+"/sources/"+S,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var pe=O===
e;if(!pe)break}}var y=A===e}else var y=!0;if(y){if(n.per!==void 0){let _=n.per;const A=e;if(e===A)if(Array.isArray(_)){var ne=!0;const Y=_.length;for(let S=0;S<
Y;S++){let O=_[S];const W=e;if(!(O==="head"||O==="source"))return ge.errors=[{instancePath:r+"/per/"+S,schemaPath:"#/properties/per/items/enum",keyword:"enum",params:{
allowedValues:qr.properties.per.items.enum},message:"must be equal to one of the allowed values"}],!1;var ne=W===e;if(!ne)break}}else return ge.errors=[{instancePath:r+
"/per",schemaPath:"#/properties/per/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=A===e}else var y=!0;if(y){if(n.signals!==void 0){
let _=n.signals;const A=e;if(e===A)if(Array.isArray(_)){var E=!0;const Y=_.length;for(let S=0;S<Y;S++){let O=_[S];const W=e;if(e===W)if(O&&typeof O=="object"&&!Array.
isArray(O)){let Z;if(O.name===void 0&&(Z="name")||O.kind===void 0&&(Z="kind")||O.vocab===void 0&&(Z="vocab")||O.size===void 0&&(Z="size")||O.hours===void 0&&(Z=
"hours"))return ge.errors=[{instancePath:r+"/signals/"+S,schemaPath:"#/properties/signals/items/required",keyword:"required",params:{missingProperty:Z},message:"\
must have required property '"+Z+"'"}],!1;{const u=e;for(const v in O)if(!(v==="name"||v==="kind"||v==="vocab"||v==="size"||v==="hours")){return ge.errors=[{instancePath:r+
"/signals/"+S,schemaPath:"#/properties/signals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have a\
dditional properties"}],!1;break}if(u===e){if(O.name!==void 0){const v=e;if(typeof O.name!="string")return ge.errors=[{instancePath:r+"/signals/"+S+"/name",schemaPath:"\
#/properties/signals/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var be=v===e}else var be=!0;if(be){if(O.kind!==
void 0){let v=O.kind;const ye=e;if(!(v==="id"||v==="ids"||v==="vec"||v==="bins"))return ge.errors=[{instancePath:r+"/signals/"+S+"/kind",schemaPath:"#/propertie\
s/signals/items/properties/kind/enum",keyword:"enum",params:{allowedValues:qr.properties.signals.items.properties.kind.enum},message:"must be equal to one of th\
e allowed values"}],!1;var be=ye===e}else var be=!0;if(be){if(O.vocab!==void 0){let v=O.vocab;const ye=e;if(typeof v!="string"&&v!==null)return ge.errors=[{instancePath:r+
"/signals/"+S+"/vocab",schemaPath:"#/properties/signals/items/properties/vocab/type",keyword:"type",params:{type:qr.properties.signals.items.properties.vocab.type},
message:"must be string,null"}],!1;var be=ye===e}else var be=!0;if(be){if(O.size!==void 0){let v=O.size;const ye=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(
v)))return ge.errors=[{instancePath:r+"/signals/"+S+"/size",schemaPath:"#/properties/signals/items/properties/size/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===ye&&typeof v=="number"&&isFinite(v)&&(v<0||isNaN(v)))return ge.errors=[{instancePath:r+"/signals/"+S+"/size",schemaPath:"#\
/properties/signals/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var be=ye===e}else var be=!0;if(be)
if(O.hours!==void 0){let v=O.hours;const ye=e;if(typeof v!="string"&&v!==null)return ge.errors=[{instancePath:r+"/signals/"+S+"/hours",schemaPath:"#/properties/\
signals/items/properties/hours/type",keyword:"type",params:{type:qr.properties.signals.items.properties.hours.type},message:"must be string,null"}],!1;var be=ye===
e}else var be=!0}}}}}}else return ge.errors=[{instancePath:r+"/signals/"+S,schemaPath:"#/properties/signals/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var E=W===e;if(!E)break}}else return ge.errors=[{instancePath:r+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var y=A===e}else var y=!0;if(y){if(n.everySeconds!==void 0){let _=n.everySeconds;const A=e;if(!(typeof _=="number"&&isFinite(
_)))return ge.errors=[{instancePath:r+"/everySeconds",schemaPath:"#/properties/everySeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var y=A===e}else var y=!0;if(y){if(n.windowSeconds!==void 0){let _=n.windowSeconds;const A=e;if(!(typeof _=="number"&&isFinite(_)))return ge.errors=[{instancePath:r+
"/windowSeconds",schemaPath:"#/properties/windowSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var y=A===e}else var y=!0;if(y){
if(n.halfLifeSeconds!==void 0){let _=n.halfLifeSeconds;const A=e;if(!(typeof _=="number"&&isFinite(_))&&_!==null)return ge.errors=[{instancePath:r+"/halfLifeSec\
onds",schemaPath:"#/properties/halfLifeSeconds/type",keyword:"type",params:{type:qr.properties.halfLifeSeconds.type},message:"must be number,null"}],!1;var y=A===
e}else var y=!0;if(y){if(n.traffic!==void 0){let _=n.traffic;const A=e;if(!(_&&typeof _=="object"&&!Array.isArray(_))&&_!==null)return ge.errors=[{instancePath:r+
"/traffic",schemaPath:"#/properties/traffic/type",keyword:"type",params:{type:qr.properties.traffic.type},message:"must be object,null"}],!1;if(e===A&&_&&typeof _==
"object"&&!Array.isArray(_)){let Y;if(_.column===void 0&&(Y="column")||_.value===void 0&&(Y="value"))return ge.errors=[{instancePath:r+"/traffic",schemaPath:"#/\
properties/traffic/required",keyword:"required",params:{missingProperty:Y},message:"must have required property '"+Y+"'"}],!1;{const S=e;for(const O in _)if(!(O===
"column"||O==="value")){return ge.errors=[{instancePath:r+"/traffic",schemaPath:"#/properties/traffic/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:O},message:"must NOT have additional properties"}],!1;break}if(S===e){if(_.column!==void 0){const O=e;if(typeof _.column!="string")return ge.
errors=[{instancePath:r+"/traffic/column",schemaPath:"#/properties/traffic/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var Me=O===e}else var Me=!0;if(Me)if(_.value!==void 0){const O=e;if(typeof _.value!="string")return ge.errors=[{instancePath:r+"/traffic/value",schemaPath:"#\
/properties/traffic/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Me=O===e}else var Me=!0}}}var y=A===e}else var y=!0;
if(y)if(n.sampling!==void 0){let _=n.sampling;const A=e;if(!(_&&typeof _=="object"&&!Array.isArray(_))&&_!==null)return ge.errors=[{instancePath:r+"/sampling",schemaPath:"\
#/properties/sampling/type",keyword:"type",params:{type:qr.properties.sampling.type},message:"must be object,null"}],!1;if(e===A&&_&&typeof _=="object"&&!Array.
isArray(_)){let Y;if(_.base===void 0&&(Y="base")||_.keep===void 0&&(Y="keep")||_.log===void 0&&(Y="log")||_.correct===void 0&&(Y="correct"))return ge.errors=[{instancePath:r+
"/sampling",schemaPath:"#/properties/sampling/required",keyword:"required",params:{missingProperty:Y},message:"must have required property '"+Y+"'"}],!1;{const S=e;
for(const O in _)if(!(O==="base"||O==="keep"||O==="log"||O==="correct")){return ge.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:O},message:"must NOT have additional properties"}],!1;break}if(S===e){if(_.base!==void 0){
let O=_.base;const W=e;if(typeof O!="string"&&O!==null)return ge.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/type",
keyword:"type",params:{type:qr.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var M=W===e}else var M=!0;if(M){if(_.keep!==void 0){
let O=_.keep;const W=e;if(e===W)if(typeof O=="number"&&isFinite(O)){if(O>1||isNaN(O))return ge.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties\
/sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(O<0||isNaN(O))return ge.errors=[{instancePath:r+
"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return ge.
errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var M=W===e}else var M=!0;if(M){if(_.log!==void 0){let O=_.log;const W=e;if(!(O==="unsampled"||O==="sampled"))return ge.errors=[{instancePath:r+"/sampling/lo\
g",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"enum",params:{allowedValues:qr.properties.sampling.properties.log.enum},message:"must be equa\
l to one of the allowed values"}],!1;var M=W===e}else var M=!0;if(M)if(_.correct!==void 0){let O=_.correct;const W=e;if(!(O==="weight"||O==="base"||O==="batch"))
return ge.errors=[{instancePath:r+"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:qr.properties.
sampling.properties.correct.enum},message:"must be equal to one of the allowed values"}],!1;var M=W===e}else var M=!0}}}}}var y=A===e}else var y=!0}}}}}}}}}}}}}}}else
return ge.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ge.errors=l,e===0}ge.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};const Ls=Fe,ps={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc manifest",description:"What a buil\
d or a trained bundle holds: the fingerprint of its plan and a hash of every other file.",type:"object",properties:{version:{const:1},adsc:{type:"string"},model:{
type:"string"},variant:{type:["string","null"]},baseline:{type:"string"},assumed:{type:"object",properties:{vocabs:{type:"array",items:{type:"string"}},signals:{
type:"array",items:{type:"string"}}},required:["vocabs","signals"],additionalProperties:!1},fingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},modelFingerprint:{
type:"string",pattern:"^[0-9a-f]{64}$"},distilled:{type:"object",properties:{trees:{type:"integer",minimum:0},network:{type:"number"},sum:{type:"number"},pupil:{
type:["number","null"]},kept:{enum:["pupil","network"]}},required:["trees","network","sum","pupil","kept"],additionalProperties:!1},files:{type:"object",additionalProperties:{
type:"object",properties:{bytes:{type:"integer",minimum:0},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"}},required:["bytes","sha256"],additionalProperties:!1}}},
required:["version","adsc","model","variant","fingerprint","files"],additionalProperties:!1,$id:"manifest"};function Fe(n,{instancePath:r="",parentData:Kr,parentDataProperty:Mr,
rootData:Nr=n,dynamicAnchors:Ar={}}={}){let l=null,e=0;const ze=Fe.evaluated;if(ze.dynamicProps&&(ze.props=void 0),ze.dynamicItems&&(ze.items=void 0),e===0)if(n&&
typeof n=="object"&&!Array.isArray(n)){let M;if(n.version===void 0&&(M="version")||n.adsc===void 0&&(M="adsc")||n.model===void 0&&(M="model")||n.variant===void 0&&
(M="variant")||n.fingerprint===void 0&&(M="fingerprint")||n.files===void 0&&(M="files"))return Fe.errors=[{instancePath:r,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:M},message:"must have required property '"+M+"'"}],!1;{const Q=e;for(const F in n)if(!jr.call(ps.properties,F)){return Fe.errors=[{
instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:F},message:"must NOT have additional properties"}],
!1;break}if(Q===e){if(n.version!==void 0){const F=e;if(n.version!==1)return Fe.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"\
const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var y=F===e}else var y=!0;if(y){if(n.adsc!==void 0){const F=e;if(typeof n.adsc!="string")
return Fe.errors=[{instancePath:r+"/adsc",schemaPath:"#/properties/adsc/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=F===e}else
var y=!0;if(y){if(n.model!==void 0){const F=e;if(typeof n.model!="string")return Fe.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var y=F===e}else var y=!0;if(y){if(n.variant!==void 0){let F=n.variant;const _=e;if(typeof F!="string"&&
F!==null)return Fe.errors=[{instancePath:r+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:ps.properties.variant.type},message:"mu\
st be string,null"}],!1;var y=_===e}else var y=!0;if(y){if(n.baseline!==void 0){const F=e;if(typeof n.baseline!="string")return Fe.errors=[{instancePath:r+"/bas\
eline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=F===e}else var y=!0;if(y){if(n.assumed!==
void 0){let F=n.assumed;const _=e;if(e===_)if(F&&typeof F=="object"&&!Array.isArray(F)){let I;if(F.vocabs===void 0&&(I="vocabs")||F.signals===void 0&&(I="signal\
s"))return Fe.errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/required",keyword:"required",params:{missingProperty:I},message:"must have req\
uired property '"+I+"'"}],!1;{const Y=e;for(const S in F)if(!(S==="vocabs"||S==="signals")){return Fe.errors=[{instancePath:r+"/assumed",schemaPath:"#/propertie\
s/assumed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},message:"must NOT have additional properties"}],!1;break}if(Y===e){
if(F.vocabs!==void 0){let S=F.vocabs;const O=e;if(e===O)if(Array.isArray(S)){var de=!0;const W=S.length;for(let T=0;T<W;T++){const Z=e;if(typeof S[T]!="string")
return Fe.errors=[{instancePath:r+"/assumed/vocabs/"+T,schemaPath:"#/properties/assumed/properties/vocabs/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var de=Z===e;if(!de)break}}else return Fe.errors=[{instancePath:r+"/assumed/vocabs",schemaPath:"#/properties/assumed/properties/vocabs/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var pe=O===e}else var pe=!0;if(pe)if(F.signals!==void 0){let S=F.signals;const O=e;if(e===O)if(Array.
isArray(S)){var ne=!0;const T=S.length;for(let Z=0;Z<T;Z++){const u=e;if(typeof S[Z]!="string")return Fe.errors=[{instancePath:r+"/assumed/signals/"+Z,schemaPath:"\
#/properties/assumed/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ne=u===e;if(!ne)break}}else return Fe.
errors=[{instancePath:r+"/assumed/signals",schemaPath:"#/properties/assumed/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var pe=O===e}else var pe=!0}}}else return Fe.errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var y=_===e}else var y=!0;if(y){if(n.fingerprint!==void 0){let F=n.fingerprint;const _=e;if(e===_)if(typeof F=="string"){if(!Hr.test(
F))return Fe.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'m\
ust match pattern "^[0-9a-f]{64}$"'}],!1}else return Fe.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var y=_===e}else var y=!0;if(y){if(n.modelFingerprint!==void 0){let F=n.modelFingerprint;const _=e;if(e===_)if(typeof F==
"string"){if(!Hr.test(F))return Fe.errors=[{instancePath:r+"/modelFingerprint",schemaPath:"#/properties/modelFingerprint/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Fe.errors=[{instancePath:r+"/modelFingerprint",schemaPath:"#/properties/modelFin\
gerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=_===e}else var y=!0;if(y){if(n.distilled!==void 0){let F=n.distilled;const _=e;
if(e===_)if(F&&typeof F=="object"&&!Array.isArray(F)){let I;if(F.trees===void 0&&(I="trees")||F.network===void 0&&(I="network")||F.sum===void 0&&(I="sum")||F.pupil===
void 0&&(I="pupil")||F.kept===void 0&&(I="kept"))return Fe.errors=[{instancePath:r+"/distilled",schemaPath:"#/properties/distilled/required",keyword:"required",
params:{missingProperty:I},message:"must have required property '"+I+"'"}],!1;{const Y=e;for(const S in F)if(!(S==="trees"||S==="network"||S==="sum"||S==="pupil"||
S==="kept")){return Fe.errors=[{instancePath:r+"/distilled",schemaPath:"#/properties/distilled/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},
message:"must NOT have additional properties"}],!1;break}if(Y===e){if(F.trees!==void 0){let S=F.trees;const O=e;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(
S)))return Fe.errors=[{instancePath:r+"/distilled/trees",schemaPath:"#/properties/distilled/properties/trees/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===O&&typeof S=="number"&&isFinite(S)&&(S<0||isNaN(S)))return Fe.errors=[{instancePath:r+"/distilled/trees",schemaPath:"#/properties/d\
istilled/properties/trees/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var E=O===e}else var E=!0;if(E){if(F.network!==
void 0){let S=F.network;const O=e;if(!(typeof S=="number"&&isFinite(S)))return Fe.errors=[{instancePath:r+"/distilled/network",schemaPath:"#/properties/distille\
d/properties/network/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var E=O===e}else var E=!0;if(E){if(F.sum!==void 0){let S=F.sum;const O=e;
if(!(typeof S=="number"&&isFinite(S)))return Fe.errors=[{instancePath:r+"/distilled/sum",schemaPath:"#/properties/distilled/properties/sum/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var E=O===e}else var E=!0;if(E){if(F.pupil!==void 0){let S=F.pupil;const O=e;if(!(typeof S=="number"&&isFinite(
S))&&S!==null)return Fe.errors=[{instancePath:r+"/distilled/pupil",schemaPath:"#/properties/distilled/properties/pupil/type",keyword:"type",params:{type:ps.properties.
distilled.properties.pupil.type},message:"must be number,null"}],!1;var E=O===e}else var E=!0;if(E)if(F.kept!==void 0){let S=F.kept;const O=e;if(!(S==="pupil"||
S==="network"))return Fe.errors=[{instancePath:r+"/distilled/kept",schemaPath:"#/properties/distilled/properties/kept/enum",keyword:"enum",params:{allowedValues:ps.
properties.distilled.properties.kept.enum},message:"must be equal to one of the allowed values"}],!1;var E=O===e}else var E=!0}}}}}}else return Fe.errors=[{instancePath:r+
"/distilled",schemaPath:"#/properties/distilled/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=_===e}else var y=!0;if(y)if(n.files!==
void 0){let F=n.files;const _=e;if(e===_)if(F&&typeof F=="object"&&!Array.isArray(F))for(const I in F){let Y=F[I];const S=e;if(e===S)if(Y&&typeof Y=="object"&&!Array.
isArray(Y)){let O;if(Y.bytes===void 0&&(O="bytes")||Y.sha256===void 0&&(O="sha256"))return Fe.errors=[{instancePath:r+"/files/"+I.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/files/additionalProperties/required",keyword:"required",params:{missingProperty:O},message:"must have required property '"+O+"'"}],
!1;{const W=e;for(const T in Y)if(!(T==="bytes"||T==="sha256")){return Fe.errors=[{instancePath:r+"/files/"+I.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/files/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:T},message:"must NOT have additional pro\
perties"}],!1;break}if(W===e){if(Y.bytes!==void 0){let T=Y.bytes;const Z=e;if(!(typeof T=="number"&&!(T%1)&&!isNaN(T)&&isFinite(T)))return Fe.errors=[{instancePath:r+
"/files/"+I.replace(/~/g,"~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#/properties/files/additionalProperties/properties/bytes/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===Z&&typeof T=="number"&&isFinite(T)&&(T<0||isNaN(T)))return Fe.errors=[{instancePath:r+"/files/"+I.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#/properties/files/additionalProperties/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var be=Z===e}else var be=!0;if(be)if(Y.sha256!==void 0){let T=Y.sha256;const Z=e;if(e===Z)if(typeof T=="string"){if(!Hr.test(T))return Fe.
errors=[{instancePath:r+"/files/"+I.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/files/additionalProperties/properties/sha256/patte\
rn",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Fe.errors=[{instancePath:r+"/files/"+I.replace(
/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/files/additionalProperties/properties/sha256/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var be=Z===e}else var be=!0}}}else return Fe.errors=[{instancePath:r+"/files/"+I.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prope\
rties/files/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Me=S===e;if(!Me)break}else return Fe.errors=[{instancePath:r+
"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=_===e}else var y=!0}}}}}}}}}}}else return Fe.
errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Fe.errors=l,e===0}Fe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};const Bs=lr;function lr(n,{instancePath:r="",parentData:Kr,parentDataProperty:Mr,rootData:Nr=n,dynamicAnchors:Ar={}}={}){let l=null,e=0;const ze=lr.evaluated;if(ze.dynamicProps&&
(ze.props=void 0),ze.dynamicItems&&(ze.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let _;if(n.version===void 0&&(_="version")||n.fingerprint===
void 0&&(_="fingerprint")||n.cases===void 0&&(_="cases"))return lr.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:_},
message:"must have required property '"+_+"'"}],!1;{const A=e;for(const I in n)if(!(I==="version"||I==="fingerprint"||I==="cases")){return lr.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},message:"must NOT have additional properties"}],!1;break}if(A===
e){if(n.version!==void 0){const I=e;if(n.version!==1)return lr.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{
allowedValue:1},message:"must be equal to constant"}],!1;var y=I===e}else var y=!0;if(y){if(n.fingerprint!==void 0){let I=n.fingerprint;const Y=e;if(e===Y)if(typeof I==
"string"){if(!Hr.test(I))return lr.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9\
a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return lr.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=Y===e}else var y=!0;if(y)if(n.cases!==void 0){let I=n.cases;const Y=e;if(e===Y)if(Array.
isArray(I)){var de=!0;const O=I.length;for(let W=0;W<O;W++){let T=I[W];const Z=e;if(e===Z)if(T&&typeof T=="object"&&!Array.isArray(T)){let v;if(T.note===void 0&&
(v="note")||T.serving===void 0&&(v="serving")||T.row===void 0&&(v="row")||T.signals===void 0&&(v="signals"))return lr.errors=[{instancePath:r+"/cases/"+W,schemaPath:"\
#/properties/cases/items/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const ye=e;for(const se in T)
if(!(se==="note"||se==="serving"||se==="row"||se==="signals")){return lr.errors=[{instancePath:r+"/cases/"+W,schemaPath:"#/properties/cases/items/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:se},message:"must NOT have additional properties"}],!1;break}if(ye===e){if(T.note!==void 0){const se=e;
if(typeof T.note!="string")return lr.errors=[{instancePath:r+"/cases/"+W+"/note",schemaPath:"#/properties/cases/items/properties/note/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var pe=se===e}else var pe=!0;if(pe){if(T.serving!==void 0){const se=e;if(typeof T.serving!="boolean")return lr.errors=
[{instancePath:r+"/cases/"+W+"/serving",schemaPath:"#/properties/cases/items/properties/serving/type",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"}],!1;var pe=se===e}else var pe=!0;if(pe){if(T.row!==void 0){let se=T.row;const J=e;if(!(se&&typeof se=="object"&&!Array.isArray(se)))return lr.errors=[{instancePath:r+
"/cases/"+W+"/row",schemaPath:"#/properties/cases/items/properties/row/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var pe=J===e}else
var pe=!0;if(pe)if(T.signals!==void 0){let se=T.signals;const J=e;if(e===J)if(se&&typeof se=="object"&&!Array.isArray(se))for(const z in se){let We=se[z];const ve=e,
Ce=e;let $=!1;const Pe=e;if(e===Pe)if(We&&typeof We=="object"&&!Array.isArray(We)){let _e;if(We.values===void 0&&(_e="values")){const Te={instancePath:r+"/cases\
/"+W+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/required",keyword:"\
required",params:{missingProperty:_e},message:"must have required property '"+_e+"'"};l===null?l=[Te]:l.push(Te),e++}else{const Te=e;for(const le in We)if(le!==
"values"){const K={instancePath:r+"/cases/"+W+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/addit\
ionalProperties/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:le},message:"must NOT have additional properties"};l===null?
l=[K]:l.push(K),e++;break}if(Te===e&&We.values!==void 0){let le=We.values;if(e===e)if(Array.isArray(le)){var ne=!0;const Pr=le.length;for(let De=0;De<Pr;De++){let er=le[De];
const He=e;if(!(typeof er=="number"&&isFinite(er))){const Or={instancePath:r+"/cases/"+W+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/values/"+De,schemaPath:"\
#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/items/type",keyword:"type",params:{type:"number"},message:"must be nu\
mber"};l===null?l=[Or]:l.push(Or),e++}var ne=He===e;if(!ne)break}}else{const Pr={instancePath:r+"/cases/"+W+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+
"/values",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/type",keyword:"type",params:{type:"array"},message:"\
must be array"};l===null?l=[Pr]:l.push(Pr),e++}}}}else{const _e={instancePath:r+"/cases/"+W+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/cases/items/properties/signals/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};l===null?l=[_e]:l.push(
_e),e++}var Q=Pe===e;if($=$||Q,Q)var E=!0;const zr=e;if(e===zr)if(We&&typeof We=="object"&&!Array.isArray(We)){let _e;if(We.ids===void 0&&(_e="ids")){const Te={
instancePath:r+"/cases/"+W+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/any\
Of/1/required",keyword:"required",params:{missingProperty:_e},message:"must have required property '"+_e+"'"};l===null?l=[Te]:l.push(Te),e++}else{const Te=e;for(const le in We)
if(!(le==="ids"||le==="weights")){const K={instancePath:r+"/cases/"+W+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/\
properties/signals/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:le},message:"must NOT have addit\
ional properties"};l===null?l=[K]:l.push(K),e++;break}if(Te===e){if(We.ids!==void 0){let le=We.ids;const K=e;if(e===K)if(Array.isArray(le)){var be=!0;const Pr=le.
length;for(let De=0;De<Pr;De++){let er=le[De];const He=e;if(!(typeof er=="number"&&!(er%1)&&!isNaN(er)&&isFinite(er))){const Or={instancePath:r+"/cases/"+W+"/si\
gnals/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids/"+De,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/ids/\
items/type",keyword:"type",params:{type:"integer"},message:"must be integer"};l===null?l=[Or]:l.push(Or),e++}if(e===He&&typeof er=="number"&&isFinite(er)&&(er<0||
isNaN(er))){const Or={instancePath:r+"/cases/"+W+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids/"+De,schemaPath:"#/properties/cases/items/properties\
/signals/additionalProperties/anyOf/1/properties/ids/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};l===null?l=[Or]:l.
push(Or),e++}var be=He===e;if(!be)break}}else{const Pr={instancePath:r+"/cases/"+W+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids",schemaPath:"#/pro\
perties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/ids/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?
l=[Pr]:l.push(Pr),e++}var Me=K===e}else var Me=!0;if(Me)if(We.weights!==void 0){let le=We.weights;const K=e;if(e===K)if(Array.isArray(le)){var M=!0;const De=le.
length;for(let er=0;er<De;er++){let He=le[er];const Ge=e;if(!(typeof He=="number"&&isFinite(He))){const Qe={instancePath:r+"/cases/"+W+"/signals/"+z.replace(/~/g,
"~0").replace(/\//g,"~1")+"/weights/"+er,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weights/items/type",keyword:"\
type",params:{type:"number"},message:"must be number"};l===null?l=[Qe]:l.push(Qe),e++}var M=Ge===e;if(!M)break}}else{const De={instancePath:r+"/cases/"+W+"/sign\
als/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/weights",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weight\
s/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[De]:l.push(De),e++}var Me=K===e}else var Me=!0}}}else{const _e={instancePath:r+
"/cases/"+W+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"};l===null?l=[_e]:l.push(_e),e++}var Q=zr===e;if($=$||Q,Q&&E!==!0&&(E=!0),$)e=Ce,l!==null&&(Ce?l.length=Ce:
l=null);else{const _e={instancePath:r+"/cases/"+W+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/a\
dditionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[_e]:l.push(_e),e++,lr.errors=l,!1}var F=ve===e;if(!F)
break}else return lr.errors=[{instancePath:r+"/cases/"+W+"/signals",schemaPath:"#/properties/cases/items/properties/signals/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var pe=J===e}else var pe=!0}}}}}else return lr.errors=[{instancePath:r+"/cases/"+W,schemaPath:"#/properties/cases/items/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var de=Z===e;if(!de)break}}else return lr.errors=[{instancePath:r+"/cases",schemaPath:"#\
/properties/cases/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=Y===e}else var y=!0}}}}else return lr.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return lr.errors=l,e===0}lr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Ds=X,
wr={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc calibrator",description:"A fitted calibrator: by head and source a function from logit an\
d features to probability, and the model that it was fitted on.",type:"object",properties:{version:{const:3},method:{enum:["platt","isotonic","temperature"]},model:{
type:"string"},window:{type:"object",properties:{from:{type:["number","null"]},to:{type:["number","null"]},rows:{type:"integer",minimum:0},traffic:{enum:["all",
"own"]},ownRows:{type:["integer","null"],minimum:0}},required:["from","to","rows","traffic","ownRows"],additionalProperties:!1},sampling:{type:["object","null"],
properties:{base:{type:["string","null"]},keep:{type:"number",minimum:0,maximum:1},log:{enum:["unsampled","sampled"]},correct:{enum:["weight","base","batch"]}},
required:["base","keep","log","correct"],additionalProperties:!1},layout:{type:"object",properties:{blocks:{type:"array",items:{type:"object",properties:{signal:{
type:"string"},kind:{enum:["ids","vec","hour","bins"]},offset:{type:"integer",minimum:0},count:{type:"integer",minimum:0},vocab:{type:["object","null"],properties:{
kind:{enum:["file","range","hash"]},size:{type:"integer",minimum:0},sha256:{type:["string","null"],pattern:"^[0-9a-f]{64}$"}},required:["kind","size","sha256"],
additionalProperties:!1},zone:{type:["string","null"]},boundaries:{type:["array","null"],items:{type:"number"}}},required:["signal","kind","offset","count","voc\
ab","zone","boundaries"],additionalProperties:!1}},features:{type:"integer",minimum:0}},required:["blocks","features"],additionalProperties:!1},heads:{type:"arr\
ay",items:{type:"object",properties:{head:{type:"string"},all:{$ref:"#/$defs/level"},sources:{type:"object",additionalProperties:{$ref:"#/$defs/level"}},allTraffic:{
type:["object","null"],properties:{all:{$ref:"#/$defs/level"},sources:{type:"object",additionalProperties:{$ref:"#/$defs/level"}}},required:["all","sources"],additionalProperties:!1}},
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
$id:"calibrator"},Ir={type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"identity"},kept:{type:"\
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
"kind","kept","prior","window","weight","events","temperature"],additionalProperties:!1}]};function x(n,{instancePath:r="",parentData:Kr,parentDataProperty:Mr,rootData:Nr=n,
dynamicAnchors:Ar={}}={}){let l=null,e=0;const ze=x.evaluated;if(ze.dynamicProps&&(ze.props=void 0),ze.dynamicItems&&(ze.items=void 0),e===0)if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let S;if(n.kind===void 0&&(S="kind"))return x.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:S},
message:"must have required property '"+S+"'"}],!1;{const O=n.kind;if(typeof O=="string")if(O==="identity"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){
let T;if(n.kind===void 0&&(T="kind")||n.kept===void 0&&(T="kept")||n.prior===void 0&&(T="prior")||n.window===void 0&&(T="window")||n.weight===void 0&&(T="weight")||
n.events===void 0&&(T="events"))return x.errors=[{instancePath:r,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:T},message:"must hav\
e required property '"+T+"'"}],!1;{const Z=e;for(const u in n)if(!(u==="kind"||u==="kept"||u==="prior"||u==="window"||u==="weight"||u==="events")){return x.errors=
[{instancePath:r,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional prop\
erties"}],!1;break}if(Z===e){if(n.kind!==void 0){const u=e;if(n.kind!=="identity")return x.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/0/properties/kind\
/const",keyword:"const",params:{allowedValue:"identity"},message:"must be equal to constant"}],!1;var y=u===e}else var y=!0;if(y){if(n.kept!==void 0){const u=e;
if(typeof n.kept!="boolean")return x.errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/0/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var y=u===e}else var y=!0;if(y){if(n.prior!==void 0){const u=e;if(typeof n.prior!="boolean")return x.errors=[{instancePath:r+"/prior",schemaPath:"\
#/oneOf/0/properties/prior/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var y=u===e}else var y=!0;if(y){if(n.window!==void 0){let u=n.
window;const v=e;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null)return x.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/0/properties/window/typ\
e",keyword:"type",params:{type:Ir.oneOf[0].properties.window.type},message:"must be object,null"}],!1;if(e===v&&u&&typeof u=="object"&&!Array.isArray(u)){let se;
if(u.from===void 0&&(se="from")||u.to===void 0&&(se="to")||u.rows===void 0&&(se="rows"))return x.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/0/propert\
ies/window/required",keyword:"required",params:{missingProperty:se},message:"must have required property '"+se+"'"}],!1;{const J=e;for(const j in u)if(!(j==="fr\
om"||j==="to"||j==="rows")){return x.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/0/properties/window/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:j},message:"must NOT have additional properties"}],!1;break}if(J===e){if(u.from!==void 0){let j=u.from;const z=e;if(!(typeof j=="\
number"&&isFinite(j))&&j!==null)return x.errors=[{instancePath:r+"/window/from",schemaPath:"#/oneOf/0/properties/window/properties/from/type",keyword:"type",params:{
type:Ir.oneOf[0].properties.window.properties.from.type},message:"must be number,null"}],!1;var de=z===e}else var de=!0;if(de){if(u.to!==void 0){let j=u.to;const z=e;
if(!(typeof j=="number"&&isFinite(j))&&j!==null)return x.errors=[{instancePath:r+"/window/to",schemaPath:"#/oneOf/0/properties/window/properties/to/type",keyword:"\
type",params:{type:Ir.oneOf[0].properties.window.properties.to.type},message:"must be number,null"}],!1;var de=z===e}else var de=!0;if(de)if(u.rows!==void 0){let j=u.
rows;const z=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return x.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/0/properties/window/\
properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===z&&typeof j=="number"&&isFinite(j)&&(j<0||isNaN(j)))return x.
errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/0/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var de=z===e}else var de=!0}}}}var y=v===e}else var y=!0;if(y){if(n.weight!==void 0){let u=n.weight;const v=e;if(!(typeof u=="number"&&isFinite(
u)))return x.errors=[{instancePath:r+"/weight",schemaPath:"#/oneOf/0/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var y=v===e}else var y=!0;if(y)if(n.events!==void 0){let u=n.events;const v=e;if(!(typeof u=="number"&&isFinite(u)))return x.errors=[{instancePath:r+"/events",schemaPath:"\
#/oneOf/0/properties/events/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var y=v===e}else var y=!0}}}}}}}else return x.errors=[{instancePath:r,
schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var pe=!0}else if(O==="platt"){if(e===e)if(n&&typeof n=="object"&&
!Array.isArray(n)){let T;if(n.kind===void 0&&(T="kind")||n.kept===void 0&&(T="kept")||n.prior===void 0&&(T="prior")||n.window===void 0&&(T="window")||n.weight===
void 0&&(T="weight")||n.events===void 0&&(T="events")||n.center===void 0&&(T="center")||n.alpha===void 0&&(T="alpha")||n.beta===void 0&&(T="beta")||n.gamma===void 0&&
(T="gamma")||n.standardErrors===void 0&&(T="standardErrors")||n.converged===void 0&&(T="converged"))return x.errors=[{instancePath:r,schemaPath:"#/oneOf/1/requi\
red",keyword:"required",params:{missingProperty:T},message:"must have required property '"+T+"'"}],!1;{const Z=e;for(const u in n)if(!jr.call(Ir.oneOf[1].properties,
u)){return x.errors=[{instancePath:r,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT \
have additional properties"}],!1;break}if(Z===e){if(n.kind!==void 0){const u=e;if(n.kind!=="platt")return x.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/\
1/properties/kind/const",keyword:"const",params:{allowedValue:"platt"},message:"must be equal to constant"}],!1;var ne=u===e}else var ne=!0;if(ne){if(n.kept!==void 0){
const u=e;if(typeof n.kept!="boolean")return x.errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/1/properties/kept/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}],!1;var ne=u===e}else var ne=!0;if(ne){if(n.prior!==void 0){const u=e;if(typeof n.prior!="boolean")return x.errors=[{instancePath:r+"\
/prior",schemaPath:"#/oneOf/1/properties/prior/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var ne=u===e}else var ne=!0;if(ne){if(n.
window!==void 0){let u=n.window;const v=e;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null)return x.errors=[{instancePath:r+"/window",schemaPath:"#/oneO\
f/1/properties/window/type",keyword:"type",params:{type:Ir.oneOf[1].properties.window.type},message:"must be object,null"}],!1;if(e===v&&u&&typeof u=="object"&&
!Array.isArray(u)){let se;if(u.from===void 0&&(se="from")||u.to===void 0&&(se="to")||u.rows===void 0&&(se="rows"))return x.errors=[{instancePath:r+"/window",schemaPath:"\
#/oneOf/1/properties/window/required",keyword:"required",params:{missingProperty:se},message:"must have required property '"+se+"'"}],!1;{const J=e;for(const j in u)
if(!(j==="from"||j==="to"||j==="rows")){return x.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/1/properties/window/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:j},message:"must NOT have additional properties"}],!1;break}if(J===e){if(u.from!==void 0){let j=u.from;const z=e;if(!(typeof j==
"number"&&isFinite(j))&&j!==null)return x.errors=[{instancePath:r+"/window/from",schemaPath:"#/oneOf/1/properties/window/properties/from/type",keyword:"type",params:{
type:Ir.oneOf[1].properties.window.properties.from.type},message:"must be number,null"}],!1;var E=z===e}else var E=!0;if(E){if(u.to!==void 0){let j=u.to;const z=e;
if(!(typeof j=="number"&&isFinite(j))&&j!==null)return x.errors=[{instancePath:r+"/window/to",schemaPath:"#/oneOf/1/properties/window/properties/to/type",keyword:"\
type",params:{type:Ir.oneOf[1].properties.window.properties.to.type},message:"must be number,null"}],!1;var E=z===e}else var E=!0;if(E)if(u.rows!==void 0){let j=u.
rows;const z=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return x.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/1/properties/window/\
properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===z&&typeof j=="number"&&isFinite(j)&&(j<0||isNaN(j)))return x.
errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/1/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var E=z===e}else var E=!0}}}}var ne=v===e}else var ne=!0;if(ne){if(n.weight!==void 0){let u=n.weight;const v=e;if(!(typeof u=="number"&&isFinite(
u)))return x.errors=[{instancePath:r+"/weight",schemaPath:"#/oneOf/1/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var ne=v===e}else var ne=!0;if(ne){if(n.events!==void 0){let u=n.events;const v=e;if(!(typeof u=="number"&&isFinite(u)))return x.errors=[{instancePath:r+"/event\
s",schemaPath:"#/oneOf/1/properties/events/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ne=v===e}else var ne=!0;if(ne){if(n.center!==
void 0){let u=n.center;const v=e;if(e===v)if(typeof u=="number"&&isFinite(u)){if(u>1e9||isNaN(u))return x.errors=[{instancePath:r+"/center",schemaPath:"#/oneOf/\
1/properties/center/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"must be <= 1000000000"}],!1;if(u<-1e9||isNaN(u))return x.errors=[{instancePath:r+
"/center",schemaPath:"#/oneOf/1/properties/center/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e9},message:"must be >= -1000000000"}],!1}else return x.
errors=[{instancePath:r+"/center",schemaPath:"#/oneOf/1/properties/center/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ne=v===e}else
var ne=!0;if(ne){if(n.alpha!==void 0){let u=n.alpha;const v=e;if(e===v)if(typeof u=="number"&&isFinite(u)){if(u>1e6||isNaN(u))return x.errors=[{instancePath:r+"\
/alpha",schemaPath:"#/oneOf/1/properties/alpha/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(u<-1e6||isNaN(
u))return x.errors=[{instancePath:r+"/alpha",schemaPath:"#/oneOf/1/properties/alpha/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must\
 be >= -1000000"}],!1}else return x.errors=[{instancePath:r+"/alpha",schemaPath:"#/oneOf/1/properties/alpha/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var ne=v===e}else var ne=!0;if(ne){if(n.beta!==void 0){let u=n.beta;const v=e;if(e===v)if(typeof u=="number"&&isFinite(u)){if(u>1e6||isNaN(
u))return x.errors=[{instancePath:r+"/beta",schemaPath:"#/oneOf/1/properties/beta/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be\
 <= 1000000"}],!1;if(u<-1e6||isNaN(u))return x.errors=[{instancePath:r+"/beta",schemaPath:"#/oneOf/1/properties/beta/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-1e6},message:"must be >= -1000000"}],!1}else return x.errors=[{instancePath:r+"/beta",schemaPath:"#/oneOf/1/properties/beta/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var ne=v===e}else var ne=!0;if(ne){if(n.gamma!==void 0){let u=n.gamma;const v=e;if(e===v)if(Array.isArray(u)){var be=!0;
const se=u.length;for(let J=0;J<se;J++){let j=u[J];const z=e;if(e===z)if(typeof j=="number"&&isFinite(j)){if(j>1e6||isNaN(j))return x.errors=[{instancePath:r+"/\
gamma/"+J,schemaPath:"#/oneOf/1/properties/gamma/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(j<-1e6||
isNaN(j))return x.errors=[{instancePath:r+"/gamma/"+J,schemaPath:"#/oneOf/1/properties/gamma/items/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},
message:"must be >= -1000000"}],!1}else return x.errors=[{instancePath:r+"/gamma/"+J,schemaPath:"#/oneOf/1/properties/gamma/items/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var be=z===e;if(!be)break}}else return x.errors=[{instancePath:r+"/gamma",schemaPath:"#/oneOf/1/properties/gamma/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var ne=v===e}else var ne=!0;if(ne){if(n.standardErrors!==void 0){let u=n.standardErrors;const v=e;if(e===
v)if(Array.isArray(u)){var Me=!0;const se=u.length;for(let J=0;J<se;J++){let j=u[J];const z=e;if(!(typeof j=="number"&&isFinite(j)))return x.errors=[{instancePath:r+
"/standardErrors/"+J,schemaPath:"#/oneOf/1/properties/standardErrors/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Me=z===
e;if(!Me)break}}else return x.errors=[{instancePath:r+"/standardErrors",schemaPath:"#/oneOf/1/properties/standardErrors/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var ne=v===e}else var ne=!0;if(ne)if(n.converged!==void 0){const u=e;if(typeof n.converged!="boolean")return x.errors=[{instancePath:r+
"/converged",schemaPath:"#/oneOf/1/properties/converged/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var ne=u===e}else var ne=!0}}}}}}}}}}}}}else
return x.errors=[{instancePath:r,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;pe!==!0&&(pe=!0)}else if(O==="i\
sotonic"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let T;if(n.kind===void 0&&(T="kind")||n.kept===void 0&&(T="kept")||n.prior===void 0&&(T="prior")||
n.window===void 0&&(T="window")||n.weight===void 0&&(T="weight")||n.events===void 0&&(T="events")||n.fit===void 0&&(T="fit"))return x.errors=[{instancePath:r,schemaPath:"\
#/oneOf/2/required",keyword:"required",params:{missingProperty:T},message:"must have required property '"+T+"'"}],!1;{const Z=e;for(const u in n)if(!(u==="kind"||
u==="kept"||u==="prior"||u==="window"||u==="weight"||u==="events"||u==="fit")){return x.errors=[{instancePath:r,schemaPath:"#/oneOf/2/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(Z===e){if(n.kind!==void 0){const u=e;if(n.kind!==
"isotonic")return x.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"isotonic"},message:"must \
be equal to constant"}],!1;var M=u===e}else var M=!0;if(M){if(n.kept!==void 0){const u=e;if(typeof n.kept!="boolean")return x.errors=[{instancePath:r+"/kept",schemaPath:"\
#/oneOf/2/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var M=u===e}else var M=!0;if(M){if(n.prior!==void 0){const u=e;
if(typeof n.prior!="boolean")return x.errors=[{instancePath:r+"/prior",schemaPath:"#/oneOf/2/properties/prior/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var M=u===e}else var M=!0;if(M){if(n.window!==void 0){let u=n.window;const v=e;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null)return x.
errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/2/properties/window/type",keyword:"type",params:{type:Ir.oneOf[2].properties.window.type},message:"must be\
 object,null"}],!1;if(e===v&&u&&typeof u=="object"&&!Array.isArray(u)){let se;if(u.from===void 0&&(se="from")||u.to===void 0&&(se="to")||u.rows===void 0&&(se="r\
ows"))return x.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/2/properties/window/required",keyword:"required",params:{missingProperty:se},message:"must \
have required property '"+se+"'"}],!1;{const J=e;for(const j in u)if(!(j==="from"||j==="to"||j==="rows")){return x.errors=[{instancePath:r+"/window",schemaPath:"\
#/oneOf/2/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},message:"must NOT have additional properties"}],!1;
break}if(J===e){if(u.from!==void 0){let j=u.from;const z=e;if(!(typeof j=="number"&&isFinite(j))&&j!==null)return x.errors=[{instancePath:r+"/window/from",schemaPath:"\
#/oneOf/2/properties/window/properties/from/type",keyword:"type",params:{type:Ir.oneOf[2].properties.window.properties.from.type},message:"must be number,null"}],
!1;var Q=z===e}else var Q=!0;if(Q){if(u.to!==void 0){let j=u.to;const z=e;if(!(typeof j=="number"&&isFinite(j))&&j!==null)return x.errors=[{instancePath:r+"/win\
dow/to",schemaPath:"#/oneOf/2/properties/window/properties/to/type",keyword:"type",params:{type:Ir.oneOf[2].properties.window.properties.to.type},message:"must \
be number,null"}],!1;var Q=z===e}else var Q=!0;if(Q)if(u.rows!==void 0){let j=u.rows;const z=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return x.
errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/2/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"}],!1;if(e===z&&typeof j=="number"&&isFinite(j)&&(j<0||isNaN(j)))return x.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/2/properties/window/pr\
operties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Q=z===e}else var Q=!0}}}}var M=v===e}else var M=!0;if(M){
if(n.weight!==void 0){let u=n.weight;const v=e;if(!(typeof u=="number"&&isFinite(u)))return x.errors=[{instancePath:r+"/weight",schemaPath:"#/oneOf/2/properties\
/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var M=v===e}else var M=!0;if(M){if(n.events!==void 0){let u=n.events;const v=e;
if(!(typeof u=="number"&&isFinite(u)))return x.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/2/properties/events/type",keyword:"type",params:{type:"numb\
er"},message:"must be number"}],!1;var M=v===e}else var M=!0;if(M)if(n.fit!==void 0){let u=n.fit;const v=e;if(e===v)if(u&&typeof u=="object"&&!Array.isArray(u)){
let se;if(u.logits===void 0&&(se="logits")||u.values===void 0&&(se="values"))return x.errors=[{instancePath:r+"/fit",schemaPath:"#/oneOf/2/properties/fit/requir\
ed",keyword:"required",params:{missingProperty:se},message:"must have required property '"+se+"'"}],!1;{const J=e;for(const j in u)if(!(j==="logits"||j==="value\
s")){return x.errors=[{instancePath:r+"/fit",schemaPath:"#/oneOf/2/properties/fit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},
message:"must NOT have additional properties"}],!1;break}if(J===e){if(u.logits!==void 0){let j=u.logits;const z=e;if(e===z)if(Array.isArray(j)){var F=!0;const We=j.
length;for(let ve=0;ve<We;ve++){let Ce=j[ve];const $=e;if(!(typeof Ce=="number"&&isFinite(Ce)))return x.errors=[{instancePath:r+"/fit/logits/"+ve,schemaPath:"#/\
oneOf/2/properties/fit/properties/logits/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var F=$===e;if(!F)break}}else return x.
errors=[{instancePath:r+"/fit/logits",schemaPath:"#/oneOf/2/properties/fit/properties/logits/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var _=z===e}else var _=!0;if(_)if(u.values!==void 0){let j=u.values;const z=e;if(e===z)if(Array.isArray(j)){var A=!0;const ve=j.length;for(let Ce=0;Ce<ve;Ce++){
let $=j[Ce];const Pe=e;if(e===Pe)if(typeof $=="number"&&isFinite($)){if($>1||isNaN($))return x.errors=[{instancePath:r+"/fit/values/"+Ce,schemaPath:"#/oneOf/2/p\
roperties/fit/properties/values/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if($<0||isNaN($))return x.errors=[
{instancePath:r+"/fit/values/"+Ce,schemaPath:"#/oneOf/2/properties/fit/properties/values/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return x.errors=[{instancePath:r+"/fit/values/"+Ce,schemaPath:"#/oneOf/2/properties/fit/properties/values/items/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var A=Pe===e;if(!A)break}}else return x.errors=[{instancePath:r+"/fit/values",schemaPath:"#/oneOf/2/properties/fit/\
properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var _=z===e}else var _=!0}}}else return x.errors=[{instancePath:r+"/fi\
t",schemaPath:"#/oneOf/2/properties/fit/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var M=v===e}else var M=!0}}}}}}}}else return x.
errors=[{instancePath:r,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;pe!==!0&&(pe=!0)}else if(O==="temperatur\
e"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let T;if(n.kind===void 0&&(T="kind")||n.kept===void 0&&(T="kept")||n.prior===void 0&&(T="prior")||n.window===
void 0&&(T="window")||n.weight===void 0&&(T="weight")||n.events===void 0&&(T="events")||n.temperature===void 0&&(T="temperature"))return x.errors=[{instancePath:r,
schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:T},message:"must have required property '"+T+"'"}],!1;{const Z=e;for(const u in n)if(!(u===
"kind"||u==="kept"||u==="prior"||u==="window"||u==="weight"||u==="events"||u==="temperature")){return x.errors=[{instancePath:r,schemaPath:"#/oneOf/3/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(Z===e){if(n.kind!==void 0){
const u=e;if(n.kind!=="temperature")return x.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"\
temperature"},message:"must be equal to constant"}],!1;var I=u===e}else var I=!0;if(I){if(n.kept!==void 0){const u=e;if(typeof n.kept!="boolean")return x.errors=
[{instancePath:r+"/kept",schemaPath:"#/oneOf/3/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var I=u===e}else var I=!0;
if(I){if(n.prior!==void 0){const u=e;if(typeof n.prior!="boolean")return x.errors=[{instancePath:r+"/prior",schemaPath:"#/oneOf/3/properties/prior/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var I=u===e}else var I=!0;if(I){if(n.window!==void 0){let u=n.window;const v=e;if(!(u&&typeof u=="o\
bject"&&!Array.isArray(u))&&u!==null)return x.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/3/properties/window/type",keyword:"type",params:{type:Ir.oneOf[3].
properties.window.type},message:"must be object,null"}],!1;if(e===v&&u&&typeof u=="object"&&!Array.isArray(u)){let se;if(u.from===void 0&&(se="from")||u.to===void 0&&
(se="to")||u.rows===void 0&&(se="rows"))return x.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/3/properties/window/required",keyword:"required",params:{
missingProperty:se},message:"must have required property '"+se+"'"}],!1;{const J=e;for(const j in u)if(!(j==="from"||j==="to"||j==="rows")){return x.errors=[{instancePath:r+
"/window",schemaPath:"#/oneOf/3/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},message:"must NOT have addi\
tional properties"}],!1;break}if(J===e){if(u.from!==void 0){let j=u.from;const z=e;if(!(typeof j=="number"&&isFinite(j))&&j!==null)return x.errors=[{instancePath:r+
"/window/from",schemaPath:"#/oneOf/3/properties/window/properties/from/type",keyword:"type",params:{type:Ir.oneOf[3].properties.window.properties.from.type},message:"\
must be number,null"}],!1;var Y=z===e}else var Y=!0;if(Y){if(u.to!==void 0){let j=u.to;const z=e;if(!(typeof j=="number"&&isFinite(j))&&j!==null)return x.errors=
[{instancePath:r+"/window/to",schemaPath:"#/oneOf/3/properties/window/properties/to/type",keyword:"type",params:{type:Ir.oneOf[3].properties.window.properties.to.
type},message:"must be number,null"}],!1;var Y=z===e}else var Y=!0;if(Y)if(u.rows!==void 0){let j=u.rows;const z=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(
j)))return x.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/3/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===z&&typeof j=="number"&&isFinite(j)&&(j<0||isNaN(j)))return x.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/3/propertie\
s/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Y=z===e}else var Y=!0}}}}var I=v===e}else var I=!0;
if(I){if(n.weight!==void 0){let u=n.weight;const v=e;if(!(typeof u=="number"&&isFinite(u)))return x.errors=[{instancePath:r+"/weight",schemaPath:"#/oneOf/3/prop\
erties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var I=v===e}else var I=!0;if(I){if(n.events!==void 0){let u=n.events;const v=e;
if(!(typeof u=="number"&&isFinite(u)))return x.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/3/properties/events/type",keyword:"type",params:{type:"numb\
er"},message:"must be number"}],!1;var I=v===e}else var I=!0;if(I)if(n.temperature!==void 0){let u=n.temperature;const v=e;if(e===v)if(typeof u=="number"&&isFinite(
u)){if(u>1e6||isNaN(u))return x.errors=[{instancePath:r+"/temperature",schemaPath:"#/oneOf/3/properties/temperature/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e6},message:"must be <= 1000000"}],!1;if(u<1e-6||isNaN(u))return x.errors=[{instancePath:r+"/temperature",schemaPath:"#/oneOf/3/properties/temperatur\
e/minimum",keyword:"minimum",params:{comparison:">=",limit:1e-6},message:"must be >= 0.000001"}],!1}else return x.errors=[{instancePath:r+"/temperature",schemaPath:"\
#/oneOf/3/properties/temperature/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var I=v===e}else var I=!0}}}}}}}}else return x.errors=
[{instancePath:r,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;pe!==!0&&(pe=!0)}else return x.errors=[{instancePath:r,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:O},message:'value of tag "kind" must be in oneOf'}],!1;else return x.
errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:O},message:'tag "kind" must be string'}],!1}}else
return x.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return x.errors=l,ze.props=pe,e===0}x.evaluated=
{dynamicProps:!0,dynamicItems:!1};function X(n,{instancePath:r="",parentData:Kr,parentDataProperty:Mr,rootData:Nr=n,dynamicAnchors:Ar={}}={}){let l=null,e=0;const ze=X.
evaluated;if(ze.dynamicProps&&(ze.props=void 0),ze.dynamicItems&&(ze.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Y;if(n.version===void 0&&
(Y="version")||n.method===void 0&&(Y="method")||n.model===void 0&&(Y="model")||n.window===void 0&&(Y="window")||n.sampling===void 0&&(Y="sampling")||n.layout===
void 0&&(Y="layout")||n.heads===void 0&&(Y="heads")||n.hash===void 0&&(Y="hash"))return X.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:Y},message:"must have required property '"+Y+"'"}],!1;{const S=e;for(const O in n)if(!(O==="version"||O==="method"||O==="model"||O==="window"||O===
"sampling"||O==="layout"||O==="heads"||O==="hash")){return X.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:O},message:"must NOT have additional properties"}],!1;break}if(S===e){if(n.version!==void 0){const O=e;if(n.version!==3)return X.errors=[{instancePath:r+
"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:3},message:"must be equal to constant"}],!1;var y=O===e}else var y=!0;if(y){
if(n.method!==void 0){let O=n.method;const W=e;if(!(O==="platt"||O==="isotonic"||O==="temperature"))return X.errors=[{instancePath:r+"/method",schemaPath:"#/pro\
perties/method/enum",keyword:"enum",params:{allowedValues:wr.properties.method.enum},message:"must be equal to one of the allowed values"}],!1;var y=W===e}else var y=!0;
if(y){if(n.model!==void 0){const O=e;if(typeof n.model!="string")return X.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var y=O===e}else var y=!0;if(y){if(n.window!==void 0){let O=n.window;const W=e;if(e===W)if(O&&typeof O=="object"&&!Array.
isArray(O)){let Z;if(O.from===void 0&&(Z="from")||O.to===void 0&&(Z="to")||O.rows===void 0&&(Z="rows")||O.traffic===void 0&&(Z="traffic")||O.ownRows===void 0&&(Z=
"ownRows"))return X.errors=[{instancePath:r+"/window",schemaPath:"#/properties/window/required",keyword:"required",params:{missingProperty:Z},message:"must have\
 required property '"+Z+"'"}],!1;{const u=e;for(const v in O)if(!(v==="from"||v==="to"||v==="rows"||v==="traffic"||v==="ownRows")){return X.errors=[{instancePath:r+
"/window",schemaPath:"#/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional p\
roperties"}],!1;break}if(u===e){if(O.from!==void 0){let v=O.from;const ye=e;if(!(typeof v=="number"&&isFinite(v))&&v!==null)return X.errors=[{instancePath:r+"/w\
indow/from",schemaPath:"#/properties/window/properties/from/type",keyword:"type",params:{type:wr.properties.window.properties.from.type},message:"must be number\
,null"}],!1;var de=ye===e}else var de=!0;if(de){if(O.to!==void 0){let v=O.to;const ye=e;if(!(typeof v=="number"&&isFinite(v))&&v!==null)return X.errors=[{instancePath:r+
"/window/to",schemaPath:"#/properties/window/properties/to/type",keyword:"type",params:{type:wr.properties.window.properties.to.type},message:"must be number,nu\
ll"}],!1;var de=ye===e}else var de=!0;if(de){if(O.rows!==void 0){let v=O.rows;const ye=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return X.errors=
[{instancePath:r+"/window/rows",schemaPath:"#/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
ye&&typeof v=="number"&&isFinite(v)&&(v<0||isNaN(v)))return X.errors=[{instancePath:r+"/window/rows",schemaPath:"#/properties/window/properties/rows/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var de=ye===e}else var de=!0;if(de){if(O.traffic!==void 0){let v=O.traffic;const ye=e;if(!(v===
"all"||v==="own"))return X.errors=[{instancePath:r+"/window/traffic",schemaPath:"#/properties/window/properties/traffic/enum",keyword:"enum",params:{allowedValues:wr.
properties.window.properties.traffic.enum},message:"must be equal to one of the allowed values"}],!1;var de=ye===e}else var de=!0;if(de)if(O.ownRows!==void 0){let v=O.
ownRows;const ye=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v))&&v!==null)return X.errors=[{instancePath:r+"/window/ownRows",schemaPath:"#/propertie\
s/window/properties/ownRows/type",keyword:"type",params:{type:wr.properties.window.properties.ownRows.type},message:"must be integer,null"}],!1;if(e===ye&&typeof v==
"number"&&isFinite(v)&&(v<0||isNaN(v)))return X.errors=[{instancePath:r+"/window/ownRows",schemaPath:"#/properties/window/properties/ownRows/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var de=ye===e}else var de=!0}}}}}}else return X.errors=[{instancePath:r+"/window",schemaPath:"\
#/properties/window/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=W===e}else var y=!0;if(y){if(n.sampling!==void 0){let O=n.sampling;
const W=e;if(!(O&&typeof O=="object"&&!Array.isArray(O))&&O!==null)return X.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/type",keyword:"\
type",params:{type:wr.properties.sampling.type},message:"must be object,null"}],!1;if(e===W&&O&&typeof O=="object"&&!Array.isArray(O)){let Z;if(O.base===void 0&&
(Z="base")||O.keep===void 0&&(Z="keep")||O.log===void 0&&(Z="log")||O.correct===void 0&&(Z="correct"))return X.errors=[{instancePath:r+"/sampling",schemaPath:"#\
/properties/sampling/required",keyword:"required",params:{missingProperty:Z},message:"must have required property '"+Z+"'"}],!1;{const u=e;for(const v in O)if(!(v===
"base"||v==="keep"||v==="log"||v==="correct")){return X.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if(u===e){if(O.base!==void 0){let v=O.base;const ye=e;
if(typeof v!="string"&&v!==null)return X.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/type",keyword:"type",params:{
type:wr.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var pe=ye===e}else var pe=!0;if(pe){if(O.keep!==void 0){let v=O.keep;const ye=e;
if(e===ye)if(typeof v=="number"&&isFinite(v)){if(v>1||isNaN(v))return X.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/ke\
ep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(v<0||isNaN(v))return X.errors=[{instancePath:r+"/sampling/keep",schemaPath:"\
#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return X.errors=[{instancePath:r+
"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var pe=ye===e}else var pe=!0;
if(pe){if(O.log!==void 0){let v=O.log;const ye=e;if(!(v==="unsampled"||v==="sampled"))return X.errors=[{instancePath:r+"/sampling/log",schemaPath:"#/properties/\
sampling/properties/log/enum",keyword:"enum",params:{allowedValues:wr.properties.sampling.properties.log.enum},message:"must be equal to one of the allowed valu\
es"}],!1;var pe=ye===e}else var pe=!0;if(pe)if(O.correct!==void 0){let v=O.correct;const ye=e;if(!(v==="weight"||v==="base"||v==="batch"))return X.errors=[{instancePath:r+
"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:wr.properties.sampling.properties.correct.enum},
message:"must be equal to one of the allowed values"}],!1;var pe=ye===e}else var pe=!0}}}}}var y=W===e}else var y=!0;if(y){if(n.layout!==void 0){let O=n.layout;
const W=e;if(e===W)if(O&&typeof O=="object"&&!Array.isArray(O)){let Z;if(O.blocks===void 0&&(Z="blocks")||O.features===void 0&&(Z="features"))return X.errors=[{
instancePath:r+"/layout",schemaPath:"#/properties/layout/required",keyword:"required",params:{missingProperty:Z},message:"must have required property '"+Z+"'"}],
!1;{const u=e;for(const v in O)if(!(v==="blocks"||v==="features")){return X.errors=[{instancePath:r+"/layout",schemaPath:"#/properties/layout/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if(u===e){if(O.blocks!==void 0){let v=O.
blocks;const ye=e;if(e===ye)if(Array.isArray(v)){var ne=!0;const se=v.length;for(let J=0;J<se;J++){let j=v[J];const z=e;if(e===z)if(j&&typeof j=="object"&&!Array.
isArray(j)){let ve;if(j.signal===void 0&&(ve="signal")||j.kind===void 0&&(ve="kind")||j.offset===void 0&&(ve="offset")||j.count===void 0&&(ve="count")||j.vocab===
void 0&&(ve="vocab")||j.zone===void 0&&(ve="zone")||j.boundaries===void 0&&(ve="boundaries"))return X.errors=[{instancePath:r+"/layout/blocks/"+J,schemaPath:"#/\
properties/layout/properties/blocks/items/required",keyword:"required",params:{missingProperty:ve},message:"must have required property '"+ve+"'"}],!1;{const Ce=e;
for(const $ in j)if(!($==="signal"||$==="kind"||$==="offset"||$==="count"||$==="vocab"||$==="zone"||$==="boundaries")){return X.errors=[{instancePath:r+"/layout\
/blocks/"+J,schemaPath:"#/properties/layout/properties/blocks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:$},message:"\
must NOT have additional properties"}],!1;break}if(Ce===e){if(j.signal!==void 0){const $=e;if(typeof j.signal!="string")return X.errors=[{instancePath:r+"/layou\
t/blocks/"+J+"/signal",schemaPath:"#/properties/layout/properties/blocks/items/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var E=$===e}else var E=!0;if(E){if(j.kind!==void 0){let $=j.kind;const Pe=e;if(!($==="ids"||$==="vec"||$==="hour"||$==="bins"))return X.errors=[{instancePath:r+
"/layout/blocks/"+J+"/kind",schemaPath:"#/properties/layout/properties/blocks/items/properties/kind/enum",keyword:"enum",params:{allowedValues:wr.properties.layout.
properties.blocks.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var E=Pe===e}else var E=!0;if(E){if(j.offset!==void 0){let $=j.
offset;const Pe=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($)))return X.errors=[{instancePath:r+"/layout/blocks/"+J+"/offset",schemaPath:"#/properti\
es/layout/properties/blocks/items/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===Pe&&typeof $=="number"&&isFinite(
$)&&($<0||isNaN($)))return X.errors=[{instancePath:r+"/layout/blocks/"+J+"/offset",schemaPath:"#/properties/layout/properties/blocks/items/properties/offset/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var E=Pe===e}else var E=!0;if(E){if(j.count!==void 0){let $=j.count;const Pe=e;
if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($)))return X.errors=[{instancePath:r+"/layout/blocks/"+J+"/count",schemaPath:"#/properties/layout/propertie\
s/blocks/items/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===Pe&&typeof $=="number"&&isFinite($)&&($<0||isNaN(
$)))return X.errors=[{instancePath:r+"/layout/blocks/"+J+"/count",schemaPath:"#/properties/layout/properties/blocks/items/properties/count/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var E=Pe===e}else var E=!0;if(E){if(j.vocab!==void 0){let $=j.vocab;const Pe=e;if(!($&&typeof $==
"object"&&!Array.isArray($))&&$!==null)return X.errors=[{instancePath:r+"/layout/blocks/"+J+"/vocab",schemaPath:"#/properties/layout/properties/blocks/items/pro\
perties/vocab/type",keyword:"type",params:{type:wr.properties.layout.properties.blocks.items.properties.vocab.type},message:"must be object,null"}],!1;if(e===Pe&&
$&&typeof $=="object"&&!Array.isArray($)){let _e;if($.kind===void 0&&(_e="kind")||$.size===void 0&&(_e="size")||$.sha256===void 0&&(_e="sha256"))return X.errors=
[{instancePath:r+"/layout/blocks/"+J+"/vocab",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/required",keyword:"required",params:{missingProperty:_e},
message:"must have required property '"+_e+"'"}],!1;{const Te=e;for(const le in $)if(!(le==="kind"||le==="size"||le==="sha256")){return X.errors=[{instancePath:r+
"/layout/blocks/"+J+"/vocab",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:le},message:"must NOT have additional properties"}],!1;break}if(Te===e){if($.kind!==void 0){let le=$.kind;const K=e;if(!(le==="file"||le==="r\
ange"||le==="hash"))return X.errors=[{instancePath:r+"/layout/blocks/"+J+"/vocab/kind",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/\
properties/kind/enum",keyword:"enum",params:{allowedValues:wr.properties.layout.properties.blocks.items.properties.vocab.properties.kind.enum},message:"must be \
equal to one of the allowed values"}],!1;var be=K===e}else var be=!0;if(be){if($.size!==void 0){let le=$.size;const K=e;if(!(typeof le=="number"&&!(le%1)&&!isNaN(
le)&&isFinite(le)))return X.errors=[{instancePath:r+"/layout/blocks/"+J+"/vocab/size",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/p\
roperties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===K&&typeof le=="number"&&isFinite(le)&&(le<0||isNaN(le)))return X.
errors=[{instancePath:r+"/layout/blocks/"+J+"/vocab/size",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/size/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var be=K===e}else var be=!0;if(be)if($.sha256!==void 0){let le=$.sha256;const K=e;if(typeof le!=
"string"&&le!==null)return X.errors=[{instancePath:r+"/layout/blocks/"+J+"/vocab/sha256",schemaPath:"#/properties/layout/properties/blocks/items/properties/voca\
b/properties/sha256/type",keyword:"type",params:{type:wr.properties.layout.properties.blocks.items.properties.vocab.properties.sha256.type},message:"must be str\
ing,null"}],!1;if(e===K&&typeof le=="string"&&!Hr.test(le))return X.errors=[{instancePath:r+"/layout/blocks/"+J+"/vocab/sha256",schemaPath:"#/properties/layout/\
properties/blocks/items/properties/vocab/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{6\
4}$"'}],!1;var be=K===e}else var be=!0}}}}var E=Pe===e}else var E=!0;if(E){if(j.zone!==void 0){let $=j.zone;const Pe=e;if(typeof $!="string"&&$!==null)return X.
errors=[{instancePath:r+"/layout/blocks/"+J+"/zone",schemaPath:"#/properties/layout/properties/blocks/items/properties/zone/type",keyword:"type",params:{type:wr.
properties.layout.properties.blocks.items.properties.zone.type},message:"must be string,null"}],!1;var E=Pe===e}else var E=!0;if(E)if(j.boundaries!==void 0){let $=j.
boundaries;const Pe=e;if(!Array.isArray($)&&$!==null)return X.errors=[{instancePath:r+"/layout/blocks/"+J+"/boundaries",schemaPath:"#/properties/layout/properti\
es/blocks/items/properties/boundaries/type",keyword:"type",params:{type:wr.properties.layout.properties.blocks.items.properties.boundaries.type},message:"must b\
e array,null"}],!1;if(e===Pe&&Array.isArray($)){var Me=!0;const _e=$.length;for(let Te=0;Te<_e;Te++){let le=$[Te];const K=e;if(!(typeof le=="number"&&isFinite(le)))
return X.errors=[{instancePath:r+"/layout/blocks/"+J+"/boundaries/"+Te,schemaPath:"#/properties/layout/properties/blocks/items/properties/boundaries/items/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Me=K===e;if(!Me)break}}var E=Pe===e}else var E=!0}}}}}}}}else return X.errors=[{instancePath:r+
"/layout/blocks/"+J,schemaPath:"#/properties/layout/properties/blocks/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ne=z===
e;if(!ne)break}}else return X.errors=[{instancePath:r+"/layout/blocks",schemaPath:"#/properties/layout/properties/blocks/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"}],!1;var M=ye===e}else var M=!0;if(M)if(O.features!==void 0){let v=O.features;const ye=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&
isFinite(v)))return X.errors=[{instancePath:r+"/layout/features",schemaPath:"#/properties/layout/properties/features/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===ye&&typeof v=="number"&&isFinite(v)&&(v<0||isNaN(v)))return X.errors=[{instancePath:r+"/layout/features",schemaPath:"#/pro\
perties/layout/properties/features/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var M=ye===e}else var M=!0}}}else return X.
errors=[{instancePath:r+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=W===e}else var y=!0;
if(y){if(n.heads!==void 0){let O=n.heads;const W=e;if(e===W)if(Array.isArray(O)){var Q=!0;const Z=O.length;for(let u=0;u<Z;u++){let v=O[u];const ye=e;if(e===ye)
if(v&&typeof v=="object"&&!Array.isArray(v)){let J;if(v.head===void 0&&(J="head")||v.all===void 0&&(J="all")||v.sources===void 0&&(J="sources")||v.allTraffic===
void 0&&(J="allTraffic"))return X.errors=[{instancePath:r+"/heads/"+u,schemaPath:"#/properties/heads/items/required",keyword:"required",params:{missingProperty:J},
message:"must have required property '"+J+"'"}],!1;{const j=e;for(const z in v)if(!(z==="head"||z==="all"||z==="sources"||z==="allTraffic")){return X.errors=[{instancePath:r+
"/heads/"+u,schemaPath:"#/properties/heads/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z},message:"must NOT have addit\
ional properties"}],!1;break}if(j===e){if(v.head!==void 0){const z=e;if(typeof v.head!="string")return X.errors=[{instancePath:r+"/heads/"+u+"/head",schemaPath:"\
#/properties/heads/items/properties/head/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var F=z===e}else var F=!0;if(F){if(v.all!==void 0){
const z=e;x(v.all,{instancePath:r+"/heads/"+u+"/all",parentData:v,parentDataProperty:"all",rootData:Nr,dynamicAnchors:Ar})||(l=l===null?x.errors:l.concat(x.errors),
e=l.length);var F=z===e}else var F=!0;if(F){if(v.sources!==void 0){let z=v.sources;const We=e;if(e===We)if(z&&typeof z=="object"&&!Array.isArray(z))for(const Ce in z){
const $=e;x(z[Ce],{instancePath:r+"/heads/"+u+"/sources/"+Ce.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:z,parentDataProperty:Ce,rootData:Nr,dynamicAnchors:Ar})||
(l=l===null?x.errors:l.concat(x.errors),e=l.length);var _=$===e;if(!_)break}else return X.errors=[{instancePath:r+"/heads/"+u+"/sources",schemaPath:"#/propertie\
s/heads/items/properties/sources/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var F=We===e}else var F=!0;if(F)if(v.allTraffic!==void 0){
let z=v.allTraffic;const We=e;if(!(z&&typeof z=="object"&&!Array.isArray(z))&&z!==null)return X.errors=[{instancePath:r+"/heads/"+u+"/allTraffic",schemaPath:"#/\
properties/heads/items/properties/allTraffic/type",keyword:"type",params:{type:wr.properties.heads.items.properties.allTraffic.type},message:"must be object,nul\
l"}],!1;if(e===We&&z&&typeof z=="object"&&!Array.isArray(z)){let Ce;if(z.all===void 0&&(Ce="all")||z.sources===void 0&&(Ce="sources"))return X.errors=[{instancePath:r+
"/heads/"+u+"/allTraffic",schemaPath:"#/properties/heads/items/properties/allTraffic/required",keyword:"required",params:{missingProperty:Ce},message:"must have\
 required property '"+Ce+"'"}],!1;{const $=e;for(const Pe in z)if(!(Pe==="all"||Pe==="sources")){return X.errors=[{instancePath:r+"/heads/"+u+"/allTraffic",schemaPath:"\
#/properties/heads/items/properties/allTraffic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Pe},message:"must NOT have additi\
onal properties"}],!1;break}if($===e){if(z.all!==void 0){const Pe=e;x(z.all,{instancePath:r+"/heads/"+u+"/allTraffic/all",parentData:z,parentDataProperty:"all",
rootData:Nr,dynamicAnchors:Ar})||(l=l===null?x.errors:l.concat(x.errors),e=l.length);var A=Pe===e}else var A=!0;if(A)if(z.sources!==void 0){let Pe=z.sources;const zr=e;
if(e===zr)if(Pe&&typeof Pe=="object"&&!Array.isArray(Pe))for(const Te in Pe){const le=e;x(Pe[Te],{instancePath:r+"/heads/"+u+"/allTraffic/sources/"+Te.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:Pe,parentDataProperty:Te,rootData:Nr,dynamicAnchors:Ar})||(l=l===null?x.errors:l.concat(x.errors),e=l.length);var I=le===e;
if(!I)break}else return X.errors=[{instancePath:r+"/heads/"+u+"/allTraffic/sources",schemaPath:"#/properties/heads/items/properties/allTraffic/properties/source\
s/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var A=zr===e}else var A=!0}}}var F=We===e}else var F=!0}}}}}else return X.errors=[{instancePath:r+
"/heads/"+u,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Q=ye===e;if(!Q)break}}else return X.
errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=W===e}else var y=!0;
if(y)if(n.hash!==void 0){let O=n.hash;const W=e;if(e===W)if(typeof O=="string"){if(!Hr.test(O))return X.errors=[{instancePath:r+"/hash",schemaPath:"#/properties\
/hash/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return X.errors=[{instancePath:r+"/ha\
sh",schemaPath:"#/properties/hash/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=W===e}else var y=!0}}}}}}}}}else return X.errors=
[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return X.errors=l,e===0}X.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};export{Ss as calibration,Ds as calibrator,Bs as golden,Is as lock,Ls as manifest,$s as plan};
