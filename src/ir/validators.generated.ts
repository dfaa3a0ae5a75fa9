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
properties:{id:{type:"string"},kind:{enum:["file","range","hash"]},size:{type:"integer",minimum:1},entries:{type:"integer",minimum:0},forgotten:{type:"integer",
minimum:1},file:{type:["string","null"],pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},sha256:{type:["string","null"],pattern:"^[0-9a-f]{64}$"}},required:["id",
"kind","size","entries","file","sha256"],additionalProperties:!1}},tables:{type:"array",items:{type:"object",properties:{id:{type:"string"},vocab:{type:["string",
"null"]},rows:{type:"integer",minimum:1},width:{type:"integer",minimum:1},signals:{type:"array",items:{type:"string"}},init:{type:"object",discriminator:{propertyName:"\
kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"zeros"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"\
ones"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"glorot"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{
kind:{const:"he"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"signs"}},required:["kind"],additionalProperties:!1},{type:"\
object",properties:{kind:{const:"uniform"},scale:{type:"number"}},required:["kind","scale"],additionalProperties:!1},{type:"object",properties:{kind:{const:"con\
stant"},value:{type:"number"}},required:["kind","value"],additionalProperties:!1}]},vectors:{type:"object",properties:{glob:{type:"string",pattern:"^(?!/)(?!(.*\
/)?\\.\\.(/|$))[^\\\\]+$"},format:{enum:["csv","tsv","jsonl","parquet"]},key:{type:"string"},column:{type:["string","null"]},freeze:{type:"boolean"}},required:[
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
d","boundaries"],additionalProperties:!1},{type:"object",properties:{kind:{const:"bins"},boundaries:{type:"array",items:{type:"number"}}},required:["kind","boun\
daries"],additionalProperties:!1}]},default:{type:["number","null"]}},required:["kind","length","width","missingFlag","squash","clip","normalize","default"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"id"},vocab:{type:"string"},default:{type:["string","null"]}},required:["kind","vocab","default"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"ids"},vocab:{type:"string"},max:{type:"integer",minimum:1},keep:{enum:["first","last"]},pool:{enum:["mean","sum","max","\
attention"]},split:{type:["string","null"]},weights:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{
const:"column"},input:{type:"string"}},required:["kind","input"],additionalProperties:!1},{type:"object",properties:{kind:{const:"map"}},required:["kind"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"pairs"},separator:{type:"string"}},required:["kind","separator"],additionalProperties:!1}]}},required:["kind","vocab","m\
ax","keep","pool","split"],additionalProperties:!1}]},table:{type:["string","null"]},side:{enum:["request","candidate"]},reason:{type:"string"}},required:["name",
"doc","format","input","derive","sources","serve","encoding","table","side","reason"],additionalProperties:!1}},forests:{type:"array",items:{type:"object",properties:{
name:{type:"string"},head:{type:"string"},vocab:{type:["string","null"]},trees:{type:"integer",minimum:1},depth:{type:"integer",minimum:1},leaves:{type:"integer",
minimum:1},shrinkage:{type:"number"},minRows:{type:"integer",minimum:1},l2:{type:"number"},growOn:{type:"number",minimum:0,maximum:1},maxRows:{type:"integer",minimum:1},
patience:{type:"integer",minimum:1},subsample:{type:"number",minimum:0,maximum:1},colsample:{type:"number",minimum:0,maximum:1},pairs:{type:"boolean"},distill:{
type:"boolean"}},required:["name","head","vocab","trees","depth","leaves","shrinkage","minRows","l2","growOn","maxRows"],additionalProperties:!1}},nodes:{type:"\
array",items:{type:"object",discriminator:{propertyName:"op"},required:["op"],oneOf:[{type:"object",properties:{op:{const:"input"},id:{type:"string"},width:{type:"\
integer",minimum:1},tower:{type:["integer","null"],minimum:0},signal:{type:"string"}},required:["op","id","width","tower","signal"],additionalProperties:!1},{type:"\
object",properties:{op:{const:"lookup"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},signal:{type:"string"},table:{
type:"string"}},required:["op","id","width","tower","signal","table"],additionalProperties:!1},{type:"object",properties:{op:{const:"pool"},id:{type:"string"},width:{
type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},signal:{type:"string"},table:{type:"string"},pool:{enum:["mean","sum","max","attention"]},max:{
type:"integer",minimum:1},query:{type:["string","null"]}},required:["op","id","width","tower","signal","table","pool","max","query"],additionalProperties:!1},{type:"\
object",properties:{op:{const:"interpolate"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},signal:{type:"string"},
table:{type:"string"},boundaries:{type:"integer",minimum:1}},required:["op","id","width","tower","signal","table","boundaries"],additionalProperties:!1},{type:"\
object",properties:{op:{const:"concat"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},inputs:{type:"array",items:{
type:"string"},minItems:1}},required:["op","id","width","tower","inputs"],additionalProperties:!1},{type:"object",properties:{op:{const:"dense"},id:{type:"strin\
g"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},kernel:{type:"string"},bias:{type:["string","null"]},activation:{
enum:["relu","none","tanh","sigmoid","gelu","swish","leaky_relu","selu","mish"]}},required:["op","id","width","tower","input","kernel","bias","activation"],additionalProperties:!1},
{type:"object",properties:{op:{const:"sum"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},inputs:{type:"array",items:{
type:"string"},minItems:1}},required:["op","id","width","tower","inputs"],additionalProperties:!1},{type:"object",properties:{op:{const:"product"},id:{type:"str\
ing"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},inputs:{type:"array",items:{type:"string"},minItems:1}},required:["op","id","wi\
dth","tower","inputs"],additionalProperties:!1},{type:"object",properties:{op:{const:"cross"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["\
integer","null"],minimum:0},x0:{type:"string"},input:{type:"string"},kernel:{type:"string"},bias:{type:"string"}},required:["op","id","width","tower","x0","inpu\
t","kernel","bias"],additionalProperties:!1},{type:"object",properties:{op:{const:"bi_interaction"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:[
"integer","null"],minimum:0},inputs:{type:"array",items:{type:"string"},minItems:1}},required:["op","id","width","tower","inputs"],additionalProperties:!1},{type:"\
object",properties:{op:{const:"batch_norm"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},
gamma:{type:"string"},beta:{type:"string"},mean:{type:"string"},variance:{type:"string"},momentum:{type:"number",minimum:0,maximum:1},epsilon:{type:"number"}},required:[
"op","id","width","tower","input","gamma","beta","mean","variance","momentum","epsilon"],additionalProperties:!1},{type:"object",properties:{op:{const:"layer_no\
rm"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},gamma:{type:"string"},beta:{type:"strin\
g"},epsilon:{type:"number"}},required:["op","id","width","tower","input","gamma","beta","epsilon"],additionalProperties:!1},{type:"object",properties:{op:{const:"\
activation"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},activation:{enum:["relu","none",
"tanh","sigmoid","gelu","swish","leaky_relu","selu","mish"]}},required:["op","id","width","tower","input","activation"],additionalProperties:!1},{type:"object",
properties:{op:{const:"dropout"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},rate:{type:"\
number",minimum:0,maximum:1}},required:["op","id","width","tower","input","rate"],additionalProperties:!1},{type:"object",properties:{op:{const:"scale"},id:{type:"\
string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},weight:{type:"string"}},required:["op","id","width","t\
ower","input","weight"],additionalProperties:!1},{type:"object",properties:{op:{const:"ensemble"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:[
"integer","null"],minimum:0},inputs:{type:"array",items:{type:"string"},minItems:1}},required:["op","id","width","tower","inputs"],additionalProperties:!1}]}},params:{
type:"array",items:{type:"object",properties:{name:{type:"string"},shape:{type:"array",items:{type:"integer",minimum:1}},init:{type:"object",discriminator:{propertyName:"\
kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"zeros"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"\
ones"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"glorot"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{
kind:{const:"he"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"signs"}},required:["kind"],additionalProperties:!1},{type:"\
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
split"},{type:"null"}]},validate:{anyOf:[{$ref:"#/$defs/split"},{type:"null"}]},sources:{type:["array","null"],items:{type:"string"}},refit:{const:!0},reasons:{
type:"object",properties:{batch:{type:"string"},epochs:{type:"string"},validate:{type:"string"}},required:[],additionalProperties:!1}},required:["optimizer","em\
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
"flops","activationBytes"],additionalProperties:!1}}},required:["params","flops","memory","items"],additionalProperties:!1},was:{type:"array",items:{type:"objec\
t",properties:{kind:{enum:["signal","group","cross","head","vocab","source","column"]},name:{type:"string"},was:{type:"string"}},required:["kind","name","was"],
additionalProperties:!1}},fingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"}},required:["version","model","variant","doc","data","inputs","vocabs","tables","s\
ignals","nodes","params","towers","heads","outputs","sampling","calibration","train","baselines","cost","fingerprint"],additionalProperties:!1,$defs:{split:{type:"\
object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"last"},seconds:{type:"number"}},required:["kind","s\
econds"],additionalProperties:!1},{type:"object",properties:{kind:{const:"newest"},fraction:{type:"number",minimum:0,maximum:1}},required:["kind","fraction"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"random"},fraction:{type:"number",minimum:0,maximum:1}},required:["kind","fraction"],additionalProperties:!1},{type:"obje\
ct",properties:{kind:{const:"hash"},fraction:{type:"number",minimum:0,maximum:1},column:{type:"string"}},required:["kind","fraction","column"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"files"},glob:{type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"}},required:["kind","glob"],additionalProperties:!1}]}},
$id:"plan"},qr=Object.prototype.hasOwnProperty,Xr=new RegExp("^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$","u"),Lr=new RegExp("^[0-9a-f]{64}$","u");function be(n,{instancePath:r="",parentData:Cr,parentDataProperty:Hr,rootData:jr=n,dynamicAnchors:Nr={}}={}){let l=null,e=0;const Ne=be.evaluated;if(Ne.dynamicProps&&
(Ne.props=void 0),Ne.dynamicItems&&(Ne.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Je;if(n.kind===void 0&&(Je="kind"))return be.errors=
[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:Je},message:"must have required property '"+Je+"'"}],!1;{const U=n.kind;if(typeof U==
"string")if(U==="last"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let F;if(n.kind===void 0&&(F="kind")||n.seconds===void 0&&(F="seconds"))return be.
errors=[{instancePath:r,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:F},message:"must have required property '"+F+"'"}],!1;{const _=e;
for(const A in n)if(!(A==="kind"||A==="seconds")){return be.errors=[{instancePath:r,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:A},message:"must NOT have additional properties"}],!1;break}if(_===e){if(n.kind!==void 0){const A=e;if(n.kind!=="last")return be.errors=[{instancePath:r+
"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"last"},message:"must be equal to constant"}],!1;var y=A===e}else var y=!0;
if(y)if(n.seconds!==void 0){let A=n.seconds;const S=e;if(!(typeof A=="number"&&isFinite(A)))return be.errors=[{instancePath:r+"/seconds",schemaPath:"#/oneOf/0/p\
roperties/seconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var y=S===e}else var y=!0}}}else return be.errors=[{instancePath:r,schemaPath:"\
#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var fe=!0}else if(U==="newest"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(
n)){let F;if(n.kind===void 0&&(F="kind")||n.fraction===void 0&&(F="fraction"))return be.errors=[{instancePath:r,schemaPath:"#/oneOf/1/required",keyword:"require\
d",params:{missingProperty:F},message:"must have required property '"+F+"'"}],!1;{const _=e;for(const A in n)if(!(A==="kind"||A==="fraction")){return be.errors=
[{instancePath:r,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A},message:"must NOT have additional prop\
erties"}],!1;break}if(_===e){if(n.kind!==void 0){const A=e;if(n.kind!=="newest")return be.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/1/properties/kind/\
const",keyword:"const",params:{allowedValue:"newest"},message:"must be equal to constant"}],!1;var le=A===e}else var le=!0;if(le)if(n.fraction!==void 0){let A=n.
fraction;const S=e;if(e===S)if(typeof A=="number"&&isFinite(A)){if(A>1||isNaN(A))return be.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/1/properties/\
fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(A<0||isNaN(A))return be.errors=[{instancePath:r+"/fraction",
schemaPath:"#/oneOf/1/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return be.errors=[{instancePath:r+
"/fraction",schemaPath:"#/oneOf/1/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var le=S===e}else var le=!0}}}else
return be.errors=[{instancePath:r,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;fe!==!0&&(fe=!0)}else if(U==="\
random"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let F;if(n.kind===void 0&&(F="kind")||n.fraction===void 0&&(F="fraction"))return be.errors=[{instancePath:r,
schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:F},message:"must have required property '"+F+"'"}],!1;{const _=e;for(const A in n)if(!(A===
"kind"||A==="fraction")){return be.errors=[{instancePath:r,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A},
message:"must NOT have additional properties"}],!1;break}if(_===e){if(n.kind!==void 0){const A=e;if(n.kind!=="random")return be.errors=[{instancePath:r+"/kind",
schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"random"},message:"must be equal to constant"}],!1;var pe=A===e}else var pe=!0;
if(pe)if(n.fraction!==void 0){let A=n.fraction;const S=e;if(e===S)if(typeof A=="number"&&isFinite(A)){if(A>1||isNaN(A))return be.errors=[{instancePath:r+"/fract\
ion",schemaPath:"#/oneOf/2/properties/fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(A<0||isNaN(A))return be.
errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return be.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"}],!1;var pe=S===e}else var pe=!0}}}else return be.errors=[{instancePath:r,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must b\
e object"}],!1;fe!==!0&&(fe=!0)}else if(U==="hash"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let F;if(n.kind===void 0&&(F="kind")||n.fraction===void 0&&
(F="fraction")||n.column===void 0&&(F="column"))return be.errors=[{instancePath:r,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:F},
message:"must have required property '"+F+"'"}],!1;{const _=e;for(const A in n)if(!(A==="kind"||A==="fraction"||A==="column")){return be.errors=[{instancePath:r,
schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A},message:"must NOT have additional properties"}],!1;break}
if(_===e){if(n.kind!==void 0){const A=e;if(n.kind!=="hash")return be.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",
params:{allowedValue:"hash"},message:"must be equal to constant"}],!1;var W=A===e}else var W=!0;if(W){if(n.fraction!==void 0){let A=n.fraction;const S=e;if(e===
S)if(typeof A=="number"&&isFinite(A)){if(A>1||isNaN(A))return be.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/3/properties/fraction/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(A<0||isNaN(A))return be.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/3/prope\
rties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return be.errors=[{instancePath:r+"/fraction",schemaPath:"\
#/oneOf/3/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var W=S===e}else var W=!0;if(W)if(n.column!==void 0){const A=e;
if(typeof n.column!="string")return be.errors=[{instancePath:r+"/column",schemaPath:"#/oneOf/3/properties/column/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var W=A===e}else var W=!0}}}}else return be.errors=[{instancePath:r,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;fe!==!0&&(fe=!0)}else if(U==="files"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let F;if(n.kind===void 0&&(F="kind")||n.glob===
void 0&&(F="glob"))return be.errors=[{instancePath:r,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:F},message:"must have required p\
roperty '"+F+"'"}],!1;{const _=e;for(const A in n)if(!(A==="kind"||A==="glob")){return be.errors=[{instancePath:r,schemaPath:"#/oneOf/4/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:A},message:"must NOT have additional properties"}],!1;break}if(_===e){if(n.kind!==void 0){const A=e;if(n.kind!==
"files")return be.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"files"},message:"must be eq\
ual to constant"}],!1;var ve=A===e}else var ve=!0;if(ve)if(n.glob!==void 0){let A=n.glob;const S=e;if(e===S)if(typeof A=="string"){if(!Xr.test(A))return be.errors=
[{instancePath:r+"/glob",schemaPath:"#/oneOf/4/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must \
match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return be.errors=[{instancePath:r+"/glob",schemaPath:"#/oneOf/4/properties/glob/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var ve=S===e}else var ve=!0}}}else return be.errors=[{instancePath:r,schemaPath:"#/oneOf/4/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;fe!==!0&&(fe=!0)}else return be.errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discrim\
inator",params:{error:"mapping",tag:"kind",tagValue:U},message:'value of tag "kind" must be in oneOf'}],!1;else return be.errors=[{instancePath:r,schemaPath:"#/\
discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:U},message:'tag "kind" must be string'}],!1}}else return be.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return be.errors=l,Ne.props=fe,e===0}be.evaluated={dynamicProps:!0,dynamicItems:!1};
function a(n,{instancePath:r="",parentData:Cr,parentDataProperty:Hr,rootData:jr=n,dynamicAnchors:Nr={}}={}){let l=null,e=0;const Ne=a.evaluated;if(Ne.dynamicProps&&
(Ne.props=void 0),Ne.dynamicItems&&(Ne.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let er;if(n.version===void 0&&(er="version")||n.model===
void 0&&(er="model")||n.variant===void 0&&(er="variant")||n.doc===void 0&&(er="doc")||n.data===void 0&&(er="data")||n.inputs===void 0&&(er="inputs")||n.vocabs===
void 0&&(er="vocabs")||n.tables===void 0&&(er="tables")||n.signals===void 0&&(er="signals")||n.nodes===void 0&&(er="nodes")||n.params===void 0&&(er="params")||n.
towers===void 0&&(er="towers")||n.heads===void 0&&(er="heads")||n.outputs===void 0&&(er="outputs")||n.sampling===void 0&&(er="sampling")||n.calibration===void 0&&
(er="calibration")||n.train===void 0&&(er="train")||n.baselines===void 0&&(er="baselines")||n.cost===void 0&&(er="cost")||n.fingerprint===void 0&&(er="fingerpri\
nt"))return a.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:er},message:"must have required property '"+er+"'"}],!1;
{const Rs=e;for(const h in n)if(!qr.call(V.properties,h)){return a.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(Rs===e){if(n.version!==void 0){const h=e;if(n.version!==1)return a.errors=[{instancePath:r+
"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var y=h===e}else var y=!0;if(y){
if(n.model!==void 0){const h=e;if(typeof n.model!="string")return a.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var y=h===e}else var y=!0;if(y){if(n.variant!==void 0){let h=n.variant;const ae=e;if(typeof h!="string"&&h!==null)return a.
errors=[{instancePath:r+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:V.properties.variant.type},message:"must be string,null"}],
!1;var y=ae===e}else var y=!0;if(y){if(n.baseline!==void 0){let h=n.baseline;const ae=e;if(!(h==="lr"||h==="wide_deep"||h==="gbdt_lr"))return a.errors=[{instancePath:r+
"/baseline",schemaPath:"#/properties/baseline/enum",keyword:"enum",params:{allowedValues:V.properties.baseline.enum},message:"must be equal to one of the allowe\
d values"}],!1;var y=ae===e}else var y=!0;if(y){if(n.assumed!==void 0){let h=n.assumed;const ae=e;if(e===ae)if(h&&typeof h=="object"&&!Array.isArray(h)){let K;if(h.
vocabs===void 0&&(K="vocabs")||h.signals===void 0&&(K="signals"))return a.errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/required",keyword:"\
required",params:{missingProperty:K},message:"must have required property '"+K+"'"}],!1;{const o=e;for(const s in h)if(!(s==="vocabs"||s==="signals")){return a.
errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"}],!1;break}if(o===e){if(h.vocabs!==void 0){let s=h.vocabs;const N=e;if(e===N)if(Array.isArray(s)){var fe=!0;const Ue=s.length;
for(let q=0;q<Ue;q++){const b=e;if(typeof s[q]!="string")return a.errors=[{instancePath:r+"/assumed/vocabs/"+q,schemaPath:"#/properties/assumed/properties/vocab\
s/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var fe=b===e;if(!fe)break}}else return a.errors=[{instancePath:r+"/assumed/voc\
abs",schemaPath:"#/properties/assumed/properties/vocabs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var le=N===e}else var le=!0;if(le)
if(h.signals!==void 0){let s=h.signals;const N=e;if(e===N)if(Array.isArray(s)){var pe=!0;const q=s.length;for(let b=0;b<q;b++){const i=e;if(typeof s[b]!="string")
return a.errors=[{instancePath:r+"/assumed/signals/"+b,schemaPath:"#/properties/assumed/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var pe=i===e;if(!pe)break}}else return a.errors=[{instancePath:r+"/assumed/signals",schemaPath:"#/properties/assumed/properties/signals/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var le=N===e}else var le=!0}}}else return a.errors=[{instancePath:r+"/assumed",schemaPath:"\
#/properties/assumed/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=ae===e}else var y=!0;if(y){if(n.doc!==void 0){let h=n.doc;const ae=e;
if(typeof h!="string"&&h!==null)return a.errors=[{instancePath:r+"/doc",schemaPath:"#/properties/doc/type",keyword:"type",params:{type:V.properties.doc.type},message:"\
must be string,null"}],!1;var y=ae===e}else var y=!0;if(y){if(n.data!==void 0){let h=n.data;const ae=e;if(!(h&&typeof h=="object"&&!Array.isArray(h))&&h!==null)
return a.errors=[{instancePath:r+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:V.properties.data.type},message:"must be object,null"}],
!1;if(e===ae&&h&&typeof h=="object"&&!Array.isArray(h)){let K;if(h.primary===void 0&&(K="primary")||h.joins===void 0&&(K="joins")||h.time===void 0&&(K="time")||
h.source===void 0&&(K="source")||h.servedBy===void 0&&(K="servedBy")||h.weight===void 0&&(K="weight")||h.afterImpression===void 0&&(K="afterImpression"))return a.
errors=[{instancePath:r+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:K},message:"must have required property '"+K+
"'"}],!1;{const o=e;for(const s in h)if(!qr.call(V.properties.data.properties,s)){return a.errors=[{instancePath:r+"/data",schemaPath:"#/properties/data/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(o===e){if(h.primary!==void 0){
let s=h.primary;const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let Ue;if(s.name===void 0&&(Ue="name")||s.glob===void 0&&(Ue="glob")||s.format===
void 0&&(Ue="format")||s.header===void 0&&(Ue="header")||s.columns===void 0&&(Ue="columns")||s.delimiter===void 0&&(Ue="delimiter")||s.missing===void 0&&(Ue="mi\
ssing"))return a.errors=[{instancePath:r+"/data/primary",schemaPath:"#/properties/data/properties/primary/required",keyword:"required",params:{missingProperty:Ue},
message:"must have required property '"+Ue+"'"}],!1;{const q=e;for(const b in s)if(!(b==="name"||b==="glob"||b==="format"||b==="header"||b==="columns"||b==="del\
imiter"||b==="missing"||b==="optional")){return a.errors=[{instancePath:r+"/data/primary",schemaPath:"#/properties/data/properties/primary/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"}],!1;break}if(q===e){if(s.name!==void 0){const b=e;if(typeof s.
name!="string")return a.errors=[{instancePath:r+"/data/primary/name",schemaPath:"#/properties/data/properties/primary/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var W=b===e}else var W=!0;if(W){if(s.glob!==void 0){let b=s.glob;const i=e;if(e===i)if(typeof b=="string"){if(!Xr.test(
b))return a.errors=[{instancePath:r+"/data/primary/glob",schemaPath:"#/properties/data/properties/primary/properties/glob/pattern",keyword:"pattern",params:{pattern:"\
^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[{instancePath:r+"/data/pri\
mary/glob",schemaPath:"#/properties/data/properties/primary/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var W=i===
e}else var W=!0;if(W){if(s.format!==void 0){let b=s.format;const i=e;if(!(b==="csv"||b==="tsv"||b==="jsonl"||b==="parquet"))return a.errors=[{instancePath:r+"/d\
ata/primary/format",schemaPath:"#/properties/data/properties/primary/properties/format/enum",keyword:"enum",params:{allowedValues:V.properties.data.properties.primary.
properties.format.enum},message:"must be equal to one of the allowed values"}],!1;var W=i===e}else var W=!0;if(W){if(s.header!==void 0){const b=e;if(typeof s.header!=
"boolean")return a.errors=[{instancePath:r+"/data/primary/header",schemaPath:"#/properties/data/properties/primary/properties/header/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var W=b===e}else var W=!0;if(W){if(s.columns!==void 0){let b=s.columns;const i=e;if(!Array.isArray(b)&&b!==null)return a.
errors=[{instancePath:r+"/data/primary/columns",schemaPath:"#/properties/data/properties/primary/properties/columns/type",keyword:"type",params:{type:V.properties.
data.properties.primary.properties.columns.type},message:"must be array,null"}],!1;if(e===i&&Array.isArray(b)){var ve=!0;const ne=b.length;for(let t=0;t<ne;t++){
const d=e;if(typeof b[t]!="string")return a.errors=[{instancePath:r+"/data/primary/columns/"+t,schemaPath:"#/properties/data/properties/primary/properties/colum\
ns/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ve=d===e;if(!ve)break}}var W=i===e}else var W=!0;if(W){if(s.delimiter!==void 0){
let b=s.delimiter;const i=e;if(typeof b!="string"&&b!==null)return a.errors=[{instancePath:r+"/data/primary/delimiter",schemaPath:"#/properties/data/properties/\
primary/properties/delimiter/type",keyword:"type",params:{type:V.properties.data.properties.primary.properties.delimiter.type},message:"must be string,null"}],!1;
var W=i===e}else var W=!0;if(W){if(s.missing!==void 0){let b=s.missing;const i=e;if(e===i)if(Array.isArray(b)){var Je=!0;const ne=b.length;for(let t=0;t<ne;t++){
const d=e;if(typeof b[t]!="string")return a.errors=[{instancePath:r+"/data/primary/missing/"+t,schemaPath:"#/properties/data/properties/primary/properties/missi\
ng/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Je=d===e;if(!Je)break}}else return a.errors=[{instancePath:r+"/data/prima\
ry/missing",schemaPath:"#/properties/data/properties/primary/properties/missing/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var W=i===
e}else var W=!0;if(W)if(s.optional!==void 0){let b=s.optional;const i=e;if(e===i)if(Array.isArray(b)){var U=!0;const ne=b.length;for(let t=0;t<ne;t++){const d=e;
if(typeof b[t]!="string")return a.errors=[{instancePath:r+"/data/primary/optional/"+t,schemaPath:"#/properties/data/properties/primary/properties/optional/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var U=d===e;if(!U)break}}else return a.errors=[{instancePath:r+"/data/primary/optiona\
l",schemaPath:"#/properties/data/properties/primary/properties/optional/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var W=i===e}else
var W=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/data/primary",schemaPath:"#/properties/data/properties/primary/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;var X=N===e}else var X=!0;if(X){if(h.joins!==void 0){let s=h.joins;const N=e;if(e===N)if(Array.isArray(s)){var F=!0;const q=s.
length;for(let b=0;b<q;b++){let i=s[b];const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.name===void 0&&(t="name")||i.glob===void 0&&(t=
"glob")||i.format===void 0&&(t="format")||i.header===void 0&&(t="header")||i.columns===void 0&&(t="columns")||i.delimiter===void 0&&(t="delimiter")||i.missing===
void 0&&(t="missing")||i.on===void 0&&(t="on")||i.side===void 0&&(t="side")||i.asOf===void 0&&(t="asOf")||i.asOfTime===void 0&&(t="asOfTime"))return a.errors=[{
instancePath:r+"/data/joins/"+b,schemaPath:"#/properties/data/properties/joins/items/required",keyword:"required",params:{missingProperty:t},message:"must have \
required property '"+t+"'"}],!1;{const d=e;for(const f in i)if(!qr.call(V.properties.data.properties.joins.items.properties,f)){return a.errors=[{instancePath:r+
"/data/joins/"+b,schemaPath:"#/properties/data/properties/joins/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"\
must NOT have additional properties"}],!1;break}if(d===e){if(i.name!==void 0){const f=e;if(typeof i.name!="string")return a.errors=[{instancePath:r+"/data/joins\
/"+b+"/name",schemaPath:"#/properties/data/properties/joins/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _=f===
e}else var _=!0;if(_){if(i.glob!==void 0){let f=i.glob;const k=e;if(e===k)if(typeof f=="string"){if(!Xr.test(f))return a.errors=[{instancePath:r+"/data/joins/"+
b+"/glob",schemaPath:"#/properties/data/properties/joins/items/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},
message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[{instancePath:r+"/data/joins/"+b+"/glob",schemaPath:"#/properties\
/data/properties/joins/items/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _=k===e}else var _=!0;if(_){if(i.format!==
void 0){let f=i.format;const k=e;if(!(f==="csv"||f==="tsv"||f==="jsonl"||f==="parquet"))return a.errors=[{instancePath:r+"/data/joins/"+b+"/format",schemaPath:"\
#/properties/data/properties/joins/items/properties/format/enum",keyword:"enum",params:{allowedValues:V.properties.data.properties.joins.items.properties.format.
enum},message:"must be equal to one of the allowed values"}],!1;var _=k===e}else var _=!0;if(_){if(i.header!==void 0){const f=e;if(typeof i.header!="boolean")return a.
errors=[{instancePath:r+"/data/joins/"+b+"/header",schemaPath:"#/properties/data/properties/joins/items/properties/header/type",keyword:"type",params:{type:"boo\
lean"},message:"must be boolean"}],!1;var _=f===e}else var _=!0;if(_){if(i.columns!==void 0){let f=i.columns;const k=e;if(!Array.isArray(f)&&f!==null)return a.errors=
[{instancePath:r+"/data/joins/"+b+"/columns",schemaPath:"#/properties/data/properties/joins/items/properties/columns/type",keyword:"type",params:{type:V.properties.
data.properties.joins.items.properties.columns.type},message:"must be array,null"}],!1;if(e===k&&Array.isArray(f)){var A=!0;const m=f.length;for(let J=0;J<m;J++){
const Te=e;if(typeof f[J]!="string")return a.errors=[{instancePath:r+"/data/joins/"+b+"/columns/"+J,schemaPath:"#/properties/data/properties/joins/items/propert\
ies/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var A=Te===e;if(!A)break}}var _=k===e}else var _=!0;if(_){if(i.delimiter!==
void 0){let f=i.delimiter;const k=e;if(typeof f!="string"&&f!==null)return a.errors=[{instancePath:r+"/data/joins/"+b+"/delimiter",schemaPath:"#/properties/data\
/properties/joins/items/properties/delimiter/type",keyword:"type",params:{type:V.properties.data.properties.joins.items.properties.delimiter.type},message:"must\
 be string,null"}],!1;var _=k===e}else var _=!0;if(_){if(i.missing!==void 0){let f=i.missing;const k=e;if(e===k)if(Array.isArray(f)){var S=!0;const m=f.length;for(let J=0;J<
m;J++){const Te=e;if(typeof f[J]!="string")return a.errors=[{instancePath:r+"/data/joins/"+b+"/missing/"+J,schemaPath:"#/properties/data/properties/joins/items/\
properties/missing/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var S=Te===e;if(!S)break}}else return a.errors=[{instancePath:r+
"/data/joins/"+b+"/missing",schemaPath:"#/properties/data/properties/joins/items/properties/missing/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;var _=k===e}else var _=!0;if(_){if(i.optional!==void 0){let f=i.optional;const k=e;if(e===k)if(Array.isArray(f)){var re=!0;const m=f.length;for(let J=0;J<
m;J++){const Te=e;if(typeof f[J]!="string")return a.errors=[{instancePath:r+"/data/joins/"+b+"/optional/"+J,schemaPath:"#/properties/data/properties/joins/items\
/properties/optional/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var re=Te===e;if(!re)break}}else return a.errors=[{instancePath:r+
"/data/joins/"+b+"/optional",schemaPath:"#/properties/data/properties/joins/items/properties/optional/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var _=k===e}else var _=!0;if(_){if(i.on!==void 0){let f=i.on;const k=e;if(e===k)if(Array.isArray(f)){var L=!0;const m=f.length;for(let J=0;J<m;J++){
let Te=f[J];const sr=e;if(e===sr)if(Te&&typeof Te=="object"&&!Array.isArray(Te)){let tr;if(Te.left===void 0&&(tr="left")||Te.right===void 0&&(tr="right"))return a.
errors=[{instancePath:r+"/data/joins/"+b+"/on/"+J,schemaPath:"#/properties/data/properties/joins/items/properties/on/items/required",keyword:"required",params:{
missingProperty:tr},message:"must have required property '"+tr+"'"}],!1;{const ke=e;for(const Qe in Te)if(!(Qe==="left"||Qe==="right")){return a.errors=[{instancePath:r+
"/data/joins/"+b+"/on/"+J,schemaPath:"#/properties/data/properties/joins/items/properties/on/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:Qe},message:"must NOT have additional properties"}],!1;break}if(ke===e){if(Te.left!==void 0){const Qe=e;if(typeof Te.left!="string")return a.
errors=[{instancePath:r+"/data/joins/"+b+"/on/"+J+"/left",schemaPath:"#/properties/data/properties/joins/items/properties/on/items/properties/left/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var O=Qe===e}else var O=!0;if(O)if(Te.right!==void 0){const Qe=e;if(typeof Te.right!="string")return a.
errors=[{instancePath:r+"/data/joins/"+b+"/on/"+J+"/right",schemaPath:"#/properties/data/properties/joins/items/properties/on/items/properties/right/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var O=Qe===e}else var O=!0}}}else return a.errors=[{instancePath:r+"/data/joins/"+b+"/on/"+J,schemaPath:"\
#/properties/data/properties/joins/items/properties/on/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var L=sr===e;if(!L)break}}else
return a.errors=[{instancePath:r+"/data/joins/"+b+"/on",schemaPath:"#/properties/data/properties/joins/items/properties/on/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}],!1;var _=k===e}else var _=!0;if(_){if(i.side!==void 0){let f=i.side;const k=e;if(!(f==="request"||f==="candidate"))return a.errors=
[{instancePath:r+"/data/joins/"+b+"/side",schemaPath:"#/properties/data/properties/joins/items/properties/side/enum",keyword:"enum",params:{allowedValues:V.properties.
data.properties.joins.items.properties.side.enum},message:"must be equal to one of the allowed values"}],!1;var _=k===e}else var _=!0;if(_){if(i.asOf!==void 0){
let f=i.asOf;const k=e;if(typeof f!="string"&&f!==null)return a.errors=[{instancePath:r+"/data/joins/"+b+"/asOf",schemaPath:"#/properties/data/properties/joins/\
items/properties/asOf/type",keyword:"type",params:{type:V.properties.data.properties.joins.items.properties.asOf.type},message:"must be string,null"}],!1;var _=k===
e}else var _=!0;if(_)if(i.asOfTime!==void 0){let f=i.asOfTime;const k=e;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null)return a.errors=[{instancePath:r+
"/data/joins/"+b+"/asOfTime",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/type",keyword:"type",params:{type:V.properties.data.properties.
joins.items.properties.asOfTime.type},message:"must be object,null"}],!1;if(e===k&&f&&typeof f=="object"&&!Array.isArray(f)){let m;if(f.column===void 0&&(m="col\
umn")||f.unit===void 0&&(m="unit")||f.format===void 0&&(m="format")||f.zone===void 0&&(m="zone"))return a.errors=[{instancePath:r+"/data/joins/"+b+"/asOfTime",schemaPath:"\
#/properties/data/properties/joins/items/properties/asOfTime/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"\
'"}],!1;{const J=e;for(const Te in f)if(!(Te==="column"||Te==="unit"||Te==="format"||Te==="zone")){return a.errors=[{instancePath:r+"/data/joins/"+b+"/asOfTime",
schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Te},message:"\
must NOT have additional properties"}],!1;break}if(J===e){if(f.column!==void 0){const Te=e;if(typeof f.column!="string")return a.errors=[{instancePath:r+"/data/\
joins/"+b+"/asOfTime/column",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/column/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var H=Te===e}else var H=!0;if(H){if(f.unit!==void 0){let Te=f.unit;const sr=e;if(!(Te==="s"||Te==="ms"||Te==="us"||Te==="ns"||
Te===null))return a.errors=[{instancePath:r+"/data/joins/"+b+"/asOfTime/unit",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/propertie\
s/unit/enum",keyword:"enum",params:{allowedValues:V.properties.data.properties.joins.items.properties.asOfTime.properties.unit.enum},message:"must be equal to o\
ne of the allowed values"}],!1;var H=sr===e}else var H=!0;if(H){if(f.format!==void 0){let Te=f.format;const sr=e;if(typeof Te!="string"&&Te!==null)return a.errors=
[{instancePath:r+"/data/joins/"+b+"/asOfTime/format",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/format/type",keyword:"t\
ype",params:{type:V.properties.data.properties.joins.items.properties.asOfTime.properties.format.type},message:"must be string,null"}],!1;var H=sr===e}else var H=!0;
if(H)if(f.zone!==void 0){const Te=e;if(typeof f.zone!="string")return a.errors=[{instancePath:r+"/data/joins/"+b+"/asOfTime/zone",schemaPath:"#/properties/data/\
properties/joins/items/properties/asOfTime/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var H=Te===e}else var H=!0}}}}}
var _=k===e}else var _=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/data/joins/"+b,schemaPath:"#/properties/data/properties/joins/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var F=p===e;if(!F)break}}else return a.errors=[{instancePath:r+"/data/joins",schemaPath:"#/properties\
/data/properties/joins/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var X=N===e}else var X=!0;if(X){if(h.time!==void 0){let s=h.time;
const N=e;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null)return a.errors=[{instancePath:r+"/data/time",schemaPath:"#/properties/data/properties/time/t\
ype",keyword:"type",params:{type:V.properties.data.properties.time.type},message:"must be object,null"}],!1;if(e===N&&s&&typeof s=="object"&&!Array.isArray(s)){
let q;if(s.column===void 0&&(q="column")||s.unit===void 0&&(q="unit")||s.format===void 0&&(q="format")||s.zone===void 0&&(q="zone"))return a.errors=[{instancePath:r+
"/data/time",schemaPath:"#/properties/data/properties/time/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],
!1;{const b=e;for(const i in s)if(!(i==="column"||i==="unit"||i==="format"||i==="zone")){return a.errors=[{instancePath:r+"/data/time",schemaPath:"#/properties/\
data/properties/time/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}
if(b===e){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.errors=[{instancePath:r+"/data/time/column",schemaPath:"#/properties/data/proper\
ties/time/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var T=i===e}else var T=!0;if(T){if(s.unit!==void 0){let i=s.
unit;const p=e;if(!(i==="s"||i==="ms"||i==="us"||i==="ns"||i===null))return a.errors=[{instancePath:r+"/data/time/unit",schemaPath:"#/properties/data/properties\
/time/properties/unit/enum",keyword:"enum",params:{allowedValues:V.properties.data.properties.time.properties.unit.enum},message:"must be equal to one of the al\
lowed values"}],!1;var T=p===e}else var T=!0;if(T){if(s.format!==void 0){let i=s.format;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+
"/data/time/format",schemaPath:"#/properties/data/properties/time/properties/format/type",keyword:"type",params:{type:V.properties.data.properties.time.properties.
format.type},message:"must be string,null"}],!1;var T=p===e}else var T=!0;if(T)if(s.zone!==void 0){const i=e;if(typeof s.zone!="string")return a.errors=[{instancePath:r+
"/data/time/zone",schemaPath:"#/properties/data/properties/time/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var T=i===
e}else var T=!0}}}}}var X=N===e}else var X=!0;if(X){if(h.source!==void 0){let s=h.source;const N=e;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null)return a.
errors=[{instancePath:r+"/data/source",schemaPath:"#/properties/data/properties/source/type",keyword:"type",params:{type:V.properties.data.properties.source.type},
message:"must be object,null"}],!1;if(e===N&&s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.column===void 0&&(q="column")||s.values===void 0&&(q="values"))
return a.errors=[{instancePath:r+"/data/source",schemaPath:"#/properties/data/properties/source/required",keyword:"required",params:{missingProperty:q},message:"\
must have required property '"+q+"'"}],!1;{const b=e;for(const i in s)if(!(i==="column"||i==="values")){return a.errors=[{instancePath:r+"/data/source",schemaPath:"\
#/properties/data/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional propert\
ies"}],!1;break}if(b===e){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.errors=[{instancePath:r+"/data/source/column",schemaPath:"#/prop\
erties/data/properties/source/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var te=i===e}else var te=!0;if(te)if(s.
values!==void 0){let i=s.values;const p=e;if(e===p)if(Array.isArray(i)){var u=!0;const t=i.length;for(let d=0;d<t;d++){const f=e;if(typeof i[d]!="string")return a.
errors=[{instancePath:r+"/data/source/values/"+d,schemaPath:"#/properties/data/properties/source/properties/values/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var u=f===e;if(!u)break}}else return a.errors=[{instancePath:r+"/data/source/values",schemaPath:"#/properties/data/properties\
/source/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var te=p===e}else var te=!0}}}var X=N===e}else var X=!0;if(X){
if(h.key!==void 0){let s=h.key;const N=e;if(e===N)if(Array.isArray(s)){if(s.length<1)return a.errors=[{instancePath:r+"/data/key",schemaPath:"#/properties/data/\
properties/key/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var w=!0;const q=s.length;for(let b=0;b<q;b++){const i=e;
if(typeof s[b]!="string")return a.errors=[{instancePath:r+"/data/key/"+b,schemaPath:"#/properties/data/properties/key/items/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var w=i===e;if(!w)break}}}else return a.errors=[{instancePath:r+"/data/key",schemaPath:"#/properties/data/properties/key/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var X=N===e}else var X=!0;if(X){if(h.servedBy!==void 0){let s=h.servedBy;const N=e;if(typeof s!=
"string"&&s!==null)return a.errors=[{instancePath:r+"/data/servedBy",schemaPath:"#/properties/data/properties/servedBy/type",keyword:"type",params:{type:V.properties.
data.properties.servedBy.type},message:"must be string,null"}],!1;var X=N===e}else var X=!0;if(X){if(h.weight!==void 0){let s=h.weight;const N=e;if(typeof s!="s\
tring"&&s!==null)return a.errors=[{instancePath:r+"/data/weight",schemaPath:"#/properties/data/properties/weight/type",keyword:"type",params:{type:V.properties.
data.properties.weight.type},message:"must be string,null"}],!1;var X=N===e}else var X=!0;if(X){if(h.afterImpression!==void 0){let s=h.afterImpression;const N=e;
if(e===N)if(Array.isArray(s)){var ce=!0;const q=s.length;for(let b=0;b<q;b++){const i=e;if(typeof s[b]!="string")return a.errors=[{instancePath:r+"/data/afterIm\
pression/"+b,schemaPath:"#/properties/data/properties/afterImpression/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ce=i===
e;if(!ce)break}}else return a.errors=[{instancePath:r+"/data/afterImpression",schemaPath:"#/properties/data/properties/afterImpression/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var X=N===e}else var X=!0;if(X)if(h.requestId!==void 0){const s=e;if(typeof h.requestId!="string")return a.errors=[{instancePath:r+
"/data/requestId",schemaPath:"#/properties/data/properties/requestId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var X=s===e}else var X=!0}}}}}}}}}}
var y=ae===e}else var y=!0;if(y){if(n.inputs!==void 0){let h=n.inputs;const ae=e;if(e===ae)if(Array.isArray(h)){var oe=!0;const K=h.length;for(let o=0;o<K;o++){
let s=h[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.name===void 0&&(q="name")||s.table===void 0&&(q="table")||s.column===void 0&&
(q="column")||s.side===void 0&&(q="side")||s.kind===void 0&&(q="kind"))return a.errors=[{instancePath:r+"/inputs/"+o,schemaPath:"#/properties/inputs/items/requi\
red",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const b=e;for(const i in s)if(!(i==="name"||i==="table"||
i==="column"||i==="side"||i==="kind")){return a.errors=[{instancePath:r+"/inputs/"+o,schemaPath:"#/properties/inputs/items/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(b===e){if(s.name!==void 0){const i=e;if(typeof s.name!=
"string")return a.errors=[{instancePath:r+"/inputs/"+o+"/name",schemaPath:"#/properties/inputs/items/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var M=i===e}else var M=!0;if(M){if(s.table!==void 0){let i=s.table;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+
"/inputs/"+o+"/table",schemaPath:"#/properties/inputs/items/properties/table/type",keyword:"type",params:{type:V.properties.inputs.items.properties.table.type},
message:"must be string,null"}],!1;var M=p===e}else var M=!0;if(M){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.errors=[{instancePath:r+
"/inputs/"+o+"/column",schemaPath:"#/properties/inputs/items/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var M=i===
e}else var M=!0;if(M){if(s.side!==void 0){let i=s.side;const p=e;if(!(i==="request"||i==="candidate"))return a.errors=[{instancePath:r+"/inputs/"+o+"/side",schemaPath:"\
#/properties/inputs/items/properties/side/enum",keyword:"enum",params:{allowedValues:V.properties.inputs.items.properties.side.enum},message:"must be equal to o\
ne of the allowed values"}],!1;var M=p===e}else var M=!0;if(M)if(s.kind!==void 0){let i=s.kind;const p=e;if(!(i==="scalar"||i==="list"||i==="time"))return a.errors=
[{instancePath:r+"/inputs/"+o+"/kind",schemaPath:"#/properties/inputs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:V.properties.inputs.items.
properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var M=p===e}else var M=!0}}}}}}else return a.errors=[{instancePath:r+"/inputs/"+
o,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var oe=N===e;if(!oe)break}}else return a.errors=
[{instancePath:r+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=ae===e}else var y=!0;if(y){
if(n.vocabs!==void 0){let h=n.vocabs;const ae=e;if(e===ae)if(Array.isArray(h)){var j=!0;const K=h.length;for(let o=0;o<K;o++){let s=h[o];const N=e;if(e===N)if(s&&
typeof s=="object"&&!Array.isArray(s)){let q;if(s.id===void 0&&(q="id")||s.kind===void 0&&(q="kind")||s.size===void 0&&(q="size")||s.entries===void 0&&(q="entri\
es")||s.file===void 0&&(q="file")||s.sha256===void 0&&(q="sha256"))return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/required",
keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const b=e;for(const i in s)if(!(i==="id"||i==="kind"||i==="siz\
e"||i==="entries"||i==="forgotten"||i==="file"||i==="sha256")){return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(b===e){if(s.id!==void 0){const i=e;
if(typeof s.id!="string")return a.errors=[{instancePath:r+"/vocabs/"+o+"/id",schemaPath:"#/properties/vocabs/items/properties/id/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var z=i===e}else var z=!0;if(z){if(s.kind!==void 0){let i=s.kind;const p=e;if(!(i==="file"||i==="range"||i==="hash"))return a.
errors=[{instancePath:r+"/vocabs/"+o+"/kind",schemaPath:"#/properties/vocabs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:V.properties.vocabs.
items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var z=p===e}else var z=!0;if(z){if(s.size!==void 0){let i=s.size;const p=e;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/vocabs/"+o+"/size",schemaPath:"#/properties/vocabs/items/properties/\
size/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+
"/vocabs/"+o+"/size",schemaPath:"#/properties/vocabs/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var z=p===e}else var z=!0;if(z){if(s.entries!==void 0){let i=s.entries;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+
"/vocabs/"+o+"/entries",schemaPath:"#/properties/vocabs/items/properties/entries/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
p&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return a.errors=[{instancePath:r+"/vocabs/"+o+"/entries",schemaPath:"#/properties/vocabs/items/properties/en\
tries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var z=p===e}else var z=!0;if(z){if(s.forgotten!==void 0){let i=s.forgotten;
const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/vocabs/"+o+"/forgotten",schemaPath:"#/properties/vocabs/it\
ems/properties/forgotten/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))
return a.errors=[{instancePath:r+"/vocabs/"+o+"/forgotten",schemaPath:"#/properties/vocabs/items/properties/forgotten/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var z=p===e}else var z=!0;if(z){if(s.file!==void 0){let i=s.file;const p=e;if(typeof i!="string"&&i!==null)return a.errors=
[{instancePath:r+"/vocabs/"+o+"/file",schemaPath:"#/properties/vocabs/items/properties/file/type",keyword:"type",params:{type:V.properties.vocabs.items.properties.
file.type},message:"must be string,null"}],!1;if(e===p&&typeof i=="string"&&!Xr.test(i))return a.errors=[{instancePath:r+"/vocabs/"+o+"/file",schemaPath:"#/prop\
erties/vocabs/items/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*\
/)?\\.\\.(/|$))[^\\\\]+$"'}],!1;var z=p===e}else var z=!0;if(z)if(s.sha256!==void 0){let i=s.sha256;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{
instancePath:r+"/vocabs/"+o+"/sha256",schemaPath:"#/properties/vocabs/items/properties/sha256/type",keyword:"type",params:{type:V.properties.vocabs.items.properties.
sha256.type},message:"must be string,null"}],!1;if(e===p&&typeof i=="string"&&!Lr.test(i))return a.errors=[{instancePath:r+"/vocabs/"+o+"/sha256",schemaPath:"#/\
properties/vocabs/items/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1;var z=p===
e}else var z=!0}}}}}}}}else return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var j=N===e;if(!j)break}}else return a.errors=[{instancePath:r+"/vocabs",schemaPath:"#/properties/vocabs/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var y=ae===e}else var y=!0;if(y){if(n.tables!==void 0){let h=n.tables;const ae=e;if(e===ae)if(Array.isArray(h)){var We=!0;const K=h.
length;for(let o=0;o<K;o++){let s=h[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.id===void 0&&(q="id")||s.vocab===void 0&&(q="v\
ocab")||s.rows===void 0&&(q="rows")||s.width===void 0&&(q="width")||s.signals===void 0&&(q="signals")||s.init===void 0&&(q="init"))return a.errors=[{instancePath:r+
"/tables/"+o,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const b=e;
for(const i in s)if(!(i==="id"||i==="vocab"||i==="rows"||i==="width"||i==="signals"||i==="init"||i==="vectors"||i==="optimizer")){return a.errors=[{instancePath:r+
"/tables/"+o,schemaPath:"#/properties/tables/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have add\
itional properties"}],!1;break}if(b===e){if(s.id!==void 0){const i=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/tables/"+o+"/id",schemaPath:"#/\
properties/tables/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var we=i===e}else var we=!0;if(we){if(s.vocab!==
void 0){let i=s.vocab;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/tables/"+o+"/vocab",schemaPath:"#/properties/tables/items/pro\
perties/vocab/type",keyword:"type",params:{type:V.properties.tables.items.properties.vocab.type},message:"must be string,null"}],!1;var we=p===e}else var we=!0;
if(we){if(s.rows!==void 0){let i=s.rows;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/tables/"+o+"/rows",
schemaPath:"#/properties/tables/items/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&
isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/tables/"+o+"/rows",schemaPath:"#/properties/tables/items/properties/rows/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var we=p===e}else var we=!0;if(we){if(s.width!==void 0){let i=s.width;const p=e;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/tables/"+o+"/width",schemaPath:"#/properties/tables/items/properties/width/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/table\
s/"+o+"/width",schemaPath:"#/properties/tables/items/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var we=p===
e}else var we=!0;if(we){if(s.signals!==void 0){let i=s.signals;const p=e;if(e===p)if(Array.isArray(i)){var Ce=!0;const t=i.length;for(let d=0;d<t;d++){const f=e;
if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/tables/"+o+"/signals/"+d,schemaPath:"#/properties/tables/items/properties/signals/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Ce=f===e;if(!Ce)break}}else return a.errors=[{instancePath:r+"/tables/"+o+"/signals",schemaPath:"\
#/properties/tables/items/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var we=p===e}else var we=!0;if(we){if(s.init!==
void 0){let i=s.init;const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind"))return a.errors=[{instancePath:r+"/tab\
les/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/required",keyword:"required",params:{missingProperty:t},message:"must have required proper\
ty '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="zeros"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let k;if(i.kind===void 0&&(k="kind"))
return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/required",keyword:"required",params:{missingProperty:k},
message:"must have required property '"+k+"'"}],!1;{const B=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have addi\
tional properties"}],!1;break}if(B===e&&i.kind!==void 0&&i.kind!=="zeros")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/ta\
bles/items/properties/init/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"zeros"},message:"must be equal to constant"}],!1}}else return a.
errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var I=!0}else if(d==="ones"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let k;if(i.kind===void 0&&(k="kind"))return a.errors=[{instancePath:r+
"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/required",keyword:"required",params:{missingProperty:k},message:"must have re\
quired property '"+k+"'"}],!1;{const B=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/i\
tems/properties/init/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],
!1;break}if(B===e&&i.kind!==void 0&&i.kind!=="ones")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/\
init/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ones"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+
"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;I!==
!0&&(I=!0)}else if(d==="glorot"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let k;if(i.kind===void 0&&(k="kind"))return a.errors=[{instancePath:r+"/t\
ables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/required",keyword:"required",params:{missingProperty:k},message:"must have requi\
red property '"+k+"'"}],!1;{const B=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/item\
s/properties/init/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;
break}if(B===e&&i.kind!==void 0&&i.kind!=="glorot")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/i\
nit/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"glorot"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+
"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;I!==
!0&&(I=!0)}else if(d==="he"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let k;if(i.kind===void 0&&(k="kind"))return a.errors=[{instancePath:r+"/table\
s/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/required",keyword:"required",params:{missingProperty:k},message:"must have required \
property '"+k+"'"}],!1;{const B=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/pr\
operties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}
if(B===e&&i.kind!==void 0&&i.kind!=="he")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/\
3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+
"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;I!==!0&&(I=!0)}else if(d===
"signs"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let k;if(i.kind===void 0&&(k="kind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/4/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const B=e;
for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(B===e&&i.kind!==void 0&&i.kind!==
"signs")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/properties/kind/const",keyword:"\
const",params:{allowedValue:"signs"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properti\
es/tables/items/properties/init/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;I!==!0&&(I=!0)}else if(d==="uniform"){if(e===e)
if(i&&typeof i=="object"&&!Array.isArray(i)){let k;if(i.kind===void 0&&(k="kind")||i.scale===void 0&&(k="scale"))return a.errors=[{instancePath:r+"/tables/"+o+"\
/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/required",keyword:"required",params:{missingProperty:k},message:"must have required propert\
y '"+k+"'"}],!1;{const B=e;for(const m in i)if(!(m==="kind"||m==="scale")){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables\
/items/properties/init/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],
!1;break}if(B===e){if(i.kind!==void 0){const m=e;if(i.kind!=="uniform")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/table\
s/items/properties/init/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"must be equal to constant"}],!1;var Pe=m===e}else
var Pe=!0;if(Pe)if(i.scale!==void 0){let m=i.scale;const J=e;if(!(typeof m=="number"&&isFinite(m)))return a.errors=[{instancePath:r+"/tables/"+o+"/init/scale",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/5/properties/scale/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Pe=J===e}else var Pe=!0}}}else
return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;I!==!0&&(I=!0)}else if(d==="constant"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let k;if(i.kind===void 0&&(k="kind")||
i.value===void 0&&(k="value"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/6/required",keyword:"\
required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const B=e;for(const m in i)if(!(m==="kind"||m==="value")){return a.errors=
[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(B===e){if(i.kind!==void 0){const m=e;if(i.kind!=="constant")return a.errors=[{
instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/6/properties/kind/const",keyword:"const",params:{allowedValue:"\
constant"},message:"must be equal to constant"}],!1;var Ar=m===e}else var Ar=!0;if(Ar)if(i.value!==void 0){let m=i.value;const J=e;if(!(typeof m=="number"&&isFinite(
m)))return a.errors=[{instancePath:r+"/tables/"+o+"/init/value",schemaPath:"#/properties/tables/items/properties/init/oneOf/6/properties/value/type",keyword:"ty\
pe",params:{type:"number"},message:"must be number"}],!1;var Ar=J===e}else var Ar=!0}}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/\
properties/tables/items/properties/init/oneOf/6/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;I!==!0&&(I=!0)}else return a.errors=[{
instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"ki\
nd",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/i\
tems/properties/init/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'tag "kind" must be string'}],!1}}else return a.errors=
[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var we=p===e}else var we=!0;if(we){if(s.vectors!==void 0){let i=s.vectors;const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.glob===void 0&&
(t="glob")||i.format===void 0&&(t="format")||i.key===void 0&&(t="key")||i.column===void 0&&(t="column")||i.freeze===void 0&&(t="freeze"))return a.errors=[{instancePath:r+
"/tables/"+o+"/vectors",schemaPath:"#/properties/tables/items/properties/vectors/required",keyword:"required",params:{missingProperty:t},message:"must have requ\
ired property '"+t+"'"}],!1;{const d=e;for(const f in i)if(!(f==="glob"||f==="format"||f==="key"||f==="column"||f==="freeze")){return a.errors=[{instancePath:r+
"/tables/"+o+"/vectors",schemaPath:"#/properties/tables/items/properties/vectors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.glob!==void 0){let f=i.glob;const k=e;if(e===k)if(typeof f=="string"){if(!Xr.test(f))return a.
errors=[{instancePath:r+"/tables/"+o+"/vectors/glob",schemaPath:"#/properties/tables/items/properties/vectors/properties/glob/pattern",keyword:"pattern",params:{
pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[{instancePath:r+"\
/tables/"+o+"/vectors/glob",schemaPath:"#/properties/tables/items/properties/vectors/properties/glob/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var Oe=k===e}else var Oe=!0;if(Oe){if(i.format!==void 0){let f=i.format;const k=e;if(!(f==="csv"||f==="tsv"||f==="jsonl"||f==="parquet"))return a.
errors=[{instancePath:r+"/tables/"+o+"/vectors/format",schemaPath:"#/properties/tables/items/properties/vectors/properties/format/enum",keyword:"enum",params:{allowedValues:V.
properties.tables.items.properties.vectors.properties.format.enum},message:"must be equal to one of the allowed values"}],!1;var Oe=k===e}else var Oe=!0;if(Oe){
if(i.key!==void 0){const f=e;if(typeof i.key!="string")return a.errors=[{instancePath:r+"/tables/"+o+"/vectors/key",schemaPath:"#/properties/tables/items/proper\
ties/vectors/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Oe=f===e}else var Oe=!0;if(Oe){if(i.column!==void 0){let f=i.
column;const k=e;if(typeof f!="string"&&f!==null)return a.errors=[{instancePath:r+"/tables/"+o+"/vectors/column",schemaPath:"#/properties/tables/items/propertie\
s/vectors/properties/column/type",keyword:"type",params:{type:V.properties.tables.items.properties.vectors.properties.column.type},message:"must be string,null"}],
!1;var Oe=k===e}else var Oe=!0;if(Oe)if(i.freeze!==void 0){const f=e;if(typeof i.freeze!="boolean")return a.errors=[{instancePath:r+"/tables/"+o+"/vectors/freez\
e",schemaPath:"#/properties/tables/items/properties/vectors/properties/freeze/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var Oe=f===
e}else var Oe=!0}}}}}}else return a.errors=[{instancePath:r+"/tables/"+o+"/vectors",schemaPath:"#/properties/tables/items/properties/vectors/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var we=p===e}else var we=!0;if(we)if(s.optimizer!==void 0){let i=s.optimizer;const p=e;if(e===p)if(i&&typeof i==
"object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind")||i.learningRate===void 0&&(t="learningRate")||i.beta===void 0&&(t="beta")||i.l1===void 0&&(t="\
l1")||i.l2===void 0&&(t="l2"))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer",schemaPath:"#/properties/tables/items/properties/optimizer/required",keyword:"\
required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=e;for(const f in i)if(!(f==="kind"||f==="learningRate"||f==="be\
ta"||f==="l1"||f==="l2")){return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer",schemaPath:"#/properties/tables/items/properties/optimizer/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.kind!==void 0){const f=e;
if(i.kind!=="ftrl")return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/kind",schemaPath:"#/properties/tables/items/properties/optimizer/properties/kind/co\
nst",keyword:"const",params:{allowedValue:"ftrl"},message:"must be equal to constant"}],!1;var Fe=f===e}else var Fe=!0;if(Fe){if(i.learningRate!==void 0){let f=i.
learningRate;const k=e;if(!(typeof f=="number"&&isFinite(f)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/learningRate",schemaPath:"#/properties/ta\
bles/items/properties/optimizer/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Fe=k===e}else var Fe=!0;if(Fe){
if(i.beta!==void 0){let f=i.beta;const k=e;if(!(typeof f=="number"&&isFinite(f)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/beta",schemaPath:"#/p\
roperties/tables/items/properties/optimizer/properties/beta/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Fe=k===e}else var Fe=!0;
if(Fe){if(i.l1!==void 0){let f=i.l1;const k=e;if(!(typeof f=="number"&&isFinite(f)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/l1",schemaPath:"#/\
properties/tables/items/properties/optimizer/properties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Fe=k===e}else var Fe=!0;
if(Fe)if(i.l2!==void 0){let f=i.l2;const k=e;if(!(typeof f=="number"&&isFinite(f)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/l2",schemaPath:"#/p\
roperties/tables/items/properties/optimizer/properties/l2/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Fe=k===e}else var Fe=!0}}}}}}else
return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer",schemaPath:"#/properties/tables/items/properties/optimizer/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var we=p===e}else var we=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/tables/"+o,schemaPath:"#/properties/tables/items/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var We=N===e;if(!We)break}}else return a.errors=[{instancePath:r+"/tables",schemaPath:"#/pro\
perties/tables/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=ae===e}else var y=!0;if(y){if(n.signals!==void 0){let h=n.signals;const ae=e;
if(e===ae)if(Array.isArray(h)){var ue=!0;const K=h.length;for(let o=0;o<K;o++){let s=h[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;
if(s.name===void 0&&(q="name")||s.doc===void 0&&(q="doc")||s.format===void 0&&(q="format")||s.input===void 0&&(q="input")||s.derive===void 0&&(q="derive")||s.sources===
void 0&&(q="sources")||s.serve===void 0&&(q="serve")||s.encoding===void 0&&(q="encoding")||s.table===void 0&&(q="table")||s.side===void 0&&(q="side")||s.reason===
void 0&&(q="reason"))return a.errors=[{instancePath:r+"/signals/"+o,schemaPath:"#/properties/signals/items/required",keyword:"required",params:{missingProperty:q},
message:"must have required property '"+q+"'"}],!1;{const b=e;for(const i in s)if(!qr.call(V.properties.signals.items.properties,i)){return a.errors=[{instancePath:r+
"/signals/"+o,schemaPath:"#/properties/signals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have a\
dditional properties"}],!1;break}if(b===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/name",schemaPath:"\
#/properties/signals/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Q=i===e}else var Q=!0;if(Q){if(s.doc!==
void 0){let i=s.doc;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/doc",schemaPath:"#/properties/signals/items/prope\
rties/doc/type",keyword:"type",params:{type:V.properties.signals.items.properties.doc.type},message:"must be string,null"}],!1;var Q=p===e}else var Q=!0;if(Q){if(s.
format!==void 0){let i=s.format;const p=e;if(!(i==="continuous"||i==="onehot"||i==="indexed"||i==="hash_onehot"||i==="hash_indexed"||i==="dense"))return a.errors=
[{instancePath:r+"/signals/"+o+"/format",schemaPath:"#/properties/signals/items/properties/format/enum",keyword:"enum",params:{allowedValues:V.properties.signals.
items.properties.format.enum},message:"must be equal to one of the allowed values"}],!1;var Q=p===e}else var Q=!0;if(Q){if(s.cross!==void 0){let i=s.cross;const p=e;
if(e===p)if(Array.isArray(i)){if(i.length<2)return a.errors=[{instancePath:r+"/signals/"+o+"/cross",schemaPath:"#/properties/signals/items/properties/cross/minI\
tems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{var Xe=!0;const t=i.length;for(let d=0;d<t;d++){const f=e;if(typeof i[d]!=
"string")return a.errors=[{instancePath:r+"/signals/"+o+"/cross/"+d,schemaPath:"#/properties/signals/items/properties/cross/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var Xe=f===e;if(!Xe)break}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/cross",schemaPath:"#/properties/signals\
/items/properties/cross/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Q=p===e}else var Q=!0;if(Q){if(s.input!==void 0){const i=e;if(typeof s.
input!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/input",schemaPath:"#/properties/signals/items/properties/input/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var Q=i===e}else var Q=!0;if(Q){if(s.derive!==void 0){let i=s.derive;const p=e;if(!(i&&typeof i=="object"&&!Array.isArray(
i))&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/derive",schemaPath:"#/properties/signals/items/properties/derive/type",keyword:"type",params:{type:V.
properties.signals.items.properties.derive.type},message:"must be object,null"}],!1;if(e===p&&i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.fn===void 0&&
(t="fn")||i.zone===void 0&&(t="zone"))return a.errors=[{instancePath:r+"/signals/"+o+"/derive",schemaPath:"#/properties/signals/items/properties/derive/required",
keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=e;for(const f in i)if(!(f==="fn"||f==="zone")){return a.
errors=[{instancePath:r+"/signals/"+o+"/derive",schemaPath:"#/properties/signals/items/properties/derive/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.fn!==void 0){let f=i.fn;const k=e;if(!(f==="hour"||f==="weekday"))
return a.errors=[{instancePath:r+"/signals/"+o+"/derive/fn",schemaPath:"#/properties/signals/items/properties/derive/properties/fn/enum",keyword:"enum",params:{
allowedValues:V.properties.signals.items.properties.derive.properties.fn.enum},message:"must be equal to one of the allowed values"}],!1;var Ye=k===e}else var Ye=!0;
if(Ye)if(i.zone!==void 0){const f=e;if(typeof i.zone!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/derive/zone",schemaPath:"#/properties/signals/it\
ems/properties/derive/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ye=f===e}else var Ye=!0}}}var Q=p===e}else var Q=!0;
if(Q){if(s.sources!==void 0){let i=s.sources;const p=e;if(!Array.isArray(i)&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/sources",schemaPath:"#/pr\
operties/signals/items/properties/sources/type",keyword:"type",params:{type:V.properties.signals.items.properties.sources.type},message:"must be array,null"}],!1;
if(e===p&&Array.isArray(i)){var He=!0;const t=i.length;for(let d=0;d<t;d++){const f=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/\
sources/"+d,schemaPath:"#/properties/signals/items/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var He=f===
e;if(!He)break}}var Q=p===e}else var Q=!0;if(Q){if(s.serve!==void 0){let i=s.serve;const p=e,ne=e;let t=!1;const d=e;if(typeof i!="string"&&!(typeof i=="number"&&
isFinite(i))&&typeof i!="boolean"){const B={instancePath:r+"/signals/"+o+"/serve",schemaPath:"#/properties/signals/items/properties/serve/anyOf/0/type",keyword:"\
type",params:{type:V.properties.signals.items.properties.serve.anyOf[0].type},message:"must be string,number,boolean"};l===null?l=[B]:l.push(B),e++}var kr=d===e;
t=t||kr;const f=e;if(i!==null){const B={instancePath:r+"/signals/"+o+"/serve",schemaPath:"#/properties/signals/items/properties/serve/anyOf/1/type",keyword:"typ\
e",params:{type:"null"},message:"must be null"};l===null?l=[B]:l.push(B),e++}var kr=f===e;if(t=t||kr,t)e=ne,l!==null&&(ne?l.length=ne:l=null);else{const B={instancePath:r+
"/signals/"+o+"/serve",schemaPath:"#/properties/signals/items/properties/serve/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===
null?l=[B]:l.push(B),e++,a.errors=l,!1}var Q=p===e}else var Q=!0;if(Q){if(s.encoding!==void 0){let i=s.encoding;const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.
isArray(i)){let t;if(i.kind===void 0&&(t="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/en\
coding/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="\
vec"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let k;if(i.kind===void 0&&(k="kind")||i.length===void 0&&(k="length")||i.width===void 0&&(k="width")||
i.missingFlag===void 0&&(k="missingFlag")||i.squash===void 0&&(k="squash")||i.clip===void 0&&(k="clip")||i.normalize===void 0&&(k="normalize")||i.default===void 0&&
(k="default"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/required",keyword:"r\
equired",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const B=e;for(const m in i)if(!(m==="kind"||m==="length"||m==="width"||m===
"missingFlag"||m==="squash"||m==="clip"||m==="normalize"||m==="default")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/si\
gnals/items/properties/encoding/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional pro\
perties"}],!1;break}if(B===e){if(i.kind!==void 0){const m=e;if(i.kind!=="vec")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/kind",schemaPath:"#/prop\
erties/signals/items/properties/encoding/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"vec"},message:"must be equal to constant"}],!1;var Ae=m===
e}else var Ae=!0;if(Ae){if(i.length!==void 0){let m=i.length;const J=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/length",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/length/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===J&&typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/length",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/length/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;
var Ae=J===e}else var Ae=!0;if(Ae){if(i.width!==void 0){let m=i.width;const J=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/width",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/width/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===J&&typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/width",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;
var Ae=J===e}else var Ae=!0;if(Ae){if(i.missingFlag!==void 0){const m=e;if(typeof i.missingFlag!="boolean")return a.errors=[{instancePath:r+"/signals/"+o+"/enco\
ding/missingFlag",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/missingFlag/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var Ae=m===e}else var Ae=!0;if(Ae){if(i.squash!==void 0){let m=i.squash;const J=e;if(!(m==="none"||m==="log"||m==="asinh"||m==="tanh"))return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/squash",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/squash/enum",keyword:"enu\
m",params:{allowedValues:V.properties.signals.items.properties.encoding.oneOf[0].properties.squash.enum},message:"must be equal to one of the allowed values"}],
!1;var Ae=J===e}else var Ae=!0;if(Ae){if(i.clip!==void 0){let m=i.clip;const J=e;if(!Array.isArray(m)&&m!==null)return a.errors=[{instancePath:r+"/signals/"+o+"\
/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/type",keyword:"type",params:{type:V.properties.signals.items.
properties.encoding.oneOf[0].properties.clip.type},message:"must be array,null"}],!1;if(e===J&&Array.isArray(m)){if(m.length<2)return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/minItems",keyword:"minItems",params:{limit:2},
message:"must NOT have fewer than 2 items"}],!1;{const sr=m.length;if(sr>0){let je=m[0];const tr=e;if(!(typeof je=="number"&&isFinite(je)))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/clip/0",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/prefixItems/0/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var fr=tr===e}if(fr){if(sr>1){let je=m[1];const tr=e;if(!(typeof je=="number"&&isFinite(je)))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/clip/1",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/prefixItems/1/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var fr=tr===e}if(fr&&!(m.length<=2))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip",schemaPath:"#/propert\
ies/signals/items/properties/encoding/oneOf/0/properties/clip/items",keyword:"items",params:{limit:2},message:"must NOT have more than 2 items"}],!1}}}var Ae=J===
e}else var Ae=!0;if(Ae){if(i.normalize!==void 0){let m=i.normalize;const J=e;if(e===J)if(m&&typeof m=="object"&&!Array.isArray(m)){let sr;if(m.kind===void 0&&(sr=
"kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/norma\
lize/required",keyword:"required",params:{missingProperty:sr},message:"must have required property '"+sr+"'"}],!1;{const je=m.kind;if(typeof je=="string")if(je===
"none"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let ke;if(m.kind===void 0&&(ke="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/n\
ormalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/0/required",keyword:"required",params:{missingProperty:ke},
message:"must have required property '"+ke+"'"}],!1;{const Qe=e;for(const E in m)if(E!=="kind"){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normal\
ize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:E},message:"must NOT have additional properties"}],!1;break}if(Qe===e&&m.kind!==void 0&&m.kind!=="none")return a.errors=[{instancePath:r+"/si\
gnals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/0/properties/kind/const",keyword:"\
const",params:{allowedValue:"none"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var vr=!0}else if(je===
"l2"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let ke;if(m.kind===void 0&&(ke="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/nor\
malize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/required",keyword:"required",params:{missingProperty:ke},
message:"must have required property '"+ke+"'"}],!1;{const Qe=e;for(const E in m)if(E!=="kind"){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normal\
ize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:E},message:"must NOT have additional properties"}],!1;break}if(Qe===e&&m.kind!==void 0&&m.kind!=="l2")return a.errors=[{instancePath:r+"/sign\
als/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/properties/kind/const",keyword:"\
const",params:{allowedValue:"l2"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;vr!==
!0&&(vr=!0)}else if(je==="minmax"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let ke;if(m.kind===void 0&&(ke="kind")||m.min===void 0&&(ke="min")||m.max===
void 0&&(ke="max"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/prope\
rties/normalize/oneOf/2/required",keyword:"required",params:{missingProperty:ke},message:"must have required property '"+ke+"'"}],!1;{const Qe=e;for(const E in m)
if(!(E==="kind"||E==="min"||E==="max")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/e\
ncoding/oneOf/0/properties/normalize/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:E},message:"must NOT have additiona\
l properties"}],!1;break}if(Qe===e){if(m.kind!==void 0){const E=e;if(m.kind!=="minmax")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",
schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"min\
max"},message:"must be equal to constant"}],!1;var ir=E===e}else var ir=!0;if(ir){if(m.min!==void 0){let E=m.min;const Vr=e,wr=e;let Ge=!1;const dr=e;if(!(typeof E==
"number"&&isFinite(E))){const qe={instancePath:r+"/signals/"+o+"/encoding/normalize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/prop\
erties/normalize/oneOf/2/properties/min/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[qe]:l.push(qe),e++}var G=dr===
e;Ge=Ge||G;const lr=e;if(e===lr)if(Array.isArray(E)){var Zr=!0;const qe=E.length;for(let pr=0;pr<qe;pr++){let Ir=E[pr];const Ur=e;if(!(typeof Ir=="number"&&isFinite(
Ir))){const Sr={instancePath:r+"/signals/"+o+"/encoding/normalize/min/"+pr,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normali\
ze/oneOf/2/properties/min/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[Sr]:l.push(Sr),e++}var Zr=Ur===e;if(!Zr)
break}}else{const qe={instancePath:r+"/signals/"+o+"/encoding/normalize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/norma\
lize/oneOf/2/properties/min/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[qe]:l.push(qe),e++}var G=lr===e;if(Ge=Ge||G,
Ge)e=wr,l!==null&&(wr?l.length=wr:l=null);else{const qe={instancePath:r+"/signals/"+o+"/encoding/normalize/min",schemaPath:"#/properties/signals/items/propertie\
s/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[qe]:l.
push(qe),e++,a.errors=l,!1}var ir=Vr===e}else var ir=!0;if(ir)if(m.max!==void 0){let E=m.max;const Vr=e,wr=e;let Ge=!1;const dr=e;if(!(typeof E=="number"&&isFinite(
E))){const qe={instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/on\
eOf/2/properties/max/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[qe]:l.push(qe),e++}var ms=dr===e;Ge=Ge||ms;const lr=e;
if(e===lr)if(Array.isArray(E)){var Ke=!0;const qe=E.length;for(let pr=0;pr<qe;pr++){let Ir=E[pr];const Ur=e;if(!(typeof Ir=="number"&&isFinite(Ir))){const Sr={instancePath:r+
"/signals/"+o+"/encoding/normalize/max/"+pr,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf\
/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[Sr]:l.push(Sr),e++}var Ke=Ur===e;if(!Ke)break}}else{const qe={instancePath:r+
"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/1/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[qe]:l.push(qe),e++}var ms=lr===e;if(Ge=Ge||ms,Ge)e=wr,l!==null&&(wr?l.length=wr:l=
null);else{const qe={instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normal\
ize/oneOf/2/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[qe]:l.push(qe),e++,a.errors=l,!1}var ir=Vr===
e}else var ir=!0}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0\
/properties/normalize/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;vr!==!0&&(vr=!0)}else if(je==="zscore"){if(e===e)if(m&&typeof m==
"object"&&!Array.isArray(m)){let ke;if(m.kind===void 0&&(ke="kind")||m.mean===void 0&&(ke="mean")||m.std===void 0&&(ke="std"))return a.errors=[{instancePath:r+"\
/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/required",keyword:"required",
params:{missingProperty:ke},message:"must have required property '"+ke+"'"}],!1;{const Qe=e;for(const E in m)if(!(E==="kind"||E==="mean"||E==="std")){return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:E},message:"must NOT have additional properties"}],!1;break}if(Qe===e){if(m.kind!==void 0){
const E=e;if(m.kind!=="zscore")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encod\
ing/oneOf/0/properties/normalize/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"zscore"},message:"must be equal to constant"}],!1;var v=E===
e}else var v=!0;if(v){if(m.mean!==void 0){let E=m.mean;const Vr=e,wr=e;let Ge=!1;const dr=e;if(!(typeof E=="number"&&isFinite(E))){const qe={instancePath:r+"/si\
gnals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf/0/typ\
e",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[qe]:l.push(qe),e++}var se=dr===e;Ge=Ge||se;const lr=e;if(e===lr)if(Array.isArray(
E)){var $=!0;const qe=E.length;for(let pr=0;pr<qe;pr++){let Ir=E[pr];const Ur=e;if(!(typeof Ir=="number"&&isFinite(Ir))){const Sr={instancePath:r+"/signals/"+o+
"/encoding/normalize/mean/"+pr,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf/1/items/typ\
e",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[Sr]:l.push(Sr),e++}var $=Ur===e;if(!$)break}}else{const qe={instancePath:r+"/sign\
als/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf/1/type",
keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[qe]:l.push(qe),e++}var se=lr===e;if(Ge=Ge||se,Ge)e=wr,l!==null&&(wr?l.length=wr:l=null);else{
const qe={instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/\
3/properties/mean/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[qe]:l.push(qe),e++,a.errors=l,!1}var v=Vr===e}else
var v=!0;if(v)if(m.std!==void 0){let E=m.std;const Vr=e,wr=e;let Ge=!1;const dr=e;if(!(typeof E=="number"&&isFinite(E))){const qe={instancePath:r+"/signals/"+o+
"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf/0/type",keyword:"\
type",params:{type:"number"},message:"must be number"};l===null?l=[qe]:l.push(qe),e++}var ar=dr===e;Ge=Ge||ar;const lr=e;if(e===lr)if(Array.isArray(E)){var ge=!0;
const qe=E.length;for(let pr=0;pr<qe;pr++){let Ir=E[pr];const Ur=e;if(!(typeof Ir=="number"&&isFinite(Ir))){const Sr={instancePath:r+"/signals/"+o+"/encoding/no\
rmalize/std/"+pr,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf/1/items/type",keyword:"typ\
e",params:{type:"number"},message:"must be number"};l===null?l=[Sr]:l.push(Sr),e++}var ge=Ur===e;if(!ge)break}}else{const qe={instancePath:r+"/signals/"+o+"/enc\
oding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf/1/type",keyword:"type",
params:{type:"array"},message:"must be array"};l===null?l=[qe]:l.push(qe),e++}var ar=lr===e;if(Ge=Ge||ar,Ge)e=wr,l!==null&&(wr?l.length=wr:l=null);else{const qe={
instancePath:r+"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/propertie\
s/std/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[qe]:l.push(qe),e++,a.errors=l,!1}var v=Vr===e}else var v=!0}}}}else
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/one\
Of/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;vr!==!0&&(vr=!0)}else if(je==="quantile"){if(e===e)if(m&&typeof m=="object"&&!Array.
isArray(m)){let ke;if(m.kind===void 0&&(ke="kind")||m.boundaries===void 0&&(ke="boundaries"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",
schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/required",keyword:"required",params:{missingProperty:ke},message:"\
must have required property '"+ke+"'"}],!1;{const Qe=e;for(const E in m)if(!(E==="kind"||E==="boundaries")){return a.errors=[{instancePath:r+"/signals/"+o+"/enc\
oding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:E},message:"must NOT have additional properties"}],!1;break}if(Qe===e){if(m.kind!==void 0){const E=e;if(m.kind!=="quantile")return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4\
/properties/kind/const",keyword:"const",params:{allowedValue:"quantile"},message:"must be equal to constant"}],!1;var c=E===e}else var c=!0;if(c)if(m.boundaries!==
void 0){let E=m.boundaries;const Vr=e;if(e===Vr)if(Array.isArray(E)){var ie=!0;const Ge=E.length;for(let dr=0;dr<Ge;dr++){let lr=E[dr];const us=e;if(!(typeof lr==
"number"&&isFinite(lr)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries/"+dr,schemaPath:"#/properties/signals/items/properties/en\
coding/oneOf/0/properties/normalize/oneOf/4/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ie=us===e;
if(!ie)break}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries",schemaPath:"#/properties/signals/items/properties/encoding/on\
eOf/0/properties/normalize/oneOf/4/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=Vr===e}else var c=!0}}}else
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/one\
Of/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;vr!==!0&&(vr=!0)}else if(je==="bins"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(
m)){let ke;if(m.kind===void 0&&(ke="kind")||m.boundaries===void 0&&(ke="boundaries"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/5/required",keyword:"required",params:{missingProperty:ke},message:"must have \
required property '"+ke+"'"}],!1;{const Qe=e;for(const E in m)if(!(E==="kind"||E==="boundaries")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/norm\
alize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:E},message:"must NOT have additional properties"}],!1;break}if(Qe===e){if(m.kind!==void 0){const E=e;if(m.kind!=="bins")return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/5/properties/kind/const",
keyword:"const",params:{allowedValue:"bins"},message:"must be equal to constant"}],!1;var es=E===e}else var es=!0;if(es)if(m.boundaries!==void 0){let E=m.boundaries;
const Vr=e;if(e===Vr)if(Array.isArray(E)){var _e=!0;const Ge=E.length;for(let dr=0;dr<Ge;dr++){let lr=E[dr];const us=e;if(!(typeof lr=="number"&&isFinite(lr)))return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries/"+dr,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normali\
ze/oneOf/5/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var _e=us===e;if(!_e)break}}else return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/5/\
properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var es=Vr===e}else var es=!0}}}else return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/5/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;vr!==!0&&(vr=!0)}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties\
/signals/items/properties/encoding/oneOf/0/properties/normalize/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:je},message:'\
value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/prop\
erties/encoding/oneOf/0/properties/normalize/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:je},message:'tag "kind" must be stri\
ng'}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/propertie\
s/normalize/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ae=J===e}else var Ae=!0;if(Ae)if(i.default!==void 0){let m=i.default;const J=e;
if(!(typeof m=="number"&&isFinite(m))&&m!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/default",schemaPath:"#/properties/signals/items/proper\
ties/encoding/oneOf/0/properties/default/type",keyword:"type",params:{type:V.properties.signals.items.properties.encoding.oneOf[0].properties.default.type},message:"\
must be number,null"}],!1;var Ae=J===e}else var Ae=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/i\
tems/properties/encoding/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var me=!0}else if(d==="id"){if(e===e)if(i&&typeof i==
"object"&&!Array.isArray(i)){let k;if(i.kind===void 0&&(k="kind")||i.vocab===void 0&&(k="vocab")||i.default===void 0&&(k="default"))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/required",keyword:"required",params:{missingProperty:k},message:"mu\
st have required property '"+k+"'"}],!1;{const B=e;for(const m in i)if(!(m==="kind"||m==="vocab"||m==="default")){return a.errors=[{instancePath:r+"/signals/"+o+
"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(B===e){if(i.kind!==void 0){const m=e;if(i.kind!=="id")return a.errors=[{instancePath:r+"/signals/"+o+
"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"id"},message:"m\
ust be equal to constant"}],!1;var g=m===e}else var g=!0;if(g){if(i.vocab!==void 0){const m=e;if(typeof i.vocab!="string")return a.errors=[{instancePath:r+"/sig\
nals/"+o+"/encoding/vocab",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/vocab/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var g=m===e}else var g=!0;if(g)if(i.default!==void 0){let m=i.default;const J=e;if(typeof m!="string"&&m!==null)return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/default",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/default/type",keyword:"type",params:{type:V.properties.
signals.items.properties.encoding.oneOf[1].properties.default.type},message:"must be string,null"}],!1;var g=J===e}else var g=!0}}}}else return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;me!==!0&&(me=!0)}else if(d==="ids"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let k;if(i.kind===void 0&&(k="kind")||i.vocab===void 0&&(k="vocab")||
i.max===void 0&&(k="max")||i.keep===void 0&&(k="keep")||i.pool===void 0&&(k="pool")||i.split===void 0&&(k="split"))return a.errors=[{instancePath:r+"/signals/"+
o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/required",keyword:"required",params:{missingProperty:k},message:"must have requ\
ired property '"+k+"'"}],!1;{const B=e;for(const m in i)if(!(m==="kind"||m==="vocab"||m==="max"||m==="keep"||m==="pool"||m==="split"||m==="weights")){return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(B===e){if(i.kind!==void 0){const m=e;if(i.kind!=="ids")return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/kind/const",keyword:"const",params:{
allowedValue:"ids"},message:"must be equal to constant"}],!1;var Y=m===e}else var Y=!0;if(Y){if(i.vocab!==void 0){const m=e;if(typeof i.vocab!="string")return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/vocab",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/vocab/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var Y=m===e}else var Y=!0;if(Y){if(i.max!==void 0){let m=i.max;const J=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(
m)&&isFinite(m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/ma\
x/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===J&&typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m)))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/max/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1},message:"must be >= 1"}],!1;var Y=J===e}else var Y=!0;if(Y){if(i.keep!==void 0){let m=i.keep;const J=e;if(!(m==="first"||m==="last"))return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/keep",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/keep/enum",keyword:"enum",params:{
allowedValues:V.properties.signals.items.properties.encoding.oneOf[2].properties.keep.enum},message:"must be equal to one of the allowed values"}],!1;var Y=J===
e}else var Y=!0;if(Y){if(i.pool!==void 0){let m=i.pool;const J=e;if(!(m==="mean"||m==="sum"||m==="max"||m==="attention"))return a.errors=[{instancePath:r+"/sign\
als/"+o+"/encoding/pool",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/pool/enum",keyword:"enum",params:{allowedValues:V.properties.
signals.items.properties.encoding.oneOf[2].properties.pool.enum},message:"must be equal to one of the allowed values"}],!1;var Y=J===e}else var Y=!0;if(Y){if(i.
split!==void 0){let m=i.split;const J=e;if(typeof m!="string"&&m!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/split",schemaPath:"#/propertie\
s/signals/items/properties/encoding/oneOf/2/properties/split/type",keyword:"type",params:{type:V.properties.signals.items.properties.encoding.oneOf[2].properties.
split.type},message:"must be string,null"}],!1;var Y=J===e}else var Y=!0;if(Y)if(i.weights!==void 0){let m=i.weights;const J=e;if(e===J)if(m&&typeof m=="object"&&
!Array.isArray(m)){let sr;if(m.kind===void 0&&(sr="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/it\
ems/properties/encoding/oneOf/2/properties/weights/required",keyword:"required",params:{missingProperty:sr},message:"must have required property '"+sr+"'"}],!1;
{const je=m.kind;if(typeof je=="string")if(je==="column"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let ke;if(m.kind===void 0&&(ke="kind")||m.input===
void 0&&(ke="input"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/prope\
rties/weights/oneOf/0/required",keyword:"required",params:{missingProperty:ke},message:"must have required property '"+ke+"'"}],!1;{const Qe=e;for(const E in m)
if(!(E==="kind"||E==="input")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/one\
Of/2/properties/weights/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:E},message:"must NOT have additional properties"}],
!1;break}if(Qe===e){if(m.kind!==void 0){const E=e;if(m.kind!=="column")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights/kind",schemaPath:"#/pro\
perties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"column"},message:"must\
 be equal to constant"}],!1;var rs=E===e}else var rs=!0;if(rs)if(m.input!==void 0){const E=e;if(typeof m.input!="string")return a.errors=[{instancePath:r+"/sign\
als/"+o+"/encoding/weights/input",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/properties/input/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var rs=E===e}else var rs=!0}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",
schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}],!1;var Se=!0}else if(je==="map"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let ke;if(m.kind===void 0&&(ke="kind"))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/required",keyword:"required",params:{
missingProperty:ke},message:"must have required property '"+ke+"'"}],!1;{const Qe=e;for(const E in m)if(E!=="kind"){return a.errors=[{instancePath:r+"/signals/"+
o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:E},message:"must NOT have additional properties"}],!1;break}if(Qe===e&&m.kind!==void 0&&m.kind!=="map")return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/weights/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/properties/kind/const",keyword:"\
const",params:{allowedValue:"map"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Se!==
!0&&(Se=!0)}else if(je==="pairs"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let ke;if(m.kind===void 0&&(ke="kind")||m.separator===void 0&&(ke="separ\
ator"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/\
oneOf/2/required",keyword:"required",params:{missingProperty:ke},message:"must have required property '"+ke+"'"}],!1;{const Qe=e;for(const E in m)if(!(E==="kind"||
E==="separator")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properti\
es/weights/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:E},message:"must NOT have additional properties"}],!1;break}if(Qe===
e){if(m.kind!==void 0){const E=e;if(m.kind!=="pairs")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights/kind",schemaPath:"#/properties/signals/it\
ems/properties/encoding/oneOf/2/properties/weights/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"pairs"},message:"must be equal to consta\
nt"}],!1;var Be=E===e}else var Be=!0;if(Be)if(m.separator!==void 0){const E=e;if(typeof m.separator!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/e\
ncoding/weights/separator",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/2/properties/separator/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var Be=E===e}else var Be=!0}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Se!==
!0&&(Se=!0)}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/propertie\
s/weights/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:je},message:'value of tag "kind" must be in oneOf'}],!1;else return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/discriminator",keyword:"\
discriminator",params:{error:"tag",tag:"kind",tagValue:je},message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encod\
ing/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var Y=J===e}else var Y=!0}}}}}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/\
encoding/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;me!==!0&&(me=!0)}else return a.errors=[{instancePath:r+"/signals/"+o+
"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'\
value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/enc\
oding/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Q=p===
e}else var Q=!0;if(Q){if(s.table!==void 0){let i=s.table;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/table",schemaPath:"\
#/properties/signals/items/properties/table/type",keyword:"type",params:{type:V.properties.signals.items.properties.table.type},message:"must be string,null"}],
!1;var Q=p===e}else var Q=!0;if(Q){if(s.side!==void 0){let i=s.side;const p=e;if(!(i==="request"||i==="candidate"))return a.errors=[{instancePath:r+"/signals/"+
o+"/side",schemaPath:"#/properties/signals/items/properties/side/enum",keyword:"enum",params:{allowedValues:V.properties.signals.items.properties.side.enum},message:"\
must be equal to one of the allowed values"}],!1;var Q=p===e}else var Q=!0;if(Q)if(s.reason!==void 0){const i=e;if(typeof s.reason!="string")return a.errors=[{instancePath:r+
"/signals/"+o+"/reason",schemaPath:"#/properties/signals/items/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Q=i===
e}else var Q=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/signals/"+o,schemaPath:"#/properties/signals/items/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var ue=N===e;if(!ue)break}}else return a.errors=[{instancePath:r+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var y=ae===e}else var y=!0;if(y){if(n.forests!==void 0){let h=n.forests;const ae=e;if(e===ae)if(Array.isArray(
h)){var D=!0;const K=h.length;for(let o=0;o<K;o++){let s=h[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.name===void 0&&(q="name")||
s.head===void 0&&(q="head")||s.vocab===void 0&&(q="vocab")||s.trees===void 0&&(q="trees")||s.depth===void 0&&(q="depth")||s.leaves===void 0&&(q="leaves")||s.shrinkage===
void 0&&(q="shrinkage")||s.minRows===void 0&&(q="minRows")||s.l2===void 0&&(q="l2")||s.growOn===void 0&&(q="growOn")||s.maxRows===void 0&&(q="maxRows"))return a.
errors=[{instancePath:r+"/forests/"+o,schemaPath:"#/properties/forests/items/required",keyword:"required",params:{missingProperty:q},message:"must have required\
 property '"+q+"'"}],!1;{const b=e;for(const i in s)if(!qr.call(V.properties.forests.items.properties,i)){return a.errors=[{instancePath:r+"/forests/"+o,schemaPath:"\
#/properties/forests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;
break}if(b===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/forests/"+o+"/name",schemaPath:"#/properties/forests\
/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var R=i===e}else var R=!0;if(R){if(s.head!==void 0){const i=e;if(typeof s.
head!="string")return a.errors=[{instancePath:r+"/forests/"+o+"/head",schemaPath:"#/properties/forests/items/properties/head/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var R=i===e}else var R=!0;if(R){if(s.vocab!==void 0){let i=s.vocab;const p=e;if(typeof i!="string"&&i!==null)return a.errors=
[{instancePath:r+"/forests/"+o+"/vocab",schemaPath:"#/properties/forests/items/properties/vocab/type",keyword:"type",params:{type:V.properties.forests.items.properties.
vocab.type},message:"must be string,null"}],!1;var R=p===e}else var R=!0;if(R){if(s.trees!==void 0){let i=s.trees;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/trees",schemaPath:"#/properties/forests/items/properties/trees/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/trees",schemaPath:"\
#/properties/forests/items/properties/trees/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var R=p===e}else var R=!0;if(R){
if(s.depth!==void 0){let i=s.depth;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/depth",schemaPath:"\
#/properties/forests/items/properties/depth/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&
(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/depth",schemaPath:"#/properties/forests/items/properties/depth/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var R=p===e}else var R=!0;if(R){if(s.leaves!==void 0){let i=s.leaves;const p=e;if(!(typeof i=="number"&&!(i%
1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/leaves",schemaPath:"#/properties/forests/items/properties/leaves/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+
o+"/leaves",schemaPath:"#/properties/forests/items/properties/leaves/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var R=p===
e}else var R=!0;if(R){if(s.shrinkage!==void 0){let i=s.shrinkage;const p=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+
"/shrinkage",schemaPath:"#/properties/forests/items/properties/shrinkage/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var R=p===e}else
var R=!0;if(R){if(s.minRows!==void 0){let i=s.minRows;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/fore\
sts/"+o+"/minRows",schemaPath:"#/properties/forests/items/properties/minRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/minRows",schemaPath:"#/properties/forests/items/properties/\
minRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var R=p===e}else var R=!0;if(R){if(s.l2!==void 0){let i=s.l2;const p=e;
if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/l2",schemaPath:"#/properties/forests/items/properties/l2/type",keyword:"t\
ype",params:{type:"number"},message:"must be number"}],!1;var R=p===e}else var R=!0;if(R){if(s.growOn!==void 0){let i=s.growOn;const p=e;if(e===p)if(typeof i=="\
number"&&isFinite(i)){if(i>1||isNaN(i))return a.errors=[{instancePath:r+"/forests/"+o+"/growOn",schemaPath:"#/properties/forests/items/properties/growOn/maximum",
keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(i<0||isNaN(i))return a.errors=[{instancePath:r+"/forests/"+o+"/growOn",schemaPath:"\
#/properties/forests/items/properties/growOn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+
"/forests/"+o+"/growOn",schemaPath:"#/properties/forests/items/properties/growOn/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var R=p===
e}else var R=!0;if(R){if(s.maxRows!==void 0){let i=s.maxRows;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+
"/forests/"+o+"/maxRows",schemaPath:"#/properties/forests/items/properties/maxRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/maxRows",schemaPath:"#/properties/forests/items/properties/\
maxRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var R=p===e}else var R=!0;if(R){if(s.patience!==void 0){let i=s.
patience;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/patience",schemaPath:"#/properties/\
forests/items/properties/patience/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(
i)))return a.errors=[{instancePath:r+"/forests/"+o+"/patience",schemaPath:"#/properties/forests/items/properties/patience/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var R=p===e}else var R=!0;if(R){if(s.subsample!==void 0){let i=s.subsample;const p=e;if(e===p)if(typeof i=="number"&&isFinite(
i)){if(i>1||isNaN(i))return a.errors=[{instancePath:r+"/forests/"+o+"/subsample",schemaPath:"#/properties/forests/items/properties/subsample/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(i<0||isNaN(i))return a.errors=[{instancePath:r+"/forests/"+o+"/subsample",schemaPath:"#/\
properties/forests/items/properties/subsample/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+
"/forests/"+o+"/subsample",schemaPath:"#/properties/forests/items/properties/subsample/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var R=p===e}else var R=!0;if(R){if(s.colsample!==void 0){let i=s.colsample;const p=e;if(e===p)if(typeof i=="number"&&isFinite(i)){if(i>1||isNaN(i))return a.errors=
[{instancePath:r+"/forests/"+o+"/colsample",schemaPath:"#/properties/forests/items/properties/colsample/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
message:"must be <= 1"}],!1;if(i<0||isNaN(i))return a.errors=[{instancePath:r+"/forests/"+o+"/colsample",schemaPath:"#/properties/forests/items/properties/colsa\
mple/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/forests/"+o+"/colsample",schemaPath:"\
#/properties/forests/items/properties/colsample/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var R=p===e}else var R=!0;if(R){if(s.pairs!==
void 0){const i=e;if(typeof s.pairs!="boolean")return a.errors=[{instancePath:r+"/forests/"+o+"/pairs",schemaPath:"#/properties/forests/items/properties/pairs/t\
ype",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var R=i===e}else var R=!0;if(R)if(s.distill!==void 0){const i=e;if(typeof s.distill!=
"boolean")return a.errors=[{instancePath:r+"/forests/"+o+"/distill",schemaPath:"#/properties/forests/items/properties/distill/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var R=i===e}else var R=!0}}}}}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/forests/"+o,schemaPath:"#/properties/\
forests/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var D=N===e;if(!D)break}}else return a.errors=[{instancePath:r+"/forests",
schemaPath:"#/properties/forests/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=ae===e}else var y=!0;if(y){if(n.nodes!==void 0){let h=n.
nodes;const ae=e;if(e===ae)if(Array.isArray(h)){var Pr=!0;const K=h.length;for(let o=0;o<K;o++){let s=h[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(
s)){let q;if(s.op===void 0&&(q="op"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:q},
message:"must have required property '"+q+"'"}],!1;{const b=s.op;if(typeof b=="string")if(b==="input"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;
if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.signal===void 0&&(p="signal"))return a.errors=
[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/0/required",keyword:"required",params:{missingProperty:p},message:"must have required pr\
operty '"+p+"'"}],!1;{const ne=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="signal")){return a.errors=[{instancePath:r+"/nodes/"+o,
schemaPath:"#/properties/nodes/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additiona\
l properties"}],!1;break}if(ne===e){if(s.op!==void 0){const t=e;if(s.op!=="input")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/no\
des/items/oneOf/0/properties/op/const",keyword:"const",params:{allowedValue:"input"},message:"must be equal to constant"}],!1;var C=t===e}else var C=!0;if(C){if(s.
id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/0/properties/id/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var C=t===e}else var C=!0;if(C){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/0/properties/width/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/0/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"}],!1;var C=d===e}else var C=!0;if(C){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.
errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/0/properties/tower/type",keyword:"type",params:{type:V.properties.nodes.
items.oneOf[0].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/0/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var C=d===e}else var C=!0;if(C)if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/signal",schemaPath:"\
#/properties/nodes/items/oneOf/0/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var C=t===e}else var C=!0}}}}}}else
return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var ye=!0}else if(b==="lookup"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&
(p="width")||s.tower===void 0&&(p="tower")||s.signal===void 0&&(p="signal")||s.table===void 0&&(p="table"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/1/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ne=e;for(const t in s)
if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="signal"||t==="table")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items\
/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ne===e){
if(s.op!==void 0){const t=e;if(s.op!=="lookup")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/1/properties/op/con\
st",keyword:"const",params:{allowedValue:"lookup"},message:"must be equal to constant"}],!1;var Ve=t===e}else var Ve=!0;if(Ve){if(s.id!==void 0){const t=e;if(typeof s.
id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/1/properties/id/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var Ve=t===e}else var Ve=!0;if(Ve){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/1/properties/width/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/1/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ve=d===e}else var Ve=!0;
if(Ve){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/1/properties/tower/type",keyword:"type",params:{type:V.properties.nodes.items.oneOf[1].properties.tower.type},
message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/1/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ve=d===e}else var Ve=!0;
if(Ve){if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/signal",schemaPath:"#/properties/nodes/items/\
oneOf/1/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ve=t===e}else var Ve=!0;if(Ve)if(s.table!==void 0){const t=e;
if(typeof s.table!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/table",schemaPath:"#/properties/nodes/items/oneOf/1/properties/table/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var Ve=t===e}else var Ve=!0}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/prop\
erties/nodes/items/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ye!==!0&&(ye=!0)}else if(b==="pool"){if(e===e)if(s&&typeof s==
"object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.signal===
void 0&&(p="signal")||s.table===void 0&&(p="table")||s.pool===void 0&&(p="pool")||s.max===void 0&&(p="max")||s.query===void 0&&(p="query"))return a.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/2/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],
!1;{const ne=e;for(const t in s)if(!qr.call(V.properties.nodes.items.oneOf[2].properties,t)){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properti\
es/nodes/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}
if(ne===e){if(s.op!==void 0){const t=e;if(s.op!=="pool")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/2/properti\
es/op/const",keyword:"const",params:{allowedValue:"pool"},message:"must be equal to constant"}],!1;var de=t===e}else var de=!0;if(de){if(s.id!==void 0){const t=e;
if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/2/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var de=t===e}else var de=!0;if(de){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/2/properties/width/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",
schemaPath:"#/properties/nodes/items/oneOf/2/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var de=d===
e}else var de=!0;if(de){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+
"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/2/properties/tower/type",keyword:"type",params:{type:V.properties.nodes.items.oneOf[2].properties.
tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",
schemaPath:"#/properties/nodes/items/oneOf/2/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var de=d===
e}else var de=!0;if(de){if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/signal",schemaPath:"#/proper\
ties/nodes/items/oneOf/2/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var de=t===e}else var de=!0;if(de){if(s.table!==
void 0){const t=e;if(typeof s.table!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/table",schemaPath:"#/properties/nodes/items/oneOf/2/properties/tabl\
e/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var de=t===e}else var de=!0;if(de){if(s.pool!==void 0){let t=s.pool;const d=e;if(!(t===
"mean"||t==="sum"||t==="max"||t==="attention"))return a.errors=[{instancePath:r+"/nodes/"+o+"/pool",schemaPath:"#/properties/nodes/items/oneOf/2/properties/pool\
/enum",keyword:"enum",params:{allowedValues:V.properties.nodes.items.oneOf[2].properties.pool.enum},message:"must be equal to one of the allowed values"}],!1;var de=d===
e}else var de=!0;if(de){if(s.max!==void 0){let t=s.max;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nod\
es/"+o+"/max",schemaPath:"#/properties/nodes/items/oneOf/2/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&
typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/max",schemaPath:"#/properties/nodes/items/oneOf/2/properties/max\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var de=d===e}else var de=!0;if(de)if(s.query!==void 0){let t=s.query;const d=e;
if(typeof t!="string"&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/query",schemaPath:"#/properties/nodes/items/oneOf/2/properties/query/type",keyword:"\
type",params:{type:V.properties.nodes.items.oneOf[2].properties.query.type},message:"must be string,null"}],!1;var de=d===e}else var de=!0}}}}}}}}}}else return a.
errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ye!==
!0&&(ye=!0)}else if(b==="interpolate"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===
void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.signal===void 0&&(p="signal")||s.table===void 0&&(p="table")||s.boundaries===void 0&&(p="boundaries"))return a.
errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/3/required",keyword:"required",params:{missingProperty:p},message:"must have requ\
ired property '"+p+"'"}],!1;{const ne=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="signal"||t==="table"||t==="boundaries")){return a.
errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(ne===e){if(s.op!==void 0){const t=e;if(s.op!=="interpolate")return a.errors=[{instancePath:r+"/nodes\
/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/3/properties/op/const",keyword:"const",params:{allowedValue:"interpolate"},message:"must be equal to const\
ant"}],!1;var xe=t===e}else var xe=!0;if(xe){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"\
#/properties/nodes/items/oneOf/3/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var xe=t===e}else var xe=!0;if(xe){if(s.
width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/3/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/3/properties/width/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var xe=d===e}else var xe=!0;if(xe){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="\
number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/3/properties\
/tower/type",keyword:"type",params:{type:V.properties.nodes.items.oneOf[3].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="numbe\
r"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/3/properties/tower/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var xe=d===e}else var xe=!0;if(xe){if(s.signal!==void 0){const t=e;if(typeof s.signal!="st\
ring")return a.errors=[{instancePath:r+"/nodes/"+o+"/signal",schemaPath:"#/properties/nodes/items/oneOf/3/properties/signal/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var xe=t===e}else var xe=!0;if(xe){if(s.table!==void 0){const t=e;if(typeof s.table!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/table",schemaPath:"#/properties/nodes/items/oneOf/3/properties/table/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var xe=t===
e}else var xe=!0;if(xe)if(s.boundaries!==void 0){let t=s.boundaries;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/boundaries",schemaPath:"#/properties/nodes/items/oneOf/3/properties/boundaries/type",keyword:"type",params:{type:"integer"},message:"must be integ\
er"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/boundaries",schemaPath:"#/properties/nodes/it\
ems/oneOf/3/properties/boundaries/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var xe=d===e}else var xe=!0}}}}}}}}else
return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;ye!==!0&&(ye=!0)}else if(b==="concat"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===
void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.inputs===void 0&&(p="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/\
items/oneOf/4/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ne=e;for(const t in s)if(!(t==="\
op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/4/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ne===e){if(s.op!==void 0){const t=e;
if(s.op!=="concat")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/4/properties/op/const",keyword:"const",params:{
allowedValue:"concat"},message:"must be equal to constant"}],!1;var De=t===e}else var De=!0;if(De){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.
errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/4/properties/id/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var De=t===e}else var De=!0;if(De){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.
errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/4/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/\
nodes/items/oneOf/4/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var De=d===e}else var De=!0;if(De){
if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/t\
ower",schemaPath:"#/properties/nodes/items/oneOf/4/properties/tower/type",keyword:"type",params:{type:V.properties.nodes.items.oneOf[4].properties.tower.type},message:"\
must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/proper\
ties/nodes/items/oneOf/4/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var De=d===e}else var De=!0;if(De)
if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/\
properties/nodes/items/oneOf/4/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var Yr=!0;const k=t.
length;for(let B=0;B<k;B++){const m=e;if(typeof t[B]!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+B,schemaPath:"#/properties/nodes/items/on\
eOf/4/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Yr=m===e;if(!Yr)break}}}else return a.errors=[{instancePath:r+
"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/4/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var De=d===
e}else var De=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/4/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;ye!==!0&&(ye=!0)}else if(b==="dense"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===
void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.input===void 0&&(p="input")||s.kernel===void 0&&(p="kernel")||s.bias===void 0&&
(p="bias")||s.activation===void 0&&(p="activation"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/5/required",keyword:"\
required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ne=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="\
tower"||t==="input"||t==="kernel"||t==="bias"||t==="activation")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/5/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ne===e){if(s.op!==void 0){
const t=e;if(s.op!=="dense")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/5/properties/op/const",keyword:"const",
params:{allowedValue:"dense"},message:"must be equal to constant"}],!1;var ee=t===e}else var ee=!0;if(ee){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.
errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/5/properties/id/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var ee=t===e}else var ee=!0;if(ee){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.
errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/5/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/\
nodes/items/oneOf/5/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ee=d===e}else var ee=!0;if(ee){
if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/t\
ower",schemaPath:"#/properties/nodes/items/oneOf/5/properties/tower/type",keyword:"type",params:{type:V.properties.nodes.items.oneOf[5].properties.tower.type},message:"\
must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/proper\
ties/nodes/items/oneOf/5/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ee=d===e}else var ee=!0;if(ee){
if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/5/pr\
operties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ee=t===e}else var ee=!0;if(ee){if(s.kernel!==void 0){const t=e;if(typeof s.
kernel!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/kernel",schemaPath:"#/properties/nodes/items/oneOf/5/properties/kernel/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var ee=t===e}else var ee=!0;if(ee){if(s.bias!==void 0){let t=s.bias;const d=e;if(typeof t!="string"&&t!==null)return a.
errors=[{instancePath:r+"/nodes/"+o+"/bias",schemaPath:"#/properties/nodes/items/oneOf/5/properties/bias/type",keyword:"type",params:{type:V.properties.nodes.items.
oneOf[5].properties.bias.type},message:"must be string,null"}],!1;var ee=d===e}else var ee=!0;if(ee)if(s.activation!==void 0){let t=s.activation;const d=e;if(!(t===
"relu"||t==="none"||t==="tanh"||t==="sigmoid"||t==="gelu"||t==="swish"||t==="leaky_relu"||t==="selu"||t==="mish"))return a.errors=[{instancePath:r+"/nodes/"+o+"\
/activation",schemaPath:"#/properties/nodes/items/oneOf/5/properties/activation/enum",keyword:"enum",params:{allowedValues:V.properties.nodes.items.oneOf[5].properties.
activation.enum},message:"must be equal to one of the allowed values"}],!1;var ee=d===e}else var ee=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,
schemaPath:"#/properties/nodes/items/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ye!==!0&&(ye=!0)}else if(b==="sum"){if(e===
e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="t\
ower")||s.inputs===void 0&&(p="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/6/required",keyword:"required",params:{
missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ne=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input\
s")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(ne===e){if(s.op!==void 0){const t=e;if(s.op!=="sum")return a.errors=[{instancePath:r+"/nodes/"+o+"/o\
p",schemaPath:"#/properties/nodes/items/oneOf/6/properties/op/const",keyword:"const",params:{allowedValue:"sum"},message:"must be equal to constant"}],!1;var Le=t===
e}else var Le=!0;if(Le){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/i\
tems/oneOf/6/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Le=t===e}else var Le=!0;if(Le){if(s.width!==void 0){let t=s.
width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/it\
ems/oneOf/6/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/6/properties/width/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var Le=d===e}else var Le=!0;if(Le){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/6/properties/tower/type",keyword:"ty\
pe",params:{type:V.properties.nodes.items.oneOf[6].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/6/properties/tower/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var Le=d===e}else var Le=!0;if(Le)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<
1)return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"}],!1;{var Or=!0;const k=t.length;for(let B=0;B<k;B++){const m=e;if(typeof t[B]!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/inputs/"+B,schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var Or=m===e;if(!Or)break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Le=d===e}else var Le=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/6/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ye!==!0&&(ye=!0)}else if(b==="product"){if(e===e)if(s&&
typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||
s.inputs===void 0&&(p="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/7/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{const ne=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=
[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"}],!1;break}if(ne===e){if(s.op!==void 0){const t=e;if(s.op!=="product")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"\
#/properties/nodes/items/oneOf/7/properties/op/const",keyword:"const",params:{allowedValue:"product"},message:"must be equal to constant"}],!1;var rr=t===e}else
var rr=!0;if(rr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/on\
eOf/7/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var rr=t===e}else var rr=!0;if(rr){if(s.width!==void 0){let t=s.width;
const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/on\
eOf/7/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.
errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/7/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var rr=d===e}else var rr=!0;if(rr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/7/properties/tower/type",keyword:"type",params:{type:V.
properties.nodes.items.oneOf[7].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=
[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/7/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var rr=d===e}else var rr=!0;if(rr)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.
errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/7/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"}],!1;{var ys=!0;const k=t.length;for(let B=0;B<k;B++){const m=e;if(typeof t[B]!="string")return a.errors=[{instancePath:r+"/no\
des/"+o+"/inputs/"+B,schemaPath:"#/properties/nodes/items/oneOf/7/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var ys=m===e;if(!ys)break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/7/properties/inputs/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var rr=d===e}else var rr=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/7/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ye!==!0&&(ye=!0)}else if(b==="cross"){if(e===e)if(s&&
typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||
s.x0===void 0&&(p="x0")||s.input===void 0&&(p="input")||s.kernel===void 0&&(p="kernel")||s.bias===void 0&&(p="bias"))return a.errors=[{instancePath:r+"/nodes/"+
o,schemaPath:"#/properties/nodes/items/oneOf/8/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ne=e;
for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="x0"||t==="input"||t==="kernel"||t==="bias")){return a.errors=[{instancePath:r+"/nodes/"+
o,schemaPath:"#/properties/nodes/items/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additio\
nal properties"}],!1;break}if(ne===e){if(s.op!==void 0){const t=e;if(s.op!=="cross")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/\
nodes/items/oneOf/8/properties/op/const",keyword:"const",params:{allowedValue:"cross"},message:"must be equal to constant"}],!1;var Re=t===e}else var Re=!0;if(Re){
if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/8/properties/\
id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Re=t===e}else var Re=!0;if(Re){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/8/properties/width/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/8/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"}],!1;var Re=d===e}else var Re=!0;if(Re){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.
errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/8/properties/tower/type",keyword:"type",params:{type:V.properties.nodes.
items.oneOf[8].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/8/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var Re=d===e}else var Re=!0;if(Re){if(s.x0!==void 0){const t=e;if(typeof s.x0!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/x0",schemaPath:"\
#/properties/nodes/items/oneOf/8/properties/x0/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Re=t===e}else var Re=!0;if(Re){if(s.
input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/8/propert\
ies/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Re=t===e}else var Re=!0;if(Re){if(s.kernel!==void 0){const t=e;if(typeof s.
kernel!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/kernel",schemaPath:"#/properties/nodes/items/oneOf/8/properties/kernel/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var Re=t===e}else var Re=!0;if(Re)if(s.bias!==void 0){const t=e;if(typeof s.bias!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/bias",schemaPath:"#/properties/nodes/items/oneOf/8/properties/bias/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Re=t===
e}else var Re=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/8/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;ye!==!0&&(ye=!0)}else if(b==="bi_interaction"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p=
"op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.inputs===void 0&&(p="inputs"))return a.errors=[{instancePath:r+"\
/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/9/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],
!1;{const ne=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/pro\
perties/nodes/items/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;
break}if(ne===e){if(s.op!==void 0){const t=e;if(s.op!=="bi_interaction")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/\
oneOf/9/properties/op/const",keyword:"const",params:{allowedValue:"bi_interaction"},message:"must be equal to constant"}],!1;var zr=t===e}else var zr=!0;if(zr){
if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/9/properties/\
id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var zr=t===e}else var zr=!0;if(zr){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/9/properties/width/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/9/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"}],!1;var zr=d===e}else var zr=!0;if(zr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.
errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/9/properties/tower/type",keyword:"type",params:{type:V.properties.nodes.
items.oneOf[9].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/9/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var zr=d===e}else var zr=!0;if(zr)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+
"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/9/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer \
than 1 items"}],!1;{var cs=!0;const k=t.length;for(let B=0;B<k;B++){const m=e;if(typeof t[B]!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+B,
schemaPath:"#/properties/nodes/items/oneOf/9/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var cs=m===e;if(!cs)
break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/9/properties/inputs/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var zr=d===e}else var zr=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/ite\
ms/oneOf/9/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ye!==!0&&(ye=!0)}else if(b==="batch_norm"){if(e===e)if(s&&typeof s=="object"&&
!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.input===void 0&&(p=
"input")||s.gamma===void 0&&(p="gamma")||s.beta===void 0&&(p="beta")||s.mean===void 0&&(p="mean")||s.variance===void 0&&(p="variance")||s.momentum===void 0&&(p=
"momentum")||s.epsilon===void 0&&(p="epsilon"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/10/required",keyword:"req\
uired",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ne=e;for(const t in s)if(!qr.call(V.properties.nodes.items.oneOf[10].
properties,t)){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ne===e){if(s.op!==void 0){const t=e;if(s.op!=="batch_norm")return a.errors=[{instancePath:r+
"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/10/properties/op/const",keyword:"const",params:{allowedValue:"batch_norm"},message:"must be equal t\
o constant"}],!1;var Ee=t===e}else var Ee=!0;if(Ee){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"\
#/properties/nodes/items/oneOf/10/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ee=t===e}else var Ee=!0;if(Ee){if(s.
width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/10/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/10/properties/width/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ee=d===e}else var Ee=!0;if(Ee){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/10/properti\
es/tower/type",keyword:"type",params:{type:V.properties.nodes.items.oneOf[10].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="nu\
mber"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/10/properties/tower/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ee=d===e}else var Ee=!0;if(Ee){if(s.input!==void 0){const t=e;if(typeof s.input!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/10/properties/input/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var Ee=t===e}else var Ee=!0;if(Ee){if(s.gamma!==void 0){const t=e;if(typeof s.gamma!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/gamma",schemaPath:"#/properties/nodes/items/oneOf/10/properties/gamma/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ee=t===
e}else var Ee=!0;if(Ee){if(s.beta!==void 0){const t=e;if(typeof s.beta!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/beta",schemaPath:"#/properties/n\
odes/items/oneOf/10/properties/beta/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ee=t===e}else var Ee=!0;if(Ee){if(s.mean!==void 0){
const t=e;if(typeof s.mean!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/mean",schemaPath:"#/properties/nodes/items/oneOf/10/properties/mean/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Ee=t===e}else var Ee=!0;if(Ee){if(s.variance!==void 0){const t=e;if(typeof s.variance!="string")return a.
errors=[{instancePath:r+"/nodes/"+o+"/variance",schemaPath:"#/properties/nodes/items/oneOf/10/properties/variance/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var Ee=t===e}else var Ee=!0;if(Ee){if(s.momentum!==void 0){let t=s.momentum;const d=e;if(e===d)if(typeof t=="number"&&isFinite(t)){if(t>1||
isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+"/momentum",schemaPath:"#/properties/nodes/items/oneOf/10/properties/momentum/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+"/momentum",schemaPath:"#/properties/nodes/it\
ems/oneOf/10/properties/momentum/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+"\
/nodes/"+o+"/momentum",schemaPath:"#/properties/nodes/items/oneOf/10/properties/momentum/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var Ee=d===e}else var Ee=!0;if(Ee)if(s.epsilon!==void 0){let t=s.epsilon;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/n\
odes/"+o+"/epsilon",schemaPath:"#/properties/nodes/items/oneOf/10/properties/epsilon/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ee=d===
e}else var Ee=!0}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/10/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;ye!==!0&&(ye=!0)}else if(b==="layer_norm"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p=
"op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.input===void 0&&(p="input")||s.gamma===void 0&&(p="gamma")||s.beta===
void 0&&(p="beta")||s.epsilon===void 0&&(p="epsilon"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/11/required",keyword:"\
required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ne=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="\
tower"||t==="input"||t==="gamma"||t==="beta"||t==="epsilon")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/11/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ne===e){if(s.op!==void 0){
const t=e;if(s.op!=="layer_norm")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/11/properties/op/const",keyword:"\
const",params:{allowedValue:"layer_norm"},message:"must be equal to constant"}],!1;var Ze=t===e}else var Ze=!0;if(Ze){if(s.id!==void 0){const t=e;if(typeof s.id!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/11/properties/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var Ze=t===e}else var Ze=!0;if(Ze){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/11/properties/width/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/11/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ze=d===e}else var Ze=!0;
if(Ze){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/11/properties/tower/type",keyword:"type",params:{type:V.properties.nodes.items.oneOf[11].properties.tower.
type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/11/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ze=d===e}else var Ze=!0;
if(Ze){if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/one\
Of/11/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ze=t===e}else var Ze=!0;if(Ze){if(s.gamma!==void 0){const t=e;
if(typeof s.gamma!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/gamma",schemaPath:"#/properties/nodes/items/oneOf/11/properties/gamma/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Ze=t===e}else var Ze=!0;if(Ze){if(s.beta!==void 0){const t=e;if(typeof s.beta!="string")return a.
errors=[{instancePath:r+"/nodes/"+o+"/beta",schemaPath:"#/properties/nodes/items/oneOf/11/properties/beta/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var Ze=t===e}else var Ze=!0;if(Ze)if(s.epsilon!==void 0){let t=s.epsilon;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/epsilon",schemaPath:"#/properties/nodes/items/oneOf/11/properties/epsilon/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var Ze=d===e}else var Ze=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/11/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;ye!==!0&&(ye=!0)}else if(b==="activation"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&
(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.input===void 0&&(p="input")||s.activation===void 0&&(p="activ\
ation"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/12/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;{const ne=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="activation")){return a.
errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(ne===e){if(s.op!==void 0){const t=e;if(s.op!=="activation")return a.errors=[{instancePath:r+"/nodes/"+
o+"/op",schemaPath:"#/properties/nodes/items/oneOf/12/properties/op/const",keyword:"const",params:{allowedValue:"activation"},message:"must be equal to constant"}],
!1;var ur=t===e}else var ur=!0;if(ur){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/prop\
erties/nodes/items/oneOf/12/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ur=t===e}else var ur=!0;if(ur){if(s.width!==
void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/pro\
perties/nodes/items/oneOf/12/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/12/properties/width/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ur=d===e}else var ur=!0;if(ur){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/12/properti\
es/tower/type",keyword:"type",params:{type:V.properties.nodes.items.oneOf[12].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="nu\
mber"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/12/properties/tower/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ur=d===e}else var ur=!0;if(ur){if(s.input!==void 0){const t=e;if(typeof s.input!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/12/properties/input/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var ur=t===e}else var ur=!0;if(ur)if(s.activation!==void 0){let t=s.activation;const d=e;if(!(t==="relu"||t==="none"||t===
"tanh"||t==="sigmoid"||t==="gelu"||t==="swish"||t==="leaky_relu"||t==="selu"||t==="mish"))return a.errors=[{instancePath:r+"/nodes/"+o+"/activation",schemaPath:"\
#/properties/nodes/items/oneOf/12/properties/activation/enum",keyword:"enum",params:{allowedValues:V.properties.nodes.items.oneOf[12].properties.activation.enum},
message:"must be equal to one of the allowed values"}],!1;var ur=d===e}else var ur=!0}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/prop\
erties/nodes/items/oneOf/12/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ye!==!0&&(ye=!0)}else if(b==="dropout"){if(e===e)if(s&&typeof s==
"object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.input===
void 0&&(p="input")||s.rate===void 0&&(p="rate"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/13/required",keyword:"r\
equired",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ne=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="t\
ower"||t==="input"||t==="rate")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/13/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ne===e){if(s.op!==void 0){const t=e;if(s.op!=="dropou\
t")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/13/properties/op/const",keyword:"const",params:{allowedValue:"d\
ropout"},message:"must be equal to constant"}],!1;var yr=t===e}else var yr=!0;if(yr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/13/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var yr=t===
e}else var yr=!0;if(yr){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"\
/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/13/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/13/properti\
es/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var yr=d===e}else var yr=!0;if(yr){if(s.tower!==void 0){let t=s.
tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/propertie\
s/nodes/items/oneOf/13/properties/tower/type",keyword:"type",params:{type:V.properties.nodes.items.oneOf[13].properties.tower.type},message:"must be integer,nul\
l"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/on\
eOf/13/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var yr=d===e}else var yr=!0;if(yr){if(s.input!==
void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/13/properties/inp\
ut/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var yr=t===e}else var yr=!0;if(yr)if(s.rate!==void 0){let t=s.rate;const d=e;if(e===
d)if(typeof t=="number"&&isFinite(t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+"/rate",schemaPath:"#/properties/nodes/items/oneOf/13/proper\
ties/rate/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+
"/rate",schemaPath:"#/properties/nodes/items/oneOf/13/properties/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else
return a.errors=[{instancePath:r+"/nodes/"+o+"/rate",schemaPath:"#/properties/nodes/items/oneOf/13/properties/rate/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var yr=d===e}else var yr=!0}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/13/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;ye!==!0&&(ye=!0)}else if(b==="scale"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.
op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.input===void 0&&(p="input")||s.weight===void 0&&
(p="weight"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/14/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{const ne=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="weight")){return a.
errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/14/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(ne===e){if(s.op!==void 0){const t=e;if(s.op!=="scale")return a.errors=[{instancePath:r+"/nodes/"+o+"\
/op",schemaPath:"#/properties/nodes/items/oneOf/14/properties/op/const",keyword:"const",params:{allowedValue:"scale"},message:"must be equal to constant"}],!1;var cr=t===
e}else var cr=!0;if(cr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/i\
tems/oneOf/14/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var cr=t===e}else var cr=!0;if(cr){if(s.width!==void 0){let t=s.
width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/it\
ems/oneOf/14/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/14/properties/width/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var cr=d===e}else var cr=!0;if(cr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/14/properties/tower/type",keyword:"t\
ype",params:{type:V.properties.nodes.items.oneOf[14].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||
isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/14/properties/tower/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var cr=d===e}else var cr=!0;if(cr){if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=
[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/14/properties/input/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var cr=t===e}else var cr=!0;if(cr)if(s.weight!==void 0){const t=e;if(typeof s.weight!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/wei\
ght",schemaPath:"#/properties/nodes/items/oneOf/14/properties/weight/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var cr=t===e}else
var cr=!0}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/14/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;ye!==!0&&(ye=!0)}else if(b==="ensemble"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&
(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.inputs===void 0&&(p="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/15/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ne=e;for(const t in s)
if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/15/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ne===e){if(s.op!==void 0){
const t=e;if(s.op!=="ensemble")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/15/properties/op/const",keyword:"co\
nst",params:{allowedValue:"ensemble"},message:"must be equal to constant"}],!1;var Fr=t===e}else var Fr=!0;if(Fr){if(s.id!==void 0){const t=e;if(typeof s.id!="s\
tring")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/15/properties/id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var Fr=t===e}else var Fr=!0;if(Fr){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/15/properties/width/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/15/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Fr=d===e}else var Fr=!0;
if(Fr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/15/properties/tower/type",keyword:"type",params:{type:V.properties.nodes.items.oneOf[15].properties.tower.
type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/15/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Fr=d===e}else var Fr=!0;
if(Fr)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"\
#/properties/nodes/items/oneOf/15/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var gs=!0;const k=t.
length;for(let B=0;B<k;B++){const m=e;if(typeof t[B]!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+B,schemaPath:"#/properties/nodes/items/on\
eOf/15/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var gs=m===e;if(!gs)break}}}else return a.errors=[{instancePath:r+
"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/15/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Fr=d===
e}else var Fr=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/15/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;ye!==!0&&(ye=!0)}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/discriminator",keyword:"di\
scriminator",params:{error:"mapping",tag:"op",tagValue:b},message:'value of tag "op" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"op",tagValue:b},message:'tag "op" must be string'}],!1}}else return a.errors=
[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Pr=N===e;if(!Pr)
break}}else return a.errors=[{instancePath:r+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=ae===
e}else var y=!0;if(y){if(n.params!==void 0){let h=n.params;const ae=e;if(e===ae)if(Array.isArray(h)){var hs=!0;const K=h.length;for(let o=0;o<K;o++){let s=h[o];
const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.name===void 0&&(q="name")||s.shape===void 0&&(q="shape")||s.init===void 0&&(q="init")||
s.trainable===void 0&&(q="trainable")||s.tower===void 0&&(q="tower"))return a.errors=[{instancePath:r+"/params/"+o,schemaPath:"#/properties/params/items/require\
d",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const b=e;for(const i in s)if(!(i==="name"||i==="shape"||i===
"init"||i==="trainable"||i==="tower"||i==="optimizer")){return a.errors=[{instancePath:r+"/params/"+o,schemaPath:"#/properties/params/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(b===e){if(s.name!==void 0){const i=e;if(typeof s.
name!="string")return a.errors=[{instancePath:r+"/params/"+o+"/name",schemaPath:"#/properties/params/items/properties/name/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var gr=i===e}else var gr=!0;if(gr){if(s.shape!==void 0){let i=s.shape;const p=e;if(e===p)if(Array.isArray(i)){var bs=!0;const t=i.
length;for(let d=0;d<t;d++){let f=i[d];const k=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return a.errors=[{instancePath:r+"/params/"+o+"/shape/"+
d,schemaPath:"#/properties/params/items/properties/shape/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===k&&typeof f=="\
number"&&isFinite(f)&&(f<1||isNaN(f)))return a.errors=[{instancePath:r+"/params/"+o+"/shape/"+d,schemaPath:"#/properties/params/items/properties/shape/items/min\
imum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var bs=k===e;if(!bs)break}}else return a.errors=[{instancePath:r+"/params/"+
o+"/shape",schemaPath:"#/properties/params/items/properties/shape/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var gr=p===e}else var gr=!0;
if(gr){if(s.init!==void 0){let i=s.init;const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind"))return a.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/required",keyword:"required",params:{missingProperty:t},message:"must have required p\
roperty '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="zeros"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let k;if(i.kind===void 0&&(k="\
kind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/required",keyword:"required",params:{
missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const B=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/params/"+o+"\
/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"\
must NOT have additional properties"}],!1;break}if(B===e&&i.kind!==void 0&&i.kind!=="zeros")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"\
#/properties/params/items/properties/init/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"zeros"},message:"must be equal to constant"}],!1}}else
return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var $r=!0}else if(d==="ones"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let k;if(i.kind===void 0&&(k="kind"))return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/required",keyword:"required",params:{missingProperty:k},
message:"must have required property '"+k+"'"}],!1;{const B=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"\
#/properties/params/items/properties/init/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have addi\
tional properties"}],!1;break}if(B===e&&i.kind!==void 0&&i.kind!=="ones")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/par\
ams/items/properties/init/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ones"},message:"must be equal to constant"}],!1}}else return a.errors=
[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;$r!==!0&&($r=!0)}else if(d==="glorot"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let k;if(i.kind===void 0&&(k="kind"))return a.errors=
[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/required",keyword:"required",params:{missingProperty:k},message:"\
must have required property '"+k+"'"}],!1;{const B=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/propert\
ies/params/items/properties/init/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional pr\
operties"}],!1;break}if(B===e&&i.kind!==void 0&&i.kind!=="glorot")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/ite\
ms/properties/init/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"glorot"},message:"must be equal to constant"}],!1}}else return a.errors=
[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;$r!==!0&&($r=!0)}else if(d==="he"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let k;if(i.kind===void 0&&(k="kind"))return a.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/required",keyword:"required",params:{missingProperty:k},message:"must have re\
quired property '"+k+"'"}],!1;{const B=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/i\
tems/properties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],
!1;break}if(B===e&&i.kind!==void 0&&i.kind!=="he")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/in\
it/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/p\
arams/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;$r!==!0&&
($r=!0)}else if(d==="signs"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let k;if(i.kind===void 0&&(k="kind"))return a.errors=[{instancePath:r+"/param\
s/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/4/required",keyword:"required",params:{missingProperty:k},message:"must have required \
property '"+k+"'"}],!1;{const B=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/pr\
operties/init/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}
if(B===e&&i.kind!==void 0&&i.kind!=="signs")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/one\
Of/4/properties/kind/const",keyword:"const",params:{allowedValue:"signs"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/para\
ms/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;$r!==!0&&
($r=!0)}else if(d==="uniform"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let k;if(i.kind===void 0&&(k="kind")||i.scale===void 0&&(k="scale"))return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/5/required",keyword:"required",params:{missingProperty:k},
message:"must have required property '"+k+"'"}],!1;{const B=e;for(const m in i)if(!(m==="kind"||m==="scale")){return a.errors=[{instancePath:r+"/params/"+o+"/in\
it",schemaPath:"#/properties/params/items/properties/init/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"mu\
st NOT have additional properties"}],!1;break}if(B===e){if(i.kind!==void 0){const m=e;if(i.kind!=="uniform")return a.errors=[{instancePath:r+"/params/"+o+"/init\
/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"must be equ\
al to constant"}],!1;var ss=m===e}else var ss=!0;if(ss)if(i.scale!==void 0){let m=i.scale;const J=e;if(!(typeof m=="number"&&isFinite(m)))return a.errors=[{instancePath:r+
"/params/"+o+"/init/scale",schemaPath:"#/properties/params/items/properties/init/oneOf/5/properties/scale/type",keyword:"type",params:{type:"number"},message:"m\
ust be number"}],!1;var ss=J===e}else var ss=!0}}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/in\
it/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;$r!==!0&&($r=!0)}else if(d==="constant"){if(e===e)if(i&&typeof i=="object"&&
!Array.isArray(i)){let k;if(i.kind===void 0&&(k="kind")||i.value===void 0&&(k="value"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/prope\
rties/params/items/properties/init/oneOf/6/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const B=e;
for(const m in i)if(!(m==="kind"||m==="value")){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneO\
f/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(B===e){if(i.kind!==
void 0){const m=e;if(i.kind!=="constant")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/\
6/properties/kind/const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"}],!1;var ts=m===e}else var ts=!0;if(ts)if(i.value!==
void 0){let m=i.value;const J=e;if(!(typeof m=="number"&&isFinite(m)))return a.errors=[{instancePath:r+"/params/"+o+"/init/value",schemaPath:"#/properties/param\
s/items/properties/init/oneOf/6/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ts=J===e}else var ts=!0}}}else return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/6/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;$r!==!0&&($r=!0)}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/discrimin\
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
must be equal to constant"}],!1;var xr=f===e}else var xr=!0;if(xr){if(i.learningRate!==void 0){let f=i.learningRate;const k=e;if(!(typeof f=="number"&&isFinite(
f)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/learningRate",schemaPath:"#/properties/params/items/properties/optimizer/properties/learningRate/t\
ype",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var xr=k===e}else var xr=!0;if(xr){if(i.beta!==void 0){let f=i.beta;const k=e;if(!(typeof f==
"number"&&isFinite(f)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/beta",schemaPath:"#/properties/params/items/properties/optimizer/properties/bet\
a/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var xr=k===e}else var xr=!0;if(xr){if(i.l1!==void 0){let f=i.l1;const k=e;if(!(typeof f==
"number"&&isFinite(f)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/l1",schemaPath:"#/properties/params/items/properties/optimizer/properties/l1/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var xr=k===e}else var xr=!0;if(xr)if(i.l2!==void 0){let f=i.l2;const k=e;if(!(typeof f==
"number"&&isFinite(f)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/l2",schemaPath:"#/properties/params/items/properties/optimizer/properties/l2/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var xr=k===e}else var xr=!0}}}}}}else return a.errors=[{instancePath:r+"/params/"+o+"/op\
timizer",schemaPath:"#/properties/params/items/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var gr=p===e}else var gr=!0}}}}}}}else
return a.errors=[{instancePath:r+"/params/"+o,schemaPath:"#/properties/params/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var hs=N===
e;if(!hs)break}}else return a.errors=[{instancePath:r+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var y=ae===e}else var y=!0;if(y){if(n.towers!==void 0){let h=n.towers;const ae=e;if(e===ae)if(Array.isArray(h)){var vs=!0;const K=h.length;for(let o=0;o<
K;o++){let s=h[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.name===void 0&&(q="name")||s.source===void 0&&(q="source")||s.fallback===
void 0&&(q="fallback"))return a.errors=[{instancePath:r+"/towers/"+o,schemaPath:"#/properties/towers/items/required",keyword:"required",params:{missingProperty:q},
message:"must have required property '"+q+"'"}],!1;{const b=e;for(const i in s)if(!(i==="name"||i==="source"||i==="fallback")){return a.errors=[{instancePath:r+
"/towers/"+o,schemaPath:"#/properties/towers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have add\
itional properties"}],!1;break}if(b===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/towers/"+o+"/name",schemaPath:"\
#/properties/towers/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Gr=i===e}else var Gr=!0;if(Gr){if(s.source!==
void 0){let i=s.source;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/towers/"+o+"/source",schemaPath:"#/properties/towers/items/p\
roperties/source/type",keyword:"type",params:{type:V.properties.towers.items.properties.source.type},message:"must be string,null"}],!1;var Gr=p===e}else var Gr=!0;
if(Gr)if(s.fallback!==void 0){const i=e;if(typeof s.fallback!="boolean")return a.errors=[{instancePath:r+"/towers/"+o+"/fallback",schemaPath:"#/properties/tower\
s/items/properties/fallback/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var Gr=i===e}else var Gr=!0}}}}else return a.errors=[{instancePath:r+
"/towers/"+o,schemaPath:"#/properties/towers/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var vs=N===e;if(!vs)break}}else return a.
errors=[{instancePath:r+"/towers",schemaPath:"#/properties/towers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=ae===e}else var y=!0;
if(y){if(n.heads!==void 0){let h=n.heads;const ae=e;if(e===ae)if(Array.isArray(h)){var ws=!0;const K=h.length;for(let o=0;o<K;o++){let s=h[o];const N=e;if(e===N)
if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.name===void 0&&(q="name")||s.doc===void 0&&(q="doc")||s.label===void 0&&(q="label")||s.lossWeight===void 0&&
(q="lossWeight")||s.sources===void 0&&(q="sources")||s.withinSeconds===void 0&&(q="withinSeconds"))return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/pr\
operties/heads/items/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const b=e;for(const i in s)if(!(i===
"name"||i==="doc"||i==="label"||i==="lossWeight"||i==="sources"||i==="withinSeconds")){return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/properties/hea\
ds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(b===e){if(s.
name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/name",schemaPath:"#/properties/heads/items/properties/name/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var hr=i===e}else var hr=!0;if(hr){if(s.doc!==void 0){let i=s.doc;const p=e;if(typeof i!=
"string"&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/doc",schemaPath:"#/properties/heads/items/properties/doc/type",keyword:"type",params:{type:V.properties.
heads.items.properties.doc.type},message:"must be string,null"}],!1;var hr=p===e}else var hr=!0;if(hr){if(s.label!==void 0){let i=s.label;const p=e;if(e===p)if(i&&
typeof i=="object"&&!Array.isArray(i)){let t;if(i.column===void 0&&(t="column")||i.op===void 0&&(t="op")||i.value===void 0&&(t="value"))return a.errors=[{instancePath:r+
"/heads/"+o+"/label",schemaPath:"#/properties/heads/items/properties/label/required",keyword:"required",params:{missingProperty:t},message:"must have required p\
roperty '"+t+"'"}],!1;{const d=e;for(const f in i)if(!(f==="column"||f==="op"||f==="value")){return a.errors=[{instancePath:r+"/heads/"+o+"/label",schemaPath:"#\
/properties/heads/items/properties/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional pr\
operties"}],!1;break}if(d===e){if(i.column!==void 0){const f=e;if(typeof i.column!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/label/column",schemaPath:"\
#/properties/heads/items/properties/label/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Jr=f===e}else var Jr=!0;
if(Jr){if(i.op!==void 0){let f=i.op;const k=e;if(!(f==="=="||f==="!="||f==="<"||f==="<="||f===">"||f===">="||f===null))return a.errors=[{instancePath:r+"/heads/"+
o+"/label/op",schemaPath:"#/properties/heads/items/properties/label/properties/op/enum",keyword:"enum",params:{allowedValues:V.properties.heads.items.properties.
label.properties.op.enum},message:"must be equal to one of the allowed values"}],!1;var Jr=k===e}else var Jr=!0;if(Jr)if(i.value!==void 0){let f=i.value;const k=e,
B=e;let m=!1;const J=e;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){const je={instancePath:r+"/heads/"+o+"/label/value",schemaPath:"\
#/properties/heads/items/properties/label/properties/value/anyOf/0/type",keyword:"type",params:{type:V.properties.heads.items.properties.label.properties.value.
anyOf[0].type},message:"must be string,number,boolean"};l===null?l=[je]:l.push(je),e++}var ds=J===e;m=m||ds;const Te=e;if(f!==null){const je={instancePath:r+"/h\
eads/"+o+"/label/value",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must b\
e null"};l===null?l=[je]:l.push(je),e++}var ds=Te===e;if(m=m||ds,m)e=B,l!==null&&(B?l.length=B:l=null);else{const je={instancePath:r+"/heads/"+o+"/label/value",
schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?
l=[je]:l.push(je),e++,a.errors=l,!1}var Jr=k===e}else var Jr=!0}}}}else return a.errors=[{instancePath:r+"/heads/"+o+"/label",schemaPath:"#/properties/heads/ite\
ms/properties/label/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var hr=p===e}else var hr=!0;if(hr){if(s.lossWeight!==void 0){let i=s.
lossWeight;const p=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/heads/"+o+"/lossWeight",schemaPath:"#/properties/heads/items/prope\
rties/lossWeight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var hr=p===e}else var hr=!0;if(hr){if(s.sources!==void 0){let i=s.sources;
const p=e;if(!Array.isArray(i)&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/sources",schemaPath:"#/properties/heads/items/properties/sources/type",keyword:"\
type",params:{type:V.properties.heads.items.properties.sources.type},message:"must be array,null"}],!1;if(e===p&&Array.isArray(i)){var ks=!0;const t=i.length;for(let d=0;d<
t;d++){const f=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/sources/"+d,schemaPath:"#/properties/heads/items/properties/sources/ite\
ms/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ks=f===e;if(!ks)break}}var hr=p===e}else var hr=!0;if(hr)if(s.withinSeconds!==void 0){
let i=s.withinSeconds;const p=e;if(!(typeof i=="number"&&isFinite(i))&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/withinSeconds",schemaPath:"#/prop\
erties/heads/items/properties/withinSeconds/type",keyword:"type",params:{type:V.properties.heads.items.properties.withinSeconds.type},message:"must be number,nu\
ll"}],!1;var hr=p===e}else var hr=!0}}}}}}}else return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var ws=N===e;if(!ws)break}}else return a.errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var y=ae===e}else var y=!0;if(y){if(n.outputs!==void 0){let h=n.outputs;const ae=e;if(e===ae)if(Array.isArray(
h)){var Ps=!0;const K=h.length;for(let o=0;o<K;o++){let s=h[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.head===void 0&&(q="hea\
d")||s.logits===void 0&&(q="logits")||s.bias===void 0&&(q="bias"))return a.errors=[{instancePath:r+"/outputs/"+o,schemaPath:"#/properties/outputs/items/required",
keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const b=e;for(const i in s)if(!(i==="head"||i==="logits"||i===
"bias"||i==="correction")){return a.errors=[{instancePath:r+"/outputs/"+o,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(b===e){if(s.head!==void 0){const i=e;if(typeof s.head!="string")
return a.errors=[{instancePath:r+"/outputs/"+o+"/head",schemaPath:"#/properties/outputs/items/properties/head/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var Br=i===e}else var Br=!0;if(Br){if(s.logits!==void 0){let i=s.logits;const p=e;if(e===p)if(Array.isArray(i)){var Os=!0;const t=i.length;
for(let d=0;d<t;d++){const f=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/outputs/"+o+"/logits/"+d,schemaPath:"#/properties/outputs/items/prope\
rties/logits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Os=f===e;if(!Os)break}}else return a.errors=[{instancePath:r+"/\
outputs/"+o+"/logits",schemaPath:"#/properties/outputs/items/properties/logits/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Br=p===
e}else var Br=!0;if(Br){if(s.bias!==void 0){let i=s.bias;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/outputs/"+o+"/bias",schemaPath:"\
#/properties/outputs/items/properties/bias/type",keyword:"type",params:{type:V.properties.outputs.items.properties.bias.type},message:"must be string,null"}],!1;
var Br=p===e}else var Br=!0;if(Br)if(s.correction!==void 0){let i=s.correction;const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===
void 0&&(t="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/required",keyword:"\
required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="base"){if(e===e)if(i&&typeof i==
"object"&&!Array.isArray(i)){let k;if(i.kind===void 0&&(k="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/\
items/properties/correction/oneOf/0/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const B=e;for(const m in i)
if(m!=="kind"){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/0/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(B===e&&i.kind!==void 0&&i.kind!==
"base")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/0/properties/kind/co\
nst",keyword:"const",params:{allowedValue:"base"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"\
#/properties/outputs/items/properties/correction/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var is=!0}else if(d==="implie\
s"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let k;if(i.kind===void 0&&(k="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"\
#/properties/outputs/items/properties/correction/oneOf/1/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],
!1;{const B=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/cor\
rection/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(B===
e&&i.kind!==void 0&&i.kind!=="implies")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/corre\
ction/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"implies"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;is!==!0&&(is=!0)}else if(d==="mixture"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let k;if(i.kind===void 0&&(k="kind")||i.logits===void 0&&
(k="logits")||i.bias===void 0&&(k="bias"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correct\
ion/oneOf/2/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const B=e;for(const m in i)if(!(m==="kin\
d"||m==="logits"||m==="bias")){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(B===e){if(i.kind!==
void 0){const m=e;if(i.kind!=="mixture")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/corr\
ection/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"mixture"},message:"must be equal to constant"}],!1;var Kr=m===e}else var Kr=!0;if(Kr){
if(i.logits!==void 0){let m=i.logits;const J=e;if(e===J)if(Array.isArray(m)){var _s=!0;const sr=m.length;for(let je=0;je<sr;je++){const tr=e;if(typeof m[je]!="s\
tring")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/logits/"+je,schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/l\
ogits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _s=tr===e;if(!_s)break}}else return a.errors=[{instancePath:r+"/output\
s/"+o+"/correction/logits",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/logits/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var Kr=J===e}else var Kr=!0;if(Kr)if(i.bias!==void 0){let m=i.bias;const J=e;if(typeof m!="string"&&m!==null)return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction/bias",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/bias/type",keyword:"type",params:{type:V.properties.
outputs.items.properties.correction.oneOf[2].properties.bias.type},message:"must be string,null"}],!1;var Kr=J===e}else var Kr=!0}}}}else return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;is!==!0&&(is=!0)}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/discr\
iminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},
message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/co\
rrection/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Br=p===e}else var Br=!0}}}}}else return a.errors=[{instancePath:r+"/outpu\
ts/"+o,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ps=N===e;if(!Ps)break}}else return a.
errors=[{instancePath:r+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=ae===e}else var y=!0;
if(y){if(n.sampling!==void 0){let h=n.sampling;const ae=e;if(!(h&&typeof h=="object"&&!Array.isArray(h))&&h!==null)return a.errors=[{instancePath:r+"/sampling",
schemaPath:"#/properties/sampling/type",keyword:"type",params:{type:V.properties.sampling.type},message:"must be object,null"}],!1;if(e===ae&&h&&typeof h=="obje\
ct"&&!Array.isArray(h)){let K;if(h.base===void 0&&(K="base")||h.keep===void 0&&(K="keep")||h.log===void 0&&(K="log")||h.correct===void 0&&(K="correct"))return a.
errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/required",keyword:"required",params:{missingProperty:K},message:"must have required proper\
ty '"+K+"'"}],!1;{const o=e;for(const s in h)if(!(s==="base"||s==="keep"||s==="log"||s==="correct")){return a.errors=[{instancePath:r+"/sampling",schemaPath:"#/\
properties/sampling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}
if(o===e){if(h.base!==void 0){let s=h.base;const N=e;if(typeof s!="string"&&s!==null)return a.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/properties/\
sampling/properties/base/type",keyword:"type",params:{type:V.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var Dr=N===e}else var Dr=!0;
if(Dr){if(h.keep!==void 0){let s=h.keep;const N=e;if(e===N)if(typeof s=="number"&&isFinite(s)){if(s>1||isNaN(s))return a.errors=[{instancePath:r+"/sampling/keep",
schemaPath:"#/properties/sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(s<0||isNaN(s))return a.
errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"n\
umber"},message:"must be number"}],!1;var Dr=N===e}else var Dr=!0;if(Dr){if(h.log!==void 0){let s=h.log;const N=e;if(!(s==="unsampled"||s==="sampled"))return a.
errors=[{instancePath:r+"/sampling/log",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"enum",params:{allowedValues:V.properties.sampling.properties.
log.enum},message:"must be equal to one of the allowed values"}],!1;var Dr=N===e}else var Dr=!0;if(Dr)if(h.correct!==void 0){let s=h.correct;const N=e;if(!(s===
"weight"||s==="base"||s==="batch"))return a.errors=[{instancePath:r+"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",
params:{allowedValues:V.properties.sampling.properties.correct.enum},message:"must be equal to one of the allowed values"}],!1;var Dr=N===e}else var Dr=!0}}}}}var y=ae===
e}else var y=!0;if(y){if(n.calibration!==void 0){let h=n.calibration;const ae=e;if(!(h&&typeof h=="object"&&!Array.isArray(h))&&h!==null)return a.errors=[{instancePath:r+
"/calibration",schemaPath:"#/properties/calibration/type",keyword:"type",params:{type:V.properties.calibration.type},message:"must be object,null"}],!1;if(e===ae&&
h&&typeof h=="object"&&!Array.isArray(h)){let K;if(h.method===void 0&&(K="method")||h.signals===void 0&&(K="signals")||h.per===void 0&&(K="per")||h.everySeconds===
void 0&&(K="everySeconds")||h.windowSeconds===void 0&&(K="windowSeconds")||h.halfLifeSeconds===void 0&&(K="halfLifeSeconds")||h.traffic===void 0&&(K="traffic"))
return a.errors=[{instancePath:r+"/calibration",schemaPath:"#/properties/calibration/required",keyword:"required",params:{missingProperty:K},message:"must have \
required property '"+K+"'"}],!1;{const o=e;for(const s in h)if(!(s==="method"||s==="signals"||s==="per"||s==="everySeconds"||s==="windowSeconds"||s==="halfLifeS\
econds"||s==="traffic")){return a.errors=[{instancePath:r+"/calibration",schemaPath:"#/properties/calibration/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(o===e){if(h.method!==void 0){let s=h.method;const N=e;if(!(s==="pla\
tt"||s==="isotonic"||s==="temperature"))return a.errors=[{instancePath:r+"/calibration/method",schemaPath:"#/properties/calibration/properties/method/enum",keyword:"\
enum",params:{allowedValues:V.properties.calibration.properties.method.enum},message:"must be equal to one of the allowed values"}],!1;var or=N===e}else var or=!0;
if(or){if(h.signals!==void 0){let s=h.signals;const N=e;if(e===N)if(Array.isArray(s)){var qs=!0;const q=s.length;for(let b=0;b<q;b++){const i=e;if(typeof s[b]!=
"string")return a.errors=[{instancePath:r+"/calibration/signals/"+b,schemaPath:"#/properties/calibration/properties/signals/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var qs=i===e;if(!qs)break}}else return a.errors=[{instancePath:r+"/calibration/signals",schemaPath:"#/properties/calibrat\
ion/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var or=N===e}else var or=!0;if(or){if(h.per!==void 0){let s=h.per;
const N=e;if(e===N)if(Array.isArray(s)){var js=!0;const q=s.length;for(let b=0;b<q;b++){let i=s[b];const p=e;if(!(i==="head"||i==="source"))return a.errors=[{instancePath:r+
"/calibration/per/"+b,schemaPath:"#/properties/calibration/properties/per/items/enum",keyword:"enum",params:{allowedValues:V.properties.calibration.properties.per.
items.enum},message:"must be equal to one of the allowed values"}],!1;var js=p===e;if(!js)break}}else return a.errors=[{instancePath:r+"/calibration/per",schemaPath:"\
#/properties/calibration/properties/per/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var or=N===e}else var or=!0;if(or){if(h.everySeconds!==
void 0){let s=h.everySeconds;const N=e;if(!(typeof s=="number"&&isFinite(s)))return a.errors=[{instancePath:r+"/calibration/everySeconds",schemaPath:"#/properti\
es/calibration/properties/everySeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var or=N===e}else var or=!0;if(or){if(h.windowSeconds!==
void 0){let s=h.windowSeconds;const N=e;if(!(typeof s=="number"&&isFinite(s)))return a.errors=[{instancePath:r+"/calibration/windowSeconds",schemaPath:"#/proper\
ties/calibration/properties/windowSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var or=N===e}else var or=!0;if(or){if(h.halfLifeSeconds!==
void 0){let s=h.halfLifeSeconds;const N=e;if(!(typeof s=="number"&&isFinite(s))&&s!==null)return a.errors=[{instancePath:r+"/calibration/halfLifeSeconds",schemaPath:"\
#/properties/calibration/properties/halfLifeSeconds/type",keyword:"type",params:{type:V.properties.calibration.properties.halfLifeSeconds.type},message:"must be\
 number,null"}],!1;var or=N===e}else var or=!0;if(or)if(h.traffic!==void 0){let s=h.traffic;const N=e;if(!(s==="all"||s==="own"))return a.errors=[{instancePath:r+
"/calibration/traffic",schemaPath:"#/properties/calibration/properties/traffic/enum",keyword:"enum",params:{allowedValues:V.properties.calibration.properties.traffic.
enum},message:"must be equal to one of the allowed values"}],!1;var or=N===e}else var or=!0}}}}}}}}var y=ae===e}else var y=!0;if(y){if(n.train!==void 0){let h=n.
train;const ae=e;if(e===ae)if(h&&typeof h=="object"&&!Array.isArray(h)){let K;if(h.optimizer===void 0&&(K="optimizer")||h.embeddings===void 0&&(K="embeddings")||
h.batch===void 0&&(K="batch")||h.epochs===void 0&&(K="epochs")||h.seed===void 0&&(K="seed")||h.l2===void 0&&(K="l2")||h.patience===void 0&&(K="patience")||h.holdout===
void 0&&(K="holdout")||h.validate===void 0&&(K="validate")||h.sources===void 0&&(K="sources"))return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties\
/train/required",keyword:"required",params:{missingProperty:K},message:"must have required property '"+K+"'"}],!1;{const o=e;for(const s in h)if(!qr.call(V.properties.
train.properties,s)){return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties/train/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}],!1;break}if(o===e){if(h.optimizer!==void 0){let s=h.optimizer;const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.
isArray(s)){let Ue;if(s.kind===void 0&&(Ue="kind")||s.learningRate===void 0&&(Ue="learningRate"))return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"\
#/properties/train/properties/optimizer/required",keyword:"required",params:{missingProperty:Ue},message:"must have required property '"+Ue+"'"}],!1;{const q=e;
for(const b in s)if(!(b==="kind"||b==="learningRate")){return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"}],!1;break}if(q===e){if(s.kind!==
void 0){let b=s.kind;const i=e;if(!(b==="adam"||b==="adagrad"||b==="sgd"))return a.errors=[{instancePath:r+"/train/optimizer/kind",schemaPath:"#/properties/trai\
n/properties/optimizer/properties/kind/enum",keyword:"enum",params:{allowedValues:V.properties.train.properties.optimizer.properties.kind.enum},message:"must be\
 equal to one of the allowed values"}],!1;var as=i===e}else var as=!0;if(as)if(s.learningRate!==void 0){let b=s.learningRate;const i=e;if(!(typeof b=="number"&&
isFinite(b)))return a.errors=[{instancePath:r+"/train/optimizer/learningRate",schemaPath:"#/properties/train/properties/optimizer/properties/learningRate/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var as=i===e}else var as=!0}}}else return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"\
#/properties/train/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var $e=N===e}else var $e=!0;if($e){if(h.embeddings!==
void 0){let s=h.embeddings;const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.kind===void 0&&(q="kind")||s.learningRate===void 0&&(q="le\
arningRate"))return a.errors=[{instancePath:r+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/required",keyword:"required",params:{missingProperty:q},
message:"must have required property '"+q+"'"}],!1;{const b=e;for(const i in s)if(!(i==="kind"||i==="learningRate")){return a.errors=[{instancePath:r+"/train/em\
beddings",schemaPath:"#/properties/train/properties/embeddings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must \
NOT have additional properties"}],!1;break}if(b===e){if(s.kind!==void 0){let i=s.kind;const p=e;if(!(i==="adam"||i==="adagrad"||i==="sgd"))return a.errors=[{instancePath:r+
"/train/embeddings/kind",schemaPath:"#/properties/train/properties/embeddings/properties/kind/enum",keyword:"enum",params:{allowedValues:V.properties.train.properties.
embeddings.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var os=p===e}else var os=!0;if(os)if(s.learningRate!==void 0){let i=s.
learningRate;const p=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/train/embeddings/learningRate",schemaPath:"#/properties/train/pr\
operties/embeddings/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var os=p===e}else var os=!0}}}else return a.
errors=[{instancePath:r+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;var $e=N===e}else var $e=!0;if($e){if(h.batch!==void 0){let s=h.batch;const N=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=
[{instancePath:r+"/train/batch",schemaPath:"#/properties/train/properties/batch/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
N&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return a.errors=[{instancePath:r+"/train/batch",schemaPath:"#/properties/train/properties/batch/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var $e=N===e}else var $e=!0;if($e){if(h.epochs!==void 0){let s=h.epochs;const N=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/train/epochs",schemaPath:"#/properties/train/properties/epochs/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===N&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return a.errors=[{instancePath:r+"/train/epoch\
s",schemaPath:"#/properties/train/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var $e=N===e}else var $e=!0;
if($e){if(h.seed!==void 0){let s=h.seed;const N=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/train/seed",schemaPath:"\
#/properties/train/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var $e=N===e}else var $e=!0;if($e){if(h.l2!==void 0){
let s=h.l2;const N=e;if(!(typeof s=="number"&&isFinite(s)))return a.errors=[{instancePath:r+"/train/l2",schemaPath:"#/properties/train/properties/l2/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var $e=N===e}else var $e=!0;if($e){if(h.patience!==void 0){let s=h.patience;const N=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/train/patience",schemaPath:"#/properties/train/properties/patience/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===N&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=[{instancePath:r+"/train/\
patience",schemaPath:"#/properties/train/properties/patience/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var $e=N===
e}else var $e=!0;if($e){if(h.holdout!==void 0){let s=h.holdout;const N=e,Ue=e;let q=!1;const b=e;be(s,{instancePath:r+"/train/holdout",parentData:h,parentDataProperty:"\
holdout",rootData:jr,dynamicAnchors:Nr})||(l=l===null?be.errors:l.concat(be.errors),e=l.length);var ls=b===e;q=q||ls;const i=e;if(s!==null){const ne={instancePath:r+
"/train/holdout",schemaPath:"#/properties/train/properties/holdout/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};l===null?l=[ne]:l.push(
ne),e++}var ls=i===e;if(q=q||ls,q)e=Ue,l!==null&&(Ue?l.length=Ue:l=null);else{const ne={instancePath:r+"/train/holdout",schemaPath:"#/properties/train/propertie\
s/holdout/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[ne]:l.push(ne),e++,a.errors=l,!1}var $e=N===e}else var $e=!0;
if($e){if(h.validate!==void 0){let s=h.validate;const N=e,Ue=e;let q=!1;const b=e;be(s,{instancePath:r+"/train/validate",parentData:h,parentDataProperty:"valida\
te",rootData:jr,dynamicAnchors:Nr})||(l=l===null?be.errors:l.concat(be.errors),e=l.length);var fs=b===e;q=q||fs;const i=e;if(s!==null){const ne={instancePath:r+
"/train/validate",schemaPath:"#/properties/train/properties/validate/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};l===null?l=[ne]:l.
push(ne),e++}var fs=i===e;if(q=q||fs,q)e=Ue,l!==null&&(Ue?l.length=Ue:l=null);else{const ne={instancePath:r+"/train/validate",schemaPath:"#/properties/train/pro\
perties/validate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[ne]:l.push(ne),e++,a.errors=l,!1}var $e=N===e}else var $e=!0;
if($e){if(h.sources!==void 0){let s=h.sources;const N=e;if(!Array.isArray(s)&&s!==null)return a.errors=[{instancePath:r+"/train/sources",schemaPath:"#/propertie\
s/train/properties/sources/type",keyword:"type",params:{type:V.properties.train.properties.sources.type},message:"must be array,null"}],!1;if(e===N&&Array.isArray(
s)){var Ns=!0;const q=s.length;for(let b=0;b<q;b++){const i=e;if(typeof s[b]!="string")return a.errors=[{instancePath:r+"/train/sources/"+b,schemaPath:"#/proper\
ties/train/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ns=i===e;if(!Ns)break}}var $e=N===e}else var $e=!0;
if($e){if(h.refit!==void 0){const s=e;if(h.refit!==!0)return a.errors=[{instancePath:r+"/train/refit",schemaPath:"#/properties/train/properties/refit/const",keyword:"\
const",params:{allowedValue:!0},message:"must be equal to constant"}],!1;var $e=s===e}else var $e=!0;if($e)if(h.reasons!==void 0){let s=h.reasons;const N=e;if(e===
N)if(s&&typeof s=="object"&&!Array.isArray(s)){const q=e;for(const b in s)if(!(b==="batch"||b==="epochs"||b==="validate")){return a.errors=[{instancePath:r+"/tr\
ain/reasons",schemaPath:"#/properties/train/properties/reasons/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must \
NOT have additional properties"}],!1;break}if(q===e){if(s.batch!==void 0){const b=e;if(typeof s.batch!="string")return a.errors=[{instancePath:r+"/train/reasons\
/batch",schemaPath:"#/properties/train/properties/reasons/properties/batch/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Mr=b===
e}else var Mr=!0;if(Mr){if(s.epochs!==void 0){const b=e;if(typeof s.epochs!="string")return a.errors=[{instancePath:r+"/train/reasons/epochs",schemaPath:"#/prop\
erties/train/properties/reasons/properties/epochs/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Mr=b===e}else var Mr=!0;if(Mr)if(s.
validate!==void 0){const b=e;if(typeof s.validate!="string")return a.errors=[{instancePath:r+"/train/reasons/validate",schemaPath:"#/properties/train/properties\
/reasons/properties/validate/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Mr=b===e}else var Mr=!0}}}else return a.errors=[{instancePath:r+
"/train/reasons",schemaPath:"#/properties/train/properties/reasons/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var $e=N===e}else var $e=!0}}}}}}}}}}}}}else
return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=ae===e}else
var y=!0;if(y){if(n.baselines!==void 0){let h=n.baselines;const ae=e;if(e===ae)if(Array.isArray(h)){var As=!0;const K=h.length;for(let o=0;o<K;o++){let s=h[o];const N=e;
if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.kind===void 0&&(q="kind"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/proper\
ties/baselines/items/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const b=s.kind;if(typeof b=="st\
ring")if(b==="lr"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.kind===void 0&&(p="kind")||s.learningRate===void 0&&(p="learningRate")||s.l1===
void 0&&(p="l1")||s.l2===void 0&&(p="l2")||s.epochs===void 0&&(p="epochs"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/i\
tems/oneOf/0/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ne=e;for(const t in s)if(!(t==="k\
ind"||t==="learningRate"||t==="l1"||t==="l2"||t==="epochs")){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/0/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ne===e){if(s.kind!==
void 0){const t=e;if(s.kind!=="lr")return a.errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/0/properties/kind/con\
st",keyword:"const",params:{allowedValue:"lr"},message:"must be equal to constant"}],!1;var Tr=t===e}else var Tr=!0;if(Tr){if(s.learningRate!==void 0){let t=s.learningRate;
const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines/items/oneOf/\
0/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Tr=d===e}else var Tr=!0;if(Tr){if(s.l1!==void 0){let t=s.
l1;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf/0/prope\
rties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Tr=d===e}else var Tr=!0;if(Tr){if(s.l2!==void 0){let t=s.l2;const d=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/0/properties/l2/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var Tr=d===e}else var Tr=!0;if(Tr)if(s.epochs!==void 0){let t=s.epochs;const d=e;if(!(typeof t=="number"&&!(t%
1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/0/properties/epo\
chs/type",keyword:"type",params:{type:V.properties.baselines.items.oneOf[0].properties.epochs.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="num\
ber"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/0/properties/epochs\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Tr=d===e}else var Tr=!0}}}}}}else return a.errors=[{instancePath:r+
"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ns=!0}else if(b===
"wide_deep"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.kind===void 0&&(p="kind")||s.learningRate===void 0&&(p="learningRate")||s.l1===void 0&&
(p="l1")||s.l2===void 0&&(p="l2")||s.epochs===void 0&&(p="epochs")||s.wide===void 0&&(p="wide")||s.buckets===void 0&&(p="buckets")||s.layers===void 0&&(p="layer\
s")||s.dropout===void 0&&(p="dropout"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1/required",keyword:"requ\
ired",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ne=e;for(const t in s)if(!qr.call(V.properties.baselines.items.oneOf[1].
properties,t)){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ne===e){if(s.kind!==void 0){const t=e;if(s.kind!=="wide_deep")return a.
errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"wi\
de_deep"},message:"must be equal to constant"}],!1;var Me=t===e}else var Me=!0;if(Me){if(s.learningRate!==void 0){let t=s.learningRate;const d=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines/items/oneOf/1/properties/learningRate\
/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Me=d===e}else var Me=!0;if(Me){if(s.l1!==void 0){let t=s.l1;const d=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf/1/properties/l1/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var Me=d===e}else var Me=!0;if(Me){if(s.l2!==void 0){let t=s.l2;const d=e;if(!(typeof t=="number"&&isFinite(
t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/1/properties/l2/type",keyword:"type",params:{type:"num\
ber"},message:"must be number"}],!1;var Me=d===e}else var Me=!0;if(Me){if(s.epochs!==void 0){let t=s.epochs;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/1/properties/epochs/type",keyword:"\
type",params:{type:V.properties.baselines.items.oneOf[1].properties.epochs.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&
(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/1/properties/epochs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Me=d===e}else var Me=!0;if(Me){if(s.wide!==void 0){let t=s.wide;const d=e;if(e===d)if(Array.
isArray(t)){var zs=!0;const k=t.length;for(let B=0;B<k;B++){let m=t[B];const J=e;if(e===J)if(Array.isArray(m)){var Fs=!0;const sr=m.length;for(let je=0;je<sr;je++){
const tr=e;if(typeof m[je]!="string")return a.errors=[{instancePath:r+"/baselines/"+o+"/wide/"+B+"/"+je,schemaPath:"#/properties/baselines/items/oneOf/1/propert\
ies/wide/items/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Fs=tr===e;if(!Fs)break}}else return a.errors=[{instancePath:r+
"/baselines/"+o+"/wide/"+B,schemaPath:"#/properties/baselines/items/oneOf/1/properties/wide/items/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray"}],!1;var zs=J===e;if(!zs)break}}else return a.errors=[{instancePath:r+"/baselines/"+o+"/wide",schemaPath:"#/properties/baselines/items/oneOf/1/properties/w\
ide/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Me=d===e}else var Me=!0;if(Me){if(s.buckets!==void 0){let t=s.buckets;const d=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/buckets",schemaPath:"#/properties/baselines/items/on\
eOf/1/properties/buckets/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))
return a.errors=[{instancePath:r+"/baselines/"+o+"/buckets",schemaPath:"#/properties/baselines/items/oneOf/1/properties/buckets/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var Me=d===e}else var Me=!0;if(Me){if(s.layers!==void 0){let t=s.layers;const d=e;if(e===d)if(Array.isArray(
t)){var xs=!0;const k=t.length;for(let B=0;B<k;B++){let m=t[B];const J=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return a.errors=[{instancePath:r+
"/baselines/"+o+"/layers/"+B,schemaPath:"#/properties/baselines/items/oneOf/1/properties/layers/items/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===J&&typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m)))return a.errors=[{instancePath:r+"/baselines/"+o+"/layers/"+B,schemaPath:"#/propert\
ies/baselines/items/oneOf/1/properties/layers/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var xs=J===e;if(!xs)
break}}else return a.errors=[{instancePath:r+"/baselines/"+o+"/layers",schemaPath:"#/properties/baselines/items/oneOf/1/properties/layers/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var Me=d===e}else var Me=!0;if(Me)if(s.dropout!==void 0){let t=s.dropout;const d=e;if(e===d)if(typeof t=="number"&&isFinite(
t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#/properties/baselines/items/oneOf/1/properties/dropout/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#\
/properties/baselines/items/oneOf/1/properties/dropout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=
[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#/properties/baselines/items/oneOf/1/properties/dropout/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var Me=d===e}else var Me=!0}}}}}}}}}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ns!==!0&&(ns=!0)}else if(b==="gbdt_lr"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(
s)){let p;if(s.kind===void 0&&(p="kind")||s.learningRate===void 0&&(p="learningRate")||s.l1===void 0&&(p="l1")||s.l2===void 0&&(p="l2")||s.epochs===void 0&&(p="\
epochs")||s.trees===void 0&&(p="trees")||s.depth===void 0&&(p="depth")||s.leaves===void 0&&(p="leaves")||s.shrinkage===void 0&&(p="shrinkage")||s.minRows===void 0&&
(p="minRows")||s.growOn===void 0&&(p="growOn")||s.maxRows===void 0&&(p="maxRows"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/base\
lines/items/oneOf/2/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ne=e;for(const t in s)if(!qr.
call(V.properties.baselines.items.oneOf[2].properties,t)){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/2/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ne===e){if(s.kind!==void 0){
const t=e;if(s.kind!=="gbdt_lr")return a.errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/2/properties/kind/const",
keyword:"const",params:{allowedValue:"gbdt_lr"},message:"must be equal to constant"}],!1;var Ie=t===e}else var Ie=!0;if(Ie){if(s.learningRate!==void 0){let t=s.
learningRate;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines\
/items/oneOf/2/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ie=d===e}else var Ie=!0;if(Ie){if(s.l1!==void 0){
let t=s.l1;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf\
/2/properties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ie=d===e}else var Ie=!0;if(Ie){if(s.l2!==void 0){let t=s.l2;const d=e;
if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/2/properties/l2/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ie=d===e}else var Ie=!0;if(Ie){if(s.epochs!==void 0){let t=s.epochs;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/2/\
properties/epochs/type",keyword:"type",params:{type:V.properties.baselines.items.oneOf[2].properties.epochs.type},message:"must be integer,null"}],!1;if(e===d&&
typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/2/pro\
perties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ie=d===e}else var Ie=!0;if(Ie){if(s.trees!==void 0){let t=s.
trees;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/trees",schemaPath:"#/properties/base\
lines/items/oneOf/2/properties/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||
isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/trees",schemaPath:"#/properties/baselines/items/oneOf/2/properties/trees/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ie=d===e}else var Ie=!0;if(Ie){if(s.depth!==void 0){let t=s.depth;const d=e;if(!(typeof t=="num\
ber"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/depth",schemaPath:"#/properties/baselines/items/oneOf/2/properties/dept\
h/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+
"/baselines/"+o+"/depth",schemaPath:"#/properties/baselines/items/oneOf/2/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var Ie=d===e}else var Ie=!0;if(Ie){if(s.leaves!==void 0){let t=s.leaves;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==
null)return a.errors=[{instancePath:r+"/baselines/"+o+"/leaves",schemaPath:"#/properties/baselines/items/oneOf/2/properties/leaves/type",keyword:"type",params:{
type:V.properties.baselines.items.oneOf[2].properties.leaves.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))
return a.errors=[{instancePath:r+"/baselines/"+o+"/leaves",schemaPath:"#/properties/baselines/items/oneOf/2/properties/leaves/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ie=d===e}else var Ie=!0;if(Ie){if(s.shrinkage!==void 0){let t=s.shrinkage;const d=e;if(!(typeof t=="num\
ber"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/shrinkage",schemaPath:"#/properties/baselines/items/oneOf/2/properties/shrinkage/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var Ie=d===e}else var Ie=!0;if(Ie){if(s.minRows!==void 0){let t=s.minRows;const d=e;if(!(typeof t=="n\
umber"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/minRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/\
minRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[
{instancePath:r+"/baselines/"+o+"/minRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/minRows/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1;var Ie=d===e}else var Ie=!0;if(Ie){if(s.growOn!==void 0){let t=s.growOn;const d=e;if(e===d)if(typeof t=="number"&&isFinite(
t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/properties/baselines/items/oneOf/2/properties/growOn/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/\
properties/baselines/items/oneOf/2/properties/growOn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=
[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/properties/baselines/items/oneOf/2/properties/growOn/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var Ie=d===e}else var Ie=!0;if(Ie)if(s.maxRows!==void 0){let t=s.maxRows;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))
return a.errors=[{instancePath:r+"/baselines/"+o+"/maxRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/maxRows/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/maxRows",
schemaPath:"#/properties/baselines/items/oneOf/2/properties/maxRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ie=d===
e}else var Ie=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/2/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;ns!==!0&&(ns=!0)}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/dis\
criminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:b},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/baselines/"+o,schemaPath:"#/properties/baselines/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:b},message:'tag "kind" m\
ust be string'}],!1}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var As=N===e;if(!As)break}}else return a.errors=[{instancePath:r+"/baselines",schemaPath:"#/properties/baselines/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"}],!1;var y=ae===e}else var y=!0;if(y){if(n.cost!==void 0){let h=n.cost;const ae=e;if(e===ae)if(h&&typeof h=="o\
bject"&&!Array.isArray(h)){let K;if(h.params===void 0&&(K="params")||h.flops===void 0&&(K="flops")||h.memory===void 0&&(K="memory")||h.items===void 0&&(K="items"))
return a.errors=[{instancePath:r+"/cost",schemaPath:"#/properties/cost/required",keyword:"required",params:{missingProperty:K},message:"must have required prope\
rty '"+K+"'"}],!1;{const o=e;for(const s in h)if(!(s==="params"||s==="flops"||s==="memory"||s==="items")){return a.errors=[{instancePath:r+"/cost",schemaPath:"#\
/properties/cost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(o===
e){if(h.params!==void 0){let s=h.params;const N=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/cost/params",schemaPath:"\
#/properties/cost/properties/params/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===N&&typeof s=="number"&&isFinite(s)&&(s<0||
isNaN(s)))return a.errors=[{instancePath:r+"/cost/params",schemaPath:"#/properties/cost/properties/params/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var Er=N===e}else var Er=!0;if(Er){if(h.flops!==void 0){let s=h.flops;const N=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s)))return a.errors=[{instancePath:r+"/cost/flops",schemaPath:"#/properties/cost/properties/flops/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(e===N&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=[{instancePath:r+"/cost/flops",schemaPath:"#/properties/cost/properties\
/flops/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Er=N===e}else var Er=!0;if(Er){if(h.memory!==void 0){let s=h.
memory;const N=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/cost/memory",schemaPath:"#/properties/cost/properti\
es/memory/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===N&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=
[{instancePath:r+"/cost/memory",schemaPath:"#/properties/cost/properties/memory/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"}],!1;var Er=N===e}else var Er=!0;if(Er)if(h.items!==void 0){let s=h.items;const N=e;if(e===N)if(Array.isArray(s)){var Ts=!0;const q=s.length;for(let b=0;b<q;b++){
let i=s[b];const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.name===void 0&&(t="name")||i.kind===void 0&&(t="kind")||i.params===void 0&&
(t="params")||i.bytes===void 0&&(t="bytes")||i.optimizerBytes===void 0&&(t="optimizerBytes")||i.flops===void 0&&(t="flops")||i.activationBytes===void 0&&(t="act\
ivationBytes"))return a.errors=[{instancePath:r+"/cost/items/"+b,schemaPath:"#/properties/cost/properties/items/items/required",keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;{const d=e;for(const f in i)if(!(f==="name"||f==="kind"||f==="params"||f==="bytes"||f==="optimizerBytes"||f===
"flops"||f==="activationBytes")){return a.errors=[{instancePath:r+"/cost/items/"+b,schemaPath:"#/properties/cost/properties/items/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.name!==void 0){const f=e;if(typeof i.
name!="string")return a.errors=[{instancePath:r+"/cost/items/"+b+"/name",schemaPath:"#/properties/cost/properties/items/items/properties/name/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var nr=f===e}else var nr=!0;if(nr){if(i.kind!==void 0){let f=i.kind;const k=e;if(!(f==="table"||f==="lay\
er"))return a.errors=[{instancePath:r+"/cost/items/"+b+"/kind",schemaPath:"#/properties/cost/properties/items/items/properties/kind/enum",keyword:"enum",params:{
allowedValues:V.properties.cost.properties.items.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var nr=k===e}else var nr=!0;
if(nr){if(i.params!==void 0){let f=i.params;const k=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return a.errors=[{instancePath:r+"/cost/items/"+b+
"/params",schemaPath:"#/properties/cost/properties/items/items/properties/params/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
k&&typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f)))return a.errors=[{instancePath:r+"/cost/items/"+b+"/params",schemaPath:"#/properties/cost/properties/items/i\
tems/properties/params/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var nr=k===e}else var nr=!0;if(nr){if(i.bytes!==void 0){
let f=i.bytes;const k=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return a.errors=[{instancePath:r+"/cost/items/"+b+"/bytes",schemaPath:"#/proper\
ties/cost/properties/items/items/properties/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===k&&typeof f=="number"&&isFinite(
f)&&(f<0||isNaN(f)))return a.errors=[{instancePath:r+"/cost/items/"+b+"/bytes",schemaPath:"#/properties/cost/properties/items/items/properties/bytes/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var nr=k===e}else var nr=!0;if(nr){if(i.optimizerBytes!==void 0){let f=i.optimizerBytes;const k=e;
if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return a.errors=[{instancePath:r+"/cost/items/"+b+"/optimizerBytes",schemaPath:"#/properties/cost/prope\
rties/items/items/properties/optimizerBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===k&&typeof f=="number"&&isFinite(f)&&
(f<0||isNaN(f)))return a.errors=[{instancePath:r+"/cost/items/"+b+"/optimizerBytes",schemaPath:"#/properties/cost/properties/items/items/properties/optimizerByt\
es/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var nr=k===e}else var nr=!0;if(nr){if(i.flops!==void 0){let f=i.flops;
const k=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return a.errors=[{instancePath:r+"/cost/items/"+b+"/flops",schemaPath:"#/properties/cost/prop\
erties/items/items/properties/flops/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===k&&typeof f=="number"&&isFinite(f)&&(f<0||
isNaN(f)))return a.errors=[{instancePath:r+"/cost/items/"+b+"/flops",schemaPath:"#/properties/cost/properties/items/items/properties/flops/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var nr=k===e}else var nr=!0;if(nr)if(i.activationBytes!==void 0){let f=i.activationBytes;const k=e;
if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return a.errors=[{instancePath:r+"/cost/items/"+b+"/activationBytes",schemaPath:"#/properties/cost/prop\
erties/items/items/properties/activationBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===k&&typeof f=="number"&&isFinite(
f)&&(f<0||isNaN(f)))return a.errors=[{instancePath:r+"/cost/items/"+b+"/activationBytes",schemaPath:"#/properties/cost/properties/items/items/properties/activat\
ionBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var nr=k===e}else var nr=!0}}}}}}}}else return a.errors=[{instancePath:r+
"/cost/items/"+b,schemaPath:"#/properties/cost/properties/items/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ts=p===e;if(!Ts)
break}}else return a.errors=[{instancePath:r+"/cost/items",schemaPath:"#/properties/cost/properties/items/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var Er=N===e}else var Er=!0}}}}}else return a.errors=[{instancePath:r+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var y=ae===e}else var y=!0;if(y){if(n.was!==void 0){let h=n.was;const ae=e;if(e===ae)if(Array.isArray(h)){var Vs=!0;const K=h.
length;for(let o=0;o<K;o++){let s=h[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.kind===void 0&&(q="kind")||s.name===void 0&&(q=
"name")||s.was===void 0&&(q="was"))return a.errors=[{instancePath:r+"/was/"+o,schemaPath:"#/properties/was/items/required",keyword:"required",params:{missingProperty:q},
message:"must have required property '"+q+"'"}],!1;{const b=e;for(const i in s)if(!(i==="kind"||i==="name"||i==="was")){return a.errors=[{instancePath:r+"/was/"+
o,schemaPath:"#/properties/was/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional proper\
ties"}],!1;break}if(b===e){if(s.kind!==void 0){let i=s.kind;const p=e;if(!(i==="signal"||i==="group"||i==="cross"||i==="head"||i==="vocab"||i==="source"||i==="c\
olumn"))return a.errors=[{instancePath:r+"/was/"+o+"/kind",schemaPath:"#/properties/was/items/properties/kind/enum",keyword:"enum",params:{allowedValues:V.properties.
was.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var Qr=p===e}else var Qr=!0;if(Qr){if(s.name!==void 0){const i=e;if(typeof s.
name!="string")return a.errors=[{instancePath:r+"/was/"+o+"/name",schemaPath:"#/properties/was/items/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var Qr=i===e}else var Qr=!0;if(Qr)if(s.was!==void 0){const i=e;if(typeof s.was!="string")return a.errors=[{instancePath:r+"/was/"+
o+"/was",schemaPath:"#/properties/was/items/properties/was/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Qr=i===e}else var Qr=!0}}}}else
return a.errors=[{instancePath:r+"/was/"+o,schemaPath:"#/properties/was/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Vs=N===
e;if(!Vs)break}}else return a.errors=[{instancePath:r+"/was",schemaPath:"#/properties/was/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var y=ae===e}else var y=!0;if(y)if(n.fingerprint!==void 0){let h=n.fingerprint;const ae=e;if(e===ae)if(typeof h=="string"){if(!Lr.test(h))return a.errors=[{instancePath:r+
"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],
!1}else return a.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var y=ae===e}else var y=!0}}}}}}}}}}}}}}}}}}}}}}}}}else return a.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;return a.errors=l,e===0}a.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Is=P,Wr={$schema:"https://json-schema.org/draft/2020-12\
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
integer",minimum:1},grown:{type:"object",properties:{file:{type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},sha256:{type:"string",pattern:"^[0-9a-f\
]{64}$"},forgotten:{type:"integer",minimum:0},until:{type:"number"}},required:["file","sha256","forgotten","until"],additionalProperties:!1}},required:["entries",
"file","sha256","coverage"],additionalProperties:!1}},choices:{type:"object",additionalProperties:{type:"object",properties:{value:{type:"string"},choose:{const:!0},
reason:{type:"string"},tried:{type:"array",items:{type:"object",properties:{value:{type:"string"},trials:{type:"integer",minimum:0},part:{type:"number",minimum:0,
maximum:1},logLoss:{type:"number"},difference:{type:"number"},interval:{type:"array",prefixItems:[{type:"number"},{type:"number"}],items:!1,minItems:2}},required:[
"value","trials","part","logLoss","difference","interval"],additionalProperties:!1}}},required:["value","reason","tried"],additionalProperties:!1}}},required:["\
version","model","key","rows","time","sources","columns","heads","signals","vocabs"],additionalProperties:!1,$id:"lock"};function P(n,{instancePath:r="",parentData:Cr,
parentDataProperty:Hr,rootData:jr=n,dynamicAnchors:Nr={}}={}){let l=null,e=0;const Ne=P.evaluated;if(Ne.dynamicProps&&(Ne.props=void 0),Ne.dynamicItems&&(Ne.items=
void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let ir;if(n.version===void 0&&(ir="version")||n.model===void 0&&(ir="model")||n.key===void 0&&(ir="ke\
y")||n.rows===void 0&&(ir="rows")||n.time===void 0&&(ir="time")||n.sources===void 0&&(ir="sources")||n.columns===void 0&&(ir="columns")||n.heads===void 0&&(ir="\
heads")||n.signals===void 0&&(ir="signals")||n.vocabs===void 0&&(ir="vocabs"))return P.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:ir},message:"must have required property '"+ir+"'"}],!1;{const Zr=e;for(const G in n)if(!qr.call(Wr.properties,G)){return P.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:G},message:"must NOT have additional properties"}],!1;break}if(Zr===
e){if(n.version!==void 0){const G=e;if(n.version!==1)return P.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{
allowedValue:1},message:"must be equal to constant"}],!1;var y=G===e}else var y=!0;if(y){if(n.model!==void 0){const G=e;if(typeof n.model!="string")return P.errors=
[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=G===e}else var y=!0;if(y){
if(n.key!==void 0){const G=e;if(typeof n.key!="string")return P.errors=[{instancePath:r+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var y=G===e}else var y=!0;if(y){if(n.rows!==void 0){let G=n.rows;const Ke=e;if(e===Ke)if(G&&typeof G=="object"&&!Array.isArray(
G)){let v;if(G.train===void 0&&(v="train")||G.validate===void 0&&(v="validate")||G.holdout===void 0&&(v="holdout"))return P.errors=[{instancePath:r+"/rows",schemaPath:"\
#/properties/rows/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const $=e;for(const se in G)if(!(se===
"train"||se==="validate"||se==="holdout")){return P.errors=[{instancePath:r+"/rows",schemaPath:"#/properties/rows/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:se},message:"must NOT have additional properties"}],!1;break}if($===e){if(G.train!==void 0){let se=G.train;const ge=e;if(!(typeof se==
"number"&&!(se%1)&&!isNaN(se)&&isFinite(se)))return P.errors=[{instancePath:r+"/rows/train",schemaPath:"#/properties/rows/properties/train/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===ge&&typeof se=="number"&&isFinite(se)&&(se<0||isNaN(se)))return P.errors=[{instancePath:r+"/rows/t\
rain",schemaPath:"#/properties/rows/properties/train/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var fe=ge===e}else var fe=!0;
if(fe){if(G.validate!==void 0){let se=G.validate;const ge=e;if(!(typeof se=="number"&&!(se%1)&&!isNaN(se)&&isFinite(se)))return P.errors=[{instancePath:r+"/rows\
/validate",schemaPath:"#/properties/rows/properties/validate/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===ge&&typeof se=="\
number"&&isFinite(se)&&(se<0||isNaN(se)))return P.errors=[{instancePath:r+"/rows/validate",schemaPath:"#/properties/rows/properties/validate/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var fe=ge===e}else var fe=!0;if(fe)if(G.holdout!==void 0){let se=G.holdout;const ge=e;if(!(typeof se==
"number"&&!(se%1)&&!isNaN(se)&&isFinite(se)))return P.errors=[{instancePath:r+"/rows/holdout",schemaPath:"#/properties/rows/properties/holdout/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"}],!1;if(e===ge&&typeof se=="number"&&isFinite(se)&&(se<0||isNaN(se)))return P.errors=[{instancePath:r+"/ro\
ws/holdout",schemaPath:"#/properties/rows/properties/holdout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var fe=ge===
e}else var fe=!0}}}}else return P.errors=[{instancePath:r+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"}],!1;var y=Ke===e}else var y=!0;if(y){if(n.time!==void 0){let G=n.time;const Ke=e;if(!(G&&typeof G=="object"&&!Array.isArray(G))&&G!==null)return P.errors=
[{instancePath:r+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type:Wr.properties.time.type},message:"must be object,null"}],!1;if(e===Ke&&
G&&typeof G=="object"&&!Array.isArray(G)){let v;if(G.first===void 0&&(v="first")||G.last===void 0&&(v="last"))return P.errors=[{instancePath:r+"/time",schemaPath:"\
#/properties/time/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const $=e;for(const se in G)if(!(se===
"first"||se==="last")){return P.errors=[{instancePath:r+"/time",schemaPath:"#/properties/time/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:se},
message:"must NOT have additional properties"}],!1;break}if($===e){if(G.first!==void 0){let se=G.first;const ge=e;if(!(typeof se=="number"&&isFinite(se)))return P.
errors=[{instancePath:r+"/time/first",schemaPath:"#/properties/time/properties/first/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var le=ge===
e}else var le=!0;if(le)if(G.last!==void 0){let se=G.last;const ge=e;if(!(typeof se=="number"&&isFinite(se)))return P.errors=[{instancePath:r+"/time/last",schemaPath:"\
#/properties/time/properties/last/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var le=ge===e}else var le=!0}}}var y=Ke===e}else var y=!0;
if(y){if(n.sources!==void 0){let G=n.sources;const Ke=e;if(e===Ke)if(G&&typeof G=="object"&&!Array.isArray(G))for(const v in G){let $=G[v];const se=e;if(!(typeof $==
"number"&&!($%1)&&!isNaN($)&&isFinite($)))return P.errors=[{instancePath:r+"/sources/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sources\
/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===se&&typeof $=="number"&&isFinite($)&&($<0||isNaN($)))return P.
errors=[{instancePath:r+"/sources/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sources/additionalProperties/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var pe=se===e;if(!pe)break}else return P.errors=[{instancePath:r+"/sources",schemaPath:"#/properties/source\
s/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=Ke===e}else var y=!0;if(y){if(n.columns!==void 0){let G=n.columns;const Ke=e;if(e===
Ke)if(G&&typeof G=="object"&&!Array.isArray(G))for(const v in G){let $=G[v];const se=e;if(e===se)if(Array.isArray($)){var W=!0;const ge=$.length;for(let ar=0;ar<
ge;ar++){let c=$[ar];const ie=e;if(e===ie)if(c&&typeof c=="object"&&!Array.isArray(c)){let _e;if(c.name===void 0&&(_e="name")||c.type===void 0&&(_e="type"))return P.
errors=[{instancePath:r+"/columns/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+ar,schemaPath:"#/properties/columns/additionalProperties/items/required",keyword:"\
required",params:{missingProperty:_e},message:"must have required property '"+_e+"'"}],!1;{const me=e;for(const g in c)if(!(g==="name"||g==="type")){return P.errors=
[{instancePath:r+"/columns/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+ar,schemaPath:"#/properties/columns/additionalProperties/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(me===e){if(c.name!==void 0){const g=e;if(typeof c.
name!="string")return P.errors=[{instancePath:r+"/columns/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+ar+"/name",schemaPath:"#/properties/columns/additionalP\
roperties/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ve=g===e}else var ve=!0;if(ve)if(c.type!==void 0){
const g=e;if(typeof c.type!="string")return P.errors=[{instancePath:r+"/columns/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+ar+"/type",schemaPath:"#/properti\
es/columns/additionalProperties/items/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ve=g===e}else var ve=!0}}}else
return P.errors=[{instancePath:r+"/columns/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+ar,schemaPath:"#/properties/columns/additionalProperties/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var W=ie===e;if(!W)break}}else return P.errors=[{instancePath:r+"/columns/"+v.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/columns/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Je=se===e;if(!Je)break}else
return P.errors=[{instancePath:r+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=Ke===
e}else var y=!0;if(y){if(n.heads!==void 0){let G=n.heads;const Ke=e;if(e===Ke)if(G&&typeof G=="object"&&!Array.isArray(G))for(const v in G){let $=G[v];const se=e;
if(e===se)if($&&typeof $=="object"&&!Array.isArray($)){let ge;if($.observed===void 0&&(ge="observed")||$.positives===void 0&&(ge="positives"))return P.errors=[{
instancePath:r+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/required",keyword:"required",params:{missingProperty:ge},
message:"must have required property '"+ge+"'"}],!1;{const ar=e;for(const c in $)if(!(c==="observed"||c==="positives"||c==="positiveRows"||c==="baseNegatives")){
return P.errors=[{instancePath:r+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(ar===e){if($.observed!==void 0){let c=$.observed;
const ie=e;if(e===ie)if(typeof c=="number"&&isFinite(c)){if(c<0||isNaN(c))return P.errors=[{instancePath:r+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
observed",schemaPath:"#/properties/heads/additionalProperties/properties/observed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"}],!1}else return P.errors=[{instancePath:r+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/observed",schemaPath:"#/properties/heads/additionalProperti\
es/properties/observed/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var U=ie===e}else var U=!0;if(U){if($.positives!==void 0){let c=$.
positives;const ie=e;if(e===ie)if(typeof c=="number"&&isFinite(c)){if(c<0||isNaN(c))return P.errors=[{instancePath:r+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,
"~1")+"/positives",schemaPath:"#/properties/heads/additionalProperties/properties/positives/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return P.errors=[{instancePath:r+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/positives",schemaPath:"#/properties/heads/addition\
alProperties/properties/positives/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var U=ie===e}else var U=!0;if(U){if($.positiveRows!==
void 0){let c=$.positiveRows;const ie=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return P.errors=[{instancePath:r+"/heads/"+v.replace(/~/g,"~0").
replace(/\//g,"~1")+"/positiveRows",schemaPath:"#/properties/heads/additionalProperties/properties/positiveRows/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===ie&&typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c)))return P.errors=[{instancePath:r+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,
"~1")+"/positiveRows",schemaPath:"#/properties/heads/additionalProperties/properties/positiveRows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var U=ie===e}else var U=!0;if(U)if($.baseNegatives!==void 0){let c=$.baseNegatives;const ie=e;if(e===ie)if(Array.isArray(c)){var X=!0;const _e=c.
length;for(let me=0;me<_e;me++){let g=c[me];const Y=e;if(e===Y)if(g&&typeof g=="object"&&!Array.isArray(g)){let Se;if(g.base===void 0&&(Se="base")||g.observed===
void 0&&(Se="observed")||g.positives===void 0&&(Se="positives"))return P.errors=[{instancePath:r+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegati\
ves/"+me,schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/required",keyword:"required",params:{missingProperty:Se},message:"mu\
st have required property '"+Se+"'"}],!1;{const Be=e;for(const D in g)if(!(D==="base"||D==="observed"||D==="positives")){return P.errors=[{instancePath:r+"/head\
s/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+me,schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:D},message:"must NOT have additional properties"}],!1;break}if(Be===e){if(g.base!==void 0){
let D=g.base;const R=e;if(typeof D!="string"&&D!==null)return P.errors=[{instancePath:r+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+me+
"/base",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/base/type",keyword:"type",params:{type:Wr.properties.heads.
additionalProperties.properties.baseNegatives.items.properties.base.type},message:"must be string,null"}],!1;var F=R===e}else var F=!0;if(F){if(g.observed!==void 0){
let D=g.observed;const R=e;if(e===R)if(typeof D=="number"&&isFinite(D)){if(D<0||isNaN(D))return P.errors=[{instancePath:r+"/heads/"+v.replace(/~/g,"~0").replace(
/\//g,"~1")+"/baseNegatives/"+me+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/observed/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.errors=[{instancePath:r+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/baseNegatives/"+me+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/observed/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var F=R===e}else var F=!0;if(F)if(g.positives!==void 0){let D=g.positives;const R=e;if(e===R)if(typeof D=="number"&&
isFinite(D)){if(D<0||isNaN(D))return P.errors=[{instancePath:r+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+me+"/positives",schemaPath:"\
#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/positives/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return P.errors=[{instancePath:r+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+me+"/positives",schemaPath:"#/prop\
erties/heads/additionalProperties/properties/baseNegatives/items/properties/positives/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var F=R===e}else var F=!0}}}}else return P.errors=[{instancePath:r+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+me,schemaPath:"#/propert\
ies/heads/additionalProperties/properties/baseNegatives/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var X=Y===e;if(!X)break}}else
return P.errors=[{instancePath:r+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives",schemaPath:"#/properties/heads/additionalProperties/propert\
ies/baseNegatives/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var U=ie===e}else var U=!0}}}}}else return P.errors=[{instancePath:r+"\
/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must \
be object"}],!1;var _=se===e;if(!_)break}else return P.errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var y=Ke===e}else var y=!0;if(y){if(n.signals!==void 0){let G=n.signals;const Ke=e;if(e===Ke)if(G&&typeof G=="object"&&!Array.isArray(
G))for(const v in G){let $=G[v];const se=e;if(e===se)if($&&typeof $=="object"&&!Array.isArray($)){let ge;if($.count===void 0&&(ge="count")||$.missing===void 0&&
(ge="missing")||$.bad===void 0&&(ge="bad")||$.distinct===void 0&&(ge="distinct")||$.numeric===void 0&&(ge="numeric")||$.list===void 0&&(ge="list")||$.top===void 0&&
(ge="top")||$.transform===void 0&&(ge="transform"))return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/signals/additionalProperties/required",keyword:"required",params:{missingProperty:ge},message:"must have required property '"+ge+"'"}],!1;{const ar=e;for(const c in $)
if(!(c==="count"||c==="missing"||c==="bad"||c==="distinct"||c==="numeric"||c==="list"||c==="top"||c==="transform")){return P.errors=[{instancePath:r+"/signals/"+
v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},
message:"must NOT have additional properties"}],!1;break}if(ar===e){if($.count!==void 0){let c=$.count;const ie=e;if(e===ie)if(typeof c=="number"&&isFinite(c)){
if(c<0||isNaN(c))return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",schemaPath:"#/properties/signals/additionalPrope\
rties/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.errors=[{instancePath:r+"/signals/"+
v.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",schemaPath:"#/properties/signals/additionalProperties/properties/count/type",keyword:"type",params:{type:"numb\
er"},message:"must be number"}],!1;var A=ie===e}else var A=!0;if(A){if($.missing!==void 0){let c=$.missing;const ie=e;if(e===ie)if(typeof c=="number"&&isFinite(
c)){if(c<0||isNaN(c))return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/missing",schemaPath:"#/properties/signals/additiona\
lProperties/properties/missing/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.errors=[{instancePath:r+"/s\
ignals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/missing",schemaPath:"#/properties/signals/additionalProperties/properties/missing/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var A=ie===e}else var A=!0;if(A){if($.bad!==void 0){let c=$.bad;const ie=e;if(e===ie)if(typeof c=="number"&&isFinite(
c)){if(c<0||isNaN(c))return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/bad",schemaPath:"#/properties/signals/additionalPro\
perties/properties/bad/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.errors=[{instancePath:r+"/signals/"+
v.replace(/~/g,"~0").replace(/\//g,"~1")+"/bad",schemaPath:"#/properties/signals/additionalProperties/properties/bad/type",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;var A=ie===e}else var A=!0;if(A){if($.distinct!==void 0){let c=$.distinct;const ie=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(
c))&&c!==null)return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/distinct",schemaPath:"#/properties/signals/additionalPrope\
rties/properties/distinct/type",keyword:"type",params:{type:Wr.properties.signals.additionalProperties.properties.distinct.type},message:"must be integer,null"}],
!1;if(e===ie&&typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c)))return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/distinct",
schemaPath:"#/properties/signals/additionalProperties/properties/distinct/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;
var A=ie===e}else var A=!0;if(A){if($.numeric!==void 0){let c=$.numeric;const ie=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return P.errors=[{instancePath:r+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/type",keyword:"type",params:{
type:Wr.properties.signals.additionalProperties.properties.numeric.type},message:"must be object,null"}],!1;if(e===ie&&c&&typeof c=="object"&&!Array.isArray(c)){
let _e;if(c.min===void 0&&(_e="min")||c.max===void 0&&(_e="max")||c.mean===void 0&&(_e="mean")||c.std===void 0&&(_e="std")||c.skewness===void 0&&(_e="skewness")||
c.kurtosis===void 0&&(_e="kurtosis")||c.quantiles===void 0&&(_e="quantiles"))return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+
"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/required",keyword:"required",params:{missingProperty:_e},message:"must have \
required property '"+_e+"'"}],!1;{const me=e;for(const g in c)if(!(g==="min"||g==="max"||g==="mean"||g==="std"||g==="skewness"||g==="kurtosis"||g==="quantiles")){
return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/propertie\
s/numeric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(me===e){
if(c.min!==void 0){let g=c.min;const Y=e;if(!(typeof g=="number"&&isFinite(g)))return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/numeric/min",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/min/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var S=Y===e}else var S=!0;if(S){if(c.max!==void 0){let g=c.max;const Y=e;if(!(typeof g=="number"&&isFinite(g)))return P.errors=[{instancePath:r+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/max",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/max/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var S=Y===e}else var S=!0;if(S){if(c.mean!==void 0){let g=c.mean;const Y=e;if(!(typeof g=="n\
umber"&&isFinite(g)))return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/mean",schemaPath:"#/properties/signals/addi\
tionalProperties/properties/numeric/properties/mean/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var S=Y===e}else var S=!0;if(S){if(c.
std!==void 0){let g=c.std;const Y=e;if(!(typeof g=="number"&&isFinite(g)))return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+
"/numeric/std",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/std/type",keyword:"type",params:{type:"number"},message:"must\
 be number"}],!1;var S=Y===e}else var S=!0;if(S){if(c.skewness!==void 0){let g=c.skewness;const Y=e;if(!(typeof g=="number"&&isFinite(g)))return P.errors=[{instancePath:r+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/skewness",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/ske\
wness/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var S=Y===e}else var S=!0;if(S){if(c.kurtosis!==void 0){let g=c.kurtosis;const Y=e;
if(!(typeof g=="number"&&isFinite(g)))return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/kurtosis",schemaPath:"#/pr\
operties/signals/additionalProperties/properties/numeric/properties/kurtosis/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var S=Y===
e}else var S=!0;if(S)if(c.quantiles!==void 0){let g=c.quantiles;const Y=e;if(e===Y)if(Array.isArray(g)){if(g.length>9)return P.errors=[{instancePath:r+"/signals\
/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/m\
axItems",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"}],!1;if(g.length<9)return P.errors=[{instancePath:r+"/signals/"+v.replace(
/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/minItems",keyword:"\
minItems",params:{limit:9},message:"must NOT have fewer than 9 items"}],!1;{var re=!0;const Se=g.length;for(let Be=0;Be<Se;Be++){let D=g[Be];const R=e;if(!(typeof D==
"number"&&isFinite(D)))return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles/"+Be,schemaPath:"#/properties/s\
ignals/additionalProperties/properties/numeric/properties/quantiles/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var re=R===e;
if(!re)break}}}else return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/signals/\
additionalProperties/properties/numeric/properties/quantiles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var S=Y===e}else var S=!0}}}}}}}}
var A=ie===e}else var A=!0;if(A){if($.list!==void 0){let c=$.list;const ie=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return P.errors=[{instancePath:r+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/properties/list/type",keyword:"type",params:{
type:Wr.properties.signals.additionalProperties.properties.list.type},message:"must be object,null"}],!1;if(e===ie&&c&&typeof c=="object"&&!Array.isArray(c)){let _e;
if(c.meanLength===void 0&&(_e="meanLength")||c.truncated===void 0&&(_e="truncated")||c.nulls===void 0&&(_e="nulls"))return P.errors=[{instancePath:r+"/signals/"+
v.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/properties/list/required",keyword:"required",params:{missingProperty:_e},
message:"must have required property '"+_e+"'"}],!1;{const me=e;for(const g in c)if(!(g==="meanLength"||g==="truncated"||g==="nulls")){return P.errors=[{instancePath:r+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/properties/list/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(me===e){if(c.meanLength!==void 0){let g=c.meanLength;
const Y=e;if(!(typeof g=="number"&&isFinite(g)))return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/meanLength",schemaPath:"\
#/properties/signals/additionalProperties/properties/list/properties/meanLength/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var L=Y===
e}else var L=!0;if(L){if(c.truncated!==void 0){let g=c.truncated;const Y=e;if(!(typeof g=="number"&&isFinite(g)))return P.errors=[{instancePath:r+"/signals/"+v.
replace(/~/g,"~0").replace(/\//g,"~1")+"/list/truncated",schemaPath:"#/properties/signals/additionalProperties/properties/list/properties/truncated/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var L=Y===e}else var L=!0;if(L)if(c.nulls!==void 0){let g=c.nulls;const Y=e;if(!(typeof g=="number"&&
isFinite(g)))return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/nulls",schemaPath:"#/properties/signals/additionalProp\
erties/properties/list/properties/nulls/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var L=Y===e}else var L=!0}}}}var A=ie===e}else
var A=!0;if(A){if($.top!==void 0){let c=$.top;const ie=e;if(e===ie)if(Array.isArray(c)){var O=!0;const _e=c.length;for(let me=0;me<_e;me++){let g=c[me];const Y=e;
if(e===Y)if(g&&typeof g=="object"&&!Array.isArray(g)){let Se;if(g.value===void 0&&(Se="value")||g.count===void 0&&(Se="count"))return P.errors=[{instancePath:r+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+me,schemaPath:"#/properties/signals/additionalProperties/properties/top/items/required",keyword:"re\
quired",params:{missingProperty:Se},message:"must have required property '"+Se+"'"}],!1;{const Be=e;for(const D in g)if(!(D==="value"||D==="count")){return P.errors=
[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+me,schemaPath:"#/properties/signals/additionalProperties/properties/top/items/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},message:"must NOT have additional properties"}],!1;break}if(Be===e){if(g.value!==
void 0){const D=e;if(typeof g.value!="string")return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+me+"/value",schemaPath:"\
#/properties/signals/additionalProperties/properties/top/items/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var H=D===
e}else var H=!0;if(H)if(g.count!==void 0){let D=g.count;const R=e;if(e===R)if(typeof D=="number"&&isFinite(D)){if(D<0||isNaN(D))return P.errors=[{instancePath:r+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+me+"/count",schemaPath:"#/properties/signals/additionalProperties/properties/top/items/properties/c\
ount/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/top/"+me+"/count",schemaPath:"#/properties/signals/additionalProperties/properties/top/items/properties/count/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var H=R===e}else var H=!0}}}else return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/top/"+me,schemaPath:"#/properties/signals/additionalProperties/properties/top/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var O=Y===e;if(!O)break}}else return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/top",schemaPath:"#/properties/signals/a\
dditionalProperties/properties/top/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var A=ie===e}else var A=!0;if(A)if($.transform!==void 0){
let c=$.transform;const ie=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProperties/properties/transform/type",keyword:"type",params:{type:Wr.properties.signals.additionalProperties.
properties.transform.type},message:"must be object,null"}],!1;if(e===ie&&c&&typeof c=="object"&&!Array.isArray(c)){let _e;if(c.squash===void 0&&(_e="squash")||c.
clip===void 0&&(_e="clip")||c.normalize===void 0&&(_e="normalize")||c.reason===void 0&&(_e="reason"))return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,
"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProperties/properties/transform/required",keyword:"required",params:{missingProperty:_e},
message:"must have required property '"+_e+"'"}],!1;{const me=e;for(const g in c)if(!(g==="squash"||g==="clip"||g==="normalize"||g==="reason")){return P.errors=
[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProperties/properties/transform/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(me===e){if(c.squash!==
void 0){let g=c.squash;const Y=e;if(!(g==="none"||g==="log"||g==="asinh"||g==="tanh"))return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/squash",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/squash/enum",keyword:"enum",params:{allowedValues:Wr.
properties.signals.additionalProperties.properties.transform.properties.squash.enum},message:"must be equal to one of the allowed values"}],!1;var T=Y===e}else var T=!0;
if(T){if(c.clip!==void 0){let g=c.clip;const Y=e;if(!Array.isArray(g)&&g!==null)return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform/clip",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/clip/type",keyword:"type",params:{type:Wr.properties.
signals.additionalProperties.properties.transform.properties.clip.type},message:"must be array,null"}],!1;if(e===Y&&Array.isArray(g)){if(g.length<2)return P.errors=
[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/properties/signals/additionalProperties/properties/transfo\
rm/properties/clip/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{const Se=g.length;if(Se>0){let Be=g[0];const D=e;
if(!(typeof Be=="number"&&isFinite(Be)))return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip/0",schemaPath:"#/\
properties/signals/additionalProperties/properties/transform/properties/clip/prefixItems/0/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var te=D===e}if(te){if(Se>1){let Be=g[1];const D=e;if(!(typeof Be=="number"&&isFinite(Be)))return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform/clip/1",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/clip/prefixItems/1/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var te=D===e}if(te&&!(g.length<=2))return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/clip/items",keyword:"items",params:{
limit:2},message:"must NOT have more than 2 items"}],!1}}}var T=Y===e}else var T=!0;if(T){if(c.normalize!==void 0){let g=c.normalize;const Y=e;if(e===Y)if(g&&typeof g==
"object"&&!Array.isArray(g)){let Se;if(g.kind===void 0&&(Se="kind"))return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/tran\
sform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/required",keyword:"required",params:{missingProperty:Se},
message:"must have required property '"+Se+"'"}],!1;{const Be=g.kind;if(typeof Be=="string")if(Be==="none"){if(e===e)if(g&&typeof g=="object"&&!Array.isArray(g)){
let R;if(g.kind===void 0&&(R="kind"))return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/\
properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/required",keyword:"required",params:{missingProperty:R},message:"must \
have required property '"+R+"'"}],!1;{const Pr=e;for(const C in g)if(C!=="kind"){return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:C},message:"must NOT have additional properties"}],!1;break}if(Pr===e&&g.kind!==void 0&&g.kind!=="none")return P.
errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/p\
roperties/transform/properties/normalize/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"none"},message:"must be equal to constant"}],!1}}else
return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperti\
es/properties/transform/properties/normalize/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var u=!0}else if(Be==="l2"){if(e===
e)if(g&&typeof g=="object"&&!Array.isArray(g)){let R;if(g.kind===void 0&&(R="kind"))return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/required",keyword:"required",
params:{missingProperty:R},message:"must have required property '"+R+"'"}],!1;{const Pr=e;for(const C in g)if(C!=="kind"){return P.errors=[{instancePath:r+"/sig\
nals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/nor\
malize/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:C},message:"must NOT have additional properties"}],!1;break}if(Pr===
e&&g.kind!==void 0&&g.kind!=="l2")return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"l2"},message:"\
must be equal to constant"}],!1}}else return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#\
/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;u!==!0&&(u=!0)}else if(Be==="minmax"){if(e===e)if(g&&typeof g=="object"&&!Array.isArray(g)){let R;if(g.kind===void 0&&(R="kind")||g.min===void 0&&(R="min")||
g.max===void 0&&(R="max"))return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/\
signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/required",keyword:"required",params:{missingProperty:R},message:"must have requir\
ed property '"+R+"'"}],!1;{const Pr=e;for(const C in g)if(!(C==="kind"||C==="min"||C==="max")){return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:C},message:"must NOT have additional properties"}],!1;break}if(Pr===e){if(g.kind!==void 0){const C=e;
if(g.kind!=="minmax")return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/\
signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"minmax"},message:"mu\
st be equal to constant"}],!1;var w=C===e}else var w=!0;if(w){if(g.min!==void 0){let C=g.min;const ye=e,Ve=e;let de=!1;const xe=e;if(!(typeof C=="number"&&isFinite(
C))){const ee={instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/additionalPropert\
ies/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[ee]:
l.push(ee),e++}var oe=xe===e;de=de||oe;const De=e;if(e===De)if(Array.isArray(C)){var ce=!0;const ee=C.length;for(let Le=0;Le<ee;Le++){let Or=C[Le];const rr=e;if(!(typeof Or==
"number"&&isFinite(Or))){const Re={instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min/"+Le,schemaPath:"#/properties/s\
ignals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"\
must be number"};l===null?l=[Re]:l.push(Re),e++}var ce=rr===e;if(!ce)break}}else{const ee={instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/transform/normalize/min",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf/1/type",keyword:"\
type",params:{type:"array"},message:"must be array"};l===null?l=[ee]:l.push(ee),e++}var oe=De===e;if(de=de||oe,de)e=Ve,l!==null&&(Ve?l.length=Ve:l=null);else{const ee={
instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/additionalProperties/properties/\
transform/properties/normalize/oneOf/2/properties/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[ee]:l.push(ee),
e++,P.errors=l,!1}var w=ye===e}else var w=!0;if(w)if(g.max!==void 0){let C=g.max;const ye=e,Ve=e;let de=!1;const xe=e;if(!(typeof C=="number"&&isFinite(C))){const ee={
instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/properties/\
transform/properties/normalize/oneOf/2/properties/max/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[ee]:l.push(ee),e++}
var j=xe===e;de=de||j;const De=e;if(e===De)if(Array.isArray(C)){var M=!0;const ee=C.length;for(let Le=0;Le<ee;Le++){let Or=C[Le];const rr=e;if(!(typeof Or=="num\
ber"&&isFinite(Or))){const Re={instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max/"+Le,schemaPath:"#/properties/signa\
ls/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must\
 be number"};l===null?l=[Re]:l.push(Re),e++}var M=rr===e;if(!M)break}}else{const ee={instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/trans\
form/normalize/max",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf/1/type",keyword:"\
type",params:{type:"array"},message:"must be array"};l===null?l=[ee]:l.push(ee),e++}var j=De===e;if(de=de||j,de)e=Ve,l!==null&&(Ve?l.length=Ve:l=null);else{const ee={
instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/properties/\
transform/properties/normalize/oneOf/2/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[ee]:l.push(ee),
e++,P.errors=l,!1}var w=ye===e}else var w=!0}}}}else return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",
schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"}],!1;u!==!0&&(u=!0)}else if(Be==="zscore"){if(e===e)if(g&&typeof g=="object"&&!Array.isArray(g)){let R;if(g.kind===void 0&&(R="kind")||g.mean===void 0&&
(R="mean")||g.std===void 0&&(R="std"))return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#\
/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/required",keyword:"required",params:{missingProperty:R},message:"must\
 have required property '"+R+"'"}],!1;{const Pr=e;for(const C in g)if(!(C==="kind"||C==="mean"||C==="std")){return P.errors=[{instancePath:r+"/signals/"+v.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:C},message:"must NOT have additional properties"}],!1;break}if(Pr===e){if(g.kind!==
void 0){const C=e;if(g.kind!=="zscore")return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"zscore"},
message:"must be equal to constant"}],!1;var z=C===e}else var z=!0;if(z){if(g.mean!==void 0){let C=g.mean;const ye=e,Ve=e;let de=!1;const xe=e;if(!(typeof C=="n\
umber"&&isFinite(C))){const ee={instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals\
/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"};l===null?l=[ee]:l.push(ee),e++}var we=xe===e;de=de||we;const De=e;if(e===De)if(Array.isArray(C)){var We=!0;const ee=C.length;for(let Le=0;Le<ee;Le++){let Or=C[Le];
const rr=e;if(!(typeof Or=="number"&&isFinite(Or))){const Re={instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean/"+Le,
schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/1/items/type",keyword:"type",params:{
type:"number"},message:"must be number"};l===null?l=[Re]:l.push(Re),e++}var We=rr===e;if(!We)break}}else{const ee={instancePath:r+"/signals/"+v.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properti\
es/mean/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[ee]:l.push(ee),e++}var we=De===e;if(de=de||we,de)e=Ve,l!==null&&
(Ve?l.length=Ve:l=null);else{const ee={instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/\
signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf",keyword:"anyOf",params:{},message:"must match a schema in \
anyOf"};return l===null?l=[ee]:l.push(ee),e++,P.errors=l,!1}var z=ye===e}else var z=!0;if(z)if(g.std!==void 0){let C=g.std;const ye=e,Ve=e;let de=!1;const xe=e;
if(!(typeof C=="number"&&isFinite(C))){const ee={instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/pr\
operties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/0/type",keyword:"type",params:{type:"number"},message:"\
must be number"};l===null?l=[ee]:l.push(ee),e++}var I=xe===e;de=de||I;const De=e;if(e===De)if(Array.isArray(C)){var Ce=!0;const ee=C.length;for(let Le=0;Le<ee;Le++){
let Or=C[Le];const rr=e;if(!(typeof Or=="number"&&isFinite(Or))){const Re={instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/norma\
lize/std/"+Le,schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/1/items/type",keyword:"\
type",params:{type:"number"},message:"must be number"};l===null?l=[Re]:l.push(Re),e++}var Ce=rr===e;if(!Ce)break}}else{const ee={instancePath:r+"/signals/"+v.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/\
3/properties/std/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[ee]:l.push(ee),e++}var I=De===e;if(de=de||I,de)e=Ve,l!==
null&&(Ve?l.length=Ve:l=null);else{const ee={instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/proper\
ties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf",keyword:"anyOf",params:{},message:"must match a schema\
 in anyOf"};return l===null?l=[ee]:l.push(ee),e++,P.errors=l,!1}var z=ye===e}else var z=!0}}}}else return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;u!==!0&&(u=!0)}else if(Be==="quantile"){if(e===e)if(g&&typeof g=="object"&&!Array.isArray(g)){let R;if(g.
kind===void 0&&(R="kind")||g.boundaries===void 0&&(R="boundaries"))return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/trans\
form/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/required",keyword:"required",params:{missingProperty:R},
message:"must have required property '"+R+"'"}],!1;{const Pr=e;for(const C in g)if(!(C==="kind"||C==="boundaries")){return P.errors=[{instancePath:r+"/signals/"+
v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/\
oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:C},message:"must NOT have additional properties"}],!1;break}if(Pr===e){if(g.
kind!==void 0){const C=e;if(g.kind!=="quantile")return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",
schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"\
quantile"},message:"must be equal to constant"}],!1;var Pe=C===e}else var Pe=!0;if(Pe)if(g.boundaries!==void 0){let C=g.boundaries;const ye=e;if(e===ye)if(Array.
isArray(C)){var Ar=!0;const de=C.length;for(let xe=0;xe<de;xe++){let De=C[xe];const Yr=e;if(!(typeof De=="number"&&isFinite(De)))return P.errors=[{instancePath:r+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries/"+xe,schemaPath:"#/properties/signals/additionalProperties/properties/tran\
sform/properties/normalize/oneOf/4/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ar=Yr===e;if(!Ar)break}}else
return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries",schemaPath:"#/properties/signals/additio\
nalProperties/properties/transform/properties/normalize/oneOf/4/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Pe=ye===
e}else var Pe=!0}}}else return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/si\
gnals/additionalProperties/properties/transform/properties/normalize/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;u!==!0&&(u=
!0)}else if(Be==="bins"){if(e===e)if(g&&typeof g=="object"&&!Array.isArray(g)){let R;if(g.kind===void 0&&(R="kind")||g.boundaries===void 0&&(R="boundaries"))return P.
errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/proper\
ties/transform/properties/normalize/oneOf/5/required",keyword:"required",params:{missingProperty:R},message:"must have required property '"+R+"'"}],!1;{const Pr=e;
for(const C in g)if(!(C==="kind"||C==="boundaries")){return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",
schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:C},message:"must NOT have additional properties"}],!1;break}if(Pr===e){if(g.kind!==void 0){const C=e;if(g.kind!=="bins")return P.errors=[{instancePath:r+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prop\
erties/normalize/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"bins"},message:"must be equal to constant"}],!1;var Oe=C===e}else var Oe=!0;
if(Oe)if(g.boundaries!==void 0){let C=g.boundaries;const ye=e;if(e===ye)if(Array.isArray(C)){var Fe=!0;const de=C.length;for(let xe=0;xe<de;xe++){let De=C[xe];const Yr=e;
if(!(typeof De=="number"&&isFinite(De)))return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries/"+
xe,schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/5/properties/boundaries/items/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var Fe=Yr===e;if(!Fe)break}}else return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/transform/normalize/boundaries",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/5/properties/boundar\
ies/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Oe=ye===e}else var Oe=!0}}}else return P.errors=[{instancePath:r+"/signals/"+v.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/5/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;u!==!0&&(u=!0)}else return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/discriminator",keyword:"discr\
iminator",params:{error:"mapping",tag:"kind",tagValue:Be},message:'value of tag "kind" must be in oneOf'}],!1;else return P.errors=[{instancePath:r+"/signals/"+
v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/\
discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:Be},message:'tag "kind" must be string'}],!1}}else return P.errors=[{instancePath:r+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/propertie\
s/normalize/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var T=Y===e}else var T=!0;if(T)if(c.reason!==void 0){const g=e;if(typeof c.
reason!="string")return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/reason",schemaPath:"#/properties/signals/addi\
tionalProperties/properties/transform/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var T=g===e}else var T=!0}}}}}
var A=ie===e}else var A=!0}}}}}}}}}else return P.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/a\
dditionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ue=se===e;if(!ue)break}else return P.errors=[{instancePath:r+"\
/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=Ke===e}else var y=!0;if(y){if(n.vocabs!==
void 0){let G=n.vocabs;const Ke=e;if(e===Ke)if(G&&typeof G=="object"&&!Array.isArray(G))for(const v in G){let $=G[v];const se=e;if(e===se)if($&&typeof $=="objec\
t"&&!Array.isArray($)){let ge;if($.entries===void 0&&(ge="entries")||$.file===void 0&&(ge="file")||$.sha256===void 0&&(ge="sha256")||$.coverage===void 0&&(ge="c\
overage"))return P.errors=[{instancePath:r+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vocabs/additionalProperties/required",keyword:"\
required",params:{missingProperty:ge},message:"must have required property '"+ge+"'"}],!1;{const ar=e;for(const c in $)if(!(c==="entries"||c==="file"||c==="sha2\
56"||c==="coverage"||c==="minCount"||c==="grown")){return P.errors=[{instancePath:r+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/vocabs/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"}],
!1;break}if(ar===e){if($.entries!==void 0){let c=$.entries;const ie=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return P.errors=[{instancePath:r+
"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/entries",schemaPath:"#/properties/vocabs/additionalProperties/properties/entries/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===ie&&typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c)))return P.errors=[{instancePath:r+"/vocabs/"+v.replace(
/~/g,"~0").replace(/\//g,"~1")+"/entries",schemaPath:"#/properties/vocabs/additionalProperties/properties/entries/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var Q=ie===e}else var Q=!0;if(Q){if($.file!==void 0){let c=$.file;const ie=e;if(e===ie)if(typeof c=="string"){if(!Xr.test(
c))return P.errors=[{instancePath:r+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/vocabs/additionalProperties/properties/\
file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else
return P.errors=[{instancePath:r+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/vocabs/additionalProperties/properties/fil\
e/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Q=ie===e}else var Q=!0;if(Q){if($.sha256!==void 0){let c=$.sha256;const ie=e;if(e===
ie)if(typeof c=="string"){if(!Lr.test(c))return P.errors=[{instancePath:r+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties\
/vocabs/additionalProperties/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else
return P.errors=[{instancePath:r+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/vocabs/additionalProperties/properties/s\
ha256/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Q=ie===e}else var Q=!0;if(Q){if($.coverage!==void 0){let c=$.coverage;const ie=e;
if(e===ie)if(typeof c=="number"&&isFinite(c)){if(c>1||isNaN(c))return P.errors=[{instancePath:r+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",
schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;
if(c<0||isNaN(c))return P.errors=[{instancePath:r+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/additionalProp\
erties/properties/coverage/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.errors=[{instancePath:r+"/vocab\
s/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var Q=ie===e}else var Q=!0;if(Q){if($.minCount!==void 0){let c=$.minCount;const ie=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(
c)&&isFinite(c)))return P.errors=[{instancePath:r+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/minCount",schemaPath:"#/properties/vocabs/additionalProp\
erties/properties/minCount/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===ie&&typeof c=="number"&&isFinite(c)&&(c<1||isNaN(c)))
return P.errors=[{instancePath:r+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/minCount",schemaPath:"#/properties/vocabs/additionalProperties/properties\
/minCount/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Q=ie===e}else var Q=!0;if(Q)if($.grown!==void 0){let c=$.grown;
const ie=e;if(e===ie)if(c&&typeof c=="object"&&!Array.isArray(c)){let _e;if(c.file===void 0&&(_e="file")||c.sha256===void 0&&(_e="sha256")||c.forgotten===void 0&&
(_e="forgotten")||c.until===void 0&&(_e="until"))return P.errors=[{instancePath:r+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown",schemaPath:"#/pro\
perties/vocabs/additionalProperties/properties/grown/required",keyword:"required",params:{missingProperty:_e},message:"must have required property '"+_e+"'"}],!1;
{const me=e;for(const g in c)if(!(g==="file"||g==="sha256"||g==="forgotten"||g==="until")){return P.errors=[{instancePath:r+"/vocabs/"+v.replace(/~/g,"~0").replace(
/\//g,"~1")+"/grown",schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},
message:"must NOT have additional properties"}],!1;break}if(me===e){if(c.file!==void 0){let g=c.file;const Y=e;if(e===Y)if(typeof g=="string"){if(!Xr.test(g))return P.
errors=[{instancePath:r+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown/file",schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/\
properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$\
"'}],!1}else return P.errors=[{instancePath:r+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown/file",schemaPath:"#/properties/vocabs/additionalProper\
ties/properties/grown/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Xe=Y===e}else var Xe=!0;if(Xe){if(c.sha256!==
void 0){let g=c.sha256;const Y=e;if(e===Y)if(typeof g=="string"){if(!Lr.test(g))return P.errors=[{instancePath:r+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/grown/sha256",schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-\
f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return P.errors=[{instancePath:r+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown/s\
ha256",schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/properties/sha256/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var Xe=Y===e}else var Xe=!0;if(Xe){if(c.forgotten!==void 0){let g=c.forgotten;const Y=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return P.
errors=[{instancePath:r+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown/forgotten",schemaPath:"#/properties/vocabs/additionalProperties/properties/g\
rown/properties/forgotten/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===Y&&typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g)))
return P.errors=[{instancePath:r+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown/forgotten",schemaPath:"#/properties/vocabs/additionalProperties/pro\
perties/grown/properties/forgotten/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Xe=Y===e}else var Xe=!0;if(Xe)if(c.
until!==void 0){let g=c.until;const Y=e;if(!(typeof g=="number"&&isFinite(g)))return P.errors=[{instancePath:r+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+
"/grown/until",schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/properties/until/type",keyword:"type",params:{type:"number"},message:"must \
be number"}],!1;var Xe=Y===e}else var Xe=!0}}}}}else return P.errors=[{instancePath:r+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown",schemaPath:"#\
/properties/vocabs/additionalProperties/properties/grown/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Q=ie===e}else var Q=!0}}}}}}}else
return P.errors=[{instancePath:r+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vocabs/additionalProperties/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var Ye=se===e;if(!Ye)break}else return P.errors=[{instancePath:r+"/vocabs",schemaPath:"#/properties/vocabs/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var y=Ke===e}else var y=!0;if(y)if(n.choices!==void 0){let G=n.choices;const Ke=e;if(e===Ke)if(G&&typeof G==
"object"&&!Array.isArray(G))for(const v in G){let $=G[v];const se=e;if(e===se)if($&&typeof $=="object"&&!Array.isArray($)){let ge;if($.value===void 0&&(ge="valu\
e")||$.reason===void 0&&(ge="reason")||$.tried===void 0&&(ge="tried"))return P.errors=[{instancePath:r+"/choices/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/choices/additionalProperties/required",keyword:"required",params:{missingProperty:ge},message:"must have required property '"+ge+"'"}],!1;{const ar=e;
for(const c in $)if(!(c==="value"||c==="choose"||c==="reason"||c==="tried")){return P.errors=[{instancePath:r+"/choices/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/choices/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have \
additional properties"}],!1;break}if(ar===e){if($.value!==void 0){const c=e;if(typeof $.value!="string")return P.errors=[{instancePath:r+"/choices/"+v.replace(/~/g,
"~0").replace(/\//g,"~1")+"/value",schemaPath:"#/properties/choices/additionalProperties/properties/value/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var He=c===e}else var He=!0;if(He){if($.choose!==void 0){const c=e;if($.choose!==!0)return P.errors=[{instancePath:r+"/choices/"+v.replace(/~/g,
"~0").replace(/\//g,"~1")+"/choose",schemaPath:"#/properties/choices/additionalProperties/properties/choose/const",keyword:"const",params:{allowedValue:!0},message:"\
must be equal to constant"}],!1;var He=c===e}else var He=!0;if(He){if($.reason!==void 0){const c=e;if(typeof $.reason!="string")return P.errors=[{instancePath:r+
"/choices/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/reason",schemaPath:"#/properties/choices/additionalProperties/properties/reason/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var He=c===e}else var He=!0;if(He)if($.tried!==void 0){let c=$.tried;const ie=e;if(e===ie)if(Array.isArray(c)){var kr=!0;
const _e=c.length;for(let me=0;me<_e;me++){let g=c[me];const Y=e;if(e===Y)if(g&&typeof g=="object"&&!Array.isArray(g)){let Se;if(g.value===void 0&&(Se="value")||
g.trials===void 0&&(Se="trials")||g.part===void 0&&(Se="part")||g.logLoss===void 0&&(Se="logLoss")||g.difference===void 0&&(Se="difference")||g.interval===void 0&&
(Se="interval"))return P.errors=[{instancePath:r+"/choices/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+me,schemaPath:"#/properties/choices/additionalPr\
operties/properties/tried/items/required",keyword:"required",params:{missingProperty:Se},message:"must have required property '"+Se+"'"}],!1;{const Be=e;for(const D in g)
if(!(D==="value"||D==="trials"||D==="part"||D==="logLoss"||D==="difference"||D==="interval")){return P.errors=[{instancePath:r+"/choices/"+v.replace(/~/g,"~0").
replace(/\//g,"~1")+"/tried/"+me,schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:D},message:"must NOT have additional properties"}],!1;break}if(Be===e){if(g.value!==void 0){const D=e;if(typeof g.value!="string")
return P.errors=[{instancePath:r+"/choices/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+me+"/value",schemaPath:"#/properties/choices/additionalPropertie\
s/properties/tried/items/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ae=D===e}else var Ae=!0;if(Ae){if(g.trials!==
void 0){let D=g.trials;const R=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return P.errors=[{instancePath:r+"/choices/"+v.replace(/~/g,"~0").replace(
/\//g,"~1")+"/tried/"+me+"/trials",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/trials/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===R&&typeof D=="number"&&isFinite(D)&&(D<0||isNaN(D)))return P.errors=[{instancePath:r+"/choices/"+v.replace(/~/g,
"~0").replace(/\//g,"~1")+"/tried/"+me+"/trials",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/trials/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ae=R===e}else var Ae=!0;if(Ae){if(g.part!==void 0){let D=g.part;const R=e;if(e===R)if(typeof D==
"number"&&isFinite(D)){if(D>1||isNaN(D))return P.errors=[{instancePath:r+"/choices/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+me+"/part",schemaPath:"#\
/properties/choices/additionalProperties/properties/tried/items/properties/part/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= \
1"}],!1;if(D<0||isNaN(D))return P.errors=[{instancePath:r+"/choices/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+me+"/part",schemaPath:"#/properties/cho\
ices/additionalProperties/properties/tried/items/properties/part/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.
errors=[{instancePath:r+"/choices/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+me+"/part",schemaPath:"#/properties/choices/additionalProperties/properti\
es/tried/items/properties/part/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ae=R===e}else var Ae=!0;if(Ae){if(g.logLoss!==void 0){
let D=g.logLoss;const R=e;if(!(typeof D=="number"&&isFinite(D)))return P.errors=[{instancePath:r+"/choices/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+
me+"/logLoss",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/logLoss/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var Ae=R===e}else var Ae=!0;if(Ae){if(g.difference!==void 0){let D=g.difference;const R=e;if(!(typeof D=="number"&&isFinite(D)))return P.errors=
[{instancePath:r+"/choices/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+me+"/difference",schemaPath:"#/properties/choices/additionalProperties/propertie\
s/tried/items/properties/difference/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ae=R===e}else var Ae=!0;if(Ae)if(g.interval!==
void 0){let D=g.interval;const R=e;if(e===R)if(Array.isArray(D)){if(D.length<2)return P.errors=[{instancePath:r+"/choices/"+v.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/tried/"+me+"/interval",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/interval/minItems",keyword:"minItems",params:{
limit:2},message:"must NOT have fewer than 2 items"}],!1;{const C=D.length;if(C>0){let ye=D[0];const Ve=e;if(!(typeof ye=="number"&&isFinite(ye)))return P.errors=
[{instancePath:r+"/choices/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+me+"/interval/0",schemaPath:"#/properties/choices/additionalProperties/propertie\
s/tried/items/properties/interval/prefixItems/0/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var fr=Ve===e}if(fr){if(C>1){let ye=D[1];
const Ve=e;if(!(typeof ye=="number"&&isFinite(ye)))return P.errors=[{instancePath:r+"/choices/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+me+"/interval\
/1",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/interval/prefixItems/1/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var fr=Ve===e}if(fr&&!(D.length<=2))return P.errors=[{instancePath:r+"/choices/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+me+"/in\
terval",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/interval/items",keyword:"items",params:{limit:2},message:"must N\
OT have more than 2 items"}],!1}}}else return P.errors=[{instancePath:r+"/choices/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+me+"/interval",schemaPath:"\
#/properties/choices/additionalProperties/properties/tried/items/properties/interval/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ae=R===
e}else var Ae=!0}}}}}}}else return P.errors=[{instancePath:r+"/choices/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+me,schemaPath:"#/properties/choices/\
additionalProperties/properties/tried/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var kr=Y===e;if(!kr)break}}else return P.errors=
[{instancePath:r+"/choices/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried",schemaPath:"#/properties/choices/additionalProperties/properties/tried/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var He=ie===e}else var He=!0}}}}}else return P.errors=[{instancePath:r+"/choices/"+v.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/choices/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var vr=se===
e;if(!vr)break}else return P.errors=[{instancePath:r+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;var y=Ke===e}else var y=!0}}}}}}}}}}}}else return P.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"}],!1;return P.errors=l,e===0}P.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Ss=he,_r={$schema:"https://json-schema.org/draft/2020-12/sch\
ema",title:"adsc calibration config",description:"How a model is to be calibrated: what the spec asks for, resolved. A fitted calibrator is another file.",type:"\
object",properties:{version:{const:3},fingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},model:{type:"string"},variant:{type:["string","null"]},method:{enum:[
"platt","isotonic","temperature"]},heads:{type:"array",items:{type:"string"}},sources:{type:["array","null"],items:{type:"string"}},per:{type:"array",items:{enum:[
"head","source"]}},signals:{type:"array",items:{type:"object",properties:{name:{type:"string"},kind:{enum:["id","ids","vec","bins"]},vocab:{type:["string","null"]},
size:{type:"integer",minimum:0},hours:{type:["string","null"]}},required:["name","kind","vocab","size","hours"],additionalProperties:!1}},everySeconds:{type:"nu\
mber"},windowSeconds:{type:"number"},halfLifeSeconds:{type:["number","null"]},traffic:{type:["object","null"],properties:{column:{type:"string"},value:{type:"st\
ring"}},required:["column","value"],additionalProperties:!1},sampling:{type:["object","null"],properties:{base:{type:["string","null"]},keep:{type:"number",minimum:0,
maximum:1},log:{enum:["unsampled","sampled"]},correct:{enum:["weight","base","batch"]}},required:["base","keep","log","correct"],additionalProperties:!1}},required:[
"version","fingerprint","model","variant","method","heads","sources","per","signals","everySeconds","windowSeconds","halfLifeSeconds","traffic","sampling"],additionalProperties:!1,
$id:"calibration"};function he(n,{instancePath:r="",parentData:Cr,parentDataProperty:Hr,rootData:jr=n,dynamicAnchors:Nr={}}={}){let l=null,e=0;const Ne=he.evaluated;
if(Ne.dynamicProps&&(Ne.props=void 0),Ne.dynamicItems&&(Ne.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let X;if(n.version===void 0&&(X="ver\
sion")||n.fingerprint===void 0&&(X="fingerprint")||n.model===void 0&&(X="model")||n.variant===void 0&&(X="variant")||n.method===void 0&&(X="method")||n.heads===
void 0&&(X="heads")||n.sources===void 0&&(X="sources")||n.per===void 0&&(X="per")||n.signals===void 0&&(X="signals")||n.everySeconds===void 0&&(X="everySeconds")||
n.windowSeconds===void 0&&(X="windowSeconds")||n.halfLifeSeconds===void 0&&(X="halfLifeSeconds")||n.traffic===void 0&&(X="traffic")||n.sampling===void 0&&(X="sa\
mpling"))return he.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:X},message:"must have required property '"+X+"'"}],
!1;{const F=e;for(const _ in n)if(!qr.call(_r.properties,_)){return he.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:_},message:"must NOT have additional properties"}],!1;break}if(F===e){if(n.version!==void 0){const _=e;if(n.version!==3)return he.errors=
[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:3},message:"must be equal to constant"}],!1;var y=_===e}else
var y=!0;if(y){if(n.fingerprint!==void 0){let _=n.fingerprint;const A=e;if(e===A)if(typeof _=="string"){if(!Lr.test(_))return he.errors=[{instancePath:r+"/finge\
rprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else
return he.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var y=A===e}else var y=!0;if(y){if(n.model!==void 0){const _=e;if(typeof n.model!="string")return he.errors=[{instancePath:r+"/model",schemaPath:"#/properties/m\
odel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=_===e}else var y=!0;if(y){if(n.variant!==void 0){let _=n.variant;const A=e;
if(typeof _!="string"&&_!==null)return he.errors=[{instancePath:r+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:_r.properties.variant.
type},message:"must be string,null"}],!1;var y=A===e}else var y=!0;if(y){if(n.method!==void 0){let _=n.method;const A=e;if(!(_==="platt"||_==="isotonic"||_==="t\
emperature"))return he.errors=[{instancePath:r+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:_r.properties.method.enum},message:"\
must be equal to one of the allowed values"}],!1;var y=A===e}else var y=!0;if(y){if(n.heads!==void 0){let _=n.heads;const A=e;if(e===A)if(Array.isArray(_)){var fe=!0;
const re=_.length;for(let L=0;L<re;L++){const O=e;if(typeof _[L]!="string")return he.errors=[{instancePath:r+"/heads/"+L,schemaPath:"#/properties/heads/items/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var fe=O===e;if(!fe)break}}else return he.errors=[{instancePath:r+"/heads",schemaPath:"#\
/properties/heads/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=A===e}else var y=!0;if(y){if(n.sources!==void 0){let _=n.sources;
const A=e;if(!Array.isArray(_)&&_!==null)return he.errors=[{instancePath:r+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:_r.properties.
sources.type},message:"must be array,null"}],!1;if(e===A&&Array.isArray(_)){var le=!0;const re=_.length;for(let L=0;L<re;L++){const O=e;if(typeof _[L]!="string")
return he.errors=[{instancePath:r+"/sources/"+L,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var le=O===e;if(!le)break}}var y=A===e}else var y=!0;if(y){if(n.per!==void 0){let _=n.per;const A=e;if(e===A)if(Array.isArray(_)){var pe=!0;const re=_.length;for(let L=0;L<
re;L++){let O=_[L];const H=e;if(!(O==="head"||O==="source"))return he.errors=[{instancePath:r+"/per/"+L,schemaPath:"#/properties/per/items/enum",keyword:"enum",
params:{allowedValues:_r.properties.per.items.enum},message:"must be equal to one of the allowed values"}],!1;var pe=H===e;if(!pe)break}}else return he.errors=[
{instancePath:r+"/per",schemaPath:"#/properties/per/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=A===e}else var y=!0;if(y){if(n.
signals!==void 0){let _=n.signals;const A=e;if(e===A)if(Array.isArray(_)){var W=!0;const re=_.length;for(let L=0;L<re;L++){let O=_[L];const H=e;if(e===H)if(O&&typeof O==
"object"&&!Array.isArray(O)){let te;if(O.name===void 0&&(te="name")||O.kind===void 0&&(te="kind")||O.vocab===void 0&&(te="vocab")||O.size===void 0&&(te="size")||
O.hours===void 0&&(te="hours"))return he.errors=[{instancePath:r+"/signals/"+L,schemaPath:"#/properties/signals/items/required",keyword:"required",params:{missingProperty:te},
message:"must have required property '"+te+"'"}],!1;{const u=e;for(const w in O)if(!(w==="name"||w==="kind"||w==="vocab"||w==="size"||w==="hours")){return he.errors=
[{instancePath:r+"/signals/"+L,schemaPath:"#/properties/signals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"\
must NOT have additional properties"}],!1;break}if(u===e){if(O.name!==void 0){const w=e;if(typeof O.name!="string")return he.errors=[{instancePath:r+"/signals/"+
L+"/name",schemaPath:"#/properties/signals/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ve=w===e}else var ve=!0;
if(ve){if(O.kind!==void 0){let w=O.kind;const ce=e;if(!(w==="id"||w==="ids"||w==="vec"||w==="bins"))return he.errors=[{instancePath:r+"/signals/"+L+"/kind",schemaPath:"\
#/properties/signals/items/properties/kind/enum",keyword:"enum",params:{allowedValues:_r.properties.signals.items.properties.kind.enum},message:"must be equal t\
o one of the allowed values"}],!1;var ve=ce===e}else var ve=!0;if(ve){if(O.vocab!==void 0){let w=O.vocab;const ce=e;if(typeof w!="string"&&w!==null)return he.errors=
[{instancePath:r+"/signals/"+L+"/vocab",schemaPath:"#/properties/signals/items/properties/vocab/type",keyword:"type",params:{type:_r.properties.signals.items.properties.
vocab.type},message:"must be string,null"}],!1;var ve=ce===e}else var ve=!0;if(ve){if(O.size!==void 0){let w=O.size;const ce=e;if(!(typeof w=="number"&&!(w%1)&&
!isNaN(w)&&isFinite(w)))return he.errors=[{instancePath:r+"/signals/"+L+"/size",schemaPath:"#/properties/signals/items/properties/size/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===ce&&typeof w=="number"&&isFinite(w)&&(w<0||isNaN(w)))return he.errors=[{instancePath:r+"/signals/"+L+"/siz\
e",schemaPath:"#/properties/signals/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ve=ce===e}else
var ve=!0;if(ve)if(O.hours!==void 0){let w=O.hours;const ce=e;if(typeof w!="string"&&w!==null)return he.errors=[{instancePath:r+"/signals/"+L+"/hours",schemaPath:"\
#/properties/signals/items/properties/hours/type",keyword:"type",params:{type:_r.properties.signals.items.properties.hours.type},message:"must be string,null"}],
!1;var ve=ce===e}else var ve=!0}}}}}}else return he.errors=[{instancePath:r+"/signals/"+L,schemaPath:"#/properties/signals/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var W=H===e;if(!W)break}}else return he.errors=[{instancePath:r+"/signals",schemaPath:"#/properties/signals/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var y=A===e}else var y=!0;if(y){if(n.everySeconds!==void 0){let _=n.everySeconds;const A=e;if(!(typeof _==
"number"&&isFinite(_)))return he.errors=[{instancePath:r+"/everySeconds",schemaPath:"#/properties/everySeconds/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var y=A===e}else var y=!0;if(y){if(n.windowSeconds!==void 0){let _=n.windowSeconds;const A=e;if(!(typeof _=="number"&&isFinite(_)))return he.
errors=[{instancePath:r+"/windowSeconds",schemaPath:"#/properties/windowSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var y=A===
e}else var y=!0;if(y){if(n.halfLifeSeconds!==void 0){let _=n.halfLifeSeconds;const A=e;if(!(typeof _=="number"&&isFinite(_))&&_!==null)return he.errors=[{instancePath:r+
"/halfLifeSeconds",schemaPath:"#/properties/halfLifeSeconds/type",keyword:"type",params:{type:_r.properties.halfLifeSeconds.type},message:"must be number,null"}],
!1;var y=A===e}else var y=!0;if(y){if(n.traffic!==void 0){let _=n.traffic;const A=e;if(!(_&&typeof _=="object"&&!Array.isArray(_))&&_!==null)return he.errors=[{
instancePath:r+"/traffic",schemaPath:"#/properties/traffic/type",keyword:"type",params:{type:_r.properties.traffic.type},message:"must be object,null"}],!1;if(e===
A&&_&&typeof _=="object"&&!Array.isArray(_)){let re;if(_.column===void 0&&(re="column")||_.value===void 0&&(re="value"))return he.errors=[{instancePath:r+"/traf\
fic",schemaPath:"#/properties/traffic/required",keyword:"required",params:{missingProperty:re},message:"must have required property '"+re+"'"}],!1;{const L=e;for(const O in _)
if(!(O==="column"||O==="value")){return he.errors=[{instancePath:r+"/traffic",schemaPath:"#/properties/traffic/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:O},message:"must NOT have additional properties"}],!1;break}if(L===e){if(_.column!==void 0){const O=e;if(typeof _.column!="string")
return he.errors=[{instancePath:r+"/traffic/column",schemaPath:"#/properties/traffic/properties/column/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var Je=O===e}else var Je=!0;if(Je)if(_.value!==void 0){const O=e;if(typeof _.value!="string")return he.errors=[{instancePath:r+"/traffic/value",
schemaPath:"#/properties/traffic/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Je=O===e}else var Je=!0}}}var y=A===
e}else var y=!0;if(y)if(n.sampling!==void 0){let _=n.sampling;const A=e;if(!(_&&typeof _=="object"&&!Array.isArray(_))&&_!==null)return he.errors=[{instancePath:r+
"/sampling",schemaPath:"#/properties/sampling/type",keyword:"type",params:{type:_r.properties.sampling.type},message:"must be object,null"}],!1;if(e===A&&_&&typeof _==
"object"&&!Array.isArray(_)){let re;if(_.base===void 0&&(re="base")||_.keep===void 0&&(re="keep")||_.log===void 0&&(re="log")||_.correct===void 0&&(re="correct"))
return he.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/required",keyword:"required",params:{missingProperty:re},message:"must have requ\
ired property '"+re+"'"}],!1;{const L=e;for(const O in _)if(!(O==="base"||O==="keep"||O==="log"||O==="correct")){return he.errors=[{instancePath:r+"/sampling",schemaPath:"\
#/properties/sampling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O},message:"must NOT have additional properties"}],!1;break}
if(L===e){if(_.base!==void 0){let O=_.base;const H=e;if(typeof O!="string"&&O!==null)return he.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/properties\
/sampling/properties/base/type",keyword:"type",params:{type:_r.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var U=H===e}else var U=!0;
if(U){if(_.keep!==void 0){let O=_.keep;const H=e;if(e===H)if(typeof O=="number"&&isFinite(O)){if(O>1||isNaN(O))return he.errors=[{instancePath:r+"/sampling/keep",
schemaPath:"#/properties/sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(O<0||isNaN(O))return he.
errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return he.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var U=H===e}else var U=!0;if(U){if(_.log!==void 0){let O=_.log;const H=e;if(!(O==="unsampled"||O==="sampled"))return he.errors=
[{instancePath:r+"/sampling/log",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"enum",params:{allowedValues:_r.properties.sampling.properties.log.
enum},message:"must be equal to one of the allowed values"}],!1;var U=H===e}else var U=!0;if(U)if(_.correct!==void 0){let O=_.correct;const H=e;if(!(O==="weight"||
O==="base"||O==="batch"))return he.errors=[{instancePath:r+"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",params:{
allowedValues:_r.properties.sampling.properties.correct.enum},message:"must be equal to one of the allowed values"}],!1;var U=H===e}else var U=!0}}}}}var y=A===
e}else var y=!0}}}}}}}}}}}}}}}else return he.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return he.
errors=l,e===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Ls=ze,ps={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc manife\
st",description:"What a build or a trained bundle holds: the fingerprint of its plan and a hash of every other file.",type:"object",properties:{version:{const:1},
adsc:{type:"string"},model:{type:"string"},variant:{type:["string","null"]},baseline:{type:"string"},assumed:{type:"object",properties:{vocabs:{type:"array",items:{
type:"string"}},signals:{type:"array",items:{type:"string"}}},required:["vocabs","signals"],additionalProperties:!1},fingerprint:{type:"string",pattern:"^[0-9a-\
f]{64}$"},modelFingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},distilled:{type:"object",properties:{trees:{type:"integer",minimum:0},network:{type:"number"},
sum:{type:"number"},pupil:{type:["number","null"]},kept:{enum:["pupil","network"]}},required:["trees","network","sum","pupil","kept"],additionalProperties:!1},files:{
type:"object",additionalProperties:{type:"object",properties:{bytes:{type:"integer",minimum:0},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"}},required:["bytes",
"sha256"],additionalProperties:!1}}},required:["version","adsc","model","variant","fingerprint","files"],additionalProperties:!1,$id:"manifest"};function ze(n,{
instancePath:r="",parentData:Cr,parentDataProperty:Hr,rootData:jr=n,dynamicAnchors:Nr={}}={}){let l=null,e=0;const Ne=ze.evaluated;if(Ne.dynamicProps&&(Ne.props=
void 0),Ne.dynamicItems&&(Ne.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let U;if(n.version===void 0&&(U="version")||n.adsc===void 0&&(U="a\
dsc")||n.model===void 0&&(U="model")||n.variant===void 0&&(U="variant")||n.fingerprint===void 0&&(U="fingerprint")||n.files===void 0&&(U="files"))return ze.errors=
[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:U},message:"must have required property '"+U+"'"}],!1;{const X=e;for(const F in n)
if(!qr.call(ps.properties,F)){return ze.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:F},
message:"must NOT have additional properties"}],!1;break}if(X===e){if(n.version!==void 0){const F=e;if(n.version!==1)return ze.errors=[{instancePath:r+"/version",
schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var y=F===e}else var y=!0;if(y){if(n.adsc!==
void 0){const F=e;if(typeof n.adsc!="string")return ze.errors=[{instancePath:r+"/adsc",schemaPath:"#/properties/adsc/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var y=F===e}else var y=!0;if(y){if(n.model!==void 0){const F=e;if(typeof n.model!="string")return ze.errors=[{instancePath:r+"/mod\
el",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=F===e}else var y=!0;if(y){if(n.variant!==void 0){
let F=n.variant;const _=e;if(typeof F!="string"&&F!==null)return ze.errors=[{instancePath:r+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{
type:ps.properties.variant.type},message:"must be string,null"}],!1;var y=_===e}else var y=!0;if(y){if(n.baseline!==void 0){const F=e;if(typeof n.baseline!="str\
ing")return ze.errors=[{instancePath:r+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=F===
e}else var y=!0;if(y){if(n.assumed!==void 0){let F=n.assumed;const _=e;if(e===_)if(F&&typeof F=="object"&&!Array.isArray(F)){let S;if(F.vocabs===void 0&&(S="voc\
abs")||F.signals===void 0&&(S="signals"))return ze.errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/required",keyword:"required",params:{missingProperty:S},
message:"must have required property '"+S+"'"}],!1;{const re=e;for(const L in F)if(!(L==="vocabs"||L==="signals")){return ze.errors=[{instancePath:r+"/assumed",
schemaPath:"#/properties/assumed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L},message:"must NOT have additional properties"}],
!1;break}if(re===e){if(F.vocabs!==void 0){let L=F.vocabs;const O=e;if(e===O)if(Array.isArray(L)){var fe=!0;const H=L.length;for(let T=0;T<H;T++){const te=e;if(typeof L[T]!=
"string")return ze.errors=[{instancePath:r+"/assumed/vocabs/"+T,schemaPath:"#/properties/assumed/properties/vocabs/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var fe=te===e;if(!fe)break}}else return ze.errors=[{instancePath:r+"/assumed/vocabs",schemaPath:"#/properties/assumed/propert\
ies/vocabs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var le=O===e}else var le=!0;if(le)if(F.signals!==void 0){let L=F.signals;const O=e;
if(e===O)if(Array.isArray(L)){var pe=!0;const T=L.length;for(let te=0;te<T;te++){const u=e;if(typeof L[te]!="string")return ze.errors=[{instancePath:r+"/assumed\
/signals/"+te,schemaPath:"#/properties/assumed/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var pe=u===e;if(!pe)
break}}else return ze.errors=[{instancePath:r+"/assumed/signals",schemaPath:"#/properties/assumed/properties/signals/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var le=O===e}else var le=!0}}}else return ze.errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;var y=_===e}else var y=!0;if(y){if(n.fingerprint!==void 0){let F=n.fingerprint;const _=e;if(e===_)if(typeof F==
"string"){if(!Lr.test(F))return ze.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9\
a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return ze.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=_===e}else var y=!0;if(y){if(n.modelFingerprint!==void 0){let F=n.modelFingerprint;const _=e;
if(e===_)if(typeof F=="string"){if(!Lr.test(F))return ze.errors=[{instancePath:r+"/modelFingerprint",schemaPath:"#/properties/modelFingerprint/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return ze.errors=[{instancePath:r+"/modelFingerprint",schemaPath:"\
#/properties/modelFingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=_===e}else var y=!0;if(y){if(n.distilled!==void 0){
let F=n.distilled;const _=e;if(e===_)if(F&&typeof F=="object"&&!Array.isArray(F)){let S;if(F.trees===void 0&&(S="trees")||F.network===void 0&&(S="network")||F.sum===
void 0&&(S="sum")||F.pupil===void 0&&(S="pupil")||F.kept===void 0&&(S="kept"))return ze.errors=[{instancePath:r+"/distilled",schemaPath:"#/properties/distilled/\
required",keyword:"required",params:{missingProperty:S},message:"must have required property '"+S+"'"}],!1;{const re=e;for(const L in F)if(!(L==="trees"||L==="n\
etwork"||L==="sum"||L==="pupil"||L==="kept")){return ze.errors=[{instancePath:r+"/distilled",schemaPath:"#/properties/distilled/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:L},message:"must NOT have additional properties"}],!1;break}if(re===e){if(F.trees!==void 0){let L=F.trees;const O=e;
if(!(typeof L=="number"&&!(L%1)&&!isNaN(L)&&isFinite(L)))return ze.errors=[{instancePath:r+"/distilled/trees",schemaPath:"#/properties/distilled/properties/tree\
s/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===O&&typeof L=="number"&&isFinite(L)&&(L<0||isNaN(L)))return ze.errors=[{instancePath:r+
"/distilled/trees",schemaPath:"#/properties/distilled/properties/trees/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var W=O===
e}else var W=!0;if(W){if(F.network!==void 0){let L=F.network;const O=e;if(!(typeof L=="number"&&isFinite(L)))return ze.errors=[{instancePath:r+"/distilled/netwo\
rk",schemaPath:"#/properties/distilled/properties/network/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var W=O===e}else var W=!0;if(W){
if(F.sum!==void 0){let L=F.sum;const O=e;if(!(typeof L=="number"&&isFinite(L)))return ze.errors=[{instancePath:r+"/distilled/sum",schemaPath:"#/properties/disti\
lled/properties/sum/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var W=O===e}else var W=!0;if(W){if(F.pupil!==void 0){let L=F.pupil;
const O=e;if(!(typeof L=="number"&&isFinite(L))&&L!==null)return ze.errors=[{instancePath:r+"/distilled/pupil",schemaPath:"#/properties/distilled/properties/pup\
il/type",keyword:"type",params:{type:ps.properties.distilled.properties.pupil.type},message:"must be number,null"}],!1;var W=O===e}else var W=!0;if(W)if(F.kept!==
void 0){let L=F.kept;const O=e;if(!(L==="pupil"||L==="network"))return ze.errors=[{instancePath:r+"/distilled/kept",schemaPath:"#/properties/distilled/propertie\
s/kept/enum",keyword:"enum",params:{allowedValues:ps.properties.distilled.properties.kept.enum},message:"must be equal to one of the allowed values"}],!1;var W=O===
e}else var W=!0}}}}}}else return ze.errors=[{instancePath:r+"/distilled",schemaPath:"#/properties/distilled/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var y=_===e}else var y=!0;if(y)if(n.files!==void 0){let F=n.files;const _=e;if(e===_)if(F&&typeof F=="object"&&!Array.isArray(F))for(const S in F){
let re=F[S];const L=e;if(e===L)if(re&&typeof re=="object"&&!Array.isArray(re)){let O;if(re.bytes===void 0&&(O="bytes")||re.sha256===void 0&&(O="sha256"))return ze.
errors=[{instancePath:r+"/files/"+S.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/required",keyword:"required",params:{
missingProperty:O},message:"must have required property '"+O+"'"}],!1;{const H=e;for(const T in re)if(!(T==="bytes"||T==="sha256")){return ze.errors=[{instancePath:r+
"/files/"+S.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:T},message:"must NOT have additional properties"}],!1;break}if(H===e){if(re.bytes!==void 0){let T=re.bytes;const te=e;if(!(typeof T=="number"&&
!(T%1)&&!isNaN(T)&&isFinite(T)))return ze.errors=[{instancePath:r+"/files/"+S.replace(/~/g,"~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#/properties/files/add\
itionalProperties/properties/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===te&&typeof T=="number"&&isFinite(T)&&(T<0||
isNaN(T)))return ze.errors=[{instancePath:r+"/files/"+S.replace(/~/g,"~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#/properties/files/additionalProperties/prop\
erties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ve=te===e}else var ve=!0;if(ve)if(re.sha256!==void 0){let T=re.
sha256;const te=e;if(e===te)if(typeof T=="string"){if(!Lr.test(T))return ze.errors=[{instancePath:r+"/files/"+S.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",
schemaPath:"#/properties/files/additionalProperties/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "\
^[0-9a-f]{64}$"'}],!1}else return ze.errors=[{instancePath:r+"/files/"+S.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/files/additio\
nalProperties/properties/sha256/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ve=te===e}else var ve=!0}}}else return ze.errors=[
{instancePath:r+"/files/"+S.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var Je=L===e;if(!Je)break}else return ze.errors=[{instancePath:r+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var y=_===e}else var y=!0}}}}}}}}}}}else return ze.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return ze.errors=l,e===0}ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Bs=mr;function mr(n,{instancePath:r="",parentData:Cr,parentDataProperty:Hr,rootData:jr=n,dynamicAnchors:Nr={}}={}){let l=null,e=0;const Ne=mr.evaluated;if(Ne.dynamicProps&&
(Ne.props=void 0),Ne.dynamicItems&&(Ne.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let _;if(n.version===void 0&&(_="version")||n.fingerprint===
void 0&&(_="fingerprint")||n.cases===void 0&&(_="cases"))return mr.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:_},
message:"must have required property '"+_+"'"}],!1;{const A=e;for(const S in n)if(!(S==="version"||S==="fingerprint"||S==="cases")){return mr.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},message:"must NOT have additional properties"}],!1;break}if(A===
e){if(n.version!==void 0){const S=e;if(n.version!==1)return mr.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{
allowedValue:1},message:"must be equal to constant"}],!1;var y=S===e}else var y=!0;if(y){if(n.fingerprint!==void 0){let S=n.fingerprint;const re=e;if(e===re)if(typeof S==
"string"){if(!Lr.test(S))return mr.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9\
a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return mr.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=re===e}else var y=!0;if(y)if(n.cases!==void 0){let S=n.cases;const re=e;if(e===re)if(Array.
isArray(S)){var fe=!0;const O=S.length;for(let H=0;H<O;H++){let T=S[H];const te=e;if(e===te)if(T&&typeof T=="object"&&!Array.isArray(T)){let w;if(T.note===void 0&&
(w="note")||T.serving===void 0&&(w="serving")||T.row===void 0&&(w="row")||T.signals===void 0&&(w="signals"))return mr.errors=[{instancePath:r+"/cases/"+H,schemaPath:"\
#/properties/cases/items/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const ce=e;for(const oe in T)
if(!(oe==="note"||oe==="serving"||oe==="row"||oe==="signals")){return mr.errors=[{instancePath:r+"/cases/"+H,schemaPath:"#/properties/cases/items/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:oe},message:"must NOT have additional properties"}],!1;break}if(ce===e){if(T.note!==void 0){const oe=e;
if(typeof T.note!="string")return mr.errors=[{instancePath:r+"/cases/"+H+"/note",schemaPath:"#/properties/cases/items/properties/note/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var le=oe===e}else var le=!0;if(le){if(T.serving!==void 0){const oe=e;if(typeof T.serving!="boolean")return mr.errors=
[{instancePath:r+"/cases/"+H+"/serving",schemaPath:"#/properties/cases/items/properties/serving/type",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"}],!1;var le=oe===e}else var le=!0;if(le){if(T.row!==void 0){let oe=T.row;const M=e;if(!(oe&&typeof oe=="object"&&!Array.isArray(oe)))return mr.errors=[{instancePath:r+
"/cases/"+H+"/row",schemaPath:"#/properties/cases/items/properties/row/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var le=M===e}else
var le=!0;if(le)if(T.signals!==void 0){let oe=T.signals;const M=e;if(e===M)if(oe&&typeof oe=="object"&&!Array.isArray(oe))for(const z in oe){let We=oe[z];const we=e,
Ce=e;let I=!1;const Pe=e;if(e===Pe)if(We&&typeof We=="object"&&!Array.isArray(We)){let Oe;if(We.values===void 0&&(Oe="values")){const Fe={instancePath:r+"/cases\
/"+H+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/required",keyword:"\
required",params:{missingProperty:Oe},message:"must have required property '"+Oe+"'"};l===null?l=[Fe]:l.push(Fe),e++}else{const Fe=e;for(const ue in We)if(ue!==
"values"){const Q={instancePath:r+"/cases/"+H+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/addit\
ionalProperties/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ue},message:"must NOT have additional properties"};l===null?
l=[Q]:l.push(Q),e++;break}if(Fe===e&&We.values!==void 0){let ue=We.values;if(e===e)if(Array.isArray(ue)){var pe=!0;const Xe=ue.length;for(let Ye=0;Ye<Xe;Ye++){let He=ue[Ye];
const kr=e;if(!(typeof He=="number"&&isFinite(He))){const fr={instancePath:r+"/cases/"+H+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/values/"+Ye,schemaPath:"\
#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/items/type",keyword:"type",params:{type:"number"},message:"must be nu\
mber"};l===null?l=[fr]:l.push(fr),e++}var pe=kr===e;if(!pe)break}}else{const Xe={instancePath:r+"/cases/"+H+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+
"/values",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/type",keyword:"type",params:{type:"array"},message:"\
must be array"};l===null?l=[Xe]:l.push(Xe),e++}}}}else{const Oe={instancePath:r+"/cases/"+H+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/cases/items/properties/signals/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};l===null?l=[Oe]:l.push(
Oe),e++}var X=Pe===e;if(I=I||X,X)var W=!0;const Ar=e;if(e===Ar)if(We&&typeof We=="object"&&!Array.isArray(We)){let Oe;if(We.ids===void 0&&(Oe="ids")){const Fe={
instancePath:r+"/cases/"+H+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/any\
Of/1/required",keyword:"required",params:{missingProperty:Oe},message:"must have required property '"+Oe+"'"};l===null?l=[Fe]:l.push(Fe),e++}else{const Fe=e;for(const ue in We)
if(!(ue==="ids"||ue==="weights")){const Q={instancePath:r+"/cases/"+H+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/\
properties/signals/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ue},message:"must NOT have addit\
ional properties"};l===null?l=[Q]:l.push(Q),e++;break}if(Fe===e){if(We.ids!==void 0){let ue=We.ids;const Q=e;if(e===Q)if(Array.isArray(ue)){var ve=!0;const Xe=ue.
length;for(let Ye=0;Ye<Xe;Ye++){let He=ue[Ye];const kr=e;if(!(typeof He=="number"&&!(He%1)&&!isNaN(He)&&isFinite(He))){const fr={instancePath:r+"/cases/"+H+"/si\
gnals/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids/"+Ye,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/ids/\
items/type",keyword:"type",params:{type:"integer"},message:"must be integer"};l===null?l=[fr]:l.push(fr),e++}if(e===kr&&typeof He=="number"&&isFinite(He)&&(He<0||
isNaN(He))){const fr={instancePath:r+"/cases/"+H+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids/"+Ye,schemaPath:"#/properties/cases/items/properties\
/signals/additionalProperties/anyOf/1/properties/ids/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};l===null?l=[fr]:l.
push(fr),e++}var ve=kr===e;if(!ve)break}}else{const Xe={instancePath:r+"/cases/"+H+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids",schemaPath:"#/pro\
perties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/ids/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?
l=[Xe]:l.push(Xe),e++}var Je=Q===e}else var Je=!0;if(Je)if(We.weights!==void 0){let ue=We.weights;const Q=e;if(e===Q)if(Array.isArray(ue)){var U=!0;const Ye=ue.
length;for(let He=0;He<Ye;He++){let kr=ue[He];const Ae=e;if(!(typeof kr=="number"&&isFinite(kr))){const vr={instancePath:r+"/cases/"+H+"/signals/"+z.replace(/~/g,
"~0").replace(/\//g,"~1")+"/weights/"+He,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weights/items/type",keyword:"\
type",params:{type:"number"},message:"must be number"};l===null?l=[vr]:l.push(vr),e++}var U=Ae===e;if(!U)break}}else{const Ye={instancePath:r+"/cases/"+H+"/sign\
als/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/weights",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weight\
s/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[Ye]:l.push(Ye),e++}var Je=Q===e}else var Je=!0}}}else{const Oe={instancePath:r+
"/cases/"+H+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"};l===null?l=[Oe]:l.push(Oe),e++}var X=Ar===e;if(I=I||X,X&&W!==!0&&(W=!0),I)e=Ce,l!==null&&(Ce?l.length=Ce:
l=null);else{const Oe={instancePath:r+"/cases/"+H+"/signals/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/a\
dditionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[Oe]:l.push(Oe),e++,mr.errors=l,!1}var F=we===e;if(!F)
break}else return mr.errors=[{instancePath:r+"/cases/"+H+"/signals",schemaPath:"#/properties/cases/items/properties/signals/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var le=M===e}else var le=!0}}}}}else return mr.errors=[{instancePath:r+"/cases/"+H,schemaPath:"#/properties/cases/items/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var fe=te===e;if(!fe)break}}else return mr.errors=[{instancePath:r+"/cases",schemaPath:"\
#/properties/cases/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=re===e}else var y=!0}}}}else return mr.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return mr.errors=l,e===0}mr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
const Ds=Z,br={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc calibrator",description:"A fitted calibrator: by head and source a function fr\
om logit and features to probability, and the model that it was fitted on.",type:"object",properties:{version:{const:3},method:{enum:["platt","isotonic","temper\
ature"]},model:{type:"string"},window:{type:"object",properties:{from:{type:["number","null"]},to:{type:["number","null"]},rows:{type:"integer",minimum:0},traffic:{
enum:["all","own"]},ownRows:{type:["integer","null"],minimum:0}},required:["from","to","rows","traffic","ownRows"],additionalProperties:!1},sampling:{type:["obj\
ect","null"],properties:{base:{type:["string","null"]},keep:{type:"number",minimum:0,maximum:1},log:{enum:["unsampled","sampled"]},correct:{enum:["weight","base",
"batch"]}},required:["base","keep","log","correct"],additionalProperties:!1},layout:{type:"object",properties:{blocks:{type:"array",items:{type:"object",properties:{
signal:{type:"string"},kind:{enum:["ids","vec","hour","bins"]},offset:{type:"integer",minimum:0},count:{type:"integer",minimum:0},vocab:{type:["object","null"],
properties:{kind:{enum:["file","range","hash"]},size:{type:"integer",minimum:0},sha256:{type:["string","null"],pattern:"^[0-9a-f]{64}$"}},required:["kind","size",
"sha256"],additionalProperties:!1},zone:{type:["string","null"]},boundaries:{type:["array","null"],items:{type:"number"}}},required:["signal","kind","offset","c\
ount","vocab","zone","boundaries"],additionalProperties:!1}},features:{type:"integer",minimum:0}},required:["blocks","features"],additionalProperties:!1},heads:{
type:"array",items:{type:"object",properties:{head:{type:"string"},all:{$ref:"#/$defs/level"},sources:{type:"object",additionalProperties:{$ref:"#/$defs/level"}},
allTraffic:{type:["object","null"],properties:{all:{$ref:"#/$defs/level"},sources:{type:"object",additionalProperties:{$ref:"#/$defs/level"}}},required:["all","\
sources"],additionalProperties:!1}},required:["head","all","sources","allTraffic"],additionalProperties:!1}},hash:{type:"string",pattern:"^[0-9a-f]{64}$"}},required:[
"version","method","model","window","sampling","layout","heads","hash"],additionalProperties:!1,$defs:{level:{type:"object",discriminator:{propertyName:"kind"},
required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"identity"},kept:{type:"boolean"},prior:{type:"boolean"},window:{type:["object","null"],properties:{
from:{type:["number","null"]},to:{type:["number","null"]},rows:{type:"integer",minimum:0}},required:["from","to","rows"],additionalProperties:!1},weight:{type:"\
number"},events:{type:"number"}},required:["kind","kept","prior","window","weight","events"],additionalProperties:!1},{type:"object",properties:{kind:{const:"pl\
att"},kept:{type:"boolean"},prior:{type:"boolean"},window:{type:["object","null"],properties:{from:{type:["number","null"]},to:{type:["number","null"]},rows:{type:"\
integer",minimum:0}},required:["from","to","rows"],additionalProperties:!1},weight:{type:"number"},events:{type:"number"},center:{type:"number",minimum:-1e9,maximum:1e9},
alpha:{type:"number",minimum:-1e6,maximum:1e6},beta:{type:"number",minimum:-1e6,maximum:1e6},gamma:{type:"array",items:{type:"number",minimum:-1e6,maximum:1e6}},
standardErrors:{type:"array",items:{type:"number"}},converged:{type:"boolean"}},required:["kind","kept","prior","window","weight","events","center","alpha","bet\
a","gamma","standardErrors","converged"],additionalProperties:!1},{type:"object",properties:{kind:{const:"isotonic"},kept:{type:"boolean"},prior:{type:"boolean"},
window:{type:["object","null"],properties:{from:{type:["number","null"]},to:{type:["number","null"]},rows:{type:"integer",minimum:0}},required:["from","to","row\
s"],additionalProperties:!1},weight:{type:"number"},events:{type:"number"},fit:{type:"object",properties:{logits:{type:"array",items:{type:"number"}},values:{type:"\
array",items:{type:"number",minimum:0,maximum:1}}},required:["logits","values"],additionalProperties:!1}},required:["kind","kept","prior","window","weight","eve\
nts","fit"],additionalProperties:!1},{type:"object",properties:{kind:{const:"temperature"},kept:{type:"boolean"},prior:{type:"boolean"},window:{type:["object","\
null"],properties:{from:{type:["number","null"]},to:{type:["number","null"]},rows:{type:"integer",minimum:0}},required:["from","to","rows"],additionalProperties:!1},
weight:{type:"number"},events:{type:"number"},temperature:{type:"number",minimum:1e-6,maximum:1e6}},required:["kind","kept","prior","window","weight","events","\
temperature"],additionalProperties:!1}]}},$id:"calibrator"},Rr={type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{
kind:{const:"identity"},kept:{type:"boolean"},prior:{type:"boolean"},window:{type:["object","null"],properties:{from:{type:["number","null"]},to:{type:["number",
"null"]},rows:{type:"integer",minimum:0}},required:["from","to","rows"],additionalProperties:!1},weight:{type:"number"},events:{type:"number"}},required:["kind",
"kept","prior","window","weight","events"],additionalProperties:!1},{type:"object",properties:{kind:{const:"platt"},kept:{type:"boolean"},prior:{type:"boolean"},
window:{type:["object","null"],properties:{from:{type:["number","null"]},to:{type:["number","null"]},rows:{type:"integer",minimum:0}},required:["from","to","row\
s"],additionalProperties:!1},weight:{type:"number"},events:{type:"number"},center:{type:"number",minimum:-1e9,maximum:1e9},alpha:{type:"number",minimum:-1e6,maximum:1e6},
beta:{type:"number",minimum:-1e6,maximum:1e6},gamma:{type:"array",items:{type:"number",minimum:-1e6,maximum:1e6}},standardErrors:{type:"array",items:{type:"numb\
er"}},converged:{type:"boolean"}},required:["kind","kept","prior","window","weight","events","center","alpha","beta","gamma","standardErrors","converged"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"isotonic"},kept:{type:"boolean"},prior:{type:"boolean"},window:{type:["object","null"],properties:{from:{type:["number",
"null"]},to:{type:["number","null"]},rows:{type:"integer",minimum:0}},required:["from","to","rows"],additionalProperties:!1},weight:{type:"number"},events:{type:"\
number"},fit:{type:"object",properties:{logits:{type:"array",items:{type:"number"}},values:{type:"array",items:{type:"number",minimum:0,maximum:1}}},required:["\
logits","values"],additionalProperties:!1}},required:["kind","kept","prior","window","weight","events","fit"],additionalProperties:!1},{type:"object",properties:{
kind:{const:"temperature"},kept:{type:"boolean"},prior:{type:"boolean"},window:{type:["object","null"],properties:{from:{type:["number","null"]},to:{type:["numb\
er","null"]},rows:{type:"integer",minimum:0}},required:["from","to","rows"],additionalProperties:!1},weight:{type:"number"},events:{type:"number"},temperature:{
type:"number",minimum:1e-6,maximum:1e6}},required:["kind","kept","prior","window","weight","events","temperature"],additionalProperties:!1}]};function x(n,{instancePath:r="",
parentData:Cr,parentDataProperty:Hr,rootData:jr=n,dynamicAnchors:Nr={}}={}){let l=null,e=0;const Ne=x.evaluated;if(Ne.dynamicProps&&(Ne.props=void 0),Ne.dynamicItems&&
(Ne.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let L;if(n.kind===void 0&&(L="kind"))return x.errors=[{instancePath:r,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:L},message:"must have required property '"+L+"'"}],!1;{const O=n.kind;if(typeof O=="string")if(O==="identity"){if(e===
e)if(n&&typeof n=="object"&&!Array.isArray(n)){let T;if(n.kind===void 0&&(T="kind")||n.kept===void 0&&(T="kept")||n.prior===void 0&&(T="prior")||n.window===void 0&&
(T="window")||n.weight===void 0&&(T="weight")||n.events===void 0&&(T="events"))return x.errors=[{instancePath:r,schemaPath:"#/oneOf/0/required",keyword:"require\
d",params:{missingProperty:T},message:"must have required property '"+T+"'"}],!1;{const te=e;for(const u in n)if(!(u==="kind"||u==="kept"||u==="prior"||u==="win\
dow"||u==="weight"||u==="events")){return x.errors=[{instancePath:r,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"}],!1;break}if(te===e){if(n.kind!==void 0){const u=e;if(n.kind!=="identity")return x.errors=[{instancePath:r+"/kind",
schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"identity"},message:"must be equal to constant"}],!1;var y=u===e}else var y=!0;
if(y){if(n.kept!==void 0){const u=e;if(typeof n.kept!="boolean")return x.errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/0/properties/kept/type",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean"}],!1;var y=u===e}else var y=!0;if(y){if(n.prior!==void 0){const u=e;if(typeof n.prior!="boolean")return x.
errors=[{instancePath:r+"/prior",schemaPath:"#/oneOf/0/properties/prior/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var y=u===e}else
var y=!0;if(y){if(n.window!==void 0){let u=n.window;const w=e;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null)return x.errors=[{instancePath:r+"/window",
schemaPath:"#/oneOf/0/properties/window/type",keyword:"type",params:{type:Rr.oneOf[0].properties.window.type},message:"must be object,null"}],!1;if(e===w&&u&&typeof u==
"object"&&!Array.isArray(u)){let oe;if(u.from===void 0&&(oe="from")||u.to===void 0&&(oe="to")||u.rows===void 0&&(oe="rows"))return x.errors=[{instancePath:r+"/w\
indow",schemaPath:"#/oneOf/0/properties/window/required",keyword:"required",params:{missingProperty:oe},message:"must have required property '"+oe+"'"}],!1;{const M=e;
for(const j in u)if(!(j==="from"||j==="to"||j==="rows")){return x.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/0/properties/window/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:j},message:"must NOT have additional properties"}],!1;break}if(M===e){if(u.from!==void 0){let j=u.from;
const z=e;if(!(typeof j=="number"&&isFinite(j))&&j!==null)return x.errors=[{instancePath:r+"/window/from",schemaPath:"#/oneOf/0/properties/window/properties/fro\
m/type",keyword:"type",params:{type:Rr.oneOf[0].properties.window.properties.from.type},message:"must be number,null"}],!1;var fe=z===e}else var fe=!0;if(fe){if(u.
to!==void 0){let j=u.to;const z=e;if(!(typeof j=="number"&&isFinite(j))&&j!==null)return x.errors=[{instancePath:r+"/window/to",schemaPath:"#/oneOf/0/properties\
/window/properties/to/type",keyword:"type",params:{type:Rr.oneOf[0].properties.window.properties.to.type},message:"must be number,null"}],!1;var fe=z===e}else var fe=!0;
if(fe)if(u.rows!==void 0){let j=u.rows;const z=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return x.errors=[{instancePath:r+"/window/rows",schemaPath:"\
#/oneOf/0/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===z&&typeof j=="number"&&isFinite(j)&&
(j<0||isNaN(j)))return x.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/0/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var fe=z===e}else var fe=!0}}}}var y=w===e}else var y=!0;if(y){if(n.weight!==void 0){let u=n.weight;const w=e;if(!(typeof u==
"number"&&isFinite(u)))return x.errors=[{instancePath:r+"/weight",schemaPath:"#/oneOf/0/properties/weight/type",keyword:"type",params:{type:"number"},message:"m\
ust be number"}],!1;var y=w===e}else var y=!0;if(y)if(n.events!==void 0){let u=n.events;const w=e;if(!(typeof u=="number"&&isFinite(u)))return x.errors=[{instancePath:r+
"/events",schemaPath:"#/oneOf/0/properties/events/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var y=w===e}else var y=!0}}}}}}}else
return x.errors=[{instancePath:r,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var le=!0}else if(O==="platt"){
if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let T;if(n.kind===void 0&&(T="kind")||n.kept===void 0&&(T="kept")||n.prior===void 0&&(T="prior")||n.window===
void 0&&(T="window")||n.weight===void 0&&(T="weight")||n.events===void 0&&(T="events")||n.center===void 0&&(T="center")||n.alpha===void 0&&(T="alpha")||n.beta===
void 0&&(T="beta")||n.gamma===void 0&&(T="gamma")||n.standardErrors===void 0&&(T="standardErrors")||n.converged===void 0&&(T="converged"))return x.errors=[{instancePath:r,
schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:T},message:"must have required property '"+T+"'"}],!1;{const te=e;for(const u in n)if(!qr.
call(Rr.oneOf[1].properties,u)){return x.errors=[{instancePath:r,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"}],!1;break}if(te===e){if(n.kind!==void 0){const u=e;if(n.kind!=="platt")return x.errors=[{instancePath:r+"/kind",schemaPath:"\
#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"platt"},message:"must be equal to constant"}],!1;var pe=u===e}else var pe=!0;if(pe){if(n.
kept!==void 0){const u=e;if(typeof n.kept!="boolean")return x.errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/1/properties/kept/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var pe=u===e}else var pe=!0;if(pe){if(n.prior!==void 0){const u=e;if(typeof n.prior!="boolean")return x.errors=[{
instancePath:r+"/prior",schemaPath:"#/oneOf/1/properties/prior/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var pe=u===e}else var pe=!0;
if(pe){if(n.window!==void 0){let u=n.window;const w=e;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null)return x.errors=[{instancePath:r+"/window",schemaPath:"\
#/oneOf/1/properties/window/type",keyword:"type",params:{type:Rr.oneOf[1].properties.window.type},message:"must be object,null"}],!1;if(e===w&&u&&typeof u=="obj\
ect"&&!Array.isArray(u)){let oe;if(u.from===void 0&&(oe="from")||u.to===void 0&&(oe="to")||u.rows===void 0&&(oe="rows"))return x.errors=[{instancePath:r+"/windo\
w",schemaPath:"#/oneOf/1/properties/window/required",keyword:"required",params:{missingProperty:oe},message:"must have required property '"+oe+"'"}],!1;{const M=e;
for(const j in u)if(!(j==="from"||j==="to"||j==="rows")){return x.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/1/properties/window/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:j},message:"must NOT have additional properties"}],!1;break}if(M===e){if(u.from!==void 0){let j=u.from;
const z=e;if(!(typeof j=="number"&&isFinite(j))&&j!==null)return x.errors=[{instancePath:r+"/window/from",schemaPath:"#/oneOf/1/properties/window/properties/fro\
m/type",keyword:"type",params:{type:Rr.oneOf[1].properties.window.properties.from.type},message:"must be number,null"}],!1;var W=z===e}else var W=!0;if(W){if(u.
to!==void 0){let j=u.to;const z=e;if(!(typeof j=="number"&&isFinite(j))&&j!==null)return x.errors=[{instancePath:r+"/window/to",schemaPath:"#/oneOf/1/properties\
/window/properties/to/type",keyword:"type",params:{type:Rr.oneOf[1].properties.window.properties.to.type},message:"must be number,null"}],!1;var W=z===e}else var W=!0;
if(W)if(u.rows!==void 0){let j=u.rows;const z=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return x.errors=[{instancePath:r+"/window/rows",schemaPath:"\
#/oneOf/1/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===z&&typeof j=="number"&&isFinite(j)&&
(j<0||isNaN(j)))return x.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/1/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var W=z===e}else var W=!0}}}}var pe=w===e}else var pe=!0;if(pe){if(n.weight!==void 0){let u=n.weight;const w=e;if(!(typeof u==
"number"&&isFinite(u)))return x.errors=[{instancePath:r+"/weight",schemaPath:"#/oneOf/1/properties/weight/type",keyword:"type",params:{type:"number"},message:"m\
ust be number"}],!1;var pe=w===e}else var pe=!0;if(pe){if(n.events!==void 0){let u=n.events;const w=e;if(!(typeof u=="number"&&isFinite(u)))return x.errors=[{instancePath:r+
"/events",schemaPath:"#/oneOf/1/properties/events/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var pe=w===e}else var pe=!0;if(pe){if(n.
center!==void 0){let u=n.center;const w=e;if(e===w)if(typeof u=="number"&&isFinite(u)){if(u>1e9||isNaN(u))return x.errors=[{instancePath:r+"/center",schemaPath:"\
#/oneOf/1/properties/center/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"must be <= 1000000000"}],!1;if(u<-1e9||isNaN(u))return x.errors=
[{instancePath:r+"/center",schemaPath:"#/oneOf/1/properties/center/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e9},message:"must be >= -100000000\
0"}],!1}else return x.errors=[{instancePath:r+"/center",schemaPath:"#/oneOf/1/properties/center/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"}],!1;var pe=w===e}else var pe=!0;if(pe){if(n.alpha!==void 0){let u=n.alpha;const w=e;if(e===w)if(typeof u=="number"&&isFinite(u)){if(u>1e6||isNaN(u))return x.
errors=[{instancePath:r+"/alpha",schemaPath:"#/oneOf/1/properties/alpha/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 100000\
0"}],!1;if(u<-1e6||isNaN(u))return x.errors=[{instancePath:r+"/alpha",schemaPath:"#/oneOf/1/properties/alpha/minimum",keyword:"minimum",params:{comparison:">=",
limit:-1e6},message:"must be >= -1000000"}],!1}else return x.errors=[{instancePath:r+"/alpha",schemaPath:"#/oneOf/1/properties/alpha/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var pe=w===e}else var pe=!0;if(pe){if(n.beta!==void 0){let u=n.beta;const w=e;if(e===w)if(typeof u=="number"&&isFinite(
u)){if(u>1e6||isNaN(u))return x.errors=[{instancePath:r+"/beta",schemaPath:"#/oneOf/1/properties/beta/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},
message:"must be <= 1000000"}],!1;if(u<-1e6||isNaN(u))return x.errors=[{instancePath:r+"/beta",schemaPath:"#/oneOf/1/properties/beta/minimum",keyword:"minimum",
params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"}],!1}else return x.errors=[{instancePath:r+"/beta",schemaPath:"#/oneOf/1/properties/beta/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var pe=w===e}else var pe=!0;if(pe){if(n.gamma!==void 0){let u=n.gamma;const w=e;if(e===w)if(Array.
isArray(u)){var ve=!0;const oe=u.length;for(let M=0;M<oe;M++){let j=u[M];const z=e;if(e===z)if(typeof j=="number"&&isFinite(j)){if(j>1e6||isNaN(j))return x.errors=
[{instancePath:r+"/gamma/"+M,schemaPath:"#/oneOf/1/properties/gamma/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000\
000"}],!1;if(j<-1e6||isNaN(j))return x.errors=[{instancePath:r+"/gamma/"+M,schemaPath:"#/oneOf/1/properties/gamma/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-1e6},message:"must be >= -1000000"}],!1}else return x.errors=[{instancePath:r+"/gamma/"+M,schemaPath:"#/oneOf/1/properties/gamma/items/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var ve=z===e;if(!ve)break}}else return x.errors=[{instancePath:r+"/gamma",schemaPath:"#/oneOf/1/prope\
rties/gamma/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var pe=w===e}else var pe=!0;if(pe){if(n.standardErrors!==void 0){let u=n.standardErrors;
const w=e;if(e===w)if(Array.isArray(u)){var Je=!0;const oe=u.length;for(let M=0;M<oe;M++){let j=u[M];const z=e;if(!(typeof j=="number"&&isFinite(j)))return x.errors=
[{instancePath:r+"/standardErrors/"+M,schemaPath:"#/oneOf/1/properties/standardErrors/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var Je=z===e;if(!Je)break}}else return x.errors=[{instancePath:r+"/standardErrors",schemaPath:"#/oneOf/1/properties/standardErrors/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var pe=w===e}else var pe=!0;if(pe)if(n.converged!==void 0){const u=e;if(typeof n.converged!="boolean")return x.errors=
[{instancePath:r+"/converged",schemaPath:"#/oneOf/1/properties/converged/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var pe=u===
e}else var pe=!0}}}}}}}}}}}}}else return x.errors=[{instancePath:r,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;le!==!0&&(le=!0)}else if(O==="isotonic"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let T;if(n.kind===void 0&&(T="kind")||n.kept===void 0&&(T="kep\
t")||n.prior===void 0&&(T="prior")||n.window===void 0&&(T="window")||n.weight===void 0&&(T="weight")||n.events===void 0&&(T="events")||n.fit===void 0&&(T="fit"))
return x.errors=[{instancePath:r,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:T},message:"must have required property '"+T+"'"}],!1;
{const te=e;for(const u in n)if(!(u==="kind"||u==="kept"||u==="prior"||u==="window"||u==="weight"||u==="events"||u==="fit")){return x.errors=[{instancePath:r,schemaPath:"\
#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(te===e){
if(n.kind!==void 0){const u=e;if(n.kind!=="isotonic")return x.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{
allowedValue:"isotonic"},message:"must be equal to constant"}],!1;var U=u===e}else var U=!0;if(U){if(n.kept!==void 0){const u=e;if(typeof n.kept!="boolean")return x.
errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/2/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var U=u===e}else
var U=!0;if(U){if(n.prior!==void 0){const u=e;if(typeof n.prior!="boolean")return x.errors=[{instancePath:r+"/prior",schemaPath:"#/oneOf/2/properties/prior/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var U=u===e}else var U=!0;if(U){if(n.window!==void 0){let u=n.window;const w=e;if(!(u&&typeof u==
"object"&&!Array.isArray(u))&&u!==null)return x.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/2/properties/window/type",keyword:"type",params:{type:Rr.oneOf[2].
properties.window.type},message:"must be object,null"}],!1;if(e===w&&u&&typeof u=="object"&&!Array.isArray(u)){let oe;if(u.from===void 0&&(oe="from")||u.to===void 0&&
(oe="to")||u.rows===void 0&&(oe="rows"))return x.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/2/properties/window/required",keyword:"required",params:{
missingProperty:oe},message:"must have required property '"+oe+"'"}],!1;{const M=e;for(const j in u)if(!(j==="from"||j==="to"||j==="rows")){return x.errors=[{instancePath:r+
"/window",schemaPath:"#/oneOf/2/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},message:"must NOT have addi\
tional properties"}],!1;break}if(M===e){if(u.from!==void 0){let j=u.from;const z=e;if(!(typeof j=="number"&&isFinite(j))&&j!==null)return x.errors=[{instancePath:r+
"/window/from",schemaPath:"#/oneOf/2/properties/window/properties/from/type",keyword:"type",params:{type:Rr.oneOf[2].properties.window.properties.from.type},message:"\
must be number,null"}],!1;var X=z===e}else var X=!0;if(X){if(u.to!==void 0){let j=u.to;const z=e;if(!(typeof j=="number"&&isFinite(j))&&j!==null)return x.errors=
[{instancePath:r+"/window/to",schemaPath:"#/oneOf/2/properties/window/properties/to/type",keyword:"type",params:{type:Rr.oneOf[2].properties.window.properties.to.
type},message:"must be number,null"}],!1;var X=z===e}else var X=!0;if(X)if(u.rows!==void 0){let j=u.rows;const z=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(
j)))return x.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/2/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===z&&typeof j=="number"&&isFinite(j)&&(j<0||isNaN(j)))return x.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/2/propertie\
s/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var X=z===e}else var X=!0}}}}var U=w===e}else var U=!0;
if(U){if(n.weight!==void 0){let u=n.weight;const w=e;if(!(typeof u=="number"&&isFinite(u)))return x.errors=[{instancePath:r+"/weight",schemaPath:"#/oneOf/2/prop\
erties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var U=w===e}else var U=!0;if(U){if(n.events!==void 0){let u=n.events;const w=e;
if(!(typeof u=="number"&&isFinite(u)))return x.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/2/properties/events/type",keyword:"type",params:{type:"numb\
er"},message:"must be number"}],!1;var U=w===e}else var U=!0;if(U)if(n.fit!==void 0){let u=n.fit;const w=e;if(e===w)if(u&&typeof u=="object"&&!Array.isArray(u)){
let oe;if(u.logits===void 0&&(oe="logits")||u.values===void 0&&(oe="values"))return x.errors=[{instancePath:r+"/fit",schemaPath:"#/oneOf/2/properties/fit/requir\
ed",keyword:"required",params:{missingProperty:oe},message:"must have required property '"+oe+"'"}],!1;{const M=e;for(const j in u)if(!(j==="logits"||j==="value\
s")){return x.errors=[{instancePath:r+"/fit",schemaPath:"#/oneOf/2/properties/fit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},
message:"must NOT have additional properties"}],!1;break}if(M===e){if(u.logits!==void 0){let j=u.logits;const z=e;if(e===z)if(Array.isArray(j)){var F=!0;const We=j.
length;for(let we=0;we<We;we++){let Ce=j[we];const I=e;if(!(typeof Ce=="number"&&isFinite(Ce)))return x.errors=[{instancePath:r+"/fit/logits/"+we,schemaPath:"#/\
oneOf/2/properties/fit/properties/logits/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var F=I===e;if(!F)break}}else return x.
errors=[{instancePath:r+"/fit/logits",schemaPath:"#/oneOf/2/properties/fit/properties/logits/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var _=z===e}else var _=!0;if(_)if(u.values!==void 0){let j=u.values;const z=e;if(e===z)if(Array.isArray(j)){var A=!0;const we=j.length;for(let Ce=0;Ce<we;Ce++){
let I=j[Ce];const Pe=e;if(e===Pe)if(typeof I=="number"&&isFinite(I)){if(I>1||isNaN(I))return x.errors=[{instancePath:r+"/fit/values/"+Ce,schemaPath:"#/oneOf/2/p\
roperties/fit/properties/values/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(I<0||isNaN(I))return x.errors=[
{instancePath:r+"/fit/values/"+Ce,schemaPath:"#/oneOf/2/properties/fit/properties/values/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return x.errors=[{instancePath:r+"/fit/values/"+Ce,schemaPath:"#/oneOf/2/properties/fit/properties/values/items/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var A=Pe===e;if(!A)break}}else return x.errors=[{instancePath:r+"/fit/values",schemaPath:"#/oneOf/2/properties/fit/\
properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var _=z===e}else var _=!0}}}else return x.errors=[{instancePath:r+"/fi\
t",schemaPath:"#/oneOf/2/properties/fit/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var U=w===e}else var U=!0}}}}}}}}else return x.
errors=[{instancePath:r,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;le!==!0&&(le=!0)}else if(O==="temperatur\
e"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let T;if(n.kind===void 0&&(T="kind")||n.kept===void 0&&(T="kept")||n.prior===void 0&&(T="prior")||n.window===
void 0&&(T="window")||n.weight===void 0&&(T="weight")||n.events===void 0&&(T="events")||n.temperature===void 0&&(T="temperature"))return x.errors=[{instancePath:r,
schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:T},message:"must have required property '"+T+"'"}],!1;{const te=e;for(const u in n)if(!(u===
"kind"||u==="kept"||u==="prior"||u==="window"||u==="weight"||u==="events"||u==="temperature")){return x.errors=[{instancePath:r,schemaPath:"#/oneOf/3/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(te===e){if(n.kind!==void 0){
const u=e;if(n.kind!=="temperature")return x.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"\
temperature"},message:"must be equal to constant"}],!1;var S=u===e}else var S=!0;if(S){if(n.kept!==void 0){const u=e;if(typeof n.kept!="boolean")return x.errors=
[{instancePath:r+"/kept",schemaPath:"#/oneOf/3/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var S=u===e}else var S=!0;
if(S){if(n.prior!==void 0){const u=e;if(typeof n.prior!="boolean")return x.errors=[{instancePath:r+"/prior",schemaPath:"#/oneOf/3/properties/prior/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var S=u===e}else var S=!0;if(S){if(n.window!==void 0){let u=n.window;const w=e;if(!(u&&typeof u=="o\
bject"&&!Array.isArray(u))&&u!==null)return x.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/3/properties/window/type",keyword:"type",params:{type:Rr.oneOf[3].
properties.window.type},message:"must be object,null"}],!1;if(e===w&&u&&typeof u=="object"&&!Array.isArray(u)){let oe;if(u.from===void 0&&(oe="from")||u.to===void 0&&
(oe="to")||u.rows===void 0&&(oe="rows"))return x.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/3/properties/window/required",keyword:"required",params:{
missingProperty:oe},message:"must have required property '"+oe+"'"}],!1;{const M=e;for(const j in u)if(!(j==="from"||j==="to"||j==="rows")){return x.errors=[{instancePath:r+
"/window",schemaPath:"#/oneOf/3/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},message:"must NOT have addi\
tional properties"}],!1;break}if(M===e){if(u.from!==void 0){let j=u.from;const z=e;if(!(typeof j=="number"&&isFinite(j))&&j!==null)return x.errors=[{instancePath:r+
"/window/from",schemaPath:"#/oneOf/3/properties/window/properties/from/type",keyword:"type",params:{type:Rr.oneOf[3].properties.window.properties.from.type},message:"\
must be number,null"}],!1;var re=z===e}else var re=!0;if(re){if(u.to!==void 0){let j=u.to;const z=e;if(!(typeof j=="number"&&isFinite(j))&&j!==null)return x.errors=
[{instancePath:r+"/window/to",schemaPath:"#/oneOf/3/properties/window/properties/to/type",keyword:"type",params:{type:Rr.oneOf[3].properties.window.properties.to.
type},message:"must be number,null"}],!1;var re=z===e}else var re=!0;if(re)if(u.rows!==void 0){let j=u.rows;const z=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&
isFinite(j)))return x.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/3/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===z&&typeof j=="number"&&isFinite(j)&&(j<0||isNaN(j)))return x.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/3/\
properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var re=z===e}else var re=!0}}}}var S=w===
e}else var S=!0;if(S){if(n.weight!==void 0){let u=n.weight;const w=e;if(!(typeof u=="number"&&isFinite(u)))return x.errors=[{instancePath:r+"/weight",schemaPath:"\
#/oneOf/3/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var S=w===e}else var S=!0;if(S){if(n.events!==void 0){let u=n.
events;const w=e;if(!(typeof u=="number"&&isFinite(u)))return x.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/3/properties/events/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var S=w===e}else var S=!0;if(S)if(n.temperature!==void 0){let u=n.temperature;const w=e;if(e===w)if(typeof u=="numb\
er"&&isFinite(u)){if(u>1e6||isNaN(u))return x.errors=[{instancePath:r+"/temperature",schemaPath:"#/oneOf/3/properties/temperature/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(u<1e-6||isNaN(u))return x.errors=[{instancePath:r+"/temperature",schemaPath:"#/oneOf/3/propertie\
s/temperature/minimum",keyword:"minimum",params:{comparison:">=",limit:1e-6},message:"must be >= 0.000001"}],!1}else return x.errors=[{instancePath:r+"/temperat\
ure",schemaPath:"#/oneOf/3/properties/temperature/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var S=w===e}else var S=!0}}}}}}}}else
return x.errors=[{instancePath:r,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;le!==!0&&(le=!0)}else return x.
errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:O},message:'value of tag "kind" must be\
 in oneOf'}],!1;else return x.errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:O},message:'t\
ag "kind" must be string'}],!1}}else return x.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return x.
errors=l,Ne.props=le,e===0}x.evaluated={dynamicProps:!0,dynamicItems:!1};function Z(n,{instancePath:r="",parentData:Cr,parentDataProperty:Hr,rootData:jr=n,dynamicAnchors:Nr={}}={}){
let l=null,e=0;const Ne=Z.evaluated;if(Ne.dynamicProps&&(Ne.props=void 0),Ne.dynamicItems&&(Ne.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){
let re;if(n.version===void 0&&(re="version")||n.method===void 0&&(re="method")||n.model===void 0&&(re="model")||n.window===void 0&&(re="window")||n.sampling===void 0&&
(re="sampling")||n.layout===void 0&&(re="layout")||n.heads===void 0&&(re="heads")||n.hash===void 0&&(re="hash"))return Z.errors=[{instancePath:r,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:re},message:"must have required property '"+re+"'"}],!1;{const L=e;for(const O in n)if(!(O==="version"||O===
"method"||O==="model"||O==="window"||O==="sampling"||O==="layout"||O==="heads"||O==="hash")){return Z.errors=[{instancePath:r,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:O},message:"must NOT have additional properties"}],!1;break}if(L===e){if(n.version!==void 0){const O=e;
if(n.version!==3)return Z.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:3},message:"must be eq\
ual to constant"}],!1;var y=O===e}else var y=!0;if(y){if(n.method!==void 0){let O=n.method;const H=e;if(!(O==="platt"||O==="isotonic"||O==="temperature"))return Z.
errors=[{instancePath:r+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:br.properties.method.enum},message:"must be equal t\
o one of the allowed values"}],!1;var y=H===e}else var y=!0;if(y){if(n.model!==void 0){const O=e;if(typeof n.model!="string")return Z.errors=[{instancePath:r+"/\
model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=O===e}else var y=!0;if(y){if(n.window!==void 0){
let O=n.window;const H=e;if(e===H)if(O&&typeof O=="object"&&!Array.isArray(O)){let te;if(O.from===void 0&&(te="from")||O.to===void 0&&(te="to")||O.rows===void 0&&
(te="rows")||O.traffic===void 0&&(te="traffic")||O.ownRows===void 0&&(te="ownRows"))return Z.errors=[{instancePath:r+"/window",schemaPath:"#/properties/window/r\
equired",keyword:"required",params:{missingProperty:te},message:"must have required property '"+te+"'"}],!1;{const u=e;for(const w in O)if(!(w==="from"||w==="to"||
w==="rows"||w==="traffic"||w==="ownRows")){return Z.errors=[{instancePath:r+"/window",schemaPath:"#/properties/window/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:w},message:"must NOT have additional properties"}],!1;break}if(u===e){if(O.from!==void 0){let w=O.from;const ce=e;if(!(typeof w==
"number"&&isFinite(w))&&w!==null)return Z.errors=[{instancePath:r+"/window/from",schemaPath:"#/properties/window/properties/from/type",keyword:"type",params:{type:br.
properties.window.properties.from.type},message:"must be number,null"}],!1;var fe=ce===e}else var fe=!0;if(fe){if(O.to!==void 0){let w=O.to;const ce=e;if(!(typeof w==
"number"&&isFinite(w))&&w!==null)return Z.errors=[{instancePath:r+"/window/to",schemaPath:"#/properties/window/properties/to/type",keyword:"type",params:{type:br.
properties.window.properties.to.type},message:"must be number,null"}],!1;var fe=ce===e}else var fe=!0;if(fe){if(O.rows!==void 0){let w=O.rows;const ce=e;if(!(typeof w==
"number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return Z.errors=[{instancePath:r+"/window/rows",schemaPath:"#/properties/window/properties/rows/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===ce&&typeof w=="number"&&isFinite(w)&&(w<0||isNaN(w)))return Z.errors=[{instancePath:r+"/window/rows",schemaPath:"\
#/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var fe=ce===e}else var fe=!0;if(fe){
if(O.traffic!==void 0){let w=O.traffic;const ce=e;if(!(w==="all"||w==="own"))return Z.errors=[{instancePath:r+"/window/traffic",schemaPath:"#/properties/window/\
properties/traffic/enum",keyword:"enum",params:{allowedValues:br.properties.window.properties.traffic.enum},message:"must be equal to one of the allowed values"}],
!1;var fe=ce===e}else var fe=!0;if(fe)if(O.ownRows!==void 0){let w=O.ownRows;const ce=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w))&&w!==null)return Z.
errors=[{instancePath:r+"/window/ownRows",schemaPath:"#/properties/window/properties/ownRows/type",keyword:"type",params:{type:br.properties.window.properties.ownRows.
type},message:"must be integer,null"}],!1;if(e===ce&&typeof w=="number"&&isFinite(w)&&(w<0||isNaN(w)))return Z.errors=[{instancePath:r+"/window/ownRows",schemaPath:"\
#/properties/window/properties/ownRows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var fe=ce===e}else var fe=!0}}}}}}else
return Z.errors=[{instancePath:r+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=H===e}else
var y=!0;if(y){if(n.sampling!==void 0){let O=n.sampling;const H=e;if(!(O&&typeof O=="object"&&!Array.isArray(O))&&O!==null)return Z.errors=[{instancePath:r+"/sa\
mpling",schemaPath:"#/properties/sampling/type",keyword:"type",params:{type:br.properties.sampling.type},message:"must be object,null"}],!1;if(e===H&&O&&typeof O==
"object"&&!Array.isArray(O)){let te;if(O.base===void 0&&(te="base")||O.keep===void 0&&(te="keep")||O.log===void 0&&(te="log")||O.correct===void 0&&(te="correct"))
return Z.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/required",keyword:"required",params:{missingProperty:te},message:"must have requi\
red property '"+te+"'"}],!1;{const u=e;for(const w in O)if(!(w==="base"||w==="keep"||w==="log"||w==="correct")){return Z.errors=[{instancePath:r+"/sampling",schemaPath:"\
#/properties/sampling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"}],!1;break}
if(u===e){if(O.base!==void 0){let w=O.base;const ce=e;if(typeof w!="string"&&w!==null)return Z.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/properties\
/sampling/properties/base/type",keyword:"type",params:{type:br.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var le=ce===e}else var le=!0;
if(le){if(O.keep!==void 0){let w=O.keep;const ce=e;if(e===ce)if(typeof w=="number"&&isFinite(w)){if(w>1||isNaN(w))return Z.errors=[{instancePath:r+"/sampling/ke\
ep",schemaPath:"#/properties/sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(w<0||isNaN(w))return Z.
errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return Z.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"n\
umber"},message:"must be number"}],!1;var le=ce===e}else var le=!0;if(le){if(O.log!==void 0){let w=O.log;const ce=e;if(!(w==="unsampled"||w==="sampled"))return Z.
errors=[{instancePath:r+"/sampling/log",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"enum",params:{allowedValues:br.properties.sampling.properties.
log.enum},message:"must be equal to one of the allowed values"}],!1;var le=ce===e}else var le=!0;if(le)if(O.correct!==void 0){let w=O.correct;const ce=e;if(!(w===
"weight"||w==="base"||w==="batch"))return Z.errors=[{instancePath:r+"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",
params:{allowedValues:br.properties.sampling.properties.correct.enum},message:"must be equal to one of the allowed values"}],!1;var le=ce===e}else var le=!0}}}}}
var y=H===e}else var y=!0;if(y){if(n.layout!==void 0){let O=n.layout;const H=e;if(e===H)if(O&&typeof O=="object"&&!Array.isArray(O)){let te;if(O.blocks===void 0&&
(te="blocks")||O.features===void 0&&(te="features"))return Z.errors=[{instancePath:r+"/layout",schemaPath:"#/properties/layout/required",keyword:"required",params:{
missingProperty:te},message:"must have required property '"+te+"'"}],!1;{const u=e;for(const w in O)if(!(w==="blocks"||w==="features")){return Z.errors=[{instancePath:r+
"/layout",schemaPath:"#/properties/layout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional p\
roperties"}],!1;break}if(u===e){if(O.blocks!==void 0){let w=O.blocks;const ce=e;if(e===ce)if(Array.isArray(w)){var pe=!0;const oe=w.length;for(let M=0;M<oe;M++){
let j=w[M];const z=e;if(e===z)if(j&&typeof j=="object"&&!Array.isArray(j)){let we;if(j.signal===void 0&&(we="signal")||j.kind===void 0&&(we="kind")||j.offset===
void 0&&(we="offset")||j.count===void 0&&(we="count")||j.vocab===void 0&&(we="vocab")||j.zone===void 0&&(we="zone")||j.boundaries===void 0&&(we="boundaries"))return Z.
errors=[{instancePath:r+"/layout/blocks/"+M,schemaPath:"#/properties/layout/properties/blocks/items/required",keyword:"required",params:{missingProperty:we},message:"\
must have required property '"+we+"'"}],!1;{const Ce=e;for(const I in j)if(!(I==="signal"||I==="kind"||I==="offset"||I==="count"||I==="vocab"||I==="zone"||I==="\
boundaries")){return Z.errors=[{instancePath:r+"/layout/blocks/"+M,schemaPath:"#/properties/layout/properties/blocks/items/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:I},message:"must NOT have additional properties"}],!1;break}if(Ce===e){if(j.signal!==void 0){const I=e;if(typeof j.signal!=
"string")return Z.errors=[{instancePath:r+"/layout/blocks/"+M+"/signal",schemaPath:"#/properties/layout/properties/blocks/items/properties/signal/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var W=I===e}else var W=!0;if(W){if(j.kind!==void 0){let I=j.kind;const Pe=e;if(!(I==="ids"||I==="vec"||
I==="hour"||I==="bins"))return Z.errors=[{instancePath:r+"/layout/blocks/"+M+"/kind",schemaPath:"#/properties/layout/properties/blocks/items/properties/kind/enu\
m",keyword:"enum",params:{allowedValues:br.properties.layout.properties.blocks.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],
!1;var W=Pe===e}else var W=!0;if(W){if(j.offset!==void 0){let I=j.offset;const Pe=e;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return Z.errors=[{instancePath:r+
"/layout/blocks/"+M+"/offset",schemaPath:"#/properties/layout/properties/blocks/items/properties/offset/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;if(e===Pe&&typeof I=="number"&&isFinite(I)&&(I<0||isNaN(I)))return Z.errors=[{instancePath:r+"/layout/blocks/"+M+"/offset",schemaPath:"#/pro\
perties/layout/properties/blocks/items/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var W=Pe===e}else
var W=!0;if(W){if(j.count!==void 0){let I=j.count;const Pe=e;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return Z.errors=[{instancePath:r+"/layout/\
blocks/"+M+"/count",schemaPath:"#/properties/layout/properties/blocks/items/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integ\
er"}],!1;if(e===Pe&&typeof I=="number"&&isFinite(I)&&(I<0||isNaN(I)))return Z.errors=[{instancePath:r+"/layout/blocks/"+M+"/count",schemaPath:"#/properties/layo\
ut/properties/blocks/items/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var W=Pe===e}else var W=!0;if(W){
if(j.vocab!==void 0){let I=j.vocab;const Pe=e;if(!(I&&typeof I=="object"&&!Array.isArray(I))&&I!==null)return Z.errors=[{instancePath:r+"/layout/blocks/"+M+"/vo\
cab",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/type",keyword:"type",params:{type:br.properties.layout.properties.blocks.items.properties.
vocab.type},message:"must be object,null"}],!1;if(e===Pe&&I&&typeof I=="object"&&!Array.isArray(I)){let Oe;if(I.kind===void 0&&(Oe="kind")||I.size===void 0&&(Oe=
"size")||I.sha256===void 0&&(Oe="sha256"))return Z.errors=[{instancePath:r+"/layout/blocks/"+M+"/vocab",schemaPath:"#/properties/layout/properties/blocks/items/\
properties/vocab/required",keyword:"required",params:{missingProperty:Oe},message:"must have required property '"+Oe+"'"}],!1;{const Fe=e;for(const ue in I)if(!(ue===
"kind"||ue==="size"||ue==="sha256")){return Z.errors=[{instancePath:r+"/layout/blocks/"+M+"/vocab",schemaPath:"#/properties/layout/properties/blocks/items/prope\
rties/vocab/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ue},message:"must NOT have additional properties"}],!1;break}if(Fe===
e){if(I.kind!==void 0){let ue=I.kind;const Q=e;if(!(ue==="file"||ue==="range"||ue==="hash"))return Z.errors=[{instancePath:r+"/layout/blocks/"+M+"/vocab/kind",schemaPath:"\
#/properties/layout/properties/blocks/items/properties/vocab/properties/kind/enum",keyword:"enum",params:{allowedValues:br.properties.layout.properties.blocks.items.
properties.vocab.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var ve=Q===e}else var ve=!0;if(ve){if(I.size!==void 0){let ue=I.
size;const Q=e;if(!(typeof ue=="number"&&!(ue%1)&&!isNaN(ue)&&isFinite(ue)))return Z.errors=[{instancePath:r+"/layout/blocks/"+M+"/vocab/size",schemaPath:"#/pro\
perties/layout/properties/blocks/items/properties/vocab/properties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===Q&&typeof ue==
"number"&&isFinite(ue)&&(ue<0||isNaN(ue)))return Z.errors=[{instancePath:r+"/layout/blocks/"+M+"/vocab/size",schemaPath:"#/properties/layout/properties/blocks/i\
tems/properties/vocab/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ve=Q===e}else var ve=!0;if(ve)
if(I.sha256!==void 0){let ue=I.sha256;const Q=e;if(typeof ue!="string"&&ue!==null)return Z.errors=[{instancePath:r+"/layout/blocks/"+M+"/vocab/sha256",schemaPath:"\
#/properties/layout/properties/blocks/items/properties/vocab/properties/sha256/type",keyword:"type",params:{type:br.properties.layout.properties.blocks.items.properties.
vocab.properties.sha256.type},message:"must be string,null"}],!1;if(e===Q&&typeof ue=="string"&&!Lr.test(ue))return Z.errors=[{instancePath:r+"/layout/blocks/"+
M+"/vocab/sha256",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-\
f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1;var ve=Q===e}else var ve=!0}}}}var W=Pe===e}else var W=!0;if(W){if(j.zone!==void 0){let I=j.zone;const Pe=e;
if(typeof I!="string"&&I!==null)return Z.errors=[{instancePath:r+"/layout/blocks/"+M+"/zone",schemaPath:"#/properties/layout/properties/blocks/items/properties/\
zone/type",keyword:"type",params:{type:br.properties.layout.properties.blocks.items.properties.zone.type},message:"must be string,null"}],!1;var W=Pe===e}else var W=!0;
if(W)if(j.boundaries!==void 0){let I=j.boundaries;const Pe=e;if(!Array.isArray(I)&&I!==null)return Z.errors=[{instancePath:r+"/layout/blocks/"+M+"/boundaries",schemaPath:"\
#/properties/layout/properties/blocks/items/properties/boundaries/type",keyword:"type",params:{type:br.properties.layout.properties.blocks.items.properties.boundaries.
type},message:"must be array,null"}],!1;if(e===Pe&&Array.isArray(I)){var Je=!0;const Oe=I.length;for(let Fe=0;Fe<Oe;Fe++){let ue=I[Fe];const Q=e;if(!(typeof ue==
"number"&&isFinite(ue)))return Z.errors=[{instancePath:r+"/layout/blocks/"+M+"/boundaries/"+Fe,schemaPath:"#/properties/layout/properties/blocks/items/propertie\
s/boundaries/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Je=Q===e;if(!Je)break}}var W=Pe===e}else var W=!0}}}}}}}}else return Z.
errors=[{instancePath:r+"/layout/blocks/"+M,schemaPath:"#/properties/layout/properties/blocks/items/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;var pe=z===e;if(!pe)break}}else return Z.errors=[{instancePath:r+"/layout/blocks",schemaPath:"#/properties/layout/properties/blocks/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var U=ce===e}else var U=!0;if(U)if(O.features!==void 0){let w=O.features;const ce=e;if(!(typeof w=="num\
ber"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return Z.errors=[{instancePath:r+"/layout/features",schemaPath:"#/properties/layout/properties/features/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"}],!1;if(e===ce&&typeof w=="number"&&isFinite(w)&&(w<0||isNaN(w)))return Z.errors=[{instancePath:r+"/layout/\
features",schemaPath:"#/properties/layout/properties/features/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var U=ce===
e}else var U=!0}}}else return Z.errors=[{instancePath:r+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var y=H===e}else var y=!0;if(y){if(n.heads!==void 0){let O=n.heads;const H=e;if(e===H)if(Array.isArray(O)){var X=!0;const te=O.length;for(let u=0;u<
te;u++){let w=O[u];const ce=e;if(e===ce)if(w&&typeof w=="object"&&!Array.isArray(w)){let M;if(w.head===void 0&&(M="head")||w.all===void 0&&(M="all")||w.sources===
void 0&&(M="sources")||w.allTraffic===void 0&&(M="allTraffic"))return Z.errors=[{instancePath:r+"/heads/"+u,schemaPath:"#/properties/heads/items/required",keyword:"\
required",params:{missingProperty:M},message:"must have required property '"+M+"'"}],!1;{const j=e;for(const z in w)if(!(z==="head"||z==="all"||z==="sources"||z===
"allTraffic")){return Z.errors=[{instancePath:r+"/heads/"+u,schemaPath:"#/properties/heads/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z},
message:"must NOT have additional properties"}],!1;break}if(j===e){if(w.head!==void 0){const z=e;if(typeof w.head!="string")return Z.errors=[{instancePath:r+"/h\
eads/"+u+"/head",schemaPath:"#/properties/heads/items/properties/head/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var F=z===e}else
var F=!0;if(F){if(w.all!==void 0){const z=e;x(w.all,{instancePath:r+"/heads/"+u+"/all",parentData:w,parentDataProperty:"all",rootData:jr,dynamicAnchors:Nr})||(l=
l===null?x.errors:l.concat(x.errors),e=l.length);var F=z===e}else var F=!0;if(F){if(w.sources!==void 0){let z=w.sources;const We=e;if(e===We)if(z&&typeof z=="ob\
ject"&&!Array.isArray(z))for(const Ce in z){const I=e;x(z[Ce],{instancePath:r+"/heads/"+u+"/sources/"+Ce.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:z,parentDataProperty:Ce,
rootData:jr,dynamicAnchors:Nr})||(l=l===null?x.errors:l.concat(x.errors),e=l.length);var _=I===e;if(!_)break}else return Z.errors=[{instancePath:r+"/heads/"+u+"\
/sources",schemaPath:"#/properties/heads/items/properties/sources/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var F=We===e}else var F=!0;
if(F)if(w.allTraffic!==void 0){let z=w.allTraffic;const We=e;if(!(z&&typeof z=="object"&&!Array.isArray(z))&&z!==null)return Z.errors=[{instancePath:r+"/heads/"+
u+"/allTraffic",schemaPath:"#/properties/heads/items/properties/allTraffic/type",keyword:"type",params:{type:br.properties.heads.items.properties.allTraffic.type},
message:"must be object,null"}],!1;if(e===We&&z&&typeof z=="object"&&!Array.isArray(z)){let Ce;if(z.all===void 0&&(Ce="all")||z.sources===void 0&&(Ce="sources"))
return Z.errors=[{instancePath:r+"/heads/"+u+"/allTraffic",schemaPath:"#/properties/heads/items/properties/allTraffic/required",keyword:"required",params:{missingProperty:Ce},
message:"must have required property '"+Ce+"'"}],!1;{const I=e;for(const Pe in z)if(!(Pe==="all"||Pe==="sources")){return Z.errors=[{instancePath:r+"/heads/"+u+
"/allTraffic",schemaPath:"#/properties/heads/items/properties/allTraffic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Pe},message:"\
must NOT have additional properties"}],!1;break}if(I===e){if(z.all!==void 0){const Pe=e;x(z.all,{instancePath:r+"/heads/"+u+"/allTraffic/all",parentData:z,parentDataProperty:"\
all",rootData:jr,dynamicAnchors:Nr})||(l=l===null?x.errors:l.concat(x.errors),e=l.length);var A=Pe===e}else var A=!0;if(A)if(z.sources!==void 0){let Pe=z.sources;
const Ar=e;if(e===Ar)if(Pe&&typeof Pe=="object"&&!Array.isArray(Pe))for(const Fe in Pe){const ue=e;x(Pe[Fe],{instancePath:r+"/heads/"+u+"/allTraffic/sources/"+Fe.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:Pe,parentDataProperty:Fe,rootData:jr,dynamicAnchors:Nr})||(l=l===null?x.errors:l.concat(x.errors),e=l.length);
var S=ue===e;if(!S)break}else return Z.errors=[{instancePath:r+"/heads/"+u+"/allTraffic/sources",schemaPath:"#/properties/heads/items/properties/allTraffic/prop\
erties/sources/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var A=Ar===e}else var A=!0}}}var F=We===e}else var F=!0}}}}}else return Z.
errors=[{instancePath:r+"/heads/"+u,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var X=ce===e;
if(!X)break}}else return Z.errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var y=H===e}else var y=!0;if(y)if(n.hash!==void 0){let O=n.hash;const H=e;if(e===H)if(typeof O=="string"){if(!Lr.test(O))return Z.errors=[{instancePath:r+"/h\
ash",schemaPath:"#/properties/hash/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Z.
errors=[{instancePath:r+"/hash",schemaPath:"#/properties/hash/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=H===e}else var y=!0}}}}}}}}}else
return Z.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Z.errors=l,e===0}Z.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};export{Ss as calibration,Ds as calibrator,Bs as golden,Is as lock,Ls as manifest,$s as plan};
