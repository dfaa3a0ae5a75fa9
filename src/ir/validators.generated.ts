// Generated from scripts/schemas by scripts/generate.ts; do not edit.
// @ts-nocheck
const Ws=a,D={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc plan",description:"Everything that adsc resolved of a spec: data, transforms wi\
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
type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"}},required:["kind","glob"],additionalProperties:!1}]}},$id:"plan"},Fr=Object.prototype.hasOwnProperty,
ss=new RegExp("^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$","u"),xr=new RegExp("^[0-9a-f]{64}$","u");function Ae(n,{instancePath:r="",parentData:Gr,parentDataProperty:Jr,rootData:gr=n,dynamicAnchors:hr={}}={}){let l=null,e=0;const _e=Ae.evaluated;if(_e.dynamicProps&&
(_e.props=void 0),_e.dynamicItems&&(_e.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Je;if(n.kind===void 0&&(Je="kind"))return Ae.errors=
[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:Je},message:"must have required property '"+Je+"'"}],!1;{const W=n.kind;if(typeof W==
"string")if(W==="last"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let V;if(n.kind===void 0&&(V="kind")||n.seconds===void 0&&(V="seconds"))return Ae.
errors=[{instancePath:r,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:V},message:"must have required property '"+V+"'"}],!1;{const O=e;
for(const N in n)if(!(N==="kind"||N==="seconds")){return Ae.errors=[{instancePath:r,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:N},message:"must NOT have additional properties"}],!1;break}if(O===e){if(n.kind!==void 0){const N=e;if(n.kind!=="last")return Ae.errors=[{instancePath:r+
"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"last"},message:"must be equal to constant"}],!1;var u=N===e}else var u=!0;
if(u)if(n.seconds!==void 0){let N=n.seconds;const T=e;if(!(typeof N=="number"&&isFinite(N)))return Ae.errors=[{instancePath:r+"/seconds",schemaPath:"#/oneOf/0/p\
roperties/seconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var u=T===e}else var u=!0}}}else return Ae.errors=[{instancePath:r,schemaPath:"\
#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var be=!0}else if(W==="newest"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(
n)){let V;if(n.kind===void 0&&(V="kind")||n.fraction===void 0&&(V="fraction"))return Ae.errors=[{instancePath:r,schemaPath:"#/oneOf/1/required",keyword:"require\
d",params:{missingProperty:V},message:"must have required property '"+V+"'"}],!1;{const O=e;for(const N in n)if(!(N==="kind"||N==="fraction")){return Ae.errors=
[{instancePath:r,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:N},message:"must NOT have additional prop\
erties"}],!1;break}if(O===e){if(n.kind!==void 0){const N=e;if(n.kind!=="newest")return Ae.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/1/properties/kind/\
const",keyword:"const",params:{allowedValue:"newest"},message:"must be equal to constant"}],!1;var re=N===e}else var re=!0;if(re)if(n.fraction!==void 0){let N=n.
fraction;const T=e;if(e===T)if(typeof N=="number"&&isFinite(N)){if(N>1||isNaN(N))return Ae.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/1/properties/\
fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(N<0||isNaN(N))return Ae.errors=[{instancePath:r+"/fraction",
schemaPath:"#/oneOf/1/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return Ae.errors=[{instancePath:r+
"/fraction",schemaPath:"#/oneOf/1/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var re=T===e}else var re=!0}}}else
return Ae.errors=[{instancePath:r,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;be!==!0&&(be=!0)}else if(W==="\
random"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let V;if(n.kind===void 0&&(V="kind")||n.fraction===void 0&&(V="fraction"))return Ae.errors=[{instancePath:r,
schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:V},message:"must have required property '"+V+"'"}],!1;{const O=e;for(const N in n)if(!(N===
"kind"||N==="fraction")){return Ae.errors=[{instancePath:r,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:N},
message:"must NOT have additional properties"}],!1;break}if(O===e){if(n.kind!==void 0){const N=e;if(n.kind!=="random")return Ae.errors=[{instancePath:r+"/kind",
schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"random"},message:"must be equal to constant"}],!1;var ue=N===e}else var ue=!0;
if(ue)if(n.fraction!==void 0){let N=n.fraction;const T=e;if(e===T)if(typeof N=="number"&&isFinite(N)){if(N>1||isNaN(N))return Ae.errors=[{instancePath:r+"/fract\
ion",schemaPath:"#/oneOf/2/properties/fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(N<0||isNaN(N))return Ae.
errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return Ae.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"}],!1;var ue=T===e}else var ue=!0}}}else return Ae.errors=[{instancePath:r,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must b\
e object"}],!1;be!==!0&&(be=!0)}else if(W==="hash"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let V;if(n.kind===void 0&&(V="kind")||n.fraction===void 0&&
(V="fraction")||n.column===void 0&&(V="column"))return Ae.errors=[{instancePath:r,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:V},
message:"must have required property '"+V+"'"}],!1;{const O=e;for(const N in n)if(!(N==="kind"||N==="fraction"||N==="column")){return Ae.errors=[{instancePath:r,
schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:N},message:"must NOT have additional properties"}],!1;break}
if(O===e){if(n.kind!==void 0){const N=e;if(n.kind!=="hash")return Ae.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",
params:{allowedValue:"hash"},message:"must be equal to constant"}],!1;var L=N===e}else var L=!0;if(L){if(n.fraction!==void 0){let N=n.fraction;const T=e;if(e===
T)if(typeof N=="number"&&isFinite(N)){if(N>1||isNaN(N))return Ae.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/3/properties/fraction/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(N<0||isNaN(N))return Ae.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/3/prope\
rties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return Ae.errors=[{instancePath:r+"/fraction",schemaPath:"\
#/oneOf/3/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var L=T===e}else var L=!0;if(L)if(n.column!==void 0){const N=e;
if(typeof n.column!="string")return Ae.errors=[{instancePath:r+"/column",schemaPath:"#/oneOf/3/properties/column/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var L=N===e}else var L=!0}}}}else return Ae.errors=[{instancePath:r,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;be!==!0&&(be=!0)}else if(W==="files"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let V;if(n.kind===void 0&&(V="kind")||n.glob===
void 0&&(V="glob"))return Ae.errors=[{instancePath:r,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:V},message:"must have required p\
roperty '"+V+"'"}],!1;{const O=e;for(const N in n)if(!(N==="kind"||N==="glob")){return Ae.errors=[{instancePath:r,schemaPath:"#/oneOf/4/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:N},message:"must NOT have additional properties"}],!1;break}if(O===e){if(n.kind!==void 0){const N=e;if(n.kind!==
"files")return Ae.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"files"},message:"must be eq\
ual to constant"}],!1;var ce=N===e}else var ce=!0;if(ce)if(n.glob!==void 0){let N=n.glob;const T=e;if(e===T)if(typeof N=="string"){if(!ss.test(N))return Ae.errors=
[{instancePath:r+"/glob",schemaPath:"#/oneOf/4/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must \
match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return Ae.errors=[{instancePath:r+"/glob",schemaPath:"#/oneOf/4/properties/glob/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var ce=T===e}else var ce=!0}}}else return Ae.errors=[{instancePath:r,schemaPath:"#/oneOf/4/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;be!==!0&&(be=!0)}else return Ae.errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discrim\
inator",params:{error:"mapping",tag:"kind",tagValue:W},message:'value of tag "kind" must be in oneOf'}],!1;else return Ae.errors=[{instancePath:r,schemaPath:"#/\
discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:W},message:'tag "kind" must be string'}],!1}}else return Ae.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ae.errors=l,_e.props=be,e===0}Ae.evaluated={dynamicProps:!0,dynamicItems:!1};
function a(n,{instancePath:r="",parentData:Gr,parentDataProperty:Jr,rootData:gr=n,dynamicAnchors:hr={}}={}){let l=null,e=0;const _e=a.evaluated;if(_e.dynamicProps&&
(_e.props=void 0),_e.dynamicItems&&(_e.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let ar;if(n.version===void 0&&(ar="version")||n.model===
void 0&&(ar="model")||n.variant===void 0&&(ar="variant")||n.doc===void 0&&(ar="doc")||n.data===void 0&&(ar="data")||n.inputs===void 0&&(ar="inputs")||n.vocabs===
void 0&&(ar="vocabs")||n.tables===void 0&&(ar="tables")||n.signals===void 0&&(ar="signals")||n.nodes===void 0&&(ar="nodes")||n.params===void 0&&(ar="params")||n.
towers===void 0&&(ar="towers")||n.heads===void 0&&(ar="heads")||n.outputs===void 0&&(ar="outputs")||n.sampling===void 0&&(ar="sampling")||n.calibration===void 0&&
(ar="calibration")||n.train===void 0&&(ar="train")||n.baselines===void 0&&(ar="baselines")||n.cost===void 0&&(ar="cost")||n.fingerprint===void 0&&(ar="fingerpri\
nt"))return a.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:ar},message:"must have required property '"+ar+"'"}],!1;
{const Es=e;for(const h in n)if(!Fr.call(D.properties,h)){return a.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(Es===e){if(n.version!==void 0){const h=e;if(n.version!==1)return a.errors=[{instancePath:r+
"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var u=h===e}else var u=!0;if(u){
if(n.model!==void 0){const h=e;if(typeof n.model!="string")return a.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var u=h===e}else var u=!0;if(u){if(n.variant!==void 0){let h=n.variant;const fe=e;if(typeof h!="string"&&h!==null)return a.
errors=[{instancePath:r+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:D.properties.variant.type},message:"must be string,null"}],
!1;var u=fe===e}else var u=!0;if(u){if(n.baseline!==void 0){let h=n.baseline;const fe=e;if(!(h==="lr"||h==="wide_deep"||h==="gbdt_lr"))return a.errors=[{instancePath:r+
"/baseline",schemaPath:"#/properties/baseline/enum",keyword:"enum",params:{allowedValues:D.properties.baseline.enum},message:"must be equal to one of the allowe\
d values"}],!1;var u=fe===e}else var u=!0;if(u){if(n.assumed!==void 0){let h=n.assumed;const fe=e;if(e===fe)if(h&&typeof h=="object"&&!Array.isArray(h)){let te;
if(h.vocabs===void 0&&(te="vocabs")||h.signals===void 0&&(te="signals"))return a.errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/required",keyword:"\
required",params:{missingProperty:te},message:"must have required property '"+te+"'"}],!1;{const o=e;for(const s in h)if(!(s==="vocabs"||s==="signals")){return a.
errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"}],!1;break}if(o===e){if(h.vocabs!==void 0){let s=h.vocabs;const x=e;if(e===x)if(Array.isArray(s)){var be=!0;const er=s.length;
for(let j=0;j<er;j++){const b=e;if(typeof s[j]!="string")return a.errors=[{instancePath:r+"/assumed/vocabs/"+j,schemaPath:"#/properties/assumed/properties/vocab\
s/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var be=b===e;if(!be)break}}else return a.errors=[{instancePath:r+"/assumed/voc\
abs",schemaPath:"#/properties/assumed/properties/vocabs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var re=x===e}else var re=!0;if(re)
if(h.signals!==void 0){let s=h.signals;const x=e;if(e===x)if(Array.isArray(s)){var ue=!0;const j=s.length;for(let b=0;b<j;b++){const i=e;if(typeof s[b]!="string")
return a.errors=[{instancePath:r+"/assumed/signals/"+b,schemaPath:"#/properties/assumed/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var ue=i===e;if(!ue)break}}else return a.errors=[{instancePath:r+"/assumed/signals",schemaPath:"#/properties/assumed/properties/signals/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var re=x===e}else var re=!0}}}else return a.errors=[{instancePath:r+"/assumed",schemaPath:"\
#/properties/assumed/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var u=fe===e}else var u=!0;if(u){if(n.doc!==void 0){let h=n.doc;const fe=e;
if(typeof h!="string"&&h!==null)return a.errors=[{instancePath:r+"/doc",schemaPath:"#/properties/doc/type",keyword:"type",params:{type:D.properties.doc.type},message:"\
must be string,null"}],!1;var u=fe===e}else var u=!0;if(u){if(n.data!==void 0){let h=n.data;const fe=e;if(!(h&&typeof h=="object"&&!Array.isArray(h))&&h!==null)
return a.errors=[{instancePath:r+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:D.properties.data.type},message:"must be object,null"}],
!1;if(e===fe&&h&&typeof h=="object"&&!Array.isArray(h)){let te;if(h.primary===void 0&&(te="primary")||h.joins===void 0&&(te="joins")||h.time===void 0&&(te="time")||
h.source===void 0&&(te="source")||h.servedBy===void 0&&(te="servedBy")||h.weight===void 0&&(te="weight")||h.afterImpression===void 0&&(te="afterImpression"))return a.
errors=[{instancePath:r+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:te},message:"must have required property '"+te+
"'"}],!1;{const o=e;for(const s in h)if(!Fr.call(D.properties.data.properties,s)){return a.errors=[{instancePath:r+"/data",schemaPath:"#/properties/data/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(o===e){if(h.primary!==void 0){
let s=h.primary;const x=e;if(e===x)if(s&&typeof s=="object"&&!Array.isArray(s)){let er;if(s.name===void 0&&(er="name")||s.glob===void 0&&(er="glob")||s.format===
void 0&&(er="format")||s.header===void 0&&(er="header")||s.columns===void 0&&(er="columns")||s.delimiter===void 0&&(er="delimiter")||s.missing===void 0&&(er="mi\
ssing"))return a.errors=[{instancePath:r+"/data/primary",schemaPath:"#/properties/data/properties/primary/required",keyword:"required",params:{missingProperty:er},
message:"must have required property '"+er+"'"}],!1;{const j=e;for(const b in s)if(!(b==="name"||b==="glob"||b==="format"||b==="header"||b==="columns"||b==="del\
imiter"||b==="missing"||b==="optional")){return a.errors=[{instancePath:r+"/data/primary",schemaPath:"#/properties/data/properties/primary/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"}],!1;break}if(j===e){if(s.name!==void 0){const b=e;if(typeof s.
name!="string")return a.errors=[{instancePath:r+"/data/primary/name",schemaPath:"#/properties/data/properties/primary/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var L=b===e}else var L=!0;if(L){if(s.glob!==void 0){let b=s.glob;const i=e;if(e===i)if(typeof b=="string"){if(!ss.test(
b))return a.errors=[{instancePath:r+"/data/primary/glob",schemaPath:"#/properties/data/properties/primary/properties/glob/pattern",keyword:"pattern",params:{pattern:"\
^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[{instancePath:r+"/data/pri\
mary/glob",schemaPath:"#/properties/data/properties/primary/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var L=i===
e}else var L=!0;if(L){if(s.format!==void 0){let b=s.format;const i=e;if(!(b==="csv"||b==="tsv"||b==="jsonl"||b==="parquet"))return a.errors=[{instancePath:r+"/d\
ata/primary/format",schemaPath:"#/properties/data/properties/primary/properties/format/enum",keyword:"enum",params:{allowedValues:D.properties.data.properties.primary.
properties.format.enum},message:"must be equal to one of the allowed values"}],!1;var L=i===e}else var L=!0;if(L){if(s.header!==void 0){const b=e;if(typeof s.header!=
"boolean")return a.errors=[{instancePath:r+"/data/primary/header",schemaPath:"#/properties/data/properties/primary/properties/header/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var L=b===e}else var L=!0;if(L){if(s.columns!==void 0){let b=s.columns;const i=e;if(!Array.isArray(b)&&b!==null)return a.
errors=[{instancePath:r+"/data/primary/columns",schemaPath:"#/properties/data/properties/primary/properties/columns/type",keyword:"type",params:{type:D.properties.
data.properties.primary.properties.columns.type},message:"must be array,null"}],!1;if(e===i&&Array.isArray(b)){var ce=!0;const ge=b.length;for(let t=0;t<ge;t++){
const d=e;if(typeof b[t]!="string")return a.errors=[{instancePath:r+"/data/primary/columns/"+t,schemaPath:"#/properties/data/properties/primary/properties/colum\
ns/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ce=d===e;if(!ce)break}}var L=i===e}else var L=!0;if(L){if(s.delimiter!==void 0){
let b=s.delimiter;const i=e;if(typeof b!="string"&&b!==null)return a.errors=[{instancePath:r+"/data/primary/delimiter",schemaPath:"#/properties/data/properties/\
primary/properties/delimiter/type",keyword:"type",params:{type:D.properties.data.properties.primary.properties.delimiter.type},message:"must be string,null"}],!1;
var L=i===e}else var L=!0;if(L){if(s.missing!==void 0){let b=s.missing;const i=e;if(e===i)if(Array.isArray(b)){var Je=!0;const ge=b.length;for(let t=0;t<ge;t++){
const d=e;if(typeof b[t]!="string")return a.errors=[{instancePath:r+"/data/primary/missing/"+t,schemaPath:"#/properties/data/properties/primary/properties/missi\
ng/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Je=d===e;if(!Je)break}}else return a.errors=[{instancePath:r+"/data/prima\
ry/missing",schemaPath:"#/properties/data/properties/primary/properties/missing/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var L=i===
e}else var L=!0;if(L)if(s.optional!==void 0){let b=s.optional;const i=e;if(e===i)if(Array.isArray(b)){var W=!0;const ge=b.length;for(let t=0;t<ge;t++){const d=e;
if(typeof b[t]!="string")return a.errors=[{instancePath:r+"/data/primary/optional/"+t,schemaPath:"#/properties/data/properties/primary/properties/optional/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var W=d===e;if(!W)break}}else return a.errors=[{instancePath:r+"/data/primary/optiona\
l",schemaPath:"#/properties/data/properties/primary/properties/optional/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var L=i===e}else
var L=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/data/primary",schemaPath:"#/properties/data/properties/primary/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;var Z=x===e}else var Z=!0;if(Z){if(h.joins!==void 0){let s=h.joins;const x=e;if(e===x)if(Array.isArray(s)){var V=!0;const j=s.
length;for(let b=0;b<j;b++){let i=s[b];const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.name===void 0&&(t="name")||i.glob===void 0&&(t=
"glob")||i.format===void 0&&(t="format")||i.header===void 0&&(t="header")||i.columns===void 0&&(t="columns")||i.delimiter===void 0&&(t="delimiter")||i.missing===
void 0&&(t="missing")||i.on===void 0&&(t="on")||i.side===void 0&&(t="side")||i.asOf===void 0&&(t="asOf")||i.asOfTime===void 0&&(t="asOfTime"))return a.errors=[{
instancePath:r+"/data/joins/"+b,schemaPath:"#/properties/data/properties/joins/items/required",keyword:"required",params:{missingProperty:t},message:"must have \
required property '"+t+"'"}],!1;{const d=e;for(const f in i)if(!Fr.call(D.properties.data.properties.joins.items.properties,f)){return a.errors=[{instancePath:r+
"/data/joins/"+b,schemaPath:"#/properties/data/properties/joins/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"\
must NOT have additional properties"}],!1;break}if(d===e){if(i.name!==void 0){const f=e;if(typeof i.name!="string")return a.errors=[{instancePath:r+"/data/joins\
/"+b+"/name",schemaPath:"#/properties/data/properties/joins/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var O=f===
e}else var O=!0;if(O){if(i.glob!==void 0){let f=i.glob;const v=e;if(e===v)if(typeof f=="string"){if(!ss.test(f))return a.errors=[{instancePath:r+"/data/joins/"+
b+"/glob",schemaPath:"#/properties/data/properties/joins/items/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},
message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[{instancePath:r+"/data/joins/"+b+"/glob",schemaPath:"#/properties\
/data/properties/joins/items/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var O=v===e}else var O=!0;if(O){if(i.format!==
void 0){let f=i.format;const v=e;if(!(f==="csv"||f==="tsv"||f==="jsonl"||f==="parquet"))return a.errors=[{instancePath:r+"/data/joins/"+b+"/format",schemaPath:"\
#/properties/data/properties/joins/items/properties/format/enum",keyword:"enum",params:{allowedValues:D.properties.data.properties.joins.items.properties.format.
enum},message:"must be equal to one of the allowed values"}],!1;var O=v===e}else var O=!0;if(O){if(i.header!==void 0){const f=e;if(typeof i.header!="boolean")return a.
errors=[{instancePath:r+"/data/joins/"+b+"/header",schemaPath:"#/properties/data/properties/joins/items/properties/header/type",keyword:"type",params:{type:"boo\
lean"},message:"must be boolean"}],!1;var O=f===e}else var O=!0;if(O){if(i.columns!==void 0){let f=i.columns;const v=e;if(!Array.isArray(f)&&f!==null)return a.errors=
[{instancePath:r+"/data/joins/"+b+"/columns",schemaPath:"#/properties/data/properties/joins/items/properties/columns/type",keyword:"type",params:{type:D.properties.
data.properties.joins.items.properties.columns.type},message:"must be array,null"}],!1;if(e===v&&Array.isArray(f)){var N=!0;const m=f.length;for(let X=0;X<m;X++){
const Ie=e;if(typeof f[X]!="string")return a.errors=[{instancePath:r+"/data/joins/"+b+"/columns/"+X,schemaPath:"#/properties/data/properties/joins/items/propert\
ies/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var N=Ie===e;if(!N)break}}var O=v===e}else var O=!0;if(O){if(i.delimiter!==
void 0){let f=i.delimiter;const v=e;if(typeof f!="string"&&f!==null)return a.errors=[{instancePath:r+"/data/joins/"+b+"/delimiter",schemaPath:"#/properties/data\
/properties/joins/items/properties/delimiter/type",keyword:"type",params:{type:D.properties.data.properties.joins.items.properties.delimiter.type},message:"must\
 be string,null"}],!1;var O=v===e}else var O=!0;if(O){if(i.missing!==void 0){let f=i.missing;const v=e;if(e===v)if(Array.isArray(f)){var T=!0;const m=f.length;for(let X=0;X<
m;X++){const Ie=e;if(typeof f[X]!="string")return a.errors=[{instancePath:r+"/data/joins/"+b+"/missing/"+X,schemaPath:"#/properties/data/properties/joins/items/\
properties/missing/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var T=Ie===e;if(!T)break}}else return a.errors=[{instancePath:r+
"/data/joins/"+b+"/missing",schemaPath:"#/properties/data/properties/joins/items/properties/missing/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;var O=v===e}else var O=!0;if(O){if(i.optional!==void 0){let f=i.optional;const v=e;if(e===v)if(Array.isArray(f)){var ae=!0;const m=f.length;for(let X=0;X<
m;X++){const Ie=e;if(typeof f[X]!="string")return a.errors=[{instancePath:r+"/data/joins/"+b+"/optional/"+X,schemaPath:"#/properties/data/properties/joins/items\
/properties/optional/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ae=Ie===e;if(!ae)break}}else return a.errors=[{instancePath:r+
"/data/joins/"+b+"/optional",schemaPath:"#/properties/data/properties/joins/items/properties/optional/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var O=v===e}else var O=!0;if(O){if(i.on!==void 0){let f=i.on;const v=e;if(e===v)if(Array.isArray(f)){var H=!0;const m=f.length;for(let X=0;X<m;X++){
let Ie=f[X];const pr=e;if(e===pr)if(Ie&&typeof Ie=="object"&&!Array.isArray(Ie)){let mr;if(Ie.left===void 0&&(mr="left")||Ie.right===void 0&&(mr="right"))return a.
errors=[{instancePath:r+"/data/joins/"+b+"/on/"+X,schemaPath:"#/properties/data/properties/joins/items/properties/on/items/required",keyword:"required",params:{
missingProperty:mr},message:"must have required property '"+mr+"'"}],!1;{const ze=e;for(const Ze in Ie)if(!(Ze==="left"||Ze==="right")){return a.errors=[{instancePath:r+
"/data/joins/"+b+"/on/"+X,schemaPath:"#/properties/data/properties/joins/items/properties/on/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:Ze},message:"must NOT have additional properties"}],!1;break}if(ze===e){if(Ie.left!==void 0){const Ze=e;if(typeof Ie.left!="string")return a.
errors=[{instancePath:r+"/data/joins/"+b+"/on/"+X+"/left",schemaPath:"#/properties/data/properties/joins/items/properties/on/items/properties/left/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var _=Ze===e}else var _=!0;if(_)if(Ie.right!==void 0){const Ze=e;if(typeof Ie.right!="string")return a.
errors=[{instancePath:r+"/data/joins/"+b+"/on/"+X+"/right",schemaPath:"#/properties/data/properties/joins/items/properties/on/items/properties/right/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var _=Ze===e}else var _=!0}}}else return a.errors=[{instancePath:r+"/data/joins/"+b+"/on/"+X,schemaPath:"\
#/properties/data/properties/joins/items/properties/on/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var H=pr===e;if(!H)break}}else
return a.errors=[{instancePath:r+"/data/joins/"+b+"/on",schemaPath:"#/properties/data/properties/joins/items/properties/on/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}],!1;var O=v===e}else var O=!0;if(O){if(i.side!==void 0){let f=i.side;const v=e;if(!(f==="request"||f==="candidate"))return a.errors=
[{instancePath:r+"/data/joins/"+b+"/side",schemaPath:"#/properties/data/properties/joins/items/properties/side/enum",keyword:"enum",params:{allowedValues:D.properties.
data.properties.joins.items.properties.side.enum},message:"must be equal to one of the allowed values"}],!1;var O=v===e}else var O=!0;if(O){if(i.asOf!==void 0){
let f=i.asOf;const v=e;if(typeof f!="string"&&f!==null)return a.errors=[{instancePath:r+"/data/joins/"+b+"/asOf",schemaPath:"#/properties/data/properties/joins/\
items/properties/asOf/type",keyword:"type",params:{type:D.properties.data.properties.joins.items.properties.asOf.type},message:"must be string,null"}],!1;var O=v===
e}else var O=!0;if(O)if(i.asOfTime!==void 0){let f=i.asOfTime;const v=e;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null)return a.errors=[{instancePath:r+
"/data/joins/"+b+"/asOfTime",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/type",keyword:"type",params:{type:D.properties.data.properties.
joins.items.properties.asOfTime.type},message:"must be object,null"}],!1;if(e===v&&f&&typeof f=="object"&&!Array.isArray(f)){let m;if(f.column===void 0&&(m="col\
umn")||f.unit===void 0&&(m="unit")||f.format===void 0&&(m="format")||f.zone===void 0&&(m="zone"))return a.errors=[{instancePath:r+"/data/joins/"+b+"/asOfTime",schemaPath:"\
#/properties/data/properties/joins/items/properties/asOfTime/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"\
'"}],!1;{const X=e;for(const Ie in f)if(!(Ie==="column"||Ie==="unit"||Ie==="format"||Ie==="zone")){return a.errors=[{instancePath:r+"/data/joins/"+b+"/asOfTime",
schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Ie},message:"\
must NOT have additional properties"}],!1;break}if(X===e){if(f.column!==void 0){const Ie=e;if(typeof f.column!="string")return a.errors=[{instancePath:r+"/data/\
joins/"+b+"/asOfTime/column",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/column/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var J=Ie===e}else var J=!0;if(J){if(f.unit!==void 0){let Ie=f.unit;const pr=e;if(!(Ie==="s"||Ie==="ms"||Ie==="us"||Ie==="ns"||
Ie===null))return a.errors=[{instancePath:r+"/data/joins/"+b+"/asOfTime/unit",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/propertie\
s/unit/enum",keyword:"enum",params:{allowedValues:D.properties.data.properties.joins.items.properties.asOfTime.properties.unit.enum},message:"must be equal to o\
ne of the allowed values"}],!1;var J=pr===e}else var J=!0;if(J){if(f.format!==void 0){let Ie=f.format;const pr=e;if(typeof Ie!="string"&&Ie!==null)return a.errors=
[{instancePath:r+"/data/joins/"+b+"/asOfTime/format",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/format/type",keyword:"t\
ype",params:{type:D.properties.data.properties.joins.items.properties.asOfTime.properties.format.type},message:"must be string,null"}],!1;var J=pr===e}else var J=!0;
if(J)if(f.zone!==void 0){const Ie=e;if(typeof f.zone!="string")return a.errors=[{instancePath:r+"/data/joins/"+b+"/asOfTime/zone",schemaPath:"#/properties/data/\
properties/joins/items/properties/asOfTime/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var J=Ie===e}else var J=!0}}}}}
var O=v===e}else var O=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/data/joins/"+b,schemaPath:"#/properties/data/properties/joins/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var V=p===e;if(!V)break}}else return a.errors=[{instancePath:r+"/data/joins",schemaPath:"#/properties\
/data/properties/joins/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Z=x===e}else var Z=!0;if(Z){if(h.time!==void 0){let s=h.time;
const x=e;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null)return a.errors=[{instancePath:r+"/data/time",schemaPath:"#/properties/data/properties/time/t\
ype",keyword:"type",params:{type:D.properties.data.properties.time.type},message:"must be object,null"}],!1;if(e===x&&s&&typeof s=="object"&&!Array.isArray(s)){
let j;if(s.column===void 0&&(j="column")||s.unit===void 0&&(j="unit")||s.format===void 0&&(j="format")||s.zone===void 0&&(j="zone"))return a.errors=[{instancePath:r+
"/data/time",schemaPath:"#/properties/data/properties/time/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],
!1;{const b=e;for(const i in s)if(!(i==="column"||i==="unit"||i==="format"||i==="zone")){return a.errors=[{instancePath:r+"/data/time",schemaPath:"#/properties/\
data/properties/time/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}
if(b===e){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.errors=[{instancePath:r+"/data/time/column",schemaPath:"#/properties/data/proper\
ties/time/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var F=i===e}else var F=!0;if(F){if(s.unit!==void 0){let i=s.
unit;const p=e;if(!(i==="s"||i==="ms"||i==="us"||i==="ns"||i===null))return a.errors=[{instancePath:r+"/data/time/unit",schemaPath:"#/properties/data/properties\
/time/properties/unit/enum",keyword:"enum",params:{allowedValues:D.properties.data.properties.time.properties.unit.enum},message:"must be equal to one of the al\
lowed values"}],!1;var F=p===e}else var F=!0;if(F){if(s.format!==void 0){let i=s.format;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+
"/data/time/format",schemaPath:"#/properties/data/properties/time/properties/format/type",keyword:"type",params:{type:D.properties.data.properties.time.properties.
format.type},message:"must be string,null"}],!1;var F=p===e}else var F=!0;if(F)if(s.zone!==void 0){const i=e;if(typeof s.zone!="string")return a.errors=[{instancePath:r+
"/data/time/zone",schemaPath:"#/properties/data/properties/time/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var F=i===
e}else var F=!0}}}}}var Z=x===e}else var Z=!0;if(Z){if(h.source!==void 0){let s=h.source;const x=e;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null)return a.
errors=[{instancePath:r+"/data/source",schemaPath:"#/properties/data/properties/source/type",keyword:"type",params:{type:D.properties.data.properties.source.type},
message:"must be object,null"}],!1;if(e===x&&s&&typeof s=="object"&&!Array.isArray(s)){let j;if(s.column===void 0&&(j="column")||s.values===void 0&&(j="values"))
return a.errors=[{instancePath:r+"/data/source",schemaPath:"#/properties/data/properties/source/required",keyword:"required",params:{missingProperty:j},message:"\
must have required property '"+j+"'"}],!1;{const b=e;for(const i in s)if(!(i==="column"||i==="values")){return a.errors=[{instancePath:r+"/data/source",schemaPath:"\
#/properties/data/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional propert\
ies"}],!1;break}if(b===e){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.errors=[{instancePath:r+"/data/source/column",schemaPath:"#/prop\
erties/data/properties/source/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var C=i===e}else var C=!0;if(C)if(s.values!==
void 0){let i=s.values;const p=e;if(e===p)if(Array.isArray(i)){var y=!0;const t=i.length;for(let d=0;d<t;d++){const f=e;if(typeof i[d]!="string")return a.errors=
[{instancePath:r+"/data/source/values/"+d,schemaPath:"#/properties/data/properties/source/properties/values/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var y=f===e;if(!y)break}}else return a.errors=[{instancePath:r+"/data/source/values",schemaPath:"#/properties/data/properties/source/proper\
ties/values/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var C=p===e}else var C=!0}}}var Z=x===e}else var Z=!0;if(Z){if(h.key!==void 0){
let s=h.key;const x=e;if(e===x)if(Array.isArray(s)){if(s.length<1)return a.errors=[{instancePath:r+"/data/key",schemaPath:"#/properties/data/properties/key/minI\
tems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var k=!0;const j=s.length;for(let b=0;b<j;b++){const i=e;if(typeof s[b]!=
"string")return a.errors=[{instancePath:r+"/data/key/"+b,schemaPath:"#/properties/data/properties/key/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var k=i===e;if(!k)break}}}else return a.errors=[{instancePath:r+"/data/key",schemaPath:"#/properties/data/properties/key/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"}],!1;var Z=x===e}else var Z=!0;if(Z){if(h.servedBy!==void 0){let s=h.servedBy;const x=e;if(typeof s!="string"&&
s!==null)return a.errors=[{instancePath:r+"/data/servedBy",schemaPath:"#/properties/data/properties/servedBy/type",keyword:"type",params:{type:D.properties.data.
properties.servedBy.type},message:"must be string,null"}],!1;var Z=x===e}else var Z=!0;if(Z){if(h.weight!==void 0){let s=h.weight;const x=e;if(typeof s!="string"&&
s!==null)return a.errors=[{instancePath:r+"/data/weight",schemaPath:"#/properties/data/properties/weight/type",keyword:"type",params:{type:D.properties.data.properties.
weight.type},message:"must be string,null"}],!1;var Z=x===e}else var Z=!0;if(Z){if(h.afterImpression!==void 0){let s=h.afterImpression;const x=e;if(e===x)if(Array.
isArray(s)){var he=!0;const j=s.length;for(let b=0;b<j;b++){const i=e;if(typeof s[b]!="string")return a.errors=[{instancePath:r+"/data/afterImpression/"+b,schemaPath:"\
#/properties/data/properties/afterImpression/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var he=i===e;if(!he)break}}else return a.
errors=[{instancePath:r+"/data/afterImpression",schemaPath:"#/properties/data/properties/afterImpression/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"}],!1;var Z=x===e}else var Z=!0;if(Z)if(h.requestId!==void 0){const s=e;if(typeof h.requestId!="string")return a.errors=[{instancePath:r+"/data/reque\
stId",schemaPath:"#/properties/data/properties/requestId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Z=s===e}else var Z=!0}}}}}}}}}}
var u=fe===e}else var u=!0;if(u){if(n.inputs!==void 0){let h=n.inputs;const fe=e;if(e===fe)if(Array.isArray(h)){var z=!0;const te=h.length;for(let o=0;o<te;o++){
let s=h[o];const x=e;if(e===x)if(s&&typeof s=="object"&&!Array.isArray(s)){let j;if(s.name===void 0&&(j="name")||s.table===void 0&&(j="table")||s.column===void 0&&
(j="column")||s.side===void 0&&(j="side")||s.kind===void 0&&(j="kind"))return a.errors=[{instancePath:r+"/inputs/"+o,schemaPath:"#/properties/inputs/items/requi\
red",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;{const b=e;for(const i in s)if(!(i==="name"||i==="table"||
i==="column"||i==="side"||i==="kind")){return a.errors=[{instancePath:r+"/inputs/"+o,schemaPath:"#/properties/inputs/items/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(b===e){if(s.name!==void 0){const i=e;if(typeof s.name!=
"string")return a.errors=[{instancePath:r+"/inputs/"+o+"/name",schemaPath:"#/properties/inputs/items/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var A=i===e}else var A=!0;if(A){if(s.table!==void 0){let i=s.table;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+
"/inputs/"+o+"/table",schemaPath:"#/properties/inputs/items/properties/table/type",keyword:"type",params:{type:D.properties.inputs.items.properties.table.type},
message:"must be string,null"}],!1;var A=p===e}else var A=!0;if(A){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.errors=[{instancePath:r+
"/inputs/"+o+"/column",schemaPath:"#/properties/inputs/items/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var A=i===
e}else var A=!0;if(A){if(s.side!==void 0){let i=s.side;const p=e;if(!(i==="request"||i==="candidate"))return a.errors=[{instancePath:r+"/inputs/"+o+"/side",schemaPath:"\
#/properties/inputs/items/properties/side/enum",keyword:"enum",params:{allowedValues:D.properties.inputs.items.properties.side.enum},message:"must be equal to o\
ne of the allowed values"}],!1;var A=p===e}else var A=!0;if(A)if(s.kind!==void 0){let i=s.kind;const p=e;if(!(i==="scalar"||i==="list"||i==="time"))return a.errors=
[{instancePath:r+"/inputs/"+o+"/kind",schemaPath:"#/properties/inputs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:D.properties.inputs.items.
properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var A=p===e}else var A=!0}}}}}}else return a.errors=[{instancePath:r+"/inputs/"+
o,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var z=x===e;if(!z)break}}else return a.errors=
[{instancePath:r+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=fe===e}else var u=!0;if(u){
if(n.vocabs!==void 0){let h=n.vocabs;const fe=e;if(e===fe)if(Array.isArray(h)){var q=!0;const te=h.length;for(let o=0;o<te;o++){let s=h[o];const x=e;if(e===x)if(s&&
typeof s=="object"&&!Array.isArray(s)){let j;if(s.id===void 0&&(j="id")||s.kind===void 0&&(j="kind")||s.size===void 0&&(j="size")||s.entries===void 0&&(j="entri\
es")||s.file===void 0&&(j="file")||s.sha256===void 0&&(j="sha256"))return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/required",
keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;{const b=e;for(const i in s)if(!(i==="id"||i==="kind"||i==="siz\
e"||i==="entries"||i==="forgotten"||i==="file"||i==="sha256")){return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(b===e){if(s.id!==void 0){const i=e;
if(typeof s.id!="string")return a.errors=[{instancePath:r+"/vocabs/"+o+"/id",schemaPath:"#/properties/vocabs/items/properties/id/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var R=i===e}else var R=!0;if(R){if(s.kind!==void 0){let i=s.kind;const p=e;if(!(i==="file"||i==="range"||i==="hash"))return a.
errors=[{instancePath:r+"/vocabs/"+o+"/kind",schemaPath:"#/properties/vocabs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:D.properties.vocabs.
items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var R=p===e}else var R=!0;if(R){if(s.size!==void 0){let i=s.size;const p=e;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/vocabs/"+o+"/size",schemaPath:"#/properties/vocabs/items/properties/\
size/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+
"/vocabs/"+o+"/size",schemaPath:"#/properties/vocabs/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var R=p===e}else var R=!0;if(R){if(s.entries!==void 0){let i=s.entries;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+
"/vocabs/"+o+"/entries",schemaPath:"#/properties/vocabs/items/properties/entries/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
p&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return a.errors=[{instancePath:r+"/vocabs/"+o+"/entries",schemaPath:"#/properties/vocabs/items/properties/en\
tries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var R=p===e}else var R=!0;if(R){if(s.forgotten!==void 0){let i=s.forgotten;
const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/vocabs/"+o+"/forgotten",schemaPath:"#/properties/vocabs/it\
ems/properties/forgotten/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))
return a.errors=[{instancePath:r+"/vocabs/"+o+"/forgotten",schemaPath:"#/properties/vocabs/items/properties/forgotten/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var R=p===e}else var R=!0;if(R){if(s.file!==void 0){let i=s.file;const p=e;if(typeof i!="string"&&i!==null)return a.errors=
[{instancePath:r+"/vocabs/"+o+"/file",schemaPath:"#/properties/vocabs/items/properties/file/type",keyword:"type",params:{type:D.properties.vocabs.items.properties.
file.type},message:"must be string,null"}],!1;if(e===p&&typeof i=="string"&&!ss.test(i))return a.errors=[{instancePath:r+"/vocabs/"+o+"/file",schemaPath:"#/prop\
erties/vocabs/items/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*\
/)?\\.\\.(/|$))[^\\\\]+$"'}],!1;var R=p===e}else var R=!0;if(R)if(s.sha256!==void 0){let i=s.sha256;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{
instancePath:r+"/vocabs/"+o+"/sha256",schemaPath:"#/properties/vocabs/items/properties/sha256/type",keyword:"type",params:{type:D.properties.vocabs.items.properties.
sha256.type},message:"must be string,null"}],!1;if(e===p&&typeof i=="string"&&!xr.test(i))return a.errors=[{instancePath:r+"/vocabs/"+o+"/sha256",schemaPath:"#/\
properties/vocabs/items/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1;var R=p===
e}else var R=!0}}}}}}}}else return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var q=x===e;if(!q)break}}else return a.errors=[{instancePath:r+"/vocabs",schemaPath:"#/properties/vocabs/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var u=fe===e}else var u=!0;if(u){if(n.tables!==void 0){let h=n.tables;const fe=e;if(e===fe)if(Array.isArray(h)){var ve=!0;const te=h.
length;for(let o=0;o<te;o++){let s=h[o];const x=e;if(e===x)if(s&&typeof s=="object"&&!Array.isArray(s)){let j;if(s.id===void 0&&(j="id")||s.vocab===void 0&&(j="\
vocab")||s.rows===void 0&&(j="rows")||s.width===void 0&&(j="width")||s.signals===void 0&&(j="signals")||s.init===void 0&&(j="init"))return a.errors=[{instancePath:r+
"/tables/"+o,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;{const b=e;
for(const i in s)if(!(i==="id"||i==="vocab"||i==="rows"||i==="width"||i==="signals"||i==="init"||i==="vectors"||i==="optimizer")){return a.errors=[{instancePath:r+
"/tables/"+o,schemaPath:"#/properties/tables/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have add\
itional properties"}],!1;break}if(b===e){if(s.id!==void 0){const i=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/tables/"+o+"/id",schemaPath:"#/\
properties/tables/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ke=i===e}else var ke=!0;if(ke){if(s.vocab!==
void 0){let i=s.vocab;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/tables/"+o+"/vocab",schemaPath:"#/properties/tables/items/pro\
perties/vocab/type",keyword:"type",params:{type:D.properties.tables.items.properties.vocab.type},message:"must be string,null"}],!1;var ke=p===e}else var ke=!0;
if(ke){if(s.rows!==void 0){let i=s.rows;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/tables/"+o+"/rows",
schemaPath:"#/properties/tables/items/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&
isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/tables/"+o+"/rows",schemaPath:"#/properties/tables/items/properties/rows/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ke=p===e}else var ke=!0;if(ke){if(s.width!==void 0){let i=s.width;const p=e;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/tables/"+o+"/width",schemaPath:"#/properties/tables/items/properties/width/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/table\
s/"+o+"/width",schemaPath:"#/properties/tables/items/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ke=p===
e}else var ke=!0;if(ke){if(s.signals!==void 0){let i=s.signals;const p=e;if(e===p)if(Array.isArray(i)){var I=!0;const t=i.length;for(let d=0;d<t;d++){const f=e;
if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/tables/"+o+"/signals/"+d,schemaPath:"#/properties/tables/items/properties/signals/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var I=f===e;if(!I)break}}else return a.errors=[{instancePath:r+"/tables/"+o+"/signals",schemaPath:"#/\
properties/tables/items/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ke=p===e}else var ke=!0;if(ke){if(s.init!==
void 0){let i=s.init;const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind"))return a.errors=[{instancePath:r+"/tab\
les/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/required",keyword:"required",params:{missingProperty:t},message:"must have required proper\
ty '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="zeros"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))
return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/required",keyword:"required",params:{missingProperty:v},
message:"must have required property '"+v+"'"}],!1;{const G=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have addi\
tional properties"}],!1;break}if(G===e&&i.kind!==void 0&&i.kind!=="zeros")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/ta\
bles/items/properties/init/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"zeros"},message:"must be equal to constant"}],!1}}else return a.
errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var $=!0}else if(d==="ones"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+
"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/required",keyword:"required",params:{missingProperty:v},message:"must have re\
quired property '"+v+"'"}],!1;{const G=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/i\
tems/properties/init/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],
!1;break}if(G===e&&i.kind!==void 0&&i.kind!=="ones")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/\
init/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ones"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+
"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;$!==
!0&&($=!0)}else if(d==="glorot"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+"/t\
ables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/required",keyword:"required",params:{missingProperty:v},message:"must have requi\
red property '"+v+"'"}],!1;{const G=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/item\
s/properties/init/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;
break}if(G===e&&i.kind!==void 0&&i.kind!=="glorot")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/i\
nit/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"glorot"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+
"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;$!==
!0&&($=!0)}else if(d==="he"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+"/table\
s/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/required",keyword:"required",params:{missingProperty:v},message:"must have required \
property '"+v+"'"}],!1;{const G=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/pr\
operties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}
if(G===e&&i.kind!==void 0&&i.kind!=="he")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/\
3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+
"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;$!==!0&&($=!0)}else if(d===
"signs"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/4/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const G=e;
for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(G===e&&i.kind!==void 0&&i.kind!==
"signs")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/properties/kind/const",keyword:"\
const",params:{allowedValue:"signs"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properti\
es/tables/items/properties/init/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;$!==!0&&($=!0)}else if(d==="uniform"){if(e===e)
if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind")||i.scale===void 0&&(v="scale"))return a.errors=[{instancePath:r+"/tables/"+o+"\
/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/required",keyword:"required",params:{missingProperty:v},message:"must have required propert\
y '"+v+"'"}],!1;{const G=e;for(const m in i)if(!(m==="kind"||m==="scale")){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables\
/items/properties/init/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],
!1;break}if(G===e){if(i.kind!==void 0){const m=e;if(i.kind!=="uniform")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/table\
s/items/properties/init/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"must be equal to constant"}],!1;var Fe=m===e}else
var Fe=!0;if(Fe)if(i.scale!==void 0){let m=i.scale;const X=e;if(!(typeof m=="number"&&isFinite(m)))return a.errors=[{instancePath:r+"/tables/"+o+"/init/scale",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/5/properties/scale/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Fe=X===e}else var Fe=!0}}}else
return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;$!==!0&&($=!0)}else if(d==="constant"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind")||
i.value===void 0&&(v="value"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/6/required",keyword:"\
required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const G=e;for(const m in i)if(!(m==="kind"||m==="value")){return a.errors=
[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(G===e){if(i.kind!==void 0){const m=e;if(i.kind!=="constant")return a.errors=[{
instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/6/properties/kind/const",keyword:"const",params:{allowedValue:"\
constant"},message:"must be equal to constant"}],!1;var rr=m===e}else var rr=!0;if(rr)if(i.value!==void 0){let m=i.value;const X=e;if(!(typeof m=="number"&&isFinite(
m)))return a.errors=[{instancePath:r+"/tables/"+o+"/init/value",schemaPath:"#/properties/tables/items/properties/init/oneOf/6/properties/value/type",keyword:"ty\
pe",params:{type:"number"},message:"must be number"}],!1;var rr=X===e}else var rr=!0}}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/\
properties/tables/items/properties/init/oneOf/6/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;$!==!0&&($=!0)}else return a.errors=[{
instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"ki\
nd",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/i\
tems/properties/init/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'tag "kind" must be string'}],!1}}else return a.errors=
[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var ke=p===e}else var ke=!0;if(ke){if(s.vectors!==void 0){let i=s.vectors;const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.glob===void 0&&
(t="glob")||i.format===void 0&&(t="format")||i.key===void 0&&(t="key")||i.column===void 0&&(t="column")||i.freeze===void 0&&(t="freeze"))return a.errors=[{instancePath:r+
"/tables/"+o+"/vectors",schemaPath:"#/properties/tables/items/properties/vectors/required",keyword:"required",params:{missingProperty:t},message:"must have requ\
ired property '"+t+"'"}],!1;{const d=e;for(const f in i)if(!(f==="glob"||f==="format"||f==="key"||f==="column"||f==="freeze")){return a.errors=[{instancePath:r+
"/tables/"+o+"/vectors",schemaPath:"#/properties/tables/items/properties/vectors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.glob!==void 0){let f=i.glob;const v=e;if(e===v)if(typeof f=="string"){if(!ss.test(f))return a.
errors=[{instancePath:r+"/tables/"+o+"/vectors/glob",schemaPath:"#/properties/tables/items/properties/vectors/properties/glob/pattern",keyword:"pattern",params:{
pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[{instancePath:r+"\
/tables/"+o+"/vectors/glob",schemaPath:"#/properties/tables/items/properties/vectors/properties/glob/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var ie=v===e}else var ie=!0;if(ie){if(i.format!==void 0){let f=i.format;const v=e;if(!(f==="csv"||f==="tsv"||f==="jsonl"||f==="parquet"))return a.
errors=[{instancePath:r+"/tables/"+o+"/vectors/format",schemaPath:"#/properties/tables/items/properties/vectors/properties/format/enum",keyword:"enum",params:{allowedValues:D.
properties.tables.items.properties.vectors.properties.format.enum},message:"must be equal to one of the allowed values"}],!1;var ie=v===e}else var ie=!0;if(ie){
if(i.key!==void 0){const f=e;if(typeof i.key!="string")return a.errors=[{instancePath:r+"/tables/"+o+"/vectors/key",schemaPath:"#/properties/tables/items/proper\
ties/vectors/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ie=f===e}else var ie=!0;if(ie){if(i.column!==void 0){let f=i.
column;const v=e;if(typeof f!="string"&&f!==null)return a.errors=[{instancePath:r+"/tables/"+o+"/vectors/column",schemaPath:"#/properties/tables/items/propertie\
s/vectors/properties/column/type",keyword:"type",params:{type:D.properties.tables.items.properties.vectors.properties.column.type},message:"must be string,null"}],
!1;var ie=v===e}else var ie=!0;if(ie)if(i.freeze!==void 0){const f=e;if(typeof i.freeze!="boolean")return a.errors=[{instancePath:r+"/tables/"+o+"/vectors/freez\
e",schemaPath:"#/properties/tables/items/properties/vectors/properties/freeze/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var ie=f===
e}else var ie=!0}}}}}}else return a.errors=[{instancePath:r+"/tables/"+o+"/vectors",schemaPath:"#/properties/tables/items/properties/vectors/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var ke=p===e}else var ke=!0;if(ke)if(s.optimizer!==void 0){let i=s.optimizer;const p=e;if(e===p)if(i&&typeof i==
"object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind")||i.learningRate===void 0&&(t="learningRate")||i.beta===void 0&&(t="beta")||i.l1===void 0&&(t="\
l1")||i.l2===void 0&&(t="l2"))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer",schemaPath:"#/properties/tables/items/properties/optimizer/required",keyword:"\
required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=e;for(const f in i)if(!(f==="kind"||f==="learningRate"||f==="be\
ta"||f==="l1"||f==="l2")){return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer",schemaPath:"#/properties/tables/items/properties/optimizer/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.kind!==void 0){const f=e;
if(i.kind!=="ftrl")return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/kind",schemaPath:"#/properties/tables/items/properties/optimizer/properties/kind/co\
nst",keyword:"const",params:{allowedValue:"ftrl"},message:"must be equal to constant"}],!1;var K=f===e}else var K=!0;if(K){if(i.learningRate!==void 0){let f=i.learningRate;
const v=e;if(!(typeof f=="number"&&isFinite(f)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/learningRate",schemaPath:"#/properties/tables/items/pr\
operties/optimizer/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var K=v===e}else var K=!0;if(K){if(i.beta!==
void 0){let f=i.beta;const v=e;if(!(typeof f=="number"&&isFinite(f)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/beta",schemaPath:"#/properties/ta\
bles/items/properties/optimizer/properties/beta/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var K=v===e}else var K=!0;if(K){if(i.l1!==
void 0){let f=i.l1;const v=e;if(!(typeof f=="number"&&isFinite(f)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/l1",schemaPath:"#/properties/tables\
/items/properties/optimizer/properties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var K=v===e}else var K=!0;if(K)if(i.l2!==void 0){
let f=i.l2;const v=e;if(!(typeof f=="number"&&isFinite(f)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/l2",schemaPath:"#/properties/tables/items/p\
roperties/optimizer/properties/l2/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var K=v===e}else var K=!0}}}}}}else return a.errors=
[{instancePath:r+"/tables/"+o+"/optimizer",schemaPath:"#/properties/tables/items/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must \
be object"}],!1;var ke=p===e}else var ke=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/tables/"+o,schemaPath:"#/properties/tables/items/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var ve=x===e;if(!ve)break}}else return a.errors=[{instancePath:r+"/tables",schemaPath:"#/properties/tables/\
type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=fe===e}else var u=!0;if(u){if(n.signals!==void 0){let h=n.signals;const fe=e;if(e===
fe)if(Array.isArray(h)){var ye=!0;const te=h.length;for(let o=0;o<te;o++){let s=h[o];const x=e;if(e===x)if(s&&typeof s=="object"&&!Array.isArray(s)){let j;if(s.
name===void 0&&(j="name")||s.doc===void 0&&(j="doc")||s.format===void 0&&(j="format")||s.input===void 0&&(j="input")||s.derive===void 0&&(j="derive")||s.sources===
void 0&&(j="sources")||s.serve===void 0&&(j="serve")||s.encoding===void 0&&(j="encoding")||s.table===void 0&&(j="table")||s.side===void 0&&(j="side")||s.reason===
void 0&&(j="reason"))return a.errors=[{instancePath:r+"/signals/"+o,schemaPath:"#/properties/signals/items/required",keyword:"required",params:{missingProperty:j},
message:"must have required property '"+j+"'"}],!1;{const b=e;for(const i in s)if(!Fr.call(D.properties.signals.items.properties,i)){return a.errors=[{instancePath:r+
"/signals/"+o,schemaPath:"#/properties/signals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have a\
dditional properties"}],!1;break}if(b===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/name",schemaPath:"\
#/properties/signals/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ee=i===e}else var ee=!0;if(ee){if(s.doc!==
void 0){let i=s.doc;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/doc",schemaPath:"#/properties/signals/items/prope\
rties/doc/type",keyword:"type",params:{type:D.properties.signals.items.properties.doc.type},message:"must be string,null"}],!1;var ee=p===e}else var ee=!0;if(ee){
if(s.format!==void 0){let i=s.format;const p=e;if(!(i==="continuous"||i==="onehot"||i==="indexed"||i==="hash_onehot"||i==="hash_indexed"||i==="dense"))return a.
errors=[{instancePath:r+"/signals/"+o+"/format",schemaPath:"#/properties/signals/items/properties/format/enum",keyword:"enum",params:{allowedValues:D.properties.
signals.items.properties.format.enum},message:"must be equal to one of the allowed values"}],!1;var ee=p===e}else var ee=!0;if(ee){if(s.cross!==void 0){let i=s.
cross;const p=e;if(e===p)if(Array.isArray(i)){if(i.length<2)return a.errors=[{instancePath:r+"/signals/"+o+"/cross",schemaPath:"#/properties/signals/items/prope\
rties/cross/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{var $e=!0;const t=i.length;for(let d=0;d<t;d++){const f=e;
if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/cross/"+d,schemaPath:"#/properties/signals/items/properties/cross/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var $e=f===e;if(!$e)break}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/cross",schemaPath:"\
#/properties/signals/items/properties/cross/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ee=p===e}else var ee=!0;if(ee){if(s.input!==
void 0){const i=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/input",schemaPath:"#/properties/signals/items/properties/input/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ee=i===e}else var ee=!0;if(ee){if(s.derive!==void 0){let i=s.derive;const p=e;if(!(i&&
typeof i=="object"&&!Array.isArray(i))&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/derive",schemaPath:"#/properties/signals/items/properties/deri\
ve/type",keyword:"type",params:{type:D.properties.signals.items.properties.derive.type},message:"must be object,null"}],!1;if(e===p&&i&&typeof i=="object"&&!Array.
isArray(i)){let t;if(i.fn===void 0&&(t="fn")||i.zone===void 0&&(t="zone"))return a.errors=[{instancePath:r+"/signals/"+o+"/derive",schemaPath:"#/properties/sign\
als/items/properties/derive/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=e;for(const f in i)
if(!(f==="fn"||f==="zone")){return a.errors=[{instancePath:r+"/signals/"+o+"/derive",schemaPath:"#/properties/signals/items/properties/derive/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.fn!==void 0){let f=i.fn;
const v=e;if(!(f==="hour"||f==="weekday"))return a.errors=[{instancePath:r+"/signals/"+o+"/derive/fn",schemaPath:"#/properties/signals/items/properties/derive/p\
roperties/fn/enum",keyword:"enum",params:{allowedValues:D.properties.signals.items.properties.derive.properties.fn.enum},message:"must be equal to one of the al\
lowed values"}],!1;var Qe=v===e}else var Qe=!0;if(Qe)if(i.zone!==void 0){const f=e;if(typeof i.zone!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/d\
erive/zone",schemaPath:"#/properties/signals/items/properties/derive/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Qe=f===
e}else var Qe=!0}}}var ee=p===e}else var ee=!0;if(ee){if(s.sources!==void 0){let i=s.sources;const p=e;if(!Array.isArray(i)&&i!==null)return a.errors=[{instancePath:r+
"/signals/"+o+"/sources",schemaPath:"#/properties/signals/items/properties/sources/type",keyword:"type",params:{type:D.properties.signals.items.properties.sources.
type},message:"must be array,null"}],!1;if(e===p&&Array.isArray(i)){var U=!0;const t=i.length;for(let d=0;d<t;d++){const f=e;if(typeof i[d]!="string")return a.errors=
[{instancePath:r+"/signals/"+o+"/sources/"+d,schemaPath:"#/properties/signals/items/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var U=f===e;if(!U)break}}var ee=p===e}else var ee=!0;if(ee){if(s.serve!==void 0){let i=s.serve;const p=e,ge=e;let t=!1;const d=e;if(typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){const G={instancePath:r+"/signals/"+o+"/serve",schemaPath:"#/properties/signals/items/propert\
ies/serve/anyOf/0/type",keyword:"type",params:{type:D.properties.signals.items.properties.serve.anyOf[0].type},message:"must be string,number,boolean"};l===null?
l=[G]:l.push(G),e++}var or=d===e;t=t||or;const f=e;if(i!==null){const G={instancePath:r+"/signals/"+o+"/serve",schemaPath:"#/properties/signals/items/properties\
/serve/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};l===null?l=[G]:l.push(G),e++}var or=f===e;if(t=t||or,t)e=ge,l!==null&&(ge?l.length=
ge:l=null);else{const G={instancePath:r+"/signals/"+o+"/serve",schemaPath:"#/properties/signals/items/properties/serve/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return l===null?l=[G]:l.push(G),e++,a.errors=l,!1}var ee=p===e}else var ee=!0;if(ee){if(s.encoding!==void 0){let i=s.encoding;const p=e;
if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"\
#/properties/signals/items/properties/encoding/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=i.
kind;if(typeof d=="string")if(d==="vec"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind")||i.length===void 0&&(v="leng\
th")||i.width===void 0&&(v="width")||i.missingFlag===void 0&&(v="missingFlag")||i.squash===void 0&&(v="squash")||i.clip===void 0&&(v="clip")||i.normalize===void 0&&
(v="normalize")||i.default===void 0&&(v="default"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/\
encoding/oneOf/0/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const G=e;for(const m in i)if(!(m===
"kind"||m==="length"||m==="width"||m==="missingFlag"||m==="squash"||m==="clip"||m==="normalize"||m==="default")){return a.errors=[{instancePath:r+"/signals/"+o+
"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(G===e){if(i.kind!==void 0){const m=e;if(i.kind!=="vec")return a.errors=[{instancePath:r+"/signals/"+
o+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"vec"},message:"\
must be equal to constant"}],!1;var qe=m===e}else var qe=!0;if(qe){if(i.length!==void 0){let m=i.length;const X=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(
m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/length",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/length/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===X&&typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m)))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/length",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/length/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var qe=X===e}else var qe=!0;if(qe){if(i.width!==void 0){let m=i.width;const X=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(
m)&&isFinite(m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/width",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/\
width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===X&&typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m)))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/width",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/width/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var qe=X===e}else var qe=!0;if(qe){if(i.missingFlag!==void 0){const m=e;if(typeof i.missingFlag!="boolean")return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/missingFlag",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/missingFlag/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var qe=m===e}else var qe=!0;if(qe){if(i.squash!==void 0){let m=i.squash;const X=e;if(!(m==="none"||
m==="log"||m==="asinh"||m==="tanh"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/squash",schemaPath:"#/properties/signals/items/properties/encoding\
/oneOf/0/properties/squash/enum",keyword:"enum",params:{allowedValues:D.properties.signals.items.properties.encoding.oneOf[0].properties.squash.enum},message:"m\
ust be equal to one of the allowed values"}],!1;var qe=X===e}else var qe=!0;if(qe){if(i.clip!==void 0){let m=i.clip;const X=e;if(!Array.isArray(m)&&m!==null)return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/type",keyword:"type",params:{
type:D.properties.signals.items.properties.encoding.oneOf[0].properties.clip.type},message:"must be array,null"}],!1;if(e===X&&Array.isArray(m)){if(m.length<2)return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/minItems",keyword:"min\
Items",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{const pr=m.length;if(pr>0){let Ve=m[0];const mr=e;if(!(typeof Ve=="number"&&isFinite(Ve)))
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip/0",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/prefixItems\
/0/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var sr=mr===e}if(sr){if(pr>1){let Ve=m[1];const mr=e;if(!(typeof Ve=="number"&&isFinite(
Ve)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip/1",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/prefix\
Items/1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var sr=mr===e}if(sr&&!(m.length<=2))return a.errors=[{instancePath:r+"/signals\
/"+o+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/items",keyword:"items",params:{limit:2},message:"must N\
OT have more than 2 items"}],!1}}}var qe=X===e}else var qe=!0;if(qe){if(i.normalize!==void 0){let m=i.normalize;const X=e;if(e===X)if(m&&typeof m=="object"&&!Array.
isArray(m)){let pr;if(m.kind===void 0&&(pr="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/p\
roperties/encoding/oneOf/0/properties/normalize/required",keyword:"required",params:{missingProperty:pr},message:"must have required property '"+pr+"'"}],!1;{const Ve=m.
kind;if(typeof Ve=="string")if(Ve==="none"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let ze;if(m.kind===void 0&&(ze="kind"))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/0/required",keyword:"required",
params:{missingProperty:ze},message:"must have required property '"+ze+"'"}],!1;{const Ze=e;for(const Q in m)if(Q!=="kind"){return a.errors=[{instancePath:r+"/s\
ignals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/0/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:Q},message:"must NOT have additional properties"}],!1;break}if(Ze===e&&m.kind!==void 0&&m.kind!=="none")return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/0\
/properties/kind/const",keyword:"const",params:{allowedValue:"none"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/signals/"+
o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/0/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;var br=!0}else if(Ve==="l2"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let ze;if(m.kind===void 0&&(ze="kind"))return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/requ\
ired",keyword:"required",params:{missingProperty:ze},message:"must have required property '"+ze+"'"}],!1;{const Ze=e;for(const Q in m)if(Q!=="kind"){return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:Q},message:"must NOT have additional properties"}],!1;break}if(Ze===e&&m.kind!==void 0&&m.kind!==
"l2")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/nor\
malize/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"l2"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;br!==!0&&(br=!0)}else if(Ve==="minmax"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let ze;if(m.kind===void 0&&
(ze="kind")||m.min===void 0&&(ze="min")||m.max===void 0&&(ze="max"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/propertie\
s/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/required",keyword:"required",params:{missingProperty:ze},message:"must have required pr\
operty '"+ze+"'"}],!1;{const Ze=e;for(const Q in m)if(!(Q==="kind"||Q==="min"||Q==="max")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",
schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Q},
message:"must NOT have additional properties"}],!1;break}if(Ze===e){if(m.kind!==void 0){const Q=e;if(m.kind!=="minmax")return a.errors=[{instancePath:r+"/signal\
s/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/kind/const",keyword:"\
const",params:{allowedValue:"minmax"},message:"must be equal to constant"}],!1;var De=Q===e}else var De=!0;if(De){if(m.min!==void 0){let Q=m.min;const Ir=e,jr=e;
let Ue=!1;const vr=e;if(!(typeof Q=="number"&&isFinite(Q))){const Te={instancePath:r+"/signals/"+o+"/encoding/normalize/min",schemaPath:"#/properties/signals/it\
ems/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?
l=[Te]:l.push(Te),e++}var se=vr===e;Ue=Ue||se;const wr=e;if(e===wr)if(Array.isArray(Q)){var Mr=!0;const Te=Q.length;for(let yr=0;yr<Te;yr++){let Br=Q[yr];const rs=e;
if(!(typeof Br=="number"&&isFinite(Br))){const Er={instancePath:r+"/signals/"+o+"/encoding/normalize/min/"+yr,schemaPath:"#/properties/signals/items/properties/\
encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[Er]:
l.push(Er),e++}var Mr=rs===e;if(!Mr)break}}else{const Te={instancePath:r+"/signals/"+o+"/encoding/normalize/min",schemaPath:"#/properties/signals/items/properti\
es/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[Te]:l.push(
Te),e++}var se=wr===e;if(Ue=Ue||se,Ue)e=jr,l!==null&&(jr?l.length=jr:l=null);else{const Te={instancePath:r+"/signals/"+o+"/encoding/normalize/min",schemaPath:"#\
/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema \
in anyOf"};return l===null?l=[Te]:l.push(Te),e++,a.errors=l,!1}var De=Ir===e}else var De=!0;if(De)if(m.max!==void 0){let Q=m.max;const Ir=e,jr=e;let Ue=!1;const vr=e;
if(!(typeof Q=="number"&&isFinite(Q))){const Te={instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/properties/signals/items/properties/encodi\
ng/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[Te]:l.push(Te),
e++}var ys=vr===e;Ue=Ue||ys;const wr=e;if(e===wr)if(Array.isArray(Q)){var Xe=!0;const Te=Q.length;for(let yr=0;yr<Te;yr++){let Br=Q[yr];const rs=e;if(!(typeof Br==
"number"&&isFinite(Br))){const Er={instancePath:r+"/signals/"+o+"/encoding/normalize/max/"+yr,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0\
/properties/normalize/oneOf/2/properties/max/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[Er]:l.push(Er),e++}
var Xe=rs===e;if(!Xe)break}}else{const Te={instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/properties/signals/items/properties/encoding/one\
Of/0/properties/normalize/oneOf/2/properties/max/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[Te]:l.push(Te),e++}var ys=wr===
e;if(Ue=Ue||ys,Ue)e=jr,l!==null&&(jr?l.length=jr:l=null);else{const Te={instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/properties/signals/\
items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===
null?l=[Te]:l.push(Te),e++,a.errors=l,!1}var De=Ir===e}else var De=!0}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#\
/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;br!==
!0&&(br=!0)}else if(Ve==="zscore"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let ze;if(m.kind===void 0&&(ze="kind")||m.mean===void 0&&(ze="mean")||m.
std===void 0&&(ze="std"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0\
/properties/normalize/oneOf/3/required",keyword:"required",params:{missingProperty:ze},message:"must have required property '"+ze+"'"}],!1;{const Ze=e;for(const Q in m)
if(!(Q==="kind"||Q==="mean"||Q==="std")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/\
encoding/oneOf/0/properties/normalize/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Q},message:"must NOT have addition\
al properties"}],!1;break}if(Ze===e){if(m.kind!==void 0){const Q=e;if(m.kind!=="zscore")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",
schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"zsc\
ore"},message:"must be equal to constant"}],!1;var w=Q===e}else var w=!0;if(w){if(m.mean!==void 0){let Q=m.mean;const Ir=e,jr=e;let Ue=!1;const vr=e;if(!(typeof Q==
"number"&&isFinite(Q))){const Te={instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/pro\
perties/normalize/oneOf/3/properties/mean/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[Te]:l.push(Te),e++}var oe=vr===
e;Ue=Ue||oe;const wr=e;if(e===wr)if(Array.isArray(Q)){var E=!0;const Te=Q.length;for(let yr=0;yr<Te;yr++){let Br=Q[yr];const rs=e;if(!(typeof Br=="number"&&isFinite(
Br))){const Er={instancePath:r+"/signals/"+o+"/encoding/normalize/mean/"+yr,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normal\
ize/oneOf/3/properties/mean/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[Er]:l.push(Er),e++}var E=rs===e;if(!E)
break}}else{const Te={instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/norm\
alize/oneOf/3/properties/mean/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[Te]:l.push(Te),e++}var oe=wr===e;if(Ue=Ue||
oe,Ue)e=jr,l!==null&&(jr?l.length=jr:l=null);else{const Te={instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/prope\
rties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[
Te]:l.push(Te),e++,a.errors=l,!1}var w=Ir===e}else var w=!0;if(w)if(m.std!==void 0){let Q=m.std;const Ir=e,jr=e;let Ue=!1;const vr=e;if(!(typeof Q=="number"&&isFinite(
Q))){const Te={instancePath:r+"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/on\
eOf/3/properties/std/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[Te]:l.push(Te),e++}var lr=vr===e;Ue=Ue||lr;const wr=e;
if(e===wr)if(Array.isArray(Q)){var je=!0;const Te=Q.length;for(let yr=0;yr<Te;yr++){let Br=Q[yr];const rs=e;if(!(typeof Br=="number"&&isFinite(Br))){const Er={instancePath:r+
"/signals/"+o+"/encoding/normalize/std/"+yr,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf\
/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[Er]:l.push(Er),e++}var je=rs===e;if(!je)break}}else{const Te={instancePath:r+
"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf/1/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[Te]:l.push(Te),e++}var lr=wr===e;if(Ue=Ue||lr,Ue)e=jr,l!==null&&(jr?l.length=jr:l=
null);else{const Te={instancePath:r+"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normal\
ize/oneOf/3/properties/std/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[Te]:l.push(Te),e++,a.errors=l,!1}var w=Ir===
e}else var w=!0}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/\
properties/normalize/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;br!==!0&&(br=!0)}else if(Ve==="quantile"){if(e===e)if(m&&
typeof m=="object"&&!Array.isArray(m)){let ze;if(m.kind===void 0&&(ze="kind")||m.boundaries===void 0&&(ze="boundaries"))return a.errors=[{instancePath:r+"/signa\
ls/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/required",keyword:"required",params:{
missingProperty:ze},message:"must have required property '"+ze+"'"}],!1;{const Ze=e;for(const Q in m)if(!(Q==="kind"||Q==="boundaries")){return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:Q},message:"must NOT have additional properties"}],!1;break}if(Ze===e){if(m.kind!==void 0){const Q=e;if(m.kind!==
"quantile")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properti\
es/normalize/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"quantile"},message:"must be equal to constant"}],!1;var g=Q===e}else var g=!0;
if(g)if(m.boundaries!==void 0){let Q=m.boundaries;const Ir=e;if(e===Ir)if(Array.isArray(Q)){var le=!0;const Ue=Q.length;for(let vr=0;vr<Ue;vr++){let wr=Q[vr];const bs=e;
if(!(typeof wr=="number"&&isFinite(wr)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries/"+vr,schemaPath:"#/properties/signals/ite\
ms/properties/encoding/oneOf/0/properties/normalize/oneOf/4/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var le=bs===e;if(!le)break}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries",schemaPath:"#/properties/signals/items/properti\
es/encoding/oneOf/0/properties/normalize/oneOf/4/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var g=Ir===e}else
var g=!0}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properti\
es/normalize/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;br!==!0&&(br=!0)}else if(Ve==="bins"){if(e===e)if(m&&typeof m=="o\
bject"&&!Array.isArray(m)){let ze;if(m.kind===void 0&&(ze="kind")||m.boundaries===void 0&&(ze="boundaries"))return a.errors=[{instancePath:r+"/signals/"+o+"/enc\
oding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/5/required",keyword:"required",params:{missingProperty:ze},
message:"must have required property '"+ze+"'"}],!1;{const Ze=e;for(const Q in m)if(!(Q==="kind"||Q==="boundaries")){return a.errors=[{instancePath:r+"/signals/"+
o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/5/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:Q},message:"must NOT have additional properties"}],!1;break}if(Ze===e){if(m.kind!==void 0){const Q=e;if(m.kind!=="bins")
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normaliz\
e/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"bins"},message:"must be equal to constant"}],!1;var is=Q===e}else var is=!0;if(is)if(m.boundaries!==
void 0){let Q=m.boundaries;const Ir=e;if(e===Ir)if(Array.isArray(Q)){var xe=!0;const Ue=Q.length;for(let vr=0;vr<Ue;vr++){let wr=Q[vr];const bs=e;if(!(typeof wr==
"number"&&isFinite(wr)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries/"+vr,schemaPath:"#/properties/signals/items/properties/en\
coding/oneOf/0/properties/normalize/oneOf/5/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var xe=bs===e;
if(!xe)break}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries",schemaPath:"#/properties/signals/items/properties/encoding/on\
eOf/0/properties/normalize/oneOf/5/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var is=Ir===e}else var is=!0}}}else
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/one\
Of/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;br!==!0&&(br=!0)}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/n\
ormalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/discriminator",keyword:"discriminator",params:{error:"mapping",
tag:"kind",tagValue:Ve},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:Ve},message:'\
tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/enc\
oding/oneOf/0/properties/normalize/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var qe=X===e}else var qe=!0;if(qe)if(i.default!==void 0){
let m=i.default;const X=e;if(!(typeof m=="number"&&isFinite(m))&&m!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/default",schemaPath:"#/prope\
rties/signals/items/properties/encoding/oneOf/0/properties/default/type",keyword:"type",params:{type:D.properties.signals.items.properties.encoding.oneOf[0].properties.
default.type},message:"must be number,null"}],!1;var qe=X===e}else var qe=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var we=!0}else if(d==="id"){if(e===
e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind")||i.vocab===void 0&&(v="vocab")||i.default===void 0&&(v="default"))return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/required",keyword:"required",params:{missingProperty:v},
message:"must have required property '"+v+"'"}],!1;{const G=e;for(const m in i)if(!(m==="kind"||m==="vocab"||m==="default")){return a.errors=[{instancePath:r+"/\
signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(G===e){if(i.kind!==void 0){const m=e;if(i.kind!=="id")return a.errors=[{instancePath:r+"/signals/"+o+
"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"id"},message:"m\
ust be equal to constant"}],!1;var c=m===e}else var c=!0;if(c){if(i.vocab!==void 0){const m=e;if(typeof i.vocab!="string")return a.errors=[{instancePath:r+"/sig\
nals/"+o+"/encoding/vocab",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/vocab/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var c=m===e}else var c=!0;if(c)if(i.default!==void 0){let m=i.default;const X=e;if(typeof m!="string"&&m!==null)return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/default",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/default/type",keyword:"type",params:{type:D.properties.
signals.items.properties.encoding.oneOf[1].properties.default.type},message:"must be string,null"}],!1;var c=X===e}else var c=!0}}}}else return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;we!==!0&&(we=!0)}else if(d==="ids"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind")||i.vocab===void 0&&(v="vocab")||
i.max===void 0&&(v="max")||i.keep===void 0&&(v="keep")||i.pool===void 0&&(v="pool")||i.split===void 0&&(v="split"))return a.errors=[{instancePath:r+"/signals/"+
o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/required",keyword:"required",params:{missingProperty:v},message:"must have requ\
ired property '"+v+"'"}],!1;{const G=e;for(const m in i)if(!(m==="kind"||m==="vocab"||m==="max"||m==="keep"||m==="pool"||m==="split"||m==="weights")){return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(G===e){if(i.kind!==void 0){const m=e;if(i.kind!=="ids")return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/kind/const",keyword:"const",params:{
allowedValue:"ids"},message:"must be equal to constant"}],!1;var ne=m===e}else var ne=!0;if(ne){if(i.vocab!==void 0){const m=e;if(typeof i.vocab!="string")return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/vocab",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/vocab/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var ne=m===e}else var ne=!0;if(ne){if(i.max!==void 0){let m=i.max;const X=e;if(!(typeof m=="number"&&!(m%1)&&
!isNaN(m)&&isFinite(m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/proper\
ties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===X&&typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m)))return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/max/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var ne=X===e}else var ne=!0;if(ne){if(i.keep!==void 0){let m=i.keep;const X=e;if(!(m==="first"||m==="last"))
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/keep",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/keep/enum",keyword:"\
enum",params:{allowedValues:D.properties.signals.items.properties.encoding.oneOf[2].properties.keep.enum},message:"must be equal to one of the allowed values"}],
!1;var ne=X===e}else var ne=!0;if(ne){if(i.pool!==void 0){let m=i.pool;const X=e;if(!(m==="mean"||m==="sum"||m==="max"||m==="attention"))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/pool",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/pool/enum",keyword:"enum",params:{allowedValues:D.properties.
signals.items.properties.encoding.oneOf[2].properties.pool.enum},message:"must be equal to one of the allowed values"}],!1;var ne=X===e}else var ne=!0;if(ne){if(i.
split!==void 0){let m=i.split;const X=e;if(typeof m!="string"&&m!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/split",schemaPath:"#/propertie\
s/signals/items/properties/encoding/oneOf/2/properties/split/type",keyword:"type",params:{type:D.properties.signals.items.properties.encoding.oneOf[2].properties.
split.type},message:"must be string,null"}],!1;var ne=X===e}else var ne=!0;if(ne)if(i.weights!==void 0){let m=i.weights;const X=e;if(e===X)if(m&&typeof m=="obje\
ct"&&!Array.isArray(m)){let pr;if(m.kind===void 0&&(pr="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signa\
ls/items/properties/encoding/oneOf/2/properties/weights/required",keyword:"required",params:{missingProperty:pr},message:"must have required property '"+pr+"'"}],
!1;{const Ve=m.kind;if(typeof Ve=="string")if(Ve==="column"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let ze;if(m.kind===void 0&&(ze="kind")||m.input===
void 0&&(ze="input"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/prope\
rties/weights/oneOf/0/required",keyword:"required",params:{missingProperty:ze},message:"must have required property '"+ze+"'"}],!1;{const Ze=e;for(const Q in m)
if(!(Q==="kind"||Q==="input")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/one\
Of/2/properties/weights/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Q},message:"must NOT have additional properties"}],
!1;break}if(Ze===e){if(m.kind!==void 0){const Q=e;if(m.kind!=="column")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights/kind",schemaPath:"#/pro\
perties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"column"},message:"must\
 be equal to constant"}],!1;var as=Q===e}else var as=!0;if(as)if(m.input!==void 0){const Q=e;if(typeof m.input!="string")return a.errors=[{instancePath:r+"/sign\
als/"+o+"/encoding/weights/input",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/properties/input/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var as=Q===e}else var as=!0}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",
schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}],!1;var Ce=!0}else if(Ve==="map"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let ze;if(m.kind===void 0&&(ze="kind"))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/required",keyword:"required",params:{
missingProperty:ze},message:"must have required property '"+ze+"'"}],!1;{const Ze=e;for(const Q in m)if(Q!=="kind"){return a.errors=[{instancePath:r+"/signals/"+
o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:Q},message:"must NOT have additional properties"}],!1;break}if(Ze===e&&m.kind!==void 0&&m.kind!=="map")return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/weights/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/properties/kind/const",keyword:"\
const",params:{allowedValue:"map"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Ce!==
!0&&(Ce=!0)}else if(Ve==="pairs"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let ze;if(m.kind===void 0&&(ze="kind")||m.separator===void 0&&(ze="separ\
ator"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/\
oneOf/2/required",keyword:"required",params:{missingProperty:ze},message:"must have required property '"+ze+"'"}],!1;{const Ze=e;for(const Q in m)if(!(Q==="kind"||
Q==="separator")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properti\
es/weights/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Q},message:"must NOT have additional properties"}],!1;break}if(Ze===
e){if(m.kind!==void 0){const Q=e;if(m.kind!=="pairs")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights/kind",schemaPath:"#/properties/signals/it\
ems/properties/encoding/oneOf/2/properties/weights/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"pairs"},message:"must be equal to consta\
nt"}],!1;var Ge=Q===e}else var Ge=!0;if(Ge)if(m.separator!==void 0){const Q=e;if(typeof m.separator!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/e\
ncoding/weights/separator",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/2/properties/separator/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var Ge=Q===e}else var Ge=!0}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Ce!==
!0&&(Ce=!0)}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/propertie\
s/weights/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:Ve},message:'value of tag "kind" must be in oneOf'}],!1;else return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/discriminator",keyword:"\
discriminator",params:{error:"tag",tag:"kind",tagValue:Ve},message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encod\
ing/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var ne=X===e}else var ne=!0}}}}}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/propertie\
s/encoding/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;we!==!0&&(we=!0)}else return a.errors=[{instancePath:r+"/signals/"+
o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'\
value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/enc\
oding/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ee=p===
e}else var ee=!0;if(ee){if(s.table!==void 0){let i=s.table;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/table",schemaPath:"\
#/properties/signals/items/properties/table/type",keyword:"type",params:{type:D.properties.signals.items.properties.table.type},message:"must be string,null"}],
!1;var ee=p===e}else var ee=!0;if(ee){if(s.side!==void 0){let i=s.side;const p=e;if(!(i==="request"||i==="candidate"))return a.errors=[{instancePath:r+"/signals\
/"+o+"/side",schemaPath:"#/properties/signals/items/properties/side/enum",keyword:"enum",params:{allowedValues:D.properties.signals.items.properties.side.enum},
message:"must be equal to one of the allowed values"}],!1;var ee=p===e}else var ee=!0;if(ee)if(s.reason!==void 0){const i=e;if(typeof s.reason!="string")return a.
errors=[{instancePath:r+"/signals/"+o+"/reason",schemaPath:"#/properties/signals/items/properties/reason/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var ee=i===e}else var ee=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/signals/"+o,schemaPath:"#/properties/signals/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var ye=x===e;if(!ye)break}}else return a.errors=[{instancePath:r+"/signals",schemaPath:"#/properties/\
signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=fe===e}else var u=!0;if(u){if(n.forests!==void 0){let h=n.forests;const fe=e;
if(e===fe)if(Array.isArray(h)){var M=!0;const te=h.length;for(let o=0;o<te;o++){let s=h[o];const x=e;if(e===x)if(s&&typeof s=="object"&&!Array.isArray(s)){let j;
if(s.name===void 0&&(j="name")||s.head===void 0&&(j="head")||s.vocab===void 0&&(j="vocab")||s.trees===void 0&&(j="trees")||s.depth===void 0&&(j="depth")||s.leaves===
void 0&&(j="leaves")||s.shrinkage===void 0&&(j="shrinkage")||s.minRows===void 0&&(j="minRows")||s.l2===void 0&&(j="l2")||s.growOn===void 0&&(j="growOn")||s.maxRows===
void 0&&(j="maxRows"))return a.errors=[{instancePath:r+"/forests/"+o,schemaPath:"#/properties/forests/items/required",keyword:"required",params:{missingProperty:j},
message:"must have required property '"+j+"'"}],!1;{const b=e;for(const i in s)if(!Fr.call(D.properties.forests.items.properties,i)){return a.errors=[{instancePath:r+
"/forests/"+o,schemaPath:"#/properties/forests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have a\
dditional properties"}],!1;break}if(b===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/forests/"+o+"/name",schemaPath:"\
#/properties/forests/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var B=i===e}else var B=!0;if(B){if(s.head!==
void 0){const i=e;if(typeof s.head!="string")return a.errors=[{instancePath:r+"/forests/"+o+"/head",schemaPath:"#/properties/forests/items/properties/head/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var B=i===e}else var B=!0;if(B){if(s.vocab!==void 0){let i=s.vocab;const p=e;if(typeof i!="s\
tring"&&i!==null)return a.errors=[{instancePath:r+"/forests/"+o+"/vocab",schemaPath:"#/properties/forests/items/properties/vocab/type",keyword:"type",params:{type:D.
properties.forests.items.properties.vocab.type},message:"must be string,null"}],!1;var B=p===e}else var B=!0;if(B){if(s.trees!==void 0){let i=s.trees;const p=e;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/trees",schemaPath:"#/properties/forests/items/properti\
es/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=
[{instancePath:r+"/forests/"+o+"/trees",schemaPath:"#/properties/forests/items/properties/trees/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var B=p===e}else var B=!0;if(B){if(s.depth!==void 0){let i=s.depth;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.
errors=[{instancePath:r+"/forests/"+o+"/depth",schemaPath:"#/properties/forests/items/properties/depth/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/depth",schemaPath:"#/properties/f\
orests/items/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var B=p===e}else var B=!0;if(B){if(s.leaves!==
void 0){let i=s.leaves;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/leaves",schemaPath:"#\
/properties/forests/items/properties/leaves/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&
(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/leaves",schemaPath:"#/properties/forests/items/properties/leaves/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var B=p===e}else var B=!0;if(B){if(s.shrinkage!==void 0){let i=s.shrinkage;const p=e;if(!(typeof i=="number"&&
isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/shrinkage",schemaPath:"#/properties/forests/items/properties/shrinkage/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var B=p===e}else var B=!0;if(B){if(s.minRows!==void 0){let i=s.minRows;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/minRows",schemaPath:"#/properties/forests/items/properties/minRows/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/minRo\
ws",schemaPath:"#/properties/forests/items/properties/minRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var B=p===
e}else var B=!0;if(B){if(s.l2!==void 0){let i=s.l2;const p=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/l2",schemaPath:"\
#/properties/forests/items/properties/l2/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var B=p===e}else var B=!0;if(B){if(s.growOn!==
void 0){let i=s.growOn;const p=e;if(e===p)if(typeof i=="number"&&isFinite(i)){if(i>1||isNaN(i))return a.errors=[{instancePath:r+"/forests/"+o+"/growOn",schemaPath:"\
#/properties/forests/items/properties/growOn/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(i<0||isNaN(i))return a.errors=
[{instancePath:r+"/forests/"+o+"/growOn",schemaPath:"#/properties/forests/items/properties/growOn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/forests/"+o+"/growOn",schemaPath:"#/properties/forests/items/properties/growOn/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var B=p===e}else var B=!0;if(B){if(s.maxRows!==void 0){let i=s.maxRows;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/maxRows",schemaPath:"#/properties/forests/items/properties/maxRows/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/maxRo\
ws",schemaPath:"#/properties/forests/items/properties/maxRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var B=p===
e}else var B=!0;if(B){if(s.patience!==void 0){let i=s.patience;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+
"/forests/"+o+"/patience",schemaPath:"#/properties/forests/items/properties/patience/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/patience",schemaPath:"#/properties/forests/items/pro\
perties/patience/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var B=p===e}else var B=!0;if(B){if(s.subsample!==void 0){
let i=s.subsample;const p=e;if(e===p)if(typeof i=="number"&&isFinite(i)){if(i>1||isNaN(i))return a.errors=[{instancePath:r+"/forests/"+o+"/subsample",schemaPath:"\
#/properties/forests/items/properties/subsample/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(i<0||isNaN(i))return a.
errors=[{instancePath:r+"/forests/"+o+"/subsample",schemaPath:"#/properties/forests/items/properties/subsample/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/forests/"+o+"/subsample",schemaPath:"#/properties/forests/items/properties/subsampl\
e/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var B=p===e}else var B=!0;if(B){if(s.colsample!==void 0){let i=s.colsample;const p=e;
if(e===p)if(typeof i=="number"&&isFinite(i)){if(i>1||isNaN(i))return a.errors=[{instancePath:r+"/forests/"+o+"/colsample",schemaPath:"#/properties/forests/items\
/properties/colsample/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(i<0||isNaN(i))return a.errors=[{instancePath:r+
"/forests/"+o+"/colsample",schemaPath:"#/properties/forests/items/properties/colsample/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must\
 be >= 0"}],!1}else return a.errors=[{instancePath:r+"/forests/"+o+"/colsample",schemaPath:"#/properties/forests/items/properties/colsample/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var B=p===e}else var B=!0;if(B){if(s.pairs!==void 0){const i=e;if(typeof s.pairs!="boolean")return a.errors=
[{instancePath:r+"/forests/"+o+"/pairs",schemaPath:"#/properties/forests/items/properties/pairs/type",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"}],!1;var B=i===e}else var B=!0;if(B)if(s.distill!==void 0){const i=e;if(typeof s.distill!="boolean")return a.errors=[{instancePath:r+"/forests/"+o+"/dist\
ill",schemaPath:"#/properties/forests/items/properties/distill/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var B=i===e}else var B=!0}}}}}}}}}}}}}}}}}else
return a.errors=[{instancePath:r+"/forests/"+o,schemaPath:"#/properties/forests/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var M=x===e;if(!M)break}}else return a.errors=[{instancePath:r+"/forests",schemaPath:"#/properties/forests/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"}],!1;var u=fe===e}else var u=!0;if(u){if(n.nodes!==void 0){let h=n.nodes;const fe=e;if(e===fe)if(Array.isArray(h)){var Nr=!0;const te=h.length;for(let o=0;o<
te;o++){let s=h[o];const x=e;if(e===x)if(s&&typeof s=="object"&&!Array.isArray(s)){let j;if(s.op===void 0&&(j="op"))return a.errors=[{instancePath:r+"/nodes/"+o,
schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;{const b=s.op;if(typeof b==
"string")if(b==="input"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="\
width")||s.tower===void 0&&(p="tower")||s.signal===void 0&&(p="signal"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/\
0/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ge=e;for(const t in s)if(!(t==="op"||t==="id"||
t==="width"||t==="tower"||t==="signal")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/0/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ge===e){if(s.op!==void 0){const t=e;if(s.op!=="i\
nput")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/0/properties/op/const",keyword:"const",params:{allowedValue:"\
input"},message:"must be equal to constant"}],!1;var Y=t===e}else var Y=!0;if(Y){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/0/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Y=t===
e}else var Y=!0;if(Y){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/n\
odes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/0/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/0/propertie\
s/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Y=d===e}else var Y=!0;if(Y){if(s.tower!==void 0){let t=s.tower;
const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/node\
s/items/oneOf/0/properties/tower/type",keyword:"type",params:{type:D.properties.nodes.items.oneOf[0].properties.tower.type},message:"must be integer,null"}],!1;
if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/0/pr\
operties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Y=d===e}else var Y=!0;if(Y)if(s.signal!==void 0){const t=e;
if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/signal",schemaPath:"#/properties/nodes/items/oneOf/0/properties/signal/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Y=t===e}else var Y=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/proper\
ties/nodes/items/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Oe=!0}else if(b==="lookup"){if(e===e)if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.signal===void 0&&
(p="signal")||s.table===void 0&&(p="table"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/1/required",keyword:"require\
d",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ge=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||
t==="signal"||t==="table")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/1/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ge===e){if(s.op!==void 0){const t=e;if(s.op!=="lookup")return a.
errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/1/properties/op/const",keyword:"const",params:{allowedValue:"lookup"},message:"\
must be equal to constant"}],!1;var Le=t===e}else var Le=!0;if(Le){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes\
/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/1/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Le=t===e}else
var Le=!0;if(Le){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+
o+"/width",schemaPath:"#/properties/nodes/items/oneOf/1/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t==
"number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/1/properties/width/minim\
um",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Le=d===e}else var Le=!0;if(Le){if(s.tower!==void 0){let t=s.tower;const d=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/on\
eOf/1/properties/tower/type",keyword:"type",params:{type:D.properties.nodes.items.oneOf[1].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&
typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/1/properties/t\
ower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Le=d===e}else var Le=!0;if(Le){if(s.signal!==void 0){const t=e;
if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/signal",schemaPath:"#/properties/nodes/items/oneOf/1/properties/signal/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Le=t===e}else var Le=!0;if(Le)if(s.table!==void 0){const t=e;if(typeof s.table!="string")return a.
errors=[{instancePath:r+"/nodes/"+o+"/table",schemaPath:"#/properties/nodes/items/oneOf/1/properties/table/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var Le=t===e}else var Le=!0}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;Oe!==!0&&(Oe=!0)}else if(b==="pool"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.
op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.signal===void 0&&(p="signal")||s.table===void 0&&
(p="table")||s.pool===void 0&&(p="pool")||s.max===void 0&&(p="max")||s.query===void 0&&(p="query"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/pr\
operties/nodes/items/oneOf/2/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ge=e;for(const t in s)
if(!Fr.call(D.properties.nodes.items.oneOf[2].properties,t)){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/2/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ge===e){if(s.op!==void 0){
const t=e;if(s.op!=="pool")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/2/properties/op/const",keyword:"const",
params:{allowedValue:"pool"},message:"must be equal to constant"}],!1;var Pe=t===e}else var Pe=!0;if(Pe){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.
errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/2/properties/id/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var Pe=t===e}else var Pe=!0;if(Pe){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.
errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/2/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/\
nodes/items/oneOf/2/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Pe=d===e}else var Pe=!0;if(Pe){
if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/t\
ower",schemaPath:"#/properties/nodes/items/oneOf/2/properties/tower/type",keyword:"type",params:{type:D.properties.nodes.items.oneOf[2].properties.tower.type},message:"\
must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/proper\
ties/nodes/items/oneOf/2/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Pe=d===e}else var Pe=!0;if(Pe){
if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/signal",schemaPath:"#/properties/nodes/items/oneOf/2\
/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Pe=t===e}else var Pe=!0;if(Pe){if(s.table!==void 0){const t=e;if(typeof s.
table!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/table",schemaPath:"#/properties/nodes/items/oneOf/2/properties/table/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var Pe=t===e}else var Pe=!0;if(Pe){if(s.pool!==void 0){let t=s.pool;const d=e;if(!(t==="mean"||t==="sum"||t==="max"||
t==="attention"))return a.errors=[{instancePath:r+"/nodes/"+o+"/pool",schemaPath:"#/properties/nodes/items/oneOf/2/properties/pool/enum",keyword:"enum",params:{
allowedValues:D.properties.nodes.items.oneOf[2].properties.pool.enum},message:"must be equal to one of the allowed values"}],!1;var Pe=d===e}else var Pe=!0;if(Pe){
if(s.max!==void 0){let t=s.max;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/max",schemaPath:"\
#/properties/nodes/items/oneOf/2/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/max",schemaPath:"#/properties/nodes/items/oneOf/2/properties/max/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var Pe=d===e}else var Pe=!0;if(Pe)if(s.query!==void 0){let t=s.query;const d=e;if(typeof t!="string"&&t!==null)
return a.errors=[{instancePath:r+"/nodes/"+o+"/query",schemaPath:"#/properties/nodes/items/oneOf/2/properties/query/type",keyword:"type",params:{type:D.properties.
nodes.items.oneOf[2].properties.query.type},message:"must be string,null"}],!1;var Pe=d===e}else var Pe=!0}}}}}}}}}}else return a.errors=[{instancePath:r+"/node\
s/"+o,schemaPath:"#/properties/nodes/items/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Oe!==!0&&(Oe=!0)}else if(b==="inter\
polate"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===
void 0&&(p="tower")||s.signal===void 0&&(p="signal")||s.table===void 0&&(p="table")||s.boundaries===void 0&&(p="boundaries"))return a.errors=[{instancePath:r+"/\
nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/3/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;
{const ge=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="signal"||t==="table"||t==="boundaries")){return a.errors=[{instancePath:r+"\
/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT hav\
e additional properties"}],!1;break}if(ge===e){if(s.op!==void 0){const t=e;if(s.op!=="interpolate")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"\
#/properties/nodes/items/oneOf/3/properties/op/const",keyword:"const",params:{allowedValue:"interpolate"},message:"must be equal to constant"}],!1;var Se=t===e}else
var Se=!0;if(Se){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/on\
eOf/3/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Se=t===e}else var Se=!0;if(Se){if(s.width!==void 0){let t=s.width;
const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/on\
eOf/3/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.
errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/3/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var Se=d===e}else var Se=!0;if(Se){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/3/properties/tower/type",keyword:"type",params:{type:D.
properties.nodes.items.oneOf[3].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=
[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/3/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var Se=d===e}else var Se=!0;if(Se){if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/n\
odes/"+o+"/signal",schemaPath:"#/properties/nodes/items/oneOf/3/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Se=t===
e}else var Se=!0;if(Se){if(s.table!==void 0){const t=e;if(typeof s.table!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/table",schemaPath:"#/propertie\
s/nodes/items/oneOf/3/properties/table/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Se=t===e}else var Se=!0;if(Se)if(s.boundaries!==
void 0){let t=s.boundaries;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/boundaries",schemaPath:"\
#/properties/nodes/items/oneOf/3/properties/boundaries/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&
isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/boundaries",schemaPath:"#/properties/nodes/items/oneOf/3/properties/boundaries/minim\
um",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Se=d===e}else var Se=!0}}}}}}}}else return a.errors=[{instancePath:r+"/no\
des/"+o,schemaPath:"#/properties/nodes/items/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Oe!==!0&&(Oe=!0)}else if(b==="con\
cat"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===
void 0&&(p="tower")||s.inputs===void 0&&(p="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/4/required",keyword:"\
required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ge=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="\
tower"||t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/4/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ge===e){if(s.op!==void 0){const t=e;if(s.op!=="concat")return a.
errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/4/properties/op/const",keyword:"const",params:{allowedValue:"concat"},message:"\
must be equal to constant"}],!1;var Ke=t===e}else var Ke=!0;if(Ke){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes\
/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/4/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ke=t===e}else
var Ke=!0;if(Ke){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+
o+"/width",schemaPath:"#/properties/nodes/items/oneOf/4/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t==
"number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/4/properties/width/minim\
um",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ke=d===e}else var Ke=!0;if(Ke){if(s.tower!==void 0){let t=s.tower;const d=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/on\
eOf/4/properties/tower/type",keyword:"type",params:{type:D.properties.nodes.items.oneOf[4].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&
typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/4/properties/t\
ower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ke=d===e}else var Ke=!0;if(Ke)if(s.inputs!==void 0){let t=s.inputs;
const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/4/proper\
ties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var ts=!0;const v=t.length;for(let G=0;G<v;G++){const m=e;
if(typeof t[G]!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+G,schemaPath:"#/properties/nodes/items/oneOf/4/properties/inputs/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var ts=m===e;if(!ts)break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#\
/properties/nodes/items/oneOf/4/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ke=d===e}else var Ke=!0}}}}}}else return a.
errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Oe!==
!0&&(Oe=!0)}else if(b==="dense"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&
(p="width")||s.tower===void 0&&(p="tower")||s.input===void 0&&(p="input")||s.kernel===void 0&&(p="kernel")||s.bias===void 0&&(p="bias")||s.activation===void 0&&
(p="activation"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/5/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{const ge=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="kernel"||t===
"bias"||t==="activation")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/5/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ge===e){if(s.op!==void 0){const t=e;if(s.op!=="dense")return a.
errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/5/properties/op/const",keyword:"const",params:{allowedValue:"dense"},message:"\
must be equal to constant"}],!1;var de=t===e}else var de=!0;if(de){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes\
/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/5/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var de=t===e}else
var de=!0;if(de){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+
o+"/width",schemaPath:"#/properties/nodes/items/oneOf/5/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t==
"number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/5/properties/width/minim\
um",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var de=d===e}else var de=!0;if(de){if(s.tower!==void 0){let t=s.tower;const d=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/on\
eOf/5/properties/tower/type",keyword:"type",params:{type:D.properties.nodes.items.oneOf[5].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&
typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/5/properties/t\
ower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var de=d===e}else var de=!0;if(de){if(s.input!==void 0){const t=e;if(typeof s.
input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/5/properties/input/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var de=t===e}else var de=!0;if(de){if(s.kernel!==void 0){const t=e;if(typeof s.kernel!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/kernel",schemaPath:"#/properties/nodes/items/oneOf/5/properties/kernel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var de=t===
e}else var de=!0;if(de){if(s.bias!==void 0){let t=s.bias;const d=e;if(typeof t!="string"&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/bias",schemaPath:"\
#/properties/nodes/items/oneOf/5/properties/bias/type",keyword:"type",params:{type:D.properties.nodes.items.oneOf[5].properties.bias.type},message:"must be stri\
ng,null"}],!1;var de=d===e}else var de=!0;if(de)if(s.activation!==void 0){let t=s.activation;const d=e;if(!(t==="relu"||t==="none"||t==="tanh"||t==="sigmoid"||t===
"gelu"||t==="swish"||t==="leaky_relu"||t==="selu"||t==="mish"))return a.errors=[{instancePath:r+"/nodes/"+o+"/activation",schemaPath:"#/properties/nodes/items/o\
neOf/5/properties/activation/enum",keyword:"enum",params:{allowedValues:D.properties.nodes.items.oneOf[5].properties.activation.enum},message:"must be equal to \
one of the allowed values"}],!1;var de=d===e}else var de=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf\
/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Oe!==!0&&(Oe=!0)}else if(b==="sum"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(
s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.inputs===void 0&&(p="inputs"))return a.
errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/6/required",keyword:"required",params:{missingProperty:p},message:"must have requ\
ired property '"+p+"'"}],!1;{const ge=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+"/no\
des/"+o,schemaPath:"#/properties/nodes/items/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have a\
dditional properties"}],!1;break}if(ge===e){if(s.op!==void 0){const t=e;if(s.op!=="sum")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/propert\
ies/nodes/items/oneOf/6/properties/op/const",keyword:"const",params:{allowedValue:"sum"},message:"must be equal to constant"}],!1;var He=t===e}else var He=!0;if(He){
if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/6/properties/\
id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var He=t===e}else var He=!0;if(He){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/6/properties/width/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/6/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"}],!1;var He=d===e}else var He=!0;if(He){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.
errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/6/properties/tower/type",keyword:"type",params:{type:D.properties.nodes.
items.oneOf[6].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/6/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var He=d===e}else var He=!0;if(He)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+
"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer \
than 1 items"}],!1;{var Ar=!0;const v=t.length;for(let G=0;G<v;G++){const m=e;if(typeof t[G]!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+G,
schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ar=m===e;if(!Ar)
break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var He=d===e}else var He=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/ite\
ms/oneOf/6/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Oe!==!0&&(Oe=!0)}else if(b==="product"){if(e===e)if(s&&typeof s=="object"&&
!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.inputs===void 0&&(p=
"inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/7/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;{const ge=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT ha\
ve additional properties"}],!1;break}if(ge===e){if(s.op!==void 0){const t=e;if(s.op!=="product")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#\
/properties/nodes/items/oneOf/7/properties/op/const",keyword:"const",params:{allowedValue:"product"},message:"must be equal to constant"}],!1;var nr=t===e}else var nr=!0;
if(nr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/7/prop\
erties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var nr=t===e}else var nr=!0;if(nr){if(s.width!==void 0){let t=s.width;const d=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/7/prop\
erties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=
[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/7/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var nr=d===e}else var nr=!0;if(nr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/7/properties/tower/type",keyword:"type",params:{type:D.
properties.nodes.items.oneOf[7].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=
[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/7/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var nr=d===e}else var nr=!0;if(nr)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.
errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/7/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"}],!1;{var vs=!0;const v=t.length;for(let G=0;G<v;G++){const m=e;if(typeof t[G]!="string")return a.errors=[{instancePath:r+"/no\
des/"+o+"/inputs/"+G,schemaPath:"#/properties/nodes/items/oneOf/7/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var vs=m===e;if(!vs)break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/7/properties/inputs/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var nr=d===e}else var nr=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/7/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Oe!==!0&&(Oe=!0)}else if(b==="cross"){if(e===e)if(s&&
typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||
s.x0===void 0&&(p="x0")||s.input===void 0&&(p="input")||s.kernel===void 0&&(p="kernel")||s.bias===void 0&&(p="bias"))return a.errors=[{instancePath:r+"/nodes/"+
o,schemaPath:"#/properties/nodes/items/oneOf/8/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ge=e;
for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="x0"||t==="input"||t==="kernel"||t==="bias")){return a.errors=[{instancePath:r+"/nodes/"+
o,schemaPath:"#/properties/nodes/items/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additio\
nal properties"}],!1;break}if(ge===e){if(s.op!==void 0){const t=e;if(s.op!=="cross")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/\
nodes/items/oneOf/8/properties/op/const",keyword:"const",params:{allowedValue:"cross"},message:"must be equal to constant"}],!1;var Be=t===e}else var Be=!0;if(Be){
if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/8/properties/\
id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Be=t===e}else var Be=!0;if(Be){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/8/properties/width/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/8/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"}],!1;var Be=d===e}else var Be=!0;if(Be){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.
errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/8/properties/tower/type",keyword:"type",params:{type:D.properties.nodes.
items.oneOf[8].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/8/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var Be=d===e}else var Be=!0;if(Be){if(s.x0!==void 0){const t=e;if(typeof s.x0!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/x0",schemaPath:"\
#/properties/nodes/items/oneOf/8/properties/x0/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Be=t===e}else var Be=!0;if(Be){if(s.
input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/8/propert\
ies/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Be=t===e}else var Be=!0;if(Be){if(s.kernel!==void 0){const t=e;if(typeof s.
kernel!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/kernel",schemaPath:"#/properties/nodes/items/oneOf/8/properties/kernel/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var Be=t===e}else var Be=!0;if(Be)if(s.bias!==void 0){const t=e;if(typeof s.bias!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/bias",schemaPath:"#/properties/nodes/items/oneOf/8/properties/bias/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Be=t===
e}else var Be=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/8/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;Oe!==!0&&(Oe=!0)}else if(b==="bi_interaction"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p=
"op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.inputs===void 0&&(p="inputs"))return a.errors=[{instancePath:r+"\
/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/9/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],
!1;{const ge=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/pro\
perties/nodes/items/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;
break}if(ge===e){if(s.op!==void 0){const t=e;if(s.op!=="bi_interaction")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/\
oneOf/9/properties/op/const",keyword:"const",params:{allowedValue:"bi_interaction"},message:"must be equal to constant"}],!1;var Tr=t===e}else var Tr=!0;if(Tr){
if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/9/properties/\
id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Tr=t===e}else var Tr=!0;if(Tr){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/9/properties/width/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/9/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"}],!1;var Tr=d===e}else var Tr=!0;if(Tr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.
errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/9/properties/tower/type",keyword:"type",params:{type:D.properties.nodes.
items.oneOf[9].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/9/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var Tr=d===e}else var Tr=!0;if(Tr)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+
"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/9/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer \
than 1 items"}],!1;{var ws=!0;const v=t.length;for(let G=0;G<v;G++){const m=e;if(typeof t[G]!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+G,
schemaPath:"#/properties/nodes/items/oneOf/9/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ws=m===e;if(!ws)
break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/9/properties/inputs/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var Tr=d===e}else var Tr=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/ite\
ms/oneOf/9/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Oe!==!0&&(Oe=!0)}else if(b==="batch_norm"){if(e===e)if(s&&typeof s=="object"&&
!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.input===void 0&&(p=
"input")||s.gamma===void 0&&(p="gamma")||s.beta===void 0&&(p="beta")||s.mean===void 0&&(p="mean")||s.variance===void 0&&(p="variance")||s.momentum===void 0&&(p=
"momentum")||s.epsilon===void 0&&(p="epsilon"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/10/required",keyword:"req\
uired",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ge=e;for(const t in s)if(!Fr.call(D.properties.nodes.items.oneOf[10].
properties,t)){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ge===e){if(s.op!==void 0){const t=e;if(s.op!=="batch_norm")return a.errors=[{instancePath:r+
"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/10/properties/op/const",keyword:"const",params:{allowedValue:"batch_norm"},message:"must be equal t\
o constant"}],!1;var Me=t===e}else var Me=!0;if(Me){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"\
#/properties/nodes/items/oneOf/10/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Me=t===e}else var Me=!0;if(Me){if(s.
width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/10/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/10/properties/width/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Me=d===e}else var Me=!0;if(Me){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/10/properti\
es/tower/type",keyword:"type",params:{type:D.properties.nodes.items.oneOf[10].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="nu\
mber"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/10/properties/tower/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Me=d===e}else var Me=!0;if(Me){if(s.input!==void 0){const t=e;if(typeof s.input!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/10/properties/input/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var Me=t===e}else var Me=!0;if(Me){if(s.gamma!==void 0){const t=e;if(typeof s.gamma!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/gamma",schemaPath:"#/properties/nodes/items/oneOf/10/properties/gamma/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Me=t===
e}else var Me=!0;if(Me){if(s.beta!==void 0){const t=e;if(typeof s.beta!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/beta",schemaPath:"#/properties/n\
odes/items/oneOf/10/properties/beta/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Me=t===e}else var Me=!0;if(Me){if(s.mean!==void 0){
const t=e;if(typeof s.mean!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/mean",schemaPath:"#/properties/nodes/items/oneOf/10/properties/mean/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Me=t===e}else var Me=!0;if(Me){if(s.variance!==void 0){const t=e;if(typeof s.variance!="string")return a.
errors=[{instancePath:r+"/nodes/"+o+"/variance",schemaPath:"#/properties/nodes/items/oneOf/10/properties/variance/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var Me=t===e}else var Me=!0;if(Me){if(s.momentum!==void 0){let t=s.momentum;const d=e;if(e===d)if(typeof t=="number"&&isFinite(t)){if(t>1||
isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+"/momentum",schemaPath:"#/properties/nodes/items/oneOf/10/properties/momentum/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+"/momentum",schemaPath:"#/properties/nodes/it\
ems/oneOf/10/properties/momentum/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+"\
/nodes/"+o+"/momentum",schemaPath:"#/properties/nodes/items/oneOf/10/properties/momentum/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var Me=d===e}else var Me=!0;if(Me)if(s.epsilon!==void 0){let t=s.epsilon;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/n\
odes/"+o+"/epsilon",schemaPath:"#/properties/nodes/items/oneOf/10/properties/epsilon/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Me=d===
e}else var Me=!0}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/10/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;Oe!==!0&&(Oe=!0)}else if(b==="layer_norm"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p=
"op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.input===void 0&&(p="input")||s.gamma===void 0&&(p="gamma")||s.beta===
void 0&&(p="beta")||s.epsilon===void 0&&(p="epsilon"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/11/required",keyword:"\
required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ge=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="\
tower"||t==="input"||t==="gamma"||t==="beta"||t==="epsilon")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/11/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ge===e){if(s.op!==void 0){
const t=e;if(s.op!=="layer_norm")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/11/properties/op/const",keyword:"\
const",params:{allowedValue:"layer_norm"},message:"must be equal to constant"}],!1;var tr=t===e}else var tr=!0;if(tr){if(s.id!==void 0){const t=e;if(typeof s.id!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/11/properties/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var tr=t===e}else var tr=!0;if(tr){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/11/properties/width/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/11/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var tr=d===e}else var tr=!0;
if(tr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/11/properties/tower/type",keyword:"type",params:{type:D.properties.nodes.items.oneOf[11].properties.tower.
type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/11/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var tr=d===e}else var tr=!0;
if(tr){if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/one\
Of/11/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var tr=t===e}else var tr=!0;if(tr){if(s.gamma!==void 0){const t=e;
if(typeof s.gamma!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/gamma",schemaPath:"#/properties/nodes/items/oneOf/11/properties/gamma/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var tr=t===e}else var tr=!0;if(tr){if(s.beta!==void 0){const t=e;if(typeof s.beta!="string")return a.
errors=[{instancePath:r+"/nodes/"+o+"/beta",schemaPath:"#/properties/nodes/items/oneOf/11/properties/beta/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var tr=t===e}else var tr=!0;if(tr)if(s.epsilon!==void 0){let t=s.epsilon;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/epsilon",schemaPath:"#/properties/nodes/items/oneOf/11/properties/epsilon/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var tr=d===e}else var tr=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/11/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;Oe!==!0&&(Oe=!0)}else if(b==="activation"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&
(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.input===void 0&&(p="input")||s.activation===void 0&&(p="activ\
ation"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/12/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;{const ge=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="activation")){return a.
errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(ge===e){if(s.op!==void 0){const t=e;if(s.op!=="activation")return a.errors=[{instancePath:r+"/nodes/"+
o+"/op",schemaPath:"#/properties/nodes/items/oneOf/12/properties/op/const",keyword:"const",params:{allowedValue:"activation"},message:"must be equal to constant"}],
!1;var kr=t===e}else var kr=!0;if(kr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/prop\
erties/nodes/items/oneOf/12/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var kr=t===e}else var kr=!0;if(kr){if(s.width!==
void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/pro\
perties/nodes/items/oneOf/12/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/12/properties/width/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var kr=d===e}else var kr=!0;if(kr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/12/properti\
es/tower/type",keyword:"type",params:{type:D.properties.nodes.items.oneOf[12].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="nu\
mber"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/12/properties/tower/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var kr=d===e}else var kr=!0;if(kr){if(s.input!==void 0){const t=e;if(typeof s.input!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/12/properties/input/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var kr=t===e}else var kr=!0;if(kr)if(s.activation!==void 0){let t=s.activation;const d=e;if(!(t==="relu"||t==="none"||t===
"tanh"||t==="sigmoid"||t==="gelu"||t==="swish"||t==="leaky_relu"||t==="selu"||t==="mish"))return a.errors=[{instancePath:r+"/nodes/"+o+"/activation",schemaPath:"\
#/properties/nodes/items/oneOf/12/properties/activation/enum",keyword:"enum",params:{allowedValues:D.properties.nodes.items.oneOf[12].properties.activation.enum},
message:"must be equal to one of the allowed values"}],!1;var kr=d===e}else var kr=!0}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/prop\
erties/nodes/items/oneOf/12/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Oe!==!0&&(Oe=!0)}else if(b==="dropout"){if(e===e)if(s&&typeof s==
"object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.input===
void 0&&(p="input")||s.rate===void 0&&(p="rate"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/13/required",keyword:"r\
equired",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ge=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="t\
ower"||t==="input"||t==="rate")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/13/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ge===e){if(s.op!==void 0){const t=e;if(s.op!=="dropou\
t")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/13/properties/op/const",keyword:"const",params:{allowedValue:"d\
ropout"},message:"must be equal to constant"}],!1;var Pr=t===e}else var Pr=!0;if(Pr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/13/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Pr=t===
e}else var Pr=!0;if(Pr){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"\
/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/13/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/13/properti\
es/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Pr=d===e}else var Pr=!0;if(Pr){if(s.tower!==void 0){let t=s.
tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/propertie\
s/nodes/items/oneOf/13/properties/tower/type",keyword:"type",params:{type:D.properties.nodes.items.oneOf[13].properties.tower.type},message:"must be integer,nul\
l"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/on\
eOf/13/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Pr=d===e}else var Pr=!0;if(Pr){if(s.input!==
void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/13/properties/inp\
ut/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Pr=t===e}else var Pr=!0;if(Pr)if(s.rate!==void 0){let t=s.rate;const d=e;if(e===
d)if(typeof t=="number"&&isFinite(t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+"/rate",schemaPath:"#/properties/nodes/items/oneOf/13/proper\
ties/rate/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+
"/rate",schemaPath:"#/properties/nodes/items/oneOf/13/properties/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else
return a.errors=[{instancePath:r+"/nodes/"+o+"/rate",schemaPath:"#/properties/nodes/items/oneOf/13/properties/rate/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var Pr=d===e}else var Pr=!0}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/13/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;Oe!==!0&&(Oe=!0)}else if(b==="scale"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.
op===void 0&&(p="op")||s.id===void 0&&(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.input===void 0&&(p="input")||s.weight===void 0&&
(p="weight"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/14/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{const ge=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="weight")){return a.
errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/14/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(ge===e){if(s.op!==void 0){const t=e;if(s.op!=="scale")return a.errors=[{instancePath:r+"/nodes/"+o+"\
/op",schemaPath:"#/properties/nodes/items/oneOf/14/properties/op/const",keyword:"const",params:{allowedValue:"scale"},message:"must be equal to constant"}],!1;var _r=t===
e}else var _r=!0;if(_r){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/i\
tems/oneOf/14/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _r=t===e}else var _r=!0;if(_r){if(s.width!==void 0){let t=s.
width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/it\
ems/oneOf/14/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/14/properties/width/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var _r=d===e}else var _r=!0;if(_r){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/14/properties/tower/type",keyword:"t\
ype",params:{type:D.properties.nodes.items.oneOf[14].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||
isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/14/properties/tower/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var _r=d===e}else var _r=!0;if(_r){if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=
[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/14/properties/input/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var _r=t===e}else var _r=!0;if(_r)if(s.weight!==void 0){const t=e;if(typeof s.weight!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/wei\
ght",schemaPath:"#/properties/nodes/items/oneOf/14/properties/weight/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _r=t===e}else
var _r=!0}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/14/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;Oe!==!0&&(Oe=!0)}else if(b==="ensemble"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.op===void 0&&(p="op")||s.id===void 0&&
(p="id")||s.width===void 0&&(p="width")||s.tower===void 0&&(p="tower")||s.inputs===void 0&&(p="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/15/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ge=e;for(const t in s)
if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/15/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ge===e){if(s.op!==void 0){
const t=e;if(s.op!=="ensemble")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/15/properties/op/const",keyword:"co\
nst",params:{allowedValue:"ensemble"},message:"must be equal to constant"}],!1;var Vr=t===e}else var Vr=!0;if(Vr){if(s.id!==void 0){const t=e;if(typeof s.id!="s\
tring")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/15/properties/id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var Vr=t===e}else var Vr=!0;if(Vr){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/15/properties/width/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/15/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Vr=d===e}else var Vr=!0;
if(Vr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/15/properties/tower/type",keyword:"type",params:{type:D.properties.nodes.items.oneOf[15].properties.tower.
type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/15/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Vr=d===e}else var Vr=!0;
if(Vr)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"\
#/properties/nodes/items/oneOf/15/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var ks=!0;const v=t.
length;for(let G=0;G<v;G++){const m=e;if(typeof t[G]!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+G,schemaPath:"#/properties/nodes/items/on\
eOf/15/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ks=m===e;if(!ks)break}}}else return a.errors=[{instancePath:r+
"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/15/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Vr=d===
e}else var Vr=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/15/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;Oe!==!0&&(Oe=!0)}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/discriminator",keyword:"di\
scriminator",params:{error:"mapping",tag:"op",tagValue:b},message:'value of tag "op" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"op",tagValue:b},message:'tag "op" must be string'}],!1}}else return a.errors=
[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Nr=x===e;if(!Nr)
break}}else return a.errors=[{instancePath:r+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=fe===
e}else var u=!0;if(u){if(n.params!==void 0){let h=n.params;const fe=e;if(e===fe)if(Array.isArray(h)){var Ps=!0;const te=h.length;for(let o=0;o<te;o++){let s=h[o];
const x=e;if(e===x)if(s&&typeof s=="object"&&!Array.isArray(s)){let j;if(s.name===void 0&&(j="name")||s.shape===void 0&&(j="shape")||s.init===void 0&&(j="init")||
s.trainable===void 0&&(j="trainable")||s.tower===void 0&&(j="tower"))return a.errors=[{instancePath:r+"/params/"+o,schemaPath:"#/properties/params/items/require\
d",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;{const b=e;for(const i in s)if(!(i==="name"||i==="shape"||i===
"init"||i==="trainable"||i==="tower"||i==="optimizer")){return a.errors=[{instancePath:r+"/params/"+o,schemaPath:"#/properties/params/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(b===e){if(s.name!==void 0){const i=e;if(typeof s.
name!="string")return a.errors=[{instancePath:r+"/params/"+o+"/name",schemaPath:"#/properties/params/items/properties/name/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var Or=i===e}else var Or=!0;if(Or){if(s.shape!==void 0){let i=s.shape;const p=e;if(e===p)if(Array.isArray(i)){var _s=!0;const t=i.
length;for(let d=0;d<t;d++){let f=i[d];const v=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return a.errors=[{instancePath:r+"/params/"+o+"/shape/"+
d,schemaPath:"#/properties/params/items/properties/shape/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===v&&typeof f=="\
number"&&isFinite(f)&&(f<1||isNaN(f)))return a.errors=[{instancePath:r+"/params/"+o+"/shape/"+d,schemaPath:"#/properties/params/items/properties/shape/items/min\
imum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var _s=v===e;if(!_s)break}}else return a.errors=[{instancePath:r+"/params/"+
o+"/shape",schemaPath:"#/properties/params/items/properties/shape/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Or=p===e}else var Or=!0;
if(Or){if(s.init!==void 0){let i=s.init;const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind"))return a.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/required",keyword:"required",params:{missingProperty:t},message:"must have required p\
roperty '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="zeros"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="\
kind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/required",keyword:"required",params:{
missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const G=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/params/"+o+"\
/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"\
must NOT have additional properties"}],!1;break}if(G===e&&i.kind!==void 0&&i.kind!=="zeros")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"\
#/properties/params/items/properties/init/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"zeros"},message:"must be equal to constant"}],!1}}else
return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var Lr=!0}else if(d==="ones"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/required",keyword:"required",params:{missingProperty:v},
message:"must have required property '"+v+"'"}],!1;{const G=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"\
#/properties/params/items/properties/init/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have addi\
tional properties"}],!1;break}if(G===e&&i.kind!==void 0&&i.kind!=="ones")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/par\
ams/items/properties/init/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ones"},message:"must be equal to constant"}],!1}}else return a.errors=
[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;Lr!==!0&&(Lr=!0)}else if(d==="glorot"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=
[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/required",keyword:"required",params:{missingProperty:v},message:"\
must have required property '"+v+"'"}],!1;{const G=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/propert\
ies/params/items/properties/init/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional pr\
operties"}],!1;break}if(G===e&&i.kind!==void 0&&i.kind!=="glorot")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/ite\
ms/properties/init/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"glorot"},message:"must be equal to constant"}],!1}}else return a.errors=
[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;Lr!==!0&&(Lr=!0)}else if(d==="he"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/required",keyword:"required",params:{missingProperty:v},message:"must have re\
quired property '"+v+"'"}],!1;{const G=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/i\
tems/properties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],
!1;break}if(G===e&&i.kind!==void 0&&i.kind!=="he")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/in\
it/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/p\
arams/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Lr!==!0&&
(Lr=!0)}else if(d==="signs"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+"/param\
s/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/4/required",keyword:"required",params:{missingProperty:v},message:"must have required \
property '"+v+"'"}],!1;{const G=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/pr\
operties/init/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}
if(G===e&&i.kind!==void 0&&i.kind!=="signs")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/one\
Of/4/properties/kind/const",keyword:"const",params:{allowedValue:"signs"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/para\
ms/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Lr!==!0&&
(Lr=!0)}else if(d==="uniform"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind")||i.scale===void 0&&(v="scale"))return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/5/required",keyword:"required",params:{missingProperty:v},
message:"must have required property '"+v+"'"}],!1;{const G=e;for(const m in i)if(!(m==="kind"||m==="scale")){return a.errors=[{instancePath:r+"/params/"+o+"/in\
it",schemaPath:"#/properties/params/items/properties/init/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"mu\
st NOT have additional properties"}],!1;break}if(G===e){if(i.kind!==void 0){const m=e;if(i.kind!=="uniform")return a.errors=[{instancePath:r+"/params/"+o+"/init\
/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"must be equ\
al to constant"}],!1;var os=m===e}else var os=!0;if(os)if(i.scale!==void 0){let m=i.scale;const X=e;if(!(typeof m=="number"&&isFinite(m)))return a.errors=[{instancePath:r+
"/params/"+o+"/init/scale",schemaPath:"#/properties/params/items/properties/init/oneOf/5/properties/scale/type",keyword:"type",params:{type:"number"},message:"m\
ust be number"}],!1;var os=X===e}else var os=!0}}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/in\
it/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Lr!==!0&&(Lr=!0)}else if(d==="constant"){if(e===e)if(i&&typeof i=="object"&&
!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind")||i.value===void 0&&(v="value"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/prope\
rties/params/items/properties/init/oneOf/6/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const G=e;
for(const m in i)if(!(m==="kind"||m==="value")){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneO\
f/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(G===e){if(i.kind!==
void 0){const m=e;if(i.kind!=="constant")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/\
6/properties/kind/const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"}],!1;var ns=m===e}else var ns=!0;if(ns)if(i.value!==
void 0){let m=i.value;const X=e;if(!(typeof m=="number"&&isFinite(m)))return a.errors=[{instancePath:r+"/params/"+o+"/init/value",schemaPath:"#/properties/param\
s/items/properties/init/oneOf/6/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ns=X===e}else var ns=!0}}}else return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/6/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;Lr!==!0&&(Lr=!0)}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/discrimin\
ator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'\
tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var Or=p===e}else var Or=!0;if(Or){if(s.trainable!==void 0){const i=e;if(typeof s.trainable!="boolean")
return a.errors=[{instancePath:r+"/params/"+o+"/trainable",schemaPath:"#/properties/params/items/properties/trainable/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}],!1;var Or=i===e}else var Or=!0;if(Or){if(s.tower!==void 0){let i=s.tower;const p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))&&i!==null)return a.errors=[{instancePath:r+"/params/"+o+"/tower",schemaPath:"#/properties/params/items/properties/tower/type",keyword:"type",params:{type:D.
properties.params.items.properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return a.errors=[{
instancePath:r+"/params/"+o+"/tower",schemaPath:"#/properties/params/items/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var Or=p===e}else var Or=!0;if(Or)if(s.optimizer!==void 0){let i=s.optimizer;const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){
let t;if(i.kind===void 0&&(t="kind")||i.learningRate===void 0&&(t="learningRate")||i.beta===void 0&&(t="beta")||i.l1===void 0&&(t="l1")||i.l2===void 0&&(t="l2"))
return a.errors=[{instancePath:r+"/params/"+o+"/optimizer",schemaPath:"#/properties/params/items/properties/optimizer/required",keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;{const d=e;for(const f in i)if(!(f==="kind"||f==="learningRate"||f==="beta"||f==="l1"||f==="l2")){return a.errors=
[{instancePath:r+"/params/"+o+"/optimizer",schemaPath:"#/properties/params/items/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.kind!==void 0){const f=e;if(i.kind!=="ftrl")return a.errors=[{instancePath:r+
"/params/"+o+"/optimizer/kind",schemaPath:"#/properties/params/items/properties/optimizer/properties/kind/const",keyword:"const",params:{allowedValue:"ftrl"},message:"\
must be equal to constant"}],!1;var Rr=f===e}else var Rr=!0;if(Rr){if(i.learningRate!==void 0){let f=i.learningRate;const v=e;if(!(typeof f=="number"&&isFinite(
f)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/learningRate",schemaPath:"#/properties/params/items/properties/optimizer/properties/learningRate/t\
ype",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Rr=v===e}else var Rr=!0;if(Rr){if(i.beta!==void 0){let f=i.beta;const v=e;if(!(typeof f==
"number"&&isFinite(f)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/beta",schemaPath:"#/properties/params/items/properties/optimizer/properties/bet\
a/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Rr=v===e}else var Rr=!0;if(Rr){if(i.l1!==void 0){let f=i.l1;const v=e;if(!(typeof f==
"number"&&isFinite(f)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/l1",schemaPath:"#/properties/params/items/properties/optimizer/properties/l1/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Rr=v===e}else var Rr=!0;if(Rr)if(i.l2!==void 0){let f=i.l2;const v=e;if(!(typeof f==
"number"&&isFinite(f)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/l2",schemaPath:"#/properties/params/items/properties/optimizer/properties/l2/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Rr=v===e}else var Rr=!0}}}}}}else return a.errors=[{instancePath:r+"/params/"+o+"/op\
timizer",schemaPath:"#/properties/params/items/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Or=p===e}else var Or=!0}}}}}}}else
return a.errors=[{instancePath:r+"/params/"+o,schemaPath:"#/properties/params/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ps=x===
e;if(!Ps)break}}else return a.errors=[{instancePath:r+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var u=fe===e}else var u=!0;if(u){if(n.towers!==void 0){let h=n.towers;const fe=e;if(e===fe)if(Array.isArray(h)){var Os=!0;const te=h.length;for(let o=0;o<
te;o++){let s=h[o];const x=e;if(e===x)if(s&&typeof s=="object"&&!Array.isArray(s)){let j;if(s.name===void 0&&(j="name")||s.source===void 0&&(j="source")||s.fallback===
void 0&&(j="fallback"))return a.errors=[{instancePath:r+"/towers/"+o,schemaPath:"#/properties/towers/items/required",keyword:"required",params:{missingProperty:j},
message:"must have required property '"+j+"'"}],!1;{const b=e;for(const i in s)if(!(i==="name"||i==="source"||i==="fallback")){return a.errors=[{instancePath:r+
"/towers/"+o,schemaPath:"#/properties/towers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have add\
itional properties"}],!1;break}if(b===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/towers/"+o+"/name",schemaPath:"\
#/properties/towers/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Qr=i===e}else var Qr=!0;if(Qr){if(s.source!==
void 0){let i=s.source;const p=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/towers/"+o+"/source",schemaPath:"#/properties/towers/items/p\
roperties/source/type",keyword:"type",params:{type:D.properties.towers.items.properties.source.type},message:"must be string,null"}],!1;var Qr=p===e}else var Qr=!0;
if(Qr)if(s.fallback!==void 0){const i=e;if(typeof s.fallback!="boolean")return a.errors=[{instancePath:r+"/towers/"+o+"/fallback",schemaPath:"#/properties/tower\
s/items/properties/fallback/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var Qr=i===e}else var Qr=!0}}}}else return a.errors=[{instancePath:r+
"/towers/"+o,schemaPath:"#/properties/towers/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Os=x===e;if(!Os)break}}else return a.
errors=[{instancePath:r+"/towers",schemaPath:"#/properties/towers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=fe===e}else var u=!0;
if(u){if(n.heads!==void 0){let h=n.heads;const fe=e;if(e===fe)if(Array.isArray(h)){var qs=!0;const te=h.length;for(let o=0;o<te;o++){let s=h[o];const x=e;if(e===
x)if(s&&typeof s=="object"&&!Array.isArray(s)){let j;if(s.name===void 0&&(j="name")||s.doc===void 0&&(j="doc")||s.label===void 0&&(j="label")||s.lossWeight===void 0&&
(j="lossWeight")||s.sources===void 0&&(j="sources")||s.withinSeconds===void 0&&(j="withinSeconds"))return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/pr\
operties/heads/items/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;{const b=e;for(const i in s)if(!(i===
"name"||i==="doc"||i==="label"||i==="lossWeight"||i==="sources"||i==="withinSeconds"||i==="after"||i==="delay")){return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"\
#/properties/heads/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}
if(b===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/name",schemaPath:"#/properties/heads/items/pro\
perties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ir=i===e}else var ir=!0;if(ir){if(s.doc!==void 0){let i=s.doc;const p=e;
if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/doc",schemaPath:"#/properties/heads/items/properties/doc/type",keyword:"type",params:{
type:D.properties.heads.items.properties.doc.type},message:"must be string,null"}],!1;var ir=p===e}else var ir=!0;if(ir){if(s.label!==void 0){let i=s.label;const p=e;
if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.column===void 0&&(t="column")||i.op===void 0&&(t="op")||i.value===void 0&&(t="value"))return a.
errors=[{instancePath:r+"/heads/"+o+"/label",schemaPath:"#/properties/heads/items/properties/label/required",keyword:"required",params:{missingProperty:t},message:"\
must have required property '"+t+"'"}],!1;{const d=e;for(const f in i)if(!(f==="column"||f==="op"||f==="value")){return a.errors=[{instancePath:r+"/heads/"+o+"/\
label",schemaPath:"#/properties/heads/items/properties/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NO\
T have additional properties"}],!1;break}if(d===e){if(i.column!==void 0){const f=e;if(typeof i.column!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/l\
abel/column",schemaPath:"#/properties/heads/items/properties/label/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ur=f===
e}else var Ur=!0;if(Ur){if(i.op!==void 0){let f=i.op;const v=e;if(!(f==="=="||f==="!="||f==="<"||f==="<="||f===">"||f===">="||f===null))return a.errors=[{instancePath:r+
"/heads/"+o+"/label/op",schemaPath:"#/properties/heads/items/properties/label/properties/op/enum",keyword:"enum",params:{allowedValues:D.properties.heads.items.
properties.label.properties.op.enum},message:"must be equal to one of the allowed values"}],!1;var Ur=v===e}else var Ur=!0;if(Ur)if(i.value!==void 0){let f=i.value;
const v=e,G=e;let m=!1;const X=e;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){const Ve={instancePath:r+"/heads/"+o+"/label/va\
lue",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf/0/type",keyword:"type",params:{type:D.properties.heads.items.properties.label.
properties.value.anyOf[0].type},message:"must be string,number,boolean"};l===null?l=[Ve]:l.push(Ve),e++}var cs=X===e;m=m||cs;const Ie=e;if(f!==null){const Ve={instancePath:r+
"/heads/"+o+"/label/value",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf/1/type",keyword:"type",params:{type:"null"},message:"mus\
t be null"};l===null?l=[Ve]:l.push(Ve),e++}var cs=Ie===e;if(m=m||cs,m)e=G,l!==null&&(G?l.length=G:l=null);else{const Ve={instancePath:r+"/heads/"+o+"/label/valu\
e",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?
l=[Ve]:l.push(Ve),e++,a.errors=l,!1}var Ur=v===e}else var Ur=!0}}}}else return a.errors=[{instancePath:r+"/heads/"+o+"/label",schemaPath:"#/properties/heads/ite\
ms/properties/label/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ir=p===e}else var ir=!0;if(ir){if(s.lossWeight!==void 0){let i=s.
lossWeight;const p=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/heads/"+o+"/lossWeight",schemaPath:"#/properties/heads/items/prope\
rties/lossWeight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ir=p===e}else var ir=!0;if(ir){if(s.sources!==void 0){let i=s.sources;
const p=e;if(!Array.isArray(i)&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/sources",schemaPath:"#/properties/heads/items/properties/sources/type",keyword:"\
type",params:{type:D.properties.heads.items.properties.sources.type},message:"must be array,null"}],!1;if(e===p&&Array.isArray(i)){var js=!0;const t=i.length;for(let d=0;d<
t;d++){const f=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/sources/"+d,schemaPath:"#/properties/heads/items/properties/sources/ite\
ms/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var js=f===e;if(!js)break}}var ir=p===e}else var ir=!0;if(ir){if(s.withinSeconds!==
void 0){let i=s.withinSeconds;const p=e;if(!(typeof i=="number"&&isFinite(i))&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/withinSeconds",schemaPath:"\
#/properties/heads/items/properties/withinSeconds/type",keyword:"type",params:{type:D.properties.heads.items.properties.withinSeconds.type},message:"must be num\
ber,null"}],!1;var ir=p===e}else var ir=!0;if(ir){if(s.after!==void 0){let i=s.after;const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.
head===void 0&&(t="head")||i.loss===void 0&&(t="loss"))return a.errors=[{instancePath:r+"/heads/"+o+"/after",schemaPath:"#/properties/heads/items/properties/aft\
er/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=e;for(const f in i)if(!(f==="head"||f==="\
loss")){return a.errors=[{instancePath:r+"/heads/"+o+"/after",schemaPath:"#/properties/heads/items/properties/after/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.head!==void 0){const f=e;if(typeof i.head!="strin\
g")return a.errors=[{instancePath:r+"/heads/"+o+"/after/head",schemaPath:"#/properties/heads/items/properties/after/properties/head/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var ps=f===e}else var ps=!0;if(ps)if(i.loss!==void 0){let f=i.loss;const v=e;if(!(f==="joint"||f==="within_parent"))
return a.errors=[{instancePath:r+"/heads/"+o+"/after/loss",schemaPath:"#/properties/heads/items/properties/after/properties/loss/enum",keyword:"enum",params:{allowedValues:D.
properties.heads.items.properties.after.properties.loss.enum},message:"must be equal to one of the allowed values"}],!1;var ps=v===e}else var ps=!0}}}else return a.
errors=[{instancePath:r+"/heads/"+o+"/after",schemaPath:"#/properties/heads/items/properties/after/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var ir=p===e}else var ir=!0;if(ir)if(s.delay!==void 0){let i=s.delay;const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===
void 0&&(t="kind"))return a.errors=[{instancePath:r+"/heads/"+o+"/delay",schemaPath:"#/properties/heads/items/properties/delay/required",keyword:"required",params:{
missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="exponential"){if(e===e)if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind")||i.at===void 0&&(v="at")||i.unitSeconds===void 0&&(v="unitSeconds"))return a.errors=[{instancePath:r+
"/heads/"+o+"/delay",schemaPath:"#/properties/heads/items/properties/delay/oneOf/0/required",keyword:"required",params:{missingProperty:v},message:"must have re\
quired property '"+v+"'"}],!1;{const G=e;for(const m in i)if(!(m==="kind"||m==="at"||m==="unitSeconds")){return a.errors=[{instancePath:r+"/heads/"+o+"/delay",schemaPath:"\
#/properties/heads/items/properties/delay/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have addi\
tional properties"}],!1;break}if(G===e){if(i.kind!==void 0){const m=e;if(i.kind!=="exponential")return a.errors=[{instancePath:r+"/heads/"+o+"/delay/kind",schemaPath:"\
#/properties/heads/items/properties/delay/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"exponential"},message:"must be equal to constant"}],
!1;var Xr=m===e}else var Xr=!0;if(Xr){if(i.at!==void 0){const m=e;if(typeof i.at!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/delay/at",schemaPath:"\
#/properties/heads/items/properties/delay/oneOf/0/properties/at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Xr=m===e}else var Xr=!0;
if(Xr)if(i.unitSeconds!==void 0){let m=i.unitSeconds;const X=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return a.errors=[{instancePath:r+"/heads\
/"+o+"/delay/unitSeconds",schemaPath:"#/properties/heads/items/properties/delay/oneOf/0/properties/unitSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===X&&typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m)))return a.errors=[{instancePath:r+"/heads/"+o+"/delay/unitSeconds",schemaPath:"#\
/properties/heads/items/properties/delay/oneOf/0/properties/unitSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;
var Xr=X===e}else var Xr=!0}}}}else return a.errors=[{instancePath:r+"/heads/"+o+"/delay",schemaPath:"#/properties/heads/items/properties/delay/oneOf/0/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var Ns=!0}else if(d==="weight"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===
void 0&&(v="kind"))return a.errors=[{instancePath:r+"/heads/"+o+"/delay",schemaPath:"#/properties/heads/items/properties/delay/oneOf/1/required",keyword:"requir\
ed",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const G=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/\
heads/"+o+"/delay",schemaPath:"#/properties/heads/items/properties/delay/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(G===e&&i.kind!==void 0&&i.kind!=="weight")return a.errors=[{instancePath:r+"/heads/"+o+"/delay/kind",
schemaPath:"#/properties/heads/items/properties/delay/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"weight"},message:"must be equal to co\
nstant"}],!1}}else return a.errors=[{instancePath:r+"/heads/"+o+"/delay",schemaPath:"#/properties/heads/items/properties/delay/oneOf/1/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;Ns!==!0&&(Ns=!0)}else return a.errors=[{instancePath:r+"/heads/"+o+"/delay",schemaPath:"#/properties/heads/items/pr\
operties/delay/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.
errors=[{instancePath:r+"/heads/"+o+"/delay",schemaPath:"#/properties/heads/items/properties/delay/discriminator",keyword:"discriminator",params:{error:"tag",tag:"\
kind",tagValue:d},message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/heads/"+o+"/delay",schemaPath:"#/properties/heads/items/prop\
erties/delay/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ir=p===e}else var ir=!0}}}}}}}}}else return a.errors=[{instancePath:r+
"/heads/"+o,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var qs=x===e;if(!qs)break}}else return a.
errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=fe===e}else var u=!0;
if(u){if(n.outputs!==void 0){let h=n.outputs;const fe=e;if(e===fe)if(Array.isArray(h)){var As=!0;const te=h.length;for(let o=0;o<te;o++){let s=h[o];const x=e;if(e===
x)if(s&&typeof s=="object"&&!Array.isArray(s)){let j;if(s.head===void 0&&(j="head")||s.logits===void 0&&(j="logits")||s.bias===void 0&&(j="bias"))return a.errors=
[{instancePath:r+"/outputs/"+o,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty:j},message:"must have required proper\
ty '"+j+"'"}],!1;{const b=e;for(const i in s)if(!(i==="head"||i==="logits"||i==="bias"||i==="correction"||i==="delay")){return a.errors=[{instancePath:r+"/outpu\
ts/"+o,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have addition\
al properties"}],!1;break}if(b===e){if(s.head!==void 0){const i=e;if(typeof s.head!="string")return a.errors=[{instancePath:r+"/outputs/"+o+"/head",schemaPath:"\
#/properties/outputs/items/properties/head/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var $r=i===e}else var $r=!0;if($r){if(s.logits!==
void 0){let i=s.logits;const p=e;if(e===p)if(Array.isArray(i)){var zs=!0;const t=i.length;for(let d=0;d<t;d++){const f=e;if(typeof i[d]!="string")return a.errors=
[{instancePath:r+"/outputs/"+o+"/logits/"+d,schemaPath:"#/properties/outputs/items/properties/logits/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var zs=f===e;if(!zs)break}}else return a.errors=[{instancePath:r+"/outputs/"+o+"/logits",schemaPath:"#/properties/outputs/items/properties/\
logits/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var $r=p===e}else var $r=!0;if($r){if(s.bias!==void 0){let i=s.bias;const p=e;if(typeof i!=
"string"&&i!==null)return a.errors=[{instancePath:r+"/outputs/"+o+"/bias",schemaPath:"#/properties/outputs/items/properties/bias/type",keyword:"type",params:{type:D.
properties.outputs.items.properties.bias.type},message:"must be string,null"}],!1;var $r=p===e}else var $r=!0;if($r){if(s.correction!==void 0){let i=s.correction;
const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",
schemaPath:"#/properties/outputs/items/properties/correction/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"\
'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="base"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.
errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/0/required",keyword:"required",params:{missingProperty:v},
message:"must have required property '"+v+"'"}],!1;{const G=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"\
#/properties/outputs/items/properties/correction/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT ha\
ve additional properties"}],!1;break}if(G===e&&i.kind!==void 0&&i.kind!=="base")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/\
properties/outputs/items/properties/correction/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"base"},message:"must be equal to constant"}],
!1}}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/0/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var ms=!0}else if(d==="implies"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&
(v="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/1/required",keyword:"\
required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const G=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(G===e&&i.kind!==void 0&&i.kind!=="implies")return a.errors=[{instancePath:r+"/outputs/"+o+"/correcti\
on/kind",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"implies"},message:"mu\
st be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/on\
eOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ms!==!0&&(ms=!0)}else if(d==="mixture"){if(e===e)if(i&&typeof i=="object"&&!Array.
isArray(i)){let v;if(i.kind===void 0&&(v="kind")||i.logits===void 0&&(v="logits")||i.bias===void 0&&(v="bias"))return a.errors=[{instancePath:r+"/outputs/"+o+"/\
correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/required",keyword:"required",params:{missingProperty:v},message:"must have requ\
ired property '"+v+"'"}],!1;{const G=e;for(const m in i)if(!(m==="kind"||m==="logits"||m==="bias")){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",
schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"\
must NOT have additional properties"}],!1;break}if(G===e){if(i.kind!==void 0){const m=e;if(i.kind!=="mixture")return a.errors=[{instancePath:r+"/outputs/"+o+"/c\
orrection/kind",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"mixture"},message:"\
must be equal to constant"}],!1;var Yr=m===e}else var Yr=!0;if(Yr){if(i.logits!==void 0){let m=i.logits;const X=e;if(e===X)if(Array.isArray(m)){var Fs=!0;const pr=m.
length;for(let Ve=0;Ve<pr;Ve++){const mr=e;if(typeof m[Ve]!="string")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/logits/"+Ve,schemaPath:"#/prope\
rties/outputs/items/properties/correction/oneOf/2/properties/logits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Fs=mr===
e;if(!Fs)break}}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/logits",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/pr\
operties/logits/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Yr=X===e}else var Yr=!0;if(Yr)if(i.bias!==void 0){let m=i.bias;const X=e;
if(typeof m!="string"&&m!==null)return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/bias",schemaPath:"#/properties/outputs/items/properties/correction/o\
neOf/2/properties/bias/type",keyword:"type",params:{type:D.properties.outputs.items.properties.correction.oneOf[2].properties.bias.type},message:"must be string\
,null"}],!1;var Yr=X===e}else var Yr=!0}}}}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/c\
orrection/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ms!==!0&&(ms=!0)}else return a.errors=[{instancePath:r+"/outputs/"+o+
"/correction",schemaPath:"#/properties/outputs/items/properties/correction/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},
message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/pro\
perties/correction/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'tag "kind" must be string'}],!1}}else return a.errors=
[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;var $r=p===e}else var $r=!0;if($r)if(s.delay!==void 0){let i=s.delay;const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.
logits===void 0&&(t="logits"))return a.errors=[{instancePath:r+"/outputs/"+o+"/delay",schemaPath:"#/properties/outputs/items/properties/delay/required",keyword:"\
required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=e;for(const f in i)if(f!=="logits"){return a.errors=[{instancePath:r+
"/outputs/"+o+"/delay",schemaPath:"#/properties/outputs/items/properties/delay/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
message:"must NOT have additional properties"}],!1;break}if(d===e&&i.logits!==void 0){let f=i.logits;if(e===e)if(Array.isArray(f)){var xs=!0;const G=f.length;for(let m=0;m<
G;m++){const X=e;if(typeof f[m]!="string")return a.errors=[{instancePath:r+"/outputs/"+o+"/delay/logits/"+m,schemaPath:"#/properties/outputs/items/properties/de\
lay/properties/logits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var xs=X===e;if(!xs)break}}else return a.errors=[{instancePath:r+
"/outputs/"+o+"/delay/logits",schemaPath:"#/properties/outputs/items/properties/delay/properties/logits/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1}}}else return a.errors=[{instancePath:r+"/outputs/"+o+"/delay",schemaPath:"#/properties/outputs/items/properties/delay/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var $r=p===e}else var $r=!0}}}}}}else return a.errors=[{instancePath:r+"/outputs/"+o,schemaPath:"#/properties/outpu\
ts/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var As=x===e;if(!As)break}}else return a.errors=[{instancePath:r+"/outputs",schemaPath:"\
#/properties/outputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=fe===e}else var u=!0;if(u){if(n.sampling!==void 0){let h=n.sampling;
const fe=e;if(!(h&&typeof h=="object"&&!Array.isArray(h))&&h!==null)return a.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/type",keyword:"\
type",params:{type:D.properties.sampling.type},message:"must be object,null"}],!1;if(e===fe&&h&&typeof h=="object"&&!Array.isArray(h)){let te;if(h.base===void 0&&
(te="base")||h.keep===void 0&&(te="keep")||h.log===void 0&&(te="log")||h.correct===void 0&&(te="correct"))return a.errors=[{instancePath:r+"/sampling",schemaPath:"\
#/properties/sampling/required",keyword:"required",params:{missingProperty:te},message:"must have required property '"+te+"'"}],!1;{const o=e;for(const s in h)if(!(s===
"base"||s==="keep"||s==="log"||s==="correct")){return a.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(o===e){if(h.base!==void 0){let s=h.base;const x=e;if(typeof s!=
"string"&&s!==null)return a.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/type",keyword:"type",params:{type:D.properties.
sampling.properties.base.type},message:"must be string,null"}],!1;var Wr=x===e}else var Wr=!0;if(Wr){if(h.keep!==void 0){let s=h.keep;const x=e;if(e===x)if(typeof s==
"number"&&isFinite(s)){if(s>1||isNaN(s))return a.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/maximum",keyword:"ma\
ximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(s<0||isNaN(s))return a.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/\
sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/samplin\
g/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Wr=x===e}else var Wr=!0;
if(Wr){if(h.log!==void 0){let s=h.log;const x=e;if(!(s==="unsampled"||s==="sampled"))return a.errors=[{instancePath:r+"/sampling/log",schemaPath:"#/properties/s\
ampling/properties/log/enum",keyword:"enum",params:{allowedValues:D.properties.sampling.properties.log.enum},message:"must be equal to one of the allowed values"}],
!1;var Wr=x===e}else var Wr=!0;if(Wr)if(h.correct!==void 0){let s=h.correct;const x=e;if(!(s==="weight"||s==="base"||s==="batch"))return a.errors=[{instancePath:r+
"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:D.properties.sampling.properties.correct.enum},
message:"must be equal to one of the allowed values"}],!1;var Wr=x===e}else var Wr=!0}}}}}var u=fe===e}else var u=!0;if(u){if(n.calibration!==void 0){let h=n.calibration;
const fe=e;if(!(h&&typeof h=="object"&&!Array.isArray(h))&&h!==null)return a.errors=[{instancePath:r+"/calibration",schemaPath:"#/properties/calibration/type",keyword:"\
type",params:{type:D.properties.calibration.type},message:"must be object,null"}],!1;if(e===fe&&h&&typeof h=="object"&&!Array.isArray(h)){let te;if(h.method===void 0&&
(te="method")||h.signals===void 0&&(te="signals")||h.per===void 0&&(te="per")||h.everySeconds===void 0&&(te="everySeconds")||h.windowSeconds===void 0&&(te="wind\
owSeconds")||h.halfLifeSeconds===void 0&&(te="halfLifeSeconds")||h.traffic===void 0&&(te="traffic"))return a.errors=[{instancePath:r+"/calibration",schemaPath:"\
#/properties/calibration/required",keyword:"required",params:{missingProperty:te},message:"must have required property '"+te+"'"}],!1;{const o=e;for(const s in h)
if(!(s==="method"||s==="signals"||s==="per"||s==="everySeconds"||s==="windowSeconds"||s==="halfLifeSeconds"||s==="traffic")){return a.errors=[{instancePath:r+"/\
calibration",schemaPath:"#/properties/calibration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have addi\
tional properties"}],!1;break}if(o===e){if(h.method!==void 0){let s=h.method;const x=e;if(!(s==="platt"||s==="isotonic"||s==="temperature"))return a.errors=[{instancePath:r+
"/calibration/method",schemaPath:"#/properties/calibration/properties/method/enum",keyword:"enum",params:{allowedValues:D.properties.calibration.properties.method.
enum},message:"must be equal to one of the allowed values"}],!1;var fr=x===e}else var fr=!0;if(fr){if(h.signals!==void 0){let s=h.signals;const x=e;if(e===x)if(Array.
isArray(s)){var Ts=!0;const j=s.length;for(let b=0;b<j;b++){const i=e;if(typeof s[b]!="string")return a.errors=[{instancePath:r+"/calibration/signals/"+b,schemaPath:"\
#/properties/calibration/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ts=i===e;if(!Ts)break}}else return a.
errors=[{instancePath:r+"/calibration/signals",schemaPath:"#/properties/calibration/properties/signals/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var fr=x===e}else var fr=!0;if(fr){if(h.per!==void 0){let s=h.per;const x=e;if(e===x)if(Array.isArray(s)){var Vs=!0;const j=s.length;for(let b=0;b<
j;b++){let i=s[b];const p=e;if(!(i==="head"||i==="source"))return a.errors=[{instancePath:r+"/calibration/per/"+b,schemaPath:"#/properties/calibration/propertie\
s/per/items/enum",keyword:"enum",params:{allowedValues:D.properties.calibration.properties.per.items.enum},message:"must be equal to one of the allowed values"}],
!1;var Vs=p===e;if(!Vs)break}}else return a.errors=[{instancePath:r+"/calibration/per",schemaPath:"#/properties/calibration/properties/per/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var fr=x===e}else var fr=!0;if(fr){if(h.everySeconds!==void 0){let s=h.everySeconds;const x=e;if(!(typeof s==
"number"&&isFinite(s)))return a.errors=[{instancePath:r+"/calibration/everySeconds",schemaPath:"#/properties/calibration/properties/everySeconds/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var fr=x===e}else var fr=!0;if(fr){if(h.windowSeconds!==void 0){let s=h.windowSeconds;const x=e;if(!(typeof s==
"number"&&isFinite(s)))return a.errors=[{instancePath:r+"/calibration/windowSeconds",schemaPath:"#/properties/calibration/properties/windowSeconds/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var fr=x===e}else var fr=!0;if(fr){if(h.halfLifeSeconds!==void 0){let s=h.halfLifeSeconds;const x=e;if(!(typeof s==
"number"&&isFinite(s))&&s!==null)return a.errors=[{instancePath:r+"/calibration/halfLifeSeconds",schemaPath:"#/properties/calibration/properties/halfLifeSeconds\
/type",keyword:"type",params:{type:D.properties.calibration.properties.halfLifeSeconds.type},message:"must be number,null"}],!1;var fr=x===e}else var fr=!0;if(fr)
if(h.traffic!==void 0){let s=h.traffic;const x=e;if(!(s==="all"||s==="own"))return a.errors=[{instancePath:r+"/calibration/traffic",schemaPath:"#/properties/cal\
ibration/properties/traffic/enum",keyword:"enum",params:{allowedValues:D.properties.calibration.properties.traffic.enum},message:"must be equal to one of the al\
lowed values"}],!1;var fr=x===e}else var fr=!0}}}}}}}}var u=fe===e}else var u=!0;if(u){if(n.train!==void 0){let h=n.train;const fe=e;if(e===fe)if(h&&typeof h=="\
object"&&!Array.isArray(h)){let te;if(h.optimizer===void 0&&(te="optimizer")||h.embeddings===void 0&&(te="embeddings")||h.batch===void 0&&(te="batch")||h.epochs===
void 0&&(te="epochs")||h.seed===void 0&&(te="seed")||h.l2===void 0&&(te="l2")||h.patience===void 0&&(te="patience")||h.holdout===void 0&&(te="holdout")||h.validate===
void 0&&(te="validate")||h.sources===void 0&&(te="sources"))return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties/train/required",keyword:"required",
params:{missingProperty:te},message:"must have required property '"+te+"'"}],!1;{const o=e;for(const s in h)if(!Fr.call(D.properties.train.properties,s)){return a.
errors=[{instancePath:r+"/train",schemaPath:"#/properties/train/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must\
 NOT have additional properties"}],!1;break}if(o===e){if(h.optimizer!==void 0){let s=h.optimizer;const x=e;if(e===x)if(s&&typeof s=="object"&&!Array.isArray(s)){
let er;if(s.kind===void 0&&(er="kind")||s.learningRate===void 0&&(er="learningRate"))return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"#/propertie\
s/train/properties/optimizer/required",keyword:"required",params:{missingProperty:er},message:"must have required property '"+er+"'"}],!1;{const j=e;for(const b in s)
if(!(b==="kind"||b==="learningRate")){return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"}],!1;break}if(j===e){if(s.kind!==void 0){let b=s.
kind;const i=e;if(!(b==="adam"||b==="adagrad"||b==="sgd"))return a.errors=[{instancePath:r+"/train/optimizer/kind",schemaPath:"#/properties/train/properties/opt\
imizer/properties/kind/enum",keyword:"enum",params:{allowedValues:D.properties.train.properties.optimizer.properties.kind.enum},message:"must be equal to one of\
 the allowed values"}],!1;var ds=i===e}else var ds=!0;if(ds)if(s.learningRate!==void 0){let b=s.learningRate;const i=e;if(!(typeof b=="number"&&isFinite(b)))return a.
errors=[{instancePath:r+"/train/optimizer/learningRate",schemaPath:"#/properties/train/properties/optimizer/properties/learningRate/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var ds=i===e}else var ds=!0}}}else return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"#/properties/tra\
in/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ee=x===e}else var Ee=!0;if(Ee){if(h.embeddings!==void 0){let s=h.
embeddings;const x=e;if(e===x)if(s&&typeof s=="object"&&!Array.isArray(s)){let j;if(s.kind===void 0&&(j="kind")||s.learningRate===void 0&&(j="learningRate"))return a.
errors=[{instancePath:r+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/required",keyword:"required",params:{missingProperty:j},message:"\
must have required property '"+j+"'"}],!1;{const b=e;for(const i in s)if(!(i==="kind"||i==="learningRate")){return a.errors=[{instancePath:r+"/train/embeddings",
schemaPath:"#/properties/train/properties/embeddings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have a\
dditional properties"}],!1;break}if(b===e){if(s.kind!==void 0){let i=s.kind;const p=e;if(!(i==="adam"||i==="adagrad"||i==="sgd"))return a.errors=[{instancePath:r+
"/train/embeddings/kind",schemaPath:"#/properties/train/properties/embeddings/properties/kind/enum",keyword:"enum",params:{allowedValues:D.properties.train.properties.
embeddings.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var ls=p===e}else var ls=!0;if(ls)if(s.learningRate!==void 0){let i=s.
learningRate;const p=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/train/embeddings/learningRate",schemaPath:"#/properties/train/pr\
operties/embeddings/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ls=p===e}else var ls=!0}}}else return a.
errors=[{instancePath:r+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;var Ee=x===e}else var Ee=!0;if(Ee){if(h.batch!==void 0){let s=h.batch;const x=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=
[{instancePath:r+"/train/batch",schemaPath:"#/properties/train/properties/batch/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
x&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return a.errors=[{instancePath:r+"/train/batch",schemaPath:"#/properties/train/properties/batch/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ee=x===e}else var Ee=!0;if(Ee){if(h.epochs!==void 0){let s=h.epochs;const x=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/train/epochs",schemaPath:"#/properties/train/properties/epochs/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===x&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return a.errors=[{instancePath:r+"/train/epoch\
s",schemaPath:"#/properties/train/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ee=x===e}else var Ee=!0;
if(Ee){if(h.seed!==void 0){let s=h.seed;const x=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/train/seed",schemaPath:"\
#/properties/train/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var Ee=x===e}else var Ee=!0;if(Ee){if(h.l2!==void 0){
let s=h.l2;const x=e;if(!(typeof s=="number"&&isFinite(s)))return a.errors=[{instancePath:r+"/train/l2",schemaPath:"#/properties/train/properties/l2/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var Ee=x===e}else var Ee=!0;if(Ee){if(h.patience!==void 0){let s=h.patience;const x=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/train/patience",schemaPath:"#/properties/train/properties/patience/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===x&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=[{instancePath:r+"/train/\
patience",schemaPath:"#/properties/train/properties/patience/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ee=x===
e}else var Ee=!0;if(Ee){if(h.holdout!==void 0){let s=h.holdout;const x=e,er=e;let j=!1;const b=e;Ae(s,{instancePath:r+"/train/holdout",parentData:h,parentDataProperty:"\
holdout",rootData:gr,dynamicAnchors:hr})||(l=l===null?Ae.errors:l.concat(Ae.errors),e=l.length);var gs=b===e;j=j||gs;const i=e;if(s!==null){const ge={instancePath:r+
"/train/holdout",schemaPath:"#/properties/train/properties/holdout/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};l===null?l=[ge]:l.push(
ge),e++}var gs=i===e;if(j=j||gs,j)e=er,l!==null&&(er?l.length=er:l=null);else{const ge={instancePath:r+"/train/holdout",schemaPath:"#/properties/train/propertie\
s/holdout/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[ge]:l.push(ge),e++,a.errors=l,!1}var Ee=x===e}else var Ee=!0;
if(Ee){if(h.validate!==void 0){let s=h.validate;const x=e,er=e;let j=!1;const b=e;Ae(s,{instancePath:r+"/train/validate",parentData:h,parentDataProperty:"valida\
te",rootData:gr,dynamicAnchors:hr})||(l=l===null?Ae.errors:l.concat(Ae.errors),e=l.length);var hs=b===e;j=j||hs;const i=e;if(s!==null){const ge={instancePath:r+
"/train/validate",schemaPath:"#/properties/train/properties/validate/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};l===null?l=[ge]:l.
push(ge),e++}var hs=i===e;if(j=j||hs,j)e=er,l!==null&&(er?l.length=er:l=null);else{const ge={instancePath:r+"/train/validate",schemaPath:"#/properties/train/pro\
perties/validate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[ge]:l.push(ge),e++,a.errors=l,!1}var Ee=x===e}else var Ee=!0;
if(Ee){if(h.sources!==void 0){let s=h.sources;const x=e;if(!Array.isArray(s)&&s!==null)return a.errors=[{instancePath:r+"/train/sources",schemaPath:"#/propertie\
s/train/properties/sources/type",keyword:"type",params:{type:D.properties.train.properties.sources.type},message:"must be array,null"}],!1;if(e===x&&Array.isArray(
s)){var Rs=!0;const j=s.length;for(let b=0;b<j;b++){const i=e;if(typeof s[b]!="string")return a.errors=[{instancePath:r+"/train/sources/"+b,schemaPath:"#/proper\
ties/train/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Rs=i===e;if(!Rs)break}}var Ee=x===e}else var Ee=!0;
if(Ee){if(h.refit!==void 0){const s=e;if(h.refit!==!0)return a.errors=[{instancePath:r+"/train/refit",schemaPath:"#/properties/train/properties/refit/const",keyword:"\
const",params:{allowedValue:!0},message:"must be equal to constant"}],!1;var Ee=s===e}else var Ee=!0;if(Ee)if(h.reasons!==void 0){let s=h.reasons;const x=e;if(e===
x)if(s&&typeof s=="object"&&!Array.isArray(s)){const j=e;for(const b in s)if(!(b==="batch"||b==="epochs"||b==="validate")){return a.errors=[{instancePath:r+"/tr\
ain/reasons",schemaPath:"#/properties/train/properties/reasons/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must \
NOT have additional properties"}],!1;break}if(j===e){if(s.batch!==void 0){const b=e;if(typeof s.batch!="string")return a.errors=[{instancePath:r+"/train/reasons\
/batch",schemaPath:"#/properties/train/properties/reasons/properties/batch/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Zr=b===
e}else var Zr=!0;if(Zr){if(s.epochs!==void 0){const b=e;if(typeof s.epochs!="string")return a.errors=[{instancePath:r+"/train/reasons/epochs",schemaPath:"#/prop\
erties/train/properties/reasons/properties/epochs/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Zr=b===e}else var Zr=!0;if(Zr)if(s.
validate!==void 0){const b=e;if(typeof s.validate!="string")return a.errors=[{instancePath:r+"/train/reasons/validate",schemaPath:"#/properties/train/properties\
/reasons/properties/validate/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Zr=b===e}else var Zr=!0}}}else return a.errors=[{instancePath:r+
"/train/reasons",schemaPath:"#/properties/train/properties/reasons/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ee=x===e}else var Ee=!0}}}}}}}}}}}}}else
return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var u=fe===e}else
var u=!0;if(u){if(n.baselines!==void 0){let h=n.baselines;const fe=e;if(e===fe)if(Array.isArray(h)){var $s=!0;const te=h.length;for(let o=0;o<te;o++){let s=h[o];
const x=e;if(e===x)if(s&&typeof s=="object"&&!Array.isArray(s)){let j;if(s.kind===void 0&&(j="kind"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"\
#/properties/baselines/items/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;{const b=s.kind;if(typeof b==
"string")if(b==="lr"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.kind===void 0&&(p="kind")||s.learningRate===void 0&&(p="learningRate")||s.
l1===void 0&&(p="l1")||s.l2===void 0&&(p="l2")||s.epochs===void 0&&(p="epochs"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baseli\
nes/items/oneOf/0/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ge=e;for(const t in s)if(!(t===
"kind"||t==="learningRate"||t==="l1"||t==="l2"||t==="epochs")){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/0\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ge===e){if(s.kind!==
void 0){const t=e;if(s.kind!=="lr")return a.errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/0/properties/kind/con\
st",keyword:"const",params:{allowedValue:"lr"},message:"must be equal to constant"}],!1;var Sr=t===e}else var Sr=!0;if(Sr){if(s.learningRate!==void 0){let t=s.learningRate;
const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines/items/oneOf/\
0/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Sr=d===e}else var Sr=!0;if(Sr){if(s.l1!==void 0){let t=s.
l1;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf/0/prope\
rties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Sr=d===e}else var Sr=!0;if(Sr){if(s.l2!==void 0){let t=s.l2;const d=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/0/properties/l2/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var Sr=d===e}else var Sr=!0;if(Sr)if(s.epochs!==void 0){let t=s.epochs;const d=e;if(!(typeof t=="number"&&!(t%
1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/0/properties/epo\
chs/type",keyword:"type",params:{type:D.properties.baselines.items.oneOf[0].properties.epochs.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="num\
ber"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/0/properties/epochs\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Sr=d===e}else var Sr=!0}}}}}}else return a.errors=[{instancePath:r+
"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var fs=!0}else if(b===
"wide_deep"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.kind===void 0&&(p="kind")||s.learningRate===void 0&&(p="learningRate")||s.l1===void 0&&
(p="l1")||s.l2===void 0&&(p="l2")||s.epochs===void 0&&(p="epochs")||s.wide===void 0&&(p="wide")||s.buckets===void 0&&(p="buckets")||s.layers===void 0&&(p="layer\
s")||s.dropout===void 0&&(p="dropout"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1/required",keyword:"requ\
ired",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ge=e;for(const t in s)if(!Fr.call(D.properties.baselines.items.oneOf[1].
properties,t)){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ge===e){if(s.kind!==void 0){const t=e;if(s.kind!=="wide_deep")return a.
errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"wi\
de_deep"},message:"must be equal to constant"}],!1;var Ye=t===e}else var Ye=!0;if(Ye){if(s.learningRate!==void 0){let t=s.learningRate;const d=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines/items/oneOf/1/properties/learningRate\
/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ye=d===e}else var Ye=!0;if(Ye){if(s.l1!==void 0){let t=s.l1;const d=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf/1/properties/l1/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var Ye=d===e}else var Ye=!0;if(Ye){if(s.l2!==void 0){let t=s.l2;const d=e;if(!(typeof t=="number"&&isFinite(
t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/1/properties/l2/type",keyword:"type",params:{type:"num\
ber"},message:"must be number"}],!1;var Ye=d===e}else var Ye=!0;if(Ye){if(s.epochs!==void 0){let t=s.epochs;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/1/properties/epochs/type",keyword:"\
type",params:{type:D.properties.baselines.items.oneOf[1].properties.epochs.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&
(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/1/properties/epochs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ye=d===e}else var Ye=!0;if(Ye){if(s.wide!==void 0){let t=s.wide;const d=e;if(e===d)if(Array.
isArray(t)){var Ss=!0;const v=t.length;for(let G=0;G<v;G++){let m=t[G];const X=e;if(e===X)if(Array.isArray(m)){var Is=!0;const pr=m.length;for(let Ve=0;Ve<pr;Ve++){
const mr=e;if(typeof m[Ve]!="string")return a.errors=[{instancePath:r+"/baselines/"+o+"/wide/"+G+"/"+Ve,schemaPath:"#/properties/baselines/items/oneOf/1/propert\
ies/wide/items/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Is=mr===e;if(!Is)break}}else return a.errors=[{instancePath:r+
"/baselines/"+o+"/wide/"+G,schemaPath:"#/properties/baselines/items/oneOf/1/properties/wide/items/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray"}],!1;var Ss=X===e;if(!Ss)break}}else return a.errors=[{instancePath:r+"/baselines/"+o+"/wide",schemaPath:"#/properties/baselines/items/oneOf/1/properties/w\
ide/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ye=d===e}else var Ye=!0;if(Ye){if(s.buckets!==void 0){let t=s.buckets;const d=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/buckets",schemaPath:"#/properties/baselines/items/on\
eOf/1/properties/buckets/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))
return a.errors=[{instancePath:r+"/baselines/"+o+"/buckets",schemaPath:"#/properties/baselines/items/oneOf/1/properties/buckets/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ye=d===e}else var Ye=!0;if(Ye){if(s.layers!==void 0){let t=s.layers;const d=e;if(e===d)if(Array.isArray(
t)){var Ds=!0;const v=t.length;for(let G=0;G<v;G++){let m=t[G];const X=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return a.errors=[{instancePath:r+
"/baselines/"+o+"/layers/"+G,schemaPath:"#/properties/baselines/items/oneOf/1/properties/layers/items/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===X&&typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m)))return a.errors=[{instancePath:r+"/baselines/"+o+"/layers/"+G,schemaPath:"#/propert\
ies/baselines/items/oneOf/1/properties/layers/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ds=X===e;if(!Ds)
break}}else return a.errors=[{instancePath:r+"/baselines/"+o+"/layers",schemaPath:"#/properties/baselines/items/oneOf/1/properties/layers/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var Ye=d===e}else var Ye=!0;if(Ye)if(s.dropout!==void 0){let t=s.dropout;const d=e;if(e===d)if(typeof t=="number"&&isFinite(
t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#/properties/baselines/items/oneOf/1/properties/dropout/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#\
/properties/baselines/items/oneOf/1/properties/dropout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=
[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#/properties/baselines/items/oneOf/1/properties/dropout/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var Ye=d===e}else var Ye=!0}}}}}}}}}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;fs!==!0&&(fs=!0)}else if(b==="gbdt_lr"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(
s)){let p;if(s.kind===void 0&&(p="kind")||s.learningRate===void 0&&(p="learningRate")||s.l1===void 0&&(p="l1")||s.l2===void 0&&(p="l2")||s.epochs===void 0&&(p="\
epochs")||s.trees===void 0&&(p="trees")||s.depth===void 0&&(p="depth")||s.leaves===void 0&&(p="leaves")||s.shrinkage===void 0&&(p="shrinkage")||s.minRows===void 0&&
(p="minRows")||s.growOn===void 0&&(p="growOn")||s.maxRows===void 0&&(p="maxRows"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/base\
lines/items/oneOf/2/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const ge=e;for(const t in s)if(!Fr.
call(D.properties.baselines.items.oneOf[2].properties,t)){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/2/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ge===e){if(s.kind!==void 0){
const t=e;if(s.kind!=="gbdt_lr")return a.errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/2/properties/kind/const",
keyword:"const",params:{allowedValue:"gbdt_lr"},message:"must be equal to constant"}],!1;var We=t===e}else var We=!0;if(We){if(s.learningRate!==void 0){let t=s.
learningRate;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines\
/items/oneOf/2/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var We=d===e}else var We=!0;if(We){if(s.l1!==void 0){
let t=s.l1;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf\
/2/properties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var We=d===e}else var We=!0;if(We){if(s.l2!==void 0){let t=s.l2;const d=e;
if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/2/properties/l2/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var We=d===e}else var We=!0;if(We){if(s.epochs!==void 0){let t=s.epochs;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/2/\
properties/epochs/type",keyword:"type",params:{type:D.properties.baselines.items.oneOf[2].properties.epochs.type},message:"must be integer,null"}],!1;if(e===d&&
typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/2/pro\
perties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var We=d===e}else var We=!0;if(We){if(s.trees!==void 0){let t=s.
trees;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/trees",schemaPath:"#/properties/base\
lines/items/oneOf/2/properties/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||
isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/trees",schemaPath:"#/properties/baselines/items/oneOf/2/properties/trees/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var We=d===e}else var We=!0;if(We){if(s.depth!==void 0){let t=s.depth;const d=e;if(!(typeof t=="num\
ber"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/depth",schemaPath:"#/properties/baselines/items/oneOf/2/properties/dept\
h/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+
"/baselines/"+o+"/depth",schemaPath:"#/properties/baselines/items/oneOf/2/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var We=d===e}else var We=!0;if(We){if(s.leaves!==void 0){let t=s.leaves;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==
null)return a.errors=[{instancePath:r+"/baselines/"+o+"/leaves",schemaPath:"#/properties/baselines/items/oneOf/2/properties/leaves/type",keyword:"type",params:{
type:D.properties.baselines.items.oneOf[2].properties.leaves.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))
return a.errors=[{instancePath:r+"/baselines/"+o+"/leaves",schemaPath:"#/properties/baselines/items/oneOf/2/properties/leaves/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var We=d===e}else var We=!0;if(We){if(s.shrinkage!==void 0){let t=s.shrinkage;const d=e;if(!(typeof t=="num\
ber"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/shrinkage",schemaPath:"#/properties/baselines/items/oneOf/2/properties/shrinkage/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var We=d===e}else var We=!0;if(We){if(s.minRows!==void 0){let t=s.minRows;const d=e;if(!(typeof t=="n\
umber"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/minRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/\
minRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[
{instancePath:r+"/baselines/"+o+"/minRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/minRows/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1;var We=d===e}else var We=!0;if(We){if(s.growOn!==void 0){let t=s.growOn;const d=e;if(e===d)if(typeof t=="number"&&isFinite(
t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/properties/baselines/items/oneOf/2/properties/growOn/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/\
properties/baselines/items/oneOf/2/properties/growOn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=
[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/properties/baselines/items/oneOf/2/properties/growOn/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var We=d===e}else var We=!0;if(We)if(s.maxRows!==void 0){let t=s.maxRows;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))
return a.errors=[{instancePath:r+"/baselines/"+o+"/maxRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/maxRows/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/maxRows",
schemaPath:"#/properties/baselines/items/oneOf/2/properties/maxRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var We=d===
e}else var We=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/2/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;fs!==!0&&(fs=!0)}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/dis\
criminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:b},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/baselines/"+o,schemaPath:"#/properties/baselines/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:b},message:'tag "kind" m\
ust be string'}],!1}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var $s=x===e;if(!$s)break}}else return a.errors=[{instancePath:r+"/baselines",schemaPath:"#/properties/baselines/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"}],!1;var u=fe===e}else var u=!0;if(u){if(n.cost!==void 0){let h=n.cost;const fe=e;if(e===fe)if(h&&typeof h=="o\
bject"&&!Array.isArray(h)){let te;if(h.params===void 0&&(te="params")||h.flops===void 0&&(te="flops")||h.memory===void 0&&(te="memory")||h.items===void 0&&(te="\
items"))return a.errors=[{instancePath:r+"/cost",schemaPath:"#/properties/cost/required",keyword:"required",params:{missingProperty:te},message:"must have requi\
red property '"+te+"'"}],!1;{const o=e;for(const s in h)if(!(s==="params"||s==="flops"||s==="memory"||s==="items")){return a.errors=[{instancePath:r+"/cost",schemaPath:"\
#/properties/cost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(o===
e){if(h.params!==void 0){let s=h.params;const x=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/cost/params",schemaPath:"\
#/properties/cost/properties/params/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===x&&typeof s=="number"&&isFinite(s)&&(s<0||
isNaN(s)))return a.errors=[{instancePath:r+"/cost/params",schemaPath:"#/properties/cost/properties/params/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var Cr=x===e}else var Cr=!0;if(Cr){if(h.flops!==void 0){let s=h.flops;const x=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s)))return a.errors=[{instancePath:r+"/cost/flops",schemaPath:"#/properties/cost/properties/flops/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(e===x&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=[{instancePath:r+"/cost/flops",schemaPath:"#/properties/cost/properties\
/flops/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Cr=x===e}else var Cr=!0;if(Cr){if(h.memory!==void 0){let s=h.
memory;const x=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/cost/memory",schemaPath:"#/properties/cost/properti\
es/memory/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===x&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=
[{instancePath:r+"/cost/memory",schemaPath:"#/properties/cost/properties/memory/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"}],!1;var Cr=x===e}else var Cr=!0;if(Cr)if(h.items!==void 0){let s=h.items;const x=e;if(e===x)if(Array.isArray(s)){var Ls=!0;const j=s.length;for(let b=0;b<j;b++){
let i=s[b];const p=e;if(e===p)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.name===void 0&&(t="name")||i.kind===void 0&&(t="kind")||i.params===void 0&&
(t="params")||i.bytes===void 0&&(t="bytes")||i.optimizerBytes===void 0&&(t="optimizerBytes")||i.flops===void 0&&(t="flops")||i.activationBytes===void 0&&(t="act\
ivationBytes"))return a.errors=[{instancePath:r+"/cost/items/"+b,schemaPath:"#/properties/cost/properties/items/items/required",keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;{const d=e;for(const f in i)if(!(f==="name"||f==="kind"||f==="params"||f==="bytes"||f==="optimizerBytes"||f===
"flops"||f==="activationBytes")){return a.errors=[{instancePath:r+"/cost/items/"+b,schemaPath:"#/properties/cost/properties/items/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.name!==void 0){const f=e;if(typeof i.
name!="string")return a.errors=[{instancePath:r+"/cost/items/"+b+"/name",schemaPath:"#/properties/cost/properties/items/items/properties/name/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var ur=f===e}else var ur=!0;if(ur){if(i.kind!==void 0){let f=i.kind;const v=e;if(!(f==="table"||f==="lay\
er"))return a.errors=[{instancePath:r+"/cost/items/"+b+"/kind",schemaPath:"#/properties/cost/properties/items/items/properties/kind/enum",keyword:"enum",params:{
allowedValues:D.properties.cost.properties.items.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var ur=v===e}else var ur=!0;
if(ur){if(i.params!==void 0){let f=i.params;const v=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return a.errors=[{instancePath:r+"/cost/items/"+b+
"/params",schemaPath:"#/properties/cost/properties/items/items/properties/params/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
v&&typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f)))return a.errors=[{instancePath:r+"/cost/items/"+b+"/params",schemaPath:"#/properties/cost/properties/items/i\
tems/properties/params/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ur=v===e}else var ur=!0;if(ur){if(i.bytes!==void 0){
let f=i.bytes;const v=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return a.errors=[{instancePath:r+"/cost/items/"+b+"/bytes",schemaPath:"#/proper\
ties/cost/properties/items/items/properties/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===v&&typeof f=="number"&&isFinite(
f)&&(f<0||isNaN(f)))return a.errors=[{instancePath:r+"/cost/items/"+b+"/bytes",schemaPath:"#/properties/cost/properties/items/items/properties/bytes/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ur=v===e}else var ur=!0;if(ur){if(i.optimizerBytes!==void 0){let f=i.optimizerBytes;const v=e;
if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return a.errors=[{instancePath:r+"/cost/items/"+b+"/optimizerBytes",schemaPath:"#/properties/cost/prope\
rties/items/items/properties/optimizerBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===v&&typeof f=="number"&&isFinite(f)&&
(f<0||isNaN(f)))return a.errors=[{instancePath:r+"/cost/items/"+b+"/optimizerBytes",schemaPath:"#/properties/cost/properties/items/items/properties/optimizerByt\
es/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ur=v===e}else var ur=!0;if(ur){if(i.flops!==void 0){let f=i.flops;
const v=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return a.errors=[{instancePath:r+"/cost/items/"+b+"/flops",schemaPath:"#/properties/cost/prop\
erties/items/items/properties/flops/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===v&&typeof f=="number"&&isFinite(f)&&(f<0||
isNaN(f)))return a.errors=[{instancePath:r+"/cost/items/"+b+"/flops",schemaPath:"#/properties/cost/properties/items/items/properties/flops/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ur=v===e}else var ur=!0;if(ur)if(i.activationBytes!==void 0){let f=i.activationBytes;const v=e;
if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return a.errors=[{instancePath:r+"/cost/items/"+b+"/activationBytes",schemaPath:"#/properties/cost/prop\
erties/items/items/properties/activationBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===v&&typeof f=="number"&&isFinite(
f)&&(f<0||isNaN(f)))return a.errors=[{instancePath:r+"/cost/items/"+b+"/activationBytes",schemaPath:"#/properties/cost/properties/items/items/properties/activat\
ionBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ur=v===e}else var ur=!0}}}}}}}}else return a.errors=[{instancePath:r+
"/cost/items/"+b,schemaPath:"#/properties/cost/properties/items/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ls=p===e;if(!Ls)
break}}else return a.errors=[{instancePath:r+"/cost/items",schemaPath:"#/properties/cost/properties/items/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var Cr=x===e}else var Cr=!0}}}}}else return a.errors=[{instancePath:r+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var u=fe===e}else var u=!0;if(u){if(n.was!==void 0){let h=n.was;const fe=e;if(e===fe)if(Array.isArray(h)){var Bs=!0;const te=h.
length;for(let o=0;o<te;o++){let s=h[o];const x=e;if(e===x)if(s&&typeof s=="object"&&!Array.isArray(s)){let j;if(s.kind===void 0&&(j="kind")||s.name===void 0&&(j=
"name")||s.was===void 0&&(j="was"))return a.errors=[{instancePath:r+"/was/"+o,schemaPath:"#/properties/was/items/required",keyword:"required",params:{missingProperty:j},
message:"must have required property '"+j+"'"}],!1;{const b=e;for(const i in s)if(!(i==="kind"||i==="name"||i==="was")){return a.errors=[{instancePath:r+"/was/"+
o,schemaPath:"#/properties/was/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional proper\
ties"}],!1;break}if(b===e){if(s.kind!==void 0){let i=s.kind;const p=e;if(!(i==="signal"||i==="group"||i==="cross"||i==="head"||i==="vocab"||i==="source"||i==="c\
olumn"))return a.errors=[{instancePath:r+"/was/"+o+"/kind",schemaPath:"#/properties/was/items/properties/kind/enum",keyword:"enum",params:{allowedValues:D.properties.
was.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var es=p===e}else var es=!0;if(es){if(s.name!==void 0){const i=e;if(typeof s.
name!="string")return a.errors=[{instancePath:r+"/was/"+o+"/name",schemaPath:"#/properties/was/items/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var es=i===e}else var es=!0;if(es)if(s.was!==void 0){const i=e;if(typeof s.was!="string")return a.errors=[{instancePath:r+"/was/"+
o+"/was",schemaPath:"#/properties/was/items/properties/was/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var es=i===e}else var es=!0}}}}else
return a.errors=[{instancePath:r+"/was/"+o,schemaPath:"#/properties/was/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Bs=x===
e;if(!Bs)break}}else return a.errors=[{instancePath:r+"/was",schemaPath:"#/properties/was/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var u=fe===e}else var u=!0;if(u)if(n.fingerprint!==void 0){let h=n.fingerprint;const fe=e;if(e===fe)if(typeof h=="string"){if(!xr.test(h))return a.errors=[{instancePath:r+
"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],
!1}else return a.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var u=fe===e}else var u=!0}}}}}}}}}}}}}}}}}}}}}}}}}else return a.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;return a.errors=l,e===0}a.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Cs=P,Kr={$schema:"https://json-schema.org/draft/2020-12\
/schema",title:"adsc lock",description:"What 'adsc profile' saw in the training part of the data: the constants that a build is made with.",type:"object",properties:{
version:{const:1},model:{type:"string"},key:{type:"string"},rows:{type:"object",properties:{train:{type:"integer",minimum:0},validate:{type:"integer",minimum:0},
holdout:{type:"integer",minimum:0}},required:["train","validate","holdout"],additionalProperties:!1},time:{type:["object","null"],properties:{first:{type:"numbe\
r",minimum:-864e13,maximum:864e13},last:{type:"number",minimum:-864e13,maximum:864e13}},required:["first","last"],additionalProperties:!1},sources:{type:"object",
additionalProperties:{type:"integer",minimum:0}},columns:{type:"object",additionalProperties:{type:"array",items:{type:"object",properties:{name:{type:"string"},
type:{type:"string"}},required:["name","type"],additionalProperties:!1}}},heads:{type:"object",additionalProperties:{type:"object",properties:{observed:{type:"n\
umber",minimum:0},positives:{type:"number",minimum:0},positiveRows:{type:"integer",minimum:0},baseNegatives:{type:"array",items:{type:"object",properties:{base:{
type:["string","null"]},observed:{type:"number",minimum:0},positives:{type:"number",minimum:0}},required:["base","observed","positives"],additionalProperties:!1}}},
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
number"}}},required:["kind","boundaries"],additionalProperties:!1},{type:"object",properties:{kind:{const:"bins"},boundaries:{type:"array",items:{type:"number"}}},
required:["kind","boundaries"],additionalProperties:!1}]},reason:{type:"string"}},required:["squash","clip","normalize","reason"],additionalProperties:!1}},required:[
"count","missing","bad","distinct","numeric","list","top","transform"],additionalProperties:!1}},vocabs:{type:"object",additionalProperties:{type:"object",properties:{
entries:{type:"integer",minimum:0},file:{type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},coverage:{
type:"number",minimum:0,maximum:1},minCount:{type:"integer",minimum:1},grown:{type:"object",properties:{file:{type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\
\\\\]+$"},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},forgotten:{type:"integer",minimum:0},until:{type:"number",minimum:-864e13,maximum:864e13}},required:["\
file","sha256","forgotten","until"],additionalProperties:!1}},required:["entries","file","sha256","coverage"],additionalProperties:!1}},choices:{type:"object",additionalProperties:{
type:"object",properties:{value:{type:"string"},choose:{const:!0},reason:{type:"string"},tried:{type:"array",items:{type:"object",properties:{value:{type:"strin\
g"},trials:{type:"integer",minimum:0},part:{type:"number",minimum:0,maximum:1},logLoss:{type:"number"},difference:{type:"number"},interval:{type:"array",prefixItems:[
{type:"number"},{type:"number"}],items:!1,minItems:2}},required:["value","trials","part","logLoss","difference","interval"],additionalProperties:!1}}},required:[
"value","reason","tried"],additionalProperties:!1}}},required:["version","model","key","rows","time","sources","columns","heads","signals","vocabs"],additionalProperties:!1,
$id:"lock"};function P(n,{instancePath:r="",parentData:Gr,parentDataProperty:Jr,rootData:gr=n,dynamicAnchors:hr={}}={}){let l=null,e=0;const _e=P.evaluated;if(_e.
dynamicProps&&(_e.props=void 0),_e.dynamicItems&&(_e.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let De;if(n.version===void 0&&(De="version")||
n.model===void 0&&(De="model")||n.key===void 0&&(De="key")||n.rows===void 0&&(De="rows")||n.time===void 0&&(De="time")||n.sources===void 0&&(De="sources")||n.columns===
void 0&&(De="columns")||n.heads===void 0&&(De="heads")||n.signals===void 0&&(De="signals")||n.vocabs===void 0&&(De="vocabs"))return P.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:De},message:"must have required property '"+De+"'"}],!1;{const Mr=e;for(const se in n)if(!Fr.call(Kr.properties,
se)){return P.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:se},message:"must NOT have a\
dditional properties"}],!1;break}if(Mr===e){if(n.version!==void 0){const se=e;if(n.version!==1)return P.errors=[{instancePath:r+"/version",schemaPath:"#/propert\
ies/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var u=se===e}else var u=!0;if(u){if(n.model!==void 0){const se=e;
if(typeof n.model!="string")return P.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var u=se===e}else var u=!0;if(u){if(n.key!==void 0){const se=e;if(typeof n.key!="string")return P.errors=[{instancePath:r+"/key",schemaPath:"#/pr\
operties/key/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=se===e}else var u=!0;if(u){if(n.rows!==void 0){let se=n.rows;const Xe=e;
if(e===Xe)if(se&&typeof se=="object"&&!Array.isArray(se)){let w;if(se.train===void 0&&(w="train")||se.validate===void 0&&(w="validate")||se.holdout===void 0&&(w=
"holdout"))return P.errors=[{instancePath:r+"/rows",schemaPath:"#/properties/rows/required",keyword:"required",params:{missingProperty:w},message:"must have req\
uired property '"+w+"'"}],!1;{const E=e;for(const oe in se)if(!(oe==="train"||oe==="validate"||oe==="holdout")){return P.errors=[{instancePath:r+"/rows",schemaPath:"\
#/properties/rows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:oe},message:"must NOT have additional properties"}],!1;break}if(E===
e){if(se.train!==void 0){let oe=se.train;const je=e;if(!(typeof oe=="number"&&!(oe%1)&&!isNaN(oe)&&isFinite(oe)))return P.errors=[{instancePath:r+"/rows/train",
schemaPath:"#/properties/rows/properties/train/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===je&&typeof oe=="number"&&isFinite(
oe)&&(oe<0||isNaN(oe)))return P.errors=[{instancePath:r+"/rows/train",schemaPath:"#/properties/rows/properties/train/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var be=je===e}else var be=!0;if(be){if(se.validate!==void 0){let oe=se.validate;const je=e;if(!(typeof oe=="number"&&!(oe%
1)&&!isNaN(oe)&&isFinite(oe)))return P.errors=[{instancePath:r+"/rows/validate",schemaPath:"#/properties/rows/properties/validate/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===je&&typeof oe=="number"&&isFinite(oe)&&(oe<0||isNaN(oe)))return P.errors=[{instancePath:r+"/rows/validate",schemaPath:"\
#/properties/rows/properties/validate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var be=je===e}else var be=!0;if(be)
if(se.holdout!==void 0){let oe=se.holdout;const je=e;if(!(typeof oe=="number"&&!(oe%1)&&!isNaN(oe)&&isFinite(oe)))return P.errors=[{instancePath:r+"/rows/holdou\
t",schemaPath:"#/properties/rows/properties/holdout/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===je&&typeof oe=="number"&&
isFinite(oe)&&(oe<0||isNaN(oe)))return P.errors=[{instancePath:r+"/rows/holdout",schemaPath:"#/properties/rows/properties/holdout/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var be=je===e}else var be=!0}}}}else return P.errors=[{instancePath:r+"/rows",schemaPath:"#/properties/rows\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var u=Xe===e}else var u=!0;if(u){if(n.time!==void 0){let se=n.time;const Xe=e;if(!(se&&
typeof se=="object"&&!Array.isArray(se))&&se!==null)return P.errors=[{instancePath:r+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type:Kr.
properties.time.type},message:"must be object,null"}],!1;if(e===Xe&&se&&typeof se=="object"&&!Array.isArray(se)){let w;if(se.first===void 0&&(w="first")||se.last===
void 0&&(w="last"))return P.errors=[{instancePath:r+"/time",schemaPath:"#/properties/time/required",keyword:"required",params:{missingProperty:w},message:"must \
have required property '"+w+"'"}],!1;{const E=e;for(const oe in se)if(!(oe==="first"||oe==="last")){return P.errors=[{instancePath:r+"/time",schemaPath:"#/prope\
rties/time/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:oe},message:"must NOT have additional properties"}],!1;break}if(E===e){
if(se.first!==void 0){let oe=se.first;const je=e;if(e===je)if(typeof oe=="number"&&isFinite(oe)){if(oe>864e13||isNaN(oe))return P.errors=[{instancePath:r+"/time\
/first",schemaPath:"#/properties/time/properties/first/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],
!1;if(oe<-864e13||isNaN(oe))return P.errors=[{instancePath:r+"/time/first",schemaPath:"#/properties/time/properties/first/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-864e13},message:"must be >= -8640000000000000"}],!1}else return P.errors=[{instancePath:r+"/time/first",schemaPath:"#/properties/time/properties/firs\
t/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var re=je===e}else var re=!0;if(re)if(se.last!==void 0){let oe=se.last;const je=e;if(e===
je)if(typeof oe=="number"&&isFinite(oe)){if(oe>864e13||isNaN(oe))return P.errors=[{instancePath:r+"/time/last",schemaPath:"#/properties/time/properties/last/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(oe<-864e13||isNaN(oe))return P.errors=[{instancePath:r+
"/time/last",schemaPath:"#/properties/time/properties/last/minimum",keyword:"minimum",params:{comparison:">=",limit:-864e13},message:"must be >= -86400000000000\
00"}],!1}else return P.errors=[{instancePath:r+"/time/last",schemaPath:"#/properties/time/properties/last/type",keyword:"type",params:{type:"number"},message:"m\
ust be number"}],!1;var re=je===e}else var re=!0}}}var u=Xe===e}else var u=!0;if(u){if(n.sources!==void 0){let se=n.sources;const Xe=e;if(e===Xe)if(se&&typeof se==
"object"&&!Array.isArray(se))for(const w in se){let E=se[w];const oe=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return P.errors=[{instancePath:r+
"/sources/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sources/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===oe&&typeof E=="number"&&isFinite(E)&&(E<0||isNaN(E)))return P.errors=[{instancePath:r+"/sources/"+w.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/sources/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ue=oe===
e;if(!ue)break}else return P.errors=[{instancePath:r+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;var u=Xe===e}else var u=!0;if(u){if(n.columns!==void 0){let se=n.columns;const Xe=e;if(e===Xe)if(se&&typeof se=="object"&&!Array.isArray(se))for(const w in se){
let E=se[w];const oe=e;if(e===oe)if(Array.isArray(E)){var L=!0;const je=E.length;for(let lr=0;lr<je;lr++){let g=E[lr];const le=e;if(e===le)if(g&&typeof g=="obje\
ct"&&!Array.isArray(g)){let xe;if(g.name===void 0&&(xe="name")||g.type===void 0&&(xe="type"))return P.errors=[{instancePath:r+"/columns/"+w.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+lr,schemaPath:"#/properties/columns/additionalProperties/items/required",keyword:"required",params:{missingProperty:xe},message:"must have requi\
red property '"+xe+"'"}],!1;{const we=e;for(const c in g)if(!(c==="name"||c==="type")){return P.errors=[{instancePath:r+"/columns/"+w.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+lr,schemaPath:"#/properties/columns/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},
message:"must NOT have additional properties"}],!1;break}if(we===e){if(g.name!==void 0){const c=e;if(typeof g.name!="string")return P.errors=[{instancePath:r+"/\
columns/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+lr+"/name",schemaPath:"#/properties/columns/additionalProperties/items/properties/name/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var ce=c===e}else var ce=!0;if(ce)if(g.type!==void 0){const c=e;if(typeof g.type!="string")return P.errors=
[{instancePath:r+"/columns/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+lr+"/type",schemaPath:"#/properties/columns/additionalProperties/items/properties/type\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ce=c===e}else var ce=!0}}}else return P.errors=[{instancePath:r+"/columns/"+w.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+lr,schemaPath:"#/properties/columns/additionalProperties/items/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var L=le===e;if(!L)break}}else return P.errors=[{instancePath:r+"/columns/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/column\
s/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Je=oe===e;if(!Je)break}else return P.errors=[{instancePath:r+
"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var u=Xe===e}else var u=!0;if(u){if(n.heads!==
void 0){let se=n.heads;const Xe=e;if(e===Xe)if(se&&typeof se=="object"&&!Array.isArray(se))for(const w in se){let E=se[w];const oe=e;if(e===oe)if(E&&typeof E=="\
object"&&!Array.isArray(E)){let je;if(E.observed===void 0&&(je="observed")||E.positives===void 0&&(je="positives"))return P.errors=[{instancePath:r+"/heads/"+w.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/required",keyword:"required",params:{missingProperty:je},message:"mus\
t have required property '"+je+"'"}],!1;{const lr=e;for(const g in E)if(!(g==="observed"||g==="positives"||g==="positiveRows"||g==="baseNegatives")){return P.errors=
[{instancePath:r+"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(lr===e){if(E.observed!==void 0){let g=E.observed;const le=e;
if(e===le)if(typeof g=="number"&&isFinite(g)){if(g<0||isNaN(g))return P.errors=[{instancePath:r+"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/observed",schemaPath:"\
#/properties/heads/additionalProperties/properties/observed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.
errors=[{instancePath:r+"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/observed/t\
ype",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var W=le===e}else var W=!0;if(W){if(E.positives!==void 0){let g=E.positives;const le=e;
if(e===le)if(typeof g=="number"&&isFinite(g)){if(g<0||isNaN(g))return P.errors=[{instancePath:r+"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/positives",
schemaPath:"#/properties/heads/additionalProperties/properties/positives/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else
return P.errors=[{instancePath:r+"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/positives",schemaPath:"#/properties/heads/additionalProperties/properties/\
positives/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var W=le===e}else var W=!0;if(W){if(E.positiveRows!==void 0){let g=E.positiveRows;
const le=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return P.errors=[{instancePath:r+"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/positi\
veRows",schemaPath:"#/properties/heads/additionalProperties/properties/positiveRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===le&&typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g)))return P.errors=[{instancePath:r+"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/positiveRows",
schemaPath:"#/properties/heads/additionalProperties/properties/positiveRows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1;var W=le===e}else var W=!0;if(W)if(E.baseNegatives!==void 0){let g=E.baseNegatives;const le=e;if(e===le)if(Array.isArray(g)){var Z=!0;const xe=g.length;for(let we=0;we<
xe;we++){let c=g[we];const ne=e;if(e===ne)if(c&&typeof c=="object"&&!Array.isArray(c)){let Ce;if(c.base===void 0&&(Ce="base")||c.observed===void 0&&(Ce="observe\
d")||c.positives===void 0&&(Ce="positives"))return P.errors=[{instancePath:r+"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+we,schemaPath:"\
#/properties/heads/additionalProperties/properties/baseNegatives/items/required",keyword:"required",params:{missingProperty:Ce},message:"must have required prop\
erty '"+Ce+"'"}],!1;{const Ge=e;for(const M in c)if(!(M==="base"||M==="observed"||M==="positives")){return P.errors=[{instancePath:r+"/heads/"+w.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/baseNegatives/"+we,schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:M},message:"must NOT have additional properties"}],!1;break}if(Ge===e){if(c.base!==void 0){let M=c.base;const B=e;
if(typeof M!="string"&&M!==null)return P.errors=[{instancePath:r+"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+we+"/base",schemaPath:"#/p\
roperties/heads/additionalProperties/properties/baseNegatives/items/properties/base/type",keyword:"type",params:{type:Kr.properties.heads.additionalProperties.properties.
baseNegatives.items.properties.base.type},message:"must be string,null"}],!1;var V=B===e}else var V=!0;if(V){if(c.observed!==void 0){let M=c.observed;const B=e;
if(e===B)if(typeof M=="number"&&isFinite(M)){if(M<0||isNaN(M))return P.errors=[{instancePath:r+"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegative\
s/"+we+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/observed/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return P.errors=[{instancePath:r+"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+we+"/observe\
d",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/observed/type",keyword:"type",params:{type:"number"},message:"m\
ust be number"}],!1;var V=B===e}else var V=!0;if(V)if(c.positives!==void 0){let M=c.positives;const B=e;if(e===B)if(typeof M=="number"&&isFinite(M)){if(M<0||isNaN(
M))return P.errors=[{instancePath:r+"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+we+"/positives",schemaPath:"#/properties/heads/addition\
alProperties/properties/baseNegatives/items/properties/positives/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.
errors=[{instancePath:r+"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+we+"/positives",schemaPath:"#/properties/heads/additionalProperties\
/properties/baseNegatives/items/properties/positives/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var V=B===e}else var V=!0}}}}else
return P.errors=[{instancePath:r+"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+we,schemaPath:"#/properties/heads/additionalProperties/pro\
perties/baseNegatives/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Z=ne===e;if(!Z)break}}else return P.errors=[{instancePath:r+
"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var W=le===e}else var W=!0}}}}}else return P.errors=[{instancePath:r+"/heads/"+w.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var O=oe===e;if(!O)break}else
return P.errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var u=Xe===e}else
var u=!0;if(u){if(n.signals!==void 0){let se=n.signals;const Xe=e;if(e===Xe)if(se&&typeof se=="object"&&!Array.isArray(se))for(const w in se){let E=se[w];const oe=e;
if(e===oe)if(E&&typeof E=="object"&&!Array.isArray(E)){let je;if(E.count===void 0&&(je="count")||E.missing===void 0&&(je="missing")||E.bad===void 0&&(je="bad")||
E.distinct===void 0&&(je="distinct")||E.numeric===void 0&&(je="numeric")||E.list===void 0&&(je="list")||E.top===void 0&&(je="top")||E.transform===void 0&&(je="t\
ransform"))return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/additionalProperties/required",
keyword:"required",params:{missingProperty:je},message:"must have required property '"+je+"'"}],!1;{const lr=e;for(const g in E)if(!(g==="count"||g==="missing"||
g==="bad"||g==="distinct"||g==="numeric"||g==="list"||g==="top"||g==="transform")){return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/signals/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT\
 have additional properties"}],!1;break}if(lr===e){if(E.count!==void 0){let g=E.count;const le=e;if(e===le)if(typeof g=="number"&&isFinite(g)){if(g<0||isNaN(g))
return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",schemaPath:"#/properties/signals/additionalProperties/properties/\
count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/count",schemaPath:"#/properties/signals/additionalProperties/properties/count/type",keyword:"type",params:{type:"number"},message:"mu\
st be number"}],!1;var N=le===e}else var N=!0;if(N){if(E.missing!==void 0){let g=E.missing;const le=e;if(e===le)if(typeof g=="number"&&isFinite(g)){if(g<0||isNaN(
g))return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/missing",schemaPath:"#/properties/signals/additionalProperties/proper\
ties/missing/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.errors=[{instancePath:r+"/signals/"+w.replace(
/~/g,"~0").replace(/\//g,"~1")+"/missing",schemaPath:"#/properties/signals/additionalProperties/properties/missing/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var N=le===e}else var N=!0;if(N){if(E.bad!==void 0){let g=E.bad;const le=e;if(e===le)if(typeof g=="number"&&isFinite(g)){if(g<0||isNaN(g))return P.
errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/bad",schemaPath:"#/properties/signals/additionalProperties/properties/bad/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,
"~1")+"/bad",schemaPath:"#/properties/signals/additionalProperties/properties/bad/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var N=le===
e}else var N=!0;if(N){if(E.distinct!==void 0){let g=E.distinct;const le=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g))&&g!==null)return P.errors=[{instancePath:r+
"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/distinct",schemaPath:"#/properties/signals/additionalProperties/properties/distinct/type",keyword:"type",
params:{type:Kr.properties.signals.additionalProperties.properties.distinct.type},message:"must be integer,null"}],!1;if(e===le&&typeof g=="number"&&isFinite(g)&&
(g<0||isNaN(g)))return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/distinct",schemaPath:"#/properties/signals/additionalPro\
perties/properties/distinct/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var N=le===e}else var N=!0;if(N){if(E.numeric!==
void 0){let g=E.numeric;const le=e;if(!(g&&typeof g=="object"&&!Array.isArray(g))&&g!==null)return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(
/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/type",keyword:"type",params:{type:Kr.properties.signals.additionalProperties.
properties.numeric.type},message:"must be object,null"}],!1;if(e===le&&g&&typeof g=="object"&&!Array.isArray(g)){let xe;if(g.min===void 0&&(xe="min")||g.max===void 0&&
(xe="max")||g.mean===void 0&&(xe="mean")||g.std===void 0&&(xe="std")||g.skewness===void 0&&(xe="skewness")||g.kurtosis===void 0&&(xe="kurtosis")||g.quantiles===
void 0&&(xe="quantiles"))return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/addit\
ionalProperties/properties/numeric/required",keyword:"required",params:{missingProperty:xe},message:"must have required property '"+xe+"'"}],!1;{const we=e;for(const c in g)
if(!(c==="min"||c==="max"||c==="mean"||c==="std"||c==="skewness"||c==="kurtosis"||c==="quantiles")){return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,
"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(we===e){if(g.min!==void 0){let c=g.min;const ne=e;if(!(typeof c=="n\
umber"&&isFinite(c)))return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/min",schemaPath:"#/properties/signals/addit\
ionalProperties/properties/numeric/properties/min/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var T=ne===e}else var T=!0;if(T){if(g.
max!==void 0){let c=g.max;const ne=e;if(!(typeof c=="number"&&isFinite(c)))return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+
"/numeric/max",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/max/type",keyword:"type",params:{type:"number"},message:"must\
 be number"}],!1;var T=ne===e}else var T=!0;if(T){if(g.mean!==void 0){let c=g.mean;const ne=e;if(!(typeof c=="number"&&isFinite(c)))return P.errors=[{instancePath:r+
"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/mean",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/mean/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var T=ne===e}else var T=!0;if(T){if(g.std!==void 0){let c=g.std;const ne=e;if(!(typeof c==
"number"&&isFinite(c)))return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/std",schemaPath:"#/properties/signals/add\
itionalProperties/properties/numeric/properties/std/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var T=ne===e}else var T=!0;if(T){if(g.
skewness!==void 0){let c=g.skewness;const ne=e;if(!(typeof c=="number"&&isFinite(c)))return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,
"~1")+"/numeric/skewness",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/skewness/type",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;var T=ne===e}else var T=!0;if(T){if(g.kurtosis!==void 0){let c=g.kurtosis;const ne=e;if(!(typeof c=="number"&&isFinite(c)))return P.
errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/kurtosis",schemaPath:"#/properties/signals/additionalProperties/propertie\
s/numeric/properties/kurtosis/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var T=ne===e}else var T=!0;if(T)if(g.quantiles!==void 0){
let c=g.quantiles;const ne=e;if(e===ne)if(Array.isArray(c)){if(c.length>9)return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+
"/numeric/quantiles",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/maxItems",keyword:"maxItems",params:{limit:9},
message:"must NOT have more than 9 items"}],!1;if(c.length<9)return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/qua\
ntiles",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/minItems",keyword:"minItems",params:{limit:9},message:"mus\
t NOT have fewer than 9 items"}],!1;{var ae=!0;const Ce=c.length;for(let Ge=0;Ge<Ce;Ge++){let M=c[Ge];const B=e;if(!(typeof M=="number"&&isFinite(M)))return P.errors=
[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles/"+Ge,schemaPath:"#/properties/signals/additionalProperties/properties/\
numeric/properties/quantiles/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ae=B===e;if(!ae)break}}}else return P.errors=[{
instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/signals/additionalProperties/properties/numeri\
c/properties/quantiles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var T=ne===e}else var T=!0}}}}}}}}var N=le===e}else var N=!0;if(N){
if(E.list!==void 0){let g=E.list;const le=e;if(!(g&&typeof g=="object"&&!Array.isArray(g))&&g!==null)return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,
"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/properties/list/type",keyword:"type",params:{type:Kr.properties.signals.
additionalProperties.properties.list.type},message:"must be object,null"}],!1;if(e===le&&g&&typeof g=="object"&&!Array.isArray(g)){let xe;if(g.meanLength===void 0&&
(xe="meanLength")||g.truncated===void 0&&(xe="truncated")||g.nulls===void 0&&(xe="nulls"))return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(
/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/properties/list/required",keyword:"required",params:{missingProperty:xe},message:"must\
 have required property '"+xe+"'"}],!1;{const we=e;for(const c in g)if(!(c==="meanLength"||c==="truncated"||c==="nulls")){return P.errors=[{instancePath:r+"/sig\
nals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/properties/list/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(we===e){if(g.meanLength!==void 0){let c=g.meanLength;
const ne=e;if(!(typeof c=="number"&&isFinite(c)))return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/meanLength",schemaPath:"\
#/properties/signals/additionalProperties/properties/list/properties/meanLength/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var H=ne===
e}else var H=!0;if(H){if(g.truncated!==void 0){let c=g.truncated;const ne=e;if(!(typeof c=="number"&&isFinite(c)))return P.errors=[{instancePath:r+"/signals/"+w.
replace(/~/g,"~0").replace(/\//g,"~1")+"/list/truncated",schemaPath:"#/properties/signals/additionalProperties/properties/list/properties/truncated/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var H=ne===e}else var H=!0;if(H)if(g.nulls!==void 0){let c=g.nulls;const ne=e;if(!(typeof c=="number"&&
isFinite(c)))return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/nulls",schemaPath:"#/properties/signals/additionalProp\
erties/properties/list/properties/nulls/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var H=ne===e}else var H=!0}}}}var N=le===e}else
var N=!0;if(N){if(E.top!==void 0){let g=E.top;const le=e;if(e===le)if(Array.isArray(g)){var _=!0;const xe=g.length;for(let we=0;we<xe;we++){let c=g[we];const ne=e;
if(e===ne)if(c&&typeof c=="object"&&!Array.isArray(c)){let Ce;if(c.value===void 0&&(Ce="value")||c.count===void 0&&(Ce="count"))return P.errors=[{instancePath:r+
"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+we,schemaPath:"#/properties/signals/additionalProperties/properties/top/items/required",keyword:"re\
quired",params:{missingProperty:Ce},message:"must have required property '"+Ce+"'"}],!1;{const Ge=e;for(const M in c)if(!(M==="value"||M==="count")){return P.errors=
[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+we,schemaPath:"#/properties/signals/additionalProperties/properties/top/items/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:M},message:"must NOT have additional properties"}],!1;break}if(Ge===e){if(c.value!==
void 0){const M=e;if(typeof c.value!="string")return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+we+"/value",schemaPath:"\
#/properties/signals/additionalProperties/properties/top/items/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var J=M===
e}else var J=!0;if(J)if(c.count!==void 0){let M=c.count;const B=e;if(e===B)if(typeof M=="number"&&isFinite(M)){if(M<0||isNaN(M))return P.errors=[{instancePath:r+
"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+we+"/count",schemaPath:"#/properties/signals/additionalProperties/properties/top/items/properties/c\
ount/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/top/"+we+"/count",schemaPath:"#/properties/signals/additionalProperties/properties/top/items/properties/count/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var J=B===e}else var J=!0}}}else return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/top/"+we,schemaPath:"#/properties/signals/additionalProperties/properties/top/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var _=ne===e;if(!_)break}}else return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/top",schemaPath:"#/properties/signals/\
additionalProperties/properties/top/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var N=le===e}else var N=!0;if(N)if(E.transform!==void 0){
let g=E.transform;const le=e;if(!(g&&typeof g=="object"&&!Array.isArray(g))&&g!==null)return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProperties/properties/transform/type",keyword:"type",params:{type:Kr.properties.signals.additionalProperties.
properties.transform.type},message:"must be object,null"}],!1;if(e===le&&g&&typeof g=="object"&&!Array.isArray(g)){let xe;if(g.squash===void 0&&(xe="squash")||g.
clip===void 0&&(xe="clip")||g.normalize===void 0&&(xe="normalize")||g.reason===void 0&&(xe="reason"))return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,
"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProperties/properties/transform/required",keyword:"required",params:{missingProperty:xe},
message:"must have required property '"+xe+"'"}],!1;{const we=e;for(const c in g)if(!(c==="squash"||c==="clip"||c==="normalize"||c==="reason")){return P.errors=
[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProperties/properties/transform/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(we===e){if(g.squash!==
void 0){let c=g.squash;const ne=e;if(!(c==="none"||c==="log"||c==="asinh"||c==="tanh"))return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/squash",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/squash/enum",keyword:"enum",params:{allowedValues:Kr.
properties.signals.additionalProperties.properties.transform.properties.squash.enum},message:"must be equal to one of the allowed values"}],!1;var F=ne===e}else
var F=!0;if(F){if(g.clip!==void 0){let c=g.clip;const ne=e;if(!Array.isArray(c)&&c!==null)return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/clip",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/clip/type",keyword:"type",params:{type:Kr.properties.
signals.additionalProperties.properties.transform.properties.clip.type},message:"must be array,null"}],!1;if(e===ne&&Array.isArray(c)){if(c.length<2)return P.errors=
[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/properties/signals/additionalProperties/properties/transfo\
rm/properties/clip/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{const Ce=c.length;if(Ce>0){let Ge=c[0];const M=e;
if(!(typeof Ge=="number"&&isFinite(Ge)))return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip/0",schemaPath:"#/\
properties/signals/additionalProperties/properties/transform/properties/clip/prefixItems/0/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var C=M===e}if(C){if(Ce>1){let Ge=c[1];const M=e;if(!(typeof Ge=="number"&&isFinite(Ge)))return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/clip/1",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/clip/prefixItems/1/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var C=M===e}if(C&&!(c.length<=2))return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/transform/clip",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/clip/items",keyword:"items",params:{limit:2},message:"\
must NOT have more than 2 items"}],!1}}}var F=ne===e}else var F=!0;if(F){if(g.normalize!==void 0){let c=g.normalize;const ne=e;if(e===ne)if(c&&typeof c=="object"&&
!Array.isArray(c)){let Ce;if(c.kind===void 0&&(Ce="kind"))return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/norm\
alize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/required",keyword:"required",params:{missingProperty:Ce},
message:"must have required property '"+Ce+"'"}],!1;{const Ge=c.kind;if(typeof Ge=="string")if(Ge==="none"){if(e===e)if(c&&typeof c=="object"&&!Array.isArray(c)){
let B;if(c.kind===void 0&&(B="kind"))return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/\
properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/required",keyword:"required",params:{missingProperty:B},message:"must \
have required property '"+B+"'"}],!1;{const Nr=e;for(const Y in c)if(Y!=="kind"){return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:Y},message:"must NOT have additional properties"}],!1;break}if(Nr===e&&c.kind!==void 0&&c.kind!=="none")return P.
errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/p\
roperties/transform/properties/normalize/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"none"},message:"must be equal to constant"}],!1}}else
return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperti\
es/properties/transform/properties/normalize/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=!0}else if(Ge==="l2"){if(e===
e)if(c&&typeof c=="object"&&!Array.isArray(c)){let B;if(c.kind===void 0&&(B="kind"))return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/required",keyword:"required",
params:{missingProperty:B},message:"must have required property '"+B+"'"}],!1;{const Nr=e;for(const Y in c)if(Y!=="kind"){return P.errors=[{instancePath:r+"/sig\
nals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/nor\
malize/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Y},message:"must NOT have additional properties"}],!1;break}if(Nr===
e&&c.kind!==void 0&&c.kind!=="l2")return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"l2"},message:"\
must be equal to constant"}],!1}}else return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#\
/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;y!==!0&&(y=!0)}else if(Ge==="minmax"){if(e===e)if(c&&typeof c=="object"&&!Array.isArray(c)){let B;if(c.kind===void 0&&(B="kind")||c.min===void 0&&(B="min")||
c.max===void 0&&(B="max"))return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/\
signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/required",keyword:"required",params:{missingProperty:B},message:"must have requir\
ed property '"+B+"'"}],!1;{const Nr=e;for(const Y in c)if(!(Y==="kind"||Y==="min"||Y==="max")){return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:Y},message:"must NOT have additional properties"}],!1;break}if(Nr===e){if(c.kind!==void 0){const Y=e;
if(c.kind!=="minmax")return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/\
signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"minmax"},message:"mu\
st be equal to constant"}],!1;var k=Y===e}else var k=!0;if(k){if(c.min!==void 0){let Y=c.min;const Oe=e,Le=e;let Pe=!1;const Se=e;if(!(typeof Y=="number"&&isFinite(
Y))){const de={instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/additionalPropert\
ies/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[de]:
l.push(de),e++}var z=Se===e;Pe=Pe||z;const Ke=e;if(e===Ke)if(Array.isArray(Y)){var he=!0;const de=Y.length;for(let He=0;He<de;He++){let Ar=Y[He];const nr=e;if(!(typeof Ar==
"number"&&isFinite(Ar))){const Be={instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min/"+He,schemaPath:"#/properties/s\
ignals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"\
must be number"};l===null?l=[Be]:l.push(Be),e++}var he=nr===e;if(!he)break}}else{const de={instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/transform/normalize/min",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf/1/type",keyword:"\
type",params:{type:"array"},message:"must be array"};l===null?l=[de]:l.push(de),e++}var z=Ke===e;if(Pe=Pe||z,Pe)e=Le,l!==null&&(Le?l.length=Le:l=null);else{const de={
instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/additionalProperties/properties/\
transform/properties/normalize/oneOf/2/properties/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[de]:l.push(de),
e++,P.errors=l,!1}var k=Oe===e}else var k=!0;if(k)if(c.max!==void 0){let Y=c.max;const Oe=e,Le=e;let Pe=!1;const Se=e;if(!(typeof Y=="number"&&isFinite(Y))){const de={
instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/properties/\
transform/properties/normalize/oneOf/2/properties/max/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[de]:l.push(de),e++}
var q=Se===e;Pe=Pe||q;const Ke=e;if(e===Ke)if(Array.isArray(Y)){var A=!0;const de=Y.length;for(let He=0;He<de;He++){let Ar=Y[He];const nr=e;if(!(typeof Ar=="num\
ber"&&isFinite(Ar))){const Be={instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max/"+He,schemaPath:"#/properties/signa\
ls/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must\
 be number"};l===null?l=[Be]:l.push(Be),e++}var A=nr===e;if(!A)break}}else{const de={instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/trans\
form/normalize/max",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf/1/type",keyword:"\
type",params:{type:"array"},message:"must be array"};l===null?l=[de]:l.push(de),e++}var q=Ke===e;if(Pe=Pe||q,Pe)e=Le,l!==null&&(Le?l.length=Le:l=null);else{const de={
instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/properties/\
transform/properties/normalize/oneOf/2/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[de]:l.push(de),
e++,P.errors=l,!1}var k=Oe===e}else var k=!0}}}}else return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",
schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"}],!1;y!==!0&&(y=!0)}else if(Ge==="zscore"){if(e===e)if(c&&typeof c=="object"&&!Array.isArray(c)){let B;if(c.kind===void 0&&(B="kind")||c.mean===void 0&&
(B="mean")||c.std===void 0&&(B="std"))return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#\
/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/required",keyword:"required",params:{missingProperty:B},message:"must\
 have required property '"+B+"'"}],!1;{const Nr=e;for(const Y in c)if(!(Y==="kind"||Y==="mean"||Y==="std")){return P.errors=[{instancePath:r+"/signals/"+w.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:Y},message:"must NOT have additional properties"}],!1;break}if(Nr===e){if(c.kind!==
void 0){const Y=e;if(c.kind!=="zscore")return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"zscore"},
message:"must be equal to constant"}],!1;var R=Y===e}else var R=!0;if(R){if(c.mean!==void 0){let Y=c.mean;const Oe=e,Le=e;let Pe=!1;const Se=e;if(!(typeof Y=="n\
umber"&&isFinite(Y))){const de={instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals\
/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"};l===null?l=[de]:l.push(de),e++}var ke=Se===e;Pe=Pe||ke;const Ke=e;if(e===Ke)if(Array.isArray(Y)){var ve=!0;const de=Y.length;for(let He=0;He<de;He++){let Ar=Y[He];
const nr=e;if(!(typeof Ar=="number"&&isFinite(Ar))){const Be={instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean/"+He,
schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/1/items/type",keyword:"type",params:{
type:"number"},message:"must be number"};l===null?l=[Be]:l.push(Be),e++}var ve=nr===e;if(!ve)break}}else{const de={instancePath:r+"/signals/"+w.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properti\
es/mean/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[de]:l.push(de),e++}var ke=Ke===e;if(Pe=Pe||ke,Pe)e=Le,l!==null&&
(Le?l.length=Le:l=null);else{const de={instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/\
signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf",keyword:"anyOf",params:{},message:"must match a schema in \
anyOf"};return l===null?l=[de]:l.push(de),e++,P.errors=l,!1}var R=Oe===e}else var R=!0;if(R)if(c.std!==void 0){let Y=c.std;const Oe=e,Le=e;let Pe=!1;const Se=e;
if(!(typeof Y=="number"&&isFinite(Y))){const de={instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/pr\
operties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/0/type",keyword:"type",params:{type:"number"},message:"\
must be number"};l===null?l=[de]:l.push(de),e++}var $=Se===e;Pe=Pe||$;const Ke=e;if(e===Ke)if(Array.isArray(Y)){var I=!0;const de=Y.length;for(let He=0;He<de;He++){
let Ar=Y[He];const nr=e;if(!(typeof Ar=="number"&&isFinite(Ar))){const Be={instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/norma\
lize/std/"+He,schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/1/items/type",keyword:"\
type",params:{type:"number"},message:"must be number"};l===null?l=[Be]:l.push(Be),e++}var I=nr===e;if(!I)break}}else{const de={instancePath:r+"/signals/"+w.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/\
3/properties/std/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[de]:l.push(de),e++}var $=Ke===e;if(Pe=Pe||$,Pe)e=Le,l!==
null&&(Le?l.length=Le:l=null);else{const de={instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/proper\
ties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf",keyword:"anyOf",params:{},message:"must match a schema\
 in anyOf"};return l===null?l=[de]:l.push(de),e++,P.errors=l,!1}var R=Oe===e}else var R=!0}}}}else return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;y!==!0&&(y=!0)}else if(Ge==="quantile"){if(e===e)if(c&&typeof c=="object"&&!Array.isArray(c)){let B;if(c.
kind===void 0&&(B="kind")||c.boundaries===void 0&&(B="boundaries"))return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/trans\
form/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/required",keyword:"required",params:{missingProperty:B},
message:"must have required property '"+B+"'"}],!1;{const Nr=e;for(const Y in c)if(!(Y==="kind"||Y==="boundaries")){return P.errors=[{instancePath:r+"/signals/"+
w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/\
oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Y},message:"must NOT have additional properties"}],!1;break}if(Nr===e){if(c.
kind!==void 0){const Y=e;if(c.kind!=="quantile")return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",
schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"\
quantile"},message:"must be equal to constant"}],!1;var Fe=Y===e}else var Fe=!0;if(Fe)if(c.boundaries!==void 0){let Y=c.boundaries;const Oe=e;if(e===Oe)if(Array.
isArray(Y)){var rr=!0;const Pe=Y.length;for(let Se=0;Se<Pe;Se++){let Ke=Y[Se];const ts=e;if(!(typeof Ke=="number"&&isFinite(Ke)))return P.errors=[{instancePath:r+
"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries/"+Se,schemaPath:"#/properties/signals/additionalProperties/properties/tran\
sform/properties/normalize/oneOf/4/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var rr=ts===e;if(!rr)break}}else
return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries",schemaPath:"#/properties/signals/additio\
nalProperties/properties/transform/properties/normalize/oneOf/4/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Fe=Oe===
e}else var Fe=!0}}}else return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/si\
gnals/additionalProperties/properties/transform/properties/normalize/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;y!==!0&&(y=
!0)}else if(Ge==="bins"){if(e===e)if(c&&typeof c=="object"&&!Array.isArray(c)){let B;if(c.kind===void 0&&(B="kind")||c.boundaries===void 0&&(B="boundaries"))return P.
errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/proper\
ties/transform/properties/normalize/oneOf/5/required",keyword:"required",params:{missingProperty:B},message:"must have required property '"+B+"'"}],!1;{const Nr=e;
for(const Y in c)if(!(Y==="kind"||Y==="boundaries")){return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",
schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:Y},message:"must NOT have additional properties"}],!1;break}if(Nr===e){if(c.kind!==void 0){const Y=e;if(c.kind!=="bins")return P.errors=[{instancePath:r+
"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prop\
erties/normalize/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"bins"},message:"must be equal to constant"}],!1;var ie=Y===e}else var ie=!0;
if(ie)if(c.boundaries!==void 0){let Y=c.boundaries;const Oe=e;if(e===Oe)if(Array.isArray(Y)){var K=!0;const Pe=Y.length;for(let Se=0;Se<Pe;Se++){let Ke=Y[Se];const ts=e;
if(!(typeof Ke=="number"&&isFinite(Ke)))return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries/"+
Se,schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/5/properties/boundaries/items/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var K=ts===e;if(!K)break}}else return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+
"/transform/normalize/boundaries",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/5/properties/boundaries/\
type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ie=Oe===e}else var ie=!0}}}else return P.errors=[{instancePath:r+"/signals/"+w.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/5/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;y!==!0&&(y=!0)}else return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/discriminator",keyword:"discr\
iminator",params:{error:"mapping",tag:"kind",tagValue:Ge},message:'value of tag "kind" must be in oneOf'}],!1;else return P.errors=[{instancePath:r+"/signals/"+
w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/\
discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:Ge},message:'tag "kind" must be string'}],!1}}else return P.errors=[{instancePath:r+
"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/propertie\
s/normalize/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var F=ne===e}else var F=!0;if(F)if(g.reason!==void 0){const c=e;if(typeof g.
reason!="string")return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/reason",schemaPath:"#/properties/signals/addi\
tionalProperties/properties/transform/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var F=c===e}else var F=!0}}}}}
var N=le===e}else var N=!0}}}}}}}}}else return P.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/a\
dditionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ye=oe===e;if(!ye)break}else return P.errors=[{instancePath:r+"\
/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var u=Xe===e}else var u=!0;if(u){if(n.vocabs!==
void 0){let se=n.vocabs;const Xe=e;if(e===Xe)if(se&&typeof se=="object"&&!Array.isArray(se))for(const w in se){let E=se[w];const oe=e;if(e===oe)if(E&&typeof E==
"object"&&!Array.isArray(E)){let je;if(E.entries===void 0&&(je="entries")||E.file===void 0&&(je="file")||E.sha256===void 0&&(je="sha256")||E.coverage===void 0&&
(je="coverage"))return P.errors=[{instancePath:r+"/vocabs/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vocabs/additionalProperties/requir\
ed",keyword:"required",params:{missingProperty:je},message:"must have required property '"+je+"'"}],!1;{const lr=e;for(const g in E)if(!(g==="entries"||g==="fil\
e"||g==="sha256"||g==="coverage"||g==="minCount"||g==="grown")){return P.errors=[{instancePath:r+"/vocabs/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/vocabs/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional pr\
operties"}],!1;break}if(lr===e){if(E.entries!==void 0){let g=E.entries;const le=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return P.errors=[{instancePath:r+
"/vocabs/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/entries",schemaPath:"#/properties/vocabs/additionalProperties/properties/entries/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===le&&typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g)))return P.errors=[{instancePath:r+"/vocabs/"+w.replace(
/~/g,"~0").replace(/\//g,"~1")+"/entries",schemaPath:"#/properties/vocabs/additionalProperties/properties/entries/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var ee=le===e}else var ee=!0;if(ee){if(E.file!==void 0){let g=E.file;const le=e;if(e===le)if(typeof g=="string"){if(!ss.
test(g))return P.errors=[{instancePath:r+"/vocabs/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/vocabs/additionalProperties/proper\
ties/file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],
!1}else return P.errors=[{instancePath:r+"/vocabs/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/vocabs/additionalProperties/proper\
ties/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ee=le===e}else var ee=!0;if(ee){if(E.sha256!==void 0){let g=E.sha256;const le=e;
if(e===le)if(typeof g=="string"){if(!xr.test(g))return P.errors=[{instancePath:r+"/vocabs/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/pro\
perties/vocabs/additionalProperties/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],
!1}else return P.errors=[{instancePath:r+"/vocabs/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/vocabs/additionalProperties/prop\
erties/sha256/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ee=le===e}else var ee=!0;if(ee){if(E.coverage!==void 0){let g=E.coverage;
const le=e;if(e===le)if(typeof g=="number"&&isFinite(g)){if(g>1||isNaN(g))return P.errors=[{instancePath:r+"/vocabs/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/coverage",schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be\
 <= 1"}],!1;if(g<0||isNaN(g))return P.errors=[{instancePath:r+"/vocabs/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/ad\
ditionalProperties/properties/coverage/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.errors=[{instancePath:r+
"/vocabs/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var ee=le===e}else var ee=!0;if(ee){if(E.minCount!==void 0){let g=E.minCount;const le=e;if(!(typeof g=="number"&&!(g%
1)&&!isNaN(g)&&isFinite(g)))return P.errors=[{instancePath:r+"/vocabs/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/minCount",schemaPath:"#/properties/vocabs/add\
itionalProperties/properties/minCount/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===le&&typeof g=="number"&&isFinite(g)&&(g<
1||isNaN(g)))return P.errors=[{instancePath:r+"/vocabs/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/minCount",schemaPath:"#/properties/vocabs/additionalProperti\
es/properties/minCount/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ee=le===e}else var ee=!0;if(ee)if(E.grown!==void 0){
let g=E.grown;const le=e;if(e===le)if(g&&typeof g=="object"&&!Array.isArray(g)){let xe;if(g.file===void 0&&(xe="file")||g.sha256===void 0&&(xe="sha256")||g.forgotten===
void 0&&(xe="forgotten")||g.until===void 0&&(xe="until"))return P.errors=[{instancePath:r+"/vocabs/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown",schemaPath:"\
#/properties/vocabs/additionalProperties/properties/grown/required",keyword:"required",params:{missingProperty:xe},message:"must have required property '"+xe+"'"}],
!1;{const we=e;for(const c in g)if(!(c==="file"||c==="sha256"||c==="forgotten"||c==="until")){return P.errors=[{instancePath:r+"/vocabs/"+w.replace(/~/g,"~0").replace(
/\//g,"~1")+"/grown",schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},
message:"must NOT have additional properties"}],!1;break}if(we===e){if(g.file!==void 0){let c=g.file;const ne=e;if(e===ne)if(typeof c=="string"){if(!ss.test(c))
return P.errors=[{instancePath:r+"/vocabs/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown/file",schemaPath:"#/properties/vocabs/additionalProperties/properti\
es/grown/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$\
))[^\\\\]+$"'}],!1}else return P.errors=[{instancePath:r+"/vocabs/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown/file",schemaPath:"#/properties/vocabs/addit\
ionalProperties/properties/grown/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var $e=ne===e}else var $e=!0;if($e){if(g.
sha256!==void 0){let c=g.sha256;const ne=e;if(e===ne)if(typeof c=="string"){if(!xr.test(c))return P.errors=[{instancePath:r+"/vocabs/"+w.replace(/~/g,"~0").replace(
/\//g,"~1")+"/grown/sha256",schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/properties/sha256/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return P.errors=[{instancePath:r+"/vocabs/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
grown/sha256",schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/properties/sha256/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var $e=ne===e}else var $e=!0;if($e){if(g.forgotten!==void 0){let c=g.forgotten;const ne=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))
return P.errors=[{instancePath:r+"/vocabs/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown/forgotten",schemaPath:"#/properties/vocabs/additionalProperties/pro\
perties/grown/properties/forgotten/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===ne&&typeof c=="number"&&isFinite(c)&&(c<0||
isNaN(c)))return P.errors=[{instancePath:r+"/vocabs/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown/forgotten",schemaPath:"#/properties/vocabs/additionalProp\
erties/properties/grown/properties/forgotten/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var $e=ne===e}else var $e=!0;
if($e)if(g.until!==void 0){let c=g.until;const ne=e;if(e===ne)if(typeof c=="number"&&isFinite(c)){if(c>864e13||isNaN(c))return P.errors=[{instancePath:r+"/vocab\
s/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown/until",schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/properties/until/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(c<-864e13||isNaN(c))return P.errors=[{instancePath:r+"/vocabs/"+w.replace(
/~/g,"~0").replace(/\//g,"~1")+"/grown/until",schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/properties/until/minimum",keyword:"minimum",
params:{comparison:">=",limit:-864e13},message:"must be >= -8640000000000000"}],!1}else return P.errors=[{instancePath:r+"/vocabs/"+w.replace(/~/g,"~0").replace(
/\//g,"~1")+"/grown/until",schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/properties/until/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var $e=ne===e}else var $e=!0}}}}}else return P.errors=[{instancePath:r+"/vocabs/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown",schemaPath:"\
#/properties/vocabs/additionalProperties/properties/grown/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ee=le===e}else var ee=!0}}}}}}}else
return P.errors=[{instancePath:r+"/vocabs/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vocabs/additionalProperties/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var Qe=oe===e;if(!Qe)break}else return P.errors=[{instancePath:r+"/vocabs",schemaPath:"#/properties/vocabs/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var u=Xe===e}else var u=!0;if(u)if(n.choices!==void 0){let se=n.choices;const Xe=e;if(e===Xe)if(se&&typeof se==
"object"&&!Array.isArray(se))for(const w in se){let E=se[w];const oe=e;if(e===oe)if(E&&typeof E=="object"&&!Array.isArray(E)){let je;if(E.value===void 0&&(je="v\
alue")||E.reason===void 0&&(je="reason")||E.tried===void 0&&(je="tried"))return P.errors=[{instancePath:r+"/choices/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/choices/additionalProperties/required",keyword:"required",params:{missingProperty:je},message:"must have required property '"+je+"'"}],!1;{const lr=e;
for(const g in E)if(!(g==="value"||g==="choose"||g==="reason"||g==="tried")){return P.errors=[{instancePath:r+"/choices/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/choices/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have \
additional properties"}],!1;break}if(lr===e){if(E.value!==void 0){const g=e;if(typeof E.value!="string")return P.errors=[{instancePath:r+"/choices/"+w.replace(/~/g,
"~0").replace(/\//g,"~1")+"/value",schemaPath:"#/properties/choices/additionalProperties/properties/value/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var U=g===e}else var U=!0;if(U){if(E.choose!==void 0){const g=e;if(E.choose!==!0)return P.errors=[{instancePath:r+"/choices/"+w.replace(/~/g,
"~0").replace(/\//g,"~1")+"/choose",schemaPath:"#/properties/choices/additionalProperties/properties/choose/const",keyword:"const",params:{allowedValue:!0},message:"\
must be equal to constant"}],!1;var U=g===e}else var U=!0;if(U){if(E.reason!==void 0){const g=e;if(typeof E.reason!="string")return P.errors=[{instancePath:r+"/\
choices/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/reason",schemaPath:"#/properties/choices/additionalProperties/properties/reason/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var U=g===e}else var U=!0;if(U)if(E.tried!==void 0){let g=E.tried;const le=e;if(e===le)if(Array.isArray(g)){var or=!0;
const xe=g.length;for(let we=0;we<xe;we++){let c=g[we];const ne=e;if(e===ne)if(c&&typeof c=="object"&&!Array.isArray(c)){let Ce;if(c.value===void 0&&(Ce="value")||
c.trials===void 0&&(Ce="trials")||c.part===void 0&&(Ce="part")||c.logLoss===void 0&&(Ce="logLoss")||c.difference===void 0&&(Ce="difference")||c.interval===void 0&&
(Ce="interval"))return P.errors=[{instancePath:r+"/choices/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+we,schemaPath:"#/properties/choices/additionalPr\
operties/properties/tried/items/required",keyword:"required",params:{missingProperty:Ce},message:"must have required property '"+Ce+"'"}],!1;{const Ge=e;for(const M in c)
if(!(M==="value"||M==="trials"||M==="part"||M==="logLoss"||M==="difference"||M==="interval")){return P.errors=[{instancePath:r+"/choices/"+w.replace(/~/g,"~0").
replace(/\//g,"~1")+"/tried/"+we,schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:M},message:"must NOT have additional properties"}],!1;break}if(Ge===e){if(c.value!==void 0){const M=e;if(typeof c.value!="string")
return P.errors=[{instancePath:r+"/choices/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+we+"/value",schemaPath:"#/properties/choices/additionalPropertie\
s/properties/tried/items/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var qe=M===e}else var qe=!0;if(qe){if(c.trials!==
void 0){let M=c.trials;const B=e;if(!(typeof M=="number"&&!(M%1)&&!isNaN(M)&&isFinite(M)))return P.errors=[{instancePath:r+"/choices/"+w.replace(/~/g,"~0").replace(
/\//g,"~1")+"/tried/"+we+"/trials",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/trials/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===B&&typeof M=="number"&&isFinite(M)&&(M<0||isNaN(M)))return P.errors=[{instancePath:r+"/choices/"+w.replace(/~/g,
"~0").replace(/\//g,"~1")+"/tried/"+we+"/trials",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/trials/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var qe=B===e}else var qe=!0;if(qe){if(c.part!==void 0){let M=c.part;const B=e;if(e===B)if(typeof M==
"number"&&isFinite(M)){if(M>1||isNaN(M))return P.errors=[{instancePath:r+"/choices/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+we+"/part",schemaPath:"#\
/properties/choices/additionalProperties/properties/tried/items/properties/part/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= \
1"}],!1;if(M<0||isNaN(M))return P.errors=[{instancePath:r+"/choices/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+we+"/part",schemaPath:"#/properties/cho\
ices/additionalProperties/properties/tried/items/properties/part/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return P.
errors=[{instancePath:r+"/choices/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+we+"/part",schemaPath:"#/properties/choices/additionalProperties/properti\
es/tried/items/properties/part/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var qe=B===e}else var qe=!0;if(qe){if(c.logLoss!==void 0){
let M=c.logLoss;const B=e;if(!(typeof M=="number"&&isFinite(M)))return P.errors=[{instancePath:r+"/choices/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+
we+"/logLoss",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/logLoss/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var qe=B===e}else var qe=!0;if(qe){if(c.difference!==void 0){let M=c.difference;const B=e;if(!(typeof M=="number"&&isFinite(M)))return P.errors=
[{instancePath:r+"/choices/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+we+"/difference",schemaPath:"#/properties/choices/additionalProperties/propertie\
s/tried/items/properties/difference/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var qe=B===e}else var qe=!0;if(qe)if(c.interval!==
void 0){let M=c.interval;const B=e;if(e===B)if(Array.isArray(M)){if(M.length<2)return P.errors=[{instancePath:r+"/choices/"+w.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/tried/"+we+"/interval",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/interval/minItems",keyword:"minItems",params:{
limit:2},message:"must NOT have fewer than 2 items"}],!1;{const Y=M.length;if(Y>0){let Oe=M[0];const Le=e;if(!(typeof Oe=="number"&&isFinite(Oe)))return P.errors=
[{instancePath:r+"/choices/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+we+"/interval/0",schemaPath:"#/properties/choices/additionalProperties/propertie\
s/tried/items/properties/interval/prefixItems/0/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var sr=Le===e}if(sr){if(Y>1){let Oe=M[1];
const Le=e;if(!(typeof Oe=="number"&&isFinite(Oe)))return P.errors=[{instancePath:r+"/choices/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+we+"/interval\
/1",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/interval/prefixItems/1/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var sr=Le===e}if(sr&&!(M.length<=2))return P.errors=[{instancePath:r+"/choices/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+we+"/in\
terval",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/interval/items",keyword:"items",params:{limit:2},message:"must N\
OT have more than 2 items"}],!1}}}else return P.errors=[{instancePath:r+"/choices/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+we+"/interval",schemaPath:"\
#/properties/choices/additionalProperties/properties/tried/items/properties/interval/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var qe=B===
e}else var qe=!0}}}}}}}else return P.errors=[{instancePath:r+"/choices/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+we,schemaPath:"#/properties/choices/\
additionalProperties/properties/tried/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var or=ne===e;if(!or)break}}else return P.
errors=[{instancePath:r+"/choices/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried",schemaPath:"#/properties/choices/additionalProperties/properties/tried/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var U=le===e}else var U=!0}}}}}else return P.errors=[{instancePath:r+"/choices/"+w.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/choices/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var br=oe===
e;if(!br)break}else return P.errors=[{instancePath:r+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;var u=Xe===e}else var u=!0}}}}}}}}}}}}else return P.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"}],!1;return P.errors=l,e===0}P.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Hs=Ne,zr={$schema:"https://json-schema.org/draft/2020-12/sch\
ema",title:"adsc calibration config",description:"How a model is to be calibrated: what the spec asks for, resolved. A fitted calibrator is another file.",type:"\
object",properties:{version:{const:3},fingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},model:{type:"string"},variant:{type:["string","null"]},method:{enum:[
"platt","isotonic","temperature"]},heads:{type:"array",items:{type:"string"}},sources:{type:["array","null"],items:{type:"string"}},per:{type:"array",items:{enum:[
"head","source"]}},signals:{type:"array",items:{type:"object",properties:{name:{type:"string"},kind:{enum:["id","ids","vec","bins"]},vocab:{type:["string","null"]},
size:{type:"integer",minimum:0},hours:{type:["string","null"]}},required:["name","kind","vocab","size","hours"],additionalProperties:!1}},everySeconds:{type:"nu\
mber"},windowSeconds:{type:"number"},halfLifeSeconds:{type:["number","null"]},traffic:{type:["object","null"],properties:{column:{type:"string"},value:{type:"st\
ring"}},required:["column","value"],additionalProperties:!1},sampling:{type:["object","null"],properties:{base:{type:["string","null"]},keep:{type:"number",minimum:0,
maximum:1},log:{enum:["unsampled","sampled"]},correct:{enum:["weight","base","batch"]}},required:["base","keep","log","correct"],additionalProperties:!1}},required:[
"version","fingerprint","model","variant","method","heads","sources","per","signals","everySeconds","windowSeconds","halfLifeSeconds","traffic","sampling"],additionalProperties:!1,
$id:"calibration"};function Ne(n,{instancePath:r="",parentData:Gr,parentDataProperty:Jr,rootData:gr=n,dynamicAnchors:hr={}}={}){let l=null,e=0;const _e=Ne.evaluated;
if(_e.dynamicProps&&(_e.props=void 0),_e.dynamicItems&&(_e.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Z;if(n.version===void 0&&(Z="ver\
sion")||n.fingerprint===void 0&&(Z="fingerprint")||n.model===void 0&&(Z="model")||n.variant===void 0&&(Z="variant")||n.method===void 0&&(Z="method")||n.heads===
void 0&&(Z="heads")||n.sources===void 0&&(Z="sources")||n.per===void 0&&(Z="per")||n.signals===void 0&&(Z="signals")||n.everySeconds===void 0&&(Z="everySeconds")||
n.windowSeconds===void 0&&(Z="windowSeconds")||n.halfLifeSeconds===void 0&&(Z="halfLifeSeconds")||n.traffic===void 0&&(Z="traffic")||n.sampling===void 0&&(Z="sa\
mpling"))return Ne.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:Z},message:"must have required property '"+Z+"'"}],
!1;{const V=e;for(const O in n)if(!Fr.call(zr.properties,O)){return Ne.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:O},message:"must NOT have additional properties"}],!1;break}if(V===e){if(n.version!==void 0){const O=e;if(n.version!==3)return Ne.errors=
[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:3},message:"must be equal to constant"}],!1;var u=O===e}else
var u=!0;if(u){if(n.fingerprint!==void 0){let O=n.fingerprint;const N=e;if(e===N)if(typeof O=="string"){if(!xr.test(O))return Ne.errors=[{instancePath:r+"/finge\
rprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else
return Ne.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var u=N===e}else var u=!0;if(u){if(n.model!==void 0){const O=e;if(typeof n.model!="string")return Ne.errors=[{instancePath:r+"/model",schemaPath:"#/properties/m\
odel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=O===e}else var u=!0;if(u){if(n.variant!==void 0){let O=n.variant;const N=e;
if(typeof O!="string"&&O!==null)return Ne.errors=[{instancePath:r+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:zr.properties.variant.
type},message:"must be string,null"}],!1;var u=N===e}else var u=!0;if(u){if(n.method!==void 0){let O=n.method;const N=e;if(!(O==="platt"||O==="isotonic"||O==="t\
emperature"))return Ne.errors=[{instancePath:r+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:zr.properties.method.enum},message:"\
must be equal to one of the allowed values"}],!1;var u=N===e}else var u=!0;if(u){if(n.heads!==void 0){let O=n.heads;const N=e;if(e===N)if(Array.isArray(O)){var be=!0;
const ae=O.length;for(let H=0;H<ae;H++){const _=e;if(typeof O[H]!="string")return Ne.errors=[{instancePath:r+"/heads/"+H,schemaPath:"#/properties/heads/items/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var be=_===e;if(!be)break}}else return Ne.errors=[{instancePath:r+"/heads",schemaPath:"#\
/properties/heads/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=N===e}else var u=!0;if(u){if(n.sources!==void 0){let O=n.sources;
const N=e;if(!Array.isArray(O)&&O!==null)return Ne.errors=[{instancePath:r+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:zr.properties.
sources.type},message:"must be array,null"}],!1;if(e===N&&Array.isArray(O)){var re=!0;const ae=O.length;for(let H=0;H<ae;H++){const _=e;if(typeof O[H]!="string")
return Ne.errors=[{instancePath:r+"/sources/"+H,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var re=_===e;if(!re)break}}var u=N===e}else var u=!0;if(u){if(n.per!==void 0){let O=n.per;const N=e;if(e===N)if(Array.isArray(O)){var ue=!0;const ae=O.length;for(let H=0;H<
ae;H++){let _=O[H];const J=e;if(!(_==="head"||_==="source"))return Ne.errors=[{instancePath:r+"/per/"+H,schemaPath:"#/properties/per/items/enum",keyword:"enum",
params:{allowedValues:zr.properties.per.items.enum},message:"must be equal to one of the allowed values"}],!1;var ue=J===e;if(!ue)break}}else return Ne.errors=[
{instancePath:r+"/per",schemaPath:"#/properties/per/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=N===e}else var u=!0;if(u){if(n.
signals!==void 0){let O=n.signals;const N=e;if(e===N)if(Array.isArray(O)){var L=!0;const ae=O.length;for(let H=0;H<ae;H++){let _=O[H];const J=e;if(e===J)if(_&&typeof _==
"object"&&!Array.isArray(_)){let C;if(_.name===void 0&&(C="name")||_.kind===void 0&&(C="kind")||_.vocab===void 0&&(C="vocab")||_.size===void 0&&(C="size")||_.hours===
void 0&&(C="hours"))return Ne.errors=[{instancePath:r+"/signals/"+H,schemaPath:"#/properties/signals/items/required",keyword:"required",params:{missingProperty:C},
message:"must have required property '"+C+"'"}],!1;{const y=e;for(const k in _)if(!(k==="name"||k==="kind"||k==="vocab"||k==="size"||k==="hours")){return Ne.errors=
[{instancePath:r+"/signals/"+H,schemaPath:"#/properties/signals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"\
must NOT have additional properties"}],!1;break}if(y===e){if(_.name!==void 0){const k=e;if(typeof _.name!="string")return Ne.errors=[{instancePath:r+"/signals/"+
H+"/name",schemaPath:"#/properties/signals/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ce=k===e}else var ce=!0;
if(ce){if(_.kind!==void 0){let k=_.kind;const he=e;if(!(k==="id"||k==="ids"||k==="vec"||k==="bins"))return Ne.errors=[{instancePath:r+"/signals/"+H+"/kind",schemaPath:"\
#/properties/signals/items/properties/kind/enum",keyword:"enum",params:{allowedValues:zr.properties.signals.items.properties.kind.enum},message:"must be equal t\
o one of the allowed values"}],!1;var ce=he===e}else var ce=!0;if(ce){if(_.vocab!==void 0){let k=_.vocab;const he=e;if(typeof k!="string"&&k!==null)return Ne.errors=
[{instancePath:r+"/signals/"+H+"/vocab",schemaPath:"#/properties/signals/items/properties/vocab/type",keyword:"type",params:{type:zr.properties.signals.items.properties.
vocab.type},message:"must be string,null"}],!1;var ce=he===e}else var ce=!0;if(ce){if(_.size!==void 0){let k=_.size;const he=e;if(!(typeof k=="number"&&!(k%1)&&
!isNaN(k)&&isFinite(k)))return Ne.errors=[{instancePath:r+"/signals/"+H+"/size",schemaPath:"#/properties/signals/items/properties/size/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===he&&typeof k=="number"&&isFinite(k)&&(k<0||isNaN(k)))return Ne.errors=[{instancePath:r+"/signals/"+H+"/siz\
e",schemaPath:"#/properties/signals/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ce=he===e}else
var ce=!0;if(ce)if(_.hours!==void 0){let k=_.hours;const he=e;if(typeof k!="string"&&k!==null)return Ne.errors=[{instancePath:r+"/signals/"+H+"/hours",schemaPath:"\
#/properties/signals/items/properties/hours/type",keyword:"type",params:{type:zr.properties.signals.items.properties.hours.type},message:"must be string,null"}],
!1;var ce=he===e}else var ce=!0}}}}}}else return Ne.errors=[{instancePath:r+"/signals/"+H,schemaPath:"#/properties/signals/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var L=J===e;if(!L)break}}else return Ne.errors=[{instancePath:r+"/signals",schemaPath:"#/properties/signals/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var u=N===e}else var u=!0;if(u){if(n.everySeconds!==void 0){let O=n.everySeconds;const N=e;if(!(typeof O==
"number"&&isFinite(O)))return Ne.errors=[{instancePath:r+"/everySeconds",schemaPath:"#/properties/everySeconds/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var u=N===e}else var u=!0;if(u){if(n.windowSeconds!==void 0){let O=n.windowSeconds;const N=e;if(!(typeof O=="number"&&isFinite(O)))return Ne.
errors=[{instancePath:r+"/windowSeconds",schemaPath:"#/properties/windowSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var u=N===
e}else var u=!0;if(u){if(n.halfLifeSeconds!==void 0){let O=n.halfLifeSeconds;const N=e;if(!(typeof O=="number"&&isFinite(O))&&O!==null)return Ne.errors=[{instancePath:r+
"/halfLifeSeconds",schemaPath:"#/properties/halfLifeSeconds/type",keyword:"type",params:{type:zr.properties.halfLifeSeconds.type},message:"must be number,null"}],
!1;var u=N===e}else var u=!0;if(u){if(n.traffic!==void 0){let O=n.traffic;const N=e;if(!(O&&typeof O=="object"&&!Array.isArray(O))&&O!==null)return Ne.errors=[{
instancePath:r+"/traffic",schemaPath:"#/properties/traffic/type",keyword:"type",params:{type:zr.properties.traffic.type},message:"must be object,null"}],!1;if(e===
N&&O&&typeof O=="object"&&!Array.isArray(O)){let ae;if(O.column===void 0&&(ae="column")||O.value===void 0&&(ae="value"))return Ne.errors=[{instancePath:r+"/traf\
fic",schemaPath:"#/properties/traffic/required",keyword:"required",params:{missingProperty:ae},message:"must have required property '"+ae+"'"}],!1;{const H=e;for(const _ in O)
if(!(_==="column"||_==="value")){return Ne.errors=[{instancePath:r+"/traffic",schemaPath:"#/properties/traffic/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:_},message:"must NOT have additional properties"}],!1;break}if(H===e){if(O.column!==void 0){const _=e;if(typeof O.column!="string")
return Ne.errors=[{instancePath:r+"/traffic/column",schemaPath:"#/properties/traffic/properties/column/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var Je=_===e}else var Je=!0;if(Je)if(O.value!==void 0){const _=e;if(typeof O.value!="string")return Ne.errors=[{instancePath:r+"/traffic/value",
schemaPath:"#/properties/traffic/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Je=_===e}else var Je=!0}}}var u=N===
e}else var u=!0;if(u)if(n.sampling!==void 0){let O=n.sampling;const N=e;if(!(O&&typeof O=="object"&&!Array.isArray(O))&&O!==null)return Ne.errors=[{instancePath:r+
"/sampling",schemaPath:"#/properties/sampling/type",keyword:"type",params:{type:zr.properties.sampling.type},message:"must be object,null"}],!1;if(e===N&&O&&typeof O==
"object"&&!Array.isArray(O)){let ae;if(O.base===void 0&&(ae="base")||O.keep===void 0&&(ae="keep")||O.log===void 0&&(ae="log")||O.correct===void 0&&(ae="correct"))
return Ne.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/required",keyword:"required",params:{missingProperty:ae},message:"must have requ\
ired property '"+ae+"'"}],!1;{const H=e;for(const _ in O)if(!(_==="base"||_==="keep"||_==="log"||_==="correct")){return Ne.errors=[{instancePath:r+"/sampling",schemaPath:"\
#/properties/sampling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT have additional properties"}],!1;break}
if(H===e){if(O.base!==void 0){let _=O.base;const J=e;if(typeof _!="string"&&_!==null)return Ne.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/properties\
/sampling/properties/base/type",keyword:"type",params:{type:zr.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var W=J===e}else var W=!0;
if(W){if(O.keep!==void 0){let _=O.keep;const J=e;if(e===J)if(typeof _=="number"&&isFinite(_)){if(_>1||isNaN(_))return Ne.errors=[{instancePath:r+"/sampling/keep",
schemaPath:"#/properties/sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(_<0||isNaN(_))return Ne.
errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return Ne.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var W=J===e}else var W=!0;if(W){if(O.log!==void 0){let _=O.log;const J=e;if(!(_==="unsampled"||_==="sampled"))return Ne.errors=
[{instancePath:r+"/sampling/log",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"enum",params:{allowedValues:zr.properties.sampling.properties.log.
enum},message:"must be equal to one of the allowed values"}],!1;var W=J===e}else var W=!0;if(W)if(O.correct!==void 0){let _=O.correct;const J=e;if(!(_==="weight"||
_==="base"||_==="batch"))return Ne.errors=[{instancePath:r+"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",params:{
allowedValues:zr.properties.sampling.properties.correct.enum},message:"must be equal to one of the allowed values"}],!1;var W=J===e}else var W=!0}}}}}var u=N===
e}else var u=!0}}}}}}}}}}}}}}}else return Ne.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ne.
errors=l,e===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Gs=Re,us={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc manife\
st",description:"What a build or a trained bundle holds: the fingerprint of its plan and a hash of every other file.",type:"object",properties:{version:{const:1},
adsc:{type:"string"},model:{type:"string"},variant:{type:["string","null"]},baseline:{type:"string"},assumed:{type:"object",properties:{vocabs:{type:"array",items:{
type:"string"}},signals:{type:"array",items:{type:"string"}}},required:["vocabs","signals"],additionalProperties:!1},fingerprint:{type:"string",pattern:"^[0-9a-\
f]{64}$"},contract:{type:"string",pattern:"^[0-9a-f]{64}$"},modelFingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},distilled:{type:"object",properties:{trees:{
type:"integer",minimum:0},network:{type:"number"},sum:{type:"number"},pupil:{type:["number","null"]},kept:{enum:["pupil","network"]}},required:["trees","network",
"sum","pupil","kept"],additionalProperties:!1},files:{type:"object",additionalProperties:{type:"object",properties:{bytes:{type:"integer",minimum:0},sha256:{type:"\
string",pattern:"^[0-9a-f]{64}$"}},required:["bytes","sha256"],additionalProperties:!1}}},required:["version","adsc","model","variant","fingerprint","files"],additionalProperties:!1,
$id:"manifest"};function Re(n,{instancePath:r="",parentData:Gr,parentDataProperty:Jr,rootData:gr=n,dynamicAnchors:hr={}}={}){let l=null,e=0;const _e=Re.evaluated;
if(_e.dynamicProps&&(_e.props=void 0),_e.dynamicItems&&(_e.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let W;if(n.version===void 0&&(W="ver\
sion")||n.adsc===void 0&&(W="adsc")||n.model===void 0&&(W="model")||n.variant===void 0&&(W="variant")||n.fingerprint===void 0&&(W="fingerprint")||n.files===void 0&&
(W="files"))return Re.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:W},message:"must have required property '"+W+"'"}],
!1;{const Z=e;for(const V in n)if(!Fr.call(us.properties,V)){return Re.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:V},message:"must NOT have additional properties"}],!1;break}if(Z===e){if(n.version!==void 0){const V=e;if(n.version!==1)return Re.errors=
[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var u=V===e}else
var u=!0;if(u){if(n.adsc!==void 0){const V=e;if(typeof n.adsc!="string")return Re.errors=[{instancePath:r+"/adsc",schemaPath:"#/properties/adsc/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var u=V===e}else var u=!0;if(u){if(n.model!==void 0){const V=e;if(typeof n.model!="string")return Re.errors=
[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=V===e}else var u=!0;if(u){
if(n.variant!==void 0){let V=n.variant;const O=e;if(typeof V!="string"&&V!==null)return Re.errors=[{instancePath:r+"/variant",schemaPath:"#/properties/variant/t\
ype",keyword:"type",params:{type:us.properties.variant.type},message:"must be string,null"}],!1;var u=O===e}else var u=!0;if(u){if(n.baseline!==void 0){const V=e;
if(typeof n.baseline!="string")return Re.errors=[{instancePath:r+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var u=V===e}else var u=!0;if(u){if(n.assumed!==void 0){let V=n.assumed;const O=e;if(e===O)if(V&&typeof V=="object"&&!Array.isArray(V)){let T;
if(V.vocabs===void 0&&(T="vocabs")||V.signals===void 0&&(T="signals"))return Re.errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/required",keyword:"\
required",params:{missingProperty:T},message:"must have required property '"+T+"'"}],!1;{const ae=e;for(const H in V)if(!(H==="vocabs"||H==="signals")){return Re.
errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:H},message:"\
must NOT have additional properties"}],!1;break}if(ae===e){if(V.vocabs!==void 0){let H=V.vocabs;const _=e;if(e===_)if(Array.isArray(H)){var be=!0;const J=H.length;
for(let F=0;F<J;F++){const C=e;if(typeof H[F]!="string")return Re.errors=[{instancePath:r+"/assumed/vocabs/"+F,schemaPath:"#/properties/assumed/properties/vocab\
s/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var be=C===e;if(!be)break}}else return Re.errors=[{instancePath:r+"/assumed/vo\
cabs",schemaPath:"#/properties/assumed/properties/vocabs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var re=_===e}else var re=!0;if(re)
if(V.signals!==void 0){let H=V.signals;const _=e;if(e===_)if(Array.isArray(H)){var ue=!0;const F=H.length;for(let C=0;C<F;C++){const y=e;if(typeof H[C]!="string")
return Re.errors=[{instancePath:r+"/assumed/signals/"+C,schemaPath:"#/properties/assumed/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var ue=y===e;if(!ue)break}}else return Re.errors=[{instancePath:r+"/assumed/signals",schemaPath:"#/properties/assumed/properties/signals/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var re=_===e}else var re=!0}}}else return Re.errors=[{instancePath:r+"/assumed",schemaPath:"\
#/properties/assumed/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var u=O===e}else var u=!0;if(u){if(n.fingerprint!==void 0){let V=n.
fingerprint;const O=e;if(e===O)if(typeof V=="string"){if(!xr.test(V))return Re.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/patte\
rn",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Re.errors=[{instancePath:r+"/fingerprint",
schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=O===e}else var u=!0;if(u){if(n.contract!==void 0){
let V=n.contract;const O=e;if(e===O)if(typeof V=="string"){if(!xr.test(V))return Re.errors=[{instancePath:r+"/contract",schemaPath:"#/properties/contract/patter\
n",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Re.errors=[{instancePath:r+"/contract",schemaPath:"\
#/properties/contract/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=O===e}else var u=!0;if(u){if(n.modelFingerprint!==void 0){
let V=n.modelFingerprint;const O=e;if(e===O)if(typeof V=="string"){if(!xr.test(V))return Re.errors=[{instancePath:r+"/modelFingerprint",schemaPath:"#/properties\
/modelFingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Re.errors=[{instancePath:r+
"/modelFingerprint",schemaPath:"#/properties/modelFingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=O===e}else var u=!0;
if(u){if(n.distilled!==void 0){let V=n.distilled;const O=e;if(e===O)if(V&&typeof V=="object"&&!Array.isArray(V)){let T;if(V.trees===void 0&&(T="trees")||V.network===
void 0&&(T="network")||V.sum===void 0&&(T="sum")||V.pupil===void 0&&(T="pupil")||V.kept===void 0&&(T="kept"))return Re.errors=[{instancePath:r+"/distilled",schemaPath:"\
#/properties/distilled/required",keyword:"required",params:{missingProperty:T},message:"must have required property '"+T+"'"}],!1;{const ae=e;for(const H in V)if(!(H===
"trees"||H==="network"||H==="sum"||H==="pupil"||H==="kept")){return Re.errors=[{instancePath:r+"/distilled",schemaPath:"#/properties/distilled/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:H},message:"must NOT have additional properties"}],!1;break}if(ae===e){if(V.trees!==void 0){let H=V.
trees;const _=e;if(!(typeof H=="number"&&!(H%1)&&!isNaN(H)&&isFinite(H)))return Re.errors=[{instancePath:r+"/distilled/trees",schemaPath:"#/properties/distilled\
/properties/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===_&&typeof H=="number"&&isFinite(H)&&(H<0||isNaN(H)))return Re.
errors=[{instancePath:r+"/distilled/trees",schemaPath:"#/properties/distilled/properties/trees/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var L=_===e}else var L=!0;if(L){if(V.network!==void 0){let H=V.network;const _=e;if(!(typeof H=="number"&&isFinite(H)))return Re.errors=[{instancePath:r+
"/distilled/network",schemaPath:"#/properties/distilled/properties/network/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var L=_===e}else
var L=!0;if(L){if(V.sum!==void 0){let H=V.sum;const _=e;if(!(typeof H=="number"&&isFinite(H)))return Re.errors=[{instancePath:r+"/distilled/sum",schemaPath:"#/p\
roperties/distilled/properties/sum/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var L=_===e}else var L=!0;if(L){if(V.pupil!==void 0){
let H=V.pupil;const _=e;if(!(typeof H=="number"&&isFinite(H))&&H!==null)return Re.errors=[{instancePath:r+"/distilled/pupil",schemaPath:"#/properties/distilled/\
properties/pupil/type",keyword:"type",params:{type:us.properties.distilled.properties.pupil.type},message:"must be number,null"}],!1;var L=_===e}else var L=!0;if(L)
if(V.kept!==void 0){let H=V.kept;const _=e;if(!(H==="pupil"||H==="network"))return Re.errors=[{instancePath:r+"/distilled/kept",schemaPath:"#/properties/distill\
ed/properties/kept/enum",keyword:"enum",params:{allowedValues:us.properties.distilled.properties.kept.enum},message:"must be equal to one of the allowed values"}],
!1;var L=_===e}else var L=!0}}}}}}else return Re.errors=[{instancePath:r+"/distilled",schemaPath:"#/properties/distilled/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"}],!1;var u=O===e}else var u=!0;if(u)if(n.files!==void 0){let V=n.files;const O=e;if(e===O)if(V&&typeof V=="object"&&!Array.isArray(
V))for(const T in V){let ae=V[T];const H=e;if(e===H)if(ae&&typeof ae=="object"&&!Array.isArray(ae)){let _;if(ae.bytes===void 0&&(_="bytes")||ae.sha256===void 0&&
(_="sha256"))return Re.errors=[{instancePath:r+"/files/"+T.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/required",
keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;{const J=e;for(const F in ae)if(!(F==="bytes"||F==="sha256")){return Re.
errors=[{instancePath:r+"/files/"+T.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:F},message:"must NOT have additional properties"}],!1;break}if(J===e){if(ae.bytes!==void 0){let F=ae.bytes;const C=e;
if(!(typeof F=="number"&&!(F%1)&&!isNaN(F)&&isFinite(F)))return Re.errors=[{instancePath:r+"/files/"+T.replace(/~/g,"~0").replace(/\//g,"~1")+"/bytes",schemaPath:"\
#/properties/files/additionalProperties/properties/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===C&&typeof F=="number"&&
isFinite(F)&&(F<0||isNaN(F)))return Re.errors=[{instancePath:r+"/files/"+T.replace(/~/g,"~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#/properties/files/additi\
onalProperties/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ce=C===e}else var ce=!0;if(ce)if(ae.
sha256!==void 0){let F=ae.sha256;const C=e;if(e===C)if(typeof F=="string"){if(!xr.test(F))return Re.errors=[{instancePath:r+"/files/"+T.replace(/~/g,"~0").replace(
/\//g,"~1")+"/sha256",schemaPath:"#/properties/files/additionalProperties/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'\
must match pattern "^[0-9a-f]{64}$"'}],!1}else return Re.errors=[{instancePath:r+"/files/"+T.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/prop\
erties/files/additionalProperties/properties/sha256/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ce=C===e}else var ce=!0}}}else
return Re.errors=[{instancePath:r+"/files/"+T.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var Je=H===e;if(!Je)break}else return Re.errors=[{instancePath:r+"/files",schemaPath:"#/properties/files/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var u=O===e}else var u=!0}}}}}}}}}}}}else return Re.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Re.errors=l,e===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Js=cr;function cr(n,{instancePath:r="",parentData:Gr,parentDataProperty:Jr,rootData:gr=n,dynamicAnchors:hr={}}={}){let l=null,e=0;const _e=cr.evaluated;if(_e.dynamicProps&&
(_e.props=void 0),_e.dynamicItems&&(_e.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let O;if(n.version===void 0&&(O="version")||n.fingerprint===
void 0&&(O="fingerprint")||n.cases===void 0&&(O="cases"))return cr.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:O},
message:"must have required property '"+O+"'"}],!1;{const N=e;for(const T in n)if(!(T==="version"||T==="fingerprint"||T==="cases")){return cr.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:T},message:"must NOT have additional properties"}],!1;break}if(N===
e){if(n.version!==void 0){const T=e;if(n.version!==1)return cr.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{
allowedValue:1},message:"must be equal to constant"}],!1;var u=T===e}else var u=!0;if(u){if(n.fingerprint!==void 0){let T=n.fingerprint;const ae=e;if(e===ae)if(typeof T==
"string"){if(!xr.test(T))return cr.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9\
a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return cr.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=ae===e}else var u=!0;if(u)if(n.cases!==void 0){let T=n.cases;const ae=e;if(e===ae)if(Array.
isArray(T)){var be=!0;const _=T.length;for(let J=0;J<_;J++){let F=T[J];const C=e;if(e===C)if(F&&typeof F=="object"&&!Array.isArray(F)){let k;if(F.note===void 0&&
(k="note")||F.serving===void 0&&(k="serving")||F.row===void 0&&(k="row")||F.signals===void 0&&(k="signals"))return cr.errors=[{instancePath:r+"/cases/"+J,schemaPath:"\
#/properties/cases/items/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const he=e;for(const z in F)
if(!(z==="note"||z==="serving"||z==="row"||z==="signals")){return cr.errors=[{instancePath:r+"/cases/"+J,schemaPath:"#/properties/cases/items/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:z},message:"must NOT have additional properties"}],!1;break}if(he===e){if(F.note!==void 0){const z=e;
if(typeof F.note!="string")return cr.errors=[{instancePath:r+"/cases/"+J+"/note",schemaPath:"#/properties/cases/items/properties/note/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var re=z===e}else var re=!0;if(re){if(F.serving!==void 0){const z=e;if(typeof F.serving!="boolean")return cr.errors=
[{instancePath:r+"/cases/"+J+"/serving",schemaPath:"#/properties/cases/items/properties/serving/type",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"}],!1;var re=z===e}else var re=!0;if(re){if(F.row!==void 0){let z=F.row;const A=e;if(!(z&&typeof z=="object"&&!Array.isArray(z)))return cr.errors=[{instancePath:r+
"/cases/"+J+"/row",schemaPath:"#/properties/cases/items/properties/row/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var re=A===e}else
var re=!0;if(re)if(F.signals!==void 0){let z=F.signals;const A=e;if(e===A)if(z&&typeof z=="object"&&!Array.isArray(z))for(const R in z){let ve=z[R];const ke=e,I=e;
let $=!1;const Fe=e;if(e===Fe)if(ve&&typeof ve=="object"&&!Array.isArray(ve)){let ie;if(ve.values===void 0&&(ie="values")){const K={instancePath:r+"/cases/"+J+"\
/signals/"+R.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/required",keyword:"requ\
ired",params:{missingProperty:ie},message:"must have required property '"+ie+"'"};l===null?l=[K]:l.push(K),e++}else{const K=e;for(const ye in ve)if(ye!=="values"){
const ee={instancePath:r+"/cases/"+J+"/signals/"+R.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProp\
erties/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ye},message:"must NOT have additional properties"};l===null?l=[ee]:
l.push(ee),e++;break}if(K===e&&ve.values!==void 0){let ye=ve.values;if(e===e)if(Array.isArray(ye)){var ue=!0;const $e=ye.length;for(let Qe=0;Qe<$e;Qe++){let U=ye[Qe];
const or=e;if(!(typeof U=="number"&&isFinite(U))){const sr={instancePath:r+"/cases/"+J+"/signals/"+R.replace(/~/g,"~0").replace(/\//g,"~1")+"/values/"+Qe,schemaPath:"\
#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/items/type",keyword:"type",params:{type:"number"},message:"must be nu\
mber"};l===null?l=[sr]:l.push(sr),e++}var ue=or===e;if(!ue)break}}else{const $e={instancePath:r+"/cases/"+J+"/signals/"+R.replace(/~/g,"~0").replace(/\//g,"~1")+
"/values",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/type",keyword:"type",params:{type:"array"},message:"\
must be array"};l===null?l=[$e]:l.push($e),e++}}}}else{const ie={instancePath:r+"/cases/"+J+"/signals/"+R.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/cases/items/properties/signals/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};l===null?l=[ie]:l.push(
ie),e++}var Z=Fe===e;if($=$||Z,Z)var L=!0;const rr=e;if(e===rr)if(ve&&typeof ve=="object"&&!Array.isArray(ve)){let ie;if(ve.ids===void 0&&(ie="ids")){const K={instancePath:r+
"/cases/"+J+"/signals/"+R.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/required",
keyword:"required",params:{missingProperty:ie},message:"must have required property '"+ie+"'"};l===null?l=[K]:l.push(K),e++}else{const K=e;for(const ye in ve)if(!(ye===
"ids"||ye==="weights")){const ee={instancePath:r+"/cases/"+J+"/signals/"+R.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/propertie\
s/signals/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ye},message:"must NOT have additional pro\
perties"};l===null?l=[ee]:l.push(ee),e++;break}if(K===e){if(ve.ids!==void 0){let ye=ve.ids;const ee=e;if(e===ee)if(Array.isArray(ye)){var ce=!0;const $e=ye.length;
for(let Qe=0;Qe<$e;Qe++){let U=ye[Qe];const or=e;if(!(typeof U=="number"&&!(U%1)&&!isNaN(U)&&isFinite(U))){const sr={instancePath:r+"/cases/"+J+"/signals/"+R.replace(
/~/g,"~0").replace(/\//g,"~1")+"/ids/"+Qe,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/ids/items/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};l===null?l=[sr]:l.push(sr),e++}if(e===or&&typeof U=="number"&&isFinite(U)&&(U<0||isNaN(U))){const sr={instancePath:r+
"/cases/"+J+"/signals/"+R.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids/"+Qe,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1\
/properties/ids/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};l===null?l=[sr]:l.push(sr),e++}var ce=or===e;if(!ce)break}}else{
const $e={instancePath:r+"/cases/"+J+"/signals/"+R.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids",schemaPath:"#/properties/cases/items/properties/signals/additio\
nalProperties/anyOf/1/properties/ids/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[$e]:l.push($e),e++}var Je=ee===e}else var Je=!0;
if(Je)if(ve.weights!==void 0){let ye=ve.weights;const ee=e;if(e===ee)if(Array.isArray(ye)){var W=!0;const Qe=ye.length;for(let U=0;U<Qe;U++){let or=ye[U];const qe=e;
if(!(typeof or=="number"&&isFinite(or))){const br={instancePath:r+"/cases/"+J+"/signals/"+R.replace(/~/g,"~0").replace(/\//g,"~1")+"/weights/"+U,schemaPath:"#/p\
roperties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weights/items/type",keyword:"type",params:{type:"number"},message:"must be numb\
er"};l===null?l=[br]:l.push(br),e++}var W=qe===e;if(!W)break}}else{const Qe={instancePath:r+"/cases/"+J+"/signals/"+R.replace(/~/g,"~0").replace(/\//g,"~1")+"/w\
eights",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weights/type",keyword:"type",params:{type:"array"},message:"\
must be array"};l===null?l=[Qe]:l.push(Qe),e++}var Je=ee===e}else var Je=!0}}}else{const ie={instancePath:r+"/cases/"+J+"/signals/"+R.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};l===null?l=[ie]:l.push(ie),e++}var Z=rr===e;if($=$||Z,Z&&L!==!0&&(L=!0),$)e=I,l!==null&&(I?l.length=I:l=null);else{const ie={instancePath:r+"/cases/"+J+"\
/signals/"+R.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return l===null?l=[ie]:l.push(ie),e++,cr.errors=l,!1}var V=ke===e;if(!V)break}else return cr.errors=[{instancePath:r+"/c\
ases/"+J+"/signals",schemaPath:"#/properties/cases/items/properties/signals/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var re=A===
e}else var re=!0}}}}}else return cr.errors=[{instancePath:r+"/cases/"+J,schemaPath:"#/properties/cases/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var be=C===e;if(!be)break}}else return cr.errors=[{instancePath:r+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var u=ae===e}else var u=!0}}}}else return cr.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return cr.errors=l,e===0}cr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Ks=me,qr={$schema:"https://json-schema.\
org/draft/2020-12/schema",title:"adsc calibrator",description:"A fitted calibrator: by head and source a function from logit and features to probability, and th\
e model that it was fitted on.",type:"object",properties:{version:{const:3},method:{enum:["platt","isotonic","temperature"]},model:{type:"string"},window:{type:"\
object",properties:{from:{type:["number","null"]},to:{type:["number","null"]},rows:{type:"integer",minimum:0},traffic:{enum:["all","own"]},ownRows:{type:["integ\
er","null"],minimum:0}},required:["from","to","rows","traffic","ownRows"],additionalProperties:!1},sampling:{type:["object","null"],properties:{base:{type:["str\
ing","null"]},keep:{type:"number",minimum:0,maximum:1},log:{enum:["unsampled","sampled"]},correct:{enum:["weight","base","batch"]}},required:["base","keep","log",
"correct"],additionalProperties:!1},layout:{type:"object",properties:{blocks:{type:"array",items:{type:"object",properties:{signal:{type:"string"},kind:{enum:["\
ids","vec","hour","bins"]},offset:{type:"integer",minimum:0},count:{type:"integer",minimum:0},vocab:{type:["object","null"],properties:{kind:{enum:["file","rang\
e","hash"]},size:{type:"integer",minimum:0},sha256:{type:["string","null"],pattern:"^[0-9a-f]{64}$"}},required:["kind","size","sha256"],additionalProperties:!1},
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
$id:"calibrator"},Dr={type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"identity"},kept:{type:"\
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
"kind","kept","prior","window","weight","events","temperature"],additionalProperties:!1}]};function S(n,{instancePath:r="",parentData:Gr,parentDataProperty:Jr,rootData:gr=n,
dynamicAnchors:hr={}}={}){let l=null,e=0;const _e=S.evaluated;if(_e.dynamicProps&&(_e.props=void 0),_e.dynamicItems&&(_e.items=void 0),e===0)if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let H;if(n.kind===void 0&&(H="kind"))return S.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:H},
message:"must have required property '"+H+"'"}],!1;{const _=n.kind;if(typeof _=="string")if(_==="identity"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){
let F;if(n.kind===void 0&&(F="kind")||n.kept===void 0&&(F="kept")||n.prior===void 0&&(F="prior")||n.window===void 0&&(F="window")||n.weight===void 0&&(F="weight")||
n.events===void 0&&(F="events"))return S.errors=[{instancePath:r,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:F},message:"must hav\
e required property '"+F+"'"}],!1;{const C=e;for(const y in n)if(!(y==="kind"||y==="kept"||y==="prior"||y==="window"||y==="weight"||y==="events")){return S.errors=
[{instancePath:r,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional prop\
erties"}],!1;break}if(C===e){if(n.kind!==void 0){const y=e;if(n.kind!=="identity")return S.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/0/properties/kind\
/const",keyword:"const",params:{allowedValue:"identity"},message:"must be equal to constant"}],!1;var u=y===e}else var u=!0;if(u){if(n.kept!==void 0){const y=e;
if(typeof n.kept!="boolean")return S.errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/0/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var u=y===e}else var u=!0;if(u){if(n.prior!==void 0){const y=e;if(typeof n.prior!="boolean")return S.errors=[{instancePath:r+"/prior",schemaPath:"\
#/oneOf/0/properties/prior/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var u=y===e}else var u=!0;if(u){if(n.window!==void 0){let y=n.
window;const k=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)return S.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/0/properties/window/typ\
e",keyword:"type",params:{type:Dr.oneOf[0].properties.window.type},message:"must be object,null"}],!1;if(e===k&&y&&typeof y=="object"&&!Array.isArray(y)){let z;
if(y.from===void 0&&(z="from")||y.to===void 0&&(z="to")||y.rows===void 0&&(z="rows"))return S.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/0/properties\
/window/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+"'"}],!1;{const A=e;for(const q in y)if(!(q==="from"||
q==="to"||q==="rows")){return S.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/0/properties/window/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:q},message:"must NOT have additional properties"}],!1;break}if(A===e){if(y.from!==void 0){let q=y.from;const R=e;if(!(typeof q=="number"&&isFinite(
q))&&q!==null)return S.errors=[{instancePath:r+"/window/from",schemaPath:"#/oneOf/0/properties/window/properties/from/type",keyword:"type",params:{type:Dr.oneOf[0].
properties.window.properties.from.type},message:"must be number,null"}],!1;var be=R===e}else var be=!0;if(be){if(y.to!==void 0){let q=y.to;const R=e;if(!(typeof q==
"number"&&isFinite(q))&&q!==null)return S.errors=[{instancePath:r+"/window/to",schemaPath:"#/oneOf/0/properties/window/properties/to/type",keyword:"type",params:{
type:Dr.oneOf[0].properties.window.properties.to.type},message:"must be number,null"}],!1;var be=R===e}else var be=!0;if(be)if(y.rows!==void 0){let q=y.rows;const R=e;
if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return S.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/0/properties/window/properties/rows\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===R&&typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q)))return S.errors=[{instancePath:r+
"/window/rows",schemaPath:"#/oneOf/0/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var be=R===
e}else var be=!0}}}}var u=k===e}else var u=!0;if(u){if(n.weight!==void 0){let y=n.weight;const k=e;if(!(typeof y=="number"&&isFinite(y)))return S.errors=[{instancePath:r+
"/weight",schemaPath:"#/oneOf/0/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var u=k===e}else var u=!0;if(u)if(n.
events!==void 0){let y=n.events;const k=e;if(!(typeof y=="number"&&isFinite(y)))return S.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/0/properties/even\
ts/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var u=k===e}else var u=!0}}}}}}}else return S.errors=[{instancePath:r,schemaPath:"#\
/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var re=!0}else if(_==="platt"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(
n)){let F;if(n.kind===void 0&&(F="kind")||n.kept===void 0&&(F="kept")||n.prior===void 0&&(F="prior")||n.window===void 0&&(F="window")||n.weight===void 0&&(F="we\
ight")||n.events===void 0&&(F="events")||n.center===void 0&&(F="center")||n.alpha===void 0&&(F="alpha")||n.beta===void 0&&(F="beta")||n.gamma===void 0&&(F="gamm\
a")||n.standardErrors===void 0&&(F="standardErrors")||n.converged===void 0&&(F="converged"))return S.errors=[{instancePath:r,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:F},message:"must have required property '"+F+"'"}],!1;{const C=e;for(const y in n)if(!Fr.call(Dr.oneOf[1].properties,y)){return S.
errors=[{instancePath:r,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have addition\
al properties"}],!1;break}if(C===e){if(n.kind!==void 0){const y=e;if(n.kind!=="platt")return S.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/1/properties/\
kind/const",keyword:"const",params:{allowedValue:"platt"},message:"must be equal to constant"}],!1;var ue=y===e}else var ue=!0;if(ue){if(n.kept!==void 0){const y=e;
if(typeof n.kept!="boolean")return S.errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/1/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var ue=y===e}else var ue=!0;if(ue){if(n.prior!==void 0){const y=e;if(typeof n.prior!="boolean")return S.errors=[{instancePath:r+"/prior",schemaPath:"\
#/oneOf/1/properties/prior/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var ue=y===e}else var ue=!0;if(ue){if(n.window!==void 0){
let y=n.window;const k=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)return S.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/1/properties/wi\
ndow/type",keyword:"type",params:{type:Dr.oneOf[1].properties.window.type},message:"must be object,null"}],!1;if(e===k&&y&&typeof y=="object"&&!Array.isArray(y)){
let z;if(y.from===void 0&&(z="from")||y.to===void 0&&(z="to")||y.rows===void 0&&(z="rows"))return S.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/1/prop\
erties/window/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+"'"}],!1;{const A=e;for(const q in y)if(!(q==="f\
rom"||q==="to"||q==="rows")){return S.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/1/properties/window/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:q},message:"must NOT have additional properties"}],!1;break}if(A===e){if(y.from!==void 0){let q=y.from;const R=e;if(!(typeof q==
"number"&&isFinite(q))&&q!==null)return S.errors=[{instancePath:r+"/window/from",schemaPath:"#/oneOf/1/properties/window/properties/from/type",keyword:"type",params:{
type:Dr.oneOf[1].properties.window.properties.from.type},message:"must be number,null"}],!1;var L=R===e}else var L=!0;if(L){if(y.to!==void 0){let q=y.to;const R=e;
if(!(typeof q=="number"&&isFinite(q))&&q!==null)return S.errors=[{instancePath:r+"/window/to",schemaPath:"#/oneOf/1/properties/window/properties/to/type",keyword:"\
type",params:{type:Dr.oneOf[1].properties.window.properties.to.type},message:"must be number,null"}],!1;var L=R===e}else var L=!0;if(L)if(y.rows!==void 0){let q=y.
rows;const R=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return S.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/1/properties/window/\
properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===R&&typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q)))return S.
errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/1/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var L=R===e}else var L=!0}}}}var ue=k===e}else var ue=!0;if(ue){if(n.weight!==void 0){let y=n.weight;const k=e;if(!(typeof y=="number"&&isFinite(
y)))return S.errors=[{instancePath:r+"/weight",schemaPath:"#/oneOf/1/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var ue=k===e}else var ue=!0;if(ue){if(n.events!==void 0){let y=n.events;const k=e;if(!(typeof y=="number"&&isFinite(y)))return S.errors=[{instancePath:r+"/event\
s",schemaPath:"#/oneOf/1/properties/events/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ue=k===e}else var ue=!0;if(ue){if(n.center!==
void 0){let y=n.center;const k=e;if(e===k)if(typeof y=="number"&&isFinite(y)){if(y>1e9||isNaN(y))return S.errors=[{instancePath:r+"/center",schemaPath:"#/oneOf/\
1/properties/center/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"must be <= 1000000000"}],!1;if(y<-1e9||isNaN(y))return S.errors=[{instancePath:r+
"/center",schemaPath:"#/oneOf/1/properties/center/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e9},message:"must be >= -1000000000"}],!1}else return S.
errors=[{instancePath:r+"/center",schemaPath:"#/oneOf/1/properties/center/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ue=k===e}else
var ue=!0;if(ue){if(n.alpha!==void 0){let y=n.alpha;const k=e;if(e===k)if(typeof y=="number"&&isFinite(y)){if(y>1e6||isNaN(y))return S.errors=[{instancePath:r+"\
/alpha",schemaPath:"#/oneOf/1/properties/alpha/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(y<-1e6||isNaN(
y))return S.errors=[{instancePath:r+"/alpha",schemaPath:"#/oneOf/1/properties/alpha/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must\
 be >= -1000000"}],!1}else return S.errors=[{instancePath:r+"/alpha",schemaPath:"#/oneOf/1/properties/alpha/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var ue=k===e}else var ue=!0;if(ue){if(n.beta!==void 0){let y=n.beta;const k=e;if(e===k)if(typeof y=="number"&&isFinite(y)){if(y>1e6||isNaN(
y))return S.errors=[{instancePath:r+"/beta",schemaPath:"#/oneOf/1/properties/beta/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be\
 <= 1000000"}],!1;if(y<-1e6||isNaN(y))return S.errors=[{instancePath:r+"/beta",schemaPath:"#/oneOf/1/properties/beta/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-1e6},message:"must be >= -1000000"}],!1}else return S.errors=[{instancePath:r+"/beta",schemaPath:"#/oneOf/1/properties/beta/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var ue=k===e}else var ue=!0;if(ue){if(n.gamma!==void 0){let y=n.gamma;const k=e;if(e===k)if(Array.isArray(y)){var ce=!0;
const z=y.length;for(let A=0;A<z;A++){let q=y[A];const R=e;if(e===R)if(typeof q=="number"&&isFinite(q)){if(q>1e6||isNaN(q))return S.errors=[{instancePath:r+"/ga\
mma/"+A,schemaPath:"#/oneOf/1/properties/gamma/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(q<-1e6||
isNaN(q))return S.errors=[{instancePath:r+"/gamma/"+A,schemaPath:"#/oneOf/1/properties/gamma/items/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},
message:"must be >= -1000000"}],!1}else return S.errors=[{instancePath:r+"/gamma/"+A,schemaPath:"#/oneOf/1/properties/gamma/items/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var ce=R===e;if(!ce)break}}else return S.errors=[{instancePath:r+"/gamma",schemaPath:"#/oneOf/1/properties/gamma/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var ue=k===e}else var ue=!0;if(ue){if(n.standardErrors!==void 0){let y=n.standardErrors;const k=e;if(e===
k)if(Array.isArray(y)){var Je=!0;const z=y.length;for(let A=0;A<z;A++){let q=y[A];const R=e;if(!(typeof q=="number"&&isFinite(q)))return S.errors=[{instancePath:r+
"/standardErrors/"+A,schemaPath:"#/oneOf/1/properties/standardErrors/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Je=R===
e;if(!Je)break}}else return S.errors=[{instancePath:r+"/standardErrors",schemaPath:"#/oneOf/1/properties/standardErrors/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var ue=k===e}else var ue=!0;if(ue)if(n.converged!==void 0){const y=e;if(typeof n.converged!="boolean")return S.errors=[{instancePath:r+
"/converged",schemaPath:"#/oneOf/1/properties/converged/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var ue=y===e}else var ue=!0}}}}}}}}}}}}}else
return S.errors=[{instancePath:r,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;re!==!0&&(re=!0)}else if(_==="i\
sotonic"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let F;if(n.kind===void 0&&(F="kind")||n.kept===void 0&&(F="kept")||n.prior===void 0&&(F="prior")||
n.window===void 0&&(F="window")||n.weight===void 0&&(F="weight")||n.events===void 0&&(F="events")||n.fit===void 0&&(F="fit"))return S.errors=[{instancePath:r,schemaPath:"\
#/oneOf/2/required",keyword:"required",params:{missingProperty:F},message:"must have required property '"+F+"'"}],!1;{const C=e;for(const y in n)if(!(y==="kind"||
y==="kept"||y==="prior"||y==="window"||y==="weight"||y==="events"||y==="fit")){return S.errors=[{instancePath:r,schemaPath:"#/oneOf/2/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(C===e){if(n.kind!==void 0){const y=e;if(n.kind!==
"isotonic")return S.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"isotonic"},message:"must \
be equal to constant"}],!1;var W=y===e}else var W=!0;if(W){if(n.kept!==void 0){const y=e;if(typeof n.kept!="boolean")return S.errors=[{instancePath:r+"/kept",schemaPath:"\
#/oneOf/2/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var W=y===e}else var W=!0;if(W){if(n.prior!==void 0){const y=e;
if(typeof n.prior!="boolean")return S.errors=[{instancePath:r+"/prior",schemaPath:"#/oneOf/2/properties/prior/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var W=y===e}else var W=!0;if(W){if(n.window!==void 0){let y=n.window;const k=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)return S.
errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/2/properties/window/type",keyword:"type",params:{type:Dr.oneOf[2].properties.window.type},message:"must be\
 object,null"}],!1;if(e===k&&y&&typeof y=="object"&&!Array.isArray(y)){let z;if(y.from===void 0&&(z="from")||y.to===void 0&&(z="to")||y.rows===void 0&&(z="rows"))
return S.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/2/properties/window/required",keyword:"required",params:{missingProperty:z},message:"must have re\
quired property '"+z+"'"}],!1;{const A=e;for(const q in y)if(!(q==="from"||q==="to"||q==="rows")){return S.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf\
/2/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"must NOT have additional properties"}],!1;break}
if(A===e){if(y.from!==void 0){let q=y.from;const R=e;if(!(typeof q=="number"&&isFinite(q))&&q!==null)return S.errors=[{instancePath:r+"/window/from",schemaPath:"\
#/oneOf/2/properties/window/properties/from/type",keyword:"type",params:{type:Dr.oneOf[2].properties.window.properties.from.type},message:"must be number,null"}],
!1;var Z=R===e}else var Z=!0;if(Z){if(y.to!==void 0){let q=y.to;const R=e;if(!(typeof q=="number"&&isFinite(q))&&q!==null)return S.errors=[{instancePath:r+"/win\
dow/to",schemaPath:"#/oneOf/2/properties/window/properties/to/type",keyword:"type",params:{type:Dr.oneOf[2].properties.window.properties.to.type},message:"must \
be number,null"}],!1;var Z=R===e}else var Z=!0;if(Z)if(y.rows!==void 0){let q=y.rows;const R=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return S.
errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/2/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"}],!1;if(e===R&&typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q)))return S.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/2/properties/window/pr\
operties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Z=R===e}else var Z=!0}}}}var W=k===e}else var W=!0;if(W){
if(n.weight!==void 0){let y=n.weight;const k=e;if(!(typeof y=="number"&&isFinite(y)))return S.errors=[{instancePath:r+"/weight",schemaPath:"#/oneOf/2/properties\
/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var W=k===e}else var W=!0;if(W){if(n.events!==void 0){let y=n.events;const k=e;
if(!(typeof y=="number"&&isFinite(y)))return S.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/2/properties/events/type",keyword:"type",params:{type:"numb\
er"},message:"must be number"}],!1;var W=k===e}else var W=!0;if(W)if(n.fit!==void 0){let y=n.fit;const k=e;if(e===k)if(y&&typeof y=="object"&&!Array.isArray(y)){
let z;if(y.logits===void 0&&(z="logits")||y.values===void 0&&(z="values"))return S.errors=[{instancePath:r+"/fit",schemaPath:"#/oneOf/2/properties/fit/required",
keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+"'"}],!1;{const A=e;for(const q in y)if(!(q==="logits"||q==="values")){return S.
errors=[{instancePath:r+"/fit",schemaPath:"#/oneOf/2/properties/fit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"\
must NOT have additional properties"}],!1;break}if(A===e){if(y.logits!==void 0){let q=y.logits;const R=e;if(e===R)if(Array.isArray(q)){var V=!0;const ve=q.length;
for(let ke=0;ke<ve;ke++){let I=q[ke];const $=e;if(!(typeof I=="number"&&isFinite(I)))return S.errors=[{instancePath:r+"/fit/logits/"+ke,schemaPath:"#/oneOf/2/pr\
operties/fit/properties/logits/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var V=$===e;if(!V)break}}else return S.errors=[{instancePath:r+
"/fit/logits",schemaPath:"#/oneOf/2/properties/fit/properties/logits/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var O=R===e}else var O=!0;
if(O)if(y.values!==void 0){let q=y.values;const R=e;if(e===R)if(Array.isArray(q)){var N=!0;const ke=q.length;for(let I=0;I<ke;I++){let $=q[I];const Fe=e;if(e===
Fe)if(typeof $=="number"&&isFinite($)){if($>1||isNaN($))return S.errors=[{instancePath:r+"/fit/values/"+I,schemaPath:"#/oneOf/2/properties/fit/properties/values\
/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if($<0||isNaN($))return S.errors=[{instancePath:r+"/fit/values/"+
I,schemaPath:"#/oneOf/2/properties/fit/properties/values/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return S.
errors=[{instancePath:r+"/fit/values/"+I,schemaPath:"#/oneOf/2/properties/fit/properties/values/items/type",keyword:"type",params:{type:"number"},message:"must \
be number"}],!1;var N=Fe===e;if(!N)break}}else return S.errors=[{instancePath:r+"/fit/values",schemaPath:"#/oneOf/2/properties/fit/properties/values/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var O=R===e}else var O=!0}}}else return S.errors=[{instancePath:r+"/fit",schemaPath:"#/oneOf/2/properti\
es/fit/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var W=k===e}else var W=!0}}}}}}}}else return S.errors=[{instancePath:r,schemaPath:"\
#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;re!==!0&&(re=!0)}else if(_==="temperature"){if(e===e)if(n&&typeof n=="object"&&
!Array.isArray(n)){let F;if(n.kind===void 0&&(F="kind")||n.kept===void 0&&(F="kept")||n.prior===void 0&&(F="prior")||n.window===void 0&&(F="window")||n.weight===
void 0&&(F="weight")||n.events===void 0&&(F="events")||n.temperature===void 0&&(F="temperature"))return S.errors=[{instancePath:r,schemaPath:"#/oneOf/3/required",
keyword:"required",params:{missingProperty:F},message:"must have required property '"+F+"'"}],!1;{const C=e;for(const y in n)if(!(y==="kind"||y==="kept"||y==="p\
rior"||y==="window"||y==="weight"||y==="events"||y==="temperature")){return S.errors=[{instancePath:r,schemaPath:"#/oneOf/3/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(C===e){if(n.kind!==void 0){const y=e;if(n.kind!=="tem\
perature")return S.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"temperature"},message:"mus\
t be equal to constant"}],!1;var T=y===e}else var T=!0;if(T){if(n.kept!==void 0){const y=e;if(typeof n.kept!="boolean")return S.errors=[{instancePath:r+"/kept",
schemaPath:"#/oneOf/3/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var T=y===e}else var T=!0;if(T){if(n.prior!==void 0){
const y=e;if(typeof n.prior!="boolean")return S.errors=[{instancePath:r+"/prior",schemaPath:"#/oneOf/3/properties/prior/type",keyword:"type",params:{type:"boole\
an"},message:"must be boolean"}],!1;var T=y===e}else var T=!0;if(T){if(n.window!==void 0){let y=n.window;const k=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&
y!==null)return S.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/3/properties/window/type",keyword:"type",params:{type:Dr.oneOf[3].properties.window.type},
message:"must be object,null"}],!1;if(e===k&&y&&typeof y=="object"&&!Array.isArray(y)){let z;if(y.from===void 0&&(z="from")||y.to===void 0&&(z="to")||y.rows===void 0&&
(z="rows"))return S.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/3/properties/window/required",keyword:"required",params:{missingProperty:z},message:"m\
ust have required property '"+z+"'"}],!1;{const A=e;for(const q in y)if(!(q==="from"||q==="to"||q==="rows")){return S.errors=[{instancePath:r+"/window",schemaPath:"\
#/oneOf/3/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"must NOT have additional properties"}],!1;
break}if(A===e){if(y.from!==void 0){let q=y.from;const R=e;if(!(typeof q=="number"&&isFinite(q))&&q!==null)return S.errors=[{instancePath:r+"/window/from",schemaPath:"\
#/oneOf/3/properties/window/properties/from/type",keyword:"type",params:{type:Dr.oneOf[3].properties.window.properties.from.type},message:"must be number,null"}],
!1;var ae=R===e}else var ae=!0;if(ae){if(y.to!==void 0){let q=y.to;const R=e;if(!(typeof q=="number"&&isFinite(q))&&q!==null)return S.errors=[{instancePath:r+"/\
window/to",schemaPath:"#/oneOf/3/properties/window/properties/to/type",keyword:"type",params:{type:Dr.oneOf[3].properties.window.properties.to.type},message:"mu\
st be number,null"}],!1;var ae=R===e}else var ae=!0;if(ae)if(y.rows!==void 0){let q=y.rows;const R=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return S.
errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/3/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"}],!1;if(e===R&&typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q)))return S.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/3/properties/window/pr\
operties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ae=R===e}else var ae=!0}}}}var T=k===e}else var T=!0;if(T){
if(n.weight!==void 0){let y=n.weight;const k=e;if(!(typeof y=="number"&&isFinite(y)))return S.errors=[{instancePath:r+"/weight",schemaPath:"#/oneOf/3/properties\
/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var T=k===e}else var T=!0;if(T){if(n.events!==void 0){let y=n.events;const k=e;
if(!(typeof y=="number"&&isFinite(y)))return S.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/3/properties/events/type",keyword:"type",params:{type:"numb\
er"},message:"must be number"}],!1;var T=k===e}else var T=!0;if(T)if(n.temperature!==void 0){let y=n.temperature;const k=e;if(e===k)if(typeof y=="number"&&isFinite(
y)){if(y>1e6||isNaN(y))return S.errors=[{instancePath:r+"/temperature",schemaPath:"#/oneOf/3/properties/temperature/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e6},message:"must be <= 1000000"}],!1;if(y<1e-6||isNaN(y))return S.errors=[{instancePath:r+"/temperature",schemaPath:"#/oneOf/3/properties/temperatur\
e/minimum",keyword:"minimum",params:{comparison:">=",limit:1e-6},message:"must be >= 0.000001"}],!1}else return S.errors=[{instancePath:r+"/temperature",schemaPath:"\
#/oneOf/3/properties/temperature/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var T=k===e}else var T=!0}}}}}}}}else return S.errors=
[{instancePath:r,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;re!==!0&&(re=!0)}else return S.errors=[{instancePath:r,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:_},message:'value of tag "kind" must be in oneOf'}],!1;else return S.
errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:_},message:'tag "kind" must be string'}],!1}}else
return S.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return S.errors=l,_e.props=re,e===0}S.evaluated=
{dynamicProps:!0,dynamicItems:!1};function me(n,{instancePath:r="",parentData:Gr,parentDataProperty:Jr,rootData:gr=n,dynamicAnchors:hr={}}={}){let l=null,e=0;const _e=me.
evaluated;if(_e.dynamicProps&&(_e.props=void 0),_e.dynamicItems&&(_e.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let ae;if(n.version===void 0&&
(ae="version")||n.method===void 0&&(ae="method")||n.model===void 0&&(ae="model")||n.window===void 0&&(ae="window")||n.sampling===void 0&&(ae="sampling")||n.layout===
void 0&&(ae="layout")||n.heads===void 0&&(ae="heads")||n.hash===void 0&&(ae="hash"))return me.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",
params:{missingProperty:ae},message:"must have required property '"+ae+"'"}],!1;{const H=e;for(const _ in n)if(!(_==="version"||_==="method"||_==="model"||_==="\
window"||_==="sampling"||_==="layout"||_==="heads"||_==="hash")){return me.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:_},message:"must NOT have additional properties"}],!1;break}if(H===e){if(n.version!==void 0){const _=e;if(n.version!==3)return me.
errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:3},message:"must be equal to constant"}],!1;var u=_===
e}else var u=!0;if(u){if(n.method!==void 0){let _=n.method;const J=e;if(!(_==="platt"||_==="isotonic"||_==="temperature"))return me.errors=[{instancePath:r+"/me\
thod",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:qr.properties.method.enum},message:"must be equal to one of the allowed values"}],
!1;var u=J===e}else var u=!0;if(u){if(n.model!==void 0){const _=e;if(typeof n.model!="string")return me.errors=[{instancePath:r+"/model",schemaPath:"#/propertie\
s/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=_===e}else var u=!0;if(u){if(n.window!==void 0){let _=n.window;const J=e;
if(e===J)if(_&&typeof _=="object"&&!Array.isArray(_)){let C;if(_.from===void 0&&(C="from")||_.to===void 0&&(C="to")||_.rows===void 0&&(C="rows")||_.traffic===void 0&&
(C="traffic")||_.ownRows===void 0&&(C="ownRows"))return me.errors=[{instancePath:r+"/window",schemaPath:"#/properties/window/required",keyword:"required",params:{
missingProperty:C},message:"must have required property '"+C+"'"}],!1;{const y=e;for(const k in _)if(!(k==="from"||k==="to"||k==="rows"||k==="traffic"||k==="own\
Rows")){return me.errors=[{instancePath:r+"/window",schemaPath:"#/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},
message:"must NOT have additional properties"}],!1;break}if(y===e){if(_.from!==void 0){let k=_.from;const he=e;if(!(typeof k=="number"&&isFinite(k))&&k!==null)return me.
errors=[{instancePath:r+"/window/from",schemaPath:"#/properties/window/properties/from/type",keyword:"type",params:{type:qr.properties.window.properties.from.type},
message:"must be number,null"}],!1;var be=he===e}else var be=!0;if(be){if(_.to!==void 0){let k=_.to;const he=e;if(!(typeof k=="number"&&isFinite(k))&&k!==null)return me.
errors=[{instancePath:r+"/window/to",schemaPath:"#/properties/window/properties/to/type",keyword:"type",params:{type:qr.properties.window.properties.to.type},message:"\
must be number,null"}],!1;var be=he===e}else var be=!0;if(be){if(_.rows!==void 0){let k=_.rows;const he=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))
return me.errors=[{instancePath:r+"/window/rows",schemaPath:"#/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger"}],!1;if(e===he&&typeof k=="number"&&isFinite(k)&&(k<0||isNaN(k)))return me.errors=[{instancePath:r+"/window/rows",schemaPath:"#/properties/window/proper\
ties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var be=he===e}else var be=!0;if(be){if(_.traffic!==void 0){let k=_.
traffic;const he=e;if(!(k==="all"||k==="own"))return me.errors=[{instancePath:r+"/window/traffic",schemaPath:"#/properties/window/properties/traffic/enum",keyword:"\
enum",params:{allowedValues:qr.properties.window.properties.traffic.enum},message:"must be equal to one of the allowed values"}],!1;var be=he===e}else var be=!0;
if(be)if(_.ownRows!==void 0){let k=_.ownRows;const he=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k))&&k!==null)return me.errors=[{instancePath:r+"/w\
indow/ownRows",schemaPath:"#/properties/window/properties/ownRows/type",keyword:"type",params:{type:qr.properties.window.properties.ownRows.type},message:"must \
be integer,null"}],!1;if(e===he&&typeof k=="number"&&isFinite(k)&&(k<0||isNaN(k)))return me.errors=[{instancePath:r+"/window/ownRows",schemaPath:"#/properties/w\
indow/properties/ownRows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var be=he===e}else var be=!0}}}}}}else return me.
errors=[{instancePath:r+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var u=J===e}else var u=!0;
if(u){if(n.sampling!==void 0){let _=n.sampling;const J=e;if(!(_&&typeof _=="object"&&!Array.isArray(_))&&_!==null)return me.errors=[{instancePath:r+"/sampling",
schemaPath:"#/properties/sampling/type",keyword:"type",params:{type:qr.properties.sampling.type},message:"must be object,null"}],!1;if(e===J&&_&&typeof _=="obje\
ct"&&!Array.isArray(_)){let C;if(_.base===void 0&&(C="base")||_.keep===void 0&&(C="keep")||_.log===void 0&&(C="log")||_.correct===void 0&&(C="correct"))return me.
errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/required",keyword:"required",params:{missingProperty:C},message:"must have required proper\
ty '"+C+"'"}],!1;{const y=e;for(const k in _)if(!(k==="base"||k==="keep"||k==="log"||k==="correct")){return me.errors=[{instancePath:r+"/sampling",schemaPath:"#\
/properties/sampling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional properties"}],!1;break}
if(y===e){if(_.base!==void 0){let k=_.base;const he=e;if(typeof k!="string"&&k!==null)return me.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/propertie\
s/sampling/properties/base/type",keyword:"type",params:{type:qr.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var re=he===e}else var re=!0;
if(re){if(_.keep!==void 0){let k=_.keep;const he=e;if(e===he)if(typeof k=="number"&&isFinite(k)){if(k>1||isNaN(k))return me.errors=[{instancePath:r+"/sampling/k\
eep",schemaPath:"#/properties/sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(k<0||isNaN(k))
return me.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return me.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var re=he===e}else var re=!0;if(re){if(_.log!==void 0){let k=_.log;const he=e;if(!(k==="unsampled"||k==="sampled"))
return me.errors=[{instancePath:r+"/sampling/log",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"enum",params:{allowedValues:qr.properties.sampling.
properties.log.enum},message:"must be equal to one of the allowed values"}],!1;var re=he===e}else var re=!0;if(re)if(_.correct!==void 0){let k=_.correct;const he=e;
if(!(k==="weight"||k==="base"||k==="batch"))return me.errors=[{instancePath:r+"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"\
enum",params:{allowedValues:qr.properties.sampling.properties.correct.enum},message:"must be equal to one of the allowed values"}],!1;var re=he===e}else var re=!0}}}}}
var u=J===e}else var u=!0;if(u){if(n.layout!==void 0){let _=n.layout;const J=e;if(e===J)if(_&&typeof _=="object"&&!Array.isArray(_)){let C;if(_.blocks===void 0&&
(C="blocks")||_.features===void 0&&(C="features"))return me.errors=[{instancePath:r+"/layout",schemaPath:"#/properties/layout/required",keyword:"required",params:{
missingProperty:C},message:"must have required property '"+C+"'"}],!1;{const y=e;for(const k in _)if(!(k==="blocks"||k==="features")){return me.errors=[{instancePath:r+
"/layout",schemaPath:"#/properties/layout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional p\
roperties"}],!1;break}if(y===e){if(_.blocks!==void 0){let k=_.blocks;const he=e;if(e===he)if(Array.isArray(k)){var ue=!0;const z=k.length;for(let A=0;A<z;A++){let q=k[A];
const R=e;if(e===R)if(q&&typeof q=="object"&&!Array.isArray(q)){let ke;if(q.signal===void 0&&(ke="signal")||q.kind===void 0&&(ke="kind")||q.offset===void 0&&(ke=
"offset")||q.count===void 0&&(ke="count")||q.vocab===void 0&&(ke="vocab")||q.zone===void 0&&(ke="zone")||q.boundaries===void 0&&(ke="boundaries"))return me.errors=
[{instancePath:r+"/layout/blocks/"+A,schemaPath:"#/properties/layout/properties/blocks/items/required",keyword:"required",params:{missingProperty:ke},message:"m\
ust have required property '"+ke+"'"}],!1;{const I=e;for(const $ in q)if(!($==="signal"||$==="kind"||$==="offset"||$==="count"||$==="vocab"||$==="zone"||$==="bo\
undaries")){return me.errors=[{instancePath:r+"/layout/blocks/"+A,schemaPath:"#/properties/layout/properties/blocks/items/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:$},message:"must NOT have additional properties"}],!1;break}if(I===e){if(q.signal!==void 0){const $=e;if(typeof q.signal!=
"string")return me.errors=[{instancePath:r+"/layout/blocks/"+A+"/signal",schemaPath:"#/properties/layout/properties/blocks/items/properties/signal/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var L=$===e}else var L=!0;if(L){if(q.kind!==void 0){let $=q.kind;const Fe=e;if(!($==="ids"||$==="vec"||
$==="hour"||$==="bins"))return me.errors=[{instancePath:r+"/layout/blocks/"+A+"/kind",schemaPath:"#/properties/layout/properties/blocks/items/properties/kind/en\
um",keyword:"enum",params:{allowedValues:qr.properties.layout.properties.blocks.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],
!1;var L=Fe===e}else var L=!0;if(L){if(q.offset!==void 0){let $=q.offset;const Fe=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($)))return me.errors=[{
instancePath:r+"/layout/blocks/"+A+"/offset",schemaPath:"#/properties/layout/properties/blocks/items/properties/offset/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"}],!1;if(e===Fe&&typeof $=="number"&&isFinite($)&&($<0||isNaN($)))return me.errors=[{instancePath:r+"/layout/blocks/"+A+"/offset",schemaPath:"\
#/properties/layout/properties/blocks/items/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var L=Fe===
e}else var L=!0;if(L){if(q.count!==void 0){let $=q.count;const Fe=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($)))return me.errors=[{instancePath:r+"\
/layout/blocks/"+A+"/count",schemaPath:"#/properties/layout/properties/blocks/items/properties/count/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"}],!1;if(e===Fe&&typeof $=="number"&&isFinite($)&&($<0||isNaN($)))return me.errors=[{instancePath:r+"/layout/blocks/"+A+"/count",schemaPath:"#/proper\
ties/layout/properties/blocks/items/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var L=Fe===e}else var L=!0;
if(L){if(q.vocab!==void 0){let $=q.vocab;const Fe=e;if(!($&&typeof $=="object"&&!Array.isArray($))&&$!==null)return me.errors=[{instancePath:r+"/layout/blocks/"+
A+"/vocab",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/type",keyword:"type",params:{type:qr.properties.layout.properties.blocks.items.
properties.vocab.type},message:"must be object,null"}],!1;if(e===Fe&&$&&typeof $=="object"&&!Array.isArray($)){let ie;if($.kind===void 0&&(ie="kind")||$.size===
void 0&&(ie="size")||$.sha256===void 0&&(ie="sha256"))return me.errors=[{instancePath:r+"/layout/blocks/"+A+"/vocab",schemaPath:"#/properties/layout/properties/\
blocks/items/properties/vocab/required",keyword:"required",params:{missingProperty:ie},message:"must have required property '"+ie+"'"}],!1;{const K=e;for(const ye in $)
if(!(ye==="kind"||ye==="size"||ye==="sha256")){return me.errors=[{instancePath:r+"/layout/blocks/"+A+"/vocab",schemaPath:"#/properties/layout/properties/blocks/\
items/properties/vocab/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ye},message:"must NOT have additional properties"}],!1;break}
if(K===e){if($.kind!==void 0){let ye=$.kind;const ee=e;if(!(ye==="file"||ye==="range"||ye==="hash"))return me.errors=[{instancePath:r+"/layout/blocks/"+A+"/voca\
b/kind",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/kind/enum",keyword:"enum",params:{allowedValues:qr.properties.layout.
properties.blocks.items.properties.vocab.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var ce=ee===e}else var ce=!0;if(ce){if($.
size!==void 0){let ye=$.size;const ee=e;if(!(typeof ye=="number"&&!(ye%1)&&!isNaN(ye)&&isFinite(ye)))return me.errors=[{instancePath:r+"/layout/blocks/"+A+"/voc\
ab/size",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/size/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(e===ee&&typeof ye=="number"&&isFinite(ye)&&(ye<0||isNaN(ye)))return me.errors=[{instancePath:r+"/layout/blocks/"+A+"/vocab/size",schemaPath:"#/\
properties/layout/properties/blocks/items/properties/vocab/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1;var ce=ee===e}else var ce=!0;if(ce)if($.sha256!==void 0){let ye=$.sha256;const ee=e;if(typeof ye!="string"&&ye!==null)return me.errors=[{instancePath:r+"/lay\
out/blocks/"+A+"/vocab/sha256",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/sha256/type",keyword:"type",params:{type:qr.properties.
layout.properties.blocks.items.properties.vocab.properties.sha256.type},message:"must be string,null"}],!1;if(e===ee&&typeof ye=="string"&&!xr.test(ye))return me.
errors=[{instancePath:r+"/layout/blocks/"+A+"/vocab/sha256",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/sha256/pattern",
keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1;var ce=ee===e}else var ce=!0}}}}var L=Fe===e}else var L=!0;
if(L){if(q.zone!==void 0){let $=q.zone;const Fe=e;if(typeof $!="string"&&$!==null)return me.errors=[{instancePath:r+"/layout/blocks/"+A+"/zone",schemaPath:"#/pr\
operties/layout/properties/blocks/items/properties/zone/type",keyword:"type",params:{type:qr.properties.layout.properties.blocks.items.properties.zone.type},message:"\
must be string,null"}],!1;var L=Fe===e}else var L=!0;if(L)if(q.boundaries!==void 0){let $=q.boundaries;const Fe=e;if(!Array.isArray($)&&$!==null)return me.errors=
[{instancePath:r+"/layout/blocks/"+A+"/boundaries",schemaPath:"#/properties/layout/properties/blocks/items/properties/boundaries/type",keyword:"type",params:{type:qr.
properties.layout.properties.blocks.items.properties.boundaries.type},message:"must be array,null"}],!1;if(e===Fe&&Array.isArray($)){var Je=!0;const ie=$.length;
for(let K=0;K<ie;K++){let ye=$[K];const ee=e;if(!(typeof ye=="number"&&isFinite(ye)))return me.errors=[{instancePath:r+"/layout/blocks/"+A+"/boundaries/"+K,schemaPath:"\
#/properties/layout/properties/blocks/items/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Je=ee===e;
if(!Je)break}}var L=Fe===e}else var L=!0}}}}}}}}else return me.errors=[{instancePath:r+"/layout/blocks/"+A,schemaPath:"#/properties/layout/properties/blocks/ite\
ms/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ue=R===e;if(!ue)break}}else return me.errors=[{instancePath:r+"/layout/blocks",
schemaPath:"#/properties/layout/properties/blocks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var W=he===e}else var W=!0;if(W)if(_.features!==
void 0){let k=_.features;const he=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return me.errors=[{instancePath:r+"/layout/features",schemaPath:"#/\
properties/layout/properties/features/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===he&&typeof k=="number"&&isFinite(k)&&(k<
0||isNaN(k)))return me.errors=[{instancePath:r+"/layout/features",schemaPath:"#/properties/layout/properties/features/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var W=he===e}else var W=!0}}}else return me.errors=[{instancePath:r+"/layout",schemaPath:"#/properties/layout/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var u=J===e}else var u=!0;if(u){if(n.heads!==void 0){let _=n.heads;const J=e;if(e===J)if(Array.isArray(
_)){var Z=!0;const C=_.length;for(let y=0;y<C;y++){let k=_[y];const he=e;if(e===he)if(k&&typeof k=="object"&&!Array.isArray(k)){let A;if(k.head===void 0&&(A="he\
ad")||k.all===void 0&&(A="all")||k.sources===void 0&&(A="sources")||k.allTraffic===void 0&&(A="allTraffic"))return me.errors=[{instancePath:r+"/heads/"+y,schemaPath:"\
#/properties/heads/items/required",keyword:"required",params:{missingProperty:A},message:"must have required property '"+A+"'"}],!1;{const q=e;for(const R in k)
if(!(R==="head"||R==="all"||R==="sources"||R==="allTraffic")){return me.errors=[{instancePath:r+"/heads/"+y,schemaPath:"#/properties/heads/items/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:R},message:"must NOT have additional properties"}],!1;break}if(q===e){if(k.head!==void 0){const R=e;
if(typeof k.head!="string")return me.errors=[{instancePath:r+"/heads/"+y+"/head",schemaPath:"#/properties/heads/items/properties/head/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var V=R===e}else var V=!0;if(V){if(k.all!==void 0){const R=e;S(k.all,{instancePath:r+"/heads/"+y+"/all",parentData:k,
parentDataProperty:"all",rootData:gr,dynamicAnchors:hr})||(l=l===null?S.errors:l.concat(S.errors),e=l.length);var V=R===e}else var V=!0;if(V){if(k.sources!==void 0){
let R=k.sources;const ve=e;if(e===ve)if(R&&typeof R=="object"&&!Array.isArray(R))for(const I in R){const $=e;S(R[I],{instancePath:r+"/heads/"+y+"/sources/"+I.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:R,parentDataProperty:I,rootData:gr,dynamicAnchors:hr})||(l=l===null?S.errors:l.concat(S.errors),e=l.length);var O=$===
e;if(!O)break}else return me.errors=[{instancePath:r+"/heads/"+y+"/sources",schemaPath:"#/properties/heads/items/properties/sources/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var V=ve===e}else var V=!0;if(V)if(k.allTraffic!==void 0){let R=k.allTraffic;const ve=e;if(!(R&&typeof R=="object"&&
!Array.isArray(R))&&R!==null)return me.errors=[{instancePath:r+"/heads/"+y+"/allTraffic",schemaPath:"#/properties/heads/items/properties/allTraffic/type",keyword:"\
type",params:{type:qr.properties.heads.items.properties.allTraffic.type},message:"must be object,null"}],!1;if(e===ve&&R&&typeof R=="object"&&!Array.isArray(R)){
let I;if(R.all===void 0&&(I="all")||R.sources===void 0&&(I="sources"))return me.errors=[{instancePath:r+"/heads/"+y+"/allTraffic",schemaPath:"#/properties/heads\
/items/properties/allTraffic/required",keyword:"required",params:{missingProperty:I},message:"must have required property '"+I+"'"}],!1;{const $=e;for(const Fe in R)
if(!(Fe==="all"||Fe==="sources")){return me.errors=[{instancePath:r+"/heads/"+y+"/allTraffic",schemaPath:"#/properties/heads/items/properties/allTraffic/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:Fe},message:"must NOT have additional properties"}],!1;break}if($===e){if(R.all!==void 0){
const Fe=e;S(R.all,{instancePath:r+"/heads/"+y+"/allTraffic/all",parentData:R,parentDataProperty:"all",rootData:gr,dynamicAnchors:hr})||(l=l===null?S.errors:l.concat(
S.errors),e=l.length);var N=Fe===e}else var N=!0;if(N)if(R.sources!==void 0){let Fe=R.sources;const rr=e;if(e===rr)if(Fe&&typeof Fe=="object"&&!Array.isArray(Fe))
for(const K in Fe){const ye=e;S(Fe[K],{instancePath:r+"/heads/"+y+"/allTraffic/sources/"+K.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:Fe,parentDataProperty:K,
rootData:gr,dynamicAnchors:hr})||(l=l===null?S.errors:l.concat(S.errors),e=l.length);var T=ye===e;if(!T)break}else return me.errors=[{instancePath:r+"/heads/"+y+
"/allTraffic/sources",schemaPath:"#/properties/heads/items/properties/allTraffic/properties/sources/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;var N=rr===e}else var N=!0}}}var V=ve===e}else var V=!0}}}}}else return me.errors=[{instancePath:r+"/heads/"+y,schemaPath:"#/properties/heads/item\
s/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Z=he===e;if(!Z)break}}else return me.errors=[{instancePath:r+"/heads",schemaPath:"\
#/properties/heads/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=J===e}else var u=!0;if(u)if(n.hash!==void 0){let _=n.hash;const J=e;
if(e===J)if(typeof _=="string"){if(!xr.test(_))return me.errors=[{instancePath:r+"/hash",schemaPath:"#/properties/hash/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return me.errors=[{instancePath:r+"/hash",schemaPath:"#/properties/hash/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var u=J===e}else var u=!0}}}}}}}}}else return me.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return me.errors=l,e===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Ms=dr;const Hr={type:"object",properties:{model:{type:"string"},columns:{type:"array",items:{type:"object",properties:{name:{type:"string"},side:{enum:["request","can\
didate"]},required:{type:"boolean"},schema:{type:"object"},reads:{type:"array",items:{type:"object",properties:{signal:{type:"string"},format:{type:"string"},default:{
type:["string","number","boolean"]},serve:{type:["string","number","boolean"]},split:{type:"string"},weights:{type:"string"},time:{type:"object",properties:{unit:{
enum:["s","ms","us","ns",null]},format:{type:["string","null"]},zone:{type:"string"}},required:["unit","format","zone"],additionalProperties:!1}},required:["sig\
nal","format"],additionalProperties:!1}}},required:["name","side","required","schema","reads"],additionalProperties:!1}},tables:{type:"array",items:{type:"objec\
t",properties:{name:{type:"string"},side:{enum:["request","candidate"]},on:{type:"array",items:{type:"object",properties:{left:{type:"string"},right:{type:"stri\
ng"}},required:["left","right"],additionalProperties:!1}}},required:["name","side","on"],additionalProperties:!1}},heads:{type:"array",items:{type:"object",properties:{
name:{type:"string"},label:{type:"object",properties:{column:{type:"string"},op:{type:["string","null"]},value:{anyOf:[{type:["string","number","boolean"]},{type:"\
null"}]}},required:["column","op","value"],additionalProperties:!1},withinSeconds:{type:["number","null"]},after:{type:"string"}},required:["name","label","with\
inSeconds"],additionalProperties:!1}},was:{type:"array",items:{type:"object",properties:{kind:{enum:["column","signal"]},name:{type:"string"},was:{type:"string"}},
required:["kind","name","was"],additionalProperties:!1}}},required:["model","columns","tables","heads","was"],additionalProperties:!1};function pe(n,{instancePath:r="",
parentData:Gr,parentDataProperty:Jr,rootData:gr=n,dynamicAnchors:hr={}}={}){let l=null,e=0;const _e=pe.evaluated;if(_e.dynamicProps&&(_e.props=void 0),_e.dynamicItems&&
(_e.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let J;if(n.model===void 0&&(J="model")||n.columns===void 0&&(J="columns")||n.tables===void 0&&
(J="tables")||n.heads===void 0&&(J="heads")||n.was===void 0&&(J="was"))return pe.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:J},
message:"must have required property '"+J+"'"}],!1;{const F=e;for(const C in n)if(!(C==="model"||C==="columns"||C==="tables"||C==="heads"||C==="was")){return pe.
errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:C},message:"must NOT have additional prope\
rties"}],!1;break}if(F===e){if(n.model!==void 0){const C=e;if(typeof n.model!="string")return pe.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=C===e}else var u=!0;if(u){if(n.columns!==void 0){let C=n.columns;const y=e;if(e===
y)if(Array.isArray(C)){var be=!0;const he=C.length;for(let z=0;z<he;z++){let A=C[z];const q=e;if(e===q)if(A&&typeof A=="object"&&!Array.isArray(A)){let ve;if(A.
name===void 0&&(ve="name")||A.side===void 0&&(ve="side")||A.required===void 0&&(ve="required")||A.schema===void 0&&(ve="schema")||A.reads===void 0&&(ve="reads"))
return pe.errors=[{instancePath:r+"/columns/"+z,schemaPath:"#/properties/columns/items/required",keyword:"required",params:{missingProperty:ve},message:"must ha\
ve required property '"+ve+"'"}],!1;{const ke=e;for(const I in A)if(!(I==="name"||I==="side"||I==="required"||I==="schema"||I==="reads")){return pe.errors=[{instancePath:r+
"/columns/"+z,schemaPath:"#/properties/columns/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},message:"must NOT have a\
dditional properties"}],!1;break}if(ke===e){if(A.name!==void 0){const I=e;if(typeof A.name!="string")return pe.errors=[{instancePath:r+"/columns/"+z+"/name",schemaPath:"\
#/properties/columns/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var re=I===e}else var re=!0;if(re){if(A.side!==
void 0){let I=A.side;const $=e;if(!(I==="request"||I==="candidate"))return pe.errors=[{instancePath:r+"/columns/"+z+"/side",schemaPath:"#/properties/columns/ite\
ms/properties/side/enum",keyword:"enum",params:{allowedValues:Hr.properties.columns.items.properties.side.enum},message:"must be equal to one of the allowed val\
ues"}],!1;var re=$===e}else var re=!0;if(re){if(A.required!==void 0){const I=e;if(typeof A.required!="boolean")return pe.errors=[{instancePath:r+"/columns/"+z+"\
/required",schemaPath:"#/properties/columns/items/properties/required/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var re=I===e}else
var re=!0;if(re){if(A.schema!==void 0){let I=A.schema;const $=e;if(!(I&&typeof I=="object"&&!Array.isArray(I)))return pe.errors=[{instancePath:r+"/columns/"+z+"\
/schema",schemaPath:"#/properties/columns/items/properties/schema/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var re=$===e}else var re=!0;
if(re)if(A.reads!==void 0){let I=A.reads;const $=e;if(e===$)if(Array.isArray(I)){var ue=!0;const rr=I.length;for(let ie=0;ie<rr;ie++){let K=I[ie];const ye=e;if(e===
ye)if(K&&typeof K=="object"&&!Array.isArray(K)){let $e;if(K.signal===void 0&&($e="signal")||K.format===void 0&&($e="format"))return pe.errors=[{instancePath:r+"\
/columns/"+z+"/reads/"+ie,schemaPath:"#/properties/columns/items/properties/reads/items/required",keyword:"required",params:{missingProperty:$e},message:"must h\
ave required property '"+$e+"'"}],!1;{const Qe=e;for(const U in K)if(!(U==="signal"||U==="format"||U==="default"||U==="serve"||U==="split"||U==="weights"||U==="\
time")){return pe.errors=[{instancePath:r+"/columns/"+z+"/reads/"+ie,schemaPath:"#/properties/columns/items/properties/reads/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:U},message:"must NOT have additional properties"}],!1;break}if(Qe===e){if(K.signal!==void 0){const U=e;if(typeof K.
signal!="string")return pe.errors=[{instancePath:r+"/columns/"+z+"/reads/"+ie+"/signal",schemaPath:"#/properties/columns/items/properties/reads/items/properties\
/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var L=U===e}else var L=!0;if(L){if(K.format!==void 0){const U=e;if(typeof K.format!=
"string")return pe.errors=[{instancePath:r+"/columns/"+z+"/reads/"+ie+"/format",schemaPath:"#/properties/columns/items/properties/reads/items/properties/format/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var L=U===e}else var L=!0;if(L){if(K.default!==void 0){let U=K.default;const or=e;if(typeof U!=
"string"&&!(typeof U=="number"&&isFinite(U))&&typeof U!="boolean")return pe.errors=[{instancePath:r+"/columns/"+z+"/reads/"+ie+"/default",schemaPath:"#/properti\
es/columns/items/properties/reads/items/properties/default/type",keyword:"type",params:{type:Hr.properties.columns.items.properties.reads.items.properties.default.
type},message:"must be string,number,boolean"}],!1;var L=or===e}else var L=!0;if(L){if(K.serve!==void 0){let U=K.serve;const or=e;if(typeof U!="string"&&!(typeof U==
"number"&&isFinite(U))&&typeof U!="boolean")return pe.errors=[{instancePath:r+"/columns/"+z+"/reads/"+ie+"/serve",schemaPath:"#/properties/columns/items/propert\
ies/reads/items/properties/serve/type",keyword:"type",params:{type:Hr.properties.columns.items.properties.reads.items.properties.serve.type},message:"must be st\
ring,number,boolean"}],!1;var L=or===e}else var L=!0;if(L){if(K.split!==void 0){const U=e;if(typeof K.split!="string")return pe.errors=[{instancePath:r+"/column\
s/"+z+"/reads/"+ie+"/split",schemaPath:"#/properties/columns/items/properties/reads/items/properties/split/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var L=U===e}else var L=!0;if(L){if(K.weights!==void 0){const U=e;if(typeof K.weights!="string")return pe.errors=[{instancePath:r+"/columns/"+
z+"/reads/"+ie+"/weights",schemaPath:"#/properties/columns/items/properties/reads/items/properties/weights/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var L=U===e}else var L=!0;if(L)if(K.time!==void 0){let U=K.time;const or=e;if(e===or)if(U&&typeof U=="object"&&!Array.isArray(U)){let sr;if(U.
unit===void 0&&(sr="unit")||U.format===void 0&&(sr="format")||U.zone===void 0&&(sr="zone"))return pe.errors=[{instancePath:r+"/columns/"+z+"/reads/"+ie+"/time",
schemaPath:"#/properties/columns/items/properties/reads/items/properties/time/required",keyword:"required",params:{missingProperty:sr},message:"must have requir\
ed property '"+sr+"'"}],!1;{const br=e;for(const De in U)if(!(De==="unit"||De==="format"||De==="zone")){return pe.errors=[{instancePath:r+"/columns/"+z+"/reads/"+
ie+"/time",schemaPath:"#/properties/columns/items/properties/reads/items/properties/time/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:De},
message:"must NOT have additional properties"}],!1;break}if(br===e){if(U.unit!==void 0){let De=U.unit;const Mr=e;if(!(De==="s"||De==="ms"||De==="us"||De==="ns"||
De===null))return pe.errors=[{instancePath:r+"/columns/"+z+"/reads/"+ie+"/time/unit",schemaPath:"#/properties/columns/items/properties/reads/items/properties/ti\
me/properties/unit/enum",keyword:"enum",params:{allowedValues:Hr.properties.columns.items.properties.reads.items.properties.time.properties.unit.enum},message:"\
must be equal to one of the allowed values"}],!1;var ce=Mr===e}else var ce=!0;if(ce){if(U.format!==void 0){let De=U.format;const Mr=e;if(typeof De!="string"&&De!==
null)return pe.errors=[{instancePath:r+"/columns/"+z+"/reads/"+ie+"/time/format",schemaPath:"#/properties/columns/items/properties/reads/items/properties/time/p\
roperties/format/type",keyword:"type",params:{type:Hr.properties.columns.items.properties.reads.items.properties.time.properties.format.type},message:"must be s\
tring,null"}],!1;var ce=Mr===e}else var ce=!0;if(ce)if(U.zone!==void 0){const De=e;if(typeof U.zone!="string")return pe.errors=[{instancePath:r+"/columns/"+z+"/\
reads/"+ie+"/time/zone",schemaPath:"#/properties/columns/items/properties/reads/items/properties/time/properties/zone/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var ce=De===e}else var ce=!0}}}}else return pe.errors=[{instancePath:r+"/columns/"+z+"/reads/"+ie+"/time",schemaPath:"#/properties\
/columns/items/properties/reads/items/properties/time/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var L=or===e}else var L=!0}}}}}}}}else
return pe.errors=[{instancePath:r+"/columns/"+z+"/reads/"+ie,schemaPath:"#/properties/columns/items/properties/reads/items/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;var ue=ye===e;if(!ue)break}}else return pe.errors=[{instancePath:r+"/columns/"+z+"/reads",schemaPath:"#/properties/columns/\
items/properties/reads/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var re=$===e}else var re=!0}}}}}}else return pe.errors=[{instancePath:r+
"/columns/"+z,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var be=q===e;if(!be)break}}else return pe.
errors=[{instancePath:r+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=y===e}else var u=!0;
if(u){if(n.tables!==void 0){let C=n.tables;const y=e;if(e===y)if(Array.isArray(C)){var Je=!0;const he=C.length;for(let z=0;z<he;z++){let A=C[z];const q=e;if(e===
q)if(A&&typeof A=="object"&&!Array.isArray(A)){let ve;if(A.name===void 0&&(ve="name")||A.side===void 0&&(ve="side")||A.on===void 0&&(ve="on"))return pe.errors=[
{instancePath:r+"/tables/"+z,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty:ve},message:"must have required property\
 '"+ve+"'"}],!1;{const ke=e;for(const I in A)if(!(I==="name"||I==="side"||I==="on")){return pe.errors=[{instancePath:r+"/tables/"+z,schemaPath:"#/properties/tab\
les/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},message:"must NOT have additional properties"}],!1;break}if(ke===e){
if(A.name!==void 0){const I=e;if(typeof A.name!="string")return pe.errors=[{instancePath:r+"/tables/"+z+"/name",schemaPath:"#/properties/tables/items/properties\
/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var W=I===e}else var W=!0;if(W){if(A.side!==void 0){let I=A.side;const $=e;if(!(I===
"request"||I==="candidate"))return pe.errors=[{instancePath:r+"/tables/"+z+"/side",schemaPath:"#/properties/tables/items/properties/side/enum",keyword:"enum",params:{
allowedValues:Hr.properties.tables.items.properties.side.enum},message:"must be equal to one of the allowed values"}],!1;var W=$===e}else var W=!0;if(W)if(A.on!==
void 0){let I=A.on;const $=e;if(e===$)if(Array.isArray(I)){var Z=!0;const rr=I.length;for(let ie=0;ie<rr;ie++){let K=I[ie];const ye=e;if(e===ye)if(K&&typeof K==
"object"&&!Array.isArray(K)){let $e;if(K.left===void 0&&($e="left")||K.right===void 0&&($e="right"))return pe.errors=[{instancePath:r+"/tables/"+z+"/on/"+ie,schemaPath:"\
#/properties/tables/items/properties/on/items/required",keyword:"required",params:{missingProperty:$e},message:"must have required property '"+$e+"'"}],!1;{const Qe=e;
for(const U in K)if(!(U==="left"||U==="right")){return pe.errors=[{instancePath:r+"/tables/"+z+"/on/"+ie,schemaPath:"#/properties/tables/items/properties/on/ite\
ms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:U},message:"must NOT have additional properties"}],!1;break}if(Qe===e){if(K.left!==
void 0){const U=e;if(typeof K.left!="string")return pe.errors=[{instancePath:r+"/tables/"+z+"/on/"+ie+"/left",schemaPath:"#/properties/tables/items/properties/o\
n/items/properties/left/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var V=U===e}else var V=!0;if(V)if(K.right!==void 0){const U=e;
if(typeof K.right!="string")return pe.errors=[{instancePath:r+"/tables/"+z+"/on/"+ie+"/right",schemaPath:"#/properties/tables/items/properties/on/items/properti\
es/right/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var V=U===e}else var V=!0}}}else return pe.errors=[{instancePath:r+"/tables/"+
z+"/on/"+ie,schemaPath:"#/properties/tables/items/properties/on/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Z=ye===e;if(!Z)
break}}else return pe.errors=[{instancePath:r+"/tables/"+z+"/on",schemaPath:"#/properties/tables/items/properties/on/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var W=$===e}else var W=!0}}}}else return pe.errors=[{instancePath:r+"/tables/"+z,schemaPath:"#/properties/tables/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var Je=q===e;if(!Je)break}}else return pe.errors=[{instancePath:r+"/tables",schemaPath:"#/properties/\
tables/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=y===e}else var u=!0;if(u){if(n.heads!==void 0){let C=n.heads;const y=e;if(e===
y)if(Array.isArray(C)){var O=!0;const he=C.length;for(let z=0;z<he;z++){let A=C[z];const q=e;if(e===q)if(A&&typeof A=="object"&&!Array.isArray(A)){let ve;if(A.name===
void 0&&(ve="name")||A.label===void 0&&(ve="label")||A.withinSeconds===void 0&&(ve="withinSeconds"))return pe.errors=[{instancePath:r+"/heads/"+z,schemaPath:"#/\
properties/heads/items/required",keyword:"required",params:{missingProperty:ve},message:"must have required property '"+ve+"'"}],!1;{const ke=e;for(const I in A)
if(!(I==="name"||I==="label"||I==="withinSeconds"||I==="after")){return pe.errors=[{instancePath:r+"/heads/"+z,schemaPath:"#/properties/heads/items/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:I},message:"must NOT have additional properties"}],!1;break}if(ke===e){if(A.name!==void 0){const I=e;
if(typeof A.name!="string")return pe.errors=[{instancePath:r+"/heads/"+z+"/name",schemaPath:"#/properties/heads/items/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var N=I===e}else var N=!0;if(N){if(A.label!==void 0){let I=A.label;const $=e;if(e===$)if(I&&typeof I=="object"&&!Array.
isArray(I)){let rr;if(I.column===void 0&&(rr="column")||I.op===void 0&&(rr="op")||I.value===void 0&&(rr="value"))return pe.errors=[{instancePath:r+"/heads/"+z+"\
/label",schemaPath:"#/properties/heads/items/properties/label/required",keyword:"required",params:{missingProperty:rr},message:"must have required property '"+rr+
"'"}],!1;{const ie=e;for(const K in I)if(!(K==="column"||K==="op"||K==="value")){return pe.errors=[{instancePath:r+"/heads/"+z+"/label",schemaPath:"#/properties\
/heads/items/properties/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:K},message:"must NOT have additional properties"}],
!1;break}if(ie===e){if(I.column!==void 0){const K=e;if(typeof I.column!="string")return pe.errors=[{instancePath:r+"/heads/"+z+"/label/column",schemaPath:"#/pro\
perties/heads/items/properties/label/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var T=K===e}else var T=!0;if(T){
if(I.op!==void 0){let K=I.op;const ye=e;if(typeof K!="string"&&K!==null)return pe.errors=[{instancePath:r+"/heads/"+z+"/label/op",schemaPath:"#/properties/heads\
/items/properties/label/properties/op/type",keyword:"type",params:{type:Hr.properties.heads.items.properties.label.properties.op.type},message:"must be string,n\
ull"}],!1;var T=ye===e}else var T=!0;if(T)if(I.value!==void 0){let K=I.value;const ye=e,ee=e;let $e=!1;const Qe=e;if(typeof K!="string"&&!(typeof K=="number"&&isFinite(
K))&&typeof K!="boolean"){const qe={instancePath:r+"/heads/"+z+"/label/value",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf/0/typ\
e",keyword:"type",params:{type:Hr.properties.heads.items.properties.label.properties.value.anyOf[0].type},message:"must be string,number,boolean"};l===null?l=[qe]:
l.push(qe),e++}var ae=Qe===e;$e=$e||ae;const U=e;if(K!==null){const qe={instancePath:r+"/heads/"+z+"/label/value",schemaPath:"#/properties/heads/items/propertie\
s/label/properties/value/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};l===null?l=[qe]:l.push(qe),e++}var ae=U===e;if($e=$e||ae,$e)e=
ee,l!==null&&(ee?l.length=ee:l=null);else{const qe={instancePath:r+"/heads/"+z+"/label/value",schemaPath:"#/properties/heads/items/properties/label/properties/v\
alue/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[qe]:l.push(qe),e++,pe.errors=l,!1}var T=ye===e}else var T=!0}}}}else
return pe.errors=[{instancePath:r+"/heads/"+z+"/label",schemaPath:"#/properties/heads/items/properties/label/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var N=$===e}else var N=!0;if(N){if(A.withinSeconds!==void 0){let I=A.withinSeconds;const $=e;if(!(typeof I=="number"&&isFinite(I))&&I!==null)
return pe.errors=[{instancePath:r+"/heads/"+z+"/withinSeconds",schemaPath:"#/properties/heads/items/properties/withinSeconds/type",keyword:"type",params:{type:Hr.
properties.heads.items.properties.withinSeconds.type},message:"must be number,null"}],!1;var N=$===e}else var N=!0;if(N)if(A.after!==void 0){const I=e;if(typeof A.
after!="string")return pe.errors=[{instancePath:r+"/heads/"+z+"/after",schemaPath:"#/properties/heads/items/properties/after/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var N=I===e}else var N=!0}}}}}else return pe.errors=[{instancePath:r+"/heads/"+z,schemaPath:"#/properties/heads/items/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var O=q===e;if(!O)break}}else return pe.errors=[{instancePath:r+"/heads",schemaPath:"#/pr\
operties/heads/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=y===e}else var u=!0;if(u)if(n.was!==void 0){let C=n.was;const y=e;if(e===
y)if(Array.isArray(C)){var H=!0;const he=C.length;for(let z=0;z<he;z++){let A=C[z];const q=e;if(e===q)if(A&&typeof A=="object"&&!Array.isArray(A)){let ve;if(A.kind===
void 0&&(ve="kind")||A.name===void 0&&(ve="name")||A.was===void 0&&(ve="was"))return pe.errors=[{instancePath:r+"/was/"+z,schemaPath:"#/properties/was/items/req\
uired",keyword:"required",params:{missingProperty:ve},message:"must have required property '"+ve+"'"}],!1;{const ke=e;for(const I in A)if(!(I==="kind"||I==="nam\
e"||I==="was")){return pe.errors=[{instancePath:r+"/was/"+z,schemaPath:"#/properties/was/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},
message:"must NOT have additional properties"}],!1;break}if(ke===e){if(A.kind!==void 0){let I=A.kind;const $=e;if(!(I==="column"||I==="signal"))return pe.errors=
[{instancePath:r+"/was/"+z+"/kind",schemaPath:"#/properties/was/items/properties/kind/enum",keyword:"enum",params:{allowedValues:Hr.properties.was.items.properties.
kind.enum},message:"must be equal to one of the allowed values"}],!1;var _=$===e}else var _=!0;if(_){if(A.name!==void 0){const I=e;if(typeof A.name!="string")return pe.
errors=[{instancePath:r+"/was/"+z+"/name",schemaPath:"#/properties/was/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var _=I===e}else var _=!0;if(_)if(A.was!==void 0){const I=e;if(typeof A.was!="string")return pe.errors=[{instancePath:r+"/was/"+z+"/was",schemaPath:"#/proper\
ties/was/items/properties/was/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _=I===e}else var _=!0}}}}else return pe.errors=[{instancePath:r+
"/was/"+z,schemaPath:"#/properties/was/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var H=q===e;if(!H)break}}else return pe.errors=
[{instancePath:r+"/was",schemaPath:"#/properties/was/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=y===e}else var u=!0}}}}}}else
return pe.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return pe.errors=l,e===0}pe.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function dr(n,{instancePath:r="",parentData:Gr,parentDataProperty:Jr,rootData:gr=n,dynamicAnchors:hr={}}={}){let l=null,
e=0;const _e=dr.evaluated;if(_e.dynamicProps&&(_e.props=void 0),_e.dynamicItems&&(_e.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let ce;if(n.
version===void 0&&(ce="version")||n.fingerprint===void 0&&(ce="fingerprint")||n.contract===void 0&&(ce="contract")||n.earlier===void 0&&(ce="earlier"))return dr.
errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:ce},message:"must have required property '"+ce+"'"}],!1;{const Je=e;for(const W in n)
if(!(W==="version"||W==="fingerprint"||W==="contract"||W==="earlier")){return dr.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:W},message:"must NOT have additional properties"}],!1;break}if(Je===e){if(n.version!==void 0){const W=e;if(n.version!==1)
return dr.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],
!1;var u=W===e}else var u=!0;if(u){if(n.fingerprint!==void 0){let W=n.fingerprint;const Z=e;if(e===Z)if(typeof W=="string"){if(!xr.test(W))return dr.errors=[{instancePath:r+
"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],
!1}else return dr.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var u=Z===e}else var u=!0;if(u){if(n.contract!==void 0){const W=e;pe(n.contract,{instancePath:r+"/contract",parentData:n,parentDataProperty:"contract",rootData:gr,
dynamicAnchors:hr})||(l=l===null?pe.errors:l.concat(pe.errors),e=l.length);var u=W===e}else var u=!0;if(u)if(n.earlier!==void 0){let W=n.earlier;const Z=e;if(e===
Z)if(Array.isArray(W)){if(W.length>8)return dr.errors=[{instancePath:r+"/earlier",schemaPath:"#/properties/earlier/maxItems",keyword:"maxItems",params:{limit:8},
message:"must NOT have more than 8 items"}],!1;{var be=!0;const O=W.length;for(let N=0;N<O;N++){let T=W[N];const ae=e;if(e===ae)if(T&&typeof T=="object"&&!Array.
isArray(T)){let _;if(T.fingerprint===void 0&&(_="fingerprint")||T.contract===void 0&&(_="contract")||T.columns===void 0&&(_="columns")||T.signals===void 0&&(_="\
signals"))return dr.errors=[{instancePath:r+"/earlier/"+N,schemaPath:"#/properties/earlier/items/required",keyword:"required",params:{missingProperty:_},message:"\
must have required property '"+_+"'"}],!1;{const J=e;for(const F in T)if(!(F==="fingerprint"||F==="contract"||F==="columns"||F==="signals")){return dr.errors=[{
instancePath:r+"/earlier/"+N,schemaPath:"#/properties/earlier/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:F},message:"\
must NOT have additional properties"}],!1;break}if(J===e){if(T.fingerprint!==void 0){let F=T.fingerprint;const C=e;if(e===C)if(typeof F=="string"){if(!xr.test(F))
return dr.errors=[{instancePath:r+"/earlier/"+N+"/fingerprint",schemaPath:"#/properties/earlier/items/properties/fingerprint/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return dr.errors=[{instancePath:r+"/earlier/"+N+"/fingerprint",schemaPath:"#/p\
roperties/earlier/items/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var re=C===e}else var re=!0;if(re){if(T.
contract!==void 0){const F=e;pe(T.contract,{instancePath:r+"/earlier/"+N+"/contract",parentData:T,parentDataProperty:"contract",rootData:gr,dynamicAnchors:hr})||
(l=l===null?pe.errors:l.concat(pe.errors),e=l.length);var re=F===e}else var re=!0;if(re){if(T.columns!==void 0){let F=T.columns;const C=e;if(e===C)if(F&&typeof F==
"object"&&!Array.isArray(F))for(const k in F){const he=e;if(typeof F[k]!="string")return dr.errors=[{instancePath:r+"/earlier/"+N+"/columns/"+k.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/earlier/items/properties/columns/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var ue=he===e;if(!ue)break}else return dr.errors=[{instancePath:r+"/earlier/"+N+"/columns",schemaPath:"#/properties/earlier/items/properties/column\
s/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var re=C===e}else var re=!0;if(re)if(T.signals!==void 0){let F=T.signals;const C=e;if(e===
C)if(F&&typeof F=="object"&&!Array.isArray(F))for(const k in F){const he=e;if(typeof F[k]!="string")return dr.errors=[{instancePath:r+"/earlier/"+N+"/signals/"+
k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/earlier/items/properties/signals/additionalProperties/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var L=he===e;if(!L)break}else return dr.errors=[{instancePath:r+"/earlier/"+N+"/signals",schemaPath:"#/properties/earlier/item\
s/properties/signals/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var re=C===e}else var re=!0}}}}}else return dr.errors=[{instancePath:r+
"/earlier/"+N,schemaPath:"#/properties/earlier/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var be=ae===e;if(!be)break}}}else
return dr.errors=[{instancePath:r+"/earlier",schemaPath:"#/properties/earlier/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=Z===
e}else var u=!0}}}}}else return dr.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return dr.errors=
l,e===0}dr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{Hs as calibration,Ks as calibrator,Ms as contracts,Js as golden,Cs as lock,Gs as manifest,Ws as plan};
