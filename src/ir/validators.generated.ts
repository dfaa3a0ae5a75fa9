// Generated from scripts/schemas by scripts/generate.ts; do not edit.
// @ts-nocheck
const Ns=a,T={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc plan",description:"Everything that adsc resolved of a spec: data, transforms wi\
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
pool:{enum:["mean","sum","max","attention"]},split:{type:["string","null"]},weights:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[
{type:"object",properties:{kind:{const:"column"},input:{type:"string"}},required:["kind","input"],additionalProperties:!1},{type:"object",properties:{kind:{const:"\
map"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"pairs"},separator:{type:"string"}},required:["kind","separator"],additionalProperties:!1}]}},
required:["kind","vocab","max","keep","pool","split"],additionalProperties:!1}]},table:{type:["string","null"]},side:{enum:["request","candidate"]},reason:{type:"\
string"}},required:["name","doc","format","input","derive","sources","serve","encoding","table","side","reason"],additionalProperties:!1}},forests:{type:"array",
items:{type:"object",properties:{name:{type:"string"},head:{type:"string"},vocab:{type:"string"},trees:{type:"integer",minimum:1},depth:{type:"integer",minimum:1},
leaves:{type:"integer",minimum:1},shrinkage:{type:"number"},minRows:{type:"integer",minimum:1},l2:{type:"number"},growOn:{type:"number",minimum:0,maximum:1},maxRows:{
type:"integer",minimum:1}},required:["name","head","vocab","trees","depth","leaves","shrinkage","minRows","l2","growOn","maxRows"],additionalProperties:!1}},nodes:{
type:"array",items:{type:"object",discriminator:{propertyName:"op"},required:["op"],oneOf:[{type:"object",properties:{op:{const:"input"},id:{type:"string"},width:{
type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},signal:{type:"string"}},required:["op","id","width","tower","signal"],additionalProperties:!1},
{type:"object",properties:{op:{const:"lookup"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},signal:{type:"strin\
g"},table:{type:"string"}},required:["op","id","width","tower","signal","table"],additionalProperties:!1},{type:"object",properties:{op:{const:"pool"},id:{type:"\
string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},signal:{type:"string"},table:{type:"string"},pool:{enum:["mean","sum","max",
"attention"]},max:{type:"integer",minimum:1},query:{type:["string","null"]}},required:["op","id","width","tower","signal","table","pool","max","query"],additionalProperties:!1},
{type:"object",properties:{op:{const:"concat"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},inputs:{type:"array",
items:{type:"string"},minItems:1}},required:["op","id","width","tower","inputs"],additionalProperties:!1},{type:"object",properties:{op:{const:"dense"},id:{type:"\
string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},kernel:{type:"string"},bias:{type:["string","null"]},activation:{
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
number",minimum:0,maximum:1}},required:["op","id","width","tower","input","rate"],additionalProperties:!1}]}},params:{type:"array",items:{type:"object",properties:{
name:{type:"string"},shape:{type:"array",items:{type:"integer",minimum:1}},init:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"\
object",properties:{kind:{const:"zeros"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"ones"}},required:["kind"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"glorot"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"he"}},required:["kind"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"uniform"},scale:{type:"number"}},required:["kind","scale"],additionalProperties:!1},{type:"object",properties:{kind:{const:"\
constant"},value:{type:"number"}},required:["kind","value"],additionalProperties:!1}]},trainable:{type:"boolean"},tower:{type:["integer","null"],minimum:0},optimizer:{
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
split"},{type:"null"}]},validate:{anyOf:[{$ref:"#/$defs/split"},{type:"null"}]},sources:{type:["array","null"],items:{type:"string"}},reasons:{type:"object",properties:{
batch:{type:"string"},epochs:{type:"string"},validate:{type:"string"}},required:[],additionalProperties:!1}},required:["optimizer","embeddings","batch","epochs",
"seed","l2","patience","holdout","validate","sources"],additionalProperties:!1},baselines:{type:"array",items:{type:"object",discriminator:{propertyName:"kind"},
required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"lr"},learningRate:{type:"number"},l1:{type:"number"},l2:{type:"number"},epochs:{type:["integer",
"null"],minimum:1}},required:["kind","learningRate","l1","l2","epochs"],additionalProperties:!1},{type:"object",properties:{kind:{const:"wide_deep"},learningRate:{
type:"number"},l1:{type:"number"},l2:{type:"number"},epochs:{type:["integer","null"],minimum:1},wide:{type:"array",items:{type:"array",items:{type:"string"}}},buckets:{
type:"integer",minimum:1},layers:{type:"array",items:{type:"integer",minimum:1}},dropout:{type:"number",minimum:0,maximum:1}},required:["kind","learningRate","l\
1","l2","epochs","wide","buckets","layers","dropout"],additionalProperties:!1},{type:"object",properties:{kind:{const:"gbdt_lr"},learningRate:{type:"number"},l1:{
type:"number"},l2:{type:"number"},epochs:{type:["integer","null"],minimum:1},trees:{type:"integer",minimum:1},depth:{type:"integer",minimum:1},leaves:{type:["in\
teger","null"],minimum:1},shrinkage:{type:"number"},minRows:{type:"integer",minimum:1},growOn:{type:"number",minimum:0,maximum:1},maxRows:{type:"integer",minimum:1}},
required:["kind","learningRate","l1","l2","epochs","trees","depth","leaves","shrinkage","minRows","growOn","maxRows"],additionalProperties:!1}]}},cost:{type:"ob\
ject",properties:{params:{type:"integer",minimum:0},flops:{type:"integer",minimum:0},memory:{type:"integer",minimum:0},items:{type:"array",items:{type:"object",
properties:{name:{type:"string"},kind:{enum:["table","layer"]},params:{type:"integer",minimum:0},bytes:{type:"integer",minimum:0},optimizerBytes:{type:"integer",
minimum:0},flops:{type:"integer",minimum:0},activationBytes:{type:"integer",minimum:0}},required:["name","kind","params","bytes","optimizerBytes","flops","activ\
ationBytes"],additionalProperties:!1}}},required:["params","flops","memory","items"],additionalProperties:!1},fingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"}},
required:["version","model","variant","doc","data","inputs","vocabs","tables","signals","nodes","params","towers","heads","outputs","sampling","calibration","tr\
ain","baselines","cost","fingerprint"],additionalProperties:!1,$defs:{split:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"o\
bject",properties:{kind:{const:"last"},seconds:{type:"number"}},required:["kind","seconds"],additionalProperties:!1},{type:"object",properties:{kind:{const:"new\
est"},fraction:{type:"number",minimum:0,maximum:1}},required:["kind","fraction"],additionalProperties:!1},{type:"object",properties:{kind:{const:"random"},fraction:{
type:"number",minimum:0,maximum:1}},required:["kind","fraction"],additionalProperties:!1},{type:"object",properties:{kind:{const:"hash"},fraction:{type:"number",
minimum:0,maximum:1},column:{type:"string"}},required:["kind","fraction","column"],additionalProperties:!1},{type:"object",properties:{kind:{const:"files"},glob:{
type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"}},required:["kind","glob"],additionalProperties:!1}]}},$id:"plan"},vr=Object.prototype.hasOwnProperty,
Jr=new RegExp("^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$","u"),Sr=new RegExp("^[0-9a-f]{64}$","u");function fe(n,{instancePath:r="",parentData:Dr,parentDataProperty:Lr,rootData:kr=n,dynamicAnchors:wr={}}={}){let f=null,e=0;const ve=fe.evaluated;if(ve.dynamicProps&&
(ve.props=void 0),ve.dynamicItems&&(ve.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let ze;if(n.kind===void 0&&(ze="kind"))return fe.errors=
[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:ze},message:"must have required property '"+ze+"'"}],!1;{const U=n.kind;if(typeof U==
"string")if(U==="last"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let Y;if(n.kind===void 0&&(Y="kind")||n.seconds===void 0&&(Y="seconds"))return fe.
errors=[{instancePath:r,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:Y},message:"must have required property '"+Y+"'"}],!1;{const _=e;
for(const q in n)if(!(q==="kind"||q==="seconds")){return fe.errors=[{instancePath:r,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:q},message:"must NOT have additional properties"}],!1;break}if(_===e){if(n.kind!==void 0){const q=e;if(n.kind!=="last")return fe.errors=[{instancePath:r+
"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"last"},message:"must be equal to constant"}],!1;var y=q===e}else var y=!0;
if(y)if(n.seconds!==void 0){let q=n.seconds;const R=e;if(!(typeof q=="number"&&isFinite(q)))return fe.errors=[{instancePath:r+"/seconds",schemaPath:"#/oneOf/0/p\
roperties/seconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var y=R===e}else var y=!0}}}else return fe.errors=[{instancePath:r,schemaPath:"\
#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var me=!0}else if(U==="newest"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(
n)){let Y;if(n.kind===void 0&&(Y="kind")||n.fraction===void 0&&(Y="fraction"))return fe.errors=[{instancePath:r,schemaPath:"#/oneOf/1/required",keyword:"require\
d",params:{missingProperty:Y},message:"must have required property '"+Y+"'"}],!1;{const _=e;for(const q in n)if(!(q==="kind"||q==="fraction")){return fe.errors=
[{instancePath:r,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"must NOT have additional prop\
erties"}],!1;break}if(_===e){if(n.kind!==void 0){const q=e;if(n.kind!=="newest")return fe.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/1/properties/kind/\
const",keyword:"const",params:{allowedValue:"newest"},message:"must be equal to constant"}],!1;var ne=q===e}else var ne=!0;if(ne)if(n.fraction!==void 0){let q=n.
fraction;const R=e;if(e===R)if(typeof q=="number"&&isFinite(q)){if(q>1||isNaN(q))return fe.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/1/properties/\
fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(q<0||isNaN(q))return fe.errors=[{instancePath:r+"/fraction",
schemaPath:"#/oneOf/1/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return fe.errors=[{instancePath:r+
"/fraction",schemaPath:"#/oneOf/1/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ne=R===e}else var ne=!0}}}else
return fe.errors=[{instancePath:r,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;me!==!0&&(me=!0)}else if(U==="\
random"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let Y;if(n.kind===void 0&&(Y="kind")||n.fraction===void 0&&(Y="fraction"))return fe.errors=[{instancePath:r,
schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:Y},message:"must have required property '"+Y+"'"}],!1;{const _=e;for(const q in n)if(!(q===
"kind"||q==="fraction")){return fe.errors=[{instancePath:r,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},
message:"must NOT have additional properties"}],!1;break}if(_===e){if(n.kind!==void 0){const q=e;if(n.kind!=="random")return fe.errors=[{instancePath:r+"/kind",
schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"random"},message:"must be equal to constant"}],!1;var se=q===e}else var se=!0;
if(se)if(n.fraction!==void 0){let q=n.fraction;const R=e;if(e===R)if(typeof q=="number"&&isFinite(q)){if(q>1||isNaN(q))return fe.errors=[{instancePath:r+"/fract\
ion",schemaPath:"#/oneOf/2/properties/fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(q<0||isNaN(q))return fe.
errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return fe.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"}],!1;var se=R===e}else var se=!0}}}else return fe.errors=[{instancePath:r,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must b\
e object"}],!1;me!==!0&&(me=!0)}else if(U==="hash"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let Y;if(n.kind===void 0&&(Y="kind")||n.fraction===void 0&&
(Y="fraction")||n.column===void 0&&(Y="column"))return fe.errors=[{instancePath:r,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:Y},
message:"must have required property '"+Y+"'"}],!1;{const _=e;for(const q in n)if(!(q==="kind"||q==="fraction"||q==="column")){return fe.errors=[{instancePath:r,
schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"must NOT have additional properties"}],!1;break}
if(_===e){if(n.kind!==void 0){const q=e;if(n.kind!=="hash")return fe.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",
params:{allowedValue:"hash"},message:"must be equal to constant"}],!1;var G=q===e}else var G=!0;if(G){if(n.fraction!==void 0){let q=n.fraction;const R=e;if(e===
R)if(typeof q=="number"&&isFinite(q)){if(q>1||isNaN(q))return fe.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/3/properties/fraction/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(q<0||isNaN(q))return fe.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/3/prope\
rties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return fe.errors=[{instancePath:r+"/fraction",schemaPath:"\
#/oneOf/3/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var G=R===e}else var G=!0;if(G)if(n.column!==void 0){const q=e;
if(typeof n.column!="string")return fe.errors=[{instancePath:r+"/column",schemaPath:"#/oneOf/3/properties/column/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var G=q===e}else var G=!0}}}}else return fe.errors=[{instancePath:r,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;me!==!0&&(me=!0)}else if(U==="files"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let Y;if(n.kind===void 0&&(Y="kind")||n.glob===
void 0&&(Y="glob"))return fe.errors=[{instancePath:r,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:Y},message:"must have required p\
roperty '"+Y+"'"}],!1;{const _=e;for(const q in n)if(!(q==="kind"||q==="glob")){return fe.errors=[{instancePath:r,schemaPath:"#/oneOf/4/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:q},message:"must NOT have additional properties"}],!1;break}if(_===e){if(n.kind!==void 0){const q=e;if(n.kind!==
"files")return fe.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"files"},message:"must be eq\
ual to constant"}],!1;var be=q===e}else var be=!0;if(be)if(n.glob!==void 0){let q=n.glob;const R=e;if(e===R)if(typeof q=="string"){if(!Jr.test(q))return fe.errors=
[{instancePath:r+"/glob",schemaPath:"#/oneOf/4/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must \
match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return fe.errors=[{instancePath:r+"/glob",schemaPath:"#/oneOf/4/properties/glob/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var be=R===e}else var be=!0}}}else return fe.errors=[{instancePath:r,schemaPath:"#/oneOf/4/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;me!==!0&&(me=!0)}else return fe.errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discrim\
inator",params:{error:"mapping",tag:"kind",tagValue:U},message:'value of tag "kind" must be in oneOf'}],!1;else return fe.errors=[{instancePath:r,schemaPath:"#/\
discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:U},message:'tag "kind" must be string'}],!1}}else return fe.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return fe.errors=f,ve.props=me,e===0}fe.evaluated={dynamicProps:!0,dynamicItems:!1};
function a(n,{instancePath:r="",parentData:Dr,parentDataProperty:Lr,rootData:kr=n,dynamicAnchors:wr={}}={}){let f=null,e=0;const ve=a.evaluated;if(ve.dynamicProps&&
(ve.props=void 0),ve.dynamicItems&&(ve.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Me;if(n.version===void 0&&(Me="version")||n.model===
void 0&&(Me="model")||n.variant===void 0&&(Me="variant")||n.doc===void 0&&(Me="doc")||n.data===void 0&&(Me="data")||n.inputs===void 0&&(Me="inputs")||n.vocabs===
void 0&&(Me="vocabs")||n.tables===void 0&&(Me="tables")||n.signals===void 0&&(Me="signals")||n.nodes===void 0&&(Me="nodes")||n.params===void 0&&(Me="params")||n.
towers===void 0&&(Me="towers")||n.heads===void 0&&(Me="heads")||n.outputs===void 0&&(Me="outputs")||n.sampling===void 0&&(Me="sampling")||n.calibration===void 0&&
(Me="calibration")||n.train===void 0&&(Me="train")||n.baselines===void 0&&(Me="baselines")||n.cost===void 0&&(Me="cost")||n.fingerprint===void 0&&(Me="fingerpri\
nt"))return a.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:Me},message:"must have required property '"+Me+"'"}],!1;
{const qs=e;for(const c in n)if(!vr.call(T.properties,c)){return a.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(qs===e){if(n.version!==void 0){const c=e;if(n.version!==1)return a.errors=[{instancePath:r+
"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var y=c===e}else var y=!0;if(y){
if(n.model!==void 0){const c=e;if(typeof n.model!="string")return a.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var y=c===e}else var y=!0;if(y){if(n.variant!==void 0){let c=n.variant;const ee=e;if(typeof c!="string"&&c!==null)return a.
errors=[{instancePath:r+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:T.properties.variant.type},message:"must be string,null"}],
!1;var y=ee===e}else var y=!0;if(y){if(n.baseline!==void 0){let c=n.baseline;const ee=e;if(!(c==="lr"||c==="wide_deep"||c==="gbdt_lr"))return a.errors=[{instancePath:r+
"/baseline",schemaPath:"#/properties/baseline/enum",keyword:"enum",params:{allowedValues:T.properties.baseline.enum},message:"must be equal to one of the allowe\
d values"}],!1;var y=ee===e}else var y=!0;if(y){if(n.assumed!==void 0){let c=n.assumed;const ee=e;if(e===ee)if(c&&typeof c=="object"&&!Array.isArray(c)){let H;if(c.
vocabs===void 0&&(H="vocabs")||c.signals===void 0&&(H="signals"))return a.errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/required",keyword:"\
required",params:{missingProperty:H},message:"must have required property '"+H+"'"}],!1;{const o=e;for(const s in c)if(!(s==="vocabs"||s==="signals")){return a.
errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"}],!1;break}if(o===e){if(c.vocabs!==void 0){let s=c.vocabs;const N=e;if(e===N)if(Array.isArray(s)){var me=!0;const Ce=s.length;
for(let P=0;P<Ce;P++){const g=e;if(typeof s[P]!="string")return a.errors=[{instancePath:r+"/assumed/vocabs/"+P,schemaPath:"#/properties/assumed/properties/vocab\
s/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var me=g===e;if(!me)break}}else return a.errors=[{instancePath:r+"/assumed/voc\
abs",schemaPath:"#/properties/assumed/properties/vocabs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ne=N===e}else var ne=!0;if(ne)
if(c.signals!==void 0){let s=c.signals;const N=e;if(e===N)if(Array.isArray(s)){var se=!0;const P=s.length;for(let g=0;g<P;g++){const i=e;if(typeof s[g]!="string")
return a.errors=[{instancePath:r+"/assumed/signals/"+g,schemaPath:"#/properties/assumed/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var se=i===e;if(!se)break}}else return a.errors=[{instancePath:r+"/assumed/signals",schemaPath:"#/properties/assumed/properties/signals/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ne=N===e}else var ne=!0}}}else return a.errors=[{instancePath:r+"/assumed",schemaPath:"\
#/properties/assumed/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=ee===e}else var y=!0;if(y){if(n.doc!==void 0){let c=n.doc;const ee=e;
if(typeof c!="string"&&c!==null)return a.errors=[{instancePath:r+"/doc",schemaPath:"#/properties/doc/type",keyword:"type",params:{type:T.properties.doc.type},message:"\
must be string,null"}],!1;var y=ee===e}else var y=!0;if(y){if(n.data!==void 0){let c=n.data;const ee=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)
return a.errors=[{instancePath:r+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:T.properties.data.type},message:"must be object,null"}],
!1;if(e===ee&&c&&typeof c=="object"&&!Array.isArray(c)){let H;if(c.primary===void 0&&(H="primary")||c.joins===void 0&&(H="joins")||c.time===void 0&&(H="time")||
c.source===void 0&&(H="source")||c.servedBy===void 0&&(H="servedBy")||c.weight===void 0&&(H="weight")||c.afterImpression===void 0&&(H="afterImpression"))return a.
errors=[{instancePath:r+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:H},message:"must have required property '"+H+
"'"}],!1;{const o=e;for(const s in c)if(!vr.call(T.properties.data.properties,s)){return a.errors=[{instancePath:r+"/data",schemaPath:"#/properties/data/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(o===e){if(c.primary!==void 0){
let s=c.primary;const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let Ce;if(s.name===void 0&&(Ce="name")||s.glob===void 0&&(Ce="glob")||s.format===
void 0&&(Ce="format")||s.header===void 0&&(Ce="header")||s.columns===void 0&&(Ce="columns")||s.delimiter===void 0&&(Ce="delimiter")||s.missing===void 0&&(Ce="mi\
ssing"))return a.errors=[{instancePath:r+"/data/primary",schemaPath:"#/properties/data/properties/primary/required",keyword:"required",params:{missingProperty:Ce},
message:"must have required property '"+Ce+"'"}],!1;{const P=e;for(const g in s)if(!(g==="name"||g==="glob"||g==="format"||g==="header"||g==="columns"||g==="del\
imiter"||g==="missing"||g==="optional")){return a.errors=[{instancePath:r+"/data/primary",schemaPath:"#/properties/data/properties/primary/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(P===e){if(s.name!==void 0){const g=e;if(typeof s.
name!="string")return a.errors=[{instancePath:r+"/data/primary/name",schemaPath:"#/properties/data/properties/primary/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var G=g===e}else var G=!0;if(G){if(s.glob!==void 0){let g=s.glob;const i=e;if(e===i)if(typeof g=="string"){if(!Jr.test(
g))return a.errors=[{instancePath:r+"/data/primary/glob",schemaPath:"#/properties/data/properties/primary/properties/glob/pattern",keyword:"pattern",params:{pattern:"\
^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[{instancePath:r+"/data/pri\
mary/glob",schemaPath:"#/properties/data/properties/primary/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var G=i===
e}else var G=!0;if(G){if(s.format!==void 0){let g=s.format;const i=e;if(!(g==="csv"||g==="tsv"||g==="jsonl"||g==="parquet"))return a.errors=[{instancePath:r+"/d\
ata/primary/format",schemaPath:"#/properties/data/properties/primary/properties/format/enum",keyword:"enum",params:{allowedValues:T.properties.data.properties.primary.
properties.format.enum},message:"must be equal to one of the allowed values"}],!1;var G=i===e}else var G=!0;if(G){if(s.header!==void 0){const g=e;if(typeof s.header!=
"boolean")return a.errors=[{instancePath:r+"/data/primary/header",schemaPath:"#/properties/data/properties/primary/properties/header/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var G=g===e}else var G=!0;if(G){if(s.columns!==void 0){let g=s.columns;const i=e;if(!Array.isArray(g)&&g!==null)return a.
errors=[{instancePath:r+"/data/primary/columns",schemaPath:"#/properties/data/properties/primary/properties/columns/type",keyword:"type",params:{type:T.properties.
data.properties.primary.properties.columns.type},message:"must be array,null"}],!1;if(e===i&&Array.isArray(g)){var be=!0;const oe=g.length;for(let t=0;t<oe;t++){
const d=e;if(typeof g[t]!="string")return a.errors=[{instancePath:r+"/data/primary/columns/"+t,schemaPath:"#/properties/data/properties/primary/properties/colum\
ns/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var be=d===e;if(!be)break}}var G=i===e}else var G=!0;if(G){if(s.delimiter!==void 0){
let g=s.delimiter;const i=e;if(typeof g!="string"&&g!==null)return a.errors=[{instancePath:r+"/data/primary/delimiter",schemaPath:"#/properties/data/properties/\
primary/properties/delimiter/type",keyword:"type",params:{type:T.properties.data.properties.primary.properties.delimiter.type},message:"must be string,null"}],!1;
var G=i===e}else var G=!0;if(G){if(s.missing!==void 0){let g=s.missing;const i=e;if(e===i)if(Array.isArray(g)){var ze=!0;const oe=g.length;for(let t=0;t<oe;t++){
const d=e;if(typeof g[t]!="string")return a.errors=[{instancePath:r+"/data/primary/missing/"+t,schemaPath:"#/properties/data/properties/primary/properties/missi\
ng/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ze=d===e;if(!ze)break}}else return a.errors=[{instancePath:r+"/data/prima\
ry/missing",schemaPath:"#/properties/data/properties/primary/properties/missing/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var G=i===
e}else var G=!0;if(G)if(s.optional!==void 0){let g=s.optional;const i=e;if(e===i)if(Array.isArray(g)){var U=!0;const oe=g.length;for(let t=0;t<oe;t++){const d=e;
if(typeof g[t]!="string")return a.errors=[{instancePath:r+"/data/primary/optional/"+t,schemaPath:"#/properties/data/properties/primary/properties/optional/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var U=d===e;if(!U)break}}else return a.errors=[{instancePath:r+"/data/primary/optiona\
l",schemaPath:"#/properties/data/properties/primary/properties/optional/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var G=i===e}else
var G=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/data/primary",schemaPath:"#/properties/data/properties/primary/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;var F=N===e}else var F=!0;if(F){if(c.joins!==void 0){let s=c.joins;const N=e;if(e===N)if(Array.isArray(s)){var Y=!0;const P=s.
length;for(let g=0;g<P;g++){let i=s[g];const l=e;if(e===l)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.name===void 0&&(t="name")||i.glob===void 0&&(t=
"glob")||i.format===void 0&&(t="format")||i.header===void 0&&(t="header")||i.columns===void 0&&(t="columns")||i.delimiter===void 0&&(t="delimiter")||i.missing===
void 0&&(t="missing")||i.on===void 0&&(t="on")||i.side===void 0&&(t="side")||i.asOf===void 0&&(t="asOf")||i.asOfTime===void 0&&(t="asOfTime"))return a.errors=[{
instancePath:r+"/data/joins/"+g,schemaPath:"#/properties/data/properties/joins/items/required",keyword:"required",params:{missingProperty:t},message:"must have \
required property '"+t+"'"}],!1;{const d=e;for(const u in i)if(!vr.call(T.properties.data.properties.joins.items.properties,u)){return a.errors=[{instancePath:r+
"/data/joins/"+g,schemaPath:"#/properties/data/properties/joins/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"\
must NOT have additional properties"}],!1;break}if(d===e){if(i.name!==void 0){const u=e;if(typeof i.name!="string")return a.errors=[{instancePath:r+"/data/joins\
/"+g+"/name",schemaPath:"#/properties/data/properties/joins/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _=u===
e}else var _=!0;if(_){if(i.glob!==void 0){let u=i.glob;const b=e;if(e===b)if(typeof u=="string"){if(!Jr.test(u))return a.errors=[{instancePath:r+"/data/joins/"+
g+"/glob",schemaPath:"#/properties/data/properties/joins/items/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},
message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[{instancePath:r+"/data/joins/"+g+"/glob",schemaPath:"#/properties\
/data/properties/joins/items/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _=b===e}else var _=!0;if(_){if(i.format!==
void 0){let u=i.format;const b=e;if(!(u==="csv"||u==="tsv"||u==="jsonl"||u==="parquet"))return a.errors=[{instancePath:r+"/data/joins/"+g+"/format",schemaPath:"\
#/properties/data/properties/joins/items/properties/format/enum",keyword:"enum",params:{allowedValues:T.properties.data.properties.joins.items.properties.format.
enum},message:"must be equal to one of the allowed values"}],!1;var _=b===e}else var _=!0;if(_){if(i.header!==void 0){const u=e;if(typeof i.header!="boolean")return a.
errors=[{instancePath:r+"/data/joins/"+g+"/header",schemaPath:"#/properties/data/properties/joins/items/properties/header/type",keyword:"type",params:{type:"boo\
lean"},message:"must be boolean"}],!1;var _=u===e}else var _=!0;if(_){if(i.columns!==void 0){let u=i.columns;const b=e;if(!Array.isArray(u)&&u!==null)return a.errors=
[{instancePath:r+"/data/joins/"+g+"/columns",schemaPath:"#/properties/data/properties/joins/items/properties/columns/type",keyword:"type",params:{type:T.properties.
data.properties.joins.items.properties.columns.type},message:"must be array,null"}],!1;if(e===b&&Array.isArray(u)){var q=!0;const m=u.length;for(let W=0;W<m;W++){
const Ne=e;if(typeof u[W]!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/columns/"+W,schemaPath:"#/properties/data/properties/joins/items/propert\
ies/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var q=Ne===e;if(!q)break}}var _=b===e}else var _=!0;if(_){if(i.delimiter!==
void 0){let u=i.delimiter;const b=e;if(typeof u!="string"&&u!==null)return a.errors=[{instancePath:r+"/data/joins/"+g+"/delimiter",schemaPath:"#/properties/data\
/properties/joins/items/properties/delimiter/type",keyword:"type",params:{type:T.properties.data.properties.joins.items.properties.delimiter.type},message:"must\
 be string,null"}],!1;var _=b===e}else var _=!0;if(_){if(i.missing!==void 0){let u=i.missing;const b=e;if(e===b)if(Array.isArray(u)){var R=!0;const m=u.length;for(let W=0;W<
m;W++){const Ne=e;if(typeof u[W]!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/missing/"+W,schemaPath:"#/properties/data/properties/joins/items/\
properties/missing/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var R=Ne===e;if(!R)break}}else return a.errors=[{instancePath:r+
"/data/joins/"+g+"/missing",schemaPath:"#/properties/data/properties/joins/items/properties/missing/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;var _=b===e}else var _=!0;if(_){if(i.optional!==void 0){let u=i.optional;const b=e;if(e===b)if(Array.isArray(u)){var te=!0;const m=u.length;for(let W=0;W<
m;W++){const Ne=e;if(typeof u[W]!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/optional/"+W,schemaPath:"#/properties/data/properties/joins/items\
/properties/optional/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var te=Ne===e;if(!te)break}}else return a.errors=[{instancePath:r+
"/data/joins/"+g+"/optional",schemaPath:"#/properties/data/properties/joins/items/properties/optional/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var _=b===e}else var _=!0;if(_){if(i.on!==void 0){let u=i.on;const b=e;if(e===b)if(Array.isArray(u)){var j=!0;const m=u.length;for(let W=0;W<m;W++){
let Ne=u[W];const Ue=e;if(e===Ue)if(Ne&&typeof Ne=="object"&&!Array.isArray(Ne)){let Ye;if(Ne.left===void 0&&(Ye="left")||Ne.right===void 0&&(Ye="right"))return a.
errors=[{instancePath:r+"/data/joins/"+g+"/on/"+W,schemaPath:"#/properties/data/properties/joins/items/properties/on/items/required",keyword:"required",params:{
missingProperty:Ye},message:"must have required property '"+Ye+"'"}],!1;{const Pe=e;for(const Ge in Ne)if(!(Ge==="left"||Ge==="right")){return a.errors=[{instancePath:r+
"/data/joins/"+g+"/on/"+W,schemaPath:"#/properties/data/properties/joins/items/properties/on/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:Ge},message:"must NOT have additional properties"}],!1;break}if(Pe===e){if(Ne.left!==void 0){const Ge=e;if(typeof Ne.left!="string")return a.
errors=[{instancePath:r+"/data/joins/"+g+"/on/"+W+"/left",schemaPath:"#/properties/data/properties/joins/items/properties/on/items/properties/left/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var V=Ge===e}else var V=!0;if(V)if(Ne.right!==void 0){const Ge=e;if(typeof Ne.right!="string")return a.
errors=[{instancePath:r+"/data/joins/"+g+"/on/"+W+"/right",schemaPath:"#/properties/data/properties/joins/items/properties/on/items/properties/right/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var V=Ge===e}else var V=!0}}}else return a.errors=[{instancePath:r+"/data/joins/"+g+"/on/"+W,schemaPath:"\
#/properties/data/properties/joins/items/properties/on/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var j=Ue===e;if(!j)break}}else
return a.errors=[{instancePath:r+"/data/joins/"+g+"/on",schemaPath:"#/properties/data/properties/joins/items/properties/on/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}],!1;var _=b===e}else var _=!0;if(_){if(i.side!==void 0){let u=i.side;const b=e;if(!(u==="request"||u==="candidate"))return a.errors=
[{instancePath:r+"/data/joins/"+g+"/side",schemaPath:"#/properties/data/properties/joins/items/properties/side/enum",keyword:"enum",params:{allowedValues:T.properties.
data.properties.joins.items.properties.side.enum},message:"must be equal to one of the allowed values"}],!1;var _=b===e}else var _=!0;if(_){if(i.asOf!==void 0){
let u=i.asOf;const b=e;if(typeof u!="string"&&u!==null)return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOf",schemaPath:"#/properties/data/properties/joins/\
items/properties/asOf/type",keyword:"type",params:{type:T.properties.data.properties.joins.items.properties.asOf.type},message:"must be string,null"}],!1;var _=b===
e}else var _=!0;if(_)if(i.asOfTime!==void 0){let u=i.asOfTime;const b=e;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null)return a.errors=[{instancePath:r+
"/data/joins/"+g+"/asOfTime",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/type",keyword:"type",params:{type:T.properties.data.properties.
joins.items.properties.asOfTime.type},message:"must be object,null"}],!1;if(e===b&&u&&typeof u=="object"&&!Array.isArray(u)){let m;if(u.column===void 0&&(m="col\
umn")||u.unit===void 0&&(m="unit")||u.format===void 0&&(m="format")||u.zone===void 0&&(m="zone"))return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime",schemaPath:"\
#/properties/data/properties/joins/items/properties/asOfTime/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"\
'"}],!1;{const W=e;for(const Ne in u)if(!(Ne==="column"||Ne==="unit"||Ne==="format"||Ne==="zone")){return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime",
schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Ne},message:"\
must NOT have additional properties"}],!1;break}if(W===e){if(u.column!==void 0){const Ne=e;if(typeof u.column!="string")return a.errors=[{instancePath:r+"/data/\
joins/"+g+"/asOfTime/column",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/column/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var D=Ne===e}else var D=!0;if(D){if(u.unit!==void 0){let Ne=u.unit;const Ue=e;if(!(Ne==="s"||Ne==="ms"||Ne==="us"||Ne==="ns"||
Ne===null))return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime/unit",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/propertie\
s/unit/enum",keyword:"enum",params:{allowedValues:T.properties.data.properties.joins.items.properties.asOfTime.properties.unit.enum},message:"must be equal to o\
ne of the allowed values"}],!1;var D=Ue===e}else var D=!0;if(D){if(u.format!==void 0){let Ne=u.format;const Ue=e;if(typeof Ne!="string"&&Ne!==null)return a.errors=
[{instancePath:r+"/data/joins/"+g+"/asOfTime/format",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/format/type",keyword:"t\
ype",params:{type:T.properties.data.properties.joins.items.properties.asOfTime.properties.format.type},message:"must be string,null"}],!1;var D=Ue===e}else var D=!0;
if(D)if(u.zone!==void 0){const Ne=e;if(typeof u.zone!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime/zone",schemaPath:"#/properties/data/\
properties/joins/items/properties/asOfTime/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var D=Ne===e}else var D=!0}}}}}
var _=b===e}else var _=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/data/joins/"+g,schemaPath:"#/properties/data/properties/joins/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var Y=l===e;if(!Y)break}}else return a.errors=[{instancePath:r+"/data/joins",schemaPath:"#/properties\
/data/properties/joins/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var F=N===e}else var F=!0;if(F){if(c.time!==void 0){let s=c.time;
const N=e;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null)return a.errors=[{instancePath:r+"/data/time",schemaPath:"#/properties/data/properties/time/t\
ype",keyword:"type",params:{type:T.properties.data.properties.time.type},message:"must be object,null"}],!1;if(e===N&&s&&typeof s=="object"&&!Array.isArray(s)){
let P;if(s.column===void 0&&(P="column")||s.unit===void 0&&(P="unit")||s.format===void 0&&(P="format")||s.zone===void 0&&(P="zone"))return a.errors=[{instancePath:r+
"/data/time",schemaPath:"#/properties/data/properties/time/required",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],
!1;{const g=e;for(const i in s)if(!(i==="column"||i==="unit"||i==="format"||i==="zone")){return a.errors=[{instancePath:r+"/data/time",schemaPath:"#/properties/\
data/properties/time/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}
if(g===e){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.errors=[{instancePath:r+"/data/time/column",schemaPath:"#/properties/data/proper\
ties/time/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var z=i===e}else var z=!0;if(z){if(s.unit!==void 0){let i=s.
unit;const l=e;if(!(i==="s"||i==="ms"||i==="us"||i==="ns"||i===null))return a.errors=[{instancePath:r+"/data/time/unit",schemaPath:"#/properties/data/properties\
/time/properties/unit/enum",keyword:"enum",params:{allowedValues:T.properties.data.properties.time.properties.unit.enum},message:"must be equal to one of the al\
lowed values"}],!1;var z=l===e}else var z=!0;if(z){if(s.format!==void 0){let i=s.format;const l=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+
"/data/time/format",schemaPath:"#/properties/data/properties/time/properties/format/type",keyword:"type",params:{type:T.properties.data.properties.time.properties.
format.type},message:"must be string,null"}],!1;var z=l===e}else var z=!0;if(z)if(s.zone!==void 0){const i=e;if(typeof s.zone!="string")return a.errors=[{instancePath:r+
"/data/time/zone",schemaPath:"#/properties/data/properties/time/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var z=i===
e}else var z=!0}}}}}var F=N===e}else var F=!0;if(F){if(c.source!==void 0){let s=c.source;const N=e;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null)return a.
errors=[{instancePath:r+"/data/source",schemaPath:"#/properties/data/properties/source/type",keyword:"type",params:{type:T.properties.data.properties.source.type},
message:"must be object,null"}],!1;if(e===N&&s&&typeof s=="object"&&!Array.isArray(s)){let P;if(s.column===void 0&&(P="column")||s.values===void 0&&(P="values"))
return a.errors=[{instancePath:r+"/data/source",schemaPath:"#/properties/data/properties/source/required",keyword:"required",params:{missingProperty:P},message:"\
must have required property '"+P+"'"}],!1;{const g=e;for(const i in s)if(!(i==="column"||i==="values")){return a.errors=[{instancePath:r+"/data/source",schemaPath:"\
#/properties/data/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional propert\
ies"}],!1;break}if(g===e){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.errors=[{instancePath:r+"/data/source/column",schemaPath:"#/prop\
erties/data/properties/source/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var pe=i===e}else var pe=!0;if(pe)if(s.
values!==void 0){let i=s.values;const l=e;if(e===l)if(Array.isArray(i)){var p=!0;const t=i.length;for(let d=0;d<t;d++){const u=e;if(typeof i[d]!="string")return a.
errors=[{instancePath:r+"/data/source/values/"+d,schemaPath:"#/properties/data/properties/source/properties/values/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var p=u===e;if(!p)break}}else return a.errors=[{instancePath:r+"/data/source/values",schemaPath:"#/properties/data/properties\
/source/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var pe=l===e}else var pe=!0}}}var F=N===e}else var F=!0;if(F){
if(c.key!==void 0){let s=c.key;const N=e;if(e===N)if(Array.isArray(s)){if(s.length<1)return a.errors=[{instancePath:r+"/data/key",schemaPath:"#/properties/data/\
properties/key/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var A=!0;const P=s.length;for(let g=0;g<P;g++){const i=e;
if(typeof s[g]!="string")return a.errors=[{instancePath:r+"/data/key/"+g,schemaPath:"#/properties/data/properties/key/items/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var A=i===e;if(!A)break}}}else return a.errors=[{instancePath:r+"/data/key",schemaPath:"#/properties/data/properties/key/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var F=N===e}else var F=!0;if(F){if(c.servedBy!==void 0){let s=c.servedBy;const N=e;if(typeof s!=
"string"&&s!==null)return a.errors=[{instancePath:r+"/data/servedBy",schemaPath:"#/properties/data/properties/servedBy/type",keyword:"type",params:{type:T.properties.
data.properties.servedBy.type},message:"must be string,null"}],!1;var F=N===e}else var F=!0;if(F){if(c.weight!==void 0){let s=c.weight;const N=e;if(typeof s!="s\
tring"&&s!==null)return a.errors=[{instancePath:r+"/data/weight",schemaPath:"#/properties/data/properties/weight/type",keyword:"type",params:{type:T.properties.
data.properties.weight.type},message:"must be string,null"}],!1;var F=N===e}else var F=!0;if(F){if(c.afterImpression!==void 0){let s=c.afterImpression;const N=e;
if(e===N)if(Array.isArray(s)){var tr=!0;const P=s.length;for(let g=0;g<P;g++){const i=e;if(typeof s[g]!="string")return a.errors=[{instancePath:r+"/data/afterIm\
pression/"+g,schemaPath:"#/properties/data/properties/afterImpression/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var tr=i===
e;if(!tr)break}}else return a.errors=[{instancePath:r+"/data/afterImpression",schemaPath:"#/properties/data/properties/afterImpression/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var F=N===e}else var F=!0;if(F)if(c.requestId!==void 0){const s=e;if(typeof c.requestId!="string")return a.errors=[{instancePath:r+
"/data/requestId",schemaPath:"#/properties/data/properties/requestId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var F=s===e}else var F=!0}}}}}}}}}}
var y=ee===e}else var y=!0;if(y){if(n.inputs!==void 0){let c=n.inputs;const ee=e;if(e===ee)if(Array.isArray(c)){var I=!0;const H=c.length;for(let o=0;o<H;o++){let s=c[o];
const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let P;if(s.name===void 0&&(P="name")||s.table===void 0&&(P="table")||s.column===void 0&&(P="colu\
mn")||s.side===void 0&&(P="side")||s.kind===void 0&&(P="kind"))return a.errors=[{instancePath:r+"/inputs/"+o,schemaPath:"#/properties/inputs/items/required",keyword:"\
required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{const g=e;for(const i in s)if(!(i==="name"||i==="table"||i==="column"||
i==="side"||i==="kind")){return a.errors=[{instancePath:r+"/inputs/"+o,schemaPath:"#/properties/inputs/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.
errors=[{instancePath:r+"/inputs/"+o+"/name",schemaPath:"#/properties/inputs/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var J=i===e}else var J=!0;if(J){if(s.table!==void 0){let i=s.table;const l=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/inp\
uts/"+o+"/table",schemaPath:"#/properties/inputs/items/properties/table/type",keyword:"type",params:{type:T.properties.inputs.items.properties.table.type},message:"\
must be string,null"}],!1;var J=l===e}else var J=!0;if(J){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.errors=[{instancePath:r+"/inputs\
/"+o+"/column",schemaPath:"#/properties/inputs/items/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var J=i===e}else
var J=!0;if(J){if(s.side!==void 0){let i=s.side;const l=e;if(!(i==="request"||i==="candidate"))return a.errors=[{instancePath:r+"/inputs/"+o+"/side",schemaPath:"\
#/properties/inputs/items/properties/side/enum",keyword:"enum",params:{allowedValues:T.properties.inputs.items.properties.side.enum},message:"must be equal to o\
ne of the allowed values"}],!1;var J=l===e}else var J=!0;if(J)if(s.kind!==void 0){let i=s.kind;const l=e;if(!(i==="scalar"||i==="list"||i==="time"))return a.errors=
[{instancePath:r+"/inputs/"+o+"/kind",schemaPath:"#/properties/inputs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:T.properties.inputs.items.
properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var J=l===e}else var J=!0}}}}}}else return a.errors=[{instancePath:r+"/inputs/"+
o,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var I=N===e;if(!I)break}}else return a.errors=
[{instancePath:r+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=ee===e}else var y=!0;if(y){
if(n.vocabs!==void 0){let c=n.vocabs;const ee=e;if(e===ee)if(Array.isArray(c)){var w=!0;const H=c.length;for(let o=0;o<H;o++){let s=c[o];const N=e;if(e===N)if(s&&
typeof s=="object"&&!Array.isArray(s)){let P;if(s.id===void 0&&(P="id")||s.kind===void 0&&(P="kind")||s.size===void 0&&(P="size")||s.entries===void 0&&(P="entri\
es")||s.file===void 0&&(P="file")||s.sha256===void 0&&(P="sha256"))return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/required",
keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{const g=e;for(const i in s)if(!(i==="id"||i==="kind"||i==="siz\
e"||i==="entries"||i==="file"||i==="sha256")){return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.id!==void 0){const i=e;if(typeof s.id!=
"string")return a.errors=[{instancePath:r+"/vocabs/"+o+"/id",schemaPath:"#/properties/vocabs/items/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var B=i===e}else var B=!0;if(B){if(s.kind!==void 0){let i=s.kind;const l=e;if(!(i==="file"||i==="range"||i==="hash"))return a.errors=[{instancePath:r+
"/vocabs/"+o+"/kind",schemaPath:"#/properties/vocabs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:T.properties.vocabs.items.properties.kind.
enum},message:"must be equal to one of the allowed values"}],!1;var B=l===e}else var B=!0;if(B){if(s.size!==void 0){let i=s.size;const l=e;if(!(typeof i=="numbe\
r"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/vocabs/"+o+"/size",schemaPath:"#/properties/vocabs/items/properties/size/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/vocabs\
/"+o+"/size",schemaPath:"#/properties/vocabs/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var B=l===
e}else var B=!0;if(B){if(s.entries!==void 0){let i=s.entries;const l=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+
"/vocabs/"+o+"/entries",schemaPath:"#/properties/vocabs/items/properties/entries/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
l&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return a.errors=[{instancePath:r+"/vocabs/"+o+"/entries",schemaPath:"#/properties/vocabs/items/properties/en\
tries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var B=l===e}else var B=!0;if(B){if(s.file!==void 0){let i=s.file;const l=e;
if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/vocabs/"+o+"/file",schemaPath:"#/properties/vocabs/items/properties/file/type",keyword:"type",
params:{type:T.properties.vocabs.items.properties.file.type},message:"must be string,null"}],!1;if(e===l&&typeof i=="string"&&!Jr.test(i))return a.errors=[{instancePath:r+
"/vocabs/"+o+"/file",schemaPath:"#/properties/vocabs/items/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'\
must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1;var B=l===e}else var B=!0;if(B)if(s.sha256!==void 0){let i=s.sha256;const l=e;if(typeof i!="stri\
ng"&&i!==null)return a.errors=[{instancePath:r+"/vocabs/"+o+"/sha256",schemaPath:"#/properties/vocabs/items/properties/sha256/type",keyword:"type",params:{type:T.
properties.vocabs.items.properties.sha256.type},message:"must be string,null"}],!1;if(e===l&&typeof i=="string"&&!Sr.test(i))return a.errors=[{instancePath:r+"/\
vocabs/"+o+"/sha256",schemaPath:"#/properties/vocabs/items/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pa\
ttern "^[0-9a-f]{64}$"'}],!1;var B=l===e}else var B=!0}}}}}}}else return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var w=N===e;if(!w)break}}else return a.errors=[{instancePath:r+"/vocabs",schemaPath:"#/properties/voc\
abs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=ee===e}else var y=!0;if(y){if(n.tables!==void 0){let c=n.tables;const ee=e;if(e===
ee)if(Array.isArray(c)){var Te=!0;const H=c.length;for(let o=0;o<H;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let P;if(s.id===
void 0&&(P="id")||s.vocab===void 0&&(P="vocab")||s.rows===void 0&&(P="rows")||s.width===void 0&&(P="width")||s.signals===void 0&&(P="signals")||s.init===void 0&&
(P="init"))return a.errors=[{instancePath:r+"/tables/"+o,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty:P},message:"\
must have required property '"+P+"'"}],!1;{const g=e;for(const i in s)if(!(i==="id"||i==="vocab"||i==="rows"||i==="width"||i==="signals"||i==="init"||i==="vecto\
rs"||i==="optimizer")){return a.errors=[{instancePath:r+"/tables/"+o,schemaPath:"#/properties/tables/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.id!==void 0){const i=e;if(typeof s.id!="string")return a.errors=
[{instancePath:r+"/tables/"+o+"/id",schemaPath:"#/properties/tables/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var le=i===e}else var le=!0;if(le){if(s.vocab!==void 0){const i=e;if(typeof s.vocab!="string")return a.errors=[{instancePath:r+"/tables/"+o+"/vocab",schemaPath:"\
#/properties/tables/items/properties/vocab/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var le=i===e}else var le=!0;if(le){if(s.rows!==
void 0){let i=s.rows;const l=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/tables/"+o+"/rows",schemaPath:"#/prop\
erties/tables/items/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof i=="number"&&isFinite(i)&&(i<1||
isNaN(i)))return a.errors=[{instancePath:r+"/tables/"+o+"/rows",schemaPath:"#/properties/tables/items/properties/rows/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var le=l===e}else var le=!0;if(le){if(s.width!==void 0){let i=s.width;const l=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return a.errors=[{instancePath:r+"/tables/"+o+"/width",schemaPath:"#/properties/tables/items/properties/width/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===l&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/tables/"+o+"/width",schemaPath:"\
#/properties/tables/items/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var le=l===e}else var le=!0;if(le){
if(s.signals!==void 0){let i=s.signals;const l=e;if(e===l)if(Array.isArray(i)){var E=!0;const t=i.length;for(let d=0;d<t;d++){const u=e;if(typeof i[d]!="string")
return a.errors=[{instancePath:r+"/tables/"+o+"/signals/"+d,schemaPath:"#/properties/tables/items/properties/signals/items/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var E=u===e;if(!E)break}}else return a.errors=[{instancePath:r+"/tables/"+o+"/signals",schemaPath:"#/properties/tables/item\
s/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var le=l===e}else var le=!0;if(le){if(s.init!==void 0){let i=s.init;
const l=e;if(e===l)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"\
#/properties/tables/items/properties/init/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=i.
kind;if(typeof d=="string")if(d==="zeros"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind"))return a.errors=[{instancePath:r+
"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/required",keyword:"required",params:{missingProperty:b},message:"must have re\
quired property '"+b+"'"}],!1;{const L=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/i\
tems/properties/init/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],
!1;break}if(L===e&&i.kind!==void 0&&i.kind!=="zeros")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties\
/init/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"zeros"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+
"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ie=!0}else if(d===
"ones"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/1/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const L=e;
for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!==
"ones")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/properties/kind/const",keyword:"\
const",params:{allowedValue:"ones"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/propertie\
s/tables/items/properties/init/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ie!==!0&&(ie=!0)}else if(d==="glorot"){if(e===e)
if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties\
/tables/items/properties/init/oneOf/2/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const L=e;for(const m in i)
if(m!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!=="glorot")return a.
errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"\
glorot"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/i\
nit/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ie!==!0&&(ie=!0)}else if(d==="he"){if(e===e)if(i&&typeof i=="object"&&!Array.
isArray(i)){let b;if(i.kind===void 0&&(b="kind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/one\
Of/3/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const L=e;for(const m in i)if(m!=="kind"){return a.
errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!=="he")return a.errors=[{instancePath:r+
"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"\
must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;ie!==!0&&(ie=!0)}else if(d==="uniform"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){
let b;if(i.kind===void 0&&(b="kind")||i.scale===void 0&&(b="scale"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/\
properties/init/oneOf/4/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const L=e;for(const m in i)if(!(m===
"kind"||m==="scale")){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(L===e){if(i.kind!==void 0){const m=e;if(i.
kind!=="uniform")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/properties/kind/const",
keyword:"const",params:{allowedValue:"uniform"},message:"must be equal to constant"}],!1;var ir=m===e}else var ir=!0;if(ir)if(i.scale!==void 0){let m=i.scale;const W=e;
if(!(typeof m=="number"&&isFinite(m)))return a.errors=[{instancePath:r+"/tables/"+o+"/init/scale",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/\
properties/scale/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ir=W===e}else var ir=!0}}}else return a.errors=[{instancePath:r+"\
/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ie!==
!0&&(ie=!0)}else if(d==="constant"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind")||i.value===void 0&&(b="value"))return a.
errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/required",keyword:"required",params:{missingProperty:b},
message:"must have required property '"+b+"'"}],!1;{const L=e;for(const m in i)if(!(m==="kind"||m==="value")){return a.errors=[{instancePath:r+"/tables/"+o+"/in\
it",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"mu\
st NOT have additional properties"}],!1;break}if(L===e){if(i.kind!==void 0){const m=e;if(i.kind!=="constant")return a.errors=[{instancePath:r+"/tables/"+o+"/ini\
t/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"constant"},message:"must be e\
qual to constant"}],!1;var nr=m===e}else var nr=!0;if(nr)if(i.value!==void 0){let m=i.value;const W=e;if(!(typeof m=="number"&&isFinite(m)))return a.errors=[{instancePath:r+
"/tables/"+o+"/init/value",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/properties/value/type",keyword:"type",params:{type:"number"},message:"m\
ust be number"}],!1;var nr=W===e}else var nr=!0}}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/in\
it/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ie!==!0&&(ie=!0)}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",
schemaPath:"#/properties/tables/items/properties/init/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of ta\
g "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/discriminator",
keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+
"/init",schemaPath:"#/properties/tables/items/properties/init/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var le=l===e}else var le=!0;
if(le){if(s.vectors!==void 0){let i=s.vectors;const l=e;if(e===l)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.glob===void 0&&(t="glob")||i.format===void 0&&
(t="format")||i.key===void 0&&(t="key")||i.column===void 0&&(t="column")||i.freeze===void 0&&(t="freeze"))return a.errors=[{instancePath:r+"/tables/"+o+"/vector\
s",schemaPath:"#/properties/tables/items/properties/vectors/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],
!1;{const d=e;for(const u in i)if(!(u==="glob"||u==="format"||u==="key"||u==="column"||u==="freeze")){return a.errors=[{instancePath:r+"/tables/"+o+"/vectors",schemaPath:"\
#/properties/tables/items/properties/vectors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additiona\
l properties"}],!1;break}if(d===e){if(i.glob!==void 0){let u=i.glob;const b=e;if(e===b)if(typeof u=="string"){if(!Jr.test(u))return a.errors=[{instancePath:r+"/\
tables/"+o+"/vectors/glob",schemaPath:"#/properties/tables/items/properties/vectors/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\\
.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[{instancePath:r+"/tables/"+o+"/vectors/glob",
schemaPath:"#/properties/tables/items/properties/vectors/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _e=b===e}else
var _e=!0;if(_e){if(i.format!==void 0){let u=i.format;const b=e;if(!(u==="csv"||u==="tsv"||u==="jsonl"||u==="parquet"))return a.errors=[{instancePath:r+"/tables\
/"+o+"/vectors/format",schemaPath:"#/properties/tables/items/properties/vectors/properties/format/enum",keyword:"enum",params:{allowedValues:T.properties.tables.
items.properties.vectors.properties.format.enum},message:"must be equal to one of the allowed values"}],!1;var _e=b===e}else var _e=!0;if(_e){if(i.key!==void 0){
const u=e;if(typeof i.key!="string")return a.errors=[{instancePath:r+"/tables/"+o+"/vectors/key",schemaPath:"#/properties/tables/items/properties/vectors/proper\
ties/key/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _e=u===e}else var _e=!0;if(_e){if(i.column!==void 0){let u=i.column;const b=e;
if(typeof u!="string"&&u!==null)return a.errors=[{instancePath:r+"/tables/"+o+"/vectors/column",schemaPath:"#/properties/tables/items/properties/vectors/propert\
ies/column/type",keyword:"type",params:{type:T.properties.tables.items.properties.vectors.properties.column.type},message:"must be string,null"}],!1;var _e=b===
e}else var _e=!0;if(_e)if(i.freeze!==void 0){const u=e;if(typeof i.freeze!="boolean")return a.errors=[{instancePath:r+"/tables/"+o+"/vectors/freeze",schemaPath:"\
#/properties/tables/items/properties/vectors/properties/freeze/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var _e=u===e}else var _e=!0}}}}}}else
return a.errors=[{instancePath:r+"/tables/"+o+"/vectors",schemaPath:"#/properties/tables/items/properties/vectors/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var le=l===e}else var le=!0;if(le)if(s.optimizer!==void 0){let i=s.optimizer;const l=e;if(e===l)if(i&&typeof i=="object"&&!Array.isArray(i)){
let t;if(i.kind===void 0&&(t="kind")||i.learningRate===void 0&&(t="learningRate")||i.beta===void 0&&(t="beta")||i.l1===void 0&&(t="l1")||i.l2===void 0&&(t="l2"))
return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer",schemaPath:"#/properties/tables/items/properties/optimizer/required",keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;{const d=e;for(const u in i)if(!(u==="kind"||u==="learningRate"||u==="beta"||u==="l1"||u==="l2")){return a.errors=
[{instancePath:r+"/tables/"+o+"/optimizer",schemaPath:"#/properties/tables/items/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.kind!==void 0){const u=e;if(i.kind!=="ftrl")return a.errors=[{instancePath:r+
"/tables/"+o+"/optimizer/kind",schemaPath:"#/properties/tables/items/properties/optimizer/properties/kind/const",keyword:"const",params:{allowedValue:"ftrl"},message:"\
must be equal to constant"}],!1;var Z=u===e}else var Z=!0;if(Z){if(i.learningRate!==void 0){let u=i.learningRate;const b=e;if(!(typeof u=="number"&&isFinite(u)))
return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/learningRate",schemaPath:"#/properties/tables/items/properties/optimizer/properties/learningRate/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Z=b===e}else var Z=!0;if(Z){if(i.beta!==void 0){let u=i.beta;const b=e;if(!(typeof u=="n\
umber"&&isFinite(u)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/beta",schemaPath:"#/properties/tables/items/properties/optimizer/properties/beta/\
type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Z=b===e}else var Z=!0;if(Z){if(i.l1!==void 0){let u=i.l1;const b=e;if(!(typeof u==
"number"&&isFinite(u)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/l1",schemaPath:"#/properties/tables/items/properties/optimizer/properties/l1/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Z=b===e}else var Z=!0;if(Z)if(i.l2!==void 0){let u=i.l2;const b=e;if(!(typeof u=="nu\
mber"&&isFinite(u)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/l2",schemaPath:"#/properties/tables/items/properties/optimizer/properties/l2/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Z=b===e}else var Z=!0}}}}}}else return a.errors=[{instancePath:r+"/tables/"+o+"/optimize\
r",schemaPath:"#/properties/tables/items/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var le=l===e}else var le=!0}}}}}}}}}else
return a.errors=[{instancePath:r+"/tables/"+o,schemaPath:"#/properties/tables/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Te=N===
e;if(!Te)break}}else return a.errors=[{instancePath:r+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var y=ee===e}else var y=!0;if(y){if(n.signals!==void 0){let c=n.signals;const ee=e;if(e===ee)if(Array.isArray(c)){var Re=!0;const H=c.length;for(let o=0;o<
H;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let P;if(s.name===void 0&&(P="name")||s.doc===void 0&&(P="doc")||s.format===void 0&&
(P="format")||s.input===void 0&&(P="input")||s.derive===void 0&&(P="derive")||s.sources===void 0&&(P="sources")||s.serve===void 0&&(P="serve")||s.encoding===void 0&&
(P="encoding")||s.table===void 0&&(P="table")||s.side===void 0&&(P="side")||s.reason===void 0&&(P="reason"))return a.errors=[{instancePath:r+"/signals/"+o,schemaPath:"\
#/properties/signals/items/required",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{const g=e;for(const i in s)
if(!vr.call(T.properties.signals.items.properties,i)){return a.errors=[{instancePath:r+"/signals/"+o,schemaPath:"#/properties/signals/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.
name!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/name",schemaPath:"#/properties/signals/items/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var X=i===e}else var X=!0;if(X){if(s.doc!==void 0){let i=s.doc;const l=e;if(typeof i!="string"&&i!==null)return a.errors=
[{instancePath:r+"/signals/"+o+"/doc",schemaPath:"#/properties/signals/items/properties/doc/type",keyword:"type",params:{type:T.properties.signals.items.properties.
doc.type},message:"must be string,null"}],!1;var X=l===e}else var X=!0;if(X){if(s.format!==void 0){let i=s.format;const l=e;if(!(i==="continuous"||i==="onehot"||
i==="indexed"||i==="hash_onehot"||i==="hash_indexed"||i==="dense"))return a.errors=[{instancePath:r+"/signals/"+o+"/format",schemaPath:"#/properties/signals/ite\
ms/properties/format/enum",keyword:"enum",params:{allowedValues:T.properties.signals.items.properties.format.enum},message:"must be equal to one of the allowed \
values"}],!1;var X=l===e}else var X=!0;if(X){if(s.cross!==void 0){let i=s.cross;const l=e;if(e===l)if(Array.isArray(i)){if(i.length<2)return a.errors=[{instancePath:r+
"/signals/"+o+"/cross",schemaPath:"#/properties/signals/items/properties/cross/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2\
 items"}],!1;{var gr=!0;const t=i.length;for(let d=0;d<t;d++){const u=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/cross/"+d,schemaPath:"\
#/properties/signals/items/properties/cross/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var gr=u===e;if(!gr)break}}}else return a.
errors=[{instancePath:r+"/signals/"+o+"/cross",schemaPath:"#/properties/signals/items/properties/cross/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var X=l===e}else var X=!0;if(X){if(s.input!==void 0){const i=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/input",
schemaPath:"#/properties/signals/items/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var X=i===e}else var X=!0;if(X){
if(s.derive!==void 0){let i=s.derive;const l=e;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/derive",
schemaPath:"#/properties/signals/items/properties/derive/type",keyword:"type",params:{type:T.properties.signals.items.properties.derive.type},message:"must be o\
bject,null"}],!1;if(e===l&&i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.fn===void 0&&(t="fn")||i.zone===void 0&&(t="zone"))return a.errors=[{instancePath:r+
"/signals/"+o+"/derive",schemaPath:"#/properties/signals/items/properties/derive/required",keyword:"required",params:{missingProperty:t},message:"must have requ\
ired property '"+t+"'"}],!1;{const d=e;for(const u in i)if(!(u==="fn"||u==="zone")){return a.errors=[{instancePath:r+"/signals/"+o+"/derive",schemaPath:"#/prope\
rties/signals/items/properties/derive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional prope\
rties"}],!1;break}if(d===e){if(i.fn!==void 0){let u=i.fn;const b=e;if(!(u==="hour"||u==="weekday"))return a.errors=[{instancePath:r+"/signals/"+o+"/derive/fn",schemaPath:"\
#/properties/signals/items/properties/derive/properties/fn/enum",keyword:"enum",params:{allowedValues:T.properties.signals.items.properties.derive.properties.fn.
enum},message:"must be equal to one of the allowed values"}],!1;var S=b===e}else var S=!0;if(S)if(i.zone!==void 0){const u=e;if(typeof i.zone!="string")return a.
errors=[{instancePath:r+"/signals/"+o+"/derive/zone",schemaPath:"#/properties/signals/items/properties/derive/properties/zone/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var S=u===e}else var S=!0}}}var X=l===e}else var X=!0;if(X){if(s.sources!==void 0){let i=s.sources;const l=e;if(!Array.isArray(
i)&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/sources",schemaPath:"#/properties/signals/items/properties/sources/type",keyword:"type",params:{type:T.
properties.signals.items.properties.sources.type},message:"must be array,null"}],!1;if(e===l&&Array.isArray(i)){var we=!0;const t=i.length;for(let d=0;d<t;d++){
const u=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/sources/"+d,schemaPath:"#/properties/signals/items/properties/sources/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var we=u===e;if(!we)break}}var X=l===e}else var X=!0;if(X){if(s.serve!==void 0){let i=s.
serve;const l=e,oe=e;let t=!1;const d=e;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){const L={instancePath:r+"/signals/"+o+"/\
serve",schemaPath:"#/properties/signals/items/properties/serve/anyOf/0/type",keyword:"type",params:{type:T.properties.signals.items.properties.serve.anyOf[0].type},
message:"must be string,number,boolean"};f===null?f=[L]:f.push(L),e++}var zr=d===e;t=t||zr;const u=e;if(i!==null){const L={instancePath:r+"/signals/"+o+"/serve",
schemaPath:"#/properties/signals/items/properties/serve/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};f===null?f=[L]:f.push(L),e++}var zr=u===
e;if(t=t||zr,t)e=oe,f!==null&&(oe?f.length=oe:f=null);else{const L={instancePath:r+"/signals/"+o+"/serve",schemaPath:"#/properties/signals/items/properties/serv\
e/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[L]:f.push(L),e++,a.errors=f,!1}var X=l===e}else var X=!0;if(X){if(s.
encoding!==void 0){let i=s.encoding;const l=e;if(e===l)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind"))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/required",keyword:"required",params:{missingProperty:t},message:"must have \
required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="vec"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&
(b="kind")||i.length===void 0&&(b="length")||i.width===void 0&&(b="width")||i.missingFlag===void 0&&(b="missingFlag")||i.squash===void 0&&(b="squash")||i.clip===
void 0&&(b="clip")||i.normalize===void 0&&(b="normalize")||i.default===void 0&&(b="default"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;
{const L=e;for(const m in i)if(!(m==="kind"||m==="length"||m==="width"||m==="missingFlag"||m==="squash"||m==="clip"||m==="normalize"||m==="default")){return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(L===e){if(i.kind!==void 0){const m=e;if(i.kind!=="vec")return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/kind/const",keyword:"const",params:{
allowedValue:"vec"},message:"must be equal to constant"}],!1;var v=m===e}else var v=!0;if(v){if(i.length!==void 0){let m=i.length;const W=e;if(!(typeof m=="numb\
er"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/length",schemaPath:"#/properties/signals/items/properties/encodin\
g/oneOf/0/properties/length/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===W&&typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m)))
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/length",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/length/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var v=W===e}else var v=!0;if(v){if(i.width!==void 0){let m=i.width;const W=e;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/width",schemaPath:"#/properties/signals/items/properties/enc\
oding/oneOf/0/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===W&&typeof m=="number"&&isFinite(m)&&(m<1||isNaN(
m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/width",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/width/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var v=W===e}else var v=!0;if(v){if(i.missingFlag!==void 0){const m=e;if(typeof i.
missingFlag!="boolean")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/missingFlag",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0\
/properties/missingFlag/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var v=m===e}else var v=!0;if(v){if(i.squash!==void 0){let m=i.
squash;const W=e;if(!(m==="none"||m==="log"||m==="asinh"||m==="tanh"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/squash",schemaPath:"#/properties\
/signals/items/properties/encoding/oneOf/0/properties/squash/enum",keyword:"enum",params:{allowedValues:T.properties.signals.items.properties.encoding.oneOf[0].
properties.squash.enum},message:"must be equal to one of the allowed values"}],!1;var v=W===e}else var v=!0;if(v){if(i.clip!==void 0){let m=i.clip;const W=e;if(!Array.
isArray(m)&&m!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properti\
es/clip/type",keyword:"type",params:{type:T.properties.signals.items.properties.encoding.oneOf[0].properties.clip.type},message:"must be array,null"}],!1;if(e===
W&&Array.isArray(m)){if(m.length<2)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/on\
eOf/0/properties/clip/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{const Ue=m.length;if(Ue>0){let ke=m[0];const Ye=e;
if(!(typeof ke=="number"&&isFinite(ke)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip/0",schemaPath:"#/properties/signals/items/properties/enco\
ding/oneOf/0/properties/clip/prefixItems/0/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var $=Ye===e}if($){if(Ue>1){let ke=m[1];const Ye=e;
if(!(typeof ke=="number"&&isFinite(ke)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip/1",schemaPath:"#/properties/signals/items/properties/enco\
ding/oneOf/0/properties/clip/prefixItems/1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var $=Ye===e}if($&&!(m.length<=2))return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/items",keyword:"items",
params:{limit:2},message:"must NOT have more than 2 items"}],!1}}}var v=W===e}else var v=!0;if(v){if(i.normalize!==void 0){let m=i.normalize;const W=e;if(e===W)
if(m&&typeof m=="object"&&!Array.isArray(m)){let Ue;if(m.kind===void 0&&(Ue="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/required",keyword:"required",params:{missingProperty:Ue},message:"must have required\
 property '"+Ue+"'"}],!1;{const ke=m.kind;if(typeof ke=="string")if(ke==="none"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let Pe;if(m.kind===void 0&&
(Pe="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/n\
ormalize/oneOf/0/required",keyword:"required",params:{missingProperty:Pe},message:"must have required property '"+Pe+"'"}],!1;{const Ge=e;for(const C in m)if(C!==
"kind"){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/norma\
lize/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:C},message:"must NOT have additional properties"}],!1;break}if(Ge===
e&&m.kind!==void 0&&m.kind!=="none")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/\
encoding/oneOf/0/properties/normalize/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"none"},message:"must be equal to constant"}],!1}}else
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/one\
Of/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var K=!0}else if(ke==="l2"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){
let Pe;if(m.kind===void 0&&(Pe="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/en\
coding/oneOf/0/properties/normalize/oneOf/1/required",keyword:"required",params:{missingProperty:Pe},message:"must have required property '"+Pe+"'"}],!1;{const Ge=e;
for(const C in m)if(C!=="kind"){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/\
oneOf/0/properties/normalize/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:C},message:"must NOT have additional proper\
ties"}],!1;break}if(Ge===e&&m.kind!==void 0&&m.kind!=="l2")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/si\
gnals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"l2"},message:"must be equal to\
 constant"}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/pr\
operties/normalize/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(ke==="minmax"){if(e===e)if(m&&typeof m==
"object"&&!Array.isArray(m)){let Pe;if(m.kind===void 0&&(Pe="kind")||m.min===void 0&&(Pe="min")||m.max===void 0&&(Pe="max"))return a.errors=[{instancePath:r+"/s\
ignals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/required",keyword:"required",params:{
missingProperty:Pe},message:"must have required property '"+Pe+"'"}],!1;{const Ge=e;for(const C in m)if(!(C==="kind"||C==="min"||C==="max")){return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:C},message:"must NOT have additional properties"}],!1;break}if(Ge===e){if(m.kind!==void 0){const C=e;if(m.kind!==
"minmax")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties\
/normalize/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"minmax"},message:"must be equal to constant"}],!1;var ue=C===e}else var ue=!0;if(ue){
if(m.min!==void 0){let C=m.min;const Ir=e,yr=e;let We=!1;const Ar=e;if(!(typeof C=="number"&&isFinite(C))){const he={instancePath:r+"/signals/"+o+"/encoding/nor\
malize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf/0/type",keyword:"type",params:{
type:"number"},message:"must be number"};f===null?f=[he]:f.push(he),e++}var h=Ar===e;We=We||h;const hr=e;if(e===hr)if(Array.isArray(C)){var ar=!0;const he=C.length;
for(let rr=0;rr<he;rr++){let Fr=C[rr];const Gr=e;if(!(typeof Fr=="number"&&isFinite(Fr))){const xr={instancePath:r+"/signals/"+o+"/encoding/normalize/min/"+rr,schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"\
must be number"};f===null?f=[xr]:f.push(xr),e++}var ar=Gr===e;if(!ar)break}}else{const he={instancePath:r+"/signals/"+o+"/encoding/normalize/min",schemaPath:"#/\
properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf/1/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"};f===null?f=[he]:f.push(he),e++}var h=hr===e;if(We=We||h,We)e=yr,f!==null&&(yr?f.length=yr:f=null);else{const he={instancePath:r+"/signals/"+o+"/enc\
oding/normalize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return f===null?f=[he]:f.push(he),e++,a.errors=f,!1}var ue=Ir===e}else var ue=!0;if(ue)if(m.max!==void 0){let C=m.max;const Ir=e,
yr=e;let We=!1;const Ar=e;if(!(typeof C=="number"&&isFinite(C))){const he={instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/properties/signa\
ls/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};f===
null?f=[he]:f.push(he),e++}var Zr=Ar===e;We=We||Zr;const hr=e;if(e===hr)if(Array.isArray(C)){var ae=!0;const he=C.length;for(let rr=0;rr<he;rr++){let Fr=C[rr];const Gr=e;
if(!(typeof Fr=="number"&&isFinite(Fr))){const xr={instancePath:r+"/signals/"+o+"/encoding/normalize/max/"+rr,schemaPath:"#/properties/signals/items/properties/\
encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[xr]:
f.push(xr),e++}var ae=Gr===e;if(!ae)break}}else{const he={instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/properties/signals/items/properti\
es/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[he]:f.push(
he),e++}var Zr=hr===e;if(We=We||Zr,We)e=yr,f!==null&&(yr?f.length=yr:f=null);else{const he={instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#\
/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema \
in anyOf"};return f===null?f=[he]:f.push(he),e++,a.errors=f,!1}var ue=Ir===e}else var ue=!0}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/no\
rmalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;K!==!0&&(K=!0)}else if(ke==="zscore"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let Pe;if(m.kind===void 0&&(Pe="kind")||m.mean===
void 0&&(Pe="mean")||m.std===void 0&&(Pe="std"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/prop\
erties/encoding/oneOf/0/properties/normalize/oneOf/3/required",keyword:"required",params:{missingProperty:Pe},message:"must have required property '"+Pe+"'"}],!1;
{const Ge=e;for(const C in m)if(!(C==="kind"||C==="mean"||C==="std")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/propert\
ies/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:C},message:"\
must NOT have additional properties"}],!1;break}if(Ge===e){if(m.kind!==void 0){const C=e;if(m.kind!=="zscore")return a.errors=[{instancePath:r+"/signals/"+o+"/e\
ncoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/kind/const",keyword:"const",params:{
allowedValue:"zscore"},message:"must be equal to constant"}],!1;var Oe=C===e}else var Oe=!0;if(Oe){if(m.mean!==void 0){let C=m.mean;const Ir=e,yr=e;let We=!1;const Ar=e;
if(!(typeof C=="number"&&isFinite(C))){const he={instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/properties/encod\
ing/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[he]:f.push(he),
e++}var k=Ar===e;We=We||k;const hr=e;if(e===hr)if(Array.isArray(C)){var Ve=!0;const he=C.length;for(let rr=0;rr<he;rr++){let Fr=C[rr];const Gr=e;if(!(typeof Fr==
"number"&&isFinite(Fr))){const xr={instancePath:r+"/signals/"+o+"/encoding/normalize/mean/"+rr,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/\
0/properties/normalize/oneOf/3/properties/mean/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[xr]:f.push(xr),e++}
var Ve=Gr===e;if(!Ve)break}}else{const he={instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/properties/encoding/on\
eOf/0/properties/normalize/oneOf/3/properties/mean/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[he]:f.push(he),e++}var k=hr===
e;if(We=We||k,We)e=yr,f!==null&&(yr?f.length=yr:f=null);else{const he={instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals/\
items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===
null?f=[he]:f.push(he),e++,a.errors=f,!1}var Oe=Ir===e}else var Oe=!0;if(Oe)if(m.std!==void 0){let C=m.std;const Ir=e,yr=e;let We=!1;const Ar=e;if(!(typeof C=="\
number"&&isFinite(C))){const he={instancePath:r+"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/prope\
rties/normalize/oneOf/3/properties/std/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[he]:f.push(he),e++}var es=Ar===
e;We=We||es;const hr=e;if(e===hr)if(Array.isArray(C)){var qe=!0;const he=C.length;for(let rr=0;rr<he;rr++){let Fr=C[rr];const Gr=e;if(!(typeof Fr=="number"&&isFinite(
Fr))){const xr={instancePath:r+"/signals/"+o+"/encoding/normalize/std/"+rr,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normali\
ze/oneOf/3/properties/std/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[xr]:f.push(xr),e++}var qe=Gr===e;if(!qe)
break}}else{const he={instancePath:r+"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/norma\
lize/oneOf/3/properties/std/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[he]:f.push(he),e++}var es=hr===e;if(We=We||es,
We)e=yr,f!==null&&(yr?f.length=yr:f=null);else{const he={instancePath:r+"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/propertie\
s/encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[he]:f.
push(he),e++,a.errors=f,!1}var Oe=Ir===e}else var Oe=!0}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/si\
gnals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(ke===
"quantile"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let Pe;if(m.kind===void 0&&(Pe="kind")||m.boundaries===void 0&&(Pe="boundaries"))return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/required",keyword:"\
required",params:{missingProperty:Pe},message:"must have required property '"+Pe+"'"}],!1;{const Ge=e;for(const C in m)if(!(C==="kind"||C==="boundaries")){return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:C},message:"must NOT have additional properties"}],!1;break}if(Ge===e){if(m.kind!==void 0){
const C=e;if(m.kind!=="quantile")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/enc\
oding/oneOf/0/properties/normalize/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"quantile"},message:"must be equal to constant"}],!1;var He=C===
e}else var He=!0;if(He)if(m.boundaries!==void 0){let C=m.boundaries;const Ir=e;if(e===Ir)if(Array.isArray(C)){var Le=!0;const We=C.length;for(let Ar=0;Ar<We;Ar++){
let hr=C[Ar];const js=e;if(!(typeof hr=="number"&&isFinite(hr)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries/"+Ar,schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var Le=js===e;if(!Le)break}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries",schemaPath:"#/properties/s\
ignals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var He=Ir===e}else var He=!0}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/en\
coding/oneOf/0/properties/normalize/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/discriminator",keyword:"discriminato\
r",params:{error:"mapping",tag:"kind",tagValue:ke},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/signals/"+o+"/enc\
oding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/discriminator",keyword:"discriminator",params:{error:"t\
ag",tag:"kind",tagValue:ke},message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/pr\
operties/signals/items/properties/encoding/oneOf/0/properties/normalize/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var v=W===e}else
var v=!0;if(v)if(i.default!==void 0){let m=i.default;const W=e;if(!(typeof m=="number"&&isFinite(m))&&m!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/\
encoding/default",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/default/type",keyword:"type",params:{type:T.properties.signals.items.
properties.encoding.oneOf[0].properties.default.type},message:"must be number,null"}],!1;var v=W===e}else var v=!0}}}}}}}}}else return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var ye=!0}else if(d==="id"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind")||i.vocab===void 0&&(b="vocab")||i.default===
void 0&&(b="default"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/required",keyword:"\
required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const L=e;for(const m in i)if(!(m==="kind"||m==="vocab"||m==="default")){
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(L===e){if(i.kind!==void 0){const m=e;if(i.kind!=="i\
d")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/kind/const",keyword:"\
const",params:{allowedValue:"id"},message:"must be equal to constant"}],!1;var ce=m===e}else var ce=!0;if(ce){if(i.vocab!==void 0){const m=e;if(typeof i.vocab!=
"string")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/vocab",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/vocab/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ce=m===e}else var ce=!0;if(ce)if(i.default!==void 0){let m=i.default;const W=e;if(typeof m!=
"string"&&m!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/default",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/propert\
ies/default/type",keyword:"type",params:{type:T.properties.signals.items.properties.encoding.oneOf[1].properties.default.type},message:"must be string,null"}],!1;
var ce=W===e}else var ce=!0}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/\
1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ye!==!0&&(ye=!0)}else if(d==="ids"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(
i)){let b;if(i.kind===void 0&&(b="kind")||i.vocab===void 0&&(b="vocab")||i.max===void 0&&(b="max")||i.keep===void 0&&(b="keep")||i.pool===void 0&&(b="pool")||i.
split===void 0&&(b="split"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/requir\
ed",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const L=e;for(const m in i)if(!(m==="kind"||m==="vocab"||m===
"max"||m==="keep"||m==="pool"||m==="split"||m==="weights")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/pr\
operties/encoding/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;
break}if(L===e){if(i.kind!==void 0){const m=e;if(i.kind!=="ids")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/kind",schemaPath:"#/properties/signals\
/items/properties/encoding/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"ids"},message:"must be equal to constant"}],!1;var Be=m===e}else
var Be=!0;if(Be){if(i.vocab!==void 0){const m=e;if(typeof i.vocab!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/vocab",schemaPath:"#/prope\
rties/signals/items/properties/encoding/oneOf/2/properties/vocab/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Be=m===e}else var Be=!0;
if(Be){if(i.max!==void 0){let m=i.max;const W=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encodi\
ng/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===W&&typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/max",schemaPath:"#/properties/signals/it\
ems/properties/encoding/oneOf/2/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Be=W===e}else var Be=!0;
if(Be){if(i.keep!==void 0){let m=i.keep;const W=e;if(!(m==="first"||m==="last"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/keep",schemaPath:"#/pr\
operties/signals/items/properties/encoding/oneOf/2/properties/keep/enum",keyword:"enum",params:{allowedValues:T.properties.signals.items.properties.encoding.oneOf[2].
properties.keep.enum},message:"must be equal to one of the allowed values"}],!1;var Be=W===e}else var Be=!0;if(Be){if(i.pool!==void 0){let m=i.pool;const W=e;if(!(m===
"mean"||m==="sum"||m==="max"||m==="attention"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/pool",schemaPath:"#/properties/signals/items/properties\
/encoding/oneOf/2/properties/pool/enum",keyword:"enum",params:{allowedValues:T.properties.signals.items.properties.encoding.oneOf[2].properties.pool.enum},message:"\
must be equal to one of the allowed values"}],!1;var Be=W===e}else var Be=!0;if(Be){if(i.split!==void 0){let m=i.split;const W=e;if(typeof m!="string"&&m!==null)
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/split",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/split/type",keyword:"\
type",params:{type:T.properties.signals.items.properties.encoding.oneOf[2].properties.split.type},message:"must be string,null"}],!1;var Be=W===e}else var Be=!0;
if(Be)if(i.weights!==void 0){let m=i.weights;const W=e;if(e===W)if(m&&typeof m=="object"&&!Array.isArray(m)){let Ue;if(m.kind===void 0&&(Ue="kind"))return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/required",keyword:"requ\
ired",params:{missingProperty:Ue},message:"must have required property '"+Ue+"'"}],!1;{const ke=m.kind;if(typeof ke=="string")if(ke==="column"){if(e===e)if(m&&typeof m==
"object"&&!Array.isArray(m)){let Pe;if(m.kind===void 0&&(Pe="kind")||m.input===void 0&&(Pe="input"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/we\
ights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/required",keyword:"required",params:{missingProperty:Pe},message:"\
must have required property '"+Pe+"'"}],!1;{const Ge=e;for(const C in m)if(!(C==="kind"||C==="input")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding\
/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:C},message:"must NOT have additional properties"}],!1;break}if(Ge===e){if(m.kind!==void 0){const C=e;if(m.kind!=="column")return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/weights/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/properties/kind/const",keyword:"\
const",params:{allowedValue:"column"},message:"must be equal to constant"}],!1;var re=C===e}else var re=!0;if(re)if(m.input!==void 0){const C=e;if(typeof m.input!=
"string")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights/input",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/\
weights/oneOf/0/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var re=C===e}else var re=!0}}}else return a.errors=[{
instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;var fr=!0}else if(ke==="map"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let Pe;if(m.kind===
void 0&&(Pe="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/proper\
ties/weights/oneOf/1/required",keyword:"required",params:{missingProperty:Pe},message:"must have required property '"+Pe+"'"}],!1;{const Ge=e;for(const C in m)if(C!==
"kind"){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights\
/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:C},message:"must NOT have additional properties"}],!1;break}if(Ge===e&&
m.kind!==void 0&&m.kind!=="map")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights/kind",schemaPath:"#/properties/signals/items/properties/encodi\
ng/oneOf/2/properties/weights/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"map"},message:"must be equal to constant"}],!1}}else return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;fr!==!0&&(fr=!0)}else if(ke==="pairs"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let Pe;if(m.
kind===void 0&&(Pe="kind")||m.separator===void 0&&(Pe="separator"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/s\
ignals/items/properties/encoding/oneOf/2/properties/weights/oneOf/2/required",keyword:"required",params:{missingProperty:Pe},message:"must have required propert\
y '"+Pe+"'"}],!1;{const Ge=e;for(const C in m)if(!(C==="kind"||C==="separator")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:C},
message:"must NOT have additional properties"}],!1;break}if(Ge===e){if(m.kind!==void 0){const C=e;if(m.kind!=="pairs")return a.errors=[{instancePath:r+"/signals\
/"+o+"/encoding/weights/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/2/properties/kind/const",keyword:"cons\
t",params:{allowedValue:"pairs"},message:"must be equal to constant"}],!1;var Xe=C===e}else var Xe=!0;if(Xe)if(m.separator!==void 0){const C=e;if(typeof m.separator!=
"string")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights/separator",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/propert\
ies/weights/oneOf/2/properties/separator/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Xe=C===e}else var Xe=!0}}}else return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/2/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;fr!==!0&&(fr=!0)}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:ke},
message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/ite\
ms/properties/encoding/oneOf/2/properties/weights/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:ke},message:'tag "kind" must be\
 string'}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/proper\
ties/weights/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Be=W===e}else var Be=!0}}}}}}}}else return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;ye!==!0&&(ye=!0)}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/discriminator",keyword:"\
discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/signal\
s/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'\
tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var X=l===e}else var X=!0;if(X){if(s.table!==void 0){let i=s.table;const l=e;if(typeof i!="s\
tring"&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/table",schemaPath:"#/properties/signals/items/properties/table/type",keyword:"type",params:{type:T.
properties.signals.items.properties.table.type},message:"must be string,null"}],!1;var X=l===e}else var X=!0;if(X){if(s.side!==void 0){let i=s.side;const l=e;if(!(i===
"request"||i==="candidate"))return a.errors=[{instancePath:r+"/signals/"+o+"/side",schemaPath:"#/properties/signals/items/properties/side/enum",keyword:"enum",params:{
allowedValues:T.properties.signals.items.properties.side.enum},message:"must be equal to one of the allowed values"}],!1;var X=l===e}else var X=!0;if(X)if(s.reason!==
void 0){const i=e;if(typeof s.reason!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/reason",schemaPath:"#/properties/signals/items/properties/reason\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var X=i===e}else var X=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/signals\
/"+o,schemaPath:"#/properties/signals/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Re=N===e;if(!Re)break}}else return a.errors=
[{instancePath:r+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=ee===e}else var y=!0;
if(y){if(n.forests!==void 0){let c=n.forests;const ee=e;if(e===ee)if(Array.isArray(c)){var De=!0;const H=c.length;for(let o=0;o<H;o++){let s=c[o];const N=e;if(e===
N)if(s&&typeof s=="object"&&!Array.isArray(s)){let P;if(s.name===void 0&&(P="name")||s.head===void 0&&(P="head")||s.vocab===void 0&&(P="vocab")||s.trees===void 0&&
(P="trees")||s.depth===void 0&&(P="depth")||s.leaves===void 0&&(P="leaves")||s.shrinkage===void 0&&(P="shrinkage")||s.minRows===void 0&&(P="minRows")||s.l2===void 0&&
(P="l2")||s.growOn===void 0&&(P="growOn")||s.maxRows===void 0&&(P="maxRows"))return a.errors=[{instancePath:r+"/forests/"+o,schemaPath:"#/properties/forests/ite\
ms/required",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{const g=e;for(const i in s)if(!vr.call(T.properties.
forests.items.properties,i)){return a.errors=[{instancePath:r+"/forests/"+o,schemaPath:"#/properties/forests/items/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")
return a.errors=[{instancePath:r+"/forests/"+o+"/name",schemaPath:"#/properties/forests/items/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var ge=i===e}else var ge=!0;if(ge){if(s.head!==void 0){const i=e;if(typeof s.head!="string")return a.errors=[{instancePath:r+"/forests/"+o+
"/head",schemaPath:"#/properties/forests/items/properties/head/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ge=i===e}else var ge=!0;
if(ge){if(s.vocab!==void 0){const i=e;if(typeof s.vocab!="string")return a.errors=[{instancePath:r+"/forests/"+o+"/vocab",schemaPath:"#/properties/forests/items\
/properties/vocab/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ge=i===e}else var ge=!0;if(ge){if(s.trees!==void 0){let i=s.trees;
const l=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/trees",schemaPath:"#/properties/forests/item\
s/properties/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.
errors=[{instancePath:r+"/forests/"+o+"/trees",schemaPath:"#/properties/forests/items/properties/trees/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var ge=l===e}else var ge=!0;if(ge){if(s.depth!==void 0){let i=s.depth;const l=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i)))return a.errors=[{instancePath:r+"/forests/"+o+"/depth",schemaPath:"#/properties/forests/items/properties/depth/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===l&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/depth",schemaPath:"#/\
properties/forests/items/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ge=l===e}else var ge=!0;if(ge){
if(s.leaves!==void 0){let i=s.leaves;const l=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/leaves",
schemaPath:"#/properties/forests/items/properties/leaves/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof i=="number"&&
isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/leaves",schemaPath:"#/properties/forests/items/properties/leaves/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ge=l===e}else var ge=!0;if(ge){if(s.shrinkage!==void 0){let i=s.shrinkage;const l=e;if(!(typeof i==
"number"&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/shrinkage",schemaPath:"#/properties/forests/items/properties/shrinkage/type",keyword:"ty\
pe",params:{type:"number"},message:"must be number"}],!1;var ge=l===e}else var ge=!0;if(ge){if(s.minRows!==void 0){let i=s.minRows;const l=e;if(!(typeof i=="num\
ber"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/minRows",schemaPath:"#/properties/forests/items/properties/minRows/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+
"/forests/"+o+"/minRows",schemaPath:"#/properties/forests/items/properties/minRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"}],!1;var ge=l===e}else var ge=!0;if(ge){if(s.l2!==void 0){let i=s.l2;const l=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/fo\
rests/"+o+"/l2",schemaPath:"#/properties/forests/items/properties/l2/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ge=l===e}else
var ge=!0;if(ge){if(s.growOn!==void 0){let i=s.growOn;const l=e;if(e===l)if(typeof i=="number"&&isFinite(i)){if(i>1||isNaN(i))return a.errors=[{instancePath:r+"\
/forests/"+o+"/growOn",schemaPath:"#/properties/forests/items/properties/growOn/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= \
1"}],!1;if(i<0||isNaN(i))return a.errors=[{instancePath:r+"/forests/"+o+"/growOn",schemaPath:"#/properties/forests/items/properties/growOn/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/forests/"+o+"/growOn",schemaPath:"#/properties/forest\
s/items/properties/growOn/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ge=l===e}else var ge=!0;if(ge)if(s.maxRows!==void 0){let i=s.
maxRows;const l=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/maxRows",schemaPath:"#/properties/fo\
rests/items/properties/maxRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(
i)))return a.errors=[{instancePath:r+"/forests/"+o+"/maxRows",schemaPath:"#/properties/forests/items/properties/maxRows/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var ge=l===e}else var ge=!0}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/forests/"+o,schemaPath:"#/properties/for\
ests/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var De=N===e;if(!De)break}}else return a.errors=[{instancePath:r+"/forests",
schemaPath:"#/properties/forests/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=ee===e}else var y=!0;if(y){if(n.nodes!==void 0){let c=n.
nodes;const ee=e;if(e===ee)if(Array.isArray(c)){var or=!0;const H=c.length;for(let o=0;o<H;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(
s)){let P;if(s.op===void 0&&(P="op"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:P},
message:"must have required property '"+P+"'"}],!1;{const g=s.op;if(typeof g=="string")if(g==="input"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;
if(s.op===void 0&&(l="op")||s.id===void 0&&(l="id")||s.width===void 0&&(l="width")||s.tower===void 0&&(l="tower")||s.signal===void 0&&(l="signal"))return a.errors=
[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/0/required",keyword:"required",params:{missingProperty:l},message:"must have required pr\
operty '"+l+"'"}],!1;{const oe=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="signal")){return a.errors=[{instancePath:r+"/nodes/"+o,
schemaPath:"#/properties/nodes/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additiona\
l properties"}],!1;break}if(oe===e){if(s.op!==void 0){const t=e;if(s.op!=="input")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/no\
des/items/oneOf/0/properties/op/const",keyword:"const",params:{allowedValue:"input"},message:"must be equal to constant"}],!1;var ur=t===e}else var ur=!0;if(ur){
if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/0/properties/\
id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ur=t===e}else var ur=!0;if(ur){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/0/properties/width/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/0/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"}],!1;var ur=d===e}else var ur=!0;if(ur){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.
errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/0/properties/tower/type",keyword:"type",params:{type:T.properties.nodes.
items.oneOf[0].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/0/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var ur=d===e}else var ur=!0;if(ur)if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/signal",
schemaPath:"#/properties/nodes/items/oneOf/0/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ur=t===e}else var ur=!0}}}}}}else
return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var M=!0}else if(g==="lookup"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.op===void 0&&(l="op")||s.id===void 0&&(l="id")||s.width===void 0&&
(l="width")||s.tower===void 0&&(l="tower")||s.signal===void 0&&(l="signal")||s.table===void 0&&(l="table"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/1/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const oe=e;for(const t in s)
if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="signal"||t==="table")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items\
/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(oe===e){
if(s.op!==void 0){const t=e;if(s.op!=="lookup")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/1/properties/op/con\
st",keyword:"const",params:{allowedValue:"lookup"},message:"must be equal to constant"}],!1;var Ae=t===e}else var Ae=!0;if(Ae){if(s.id!==void 0){const t=e;if(typeof s.
id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/1/properties/id/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var Ae=t===e}else var Ae=!0;if(Ae){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/1/properties/width/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/1/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ae=d===e}else var Ae=!0;
if(Ae){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/1/properties/tower/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[1].properties.tower.type},
message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/1/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ae=d===e}else var Ae=!0;
if(Ae){if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/signal",schemaPath:"#/properties/nodes/items/\
oneOf/1/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ae=t===e}else var Ae=!0;if(Ae)if(s.table!==void 0){const t=e;
if(typeof s.table!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/table",schemaPath:"#/properties/nodes/items/oneOf/1/properties/table/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var Ae=t===e}else var Ae=!0}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/prop\
erties/nodes/items/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;M!==!0&&(M=!0)}else if(g==="pool"){if(e===e)if(s&&typeof s==
"object"&&!Array.isArray(s)){let l;if(s.op===void 0&&(l="op")||s.id===void 0&&(l="id")||s.width===void 0&&(l="width")||s.tower===void 0&&(l="tower")||s.signal===
void 0&&(l="signal")||s.table===void 0&&(l="table")||s.pool===void 0&&(l="pool")||s.max===void 0&&(l="max")||s.query===void 0&&(l="query"))return a.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/2/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],
!1;{const oe=e;for(const t in s)if(!vr.call(T.properties.nodes.items.oneOf[2].properties,t)){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properti\
es/nodes/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}
if(oe===e){if(s.op!==void 0){const t=e;if(s.op!=="pool")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/2/properti\
es/op/const",keyword:"const",params:{allowedValue:"pool"},message:"must be equal to constant"}],!1;var je=t===e}else var je=!0;if(je){if(s.id!==void 0){const t=e;
if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/2/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var je=t===e}else var je=!0;if(je){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/2/properties/width/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",
schemaPath:"#/properties/nodes/items/oneOf/2/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var je=d===
e}else var je=!0;if(je){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+
"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/2/properties/tower/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[2].properties.
tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",
schemaPath:"#/properties/nodes/items/oneOf/2/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var je=d===
e}else var je=!0;if(je){if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/signal",schemaPath:"#/proper\
ties/nodes/items/oneOf/2/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var je=t===e}else var je=!0;if(je){if(s.table!==
void 0){const t=e;if(typeof s.table!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/table",schemaPath:"#/properties/nodes/items/oneOf/2/properties/tabl\
e/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var je=t===e}else var je=!0;if(je){if(s.pool!==void 0){let t=s.pool;const d=e;if(!(t===
"mean"||t==="sum"||t==="max"||t==="attention"))return a.errors=[{instancePath:r+"/nodes/"+o+"/pool",schemaPath:"#/properties/nodes/items/oneOf/2/properties/pool\
/enum",keyword:"enum",params:{allowedValues:T.properties.nodes.items.oneOf[2].properties.pool.enum},message:"must be equal to one of the allowed values"}],!1;var je=d===
e}else var je=!0;if(je){if(s.max!==void 0){let t=s.max;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nod\
es/"+o+"/max",schemaPath:"#/properties/nodes/items/oneOf/2/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&
typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/max",schemaPath:"#/properties/nodes/items/oneOf/2/properties/max\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var je=d===e}else var je=!0;if(je)if(s.query!==void 0){let t=s.query;const d=e;
if(typeof t!="string"&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/query",schemaPath:"#/properties/nodes/items/oneOf/2/properties/query/type",keyword:"\
type",params:{type:T.properties.nodes.items.oneOf[2].properties.query.type},message:"must be string,null"}],!1;var je=d===e}else var je=!0}}}}}}}}}}else return a.
errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;M!==!0&&
(M=!0)}else if(g==="concat"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.op===void 0&&(l="op")||s.id===void 0&&(l="id")||s.width===void 0&&
(l="width")||s.tower===void 0&&(l="tower")||s.inputs===void 0&&(l="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/on\
eOf/3/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const oe=e;for(const t in s)if(!(t==="op"||t===
"id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/3/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(oe===e){if(s.op!==void 0){const t=e;if(s.op!=="c\
oncat")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/3/properties/op/const",keyword:"const",params:{allowedValue:"\
concat"},message:"must be equal to constant"}],!1;var Qe=t===e}else var Qe=!0;if(Qe){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/3/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Qe=t===
e}else var Qe=!0;if(Qe){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"\
/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/3/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/3/propertie\
s/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Qe=d===e}else var Qe=!0;if(Qe){if(s.tower!==void 0){let t=s.
tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/propertie\
s/nodes/items/oneOf/3/properties/tower/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[3].properties.tower.type},message:"must be integer,null"}],
!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/3\
/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Qe=d===e}else var Qe=!0;if(Qe)if(s.inputs!==void 0){
let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items\
/oneOf/3/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var is=!0;const b=t.length;for(let L=0;L<
b;L++){const m=e;if(typeof t[L]!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+L,schemaPath:"#/properties/nodes/items/oneOf/3/properties/inpu\
ts/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var is=m===e;if(!is)break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+
"/inputs",schemaPath:"#/properties/nodes/items/oneOf/3/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Qe=d===e}else
var Qe=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/3/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;M!==!0&&(M=!0)}else if(g==="dense"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.op===void 0&&(l="op")||s.id===void 0&&
(l="id")||s.width===void 0&&(l="width")||s.tower===void 0&&(l="tower")||s.input===void 0&&(l="input")||s.kernel===void 0&&(l="kernel")||s.bias===void 0&&(l="bia\
s")||s.activation===void 0&&(l="activation"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/4/required",keyword:"requir\
ed",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const oe=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||
t==="input"||t==="kernel"||t==="bias"||t==="activation")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/4/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(oe===e){if(s.op!==void 0){const t=e;
if(s.op!=="dense")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/4/properties/op/const",keyword:"const",params:{allowedValue:"\
dense"},message:"must be equal to constant"}],!1;var Fe=t===e}else var Fe=!0;if(Fe){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/4/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Fe=t===
e}else var Fe=!0;if(Fe){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"\
/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/4/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/4/propertie\
s/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Fe=d===e}else var Fe=!0;if(Fe){if(s.tower!==void 0){let t=s.
tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/propertie\
s/nodes/items/oneOf/4/properties/tower/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[4].properties.tower.type},message:"must be integer,null"}],
!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/4\
/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Fe=d===e}else var Fe=!0;if(Fe){if(s.input!==void 0){
const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/4/properties/input/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Fe=t===e}else var Fe=!0;if(Fe){if(s.kernel!==void 0){const t=e;if(typeof s.kernel!="stri\
ng")return a.errors=[{instancePath:r+"/nodes/"+o+"/kernel",schemaPath:"#/properties/nodes/items/oneOf/4/properties/kernel/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var Fe=t===e}else var Fe=!0;if(Fe){if(s.bias!==void 0){let t=s.bias;const d=e;if(typeof t!="string"&&t!==null)return a.errors=
[{instancePath:r+"/nodes/"+o+"/bias",schemaPath:"#/properties/nodes/items/oneOf/4/properties/bias/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[4].
properties.bias.type},message:"must be string,null"}],!1;var Fe=d===e}else var Fe=!0;if(Fe)if(s.activation!==void 0){let t=s.activation;const d=e;if(!(t==="relu"||
t==="none"||t==="tanh"||t==="sigmoid"||t==="gelu"||t==="swish"||t==="leaky_relu"||t==="selu"||t==="mish"))return a.errors=[{instancePath:r+"/nodes/"+o+"/activat\
ion",schemaPath:"#/properties/nodes/items/oneOf/4/properties/activation/enum",keyword:"enum",params:{allowedValues:T.properties.nodes.items.oneOf[4].properties.
activation.enum},message:"must be equal to one of the allowed values"}],!1;var Fe=d===e}else var Fe=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,
schemaPath:"#/properties/nodes/items/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;M!==!0&&(M=!0)}else if(g==="sum"){if(e===
e)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.op===void 0&&(l="op")||s.id===void 0&&(l="id")||s.width===void 0&&(l="width")||s.tower===void 0&&(l="t\
ower")||s.inputs===void 0&&(l="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/5/required",keyword:"required",params:{
missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const oe=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input\
s")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(oe===e){if(s.op!==void 0){const t=e;if(s.op!=="sum")return a.errors=[{instancePath:r+"/nodes/"+o+"/o\
p",schemaPath:"#/properties/nodes/items/oneOf/5/properties/op/const",keyword:"const",params:{allowedValue:"sum"},message:"must be equal to constant"}],!1;var Pr=t===
e}else var Pr=!0;if(Pr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/i\
tems/oneOf/5/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Pr=t===e}else var Pr=!0;if(Pr){if(s.width!==void 0){let t=s.
width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/it\
ems/oneOf/5/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/5/properties/width/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var Pr=d===e}else var Pr=!0;if(Pr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/5/properties/tower/type",keyword:"ty\
pe",params:{type:T.properties.nodes.items.oneOf[5].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/5/properties/tower/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var Pr=d===e}else var Pr=!0;if(Pr)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<
1)return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/5/properties/inputs/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"}],!1;{var as=!0;const b=t.length;for(let L=0;L<b;L++){const m=e;if(typeof t[L]!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/inputs/"+L,schemaPath:"#/properties/nodes/items/oneOf/5/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var as=m===e;if(!as)break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/5/properties/inputs/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Pr=d===e}else var Pr=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;M!==!0&&(M=!0)}else if(g==="product"){if(e===e)if(s&&
typeof s=="object"&&!Array.isArray(s)){let l;if(s.op===void 0&&(l="op")||s.id===void 0&&(l="id")||s.width===void 0&&(l="width")||s.tower===void 0&&(l="tower")||
s.inputs===void 0&&(l="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/6/required",keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"}],!1;{const oe=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=
[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"}],!1;break}if(oe===e){if(s.op!==void 0){const t=e;if(s.op!=="product")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"\
#/properties/nodes/items/oneOf/6/properties/op/const",keyword:"const",params:{allowedValue:"product"},message:"must be equal to constant"}],!1;var Or=t===e}else
var Or=!0;if(Or){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/on\
eOf/6/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Or=t===e}else var Or=!0;if(Or){if(s.width!==void 0){let t=s.width;
const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/on\
eOf/6/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.
errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/6/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var Or=d===e}else var Or=!0;if(Or){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/6/properties/tower/type",keyword:"type",params:{type:T.
properties.nodes.items.oneOf[6].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=
[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/6/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var Or=d===e}else var Or=!0;if(Or)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.
errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"}],!1;{var os=!0;const b=t.length;for(let L=0;L<b;L++){const m=e;if(typeof t[L]!="string")return a.errors=[{instancePath:r+"/no\
des/"+o+"/inputs/"+L,schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var os=m===e;if(!os)break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Or=d===e}else var Or=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/6/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;M!==!0&&(M=!0)}else if(g==="cross"){if(e===e)if(s&&typeof s==
"object"&&!Array.isArray(s)){let l;if(s.op===void 0&&(l="op")||s.id===void 0&&(l="id")||s.width===void 0&&(l="width")||s.tower===void 0&&(l="tower")||s.x0===void 0&&
(l="x0")||s.input===void 0&&(l="input")||s.kernel===void 0&&(l="kernel")||s.bias===void 0&&(l="bias"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#\
/properties/nodes/items/oneOf/7/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const oe=e;for(const t in s)
if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="x0"||t==="input"||t==="kernel"||t==="bias")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/\
properties/nodes/items/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],
!1;break}if(oe===e){if(s.op!==void 0){const t=e;if(s.op!=="cross")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/\
7/properties/op/const",keyword:"const",params:{allowedValue:"cross"},message:"must be equal to constant"}],!1;var Je=t===e}else var Je=!0;if(Je){if(s.id!==void 0){
const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/7/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Je=t===e}else var Je=!0;if(Je){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="numbe\
r"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/7/properties/width/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes\
/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/7/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var Je=d===e}else var Je=!0;if(Je){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=
[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/7/properties/tower/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[7].
properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/7/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;
var Je=d===e}else var Je=!0;if(Je){if(s.x0!==void 0){const t=e;if(typeof s.x0!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/x0",schemaPath:"#/propert\
ies/nodes/items/oneOf/7/properties/x0/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Je=t===e}else var Je=!0;if(Je){if(s.input!==
void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/7/properties/inpu\
t/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Je=t===e}else var Je=!0;if(Je){if(s.kernel!==void 0){const t=e;if(typeof s.kernel!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/kernel",schemaPath:"#/properties/nodes/items/oneOf/7/properties/kernel/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var Je=t===e}else var Je=!0;if(Je)if(s.bias!==void 0){const t=e;if(typeof s.bias!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/bias",schemaPath:"#/properties/nodes/items/oneOf/7/properties/bias/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Je=t===
e}else var Je=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/7/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;M!==!0&&(M=!0)}else if(g==="bi_interaction"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.op===void 0&&(l=
"op")||s.id===void 0&&(l="id")||s.width===void 0&&(l="width")||s.tower===void 0&&(l="tower")||s.inputs===void 0&&(l="inputs"))return a.errors=[{instancePath:r+"\
/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/8/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],
!1;{const oe=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/pro\
perties/nodes/items/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;
break}if(oe===e){if(s.op!==void 0){const t=e;if(s.op!=="bi_interaction")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/\
oneOf/8/properties/op/const",keyword:"const",params:{allowedValue:"bi_interaction"},message:"must be equal to constant"}],!1;var _r=t===e}else var _r=!0;if(_r){
if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/8/properties/\
id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _r=t===e}else var _r=!0;if(_r){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/8/properties/width/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/8/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"}],!1;var _r=d===e}else var _r=!0;if(_r){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.
errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/8/properties/tower/type",keyword:"type",params:{type:T.properties.nodes.
items.oneOf[8].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/8/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var _r=d===e}else var _r=!0;if(_r)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+
"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/8/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer \
than 1 items"}],!1;{var ns=!0;const b=t.length;for(let L=0;L<b;L++){const m=e;if(typeof t[L]!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+L,
schemaPath:"#/properties/nodes/items/oneOf/8/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ns=m===e;if(!ns)
break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/8/properties/inputs/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var _r=d===e}else var _r=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/ite\
ms/oneOf/8/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;M!==!0&&(M=!0)}else if(g==="batch_norm"){if(e===e)if(s&&typeof s=="object"&&
!Array.isArray(s)){let l;if(s.op===void 0&&(l="op")||s.id===void 0&&(l="id")||s.width===void 0&&(l="width")||s.tower===void 0&&(l="tower")||s.input===void 0&&(l=
"input")||s.gamma===void 0&&(l="gamma")||s.beta===void 0&&(l="beta")||s.mean===void 0&&(l="mean")||s.variance===void 0&&(l="variance")||s.momentum===void 0&&(l=
"momentum")||s.epsilon===void 0&&(l="epsilon"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/9/required",keyword:"requ\
ired",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const oe=e;for(const t in s)if(!vr.call(T.properties.nodes.items.oneOf[9].properties,
t)){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(oe===e){if(s.op!==void 0){const t=e;if(s.op!=="batch_norm")return a.errors=[{instancePath:r+"/nodes/"+
o+"/op",schemaPath:"#/properties/nodes/items/oneOf/9/properties/op/const",keyword:"const",params:{allowedValue:"batch_norm"},message:"must be equal to constant"}],
!1;var $e=t===e}else var $e=!0;if($e){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/prop\
erties/nodes/items/oneOf/9/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var $e=t===e}else var $e=!0;if($e){if(s.width!==
void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/pro\
perties/nodes/items/oneOf/9/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/9/properties/width/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var $e=d===e}else var $e=!0;if($e){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="\
number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/9/properties\
/tower/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[9].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="numbe\
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
ject"},message:"must be object"}],!1;M!==!0&&(M=!0)}else if(g==="layer_norm"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.op===void 0&&(l="\
op")||s.id===void 0&&(l="id")||s.width===void 0&&(l="width")||s.tower===void 0&&(l="tower")||s.input===void 0&&(l="input")||s.gamma===void 0&&(l="gamma")||s.beta===
void 0&&(l="beta")||s.epsilon===void 0&&(l="epsilon"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/10/required",keyword:"\
required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const oe=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="\
tower"||t==="input"||t==="gamma"||t==="beta"||t==="epsilon")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/10/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(oe===e){if(s.op!==void 0){
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
type:"object"},message:"must be object"}],!1;M!==!0&&(M=!0)}else if(g==="activation"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.op===void 0&&
(l="op")||s.id===void 0&&(l="id")||s.width===void 0&&(l="width")||s.tower===void 0&&(l="tower")||s.input===void 0&&(l="input")||s.activation===void 0&&(l="activ\
ation"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/11/required",keyword:"required",params:{missingProperty:l},message:"\
must have required property '"+l+"'"}],!1;{const oe=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="activation")){return a.
errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(oe===e){if(s.op!==void 0){const t=e;if(s.op!=="activation")return a.errors=[{instancePath:r+"/nodes/"+
o+"/op",schemaPath:"#/properties/nodes/items/oneOf/11/properties/op/const",keyword:"const",params:{allowedValue:"activation"},message:"must be equal to constant"}],
!1;var pr=t===e}else var pr=!0;if(pr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/prop\
erties/nodes/items/oneOf/11/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var pr=t===e}else var pr=!0;if(pr){if(s.width!==
void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/pro\
perties/nodes/items/oneOf/11/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/11/properties/width/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var pr=d===e}else var pr=!0;if(pr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/11/properti\
es/tower/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[11].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="nu\
mber"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/11/properties/tower/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var pr=d===e}else var pr=!0;if(pr){if(s.input!==void 0){const t=e;if(typeof s.input!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/11/properties/input/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var pr=t===e}else var pr=!0;if(pr)if(s.activation!==void 0){let t=s.activation;const d=e;if(!(t==="relu"||t==="none"||t===
"tanh"||t==="sigmoid"||t==="gelu"||t==="swish"||t==="leaky_relu"||t==="selu"||t==="mish"))return a.errors=[{instancePath:r+"/nodes/"+o+"/activation",schemaPath:"\
#/properties/nodes/items/oneOf/11/properties/activation/enum",keyword:"enum",params:{allowedValues:T.properties.nodes.items.oneOf[11].properties.activation.enum},
message:"must be equal to one of the allowed values"}],!1;var pr=d===e}else var pr=!0}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/prop\
erties/nodes/items/oneOf/11/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;M!==!0&&(M=!0)}else if(g==="dropout"){if(e===e)if(s&&typeof s==
"object"&&!Array.isArray(s)){let l;if(s.op===void 0&&(l="op")||s.id===void 0&&(l="id")||s.width===void 0&&(l="width")||s.tower===void 0&&(l="tower")||s.input===
void 0&&(l="input")||s.rate===void 0&&(l="rate"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/12/required",keyword:"r\
equired",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const oe=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="t\
ower"||t==="input"||t==="rate")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/12/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(oe===e){if(s.op!==void 0){const t=e;if(s.op!=="dropou\
t")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/12/properties/op/const",keyword:"const",params:{allowedValue:"d\
ropout"},message:"must be equal to constant"}],!1;var mr=t===e}else var mr=!0;if(mr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/12/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var mr=t===
e}else var mr=!0;if(mr){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"\
/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/12/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/12/properti\
es/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var mr=d===e}else var mr=!0;if(mr){if(s.tower!==void 0){let t=s.
tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/propertie\
s/nodes/items/oneOf/12/properties/tower/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[12].properties.tower.type},message:"must be integer,nul\
l"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/on\
eOf/12/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var mr=d===e}else var mr=!0;if(mr){if(s.input!==
void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/12/properties/inp\
ut/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var mr=t===e}else var mr=!0;if(mr)if(s.rate!==void 0){let t=s.rate;const d=e;if(e===
d)if(typeof t=="number"&&isFinite(t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+"/rate",schemaPath:"#/properties/nodes/items/oneOf/12/proper\
ties/rate/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+
"/rate",schemaPath:"#/properties/nodes/items/oneOf/12/properties/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else
return a.errors=[{instancePath:r+"/nodes/"+o+"/rate",schemaPath:"#/properties/nodes/items/oneOf/12/properties/rate/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var mr=d===e}else var mr=!0}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/12/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;M!==!0&&(M=!0)}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items\
/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"op",tagValue:g},message:'value of tag "op" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"op",tagValue:g},message:'tag "op" must be strin\
g'}],!1}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"}],!1;var or=N===e;if(!or)break}}else return a.errors=[{instancePath:r+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var y=ee===e}else var y=!0;if(y){if(n.params!==void 0){let c=n.params;const ee=e;if(e===ee)if(Array.isArray(c)){var ps=!0;const H=c.length;for(let o=0;o<
H;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let P;if(s.name===void 0&&(P="name")||s.shape===void 0&&(P="shape")||s.init===
void 0&&(P="init")||s.trainable===void 0&&(P="trainable")||s.tower===void 0&&(P="tower"))return a.errors=[{instancePath:r+"/params/"+o,schemaPath:"#/properties/\
params/items/required",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{const g=e;for(const i in s)if(!(i==="na\
me"||i==="shape"||i==="init"||i==="trainable"||i==="tower"||i==="optimizer")){return a.errors=[{instancePath:r+"/params/"+o,schemaPath:"#/properties/params/item\
s/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.name!==
void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/params/"+o+"/name",schemaPath:"#/properties/params/items/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var lr=i===e}else var lr=!0;if(lr){if(s.shape!==void 0){let i=s.shape;const l=e;if(e===l)if(Array.isArray(
i)){var ms=!0;const t=i.length;for(let d=0;d<t;d++){let u=i[d];const b=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+
"/params/"+o+"/shape/"+d,schemaPath:"#/properties/params/items/properties/shape/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===b&&typeof u=="number"&&isFinite(u)&&(u<1||isNaN(u)))return a.errors=[{instancePath:r+"/params/"+o+"/shape/"+d,schemaPath:"#/properties/params/items/prope\
rties/shape/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ms=b===e;if(!ms)break}}else return a.errors=[{instancePath:r+
"/params/"+o+"/shape",schemaPath:"#/properties/params/items/properties/shape/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var lr=l===
e}else var lr=!0;if(lr){if(s.init!==void 0){let i=s.init;const l=e;if(e===l)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind"))return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/required",keyword:"required",params:{missingProperty:t},message:"\
must have required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="zeros"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.
kind===void 0&&(b="kind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/required",keyword:"\
required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const L=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!=="zeros")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",
schemaPath:"#/properties/params/items/properties/init/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"zeros"},message:"must be equal to con\
stant"}],!1}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var Tr=!0}else if(d==="ones"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="k\
ind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/required",keyword:"required",params:{missingProperty:b},
message:"must have required property '"+b+"'"}],!1;{const L=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"\
#/properties/params/items/properties/init/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have addi\
tional properties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!=="ones")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/par\
ams/items/properties/init/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ones"},message:"must be equal to constant"}],!1}}else return a.errors=
[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;Tr!==!0&&(Tr=!0)}else if(d==="glorot"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind"))return a.errors=
[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/required",keyword:"required",params:{missingProperty:b},message:"\
must have required property '"+b+"'"}],!1;{const L=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/propert\
ies/params/items/properties/init/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional pr\
operties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!=="glorot")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/ite\
ms/properties/init/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"glorot"},message:"must be equal to constant"}],!1}}else return a.errors=
[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;Tr!==!0&&(Tr=!0)}else if(d==="he"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind"))return a.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/required",keyword:"required",params:{missingProperty:b},message:"must have re\
quired property '"+b+"'"}],!1;{const L=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/i\
tems/properties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],
!1;break}if(L===e&&i.kind!==void 0&&i.kind!=="he")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/in\
it/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/p\
arams/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Tr!==!0&&
(Tr=!0)}else if(d==="uniform"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind")||i.scale===void 0&&(b="scale"))return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/4/required",keyword:"required",params:{missingProperty:b},
message:"must have required property '"+b+"'"}],!1;{const L=e;for(const m in i)if(!(m==="kind"||m==="scale")){return a.errors=[{instancePath:r+"/params/"+o+"/in\
it",schemaPath:"#/properties/params/items/properties/init/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"mu\
st NOT have additional properties"}],!1;break}if(L===e){if(i.kind!==void 0){const m=e;if(i.kind!=="uniform")return a.errors=[{instancePath:r+"/params/"+o+"/init\
/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"must be equ\
al to constant"}],!1;var Kr=m===e}else var Kr=!0;if(Kr)if(i.scale!==void 0){let m=i.scale;const W=e;if(!(typeof m=="number"&&isFinite(m)))return a.errors=[{instancePath:r+
"/params/"+o+"/init/scale",schemaPath:"#/properties/params/items/properties/init/oneOf/4/properties/scale/type",keyword:"type",params:{type:"number"},message:"m\
ust be number"}],!1;var Kr=W===e}else var Kr=!0}}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/in\
it/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Tr!==!0&&(Tr=!0)}else if(d==="constant"){if(e===e)if(i&&typeof i=="object"&&
!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind")||i.value===void 0&&(b="value"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/prope\
rties/params/items/properties/init/oneOf/5/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const L=e;
for(const m in i)if(!(m==="kind"||m==="value")){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneO\
f/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(L===e){if(i.kind!==
void 0){const m=e;if(i.kind!=="constant")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/\
5/properties/kind/const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"}],!1;var Mr=m===e}else var Mr=!0;if(Mr)if(i.value!==
void 0){let m=i.value;const W=e;if(!(typeof m=="number"&&isFinite(m)))return a.errors=[{instancePath:r+"/params/"+o+"/init/value",schemaPath:"#/properties/param\
s/items/properties/init/oneOf/5/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Mr=W===e}else var Mr=!0}}}else return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/5/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;Tr!==!0&&(Tr=!0)}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/discrimin\
ator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'\
tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var lr=l===e}else var lr=!0;if(lr){if(s.trainable!==void 0){const i=e;if(typeof s.trainable!="boolean")
return a.errors=[{instancePath:r+"/params/"+o+"/trainable",schemaPath:"#/properties/params/items/properties/trainable/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}],!1;var lr=i===e}else var lr=!0;if(lr){if(s.tower!==void 0){let i=s.tower;const l=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))&&i!==null)return a.errors=[{instancePath:r+"/params/"+o+"/tower",schemaPath:"#/properties/params/items/properties/tower/type",keyword:"type",params:{type:T.
properties.params.items.properties.tower.type},message:"must be integer,null"}],!1;if(e===l&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return a.errors=[{
instancePath:r+"/params/"+o+"/tower",schemaPath:"#/properties/params/items/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var lr=l===e}else var lr=!0;if(lr)if(s.optimizer!==void 0){let i=s.optimizer;const l=e;if(e===l)if(i&&typeof i=="object"&&!Array.isArray(i)){
let t;if(i.kind===void 0&&(t="kind")||i.learningRate===void 0&&(t="learningRate")||i.beta===void 0&&(t="beta")||i.l1===void 0&&(t="l1")||i.l2===void 0&&(t="l2"))
return a.errors=[{instancePath:r+"/params/"+o+"/optimizer",schemaPath:"#/properties/params/items/properties/optimizer/required",keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;{const d=e;for(const u in i)if(!(u==="kind"||u==="learningRate"||u==="beta"||u==="l1"||u==="l2")){return a.errors=
[{instancePath:r+"/params/"+o+"/optimizer",schemaPath:"#/properties/params/items/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.kind!==void 0){const u=e;if(i.kind!=="ftrl")return a.errors=[{instancePath:r+
"/params/"+o+"/optimizer/kind",schemaPath:"#/properties/params/items/properties/optimizer/properties/kind/const",keyword:"const",params:{allowedValue:"ftrl"},message:"\
must be equal to constant"}],!1;var qr=u===e}else var qr=!0;if(qr){if(i.learningRate!==void 0){let u=i.learningRate;const b=e;if(!(typeof u=="number"&&isFinite(
u)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/learningRate",schemaPath:"#/properties/params/items/properties/optimizer/properties/learningRate/t\
ype",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var qr=b===e}else var qr=!0;if(qr){if(i.beta!==void 0){let u=i.beta;const b=e;if(!(typeof u==
"number"&&isFinite(u)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/beta",schemaPath:"#/properties/params/items/properties/optimizer/properties/bet\
a/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var qr=b===e}else var qr=!0;if(qr){if(i.l1!==void 0){let u=i.l1;const b=e;if(!(typeof u==
"number"&&isFinite(u)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/l1",schemaPath:"#/properties/params/items/properties/optimizer/properties/l1/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var qr=b===e}else var qr=!0;if(qr)if(i.l2!==void 0){let u=i.l2;const b=e;if(!(typeof u==
"number"&&isFinite(u)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/l2",schemaPath:"#/properties/params/items/properties/optimizer/properties/l2/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var qr=b===e}else var qr=!0}}}}}}else return a.errors=[{instancePath:r+"/params/"+o+"/op\
timizer",schemaPath:"#/properties/params/items/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var lr=l===e}else var lr=!0}}}}}}}else
return a.errors=[{instancePath:r+"/params/"+o,schemaPath:"#/properties/params/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ps=N===
e;if(!ps)break}}else return a.errors=[{instancePath:r+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var y=ee===e}else var y=!0;if(y){if(n.towers!==void 0){let c=n.towers;const ee=e;if(e===ee)if(Array.isArray(c)){var ls=!0;const H=c.length;for(let o=0;o<
H;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let P;if(s.name===void 0&&(P="name")||s.source===void 0&&(P="source")||s.fallback===
void 0&&(P="fallback"))return a.errors=[{instancePath:r+"/towers/"+o,schemaPath:"#/properties/towers/items/required",keyword:"required",params:{missingProperty:P},
message:"must have required property '"+P+"'"}],!1;{const g=e;for(const i in s)if(!(i==="name"||i==="source"||i==="fallback")){return a.errors=[{instancePath:r+
"/towers/"+o,schemaPath:"#/properties/towers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have add\
itional properties"}],!1;break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/towers/"+o+"/name",schemaPath:"\
#/properties/towers/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Er=i===e}else var Er=!0;if(Er){if(s.source!==
void 0){let i=s.source;const l=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/towers/"+o+"/source",schemaPath:"#/properties/towers/items/p\
roperties/source/type",keyword:"type",params:{type:T.properties.towers.items.properties.source.type},message:"must be string,null"}],!1;var Er=l===e}else var Er=!0;
if(Er)if(s.fallback!==void 0){const i=e;if(typeof s.fallback!="boolean")return a.errors=[{instancePath:r+"/towers/"+o+"/fallback",schemaPath:"#/properties/tower\
s/items/properties/fallback/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var Er=i===e}else var Er=!0}}}}else return a.errors=[{instancePath:r+
"/towers/"+o,schemaPath:"#/properties/towers/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ls=N===e;if(!ls)break}}else return a.
errors=[{instancePath:r+"/towers",schemaPath:"#/properties/towers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=ee===e}else var y=!0;
if(y){if(n.heads!==void 0){let c=n.heads;const ee=e;if(e===ee)if(Array.isArray(c)){var ds=!0;const H=c.length;for(let o=0;o<H;o++){let s=c[o];const N=e;if(e===N)
if(s&&typeof s=="object"&&!Array.isArray(s)){let P;if(s.name===void 0&&(P="name")||s.doc===void 0&&(P="doc")||s.label===void 0&&(P="label")||s.lossWeight===void 0&&
(P="lossWeight")||s.sources===void 0&&(P="sources")||s.withinSeconds===void 0&&(P="withinSeconds"))return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/pr\
operties/heads/items/required",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{const g=e;for(const i in s)if(!(i===
"name"||i==="doc"||i==="label"||i==="lossWeight"||i==="sources"||i==="withinSeconds")){return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/properties/hea\
ds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.
name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/name",schemaPath:"#/properties/heads/items/properties/name/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var dr=i===e}else var dr=!0;if(dr){if(s.doc!==void 0){let i=s.doc;const l=e;if(typeof i!=
"string"&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/doc",schemaPath:"#/properties/heads/items/properties/doc/type",keyword:"type",params:{type:T.properties.
heads.items.properties.doc.type},message:"must be string,null"}],!1;var dr=l===e}else var dr=!0;if(dr){if(s.label!==void 0){let i=s.label;const l=e;if(e===l)if(i&&
typeof i=="object"&&!Array.isArray(i)){let t;if(i.column===void 0&&(t="column")||i.op===void 0&&(t="op")||i.value===void 0&&(t="value"))return a.errors=[{instancePath:r+
"/heads/"+o+"/label",schemaPath:"#/properties/heads/items/properties/label/required",keyword:"required",params:{missingProperty:t},message:"must have required p\
roperty '"+t+"'"}],!1;{const d=e;for(const u in i)if(!(u==="column"||u==="op"||u==="value")){return a.errors=[{instancePath:r+"/heads/"+o+"/label",schemaPath:"#\
/properties/heads/items/properties/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional pr\
operties"}],!1;break}if(d===e){if(i.column!==void 0){const u=e;if(typeof i.column!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/label/column",schemaPath:"\
#/properties/heads/items/properties/label/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Wr=u===e}else var Wr=!0;
if(Wr){if(i.op!==void 0){let u=i.op;const b=e;if(!(u==="=="||u==="!="||u==="<"||u==="<="||u===">"||u===">="||u===null))return a.errors=[{instancePath:r+"/heads/"+
o+"/label/op",schemaPath:"#/properties/heads/items/properties/label/properties/op/enum",keyword:"enum",params:{allowedValues:T.properties.heads.items.properties.
label.properties.op.enum},message:"must be equal to one of the allowed values"}],!1;var Wr=b===e}else var Wr=!0;if(Wr)if(i.value!==void 0){let u=i.value;const b=e,
L=e;let m=!1;const W=e;if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){const ke={instancePath:r+"/heads/"+o+"/label/value",schemaPath:"\
#/properties/heads/items/properties/label/properties/value/anyOf/0/type",keyword:"type",params:{type:T.properties.heads.items.properties.label.properties.value.
anyOf[0].type},message:"must be string,number,boolean"};f===null?f=[ke]:f.push(ke),e++}var rs=W===e;m=m||rs;const Ne=e;if(u!==null){const ke={instancePath:r+"/h\
eads/"+o+"/label/value",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must b\
e null"};f===null?f=[ke]:f.push(ke),e++}var rs=Ne===e;if(m=m||rs,m)e=L,f!==null&&(L?f.length=L:f=null);else{const ke={instancePath:r+"/heads/"+o+"/label/value",
schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?
f=[ke]:f.push(ke),e++,a.errors=f,!1}var Wr=b===e}else var Wr=!0}}}}else return a.errors=[{instancePath:r+"/heads/"+o+"/label",schemaPath:"#/properties/heads/ite\
ms/properties/label/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var dr=l===e}else var dr=!0;if(dr){if(s.lossWeight!==void 0){let i=s.
lossWeight;const l=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/heads/"+o+"/lossWeight",schemaPath:"#/properties/heads/items/prope\
rties/lossWeight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var dr=l===e}else var dr=!0;if(dr){if(s.sources!==void 0){let i=s.sources;
const l=e;if(!Array.isArray(i)&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/sources",schemaPath:"#/properties/heads/items/properties/sources/type",keyword:"\
type",params:{type:T.properties.heads.items.properties.sources.type},message:"must be array,null"}],!1;if(e===l&&Array.isArray(i)){var fs=!0;const t=i.length;for(let d=0;d<
t;d++){const u=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/sources/"+d,schemaPath:"#/properties/heads/items/properties/sources/ite\
ms/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var fs=u===e;if(!fs)break}}var dr=l===e}else var dr=!0;if(dr)if(s.withinSeconds!==void 0){
let i=s.withinSeconds;const l=e;if(!(typeof i=="number"&&isFinite(i))&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/withinSeconds",schemaPath:"#/prop\
erties/heads/items/properties/withinSeconds/type",keyword:"type",params:{type:T.properties.heads.items.properties.withinSeconds.type},message:"must be number,nu\
ll"}],!1;var dr=l===e}else var dr=!0}}}}}}}else return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var ds=N===e;if(!ds)break}}else return a.errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var y=ee===e}else var y=!0;if(y){if(n.outputs!==void 0){let c=n.outputs;const ee=e;if(e===ee)if(Array.isArray(
c)){var us=!0;const H=c.length;for(let o=0;o<H;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let P;if(s.head===void 0&&(P="hea\
d")||s.logits===void 0&&(P="logits")||s.bias===void 0&&(P="bias"))return a.errors=[{instancePath:r+"/outputs/"+o,schemaPath:"#/properties/outputs/items/required",
keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{const g=e;for(const i in s)if(!(i==="head"||i==="logits"||i===
"bias"||i==="correction")){return a.errors=[{instancePath:r+"/outputs/"+o,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.head!==void 0){const i=e;if(typeof s.head!="string")
return a.errors=[{instancePath:r+"/outputs/"+o+"/head",schemaPath:"#/properties/outputs/items/properties/head/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var Vr=i===e}else var Vr=!0;if(Vr){if(s.logits!==void 0){let i=s.logits;const l=e;if(e===l)if(Array.isArray(i)){var ys=!0;const t=i.length;
for(let d=0;d<t;d++){const u=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/outputs/"+o+"/logits/"+d,schemaPath:"#/properties/outputs/items/prope\
rties/logits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ys=u===e;if(!ys)break}}else return a.errors=[{instancePath:r+"/\
outputs/"+o+"/logits",schemaPath:"#/properties/outputs/items/properties/logits/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Vr=l===
e}else var Vr=!0;if(Vr){if(s.bias!==void 0){let i=s.bias;const l=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/outputs/"+o+"/bias",schemaPath:"\
#/properties/outputs/items/properties/bias/type",keyword:"type",params:{type:T.properties.outputs.items.properties.bias.type},message:"must be string,null"}],!1;
var Vr=l===e}else var Vr=!0;if(Vr)if(s.correction!==void 0){let i=s.correction;const l=e;if(e===l)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===
void 0&&(t="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/required",keyword:"\
required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="base"){if(e===e)if(i&&typeof i==
"object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/\
items/properties/correction/oneOf/0/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const L=e;for(const m in i)
if(m!=="kind"){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/0/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!==
"base")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/0/properties/kind/co\
nst",keyword:"const",params:{allowedValue:"base"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"\
#/properties/outputs/items/properties/correction/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Qr=!0}else if(d==="implie\
s"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"\
#/properties/outputs/items/properties/correction/oneOf/1/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],
!1;{const L=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/cor\
rection/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(L===
e&&i.kind!==void 0&&i.kind!=="implies")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/corre\
ction/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"implies"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;Qr!==!0&&(Qr=!0)}else if(d==="mixture"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind")||i.logits===void 0&&
(b="logits")||i.bias===void 0&&(b="bias"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correct\
ion/oneOf/2/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const L=e;for(const m in i)if(!(m==="kin\
d"||m==="logits"||m==="bias")){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(L===e){if(i.kind!==
void 0){const m=e;if(i.kind!=="mixture")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/corr\
ection/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"mixture"},message:"must be equal to constant"}],!1;var Hr=m===e}else var Hr=!0;if(Hr){
if(i.logits!==void 0){let m=i.logits;const W=e;if(e===W)if(Array.isArray(m)){var cs=!0;const Ue=m.length;for(let ke=0;ke<Ue;ke++){const Ye=e;if(typeof m[ke]!="s\
tring")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/logits/"+ke,schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/l\
ogits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var cs=Ye===e;if(!cs)break}}else return a.errors=[{instancePath:r+"/output\
s/"+o+"/correction/logits",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/logits/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var Hr=W===e}else var Hr=!0;if(Hr)if(i.bias!==void 0){let m=i.bias;const W=e;if(typeof m!="string"&&m!==null)return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction/bias",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/bias/type",keyword:"type",params:{type:T.properties.
outputs.items.properties.correction.oneOf[2].properties.bias.type},message:"must be string,null"}],!1;var Hr=W===e}else var Hr=!0}}}}else return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;Qr!==!0&&(Qr=!0)}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/discr\
iminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},
message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/co\
rrection/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Vr=l===e}else var Vr=!0}}}}}else return a.errors=[{instancePath:r+"/outpu\
ts/"+o,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var us=N===e;if(!us)break}}else return a.
errors=[{instancePath:r+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=ee===e}else var y=!0;
if(y){if(n.sampling!==void 0){let c=n.sampling;const ee=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return a.errors=[{instancePath:r+"/sampling",
schemaPath:"#/properties/sampling/type",keyword:"type",params:{type:T.properties.sampling.type},message:"must be object,null"}],!1;if(e===ee&&c&&typeof c=="obje\
ct"&&!Array.isArray(c)){let H;if(c.base===void 0&&(H="base")||c.keep===void 0&&(H="keep")||c.log===void 0&&(H="log")||c.correct===void 0&&(H="correct"))return a.
errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/required",keyword:"required",params:{missingProperty:H},message:"must have required proper\
ty '"+H+"'"}],!1;{const o=e;for(const s in c)if(!(s==="base"||s==="keep"||s==="log"||s==="correct")){return a.errors=[{instancePath:r+"/sampling",schemaPath:"#/\
properties/sampling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}
if(o===e){if(c.base!==void 0){let s=c.base;const N=e;if(typeof s!="string"&&s!==null)return a.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/properties/\
sampling/properties/base/type",keyword:"type",params:{type:T.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var Rr=N===e}else var Rr=!0;
if(Rr){if(c.keep!==void 0){let s=c.keep;const N=e;if(e===N)if(typeof s=="number"&&isFinite(s)){if(s>1||isNaN(s))return a.errors=[{instancePath:r+"/sampling/keep",
schemaPath:"#/properties/sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(s<0||isNaN(s))return a.
errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"n\
umber"},message:"must be number"}],!1;var Rr=N===e}else var Rr=!0;if(Rr){if(c.log!==void 0){let s=c.log;const N=e;if(!(s==="unsampled"||s==="sampled"))return a.
errors=[{instancePath:r+"/sampling/log",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"enum",params:{allowedValues:T.properties.sampling.properties.
log.enum},message:"must be equal to one of the allowed values"}],!1;var Rr=N===e}else var Rr=!0;if(Rr)if(c.correct!==void 0){let s=c.correct;const N=e;if(!(s===
"weight"||s==="base"||s==="batch"))return a.errors=[{instancePath:r+"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",
params:{allowedValues:T.properties.sampling.properties.correct.enum},message:"must be equal to one of the allowed values"}],!1;var Rr=N===e}else var Rr=!0}}}}}var y=ee===
e}else var y=!0;if(y){if(n.calibration!==void 0){let c=n.calibration;const ee=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return a.errors=[{instancePath:r+
"/calibration",schemaPath:"#/properties/calibration/type",keyword:"type",params:{type:T.properties.calibration.type},message:"must be object,null"}],!1;if(e===ee&&
c&&typeof c=="object"&&!Array.isArray(c)){let H;if(c.method===void 0&&(H="method")||c.signals===void 0&&(H="signals")||c.per===void 0&&(H="per")||c.everySeconds===
void 0&&(H="everySeconds")||c.windowSeconds===void 0&&(H="windowSeconds")||c.halfLifeSeconds===void 0&&(H="halfLifeSeconds")||c.traffic===void 0&&(H="traffic"))
return a.errors=[{instancePath:r+"/calibration",schemaPath:"#/properties/calibration/required",keyword:"required",params:{missingProperty:H},message:"must have \
required property '"+H+"'"}],!1;{const o=e;for(const s in c)if(!(s==="method"||s==="signals"||s==="per"||s==="everySeconds"||s==="windowSeconds"||s==="halfLifeS\
econds"||s==="traffic")){return a.errors=[{instancePath:r+"/calibration",schemaPath:"#/properties/calibration/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(o===e){if(c.method!==void 0){let s=c.method;const N=e;if(!(s==="pla\
tt"||s==="isotonic"||s==="temperature"))return a.errors=[{instancePath:r+"/calibration/method",schemaPath:"#/properties/calibration/properties/method/enum",keyword:"\
enum",params:{allowedValues:T.properties.calibration.properties.method.enum},message:"must be equal to one of the allowed values"}],!1;var Ze=N===e}else var Ze=!0;
if(Ze){if(c.signals!==void 0){let s=c.signals;const N=e;if(e===N)if(Array.isArray(s)){var gs=!0;const P=s.length;for(let g=0;g<P;g++){const i=e;if(typeof s[g]!=
"string")return a.errors=[{instancePath:r+"/calibration/signals/"+g,schemaPath:"#/properties/calibration/properties/signals/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var gs=i===e;if(!gs)break}}else return a.errors=[{instancePath:r+"/calibration/signals",schemaPath:"#/properties/calibrat\
ion/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ze=N===e}else var Ze=!0;if(Ze){if(c.per!==void 0){let s=c.per;
const N=e;if(e===N)if(Array.isArray(s)){var hs=!0;const P=s.length;for(let g=0;g<P;g++){let i=s[g];const l=e;if(!(i==="head"||i==="source"))return a.errors=[{instancePath:r+
"/calibration/per/"+g,schemaPath:"#/properties/calibration/properties/per/items/enum",keyword:"enum",params:{allowedValues:T.properties.calibration.properties.per.
items.enum},message:"must be equal to one of the allowed values"}],!1;var hs=l===e;if(!hs)break}}else return a.errors=[{instancePath:r+"/calibration/per",schemaPath:"\
#/properties/calibration/properties/per/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ze=N===e}else var Ze=!0;if(Ze){if(c.everySeconds!==
void 0){let s=c.everySeconds;const N=e;if(!(typeof s=="number"&&isFinite(s)))return a.errors=[{instancePath:r+"/calibration/everySeconds",schemaPath:"#/properti\
es/calibration/properties/everySeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ze=N===e}else var Ze=!0;if(Ze){if(c.windowSeconds!==
void 0){let s=c.windowSeconds;const N=e;if(!(typeof s=="number"&&isFinite(s)))return a.errors=[{instancePath:r+"/calibration/windowSeconds",schemaPath:"#/proper\
ties/calibration/properties/windowSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ze=N===e}else var Ze=!0;if(Ze){if(c.halfLifeSeconds!==
void 0){let s=c.halfLifeSeconds;const N=e;if(!(typeof s=="number"&&isFinite(s))&&s!==null)return a.errors=[{instancePath:r+"/calibration/halfLifeSeconds",schemaPath:"\
#/properties/calibration/properties/halfLifeSeconds/type",keyword:"type",params:{type:T.properties.calibration.properties.halfLifeSeconds.type},message:"must be\
 number,null"}],!1;var Ze=N===e}else var Ze=!0;if(Ze)if(c.traffic!==void 0){let s=c.traffic;const N=e;if(!(s==="all"||s==="own"))return a.errors=[{instancePath:r+
"/calibration/traffic",schemaPath:"#/properties/calibration/properties/traffic/enum",keyword:"enum",params:{allowedValues:T.properties.calibration.properties.traffic.
enum},message:"must be equal to one of the allowed values"}],!1;var Ze=N===e}else var Ze=!0}}}}}}}}var y=ee===e}else var y=!0;if(y){if(n.train!==void 0){let c=n.
train;const ee=e;if(e===ee)if(c&&typeof c=="object"&&!Array.isArray(c)){let H;if(c.optimizer===void 0&&(H="optimizer")||c.embeddings===void 0&&(H="embeddings")||
c.batch===void 0&&(H="batch")||c.epochs===void 0&&(H="epochs")||c.seed===void 0&&(H="seed")||c.l2===void 0&&(H="l2")||c.patience===void 0&&(H="patience")||c.holdout===
void 0&&(H="holdout")||c.validate===void 0&&(H="validate")||c.sources===void 0&&(H="sources"))return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties\
/train/required",keyword:"required",params:{missingProperty:H},message:"must have required property '"+H+"'"}],!1;{const o=e;for(const s in c)if(!vr.call(T.properties.
train.properties,s)){return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties/train/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}],!1;break}if(o===e){if(c.optimizer!==void 0){let s=c.optimizer;const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.
isArray(s)){let Ce;if(s.kind===void 0&&(Ce="kind")||s.learningRate===void 0&&(Ce="learningRate"))return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"\
#/properties/train/properties/optimizer/required",keyword:"required",params:{missingProperty:Ce},message:"must have required property '"+Ce+"'"}],!1;{const P=e;
for(const g in s)if(!(g==="kind"||g==="learningRate")){return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(P===e){if(s.kind!==
void 0){let g=s.kind;const i=e;if(!(g==="adam"||g==="adagrad"||g==="sgd"))return a.errors=[{instancePath:r+"/train/optimizer/kind",schemaPath:"#/properties/trai\
n/properties/optimizer/properties/kind/enum",keyword:"enum",params:{allowedValues:T.properties.train.properties.optimizer.properties.kind.enum},message:"must be\
 equal to one of the allowed values"}],!1;var Ur=i===e}else var Ur=!0;if(Ur)if(s.learningRate!==void 0){let g=s.learningRate;const i=e;if(!(typeof g=="number"&&
isFinite(g)))return a.errors=[{instancePath:r+"/train/optimizer/learningRate",schemaPath:"#/properties/train/properties/optimizer/properties/learningRate/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ur=i===e}else var Ur=!0}}}else return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"\
#/properties/train/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ie=N===e}else var Ie=!0;if(Ie){if(c.embeddings!==
void 0){let s=c.embeddings;const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let P;if(s.kind===void 0&&(P="kind")||s.learningRate===void 0&&(P="le\
arningRate"))return a.errors=[{instancePath:r+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/required",keyword:"required",params:{missingProperty:P},
message:"must have required property '"+P+"'"}],!1;{const g=e;for(const i in s)if(!(i==="kind"||i==="learningRate")){return a.errors=[{instancePath:r+"/train/em\
beddings",schemaPath:"#/properties/train/properties/embeddings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must \
NOT have additional properties"}],!1;break}if(g===e){if(s.kind!==void 0){let i=s.kind;const l=e;if(!(i==="adam"||i==="adagrad"||i==="sgd"))return a.errors=[{instancePath:r+
"/train/embeddings/kind",schemaPath:"#/properties/train/properties/embeddings/properties/kind/enum",keyword:"enum",params:{allowedValues:T.properties.train.properties.
embeddings.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var Xr=l===e}else var Xr=!0;if(Xr)if(s.learningRate!==void 0){let i=s.
learningRate;const l=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/train/embeddings/learningRate",schemaPath:"#/properties/train/pr\
operties/embeddings/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Xr=l===e}else var Xr=!0}}}else return a.
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
e}else var Ie=!0;if(Ie){if(c.holdout!==void 0){let s=c.holdout;const N=e,Ce=e;let P=!1;const g=e;fe(s,{instancePath:r+"/train/holdout",parentData:c,parentDataProperty:"\
holdout",rootData:kr,dynamicAnchors:wr})||(f=f===null?fe.errors:f.concat(fe.errors),e=f.length);var ss=g===e;P=P||ss;const i=e;if(s!==null){const oe={instancePath:r+
"/train/holdout",schemaPath:"#/properties/train/properties/holdout/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};f===null?f=[oe]:f.push(
oe),e++}var ss=i===e;if(P=P||ss,P)e=Ce,f!==null&&(Ce?f.length=Ce:f=null);else{const oe={instancePath:r+"/train/holdout",schemaPath:"#/properties/train/propertie\
s/holdout/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[oe]:f.push(oe),e++,a.errors=f,!1}var Ie=N===e}else var Ie=!0;
if(Ie){if(c.validate!==void 0){let s=c.validate;const N=e,Ce=e;let P=!1;const g=e;fe(s,{instancePath:r+"/train/validate",parentData:c,parentDataProperty:"valida\
te",rootData:kr,dynamicAnchors:wr})||(f=f===null?fe.errors:f.concat(fe.errors),e=f.length);var ts=g===e;P=P||ts;const i=e;if(s!==null){const oe={instancePath:r+
"/train/validate",schemaPath:"#/properties/train/properties/validate/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};f===null?f=[oe]:f.
push(oe),e++}var ts=i===e;if(P=P||ts,P)e=Ce,f!==null&&(Ce?f.length=Ce:f=null);else{const oe={instancePath:r+"/train/validate",schemaPath:"#/properties/train/pro\
perties/validate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[oe]:f.push(oe),e++,a.errors=f,!1}var Ie=N===e}else var Ie=!0;
if(Ie){if(c.sources!==void 0){let s=c.sources;const N=e;if(!Array.isArray(s)&&s!==null)return a.errors=[{instancePath:r+"/train/sources",schemaPath:"#/propertie\
s/train/properties/sources/type",keyword:"type",params:{type:T.properties.train.properties.sources.type},message:"must be array,null"}],!1;if(e===N&&Array.isArray(
s)){var bs=!0;const P=s.length;for(let g=0;g<P;g++){const i=e;if(typeof s[g]!="string")return a.errors=[{instancePath:r+"/train/sources/"+g,schemaPath:"#/proper\
ties/train/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var bs=i===e;if(!bs)break}}var Ie=N===e}else var Ie=!0;
if(Ie)if(c.reasons!==void 0){let s=c.reasons;const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){const P=e;for(const g in s)if(!(g==="batch"||g==="e\
pochs"||g==="validate")){return a.errors=[{instancePath:r+"/train/reasons",schemaPath:"#/properties/train/properties/reasons/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(P===e){if(s.batch!==void 0){const g=e;if(typeof s.batch!=
"string")return a.errors=[{instancePath:r+"/train/reasons/batch",schemaPath:"#/properties/train/properties/reasons/properties/batch/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var Cr=g===e}else var Cr=!0;if(Cr){if(s.epochs!==void 0){const g=e;if(typeof s.epochs!="string")return a.errors=[{instancePath:r+
"/train/reasons/epochs",schemaPath:"#/properties/train/properties/reasons/properties/epochs/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var Cr=g===e}else var Cr=!0;if(Cr)if(s.validate!==void 0){const g=e;if(typeof s.validate!="string")return a.errors=[{instancePath:r+"/train/reasons/validate",
schemaPath:"#/properties/train/properties/reasons/properties/validate/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Cr=g===e}else
var Cr=!0}}}else return a.errors=[{instancePath:r+"/train/reasons",schemaPath:"#/properties/train/properties/reasons/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var Ie=N===e}else var Ie=!0}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties/train/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var y=ee===e}else var y=!0;if(y){if(n.baselines!==void 0){let c=n.baselines;const ee=e;if(e===ee)if(Array.
isArray(c)){var vs=!0;const H=c.length;for(let o=0;o<H;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let P;if(s.kind===void 0&&
(P="kind"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/required",keyword:"required",params:{missingProperty:P},message:"\
must have required property '"+P+"'"}],!1;{const g=s.kind;if(typeof g=="string")if(g==="lr"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.kind===
void 0&&(l="kind")||s.learningRate===void 0&&(l="learningRate")||s.l1===void 0&&(l="l1")||s.l2===void 0&&(l="l2")||s.epochs===void 0&&(l="epochs"))return a.errors=
[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/0/required",keyword:"required",params:{missingProperty:l},message:"must have req\
uired property '"+l+"'"}],!1;{const oe=e;for(const t in s)if(!(t==="kind"||t==="learningRate"||t==="l1"||t==="l2"||t==="epochs")){return a.errors=[{instancePath:r+
"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"mus\
t NOT have additional properties"}],!1;break}if(oe===e){if(s.kind!==void 0){const t=e;if(s.kind!=="lr")return a.errors=[{instancePath:r+"/baselines/"+o+"/kind",
schemaPath:"#/properties/baselines/items/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"lr"},message:"must be equal to constant"}],!1;var jr=t===
e}else var jr=!0;if(jr){if(s.learningRate!==void 0){let t=s.learningRate;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/base\
lines/"+o+"/learningRate",schemaPath:"#/properties/baselines/items/oneOf/0/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be \
number"}],!1;var jr=d===e}else var jr=!0;if(jr){if(s.l1!==void 0){let t=s.l1;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/\
baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf/0/properties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var jr=d===
e}else var jr=!0;if(jr){if(s.l2!==void 0){let t=s.l2;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"\
#/properties/baselines/items/oneOf/0/properties/l2/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var jr=d===e}else var jr=!0;if(jr)if(s.
epochs!==void 0){let t=s.epochs;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/\
epochs",schemaPath:"#/properties/baselines/items/oneOf/0/properties/epochs/type",keyword:"type",params:{type:T.properties.baselines.items.oneOf[0].properties.epochs.
type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",
schemaPath:"#/properties/baselines/items/oneOf/0/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var jr=d===
e}else var jr=!0}}}}}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/0/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var Yr=!0}else if(g==="wide_deep"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.kind===void 0&&(l="ki\
nd")||s.learningRate===void 0&&(l="learningRate")||s.l1===void 0&&(l="l1")||s.l2===void 0&&(l="l2")||s.epochs===void 0&&(l="epochs")||s.wide===void 0&&(l="wide")||
s.buckets===void 0&&(l="buckets")||s.layers===void 0&&(l="layers")||s.dropout===void 0&&(l="dropout"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"\
#/properties/baselines/items/oneOf/1/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const oe=e;for(const t in s)
if(!vr.call(T.properties.baselines.items.oneOf[1].properties,t)){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf\
/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(oe===e){if(s.kind!==
void 0){const t=e;if(s.kind!=="wide_deep")return a.errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/1/properties/k\
ind/const",keyword:"const",params:{allowedValue:"wide_deep"},message:"must be equal to constant"}],!1;var Ee=t===e}else var Ee=!0;if(Ee){if(s.learningRate!==void 0){
let t=s.learningRate;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/b\
aselines/items/oneOf/1/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ee=d===e}else var Ee=!0;if(Ee){if(s.
l1!==void 0){let t=s.l1;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baseline\
s/items/oneOf/1/properties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ee=d===e}else var Ee=!0;if(Ee){if(s.l2!==void 0){let t=s.
l2;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/1/prope\
rties/l2/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ee=d===e}else var Ee=!0;if(Ee){if(s.epochs!==void 0){let t=s.epochs;const d=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines\
/items/oneOf/1/properties/epochs/type",keyword:"type",params:{type:T.properties.baselines.items.oneOf[1].properties.epochs.type},message:"must be integer,null"}],
!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/item\
s/oneOf/1/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ee=d===e}else var Ee=!0;if(Ee){if(s.wide!==
void 0){let t=s.wide;const d=e;if(e===d)if(Array.isArray(t)){var ks=!0;const b=t.length;for(let L=0;L<b;L++){let m=t[L];const W=e;if(e===W)if(Array.isArray(m)){
var ws=!0;const Ue=m.length;for(let ke=0;ke<Ue;ke++){const Ye=e;if(typeof m[ke]!="string")return a.errors=[{instancePath:r+"/baselines/"+o+"/wide/"+L+"/"+ke,schemaPath:"\
#/properties/baselines/items/oneOf/1/properties/wide/items/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ws=Ye===e;if(!ws)
break}}else return a.errors=[{instancePath:r+"/baselines/"+o+"/wide/"+L,schemaPath:"#/properties/baselines/items/oneOf/1/properties/wide/items/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"}],!1;var ks=W===e;if(!ks)break}}else return a.errors=[{instancePath:r+"/baselines/"+o+"/wide",schemaPath:"#/pr\
operties/baselines/items/oneOf/1/properties/wide/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ee=d===e}else var Ee=!0;if(Ee){if(s.
buckets!==void 0){let t=s.buckets;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/buckets",
schemaPath:"#/properties/baselines/items/oneOf/1/properties/buckets/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t==
"number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/buckets",schemaPath:"#/properties/baselines/items/oneOf/1/properties/b\
uckets/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ee=d===e}else var Ee=!0;if(Ee){if(s.layers!==void 0){let t=s.
layers;const d=e;if(e===d)if(Array.isArray(t)){var Ps=!0;const b=t.length;for(let L=0;L<b;L++){let m=t[L];const W=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&
isFinite(m)))return a.errors=[{instancePath:r+"/baselines/"+o+"/layers/"+L,schemaPath:"#/properties/baselines/items/oneOf/1/properties/layers/items/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===W&&typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m)))return a.errors=[{instancePath:r+"/basel\
ines/"+o+"/layers/"+L,schemaPath:"#/properties/baselines/items/oneOf/1/properties/layers/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var Ps=W===e;if(!Ps)break}}else return a.errors=[{instancePath:r+"/baselines/"+o+"/layers",schemaPath:"#/properties/baselines/items/oneOf/1/p\
roperties/layers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ee=d===e}else var Ee=!0;if(Ee)if(s.dropout!==void 0){let t=s.dropout;
const d=e;if(e===d)if(typeof t=="number"&&isFinite(t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#/properties/bas\
elines/items/oneOf/1/properties/dropout/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=
[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#/properties/baselines/items/oneOf/1/properties/dropout/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#/properties/baselines/items/oneOf/1/proper\
ties/dropout/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ee=d===e}else var Ee=!0}}}}}}}}}}else return a.errors=[{instancePath:r+
"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Yr!==!0&&(Yr=!0)}else if(g===
"gbdt_lr"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.kind===void 0&&(l="kind")||s.learningRate===void 0&&(l="learningRate")||s.l1===void 0&&
(l="l1")||s.l2===void 0&&(l="l2")||s.epochs===void 0&&(l="epochs")||s.trees===void 0&&(l="trees")||s.depth===void 0&&(l="depth")||s.leaves===void 0&&(l="leaves")||
s.shrinkage===void 0&&(l="shrinkage")||s.minRows===void 0&&(l="minRows")||s.growOn===void 0&&(l="growOn")||s.maxRows===void 0&&(l="maxRows"))return a.errors=[{instancePath:r+
"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/2/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+
l+"'"}],!1;{const oe=e;for(const t in s)if(!vr.call(T.properties.baselines.items.oneOf[2].properties,t)){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"\
#/properties/baselines/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional proper\
ties"}],!1;break}if(oe===e){if(s.kind!==void 0){const t=e;if(s.kind!=="gbdt_lr")return a.errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/propertie\
s/baselines/items/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"gbdt_lr"},message:"must be equal to constant"}],!1;var xe=t===e}else var xe=!0;
if(xe){if(s.learningRate!==void 0){let t=s.learningRate;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learn\
ingRate",schemaPath:"#/properties/baselines/items/oneOf/2/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var xe=d===
e}else var xe=!0;if(xe){if(s.l1!==void 0){let t=s.l1;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"\
#/properties/baselines/items/oneOf/2/properties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var xe=d===e}else var xe=!0;if(xe){
if(s.l2!==void 0){let t=s.l2;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/bas\
elines/items/oneOf/2/properties/l2/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var xe=d===e}else var xe=!0;if(xe){if(s.epochs!==void 0){
let t=s.epochs;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"\
#/properties/baselines/items/oneOf/2/properties/epochs/type",keyword:"type",params:{type:T.properties.baselines.items.oneOf[2].properties.epochs.type},message:"\
must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/p\
roperties/baselines/items/oneOf/2/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var xe=d===e}else var xe=!0;
if(xe){if(s.trees!==void 0){let t=s.trees;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/\
trees",schemaPath:"#/properties/baselines/items/oneOf/2/properties/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t==
"number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/trees",schemaPath:"#/properties/baselines/items/oneOf/2/properties/tre\
es/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var xe=d===e}else var xe=!0;if(xe){if(s.depth!==void 0){let t=s.depth;
const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/depth",schemaPath:"#/properties/baselines/\
items/oneOf/2/properties/depth/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(
t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/depth",schemaPath:"#/properties/baselines/items/oneOf/2/properties/depth/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var xe=d===e}else var xe=!0;if(xe){if(s.leaves!==void 0){let t=s.leaves;const d=e;if(!(typeof t=="number"&&
!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/leaves",schemaPath:"#/properties/baselines/items/oneOf/2/properties\
/leaves/type",keyword:"type",params:{type:T.properties.baselines.items.oneOf[2].properties.leaves.type},message:"must be integer,null"}],!1;if(e===d&&typeof t==
"number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/leaves",schemaPath:"#/properties/baselines/items/oneOf/2/properties/le\
aves/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var xe=d===e}else var xe=!0;if(xe){if(s.shrinkage!==void 0){let t=s.
shrinkage;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/shrinkage",schemaPath:"#/properties/baselines/items\
/oneOf/2/properties/shrinkage/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var xe=d===e}else var xe=!0;if(xe){if(s.minRows!==void 0){
let t=s.minRows;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/minRows",schemaPath:"#/pro\
perties/baselines/items/oneOf/2/properties/minRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/minRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/minRows/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var xe=d===e}else var xe=!0;if(xe){if(s.growOn!==void 0){let t=s.growOn;const d=e;if(e===d)
if(typeof t=="number"&&isFinite(t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/properties/baselines/items/oneOf/2\
/properties/growOn/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/b\
aselines/"+o+"/growOn",schemaPath:"#/properties/baselines/items/oneOf/2/properties/growOn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"}],!1}else return a.errors=[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/properties/baselines/items/oneOf/2/properties/growOn/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var xe=d===e}else var xe=!0;if(xe)if(s.maxRows!==void 0){let t=s.maxRows;const d=e;if(!(typeof t=="nu\
mber"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/maxRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/m\
axRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{
instancePath:r+"/baselines/"+o+"/maxRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/maxRows/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1;var xe=d===e}else var xe=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/base\
lines/items/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Yr!==!0&&(Yr=!0)}else return a.errors=[{instancePath:r+"/baselines\
/"+o,schemaPath:"#/properties/baselines/items/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:g},message:'value of tag "kind"\
 must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/discriminator",keyword:"discriminator",params:{
error:"tag",tag:"kind",tagValue:g},message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/base\
lines/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var vs=N===e;if(!vs)break}}else return a.errors=[{instancePath:r+"/baselin\
es",schemaPath:"#/properties/baselines/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=ee===e}else var y=!0;if(y){if(n.cost!==void 0){
let c=n.cost;const ee=e;if(e===ee)if(c&&typeof c=="object"&&!Array.isArray(c)){let H;if(c.params===void 0&&(H="params")||c.flops===void 0&&(H="flops")||c.memory===
void 0&&(H="memory")||c.items===void 0&&(H="items"))return a.errors=[{instancePath:r+"/cost",schemaPath:"#/properties/cost/required",keyword:"required",params:{
missingProperty:H},message:"must have required property '"+H+"'"}],!1;{const o=e;for(const s in c)if(!(s==="params"||s==="flops"||s==="memory"||s==="items")){return a.
errors=[{instancePath:r+"/cost",schemaPath:"#/properties/cost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must N\
OT have additional properties"}],!1;break}if(o===e){if(c.params!==void 0){let s=c.params;const N=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.
errors=[{instancePath:r+"/cost/params",schemaPath:"#/properties/cost/properties/params/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===N&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=[{instancePath:r+"/cost/params",schemaPath:"#/properties/cost/properties/params/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var $r=N===e}else var $r=!0;if($r){if(c.flops!==void 0){let s=c.flops;const N=e;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/cost/flops",schemaPath:"#/properties/cost/properties/flops/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===N&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=[{instancePath:r+"/cost/\
flops",schemaPath:"#/properties/cost/properties/flops/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var $r=N===e}else var $r=!0;
if($r){if(c.memory!==void 0){let s=c.memory;const N=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/cost/memory",schemaPath:"\
#/properties/cost/properties/memory/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===N&&typeof s=="number"&&isFinite(s)&&(s<0||
isNaN(s)))return a.errors=[{instancePath:r+"/cost/memory",schemaPath:"#/properties/cost/properties/memory/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var $r=N===e}else var $r=!0;if($r)if(c.items!==void 0){let s=c.items;const N=e;if(e===N)if(Array.isArray(s)){var Os=!0;const P=s.length;
for(let g=0;g<P;g++){let i=s[g];const l=e;if(e===l)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.name===void 0&&(t="name")||i.kind===void 0&&(t="kind")||
i.params===void 0&&(t="params")||i.bytes===void 0&&(t="bytes")||i.optimizerBytes===void 0&&(t="optimizerBytes")||i.flops===void 0&&(t="flops")||i.activationBytes===
void 0&&(t="activationBytes"))return a.errors=[{instancePath:r+"/cost/items/"+g,schemaPath:"#/properties/cost/properties/items/items/required",keyword:"required",
params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=e;for(const u in i)if(!(u==="name"||u==="kind"||u==="params"||u==="bytes"||
u==="optimizerBytes"||u==="flops"||u==="activationBytes")){return a.errors=[{instancePath:r+"/cost/items/"+g,schemaPath:"#/properties/cost/properties/items/item\
s/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.name!==
void 0){const u=e;if(typeof i.name!="string")return a.errors=[{instancePath:r+"/cost/items/"+g+"/name",schemaPath:"#/properties/cost/properties/items/items/prop\
erties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var er=u===e}else var er=!0;if(er){if(i.kind!==void 0){let u=i.kind;const b=e;
if(!(u==="table"||u==="layer"))return a.errors=[{instancePath:r+"/cost/items/"+g+"/kind",schemaPath:"#/properties/cost/properties/items/items/properties/kind/en\
um",keyword:"enum",params:{allowedValues:T.properties.cost.properties.items.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;
var er=b===e}else var er=!0;if(er){if(i.params!==void 0){let u=i.params;const b=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+
"/cost/items/"+g+"/params",schemaPath:"#/properties/cost/properties/items/items/properties/params/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(e===b&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/params",schemaPath:"#/properties/co\
st/properties/items/items/properties/params/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var er=b===e}else var er=!0;
if(er){if(i.bytes!==void 0){let u=i.bytes;const b=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"\
/bytes",schemaPath:"#/properties/cost/properties/items/items/properties/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
b&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/bytes",schemaPath:"#/properties/cost/properties/items/it\
ems/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var er=b===e}else var er=!0;if(er){if(i.optimizerBytes!==
void 0){let u=i.optimizerBytes;const b=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/optimizerB\
ytes",schemaPath:"#/properties/cost/properties/items/items/properties/optimizerBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===b&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/optimizerBytes",schemaPath:"#/properties/cost/pro\
perties/items/items/properties/optimizerBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var er=b===e}else var er=!0;
if(er){if(i.flops!==void 0){let u=i.flops;const b=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"\
/flops",schemaPath:"#/properties/cost/properties/items/items/properties/flops/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
b&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/flops",schemaPath:"#/properties/cost/properties/items/it\
ems/properties/flops/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var er=b===e}else var er=!0;if(er)if(i.activationBytes!==
void 0){let u=i.activationBytes;const b=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/activatio\
nBytes",schemaPath:"#/properties/cost/properties/items/items/properties/activationBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===b&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/activationBytes",schemaPath:"#/properties/cost\
/properties/items/items/properties/activationBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var er=b===e}else var er=!0}}}}}}}}else
return a.errors=[{instancePath:r+"/cost/items/"+g,schemaPath:"#/properties/cost/properties/items/items/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1;var Os=l===e;if(!Os)break}}else return a.errors=[{instancePath:r+"/cost/items",schemaPath:"#/properties/cost/properties/items/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"}],!1;var $r=N===e}else var $r=!0}}}}}else return a.errors=[{instancePath:r+"/cost",schemaPath:"#/properties/co\
st/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=ee===e}else var y=!0;if(y)if(n.fingerprint!==void 0){let c=n.fingerprint;const ee=e;
if(e===ee)if(typeof c=="string"){if(!Sr.test(c))return a.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",
params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return a.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properti\
es/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=ee===e}else var y=!0}}}}}}}}}}}}}}}}}}}}}}}}else return a.errors=
[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return a.errors=f,e===0}a.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};const As=O,Br={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc lock",description:"What 'adsc profile' saw in the training pa\
rt of the data: the constants that a build is made with.",type:"object",properties:{version:{const:1},model:{type:"string"},key:{type:"string"},rows:{type:"obje\
ct",properties:{train:{type:"integer",minimum:0},validate:{type:"integer",minimum:0},holdout:{type:"integer",minimum:0}},required:["train","validate","holdout"],
additionalProperties:!1},time:{type:["object","null"],properties:{first:{type:"number"},last:{type:"number"}},required:["first","last"],additionalProperties:!1},
sources:{type:"object",additionalProperties:{type:"integer",minimum:0}},columns:{type:"object",additionalProperties:{type:"array",items:{type:"object",properties:{
name:{type:"string"},type:{type:"string"}},required:["name","type"],additionalProperties:!1}}},heads:{type:"object",additionalProperties:{type:"object",properties:{
observed:{type:"number",minimum:0},positives:{type:"number",minimum:0},positiveRows:{type:"integer",minimum:0},baseNegatives:{type:"array",items:{type:"object",
properties:{base:{type:["string","null"]},observed:{type:"number",minimum:0},positives:{type:"number",minimum:0}},required:["base","observed","positives"],additionalProperties:!1}}},
required:["observed","positives"],additionalProperties:!1}},signals:{type:"object",additionalProperties:{type:"object",properties:{count:{type:"number",minimum:0},
missing:{type:"number",minimum:0},bad:{type:"number",minimum:0},distinct:{type:["integer","null"],minimum:0},numeric:{type:["object","null"],properties:{min:{type:"\
number"},max:{type:"number"},mean:{type:"number"},std:{type:"number"},skewness:{type:"number"},kurtosis:{type:"number"},quantiles:{type:"array",items:{type:"num\
ber"},minItems:9,maxItems:9}},required:["min","max","mean","std","skewness","kurtosis","quantiles"],additionalProperties:!1},list:{type:["object","null"],properties:{
meanLength:{type:"number"},truncated:{type:"number"},nulls:{type:"number"}},required:["meanLength","truncated","nulls"],additionalProperties:!1},top:{type:"arra\
y",items:{type:"object",properties:{value:{type:"string"},count:{type:"number",minimum:0}},required:["value","count"],additionalProperties:!1}},transform:{type:[
"object","null"],properties:{squash:{enum:["none","log","asinh","tanh"]},clip:{type:["array","null"],prefixItems:[{type:"number"},{type:"number"}],items:!1,minItems:2},
normalize:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"none"}},required:["kind"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"l2"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"minmax"},min:{anyOf:[{type:"num\
ber"},{type:"array",items:{type:"number"}}]},max:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]}},required:["kind","min","max"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"zscore"},mean:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]},std:{anyOf:[{type:"number"},{type:"array",items:{
type:"number"}}]}},required:["kind","mean","std"],additionalProperties:!1},{type:"object",properties:{kind:{const:"quantile"},boundaries:{type:"array",items:{type:"\
number"}}},required:["kind","boundaries"],additionalProperties:!1}]},reason:{type:"string"}},required:["squash","clip","normalize","reason"],additionalProperties:!1}},
required:["count","missing","bad","distinct","numeric","list","top","transform"],additionalProperties:!1}},vocabs:{type:"object",additionalProperties:{type:"obj\
ect",properties:{entries:{type:"integer",minimum:0},file:{type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},sha256:{type:"string",pattern:"^[0-9a-f]\
{64}$"},coverage:{type:"number",minimum:0,maximum:1}},required:["entries","file","sha256","coverage"],additionalProperties:!1}}},required:["version","model","ke\
y","rows","time","sources","columns","heads","signals","vocabs"],additionalProperties:!1,$id:"lock"};function O(n,{instancePath:r="",parentData:Dr,parentDataProperty:Lr,
rootData:kr=n,dynamicAnchors:wr={}}={}){let f=null,e=0;const ve=O.evaluated;if(ve.dynamicProps&&(ve.props=void 0),ve.dynamicItems&&(ve.items=void 0),e===0)if(n&&
typeof n=="object"&&!Array.isArray(n)){let X;if(n.version===void 0&&(X="version")||n.model===void 0&&(X="model")||n.key===void 0&&(X="key")||n.rows===void 0&&(X=
"rows")||n.time===void 0&&(X="time")||n.sources===void 0&&(X="sources")||n.columns===void 0&&(X="columns")||n.heads===void 0&&(X="heads")||n.signals===void 0&&(X=
"signals")||n.vocabs===void 0&&(X="vocabs"))return O.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:X},message:"must\
 have required property '"+X+"'"}],!1;{const gr=e;for(const S in n)if(!vr.call(Br.properties,S)){return O.errors=[{instancePath:r,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:S},message:"must NOT have additional properties"}],!1;break}if(gr===e){if(n.version!==void 0){const S=e;
if(n.version!==1)return O.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be eq\
ual to constant"}],!1;var y=S===e}else var y=!0;if(y){if(n.model!==void 0){const S=e;if(typeof n.model!="string")return O.errors=[{instancePath:r+"/model",schemaPath:"\
#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=S===e}else var y=!0;if(y){if(n.key!==void 0){const S=e;if(typeof n.
key!="string")return O.errors=[{instancePath:r+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=S===
e}else var y=!0;if(y){if(n.rows!==void 0){let S=n.rows;const we=e;if(e===we)if(S&&typeof S=="object"&&!Array.isArray(S)){let v;if(S.train===void 0&&(v="train")||
S.validate===void 0&&(v="validate")||S.holdout===void 0&&(v="holdout"))return O.errors=[{instancePath:r+"/rows",schemaPath:"#/properties/rows/required",keyword:"\
required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const $=e;for(const K in S)if(!(K==="train"||K==="validate"||K==="holdo\
ut")){return O.errors=[{instancePath:r+"/rows",schemaPath:"#/properties/rows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:K},
message:"must NOT have additional properties"}],!1;break}if($===e){if(S.train!==void 0){let K=S.train;const ue=e;if(!(typeof K=="number"&&!(K%1)&&!isNaN(K)&&isFinite(
K)))return O.errors=[{instancePath:r+"/rows/train",schemaPath:"#/properties/rows/properties/train/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(e===ue&&typeof K=="number"&&isFinite(K)&&(K<0||isNaN(K)))return O.errors=[{instancePath:r+"/rows/train",schemaPath:"#/properties/rows/propertie\
s/train/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var me=ue===e}else var me=!0;if(me){if(S.validate!==void 0){let K=S.
validate;const ue=e;if(!(typeof K=="number"&&!(K%1)&&!isNaN(K)&&isFinite(K)))return O.errors=[{instancePath:r+"/rows/validate",schemaPath:"#/properties/rows/pro\
perties/validate/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===ue&&typeof K=="number"&&isFinite(K)&&(K<0||isNaN(K)))return O.
errors=[{instancePath:r+"/rows/validate",schemaPath:"#/properties/rows/properties/validate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var me=ue===e}else var me=!0;if(me)if(S.holdout!==void 0){let K=S.holdout;const ue=e;if(!(typeof K=="number"&&!(K%1)&&!isNaN(K)&&isFinite(K)))
return O.errors=[{instancePath:r+"/rows/holdout",schemaPath:"#/properties/rows/properties/holdout/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(e===ue&&typeof K=="number"&&isFinite(K)&&(K<0||isNaN(K)))return O.errors=[{instancePath:r+"/rows/holdout",schemaPath:"#/properties/rows/propert\
ies/holdout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var me=ue===e}else var me=!0}}}}else return O.errors=[{instancePath:r+
"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=we===e}else var y=!0;if(y){if(n.time!==void 0){
let S=n.time;const we=e;if(!(S&&typeof S=="object"&&!Array.isArray(S))&&S!==null)return O.errors=[{instancePath:r+"/time",schemaPath:"#/properties/time/type",keyword:"\
type",params:{type:Br.properties.time.type},message:"must be object,null"}],!1;if(e===we&&S&&typeof S=="object"&&!Array.isArray(S)){let v;if(S.first===void 0&&(v=
"first")||S.last===void 0&&(v="last"))return O.errors=[{instancePath:r+"/time",schemaPath:"#/properties/time/required",keyword:"required",params:{missingProperty:v},
message:"must have required property '"+v+"'"}],!1;{const $=e;for(const K in S)if(!(K==="first"||K==="last")){return O.errors=[{instancePath:r+"/time",schemaPath:"\
#/properties/time/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:K},message:"must NOT have additional properties"}],!1;break}if($===
e){if(S.first!==void 0){let K=S.first;const ue=e;if(!(typeof K=="number"&&isFinite(K)))return O.errors=[{instancePath:r+"/time/first",schemaPath:"#/properties/t\
ime/properties/first/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ne=ue===e}else var ne=!0;if(ne)if(S.last!==void 0){let K=S.last;
const ue=e;if(!(typeof K=="number"&&isFinite(K)))return O.errors=[{instancePath:r+"/time/last",schemaPath:"#/properties/time/properties/last/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var ne=ue===e}else var ne=!0}}}var y=we===e}else var y=!0;if(y){if(n.sources!==void 0){let S=n.sources;const we=e;
if(e===we)if(S&&typeof S=="object"&&!Array.isArray(S))for(const v in S){let $=S[v];const K=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($)))return O.errors=
[{instancePath:r+"/sources/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sources/additionalProperties/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"}],!1;if(e===K&&typeof $=="number"&&isFinite($)&&($<0||isNaN($)))return O.errors=[{instancePath:r+"/sources/"+v.replace(/~/g,"\
~0").replace(/\//g,"~1"),schemaPath:"#/properties/sources/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1;var se=K===e;if(!se)break}else return O.errors=[{instancePath:r+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var y=we===e}else var y=!0;if(y){if(n.columns!==void 0){let S=n.columns;const we=e;if(e===we)if(S&&typeof S=="object"&&!Array.isArray(S))for(const v in S){
let $=S[v];const K=e;if(e===K)if(Array.isArray($)){var G=!0;const ue=$.length;for(let ar=0;ar<ue;ar++){let h=$[ar];const ae=e;if(e===ae)if(h&&typeof h=="object"&&
!Array.isArray(h)){let Oe;if(h.name===void 0&&(Oe="name")||h.type===void 0&&(Oe="type"))return O.errors=[{instancePath:r+"/columns/"+v.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+ar,schemaPath:"#/properties/columns/additionalProperties/items/required",keyword:"required",params:{missingProperty:Oe},message:"must have requi\
red property '"+Oe+"'"}],!1;{const Ve=e;for(const k in h)if(!(k==="name"||k==="type")){return O.errors=[{instancePath:r+"/columns/"+v.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+ar,schemaPath:"#/properties/columns/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},
message:"must NOT have additional properties"}],!1;break}if(Ve===e){if(h.name!==void 0){const k=e;if(typeof h.name!="string")return O.errors=[{instancePath:r+"/\
columns/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+ar+"/name",schemaPath:"#/properties/columns/additionalProperties/items/properties/name/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var be=k===e}else var be=!0;if(be)if(h.type!==void 0){const k=e;if(typeof h.type!="string")return O.errors=
[{instancePath:r+"/columns/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+ar+"/type",schemaPath:"#/properties/columns/additionalProperties/items/properties/type\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var be=k===e}else var be=!0}}}else return O.errors=[{instancePath:r+"/columns/"+v.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+ar,schemaPath:"#/properties/columns/additionalProperties/items/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var G=ae===e;if(!G)break}}else return O.errors=[{instancePath:r+"/columns/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/column\
s/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ze=K===e;if(!ze)break}else return O.errors=[{instancePath:r+"\
/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=we===e}else var y=!0;if(y){if(n.heads!==
void 0){let S=n.heads;const we=e;if(e===we)if(S&&typeof S=="object"&&!Array.isArray(S))for(const v in S){let $=S[v];const K=e;if(e===K)if($&&typeof $=="object"&&
!Array.isArray($)){let ue;if($.observed===void 0&&(ue="observed")||$.positives===void 0&&(ue="positives"))return O.errors=[{instancePath:r+"/heads/"+v.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/required",keyword:"required",params:{missingProperty:ue},message:"must have requir\
ed property '"+ue+"'"}],!1;{const ar=e;for(const h in $)if(!(h==="observed"||h==="positives"||h==="positiveRows"||h==="baseNegatives")){return O.errors=[{instancePath:r+
"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(ar===e){if($.observed!==void 0){let h=$.observed;const ae=e;if(e===ae)if(typeof h==
"number"&&isFinite(h)){if(h<0||isNaN(h))return O.errors=[{instancePath:r+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/observed",schemaPath:"#/properties\
/heads/additionalProperties/properties/observed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return O.errors=[{instancePath:r+
"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/observed/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var U=ae===e}else var U=!0;if(U){if($.positives!==void 0){let h=$.positives;const ae=e;if(e===ae)if(typeof h=="numb\
er"&&isFinite(h)){if(h<0||isNaN(h))return O.errors=[{instancePath:r+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/positives",schemaPath:"#/properties/hea\
ds/additionalProperties/properties/positives/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return O.errors=[{instancePath:r+
"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/positives",schemaPath:"#/properties/heads/additionalProperties/properties/positives/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var U=ae===e}else var U=!0;if(U){if($.positiveRows!==void 0){let h=$.positiveRows;const ae=e;if(!(typeof h=="number"&&
!(h%1)&&!isNaN(h)&&isFinite(h)))return O.errors=[{instancePath:r+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/positiveRows",schemaPath:"#/properties/hea\
ds/additionalProperties/properties/positiveRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===ae&&typeof h=="number"&&isFinite(
h)&&(h<0||isNaN(h)))return O.errors=[{instancePath:r+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/positiveRows",schemaPath:"#/properties/heads/additiona\
lProperties/properties/positiveRows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var U=ae===e}else var U=!0;if(U)if($.
baseNegatives!==void 0){let h=$.baseNegatives;const ae=e;if(e===ae)if(Array.isArray(h)){var F=!0;const Oe=h.length;for(let Ve=0;Ve<Oe;Ve++){let k=h[Ve];const qe=e;
if(e===qe)if(k&&typeof k=="object"&&!Array.isArray(k)){let He;if(k.base===void 0&&(He="base")||k.observed===void 0&&(He="observed")||k.positives===void 0&&(He="\
positives"))return O.errors=[{instancePath:r+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+Ve,schemaPath:"#/properties/heads/additionalPr\
operties/properties/baseNegatives/items/required",keyword:"required",params:{missingProperty:He},message:"must have required property '"+He+"'"}],!1;{const Le=e;
for(const ye in k)if(!(ye==="base"||ye==="observed"||ye==="positives")){return O.errors=[{instancePath:r+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/ba\
seNegatives/"+Ve,schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:ye},message:"must NOT have additional properties"}],!1;break}if(Le===e){if(k.base!==void 0){let ye=k.base;const ce=e;if(typeof ye!="string"&&
ye!==null)return O.errors=[{instancePath:r+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+Ve+"/base",schemaPath:"#/properties/heads/additi\
onalProperties/properties/baseNegatives/items/properties/base/type",keyword:"type",params:{type:Br.properties.heads.additionalProperties.properties.baseNegatives.
items.properties.base.type},message:"must be string,null"}],!1;var Y=ce===e}else var Y=!0;if(Y){if(k.observed!==void 0){let ye=k.observed;const ce=e;if(e===ce)if(typeof ye==
"number"&&isFinite(ye)){if(ye<0||isNaN(ye))return O.errors=[{instancePath:r+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+Ve+"/observed",
schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/observed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return O.errors=[{instancePath:r+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+Ve+"/observed",schemaPath:"\
#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/observed/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var Y=ce===e}else var Y=!0;if(Y)if(k.positives!==void 0){let ye=k.positives;const ce=e;if(e===ce)if(typeof ye=="number"&&isFinite(ye)){if(ye<0||isNaN(ye))return O.
errors=[{instancePath:r+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+Ve+"/positives",schemaPath:"#/properties/heads/additionalProperties\
/properties/baseNegatives/items/properties/positives/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return O.errors=
[{instancePath:r+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+Ve+"/positives",schemaPath:"#/properties/heads/additionalProperties/proper\
ties/baseNegatives/items/properties/positives/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Y=ce===e}else var Y=!0}}}}else return O.
errors=[{instancePath:r+"/heads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+Ve,schemaPath:"#/properties/heads/additionalProperties/properties/b\
aseNegatives/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var F=qe===e;if(!F)break}}else return O.errors=[{instancePath:r+"/h\
eads/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"}],!1;var U=ae===e}else var U=!0}}}}}else return O.errors=[{instancePath:r+"/heads/"+v.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var _=K===e;if(!_)break}else
return O.errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=we===e}else
var y=!0;if(y){if(n.signals!==void 0){let S=n.signals;const we=e;if(e===we)if(S&&typeof S=="object"&&!Array.isArray(S))for(const v in S){let $=S[v];const K=e;if(e===
K)if($&&typeof $=="object"&&!Array.isArray($)){let ue;if($.count===void 0&&(ue="count")||$.missing===void 0&&(ue="missing")||$.bad===void 0&&(ue="bad")||$.distinct===
void 0&&(ue="distinct")||$.numeric===void 0&&(ue="numeric")||$.list===void 0&&(ue="list")||$.top===void 0&&(ue="top")||$.transform===void 0&&(ue="transform"))return O.
errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/additionalProperties/required",keyword:"required",
params:{missingProperty:ue},message:"must have required property '"+ue+"'"}],!1;{const ar=e;for(const h in $)if(!(h==="count"||h==="missing"||h==="bad"||h==="di\
stinct"||h==="numeric"||h==="list"||h==="top"||h==="transform")){return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/signals/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional p\
roperties"}],!1;break}if(ar===e){if($.count!==void 0){let h=$.count;const ae=e;if(e===ae)if(typeof h=="number"&&isFinite(h)){if(h<0||isNaN(h))return O.errors=[{
instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",schemaPath:"#/properties/signals/additionalProperties/properties/count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+
"/count",schemaPath:"#/properties/signals/additionalProperties/properties/count/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var q=ae===
e}else var q=!0;if(q){if($.missing!==void 0){let h=$.missing;const ae=e;if(e===ae)if(typeof h=="number"&&isFinite(h)){if(h<0||isNaN(h))return O.errors=[{instancePath:r+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/missing",schemaPath:"#/properties/signals/additionalProperties/properties/missing/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/mi\
ssing",schemaPath:"#/properties/signals/additionalProperties/properties/missing/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var q=ae===
e}else var q=!0;if(q){if($.bad!==void 0){let h=$.bad;const ae=e;if(e===ae)if(typeof h=="number"&&isFinite(h)){if(h<0||isNaN(h))return O.errors=[{instancePath:r+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/bad",schemaPath:"#/properties/signals/additionalProperties/properties/bad/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/bad",schemaPath:"\
#/properties/signals/additionalProperties/properties/bad/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var q=ae===e}else var q=!0;if(q){
if($.distinct!==void 0){let h=$.distinct;const ae=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))&&h!==null)return O.errors=[{instancePath:r+"/signal\
s/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/distinct",schemaPath:"#/properties/signals/additionalProperties/properties/distinct/type",keyword:"type",params:{
type:Br.properties.signals.additionalProperties.properties.distinct.type},message:"must be integer,null"}],!1;if(e===ae&&typeof h=="number"&&isFinite(h)&&(h<0||
isNaN(h)))return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/distinct",schemaPath:"#/properties/signals/additionalPropertie\
s/properties/distinct/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var q=ae===e}else var q=!0;if(q){if($.numeric!==void 0){
let h=$.numeric;const ae=e;if(!(h&&typeof h=="object"&&!Array.isArray(h))&&h!==null)return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,
"~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/type",keyword:"type",params:{type:Br.properties.signals.additionalProperties.
properties.numeric.type},message:"must be object,null"}],!1;if(e===ae&&h&&typeof h=="object"&&!Array.isArray(h)){let Oe;if(h.min===void 0&&(Oe="min")||h.max===void 0&&
(Oe="max")||h.mean===void 0&&(Oe="mean")||h.std===void 0&&(Oe="std")||h.skewness===void 0&&(Oe="skewness")||h.kurtosis===void 0&&(Oe="kurtosis")||h.quantiles===
void 0&&(Oe="quantiles"))return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/addit\
ionalProperties/properties/numeric/required",keyword:"required",params:{missingProperty:Oe},message:"must have required property '"+Oe+"'"}],!1;{const Ve=e;for(const k in h)
if(!(k==="min"||k==="max"||k==="mean"||k==="std"||k==="skewness"||k==="kurtosis"||k==="quantiles")){return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,
"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:k},message:"must NOT have additional properties"}],!1;break}if(Ve===e){if(h.min!==void 0){let k=h.min;const qe=e;if(!(typeof k=="n\
umber"&&isFinite(k)))return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/min",schemaPath:"#/properties/signals/addit\
ionalProperties/properties/numeric/properties/min/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var R=qe===e}else var R=!0;if(R){if(h.
max!==void 0){let k=h.max;const qe=e;if(!(typeof k=="number"&&isFinite(k)))return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+
"/numeric/max",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/max/type",keyword:"type",params:{type:"number"},message:"must\
 be number"}],!1;var R=qe===e}else var R=!0;if(R){if(h.mean!==void 0){let k=h.mean;const qe=e;if(!(typeof k=="number"&&isFinite(k)))return O.errors=[{instancePath:r+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/mean",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/mean/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var R=qe===e}else var R=!0;if(R){if(h.std!==void 0){let k=h.std;const qe=e;if(!(typeof k==
"number"&&isFinite(k)))return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/std",schemaPath:"#/properties/signals/add\
itionalProperties/properties/numeric/properties/std/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var R=qe===e}else var R=!0;if(R){if(h.
skewness!==void 0){let k=h.skewness;const qe=e;if(!(typeof k=="number"&&isFinite(k)))return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,
"~1")+"/numeric/skewness",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/skewness/type",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;var R=qe===e}else var R=!0;if(R){if(h.kurtosis!==void 0){let k=h.kurtosis;const qe=e;if(!(typeof k=="number"&&isFinite(k)))return O.
errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/kurtosis",schemaPath:"#/properties/signals/additionalProperties/propertie\
s/numeric/properties/kurtosis/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var R=qe===e}else var R=!0;if(R)if(h.quantiles!==void 0){
let k=h.quantiles;const qe=e;if(e===qe)if(Array.isArray(k)){if(k.length>9)return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+
"/numeric/quantiles",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/maxItems",keyword:"maxItems",params:{limit:9},
message:"must NOT have more than 9 items"}],!1;if(k.length<9)return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/qua\
ntiles",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/minItems",keyword:"minItems",params:{limit:9},message:"mus\
t NOT have fewer than 9 items"}],!1;{var te=!0;const He=k.length;for(let Le=0;Le<He;Le++){let ye=k[Le];const ce=e;if(!(typeof ye=="number"&&isFinite(ye)))return O.
errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles/"+Le,schemaPath:"#/properties/signals/additionalProperties/prop\
erties/numeric/properties/quantiles/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var te=ce===e;if(!te)break}}}else return O.errors=
[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/signals/additionalProperties/properties/nume\
ric/properties/quantiles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var R=qe===e}else var R=!0}}}}}}}}var q=ae===e}else var q=!0;if(q){
if($.list!==void 0){let h=$.list;const ae=e;if(!(h&&typeof h=="object"&&!Array.isArray(h))&&h!==null)return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,
"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/properties/list/type",keyword:"type",params:{type:Br.properties.signals.
additionalProperties.properties.list.type},message:"must be object,null"}],!1;if(e===ae&&h&&typeof h=="object"&&!Array.isArray(h)){let Oe;if(h.meanLength===void 0&&
(Oe="meanLength")||h.truncated===void 0&&(Oe="truncated")||h.nulls===void 0&&(Oe="nulls"))return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(
/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/properties/list/required",keyword:"required",params:{missingProperty:Oe},message:"must\
 have required property '"+Oe+"'"}],!1;{const Ve=e;for(const k in h)if(!(k==="meanLength"||k==="truncated"||k==="nulls")){return O.errors=[{instancePath:r+"/sig\
nals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/properties/list/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:k},message:"must NOT have additional properties"}],!1;break}if(Ve===e){if(h.meanLength!==void 0){let k=h.meanLength;
const qe=e;if(!(typeof k=="number"&&isFinite(k)))return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/meanLength",schemaPath:"\
#/properties/signals/additionalProperties/properties/list/properties/meanLength/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var j=qe===
e}else var j=!0;if(j){if(h.truncated!==void 0){let k=h.truncated;const qe=e;if(!(typeof k=="number"&&isFinite(k)))return O.errors=[{instancePath:r+"/signals/"+v.
replace(/~/g,"~0").replace(/\//g,"~1")+"/list/truncated",schemaPath:"#/properties/signals/additionalProperties/properties/list/properties/truncated/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var j=qe===e}else var j=!0;if(j)if(h.nulls!==void 0){let k=h.nulls;const qe=e;if(!(typeof k=="number"&&
isFinite(k)))return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/nulls",schemaPath:"#/properties/signals/additionalProp\
erties/properties/list/properties/nulls/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var j=qe===e}else var j=!0}}}}var q=ae===e}else
var q=!0;if(q){if($.top!==void 0){let h=$.top;const ae=e;if(e===ae)if(Array.isArray(h)){var V=!0;const Oe=h.length;for(let Ve=0;Ve<Oe;Ve++){let k=h[Ve];const qe=e;
if(e===qe)if(k&&typeof k=="object"&&!Array.isArray(k)){let He;if(k.value===void 0&&(He="value")||k.count===void 0&&(He="count"))return O.errors=[{instancePath:r+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+Ve,schemaPath:"#/properties/signals/additionalProperties/properties/top/items/required",keyword:"re\
quired",params:{missingProperty:He},message:"must have required property '"+He+"'"}],!1;{const Le=e;for(const ye in k)if(!(ye==="value"||ye==="count")){return O.
errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+Ve,schemaPath:"#/properties/signals/additionalProperties/properties/top/ite\
ms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ye},message:"must NOT have additional properties"}],!1;break}if(Le===e){if(k.
value!==void 0){const ye=e;if(typeof k.value!="string")return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+Ve+"/value",
schemaPath:"#/properties/signals/additionalProperties/properties/top/items/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var D=ye===e}else var D=!0;if(D)if(k.count!==void 0){let ye=k.count;const ce=e;if(e===ce)if(typeof ye=="number"&&isFinite(ye)){if(ye<0||isNaN(ye))return O.errors=
[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+Ve+"/count",schemaPath:"#/properties/signals/additionalProperties/properties/top/i\
tems/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return O.errors=[{instancePath:r+"/signals/"+
v.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+Ve+"/count",schemaPath:"#/properties/signals/additionalProperties/properties/top/items/properties/count/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var D=ce===e}else var D=!0}}}else return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(
/\//g,"~1")+"/top/"+Ve,schemaPath:"#/properties/signals/additionalProperties/properties/top/items/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var V=qe===e;if(!V)break}}else return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/top",schemaPath:"#/properties\
/signals/additionalProperties/properties/top/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var q=ae===e}else var q=!0;if(q)if($.transform!==
void 0){let h=$.transform;const ae=e;if(!(h&&typeof h=="object"&&!Array.isArray(h))&&h!==null)return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProperties/properties/transform/type",keyword:"type",params:{type:Br.properties.signals.
additionalProperties.properties.transform.type},message:"must be object,null"}],!1;if(e===ae&&h&&typeof h=="object"&&!Array.isArray(h)){let Oe;if(h.squash===void 0&&
(Oe="squash")||h.clip===void 0&&(Oe="clip")||h.normalize===void 0&&(Oe="normalize")||h.reason===void 0&&(Oe="reason"))return O.errors=[{instancePath:r+"/signals\
/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProperties/properties/transform/required",keyword:"required",
params:{missingProperty:Oe},message:"must have required property '"+Oe+"'"}],!1;{const Ve=e;for(const k in h)if(!(k==="squash"||k==="clip"||k==="normalize"||k===
"reason")){return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalPropert\
ies/properties/transform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional properties"}],!1;break}
if(Ve===e){if(h.squash!==void 0){let k=h.squash;const qe=e;if(!(k==="none"||k==="log"||k==="asinh"||k==="tanh"))return O.errors=[{instancePath:r+"/signals/"+v.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/squash",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/squash/enum",keyword:"e\
num",params:{allowedValues:Br.properties.signals.additionalProperties.properties.transform.properties.squash.enum},message:"must be equal to one of the allowed \
values"}],!1;var z=qe===e}else var z=!0;if(z){if(h.clip!==void 0){let k=h.clip;const qe=e;if(!Array.isArray(k)&&k!==null)return O.errors=[{instancePath:r+"/sign\
als/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/clip/type",
keyword:"type",params:{type:Br.properties.signals.additionalProperties.properties.transform.properties.clip.type},message:"must be array,null"}],!1;if(e===qe&&Array.
isArray(k)){if(k.length<2)return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/properties/signa\
ls/additionalProperties/properties/transform/properties/clip/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{const He=k.
length;if(He>0){let Le=k[0];const ye=e;if(!(typeof Le=="number"&&isFinite(Le)))return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/transform/clip/0",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/clip/prefixItems/0/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var pe=ye===e}if(pe){if(He>1){let Le=k[1];const ye=e;if(!(typeof Le=="number"&&isFinite(Le)))return O.errors=[{instancePath:r+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip/1",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/c\
lip/prefixItems/1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var pe=ye===e}if(pe&&!(k.length<=2))return O.errors=[{instancePath:r+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/cli\
p/items",keyword:"items",params:{limit:2},message:"must NOT have more than 2 items"}],!1}}}var z=qe===e}else var z=!0;if(z){if(h.normalize!==void 0){let k=h.normalize;
const qe=e;if(e===qe)if(k&&typeof k=="object"&&!Array.isArray(k)){let He;if(k.kind===void 0&&(He="kind"))return O.errors=[{instancePath:r+"/signals/"+v.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/required",
keyword:"required",params:{missingProperty:He},message:"must have required property '"+He+"'"}],!1;{const Le=k.kind;if(typeof Le=="string")if(Le==="none"){if(e===
e)if(k&&typeof k=="object"&&!Array.isArray(k)){let ce;if(k.kind===void 0&&(ce="kind"))return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/required",keyword:"re\
quired",params:{missingProperty:ce},message:"must have required property '"+ce+"'"}],!1;{const Be=e;for(const re in k)if(re!=="kind"){return O.errors=[{instancePath:r+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/propertie\
s/normalize/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:re},message:"must NOT have additional properties"}],!1;break}
if(Be===e&&k.kind!==void 0&&k.kind!=="none")return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"none"},
message:"must be equal to constant"}],!1}}else return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var p=!0}else if(Le==="l2"){if(e===e)if(k&&typeof k=="object"&&!Array.isArray(k)){let ce;if(k.kind===void 0&&(ce="kind"))return O.errors=[{instancePath:r+"/s\
ignals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/n\
ormalize/oneOf/1/required",keyword:"required",params:{missingProperty:ce},message:"must have required property '"+ce+"'"}],!1;{const Be=e;for(const re in k)if(re!==
"kind"){return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additional\
Properties/properties/transform/properties/normalize/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:re},message:"must N\
OT have additional properties"}],!1;break}if(Be===e&&k.kind!==void 0&&k.kind!=="l2")return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/properties/kind/const",
keyword:"const",params:{allowedValue:"l2"},message:"must be equal to constant"}],!1}}else return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;p!==!0&&(p=!0)}else if(Le==="minmax"){if(e===e)if(k&&typeof k=="object"&&!Array.isArray(k)){let ce;if(k.kind===
void 0&&(ce="kind")||k.min===void 0&&(ce="min")||k.max===void 0&&(ce="max"))return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+
"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/required",keyword:"required",params:{
missingProperty:ce},message:"must have required property '"+ce+"'"}],!1;{const Be=e;for(const re in k)if(!(re==="kind"||re==="min"||re==="max")){return O.errors=
[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/tr\
ansform/properties/normalize/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:re},message:"must NOT have additional prope\
rties"}],!1;break}if(Be===e){if(k.kind!==void 0){const re=e;if(k.kind!=="minmax")return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/kind/const",
keyword:"const",params:{allowedValue:"minmax"},message:"must be equal to constant"}],!1;var A=re===e}else var A=!0;if(A){if(k.min!==void 0){let re=k.min;const fr=e,
Xe=e;let De=!1;const ge=e;if(!(typeof re=="number"&&isFinite(re))){const M={instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/norm\
alize/min",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf/0/type",keyword:"type",params:{
type:"number"},message:"must be number"};f===null?f=[M]:f.push(M),e++}var I=ge===e;De=De||I;const or=e;if(e===or)if(Array.isArray(re)){var tr=!0;const M=re.length;
for(let Ae=0;Ae<M;Ae++){let je=re[Ae];const Qe=e;if(!(typeof je=="number"&&isFinite(je))){const Fe={instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform/normalize/min/"+Ae,schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/min/anyO\
f/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[Fe]:f.push(Fe),e++}var tr=Qe===e;if(!tr)break}}else{const M={instancePath:r+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prope\
rties/normalize/oneOf/2/properties/min/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[M]:f.push(M),e++}var I=or===e;if(De=
De||I,De)e=Xe,f!==null&&(Xe?f.length=Xe:f=null);else{const M={instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf",keyword:"anyOf",params:{},message:"must match \
a schema in anyOf"};return f===null?f=[M]:f.push(M),e++,O.errors=f,!1}var A=fr===e}else var A=!0;if(A)if(k.max!==void 0){let re=k.max;const fr=e,Xe=e;let De=!1;
const ge=e;if(!(typeof re=="number"&&isFinite(re))){const M={instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf/0/type",keyword:"type",params:{type:"number"},message:"\
must be number"};f===null?f=[M]:f.push(M),e++}var w=ge===e;De=De||w;const or=e;if(e===or)if(Array.isArray(re)){var J=!0;const M=re.length;for(let Ae=0;Ae<M;Ae++){
let je=re[Ae];const Qe=e;if(!(typeof je=="number"&&isFinite(je))){const Fe={instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/norm\
alize/max/"+Ae,schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf/1/items/type",keyword:"\
type",params:{type:"number"},message:"must be number"};f===null?f=[Fe]:f.push(Fe),e++}var J=Qe===e;if(!J)break}}else{const M={instancePath:r+"/signals/"+v.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/\
2/properties/max/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[M]:f.push(M),e++}var w=or===e;if(De=De||w,De)e=Xe,f!==null&&
(Xe?f.length=Xe:f=null);else{const M={instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/si\
gnals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in any\
Of"};return f===null?f=[M]:f.push(M),e++,O.errors=f,!1}var A=fr===e}else var A=!0}}}}else return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;p!==!0&&(p=!0)}else if(Le==="zscore"){if(e===e)if(k&&typeof k=="object"&&!Array.isArray(k)){let ce;if(k.kind===
void 0&&(ce="kind")||k.mean===void 0&&(ce="mean")||k.std===void 0&&(ce="std"))return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/required",keyword:"required",
params:{missingProperty:ce},message:"must have required property '"+ce+"'"}],!1;{const Be=e;for(const re in k)if(!(re==="kind"||re==="mean"||re==="std")){return O.
errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/proper\
ties/transform/properties/normalize/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:re},message:"must NOT have additiona\
l properties"}],!1;break}if(Be===e){if(k.kind!==void 0){const re=e;if(k.kind!=="zscore")return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/kind/\
const",keyword:"const",params:{allowedValue:"zscore"},message:"must be equal to constant"}],!1;var B=re===e}else var B=!0;if(B){if(k.mean!==void 0){let re=k.mean;
const fr=e,Xe=e;let De=!1;const ge=e;if(!(typeof re=="number"&&isFinite(re))){const M={instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/tra\
nsform/normalize/mean",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/0/type",keyword:"\
type",params:{type:"number"},message:"must be number"};f===null?f=[M]:f.push(M),e++}var le=ge===e;De=De||le;const or=e;if(e===or)if(Array.isArray(re)){var Te=!0;
const M=re.length;for(let Ae=0;Ae<M;Ae++){let je=re[Ae];const Qe=e;if(!(typeof je=="number"&&isFinite(je))){const Fe={instancePath:r+"/signals/"+v.replace(/~/g,
"~0").replace(/\//g,"~1")+"/transform/normalize/mean/"+Ae,schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/\
3/properties/mean/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[Fe]:f.push(Fe),e++}var Te=Qe===e;if(!Te)break}}else{
const M={instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/additionalProperties/p\
roperties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[M]:f.push(
M),e++}var le=or===e;if(De=De||le,De)e=Xe,f!==null&&(Xe?f.length=Xe:f=null);else{const M={instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
transform/normalize/mean",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[M]:f.push(M),e++,O.errors=f,!1}var B=fr===e}else var B=!0;if(B)if(k.std!==void 0){let re=k.
std;const fr=e,Xe=e;let De=!1;const ge=e;if(!(typeof re=="number"&&isFinite(re))){const M={instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/transform/normalize/std",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/0/type",keyword:"\
type",params:{type:"number"},message:"must be number"};f===null?f=[M]:f.push(M),e++}var ie=ge===e;De=De||ie;const or=e;if(e===or)if(Array.isArray(re)){var E=!0;
const M=re.length;for(let Ae=0;Ae<M;Ae++){let je=re[Ae];const Qe=e;if(!(typeof je=="number"&&isFinite(je))){const Fe={instancePath:r+"/signals/"+v.replace(/~/g,
"~0").replace(/\//g,"~1")+"/transform/normalize/std/"+Ae,schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3\
/properties/std/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[Fe]:f.push(Fe),e++}var E=Qe===e;if(!E)break}}else{
const M={instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/additionalProperties/pr\
operties/transform/properties/normalize/oneOf/3/properties/std/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[M]:f.push(
M),e++}var ie=or===e;if(De=De||ie,De)e=Xe,f!==null&&(Xe?f.length=Xe:f=null);else{const M={instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
transform/normalize/std",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[M]:f.push(M),e++,O.errors=f,!1}var B=fr===e}else var B=!0}}}}else return O.errors=[{
instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/tran\
sform/properties/normalize/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;p!==!0&&(p=!0)}else if(Le==="quantile"){if(e===e)if(k&&
typeof k=="object"&&!Array.isArray(k)){let ce;if(k.kind===void 0&&(ce="kind")||k.boundaries===void 0&&(ce="boundaries"))return O.errors=[{instancePath:r+"/signa\
ls/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/norma\
lize/oneOf/4/required",keyword:"required",params:{missingProperty:ce},message:"must have required property '"+ce+"'"}],!1;{const Be=e;for(const re in k)if(!(re===
"kind"||re==="boundaries")){return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/propertie\
s/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:re},
message:"must NOT have additional properties"}],!1;break}if(Be===e){if(k.kind!==void 0){const re=e;if(k.kind!=="quantile")return O.errors=[{instancePath:r+"/sig\
nals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/propertie\
s/normalize/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"quantile"},message:"must be equal to constant"}],!1;var ir=re===e}else var ir=!0;
if(ir)if(k.boundaries!==void 0){let re=k.boundaries;const fr=e;if(e===fr)if(Array.isArray(re)){var nr=!0;const De=re.length;for(let ge=0;ge<De;ge++){let or=re[ge];
const ur=e;if(!(typeof or=="number"&&isFinite(or)))return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/b\
oundaries/"+ge,schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/properties/boundaries/items/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var nr=ur===e;if(!nr)break}}else return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize/boundaries",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/properties\
/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ir=fr===e}else var ir=!0}}}else return O.errors=[{instancePath:r+"/signa\
ls/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/norma\
lize/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;p!==!0&&(p=!0)}else return O.errors=[{instancePath:r+"/signals/"+v.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/discrimina\
tor",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:Le},message:'value of tag "kind" must be in oneOf'}],!1;else return O.errors=[{instancePath:r+
"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/propertie\
s/normalize/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:Le},message:'tag "kind" must be string'}],!1}}else return O.errors=[{
instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/tran\
sform/properties/normalize/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var z=qe===e}else var z=!0;if(z)if(h.reason!==void 0){const k=e;
if(typeof h.reason!="string")return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/reason",schemaPath:"#/properties/\
signals/additionalProperties/properties/transform/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var z=k===e}else var z=!0}}}}}
var q=ae===e}else var q=!0}}}}}}}}}else return O.errors=[{instancePath:r+"/signals/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/a\
dditionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var _e=K===e;if(!_e)break}else return O.errors=[{instancePath:r+"/\
signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=we===e}else var y=!0;if(y)if(n.vocabs!==
void 0){let S=n.vocabs;const we=e;if(e===we)if(S&&typeof S=="object"&&!Array.isArray(S))for(const v in S){let $=S[v];const K=e;if(e===K)if($&&typeof $=="object"&&
!Array.isArray($)){let ue;if($.entries===void 0&&(ue="entries")||$.file===void 0&&(ue="file")||$.sha256===void 0&&(ue="sha256")||$.coverage===void 0&&(ue="cover\
age"))return O.errors=[{instancePath:r+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vocabs/additionalProperties/required",keyword:"\
required",params:{missingProperty:ue},message:"must have required property '"+ue+"'"}],!1;{const ar=e;for(const h in $)if(!(h==="entries"||h==="file"||h==="sha2\
56"||h==="coverage")){return O.errors=[{instancePath:r+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vocabs/additionalProperties/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(ar===e){if($.entries!==
void 0){let h=$.entries;const ae=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return O.errors=[{instancePath:r+"/vocabs/"+v.replace(/~/g,"~0").replace(
/\//g,"~1")+"/entries",schemaPath:"#/properties/vocabs/additionalProperties/properties/entries/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"}],!1;if(e===ae&&typeof h=="number"&&isFinite(h)&&(h<0||isNaN(h)))return O.errors=[{instancePath:r+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/en\
tries",schemaPath:"#/properties/vocabs/additionalProperties/properties/entries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1;var Z=ae===e}else var Z=!0;if(Z){if($.file!==void 0){let h=$.file;const ae=e;if(e===ae)if(typeof h=="string"){if(!Jr.test(h))return O.errors=[{instancePath:r+
"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/vocabs/additionalProperties/properties/file/pattern",keyword:"pattern",params:{
pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return O.errors=[{instancePath:r+"\
/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/vocabs/additionalProperties/properties/file/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var Z=ae===e}else var Z=!0;if(Z){if($.sha256!==void 0){let h=$.sha256;const ae=e;if(e===ae)if(typeof h=="string"){if(!Sr.
test(h))return O.errors=[{instancePath:r+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/vocabs/additionalProperties/prop\
erties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return O.errors=[{instancePath:r+
"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/vocabs/additionalProperties/properties/sha256/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var Z=ae===e}else var Z=!0;if(Z)if($.coverage!==void 0){let h=$.coverage;const ae=e;if(e===ae)if(typeof h=="number"&&
isFinite(h)){if(h>1||isNaN(h))return O.errors=[{instancePath:r+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/a\
dditionalProperties/properties/coverage/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(h<0||isNaN(h))return O.errors=
[{instancePath:r+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return O.errors=[{instancePath:r+"/vocabs/"+v.replace(/~/g,"~0").replace(
/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage/type",keyword:"type",params:{type:"number"},message:"must be nu\
mber"}],!1;var Z=ae===e}else var Z=!0}}}}}else return O.errors=[{instancePath:r+"/vocabs/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/voc\
abs/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Re=K===e;if(!Re)break}else return O.errors=[{instancePath:r+
"/vocabs",schemaPath:"#/properties/vocabs/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=we===e}else var y=!0}}}}}}}}}}}else return O.
errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return O.errors=f,e===0}O.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};const zs=de,br={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc calibration config",description:"How a model is to be calibr\
ated: what the spec asks for, resolved. A fitted calibrator is another file.",type:"object",properties:{version:{const:2},fingerprint:{type:"string",pattern:"^[\
0-9a-f]{64}$"},model:{type:"string"},variant:{type:["string","null"]},method:{enum:["platt","isotonic","temperature"]},heads:{type:"array",items:{type:"string"}},
sources:{type:["array","null"],items:{type:"string"}},per:{type:"array",items:{enum:["head","source"]}},signals:{type:"array",items:{type:"object",properties:{name:{
type:"string"},kind:{enum:["id","ids","vec"]},vocab:{type:["string","null"]},size:{type:"integer",minimum:0},hours:{type:["string","null"]}},required:["name","k\
ind","vocab","size","hours"],additionalProperties:!1}},everySeconds:{type:"number"},windowSeconds:{type:"number"},halfLifeSeconds:{type:["number","null"]},traffic:{
type:["object","null"],properties:{column:{type:"string"},value:{type:"string"}},required:["column","value"],additionalProperties:!1},sampling:{type:["object","\
null"],properties:{base:{type:["string","null"]},keep:{type:"number",minimum:0,maximum:1},log:{enum:["unsampled","sampled"]},correct:{enum:["weight","base","bat\
ch"]}},required:["base","keep","log","correct"],additionalProperties:!1}},required:["version","fingerprint","model","variant","method","heads","sources","per","\
signals","everySeconds","windowSeconds","halfLifeSeconds","traffic","sampling"],additionalProperties:!1,$id:"calibration"};function de(n,{instancePath:r="",parentData:Dr,
parentDataProperty:Lr,rootData:kr=n,dynamicAnchors:wr={}}={}){let f=null,e=0;const ve=de.evaluated;if(ve.dynamicProps&&(ve.props=void 0),ve.dynamicItems&&(ve.items=
void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let F;if(n.version===void 0&&(F="version")||n.fingerprint===void 0&&(F="fingerprint")||n.model===void 0&&
(F="model")||n.variant===void 0&&(F="variant")||n.method===void 0&&(F="method")||n.heads===void 0&&(F="heads")||n.sources===void 0&&(F="sources")||n.per===void 0&&
(F="per")||n.signals===void 0&&(F="signals")||n.everySeconds===void 0&&(F="everySeconds")||n.windowSeconds===void 0&&(F="windowSeconds")||n.halfLifeSeconds===void 0&&
(F="halfLifeSeconds")||n.traffic===void 0&&(F="traffic")||n.sampling===void 0&&(F="sampling"))return de.errors=[{instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:F},message:"must have required property '"+F+"'"}],!1;{const Y=e;for(const _ in n)if(!vr.call(br.properties,_)){return de.errors=
[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT have additional properties"}],
!1;break}if(Y===e){if(n.version!==void 0){const _=e;if(n.version!==2)return de.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"\
const",params:{allowedValue:2},message:"must be equal to constant"}],!1;var y=_===e}else var y=!0;if(y){if(n.fingerprint!==void 0){let _=n.fingerprint;const q=e;
if(e===q)if(typeof _=="string"){if(!Sr.test(_))return de.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",
params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return de.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/propert\
ies/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=q===e}else var y=!0;if(y){if(n.model!==void 0){const _=e;if(typeof n.
model!="string")return de.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var y=_===e}else var y=!0;if(y){if(n.variant!==void 0){let _=n.variant;const q=e;if(typeof _!="string"&&_!==null)return de.errors=[{instancePath:r+"/variant",
schemaPath:"#/properties/variant/type",keyword:"type",params:{type:br.properties.variant.type},message:"must be string,null"}],!1;var y=q===e}else var y=!0;if(y){
if(n.method!==void 0){let _=n.method;const q=e;if(!(_==="platt"||_==="isotonic"||_==="temperature"))return de.errors=[{instancePath:r+"/method",schemaPath:"#/pr\
operties/method/enum",keyword:"enum",params:{allowedValues:br.properties.method.enum},message:"must be equal to one of the allowed values"}],!1;var y=q===e}else
var y=!0;if(y){if(n.heads!==void 0){let _=n.heads;const q=e;if(e===q)if(Array.isArray(_)){var me=!0;const te=_.length;for(let j=0;j<te;j++){const V=e;if(typeof _[j]!=
"string")return de.errors=[{instancePath:r+"/heads/"+j,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var me=V===e;if(!me)break}}else return de.errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var y=q===e}else var y=!0;if(y){if(n.sources!==void 0){let _=n.sources;const q=e;if(!Array.isArray(_)&&_!==null)return de.errors=[{instancePath:r+
"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:br.properties.sources.type},message:"must be array,null"}],!1;if(e===q&&Array.isArray(
_)){var ne=!0;const te=_.length;for(let j=0;j<te;j++){const V=e;if(typeof _[j]!="string")return de.errors=[{instancePath:r+"/sources/"+j,schemaPath:"#/propertie\
s/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ne=V===e;if(!ne)break}}var y=q===e}else var y=!0;if(y){if(n.per!==
void 0){let _=n.per;const q=e;if(e===q)if(Array.isArray(_)){var se=!0;const te=_.length;for(let j=0;j<te;j++){let V=_[j];const D=e;if(!(V==="head"||V==="source"))
return de.errors=[{instancePath:r+"/per/"+j,schemaPath:"#/properties/per/items/enum",keyword:"enum",params:{allowedValues:br.properties.per.items.enum},message:"\
must be equal to one of the allowed values"}],!1;var se=D===e;if(!se)break}}else return de.errors=[{instancePath:r+"/per",schemaPath:"#/properties/per/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var y=q===e}else var y=!0;if(y){if(n.signals!==void 0){let _=n.signals;const q=e;if(e===q)if(Array.isArray(
_)){var G=!0;const te=_.length;for(let j=0;j<te;j++){let V=_[j];const D=e;if(e===D)if(V&&typeof V=="object"&&!Array.isArray(V)){let pe;if(V.name===void 0&&(pe="\
name")||V.kind===void 0&&(pe="kind")||V.vocab===void 0&&(pe="vocab")||V.size===void 0&&(pe="size")||V.hours===void 0&&(pe="hours"))return de.errors=[{instancePath:r+
"/signals/"+j,schemaPath:"#/properties/signals/items/required",keyword:"required",params:{missingProperty:pe},message:"must have required property '"+pe+"'"}],!1;
{const p=e;for(const A in V)if(!(A==="name"||A==="kind"||A==="vocab"||A==="size"||A==="hours")){return de.errors=[{instancePath:r+"/signals/"+j,schemaPath:"#/pr\
operties/signals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A},message:"must NOT have additional properties"}],!1;break}
if(p===e){if(V.name!==void 0){const A=e;if(typeof V.name!="string")return de.errors=[{instancePath:r+"/signals/"+j+"/name",schemaPath:"#/properties/signals/item\
s/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var be=A===e}else var be=!0;if(be){if(V.kind!==void 0){let A=V.kind;
const tr=e;if(!(A==="id"||A==="ids"||A==="vec"))return de.errors=[{instancePath:r+"/signals/"+j+"/kind",schemaPath:"#/properties/signals/items/properties/kind/e\
num",keyword:"enum",params:{allowedValues:br.properties.signals.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var be=tr===
e}else var be=!0;if(be){if(V.vocab!==void 0){let A=V.vocab;const tr=e;if(typeof A!="string"&&A!==null)return de.errors=[{instancePath:r+"/signals/"+j+"/vocab",schemaPath:"\
#/properties/signals/items/properties/vocab/type",keyword:"type",params:{type:br.properties.signals.items.properties.vocab.type},message:"must be string,null"}],
!1;var be=tr===e}else var be=!0;if(be){if(V.size!==void 0){let A=V.size;const tr=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return de.errors=[{instancePath:r+
"/signals/"+j+"/size",schemaPath:"#/properties/signals/items/properties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
tr&&typeof A=="number"&&isFinite(A)&&(A<0||isNaN(A)))return de.errors=[{instancePath:r+"/signals/"+j+"/size",schemaPath:"#/properties/signals/items/properties/s\
ize/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var be=tr===e}else var be=!0;if(be)if(V.hours!==void 0){let A=V.hours;
const tr=e;if(typeof A!="string"&&A!==null)return de.errors=[{instancePath:r+"/signals/"+j+"/hours",schemaPath:"#/properties/signals/items/properties/hours/type",
keyword:"type",params:{type:br.properties.signals.items.properties.hours.type},message:"must be string,null"}],!1;var be=tr===e}else var be=!0}}}}}}else return de.
errors=[{instancePath:r+"/signals/"+j,schemaPath:"#/properties/signals/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var G=D===
e;if(!G)break}}else return de.errors=[{instancePath:r+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray"}],!1;var y=q===e}else var y=!0;if(y){if(n.everySeconds!==void 0){let _=n.everySeconds;const q=e;if(!(typeof _=="number"&&isFinite(_)))return de.errors=[{instancePath:r+
"/everySeconds",schemaPath:"#/properties/everySeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var y=q===e}else var y=!0;if(y){
if(n.windowSeconds!==void 0){let _=n.windowSeconds;const q=e;if(!(typeof _=="number"&&isFinite(_)))return de.errors=[{instancePath:r+"/windowSeconds",schemaPath:"\
#/properties/windowSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var y=q===e}else var y=!0;if(y){if(n.halfLifeSeconds!==void 0){
let _=n.halfLifeSeconds;const q=e;if(!(typeof _=="number"&&isFinite(_))&&_!==null)return de.errors=[{instancePath:r+"/halfLifeSeconds",schemaPath:"#/properties/\
halfLifeSeconds/type",keyword:"type",params:{type:br.properties.halfLifeSeconds.type},message:"must be number,null"}],!1;var y=q===e}else var y=!0;if(y){if(n.traffic!==
void 0){let _=n.traffic;const q=e;if(!(_&&typeof _=="object"&&!Array.isArray(_))&&_!==null)return de.errors=[{instancePath:r+"/traffic",schemaPath:"#/properties\
/traffic/type",keyword:"type",params:{type:br.properties.traffic.type},message:"must be object,null"}],!1;if(e===q&&_&&typeof _=="object"&&!Array.isArray(_)){let te;
if(_.column===void 0&&(te="column")||_.value===void 0&&(te="value"))return de.errors=[{instancePath:r+"/traffic",schemaPath:"#/properties/traffic/required",keyword:"\
required",params:{missingProperty:te},message:"must have required property '"+te+"'"}],!1;{const j=e;for(const V in _)if(!(V==="column"||V==="value")){return de.
errors=[{instancePath:r+"/traffic",schemaPath:"#/properties/traffic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:V},message:"\
must NOT have additional properties"}],!1;break}if(j===e){if(_.column!==void 0){const V=e;if(typeof _.column!="string")return de.errors=[{instancePath:r+"/traff\
ic/column",schemaPath:"#/properties/traffic/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ze=V===e}else var ze=!0;
if(ze)if(_.value!==void 0){const V=e;if(typeof _.value!="string")return de.errors=[{instancePath:r+"/traffic/value",schemaPath:"#/properties/traffic/properties/\
value/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ze=V===e}else var ze=!0}}}var y=q===e}else var y=!0;if(y)if(n.sampling!==void 0){
let _=n.sampling;const q=e;if(!(_&&typeof _=="object"&&!Array.isArray(_))&&_!==null)return de.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampl\
ing/type",keyword:"type",params:{type:br.properties.sampling.type},message:"must be object,null"}],!1;if(e===q&&_&&typeof _=="object"&&!Array.isArray(_)){let te;
if(_.base===void 0&&(te="base")||_.keep===void 0&&(te="keep")||_.log===void 0&&(te="log")||_.correct===void 0&&(te="correct"))return de.errors=[{instancePath:r+
"/sampling",schemaPath:"#/properties/sampling/required",keyword:"required",params:{missingProperty:te},message:"must have required property '"+te+"'"}],!1;{const j=e;
for(const V in _)if(!(V==="base"||V==="keep"||V==="log"||V==="correct")){return de.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:V},message:"must NOT have additional properties"}],!1;break}if(j===e){if(_.base!==void 0){
let V=_.base;const D=e;if(typeof V!="string"&&V!==null)return de.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/type",
keyword:"type",params:{type:br.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var U=D===e}else var U=!0;if(U){if(_.keep!==void 0){
let V=_.keep;const D=e;if(e===D)if(typeof V=="number"&&isFinite(V)){if(V>1||isNaN(V))return de.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties\
/sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(V<0||isNaN(V))return de.errors=[{instancePath:r+
"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return de.
errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var U=D===e}else var U=!0;if(U){if(_.log!==void 0){let V=_.log;const D=e;if(!(V==="unsampled"||V==="sampled"))return de.errors=[{instancePath:r+"/sampling/lo\
g",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"enum",params:{allowedValues:br.properties.sampling.properties.log.enum},message:"must be equa\
l to one of the allowed values"}],!1;var U=D===e}else var U=!0;if(U)if(_.correct!==void 0){let V=_.correct;const D=e;if(!(V==="weight"||V==="base"||V==="batch"))
return de.errors=[{instancePath:r+"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:br.properties.
sampling.properties.correct.enum},message:"must be equal to one of the allowed values"}],!1;var U=D===e}else var U=!0}}}}}var y=q===e}else var y=!0}}}}}}}}}}}}}}}else
return de.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return de.errors=f,e===0}de.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};const Fs=Se,_s={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc manifest",description:"What a buil\
d or a trained bundle holds: the fingerprint of its plan and a hash of every other file.",type:"object",properties:{version:{const:1},adsc:{type:"string"},model:{
type:"string"},variant:{type:["string","null"]},baseline:{type:"string"},assumed:{type:"object",properties:{vocabs:{type:"array",items:{type:"string"}},signals:{
type:"array",items:{type:"string"}}},required:["vocabs","signals"],additionalProperties:!1},fingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},modelFingerprint:{
type:"string",pattern:"^[0-9a-f]{64}$"},files:{type:"object",additionalProperties:{type:"object",properties:{bytes:{type:"integer",minimum:0},sha256:{type:"stri\
ng",pattern:"^[0-9a-f]{64}$"}},required:["bytes","sha256"],additionalProperties:!1}}},required:["version","adsc","model","variant","fingerprint","files"],additionalProperties:!1,
$id:"manifest"};function Se(n,{instancePath:r="",parentData:Dr,parentDataProperty:Lr,rootData:kr=n,dynamicAnchors:wr={}}={}){let f=null,e=0;const ve=Se.evaluated;
if(ve.dynamicProps&&(ve.props=void 0),ve.dynamicItems&&(ve.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let ze;if(n.version===void 0&&(ze="v\
ersion")||n.adsc===void 0&&(ze="adsc")||n.model===void 0&&(ze="model")||n.variant===void 0&&(ze="variant")||n.fingerprint===void 0&&(ze="fingerprint")||n.files===
void 0&&(ze="files"))return Se.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:ze},message:"must have required proper\
ty '"+ze+"'"}],!1;{const U=e;for(const F in n)if(!vr.call(_s.properties,F)){return Se.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:F},message:"must NOT have additional properties"}],!1;break}if(U===e){if(n.version!==void 0){const F=e;if(n.version!==
1)return Se.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constan\
t"}],!1;var y=F===e}else var y=!0;if(y){if(n.adsc!==void 0){const F=e;if(typeof n.adsc!="string")return Se.errors=[{instancePath:r+"/adsc",schemaPath:"#/propert\
ies/adsc/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=F===e}else var y=!0;if(y){if(n.model!==void 0){const F=e;if(typeof n.model!=
"string")return Se.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=F===
e}else var y=!0;if(y){if(n.variant!==void 0){let F=n.variant;const Y=e;if(typeof F!="string"&&F!==null)return Se.errors=[{instancePath:r+"/variant",schemaPath:"\
#/properties/variant/type",keyword:"type",params:{type:_s.properties.variant.type},message:"must be string,null"}],!1;var y=Y===e}else var y=!0;if(y){if(n.baseline!==
void 0){const F=e;if(typeof n.baseline!="string")return Se.errors=[{instancePath:r+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var y=F===e}else var y=!0;if(y){if(n.assumed!==void 0){let F=n.assumed;const Y=e;if(e===Y)if(F&&typeof F=="object"&&!Array.
isArray(F)){let q;if(F.vocabs===void 0&&(q="vocabs")||F.signals===void 0&&(q="signals"))return Se.errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/as\
sumed/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const R=e;for(const te in F)if(!(te==="vocabs"||
te==="signals")){return Se.errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:te},
message:"must NOT have additional properties"}],!1;break}if(R===e){if(F.vocabs!==void 0){let te=F.vocabs;const j=e;if(e===j)if(Array.isArray(te)){var me=!0;const V=te.
length;for(let D=0;D<V;D++){const z=e;if(typeof te[D]!="string")return Se.errors=[{instancePath:r+"/assumed/vocabs/"+D,schemaPath:"#/properties/assumed/properti\
es/vocabs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var me=z===e;if(!me)break}}else return Se.errors=[{instancePath:r+"/as\
sumed/vocabs",schemaPath:"#/properties/assumed/properties/vocabs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ne=j===e}else var ne=!0;
if(ne)if(F.signals!==void 0){let te=F.signals;const j=e;if(e===j)if(Array.isArray(te)){var se=!0;const D=te.length;for(let z=0;z<D;z++){const pe=e;if(typeof te[z]!=
"string")return Se.errors=[{instancePath:r+"/assumed/signals/"+z,schemaPath:"#/properties/assumed/properties/signals/items/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var se=pe===e;if(!se)break}}else return Se.errors=[{instancePath:r+"/assumed/signals",schemaPath:"#/properties/assumed/prop\
erties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ne=j===e}else var ne=!0}}}else return Se.errors=[{instancePath:r+"/as\
sumed",schemaPath:"#/properties/assumed/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=Y===e}else var y=!0;if(y){if(n.fingerprint!==
void 0){let F=n.fingerprint;const Y=e;if(e===Y)if(typeof F=="string"){if(!Sr.test(F))return Se.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/f\
ingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Se.errors=[{instancePath:r+
"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=Y===e}else var y=!0;if(y){if(n.
modelFingerprint!==void 0){let F=n.modelFingerprint;const Y=e;if(e===Y)if(typeof F=="string"){if(!Sr.test(F))return Se.errors=[{instancePath:r+"/modelFingerprin\
t",schemaPath:"#/properties/modelFingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else
return Se.errors=[{instancePath:r+"/modelFingerprint",schemaPath:"#/properties/modelFingerprint/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var y=Y===e}else var y=!0;if(y)if(n.files!==void 0){let F=n.files;const Y=e;if(e===Y)if(F&&typeof F=="object"&&!Array.isArray(F))for(const q in F){let R=F[q];
const te=e;if(e===te)if(R&&typeof R=="object"&&!Array.isArray(R)){let j;if(R.bytes===void 0&&(j="bytes")||R.sha256===void 0&&(j="sha256"))return Se.errors=[{instancePath:r+
"/files/"+q.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/required",keyword:"required",params:{missingProperty:j},message:"\
must have required property '"+j+"'"}],!1;{const V=e;for(const D in R)if(!(D==="bytes"||D==="sha256")){return Se.errors=[{instancePath:r+"/files/"+q.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},
message:"must NOT have additional properties"}],!1;break}if(V===e){if(R.bytes!==void 0){let D=R.bytes;const z=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(
D)))return Se.errors=[{instancePath:r+"/files/"+q.replace(/~/g,"~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#/properties/files/additionalProperties/properties\
/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===z&&typeof D=="number"&&isFinite(D)&&(D<0||isNaN(D)))return Se.errors=[
{instancePath:r+"/files/"+q.replace(/~/g,"~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#/properties/files/additionalProperties/properties/bytes/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var G=z===e}else var G=!0;if(G)if(R.sha256!==void 0){let D=R.sha256;const z=e;if(e===z)if(typeof D==
"string"){if(!Sr.test(D))return Se.errors=[{instancePath:r+"/files/"+q.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/files/additiona\
lProperties/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Se.errors=
[{instancePath:r+"/files/"+q.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/files/additionalProperties/properties/sha256/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var G=z===e}else var G=!0}}}else return Se.errors=[{instancePath:r+"/files/"+q.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var be=te===e;if(!be)break}else
return Se.errors=[{instancePath:r+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=Y===e}else
var y=!0}}}}}}}}}}else return Se.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Se.errors=
f,e===0}Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const xs=sr;function sr(n,{instancePath:r="",parentData:Dr,parentDataProperty:Lr,rootData:kr=n,dynamicAnchors:wr={}}={}){let f=null,e=0;const ve=sr.evaluated;if(ve.dynamicProps&&
(ve.props=void 0),ve.dynamicItems&&(ve.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let _;if(n.version===void 0&&(_="version")||n.fingerprint===
void 0&&(_="fingerprint")||n.cases===void 0&&(_="cases"))return sr.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:_},
message:"must have required property '"+_+"'"}],!1;{const q=e;for(const R in n)if(!(R==="version"||R==="fingerprint"||R==="cases")){return sr.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:R},message:"must NOT have additional properties"}],!1;break}if(q===
e){if(n.version!==void 0){const R=e;if(n.version!==1)return sr.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{
allowedValue:1},message:"must be equal to constant"}],!1;var y=R===e}else var y=!0;if(y){if(n.fingerprint!==void 0){let R=n.fingerprint;const te=e;if(e===te)if(typeof R==
"string"){if(!Sr.test(R))return sr.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9\
a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return sr.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=te===e}else var y=!0;if(y)if(n.cases!==void 0){let R=n.cases;const te=e;if(e===te)if(Array.
isArray(R)){var me=!0;const V=R.length;for(let D=0;D<V;D++){let z=R[D];const pe=e;if(e===pe)if(z&&typeof z=="object"&&!Array.isArray(z)){let A;if(z.note===void 0&&
(A="note")||z.serving===void 0&&(A="serving")||z.row===void 0&&(A="row")||z.signals===void 0&&(A="signals"))return sr.errors=[{instancePath:r+"/cases/"+D,schemaPath:"\
#/properties/cases/items/required",keyword:"required",params:{missingProperty:A},message:"must have required property '"+A+"'"}],!1;{const tr=e;for(const I in z)
if(!(I==="note"||I==="serving"||I==="row"||I==="signals")){return sr.errors=[{instancePath:r+"/cases/"+D,schemaPath:"#/properties/cases/items/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:I},message:"must NOT have additional properties"}],!1;break}if(tr===e){if(z.note!==void 0){const I=e;
if(typeof z.note!="string")return sr.errors=[{instancePath:r+"/cases/"+D+"/note",schemaPath:"#/properties/cases/items/properties/note/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var ne=I===e}else var ne=!0;if(ne){if(z.serving!==void 0){const I=e;if(typeof z.serving!="boolean")return sr.errors=
[{instancePath:r+"/cases/"+D+"/serving",schemaPath:"#/properties/cases/items/properties/serving/type",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"}],!1;var ne=I===e}else var ne=!0;if(ne){if(z.row!==void 0){let I=z.row;const J=e;if(!(I&&typeof I=="object"&&!Array.isArray(I)))return sr.errors=[{instancePath:r+
"/cases/"+D+"/row",schemaPath:"#/properties/cases/items/properties/row/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ne=J===e}else
var ne=!0;if(ne)if(z.signals!==void 0){let I=z.signals;const J=e;if(e===J)if(I&&typeof I=="object"&&!Array.isArray(I))for(const B in I){let Te=I[B];const le=e,E=e;
let ie=!1;const ir=e;if(e===ir)if(Te&&typeof Te=="object"&&!Array.isArray(Te)){let _e;if(Te.values===void 0&&(_e="values")){const Z={instancePath:r+"/cases/"+D+
"/signals/"+B.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/required",keyword:"req\
uired",params:{missingProperty:_e},message:"must have required property '"+_e+"'"};f===null?f=[Z]:f.push(Z),e++}else{const Z=e;for(const Re in Te)if(Re!=="value\
s"){const X={instancePath:r+"/cases/"+D+"/signals/"+B.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalP\
roperties/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Re},message:"must NOT have additional properties"};f===null?f=
[X]:f.push(X),e++;break}if(Z===e&&Te.values!==void 0){let Re=Te.values;if(e===e)if(Array.isArray(Re)){var se=!0;const gr=Re.length;for(let S=0;S<gr;S++){let we=Re[S];
const zr=e;if(!(typeof we=="number"&&isFinite(we))){const $={instancePath:r+"/cases/"+D+"/signals/"+B.replace(/~/g,"~0").replace(/\//g,"~1")+"/values/"+S,schemaPath:"\
#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/items/type",keyword:"type",params:{type:"number"},message:"must be nu\
mber"};f===null?f=[$]:f.push($),e++}var se=zr===e;if(!se)break}}else{const gr={instancePath:r+"/cases/"+D+"/signals/"+B.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/values",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/type",keyword:"type",params:{type:"array"},message:"\
must be array"};f===null?f=[gr]:f.push(gr),e++}}}}else{const _e={instancePath:r+"/cases/"+D+"/signals/"+B.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/cases/items/properties/signals/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};f===null?f=[_e]:f.push(
_e),e++}var F=ir===e;if(ie=ie||F,F)var G=!0;const nr=e;if(e===nr)if(Te&&typeof Te=="object"&&!Array.isArray(Te)){let _e;if(Te.ids===void 0&&(_e="ids")){const Z={
instancePath:r+"/cases/"+D+"/signals/"+B.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/any\
Of/1/required",keyword:"required",params:{missingProperty:_e},message:"must have required property '"+_e+"'"};f===null?f=[Z]:f.push(Z),e++}else{const Z=e;for(const Re in Te)
if(!(Re==="ids"||Re==="weights")){const X={instancePath:r+"/cases/"+D+"/signals/"+B.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/\
properties/signals/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Re},message:"must NOT have addit\
ional properties"};f===null?f=[X]:f.push(X),e++;break}if(Z===e){if(Te.ids!==void 0){let Re=Te.ids;const X=e;if(e===X)if(Array.isArray(Re)){var be=!0;const gr=Re.
length;for(let S=0;S<gr;S++){let we=Re[S];const zr=e;if(!(typeof we=="number"&&!(we%1)&&!isNaN(we)&&isFinite(we))){const $={instancePath:r+"/cases/"+D+"/signals\
/"+B.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids/"+S,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/ids/items/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};f===null?f=[$]:f.push($),e++}if(e===zr&&typeof we=="number"&&isFinite(we)&&(we<0||isNaN(
we))){const $={instancePath:r+"/cases/"+D+"/signals/"+B.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids/"+S,schemaPath:"#/properties/cases/items/properties/signals\
/additionalProperties/anyOf/1/properties/ids/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};f===null?f=[$]:f.push($),
e++}var be=zr===e;if(!be)break}}else{const gr={instancePath:r+"/cases/"+D+"/signals/"+B.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids",schemaPath:"#/properties/c\
ases/items/properties/signals/additionalProperties/anyOf/1/properties/ids/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[gr]:f.
push(gr),e++}var ze=X===e}else var ze=!0;if(ze)if(Te.weights!==void 0){let Re=Te.weights;const X=e;if(e===X)if(Array.isArray(Re)){var U=!0;const S=Re.length;for(let we=0;we<
S;we++){let zr=Re[we];const v=e;if(!(typeof zr=="number"&&isFinite(zr))){const K={instancePath:r+"/cases/"+D+"/signals/"+B.replace(/~/g,"~0").replace(/\//g,"~1")+
"/weights/"+we,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weights/items/type",keyword:"type",params:{type:"\
number"},message:"must be number"};f===null?f=[K]:f.push(K),e++}var U=v===e;if(!U)break}}else{const S={instancePath:r+"/cases/"+D+"/signals/"+B.replace(/~/g,"~0").
replace(/\//g,"~1")+"/weights",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weights/type",keyword:"type",params:{
type:"array"},message:"must be array"};f===null?f=[S]:f.push(S),e++}var ze=X===e}else var ze=!0}}}else{const _e={instancePath:r+"/cases/"+D+"/signals/"+B.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"},
message:"must be object"};f===null?f=[_e]:f.push(_e),e++}var F=nr===e;if(ie=ie||F,F&&G!==!0&&(G=!0),ie)e=E,f!==null&&(E?f.length=E:f=null);else{const _e={instancePath:r+
"/cases/"+D+"/signals/"+B.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf",keyword:"an\
yOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[_e]:f.push(_e),e++,sr.errors=f,!1}var Y=le===e;if(!Y)break}else return sr.errors=[{instancePath:r+
"/cases/"+D+"/signals",schemaPath:"#/properties/cases/items/properties/signals/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ne=J===
e}else var ne=!0}}}}}else return sr.errors=[{instancePath:r+"/cases/"+D,schemaPath:"#/properties/cases/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var me=pe===e;if(!me)break}}else return sr.errors=[{instancePath:r+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var y=te===e}else var y=!0}}}}else return sr.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return sr.errors=f,e===0}sr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Ts=Q,cr={$schema:"https://json-schema.o\
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
"kept","prior","window","weight","events","temperature"],additionalProperties:!1}]}},$id:"calibrator"},Nr={type:"object",discriminator:{propertyName:"kind"},required:[
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
temperature"],additionalProperties:!1}]};function x(n,{instancePath:r="",parentData:Dr,parentDataProperty:Lr,rootData:kr=n,dynamicAnchors:wr={}}={}){let f=null,
e=0;const ve=x.evaluated;if(ve.dynamicProps&&(ve.props=void 0),ve.dynamicItems&&(ve.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let j;if(n.
kind===void 0&&(j="kind"))return x.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:j},message:"must have required pro\
perty '"+j+"'"}],!1;{const V=n.kind;if(typeof V=="string")if(V==="identity"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let z;if(n.kind===void 0&&(z=
"kind")||n.kept===void 0&&(z="kept")||n.prior===void 0&&(z="prior")||n.window===void 0&&(z="window")||n.weight===void 0&&(z="weight")||n.events===void 0&&(z="ev\
ents"))return x.errors=[{instancePath:r,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+
"'"}],!1;{const pe=e;for(const p in n)if(!(p==="kind"||p==="kept"||p==="prior"||p==="window"||p==="weight"||p==="events")){return x.errors=[{instancePath:r,schemaPath:"\
#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(pe===e){
if(n.kind!==void 0){const p=e;if(n.kind!=="identity")return x.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{
allowedValue:"identity"},message:"must be equal to constant"}],!1;var y=p===e}else var y=!0;if(y){if(n.kept!==void 0){const p=e;if(typeof n.kept!="boolean")return x.
errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/0/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var y=p===e}else
var y=!0;if(y){if(n.prior!==void 0){const p=e;if(typeof n.prior!="boolean")return x.errors=[{instancePath:r+"/prior",schemaPath:"#/oneOf/0/properties/prior/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var y=p===e}else var y=!0;if(y){if(n.window!==void 0){let p=n.window;const A=e;if(!(p&&typeof p==
"object"&&!Array.isArray(p))&&p!==null)return x.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/0/properties/window/type",keyword:"type",params:{type:Nr.oneOf[0].
properties.window.type},message:"must be object,null"}],!1;if(e===A&&p&&typeof p=="object"&&!Array.isArray(p)){let I;if(p.from===void 0&&(I="from")||p.to===void 0&&
(I="to")||p.rows===void 0&&(I="rows"))return x.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/0/properties/window/required",keyword:"required",params:{missingProperty:I},
message:"must have required property '"+I+"'"}],!1;{const J=e;for(const w in p)if(!(w==="from"||w==="to"||w==="rows")){return x.errors=[{instancePath:r+"/window",
schemaPath:"#/oneOf/0/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional pro\
perties"}],!1;break}if(J===e){if(p.from!==void 0){let w=p.from;const B=e;if(!(typeof w=="number"&&isFinite(w))&&w!==null)return x.errors=[{instancePath:r+"/wind\
ow/from",schemaPath:"#/oneOf/0/properties/window/properties/from/type",keyword:"type",params:{type:Nr.oneOf[0].properties.window.properties.from.type},message:"\
must be number,null"}],!1;var me=B===e}else var me=!0;if(me){if(p.to!==void 0){let w=p.to;const B=e;if(!(typeof w=="number"&&isFinite(w))&&w!==null)return x.errors=
[{instancePath:r+"/window/to",schemaPath:"#/oneOf/0/properties/window/properties/to/type",keyword:"type",params:{type:Nr.oneOf[0].properties.window.properties.to.
type},message:"must be number,null"}],!1;var me=B===e}else var me=!0;if(me)if(p.rows!==void 0){let w=p.rows;const B=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&
isFinite(w)))return x.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/0/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===B&&typeof w=="number"&&isFinite(w)&&(w<0||isNaN(w)))return x.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/0/\
properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var me=B===e}else var me=!0}}}}var y=A===
e}else var y=!0;if(y){if(n.weight!==void 0){let p=n.weight;const A=e;if(!(typeof p=="number"&&isFinite(p)))return x.errors=[{instancePath:r+"/weight",schemaPath:"\
#/oneOf/0/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var y=A===e}else var y=!0;if(y)if(n.events!==void 0){let p=n.
events;const A=e;if(!(typeof p=="number"&&isFinite(p)))return x.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/0/properties/events/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var y=A===e}else var y=!0}}}}}}}else return x.errors=[{instancePath:r,schemaPath:"#/oneOf/0/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var ne=!0}else if(V==="platt"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let z;if(n.kind===void 0&&(z="\
kind")||n.kept===void 0&&(z="kept")||n.prior===void 0&&(z="prior")||n.window===void 0&&(z="window")||n.weight===void 0&&(z="weight")||n.events===void 0&&(z="eve\
nts")||n.center===void 0&&(z="center")||n.alpha===void 0&&(z="alpha")||n.beta===void 0&&(z="beta")||n.gamma===void 0&&(z="gamma")||n.standardErrors===void 0&&(z=
"standardErrors")||n.converged===void 0&&(z="converged"))return x.errors=[{instancePath:r,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:z},
message:"must have required property '"+z+"'"}],!1;{const pe=e;for(const p in n)if(!vr.call(Nr.oneOf[1].properties,p)){return x.errors=[{instancePath:r,schemaPath:"\
#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(pe===e){
if(n.kind!==void 0){const p=e;if(n.kind!=="platt")return x.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{
allowedValue:"platt"},message:"must be equal to constant"}],!1;var se=p===e}else var se=!0;if(se){if(n.kept!==void 0){const p=e;if(typeof n.kept!="boolean")return x.
errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/1/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var se=p===e}else
var se=!0;if(se){if(n.prior!==void 0){const p=e;if(typeof n.prior!="boolean")return x.errors=[{instancePath:r+"/prior",schemaPath:"#/oneOf/1/properties/prior/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var se=p===e}else var se=!0;if(se){if(n.window!==void 0){let p=n.window;const A=e;if(!(p&&
typeof p=="object"&&!Array.isArray(p))&&p!==null)return x.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/1/properties/window/type",keyword:"type",params:{
type:Nr.oneOf[1].properties.window.type},message:"must be object,null"}],!1;if(e===A&&p&&typeof p=="object"&&!Array.isArray(p)){let I;if(p.from===void 0&&(I="fr\
om")||p.to===void 0&&(I="to")||p.rows===void 0&&(I="rows"))return x.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/1/properties/window/required",keyword:"\
required",params:{missingProperty:I},message:"must have required property '"+I+"'"}],!1;{const J=e;for(const w in p)if(!(w==="from"||w==="to"||w==="rows")){return x.
errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/1/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"\
must NOT have additional properties"}],!1;break}if(J===e){if(p.from!==void 0){let w=p.from;const B=e;if(!(typeof w=="number"&&isFinite(w))&&w!==null)return x.errors=
[{instancePath:r+"/window/from",schemaPath:"#/oneOf/1/properties/window/properties/from/type",keyword:"type",params:{type:Nr.oneOf[1].properties.window.properties.
from.type},message:"must be number,null"}],!1;var G=B===e}else var G=!0;if(G){if(p.to!==void 0){let w=p.to;const B=e;if(!(typeof w=="number"&&isFinite(w))&&w!==
null)return x.errors=[{instancePath:r+"/window/to",schemaPath:"#/oneOf/1/properties/window/properties/to/type",keyword:"type",params:{type:Nr.oneOf[1].properties.
window.properties.to.type},message:"must be number,null"}],!1;var G=B===e}else var G=!0;if(G)if(p.rows!==void 0){let w=p.rows;const B=e;if(!(typeof w=="number"&&
!(w%1)&&!isNaN(w)&&isFinite(w)))return x.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/1/properties/window/properties/rows/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===B&&typeof w=="number"&&isFinite(w)&&(w<0||isNaN(w)))return x.errors=[{instancePath:r+"/window/rows",schemaPath:"\
#/oneOf/1/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var G=B===e}else var G=!0}}}}
var se=A===e}else var se=!0;if(se){if(n.weight!==void 0){let p=n.weight;const A=e;if(!(typeof p=="number"&&isFinite(p)))return x.errors=[{instancePath:r+"/weigh\
t",schemaPath:"#/oneOf/1/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var se=A===e}else var se=!0;if(se){if(n.events!==
void 0){let p=n.events;const A=e;if(!(typeof p=="number"&&isFinite(p)))return x.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/1/properties/events/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var se=A===e}else var se=!0;if(se){if(n.center!==void 0){let p=n.center;const A=e;if(e===A)if(typeof p==
"number"&&isFinite(p)){if(p>1e9||isNaN(p))return x.errors=[{instancePath:r+"/center",schemaPath:"#/oneOf/1/properties/center/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e9},message:"must be <= 1000000000"}],!1;if(p<-1e9||isNaN(p))return x.errors=[{instancePath:r+"/center",schemaPath:"#/oneOf/1/properties/\
center/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e9},message:"must be >= -1000000000"}],!1}else return x.errors=[{instancePath:r+"/center",schemaPath:"\
#/oneOf/1/properties/center/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var se=A===e}else var se=!0;if(se){if(n.alpha!==void 0){let p=n.
alpha;const A=e;if(e===A)if(typeof p=="number"&&isFinite(p)){if(p>1e6||isNaN(p))return x.errors=[{instancePath:r+"/alpha",schemaPath:"#/oneOf/1/properties/alpha\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(p<-1e6||isNaN(p))return x.errors=[{instancePath:r+"/alpha",schemaPath:"\
#/oneOf/1/properties/alpha/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"}],!1}else return x.errors=[{instancePath:r+
"/alpha",schemaPath:"#/oneOf/1/properties/alpha/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var se=A===e}else var se=!0;if(se){if(n.
beta!==void 0){let p=n.beta;const A=e;if(e===A)if(typeof p=="number"&&isFinite(p)){if(p>1e6||isNaN(p))return x.errors=[{instancePath:r+"/beta",schemaPath:"#/one\
Of/1/properties/beta/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(p<-1e6||isNaN(p))return x.errors=[{instancePath:r+
"/beta",schemaPath:"#/oneOf/1/properties/beta/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"}],!1}else return x.errors=
[{instancePath:r+"/beta",schemaPath:"#/oneOf/1/properties/beta/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var se=A===e}else var se=!0;
if(se){if(n.gamma!==void 0){let p=n.gamma;const A=e;if(e===A)if(Array.isArray(p)){var be=!0;const I=p.length;for(let J=0;J<I;J++){let w=p[J];const B=e;if(e===B)
if(typeof w=="number"&&isFinite(w)){if(w>1e6||isNaN(w))return x.errors=[{instancePath:r+"/gamma/"+J,schemaPath:"#/oneOf/1/properties/gamma/items/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(w<-1e6||isNaN(w))return x.errors=[{instancePath:r+"/gamma/"+J,schemaPath:"#/one\
Of/1/properties/gamma/items/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"}],!1}else return x.errors=[{instancePath:r+
"/gamma/"+J,schemaPath:"#/oneOf/1/properties/gamma/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var be=B===e;if(!be)break}}else
return x.errors=[{instancePath:r+"/gamma",schemaPath:"#/oneOf/1/properties/gamma/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var se=A===
e}else var se=!0;if(se){if(n.standardErrors!==void 0){let p=n.standardErrors;const A=e;if(e===A)if(Array.isArray(p)){var ze=!0;const I=p.length;for(let J=0;J<I;J++){
let w=p[J];const B=e;if(!(typeof w=="number"&&isFinite(w)))return x.errors=[{instancePath:r+"/standardErrors/"+J,schemaPath:"#/oneOf/1/properties/standardErrors\
/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ze=B===e;if(!ze)break}}else return x.errors=[{instancePath:r+"/standardErro\
rs",schemaPath:"#/oneOf/1/properties/standardErrors/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var se=A===e}else var se=!0;if(se)if(n.
converged!==void 0){const p=e;if(typeof n.converged!="boolean")return x.errors=[{instancePath:r+"/converged",schemaPath:"#/oneOf/1/properties/converged/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var se=p===e}else var se=!0}}}}}}}}}}}}}else return x.errors=[{instancePath:r,schemaPath:"#/oneOf/1\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ne!==!0&&(ne=!0)}else if(V==="isotonic"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(
n)){let z;if(n.kind===void 0&&(z="kind")||n.kept===void 0&&(z="kept")||n.prior===void 0&&(z="prior")||n.window===void 0&&(z="window")||n.weight===void 0&&(z="we\
ight")||n.events===void 0&&(z="events")||n.fit===void 0&&(z="fit"))return x.errors=[{instancePath:r,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:z},
message:"must have required property '"+z+"'"}],!1;{const pe=e;for(const p in n)if(!(p==="kind"||p==="kept"||p==="prior"||p==="window"||p==="weight"||p==="event\
s"||p==="fit")){return x.errors=[{instancePath:r,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties"}],!1;break}if(pe===e){if(n.kind!==void 0){const p=e;if(n.kind!=="isotonic")return x.errors=[{instancePath:r+"/kind",schemaPath:"\
#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"isotonic"},message:"must be equal to constant"}],!1;var U=p===e}else var U=!0;if(U){if(n.
kept!==void 0){const p=e;if(typeof n.kept!="boolean")return x.errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/2/properties/kept/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var U=p===e}else var U=!0;if(U){if(n.prior!==void 0){const p=e;if(typeof n.prior!="boolean")return x.errors=[{instancePath:r+
"/prior",schemaPath:"#/oneOf/2/properties/prior/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var U=p===e}else var U=!0;if(U){if(n.
window!==void 0){let p=n.window;const A=e;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null)return x.errors=[{instancePath:r+"/window",schemaPath:"#/oneO\
f/2/properties/window/type",keyword:"type",params:{type:Nr.oneOf[2].properties.window.type},message:"must be object,null"}],!1;if(e===A&&p&&typeof p=="object"&&
!Array.isArray(p)){let I;if(p.from===void 0&&(I="from")||p.to===void 0&&(I="to")||p.rows===void 0&&(I="rows"))return x.errors=[{instancePath:r+"/window",schemaPath:"\
#/oneOf/2/properties/window/required",keyword:"required",params:{missingProperty:I},message:"must have required property '"+I+"'"}],!1;{const J=e;for(const w in p)
if(!(w==="from"||w==="to"||w==="rows")){return x.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/2/properties/window/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"}],!1;break}if(J===e){if(p.from!==void 0){let w=p.from;const B=e;if(!(typeof w==
"number"&&isFinite(w))&&w!==null)return x.errors=[{instancePath:r+"/window/from",schemaPath:"#/oneOf/2/properties/window/properties/from/type",keyword:"type",params:{
type:Nr.oneOf[2].properties.window.properties.from.type},message:"must be number,null"}],!1;var F=B===e}else var F=!0;if(F){if(p.to!==void 0){let w=p.to;const B=e;
if(!(typeof w=="number"&&isFinite(w))&&w!==null)return x.errors=[{instancePath:r+"/window/to",schemaPath:"#/oneOf/2/properties/window/properties/to/type",keyword:"\
type",params:{type:Nr.oneOf[2].properties.window.properties.to.type},message:"must be number,null"}],!1;var F=B===e}else var F=!0;if(F)if(p.rows!==void 0){let w=p.
rows;const B=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return x.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/2/properties/window/\
properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===B&&typeof w=="number"&&isFinite(w)&&(w<0||isNaN(w)))return x.
errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/2/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var F=B===e}else var F=!0}}}}var U=A===e}else var U=!0;if(U){if(n.weight!==void 0){let p=n.weight;const A=e;if(!(typeof p=="number"&&isFinite(
p)))return x.errors=[{instancePath:r+"/weight",schemaPath:"#/oneOf/2/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var U=A===e}else var U=!0;if(U){if(n.events!==void 0){let p=n.events;const A=e;if(!(typeof p=="number"&&isFinite(p)))return x.errors=[{instancePath:r+"/events",
schemaPath:"#/oneOf/2/properties/events/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var U=A===e}else var U=!0;if(U)if(n.fit!==void 0){
let p=n.fit;const A=e;if(e===A)if(p&&typeof p=="object"&&!Array.isArray(p)){let I;if(p.logits===void 0&&(I="logits")||p.values===void 0&&(I="values"))return x.errors=
[{instancePath:r+"/fit",schemaPath:"#/oneOf/2/properties/fit/required",keyword:"required",params:{missingProperty:I},message:"must have required property '"+I+"\
'"}],!1;{const J=e;for(const w in p)if(!(w==="logits"||w==="values")){return x.errors=[{instancePath:r+"/fit",schemaPath:"#/oneOf/2/properties/fit/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"}],!1;break}if(J===e){if(p.logits!==void 0){let w=p.
logits;const B=e;if(e===B)if(Array.isArray(w)){var Y=!0;const Te=w.length;for(let le=0;le<Te;le++){let E=w[le];const ie=e;if(!(typeof E=="number"&&isFinite(E)))
return x.errors=[{instancePath:r+"/fit/logits/"+le,schemaPath:"#/oneOf/2/properties/fit/properties/logits/items/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var Y=ie===e;if(!Y)break}}else return x.errors=[{instancePath:r+"/fit/logits",schemaPath:"#/oneOf/2/properties/fit/properties/logits/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var _=B===e}else var _=!0;if(_)if(p.values!==void 0){let w=p.values;const B=e;if(e===B)if(Array.
isArray(w)){var q=!0;const le=w.length;for(let E=0;E<le;E++){let ie=w[E];const ir=e;if(e===ir)if(typeof ie=="number"&&isFinite(ie)){if(ie>1||isNaN(ie))return x.
errors=[{instancePath:r+"/fit/values/"+E,schemaPath:"#/oneOf/2/properties/fit/properties/values/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
message:"must be <= 1"}],!1;if(ie<0||isNaN(ie))return x.errors=[{instancePath:r+"/fit/values/"+E,schemaPath:"#/oneOf/2/properties/fit/properties/values/items/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return x.errors=[{instancePath:r+"/fit/values/"+E,schemaPath:"#/oneOf\
/2/properties/fit/properties/values/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var q=ir===e;if(!q)break}}else return x.errors=
[{instancePath:r+"/fit/values",schemaPath:"#/oneOf/2/properties/fit/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var _=B===
e}else var _=!0}}}else return x.errors=[{instancePath:r+"/fit",schemaPath:"#/oneOf/2/properties/fit/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;var U=A===e}else var U=!0}}}}}}}}else return x.errors=[{instancePath:r,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;ne!==!0&&(ne=!0)}else if(V==="temperature"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let z;if(n.kind===void 0&&(z="kind")||n.kept===
void 0&&(z="kept")||n.prior===void 0&&(z="prior")||n.window===void 0&&(z="window")||n.weight===void 0&&(z="weight")||n.events===void 0&&(z="events")||n.temperature===
void 0&&(z="temperature"))return x.errors=[{instancePath:r,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:z},message:"must have requ\
ired property '"+z+"'"}],!1;{const pe=e;for(const p in n)if(!(p==="kind"||p==="kept"||p==="prior"||p==="window"||p==="weight"||p==="events"||p==="temperature")){
return x.errors=[{instancePath:r,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have\
 additional properties"}],!1;break}if(pe===e){if(n.kind!==void 0){const p=e;if(n.kind!=="temperature")return x.errors=[{instancePath:r+"/kind",schemaPath:"#/one\
Of/3/properties/kind/const",keyword:"const",params:{allowedValue:"temperature"},message:"must be equal to constant"}],!1;var R=p===e}else var R=!0;if(R){if(n.kept!==
void 0){const p=e;if(typeof n.kept!="boolean")return x.errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/3/properties/kept/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var R=p===e}else var R=!0;if(R){if(n.prior!==void 0){const p=e;if(typeof n.prior!="boolean")return x.errors=[{instancePath:r+
"/prior",schemaPath:"#/oneOf/3/properties/prior/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var R=p===e}else var R=!0;if(R){if(n.
window!==void 0){let p=n.window;const A=e;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null)return x.errors=[{instancePath:r+"/window",schemaPath:"#/oneO\
f/3/properties/window/type",keyword:"type",params:{type:Nr.oneOf[3].properties.window.type},message:"must be object,null"}],!1;if(e===A&&p&&typeof p=="object"&&
!Array.isArray(p)){let I;if(p.from===void 0&&(I="from")||p.to===void 0&&(I="to")||p.rows===void 0&&(I="rows"))return x.errors=[{instancePath:r+"/window",schemaPath:"\
#/oneOf/3/properties/window/required",keyword:"required",params:{missingProperty:I},message:"must have required property '"+I+"'"}],!1;{const J=e;for(const w in p)
if(!(w==="from"||w==="to"||w==="rows")){return x.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/3/properties/window/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"}],!1;break}if(J===e){if(p.from!==void 0){let w=p.from;const B=e;if(!(typeof w==
"number"&&isFinite(w))&&w!==null)return x.errors=[{instancePath:r+"/window/from",schemaPath:"#/oneOf/3/properties/window/properties/from/type",keyword:"type",params:{
type:Nr.oneOf[3].properties.window.properties.from.type},message:"must be number,null"}],!1;var te=B===e}else var te=!0;if(te){if(p.to!==void 0){let w=p.to;const B=e;
if(!(typeof w=="number"&&isFinite(w))&&w!==null)return x.errors=[{instancePath:r+"/window/to",schemaPath:"#/oneOf/3/properties/window/properties/to/type",keyword:"\
type",params:{type:Nr.oneOf[3].properties.window.properties.to.type},message:"must be number,null"}],!1;var te=B===e}else var te=!0;if(te)if(p.rows!==void 0){let w=p.
rows;const B=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return x.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/3/properties/window/\
properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===B&&typeof w=="number"&&isFinite(w)&&(w<0||isNaN(w)))return x.
errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/3/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var te=B===e}else var te=!0}}}}var R=A===e}else var R=!0;if(R){if(n.weight!==void 0){let p=n.weight;const A=e;if(!(typeof p=="number"&&isFinite(
p)))return x.errors=[{instancePath:r+"/weight",schemaPath:"#/oneOf/3/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var R=A===e}else var R=!0;if(R){if(n.events!==void 0){let p=n.events;const A=e;if(!(typeof p=="number"&&isFinite(p)))return x.errors=[{instancePath:r+"/events",
schemaPath:"#/oneOf/3/properties/events/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var R=A===e}else var R=!0;if(R)if(n.temperature!==
void 0){let p=n.temperature;const A=e;if(e===A)if(typeof p=="number"&&isFinite(p)){if(p>1e6||isNaN(p))return x.errors=[{instancePath:r+"/temperature",schemaPath:"\
#/oneOf/3/properties/temperature/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(p<1e-6||isNaN(p))return x.errors=
[{instancePath:r+"/temperature",schemaPath:"#/oneOf/3/properties/temperature/minimum",keyword:"minimum",params:{comparison:">=",limit:1e-6},message:"must be >= \
0.000001"}],!1}else return x.errors=[{instancePath:r+"/temperature",schemaPath:"#/oneOf/3/properties/temperature/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var R=A===e}else var R=!0}}}}}}}}else return x.errors=[{instancePath:r,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;ne!==!0&&(ne=!0)}else return x.errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"ki\
nd",tagValue:V},message:'value of tag "kind" must be in oneOf'}],!1;else return x.errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{
error:"tag",tag:"kind",tagValue:V},message:'tag "kind" must be string'}],!1}}else return x.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return x.errors=f,ve.props=ne,e===0}x.evaluated={dynamicProps:!0,dynamicItems:!1};function Q(n,{instancePath:r="",parentData:Dr,
parentDataProperty:Lr,rootData:kr=n,dynamicAnchors:wr={}}={}){let f=null,e=0;const ve=Q.evaluated;if(ve.dynamicProps&&(ve.props=void 0),ve.dynamicItems&&(ve.items=
void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let R;if(n.version===void 0&&(R="version")||n.method===void 0&&(R="method")||n.model===void 0&&(R="mo\
del")||n.window===void 0&&(R="window")||n.sampling===void 0&&(R="sampling")||n.layout===void 0&&(R="layout")||n.heads===void 0&&(R="heads")||n.hash===void 0&&(R=
"hash"))return Q.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:R},message:"must have required property '"+R+"'"}],!1;
{const te=e;for(const j in n)if(!(j==="version"||j==="method"||j==="model"||j==="window"||j==="sampling"||j==="layout"||j==="heads"||j==="hash")){return Q.errors=
[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},message:"must NOT have additional properties"}],
!1;break}if(te===e){if(n.version!==void 0){const j=e;if(n.version!==2)return Q.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"\
const",params:{allowedValue:2},message:"must be equal to constant"}],!1;var y=j===e}else var y=!0;if(y){if(n.method!==void 0){let j=n.method;const V=e;if(!(j===
"platt"||j==="isotonic"||j==="temperature"))return Q.errors=[{instancePath:r+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:cr.
properties.method.enum},message:"must be equal to one of the allowed values"}],!1;var y=V===e}else var y=!0;if(y){if(n.model!==void 0){const j=e;if(typeof n.model!=
"string")return Q.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=j===
e}else var y=!0;if(y){if(n.window!==void 0){let j=n.window;const V=e;if(e===V)if(j&&typeof j=="object"&&!Array.isArray(j)){let z;if(j.from===void 0&&(z="from")||
j.to===void 0&&(z="to")||j.rows===void 0&&(z="rows")||j.traffic===void 0&&(z="traffic")||j.ownRows===void 0&&(z="ownRows"))return Q.errors=[{instancePath:r+"/wi\
ndow",schemaPath:"#/properties/window/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+"'"}],!1;{const pe=e;for(const p in j)
if(!(p==="from"||p==="to"||p==="rows"||p==="traffic"||p==="ownRows")){return Q.errors=[{instancePath:r+"/window",schemaPath:"#/properties/window/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(pe===e){if(j.from!==void 0){let p=j.
from;const A=e;if(!(typeof p=="number"&&isFinite(p))&&p!==null)return Q.errors=[{instancePath:r+"/window/from",schemaPath:"#/properties/window/properties/from/t\
ype",keyword:"type",params:{type:cr.properties.window.properties.from.type},message:"must be number,null"}],!1;var me=A===e}else var me=!0;if(me){if(j.to!==void 0){
let p=j.to;const A=e;if(!(typeof p=="number"&&isFinite(p))&&p!==null)return Q.errors=[{instancePath:r+"/window/to",schemaPath:"#/properties/window/properties/to\
/type",keyword:"type",params:{type:cr.properties.window.properties.to.type},message:"must be number,null"}],!1;var me=A===e}else var me=!0;if(me){if(j.rows!==void 0){
let p=j.rows;const A=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Q.errors=[{instancePath:r+"/window/rows",schemaPath:"#/properties/window/\
properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===A&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p)))return Q.
errors=[{instancePath:r+"/window/rows",schemaPath:"#/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must\
 be >= 0"}],!1;var me=A===e}else var me=!0;if(me){if(j.traffic!==void 0){let p=j.traffic;const A=e;if(!(p==="all"||p==="own"))return Q.errors=[{instancePath:r+"\
/window/traffic",schemaPath:"#/properties/window/properties/traffic/enum",keyword:"enum",params:{allowedValues:cr.properties.window.properties.traffic.enum},message:"\
must be equal to one of the allowed values"}],!1;var me=A===e}else var me=!0;if(me)if(j.ownRows!==void 0){let p=j.ownRows;const A=e;if(!(typeof p=="number"&&!(p%
1)&&!isNaN(p)&&isFinite(p))&&p!==null)return Q.errors=[{instancePath:r+"/window/ownRows",schemaPath:"#/properties/window/properties/ownRows/type",keyword:"type",
params:{type:cr.properties.window.properties.ownRows.type},message:"must be integer,null"}],!1;if(e===A&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p)))return Q.
errors=[{instancePath:r+"/window/ownRows",schemaPath:"#/properties/window/properties/ownRows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var me=A===e}else var me=!0}}}}}}else return Q.errors=[{instancePath:r+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var y=V===e}else var y=!0;if(y){if(n.sampling!==void 0){let j=n.sampling;const V=e;if(!(j&&typeof j=="object"&&!Array.
isArray(j))&&j!==null)return Q.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/type",keyword:"type",params:{type:cr.properties.sampling.type},
message:"must be object,null"}],!1;if(e===V&&j&&typeof j=="object"&&!Array.isArray(j)){let z;if(j.base===void 0&&(z="base")||j.keep===void 0&&(z="keep")||j.log===
void 0&&(z="log")||j.correct===void 0&&(z="correct"))return Q.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/required",keyword:"required",
params:{missingProperty:z},message:"must have required property '"+z+"'"}],!1;{const pe=e;for(const p in j)if(!(p==="base"||p==="keep"||p==="log"||p==="correct")){
return Q.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"}],!1;break}if(pe===e){if(j.base!==void 0){let p=j.base;const A=e;if(typeof p!="string"&&p!==null)return Q.errors=[
{instancePath:r+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/type",keyword:"type",params:{type:cr.properties.sampling.properties.base.type},
message:"must be string,null"}],!1;var ne=A===e}else var ne=!0;if(ne){if(j.keep!==void 0){let p=j.keep;const A=e;if(e===A)if(typeof p=="number"&&isFinite(p)){if(p>
1||isNaN(p))return Q.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:1},message:"must be <= 1"}],!1;if(p<0||isNaN(p))return Q.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return Q.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/proper\
ties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ne=A===e}else var ne=!0;if(ne){if(j.log!==void 0){let p=j.
log;const A=e;if(!(p==="unsampled"||p==="sampled"))return Q.errors=[{instancePath:r+"/sampling/log",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"\
enum",params:{allowedValues:cr.properties.sampling.properties.log.enum},message:"must be equal to one of the allowed values"}],!1;var ne=A===e}else var ne=!0;if(ne)
if(j.correct!==void 0){let p=j.correct;const A=e;if(!(p==="weight"||p==="base"||p==="batch"))return Q.errors=[{instancePath:r+"/sampling/correct",schemaPath:"#/\
properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:cr.properties.sampling.properties.correct.enum},message:"must be equal to one \
of the allowed values"}],!1;var ne=A===e}else var ne=!0}}}}}var y=V===e}else var y=!0;if(y){if(n.layout!==void 0){let j=n.layout;const V=e;if(e===V)if(j&&typeof j==
"object"&&!Array.isArray(j)){let z;if(j.blocks===void 0&&(z="blocks")||j.features===void 0&&(z="features"))return Q.errors=[{instancePath:r+"/layout",schemaPath:"\
#/properties/layout/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+"'"}],!1;{const pe=e;for(const p in j)if(!(p===
"blocks"||p==="features")){return Q.errors=[{instancePath:r+"/layout",schemaPath:"#/properties/layout/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(pe===e){if(j.blocks!==void 0){let p=j.blocks;const A=e;if(e===A)if(Array.isArray(
p)){var se=!0;const tr=p.length;for(let I=0;I<tr;I++){let J=p[I];const w=e;if(e===w)if(J&&typeof J=="object"&&!Array.isArray(J)){let Te;if(J.signal===void 0&&(Te=
"signal")||J.kind===void 0&&(Te="kind")||J.offset===void 0&&(Te="offset")||J.count===void 0&&(Te="count")||J.vocab===void 0&&(Te="vocab")||J.zone===void 0&&(Te=
"zone"))return Q.errors=[{instancePath:r+"/layout/blocks/"+I,schemaPath:"#/properties/layout/properties/blocks/items/required",keyword:"required",params:{missingProperty:Te},
message:"must have required property '"+Te+"'"}],!1;{const le=e;for(const E in J)if(!(E==="signal"||E==="kind"||E==="offset"||E==="count"||E==="vocab"||E==="zon\
e")){return Q.errors=[{instancePath:r+"/layout/blocks/"+I,schemaPath:"#/properties/layout/properties/blocks/items/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:E},message:"must NOT have additional properties"}],!1;break}if(le===e){if(J.signal!==void 0){const E=e;if(typeof J.signal!="st\
ring")return Q.errors=[{instancePath:r+"/layout/blocks/"+I+"/signal",schemaPath:"#/properties/layout/properties/blocks/items/properties/signal/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var G=E===e}else var G=!0;if(G){if(J.kind!==void 0){let E=J.kind;const ie=e;if(!(E==="ids"||E==="vec"||
E==="hour"))return Q.errors=[{instancePath:r+"/layout/blocks/"+I+"/kind",schemaPath:"#/properties/layout/properties/blocks/items/properties/kind/enum",keyword:"\
enum",params:{allowedValues:cr.properties.layout.properties.blocks.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var G=ie===
e}else var G=!0;if(G){if(J.offset!==void 0){let E=J.offset;const ie=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return Q.errors=[{instancePath:r+
"/layout/blocks/"+I+"/offset",schemaPath:"#/properties/layout/properties/blocks/items/properties/offset/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;if(e===ie&&typeof E=="number"&&isFinite(E)&&(E<0||isNaN(E)))return Q.errors=[{instancePath:r+"/layout/blocks/"+I+"/offset",schemaPath:"#/pro\
perties/layout/properties/blocks/items/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var G=ie===e}else
var G=!0;if(G){if(J.count!==void 0){let E=J.count;const ie=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return Q.errors=[{instancePath:r+"/layout/\
blocks/"+I+"/count",schemaPath:"#/properties/layout/properties/blocks/items/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integ\
er"}],!1;if(e===ie&&typeof E=="number"&&isFinite(E)&&(E<0||isNaN(E)))return Q.errors=[{instancePath:r+"/layout/blocks/"+I+"/count",schemaPath:"#/properties/layo\
ut/properties/blocks/items/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var G=ie===e}else var G=!0;if(G){
if(J.vocab!==void 0){let E=J.vocab;const ie=e;if(!(E&&typeof E=="object"&&!Array.isArray(E))&&E!==null)return Q.errors=[{instancePath:r+"/layout/blocks/"+I+"/vo\
cab",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/type",keyword:"type",params:{type:cr.properties.layout.properties.blocks.items.properties.
vocab.type},message:"must be object,null"}],!1;if(e===ie&&E&&typeof E=="object"&&!Array.isArray(E)){let nr;if(E.kind===void 0&&(nr="kind")||E.size===void 0&&(nr=
"size")||E.sha256===void 0&&(nr="sha256"))return Q.errors=[{instancePath:r+"/layout/blocks/"+I+"/vocab",schemaPath:"#/properties/layout/properties/blocks/items/\
properties/vocab/required",keyword:"required",params:{missingProperty:nr},message:"must have required property '"+nr+"'"}],!1;{const _e=e;for(const Z in E)if(!(Z===
"kind"||Z==="size"||Z==="sha256")){return Q.errors=[{instancePath:r+"/layout/blocks/"+I+"/vocab",schemaPath:"#/properties/layout/properties/blocks/items/propert\
ies/vocab/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Z},message:"must NOT have additional properties"}],!1;break}if(_e===e){
if(E.kind!==void 0){let Z=E.kind;const Re=e;if(!(Z==="file"||Z==="range"||Z==="hash"))return Q.errors=[{instancePath:r+"/layout/blocks/"+I+"/vocab/kind",schemaPath:"\
#/properties/layout/properties/blocks/items/properties/vocab/properties/kind/enum",keyword:"enum",params:{allowedValues:cr.properties.layout.properties.blocks.items.
properties.vocab.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var be=Re===e}else var be=!0;if(be){if(E.size!==void 0){let Z=E.
size;const Re=e;if(!(typeof Z=="number"&&!(Z%1)&&!isNaN(Z)&&isFinite(Z)))return Q.errors=[{instancePath:r+"/layout/blocks/"+I+"/vocab/size",schemaPath:"#/proper\
ties/layout/properties/blocks/items/properties/vocab/properties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===Re&&typeof Z==
"number"&&isFinite(Z)&&(Z<0||isNaN(Z)))return Q.errors=[{instancePath:r+"/layout/blocks/"+I+"/vocab/size",schemaPath:"#/properties/layout/properties/blocks/item\
s/properties/vocab/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var be=Re===e}else var be=!0;if(be)if(E.
sha256!==void 0){let Z=E.sha256;const Re=e;if(typeof Z!="string"&&Z!==null)return Q.errors=[{instancePath:r+"/layout/blocks/"+I+"/vocab/sha256",schemaPath:"#/pr\
operties/layout/properties/blocks/items/properties/vocab/properties/sha256/type",keyword:"type",params:{type:cr.properties.layout.properties.blocks.items.properties.
vocab.properties.sha256.type},message:"must be string,null"}],!1;if(e===Re&&typeof Z=="string"&&!Sr.test(Z))return Q.errors=[{instancePath:r+"/layout/blocks/"+I+
"/vocab/sha256",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]\
{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1;var be=Re===e}else var be=!0}}}}var G=ie===e}else var G=!0;if(G)if(J.zone!==void 0){let E=J.zone;const ie=e;
if(typeof E!="string"&&E!==null)return Q.errors=[{instancePath:r+"/layout/blocks/"+I+"/zone",schemaPath:"#/properties/layout/properties/blocks/items/properties/\
zone/type",keyword:"type",params:{type:cr.properties.layout.properties.blocks.items.properties.zone.type},message:"must be string,null"}],!1;var G=ie===e}else var G=!0}}}}}}}else
return Q.errors=[{instancePath:r+"/layout/blocks/"+I,schemaPath:"#/properties/layout/properties/blocks/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var se=w===e;if(!se)break}}else return Q.errors=[{instancePath:r+"/layout/blocks",schemaPath:"#/properties/layout/properties/blocks/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var ze=A===e}else var ze=!0;if(ze)if(j.features!==void 0){let p=j.features;const A=e;if(!(typeof p=="nu\
mber"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Q.errors=[{instancePath:r+"/layout/features",schemaPath:"#/properties/layout/properties/features/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"}],!1;if(e===A&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p)))return Q.errors=[{instancePath:r+"/layout/\
features",schemaPath:"#/properties/layout/properties/features/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ze=A===
e}else var ze=!0}}}else return Q.errors=[{instancePath:r+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var y=V===e}else var y=!0;if(y){if(n.heads!==void 0){let j=n.heads;const V=e;if(e===V)if(Array.isArray(j)){var U=!0;const z=j.length;for(let pe=0;pe<
z;pe++){let p=j[pe];const A=e;if(e===A)if(p&&typeof p=="object"&&!Array.isArray(p)){let I;if(p.head===void 0&&(I="head")||p.all===void 0&&(I="all")||p.sources===
void 0&&(I="sources")||p.allTraffic===void 0&&(I="allTraffic"))return Q.errors=[{instancePath:r+"/heads/"+pe,schemaPath:"#/properties/heads/items/required",keyword:"\
required",params:{missingProperty:I},message:"must have required property '"+I+"'"}],!1;{const J=e;for(const w in p)if(!(w==="head"||w==="all"||w==="sources"||w===
"allTraffic")){return Q.errors=[{instancePath:r+"/heads/"+pe,schemaPath:"#/properties/heads/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},
message:"must NOT have additional properties"}],!1;break}if(J===e){if(p.head!==void 0){const w=e;if(typeof p.head!="string")return Q.errors=[{instancePath:r+"/h\
eads/"+pe+"/head",schemaPath:"#/properties/heads/items/properties/head/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var F=w===e}else
var F=!0;if(F){if(p.all!==void 0){const w=e;x(p.all,{instancePath:r+"/heads/"+pe+"/all",parentData:p,parentDataProperty:"all",rootData:kr,dynamicAnchors:wr})||(f=
f===null?x.errors:f.concat(x.errors),e=f.length);var F=w===e}else var F=!0;if(F){if(p.sources!==void 0){let w=p.sources;const B=e;if(e===B)if(w&&typeof w=="obje\
ct"&&!Array.isArray(w))for(const le in w){const E=e;x(w[le],{instancePath:r+"/heads/"+pe+"/sources/"+le.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:w,parentDataProperty:le,
rootData:kr,dynamicAnchors:wr})||(f=f===null?x.errors:f.concat(x.errors),e=f.length);var Y=E===e;if(!Y)break}else return Q.errors=[{instancePath:r+"/heads/"+pe+
"/sources",schemaPath:"#/properties/heads/items/properties/sources/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var F=B===e}else var F=!0;
if(F)if(p.allTraffic!==void 0){let w=p.allTraffic;const B=e;if(!(w&&typeof w=="object"&&!Array.isArray(w))&&w!==null)return Q.errors=[{instancePath:r+"/heads/"+
pe+"/allTraffic",schemaPath:"#/properties/heads/items/properties/allTraffic/type",keyword:"type",params:{type:cr.properties.heads.items.properties.allTraffic.type},
message:"must be object,null"}],!1;if(e===B&&w&&typeof w=="object"&&!Array.isArray(w)){let le;if(w.all===void 0&&(le="all")||w.sources===void 0&&(le="sources"))
return Q.errors=[{instancePath:r+"/heads/"+pe+"/allTraffic",schemaPath:"#/properties/heads/items/properties/allTraffic/required",keyword:"required",params:{missingProperty:le},
message:"must have required property '"+le+"'"}],!1;{const E=e;for(const ie in w)if(!(ie==="all"||ie==="sources")){return Q.errors=[{instancePath:r+"/heads/"+pe+
"/allTraffic",schemaPath:"#/properties/heads/items/properties/allTraffic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ie},message:"\
must NOT have additional properties"}],!1;break}if(E===e){if(w.all!==void 0){const ie=e;x(w.all,{instancePath:r+"/heads/"+pe+"/allTraffic/all",parentData:w,parentDataProperty:"\
all",rootData:kr,dynamicAnchors:wr})||(f=f===null?x.errors:f.concat(x.errors),e=f.length);var _=ie===e}else var _=!0;if(_)if(w.sources!==void 0){let ie=w.sources;
const ir=e;if(e===ir)if(ie&&typeof ie=="object"&&!Array.isArray(ie))for(const _e in ie){const Z=e;x(ie[_e],{instancePath:r+"/heads/"+pe+"/allTraffic/sources/"+_e.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:ie,parentDataProperty:_e,rootData:kr,dynamicAnchors:wr})||(f=f===null?x.errors:f.concat(x.errors),e=f.length);
var q=Z===e;if(!q)break}else return Q.errors=[{instancePath:r+"/heads/"+pe+"/allTraffic/sources",schemaPath:"#/properties/heads/items/properties/allTraffic/prop\
erties/sources/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var _=ir===e}else var _=!0}}}var F=B===e}else var F=!0}}}}}else return Q.
errors=[{instancePath:r+"/heads/"+pe,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var U=A===e;
if(!U)break}}else return Q.errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var y=V===e}else var y=!0;if(y)if(n.hash!==void 0){let j=n.hash;const V=e;if(e===V)if(typeof j=="string"){if(!Sr.test(j))return Q.errors=[{instancePath:r+"/h\
ash",schemaPath:"#/properties/hash/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Q.
errors=[{instancePath:r+"/hash",schemaPath:"#/properties/hash/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=V===e}else var y=!0}}}}}}}}}else
return Q.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Q.errors=f,e===0}Q.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};export{zs as calibration,Ts as calibrator,xs as golden,As as lock,Fs as manifest,Ns as plan};
