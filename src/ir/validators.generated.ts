// Generated from scripts/schemas by scripts/generate.ts; do not edit.
// @ts-nocheck
const Ws=a,L={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc plan",description:"Everything that adsc resolved of a spec: data, transforms wi\
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
lossWeight:{type:"number"},sources:{type:["array","null"],items:{type:"string"}},withinSeconds:{type:["number","null"]},after:{type:"object",properties:{head:{type:"\
string"},loss:{enum:["joint","within_parent"]}},required:["head","loss"],additionalProperties:!1},delay:{type:"object",discriminator:{propertyName:"kind"},required:[
"kind"],oneOf:[{type:"object",properties:{kind:{const:"exponential"},at:{type:"string"},unitSeconds:{type:"integer",minimum:1}},required:["kind","at","unitSecon\
ds"],additionalProperties:!1},{type:"object",properties:{kind:{const:"weight"}},required:["kind"],additionalProperties:!1}]}},required:["name","doc","label","lo\
ssWeight","sources","withinSeconds"],additionalProperties:!1}},outputs:{type:"array",items:{type:"object",properties:{head:{type:"string"},logits:{type:"array",
items:{type:"string"}},bias:{type:["string","null"]},correction:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{
kind:{const:"base"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"implies"}},required:["kind"],additionalProperties:!1},{type:"\
object",properties:{kind:{const:"mixture"},logits:{type:"array",items:{type:"string"}},bias:{type:["string","null"]}},required:["kind","logits","bias"],additionalProperties:!1}]},
delay:{type:"object",properties:{logits:{type:"array",items:{type:"string"}}},required:["logits"],additionalProperties:!1}},required:["head","logits","bias"],additionalProperties:!1}},
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
type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"}},required:["kind","glob"],additionalProperties:!1}]}},$id:"plan"},xr=Object.prototype.hasOwnProperty,
ts=new RegExp("^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$","u"),Nr=new RegExp("^[0-9a-f]{64}$","u");function Fe(n,{instancePath:r="",parentData:Gr,parentDataProperty:Jr,rootData:gr=n,dynamicAnchors:hr={}}={}){let l=null,e=0;const Oe=Fe.evaluated;if(Oe.dynamicProps&&
(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Te;if(n.kind===void 0&&(Te="kind"))return Fe.errors=
[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:Te},message:"must have required property '"+Te+"'"}],!1;{const G=n.kind;if(typeof G==
"string")if(G==="last"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let fe;if(n.kind===void 0&&(fe="kind")||n.seconds===void 0&&(fe="seconds"))return Fe.
errors=[{instancePath:r,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:fe},message:"must have required property '"+fe+"'"}],!1;{const A=e;
for(const j in n)if(!(j==="kind"||j==="seconds")){return Fe.errors=[{instancePath:r,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:j},message:"must NOT have additional properties"}],!1;break}if(A===e){if(n.kind!==void 0){const j=e;if(n.kind!=="last")return Fe.errors=[{instancePath:r+
"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"last"},message:"must be equal to constant"}],!1;var c=j===e}else var c=!0;
if(c)if(n.seconds!==void 0){let j=n.seconds;const W=e;if(!(typeof j=="number"&&isFinite(j)))return Fe.errors=[{instancePath:r+"/seconds",schemaPath:"#/oneOf/0/p\
roperties/seconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var c=W===e}else var c=!0}}}else return Fe.errors=[{instancePath:r,schemaPath:"\
#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ve=!0}else if(G==="newest"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(
n)){let fe;if(n.kind===void 0&&(fe="kind")||n.fraction===void 0&&(fe="fraction"))return Fe.errors=[{instancePath:r,schemaPath:"#/oneOf/1/required",keyword:"requ\
ired",params:{missingProperty:fe},message:"must have required property '"+fe+"'"}],!1;{const A=e;for(const j in n)if(!(j==="kind"||j==="fraction")){return Fe.errors=
[{instancePath:r,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},message:"must NOT have additional prop\
erties"}],!1;break}if(A===e){if(n.kind!==void 0){const j=e;if(n.kind!=="newest")return Fe.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/1/properties/kind/\
const",keyword:"const",params:{allowedValue:"newest"},message:"must be equal to constant"}],!1;var re=j===e}else var re=!0;if(re)if(n.fraction!==void 0){let j=n.
fraction;const W=e;if(e===W)if(typeof j=="number"&&isFinite(j)){if(j>1||isNaN(j))return Fe.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/1/properties/\
fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(j<0||isNaN(j))return Fe.errors=[{instancePath:r+"/fraction",
schemaPath:"#/oneOf/1/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return Fe.errors=[{instancePath:r+
"/fraction",schemaPath:"#/oneOf/1/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var re=W===e}else var re=!0}}}else
return Fe.errors=[{instancePath:r,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ve!==!0&&(ve=!0)}else if(G==="\
random"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let fe;if(n.kind===void 0&&(fe="kind")||n.fraction===void 0&&(fe="fraction"))return Fe.errors=[{instancePath:r,
schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:fe},message:"must have required property '"+fe+"'"}],!1;{const A=e;for(const j in n)if(!(j===
"kind"||j==="fraction")){return Fe.errors=[{instancePath:r,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},
message:"must NOT have additional properties"}],!1;break}if(A===e){if(n.kind!==void 0){const j=e;if(n.kind!=="random")return Fe.errors=[{instancePath:r+"/kind",
schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"random"},message:"must be equal to constant"}],!1;var ye=j===e}else var ye=!0;
if(ye)if(n.fraction!==void 0){let j=n.fraction;const W=e;if(e===W)if(typeof j=="number"&&isFinite(j)){if(j>1||isNaN(j))return Fe.errors=[{instancePath:r+"/fract\
ion",schemaPath:"#/oneOf/2/properties/fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(j<0||isNaN(j))return Fe.
errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return Fe.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"}],!1;var ye=W===e}else var ye=!0}}}else return Fe.errors=[{instancePath:r,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must b\
e object"}],!1;ve!==!0&&(ve=!0)}else if(G==="hash"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let fe;if(n.kind===void 0&&(fe="kind")||n.fraction===void 0&&
(fe="fraction")||n.column===void 0&&(fe="column"))return Fe.errors=[{instancePath:r,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:fe},
message:"must have required property '"+fe+"'"}],!1;{const A=e;for(const j in n)if(!(j==="kind"||j==="fraction"||j==="column")){return Fe.errors=[{instancePath:r,
schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},message:"must NOT have additional properties"}],!1;break}
if(A===e){if(n.kind!==void 0){const j=e;if(n.kind!=="hash")return Fe.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",
params:{allowedValue:"hash"},message:"must be equal to constant"}],!1;var D=j===e}else var D=!0;if(D){if(n.fraction!==void 0){let j=n.fraction;const W=e;if(e===
W)if(typeof j=="number"&&isFinite(j)){if(j>1||isNaN(j))return Fe.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/3/properties/fraction/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(j<0||isNaN(j))return Fe.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/3/prope\
rties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return Fe.errors=[{instancePath:r+"/fraction",schemaPath:"\
#/oneOf/3/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var D=W===e}else var D=!0;if(D)if(n.column!==void 0){const j=e;
if(typeof n.column!="string")return Fe.errors=[{instancePath:r+"/column",schemaPath:"#/oneOf/3/properties/column/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var D=j===e}else var D=!0}}}}else return Fe.errors=[{instancePath:r,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;ve!==!0&&(ve=!0)}else if(G==="files"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let fe;if(n.kind===void 0&&(fe="kind")||n.glob===
void 0&&(fe="glob"))return Fe.errors=[{instancePath:r,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:fe},message:"must have required\
 property '"+fe+"'"}],!1;{const A=e;for(const j in n)if(!(j==="kind"||j==="glob")){return Fe.errors=[{instancePath:r,schemaPath:"#/oneOf/4/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:j},message:"must NOT have additional properties"}],!1;break}if(A===e){if(n.kind!==void 0){const j=e;if(n.
kind!=="files")return Fe.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"files"},message:"mus\
t be equal to constant"}],!1;var be=j===e}else var be=!0;if(be)if(n.glob!==void 0){let j=n.glob;const W=e;if(e===W)if(typeof j=="string"){if(!ts.test(j))return Fe.
errors=[{instancePath:r+"/glob",schemaPath:"#/oneOf/4/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'\
must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return Fe.errors=[{instancePath:r+"/glob",schemaPath:"#/oneOf/4/properties/glob/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var be=W===e}else var be=!0}}}else return Fe.errors=[{instancePath:r,schemaPath:"#/oneOf/4/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;ve!==!0&&(ve=!0)}else return Fe.errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discrim\
inator",params:{error:"mapping",tag:"kind",tagValue:G},message:'value of tag "kind" must be in oneOf'}],!1;else return Fe.errors=[{instancePath:r,schemaPath:"#/\
discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:G},message:'tag "kind" must be string'}],!1}}else return Fe.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Fe.errors=l,Oe.props=ve,e===0}Fe.evaluated={dynamicProps:!0,dynamicItems:!1};
function a(n,{instancePath:r="",parentData:Gr,parentDataProperty:Jr,rootData:gr=n,dynamicAnchors:hr={}}={}){let l=null,e=0;const Oe=a.evaluated;if(Oe.dynamicProps&&
(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let ar;if(n.version===void 0&&(ar="version")||n.model===
void 0&&(ar="model")||n.variant===void 0&&(ar="variant")||n.doc===void 0&&(ar="doc")||n.data===void 0&&(ar="data")||n.inputs===void 0&&(ar="inputs")||n.vocabs===
void 0&&(ar="vocabs")||n.tables===void 0&&(ar="tables")||n.signals===void 0&&(ar="signals")||n.nodes===void 0&&(ar="nodes")||n.params===void 0&&(ar="params")||n.
towers===void 0&&(ar="towers")||n.heads===void 0&&(ar="heads")||n.outputs===void 0&&(ar="outputs")||n.sampling===void 0&&(ar="sampling")||n.calibration===void 0&&
(ar="calibration")||n.train===void 0&&(ar="train")||n.baselines===void 0&&(ar="baselines")||n.cost===void 0&&(ar="cost")||n.fingerprint===void 0&&(ar="fingerpri\
nt"))return a.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:ar},message:"must have required property '"+ar+"'"}],!1;
{const Es=e;for(const v in n)if(!xr.call(L.properties,v)){return a.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if(Es===e){if(n.version!==void 0){const v=e;if(n.version!==1)return a.errors=[{instancePath:r+
"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var c=v===e}else var c=!0;if(c){
if(n.model!==void 0){const v=e;if(typeof n.model!="string")return a.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var c=v===e}else var c=!0;if(c){if(n.variant!==void 0){let v=n.variant;const ue=e;if(typeof v!="string"&&v!==null)return a.
errors=[{instancePath:r+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:L.properties.variant.type},message:"must be string,null"}],
!1;var c=ue===e}else var c=!0;if(c){if(n.baseline!==void 0){let v=n.baseline;const ue=e;if(!(v==="lr"||v==="wide_deep"||v==="gbdt_lr"))return a.errors=[{instancePath:r+
"/baseline",schemaPath:"#/properties/baseline/enum",keyword:"enum",params:{allowedValues:L.properties.baseline.enum},message:"must be equal to one of the allowe\
d values"}],!1;var c=ue===e}else var c=!0;if(c){if(n.assumed!==void 0){let v=n.assumed;const ue=e;if(e===ue)if(v&&typeof v=="object"&&!Array.isArray(v)){let te;
if(v.vocabs===void 0&&(te="vocabs")||v.signals===void 0&&(te="signals"))return a.errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/required",keyword:"\
required",params:{missingProperty:te},message:"must have required property '"+te+"'"}],!1;{const o=e;for(const s in v)if(!(s==="vocabs"||s==="signals")){return a.
errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"}],!1;break}if(o===e){if(v.vocabs!==void 0){let s=v.vocabs;const F=e;if(e===F)if(Array.isArray(s)){var ve=!0;const rr=s.length;
for(let N=0;N<rr;N++){const w=e;if(typeof s[N]!="string")return a.errors=[{instancePath:r+"/assumed/vocabs/"+N,schemaPath:"#/properties/assumed/properties/vocab\
s/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ve=w===e;if(!ve)break}}else return a.errors=[{instancePath:r+"/assumed/voc\
abs",schemaPath:"#/properties/assumed/properties/vocabs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var re=F===e}else var re=!0;if(re)
if(v.signals!==void 0){let s=v.signals;const F=e;if(e===F)if(Array.isArray(s)){var ye=!0;const N=s.length;for(let w=0;w<N;w++){const i=e;if(typeof s[w]!="string")
return a.errors=[{instancePath:r+"/assumed/signals/"+w,schemaPath:"#/properties/assumed/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var ye=i===e;if(!ye)break}}else return a.errors=[{instancePath:r+"/assumed/signals",schemaPath:"#/properties/assumed/properties/signals/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var re=F===e}else var re=!0}}}else return a.errors=[{instancePath:r+"/assumed",schemaPath:"\
#/properties/assumed/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=ue===e}else var c=!0;if(c){if(n.doc!==void 0){let v=n.doc;const ue=e;
if(typeof v!="string"&&v!==null)return a.errors=[{instancePath:r+"/doc",schemaPath:"#/properties/doc/type",keyword:"type",params:{type:L.properties.doc.type},message:"\
must be string,null"}],!1;var c=ue===e}else var c=!0;if(c){if(n.data!==void 0){let v=n.data;const ue=e;if(!(v&&typeof v=="object"&&!Array.isArray(v))&&v!==null)
return a.errors=[{instancePath:r+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:L.properties.data.type},message:"must be object,null"}],
!1;if(e===ue&&v&&typeof v=="object"&&!Array.isArray(v)){let te;if(v.primary===void 0&&(te="primary")||v.joins===void 0&&(te="joins")||v.time===void 0&&(te="time")||
v.source===void 0&&(te="source")||v.servedBy===void 0&&(te="servedBy")||v.weight===void 0&&(te="weight")||v.afterImpression===void 0&&(te="afterImpression"))return a.
errors=[{instancePath:r+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:te},message:"must have required property '"+te+
"'"}],!1;{const o=e;for(const s in v)if(!xr.call(L.properties.data.properties,s)){return a.errors=[{instancePath:r+"/data",schemaPath:"#/properties/data/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(o===e){if(v.primary!==void 0){
let s=v.primary;const F=e;if(e===F)if(s&&typeof s=="object"&&!Array.isArray(s)){let rr;if(s.name===void 0&&(rr="name")||s.glob===void 0&&(rr="glob")||s.format===
void 0&&(rr="format")||s.header===void 0&&(rr="header")||s.columns===void 0&&(rr="columns")||s.delimiter===void 0&&(rr="delimiter")||s.missing===void 0&&(rr="mi\
ssing"))return a.errors=[{instancePath:r+"/data/primary",schemaPath:"#/properties/data/properties/primary/required",keyword:"required",params:{missingProperty:rr},
message:"must have required property '"+rr+"'"}],!1;{const N=e;for(const w in s)if(!(w==="name"||w==="glob"||w==="format"||w==="header"||w==="columns"||w==="del\
imiter"||w==="missing"||w==="optional")){return a.errors=[{instancePath:r+"/data/primary",schemaPath:"#/properties/data/properties/primary/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"}],!1;break}if(N===e){if(s.name!==void 0){const w=e;if(typeof s.
name!="string")return a.errors=[{instancePath:r+"/data/primary/name",schemaPath:"#/properties/data/properties/primary/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var D=w===e}else var D=!0;if(D){if(s.glob!==void 0){let w=s.glob;const i=e;if(e===i)if(typeof w=="string"){if(!ts.test(
w))return a.errors=[{instancePath:r+"/data/primary/glob",schemaPath:"#/properties/data/properties/primary/properties/glob/pattern",keyword:"pattern",params:{pattern:"\
^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[{instancePath:r+"/data/pri\
mary/glob",schemaPath:"#/properties/data/properties/primary/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var D=i===
e}else var D=!0;if(D){if(s.format!==void 0){let w=s.format;const i=e;if(!(w==="csv"||w==="tsv"||w==="jsonl"||w==="parquet"))return a.errors=[{instancePath:r+"/d\
ata/primary/format",schemaPath:"#/properties/data/properties/primary/properties/format/enum",keyword:"enum",params:{allowedValues:L.properties.data.properties.primary.
properties.format.enum},message:"must be equal to one of the allowed values"}],!1;var D=i===e}else var D=!0;if(D){if(s.header!==void 0){const w=e;if(typeof s.header!=
"boolean")return a.errors=[{instancePath:r+"/data/primary/header",schemaPath:"#/properties/data/properties/primary/properties/header/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var D=w===e}else var D=!0;if(D){if(s.columns!==void 0){let w=s.columns;const i=e;if(!Array.isArray(w)&&w!==null)return a.
errors=[{instancePath:r+"/data/primary/columns",schemaPath:"#/properties/data/properties/primary/properties/columns/type",keyword:"type",params:{type:L.properties.
data.properties.primary.properties.columns.type},message:"must be array,null"}],!1;if(e===i&&Array.isArray(w)){var be=!0;const he=w.length;for(let t=0;t<he;t++){
const d=e;if(typeof w[t]!="string")return a.errors=[{instancePath:r+"/data/primary/columns/"+t,schemaPath:"#/properties/data/properties/primary/properties/colum\
ns/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var be=d===e;if(!be)break}}var D=i===e}else var D=!0;if(D){if(s.delimiter!==void 0){
let w=s.delimiter;const i=e;if(typeof w!="string"&&w!==null)return a.errors=[{instancePath:r+"/data/primary/delimiter",schemaPath:"#/properties/data/properties/\
primary/properties/delimiter/type",keyword:"type",params:{type:L.properties.data.properties.primary.properties.delimiter.type},message:"must be string,null"}],!1;
var D=i===e}else var D=!0;if(D){if(s.missing!==void 0){let w=s.missing;const i=e;if(e===i)if(Array.isArray(w)){var Te=!0;const he=w.length;for(let t=0;t<he;t++){
const d=e;if(typeof w[t]!="string")return a.errors=[{instancePath:r+"/data/primary/missing/"+t,schemaPath:"#/properties/data/properties/primary/properties/missi\
ng/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Te=d===e;if(!Te)break}}else return a.errors=[{instancePath:r+"/data/prima\
ry/missing",schemaPath:"#/properties/data/properties/primary/properties/missing/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var D=i===
e}else var D=!0;if(D)if(s.optional!==void 0){let w=s.optional;const i=e;if(e===i)if(Array.isArray(w)){var G=!0;const he=w.length;for(let t=0;t<he;t++){const d=e;
if(typeof w[t]!="string")return a.errors=[{instancePath:r+"/data/primary/optional/"+t,schemaPath:"#/properties/data/properties/primary/properties/optional/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var G=d===e;if(!G)break}}else return a.errors=[{instancePath:r+"/data/primary/optiona\
l",schemaPath:"#/properties/data/properties/primary/properties/optional/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var D=i===e}else
var D=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/data/primary",schemaPath:"#/properties/data/properties/primary/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;var Q=F===e}else var Q=!0;if(Q){if(v.joins!==void 0){let s=v.joins;const F=e;if(e===F)if(Array.isArray(s)){var fe=!0;const N=s.
length;for(let w=0;w<N;w++){let i=s[w];const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.name===void 0&&(t="name")||i.glob===void 0&&(t=
"glob")||i.format===void 0&&(t="format")||i.header===void 0&&(t="header")||i.columns===void 0&&(t="columns")||i.delimiter===void 0&&(t="delimiter")||i.missing===
void 0&&(t="missing")||i.on===void 0&&(t="on")||i.side===void 0&&(t="side")||i.asOf===void 0&&(t="asOf")||i.asOfTime===void 0&&(t="asOfTime"))return a.errors=[{
instancePath:r+"/data/joins/"+w,schemaPath:"#/properties/data/properties/joins/items/required",keyword:"required",params:{missingProperty:t},message:"must have \
required property '"+t+"'"}],!1;{const d=e;for(const f in i)if(!xr.call(L.properties.data.properties.joins.items.properties,f)){return a.errors=[{instancePath:r+
"/data/joins/"+w,schemaPath:"#/properties/data/properties/joins/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"\
must NOT have additional properties"}],!1;break}if(d===e){if(i.name!==void 0){const f=e;if(typeof i.name!="string")return a.errors=[{instancePath:r+"/data/joins\
/"+w+"/name",schemaPath:"#/properties/data/properties/joins/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var A=f===
e}else var A=!0;if(A){if(i.glob!==void 0){let f=i.glob;const P=e;if(e===P)if(typeof f=="string"){if(!ts.test(f))return a.errors=[{instancePath:r+"/data/joins/"+
w+"/glob",schemaPath:"#/properties/data/properties/joins/items/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},
message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[{instancePath:r+"/data/joins/"+w+"/glob",schemaPath:"#/properties\
/data/properties/joins/items/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var A=P===e}else var A=!0;if(A){if(i.format!==
void 0){let f=i.format;const P=e;if(!(f==="csv"||f==="tsv"||f==="jsonl"||f==="parquet"))return a.errors=[{instancePath:r+"/data/joins/"+w+"/format",schemaPath:"\
#/properties/data/properties/joins/items/properties/format/enum",keyword:"enum",params:{allowedValues:L.properties.data.properties.joins.items.properties.format.
enum},message:"must be equal to one of the allowed values"}],!1;var A=P===e}else var A=!0;if(A){if(i.header!==void 0){const f=e;if(typeof i.header!="boolean")return a.
errors=[{instancePath:r+"/data/joins/"+w+"/header",schemaPath:"#/properties/data/properties/joins/items/properties/header/type",keyword:"type",params:{type:"boo\
lean"},message:"must be boolean"}],!1;var A=f===e}else var A=!0;if(A){if(i.columns!==void 0){let f=i.columns;const P=e;if(!Array.isArray(f)&&f!==null)return a.errors=
[{instancePath:r+"/data/joins/"+w+"/columns",schemaPath:"#/properties/data/properties/joins/items/properties/columns/type",keyword:"type",params:{type:L.properties.
data.properties.joins.items.properties.columns.type},message:"must be array,null"}],!1;if(e===P&&Array.isArray(f)){var j=!0;const m=f.length;for(let Y=0;Y<m;Y++){
const Le=e;if(typeof f[Y]!="string")return a.errors=[{instancePath:r+"/data/joins/"+w+"/columns/"+Y,schemaPath:"#/properties/data/properties/joins/items/propert\
ies/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var j=Le===e;if(!j)break}}var A=P===e}else var A=!0;if(A){if(i.delimiter!==
void 0){let f=i.delimiter;const P=e;if(typeof f!="string"&&f!==null)return a.errors=[{instancePath:r+"/data/joins/"+w+"/delimiter",schemaPath:"#/properties/data\
/properties/joins/items/properties/delimiter/type",keyword:"type",params:{type:L.properties.data.properties.joins.items.properties.delimiter.type},message:"must\
 be string,null"}],!1;var A=P===e}else var A=!0;if(A){if(i.missing!==void 0){let f=i.missing;const P=e;if(e===P)if(Array.isArray(f)){var W=!0;const m=f.length;for(let Y=0;Y<
m;Y++){const Le=e;if(typeof f[Y]!="string")return a.errors=[{instancePath:r+"/data/joins/"+w+"/missing/"+Y,schemaPath:"#/properties/data/properties/joins/items/\
properties/missing/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var W=Le===e;if(!W)break}}else return a.errors=[{instancePath:r+
"/data/joins/"+w+"/missing",schemaPath:"#/properties/data/properties/joins/items/properties/missing/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;var A=P===e}else var A=!0;if(A){if(i.optional!==void 0){let f=i.optional;const P=e;if(e===P)if(Array.isArray(f)){var pe=!0;const m=f.length;for(let Y=0;Y<
m;Y++){const Le=e;if(typeof f[Y]!="string")return a.errors=[{instancePath:r+"/data/joins/"+w+"/optional/"+Y,schemaPath:"#/properties/data/properties/joins/items\
/properties/optional/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var pe=Le===e;if(!pe)break}}else return a.errors=[{instancePath:r+
"/data/joins/"+w+"/optional",schemaPath:"#/properties/data/properties/joins/items/properties/optional/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var A=P===e}else var A=!0;if(A){if(i.on!==void 0){let f=i.on;const P=e;if(e===P)if(Array.isArray(f)){var Pe=!0;const m=f.length;for(let Y=0;Y<m;Y++){
let Le=f[Y];const pr=e;if(e===pr)if(Le&&typeof Le=="object"&&!Array.isArray(Le)){let mr;if(Le.left===void 0&&(mr="left")||Le.right===void 0&&(mr="right"))return a.
errors=[{instancePath:r+"/data/joins/"+w+"/on/"+Y,schemaPath:"#/properties/data/properties/joins/items/properties/on/items/required",keyword:"required",params:{
missingProperty:mr},message:"must have required property '"+mr+"'"}],!1;{const xe=e;for(const er in Le)if(!(er==="left"||er==="right")){return a.errors=[{instancePath:r+
"/data/joins/"+w+"/on/"+Y,schemaPath:"#/properties/data/properties/joins/items/properties/on/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:er},message:"must NOT have additional properties"}],!1;break}if(xe===e){if(Le.left!==void 0){const er=e;if(typeof Le.left!="string")return a.
errors=[{instancePath:r+"/data/joins/"+w+"/on/"+Y+"/left",schemaPath:"#/properties/data/properties/joins/items/properties/on/items/properties/left/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var g=er===e}else var g=!0;if(g)if(Le.right!==void 0){const er=e;if(typeof Le.right!="string")return a.
errors=[{instancePath:r+"/data/joins/"+w+"/on/"+Y+"/right",schemaPath:"#/properties/data/properties/joins/items/properties/on/items/properties/right/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var g=er===e}else var g=!0}}}else return a.errors=[{instancePath:r+"/data/joins/"+w+"/on/"+Y,schemaPath:"\
#/properties/data/properties/joins/items/properties/on/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Pe=pr===e;if(!Pe)break}}else
return a.errors=[{instancePath:r+"/data/joins/"+w+"/on",schemaPath:"#/properties/data/properties/joins/items/properties/on/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}],!1;var A=P===e}else var A=!0;if(A){if(i.side!==void 0){let f=i.side;const P=e;if(!(f==="request"||f==="candidate"))return a.errors=
[{instancePath:r+"/data/joins/"+w+"/side",schemaPath:"#/properties/data/properties/joins/items/properties/side/enum",keyword:"enum",params:{allowedValues:L.properties.
data.properties.joins.items.properties.side.enum},message:"must be equal to one of the allowed values"}],!1;var A=P===e}else var A=!0;if(A){if(i.asOf!==void 0){
let f=i.asOf;const P=e;if(typeof f!="string"&&f!==null)return a.errors=[{instancePath:r+"/data/joins/"+w+"/asOf",schemaPath:"#/properties/data/properties/joins/\
items/properties/asOf/type",keyword:"type",params:{type:L.properties.data.properties.joins.items.properties.asOf.type},message:"must be string,null"}],!1;var A=P===
e}else var A=!0;if(A)if(i.asOfTime!==void 0){let f=i.asOfTime;const P=e;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null)return a.errors=[{instancePath:r+
"/data/joins/"+w+"/asOfTime",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/type",keyword:"type",params:{type:L.properties.data.properties.
joins.items.properties.asOfTime.type},message:"must be object,null"}],!1;if(e===P&&f&&typeof f=="object"&&!Array.isArray(f)){let m;if(f.column===void 0&&(m="col\
umn")||f.unit===void 0&&(m="unit")||f.format===void 0&&(m="format")||f.zone===void 0&&(m="zone"))return a.errors=[{instancePath:r+"/data/joins/"+w+"/asOfTime",schemaPath:"\
#/properties/data/properties/joins/items/properties/asOfTime/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"\
'"}],!1;{const Y=e;for(const Le in f)if(!(Le==="column"||Le==="unit"||Le==="format"||Le==="zone")){return a.errors=[{instancePath:r+"/data/joins/"+w+"/asOfTime",
schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Le},message:"\
must NOT have additional properties"}],!1;break}if(Y===e){if(f.column!==void 0){const Le=e;if(typeof f.column!="string")return a.errors=[{instancePath:r+"/data/\
joins/"+w+"/asOfTime/column",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/column/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var R=Le===e}else var R=!0;if(R){if(f.unit!==void 0){let Le=f.unit;const pr=e;if(!(Le==="s"||Le==="ms"||Le==="us"||Le==="ns"||
Le===null))return a.errors=[{instancePath:r+"/data/joins/"+w+"/asOfTime/unit",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/propertie\
s/unit/enum",keyword:"enum",params:{allowedValues:L.properties.data.properties.joins.items.properties.asOfTime.properties.unit.enum},message:"must be equal to o\
ne of the allowed values"}],!1;var R=pr===e}else var R=!0;if(R){if(f.format!==void 0){let Le=f.format;const pr=e;if(typeof Le!="string"&&Le!==null)return a.errors=
[{instancePath:r+"/data/joins/"+w+"/asOfTime/format",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/format/type",keyword:"t\
ype",params:{type:L.properties.data.properties.joins.items.properties.asOfTime.properties.format.type},message:"must be string,null"}],!1;var R=pr===e}else var R=!0;
if(R)if(f.zone!==void 0){const Le=e;if(typeof f.zone!="string")return a.errors=[{instancePath:r+"/data/joins/"+w+"/asOfTime/zone",schemaPath:"#/properties/data/\
properties/joins/items/properties/asOfTime/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var R=Le===e}else var R=!0}}}}}
var A=P===e}else var A=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/data/joins/"+w,schemaPath:"#/properties/data/properties/joins/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var fe=p===e;if(!fe)break}}else return a.errors=[{instancePath:r+"/data/joins",schemaPath:"#/properti\
es/data/properties/joins/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Q=F===e}else var Q=!0;if(Q){if(v.time!==void 0){let s=v.time;
const F=e;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null)return a.errors=[{instancePath:r+"/data/time",schemaPath:"#/properties/data/properties/time/t\
ype",keyword:"type",params:{type:L.properties.data.properties.time.type},message:"must be object,null"}],!1;if(e===F&&s&&typeof s=="object"&&!Array.isArray(s)){
let N;if(s.column===void 0&&(N="column")||s.unit===void 0&&(N="unit")||s.format===void 0&&(N="format")||s.zone===void 0&&(N="zone"))return a.errors=[{instancePath:r+
"/data/time",schemaPath:"#/properties/data/properties/time/required",keyword:"required",params:{missingProperty:N},message:"must have required property '"+N+"'"}],
!1;{const w=e;for(const i in s)if(!(i==="column"||i==="unit"||i==="format"||i==="zone")){return a.errors=[{instancePath:r+"/data/time",schemaPath:"#/properties/\
data/properties/time/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}
if(w===e){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.errors=[{instancePath:r+"/data/time/column",schemaPath:"#/properties/data/proper\
ties/time/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var S=i===e}else var S=!0;if(S){if(s.unit!==void 0){let i=s.
unit;const p=e;if(!(i==="s"||i==="ms"||i==="us"||i==="ns"||i===null))return a.errors=[{instancePath:r+"/data/time/unit",schemaPath:"#/properties/data/properties\
/time/properties/unit/enum",keyword:"enum",params:{allowedValues:L.properties.data.properties.time.properties.unit.enum},message:"must be equal to one of the al\
lowed values"}],!1;var S=p===e}else var S=!0;if(S){if(s.format!==void 0){let i=s.format;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+
"/data/time/format",schemaPath:"#/properties/data/properties/time/properties/format/type",keyword:"type",params:{type:L.properties.data.properties.time.properties.
format.type},message:"must be string,null"}],!1;var S=p===e}else var S=!0;if(S)if(s.zone!==void 0){const i=e;if(typeof s.zone!="string")return a.errors=[{instancePath:r+
"/data/time/zone",schemaPath:"#/properties/data/properties/time/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var S=i===
e}else var S=!0}}}}}var Q=F===e}else var Q=!0;if(Q){if(v.source!==void 0){let s=v.source;const F=e;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null)return a.
errors=[{instancePath:r+"/data/source",schemaPath:"#/properties/data/properties/source/type",keyword:"type",params:{type:L.properties.data.properties.source.type},
message:"must be object,null"}],!1;if(e===F&&s&&typeof s=="object"&&!Array.isArray(s)){let N;if(s.column===void 0&&(N="column")||s.values===void 0&&(N="values"))
return a.errors=[{instancePath:r+"/data/source",schemaPath:"#/properties/data/properties/source/required",keyword:"required",params:{missingProperty:N},message:"\
must have required property '"+N+"'"}],!1;{const w=e;for(const i in s)if(!(i==="column"||i==="values")){return a.errors=[{instancePath:r+"/data/source",schemaPath:"\
#/properties/data/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional propert\
ies"}],!1;break}if(w===e){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.errors=[{instancePath:r+"/data/source/column",schemaPath:"#/prop\
erties/data/properties/source/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var $=i===e}else var $=!0;if($)if(s.values!==
void 0){let i=s.values;const p=e;if(e===p)if(Array.isArray(i)){var y=!0;const t=i.length;for(let d=0;d<t;d++){const f=e;if(typeof i[d]!="string")return a.errors=
[{instancePath:r+"/data/source/values/"+d,schemaPath:"#/properties/data/properties/source/properties/values/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var y=f===e;if(!y)break}}else return a.errors=[{instancePath:r+"/data/source/values",schemaPath:"#/properties/data/properties/source/proper\
ties/values/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var $=p===e}else var $=!0}}}var Q=F===e}else var Q=!0;if(Q){if(v.key!==void 0){
let s=v.key;const F=e;if(e===F)if(Array.isArray(s)){if(s.length<1)return a.errors=[{instancePath:r+"/data/key",schemaPath:"#/properties/data/properties/key/minI\
tems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var u=!0;const N=s.length;for(let w=0;w<N;w++){const i=e;if(typeof s[w]!=
"string")return a.errors=[{instancePath:r+"/data/key/"+w,schemaPath:"#/properties/data/properties/key/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var u=i===e;if(!u)break}}}else return a.errors=[{instancePath:r+"/data/key",schemaPath:"#/properties/data/properties/key/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"}],!1;var Q=F===e}else var Q=!0;if(Q){if(v.servedBy!==void 0){let s=v.servedBy;const F=e;if(typeof s!="string"&&
s!==null)return a.errors=[{instancePath:r+"/data/servedBy",schemaPath:"#/properties/data/properties/servedBy/type",keyword:"type",params:{type:L.properties.data.
properties.servedBy.type},message:"must be string,null"}],!1;var Q=F===e}else var Q=!0;if(Q){if(v.weight!==void 0){let s=v.weight;const F=e;if(typeof s!="string"&&
s!==null)return a.errors=[{instancePath:r+"/data/weight",schemaPath:"#/properties/data/properties/weight/type",keyword:"type",params:{type:L.properties.data.properties.
weight.type},message:"must be string,null"}],!1;var Q=F===e}else var Q=!0;if(Q){if(v.afterImpression!==void 0){let s=v.afterImpression;const F=e;if(e===F)if(Array.
isArray(s)){var H=!0;const N=s.length;for(let w=0;w<N;w++){const i=e;if(typeof s[w]!="string")return a.errors=[{instancePath:r+"/data/afterImpression/"+w,schemaPath:"\
#/properties/data/properties/afterImpression/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var H=i===e;if(!H)break}}else return a.
errors=[{instancePath:r+"/data/afterImpression",schemaPath:"#/properties/data/properties/afterImpression/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"}],!1;var Q=F===e}else var Q=!0;if(Q)if(v.requestId!==void 0){const s=e;if(typeof v.requestId!="string")return a.errors=[{instancePath:r+"/data/reque\
stId",schemaPath:"#/properties/data/properties/requestId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Q=s===e}else var Q=!0}}}}}}}}}}
var c=ue===e}else var c=!0;if(c){if(n.inputs!==void 0){let v=n.inputs;const ue=e;if(e===ue)if(Array.isArray(v)){var z=!0;const te=v.length;for(let o=0;o<te;o++){
let s=v[o];const F=e;if(e===F)if(s&&typeof s=="object"&&!Array.isArray(s)){let N;if(s.name===void 0&&(N="name")||s.table===void 0&&(N="table")||s.column===void 0&&
(N="column")||s.side===void 0&&(N="side")||s.kind===void 0&&(N="kind"))return a.errors=[{instancePath:r+"/inputs/"+o,schemaPath:"#/properties/inputs/items/requi\
red",keyword:"required",params:{missingProperty:N},message:"must have required property '"+N+"'"}],!1;{const w=e;for(const i in s)if(!(i==="name"||i==="table"||
i==="column"||i==="side"||i==="kind")){return a.errors=[{instancePath:r+"/inputs/"+o,schemaPath:"#/properties/inputs/items/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(w===e){if(s.name!==void 0){const i=e;if(typeof s.name!=
"string")return a.errors=[{instancePath:r+"/inputs/"+o+"/name",schemaPath:"#/properties/inputs/items/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var q=i===e}else var q=!0;if(q){if(s.table!==void 0){let i=s.table;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+
"/inputs/"+o+"/table",schemaPath:"#/properties/inputs/items/properties/table/type",keyword:"type",params:{type:L.properties.inputs.items.properties.table.type},
message:"must be string,null"}],!1;var q=p===e}else var q=!0;if(q){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.errors=[{instancePath:r+
"/inputs/"+o+"/column",schemaPath:"#/properties/inputs/items/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var q=i===
e}else var q=!0;if(q){if(s.side!==void 0){let i=s.side;const p=e;if(!(i==="request"||i==="candidate"))return a.errors=[{instancePath:r+"/inputs/"+o+"/side",schemaPath:"\
#/properties/inputs/items/properties/side/enum",keyword:"enum",params:{allowedValues:L.properties.inputs.items.properties.side.enum},message:"must be equal to o\
ne of the allowed values"}],!1;var q=p===e}else var q=!0;if(q)if(s.kind!==void 0){let i=s.kind;const p=e;if(!(i==="scalar"||i==="list"||i==="time"))return a.errors=
[{instancePath:r+"/inputs/"+o+"/kind",schemaPath:"#/properties/inputs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:L.properties.inputs.items.
properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var q=p===e}else var q=!0}}}}}}else return a.errors=[{instancePath:r+"/inputs/"+
o,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var z=F===e;if(!z)break}}else return a.errors=
[{instancePath:r+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=ue===e}else var c=!0;if(c){
if(n.vocabs!==void 0){let v=n.vocabs;const ue=e;if(e===ue)if(Array.isArray(v)){var O=!0;const te=v.length;for(let o=0;o<te;o++){let s=v[o];const F=e;if(e===F)if(s&&
typeof s=="object"&&!Array.isArray(s)){let N;if(s.id===void 0&&(N="id")||s.kind===void 0&&(N="kind")||s.size===void 0&&(N="size")||s.entries===void 0&&(N="entri\
es")||s.file===void 0&&(N="file")||s.sha256===void 0&&(N="sha256"))return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/required",
keyword:"required",params:{missingProperty:N},message:"must have required property '"+N+"'"}],!1;{const w=e;for(const i in s)if(!(i==="id"||i==="kind"||i==="siz\
e"||i==="entries"||i==="forgotten"||i==="file"||i==="sha256")){return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(w===e){if(s.id!==void 0){const i=e;
if(typeof s.id!="string")return a.errors=[{instancePath:r+"/vocabs/"+o+"/id",schemaPath:"#/properties/vocabs/items/properties/id/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var x=i===e}else var x=!0;if(x){if(s.kind!==void 0){let i=s.kind;const p=e;if(!(i==="file"||i==="range"||i==="hash"))return a.
errors=[{instancePath:r+"/vocabs/"+o+"/kind",schemaPath:"#/properties/vocabs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:L.properties.vocabs.
items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var x=p===e}else var x=!0;if(x){if(s.size!==void 0){let i=s.size;const p=e;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/vocabs/"+o+"/size",schemaPath:"#/properties/vocabs/items/properties/\
size/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+
"/vocabs/"+o+"/size",schemaPath:"#/properties/vocabs/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var x=p===e}else var x=!0;if(x){if(s.entries!==void 0){let i=s.entries;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+
"/vocabs/"+o+"/entries",schemaPath:"#/properties/vocabs/items/properties/entries/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
p&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return a.errors=[{instancePath:r+"/vocabs/"+o+"/entries",schemaPath:"#/properties/vocabs/items/properties/en\
tries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var x=p===e}else var x=!0;if(x){if(s.forgotten!==void 0){let i=s.forgotten;
const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/vocabs/"+o+"/forgotten",schemaPath:"#/properties/vocabs/it\
ems/properties/forgotten/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))
return a.errors=[{instancePath:r+"/vocabs/"+o+"/forgotten",schemaPath:"#/properties/vocabs/items/properties/forgotten/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var x=p===e}else var x=!0;if(x){if(s.file!==void 0){let i=s.file;const p=e;if(typeof i!="string"&&i!==null)return a.errors=
[{instancePath:r+"/vocabs/"+o+"/file",schemaPath:"#/properties/vocabs/items/properties/file/type",keyword:"type",params:{type:L.properties.vocabs.items.properties.
file.type},message:"must be string,null"}],!1;if(e===p&&typeof i=="string"&&!ts.test(i))return a.errors=[{instancePath:r+"/vocabs/"+o+"/file",schemaPath:"#/prop\
erties/vocabs/items/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*\
/)?\\.\\.(/|$))[^\\\\]+$"'}],!1;var x=p===e}else var x=!0;if(x)if(s.sha256!==void 0){let i=s.sha256;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{
instancePath:r+"/vocabs/"+o+"/sha256",schemaPath:"#/properties/vocabs/items/properties/sha256/type",keyword:"type",params:{type:L.properties.vocabs.items.properties.
sha256.type},message:"must be string,null"}],!1;if(e===p&&typeof i=="string"&&!Nr.test(i))return a.errors=[{instancePath:r+"/vocabs/"+o+"/sha256",schemaPath:"#/\
properties/vocabs/items/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1;var x=p===
e}else var x=!0}}}}}}}}else return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var O=F===e;if(!O)break}}else return a.errors=[{instancePath:r+"/vocabs",schemaPath:"#/properties/vocabs/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var c=ue===e}else var c=!0;if(c){if(n.tables!==void 0){let v=n.tables;const ue=e;if(e===ue)if(Array.isArray(v)){var ce=!0;const te=v.
length;for(let o=0;o<te;o++){let s=v[o];const F=e;if(e===F)if(s&&typeof s=="object"&&!Array.isArray(s)){let N;if(s.id===void 0&&(N="id")||s.vocab===void 0&&(N="\
vocab")||s.rows===void 0&&(N="rows")||s.width===void 0&&(N="width")||s.signals===void 0&&(N="signals")||s.init===void 0&&(N="init"))return a.errors=[{instancePath:r+
"/tables/"+o,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty:N},message:"must have required property '"+N+"'"}],!1;{const w=e;
for(const i in s)if(!(i==="id"||i==="vocab"||i==="rows"||i==="width"||i==="signals"||i==="init"||i==="vectors"||i==="optimizer")){return a.errors=[{instancePath:r+
"/tables/"+o,schemaPath:"#/properties/tables/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have add\
itional properties"}],!1;break}if(w===e){if(s.id!==void 0){const i=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/tables/"+o+"/id",schemaPath:"#/\
properties/tables/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ke=i===e}else var ke=!0;if(ke){if(s.vocab!==
void 0){let i=s.vocab;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/tables/"+o+"/vocab",schemaPath:"#/properties/tables/items/pro\
perties/vocab/type",keyword:"type",params:{type:L.properties.tables.items.properties.vocab.type},message:"must be string,null"}],!1;var ke=p===e}else var ke=!0;
if(ke){if(s.rows!==void 0){let i=s.rows;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/tables/"+o+"/rows",
schemaPath:"#/properties/tables/items/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&
isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/tables/"+o+"/rows",schemaPath:"#/properties/tables/items/properties/rows/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ke=p===e}else var ke=!0;if(ke){if(s.width!==void 0){let i=s.width;const p=e;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/tables/"+o+"/width",schemaPath:"#/properties/tables/items/properties/width/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/table\
s/"+o+"/width",schemaPath:"#/properties/tables/items/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ke=p===
e}else var ke=!0;if(ke){if(s.signals!==void 0){let i=s.signals;const p=e;if(e===p)if(Array.isArray(i)){var T=!0;const t=i.length;for(let d=0;d<t;d++){const f=e;
if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/tables/"+o+"/signals/"+d,schemaPath:"#/properties/tables/items/properties/signals/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var T=f===e;if(!T)break}}else return a.errors=[{instancePath:r+"/tables/"+o+"/signals",schemaPath:"#/\
properties/tables/items/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ke=p===e}else var ke=!0;if(ke){if(s.init!==
void 0){let i=s.init;const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind"))return a.errors=[{instancePath:r+"/tab\
les/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/required",keyword:"required",params:{missingProperty:t},message:"must have required proper\
ty '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="zeros"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let P;if(i.kind===void 0&&(P="kind"))
return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/required",keyword:"required",params:{missingProperty:P},
message:"must have required property '"+P+"'"}],!1;{const C=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have addi\
tional properties"}],!1;break}if(C===e&&i.kind!==void 0&&i.kind!=="zeros")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/ta\
bles/items/properties/init/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"zeros"},message:"must be equal to constant"}],!1}}else return a.
errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var V=!0}else if(d==="ones"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let P;if(i.kind===void 0&&(P="kind"))return a.errors=[{instancePath:r+
"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/required",keyword:"required",params:{missingProperty:P},message:"must have re\
quired property '"+P+"'"}],!1;{const C=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/i\
tems/properties/init/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],
!1;break}if(C===e&&i.kind!==void 0&&i.kind!=="ones")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/\
init/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ones"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+
"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;V!==
!0&&(V=!0)}else if(d==="glorot"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let P;if(i.kind===void 0&&(P="kind"))return a.errors=[{instancePath:r+"/t\
ables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/required",keyword:"required",params:{missingProperty:P},message:"must have requi\
red property '"+P+"'"}],!1;{const C=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/item\
s/properties/init/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;
break}if(C===e&&i.kind!==void 0&&i.kind!=="glorot")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/i\
nit/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"glorot"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+
"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;V!==
!0&&(V=!0)}else if(d==="he"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let P;if(i.kind===void 0&&(P="kind"))return a.errors=[{instancePath:r+"/table\
s/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/required",keyword:"required",params:{missingProperty:P},message:"must have required \
property '"+P+"'"}],!1;{const C=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/pr\
operties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}
if(C===e&&i.kind!==void 0&&i.kind!=="he")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/\
3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+
"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;V!==!0&&(V=!0)}else if(d===
"signs"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let P;if(i.kind===void 0&&(P="kind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/4/required",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{const C=e;
for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(C===e&&i.kind!==void 0&&i.kind!==
"signs")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/properties/kind/const",keyword:"\
const",params:{allowedValue:"signs"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properti\
es/tables/items/properties/init/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;V!==!0&&(V=!0)}else if(d==="uniform"){if(e===e)
if(i&&typeof i=="object"&&!Array.isArray(i)){let P;if(i.kind===void 0&&(P="kind")||i.scale===void 0&&(P="scale"))return a.errors=[{instancePath:r+"/tables/"+o+"\
/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/required",keyword:"required",params:{missingProperty:P},message:"must have required propert\
y '"+P+"'"}],!1;{const C=e;for(const m in i)if(!(m==="kind"||m==="scale")){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables\
/items/properties/init/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],
!1;break}if(C===e){if(i.kind!==void 0){const m=e;if(i.kind!=="uniform")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/table\
s/items/properties/init/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"must be equal to constant"}],!1;var Ae=m===e}else
var Ae=!0;if(Ae)if(i.scale!==void 0){let m=i.scale;const Y=e;if(!(typeof m=="number"&&isFinite(m)))return a.errors=[{instancePath:r+"/tables/"+o+"/init/scale",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/5/properties/scale/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ae=Y===e}else var Ae=!0}}}else
return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;V!==!0&&(V=!0)}else if(d==="constant"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let P;if(i.kind===void 0&&(P="kind")||
i.value===void 0&&(P="value"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/6/required",keyword:"\
required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{const C=e;for(const m in i)if(!(m==="kind"||m==="value")){return a.errors=
[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(C===e){if(i.kind!==void 0){const m=e;if(i.kind!=="constant")return a.errors=[{
instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/6/properties/kind/const",keyword:"const",params:{allowedValue:"\
constant"},message:"must be equal to constant"}],!1;var Qe=m===e}else var Qe=!0;if(Qe)if(i.value!==void 0){let m=i.value;const Y=e;if(!(typeof m=="number"&&isFinite(
m)))return a.errors=[{instancePath:r+"/tables/"+o+"/init/value",schemaPath:"#/properties/tables/items/properties/init/oneOf/6/properties/value/type",keyword:"ty\
pe",params:{type:"number"},message:"must be number"}],!1;var Qe=Y===e}else var Qe=!0}}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/\
properties/tables/items/properties/init/oneOf/6/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;V!==!0&&(V=!0)}else return a.errors=[{
instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"ki\
nd",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/i\
tems/properties/init/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'tag "kind" must be string'}],!1}}else return a.errors=
[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var ke=p===e}else var ke=!0;if(ke){if(s.vectors!==void 0){let i=s.vectors;const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.glob===void 0&&
(t="glob")||i.format===void 0&&(t="format")||i.key===void 0&&(t="key")||i.column===void 0&&(t="column")||i.freeze===void 0&&(t="freeze"))return a.errors=[{instancePath:r+
"/tables/"+o+"/vectors",schemaPath:"#/properties/tables/items/properties/vectors/required",keyword:"required",params:{missingProperty:t},message:"must have requ\
ired property '"+t+"'"}],!1;{const d=e;for(const f in i)if(!(f==="glob"||f==="format"||f==="key"||f==="column"||f==="freeze")){return a.errors=[{instancePath:r+
"/tables/"+o+"/vectors",schemaPath:"#/properties/tables/items/properties/vectors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.glob!==void 0){let f=i.glob;const P=e;if(e===P)if(typeof f=="string"){if(!ts.test(f))return a.
errors=[{instancePath:r+"/tables/"+o+"/vectors/glob",schemaPath:"#/properties/tables/items/properties/vectors/properties/glob/pattern",keyword:"pattern",params:{
pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[{instancePath:r+"\
/tables/"+o+"/vectors/glob",schemaPath:"#/properties/tables/items/properties/vectors/properties/glob/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var U=P===e}else var U=!0;if(U){if(i.format!==void 0){let f=i.format;const P=e;if(!(f==="csv"||f==="tsv"||f==="jsonl"||f==="parquet"))return a.errors=
[{instancePath:r+"/tables/"+o+"/vectors/format",schemaPath:"#/properties/tables/items/properties/vectors/properties/format/enum",keyword:"enum",params:{allowedValues:L.
properties.tables.items.properties.vectors.properties.format.enum},message:"must be equal to one of the allowed values"}],!1;var U=P===e}else var U=!0;if(U){if(i.
key!==void 0){const f=e;if(typeof i.key!="string")return a.errors=[{instancePath:r+"/tables/"+o+"/vectors/key",schemaPath:"#/properties/tables/items/properties/\
vectors/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var U=f===e}else var U=!0;if(U){if(i.column!==void 0){let f=i.column;
const P=e;if(typeof f!="string"&&f!==null)return a.errors=[{instancePath:r+"/tables/"+o+"/vectors/column",schemaPath:"#/properties/tables/items/properties/vecto\
rs/properties/column/type",keyword:"type",params:{type:L.properties.tables.items.properties.vectors.properties.column.type},message:"must be string,null"}],!1;var U=P===
e}else var U=!0;if(U)if(i.freeze!==void 0){const f=e;if(typeof i.freeze!="boolean")return a.errors=[{instancePath:r+"/tables/"+o+"/vectors/freeze",schemaPath:"#\
/properties/tables/items/properties/vectors/properties/freeze/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var U=f===e}else var U=!0}}}}}}else
return a.errors=[{instancePath:r+"/tables/"+o+"/vectors",schemaPath:"#/properties/tables/items/properties/vectors/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var ke=p===e}else var ke=!0;if(ke)if(s.optimizer!==void 0){let i=s.optimizer;const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){
let t;if(i.kind===void 0&&(t="kind")||i.learningRate===void 0&&(t="learningRate")||i.beta===void 0&&(t="beta")||i.l1===void 0&&(t="l1")||i.l2===void 0&&(t="l2"))
return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer",schemaPath:"#/properties/tables/items/properties/optimizer/required",keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;{const d=e;for(const f in i)if(!(f==="kind"||f==="learningRate"||f==="beta"||f==="l1"||f==="l2")){return a.errors=
[{instancePath:r+"/tables/"+o+"/optimizer",schemaPath:"#/properties/tables/items/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.kind!==void 0){const f=e;if(i.kind!=="ftrl")return a.errors=[{instancePath:r+
"/tables/"+o+"/optimizer/kind",schemaPath:"#/properties/tables/items/properties/optimizer/properties/kind/const",keyword:"const",params:{allowedValue:"ftrl"},message:"\
must be equal to constant"}],!1;var J=f===e}else var J=!0;if(J){if(i.learningRate!==void 0){let f=i.learningRate;const P=e;if(!(typeof f=="number"&&isFinite(f)))
return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/learningRate",schemaPath:"#/properties/tables/items/properties/optimizer/properties/learningRate/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var J=P===e}else var J=!0;if(J){if(i.beta!==void 0){let f=i.beta;const P=e;if(!(typeof f=="n\
umber"&&isFinite(f)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/beta",schemaPath:"#/properties/tables/items/properties/optimizer/properties/beta/\
type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var J=P===e}else var J=!0;if(J){if(i.l1!==void 0){let f=i.l1;const P=e;if(!(typeof f==
"number"&&isFinite(f)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/l1",schemaPath:"#/properties/tables/items/properties/optimizer/properties/l1/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var J=P===e}else var J=!0;if(J)if(i.l2!==void 0){let f=i.l2;const P=e;if(!(typeof f=="nu\
mber"&&isFinite(f)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/l2",schemaPath:"#/properties/tables/items/properties/optimizer/properties/l2/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var J=P===e}else var J=!0}}}}}}else return a.errors=[{instancePath:r+"/tables/"+o+"/optimize\
r",schemaPath:"#/properties/tables/items/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ke=p===e}else var ke=!0}}}}}}}}}else
return a.errors=[{instancePath:r+"/tables/"+o,schemaPath:"#/properties/tables/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ce=F===
e;if(!ce)break}}else return a.errors=[{instancePath:r+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var c=ue===e}else var c=!0;if(c){if(n.signals!==void 0){let v=n.signals;const ue=e;if(e===ue)if(Array.isArray(v)){var le=!0;const te=v.length;for(let o=0;o<
te;o++){let s=v[o];const F=e;if(e===F)if(s&&typeof s=="object"&&!Array.isArray(s)){let N;if(s.name===void 0&&(N="name")||s.doc===void 0&&(N="doc")||s.format===void 0&&
(N="format")||s.input===void 0&&(N="input")||s.derive===void 0&&(N="derive")||s.sources===void 0&&(N="sources")||s.serve===void 0&&(N="serve")||s.encoding===void 0&&
(N="encoding")||s.table===void 0&&(N="table")||s.side===void 0&&(N="side")||s.reason===void 0&&(N="reason"))return a.errors=[{instancePath:r+"/signals/"+o,schemaPath:"\
#/properties/signals/items/required",keyword:"required",params:{missingProperty:N},message:"must have required property '"+N+"'"}],!1;{const w=e;for(const i in s)
if(!xr.call(L.properties.signals.items.properties,i)){return a.errors=[{instancePath:r+"/signals/"+o,schemaPath:"#/properties/signals/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(w===e){if(s.name!==void 0){const i=e;if(typeof s.
name!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/name",schemaPath:"#/properties/signals/items/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var ee=i===e}else var ee=!0;if(ee){if(s.doc!==void 0){let i=s.doc;const p=e;if(typeof i!="string"&&i!==null)return a.errors=
[{instancePath:r+"/signals/"+o+"/doc",schemaPath:"#/properties/signals/items/properties/doc/type",keyword:"type",params:{type:L.properties.signals.items.properties.
doc.type},message:"must be string,null"}],!1;var ee=p===e}else var ee=!0;if(ee){if(s.format!==void 0){let i=s.format;const p=e;if(!(i==="continuous"||i==="oneho\
t"||i==="indexed"||i==="hash_onehot"||i==="hash_indexed"||i==="dense"))return a.errors=[{instancePath:r+"/signals/"+o+"/format",schemaPath:"#/properties/signals\
/items/properties/format/enum",keyword:"enum",params:{allowedValues:L.properties.signals.items.properties.format.enum},message:"must be equal to one of the allo\
wed values"}],!1;var ee=p===e}else var ee=!0;if(ee){if(s.cross!==void 0){let i=s.cross;const p=e;if(e===p)if(Array.isArray(i)){if(i.length<2)return a.errors=[{instancePath:r+
"/signals/"+o+"/cross",schemaPath:"#/properties/signals/items/properties/cross/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2\
 items"}],!1;{var Se=!0;const t=i.length;for(let d=0;d<t;d++){const f=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/cross/"+d,schemaPath:"\
#/properties/signals/items/properties/cross/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Se=f===e;if(!Se)break}}}else return a.
errors=[{instancePath:r+"/signals/"+o+"/cross",schemaPath:"#/properties/signals/items/properties/cross/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var ee=p===e}else var ee=!0;if(ee){if(s.input!==void 0){const i=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/in\
put",schemaPath:"#/properties/signals/items/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ee=i===e}else var ee=!0;
if(ee){if(s.derive!==void 0){let i=s.derive;const p=e;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/\
derive",schemaPath:"#/properties/signals/items/properties/derive/type",keyword:"type",params:{type:L.properties.signals.items.properties.derive.type},message:"m\
ust be object,null"}],!1;if(e===p&&i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.fn===void 0&&(t="fn")||i.zone===void 0&&(t="zone"))return a.errors=[{instancePath:r+
"/signals/"+o+"/derive",schemaPath:"#/properties/signals/items/properties/derive/required",keyword:"required",params:{missingProperty:t},message:"must have requ\
ired property '"+t+"'"}],!1;{const d=e;for(const f in i)if(!(f==="fn"||f==="zone")){return a.errors=[{instancePath:r+"/signals/"+o+"/derive",schemaPath:"#/prope\
rties/signals/items/properties/derive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional prope\
rties"}],!1;break}if(d===e){if(i.fn!==void 0){let f=i.fn;const P=e;if(!(f==="hour"||f==="weekday"))return a.errors=[{instancePath:r+"/signals/"+o+"/derive/fn",schemaPath:"\
#/properties/signals/items/properties/derive/properties/fn/enum",keyword:"enum",params:{allowedValues:L.properties.signals.items.properties.derive.properties.fn.
enum},message:"must be equal to one of the allowed values"}],!1;var Ue=P===e}else var Ue=!0;if(Ue)if(i.zone!==void 0){const f=e;if(typeof i.zone!="string")return a.
errors=[{instancePath:r+"/signals/"+o+"/derive/zone",schemaPath:"#/properties/signals/items/properties/derive/properties/zone/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var Ue=f===e}else var Ue=!0}}}var ee=p===e}else var ee=!0;if(ee){if(s.sources!==void 0){let i=s.sources;const p=e;if(!Array.
isArray(i)&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/sources",schemaPath:"#/properties/signals/items/properties/sources/type",keyword:"type",params:{
type:L.properties.signals.items.properties.sources.type},message:"must be array,null"}],!1;if(e===p&&Array.isArray(i)){var X=!0;const t=i.length;for(let d=0;d<t;d++){
const f=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/sources/"+d,schemaPath:"#/properties/signals/items/properties/sources/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var X=f===e;if(!X)break}}var ee=p===e}else var ee=!0;if(ee){if(s.serve!==void 0){let i=s.
serve;const p=e,he=e;let t=!1;const d=e;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){const C={instancePath:r+"/signals/"+o+"/\
serve",schemaPath:"#/properties/signals/items/properties/serve/anyOf/0/type",keyword:"type",params:{type:L.properties.signals.items.properties.serve.anyOf[0].type},
message:"must be string,number,boolean"};l===null?l=[C]:l.push(C),e++}var or=d===e;t=t||or;const f=e;if(i!==null){const C={instancePath:r+"/signals/"+o+"/serve",
schemaPath:"#/properties/signals/items/properties/serve/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};l===null?l=[C]:l.push(C),e++}var or=f===
e;if(t=t||or,t)e=he,l!==null&&(he?l.length=he:l=null);else{const C={instancePath:r+"/signals/"+o+"/serve",schemaPath:"#/properties/signals/items/properties/serv\
e/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[C]:l.push(C),e++,a.errors=l,!1}var ee=p===e}else var ee=!0;if(ee){
if(s.encoding!==void 0){let i=s.encoding;const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind"))return a.errors=[{
instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/required",keyword:"required",params:{missingProperty:t},message:"\
must have required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="vec"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let P;if(i.kind===
void 0&&(P="kind")||i.length===void 0&&(P="length")||i.width===void 0&&(P="width")||i.missingFlag===void 0&&(P="missingFlag")||i.squash===void 0&&(P="squash")||
i.clip===void 0&&(P="clip")||i.normalize===void 0&&(P="normalize")||i.default===void 0&&(P="default"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",
schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/required",keyword:"required",params:{missingProperty:P},message:"must have required property \
'"+P+"'"}],!1;{const C=e;for(const m in i)if(!(m==="kind"||m==="length"||m==="width"||m==="missingFlag"||m==="squash"||m==="clip"||m==="normalize"||m==="default")){
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(C===e){if(i.kind!==void 0){const m=e;if(i.kind!=="v\
ec")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/kind/const",keyword:"\
const",params:{allowedValue:"vec"},message:"must be equal to constant"}],!1;var je=m===e}else var je=!0;if(je){if(i.length!==void 0){let m=i.length;const Y=e;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/length",schemaPath:"#/properties/signals/items/properties/en\
coding/oneOf/0/properties/length/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===Y&&typeof m=="number"&&isFinite(m)&&(m<1||isNaN(
m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/length",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/length/minim\
um",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var je=Y===e}else var je=!0;if(je){if(i.width!==void 0){let m=i.width;const Y=e;
if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/width",schemaPath:"#/properties/signals/items\
/properties/encoding/oneOf/0/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===Y&&typeof m=="number"&&isFinite(
m)&&(m<1||isNaN(m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/width",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properti\
es/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var je=Y===e}else var je=!0;if(je){if(i.missingFlag!==void 0){const m=e;
if(typeof i.missingFlag!="boolean")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/missingFlag",schemaPath:"#/properties/signals/items/properties/enco\
ding/oneOf/0/properties/missingFlag/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var je=m===e}else var je=!0;if(je){if(i.squash!==
void 0){let m=i.squash;const Y=e;if(!(m==="none"||m==="log"||m==="asinh"||m==="tanh"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/squash",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/squash/enum",keyword:"enum",params:{allowedValues:L.properties.signals.items.properties.encoding.
oneOf[0].properties.squash.enum},message:"must be equal to one of the allowed values"}],!1;var je=Y===e}else var je=!0;if(je){if(i.clip!==void 0){let m=i.clip;const Y=e;
if(!Array.isArray(m)&&m!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/\
0/properties/clip/type",keyword:"type",params:{type:L.properties.signals.items.properties.encoding.oneOf[0].properties.clip.type},message:"must be array,null"}],
!1;if(e===Y&&Array.isArray(m)){if(m.length<2)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/e\
ncoding/oneOf/0/properties/clip/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{const pr=m.length;if(pr>0){let Re=m[0];
const mr=e;if(!(typeof Re=="number"&&isFinite(Re)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip/0",schemaPath:"#/properties/signals/items/prop\
erties/encoding/oneOf/0/properties/clip/prefixItems/0/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var sr=mr===e}if(sr){if(pr>1){let Re=m[1];
const mr=e;if(!(typeof Re=="number"&&isFinite(Re)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip/1",schemaPath:"#/properties/signals/items/prop\
erties/encoding/oneOf/0/properties/clip/prefixItems/1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var sr=mr===e}if(sr&&!(m.length<=
2))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/items",keyword:"\
items",params:{limit:2},message:"must NOT have more than 2 items"}],!1}}}var je=Y===e}else var je=!0;if(je){if(i.normalize!==void 0){let m=i.normalize;const Y=e;
if(e===Y)if(m&&typeof m=="object"&&!Array.isArray(m)){let pr;if(m.kind===void 0&&(pr="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",
schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/required",keyword:"required",params:{missingProperty:pr},message:"must h\
ave required property '"+pr+"'"}],!1;{const Re=m.kind;if(typeof Re=="string")if(Re==="none"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let xe;if(m.kind===
void 0&&(xe="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/prop\
erties/normalize/oneOf/0/required",keyword:"required",params:{missingProperty:xe},message:"must have required property '"+xe+"'"}],!1;{const er=e;for(const M in m)
if(M!=="kind"){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/propertie\
s/normalize/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:M},message:"must NOT have additional properties"}],!1;break}
if(er===e&&m.kind!==void 0&&m.kind!=="none")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/pro\
perties/encoding/oneOf/0/properties/normalize/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"none"},message:"must be equal to constant"}],
!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/norm\
alize/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var br=!0}else if(Re==="l2"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(
m)){let xe;if(m.kind===void 0&&(xe="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/propertie\
s/encoding/oneOf/0/properties/normalize/oneOf/1/required",keyword:"required",params:{missingProperty:xe},message:"must have required property '"+xe+"'"}],!1;{const er=e;
for(const M in m)if(M!=="kind"){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/\
oneOf/0/properties/normalize/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:M},message:"must NOT have additional proper\
ties"}],!1;break}if(er===e&&m.kind!==void 0&&m.kind!=="l2")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/si\
gnals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"l2"},message:"must be equal to\
 constant"}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/pr\
operties/normalize/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;br!==!0&&(br=!0)}else if(Re==="minmax"){if(e===e)if(m&&typeof m==
"object"&&!Array.isArray(m)){let xe;if(m.kind===void 0&&(xe="kind")||m.min===void 0&&(xe="min")||m.max===void 0&&(xe="max"))return a.errors=[{instancePath:r+"/s\
ignals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/required",keyword:"required",params:{
missingProperty:xe},message:"must have required property '"+xe+"'"}],!1;{const er=e;for(const M in m)if(!(M==="kind"||M==="min"||M==="max")){return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:M},message:"must NOT have additional properties"}],!1;break}if(er===e){if(m.kind!==void 0){const M=e;if(m.kind!==
"minmax")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties\
/normalize/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"minmax"},message:"must be equal to constant"}],!1;var De=M===e}else var De=!0;if(De){
if(m.min!==void 0){let M=m.min;const Ir=e,jr=e;let Xe=!1;const vr=e;if(!(typeof M=="number"&&isFinite(M))){const $e={instancePath:r+"/signals/"+o+"/encoding/nor\
malize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf/0/type",keyword:"type",params:{
type:"number"},message:"must be number"};l===null?l=[$e]:l.push($e),e++}var se=vr===e;Xe=Xe||se;const wr=e;if(e===wr)if(Array.isArray(M)){var Mr=!0;const $e=M.length;
for(let yr=0;yr<$e;yr++){let Br=M[yr];const rs=e;if(!(typeof Br=="number"&&isFinite(Br))){const Er={instancePath:r+"/signals/"+o+"/encoding/normalize/min/"+yr,schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"\
must be number"};l===null?l=[Er]:l.push(Er),e++}var Mr=rs===e;if(!Mr)break}}else{const $e={instancePath:r+"/signals/"+o+"/encoding/normalize/min",schemaPath:"#/\
properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf/1/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"};l===null?l=[$e]:l.push($e),e++}var se=wr===e;if(Xe=Xe||se,Xe)e=jr,l!==null&&(jr?l.length=jr:l=null);else{const $e={instancePath:r+"/signals/"+o+"/e\
ncoding/normalize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return l===null?l=[$e]:l.push($e),e++,a.errors=l,!1}var De=Ir===e}else var De=!0;if(De)if(m.max!==void 0){let M=m.max;const Ir=e,
jr=e;let Xe=!1;const vr=e;if(!(typeof M=="number"&&isFinite(M))){const $e={instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/properties/signa\
ls/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===
null?l=[$e]:l.push($e),e++}var ys=vr===e;Xe=Xe||ys;const wr=e;if(e===wr)if(Array.isArray(M)){var Ye=!0;const $e=M.length;for(let yr=0;yr<$e;yr++){let Br=M[yr];const rs=e;
if(!(typeof Br=="number"&&isFinite(Br))){const Er={instancePath:r+"/signals/"+o+"/encoding/normalize/max/"+yr,schemaPath:"#/properties/signals/items/properties/\
encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[Er]:
l.push(Er),e++}var Ye=rs===e;if(!Ye)break}}else{const $e={instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/properties/signals/items/properti\
es/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[$e]:l.push(
$e),e++}var ys=wr===e;if(Xe=Xe||ys,Xe)e=jr,l!==null&&(jr?l.length=jr:l=null);else{const $e={instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#\
/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema \
in anyOf"};return l===null?l=[$e]:l.push($e),e++,a.errors=l,!1}var De=Ir===e}else var De=!0}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/no\
rmalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;br!==!0&&(br=!0)}else if(Re==="zscore"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let xe;if(m.kind===void 0&&(xe="kind")||m.mean===
void 0&&(xe="mean")||m.std===void 0&&(xe="std"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/prop\
erties/encoding/oneOf/0/properties/normalize/oneOf/3/required",keyword:"required",params:{missingProperty:xe},message:"must have required property '"+xe+"'"}],!1;
{const er=e;for(const M in m)if(!(M==="kind"||M==="mean"||M==="std")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/propert\
ies/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:M},message:"\
must NOT have additional properties"}],!1;break}if(er===e){if(m.kind!==void 0){const M=e;if(m.kind!=="zscore")return a.errors=[{instancePath:r+"/signals/"+o+"/e\
ncoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/kind/const",keyword:"const",params:{
allowedValue:"zscore"},message:"must be equal to constant"}],!1;var k=M===e}else var k=!0;if(k){if(m.mean!==void 0){let M=m.mean;const Ir=e,jr=e;let Xe=!1;const vr=e;
if(!(typeof M=="number"&&isFinite(M))){const $e={instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/properties/encod\
ing/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[$e]:l.push($e),
e++}var ie=vr===e;Xe=Xe||ie;const wr=e;if(e===wr)if(Array.isArray(M)){var B=!0;const $e=M.length;for(let yr=0;yr<$e;yr++){let Br=M[yr];const rs=e;if(!(typeof Br==
"number"&&isFinite(Br))){const Er={instancePath:r+"/signals/"+o+"/encoding/normalize/mean/"+yr,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/\
0/properties/normalize/oneOf/3/properties/mean/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[Er]:l.push(Er),e++}
var B=rs===e;if(!B)break}}else{const $e={instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/properties/encoding/oneO\
f/0/properties/normalize/oneOf/3/properties/mean/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[$e]:l.push($e),e++}var ie=wr===
e;if(Xe=Xe||ie,Xe)e=jr,l!==null&&(jr?l.length=jr:l=null);else{const $e={instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals\
/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===
null?l=[$e]:l.push($e),e++,a.errors=l,!1}var k=Ir===e}else var k=!0;if(k)if(m.std!==void 0){let M=m.std;const Ir=e,jr=e;let Xe=!1;const vr=e;if(!(typeof M=="num\
ber"&&isFinite(M))){const $e={instancePath:r+"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properti\
es/normalize/oneOf/3/properties/std/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[$e]:l.push($e),e++}var lr=vr===e;Xe=
Xe||lr;const wr=e;if(e===wr)if(Array.isArray(M)){var Ne=!0;const $e=M.length;for(let yr=0;yr<$e;yr++){let Br=M[yr];const rs=e;if(!(typeof Br=="number"&&isFinite(
Br))){const Er={instancePath:r+"/signals/"+o+"/encoding/normalize/std/"+yr,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normali\
ze/oneOf/3/properties/std/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[Er]:l.push(Er),e++}var Ne=rs===e;if(!Ne)
break}}else{const $e={instancePath:r+"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/norma\
lize/oneOf/3/properties/std/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[$e]:l.push($e),e++}var lr=wr===e;if(Xe=Xe||lr,
Xe)e=jr,l!==null&&(jr?l.length=jr:l=null);else{const $e={instancePath:r+"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/propertie\
s/encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[$e]:l.
push($e),e++,a.errors=l,!1}var k=Ir===e}else var k=!0}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/sign\
als/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;br!==!0&&(br=!0)}else if(Re===
"quantile"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let xe;if(m.kind===void 0&&(xe="kind")||m.boundaries===void 0&&(xe="boundaries"))return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/required",keyword:"\
required",params:{missingProperty:xe},message:"must have required property '"+xe+"'"}],!1;{const er=e;for(const M in m)if(!(M==="kind"||M==="boundaries")){return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:M},message:"must NOT have additional properties"}],!1;break}if(er===e){if(m.kind!==void 0){
const M=e;if(m.kind!=="quantile")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/enc\
oding/oneOf/0/properties/normalize/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"quantile"},message:"must be equal to constant"}],!1;var h=M===
e}else var h=!0;if(h)if(m.boundaries!==void 0){let M=m.boundaries;const Ir=e;if(e===Ir)if(Array.isArray(M)){var de=!0;const Xe=M.length;for(let vr=0;vr<Xe;vr++){
let wr=M[vr];const bs=e;if(!(typeof wr=="number"&&isFinite(wr)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries/"+vr,schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var de=bs===e;if(!de)break}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries",schemaPath:"#/properties/s\
ignals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var h=Ir===e}else var h=!0}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/enco\
ding/oneOf/0/properties/normalize/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;br!==!0&&(br=!0)}else if(Re==="bins"){if(e===
e)if(m&&typeof m=="object"&&!Array.isArray(m)){let xe;if(m.kind===void 0&&(xe="kind")||m.boundaries===void 0&&(xe="boundaries"))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/5/required",keyword:"required",
params:{missingProperty:xe},message:"must have required property '"+xe+"'"}],!1;{const er=e;for(const M in m)if(!(M==="kind"||M==="boundaries")){return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/5/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:M},message:"must NOT have additional properties"}],!1;break}if(er===e){if(m.kind!==void 0){
const M=e;if(m.kind!=="bins")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encodin\
g/oneOf/0/properties/normalize/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"bins"},message:"must be equal to constant"}],!1;var as=M===e}else
var as=!0;if(as)if(m.boundaries!==void 0){let M=m.boundaries;const Ir=e;if(e===Ir)if(Array.isArray(M)){var Ve=!0;const Xe=M.length;for(let vr=0;vr<Xe;vr++){let wr=M[vr];
const bs=e;if(!(typeof wr=="number"&&isFinite(wr)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries/"+vr,schemaPath:"#/properties/\
signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/5/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"must be \
number"}],!1;var Ve=bs===e;if(!Ve)break}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries",schemaPath:"#/properties/signals/i\
tems/properties/encoding/oneOf/0/properties/normalize/oneOf/5/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var as=Ir===
e}else var as=!0}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/\
properties/normalize/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;br!==!0&&(br=!0)}else return a.errors=[{instancePath:r+"/\
signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/discriminator",keyword:"discriminator",
params:{error:"mapping",tag:"kind",tagValue:Re},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/signals/"+o+"/encodi\
ng/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/discriminator",keyword:"discriminator",params:{error:"tag",
tag:"kind",tagValue:Re},message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/proper\
ties/signals/items/properties/encoding/oneOf/0/properties/normalize/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var je=Y===e}else var je=!0;
if(je)if(i.default!==void 0){let m=i.default;const Y=e;if(!(typeof m=="number"&&isFinite(m))&&m!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding\
/default",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/default/type",keyword:"type",params:{type:L.properties.signals.items.properties.
encoding.oneOf[0].properties.default.type},message:"must be number,null"}],!1;var je=Y===e}else var je=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/signal\
s/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var we=!0}else if(d===
"id"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let P;if(i.kind===void 0&&(P="kind")||i.vocab===void 0&&(P="vocab")||i.default===void 0&&(P="default"))
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/required",keyword:"required",params:{
missingProperty:P},message:"must have required property '"+P+"'"}],!1;{const C=e;for(const m in i)if(!(m==="kind"||m==="vocab"||m==="default")){return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(C===e){if(i.kind!==void 0){const m=e;if(i.kind!=="id")return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/kind/const",keyword:"const",params:{
allowedValue:"id"},message:"must be equal to constant"}],!1;var b=m===e}else var b=!0;if(b){if(i.vocab!==void 0){const m=e;if(typeof i.vocab!="string")return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/vocab",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/vocab/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var b=m===e}else var b=!0;if(b)if(i.default!==void 0){let m=i.default;const Y=e;if(typeof m!="string"&&m!==
null)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/default",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/default/ty\
pe",keyword:"type",params:{type:L.properties.signals.items.properties.encoding.oneOf[1].properties.default.type},message:"must be string,null"}],!1;var b=Y===e}else
var b=!0}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;we!==!0&&(we=!0)}else if(d==="ids"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let P;if(i.kind===
void 0&&(P="kind")||i.vocab===void 0&&(P="vocab")||i.max===void 0&&(P="max")||i.keep===void 0&&(P="keep")||i.pool===void 0&&(P="pool")||i.split===void 0&&(P="sp\
lit"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/required",keyword:"required",
params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{const C=e;for(const m in i)if(!(m==="kind"||m==="vocab"||m==="max"||m==="keep"||m===
"pool"||m==="split"||m==="weights")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf\
/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(C===e){if(i.kind!==
void 0){const m=e;if(i.kind!=="ids")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/o\
neOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"ids"},message:"must be equal to constant"}],!1;var ae=m===e}else var ae=!0;if(ae){if(i.vocab!==
void 0){const m=e;if(typeof i.vocab!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/vocab",schemaPath:"#/properties/signals/items/properties\
/encoding/oneOf/2/properties/vocab/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ae=m===e}else var ae=!0;if(ae){if(i.max!==void 0){
let m=i.max;const Y=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/max",schemaPath:"#/prop\
erties/signals/items/properties/encoding/oneOf/2/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===Y&&typeof m==
"number"&&isFinite(m)&&(m<1||isNaN(m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/max",schemaPath:"#/properties/signals/items/properties/encoding\
/oneOf/2/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ae=Y===e}else var ae=!0;if(ae){if(i.keep!==void 0){
let m=i.keep;const Y=e;if(!(m==="first"||m==="last"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/keep",schemaPath:"#/properties/signals/items/prop\
erties/encoding/oneOf/2/properties/keep/enum",keyword:"enum",params:{allowedValues:L.properties.signals.items.properties.encoding.oneOf[2].properties.keep.enum},
message:"must be equal to one of the allowed values"}],!1;var ae=Y===e}else var ae=!0;if(ae){if(i.pool!==void 0){let m=i.pool;const Y=e;if(!(m==="mean"||m==="su\
m"||m==="max"||m==="attention"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/pool",schemaPath:"#/properties/signals/items/properties/encoding/oneOf\
/2/properties/pool/enum",keyword:"enum",params:{allowedValues:L.properties.signals.items.properties.encoding.oneOf[2].properties.pool.enum},message:"must be equ\
al to one of the allowed values"}],!1;var ae=Y===e}else var ae=!0;if(ae){if(i.split!==void 0){let m=i.split;const Y=e;if(typeof m!="string"&&m!==null)return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/split",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/split/type",keyword:"type",params:{
type:L.properties.signals.items.properties.encoding.oneOf[2].properties.split.type},message:"must be string,null"}],!1;var ae=Y===e}else var ae=!0;if(ae)if(i.weights!==
void 0){let m=i.weights;const Y=e;if(e===Y)if(m&&typeof m=="object"&&!Array.isArray(m)){let pr;if(m.kind===void 0&&(pr="kind"))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/required",keyword:"required",params:{missingProperty:pr},
message:"must have required property '"+pr+"'"}],!1;{const Re=m.kind;if(typeof Re=="string")if(Re==="column"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(
m)){let xe;if(m.kind===void 0&&(xe="kind")||m.input===void 0&&(xe="input"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/prop\
erties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/required",keyword:"required",params:{missingProperty:xe},message:"must have required\
 property '"+xe+"'"}],!1;{const er=e;for(const M in m)if(!(M==="kind"||M==="input")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:M},
message:"must NOT have additional properties"}],!1;break}if(er===e){if(m.kind!==void 0){const M=e;if(m.kind!=="column")return a.errors=[{instancePath:r+"/signal\
s/"+o+"/encoding/weights/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/properties/kind/const",keyword:"con\
st",params:{allowedValue:"column"},message:"must be equal to constant"}],!1;var os=M===e}else var os=!0;if(os)if(m.input!==void 0){const M=e;if(typeof m.input!=
"string")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights/input",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/\
weights/oneOf/0/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var os=M===e}else var os=!0}}}else return a.errors=[{
instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;var He=!0}else if(Re==="map"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let xe;if(m.kind===
void 0&&(xe="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/proper\
ties/weights/oneOf/1/required",keyword:"required",params:{missingProperty:xe},message:"must have required property '"+xe+"'"}],!1;{const er=e;for(const M in m)if(M!==
"kind"){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights\
/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:M},message:"must NOT have additional properties"}],!1;break}if(er===e&&
m.kind!==void 0&&m.kind!=="map")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights/kind",schemaPath:"#/properties/signals/items/properties/encodi\
ng/oneOf/2/properties/weights/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"map"},message:"must be equal to constant"}],!1}}else return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;He!==!0&&(He=!0)}else if(Re==="pairs"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let xe;if(m.
kind===void 0&&(xe="kind")||m.separator===void 0&&(xe="separator"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/s\
ignals/items/properties/encoding/oneOf/2/properties/weights/oneOf/2/required",keyword:"required",params:{missingProperty:xe},message:"must have required propert\
y '"+xe+"'"}],!1;{const er=e;for(const M in m)if(!(M==="kind"||M==="separator")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:M},
message:"must NOT have additional properties"}],!1;break}if(er===e){if(m.kind!==void 0){const M=e;if(m.kind!=="pairs")return a.errors=[{instancePath:r+"/signals\
/"+o+"/encoding/weights/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/2/properties/kind/const",keyword:"cons\
t",params:{allowedValue:"pairs"},message:"must be equal to constant"}],!1;var Je=M===e}else var Je=!0;if(Je)if(m.separator!==void 0){const M=e;if(typeof m.separator!=
"string")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights/separator",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/propert\
ies/weights/oneOf/2/properties/separator/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Je=M===e}else var Je=!0}}}else return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/2/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;He!==!0&&(He=!0)}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:Re},
message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/ite\
ms/properties/encoding/oneOf/2/properties/weights/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:Re},message:'tag "kind" must be\
 string'}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/proper\
ties/weights/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ae=Y===e}else var ae=!0}}}}}}}}else return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;we!==!0&&(we=!0)}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/discriminator",keyword:"\
discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/signal\
s/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'\
tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ee=p===e}else var ee=!0;if(ee){if(s.table!==void 0){let i=s.table;const p=e;if(typeof i!=
"string"&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/table",schemaPath:"#/properties/signals/items/properties/table/type",keyword:"type",params:{
type:L.properties.signals.items.properties.table.type},message:"must be string,null"}],!1;var ee=p===e}else var ee=!0;if(ee){if(s.side!==void 0){let i=s.side;const p=e;
if(!(i==="request"||i==="candidate"))return a.errors=[{instancePath:r+"/signals/"+o+"/side",schemaPath:"#/properties/signals/items/properties/side/enum",keyword:"\
enum",params:{allowedValues:L.properties.signals.items.properties.side.enum},message:"must be equal to one of the allowed values"}],!1;var ee=p===e}else var ee=!0;
if(ee)if(s.reason!==void 0){const i=e;if(typeof s.reason!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/reason",schemaPath:"#/properties/signals/ite\
ms/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ee=i===e}else var ee=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+
"/signals/"+o,schemaPath:"#/properties/signals/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var le=F===e;if(!le)break}}else return a.
errors=[{instancePath:r+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=ue===e}else var c=!0;
if(c){if(n.forests!==void 0){let v=n.forests;const ue=e;if(e===ue)if(Array.isArray(v)){var K=!0;const te=v.length;for(let o=0;o<te;o++){let s=v[o];const F=e;if(e===
F)if(s&&typeof s=="object"&&!Array.isArray(s)){let N;if(s.name===void 0&&(N="name")||s.head===void 0&&(N="head")||s.vocab===void 0&&(N="vocab")||s.trees===void 0&&
(N="trees")||s.depth===void 0&&(N="depth")||s.leaves===void 0&&(N="leaves")||s.shrinkage===void 0&&(N="shrinkage")||s.minRows===void 0&&(N="minRows")||s.l2===void 0&&
(N="l2")||s.growOn===void 0&&(N="growOn")||s.maxRows===void 0&&(N="maxRows"))return a.errors=[{instancePath:r+"/forests/"+o,schemaPath:"#/properties/forests/ite\
ms/required",keyword:"required",params:{missingProperty:N},message:"must have required property '"+N+"'"}],!1;{const w=e;for(const i in s)if(!xr.call(L.properties.
forests.items.properties,i)){return a.errors=[{instancePath:r+"/forests/"+o,schemaPath:"#/properties/forests/items/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(w===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")
return a.errors=[{instancePath:r+"/forests/"+o+"/name",schemaPath:"#/properties/forests/items/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var E=i===e}else var E=!0;if(E){if(s.head!==void 0){const i=e;if(typeof s.head!="string")return a.errors=[{instancePath:r+"/forests/"+o+"/h\
ead",schemaPath:"#/properties/forests/items/properties/head/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var E=i===e}else var E=!0;
if(E){if(s.vocab!==void 0){let i=s.vocab;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/forests/"+o+"/vocab",schemaPath:"#/propert\
ies/forests/items/properties/vocab/type",keyword:"type",params:{type:L.properties.forests.items.properties.vocab.type},message:"must be string,null"}],!1;var E=p===
e}else var E=!0;if(E){if(s.trees!==void 0){let i=s.trees;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/f\
orests/"+o+"/trees",schemaPath:"#/properties/forests/items/properties/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&
typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/trees",schemaPath:"#/properties/forests/items/properties/trees\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var E=p===e}else var E=!0;if(E){if(s.depth!==void 0){let i=s.depth;const p=e;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/depth",schemaPath:"#/properties/forests/items/properti\
es/depth/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=
[{instancePath:r+"/forests/"+o+"/depth",schemaPath:"#/properties/forests/items/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var E=p===e}else var E=!0;if(E){if(s.leaves!==void 0){let i=s.leaves;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.
errors=[{instancePath:r+"/forests/"+o+"/leaves",schemaPath:"#/properties/forests/items/properties/leaves/type",keyword:"type",params:{type:"integer"},message:"m\
ust be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/leaves",schemaPath:"#/propertie\
s/forests/items/properties/leaves/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var E=p===e}else var E=!0;if(E){if(s.shrinkage!==
void 0){let i=s.shrinkage;const p=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/shrinkage",schemaPath:"#/properties/f\
orests/items/properties/shrinkage/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var E=p===e}else var E=!0;if(E){if(s.minRows!==void 0){
let i=s.minRows;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/minRows",schemaPath:"#/prope\
rties/forests/items/properties/minRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<
1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/minRows",schemaPath:"#/properties/forests/items/properties/minRows/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var E=p===e}else var E=!0;if(E){if(s.l2!==void 0){let i=s.l2;const p=e;if(!(typeof i=="number"&&isFinite(i)))
return a.errors=[{instancePath:r+"/forests/"+o+"/l2",schemaPath:"#/properties/forests/items/properties/l2/type",keyword:"type",params:{type:"number"},message:"m\
ust be number"}],!1;var E=p===e}else var E=!0;if(E){if(s.growOn!==void 0){let i=s.growOn;const p=e;if(e===p)if(typeof i=="number"&&isFinite(i)){if(i>1||isNaN(i))
return a.errors=[{instancePath:r+"/forests/"+o+"/growOn",schemaPath:"#/properties/forests/items/properties/growOn/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},message:"must be <= 1"}],!1;if(i<0||isNaN(i))return a.errors=[{instancePath:r+"/forests/"+o+"/growOn",schemaPath:"#/properties/forests/items/proper\
ties/growOn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/forests/"+o+"/growOn",
schemaPath:"#/properties/forests/items/properties/growOn/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var E=p===e}else var E=!0;if(E){
if(s.maxRows!==void 0){let i=s.maxRows;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/maxRo\
ws",schemaPath:"#/properties/forests/items/properties/maxRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="n\
umber"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/maxRows",schemaPath:"#/properties/forests/items/properties/maxRows/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var E=p===e}else var E=!0;if(E){if(s.patience!==void 0){let i=s.patience;const p=e;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/patience",schemaPath:"#/properties/forests/items/prope\
rties/patience/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=
[{instancePath:r+"/forests/"+o+"/patience",schemaPath:"#/properties/forests/items/properties/patience/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var E=p===e}else var E=!0;if(E){if(s.subsample!==void 0){let i=s.subsample;const p=e;if(e===p)if(typeof i=="number"&&isFinite(i)){if(i>
1||isNaN(i))return a.errors=[{instancePath:r+"/forests/"+o+"/subsample",schemaPath:"#/properties/forests/items/properties/subsample/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(i<0||isNaN(i))return a.errors=[{instancePath:r+"/forests/"+o+"/subsample",schemaPath:"#/properties/fores\
ts/items/properties/subsample/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/fo\
rests/"+o+"/subsample",schemaPath:"#/properties/forests/items/properties/subsample/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var E=p===
e}else var E=!0;if(E){if(s.colsample!==void 0){let i=s.colsample;const p=e;if(e===p)if(typeof i=="number"&&isFinite(i)){if(i>1||isNaN(i))return a.errors=[{instancePath:r+
"/forests/"+o+"/colsample",schemaPath:"#/properties/forests/items/properties/colsample/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must\
 be <= 1"}],!1;if(i<0||isNaN(i))return a.errors=[{instancePath:r+"/forests/"+o+"/colsample",schemaPath:"#/properties/forests/items/properties/colsample/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/forests/"+o+"/colsample",schemaPath:"#/pr\
operties/forests/items/properties/colsample/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var E=p===e}else var E=!0;if(E){if(s.pairs!==
void 0){const i=e;if(typeof s.pairs!="boolean")return a.errors=[{instancePath:r+"/forests/"+o+"/pairs",schemaPath:"#/properties/forests/items/properties/pairs/t\
ype",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var E=i===e}else var E=!0;if(E)if(s.distill!==void 0){const i=e;if(typeof s.distill!=
"boolean")return a.errors=[{instancePath:r+"/forests/"+o+"/distill",schemaPath:"#/properties/forests/items/properties/distill/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var E=i===e}else var E=!0}}}}}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/forests/"+o,schemaPath:"#/properties/\
forests/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var K=F===e;if(!K)break}}else return a.errors=[{instancePath:r+"/forests",
schemaPath:"#/properties/forests/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=ue===e}else var c=!0;if(c){if(n.nodes!==void 0){let v=n.
nodes;const ue=e;if(e===ue)if(Array.isArray(v)){var Ar=!0;const te=v.length;for(let o=0;o<te;o++){let s=v[o];const F=e;if(e===F)if(s&&typeof s=="object"&&!Array.
isArray(s)){let N;if(s.op===void 0&&(N="op"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{
missingProperty:N},message:"must have required property '"+N+"'"}],!1;{const w=s.op;if(typeof w=="string")if(w==="input"){if(e===e)if(s&&typeof s=="object"&&!Array.
isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.signal===void 0&&(p="sign\
al"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/0/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;{const he=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="signal")){return a.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT ha\
ve additional properties"}],!1;break}if(he===e){if(s.op!==void 0){const t=e;if(s.op!=="input")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/p\
roperties/nodes/items/oneOf/0/properties/op/const",keyword:"const",params:{allowedValue:"input"},message:"must be equal to constant"}],!1;var Z=t===e}else var Z=!0;
if(Z){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/0/prope\
rties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Z=t===e}else var Z=!0;if(Z){if(s.width!==void 0){let t=s.width;const d=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/0/prop\
erties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=
[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/0/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var Z=d===e}else var Z=!0;if(Z){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&
t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/0/properties/tower/type",keyword:"type",params:{type:L.
properties.nodes.items.oneOf[0].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=
[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/0/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var Z=d===e}else var Z=!0;if(Z)if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/nodes\
/"+o+"/signal",schemaPath:"#/properties/nodes/items/oneOf/0/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Z=t===
e}else var Z=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/0/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var qe=!0}else if(w==="lookup"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&
(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.signal===void 0&&(p="signal")||s.table===void 0&&(p="table"))return a.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/1/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],
!1;{const he=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="signal"||t==="table")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],
!1;break}if(he===e){if(s.op!==void 0){const t=e;if(s.op!=="lookup")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf\
/1/properties/op/const",keyword:"const",params:{allowedValue:"lookup"},message:"must be equal to constant"}],!1;var Be=t===e}else var Be=!0;if(Be){if(s.id!==void 0){
const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/1/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Be=t===e}else var Be=!0;if(Be){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="numbe\
r"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/1/properties/width/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes\
/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/1/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var Be=d===e}else var Be=!0;if(Be){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=
[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/1/properties/tower/type",keyword:"type",params:{type:L.properties.nodes.items.oneOf[1].
properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/1/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;
var Be=d===e}else var Be=!0;if(Be){if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/signal",schemaPath:"\
#/properties/nodes/items/oneOf/1/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Be=t===e}else var Be=!0;if(Be)if(s.
table!==void 0){const t=e;if(typeof s.table!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/table",schemaPath:"#/properties/nodes/items/oneOf/1/propert\
ies/table/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Be=t===e}else var Be=!0}}}}}}}else return a.errors=[{instancePath:r+"/no\
des/"+o,schemaPath:"#/properties/nodes/items/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;qe!==!0&&(qe=!0)}else if(w==="poo\
l"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&
(p="tower")||s.signal===void 0&&(p="signal")||s.table===void 0&&(p="table")||s.pool===void 0&&(p="pool")||s.max===void 0&&(p="max")||s.query===void 0&&(p="query"))
return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/2/required",keyword:"required",params:{missingProperty:p},message:"must \
have required property '"+p+"'"}],!1;{const he=e;for(const t in s)if(!xr.call(L.properties.nodes.items.oneOf[2].properties,t)){return a.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT ha\
ve additional properties"}],!1;break}if(he===e){if(s.op!==void 0){const t=e;if(s.op!=="pool")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/pr\
operties/nodes/items/oneOf/2/properties/op/const",keyword:"const",params:{allowedValue:"pool"},message:"must be equal to constant"}],!1;var _e=t===e}else var _e=!0;
if(_e){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/2/prop\
erties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _e=t===e}else var _e=!0;if(_e){if(s.width!==void 0){let t=s.width;const d=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/2/prop\
erties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=
[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/2/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var _e=d===e}else var _e=!0;if(_e){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/2/properties/tower/type",keyword:"type",params:{type:L.
properties.nodes.items.oneOf[2].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=
[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/2/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var _e=d===e}else var _e=!0;if(_e){if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/n\
odes/"+o+"/signal",schemaPath:"#/properties/nodes/items/oneOf/2/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _e=t===
e}else var _e=!0;if(_e){if(s.table!==void 0){const t=e;if(typeof s.table!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/table",schemaPath:"#/propertie\
s/nodes/items/oneOf/2/properties/table/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _e=t===e}else var _e=!0;if(_e){if(s.pool!==
void 0){let t=s.pool;const d=e;if(!(t==="mean"||t==="sum"||t==="max"||t==="attention"))return a.errors=[{instancePath:r+"/nodes/"+o+"/pool",schemaPath:"#/proper\
ties/nodes/items/oneOf/2/properties/pool/enum",keyword:"enum",params:{allowedValues:L.properties.nodes.items.oneOf[2].properties.pool.enum},message:"must be equ\
al to one of the allowed values"}],!1;var _e=d===e}else var _e=!0;if(_e){if(s.max!==void 0){let t=s.max;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/max",schemaPath:"#/properties/nodes/items/oneOf/2/properties/max/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/max",schemaPath:"#/prop\
erties/nodes/items/oneOf/2/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var _e=d===e}else var _e=!0;if(_e)
if(s.query!==void 0){let t=s.query;const d=e;if(typeof t!="string"&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/query",schemaPath:"#/properties/node\
s/items/oneOf/2/properties/query/type",keyword:"type",params:{type:L.properties.nodes.items.oneOf[2].properties.query.type},message:"must be string,null"}],!1;var _e=d===
e}else var _e=!0}}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/2/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"}],!1;qe!==!0&&(qe=!0)}else if(w==="interpolate"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p=
"op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.signal===void 0&&(p="signal")||s.table===void 0&&(p="table")||s.
boundaries===void 0&&(p="boundaries"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/3/required",keyword:"required",params:{
missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const he=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="signa\
l"||t==="table"||t==="boundaries")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/3/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(he===e){if(s.op!==void 0){const t=e;if(s.op!=="inte\
rpolate")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/3/properties/op/const",keyword:"const",params:{allowedValue:"\
interpolate"},message:"must be equal to constant"}],!1;var Ie=t===e}else var Ie=!0;if(Ie){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[
{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/3/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var Ie=t===e}else var Ie=!0;if(Ie){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/3/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/3/propertie\
s/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ie=d===e}else var Ie=!0;if(Ie){if(s.tower!==void 0){let t=s.
tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/propertie\
s/nodes/items/oneOf/3/properties/tower/type",keyword:"type",params:{type:L.properties.nodes.items.oneOf[3].properties.tower.type},message:"must be integer,null"}],
!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/3\
/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ie=d===e}else var Ie=!0;if(Ie){if(s.signal!==void 0){
const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/signal",schemaPath:"#/properties/nodes/items/oneOf/3/properties/signal/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ie=t===e}else var Ie=!0;if(Ie){if(s.table!==void 0){const t=e;if(typeof s.table!="str\
ing")return a.errors=[{instancePath:r+"/nodes/"+o+"/table",schemaPath:"#/properties/nodes/items/oneOf/3/properties/table/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var Ie=t===e}else var Ie=!0;if(Ie)if(s.boundaries!==void 0){let t=s.boundaries;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/boundaries",schemaPath:"#/properties/nodes/items/oneOf/3/properties/boundaries/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+
o+"/boundaries",schemaPath:"#/properties/nodes/items/oneOf/3/properties/boundaries/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"}],!1;var Ie=d===e}else var Ie=!0}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/3/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;qe!==!0&&(qe=!0)}else if(w==="concat"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===
void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.inputs===void 0&&(p="inputs"))return a.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/4/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],
!1;{const he=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/pro\
perties/nodes/items/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;
break}if(he===e){if(s.op!==void 0){const t=e;if(s.op!=="concat")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/4/\
properties/op/const",keyword:"const",params:{allowedValue:"concat"},message:"must be equal to constant"}],!1;var Ke=t===e}else var Ke=!0;if(Ke){if(s.id!==void 0){
const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/4/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Ke=t===e}else var Ke=!0;if(Ke){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="numbe\
r"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/4/properties/width/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes\
/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/4/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var Ke=d===e}else var Ke=!0;if(Ke){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=
[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/4/properties/tower/type",keyword:"type",params:{type:L.properties.nodes.items.oneOf[4].
properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/4/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;
var Ke=d===e}else var Ke=!0;if(Ke)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+"/\
nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/4/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer th\
an 1 items"}],!1;{var is=!0;const P=t.length;for(let C=0;C<P;C++){const m=e;if(typeof t[C]!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+C,schemaPath:"\
#/properties/nodes/items/oneOf/4/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var is=m===e;if(!is)break}}}else
return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/4/properties/inputs/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var Ke=d===e}else var Ke=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/4/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;qe!==!0&&(qe=!0)}else if(w==="dense"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){
let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.input===void 0&&(p="input")||s.kernel===
void 0&&(p="kernel")||s.bias===void 0&&(p="bias")||s.activation===void 0&&(p="activation"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties\
/nodes/items/oneOf/5/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const he=e;for(const t in s)if(!(t===
"op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="kernel"||t==="bias"||t==="activation")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/p\
roperties/nodes/items/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],
!1;break}if(he===e){if(s.op!==void 0){const t=e;if(s.op!=="dense")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/\
5/properties/op/const",keyword:"const",params:{allowedValue:"dense"},message:"must be equal to constant"}],!1;var me=t===e}else var me=!0;if(me){if(s.id!==void 0){
const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/5/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var me=t===e}else var me=!0;if(me){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="numbe\
r"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/5/properties/width/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes\
/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/5/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var me=d===e}else var me=!0;if(me){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=
[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/5/properties/tower/type",keyword:"type",params:{type:L.properties.nodes.items.oneOf[5].
properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/5/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;
var me=d===e}else var me=!0;if(me){if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"\
#/properties/nodes/items/oneOf/5/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var me=t===e}else var me=!0;if(me){if(s.
kernel!==void 0){const t=e;if(typeof s.kernel!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/kernel",schemaPath:"#/properties/nodes/items/oneOf/5/prop\
erties/kernel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var me=t===e}else var me=!0;if(me){if(s.bias!==void 0){let t=s.bias;const d=e;
if(typeof t!="string"&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/bias",schemaPath:"#/properties/nodes/items/oneOf/5/properties/bias/type",keyword:"\
type",params:{type:L.properties.nodes.items.oneOf[5].properties.bias.type},message:"must be string,null"}],!1;var me=d===e}else var me=!0;if(me)if(s.activation!==
void 0){let t=s.activation;const d=e;if(!(t==="relu"||t==="none"||t==="tanh"||t==="sigmoid"||t==="gelu"||t==="swish"||t==="leaky_relu"||t==="selu"||t==="mish"))
return a.errors=[{instancePath:r+"/nodes/"+o+"/activation",schemaPath:"#/properties/nodes/items/oneOf/5/properties/activation/enum",keyword:"enum",params:{allowedValues:L.
properties.nodes.items.oneOf[5].properties.activation.enum},message:"must be equal to one of the allowed values"}],!1;var me=d===e}else var me=!0}}}}}}}}}else return a.
errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;qe!==
!0&&(qe=!0)}else if(w==="sum"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&
(p="width")||s.tower===void 0&&(p="tower")||s.inputs===void 0&&(p="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/on\
eOf/6/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const he=e;for(const t in s)if(!(t==="op"||t===
"id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/6/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(he===e){if(s.op!==void 0){const t=e;if(s.op!=="s\
um")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/6/properties/op/const",keyword:"const",params:{allowedValue:"s\
um"},message:"must be equal to constant"}],!1;var Ge=t===e}else var Ge=!0;if(Ge){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/6/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ge=t===
e}else var Ge=!0;if(Ge){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"\
/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/6/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/6/propertie\
s/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ge=d===e}else var Ge=!0;if(Ge){if(s.tower!==void 0){let t=s.
tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/propertie\
s/nodes/items/oneOf/6/properties/tower/type",keyword:"type",params:{type:L.properties.nodes.items.oneOf[6].properties.tower.type},message:"must be integer,null"}],
!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/6\
/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ge=d===e}else var Ge=!0;if(Ge)if(s.inputs!==void 0){
let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items\
/oneOf/6/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var zr=!0;const P=t.length;for(let C=0;C<
P;C++){const m=e;if(typeof t[C]!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+C,schemaPath:"#/properties/nodes/items/oneOf/6/properties/inpu\
ts/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var zr=m===e;if(!zr)break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+
"/inputs",schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ge=d===e}else
var Ge=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/6/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;qe!==!0&&(qe=!0)}else if(w==="product"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&
(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.inputs===void 0&&(p="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/7/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const he=e;for(const t in s)
if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/7/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(he===e){if(s.op!==void 0){
const t=e;if(s.op!=="product")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/7/properties/op/const",keyword:"cons\
t",params:{allowedValue:"product"},message:"must be equal to constant"}],!1;var nr=t===e}else var nr=!0;if(nr){if(s.id!==void 0){const t=e;if(typeof s.id!="stri\
ng")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/7/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var nr=t===e}else var nr=!0;if(nr){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.
errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/7/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/\
nodes/items/oneOf/7/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var nr=d===e}else var nr=!0;if(nr){
if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/t\
ower",schemaPath:"#/properties/nodes/items/oneOf/7/properties/tower/type",keyword:"type",params:{type:L.properties.nodes.items.oneOf[7].properties.tower.type},message:"\
must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/proper\
ties/nodes/items/oneOf/7/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var nr=d===e}else var nr=!0;if(nr)
if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/\
properties/nodes/items/oneOf/7/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var vs=!0;const P=t.
length;for(let C=0;C<P;C++){const m=e;if(typeof t[C]!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+C,schemaPath:"#/properties/nodes/items/on\
eOf/7/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var vs=m===e;if(!vs)break}}}else return a.errors=[{instancePath:r+
"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/7/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var nr=d===
e}else var nr=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/7/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;qe!==!0&&(qe=!0)}else if(w==="cross"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===
void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.x0===void 0&&(p="x0")||s.input===void 0&&(p="input")||s.kernel===void 0&&(p="k\
ernel")||s.bias===void 0&&(p="bias"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/8/required",keyword:"required",params:{
missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const he=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="x0"||
t==="input"||t==="kernel"||t==="bias")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/8/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(he===e){if(s.op!==void 0){const t=e;if(s.op!=="c\
ross")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/8/properties/op/const",keyword:"const",params:{allowedValue:"\
cross"},message:"must be equal to constant"}],!1;var Ee=t===e}else var Ee=!0;if(Ee){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/8/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ee=t===
e}else var Ee=!0;if(Ee){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"\
/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/8/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/8/propertie\
s/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ee=d===e}else var Ee=!0;if(Ee){if(s.tower!==void 0){let t=s.
tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/propertie\
s/nodes/items/oneOf/8/properties/tower/type",keyword:"type",params:{type:L.properties.nodes.items.oneOf[8].properties.tower.type},message:"must be integer,null"}],
!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/8\
/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ee=d===e}else var Ee=!0;if(Ee){if(s.x0!==void 0){const t=e;
if(typeof s.x0!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/x0",schemaPath:"#/properties/nodes/items/oneOf/8/properties/x0/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var Ee=t===e}else var Ee=!0;if(Ee){if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/8/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ee=t===
e}else var Ee=!0;if(Ee){if(s.kernel!==void 0){const t=e;if(typeof s.kernel!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/kernel",schemaPath:"#/proper\
ties/nodes/items/oneOf/8/properties/kernel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ee=t===e}else var Ee=!0;if(Ee)if(s.bias!==
void 0){const t=e;if(typeof s.bias!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/bias",schemaPath:"#/properties/nodes/items/oneOf/8/properties/bias/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ee=t===e}else var Ee=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/8/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;qe!==!0&&(qe=!0)}else if(w==="bi_interaction"){if(e===
e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="t\
ower")||s.inputs===void 0&&(p="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/9/required",keyword:"required",params:{
missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const he=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input\
s")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(he===e){if(s.op!==void 0){const t=e;if(s.op!=="bi_interaction")return a.errors=[{instancePath:r+"/no\
des/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/9/properties/op/const",keyword:"const",params:{allowedValue:"bi_interaction"},message:"must be equal to\
 constant"}],!1;var Tr=t===e}else var Tr=!0;if(Tr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"\
#/properties/nodes/items/oneOf/9/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Tr=t===e}else var Tr=!0;if(Tr){if(s.
width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/9/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/9/properties/width/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Tr=d===e}else var Tr=!0;if(Tr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="\
number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/9/properties\
/tower/type",keyword:"type",params:{type:L.properties.nodes.items.oneOf[9].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="numbe\
r"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/9/properties/tower/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Tr=d===e}else var Tr=!0;if(Tr)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)
if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/9/properties/inputs/minItem\
s",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var ws=!0;const P=t.length;for(let C=0;C<P;C++){const m=e;if(typeof t[C]!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+C,schemaPath:"#/properties/nodes/items/oneOf/9/properties/inputs/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var ws=m===e;if(!ws)break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/no\
des/items/oneOf/9/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Tr=d===e}else var Tr=!0}}}}}}else return a.errors=
[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/9/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;qe!==!0&&(qe=
!0)}else if(w==="batch_norm"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&
(p="width")||s.tower===void 0&&(p="tower")||s.input===void 0&&(p="input")||s.gamma===void 0&&(p="gamma")||s.beta===void 0&&(p="beta")||s.mean===void 0&&(p="mean")||
s.variance===void 0&&(p="variance")||s.momentum===void 0&&(p="momentum")||s.epsilon===void 0&&(p="epsilon"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/10/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const he=e;for(const t in s)
if(!xr.call(L.properties.nodes.items.oneOf[10].properties,t)){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/10/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(he===e){if(s.op!==void 0){
const t=e;if(s.op!=="batch_norm")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/10/properties/op/const",keyword:"\
const",params:{allowedValue:"batch_norm"},message:"must be equal to constant"}],!1;var Me=t===e}else var Me=!0;if(Me){if(s.id!==void 0){const t=e;if(typeof s.id!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/10/properties/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var Me=t===e}else var Me=!0;if(Me){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/10/properties/width/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/10/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Me=d===e}else var Me=!0;
if(Me){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/10/properties/tower/type",keyword:"type",params:{type:L.properties.nodes.items.oneOf[10].properties.tower.
type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/10/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Me=d===e}else var Me=!0;
if(Me){if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/one\
Of/10/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Me=t===e}else var Me=!0;if(Me){if(s.gamma!==void 0){const t=e;
if(typeof s.gamma!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/gamma",schemaPath:"#/properties/nodes/items/oneOf/10/properties/gamma/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Me=t===e}else var Me=!0;if(Me){if(s.beta!==void 0){const t=e;if(typeof s.beta!="string")return a.
errors=[{instancePath:r+"/nodes/"+o+"/beta",schemaPath:"#/properties/nodes/items/oneOf/10/properties/beta/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var Me=t===e}else var Me=!0;if(Me){if(s.mean!==void 0){const t=e;if(typeof s.mean!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/m\
ean",schemaPath:"#/properties/nodes/items/oneOf/10/properties/mean/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Me=t===e}else var Me=!0;
if(Me){if(s.variance!==void 0){const t=e;if(typeof s.variance!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/variance",schemaPath:"#/properties/nodes/\
items/oneOf/10/properties/variance/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Me=t===e}else var Me=!0;if(Me){if(s.momentum!==
void 0){let t=s.momentum;const d=e;if(e===d)if(typeof t=="number"&&isFinite(t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+"/momentum",schemaPath:"\
#/properties/nodes/items/oneOf/10/properties/momentum/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.
errors=[{instancePath:r+"/nodes/"+o+"/momentum",schemaPath:"#/properties/nodes/items/oneOf/10/properties/momentum/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/nodes/"+o+"/momentum",schemaPath:"#/properties/nodes/items/oneOf/10/properties/\
momentum/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Me=d===e}else var Me=!0;if(Me)if(s.epsilon!==void 0){let t=s.epsilon;const d=e;
if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/epsilon",schemaPath:"#/properties/nodes/items/oneOf/10/properties/epsilon/t\
ype",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Me=d===e}else var Me=!0}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+
o,schemaPath:"#/properties/nodes/items/oneOf/10/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;qe!==!0&&(qe=!0)}else if(w==="layer_no\
rm"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&
(p="tower")||s.input===void 0&&(p="input")||s.gamma===void 0&&(p="gamma")||s.beta===void 0&&(p="beta")||s.epsilon===void 0&&(p="epsilon"))return a.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/11/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],
!1;{const he=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="gamma"||t==="beta"||t==="epsilon")){return a.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT h\
ave additional properties"}],!1;break}if(he===e){if(s.op!==void 0){const t=e;if(s.op!=="layer_norm")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"\
#/properties/nodes/items/oneOf/11/properties/op/const",keyword:"const",params:{allowedValue:"layer_norm"},message:"must be equal to constant"}],!1;var tr=t===e}else
var tr=!0;if(tr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/on\
eOf/11/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var tr=t===e}else var tr=!0;if(tr){if(s.width!==void 0){let t=s.width;
const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/on\
eOf/11/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.
errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/11/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var tr=d===e}else var tr=!0;if(tr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/11/properties/tower/type",keyword:"type",params:{
type:L.properties.nodes.items.oneOf[11].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.
errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/11/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var tr=d===e}else var tr=!0;if(tr){if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nod\
es/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/11/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var tr=t===
e}else var tr=!0;if(tr){if(s.gamma!==void 0){const t=e;if(typeof s.gamma!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/gamma",schemaPath:"#/propertie\
s/nodes/items/oneOf/11/properties/gamma/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var tr=t===e}else var tr=!0;if(tr){if(s.beta!==
void 0){const t=e;if(typeof s.beta!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/beta",schemaPath:"#/properties/nodes/items/oneOf/11/properties/beta/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var tr=t===e}else var tr=!0;if(tr)if(s.epsilon!==void 0){let t=s.epsilon;const d=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/epsilon",schemaPath:"#/properties/nodes/items/oneOf/11/properties/epsilon/type",keyword:"t\
ype",params:{type:"number"},message:"must be number"}],!1;var tr=d===e}else var tr=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/pr\
operties/nodes/items/oneOf/11/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;qe!==!0&&(qe=!0)}else if(w==="activation"){if(e===e)if(s&&
typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||
s.input===void 0&&(p="input")||s.activation===void 0&&(p="activation"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/1\
2/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const he=e;for(const t in s)if(!(t==="op"||t==="id"||
t==="width"||t==="tower"||t==="input"||t==="activation")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/12/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(he===e){if(s.op!==void 0){const t=e;
if(s.op!=="activation")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/12/properties/op/const",keyword:"const",params:{
allowedValue:"activation"},message:"must be equal to constant"}],!1;var kr=t===e}else var kr=!0;if(kr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.
errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/12/properties/id/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var kr=t===e}else var kr=!0;if(kr){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.
errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/12/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/\
nodes/items/oneOf/12/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var kr=d===e}else var kr=!0;if(kr){
if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/t\
ower",schemaPath:"#/properties/nodes/items/oneOf/12/properties/tower/type",keyword:"type",params:{type:L.properties.nodes.items.oneOf[12].properties.tower.type},
message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/12/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var kr=d===e}else var kr=!0;
if(kr){if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/one\
Of/12/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var kr=t===e}else var kr=!0;if(kr)if(s.activation!==void 0){let t=s.
activation;const d=e;if(!(t==="relu"||t==="none"||t==="tanh"||t==="sigmoid"||t==="gelu"||t==="swish"||t==="leaky_relu"||t==="selu"||t==="mish"))return a.errors=
[{instancePath:r+"/nodes/"+o+"/activation",schemaPath:"#/properties/nodes/items/oneOf/12/properties/activation/enum",keyword:"enum",params:{allowedValues:L.properties.
nodes.items.oneOf[12].properties.activation.enum},message:"must be equal to one of the allowed values"}],!1;var kr=d===e}else var kr=!0}}}}}}}else return a.errors=
[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/12/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;qe!==!0&&(qe=
!0)}else if(w==="dropout"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p=
"width")||s.tower===void 0&&(p="tower")||s.input===void 0&&(p="input")||s.rate===void 0&&(p="rate"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/p\
roperties/nodes/items/oneOf/13/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const he=e;for(const t in s)
if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="rate")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/o\
neOf/13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(he===e){if(s.
op!==void 0){const t=e;if(s.op!=="dropout")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/13/properties/op/const",
keyword:"const",params:{allowedValue:"dropout"},message:"must be equal to constant"}],!1;var Pr=t===e}else var Pr=!0;if(Pr){if(s.id!==void 0){const t=e;if(typeof s.
id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/13/properties/id/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var Pr=t===e}else var Pr=!0;if(Pr){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/13/properties/width/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/13/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Pr=d===e}else var Pr=!0;
if(Pr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/13/properties/tower/type",keyword:"type",params:{type:L.properties.nodes.items.oneOf[13].properties.tower.
type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/13/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Pr=d===e}else var Pr=!0;
if(Pr){if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/one\
Of/13/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Pr=t===e}else var Pr=!0;if(Pr)if(s.rate!==void 0){let t=s.rate;
const d=e;if(e===d)if(typeof t=="number"&&isFinite(t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+"/rate",schemaPath:"#/properties/nodes/item\
s/oneOf/13/properties/rate/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+
"/nodes/"+o+"/rate",schemaPath:"#/properties/nodes/items/oneOf/13/properties/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"}],!1}else return a.errors=[{instancePath:r+"/nodes/"+o+"/rate",schemaPath:"#/properties/nodes/items/oneOf/13/properties/rate/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var Pr=d===e}else var Pr=!0}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/\
oneOf/13/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;qe!==!0&&(qe=!0)}else if(w==="scale"){if(e===e)if(s&&typeof s=="object"&&!Array.
isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.input===void 0&&(p="input")||
s.weight===void 0&&(p="weight"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/14/required",keyword:"required",params:{
missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const he=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||
t==="weight")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/14/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(he===e){if(s.op!==void 0){const t=e;if(s.op!=="scale")return a.errors=[{instancePath:r+
"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/14/properties/op/const",keyword:"const",params:{allowedValue:"scale"},message:"must be equal to con\
stant"}],!1;var _r=t===e}else var _r=!0;if(_r){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"\
#/properties/nodes/items/oneOf/14/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _r=t===e}else var _r=!0;if(_r){if(s.
width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/14/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/14/properties/width/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var _r=d===e}else var _r=!0;if(_r){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/14/properti\
es/tower/type",keyword:"type",params:{type:L.properties.nodes.items.oneOf[14].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="nu\
mber"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/14/properties/tower/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var _r=d===e}else var _r=!0;if(_r){if(s.input!==void 0){const t=e;if(typeof s.input!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/14/properties/input/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var _r=t===e}else var _r=!0;if(_r)if(s.weight!==void 0){const t=e;if(typeof s.weight!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/weight",schemaPath:"#/properties/nodes/items/oneOf/14/properties/weight/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var _r=t===e}else var _r=!0}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/14/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;qe!==!0&&(qe=!0)}else if(w==="ensemble"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p=
"op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.inputs===void 0&&(p="inputs"))return a.errors=[{instancePath:r+"\
/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/15/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],
!1;{const he=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/pro\
perties/nodes/items/oneOf/15/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],
!1;break}if(he===e){if(s.op!==void 0){const t=e;if(s.op!=="ensemble")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/one\
Of/15/properties/op/const",keyword:"const",params:{allowedValue:"ensemble"},message:"must be equal to constant"}],!1;var Vr=t===e}else var Vr=!0;if(Vr){if(s.id!==
void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/15/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Vr=t===e}else var Vr=!0;if(Vr){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/15/properties/width/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/15/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be\
 >= 1"}],!1;var Vr=d===e}else var Vr=!0;if(Vr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.
errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/15/properties/tower/type",keyword:"type",params:{type:L.properties.nodes.
items.oneOf[15].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/15/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1;var Vr=d===e}else var Vr=!0;if(Vr)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+
"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/15/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer\
 than 1 items"}],!1;{var ks=!0;const P=t.length;for(let C=0;C<P;C++){const m=e;if(typeof t[C]!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+
C,schemaPath:"#/properties/nodes/items/oneOf/15/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ks=m===e;if(!ks)
break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/15/properties/inputs/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var Vr=d===e}else var Vr=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/ite\
ms/oneOf/15/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;qe!==!0&&(qe=!0)}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"op",tagValue:w},message:'value of tag "op" must be in oneOf'}],!1;else
return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"op",tagValue:w},
message:'tag "op" must be string'}],!1}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var Ar=F===e;if(!Ar)break}}else return a.errors=[{instancePath:r+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var c=ue===e}else var c=!0;if(c){if(n.params!==void 0){let v=n.params;const ue=e;if(e===ue)if(Array.isArray(
v)){var Ps=!0;const te=v.length;for(let o=0;o<te;o++){let s=v[o];const F=e;if(e===F)if(s&&typeof s=="object"&&!Array.isArray(s)){let N;if(s.name===void 0&&(N="n\
ame")||s.shape===void 0&&(N="shape")||s.init===void 0&&(N="init")||s.trainable===void 0&&(N="trainable")||s.tower===void 0&&(N="tower"))return a.errors=[{instancePath:r+
"/params/"+o,schemaPath:"#/properties/params/items/required",keyword:"required",params:{missingProperty:N},message:"must have required property '"+N+"'"}],!1;{const w=e;
for(const i in s)if(!(i==="name"||i==="shape"||i==="init"||i==="trainable"||i==="tower"||i==="optimizer")){return a.errors=[{instancePath:r+"/params/"+o,schemaPath:"\
#/properties/params/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;
break}if(w===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/params/"+o+"/name",schemaPath:"#/properties/params/i\
tems/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Or=i===e}else var Or=!0;if(Or){if(s.shape!==void 0){let i=s.shape;
const p=e;if(e===p)if(Array.isArray(i)){var _s=!0;const t=i.length;for(let d=0;d<t;d++){let f=i[d];const P=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(
f)))return a.errors=[{instancePath:r+"/params/"+o+"/shape/"+d,schemaPath:"#/properties/params/items/properties/shape/items/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"}],!1;if(e===P&&typeof f=="number"&&isFinite(f)&&(f<1||isNaN(f)))return a.errors=[{instancePath:r+"/params/"+o+"/shape/"+d,schemaPath:"\
#/properties/params/items/properties/shape/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var _s=P===e;if(!_s)break}}else
return a.errors=[{instancePath:r+"/params/"+o+"/shape",schemaPath:"#/properties/params/items/properties/shape/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var Or=p===e}else var Or=!0;if(Or){if(s.init!==void 0){let i=s.init;const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.
kind===void 0&&(t="kind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/required",keyword:"require\
d",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="zeros"){if(e===e)if(i&&typeof i==
"object"&&!Array.isArray(i)){let P;if(i.kind===void 0&&(P="kind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/pr\
operties/init/oneOf/0/required",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{const C=e;for(const m in i)if(m!==
"kind"){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(C===e&&i.kind!==void 0&&i.kind!=="zeros")return a.errors=
[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"\
zeros"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/in\
it/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Dr=!0}else if(d==="ones"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(
i)){let P;if(i.kind===void 0&&(P="kind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/req\
uired",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{const C=e;for(const m in i)if(m!=="kind"){return a.errors=
[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(C===e&&i.kind!==void 0&&i.kind!=="ones")return a.errors=[{instancePath:r+"/par\
ams/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ones"},message:"\
must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;Dr!==!0&&(Dr=!0)}else if(d==="glorot"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){
let P;if(i.kind===void 0&&(P="kind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/require\
d",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{const C=e;for(const m in i)if(m!=="kind"){return a.errors=[
{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(C===e&&i.kind!==void 0&&i.kind!=="glorot")return a.errors=[{instancePath:r+"/p\
arams/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"glorot"},message:"\
must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;Dr!==!0&&(Dr=!0)}else if(d==="he"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let P;
if(i.kind===void 0&&(P="kind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/required",keyword:"\
required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{const C=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(C===e&&i.kind!==void 0&&i.kind!=="he")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"\
#/properties/params/items/properties/init/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"must be equal to constant"}],!1}}else
return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;Dr!==!0&&(Dr=!0)}else if(d==="signs"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let P;if(i.kind===void 0&&(P="kind"))return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/4/required",keyword:"required",params:{missingProperty:P},
message:"must have required property '"+P+"'"}],!1;{const C=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"\
#/properties/params/items/properties/init/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have addi\
tional properties"}],!1;break}if(C===e&&i.kind!==void 0&&i.kind!=="signs")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/pa\
rams/items/properties/init/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"signs"},message:"must be equal to constant"}],!1}}else return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/4/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;Dr!==!0&&(Dr=!0)}else if(d==="uniform"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let P;if(i.kind===void 0&&(P="kind")||i.scale===
void 0&&(P="scale"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/5/required",keyword:"requi\
red",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{const C=e;for(const m in i)if(!(m==="kind"||m==="scale")){return a.errors=[{
instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(C===e){if(i.kind!==void 0){const m=e;if(i.kind!=="uniform")return a.errors=[{instancePath:r+"/params\
/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"\
must be equal to constant"}],!1;var ns=m===e}else var ns=!0;if(ns)if(i.scale!==void 0){let m=i.scale;const Y=e;if(!(typeof m=="number"&&isFinite(m)))return a.errors=
[{instancePath:r+"/params/"+o+"/init/scale",schemaPath:"#/properties/params/items/properties/init/oneOf/5/properties/scale/type",keyword:"type",params:{type:"nu\
mber"},message:"must be number"}],!1;var ns=Y===e}else var ns=!0}}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/it\
ems/properties/init/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Dr!==!0&&(Dr=!0)}else if(d==="constant"){if(e===e)if(i&&typeof i==
"object"&&!Array.isArray(i)){let P;if(i.kind===void 0&&(P="kind")||i.value===void 0&&(P="value"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"\
#/properties/params/items/properties/init/oneOf/6/required",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{const C=e;
for(const m in i)if(!(m==="kind"||m==="value")){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneO\
f/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(C===e){if(i.kind!==
void 0){const m=e;if(i.kind!=="constant")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/\
6/properties/kind/const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"}],!1;var ps=m===e}else var ps=!0;if(ps)if(i.value!==
void 0){let m=i.value;const Y=e;if(!(typeof m=="number"&&isFinite(m)))return a.errors=[{instancePath:r+"/params/"+o+"/init/value",schemaPath:"#/properties/param\
s/items/properties/init/oneOf/6/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ps=Y===e}else var ps=!0}}}else return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/6/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;Dr!==!0&&(Dr=!0)}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/discrimin\
ator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'\
tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var Or=p===e}else var Or=!0;if(Or){if(s.trainable!==void 0){const i=e;if(typeof s.trainable!="boolean")
return a.errors=[{instancePath:r+"/params/"+o+"/trainable",schemaPath:"#/properties/params/items/properties/trainable/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}],!1;var Or=i===e}else var Or=!0;if(Or){if(s.tower!==void 0){let i=s.tower;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))&&i!==null)return a.errors=[{instancePath:r+"/params/"+o+"/tower",schemaPath:"#/properties/params/items/properties/tower/type",keyword:"type",params:{type:L.
properties.params.items.properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return a.errors=[{
instancePath:r+"/params/"+o+"/tower",schemaPath:"#/properties/params/items/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var Or=p===e}else var Or=!0;if(Or)if(s.optimizer!==void 0){let i=s.optimizer;const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){
let t;if(i.kind===void 0&&(t="kind")||i.learningRate===void 0&&(t="learningRate")||i.beta===void 0&&(t="beta")||i.l1===void 0&&(t="l1")||i.l2===void 0&&(t="l2"))
return a.errors=[{instancePath:r+"/params/"+o+"/optimizer",schemaPath:"#/properties/params/items/properties/optimizer/required",keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;{const d=e;for(const f in i)if(!(f==="kind"||f==="learningRate"||f==="beta"||f==="l1"||f==="l2")){return a.errors=
[{instancePath:r+"/params/"+o+"/optimizer",schemaPath:"#/properties/params/items/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.kind!==void 0){const f=e;if(i.kind!=="ftrl")return a.errors=[{instancePath:r+
"/params/"+o+"/optimizer/kind",schemaPath:"#/properties/params/items/properties/optimizer/properties/kind/const",keyword:"const",params:{allowedValue:"ftrl"},message:"\
must be equal to constant"}],!1;var $r=f===e}else var $r=!0;if($r){if(i.learningRate!==void 0){let f=i.learningRate;const P=e;if(!(typeof f=="number"&&isFinite(
f)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/learningRate",schemaPath:"#/properties/params/items/properties/optimizer/properties/learningRate/t\
ype",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var $r=P===e}else var $r=!0;if($r){if(i.beta!==void 0){let f=i.beta;const P=e;if(!(typeof f==
"number"&&isFinite(f)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/beta",schemaPath:"#/properties/params/items/properties/optimizer/properties/bet\
a/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var $r=P===e}else var $r=!0;if($r){if(i.l1!==void 0){let f=i.l1;const P=e;if(!(typeof f==
"number"&&isFinite(f)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/l1",schemaPath:"#/properties/params/items/properties/optimizer/properties/l1/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var $r=P===e}else var $r=!0;if($r)if(i.l2!==void 0){let f=i.l2;const P=e;if(!(typeof f==
"number"&&isFinite(f)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/l2",schemaPath:"#/properties/params/items/properties/optimizer/properties/l2/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var $r=P===e}else var $r=!0}}}}}}else return a.errors=[{instancePath:r+"/params/"+o+"/op\
timizer",schemaPath:"#/properties/params/items/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Or=p===e}else var Or=!0}}}}}}}else
return a.errors=[{instancePath:r+"/params/"+o,schemaPath:"#/properties/params/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ps=F===
e;if(!Ps)break}}else return a.errors=[{instancePath:r+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var c=ue===e}else var c=!0;if(c){if(n.towers!==void 0){let v=n.towers;const ue=e;if(e===ue)if(Array.isArray(v)){var Os=!0;const te=v.length;for(let o=0;o<
te;o++){let s=v[o];const F=e;if(e===F)if(s&&typeof s=="object"&&!Array.isArray(s)){let N;if(s.name===void 0&&(N="name")||s.source===void 0&&(N="source")||s.fallback===
void 0&&(N="fallback"))return a.errors=[{instancePath:r+"/towers/"+o,schemaPath:"#/properties/towers/items/required",keyword:"required",params:{missingProperty:N},
message:"must have required property '"+N+"'"}],!1;{const w=e;for(const i in s)if(!(i==="name"||i==="source"||i==="fallback")){return a.errors=[{instancePath:r+
"/towers/"+o,schemaPath:"#/properties/towers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have add\
itional properties"}],!1;break}if(w===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/towers/"+o+"/name",schemaPath:"\
#/properties/towers/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Qr=i===e}else var Qr=!0;if(Qr){if(s.source!==
void 0){let i=s.source;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/towers/"+o+"/source",schemaPath:"#/properties/towers/items/p\
roperties/source/type",keyword:"type",params:{type:L.properties.towers.items.properties.source.type},message:"must be string,null"}],!1;var Qr=p===e}else var Qr=!0;
if(Qr)if(s.fallback!==void 0){const i=e;if(typeof s.fallback!="boolean")return a.errors=[{instancePath:r+"/towers/"+o+"/fallback",schemaPath:"#/properties/tower\
s/items/properties/fallback/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var Qr=i===e}else var Qr=!0}}}}else return a.errors=[{instancePath:r+
"/towers/"+o,schemaPath:"#/properties/towers/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Os=F===e;if(!Os)break}}else return a.
errors=[{instancePath:r+"/towers",schemaPath:"#/properties/towers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=ue===e}else var c=!0;
if(c){if(n.heads!==void 0){let v=n.heads;const ue=e;if(e===ue)if(Array.isArray(v)){var qs=!0;const te=v.length;for(let o=0;o<te;o++){let s=v[o];const F=e;if(e===
F)if(s&&typeof s=="object"&&!Array.isArray(s)){let N;if(s.name===void 0&&(N="name")||s.doc===void 0&&(N="doc")||s.label===void 0&&(N="label")||s.lossWeight===void 0&&
(N="lossWeight")||s.sources===void 0&&(N="sources")||s.withinSeconds===void 0&&(N="withinSeconds"))return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/pr\
operties/heads/items/required",keyword:"required",params:{missingProperty:N},message:"must have required property '"+N+"'"}],!1;{const w=e;for(const i in s)if(!(i===
"name"||i==="doc"||i==="label"||i==="lossWeight"||i==="sources"||i==="withinSeconds"||i==="after"||i==="delay")){return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"\
#/properties/heads/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}
if(w===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/name",schemaPath:"#/properties/heads/items/pro\
perties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ir=i===e}else var ir=!0;if(ir){if(s.doc!==void 0){let i=s.doc;const p=e;
if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/doc",schemaPath:"#/properties/heads/items/properties/doc/type",keyword:"type",params:{
type:L.properties.heads.items.properties.doc.type},message:"must be string,null"}],!1;var ir=p===e}else var ir=!0;if(ir){if(s.label!==void 0){let i=s.label;const p=e;
if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.column===void 0&&(t="column")||i.op===void 0&&(t="op")||i.value===void 0&&(t="value"))return a.
errors=[{instancePath:r+"/heads/"+o+"/label",schemaPath:"#/properties/heads/items/properties/label/required",keyword:"required",params:{missingProperty:t},message:"\
must have required property '"+t+"'"}],!1;{const d=e;for(const f in i)if(!(f==="column"||f==="op"||f==="value")){return a.errors=[{instancePath:r+"/heads/"+o+"/\
label",schemaPath:"#/properties/heads/items/properties/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NO\
T have additional properties"}],!1;break}if(d===e){if(i.column!==void 0){const f=e;if(typeof i.column!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/l\
abel/column",schemaPath:"#/properties/heads/items/properties/label/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ur=f===
e}else var Ur=!0;if(Ur){if(i.op!==void 0){let f=i.op;const P=e;if(!(f==="=="||f==="!="||f==="<"||f==="<="||f===">"||f===">="||f===null))return a.errors=[{instancePath:r+
"/heads/"+o+"/label/op",schemaPath:"#/properties/heads/items/properties/label/properties/op/enum",keyword:"enum",params:{allowedValues:L.properties.heads.items.
properties.label.properties.op.enum},message:"must be equal to one of the allowed values"}],!1;var Ur=P===e}else var Ur=!0;if(Ur)if(i.value!==void 0){let f=i.value;
const P=e,C=e;let m=!1;const Y=e;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){const Re={instancePath:r+"/heads/"+o+"/label/va\
lue",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf/0/type",keyword:"type",params:{type:L.properties.heads.items.properties.label.
properties.value.anyOf[0].type},message:"must be string,number,boolean"};l===null?l=[Re]:l.push(Re),e++}var cs=Y===e;m=m||cs;const Le=e;if(f!==null){const Re={instancePath:r+
"/heads/"+o+"/label/value",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf/1/type",keyword:"type",params:{type:"null"},message:"mus\
t be null"};l===null?l=[Re]:l.push(Re),e++}var cs=Le===e;if(m=m||cs,m)e=C,l!==null&&(C?l.length=C:l=null);else{const Re={instancePath:r+"/heads/"+o+"/label/valu\
e",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?
l=[Re]:l.push(Re),e++,a.errors=l,!1}var Ur=P===e}else var Ur=!0}}}}else return a.errors=[{instancePath:r+"/heads/"+o+"/label",schemaPath:"#/properties/heads/ite\
ms/properties/label/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ir=p===e}else var ir=!0;if(ir){if(s.lossWeight!==void 0){let i=s.
lossWeight;const p=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/heads/"+o+"/lossWeight",schemaPath:"#/properties/heads/items/prope\
rties/lossWeight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ir=p===e}else var ir=!0;if(ir){if(s.sources!==void 0){let i=s.sources;
const p=e;if(!Array.isArray(i)&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/sources",schemaPath:"#/properties/heads/items/properties/sources/type",keyword:"\
type",params:{type:L.properties.heads.items.properties.sources.type},message:"must be array,null"}],!1;if(e===p&&Array.isArray(i)){var js=!0;const t=i.length;for(let d=0;d<
t;d++){const f=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/sources/"+d,schemaPath:"#/properties/heads/items/properties/sources/ite\
ms/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var js=f===e;if(!js)break}}var ir=p===e}else var ir=!0;if(ir){if(s.withinSeconds!==
void 0){let i=s.withinSeconds;const p=e;if(!(typeof i=="number"&&isFinite(i))&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/withinSeconds",schemaPath:"\
#/properties/heads/items/properties/withinSeconds/type",keyword:"type",params:{type:L.properties.heads.items.properties.withinSeconds.type},message:"must be num\
ber,null"}],!1;var ir=p===e}else var ir=!0;if(ir){if(s.after!==void 0){let i=s.after;const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.
head===void 0&&(t="head")||i.loss===void 0&&(t="loss"))return a.errors=[{instancePath:r+"/heads/"+o+"/after",schemaPath:"#/properties/heads/items/properties/aft\
er/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=e;for(const f in i)if(!(f==="head"||f==="\
loss")){return a.errors=[{instancePath:r+"/heads/"+o+"/after",schemaPath:"#/properties/heads/items/properties/after/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.head!==void 0){const f=e;if(typeof i.head!="strin\
g")return a.errors=[{instancePath:r+"/heads/"+o+"/after/head",schemaPath:"#/properties/heads/items/properties/after/properties/head/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var ms=f===e}else var ms=!0;if(ms)if(i.loss!==void 0){let f=i.loss;const P=e;if(!(f==="joint"||f==="within_parent"))
return a.errors=[{instancePath:r+"/heads/"+o+"/after/loss",schemaPath:"#/properties/heads/items/properties/after/properties/loss/enum",keyword:"enum",params:{allowedValues:L.
properties.heads.items.properties.after.properties.loss.enum},message:"must be equal to one of the allowed values"}],!1;var ms=P===e}else var ms=!0}}}else return a.
errors=[{instancePath:r+"/heads/"+o+"/after",schemaPath:"#/properties/heads/items/properties/after/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var ir=p===e}else var ir=!0;if(ir)if(s.delay!==void 0){let i=s.delay;const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===
void 0&&(t="kind"))return a.errors=[{instancePath:r+"/heads/"+o+"/delay",schemaPath:"#/properties/heads/items/properties/delay/required",keyword:"required",params:{
missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="exponential"){if(e===e)if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){let P;if(i.kind===void 0&&(P="kind")||i.at===void 0&&(P="at")||i.unitSeconds===void 0&&(P="unitSeconds"))return a.errors=[{instancePath:r+
"/heads/"+o+"/delay",schemaPath:"#/properties/heads/items/properties/delay/oneOf/0/required",keyword:"required",params:{missingProperty:P},message:"must have re\
quired property '"+P+"'"}],!1;{const C=e;for(const m in i)if(!(m==="kind"||m==="at"||m==="unitSeconds")){return a.errors=[{instancePath:r+"/heads/"+o+"/delay",schemaPath:"\
#/properties/heads/items/properties/delay/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have addi\
tional properties"}],!1;break}if(C===e){if(i.kind!==void 0){const m=e;if(i.kind!=="exponential")return a.errors=[{instancePath:r+"/heads/"+o+"/delay/kind",schemaPath:"\
#/properties/heads/items/properties/delay/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"exponential"},message:"must be equal to constant"}],
!1;var Xr=m===e}else var Xr=!0;if(Xr){if(i.at!==void 0){const m=e;if(typeof i.at!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/delay/at",schemaPath:"\
#/properties/heads/items/properties/delay/oneOf/0/properties/at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Xr=m===e}else var Xr=!0;
if(Xr)if(i.unitSeconds!==void 0){let m=i.unitSeconds;const Y=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return a.errors=[{instancePath:r+"/heads\
/"+o+"/delay/unitSeconds",schemaPath:"#/properties/heads/items/properties/delay/oneOf/0/properties/unitSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===Y&&typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m)))return a.errors=[{instancePath:r+"/heads/"+o+"/delay/unitSeconds",schemaPath:"#\
/properties/heads/items/properties/delay/oneOf/0/properties/unitSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;
var Xr=Y===e}else var Xr=!0}}}}else return a.errors=[{instancePath:r+"/heads/"+o+"/delay",schemaPath:"#/properties/heads/items/properties/delay/oneOf/0/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var Ns=!0}else if(d==="weight"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let P;if(i.kind===
void 0&&(P="kind"))return a.errors=[{instancePath:r+"/heads/"+o+"/delay",schemaPath:"#/properties/heads/items/properties/delay/oneOf/1/required",keyword:"requir\
ed",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{const C=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/\
heads/"+o+"/delay",schemaPath:"#/properties/heads/items/properties/delay/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(C===e&&i.kind!==void 0&&i.kind!=="weight")return a.errors=[{instancePath:r+"/heads/"+o+"/delay/kind",
schemaPath:"#/properties/heads/items/properties/delay/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"weight"},message:"must be equal to co\
nstant"}],!1}}else return a.errors=[{instancePath:r+"/heads/"+o+"/delay",schemaPath:"#/properties/heads/items/properties/delay/oneOf/1/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;Ns!==!0&&(Ns=!0)}else return a.errors=[{instancePath:r+"/heads/"+o+"/delay",schemaPath:"#/properties/heads/items/pr\
operties/delay/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.
errors=[{instancePath:r+"/heads/"+o+"/delay",schemaPath:"#/properties/heads/items/properties/delay/discriminator",keyword:"discriminator",params:{error:"tag",tag:"\
kind",tagValue:d},message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/heads/"+o+"/delay",schemaPath:"#/properties/heads/items/prop\
erties/delay/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ir=p===e}else var ir=!0}}}}}}}}}else return a.errors=[{instancePath:r+
"/heads/"+o,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var qs=F===e;if(!qs)break}}else return a.
errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=ue===e}else var c=!0;
if(c){if(n.outputs!==void 0){let v=n.outputs;const ue=e;if(e===ue)if(Array.isArray(v)){var As=!0;const te=v.length;for(let o=0;o<te;o++){let s=v[o];const F=e;if(e===
F)if(s&&typeof s=="object"&&!Array.isArray(s)){let N;if(s.head===void 0&&(N="head")||s.logits===void 0&&(N="logits")||s.bias===void 0&&(N="bias"))return a.errors=
[{instancePath:r+"/outputs/"+o,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty:N},message:"must have required proper\
ty '"+N+"'"}],!1;{const w=e;for(const i in s)if(!(i==="head"||i==="logits"||i==="bias"||i==="correction"||i==="delay")){return a.errors=[{instancePath:r+"/outpu\
ts/"+o,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have addition\
al properties"}],!1;break}if(w===e){if(s.head!==void 0){const i=e;if(typeof s.head!="string")return a.errors=[{instancePath:r+"/outputs/"+o+"/head",schemaPath:"\
#/properties/outputs/items/properties/head/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Rr=i===e}else var Rr=!0;if(Rr){if(s.logits!==
void 0){let i=s.logits;const p=e;if(e===p)if(Array.isArray(i)){var zs=!0;const t=i.length;for(let d=0;d<t;d++){const f=e;if(typeof i[d]!="string")return a.errors=
[{instancePath:r+"/outputs/"+o+"/logits/"+d,schemaPath:"#/properties/outputs/items/properties/logits/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var zs=f===e;if(!zs)break}}else return a.errors=[{instancePath:r+"/outputs/"+o+"/logits",schemaPath:"#/properties/outputs/items/properties/\
logits/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Rr=p===e}else var Rr=!0;if(Rr){if(s.bias!==void 0){let i=s.bias;const p=e;if(typeof i!=
"string"&&i!==null)return a.errors=[{instancePath:r+"/outputs/"+o+"/bias",schemaPath:"#/properties/outputs/items/properties/bias/type",keyword:"type",params:{type:L.
properties.outputs.items.properties.bias.type},message:"must be string,null"}],!1;var Rr=p===e}else var Rr=!0;if(Rr){if(s.correction!==void 0){let i=s.correction;
const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",
schemaPath:"#/properties/outputs/items/properties/correction/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"\
'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="base"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let P;if(i.kind===void 0&&(P="kind"))return a.
errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/0/required",keyword:"required",params:{missingProperty:P},
message:"must have required property '"+P+"'"}],!1;{const C=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"\
#/properties/outputs/items/properties/correction/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT ha\
ve additional properties"}],!1;break}if(C===e&&i.kind!==void 0&&i.kind!=="base")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/\
properties/outputs/items/properties/correction/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"base"},message:"must be equal to constant"}],
!1}}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/0/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var ds=!0}else if(d==="implies"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let P;if(i.kind===void 0&&
(P="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/1/required",keyword:"\
required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{const C=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(C===e&&i.kind!==void 0&&i.kind!=="implies")return a.errors=[{instancePath:r+"/outputs/"+o+"/correcti\
on/kind",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"implies"},message:"mu\
st be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/on\
eOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ds!==!0&&(ds=!0)}else if(d==="mixture"){if(e===e)if(i&&typeof i=="object"&&!Array.
isArray(i)){let P;if(i.kind===void 0&&(P="kind")||i.logits===void 0&&(P="logits")||i.bias===void 0&&(P="bias"))return a.errors=[{instancePath:r+"/outputs/"+o+"/\
correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/required",keyword:"required",params:{missingProperty:P},message:"must have requ\
ired property '"+P+"'"}],!1;{const C=e;for(const m in i)if(!(m==="kind"||m==="logits"||m==="bias")){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",
schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"\
must NOT have additional properties"}],!1;break}if(C===e){if(i.kind!==void 0){const m=e;if(i.kind!=="mixture")return a.errors=[{instancePath:r+"/outputs/"+o+"/c\
orrection/kind",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"mixture"},message:"\
must be equal to constant"}],!1;var Yr=m===e}else var Yr=!0;if(Yr){if(i.logits!==void 0){let m=i.logits;const Y=e;if(e===Y)if(Array.isArray(m)){var Fs=!0;const pr=m.
length;for(let Re=0;Re<pr;Re++){const mr=e;if(typeof m[Re]!="string")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/logits/"+Re,schemaPath:"#/prope\
rties/outputs/items/properties/correction/oneOf/2/properties/logits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Fs=mr===
e;if(!Fs)break}}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/logits",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/pr\
operties/logits/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Yr=Y===e}else var Yr=!0;if(Yr)if(i.bias!==void 0){let m=i.bias;const Y=e;
if(typeof m!="string"&&m!==null)return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/bias",schemaPath:"#/properties/outputs/items/properties/correction/o\
neOf/2/properties/bias/type",keyword:"type",params:{type:L.properties.outputs.items.properties.correction.oneOf[2].properties.bias.type},message:"must be string\
,null"}],!1;var Yr=Y===e}else var Yr=!0}}}}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/c\
orrection/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ds!==!0&&(ds=!0)}else return a.errors=[{instancePath:r+"/outputs/"+o+
"/correction",schemaPath:"#/properties/outputs/items/properties/correction/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},
message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/pro\
perties/correction/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'tag "kind" must be string'}],!1}}else return a.errors=
[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;var Rr=p===e}else var Rr=!0;if(Rr)if(s.delay!==void 0){let i=s.delay;const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.
logits===void 0&&(t="logits"))return a.errors=[{instancePath:r+"/outputs/"+o+"/delay",schemaPath:"#/properties/outputs/items/properties/delay/required",keyword:"\
required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=e;for(const f in i)if(f!=="logits"){return a.errors=[{instancePath:r+
"/outputs/"+o+"/delay",schemaPath:"#/properties/outputs/items/properties/delay/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
message:"must NOT have additional properties"}],!1;break}if(d===e&&i.logits!==void 0){let f=i.logits;if(e===e)if(Array.isArray(f)){var xs=!0;const C=f.length;for(let m=0;m<
C;m++){const Y=e;if(typeof f[m]!="string")return a.errors=[{instancePath:r+"/outputs/"+o+"/delay/logits/"+m,schemaPath:"#/properties/outputs/items/properties/de\
lay/properties/logits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var xs=Y===e;if(!xs)break}}else return a.errors=[{instancePath:r+
"/outputs/"+o+"/delay/logits",schemaPath:"#/properties/outputs/items/properties/delay/properties/logits/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1}}}else return a.errors=[{instancePath:r+"/outputs/"+o+"/delay",schemaPath:"#/properties/outputs/items/properties/delay/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var Rr=p===e}else var Rr=!0}}}}}}else return a.errors=[{instancePath:r+"/outputs/"+o,schemaPath:"#/properties/outpu\
ts/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var As=F===e;if(!As)break}}else return a.errors=[{instancePath:r+"/outputs",schemaPath:"\
#/properties/outputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=ue===e}else var c=!0;if(c){if(n.sampling!==void 0){let v=n.sampling;
const ue=e;if(!(v&&typeof v=="object"&&!Array.isArray(v))&&v!==null)return a.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/type",keyword:"\
type",params:{type:L.properties.sampling.type},message:"must be object,null"}],!1;if(e===ue&&v&&typeof v=="object"&&!Array.isArray(v)){let te;if(v.base===void 0&&
(te="base")||v.keep===void 0&&(te="keep")||v.log===void 0&&(te="log")||v.correct===void 0&&(te="correct"))return a.errors=[{instancePath:r+"/sampling",schemaPath:"\
#/properties/sampling/required",keyword:"required",params:{missingProperty:te},message:"must have required property '"+te+"'"}],!1;{const o=e;for(const s in v)if(!(s===
"base"||s==="keep"||s==="log"||s==="correct")){return a.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(o===e){if(v.base!==void 0){let s=v.base;const F=e;if(typeof s!=
"string"&&s!==null)return a.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/type",keyword:"type",params:{type:L.properties.
sampling.properties.base.type},message:"must be string,null"}],!1;var Wr=F===e}else var Wr=!0;if(Wr){if(v.keep!==void 0){let s=v.keep;const F=e;if(e===F)if(typeof s==
"number"&&isFinite(s)){if(s>1||isNaN(s))return a.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/maximum",keyword:"ma\
ximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(s<0||isNaN(s))return a.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/\
sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/samplin\
g/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Wr=F===e}else var Wr=!0;
if(Wr){if(v.log!==void 0){let s=v.log;const F=e;if(!(s==="unsampled"||s==="sampled"))return a.errors=[{instancePath:r+"/sampling/log",schemaPath:"#/properties/s\
ampling/properties/log/enum",keyword:"enum",params:{allowedValues:L.properties.sampling.properties.log.enum},message:"must be equal to one of the allowed values"}],
!1;var Wr=F===e}else var Wr=!0;if(Wr)if(v.correct!==void 0){let s=v.correct;const F=e;if(!(s==="weight"||s==="base"||s==="batch"))return a.errors=[{instancePath:r+
"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:L.properties.sampling.properties.correct.enum},
message:"must be equal to one of the allowed values"}],!1;var Wr=F===e}else var Wr=!0}}}}}var c=ue===e}else var c=!0;if(c){if(n.calibration!==void 0){let v=n.calibration;
const ue=e;if(!(v&&typeof v=="object"&&!Array.isArray(v))&&v!==null)return a.errors=[{instancePath:r+"/calibration",schemaPath:"#/properties/calibration/type",keyword:"\
type",params:{type:L.properties.calibration.type},message:"must be object,null"}],!1;if(e===ue&&v&&typeof v=="object"&&!Array.isArray(v)){let te;if(v.method===void 0&&
(te="method")||v.signals===void 0&&(te="signals")||v.per===void 0&&(te="per")||v.everySeconds===void 0&&(te="everySeconds")||v.windowSeconds===void 0&&(te="wind\
owSeconds")||v.halfLifeSeconds===void 0&&(te="halfLifeSeconds")||v.traffic===void 0&&(te="traffic"))return a.errors=[{instancePath:r+"/calibration",schemaPath:"\
#/properties/calibration/required",keyword:"required",params:{missingProperty:te},message:"must have required property '"+te+"'"}],!1;{const o=e;for(const s in v)
if(!(s==="method"||s==="signals"||s==="per"||s==="everySeconds"||s==="windowSeconds"||s==="halfLifeSeconds"||s==="traffic")){return a.errors=[{instancePath:r+"/\
calibration",schemaPath:"#/properties/calibration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have addi\
tional properties"}],!1;break}if(o===e){if(v.method!==void 0){let s=v.method;const F=e;if(!(s==="platt"||s==="isotonic"||s==="temperature"))return a.errors=[{instancePath:r+
"/calibration/method",schemaPath:"#/properties/calibration/properties/method/enum",keyword:"enum",params:{allowedValues:L.properties.calibration.properties.method.
enum},message:"must be equal to one of the allowed values"}],!1;var fr=F===e}else var fr=!0;if(fr){if(v.signals!==void 0){let s=v.signals;const F=e;if(e===F)if(Array.
isArray(s)){var Ts=!0;const N=s.length;for(let w=0;w<N;w++){const i=e;if(typeof s[w]!="string")return a.errors=[{instancePath:r+"/calibration/signals/"+w,schemaPath:"\
#/properties/calibration/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ts=i===e;if(!Ts)break}}else return a.
errors=[{instancePath:r+"/calibration/signals",schemaPath:"#/properties/calibration/properties/signals/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var fr=F===e}else var fr=!0;if(fr){if(v.per!==void 0){let s=v.per;const F=e;if(e===F)if(Array.isArray(s)){var Vs=!0;const N=s.length;for(let w=0;w<
N;w++){let i=s[w];const p=e;if(!(i==="head"||i==="source"))return a.errors=[{instancePath:r+"/calibration/per/"+w,schemaPath:"#/properties/calibration/propertie\
s/per/items/enum",keyword:"enum",params:{allowedValues:L.properties.calibration.properties.per.items.enum},message:"must be equal to one of the allowed values"}],
!1;var Vs=p===e;if(!Vs)break}}else return a.errors=[{instancePath:r+"/calibration/per",schemaPath:"#/properties/calibration/properties/per/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var fr=F===e}else var fr=!0;if(fr){if(v.everySeconds!==void 0){let s=v.everySeconds;const F=e;if(!(typeof s==
"number"&&isFinite(s)))return a.errors=[{instancePath:r+"/calibration/everySeconds",schemaPath:"#/properties/calibration/properties/everySeconds/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var fr=F===e}else var fr=!0;if(fr){if(v.windowSeconds!==void 0){let s=v.windowSeconds;const F=e;if(!(typeof s==
"number"&&isFinite(s)))return a.errors=[{instancePath:r+"/calibration/windowSeconds",schemaPath:"#/properties/calibration/properties/windowSeconds/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var fr=F===e}else var fr=!0;if(fr){if(v.halfLifeSeconds!==void 0){let s=v.halfLifeSeconds;const F=e;if(!(typeof s==
"number"&&isFinite(s))&&s!==null)return a.errors=[{instancePath:r+"/calibration/halfLifeSeconds",schemaPath:"#/properties/calibration/properties/halfLifeSeconds\
/type",keyword:"type",params:{type:L.properties.calibration.properties.halfLifeSeconds.type},message:"must be number,null"}],!1;var fr=F===e}else var fr=!0;if(fr)
if(v.traffic!==void 0){let s=v.traffic;const F=e;if(!(s==="all"||s==="own"))return a.errors=[{instancePath:r+"/calibration/traffic",schemaPath:"#/properties/cal\
ibration/properties/traffic/enum",keyword:"enum",params:{allowedValues:L.properties.calibration.properties.traffic.enum},message:"must be equal to one of the al\
lowed values"}],!1;var fr=F===e}else var fr=!0}}}}}}}}var c=ue===e}else var c=!0;if(c){if(n.train!==void 0){let v=n.train;const ue=e;if(e===ue)if(v&&typeof v=="\
object"&&!Array.isArray(v)){let te;if(v.optimizer===void 0&&(te="optimizer")||v.embeddings===void 0&&(te="embeddings")||v.batch===void 0&&(te="batch")||v.epochs===
void 0&&(te="epochs")||v.seed===void 0&&(te="seed")||v.l2===void 0&&(te="l2")||v.patience===void 0&&(te="patience")||v.holdout===void 0&&(te="holdout")||v.validate===
void 0&&(te="validate")||v.sources===void 0&&(te="sources"))return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties/train/required",keyword:"required",
params:{missingProperty:te},message:"must have required property '"+te+"'"}],!1;{const o=e;for(const s in v)if(!xr.call(L.properties.train.properties,s)){return a.
errors=[{instancePath:r+"/train",schemaPath:"#/properties/train/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must\
 NOT have additional properties"}],!1;break}if(o===e){if(v.optimizer!==void 0){let s=v.optimizer;const F=e;if(e===F)if(s&&typeof s=="object"&&!Array.isArray(s)){
let rr;if(s.kind===void 0&&(rr="kind")||s.learningRate===void 0&&(rr="learningRate"))return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"#/propertie\
s/train/properties/optimizer/required",keyword:"required",params:{missingProperty:rr},message:"must have required property '"+rr+"'"}],!1;{const N=e;for(const w in s)
if(!(w==="kind"||w==="learningRate")){return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"}],!1;break}if(N===e){if(s.kind!==void 0){let w=s.
kind;const i=e;if(!(w==="adam"||w==="adagrad"||w==="sgd"))return a.errors=[{instancePath:r+"/train/optimizer/kind",schemaPath:"#/properties/train/properties/opt\
imizer/properties/kind/enum",keyword:"enum",params:{allowedValues:L.properties.train.properties.optimizer.properties.kind.enum},message:"must be equal to one of\
 the allowed values"}],!1;var ls=i===e}else var ls=!0;if(ls)if(s.learningRate!==void 0){let w=s.learningRate;const i=e;if(!(typeof w=="number"&&isFinite(w)))return a.
errors=[{instancePath:r+"/train/optimizer/learningRate",schemaPath:"#/properties/train/properties/optimizer/properties/learningRate/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var ls=i===e}else var ls=!0}}}else return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"#/properties/tra\
in/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var We=F===e}else var We=!0;if(We){if(v.embeddings!==void 0){let s=v.
embeddings;const F=e;if(e===F)if(s&&typeof s=="object"&&!Array.isArray(s)){let N;if(s.kind===void 0&&(N="kind")||s.learningRate===void 0&&(N="learningRate"))return a.
errors=[{instancePath:r+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/required",keyword:"required",params:{missingProperty:N},message:"\
must have required property '"+N+"'"}],!1;{const w=e;for(const i in s)if(!(i==="kind"||i==="learningRate")){return a.errors=[{instancePath:r+"/train/embeddings",
schemaPath:"#/properties/train/properties/embeddings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have a\
dditional properties"}],!1;break}if(w===e){if(s.kind!==void 0){let i=s.kind;const p=e;if(!(i==="adam"||i==="adagrad"||i==="sgd"))return a.errors=[{instancePath:r+
"/train/embeddings/kind",schemaPath:"#/properties/train/properties/embeddings/properties/kind/enum",keyword:"enum",params:{allowedValues:L.properties.train.properties.
embeddings.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var fs=p===e}else var fs=!0;if(fs)if(s.learningRate!==void 0){let i=s.
learningRate;const p=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/train/embeddings/learningRate",schemaPath:"#/properties/train/pr\
operties/embeddings/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var fs=p===e}else var fs=!0}}}else return a.
errors=[{instancePath:r+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;var We=F===e}else var We=!0;if(We){if(v.batch!==void 0){let s=v.batch;const F=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=
[{instancePath:r+"/train/batch",schemaPath:"#/properties/train/properties/batch/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
F&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return a.errors=[{instancePath:r+"/train/batch",schemaPath:"#/properties/train/properties/batch/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var We=F===e}else var We=!0;if(We){if(v.epochs!==void 0){let s=v.epochs;const F=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/train/epochs",schemaPath:"#/properties/train/properties/epochs/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===F&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return a.errors=[{instancePath:r+"/train/epoch\
s",schemaPath:"#/properties/train/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var We=F===e}else var We=!0;
if(We){if(v.seed!==void 0){let s=v.seed;const F=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/train/seed",schemaPath:"\
#/properties/train/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var We=F===e}else var We=!0;if(We){if(v.l2!==void 0){
let s=v.l2;const F=e;if(!(typeof s=="number"&&isFinite(s)))return a.errors=[{instancePath:r+"/train/l2",schemaPath:"#/properties/train/properties/l2/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var We=F===e}else var We=!0;if(We){if(v.patience!==void 0){let s=v.patience;const F=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/train/patience",schemaPath:"#/properties/train/properties/patience/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===F&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=[{instancePath:r+"/train/\
patience",schemaPath:"#/properties/train/properties/patience/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var We=F===
e}else var We=!0;if(We){if(v.holdout!==void 0){let s=v.holdout;const F=e,rr=e;let N=!1;const w=e;Fe(s,{instancePath:r+"/train/holdout",parentData:v,parentDataProperty:"\
holdout",rootData:gr,dynamicAnchors:hr})||(l=l===null?Fe.errors:l.concat(Fe.errors),e=l.length);var gs=w===e;N=N||gs;const i=e;if(s!==null){const he={instancePath:r+
"/train/holdout",schemaPath:"#/properties/train/properties/holdout/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};l===null?l=[he]:l.push(
he),e++}var gs=i===e;if(N=N||gs,N)e=rr,l!==null&&(rr?l.length=rr:l=null);else{const he={instancePath:r+"/train/holdout",schemaPath:"#/properties/train/propertie\
s/holdout/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[he]:l.push(he),e++,a.errors=l,!1}var We=F===e}else var We=!0;
if(We){if(v.validate!==void 0){let s=v.validate;const F=e,rr=e;let N=!1;const w=e;Fe(s,{instancePath:r+"/train/validate",parentData:v,parentDataProperty:"valida\
te",rootData:gr,dynamicAnchors:hr})||(l=l===null?Fe.errors:l.concat(Fe.errors),e=l.length);var hs=w===e;N=N||hs;const i=e;if(s!==null){const he={instancePath:r+
"/train/validate",schemaPath:"#/properties/train/properties/validate/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};l===null?l=[he]:l.
push(he),e++}var hs=i===e;if(N=N||hs,N)e=rr,l!==null&&(rr?l.length=rr:l=null);else{const he={instancePath:r+"/train/validate",schemaPath:"#/properties/train/pro\
perties/validate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[he]:l.push(he),e++,a.errors=l,!1}var We=F===e}else var We=!0;
if(We){if(v.sources!==void 0){let s=v.sources;const F=e;if(!Array.isArray(s)&&s!==null)return a.errors=[{instancePath:r+"/train/sources",schemaPath:"#/propertie\
s/train/properties/sources/type",keyword:"type",params:{type:L.properties.train.properties.sources.type},message:"must be array,null"}],!1;if(e===F&&Array.isArray(
s)){var $s=!0;const N=s.length;for(let w=0;w<N;w++){const i=e;if(typeof s[w]!="string")return a.errors=[{instancePath:r+"/train/sources/"+w,schemaPath:"#/proper\
ties/train/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var $s=i===e;if(!$s)break}}var We=F===e}else var We=!0;
if(We){if(v.refit!==void 0){const s=e;if(v.refit!==!0)return a.errors=[{instancePath:r+"/train/refit",schemaPath:"#/properties/train/properties/refit/const",keyword:"\
const",params:{allowedValue:!0},message:"must be equal to constant"}],!1;var We=s===e}else var We=!0;if(We)if(v.reasons!==void 0){let s=v.reasons;const F=e;if(e===
F)if(s&&typeof s=="object"&&!Array.isArray(s)){const N=e;for(const w in s)if(!(w==="batch"||w==="epochs"||w==="validate")){return a.errors=[{instancePath:r+"/tr\
ain/reasons",schemaPath:"#/properties/train/properties/reasons/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must \
NOT have additional properties"}],!1;break}if(N===e){if(s.batch!==void 0){const w=e;if(typeof s.batch!="string")return a.errors=[{instancePath:r+"/train/reasons\
/batch",schemaPath:"#/properties/train/properties/reasons/properties/batch/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Zr=w===
e}else var Zr=!0;if(Zr){if(s.epochs!==void 0){const w=e;if(typeof s.epochs!="string")return a.errors=[{instancePath:r+"/train/reasons/epochs",schemaPath:"#/prop\
erties/train/properties/reasons/properties/epochs/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Zr=w===e}else var Zr=!0;if(Zr)if(s.
validate!==void 0){const w=e;if(typeof s.validate!="string")return a.errors=[{instancePath:r+"/train/reasons/validate",schemaPath:"#/properties/train/properties\
/reasons/properties/validate/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Zr=w===e}else var Zr=!0}}}else return a.errors=[{instancePath:r+
"/train/reasons",schemaPath:"#/properties/train/properties/reasons/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var We=F===e}else var We=!0}}}}}}}}}}}}}else
return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=ue===e}else
var c=!0;if(c){if(n.baselines!==void 0){let v=n.baselines;const ue=e;if(e===ue)if(Array.isArray(v)){var Rs=!0;const te=v.length;for(let o=0;o<te;o++){let s=v[o];
const F=e;if(e===F)if(s&&typeof s=="object"&&!Array.isArray(s)){let N;if(s.kind===void 0&&(N="kind"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"\
#/properties/baselines/items/required",keyword:"required",params:{missingProperty:N},message:"must have required property '"+N+"'"}],!1;{const w=s.kind;if(typeof w==
"string")if(w==="lr"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.kind===void 0&&(p="kind")||s.learningRate===void 0&&(p="learningRate")||s.
l1===void 0&&(p="l1")||s.l2===void 0&&(p="l2")||s.epochs===void 0&&(p="epochs"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baseli\
nes/items/oneOf/0/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const he=e;for(const t in s)if(!(t===
"kind"||t==="learningRate"||t==="l1"||t==="l2"||t==="epochs")){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/0\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(he===e){if(s.kind!==
void 0){const t=e;if(s.kind!=="lr")return a.errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/0/properties/kind/con\
st",keyword:"const",params:{allowedValue:"lr"},message:"must be equal to constant"}],!1;var Sr=t===e}else var Sr=!0;if(Sr){if(s.learningRate!==void 0){let t=s.learningRate;
const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines/items/oneOf/\
0/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Sr=d===e}else var Sr=!0;if(Sr){if(s.l1!==void 0){let t=s.
l1;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf/0/prope\
rties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Sr=d===e}else var Sr=!0;if(Sr){if(s.l2!==void 0){let t=s.l2;const d=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/0/properties/l2/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var Sr=d===e}else var Sr=!0;if(Sr)if(s.epochs!==void 0){let t=s.epochs;const d=e;if(!(typeof t=="number"&&!(t%
1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/0/properties/epo\
chs/type",keyword:"type",params:{type:L.properties.baselines.items.oneOf[0].properties.epochs.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="num\
ber"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/0/properties/epochs\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Sr=d===e}else var Sr=!0}}}}}}else return a.errors=[{instancePath:r+
"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var us=!0}else if(w===
"wide_deep"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.kind===void 0&&(p="kind")||s.learningRate===void 0&&(p="learningRate")||s.l1===void 0&&
(p="l1")||s.l2===void 0&&(p="l2")||s.epochs===void 0&&(p="epochs")||s.wide===void 0&&(p="wide")||s.buckets===void 0&&(p="buckets")||s.layers===void 0&&(p="layer\
s")||s.dropout===void 0&&(p="dropout"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1/required",keyword:"requ\
ired",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const he=e;for(const t in s)if(!xr.call(L.properties.baselines.items.oneOf[1].
properties,t)){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(he===e){if(s.kind!==void 0){const t=e;if(s.kind!=="wide_deep")return a.
errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"wi\
de_deep"},message:"must be equal to constant"}],!1;var Ze=t===e}else var Ze=!0;if(Ze){if(s.learningRate!==void 0){let t=s.learningRate;const d=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines/items/oneOf/1/properties/learningRate\
/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ze=d===e}else var Ze=!0;if(Ze){if(s.l1!==void 0){let t=s.l1;const d=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf/1/properties/l1/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var Ze=d===e}else var Ze=!0;if(Ze){if(s.l2!==void 0){let t=s.l2;const d=e;if(!(typeof t=="number"&&isFinite(
t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/1/properties/l2/type",keyword:"type",params:{type:"num\
ber"},message:"must be number"}],!1;var Ze=d===e}else var Ze=!0;if(Ze){if(s.epochs!==void 0){let t=s.epochs;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/1/properties/epochs/type",keyword:"\
type",params:{type:L.properties.baselines.items.oneOf[1].properties.epochs.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&
(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/1/properties/epochs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ze=d===e}else var Ze=!0;if(Ze){if(s.wide!==void 0){let t=s.wide;const d=e;if(e===d)if(Array.
isArray(t)){var Ss=!0;const P=t.length;for(let C=0;C<P;C++){let m=t[C];const Y=e;if(e===Y)if(Array.isArray(m)){var Is=!0;const pr=m.length;for(let Re=0;Re<pr;Re++){
const mr=e;if(typeof m[Re]!="string")return a.errors=[{instancePath:r+"/baselines/"+o+"/wide/"+C+"/"+Re,schemaPath:"#/properties/baselines/items/oneOf/1/propert\
ies/wide/items/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Is=mr===e;if(!Is)break}}else return a.errors=[{instancePath:r+
"/baselines/"+o+"/wide/"+C,schemaPath:"#/properties/baselines/items/oneOf/1/properties/wide/items/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray"}],!1;var Ss=Y===e;if(!Ss)break}}else return a.errors=[{instancePath:r+"/baselines/"+o+"/wide",schemaPath:"#/properties/baselines/items/oneOf/1/properties/w\
ide/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ze=d===e}else var Ze=!0;if(Ze){if(s.buckets!==void 0){let t=s.buckets;const d=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/buckets",schemaPath:"#/properties/baselines/items/on\
eOf/1/properties/buckets/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))
return a.errors=[{instancePath:r+"/baselines/"+o+"/buckets",schemaPath:"#/properties/baselines/items/oneOf/1/properties/buckets/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ze=d===e}else var Ze=!0;if(Ze){if(s.layers!==void 0){let t=s.layers;const d=e;if(e===d)if(Array.isArray(
t)){var Ls=!0;const P=t.length;for(let C=0;C<P;C++){let m=t[C];const Y=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return a.errors=[{instancePath:r+
"/baselines/"+o+"/layers/"+C,schemaPath:"#/properties/baselines/items/oneOf/1/properties/layers/items/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===Y&&typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m)))return a.errors=[{instancePath:r+"/baselines/"+o+"/layers/"+C,schemaPath:"#/propert\
ies/baselines/items/oneOf/1/properties/layers/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ls=Y===e;if(!Ls)
break}}else return a.errors=[{instancePath:r+"/baselines/"+o+"/layers",schemaPath:"#/properties/baselines/items/oneOf/1/properties/layers/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var Ze=d===e}else var Ze=!0;if(Ze)if(s.dropout!==void 0){let t=s.dropout;const d=e;if(e===d)if(typeof t=="number"&&isFinite(
t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#/properties/baselines/items/oneOf/1/properties/dropout/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#\
/properties/baselines/items/oneOf/1/properties/dropout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=
[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#/properties/baselines/items/oneOf/1/properties/dropout/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var Ze=d===e}else var Ze=!0}}}}}}}}}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;us!==!0&&(us=!0)}else if(w==="gbdt_lr"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(
s)){let p;if(s.kind===void 0&&(p="kind")||s.learningRate===void 0&&(p="learningRate")||s.l1===void 0&&(p="l1")||s.l2===void 0&&(p="l2")||s.epochs===void 0&&(p="\
epochs")||s.trees===void 0&&(p="trees")||s.depth===void 0&&(p="depth")||s.leaves===void 0&&(p="leaves")||s.shrinkage===void 0&&(p="shrinkage")||s.minRows===void 0&&
(p="minRows")||s.growOn===void 0&&(p="growOn")||s.maxRows===void 0&&(p="maxRows"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/base\
lines/items/oneOf/2/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const he=e;for(const t in s)if(!xr.
call(L.properties.baselines.items.oneOf[2].properties,t)){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/2/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(he===e){if(s.kind!==void 0){
const t=e;if(s.kind!=="gbdt_lr")return a.errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/2/properties/kind/const",
keyword:"const",params:{allowedValue:"gbdt_lr"},message:"must be equal to constant"}],!1;var Ce=t===e}else var Ce=!0;if(Ce){if(s.learningRate!==void 0){let t=s.
learningRate;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines\
/items/oneOf/2/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ce=d===e}else var Ce=!0;if(Ce){if(s.l1!==void 0){
let t=s.l1;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf\
/2/properties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ce=d===e}else var Ce=!0;if(Ce){if(s.l2!==void 0){let t=s.l2;const d=e;
if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/2/properties/l2/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ce=d===e}else var Ce=!0;if(Ce){if(s.epochs!==void 0){let t=s.epochs;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/2/\
properties/epochs/type",keyword:"type",params:{type:L.properties.baselines.items.oneOf[2].properties.epochs.type},message:"must be integer,null"}],!1;if(e===d&&
typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/2/pro\
perties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ce=d===e}else var Ce=!0;if(Ce){if(s.trees!==void 0){let t=s.
trees;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/trees",schemaPath:"#/properties/base\
lines/items/oneOf/2/properties/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||
isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/trees",schemaPath:"#/properties/baselines/items/oneOf/2/properties/trees/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ce=d===e}else var Ce=!0;if(Ce){if(s.depth!==void 0){let t=s.depth;const d=e;if(!(typeof t=="num\
ber"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/depth",schemaPath:"#/properties/baselines/items/oneOf/2/properties/dept\
h/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+
"/baselines/"+o+"/depth",schemaPath:"#/properties/baselines/items/oneOf/2/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var Ce=d===e}else var Ce=!0;if(Ce){if(s.leaves!==void 0){let t=s.leaves;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==
null)return a.errors=[{instancePath:r+"/baselines/"+o+"/leaves",schemaPath:"#/properties/baselines/items/oneOf/2/properties/leaves/type",keyword:"type",params:{
type:L.properties.baselines.items.oneOf[2].properties.leaves.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))
return a.errors=[{instancePath:r+"/baselines/"+o+"/leaves",schemaPath:"#/properties/baselines/items/oneOf/2/properties/leaves/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ce=d===e}else var Ce=!0;if(Ce){if(s.shrinkage!==void 0){let t=s.shrinkage;const d=e;if(!(typeof t=="num\
ber"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/shrinkage",schemaPath:"#/properties/baselines/items/oneOf/2/properties/shrinkage/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var Ce=d===e}else var Ce=!0;if(Ce){if(s.minRows!==void 0){let t=s.minRows;const d=e;if(!(typeof t=="n\
umber"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/minRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/\
minRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[
{instancePath:r+"/baselines/"+o+"/minRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/minRows/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1;var Ce=d===e}else var Ce=!0;if(Ce){if(s.growOn!==void 0){let t=s.growOn;const d=e;if(e===d)if(typeof t=="number"&&isFinite(
t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/properties/baselines/items/oneOf/2/properties/growOn/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/\
properties/baselines/items/oneOf/2/properties/growOn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=
[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/properties/baselines/items/oneOf/2/properties/growOn/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var Ce=d===e}else var Ce=!0;if(Ce)if(s.maxRows!==void 0){let t=s.maxRows;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))
return a.errors=[{instancePath:r+"/baselines/"+o+"/maxRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/maxRows/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/maxRows",
schemaPath:"#/properties/baselines/items/oneOf/2/properties/maxRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ce=d===
e}else var Ce=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/2/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;us!==!0&&(us=!0)}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/dis\
criminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:w},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/baselines/"+o,schemaPath:"#/properties/baselines/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:w},message:'tag "kind" m\
ust be string'}],!1}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var Rs=F===e;if(!Rs)break}}else return a.errors=[{instancePath:r+"/baselines",schemaPath:"#/properties/baselines/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"}],!1;var c=ue===e}else var c=!0;if(c){if(n.cost!==void 0){let v=n.cost;const ue=e;if(e===ue)if(v&&typeof v=="o\
bject"&&!Array.isArray(v)){let te;if(v.params===void 0&&(te="params")||v.flops===void 0&&(te="flops")||v.memory===void 0&&(te="memory")||v.items===void 0&&(te="\
items"))return a.errors=[{instancePath:r+"/cost",schemaPath:"#/properties/cost/required",keyword:"required",params:{missingProperty:te},message:"must have requi\
red property '"+te+"'"}],!1;{const o=e;for(const s in v)if(!(s==="params"||s==="flops"||s==="memory"||s==="items")){return a.errors=[{instancePath:r+"/cost",schemaPath:"\
#/properties/cost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(o===
e){if(v.params!==void 0){let s=v.params;const F=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/cost/params",schemaPath:"\
#/properties/cost/properties/params/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===F&&typeof s=="number"&&isFinite(s)&&(s<0||
isNaN(s)))return a.errors=[{instancePath:r+"/cost/params",schemaPath:"#/properties/cost/properties/params/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var Cr=F===e}else var Cr=!0;if(Cr){if(v.flops!==void 0){let s=v.flops;const F=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s)))return a.errors=[{instancePath:r+"/cost/flops",schemaPath:"#/properties/cost/properties/flops/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(e===F&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=[{instancePath:r+"/cost/flops",schemaPath:"#/properties/cost/properties\
/flops/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Cr=F===e}else var Cr=!0;if(Cr){if(v.memory!==void 0){let s=v.
memory;const F=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/cost/memory",schemaPath:"#/properties/cost/properti\
es/memory/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===F&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=
[{instancePath:r+"/cost/memory",schemaPath:"#/properties/cost/properties/memory/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"}],!1;var Cr=F===e}else var Cr=!0;if(Cr)if(v.items!==void 0){let s=v.items;const F=e;if(e===F)if(Array.isArray(s)){var Ds=!0;const N=s.length;for(let w=0;w<N;w++){
let i=s[w];const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.name===void 0&&(t="name")||i.kind===void 0&&(t="kind")||i.params===void 0&&
(t="params")||i.bytes===void 0&&(t="bytes")||i.optimizerBytes===void 0&&(t="optimizerBytes")||i.flops===void 0&&(t="flops")||i.activationBytes===void 0&&(t="act\
ivationBytes"))return a.errors=[{instancePath:r+"/cost/items/"+w,schemaPath:"#/properties/cost/properties/items/items/required",keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;{const d=e;for(const f in i)if(!(f==="name"||f==="kind"||f==="params"||f==="bytes"||f==="optimizerBytes"||f===
"flops"||f==="activationBytes")){return a.errors=[{instancePath:r+"/cost/items/"+w,schemaPath:"#/properties/cost/properties/items/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.name!==void 0){const f=e;if(typeof i.
name!="string")return a.errors=[{instancePath:r+"/cost/items/"+w+"/name",schemaPath:"#/properties/cost/properties/items/items/properties/name/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var ur=f===e}else var ur=!0;if(ur){if(i.kind!==void 0){let f=i.kind;const P=e;if(!(f==="table"||f==="lay\
er"))return a.errors=[{instancePath:r+"/cost/items/"+w+"/kind",schemaPath:"#/properties/cost/properties/items/items/properties/kind/enum",keyword:"enum",params:{
allowedValues:L.properties.cost.properties.items.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var ur=P===e}else var ur=!0;
if(ur){if(i.params!==void 0){let f=i.params;const P=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return a.errors=[{instancePath:r+"/cost/items/"+w+
"/params",schemaPath:"#/properties/cost/properties/items/items/properties/params/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
P&&typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f)))return a.errors=[{instancePath:r+"/cost/items/"+w+"/params",schemaPath:"#/properties/cost/properties/items/i\
tems/properties/params/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ur=P===e}else var ur=!0;if(ur){if(i.bytes!==void 0){
let f=i.bytes;const P=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return a.errors=[{instancePath:r+"/cost/items/"+w+"/bytes",schemaPath:"#/proper\
ties/cost/properties/items/items/properties/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===P&&typeof f=="number"&&isFinite(
f)&&(f<0||isNaN(f)))return a.errors=[{instancePath:r+"/cost/items/"+w+"/bytes",schemaPath:"#/properties/cost/properties/items/items/properties/bytes/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ur=P===e}else var ur=!0;if(ur){if(i.optimizerBytes!==void 0){let f=i.optimizerBytes;const P=e;
if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return a.errors=[{instancePath:r+"/cost/items/"+w+"/optimizerBytes",schemaPath:"#/properties/cost/prope\
rties/items/items/properties/optimizerBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===P&&typeof f=="number"&&isFinite(f)&&
(f<0||isNaN(f)))return a.errors=[{instancePath:r+"/cost/items/"+w+"/optimizerBytes",schemaPath:"#/properties/cost/properties/items/items/properties/optimizerByt\
es/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ur=P===e}else var ur=!0;if(ur){if(i.flops!==void 0){let f=i.flops;
const P=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return a.errors=[{instancePath:r+"/cost/items/"+w+"/flops",schemaPath:"#/properties/cost/prop\
erties/items/items/properties/flops/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===P&&typeof f=="number"&&isFinite(f)&&(f<0||
isNaN(f)))return a.errors=[{instancePath:r+"/cost/items/"+w+"/flops",schemaPath:"#/properties/cost/properties/items/items/properties/flops/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ur=P===e}else var ur=!0;if(ur)if(i.activationBytes!==void 0){let f=i.activationBytes;const P=e;
if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return a.errors=[{instancePath:r+"/cost/items/"+w+"/activationBytes",schemaPath:"#/properties/cost/prop\
erties/items/items/properties/activationBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===P&&typeof f=="number"&&isFinite(
f)&&(f<0||isNaN(f)))return a.errors=[{instancePath:r+"/cost/items/"+w+"/activationBytes",schemaPath:"#/properties/cost/properties/items/items/properties/activat\
ionBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ur=P===e}else var ur=!0}}}}}}}}else return a.errors=[{instancePath:r+
"/cost/items/"+w,schemaPath:"#/properties/cost/properties/items/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ds=p===e;if(!Ds)
break}}else return a.errors=[{instancePath:r+"/cost/items",schemaPath:"#/properties/cost/properties/items/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var Cr=F===e}else var Cr=!0}}}}}else return a.errors=[{instancePath:r+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var c=ue===e}else var c=!0;if(c){if(n.was!==void 0){let v=n.was;const ue=e;if(e===ue)if(Array.isArray(v)){var Bs=!0;const te=v.
length;for(let o=0;o<te;o++){let s=v[o];const F=e;if(e===F)if(s&&typeof s=="object"&&!Array.isArray(s)){let N;if(s.kind===void 0&&(N="kind")||s.name===void 0&&(N=
"name")||s.was===void 0&&(N="was"))return a.errors=[{instancePath:r+"/was/"+o,schemaPath:"#/properties/was/items/required",keyword:"required",params:{missingProperty:N},
message:"must have required property '"+N+"'"}],!1;{const w=e;for(const i in s)if(!(i==="kind"||i==="name"||i==="was")){return a.errors=[{instancePath:r+"/was/"+
o,schemaPath:"#/properties/was/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional proper\
ties"}],!1;break}if(w===e){if(s.kind!==void 0){let i=s.kind;const p=e;if(!(i==="signal"||i==="group"||i==="cross"||i==="head"||i==="vocab"||i==="source"||i==="c\
olumn"))return a.errors=[{instancePath:r+"/was/"+o+"/kind",schemaPath:"#/properties/was/items/properties/kind/enum",keyword:"enum",params:{allowedValues:L.properties.
was.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var es=p===e}else var es=!0;if(es){if(s.name!==void 0){const i=e;if(typeof s.
name!="string")return a.errors=[{instancePath:r+"/was/"+o+"/name",schemaPath:"#/properties/was/items/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var es=i===e}else var es=!0;if(es)if(s.was!==void 0){const i=e;if(typeof s.was!="string")return a.errors=[{instancePath:r+"/was/"+
o+"/was",schemaPath:"#/properties/was/items/properties/was/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var es=i===e}else var es=!0}}}}else
return a.errors=[{instancePath:r+"/was/"+o,schemaPath:"#/properties/was/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Bs=F===
e;if(!Bs)break}}else return a.errors=[{instancePath:r+"/was",schemaPath:"#/properties/was/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var c=ue===e}else var c=!0;if(c)if(n.fingerprint!==void 0){let v=n.fingerprint;const ue=e;if(e===ue)if(typeof v=="string"){if(!Nr.test(v))return a.errors=[{instancePath:r+
"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],
!1}else return a.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var c=ue===e}else var c=!0}}}}}}}}}}}}}}}}}}}}}}}}}else return a.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;return a.errors=l,e===0}a.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Cs=_,Kr={$schema:"https://json-schema.org/draft/2020-12\
/schema",title:"adsc lock",description:"What 'adsc profile' saw in the training part of the data: the constants that a build is made with.",type:"object",properties:{
version:{const:1},model:{type:"string"},key:{type:"string"},rows:{type:"object",properties:{train:{type:"integer",minimum:0},validate:{type:"integer",minimum:0},
holdout:{type:"integer",minimum:0}},required:["train","validate","holdout"],additionalProperties:!1},time:{type:["object","null"],properties:{first:{type:"numbe\
r",minimum:-864e13,maximum:864e13},last:{type:"number",minimum:-864e13,maximum:864e13}},required:["first","last"],additionalProperties:!1},sources:{type:"object",
additionalProperties:{type:"integer",minimum:0}},columns:{type:"object",additionalProperties:{type:"array",items:{type:"object",properties:{name:{type:"string"},
type:{type:"string"}},required:["name","type"],additionalProperties:!1}}},heads:{type:"object",additionalProperties:{type:"object",properties:{observed:{type:"n\
umber",minimum:0},positives:{type:"number",minimum:0},positiveRows:{type:"integer",minimum:0},meanDelay:{type:"number"},baseNegatives:{type:"array",items:{type:"\
object",properties:{base:{type:["string","null"]},observed:{type:"number",minimum:0},positives:{type:"number",minimum:0}},required:["base","observed","positives"],
additionalProperties:!1}}},required:["observed","positives"],additionalProperties:!1}},signals:{type:"object",additionalProperties:{type:"object",properties:{count:{
type:"number",minimum:0},missing:{type:"number",minimum:0},bad:{type:"number",minimum:0},distinct:{type:["integer","null"],minimum:0},numeric:{type:["object","n\
ull"],properties:{min:{type:"number"},max:{type:"number"},mean:{type:"number"},std:{type:"number"},skewness:{type:"number"},kurtosis:{type:"number"},quantiles:{
type:"array",items:{type:"number"},minItems:9,maxItems:9}},required:["min","max","mean","std","skewness","kurtosis","quantiles"],additionalProperties:!1},list:{
type:["object","null"],properties:{meanLength:{type:"number"},truncated:{type:"number"},nulls:{type:"number"}},required:["meanLength","truncated","nulls"],additionalProperties:!1},
top:{type:"array",items:{type:"object",properties:{value:{type:"string"},count:{type:"number",minimum:0}},required:["value","count"],additionalProperties:!1}},transform:{
type:["object","null"],properties:{squash:{enum:["none","log","asinh","tanh"]},clip:{type:["array","null"],prefixItems:[{type:"number"},{type:"number"}],items:!1,
minItems:2},normalize:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"none"}},required:["kin\
d"],additionalProperties:!1},{type:"object",properties:{kind:{const:"l2"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"mi\
nmax"},min:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]},max:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]}},required:["kind","\
min","max"],additionalProperties:!1},{type:"object",properties:{kind:{const:"zscore"},mean:{anyOf:[{type:"number"},{type:"array",items:{type:"number"}}]},std:{anyOf:[
{type:"number"},{type:"array",items:{type:"number"}}]}},required:["kind","mean","std"],additionalProperties:!1},{type:"object",properties:{kind:{const:"quantile"},
boundaries:{type:"array",items:{type:"number"}}},required:["kind","boundaries"],additionalProperties:!1},{type:"object",properties:{kind:{const:"bins"},boundaries:{
type:"array",items:{type:"number"}}},required:["kind","boundaries"],additionalProperties:!1}]},reason:{type:"string"}},required:["squash","clip","normalize","re\
ason"],additionalProperties:!1}},required:["count","missing","bad","distinct","numeric","list","top","transform"],additionalProperties:!1}},vocabs:{type:"object",
additionalProperties:{type:"object",properties:{entries:{type:"integer",minimum:0},file:{type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},sha256:{type:"\
string",pattern:"^[0-9a-f]{64}$"},coverage:{type:"number",minimum:0,maximum:1},minCount:{type:"integer",minimum:1},grown:{type:"object",properties:{file:{type:"\
string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},forgotten:{type:"integer",minimum:0},until:{type:"number",
minimum:-864e13,maximum:864e13}},required:["file","sha256","forgotten","until"],additionalProperties:!1}},required:["entries","file","sha256","coverage"],additionalProperties:!1}},
choices:{type:"object",additionalProperties:{type:"object",properties:{value:{type:"string"},choose:{const:!0},reason:{type:"string"},tried:{type:"array",items:{
type:"object",properties:{value:{type:"string"},trials:{type:"integer",minimum:0},part:{type:"number",minimum:0,maximum:1},logLoss:{type:"number"},difference:{type:"\
number"},interval:{type:"array",prefixItems:[{type:"number"},{type:"number"}],items:!1,minItems:2}},required:["value","trials","part","logLoss","difference","in\
terval"],additionalProperties:!1}}},required:["value","reason","tried"],additionalProperties:!1}}},required:["version","model","key","rows","time","sources","co\
lumns","heads","signals","vocabs"],additionalProperties:!1,$id:"lock"};function _(n,{instancePath:r="",parentData:Gr,parentDataProperty:Jr,rootData:gr=n,dynamicAnchors:hr={}}={}){
let l=null,e=0;const Oe=_.evaluated;if(Oe.dynamicProps&&(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){
let De;if(n.version===void 0&&(De="version")||n.model===void 0&&(De="model")||n.key===void 0&&(De="key")||n.rows===void 0&&(De="rows")||n.time===void 0&&(De="ti\
me")||n.sources===void 0&&(De="sources")||n.columns===void 0&&(De="columns")||n.heads===void 0&&(De="heads")||n.signals===void 0&&(De="signals")||n.vocabs===void 0&&
(De="vocabs"))return _.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:De},message:"must have required property '"+De+
"'"}],!1;{const Mr=e;for(const se in n)if(!xr.call(Kr.properties,se)){return _.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:se},message:"must NOT have additional properties"}],!1;break}if(Mr===e){if(n.version!==void 0){const se=e;if(n.version!==1)
return _.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],
!1;var c=se===e}else var c=!0;if(c){if(n.model!==void 0){const se=e;if(typeof n.model!="string")return _.errors=[{instancePath:r+"/model",schemaPath:"#/properti\
es/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=se===e}else var c=!0;if(c){if(n.key!==void 0){const se=e;if(typeof n.key!=
"string")return _.errors=[{instancePath:r+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=se===
e}else var c=!0;if(c){if(n.rows!==void 0){let se=n.rows;const Ye=e;if(e===Ye)if(se&&typeof se=="object"&&!Array.isArray(se)){let k;if(se.train===void 0&&(k="tra\
in")||se.validate===void 0&&(k="validate")||se.holdout===void 0&&(k="holdout"))return _.errors=[{instancePath:r+"/rows",schemaPath:"#/properties/rows/required",
keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const B=e;for(const ie in se)if(!(ie==="train"||ie==="validate"||
ie==="holdout")){return _.errors=[{instancePath:r+"/rows",schemaPath:"#/properties/rows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ie},
message:"must NOT have additional properties"}],!1;break}if(B===e){if(se.train!==void 0){let ie=se.train;const Ne=e;if(!(typeof ie=="number"&&!(ie%1)&&!isNaN(ie)&&
isFinite(ie)))return _.errors=[{instancePath:r+"/rows/train",schemaPath:"#/properties/rows/properties/train/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===Ne&&typeof ie=="number"&&isFinite(ie)&&(ie<0||isNaN(ie)))return _.errors=[{instancePath:r+"/rows/train",schemaPath:"#/properties/ro\
ws/properties/train/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ve=Ne===e}else var ve=!0;if(ve){if(se.validate!==
void 0){let ie=se.validate;const Ne=e;if(!(typeof ie=="number"&&!(ie%1)&&!isNaN(ie)&&isFinite(ie)))return _.errors=[{instancePath:r+"/rows/validate",schemaPath:"\
#/properties/rows/properties/validate/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===Ne&&typeof ie=="number"&&isFinite(ie)&&
(ie<0||isNaN(ie)))return _.errors=[{instancePath:r+"/rows/validate",schemaPath:"#/properties/rows/properties/validate/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var ve=Ne===e}else var ve=!0;if(ve)if(se.holdout!==void 0){let ie=se.holdout;const Ne=e;if(!(typeof ie=="number"&&!(ie%
1)&&!isNaN(ie)&&isFinite(ie)))return _.errors=[{instancePath:r+"/rows/holdout",schemaPath:"#/properties/rows/properties/holdout/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===Ne&&typeof ie=="number"&&isFinite(ie)&&(ie<0||isNaN(ie)))return _.errors=[{instancePath:r+"/rows/holdout",schemaPath:"\
#/properties/rows/properties/holdout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ve=Ne===e}else var ve=!0}}}}else
return _.errors=[{instancePath:r+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=Ye===e}else
var c=!0;if(c){if(n.time!==void 0){let se=n.time;const Ye=e;if(!(se&&typeof se=="object"&&!Array.isArray(se))&&se!==null)return _.errors=[{instancePath:r+"/time",
schemaPath:"#/properties/time/type",keyword:"type",params:{type:Kr.properties.time.type},message:"must be object,null"}],!1;if(e===Ye&&se&&typeof se=="object"&&
!Array.isArray(se)){let k;if(se.first===void 0&&(k="first")||se.last===void 0&&(k="last"))return _.errors=[{instancePath:r+"/time",schemaPath:"#/properties/time\
/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const B=e;for(const ie in se)if(!(ie==="first"||ie===
"last")){return _.errors=[{instancePath:r+"/time",schemaPath:"#/properties/time/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ie},
message:"must NOT have additional properties"}],!1;break}if(B===e){if(se.first!==void 0){let ie=se.first;const Ne=e;if(e===Ne)if(typeof ie=="number"&&isFinite(ie)){
if(ie>864e13||isNaN(ie))return _.errors=[{instancePath:r+"/time/first",schemaPath:"#/properties/time/properties/first/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(ie<-864e13||isNaN(ie))return _.errors=[{instancePath:r+"/time/first",schemaPath:"#/properties/ti\
me/properties/first/minimum",keyword:"minimum",params:{comparison:">=",limit:-864e13},message:"must be >= -8640000000000000"}],!1}else return _.errors=[{instancePath:r+
"/time/first",schemaPath:"#/properties/time/properties/first/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var re=Ne===e}else var re=!0;
if(re)if(se.last!==void 0){let ie=se.last;const Ne=e;if(e===Ne)if(typeof ie=="number"&&isFinite(ie)){if(ie>864e13||isNaN(ie))return _.errors=[{instancePath:r+"/\
time/last",schemaPath:"#/properties/time/properties/last/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],
!1;if(ie<-864e13||isNaN(ie))return _.errors=[{instancePath:r+"/time/last",schemaPath:"#/properties/time/properties/last/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-864e13},message:"must be >= -8640000000000000"}],!1}else return _.errors=[{instancePath:r+"/time/last",schemaPath:"#/properties/time/properties/last/\
type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var re=Ne===e}else var re=!0}}}var c=Ye===e}else var c=!0;if(c){if(n.sources!==void 0){
let se=n.sources;const Ye=e;if(e===Ye)if(se&&typeof se=="object"&&!Array.isArray(se))for(const k in se){let B=se[k];const ie=e;if(!(typeof B=="number"&&!(B%1)&&
!isNaN(B)&&isFinite(B)))return _.errors=[{instancePath:r+"/sources/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sources/additionalPropert\
ies/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===ie&&typeof B=="number"&&isFinite(B)&&(B<0||isNaN(B)))return _.errors=[{instancePath:r+
"/sources/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sources/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var ye=ie===e;if(!ye)break}else return _.errors=[{instancePath:r+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var c=Ye===e}else var c=!0;if(c){if(n.columns!==void 0){let se=n.columns;const Ye=e;if(e===Ye)if(se&&typeof se=="ob\
ject"&&!Array.isArray(se))for(const k in se){let B=se[k];const ie=e;if(e===ie)if(Array.isArray(B)){var D=!0;const Ne=B.length;for(let lr=0;lr<Ne;lr++){let h=B[lr];
const de=e;if(e===de)if(h&&typeof h=="object"&&!Array.isArray(h)){let Ve;if(h.name===void 0&&(Ve="name")||h.type===void 0&&(Ve="type"))return _.errors=[{instancePath:r+
"/columns/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+lr,schemaPath:"#/properties/columns/additionalProperties/items/required",keyword:"required",params:{missingProperty:Ve},
message:"must have required property '"+Ve+"'"}],!1;{const we=e;for(const b in h)if(!(b==="name"||b==="type")){return _.errors=[{instancePath:r+"/columns/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+lr,schemaPath:"#/properties/columns/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},
message:"must NOT have additional properties"}],!1;break}if(we===e){if(h.name!==void 0){const b=e;if(typeof h.name!="string")return _.errors=[{instancePath:r+"/\
columns/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+lr+"/name",schemaPath:"#/properties/columns/additionalProperties/items/properties/name/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var be=b===e}else var be=!0;if(be)if(h.type!==void 0){const b=e;if(typeof h.type!="string")return _.errors=
[{instancePath:r+"/columns/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+lr+"/type",schemaPath:"#/properties/columns/additionalProperties/items/properties/type\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var be=b===e}else var be=!0}}}else return _.errors=[{instancePath:r+"/columns/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+lr,schemaPath:"#/properties/columns/additionalProperties/items/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var D=de===e;if(!D)break}}else return _.errors=[{instancePath:r+"/columns/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/column\
s/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Te=ie===e;if(!Te)break}else return _.errors=[{instancePath:r+
"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=Ye===e}else var c=!0;if(c){if(n.heads!==
void 0){let se=n.heads;const Ye=e;if(e===Ye)if(se&&typeof se=="object"&&!Array.isArray(se))for(const k in se){let B=se[k];const ie=e;if(e===ie)if(B&&typeof B=="\
object"&&!Array.isArray(B)){let Ne;if(B.observed===void 0&&(Ne="observed")||B.positives===void 0&&(Ne="positives"))return _.errors=[{instancePath:r+"/heads/"+k.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/required",keyword:"required",params:{missingProperty:Ne},message:"mus\
t have required property '"+Ne+"'"}],!1;{const lr=e;for(const h in B)if(!(h==="observed"||h==="positives"||h==="positiveRows"||h==="meanDelay"||h==="baseNegativ\
es")){return _.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(lr===e){if(B.observed!==void 0){let h=B.
observed;const de=e;if(e===de)if(typeof h=="number"&&isFinite(h)){if(h<0||isNaN(h))return _.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,
"~1")+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/observed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"}],!1}else return _.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/observed",schemaPath:"#/properties/heads/additional\
Properties/properties/observed/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var G=de===e}else var G=!0;if(G){if(B.positives!==void 0){
let h=B.positives;const de=e;if(e===de)if(typeof h=="number"&&isFinite(h)){if(h<0||isNaN(h))return _.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/positives",schemaPath:"#/properties/heads/additionalProperties/properties/positives/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return _.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/positives",schemaPath:"#/properties/heads/addition\
alProperties/properties/positives/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var G=de===e}else var G=!0;if(G){if(B.positiveRows!==
void 0){let h=B.positiveRows;const de=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return _.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/positiveRows",schemaPath:"#/properties/heads/additionalProperties/properties/positiveRows/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===de&&typeof h=="number"&&isFinite(h)&&(h<0||isNaN(h)))return _.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,
"~1")+"/positiveRows",schemaPath:"#/properties/heads/additionalProperties/properties/positiveRows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var G=de===e}else var G=!0;if(G){if(B.meanDelay!==void 0){let h=B.meanDelay;const de=e;if(!(typeof h=="number"&&isFinite(h)))return _.errors=
[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/meanDelay",schemaPath:"#/properties/heads/additionalProperties/properties/meanDelay/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var G=de===e}else var G=!0;if(G)if(B.baseNegatives!==void 0){let h=B.baseNegatives;const de=e;
if(e===de)if(Array.isArray(h)){var Q=!0;const Ve=h.length;for(let we=0;we<Ve;we++){let b=h[we];const ae=e;if(e===ae)if(b&&typeof b=="object"&&!Array.isArray(b)){
let He;if(b.base===void 0&&(He="base")||b.observed===void 0&&(He="observed")||b.positives===void 0&&(He="positives"))return _.errors=[{instancePath:r+"/heads/"+
k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+we,schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/required",keyword:"\
required",params:{missingProperty:He},message:"must have required property '"+He+"'"}],!1;{const Je=e;for(const K in b)if(!(K==="base"||K==="observed"||K==="pos\
itives")){return _.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+we,schemaPath:"#/properties/heads/additionalProp\
erties/properties/baseNegatives/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:K},message:"must NOT have additional prope\
rties"}],!1;break}if(Je===e){if(b.base!==void 0){let K=b.base;const E=e;if(typeof K!="string"&&K!==null)return _.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,
"~0").replace(/\//g,"~1")+"/baseNegatives/"+we+"/base",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/base/type",
keyword:"type",params:{type:Kr.properties.heads.additionalProperties.properties.baseNegatives.items.properties.base.type},message:"must be string,null"}],!1;var fe=E===
e}else var fe=!0;if(fe){if(b.observed!==void 0){let K=b.observed;const E=e;if(e===E)if(typeof K=="number"&&isFinite(K)){if(K<0||isNaN(K))return _.errors=[{instancePath:r+
"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+we+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives\
/items/properties/observed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{instancePath:r+"/heads\
/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+we+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/\
properties/observed/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var fe=E===e}else var fe=!0;if(fe)if(b.positives!==void 0){let K=b.
positives;const E=e;if(e===E)if(typeof K=="number"&&isFinite(K)){if(K<0||isNaN(K))return _.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,
"~1")+"/baseNegatives/"+we+"/positives",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/positives/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/baseNegatives/"+we+"/positives",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/positives/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var fe=E===e}else var fe=!0}}}}else return _.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/baseNegatives/"+we,schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var Q=ae===e;if(!Q)break}}else return _.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives",schemaPath:"\
#/properties/heads/additionalProperties/properties/baseNegatives/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var G=de===e}else var G=!0}}}}}}else
return _.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var A=ie===e;if(!A)break}else return _.errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var c=Ye===e}else var c=!0;if(c){if(n.signals!==void 0){let se=n.signals;const Ye=e;if(e===Ye)if(se&&
typeof se=="object"&&!Array.isArray(se))for(const k in se){let B=se[k];const ie=e;if(e===ie)if(B&&typeof B=="object"&&!Array.isArray(B)){let Ne;if(B.count===void 0&&
(Ne="count")||B.missing===void 0&&(Ne="missing")||B.bad===void 0&&(Ne="bad")||B.distinct===void 0&&(Ne="distinct")||B.numeric===void 0&&(Ne="numeric")||B.list===
void 0&&(Ne="list")||B.top===void 0&&(Ne="top")||B.transform===void 0&&(Ne="transform"))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/signals/additionalProperties/required",keyword:"required",params:{missingProperty:Ne},message:"must have required property \
'"+Ne+"'"}],!1;{const lr=e;for(const h in B)if(!(h==="count"||h==="missing"||h==="bad"||h==="distinct"||h==="numeric"||h==="list"||h==="top"||h==="transform")){
return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/additionalProperties/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(lr===e){if(B.count!==void 0){let h=B.count;
const de=e;if(e===de)if(typeof h=="number"&&isFinite(h)){if(h<0||isNaN(h))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+
"/count",schemaPath:"#/properties/signals/additionalProperties/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"}],!1}else return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",schemaPath:"#/properties/signals/additionalPropertie\
s/properties/count/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var j=de===e}else var j=!0;if(j){if(B.missing!==void 0){let h=B.missing;
const de=e;if(e===de)if(typeof h=="number"&&isFinite(h)){if(h<0||isNaN(h))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+
"/missing",schemaPath:"#/properties/signals/additionalProperties/properties/missing/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1}else return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/missing",schemaPath:"#/properties/signals/additionalPro\
perties/properties/missing/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var j=de===e}else var j=!0;if(j){if(B.bad!==void 0){let h=B.
bad;const de=e;if(e===de)if(typeof h=="number"&&isFinite(h)){if(h<0||isNaN(h))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/bad",schemaPath:"#/properties/signals/additionalProperties/properties/bad/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"}],!1}else return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/bad",schemaPath:"#/properties/signals/additionalProperties/\
properties/bad/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var j=de===e}else var j=!0;if(j){if(B.distinct!==void 0){let h=B.distinct;
const de=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))&&h!==null)return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/distinct",schemaPath:"#/properties/signals/additionalProperties/properties/distinct/type",keyword:"type",params:{type:Kr.properties.signals.additionalProperties.
properties.distinct.type},message:"must be integer,null"}],!1;if(e===de&&typeof h=="number"&&isFinite(h)&&(h<0||isNaN(h)))return _.errors=[{instancePath:r+"/sig\
nals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/distinct",schemaPath:"#/properties/signals/additionalProperties/properties/distinct/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var j=de===e}else var j=!0;if(j){if(B.numeric!==void 0){let h=B.numeric;const de=e;if(!(h&&typeof h==
"object"&&!Array.isArray(h))&&h!==null)return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties\
/signals/additionalProperties/properties/numeric/type",keyword:"type",params:{type:Kr.properties.signals.additionalProperties.properties.numeric.type},message:"\
must be object,null"}],!1;if(e===de&&h&&typeof h=="object"&&!Array.isArray(h)){let Ve;if(h.min===void 0&&(Ve="min")||h.max===void 0&&(Ve="max")||h.mean===void 0&&
(Ve="mean")||h.std===void 0&&(Ve="std")||h.skewness===void 0&&(Ve="skewness")||h.kurtosis===void 0&&(Ve="kurtosis")||h.quantiles===void 0&&(Ve="quantiles"))return _.
errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric\
/required",keyword:"required",params:{missingProperty:Ve},message:"must have required property '"+Ve+"'"}],!1;{const we=e;for(const b in h)if(!(b==="min"||b==="\
max"||b==="mean"||b==="std"||b==="skewness"||b==="kurtosis"||b==="quantiles")){return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},
message:"must NOT have additional properties"}],!1;break}if(we===e){if(h.min!==void 0){let b=h.min;const ae=e;if(!(typeof b=="number"&&isFinite(b)))return _.errors=
[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/min",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/pr\
operties/min/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var W=ae===e}else var W=!0;if(W){if(h.max!==void 0){let b=h.max;const ae=e;
if(!(typeof b=="number"&&isFinite(b)))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/max",schemaPath:"#/propert\
ies/signals/additionalProperties/properties/numeric/properties/max/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var W=ae===e}else var W=!0;
if(W){if(h.mean!==void 0){let b=h.mean;const ae=e;if(!(typeof b=="number"&&isFinite(b)))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/numeric/mean",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/mean/type",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;var W=ae===e}else var W=!0;if(W){if(h.std!==void 0){let b=h.std;const ae=e;if(!(typeof b=="number"&&isFinite(b)))return _.errors=[
{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/std",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/pro\
perties/std/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var W=ae===e}else var W=!0;if(W){if(h.skewness!==void 0){let b=h.skewness;
const ae=e;if(!(typeof b=="number"&&isFinite(b)))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/skewness",schemaPath:"\
#/properties/signals/additionalProperties/properties/numeric/properties/skewness/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var W=ae===
e}else var W=!0;if(W){if(h.kurtosis!==void 0){let b=h.kurtosis;const ae=e;if(!(typeof b=="number"&&isFinite(b)))return _.errors=[{instancePath:r+"/signals/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/numeric/kurtosis",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/kurtosis/type",keyword:"t\
ype",params:{type:"number"},message:"must be number"}],!1;var W=ae===e}else var W=!0;if(W)if(h.quantiles!==void 0){let b=h.quantiles;const ae=e;if(e===ae)if(Array.
isArray(b)){if(b.length>9)return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/si\
gnals/additionalProperties/properties/numeric/properties/quantiles/maxItems",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"}],!1;
if(b.length<9)return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/signals/additi\
onalProperties/properties/numeric/properties/quantiles/minItems",keyword:"minItems",params:{limit:9},message:"must NOT have fewer than 9 items"}],!1;{var pe=!0;
const He=b.length;for(let Je=0;Je<He;Je++){let K=b[Je];const E=e;if(!(typeof K=="number"&&isFinite(K)))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,
"~0").replace(/\//g,"~1")+"/numeric/quantiles/"+Je,schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/items/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var pe=E===e;if(!pe)break}}}else return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var W=ae===e}else var W=!0}}}}}}}}var j=de===e}else var j=!0;if(j){if(B.list!==void 0){let h=B.list;const de=e;if(!(h&&typeof h==
"object"&&!Array.isArray(h))&&h!==null)return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/si\
gnals/additionalProperties/properties/list/type",keyword:"type",params:{type:Kr.properties.signals.additionalProperties.properties.list.type},message:"must be o\
bject,null"}],!1;if(e===de&&h&&typeof h=="object"&&!Array.isArray(h)){let Ve;if(h.meanLength===void 0&&(Ve="meanLength")||h.truncated===void 0&&(Ve="truncated")||
h.nulls===void 0&&(Ve="nulls"))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/ad\
ditionalProperties/properties/list/required",keyword:"required",params:{missingProperty:Ve},message:"must have required property '"+Ve+"'"}],!1;{const we=e;for(const b in h)
if(!(b==="meanLength"||b==="truncated"||b==="nulls")){return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"\
#/properties/signals/additionalProperties/properties/list/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT h\
ave additional properties"}],!1;break}if(we===e){if(h.meanLength!==void 0){let b=h.meanLength;const ae=e;if(!(typeof b=="number"&&isFinite(b)))return _.errors=[
{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/meanLength",schemaPath:"#/properties/signals/additionalProperties/properties/list/pr\
operties/meanLength/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Pe=ae===e}else var Pe=!0;if(Pe){if(h.truncated!==void 0){let b=h.
truncated;const ae=e;if(!(typeof b=="number"&&isFinite(b)))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/truncate\
d",schemaPath:"#/properties/signals/additionalProperties/properties/list/properties/truncated/type",keyword:"type",params:{type:"number"},message:"must be numbe\
r"}],!1;var Pe=ae===e}else var Pe=!0;if(Pe)if(h.nulls!==void 0){let b=h.nulls;const ae=e;if(!(typeof b=="number"&&isFinite(b)))return _.errors=[{instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/nulls",schemaPath:"#/properties/signals/additionalProperties/properties/list/properties/nulls/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Pe=ae===e}else var Pe=!0}}}}var j=de===e}else var j=!0;if(j){if(B.top!==void 0){let h=B.
top;const de=e;if(e===de)if(Array.isArray(h)){var g=!0;const Ve=h.length;for(let we=0;we<Ve;we++){let b=h[we];const ae=e;if(e===ae)if(b&&typeof b=="object"&&!Array.
isArray(b)){let He;if(b.value===void 0&&(He="value")||b.count===void 0&&(He="count"))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,
"~1")+"/top/"+we,schemaPath:"#/properties/signals/additionalProperties/properties/top/items/required",keyword:"required",params:{missingProperty:He},message:"mu\
st have required property '"+He+"'"}],!1;{const Je=e;for(const K in b)if(!(K==="value"||K==="count")){return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,
"~0").replace(/\//g,"~1")+"/top/"+we,schemaPath:"#/properties/signals/additionalProperties/properties/top/items/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:K},message:"must NOT have additional properties"}],!1;break}if(Je===e){if(b.value!==void 0){const K=e;if(typeof b.value!="string")
return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+we+"/value",schemaPath:"#/properties/signals/additionalProperties/\
properties/top/items/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var R=K===e}else var R=!0;if(R)if(b.count!==void 0){
let K=b.count;const E=e;if(e===E)if(typeof K=="number"&&isFinite(K)){if(K<0||isNaN(K))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/top/"+we+"/count",schemaPath:"#/properties/signals/additionalProperties/properties/top/items/properties/count/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+we+"/count",schemaPath:"\
#/properties/signals/additionalProperties/properties/top/items/properties/count/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var R=E===
e}else var R=!0}}}else return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+we,schemaPath:"#/properties/signals/additio\
nalProperties/properties/top/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var g=ae===e;if(!g)break}}else return _.errors=[{instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/top",schemaPath:"#/properties/signals/additionalProperties/properties/top/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var j=de===e}else var j=!0;if(j)if(B.transform!==void 0){let h=B.transform;const de=e;if(!(h&&typeof h=="object"&&!Array.isArray(
h))&&h!==null)return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProp\
erties/properties/transform/type",keyword:"type",params:{type:Kr.properties.signals.additionalProperties.properties.transform.type},message:"must be object,null"}],
!1;if(e===de&&h&&typeof h=="object"&&!Array.isArray(h)){let Ve;if(h.squash===void 0&&(Ve="squash")||h.clip===void 0&&(Ve="clip")||h.normalize===void 0&&(Ve="nor\
malize")||h.reason===void 0&&(Ve="reason"))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/prop\
erties/signals/additionalProperties/properties/transform/required",keyword:"required",params:{missingProperty:Ve},message:"must have required property '"+Ve+"'"}],
!1;{const we=e;for(const b in h)if(!(b==="squash"||b==="clip"||b==="normalize"||b==="reason")){return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProperties/properties/transform/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:b},message:"must NOT have additional properties"}],!1;break}if(we===e){if(h.squash!==void 0){let b=h.squash;const ae=e;if(!(b==="none"||
b==="log"||b==="asinh"||b==="tanh"))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/squash",schemaPath:"#/prop\
erties/signals/additionalProperties/properties/transform/properties/squash/enum",keyword:"enum",params:{allowedValues:Kr.properties.signals.additionalProperties.
properties.transform.properties.squash.enum},message:"must be equal to one of the allowed values"}],!1;var S=ae===e}else var S=!0;if(S){if(h.clip!==void 0){let b=h.
clip;const ae=e;if(!Array.isArray(b)&&b!==null)return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/clip/type",keyword:"type",params:{type:Kr.properties.signals.additionalProperties.properties.
transform.properties.clip.type},message:"must be array,null"}],!1;if(e===ae&&Array.isArray(b)){if(b.length<2)return _.errors=[{instancePath:r+"/signals/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/clip/minItems",keyword:"m\
inItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{const He=b.length;if(He>0){let Je=b[0];const K=e;if(!(typeof Je=="number"&&isFinite(Je)))
return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip/0",schemaPath:"#/properties/signals/additionalProperties/\
properties/transform/properties/clip/prefixItems/0/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var $=K===e}if($){if(He>1){let Je=b[1];
const K=e;if(!(typeof Je=="number"&&isFinite(Je)))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip/1",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/clip/prefixItems/1/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var $=K===e}if($&&!(b.length<=2))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/proper\
ties/signals/additionalProperties/properties/transform/properties/clip/items",keyword:"items",params:{limit:2},message:"must NOT have more than 2 items"}],!1}}}
var S=ae===e}else var S=!0;if(S){if(h.normalize!==void 0){let b=h.normalize;const ae=e;if(e===ae)if(b&&typeof b=="object"&&!Array.isArray(b)){let He;if(b.kind===
void 0&&(He="kind"))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signal\
s/additionalProperties/properties/transform/properties/normalize/required",keyword:"required",params:{missingProperty:He},message:"must have required property '"+
He+"'"}],!1;{const Je=b.kind;if(typeof Je=="string")if(Je==="none"){if(e===e)if(b&&typeof b=="object"&&!Array.isArray(b)){let E;if(b.kind===void 0&&(E="kind"))return _.
errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/proper\
ties/transform/properties/normalize/oneOf/0/required",keyword:"required",params:{missingProperty:E},message:"must have required property '"+E+"'"}],!1;{const Ar=e;
for(const Z in b)if(Z!=="kind"){return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/prope\
rties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Z},
message:"must NOT have additional properties"}],!1;break}if(Ar===e&&b.kind!==void 0&&b.kind!=="none")return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,
"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/pr\
operties/kind/const",keyword:"const",params:{allowedValue:"none"},message:"must be equal to constant"}],!1}}else return _.errors=[{instancePath:r+"/signals/"+k.
replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/on\
eOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=!0}else if(Je==="l2"){if(e===e)if(b&&typeof b=="object"&&!Array.isArray(b)){
let E;if(b.kind===void 0&&(E="kind"))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/\
properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/required",keyword:"required",params:{missingProperty:E},message:"must \
have required property '"+E+"'"}],!1;{const Ar=e;for(const Z in b)if(Z!=="kind"){return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:Z},message:"must NOT have additional properties"}],!1;break}if(Ar===e&&b.kind!==void 0&&b.kind!=="l2")return _.
errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/p\
roperties/transform/properties/normalize/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"l2"},message:"must be equal to constant"}],!1}}else
return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperti\
es/properties/transform/properties/normalize/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;y!==!0&&(y=!0)}else if(Je==="minm\
ax"){if(e===e)if(b&&typeof b=="object"&&!Array.isArray(b)){let E;if(b.kind===void 0&&(E="kind")||b.min===void 0&&(E="min")||b.max===void 0&&(E="max"))return _.errors=
[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/tr\
ansform/properties/normalize/oneOf/2/required",keyword:"required",params:{missingProperty:E},message:"must have required property '"+E+"'"}],!1;{const Ar=e;for(const Z in b)
if(!(Z==="kind"||Z==="min"||Z==="max")){return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Z},
message:"must NOT have additional properties"}],!1;break}if(Ar===e){if(b.kind!==void 0){const Z=e;if(b.kind!=="minmax")return _.errors=[{instancePath:r+"/signal\
s/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/n\
ormalize/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"minmax"},message:"must be equal to constant"}],!1;var u=Z===e}else var u=!0;if(u){
if(b.min!==void 0){let Z=b.min;const qe=e,Be=e;let _e=!1;const Ie=e;if(!(typeof Z=="number"&&isFinite(Z))){const me={instancePath:r+"/signals/"+k.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/prop\
erties/min/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[me]:l.push(me),e++}var z=Ie===e;_e=_e||z;const Ke=e;if(e===
Ke)if(Array.isArray(Z)){var H=!0;const me=Z.length;for(let Ge=0;Ge<me;Ge++){let zr=Z[Ge];const nr=e;if(!(typeof zr=="number"&&isFinite(zr))){const Ee={instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min/"+Ge,schemaPath:"#/properties/signals/additionalProperties/properties/transform/p\
roperties/normalize/oneOf/2/properties/min/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[Ee]:l.push(Ee),e++}var H=nr===
e;if(!H)break}}else{const me={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/ad\
ditionalProperties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};
l===null?l=[me]:l.push(me),e++}var z=Ke===e;if(_e=_e||z,_e)e=Be,l!==null&&(Be?l.length=Be:l=null);else{const me={instancePath:r+"/signals/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/propertie\
s/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[me]:l.push(me),e++,_.errors=l,!1}var u=qe===e}else var u=!0;if(u)
if(b.max!==void 0){let Z=b.max;const qe=e,Be=e;let _e=!1;const Ie=e;if(!(typeof Z=="number"&&isFinite(Z))){const me={instancePath:r+"/signals/"+k.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/prop\
erties/max/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[me]:l.push(me),e++}var O=Ie===e;_e=_e||O;const Ke=e;if(e===
Ke)if(Array.isArray(Z)){var q=!0;const me=Z.length;for(let Ge=0;Ge<me;Ge++){let zr=Z[Ge];const nr=e;if(!(typeof zr=="number"&&isFinite(zr))){const Ee={instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max/"+Ge,schemaPath:"#/properties/signals/additionalProperties/properties/transform/p\
roperties/normalize/oneOf/2/properties/max/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[Ee]:l.push(Ee),e++}var q=nr===
e;if(!q)break}}else{const me={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/ad\
ditionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};
l===null?l=[me]:l.push(me),e++}var O=Ke===e;if(_e=_e||O,_e)e=Be,l!==null&&(Be?l.length=Be:l=null);else{const me={instancePath:r+"/signals/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/propertie\
s/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[me]:l.push(me),e++,_.errors=l,!1}var u=qe===e}else var u=!0}}}}else
return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperti\
es/properties/transform/properties/normalize/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;y!==!0&&(y=!0)}else if(Je==="zsco\
re"){if(e===e)if(b&&typeof b=="object"&&!Array.isArray(b)){let E;if(b.kind===void 0&&(E="kind")||b.mean===void 0&&(E="mean")||b.std===void 0&&(E="std"))return _.
errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/proper\
ties/transform/properties/normalize/oneOf/3/required",keyword:"required",params:{missingProperty:E},message:"must have required property '"+E+"'"}],!1;{const Ar=e;
for(const Z in b)if(!(Z==="kind"||Z==="mean"||Z==="std")){return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/norm\
alize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:Z},message:"must NOT have additional properties"}],!1;break}if(Ar===e){if(b.kind!==void 0){const Z=e;if(b.kind!=="zscore")return _.
errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/p\
roperties/transform/properties/normalize/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"zscore"},message:"must be equal to constant"}],!1;
var x=Z===e}else var x=!0;if(x){if(b.mean!==void 0){let Z=b.mean;const qe=e,Be=e;let _e=!1;const Ie=e;if(!(typeof Z=="number"&&isFinite(Z))){const me={instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prop\
erties/normalize/oneOf/3/properties/mean/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[me]:l.push(me),e++}var ke=Ie===
e;_e=_e||ke;const Ke=e;if(e===Ke)if(Array.isArray(Z)){var ce=!0;const me=Z.length;for(let Ge=0;Ge<me;Ge++){let zr=Z[Ge];const nr=e;if(!(typeof zr=="number"&&isFinite(
zr))){const Ee={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean/"+Ge,schemaPath:"#/properties/signals/additionalP\
roperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};
l===null?l=[Ee]:l.push(Ee),e++}var ce=nr===e;if(!ce)break}}else{const me={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normal\
ize/mean",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/1/type",keyword:"type",params:{
type:"array"},message:"must be array"};l===null?l=[me]:l.push(me),e++}var ke=Ke===e;if(_e=_e||ke,_e)e=Be,l!==null&&(Be?l.length=Be:l=null);else{const me={instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prop\
erties/normalize/oneOf/3/properties/mean/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[me]:l.push(me),e++,_.errors=
l,!1}var x=qe===e}else var x=!0;if(x)if(b.std!==void 0){let Z=b.std;const qe=e,Be=e;let _e=!1;const Ie=e;if(!(typeof Z=="number"&&isFinite(Z))){const me={instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prope\
rties/normalize/oneOf/3/properties/std/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[me]:l.push(me),e++}var V=Ie===e;
_e=_e||V;const Ke=e;if(e===Ke)if(Array.isArray(Z)){var T=!0;const me=Z.length;for(let Ge=0;Ge<me;Ge++){let zr=Z[Ge];const nr=e;if(!(typeof zr=="number"&&isFinite(
zr))){const Ee={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std/"+Ge,schemaPath:"#/properties/signals/additionalPr\
operties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};l===
null?l=[Ee]:l.push(Ee),e++}var T=nr===e;if(!T)break}}else{const me={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/st\
d",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/1/type",keyword:"type",params:{type:"\
array"},message:"must be array"};l===null?l=[me]:l.push(me),e++}var V=Ke===e;if(_e=_e||V,_e)e=Be,l!==null&&(Be?l.length=Be:l=null);else{const me={instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prope\
rties/normalize/oneOf/3/properties/std/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[me]:l.push(me),e++,_.errors=l,
!1}var x=qe===e}else var x=!0}}}}else return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#\
/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;y!==!0&&(y=!0)}else if(Je==="quantile"){if(e===e)if(b&&typeof b=="object"&&!Array.isArray(b)){let E;if(b.kind===void 0&&(E="kind")||b.boundaries===void 0&&(E=
"boundaries"))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/addi\
tionalProperties/properties/transform/properties/normalize/oneOf/4/required",keyword:"required",params:{missingProperty:E},message:"must have required property \
'"+E+"'"}],!1;{const Ar=e;for(const Z in b)if(!(Z==="kind"||Z==="boundaries")){return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:Z},message:"must NOT have additional properties"}],!1;break}if(Ar===e){if(b.kind!==void 0){const Z=e;if(b.kind!==
"quantile")return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/ad\
ditionalProperties/properties/transform/properties/normalize/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"quantile"},message:"must be eq\
ual to constant"}],!1;var Ae=Z===e}else var Ae=!0;if(Ae)if(b.boundaries!==void 0){let Z=b.boundaries;const qe=e;if(e===qe)if(Array.isArray(Z)){var Qe=!0;const _e=Z.
length;for(let Ie=0;Ie<_e;Ie++){let Ke=Z[Ie];const is=e;if(!(typeof Ke=="number"&&isFinite(Ke)))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform/normalize/boundaries/"+Ie,schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/\
4/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Qe=is===e;if(!Qe)break}}else return _.errors=[{instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries",schemaPath:"#/properties/signals/additionalProperties/properties/transfor\
m/properties/normalize/oneOf/4/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ae=qe===e}else var Ae=!0}}}else
return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperti\
es/properties/transform/properties/normalize/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;y!==!0&&(y=!0)}else if(Je==="bins"){
if(e===e)if(b&&typeof b=="object"&&!Array.isArray(b)){let E;if(b.kind===void 0&&(E="kind")||b.boundaries===void 0&&(E="boundaries"))return _.errors=[{instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/propertie\
s/normalize/oneOf/5/required",keyword:"required",params:{missingProperty:E},message:"must have required property '"+E+"'"}],!1;{const Ar=e;for(const Z in b)if(!(Z===
"kind"||Z==="boundaries")){return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties\
/signals/additionalProperties/properties/transform/properties/normalize/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Z},
message:"must NOT have additional properties"}],!1;break}if(Ar===e){if(b.kind!==void 0){const Z=e;if(b.kind!=="bins")return _.errors=[{instancePath:r+"/signals/"+
k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/norma\
lize/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"bins"},message:"must be equal to constant"}],!1;var U=Z===e}else var U=!0;if(U)if(b.boundaries!==
void 0){let Z=b.boundaries;const qe=e;if(e===qe)if(Array.isArray(Z)){var J=!0;const _e=Z.length;for(let Ie=0;Ie<_e;Ie++){let Ke=Z[Ie];const is=e;if(!(typeof Ke==
"number"&&isFinite(Ke)))return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries/"+Ie,schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/5/properties/boundaries/items/type",keyword:"type",params:{type:"numbe\
r"},message:"must be number"}],!1;var J=is===e;if(!J)break}}else return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transfo\
rm/normalize/boundaries",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/5/properties/boundaries/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var U=qe===e}else var U=!0}}}else return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/5/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;y!==!0&&(y=!0)}else return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/discriminator",keyword:"discriminator",params:{
error:"mapping",tag:"kind",tagValue:Je},message:'value of tag "kind" must be in oneOf'}],!1;else return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/discriminator",keyword:"\
discriminator",params:{error:"tag",tag:"kind",tagValue:Je},message:'tag "kind" must be string'}],!1}}else return _.errors=[{instancePath:r+"/signals/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var S=ae===e}else var S=!0;if(S)if(h.reason!==void 0){const b=e;if(typeof h.reason!="string")return _.
errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/reason",schemaPath:"#/properties/signals/additionalProperties/propertie\
s/transform/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var S=b===e}else var S=!0}}}}}var j=de===e}else var j=!0}}}}}}}}}else
return _.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/additionalProperties/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var le=ie===e;if(!le)break}else return _.errors=[{instancePath:r+"/signals",schemaPath:"#/properties/signal\
s/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=Ye===e}else var c=!0;if(c){if(n.vocabs!==void 0){let se=n.vocabs;const Ye=e;if(e===
Ye)if(se&&typeof se=="object"&&!Array.isArray(se))for(const k in se){let B=se[k];const ie=e;if(e===ie)if(B&&typeof B=="object"&&!Array.isArray(B)){let Ne;if(B.entries===
void 0&&(Ne="entries")||B.file===void 0&&(Ne="file")||B.sha256===void 0&&(Ne="sha256")||B.coverage===void 0&&(Ne="coverage"))return _.errors=[{instancePath:r+"/\
vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vocabs/additionalProperties/required",keyword:"required",params:{missingProperty:Ne},
message:"must have required property '"+Ne+"'"}],!1;{const lr=e;for(const h in B)if(!(h==="entries"||h==="file"||h==="sha256"||h==="coverage"||h==="minCount"||h===
"grown")){return _.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vocabs/additionalProperties/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(lr===e){if(B.entries!==void 0){
let h=B.entries;const de=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return _.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,
"~1")+"/entries",schemaPath:"#/properties/vocabs/additionalProperties/properties/entries/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===de&&typeof h=="number"&&isFinite(h)&&(h<0||isNaN(h)))return _.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/entries",schemaPath:"\
#/properties/vocabs/additionalProperties/properties/entries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ee=de===
e}else var ee=!0;if(ee){if(B.file!==void 0){let h=B.file;const de=e;if(e===de)if(typeof h=="string"){if(!ts.test(h))return _.errors=[{instancePath:r+"/vocabs/"+
k.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/vocabs/additionalProperties/properties/file/pattern",keyword:"pattern",params:{pattern:"\
^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return _.errors=[{instancePath:r+"/vocabs/"+
k.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/vocabs/additionalProperties/properties/file/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var ee=de===e}else var ee=!0;if(ee){if(B.sha256!==void 0){let h=B.sha256;const de=e;if(e===de)if(typeof h=="string"){if(!Nr.test(h))
return _.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/vocabs/additionalProperties/properties/s\
ha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return _.errors=[{instancePath:r+"/vo\
cabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/vocabs/additionalProperties/properties/sha256/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var ee=de===e}else var ee=!0;if(ee){if(B.coverage!==void 0){let h=B.coverage;const de=e;if(e===de)if(typeof h=="number"&&
isFinite(h)){if(h>1||isNaN(h))return _.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/a\
dditionalProperties/properties/coverage/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(h<0||isNaN(h))return _.errors=
[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage/type",keyword:"type",params:{type:"number"},message:"must be nu\
mber"}],!1;var ee=de===e}else var ee=!0;if(ee){if(B.minCount!==void 0){let h=B.minCount;const de=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return _.
errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/minCount",schemaPath:"#/properties/vocabs/additionalProperties/properties/minCount\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===de&&typeof h=="number"&&isFinite(h)&&(h<1||isNaN(h)))return _.errors=[{instancePath:r+
"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/minCount",schemaPath:"#/properties/vocabs/additionalProperties/properties/minCount/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ee=de===e}else var ee=!0;if(ee)if(B.grown!==void 0){let h=B.grown;const de=e;if(e===de)if(h&&
typeof h=="object"&&!Array.isArray(h)){let Ve;if(h.file===void 0&&(Ve="file")||h.sha256===void 0&&(Ve="sha256")||h.forgotten===void 0&&(Ve="forgotten")||h.until===
void 0&&(Ve="until"))return _.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown",schemaPath:"#/properties/vocabs/additionalPro\
perties/properties/grown/required",keyword:"required",params:{missingProperty:Ve},message:"must have required property '"+Ve+"'"}],!1;{const we=e;for(const b in h)
if(!(b==="file"||b==="sha256"||b==="forgotten"||b==="until")){return _.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown",schemaPath:"\
#/properties/vocabs/additionalProperties/properties/grown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT h\
ave additional properties"}],!1;break}if(we===e){if(h.file!==void 0){let b=h.file;const ae=e;if(e===ae)if(typeof b=="string"){if(!ts.test(b))return _.errors=[{instancePath:r+
"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown/file",schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/properties/file/pattern",
keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return _.
errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown/file",schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/\
properties/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Se=ae===e}else var Se=!0;if(Se){if(h.sha256!==void 0){let b=h.sha256;
const ae=e;if(e===ae)if(typeof b=="string"){if(!Nr.test(b))return _.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown/sha256",
schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'mu\
st match pattern "^[0-9a-f]{64}$"'}],!1}else return _.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown/sha256",schemaPath:"#/\
properties/vocabs/additionalProperties/properties/grown/properties/sha256/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Se=ae===
e}else var Se=!0;if(Se){if(h.forgotten!==void 0){let b=h.forgotten;const ae=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return _.errors=[{instancePath:r+
"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown/forgotten",schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/properties/forgotte\
n/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===ae&&typeof b=="number"&&isFinite(b)&&(b<0||isNaN(b)))return _.errors=[{instancePath:r+
"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown/forgotten",schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/properties/forgotte\
n/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Se=ae===e}else var Se=!0;if(Se)if(h.until!==void 0){let b=h.until;
const ae=e;if(e===ae)if(typeof b=="number"&&isFinite(b)){if(b>864e13||isNaN(b))return _.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/grown/until",schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/properties/until/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},
message:"must be <= 8640000000000000"}],!1;if(b<-864e13||isNaN(b))return _.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown/u\
ntil",schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/properties/until/minimum",keyword:"minimum",params:{comparison:">=",limit:-864e13},message:"\
must be >= -8640000000000000"}],!1}else return _.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown/until",schemaPath:"#/proper\
ties/vocabs/additionalProperties/properties/grown/properties/until/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Se=ae===e}else var Se=!0}}}}}else
return _.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown",schemaPath:"#/properties/vocabs/additionalProperties/properties/gr\
own/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ee=de===e}else var ee=!0}}}}}}}else return _.errors=[{instancePath:r+"/vocabs/"+
k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vocabs/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}],!1;var Ue=ie===e;if(!Ue)break}else return _.errors=[{instancePath:r+"/vocabs",schemaPath:"#/properties/vocabs/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var c=Ye===e}else var c=!0;if(c)if(n.choices!==void 0){let se=n.choices;const Ye=e;if(e===Ye)if(se&&typeof se=="object"&&!Array.isArray(se))
for(const k in se){let B=se[k];const ie=e;if(e===ie)if(B&&typeof B=="object"&&!Array.isArray(B)){let Ne;if(B.value===void 0&&(Ne="value")||B.reason===void 0&&(Ne=
"reason")||B.tried===void 0&&(Ne="tried"))return _.errors=[{instancePath:r+"/choices/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/choices\
/additionalProperties/required",keyword:"required",params:{missingProperty:Ne},message:"must have required property '"+Ne+"'"}],!1;{const lr=e;for(const h in B)
if(!(h==="value"||h==="choose"||h==="reason"||h==="tried")){return _.errors=[{instancePath:r+"/choices/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/\
properties/choices/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional pro\
perties"}],!1;break}if(lr===e){if(B.value!==void 0){const h=e;if(typeof B.value!="string")return _.errors=[{instancePath:r+"/choices/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/value",schemaPath:"#/properties/choices/additionalProperties/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var X=h===e}else var X=!0;if(X){if(B.choose!==void 0){const h=e;if(B.choose!==!0)return _.errors=[{instancePath:r+"/choices/"+k.replace(/~/g,"~0").replace(/\//g,
"~1")+"/choose",schemaPath:"#/properties/choices/additionalProperties/properties/choose/const",keyword:"const",params:{allowedValue:!0},message:"must be equal t\
o constant"}],!1;var X=h===e}else var X=!0;if(X){if(B.reason!==void 0){const h=e;if(typeof B.reason!="string")return _.errors=[{instancePath:r+"/choices/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/reason",schemaPath:"#/properties/choices/additionalProperties/properties/reason/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var X=h===e}else var X=!0;if(X)if(B.tried!==void 0){let h=B.tried;const de=e;if(e===de)if(Array.isArray(h)){var or=!0;const Ve=h.length;for(let we=0;we<
Ve;we++){let b=h[we];const ae=e;if(e===ae)if(b&&typeof b=="object"&&!Array.isArray(b)){let He;if(b.value===void 0&&(He="value")||b.trials===void 0&&(He="trials")||
b.part===void 0&&(He="part")||b.logLoss===void 0&&(He="logLoss")||b.difference===void 0&&(He="difference")||b.interval===void 0&&(He="interval"))return _.errors=
[{instancePath:r+"/choices/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+we,schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/\
required",keyword:"required",params:{missingProperty:He},message:"must have required property '"+He+"'"}],!1;{const Je=e;for(const K in b)if(!(K==="value"||K===
"trials"||K==="part"||K==="logLoss"||K==="difference"||K==="interval")){return _.errors=[{instancePath:r+"/choices/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
tried/"+we,schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:K},
message:"must NOT have additional properties"}],!1;break}if(Je===e){if(b.value!==void 0){const K=e;if(typeof b.value!="string")return _.errors=[{instancePath:r+
"/choices/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+we+"/value",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properti\
es/value/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var je=K===e}else var je=!0;if(je){if(b.trials!==void 0){let K=b.trials;const E=e;
if(!(typeof K=="number"&&!(K%1)&&!isNaN(K)&&isFinite(K)))return _.errors=[{instancePath:r+"/choices/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+we+"/tr\
ials",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/trials/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"}],!1;if(e===E&&typeof K=="number"&&isFinite(K)&&(K<0||isNaN(K)))return _.errors=[{instancePath:r+"/choices/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+
"/tried/"+we+"/trials",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/trials/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var je=E===e}else var je=!0;if(je){if(b.part!==void 0){let K=b.part;const E=e;if(e===E)if(typeof K=="number"&&isFinite(
K)){if(K>1||isNaN(K))return _.errors=[{instancePath:r+"/choices/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+we+"/part",schemaPath:"#/properties/choices\
/additionalProperties/properties/tried/items/properties/part/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(K<0||isNaN(
K))return _.errors=[{instancePath:r+"/choices/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+we+"/part",schemaPath:"#/properties/choices/additionalPropert\
ies/properties/tried/items/properties/part/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{instancePath:r+
"/choices/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+we+"/part",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/propertie\
s/part/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var je=E===e}else var je=!0;if(je){if(b.logLoss!==void 0){let K=b.logLoss;const E=e;
if(!(typeof K=="number"&&isFinite(K)))return _.errors=[{instancePath:r+"/choices/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+we+"/logLoss",schemaPath:"\
#/properties/choices/additionalProperties/properties/tried/items/properties/logLoss/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var je=E===
e}else var je=!0;if(je){if(b.difference!==void 0){let K=b.difference;const E=e;if(!(typeof K=="number"&&isFinite(K)))return _.errors=[{instancePath:r+"/choices/"+
k.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+we+"/difference",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/diff\
erence/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var je=E===e}else var je=!0;if(je)if(b.interval!==void 0){let K=b.interval;const E=e;
if(e===E)if(Array.isArray(K)){if(K.length<2)return _.errors=[{instancePath:r+"/choices/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+we+"/interval",schemaPath:"\
#/properties/choices/additionalProperties/properties/tried/items/properties/interval/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer \
than 2 items"}],!1;{const Z=K.length;if(Z>0){let qe=K[0];const Be=e;if(!(typeof qe=="number"&&isFinite(qe)))return _.errors=[{instancePath:r+"/choices/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/tried/"+we+"/interval/0",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/interval/prefi\
xItems/0/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var sr=Be===e}if(sr){if(Z>1){let qe=K[1];const Be=e;if(!(typeof qe=="number"&&
isFinite(qe)))return _.errors=[{instancePath:r+"/choices/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+we+"/interval/1",schemaPath:"#/properties/choices/\
additionalProperties/properties/tried/items/properties/interval/prefixItems/1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var sr=Be===
e}if(sr&&!(K.length<=2))return _.errors=[{instancePath:r+"/choices/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+we+"/interval",schemaPath:"#/properties/\
choices/additionalProperties/properties/tried/items/properties/interval/items",keyword:"items",params:{limit:2},message:"must NOT have more than 2 items"}],!1}}}else
return _.errors=[{instancePath:r+"/choices/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+we+"/interval",schemaPath:"#/properties/choices/additionalProper\
ties/properties/tried/items/properties/interval/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var je=E===e}else var je=!0}}}}}}}else return _.
errors=[{instancePath:r+"/choices/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+we,schemaPath:"#/properties/choices/additionalProperties/properties/tried\
/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var or=ae===e;if(!or)break}}else return _.errors=[{instancePath:r+"/choices/"+k.
replace(/~/g,"~0").replace(/\//g,"~1")+"/tried",schemaPath:"#/properties/choices/additionalProperties/properties/tried/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var X=de===e}else var X=!0}}}}}else return _.errors=[{instancePath:r+"/choices/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/choices/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var br=ie===e;if(!br)break}else return _.errors=
[{instancePath:r+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=Ye===e}else var c=!0}}}}}}}}}}}}else
return _.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return _.errors=l,e===0}_.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};const Hs=ze,Fr={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc calibration config",description:"How a model\
 is to be calibrated: what the spec asks for, resolved. A fitted calibrator is another file.",type:"object",properties:{version:{const:3},fingerprint:{type:"str\
ing",pattern:"^[0-9a-f]{64}$"},model:{type:"string"},variant:{type:["string","null"]},method:{enum:["platt","isotonic","temperature"]},heads:{type:"array",items:{
type:"string"}},sources:{type:["array","null"],items:{type:"string"}},per:{type:"array",items:{enum:["head","source"]}},signals:{type:"array",items:{type:"objec\
t",properties:{name:{type:"string"},kind:{enum:["id","ids","vec","bins"]},vocab:{type:["string","null"]},size:{type:"integer",minimum:0},hours:{type:["string","\
null"]}},required:["name","kind","vocab","size","hours"],additionalProperties:!1}},everySeconds:{type:"number"},windowSeconds:{type:"number"},halfLifeSeconds:{type:[
"number","null"]},traffic:{type:["object","null"],properties:{column:{type:"string"},value:{type:"string"}},required:["column","value"],additionalProperties:!1},
sampling:{type:["object","null"],properties:{base:{type:["string","null"]},keep:{type:"number",minimum:0,maximum:1},log:{enum:["unsampled","sampled"]},correct:{
enum:["weight","base","batch"]}},required:["base","keep","log","correct"],additionalProperties:!1}},required:["version","fingerprint","model","variant","method",
"heads","sources","per","signals","everySeconds","windowSeconds","halfLifeSeconds","traffic","sampling"],additionalProperties:!1,$id:"calibration"};function ze(n,{
instancePath:r="",parentData:Gr,parentDataProperty:Jr,rootData:gr=n,dynamicAnchors:hr={}}={}){let l=null,e=0;const Oe=ze.evaluated;if(Oe.dynamicProps&&(Oe.props=
void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Q;if(n.version===void 0&&(Q="version")||n.fingerprint===void 0&&
(Q="fingerprint")||n.model===void 0&&(Q="model")||n.variant===void 0&&(Q="variant")||n.method===void 0&&(Q="method")||n.heads===void 0&&(Q="heads")||n.sources===
void 0&&(Q="sources")||n.per===void 0&&(Q="per")||n.signals===void 0&&(Q="signals")||n.everySeconds===void 0&&(Q="everySeconds")||n.windowSeconds===void 0&&(Q="\
windowSeconds")||n.halfLifeSeconds===void 0&&(Q="halfLifeSeconds")||n.traffic===void 0&&(Q="traffic")||n.sampling===void 0&&(Q="sampling"))return ze.errors=[{instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:Q},message:"must have required property '"+Q+"'"}],!1;{const fe=e;for(const A in n)if(!xr.call(
Fr.properties,A)){return ze.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A},message:"mu\
st NOT have additional properties"}],!1;break}if(fe===e){if(n.version!==void 0){const A=e;if(n.version!==3)return ze.errors=[{instancePath:r+"/version",schemaPath:"\
#/properties/version/const",keyword:"const",params:{allowedValue:3},message:"must be equal to constant"}],!1;var c=A===e}else var c=!0;if(c){if(n.fingerprint!==
void 0){let A=n.fingerprint;const j=e;if(e===j)if(typeof A=="string"){if(!Nr.test(A))return ze.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/f\
ingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return ze.errors=[{instancePath:r+
"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=j===e}else var c=!0;if(c){if(n.
model!==void 0){const A=e;if(typeof n.model!="string")return ze.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var c=A===e}else var c=!0;if(c){if(n.variant!==void 0){let A=n.variant;const j=e;if(typeof A!="string"&&A!==null)return ze.
errors=[{instancePath:r+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:Fr.properties.variant.type},message:"must be string,null"}],
!1;var c=j===e}else var c=!0;if(c){if(n.method!==void 0){let A=n.method;const j=e;if(!(A==="platt"||A==="isotonic"||A==="temperature"))return ze.errors=[{instancePath:r+
"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:Fr.properties.method.enum},message:"must be equal to one of the allowed val\
ues"}],!1;var c=j===e}else var c=!0;if(c){if(n.heads!==void 0){let A=n.heads;const j=e;if(e===j)if(Array.isArray(A)){var ve=!0;const pe=A.length;for(let Pe=0;Pe<
pe;Pe++){const g=e;if(typeof A[Pe]!="string")return ze.errors=[{instancePath:r+"/heads/"+Pe,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var ve=g===e;if(!ve)break}}else return ze.errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var c=j===e}else var c=!0;if(c){if(n.sources!==void 0){let A=n.sources;const j=e;if(!Array.isArray(A)&&
A!==null)return ze.errors=[{instancePath:r+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:Fr.properties.sources.type},message:"mu\
st be array,null"}],!1;if(e===j&&Array.isArray(A)){var re=!0;const pe=A.length;for(let Pe=0;Pe<pe;Pe++){const g=e;if(typeof A[Pe]!="string")return ze.errors=[{instancePath:r+
"/sources/"+Pe,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var re=g===e;if(!re)break}}var c=j===
e}else var c=!0;if(c){if(n.per!==void 0){let A=n.per;const j=e;if(e===j)if(Array.isArray(A)){var ye=!0;const pe=A.length;for(let Pe=0;Pe<pe;Pe++){let g=A[Pe];const R=e;
if(!(g==="head"||g==="source"))return ze.errors=[{instancePath:r+"/per/"+Pe,schemaPath:"#/properties/per/items/enum",keyword:"enum",params:{allowedValues:Fr.properties.
per.items.enum},message:"must be equal to one of the allowed values"}],!1;var ye=R===e;if(!ye)break}}else return ze.errors=[{instancePath:r+"/per",schemaPath:"#\
/properties/per/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=j===e}else var c=!0;if(c){if(n.signals!==void 0){let A=n.signals;const j=e;
if(e===j)if(Array.isArray(A)){var D=!0;const pe=A.length;for(let Pe=0;Pe<pe;Pe++){let g=A[Pe];const R=e;if(e===R)if(g&&typeof g=="object"&&!Array.isArray(g)){let $;
if(g.name===void 0&&($="name")||g.kind===void 0&&($="kind")||g.vocab===void 0&&($="vocab")||g.size===void 0&&($="size")||g.hours===void 0&&($="hours"))return ze.
errors=[{instancePath:r+"/signals/"+Pe,schemaPath:"#/properties/signals/items/required",keyword:"required",params:{missingProperty:$},message:"must have require\
d property '"+$+"'"}],!1;{const y=e;for(const u in g)if(!(u==="name"||u==="kind"||u==="vocab"||u==="size"||u==="hours")){return ze.errors=[{instancePath:r+"/sig\
nals/"+Pe,schemaPath:"#/properties/signals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have addit\
ional properties"}],!1;break}if(y===e){if(g.name!==void 0){const u=e;if(typeof g.name!="string")return ze.errors=[{instancePath:r+"/signals/"+Pe+"/name",schemaPath:"\
#/properties/signals/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var be=u===e}else var be=!0;if(be){if(g.kind!==
void 0){let u=g.kind;const H=e;if(!(u==="id"||u==="ids"||u==="vec"||u==="bins"))return ze.errors=[{instancePath:r+"/signals/"+Pe+"/kind",schemaPath:"#/propertie\
s/signals/items/properties/kind/enum",keyword:"enum",params:{allowedValues:Fr.properties.signals.items.properties.kind.enum},message:"must be equal to one of th\
e allowed values"}],!1;var be=H===e}else var be=!0;if(be){if(g.vocab!==void 0){let u=g.vocab;const H=e;if(typeof u!="string"&&u!==null)return ze.errors=[{instancePath:r+
"/signals/"+Pe+"/vocab",schemaPath:"#/properties/signals/items/properties/vocab/type",keyword:"type",params:{type:Fr.properties.signals.items.properties.vocab.type},
message:"must be string,null"}],!1;var be=H===e}else var be=!0;if(be){if(g.size!==void 0){let u=g.size;const H=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(
u)))return ze.errors=[{instancePath:r+"/signals/"+Pe+"/size",schemaPath:"#/properties/signals/items/properties/size/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===H&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return ze.errors=[{instancePath:r+"/signals/"+Pe+"/size",schemaPath:"#\
/properties/signals/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var be=H===e}else var be=!0;if(be)
if(g.hours!==void 0){let u=g.hours;const H=e;if(typeof u!="string"&&u!==null)return ze.errors=[{instancePath:r+"/signals/"+Pe+"/hours",schemaPath:"#/properties/\
signals/items/properties/hours/type",keyword:"type",params:{type:Fr.properties.signals.items.properties.hours.type},message:"must be string,null"}],!1;var be=H===
e}else var be=!0}}}}}}else return ze.errors=[{instancePath:r+"/signals/"+Pe,schemaPath:"#/properties/signals/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var D=R===e;if(!D)break}}else return ze.errors=[{instancePath:r+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var c=j===e}else var c=!0;if(c){if(n.everySeconds!==void 0){let A=n.everySeconds;const j=e;if(!(typeof A=="number"&&isFinite(
A)))return ze.errors=[{instancePath:r+"/everySeconds",schemaPath:"#/properties/everySeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var c=j===e}else var c=!0;if(c){if(n.windowSeconds!==void 0){let A=n.windowSeconds;const j=e;if(!(typeof A=="number"&&isFinite(A)))return ze.errors=[{instancePath:r+
"/windowSeconds",schemaPath:"#/properties/windowSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var c=j===e}else var c=!0;if(c){
if(n.halfLifeSeconds!==void 0){let A=n.halfLifeSeconds;const j=e;if(!(typeof A=="number"&&isFinite(A))&&A!==null)return ze.errors=[{instancePath:r+"/halfLifeSec\
onds",schemaPath:"#/properties/halfLifeSeconds/type",keyword:"type",params:{type:Fr.properties.halfLifeSeconds.type},message:"must be number,null"}],!1;var c=j===
e}else var c=!0;if(c){if(n.traffic!==void 0){let A=n.traffic;const j=e;if(!(A&&typeof A=="object"&&!Array.isArray(A))&&A!==null)return ze.errors=[{instancePath:r+
"/traffic",schemaPath:"#/properties/traffic/type",keyword:"type",params:{type:Fr.properties.traffic.type},message:"must be object,null"}],!1;if(e===j&&A&&typeof A==
"object"&&!Array.isArray(A)){let pe;if(A.column===void 0&&(pe="column")||A.value===void 0&&(pe="value"))return ze.errors=[{instancePath:r+"/traffic",schemaPath:"\
#/properties/traffic/required",keyword:"required",params:{missingProperty:pe},message:"must have required property '"+pe+"'"}],!1;{const Pe=e;for(const g in A)if(!(g===
"column"||g==="value")){return ze.errors=[{instancePath:r+"/traffic",schemaPath:"#/properties/traffic/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(Pe===e){if(A.column!==void 0){const g=e;if(typeof A.column!="string")return ze.
errors=[{instancePath:r+"/traffic/column",schemaPath:"#/properties/traffic/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var Te=g===e}else var Te=!0;if(Te)if(A.value!==void 0){const g=e;if(typeof A.value!="string")return ze.errors=[{instancePath:r+"/traffic/value",schemaPath:"#\
/properties/traffic/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Te=g===e}else var Te=!0}}}var c=j===e}else var c=!0;
if(c)if(n.sampling!==void 0){let A=n.sampling;const j=e;if(!(A&&typeof A=="object"&&!Array.isArray(A))&&A!==null)return ze.errors=[{instancePath:r+"/sampling",schemaPath:"\
#/properties/sampling/type",keyword:"type",params:{type:Fr.properties.sampling.type},message:"must be object,null"}],!1;if(e===j&&A&&typeof A=="object"&&!Array.
isArray(A)){let pe;if(A.base===void 0&&(pe="base")||A.keep===void 0&&(pe="keep")||A.log===void 0&&(pe="log")||A.correct===void 0&&(pe="correct"))return ze.errors=
[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/required",keyword:"required",params:{missingProperty:pe},message:"must have required property '"+
pe+"'"}],!1;{const Pe=e;for(const g in A)if(!(g==="base"||g==="keep"||g==="log"||g==="correct")){return ze.errors=[{instancePath:r+"/sampling",schemaPath:"#/pro\
perties/sampling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(Pe===
e){if(A.base!==void 0){let g=A.base;const R=e;if(typeof g!="string"&&g!==null)return ze.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/properties/sampli\
ng/properties/base/type",keyword:"type",params:{type:Fr.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var G=R===e}else var G=!0;if(G){
if(A.keep!==void 0){let g=A.keep;const R=e;if(e===R)if(typeof g=="number"&&isFinite(g)){if(g>1||isNaN(g))return ze.errors=[{instancePath:r+"/sampling/keep",schemaPath:"\
#/properties/sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(g<0||isNaN(g))return ze.errors=
[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1}else return ze.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;var G=R===e}else var G=!0;if(G){if(A.log!==void 0){let g=A.log;const R=e;if(!(g==="unsampled"||g==="sampled"))return ze.errors=[{instancePath:r+
"/sampling/log",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"enum",params:{allowedValues:Fr.properties.sampling.properties.log.enum},message:"\
must be equal to one of the allowed values"}],!1;var G=R===e}else var G=!0;if(G)if(A.correct!==void 0){let g=A.correct;const R=e;if(!(g==="weight"||g==="base"||
g==="batch"))return ze.errors=[{instancePath:r+"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:Fr.
properties.sampling.properties.correct.enum},message:"must be equal to one of the allowed values"}],!1;var G=R===e}else var G=!0}}}}}var c=j===e}else var c=!0}}}}}}}}}}}}}}}else
return ze.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ze.errors=l,e===0}ze.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};const Gs=ge,ss={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc manifest",description:"What a buil\
d or a trained bundle holds: the fingerprint of its plan and a hash of every other file.",type:"object",properties:{version:{const:1},adsc:{type:"string"},model:{
type:"string"},variant:{type:["string","null"]},baseline:{type:"string"},assumed:{type:"object",properties:{vocabs:{type:"array",items:{type:"string"}},signals:{
type:"array",items:{type:"string"}}},required:["vocabs","signals"],additionalProperties:!1},fingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},contract:{type:"\
string",pattern:"^[0-9a-f]{64}$"},modelFingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},distilled:{type:"object",properties:{trees:{type:"integer",minimum:0},
network:{type:"number"},sum:{type:"number"},pupil:{type:["number","null"]},kept:{enum:["pupil","network"]}},required:["trees","network","sum","pupil","kept"],additionalProperties:!1},
int8:{type:"object",properties:{tables:{type:"array",items:{type:"string"}},of:{type:"string",pattern:"^[0-9a-f]{64}$"},measured:{enum:["holdout","validate","tr\
ain","data"]},rows:{type:"integer",minimum:0},heads:{type:"object",additionalProperties:{type:"object",properties:{logLoss:{type:["array","null"],items:{type:"n\
umber"}},auc:{type:["array","null"],items:{type:"number"}}},required:["logLoss","auc"],additionalProperties:!1}}},required:["tables","of","measured","rows","hea\
ds"],additionalProperties:!1},files:{type:"object",additionalProperties:{type:"object",properties:{bytes:{type:"integer",minimum:0},sha256:{type:"string",pattern:"\
^[0-9a-f]{64}$"}},required:["bytes","sha256"],additionalProperties:!1}}},required:["version","adsc","model","variant","fingerprint","files"],additionalProperties:!1,
$id:"manifest"};function ge(n,{instancePath:r="",parentData:Gr,parentDataProperty:Jr,rootData:gr=n,dynamicAnchors:hr={}}={}){let l=null,e=0;const Oe=ge.evaluated;
if(Oe.dynamicProps&&(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let pe;if(n.version===void 0&&(pe="v\
ersion")||n.adsc===void 0&&(pe="adsc")||n.model===void 0&&(pe="model")||n.variant===void 0&&(pe="variant")||n.fingerprint===void 0&&(pe="fingerprint")||n.files===
void 0&&(pe="files"))return ge.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:pe},message:"must have required proper\
ty '"+pe+"'"}],!1;{const Pe=e;for(const g in n)if(!xr.call(ss.properties,g)){return ge.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(Pe===e){if(n.version!==void 0){const g=e;if(n.version!==
1)return ge.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constan\
t"}],!1;var c=g===e}else var c=!0;if(c){if(n.adsc!==void 0){const g=e;if(typeof n.adsc!="string")return ge.errors=[{instancePath:r+"/adsc",schemaPath:"#/propert\
ies/adsc/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=g===e}else var c=!0;if(c){if(n.model!==void 0){const g=e;if(typeof n.model!=
"string")return ge.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=g===
e}else var c=!0;if(c){if(n.variant!==void 0){let g=n.variant;const R=e;if(typeof g!="string"&&g!==null)return ge.errors=[{instancePath:r+"/variant",schemaPath:"\
#/properties/variant/type",keyword:"type",params:{type:ss.properties.variant.type},message:"must be string,null"}],!1;var c=R===e}else var c=!0;if(c){if(n.baseline!==
void 0){const g=e;if(typeof n.baseline!="string")return ge.errors=[{instancePath:r+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var c=g===e}else var c=!0;if(c){if(n.assumed!==void 0){let g=n.assumed;const R=e;if(e===R)if(g&&typeof g=="object"&&!Array.
isArray(g)){let $;if(g.vocabs===void 0&&($="vocabs")||g.signals===void 0&&($="signals"))return ge.errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/as\
sumed/required",keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;{const y=e;for(const u in g)if(!(u==="vocabs"||
u==="signals")){return ge.errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"}],!1;break}if(y===e){if(g.vocabs!==void 0){let u=g.vocabs;const H=e;if(e===H)if(Array.isArray(u)){var ve=!0;const z=u.
length;for(let q=0;q<z;q++){const O=e;if(typeof u[q]!="string")return ge.errors=[{instancePath:r+"/assumed/vocabs/"+q,schemaPath:"#/properties/assumed/propertie\
s/vocabs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ve=O===e;if(!ve)break}}else return ge.errors=[{instancePath:r+"/ass\
umed/vocabs",schemaPath:"#/properties/assumed/properties/vocabs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var re=H===e}else var re=!0;
if(re)if(g.signals!==void 0){let u=g.signals;const H=e;if(e===H)if(Array.isArray(u)){var ye=!0;const q=u.length;for(let O=0;O<q;O++){const x=e;if(typeof u[O]!="\
string")return ge.errors=[{instancePath:r+"/assumed/signals/"+O,schemaPath:"#/properties/assumed/properties/signals/items/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var ye=x===e;if(!ye)break}}else return ge.errors=[{instancePath:r+"/assumed/signals",schemaPath:"#/properties/assumed/proper\
ties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var re=H===e}else var re=!0}}}else return ge.errors=[{instancePath:r+"/assu\
med",schemaPath:"#/properties/assumed/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=R===e}else var c=!0;if(c){if(n.fingerprint!==
void 0){let g=n.fingerprint;const R=e;if(e===R)if(typeof g=="string"){if(!Nr.test(g))return ge.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/f\
ingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return ge.errors=[{instancePath:r+
"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=R===e}else var c=!0;if(c){if(n.
contract!==void 0){let g=n.contract;const R=e;if(e===R)if(typeof g=="string"){if(!Nr.test(g))return ge.errors=[{instancePath:r+"/contract",schemaPath:"#/propert\
ies/contract/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return ge.errors=[{instancePath:r+
"/contract",schemaPath:"#/properties/contract/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=R===e}else var c=!0;if(c){if(n.modelFingerprint!==
void 0){let g=n.modelFingerprint;const R=e;if(e===R)if(typeof g=="string"){if(!Nr.test(g))return ge.errors=[{instancePath:r+"/modelFingerprint",schemaPath:"#/pr\
operties/modelFingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return ge.errors=
[{instancePath:r+"/modelFingerprint",schemaPath:"#/properties/modelFingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=R===
e}else var c=!0;if(c){if(n.distilled!==void 0){let g=n.distilled;const R=e;if(e===R)if(g&&typeof g=="object"&&!Array.isArray(g)){let $;if(g.trees===void 0&&($="\
trees")||g.network===void 0&&($="network")||g.sum===void 0&&($="sum")||g.pupil===void 0&&($="pupil")||g.kept===void 0&&($="kept"))return ge.errors=[{instancePath:r+
"/distilled",schemaPath:"#/properties/distilled/required",keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;{const y=e;
for(const u in g)if(!(u==="trees"||u==="network"||u==="sum"||u==="pupil"||u==="kept")){return ge.errors=[{instancePath:r+"/distilled",schemaPath:"#/properties/d\
istilled/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(y===e){if(g.
trees!==void 0){let u=g.trees;const H=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return ge.errors=[{instancePath:r+"/distilled/trees",schemaPath:"\
#/properties/distilled/properties/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===H&&typeof u=="number"&&isFinite(u)&&(u<
0||isNaN(u)))return ge.errors=[{instancePath:r+"/distilled/trees",schemaPath:"#/properties/distilled/properties/trees/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var D=H===e}else var D=!0;if(D){if(g.network!==void 0){let u=g.network;const H=e;if(!(typeof u=="number"&&isFinite(u)))
return ge.errors=[{instancePath:r+"/distilled/network",schemaPath:"#/properties/distilled/properties/network/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var D=H===e}else var D=!0;if(D){if(g.sum!==void 0){let u=g.sum;const H=e;if(!(typeof u=="number"&&isFinite(u)))return ge.errors=[{instancePath:r+
"/distilled/sum",schemaPath:"#/properties/distilled/properties/sum/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var D=H===e}else var D=!0;
if(D){if(g.pupil!==void 0){let u=g.pupil;const H=e;if(!(typeof u=="number"&&isFinite(u))&&u!==null)return ge.errors=[{instancePath:r+"/distilled/pupil",schemaPath:"\
#/properties/distilled/properties/pupil/type",keyword:"type",params:{type:ss.properties.distilled.properties.pupil.type},message:"must be number,null"}],!1;var D=H===
e}else var D=!0;if(D)if(g.kept!==void 0){let u=g.kept;const H=e;if(!(u==="pupil"||u==="network"))return ge.errors=[{instancePath:r+"/distilled/kept",schemaPath:"\
#/properties/distilled/properties/kept/enum",keyword:"enum",params:{allowedValues:ss.properties.distilled.properties.kept.enum},message:"must be equal to one of\
 the allowed values"}],!1;var D=H===e}else var D=!0}}}}}}else return ge.errors=[{instancePath:r+"/distilled",schemaPath:"#/properties/distilled/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;var c=R===e}else var c=!0;if(c){if(n.int8!==void 0){let g=n.int8;const R=e;if(e===R)if(g&&typeof g=="o\
bject"&&!Array.isArray(g)){let $;if(g.tables===void 0&&($="tables")||g.of===void 0&&($="of")||g.measured===void 0&&($="measured")||g.rows===void 0&&($="rows")||
g.heads===void 0&&($="heads"))return ge.errors=[{instancePath:r+"/int8",schemaPath:"#/properties/int8/required",keyword:"required",params:{missingProperty:$},message:"\
must have required property '"+$+"'"}],!1;{const y=e;for(const u in g)if(!(u==="tables"||u==="of"||u==="measured"||u==="rows"||u==="heads")){return ge.errors=[{
instancePath:r+"/int8",schemaPath:"#/properties/int8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have a\
dditional properties"}],!1;break}if(y===e){if(g.tables!==void 0){let u=g.tables;const H=e;if(e===H)if(Array.isArray(u)){var be=!0;const z=u.length;for(let q=0;q<
z;q++){const O=e;if(typeof u[q]!="string")return ge.errors=[{instancePath:r+"/int8/tables/"+q,schemaPath:"#/properties/int8/properties/tables/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var be=O===e;if(!be)break}}else return ge.errors=[{instancePath:r+"/int8/tables",schemaPath:"#/proper\
ties/int8/properties/tables/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Te=H===e}else var Te=!0;if(Te){if(g.of!==void 0){let u=g.
of;const H=e;if(e===H)if(typeof u=="string"){if(!Nr.test(u))return ge.errors=[{instancePath:r+"/int8/of",schemaPath:"#/properties/int8/properties/of/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return ge.errors=[{instancePath:r+"/int8/of",schemaPath:"#/pr\
operties/int8/properties/of/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Te=H===e}else var Te=!0;if(Te){if(g.measured!==void 0){
let u=g.measured;const H=e;if(!(u==="holdout"||u==="validate"||u==="train"||u==="data"))return ge.errors=[{instancePath:r+"/int8/measured",schemaPath:"#/propert\
ies/int8/properties/measured/enum",keyword:"enum",params:{allowedValues:ss.properties.int8.properties.measured.enum},message:"must be equal to one of the allowe\
d values"}],!1;var Te=H===e}else var Te=!0;if(Te){if(g.rows!==void 0){let u=g.rows;const H=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return ge.
errors=[{instancePath:r+"/int8/rows",schemaPath:"#/properties/int8/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
H&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return ge.errors=[{instancePath:r+"/int8/rows",schemaPath:"#/properties/int8/properties/rows/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Te=H===e}else var Te=!0;if(Te)if(g.heads!==void 0){let u=g.heads;const H=e;if(e===H)if(u&&
typeof u=="object"&&!Array.isArray(u))for(const q in u){let O=u[q];const x=e;if(e===x)if(O&&typeof O=="object"&&!Array.isArray(O)){let ce;if(O.logLoss===void 0&&
(ce="logLoss")||O.auc===void 0&&(ce="auc"))return ge.errors=[{instancePath:r+"/int8/heads/"+q.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/in\
t8/properties/heads/additionalProperties/required",keyword:"required",params:{missingProperty:ce},message:"must have required property '"+ce+"'"}],!1;{const ke=e;
for(const T in O)if(!(T==="logLoss"||T==="auc")){return ge.errors=[{instancePath:r+"/int8/heads/"+q.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propert\
ies/int8/properties/heads/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:T},message:"must NOT have additio\
nal properties"}],!1;break}if(ke===e){if(O.logLoss!==void 0){let T=O.logLoss;const V=e;if(!Array.isArray(T)&&T!==null)return ge.errors=[{instancePath:r+"/int8/h\
eads/"+q.replace(/~/g,"~0").replace(/\//g,"~1")+"/logLoss",schemaPath:"#/properties/int8/properties/heads/additionalProperties/properties/logLoss/type",keyword:"\
type",params:{type:ss.properties.int8.properties.heads.additionalProperties.properties.logLoss.type},message:"must be array,null"}],!1;if(e===V&&Array.isArray(T)){
var G=!0;const Ae=T.length;for(let Qe=0;Qe<Ae;Qe++){let U=T[Qe];const J=e;if(!(typeof U=="number"&&isFinite(U)))return ge.errors=[{instancePath:r+"/int8/heads/"+
q.replace(/~/g,"~0").replace(/\//g,"~1")+"/logLoss/"+Qe,schemaPath:"#/properties/int8/properties/heads/additionalProperties/properties/logLoss/items/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var G=J===e;if(!G)break}}var Q=V===e}else var Q=!0;if(Q)if(O.auc!==void 0){let T=O.auc;const V=e;if(!Array.
isArray(T)&&T!==null)return ge.errors=[{instancePath:r+"/int8/heads/"+q.replace(/~/g,"~0").replace(/\//g,"~1")+"/auc",schemaPath:"#/properties/int8/properties/h\
eads/additionalProperties/properties/auc/type",keyword:"type",params:{type:ss.properties.int8.properties.heads.additionalProperties.properties.auc.type},message:"\
must be array,null"}],!1;if(e===V&&Array.isArray(T)){var fe=!0;const Qe=T.length;for(let U=0;U<Qe;U++){let J=T[U];const le=e;if(!(typeof J=="number"&&isFinite(J)))
return ge.errors=[{instancePath:r+"/int8/heads/"+q.replace(/~/g,"~0").replace(/\//g,"~1")+"/auc/"+U,schemaPath:"#/properties/int8/properties/heads/additionalPro\
perties/properties/auc/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var fe=le===e;if(!fe)break}}var Q=V===e}else var Q=!0}}}else
return ge.errors=[{instancePath:r+"/int8/heads/"+q.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/int8/properties/heads/additionalProperties/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var A=x===e;if(!A)break}else return ge.errors=[{instancePath:r+"/int8/heads",schemaPath:"\
#/properties/int8/properties/heads/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Te=H===e}else var Te=!0}}}}}}else return ge.errors=
[{instancePath:r+"/int8",schemaPath:"#/properties/int8/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=R===e}else var c=!0;if(c)
if(n.files!==void 0){let g=n.files;const R=e;if(e===R)if(g&&typeof g=="object"&&!Array.isArray(g))for(const $ in g){let y=g[$];const u=e;if(e===u)if(y&&typeof y==
"object"&&!Array.isArray(y)){let H;if(y.bytes===void 0&&(H="bytes")||y.sha256===void 0&&(H="sha256"))return ge.errors=[{instancePath:r+"/files/"+$.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/required",keyword:"required",params:{missingProperty:H},message:"must have require\
d property '"+H+"'"}],!1;{const z=e;for(const q in y)if(!(q==="bytes"||q==="sha256")){return ge.errors=[{instancePath:r+"/files/"+$.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/files/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"must NOT h\
ave additional properties"}],!1;break}if(z===e){if(y.bytes!==void 0){let q=y.bytes;const O=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return ge.
errors=[{instancePath:r+"/files/"+$.replace(/~/g,"~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#/properties/files/additionalProperties/properties/bytes/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===O&&typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q)))return ge.errors=[{instancePath:r+"/file\
s/"+$.replace(/~/g,"~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#/properties/files/additionalProperties/properties/bytes/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var j=O===e}else var j=!0;if(j)if(y.sha256!==void 0){let q=y.sha256;const O=e;if(e===O)if(typeof q=="string"){if(!Nr.test(
q))return ge.errors=[{instancePath:r+"/files/"+$.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/files/additionalProperties/properties\
/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return ge.errors=[{instancePath:r+"\
/files/"+$.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/files/additionalProperties/properties/sha256/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var j=O===e}else var j=!0}}}else return ge.errors=[{instancePath:r+"/files/"+$.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/files/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var W=u===e;if(!W)break}else return ge.errors=
[{instancePath:r+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=R===e}else var c=!0}}}}}}}}}}}}}else
return ge.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ge.errors=l,e===0}ge.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};const Js=cr;function cr(n,{instancePath:r="",parentData:Gr,parentDataProperty:Jr,rootData:gr=n,dynamicAnchors:hr={}}={}){let l=null,e=0;const Oe=cr.evaluated;if(Oe.dynamicProps&&
(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let A;if(n.version===void 0&&(A="version")||n.fingerprint===
void 0&&(A="fingerprint")||n.cases===void 0&&(A="cases"))return cr.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:A},
message:"must have required property '"+A+"'"}],!1;{const j=e;for(const W in n)if(!(W==="version"||W==="fingerprint"||W==="cases")){return cr.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:W},message:"must NOT have additional properties"}],!1;break}if(j===
e){if(n.version!==void 0){const W=e;if(n.version!==1)return cr.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{
allowedValue:1},message:"must be equal to constant"}],!1;var c=W===e}else var c=!0;if(c){if(n.fingerprint!==void 0){let W=n.fingerprint;const pe=e;if(e===pe)if(typeof W==
"string"){if(!Nr.test(W))return cr.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9\
a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return cr.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=pe===e}else var c=!0;if(c)if(n.cases!==void 0){let W=n.cases;const pe=e;if(e===pe)if(Array.
isArray(W)){var ve=!0;const g=W.length;for(let R=0;R<g;R++){let S=W[R];const $=e;if(e===$)if(S&&typeof S=="object"&&!Array.isArray(S)){let u;if(S.note===void 0&&
(u="note")||S.serving===void 0&&(u="serving")||S.row===void 0&&(u="row")||S.signals===void 0&&(u="signals"))return cr.errors=[{instancePath:r+"/cases/"+R,schemaPath:"\
#/properties/cases/items/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{const H=e;for(const z in S)
if(!(z==="note"||z==="serving"||z==="row"||z==="signals")){return cr.errors=[{instancePath:r+"/cases/"+R,schemaPath:"#/properties/cases/items/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:z},message:"must NOT have additional properties"}],!1;break}if(H===e){if(S.note!==void 0){const z=e;
if(typeof S.note!="string")return cr.errors=[{instancePath:r+"/cases/"+R+"/note",schemaPath:"#/properties/cases/items/properties/note/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var re=z===e}else var re=!0;if(re){if(S.serving!==void 0){const z=e;if(typeof S.serving!="boolean")return cr.errors=
[{instancePath:r+"/cases/"+R+"/serving",schemaPath:"#/properties/cases/items/properties/serving/type",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"}],!1;var re=z===e}else var re=!0;if(re){if(S.row!==void 0){let z=S.row;const q=e;if(!(z&&typeof z=="object"&&!Array.isArray(z)))return cr.errors=[{instancePath:r+
"/cases/"+R+"/row",schemaPath:"#/properties/cases/items/properties/row/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var re=q===e}else
var re=!0;if(re)if(S.signals!==void 0){let z=S.signals;const q=e;if(e===q)if(z&&typeof z=="object"&&!Array.isArray(z))for(const x in z){let ce=z[x];const ke=e,T=e;
let V=!1;const Ae=e;if(e===Ae)if(ce&&typeof ce=="object"&&!Array.isArray(ce)){let U;if(ce.values===void 0&&(U="values")){const J={instancePath:r+"/cases/"+R+"/s\
ignals/"+x.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/required",keyword:"requir\
ed",params:{missingProperty:U},message:"must have required property '"+U+"'"};l===null?l=[J]:l.push(J),e++}else{const J=e;for(const le in ce)if(le!=="values"){const ee={
instancePath:r+"/cases/"+R+"/signals/"+x.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/any\
Of/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:le},message:"must NOT have additional properties"};l===null?l=[ee]:l.push(ee),
e++;break}if(J===e&&ce.values!==void 0){let le=ce.values;if(e===e)if(Array.isArray(le)){var ye=!0;const Se=le.length;for(let Ue=0;Ue<Se;Ue++){let X=le[Ue];const or=e;
if(!(typeof X=="number"&&isFinite(X))){const sr={instancePath:r+"/cases/"+R+"/signals/"+x.replace(/~/g,"~0").replace(/\//g,"~1")+"/values/"+Ue,schemaPath:"#/pro\
perties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/items/type",keyword:"type",params:{type:"number"},message:"must be number"};
l===null?l=[sr]:l.push(sr),e++}var ye=or===e;if(!ye)break}}else{const Se={instancePath:r+"/cases/"+R+"/signals/"+x.replace(/~/g,"~0").replace(/\//g,"~1")+"/valu\
es",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"};l===null?l=[Se]:l.push(Se),e++}}}}else{const U={instancePath:r+"/cases/"+R+"/signals/"+x.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pro\
perties/cases/items/properties/signals/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};l===null?l=[U]:l.push(
U),e++}var Q=Ae===e;if(V=V||Q,Q)var D=!0;const Qe=e;if(e===Qe)if(ce&&typeof ce=="object"&&!Array.isArray(ce)){let U;if(ce.ids===void 0&&(U="ids")){const J={instancePath:r+
"/cases/"+R+"/signals/"+x.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/required",
keyword:"required",params:{missingProperty:U},message:"must have required property '"+U+"'"};l===null?l=[J]:l.push(J),e++}else{const J=e;for(const le in ce)if(!(le===
"ids"||le==="weights")){const ee={instancePath:r+"/cases/"+R+"/signals/"+x.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/propertie\
s/signals/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:le},message:"must NOT have additional pro\
perties"};l===null?l=[ee]:l.push(ee),e++;break}if(J===e){if(ce.ids!==void 0){let le=ce.ids;const ee=e;if(e===ee)if(Array.isArray(le)){var be=!0;const Se=le.length;
for(let Ue=0;Ue<Se;Ue++){let X=le[Ue];const or=e;if(!(typeof X=="number"&&!(X%1)&&!isNaN(X)&&isFinite(X))){const sr={instancePath:r+"/cases/"+R+"/signals/"+x.replace(
/~/g,"~0").replace(/\//g,"~1")+"/ids/"+Ue,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/ids/items/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};l===null?l=[sr]:l.push(sr),e++}if(e===or&&typeof X=="number"&&isFinite(X)&&(X<0||isNaN(X))){const sr={instancePath:r+
"/cases/"+R+"/signals/"+x.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids/"+Ue,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1\
/properties/ids/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};l===null?l=[sr]:l.push(sr),e++}var be=or===e;if(!be)break}}else{
const Se={instancePath:r+"/cases/"+R+"/signals/"+x.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids",schemaPath:"#/properties/cases/items/properties/signals/additio\
nalProperties/anyOf/1/properties/ids/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[Se]:l.push(Se),e++}var Te=ee===e}else var Te=!0;
if(Te)if(ce.weights!==void 0){let le=ce.weights;const ee=e;if(e===ee)if(Array.isArray(le)){var G=!0;const Ue=le.length;for(let X=0;X<Ue;X++){let or=le[X];const je=e;
if(!(typeof or=="number"&&isFinite(or))){const br={instancePath:r+"/cases/"+R+"/signals/"+x.replace(/~/g,"~0").replace(/\//g,"~1")+"/weights/"+X,schemaPath:"#/p\
roperties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weights/items/type",keyword:"type",params:{type:"number"},message:"must be numb\
er"};l===null?l=[br]:l.push(br),e++}var G=je===e;if(!G)break}}else{const Ue={instancePath:r+"/cases/"+R+"/signals/"+x.replace(/~/g,"~0").replace(/\//g,"~1")+"/w\
eights",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weights/type",keyword:"type",params:{type:"array"},message:"\
must be array"};l===null?l=[Ue]:l.push(Ue),e++}var Te=ee===e}else var Te=!0}}}else{const U={instancePath:r+"/cases/"+R+"/signals/"+x.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};l===null?l=[U]:l.push(U),e++}var Q=Qe===e;if(V=V||Q,Q&&D!==!0&&(D=!0),V)e=T,l!==null&&(T?l.length=T:l=null);else{const U={instancePath:r+"/cases/"+R+"/si\
gnals/"+x.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return l===null?l=[U]:l.push(U),e++,cr.errors=l,!1}var fe=ke===e;if(!fe)break}else return cr.errors=[{instancePath:r+"/cases/"+R+
"/signals",schemaPath:"#/properties/cases/items/properties/signals/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var re=q===e}else var re=!0}}}}}else
return cr.errors=[{instancePath:r+"/cases/"+R,schemaPath:"#/properties/cases/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ve=$===
e;if(!ve)break}}else return cr.errors=[{instancePath:r+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var c=pe===e}else var c=!0}}}}else return cr.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return cr.errors=l,e===0}cr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Ks=ne,qr={$schema:"https://json-schema.org/draft/2020-12/schema",title:"a\
dsc calibrator",description:"A fitted calibrator: by head and source a function from logit and features to probability, and the model that it was fitted on.",type:"\
object",properties:{version:{const:3},method:{enum:["platt","isotonic","temperature"]},model:{type:"string"},window:{type:"object",properties:{from:{type:["numb\
er","null"]},to:{type:["number","null"]},rows:{type:"integer",minimum:0},traffic:{enum:["all","own"]},ownRows:{type:["integer","null"],minimum:0}},required:["fr\
om","to","rows","traffic","ownRows"],additionalProperties:!1},sampling:{type:["object","null"],properties:{base:{type:["string","null"]},keep:{type:"number",minimum:0,
maximum:1},log:{enum:["unsampled","sampled"]},correct:{enum:["weight","base","batch"]}},required:["base","keep","log","correct"],additionalProperties:!1},layout:{
type:"object",properties:{blocks:{type:"array",items:{type:"object",properties:{signal:{type:"string"},kind:{enum:["ids","vec","hour","bins"]},offset:{type:"int\
eger",minimum:0},count:{type:"integer",minimum:0},vocab:{type:["object","null"],properties:{kind:{enum:["file","range","hash"]},size:{type:"integer",minimum:0},
sha256:{type:["string","null"],pattern:"^[0-9a-f]{64}$"}},required:["kind","size","sha256"],additionalProperties:!1},zone:{type:["string","null"]},boundaries:{type:[
"array","null"],items:{type:"number"}}},required:["signal","kind","offset","count","vocab","zone","boundaries"],additionalProperties:!1}},features:{type:"intege\
r",minimum:0}},required:["blocks","features"],additionalProperties:!1},heads:{type:"array",items:{type:"object",properties:{head:{type:"string"},all:{$ref:"#/$d\
efs/level"},sources:{type:"object",additionalProperties:{$ref:"#/$defs/level"}},allTraffic:{type:["object","null"],properties:{all:{$ref:"#/$defs/level"},sources:{
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
"kept","prior","window","weight","events","temperature"],additionalProperties:!1}]}},$id:"calibrator"},Lr={type:"object",discriminator:{propertyName:"kind"},required:[
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
temperature"],additionalProperties:!1}]};function I(n,{instancePath:r="",parentData:Gr,parentDataProperty:Jr,rootData:gr=n,dynamicAnchors:hr={}}={}){let l=null,
e=0;const Oe=I.evaluated;if(Oe.dynamicProps&&(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Pe;if(n.
kind===void 0&&(Pe="kind"))return I.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:Pe},message:"must have required p\
roperty '"+Pe+"'"}],!1;{const g=n.kind;if(typeof g=="string")if(g==="identity"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let S;if(n.kind===void 0&&
(S="kind")||n.kept===void 0&&(S="kept")||n.prior===void 0&&(S="prior")||n.window===void 0&&(S="window")||n.weight===void 0&&(S="weight")||n.events===void 0&&(S=
"events"))return I.errors=[{instancePath:r,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:S},message:"must have required property '"+
S+"'"}],!1;{const $=e;for(const y in n)if(!(y==="kind"||y==="kept"||y==="prior"||y==="window"||y==="weight"||y==="events")){return I.errors=[{instancePath:r,schemaPath:"\
#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if($===e){
if(n.kind!==void 0){const y=e;if(n.kind!=="identity")return I.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{
allowedValue:"identity"},message:"must be equal to constant"}],!1;var c=y===e}else var c=!0;if(c){if(n.kept!==void 0){const y=e;if(typeof n.kept!="boolean")return I.
errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/0/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var c=y===e}else
var c=!0;if(c){if(n.prior!==void 0){const y=e;if(typeof n.prior!="boolean")return I.errors=[{instancePath:r+"/prior",schemaPath:"#/oneOf/0/properties/prior/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var c=y===e}else var c=!0;if(c){if(n.window!==void 0){let y=n.window;const u=e;if(!(y&&typeof y==
"object"&&!Array.isArray(y))&&y!==null)return I.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/0/properties/window/type",keyword:"type",params:{type:Lr.oneOf[0].
properties.window.type},message:"must be object,null"}],!1;if(e===u&&y&&typeof y=="object"&&!Array.isArray(y)){let z;if(y.from===void 0&&(z="from")||y.to===void 0&&
(z="to")||y.rows===void 0&&(z="rows"))return I.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/0/properties/window/required",keyword:"required",params:{missingProperty:z},
message:"must have required property '"+z+"'"}],!1;{const q=e;for(const O in y)if(!(O==="from"||O==="to"||O==="rows")){return I.errors=[{instancePath:r+"/window",
schemaPath:"#/oneOf/0/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O},message:"must NOT have additional pro\
perties"}],!1;break}if(q===e){if(y.from!==void 0){let O=y.from;const x=e;if(!(typeof O=="number"&&isFinite(O))&&O!==null)return I.errors=[{instancePath:r+"/wind\
ow/from",schemaPath:"#/oneOf/0/properties/window/properties/from/type",keyword:"type",params:{type:Lr.oneOf[0].properties.window.properties.from.type},message:"\
must be number,null"}],!1;var ve=x===e}else var ve=!0;if(ve){if(y.to!==void 0){let O=y.to;const x=e;if(!(typeof O=="number"&&isFinite(O))&&O!==null)return I.errors=
[{instancePath:r+"/window/to",schemaPath:"#/oneOf/0/properties/window/properties/to/type",keyword:"type",params:{type:Lr.oneOf[0].properties.window.properties.to.
type},message:"must be number,null"}],!1;var ve=x===e}else var ve=!0;if(ve)if(y.rows!==void 0){let O=y.rows;const x=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&
isFinite(O)))return I.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/0/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===x&&typeof O=="number"&&isFinite(O)&&(O<0||isNaN(O)))return I.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/0/\
properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ve=x===e}else var ve=!0}}}}var c=u===
e}else var c=!0;if(c){if(n.weight!==void 0){let y=n.weight;const u=e;if(!(typeof y=="number"&&isFinite(y)))return I.errors=[{instancePath:r+"/weight",schemaPath:"\
#/oneOf/0/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var c=u===e}else var c=!0;if(c)if(n.events!==void 0){let y=n.
events;const u=e;if(!(typeof y=="number"&&isFinite(y)))return I.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/0/properties/events/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var c=u===e}else var c=!0}}}}}}}else return I.errors=[{instancePath:r,schemaPath:"#/oneOf/0/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var re=!0}else if(g==="platt"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let S;if(n.kind===void 0&&(S="\
kind")||n.kept===void 0&&(S="kept")||n.prior===void 0&&(S="prior")||n.window===void 0&&(S="window")||n.weight===void 0&&(S="weight")||n.events===void 0&&(S="eve\
nts")||n.center===void 0&&(S="center")||n.alpha===void 0&&(S="alpha")||n.beta===void 0&&(S="beta")||n.gamma===void 0&&(S="gamma")||n.standardErrors===void 0&&(S=
"standardErrors")||n.converged===void 0&&(S="converged"))return I.errors=[{instancePath:r,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:S},
message:"must have required property '"+S+"'"}],!1;{const $=e;for(const y in n)if(!xr.call(Lr.oneOf[1].properties,y)){return I.errors=[{instancePath:r,schemaPath:"\
#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if($===e){
if(n.kind!==void 0){const y=e;if(n.kind!=="platt")return I.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{
allowedValue:"platt"},message:"must be equal to constant"}],!1;var ye=y===e}else var ye=!0;if(ye){if(n.kept!==void 0){const y=e;if(typeof n.kept!="boolean")return I.
errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/1/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var ye=y===e}else
var ye=!0;if(ye){if(n.prior!==void 0){const y=e;if(typeof n.prior!="boolean")return I.errors=[{instancePath:r+"/prior",schemaPath:"#/oneOf/1/properties/prior/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var ye=y===e}else var ye=!0;if(ye){if(n.window!==void 0){let y=n.window;const u=e;if(!(y&&
typeof y=="object"&&!Array.isArray(y))&&y!==null)return I.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/1/properties/window/type",keyword:"type",params:{
type:Lr.oneOf[1].properties.window.type},message:"must be object,null"}],!1;if(e===u&&y&&typeof y=="object"&&!Array.isArray(y)){let z;if(y.from===void 0&&(z="fr\
om")||y.to===void 0&&(z="to")||y.rows===void 0&&(z="rows"))return I.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/1/properties/window/required",keyword:"\
required",params:{missingProperty:z},message:"must have required property '"+z+"'"}],!1;{const q=e;for(const O in y)if(!(O==="from"||O==="to"||O==="rows")){return I.
errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/1/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O},message:"\
must NOT have additional properties"}],!1;break}if(q===e){if(y.from!==void 0){let O=y.from;const x=e;if(!(typeof O=="number"&&isFinite(O))&&O!==null)return I.errors=
[{instancePath:r+"/window/from",schemaPath:"#/oneOf/1/properties/window/properties/from/type",keyword:"type",params:{type:Lr.oneOf[1].properties.window.properties.
from.type},message:"must be number,null"}],!1;var D=x===e}else var D=!0;if(D){if(y.to!==void 0){let O=y.to;const x=e;if(!(typeof O=="number"&&isFinite(O))&&O!==
null)return I.errors=[{instancePath:r+"/window/to",schemaPath:"#/oneOf/1/properties/window/properties/to/type",keyword:"type",params:{type:Lr.oneOf[1].properties.
window.properties.to.type},message:"must be number,null"}],!1;var D=x===e}else var D=!0;if(D)if(y.rows!==void 0){let O=y.rows;const x=e;if(!(typeof O=="number"&&
!(O%1)&&!isNaN(O)&&isFinite(O)))return I.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/1/properties/window/properties/rows/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===x&&typeof O=="number"&&isFinite(O)&&(O<0||isNaN(O)))return I.errors=[{instancePath:r+"/window/rows",schemaPath:"\
#/oneOf/1/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var D=x===e}else var D=!0}}}}
var ye=u===e}else var ye=!0;if(ye){if(n.weight!==void 0){let y=n.weight;const u=e;if(!(typeof y=="number"&&isFinite(y)))return I.errors=[{instancePath:r+"/weigh\
t",schemaPath:"#/oneOf/1/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ye=u===e}else var ye=!0;if(ye){if(n.events!==
void 0){let y=n.events;const u=e;if(!(typeof y=="number"&&isFinite(y)))return I.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/1/properties/events/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ye=u===e}else var ye=!0;if(ye){if(n.center!==void 0){let y=n.center;const u=e;if(e===u)if(typeof y==
"number"&&isFinite(y)){if(y>1e9||isNaN(y))return I.errors=[{instancePath:r+"/center",schemaPath:"#/oneOf/1/properties/center/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e9},message:"must be <= 1000000000"}],!1;if(y<-1e9||isNaN(y))return I.errors=[{instancePath:r+"/center",schemaPath:"#/oneOf/1/properties/\
center/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e9},message:"must be >= -1000000000"}],!1}else return I.errors=[{instancePath:r+"/center",schemaPath:"\
#/oneOf/1/properties/center/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ye=u===e}else var ye=!0;if(ye){if(n.alpha!==void 0){let y=n.
alpha;const u=e;if(e===u)if(typeof y=="number"&&isFinite(y)){if(y>1e6||isNaN(y))return I.errors=[{instancePath:r+"/alpha",schemaPath:"#/oneOf/1/properties/alpha\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(y<-1e6||isNaN(y))return I.errors=[{instancePath:r+"/alpha",schemaPath:"\
#/oneOf/1/properties/alpha/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"}],!1}else return I.errors=[{instancePath:r+
"/alpha",schemaPath:"#/oneOf/1/properties/alpha/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ye=u===e}else var ye=!0;if(ye){if(n.
beta!==void 0){let y=n.beta;const u=e;if(e===u)if(typeof y=="number"&&isFinite(y)){if(y>1e6||isNaN(y))return I.errors=[{instancePath:r+"/beta",schemaPath:"#/one\
Of/1/properties/beta/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(y<-1e6||isNaN(y))return I.errors=[{instancePath:r+
"/beta",schemaPath:"#/oneOf/1/properties/beta/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"}],!1}else return I.errors=
[{instancePath:r+"/beta",schemaPath:"#/oneOf/1/properties/beta/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ye=u===e}else var ye=!0;
if(ye){if(n.gamma!==void 0){let y=n.gamma;const u=e;if(e===u)if(Array.isArray(y)){var be=!0;const z=y.length;for(let q=0;q<z;q++){let O=y[q];const x=e;if(e===x)
if(typeof O=="number"&&isFinite(O)){if(O>1e6||isNaN(O))return I.errors=[{instancePath:r+"/gamma/"+q,schemaPath:"#/oneOf/1/properties/gamma/items/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(O<-1e6||isNaN(O))return I.errors=[{instancePath:r+"/gamma/"+q,schemaPath:"#/one\
Of/1/properties/gamma/items/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"}],!1}else return I.errors=[{instancePath:r+
"/gamma/"+q,schemaPath:"#/oneOf/1/properties/gamma/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var be=x===e;if(!be)break}}else
return I.errors=[{instancePath:r+"/gamma",schemaPath:"#/oneOf/1/properties/gamma/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ye=u===
e}else var ye=!0;if(ye){if(n.standardErrors!==void 0){let y=n.standardErrors;const u=e;if(e===u)if(Array.isArray(y)){var Te=!0;const z=y.length;for(let q=0;q<z;q++){
let O=y[q];const x=e;if(!(typeof O=="number"&&isFinite(O)))return I.errors=[{instancePath:r+"/standardErrors/"+q,schemaPath:"#/oneOf/1/properties/standardErrors\
/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Te=x===e;if(!Te)break}}else return I.errors=[{instancePath:r+"/standardErro\
rs",schemaPath:"#/oneOf/1/properties/standardErrors/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ye=u===e}else var ye=!0;if(ye)if(n.
converged!==void 0){const y=e;if(typeof n.converged!="boolean")return I.errors=[{instancePath:r+"/converged",schemaPath:"#/oneOf/1/properties/converged/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var ye=y===e}else var ye=!0}}}}}}}}}}}}}else return I.errors=[{instancePath:r,schemaPath:"#/oneOf/1\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;re!==!0&&(re=!0)}else if(g==="isotonic"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(
n)){let S;if(n.kind===void 0&&(S="kind")||n.kept===void 0&&(S="kept")||n.prior===void 0&&(S="prior")||n.window===void 0&&(S="window")||n.weight===void 0&&(S="we\
ight")||n.events===void 0&&(S="events")||n.fit===void 0&&(S="fit"))return I.errors=[{instancePath:r,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:S},
message:"must have required property '"+S+"'"}],!1;{const $=e;for(const y in n)if(!(y==="kind"||y==="kept"||y==="prior"||y==="window"||y==="weight"||y==="events"||
y==="fit")){return I.errors=[{instancePath:r,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"m\
ust NOT have additional properties"}],!1;break}if($===e){if(n.kind!==void 0){const y=e;if(n.kind!=="isotonic")return I.errors=[{instancePath:r+"/kind",schemaPath:"\
#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"isotonic"},message:"must be equal to constant"}],!1;var G=y===e}else var G=!0;if(G){if(n.
kept!==void 0){const y=e;if(typeof n.kept!="boolean")return I.errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/2/properties/kept/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var G=y===e}else var G=!0;if(G){if(n.prior!==void 0){const y=e;if(typeof n.prior!="boolean")return I.errors=[{instancePath:r+
"/prior",schemaPath:"#/oneOf/2/properties/prior/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var G=y===e}else var G=!0;if(G){if(n.
window!==void 0){let y=n.window;const u=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)return I.errors=[{instancePath:r+"/window",schemaPath:"#/oneO\
f/2/properties/window/type",keyword:"type",params:{type:Lr.oneOf[2].properties.window.type},message:"must be object,null"}],!1;if(e===u&&y&&typeof y=="object"&&
!Array.isArray(y)){let z;if(y.from===void 0&&(z="from")||y.to===void 0&&(z="to")||y.rows===void 0&&(z="rows"))return I.errors=[{instancePath:r+"/window",schemaPath:"\
#/oneOf/2/properties/window/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+"'"}],!1;{const q=e;for(const O in y)
if(!(O==="from"||O==="to"||O==="rows")){return I.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/2/properties/window/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:O},message:"must NOT have additional properties"}],!1;break}if(q===e){if(y.from!==void 0){let O=y.from;const x=e;if(!(typeof O==
"number"&&isFinite(O))&&O!==null)return I.errors=[{instancePath:r+"/window/from",schemaPath:"#/oneOf/2/properties/window/properties/from/type",keyword:"type",params:{
type:Lr.oneOf[2].properties.window.properties.from.type},message:"must be number,null"}],!1;var Q=x===e}else var Q=!0;if(Q){if(y.to!==void 0){let O=y.to;const x=e;
if(!(typeof O=="number"&&isFinite(O))&&O!==null)return I.errors=[{instancePath:r+"/window/to",schemaPath:"#/oneOf/2/properties/window/properties/to/type",keyword:"\
type",params:{type:Lr.oneOf[2].properties.window.properties.to.type},message:"must be number,null"}],!1;var Q=x===e}else var Q=!0;if(Q)if(y.rows!==void 0){let O=y.
rows;const x=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return I.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/2/properties/window/\
properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===x&&typeof O=="number"&&isFinite(O)&&(O<0||isNaN(O)))return I.
errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/2/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var Q=x===e}else var Q=!0}}}}var G=u===e}else var G=!0;if(G){if(n.weight!==void 0){let y=n.weight;const u=e;if(!(typeof y=="number"&&isFinite(
y)))return I.errors=[{instancePath:r+"/weight",schemaPath:"#/oneOf/2/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var G=u===e}else var G=!0;if(G){if(n.events!==void 0){let y=n.events;const u=e;if(!(typeof y=="number"&&isFinite(y)))return I.errors=[{instancePath:r+"/events",
schemaPath:"#/oneOf/2/properties/events/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var G=u===e}else var G=!0;if(G)if(n.fit!==void 0){
let y=n.fit;const u=e;if(e===u)if(y&&typeof y=="object"&&!Array.isArray(y)){let z;if(y.logits===void 0&&(z="logits")||y.values===void 0&&(z="values"))return I.errors=
[{instancePath:r+"/fit",schemaPath:"#/oneOf/2/properties/fit/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+"\
'"}],!1;{const q=e;for(const O in y)if(!(O==="logits"||O==="values")){return I.errors=[{instancePath:r+"/fit",schemaPath:"#/oneOf/2/properties/fit/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:O},message:"must NOT have additional properties"}],!1;break}if(q===e){if(y.logits!==void 0){let O=y.
logits;const x=e;if(e===x)if(Array.isArray(O)){var fe=!0;const ce=O.length;for(let ke=0;ke<ce;ke++){let T=O[ke];const V=e;if(!(typeof T=="number"&&isFinite(T)))
return I.errors=[{instancePath:r+"/fit/logits/"+ke,schemaPath:"#/oneOf/2/properties/fit/properties/logits/items/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var fe=V===e;if(!fe)break}}else return I.errors=[{instancePath:r+"/fit/logits",schemaPath:"#/oneOf/2/properties/fit/properties/logits/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var A=x===e}else var A=!0;if(A)if(y.values!==void 0){let O=y.values;const x=e;if(e===x)if(Array.
isArray(O)){var j=!0;const ke=O.length;for(let T=0;T<ke;T++){let V=O[T];const Ae=e;if(e===Ae)if(typeof V=="number"&&isFinite(V)){if(V>1||isNaN(V))return I.errors=
[{instancePath:r+"/fit/values/"+T,schemaPath:"#/oneOf/2/properties/fit/properties/values/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"\
must be <= 1"}],!1;if(V<0||isNaN(V))return I.errors=[{instancePath:r+"/fit/values/"+T,schemaPath:"#/oneOf/2/properties/fit/properties/values/items/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return I.errors=[{instancePath:r+"/fit/values/"+T,schemaPath:"#/oneOf/2/properties/fi\
t/properties/values/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var j=Ae===e;if(!j)break}}else return I.errors=[{instancePath:r+
"/fit/values",schemaPath:"#/oneOf/2/properties/fit/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var A=x===e}else var A=!0}}}else
return I.errors=[{instancePath:r+"/fit",schemaPath:"#/oneOf/2/properties/fit/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var G=u===
e}else var G=!0}}}}}}}}else return I.errors=[{instancePath:r,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;re!==
!0&&(re=!0)}else if(g==="temperature"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let S;if(n.kind===void 0&&(S="kind")||n.kept===void 0&&(S="kept")||
n.prior===void 0&&(S="prior")||n.window===void 0&&(S="window")||n.weight===void 0&&(S="weight")||n.events===void 0&&(S="events")||n.temperature===void 0&&(S="te\
mperature"))return I.errors=[{instancePath:r,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:S},message:"must have required property \
'"+S+"'"}],!1;{const $=e;for(const y in n)if(!(y==="kind"||y==="kept"||y==="prior"||y==="window"||y==="weight"||y==="events"||y==="temperature")){return I.errors=
[{instancePath:r,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional prop\
erties"}],!1;break}if($===e){if(n.kind!==void 0){const y=e;if(n.kind!=="temperature")return I.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/3/properties/k\
ind/const",keyword:"const",params:{allowedValue:"temperature"},message:"must be equal to constant"}],!1;var W=y===e}else var W=!0;if(W){if(n.kept!==void 0){const y=e;
if(typeof n.kept!="boolean")return I.errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/3/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var W=y===e}else var W=!0;if(W){if(n.prior!==void 0){const y=e;if(typeof n.prior!="boolean")return I.errors=[{instancePath:r+"/prior",schemaPath:"\
#/oneOf/3/properties/prior/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var W=y===e}else var W=!0;if(W){if(n.window!==void 0){let y=n.
window;const u=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)return I.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/3/properties/window/typ\
e",keyword:"type",params:{type:Lr.oneOf[3].properties.window.type},message:"must be object,null"}],!1;if(e===u&&y&&typeof y=="object"&&!Array.isArray(y)){let z;
if(y.from===void 0&&(z="from")||y.to===void 0&&(z="to")||y.rows===void 0&&(z="rows"))return I.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/3/properties\
/window/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+"'"}],!1;{const q=e;for(const O in y)if(!(O==="from"||
O==="to"||O==="rows")){return I.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/3/properties/window/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:O},message:"must NOT have additional properties"}],!1;break}if(q===e){if(y.from!==void 0){let O=y.from;const x=e;if(!(typeof O=="number"&&isFinite(
O))&&O!==null)return I.errors=[{instancePath:r+"/window/from",schemaPath:"#/oneOf/3/properties/window/properties/from/type",keyword:"type",params:{type:Lr.oneOf[3].
properties.window.properties.from.type},message:"must be number,null"}],!1;var pe=x===e}else var pe=!0;if(pe){if(y.to!==void 0){let O=y.to;const x=e;if(!(typeof O==
"number"&&isFinite(O))&&O!==null)return I.errors=[{instancePath:r+"/window/to",schemaPath:"#/oneOf/3/properties/window/properties/to/type",keyword:"type",params:{
type:Lr.oneOf[3].properties.window.properties.to.type},message:"must be number,null"}],!1;var pe=x===e}else var pe=!0;if(pe)if(y.rows!==void 0){let O=y.rows;const x=e;
if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return I.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/3/properties/window/properties/rows\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===x&&typeof O=="number"&&isFinite(O)&&(O<0||isNaN(O)))return I.errors=[{instancePath:r+
"/window/rows",schemaPath:"#/oneOf/3/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var pe=x===
e}else var pe=!0}}}}var W=u===e}else var W=!0;if(W){if(n.weight!==void 0){let y=n.weight;const u=e;if(!(typeof y=="number"&&isFinite(y)))return I.errors=[{instancePath:r+
"/weight",schemaPath:"#/oneOf/3/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var W=u===e}else var W=!0;if(W){if(n.
events!==void 0){let y=n.events;const u=e;if(!(typeof y=="number"&&isFinite(y)))return I.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/3/properties/even\
ts/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var W=u===e}else var W=!0;if(W)if(n.temperature!==void 0){let y=n.temperature;const u=e;
if(e===u)if(typeof y=="number"&&isFinite(y)){if(y>1e6||isNaN(y))return I.errors=[{instancePath:r+"/temperature",schemaPath:"#/oneOf/3/properties/temperature/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(y<1e-6||isNaN(y))return I.errors=[{instancePath:r+"/temperature",
schemaPath:"#/oneOf/3/properties/temperature/minimum",keyword:"minimum",params:{comparison:">=",limit:1e-6},message:"must be >= 0.000001"}],!1}else return I.errors=
[{instancePath:r+"/temperature",schemaPath:"#/oneOf/3/properties/temperature/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var W=u===
e}else var W=!0}}}}}}}}else return I.errors=[{instancePath:r,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;re!==
!0&&(re=!0)}else return I.errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:g},message:'v\
alue of tag "kind" must be in oneOf'}],!1;else return I.errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"ki\
nd",tagValue:g},message:'tag "kind" must be string'}],!1}}else return I.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return I.errors=l,Oe.props=re,e===0}I.evaluated={dynamicProps:!0,dynamicItems:!1};function ne(n,{instancePath:r="",parentData:Gr,parentDataProperty:Jr,
rootData:gr=n,dynamicAnchors:hr={}}={}){let l=null,e=0;const Oe=ne.evaluated;if(Oe.dynamicProps&&(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(n&&
typeof n=="object"&&!Array.isArray(n)){let pe;if(n.version===void 0&&(pe="version")||n.method===void 0&&(pe="method")||n.model===void 0&&(pe="model")||n.window===
void 0&&(pe="window")||n.sampling===void 0&&(pe="sampling")||n.layout===void 0&&(pe="layout")||n.heads===void 0&&(pe="heads")||n.hash===void 0&&(pe="hash"))return ne.
errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:pe},message:"must have required property '"+pe+"'"}],!1;{const Pe=e;for(const g in n)
if(!(g==="version"||g==="method"||g==="model"||g==="window"||g==="sampling"||g==="layout"||g==="heads"||g==="hash")){return ne.errors=[{instancePath:r,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(Pe===e){if(n.version!==
void 0){const g=e;if(n.version!==3)return ne.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:3},
message:"must be equal to constant"}],!1;var c=g===e}else var c=!0;if(c){if(n.method!==void 0){let g=n.method;const R=e;if(!(g==="platt"||g==="isotonic"||g==="t\
emperature"))return ne.errors=[{instancePath:r+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:qr.properties.method.enum},message:"\
must be equal to one of the allowed values"}],!1;var c=R===e}else var c=!0;if(c){if(n.model!==void 0){const g=e;if(typeof n.model!="string")return ne.errors=[{instancePath:r+
"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=g===e}else var c=!0;if(c){if(n.window!==
void 0){let g=n.window;const R=e;if(e===R)if(g&&typeof g=="object"&&!Array.isArray(g)){let $;if(g.from===void 0&&($="from")||g.to===void 0&&($="to")||g.rows===void 0&&
($="rows")||g.traffic===void 0&&($="traffic")||g.ownRows===void 0&&($="ownRows"))return ne.errors=[{instancePath:r+"/window",schemaPath:"#/properties/window/req\
uired",keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;{const y=e;for(const u in g)if(!(u==="from"||u==="to"||u===
"rows"||u==="traffic"||u==="ownRows")){return ne.errors=[{instancePath:r+"/window",schemaPath:"#/properties/window/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(y===e){if(g.from!==void 0){let u=g.from;const H=e;if(!(typeof u==
"number"&&isFinite(u))&&u!==null)return ne.errors=[{instancePath:r+"/window/from",schemaPath:"#/properties/window/properties/from/type",keyword:"type",params:{type:qr.
properties.window.properties.from.type},message:"must be number,null"}],!1;var ve=H===e}else var ve=!0;if(ve){if(g.to!==void 0){let u=g.to;const H=e;if(!(typeof u==
"number"&&isFinite(u))&&u!==null)return ne.errors=[{instancePath:r+"/window/to",schemaPath:"#/properties/window/properties/to/type",keyword:"type",params:{type:qr.
properties.window.properties.to.type},message:"must be number,null"}],!1;var ve=H===e}else var ve=!0;if(ve){if(g.rows!==void 0){let u=g.rows;const H=e;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return ne.errors=[{instancePath:r+"/window/rows",schemaPath:"#/properties/window/properties/rows/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===H&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return ne.errors=[{instancePath:r+"/window/row\
s",schemaPath:"#/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ve=H===e}else var ve=!0;
if(ve){if(g.traffic!==void 0){let u=g.traffic;const H=e;if(!(u==="all"||u==="own"))return ne.errors=[{instancePath:r+"/window/traffic",schemaPath:"#/properties/\
window/properties/traffic/enum",keyword:"enum",params:{allowedValues:qr.properties.window.properties.traffic.enum},message:"must be equal to one of the allowed \
values"}],!1;var ve=H===e}else var ve=!0;if(ve)if(g.ownRows!==void 0){let u=g.ownRows;const H=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null)
return ne.errors=[{instancePath:r+"/window/ownRows",schemaPath:"#/properties/window/properties/ownRows/type",keyword:"type",params:{type:qr.properties.window.properties.
ownRows.type},message:"must be integer,null"}],!1;if(e===H&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return ne.errors=[{instancePath:r+"/window/ownRows",
schemaPath:"#/properties/window/properties/ownRows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ve=H===e}else var ve=!0}}}}}}else
return ne.errors=[{instancePath:r+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=R===
e}else var c=!0;if(c){if(n.sampling!==void 0){let g=n.sampling;const R=e;if(!(g&&typeof g=="object"&&!Array.isArray(g))&&g!==null)return ne.errors=[{instancePath:r+
"/sampling",schemaPath:"#/properties/sampling/type",keyword:"type",params:{type:qr.properties.sampling.type},message:"must be object,null"}],!1;if(e===R&&g&&typeof g==
"object"&&!Array.isArray(g)){let $;if(g.base===void 0&&($="base")||g.keep===void 0&&($="keep")||g.log===void 0&&($="log")||g.correct===void 0&&($="correct"))return ne.
errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/required",keyword:"required",params:{missingProperty:$},message:"must have required proper\
ty '"+$+"'"}],!1;{const y=e;for(const u in g)if(!(u==="base"||u==="keep"||u==="log"||u==="correct")){return ne.errors=[{instancePath:r+"/sampling",schemaPath:"#\
/properties/sampling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}
if(y===e){if(g.base!==void 0){let u=g.base;const H=e;if(typeof u!="string"&&u!==null)return ne.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/properties\
/sampling/properties/base/type",keyword:"type",params:{type:qr.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var re=H===e}else var re=!0;
if(re){if(g.keep!==void 0){let u=g.keep;const H=e;if(e===H)if(typeof u=="number"&&isFinite(u)){if(u>1||isNaN(u))return ne.errors=[{instancePath:r+"/sampling/kee\
p",schemaPath:"#/properties/sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(u<0||isNaN(u))return ne.
errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return ne.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var re=H===e}else var re=!0;if(re){if(g.log!==void 0){let u=g.log;const H=e;if(!(u==="unsampled"||u==="sampled"))return ne.
errors=[{instancePath:r+"/sampling/log",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"enum",params:{allowedValues:qr.properties.sampling.properties.
log.enum},message:"must be equal to one of the allowed values"}],!1;var re=H===e}else var re=!0;if(re)if(g.correct!==void 0){let u=g.correct;const H=e;if(!(u===
"weight"||u==="base"||u==="batch"))return ne.errors=[{instancePath:r+"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enu\
m",params:{allowedValues:qr.properties.sampling.properties.correct.enum},message:"must be equal to one of the allowed values"}],!1;var re=H===e}else var re=!0}}}}}
var c=R===e}else var c=!0;if(c){if(n.layout!==void 0){let g=n.layout;const R=e;if(e===R)if(g&&typeof g=="object"&&!Array.isArray(g)){let $;if(g.blocks===void 0&&
($="blocks")||g.features===void 0&&($="features"))return ne.errors=[{instancePath:r+"/layout",schemaPath:"#/properties/layout/required",keyword:"required",params:{
missingProperty:$},message:"must have required property '"+$+"'"}],!1;{const y=e;for(const u in g)if(!(u==="blocks"||u==="features")){return ne.errors=[{instancePath:r+
"/layout",schemaPath:"#/properties/layout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional p\
roperties"}],!1;break}if(y===e){if(g.blocks!==void 0){let u=g.blocks;const H=e;if(e===H)if(Array.isArray(u)){var ye=!0;const z=u.length;for(let q=0;q<z;q++){let O=u[q];
const x=e;if(e===x)if(O&&typeof O=="object"&&!Array.isArray(O)){let ke;if(O.signal===void 0&&(ke="signal")||O.kind===void 0&&(ke="kind")||O.offset===void 0&&(ke=
"offset")||O.count===void 0&&(ke="count")||O.vocab===void 0&&(ke="vocab")||O.zone===void 0&&(ke="zone")||O.boundaries===void 0&&(ke="boundaries"))return ne.errors=
[{instancePath:r+"/layout/blocks/"+q,schemaPath:"#/properties/layout/properties/blocks/items/required",keyword:"required",params:{missingProperty:ke},message:"m\
ust have required property '"+ke+"'"}],!1;{const T=e;for(const V in O)if(!(V==="signal"||V==="kind"||V==="offset"||V==="count"||V==="vocab"||V==="zone"||V==="bo\
undaries")){return ne.errors=[{instancePath:r+"/layout/blocks/"+q,schemaPath:"#/properties/layout/properties/blocks/items/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:V},message:"must NOT have additional properties"}],!1;break}if(T===e){if(O.signal!==void 0){const V=e;if(typeof O.signal!=
"string")return ne.errors=[{instancePath:r+"/layout/blocks/"+q+"/signal",schemaPath:"#/properties/layout/properties/blocks/items/properties/signal/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var D=V===e}else var D=!0;if(D){if(O.kind!==void 0){let V=O.kind;const Ae=e;if(!(V==="ids"||V==="vec"||
V==="hour"||V==="bins"))return ne.errors=[{instancePath:r+"/layout/blocks/"+q+"/kind",schemaPath:"#/properties/layout/properties/blocks/items/properties/kind/en\
um",keyword:"enum",params:{allowedValues:qr.properties.layout.properties.blocks.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],
!1;var D=Ae===e}else var D=!0;if(D){if(O.offset!==void 0){let V=O.offset;const Ae=e;if(!(typeof V=="number"&&!(V%1)&&!isNaN(V)&&isFinite(V)))return ne.errors=[{
instancePath:r+"/layout/blocks/"+q+"/offset",schemaPath:"#/properties/layout/properties/blocks/items/properties/offset/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"}],!1;if(e===Ae&&typeof V=="number"&&isFinite(V)&&(V<0||isNaN(V)))return ne.errors=[{instancePath:r+"/layout/blocks/"+q+"/offset",schemaPath:"\
#/properties/layout/properties/blocks/items/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var D=Ae===
e}else var D=!0;if(D){if(O.count!==void 0){let V=O.count;const Ae=e;if(!(typeof V=="number"&&!(V%1)&&!isNaN(V)&&isFinite(V)))return ne.errors=[{instancePath:r+"\
/layout/blocks/"+q+"/count",schemaPath:"#/properties/layout/properties/blocks/items/properties/count/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"}],!1;if(e===Ae&&typeof V=="number"&&isFinite(V)&&(V<0||isNaN(V)))return ne.errors=[{instancePath:r+"/layout/blocks/"+q+"/count",schemaPath:"#/proper\
ties/layout/properties/blocks/items/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var D=Ae===e}else var D=!0;
if(D){if(O.vocab!==void 0){let V=O.vocab;const Ae=e;if(!(V&&typeof V=="object"&&!Array.isArray(V))&&V!==null)return ne.errors=[{instancePath:r+"/layout/blocks/"+
q+"/vocab",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/type",keyword:"type",params:{type:qr.properties.layout.properties.blocks.items.
properties.vocab.type},message:"must be object,null"}],!1;if(e===Ae&&V&&typeof V=="object"&&!Array.isArray(V)){let U;if(V.kind===void 0&&(U="kind")||V.size===void 0&&
(U="size")||V.sha256===void 0&&(U="sha256"))return ne.errors=[{instancePath:r+"/layout/blocks/"+q+"/vocab",schemaPath:"#/properties/layout/properties/blocks/ite\
ms/properties/vocab/required",keyword:"required",params:{missingProperty:U},message:"must have required property '"+U+"'"}],!1;{const J=e;for(const le in V)if(!(le===
"kind"||le==="size"||le==="sha256")){return ne.errors=[{instancePath:r+"/layout/blocks/"+q+"/vocab",schemaPath:"#/properties/layout/properties/blocks/items/prop\
erties/vocab/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:le},message:"must NOT have additional properties"}],!1;break}if(J===
e){if(V.kind!==void 0){let le=V.kind;const ee=e;if(!(le==="file"||le==="range"||le==="hash"))return ne.errors=[{instancePath:r+"/layout/blocks/"+q+"/vocab/kind",
schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/kind/enum",keyword:"enum",params:{allowedValues:qr.properties.layout.properties.
blocks.items.properties.vocab.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var be=ee===e}else var be=!0;if(be){if(V.size!==void 0){
let le=V.size;const ee=e;if(!(typeof le=="number"&&!(le%1)&&!isNaN(le)&&isFinite(le)))return ne.errors=[{instancePath:r+"/layout/blocks/"+q+"/vocab/size",schemaPath:"\
#/properties/layout/properties/blocks/items/properties/vocab/properties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
ee&&typeof le=="number"&&isFinite(le)&&(le<0||isNaN(le)))return ne.errors=[{instancePath:r+"/layout/blocks/"+q+"/vocab/size",schemaPath:"#/properties/layout/pro\
perties/blocks/items/properties/vocab/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var be=ee===e}else
var be=!0;if(be)if(V.sha256!==void 0){let le=V.sha256;const ee=e;if(typeof le!="string"&&le!==null)return ne.errors=[{instancePath:r+"/layout/blocks/"+q+"/vocab\
/sha256",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/sha256/type",keyword:"type",params:{type:qr.properties.layout.properties.
blocks.items.properties.vocab.properties.sha256.type},message:"must be string,null"}],!1;if(e===ee&&typeof le=="string"&&!Nr.test(le))return ne.errors=[{instancePath:r+
"/layout/blocks/"+q+"/vocab/sha256",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/sha256/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1;var be=ee===e}else var be=!0}}}}var D=Ae===e}else var D=!0;if(D){if(O.zone!==void 0){
let V=O.zone;const Ae=e;if(typeof V!="string"&&V!==null)return ne.errors=[{instancePath:r+"/layout/blocks/"+q+"/zone",schemaPath:"#/properties/layout/properties\
/blocks/items/properties/zone/type",keyword:"type",params:{type:qr.properties.layout.properties.blocks.items.properties.zone.type},message:"must be string,null"}],
!1;var D=Ae===e}else var D=!0;if(D)if(O.boundaries!==void 0){let V=O.boundaries;const Ae=e;if(!Array.isArray(V)&&V!==null)return ne.errors=[{instancePath:r+"/la\
yout/blocks/"+q+"/boundaries",schemaPath:"#/properties/layout/properties/blocks/items/properties/boundaries/type",keyword:"type",params:{type:qr.properties.layout.
properties.blocks.items.properties.boundaries.type},message:"must be array,null"}],!1;if(e===Ae&&Array.isArray(V)){var Te=!0;const U=V.length;for(let J=0;J<U;J++){
let le=V[J];const ee=e;if(!(typeof le=="number"&&isFinite(le)))return ne.errors=[{instancePath:r+"/layout/blocks/"+q+"/boundaries/"+J,schemaPath:"#/properties/l\
ayout/properties/blocks/items/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Te=ee===e;if(!Te)break}}
var D=Ae===e}else var D=!0}}}}}}}}else return ne.errors=[{instancePath:r+"/layout/blocks/"+q,schemaPath:"#/properties/layout/properties/blocks/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var ye=x===e;if(!ye)break}}else return ne.errors=[{instancePath:r+"/layout/blocks",schemaPath:"#/prop\
erties/layout/properties/blocks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var G=H===e}else var G=!0;if(G)if(g.features!==void 0){let u=g.
features;const H=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return ne.errors=[{instancePath:r+"/layout/features",schemaPath:"#/properties/layout\
/properties/features/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===H&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return ne.
errors=[{instancePath:r+"/layout/features",schemaPath:"#/properties/layout/properties/features/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var G=H===e}else var G=!0}}}else return ne.errors=[{instancePath:r+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var c=R===e}else var c=!0;if(c){if(n.heads!==void 0){let g=n.heads;const R=e;if(e===R)if(Array.isArray(g)){var Q=!0;const $=g.
length;for(let y=0;y<$;y++){let u=g[y];const H=e;if(e===H)if(u&&typeof u=="object"&&!Array.isArray(u)){let q;if(u.head===void 0&&(q="head")||u.all===void 0&&(q=
"all")||u.sources===void 0&&(q="sources")||u.allTraffic===void 0&&(q="allTraffic"))return ne.errors=[{instancePath:r+"/heads/"+y,schemaPath:"#/properties/heads/\
items/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const O=e;for(const x in u)if(!(x==="head"||x===
"all"||x==="sources"||x==="allTraffic")){return ne.errors=[{instancePath:r+"/heads/"+y,schemaPath:"#/properties/heads/items/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:x},message:"must NOT have additional properties"}],!1;break}if(O===e){if(u.head!==void 0){const x=e;if(typeof u.head!=
"string")return ne.errors=[{instancePath:r+"/heads/"+y+"/head",schemaPath:"#/properties/heads/items/properties/head/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var fe=x===e}else var fe=!0;if(fe){if(u.all!==void 0){const x=e;I(u.all,{instancePath:r+"/heads/"+y+"/all",parentData:u,parentDataProperty:"\
all",rootData:gr,dynamicAnchors:hr})||(l=l===null?I.errors:l.concat(I.errors),e=l.length);var fe=x===e}else var fe=!0;if(fe){if(u.sources!==void 0){let x=u.sources;
const ce=e;if(e===ce)if(x&&typeof x=="object"&&!Array.isArray(x))for(const T in x){const V=e;I(x[T],{instancePath:r+"/heads/"+y+"/sources/"+T.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:x,parentDataProperty:T,rootData:gr,dynamicAnchors:hr})||(l=l===null?I.errors:l.concat(I.errors),e=l.length);var A=V===e;if(!A)break}else
return ne.errors=[{instancePath:r+"/heads/"+y+"/sources",schemaPath:"#/properties/heads/items/properties/sources/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var fe=ce===e}else var fe=!0;if(fe)if(u.allTraffic!==void 0){let x=u.allTraffic;const ce=e;if(!(x&&typeof x=="object"&&!Array.isArray(x))&&
x!==null)return ne.errors=[{instancePath:r+"/heads/"+y+"/allTraffic",schemaPath:"#/properties/heads/items/properties/allTraffic/type",keyword:"type",params:{type:qr.
properties.heads.items.properties.allTraffic.type},message:"must be object,null"}],!1;if(e===ce&&x&&typeof x=="object"&&!Array.isArray(x)){let T;if(x.all===void 0&&
(T="all")||x.sources===void 0&&(T="sources"))return ne.errors=[{instancePath:r+"/heads/"+y+"/allTraffic",schemaPath:"#/properties/heads/items/properties/allTraf\
fic/required",keyword:"required",params:{missingProperty:T},message:"must have required property '"+T+"'"}],!1;{const V=e;for(const Ae in x)if(!(Ae==="all"||Ae===
"sources")){return ne.errors=[{instancePath:r+"/heads/"+y+"/allTraffic",schemaPath:"#/properties/heads/items/properties/allTraffic/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:Ae},message:"must NOT have additional properties"}],!1;break}if(V===e){if(x.all!==void 0){const Ae=e;I(x.all,{instancePath:r+
"/heads/"+y+"/allTraffic/all",parentData:x,parentDataProperty:"all",rootData:gr,dynamicAnchors:hr})||(l=l===null?I.errors:l.concat(I.errors),e=l.length);var j=Ae===
e}else var j=!0;if(j)if(x.sources!==void 0){let Ae=x.sources;const Qe=e;if(e===Qe)if(Ae&&typeof Ae=="object"&&!Array.isArray(Ae))for(const J in Ae){const le=e;I(
Ae[J],{instancePath:r+"/heads/"+y+"/allTraffic/sources/"+J.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:Ae,parentDataProperty:J,rootData:gr,dynamicAnchors:hr})||
(l=l===null?I.errors:l.concat(I.errors),e=l.length);var W=le===e;if(!W)break}else return ne.errors=[{instancePath:r+"/heads/"+y+"/allTraffic/sources",schemaPath:"\
#/properties/heads/items/properties/allTraffic/properties/sources/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var j=Qe===e}else var j=!0}}}
var fe=ce===e}else var fe=!0}}}}}else return ne.errors=[{instancePath:r+"/heads/"+y,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"}],!1;var Q=H===e;if(!Q)break}}else return ne.errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var c=R===e}else var c=!0;if(c)if(n.hash!==void 0){let g=n.hash;const R=e;if(e===R)if(typeof g=="string"){if(!Nr.
test(g))return ne.errors=[{instancePath:r+"/hash",schemaPath:"#/properties/hash/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match\
 pattern "^[0-9a-f]{64}$"'}],!1}else return ne.errors=[{instancePath:r+"/hash",schemaPath:"#/properties/hash/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var c=R===e}else var c=!0}}}}}}}}}else return ne.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ne.errors=l,e===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Ms=dr;const Hr={type:"object",properties:{model:{type:"string"},columns:{type:"array",items:{type:"object",properties:{name:{type:"string"},side:{enum:["request","can\
didate"]},required:{type:"boolean"},schema:{type:"object"},reads:{type:"array",items:{type:"object",properties:{signal:{type:"string"},format:{type:"string"},default:{
type:["string","number","boolean"]},serve:{type:["string","number","boolean"]},split:{type:"string"},weights:{type:"string"},time:{type:"object",properties:{unit:{
enum:["s","ms","us","ns",null]},format:{type:["string","null"]},zone:{type:"string"}},required:["unit","format","zone"],additionalProperties:!1}},required:["sig\
nal","format"],additionalProperties:!1}}},required:["name","side","required","schema","reads"],additionalProperties:!1}},tables:{type:"array",items:{type:"objec\
t",properties:{name:{type:"string"},side:{enum:["request","candidate"]},on:{type:"array",items:{type:"object",properties:{left:{type:"string"},right:{type:"stri\
ng"}},required:["left","right"],additionalProperties:!1}}},required:["name","side","on"],additionalProperties:!1}},heads:{type:"array",items:{type:"object",properties:{
name:{type:"string"},label:{type:"object",properties:{column:{type:"string"},op:{type:["string","null"]},value:{anyOf:[{type:["string","number","boolean"]},{type:"\
null"}]}},required:["column","op","value"],additionalProperties:!1},withinSeconds:{type:["number","null"]},after:{type:"string"}},required:["name","label","with\
inSeconds"],additionalProperties:!1}},was:{type:"array",items:{type:"object",properties:{kind:{enum:["column","signal"]},name:{type:"string"},was:{type:"string"}},
required:["kind","name","was"],additionalProperties:!1}}},required:["model","columns","tables","heads","was"],additionalProperties:!1};function oe(n,{instancePath:r="",
parentData:Gr,parentDataProperty:Jr,rootData:gr=n,dynamicAnchors:hr={}}={}){let l=null,e=0;const Oe=oe.evaluated;if(Oe.dynamicProps&&(Oe.props=void 0),Oe.dynamicItems&&
(Oe.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let R;if(n.model===void 0&&(R="model")||n.columns===void 0&&(R="columns")||n.tables===void 0&&
(R="tables")||n.heads===void 0&&(R="heads")||n.was===void 0&&(R="was"))return oe.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:R},
message:"must have required property '"+R+"'"}],!1;{const S=e;for(const $ in n)if(!($==="model"||$==="columns"||$==="tables"||$==="heads"||$==="was")){return oe.
errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:$},message:"must NOT have additional prope\
rties"}],!1;break}if(S===e){if(n.model!==void 0){const $=e;if(typeof n.model!="string")return oe.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=$===e}else var c=!0;if(c){if(n.columns!==void 0){let $=n.columns;const y=e;if(e===
y)if(Array.isArray($)){var ve=!0;const H=$.length;for(let z=0;z<H;z++){let q=$[z];const O=e;if(e===O)if(q&&typeof q=="object"&&!Array.isArray(q)){let ce;if(q.name===
void 0&&(ce="name")||q.side===void 0&&(ce="side")||q.required===void 0&&(ce="required")||q.schema===void 0&&(ce="schema")||q.reads===void 0&&(ce="reads"))return oe.
errors=[{instancePath:r+"/columns/"+z,schemaPath:"#/properties/columns/items/required",keyword:"required",params:{missingProperty:ce},message:"must have require\
d property '"+ce+"'"}],!1;{const ke=e;for(const T in q)if(!(T==="name"||T==="side"||T==="required"||T==="schema"||T==="reads")){return oe.errors=[{instancePath:r+
"/columns/"+z,schemaPath:"#/properties/columns/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:T},message:"must NOT have a\
dditional properties"}],!1;break}if(ke===e){if(q.name!==void 0){const T=e;if(typeof q.name!="string")return oe.errors=[{instancePath:r+"/columns/"+z+"/name",schemaPath:"\
#/properties/columns/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var re=T===e}else var re=!0;if(re){if(q.side!==
void 0){let T=q.side;const V=e;if(!(T==="request"||T==="candidate"))return oe.errors=[{instancePath:r+"/columns/"+z+"/side",schemaPath:"#/properties/columns/ite\
ms/properties/side/enum",keyword:"enum",params:{allowedValues:Hr.properties.columns.items.properties.side.enum},message:"must be equal to one of the allowed val\
ues"}],!1;var re=V===e}else var re=!0;if(re){if(q.required!==void 0){const T=e;if(typeof q.required!="boolean")return oe.errors=[{instancePath:r+"/columns/"+z+"\
/required",schemaPath:"#/properties/columns/items/properties/required/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var re=T===e}else
var re=!0;if(re){if(q.schema!==void 0){let T=q.schema;const V=e;if(!(T&&typeof T=="object"&&!Array.isArray(T)))return oe.errors=[{instancePath:r+"/columns/"+z+"\
/schema",schemaPath:"#/properties/columns/items/properties/schema/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var re=V===e}else var re=!0;
if(re)if(q.reads!==void 0){let T=q.reads;const V=e;if(e===V)if(Array.isArray(T)){var ye=!0;const Qe=T.length;for(let U=0;U<Qe;U++){let J=T[U];const le=e;if(e===
le)if(J&&typeof J=="object"&&!Array.isArray(J)){let Se;if(J.signal===void 0&&(Se="signal")||J.format===void 0&&(Se="format"))return oe.errors=[{instancePath:r+"\
/columns/"+z+"/reads/"+U,schemaPath:"#/properties/columns/items/properties/reads/items/required",keyword:"required",params:{missingProperty:Se},message:"must ha\
ve required property '"+Se+"'"}],!1;{const Ue=e;for(const X in J)if(!(X==="signal"||X==="format"||X==="default"||X==="serve"||X==="split"||X==="weights"||X==="t\
ime")){return oe.errors=[{instancePath:r+"/columns/"+z+"/reads/"+U,schemaPath:"#/properties/columns/items/properties/reads/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:X},message:"must NOT have additional properties"}],!1;break}if(Ue===e){if(J.signal!==void 0){const X=e;if(typeof J.
signal!="string")return oe.errors=[{instancePath:r+"/columns/"+z+"/reads/"+U+"/signal",schemaPath:"#/properties/columns/items/properties/reads/items/properties/\
signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var D=X===e}else var D=!0;if(D){if(J.format!==void 0){const X=e;if(typeof J.format!=
"string")return oe.errors=[{instancePath:r+"/columns/"+z+"/reads/"+U+"/format",schemaPath:"#/properties/columns/items/properties/reads/items/properties/format/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var D=X===e}else var D=!0;if(D){if(J.default!==void 0){let X=J.default;const or=e;if(typeof X!=
"string"&&!(typeof X=="number"&&isFinite(X))&&typeof X!="boolean")return oe.errors=[{instancePath:r+"/columns/"+z+"/reads/"+U+"/default",schemaPath:"#/propertie\
s/columns/items/properties/reads/items/properties/default/type",keyword:"type",params:{type:Hr.properties.columns.items.properties.reads.items.properties.default.
type},message:"must be string,number,boolean"}],!1;var D=or===e}else var D=!0;if(D){if(J.serve!==void 0){let X=J.serve;const or=e;if(typeof X!="string"&&!(typeof X==
"number"&&isFinite(X))&&typeof X!="boolean")return oe.errors=[{instancePath:r+"/columns/"+z+"/reads/"+U+"/serve",schemaPath:"#/properties/columns/items/properti\
es/reads/items/properties/serve/type",keyword:"type",params:{type:Hr.properties.columns.items.properties.reads.items.properties.serve.type},message:"must be str\
ing,number,boolean"}],!1;var D=or===e}else var D=!0;if(D){if(J.split!==void 0){const X=e;if(typeof J.split!="string")return oe.errors=[{instancePath:r+"/columns\
/"+z+"/reads/"+U+"/split",schemaPath:"#/properties/columns/items/properties/reads/items/properties/split/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var D=X===e}else var D=!0;if(D){if(J.weights!==void 0){const X=e;if(typeof J.weights!="string")return oe.errors=[{instancePath:r+"/columns/"+
z+"/reads/"+U+"/weights",schemaPath:"#/properties/columns/items/properties/reads/items/properties/weights/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var D=X===e}else var D=!0;if(D)if(J.time!==void 0){let X=J.time;const or=e;if(e===or)if(X&&typeof X=="object"&&!Array.isArray(X)){let sr;if(X.
unit===void 0&&(sr="unit")||X.format===void 0&&(sr="format")||X.zone===void 0&&(sr="zone"))return oe.errors=[{instancePath:r+"/columns/"+z+"/reads/"+U+"/time",schemaPath:"\
#/properties/columns/items/properties/reads/items/properties/time/required",keyword:"required",params:{missingProperty:sr},message:"must have required property \
'"+sr+"'"}],!1;{const br=e;for(const De in X)if(!(De==="unit"||De==="format"||De==="zone")){return oe.errors=[{instancePath:r+"/columns/"+z+"/reads/"+U+"/time",
schemaPath:"#/properties/columns/items/properties/reads/items/properties/time/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:De},
message:"must NOT have additional properties"}],!1;break}if(br===e){if(X.unit!==void 0){let De=X.unit;const Mr=e;if(!(De==="s"||De==="ms"||De==="us"||De==="ns"||
De===null))return oe.errors=[{instancePath:r+"/columns/"+z+"/reads/"+U+"/time/unit",schemaPath:"#/properties/columns/items/properties/reads/items/properties/tim\
e/properties/unit/enum",keyword:"enum",params:{allowedValues:Hr.properties.columns.items.properties.reads.items.properties.time.properties.unit.enum},message:"m\
ust be equal to one of the allowed values"}],!1;var be=Mr===e}else var be=!0;if(be){if(X.format!==void 0){let De=X.format;const Mr=e;if(typeof De!="string"&&De!==
null)return oe.errors=[{instancePath:r+"/columns/"+z+"/reads/"+U+"/time/format",schemaPath:"#/properties/columns/items/properties/reads/items/properties/time/pr\
operties/format/type",keyword:"type",params:{type:Hr.properties.columns.items.properties.reads.items.properties.time.properties.format.type},message:"must be st\
ring,null"}],!1;var be=Mr===e}else var be=!0;if(be)if(X.zone!==void 0){const De=e;if(typeof X.zone!="string")return oe.errors=[{instancePath:r+"/columns/"+z+"/r\
eads/"+U+"/time/zone",schemaPath:"#/properties/columns/items/properties/reads/items/properties/time/properties/zone/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var be=De===e}else var be=!0}}}}else return oe.errors=[{instancePath:r+"/columns/"+z+"/reads/"+U+"/time",schemaPath:"#/properties/\
columns/items/properties/reads/items/properties/time/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var D=or===e}else var D=!0}}}}}}}}else
return oe.errors=[{instancePath:r+"/columns/"+z+"/reads/"+U,schemaPath:"#/properties/columns/items/properties/reads/items/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;var ye=le===e;if(!ye)break}}else return oe.errors=[{instancePath:r+"/columns/"+z+"/reads",schemaPath:"#/properties/columns/i\
tems/properties/reads/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var re=V===e}else var re=!0}}}}}}else return oe.errors=[{instancePath:r+
"/columns/"+z,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ve=O===e;if(!ve)break}}else return oe.
errors=[{instancePath:r+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=y===e}else var c=!0;
if(c){if(n.tables!==void 0){let $=n.tables;const y=e;if(e===y)if(Array.isArray($)){var Te=!0;const H=$.length;for(let z=0;z<H;z++){let q=$[z];const O=e;if(e===O)
if(q&&typeof q=="object"&&!Array.isArray(q)){let ce;if(q.name===void 0&&(ce="name")||q.side===void 0&&(ce="side")||q.on===void 0&&(ce="on"))return oe.errors=[{instancePath:r+
"/tables/"+z,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty:ce},message:"must have required property '"+ce+"'"}],!1;
{const ke=e;for(const T in q)if(!(T==="name"||T==="side"||T==="on")){return oe.errors=[{instancePath:r+"/tables/"+z,schemaPath:"#/properties/tables/items/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:T},message:"must NOT have additional properties"}],!1;break}if(ke===e){if(q.name!==void 0){
const T=e;if(typeof q.name!="string")return oe.errors=[{instancePath:r+"/tables/"+z+"/name",schemaPath:"#/properties/tables/items/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var G=T===e}else var G=!0;if(G){if(q.side!==void 0){let T=q.side;const V=e;if(!(T==="request"||T==="c\
andidate"))return oe.errors=[{instancePath:r+"/tables/"+z+"/side",schemaPath:"#/properties/tables/items/properties/side/enum",keyword:"enum",params:{allowedValues:Hr.
properties.tables.items.properties.side.enum},message:"must be equal to one of the allowed values"}],!1;var G=V===e}else var G=!0;if(G)if(q.on!==void 0){let T=q.
on;const V=e;if(e===V)if(Array.isArray(T)){var Q=!0;const Qe=T.length;for(let U=0;U<Qe;U++){let J=T[U];const le=e;if(e===le)if(J&&typeof J=="object"&&!Array.isArray(
J)){let Se;if(J.left===void 0&&(Se="left")||J.right===void 0&&(Se="right"))return oe.errors=[{instancePath:r+"/tables/"+z+"/on/"+U,schemaPath:"#/properties/tabl\
es/items/properties/on/items/required",keyword:"required",params:{missingProperty:Se},message:"must have required property '"+Se+"'"}],!1;{const Ue=e;for(const X in J)
if(!(X==="left"||X==="right")){return oe.errors=[{instancePath:r+"/tables/"+z+"/on/"+U,schemaPath:"#/properties/tables/items/properties/on/items/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:X},message:"must NOT have additional properties"}],!1;break}if(Ue===e){if(J.left!==void 0){const X=e;
if(typeof J.left!="string")return oe.errors=[{instancePath:r+"/tables/"+z+"/on/"+U+"/left",schemaPath:"#/properties/tables/items/properties/on/items/properties/\
left/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var fe=X===e}else var fe=!0;if(fe)if(J.right!==void 0){const X=e;if(typeof J.right!=
"string")return oe.errors=[{instancePath:r+"/tables/"+z+"/on/"+U+"/right",schemaPath:"#/properties/tables/items/properties/on/items/properties/right/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var fe=X===e}else var fe=!0}}}else return oe.errors=[{instancePath:r+"/tables/"+z+"/on/"+U,schemaPath:"\
#/properties/tables/items/properties/on/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Q=le===e;if(!Q)break}}else return oe.
errors=[{instancePath:r+"/tables/"+z+"/on",schemaPath:"#/properties/tables/items/properties/on/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var G=V===e}else var G=!0}}}}else return oe.errors=[{instancePath:r+"/tables/"+z,schemaPath:"#/properties/tables/items/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;var Te=O===e;if(!Te)break}}else return oe.errors=[{instancePath:r+"/tables",schemaPath:"#/properties/tables/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var c=y===e}else var c=!0;if(c){if(n.heads!==void 0){let $=n.heads;const y=e;if(e===y)if(Array.isArray($)){
var A=!0;const H=$.length;for(let z=0;z<H;z++){let q=$[z];const O=e;if(e===O)if(q&&typeof q=="object"&&!Array.isArray(q)){let ce;if(q.name===void 0&&(ce="name")||
q.label===void 0&&(ce="label")||q.withinSeconds===void 0&&(ce="withinSeconds"))return oe.errors=[{instancePath:r+"/heads/"+z,schemaPath:"#/properties/heads/item\
s/required",keyword:"required",params:{missingProperty:ce},message:"must have required property '"+ce+"'"}],!1;{const ke=e;for(const T in q)if(!(T==="name"||T===
"label"||T==="withinSeconds"||T==="after")){return oe.errors=[{instancePath:r+"/heads/"+z,schemaPath:"#/properties/heads/items/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:T},message:"must NOT have additional properties"}],!1;break}if(ke===e){if(q.name!==void 0){const T=e;if(typeof q.
name!="string")return oe.errors=[{instancePath:r+"/heads/"+z+"/name",schemaPath:"#/properties/heads/items/properties/name/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var j=T===e}else var j=!0;if(j){if(q.label!==void 0){let T=q.label;const V=e;if(e===V)if(T&&typeof T=="object"&&!Array.isArray(
T)){let Qe;if(T.column===void 0&&(Qe="column")||T.op===void 0&&(Qe="op")||T.value===void 0&&(Qe="value"))return oe.errors=[{instancePath:r+"/heads/"+z+"/label",
schemaPath:"#/properties/heads/items/properties/label/required",keyword:"required",params:{missingProperty:Qe},message:"must have required property '"+Qe+"'"}],
!1;{const U=e;for(const J in T)if(!(J==="column"||J==="op"||J==="value")){return oe.errors=[{instancePath:r+"/heads/"+z+"/label",schemaPath:"#/properties/heads/\
items/properties/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:J},message:"must NOT have additional properties"}],!1;break}
if(U===e){if(T.column!==void 0){const J=e;if(typeof T.column!="string")return oe.errors=[{instancePath:r+"/heads/"+z+"/label/column",schemaPath:"#/properties/he\
ads/items/properties/label/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var W=J===e}else var W=!0;if(W){if(T.op!==
void 0){let J=T.op;const le=e;if(typeof J!="string"&&J!==null)return oe.errors=[{instancePath:r+"/heads/"+z+"/label/op",schemaPath:"#/properties/heads/items/pro\
perties/label/properties/op/type",keyword:"type",params:{type:Hr.properties.heads.items.properties.label.properties.op.type},message:"must be string,null"}],!1;
var W=le===e}else var W=!0;if(W)if(T.value!==void 0){let J=T.value;const le=e,ee=e;let Se=!1;const Ue=e;if(typeof J!="string"&&!(typeof J=="number"&&isFinite(J))&&
typeof J!="boolean"){const je={instancePath:r+"/heads/"+z+"/label/value",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf/0/type",keyword:"\
type",params:{type:Hr.properties.heads.items.properties.label.properties.value.anyOf[0].type},message:"must be string,number,boolean"};l===null?l=[je]:l.push(je),
e++}var pe=Ue===e;Se=Se||pe;const X=e;if(J!==null){const je={instancePath:r+"/heads/"+z+"/label/value",schemaPath:"#/properties/heads/items/properties/label/pro\
perties/value/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};l===null?l=[je]:l.push(je),e++}var pe=X===e;if(Se=Se||pe,Se)e=ee,l!==null&&
(ee?l.length=ee:l=null);else{const je={instancePath:r+"/heads/"+z+"/label/value",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[je]:l.push(je),e++,oe.errors=l,!1}var W=le===e}else var W=!0}}}}else return oe.errors=
[{instancePath:r+"/heads/"+z+"/label",schemaPath:"#/properties/heads/items/properties/label/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var j=V===e}else var j=!0;if(j){if(q.withinSeconds!==void 0){let T=q.withinSeconds;const V=e;if(!(typeof T=="number"&&isFinite(T))&&T!==null)return oe.errors=
[{instancePath:r+"/heads/"+z+"/withinSeconds",schemaPath:"#/properties/heads/items/properties/withinSeconds/type",keyword:"type",params:{type:Hr.properties.heads.
items.properties.withinSeconds.type},message:"must be number,null"}],!1;var j=V===e}else var j=!0;if(j)if(q.after!==void 0){const T=e;if(typeof q.after!="string")
return oe.errors=[{instancePath:r+"/heads/"+z+"/after",schemaPath:"#/properties/heads/items/properties/after/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var j=T===e}else var j=!0}}}}}else return oe.errors=[{instancePath:r+"/heads/"+z,schemaPath:"#/properties/heads/items/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var A=O===e;if(!A)break}}else return oe.errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=y===e}else var c=!0;if(c)if(n.was!==void 0){let $=n.was;const y=e;if(e===y)if(Array.isArray(
$)){var Pe=!0;const H=$.length;for(let z=0;z<H;z++){let q=$[z];const O=e;if(e===O)if(q&&typeof q=="object"&&!Array.isArray(q)){let ce;if(q.kind===void 0&&(ce="k\
ind")||q.name===void 0&&(ce="name")||q.was===void 0&&(ce="was"))return oe.errors=[{instancePath:r+"/was/"+z,schemaPath:"#/properties/was/items/required",keyword:"\
required",params:{missingProperty:ce},message:"must have required property '"+ce+"'"}],!1;{const ke=e;for(const T in q)if(!(T==="kind"||T==="name"||T==="was")){
return oe.errors=[{instancePath:r+"/was/"+z,schemaPath:"#/properties/was/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:T},
message:"must NOT have additional properties"}],!1;break}if(ke===e){if(q.kind!==void 0){let T=q.kind;const V=e;if(!(T==="column"||T==="signal"))return oe.errors=
[{instancePath:r+"/was/"+z+"/kind",schemaPath:"#/properties/was/items/properties/kind/enum",keyword:"enum",params:{allowedValues:Hr.properties.was.items.properties.
kind.enum},message:"must be equal to one of the allowed values"}],!1;var g=V===e}else var g=!0;if(g){if(q.name!==void 0){const T=e;if(typeof q.name!="string")return oe.
errors=[{instancePath:r+"/was/"+z+"/name",schemaPath:"#/properties/was/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var g=T===e}else var g=!0;if(g)if(q.was!==void 0){const T=e;if(typeof q.was!="string")return oe.errors=[{instancePath:r+"/was/"+z+"/was",schemaPath:"#/proper\
ties/was/items/properties/was/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var g=T===e}else var g=!0}}}}else return oe.errors=[{instancePath:r+
"/was/"+z,schemaPath:"#/properties/was/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Pe=O===e;if(!Pe)break}}else return oe.
errors=[{instancePath:r+"/was",schemaPath:"#/properties/was/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=y===e}else var c=!0}}}}}}else
return oe.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return oe.errors=l,e===0}oe.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function dr(n,{instancePath:r="",parentData:Gr,parentDataProperty:Jr,rootData:gr=n,dynamicAnchors:hr={}}={}){let l=null,
e=0;const Oe=dr.evaluated;if(Oe.dynamicProps&&(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let be;if(n.
version===void 0&&(be="version")||n.fingerprint===void 0&&(be="fingerprint")||n.contract===void 0&&(be="contract")||n.earlier===void 0&&(be="earlier"))return dr.
errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:be},message:"must have required property '"+be+"'"}],!1;{const Te=e;for(const G in n)
if(!(G==="version"||G==="fingerprint"||G==="contract"||G==="earlier")){return dr.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:G},message:"must NOT have additional properties"}],!1;break}if(Te===e){if(n.version!==void 0){const G=e;if(n.version!==1)
return dr.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],
!1;var c=G===e}else var c=!0;if(c){if(n.fingerprint!==void 0){let G=n.fingerprint;const Q=e;if(e===Q)if(typeof G=="string"){if(!Nr.test(G))return dr.errors=[{instancePath:r+
"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],
!1}else return dr.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var c=Q===e}else var c=!0;if(c){if(n.contract!==void 0){const G=e;oe(n.contract,{instancePath:r+"/contract",parentData:n,parentDataProperty:"contract",rootData:gr,
dynamicAnchors:hr})||(l=l===null?oe.errors:l.concat(oe.errors),e=l.length);var c=G===e}else var c=!0;if(c)if(n.earlier!==void 0){let G=n.earlier;const Q=e;if(e===
Q)if(Array.isArray(G)){if(G.length>8)return dr.errors=[{instancePath:r+"/earlier",schemaPath:"#/properties/earlier/maxItems",keyword:"maxItems",params:{limit:8},
message:"must NOT have more than 8 items"}],!1;{var ve=!0;const A=G.length;for(let j=0;j<A;j++){let W=G[j];const pe=e;if(e===pe)if(W&&typeof W=="object"&&!Array.
isArray(W)){let g;if(W.fingerprint===void 0&&(g="fingerprint")||W.contract===void 0&&(g="contract")||W.columns===void 0&&(g="columns")||W.signals===void 0&&(g="\
signals"))return dr.errors=[{instancePath:r+"/earlier/"+j,schemaPath:"#/properties/earlier/items/required",keyword:"required",params:{missingProperty:g},message:"\
must have required property '"+g+"'"}],!1;{const R=e;for(const S in W)if(!(S==="fingerprint"||S==="contract"||S==="columns"||S==="signals")){return dr.errors=[{
instancePath:r+"/earlier/"+j,schemaPath:"#/properties/earlier/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},message:"\
must NOT have additional properties"}],!1;break}if(R===e){if(W.fingerprint!==void 0){let S=W.fingerprint;const $=e;if(e===$)if(typeof S=="string"){if(!Nr.test(S))
return dr.errors=[{instancePath:r+"/earlier/"+j+"/fingerprint",schemaPath:"#/properties/earlier/items/properties/fingerprint/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return dr.errors=[{instancePath:r+"/earlier/"+j+"/fingerprint",schemaPath:"#/p\
roperties/earlier/items/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var re=$===e}else var re=!0;if(re){if(W.
contract!==void 0){const S=e;oe(W.contract,{instancePath:r+"/earlier/"+j+"/contract",parentData:W,parentDataProperty:"contract",rootData:gr,dynamicAnchors:hr})||
(l=l===null?oe.errors:l.concat(oe.errors),e=l.length);var re=S===e}else var re=!0;if(re){if(W.columns!==void 0){let S=W.columns;const $=e;if(e===$)if(S&&typeof S==
"object"&&!Array.isArray(S))for(const u in S){const H=e;if(typeof S[u]!="string")return dr.errors=[{instancePath:r+"/earlier/"+j+"/columns/"+u.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/earlier/items/properties/columns/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var ye=H===e;if(!ye)break}else return dr.errors=[{instancePath:r+"/earlier/"+j+"/columns",schemaPath:"#/properties/earlier/items/properties/columns\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var re=$===e}else var re=!0;if(re)if(W.signals!==void 0){let S=W.signals;const $=e;if(e===
$)if(S&&typeof S=="object"&&!Array.isArray(S))for(const u in S){const H=e;if(typeof S[u]!="string")return dr.errors=[{instancePath:r+"/earlier/"+j+"/signals/"+u.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/earlier/items/properties/signals/additionalProperties/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var D=H===e;if(!D)break}else return dr.errors=[{instancePath:r+"/earlier/"+j+"/signals",schemaPath:"#/properties/earlier/items/pro\
perties/signals/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var re=$===e}else var re=!0}}}}}else return dr.errors=[{instancePath:r+
"/earlier/"+j,schemaPath:"#/properties/earlier/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ve=pe===e;if(!ve)break}}}else
return dr.errors=[{instancePath:r+"/earlier",schemaPath:"#/properties/earlier/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=Q===
e}else var c=!0}}}}}else return dr.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return dr.errors=
l,e===0}dr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{Hs as calibration,Ks as calibrator,Ms as contracts,Js as golden,Cs as lock,Gs as manifest,Ws as plan};
