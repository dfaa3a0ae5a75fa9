// Generated from scripts/schemas by scripts/generate.ts; do not edit.
// @ts-nocheck
const Fs=a,T={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc plan",description:"Everything that adsc resolved of a spec: data, transforms wi\
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
patience:{type:"integer",minimum:1}},required:["name","head","vocab","trees","depth","leaves","shrinkage","minRows","l2","growOn","maxRows"],additionalProperties:!1}},
nodes:{type:"array",items:{type:"object",discriminator:{propertyName:"op"},required:["op"],oneOf:[{type:"object",properties:{op:{const:"input"},id:{type:"string"},
width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},signal:{type:"string"}},required:["op","id","width","tower","signal"],additionalProperties:!1},
{type:"object",properties:{op:{const:"lookup"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},signal:{type:"strin\
g"},table:{type:"string"}},required:["op","id","width","tower","signal","table"],additionalProperties:!1},{type:"object",properties:{op:{const:"pool"},id:{type:"\
string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},signal:{type:"string"},table:{type:"string"},pool:{enum:["mean","sum","max",
"attention"]},max:{type:"integer",minimum:1},query:{type:["string","null"]}},required:["op","id","width","tower","signal","table","pool","max","query"],additionalProperties:!1},
{type:"object",properties:{op:{const:"interpolate"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},signal:{type:"\
string"},table:{type:"string"},boundaries:{type:"integer",minimum:1}},required:["op","id","width","tower","signal","table","boundaries"],additionalProperties:!1},
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
type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"}},required:["kind","glob"],additionalProperties:!1}]}},$id:"plan"},Or=Object.prototype.hasOwnProperty,
Ur=new RegExp("^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$","u"),Er=new RegExp("^[0-9a-f]{64}$","u");function ce(n,{instancePath:r="",parentData:Hr,parentDataProperty:Cr,rootData:_r=n,dynamicAnchors:qr={}}={}){let f=null,e=0;const we=ce.evaluated;if(we.dynamicProps&&
(we.props=void 0),we.dynamicItems&&(we.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Ae;if(n.kind===void 0&&(Ae="kind"))return ce.errors=
[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:Ae},message:"must have required property '"+Ae+"'"}],!1;{const U=n.kind;if(typeof U==
"string")if(U==="last"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let X;if(n.kind===void 0&&(X="kind")||n.seconds===void 0&&(X="seconds"))return ce.
errors=[{instancePath:r,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:X},message:"must have required property '"+X+"'"}],!1;{const _=e;
for(const q in n)if(!(q==="kind"||q==="seconds")){return ce.errors=[{instancePath:r,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:q},message:"must NOT have additional properties"}],!1;break}if(_===e){if(n.kind!==void 0){const q=e;if(n.kind!=="last")return ce.errors=[{instancePath:r+
"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"last"},message:"must be equal to constant"}],!1;var y=q===e}else var y=!0;
if(y)if(n.seconds!==void 0){let q=n.seconds;const R=e;if(!(typeof q=="number"&&isFinite(q)))return ce.errors=[{instancePath:r+"/seconds",schemaPath:"#/oneOf/0/p\
roperties/seconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var y=R===e}else var y=!0}}}else return ce.errors=[{instancePath:r,schemaPath:"\
#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var me=!0}else if(U==="newest"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(
n)){let X;if(n.kind===void 0&&(X="kind")||n.fraction===void 0&&(X="fraction"))return ce.errors=[{instancePath:r,schemaPath:"#/oneOf/1/required",keyword:"require\
d",params:{missingProperty:X},message:"must have required property '"+X+"'"}],!1;{const _=e;for(const q in n)if(!(q==="kind"||q==="fraction")){return ce.errors=
[{instancePath:r,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"must NOT have additional prop\
erties"}],!1;break}if(_===e){if(n.kind!==void 0){const q=e;if(n.kind!=="newest")return ce.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/1/properties/kind/\
const",keyword:"const",params:{allowedValue:"newest"},message:"must be equal to constant"}],!1;var oe=q===e}else var oe=!0;if(oe)if(n.fraction!==void 0){let q=n.
fraction;const R=e;if(e===R)if(typeof q=="number"&&isFinite(q)){if(q>1||isNaN(q))return ce.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/1/properties/\
fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(q<0||isNaN(q))return ce.errors=[{instancePath:r+"/fraction",
schemaPath:"#/oneOf/1/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return ce.errors=[{instancePath:r+
"/fraction",schemaPath:"#/oneOf/1/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var oe=R===e}else var oe=!0}}}else
return ce.errors=[{instancePath:r,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;me!==!0&&(me=!0)}else if(U==="\
random"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let X;if(n.kind===void 0&&(X="kind")||n.fraction===void 0&&(X="fraction"))return ce.errors=[{instancePath:r,
schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:X},message:"must have required property '"+X+"'"}],!1;{const _=e;for(const q in n)if(!(q===
"kind"||q==="fraction")){return ce.errors=[{instancePath:r,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},
message:"must NOT have additional properties"}],!1;break}if(_===e){if(n.kind!==void 0){const q=e;if(n.kind!=="random")return ce.errors=[{instancePath:r+"/kind",
schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"random"},message:"must be equal to constant"}],!1;var se=q===e}else var se=!0;
if(se)if(n.fraction!==void 0){let q=n.fraction;const R=e;if(e===R)if(typeof q=="number"&&isFinite(q)){if(q>1||isNaN(q))return ce.errors=[{instancePath:r+"/fract\
ion",schemaPath:"#/oneOf/2/properties/fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(q<0||isNaN(q))return ce.
errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return ce.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"}],!1;var se=R===e}else var se=!0}}}else return ce.errors=[{instancePath:r,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must b\
e object"}],!1;me!==!0&&(me=!0)}else if(U==="hash"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let X;if(n.kind===void 0&&(X="kind")||n.fraction===void 0&&
(X="fraction")||n.column===void 0&&(X="column"))return ce.errors=[{instancePath:r,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:X},
message:"must have required property '"+X+"'"}],!1;{const _=e;for(const q in n)if(!(q==="kind"||q==="fraction"||q==="column")){return ce.errors=[{instancePath:r,
schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"must NOT have additional properties"}],!1;break}
if(_===e){if(n.kind!==void 0){const q=e;if(n.kind!=="hash")return ce.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",
params:{allowedValue:"hash"},message:"must be equal to constant"}],!1;var J=q===e}else var J=!0;if(J){if(n.fraction!==void 0){let q=n.fraction;const R=e;if(e===
R)if(typeof q=="number"&&isFinite(q)){if(q>1||isNaN(q))return ce.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/3/properties/fraction/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(q<0||isNaN(q))return ce.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/3/prope\
rties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return ce.errors=[{instancePath:r+"/fraction",schemaPath:"\
#/oneOf/3/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var J=R===e}else var J=!0;if(J)if(n.column!==void 0){const q=e;
if(typeof n.column!="string")return ce.errors=[{instancePath:r+"/column",schemaPath:"#/oneOf/3/properties/column/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var J=q===e}else var J=!0}}}}else return ce.errors=[{instancePath:r,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;me!==!0&&(me=!0)}else if(U==="files"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let X;if(n.kind===void 0&&(X="kind")||n.glob===
void 0&&(X="glob"))return ce.errors=[{instancePath:r,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:X},message:"must have required p\
roperty '"+X+"'"}],!1;{const _=e;for(const q in n)if(!(q==="kind"||q==="glob")){return ce.errors=[{instancePath:r,schemaPath:"#/oneOf/4/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:q},message:"must NOT have additional properties"}],!1;break}if(_===e){if(n.kind!==void 0){const q=e;if(n.kind!==
"files")return ce.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"files"},message:"must be eq\
ual to constant"}],!1;var ve=q===e}else var ve=!0;if(ve)if(n.glob!==void 0){let q=n.glob;const R=e;if(e===R)if(typeof q=="string"){if(!Ur.test(q))return ce.errors=
[{instancePath:r+"/glob",schemaPath:"#/oneOf/4/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must \
match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return ce.errors=[{instancePath:r+"/glob",schemaPath:"#/oneOf/4/properties/glob/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var ve=R===e}else var ve=!0}}}else return ce.errors=[{instancePath:r,schemaPath:"#/oneOf/4/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;me!==!0&&(me=!0)}else return ce.errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discrim\
inator",params:{error:"mapping",tag:"kind",tagValue:U},message:'value of tag "kind" must be in oneOf'}],!1;else return ce.errors=[{instancePath:r,schemaPath:"#/\
discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:U},message:'tag "kind" must be string'}],!1}}else return ce.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ce.errors=f,we.props=me,e===0}ce.evaluated={dynamicProps:!0,dynamicItems:!1};
function a(n,{instancePath:r="",parentData:Hr,parentDataProperty:Cr,rootData:_r=n,dynamicAnchors:qr={}}={}){let f=null,e=0;const we=a.evaluated;if(we.dynamicProps&&
(we.props=void 0),we.dynamicItems&&(we.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Ue;if(n.version===void 0&&(Ue="version")||n.model===
void 0&&(Ue="model")||n.variant===void 0&&(Ue="variant")||n.doc===void 0&&(Ue="doc")||n.data===void 0&&(Ue="data")||n.inputs===void 0&&(Ue="inputs")||n.vocabs===
void 0&&(Ue="vocabs")||n.tables===void 0&&(Ue="tables")||n.signals===void 0&&(Ue="signals")||n.nodes===void 0&&(Ue="nodes")||n.params===void 0&&(Ue="params")||n.
towers===void 0&&(Ue="towers")||n.heads===void 0&&(Ue="heads")||n.outputs===void 0&&(Ue="outputs")||n.sampling===void 0&&(Ue="sampling")||n.calibration===void 0&&
(Ue="calibration")||n.train===void 0&&(Ue="train")||n.baselines===void 0&&(Ue="baselines")||n.cost===void 0&&(Ue="cost")||n.fingerprint===void 0&&(Ue="fingerpri\
nt"))return a.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:Ue},message:"must have required property '"+Ue+"'"}],!1;
{const zs=e;for(const c in n)if(!Or.call(T.properties,c)){return a.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(zs===e){if(n.version!==void 0){const c=e;if(n.version!==1)return a.errors=[{instancePath:r+
"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var y=c===e}else var y=!0;if(y){
if(n.model!==void 0){const c=e;if(typeof n.model!="string")return a.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var y=c===e}else var y=!0;if(y){if(n.variant!==void 0){let c=n.variant;const Z=e;if(typeof c!="string"&&c!==null)return a.
errors=[{instancePath:r+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:T.properties.variant.type},message:"must be string,null"}],
!1;var y=Z===e}else var y=!0;if(y){if(n.baseline!==void 0){let c=n.baseline;const Z=e;if(!(c==="lr"||c==="wide_deep"||c==="gbdt_lr"))return a.errors=[{instancePath:r+
"/baseline",schemaPath:"#/properties/baseline/enum",keyword:"enum",params:{allowedValues:T.properties.baseline.enum},message:"must be equal to one of the allowe\
d values"}],!1;var y=Z===e}else var y=!0;if(y){if(n.assumed!==void 0){let c=n.assumed;const Z=e;if(e===Z)if(c&&typeof c=="object"&&!Array.isArray(c)){let C;if(c.
vocabs===void 0&&(C="vocabs")||c.signals===void 0&&(C="signals"))return a.errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/required",keyword:"\
required",params:{missingProperty:C},message:"must have required property '"+C+"'"}],!1;{const o=e;for(const s in c)if(!(s==="vocabs"||s==="signals")){return a.
errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"}],!1;break}if(o===e){if(c.vocabs!==void 0){let s=c.vocabs;const N=e;if(e===N)if(Array.isArray(s)){var me=!0;const Je=s.length;
for(let O=0;O<Je;O++){const g=e;if(typeof s[O]!="string")return a.errors=[{instancePath:r+"/assumed/vocabs/"+O,schemaPath:"#/properties/assumed/properties/vocab\
s/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var me=g===e;if(!me)break}}else return a.errors=[{instancePath:r+"/assumed/voc\
abs",schemaPath:"#/properties/assumed/properties/vocabs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var oe=N===e}else var oe=!0;if(oe)
if(c.signals!==void 0){let s=c.signals;const N=e;if(e===N)if(Array.isArray(s)){var se=!0;const O=s.length;for(let g=0;g<O;g++){const i=e;if(typeof s[g]!="string")
return a.errors=[{instancePath:r+"/assumed/signals/"+g,schemaPath:"#/properties/assumed/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var se=i===e;if(!se)break}}else return a.errors=[{instancePath:r+"/assumed/signals",schemaPath:"#/properties/assumed/properties/signals/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var oe=N===e}else var oe=!0}}}else return a.errors=[{instancePath:r+"/assumed",schemaPath:"\
#/properties/assumed/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=Z===e}else var y=!0;if(y){if(n.doc!==void 0){let c=n.doc;const Z=e;
if(typeof c!="string"&&c!==null)return a.errors=[{instancePath:r+"/doc",schemaPath:"#/properties/doc/type",keyword:"type",params:{type:T.properties.doc.type},message:"\
must be string,null"}],!1;var y=Z===e}else var y=!0;if(y){if(n.data!==void 0){let c=n.data;const Z=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return a.
errors=[{instancePath:r+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:T.properties.data.type},message:"must be object,null"}],!1;if(e===
Z&&c&&typeof c=="object"&&!Array.isArray(c)){let C;if(c.primary===void 0&&(C="primary")||c.joins===void 0&&(C="joins")||c.time===void 0&&(C="time")||c.source===
void 0&&(C="source")||c.servedBy===void 0&&(C="servedBy")||c.weight===void 0&&(C="weight")||c.afterImpression===void 0&&(C="afterImpression"))return a.errors=[{
instancePath:r+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:C},message:"must have required property '"+C+"'"}],!1;
{const o=e;for(const s in c)if(!Or.call(T.properties.data.properties,s)){return a.errors=[{instancePath:r+"/data",schemaPath:"#/properties/data/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(o===e){if(c.primary!==void 0){let s=c.
primary;const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let Je;if(s.name===void 0&&(Je="name")||s.glob===void 0&&(Je="glob")||s.format===void 0&&
(Je="format")||s.header===void 0&&(Je="header")||s.columns===void 0&&(Je="columns")||s.delimiter===void 0&&(Je="delimiter")||s.missing===void 0&&(Je="missing"))
return a.errors=[{instancePath:r+"/data/primary",schemaPath:"#/properties/data/properties/primary/required",keyword:"required",params:{missingProperty:Je},message:"\
must have required property '"+Je+"'"}],!1;{const O=e;for(const g in s)if(!(g==="name"||g==="glob"||g==="format"||g==="header"||g==="columns"||g==="delimiter"||
g==="missing"||g==="optional")){return a.errors=[{instancePath:r+"/data/primary",schemaPath:"#/properties/data/properties/primary/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(O===e){if(s.name!==void 0){const g=e;if(typeof s.
name!="string")return a.errors=[{instancePath:r+"/data/primary/name",schemaPath:"#/properties/data/properties/primary/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var J=g===e}else var J=!0;if(J){if(s.glob!==void 0){let g=s.glob;const i=e;if(e===i)if(typeof g=="string"){if(!Ur.test(
g))return a.errors=[{instancePath:r+"/data/primary/glob",schemaPath:"#/properties/data/properties/primary/properties/glob/pattern",keyword:"pattern",params:{pattern:"\
^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[{instancePath:r+"/data/pri\
mary/glob",schemaPath:"#/properties/data/properties/primary/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var J=i===
e}else var J=!0;if(J){if(s.format!==void 0){let g=s.format;const i=e;if(!(g==="csv"||g==="tsv"||g==="jsonl"||g==="parquet"))return a.errors=[{instancePath:r+"/d\
ata/primary/format",schemaPath:"#/properties/data/properties/primary/properties/format/enum",keyword:"enum",params:{allowedValues:T.properties.data.properties.primary.
properties.format.enum},message:"must be equal to one of the allowed values"}],!1;var J=i===e}else var J=!0;if(J){if(s.header!==void 0){const g=e;if(typeof s.header!=
"boolean")return a.errors=[{instancePath:r+"/data/primary/header",schemaPath:"#/properties/data/properties/primary/properties/header/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var J=g===e}else var J=!0;if(J){if(s.columns!==void 0){let g=s.columns;const i=e;if(!Array.isArray(g)&&g!==null)return a.
errors=[{instancePath:r+"/data/primary/columns",schemaPath:"#/properties/data/properties/primary/properties/columns/type",keyword:"type",params:{type:T.properties.
data.properties.primary.properties.columns.type},message:"must be array,null"}],!1;if(e===i&&Array.isArray(g)){var ve=!0;const ae=g.length;for(let t=0;t<ae;t++){
const l=e;if(typeof g[t]!="string")return a.errors=[{instancePath:r+"/data/primary/columns/"+t,schemaPath:"#/properties/data/properties/primary/properties/colum\
ns/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ve=l===e;if(!ve)break}}var J=i===e}else var J=!0;if(J){if(s.delimiter!==void 0){
let g=s.delimiter;const i=e;if(typeof g!="string"&&g!==null)return a.errors=[{instancePath:r+"/data/primary/delimiter",schemaPath:"#/properties/data/properties/\
primary/properties/delimiter/type",keyword:"type",params:{type:T.properties.data.properties.primary.properties.delimiter.type},message:"must be string,null"}],!1;
var J=i===e}else var J=!0;if(J){if(s.missing!==void 0){let g=s.missing;const i=e;if(e===i)if(Array.isArray(g)){var Ae=!0;const ae=g.length;for(let t=0;t<ae;t++){
const l=e;if(typeof g[t]!="string")return a.errors=[{instancePath:r+"/data/primary/missing/"+t,schemaPath:"#/properties/data/properties/primary/properties/missi\
ng/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ae=l===e;if(!Ae)break}}else return a.errors=[{instancePath:r+"/data/prima\
ry/missing",schemaPath:"#/properties/data/properties/primary/properties/missing/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var J=i===
e}else var J=!0;if(J)if(s.optional!==void 0){let g=s.optional;const i=e;if(e===i)if(Array.isArray(g)){var U=!0;const ae=g.length;for(let t=0;t<ae;t++){const l=e;
if(typeof g[t]!="string")return a.errors=[{instancePath:r+"/data/primary/optional/"+t,schemaPath:"#/properties/data/properties/primary/properties/optional/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var U=l===e;if(!U)break}}else return a.errors=[{instancePath:r+"/data/primary/optiona\
l",schemaPath:"#/properties/data/properties/primary/properties/optional/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var J=i===e}else
var J=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/data/primary",schemaPath:"#/properties/data/properties/primary/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;var F=N===e}else var F=!0;if(F){if(c.joins!==void 0){let s=c.joins;const N=e;if(e===N)if(Array.isArray(s)){var X=!0;const O=s.
length;for(let g=0;g<O;g++){let i=s[g];const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.name===void 0&&(t="name")||i.glob===void 0&&(t=
"glob")||i.format===void 0&&(t="format")||i.header===void 0&&(t="header")||i.columns===void 0&&(t="columns")||i.delimiter===void 0&&(t="delimiter")||i.missing===
void 0&&(t="missing")||i.on===void 0&&(t="on")||i.side===void 0&&(t="side")||i.asOf===void 0&&(t="asOf")||i.asOfTime===void 0&&(t="asOfTime"))return a.errors=[{
instancePath:r+"/data/joins/"+g,schemaPath:"#/properties/data/properties/joins/items/required",keyword:"required",params:{missingProperty:t},message:"must have \
required property '"+t+"'"}],!1;{const l=e;for(const u in i)if(!Or.call(T.properties.data.properties.joins.items.properties,u)){return a.errors=[{instancePath:r+
"/data/joins/"+g,schemaPath:"#/properties/data/properties/joins/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"\
must NOT have additional properties"}],!1;break}if(l===e){if(i.name!==void 0){const u=e;if(typeof i.name!="string")return a.errors=[{instancePath:r+"/data/joins\
/"+g+"/name",schemaPath:"#/properties/data/properties/joins/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _=u===
e}else var _=!0;if(_){if(i.glob!==void 0){let u=i.glob;const b=e;if(e===b)if(typeof u=="string"){if(!Ur.test(u))return a.errors=[{instancePath:r+"/data/joins/"+
g+"/glob",schemaPath:"#/properties/data/properties/joins/items/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},
message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[{instancePath:r+"/data/joins/"+g+"/glob",schemaPath:"#/properties\
/data/properties/joins/items/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _=b===e}else var _=!0;if(_){if(i.format!==
void 0){let u=i.format;const b=e;if(!(u==="csv"||u==="tsv"||u==="jsonl"||u==="parquet"))return a.errors=[{instancePath:r+"/data/joins/"+g+"/format",schemaPath:"\
#/properties/data/properties/joins/items/properties/format/enum",keyword:"enum",params:{allowedValues:T.properties.data.properties.joins.items.properties.format.
enum},message:"must be equal to one of the allowed values"}],!1;var _=b===e}else var _=!0;if(_){if(i.header!==void 0){const u=e;if(typeof i.header!="boolean")return a.
errors=[{instancePath:r+"/data/joins/"+g+"/header",schemaPath:"#/properties/data/properties/joins/items/properties/header/type",keyword:"type",params:{type:"boo\
lean"},message:"must be boolean"}],!1;var _=u===e}else var _=!0;if(_){if(i.columns!==void 0){let u=i.columns;const b=e;if(!Array.isArray(u)&&u!==null)return a.errors=
[{instancePath:r+"/data/joins/"+g+"/columns",schemaPath:"#/properties/data/properties/joins/items/properties/columns/type",keyword:"type",params:{type:T.properties.
data.properties.joins.items.properties.columns.type},message:"must be array,null"}],!1;if(e===b&&Array.isArray(u)){var q=!0;const p=u.length;for(let H=0;H<p;H++){
const je=e;if(typeof u[H]!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/columns/"+H,schemaPath:"#/properties/data/properties/joins/items/propert\
ies/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var q=je===e;if(!q)break}}var _=b===e}else var _=!0;if(_){if(i.delimiter!==
void 0){let u=i.delimiter;const b=e;if(typeof u!="string"&&u!==null)return a.errors=[{instancePath:r+"/data/joins/"+g+"/delimiter",schemaPath:"#/properties/data\
/properties/joins/items/properties/delimiter/type",keyword:"type",params:{type:T.properties.data.properties.joins.items.properties.delimiter.type},message:"must\
 be string,null"}],!1;var _=b===e}else var _=!0;if(_){if(i.missing!==void 0){let u=i.missing;const b=e;if(e===b)if(Array.isArray(u)){var R=!0;const p=u.length;for(let H=0;H<
p;H++){const je=e;if(typeof u[H]!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/missing/"+H,schemaPath:"#/properties/data/properties/joins/items/\
properties/missing/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var R=je===e;if(!R)break}}else return a.errors=[{instancePath:r+
"/data/joins/"+g+"/missing",schemaPath:"#/properties/data/properties/joins/items/properties/missing/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;var _=b===e}else var _=!0;if(_){if(i.optional!==void 0){let u=i.optional;const b=e;if(e===b)if(Array.isArray(u)){var te=!0;const p=u.length;for(let H=0;H<
p;H++){const je=e;if(typeof u[H]!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/optional/"+H,schemaPath:"#/properties/data/properties/joins/items\
/properties/optional/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var te=je===e;if(!te)break}}else return a.errors=[{instancePath:r+
"/data/joins/"+g+"/optional",schemaPath:"#/properties/data/properties/joins/items/properties/optional/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var _=b===e}else var _=!0;if(_){if(i.on!==void 0){let u=i.on;const b=e;if(e===b)if(Array.isArray(u)){var j=!0;const p=u.length;for(let H=0;H<p;H++){
let je=u[H];const Ye=e;if(e===Ye)if(je&&typeof je=="object"&&!Array.isArray(je)){let Ze;if(je.left===void 0&&(Ze="left")||je.right===void 0&&(Ze="right"))return a.
errors=[{instancePath:r+"/data/joins/"+g+"/on/"+H,schemaPath:"#/properties/data/properties/joins/items/properties/on/items/required",keyword:"required",params:{
missingProperty:Ze},message:"must have required property '"+Ze+"'"}],!1;{const he=e;for(const Ce in je)if(!(Ce==="left"||Ce==="right")){return a.errors=[{instancePath:r+
"/data/joins/"+g+"/on/"+H,schemaPath:"#/properties/data/properties/joins/items/properties/on/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:Ce},message:"must NOT have additional properties"}],!1;break}if(he===e){if(je.left!==void 0){const Ce=e;if(typeof je.left!="string")return a.
errors=[{instancePath:r+"/data/joins/"+g+"/on/"+H+"/left",schemaPath:"#/properties/data/properties/joins/items/properties/on/items/properties/left/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var V=Ce===e}else var V=!0;if(V)if(je.right!==void 0){const Ce=e;if(typeof je.right!="string")return a.
errors=[{instancePath:r+"/data/joins/"+g+"/on/"+H+"/right",schemaPath:"#/properties/data/properties/joins/items/properties/on/items/properties/right/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var V=Ce===e}else var V=!0}}}else return a.errors=[{instancePath:r+"/data/joins/"+g+"/on/"+H,schemaPath:"\
#/properties/data/properties/joins/items/properties/on/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var j=Ye===e;if(!j)break}}else
return a.errors=[{instancePath:r+"/data/joins/"+g+"/on",schemaPath:"#/properties/data/properties/joins/items/properties/on/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}],!1;var _=b===e}else var _=!0;if(_){if(i.side!==void 0){let u=i.side;const b=e;if(!(u==="request"||u==="candidate"))return a.errors=
[{instancePath:r+"/data/joins/"+g+"/side",schemaPath:"#/properties/data/properties/joins/items/properties/side/enum",keyword:"enum",params:{allowedValues:T.properties.
data.properties.joins.items.properties.side.enum},message:"must be equal to one of the allowed values"}],!1;var _=b===e}else var _=!0;if(_){if(i.asOf!==void 0){
let u=i.asOf;const b=e;if(typeof u!="string"&&u!==null)return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOf",schemaPath:"#/properties/data/properties/joins/\
items/properties/asOf/type",keyword:"type",params:{type:T.properties.data.properties.joins.items.properties.asOf.type},message:"must be string,null"}],!1;var _=b===
e}else var _=!0;if(_)if(i.asOfTime!==void 0){let u=i.asOfTime;const b=e;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null)return a.errors=[{instancePath:r+
"/data/joins/"+g+"/asOfTime",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/type",keyword:"type",params:{type:T.properties.data.properties.
joins.items.properties.asOfTime.type},message:"must be object,null"}],!1;if(e===b&&u&&typeof u=="object"&&!Array.isArray(u)){let p;if(u.column===void 0&&(p="col\
umn")||u.unit===void 0&&(p="unit")||u.format===void 0&&(p="format")||u.zone===void 0&&(p="zone"))return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime",schemaPath:"\
#/properties/data/properties/joins/items/properties/asOfTime/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"\
'"}],!1;{const H=e;for(const je in u)if(!(je==="column"||je==="unit"||je==="format"||je==="zone")){return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime",
schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:je},message:"\
must NOT have additional properties"}],!1;break}if(H===e){if(u.column!==void 0){const je=e;if(typeof u.column!="string")return a.errors=[{instancePath:r+"/data/\
joins/"+g+"/asOfTime/column",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/column/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var D=je===e}else var D=!0;if(D){if(u.unit!==void 0){let je=u.unit;const Ye=e;if(!(je==="s"||je==="ms"||je==="us"||je==="ns"||
je===null))return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime/unit",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/propertie\
s/unit/enum",keyword:"enum",params:{allowedValues:T.properties.data.properties.joins.items.properties.asOfTime.properties.unit.enum},message:"must be equal to o\
ne of the allowed values"}],!1;var D=Ye===e}else var D=!0;if(D){if(u.format!==void 0){let je=u.format;const Ye=e;if(typeof je!="string"&&je!==null)return a.errors=
[{instancePath:r+"/data/joins/"+g+"/asOfTime/format",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/format/type",keyword:"t\
ype",params:{type:T.properties.data.properties.joins.items.properties.asOfTime.properties.format.type},message:"must be string,null"}],!1;var D=Ye===e}else var D=!0;
if(D)if(u.zone!==void 0){const je=e;if(typeof u.zone!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime/zone",schemaPath:"#/properties/data/\
properties/joins/items/properties/asOfTime/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var D=je===e}else var D=!0}}}}}
var _=b===e}else var _=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/data/joins/"+g,schemaPath:"#/properties/data/properties/joins/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var X=m===e;if(!X)break}}else return a.errors=[{instancePath:r+"/data/joins",schemaPath:"#/properties\
/data/properties/joins/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var F=N===e}else var F=!0;if(F){if(c.time!==void 0){let s=c.time;
const N=e;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null)return a.errors=[{instancePath:r+"/data/time",schemaPath:"#/properties/data/properties/time/t\
ype",keyword:"type",params:{type:T.properties.data.properties.time.type},message:"must be object,null"}],!1;if(e===N&&s&&typeof s=="object"&&!Array.isArray(s)){
let O;if(s.column===void 0&&(O="column")||s.unit===void 0&&(O="unit")||s.format===void 0&&(O="format")||s.zone===void 0&&(O="zone"))return a.errors=[{instancePath:r+
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
e}else var z=!0}}}}}var F=N===e}else var F=!0;if(F){if(c.source!==void 0){let s=c.source;const N=e;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null)return a.
errors=[{instancePath:r+"/data/source",schemaPath:"#/properties/data/properties/source/type",keyword:"type",params:{type:T.properties.data.properties.source.type},
message:"must be object,null"}],!1;if(e===N&&s&&typeof s=="object"&&!Array.isArray(s)){let O;if(s.column===void 0&&(O="column")||s.values===void 0&&(O="values"))
return a.errors=[{instancePath:r+"/data/source",schemaPath:"#/properties/data/properties/source/required",keyword:"required",params:{missingProperty:O},message:"\
must have required property '"+O+"'"}],!1;{const g=e;for(const i in s)if(!(i==="column"||i==="values")){return a.errors=[{instancePath:r+"/data/source",schemaPath:"\
#/properties/data/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional propert\
ies"}],!1;break}if(g===e){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.errors=[{instancePath:r+"/data/source/column",schemaPath:"#/prop\
erties/data/properties/source/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ne=i===e}else var ne=!0;if(ne)if(s.
values!==void 0){let i=s.values;const m=e;if(e===m)if(Array.isArray(i)){var d=!0;const t=i.length;for(let l=0;l<t;l++){const u=e;if(typeof i[l]!="string")return a.
errors=[{instancePath:r+"/data/source/values/"+l,schemaPath:"#/properties/data/properties/source/properties/values/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var d=u===e;if(!d)break}}else return a.errors=[{instancePath:r+"/data/source/values",schemaPath:"#/properties/data/properties\
/source/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ne=m===e}else var ne=!0}}}var F=N===e}else var F=!0;if(F){
if(c.key!==void 0){let s=c.key;const N=e;if(e===N)if(Array.isArray(s)){if(s.length<1)return a.errors=[{instancePath:r+"/data/key",schemaPath:"#/properties/data/\
properties/key/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var A=!0;const O=s.length;for(let g=0;g<O;g++){const i=e;
if(typeof s[g]!="string")return a.errors=[{instancePath:r+"/data/key/"+g,schemaPath:"#/properties/data/properties/key/items/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var A=i===e;if(!A)break}}}else return a.errors=[{instancePath:r+"/data/key",schemaPath:"#/properties/data/properties/key/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var F=N===e}else var F=!0;if(F){if(c.servedBy!==void 0){let s=c.servedBy;const N=e;if(typeof s!=
"string"&&s!==null)return a.errors=[{instancePath:r+"/data/servedBy",schemaPath:"#/properties/data/properties/servedBy/type",keyword:"type",params:{type:T.properties.
data.properties.servedBy.type},message:"must be string,null"}],!1;var F=N===e}else var F=!0;if(F){if(c.weight!==void 0){let s=c.weight;const N=e;if(typeof s!="s\
tring"&&s!==null)return a.errors=[{instancePath:r+"/data/weight",schemaPath:"#/properties/data/properties/weight/type",keyword:"type",params:{type:T.properties.
data.properties.weight.type},message:"must be string,null"}],!1;var F=N===e}else var F=!0;if(F){if(c.afterImpression!==void 0){let s=c.afterImpression;const N=e;
if(e===N)if(Array.isArray(s)){var or=!0;const O=s.length;for(let g=0;g<O;g++){const i=e;if(typeof s[g]!="string")return a.errors=[{instancePath:r+"/data/afterIm\
pression/"+g,schemaPath:"#/properties/data/properties/afterImpression/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var or=i===
e;if(!or)break}}else return a.errors=[{instancePath:r+"/data/afterImpression",schemaPath:"#/properties/data/properties/afterImpression/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var F=N===e}else var F=!0;if(F)if(c.requestId!==void 0){const s=e;if(typeof c.requestId!="string")return a.errors=[{instancePath:r+
"/data/requestId",schemaPath:"#/properties/data/properties/requestId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var F=s===e}else var F=!0}}}}}}}}}}
var y=Z===e}else var y=!0;if(y){if(n.inputs!==void 0){let c=n.inputs;const Z=e;if(e===Z)if(Array.isArray(c)){var $=!0;const C=c.length;for(let o=0;o<C;o++){let s=c[o];
const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let O;if(s.name===void 0&&(O="name")||s.table===void 0&&(O="table")||s.column===void 0&&(O="colu\
mn")||s.side===void 0&&(O="side")||s.kind===void 0&&(O="kind"))return a.errors=[{instancePath:r+"/inputs/"+o,schemaPath:"#/properties/inputs/items/required",keyword:"\
required",params:{missingProperty:O},message:"must have required property '"+O+"'"}],!1;{const g=e;for(const i in s)if(!(i==="name"||i==="table"||i==="column"||
i==="side"||i==="kind")){return a.errors=[{instancePath:r+"/inputs/"+o,schemaPath:"#/properties/inputs/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.
errors=[{instancePath:r+"/inputs/"+o+"/name",schemaPath:"#/properties/inputs/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var K=i===e}else var K=!0;if(K){if(s.table!==void 0){let i=s.table;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/inp\
uts/"+o+"/table",schemaPath:"#/properties/inputs/items/properties/table/type",keyword:"type",params:{type:T.properties.inputs.items.properties.table.type},message:"\
must be string,null"}],!1;var K=m===e}else var K=!0;if(K){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.errors=[{instancePath:r+"/inputs\
/"+o+"/column",schemaPath:"#/properties/inputs/items/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var K=i===e}else
var K=!0;if(K){if(s.side!==void 0){let i=s.side;const m=e;if(!(i==="request"||i==="candidate"))return a.errors=[{instancePath:r+"/inputs/"+o+"/side",schemaPath:"\
#/properties/inputs/items/properties/side/enum",keyword:"enum",params:{allowedValues:T.properties.inputs.items.properties.side.enum},message:"must be equal to o\
ne of the allowed values"}],!1;var K=m===e}else var K=!0;if(K)if(s.kind!==void 0){let i=s.kind;const m=e;if(!(i==="scalar"||i==="list"||i==="time"))return a.errors=
[{instancePath:r+"/inputs/"+o+"/kind",schemaPath:"#/properties/inputs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:T.properties.inputs.items.
properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var K=m===e}else var K=!0}}}}}}else return a.errors=[{instancePath:r+"/inputs/"+
o,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var $=N===e;if(!$)break}}else return a.errors=
[{instancePath:r+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=Z===e}else var y=!0;if(y){
if(n.vocabs!==void 0){let c=n.vocabs;const Z=e;if(e===Z)if(Array.isArray(c)){var w=!0;const C=c.length;for(let o=0;o<C;o++){let s=c[o];const N=e;if(e===N)if(s&&
typeof s=="object"&&!Array.isArray(s)){let O;if(s.id===void 0&&(O="id")||s.kind===void 0&&(O="kind")||s.size===void 0&&(O="size")||s.entries===void 0&&(O="entri\
es")||s.file===void 0&&(O="file")||s.sha256===void 0&&(O="sha256"))return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/required",
keyword:"required",params:{missingProperty:O},message:"must have required property '"+O+"'"}],!1;{const g=e;for(const i in s)if(!(i==="id"||i==="kind"||i==="siz\
e"||i==="entries"||i==="file"||i==="sha256")){return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.id!==void 0){const i=e;if(typeof s.id!=
"string")return a.errors=[{instancePath:r+"/vocabs/"+o+"/id",schemaPath:"#/properties/vocabs/items/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var I=i===e}else var I=!0;if(I){if(s.kind!==void 0){let i=s.kind;const m=e;if(!(i==="file"||i==="range"||i==="hash"))return a.errors=[{instancePath:r+
"/vocabs/"+o+"/kind",schemaPath:"#/properties/vocabs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:T.properties.vocabs.items.properties.kind.
enum},message:"must be equal to one of the allowed values"}],!1;var I=m===e}else var I=!0;if(I){if(s.size!==void 0){let i=s.size;const m=e;if(!(typeof i=="numbe\
r"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/vocabs/"+o+"/size",schemaPath:"#/properties/vocabs/items/properties/size/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/vocabs\
/"+o+"/size",schemaPath:"#/properties/vocabs/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var I=m===
e}else var I=!0;if(I){if(s.entries!==void 0){let i=s.entries;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+
"/vocabs/"+o+"/entries",schemaPath:"#/properties/vocabs/items/properties/entries/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
m&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return a.errors=[{instancePath:r+"/vocabs/"+o+"/entries",schemaPath:"#/properties/vocabs/items/properties/en\
tries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var I=m===e}else var I=!0;if(I){if(s.file!==void 0){let i=s.file;const m=e;
if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/vocabs/"+o+"/file",schemaPath:"#/properties/vocabs/items/properties/file/type",keyword:"type",
params:{type:T.properties.vocabs.items.properties.file.type},message:"must be string,null"}],!1;if(e===m&&typeof i=="string"&&!Ur.test(i))return a.errors=[{instancePath:r+
"/vocabs/"+o+"/file",schemaPath:"#/properties/vocabs/items/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'\
must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1;var I=m===e}else var I=!0;if(I)if(s.sha256!==void 0){let i=s.sha256;const m=e;if(typeof i!="stri\
ng"&&i!==null)return a.errors=[{instancePath:r+"/vocabs/"+o+"/sha256",schemaPath:"#/properties/vocabs/items/properties/sha256/type",keyword:"type",params:{type:T.
properties.vocabs.items.properties.sha256.type},message:"must be string,null"}],!1;if(e===m&&typeof i=="string"&&!Er.test(i))return a.errors=[{instancePath:r+"/\
vocabs/"+o+"/sha256",schemaPath:"#/properties/vocabs/items/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pa\
ttern "^[0-9a-f]{64}$"'}],!1;var I=m===e}else var I=!0}}}}}}}else return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var w=N===e;if(!w)break}}else return a.errors=[{instancePath:r+"/vocabs",schemaPath:"#/properties/voc\
abs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=Z===e}else var y=!0;if(y){if(n.tables!==void 0){let c=n.tables;const Z=e;if(e===
Z)if(Array.isArray(c)){var xe=!0;const C=c.length;for(let o=0;o<C;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let O;if(s.id===
void 0&&(O="id")||s.vocab===void 0&&(O="vocab")||s.rows===void 0&&(O="rows")||s.width===void 0&&(O="width")||s.signals===void 0&&(O="signals")||s.init===void 0&&
(O="init"))return a.errors=[{instancePath:r+"/tables/"+o,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty:O},message:"\
must have required property '"+O+"'"}],!1;{const g=e;for(const i in s)if(!(i==="id"||i==="vocab"||i==="rows"||i==="width"||i==="signals"||i==="init"||i==="vecto\
rs"||i==="optimizer")){return a.errors=[{instancePath:r+"/tables/"+o,schemaPath:"#/properties/tables/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.id!==void 0){const i=e;if(typeof s.id!="string")return a.errors=
[{instancePath:r+"/tables/"+o+"/id",schemaPath:"#/properties/tables/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var fe=i===e}else var fe=!0;if(fe){if(s.vocab!==void 0){let i=s.vocab;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/tables/"+o+"/\
vocab",schemaPath:"#/properties/tables/items/properties/vocab/type",keyword:"type",params:{type:T.properties.tables.items.properties.vocab.type},message:"must b\
e string,null"}],!1;var fe=m===e}else var fe=!0;if(fe){if(s.rows!==void 0){let i=s.rows;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.
errors=[{instancePath:r+"/tables/"+o+"/rows",schemaPath:"#/properties/tables/items/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/tables/"+o+"/rows",schemaPath:"#/properties/tables/\
items/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var fe=m===e}else var fe=!0;if(fe){if(s.width!==void 0){
let i=s.width;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/tables/"+o+"/width",schemaPath:"#/properties\
/tables/items/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(
i)))return a.errors=[{instancePath:r+"/tables/"+o+"/width",schemaPath:"#/properties/tables/items/properties/width/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var fe=m===e}else var fe=!0;if(fe){if(s.signals!==void 0){let i=s.signals;const m=e;if(e===m)if(Array.isArray(i)){var W=!0;
const t=i.length;for(let l=0;l<t;l++){const u=e;if(typeof i[l]!="string")return a.errors=[{instancePath:r+"/tables/"+o+"/signals/"+l,schemaPath:"#/properties/ta\
bles/items/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var W=u===e;if(!W)break}}else return a.errors=[{instancePath:r+
"/tables/"+o+"/signals",schemaPath:"#/properties/tables/items/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var fe=m===
e}else var fe=!0;if(fe){if(s.init!==void 0){let i=s.init;const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind"))return a.
errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/required",keyword:"required",params:{missingProperty:t},message:"\
must have required property '"+t+"'"}],!1;{const l=i.kind;if(typeof l=="string")if(l==="zeros"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.
kind===void 0&&(b="kind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/required",keyword:"\
required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const L=e;for(const p in i)if(p!=="kind"){return a.errors=[{instancePath:r+
"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!=="zeros")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",
schemaPath:"#/properties/tables/items/properties/init/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"zeros"},message:"must be equal to con\
stant"}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var ie=!0}else if(l==="ones"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="k\
ind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/required",keyword:"required",params:{missingProperty:b},
message:"must have required property '"+b+"'"}],!1;{const L=e;for(const p in i)if(p!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have addi\
tional properties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!=="ones")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tab\
les/items/properties/init/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ones"},message:"must be equal to constant"}],!1}}else return a.errors=
[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;ie!==!0&&(ie=!0)}else if(l==="glorot"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind"))return a.errors=
[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/required",keyword:"required",params:{missingProperty:b},message:"\
must have required property '"+b+"'"}],!1;{const L=e;for(const p in i)if(p!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/propert\
ies/tables/items/properties/init/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional pr\
operties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!=="glorot")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/ite\
ms/properties/init/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"glorot"},message:"must be equal to constant"}],!1}}else return a.errors=
[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;ie!==!0&&(ie=!0)}else if(l==="he"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind"))return a.errors=[{instancePath:r+
"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/required",keyword:"required",params:{missingProperty:b},message:"must have re\
quired property '"+b+"'"}],!1;{const L=e;for(const p in i)if(p!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/i\
tems/properties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],
!1;break}if(L===e&&i.kind!==void 0&&i.kind!=="he")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/in\
it/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/t\
ables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ie!==!0&&
(ie=!0)}else if(l==="uniform"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind")||i.scale===void 0&&(b="scale"))return a.
errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/required",keyword:"required",params:{missingProperty:b},
message:"must have required property '"+b+"'"}],!1;{const L=e;for(const p in i)if(!(p==="kind"||p==="scale")){return a.errors=[{instancePath:r+"/tables/"+o+"/in\
it",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"mu\
st NOT have additional properties"}],!1;break}if(L===e){if(i.kind!==void 0){const p=e;if(i.kind!=="uniform")return a.errors=[{instancePath:r+"/tables/"+o+"/init\
/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"must be equ\
al to constant"}],!1;var nr=p===e}else var nr=!0;if(nr)if(i.scale!==void 0){let p=i.scale;const H=e;if(!(typeof p=="number"&&isFinite(p)))return a.errors=[{instancePath:r+
"/tables/"+o+"/init/scale",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/properties/scale/type",keyword:"type",params:{type:"number"},message:"m\
ust be number"}],!1;var nr=H===e}else var nr=!0}}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/in\
it/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ie!==!0&&(ie=!0)}else if(l==="constant"){if(e===e)if(i&&typeof i=="object"&&
!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind")||i.value===void 0&&(b="value"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/prope\
rties/tables/items/properties/init/oneOf/5/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const L=e;
for(const p in i)if(!(p==="kind"||p==="value")){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneO\
f/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(L===e){if(i.kind!==
void 0){const p=e;if(i.kind!=="constant")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/\
5/properties/kind/const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"}],!1;var ur=p===e}else var ur=!0;if(ur)if(i.value!==
void 0){let p=i.value;const H=e;if(!(typeof p=="number"&&isFinite(p)))return a.errors=[{instancePath:r+"/tables/"+o+"/init/value",schemaPath:"#/properties/table\
s/items/properties/init/oneOf/5/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ur=H===e}else var ur=!0}}}else return a.
errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;ie!==!0&&(ie=!0)}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/discrimin\
ator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:l},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:l},message:'\
tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var fe=m===e}else var fe=!0;if(fe){if(s.vectors!==void 0){let i=s.vectors;const m=e;if(e===m)if(i&&typeof i==
"object"&&!Array.isArray(i)){let t;if(i.glob===void 0&&(t="glob")||i.format===void 0&&(t="format")||i.key===void 0&&(t="key")||i.column===void 0&&(t="column")||
i.freeze===void 0&&(t="freeze"))return a.errors=[{instancePath:r+"/tables/"+o+"/vectors",schemaPath:"#/properties/tables/items/properties/vectors/required",keyword:"\
required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const l=e;for(const u in i)if(!(u==="glob"||u==="format"||u==="key"||u===
"column"||u==="freeze")){return a.errors=[{instancePath:r+"/tables/"+o+"/vectors",schemaPath:"#/properties/tables/items/properties/vectors/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(l===e){if(i.glob!==void 0){let u=i.glob;
const b=e;if(e===b)if(typeof u=="string"){if(!Ur.test(u))return a.errors=[{instancePath:r+"/tables/"+o+"/vectors/glob",schemaPath:"#/properties/tables/items/pro\
perties/vectors/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\\
.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[{instancePath:r+"/tables/"+o+"/vectors/glob",schemaPath:"#/properties/tables/items/properties/vectors/propertie\
s/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Pe=b===e}else var Pe=!0;if(Pe){if(i.format!==void 0){let u=i.format;const b=e;
if(!(u==="csv"||u==="tsv"||u==="jsonl"||u==="parquet"))return a.errors=[{instancePath:r+"/tables/"+o+"/vectors/format",schemaPath:"#/properties/tables/items/pro\
perties/vectors/properties/format/enum",keyword:"enum",params:{allowedValues:T.properties.tables.items.properties.vectors.properties.format.enum},message:"must \
be equal to one of the allowed values"}],!1;var Pe=b===e}else var Pe=!0;if(Pe){if(i.key!==void 0){const u=e;if(typeof i.key!="string")return a.errors=[{instancePath:r+
"/tables/"+o+"/vectors/key",schemaPath:"#/properties/tables/items/properties/vectors/properties/key/type",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1;var Pe=u===e}else var Pe=!0;if(Pe){if(i.column!==void 0){let u=i.column;const b=e;if(typeof u!="string"&&u!==null)return a.errors=[{instancePath:r+
"/tables/"+o+"/vectors/column",schemaPath:"#/properties/tables/items/properties/vectors/properties/column/type",keyword:"type",params:{type:T.properties.tables.
items.properties.vectors.properties.column.type},message:"must be string,null"}],!1;var Pe=b===e}else var Pe=!0;if(Pe)if(i.freeze!==void 0){const u=e;if(typeof i.
freeze!="boolean")return a.errors=[{instancePath:r+"/tables/"+o+"/vectors/freeze",schemaPath:"#/properties/tables/items/properties/vectors/properties/freeze/typ\
e",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var Pe=u===e}else var Pe=!0}}}}}}else return a.errors=[{instancePath:r+"/tables/"+o+"/v\
ectors",schemaPath:"#/properties/tables/items/properties/vectors/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var fe=m===e}else var fe=!0;
if(fe)if(s.optimizer!==void 0){let i=s.optimizer;const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind")||i.learningRate===
void 0&&(t="learningRate")||i.beta===void 0&&(t="beta")||i.l1===void 0&&(t="l1")||i.l2===void 0&&(t="l2"))return a.errors=[{instancePath:r+"/tables/"+o+"/optimi\
zer",schemaPath:"#/properties/tables/items/properties/optimizer/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+
t+"'"}],!1;{const l=e;for(const u in i)if(!(u==="kind"||u==="learningRate"||u==="beta"||u==="l1"||u==="l2")){return a.errors=[{instancePath:r+"/tables/"+o+"/opt\
imizer",schemaPath:"#/properties/tables/items/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"m\
ust NOT have additional properties"}],!1;break}if(l===e){if(i.kind!==void 0){const u=e;if(i.kind!=="ftrl")return a.errors=[{instancePath:r+"/tables/"+o+"/optimi\
zer/kind",schemaPath:"#/properties/tables/items/properties/optimizer/properties/kind/const",keyword:"const",params:{allowedValue:"ftrl"},message:"must be equal \
to constant"}],!1;var de=u===e}else var de=!0;if(de){if(i.learningRate!==void 0){let u=i.learningRate;const b=e;if(!(typeof u=="number"&&isFinite(u)))return a.errors=
[{instancePath:r+"/tables/"+o+"/optimizer/learningRate",schemaPath:"#/properties/tables/items/properties/optimizer/properties/learningRate/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var de=b===e}else var de=!0;if(de){if(i.beta!==void 0){let u=i.beta;const b=e;if(!(typeof u=="number"&&isFinite(
u)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/beta",schemaPath:"#/properties/tables/items/properties/optimizer/properties/beta/type",keyword:"ty\
pe",params:{type:"number"},message:"must be number"}],!1;var de=b===e}else var de=!0;if(de){if(i.l1!==void 0){let u=i.l1;const b=e;if(!(typeof u=="number"&&isFinite(
u)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/l1",schemaPath:"#/properties/tables/items/properties/optimizer/properties/l1/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var de=b===e}else var de=!0;if(de)if(i.l2!==void 0){let u=i.l2;const b=e;if(!(typeof u=="number"&&isFinite(
u)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/l2",schemaPath:"#/properties/tables/items/properties/optimizer/properties/l2/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var de=b===e}else var de=!0}}}}}}else return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer",schemaPath:"\
#/properties/tables/items/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var fe=m===e}else var fe=!0}}}}}}}}}else
return a.errors=[{instancePath:r+"/tables/"+o,schemaPath:"#/properties/tables/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var xe=N===
e;if(!xe)break}}else return a.errors=[{instancePath:r+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var y=Z===e}else var y=!0;if(y){if(n.signals!==void 0){let c=n.signals;const Z=e;if(e===Z)if(Array.isArray(c)){var Re=!0;const C=c.length;for(let o=0;o<
C;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let O;if(s.name===void 0&&(O="name")||s.doc===void 0&&(O="doc")||s.format===void 0&&
(O="format")||s.input===void 0&&(O="input")||s.derive===void 0&&(O="derive")||s.sources===void 0&&(O="sources")||s.serve===void 0&&(O="serve")||s.encoding===void 0&&
(O="encoding")||s.table===void 0&&(O="table")||s.side===void 0&&(O="side")||s.reason===void 0&&(O="reason"))return a.errors=[{instancePath:r+"/signals/"+o,schemaPath:"\
#/properties/signals/items/required",keyword:"required",params:{missingProperty:O},message:"must have required property '"+O+"'"}],!1;{const g=e;for(const i in s)
if(!Or.call(T.properties.signals.items.properties,i)){return a.errors=[{instancePath:r+"/signals/"+o,schemaPath:"#/properties/signals/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.
name!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/name",schemaPath:"#/properties/signals/items/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var ee=i===e}else var ee=!0;if(ee){if(s.doc!==void 0){let i=s.doc;const m=e;if(typeof i!="string"&&i!==null)return a.errors=
[{instancePath:r+"/signals/"+o+"/doc",schemaPath:"#/properties/signals/items/properties/doc/type",keyword:"type",params:{type:T.properties.signals.items.properties.
doc.type},message:"must be string,null"}],!1;var ee=m===e}else var ee=!0;if(ee){if(s.format!==void 0){let i=s.format;const m=e;if(!(i==="continuous"||i==="oneho\
t"||i==="indexed"||i==="hash_onehot"||i==="hash_indexed"||i==="dense"))return a.errors=[{instancePath:r+"/signals/"+o+"/format",schemaPath:"#/properties/signals\
/items/properties/format/enum",keyword:"enum",params:{allowedValues:T.properties.signals.items.properties.format.enum},message:"must be equal to one of the allo\
wed values"}],!1;var ee=m===e}else var ee=!0;if(ee){if(s.cross!==void 0){let i=s.cross;const m=e;if(e===m)if(Array.isArray(i)){if(i.length<2)return a.errors=[{instancePath:r+
"/signals/"+o+"/cross",schemaPath:"#/properties/signals/items/properties/cross/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2\
 items"}],!1;{var kr=!0;const t=i.length;for(let l=0;l<t;l++){const u=e;if(typeof i[l]!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/cross/"+l,schemaPath:"\
#/properties/signals/items/properties/cross/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var kr=u===e;if(!kr)break}}}else return a.
errors=[{instancePath:r+"/signals/"+o+"/cross",schemaPath:"#/properties/signals/items/properties/cross/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var ee=m===e}else var ee=!0;if(ee){if(s.input!==void 0){const i=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/in\
put",schemaPath:"#/properties/signals/items/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ee=i===e}else var ee=!0;
if(ee){if(s.derive!==void 0){let i=s.derive;const m=e;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/\
derive",schemaPath:"#/properties/signals/items/properties/derive/type",keyword:"type",params:{type:T.properties.signals.items.properties.derive.type},message:"m\
ust be object,null"}],!1;if(e===m&&i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.fn===void 0&&(t="fn")||i.zone===void 0&&(t="zone"))return a.errors=[{instancePath:r+
"/signals/"+o+"/derive",schemaPath:"#/properties/signals/items/properties/derive/required",keyword:"required",params:{missingProperty:t},message:"must have requ\
ired property '"+t+"'"}],!1;{const l=e;for(const u in i)if(!(u==="fn"||u==="zone")){return a.errors=[{instancePath:r+"/signals/"+o+"/derive",schemaPath:"#/prope\
rties/signals/items/properties/derive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional prope\
rties"}],!1;break}if(l===e){if(i.fn!==void 0){let u=i.fn;const b=e;if(!(u==="hour"||u==="weekday"))return a.errors=[{instancePath:r+"/signals/"+o+"/derive/fn",schemaPath:"\
#/properties/signals/items/properties/derive/properties/fn/enum",keyword:"enum",params:{allowedValues:T.properties.signals.items.properties.derive.properties.fn.
enum},message:"must be equal to one of the allowed values"}],!1;var Te=b===e}else var Te=!0;if(Te)if(i.zone!==void 0){const u=e;if(typeof i.zone!="string")return a.
errors=[{instancePath:r+"/signals/"+o+"/derive/zone",schemaPath:"#/properties/signals/items/properties/derive/properties/zone/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var Te=u===e}else var Te=!0}}}var ee=m===e}else var ee=!0;if(ee){if(s.sources!==void 0){let i=s.sources;const m=e;if(!Array.
isArray(i)&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/sources",schemaPath:"#/properties/signals/items/properties/sources/type",keyword:"type",params:{
type:T.properties.signals.items.properties.sources.type},message:"must be array,null"}],!1;if(e===m&&Array.isArray(i)){var Xe=!0;const t=i.length;for(let l=0;l<
t;l++){const u=e;if(typeof i[l]!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/sources/"+l,schemaPath:"#/properties/signals/items/properties/sources\
/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Xe=u===e;if(!Xe)break}}var ee=m===e}else var ee=!0;if(ee){if(s.serve!==void 0){
let i=s.serve;const m=e,ae=e;let t=!1;const l=e;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){const L={instancePath:r+"/signal\
s/"+o+"/serve",schemaPath:"#/properties/signals/items/properties/serve/anyOf/0/type",keyword:"type",params:{type:T.properties.signals.items.properties.serve.anyOf[0].
type},message:"must be string,number,boolean"};f===null?f=[L]:f.push(L),e++}var E=l===e;t=t||E;const u=e;if(i!==null){const L={instancePath:r+"/signals/"+o+"/se\
rve",schemaPath:"#/properties/signals/items/properties/serve/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};f===null?f=[L]:f.push(L),
e++}var E=u===e;if(t=t||E,t)e=ae,f!==null&&(ae?f.length=ae:f=null);else{const L={instancePath:r+"/signals/"+o+"/serve",schemaPath:"#/properties/signals/items/pr\
operties/serve/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[L]:f.push(L),e++,a.errors=f,!1}var ee=m===e}else var ee=!0;
if(ee){if(s.encoding!==void 0){let i=s.encoding;const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind"))return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/required",keyword:"required",params:{missingProperty:t},message:"\
must have required property '"+t+"'"}],!1;{const l=i.kind;if(typeof l=="string")if(l==="vec"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===
void 0&&(b="kind")||i.length===void 0&&(b="length")||i.width===void 0&&(b="width")||i.missingFlag===void 0&&(b="missingFlag")||i.squash===void 0&&(b="squash")||
i.clip===void 0&&(b="clip")||i.normalize===void 0&&(b="normalize")||i.default===void 0&&(b="default"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",
schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/required",keyword:"required",params:{missingProperty:b},message:"must have required property \
'"+b+"'"}],!1;{const L=e;for(const p in i)if(!(p==="kind"||p==="length"||p==="width"||p==="missingFlag"||p==="squash"||p==="clip"||p==="normalize"||p==="default")){
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(L===e){if(i.kind!==void 0){const p=e;if(i.kind!=="v\
ec")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/kind/const",keyword:"\
const",params:{allowedValue:"vec"},message:"must be equal to constant"}],!1;var ge=p===e}else var ge=!0;if(ge){if(i.length!==void 0){let p=i.length;const H=e;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/length",schemaPath:"#/properties/signals/items/properties/en\
coding/oneOf/0/properties/length/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===H&&typeof p=="number"&&isFinite(p)&&(p<1||isNaN(
p)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/length",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/length/minim\
um",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ge=H===e}else var ge=!0;if(ge){if(i.width!==void 0){let p=i.width;const H=e;
if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/width",schemaPath:"#/properties/signals/items\
/properties/encoding/oneOf/0/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===H&&typeof p=="number"&&isFinite(
p)&&(p<1||isNaN(p)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/width",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properti\
es/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ge=H===e}else var ge=!0;if(ge){if(i.missingFlag!==void 0){const p=e;
if(typeof i.missingFlag!="boolean")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/missingFlag",schemaPath:"#/properties/signals/items/properties/enco\
ding/oneOf/0/properties/missingFlag/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var ge=p===e}else var ge=!0;if(ge){if(i.squash!==
void 0){let p=i.squash;const H=e;if(!(p==="none"||p==="log"||p==="asinh"||p==="tanh"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/squash",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/squash/enum",keyword:"enum",params:{allowedValues:T.properties.signals.items.properties.encoding.
oneOf[0].properties.squash.enum},message:"must be equal to one of the allowed values"}],!1;var ge=H===e}else var ge=!0;if(ge){if(i.clip!==void 0){let p=i.clip;const H=e;
if(!Array.isArray(p)&&p!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/\
0/properties/clip/type",keyword:"type",params:{type:T.properties.signals.items.properties.encoding.oneOf[0].properties.clip.type},message:"must be array,null"}],
!1;if(e===H&&Array.isArray(p)){if(p.length<2)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/e\
ncoding/oneOf/0/properties/clip/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{const Ye=p.length;if(Ye>0){let ke=p[0];
const Ze=e;if(!(typeof ke=="number"&&isFinite(ke)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip/0",schemaPath:"#/properties/signals/items/prop\
erties/encoding/oneOf/0/properties/clip/prefixItems/0/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Rr=Ze===e}if(Rr){if(Ye>1){let ke=p[1];
const Ze=e;if(!(typeof ke=="number"&&isFinite(ke)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip/1",schemaPath:"#/properties/signals/items/prop\
erties/encoding/oneOf/0/properties/clip/prefixItems/1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Rr=Ze===e}if(Rr&&!(p.length<=
2))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/items",keyword:"\
items",params:{limit:2},message:"must NOT have more than 2 items"}],!1}}}var ge=H===e}else var ge=!0;if(ge){if(i.normalize!==void 0){let p=i.normalize;const H=e;
if(e===H)if(p&&typeof p=="object"&&!Array.isArray(p)){let Ye;if(p.kind===void 0&&(Ye="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",
schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/required",keyword:"required",params:{missingProperty:Ye},message:"must h\
ave required property '"+Ye+"'"}],!1;{const ke=p.kind;if(typeof ke=="string")if(ke==="none"){if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p)){let he;if(p.kind===
void 0&&(he="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/prop\
erties/normalize/oneOf/0/required",keyword:"required",params:{missingProperty:he},message:"must have required property '"+he+"'"}],!1;{const Ce=e;for(const B in p)
if(B!=="kind"){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/propertie\
s/normalize/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:B},message:"must NOT have additional properties"}],!1;break}
if(Ce===e&&p.kind!==void 0&&p.kind!=="none")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/pro\
perties/encoding/oneOf/0/properties/normalize/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"none"},message:"must be equal to constant"}],
!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/norm\
alize/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var k=!0}else if(ke==="l2"){if(e===e)if(p&&typeof p=="object"&&!Array.isArray(
p)){let he;if(p.kind===void 0&&(he="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/propertie\
s/encoding/oneOf/0/properties/normalize/oneOf/1/required",keyword:"required",params:{missingProperty:he},message:"must have required property '"+he+"'"}],!1;{const Ce=e;
for(const B in p)if(B!=="kind"){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/\
oneOf/0/properties/normalize/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:B},message:"must NOT have additional proper\
ties"}],!1;break}if(Ce===e&&p.kind!==void 0&&p.kind!=="l2")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/si\
gnals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"l2"},message:"must be equal to\
 constant"}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/pr\
operties/normalize/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;k!==!0&&(k=!0)}else if(ke==="minmax"){if(e===e)if(p&&typeof p==
"object"&&!Array.isArray(p)){let he;if(p.kind===void 0&&(he="kind")||p.min===void 0&&(he="min")||p.max===void 0&&(he="max"))return a.errors=[{instancePath:r+"/s\
ignals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/required",keyword:"required",params:{
missingProperty:he},message:"must have required property '"+he+"'"}],!1;{const Ce=e;for(const B in p)if(!(B==="kind"||B==="min"||B==="max")){return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:B},message:"must NOT have additional properties"}],!1;break}if(Ce===e){if(p.kind!==void 0){const B=e;if(p.kind!==
"minmax")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties\
/normalize/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"minmax"},message:"must be equal to constant"}],!1;var S=B===e}else var S=!0;if(S){
if(p.min!==void 0){let B=p.min;const Tr=e,br=e;let We=!1;const lr=e;if(!(typeof B=="number"&&isFinite(B))){const be={instancePath:r+"/signals/"+o+"/encoding/nor\
malize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf/0/type",keyword:"type",params:{
type:"number"},message:"must be number"};f===null?f=[be]:f.push(be),e++}var Oe=lr===e;We=We||Oe;const fr=e;if(e===fr)if(Array.isArray(B)){var Y=!0;const be=B.length;
for(let ir=0;ir<be;ir++){let $r=B[ir];const Qr=e;if(!(typeof $r=="number"&&isFinite($r))){const Ir={instancePath:r+"/signals/"+o+"/encoding/normalize/min/"+ir,schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"\
must be number"};f===null?f=[Ir]:f.push(Ir),e++}var Y=Qr===e;if(!Y)break}}else{const be={instancePath:r+"/signals/"+o+"/encoding/normalize/min",schemaPath:"#/pr\
operties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must \
be array"};f===null?f=[be]:f.push(be),e++}var Oe=fr===e;if(We=We||Oe,We)e=br,f!==null&&(br?f.length=br:f=null);else{const be={instancePath:r+"/signals/"+o+"/enc\
oding/normalize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return f===null?f=[be]:f.push(be),e++,a.errors=f,!1}var S=Tr===e}else var S=!0;if(S)if(p.max!==void 0){let B=p.max;const Tr=e,
br=e;let We=!1;const lr=e;if(!(typeof B=="number"&&isFinite(B))){const be={instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/properties/signa\
ls/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};f===
null?f=[be]:f.push(be),e++}var h=lr===e;We=We||h;const fr=e;if(e===fr)if(Array.isArray(B)){var mr=!0;const be=B.length;for(let ir=0;ir<be;ir++){let $r=B[ir];const Qr=e;
if(!(typeof $r=="number"&&isFinite($r))){const Ir={instancePath:r+"/signals/"+o+"/encoding/normalize/max/"+ir,schemaPath:"#/properties/signals/items/properties/\
encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[Ir]:
f.push(Ir),e++}var mr=Qr===e;if(!mr)break}}else{const be={instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/properties/signals/items/properti\
es/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[be]:f.push(
be),e++}var h=fr===e;if(We=We||h,We)e=br,f!==null&&(br?f.length=br:f=null);else{const be={instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/p\
roperties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in\
 anyOf"};return f===null?f=[be]:f.push(be),e++,a.errors=f,!1}var S=Tr===e}else var S=!0}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normal\
ize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must b\
e object"}],!1;k!==!0&&(k=!0)}else if(ke==="zscore"){if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p)){let he;if(p.kind===void 0&&(he="kind")||p.mean===void 0&&
(he="mean")||p.std===void 0&&(he="std"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/e\
ncoding/oneOf/0/properties/normalize/oneOf/3/required",keyword:"required",params:{missingProperty:he},message:"must have required property '"+he+"'"}],!1;{const Ce=e;
for(const B in p)if(!(B==="kind"||B==="mean"||B==="std")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/\
items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:B},message:"must \
NOT have additional properties"}],!1;break}if(Ce===e){if(p.kind!==void 0){const B=e;if(p.kind!=="zscore")return a.errors=[{instancePath:r+"/signals/"+o+"/encodi\
ng/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/kind/const",keyword:"const",params:{
allowedValue:"zscore"},message:"must be equal to constant"}],!1;var re=B===e}else var re=!0;if(re){if(p.mean!==void 0){let B=p.mean;const Tr=e,br=e;let We=!1;const lr=e;
if(!(typeof B=="number"&&isFinite(B))){const be={instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/properties/encod\
ing/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[be]:f.push(be),
e++}var ze=lr===e;We=We||ze;const fr=e;if(e===fr)if(Array.isArray(B)){var ns=!0;const be=B.length;for(let ir=0;ir<be;ir++){let $r=B[ir];const Qr=e;if(!(typeof $r==
"number"&&isFinite($r))){const Ir={instancePath:r+"/signals/"+o+"/encoding/normalize/mean/"+ir,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/\
0/properties/normalize/oneOf/3/properties/mean/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[Ir]:f.push(Ir),e++}
var ns=Qr===e;if(!ns)break}}else{const be={instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/properties/encoding/on\
eOf/0/properties/normalize/oneOf/3/properties/mean/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[be]:f.push(be),e++}var ze=fr===
e;if(We=We||ze,We)e=br,f!==null&&(br?f.length=br:f=null);else{const be={instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals\
/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===
null?f=[be]:f.push(be),e++,a.errors=f,!1}var re=Tr===e}else var re=!0;if(re)if(p.std!==void 0){let B=p.std;const Tr=e,br=e;let We=!1;const lr=e;if(!(typeof B=="\
number"&&isFinite(B))){const be={instancePath:r+"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/prope\
rties/normalize/oneOf/3/properties/std/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[be]:f.push(be),e++}var v=lr===e;
We=We||v;const fr=e;if(e===fr)if(Array.isArray(B)){var Ve=!0;const be=B.length;for(let ir=0;ir<be;ir++){let $r=B[ir];const Qr=e;if(!(typeof $r=="number"&&isFinite(
$r))){const Ir={instancePath:r+"/signals/"+o+"/encoding/normalize/std/"+ir,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normali\
ze/oneOf/3/properties/std/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[Ir]:f.push(Ir),e++}var Ve=Qr===e;if(!Ve)
break}}else{const be={instancePath:r+"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/norma\
lize/oneOf/3/properties/std/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[be]:f.push(be),e++}var v=fr===e;if(We=We||v,
We)e=br,f!==null&&(br?f.length=br:f=null);else{const be={instancePath:r+"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/propertie\
s/encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[be]:f.
push(be),e++,a.errors=f,!1}var re=Tr===e}else var re=!0}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/si\
gnals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;k!==!0&&(k=!0)}else if(ke===
"quantile"){if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p)){let he;if(p.kind===void 0&&(he="kind")||p.boundaries===void 0&&(he="boundaries"))return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/required",keyword:"\
required",params:{missingProperty:he},message:"must have required property '"+he+"'"}],!1;{const Ce=e;for(const B in p)if(!(B==="kind"||B==="boundaries")){return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:B},message:"must NOT have additional properties"}],!1;break}if(Ce===e){if(p.kind!==void 0){
const B=e;if(p.kind!=="quantile")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/enc\
oding/oneOf/0/properties/normalize/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"quantile"},message:"must be equal to constant"}],!1;var _e=B===
e}else var _e=!0;if(_e)if(p.boundaries!==void 0){let B=p.boundaries;const Tr=e;if(e===Tr)if(Array.isArray(B)){var ps=!0;const We=B.length;for(let lr=0;lr<We;lr++){
let fr=B[lr];const os=e;if(!(typeof fr=="number"&&isFinite(fr)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries/"+lr,schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var ps=os===e;if(!ps)break}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries",schemaPath:"#/properties/s\
ignals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var _e=Tr===e}else var _e=!0}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/en\
coding/oneOf/0/properties/normalize/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;k!==!0&&(k=!0)}else if(ke==="bins"){if(e===
e)if(p&&typeof p=="object"&&!Array.isArray(p)){let he;if(p.kind===void 0&&(he="kind")||p.boundaries===void 0&&(he="boundaries"))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/5/required",keyword:"required",
params:{missingProperty:he},message:"must have required property '"+he+"'"}],!1;{const Ce=e;for(const B in p)if(!(B==="kind"||B==="boundaries")){return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/5/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:B},message:"must NOT have additional properties"}],!1;break}if(Ce===e){if(p.kind!==void 0){
const B=e;if(p.kind!=="bins")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encodin\
g/oneOf/0/properties/normalize/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"bins"},message:"must be equal to constant"}],!1;var Ge=B===e}else
var Ge=!0;if(Ge)if(p.boundaries!==void 0){let B=p.boundaries;const Tr=e;if(e===Tr)if(Array.isArray(B)){var Le=!0;const We=B.length;for(let lr=0;lr<We;lr++){let fr=B[lr];
const os=e;if(!(typeof fr=="number"&&isFinite(fr)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries/"+lr,schemaPath:"#/properties/\
signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/5/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"must be \
number"}],!1;var Le=os===e;if(!Le)break}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries",schemaPath:"#/properties/signals/i\
tems/properties/encoding/oneOf/0/properties/normalize/oneOf/5/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ge=Tr===
e}else var Ge=!0}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/\
properties/normalize/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;k!==!0&&(k=!0)}else return a.errors=[{instancePath:r+"/si\
gnals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/discriminator",keyword:"discriminator",params:{
error:"mapping",tag:"kind",tagValue:ke},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/norma\
lize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/discriminator",keyword:"discriminator",params:{error:"tag",tag:"ki\
nd",tagValue:ke},message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/si\
gnals/items/properties/encoding/oneOf/0/properties/normalize/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ge=H===e}else var ge=!0;
if(ge)if(i.default!==void 0){let p=i.default;const H=e;if(!(typeof p=="number"&&isFinite(p))&&p!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding\
/default",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/default/type",keyword:"type",params:{type:T.properties.signals.items.properties.
encoding.oneOf[0].properties.default.type},message:"must be number,null"}],!1;var ge=H===e}else var ge=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/signal\
s/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ue=!0}else if(l===
"id"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind")||i.vocab===void 0&&(b="vocab")||i.default===void 0&&(b="default"))
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/required",keyword:"required",params:{
missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const L=e;for(const p in i)if(!(p==="kind"||p==="vocab"||p==="default")){return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(L===e){if(i.kind!==void 0){const p=e;if(i.kind!=="id")return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/kind/const",keyword:"const",params:{
allowedValue:"id"},message:"must be equal to constant"}],!1;var le=p===e}else var le=!0;if(le){if(i.vocab!==void 0){const p=e;if(typeof i.vocab!="string")return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/vocab",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/vocab/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var le=p===e}else var le=!0;if(le)if(i.default!==void 0){let p=i.default;const H=e;if(typeof p!="string"&&p!==
null)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/default",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/default/ty\
pe",keyword:"type",params:{type:T.properties.signals.items.properties.encoding.oneOf[1].properties.default.type},message:"must be string,null"}],!1;var le=H===e}else
var le=!0}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;ue!==!0&&(ue=!0)}else if(l==="ids"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===
void 0&&(b="kind")||i.vocab===void 0&&(b="vocab")||i.max===void 0&&(b="max")||i.keep===void 0&&(b="keep")||i.pool===void 0&&(b="pool")||i.split===void 0&&(b="sp\
lit"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/required",keyword:"required",
params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const L=e;for(const p in i)if(!(p==="kind"||p==="vocab"||p==="max"||p==="keep"||p===
"pool"||p==="split"||p==="weights")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf\
/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(L===e){if(i.kind!==
void 0){const p=e;if(i.kind!=="ids")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/o\
neOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"ids"},message:"must be equal to constant"}],!1;var $e=p===e}else var $e=!0;if($e){if(i.vocab!==
void 0){const p=e;if(typeof i.vocab!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/vocab",schemaPath:"#/properties/signals/items/properties\
/encoding/oneOf/2/properties/vocab/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var $e=p===e}else var $e=!0;if($e){if(i.max!==void 0){
let p=i.max;const H=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/max",schemaPath:"#/prop\
erties/signals/items/properties/encoding/oneOf/2/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===H&&typeof p==
"number"&&isFinite(p)&&(p<1||isNaN(p)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/max",schemaPath:"#/properties/signals/items/properties/encoding\
/oneOf/2/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var $e=H===e}else var $e=!0;if($e){if(i.keep!==void 0){
let p=i.keep;const H=e;if(!(p==="first"||p==="last"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/keep",schemaPath:"#/properties/signals/items/prop\
erties/encoding/oneOf/2/properties/keep/enum",keyword:"enum",params:{allowedValues:T.properties.signals.items.properties.encoding.oneOf[2].properties.keep.enum},
message:"must be equal to one of the allowed values"}],!1;var $e=H===e}else var $e=!0;if($e){if(i.pool!==void 0){let p=i.pool;const H=e;if(!(p==="mean"||p==="su\
m"||p==="max"||p==="attention"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/pool",schemaPath:"#/properties/signals/items/properties/encoding/oneOf\
/2/properties/pool/enum",keyword:"enum",params:{allowedValues:T.properties.signals.items.properties.encoding.oneOf[2].properties.pool.enum},message:"must be equ\
al to one of the allowed values"}],!1;var $e=H===e}else var $e=!0;if($e){if(i.split!==void 0){let p=i.split;const H=e;if(typeof p!="string"&&p!==null)return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/split",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/split/type",keyword:"type",params:{
type:T.properties.signals.items.properties.encoding.oneOf[2].properties.split.type},message:"must be string,null"}],!1;var $e=H===e}else var $e=!0;if($e)if(i.weights!==
void 0){let p=i.weights;const H=e;if(e===H)if(p&&typeof p=="object"&&!Array.isArray(p)){let Ye;if(p.kind===void 0&&(Ye="kind"))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/required",keyword:"required",params:{missingProperty:Ye},
message:"must have required property '"+Ye+"'"}],!1;{const ke=p.kind;if(typeof ke=="string")if(ke==="column"){if(e===e)if(p&&typeof p=="object"&&!Array.isArray(
p)){let he;if(p.kind===void 0&&(he="kind")||p.input===void 0&&(he="input"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/prop\
erties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/required",keyword:"required",params:{missingProperty:he},message:"must have required\
 property '"+he+"'"}],!1;{const Ce=e;for(const B in p)if(!(B==="kind"||B==="input")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:B},
message:"must NOT have additional properties"}],!1;break}if(Ce===e){if(p.kind!==void 0){const B=e;if(p.kind!=="column")return a.errors=[{instancePath:r+"/signal\
s/"+o+"/encoding/weights/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/properties/kind/const",keyword:"con\
st",params:{allowedValue:"column"},message:"must be equal to constant"}],!1;var M=B===e}else var M=!0;if(M)if(p.input!==void 0){const B=e;if(typeof p.input!="st\
ring")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights/input",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/wei\
ghts/oneOf/0/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var M=B===e}else var M=!0}}}else return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var pr=!0}else if(ke==="map"){if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p)){let he;if(p.kind===void 0&&(he="kind"))
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1\
/required",keyword:"required",params:{missingProperty:he},message:"must have required property '"+he+"'"}],!1;{const Ce=e;for(const B in p)if(B!=="kind"){return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:B},message:"must NOT have additional properties"}],!1;break}if(Ce===e&&p.kind!==void 0&&
p.kind!=="map")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/proper\
ties/weights/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"map"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;pr!==!0&&(pr=!0)}else if(ke==="pairs"){if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p)){let he;if(p.kind===void 0&&(he=
"kind")||p.separator===void 0&&(he="separator"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/proper\
ties/encoding/oneOf/2/properties/weights/oneOf/2/required",keyword:"required",params:{missingProperty:he},message:"must have required property '"+he+"'"}],!1;{const Ce=e;
for(const B in p)if(!(B==="kind"||B==="separator")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/pr\
operties/encoding/oneOf/2/properties/weights/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:B},message:"must NOT have a\
dditional properties"}],!1;break}if(Ce===e){if(p.kind!==void 0){const B=e;if(p.kind!=="pairs")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights/\
kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"\
pairs"},message:"must be equal to constant"}],!1;var er=B===e}else var er=!0;if(er)if(p.separator!==void 0){const B=e;if(typeof p.separator!="string")return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/weights/separator",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/2/prope\
rties/separator/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var er=B===e}else var er=!0}}}else return a.errors=[{instancePath:r+"/\
signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/2/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;pr!==!0&&(pr=!0)}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals\
/items/properties/encoding/oneOf/2/properties/weights/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:ke},message:'value of t\
ag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encod\
ing/oneOf/2/properties/weights/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:ke},message:'tag "kind" must be string'}],!1}}else
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var $e=H===e}else var $e=!0}}}}}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ue!==!0&&(ue=!0)}else return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/discriminator",keyword:"discriminator",params:{error:"\
mapping",tag:"kind",tagValue:l},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"\
#/properties/signals/items/properties/encoding/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:l},message:'tag "kind" must be str\
ing'}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var ee=m===e}else var ee=!0;if(ee){if(s.table!==void 0){let i=s.table;const m=e;if(typeof i!="string"&&i!==null)return a.
errors=[{instancePath:r+"/signals/"+o+"/table",schemaPath:"#/properties/signals/items/properties/table/type",keyword:"type",params:{type:T.properties.signals.items.
properties.table.type},message:"must be string,null"}],!1;var ee=m===e}else var ee=!0;if(ee){if(s.side!==void 0){let i=s.side;const m=e;if(!(i==="request"||i===
"candidate"))return a.errors=[{instancePath:r+"/signals/"+o+"/side",schemaPath:"#/properties/signals/items/properties/side/enum",keyword:"enum",params:{allowedValues:T.
properties.signals.items.properties.side.enum},message:"must be equal to one of the allowed values"}],!1;var ee=m===e}else var ee=!0;if(ee)if(s.reason!==void 0){
const i=e;if(typeof s.reason!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/reason",schemaPath:"#/properties/signals/items/properties/reason/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var ee=i===e}else var ee=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/signals/"+o,schemaPath:"\
#/properties/signals/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Re=N===e;if(!Re)break}}else return a.errors=[{instancePath:r+
"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=Z===e}else var y=!0;if(y){if(n.forests!==
void 0){let c=n.forests;const Z=e;if(e===Z)if(Array.isArray(c)){var De=!0;const C=c.length;for(let o=0;o<C;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="o\
bject"&&!Array.isArray(s)){let O;if(s.name===void 0&&(O="name")||s.head===void 0&&(O="head")||s.vocab===void 0&&(O="vocab")||s.trees===void 0&&(O="trees")||s.depth===
void 0&&(O="depth")||s.leaves===void 0&&(O="leaves")||s.shrinkage===void 0&&(O="shrinkage")||s.minRows===void 0&&(O="minRows")||s.l2===void 0&&(O="l2")||s.growOn===
void 0&&(O="growOn")||s.maxRows===void 0&&(O="maxRows"))return a.errors=[{instancePath:r+"/forests/"+o,schemaPath:"#/properties/forests/items/required",keyword:"\
required",params:{missingProperty:O},message:"must have required property '"+O+"'"}],!1;{const g=e;for(const i in s)if(!Or.call(T.properties.forests.items.properties,
i)){return a.errors=[{instancePath:r+"/forests/"+o,schemaPath:"#/properties/forests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/f\
orests/"+o+"/name",schemaPath:"#/properties/forests/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var pe=i===e}else
var pe=!0;if(pe){if(s.head!==void 0){const i=e;if(typeof s.head!="string")return a.errors=[{instancePath:r+"/forests/"+o+"/head",schemaPath:"#/properties/forest\
s/items/properties/head/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var pe=i===e}else var pe=!0;if(pe){if(s.vocab!==void 0){let i=s.
vocab;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/forests/"+o+"/vocab",schemaPath:"#/properties/forests/items/properties/vocab/\
type",keyword:"type",params:{type:T.properties.forests.items.properties.vocab.type},message:"must be string,null"}],!1;var pe=m===e}else var pe=!0;if(pe){if(s.trees!==
void 0){let i=s.trees;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/trees",schemaPath:"#/p\
roperties/forests/items/properties/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&
(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/trees",schemaPath:"#/properties/forests/items/properties/trees/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var pe=m===e}else var pe=!0;if(pe){if(s.depth!==void 0){let i=s.depth;const m=e;if(!(typeof i=="number"&&!(i%
1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/depth",schemaPath:"#/properties/forests/items/properties/depth/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+
"/depth",schemaPath:"#/properties/forests/items/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var pe=m===
e}else var pe=!0;if(pe){if(s.leaves!==void 0){let i=s.leaves;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+
"/forests/"+o+"/leaves",schemaPath:"#/properties/forests/items/properties/leaves/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/leaves",schemaPath:"#/properties/forests/items/properties/l\
eaves/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var pe=m===e}else var pe=!0;if(pe){if(s.shrinkage!==void 0){let i=s.
shrinkage;const m=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/shrinkage",schemaPath:"#/properties/forests/items/pro\
perties/shrinkage/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var pe=m===e}else var pe=!0;if(pe){if(s.minRows!==void 0){let i=s.minRows;
const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/minRows",schemaPath:"#/properties/forests/it\
ems/properties/minRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.
errors=[{instancePath:r+"/forests/"+o+"/minRows",schemaPath:"#/properties/forests/items/properties/minRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var pe=m===e}else var pe=!0;if(pe){if(s.l2!==void 0){let i=s.l2;const m=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+
"/forests/"+o+"/l2",schemaPath:"#/properties/forests/items/properties/l2/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var pe=m===e}else
var pe=!0;if(pe){if(s.growOn!==void 0){let i=s.growOn;const m=e;if(e===m)if(typeof i=="number"&&isFinite(i)){if(i>1||isNaN(i))return a.errors=[{instancePath:r+"\
/forests/"+o+"/growOn",schemaPath:"#/properties/forests/items/properties/growOn/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= \
1"}],!1;if(i<0||isNaN(i))return a.errors=[{instancePath:r+"/forests/"+o+"/growOn",schemaPath:"#/properties/forests/items/properties/growOn/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/forests/"+o+"/growOn",schemaPath:"#/properties/forest\
s/items/properties/growOn/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var pe=m===e}else var pe=!0;if(pe){if(s.maxRows!==void 0){let i=s.
maxRows;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/maxRows",schemaPath:"#/properties/fo\
rests/items/properties/maxRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(
i)))return a.errors=[{instancePath:r+"/forests/"+o+"/maxRows",schemaPath:"#/properties/forests/items/properties/maxRows/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var pe=m===e}else var pe=!0;if(pe)if(s.patience!==void 0){let i=s.patience;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/patience",schemaPath:"#/properties/forests/items/properties/patience/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/patie\
nce",schemaPath:"#/properties/forests/items/properties/patience/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var pe=m===
e}else var pe=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/forests/"+o,schemaPath:"#/properties/forests/items/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;var De=N===e;if(!De)break}}else return a.errors=[{instancePath:r+"/forests",schemaPath:"#/properties/forests/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"}],!1;var y=Z===e}else var y=!0;if(y){if(n.nodes!==void 0){let c=n.nodes;const Z=e;if(e===Z)if(Array.isArray(c)){
var rr=!0;const C=c.length;for(let o=0;o<C;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let O;if(s.op===void 0&&(O="op"))return a.
errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:O},message:"must have required pro\
perty '"+O+"'"}],!1;{const g=s.op;if(typeof g=="string")if(g==="input"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||
s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.signal===void 0&&(m="signal"))return a.errors=[{instancePath:r+"/nodes/"+
o,schemaPath:"#/properties/nodes/items/oneOf/0/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const ae=e;
for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="signal")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/i\
tems/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ae===
e){if(s.op!==void 0){const t=e;if(s.op!=="input")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/0/properties/op/c\
onst",keyword:"const",params:{allowedValue:"input"},message:"must be equal to constant"}],!1;var dr=t===e}else var dr=!0;if(dr){if(s.id!==void 0){const t=e;if(typeof s.
id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/0/properties/id/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var dr=t===e}else var dr=!0;if(dr){if(s.width!==void 0){let t=s.width;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/0/properties/width/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/0/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var dr=l===e}else var dr=!0;
if(dr){if(s.tower!==void 0){let t=s.tower;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/0/properties/tower/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[0].properties.tower.type},
message:"must be integer,null"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/0/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var dr=l===e}else var dr=!0;
if(dr)if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/signal",schemaPath:"#/properties/nodes/items/o\
neOf/0/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var dr=t===e}else var dr=!0}}}}}}else return a.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var G=!0}else if(g==="lookup"){
if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&
(m="tower")||s.signal===void 0&&(m="signal")||s.table===void 0&&(m="table"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/on\
eOf/1/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const ae=e;for(const t in s)if(!(t==="op"||t===
"id"||t==="width"||t==="tower"||t==="signal"||t==="table")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/1/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ae===e){if(s.op!==void 0){const t=e;
if(s.op!=="lookup")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/1/properties/op/const",keyword:"const",params:{
allowedValue:"lookup"},message:"must be equal to constant"}],!1;var Ne=t===e}else var Ne=!0;if(Ne){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.
errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/1/properties/id/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var Ne=t===e}else var Ne=!0;if(Ne){if(s.width!==void 0){let t=s.width;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.
errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/1/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/\
nodes/items/oneOf/1/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ne=l===e}else var Ne=!0;if(Ne){
if(s.tower!==void 0){let t=s.tower;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/t\
ower",schemaPath:"#/properties/nodes/items/oneOf/1/properties/tower/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[1].properties.tower.type},message:"\
must be integer,null"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/proper\
ties/nodes/items/oneOf/1/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ne=l===e}else var Ne=!0;if(Ne){
if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/signal",schemaPath:"#/properties/nodes/items/oneOf/1\
/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ne=t===e}else var Ne=!0;if(Ne)if(s.table!==void 0){const t=e;if(typeof s.
table!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/table",schemaPath:"#/properties/nodes/items/oneOf/1/properties/table/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var Ne=t===e}else var Ne=!0}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/\
items/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;G!==!0&&(G=!0)}else if(g==="pool"){if(e===e)if(s&&typeof s=="object"&&!Array.
isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.signal===void 0&&(m="sign\
al")||s.table===void 0&&(m="table")||s.pool===void 0&&(m="pool")||s.max===void 0&&(m="max")||s.query===void 0&&(m="query"))return a.errors=[{instancePath:r+"/no\
des/"+o,schemaPath:"#/properties/nodes/items/oneOf/2/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;
{const ae=e;for(const t in s)if(!Or.call(T.properties.nodes.items.oneOf[2].properties,t)){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/\
nodes/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}
if(ae===e){if(s.op!==void 0){const t=e;if(s.op!=="pool")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/2/properti\
es/op/const",keyword:"const",params:{allowedValue:"pool"},message:"must be equal to constant"}],!1;var qe=t===e}else var qe=!0;if(qe){if(s.id!==void 0){const t=e;
if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/2/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var qe=t===e}else var qe=!0;if(qe){if(s.width!==void 0){let t=s.width;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/2/properties/width/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",
schemaPath:"#/properties/nodes/items/oneOf/2/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var qe=l===
e}else var qe=!0;if(qe){if(s.tower!==void 0){let t=s.tower;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+
"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/2/properties/tower/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[2].properties.
tower.type},message:"must be integer,null"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",
schemaPath:"#/properties/nodes/items/oneOf/2/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var qe=l===
e}else var qe=!0;if(qe){if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/signal",schemaPath:"#/proper\
ties/nodes/items/oneOf/2/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var qe=t===e}else var qe=!0;if(qe){if(s.table!==
void 0){const t=e;if(typeof s.table!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/table",schemaPath:"#/properties/nodes/items/oneOf/2/properties/tabl\
e/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var qe=t===e}else var qe=!0;if(qe){if(s.pool!==void 0){let t=s.pool;const l=e;if(!(t===
"mean"||t==="sum"||t==="max"||t==="attention"))return a.errors=[{instancePath:r+"/nodes/"+o+"/pool",schemaPath:"#/properties/nodes/items/oneOf/2/properties/pool\
/enum",keyword:"enum",params:{allowedValues:T.properties.nodes.items.oneOf[2].properties.pool.enum},message:"must be equal to one of the allowed values"}],!1;var qe=l===
e}else var qe=!0;if(qe){if(s.max!==void 0){let t=s.max;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nod\
es/"+o+"/max",schemaPath:"#/properties/nodes/items/oneOf/2/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&
typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/max",schemaPath:"#/properties/nodes/items/oneOf/2/properties/max\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var qe=l===e}else var qe=!0;if(qe)if(s.query!==void 0){let t=s.query;const l=e;
if(typeof t!="string"&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/query",schemaPath:"#/properties/nodes/items/oneOf/2/properties/query/type",keyword:"\
type",params:{type:T.properties.nodes.items.oneOf[2].properties.query.type},message:"must be string,null"}],!1;var qe=l===e}else var qe=!0}}}}}}}}}}else return a.
errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;G!==!0&&
(G=!0)}else if(g==="interpolate"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&
(m="width")||s.tower===void 0&&(m="tower")||s.signal===void 0&&(m="signal")||s.table===void 0&&(m="table")||s.boundaries===void 0&&(m="boundaries"))return a.errors=
[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/3/required",keyword:"required",params:{missingProperty:m},message:"must have required pr\
operty '"+m+"'"}],!1;{const ae=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="signal"||t==="table"||t==="boundaries")){return a.errors=
[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"}],!1;break}if(ae===e){if(s.op!==void 0){const t=e;if(s.op!=="interpolate")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",
schemaPath:"#/properties/nodes/items/oneOf/3/properties/op/const",keyword:"const",params:{allowedValue:"interpolate"},message:"must be equal to constant"}],!1;var Ee=t===
e}else var Ee=!0;if(Ee){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/i\
tems/oneOf/3/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ee=t===e}else var Ee=!0;if(Ee){if(s.width!==void 0){let t=s.
width;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/it\
ems/oneOf/3/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/3/properties/width/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var Ee=l===e}else var Ee=!0;if(Ee){if(s.tower!==void 0){let t=s.tower;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/3/properties/tower/type",keyword:"ty\
pe",params:{type:T.properties.nodes.items.oneOf[3].properties.tower.type},message:"must be integer,null"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/3/properties/tower/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var Ee=l===e}else var Ee=!0;if(Ee){if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/signal",schemaPath:"#/properties/nodes/items/oneOf/3/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ee=t===
e}else var Ee=!0;if(Ee){if(s.table!==void 0){const t=e;if(typeof s.table!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/table",schemaPath:"#/propertie\
s/nodes/items/oneOf/3/properties/table/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ee=t===e}else var Ee=!0;if(Ee)if(s.boundaries!==
void 0){let t=s.boundaries;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/boundaries",schemaPath:"\
#/properties/nodes/items/oneOf/3/properties/boundaries/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof t=="number"&&
isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/boundaries",schemaPath:"#/properties/nodes/items/oneOf/3/properties/boundaries/minim\
um",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ee=l===e}else var Ee=!0}}}}}}}}else return a.errors=[{instancePath:r+"/no\
des/"+o,schemaPath:"#/properties/nodes/items/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;G!==!0&&(G=!0)}else if(g==="conca\
t"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&
(m="tower")||s.inputs===void 0&&(m="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/4/required",keyword:"requir\
ed",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const ae=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||
t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ae===e){if(s.op!==void 0){const t=e;if(s.op!=="concat")return a.errors=[{instancePath:r+
"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/4/properties/op/const",keyword:"const",params:{allowedValue:"concat"},message:"must be equal to con\
stant"}],!1;var jr=t===e}else var jr=!0;if(jr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"\
#/properties/nodes/items/oneOf/4/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var jr=t===e}else var jr=!0;if(jr){if(s.
width!==void 0){let t=s.width;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/4/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/4/properties/width/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var jr=l===e}else var jr=!0;if(jr){if(s.tower!==void 0){let t=s.tower;const l=e;if(!(typeof t=="\
number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/4/properties\
/tower/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[4].properties.tower.type},message:"must be integer,null"}],!1;if(e===l&&typeof t=="numbe\
r"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/4/properties/tower/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var jr=l===e}else var jr=!0;if(jr)if(s.inputs!==void 0){let t=s.inputs;const l=e;if(e===l)
if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/4/properties/inputs/minItem\
s",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var wr=!0;const b=t.length;for(let L=0;L<b;L++){const p=e;if(typeof t[L]!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+L,schemaPath:"#/properties/nodes/items/oneOf/4/properties/inputs/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var wr=p===e;if(!wr)break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/no\
des/items/oneOf/4/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var jr=l===e}else var jr=!0}}}}}}else return a.errors=
[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;G!==!0&&(G=!0)}else if(g===
"dense"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===
void 0&&(m="tower")||s.input===void 0&&(m="input")||s.kernel===void 0&&(m="kernel")||s.bias===void 0&&(m="bias")||s.activation===void 0&&(m="activation"))return a.
errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/5/required",keyword:"required",params:{missingProperty:m},message:"must have requ\
ired property '"+m+"'"}],!1;{const ae=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="kernel"||t==="bias"||t==="activati\
on")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(ae===e){if(s.op!==void 0){const t=e;if(s.op!=="dense")return a.errors=[{instancePath:r+"/nodes/"+o+"\
/op",schemaPath:"#/properties/nodes/items/oneOf/5/properties/op/const",keyword:"const",params:{allowedValue:"dense"},message:"must be equal to constant"}],!1;var Ke=t===
e}else var Ke=!0;if(Ke){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/i\
tems/oneOf/5/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ke=t===e}else var Ke=!0;if(Ke){if(s.width!==void 0){let t=s.
width;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/it\
ems/oneOf/5/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/5/properties/width/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var Ke=l===e}else var Ke=!0;if(Ke){if(s.tower!==void 0){let t=s.tower;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/5/properties/tower/type",keyword:"ty\
pe",params:{type:T.properties.nodes.items.oneOf[5].properties.tower.type},message:"must be integer,null"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/5/properties/tower/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var Ke=l===e}else var Ke=!0;if(Ke){if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/5/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ke=t===
e}else var Ke=!0;if(Ke){if(s.kernel!==void 0){const t=e;if(typeof s.kernel!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/kernel",schemaPath:"#/proper\
ties/nodes/items/oneOf/5/properties/kernel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ke=t===e}else var Ke=!0;if(Ke){if(s.bias!==
void 0){let t=s.bias;const l=e;if(typeof t!="string"&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/bias",schemaPath:"#/properties/nodes/items/oneOf/5\
/properties/bias/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[5].properties.bias.type},message:"must be string,null"}],!1;var Ke=l===e}else var Ke=!0;
if(Ke)if(s.activation!==void 0){let t=s.activation;const l=e;if(!(t==="relu"||t==="none"||t==="tanh"||t==="sigmoid"||t==="gelu"||t==="swish"||t==="leaky_relu"||
t==="selu"||t==="mish"))return a.errors=[{instancePath:r+"/nodes/"+o+"/activation",schemaPath:"#/properties/nodes/items/oneOf/5/properties/activation/enum",keyword:"\
enum",params:{allowedValues:T.properties.nodes.items.oneOf[5].properties.activation.enum},message:"must be equal to one of the allowed values"}],!1;var Ke=l===e}else
var Ke=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/5/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;G!==!0&&(G=!0)}else if(g==="sum"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m=
"id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.inputs===void 0&&(m="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/\
properties/nodes/items/oneOf/6/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const ae=e;for(const t in s)
if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/6/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ae===e){if(s.op!==void 0){
const t=e;if(s.op!=="sum")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/6/properties/op/const",keyword:"const",params:{
allowedValue:"sum"},message:"must be equal to constant"}],!1;var Nr=t===e}else var Nr=!0;if(Nr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=
[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/6/properties/id/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var Nr=t===e}else var Nr=!0;if(Nr){if(s.width!==void 0){let t=s.width;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=
[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/6/properties/width/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/\
items/oneOf/6/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Nr=l===e}else var Nr=!0;if(Nr){if(s.tower!==
void 0){let t=s.tower;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/6/properties/tower/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[6].properties.tower.type},message:"must be in\
teger,null"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes\
/items/oneOf/6/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Nr=l===e}else var Nr=!0;if(Nr)if(s.inputs!==
void 0){let t=s.inputs;const l=e;if(e===l)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nod\
es/items/oneOf/6/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var ms=!0;const b=t.length;for(let L=0;L<
b;L++){const p=e;if(typeof t[L]!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+L,schemaPath:"#/properties/nodes/items/oneOf/6/properties/inpu\
ts/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ms=p===e;if(!ms)break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+
"/inputs",schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Nr=l===e}else
var Nr=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/6/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;G!==!0&&(G=!0)}else if(g==="product"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&
(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.inputs===void 0&&(m="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/7/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const ae=e;for(const t in s)
if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/7/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ae===e){if(s.op!==void 0){
const t=e;if(s.op!=="product")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/7/properties/op/const",keyword:"cons\
t",params:{allowedValue:"product"},message:"must be equal to constant"}],!1;var Ar=t===e}else var Ar=!0;if(Ar){if(s.id!==void 0){const t=e;if(typeof s.id!="stri\
ng")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/7/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var Ar=t===e}else var Ar=!0;if(Ar){if(s.width!==void 0){let t=s.width;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.
errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/7/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/\
nodes/items/oneOf/7/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ar=l===e}else var Ar=!0;if(Ar){
if(s.tower!==void 0){let t=s.tower;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/t\
ower",schemaPath:"#/properties/nodes/items/oneOf/7/properties/tower/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[7].properties.tower.type},message:"\
must be integer,null"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/proper\
ties/nodes/items/oneOf/7/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ar=l===e}else var Ar=!0;if(Ar)
if(s.inputs!==void 0){let t=s.inputs;const l=e;if(e===l)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/\
properties/nodes/items/oneOf/7/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var ds=!0;const b=t.
length;for(let L=0;L<b;L++){const p=e;if(typeof t[L]!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+L,schemaPath:"#/properties/nodes/items/on\
eOf/7/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ds=p===e;if(!ds)break}}}else return a.errors=[{instancePath:r+
"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/7/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ar=l===
e}else var Ar=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/7/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;G!==!0&&(G=!0)}else if(g==="cross"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===
void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.x0===void 0&&(m="x0")||s.input===void 0&&(m="input")||s.kernel===void 0&&(m="k\
ernel")||s.bias===void 0&&(m="bias"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/8/required",keyword:"required",params:{
missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const ae=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="x0"||
t==="input"||t==="kernel"||t==="bias")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/8/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ae===e){if(s.op!==void 0){const t=e;if(s.op!=="c\
ross")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/8/properties/op/const",keyword:"const",params:{allowedValue:"\
cross"},message:"must be equal to constant"}],!1;var Me=t===e}else var Me=!0;if(Me){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/8/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Me=t===
e}else var Me=!0;if(Me){if(s.width!==void 0){let t=s.width;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"\
/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/8/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
l&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/8/propertie\
s/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Me=l===e}else var Me=!0;if(Me){if(s.tower!==void 0){let t=s.
tower;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/propertie\
s/nodes/items/oneOf/8/properties/tower/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[8].properties.tower.type},message:"must be integer,null"}],
!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/8\
/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Me=l===e}else var Me=!0;if(Me){if(s.x0!==void 0){const t=e;
if(typeof s.x0!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/x0",schemaPath:"#/properties/nodes/items/oneOf/8/properties/x0/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var Me=t===e}else var Me=!0;if(Me){if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/8/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Me=t===
e}else var Me=!0;if(Me){if(s.kernel!==void 0){const t=e;if(typeof s.kernel!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/kernel",schemaPath:"#/proper\
ties/nodes/items/oneOf/8/properties/kernel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Me=t===e}else var Me=!0;if(Me)if(s.bias!==
void 0){const t=e;if(typeof s.bias!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/bias",schemaPath:"#/properties/nodes/items/oneOf/8/properties/bias/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Me=t===e}else var Me=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/8/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;G!==!0&&(G=!0)}else if(g==="bi_interaction"){if(e===e)
if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tow\
er")||s.inputs===void 0&&(m="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/9/required",keyword:"required",params:{
missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const ae=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input\
s")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(ae===e){if(s.op!==void 0){const t=e;if(s.op!=="bi_interaction")return a.errors=[{instancePath:r+"/no\
des/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/9/properties/op/const",keyword:"const",params:{allowedValue:"bi_interaction"},message:"must be equal to\
 constant"}],!1;var zr=t===e}else var zr=!0;if(zr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"\
#/properties/nodes/items/oneOf/9/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var zr=t===e}else var zr=!0;if(zr){if(s.
width!==void 0){let t=s.width;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/9/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/9/properties/width/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var zr=l===e}else var zr=!0;if(zr){if(s.tower!==void 0){let t=s.tower;const l=e;if(!(typeof t=="\
number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/9/properties\
/tower/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[9].properties.tower.type},message:"must be integer,null"}],!1;if(e===l&&typeof t=="numbe\
r"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/9/properties/tower/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var zr=l===e}else var zr=!0;if(zr)if(s.inputs!==void 0){let t=s.inputs;const l=e;if(e===l)
if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/9/properties/inputs/minItem\
s",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var ls=!0;const b=t.length;for(let L=0;L<b;L++){const p=e;if(typeof t[L]!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+L,schemaPath:"#/properties/nodes/items/oneOf/9/properties/inputs/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var ls=p===e;if(!ls)break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/no\
des/items/oneOf/9/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var zr=l===e}else var zr=!0}}}}}}else return a.errors=
[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/9/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;G!==!0&&(G=!0)}else if(g===
"batch_norm"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.
tower===void 0&&(m="tower")||s.input===void 0&&(m="input")||s.gamma===void 0&&(m="gamma")||s.beta===void 0&&(m="beta")||s.mean===void 0&&(m="mean")||s.variance===
void 0&&(m="variance")||s.momentum===void 0&&(m="momentum")||s.epsilon===void 0&&(m="epsilon"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/proper\
ties/nodes/items/oneOf/10/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const ae=e;for(const t in s)
if(!Or.call(T.properties.nodes.items.oneOf[10].properties,t)){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/10/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ae===e){if(s.op!==void 0){
const t=e;if(s.op!=="batch_norm")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/10/properties/op/const",keyword:"\
const",params:{allowedValue:"batch_norm"},message:"must be equal to constant"}],!1;var Ie=t===e}else var Ie=!0;if(Ie){if(s.id!==void 0){const t=e;if(typeof s.id!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/10/properties/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var Ie=t===e}else var Ie=!0;if(Ie){if(s.width!==void 0){let t=s.width;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/10/properties/width/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/10/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ie=l===e}else var Ie=!0;
if(Ie){if(s.tower!==void 0){let t=s.tower;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/10/properties/tower/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[10].properties.tower.
type},message:"must be integer,null"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/10/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ie=l===e}else var Ie=!0;
if(Ie){if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/one\
Of/10/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ie=t===e}else var Ie=!0;if(Ie){if(s.gamma!==void 0){const t=e;
if(typeof s.gamma!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/gamma",schemaPath:"#/properties/nodes/items/oneOf/10/properties/gamma/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Ie=t===e}else var Ie=!0;if(Ie){if(s.beta!==void 0){const t=e;if(typeof s.beta!="string")return a.
errors=[{instancePath:r+"/nodes/"+o+"/beta",schemaPath:"#/properties/nodes/items/oneOf/10/properties/beta/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var Ie=t===e}else var Ie=!0;if(Ie){if(s.mean!==void 0){const t=e;if(typeof s.mean!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/m\
ean",schemaPath:"#/properties/nodes/items/oneOf/10/properties/mean/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ie=t===e}else var Ie=!0;
if(Ie){if(s.variance!==void 0){const t=e;if(typeof s.variance!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/variance",schemaPath:"#/properties/nodes/\
items/oneOf/10/properties/variance/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ie=t===e}else var Ie=!0;if(Ie){if(s.momentum!==
void 0){let t=s.momentum;const l=e;if(e===l)if(typeof t=="number"&&isFinite(t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+"/momentum",schemaPath:"\
#/properties/nodes/items/oneOf/10/properties/momentum/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.
errors=[{instancePath:r+"/nodes/"+o+"/momentum",schemaPath:"#/properties/nodes/items/oneOf/10/properties/momentum/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/nodes/"+o+"/momentum",schemaPath:"#/properties/nodes/items/oneOf/10/properties/\
momentum/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ie=l===e}else var Ie=!0;if(Ie)if(s.epsilon!==void 0){let t=s.epsilon;const l=e;
if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/epsilon",schemaPath:"#/properties/nodes/items/oneOf/10/properties/epsilon/t\
ype",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ie=l===e}else var Ie=!0}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+
o,schemaPath:"#/properties/nodes/items/oneOf/10/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;G!==!0&&(G=!0)}else if(g==="layer_norm"){
if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&
(m="tower")||s.input===void 0&&(m="input")||s.gamma===void 0&&(m="gamma")||s.beta===void 0&&(m="beta")||s.epsilon===void 0&&(m="epsilon"))return a.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/11/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],
!1;{const ae=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="gamma"||t==="beta"||t==="epsilon")){return a.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT h\
ave additional properties"}],!1;break}if(ae===e){if(s.op!==void 0){const t=e;if(s.op!=="layer_norm")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"\
#/properties/nodes/items/oneOf/11/properties/op/const",keyword:"const",params:{allowedValue:"layer_norm"},message:"must be equal to constant"}],!1;var Qe=t===e}else
var Qe=!0;if(Qe){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/on\
eOf/11/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Qe=t===e}else var Qe=!0;if(Qe){if(s.width!==void 0){let t=s.width;
const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/on\
eOf/11/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.
errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/11/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var Qe=l===e}else var Qe=!0;if(Qe){if(s.tower!==void 0){let t=s.tower;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/11/properties/tower/type",keyword:"type",params:{
type:T.properties.nodes.items.oneOf[11].properties.tower.type},message:"must be integer,null"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.
errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/11/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var Qe=l===e}else var Qe=!0;if(Qe){if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nod\
es/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/11/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Qe=t===
e}else var Qe=!0;if(Qe){if(s.gamma!==void 0){const t=e;if(typeof s.gamma!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/gamma",schemaPath:"#/propertie\
s/nodes/items/oneOf/11/properties/gamma/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Qe=t===e}else var Qe=!0;if(Qe){if(s.beta!==
void 0){const t=e;if(typeof s.beta!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/beta",schemaPath:"#/properties/nodes/items/oneOf/11/properties/beta/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Qe=t===e}else var Qe=!0;if(Qe)if(s.epsilon!==void 0){let t=s.epsilon;const l=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/epsilon",schemaPath:"#/properties/nodes/items/oneOf/11/properties/epsilon/type",keyword:"t\
ype",params:{type:"number"},message:"must be number"}],!1;var Qe=l===e}else var Qe=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/pr\
operties/nodes/items/oneOf/11/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;G!==!0&&(G=!0)}else if(g==="activation"){if(e===e)if(s&&
typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||
s.input===void 0&&(m="input")||s.activation===void 0&&(m="activation"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/1\
2/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const ae=e;for(const t in s)if(!(t==="op"||t==="id"||
t==="width"||t==="tower"||t==="input"||t==="activation")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/12/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ae===e){if(s.op!==void 0){const t=e;
if(s.op!=="activation")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/12/properties/op/const",keyword:"const",params:{
allowedValue:"activation"},message:"must be equal to constant"}],!1;var yr=t===e}else var yr=!0;if(yr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.
errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/12/properties/id/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var yr=t===e}else var yr=!0;if(yr){if(s.width!==void 0){let t=s.width;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.
errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/12/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/\
nodes/items/oneOf/12/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var yr=l===e}else var yr=!0;if(yr){
if(s.tower!==void 0){let t=s.tower;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/t\
ower",schemaPath:"#/properties/nodes/items/oneOf/12/properties/tower/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[12].properties.tower.type},
message:"must be integer,null"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/12/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var yr=l===e}else var yr=!0;
if(yr){if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/one\
Of/12/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var yr=t===e}else var yr=!0;if(yr)if(s.activation!==void 0){let t=s.
activation;const l=e;if(!(t==="relu"||t==="none"||t==="tanh"||t==="sigmoid"||t==="gelu"||t==="swish"||t==="leaky_relu"||t==="selu"||t==="mish"))return a.errors=
[{instancePath:r+"/nodes/"+o+"/activation",schemaPath:"#/properties/nodes/items/oneOf/12/properties/activation/enum",keyword:"enum",params:{allowedValues:T.properties.
nodes.items.oneOf[12].properties.activation.enum},message:"must be equal to one of the allowed values"}],!1;var yr=l===e}else var yr=!0}}}}}}}else return a.errors=
[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/12/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;G!==!0&&(G=
!0)}else if(g==="dropout"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m=
"width")||s.tower===void 0&&(m="tower")||s.input===void 0&&(m="input")||s.rate===void 0&&(m="rate"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/p\
roperties/nodes/items/oneOf/13/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const ae=e;for(const t in s)
if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="rate")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/o\
neOf/13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ae===e){if(s.
op!==void 0){const t=e;if(s.op!=="dropout")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/13/properties/op/const",
keyword:"const",params:{allowedValue:"dropout"},message:"must be equal to constant"}],!1;var cr=t===e}else var cr=!0;if(cr){if(s.id!==void 0){const t=e;if(typeof s.
id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/13/properties/id/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var cr=t===e}else var cr=!0;if(cr){if(s.width!==void 0){let t=s.width;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/13/properties/width/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/13/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var cr=l===e}else var cr=!0;
if(cr){if(s.tower!==void 0){let t=s.tower;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/13/properties/tower/type",keyword:"type",params:{type:T.properties.nodes.items.oneOf[13].properties.tower.
type},message:"must be integer,null"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/13/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var cr=l===e}else var cr=!0;
if(cr){if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/one\
Of/13/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var cr=t===e}else var cr=!0;if(cr)if(s.rate!==void 0){let t=s.rate;
const l=e;if(e===l)if(typeof t=="number"&&isFinite(t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+"/rate",schemaPath:"#/properties/nodes/item\
s/oneOf/13/properties/rate/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+
"/nodes/"+o+"/rate",schemaPath:"#/properties/nodes/items/oneOf/13/properties/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"}],!1}else return a.errors=[{instancePath:r+"/nodes/"+o+"/rate",schemaPath:"#/properties/nodes/items/oneOf/13/properties/rate/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var cr=l===e}else var cr=!0}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/\
oneOf/13/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;G!==!0&&(G=!0)}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"op",tagValue:g},message:'value of tag "op" must be in oneOf'}],!1;else
return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"op",tagValue:g},
message:'tag "op" must be string'}],!1}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var rr=N===e;if(!rr)break}}else return a.errors=[{instancePath:r+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var y=Z===e}else var y=!0;if(y){if(n.params!==void 0){let c=n.params;const Z=e;if(e===Z)if(Array.isArray(
c)){var fs=!0;const C=c.length;for(let o=0;o<C;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let O;if(s.name===void 0&&(O="nam\
e")||s.shape===void 0&&(O="shape")||s.init===void 0&&(O="init")||s.trainable===void 0&&(O="trainable")||s.tower===void 0&&(O="tower"))return a.errors=[{instancePath:r+
"/params/"+o,schemaPath:"#/properties/params/items/required",keyword:"required",params:{missingProperty:O},message:"must have required property '"+O+"'"}],!1;{const g=e;
for(const i in s)if(!(i==="name"||i==="shape"||i==="init"||i==="trainable"||i==="tower"||i==="optimizer")){return a.errors=[{instancePath:r+"/params/"+o,schemaPath:"\
#/properties/params/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;
break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/params/"+o+"/name",schemaPath:"#/properties/params/i\
tems/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var gr=i===e}else var gr=!0;if(gr){if(s.shape!==void 0){let i=s.shape;
const m=e;if(e===m)if(Array.isArray(i)){var us=!0;const t=i.length;for(let l=0;l<t;l++){let u=i[l];const b=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(
u)))return a.errors=[{instancePath:r+"/params/"+o+"/shape/"+l,schemaPath:"#/properties/params/items/properties/shape/items/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"}],!1;if(e===b&&typeof u=="number"&&isFinite(u)&&(u<1||isNaN(u)))return a.errors=[{instancePath:r+"/params/"+o+"/shape/"+l,schemaPath:"\
#/properties/params/items/properties/shape/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var us=b===e;if(!us)break}}else
return a.errors=[{instancePath:r+"/params/"+o+"/shape",schemaPath:"#/properties/params/items/properties/shape/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var gr=m===e}else var gr=!0;if(gr){if(s.init!==void 0){let i=s.init;const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.
kind===void 0&&(t="kind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/required",keyword:"require\
d",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const l=i.kind;if(typeof l=="string")if(l==="zeros"){if(e===e)if(i&&typeof i==
"object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/pr\
operties/init/oneOf/0/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const L=e;for(const p in i)if(p!==
"kind"){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!=="zeros")return a.errors=
[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"\
zeros"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/in\
it/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Sr=!0}else if(l==="ones"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(
i)){let b;if(i.kind===void 0&&(b="kind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/req\
uired",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const L=e;for(const p in i)if(p!=="kind"){return a.errors=
[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!=="ones")return a.errors=[{instancePath:r+"/par\
ams/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ones"},message:"\
must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;Sr!==!0&&(Sr=!0)}else if(l==="glorot"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){
let b;if(i.kind===void 0&&(b="kind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/require\
d",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const L=e;for(const p in i)if(p!=="kind"){return a.errors=[
{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!=="glorot")return a.errors=[{instancePath:r+"/p\
arams/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"glorot"},message:"\
must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;Sr!==!0&&(Sr=!0)}else if(l==="he"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;
if(i.kind===void 0&&(b="kind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/required",keyword:"\
required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const L=e;for(const p in i)if(p!=="kind"){return a.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!=="he")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"\
#/properties/params/items/properties/init/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"must be equal to constant"}],!1}}else
return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;Sr!==!0&&(Sr=!0)}else if(l==="uniform"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind")||
i.scale===void 0&&(b="scale"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/4/required",keyword:"\
required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const L=e;for(const p in i)if(!(p==="kind"||p==="scale")){return a.errors=
[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(L===e){if(i.kind!==void 0){const p=e;if(i.kind!=="uniform")return a.errors=[{instancePath:r+
"/params/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"\
must be equal to constant"}],!1;var Xr=p===e}else var Xr=!0;if(Xr)if(i.scale!==void 0){let p=i.scale;const H=e;if(!(typeof p=="number"&&isFinite(p)))return a.errors=
[{instancePath:r+"/params/"+o+"/init/scale",schemaPath:"#/properties/params/items/properties/init/oneOf/4/properties/scale/type",keyword:"type",params:{type:"nu\
mber"},message:"must be number"}],!1;var Xr=H===e}else var Xr=!0}}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/it\
ems/properties/init/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Sr!==!0&&(Sr=!0)}else if(l==="constant"){if(e===e)if(i&&typeof i==
"object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind")||i.value===void 0&&(b="value"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"\
#/properties/params/items/properties/init/oneOf/5/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const L=e;
for(const p in i)if(!(p==="kind"||p==="value")){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneO\
f/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(L===e){if(i.kind!==
void 0){const p=e;if(i.kind!=="constant")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/\
5/properties/kind/const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"}],!1;var Yr=p===e}else var Yr=!0;if(Yr)if(i.value!==
void 0){let p=i.value;const H=e;if(!(typeof p=="number"&&isFinite(p)))return a.errors=[{instancePath:r+"/params/"+o+"/init/value",schemaPath:"#/properties/param\
s/items/properties/init/oneOf/5/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Yr=H===e}else var Yr=!0}}}else return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/5/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;Sr!==!0&&(Sr=!0)}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/discrimin\
ator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:l},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:l},message:'\
tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var gr=m===e}else var gr=!0;if(gr){if(s.trainable!==void 0){const i=e;if(typeof s.trainable!="boolean")
return a.errors=[{instancePath:r+"/params/"+o+"/trainable",schemaPath:"#/properties/params/items/properties/trainable/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}],!1;var gr=i===e}else var gr=!0;if(gr){if(s.tower!==void 0){let i=s.tower;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))&&i!==null)return a.errors=[{instancePath:r+"/params/"+o+"/tower",schemaPath:"#/properties/params/items/properties/tower/type",keyword:"type",params:{type:T.
properties.params.items.properties.tower.type},message:"must be integer,null"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return a.errors=[{
instancePath:r+"/params/"+o+"/tower",schemaPath:"#/properties/params/items/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var gr=m===e}else var gr=!0;if(gr)if(s.optimizer!==void 0){let i=s.optimizer;const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){
let t;if(i.kind===void 0&&(t="kind")||i.learningRate===void 0&&(t="learningRate")||i.beta===void 0&&(t="beta")||i.l1===void 0&&(t="l1")||i.l2===void 0&&(t="l2"))
return a.errors=[{instancePath:r+"/params/"+o+"/optimizer",schemaPath:"#/properties/params/items/properties/optimizer/required",keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;{const l=e;for(const u in i)if(!(u==="kind"||u==="learningRate"||u==="beta"||u==="l1"||u==="l2")){return a.errors=
[{instancePath:r+"/params/"+o+"/optimizer",schemaPath:"#/properties/params/items/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(l===e){if(i.kind!==void 0){const u=e;if(i.kind!=="ftrl")return a.errors=[{instancePath:r+
"/params/"+o+"/optimizer/kind",schemaPath:"#/properties/params/items/properties/optimizer/properties/kind/const",keyword:"const",params:{allowedValue:"ftrl"},message:"\
must be equal to constant"}],!1;var Fr=u===e}else var Fr=!0;if(Fr){if(i.learningRate!==void 0){let u=i.learningRate;const b=e;if(!(typeof u=="number"&&isFinite(
u)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/learningRate",schemaPath:"#/properties/params/items/properties/optimizer/properties/learningRate/t\
ype",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Fr=b===e}else var Fr=!0;if(Fr){if(i.beta!==void 0){let u=i.beta;const b=e;if(!(typeof u==
"number"&&isFinite(u)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/beta",schemaPath:"#/properties/params/items/properties/optimizer/properties/bet\
a/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Fr=b===e}else var Fr=!0;if(Fr){if(i.l1!==void 0){let u=i.l1;const b=e;if(!(typeof u==
"number"&&isFinite(u)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/l1",schemaPath:"#/properties/params/items/properties/optimizer/properties/l1/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Fr=b===e}else var Fr=!0;if(Fr)if(i.l2!==void 0){let u=i.l2;const b=e;if(!(typeof u==
"number"&&isFinite(u)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/l2",schemaPath:"#/properties/params/items/properties/optimizer/properties/l2/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Fr=b===e}else var Fr=!0}}}}}}else return a.errors=[{instancePath:r+"/params/"+o+"/op\
timizer",schemaPath:"#/properties/params/items/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var gr=m===e}else var gr=!0}}}}}}}else
return a.errors=[{instancePath:r+"/params/"+o,schemaPath:"#/properties/params/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var fs=N===
e;if(!fs)break}}else return a.errors=[{instancePath:r+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var y=Z===e}else var y=!0;if(y){if(n.towers!==void 0){let c=n.towers;const Z=e;if(e===Z)if(Array.isArray(c)){var ys=!0;const C=c.length;for(let o=0;o<C;o++){
let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let O;if(s.name===void 0&&(O="name")||s.source===void 0&&(O="source")||s.fallback===void 0&&
(O="fallback"))return a.errors=[{instancePath:r+"/towers/"+o,schemaPath:"#/properties/towers/items/required",keyword:"required",params:{missingProperty:O},message:"\
must have required property '"+O+"'"}],!1;{const g=e;for(const i in s)if(!(i==="name"||i==="source"||i==="fallback")){return a.errors=[{instancePath:r+"/towers/"+
o,schemaPath:"#/properties/towers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional pro\
perties"}],!1;break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/towers/"+o+"/name",schemaPath:"#/prope\
rties/towers/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Gr=i===e}else var Gr=!0;if(Gr){if(s.source!==void 0){
let i=s.source;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/towers/"+o+"/source",schemaPath:"#/properties/towers/items/propertie\
s/source/type",keyword:"type",params:{type:T.properties.towers.items.properties.source.type},message:"must be string,null"}],!1;var Gr=m===e}else var Gr=!0;if(Gr)
if(s.fallback!==void 0){const i=e;if(typeof s.fallback!="boolean")return a.errors=[{instancePath:r+"/towers/"+o+"/fallback",schemaPath:"#/properties/towers/item\
s/properties/fallback/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var Gr=i===e}else var Gr=!0}}}}else return a.errors=[{instancePath:r+
"/towers/"+o,schemaPath:"#/properties/towers/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ys=N===e;if(!ys)break}}else return a.
errors=[{instancePath:r+"/towers",schemaPath:"#/properties/towers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=Z===e}else var y=!0;
if(y){if(n.heads!==void 0){let c=n.heads;const Z=e;if(e===Z)if(Array.isArray(c)){var cs=!0;const C=c.length;for(let o=0;o<C;o++){let s=c[o];const N=e;if(e===N)if(s&&
typeof s=="object"&&!Array.isArray(s)){let O;if(s.name===void 0&&(O="name")||s.doc===void 0&&(O="doc")||s.label===void 0&&(O="label")||s.lossWeight===void 0&&(O=
"lossWeight")||s.sources===void 0&&(O="sources")||s.withinSeconds===void 0&&(O="withinSeconds"))return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/prope\
rties/heads/items/required",keyword:"required",params:{missingProperty:O},message:"must have required property '"+O+"'"}],!1;{const g=e;for(const i in s)if(!(i===
"name"||i==="doc"||i==="label"||i==="lossWeight"||i==="sources"||i==="withinSeconds")){return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/properties/hea\
ds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.
name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/name",schemaPath:"#/properties/heads/items/properties/name/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var hr=i===e}else var hr=!0;if(hr){if(s.doc!==void 0){let i=s.doc;const m=e;if(typeof i!=
"string"&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/doc",schemaPath:"#/properties/heads/items/properties/doc/type",keyword:"type",params:{type:T.properties.
heads.items.properties.doc.type},message:"must be string,null"}],!1;var hr=m===e}else var hr=!0;if(hr){if(s.label!==void 0){let i=s.label;const m=e;if(e===m)if(i&&
typeof i=="object"&&!Array.isArray(i)){let t;if(i.column===void 0&&(t="column")||i.op===void 0&&(t="op")||i.value===void 0&&(t="value"))return a.errors=[{instancePath:r+
"/heads/"+o+"/label",schemaPath:"#/properties/heads/items/properties/label/required",keyword:"required",params:{missingProperty:t},message:"must have required p\
roperty '"+t+"'"}],!1;{const l=e;for(const u in i)if(!(u==="column"||u==="op"||u==="value")){return a.errors=[{instancePath:r+"/heads/"+o+"/label",schemaPath:"#\
/properties/heads/items/properties/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional pr\
operties"}],!1;break}if(l===e){if(i.column!==void 0){const u=e;if(typeof i.column!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/label/column",schemaPath:"\
#/properties/heads/items/properties/label/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Jr=u===e}else var Jr=!0;
if(Jr){if(i.op!==void 0){let u=i.op;const b=e;if(!(u==="=="||u==="!="||u==="<"||u==="<="||u===">"||u===">="||u===null))return a.errors=[{instancePath:r+"/heads/"+
o+"/label/op",schemaPath:"#/properties/heads/items/properties/label/properties/op/enum",keyword:"enum",params:{allowedValues:T.properties.heads.items.properties.
label.properties.op.enum},message:"must be equal to one of the allowed values"}],!1;var Jr=b===e}else var Jr=!0;if(Jr)if(i.value!==void 0){let u=i.value;const b=e,
L=e;let p=!1;const H=e;if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){const ke={instancePath:r+"/heads/"+o+"/label/value",schemaPath:"\
#/properties/heads/items/properties/label/properties/value/anyOf/0/type",keyword:"type",params:{type:T.properties.heads.items.properties.label.properties.value.
anyOf[0].type},message:"must be string,number,boolean"};f===null?f=[ke]:f.push(ke),e++}var ts=H===e;p=p||ts;const je=e;if(u!==null){const ke={instancePath:r+"/h\
eads/"+o+"/label/value",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must b\
e null"};f===null?f=[ke]:f.push(ke),e++}var ts=je===e;if(p=p||ts,p)e=L,f!==null&&(L?f.length=L:f=null);else{const ke={instancePath:r+"/heads/"+o+"/label/value",
schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?
f=[ke]:f.push(ke),e++,a.errors=f,!1}var Jr=b===e}else var Jr=!0}}}}else return a.errors=[{instancePath:r+"/heads/"+o+"/label",schemaPath:"#/properties/heads/ite\
ms/properties/label/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var hr=m===e}else var hr=!0;if(hr){if(s.lossWeight!==void 0){let i=s.
lossWeight;const m=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/heads/"+o+"/lossWeight",schemaPath:"#/properties/heads/items/prope\
rties/lossWeight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var hr=m===e}else var hr=!0;if(hr){if(s.sources!==void 0){let i=s.sources;
const m=e;if(!Array.isArray(i)&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/sources",schemaPath:"#/properties/heads/items/properties/sources/type",keyword:"\
type",params:{type:T.properties.heads.items.properties.sources.type},message:"must be array,null"}],!1;if(e===m&&Array.isArray(i)){var gs=!0;const t=i.length;for(let l=0;l<
t;l++){const u=e;if(typeof i[l]!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/sources/"+l,schemaPath:"#/properties/heads/items/properties/sources/ite\
ms/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var gs=u===e;if(!gs)break}}var hr=m===e}else var hr=!0;if(hr)if(s.withinSeconds!==void 0){
let i=s.withinSeconds;const m=e;if(!(typeof i=="number"&&isFinite(i))&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/withinSeconds",schemaPath:"#/prop\
erties/heads/items/properties/withinSeconds/type",keyword:"type",params:{type:T.properties.heads.items.properties.withinSeconds.type},message:"must be number,nu\
ll"}],!1;var hr=m===e}else var hr=!0}}}}}}}else return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var cs=N===e;if(!cs)break}}else return a.errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var y=Z===e}else var y=!0;if(y){if(n.outputs!==void 0){let c=n.outputs;const Z=e;if(e===Z)if(Array.isArray(
c)){var hs=!0;const C=c.length;for(let o=0;o<C;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let O;if(s.head===void 0&&(O="hea\
d")||s.logits===void 0&&(O="logits")||s.bias===void 0&&(O="bias"))return a.errors=[{instancePath:r+"/outputs/"+o,schemaPath:"#/properties/outputs/items/required",
keyword:"required",params:{missingProperty:O},message:"must have required property '"+O+"'"}],!1;{const g=e;for(const i in s)if(!(i==="head"||i==="logits"||i===
"bias"||i==="correction")){return a.errors=[{instancePath:r+"/outputs/"+o,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.head!==void 0){const i=e;if(typeof s.head!="string")
return a.errors=[{instancePath:r+"/outputs/"+o+"/head",schemaPath:"#/properties/outputs/items/properties/head/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var Br=i===e}else var Br=!0;if(Br){if(s.logits!==void 0){let i=s.logits;const m=e;if(e===m)if(Array.isArray(i)){var bs=!0;const t=i.length;
for(let l=0;l<t;l++){const u=e;if(typeof i[l]!="string")return a.errors=[{instancePath:r+"/outputs/"+o+"/logits/"+l,schemaPath:"#/properties/outputs/items/prope\
rties/logits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var bs=u===e;if(!bs)break}}else return a.errors=[{instancePath:r+"/\
outputs/"+o+"/logits",schemaPath:"#/properties/outputs/items/properties/logits/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Br=m===
e}else var Br=!0;if(Br){if(s.bias!==void 0){let i=s.bias;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/outputs/"+o+"/bias",schemaPath:"\
#/properties/outputs/items/properties/bias/type",keyword:"type",params:{type:T.properties.outputs.items.properties.bias.type},message:"must be string,null"}],!1;
var Br=m===e}else var Br=!0;if(Br)if(s.correction!==void 0){let i=s.correction;const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===
void 0&&(t="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/required",keyword:"\
required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const l=i.kind;if(typeof l=="string")if(l==="base"){if(e===e)if(i&&typeof i==
"object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/\
items/properties/correction/oneOf/0/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const L=e;for(const p in i)
if(p!=="kind"){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/0/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!==
"base")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/0/properties/kind/co\
nst",keyword:"const",params:{allowedValue:"base"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"\
#/properties/outputs/items/properties/correction/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Zr=!0}else if(l==="implie\
s"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"\
#/properties/outputs/items/properties/correction/oneOf/1/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],
!1;{const L=e;for(const p in i)if(p!=="kind"){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/cor\
rection/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(L===
e&&i.kind!==void 0&&i.kind!=="implies")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/corre\
ction/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"implies"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;Zr!==!0&&(Zr=!0)}else if(l==="mixture"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind")||i.logits===void 0&&
(b="logits")||i.bias===void 0&&(b="bias"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correct\
ion/oneOf/2/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const L=e;for(const p in i)if(!(p==="kin\
d"||p==="logits"||p==="bias")){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(L===e){if(i.kind!==
void 0){const p=e;if(i.kind!=="mixture")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/corr\
ection/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"mixture"},message:"must be equal to constant"}],!1;var Kr=p===e}else var Kr=!0;if(Kr){
if(i.logits!==void 0){let p=i.logits;const H=e;if(e===H)if(Array.isArray(p)){var vs=!0;const Ye=p.length;for(let ke=0;ke<Ye;ke++){const Ze=e;if(typeof p[ke]!="s\
tring")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/logits/"+ke,schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/l\
ogits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var vs=Ze===e;if(!vs)break}}else return a.errors=[{instancePath:r+"/output\
s/"+o+"/correction/logits",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/logits/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var Kr=H===e}else var Kr=!0;if(Kr)if(i.bias!==void 0){let p=i.bias;const H=e;if(typeof p!="string"&&p!==null)return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction/bias",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/bias/type",keyword:"type",params:{type:T.properties.
outputs.items.properties.correction.oneOf[2].properties.bias.type},message:"must be string,null"}],!1;var Kr=H===e}else var Kr=!0}}}}else return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;Zr!==!0&&(Zr=!0)}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/discr\
iminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:l},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:l},
message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/co\
rrection/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Br=m===e}else var Br=!0}}}}}else return a.errors=[{instancePath:r+"/outpu\
ts/"+o,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var hs=N===e;if(!hs)break}}else return a.
errors=[{instancePath:r+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=Z===e}else var y=!0;
if(y){if(n.sampling!==void 0){let c=n.sampling;const Z=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return a.errors=[{instancePath:r+"/sampling",schemaPath:"\
#/properties/sampling/type",keyword:"type",params:{type:T.properties.sampling.type},message:"must be object,null"}],!1;if(e===Z&&c&&typeof c=="object"&&!Array.isArray(
c)){let C;if(c.base===void 0&&(C="base")||c.keep===void 0&&(C="keep")||c.log===void 0&&(C="log")||c.correct===void 0&&(C="correct"))return a.errors=[{instancePath:r+
"/sampling",schemaPath:"#/properties/sampling/required",keyword:"required",params:{missingProperty:C},message:"must have required property '"+C+"'"}],!1;{const o=e;
for(const s in c)if(!(s==="base"||s==="keep"||s==="log"||s==="correct")){return a.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(o===e){if(c.base!==void 0){
let s=c.base;const N=e;if(typeof s!="string"&&s!==null)return a.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/type",
keyword:"type",params:{type:T.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var Dr=N===e}else var Dr=!0;if(Dr){if(c.keep!==void 0){
let s=c.keep;const N=e;if(e===N)if(typeof s=="number"&&isFinite(s)){if(s>1||isNaN(s))return a.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/\
sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(s<0||isNaN(s))return a.errors=[{instancePath:r+
"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.
errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var Dr=N===e}else var Dr=!0;if(Dr){if(c.log!==void 0){let s=c.log;const N=e;if(!(s==="unsampled"||s==="sampled"))return a.errors=[{instancePath:r+"/sampling/\
log",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"enum",params:{allowedValues:T.properties.sampling.properties.log.enum},message:"must be equ\
al to one of the allowed values"}],!1;var Dr=N===e}else var Dr=!0;if(Dr)if(c.correct!==void 0){let s=c.correct;const N=e;if(!(s==="weight"||s==="base"||s==="bat\
ch"))return a.errors=[{instancePath:r+"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:T.properties.
sampling.properties.correct.enum},message:"must be equal to one of the allowed values"}],!1;var Dr=N===e}else var Dr=!0}}}}}var y=Z===e}else var y=!0;if(y){if(n.
calibration!==void 0){let c=n.calibration;const Z=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return a.errors=[{instancePath:r+"/calibration",schemaPath:"\
#/properties/calibration/type",keyword:"type",params:{type:T.properties.calibration.type},message:"must be object,null"}],!1;if(e===Z&&c&&typeof c=="object"&&!Array.
isArray(c)){let C;if(c.method===void 0&&(C="method")||c.signals===void 0&&(C="signals")||c.per===void 0&&(C="per")||c.everySeconds===void 0&&(C="everySeconds")||
c.windowSeconds===void 0&&(C="windowSeconds")||c.halfLifeSeconds===void 0&&(C="halfLifeSeconds")||c.traffic===void 0&&(C="traffic"))return a.errors=[{instancePath:r+
"/calibration",schemaPath:"#/properties/calibration/required",keyword:"required",params:{missingProperty:C},message:"must have required property '"+C+"'"}],!1;{
const o=e;for(const s in c)if(!(s==="method"||s==="signals"||s==="per"||s==="everySeconds"||s==="windowSeconds"||s==="halfLifeSeconds"||s==="traffic")){return a.
errors=[{instancePath:r+"/calibration",schemaPath:"#/properties/calibration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"}],!1;break}if(o===e){if(c.method!==void 0){let s=c.method;const N=e;if(!(s==="platt"||s==="isotonic"||s==="temperature"))return a.
errors=[{instancePath:r+"/calibration/method",schemaPath:"#/properties/calibration/properties/method/enum",keyword:"enum",params:{allowedValues:T.properties.calibration.
properties.method.enum},message:"must be equal to one of the allowed values"}],!1;var sr=N===e}else var sr=!0;if(sr){if(c.signals!==void 0){let s=c.signals;const N=e;
if(e===N)if(Array.isArray(s)){var ks=!0;const O=s.length;for(let g=0;g<O;g++){const i=e;if(typeof s[g]!="string")return a.errors=[{instancePath:r+"/calibration/\
signals/"+g,schemaPath:"#/properties/calibration/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ks=i===e;
if(!ks)break}}else return a.errors=[{instancePath:r+"/calibration/signals",schemaPath:"#/properties/calibration/properties/signals/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var sr=N===e}else var sr=!0;if(sr){if(c.per!==void 0){let s=c.per;const N=e;if(e===N)if(Array.isArray(s)){var ws=!0;const O=s.
length;for(let g=0;g<O;g++){let i=s[g];const m=e;if(!(i==="head"||i==="source"))return a.errors=[{instancePath:r+"/calibration/per/"+g,schemaPath:"#/properties/\
calibration/properties/per/items/enum",keyword:"enum",params:{allowedValues:T.properties.calibration.properties.per.items.enum},message:"must be equal to one of\
 the allowed values"}],!1;var ws=m===e;if(!ws)break}}else return a.errors=[{instancePath:r+"/calibration/per",schemaPath:"#/properties/calibration/properties/pe\
r/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var sr=N===e}else var sr=!0;if(sr){if(c.everySeconds!==void 0){let s=c.everySeconds;const N=e;
if(!(typeof s=="number"&&isFinite(s)))return a.errors=[{instancePath:r+"/calibration/everySeconds",schemaPath:"#/properties/calibration/properties/everySeconds/\
type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var sr=N===e}else var sr=!0;if(sr){if(c.windowSeconds!==void 0){let s=c.windowSeconds;
const N=e;if(!(typeof s=="number"&&isFinite(s)))return a.errors=[{instancePath:r+"/calibration/windowSeconds",schemaPath:"#/properties/calibration/properties/wi\
ndowSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var sr=N===e}else var sr=!0;if(sr){if(c.halfLifeSeconds!==void 0){let s=c.
halfLifeSeconds;const N=e;if(!(typeof s=="number"&&isFinite(s))&&s!==null)return a.errors=[{instancePath:r+"/calibration/halfLifeSeconds",schemaPath:"#/properti\
es/calibration/properties/halfLifeSeconds/type",keyword:"type",params:{type:T.properties.calibration.properties.halfLifeSeconds.type},message:"must be number,nu\
ll"}],!1;var sr=N===e}else var sr=!0;if(sr)if(c.traffic!==void 0){let s=c.traffic;const N=e;if(!(s==="all"||s==="own"))return a.errors=[{instancePath:r+"/calibr\
ation/traffic",schemaPath:"#/properties/calibration/properties/traffic/enum",keyword:"enum",params:{allowedValues:T.properties.calibration.properties.traffic.enum},
message:"must be equal to one of the allowed values"}],!1;var sr=N===e}else var sr=!0}}}}}}}}var y=Z===e}else var y=!0;if(y){if(n.train!==void 0){let c=n.train;
const Z=e;if(e===Z)if(c&&typeof c=="object"&&!Array.isArray(c)){let C;if(c.optimizer===void 0&&(C="optimizer")||c.embeddings===void 0&&(C="embeddings")||c.batch===
void 0&&(C="batch")||c.epochs===void 0&&(C="epochs")||c.seed===void 0&&(C="seed")||c.l2===void 0&&(C="l2")||c.patience===void 0&&(C="patience")||c.holdout===void 0&&
(C="holdout")||c.validate===void 0&&(C="validate")||c.sources===void 0&&(C="sources"))return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties/train/r\
equired",keyword:"required",params:{missingProperty:C},message:"must have required property '"+C+"'"}],!1;{const o=e;for(const s in c)if(!Or.call(T.properties.train.
properties,s)){return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties/train/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}],!1;break}if(o===e){if(c.optimizer!==void 0){let s=c.optimizer;const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.
isArray(s)){let Je;if(s.kind===void 0&&(Je="kind")||s.learningRate===void 0&&(Je="learningRate"))return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"\
#/properties/train/properties/optimizer/required",keyword:"required",params:{missingProperty:Je},message:"must have required property '"+Je+"'"}],!1;{const O=e;
for(const g in s)if(!(g==="kind"||g==="learningRate")){return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(O===e){if(s.kind!==
void 0){let g=s.kind;const i=e;if(!(g==="adam"||g==="adagrad"||g==="sgd"))return a.errors=[{instancePath:r+"/train/optimizer/kind",schemaPath:"#/properties/trai\
n/properties/optimizer/properties/kind/enum",keyword:"enum",params:{allowedValues:T.properties.train.properties.optimizer.properties.kind.enum},message:"must be\
 equal to one of the allowed values"}],!1;var es=i===e}else var es=!0;if(es)if(s.learningRate!==void 0){let g=s.learningRate;const i=e;if(!(typeof g=="number"&&
isFinite(g)))return a.errors=[{instancePath:r+"/train/optimizer/learningRate",schemaPath:"#/properties/train/properties/optimizer/properties/learningRate/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var es=i===e}else var es=!0}}}else return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"\
#/properties/train/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Se=N===e}else var Se=!0;if(Se){if(c.embeddings!==
void 0){let s=c.embeddings;const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let O;if(s.kind===void 0&&(O="kind")||s.learningRate===void 0&&(O="le\
arningRate"))return a.errors=[{instancePath:r+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/required",keyword:"required",params:{missingProperty:O},
message:"must have required property '"+O+"'"}],!1;{const g=e;for(const i in s)if(!(i==="kind"||i==="learningRate")){return a.errors=[{instancePath:r+"/train/em\
beddings",schemaPath:"#/properties/train/properties/embeddings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must \
NOT have additional properties"}],!1;break}if(g===e){if(s.kind!==void 0){let i=s.kind;const m=e;if(!(i==="adam"||i==="adagrad"||i==="sgd"))return a.errors=[{instancePath:r+
"/train/embeddings/kind",schemaPath:"#/properties/train/properties/embeddings/properties/kind/enum",keyword:"enum",params:{allowedValues:T.properties.train.properties.
embeddings.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var rs=m===e}else var rs=!0;if(rs)if(s.learningRate!==void 0){let i=s.
learningRate;const m=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/train/embeddings/learningRate",schemaPath:"#/properties/train/pr\
operties/embeddings/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var rs=m===e}else var rs=!0}}}else return a.
errors=[{instancePath:r+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;var Se=N===e}else var Se=!0;if(Se){if(c.batch!==void 0){let s=c.batch;const N=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=
[{instancePath:r+"/train/batch",schemaPath:"#/properties/train/properties/batch/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
N&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return a.errors=[{instancePath:r+"/train/batch",schemaPath:"#/properties/train/properties/batch/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Se=N===e}else var Se=!0;if(Se){if(c.epochs!==void 0){let s=c.epochs;const N=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/train/epochs",schemaPath:"#/properties/train/properties/epochs/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===N&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return a.errors=[{instancePath:r+"/train/epoch\
s",schemaPath:"#/properties/train/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Se=N===e}else var Se=!0;
if(Se){if(c.seed!==void 0){let s=c.seed;const N=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/train/seed",schemaPath:"\
#/properties/train/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var Se=N===e}else var Se=!0;if(Se){if(c.l2!==void 0){
let s=c.l2;const N=e;if(!(typeof s=="number"&&isFinite(s)))return a.errors=[{instancePath:r+"/train/l2",schemaPath:"#/properties/train/properties/l2/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var Se=N===e}else var Se=!0;if(Se){if(c.patience!==void 0){let s=c.patience;const N=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/train/patience",schemaPath:"#/properties/train/properties/patience/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===N&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=[{instancePath:r+"/train/\
patience",schemaPath:"#/properties/train/properties/patience/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Se=N===
e}else var Se=!0;if(Se){if(c.holdout!==void 0){let s=c.holdout;const N=e,Je=e;let O=!1;const g=e;ce(s,{instancePath:r+"/train/holdout",parentData:c,parentDataProperty:"\
holdout",rootData:_r,dynamicAnchors:qr})||(f=f===null?ce.errors:f.concat(ce.errors),e=f.length);var is=g===e;O=O||is;const i=e;if(s!==null){const ae={instancePath:r+
"/train/holdout",schemaPath:"#/properties/train/properties/holdout/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};f===null?f=[ae]:f.push(
ae),e++}var is=i===e;if(O=O||is,O)e=Je,f!==null&&(Je?f.length=Je:f=null);else{const ae={instancePath:r+"/train/holdout",schemaPath:"#/properties/train/propertie\
s/holdout/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[ae]:f.push(ae),e++,a.errors=f,!1}var Se=N===e}else var Se=!0;
if(Se){if(c.validate!==void 0){let s=c.validate;const N=e,Je=e;let O=!1;const g=e;ce(s,{instancePath:r+"/train/validate",parentData:c,parentDataProperty:"valida\
te",rootData:_r,dynamicAnchors:qr})||(f=f===null?ce.errors:f.concat(ce.errors),e=f.length);var as=g===e;O=O||as;const i=e;if(s!==null){const ae={instancePath:r+
"/train/validate",schemaPath:"#/properties/train/properties/validate/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};f===null?f=[ae]:f.
push(ae),e++}var as=i===e;if(O=O||as,O)e=Je,f!==null&&(Je?f.length=Je:f=null);else{const ae={instancePath:r+"/train/validate",schemaPath:"#/properties/train/pro\
perties/validate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[ae]:f.push(ae),e++,a.errors=f,!1}var Se=N===e}else var Se=!0;
if(Se){if(c.sources!==void 0){let s=c.sources;const N=e;if(!Array.isArray(s)&&s!==null)return a.errors=[{instancePath:r+"/train/sources",schemaPath:"#/propertie\
s/train/properties/sources/type",keyword:"type",params:{type:T.properties.train.properties.sources.type},message:"must be array,null"}],!1;if(e===N&&Array.isArray(
s)){var Ps=!0;const O=s.length;for(let g=0;g<O;g++){const i=e;if(typeof s[g]!="string")return a.errors=[{instancePath:r+"/train/sources/"+g,schemaPath:"#/proper\
ties/train/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ps=i===e;if(!Ps)break}}var Se=N===e}else var Se=!0;
if(Se)if(c.reasons!==void 0){let s=c.reasons;const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){const O=e;for(const g in s)if(!(g==="batch"||g==="e\
pochs"||g==="validate")){return a.errors=[{instancePath:r+"/train/reasons",schemaPath:"#/properties/train/properties/reasons/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(O===e){if(s.batch!==void 0){const g=e;if(typeof s.batch!=
"string")return a.errors=[{instancePath:r+"/train/reasons/batch",schemaPath:"#/properties/train/properties/reasons/properties/batch/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var Mr=g===e}else var Mr=!0;if(Mr){if(s.epochs!==void 0){const g=e;if(typeof s.epochs!="string")return a.errors=[{instancePath:r+
"/train/reasons/epochs",schemaPath:"#/properties/train/properties/reasons/properties/epochs/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var Mr=g===e}else var Mr=!0;if(Mr)if(s.validate!==void 0){const g=e;if(typeof s.validate!="string")return a.errors=[{instancePath:r+"/train/reasons/validate",
schemaPath:"#/properties/train/properties/reasons/properties/validate/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Mr=g===e}else
var Mr=!0}}}else return a.errors=[{instancePath:r+"/train/reasons",schemaPath:"#/properties/train/properties/reasons/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var Se=N===e}else var Se=!0}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties/train/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var y=Z===e}else var y=!0;if(y){if(n.baselines!==void 0){let c=n.baselines;const Z=e;if(e===Z)if(Array.
isArray(c)){var Os=!0;const C=c.length;for(let o=0;o<C;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let O;if(s.kind===void 0&&
(O="kind"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/required",keyword:"required",params:{missingProperty:O},message:"\
must have required property '"+O+"'"}],!1;{const g=s.kind;if(typeof g=="string")if(g==="lr"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.kind===
void 0&&(m="kind")||s.learningRate===void 0&&(m="learningRate")||s.l1===void 0&&(m="l1")||s.l2===void 0&&(m="l2")||s.epochs===void 0&&(m="epochs"))return a.errors=
[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/0/required",keyword:"required",params:{missingProperty:m},message:"must have req\
uired property '"+m+"'"}],!1;{const ae=e;for(const t in s)if(!(t==="kind"||t==="learningRate"||t==="l1"||t==="l2"||t==="epochs")){return a.errors=[{instancePath:r+
"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"mus\
t NOT have additional properties"}],!1;break}if(ae===e){if(s.kind!==void 0){const t=e;if(s.kind!=="lr")return a.errors=[{instancePath:r+"/baselines/"+o+"/kind",
schemaPath:"#/properties/baselines/items/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"lr"},message:"must be equal to constant"}],!1;var xr=t===
e}else var xr=!0;if(xr){if(s.learningRate!==void 0){let t=s.learningRate;const l=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/base\
lines/"+o+"/learningRate",schemaPath:"#/properties/baselines/items/oneOf/0/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be \
number"}],!1;var xr=l===e}else var xr=!0;if(xr){if(s.l1!==void 0){let t=s.l1;const l=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/\
baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf/0/properties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var xr=l===
e}else var xr=!0;if(xr){if(s.l2!==void 0){let t=s.l2;const l=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"\
#/properties/baselines/items/oneOf/0/properties/l2/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var xr=l===e}else var xr=!0;if(xr)if(s.
epochs!==void 0){let t=s.epochs;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/\
epochs",schemaPath:"#/properties/baselines/items/oneOf/0/properties/epochs/type",keyword:"type",params:{type:T.properties.baselines.items.oneOf[0].properties.epochs.
type},message:"must be integer,null"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",
schemaPath:"#/properties/baselines/items/oneOf/0/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var xr=l===
e}else var xr=!0}}}}}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/0/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var ss=!0}else if(g==="wide_deep"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.kind===void 0&&(m="ki\
nd")||s.learningRate===void 0&&(m="learningRate")||s.l1===void 0&&(m="l1")||s.l2===void 0&&(m="l2")||s.epochs===void 0&&(m="epochs")||s.wide===void 0&&(m="wide")||
s.buckets===void 0&&(m="buckets")||s.layers===void 0&&(m="layers")||s.dropout===void 0&&(m="dropout"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"\
#/properties/baselines/items/oneOf/1/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const ae=e;for(const t in s)
if(!Or.call(T.properties.baselines.items.oneOf[1].properties,t)){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf\
/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ae===e){if(s.kind!==
void 0){const t=e;if(s.kind!=="wide_deep")return a.errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/1/properties/k\
ind/const",keyword:"const",params:{allowedValue:"wide_deep"},message:"must be equal to constant"}],!1;var He=t===e}else var He=!0;if(He){if(s.learningRate!==void 0){
let t=s.learningRate;const l=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/b\
aselines/items/oneOf/1/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var He=l===e}else var He=!0;if(He){if(s.
l1!==void 0){let t=s.l1;const l=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baseline\
s/items/oneOf/1/properties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var He=l===e}else var He=!0;if(He){if(s.l2!==void 0){let t=s.
l2;const l=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/1/prope\
rties/l2/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var He=l===e}else var He=!0;if(He){if(s.epochs!==void 0){let t=s.epochs;const l=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines\
/items/oneOf/1/properties/epochs/type",keyword:"type",params:{type:T.properties.baselines.items.oneOf[1].properties.epochs.type},message:"must be integer,null"}],
!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/item\
s/oneOf/1/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var He=l===e}else var He=!0;if(He){if(s.wide!==
void 0){let t=s.wide;const l=e;if(e===l)if(Array.isArray(t)){var _s=!0;const b=t.length;for(let L=0;L<b;L++){let p=t[L];const H=e;if(e===H)if(Array.isArray(p)){
var qs=!0;const Ye=p.length;for(let ke=0;ke<Ye;ke++){const Ze=e;if(typeof p[ke]!="string")return a.errors=[{instancePath:r+"/baselines/"+o+"/wide/"+L+"/"+ke,schemaPath:"\
#/properties/baselines/items/oneOf/1/properties/wide/items/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var qs=Ze===e;if(!qs)
break}}else return a.errors=[{instancePath:r+"/baselines/"+o+"/wide/"+L,schemaPath:"#/properties/baselines/items/oneOf/1/properties/wide/items/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"}],!1;var _s=H===e;if(!_s)break}}else return a.errors=[{instancePath:r+"/baselines/"+o+"/wide",schemaPath:"#/pr\
operties/baselines/items/oneOf/1/properties/wide/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var He=l===e}else var He=!0;if(He){if(s.
buckets!==void 0){let t=s.buckets;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/buckets",
schemaPath:"#/properties/baselines/items/oneOf/1/properties/buckets/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof t==
"number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/buckets",schemaPath:"#/properties/baselines/items/oneOf/1/properties/b\
uckets/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var He=l===e}else var He=!0;if(He){if(s.layers!==void 0){let t=s.
layers;const l=e;if(e===l)if(Array.isArray(t)){var js=!0;const b=t.length;for(let L=0;L<b;L++){let p=t[L];const H=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&
isFinite(p)))return a.errors=[{instancePath:r+"/baselines/"+o+"/layers/"+L,schemaPath:"#/properties/baselines/items/oneOf/1/properties/layers/items/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===H&&typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p)))return a.errors=[{instancePath:r+"/basel\
ines/"+o+"/layers/"+L,schemaPath:"#/properties/baselines/items/oneOf/1/properties/layers/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var js=H===e;if(!js)break}}else return a.errors=[{instancePath:r+"/baselines/"+o+"/layers",schemaPath:"#/properties/baselines/items/oneOf/1/p\
roperties/layers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var He=l===e}else var He=!0;if(He)if(s.dropout!==void 0){let t=s.dropout;
const l=e;if(e===l)if(typeof t=="number"&&isFinite(t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#/properties/bas\
elines/items/oneOf/1/properties/dropout/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=
[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#/properties/baselines/items/oneOf/1/properties/dropout/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#/properties/baselines/items/oneOf/1/proper\
ties/dropout/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var He=l===e}else var He=!0}}}}}}}}}}else return a.errors=[{instancePath:r+
"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ss!==!0&&(ss=!0)}else if(g===
"gbdt_lr"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.kind===void 0&&(m="kind")||s.learningRate===void 0&&(m="learningRate")||s.l1===void 0&&
(m="l1")||s.l2===void 0&&(m="l2")||s.epochs===void 0&&(m="epochs")||s.trees===void 0&&(m="trees")||s.depth===void 0&&(m="depth")||s.leaves===void 0&&(m="leaves")||
s.shrinkage===void 0&&(m="shrinkage")||s.minRows===void 0&&(m="minRows")||s.growOn===void 0&&(m="growOn")||s.maxRows===void 0&&(m="maxRows"))return a.errors=[{instancePath:r+
"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/2/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+
m+"'"}],!1;{const ae=e;for(const t in s)if(!Or.call(T.properties.baselines.items.oneOf[2].properties,t)){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"\
#/properties/baselines/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional proper\
ties"}],!1;break}if(ae===e){if(s.kind!==void 0){const t=e;if(s.kind!=="gbdt_lr")return a.errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/propertie\
s/baselines/items/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"gbdt_lr"},message:"must be equal to constant"}],!1;var Fe=t===e}else var Fe=!0;
if(Fe){if(s.learningRate!==void 0){let t=s.learningRate;const l=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learn\
ingRate",schemaPath:"#/properties/baselines/items/oneOf/2/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Fe=l===
e}else var Fe=!0;if(Fe){if(s.l1!==void 0){let t=s.l1;const l=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"\
#/properties/baselines/items/oneOf/2/properties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Fe=l===e}else var Fe=!0;if(Fe){
if(s.l2!==void 0){let t=s.l2;const l=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/bas\
elines/items/oneOf/2/properties/l2/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Fe=l===e}else var Fe=!0;if(Fe){if(s.epochs!==void 0){
let t=s.epochs;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"\
#/properties/baselines/items/oneOf/2/properties/epochs/type",keyword:"type",params:{type:T.properties.baselines.items.oneOf[2].properties.epochs.type},message:"\
must be integer,null"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/p\
roperties/baselines/items/oneOf/2/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Fe=l===e}else var Fe=!0;
if(Fe){if(s.trees!==void 0){let t=s.trees;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/\
trees",schemaPath:"#/properties/baselines/items/oneOf/2/properties/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof t==
"number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/trees",schemaPath:"#/properties/baselines/items/oneOf/2/properties/tre\
es/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Fe=l===e}else var Fe=!0;if(Fe){if(s.depth!==void 0){let t=s.depth;
const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/depth",schemaPath:"#/properties/baselines/\
items/oneOf/2/properties/depth/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(
t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/depth",schemaPath:"#/properties/baselines/items/oneOf/2/properties/depth/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var Fe=l===e}else var Fe=!0;if(Fe){if(s.leaves!==void 0){let t=s.leaves;const l=e;if(!(typeof t=="number"&&
!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/leaves",schemaPath:"#/properties/baselines/items/oneOf/2/properties\
/leaves/type",keyword:"type",params:{type:T.properties.baselines.items.oneOf[2].properties.leaves.type},message:"must be integer,null"}],!1;if(e===l&&typeof t==
"number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/leaves",schemaPath:"#/properties/baselines/items/oneOf/2/properties/le\
aves/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Fe=l===e}else var Fe=!0;if(Fe){if(s.shrinkage!==void 0){let t=s.
shrinkage;const l=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/shrinkage",schemaPath:"#/properties/baselines/items\
/oneOf/2/properties/shrinkage/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Fe=l===e}else var Fe=!0;if(Fe){if(s.minRows!==void 0){
let t=s.minRows;const l=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/minRows",schemaPath:"#/pro\
perties/baselines/items/oneOf/2/properties/minRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/minRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/minRows/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Fe=l===e}else var Fe=!0;if(Fe){if(s.growOn!==void 0){let t=s.growOn;const l=e;if(e===l)
if(typeof t=="number"&&isFinite(t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/properties/baselines/items/oneOf/2\
/properties/growOn/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/b\
aselines/"+o+"/growOn",schemaPath:"#/properties/baselines/items/oneOf/2/properties/growOn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"}],!1}else return a.errors=[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/properties/baselines/items/oneOf/2/properties/growOn/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var Fe=l===e}else var Fe=!0;if(Fe)if(s.maxRows!==void 0){let t=s.maxRows;const l=e;if(!(typeof t=="nu\
mber"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/maxRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/m\
axRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{
instancePath:r+"/baselines/"+o+"/maxRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/maxRows/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1;var Fe=l===e}else var Fe=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/base\
lines/items/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ss!==!0&&(ss=!0)}else return a.errors=[{instancePath:r+"/baselines\
/"+o,schemaPath:"#/properties/baselines/items/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:g},message:'value of tag "kind"\
 must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/discriminator",keyword:"discriminator",params:{
error:"tag",tag:"kind",tagValue:g},message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/base\
lines/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Os=N===e;if(!Os)break}}else return a.errors=[{instancePath:r+"/baselin\
es",schemaPath:"#/properties/baselines/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=Z===e}else var y=!0;if(y){if(n.cost!==void 0){
let c=n.cost;const Z=e;if(e===Z)if(c&&typeof c=="object"&&!Array.isArray(c)){let C;if(c.params===void 0&&(C="params")||c.flops===void 0&&(C="flops")||c.memory===
void 0&&(C="memory")||c.items===void 0&&(C="items"))return a.errors=[{instancePath:r+"/cost",schemaPath:"#/properties/cost/required",keyword:"required",params:{
missingProperty:C},message:"must have required property '"+C+"'"}],!1;{const o=e;for(const s in c)if(!(s==="params"||s==="flops"||s==="memory"||s==="items")){return a.
errors=[{instancePath:r+"/cost",schemaPath:"#/properties/cost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must N\
OT have additional properties"}],!1;break}if(o===e){if(c.params!==void 0){let s=c.params;const N=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.
errors=[{instancePath:r+"/cost/params",schemaPath:"#/properties/cost/properties/params/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===N&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=[{instancePath:r+"/cost/params",schemaPath:"#/properties/cost/properties/params/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Lr=N===e}else var Lr=!0;if(Lr){if(c.flops!==void 0){let s=c.flops;const N=e;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/cost/flops",schemaPath:"#/properties/cost/properties/flops/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===N&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=[{instancePath:r+"/cost/\
flops",schemaPath:"#/properties/cost/properties/flops/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Lr=N===e}else var Lr=!0;
if(Lr){if(c.memory!==void 0){let s=c.memory;const N=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/cost/memory",schemaPath:"\
#/properties/cost/properties/memory/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===N&&typeof s=="number"&&isFinite(s)&&(s<0||
isNaN(s)))return a.errors=[{instancePath:r+"/cost/memory",schemaPath:"#/properties/cost/properties/memory/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var Lr=N===e}else var Lr=!0;if(Lr)if(c.items!==void 0){let s=c.items;const N=e;if(e===N)if(Array.isArray(s)){var Ns=!0;const O=s.length;
for(let g=0;g<O;g++){let i=s[g];const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.name===void 0&&(t="name")||i.kind===void 0&&(t="kind")||
i.params===void 0&&(t="params")||i.bytes===void 0&&(t="bytes")||i.optimizerBytes===void 0&&(t="optimizerBytes")||i.flops===void 0&&(t="flops")||i.activationBytes===
void 0&&(t="activationBytes"))return a.errors=[{instancePath:r+"/cost/items/"+g,schemaPath:"#/properties/cost/properties/items/items/required",keyword:"required",
params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const l=e;for(const u in i)if(!(u==="name"||u==="kind"||u==="params"||u==="bytes"||
u==="optimizerBytes"||u==="flops"||u==="activationBytes")){return a.errors=[{instancePath:r+"/cost/items/"+g,schemaPath:"#/properties/cost/properties/items/item\
s/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(l===e){if(i.name!==
void 0){const u=e;if(typeof i.name!="string")return a.errors=[{instancePath:r+"/cost/items/"+g+"/name",schemaPath:"#/properties/cost/properties/items/items/prop\
erties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var tr=u===e}else var tr=!0;if(tr){if(i.kind!==void 0){let u=i.kind;const b=e;
if(!(u==="table"||u==="layer"))return a.errors=[{instancePath:r+"/cost/items/"+g+"/kind",schemaPath:"#/properties/cost/properties/items/items/properties/kind/en\
um",keyword:"enum",params:{allowedValues:T.properties.cost.properties.items.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;
var tr=b===e}else var tr=!0;if(tr){if(i.params!==void 0){let u=i.params;const b=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+
"/cost/items/"+g+"/params",schemaPath:"#/properties/cost/properties/items/items/properties/params/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(e===b&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/params",schemaPath:"#/properties/co\
st/properties/items/items/properties/params/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var tr=b===e}else var tr=!0;
if(tr){if(i.bytes!==void 0){let u=i.bytes;const b=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"\
/bytes",schemaPath:"#/properties/cost/properties/items/items/properties/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
b&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/bytes",schemaPath:"#/properties/cost/properties/items/it\
ems/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var tr=b===e}else var tr=!0;if(tr){if(i.optimizerBytes!==
void 0){let u=i.optimizerBytes;const b=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/optimizerB\
ytes",schemaPath:"#/properties/cost/properties/items/items/properties/optimizerBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===b&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/optimizerBytes",schemaPath:"#/properties/cost/pro\
perties/items/items/properties/optimizerBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var tr=b===e}else var tr=!0;
if(tr){if(i.flops!==void 0){let u=i.flops;const b=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"\
/flops",schemaPath:"#/properties/cost/properties/items/items/properties/flops/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
b&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/flops",schemaPath:"#/properties/cost/properties/items/it\
ems/properties/flops/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var tr=b===e}else var tr=!0;if(tr)if(i.activationBytes!==
void 0){let u=i.activationBytes;const b=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/activatio\
nBytes",schemaPath:"#/properties/cost/properties/items/items/properties/activationBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===b&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/activationBytes",schemaPath:"#/properties/cost\
/properties/items/items/properties/activationBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var tr=b===e}else var tr=!0}}}}}}}}else
return a.errors=[{instancePath:r+"/cost/items/"+g,schemaPath:"#/properties/cost/properties/items/items/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1;var Ns=m===e;if(!Ns)break}}else return a.errors=[{instancePath:r+"/cost/items",schemaPath:"#/properties/cost/properties/items/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"}],!1;var Lr=N===e}else var Lr=!0}}}}}else return a.errors=[{instancePath:r+"/cost",schemaPath:"#/properties/co\
st/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=Z===e}else var y=!0;if(y)if(n.fingerprint!==void 0){let c=n.fingerprint;const Z=e;
if(e===Z)if(typeof c=="string"){if(!Er.test(c))return a.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return a.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/finge\
rprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=Z===e}else var y=!0}}}}}}}}}}}}}}}}}}}}}}}}else return a.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return a.errors=f,e===0}a.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
const xs=P,Wr={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc lock",description:"What 'adsc profile' saw in the training part of the data: t\
he constants that a build is made with.",type:"object",properties:{version:{const:1},model:{type:"string"},key:{type:"string"},rows:{type:"object",properties:{train:{
type:"integer",minimum:0},validate:{type:"integer",minimum:0},holdout:{type:"integer",minimum:0}},required:["train","validate","holdout"],additionalProperties:!1},
time:{type:["object","null"],properties:{first:{type:"number"},last:{type:"number"}},required:["first","last"],additionalProperties:!1},sources:{type:"object",additionalProperties:{
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
minimum:0,maximum:1}},required:["entries","file","sha256","coverage"],additionalProperties:!1}}},required:["version","model","key","rows","time","sources","colu\
mns","heads","signals","vocabs"],additionalProperties:!1,$id:"lock"};function P(n,{instancePath:r="",parentData:Hr,parentDataProperty:Cr,rootData:_r=n,dynamicAnchors:qr={}}={}){
let f=null,e=0;const we=P.evaluated;if(we.dynamicProps&&(we.props=void 0),we.dynamicItems&&(we.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){
let Te;if(n.version===void 0&&(Te="version")||n.model===void 0&&(Te="model")||n.key===void 0&&(Te="key")||n.rows===void 0&&(Te="rows")||n.time===void 0&&(Te="ti\
me")||n.sources===void 0&&(Te="sources")||n.columns===void 0&&(Te="columns")||n.heads===void 0&&(Te="heads")||n.signals===void 0&&(Te="signals")||n.vocabs===void 0&&
(Te="vocabs"))return P.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:Te},message:"must have required property '"+Te+
"'"}],!1;{const Xe=e;for(const E in n)if(!Or.call(Wr.properties,E)){return P.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:E},message:"must NOT have additional properties"}],!1;break}if(Xe===e){if(n.version!==void 0){const E=e;if(n.version!==1)return P.
errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var y=E===
e}else var y=!0;if(y){if(n.model!==void 0){const E=e;if(typeof n.model!="string")return P.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=E===e}else var y=!0;if(y){if(n.key!==void 0){const E=e;if(typeof n.key!="string")return P.
errors=[{instancePath:r+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=E===e}else var y=!0;
if(y){if(n.rows!==void 0){let E=n.rows;const ge=e;if(e===ge)if(E&&typeof E=="object"&&!Array.isArray(E)){let k;if(E.train===void 0&&(k="train")||E.validate===void 0&&
(k="validate")||E.holdout===void 0&&(k="holdout"))return P.errors=[{instancePath:r+"/rows",schemaPath:"#/properties/rows/required",keyword:"required",params:{missingProperty:k},
message:"must have required property '"+k+"'"}],!1;{const S=e;for(const Y in E)if(!(Y==="train"||Y==="validate"||Y==="holdout")){return P.errors=[{instancePath:r+
"/rows",schemaPath:"#/properties/rows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Y},message:"must NOT have additional prope\
rties"}],!1;break}if(S===e){if(E.train!==void 0){let Y=E.train;const Oe=e;if(!(typeof Y=="number"&&!(Y%1)&&!isNaN(Y)&&isFinite(Y)))return P.errors=[{instancePath:r+
"/rows/train",schemaPath:"#/properties/rows/properties/train/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===Oe&&typeof Y=="n\
umber"&&isFinite(Y)&&(Y<0||isNaN(Y)))return P.errors=[{instancePath:r+"/rows/train",schemaPath:"#/properties/rows/properties/train/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var me=Oe===e}else var me=!0;if(me){if(E.validate!==void 0){let Y=E.validate;const Oe=e;if(!(typeof Y=="num\
ber"&&!(Y%1)&&!isNaN(Y)&&isFinite(Y)))return P.errors=[{instancePath:r+"/rows/validate",schemaPath:"#/properties/rows/properties/validate/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===Oe&&typeof Y=="number"&&isFinite(Y)&&(Y<0||isNaN(Y)))return P.errors=[{instancePath:r+"/rows/validate",schemaPath:"\
#/properties/rows/properties/validate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var me=Oe===e}else var me=!0;if(me)
if(E.holdout!==void 0){let Y=E.holdout;const Oe=e;if(!(typeof Y=="number"&&!(Y%1)&&!isNaN(Y)&&isFinite(Y)))return P.errors=[{instancePath:r+"/rows/holdout",schemaPath:"\
#/properties/rows/properties/holdout/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===Oe&&typeof Y=="number"&&isFinite(Y)&&(Y<
0||isNaN(Y)))return P.errors=[{instancePath:r+"/rows/holdout",schemaPath:"#/properties/rows/properties/holdout/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1;var me=Oe===e}else var me=!0}}}}else return P.errors=[{instancePath:r+"/rows",schemaPath:"#/properties/rows/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var y=ge===e}else var y=!0;if(y){if(n.time!==void 0){let E=n.time;const ge=e;if(!(E&&typeof E=="objec\
t"&&!Array.isArray(E))&&E!==null)return P.errors=[{instancePath:r+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type:Wr.properties.time.type},
message:"must be object,null"}],!1;if(e===ge&&E&&typeof E=="object"&&!Array.isArray(E)){let k;if(E.first===void 0&&(k="first")||E.last===void 0&&(k="last"))return P.
errors=[{instancePath:r+"/time",schemaPath:"#/properties/time/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+
"'"}],!1;{const S=e;for(const Y in E)if(!(Y==="first"||Y==="last")){return P.errors=[{instancePath:r+"/time",schemaPath:"#/properties/time/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:Y},message:"must NOT have additional properties"}],!1;break}if(S===e){if(E.first!==void 0){let Y=E.first;
const Oe=e;if(!(typeof Y=="number"&&isFinite(Y)))return P.errors=[{instancePath:r+"/time/first",schemaPath:"#/properties/time/properties/first/type",keyword:"ty\
pe",params:{type:"number"},message:"must be number"}],!1;var oe=Oe===e}else var oe=!0;if(oe)if(E.last!==void 0){let Y=E.last;const Oe=e;if(!(typeof Y=="number"&&
isFinite(Y)))return P.errors=[{instancePath:r+"/time/last",schemaPath:"#/properties/time/properties/last/type",keyword:"type",params:{type:"number"},message:"mu\
st be number"}],!1;var oe=Oe===e}else var oe=!0}}}var y=ge===e}else var y=!0;if(y){if(n.sources!==void 0){let E=n.sources;const ge=e;if(e===ge)if(E&&typeof E=="\
object"&&!Array.isArray(E))for(const k in E){let S=E[k];const Y=e;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S)&&isFinite(S)))return P.errors=[{instancePath:r+"/so\
urces/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sources/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"}],!1;if(e===Y&&typeof S=="number"&&isFinite(S)&&(S<0||isNaN(S)))return P.errors=[{instancePath:r+"/sources/"+k.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/sources/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var se=Y===e;if(!se)
break}else return P.errors=[{instancePath:r+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var y=ge===e}else var y=!0;if(y){if(n.columns!==void 0){let E=n.columns;const ge=e;if(e===ge)if(E&&typeof E=="object"&&!Array.isArray(E))for(const k in E){let S=E[k];
const Y=e;if(e===Y)if(Array.isArray(S)){var J=!0;const Oe=S.length;for(let mr=0;mr<Oe;mr++){let h=S[mr];const re=e;if(e===re)if(h&&typeof h=="object"&&!Array.isArray(
h)){let ze;if(h.name===void 0&&(ze="name")||h.type===void 0&&(ze="type"))return P.errors=[{instancePath:r+"/columns/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/"+mr,schemaPath:"#/properties/columns/additionalProperties/items/required",keyword:"required",params:{missingProperty:ze},message:"must have required property \
'"+ze+"'"}],!1;{const Ve=e;for(const v in h)if(!(v==="name"||v==="type")){return P.errors=[{instancePath:r+"/columns/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+mr,schemaPath:"#/properties/columns/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"m\
ust NOT have additional properties"}],!1;break}if(Ve===e){if(h.name!==void 0){const v=e;if(typeof h.name!="string")return P.errors=[{instancePath:r+"/columns/"+
k.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+mr+"/name",schemaPath:"#/properties/columns/additionalProperties/items/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var ve=v===e}else var ve=!0;if(ve)if(h.type!==void 0){const v=e;if(typeof h.type!="string")return P.errors=[{instancePath:r+
"/columns/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+mr+"/type",schemaPath:"#/properties/columns/additionalProperties/items/properties/type/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var ve=v===e}else var ve=!0}}}else return P.errors=[{instancePath:r+"/columns/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+mr,schemaPath:"#/properties/columns/additionalProperties/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var J=re===
e;if(!J)break}}else return P.errors=[{instancePath:r+"/columns/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/columns/additionalProperties/\
type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ae=Y===e;if(!Ae)break}else return P.errors=[{instancePath:r+"/columns",schemaPath:"#\
/properties/columns/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=ge===e}else var y=!0;if(y){if(n.heads!==void 0){let E=n.heads;
const ge=e;if(e===ge)if(E&&typeof E=="object"&&!Array.isArray(E))for(const k in E){let S=E[k];const Y=e;if(e===Y)if(S&&typeof S=="object"&&!Array.isArray(S)){let Oe;
if(S.observed===void 0&&(Oe="observed")||S.positives===void 0&&(Oe="positives"))return P.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/heads/additionalProperties/required",keyword:"required",params:{missingProperty:Oe},message:"must have required property '"+Oe+"'"}],
!1;{const mr=e;for(const h in S)if(!(h==="observed"||h==="positives"||h==="positiveRows"||h==="baseNegatives")){return P.errors=[{instancePath:r+"/heads/"+k.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},
message:"must NOT have additional properties"}],!1;break}if(mr===e){if(S.observed!==void 0){let h=S.observed;const re=e;if(e===re)if(typeof h=="number"&&isFinite(
h)){if(h<0||isNaN(h))return P.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/observed",schemaPath:"#/properties/heads/additionalPr\
operties/properties/observed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.errors=[{instancePath:r+"/hea\
ds/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/observed/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var U=re===e}else var U=!0;if(U){if(S.positives!==void 0){let h=S.positives;const re=e;if(e===re)if(typeof h=="number"&&isFinite(
h)){if(h<0||isNaN(h))return P.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/positives",schemaPath:"#/properties/heads/additionalP\
roperties/properties/positives/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.errors=[{instancePath:r+"/h\
eads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/positives",schemaPath:"#/properties/heads/additionalProperties/properties/positives/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var U=re===e}else var U=!0;if(U){if(S.positiveRows!==void 0){let h=S.positiveRows;const re=e;if(!(typeof h=="number"&&
!(h%1)&&!isNaN(h)&&isFinite(h)))return P.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/positiveRows",schemaPath:"#/properties/hea\
ds/additionalProperties/properties/positiveRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===re&&typeof h=="number"&&isFinite(
h)&&(h<0||isNaN(h)))return P.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/positiveRows",schemaPath:"#/properties/heads/additiona\
lProperties/properties/positiveRows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var U=re===e}else var U=!0;if(U)if(S.
baseNegatives!==void 0){let h=S.baseNegatives;const re=e;if(e===re)if(Array.isArray(h)){var F=!0;const ze=h.length;for(let Ve=0;Ve<ze;Ve++){let v=h[Ve];const _e=e;
if(e===_e)if(v&&typeof v=="object"&&!Array.isArray(v)){let Ge;if(v.base===void 0&&(Ge="base")||v.observed===void 0&&(Ge="observed")||v.positives===void 0&&(Ge="\
positives"))return P.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+Ve,schemaPath:"#/properties/heads/additionalPr\
operties/properties/baseNegatives/items/required",keyword:"required",params:{missingProperty:Ge},message:"must have required property '"+Ge+"'"}],!1;{const Le=e;
for(const ue in v)if(!(ue==="base"||ue==="observed"||ue==="positives")){return P.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/ba\
seNegatives/"+Ve,schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:ue},message:"must NOT have additional properties"}],!1;break}if(Le===e){if(v.base!==void 0){let ue=v.base;const le=e;if(typeof ue!="string"&&
ue!==null)return P.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+Ve+"/base",schemaPath:"#/properties/heads/additi\
onalProperties/properties/baseNegatives/items/properties/base/type",keyword:"type",params:{type:Wr.properties.heads.additionalProperties.properties.baseNegatives.
items.properties.base.type},message:"must be string,null"}],!1;var X=le===e}else var X=!0;if(X){if(v.observed!==void 0){let ue=v.observed;const le=e;if(e===le)if(typeof ue==
"number"&&isFinite(ue)){if(ue<0||isNaN(ue))return P.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+Ve+"/observed",
schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/observed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return P.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+Ve+"/observed",schemaPath:"\
#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/observed/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var X=le===e}else var X=!0;if(X)if(v.positives!==void 0){let ue=v.positives;const le=e;if(e===le)if(typeof ue=="number"&&isFinite(ue)){if(ue<0||isNaN(ue))return P.
errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+Ve+"/positives",schemaPath:"#/properties/heads/additionalProperties\
/properties/baseNegatives/items/properties/positives/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.errors=
[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+Ve+"/positives",schemaPath:"#/properties/heads/additionalProperties/proper\
ties/baseNegatives/items/properties/positives/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var X=le===e}else var X=!0}}}}else return P.
errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+Ve,schemaPath:"#/properties/heads/additionalProperties/properties/b\
aseNegatives/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var F=_e===e;if(!F)break}}else return P.errors=[{instancePath:r+"/h\
eads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"}],!1;var U=re===e}else var U=!0}}}}}else return P.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var _=Y===e;if(!_)break}else
return P.errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=ge===e}else
var y=!0;if(y){if(n.signals!==void 0){let E=n.signals;const ge=e;if(e===ge)if(E&&typeof E=="object"&&!Array.isArray(E))for(const k in E){let S=E[k];const Y=e;if(e===
Y)if(S&&typeof S=="object"&&!Array.isArray(S)){let Oe;if(S.count===void 0&&(Oe="count")||S.missing===void 0&&(Oe="missing")||S.bad===void 0&&(Oe="bad")||S.distinct===
void 0&&(Oe="distinct")||S.numeric===void 0&&(Oe="numeric")||S.list===void 0&&(Oe="list")||S.top===void 0&&(Oe="top")||S.transform===void 0&&(Oe="transform"))return P.
errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/additionalProperties/required",keyword:"required",
params:{missingProperty:Oe},message:"must have required property '"+Oe+"'"}],!1;{const mr=e;for(const h in S)if(!(h==="count"||h==="missing"||h==="bad"||h==="di\
stinct"||h==="numeric"||h==="list"||h==="top"||h==="transform")){return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/signals/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional p\
roperties"}],!1;break}if(mr===e){if(S.count!==void 0){let h=S.count;const re=e;if(e===re)if(typeof h=="number"&&isFinite(h)){if(h<0||isNaN(h))return P.errors=[{
instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",schemaPath:"#/properties/signals/additionalProperties/properties/count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+
"/count",schemaPath:"#/properties/signals/additionalProperties/properties/count/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var q=re===
e}else var q=!0;if(q){if(S.missing!==void 0){let h=S.missing;const re=e;if(e===re)if(typeof h=="number"&&isFinite(h)){if(h<0||isNaN(h))return P.errors=[{instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/missing",schemaPath:"#/properties/signals/additionalProperties/properties/missing/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/mi\
ssing",schemaPath:"#/properties/signals/additionalProperties/properties/missing/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var q=re===
e}else var q=!0;if(q){if(S.bad!==void 0){let h=S.bad;const re=e;if(e===re)if(typeof h=="number"&&isFinite(h)){if(h<0||isNaN(h))return P.errors=[{instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/bad",schemaPath:"#/properties/signals/additionalProperties/properties/bad/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/bad",schemaPath:"\
#/properties/signals/additionalProperties/properties/bad/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var q=re===e}else var q=!0;if(q){
if(S.distinct!==void 0){let h=S.distinct;const re=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))&&h!==null)return P.errors=[{instancePath:r+"/signal\
s/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/distinct",schemaPath:"#/properties/signals/additionalProperties/properties/distinct/type",keyword:"type",params:{
type:Wr.properties.signals.additionalProperties.properties.distinct.type},message:"must be integer,null"}],!1;if(e===re&&typeof h=="number"&&isFinite(h)&&(h<0||
isNaN(h)))return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/distinct",schemaPath:"#/properties/signals/additionalPropertie\
s/properties/distinct/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var q=re===e}else var q=!0;if(q){if(S.numeric!==void 0){
let h=S.numeric;const re=e;if(!(h&&typeof h=="object"&&!Array.isArray(h))&&h!==null)return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,
"~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/type",keyword:"type",params:{type:Wr.properties.signals.additionalProperties.
properties.numeric.type},message:"must be object,null"}],!1;if(e===re&&h&&typeof h=="object"&&!Array.isArray(h)){let ze;if(h.min===void 0&&(ze="min")||h.max===void 0&&
(ze="max")||h.mean===void 0&&(ze="mean")||h.std===void 0&&(ze="std")||h.skewness===void 0&&(ze="skewness")||h.kurtosis===void 0&&(ze="kurtosis")||h.quantiles===
void 0&&(ze="quantiles"))return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/addit\
ionalProperties/properties/numeric/required",keyword:"required",params:{missingProperty:ze},message:"must have required property '"+ze+"'"}],!1;{const Ve=e;for(const v in h)
if(!(v==="min"||v==="max"||v==="mean"||v==="std"||v==="skewness"||v==="kurtosis"||v==="quantiles")){return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,
"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if(Ve===e){if(h.min!==void 0){let v=h.min;const _e=e;if(!(typeof v=="n\
umber"&&isFinite(v)))return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/min",schemaPath:"#/properties/signals/addit\
ionalProperties/properties/numeric/properties/min/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var R=_e===e}else var R=!0;if(R){if(h.
max!==void 0){let v=h.max;const _e=e;if(!(typeof v=="number"&&isFinite(v)))return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+
"/numeric/max",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/max/type",keyword:"type",params:{type:"number"},message:"must\
 be number"}],!1;var R=_e===e}else var R=!0;if(R){if(h.mean!==void 0){let v=h.mean;const _e=e;if(!(typeof v=="number"&&isFinite(v)))return P.errors=[{instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/mean",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/mean/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var R=_e===e}else var R=!0;if(R){if(h.std!==void 0){let v=h.std;const _e=e;if(!(typeof v==
"number"&&isFinite(v)))return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/std",schemaPath:"#/properties/signals/add\
itionalProperties/properties/numeric/properties/std/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var R=_e===e}else var R=!0;if(R){if(h.
skewness!==void 0){let v=h.skewness;const _e=e;if(!(typeof v=="number"&&isFinite(v)))return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,
"~1")+"/numeric/skewness",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/skewness/type",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;var R=_e===e}else var R=!0;if(R){if(h.kurtosis!==void 0){let v=h.kurtosis;const _e=e;if(!(typeof v=="number"&&isFinite(v)))return P.
errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/kurtosis",schemaPath:"#/properties/signals/additionalProperties/propertie\
s/numeric/properties/kurtosis/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var R=_e===e}else var R=!0;if(R)if(h.quantiles!==void 0){
let v=h.quantiles;const _e=e;if(e===_e)if(Array.isArray(v)){if(v.length>9)return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+
"/numeric/quantiles",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/maxItems",keyword:"maxItems",params:{limit:9},
message:"must NOT have more than 9 items"}],!1;if(v.length<9)return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/qua\
ntiles",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/minItems",keyword:"minItems",params:{limit:9},message:"mus\
t NOT have fewer than 9 items"}],!1;{var te=!0;const Ge=v.length;for(let Le=0;Le<Ge;Le++){let ue=v[Le];const le=e;if(!(typeof ue=="number"&&isFinite(ue)))return P.
errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles/"+Le,schemaPath:"#/properties/signals/additionalProperties/prop\
erties/numeric/properties/quantiles/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var te=le===e;if(!te)break}}}else return P.errors=
[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/signals/additionalProperties/properties/nume\
ric/properties/quantiles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var R=_e===e}else var R=!0}}}}}}}}var q=re===e}else var q=!0;if(q){
if(S.list!==void 0){let h=S.list;const re=e;if(!(h&&typeof h=="object"&&!Array.isArray(h))&&h!==null)return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,
"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/properties/list/type",keyword:"type",params:{type:Wr.properties.signals.
additionalProperties.properties.list.type},message:"must be object,null"}],!1;if(e===re&&h&&typeof h=="object"&&!Array.isArray(h)){let ze;if(h.meanLength===void 0&&
(ze="meanLength")||h.truncated===void 0&&(ze="truncated")||h.nulls===void 0&&(ze="nulls"))return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/properties/list/required",keyword:"required",params:{missingProperty:ze},message:"must\
 have required property '"+ze+"'"}],!1;{const Ve=e;for(const v in h)if(!(v==="meanLength"||v==="truncated"||v==="nulls")){return P.errors=[{instancePath:r+"/sig\
nals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/properties/list/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if(Ve===e){if(h.meanLength!==void 0){let v=h.meanLength;
const _e=e;if(!(typeof v=="number"&&isFinite(v)))return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/meanLength",schemaPath:"\
#/properties/signals/additionalProperties/properties/list/properties/meanLength/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var j=_e===
e}else var j=!0;if(j){if(h.truncated!==void 0){let v=h.truncated;const _e=e;if(!(typeof v=="number"&&isFinite(v)))return P.errors=[{instancePath:r+"/signals/"+k.
replace(/~/g,"~0").replace(/\//g,"~1")+"/list/truncated",schemaPath:"#/properties/signals/additionalProperties/properties/list/properties/truncated/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var j=_e===e}else var j=!0;if(j)if(h.nulls!==void 0){let v=h.nulls;const _e=e;if(!(typeof v=="number"&&
isFinite(v)))return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/nulls",schemaPath:"#/properties/signals/additionalProp\
erties/properties/list/properties/nulls/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var j=_e===e}else var j=!0}}}}var q=re===e}else
var q=!0;if(q){if(S.top!==void 0){let h=S.top;const re=e;if(e===re)if(Array.isArray(h)){var V=!0;const ze=h.length;for(let Ve=0;Ve<ze;Ve++){let v=h[Ve];const _e=e;
if(e===_e)if(v&&typeof v=="object"&&!Array.isArray(v)){let Ge;if(v.value===void 0&&(Ge="value")||v.count===void 0&&(Ge="count"))return P.errors=[{instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+Ve,schemaPath:"#/properties/signals/additionalProperties/properties/top/items/required",keyword:"re\
quired",params:{missingProperty:Ge},message:"must have required property '"+Ge+"'"}],!1;{const Le=e;for(const ue in v)if(!(ue==="value"||ue==="count")){return P.
errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+Ve,schemaPath:"#/properties/signals/additionalProperties/properties/top/ite\
ms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ue},message:"must NOT have additional properties"}],!1;break}if(Le===e){if(v.
value!==void 0){const ue=e;if(typeof v.value!="string")return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+Ve+"/value",
schemaPath:"#/properties/signals/additionalProperties/properties/top/items/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var D=ue===e}else var D=!0;if(D)if(v.count!==void 0){let ue=v.count;const le=e;if(e===le)if(typeof ue=="number"&&isFinite(ue)){if(ue<0||isNaN(ue))return P.errors=
[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+Ve+"/count",schemaPath:"#/properties/signals/additionalProperties/properties/top/i\
tems/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.errors=[{instancePath:r+"/signals/"+
k.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+Ve+"/count",schemaPath:"#/properties/signals/additionalProperties/properties/top/items/properties/count/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var D=le===e}else var D=!0}}}else return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/top/"+Ve,schemaPath:"#/properties/signals/additionalProperties/properties/top/items/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var V=_e===e;if(!V)break}}else return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/top",schemaPath:"#/properties\
/signals/additionalProperties/properties/top/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var q=re===e}else var q=!0;if(q)if(S.transform!==
void 0){let h=S.transform;const re=e;if(!(h&&typeof h=="object"&&!Array.isArray(h))&&h!==null)return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProperties/properties/transform/type",keyword:"type",params:{type:Wr.properties.signals.
additionalProperties.properties.transform.type},message:"must be object,null"}],!1;if(e===re&&h&&typeof h=="object"&&!Array.isArray(h)){let ze;if(h.squash===void 0&&
(ze="squash")||h.clip===void 0&&(ze="clip")||h.normalize===void 0&&(ze="normalize")||h.reason===void 0&&(ze="reason"))return P.errors=[{instancePath:r+"/signals\
/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProperties/properties/transform/required",keyword:"required",
params:{missingProperty:ze},message:"must have required property '"+ze+"'"}],!1;{const Ve=e;for(const v in h)if(!(v==="squash"||v==="clip"||v==="normalize"||v===
"reason")){return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalPropert\
ies/properties/transform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"}],!1;break}
if(Ve===e){if(h.squash!==void 0){let v=h.squash;const _e=e;if(!(v==="none"||v==="log"||v==="asinh"||v==="tanh"))return P.errors=[{instancePath:r+"/signals/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/squash",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/squash/enum",keyword:"e\
num",params:{allowedValues:Wr.properties.signals.additionalProperties.properties.transform.properties.squash.enum},message:"must be equal to one of the allowed \
values"}],!1;var z=_e===e}else var z=!0;if(z){if(h.clip!==void 0){let v=h.clip;const _e=e;if(!Array.isArray(v)&&v!==null)return P.errors=[{instancePath:r+"/sign\
als/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/clip/type",
keyword:"type",params:{type:Wr.properties.signals.additionalProperties.properties.transform.properties.clip.type},message:"must be array,null"}],!1;if(e===_e&&Array.
isArray(v)){if(v.length<2)return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/properties/signa\
ls/additionalProperties/properties/transform/properties/clip/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{const Ge=v.
length;if(Ge>0){let Le=v[0];const ue=e;if(!(typeof Le=="number"&&isFinite(Le)))return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/transform/clip/0",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/clip/prefixItems/0/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var ne=ue===e}if(ne){if(Ge>1){let Le=v[1];const ue=e;if(!(typeof Le=="number"&&isFinite(Le)))return P.errors=[{instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip/1",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/c\
lip/prefixItems/1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ne=ue===e}if(ne&&!(v.length<=2))return P.errors=[{instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/cli\
p/items",keyword:"items",params:{limit:2},message:"must NOT have more than 2 items"}],!1}}}var z=_e===e}else var z=!0;if(z){if(h.normalize!==void 0){let v=h.normalize;
const _e=e;if(e===_e)if(v&&typeof v=="object"&&!Array.isArray(v)){let Ge;if(v.kind===void 0&&(Ge="kind"))return P.errors=[{instancePath:r+"/signals/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/required",
keyword:"required",params:{missingProperty:Ge},message:"must have required property '"+Ge+"'"}],!1;{const Le=v.kind;if(typeof Le=="string")if(Le==="none"){if(e===
e)if(v&&typeof v=="object"&&!Array.isArray(v)){let le;if(v.kind===void 0&&(le="kind"))return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/required",keyword:"re\
quired",params:{missingProperty:le},message:"must have required property '"+le+"'"}],!1;{const $e=e;for(const M in v)if(M!=="kind"){return P.errors=[{instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/propertie\
s/normalize/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:M},message:"must NOT have additional properties"}],!1;break}
if($e===e&&v.kind!==void 0&&v.kind!=="none")return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"none"},
message:"must be equal to constant"}],!1}}else return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var d=!0}else if(Le==="l2"){if(e===e)if(v&&typeof v=="object"&&!Array.isArray(v)){let le;if(v.kind===void 0&&(le="kind"))return P.errors=[{instancePath:r+"/s\
ignals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/n\
ormalize/oneOf/1/required",keyword:"required",params:{missingProperty:le},message:"must have required property '"+le+"'"}],!1;{const $e=e;for(const M in v)if(M!==
"kind"){return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additional\
Properties/properties/transform/properties/normalize/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:M},message:"must NO\
T have additional properties"}],!1;break}if($e===e&&v.kind!==void 0&&v.kind!=="l2")return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/properties/kind/const",
keyword:"const",params:{allowedValue:"l2"},message:"must be equal to constant"}],!1}}else return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;d!==!0&&(d=!0)}else if(Le==="minmax"){if(e===e)if(v&&typeof v=="object"&&!Array.isArray(v)){let le;if(v.kind===
void 0&&(le="kind")||v.min===void 0&&(le="min")||v.max===void 0&&(le="max"))return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+
"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/required",keyword:"required",params:{
missingProperty:le},message:"must have required property '"+le+"'"}],!1;{const $e=e;for(const M in v)if(!(M==="kind"||M==="min"||M==="max")){return P.errors=[{instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/propertie\
s/normalize/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:M},message:"must NOT have additional properties"}],!1;break}
if($e===e){if(v.kind!==void 0){const M=e;if(v.kind!=="minmax")return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/\
normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/kind/const",keyword:"const",params:{
allowedValue:"minmax"},message:"must be equal to constant"}],!1;var A=M===e}else var A=!0;if(A){if(v.min!==void 0){let M=v.min;const pr=e,er=e;let De=!1;const pe=e;
if(!(typeof M=="number"&&isFinite(M))){const G={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/pro\
perties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf/0/type",keyword:"type",params:{type:"number"},message:"\
must be number"};f===null?f=[G]:f.push(G),e++}var $=pe===e;De=De||$;const rr=e;if(e===rr)if(Array.isArray(M)){var or=!0;const G=M.length;for(let Ne=0;Ne<G;Ne++){
let qe=M[Ne];const Ee=e;if(!(typeof qe=="number"&&isFinite(qe))){const wr={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/norma\
lize/min/"+Ne,schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf/1/items/type",keyword:"\
type",params:{type:"number"},message:"must be number"};f===null?f=[wr]:f.push(wr),e++}var or=Ee===e;if(!or)break}}else{const G={instancePath:r+"/signals/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/\
2/properties/min/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[G]:f.push(G),e++}var $=rr===e;if(De=De||$,De)e=er,f!==null&&
(er?f.length=er:f=null);else{const G={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/si\
gnals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in any\
Of"};return f===null?f=[G]:f.push(G),e++,P.errors=f,!1}var A=pr===e}else var A=!0;if(A)if(v.max!==void 0){let M=v.max;const pr=e,er=e;let De=!1;const pe=e;if(!(typeof M==
"number"&&isFinite(M))){const G={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals\
/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be numb\
er"};f===null?f=[G]:f.push(G),e++}var w=pe===e;De=De||w;const rr=e;if(e===rr)if(Array.isArray(M)){var K=!0;const G=M.length;for(let Ne=0;Ne<G;Ne++){let qe=M[Ne];
const Ee=e;if(!(typeof qe=="number"&&isFinite(qe))){const wr={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max/"+Ne,
schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf/1/items/type",keyword:"type",params:{
type:"number"},message:"must be number"};f===null?f=[wr]:f.push(wr),e++}var K=Ee===e;if(!K)break}}else{const G={instancePath:r+"/signals/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/propertie\
s/max/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[G]:f.push(G),e++}var w=rr===e;if(De=De||w,De)e=er,f!==null&&(er?f.
length=er:f=null);else{const G={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/\
additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===
null?f=[G]:f.push(G),e++,P.errors=f,!1}var A=pr===e}else var A=!0}}}}else return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+
"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;d!==!0&&(d=!0)}else if(Le==="zscore"){if(e===e)if(v&&typeof v=="object"&&!Array.isArray(v)){let le;if(v.kind===void 0&&(le=
"kind")||v.mean===void 0&&(le="mean")||v.std===void 0&&(le="std"))return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transf\
orm/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/required",keyword:"required",params:{missingProperty:le},
message:"must have required property '"+le+"'"}],!1;{const $e=e;for(const M in v)if(!(M==="kind"||M==="mean"||M==="std")){return P.errors=[{instancePath:r+"/sig\
nals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/nor\
malize/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:M},message:"must NOT have additional properties"}],!1;break}if($e===
e){if(v.kind!==void 0){const M=e;if(v.kind!=="zscore")return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normaliz\
e/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"\
zscore"},message:"must be equal to constant"}],!1;var I=M===e}else var I=!0;if(I){if(v.mean!==void 0){let M=v.mean;const pr=e,er=e;let De=!1;const pe=e;if(!(typeof M==
"number"&&isFinite(M))){const G={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signal\
s/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be nu\
mber"};f===null?f=[G]:f.push(G),e++}var fe=pe===e;De=De||fe;const rr=e;if(e===rr)if(Array.isArray(M)){var xe=!0;const G=M.length;for(let Ne=0;Ne<G;Ne++){let qe=M[Ne];
const Ee=e;if(!(typeof qe=="number"&&isFinite(qe))){const wr={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean/"+Ne,
schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/1/items/type",keyword:"type",params:{
type:"number"},message:"must be number"};f===null?f=[wr]:f.push(wr),e++}var xe=Ee===e;if(!xe)break}}else{const G={instancePath:r+"/signals/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properti\
es/mean/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[G]:f.push(G),e++}var fe=rr===e;if(De=De||fe,De)e=er,f!==null&&(er?
f.length=er:f=null);else{const G={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signa\
ls/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
return f===null?f=[G]:f.push(G),e++,P.errors=f,!1}var I=pr===e}else var I=!0;if(I)if(v.std!==void 0){let M=v.std;const pr=e,er=e;let De=!1;const pe=e;if(!(typeof M==
"number"&&isFinite(M))){const G={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals\
/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be numb\
er"};f===null?f=[G]:f.push(G),e++}var ie=pe===e;De=De||ie;const rr=e;if(e===rr)if(Array.isArray(M)){var W=!0;const G=M.length;for(let Ne=0;Ne<G;Ne++){let qe=M[Ne];
const Ee=e;if(!(typeof qe=="number"&&isFinite(qe))){const wr={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std/"+Ne,
schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/1/items/type",keyword:"type",params:{
type:"number"},message:"must be number"};f===null?f=[wr]:f.push(wr),e++}var W=Ee===e;if(!W)break}}else{const G={instancePath:r+"/signals/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/propertie\
s/std/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[G]:f.push(G),e++}var ie=rr===e;if(De=De||ie,De)e=er,f!==null&&(er?
f.length=er:f=null);else{const G={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signal\
s/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
return f===null?f=[G]:f.push(G),e++,P.errors=f,!1}var I=pr===e}else var I=!0}}}}else return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;d!==!0&&(d=!0)}else if(Le==="quantile"){if(e===e)if(v&&typeof v=="object"&&!Array.isArray(v)){let le;if(v.kind===void 0&&
(le="kind")||v.boundaries===void 0&&(le="boundaries"))return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normaliz\
e",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/required",keyword:"required",params:{missingProperty:le},
message:"must have required property '"+le+"'"}],!1;{const $e=e;for(const M in v)if(!(M==="kind"||M==="boundaries")){return P.errors=[{instancePath:r+"/signals/"+
k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/\
oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:M},message:"must NOT have additional properties"}],!1;break}if($e===e){if(v.
kind!==void 0){const M=e;if(v.kind!=="quantile")return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",
schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"\
quantile"},message:"must be equal to constant"}],!1;var nr=M===e}else var nr=!0;if(nr)if(v.boundaries!==void 0){let M=v.boundaries;const pr=e;if(e===pr)if(Array.
isArray(M)){var ur=!0;const De=M.length;for(let pe=0;pe<De;pe++){let rr=M[pe];const dr=e;if(!(typeof rr=="number"&&isFinite(rr)))return P.errors=[{instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries/"+pe,schemaPath:"#/properties/signals/additionalProperties/properties/tran\
sform/properties/normalize/oneOf/4/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ur=dr===e;if(!ur)break}}else
return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries",schemaPath:"#/properties/signals/additio\
nalProperties/properties/transform/properties/normalize/oneOf/4/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var nr=pr===
e}else var nr=!0}}}else return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/si\
gnals/additionalProperties/properties/transform/properties/normalize/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;d!==!0&&(d=
!0)}else if(Le==="bins"){if(e===e)if(v&&typeof v=="object"&&!Array.isArray(v)){let le;if(v.kind===void 0&&(le="kind")||v.boundaries===void 0&&(le="boundaries"))
return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperti\
es/properties/transform/properties/normalize/oneOf/5/required",keyword:"required",params:{missingProperty:le},message:"must have required property '"+le+"'"}],!1;
{const $e=e;for(const M in v)if(!(M==="kind"||M==="boundaries")){return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transfo\
rm/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/5/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:M},message:"must NOT have additional properties"}],!1;break}if($e===e){if(v.kind!==void 0){const M=e;if(v.kind!=="bins")return P.
errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/p\
roperties/transform/properties/normalize/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"bins"},message:"must be equal to constant"}],!1;var Pe=M===
e}else var Pe=!0;if(Pe)if(v.boundaries!==void 0){let M=v.boundaries;const pr=e;if(e===pr)if(Array.isArray(M)){var de=!0;const De=M.length;for(let pe=0;pe<De;pe++){
let rr=M[pe];const dr=e;if(!(typeof rr=="number"&&isFinite(rr)))return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transfor\
m/normalize/boundaries/"+pe,schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/5/properties/boundaries/items/\
type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var de=dr===e;if(!de)break}}else return P.errors=[{instancePath:r+"/signals/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize\
/oneOf/5/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Pe=pr===e}else var Pe=!0}}}else return P.errors=[{instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/propertie\
s/normalize/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;d!==!0&&(d=!0)}else return P.errors=[{instancePath:r+"/signals/"+k.
replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/di\
scriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:Le},message:'value of tag "kind" must be in oneOf'}],!1;else return P.errors=[{
instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/tran\
sform/properties/normalize/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:Le},message:'tag "kind" must be string'}],!1}}else return P.
errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/proper\
ties/transform/properties/normalize/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var z=_e===e}else var z=!0;if(z)if(h.reason!==void 0){
const v=e;if(typeof h.reason!="string")return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/reason",schemaPath:"#/p\
roperties/signals/additionalProperties/properties/transform/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var z=v===
e}else var z=!0}}}}}var q=re===e}else var q=!0}}}}}}}}}else return P.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/\
properties/signals/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Re=Y===e;if(!Re)break}else return P.errors=
[{instancePath:r+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=ge===e}else var y=!0;
if(y)if(n.vocabs!==void 0){let E=n.vocabs;const ge=e;if(e===ge)if(E&&typeof E=="object"&&!Array.isArray(E))for(const k in E){let S=E[k];const Y=e;if(e===Y)if(S&&
typeof S=="object"&&!Array.isArray(S)){let Oe;if(S.entries===void 0&&(Oe="entries")||S.file===void 0&&(Oe="file")||S.sha256===void 0&&(Oe="sha256")||S.coverage===
void 0&&(Oe="coverage"))return P.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vocabs/additionalPropertie\
s/required",keyword:"required",params:{missingProperty:Oe},message:"must have required property '"+Oe+"'"}],!1;{const mr=e;for(const h in S)if(!(h==="entries"||
h==="file"||h==="sha256"||h==="coverage")){return P.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vocabs/\
additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"}],!1;break}
if(mr===e){if(S.entries!==void 0){let h=S.entries;const re=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return P.errors=[{instancePath:r+"/vocabs/"+
k.replace(/~/g,"~0").replace(/\//g,"~1")+"/entries",schemaPath:"#/properties/vocabs/additionalProperties/properties/entries/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"}],!1;if(e===re&&typeof h=="number"&&isFinite(h)&&(h<0||isNaN(h)))return P.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/entries",schemaPath:"#/properties/vocabs/additionalProperties/properties/entries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var ee=re===e}else var ee=!0;if(ee){if(S.file!==void 0){let h=S.file;const re=e;if(e===re)if(typeof h=="string"){if(!Ur.test(h))return P.
errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/vocabs/additionalProperties/properties/file/pattern",
keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return P.
errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/vocabs/additionalProperties/properties/file/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var ee=re===e}else var ee=!0;if(ee){if(S.sha256!==void 0){let h=S.sha256;const re=e;if(e===re)if(typeof h==
"string"){if(!Er.test(h))return P.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/vocabs/addition\
alProperties/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return P.errors=
[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/vocabs/additionalProperties/properties/sha256/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var ee=re===e}else var ee=!0;if(ee)if(S.coverage!==void 0){let h=S.coverage;const re=e;if(e===re)if(typeof h==
"number"&&isFinite(h)){if(h>1||isNaN(h))return P.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/propertie\
s/vocabs/additionalProperties/properties/coverage/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(h<0||isNaN(h))return P.
errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage/type",keyword:"type",params:{type:"number"},message:"must be nu\
mber"}],!1;var ee=re===e}else var ee=!0}}}}}else return P.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/v\
ocabs/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var kr=Y===e;if(!kr)break}else return P.errors=[{instancePath:r+
"/vocabs",schemaPath:"#/properties/vocabs/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=ge===e}else var y=!0}}}}}}}}}}}else return P.
errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return P.errors=f,e===0}P.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};const Ts=ye,Pr={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc calibration config",description:"How a model is to be calibr\
ated: what the spec asks for, resolved. A fitted calibrator is another file.",type:"object",properties:{version:{const:2},fingerprint:{type:"string",pattern:"^[\
0-9a-f]{64}$"},model:{type:"string"},variant:{type:["string","null"]},method:{enum:["platt","isotonic","temperature"]},heads:{type:"array",items:{type:"string"}},
sources:{type:["array","null"],items:{type:"string"}},per:{type:"array",items:{enum:["head","source"]}},signals:{type:"array",items:{type:"object",properties:{name:{
type:"string"},kind:{enum:["id","ids","vec"]},vocab:{type:["string","null"]},size:{type:"integer",minimum:0},hours:{type:["string","null"]}},required:["name","k\
ind","vocab","size","hours"],additionalProperties:!1}},everySeconds:{type:"number"},windowSeconds:{type:"number"},halfLifeSeconds:{type:["number","null"]},traffic:{
type:["object","null"],properties:{column:{type:"string"},value:{type:"string"}},required:["column","value"],additionalProperties:!1},sampling:{type:["object","\
null"],properties:{base:{type:["string","null"]},keep:{type:"number",minimum:0,maximum:1},log:{enum:["unsampled","sampled"]},correct:{enum:["weight","base","bat\
ch"]}},required:["base","keep","log","correct"],additionalProperties:!1}},required:["version","fingerprint","model","variant","method","heads","sources","per","\
signals","everySeconds","windowSeconds","halfLifeSeconds","traffic","sampling"],additionalProperties:!1,$id:"calibration"};function ye(n,{instancePath:r="",parentData:Hr,
parentDataProperty:Cr,rootData:_r=n,dynamicAnchors:qr={}}={}){let f=null,e=0;const we=ye.evaluated;if(we.dynamicProps&&(we.props=void 0),we.dynamicItems&&(we.items=
void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let F;if(n.version===void 0&&(F="version")||n.fingerprint===void 0&&(F="fingerprint")||n.model===void 0&&
(F="model")||n.variant===void 0&&(F="variant")||n.method===void 0&&(F="method")||n.heads===void 0&&(F="heads")||n.sources===void 0&&(F="sources")||n.per===void 0&&
(F="per")||n.signals===void 0&&(F="signals")||n.everySeconds===void 0&&(F="everySeconds")||n.windowSeconds===void 0&&(F="windowSeconds")||n.halfLifeSeconds===void 0&&
(F="halfLifeSeconds")||n.traffic===void 0&&(F="traffic")||n.sampling===void 0&&(F="sampling"))return ye.errors=[{instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:F},message:"must have required property '"+F+"'"}],!1;{const X=e;for(const _ in n)if(!Or.call(Pr.properties,_)){return ye.errors=
[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT have additional properties"}],
!1;break}if(X===e){if(n.version!==void 0){const _=e;if(n.version!==2)return ye.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"\
const",params:{allowedValue:2},message:"must be equal to constant"}],!1;var y=_===e}else var y=!0;if(y){if(n.fingerprint!==void 0){let _=n.fingerprint;const q=e;
if(e===q)if(typeof _=="string"){if(!Er.test(_))return ye.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",
params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return ye.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/propert\
ies/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=q===e}else var y=!0;if(y){if(n.model!==void 0){const _=e;if(typeof n.
model!="string")return ye.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var y=_===e}else var y=!0;if(y){if(n.variant!==void 0){let _=n.variant;const q=e;if(typeof _!="string"&&_!==null)return ye.errors=[{instancePath:r+"/variant",
schemaPath:"#/properties/variant/type",keyword:"type",params:{type:Pr.properties.variant.type},message:"must be string,null"}],!1;var y=q===e}else var y=!0;if(y){
if(n.method!==void 0){let _=n.method;const q=e;if(!(_==="platt"||_==="isotonic"||_==="temperature"))return ye.errors=[{instancePath:r+"/method",schemaPath:"#/pr\
operties/method/enum",keyword:"enum",params:{allowedValues:Pr.properties.method.enum},message:"must be equal to one of the allowed values"}],!1;var y=q===e}else
var y=!0;if(y){if(n.heads!==void 0){let _=n.heads;const q=e;if(e===q)if(Array.isArray(_)){var me=!0;const te=_.length;for(let j=0;j<te;j++){const V=e;if(typeof _[j]!=
"string")return ye.errors=[{instancePath:r+"/heads/"+j,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var me=V===e;if(!me)break}}else return ye.errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var y=q===e}else var y=!0;if(y){if(n.sources!==void 0){let _=n.sources;const q=e;if(!Array.isArray(_)&&_!==null)return ye.errors=[{instancePath:r+
"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:Pr.properties.sources.type},message:"must be array,null"}],!1;if(e===q&&Array.isArray(
_)){var oe=!0;const te=_.length;for(let j=0;j<te;j++){const V=e;if(typeof _[j]!="string")return ye.errors=[{instancePath:r+"/sources/"+j,schemaPath:"#/propertie\
s/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var oe=V===e;if(!oe)break}}var y=q===e}else var y=!0;if(y){if(n.per!==
void 0){let _=n.per;const q=e;if(e===q)if(Array.isArray(_)){var se=!0;const te=_.length;for(let j=0;j<te;j++){let V=_[j];const D=e;if(!(V==="head"||V==="source"))
return ye.errors=[{instancePath:r+"/per/"+j,schemaPath:"#/properties/per/items/enum",keyword:"enum",params:{allowedValues:Pr.properties.per.items.enum},message:"\
must be equal to one of the allowed values"}],!1;var se=D===e;if(!se)break}}else return ye.errors=[{instancePath:r+"/per",schemaPath:"#/properties/per/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var y=q===e}else var y=!0;if(y){if(n.signals!==void 0){let _=n.signals;const q=e;if(e===q)if(Array.isArray(
_)){var J=!0;const te=_.length;for(let j=0;j<te;j++){let V=_[j];const D=e;if(e===D)if(V&&typeof V=="object"&&!Array.isArray(V)){let ne;if(V.name===void 0&&(ne="\
name")||V.kind===void 0&&(ne="kind")||V.vocab===void 0&&(ne="vocab")||V.size===void 0&&(ne="size")||V.hours===void 0&&(ne="hours"))return ye.errors=[{instancePath:r+
"/signals/"+j,schemaPath:"#/properties/signals/items/required",keyword:"required",params:{missingProperty:ne},message:"must have required property '"+ne+"'"}],!1;
{const d=e;for(const A in V)if(!(A==="name"||A==="kind"||A==="vocab"||A==="size"||A==="hours")){return ye.errors=[{instancePath:r+"/signals/"+j,schemaPath:"#/pr\
operties/signals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A},message:"must NOT have additional properties"}],!1;break}
if(d===e){if(V.name!==void 0){const A=e;if(typeof V.name!="string")return ye.errors=[{instancePath:r+"/signals/"+j+"/name",schemaPath:"#/properties/signals/item\
s/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ve=A===e}else var ve=!0;if(ve){if(V.kind!==void 0){let A=V.kind;
const or=e;if(!(A==="id"||A==="ids"||A==="vec"))return ye.errors=[{instancePath:r+"/signals/"+j+"/kind",schemaPath:"#/properties/signals/items/properties/kind/e\
num",keyword:"enum",params:{allowedValues:Pr.properties.signals.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var ve=or===
e}else var ve=!0;if(ve){if(V.vocab!==void 0){let A=V.vocab;const or=e;if(typeof A!="string"&&A!==null)return ye.errors=[{instancePath:r+"/signals/"+j+"/vocab",schemaPath:"\
#/properties/signals/items/properties/vocab/type",keyword:"type",params:{type:Pr.properties.signals.items.properties.vocab.type},message:"must be string,null"}],
!1;var ve=or===e}else var ve=!0;if(ve){if(V.size!==void 0){let A=V.size;const or=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return ye.errors=[{instancePath:r+
"/signals/"+j+"/size",schemaPath:"#/properties/signals/items/properties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
or&&typeof A=="number"&&isFinite(A)&&(A<0||isNaN(A)))return ye.errors=[{instancePath:r+"/signals/"+j+"/size",schemaPath:"#/properties/signals/items/properties/s\
ize/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ve=or===e}else var ve=!0;if(ve)if(V.hours!==void 0){let A=V.hours;
const or=e;if(typeof A!="string"&&A!==null)return ye.errors=[{instancePath:r+"/signals/"+j+"/hours",schemaPath:"#/properties/signals/items/properties/hours/type",
keyword:"type",params:{type:Pr.properties.signals.items.properties.hours.type},message:"must be string,null"}],!1;var ve=or===e}else var ve=!0}}}}}}else return ye.
errors=[{instancePath:r+"/signals/"+j,schemaPath:"#/properties/signals/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var J=D===
e;if(!J)break}}else return ye.errors=[{instancePath:r+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray"}],!1;var y=q===e}else var y=!0;if(y){if(n.everySeconds!==void 0){let _=n.everySeconds;const q=e;if(!(typeof _=="number"&&isFinite(_)))return ye.errors=[{instancePath:r+
"/everySeconds",schemaPath:"#/properties/everySeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var y=q===e}else var y=!0;if(y){
if(n.windowSeconds!==void 0){let _=n.windowSeconds;const q=e;if(!(typeof _=="number"&&isFinite(_)))return ye.errors=[{instancePath:r+"/windowSeconds",schemaPath:"\
#/properties/windowSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var y=q===e}else var y=!0;if(y){if(n.halfLifeSeconds!==void 0){
let _=n.halfLifeSeconds;const q=e;if(!(typeof _=="number"&&isFinite(_))&&_!==null)return ye.errors=[{instancePath:r+"/halfLifeSeconds",schemaPath:"#/properties/\
halfLifeSeconds/type",keyword:"type",params:{type:Pr.properties.halfLifeSeconds.type},message:"must be number,null"}],!1;var y=q===e}else var y=!0;if(y){if(n.traffic!==
void 0){let _=n.traffic;const q=e;if(!(_&&typeof _=="object"&&!Array.isArray(_))&&_!==null)return ye.errors=[{instancePath:r+"/traffic",schemaPath:"#/properties\
/traffic/type",keyword:"type",params:{type:Pr.properties.traffic.type},message:"must be object,null"}],!1;if(e===q&&_&&typeof _=="object"&&!Array.isArray(_)){let te;
if(_.column===void 0&&(te="column")||_.value===void 0&&(te="value"))return ye.errors=[{instancePath:r+"/traffic",schemaPath:"#/properties/traffic/required",keyword:"\
required",params:{missingProperty:te},message:"must have required property '"+te+"'"}],!1;{const j=e;for(const V in _)if(!(V==="column"||V==="value")){return ye.
errors=[{instancePath:r+"/traffic",schemaPath:"#/properties/traffic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:V},message:"\
must NOT have additional properties"}],!1;break}if(j===e){if(_.column!==void 0){const V=e;if(typeof _.column!="string")return ye.errors=[{instancePath:r+"/traff\
ic/column",schemaPath:"#/properties/traffic/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ae=V===e}else var Ae=!0;
if(Ae)if(_.value!==void 0){const V=e;if(typeof _.value!="string")return ye.errors=[{instancePath:r+"/traffic/value",schemaPath:"#/properties/traffic/properties/\
value/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ae=V===e}else var Ae=!0}}}var y=q===e}else var y=!0;if(y)if(n.sampling!==void 0){
let _=n.sampling;const q=e;if(!(_&&typeof _=="object"&&!Array.isArray(_))&&_!==null)return ye.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampl\
ing/type",keyword:"type",params:{type:Pr.properties.sampling.type},message:"must be object,null"}],!1;if(e===q&&_&&typeof _=="object"&&!Array.isArray(_)){let te;
if(_.base===void 0&&(te="base")||_.keep===void 0&&(te="keep")||_.log===void 0&&(te="log")||_.correct===void 0&&(te="correct"))return ye.errors=[{instancePath:r+
"/sampling",schemaPath:"#/properties/sampling/required",keyword:"required",params:{missingProperty:te},message:"must have required property '"+te+"'"}],!1;{const j=e;
for(const V in _)if(!(V==="base"||V==="keep"||V==="log"||V==="correct")){return ye.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:V},message:"must NOT have additional properties"}],!1;break}if(j===e){if(_.base!==void 0){
let V=_.base;const D=e;if(typeof V!="string"&&V!==null)return ye.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/type",
keyword:"type",params:{type:Pr.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var U=D===e}else var U=!0;if(U){if(_.keep!==void 0){
let V=_.keep;const D=e;if(e===D)if(typeof V=="number"&&isFinite(V)){if(V>1||isNaN(V))return ye.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties\
/sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(V<0||isNaN(V))return ye.errors=[{instancePath:r+
"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return ye.
errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var U=D===e}else var U=!0;if(U){if(_.log!==void 0){let V=_.log;const D=e;if(!(V==="unsampled"||V==="sampled"))return ye.errors=[{instancePath:r+"/sampling/lo\
g",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"enum",params:{allowedValues:Pr.properties.sampling.properties.log.enum},message:"must be equa\
l to one of the allowed values"}],!1;var U=D===e}else var U=!0;if(U)if(_.correct!==void 0){let V=_.correct;const D=e;if(!(V==="weight"||V==="base"||V==="batch"))
return ye.errors=[{instancePath:r+"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:Pr.properties.
sampling.properties.correct.enum},message:"must be equal to one of the allowed values"}],!1;var U=D===e}else var U=!0}}}}}var y=q===e}else var y=!0}}}}}}}}}}}}}}}else
return ye.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ye.errors=f,e===0}ye.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};const Vs=Be,As={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc manifest",description:"What a buil\
d or a trained bundle holds: the fingerprint of its plan and a hash of every other file.",type:"object",properties:{version:{const:1},adsc:{type:"string"},model:{
type:"string"},variant:{type:["string","null"]},baseline:{type:"string"},assumed:{type:"object",properties:{vocabs:{type:"array",items:{type:"string"}},signals:{
type:"array",items:{type:"string"}}},required:["vocabs","signals"],additionalProperties:!1},fingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},modelFingerprint:{
type:"string",pattern:"^[0-9a-f]{64}$"},files:{type:"object",additionalProperties:{type:"object",properties:{bytes:{type:"integer",minimum:0},sha256:{type:"stri\
ng",pattern:"^[0-9a-f]{64}$"}},required:["bytes","sha256"],additionalProperties:!1}}},required:["version","adsc","model","variant","fingerprint","files"],additionalProperties:!1,
$id:"manifest"};function Be(n,{instancePath:r="",parentData:Hr,parentDataProperty:Cr,rootData:_r=n,dynamicAnchors:qr={}}={}){let f=null,e=0;const we=Be.evaluated;
if(we.dynamicProps&&(we.props=void 0),we.dynamicItems&&(we.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Ae;if(n.version===void 0&&(Ae="v\
ersion")||n.adsc===void 0&&(Ae="adsc")||n.model===void 0&&(Ae="model")||n.variant===void 0&&(Ae="variant")||n.fingerprint===void 0&&(Ae="fingerprint")||n.files===
void 0&&(Ae="files"))return Be.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:Ae},message:"must have required proper\
ty '"+Ae+"'"}],!1;{const U=e;for(const F in n)if(!Or.call(As.properties,F)){return Be.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:F},message:"must NOT have additional properties"}],!1;break}if(U===e){if(n.version!==void 0){const F=e;if(n.version!==
1)return Be.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constan\
t"}],!1;var y=F===e}else var y=!0;if(y){if(n.adsc!==void 0){const F=e;if(typeof n.adsc!="string")return Be.errors=[{instancePath:r+"/adsc",schemaPath:"#/propert\
ies/adsc/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=F===e}else var y=!0;if(y){if(n.model!==void 0){const F=e;if(typeof n.model!=
"string")return Be.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=F===
e}else var y=!0;if(y){if(n.variant!==void 0){let F=n.variant;const X=e;if(typeof F!="string"&&F!==null)return Be.errors=[{instancePath:r+"/variant",schemaPath:"\
#/properties/variant/type",keyword:"type",params:{type:As.properties.variant.type},message:"must be string,null"}],!1;var y=X===e}else var y=!0;if(y){if(n.baseline!==
void 0){const F=e;if(typeof n.baseline!="string")return Be.errors=[{instancePath:r+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var y=F===e}else var y=!0;if(y){if(n.assumed!==void 0){let F=n.assumed;const X=e;if(e===X)if(F&&typeof F=="object"&&!Array.
isArray(F)){let q;if(F.vocabs===void 0&&(q="vocabs")||F.signals===void 0&&(q="signals"))return Be.errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/as\
sumed/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const R=e;for(const te in F)if(!(te==="vocabs"||
te==="signals")){return Be.errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:te},
message:"must NOT have additional properties"}],!1;break}if(R===e){if(F.vocabs!==void 0){let te=F.vocabs;const j=e;if(e===j)if(Array.isArray(te)){var me=!0;const V=te.
length;for(let D=0;D<V;D++){const z=e;if(typeof te[D]!="string")return Be.errors=[{instancePath:r+"/assumed/vocabs/"+D,schemaPath:"#/properties/assumed/properti\
es/vocabs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var me=z===e;if(!me)break}}else return Be.errors=[{instancePath:r+"/as\
sumed/vocabs",schemaPath:"#/properties/assumed/properties/vocabs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var oe=j===e}else var oe=!0;
if(oe)if(F.signals!==void 0){let te=F.signals;const j=e;if(e===j)if(Array.isArray(te)){var se=!0;const D=te.length;for(let z=0;z<D;z++){const ne=e;if(typeof te[z]!=
"string")return Be.errors=[{instancePath:r+"/assumed/signals/"+z,schemaPath:"#/properties/assumed/properties/signals/items/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var se=ne===e;if(!se)break}}else return Be.errors=[{instancePath:r+"/assumed/signals",schemaPath:"#/properties/assumed/prop\
erties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var oe=j===e}else var oe=!0}}}else return Be.errors=[{instancePath:r+"/as\
sumed",schemaPath:"#/properties/assumed/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=X===e}else var y=!0;if(y){if(n.fingerprint!==
void 0){let F=n.fingerprint;const X=e;if(e===X)if(typeof F=="string"){if(!Er.test(F))return Be.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/f\
ingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Be.errors=[{instancePath:r+
"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=X===e}else var y=!0;if(y){if(n.
modelFingerprint!==void 0){let F=n.modelFingerprint;const X=e;if(e===X)if(typeof F=="string"){if(!Er.test(F))return Be.errors=[{instancePath:r+"/modelFingerprin\
t",schemaPath:"#/properties/modelFingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else
return Be.errors=[{instancePath:r+"/modelFingerprint",schemaPath:"#/properties/modelFingerprint/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var y=X===e}else var y=!0;if(y)if(n.files!==void 0){let F=n.files;const X=e;if(e===X)if(F&&typeof F=="object"&&!Array.isArray(F))for(const q in F){let R=F[q];
const te=e;if(e===te)if(R&&typeof R=="object"&&!Array.isArray(R)){let j;if(R.bytes===void 0&&(j="bytes")||R.sha256===void 0&&(j="sha256"))return Be.errors=[{instancePath:r+
"/files/"+q.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/required",keyword:"required",params:{missingProperty:j},message:"\
must have required property '"+j+"'"}],!1;{const V=e;for(const D in R)if(!(D==="bytes"||D==="sha256")){return Be.errors=[{instancePath:r+"/files/"+q.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},
message:"must NOT have additional properties"}],!1;break}if(V===e){if(R.bytes!==void 0){let D=R.bytes;const z=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(
D)))return Be.errors=[{instancePath:r+"/files/"+q.replace(/~/g,"~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#/properties/files/additionalProperties/properties\
/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===z&&typeof D=="number"&&isFinite(D)&&(D<0||isNaN(D)))return Be.errors=[
{instancePath:r+"/files/"+q.replace(/~/g,"~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#/properties/files/additionalProperties/properties/bytes/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var J=z===e}else var J=!0;if(J)if(R.sha256!==void 0){let D=R.sha256;const z=e;if(e===z)if(typeof D==
"string"){if(!Er.test(D))return Be.errors=[{instancePath:r+"/files/"+q.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/files/additiona\
lProperties/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Be.errors=
[{instancePath:r+"/files/"+q.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/files/additionalProperties/properties/sha256/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var J=z===e}else var J=!0}}}else return Be.errors=[{instancePath:r+"/files/"+q.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ve=te===e;if(!ve)break}else
return Be.errors=[{instancePath:r+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=X===e}else
var y=!0}}}}}}}}}}else return Be.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Be.errors=
f,e===0}Be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Rs=ar;function ar(n,{instancePath:r="",parentData:Hr,parentDataProperty:Cr,rootData:_r=n,dynamicAnchors:qr={}}={}){let f=null,e=0;const we=ar.evaluated;if(we.dynamicProps&&
(we.props=void 0),we.dynamicItems&&(we.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let _;if(n.version===void 0&&(_="version")||n.fingerprint===
void 0&&(_="fingerprint")||n.cases===void 0&&(_="cases"))return ar.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:_},
message:"must have required property '"+_+"'"}],!1;{const q=e;for(const R in n)if(!(R==="version"||R==="fingerprint"||R==="cases")){return ar.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:R},message:"must NOT have additional properties"}],!1;break}if(q===
e){if(n.version!==void 0){const R=e;if(n.version!==1)return ar.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{
allowedValue:1},message:"must be equal to constant"}],!1;var y=R===e}else var y=!0;if(y){if(n.fingerprint!==void 0){let R=n.fingerprint;const te=e;if(e===te)if(typeof R==
"string"){if(!Er.test(R))return ar.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9\
a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return ar.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=te===e}else var y=!0;if(y)if(n.cases!==void 0){let R=n.cases;const te=e;if(e===te)if(Array.
isArray(R)){var me=!0;const V=R.length;for(let D=0;D<V;D++){let z=R[D];const ne=e;if(e===ne)if(z&&typeof z=="object"&&!Array.isArray(z)){let A;if(z.note===void 0&&
(A="note")||z.serving===void 0&&(A="serving")||z.row===void 0&&(A="row")||z.signals===void 0&&(A="signals"))return ar.errors=[{instancePath:r+"/cases/"+D,schemaPath:"\
#/properties/cases/items/required",keyword:"required",params:{missingProperty:A},message:"must have required property '"+A+"'"}],!1;{const or=e;for(const $ in z)
if(!($==="note"||$==="serving"||$==="row"||$==="signals")){return ar.errors=[{instancePath:r+"/cases/"+D,schemaPath:"#/properties/cases/items/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:$},message:"must NOT have additional properties"}],!1;break}if(or===e){if(z.note!==void 0){const $=e;
if(typeof z.note!="string")return ar.errors=[{instancePath:r+"/cases/"+D+"/note",schemaPath:"#/properties/cases/items/properties/note/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var oe=$===e}else var oe=!0;if(oe){if(z.serving!==void 0){const $=e;if(typeof z.serving!="boolean")return ar.errors=
[{instancePath:r+"/cases/"+D+"/serving",schemaPath:"#/properties/cases/items/properties/serving/type",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"}],!1;var oe=$===e}else var oe=!0;if(oe){if(z.row!==void 0){let $=z.row;const K=e;if(!($&&typeof $=="object"&&!Array.isArray($)))return ar.errors=[{instancePath:r+
"/cases/"+D+"/row",schemaPath:"#/properties/cases/items/properties/row/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var oe=K===e}else
var oe=!0;if(oe)if(z.signals!==void 0){let $=z.signals;const K=e;if(e===K)if($&&typeof $=="object"&&!Array.isArray($))for(const I in $){let xe=$[I];const fe=e,W=e;
let ie=!1;const nr=e;if(e===nr)if(xe&&typeof xe=="object"&&!Array.isArray(xe)){let Pe;if(xe.values===void 0&&(Pe="values")){const de={instancePath:r+"/cases/"+D+
"/signals/"+I.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/required",keyword:"req\
uired",params:{missingProperty:Pe},message:"must have required property '"+Pe+"'"};f===null?f=[de]:f.push(de),e++}else{const de=e;for(const Re in xe)if(Re!=="va\
lues"){const ee={instancePath:r+"/cases/"+D+"/signals/"+I.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additio\
nalProperties/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Re},message:"must NOT have additional properties"};f===null?
f=[ee]:f.push(ee),e++;break}if(de===e&&xe.values!==void 0){let Re=xe.values;if(e===e)if(Array.isArray(Re)){var se=!0;const kr=Re.length;for(let Te=0;Te<kr;Te++){
let Xe=Re[Te];const E=e;if(!(typeof Xe=="number"&&isFinite(Xe))){const Rr={instancePath:r+"/cases/"+D+"/signals/"+I.replace(/~/g,"~0").replace(/\//g,"~1")+"/val\
ues/"+Te,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/items/type",keyword:"type",params:{type:"number"},
message:"must be number"};f===null?f=[Rr]:f.push(Rr),e++}var se=E===e;if(!se)break}}else{const kr={instancePath:r+"/cases/"+D+"/signals/"+I.replace(/~/g,"~0").replace(
/\//g,"~1")+"/values",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/type",keyword:"type",params:{type:"\
array"},message:"must be array"};f===null?f=[kr]:f.push(kr),e++}}}}else{const Pe={instancePath:r+"/cases/"+D+"/signals/"+I.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};f===null?
f=[Pe]:f.push(Pe),e++}var F=nr===e;if(ie=ie||F,F)var J=!0;const ur=e;if(e===ur)if(xe&&typeof xe=="object"&&!Array.isArray(xe)){let Pe;if(xe.ids===void 0&&(Pe="i\
ds")){const de={instancePath:r+"/cases/"+D+"/signals/"+I.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/addition\
alProperties/anyOf/1/required",keyword:"required",params:{missingProperty:Pe},message:"must have required property '"+Pe+"'"};f===null?f=[de]:f.push(de),e++}else{
const de=e;for(const Re in xe)if(!(Re==="ids"||Re==="weights")){const ee={instancePath:r+"/cases/"+D+"/signals/"+I.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Re},message:"\
must NOT have additional properties"};f===null?f=[ee]:f.push(ee),e++;break}if(de===e){if(xe.ids!==void 0){let Re=xe.ids;const ee=e;if(e===ee)if(Array.isArray(Re)){
var ve=!0;const kr=Re.length;for(let Te=0;Te<kr;Te++){let Xe=Re[Te];const E=e;if(!(typeof Xe=="number"&&!(Xe%1)&&!isNaN(Xe)&&isFinite(Xe))){const Rr={instancePath:r+
"/cases/"+D+"/signals/"+I.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids/"+Te,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1\
/properties/ids/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"};f===null?f=[Rr]:f.push(Rr),e++}if(e===E&&typeof Xe=="number"&&isFinite(
Xe)&&(Xe<0||isNaN(Xe))){const Rr={instancePath:r+"/cases/"+D+"/signals/"+I.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids/"+Te,schemaPath:"#/properties/cases/item\
s/properties/signals/additionalProperties/anyOf/1/properties/ids/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};f===null?
f=[Rr]:f.push(Rr),e++}var ve=E===e;if(!ve)break}}else{const kr={instancePath:r+"/cases/"+D+"/signals/"+I.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids",schemaPath:"\
#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/ids/type",keyword:"type",params:{type:"array"},message:"must be array"};f===
null?f=[kr]:f.push(kr),e++}var Ae=ee===e}else var Ae=!0;if(Ae)if(xe.weights!==void 0){let Re=xe.weights;const ee=e;if(e===ee)if(Array.isArray(Re)){var U=!0;const Te=Re.
length;for(let Xe=0;Xe<Te;Xe++){let E=Re[Xe];const ge=e;if(!(typeof E=="number"&&isFinite(E))){const k={instancePath:r+"/cases/"+D+"/signals/"+I.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/weights/"+Xe,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weights/items/type",keyword:"\
type",params:{type:"number"},message:"must be number"};f===null?f=[k]:f.push(k),e++}var U=ge===e;if(!U)break}}else{const Te={instancePath:r+"/cases/"+D+"/signal\
s/"+I.replace(/~/g,"~0").replace(/\//g,"~1")+"/weights",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weights/\
type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[Te]:f.push(Te),e++}var Ae=ee===e}else var Ae=!0}}}else{const Pe={instancePath:r+
"/cases/"+D+"/signals/"+I.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"};f===null?f=[Pe]:f.push(Pe),e++}var F=ur===e;if(ie=ie||F,F&&J!==!0&&(J=!0),ie)e=W,f!==null&&(W?f.length=W:
f=null);else{const Pe={instancePath:r+"/cases/"+D+"/signals/"+I.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/a\
dditionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[Pe]:f.push(Pe),e++,ar.errors=f,!1}var X=fe===e;if(!X)
break}else return ar.errors=[{instancePath:r+"/cases/"+D+"/signals",schemaPath:"#/properties/cases/items/properties/signals/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var oe=K===e}else var oe=!0}}}}}else return ar.errors=[{instancePath:r+"/cases/"+D,schemaPath:"#/properties/cases/items/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var me=ne===e;if(!me)break}}else return ar.errors=[{instancePath:r+"/cases",schemaPath:"\
#/properties/cases/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=te===e}else var y=!0}}}}else return ar.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ar.errors=f,e===0}ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
const $s=Q,vr={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc calibrator",description:"A fitted calibrator: by head and source a function fr\
om logit and features to probability, and the model that it was fitted on.",type:"object",properties:{version:{const:2},method:{enum:["platt","isotonic","temper\
ature"]},model:{type:"string"},window:{type:"object",properties:{from:{type:["number","null"]},to:{type:["number","null"]},rows:{type:"integer",minimum:0},traffic:{
enum:["all","own"]},ownRows:{type:["integer","null"],minimum:0}},required:["from","to","rows","traffic","ownRows"],additionalProperties:!1},sampling:{type:["obj\
ect","null"],properties:{base:{type:["string","null"]},keep:{type:"number",minimum:0,maximum:1},log:{enum:["unsampled","sampled"]},correct:{enum:["weight","base",
"batch"]}},required:["base","keep","log","correct"],additionalProperties:!1},layout:{type:"object",properties:{blocks:{type:"array",items:{type:"object",properties:{
signal:{type:"string"},kind:{enum:["ids","vec","hour"]},offset:{type:"integer",minimum:0},count:{type:"integer",minimum:0},vocab:{type:["object","null"],properties:{
kind:{enum:["file","range","hash"]},size:{type:"integer",minimum:0},sha256:{type:["string","null"],pattern:"^[0-9a-f]{64}$"}},required:["kind","size","sha256"],
additionalProperties:!1},zone:{type:["string","null"]}},required:["signal","kind","offset","count","vocab","zone"],additionalProperties:!1}},features:{type:"int\
eger",minimum:0}},required:["blocks","features"],additionalProperties:!1},heads:{type:"array",items:{type:"object",properties:{head:{type:"string"},all:{$ref:"#\
/$defs/level"},sources:{type:"object",additionalProperties:{$ref:"#/$defs/level"}},allTraffic:{type:["object","null"],properties:{all:{$ref:"#/$defs/level"},sources:{
type:"object",additionalProperties:{$ref:"#/$defs/level"}}},required:["all","sources"],additionalProperties:!1}},required:["head","all","sources","allTraffic"],
additionalProperties:!1}},hash:{type:"string",pattern:"^[0-9a-f]{64}$"}},required:["version","method","model","window","sampling","layout","heads","hash"],additionalProperties:!1,
$defs:{level:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"identity"},kept:{type:"boolean"},
prior:{type:"boolean"},window:{type:["object","null"],properties:{from:{type:["number","null"]},to:{type:["number","null"]},rows:{type:"integer",minimum:0}},required:[
"from","to","rows"],additionalProperties:!1},weight:{type:"number"},events:{type:"number"}},required:["kind","kept","prior","window","weight","events"],additionalProperties:!1},
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
"kept","prior","window","weight","events","temperature"],additionalProperties:!1}]}},$id:"calibrator"},Vr={type:"object",discriminator:{propertyName:"kind"},required:[
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
temperature"],additionalProperties:!1}]};function x(n,{instancePath:r="",parentData:Hr,parentDataProperty:Cr,rootData:_r=n,dynamicAnchors:qr={}}={}){let f=null,
e=0;const we=x.evaluated;if(we.dynamicProps&&(we.props=void 0),we.dynamicItems&&(we.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let j;if(n.
kind===void 0&&(j="kind"))return x.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:j},message:"must have required pro\
perty '"+j+"'"}],!1;{const V=n.kind;if(typeof V=="string")if(V==="identity"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let z;if(n.kind===void 0&&(z=
"kind")||n.kept===void 0&&(z="kept")||n.prior===void 0&&(z="prior")||n.window===void 0&&(z="window")||n.weight===void 0&&(z="weight")||n.events===void 0&&(z="ev\
ents"))return x.errors=[{instancePath:r,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+
"'"}],!1;{const ne=e;for(const d in n)if(!(d==="kind"||d==="kept"||d==="prior"||d==="window"||d==="weight"||d==="events")){return x.errors=[{instancePath:r,schemaPath:"\
#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(ne===e){
if(n.kind!==void 0){const d=e;if(n.kind!=="identity")return x.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{
allowedValue:"identity"},message:"must be equal to constant"}],!1;var y=d===e}else var y=!0;if(y){if(n.kept!==void 0){const d=e;if(typeof n.kept!="boolean")return x.
errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/0/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var y=d===e}else
var y=!0;if(y){if(n.prior!==void 0){const d=e;if(typeof n.prior!="boolean")return x.errors=[{instancePath:r+"/prior",schemaPath:"#/oneOf/0/properties/prior/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var y=d===e}else var y=!0;if(y){if(n.window!==void 0){let d=n.window;const A=e;if(!(d&&typeof d==
"object"&&!Array.isArray(d))&&d!==null)return x.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/0/properties/window/type",keyword:"type",params:{type:Vr.oneOf[0].
properties.window.type},message:"must be object,null"}],!1;if(e===A&&d&&typeof d=="object"&&!Array.isArray(d)){let $;if(d.from===void 0&&($="from")||d.to===void 0&&
($="to")||d.rows===void 0&&($="rows"))return x.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/0/properties/window/required",keyword:"required",params:{missingProperty:$},
message:"must have required property '"+$+"'"}],!1;{const K=e;for(const w in d)if(!(w==="from"||w==="to"||w==="rows")){return x.errors=[{instancePath:r+"/window",
schemaPath:"#/oneOf/0/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional pro\
perties"}],!1;break}if(K===e){if(d.from!==void 0){let w=d.from;const I=e;if(!(typeof w=="number"&&isFinite(w))&&w!==null)return x.errors=[{instancePath:r+"/wind\
ow/from",schemaPath:"#/oneOf/0/properties/window/properties/from/type",keyword:"type",params:{type:Vr.oneOf[0].properties.window.properties.from.type},message:"\
must be number,null"}],!1;var me=I===e}else var me=!0;if(me){if(d.to!==void 0){let w=d.to;const I=e;if(!(typeof w=="number"&&isFinite(w))&&w!==null)return x.errors=
[{instancePath:r+"/window/to",schemaPath:"#/oneOf/0/properties/window/properties/to/type",keyword:"type",params:{type:Vr.oneOf[0].properties.window.properties.to.
type},message:"must be number,null"}],!1;var me=I===e}else var me=!0;if(me)if(d.rows!==void 0){let w=d.rows;const I=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&
isFinite(w)))return x.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/0/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===I&&typeof w=="number"&&isFinite(w)&&(w<0||isNaN(w)))return x.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/0/\
properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var me=I===e}else var me=!0}}}}var y=A===
e}else var y=!0;if(y){if(n.weight!==void 0){let d=n.weight;const A=e;if(!(typeof d=="number"&&isFinite(d)))return x.errors=[{instancePath:r+"/weight",schemaPath:"\
#/oneOf/0/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var y=A===e}else var y=!0;if(y)if(n.events!==void 0){let d=n.
events;const A=e;if(!(typeof d=="number"&&isFinite(d)))return x.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/0/properties/events/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var y=A===e}else var y=!0}}}}}}}else return x.errors=[{instancePath:r,schemaPath:"#/oneOf/0/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var oe=!0}else if(V==="platt"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let z;if(n.kind===void 0&&(z="\
kind")||n.kept===void 0&&(z="kept")||n.prior===void 0&&(z="prior")||n.window===void 0&&(z="window")||n.weight===void 0&&(z="weight")||n.events===void 0&&(z="eve\
nts")||n.center===void 0&&(z="center")||n.alpha===void 0&&(z="alpha")||n.beta===void 0&&(z="beta")||n.gamma===void 0&&(z="gamma")||n.standardErrors===void 0&&(z=
"standardErrors")||n.converged===void 0&&(z="converged"))return x.errors=[{instancePath:r,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:z},
message:"must have required property '"+z+"'"}],!1;{const ne=e;for(const d in n)if(!Or.call(Vr.oneOf[1].properties,d)){return x.errors=[{instancePath:r,schemaPath:"\
#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(ne===e){
if(n.kind!==void 0){const d=e;if(n.kind!=="platt")return x.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{
allowedValue:"platt"},message:"must be equal to constant"}],!1;var se=d===e}else var se=!0;if(se){if(n.kept!==void 0){const d=e;if(typeof n.kept!="boolean")return x.
errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/1/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var se=d===e}else
var se=!0;if(se){if(n.prior!==void 0){const d=e;if(typeof n.prior!="boolean")return x.errors=[{instancePath:r+"/prior",schemaPath:"#/oneOf/1/properties/prior/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var se=d===e}else var se=!0;if(se){if(n.window!==void 0){let d=n.window;const A=e;if(!(d&&
typeof d=="object"&&!Array.isArray(d))&&d!==null)return x.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/1/properties/window/type",keyword:"type",params:{
type:Vr.oneOf[1].properties.window.type},message:"must be object,null"}],!1;if(e===A&&d&&typeof d=="object"&&!Array.isArray(d)){let $;if(d.from===void 0&&($="fr\
om")||d.to===void 0&&($="to")||d.rows===void 0&&($="rows"))return x.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/1/properties/window/required",keyword:"\
required",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;{const K=e;for(const w in d)if(!(w==="from"||w==="to"||w==="rows")){return x.
errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/1/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"\
must NOT have additional properties"}],!1;break}if(K===e){if(d.from!==void 0){let w=d.from;const I=e;if(!(typeof w=="number"&&isFinite(w))&&w!==null)return x.errors=
[{instancePath:r+"/window/from",schemaPath:"#/oneOf/1/properties/window/properties/from/type",keyword:"type",params:{type:Vr.oneOf[1].properties.window.properties.
from.type},message:"must be number,null"}],!1;var J=I===e}else var J=!0;if(J){if(d.to!==void 0){let w=d.to;const I=e;if(!(typeof w=="number"&&isFinite(w))&&w!==
null)return x.errors=[{instancePath:r+"/window/to",schemaPath:"#/oneOf/1/properties/window/properties/to/type",keyword:"type",params:{type:Vr.oneOf[1].properties.
window.properties.to.type},message:"must be number,null"}],!1;var J=I===e}else var J=!0;if(J)if(d.rows!==void 0){let w=d.rows;const I=e;if(!(typeof w=="number"&&
!(w%1)&&!isNaN(w)&&isFinite(w)))return x.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/1/properties/window/properties/rows/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===I&&typeof w=="number"&&isFinite(w)&&(w<0||isNaN(w)))return x.errors=[{instancePath:r+"/window/rows",schemaPath:"\
#/oneOf/1/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var J=I===e}else var J=!0}}}}
var se=A===e}else var se=!0;if(se){if(n.weight!==void 0){let d=n.weight;const A=e;if(!(typeof d=="number"&&isFinite(d)))return x.errors=[{instancePath:r+"/weigh\
t",schemaPath:"#/oneOf/1/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var se=A===e}else var se=!0;if(se){if(n.events!==
void 0){let d=n.events;const A=e;if(!(typeof d=="number"&&isFinite(d)))return x.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/1/properties/events/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var se=A===e}else var se=!0;if(se){if(n.center!==void 0){let d=n.center;const A=e;if(e===A)if(typeof d==
"number"&&isFinite(d)){if(d>1e9||isNaN(d))return x.errors=[{instancePath:r+"/center",schemaPath:"#/oneOf/1/properties/center/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e9},message:"must be <= 1000000000"}],!1;if(d<-1e9||isNaN(d))return x.errors=[{instancePath:r+"/center",schemaPath:"#/oneOf/1/properties/\
center/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e9},message:"must be >= -1000000000"}],!1}else return x.errors=[{instancePath:r+"/center",schemaPath:"\
#/oneOf/1/properties/center/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var se=A===e}else var se=!0;if(se){if(n.alpha!==void 0){let d=n.
alpha;const A=e;if(e===A)if(typeof d=="number"&&isFinite(d)){if(d>1e6||isNaN(d))return x.errors=[{instancePath:r+"/alpha",schemaPath:"#/oneOf/1/properties/alpha\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(d<-1e6||isNaN(d))return x.errors=[{instancePath:r+"/alpha",schemaPath:"\
#/oneOf/1/properties/alpha/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"}],!1}else return x.errors=[{instancePath:r+
"/alpha",schemaPath:"#/oneOf/1/properties/alpha/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var se=A===e}else var se=!0;if(se){if(n.
beta!==void 0){let d=n.beta;const A=e;if(e===A)if(typeof d=="number"&&isFinite(d)){if(d>1e6||isNaN(d))return x.errors=[{instancePath:r+"/beta",schemaPath:"#/one\
Of/1/properties/beta/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(d<-1e6||isNaN(d))return x.errors=[{instancePath:r+
"/beta",schemaPath:"#/oneOf/1/properties/beta/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"}],!1}else return x.errors=
[{instancePath:r+"/beta",schemaPath:"#/oneOf/1/properties/beta/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var se=A===e}else var se=!0;
if(se){if(n.gamma!==void 0){let d=n.gamma;const A=e;if(e===A)if(Array.isArray(d)){var ve=!0;const $=d.length;for(let K=0;K<$;K++){let w=d[K];const I=e;if(e===I)
if(typeof w=="number"&&isFinite(w)){if(w>1e6||isNaN(w))return x.errors=[{instancePath:r+"/gamma/"+K,schemaPath:"#/oneOf/1/properties/gamma/items/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(w<-1e6||isNaN(w))return x.errors=[{instancePath:r+"/gamma/"+K,schemaPath:"#/one\
Of/1/properties/gamma/items/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"}],!1}else return x.errors=[{instancePath:r+
"/gamma/"+K,schemaPath:"#/oneOf/1/properties/gamma/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ve=I===e;if(!ve)break}}else
return x.errors=[{instancePath:r+"/gamma",schemaPath:"#/oneOf/1/properties/gamma/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var se=A===
e}else var se=!0;if(se){if(n.standardErrors!==void 0){let d=n.standardErrors;const A=e;if(e===A)if(Array.isArray(d)){var Ae=!0;const $=d.length;for(let K=0;K<$;K++){
let w=d[K];const I=e;if(!(typeof w=="number"&&isFinite(w)))return x.errors=[{instancePath:r+"/standardErrors/"+K,schemaPath:"#/oneOf/1/properties/standardErrors\
/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ae=I===e;if(!Ae)break}}else return x.errors=[{instancePath:r+"/standardErro\
rs",schemaPath:"#/oneOf/1/properties/standardErrors/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var se=A===e}else var se=!0;if(se)if(n.
converged!==void 0){const d=e;if(typeof n.converged!="boolean")return x.errors=[{instancePath:r+"/converged",schemaPath:"#/oneOf/1/properties/converged/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var se=d===e}else var se=!0}}}}}}}}}}}}}else return x.errors=[{instancePath:r,schemaPath:"#/oneOf/1\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;oe!==!0&&(oe=!0)}else if(V==="isotonic"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(
n)){let z;if(n.kind===void 0&&(z="kind")||n.kept===void 0&&(z="kept")||n.prior===void 0&&(z="prior")||n.window===void 0&&(z="window")||n.weight===void 0&&(z="we\
ight")||n.events===void 0&&(z="events")||n.fit===void 0&&(z="fit"))return x.errors=[{instancePath:r,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:z},
message:"must have required property '"+z+"'"}],!1;{const ne=e;for(const d in n)if(!(d==="kind"||d==="kept"||d==="prior"||d==="window"||d==="weight"||d==="event\
s"||d==="fit")){return x.errors=[{instancePath:r,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"\
must NOT have additional properties"}],!1;break}if(ne===e){if(n.kind!==void 0){const d=e;if(n.kind!=="isotonic")return x.errors=[{instancePath:r+"/kind",schemaPath:"\
#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"isotonic"},message:"must be equal to constant"}],!1;var U=d===e}else var U=!0;if(U){if(n.
kept!==void 0){const d=e;if(typeof n.kept!="boolean")return x.errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/2/properties/kept/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var U=d===e}else var U=!0;if(U){if(n.prior!==void 0){const d=e;if(typeof n.prior!="boolean")return x.errors=[{instancePath:r+
"/prior",schemaPath:"#/oneOf/2/properties/prior/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var U=d===e}else var U=!0;if(U){if(n.
window!==void 0){let d=n.window;const A=e;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null)return x.errors=[{instancePath:r+"/window",schemaPath:"#/oneO\
f/2/properties/window/type",keyword:"type",params:{type:Vr.oneOf[2].properties.window.type},message:"must be object,null"}],!1;if(e===A&&d&&typeof d=="object"&&
!Array.isArray(d)){let $;if(d.from===void 0&&($="from")||d.to===void 0&&($="to")||d.rows===void 0&&($="rows"))return x.errors=[{instancePath:r+"/window",schemaPath:"\
#/oneOf/2/properties/window/required",keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;{const K=e;for(const w in d)
if(!(w==="from"||w==="to"||w==="rows")){return x.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/2/properties/window/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"}],!1;break}if(K===e){if(d.from!==void 0){let w=d.from;const I=e;if(!(typeof w==
"number"&&isFinite(w))&&w!==null)return x.errors=[{instancePath:r+"/window/from",schemaPath:"#/oneOf/2/properties/window/properties/from/type",keyword:"type",params:{
type:Vr.oneOf[2].properties.window.properties.from.type},message:"must be number,null"}],!1;var F=I===e}else var F=!0;if(F){if(d.to!==void 0){let w=d.to;const I=e;
if(!(typeof w=="number"&&isFinite(w))&&w!==null)return x.errors=[{instancePath:r+"/window/to",schemaPath:"#/oneOf/2/properties/window/properties/to/type",keyword:"\
type",params:{type:Vr.oneOf[2].properties.window.properties.to.type},message:"must be number,null"}],!1;var F=I===e}else var F=!0;if(F)if(d.rows!==void 0){let w=d.
rows;const I=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return x.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/2/properties/window/\
properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===I&&typeof w=="number"&&isFinite(w)&&(w<0||isNaN(w)))return x.
errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/2/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var F=I===e}else var F=!0}}}}var U=A===e}else var U=!0;if(U){if(n.weight!==void 0){let d=n.weight;const A=e;if(!(typeof d=="number"&&isFinite(
d)))return x.errors=[{instancePath:r+"/weight",schemaPath:"#/oneOf/2/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var U=A===e}else var U=!0;if(U){if(n.events!==void 0){let d=n.events;const A=e;if(!(typeof d=="number"&&isFinite(d)))return x.errors=[{instancePath:r+"/events",
schemaPath:"#/oneOf/2/properties/events/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var U=A===e}else var U=!0;if(U)if(n.fit!==void 0){
let d=n.fit;const A=e;if(e===A)if(d&&typeof d=="object"&&!Array.isArray(d)){let $;if(d.logits===void 0&&($="logits")||d.values===void 0&&($="values"))return x.errors=
[{instancePath:r+"/fit",schemaPath:"#/oneOf/2/properties/fit/required",keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"\
'"}],!1;{const K=e;for(const w in d)if(!(w==="logits"||w==="values")){return x.errors=[{instancePath:r+"/fit",schemaPath:"#/oneOf/2/properties/fit/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"}],!1;break}if(K===e){if(d.logits!==void 0){let w=d.
logits;const I=e;if(e===I)if(Array.isArray(w)){var X=!0;const xe=w.length;for(let fe=0;fe<xe;fe++){let W=w[fe];const ie=e;if(!(typeof W=="number"&&isFinite(W)))
return x.errors=[{instancePath:r+"/fit/logits/"+fe,schemaPath:"#/oneOf/2/properties/fit/properties/logits/items/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var X=ie===e;if(!X)break}}else return x.errors=[{instancePath:r+"/fit/logits",schemaPath:"#/oneOf/2/properties/fit/properties/logits/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var _=I===e}else var _=!0;if(_)if(d.values!==void 0){let w=d.values;const I=e;if(e===I)if(Array.
isArray(w)){var q=!0;const fe=w.length;for(let W=0;W<fe;W++){let ie=w[W];const nr=e;if(e===nr)if(typeof ie=="number"&&isFinite(ie)){if(ie>1||isNaN(ie))return x.
errors=[{instancePath:r+"/fit/values/"+W,schemaPath:"#/oneOf/2/properties/fit/properties/values/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
message:"must be <= 1"}],!1;if(ie<0||isNaN(ie))return x.errors=[{instancePath:r+"/fit/values/"+W,schemaPath:"#/oneOf/2/properties/fit/properties/values/items/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return x.errors=[{instancePath:r+"/fit/values/"+W,schemaPath:"#/oneOf\
/2/properties/fit/properties/values/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var q=nr===e;if(!q)break}}else return x.errors=
[{instancePath:r+"/fit/values",schemaPath:"#/oneOf/2/properties/fit/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var _=I===
e}else var _=!0}}}else return x.errors=[{instancePath:r+"/fit",schemaPath:"#/oneOf/2/properties/fit/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;var U=A===e}else var U=!0}}}}}}}}else return x.errors=[{instancePath:r,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;oe!==!0&&(oe=!0)}else if(V==="temperature"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let z;if(n.kind===void 0&&(z="kind")||n.kept===
void 0&&(z="kept")||n.prior===void 0&&(z="prior")||n.window===void 0&&(z="window")||n.weight===void 0&&(z="weight")||n.events===void 0&&(z="events")||n.temperature===
void 0&&(z="temperature"))return x.errors=[{instancePath:r,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:z},message:"must have requ\
ired property '"+z+"'"}],!1;{const ne=e;for(const d in n)if(!(d==="kind"||d==="kept"||d==="prior"||d==="window"||d==="weight"||d==="events"||d==="temperature")){
return x.errors=[{instancePath:r,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have\
 additional properties"}],!1;break}if(ne===e){if(n.kind!==void 0){const d=e;if(n.kind!=="temperature")return x.errors=[{instancePath:r+"/kind",schemaPath:"#/one\
Of/3/properties/kind/const",keyword:"const",params:{allowedValue:"temperature"},message:"must be equal to constant"}],!1;var R=d===e}else var R=!0;if(R){if(n.kept!==
void 0){const d=e;if(typeof n.kept!="boolean")return x.errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/3/properties/kept/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var R=d===e}else var R=!0;if(R){if(n.prior!==void 0){const d=e;if(typeof n.prior!="boolean")return x.errors=[{instancePath:r+
"/prior",schemaPath:"#/oneOf/3/properties/prior/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var R=d===e}else var R=!0;if(R){if(n.
window!==void 0){let d=n.window;const A=e;if(!(d&&typeof d=="object"&&!Array.isArray(d))&&d!==null)return x.errors=[{instancePath:r+"/window",schemaPath:"#/oneO\
f/3/properties/window/type",keyword:"type",params:{type:Vr.oneOf[3].properties.window.type},message:"must be object,null"}],!1;if(e===A&&d&&typeof d=="object"&&
!Array.isArray(d)){let $;if(d.from===void 0&&($="from")||d.to===void 0&&($="to")||d.rows===void 0&&($="rows"))return x.errors=[{instancePath:r+"/window",schemaPath:"\
#/oneOf/3/properties/window/required",keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;{const K=e;for(const w in d)
if(!(w==="from"||w==="to"||w==="rows")){return x.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/3/properties/window/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"}],!1;break}if(K===e){if(d.from!==void 0){let w=d.from;const I=e;if(!(typeof w==
"number"&&isFinite(w))&&w!==null)return x.errors=[{instancePath:r+"/window/from",schemaPath:"#/oneOf/3/properties/window/properties/from/type",keyword:"type",params:{
type:Vr.oneOf[3].properties.window.properties.from.type},message:"must be number,null"}],!1;var te=I===e}else var te=!0;if(te){if(d.to!==void 0){let w=d.to;const I=e;
if(!(typeof w=="number"&&isFinite(w))&&w!==null)return x.errors=[{instancePath:r+"/window/to",schemaPath:"#/oneOf/3/properties/window/properties/to/type",keyword:"\
type",params:{type:Vr.oneOf[3].properties.window.properties.to.type},message:"must be number,null"}],!1;var te=I===e}else var te=!0;if(te)if(d.rows!==void 0){let w=d.
rows;const I=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return x.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/3/properties/window/\
properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===I&&typeof w=="number"&&isFinite(w)&&(w<0||isNaN(w)))return x.
errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/3/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var te=I===e}else var te=!0}}}}var R=A===e}else var R=!0;if(R){if(n.weight!==void 0){let d=n.weight;const A=e;if(!(typeof d=="number"&&isFinite(
d)))return x.errors=[{instancePath:r+"/weight",schemaPath:"#/oneOf/3/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var R=A===e}else var R=!0;if(R){if(n.events!==void 0){let d=n.events;const A=e;if(!(typeof d=="number"&&isFinite(d)))return x.errors=[{instancePath:r+"/events",
schemaPath:"#/oneOf/3/properties/events/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var R=A===e}else var R=!0;if(R)if(n.temperature!==
void 0){let d=n.temperature;const A=e;if(e===A)if(typeof d=="number"&&isFinite(d)){if(d>1e6||isNaN(d))return x.errors=[{instancePath:r+"/temperature",schemaPath:"\
#/oneOf/3/properties/temperature/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(d<1e-6||isNaN(d))return x.errors=
[{instancePath:r+"/temperature",schemaPath:"#/oneOf/3/properties/temperature/minimum",keyword:"minimum",params:{comparison:">=",limit:1e-6},message:"must be >= \
0.000001"}],!1}else return x.errors=[{instancePath:r+"/temperature",schemaPath:"#/oneOf/3/properties/temperature/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var R=A===e}else var R=!0}}}}}}}}else return x.errors=[{instancePath:r,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;oe!==!0&&(oe=!0)}else return x.errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"ki\
nd",tagValue:V},message:'value of tag "kind" must be in oneOf'}],!1;else return x.errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{
error:"tag",tag:"kind",tagValue:V},message:'tag "kind" must be string'}],!1}}else return x.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return x.errors=f,we.props=oe,e===0}x.evaluated={dynamicProps:!0,dynamicItems:!1};function Q(n,{instancePath:r="",parentData:Hr,
parentDataProperty:Cr,rootData:_r=n,dynamicAnchors:qr={}}={}){let f=null,e=0;const we=Q.evaluated;if(we.dynamicProps&&(we.props=void 0),we.dynamicItems&&(we.items=
void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let R;if(n.version===void 0&&(R="version")||n.method===void 0&&(R="method")||n.model===void 0&&(R="mo\
del")||n.window===void 0&&(R="window")||n.sampling===void 0&&(R="sampling")||n.layout===void 0&&(R="layout")||n.heads===void 0&&(R="heads")||n.hash===void 0&&(R=
"hash"))return Q.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:R},message:"must have required property '"+R+"'"}],!1;
{const te=e;for(const j in n)if(!(j==="version"||j==="method"||j==="model"||j==="window"||j==="sampling"||j==="layout"||j==="heads"||j==="hash")){return Q.errors=
[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},message:"must NOT have additional properties"}],
!1;break}if(te===e){if(n.version!==void 0){const j=e;if(n.version!==2)return Q.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"\
const",params:{allowedValue:2},message:"must be equal to constant"}],!1;var y=j===e}else var y=!0;if(y){if(n.method!==void 0){let j=n.method;const V=e;if(!(j===
"platt"||j==="isotonic"||j==="temperature"))return Q.errors=[{instancePath:r+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:vr.
properties.method.enum},message:"must be equal to one of the allowed values"}],!1;var y=V===e}else var y=!0;if(y){if(n.model!==void 0){const j=e;if(typeof n.model!=
"string")return Q.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=j===
e}else var y=!0;if(y){if(n.window!==void 0){let j=n.window;const V=e;if(e===V)if(j&&typeof j=="object"&&!Array.isArray(j)){let z;if(j.from===void 0&&(z="from")||
j.to===void 0&&(z="to")||j.rows===void 0&&(z="rows")||j.traffic===void 0&&(z="traffic")||j.ownRows===void 0&&(z="ownRows"))return Q.errors=[{instancePath:r+"/wi\
ndow",schemaPath:"#/properties/window/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+"'"}],!1;{const ne=e;for(const d in j)
if(!(d==="from"||d==="to"||d==="rows"||d==="traffic"||d==="ownRows")){return Q.errors=[{instancePath:r+"/window",schemaPath:"#/properties/window/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(ne===e){if(j.from!==void 0){let d=j.
from;const A=e;if(!(typeof d=="number"&&isFinite(d))&&d!==null)return Q.errors=[{instancePath:r+"/window/from",schemaPath:"#/properties/window/properties/from/t\
ype",keyword:"type",params:{type:vr.properties.window.properties.from.type},message:"must be number,null"}],!1;var me=A===e}else var me=!0;if(me){if(j.to!==void 0){
let d=j.to;const A=e;if(!(typeof d=="number"&&isFinite(d))&&d!==null)return Q.errors=[{instancePath:r+"/window/to",schemaPath:"#/properties/window/properties/to\
/type",keyword:"type",params:{type:vr.properties.window.properties.to.type},message:"must be number,null"}],!1;var me=A===e}else var me=!0;if(me){if(j.rows!==void 0){
let d=j.rows;const A=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return Q.errors=[{instancePath:r+"/window/rows",schemaPath:"#/properties/window/\
properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===A&&typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d)))return Q.
errors=[{instancePath:r+"/window/rows",schemaPath:"#/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must\
 be >= 0"}],!1;var me=A===e}else var me=!0;if(me){if(j.traffic!==void 0){let d=j.traffic;const A=e;if(!(d==="all"||d==="own"))return Q.errors=[{instancePath:r+"\
/window/traffic",schemaPath:"#/properties/window/properties/traffic/enum",keyword:"enum",params:{allowedValues:vr.properties.window.properties.traffic.enum},message:"\
must be equal to one of the allowed values"}],!1;var me=A===e}else var me=!0;if(me)if(j.ownRows!==void 0){let d=j.ownRows;const A=e;if(!(typeof d=="number"&&!(d%
1)&&!isNaN(d)&&isFinite(d))&&d!==null)return Q.errors=[{instancePath:r+"/window/ownRows",schemaPath:"#/properties/window/properties/ownRows/type",keyword:"type",
params:{type:vr.properties.window.properties.ownRows.type},message:"must be integer,null"}],!1;if(e===A&&typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d)))return Q.
errors=[{instancePath:r+"/window/ownRows",schemaPath:"#/properties/window/properties/ownRows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var me=A===e}else var me=!0}}}}}}else return Q.errors=[{instancePath:r+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var y=V===e}else var y=!0;if(y){if(n.sampling!==void 0){let j=n.sampling;const V=e;if(!(j&&typeof j=="object"&&!Array.
isArray(j))&&j!==null)return Q.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/type",keyword:"type",params:{type:vr.properties.sampling.type},
message:"must be object,null"}],!1;if(e===V&&j&&typeof j=="object"&&!Array.isArray(j)){let z;if(j.base===void 0&&(z="base")||j.keep===void 0&&(z="keep")||j.log===
void 0&&(z="log")||j.correct===void 0&&(z="correct"))return Q.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/required",keyword:"required",
params:{missingProperty:z},message:"must have required property '"+z+"'"}],!1;{const ne=e;for(const d in j)if(!(d==="base"||d==="keep"||d==="log"||d==="correct")){
return Q.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"}],!1;break}if(ne===e){if(j.base!==void 0){let d=j.base;const A=e;if(typeof d!="string"&&d!==null)return Q.errors=[
{instancePath:r+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/type",keyword:"type",params:{type:vr.properties.sampling.properties.base.type},
message:"must be string,null"}],!1;var oe=A===e}else var oe=!0;if(oe){if(j.keep!==void 0){let d=j.keep;const A=e;if(e===A)if(typeof d=="number"&&isFinite(d)){if(d>
1||isNaN(d))return Q.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:1},message:"must be <= 1"}],!1;if(d<0||isNaN(d))return Q.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return Q.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/proper\
ties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var oe=A===e}else var oe=!0;if(oe){if(j.log!==void 0){let d=j.
log;const A=e;if(!(d==="unsampled"||d==="sampled"))return Q.errors=[{instancePath:r+"/sampling/log",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"\
enum",params:{allowedValues:vr.properties.sampling.properties.log.enum},message:"must be equal to one of the allowed values"}],!1;var oe=A===e}else var oe=!0;if(oe)
if(j.correct!==void 0){let d=j.correct;const A=e;if(!(d==="weight"||d==="base"||d==="batch"))return Q.errors=[{instancePath:r+"/sampling/correct",schemaPath:"#/\
properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:vr.properties.sampling.properties.correct.enum},message:"must be equal to one \
of the allowed values"}],!1;var oe=A===e}else var oe=!0}}}}}var y=V===e}else var y=!0;if(y){if(n.layout!==void 0){let j=n.layout;const V=e;if(e===V)if(j&&typeof j==
"object"&&!Array.isArray(j)){let z;if(j.blocks===void 0&&(z="blocks")||j.features===void 0&&(z="features"))return Q.errors=[{instancePath:r+"/layout",schemaPath:"\
#/properties/layout/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+"'"}],!1;{const ne=e;for(const d in j)if(!(d===
"blocks"||d==="features")){return Q.errors=[{instancePath:r+"/layout",schemaPath:"#/properties/layout/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(ne===e){if(j.blocks!==void 0){let d=j.blocks;const A=e;if(e===A)if(Array.isArray(
d)){var se=!0;const or=d.length;for(let $=0;$<or;$++){let K=d[$];const w=e;if(e===w)if(K&&typeof K=="object"&&!Array.isArray(K)){let xe;if(K.signal===void 0&&(xe=
"signal")||K.kind===void 0&&(xe="kind")||K.offset===void 0&&(xe="offset")||K.count===void 0&&(xe="count")||K.vocab===void 0&&(xe="vocab")||K.zone===void 0&&(xe=
"zone"))return Q.errors=[{instancePath:r+"/layout/blocks/"+$,schemaPath:"#/properties/layout/properties/blocks/items/required",keyword:"required",params:{missingProperty:xe},
message:"must have required property '"+xe+"'"}],!1;{const fe=e;for(const W in K)if(!(W==="signal"||W==="kind"||W==="offset"||W==="count"||W==="vocab"||W==="zon\
e")){return Q.errors=[{instancePath:r+"/layout/blocks/"+$,schemaPath:"#/properties/layout/properties/blocks/items/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:W},message:"must NOT have additional properties"}],!1;break}if(fe===e){if(K.signal!==void 0){const W=e;if(typeof K.signal!="st\
ring")return Q.errors=[{instancePath:r+"/layout/blocks/"+$+"/signal",schemaPath:"#/properties/layout/properties/blocks/items/properties/signal/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var J=W===e}else var J=!0;if(J){if(K.kind!==void 0){let W=K.kind;const ie=e;if(!(W==="ids"||W==="vec"||
W==="hour"))return Q.errors=[{instancePath:r+"/layout/blocks/"+$+"/kind",schemaPath:"#/properties/layout/properties/blocks/items/properties/kind/enum",keyword:"\
enum",params:{allowedValues:vr.properties.layout.properties.blocks.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var J=ie===
e}else var J=!0;if(J){if(K.offset!==void 0){let W=K.offset;const ie=e;if(!(typeof W=="number"&&!(W%1)&&!isNaN(W)&&isFinite(W)))return Q.errors=[{instancePath:r+
"/layout/blocks/"+$+"/offset",schemaPath:"#/properties/layout/properties/blocks/items/properties/offset/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;if(e===ie&&typeof W=="number"&&isFinite(W)&&(W<0||isNaN(W)))return Q.errors=[{instancePath:r+"/layout/blocks/"+$+"/offset",schemaPath:"#/pro\
perties/layout/properties/blocks/items/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var J=ie===e}else
var J=!0;if(J){if(K.count!==void 0){let W=K.count;const ie=e;if(!(typeof W=="number"&&!(W%1)&&!isNaN(W)&&isFinite(W)))return Q.errors=[{instancePath:r+"/layout/\
blocks/"+$+"/count",schemaPath:"#/properties/layout/properties/blocks/items/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integ\
er"}],!1;if(e===ie&&typeof W=="number"&&isFinite(W)&&(W<0||isNaN(W)))return Q.errors=[{instancePath:r+"/layout/blocks/"+$+"/count",schemaPath:"#/properties/layo\
ut/properties/blocks/items/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var J=ie===e}else var J=!0;if(J){
if(K.vocab!==void 0){let W=K.vocab;const ie=e;if(!(W&&typeof W=="object"&&!Array.isArray(W))&&W!==null)return Q.errors=[{instancePath:r+"/layout/blocks/"+$+"/vo\
cab",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/type",keyword:"type",params:{type:vr.properties.layout.properties.blocks.items.properties.
vocab.type},message:"must be object,null"}],!1;if(e===ie&&W&&typeof W=="object"&&!Array.isArray(W)){let ur;if(W.kind===void 0&&(ur="kind")||W.size===void 0&&(ur=
"size")||W.sha256===void 0&&(ur="sha256"))return Q.errors=[{instancePath:r+"/layout/blocks/"+$+"/vocab",schemaPath:"#/properties/layout/properties/blocks/items/\
properties/vocab/required",keyword:"required",params:{missingProperty:ur},message:"must have required property '"+ur+"'"}],!1;{const Pe=e;for(const de in W)if(!(de===
"kind"||de==="size"||de==="sha256")){return Q.errors=[{instancePath:r+"/layout/blocks/"+$+"/vocab",schemaPath:"#/properties/layout/properties/blocks/items/prope\
rties/vocab/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:de},message:"must NOT have additional properties"}],!1;break}if(Pe===
e){if(W.kind!==void 0){let de=W.kind;const Re=e;if(!(de==="file"||de==="range"||de==="hash"))return Q.errors=[{instancePath:r+"/layout/blocks/"+$+"/vocab/kind",
schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/kind/enum",keyword:"enum",params:{allowedValues:vr.properties.layout.properties.
blocks.items.properties.vocab.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var ve=Re===e}else var ve=!0;if(ve){if(W.size!==void 0){
let de=W.size;const Re=e;if(!(typeof de=="number"&&!(de%1)&&!isNaN(de)&&isFinite(de)))return Q.errors=[{instancePath:r+"/layout/blocks/"+$+"/vocab/size",schemaPath:"\
#/properties/layout/properties/blocks/items/properties/vocab/properties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
Re&&typeof de=="number"&&isFinite(de)&&(de<0||isNaN(de)))return Q.errors=[{instancePath:r+"/layout/blocks/"+$+"/vocab/size",schemaPath:"#/properties/layout/prop\
erties/blocks/items/properties/vocab/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ve=Re===e}else var ve=!0;
if(ve)if(W.sha256!==void 0){let de=W.sha256;const Re=e;if(typeof de!="string"&&de!==null)return Q.errors=[{instancePath:r+"/layout/blocks/"+$+"/vocab/sha256",schemaPath:"\
#/properties/layout/properties/blocks/items/properties/vocab/properties/sha256/type",keyword:"type",params:{type:vr.properties.layout.properties.blocks.items.properties.
vocab.properties.sha256.type},message:"must be string,null"}],!1;if(e===Re&&typeof de=="string"&&!Er.test(de))return Q.errors=[{instancePath:r+"/layout/blocks/"+
$+"/vocab/sha256",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-\
f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1;var ve=Re===e}else var ve=!0}}}}var J=ie===e}else var J=!0;if(J)if(K.zone!==void 0){let W=K.zone;const ie=e;
if(typeof W!="string"&&W!==null)return Q.errors=[{instancePath:r+"/layout/blocks/"+$+"/zone",schemaPath:"#/properties/layout/properties/blocks/items/properties/\
zone/type",keyword:"type",params:{type:vr.properties.layout.properties.blocks.items.properties.zone.type},message:"must be string,null"}],!1;var J=ie===e}else var J=!0}}}}}}}else
return Q.errors=[{instancePath:r+"/layout/blocks/"+$,schemaPath:"#/properties/layout/properties/blocks/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var se=w===e;if(!se)break}}else return Q.errors=[{instancePath:r+"/layout/blocks",schemaPath:"#/properties/layout/properties/blocks/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var Ae=A===e}else var Ae=!0;if(Ae)if(j.features!==void 0){let d=j.features;const A=e;if(!(typeof d=="nu\
mber"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return Q.errors=[{instancePath:r+"/layout/features",schemaPath:"#/properties/layout/properties/features/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"}],!1;if(e===A&&typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d)))return Q.errors=[{instancePath:r+"/layout/\
features",schemaPath:"#/properties/layout/properties/features/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ae=A===
e}else var Ae=!0}}}else return Q.errors=[{instancePath:r+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var y=V===e}else var y=!0;if(y){if(n.heads!==void 0){let j=n.heads;const V=e;if(e===V)if(Array.isArray(j)){var U=!0;const z=j.length;for(let ne=0;ne<
z;ne++){let d=j[ne];const A=e;if(e===A)if(d&&typeof d=="object"&&!Array.isArray(d)){let $;if(d.head===void 0&&($="head")||d.all===void 0&&($="all")||d.sources===
void 0&&($="sources")||d.allTraffic===void 0&&($="allTraffic"))return Q.errors=[{instancePath:r+"/heads/"+ne,schemaPath:"#/properties/heads/items/required",keyword:"\
required",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;{const K=e;for(const w in d)if(!(w==="head"||w==="all"||w==="sources"||w===
"allTraffic")){return Q.errors=[{instancePath:r+"/heads/"+ne,schemaPath:"#/properties/heads/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},
message:"must NOT have additional properties"}],!1;break}if(K===e){if(d.head!==void 0){const w=e;if(typeof d.head!="string")return Q.errors=[{instancePath:r+"/h\
eads/"+ne+"/head",schemaPath:"#/properties/heads/items/properties/head/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var F=w===e}else
var F=!0;if(F){if(d.all!==void 0){const w=e;x(d.all,{instancePath:r+"/heads/"+ne+"/all",parentData:d,parentDataProperty:"all",rootData:_r,dynamicAnchors:qr})||(f=
f===null?x.errors:f.concat(x.errors),e=f.length);var F=w===e}else var F=!0;if(F){if(d.sources!==void 0){let w=d.sources;const I=e;if(e===I)if(w&&typeof w=="obje\
ct"&&!Array.isArray(w))for(const fe in w){const W=e;x(w[fe],{instancePath:r+"/heads/"+ne+"/sources/"+fe.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:w,parentDataProperty:fe,
rootData:_r,dynamicAnchors:qr})||(f=f===null?x.errors:f.concat(x.errors),e=f.length);var X=W===e;if(!X)break}else return Q.errors=[{instancePath:r+"/heads/"+ne+
"/sources",schemaPath:"#/properties/heads/items/properties/sources/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var F=I===e}else var F=!0;
if(F)if(d.allTraffic!==void 0){let w=d.allTraffic;const I=e;if(!(w&&typeof w=="object"&&!Array.isArray(w))&&w!==null)return Q.errors=[{instancePath:r+"/heads/"+
ne+"/allTraffic",schemaPath:"#/properties/heads/items/properties/allTraffic/type",keyword:"type",params:{type:vr.properties.heads.items.properties.allTraffic.type},
message:"must be object,null"}],!1;if(e===I&&w&&typeof w=="object"&&!Array.isArray(w)){let fe;if(w.all===void 0&&(fe="all")||w.sources===void 0&&(fe="sources"))
return Q.errors=[{instancePath:r+"/heads/"+ne+"/allTraffic",schemaPath:"#/properties/heads/items/properties/allTraffic/required",keyword:"required",params:{missingProperty:fe},
message:"must have required property '"+fe+"'"}],!1;{const W=e;for(const ie in w)if(!(ie==="all"||ie==="sources")){return Q.errors=[{instancePath:r+"/heads/"+ne+
"/allTraffic",schemaPath:"#/properties/heads/items/properties/allTraffic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ie},message:"\
must NOT have additional properties"}],!1;break}if(W===e){if(w.all!==void 0){const ie=e;x(w.all,{instancePath:r+"/heads/"+ne+"/allTraffic/all",parentData:w,parentDataProperty:"\
all",rootData:_r,dynamicAnchors:qr})||(f=f===null?x.errors:f.concat(x.errors),e=f.length);var _=ie===e}else var _=!0;if(_)if(w.sources!==void 0){let ie=w.sources;
const nr=e;if(e===nr)if(ie&&typeof ie=="object"&&!Array.isArray(ie))for(const Pe in ie){const de=e;x(ie[Pe],{instancePath:r+"/heads/"+ne+"/allTraffic/sources/"+
Pe.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:ie,parentDataProperty:Pe,rootData:_r,dynamicAnchors:qr})||(f=f===null?x.errors:f.concat(x.errors),e=f.length);
var q=de===e;if(!q)break}else return Q.errors=[{instancePath:r+"/heads/"+ne+"/allTraffic/sources",schemaPath:"#/properties/heads/items/properties/allTraffic/pro\
perties/sources/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var _=nr===e}else var _=!0}}}var F=I===e}else var F=!0}}}}}else return Q.
errors=[{instancePath:r+"/heads/"+ne,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var U=A===e;
if(!U)break}}else return Q.errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var y=V===e}else var y=!0;if(y)if(n.hash!==void 0){let j=n.hash;const V=e;if(e===V)if(typeof j=="string"){if(!Er.test(j))return Q.errors=[{instancePath:r+"/h\
ash",schemaPath:"#/properties/hash/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Q.
errors=[{instancePath:r+"/hash",schemaPath:"#/properties/hash/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=V===e}else var y=!0}}}}}}}}}else
return Q.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Q.errors=f,e===0}Q.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};export{Ts as calibration,$s as calibrator,Rs as golden,xs as lock,Vs as manifest,Fs as plan};
