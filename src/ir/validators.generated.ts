// Generated from scripts/schemas by scripts/generate.ts; do not edit.
// @ts-nocheck
const js=a,x={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc plan",description:"Everything that adsc resolved of a spec: data, transforms wi\
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
const:"files"},glob:{type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"}},required:["kind","glob"],additionalProperties:!1}]}},$id:"plan"},vr=Object.prototype.
hasOwnProperty,Gr=new RegExp("^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$","u"),Sr=new RegExp("^[0-9a-f]{64}$","u");function _e(n,{instancePath:r="",parentData:Dr,parentDataProperty:Lr,rootData:wr=n,dynamicAnchors:kr={}}={}){let f=null,e=0;const ge=_e.evaluated;if(ge.dynamicProps&&
(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let he;if(n.kind===void 0&&(he="kind"))return _e.errors=
[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:he},message:"must have required property '"+he+"'"}],!1;{const Pe=n.kind;if(typeof Pe==
"string")if(Pe==="last"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let j;if(n.kind===void 0&&(j="kind")||n.seconds===void 0&&(j="seconds"))return _e.
errors=[{instancePath:r,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;{const be=e;
for(const h in n)if(!(h==="kind"||h==="seconds")){return _e.errors=[{instancePath:r,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(be===e){if(n.kind!==void 0){const h=e;if(n.kind!=="last")return _e.errors=[{instancePath:r+
"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"last"},message:"must be equal to constant"}],!1;var y=h===e}else var y=!0;
if(y)if(n.seconds!==void 0){let h=n.seconds;const R=e;if(!(typeof h=="number"&&isFinite(h)))return _e.errors=[{instancePath:r+"/seconds",schemaPath:"#/oneOf/0/p\
roperties/seconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var y=R===e}else var y=!0}}}else return _e.errors=[{instancePath:r,schemaPath:"\
#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var pe=!0}else if(Pe==="random"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(
n)){let j;if(n.kind===void 0&&(j="kind")||n.fraction===void 0&&(j="fraction"))return _e.errors=[{instancePath:r,schemaPath:"#/oneOf/1/required",keyword:"require\
d",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;{const be=e;for(const h in n)if(!(h==="kind"||h==="fraction")){return _e.errors=
[{instancePath:r,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional prop\
erties"}],!1;break}if(be===e){if(n.kind!==void 0){const h=e;if(n.kind!=="random")return _e.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/1/properties/kind\
/const",keyword:"const",params:{allowedValue:"random"},message:"must be equal to constant"}],!1;var oe=h===e}else var oe=!0;if(oe)if(n.fraction!==void 0){let h=n.
fraction;const R=e;if(e===R)if(typeof h=="number"&&isFinite(h)){if(h>1||isNaN(h))return _e.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/1/properties/\
fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(h<0||isNaN(h))return _e.errors=[{instancePath:r+"/fraction",
schemaPath:"#/oneOf/1/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _e.errors=[{instancePath:r+
"/fraction",schemaPath:"#/oneOf/1/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var oe=R===e}else var oe=!0}}}else
return _e.errors=[{instancePath:r,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;pe!==!0&&(pe=!0)}else if(Pe===
"hash"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let j;if(n.kind===void 0&&(j="kind")||n.fraction===void 0&&(j="fraction")||n.column===void 0&&(j="\
column"))return _e.errors=[{instancePath:r,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+
j+"'"}],!1;{const be=e;for(const h in n)if(!(h==="kind"||h==="fraction"||h==="column")){return _e.errors=[{instancePath:r,schemaPath:"#/oneOf/2/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(be===e){if(n.kind!==void 0){const h=e;
if(n.kind!=="hash")return _e.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"hash"},message:"\
must be equal to constant"}],!1;var X=h===e}else var X=!0;if(X){if(n.fraction!==void 0){let h=n.fraction;const R=e;if(e===R)if(typeof h=="number"&&isFinite(h)){
if(h>1||isNaN(h))return _e.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
message:"must be <= 1"}],!1;if(h<0||isNaN(h))return _e.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _e.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var X=R===e}else var X=!0;if(X)if(n.column!==void 0){const h=e;if(typeof n.column!="string")
return _e.errors=[{instancePath:r+"/column",schemaPath:"#/oneOf/2/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var X=h===
e}else var X=!0}}}}else return _e.errors=[{instancePath:r,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;pe!==!0&&
(pe=!0)}else if(Pe==="files"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let j;if(n.kind===void 0&&(j="kind")||n.glob===void 0&&(j="glob"))return _e.
errors=[{instancePath:r,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;{const be=e;
for(const h in n)if(!(h==="kind"||h==="glob")){return _e.errors=[{instancePath:r,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(be===e){if(n.kind!==void 0){const h=e;if(n.kind!=="files")return _e.errors=[{instancePath:r+
"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"files"},message:"must be equal to constant"}],!1;var M=h===e}else var M=!0;
if(M)if(n.glob!==void 0){let h=n.glob;const R=e;if(e===R)if(typeof h=="string"){if(!Gr.test(h))return _e.errors=[{instancePath:r+"/glob",schemaPath:"#/oneOf/3/p\
roperties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],
!1}else return _e.errors=[{instancePath:r+"/glob",schemaPath:"#/oneOf/3/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var M=R===e}else var M=!0}}}else return _e.errors=[{instancePath:r,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;pe!==!0&&(pe=!0)}else return _e.errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:Pe},
message:'value of tag "kind" must be in oneOf'}],!1;else return _e.errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"t\
ag",tag:"kind",tagValue:Pe},message:'tag "kind" must be string'}],!1}}else return _e.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;return _e.errors=f,ge.props=pe,e===0}_e.evaluated={dynamicProps:!0,dynamicItems:!1};function a(n,{instancePath:r="",parentData:Dr,
parentDataProperty:Lr,rootData:wr=n,dynamicAnchors:kr={}}={}){let f=null,e=0;const ge=a.evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=
void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Me;if(n.version===void 0&&(Me="version")||n.model===void 0&&(Me="model")||n.variant===void 0&&(Me=
"variant")||n.doc===void 0&&(Me="doc")||n.data===void 0&&(Me="data")||n.inputs===void 0&&(Me="inputs")||n.vocabs===void 0&&(Me="vocabs")||n.tables===void 0&&(Me=
"tables")||n.signals===void 0&&(Me="signals")||n.nodes===void 0&&(Me="nodes")||n.params===void 0&&(Me="params")||n.towers===void 0&&(Me="towers")||n.heads===void 0&&
(Me="heads")||n.outputs===void 0&&(Me="outputs")||n.sampling===void 0&&(Me="sampling")||n.calibration===void 0&&(Me="calibration")||n.train===void 0&&(Me="train")||
n.baselines===void 0&&(Me="baselines")||n.cost===void 0&&(Me="cost")||n.fingerprint===void 0&&(Me="fingerprint"))return a.errors=[{instancePath:r,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:Me},message:"must have required property '"+Me+"'"}],!1;{const _s=e;for(const c in n)if(!vr.call(x.properties,
c)){return a.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have add\
itional properties"}],!1;break}if(_s===e){if(n.version!==void 0){const c=e;if(n.version!==1)return a.errors=[{instancePath:r+"/version",schemaPath:"#/properties\
/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var y=c===e}else var y=!0;if(y){if(n.model!==void 0){const c=e;
if(typeof n.model!="string")return a.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var y=c===e}else var y=!0;if(y){if(n.variant!==void 0){let c=n.variant;const Z=e;if(typeof c!="string"&&c!==null)return a.errors=[{instancePath:r+
"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:x.properties.variant.type},message:"must be string,null"}],!1;var y=Z===e}else var y=!0;
if(y){if(n.baseline!==void 0){let c=n.baseline;const Z=e;if(!(c==="lr"||c==="wide_deep"||c==="gbdt_lr"))return a.errors=[{instancePath:r+"/baseline",schemaPath:"\
#/properties/baseline/enum",keyword:"enum",params:{allowedValues:x.properties.baseline.enum},message:"must be equal to one of the allowed values"}],!1;var y=Z===
e}else var y=!0;if(y){if(n.assumed!==void 0){let c=n.assumed;const Z=e;if(e===Z)if(c&&typeof c=="object"&&!Array.isArray(c)){let H;if(c.vocabs===void 0&&(H="voc\
abs")||c.signals===void 0&&(H="signals"))return a.errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/required",keyword:"required",params:{missingProperty:H},
message:"must have required property '"+H+"'"}],!1;{const o=e;for(const s in c)if(!(s==="vocabs"||s==="signals")){return a.errors=[{instancePath:r+"/assumed",schemaPath:"\
#/properties/assumed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}
if(o===e){if(c.vocabs!==void 0){let s=c.vocabs;const A=e;if(e===A)if(Array.isArray(s)){var pe=!0;const Ce=s.length;for(let O=0;O<Ce;O++){const g=e;if(typeof s[O]!=
"string")return a.errors=[{instancePath:r+"/assumed/vocabs/"+O,schemaPath:"#/properties/assumed/properties/vocabs/items/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var pe=g===e;if(!pe)break}}else return a.errors=[{instancePath:r+"/assumed/vocabs",schemaPath:"#/properties/assumed/properties\
/vocabs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var oe=A===e}else var oe=!0;if(oe)if(c.signals!==void 0){let s=c.signals;const A=e;
if(e===A)if(Array.isArray(s)){var X=!0;const O=s.length;for(let g=0;g<O;g++){const i=e;if(typeof s[g]!="string")return a.errors=[{instancePath:r+"/assumed/signa\
ls/"+g,schemaPath:"#/properties/assumed/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var X=i===e;if(!X)break}}else
return a.errors=[{instancePath:r+"/assumed/signals",schemaPath:"#/properties/assumed/properties/signals/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1;var oe=A===e}else var oe=!0}}}else return a.errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var y=Z===e}else var y=!0;if(y){if(n.doc!==void 0){let c=n.doc;const Z=e;if(typeof c!="string"&&c!==null)return a.errors=
[{instancePath:r+"/doc",schemaPath:"#/properties/doc/type",keyword:"type",params:{type:x.properties.doc.type},message:"must be string,null"}],!1;var y=Z===e}else
var y=!0;if(y){if(n.data!==void 0){let c=n.data;const Z=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return a.errors=[{instancePath:r+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:x.properties.data.type},message:"must be object,null"}],!1;if(e===Z&&c&&typeof c=="object"&&!Array.isArray(c)){
let H;if(c.primary===void 0&&(H="primary")||c.joins===void 0&&(H="joins")||c.time===void 0&&(H="time")||c.source===void 0&&(H="source")||c.servedBy===void 0&&(H=
"servedBy")||c.weight===void 0&&(H="weight")||c.afterImpression===void 0&&(H="afterImpression"))return a.errors=[{instancePath:r+"/data",schemaPath:"#/propertie\
s/data/required",keyword:"required",params:{missingProperty:H},message:"must have required property '"+H+"'"}],!1;{const o=e;for(const s in c)if(!vr.call(x.properties.
data.properties,s)){return a.errors=[{instancePath:r+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}],!1;break}if(o===e){if(c.primary!==void 0){let s=c.primary;const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(
s)){let Ce;if(s.name===void 0&&(Ce="name")||s.glob===void 0&&(Ce="glob")||s.format===void 0&&(Ce="format")||s.header===void 0&&(Ce="header")||s.columns===void 0&&
(Ce="columns")||s.delimiter===void 0&&(Ce="delimiter")||s.missing===void 0&&(Ce="missing"))return a.errors=[{instancePath:r+"/data/primary",schemaPath:"#/proper\
ties/data/properties/primary/required",keyword:"required",params:{missingProperty:Ce},message:"must have required property '"+Ce+"'"}],!1;{const O=e;for(const g in s)
if(!(g==="name"||g==="glob"||g==="format"||g==="header"||g==="columns"||g==="delimiter"||g==="missing"||g==="optional")){return a.errors=[{instancePath:r+"/data\
/primary",schemaPath:"#/properties/data/properties/primary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT \
have additional properties"}],!1;break}if(O===e){if(s.name!==void 0){const g=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/data/primary/name",
schemaPath:"#/properties/data/properties/primary/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var M=g===e}else var M=!0;
if(M){if(s.glob!==void 0){let g=s.glob;const i=e;if(e===i)if(typeof g=="string"){if(!Gr.test(g))return a.errors=[{instancePath:r+"/data/primary/glob",schemaPath:"\
#/properties/data/properties/primary/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match patt\
ern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[{instancePath:r+"/data/primary/glob",schemaPath:"#/properties/data/properties/primary/pro\
perties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var M=i===e}else var M=!0;if(M){if(s.format!==void 0){let g=s.format;const i=e;
if(!(g==="csv"||g==="tsv"||g==="jsonl"||g==="parquet"))return a.errors=[{instancePath:r+"/data/primary/format",schemaPath:"#/properties/data/properties/primary/\
properties/format/enum",keyword:"enum",params:{allowedValues:x.properties.data.properties.primary.properties.format.enum},message:"must be equal to one of the a\
llowed values"}],!1;var M=i===e}else var M=!0;if(M){if(s.header!==void 0){const g=e;if(typeof s.header!="boolean")return a.errors=[{instancePath:r+"/data/primar\
y/header",schemaPath:"#/properties/data/properties/primary/properties/header/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var M=g===
e}else var M=!0;if(M){if(s.columns!==void 0){let g=s.columns;const i=e;if(!Array.isArray(g)&&g!==null)return a.errors=[{instancePath:r+"/data/primary/columns",schemaPath:"\
#/properties/data/properties/primary/properties/columns/type",keyword:"type",params:{type:x.properties.data.properties.primary.properties.columns.type},message:"\
must be array,null"}],!1;if(e===i&&Array.isArray(g)){var he=!0;const ae=g.length;for(let t=0;t<ae;t++){const d=e;if(typeof g[t]!="string")return a.errors=[{instancePath:r+
"/data/primary/columns/"+t,schemaPath:"#/properties/data/properties/primary/properties/columns/items/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var he=d===e;if(!he)break}}var M=i===e}else var M=!0;if(M){if(s.delimiter!==void 0){let g=s.delimiter;const i=e;if(typeof g!="string"&&g!==null)return a.
errors=[{instancePath:r+"/data/primary/delimiter",schemaPath:"#/properties/data/properties/primary/properties/delimiter/type",keyword:"type",params:{type:x.properties.
data.properties.primary.properties.delimiter.type},message:"must be string,null"}],!1;var M=i===e}else var M=!0;if(M){if(s.missing!==void 0){let g=s.missing;const i=e;
if(e===i)if(Array.isArray(g)){var Pe=!0;const ae=g.length;for(let t=0;t<ae;t++){const d=e;if(typeof g[t]!="string")return a.errors=[{instancePath:r+"/data/prima\
ry/missing/"+t,schemaPath:"#/properties/data/properties/primary/properties/missing/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var Pe=d===e;if(!Pe)break}}else return a.errors=[{instancePath:r+"/data/primary/missing",schemaPath:"#/properties/data/properties/primary/properties/missing/\
type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var M=i===e}else var M=!0;if(M)if(s.optional!==void 0){let g=s.optional;const i=e;if(e===
i)if(Array.isArray(g)){var re=!0;const ae=g.length;for(let t=0;t<ae;t++){const d=e;if(typeof g[t]!="string")return a.errors=[{instancePath:r+"/data/primary/opti\
onal/"+t,schemaPath:"#/properties/data/properties/primary/properties/optional/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var re=d===
e;if(!re)break}}else return a.errors=[{instancePath:r+"/data/primary/optional",schemaPath:"#/properties/data/properties/primary/properties/optional/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var M=i===e}else var M=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/data/primary",schemaPath:"#/p\
roperties/data/properties/primary/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var j=A===e}else var j=!0;if(j){if(c.joins!==void 0){
let s=c.joins;const A=e;if(e===A)if(Array.isArray(s)){var be=!0;const O=s.length;for(let g=0;g<O;g++){let i=s[g];const l=e;if(e===l)if(i&&typeof i=="object"&&!Array.
isArray(i)){let t;if(i.name===void 0&&(t="name")||i.glob===void 0&&(t="glob")||i.format===void 0&&(t="format")||i.header===void 0&&(t="header")||i.columns===void 0&&
(t="columns")||i.delimiter===void 0&&(t="delimiter")||i.missing===void 0&&(t="missing")||i.on===void 0&&(t="on")||i.side===void 0&&(t="side")||i.asOf===void 0&&
(t="asOf")||i.asOfTime===void 0&&(t="asOfTime"))return a.errors=[{instancePath:r+"/data/joins/"+g,schemaPath:"#/properties/data/properties/joins/items/required",
keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=e;for(const u in i)if(!vr.call(x.properties.data.properties.
joins.items.properties,u)){return a.errors=[{instancePath:r+"/data/joins/"+g,schemaPath:"#/properties/data/properties/joins/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.name!==void 0){const u=e;if(typeof i.
name!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/name",schemaPath:"#/properties/data/properties/joins/items/properties/name/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var h=u===e}else var h=!0;if(h){if(i.glob!==void 0){let u=i.glob;const v=e;if(e===v)if(typeof u=="string"){
if(!Gr.test(u))return a.errors=[{instancePath:r+"/data/joins/"+g+"/glob",schemaPath:"#/properties/data/properties/joins/items/properties/glob/pattern",keyword:"\
pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[
{instancePath:r+"/data/joins/"+g+"/glob",schemaPath:"#/properties/data/properties/joins/items/properties/glob/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var h=v===e}else var h=!0;if(h){if(i.format!==void 0){let u=i.format;const v=e;if(!(u==="csv"||u==="tsv"||u==="jsonl"||u==="parquet"))return a.
errors=[{instancePath:r+"/data/joins/"+g+"/format",schemaPath:"#/properties/data/properties/joins/items/properties/format/enum",keyword:"enum",params:{allowedValues:x.
properties.data.properties.joins.items.properties.format.enum},message:"must be equal to one of the allowed values"}],!1;var h=v===e}else var h=!0;if(h){if(i.header!==
void 0){const u=e;if(typeof i.header!="boolean")return a.errors=[{instancePath:r+"/data/joins/"+g+"/header",schemaPath:"#/properties/data/properties/joins/items\
/properties/header/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var h=u===e}else var h=!0;if(h){if(i.columns!==void 0){let u=i.columns;
const v=e;if(!Array.isArray(u)&&u!==null)return a.errors=[{instancePath:r+"/data/joins/"+g+"/columns",schemaPath:"#/properties/data/properties/joins/items/prope\
rties/columns/type",keyword:"type",params:{type:x.properties.data.properties.joins.items.properties.columns.type},message:"must be array,null"}],!1;if(e===v&&Array.
isArray(u)){var R=!0;const m=u.length;for(let W=0;W<m;W++){const Ae=e;if(typeof u[W]!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/columns/"+W,schemaPath:"\
#/properties/data/properties/joins/items/properties/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var R=Ae===e;if(!R)break}}
var h=v===e}else var h=!0;if(h){if(i.delimiter!==void 0){let u=i.delimiter;const v=e;if(typeof u!="string"&&u!==null)return a.errors=[{instancePath:r+"/data/joi\
ns/"+g+"/delimiter",schemaPath:"#/properties/data/properties/joins/items/properties/delimiter/type",keyword:"type",params:{type:x.properties.data.properties.joins.
items.properties.delimiter.type},message:"must be string,null"}],!1;var h=v===e}else var h=!0;if(h){if(i.missing!==void 0){let u=i.missing;const v=e;if(e===v)if(Array.
isArray(u)){var D=!0;const m=u.length;for(let W=0;W<m;W++){const Ae=e;if(typeof u[W]!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/missing/"+W,schemaPath:"\
#/properties/data/properties/joins/items/properties/missing/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var D=Ae===e;if(!D)break}}else
return a.errors=[{instancePath:r+"/data/joins/"+g+"/missing",schemaPath:"#/properties/data/properties/joins/items/properties/missing/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var h=v===e}else var h=!0;if(h){if(i.optional!==void 0){let u=i.optional;const v=e;if(e===v)if(Array.isArray(u)){var se=!0;
const m=u.length;for(let W=0;W<m;W++){const Ae=e;if(typeof u[W]!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/optional/"+W,schemaPath:"#/propert\
ies/data/properties/joins/items/properties/optional/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var se=Ae===e;if(!se)break}}else
return a.errors=[{instancePath:r+"/data/joins/"+g+"/optional",schemaPath:"#/properties/data/properties/joins/items/properties/optional/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var h=v===e}else var h=!0;if(h){if(i.on!==void 0){let u=i.on;const v=e;if(e===v)if(Array.isArray(u)){var q=!0;const m=u.
length;for(let W=0;W<m;W++){let Ae=u[W];const Ue=e;if(e===Ue)if(Ae&&typeof Ae=="object"&&!Array.isArray(Ae)){let Ye;if(Ae.left===void 0&&(Ye="left")||Ae.right===
void 0&&(Ye="right"))return a.errors=[{instancePath:r+"/data/joins/"+g+"/on/"+W,schemaPath:"#/properties/data/properties/joins/items/properties/on/items/require\
d",keyword:"required",params:{missingProperty:Ye},message:"must have required property '"+Ye+"'"}],!1;{const ke=e;for(const Ge in Ae)if(!(Ge==="left"||Ge==="rig\
ht")){return a.errors=[{instancePath:r+"/data/joins/"+g+"/on/"+W,schemaPath:"#/properties/data/properties/joins/items/properties/on/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:Ge},message:"must NOT have additional properties"}],!1;break}if(ke===e){if(Ae.left!==void 0){const Ge=e;
if(typeof Ae.left!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/on/"+W+"/left",schemaPath:"#/properties/data/properties/joins/items/properties/o\
n/items/properties/left/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var T=Ge===e}else var T=!0;if(T)if(Ae.right!==void 0){const Ge=e;
if(typeof Ae.right!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/on/"+W+"/right",schemaPath:"#/properties/data/properties/joins/items/properties\
/on/items/properties/right/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var T=Ge===e}else var T=!0}}}else return a.errors=[{instancePath:r+
"/data/joins/"+g+"/on/"+W,schemaPath:"#/properties/data/properties/joins/items/properties/on/items/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var q=Ue===e;if(!q)break}}else return a.errors=[{instancePath:r+"/data/joins/"+g+"/on",schemaPath:"#/properties/data/properties/joins/items/propert\
ies/on/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=v===e}else var h=!0;if(h){if(i.side!==void 0){let u=i.side;const v=e;if(!(u===
"request"||u==="candidate"))return a.errors=[{instancePath:r+"/data/joins/"+g+"/side",schemaPath:"#/properties/data/properties/joins/items/properties/side/enum",
keyword:"enum",params:{allowedValues:x.properties.data.properties.joins.items.properties.side.enum},message:"must be equal to one of the allowed values"}],!1;var h=v===
e}else var h=!0;if(h){if(i.asOf!==void 0){let u=i.asOf;const v=e;if(typeof u!="string"&&u!==null)return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOf",schemaPath:"\
#/properties/data/properties/joins/items/properties/asOf/type",keyword:"type",params:{type:x.properties.data.properties.joins.items.properties.asOf.type},message:"\
must be string,null"}],!1;var h=v===e}else var h=!0;if(h)if(i.asOfTime!==void 0){let u=i.asOfTime;const v=e;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==
null)return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/type",keyword:"type",
params:{type:x.properties.data.properties.joins.items.properties.asOfTime.type},message:"must be object,null"}],!1;if(e===v&&u&&typeof u=="object"&&!Array.isArray(
u)){let m;if(u.column===void 0&&(m="column")||u.unit===void 0&&(m="unit")||u.format===void 0&&(m="format")||u.zone===void 0&&(m="zone"))return a.errors=[{instancePath:r+
"/data/joins/"+g+"/asOfTime",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/required",keyword:"required",params:{missingProperty:m},message:"\
must have required property '"+m+"'"}],!1;{const W=e;for(const Ae in u)if(!(Ae==="column"||Ae==="unit"||Ae==="format"||Ae==="zone")){return a.errors=[{instancePath:r+
"/data/joins/"+g+"/asOfTime",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:Ae},message:"must NOT have additional properties"}],!1;break}if(W===e){if(u.column!==void 0){const Ae=e;if(typeof u.column!="string")return a.
errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime/column",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/column/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var B=Ae===e}else var B=!0;if(B){if(u.unit!==void 0){let Ae=u.unit;const Ue=e;if(!(Ae==="s"||Ae==="ms"||
Ae==="us"||Ae==="ns"||Ae===null))return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime/unit",schemaPath:"#/properties/data/properties/joins/items/propert\
ies/asOfTime/properties/unit/enum",keyword:"enum",params:{allowedValues:x.properties.data.properties.joins.items.properties.asOfTime.properties.unit.enum},message:"\
must be equal to one of the allowed values"}],!1;var B=Ue===e}else var B=!0;if(B){if(u.format!==void 0){let Ae=u.format;const Ue=e;if(typeof Ae!="string"&&Ae!==
null)return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime/format",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/fo\
rmat/type",keyword:"type",params:{type:x.properties.data.properties.joins.items.properties.asOfTime.properties.format.type},message:"must be string,null"}],!1;var B=Ue===
e}else var B=!0;if(B)if(u.zone!==void 0){const Ae=e;if(typeof u.zone!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime/zone",schemaPath:"#/\
properties/data/properties/joins/items/properties/asOfTime/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var B=Ae===
e}else var B=!0}}}}}var h=v===e}else var h=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/data/joins/"+g,schemaPath:"#/properties/data/properties/joins/\
items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var be=l===e;if(!be)break}}else return a.errors=[{instancePath:r+"/data/joins",schemaPath:"\
#/properties/data/properties/joins/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var j=A===e}else var j=!0;if(j){if(c.time!==void 0){let s=c.
time;const A=e;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null)return a.errors=[{instancePath:r+"/data/time",schemaPath:"#/properties/data/properties/t\
ime/type",keyword:"type",params:{type:x.properties.data.properties.time.type},message:"must be object,null"}],!1;if(e===A&&s&&typeof s=="object"&&!Array.isArray(
s)){let O;if(s.column===void 0&&(O="column")||s.unit===void 0&&(O="unit")||s.format===void 0&&(O="format")||s.zone===void 0&&(O="zone"))return a.errors=[{instancePath:r+
"/data/time",schemaPath:"#/properties/data/properties/time/required",keyword:"required",params:{missingProperty:O},message:"must have required property '"+O+"'"}],
!1;{const g=e;for(const i in s)if(!(i==="column"||i==="unit"||i==="format"||i==="zone")){return a.errors=[{instancePath:r+"/data/time",schemaPath:"#/properties/\
data/properties/time/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}
if(g===e){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.errors=[{instancePath:r+"/data/time/column",schemaPath:"#/properties/data/proper\
ties/time/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var z=i===e}else var z=!0;if(z){if(s.unit!==void 0){let i=s.
unit;const l=e;if(!(i==="s"||i==="ms"||i==="us"||i==="ns"||i===null))return a.errors=[{instancePath:r+"/data/time/unit",schemaPath:"#/properties/data/properties\
/time/properties/unit/enum",keyword:"enum",params:{allowedValues:x.properties.data.properties.time.properties.unit.enum},message:"must be equal to one of the al\
lowed values"}],!1;var z=l===e}else var z=!0;if(z){if(s.format!==void 0){let i=s.format;const l=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+
"/data/time/format",schemaPath:"#/properties/data/properties/time/properties/format/type",keyword:"type",params:{type:x.properties.data.properties.time.properties.
format.type},message:"must be string,null"}],!1;var z=l===e}else var z=!0;if(z)if(s.zone!==void 0){const i=e;if(typeof s.zone!="string")return a.errors=[{instancePath:r+
"/data/time/zone",schemaPath:"#/properties/data/properties/time/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var z=i===
e}else var z=!0}}}}}var j=A===e}else var j=!0;if(j){if(c.source!==void 0){let s=c.source;const A=e;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null)return a.
errors=[{instancePath:r+"/data/source",schemaPath:"#/properties/data/properties/source/type",keyword:"type",params:{type:x.properties.data.properties.source.type},
message:"must be object,null"}],!1;if(e===A&&s&&typeof s=="object"&&!Array.isArray(s)){let O;if(s.column===void 0&&(O="column")||s.values===void 0&&(O="values"))
return a.errors=[{instancePath:r+"/data/source",schemaPath:"#/properties/data/properties/source/required",keyword:"required",params:{missingProperty:O},message:"\
must have required property '"+O+"'"}],!1;{const g=e;for(const i in s)if(!(i==="column"||i==="values")){return a.errors=[{instancePath:r+"/data/source",schemaPath:"\
#/properties/data/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional propert\
ies"}],!1;break}if(g===e){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.errors=[{instancePath:r+"/data/source/column",schemaPath:"#/prop\
erties/data/properties/source/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ne=i===e}else var ne=!0;if(ne)if(s.
values!==void 0){let i=s.values;const l=e;if(e===l)if(Array.isArray(i)){var p=!0;const t=i.length;for(let d=0;d<t;d++){const u=e;if(typeof i[d]!="string")return a.
errors=[{instancePath:r+"/data/source/values/"+d,schemaPath:"#/properties/data/properties/source/properties/values/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var p=u===e;if(!p)break}}else return a.errors=[{instancePath:r+"/data/source/values",schemaPath:"#/properties/data/properties\
/source/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ne=l===e}else var ne=!0}}}var j=A===e}else var j=!0;if(j){
if(c.key!==void 0){let s=c.key;const A=e;if(e===A)if(Array.isArray(s)){if(s.length<1)return a.errors=[{instancePath:r+"/data/key",schemaPath:"#/properties/data/\
properties/key/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var N=!0;const O=s.length;for(let g=0;g<O;g++){const i=e;
if(typeof s[g]!="string")return a.errors=[{instancePath:r+"/data/key/"+g,schemaPath:"#/properties/data/properties/key/items/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var N=i===e;if(!N)break}}}else return a.errors=[{instancePath:r+"/data/key",schemaPath:"#/properties/data/properties/key/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var j=A===e}else var j=!0;if(j){if(c.servedBy!==void 0){let s=c.servedBy;const A=e;if(typeof s!=
"string"&&s!==null)return a.errors=[{instancePath:r+"/data/servedBy",schemaPath:"#/properties/data/properties/servedBy/type",keyword:"type",params:{type:x.properties.
data.properties.servedBy.type},message:"must be string,null"}],!1;var j=A===e}else var j=!0;if(j){if(c.weight!==void 0){let s=c.weight;const A=e;if(typeof s!="s\
tring"&&s!==null)return a.errors=[{instancePath:r+"/data/weight",schemaPath:"#/properties/data/properties/weight/type",keyword:"type",params:{type:x.properties.
data.properties.weight.type},message:"must be string,null"}],!1;var j=A===e}else var j=!0;if(j){if(c.afterImpression!==void 0){let s=c.afterImpression;const A=e;
if(e===A)if(Array.isArray(s)){var tr=!0;const O=s.length;for(let g=0;g<O;g++){const i=e;if(typeof s[g]!="string")return a.errors=[{instancePath:r+"/data/afterIm\
pression/"+g,schemaPath:"#/properties/data/properties/afterImpression/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var tr=i===
e;if(!tr)break}}else return a.errors=[{instancePath:r+"/data/afterImpression",schemaPath:"#/properties/data/properties/afterImpression/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var j=A===e}else var j=!0;if(j)if(c.requestId!==void 0){const s=e;if(typeof c.requestId!="string")return a.errors=[{instancePath:r+
"/data/requestId",schemaPath:"#/properties/data/properties/requestId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var j=s===e}else var j=!0}}}}}}}}}}
var y=Z===e}else var y=!0;if(y){if(n.inputs!==void 0){let c=n.inputs;const Z=e;if(e===Z)if(Array.isArray(c)){var $=!0;const H=c.length;for(let o=0;o<H;o++){let s=c[o];
const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let O;if(s.name===void 0&&(O="name")||s.table===void 0&&(O="table")||s.column===void 0&&(O="colu\
mn")||s.side===void 0&&(O="side")||s.kind===void 0&&(O="kind"))return a.errors=[{instancePath:r+"/inputs/"+o,schemaPath:"#/properties/inputs/items/required",keyword:"\
required",params:{missingProperty:O},message:"must have required property '"+O+"'"}],!1;{const g=e;for(const i in s)if(!(i==="name"||i==="table"||i==="column"||
i==="side"||i==="kind")){return a.errors=[{instancePath:r+"/inputs/"+o,schemaPath:"#/properties/inputs/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.
errors=[{instancePath:r+"/inputs/"+o+"/name",schemaPath:"#/properties/inputs/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var G=i===e}else var G=!0;if(G){if(s.table!==void 0){let i=s.table;const l=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/inp\
uts/"+o+"/table",schemaPath:"#/properties/inputs/items/properties/table/type",keyword:"type",params:{type:x.properties.inputs.items.properties.table.type},message:"\
must be string,null"}],!1;var G=l===e}else var G=!0;if(G){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.errors=[{instancePath:r+"/inputs\
/"+o+"/column",schemaPath:"#/properties/inputs/items/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var G=i===e}else
var G=!0;if(G){if(s.side!==void 0){let i=s.side;const l=e;if(!(i==="request"||i==="candidate"))return a.errors=[{instancePath:r+"/inputs/"+o+"/side",schemaPath:"\
#/properties/inputs/items/properties/side/enum",keyword:"enum",params:{allowedValues:x.properties.inputs.items.properties.side.enum},message:"must be equal to o\
ne of the allowed values"}],!1;var G=l===e}else var G=!0;if(G)if(s.kind!==void 0){let i=s.kind;const l=e;if(!(i==="scalar"||i==="list"||i==="time"))return a.errors=
[{instancePath:r+"/inputs/"+o+"/kind",schemaPath:"#/properties/inputs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:x.properties.inputs.items.
properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var G=l===e}else var G=!0}}}}}}else return a.errors=[{instancePath:r+"/inputs/"+
o,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var $=A===e;if(!$)break}}else return a.errors=
[{instancePath:r+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=Z===e}else var y=!0;if(y){
if(n.vocabs!==void 0){let c=n.vocabs;const Z=e;if(e===Z)if(Array.isArray(c)){var P=!0;const H=c.length;for(let o=0;o<H;o++){let s=c[o];const A=e;if(e===A)if(s&&
typeof s=="object"&&!Array.isArray(s)){let O;if(s.id===void 0&&(O="id")||s.kind===void 0&&(O="kind")||s.size===void 0&&(O="size")||s.entries===void 0&&(O="entri\
es")||s.file===void 0&&(O="file")||s.sha256===void 0&&(O="sha256"))return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/required",
keyword:"required",params:{missingProperty:O},message:"must have required property '"+O+"'"}],!1;{const g=e;for(const i in s)if(!(i==="id"||i==="kind"||i==="siz\
e"||i==="entries"||i==="file"||i==="sha256")){return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.id!==void 0){const i=e;if(typeof s.id!=
"string")return a.errors=[{instancePath:r+"/vocabs/"+o+"/id",schemaPath:"#/properties/vocabs/items/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var S=i===e}else var S=!0;if(S){if(s.kind!==void 0){let i=s.kind;const l=e;if(!(i==="file"||i==="range"||i==="hash"))return a.errors=[{instancePath:r+
"/vocabs/"+o+"/kind",schemaPath:"#/properties/vocabs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:x.properties.vocabs.items.properties.kind.
enum},message:"must be equal to one of the allowed values"}],!1;var S=l===e}else var S=!0;if(S){if(s.size!==void 0){let i=s.size;const l=e;if(!(typeof i=="numbe\
r"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/vocabs/"+o+"/size",schemaPath:"#/properties/vocabs/items/properties/size/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/vocabs\
/"+o+"/size",schemaPath:"#/properties/vocabs/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var S=l===
e}else var S=!0;if(S){if(s.entries!==void 0){let i=s.entries;const l=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+
"/vocabs/"+o+"/entries",schemaPath:"#/properties/vocabs/items/properties/entries/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
l&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return a.errors=[{instancePath:r+"/vocabs/"+o+"/entries",schemaPath:"#/properties/vocabs/items/properties/en\
tries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var S=l===e}else var S=!0;if(S){if(s.file!==void 0){let i=s.file;const l=e;
if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/vocabs/"+o+"/file",schemaPath:"#/properties/vocabs/items/properties/file/type",keyword:"type",
params:{type:x.properties.vocabs.items.properties.file.type},message:"must be string,null"}],!1;if(e===l&&typeof i=="string"&&!Gr.test(i))return a.errors=[{instancePath:r+
"/vocabs/"+o+"/file",schemaPath:"#/properties/vocabs/items/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'\
must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1;var S=l===e}else var S=!0;if(S)if(s.sha256!==void 0){let i=s.sha256;const l=e;if(typeof i!="stri\
ng"&&i!==null)return a.errors=[{instancePath:r+"/vocabs/"+o+"/sha256",schemaPath:"#/properties/vocabs/items/properties/sha256/type",keyword:"type",params:{type:x.
properties.vocabs.items.properties.sha256.type},message:"must be string,null"}],!1;if(e===l&&typeof i=="string"&&!Sr.test(i))return a.errors=[{instancePath:r+"/\
vocabs/"+o+"/sha256",schemaPath:"#/properties/vocabs/items/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pa\
ttern "^[0-9a-f]{64}$"'}],!1;var S=l===e}else var S=!0}}}}}}}else return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var P=A===e;if(!P)break}}else return a.errors=[{instancePath:r+"/vocabs",schemaPath:"#/properties/voc\
abs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=Z===e}else var y=!0;if(y){if(n.tables!==void 0){let c=n.tables;const Z=e;if(e===
Z)if(Array.isArray(c)){var Te=!0;const H=c.length;for(let o=0;o<H;o++){let s=c[o];const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let O;if(s.id===
void 0&&(O="id")||s.vocab===void 0&&(O="vocab")||s.rows===void 0&&(O="rows")||s.width===void 0&&(O="width")||s.signals===void 0&&(O="signals")||s.init===void 0&&
(O="init"))return a.errors=[{instancePath:r+"/tables/"+o,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty:O},message:"\
must have required property '"+O+"'"}],!1;{const g=e;for(const i in s)if(!(i==="id"||i==="vocab"||i==="rows"||i==="width"||i==="signals"||i==="init"||i==="vecto\
rs"||i==="optimizer")){return a.errors=[{instancePath:r+"/tables/"+o,schemaPath:"#/properties/tables/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.id!==void 0){const i=e;if(typeof s.id!="string")return a.errors=
[{instancePath:r+"/tables/"+o+"/id",schemaPath:"#/properties/tables/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var me=i===e}else var me=!0;if(me){if(s.vocab!==void 0){const i=e;if(typeof s.vocab!="string")return a.errors=[{instancePath:r+"/tables/"+o+"/vocab",schemaPath:"\
#/properties/tables/items/properties/vocab/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var me=i===e}else var me=!0;if(me){if(s.rows!==
void 0){let i=s.rows;const l=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/tables/"+o+"/rows",schemaPath:"#/prop\
erties/tables/items/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof i=="number"&&isFinite(i)&&(i<1||
isNaN(i)))return a.errors=[{instancePath:r+"/tables/"+o+"/rows",schemaPath:"#/properties/tables/items/properties/rows/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var me=l===e}else var me=!0;if(me){if(s.width!==void 0){let i=s.width;const l=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return a.errors=[{instancePath:r+"/tables/"+o+"/width",schemaPath:"#/properties/tables/items/properties/width/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===l&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/tables/"+o+"/width",schemaPath:"\
#/properties/tables/items/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var me=l===e}else var me=!0;if(me){
if(s.signals!==void 0){let i=s.signals;const l=e;if(e===l)if(Array.isArray(i)){var E=!0;const t=i.length;for(let d=0;d<t;d++){const u=e;if(typeof i[d]!="string")
return a.errors=[{instancePath:r+"/tables/"+o+"/signals/"+d,schemaPath:"#/properties/tables/items/properties/signals/items/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var E=u===e;if(!E)break}}else return a.errors=[{instancePath:r+"/tables/"+o+"/signals",schemaPath:"#/properties/tables/item\
s/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var me=l===e}else var me=!0;if(me){if(s.init!==void 0){let i=s.init;
const l=e;if(e===l)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"\
#/properties/tables/items/properties/init/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=i.
kind;if(typeof d=="string")if(d==="zeros"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+
"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/required",keyword:"required",params:{missingProperty:v},message:"must have re\
quired property '"+v+"'"}],!1;{const L=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/i\
tems/properties/init/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],
!1;break}if(L===e&&i.kind!==void 0&&i.kind!=="zeros")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties\
/init/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"zeros"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+
"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var te=!0}else if(d===
"ones"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/1/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const L=e;
for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!==
"ones")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/properties/kind/const",keyword:"\
const",params:{allowedValue:"ones"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/propertie\
s/tables/items/properties/init/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;te!==!0&&(te=!0)}else if(d==="glorot"){if(e===e)
if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties\
/tables/items/properties/init/oneOf/2/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const L=e;for(const m in i)
if(m!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!=="glorot")return a.
errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"\
glorot"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/i\
nit/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;te!==!0&&(te=!0)}else if(d==="he"){if(e===e)if(i&&typeof i=="object"&&!Array.
isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/one\
Of/3/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const L=e;for(const m in i)if(m!=="kind"){return a.
errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!=="he")return a.errors=[{instancePath:r+
"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"\
must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;te!==!0&&(te=!0)}else if(d==="uniform"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){
let v;if(i.kind===void 0&&(v="kind")||i.scale===void 0&&(v="scale"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/\
properties/init/oneOf/4/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const L=e;for(const m in i)if(!(m===
"kind"||m==="scale")){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(L===e){if(i.kind!==void 0){const m=e;if(i.
kind!=="uniform")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/properties/kind/const",
keyword:"const",params:{allowedValue:"uniform"},message:"must be equal to constant"}],!1;var ir=m===e}else var ir=!0;if(ir)if(i.scale!==void 0){let m=i.scale;const W=e;
if(!(typeof m=="number"&&isFinite(m)))return a.errors=[{instancePath:r+"/tables/"+o+"/init/scale",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/\
properties/scale/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ir=W===e}else var ir=!0}}}else return a.errors=[{instancePath:r+"\
/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;te!==
!0&&(te=!0)}else if(d==="constant"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind")||i.value===void 0&&(v="value"))return a.
errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/required",keyword:"required",params:{missingProperty:v},
message:"must have required property '"+v+"'"}],!1;{const L=e;for(const m in i)if(!(m==="kind"||m==="value")){return a.errors=[{instancePath:r+"/tables/"+o+"/in\
it",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"mu\
st NOT have additional properties"}],!1;break}if(L===e){if(i.kind!==void 0){const m=e;if(i.kind!=="constant")return a.errors=[{instancePath:r+"/tables/"+o+"/ini\
t/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"constant"},message:"must be e\
qual to constant"}],!1;var nr=m===e}else var nr=!0;if(nr)if(i.value!==void 0){let m=i.value;const W=e;if(!(typeof m=="number"&&isFinite(m)))return a.errors=[{instancePath:r+
"/tables/"+o+"/init/value",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/properties/value/type",keyword:"type",params:{type:"number"},message:"m\
ust be number"}],!1;var nr=W===e}else var nr=!0}}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/in\
it/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;te!==!0&&(te=!0)}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",
schemaPath:"#/properties/tables/items/properties/init/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of ta\
g "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/discriminator",
keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+
"/init",schemaPath:"#/properties/tables/items/properties/init/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var me=l===e}else var me=!0;
if(me){if(s.vectors!==void 0){let i=s.vectors;const l=e;if(e===l)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.glob===void 0&&(t="glob")||i.format===void 0&&
(t="format")||i.key===void 0&&(t="key")||i.column===void 0&&(t="column")||i.freeze===void 0&&(t="freeze"))return a.errors=[{instancePath:r+"/tables/"+o+"/vector\
s",schemaPath:"#/properties/tables/items/properties/vectors/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],
!1;{const d=e;for(const u in i)if(!(u==="glob"||u==="format"||u==="key"||u==="column"||u==="freeze")){return a.errors=[{instancePath:r+"/tables/"+o+"/vectors",schemaPath:"\
#/properties/tables/items/properties/vectors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additiona\
l properties"}],!1;break}if(d===e){if(i.glob!==void 0){let u=i.glob;const v=e;if(e===v)if(typeof u=="string"){if(!Gr.test(u))return a.errors=[{instancePath:r+"/\
tables/"+o+"/vectors/glob",schemaPath:"#/properties/tables/items/properties/vectors/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\\
.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[{instancePath:r+"/tables/"+o+"/vectors/glob",
schemaPath:"#/properties/tables/items/properties/vectors/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var qe=v===e}else
var qe=!0;if(qe){if(i.format!==void 0){let u=i.format;const v=e;if(!(u==="csv"||u==="tsv"||u==="jsonl"||u==="parquet"))return a.errors=[{instancePath:r+"/tables\
/"+o+"/vectors/format",schemaPath:"#/properties/tables/items/properties/vectors/properties/format/enum",keyword:"enum",params:{allowedValues:x.properties.tables.
items.properties.vectors.properties.format.enum},message:"must be equal to one of the allowed values"}],!1;var qe=v===e}else var qe=!0;if(qe){if(i.key!==void 0){
const u=e;if(typeof i.key!="string")return a.errors=[{instancePath:r+"/tables/"+o+"/vectors/key",schemaPath:"#/properties/tables/items/properties/vectors/proper\
ties/key/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var qe=u===e}else var qe=!0;if(qe){if(i.column!==void 0){let u=i.column;const v=e;
if(typeof u!="string"&&u!==null)return a.errors=[{instancePath:r+"/tables/"+o+"/vectors/column",schemaPath:"#/properties/tables/items/properties/vectors/propert\
ies/column/type",keyword:"type",params:{type:x.properties.tables.items.properties.vectors.properties.column.type},message:"must be string,null"}],!1;var qe=v===
e}else var qe=!0;if(qe)if(i.freeze!==void 0){const u=e;if(typeof i.freeze!="boolean")return a.errors=[{instancePath:r+"/tables/"+o+"/vectors/freeze",schemaPath:"\
#/properties/tables/items/properties/vectors/properties/freeze/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var qe=u===e}else var qe=!0}}}}}}else
return a.errors=[{instancePath:r+"/tables/"+o+"/vectors",schemaPath:"#/properties/tables/items/properties/vectors/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var me=l===e}else var me=!0;if(me)if(s.optimizer!==void 0){let i=s.optimizer;const l=e;if(e===l)if(i&&typeof i=="object"&&!Array.isArray(i)){
let t;if(i.kind===void 0&&(t="kind")||i.learningRate===void 0&&(t="learningRate")||i.beta===void 0&&(t="beta")||i.l1===void 0&&(t="l1")||i.l2===void 0&&(t="l2"))
return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer",schemaPath:"#/properties/tables/items/properties/optimizer/required",keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;{const d=e;for(const u in i)if(!(u==="kind"||u==="learningRate"||u==="beta"||u==="l1"||u==="l2")){return a.errors=
[{instancePath:r+"/tables/"+o+"/optimizer",schemaPath:"#/properties/tables/items/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.kind!==void 0){const u=e;if(i.kind!=="ftrl")return a.errors=[{instancePath:r+
"/tables/"+o+"/optimizer/kind",schemaPath:"#/properties/tables/items/properties/optimizer/properties/kind/const",keyword:"const",params:{allowedValue:"ftrl"},message:"\
must be equal to constant"}],!1;var Y=u===e}else var Y=!0;if(Y){if(i.learningRate!==void 0){let u=i.learningRate;const v=e;if(!(typeof u=="number"&&isFinite(u)))
return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/learningRate",schemaPath:"#/properties/tables/items/properties/optimizer/properties/learningRate/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Y=v===e}else var Y=!0;if(Y){if(i.beta!==void 0){let u=i.beta;const v=e;if(!(typeof u=="n\
umber"&&isFinite(u)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/beta",schemaPath:"#/properties/tables/items/properties/optimizer/properties/beta/\
type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Y=v===e}else var Y=!0;if(Y){if(i.l1!==void 0){let u=i.l1;const v=e;if(!(typeof u==
"number"&&isFinite(u)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/l1",schemaPath:"#/properties/tables/items/properties/optimizer/properties/l1/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Y=v===e}else var Y=!0;if(Y)if(i.l2!==void 0){let u=i.l2;const v=e;if(!(typeof u=="nu\
mber"&&isFinite(u)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/l2",schemaPath:"#/properties/tables/items/properties/optimizer/properties/l2/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Y=v===e}else var Y=!0}}}}}}else return a.errors=[{instancePath:r+"/tables/"+o+"/optimize\
r",schemaPath:"#/properties/tables/items/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var me=l===e}else var me=!0}}}}}}}}}else
return a.errors=[{instancePath:r+"/tables/"+o,schemaPath:"#/properties/tables/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Te=A===
e;if(!Te)break}}else return a.errors=[{instancePath:r+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var y=Z===e}else var y=!0;if(y){if(n.signals!==void 0){let c=n.signals;const Z=e;if(e===Z)if(Array.isArray(c)){var Re=!0;const H=c.length;for(let o=0;o<
H;o++){let s=c[o];const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let O;if(s.name===void 0&&(O="name")||s.doc===void 0&&(O="doc")||s.format===void 0&&
(O="format")||s.input===void 0&&(O="input")||s.derive===void 0&&(O="derive")||s.sources===void 0&&(O="sources")||s.serve===void 0&&(O="serve")||s.encoding===void 0&&
(O="encoding")||s.table===void 0&&(O="table")||s.side===void 0&&(O="side")||s.reason===void 0&&(O="reason"))return a.errors=[{instancePath:r+"/signals/"+o,schemaPath:"\
#/properties/signals/items/required",keyword:"required",params:{missingProperty:O},message:"must have required property '"+O+"'"}],!1;{const g=e;for(const i in s)
if(!vr.call(x.properties.signals.items.properties,i)){return a.errors=[{instancePath:r+"/signals/"+o,schemaPath:"#/properties/signals/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.
name!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/name",schemaPath:"#/properties/signals/items/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var U=i===e}else var U=!0;if(U){if(s.doc!==void 0){let i=s.doc;const l=e;if(typeof i!="string"&&i!==null)return a.errors=
[{instancePath:r+"/signals/"+o+"/doc",schemaPath:"#/properties/signals/items/properties/doc/type",keyword:"type",params:{type:x.properties.signals.items.properties.
doc.type},message:"must be string,null"}],!1;var U=l===e}else var U=!0;if(U){if(s.format!==void 0){let i=s.format;const l=e;if(!(i==="continuous"||i==="onehot"||
i==="indexed"||i==="hash_onehot"||i==="hash_indexed"||i==="dense"))return a.errors=[{instancePath:r+"/signals/"+o+"/format",schemaPath:"#/properties/signals/ite\
ms/properties/format/enum",keyword:"enum",params:{allowedValues:x.properties.signals.items.properties.format.enum},message:"must be equal to one of the allowed \
values"}],!1;var U=l===e}else var U=!0;if(U){if(s.cross!==void 0){let i=s.cross;const l=e;if(e===l)if(Array.isArray(i)){if(i.length<2)return a.errors=[{instancePath:r+
"/signals/"+o+"/cross",schemaPath:"#/properties/signals/items/properties/cross/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2\
 items"}],!1;{var gr=!0;const t=i.length;for(let d=0;d<t;d++){const u=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/cross/"+d,schemaPath:"\
#/properties/signals/items/properties/cross/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var gr=u===e;if(!gr)break}}}else return a.
errors=[{instancePath:r+"/signals/"+o+"/cross",schemaPath:"#/properties/signals/items/properties/cross/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var U=l===e}else var U=!0;if(U){if(s.input!==void 0){const i=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/input",
schemaPath:"#/properties/signals/items/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var U=i===e}else var U=!0;if(U){
if(s.derive!==void 0){let i=s.derive;const l=e;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/derive",
schemaPath:"#/properties/signals/items/properties/derive/type",keyword:"type",params:{type:x.properties.signals.items.properties.derive.type},message:"must be o\
bject,null"}],!1;if(e===l&&i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.fn===void 0&&(t="fn")||i.zone===void 0&&(t="zone"))return a.errors=[{instancePath:r+
"/signals/"+o+"/derive",schemaPath:"#/properties/signals/items/properties/derive/required",keyword:"required",params:{missingProperty:t},message:"must have requ\
ired property '"+t+"'"}],!1;{const d=e;for(const u in i)if(!(u==="fn"||u==="zone")){return a.errors=[{instancePath:r+"/signals/"+o+"/derive",schemaPath:"#/prope\
rties/signals/items/properties/derive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional prope\
rties"}],!1;break}if(d===e){if(i.fn!==void 0){let u=i.fn;const v=e;if(!(u==="hour"||u==="weekday"))return a.errors=[{instancePath:r+"/signals/"+o+"/derive/fn",schemaPath:"\
#/properties/signals/items/properties/derive/properties/fn/enum",keyword:"enum",params:{allowedValues:x.properties.signals.items.properties.derive.properties.fn.
enum},message:"must be equal to one of the allowed values"}],!1;var I=v===e}else var I=!0;if(I)if(i.zone!==void 0){const u=e;if(typeof i.zone!="string")return a.
errors=[{instancePath:r+"/signals/"+o+"/derive/zone",schemaPath:"#/properties/signals/items/properties/derive/properties/zone/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var I=u===e}else var I=!0}}}var U=l===e}else var U=!0;if(U){if(s.sources!==void 0){let i=s.sources;const l=e;if(!Array.isArray(
i)&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/sources",schemaPath:"#/properties/signals/items/properties/sources/type",keyword:"type",params:{type:x.
properties.signals.items.properties.sources.type},message:"must be array,null"}],!1;if(e===l&&Array.isArray(i)){var we=!0;const t=i.length;for(let d=0;d<t;d++){
const u=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/sources/"+d,schemaPath:"#/properties/signals/items/properties/sources/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var we=u===e;if(!we)break}}var U=l===e}else var U=!0;if(U){if(s.serve!==void 0){let i=s.
serve;const l=e,ae=e;let t=!1;const d=e;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){const L={instancePath:r+"/signals/"+o+"/\
serve",schemaPath:"#/properties/signals/items/properties/serve/anyOf/0/type",keyword:"type",params:{type:x.properties.signals.items.properties.serve.anyOf[0].type},
message:"must be string,number,boolean"};f===null?f=[L]:f.push(L),e++}var zr=d===e;t=t||zr;const u=e;if(i!==null){const L={instancePath:r+"/signals/"+o+"/serve",
schemaPath:"#/properties/signals/items/properties/serve/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};f===null?f=[L]:f.push(L),e++}var zr=u===
e;if(t=t||zr,t)e=ae,f!==null&&(ae?f.length=ae:f=null);else{const L={instancePath:r+"/signals/"+o+"/serve",schemaPath:"#/properties/signals/items/properties/serv\
e/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[L]:f.push(L),e++,a.errors=f,!1}var U=l===e}else var U=!0;if(U){if(s.
encoding!==void 0){let i=s.encoding;const l=e;if(e===l)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind"))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/required",keyword:"required",params:{missingProperty:t},message:"must have \
required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="vec"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&
(v="kind")||i.length===void 0&&(v="length")||i.width===void 0&&(v="width")||i.missingFlag===void 0&&(v="missingFlag")||i.squash===void 0&&(v="squash")||i.clip===
void 0&&(v="clip")||i.normalize===void 0&&(v="normalize")||i.default===void 0&&(v="default"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;
{const L=e;for(const m in i)if(!(m==="kind"||m==="length"||m==="width"||m==="missingFlag"||m==="squash"||m==="clip"||m==="normalize"||m==="default")){return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(L===e){if(i.kind!==void 0){const m=e;if(i.kind!=="vec")return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/kind/const",keyword:"const",params:{
allowedValue:"vec"},message:"must be equal to constant"}],!1;var w=m===e}else var w=!0;if(w){if(i.length!==void 0){let m=i.length;const W=e;if(!(typeof m=="numb\
er"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/length",schemaPath:"#/properties/signals/items/properties/encodin\
g/oneOf/0/properties/length/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===W&&typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m)))
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/length",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/length/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var w=W===e}else var w=!0;if(w){if(i.width!==void 0){let m=i.width;const W=e;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/width",schemaPath:"#/properties/signals/items/properties/enc\
oding/oneOf/0/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===W&&typeof m=="number"&&isFinite(m)&&(m<1||isNaN(
m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/width",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/width/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var w=W===e}else var w=!0;if(w){if(i.missingFlag!==void 0){const m=e;if(typeof i.
missingFlag!="boolean")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/missingFlag",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0\
/properties/missingFlag/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var w=m===e}else var w=!0;if(w){if(i.squash!==void 0){let m=i.
squash;const W=e;if(!(m==="none"||m==="log"||m==="asinh"||m==="tanh"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/squash",schemaPath:"#/properties\
/signals/items/properties/encoding/oneOf/0/properties/squash/enum",keyword:"enum",params:{allowedValues:x.properties.signals.items.properties.encoding.oneOf[0].
properties.squash.enum},message:"must be equal to one of the allowed values"}],!1;var w=W===e}else var w=!0;if(w){if(i.clip!==void 0){let m=i.clip;const W=e;if(!Array.
isArray(m)&&m!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properti\
es/clip/type",keyword:"type",params:{type:x.properties.signals.items.properties.encoding.oneOf[0].properties.clip.type},message:"must be array,null"}],!1;if(e===
W&&Array.isArray(m)){if(m.length<2)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/on\
eOf/0/properties/clip/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{const Ue=m.length;if(Ue>0){let ve=m[0];const Ye=e;
if(!(typeof ve=="number"&&isFinite(ve)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip/0",schemaPath:"#/properties/signals/items/properties/enco\
ding/oneOf/0/properties/clip/prefixItems/0/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var V=Ye===e}if(V){if(Ue>1){let ve=m[1];const Ye=e;
if(!(typeof ve=="number"&&isFinite(ve)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip/1",schemaPath:"#/properties/signals/items/properties/enco\
ding/oneOf/0/properties/clip/prefixItems/1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var V=Ye===e}if(V&&!(m.length<=2))return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/items",keyword:"items",
params:{limit:2},message:"must NOT have more than 2 items"}],!1}}}var w=W===e}else var w=!0;if(w){if(i.normalize!==void 0){let m=i.normalize;const W=e;if(e===W)
if(m&&typeof m=="object"&&!Array.isArray(m)){let Ue;if(m.kind===void 0&&(Ue="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/required",keyword:"required",params:{missingProperty:Ue},message:"must have required\
 property '"+Ue+"'"}],!1;{const ve=m.kind;if(typeof ve=="string")if(ve==="none"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let ke;if(m.kind===void 0&&
(ke="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/n\
ormalize/oneOf/0/required",keyword:"required",params:{missingProperty:ke},message:"must have required property '"+ke+"'"}],!1;{const Ge=e;for(const C in m)if(C!==
"kind"){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/norma\
lize/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:C},message:"must NOT have additional properties"}],!1;break}if(Ge===
e&&m.kind!==void 0&&m.kind!=="none")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/\
encoding/oneOf/0/properties/normalize/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"none"},message:"must be equal to constant"}],!1}}else
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/one\
Of/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var J=!0}else if(ve==="l2"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){
let ke;if(m.kind===void 0&&(ke="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/en\
coding/oneOf/0/properties/normalize/oneOf/1/required",keyword:"required",params:{missingProperty:ke},message:"must have required property '"+ke+"'"}],!1;{const Ge=e;
for(const C in m)if(C!=="kind"){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/\
oneOf/0/properties/normalize/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:C},message:"must NOT have additional proper\
ties"}],!1;break}if(Ge===e&&m.kind!==void 0&&m.kind!=="l2")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/si\
gnals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"l2"},message:"must be equal to\
 constant"}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/pr\
operties/normalize/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;J!==!0&&(J=!0)}else if(ve==="minmax"){if(e===e)if(m&&typeof m==
"object"&&!Array.isArray(m)){let ke;if(m.kind===void 0&&(ke="kind")||m.min===void 0&&(ke="min")||m.max===void 0&&(ke="max"))return a.errors=[{instancePath:r+"/s\
ignals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/required",keyword:"required",params:{
missingProperty:ke},message:"must have required property '"+ke+"'"}],!1;{const Ge=e;for(const C in m)if(!(C==="kind"||C==="min"||C==="max")){return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:C},message:"must NOT have additional properties"}],!1;break}if(Ge===e){if(m.kind!==void 0){const C=e;if(m.kind!==
"minmax")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties\
/normalize/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"minmax"},message:"must be equal to constant"}],!1;var de=C===e}else var de=!0;if(de){
if(m.min!==void 0){let C=m.min;const Ir=e,yr=e;let We=!1;const Ar=e;if(!(typeof C=="number"&&isFinite(C))){const ce={instancePath:r+"/signals/"+o+"/encoding/nor\
malize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf/0/type",keyword:"type",params:{
type:"number"},message:"must be number"};f===null?f=[ce]:f.push(ce),e++}var b=Ar===e;We=We||b;const hr=e;if(e===hr)if(Array.isArray(C)){var ar=!0;const ce=C.length;
for(let rr=0;rr<ce;rr++){let Fr=C[rr];const Cr=e;if(!(typeof Fr=="number"&&isFinite(Fr))){const xr={instancePath:r+"/signals/"+o+"/encoding/normalize/min/"+rr,schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"\
must be number"};f===null?f=[xr]:f.push(xr),e++}var ar=Cr===e;if(!ar)break}}else{const ce={instancePath:r+"/signals/"+o+"/encoding/normalize/min",schemaPath:"#/\
properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf/1/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"};f===null?f=[ce]:f.push(ce),e++}var b=hr===e;if(We=We||b,We)e=yr,f!==null&&(yr?f.length=yr:f=null);else{const ce={instancePath:r+"/signals/"+o+"/enc\
oding/normalize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return f===null?f=[ce]:f.push(ce),e++,a.errors=f,!1}var de=Ir===e}else var de=!0;if(de)if(m.max!==void 0){let C=m.max;const Ir=e,
yr=e;let We=!1;const Ar=e;if(!(typeof C=="number"&&isFinite(C))){const ce={instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/properties/signa\
ls/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};f===
null?f=[ce]:f.push(ce),e++}var Yr=Ar===e;We=We||Yr;const hr=e;if(e===hr)if(Array.isArray(C)){var ie=!0;const ce=C.length;for(let rr=0;rr<ce;rr++){let Fr=C[rr];const Cr=e;
if(!(typeof Fr=="number"&&isFinite(Fr))){const xr={instancePath:r+"/signals/"+o+"/encoding/normalize/max/"+rr,schemaPath:"#/properties/signals/items/properties/\
encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[xr]:
f.push(xr),e++}var ie=Cr===e;if(!ie)break}}else{const ce={instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/properties/signals/items/properti\
es/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[ce]:f.push(
ce),e++}var Yr=hr===e;if(We=We||Yr,We)e=yr,f!==null&&(yr?f.length=yr:f=null);else{const ce={instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#\
/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema \
in anyOf"};return f===null?f=[ce]:f.push(ce),e++,a.errors=f,!1}var de=Ir===e}else var de=!0}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/no\
rmalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;J!==!0&&(J=!0)}else if(ve==="zscore"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let ke;if(m.kind===void 0&&(ke="kind")||m.mean===
void 0&&(ke="mean")||m.std===void 0&&(ke="std"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/prop\
erties/encoding/oneOf/0/properties/normalize/oneOf/3/required",keyword:"required",params:{missingProperty:ke},message:"must have required property '"+ke+"'"}],!1;
{const Ge=e;for(const C in m)if(!(C==="kind"||C==="mean"||C==="std")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/propert\
ies/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:C},message:"\
must NOT have additional properties"}],!1;break}if(Ge===e){if(m.kind!==void 0){const C=e;if(m.kind!=="zscore")return a.errors=[{instancePath:r+"/signals/"+o+"/e\
ncoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/kind/const",keyword:"const",params:{
allowedValue:"zscore"},message:"must be equal to constant"}],!1;var Oe=C===e}else var Oe=!0;if(Oe){if(m.mean!==void 0){let C=m.mean;const Ir=e,yr=e;let We=!1;const Ar=e;
if(!(typeof C=="number"&&isFinite(C))){const ce={instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/properties/encod\
ing/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[ce]:f.push(ce),
e++}var k=Ar===e;We=We||k;const hr=e;if(e===hr)if(Array.isArray(C)){var Ve=!0;const ce=C.length;for(let rr=0;rr<ce;rr++){let Fr=C[rr];const Cr=e;if(!(typeof Fr==
"number"&&isFinite(Fr))){const xr={instancePath:r+"/signals/"+o+"/encoding/normalize/mean/"+rr,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/\
0/properties/normalize/oneOf/3/properties/mean/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[xr]:f.push(xr),e++}
var Ve=Cr===e;if(!Ve)break}}else{const ce={instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/properties/encoding/on\
eOf/0/properties/normalize/oneOf/3/properties/mean/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[ce]:f.push(ce),e++}var k=hr===
e;if(We=We||k,We)e=yr,f!==null&&(yr?f.length=yr:f=null);else{const ce={instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals/\
items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===
null?f=[ce]:f.push(ce),e++,a.errors=f,!1}var Oe=Ir===e}else var Oe=!0;if(Oe)if(m.std!==void 0){let C=m.std;const Ir=e,yr=e;let We=!1;const Ar=e;if(!(typeof C=="\
number"&&isFinite(C))){const ce={instancePath:r+"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/prope\
rties/normalize/oneOf/3/properties/std/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[ce]:f.push(ce),e++}var Zr=Ar===
e;We=We||Zr;const hr=e;if(e===hr)if(Array.isArray(C)){var je=!0;const ce=C.length;for(let rr=0;rr<ce;rr++){let Fr=C[rr];const Cr=e;if(!(typeof Fr=="number"&&isFinite(
Fr))){const xr={instancePath:r+"/signals/"+o+"/encoding/normalize/std/"+rr,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normali\
ze/oneOf/3/properties/std/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[xr]:f.push(xr),e++}var je=Cr===e;if(!je)
break}}else{const ce={instancePath:r+"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/norma\
lize/oneOf/3/properties/std/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[ce]:f.push(ce),e++}var Zr=hr===e;if(We=We||Zr,
We)e=yr,f!==null&&(yr?f.length=yr:f=null);else{const ce={instancePath:r+"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/propertie\
s/encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[ce]:f.
push(ce),e++,a.errors=f,!1}var Oe=Ir===e}else var Oe=!0}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/si\
gnals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;J!==!0&&(J=!0)}else if(ve===
"quantile"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let ke;if(m.kind===void 0&&(ke="kind")||m.boundaries===void 0&&(ke="boundaries"))return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/required",keyword:"\
required",params:{missingProperty:ke},message:"must have required property '"+ke+"'"}],!1;{const Ge=e;for(const C in m)if(!(C==="kind"||C==="boundaries")){return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:C},message:"must NOT have additional properties"}],!1;break}if(Ge===e){if(m.kind!==void 0){
const C=e;if(m.kind!=="quantile")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/enc\
oding/oneOf/0/properties/normalize/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"quantile"},message:"must be equal to constant"}],!1;var He=C===
e}else var He=!0;if(He)if(m.boundaries!==void 0){let C=m.boundaries;const Ir=e;if(e===Ir)if(Array.isArray(C)){var Le=!0;const We=C.length;for(let Ar=0;Ar<We;Ar++){
let hr=C[Ar];const qs=e;if(!(typeof hr=="number"&&isFinite(hr)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries/"+Ar,schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var Le=qs===e;if(!Le)break}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries",schemaPath:"#/properties/s\
ignals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var He=Ir===e}else var He=!0}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/en\
coding/oneOf/0/properties/normalize/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;J!==!0&&(J=!0)}else return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/discriminator",keyword:"discriminato\
r",params:{error:"mapping",tag:"kind",tagValue:ve},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/signals/"+o+"/enc\
oding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/discriminator",keyword:"discriminator",params:{error:"t\
ag",tag:"kind",tagValue:ve},message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/pr\
operties/signals/items/properties/encoding/oneOf/0/properties/normalize/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var w=W===e}else
var w=!0;if(w)if(i.default!==void 0){let m=i.default;const W=e;if(!(typeof m=="number"&&isFinite(m))&&m!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/\
encoding/default",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/default/type",keyword:"type",params:{type:x.properties.signals.items.
properties.encoding.oneOf[0].properties.default.type},message:"must be number,null"}],!1;var w=W===e}else var w=!0}}}}}}}}}else return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var fe=!0}else if(d==="id"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind")||i.vocab===void 0&&(v="vocab")||i.default===
void 0&&(v="default"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/required",keyword:"\
required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const L=e;for(const m in i)if(!(m==="kind"||m==="vocab"||m==="default")){
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(L===e){if(i.kind!==void 0){const m=e;if(i.kind!=="i\
d")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/kind/const",keyword:"\
const",params:{allowedValue:"id"},message:"must be equal to constant"}],!1;var ue=m===e}else var ue=!0;if(ue){if(i.vocab!==void 0){const m=e;if(typeof i.vocab!=
"string")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/vocab",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/vocab/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ue=m===e}else var ue=!0;if(ue)if(i.default!==void 0){let m=i.default;const W=e;if(typeof m!=
"string"&&m!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/default",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/propert\
ies/default/type",keyword:"type",params:{type:x.properties.signals.items.properties.encoding.oneOf[1].properties.default.type},message:"must be string,null"}],!1;
var ue=W===e}else var ue=!0}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/\
1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;fe!==!0&&(fe=!0)}else if(d==="ids"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(
i)){let v;if(i.kind===void 0&&(v="kind")||i.vocab===void 0&&(v="vocab")||i.max===void 0&&(v="max")||i.keep===void 0&&(v="keep")||i.pool===void 0&&(v="pool")||i.
split===void 0&&(v="split"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/requir\
ed",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const L=e;for(const m in i)if(!(m==="kind"||m==="vocab"||m===
"max"||m==="keep"||m==="pool"||m==="split"||m==="weights")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/pr\
operties/encoding/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;
break}if(L===e){if(i.kind!==void 0){const m=e;if(i.kind!=="ids")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/kind",schemaPath:"#/properties/signals\
/items/properties/encoding/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"ids"},message:"must be equal to constant"}],!1;var Se=m===e}else
var Se=!0;if(Se){if(i.vocab!==void 0){const m=e;if(typeof i.vocab!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/vocab",schemaPath:"#/prope\
rties/signals/items/properties/encoding/oneOf/2/properties/vocab/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Se=m===e}else var Se=!0;
if(Se){if(i.max!==void 0){let m=i.max;const W=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encodi\
ng/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===W&&typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/max",schemaPath:"#/properties/signals/it\
ems/properties/encoding/oneOf/2/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Se=W===e}else var Se=!0;
if(Se){if(i.keep!==void 0){let m=i.keep;const W=e;if(!(m==="first"||m==="last"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/keep",schemaPath:"#/pr\
operties/signals/items/properties/encoding/oneOf/2/properties/keep/enum",keyword:"enum",params:{allowedValues:x.properties.signals.items.properties.encoding.oneOf[2].
properties.keep.enum},message:"must be equal to one of the allowed values"}],!1;var Se=W===e}else var Se=!0;if(Se){if(i.pool!==void 0){let m=i.pool;const W=e;if(!(m===
"mean"||m==="sum"||m==="max"||m==="attention"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/pool",schemaPath:"#/properties/signals/items/properties\
/encoding/oneOf/2/properties/pool/enum",keyword:"enum",params:{allowedValues:x.properties.signals.items.properties.encoding.oneOf[2].properties.pool.enum},message:"\
must be equal to one of the allowed values"}],!1;var Se=W===e}else var Se=!0;if(Se){if(i.split!==void 0){let m=i.split;const W=e;if(typeof m!="string"&&m!==null)
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/split",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/split/type",keyword:"\
type",params:{type:x.properties.signals.items.properties.encoding.oneOf[2].properties.split.type},message:"must be string,null"}],!1;var Se=W===e}else var Se=!0;
if(Se)if(i.weights!==void 0){let m=i.weights;const W=e;if(e===W)if(m&&typeof m=="object"&&!Array.isArray(m)){let Ue;if(m.kind===void 0&&(Ue="kind"))return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/required",keyword:"requ\
ired",params:{missingProperty:Ue},message:"must have required property '"+Ue+"'"}],!1;{const ve=m.kind;if(typeof ve=="string")if(ve==="column"){if(e===e)if(m&&typeof m==
"object"&&!Array.isArray(m)){let ke;if(m.kind===void 0&&(ke="kind")||m.input===void 0&&(ke="input"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/we\
ights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/required",keyword:"required",params:{missingProperty:ke},message:"\
must have required property '"+ke+"'"}],!1;{const Ge=e;for(const C in m)if(!(C==="kind"||C==="input")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding\
/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:C},message:"must NOT have additional properties"}],!1;break}if(Ge===e){if(m.kind!==void 0){const C=e;if(m.kind!=="column")return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/weights/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/properties/kind/const",keyword:"\
const",params:{allowedValue:"column"},message:"must be equal to constant"}],!1;var ee=C===e}else var ee=!0;if(ee)if(m.input!==void 0){const C=e;if(typeof m.input!=
"string")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights/input",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/\
weights/oneOf/0/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ee=C===e}else var ee=!0}}}else return a.errors=[{
instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;var fr=!0}else if(ve==="map"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let ke;if(m.kind===
void 0&&(ke="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/proper\
ties/weights/oneOf/1/required",keyword:"required",params:{missingProperty:ke},message:"must have required property '"+ke+"'"}],!1;{const Ge=e;for(const C in m)if(C!==
"kind"){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights\
/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:C},message:"must NOT have additional properties"}],!1;break}if(Ge===e&&
m.kind!==void 0&&m.kind!=="map")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights/kind",schemaPath:"#/properties/signals/items/properties/encodi\
ng/oneOf/2/properties/weights/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"map"},message:"must be equal to constant"}],!1}}else return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;fr!==!0&&(fr=!0)}else if(ve==="pairs"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let ke;if(m.
kind===void 0&&(ke="kind")||m.separator===void 0&&(ke="separator"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/s\
ignals/items/properties/encoding/oneOf/2/properties/weights/oneOf/2/required",keyword:"required",params:{missingProperty:ke},message:"must have required propert\
y '"+ke+"'"}],!1;{const Ge=e;for(const C in m)if(!(C==="kind"||C==="separator")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:C},
message:"must NOT have additional properties"}],!1;break}if(Ge===e){if(m.kind!==void 0){const C=e;if(m.kind!=="pairs")return a.errors=[{instancePath:r+"/signals\
/"+o+"/encoding/weights/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/2/properties/kind/const",keyword:"cons\
t",params:{allowedValue:"pairs"},message:"must be equal to constant"}],!1;var Xe=C===e}else var Xe=!0;if(Xe)if(m.separator!==void 0){const C=e;if(typeof m.separator!=
"string")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights/separator",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/propert\
ies/weights/oneOf/2/properties/separator/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Xe=C===e}else var Xe=!0}}}else return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/2/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;fr!==!0&&(fr=!0)}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:ve},
message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/ite\
ms/properties/encoding/oneOf/2/properties/weights/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:ve},message:'tag "kind" must be\
 string'}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/proper\
ties/weights/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Se=W===e}else var Se=!0}}}}}}}}else return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;fe!==!0&&(fe=!0)}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/discriminator",keyword:"\
discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/signal\
s/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'\
tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var U=l===e}else var U=!0;if(U){if(s.table!==void 0){let i=s.table;const l=e;if(typeof i!="s\
tring"&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/table",schemaPath:"#/properties/signals/items/properties/table/type",keyword:"type",params:{type:x.
properties.signals.items.properties.table.type},message:"must be string,null"}],!1;var U=l===e}else var U=!0;if(U){if(s.side!==void 0){let i=s.side;const l=e;if(!(i===
"request"||i==="candidate"))return a.errors=[{instancePath:r+"/signals/"+o+"/side",schemaPath:"#/properties/signals/items/properties/side/enum",keyword:"enum",params:{
allowedValues:x.properties.signals.items.properties.side.enum},message:"must be equal to one of the allowed values"}],!1;var U=l===e}else var U=!0;if(U)if(s.reason!==
void 0){const i=e;if(typeof s.reason!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/reason",schemaPath:"#/properties/signals/items/properties/reason\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var U=i===e}else var U=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/signals\
/"+o,schemaPath:"#/properties/signals/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Re=A===e;if(!Re)break}}else return a.errors=
[{instancePath:r+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=Z===e}else var y=!0;if(y){
if(n.forests!==void 0){let c=n.forests;const Z=e;if(e===Z)if(Array.isArray(c)){var Be=!0;const H=c.length;for(let o=0;o<H;o++){let s=c[o];const A=e;if(e===A)if(s&&
typeof s=="object"&&!Array.isArray(s)){let O;if(s.name===void 0&&(O="name")||s.head===void 0&&(O="head")||s.vocab===void 0&&(O="vocab")||s.trees===void 0&&(O="t\
rees")||s.depth===void 0&&(O="depth")||s.leaves===void 0&&(O="leaves")||s.shrinkage===void 0&&(O="shrinkage")||s.minRows===void 0&&(O="minRows")||s.l2===void 0&&
(O="l2")||s.growOn===void 0&&(O="growOn")||s.maxRows===void 0&&(O="maxRows"))return a.errors=[{instancePath:r+"/forests/"+o,schemaPath:"#/properties/forests/ite\
ms/required",keyword:"required",params:{missingProperty:O},message:"must have required property '"+O+"'"}],!1;{const g=e;for(const i in s)if(!vr.call(x.properties.
forests.items.properties,i)){return a.errors=[{instancePath:r+"/forests/"+o,schemaPath:"#/properties/forests/items/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")
return a.errors=[{instancePath:r+"/forests/"+o+"/name",schemaPath:"#/properties/forests/items/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var ye=i===e}else var ye=!0;if(ye){if(s.head!==void 0){const i=e;if(typeof s.head!="string")return a.errors=[{instancePath:r+"/forests/"+o+
"/head",schemaPath:"#/properties/forests/items/properties/head/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ye=i===e}else var ye=!0;
if(ye){if(s.vocab!==void 0){const i=e;if(typeof s.vocab!="string")return a.errors=[{instancePath:r+"/forests/"+o+"/vocab",schemaPath:"#/properties/forests/items\
/properties/vocab/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ye=i===e}else var ye=!0;if(ye){if(s.trees!==void 0){let i=s.trees;
const l=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/trees",schemaPath:"#/properties/forests/item\
s/properties/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.
errors=[{instancePath:r+"/forests/"+o+"/trees",schemaPath:"#/properties/forests/items/properties/trees/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var ye=l===e}else var ye=!0;if(ye){if(s.depth!==void 0){let i=s.depth;const l=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i)))return a.errors=[{instancePath:r+"/forests/"+o+"/depth",schemaPath:"#/properties/forests/items/properties/depth/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===l&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/depth",schemaPath:"#/\
properties/forests/items/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ye=l===e}else var ye=!0;if(ye){
if(s.leaves!==void 0){let i=s.leaves;const l=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/leaves",
schemaPath:"#/properties/forests/items/properties/leaves/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof i=="number"&&
isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/leaves",schemaPath:"#/properties/forests/items/properties/leaves/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ye=l===e}else var ye=!0;if(ye){if(s.shrinkage!==void 0){let i=s.shrinkage;const l=e;if(!(typeof i==
"number"&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/shrinkage",schemaPath:"#/properties/forests/items/properties/shrinkage/type",keyword:"ty\
pe",params:{type:"number"},message:"must be number"}],!1;var ye=l===e}else var ye=!0;if(ye){if(s.minRows!==void 0){let i=s.minRows;const l=e;if(!(typeof i=="num\
ber"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/minRows",schemaPath:"#/properties/forests/items/properties/minRows/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+
"/forests/"+o+"/minRows",schemaPath:"#/properties/forests/items/properties/minRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"}],!1;var ye=l===e}else var ye=!0;if(ye){if(s.l2!==void 0){let i=s.l2;const l=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/fo\
rests/"+o+"/l2",schemaPath:"#/properties/forests/items/properties/l2/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ye=l===e}else
var ye=!0;if(ye){if(s.growOn!==void 0){let i=s.growOn;const l=e;if(e===l)if(typeof i=="number"&&isFinite(i)){if(i>1||isNaN(i))return a.errors=[{instancePath:r+"\
/forests/"+o+"/growOn",schemaPath:"#/properties/forests/items/properties/growOn/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= \
1"}],!1;if(i<0||isNaN(i))return a.errors=[{instancePath:r+"/forests/"+o+"/growOn",schemaPath:"#/properties/forests/items/properties/growOn/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/forests/"+o+"/growOn",schemaPath:"#/properties/forest\
s/items/properties/growOn/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ye=l===e}else var ye=!0;if(ye)if(s.maxRows!==void 0){let i=s.
maxRows;const l=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/maxRows",schemaPath:"#/properties/fo\
rests/items/properties/maxRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(
i)))return a.errors=[{instancePath:r+"/forests/"+o+"/maxRows",schemaPath:"#/properties/forests/items/properties/maxRows/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var ye=l===e}else var ye=!0}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/forests/"+o,schemaPath:"#/properties/for\
ests/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Be=A===e;if(!Be)break}}else return a.errors=[{instancePath:r+"/forests",
schemaPath:"#/properties/forests/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=Z===e}else var y=!0;if(y){if(n.nodes!==void 0){let c=n.
nodes;const Z=e;if(e===Z)if(Array.isArray(c)){var or=!0;const H=c.length;for(let o=0;o<H;o++){let s=c[o];const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(
s)){let O;if(s.op===void 0&&(O="op"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:O},
message:"must have required property '"+O+"'"}],!1;{const g=s.op;if(typeof g=="string")if(g==="input"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;
if(s.op===void 0&&(l="op")||s.id===void 0&&(l="id")||s.width===void 0&&(l="width")||s.tower===void 0&&(l="tower")||s.signal===void 0&&(l="signal"))return a.errors=
[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/0/required",keyword:"required",params:{missingProperty:l},message:"must have required pr\
operty '"+l+"'"}],!1;{const ae=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="signal")){return a.errors=[{instancePath:r+"/nodes/"+o,
schemaPath:"#/properties/nodes/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additiona\
l properties"}],!1;break}if(ae===e){if(s.op!==void 0){const t=e;if(s.op!=="input")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/no\
des/items/oneOf/0/properties/op/const",keyword:"const",params:{allowedValue:"input"},message:"must be equal to constant"}],!1;var ur=t===e}else var ur=!0;if(ur){
if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/0/properties/\
id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ur=t===e}else var ur=!0;if(ur){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/0/properties/width/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/0/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"}],!1;var ur=d===e}else var ur=!0;if(ur){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.
errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/0/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.
items.oneOf[0].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/0/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var ur=d===e}else var ur=!0;if(ur)if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/signal",
schemaPath:"#/properties/nodes/items/oneOf/0/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ur=t===e}else var ur=!0}}}}}}else
return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var K=!0}else if(g==="lookup"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.op===void 0&&(l="op")||s.id===void 0&&(l="id")||s.width===void 0&&
(l="width")||s.tower===void 0&&(l="tower")||s.signal===void 0&&(l="signal")||s.table===void 0&&(l="table"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/1/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const ae=e;for(const t in s)
if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="signal"||t==="table")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items\
/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ae===e){
if(s.op!==void 0){const t=e;if(s.op!=="lookup")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/1/properties/op/con\
st",keyword:"const",params:{allowedValue:"lookup"},message:"must be equal to constant"}],!1;var ze=t===e}else var ze=!0;if(ze){if(s.id!==void 0){const t=e;if(typeof s.
id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/1/properties/id/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var ze=t===e}else var ze=!0;if(ze){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/1/properties/width/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/1/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ze=d===e}else var ze=!0;
if(ze){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/1/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[1].properties.tower.type},
message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/1/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ze=d===e}else var ze=!0;
if(ze){if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/signal",schemaPath:"#/properties/nodes/items/\
oneOf/1/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ze=t===e}else var ze=!0;if(ze)if(s.table!==void 0){const t=e;
if(typeof s.table!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/table",schemaPath:"#/properties/nodes/items/oneOf/1/properties/table/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var ze=t===e}else var ze=!0}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/prop\
erties/nodes/items/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(g==="pool"){if(e===e)if(s&&typeof s==
"object"&&!Array.isArray(s)){let l;if(s.op===void 0&&(l="op")||s.id===void 0&&(l="id")||s.width===void 0&&(l="width")||s.tower===void 0&&(l="tower")||s.signal===
void 0&&(l="signal")||s.table===void 0&&(l="table")||s.pool===void 0&&(l="pool")||s.max===void 0&&(l="max")||s.query===void 0&&(l="query"))return a.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/2/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],
!1;{const ae=e;for(const t in s)if(!vr.call(x.properties.nodes.items.oneOf[2].properties,t)){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properti\
es/nodes/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}
if(ae===e){if(s.op!==void 0){const t=e;if(s.op!=="pool")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/2/properti\
es/op/const",keyword:"const",params:{allowedValue:"pool"},message:"must be equal to constant"}],!1;var Ne=t===e}else var Ne=!0;if(Ne){if(s.id!==void 0){const t=e;
if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/2/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var Ne=t===e}else var Ne=!0;if(Ne){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/2/properties/width/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",
schemaPath:"#/properties/nodes/items/oneOf/2/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ne=d===
e}else var Ne=!0;if(Ne){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+
"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/2/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[2].properties.
tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",
schemaPath:"#/properties/nodes/items/oneOf/2/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ne=d===
e}else var Ne=!0;if(Ne){if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/signal",schemaPath:"#/proper\
ties/nodes/items/oneOf/2/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ne=t===e}else var Ne=!0;if(Ne){if(s.table!==
void 0){const t=e;if(typeof s.table!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/table",schemaPath:"#/properties/nodes/items/oneOf/2/properties/tabl\
e/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ne=t===e}else var Ne=!0;if(Ne){if(s.pool!==void 0){let t=s.pool;const d=e;if(!(t===
"mean"||t==="sum"||t==="max"||t==="attention"))return a.errors=[{instancePath:r+"/nodes/"+o+"/pool",schemaPath:"#/properties/nodes/items/oneOf/2/properties/pool\
/enum",keyword:"enum",params:{allowedValues:x.properties.nodes.items.oneOf[2].properties.pool.enum},message:"must be equal to one of the allowed values"}],!1;var Ne=d===
e}else var Ne=!0;if(Ne){if(s.max!==void 0){let t=s.max;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nod\
es/"+o+"/max",schemaPath:"#/properties/nodes/items/oneOf/2/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&
typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/max",schemaPath:"#/properties/nodes/items/oneOf/2/properties/max\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ne=d===e}else var Ne=!0;if(Ne)if(s.query!==void 0){let t=s.query;const d=e;
if(typeof t!="string"&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/query",schemaPath:"#/properties/nodes/items/oneOf/2/properties/query/type",keyword:"\
type",params:{type:x.properties.nodes.items.oneOf[2].properties.query.type},message:"must be string,null"}],!1;var Ne=d===e}else var Ne=!0}}}}}}}}}}else return a.
errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&
(K=!0)}else if(g==="concat"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.op===void 0&&(l="op")||s.id===void 0&&(l="id")||s.width===void 0&&
(l="width")||s.tower===void 0&&(l="tower")||s.inputs===void 0&&(l="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/on\
eOf/3/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const ae=e;for(const t in s)if(!(t==="op"||t===
"id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/3/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ae===e){if(s.op!==void 0){const t=e;if(s.op!=="c\
oncat")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/3/properties/op/const",keyword:"const",params:{allowedValue:"\
concat"},message:"must be equal to constant"}],!1;var Qe=t===e}else var Qe=!0;if(Qe){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/3/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Qe=t===
e}else var Qe=!0;if(Qe){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"\
/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/3/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/3/propertie\
s/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Qe=d===e}else var Qe=!0;if(Qe){if(s.tower!==void 0){let t=s.
tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/propertie\
s/nodes/items/oneOf/3/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[3].properties.tower.type},message:"must be integer,null"}],
!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/3\
/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Qe=d===e}else var Qe=!0;if(Qe)if(s.inputs!==void 0){
let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items\
/oneOf/3/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var ts=!0;const v=t.length;for(let L=0;L<
v;L++){const m=e;if(typeof t[L]!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+L,schemaPath:"#/properties/nodes/items/oneOf/3/properties/inpu\
ts/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ts=m===e;if(!ts)break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+
"/inputs",schemaPath:"#/properties/nodes/items/oneOf/3/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Qe=d===e}else
var Qe=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/3/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;K!==!0&&(K=!0)}else if(g==="dense"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.op===void 0&&(l="op")||s.id===void 0&&
(l="id")||s.width===void 0&&(l="width")||s.tower===void 0&&(l="tower")||s.input===void 0&&(l="input")||s.kernel===void 0&&(l="kernel")||s.bias===void 0&&(l="bia\
s")||s.activation===void 0&&(l="activation"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/4/required",keyword:"requir\
ed",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const ae=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||
t==="input"||t==="kernel"||t==="bias"||t==="activation")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/4/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ae===e){if(s.op!==void 0){const t=e;
if(s.op!=="dense")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/4/properties/op/const",keyword:"const",params:{allowedValue:"\
dense"},message:"must be equal to constant"}],!1;var Fe=t===e}else var Fe=!0;if(Fe){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/4/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Fe=t===
e}else var Fe=!0;if(Fe){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"\
/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/4/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/4/propertie\
s/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Fe=d===e}else var Fe=!0;if(Fe){if(s.tower!==void 0){let t=s.
tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/propertie\
s/nodes/items/oneOf/4/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[4].properties.tower.type},message:"must be integer,null"}],
!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/4\
/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Fe=d===e}else var Fe=!0;if(Fe){if(s.input!==void 0){
const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/4/properties/input/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Fe=t===e}else var Fe=!0;if(Fe){if(s.kernel!==void 0){const t=e;if(typeof s.kernel!="stri\
ng")return a.errors=[{instancePath:r+"/nodes/"+o+"/kernel",schemaPath:"#/properties/nodes/items/oneOf/4/properties/kernel/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var Fe=t===e}else var Fe=!0;if(Fe){if(s.bias!==void 0){let t=s.bias;const d=e;if(typeof t!="string"&&t!==null)return a.errors=
[{instancePath:r+"/nodes/"+o+"/bias",schemaPath:"#/properties/nodes/items/oneOf/4/properties/bias/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[4].
properties.bias.type},message:"must be string,null"}],!1;var Fe=d===e}else var Fe=!0;if(Fe)if(s.activation!==void 0){let t=s.activation;const d=e;if(!(t==="relu"||
t==="none"||t==="tanh"||t==="sigmoid"||t==="gelu"||t==="swish"||t==="leaky_relu"||t==="selu"||t==="mish"))return a.errors=[{instancePath:r+"/nodes/"+o+"/activat\
ion",schemaPath:"#/properties/nodes/items/oneOf/4/properties/activation/enum",keyword:"enum",params:{allowedValues:x.properties.nodes.items.oneOf[4].properties.
activation.enum},message:"must be equal to one of the allowed values"}],!1;var Fe=d===e}else var Fe=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,
schemaPath:"#/properties/nodes/items/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(g==="sum"){if(e===
e)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.op===void 0&&(l="op")||s.id===void 0&&(l="id")||s.width===void 0&&(l="width")||s.tower===void 0&&(l="t\
ower")||s.inputs===void 0&&(l="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/5/required",keyword:"required",params:{
missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const ae=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input\
s")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(ae===e){if(s.op!==void 0){const t=e;if(s.op!=="sum")return a.errors=[{instancePath:r+"/nodes/"+o+"/o\
p",schemaPath:"#/properties/nodes/items/oneOf/5/properties/op/const",keyword:"const",params:{allowedValue:"sum"},message:"must be equal to constant"}],!1;var Pr=t===
e}else var Pr=!0;if(Pr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/i\
tems/oneOf/5/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Pr=t===e}else var Pr=!0;if(Pr){if(s.width!==void 0){let t=s.
width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/it\
ems/oneOf/5/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/5/properties/width/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var Pr=d===e}else var Pr=!0;if(Pr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/5/properties/tower/type",keyword:"ty\
pe",params:{type:x.properties.nodes.items.oneOf[5].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/5/properties/tower/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var Pr=d===e}else var Pr=!0;if(Pr)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<
1)return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/5/properties/inputs/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"}],!1;{var is=!0;const v=t.length;for(let L=0;L<v;L++){const m=e;if(typeof t[L]!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/inputs/"+L,schemaPath:"#/properties/nodes/items/oneOf/5/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var is=m===e;if(!is)break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/5/properties/inputs/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Pr=d===e}else var Pr=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(g==="product"){if(e===e)if(s&&
typeof s=="object"&&!Array.isArray(s)){let l;if(s.op===void 0&&(l="op")||s.id===void 0&&(l="id")||s.width===void 0&&(l="width")||s.tower===void 0&&(l="tower")||
s.inputs===void 0&&(l="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/6/required",keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"}],!1;{const ae=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=
[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"}],!1;break}if(ae===e){if(s.op!==void 0){const t=e;if(s.op!=="product")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"\
#/properties/nodes/items/oneOf/6/properties/op/const",keyword:"const",params:{allowedValue:"product"},message:"must be equal to constant"}],!1;var Or=t===e}else
var Or=!0;if(Or){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/on\
eOf/6/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Or=t===e}else var Or=!0;if(Or){if(s.width!==void 0){let t=s.width;
const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/on\
eOf/6/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.
errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/6/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var Or=d===e}else var Or=!0;if(Or){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/6/properties/tower/type",keyword:"type",params:{type:x.
properties.nodes.items.oneOf[6].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=
[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/6/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var Or=d===e}else var Or=!0;if(Or)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.
errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"}],!1;{var as=!0;const v=t.length;for(let L=0;L<v;L++){const m=e;if(typeof t[L]!="string")return a.errors=[{instancePath:r+"/no\
des/"+o+"/inputs/"+L,schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var as=m===e;if(!as)break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Or=d===e}else var Or=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/6/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(g==="cross"){if(e===e)if(s&&typeof s==
"object"&&!Array.isArray(s)){let l;if(s.op===void 0&&(l="op")||s.id===void 0&&(l="id")||s.width===void 0&&(l="width")||s.tower===void 0&&(l="tower")||s.x0===void 0&&
(l="x0")||s.input===void 0&&(l="input")||s.kernel===void 0&&(l="kernel")||s.bias===void 0&&(l="bias"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#\
/properties/nodes/items/oneOf/7/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const ae=e;for(const t in s)
if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="x0"||t==="input"||t==="kernel"||t==="bias")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/\
properties/nodes/items/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],
!1;break}if(ae===e){if(s.op!==void 0){const t=e;if(s.op!=="cross")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/\
7/properties/op/const",keyword:"const",params:{allowedValue:"cross"},message:"must be equal to constant"}],!1;var Je=t===e}else var Je=!0;if(Je){if(s.id!==void 0){
const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/7/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Je=t===e}else var Je=!0;if(Je){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="numbe\
r"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/7/properties/width/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes\
/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/7/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var Je=d===e}else var Je=!0;if(Je){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=
[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/7/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[7].
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
t"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(g==="bi_interaction"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.op===void 0&&(l=
"op")||s.id===void 0&&(l="id")||s.width===void 0&&(l="width")||s.tower===void 0&&(l="tower")||s.inputs===void 0&&(l="inputs"))return a.errors=[{instancePath:r+"\
/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/8/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],
!1;{const ae=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/pro\
perties/nodes/items/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;
break}if(ae===e){if(s.op!==void 0){const t=e;if(s.op!=="bi_interaction")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/\
oneOf/8/properties/op/const",keyword:"const",params:{allowedValue:"bi_interaction"},message:"must be equal to constant"}],!1;var _r=t===e}else var _r=!0;if(_r){
if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/8/properties/\
id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _r=t===e}else var _r=!0;if(_r){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/8/properties/width/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/8/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"}],!1;var _r=d===e}else var _r=!0;if(_r){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.
errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/8/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.
items.oneOf[8].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/8/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var _r=d===e}else var _r=!0;if(_r)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+
"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/8/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer \
than 1 items"}],!1;{var os=!0;const v=t.length;for(let L=0;L<v;L++){const m=e;if(typeof t[L]!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+L,
schemaPath:"#/properties/nodes/items/oneOf/8/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var os=m===e;if(!os)
break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/8/properties/inputs/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var _r=d===e}else var _r=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/ite\
ms/oneOf/8/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(g==="batch_norm"){if(e===e)if(s&&typeof s=="object"&&
!Array.isArray(s)){let l;if(s.op===void 0&&(l="op")||s.id===void 0&&(l="id")||s.width===void 0&&(l="width")||s.tower===void 0&&(l="tower")||s.input===void 0&&(l=
"input")||s.gamma===void 0&&(l="gamma")||s.beta===void 0&&(l="beta")||s.mean===void 0&&(l="mean")||s.variance===void 0&&(l="variance")||s.momentum===void 0&&(l=
"momentum")||s.epsilon===void 0&&(l="epsilon"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/9/required",keyword:"requ\
ired",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const ae=e;for(const t in s)if(!vr.call(x.properties.nodes.items.oneOf[9].properties,
t)){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(ae===e){if(s.op!==void 0){const t=e;if(s.op!=="batch_norm")return a.errors=[{instancePath:r+"/nodes/"+
o+"/op",schemaPath:"#/properties/nodes/items/oneOf/9/properties/op/const",keyword:"const",params:{allowedValue:"batch_norm"},message:"must be equal to constant"}],
!1;var $e=t===e}else var $e=!0;if($e){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/prop\
erties/nodes/items/oneOf/9/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var $e=t===e}else var $e=!0;if($e){if(s.width!==
void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/pro\
perties/nodes/items/oneOf/9/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/9/properties/width/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var $e=d===e}else var $e=!0;if($e){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="\
number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/9/properties\
/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[9].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="numbe\
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
ject"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(g==="layer_norm"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.op===void 0&&(l="\
op")||s.id===void 0&&(l="id")||s.width===void 0&&(l="width")||s.tower===void 0&&(l="tower")||s.input===void 0&&(l="input")||s.gamma===void 0&&(l="gamma")||s.beta===
void 0&&(l="beta")||s.epsilon===void 0&&(l="epsilon"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/10/required",keyword:"\
required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const ae=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="\
tower"||t==="input"||t==="gamma"||t==="beta"||t==="epsilon")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/10/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ae===e){if(s.op!==void 0){
const t=e;if(s.op!=="layer_norm")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/10/properties/op/const",keyword:"\
const",params:{allowedValue:"layer_norm"},message:"must be equal to constant"}],!1;var Ke=t===e}else var Ke=!0;if(Ke){if(s.id!==void 0){const t=e;if(typeof s.id!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/10/properties/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var Ke=t===e}else var Ke=!0;if(Ke){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/10/properties/width/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/10/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ke=d===e}else var Ke=!0;
if(Ke){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/10/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[10].properties.tower.
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
type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(g==="activation"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.op===void 0&&
(l="op")||s.id===void 0&&(l="id")||s.width===void 0&&(l="width")||s.tower===void 0&&(l="tower")||s.input===void 0&&(l="input")||s.activation===void 0&&(l="activ\
ation"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/11/required",keyword:"required",params:{missingProperty:l},message:"\
must have required property '"+l+"'"}],!1;{const ae=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="activation")){return a.
errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(ae===e){if(s.op!==void 0){const t=e;if(s.op!=="activation")return a.errors=[{instancePath:r+"/nodes/"+
o+"/op",schemaPath:"#/properties/nodes/items/oneOf/11/properties/op/const",keyword:"const",params:{allowedValue:"activation"},message:"must be equal to constant"}],
!1;var pr=t===e}else var pr=!0;if(pr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/prop\
erties/nodes/items/oneOf/11/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var pr=t===e}else var pr=!0;if(pr){if(s.width!==
void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/pro\
perties/nodes/items/oneOf/11/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/11/properties/width/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var pr=d===e}else var pr=!0;if(pr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/11/properti\
es/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[11].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="nu\
mber"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/11/properties/tower/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var pr=d===e}else var pr=!0;if(pr){if(s.input!==void 0){const t=e;if(typeof s.input!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/11/properties/input/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var pr=t===e}else var pr=!0;if(pr)if(s.activation!==void 0){let t=s.activation;const d=e;if(!(t==="relu"||t==="none"||t===
"tanh"||t==="sigmoid"||t==="gelu"||t==="swish"||t==="leaky_relu"||t==="selu"||t==="mish"))return a.errors=[{instancePath:r+"/nodes/"+o+"/activation",schemaPath:"\
#/properties/nodes/items/oneOf/11/properties/activation/enum",keyword:"enum",params:{allowedValues:x.properties.nodes.items.oneOf[11].properties.activation.enum},
message:"must be equal to one of the allowed values"}],!1;var pr=d===e}else var pr=!0}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/prop\
erties/nodes/items/oneOf/11/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(g==="dropout"){if(e===e)if(s&&typeof s==
"object"&&!Array.isArray(s)){let l;if(s.op===void 0&&(l="op")||s.id===void 0&&(l="id")||s.width===void 0&&(l="width")||s.tower===void 0&&(l="tower")||s.input===
void 0&&(l="input")||s.rate===void 0&&(l="rate"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/12/required",keyword:"r\
equired",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const ae=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="t\
ower"||t==="input"||t==="rate")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/12/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ae===e){if(s.op!==void 0){const t=e;if(s.op!=="dropou\
t")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/12/properties/op/const",keyword:"const",params:{allowedValue:"d\
ropout"},message:"must be equal to constant"}],!1;var mr=t===e}else var mr=!0;if(mr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/12/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var mr=t===
e}else var mr=!0;if(mr){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"\
/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/12/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/12/properti\
es/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var mr=d===e}else var mr=!0;if(mr){if(s.tower!==void 0){let t=s.
tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/propertie\
s/nodes/items/oneOf/12/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[12].properties.tower.type},message:"must be integer,nul\
l"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/on\
eOf/12/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var mr=d===e}else var mr=!0;if(mr){if(s.input!==
void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/12/properties/inp\
ut/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var mr=t===e}else var mr=!0;if(mr)if(s.rate!==void 0){let t=s.rate;const d=e;if(e===
d)if(typeof t=="number"&&isFinite(t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+"/rate",schemaPath:"#/properties/nodes/items/oneOf/12/proper\
ties/rate/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+
"/rate",schemaPath:"#/properties/nodes/items/oneOf/12/properties/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else
return a.errors=[{instancePath:r+"/nodes/"+o+"/rate",schemaPath:"#/properties/nodes/items/oneOf/12/properties/rate/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var mr=d===e}else var mr=!0}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/12/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items\
/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"op",tagValue:g},message:'value of tag "op" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"op",tagValue:g},message:'tag "op" must be strin\
g'}],!1}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"}],!1;var or=A===e;if(!or)break}}else return a.errors=[{instancePath:r+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var y=Z===e}else var y=!0;if(y){if(n.params!==void 0){let c=n.params;const Z=e;if(e===Z)if(Array.isArray(c)){var ns=!0;const H=c.length;for(let o=0;o<
H;o++){let s=c[o];const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let O;if(s.name===void 0&&(O="name")||s.shape===void 0&&(O="shape")||s.init===
void 0&&(O="init")||s.trainable===void 0&&(O="trainable")||s.tower===void 0&&(O="tower"))return a.errors=[{instancePath:r+"/params/"+o,schemaPath:"#/properties/\
params/items/required",keyword:"required",params:{missingProperty:O},message:"must have required property '"+O+"'"}],!1;{const g=e;for(const i in s)if(!(i==="na\
me"||i==="shape"||i==="init"||i==="trainable"||i==="tower"||i==="optimizer")){return a.errors=[{instancePath:r+"/params/"+o,schemaPath:"#/properties/params/item\
s/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.name!==
void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/params/"+o+"/name",schemaPath:"#/properties/params/items/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var lr=i===e}else var lr=!0;if(lr){if(s.shape!==void 0){let i=s.shape;const l=e;if(e===l)if(Array.isArray(
i)){var ps=!0;const t=i.length;for(let d=0;d<t;d++){let u=i[d];const v=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+
"/params/"+o+"/shape/"+d,schemaPath:"#/properties/params/items/properties/shape/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===v&&typeof u=="number"&&isFinite(u)&&(u<1||isNaN(u)))return a.errors=[{instancePath:r+"/params/"+o+"/shape/"+d,schemaPath:"#/properties/params/items/prope\
rties/shape/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ps=v===e;if(!ps)break}}else return a.errors=[{instancePath:r+
"/params/"+o+"/shape",schemaPath:"#/properties/params/items/properties/shape/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var lr=l===
e}else var lr=!0;if(lr){if(s.init!==void 0){let i=s.init;const l=e;if(e===l)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind"))return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/required",keyword:"required",params:{missingProperty:t},message:"\
must have required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="zeros"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.
kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/required",keyword:"\
required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const L=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!=="zeros")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",
schemaPath:"#/properties/params/items/properties/init/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"zeros"},message:"must be equal to con\
stant"}],!1}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var Tr=!0}else if(d==="ones"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="k\
ind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/required",keyword:"required",params:{missingProperty:v},
message:"must have required property '"+v+"'"}],!1;{const L=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"\
#/properties/params/items/properties/init/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have addi\
tional properties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!=="ones")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/par\
ams/items/properties/init/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ones"},message:"must be equal to constant"}],!1}}else return a.errors=
[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;Tr!==!0&&(Tr=!0)}else if(d==="glorot"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=
[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/required",keyword:"required",params:{missingProperty:v},message:"\
must have required property '"+v+"'"}],!1;{const L=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/propert\
ies/params/items/properties/init/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional pr\
operties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!=="glorot")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/ite\
ms/properties/init/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"glorot"},message:"must be equal to constant"}],!1}}else return a.errors=
[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;Tr!==!0&&(Tr=!0)}else if(d==="he"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/required",keyword:"required",params:{missingProperty:v},message:"must have re\
quired property '"+v+"'"}],!1;{const L=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/i\
tems/properties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],
!1;break}if(L===e&&i.kind!==void 0&&i.kind!=="he")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/in\
it/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/p\
arams/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Tr!==!0&&
(Tr=!0)}else if(d==="uniform"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind")||i.scale===void 0&&(v="scale"))return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/4/required",keyword:"required",params:{missingProperty:v},
message:"must have required property '"+v+"'"}],!1;{const L=e;for(const m in i)if(!(m==="kind"||m==="scale")){return a.errors=[{instancePath:r+"/params/"+o+"/in\
it",schemaPath:"#/properties/params/items/properties/init/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"mu\
st NOT have additional properties"}],!1;break}if(L===e){if(i.kind!==void 0){const m=e;if(i.kind!=="uniform")return a.errors=[{instancePath:r+"/params/"+o+"/init\
/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"must be equ\
al to constant"}],!1;var Jr=m===e}else var Jr=!0;if(Jr)if(i.scale!==void 0){let m=i.scale;const W=e;if(!(typeof m=="number"&&isFinite(m)))return a.errors=[{instancePath:r+
"/params/"+o+"/init/scale",schemaPath:"#/properties/params/items/properties/init/oneOf/4/properties/scale/type",keyword:"type",params:{type:"number"},message:"m\
ust be number"}],!1;var Jr=W===e}else var Jr=!0}}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/in\
it/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Tr!==!0&&(Tr=!0)}else if(d==="constant"){if(e===e)if(i&&typeof i=="object"&&
!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind")||i.value===void 0&&(v="value"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/prope\
rties/params/items/properties/init/oneOf/5/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const L=e;
for(const m in i)if(!(m==="kind"||m==="value")){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneO\
f/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(L===e){if(i.kind!==
void 0){const m=e;if(i.kind!=="constant")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/\
5/properties/kind/const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"}],!1;var Kr=m===e}else var Kr=!0;if(Kr)if(i.value!==
void 0){let m=i.value;const W=e;if(!(typeof m=="number"&&isFinite(m)))return a.errors=[{instancePath:r+"/params/"+o+"/init/value",schemaPath:"#/properties/param\
s/items/properties/init/oneOf/5/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Kr=W===e}else var Kr=!0}}}else return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/5/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;Tr!==!0&&(Tr=!0)}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/discrimin\
ator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'\
tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var lr=l===e}else var lr=!0;if(lr){if(s.trainable!==void 0){const i=e;if(typeof s.trainable!="boolean")
return a.errors=[{instancePath:r+"/params/"+o+"/trainable",schemaPath:"#/properties/params/items/properties/trainable/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}],!1;var lr=i===e}else var lr=!0;if(lr){if(s.tower!==void 0){let i=s.tower;const l=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))&&i!==null)return a.errors=[{instancePath:r+"/params/"+o+"/tower",schemaPath:"#/properties/params/items/properties/tower/type",keyword:"type",params:{type:x.
properties.params.items.properties.tower.type},message:"must be integer,null"}],!1;if(e===l&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return a.errors=[{
instancePath:r+"/params/"+o+"/tower",schemaPath:"#/properties/params/items/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var lr=l===e}else var lr=!0;if(lr)if(s.optimizer!==void 0){let i=s.optimizer;const l=e;if(e===l)if(i&&typeof i=="object"&&!Array.isArray(i)){
let t;if(i.kind===void 0&&(t="kind")||i.learningRate===void 0&&(t="learningRate")||i.beta===void 0&&(t="beta")||i.l1===void 0&&(t="l1")||i.l2===void 0&&(t="l2"))
return a.errors=[{instancePath:r+"/params/"+o+"/optimizer",schemaPath:"#/properties/params/items/properties/optimizer/required",keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;{const d=e;for(const u in i)if(!(u==="kind"||u==="learningRate"||u==="beta"||u==="l1"||u==="l2")){return a.errors=
[{instancePath:r+"/params/"+o+"/optimizer",schemaPath:"#/properties/params/items/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.kind!==void 0){const u=e;if(i.kind!=="ftrl")return a.errors=[{instancePath:r+
"/params/"+o+"/optimizer/kind",schemaPath:"#/properties/params/items/properties/optimizer/properties/kind/const",keyword:"const",params:{allowedValue:"ftrl"},message:"\
must be equal to constant"}],!1;var qr=u===e}else var qr=!0;if(qr){if(i.learningRate!==void 0){let u=i.learningRate;const v=e;if(!(typeof u=="number"&&isFinite(
u)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/learningRate",schemaPath:"#/properties/params/items/properties/optimizer/properties/learningRate/t\
ype",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var qr=v===e}else var qr=!0;if(qr){if(i.beta!==void 0){let u=i.beta;const v=e;if(!(typeof u==
"number"&&isFinite(u)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/beta",schemaPath:"#/properties/params/items/properties/optimizer/properties/bet\
a/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var qr=v===e}else var qr=!0;if(qr){if(i.l1!==void 0){let u=i.l1;const v=e;if(!(typeof u==
"number"&&isFinite(u)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/l1",schemaPath:"#/properties/params/items/properties/optimizer/properties/l1/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var qr=v===e}else var qr=!0;if(qr)if(i.l2!==void 0){let u=i.l2;const v=e;if(!(typeof u==
"number"&&isFinite(u)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/l2",schemaPath:"#/properties/params/items/properties/optimizer/properties/l2/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var qr=v===e}else var qr=!0}}}}}}else return a.errors=[{instancePath:r+"/params/"+o+"/op\
timizer",schemaPath:"#/properties/params/items/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var lr=l===e}else var lr=!0}}}}}}}else
return a.errors=[{instancePath:r+"/params/"+o,schemaPath:"#/properties/params/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ns=A===
e;if(!ns)break}}else return a.errors=[{instancePath:r+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var y=Z===e}else var y=!0;if(y){if(n.towers!==void 0){let c=n.towers;const Z=e;if(e===Z)if(Array.isArray(c)){var ms=!0;const H=c.length;for(let o=0;o<H;o++){
let s=c[o];const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let O;if(s.name===void 0&&(O="name")||s.source===void 0&&(O="source")||s.fallback===void 0&&
(O="fallback"))return a.errors=[{instancePath:r+"/towers/"+o,schemaPath:"#/properties/towers/items/required",keyword:"required",params:{missingProperty:O},message:"\
must have required property '"+O+"'"}],!1;{const g=e;for(const i in s)if(!(i==="name"||i==="source"||i==="fallback")){return a.errors=[{instancePath:r+"/towers/"+
o,schemaPath:"#/properties/towers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional pro\
perties"}],!1;break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/towers/"+o+"/name",schemaPath:"#/prope\
rties/towers/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Er=i===e}else var Er=!0;if(Er){if(s.source!==void 0){
let i=s.source;const l=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/towers/"+o+"/source",schemaPath:"#/properties/towers/items/propertie\
s/source/type",keyword:"type",params:{type:x.properties.towers.items.properties.source.type},message:"must be string,null"}],!1;var Er=l===e}else var Er=!0;if(Er)
if(s.fallback!==void 0){const i=e;if(typeof s.fallback!="boolean")return a.errors=[{instancePath:r+"/towers/"+o+"/fallback",schemaPath:"#/properties/towers/item\
s/properties/fallback/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var Er=i===e}else var Er=!0}}}}else return a.errors=[{instancePath:r+
"/towers/"+o,schemaPath:"#/properties/towers/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ms=A===e;if(!ms)break}}else return a.
errors=[{instancePath:r+"/towers",schemaPath:"#/properties/towers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=Z===e}else var y=!0;
if(y){if(n.heads!==void 0){let c=n.heads;const Z=e;if(e===Z)if(Array.isArray(c)){var ls=!0;const H=c.length;for(let o=0;o<H;o++){let s=c[o];const A=e;if(e===A)if(s&&
typeof s=="object"&&!Array.isArray(s)){let O;if(s.name===void 0&&(O="name")||s.doc===void 0&&(O="doc")||s.label===void 0&&(O="label")||s.lossWeight===void 0&&(O=
"lossWeight")||s.sources===void 0&&(O="sources")||s.withinSeconds===void 0&&(O="withinSeconds"))return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/prope\
rties/heads/items/required",keyword:"required",params:{missingProperty:O},message:"must have required property '"+O+"'"}],!1;{const g=e;for(const i in s)if(!(i===
"name"||i==="doc"||i==="label"||i==="lossWeight"||i==="sources"||i==="withinSeconds")){return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/properties/hea\
ds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.
name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/name",schemaPath:"#/properties/heads/items/properties/name/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var dr=i===e}else var dr=!0;if(dr){if(s.doc!==void 0){let i=s.doc;const l=e;if(typeof i!=
"string"&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/doc",schemaPath:"#/properties/heads/items/properties/doc/type",keyword:"type",params:{type:x.properties.
heads.items.properties.doc.type},message:"must be string,null"}],!1;var dr=l===e}else var dr=!0;if(dr){if(s.label!==void 0){let i=s.label;const l=e;if(e===l)if(i&&
typeof i=="object"&&!Array.isArray(i)){let t;if(i.column===void 0&&(t="column")||i.op===void 0&&(t="op")||i.value===void 0&&(t="value"))return a.errors=[{instancePath:r+
"/heads/"+o+"/label",schemaPath:"#/properties/heads/items/properties/label/required",keyword:"required",params:{missingProperty:t},message:"must have required p\
roperty '"+t+"'"}],!1;{const d=e;for(const u in i)if(!(u==="column"||u==="op"||u==="value")){return a.errors=[{instancePath:r+"/heads/"+o+"/label",schemaPath:"#\
/properties/heads/items/properties/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional pr\
operties"}],!1;break}if(d===e){if(i.column!==void 0){const u=e;if(typeof i.column!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/label/column",schemaPath:"\
#/properties/heads/items/properties/label/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Wr=u===e}else var Wr=!0;
if(Wr){if(i.op!==void 0){let u=i.op;const v=e;if(!(u==="=="||u==="!="||u==="<"||u==="<="||u===">"||u===">="||u===null))return a.errors=[{instancePath:r+"/heads/"+
o+"/label/op",schemaPath:"#/properties/heads/items/properties/label/properties/op/enum",keyword:"enum",params:{allowedValues:x.properties.heads.items.properties.
label.properties.op.enum},message:"must be equal to one of the allowed values"}],!1;var Wr=v===e}else var Wr=!0;if(Wr)if(i.value!==void 0){let u=i.value;const v=e,
L=e;let m=!1;const W=e;if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){const ve={instancePath:r+"/heads/"+o+"/label/value",schemaPath:"\
#/properties/heads/items/properties/label/properties/value/anyOf/0/type",keyword:"type",params:{type:x.properties.heads.items.properties.label.properties.value.
anyOf[0].type},message:"must be string,number,boolean"};f===null?f=[ve]:f.push(ve),e++}var es=W===e;m=m||es;const Ae=e;if(u!==null){const ve={instancePath:r+"/h\
eads/"+o+"/label/value",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must b\
e null"};f===null?f=[ve]:f.push(ve),e++}var es=Ae===e;if(m=m||es,m)e=L,f!==null&&(L?f.length=L:f=null);else{const ve={instancePath:r+"/heads/"+o+"/label/value",
schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?
f=[ve]:f.push(ve),e++,a.errors=f,!1}var Wr=v===e}else var Wr=!0}}}}else return a.errors=[{instancePath:r+"/heads/"+o+"/label",schemaPath:"#/properties/heads/ite\
ms/properties/label/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var dr=l===e}else var dr=!0;if(dr){if(s.lossWeight!==void 0){let i=s.
lossWeight;const l=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/heads/"+o+"/lossWeight",schemaPath:"#/properties/heads/items/prope\
rties/lossWeight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var dr=l===e}else var dr=!0;if(dr){if(s.sources!==void 0){let i=s.sources;
const l=e;if(!Array.isArray(i)&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/sources",schemaPath:"#/properties/heads/items/properties/sources/type",keyword:"\
type",params:{type:x.properties.heads.items.properties.sources.type},message:"must be array,null"}],!1;if(e===l&&Array.isArray(i)){var ds=!0;const t=i.length;for(let d=0;d<
t;d++){const u=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/sources/"+d,schemaPath:"#/properties/heads/items/properties/sources/ite\
ms/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ds=u===e;if(!ds)break}}var dr=l===e}else var dr=!0;if(dr)if(s.withinSeconds!==void 0){
let i=s.withinSeconds;const l=e;if(!(typeof i=="number"&&isFinite(i))&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/withinSeconds",schemaPath:"#/prop\
erties/heads/items/properties/withinSeconds/type",keyword:"type",params:{type:x.properties.heads.items.properties.withinSeconds.type},message:"must be number,nu\
ll"}],!1;var dr=l===e}else var dr=!0}}}}}}}else return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var ls=A===e;if(!ls)break}}else return a.errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var y=Z===e}else var y=!0;if(y){if(n.outputs!==void 0){let c=n.outputs;const Z=e;if(e===Z)if(Array.isArray(
c)){var fs=!0;const H=c.length;for(let o=0;o<H;o++){let s=c[o];const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let O;if(s.head===void 0&&(O="hea\
d")||s.logits===void 0&&(O="logits")||s.bias===void 0&&(O="bias"))return a.errors=[{instancePath:r+"/outputs/"+o,schemaPath:"#/properties/outputs/items/required",
keyword:"required",params:{missingProperty:O},message:"must have required property '"+O+"'"}],!1;{const g=e;for(const i in s)if(!(i==="head"||i==="logits"||i===
"bias"||i==="correction")){return a.errors=[{instancePath:r+"/outputs/"+o,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.head!==void 0){const i=e;if(typeof s.head!="string")
return a.errors=[{instancePath:r+"/outputs/"+o+"/head",schemaPath:"#/properties/outputs/items/properties/head/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var Vr=i===e}else var Vr=!0;if(Vr){if(s.logits!==void 0){let i=s.logits;const l=e;if(e===l)if(Array.isArray(i)){var us=!0;const t=i.length;
for(let d=0;d<t;d++){const u=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/outputs/"+o+"/logits/"+d,schemaPath:"#/properties/outputs/items/prope\
rties/logits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var us=u===e;if(!us)break}}else return a.errors=[{instancePath:r+"/\
outputs/"+o+"/logits",schemaPath:"#/properties/outputs/items/properties/logits/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Vr=l===
e}else var Vr=!0;if(Vr){if(s.bias!==void 0){let i=s.bias;const l=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/outputs/"+o+"/bias",schemaPath:"\
#/properties/outputs/items/properties/bias/type",keyword:"type",params:{type:x.properties.outputs.items.properties.bias.type},message:"must be string,null"}],!1;
var Vr=l===e}else var Vr=!0;if(Vr)if(s.correction!==void 0){let i=s.correction;const l=e;if(e===l)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===
void 0&&(t="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/required",keyword:"\
required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="base"){if(e===e)if(i&&typeof i==
"object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/\
items/properties/correction/oneOf/0/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const L=e;for(const m in i)
if(m!=="kind"){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/0/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(L===e&&i.kind!==void 0&&i.kind!==
"base")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/0/properties/kind/co\
nst",keyword:"const",params:{allowedValue:"base"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"\
#/properties/outputs/items/properties/correction/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Mr=!0}else if(d==="implie\
s"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"\
#/properties/outputs/items/properties/correction/oneOf/1/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],
!1;{const L=e;for(const m in i)if(m!=="kind"){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/cor\
rection/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(L===
e&&i.kind!==void 0&&i.kind!=="implies")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/corre\
ction/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"implies"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;Mr!==!0&&(Mr=!0)}else if(d==="mixture"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let v;if(i.kind===void 0&&(v="kind")||i.logits===void 0&&
(v="logits")||i.bias===void 0&&(v="bias"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correct\
ion/oneOf/2/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{const L=e;for(const m in i)if(!(m==="kin\
d"||m==="logits"||m==="bias")){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(L===e){if(i.kind!==
void 0){const m=e;if(i.kind!=="mixture")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/corr\
ection/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"mixture"},message:"must be equal to constant"}],!1;var Hr=m===e}else var Hr=!0;if(Hr){
if(i.logits!==void 0){let m=i.logits;const W=e;if(e===W)if(Array.isArray(m)){var ys=!0;const Ue=m.length;for(let ve=0;ve<Ue;ve++){const Ye=e;if(typeof m[ve]!="s\
tring")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/logits/"+ve,schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/l\
ogits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ys=Ye===e;if(!ys)break}}else return a.errors=[{instancePath:r+"/output\
s/"+o+"/correction/logits",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/logits/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var Hr=W===e}else var Hr=!0;if(Hr)if(i.bias!==void 0){let m=i.bias;const W=e;if(typeof m!="string"&&m!==null)return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction/bias",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/bias/type",keyword:"type",params:{type:x.properties.
outputs.items.properties.correction.oneOf[2].properties.bias.type},message:"must be string,null"}],!1;var Hr=W===e}else var Hr=!0}}}}else return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;Mr!==!0&&(Mr=!0)}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/discr\
iminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},
message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/co\
rrection/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Vr=l===e}else var Vr=!0}}}}}else return a.errors=[{instancePath:r+"/outpu\
ts/"+o,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var fs=A===e;if(!fs)break}}else return a.
errors=[{instancePath:r+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=Z===e}else var y=!0;
if(y){if(n.sampling!==void 0){let c=n.sampling;const Z=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return a.errors=[{instancePath:r+"/sampling",schemaPath:"\
#/properties/sampling/type",keyword:"type",params:{type:x.properties.sampling.type},message:"must be object,null"}],!1;if(e===Z&&c&&typeof c=="object"&&!Array.isArray(
c)){let H;if(c.base===void 0&&(H="base")||c.keep===void 0&&(H="keep")||c.log===void 0&&(H="log")||c.correct===void 0&&(H="correct"))return a.errors=[{instancePath:r+
"/sampling",schemaPath:"#/properties/sampling/required",keyword:"required",params:{missingProperty:H},message:"must have required property '"+H+"'"}],!1;{const o=e;
for(const s in c)if(!(s==="base"||s==="keep"||s==="log"||s==="correct")){return a.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(o===e){if(c.base!==void 0){
let s=c.base;const A=e;if(typeof s!="string"&&s!==null)return a.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/type",
keyword:"type",params:{type:x.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var Rr=A===e}else var Rr=!0;if(Rr){if(c.keep!==void 0){
let s=c.keep;const A=e;if(e===A)if(typeof s=="number"&&isFinite(s)){if(s>1||isNaN(s))return a.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/\
sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(s<0||isNaN(s))return a.errors=[{instancePath:r+
"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.
errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var Rr=A===e}else var Rr=!0;if(Rr){if(c.log!==void 0){let s=c.log;const A=e;if(!(s==="unsampled"||s==="sampled"))return a.errors=[{instancePath:r+"/sampling/\
log",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"enum",params:{allowedValues:x.properties.sampling.properties.log.enum},message:"must be equ\
al to one of the allowed values"}],!1;var Rr=A===e}else var Rr=!0;if(Rr)if(c.correct!==void 0){let s=c.correct;const A=e;if(!(s==="weight"||s==="base"||s==="bat\
ch"))return a.errors=[{instancePath:r+"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:x.properties.
sampling.properties.correct.enum},message:"must be equal to one of the allowed values"}],!1;var Rr=A===e}else var Rr=!0}}}}}var y=Z===e}else var y=!0;if(y){if(n.
calibration!==void 0){let c=n.calibration;const Z=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return a.errors=[{instancePath:r+"/calibration",schemaPath:"\
#/properties/calibration/type",keyword:"type",params:{type:x.properties.calibration.type},message:"must be object,null"}],!1;if(e===Z&&c&&typeof c=="object"&&!Array.
isArray(c)){let H;if(c.method===void 0&&(H="method")||c.signals===void 0&&(H="signals")||c.per===void 0&&(H="per")||c.everySeconds===void 0&&(H="everySeconds")||
c.windowSeconds===void 0&&(H="windowSeconds")||c.halfLifeSeconds===void 0&&(H="halfLifeSeconds")||c.traffic===void 0&&(H="traffic"))return a.errors=[{instancePath:r+
"/calibration",schemaPath:"#/properties/calibration/required",keyword:"required",params:{missingProperty:H},message:"must have required property '"+H+"'"}],!1;{
const o=e;for(const s in c)if(!(s==="method"||s==="signals"||s==="per"||s==="everySeconds"||s==="windowSeconds"||s==="halfLifeSeconds"||s==="traffic")){return a.
errors=[{instancePath:r+"/calibration",schemaPath:"#/properties/calibration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"}],!1;break}if(o===e){if(c.method!==void 0){let s=c.method;const A=e;if(!(s==="platt"||s==="isotonic"||s==="temperature"))return a.
errors=[{instancePath:r+"/calibration/method",schemaPath:"#/properties/calibration/properties/method/enum",keyword:"enum",params:{allowedValues:x.properties.calibration.
properties.method.enum},message:"must be equal to one of the allowed values"}],!1;var Ze=A===e}else var Ze=!0;if(Ze){if(c.signals!==void 0){let s=c.signals;const A=e;
if(e===A)if(Array.isArray(s)){var cs=!0;const O=s.length;for(let g=0;g<O;g++){const i=e;if(typeof s[g]!="string")return a.errors=[{instancePath:r+"/calibration/\
signals/"+g,schemaPath:"#/properties/calibration/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var cs=i===e;
if(!cs)break}}else return a.errors=[{instancePath:r+"/calibration/signals",schemaPath:"#/properties/calibration/properties/signals/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var Ze=A===e}else var Ze=!0;if(Ze){if(c.per!==void 0){let s=c.per;const A=e;if(e===A)if(Array.isArray(s)){var gs=!0;const O=s.
length;for(let g=0;g<O;g++){let i=s[g];const l=e;if(!(i==="head"||i==="source"))return a.errors=[{instancePath:r+"/calibration/per/"+g,schemaPath:"#/properties/\
calibration/properties/per/items/enum",keyword:"enum",params:{allowedValues:x.properties.calibration.properties.per.items.enum},message:"must be equal to one of\
 the allowed values"}],!1;var gs=l===e;if(!gs)break}}else return a.errors=[{instancePath:r+"/calibration/per",schemaPath:"#/properties/calibration/properties/pe\
r/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ze=A===e}else var Ze=!0;if(Ze){if(c.everySeconds!==void 0){let s=c.everySeconds;const A=e;
if(!(typeof s=="number"&&isFinite(s)))return a.errors=[{instancePath:r+"/calibration/everySeconds",schemaPath:"#/properties/calibration/properties/everySeconds/\
type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ze=A===e}else var Ze=!0;if(Ze){if(c.windowSeconds!==void 0){let s=c.windowSeconds;
const A=e;if(!(typeof s=="number"&&isFinite(s)))return a.errors=[{instancePath:r+"/calibration/windowSeconds",schemaPath:"#/properties/calibration/properties/wi\
ndowSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ze=A===e}else var Ze=!0;if(Ze){if(c.halfLifeSeconds!==void 0){let s=c.
halfLifeSeconds;const A=e;if(!(typeof s=="number"&&isFinite(s))&&s!==null)return a.errors=[{instancePath:r+"/calibration/halfLifeSeconds",schemaPath:"#/properti\
es/calibration/properties/halfLifeSeconds/type",keyword:"type",params:{type:x.properties.calibration.properties.halfLifeSeconds.type},message:"must be number,nu\
ll"}],!1;var Ze=A===e}else var Ze=!0;if(Ze)if(c.traffic!==void 0){let s=c.traffic;const A=e;if(!(s==="all"||s==="own"))return a.errors=[{instancePath:r+"/calibr\
ation/traffic",schemaPath:"#/properties/calibration/properties/traffic/enum",keyword:"enum",params:{allowedValues:x.properties.calibration.properties.traffic.enum},
message:"must be equal to one of the allowed values"}],!1;var Ze=A===e}else var Ze=!0}}}}}}}}var y=Z===e}else var y=!0;if(y){if(n.train!==void 0){let c=n.train;
const Z=e;if(e===Z)if(c&&typeof c=="object"&&!Array.isArray(c)){let H;if(c.optimizer===void 0&&(H="optimizer")||c.embeddings===void 0&&(H="embeddings")||c.batch===
void 0&&(H="batch")||c.epochs===void 0&&(H="epochs")||c.seed===void 0&&(H="seed")||c.l2===void 0&&(H="l2")||c.patience===void 0&&(H="patience")||c.holdout===void 0&&
(H="holdout")||c.validate===void 0&&(H="validate")||c.sources===void 0&&(H="sources"))return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties/train/r\
equired",keyword:"required",params:{missingProperty:H},message:"must have required property '"+H+"'"}],!1;{const o=e;for(const s in c)if(!vr.call(x.properties.train.
properties,s)){return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties/train/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}],!1;break}if(o===e){if(c.optimizer!==void 0){let s=c.optimizer;const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.
isArray(s)){let Ce;if(s.kind===void 0&&(Ce="kind")||s.learningRate===void 0&&(Ce="learningRate"))return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"\
#/properties/train/properties/optimizer/required",keyword:"required",params:{missingProperty:Ce},message:"must have required property '"+Ce+"'"}],!1;{const O=e;
for(const g in s)if(!(g==="kind"||g==="learningRate")){return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(O===e){if(s.kind!==
void 0){let g=s.kind;const i=e;if(!(g==="adam"||g==="adagrad"||g==="sgd"))return a.errors=[{instancePath:r+"/train/optimizer/kind",schemaPath:"#/properties/trai\
n/properties/optimizer/properties/kind/enum",keyword:"enum",params:{allowedValues:x.properties.train.properties.optimizer.properties.kind.enum},message:"must be\
 equal to one of the allowed values"}],!1;var Qr=i===e}else var Qr=!0;if(Qr)if(s.learningRate!==void 0){let g=s.learningRate;const i=e;if(!(typeof g=="number"&&
isFinite(g)))return a.errors=[{instancePath:r+"/train/optimizer/learningRate",schemaPath:"#/properties/train/properties/optimizer/properties/learningRate/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Qr=i===e}else var Qr=!0}}}else return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"\
#/properties/train/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var De=A===e}else var De=!0;if(De){if(c.embeddings!==
void 0){let s=c.embeddings;const A=e;if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let O;if(s.kind===void 0&&(O="kind")||s.learningRate===void 0&&(O="le\
arningRate"))return a.errors=[{instancePath:r+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/required",keyword:"required",params:{missingProperty:O},
message:"must have required property '"+O+"'"}],!1;{const g=e;for(const i in s)if(!(i==="kind"||i==="learningRate")){return a.errors=[{instancePath:r+"/train/em\
beddings",schemaPath:"#/properties/train/properties/embeddings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must \
NOT have additional properties"}],!1;break}if(g===e){if(s.kind!==void 0){let i=s.kind;const l=e;if(!(i==="adam"||i==="adagrad"||i==="sgd"))return a.errors=[{instancePath:r+
"/train/embeddings/kind",schemaPath:"#/properties/train/properties/embeddings/properties/kind/enum",keyword:"enum",params:{allowedValues:x.properties.train.properties.
embeddings.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var Ur=l===e}else var Ur=!0;if(Ur)if(s.learningRate!==void 0){let i=s.
learningRate;const l=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/train/embeddings/learningRate",schemaPath:"#/properties/train/pr\
operties/embeddings/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ur=l===e}else var Ur=!0}}}else return a.
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
e}else var De=!0;if(De){if(c.holdout!==void 0){let s=c.holdout;const A=e,Ce=e;let O=!1;const g=e;_e(s,{instancePath:r+"/train/holdout",parentData:c,parentDataProperty:"\
holdout",rootData:wr,dynamicAnchors:kr})||(f=f===null?_e.errors:f.concat(_e.errors),e=f.length);var rs=g===e;O=O||rs;const i=e;if(s!==null){const ae={instancePath:r+
"/train/holdout",schemaPath:"#/properties/train/properties/holdout/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};f===null?f=[ae]:f.push(
ae),e++}var rs=i===e;if(O=O||rs,O)e=Ce,f!==null&&(Ce?f.length=Ce:f=null);else{const ae={instancePath:r+"/train/holdout",schemaPath:"#/properties/train/propertie\
s/holdout/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[ae]:f.push(ae),e++,a.errors=f,!1}var De=A===e}else var De=!0;
if(De){if(c.validate!==void 0){let s=c.validate;const A=e,Ce=e;let O=!1;const g=e;_e(s,{instancePath:r+"/train/validate",parentData:c,parentDataProperty:"valida\
te",rootData:wr,dynamicAnchors:kr})||(f=f===null?_e.errors:f.concat(_e.errors),e=f.length);var ss=g===e;O=O||ss;const i=e;if(s!==null){const ae={instancePath:r+
"/train/validate",schemaPath:"#/properties/train/properties/validate/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};f===null?f=[ae]:f.
push(ae),e++}var ss=i===e;if(O=O||ss,O)e=Ce,f!==null&&(Ce?f.length=Ce:f=null);else{const ae={instancePath:r+"/train/validate",schemaPath:"#/properties/train/pro\
perties/validate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[ae]:f.push(ae),e++,a.errors=f,!1}var De=A===e}else var De=!0;
if(De)if(c.sources!==void 0){let s=c.sources;const A=e;if(!Array.isArray(s)&&s!==null)return a.errors=[{instancePath:r+"/train/sources",schemaPath:"#/properties\
/train/properties/sources/type",keyword:"type",params:{type:x.properties.train.properties.sources.type},message:"must be array,null"}],!1;if(e===A&&Array.isArray(
s)){var hs=!0;const O=s.length;for(let g=0;g<O;g++){const i=e;if(typeof s[g]!="string")return a.errors=[{instancePath:r+"/train/sources/"+g,schemaPath:"#/proper\
ties/train/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var hs=i===e;if(!hs)break}}var De=A===e}else var De=!0}}}}}}}}}}}else
return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=Z===e}else
var y=!0;if(y){if(n.baselines!==void 0){let c=n.baselines;const Z=e;if(e===Z)if(Array.isArray(c)){var bs=!0;const H=c.length;for(let o=0;o<H;o++){let s=c[o];const A=e;
if(e===A)if(s&&typeof s=="object"&&!Array.isArray(s)){let O;if(s.kind===void 0&&(O="kind"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/proper\
ties/baselines/items/required",keyword:"required",params:{missingProperty:O},message:"must have required property '"+O+"'"}],!1;{const g=s.kind;if(typeof g=="st\
ring")if(g==="lr"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.kind===void 0&&(l="kind")||s.learningRate===void 0&&(l="learningRate")||s.l1===
void 0&&(l="l1")||s.l2===void 0&&(l="l2")||s.epochs===void 0&&(l="epochs"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/i\
tems/oneOf/0/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const ae=e;for(const t in s)if(!(t==="k\
ind"||t==="learningRate"||t==="l1"||t==="l2"||t==="epochs")){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/0/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ae===e){if(s.kind!==
void 0){const t=e;if(s.kind!=="lr")return a.errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/0/properties/kind/con\
st",keyword:"const",params:{allowedValue:"lr"},message:"must be equal to constant"}],!1;var jr=t===e}else var jr=!0;if(jr){if(s.learningRate!==void 0){let t=s.learningRate;
const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines/items/oneOf/\
0/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var jr=d===e}else var jr=!0;if(jr){if(s.l1!==void 0){let t=s.
l1;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf/0/prope\
rties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var jr=d===e}else var jr=!0;if(jr){if(s.l2!==void 0){let t=s.l2;const d=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/0/properties/l2/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var jr=d===e}else var jr=!0;if(jr)if(s.epochs!==void 0){let t=s.epochs;const d=e;if(!(typeof t=="number"&&!(t%
1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/0/properties/epo\
chs/type",keyword:"type",params:{type:x.properties.baselines.items.oneOf[0].properties.epochs.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="num\
ber"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/0/properties/epochs\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var jr=d===e}else var jr=!0}}}}}}else return a.errors=[{instancePath:r+
"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Xr=!0}else if(g===
"wide_deep"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.kind===void 0&&(l="kind")||s.learningRate===void 0&&(l="learningRate")||s.l1===void 0&&
(l="l1")||s.l2===void 0&&(l="l2")||s.epochs===void 0&&(l="epochs")||s.wide===void 0&&(l="wide")||s.buckets===void 0&&(l="buckets")||s.layers===void 0&&(l="layer\
s")||s.dropout===void 0&&(l="dropout"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1/required",keyword:"requ\
ired",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const ae=e;for(const t in s)if(!vr.call(x.properties.baselines.items.oneOf[1].
properties,t)){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ae===e){if(s.kind!==void 0){const t=e;if(s.kind!=="wide_deep")return a.
errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"wi\
de_deep"},message:"must be equal to constant"}],!1;var Ee=t===e}else var Ee=!0;if(Ee){if(s.learningRate!==void 0){let t=s.learningRate;const d=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines/items/oneOf/1/properties/learningRate\
/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ee=d===e}else var Ee=!0;if(Ee){if(s.l1!==void 0){let t=s.l1;const d=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf/1/properties/l1/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var Ee=d===e}else var Ee=!0;if(Ee){if(s.l2!==void 0){let t=s.l2;const d=e;if(!(typeof t=="number"&&isFinite(
t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/1/properties/l2/type",keyword:"type",params:{type:"num\
ber"},message:"must be number"}],!1;var Ee=d===e}else var Ee=!0;if(Ee){if(s.epochs!==void 0){let t=s.epochs;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/1/properties/epochs/type",keyword:"\
type",params:{type:x.properties.baselines.items.oneOf[1].properties.epochs.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&
(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/1/properties/epochs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ee=d===e}else var Ee=!0;if(Ee){if(s.wide!==void 0){let t=s.wide;const d=e;if(e===d)if(Array.
isArray(t)){var vs=!0;const v=t.length;for(let L=0;L<v;L++){let m=t[L];const W=e;if(e===W)if(Array.isArray(m)){var ws=!0;const Ue=m.length;for(let ve=0;ve<Ue;ve++){
const Ye=e;if(typeof m[ve]!="string")return a.errors=[{instancePath:r+"/baselines/"+o+"/wide/"+L+"/"+ve,schemaPath:"#/properties/baselines/items/oneOf/1/propert\
ies/wide/items/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ws=Ye===e;if(!ws)break}}else return a.errors=[{instancePath:r+
"/baselines/"+o+"/wide/"+L,schemaPath:"#/properties/baselines/items/oneOf/1/properties/wide/items/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray"}],!1;var vs=W===e;if(!vs)break}}else return a.errors=[{instancePath:r+"/baselines/"+o+"/wide",schemaPath:"#/properties/baselines/items/oneOf/1/properties/w\
ide/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ee=d===e}else var Ee=!0;if(Ee){if(s.buckets!==void 0){let t=s.buckets;const d=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/buckets",schemaPath:"#/properties/baselines/items/on\
eOf/1/properties/buckets/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))
return a.errors=[{instancePath:r+"/baselines/"+o+"/buckets",schemaPath:"#/properties/baselines/items/oneOf/1/properties/buckets/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ee=d===e}else var Ee=!0;if(Ee){if(s.layers!==void 0){let t=s.layers;const d=e;if(e===d)if(Array.isArray(
t)){var ks=!0;const v=t.length;for(let L=0;L<v;L++){let m=t[L];const W=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return a.errors=[{instancePath:r+
"/baselines/"+o+"/layers/"+L,schemaPath:"#/properties/baselines/items/oneOf/1/properties/layers/items/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===W&&typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m)))return a.errors=[{instancePath:r+"/baselines/"+o+"/layers/"+L,schemaPath:"#/propert\
ies/baselines/items/oneOf/1/properties/layers/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ks=W===e;if(!ks)
break}}else return a.errors=[{instancePath:r+"/baselines/"+o+"/layers",schemaPath:"#/properties/baselines/items/oneOf/1/properties/layers/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var Ee=d===e}else var Ee=!0;if(Ee)if(s.dropout!==void 0){let t=s.dropout;const d=e;if(e===d)if(typeof t=="number"&&isFinite(
t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#/properties/baselines/items/oneOf/1/properties/dropout/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#\
/properties/baselines/items/oneOf/1/properties/dropout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=
[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#/properties/baselines/items/oneOf/1/properties/dropout/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var Ee=d===e}else var Ee=!0}}}}}}}}}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Xr!==!0&&(Xr=!0)}else if(g==="gbdt_lr"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(
s)){let l;if(s.kind===void 0&&(l="kind")||s.learningRate===void 0&&(l="learningRate")||s.l1===void 0&&(l="l1")||s.l2===void 0&&(l="l2")||s.epochs===void 0&&(l="\
epochs")||s.trees===void 0&&(l="trees")||s.depth===void 0&&(l="depth")||s.leaves===void 0&&(l="leaves")||s.shrinkage===void 0&&(l="shrinkage")||s.minRows===void 0&&
(l="minRows")||s.growOn===void 0&&(l="growOn")||s.maxRows===void 0&&(l="maxRows"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/base\
lines/items/oneOf/2/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{const ae=e;for(const t in s)if(!vr.
call(x.properties.baselines.items.oneOf[2].properties,t)){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/2/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(ae===e){if(s.kind!==void 0){
const t=e;if(s.kind!=="gbdt_lr")return a.errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/2/properties/kind/const",
keyword:"const",params:{allowedValue:"gbdt_lr"},message:"must be equal to constant"}],!1;var xe=t===e}else var xe=!0;if(xe){if(s.learningRate!==void 0){let t=s.
learningRate;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines\
/items/oneOf/2/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var xe=d===e}else var xe=!0;if(xe){if(s.l1!==void 0){
let t=s.l1;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf\
/2/properties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var xe=d===e}else var xe=!0;if(xe){if(s.l2!==void 0){let t=s.l2;const d=e;
if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/2/properties/l2/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var xe=d===e}else var xe=!0;if(xe){if(s.epochs!==void 0){let t=s.epochs;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/2/\
properties/epochs/type",keyword:"type",params:{type:x.properties.baselines.items.oneOf[2].properties.epochs.type},message:"must be integer,null"}],!1;if(e===d&&
typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/2/pro\
perties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var xe=d===e}else var xe=!0;if(xe){if(s.trees!==void 0){let t=s.
trees;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/trees",schemaPath:"#/properties/base\
lines/items/oneOf/2/properties/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||
isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/trees",schemaPath:"#/properties/baselines/items/oneOf/2/properties/trees/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var xe=d===e}else var xe=!0;if(xe){if(s.depth!==void 0){let t=s.depth;const d=e;if(!(typeof t=="num\
ber"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/depth",schemaPath:"#/properties/baselines/items/oneOf/2/properties/dept\
h/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+
"/baselines/"+o+"/depth",schemaPath:"#/properties/baselines/items/oneOf/2/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var xe=d===e}else var xe=!0;if(xe){if(s.leaves!==void 0){let t=s.leaves;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==
null)return a.errors=[{instancePath:r+"/baselines/"+o+"/leaves",schemaPath:"#/properties/baselines/items/oneOf/2/properties/leaves/type",keyword:"type",params:{
type:x.properties.baselines.items.oneOf[2].properties.leaves.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))
return a.errors=[{instancePath:r+"/baselines/"+o+"/leaves",schemaPath:"#/properties/baselines/items/oneOf/2/properties/leaves/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var xe=d===e}else var xe=!0;if(xe){if(s.shrinkage!==void 0){let t=s.shrinkage;const d=e;if(!(typeof t=="num\
ber"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/shrinkage",schemaPath:"#/properties/baselines/items/oneOf/2/properties/shrinkage/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var xe=d===e}else var xe=!0;if(xe){if(s.minRows!==void 0){let t=s.minRows;const d=e;if(!(typeof t=="n\
umber"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/minRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/\
minRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[
{instancePath:r+"/baselines/"+o+"/minRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/minRows/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1;var xe=d===e}else var xe=!0;if(xe){if(s.growOn!==void 0){let t=s.growOn;const d=e;if(e===d)if(typeof t=="number"&&isFinite(
t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/properties/baselines/items/oneOf/2/properties/growOn/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/\
properties/baselines/items/oneOf/2/properties/growOn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=
[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/properties/baselines/items/oneOf/2/properties/growOn/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var xe=d===e}else var xe=!0;if(xe)if(s.maxRows!==void 0){let t=s.maxRows;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))
return a.errors=[{instancePath:r+"/baselines/"+o+"/maxRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/maxRows/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/maxRows",
schemaPath:"#/properties/baselines/items/oneOf/2/properties/maxRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var xe=d===
e}else var xe=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/2/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;Xr!==!0&&(Xr=!0)}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/dis\
criminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:g},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/baselines/"+o,schemaPath:"#/properties/baselines/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:g},message:'tag "kind" m\
ust be string'}],!1}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var bs=A===e;if(!bs)break}}else return a.errors=[{instancePath:r+"/baselines",schemaPath:"#/properties/baselines/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"}],!1;var y=Z===e}else var y=!0;if(y){if(n.cost!==void 0){let c=n.cost;const Z=e;if(e===Z)if(c&&typeof c=="obje\
ct"&&!Array.isArray(c)){let H;if(c.params===void 0&&(H="params")||c.flops===void 0&&(H="flops")||c.memory===void 0&&(H="memory")||c.items===void 0&&(H="items"))
return a.errors=[{instancePath:r+"/cost",schemaPath:"#/properties/cost/required",keyword:"required",params:{missingProperty:H},message:"must have required prope\
rty '"+H+"'"}],!1;{const o=e;for(const s in c)if(!(s==="params"||s==="flops"||s==="memory"||s==="items")){return a.errors=[{instancePath:r+"/cost",schemaPath:"#\
/properties/cost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(o===
e){if(c.params!==void 0){let s=c.params;const A=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/cost/params",schemaPath:"\
#/properties/cost/properties/params/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===A&&typeof s=="number"&&isFinite(s)&&(s<0||
isNaN(s)))return a.errors=[{instancePath:r+"/cost/params",schemaPath:"#/properties/cost/properties/params/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var $r=A===e}else var $r=!0;if($r){if(c.flops!==void 0){let s=c.flops;const A=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s)))return a.errors=[{instancePath:r+"/cost/flops",schemaPath:"#/properties/cost/properties/flops/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(e===A&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=[{instancePath:r+"/cost/flops",schemaPath:"#/properties/cost/properties\
/flops/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var $r=A===e}else var $r=!0;if($r){if(c.memory!==void 0){let s=c.
memory;const A=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/cost/memory",schemaPath:"#/properties/cost/properti\
es/memory/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===A&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=
[{instancePath:r+"/cost/memory",schemaPath:"#/properties/cost/properties/memory/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"}],!1;var $r=A===e}else var $r=!0;if($r)if(c.items!==void 0){let s=c.items;const A=e;if(e===A)if(Array.isArray(s)){var Ps=!0;const O=s.length;for(let g=0;g<O;g++){
let i=s[g];const l=e;if(e===l)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.name===void 0&&(t="name")||i.kind===void 0&&(t="kind")||i.params===void 0&&
(t="params")||i.bytes===void 0&&(t="bytes")||i.optimizerBytes===void 0&&(t="optimizerBytes")||i.flops===void 0&&(t="flops")||i.activationBytes===void 0&&(t="act\
ivationBytes"))return a.errors=[{instancePath:r+"/cost/items/"+g,schemaPath:"#/properties/cost/properties/items/items/required",keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;{const d=e;for(const u in i)if(!(u==="name"||u==="kind"||u==="params"||u==="bytes"||u==="optimizerBytes"||u===
"flops"||u==="activationBytes")){return a.errors=[{instancePath:r+"/cost/items/"+g,schemaPath:"#/properties/cost/properties/items/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.name!==void 0){const u=e;if(typeof i.
name!="string")return a.errors=[{instancePath:r+"/cost/items/"+g+"/name",schemaPath:"#/properties/cost/properties/items/items/properties/name/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var er=u===e}else var er=!0;if(er){if(i.kind!==void 0){let u=i.kind;const v=e;if(!(u==="table"||u==="lay\
er"))return a.errors=[{instancePath:r+"/cost/items/"+g+"/kind",schemaPath:"#/properties/cost/properties/items/items/properties/kind/enum",keyword:"enum",params:{
allowedValues:x.properties.cost.properties.items.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var er=v===e}else var er=!0;
if(er){if(i.params!==void 0){let u=i.params;const v=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+
"/params",schemaPath:"#/properties/cost/properties/items/items/properties/params/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
v&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/params",schemaPath:"#/properties/cost/properties/items/i\
tems/properties/params/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var er=v===e}else var er=!0;if(er){if(i.bytes!==void 0){
let u=i.bytes;const v=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/bytes",schemaPath:"#/proper\
ties/cost/properties/items/items/properties/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===v&&typeof u=="number"&&isFinite(
u)&&(u<0||isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/bytes",schemaPath:"#/properties/cost/properties/items/items/properties/bytes/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var er=v===e}else var er=!0;if(er){if(i.optimizerBytes!==void 0){let u=i.optimizerBytes;const v=e;
if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/optimizerBytes",schemaPath:"#/properties/cost/prope\
rties/items/items/properties/optimizerBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===v&&typeof u=="number"&&isFinite(u)&&
(u<0||isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/optimizerBytes",schemaPath:"#/properties/cost/properties/items/items/properties/optimizerByt\
es/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var er=v===e}else var er=!0;if(er){if(i.flops!==void 0){let u=i.flops;
const v=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/flops",schemaPath:"#/properties/cost/prop\
erties/items/items/properties/flops/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===v&&typeof u=="number"&&isFinite(u)&&(u<0||
isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/flops",schemaPath:"#/properties/cost/properties/items/items/properties/flops/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var er=v===e}else var er=!0;if(er)if(i.activationBytes!==void 0){let u=i.activationBytes;const v=e;
if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/activationBytes",schemaPath:"#/properties/cost/prop\
erties/items/items/properties/activationBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===v&&typeof u=="number"&&isFinite(
u)&&(u<0||isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/activationBytes",schemaPath:"#/properties/cost/properties/items/items/properties/activat\
ionBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var er=v===e}else var er=!0}}}}}}}}else return a.errors=[{instancePath:r+
"/cost/items/"+g,schemaPath:"#/properties/cost/properties/items/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ps=l===e;if(!Ps)
break}}else return a.errors=[{instancePath:r+"/cost/items",schemaPath:"#/properties/cost/properties/items/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var $r=A===e}else var $r=!0}}}}}else return a.errors=[{instancePath:r+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var y=Z===e}else var y=!0;if(y)if(n.fingerprint!==void 0){let c=n.fingerprint;const Z=e;if(e===Z)if(typeof c=="string"){if(!Sr.
test(c))return a.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'\
must match pattern "^[0-9a-f]{64}$"'}],!1}else return a.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var y=Z===e}else var y=!0}}}}}}}}}}}}}}}}}}}}}}}}else return a.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return a.errors=f,e===0}a.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Ns=_,Br={$schema:"\
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
"columns","heads","signals","vocabs"],additionalProperties:!1,$id:"lock"};function _(n,{instancePath:r="",parentData:Dr,parentDataProperty:Lr,rootData:wr=n,dynamicAnchors:kr={}}={}){
let f=null,e=0;const ge=_.evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){
let U;if(n.version===void 0&&(U="version")||n.model===void 0&&(U="model")||n.key===void 0&&(U="key")||n.rows===void 0&&(U="rows")||n.time===void 0&&(U="time")||
n.sources===void 0&&(U="sources")||n.columns===void 0&&(U="columns")||n.heads===void 0&&(U="heads")||n.signals===void 0&&(U="signals")||n.vocabs===void 0&&(U="v\
ocabs"))return _.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:U},message:"must have required property '"+U+"'"}],!1;
{const gr=e;for(const I in n)if(!vr.call(Br.properties,I)){return _.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:I},message:"must NOT have additional properties"}],!1;break}if(gr===e){if(n.version!==void 0){const I=e;if(n.version!==1)return _.errors=[{instancePath:r+
"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var y=I===e}else var y=!0;if(y){
if(n.model!==void 0){const I=e;if(typeof n.model!="string")return _.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var y=I===e}else var y=!0;if(y){if(n.key!==void 0){const I=e;if(typeof n.key!="string")return _.errors=[{instancePath:r+
"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=I===e}else var y=!0;if(y){if(n.rows!==void 0){
let I=n.rows;const we=e;if(e===we)if(I&&typeof I=="object"&&!Array.isArray(I)){let w;if(I.train===void 0&&(w="train")||I.validate===void 0&&(w="validate")||I.holdout===
void 0&&(w="holdout"))return _.errors=[{instancePath:r+"/rows",schemaPath:"#/properties/rows/required",keyword:"required",params:{missingProperty:w},message:"mu\
st have required property '"+w+"'"}],!1;{const V=e;for(const J in I)if(!(J==="train"||J==="validate"||J==="holdout")){return _.errors=[{instancePath:r+"/rows",schemaPath:"\
#/properties/rows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:J},message:"must NOT have additional properties"}],!1;break}if(V===
e){if(I.train!==void 0){let J=I.train;const de=e;if(!(typeof J=="number"&&!(J%1)&&!isNaN(J)&&isFinite(J)))return _.errors=[{instancePath:r+"/rows/train",schemaPath:"\
#/properties/rows/properties/train/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===de&&typeof J=="number"&&isFinite(J)&&(J<0||
isNaN(J)))return _.errors=[{instancePath:r+"/rows/train",schemaPath:"#/properties/rows/properties/train/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var pe=de===e}else var pe=!0;if(pe){if(I.validate!==void 0){let J=I.validate;const de=e;if(!(typeof J=="number"&&!(J%1)&&!isNaN(J)&&
isFinite(J)))return _.errors=[{instancePath:r+"/rows/validate",schemaPath:"#/properties/rows/properties/validate/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===de&&typeof J=="number"&&isFinite(J)&&(J<0||isNaN(J)))return _.errors=[{instancePath:r+"/rows/validate",schemaPath:"#/properties/row\
s/properties/validate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var pe=de===e}else var pe=!0;if(pe)if(I.holdout!==
void 0){let J=I.holdout;const de=e;if(!(typeof J=="number"&&!(J%1)&&!isNaN(J)&&isFinite(J)))return _.errors=[{instancePath:r+"/rows/holdout",schemaPath:"#/prope\
rties/rows/properties/holdout/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===de&&typeof J=="number"&&isFinite(J)&&(J<0||isNaN(
J)))return _.errors=[{instancePath:r+"/rows/holdout",schemaPath:"#/properties/rows/properties/holdout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var pe=de===e}else var pe=!0}}}}else return _.errors=[{instancePath:r+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var y=we===e}else var y=!0;if(y){if(n.time!==void 0){let I=n.time;const we=e;if(!(I&&typeof I=="object"&&!Array.isArray(
I))&&I!==null)return _.errors=[{instancePath:r+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type:Br.properties.time.type},message:"must be\
 object,null"}],!1;if(e===we&&I&&typeof I=="object"&&!Array.isArray(I)){let w;if(I.first===void 0&&(w="first")||I.last===void 0&&(w="last"))return _.errors=[{instancePath:r+
"/time",schemaPath:"#/properties/time/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{const V=e;for(const J in I)
if(!(J==="first"||J==="last")){return _.errors=[{instancePath:r+"/time",schemaPath:"#/properties/time/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:J},message:"must NOT have additional properties"}],!1;break}if(V===e){if(I.first!==void 0){let J=I.first;const de=e;if(!(typeof J=="number"&&
isFinite(J)))return _.errors=[{instancePath:r+"/time/first",schemaPath:"#/properties/time/properties/first/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var oe=de===e}else var oe=!0;if(oe)if(I.last!==void 0){let J=I.last;const de=e;if(!(typeof J=="number"&&isFinite(J)))return _.errors=[{instancePath:r+
"/time/last",schemaPath:"#/properties/time/properties/last/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var oe=de===e}else var oe=!0}}}
var y=we===e}else var y=!0;if(y){if(n.sources!==void 0){let I=n.sources;const we=e;if(e===we)if(I&&typeof I=="object"&&!Array.isArray(I))for(const w in I){let V=I[w];
const J=e;if(!(typeof V=="number"&&!(V%1)&&!isNaN(V)&&isFinite(V)))return _.errors=[{instancePath:r+"/sources/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/sources/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===J&&typeof V=="number"&&isFinite(V)&&
(V<0||isNaN(V)))return _.errors=[{instancePath:r+"/sources/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sources/additionalProperties/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var X=J===e;if(!X)break}else return _.errors=[{instancePath:r+"/sources",schemaPath:"\
#/properties/sources/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=we===e}else var y=!0;if(y){if(n.columns!==void 0){let I=n.columns;
const we=e;if(e===we)if(I&&typeof I=="object"&&!Array.isArray(I))for(const w in I){let V=I[w];const J=e;if(e===J)if(Array.isArray(V)){var M=!0;const de=V.length;
for(let ar=0;ar<de;ar++){let b=V[ar];const ie=e;if(e===ie)if(b&&typeof b=="object"&&!Array.isArray(b)){let Oe;if(b.name===void 0&&(Oe="name")||b.type===void 0&&
(Oe="type"))return _.errors=[{instancePath:r+"/columns/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+ar,schemaPath:"#/properties/columns/additionalProperties/i\
tems/required",keyword:"required",params:{missingProperty:Oe},message:"must have required property '"+Oe+"'"}],!1;{const Ve=e;for(const k in b)if(!(k==="name"||
k==="type")){return _.errors=[{instancePath:r+"/columns/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+ar,schemaPath:"#/properties/columns/additionalProperties/\
items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional properties"}],!1;break}if(Ve===e){if(b.
name!==void 0){const k=e;if(typeof b.name!="string")return _.errors=[{instancePath:r+"/columns/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+ar+"/name",schemaPath:"\
#/properties/columns/additionalProperties/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var he=k===e}else var he=!0;
if(he)if(b.type!==void 0){const k=e;if(typeof b.type!="string")return _.errors=[{instancePath:r+"/columns/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+ar+"/ty\
pe",schemaPath:"#/properties/columns/additionalProperties/items/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var he=k===
e}else var he=!0}}}else return _.errors=[{instancePath:r+"/columns/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+ar,schemaPath:"#/properties/columns/additional\
Properties/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var M=ie===e;if(!M)break}}else return _.errors=[{instancePath:r+"/col\
umns/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/columns/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var Pe=J===e;if(!Pe)break}else return _.errors=[{instancePath:r+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;var y=we===e}else var y=!0;if(y){if(n.heads!==void 0){let I=n.heads;const we=e;if(e===we)if(I&&typeof I=="object"&&!Array.isArray(
I))for(const w in I){let V=I[w];const J=e;if(e===J)if(V&&typeof V=="object"&&!Array.isArray(V)){let de;if(V.observed===void 0&&(de="observed")||V.positives===void 0&&
(de="positives"))return _.errors=[{instancePath:r+"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/require\
d",keyword:"required",params:{missingProperty:de},message:"must have required property '"+de+"'"}],!1;{const ar=e;for(const b in V)if(!(b==="observed"||b==="pos\
itives"||b==="positiveRows"||b==="baseNegatives")){return _.errors=[{instancePath:r+"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
heads/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"}],!1;
break}if(ar===e){if(V.observed!==void 0){let b=V.observed;const ie=e;if(e===ie)if(typeof b=="number"&&isFinite(b)){if(b<0||isNaN(b))return _.errors=[{instancePath:r+
"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/observed/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{instancePath:r+"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/observed",
schemaPath:"#/properties/heads/additionalProperties/properties/observed/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var re=ie===e}else
var re=!0;if(re){if(V.positives!==void 0){let b=V.positives;const ie=e;if(e===ie)if(typeof b=="number"&&isFinite(b)){if(b<0||isNaN(b))return _.errors=[{instancePath:r+
"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/positives",schemaPath:"#/properties/heads/additionalProperties/properties/positives/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{instancePath:r+"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/posi\
tives",schemaPath:"#/properties/heads/additionalProperties/properties/positives/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var re=ie===
e}else var re=!0;if(re){if(V.positiveRows!==void 0){let b=V.positiveRows;const ie=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return _.errors=[{instancePath:r+
"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/positiveRows",schemaPath:"#/properties/heads/additionalProperties/properties/positiveRows/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"}],!1;if(e===ie&&typeof b=="number"&&isFinite(b)&&(b<0||isNaN(b)))return _.errors=[{instancePath:r+"/heads/"+
w.replace(/~/g,"~0").replace(/\//g,"~1")+"/positiveRows",schemaPath:"#/properties/heads/additionalProperties/properties/positiveRows/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var re=ie===e}else var re=!0;if(re)if(V.baseNegatives!==void 0){let b=V.baseNegatives;const ie=e;if(e===
ie)if(Array.isArray(b)){var j=!0;const Oe=b.length;for(let Ve=0;Ve<Oe;Ve++){let k=b[Ve];const je=e;if(e===je)if(k&&typeof k=="object"&&!Array.isArray(k)){let He;
if(k.base===void 0&&(He="base")||k.observed===void 0&&(He="observed")||k.positives===void 0&&(He="positives"))return _.errors=[{instancePath:r+"/heads/"+w.replace(
/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+Ve,schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/required",keyword:"requir\
ed",params:{missingProperty:He},message:"must have required property '"+He+"'"}],!1;{const Le=e;for(const fe in k)if(!(fe==="base"||fe==="observed"||fe==="posit\
ives")){return _.errors=[{instancePath:r+"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+Ve,schemaPath:"#/properties/heads/additionalProper\
ties/properties/baseNegatives/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:fe},message:"must NOT have additional proper\
ties"}],!1;break}if(Le===e){if(k.base!==void 0){let fe=k.base;const ue=e;if(typeof fe!="string"&&fe!==null)return _.errors=[{instancePath:r+"/heads/"+w.replace(
/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+Ve+"/base",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/base/t\
ype",keyword:"type",params:{type:Br.properties.heads.additionalProperties.properties.baseNegatives.items.properties.base.type},message:"must be string,null"}],!1;
var be=ue===e}else var be=!0;if(be){if(k.observed!==void 0){let fe=k.observed;const ue=e;if(e===ue)if(typeof fe=="number"&&isFinite(fe)){if(fe<0||isNaN(fe))return _.
errors=[{instancePath:r+"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+Ve+"/observed",schemaPath:"#/properties/heads/additionalProperties/\
properties/baseNegatives/items/properties/observed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _.errors=
[{instancePath:r+"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+Ve+"/observed",schemaPath:"#/properties/heads/additionalProperties/propert\
ies/baseNegatives/items/properties/observed/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var be=ue===e}else var be=!0;if(be)if(k.positives!==
void 0){let fe=k.positives;const ue=e;if(e===ue)if(typeof fe=="number"&&isFinite(fe)){if(fe<0||isNaN(fe))return _.errors=[{instancePath:r+"/heads/"+w.replace(/~/g,
"~0").replace(/\//g,"~1")+"/baseNegatives/"+Ve+"/positives",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/positi\
ves/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{instancePath:r+"/heads/"+w.replace(/~/g,"~0").
replace(/\//g,"~1")+"/baseNegatives/"+Ve+"/positives",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/positives/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var be=ue===e}else var be=!0}}}}else return _.errors=[{instancePath:r+"/heads/"+w.replace(
/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+Ve,schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var j=je===e;if(!j)break}}else return _.errors=[{instancePath:r+"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+
"/baseNegatives",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var re=ie===e}else var re=!0}}}}}else return _.errors=[{instancePath:r+"/heads/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/addi\
tionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var h=J===e;if(!h)break}else return _.errors=[{instancePath:r+"/heads",
schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=we===e}else var y=!0;if(y){if(n.signals!==void 0){
let I=n.signals;const we=e;if(e===we)if(I&&typeof I=="object"&&!Array.isArray(I))for(const w in I){let V=I[w];const J=e;if(e===J)if(V&&typeof V=="object"&&!Array.
isArray(V)){let de;if(V.count===void 0&&(de="count")||V.missing===void 0&&(de="missing")||V.bad===void 0&&(de="bad")||V.distinct===void 0&&(de="distinct")||V.numeric===
void 0&&(de="numeric")||V.list===void 0&&(de="list")||V.top===void 0&&(de="top")||V.transform===void 0&&(de="transform"))return _.errors=[{instancePath:r+"/sign\
als/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/additionalProperties/required",keyword:"required",params:{missingProperty:de},message:"\
must have required property '"+de+"'"}],!1;{const ar=e;for(const b in V)if(!(b==="count"||b==="missing"||b==="bad"||b==="distinct"||b==="numeric"||b==="list"||b===
"top"||b==="transform")){return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/additionalProper\
ties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"}],!1;break}if(ar===e){if(V.
count!==void 0){let b=V.count;const ie=e;if(e===ie)if(typeof b=="number"&&isFinite(b)){if(b<0||isNaN(b))return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,
"~0").replace(/\//g,"~1")+"/count",schemaPath:"#/properties/signals/additionalProperties/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",schemaPath:"#/properties/signals\
/additionalProperties/properties/count/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var R=ie===e}else var R=!0;if(R){if(V.missing!==
void 0){let b=V.missing;const ie=e;if(e===ie)if(typeof b=="number"&&isFinite(b)){if(b<0||isNaN(b))return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/missing",schemaPath:"#/properties/signals/additionalProperties/properties/missing/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/missing",schemaPath:"#/properties/signa\
ls/additionalProperties/properties/missing/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var R=ie===e}else var R=!0;if(R){if(V.bad!==
void 0){let b=V.bad;const ie=e;if(e===ie)if(typeof b=="number"&&isFinite(b)){if(b<0||isNaN(b))return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").
replace(/\//g,"~1")+"/bad",schemaPath:"#/properties/signals/additionalProperties/properties/bad/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/bad",schemaPath:"#/properties/signals/additional\
Properties/properties/bad/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var R=ie===e}else var R=!0;if(R){if(V.distinct!==void 0){let b=V.
distinct;const ie=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b))&&b!==null)return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(
/\//g,"~1")+"/distinct",schemaPath:"#/properties/signals/additionalProperties/properties/distinct/type",keyword:"type",params:{type:Br.properties.signals.additionalProperties.
properties.distinct.type},message:"must be integer,null"}],!1;if(e===ie&&typeof b=="number"&&isFinite(b)&&(b<0||isNaN(b)))return _.errors=[{instancePath:r+"/sig\
nals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/distinct",schemaPath:"#/properties/signals/additionalProperties/properties/distinct/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var R=ie===e}else var R=!0;if(R){if(V.numeric!==void 0){let b=V.numeric;const ie=e;if(!(b&&typeof b==
"object"&&!Array.isArray(b))&&b!==null)return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties\
/signals/additionalProperties/properties/numeric/type",keyword:"type",params:{type:Br.properties.signals.additionalProperties.properties.numeric.type},message:"\
must be object,null"}],!1;if(e===ie&&b&&typeof b=="object"&&!Array.isArray(b)){let Oe;if(b.min===void 0&&(Oe="min")||b.max===void 0&&(Oe="max")||b.mean===void 0&&
(Oe="mean")||b.std===void 0&&(Oe="std")||b.skewness===void 0&&(Oe="skewness")||b.kurtosis===void 0&&(Oe="kurtosis")||b.quantiles===void 0&&(Oe="quantiles"))return _.
errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric\
/required",keyword:"required",params:{missingProperty:Oe},message:"must have required property '"+Oe+"'"}],!1;{const Ve=e;for(const k in b)if(!(k==="min"||k==="\
max"||k==="mean"||k==="std"||k==="skewness"||k==="kurtosis"||k==="quantiles")){return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},
message:"must NOT have additional properties"}],!1;break}if(Ve===e){if(b.min!==void 0){let k=b.min;const je=e;if(!(typeof k=="number"&&isFinite(k)))return _.errors=
[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/min",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/pr\
operties/min/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var D=je===e}else var D=!0;if(D){if(b.max!==void 0){let k=b.max;const je=e;
if(!(typeof k=="number"&&isFinite(k)))return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/max",schemaPath:"#/propert\
ies/signals/additionalProperties/properties/numeric/properties/max/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var D=je===e}else var D=!0;
if(D){if(b.mean!==void 0){let k=b.mean;const je=e;if(!(typeof k=="number"&&isFinite(k)))return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(
/\//g,"~1")+"/numeric/mean",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/mean/type",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;var D=je===e}else var D=!0;if(D){if(b.std!==void 0){let k=b.std;const je=e;if(!(typeof k=="number"&&isFinite(k)))return _.errors=[
{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/std",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/pro\
perties/std/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var D=je===e}else var D=!0;if(D){if(b.skewness!==void 0){let k=b.skewness;
const je=e;if(!(typeof k=="number"&&isFinite(k)))return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/skewness",schemaPath:"\
#/properties/signals/additionalProperties/properties/numeric/properties/skewness/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var D=je===
e}else var D=!0;if(D){if(b.kurtosis!==void 0){let k=b.kurtosis;const je=e;if(!(typeof k=="number"&&isFinite(k)))return _.errors=[{instancePath:r+"/signals/"+w.replace(
/~/g,"~0").replace(/\//g,"~1")+"/numeric/kurtosis",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/kurtosis/type",keyword:"t\
ype",params:{type:"number"},message:"must be number"}],!1;var D=je===e}else var D=!0;if(D)if(b.quantiles!==void 0){let k=b.quantiles;const je=e;if(e===je)if(Array.
isArray(k)){if(k.length>9)return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/si\
gnals/additionalProperties/properties/numeric/properties/quantiles/maxItems",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"}],!1;
if(k.length<9)return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/signals/additi\
onalProperties/properties/numeric/properties/quantiles/minItems",keyword:"minItems",params:{limit:9},message:"must NOT have fewer than 9 items"}],!1;{var se=!0;
const He=k.length;for(let Le=0;Le<He;Le++){let fe=k[Le];const ue=e;if(!(typeof fe=="number"&&isFinite(fe)))return _.errors=[{instancePath:r+"/signals/"+w.replace(
/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles/"+Le,schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/items/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var se=ue===e;if(!se)break}}}else return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,
"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var D=je===e}else var D=!0}}}}}}}}var R=ie===e}else var R=!0;if(R){if(V.list!==void 0){let b=V.list;const ie=e;
if(!(b&&typeof b=="object"&&!Array.isArray(b))&&b!==null)return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"\
#/properties/signals/additionalProperties/properties/list/type",keyword:"type",params:{type:Br.properties.signals.additionalProperties.properties.list.type},message:"\
must be object,null"}],!1;if(e===ie&&b&&typeof b=="object"&&!Array.isArray(b)){let Oe;if(b.meanLength===void 0&&(Oe="meanLength")||b.truncated===void 0&&(Oe="tr\
uncated")||b.nulls===void 0&&(Oe="nulls"))return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties\
/signals/additionalProperties/properties/list/required",keyword:"required",params:{missingProperty:Oe},message:"must have required property '"+Oe+"'"}],!1;{const Ve=e;
for(const k in b)if(!(k==="meanLength"||k==="truncated"||k==="nulls")){return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/l\
ist",schemaPath:"#/properties/signals/additionalProperties/properties/list/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"\
must NOT have additional properties"}],!1;break}if(Ve===e){if(b.meanLength!==void 0){let k=b.meanLength;const je=e;if(!(typeof k=="number"&&isFinite(k)))return _.
errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/meanLength",schemaPath:"#/properties/signals/additionalProperties/properties\
/list/properties/meanLength/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var q=je===e}else var q=!0;if(q){if(b.truncated!==void 0){
let k=b.truncated;const je=e;if(!(typeof k=="number"&&isFinite(k)))return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/\
truncated",schemaPath:"#/properties/signals/additionalProperties/properties/list/properties/truncated/type",keyword:"type",params:{type:"number"},message:"must \
be number"}],!1;var q=je===e}else var q=!0;if(q)if(b.nulls!==void 0){let k=b.nulls;const je=e;if(!(typeof k=="number"&&isFinite(k)))return _.errors=[{instancePath:r+
"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/nulls",schemaPath:"#/properties/signals/additionalProperties/properties/list/properties/nulls/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var q=je===e}else var q=!0}}}}var R=ie===e}else var R=!0;if(R){if(V.top!==void 0){let b=V.top;
const ie=e;if(e===ie)if(Array.isArray(b)){var T=!0;const Oe=b.length;for(let Ve=0;Ve<Oe;Ve++){let k=b[Ve];const je=e;if(e===je)if(k&&typeof k=="object"&&!Array.
isArray(k)){let He;if(k.value===void 0&&(He="value")||k.count===void 0&&(He="count"))return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,
"~1")+"/top/"+Ve,schemaPath:"#/properties/signals/additionalProperties/properties/top/items/required",keyword:"required",params:{missingProperty:He},message:"mu\
st have required property '"+He+"'"}],!1;{const Le=e;for(const fe in k)if(!(fe==="value"||fe==="count")){return _.errors=[{instancePath:r+"/signals/"+w.replace(
/~/g,"~0").replace(/\//g,"~1")+"/top/"+Ve,schemaPath:"#/properties/signals/additionalProperties/properties/top/items/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:fe},message:"must NOT have additional properties"}],!1;break}if(Le===e){if(k.value!==void 0){const fe=e;if(typeof k.value!=
"string")return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+Ve+"/value",schemaPath:"#/properties/signals/additionalPr\
operties/properties/top/items/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var B=fe===e}else var B=!0;if(B)if(k.count!==
void 0){let fe=k.count;const ue=e;if(e===ue)if(typeof fe=="number"&&isFinite(fe)){if(fe<0||isNaN(fe))return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,
"~0").replace(/\//g,"~1")+"/top/"+Ve+"/count",schemaPath:"#/properties/signals/additionalProperties/properties/top/items/properties/count/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/t\
op/"+Ve+"/count",schemaPath:"#/properties/signals/additionalProperties/properties/top/items/properties/count/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var B=ue===e}else var B=!0}}}else return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+Ve,schemaPath:"\
#/properties/signals/additionalProperties/properties/top/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var T=je===e;if(!T)break}}else
return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/top",schemaPath:"#/properties/signals/additionalProperties/properties/to\
p/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var R=ie===e}else var R=!0;if(R)if(V.transform!==void 0){let b=V.transform;const ie=e;
if(!(b&&typeof b=="object"&&!Array.isArray(b))&&b!==null)return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/type",keyword:"type",params:{type:Br.properties.signals.additionalProperties.properties.transform.
type},message:"must be object,null"}],!1;if(e===ie&&b&&typeof b=="object"&&!Array.isArray(b)){let Oe;if(b.squash===void 0&&(Oe="squash")||b.clip===void 0&&(Oe="\
clip")||b.normalize===void 0&&(Oe="normalize")||b.reason===void 0&&(Oe="reason"))return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform",schemaPath:"#/properties/signals/additionalProperties/properties/transform/required",keyword:"required",params:{missingProperty:Oe},message:"\
must have required property '"+Oe+"'"}],!1;{const Ve=e;for(const k in b)if(!(k==="squash"||k==="clip"||k==="normalize"||k==="reason")){return _.errors=[{instancePath:r+
"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProperties/properties/transform/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional properties"}],!1;break}if(Ve===e){if(b.squash!==void 0){let k=b.
squash;const je=e;if(!(k==="none"||k==="log"||k==="asinh"||k==="tanh"))return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/t\
ransform/squash",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/squash/enum",keyword:"enum",params:{allowedValues:Br.properties.
signals.additionalProperties.properties.transform.properties.squash.enum},message:"must be equal to one of the allowed values"}],!1;var z=je===e}else var z=!0;if(z){
if(b.clip!==void 0){let k=b.clip;const je=e;if(!Array.isArray(k)&&k!==null)return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+
"/transform/clip",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/clip/type",keyword:"type",params:{type:Br.properties.signals.
additionalProperties.properties.transform.properties.clip.type},message:"must be array,null"}],!1;if(e===je&&Array.isArray(k)){if(k.length<2)return _.errors=[{instancePath:r+
"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/cli\
p/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{const He=k.length;if(He>0){let Le=k[0];const fe=e;if(!(typeof Le==
"number"&&isFinite(Le)))return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip/0",schemaPath:"#/properties/signa\
ls/additionalProperties/properties/transform/properties/clip/prefixItems/0/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ne=fe===
e}if(ne){if(He>1){let Le=k[1];const fe=e;if(!(typeof Le=="number"&&isFinite(Le)))return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform/clip/1",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/clip/prefixItems/1/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var ne=fe===e}if(ne&&!(k.length<=2))return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform/clip",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/clip/items",keyword:"items",params:{limit:2},message:"\
must NOT have more than 2 items"}],!1}}}var z=je===e}else var z=!0;if(z){if(b.normalize!==void 0){let k=b.normalize;const je=e;if(e===je)if(k&&typeof k=="object"&&
!Array.isArray(k)){let He;if(k.kind===void 0&&(He="kind"))return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/norm\
alize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/required",keyword:"required",params:{missingProperty:He},
message:"must have required property '"+He+"'"}],!1;{const Le=k.kind;if(typeof Le=="string")if(Le==="none"){if(e===e)if(k&&typeof k=="object"&&!Array.isArray(k)){
let ue;if(k.kind===void 0&&(ue="kind"))return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/required",keyword:"required",params:{missingProperty:ue},message:"mu\
st have required property '"+ue+"'"}],!1;{const Se=e;for(const ee in k)if(ee!=="kind"){return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:ee},message:"must NOT have additional properties"}],!1;break}if(Se===e&&k.kind!==void 0&&k.kind!=="non\
e")return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additional\
Properties/properties/transform/properties/normalize/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"none"},message:"must be equal to const\
ant"}],!1}}else return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/ad\
ditionalProperties/properties/transform/properties/normalize/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var p=!0}else if(Le===
"l2"){if(e===e)if(k&&typeof k=="object"&&!Array.isArray(k)){let ue;if(k.kind===void 0&&(ue="kind"))return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/required",
keyword:"required",params:{missingProperty:ue},message:"must have required property '"+ue+"'"}],!1;{const Se=e;for(const ee in k)if(ee!=="kind"){return _.errors=
[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/tr\
ansform/properties/normalize/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ee},message:"must NOT have additional prope\
rties"}],!1;break}if(Se===e&&k.kind!==void 0&&k.kind!=="l2")return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/no\
rmalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/properties/kind/const",keyword:"const",params:{
allowedValue:"l2"},message:"must be equal to constant"}],!1}}else return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transf\
orm/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;p!==!0&&(p=!0)}else if(Le==="minmax"){if(e===e)if(k&&typeof k=="object"&&!Array.isArray(k)){let ue;if(k.kind===void 0&&(ue="kind")||
k.min===void 0&&(ue="min")||k.max===void 0&&(ue="max"))return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normali\
ze",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/required",keyword:"required",params:{missingProperty:ue},
message:"must have required property '"+ue+"'"}],!1;{const Se=e;for(const ee in k)if(!(ee==="kind"||ee==="min"||ee==="max")){return _.errors=[{instancePath:r+"/\
signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/\
normalize/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ee},message:"must NOT have additional properties"}],!1;break}if(Se===
e){if(k.kind!==void 0){const ee=e;if(k.kind!=="minmax")return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normali\
ze/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/kind/const",keyword:"const",params:{
allowedValue:"minmax"},message:"must be equal to constant"}],!1;var N=ee===e}else var N=!0;if(N){if(k.min!==void 0){let ee=k.min;const fr=e,Xe=e;let Be=!1;const ye=e;
if(!(typeof ee=="number"&&isFinite(ee))){const K={instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/p\
roperties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf/0/type",keyword:"type",params:{type:"number"},message:"\
must be number"};f===null?f=[K]:f.push(K),e++}var $=ye===e;Be=Be||$;const or=e;if(e===or)if(Array.isArray(ee)){var tr=!0;const K=ee.length;for(let ze=0;ze<K;ze++){
let Ne=ee[ze];const Qe=e;if(!(typeof Ne=="number"&&isFinite(Ne))){const Fe={instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/norm\
alize/min/"+ze,schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf/1/items/type",keyword:"\
type",params:{type:"number"},message:"must be number"};f===null?f=[Fe]:f.push(Fe),e++}var tr=Qe===e;if(!tr)break}}else{const K={instancePath:r+"/signals/"+w.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/\
2/properties/min/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[K]:f.push(K),e++}var $=or===e;if(Be=Be||$,Be)e=Xe,f!==null&&
(Xe?f.length=Xe:f=null);else{const K={instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/si\
gnals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in any\
Of"};return f===null?f=[K]:f.push(K),e++,_.errors=f,!1}var N=fr===e}else var N=!0;if(N)if(k.max!==void 0){let ee=k.max;const fr=e,Xe=e;let Be=!1;const ye=e;if(!(typeof ee==
"number"&&isFinite(ee))){const K={instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signal\
s/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"};f===null?f=[K]:f.push(K),e++}var P=ye===e;Be=Be||P;const or=e;if(e===or)if(Array.isArray(ee)){var G=!0;const K=ee.length;for(let ze=0;ze<K;ze++){let Ne=ee[ze];
const Qe=e;if(!(typeof Ne=="number"&&isFinite(Ne))){const Fe={instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max/"+ze,
schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf/1/items/type",keyword:"type",params:{
type:"number"},message:"must be number"};f===null?f=[Fe]:f.push(Fe),e++}var G=Qe===e;if(!G)break}}else{const K={instancePath:r+"/signals/"+w.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/propertie\
s/max/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[K]:f.push(K),e++}var P=or===e;if(Be=Be||P,Be)e=Xe,f!==null&&(Xe?f.
length=Xe:f=null);else{const K={instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/\
additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===
null?f=[K]:f.push(K),e++,_.errors=f,!1}var N=fr===e}else var N=!0}}}}else return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+
"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;p!==!0&&(p=!0)}else if(Le==="zscore"){if(e===e)if(k&&typeof k=="object"&&!Array.isArray(k)){let ue;if(k.kind===void 0&&(ue=
"kind")||k.mean===void 0&&(ue="mean")||k.std===void 0&&(ue="std"))return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transf\
orm/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/required",keyword:"required",params:{missingProperty:ue},
message:"must have required property '"+ue+"'"}],!1;{const Se=e;for(const ee in k)if(!(ee==="kind"||ee==="mean"||ee==="std")){return _.errors=[{instancePath:r+"\
/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties\
/normalize/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ee},message:"must NOT have additional properties"}],!1;break}
if(Se===e){if(k.kind!==void 0){const ee=e;if(k.kind!=="zscore")return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform\
/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/kind/const",keyword:"const",
params:{allowedValue:"zscore"},message:"must be equal to constant"}],!1;var S=ee===e}else var S=!0;if(S){if(k.mean!==void 0){let ee=k.mean;const fr=e,Xe=e;let Be=!1;
const ye=e;if(!(typeof ee=="number"&&isFinite(ee))){const K={instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/0/type",keyword:"type",params:{type:"number"},
message:"must be number"};f===null?f=[K]:f.push(K),e++}var me=ye===e;Be=Be||me;const or=e;if(e===or)if(Array.isArray(ee)){var Te=!0;const K=ee.length;for(let ze=0;ze<
K;ze++){let Ne=ee[ze];const Qe=e;if(!(typeof Ne=="number"&&isFinite(Ne))){const Fe={instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transf\
orm/normalize/mean/"+ze,schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/1/items/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[Fe]:f.push(Fe),e++}var Te=Qe===e;if(!Te)break}}else{const K={instancePath:r+"/si\
gnals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properti\
es/normalize/oneOf/3/properties/mean/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[K]:f.push(K),e++}var me=or===e;if(Be=
Be||me,Be)e=Xe,f!==null&&(Xe?f.length=Xe:f=null);else{const K={instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf",keyword:"anyOf",params:{},message:"must match\
 a schema in anyOf"};return f===null?f=[K]:f.push(K),e++,_.errors=f,!1}var S=fr===e}else var S=!0;if(S)if(k.std!==void 0){let ee=k.std;const fr=e,Xe=e;let Be=!1;
const ye=e;if(!(typeof ee=="number"&&isFinite(ee))){const K={instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/0/type",keyword:"type",params:{type:"number"},message:"\
must be number"};f===null?f=[K]:f.push(K),e++}var te=ye===e;Be=Be||te;const or=e;if(e===or)if(Array.isArray(ee)){var E=!0;const K=ee.length;for(let ze=0;ze<K;ze++){
let Ne=ee[ze];const Qe=e;if(!(typeof Ne=="number"&&isFinite(Ne))){const Fe={instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/norm\
alize/std/"+ze,schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/1/items/type",keyword:"\
type",params:{type:"number"},message:"must be number"};f===null?f=[Fe]:f.push(Fe),e++}var E=Qe===e;if(!E)break}}else{const K={instancePath:r+"/signals/"+w.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/\
3/properties/std/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[K]:f.push(K),e++}var te=or===e;if(Be=Be||te,Be)e=Xe,f!==
null&&(Xe?f.length=Xe:f=null);else{const K={instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/propert\
ies/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf",keyword:"anyOf",params:{},message:"must match a schema \
in anyOf"};return f===null?f=[K]:f.push(K),e++,_.errors=f,!1}var S=fr===e}else var S=!0}}}}else return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;p!==!0&&(p=!0)}else if(Le==="quantile"){if(e===e)if(k&&typeof k=="object"&&!Array.isArray(k)){let ue;
if(k.kind===void 0&&(ue="kind")||k.boundaries===void 0&&(ue="boundaries"))return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+
"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/required",keyword:"required",params:{
missingProperty:ue},message:"must have required property '"+ue+"'"}],!1;{const Se=e;for(const ee in k)if(!(ee==="kind"||ee==="boundaries")){return _.errors=[{instancePath:r+
"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/propertie\
s/normalize/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ee},message:"must NOT have additional properties"}],!1;break}
if(Se===e){if(k.kind!==void 0){const ee=e;if(k.kind!=="quantile")return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transfo\
rm/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/properties/kind/const",keyword:"const",
params:{allowedValue:"quantile"},message:"must be equal to constant"}],!1;var ir=ee===e}else var ir=!0;if(ir)if(k.boundaries!==void 0){let ee=k.boundaries;const fr=e;
if(e===fr)if(Array.isArray(ee)){var nr=!0;const Be=ee.length;for(let ye=0;ye<Be;ye++){let or=ee[ye];const ur=e;if(!(typeof or=="number"&&isFinite(or)))return _.
errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries/"+ye,schemaPath:"#/properties/signals/additionalPr\
operties/properties/transform/properties/normalize/oneOf/4/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var nr=ur===e;if(!nr)break}}else return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var ir=fr===e}else var ir=!0}}}else return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normal\
ize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;p!==!0&&(p=!0)}else return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:Le},
message:'value of tag "kind" must be in oneOf'}],!1;else return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/norma\
lize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/discriminator",keyword:"discriminator",params:{error:"tag",
tag:"kind",tagValue:Le},message:'tag "kind" must be string'}],!1}}else return _.errors=[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/t\
ransform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var z=je===e}else var z=!0;if(z)if(b.reason!==void 0){const k=e;if(typeof b.reason!="string")return _.errors=[{instancePath:r+"/si\
gnals/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/reason",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/reaso\
n/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var z=k===e}else var z=!0}}}}}var R=ie===e}else var R=!0}}}}}}}}}else return _.errors=
[{instancePath:r+"/signals/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/additionalProperties/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var qe=J===e;if(!qe)break}else return _.errors=[{instancePath:r+"/signals",schemaPath:"#/properties/signals/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var y=we===e}else var y=!0;if(y)if(n.vocabs!==void 0){let I=n.vocabs;const we=e;if(e===we)if(I&&typeof I==
"object"&&!Array.isArray(I))for(const w in I){let V=I[w];const J=e;if(e===J)if(V&&typeof V=="object"&&!Array.isArray(V)){let de;if(V.entries===void 0&&(de="entr\
ies")||V.file===void 0&&(de="file")||V.sha256===void 0&&(de="sha256")||V.coverage===void 0&&(de="coverage"))return _.errors=[{instancePath:r+"/vocabs/"+w.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vocabs/additionalProperties/required",keyword:"required",params:{missingProperty:de},message:"must have \
required property '"+de+"'"}],!1;{const ar=e;for(const b in V)if(!(b==="entries"||b==="file"||b==="sha256"||b==="coverage")){return _.errors=[{instancePath:r+"/\
vocabs/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vocabs/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:b},message:"must NOT have additional properties"}],!1;break}if(ar===e){if(V.entries!==void 0){let b=V.entries;const ie=e;if(!(typeof b=="numb\
er"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return _.errors=[{instancePath:r+"/vocabs/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/entries",schemaPath:"#/properties/vo\
cabs/additionalProperties/properties/entries/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===ie&&typeof b=="number"&&isFinite(
b)&&(b<0||isNaN(b)))return _.errors=[{instancePath:r+"/vocabs/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/entries",schemaPath:"#/properties/vocabs/additionalPr\
operties/properties/entries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Y=ie===e}else var Y=!0;if(Y){if(V.file!==
void 0){let b=V.file;const ie=e;if(e===ie)if(typeof b=="string"){if(!Gr.test(b))return _.errors=[{instancePath:r+"/vocabs/"+w.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/file",schemaPath:"#/properties/vocabs/additionalProperties/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},
message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return _.errors=[{instancePath:r+"/vocabs/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+
"/file",schemaPath:"#/properties/vocabs/additionalProperties/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Y=ie===
e}else var Y=!0;if(Y){if(V.sha256!==void 0){let b=V.sha256;const ie=e;if(e===ie)if(typeof b=="string"){if(!Sr.test(b))return _.errors=[{instancePath:r+"/vocabs/"+
w.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/vocabs/additionalProperties/properties/sha256/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return _.errors=[{instancePath:r+"/vocabs/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
sha256",schemaPath:"#/properties/vocabs/additionalProperties/properties/sha256/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Y=ie===
e}else var Y=!0;if(Y)if(V.coverage!==void 0){let b=V.coverage;const ie=e;if(e===ie)if(typeof b=="number"&&isFinite(b)){if(b>1||isNaN(b))return _.errors=[{instancePath:r+
"/vocabs/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(b<0||isNaN(b))return _.errors=[{instancePath:r+"/vocabs/"+w.replace(/~/g,"~0").replace(/\//g,
"~1")+"/coverage",schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return _.errors=[{instancePath:r+"/vocabs/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/additio\
nalProperties/properties/coverage/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Y=ie===e}else var Y=!0}}}}}else return _.errors=
[{instancePath:r+"/vocabs/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vocabs/additionalProperties/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;var Re=J===e;if(!Re)break}else return _.errors=[{instancePath:r+"/vocabs",schemaPath:"#/properties/vocabs/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;var y=we===e}else var y=!0}}}}}}}}}}}else return _.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return _.errors=f,e===0}_.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const As=le,br={$schema:"\
https://json-schema.org/draft/2020-12/schema",title:"adsc calibration config",description:"How a model is to be calibrated: what the spec asks for, resolved. A \
fitted calibrator is another file.",type:"object",properties:{version:{const:2},fingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},model:{type:"string"},variant:{
type:["string","null"]},method:{enum:["platt","isotonic","temperature"]},heads:{type:"array",items:{type:"string"}},sources:{type:["array","null"],items:{type:"\
string"}},per:{type:"array",items:{enum:["head","source"]}},signals:{type:"array",items:{type:"object",properties:{name:{type:"string"},kind:{enum:["id","ids","\
vec"]},vocab:{type:["string","null"]},size:{type:"integer",minimum:0},hours:{type:["string","null"]}},required:["name","kind","vocab","size","hours"],additionalProperties:!1}},
everySeconds:{type:"number"},windowSeconds:{type:"number"},halfLifeSeconds:{type:["number","null"]},traffic:{type:["object","null"],properties:{column:{type:"st\
ring"},value:{type:"string"}},required:["column","value"],additionalProperties:!1},sampling:{type:["object","null"],properties:{base:{type:["string","null"]},keep:{
type:"number",minimum:0,maximum:1},log:{enum:["unsampled","sampled"]},correct:{enum:["weight","base","batch"]}},required:["base","keep","log","correct"],additionalProperties:!1}},
required:["version","fingerprint","model","variant","method","heads","sources","per","signals","everySeconds","windowSeconds","halfLifeSeconds","traffic","sampl\
ing"],additionalProperties:!1,$id:"calibration"};function le(n,{instancePath:r="",parentData:Dr,parentDataProperty:Lr,rootData:wr=n,dynamicAnchors:kr={}}={}){let f=null,
e=0;const ge=le.evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let j;if(n.
version===void 0&&(j="version")||n.fingerprint===void 0&&(j="fingerprint")||n.model===void 0&&(j="model")||n.variant===void 0&&(j="variant")||n.method===void 0&&
(j="method")||n.heads===void 0&&(j="heads")||n.sources===void 0&&(j="sources")||n.per===void 0&&(j="per")||n.signals===void 0&&(j="signals")||n.everySeconds===void 0&&
(j="everySeconds")||n.windowSeconds===void 0&&(j="windowSeconds")||n.halfLifeSeconds===void 0&&(j="halfLifeSeconds")||n.traffic===void 0&&(j="traffic")||n.sampling===
void 0&&(j="sampling"))return le.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:j},message:"must have required prope\
rty '"+j+"'"}],!1;{const be=e;for(const h in n)if(!vr.call(br.properties,h)){return le.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(be===e){if(n.version!==void 0){const h=e;if(n.version!==
2)return le.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:2},message:"must be equal to constan\
t"}],!1;var y=h===e}else var y=!0;if(y){if(n.fingerprint!==void 0){let h=n.fingerprint;const R=e;if(e===R)if(typeof h=="string"){if(!Sr.test(h))return le.errors=
[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^\
[0-9a-f]{64}$"'}],!1}else return le.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var y=R===e}else var y=!0;if(y){if(n.model!==void 0){const h=e;if(typeof n.model!="string")return le.errors=[{instancePath:r+"/model",schemaPath:"\
#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=h===e}else var y=!0;if(y){if(n.variant!==void 0){let h=n.variant;
const R=e;if(typeof h!="string"&&h!==null)return le.errors=[{instancePath:r+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:br.properties.
variant.type},message:"must be string,null"}],!1;var y=R===e}else var y=!0;if(y){if(n.method!==void 0){let h=n.method;const R=e;if(!(h==="platt"||h==="isotonic"||
h==="temperature"))return le.errors=[{instancePath:r+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:br.properties.method.enum},
message:"must be equal to one of the allowed values"}],!1;var y=R===e}else var y=!0;if(y){if(n.heads!==void 0){let h=n.heads;const R=e;if(e===R)if(Array.isArray(
h)){var pe=!0;const se=h.length;for(let q=0;q<se;q++){const T=e;if(typeof h[q]!="string")return le.errors=[{instancePath:r+"/heads/"+q,schemaPath:"#/properties/\
heads/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var pe=T===e;if(!pe)break}}else return le.errors=[{instancePath:r+"/heads",
schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=R===e}else var y=!0;if(y){if(n.sources!==void 0){let h=n.
sources;const R=e;if(!Array.isArray(h)&&h!==null)return le.errors=[{instancePath:r+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:br.
properties.sources.type},message:"must be array,null"}],!1;if(e===R&&Array.isArray(h)){var oe=!0;const se=h.length;for(let q=0;q<se;q++){const T=e;if(typeof h[q]!=
"string")return le.errors=[{instancePath:r+"/sources/"+q,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var oe=T===e;if(!oe)break}}var y=R===e}else var y=!0;if(y){if(n.per!==void 0){let h=n.per;const R=e;if(e===R)if(Array.isArray(h)){var X=!0;const se=h.
length;for(let q=0;q<se;q++){let T=h[q];const B=e;if(!(T==="head"||T==="source"))return le.errors=[{instancePath:r+"/per/"+q,schemaPath:"#/properties/per/items/\
enum",keyword:"enum",params:{allowedValues:br.properties.per.items.enum},message:"must be equal to one of the allowed values"}],!1;var X=B===e;if(!X)break}}else
return le.errors=[{instancePath:r+"/per",schemaPath:"#/properties/per/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=R===e}else var y=!0;
if(y){if(n.signals!==void 0){let h=n.signals;const R=e;if(e===R)if(Array.isArray(h)){var M=!0;const se=h.length;for(let q=0;q<se;q++){let T=h[q];const B=e;if(e===
B)if(T&&typeof T=="object"&&!Array.isArray(T)){let ne;if(T.name===void 0&&(ne="name")||T.kind===void 0&&(ne="kind")||T.vocab===void 0&&(ne="vocab")||T.size===void 0&&
(ne="size")||T.hours===void 0&&(ne="hours"))return le.errors=[{instancePath:r+"/signals/"+q,schemaPath:"#/properties/signals/items/required",keyword:"required",
params:{missingProperty:ne},message:"must have required property '"+ne+"'"}],!1;{const p=e;for(const N in T)if(!(N==="name"||N==="kind"||N==="vocab"||N==="size"||
N==="hours")){return le.errors=[{instancePath:r+"/signals/"+q,schemaPath:"#/properties/signals/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:N},message:"must NOT have additional properties"}],!1;break}if(p===e){if(T.name!==void 0){const N=e;if(typeof T.name!="string")return le.errors=
[{instancePath:r+"/signals/"+q+"/name",schemaPath:"#/properties/signals/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var he=N===e}else var he=!0;if(he){if(T.kind!==void 0){let N=T.kind;const tr=e;if(!(N==="id"||N==="ids"||N==="vec"))return le.errors=[{instancePath:r+"/\
signals/"+q+"/kind",schemaPath:"#/properties/signals/items/properties/kind/enum",keyword:"enum",params:{allowedValues:br.properties.signals.items.properties.kind.
enum},message:"must be equal to one of the allowed values"}],!1;var he=tr===e}else var he=!0;if(he){if(T.vocab!==void 0){let N=T.vocab;const tr=e;if(typeof N!="\
string"&&N!==null)return le.errors=[{instancePath:r+"/signals/"+q+"/vocab",schemaPath:"#/properties/signals/items/properties/vocab/type",keyword:"type",params:{
type:br.properties.signals.items.properties.vocab.type},message:"must be string,null"}],!1;var he=tr===e}else var he=!0;if(he){if(T.size!==void 0){let N=T.size;
const tr=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return le.errors=[{instancePath:r+"/signals/"+q+"/size",schemaPath:"#/properties/signals/ite\
ms/properties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===tr&&typeof N=="number"&&isFinite(N)&&(N<0||isNaN(N)))return le.
errors=[{instancePath:r+"/signals/"+q+"/size",schemaPath:"#/properties/signals/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var he=tr===e}else var he=!0;if(he)if(T.hours!==void 0){let N=T.hours;const tr=e;if(typeof N!="string"&&N!==null)return le.errors=[{
instancePath:r+"/signals/"+q+"/hours",schemaPath:"#/properties/signals/items/properties/hours/type",keyword:"type",params:{type:br.properties.signals.items.properties.
hours.type},message:"must be string,null"}],!1;var he=tr===e}else var he=!0}}}}}}else return le.errors=[{instancePath:r+"/signals/"+q,schemaPath:"#/properties/s\
ignals/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var M=B===e;if(!M)break}}else return le.errors=[{instancePath:r+"/signals",
schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=R===e}else var y=!0;if(y){if(n.everySeconds!==void 0){
let h=n.everySeconds;const R=e;if(!(typeof h=="number"&&isFinite(h)))return le.errors=[{instancePath:r+"/everySeconds",schemaPath:"#/properties/everySeconds/typ\
e",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var y=R===e}else var y=!0;if(y){if(n.windowSeconds!==void 0){let h=n.windowSeconds;const R=e;
if(!(typeof h=="number"&&isFinite(h)))return le.errors=[{instancePath:r+"/windowSeconds",schemaPath:"#/properties/windowSeconds/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var y=R===e}else var y=!0;if(y){if(n.halfLifeSeconds!==void 0){let h=n.halfLifeSeconds;const R=e;if(!(typeof h=="number"&&
isFinite(h))&&h!==null)return le.errors=[{instancePath:r+"/halfLifeSeconds",schemaPath:"#/properties/halfLifeSeconds/type",keyword:"type",params:{type:br.properties.
halfLifeSeconds.type},message:"must be number,null"}],!1;var y=R===e}else var y=!0;if(y){if(n.traffic!==void 0){let h=n.traffic;const R=e;if(!(h&&typeof h=="obj\
ect"&&!Array.isArray(h))&&h!==null)return le.errors=[{instancePath:r+"/traffic",schemaPath:"#/properties/traffic/type",keyword:"type",params:{type:br.properties.
traffic.type},message:"must be object,null"}],!1;if(e===R&&h&&typeof h=="object"&&!Array.isArray(h)){let se;if(h.column===void 0&&(se="column")||h.value===void 0&&
(se="value"))return le.errors=[{instancePath:r+"/traffic",schemaPath:"#/properties/traffic/required",keyword:"required",params:{missingProperty:se},message:"mus\
t have required property '"+se+"'"}],!1;{const q=e;for(const T in h)if(!(T==="column"||T==="value")){return le.errors=[{instancePath:r+"/traffic",schemaPath:"#/\
properties/traffic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:T},message:"must NOT have additional properties"}],!1;break}if(q===
e){if(h.column!==void 0){const T=e;if(typeof h.column!="string")return le.errors=[{instancePath:r+"/traffic/column",schemaPath:"#/properties/traffic/properties/\
column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Pe=T===e}else var Pe=!0;if(Pe)if(h.value!==void 0){const T=e;if(typeof h.value!=
"string")return le.errors=[{instancePath:r+"/traffic/value",schemaPath:"#/properties/traffic/properties/value/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var Pe=T===e}else var Pe=!0}}}var y=R===e}else var y=!0;if(y)if(n.sampling!==void 0){let h=n.sampling;const R=e;if(!(h&&typeof h=="object"&&
!Array.isArray(h))&&h!==null)return le.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/type",keyword:"type",params:{type:br.properties.sampling.
type},message:"must be object,null"}],!1;if(e===R&&h&&typeof h=="object"&&!Array.isArray(h)){let se;if(h.base===void 0&&(se="base")||h.keep===void 0&&(se="keep")||
h.log===void 0&&(se="log")||h.correct===void 0&&(se="correct"))return le.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/required",keyword:"\
required",params:{missingProperty:se},message:"must have required property '"+se+"'"}],!1;{const q=e;for(const T in h)if(!(T==="base"||T==="keep"||T==="log"||T===
"correct")){return le.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:T},
message:"must NOT have additional properties"}],!1;break}if(q===e){if(h.base!==void 0){let T=h.base;const B=e;if(typeof T!="string"&&T!==null)return le.errors=[
{instancePath:r+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/type",keyword:"type",params:{type:br.properties.sampling.properties.base.type},
message:"must be string,null"}],!1;var re=B===e}else var re=!0;if(re){if(h.keep!==void 0){let T=h.keep;const B=e;if(e===B)if(typeof T=="number"&&isFinite(T)){if(T>
1||isNaN(T))return le.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},message:"must be <= 1"}],!1;if(T<0||isNaN(T))return le.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return le.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/pro\
perties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var re=B===e}else var re=!0;if(re){if(h.log!==void 0){
let T=h.log;const B=e;if(!(T==="unsampled"||T==="sampled"))return le.errors=[{instancePath:r+"/sampling/log",schemaPath:"#/properties/sampling/properties/log/en\
um",keyword:"enum",params:{allowedValues:br.properties.sampling.properties.log.enum},message:"must be equal to one of the allowed values"}],!1;var re=B===e}else
var re=!0;if(re)if(h.correct!==void 0){let T=h.correct;const B=e;if(!(T==="weight"||T==="base"||T==="batch"))return le.errors=[{instancePath:r+"/sampling/correc\
t",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:br.properties.sampling.properties.correct.enum},message:"must\
 be equal to one of the allowed values"}],!1;var re=B===e}else var re=!0}}}}}var y=R===e}else var y=!0}}}}}}}}}}}}}}}else return le.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return le.errors=f,e===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const zs=Ie,
Os={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc manifest",description:"What a build or a trained bundle holds: the fingerprint of its pla\
n and a hash of every other file.",type:"object",properties:{version:{const:1},adsc:{type:"string"},model:{type:"string"},variant:{type:["string","null"]},baseline:{
type:"string"},assumed:{type:"object",properties:{vocabs:{type:"array",items:{type:"string"}},signals:{type:"array",items:{type:"string"}}},required:["vocabs","\
signals"],additionalProperties:!1},fingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},modelFingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},files:{type:"o\
bject",additionalProperties:{type:"object",properties:{bytes:{type:"integer",minimum:0},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"}},required:["bytes","sha2\
56"],additionalProperties:!1}}},required:["version","adsc","model","variant","fingerprint","files"],additionalProperties:!1,$id:"manifest"};function Ie(n,{instancePath:r="",
parentData:Dr,parentDataProperty:Lr,rootData:wr=n,dynamicAnchors:kr={}}={}){let f=null,e=0;const ge=Ie.evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&
(ge.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Pe;if(n.version===void 0&&(Pe="version")||n.adsc===void 0&&(Pe="adsc")||n.model===void 0&&
(Pe="model")||n.variant===void 0&&(Pe="variant")||n.fingerprint===void 0&&(Pe="fingerprint")||n.files===void 0&&(Pe="files"))return Ie.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:Pe},message:"must have required property '"+Pe+"'"}],!1;{const re=e;for(const j in n)if(!vr.call(Os.properties,
j)){return Ie.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},message:"must NOT have ad\
ditional properties"}],!1;break}if(re===e){if(n.version!==void 0){const j=e;if(n.version!==1)return Ie.errors=[{instancePath:r+"/version",schemaPath:"#/properti\
es/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var y=j===e}else var y=!0;if(y){if(n.adsc!==void 0){const j=e;
if(typeof n.adsc!="string")return Ie.errors=[{instancePath:r+"/adsc",schemaPath:"#/properties/adsc/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var y=j===e}else var y=!0;if(y){if(n.model!==void 0){const j=e;if(typeof n.model!="string")return Ie.errors=[{instancePath:r+"/model",schemaPath:"#\
/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=j===e}else var y=!0;if(y){if(n.variant!==void 0){let j=n.variant;
const be=e;if(typeof j!="string"&&j!==null)return Ie.errors=[{instancePath:r+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:Os.properties.
variant.type},message:"must be string,null"}],!1;var y=be===e}else var y=!0;if(y){if(n.baseline!==void 0){const j=e;if(typeof n.baseline!="string")return Ie.errors=
[{instancePath:r+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=j===e}else var y=!0;
if(y){if(n.assumed!==void 0){let j=n.assumed;const be=e;if(e===be)if(j&&typeof j=="object"&&!Array.isArray(j)){let R;if(j.vocabs===void 0&&(R="vocabs")||j.signals===
void 0&&(R="signals"))return Ie.errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/required",keyword:"required",params:{missingProperty:R},message:"\
must have required property '"+R+"'"}],!1;{const D=e;for(const se in j)if(!(se==="vocabs"||se==="signals")){return Ie.errors=[{instancePath:r+"/assumed",schemaPath:"\
#/properties/assumed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:se},message:"must NOT have additional properties"}],!1;break}
if(D===e){if(j.vocabs!==void 0){let se=j.vocabs;const q=e;if(e===q)if(Array.isArray(se)){var pe=!0;const T=se.length;for(let B=0;B<T;B++){const z=e;if(typeof se[B]!=
"string")return Ie.errors=[{instancePath:r+"/assumed/vocabs/"+B,schemaPath:"#/properties/assumed/properties/vocabs/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var pe=z===e;if(!pe)break}}else return Ie.errors=[{instancePath:r+"/assumed/vocabs",schemaPath:"#/properties/assumed/properti\
es/vocabs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var oe=q===e}else var oe=!0;if(oe)if(j.signals!==void 0){let se=j.signals;const q=e;
if(e===q)if(Array.isArray(se)){var X=!0;const B=se.length;for(let z=0;z<B;z++){const ne=e;if(typeof se[z]!="string")return Ie.errors=[{instancePath:r+"/assumed/\
signals/"+z,schemaPath:"#/properties/assumed/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var X=ne===e;if(!X)
break}}else return Ie.errors=[{instancePath:r+"/assumed/signals",schemaPath:"#/properties/assumed/properties/signals/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var oe=q===e}else var oe=!0}}}else return Ie.errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;var y=be===e}else var y=!0;if(y){if(n.fingerprint!==void 0){let j=n.fingerprint;const be=e;if(e===be)if(typeof j==
"string"){if(!Sr.test(j))return Ie.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9\
a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Ie.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=be===e}else var y=!0;if(y){if(n.modelFingerprint!==void 0){let j=n.modelFingerprint;const be=e;
if(e===be)if(typeof j=="string"){if(!Sr.test(j))return Ie.errors=[{instancePath:r+"/modelFingerprint",schemaPath:"#/properties/modelFingerprint/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Ie.errors=[{instancePath:r+"/modelFingerprint",schemaPath:"\
#/properties/modelFingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=be===e}else var y=!0;if(y)if(n.files!==void 0){let j=n.
files;const be=e;if(e===be)if(j&&typeof j=="object"&&!Array.isArray(j))for(const R in j){let D=j[R];const se=e;if(e===se)if(D&&typeof D=="object"&&!Array.isArray(
D)){let q;if(D.bytes===void 0&&(q="bytes")||D.sha256===void 0&&(q="sha256"))return Ie.errors=[{instancePath:r+"/files/"+R.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/files/additionalProperties/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{
const T=e;for(const B in D)if(!(B==="bytes"||B==="sha256")){return Ie.errors=[{instancePath:r+"/files/"+R.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/files/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:B},message:"must NOT have additional proper\
ties"}],!1;break}if(T===e){if(D.bytes!==void 0){let B=D.bytes;const z=e;if(!(typeof B=="number"&&!(B%1)&&!isNaN(B)&&isFinite(B)))return Ie.errors=[{instancePath:r+
"/files/"+R.replace(/~/g,"~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#/properties/files/additionalProperties/properties/bytes/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===z&&typeof B=="number"&&isFinite(B)&&(B<0||isNaN(B)))return Ie.errors=[{instancePath:r+"/files/"+R.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#/properties/files/additionalProperties/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var M=z===e}else var M=!0;if(M)if(D.sha256!==void 0){let B=D.sha256;const z=e;if(e===z)if(typeof B=="string"){if(!Sr.test(B))return Ie.
errors=[{instancePath:r+"/files/"+R.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/files/additionalProperties/properties/sha256/patte\
rn",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Ie.errors=[{instancePath:r+"/files/"+R.replace(
/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/files/additionalProperties/properties/sha256/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var M=z===e}else var M=!0}}}else return Ie.errors=[{instancePath:r+"/files/"+R.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propert\
ies/files/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var he=se===e;if(!he)break}else return Ie.errors=[{instancePath:r+
"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=be===e}else var y=!0}}}}}}}}}}else return Ie.
errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ie.errors=f,e===0}Ie.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};const Fs=sr;function sr(n,{instancePath:r="",parentData:Dr,parentDataProperty:Lr,rootData:wr=n,dynamicAnchors:kr={}}={}){let f=null,e=0;const ge=sr.evaluated;if(ge.dynamicProps&&
(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let h;if(n.version===void 0&&(h="version")||n.fingerprint===
void 0&&(h="fingerprint")||n.cases===void 0&&(h="cases"))return sr.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:h},
message:"must have required property '"+h+"'"}],!1;{const R=e;for(const D in n)if(!(D==="version"||D==="fingerprint"||D==="cases")){return sr.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},message:"must NOT have additional properties"}],!1;break}if(R===
e){if(n.version!==void 0){const D=e;if(n.version!==1)return sr.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{
allowedValue:1},message:"must be equal to constant"}],!1;var y=D===e}else var y=!0;if(y){if(n.fingerprint!==void 0){let D=n.fingerprint;const se=e;if(e===se)if(typeof D==
"string"){if(!Sr.test(D))return sr.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9\
a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return sr.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=se===e}else var y=!0;if(y)if(n.cases!==void 0){let D=n.cases;const se=e;if(e===se)if(Array.
isArray(D)){var pe=!0;const T=D.length;for(let B=0;B<T;B++){let z=D[B];const ne=e;if(e===ne)if(z&&typeof z=="object"&&!Array.isArray(z)){let N;if(z.note===void 0&&
(N="note")||z.serving===void 0&&(N="serving")||z.row===void 0&&(N="row")||z.signals===void 0&&(N="signals"))return sr.errors=[{instancePath:r+"/cases/"+B,schemaPath:"\
#/properties/cases/items/required",keyword:"required",params:{missingProperty:N},message:"must have required property '"+N+"'"}],!1;{const tr=e;for(const $ in z)
if(!($==="note"||$==="serving"||$==="row"||$==="signals")){return sr.errors=[{instancePath:r+"/cases/"+B,schemaPath:"#/properties/cases/items/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:$},message:"must NOT have additional properties"}],!1;break}if(tr===e){if(z.note!==void 0){const $=e;
if(typeof z.note!="string")return sr.errors=[{instancePath:r+"/cases/"+B+"/note",schemaPath:"#/properties/cases/items/properties/note/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var oe=$===e}else var oe=!0;if(oe){if(z.serving!==void 0){const $=e;if(typeof z.serving!="boolean")return sr.errors=
[{instancePath:r+"/cases/"+B+"/serving",schemaPath:"#/properties/cases/items/properties/serving/type",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"}],!1;var oe=$===e}else var oe=!0;if(oe){if(z.row!==void 0){let $=z.row;const G=e;if(!($&&typeof $=="object"&&!Array.isArray($)))return sr.errors=[{instancePath:r+
"/cases/"+B+"/row",schemaPath:"#/properties/cases/items/properties/row/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var oe=G===e}else
var oe=!0;if(oe)if(z.signals!==void 0){let $=z.signals;const G=e;if(e===G)if($&&typeof $=="object"&&!Array.isArray($))for(const S in $){let Te=$[S];const me=e,E=e;
let te=!1;const ir=e;if(e===ir)if(Te&&typeof Te=="object"&&!Array.isArray(Te)){let qe;if(Te.values===void 0&&(qe="values")){const Y={instancePath:r+"/cases/"+B+
"/signals/"+S.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/required",keyword:"req\
uired",params:{missingProperty:qe},message:"must have required property '"+qe+"'"};f===null?f=[Y]:f.push(Y),e++}else{const Y=e;for(const Re in Te)if(Re!=="value\
s"){const U={instancePath:r+"/cases/"+B+"/signals/"+S.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalP\
roperties/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Re},message:"must NOT have additional properties"};f===null?f=
[U]:f.push(U),e++;break}if(Y===e&&Te.values!==void 0){let Re=Te.values;if(e===e)if(Array.isArray(Re)){var X=!0;const gr=Re.length;for(let I=0;I<gr;I++){let we=Re[I];
const zr=e;if(!(typeof we=="number"&&isFinite(we))){const V={instancePath:r+"/cases/"+B+"/signals/"+S.replace(/~/g,"~0").replace(/\//g,"~1")+"/values/"+I,schemaPath:"\
#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/items/type",keyword:"type",params:{type:"number"},message:"must be nu\
mber"};f===null?f=[V]:f.push(V),e++}var X=zr===e;if(!X)break}}else{const gr={instancePath:r+"/cases/"+B+"/signals/"+S.replace(/~/g,"~0").replace(/\//g,"~1")+"/v\
alues",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/type",keyword:"type",params:{type:"array"},message:"\
must be array"};f===null?f=[gr]:f.push(gr),e++}}}}else{const qe={instancePath:r+"/cases/"+B+"/signals/"+S.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/cases/items/properties/signals/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};f===null?f=[qe]:f.push(
qe),e++}var j=ir===e;if(te=te||j,j)var M=!0;const nr=e;if(e===nr)if(Te&&typeof Te=="object"&&!Array.isArray(Te)){let qe;if(Te.ids===void 0&&(qe="ids")){const Y={
instancePath:r+"/cases/"+B+"/signals/"+S.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/any\
Of/1/required",keyword:"required",params:{missingProperty:qe},message:"must have required property '"+qe+"'"};f===null?f=[Y]:f.push(Y),e++}else{const Y=e;for(const Re in Te)
if(!(Re==="ids"||Re==="weights")){const U={instancePath:r+"/cases/"+B+"/signals/"+S.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/\
properties/signals/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Re},message:"must NOT have addit\
ional properties"};f===null?f=[U]:f.push(U),e++;break}if(Y===e){if(Te.ids!==void 0){let Re=Te.ids;const U=e;if(e===U)if(Array.isArray(Re)){var he=!0;const gr=Re.
length;for(let I=0;I<gr;I++){let we=Re[I];const zr=e;if(!(typeof we=="number"&&!(we%1)&&!isNaN(we)&&isFinite(we))){const V={instancePath:r+"/cases/"+B+"/signals\
/"+S.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids/"+I,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/ids/items/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};f===null?f=[V]:f.push(V),e++}if(e===zr&&typeof we=="number"&&isFinite(we)&&(we<0||isNaN(
we))){const V={instancePath:r+"/cases/"+B+"/signals/"+S.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids/"+I,schemaPath:"#/properties/cases/items/properties/signals\
/additionalProperties/anyOf/1/properties/ids/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};f===null?f=[V]:f.push(V),
e++}var he=zr===e;if(!he)break}}else{const gr={instancePath:r+"/cases/"+B+"/signals/"+S.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids",schemaPath:"#/properties/c\
ases/items/properties/signals/additionalProperties/anyOf/1/properties/ids/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[gr]:f.
push(gr),e++}var Pe=U===e}else var Pe=!0;if(Pe)if(Te.weights!==void 0){let Re=Te.weights;const U=e;if(e===U)if(Array.isArray(Re)){var re=!0;const I=Re.length;for(let we=0;we<
I;we++){let zr=Re[we];const w=e;if(!(typeof zr=="number"&&isFinite(zr))){const J={instancePath:r+"/cases/"+B+"/signals/"+S.replace(/~/g,"~0").replace(/\//g,"~1")+
"/weights/"+we,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weights/items/type",keyword:"type",params:{type:"\
number"},message:"must be number"};f===null?f=[J]:f.push(J),e++}var re=w===e;if(!re)break}}else{const I={instancePath:r+"/cases/"+B+"/signals/"+S.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/weights",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weights/type",keyword:"type",
params:{type:"array"},message:"must be array"};f===null?f=[I]:f.push(I),e++}var Pe=U===e}else var Pe=!0}}}else{const qe={instancePath:r+"/cases/"+B+"/signals/"+
S.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"};f===null?f=[qe]:f.push(qe),e++}var j=nr===e;if(te=te||j,j&&M!==!0&&(M=!0),te)e=E,f!==null&&(E?f.length=E:f=null);else{const qe={
instancePath:r+"/cases/"+B+"/signals/"+S.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/any\
Of",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[qe]:f.push(qe),e++,sr.errors=f,!1}var be=me===e;if(!be)break}else return sr.
errors=[{instancePath:r+"/cases/"+B+"/signals",schemaPath:"#/properties/cases/items/properties/signals/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1;var oe=G===e}else var oe=!0}}}}}else return sr.errors=[{instancePath:r+"/cases/"+B,schemaPath:"#/properties/cases/items/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var pe=ne===e;if(!pe)break}}else return sr.errors=[{instancePath:r+"/cases",schemaPath:"#/properties/cases/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var y=se===e}else var y=!0}}}}else return sr.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return sr.errors=f,e===0}sr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const xs=Q,cr={$schema:"ht\
tps://json-schema.org/draft/2020-12/schema",title:"adsc calibrator",description:"A fitted calibrator: by head and source a function from logit and features to p\
robability, and the model that it was fitted on.",type:"object",properties:{version:{const:2},method:{enum:["platt","isotonic","temperature"]},model:{type:"stri\
ng"},window:{type:"object",properties:{from:{type:["number","null"]},to:{type:["number","null"]},rows:{type:"integer",minimum:0},traffic:{enum:["all","own"]},ownRows:{
type:["integer","null"],minimum:0}},required:["from","to","rows","traffic","ownRows"],additionalProperties:!1},sampling:{type:["object","null"],properties:{base:{
type:["string","null"]},keep:{type:"number",minimum:0,maximum:1},log:{enum:["unsampled","sampled"]},correct:{enum:["weight","base","batch"]}},required:["base","\
keep","log","correct"],additionalProperties:!1},layout:{type:"object",properties:{blocks:{type:"array",items:{type:"object",properties:{signal:{type:"string"},kind:{
enum:["ids","vec","hour"]},offset:{type:"integer",minimum:0},count:{type:"integer",minimum:0},vocab:{type:["object","null"],properties:{kind:{enum:["file","rang\
e","hash"]},size:{type:"integer",minimum:0},sha256:{type:["string","null"],pattern:"^[0-9a-f]{64}$"}},required:["kind","size","sha256"],additionalProperties:!1},
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
temperature"],additionalProperties:!1}]};function F(n,{instancePath:r="",parentData:Dr,parentDataProperty:Lr,rootData:wr=n,dynamicAnchors:kr={}}={}){let f=null,
e=0;const ge=F.evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let q;if(n.
kind===void 0&&(q="kind"))return F.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:q},message:"must have required pro\
perty '"+q+"'"}],!1;{const T=n.kind;if(typeof T=="string")if(T==="identity"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let z;if(n.kind===void 0&&(z=
"kind")||n.kept===void 0&&(z="kept")||n.prior===void 0&&(z="prior")||n.window===void 0&&(z="window")||n.weight===void 0&&(z="weight")||n.events===void 0&&(z="ev\
ents"))return F.errors=[{instancePath:r,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+
"'"}],!1;{const ne=e;for(const p in n)if(!(p==="kind"||p==="kept"||p==="prior"||p==="window"||p==="weight"||p==="events")){return F.errors=[{instancePath:r,schemaPath:"\
#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(ne===e){
if(n.kind!==void 0){const p=e;if(n.kind!=="identity")return F.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{
allowedValue:"identity"},message:"must be equal to constant"}],!1;var y=p===e}else var y=!0;if(y){if(n.kept!==void 0){const p=e;if(typeof n.kept!="boolean")return F.
errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/0/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var y=p===e}else
var y=!0;if(y){if(n.prior!==void 0){const p=e;if(typeof n.prior!="boolean")return F.errors=[{instancePath:r+"/prior",schemaPath:"#/oneOf/0/properties/prior/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var y=p===e}else var y=!0;if(y){if(n.window!==void 0){let p=n.window;const N=e;if(!(p&&typeof p==
"object"&&!Array.isArray(p))&&p!==null)return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/0/properties/window/type",keyword:"type",params:{type:Nr.oneOf[0].
properties.window.type},message:"must be object,null"}],!1;if(e===N&&p&&typeof p=="object"&&!Array.isArray(p)){let $;if(p.from===void 0&&($="from")||p.to===void 0&&
($="to")||p.rows===void 0&&($="rows"))return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/0/properties/window/required",keyword:"required",params:{missingProperty:$},
message:"must have required property '"+$+"'"}],!1;{const G=e;for(const P in p)if(!(P==="from"||P==="to"||P==="rows")){return F.errors=[{instancePath:r+"/window",
schemaPath:"#/oneOf/0/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},message:"must NOT have additional pro\
perties"}],!1;break}if(G===e){if(p.from!==void 0){let P=p.from;const S=e;if(!(typeof P=="number"&&isFinite(P))&&P!==null)return F.errors=[{instancePath:r+"/wind\
ow/from",schemaPath:"#/oneOf/0/properties/window/properties/from/type",keyword:"type",params:{type:Nr.oneOf[0].properties.window.properties.from.type},message:"\
must be number,null"}],!1;var pe=S===e}else var pe=!0;if(pe){if(p.to!==void 0){let P=p.to;const S=e;if(!(typeof P=="number"&&isFinite(P))&&P!==null)return F.errors=
[{instancePath:r+"/window/to",schemaPath:"#/oneOf/0/properties/window/properties/to/type",keyword:"type",params:{type:Nr.oneOf[0].properties.window.properties.to.
type},message:"must be number,null"}],!1;var pe=S===e}else var pe=!0;if(pe)if(p.rows!==void 0){let P=p.rows;const S=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&
isFinite(P)))return F.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/0/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===S&&typeof P=="number"&&isFinite(P)&&(P<0||isNaN(P)))return F.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/0/\
properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var pe=S===e}else var pe=!0}}}}var y=N===
e}else var y=!0;if(y){if(n.weight!==void 0){let p=n.weight;const N=e;if(!(typeof p=="number"&&isFinite(p)))return F.errors=[{instancePath:r+"/weight",schemaPath:"\
#/oneOf/0/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var y=N===e}else var y=!0;if(y)if(n.events!==void 0){let p=n.
events;const N=e;if(!(typeof p=="number"&&isFinite(p)))return F.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/0/properties/events/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var y=N===e}else var y=!0}}}}}}}else return F.errors=[{instancePath:r,schemaPath:"#/oneOf/0/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var oe=!0}else if(T==="platt"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let z;if(n.kind===void 0&&(z="\
kind")||n.kept===void 0&&(z="kept")||n.prior===void 0&&(z="prior")||n.window===void 0&&(z="window")||n.weight===void 0&&(z="weight")||n.events===void 0&&(z="eve\
nts")||n.center===void 0&&(z="center")||n.alpha===void 0&&(z="alpha")||n.beta===void 0&&(z="beta")||n.gamma===void 0&&(z="gamma")||n.standardErrors===void 0&&(z=
"standardErrors")||n.converged===void 0&&(z="converged"))return F.errors=[{instancePath:r,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:z},
message:"must have required property '"+z+"'"}],!1;{const ne=e;for(const p in n)if(!vr.call(Nr.oneOf[1].properties,p)){return F.errors=[{instancePath:r,schemaPath:"\
#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(ne===e){
if(n.kind!==void 0){const p=e;if(n.kind!=="platt")return F.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{
allowedValue:"platt"},message:"must be equal to constant"}],!1;var X=p===e}else var X=!0;if(X){if(n.kept!==void 0){const p=e;if(typeof n.kept!="boolean")return F.
errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/1/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var X=p===e}else
var X=!0;if(X){if(n.prior!==void 0){const p=e;if(typeof n.prior!="boolean")return F.errors=[{instancePath:r+"/prior",schemaPath:"#/oneOf/1/properties/prior/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var X=p===e}else var X=!0;if(X){if(n.window!==void 0){let p=n.window;const N=e;if(!(p&&typeof p==
"object"&&!Array.isArray(p))&&p!==null)return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/1/properties/window/type",keyword:"type",params:{type:Nr.oneOf[1].
properties.window.type},message:"must be object,null"}],!1;if(e===N&&p&&typeof p=="object"&&!Array.isArray(p)){let $;if(p.from===void 0&&($="from")||p.to===void 0&&
($="to")||p.rows===void 0&&($="rows"))return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/1/properties/window/required",keyword:"required",params:{missingProperty:$},
message:"must have required property '"+$+"'"}],!1;{const G=e;for(const P in p)if(!(P==="from"||P==="to"||P==="rows")){return F.errors=[{instancePath:r+"/window",
schemaPath:"#/oneOf/1/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},message:"must NOT have additional pro\
perties"}],!1;break}if(G===e){if(p.from!==void 0){let P=p.from;const S=e;if(!(typeof P=="number"&&isFinite(P))&&P!==null)return F.errors=[{instancePath:r+"/wind\
ow/from",schemaPath:"#/oneOf/1/properties/window/properties/from/type",keyword:"type",params:{type:Nr.oneOf[1].properties.window.properties.from.type},message:"\
must be number,null"}],!1;var M=S===e}else var M=!0;if(M){if(p.to!==void 0){let P=p.to;const S=e;if(!(typeof P=="number"&&isFinite(P))&&P!==null)return F.errors=
[{instancePath:r+"/window/to",schemaPath:"#/oneOf/1/properties/window/properties/to/type",keyword:"type",params:{type:Nr.oneOf[1].properties.window.properties.to.
type},message:"must be number,null"}],!1;var M=S===e}else var M=!0;if(M)if(p.rows!==void 0){let P=p.rows;const S=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(
P)))return F.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/1/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===S&&typeof P=="number"&&isFinite(P)&&(P<0||isNaN(P)))return F.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/1/propertie\
s/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var M=S===e}else var M=!0}}}}var X=N===e}else var X=!0;
if(X){if(n.weight!==void 0){let p=n.weight;const N=e;if(!(typeof p=="number"&&isFinite(p)))return F.errors=[{instancePath:r+"/weight",schemaPath:"#/oneOf/1/prop\
erties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var X=N===e}else var X=!0;if(X){if(n.events!==void 0){let p=n.events;const N=e;
if(!(typeof p=="number"&&isFinite(p)))return F.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/1/properties/events/type",keyword:"type",params:{type:"numb\
er"},message:"must be number"}],!1;var X=N===e}else var X=!0;if(X){if(n.center!==void 0){let p=n.center;const N=e;if(e===N)if(typeof p=="number"&&isFinite(p)){if(p>
1e9||isNaN(p))return F.errors=[{instancePath:r+"/center",schemaPath:"#/oneOf/1/properties/center/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"\
must be <= 1000000000"}],!1;if(p<-1e9||isNaN(p))return F.errors=[{instancePath:r+"/center",schemaPath:"#/oneOf/1/properties/center/minimum",keyword:"minimum",params:{
comparison:">=",limit:-1e9},message:"must be >= -1000000000"}],!1}else return F.errors=[{instancePath:r+"/center",schemaPath:"#/oneOf/1/properties/center/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var X=N===e}else var X=!0;if(X){if(n.alpha!==void 0){let p=n.alpha;const N=e;if(e===N)if(typeof p==
"number"&&isFinite(p)){if(p>1e6||isNaN(p))return F.errors=[{instancePath:r+"/alpha",schemaPath:"#/oneOf/1/properties/alpha/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e6},message:"must be <= 1000000"}],!1;if(p<-1e6||isNaN(p))return F.errors=[{instancePath:r+"/alpha",schemaPath:"#/oneOf/1/properties/alpha/minimum",keyword:"\
minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"}],!1}else return F.errors=[{instancePath:r+"/alpha",schemaPath:"#/oneOf/1/properties/\
alpha/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var X=N===e}else var X=!0;if(X){if(n.beta!==void 0){let p=n.beta;const N=e;if(e===
N)if(typeof p=="number"&&isFinite(p)){if(p>1e6||isNaN(p))return F.errors=[{instancePath:r+"/beta",schemaPath:"#/oneOf/1/properties/beta/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(p<-1e6||isNaN(p))return F.errors=[{instancePath:r+"/beta",schemaPath:"#/oneOf/1/prope\
rties/beta/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"}],!1}else return F.errors=[{instancePath:r+"/beta",schemaPath:"\
#/oneOf/1/properties/beta/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var X=N===e}else var X=!0;if(X){if(n.gamma!==void 0){let p=n.
gamma;const N=e;if(e===N)if(Array.isArray(p)){var he=!0;const $=p.length;for(let G=0;G<$;G++){let P=p[G];const S=e;if(e===S)if(typeof P=="number"&&isFinite(P)){
if(P>1e6||isNaN(P))return F.errors=[{instancePath:r+"/gamma/"+G,schemaPath:"#/oneOf/1/properties/gamma/items/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1e6},message:"must be <= 1000000"}],!1;if(P<-1e6||isNaN(P))return F.errors=[{instancePath:r+"/gamma/"+G,schemaPath:"#/oneOf/1/properties/gamma/items/minim\
um",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"}],!1}else return F.errors=[{instancePath:r+"/gamma/"+G,schemaPath:"#/one\
Of/1/properties/gamma/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var he=S===e;if(!he)break}}else return F.errors=[{instancePath:r+
"/gamma",schemaPath:"#/oneOf/1/properties/gamma/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var X=N===e}else var X=!0;if(X){if(n.standardErrors!==
void 0){let p=n.standardErrors;const N=e;if(e===N)if(Array.isArray(p)){var Pe=!0;const $=p.length;for(let G=0;G<$;G++){let P=p[G];const S=e;if(!(typeof P=="numb\
er"&&isFinite(P)))return F.errors=[{instancePath:r+"/standardErrors/"+G,schemaPath:"#/oneOf/1/properties/standardErrors/items/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var Pe=S===e;if(!Pe)break}}else return F.errors=[{instancePath:r+"/standardErrors",schemaPath:"#/oneOf/1/properties/stand\
ardErrors/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var X=N===e}else var X=!0;if(X)if(n.converged!==void 0){const p=e;if(typeof n.
converged!="boolean")return F.errors=[{instancePath:r+"/converged",schemaPath:"#/oneOf/1/properties/converged/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var X=p===e}else var X=!0}}}}}}}}}}}}}else return F.errors=[{instancePath:r,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;oe!==!0&&(oe=!0)}else if(T==="isotonic"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let z;if(n.kind===void 0&&(z="k\
ind")||n.kept===void 0&&(z="kept")||n.prior===void 0&&(z="prior")||n.window===void 0&&(z="window")||n.weight===void 0&&(z="weight")||n.events===void 0&&(z="even\
ts")||n.fit===void 0&&(z="fit"))return F.errors=[{instancePath:r,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:z},message:"must hav\
e required property '"+z+"'"}],!1;{const ne=e;for(const p in n)if(!(p==="kind"||p==="kept"||p==="prior"||p==="window"||p==="weight"||p==="events"||p==="fit")){return F.
errors=[{instancePath:r,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have addition\
al properties"}],!1;break}if(ne===e){if(n.kind!==void 0){const p=e;if(n.kind!=="isotonic")return F.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/2/propert\
ies/kind/const",keyword:"const",params:{allowedValue:"isotonic"},message:"must be equal to constant"}],!1;var re=p===e}else var re=!0;if(re){if(n.kept!==void 0){
const p=e;if(typeof n.kept!="boolean")return F.errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/2/properties/kept/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}],!1;var re=p===e}else var re=!0;if(re){if(n.prior!==void 0){const p=e;if(typeof n.prior!="boolean")return F.errors=[{instancePath:r+"\
/prior",schemaPath:"#/oneOf/2/properties/prior/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var re=p===e}else var re=!0;if(re){if(n.
window!==void 0){let p=n.window;const N=e;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null)return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneO\
f/2/properties/window/type",keyword:"type",params:{type:Nr.oneOf[2].properties.window.type},message:"must be object,null"}],!1;if(e===N&&p&&typeof p=="object"&&
!Array.isArray(p)){let $;if(p.from===void 0&&($="from")||p.to===void 0&&($="to")||p.rows===void 0&&($="rows"))return F.errors=[{instancePath:r+"/window",schemaPath:"\
#/oneOf/2/properties/window/required",keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;{const G=e;for(const P in p)
if(!(P==="from"||P==="to"||P==="rows")){return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/2/properties/window/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:P},message:"must NOT have additional properties"}],!1;break}if(G===e){if(p.from!==void 0){let P=p.from;const S=e;if(!(typeof P==
"number"&&isFinite(P))&&P!==null)return F.errors=[{instancePath:r+"/window/from",schemaPath:"#/oneOf/2/properties/window/properties/from/type",keyword:"type",params:{
type:Nr.oneOf[2].properties.window.properties.from.type},message:"must be number,null"}],!1;var j=S===e}else var j=!0;if(j){if(p.to!==void 0){let P=p.to;const S=e;
if(!(typeof P=="number"&&isFinite(P))&&P!==null)return F.errors=[{instancePath:r+"/window/to",schemaPath:"#/oneOf/2/properties/window/properties/to/type",keyword:"\
type",params:{type:Nr.oneOf[2].properties.window.properties.to.type},message:"must be number,null"}],!1;var j=S===e}else var j=!0;if(j)if(p.rows!==void 0){let P=p.
rows;const S=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return F.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/2/properties/window/\
properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===S&&typeof P=="number"&&isFinite(P)&&(P<0||isNaN(P)))return F.
errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/2/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var j=S===e}else var j=!0}}}}var re=N===e}else var re=!0;if(re){if(n.weight!==void 0){let p=n.weight;const N=e;if(!(typeof p=="number"&&isFinite(
p)))return F.errors=[{instancePath:r+"/weight",schemaPath:"#/oneOf/2/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var re=N===e}else var re=!0;if(re){if(n.events!==void 0){let p=n.events;const N=e;if(!(typeof p=="number"&&isFinite(p)))return F.errors=[{instancePath:r+"/event\
s",schemaPath:"#/oneOf/2/properties/events/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var re=N===e}else var re=!0;if(re)if(n.fit!==
void 0){let p=n.fit;const N=e;if(e===N)if(p&&typeof p=="object"&&!Array.isArray(p)){let $;if(p.logits===void 0&&($="logits")||p.values===void 0&&($="values"))return F.
errors=[{instancePath:r+"/fit",schemaPath:"#/oneOf/2/properties/fit/required",keyword:"required",params:{missingProperty:$},message:"must have required property\
 '"+$+"'"}],!1;{const G=e;for(const P in p)if(!(P==="logits"||P==="values")){return F.errors=[{instancePath:r+"/fit",schemaPath:"#/oneOf/2/properties/fit/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:P},message:"must NOT have additional properties"}],!1;break}if(G===e){if(p.logits!==void 0){
let P=p.logits;const S=e;if(e===S)if(Array.isArray(P)){var be=!0;const Te=P.length;for(let me=0;me<Te;me++){let E=P[me];const te=e;if(!(typeof E=="number"&&isFinite(
E)))return F.errors=[{instancePath:r+"/fit/logits/"+me,schemaPath:"#/oneOf/2/properties/fit/properties/logits/items/type",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;var be=te===e;if(!be)break}}else return F.errors=[{instancePath:r+"/fit/logits",schemaPath:"#/oneOf/2/properties/fit/properties/lo\
gits/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=S===e}else var h=!0;if(h)if(p.values!==void 0){let P=p.values;const S=e;if(e===
S)if(Array.isArray(P)){var R=!0;const me=P.length;for(let E=0;E<me;E++){let te=P[E];const ir=e;if(e===ir)if(typeof te=="number"&&isFinite(te)){if(te>1||isNaN(te))
return F.errors=[{instancePath:r+"/fit/values/"+E,schemaPath:"#/oneOf/2/properties/fit/properties/values/items/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1},message:"must be <= 1"}],!1;if(te<0||isNaN(te))return F.errors=[{instancePath:r+"/fit/values/"+E,schemaPath:"#/oneOf/2/properties/fit/properties/values\
/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return F.errors=[{instancePath:r+"/fit/values/"+E,schemaPath:"\
#/oneOf/2/properties/fit/properties/values/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var R=ir===e;if(!R)break}}else return F.
errors=[{instancePath:r+"/fit/values",schemaPath:"#/oneOf/2/properties/fit/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var h=S===e}else var h=!0}}}else return F.errors=[{instancePath:r+"/fit",schemaPath:"#/oneOf/2/properties/fit/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var re=N===e}else var re=!0}}}}}}}}else return F.errors=[{instancePath:r,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;oe!==!0&&(oe=!0)}else if(T==="temperature"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let z;if(n.kind===void 0&&(z="ki\
nd")||n.kept===void 0&&(z="kept")||n.prior===void 0&&(z="prior")||n.window===void 0&&(z="window")||n.weight===void 0&&(z="weight")||n.events===void 0&&(z="event\
s")||n.temperature===void 0&&(z="temperature"))return F.errors=[{instancePath:r,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:z},message:"\
must have required property '"+z+"'"}],!1;{const ne=e;for(const p in n)if(!(p==="kind"||p==="kept"||p==="prior"||p==="window"||p==="weight"||p==="events"||p==="\
temperature")){return F.errors=[{instancePath:r,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties"}],!1;break}if(ne===e){if(n.kind!==void 0){const p=e;if(n.kind!=="temperature")return F.errors=[{instancePath:r+"/kind",schemaPath:"\
#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"temperature"},message:"must be equal to constant"}],!1;var D=p===e}else var D=!0;if(D){if(n.
kept!==void 0){const p=e;if(typeof n.kept!="boolean")return F.errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/3/properties/kept/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var D=p===e}else var D=!0;if(D){if(n.prior!==void 0){const p=e;if(typeof n.prior!="boolean")return F.errors=[{instancePath:r+
"/prior",schemaPath:"#/oneOf/3/properties/prior/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var D=p===e}else var D=!0;if(D){if(n.
window!==void 0){let p=n.window;const N=e;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null)return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneO\
f/3/properties/window/type",keyword:"type",params:{type:Nr.oneOf[3].properties.window.type},message:"must be object,null"}],!1;if(e===N&&p&&typeof p=="object"&&
!Array.isArray(p)){let $;if(p.from===void 0&&($="from")||p.to===void 0&&($="to")||p.rows===void 0&&($="rows"))return F.errors=[{instancePath:r+"/window",schemaPath:"\
#/oneOf/3/properties/window/required",keyword:"required",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;{const G=e;for(const P in p)
if(!(P==="from"||P==="to"||P==="rows")){return F.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/3/properties/window/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:P},message:"must NOT have additional properties"}],!1;break}if(G===e){if(p.from!==void 0){let P=p.from;const S=e;if(!(typeof P==
"number"&&isFinite(P))&&P!==null)return F.errors=[{instancePath:r+"/window/from",schemaPath:"#/oneOf/3/properties/window/properties/from/type",keyword:"type",params:{
type:Nr.oneOf[3].properties.window.properties.from.type},message:"must be number,null"}],!1;var se=S===e}else var se=!0;if(se){if(p.to!==void 0){let P=p.to;const S=e;
if(!(typeof P=="number"&&isFinite(P))&&P!==null)return F.errors=[{instancePath:r+"/window/to",schemaPath:"#/oneOf/3/properties/window/properties/to/type",keyword:"\
type",params:{type:Nr.oneOf[3].properties.window.properties.to.type},message:"must be number,null"}],!1;var se=S===e}else var se=!0;if(se)if(p.rows!==void 0){let P=p.
rows;const S=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return F.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/3/properties/window/\
properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===S&&typeof P=="number"&&isFinite(P)&&(P<0||isNaN(P)))return F.
errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/3/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var se=S===e}else var se=!0}}}}var D=N===e}else var D=!0;if(D){if(n.weight!==void 0){let p=n.weight;const N=e;if(!(typeof p=="number"&&isFinite(
p)))return F.errors=[{instancePath:r+"/weight",schemaPath:"#/oneOf/3/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var D=N===e}else var D=!0;if(D){if(n.events!==void 0){let p=n.events;const N=e;if(!(typeof p=="number"&&isFinite(p)))return F.errors=[{instancePath:r+"/events",
schemaPath:"#/oneOf/3/properties/events/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var D=N===e}else var D=!0;if(D)if(n.temperature!==
void 0){let p=n.temperature;const N=e;if(e===N)if(typeof p=="number"&&isFinite(p)){if(p>1e6||isNaN(p))return F.errors=[{instancePath:r+"/temperature",schemaPath:"\
#/oneOf/3/properties/temperature/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(p<1e-6||isNaN(p))return F.errors=
[{instancePath:r+"/temperature",schemaPath:"#/oneOf/3/properties/temperature/minimum",keyword:"minimum",params:{comparison:">=",limit:1e-6},message:"must be >= \
0.000001"}],!1}else return F.errors=[{instancePath:r+"/temperature",schemaPath:"#/oneOf/3/properties/temperature/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var D=N===e}else var D=!0}}}}}}}}else return F.errors=[{instancePath:r,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;oe!==!0&&(oe=!0)}else return F.errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"ki\
nd",tagValue:T},message:'value of tag "kind" must be in oneOf'}],!1;else return F.errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{
error:"tag",tag:"kind",tagValue:T},message:'tag "kind" must be string'}],!1}}else return F.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return F.errors=f,ge.props=oe,e===0}F.evaluated={dynamicProps:!0,dynamicItems:!1};function Q(n,{instancePath:r="",parentData:Dr,
parentDataProperty:Lr,rootData:wr=n,dynamicAnchors:kr={}}={}){let f=null,e=0;const ge=Q.evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=
void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let D;if(n.version===void 0&&(D="version")||n.method===void 0&&(D="method")||n.model===void 0&&(D="mo\
del")||n.window===void 0&&(D="window")||n.sampling===void 0&&(D="sampling")||n.layout===void 0&&(D="layout")||n.heads===void 0&&(D="heads")||n.hash===void 0&&(D=
"hash"))return Q.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:D},message:"must have required property '"+D+"'"}],!1;
{const se=e;for(const q in n)if(!(q==="version"||q==="method"||q==="model"||q==="window"||q==="sampling"||q==="layout"||q==="heads"||q==="hash")){return Q.errors=
[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"must NOT have additional properties"}],
!1;break}if(se===e){if(n.version!==void 0){const q=e;if(n.version!==2)return Q.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"\
const",params:{allowedValue:2},message:"must be equal to constant"}],!1;var y=q===e}else var y=!0;if(y){if(n.method!==void 0){let q=n.method;const T=e;if(!(q===
"platt"||q==="isotonic"||q==="temperature"))return Q.errors=[{instancePath:r+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:cr.
properties.method.enum},message:"must be equal to one of the allowed values"}],!1;var y=T===e}else var y=!0;if(y){if(n.model!==void 0){const q=e;if(typeof n.model!=
"string")return Q.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=q===
e}else var y=!0;if(y){if(n.window!==void 0){let q=n.window;const T=e;if(e===T)if(q&&typeof q=="object"&&!Array.isArray(q)){let z;if(q.from===void 0&&(z="from")||
q.to===void 0&&(z="to")||q.rows===void 0&&(z="rows")||q.traffic===void 0&&(z="traffic")||q.ownRows===void 0&&(z="ownRows"))return Q.errors=[{instancePath:r+"/wi\
ndow",schemaPath:"#/properties/window/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+"'"}],!1;{const ne=e;for(const p in q)
if(!(p==="from"||p==="to"||p==="rows"||p==="traffic"||p==="ownRows")){return Q.errors=[{instancePath:r+"/window",schemaPath:"#/properties/window/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(ne===e){if(q.from!==void 0){let p=q.
from;const N=e;if(!(typeof p=="number"&&isFinite(p))&&p!==null)return Q.errors=[{instancePath:r+"/window/from",schemaPath:"#/properties/window/properties/from/t\
ype",keyword:"type",params:{type:cr.properties.window.properties.from.type},message:"must be number,null"}],!1;var pe=N===e}else var pe=!0;if(pe){if(q.to!==void 0){
let p=q.to;const N=e;if(!(typeof p=="number"&&isFinite(p))&&p!==null)return Q.errors=[{instancePath:r+"/window/to",schemaPath:"#/properties/window/properties/to\
/type",keyword:"type",params:{type:cr.properties.window.properties.to.type},message:"must be number,null"}],!1;var pe=N===e}else var pe=!0;if(pe){if(q.rows!==void 0){
let p=q.rows;const N=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Q.errors=[{instancePath:r+"/window/rows",schemaPath:"#/properties/window/\
properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===N&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p)))return Q.
errors=[{instancePath:r+"/window/rows",schemaPath:"#/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must\
 be >= 0"}],!1;var pe=N===e}else var pe=!0;if(pe){if(q.traffic!==void 0){let p=q.traffic;const N=e;if(!(p==="all"||p==="own"))return Q.errors=[{instancePath:r+"\
/window/traffic",schemaPath:"#/properties/window/properties/traffic/enum",keyword:"enum",params:{allowedValues:cr.properties.window.properties.traffic.enum},message:"\
must be equal to one of the allowed values"}],!1;var pe=N===e}else var pe=!0;if(pe)if(q.ownRows!==void 0){let p=q.ownRows;const N=e;if(!(typeof p=="number"&&!(p%
1)&&!isNaN(p)&&isFinite(p))&&p!==null)return Q.errors=[{instancePath:r+"/window/ownRows",schemaPath:"#/properties/window/properties/ownRows/type",keyword:"type",
params:{type:cr.properties.window.properties.ownRows.type},message:"must be integer,null"}],!1;if(e===N&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p)))return Q.
errors=[{instancePath:r+"/window/ownRows",schemaPath:"#/properties/window/properties/ownRows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var pe=N===e}else var pe=!0}}}}}}else return Q.errors=[{instancePath:r+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var y=T===e}else var y=!0;if(y){if(n.sampling!==void 0){let q=n.sampling;const T=e;if(!(q&&typeof q=="object"&&!Array.
isArray(q))&&q!==null)return Q.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/type",keyword:"type",params:{type:cr.properties.sampling.type},
message:"must be object,null"}],!1;if(e===T&&q&&typeof q=="object"&&!Array.isArray(q)){let z;if(q.base===void 0&&(z="base")||q.keep===void 0&&(z="keep")||q.log===
void 0&&(z="log")||q.correct===void 0&&(z="correct"))return Q.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/required",keyword:"required",
params:{missingProperty:z},message:"must have required property '"+z+"'"}],!1;{const ne=e;for(const p in q)if(!(p==="base"||p==="keep"||p==="log"||p==="correct")){
return Q.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"}],!1;break}if(ne===e){if(q.base!==void 0){let p=q.base;const N=e;if(typeof p!="string"&&p!==null)return Q.errors=[
{instancePath:r+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/type",keyword:"type",params:{type:cr.properties.sampling.properties.base.type},
message:"must be string,null"}],!1;var oe=N===e}else var oe=!0;if(oe){if(q.keep!==void 0){let p=q.keep;const N=e;if(e===N)if(typeof p=="number"&&isFinite(p)){if(p>
1||isNaN(p))return Q.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:1},message:"must be <= 1"}],!1;if(p<0||isNaN(p))return Q.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return Q.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/proper\
ties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var oe=N===e}else var oe=!0;if(oe){if(q.log!==void 0){let p=q.
log;const N=e;if(!(p==="unsampled"||p==="sampled"))return Q.errors=[{instancePath:r+"/sampling/log",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"\
enum",params:{allowedValues:cr.properties.sampling.properties.log.enum},message:"must be equal to one of the allowed values"}],!1;var oe=N===e}else var oe=!0;if(oe)
if(q.correct!==void 0){let p=q.correct;const N=e;if(!(p==="weight"||p==="base"||p==="batch"))return Q.errors=[{instancePath:r+"/sampling/correct",schemaPath:"#/\
properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:cr.properties.sampling.properties.correct.enum},message:"must be equal to one \
of the allowed values"}],!1;var oe=N===e}else var oe=!0}}}}}var y=T===e}else var y=!0;if(y){if(n.layout!==void 0){let q=n.layout;const T=e;if(e===T)if(q&&typeof q==
"object"&&!Array.isArray(q)){let z;if(q.blocks===void 0&&(z="blocks")||q.features===void 0&&(z="features"))return Q.errors=[{instancePath:r+"/layout",schemaPath:"\
#/properties/layout/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+"'"}],!1;{const ne=e;for(const p in q)if(!(p===
"blocks"||p==="features")){return Q.errors=[{instancePath:r+"/layout",schemaPath:"#/properties/layout/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(ne===e){if(q.blocks!==void 0){let p=q.blocks;const N=e;if(e===N)if(Array.isArray(
p)){var X=!0;const tr=p.length;for(let $=0;$<tr;$++){let G=p[$];const P=e;if(e===P)if(G&&typeof G=="object"&&!Array.isArray(G)){let Te;if(G.signal===void 0&&(Te=
"signal")||G.kind===void 0&&(Te="kind")||G.offset===void 0&&(Te="offset")||G.count===void 0&&(Te="count")||G.vocab===void 0&&(Te="vocab")||G.zone===void 0&&(Te=
"zone"))return Q.errors=[{instancePath:r+"/layout/blocks/"+$,schemaPath:"#/properties/layout/properties/blocks/items/required",keyword:"required",params:{missingProperty:Te},
message:"must have required property '"+Te+"'"}],!1;{const me=e;for(const E in G)if(!(E==="signal"||E==="kind"||E==="offset"||E==="count"||E==="vocab"||E==="zon\
e")){return Q.errors=[{instancePath:r+"/layout/blocks/"+$,schemaPath:"#/properties/layout/properties/blocks/items/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:E},message:"must NOT have additional properties"}],!1;break}if(me===e){if(G.signal!==void 0){const E=e;if(typeof G.signal!="st\
ring")return Q.errors=[{instancePath:r+"/layout/blocks/"+$+"/signal",schemaPath:"#/properties/layout/properties/blocks/items/properties/signal/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var M=E===e}else var M=!0;if(M){if(G.kind!==void 0){let E=G.kind;const te=e;if(!(E==="ids"||E==="vec"||
E==="hour"))return Q.errors=[{instancePath:r+"/layout/blocks/"+$+"/kind",schemaPath:"#/properties/layout/properties/blocks/items/properties/kind/enum",keyword:"\
enum",params:{allowedValues:cr.properties.layout.properties.blocks.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var M=te===
e}else var M=!0;if(M){if(G.offset!==void 0){let E=G.offset;const te=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return Q.errors=[{instancePath:r+
"/layout/blocks/"+$+"/offset",schemaPath:"#/properties/layout/properties/blocks/items/properties/offset/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;if(e===te&&typeof E=="number"&&isFinite(E)&&(E<0||isNaN(E)))return Q.errors=[{instancePath:r+"/layout/blocks/"+$+"/offset",schemaPath:"#/pro\
perties/layout/properties/blocks/items/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var M=te===e}else
var M=!0;if(M){if(G.count!==void 0){let E=G.count;const te=e;if(!(typeof E=="number"&&!(E%1)&&!isNaN(E)&&isFinite(E)))return Q.errors=[{instancePath:r+"/layout/\
blocks/"+$+"/count",schemaPath:"#/properties/layout/properties/blocks/items/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integ\
er"}],!1;if(e===te&&typeof E=="number"&&isFinite(E)&&(E<0||isNaN(E)))return Q.errors=[{instancePath:r+"/layout/blocks/"+$+"/count",schemaPath:"#/properties/layo\
ut/properties/blocks/items/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var M=te===e}else var M=!0;if(M){
if(G.vocab!==void 0){let E=G.vocab;const te=e;if(!(E&&typeof E=="object"&&!Array.isArray(E))&&E!==null)return Q.errors=[{instancePath:r+"/layout/blocks/"+$+"/vo\
cab",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/type",keyword:"type",params:{type:cr.properties.layout.properties.blocks.items.properties.
vocab.type},message:"must be object,null"}],!1;if(e===te&&E&&typeof E=="object"&&!Array.isArray(E)){let nr;if(E.kind===void 0&&(nr="kind")||E.size===void 0&&(nr=
"size")||E.sha256===void 0&&(nr="sha256"))return Q.errors=[{instancePath:r+"/layout/blocks/"+$+"/vocab",schemaPath:"#/properties/layout/properties/blocks/items/\
properties/vocab/required",keyword:"required",params:{missingProperty:nr},message:"must have required property '"+nr+"'"}],!1;{const qe=e;for(const Y in E)if(!(Y===
"kind"||Y==="size"||Y==="sha256")){return Q.errors=[{instancePath:r+"/layout/blocks/"+$+"/vocab",schemaPath:"#/properties/layout/properties/blocks/items/propert\
ies/vocab/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Y},message:"must NOT have additional properties"}],!1;break}if(qe===e){
if(E.kind!==void 0){let Y=E.kind;const Re=e;if(!(Y==="file"||Y==="range"||Y==="hash"))return Q.errors=[{instancePath:r+"/layout/blocks/"+$+"/vocab/kind",schemaPath:"\
#/properties/layout/properties/blocks/items/properties/vocab/properties/kind/enum",keyword:"enum",params:{allowedValues:cr.properties.layout.properties.blocks.items.
properties.vocab.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var he=Re===e}else var he=!0;if(he){if(E.size!==void 0){let Y=E.
size;const Re=e;if(!(typeof Y=="number"&&!(Y%1)&&!isNaN(Y)&&isFinite(Y)))return Q.errors=[{instancePath:r+"/layout/blocks/"+$+"/vocab/size",schemaPath:"#/proper\
ties/layout/properties/blocks/items/properties/vocab/properties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===Re&&typeof Y==
"number"&&isFinite(Y)&&(Y<0||isNaN(Y)))return Q.errors=[{instancePath:r+"/layout/blocks/"+$+"/vocab/size",schemaPath:"#/properties/layout/properties/blocks/item\
s/properties/vocab/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var he=Re===e}else var he=!0;if(he)if(E.
sha256!==void 0){let Y=E.sha256;const Re=e;if(typeof Y!="string"&&Y!==null)return Q.errors=[{instancePath:r+"/layout/blocks/"+$+"/vocab/sha256",schemaPath:"#/pr\
operties/layout/properties/blocks/items/properties/vocab/properties/sha256/type",keyword:"type",params:{type:cr.properties.layout.properties.blocks.items.properties.
vocab.properties.sha256.type},message:"must be string,null"}],!1;if(e===Re&&typeof Y=="string"&&!Sr.test(Y))return Q.errors=[{instancePath:r+"/layout/blocks/"+$+
"/vocab/sha256",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]\
{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1;var he=Re===e}else var he=!0}}}}var M=te===e}else var M=!0;if(M)if(G.zone!==void 0){let E=G.zone;const te=e;
if(typeof E!="string"&&E!==null)return Q.errors=[{instancePath:r+"/layout/blocks/"+$+"/zone",schemaPath:"#/properties/layout/properties/blocks/items/properties/\
zone/type",keyword:"type",params:{type:cr.properties.layout.properties.blocks.items.properties.zone.type},message:"must be string,null"}],!1;var M=te===e}else var M=!0}}}}}}}else
return Q.errors=[{instancePath:r+"/layout/blocks/"+$,schemaPath:"#/properties/layout/properties/blocks/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var X=P===e;if(!X)break}}else return Q.errors=[{instancePath:r+"/layout/blocks",schemaPath:"#/properties/layout/properties/blocks/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var Pe=N===e}else var Pe=!0;if(Pe)if(q.features!==void 0){let p=q.features;const N=e;if(!(typeof p=="nu\
mber"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Q.errors=[{instancePath:r+"/layout/features",schemaPath:"#/properties/layout/properties/features/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"}],!1;if(e===N&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p)))return Q.errors=[{instancePath:r+"/layout/\
features",schemaPath:"#/properties/layout/properties/features/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Pe=N===
e}else var Pe=!0}}}else return Q.errors=[{instancePath:r+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var y=T===e}else var y=!0;if(y){if(n.heads!==void 0){let q=n.heads;const T=e;if(e===T)if(Array.isArray(q)){var re=!0;const z=q.length;for(let ne=0;ne<
z;ne++){let p=q[ne];const N=e;if(e===N)if(p&&typeof p=="object"&&!Array.isArray(p)){let $;if(p.head===void 0&&($="head")||p.all===void 0&&($="all")||p.sources===
void 0&&($="sources")||p.allTraffic===void 0&&($="allTraffic"))return Q.errors=[{instancePath:r+"/heads/"+ne,schemaPath:"#/properties/heads/items/required",keyword:"\
required",params:{missingProperty:$},message:"must have required property '"+$+"'"}],!1;{const G=e;for(const P in p)if(!(P==="head"||P==="all"||P==="sources"||P===
"allTraffic")){return Q.errors=[{instancePath:r+"/heads/"+ne,schemaPath:"#/properties/heads/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},
message:"must NOT have additional properties"}],!1;break}if(G===e){if(p.head!==void 0){const P=e;if(typeof p.head!="string")return Q.errors=[{instancePath:r+"/h\
eads/"+ne+"/head",schemaPath:"#/properties/heads/items/properties/head/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var j=P===e}else
var j=!0;if(j){if(p.all!==void 0){const P=e;F(p.all,{instancePath:r+"/heads/"+ne+"/all",parentData:p,parentDataProperty:"all",rootData:wr,dynamicAnchors:kr})||(f=
f===null?F.errors:f.concat(F.errors),e=f.length);var j=P===e}else var j=!0;if(j){if(p.sources!==void 0){let P=p.sources;const S=e;if(e===S)if(P&&typeof P=="obje\
ct"&&!Array.isArray(P))for(const me in P){const E=e;F(P[me],{instancePath:r+"/heads/"+ne+"/sources/"+me.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:P,parentDataProperty:me,
rootData:wr,dynamicAnchors:kr})||(f=f===null?F.errors:f.concat(F.errors),e=f.length);var be=E===e;if(!be)break}else return Q.errors=[{instancePath:r+"/heads/"+ne+
"/sources",schemaPath:"#/properties/heads/items/properties/sources/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var j=S===e}else var j=!0;
if(j)if(p.allTraffic!==void 0){let P=p.allTraffic;const S=e;if(!(P&&typeof P=="object"&&!Array.isArray(P))&&P!==null)return Q.errors=[{instancePath:r+"/heads/"+
ne+"/allTraffic",schemaPath:"#/properties/heads/items/properties/allTraffic/type",keyword:"type",params:{type:cr.properties.heads.items.properties.allTraffic.type},
message:"must be object,null"}],!1;if(e===S&&P&&typeof P=="object"&&!Array.isArray(P)){let me;if(P.all===void 0&&(me="all")||P.sources===void 0&&(me="sources"))
return Q.errors=[{instancePath:r+"/heads/"+ne+"/allTraffic",schemaPath:"#/properties/heads/items/properties/allTraffic/required",keyword:"required",params:{missingProperty:me},
message:"must have required property '"+me+"'"}],!1;{const E=e;for(const te in P)if(!(te==="all"||te==="sources")){return Q.errors=[{instancePath:r+"/heads/"+ne+
"/allTraffic",schemaPath:"#/properties/heads/items/properties/allTraffic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:te},message:"\
must NOT have additional properties"}],!1;break}if(E===e){if(P.all!==void 0){const te=e;F(P.all,{instancePath:r+"/heads/"+ne+"/allTraffic/all",parentData:P,parentDataProperty:"\
all",rootData:wr,dynamicAnchors:kr})||(f=f===null?F.errors:f.concat(F.errors),e=f.length);var h=te===e}else var h=!0;if(h)if(P.sources!==void 0){let te=P.sources;
const ir=e;if(e===ir)if(te&&typeof te=="object"&&!Array.isArray(te))for(const qe in te){const Y=e;F(te[qe],{instancePath:r+"/heads/"+ne+"/allTraffic/sources/"+qe.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:te,parentDataProperty:qe,rootData:wr,dynamicAnchors:kr})||(f=f===null?F.errors:f.concat(F.errors),e=f.length);
var R=Y===e;if(!R)break}else return Q.errors=[{instancePath:r+"/heads/"+ne+"/allTraffic/sources",schemaPath:"#/properties/heads/items/properties/allTraffic/prop\
erties/sources/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var h=ir===e}else var h=!0}}}var j=S===e}else var j=!0}}}}}else return Q.
errors=[{instancePath:r+"/heads/"+ne,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var re=N===e;
if(!re)break}}else return Q.errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var y=T===e}else var y=!0;if(y)if(n.hash!==void 0){let q=n.hash;const T=e;if(e===T)if(typeof q=="string"){if(!Sr.test(q))return Q.errors=[{instancePath:r+"/h\
ash",schemaPath:"#/properties/hash/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Q.
errors=[{instancePath:r+"/hash",schemaPath:"#/properties/hash/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=T===e}else var y=!0}}}}}}}}}else
return Q.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Q.errors=f,e===0}Q.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};export{As as calibration,xs as calibrator,Fs as golden,Ns as lock,zs as manifest,js as plan};
