// Generated from scripts/schemas by scripts/generate.ts; do not edit.
// @ts-nocheck
const vs=a,x={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc plan",description:"Everything that adsc resolved of a spec: data, transforms wi\
th their constants, embedding tables, the graph, training. Emitters, training and serving read this and nothing above it.",type:"object",properties:{version:{const:1},
model:{type:"string"},variant:{type:["string","null"]},baseline:{enum:["lr","wide_deep","gbdt_lr"]},doc:{type:["string","null"]},data:{type:["object","null"],properties:{
primary:{type:"object",properties:{name:{type:"string"},glob:{type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},format:{enum:["csv","tsv","jsonl","p\
arquet"]},header:{type:"boolean"},columns:{type:["array","null"],items:{type:"string"}},delimiter:{type:["string","null"]},missing:{type:"array",items:{type:"st\
ring"}},optional:{type:"array",items:{type:"string"}}},required:["name","glob","format","header","columns","delimiter","missing"],additionalProperties:!1},joins:{
type:"array",items:{type:"object",properties:{name:{type:"string"},glob:{type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},format:{enum:["csv","tsv",
"jsonl","parquet"]},header:{type:"boolean"},columns:{type:["array","null"],items:{type:"string"}},delimiter:{type:["string","null"]},missing:{type:"array",items:{
type:"string"}},optional:{type:"array",items:{type:"string"}},on:{type:"array",items:{type:"object",properties:{left:{type:"string"},right:{type:"string"}},required:[
"left","right"],additionalProperties:!1}},side:{enum:["request","candidate"]},asOf:{type:["string","null"]},asOfTime:{type:["object","null"],properties:{column:{
type:"string"},unit:{enum:["s","ms","us","ns",null]},format:{type:["string","null"]},zone:{type:"string"}},required:["column","unit","format","zone"],additionalProperties:!1}},
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
const:"files"},glob:{type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"}},required:["kind","glob"],additionalProperties:!1}]}},$id:"plan"},qr=Object.prototype.
hasOwnProperty,Hr=new RegExp("^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$","u"),Vr=new RegExp("^[0-9a-f]{64}$","u");function Pe(n,{instancePath:r="",parentData:Ir,parentDataProperty:Sr,rootData:vr=n,dynamicAnchors:wr={}}={}){let f=null,e=0;const ye=Pe.evaluated;if(ye.dynamicProps&&
(ye.props=void 0),ye.dynamicItems&&(ye.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let T;if(n.kind===void 0&&(T="kind"))return Pe.errors=[{
instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:T},message:"must have required property '"+T+"'"}],!1;{const ce=n.kind;if(typeof ce==
"string")if(ce==="last"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let E;if(n.kind===void 0&&(E="kind")||n.seconds===void 0&&(E="seconds"))return Pe.
errors=[{instancePath:r,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:E},message:"must have required property '"+E+"'"}],!1;{const Oe=e;
for(const P in n)if(!(P==="kind"||P==="seconds")){return Pe.errors=[{instancePath:r,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:P},message:"must NOT have additional properties"}],!1;break}if(Oe===e){if(n.kind!==void 0){const P=e;if(n.kind!=="last")return Pe.errors=[{instancePath:r+
"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"last"},message:"must be equal to constant"}],!1;var y=P===e}else var y=!0;
if(y)if(n.seconds!==void 0){let P=n.seconds;const B=e;if(!(typeof P=="number"&&isFinite(P)))return Pe.errors=[{instancePath:r+"/seconds",schemaPath:"#/oneOf/0/p\
roperties/seconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var y=B===e}else var y=!0}}}else return Pe.errors=[{instancePath:r,schemaPath:"\
#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var C=!0}else if(ce==="random"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(
n)){let E;if(n.kind===void 0&&(E="kind")||n.fraction===void 0&&(E="fraction"))return Pe.errors=[{instancePath:r,schemaPath:"#/oneOf/1/required",keyword:"require\
d",params:{missingProperty:E},message:"must have required property '"+E+"'"}],!1;{const Oe=e;for(const P in n)if(!(P==="kind"||P==="fraction")){return Pe.errors=
[{instancePath:r,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},message:"must NOT have additional prop\
erties"}],!1;break}if(Oe===e){if(n.kind!==void 0){const P=e;if(n.kind!=="random")return Pe.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/1/properties/kind\
/const",keyword:"const",params:{allowedValue:"random"},message:"must be equal to constant"}],!1;var ne=P===e}else var ne=!0;if(ne)if(n.fraction!==void 0){let P=n.
fraction;const B=e;if(e===B)if(typeof P=="number"&&isFinite(P)){if(P>1||isNaN(P))return Pe.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/1/properties/\
fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(P<0||isNaN(P))return Pe.errors=[{instancePath:r+"/fraction",
schemaPath:"#/oneOf/1/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return Pe.errors=[{instancePath:r+
"/fraction",schemaPath:"#/oneOf/1/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ne=B===e}else var ne=!0}}}else
return Pe.errors=[{instancePath:r,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;C!==!0&&(C=!0)}else if(ce==="h\
ash"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let E;if(n.kind===void 0&&(E="kind")||n.fraction===void 0&&(E="fraction")||n.column===void 0&&(E="co\
lumn"))return Pe.errors=[{instancePath:r,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:E},message:"must have required property '"+E+
"'"}],!1;{const Oe=e;for(const P in n)if(!(P==="kind"||P==="fraction"||P==="column")){return Pe.errors=[{instancePath:r,schemaPath:"#/oneOf/2/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:P},message:"must NOT have additional properties"}],!1;break}if(Oe===e){if(n.kind!==void 0){const P=e;
if(n.kind!=="hash")return Pe.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"hash"},message:"\
must be equal to constant"}],!1;var M=P===e}else var M=!0;if(M){if(n.fraction!==void 0){let P=n.fraction;const B=e;if(e===B)if(typeof P=="number"&&isFinite(P)){
if(P>1||isNaN(P))return Pe.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
message:"must be <= 1"}],!1;if(P<0||isNaN(P))return Pe.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return Pe.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var M=B===e}else var M=!0;if(M)if(n.column!==void 0){const P=e;if(typeof n.column!="string")
return Pe.errors=[{instancePath:r+"/column",schemaPath:"#/oneOf/2/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var M=P===
e}else var M=!0}}}}else return Pe.errors=[{instancePath:r,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;C!==!0&&
(C=!0)}else if(ce==="files"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let E;if(n.kind===void 0&&(E="kind")||n.glob===void 0&&(E="glob"))return Pe.errors=
[{instancePath:r,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:E},message:"must have required property '"+E+"'"}],!1;{const Oe=e;for(const P in n)
if(!(P==="kind"||P==="glob")){return Pe.errors=[{instancePath:r,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},
message:"must NOT have additional properties"}],!1;break}if(Oe===e){if(n.kind!==void 0){const P=e;if(n.kind!=="files")return Pe.errors=[{instancePath:r+"/kind",
schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"files"},message:"must be equal to constant"}],!1;var fe=P===e}else var fe=!0;
if(fe)if(n.glob!==void 0){let P=n.glob;const B=e;if(e===B)if(typeof P=="string"){if(!Hr.test(P))return Pe.errors=[{instancePath:r+"/glob",schemaPath:"#/oneOf/3/\
properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$\
"'}],!1}else return Pe.errors=[{instancePath:r+"/glob",schemaPath:"#/oneOf/3/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var fe=B===e}else var fe=!0}}}else return Pe.errors=[{instancePath:r,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}],!1;C!==!0&&(C=!0)}else return Pe.errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:ce},
message:'value of tag "kind" must be in oneOf'}],!1;else return Pe.errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"t\
ag",tag:"kind",tagValue:ce},message:'tag "kind" must be string'}],!1}}else return Pe.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;return Pe.errors=f,ye.props=C,e===0}Pe.evaluated={dynamicProps:!0,dynamicItems:!1};function a(n,{instancePath:r="",parentData:Ir,
parentDataProperty:Sr,rootData:vr=n,dynamicAnchors:wr={}}={}){let f=null,e=0;const ye=a.evaluated;if(ye.dynamicProps&&(ye.props=void 0),ye.dynamicItems&&(ye.items=
void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Qe;if(n.version===void 0&&(Qe="version")||n.model===void 0&&(Qe="model")||n.variant===void 0&&(Qe=
"variant")||n.doc===void 0&&(Qe="doc")||n.data===void 0&&(Qe="data")||n.inputs===void 0&&(Qe="inputs")||n.vocabs===void 0&&(Qe="vocabs")||n.tables===void 0&&(Qe=
"tables")||n.signals===void 0&&(Qe="signals")||n.nodes===void 0&&(Qe="nodes")||n.params===void 0&&(Qe="params")||n.towers===void 0&&(Qe="towers")||n.heads===void 0&&
(Qe="heads")||n.outputs===void 0&&(Qe="outputs")||n.sampling===void 0&&(Qe="sampling")||n.calibration===void 0&&(Qe="calibration")||n.train===void 0&&(Qe="train")||
n.baselines===void 0&&(Qe="baselines")||n.cost===void 0&&(Qe="cost")||n.fingerprint===void 0&&(Qe="fingerprint"))return a.errors=[{instancePath:r,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:Qe},message:"must have required property '"+Qe+"'"}],!1;{const gs=e;for(const c in n)if(!qr.call(x.properties,
c)){return a.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have add\
itional properties"}],!1;break}if(gs===e){if(n.version!==void 0){const c=e;if(n.version!==1)return a.errors=[{instancePath:r+"/version",schemaPath:"#/properties\
/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var y=c===e}else var y=!0;if(y){if(n.model!==void 0){const c=e;
if(typeof n.model!="string")return a.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var y=c===e}else var y=!0;if(y){if(n.variant!==void 0){let c=n.variant;const ee=e;if(typeof c!="string"&&c!==null)return a.errors=[{instancePath:r+
"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:x.properties.variant.type},message:"must be string,null"}],!1;var y=ee===e}else var y=!0;
if(y){if(n.baseline!==void 0){let c=n.baseline;const ee=e;if(!(c==="lr"||c==="wide_deep"||c==="gbdt_lr"))return a.errors=[{instancePath:r+"/baseline",schemaPath:"\
#/properties/baseline/enum",keyword:"enum",params:{allowedValues:x.properties.baseline.enum},message:"must be equal to one of the allowed values"}],!1;var y=ee===
e}else var y=!0;if(y){if(n.doc!==void 0){let c=n.doc;const ee=e;if(typeof c!="string"&&c!==null)return a.errors=[{instancePath:r+"/doc",schemaPath:"#/properties\
/doc/type",keyword:"type",params:{type:x.properties.doc.type},message:"must be string,null"}],!1;var y=ee===e}else var y=!0;if(y){if(n.data!==void 0){let c=n.data;
const ee=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return a.errors=[{instancePath:r+"/data",schemaPath:"#/properties/data/type",keyword:"type",
params:{type:x.properties.data.type},message:"must be object,null"}],!1;if(e===ee&&c&&typeof c=="object"&&!Array.isArray(c)){let K;if(c.primary===void 0&&(K="pr\
imary")||c.joins===void 0&&(K="joins")||c.time===void 0&&(K="time")||c.source===void 0&&(K="source")||c.servedBy===void 0&&(K="servedBy")||c.weight===void 0&&(K=
"weight")||c.afterImpression===void 0&&(K="afterImpression"))return a.errors=[{instancePath:r+"/data",schemaPath:"#/properties/data/required",keyword:"required",
params:{missingProperty:K},message:"must have required property '"+K+"'"}],!1;{const o=e;for(const s in c)if(!qr.call(x.properties.data.properties,s)){return a.
errors=[{instancePath:r+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must N\
OT have additional properties"}],!1;break}if(o===e){if(c.primary!==void 0){let s=c.primary;const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let Ue;
if(s.name===void 0&&(Ue="name")||s.glob===void 0&&(Ue="glob")||s.format===void 0&&(Ue="format")||s.header===void 0&&(Ue="header")||s.columns===void 0&&(Ue="colu\
mns")||s.delimiter===void 0&&(Ue="delimiter")||s.missing===void 0&&(Ue="missing"))return a.errors=[{instancePath:r+"/data/primary",schemaPath:"#/properties/data\
/properties/primary/required",keyword:"required",params:{missingProperty:Ue},message:"must have required property '"+Ue+"'"}],!1;{const q=e;for(const g in s)if(!(g===
"name"||g==="glob"||g==="format"||g==="header"||g==="columns"||g==="delimiter"||g==="missing"||g==="optional")){return a.errors=[{instancePath:r+"/data/primary",
schemaPath:"#/properties/data/properties/primary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have addit\
ional properties"}],!1;break}if(q===e){if(s.name!==void 0){const g=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/data/primary/name",schemaPath:"\
#/properties/data/properties/primary/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var C=g===e}else var C=!0;if(C){if(s.
glob!==void 0){let g=s.glob;const i=e;if(e===i)if(typeof g=="string"){if(!Hr.test(g))return a.errors=[{instancePath:r+"/data/primary/glob",schemaPath:"#/propert\
ies/data/properties/primary/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!\
/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[{instancePath:r+"/data/primary/glob",schemaPath:"#/properties/data/properties/primary/properties/g\
lob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var C=i===e}else var C=!0;if(C){if(s.format!==void 0){let g=s.format;const i=e;if(!(g===
"csv"||g==="tsv"||g==="jsonl"||g==="parquet"))return a.errors=[{instancePath:r+"/data/primary/format",schemaPath:"#/properties/data/properties/primary/propertie\
s/format/enum",keyword:"enum",params:{allowedValues:x.properties.data.properties.primary.properties.format.enum},message:"must be equal to one of the allowed va\
lues"}],!1;var C=i===e}else var C=!0;if(C){if(s.header!==void 0){const g=e;if(typeof s.header!="boolean")return a.errors=[{instancePath:r+"/data/primary/header",
schemaPath:"#/properties/data/properties/primary/properties/header/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var C=g===e}else var C=!0;
if(C){if(s.columns!==void 0){let g=s.columns;const i=e;if(!Array.isArray(g)&&g!==null)return a.errors=[{instancePath:r+"/data/primary/columns",schemaPath:"#/pro\
perties/data/properties/primary/properties/columns/type",keyword:"type",params:{type:x.properties.data.properties.primary.properties.columns.type},message:"must\
 be array,null"}],!1;if(e===i&&Array.isArray(g)){var ne=!0;const se=g.length;for(let t=0;t<se;t++){const d=e;if(typeof g[t]!="string")return a.errors=[{instancePath:r+
"/data/primary/columns/"+t,schemaPath:"#/properties/data/properties/primary/properties/columns/items/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var ne=d===e;if(!ne)break}}var C=i===e}else var C=!0;if(C){if(s.delimiter!==void 0){let g=s.delimiter;const i=e;if(typeof g!="string"&&g!==null)return a.
errors=[{instancePath:r+"/data/primary/delimiter",schemaPath:"#/properties/data/properties/primary/properties/delimiter/type",keyword:"type",params:{type:x.properties.
data.properties.primary.properties.delimiter.type},message:"must be string,null"}],!1;var C=i===e}else var C=!0;if(C){if(s.missing!==void 0){let g=s.missing;const i=e;
if(e===i)if(Array.isArray(g)){var M=!0;const se=g.length;for(let t=0;t<se;t++){const d=e;if(typeof g[t]!="string")return a.errors=[{instancePath:r+"/data/primar\
y/missing/"+t,schemaPath:"#/properties/data/properties/primary/properties/missing/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var M=d===e;if(!M)break}}else return a.errors=[{instancePath:r+"/data/primary/missing",schemaPath:"#/properties/data/properties/primary/properties/missing/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var C=i===e}else var C=!0;if(C)if(s.optional!==void 0){let g=s.optional;const i=e;if(e===i)if(Array.
isArray(g)){var fe=!0;const se=g.length;for(let t=0;t<se;t++){const d=e;if(typeof g[t]!="string")return a.errors=[{instancePath:r+"/data/primary/optional/"+t,schemaPath:"\
#/properties/data/properties/primary/properties/optional/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var fe=d===e;if(!fe)break}}else
return a.errors=[{instancePath:r+"/data/primary/optional",schemaPath:"#/properties/data/properties/primary/properties/optional/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var C=i===e}else var C=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/data/primary",schemaPath:"#/properties/data/prope\
rties/primary/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var T=N===e}else var T=!0;if(T){if(c.joins!==void 0){let s=c.joins;const N=e;
if(e===N)if(Array.isArray(s)){var ce=!0;const q=s.length;for(let g=0;g<q;g++){let i=s[g];const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.
name===void 0&&(t="name")||i.glob===void 0&&(t="glob")||i.format===void 0&&(t="format")||i.header===void 0&&(t="header")||i.columns===void 0&&(t="columns")||i.delimiter===
void 0&&(t="delimiter")||i.missing===void 0&&(t="missing")||i.on===void 0&&(t="on")||i.side===void 0&&(t="side")||i.asOf===void 0&&(t="asOf")||i.asOfTime===void 0&&
(t="asOfTime"))return a.errors=[{instancePath:r+"/data/joins/"+g,schemaPath:"#/properties/data/properties/joins/items/required",keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;{const d=e;for(const u in i)if(!qr.call(x.properties.data.properties.joins.items.properties,u)){return a.errors=
[{instancePath:r+"/data/joins/"+g,schemaPath:"#/properties/data/properties/joins/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.name!==void 0){const u=e;if(typeof i.name!="string")return a.errors=[{instancePath:r+"/d\
ata/joins/"+g+"/name",schemaPath:"#/properties/data/properties/joins/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var I=u===e}else var I=!0;if(I){if(i.glob!==void 0){let u=i.glob;const b=e;if(e===b)if(typeof u=="string"){if(!Hr.test(u))return a.errors=[{instancePath:r+"/\
data/joins/"+g+"/glob",schemaPath:"#/properties/data/properties/joins/items/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$)\
)[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[{instancePath:r+"/data/joins/"+g+"/glob",schemaPath:"\
#/properties/data/properties/joins/items/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var I=b===e}else var I=!0;if(I){
if(i.format!==void 0){let u=i.format;const b=e;if(!(u==="csv"||u==="tsv"||u==="jsonl"||u==="parquet"))return a.errors=[{instancePath:r+"/data/joins/"+g+"/format",
schemaPath:"#/properties/data/properties/joins/items/properties/format/enum",keyword:"enum",params:{allowedValues:x.properties.data.properties.joins.items.properties.
format.enum},message:"must be equal to one of the allowed values"}],!1;var I=b===e}else var I=!0;if(I){if(i.header!==void 0){const u=e;if(typeof i.header!="bool\
ean")return a.errors=[{instancePath:r+"/data/joins/"+g+"/header",schemaPath:"#/properties/data/properties/joins/items/properties/header/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var I=u===e}else var I=!0;if(I){if(i.columns!==void 0){let u=i.columns;const b=e;if(!Array.isArray(u)&&u!==null)return a.
errors=[{instancePath:r+"/data/joins/"+g+"/columns",schemaPath:"#/properties/data/properties/joins/items/properties/columns/type",keyword:"type",params:{type:x.
properties.data.properties.joins.items.properties.columns.type},message:"must be array,null"}],!1;if(e===b&&Array.isArray(u)){var E=!0;const l=u.length;for(let W=0;W<
l;W++){const qe=e;if(typeof u[W]!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/columns/"+W,schemaPath:"#/properties/data/properties/joins/items/\
properties/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var E=qe===e;if(!E)break}}var I=b===e}else var I=!0;if(I){if(i.
delimiter!==void 0){let u=i.delimiter;const b=e;if(typeof u!="string"&&u!==null)return a.errors=[{instancePath:r+"/data/joins/"+g+"/delimiter",schemaPath:"#/pro\
perties/data/properties/joins/items/properties/delimiter/type",keyword:"type",params:{type:x.properties.data.properties.joins.items.properties.delimiter.type},message:"\
must be string,null"}],!1;var I=b===e}else var I=!0;if(I){if(i.missing!==void 0){let u=i.missing;const b=e;if(e===b)if(Array.isArray(u)){var Oe=!0;const l=u.length;
for(let W=0;W<l;W++){const qe=e;if(typeof u[W]!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/missing/"+W,schemaPath:"#/properties/data/propertie\
s/joins/items/properties/missing/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Oe=qe===e;if(!Oe)break}}else return a.errors=
[{instancePath:r+"/data/joins/"+g+"/missing",schemaPath:"#/properties/data/properties/joins/items/properties/missing/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var I=b===e}else var I=!0;if(I){if(i.optional!==void 0){let u=i.optional;const b=e;if(e===b)if(Array.isArray(u)){var P=!0;const l=u.
length;for(let W=0;W<l;W++){const qe=e;if(typeof u[W]!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/optional/"+W,schemaPath:"#/properties/data/p\
roperties/joins/items/properties/optional/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var P=qe===e;if(!P)break}}else return a.
errors=[{instancePath:r+"/data/joins/"+g+"/optional",schemaPath:"#/properties/data/properties/joins/items/properties/optional/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var I=b===e}else var I=!0;if(I){if(i.on!==void 0){let u=i.on;const b=e;if(e===b)if(Array.isArray(u)){var B=!0;const l=u.length;
for(let W=0;W<l;W++){let qe=u[W];const sr=e;if(e===sr)if(qe&&typeof qe=="object"&&!Array.isArray(qe)){let tr;if(qe.left===void 0&&(tr="left")||qe.right===void 0&&
(tr="right"))return a.errors=[{instancePath:r+"/data/joins/"+g+"/on/"+W,schemaPath:"#/properties/data/properties/joins/items/properties/on/items/required",keyword:"\
required",params:{missingProperty:tr},message:"must have required property '"+tr+"'"}],!1;{const We=e;for(const ir in qe)if(!(ir==="left"||ir==="right")){return a.
errors=[{instancePath:r+"/data/joins/"+g+"/on/"+W,schemaPath:"#/properties/data/properties/joins/items/properties/on/items/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:ir},message:"must NOT have additional properties"}],!1;break}if(We===e){if(qe.left!==void 0){const ir=e;if(typeof qe.
left!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/on/"+W+"/left",schemaPath:"#/properties/data/properties/joins/items/properties/on/items/prope\
rties/left/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var G=ir===e}else var G=!0;if(G)if(qe.right!==void 0){const ir=e;if(typeof qe.
right!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/on/"+W+"/right",schemaPath:"#/properties/data/properties/joins/items/properties/on/items/pro\
perties/right/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var G=ir===e}else var G=!0}}}else return a.errors=[{instancePath:r+"/dat\
a/joins/"+g+"/on/"+W,schemaPath:"#/properties/data/properties/joins/items/properties/on/items/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}],!1;var B=sr===e;if(!B)break}}else return a.errors=[{instancePath:r+"/data/joins/"+g+"/on",schemaPath:"#/properties/data/properties/joins/items/properties/o\
n/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var I=b===e}else var I=!0;if(I){if(i.side!==void 0){let u=i.side;const b=e;if(!(u==="r\
equest"||u==="candidate"))return a.errors=[{instancePath:r+"/data/joins/"+g+"/side",schemaPath:"#/properties/data/properties/joins/items/properties/side/enum",keyword:"\
enum",params:{allowedValues:x.properties.data.properties.joins.items.properties.side.enum},message:"must be equal to one of the allowed values"}],!1;var I=b===e}else
var I=!0;if(I){if(i.asOf!==void 0){let u=i.asOf;const b=e;if(typeof u!="string"&&u!==null)return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOf",schemaPath:"\
#/properties/data/properties/joins/items/properties/asOf/type",keyword:"type",params:{type:x.properties.data.properties.joins.items.properties.asOf.type},message:"\
must be string,null"}],!1;var I=b===e}else var I=!0;if(I)if(i.asOfTime!==void 0){let u=i.asOfTime;const b=e;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==
null)return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/type",keyword:"type",
params:{type:x.properties.data.properties.joins.items.properties.asOfTime.type},message:"must be object,null"}],!1;if(e===b&&u&&typeof u=="object"&&!Array.isArray(
u)){let l;if(u.column===void 0&&(l="column")||u.unit===void 0&&(l="unit")||u.format===void 0&&(l="format")||u.zone===void 0&&(l="zone"))return a.errors=[{instancePath:r+
"/data/joins/"+g+"/asOfTime",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/required",keyword:"required",params:{missingProperty:l},message:"\
must have required property '"+l+"'"}],!1;{const W=e;for(const qe in u)if(!(qe==="column"||qe==="unit"||qe==="format"||qe==="zone")){return a.errors=[{instancePath:r+
"/data/joins/"+g+"/asOfTime",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:qe},message:"must NOT have additional properties"}],!1;break}if(W===e){if(u.column!==void 0){const qe=e;if(typeof u.column!="string")return a.
errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime/column",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/column/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Q=qe===e}else var Q=!0;if(Q){if(u.unit!==void 0){let qe=u.unit;const sr=e;if(!(qe==="s"||qe==="ms"||
qe==="us"||qe==="ns"||qe===null))return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime/unit",schemaPath:"#/properties/data/properties/joins/items/propert\
ies/asOfTime/properties/unit/enum",keyword:"enum",params:{allowedValues:x.properties.data.properties.joins.items.properties.asOfTime.properties.unit.enum},message:"\
must be equal to one of the allowed values"}],!1;var Q=sr===e}else var Q=!0;if(Q){if(u.format!==void 0){let qe=u.format;const sr=e;if(typeof qe!="string"&&qe!==
null)return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime/format",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/fo\
rmat/type",keyword:"type",params:{type:x.properties.data.properties.joins.items.properties.asOfTime.properties.format.type},message:"must be string,null"}],!1;var Q=sr===
e}else var Q=!0;if(Q)if(u.zone!==void 0){const qe=e;if(typeof u.zone!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime/zone",schemaPath:"#/\
properties/data/properties/joins/items/properties/asOfTime/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Q=qe===
e}else var Q=!0}}}}}var I=b===e}else var I=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/data/joins/"+g,schemaPath:"#/properties/data/properties/joins/\
items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ce=m===e;if(!ce)break}}else return a.errors=[{instancePath:r+"/data/joins",schemaPath:"\
#/properties/data/properties/joins/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var T=N===e}else var T=!0;if(T){if(c.time!==void 0){let s=c.
time;const N=e;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null)return a.errors=[{instancePath:r+"/data/time",schemaPath:"#/properties/data/properties/t\
ime/type",keyword:"type",params:{type:x.properties.data.properties.time.type},message:"must be object,null"}],!1;if(e===N&&s&&typeof s=="object"&&!Array.isArray(
s)){let q;if(s.column===void 0&&(q="column")||s.unit===void 0&&(q="unit")||s.format===void 0&&(q="format")||s.zone===void 0&&(q="zone"))return a.errors=[{instancePath:r+
"/data/time",schemaPath:"#/properties/data/properties/time/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],
!1;{const g=e;for(const i in s)if(!(i==="column"||i==="unit"||i==="format"||i==="zone")){return a.errors=[{instancePath:r+"/data/time",schemaPath:"#/properties/\
data/properties/time/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}
if(g===e){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.errors=[{instancePath:r+"/data/time/column",schemaPath:"#/properties/data/proper\
ties/time/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _=i===e}else var _=!0;if(_){if(s.unit!==void 0){let i=s.
unit;const m=e;if(!(i==="s"||i==="ms"||i==="us"||i==="ns"||i===null))return a.errors=[{instancePath:r+"/data/time/unit",schemaPath:"#/properties/data/properties\
/time/properties/unit/enum",keyword:"enum",params:{allowedValues:x.properties.data.properties.time.properties.unit.enum},message:"must be equal to one of the al\
lowed values"}],!1;var _=m===e}else var _=!0;if(_){if(s.format!==void 0){let i=s.format;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+
"/data/time/format",schemaPath:"#/properties/data/properties/time/properties/format/type",keyword:"type",params:{type:x.properties.data.properties.time.properties.
format.type},message:"must be string,null"}],!1;var _=m===e}else var _=!0;if(_)if(s.zone!==void 0){const i=e;if(typeof s.zone!="string")return a.errors=[{instancePath:r+
"/data/time/zone",schemaPath:"#/properties/data/properties/time/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _=i===
e}else var _=!0}}}}}var T=N===e}else var T=!0;if(T){if(c.source!==void 0){let s=c.source;const N=e;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null)return a.
errors=[{instancePath:r+"/data/source",schemaPath:"#/properties/data/properties/source/type",keyword:"type",params:{type:x.properties.data.properties.source.type},
message:"must be object,null"}],!1;if(e===N&&s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.column===void 0&&(q="column")||s.values===void 0&&(q="values"))
return a.errors=[{instancePath:r+"/data/source",schemaPath:"#/properties/data/properties/source/required",keyword:"required",params:{missingProperty:q},message:"\
must have required property '"+q+"'"}],!1;{const g=e;for(const i in s)if(!(i==="column"||i==="values")){return a.errors=[{instancePath:r+"/data/source",schemaPath:"\
#/properties/data/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional propert\
ies"}],!1;break}if(g===e){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.errors=[{instancePath:r+"/data/source/column",schemaPath:"#/prop\
erties/data/properties/source/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var R=i===e}else var R=!0;if(R)if(s.values!==
void 0){let i=s.values;const m=e;if(e===m)if(Array.isArray(i)){var ie=!0;const t=i.length;for(let d=0;d<t;d++){const u=e;if(typeof i[d]!="string")return a.errors=
[{instancePath:r+"/data/source/values/"+d,schemaPath:"#/properties/data/properties/source/properties/values/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var ie=u===e;if(!ie)break}}else return a.errors=[{instancePath:r+"/data/source/values",schemaPath:"#/properties/data/properties/source/prop\
erties/values/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var R=m===e}else var R=!0}}}var T=N===e}else var T=!0;if(T){if(c.key!==void 0){
let s=c.key;const N=e;if(e===N)if(Array.isArray(s)){if(s.length<1)return a.errors=[{instancePath:r+"/data/key",schemaPath:"#/properties/data/properties/key/minI\
tems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var F=!0;const q=s.length;for(let g=0;g<q;g++){const i=e;if(typeof s[g]!=
"string")return a.errors=[{instancePath:r+"/data/key/"+g,schemaPath:"#/properties/data/properties/key/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var F=i===e;if(!F)break}}}else return a.errors=[{instancePath:r+"/data/key",schemaPath:"#/properties/data/properties/key/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"}],!1;var T=N===e}else var T=!0;if(T){if(c.servedBy!==void 0){let s=c.servedBy;const N=e;if(typeof s!="string"&&
s!==null)return a.errors=[{instancePath:r+"/data/servedBy",schemaPath:"#/properties/data/properties/servedBy/type",keyword:"type",params:{type:x.properties.data.
properties.servedBy.type},message:"must be string,null"}],!1;var T=N===e}else var T=!0;if(T){if(c.weight!==void 0){let s=c.weight;const N=e;if(typeof s!="string"&&
s!==null)return a.errors=[{instancePath:r+"/data/weight",schemaPath:"#/properties/data/properties/weight/type",keyword:"type",params:{type:x.properties.data.properties.
weight.type},message:"must be string,null"}],!1;var T=N===e}else var T=!0;if(T){if(c.afterImpression!==void 0){let s=c.afterImpression;const N=e;if(e===N)if(Array.
isArray(s)){var oe=!0;const q=s.length;for(let g=0;g<q;g++){const i=e;if(typeof s[g]!="string")return a.errors=[{instancePath:r+"/data/afterImpression/"+g,schemaPath:"\
#/properties/data/properties/afterImpression/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var oe=i===e;if(!oe)break}}else return a.
errors=[{instancePath:r+"/data/afterImpression",schemaPath:"#/properties/data/properties/afterImpression/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"}],!1;var T=N===e}else var T=!0;if(T)if(c.requestId!==void 0){const s=e;if(typeof c.requestId!="string")return a.errors=[{instancePath:r+"/data/reque\
stId",schemaPath:"#/properties/data/properties/requestId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var T=s===e}else var T=!0}}}}}}}}}}
var y=ee===e}else var y=!0;if(y){if(n.inputs!==void 0){let c=n.inputs;const ee=e;if(e===ee)if(Array.isArray(c)){var p=!0;const K=c.length;for(let o=0;o<K;o++){let s=c[o];
const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.name===void 0&&(q="name")||s.table===void 0&&(q="table")||s.column===void 0&&(q="colu\
mn")||s.side===void 0&&(q="side")||s.kind===void 0&&(q="kind"))return a.errors=[{instancePath:r+"/inputs/"+o,schemaPath:"#/properties/inputs/items/required",keyword:"\
required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const g=e;for(const i in s)if(!(i==="name"||i==="table"||i==="column"||
i==="side"||i==="kind")){return a.errors=[{instancePath:r+"/inputs/"+o,schemaPath:"#/properties/inputs/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.
errors=[{instancePath:r+"/inputs/"+o+"/name",schemaPath:"#/properties/inputs/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var j=i===e}else var j=!0;if(j){if(s.table!==void 0){let i=s.table;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/inp\
uts/"+o+"/table",schemaPath:"#/properties/inputs/items/properties/table/type",keyword:"type",params:{type:x.properties.inputs.items.properties.table.type},message:"\
must be string,null"}],!1;var j=m===e}else var j=!0;if(j){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.errors=[{instancePath:r+"/inputs\
/"+o+"/column",schemaPath:"#/properties/inputs/items/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var j=i===e}else
var j=!0;if(j){if(s.side!==void 0){let i=s.side;const m=e;if(!(i==="request"||i==="candidate"))return a.errors=[{instancePath:r+"/inputs/"+o+"/side",schemaPath:"\
#/properties/inputs/items/properties/side/enum",keyword:"enum",params:{allowedValues:x.properties.inputs.items.properties.side.enum},message:"must be equal to o\
ne of the allowed values"}],!1;var j=m===e}else var j=!0;if(j)if(s.kind!==void 0){let i=s.kind;const m=e;if(!(i==="scalar"||i==="list"||i==="time"))return a.errors=
[{instancePath:r+"/inputs/"+o+"/kind",schemaPath:"#/properties/inputs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:x.properties.inputs.items.
properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var j=m===e}else var j=!0}}}}}}else return a.errors=[{instancePath:r+"/inputs/"+
o,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var p=N===e;if(!p)break}}else return a.errors=
[{instancePath:r+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=ee===e}else var y=!0;if(y){
if(n.vocabs!==void 0){let c=n.vocabs;const ee=e;if(e===ee)if(Array.isArray(c)){var rr=!0;const K=c.length;for(let o=0;o<K;o++){let s=c[o];const N=e;if(e===N)if(s&&
typeof s=="object"&&!Array.isArray(s)){let q;if(s.id===void 0&&(q="id")||s.kind===void 0&&(q="kind")||s.size===void 0&&(q="size")||s.entries===void 0&&(q="entri\
es")||s.file===void 0&&(q="file")||s.sha256===void 0&&(q="sha256"))return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/required",
keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const g=e;for(const i in s)if(!(i==="id"||i==="kind"||i==="siz\
e"||i==="entries"||i==="file"||i==="sha256")){return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.id!==void 0){const i=e;if(typeof s.id!=
"string")return a.errors=[{instancePath:r+"/vocabs/"+o+"/id",schemaPath:"#/properties/vocabs/items/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var z=i===e}else var z=!0;if(z){if(s.kind!==void 0){let i=s.kind;const m=e;if(!(i==="file"||i==="range"||i==="hash"))return a.errors=[{instancePath:r+
"/vocabs/"+o+"/kind",schemaPath:"#/properties/vocabs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:x.properties.vocabs.items.properties.kind.
enum},message:"must be equal to one of the allowed values"}],!1;var z=m===e}else var z=!0;if(z){if(s.size!==void 0){let i=s.size;const m=e;if(!(typeof i=="numbe\
r"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/vocabs/"+o+"/size",schemaPath:"#/properties/vocabs/items/properties/size/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/vocabs\
/"+o+"/size",schemaPath:"#/properties/vocabs/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var z=m===
e}else var z=!0;if(z){if(s.entries!==void 0){let i=s.entries;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+
"/vocabs/"+o+"/entries",schemaPath:"#/properties/vocabs/items/properties/entries/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
m&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return a.errors=[{instancePath:r+"/vocabs/"+o+"/entries",schemaPath:"#/properties/vocabs/items/properties/en\
tries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var z=m===e}else var z=!0;if(z){if(s.file!==void 0){let i=s.file;const m=e;
if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/vocabs/"+o+"/file",schemaPath:"#/properties/vocabs/items/properties/file/type",keyword:"type",
params:{type:x.properties.vocabs.items.properties.file.type},message:"must be string,null"}],!1;if(e===m&&typeof i=="string"&&!Hr.test(i))return a.errors=[{instancePath:r+
"/vocabs/"+o+"/file",schemaPath:"#/properties/vocabs/items/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'\
must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1;var z=m===e}else var z=!0;if(z)if(s.sha256!==void 0){let i=s.sha256;const m=e;if(typeof i!="stri\
ng"&&i!==null)return a.errors=[{instancePath:r+"/vocabs/"+o+"/sha256",schemaPath:"#/properties/vocabs/items/properties/sha256/type",keyword:"type",params:{type:x.
properties.vocabs.items.properties.sha256.type},message:"must be string,null"}],!1;if(e===m&&typeof i=="string"&&!Vr.test(i))return a.errors=[{instancePath:r+"/\
vocabs/"+o+"/sha256",schemaPath:"#/properties/vocabs/items/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pa\
ttern "^[0-9a-f]{64}$"'}],!1;var z=m===e}else var z=!0}}}}}}}else return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var rr=N===e;if(!rr)break}}else return a.errors=[{instancePath:r+"/vocabs",schemaPath:"#/properties/v\
ocabs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=ee===e}else var y=!0;if(y){if(n.tables!==void 0){let c=n.tables;const ee=e;if(e===
ee)if(Array.isArray(c)){var Z=!0;const K=c.length;for(let o=0;o<K;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.id===
void 0&&(q="id")||s.vocab===void 0&&(q="vocab")||s.rows===void 0&&(q="rows")||s.width===void 0&&(q="width")||s.signals===void 0&&(q="signals")||s.init===void 0&&
(q="init"))return a.errors=[{instancePath:r+"/tables/"+o,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty:q},message:"\
must have required property '"+q+"'"}],!1;{const g=e;for(const i in s)if(!(i==="id"||i==="vocab"||i==="rows"||i==="width"||i==="signals"||i==="init"||i==="optim\
izer")){return a.errors=[{instancePath:r+"/tables/"+o,schemaPath:"#/properties/tables/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.id!==void 0){const i=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/table\
s/"+o+"/id",schemaPath:"#/properties/tables/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var v=i===e}else var v=!0;
if(v){if(s.vocab!==void 0){const i=e;if(typeof s.vocab!="string")return a.errors=[{instancePath:r+"/tables/"+o+"/vocab",schemaPath:"#/properties/tables/items/pr\
operties/vocab/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var v=i===e}else var v=!0;if(v){if(s.rows!==void 0){let i=s.rows;const m=e;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/tables/"+o+"/rows",schemaPath:"#/properties/tables/items/properties/\
rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+
"/tables/"+o+"/rows",schemaPath:"#/properties/tables/items/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var v=m===e}else var v=!0;if(v){if(s.width!==void 0){let i=s.width;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+
"/tables/"+o+"/width",schemaPath:"#/properties/tables/items/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/tables/"+o+"/width",schemaPath:"#/properties/tables/items/properties/widt\
h/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var v=m===e}else var v=!0;if(v){if(s.signals!==void 0){let i=s.signals;
const m=e;if(e===m)if(Array.isArray(i)){var J=!0;const t=i.length;for(let d=0;d<t;d++){const u=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/tab\
les/"+o+"/signals/"+d,schemaPath:"#/properties/tables/items/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var J=u===
e;if(!J)break}}else return a.errors=[{instancePath:r+"/tables/"+o+"/signals",schemaPath:"#/properties/tables/items/properties/signals/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var v=m===e}else var v=!0;if(v){if(s.init!==void 0){let i=s.init;const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.
isArray(i)){let t;if(i.kind===void 0&&(t="kind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/req\
uired",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="zeros"){if(e===
e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properti\
es/tables/items/properties/init/oneOf/0/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const S=e;for(const l in i)
if(l!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(S===e&&i.kind!==void 0&&i.kind!=="zeros")return a.
errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"\
zeros"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/in\
it/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ge=!0}else if(d==="ones"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(
i)){let b;if(i.kind===void 0&&(b="kind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/req\
uired",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const S=e;for(const l in i)if(l!=="kind"){return a.errors=
[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(S===e&&i.kind!==void 0&&i.kind!=="ones")return a.errors=[{instancePath:r+"/tab\
les/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ones"},message:"\
must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;ge!==!0&&(ge=!0)}else if(d==="glorot"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){
let b;if(i.kind===void 0&&(b="kind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/require\
d",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const S=e;for(const l in i)if(l!=="kind"){return a.errors=[
{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(S===e&&i.kind!==void 0&&i.kind!=="glorot")return a.errors=[{instancePath:r+"/t\
ables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"glorot"},message:"\
must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;ge!==!0&&(ge=!0)}else if(d==="he"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;
if(i.kind===void 0&&(b="kind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/required",keyword:"\
required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const S=e;for(const l in i)if(l!=="kind"){return a.errors=[{instancePath:r+
"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"}],!1;break}if(S===e&&i.kind!==void 0&&i.kind!=="he")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"must be equal to constant"}],!1}}else
return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;ge!==!0&&(ge=!0)}else if(d==="uniform"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind")||
i.scale===void 0&&(b="scale"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/required",keyword:"\
required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const S=e;for(const l in i)if(!(l==="kind"||l==="scale")){return a.errors=
[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(S===e){if(i.kind!==void 0){const l=e;if(i.kind!=="uniform")return a.errors=[{instancePath:r+
"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"\
must be equal to constant"}],!1;var Se=l===e}else var Se=!0;if(Se)if(i.scale!==void 0){let l=i.scale;const W=e;if(!(typeof l=="number"&&isFinite(l)))return a.errors=
[{instancePath:r+"/tables/"+o+"/init/scale",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/properties/scale/type",keyword:"type",params:{type:"nu\
mber"},message:"must be number"}],!1;var Se=W===e}else var Se=!0}}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/it\
ems/properties/init/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ge!==!0&&(ge=!0)}else if(d==="constant"){if(e===e)if(i&&typeof i==
"object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind")||i.value===void 0&&(b="value"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/5/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const S=e;
for(const l in i)if(!(l==="kind"||l==="value")){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneO\
f/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(S===e){if(i.kind!==
void 0){const l=e;if(i.kind!=="constant")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/\
5/properties/kind/const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"}],!1;var D=l===e}else var D=!0;if(D)if(i.value!==void 0){
let l=i.value;const W=e;if(!(typeof l=="number"&&isFinite(l)))return a.errors=[{instancePath:r+"/tables/"+o+"/init/value",schemaPath:"#/properties/tables/items/\
properties/init/oneOf/5/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var D=W===e}else var D=!0}}}else return a.errors=
[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;ge!==!0&&(ge=!0)}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/discriminator",keyword:"\
discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/tables\
/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'ta\
g "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;var v=m===e}else var v=!0;if(v)if(s.optimizer!==void 0){let i=s.optimizer;const m=e;if(e===m)if(i&&typeof i==
"object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind")||i.learningRate===void 0&&(t="learningRate")||i.beta===void 0&&(t="beta")||i.l1===void 0&&(t="\
l1")||i.l2===void 0&&(t="l2"))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer",schemaPath:"#/properties/tables/items/properties/optimizer/required",keyword:"\
required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=e;for(const u in i)if(!(u==="kind"||u==="learningRate"||u==="be\
ta"||u==="l1"||u==="l2")){return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer",schemaPath:"#/properties/tables/items/properties/optimizer/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.kind!==void 0){const u=e;
if(i.kind!=="ftrl")return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/kind",schemaPath:"#/properties/tables/items/properties/optimizer/properties/kind/co\
nst",keyword:"const",params:{allowedValue:"ftrl"},message:"must be equal to constant"}],!1;var Y=u===e}else var Y=!0;if(Y){if(i.learningRate!==void 0){let u=i.learningRate;
const b=e;if(!(typeof u=="number"&&isFinite(u)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/learningRate",schemaPath:"#/properties/tables/items/pr\
operties/optimizer/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Y=b===e}else var Y=!0;if(Y){if(i.beta!==
void 0){let u=i.beta;const b=e;if(!(typeof u=="number"&&isFinite(u)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/beta",schemaPath:"#/properties/ta\
bles/items/properties/optimizer/properties/beta/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Y=b===e}else var Y=!0;if(Y){if(i.l1!==
void 0){let u=i.l1;const b=e;if(!(typeof u=="number"&&isFinite(u)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/l1",schemaPath:"#/properties/tables\
/items/properties/optimizer/properties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Y=b===e}else var Y=!0;if(Y)if(i.l2!==void 0){
let u=i.l2;const b=e;if(!(typeof u=="number"&&isFinite(u)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/l2",schemaPath:"#/properties/tables/items/p\
roperties/optimizer/properties/l2/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Y=b===e}else var Y=!0}}}}}}else return a.errors=
[{instancePath:r+"/tables/"+o+"/optimizer",schemaPath:"#/properties/tables/items/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must \
be object"}],!1;var v=m===e}else var v=!0}}}}}}}}else return a.errors=[{instancePath:r+"/tables/"+o,schemaPath:"#/properties/tables/items/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var Z=N===e;if(!Z)break}}else return a.errors=[{instancePath:r+"/tables",schemaPath:"#/properties/tables/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var y=ee===e}else var y=!0;if(y){if(n.signals!==void 0){let c=n.signals;const ee=e;if(e===ee)if(Array.isArray(
c)){var ar=!0;const K=c.length;for(let o=0;o<K;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.name===void 0&&(q="nam\
e")||s.doc===void 0&&(q="doc")||s.format===void 0&&(q="format")||s.input===void 0&&(q="input")||s.derive===void 0&&(q="derive")||s.sources===void 0&&(q="sources")||
s.serve===void 0&&(q="serve")||s.encoding===void 0&&(q="encoding")||s.table===void 0&&(q="table")||s.side===void 0&&(q="side")||s.reason===void 0&&(q="reason"))
return a.errors=[{instancePath:r+"/signals/"+o,schemaPath:"#/properties/signals/items/required",keyword:"required",params:{missingProperty:q},message:"must have\
 required property '"+q+"'"}],!1;{const g=e;for(const i in s)if(!qr.call(x.properties.signals.items.properties,i)){return a.errors=[{instancePath:r+"/signals/"+
o,schemaPath:"#/properties/signals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional pr\
operties"}],!1;break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/name",schemaPath:"#/pro\
perties/signals/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var pe=i===e}else var pe=!0;if(pe){if(s.doc!==void 0){
let i=s.doc;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/doc",schemaPath:"#/properties/signals/items/properties/do\
c/type",keyword:"type",params:{type:x.properties.signals.items.properties.doc.type},message:"must be string,null"}],!1;var pe=m===e}else var pe=!0;if(pe){if(s.format!==
void 0){let i=s.format;const m=e;if(!(i==="continuous"||i==="onehot"||i==="indexed"||i==="hash_onehot"||i==="hash_indexed"||i==="dense"))return a.errors=[{instancePath:r+
"/signals/"+o+"/format",schemaPath:"#/properties/signals/items/properties/format/enum",keyword:"enum",params:{allowedValues:x.properties.signals.items.properties.
format.enum},message:"must be equal to one of the allowed values"}],!1;var pe=m===e}else var pe=!0;if(pe){if(s.cross!==void 0){let i=s.cross;const m=e;if(e===m)
if(Array.isArray(i)){if(i.length<2)return a.errors=[{instancePath:r+"/signals/"+o+"/cross",schemaPath:"#/properties/signals/items/properties/cross/minItems",keyword:"\
minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{var De=!0;const t=i.length;for(let d=0;d<t;d++){const u=e;if(typeof i[d]!="string")return a.
errors=[{instancePath:r+"/signals/"+o+"/cross/"+d,schemaPath:"#/properties/signals/items/properties/cross/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var De=u===e;if(!De)break}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/cross",schemaPath:"#/properties/signals/items/properties/\
cross/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var pe=m===e}else var pe=!0;if(pe){if(s.input!==void 0){const i=e;if(typeof s.input!=
"string")return a.errors=[{instancePath:r+"/signals/"+o+"/input",schemaPath:"#/properties/signals/items/properties/input/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var pe=i===e}else var pe=!0;if(pe){if(s.derive!==void 0){let i=s.derive;const m=e;if(!(i&&typeof i=="object"&&!Array.isArray(
i))&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/derive",schemaPath:"#/properties/signals/items/properties/derive/type",keyword:"type",params:{type:x.
properties.signals.items.properties.derive.type},message:"must be object,null"}],!1;if(e===m&&i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.fn===void 0&&
(t="fn")||i.zone===void 0&&(t="zone"))return a.errors=[{instancePath:r+"/signals/"+o+"/derive",schemaPath:"#/properties/signals/items/properties/derive/required",
keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=e;for(const u in i)if(!(u==="fn"||u==="zone")){return a.
errors=[{instancePath:r+"/signals/"+o+"/derive",schemaPath:"#/properties/signals/items/properties/derive/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.fn!==void 0){let u=i.fn;const b=e;if(!(u==="hour"||u==="weekday"))
return a.errors=[{instancePath:r+"/signals/"+o+"/derive/fn",schemaPath:"#/properties/signals/items/properties/derive/properties/fn/enum",keyword:"enum",params:{
allowedValues:x.properties.signals.items.properties.derive.properties.fn.enum},message:"must be equal to one of the allowed values"}],!1;var ae=b===e}else var ae=!0;
if(ae)if(i.zone!==void 0){const u=e;if(typeof i.zone!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/derive/zone",schemaPath:"#/properties/signals/it\
ems/properties/derive/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ae=u===e}else var ae=!0}}}var pe=m===e}else var pe=!0;
if(pe){if(s.sources!==void 0){let i=s.sources;const m=e;if(!Array.isArray(i)&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/sources",schemaPath:"#/p\
roperties/signals/items/properties/sources/type",keyword:"type",params:{type:x.properties.signals.items.properties.sources.type},message:"must be array,null"}],
!1;if(e===m&&Array.isArray(i)){var Re=!0;const t=i.length;for(let d=0;d<t;d++){const u=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/signals/"+o+
"/sources/"+d,schemaPath:"#/properties/signals/items/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Re=u===
e;if(!Re)break}}var pe=m===e}else var pe=!0;if(pe){if(s.serve!==void 0){let i=s.serve;const m=e,se=e;let t=!1;const d=e;if(typeof i!="string"&&!(typeof i=="numb\
er"&&isFinite(i))&&typeof i!="boolean"){const S={instancePath:r+"/signals/"+o+"/serve",schemaPath:"#/properties/signals/items/properties/serve/anyOf/0/type",keyword:"\
type",params:{type:x.properties.signals.items.properties.serve.anyOf[0].type},message:"must be string,number,boolean"};f===null?f=[S]:f.push(S),e++}var Ie=d===e;
t=t||Ie;const u=e;if(i!==null){const S={instancePath:r+"/signals/"+o+"/serve",schemaPath:"#/properties/signals/items/properties/serve/anyOf/1/type",keyword:"typ\
e",params:{type:"null"},message:"must be null"};f===null?f=[S]:f.push(S),e++}var Ie=u===e;if(t=t||Ie,t)e=se,f!==null&&(se?f.length=se:f=null);else{const S={instancePath:r+
"/signals/"+o+"/serve",schemaPath:"#/properties/signals/items/properties/serve/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===
null?f=[S]:f.push(S),e++,a.errors=f,!1}var pe=m===e}else var pe=!0;if(pe){if(s.encoding!==void 0){let i=s.encoding;const m=e;if(e===m)if(i&&typeof i=="object"&&
!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/proper\
ties/encoding/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d===
"vec"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind")||i.length===void 0&&(b="length")||i.width===void 0&&(b="width")||
i.missingFlag===void 0&&(b="missingFlag")||i.squash===void 0&&(b="squash")||i.clip===void 0&&(b="clip")||i.normalize===void 0&&(b="normalize")||i.default===void 0&&
(b="default"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/required",keyword:"r\
equired",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const S=e;for(const l in i)if(!(l==="kind"||l==="length"||l==="width"||l===
"missingFlag"||l==="squash"||l==="clip"||l==="normalize"||l==="default")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/si\
gnals/items/properties/encoding/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional pro\
perties"}],!1;break}if(S===e){if(i.kind!==void 0){const l=e;if(i.kind!=="vec")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/kind",schemaPath:"#/prop\
erties/signals/items/properties/encoding/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"vec"},message:"must be equal to constant"}],!1;var Ae=l===
e}else var Ae=!0;if(Ae){if(i.length!==void 0){let l=i.length;const W=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/length",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/length/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===W&&typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/length",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/length/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;
var Ae=W===e}else var Ae=!0;if(Ae){if(i.width!==void 0){let l=i.width;const W=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/width",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/width/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===W&&typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/width",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;
var Ae=W===e}else var Ae=!0;if(Ae){if(i.missingFlag!==void 0){const l=e;if(typeof i.missingFlag!="boolean")return a.errors=[{instancePath:r+"/signals/"+o+"/enco\
ding/missingFlag",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/missingFlag/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var Ae=l===e}else var Ae=!0;if(Ae){if(i.squash!==void 0){let l=i.squash;const W=e;if(!(l==="none"||l==="log"||l==="asinh"||l==="tanh"))return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/squash",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/squash/enum",keyword:"enu\
m",params:{allowedValues:x.properties.signals.items.properties.encoding.oneOf[0].properties.squash.enum},message:"must be equal to one of the allowed values"}],
!1;var Ae=W===e}else var Ae=!0;if(Ae){if(i.clip!==void 0){let l=i.clip;const W=e;if(!Array.isArray(l)&&l!==null)return a.errors=[{instancePath:r+"/signals/"+o+"\
/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/type",keyword:"type",params:{type:x.properties.signals.items.
properties.encoding.oneOf[0].properties.clip.type},message:"must be array,null"}],!1;if(e===W&&Array.isArray(l)){if(l.length<2)return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/minItems",keyword:"minItems",params:{limit:2},
message:"must NOT have fewer than 2 items"}],!1;{const sr=l.length;if(sr>0){let xe=l[0];const tr=e;if(!(typeof xe=="number"&&isFinite(xe)))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/clip/0",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/prefixItems/0/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var $=tr===e}if($){if(sr>1){let xe=l[1];const tr=e;if(!(typeof xe=="number"&&isFinite(xe)))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/clip/1",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/prefixItems/1/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var $=tr===e}if($&&!(l.length<=2))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip",schemaPath:"#/propertie\
s/signals/items/properties/encoding/oneOf/0/properties/clip/items",keyword:"items",params:{limit:2},message:"must NOT have more than 2 items"}],!1}}}var Ae=W===
e}else var Ae=!0;if(Ae){if(i.normalize!==void 0){let l=i.normalize;const W=e;if(e===W)if(l&&typeof l=="object"&&!Array.isArray(l)){let sr;if(l.kind===void 0&&(sr=
"kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/norma\
lize/required",keyword:"required",params:{missingProperty:sr},message:"must have required property '"+sr+"'"}],!1;{const xe=l.kind;if(typeof xe=="string")if(xe===
"none"){if(e===e)if(l&&typeof l=="object"&&!Array.isArray(l)){let We;if(l.kind===void 0&&(We="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/n\
ormalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/0/required",keyword:"required",params:{missingProperty:We},
message:"must have required property '"+We+"'"}],!1;{const ir=e;for(const te in l)if(te!=="kind"){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/norm\
alize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:te},message:"must NOT have additional properties"}],!1;break}if(ir===e&&l.kind!==void 0&&l.kind!=="none")return a.errors=[{instancePath:r+"/s\
ignals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/0/properties/kind/const",keyword:"\
const",params:{allowedValue:"none"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var me=!0}else if(xe===
"l2"){if(e===e)if(l&&typeof l=="object"&&!Array.isArray(l)){let We;if(l.kind===void 0&&(We="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/nor\
malize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/required",keyword:"required",params:{missingProperty:We},
message:"must have required property '"+We+"'"}],!1;{const ir=e;for(const te in l)if(te!=="kind"){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/norm\
alize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:te},message:"must NOT have additional properties"}],!1;break}if(ir===e&&l.kind!==void 0&&l.kind!=="l2")return a.errors=[{instancePath:r+"/sig\
nals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/properties/kind/const",keyword:"\
const",params:{allowedValue:"l2"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;me!==
!0&&(me=!0)}else if(xe==="minmax"){if(e===e)if(l&&typeof l=="object"&&!Array.isArray(l)){let We;if(l.kind===void 0&&(We="kind")||l.min===void 0&&(We="min")||l.max===
void 0&&(We="max"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/prope\
rties/normalize/oneOf/2/required",keyword:"required",params:{missingProperty:We},message:"must have required property '"+We+"'"}],!1;{const ir=e;for(const te in l)
if(!(te==="kind"||te==="min"||te==="max")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/propertie\
s/encoding/oneOf/0/properties/normalize/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:te},message:"must NOT have addit\
ional properties"}],!1;break}if(ir===e){if(l.kind!==void 0){const te=e;if(l.kind!=="minmax")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/\
kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"\
minmax"},message:"must be equal to constant"}],!1;var lr=te===e}else var lr=!0;if(lr){if(l.min!==void 0){let te=l.min;const Rr=e,ur=e;let Ce=!1;const jr=e;if(!(typeof te==
"number"&&isFinite(te))){const ue={instancePath:r+"/signals/"+o+"/encoding/normalize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/pro\
perties/normalize/oneOf/2/properties/min/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[ue]:f.push(ue),e++}var V=jr===
e;Ce=Ce||V;const hr=e;if(e===hr)if(Array.isArray(te)){var k=!0;const ue=te.length;for(let Ze=0;Ze<ue;Ze++){let Nr=te[Ze];const Wr=e;if(!(typeof Nr=="number"&&isFinite(
Nr))){const Ar={instancePath:r+"/signals/"+o+"/encoding/normalize/min/"+Ze,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normali\
ze/oneOf/2/properties/min/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[Ar]:f.push(Ar),e++}var k=Wr===e;if(!k)
break}}else{const ue={instancePath:r+"/signals/"+o+"/encoding/normalize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/norma\
lize/oneOf/2/properties/min/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[ue]:f.push(ue),e++}var V=hr===e;if(Ce=Ce||V,
Ce)e=ur,f!==null&&(ur?f.length=ur:f=null);else{const ue={instancePath:r+"/signals/"+o+"/encoding/normalize/min",schemaPath:"#/properties/signals/items/propertie\
s/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[ue]:f.
push(ue),e++,a.errors=f,!1}var lr=Rr===e}else var lr=!0;if(lr)if(l.max!==void 0){let te=l.max;const Rr=e,ur=e;let Ce=!1;const jr=e;if(!(typeof te=="number"&&isFinite(
te))){const ue={instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/o\
neOf/2/properties/max/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[ue]:f.push(ue),e++}var he=jr===e;Ce=Ce||he;const hr=e;
if(e===hr)if(Array.isArray(te)){var X=!0;const ue=te.length;for(let Ze=0;Ze<ue;Ze++){let Nr=te[Ze];const Wr=e;if(!(typeof Nr=="number"&&isFinite(Nr))){const Ar={
instancePath:r+"/signals/"+o+"/encoding/normalize/max/"+Ze,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/prope\
rties/max/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[Ar]:f.push(Ar),e++}var X=Wr===e;if(!X)break}}else{const ue={
instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/propertie\
s/max/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[ue]:f.push(ue),e++}var he=hr===e;if(Ce=Ce||he,Ce)e=ur,f!==null&&(ur?
f.length=ur:f=null);else{const ue={instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/pro\
perties/normalize/oneOf/2/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[ue]:f.push(ue),e++,a.errors=
f,!1}var lr=Rr===e}else var lr=!0}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties\
/encoding/oneOf/0/properties/normalize/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;me!==!0&&(me=!0)}else if(xe==="zscore"){
if(e===e)if(l&&typeof l=="object"&&!Array.isArray(l)){let We;if(l.kind===void 0&&(We="kind")||l.mean===void 0&&(We="mean")||l.std===void 0&&(We="std"))return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/requ\
ired",keyword:"required",params:{missingProperty:We},message:"must have required property '"+We+"'"}],!1;{const ir=e;for(const te in l)if(!(te==="kind"||te==="m\
ean"||te==="std")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/prope\
rties/normalize/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:te},message:"must NOT have additional properties"}],!1;break}
if(ir===e){if(l.kind!==void 0){const te=e;if(l.kind!=="zscore")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/propertie\
s/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"zscore"},message:"must be \
equal to constant"}],!1;var Ke=te===e}else var Ke=!0;if(Ke){if(l.mean!==void 0){let te=l.mean;const Rr=e,ur=e;let Ce=!1;const jr=e;if(!(typeof te=="number"&&isFinite(
te))){const ue={instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/\
oneOf/3/properties/mean/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[ue]:f.push(ue),e++}var re=jr===e;Ce=Ce||re;const hr=e;
if(e===hr)if(Array.isArray(te)){var h=!0;const ue=te.length;for(let Ze=0;Ze<ue;Ze++){let Nr=te[Ze];const Wr=e;if(!(typeof Nr=="number"&&isFinite(Nr))){const Ar={
instancePath:r+"/signals/"+o+"/encoding/normalize/mean/"+Ze,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/prop\
erties/mean/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[Ar]:f.push(Ar),e++}var h=Wr===e;if(!h)break}}else{const ue={
instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properti\
es/mean/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[ue]:f.push(ue),e++}var re=hr===e;if(Ce=Ce||re,Ce)e=ur,f!==null&&
(ur?f.length=ur:f=null);else{const ue={instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/\
0/properties/normalize/oneOf/3/properties/mean/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[ue]:f.push(ue),e++,a.
errors=f,!1}var Ke=Rr===e}else var Ke=!0;if(Ke)if(l.std!==void 0){let te=l.std;const Rr=e,ur=e;let Ce=!1;const jr=e;if(!(typeof te=="number"&&isFinite(te))){const ue={
instancePath:r+"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/propertie\
s/std/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[ue]:f.push(ue),e++}var Ne=jr===e;Ce=Ce||Ne;const hr=e;if(e===hr)
if(Array.isArray(te)){var Zr=!0;const ue=te.length;for(let Ze=0;Ze<ue;Ze++){let Nr=te[Ze];const Wr=e;if(!(typeof Nr=="number"&&isFinite(Nr))){const Ar={instancePath:r+
"/signals/"+o+"/encoding/normalize/std/"+Ze,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf\
/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[Ar]:f.push(Ar),e++}var Zr=Wr===e;if(!Zr)break}}else{const ue={instancePath:r+
"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf/1/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[ue]:f.push(ue),e++}var Ne=hr===e;if(Ce=Ce||Ne,Ce)e=ur,f!==null&&(ur?f.length=ur:f=
null);else{const ue={instancePath:r+"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normal\
ize/oneOf/3/properties/std/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[ue]:f.push(ue),e++,a.errors=f,!1}var Ke=Rr===
e}else var Ke=!0}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0\
/properties/normalize/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;me!==!0&&(me=!0)}else if(xe==="quantile"){if(e===e)if(l&&
typeof l=="object"&&!Array.isArray(l)){let We;if(l.kind===void 0&&(We="kind")||l.boundaries===void 0&&(We="boundaries"))return a.errors=[{instancePath:r+"/signa\
ls/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/required",keyword:"required",params:{
missingProperty:We},message:"must have required property '"+We+"'"}],!1;{const ir=e;for(const te in l)if(!(te==="kind"||te==="boundaries")){return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:te},message:"must NOT have additional properties"}],!1;break}if(ir===e){if(l.kind!==void 0){const te=e;if(l.kind!==
"quantile")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properti\
es/normalize/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"quantile"},message:"must be equal to constant"}],!1;var ze=te===e}else var ze=!0;
if(ze)if(l.boundaries!==void 0){let te=l.boundaries;const Rr=e;if(e===Rr)if(Array.isArray(te)){var w=!0;const Ce=te.length;for(let jr=0;jr<Ce;jr++){let hr=te[jr];
const hs=e;if(!(typeof hr=="number"&&isFinite(hr)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries/"+jr,schemaPath:"#/properties/\
signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"must be \
number"}],!1;var w=hs===e;if(!w)break}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries",schemaPath:"#/properties/signals/ite\
ms/properties/encoding/oneOf/0/properties/normalize/oneOf/4/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ze=Rr===
e}else var ze=!0}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/\
properties/normalize/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;me!==!0&&(me=!0)}else return a.errors=[{instancePath:r+"/\
signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/discriminator",keyword:"discriminator",
params:{error:"mapping",tag:"kind",tagValue:xe},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/signals/"+o+"/encodi\
ng/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/discriminator",keyword:"discriminator",params:{error:"tag",
tag:"kind",tagValue:xe},message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/proper\
ties/signals/items/properties/encoding/oneOf/0/properties/normalize/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ae=W===e}else var Ae=!0;
if(Ae)if(i.default!==void 0){let l=i.default;const W=e;if(!(typeof l=="number"&&isFinite(l))&&l!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding\
/default",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/default/type",keyword:"type",params:{type:x.properties.signals.items.properties.
encoding.oneOf[0].properties.default.type},message:"must be number,null"}],!1;var Ae=W===e}else var Ae=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/signal\
s/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var we=!0}else if(d===
"id"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind")||i.vocab===void 0&&(b="vocab")||i.default===void 0&&(b="default"))
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/required",keyword:"required",params:{
missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const S=e;for(const l in i)if(!(l==="kind"||l==="vocab"||l==="default")){return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(S===e){if(i.kind!==void 0){const l=e;if(i.kind!=="id")return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/kind/const",keyword:"const",params:{
allowedValue:"id"},message:"must be equal to constant"}],!1;var Br=l===e}else var Br=!0;if(Br){if(i.vocab!==void 0){const l=e;if(typeof i.vocab!="string")return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/vocab",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/vocab/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var Br=l===e}else var Br=!0;if(Br)if(i.default!==void 0){let l=i.default;const W=e;if(typeof l!="string"&&l!==
null)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/default",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/default/ty\
pe",keyword:"type",params:{type:x.properties.signals.items.properties.encoding.oneOf[1].properties.default.type},message:"must be string,null"}],!1;var Br=W===e}else
var Br=!0}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;we!==!0&&(we=!0)}else if(d==="ids"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===
void 0&&(b="kind")||i.vocab===void 0&&(b="vocab")||i.max===void 0&&(b="max")||i.keep===void 0&&(b="keep")||i.pool===void 0&&(b="pool")||i.split===void 0&&(b="sp\
lit"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/required",keyword:"required",
params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const S=e;for(const l in i)if(!(l==="kind"||l==="vocab"||l==="max"||l==="keep"||l===
"pool"||l==="split")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(S===e){if(i.kind!==void 0){const l=e;
if(i.kind!=="ids")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/\
kind/const",keyword:"const",params:{allowedValue:"ids"},message:"must be equal to constant"}],!1;var je=l===e}else var je=!0;if(je){if(i.vocab!==void 0){const l=e;
if(typeof i.vocab!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/vocab",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/\
properties/vocab/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var je=l===e}else var je=!0;if(je){if(i.max!==void 0){let l=i.max;const W=e;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/max",schemaPath:"#/properties/signals/items/p\
roperties/encoding/oneOf/2/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===W&&typeof l=="number"&&isFinite(l)&&
(l<1||isNaN(l)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/max\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var je=W===e}else var je=!0;if(je){if(i.keep!==void 0){let l=i.keep;const W=e;
if(!(l==="first"||l==="last"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/keep",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2\
/properties/keep/enum",keyword:"enum",params:{allowedValues:x.properties.signals.items.properties.encoding.oneOf[2].properties.keep.enum},message:"must be equal\
 to one of the allowed values"}],!1;var je=W===e}else var je=!0;if(je){if(i.pool!==void 0){let l=i.pool;const W=e;if(!(l==="mean"||l==="sum"||l==="max"||l==="at\
tention"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/pool",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/pool/enu\
m",keyword:"enum",params:{allowedValues:x.properties.signals.items.properties.encoding.oneOf[2].properties.pool.enum},message:"must be equal to one of the allow\
ed values"}],!1;var je=W===e}else var je=!0;if(je)if(i.split!==void 0){let l=i.split;const W=e;if(typeof l!="string"&&l!==null)return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/split",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/split/type",keyword:"type",params:{type:x.properties.
signals.items.properties.encoding.oneOf[2].properties.split.type},message:"must be string,null"}],!1;var je=W===e}else var je=!0}}}}}}}else return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;we!==!0&&(we=!0)}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/discriminator",keyword:"\
discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/signal\
s/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'\
tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var pe=m===e}else var pe=!0;if(pe){if(s.table!==void 0){let i=s.table;const m=e;if(typeof i!=
"string"&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/table",schemaPath:"#/properties/signals/items/properties/table/type",keyword:"type",params:{
type:x.properties.signals.items.properties.table.type},message:"must be string,null"}],!1;var pe=m===e}else var pe=!0;if(pe){if(s.side!==void 0){let i=s.side;const m=e;
if(!(i==="request"||i==="candidate"))return a.errors=[{instancePath:r+"/signals/"+o+"/side",schemaPath:"#/properties/signals/items/properties/side/enum",keyword:"\
enum",params:{allowedValues:x.properties.signals.items.properties.side.enum},message:"must be equal to one of the allowed values"}],!1;var pe=m===e}else var pe=!0;
if(pe)if(s.reason!==void 0){const i=e;if(typeof s.reason!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/reason",schemaPath:"#/properties/signals/ite\
ms/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var pe=i===e}else var pe=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+
"/signals/"+o,schemaPath:"#/properties/signals/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ar=N===e;if(!ar)break}}else return a.
errors=[{instancePath:r+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=ee===e}else var y=!0;
if(y){if(n.forests!==void 0){let c=n.forests;const ee=e;if(e===ee)if(Array.isArray(c)){var Le=!0;const K=c.length;for(let o=0;o<K;o++){let s=c[o];const N=e;if(e===
N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.name===void 0&&(q="name")||s.head===void 0&&(q="head")||s.vocab===void 0&&(q="vocab")||s.trees===void 0&&
(q="trees")||s.depth===void 0&&(q="depth")||s.leaves===void 0&&(q="leaves")||s.shrinkage===void 0&&(q="shrinkage")||s.minRows===void 0&&(q="minRows")||s.l2===void 0&&
(q="l2")||s.growOn===void 0&&(q="growOn")||s.maxRows===void 0&&(q="maxRows"))return a.errors=[{instancePath:r+"/forests/"+o,schemaPath:"#/properties/forests/ite\
ms/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const g=e;for(const i in s)if(!qr.call(x.properties.
forests.items.properties,i)){return a.errors=[{instancePath:r+"/forests/"+o,schemaPath:"#/properties/forests/items/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")
return a.errors=[{instancePath:r+"/forests/"+o+"/name",schemaPath:"#/properties/forests/items/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var H=i===e}else var H=!0;if(H){if(s.head!==void 0){const i=e;if(typeof s.head!="string")return a.errors=[{instancePath:r+"/forests/"+o+"/h\
ead",schemaPath:"#/properties/forests/items/properties/head/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var H=i===e}else var H=!0;
if(H){if(s.vocab!==void 0){const i=e;if(typeof s.vocab!="string")return a.errors=[{instancePath:r+"/forests/"+o+"/vocab",schemaPath:"#/properties/forests/items/\
properties/vocab/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var H=i===e}else var H=!0;if(H){if(s.trees!==void 0){let i=s.trees;const m=e;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/trees",schemaPath:"#/properties/forests/items/properti\
es/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=
[{instancePath:r+"/forests/"+o+"/trees",schemaPath:"#/properties/forests/items/properties/trees/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var H=m===e}else var H=!0;if(H){if(s.depth!==void 0){let i=s.depth;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.
errors=[{instancePath:r+"/forests/"+o+"/depth",schemaPath:"#/properties/forests/items/properties/depth/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/depth",schemaPath:"#/properties/f\
orests/items/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var H=m===e}else var H=!0;if(H){if(s.leaves!==
void 0){let i=s.leaves;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/leaves",schemaPath:"#\
/properties/forests/items/properties/leaves/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&
(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/leaves",schemaPath:"#/properties/forests/items/properties/leaves/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var H=m===e}else var H=!0;if(H){if(s.shrinkage!==void 0){let i=s.shrinkage;const m=e;if(!(typeof i=="number"&&
isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/shrinkage",schemaPath:"#/properties/forests/items/properties/shrinkage/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var H=m===e}else var H=!0;if(H){if(s.minRows!==void 0){let i=s.minRows;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/minRows",schemaPath:"#/properties/forests/items/properties/minRows/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/minRo\
ws",schemaPath:"#/properties/forests/items/properties/minRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var H=m===
e}else var H=!0;if(H){if(s.l2!==void 0){let i=s.l2;const m=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/l2",schemaPath:"\
#/properties/forests/items/properties/l2/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var H=m===e}else var H=!0;if(H){if(s.growOn!==
void 0){let i=s.growOn;const m=e;if(e===m)if(typeof i=="number"&&isFinite(i)){if(i>1||isNaN(i))return a.errors=[{instancePath:r+"/forests/"+o+"/growOn",schemaPath:"\
#/properties/forests/items/properties/growOn/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(i<0||isNaN(i))return a.errors=
[{instancePath:r+"/forests/"+o+"/growOn",schemaPath:"#/properties/forests/items/properties/growOn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/forests/"+o+"/growOn",schemaPath:"#/properties/forests/items/properties/growOn/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var H=m===e}else var H=!0;if(H)if(s.maxRows!==void 0){let i=s.maxRows;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/maxRows",schemaPath:"#/properties/forests/items/properties/maxRows/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/maxRo\
ws",schemaPath:"#/properties/forests/items/properties/maxRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var H=m===
e}else var H=!0}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/forests/"+o,schemaPath:"#/properties/forests/items/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var Le=N===e;if(!Le)break}}else return a.errors=[{instancePath:r+"/forests",schemaPath:"#/properties/forests/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var y=ee===e}else var y=!0;if(y){if(n.nodes!==void 0){let c=n.nodes;const ee=e;if(e===ee)if(Array.isArray(c)){
var ve=!0;const K=c.length;for(let o=0;o<K;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.op===void 0&&(q="op"))return a.
errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:q},message:"must have required pro\
perty '"+q+"'"}],!1;{const g=s.op;if(typeof g=="string")if(g==="input"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||
s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.signal===void 0&&(m="signal"))return a.errors=[{instancePath:r+"/nodes/"+
o,schemaPath:"#/properties/nodes/items/oneOf/0/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const se=e;
for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="signal")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/i\
tems/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(se===
e){if(s.op!==void 0){const t=e;if(s.op!=="input")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/0/properties/op/c\
onst",keyword:"const",params:{allowedValue:"input"},message:"must be equal to constant"}],!1;var Je=t===e}else var Je=!0;if(Je){if(s.id!==void 0){const t=e;if(typeof s.
id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/0/properties/id/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var Je=t===e}else var Je=!0;if(Je){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/0/properties/width/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/0/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Je=d===e}else var Je=!0;
if(Je){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/0/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[0].properties.tower.type},
message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/0/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Je=d===e}else var Je=!0;
if(Je)if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/signal",schemaPath:"#/properties/nodes/items/o\
neOf/0/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Je=t===e}else var Je=!0}}}}}}else return a.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var L=!0}else if(g==="lookup"){
if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&
(m="tower")||s.signal===void 0&&(m="signal")||s.table===void 0&&(m="table"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/on\
eOf/1/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const se=e;for(const t in s)if(!(t==="op"||t===
"id"||t==="width"||t==="tower"||t==="signal"||t==="table")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/1/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(se===e){if(s.op!==void 0){const t=e;
if(s.op!=="lookup")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/1/properties/op/const",keyword:"const",params:{
allowedValue:"lookup"},message:"must be equal to constant"}],!1;var Ee=t===e}else var Ee=!0;if(Ee){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.
errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/1/properties/id/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var Ee=t===e}else var Ee=!0;if(Ee){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.
errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/1/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/\
nodes/items/oneOf/1/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ee=d===e}else var Ee=!0;if(Ee){
if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/t\
ower",schemaPath:"#/properties/nodes/items/oneOf/1/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[1].properties.tower.type},message:"\
must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/proper\
ties/nodes/items/oneOf/1/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ee=d===e}else var Ee=!0;if(Ee){
if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/signal",schemaPath:"#/properties/nodes/items/oneOf/1\
/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ee=t===e}else var Ee=!0;if(Ee)if(s.table!==void 0){const t=e;if(typeof s.
table!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/table",schemaPath:"#/properties/nodes/items/oneOf/1/properties/table/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var Ee=t===e}else var Ee=!0}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/\
items/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;L!==!0&&(L=!0)}else if(g==="pool"){if(e===e)if(s&&typeof s=="object"&&!Array.
isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.signal===void 0&&(m="sign\
al")||s.table===void 0&&(m="table")||s.pool===void 0&&(m="pool")||s.max===void 0&&(m="max")||s.query===void 0&&(m="query"))return a.errors=[{instancePath:r+"/no\
des/"+o,schemaPath:"#/properties/nodes/items/oneOf/2/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;
{const se=e;for(const t in s)if(!qr.call(x.properties.nodes.items.oneOf[2].properties,t)){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/\
nodes/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}
if(se===e){if(s.op!==void 0){const t=e;if(s.op!=="pool")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/2/properti\
es/op/const",keyword:"const",params:{allowedValue:"pool"},message:"must be equal to constant"}],!1;var be=t===e}else var be=!0;if(be){if(s.id!==void 0){const t=e;
if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/2/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var be=t===e}else var be=!0;if(be){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/2/properties/width/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",
schemaPath:"#/properties/nodes/items/oneOf/2/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var be=d===
e}else var be=!0;if(be){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+
"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/2/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[2].properties.
tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",
schemaPath:"#/properties/nodes/items/oneOf/2/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var be=d===
e}else var be=!0;if(be){if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/signal",schemaPath:"#/proper\
ties/nodes/items/oneOf/2/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var be=t===e}else var be=!0;if(be){if(s.table!==
void 0){const t=e;if(typeof s.table!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/table",schemaPath:"#/properties/nodes/items/oneOf/2/properties/tabl\
e/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var be=t===e}else var be=!0;if(be){if(s.pool!==void 0){let t=s.pool;const d=e;if(!(t===
"mean"||t==="sum"||t==="max"||t==="attention"))return a.errors=[{instancePath:r+"/nodes/"+o+"/pool",schemaPath:"#/properties/nodes/items/oneOf/2/properties/pool\
/enum",keyword:"enum",params:{allowedValues:x.properties.nodes.items.oneOf[2].properties.pool.enum},message:"must be equal to one of the allowed values"}],!1;var be=d===
e}else var be=!0;if(be){if(s.max!==void 0){let t=s.max;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nod\
es/"+o+"/max",schemaPath:"#/properties/nodes/items/oneOf/2/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&
typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/max",schemaPath:"#/properties/nodes/items/oneOf/2/properties/max\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var be=d===e}else var be=!0;if(be)if(s.query!==void 0){let t=s.query;const d=e;
if(typeof t!="string"&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/query",schemaPath:"#/properties/nodes/items/oneOf/2/properties/query/type",keyword:"\
type",params:{type:x.properties.nodes.items.oneOf[2].properties.query.type},message:"must be string,null"}],!1;var be=d===e}else var be=!0}}}}}}}}}}else return a.
errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;L!==!0&&
(L=!0)}else if(g==="concat"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&
(m="width")||s.tower===void 0&&(m="tower")||s.inputs===void 0&&(m="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/on\
eOf/3/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const se=e;for(const t in s)if(!(t==="op"||t===
"id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/3/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(se===e){if(s.op!==void 0){const t=e;if(s.op!=="c\
oncat")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/3/properties/op/const",keyword:"const",params:{allowedValue:"\
concat"},message:"must be equal to constant"}],!1;var ke=t===e}else var ke=!0;if(ke){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/3/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ke=t===
e}else var ke=!0;if(ke){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"\
/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/3/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/3/propertie\
s/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ke=d===e}else var ke=!0;if(ke){if(s.tower!==void 0){let t=s.
tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/propertie\
s/nodes/items/oneOf/3/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[3].properties.tower.type},message:"must be integer,null"}],
!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/3\
/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ke=d===e}else var ke=!0;if(ke)if(s.inputs!==void 0){
let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items\
/oneOf/3/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var dr=!0;const b=t.length;for(let S=0;S<
b;S++){const l=e;if(typeof t[S]!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+S,schemaPath:"#/properties/nodes/items/oneOf/3/properties/inpu\
ts/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var dr=l===e;if(!dr)break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+
"/inputs",schemaPath:"#/properties/nodes/items/oneOf/3/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ke=d===e}else
var ke=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/3/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;L!==!0&&(L=!0)}else if(g==="dense"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&
(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.input===void 0&&(m="input")||s.kernel===void 0&&(m="kernel")||s.bias===void 0&&(m="bia\
s")||s.activation===void 0&&(m="activation"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/4/required",keyword:"requir\
ed",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const se=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||
t==="input"||t==="kernel"||t==="bias"||t==="activation")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/4/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(se===e){if(s.op!==void 0){const t=e;
if(s.op!=="dense")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/4/properties/op/const",keyword:"const",params:{allowedValue:"\
dense"},message:"must be equal to constant"}],!1;var _e=t===e}else var _e=!0;if(_e){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/4/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _e=t===
e}else var _e=!0;if(_e){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"\
/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/4/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/4/propertie\
s/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var _e=d===e}else var _e=!0;if(_e){if(s.tower!==void 0){let t=s.
tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/propertie\
s/nodes/items/oneOf/4/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[4].properties.tower.type},message:"must be integer,null"}],
!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/4\
/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var _e=d===e}else var _e=!0;if(_e){if(s.input!==void 0){
const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/4/properties/input/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _e=t===e}else var _e=!0;if(_e){if(s.kernel!==void 0){const t=e;if(typeof s.kernel!="stri\
ng")return a.errors=[{instancePath:r+"/nodes/"+o+"/kernel",schemaPath:"#/properties/nodes/items/oneOf/4/properties/kernel/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var _e=t===e}else var _e=!0;if(_e){if(s.bias!==void 0){let t=s.bias;const d=e;if(typeof t!="string"&&t!==null)return a.errors=
[{instancePath:r+"/nodes/"+o+"/bias",schemaPath:"#/properties/nodes/items/oneOf/4/properties/bias/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[4].
properties.bias.type},message:"must be string,null"}],!1;var _e=d===e}else var _e=!0;if(_e)if(s.activation!==void 0){let t=s.activation;const d=e;if(!(t==="relu"||
t==="none"||t==="tanh"||t==="sigmoid"||t==="gelu"||t==="swish"||t==="leaky_relu"||t==="selu"||t==="mish"))return a.errors=[{instancePath:r+"/nodes/"+o+"/activat\
ion",schemaPath:"#/properties/nodes/items/oneOf/4/properties/activation/enum",keyword:"enum",params:{allowedValues:x.properties.nodes.items.oneOf[4].properties.
activation.enum},message:"must be equal to one of the allowed values"}],!1;var _e=d===e}else var _e=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,
schemaPath:"#/properties/nodes/items/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;L!==!0&&(L=!0)}else if(g==="sum"){if(e===
e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="t\
ower")||s.inputs===void 0&&(m="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/5/required",keyword:"required",params:{
missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const se=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input\
s")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(se===e){if(s.op!==void 0){const t=e;if(s.op!=="sum")return a.errors=[{instancePath:r+"/nodes/"+o+"/o\
p",schemaPath:"#/properties/nodes/items/oneOf/5/properties/op/const",keyword:"const",params:{allowedValue:"sum"},message:"must be equal to constant"}],!1;var fr=t===
e}else var fr=!0;if(fr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/i\
tems/oneOf/5/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var fr=t===e}else var fr=!0;if(fr){if(s.width!==void 0){let t=s.
width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/it\
ems/oneOf/5/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/5/properties/width/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var fr=d===e}else var fr=!0;if(fr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/5/properties/tower/type",keyword:"ty\
pe",params:{type:x.properties.nodes.items.oneOf[5].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/5/properties/tower/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var fr=d===e}else var fr=!0;if(fr)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<
1)return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/5/properties/inputs/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"}],!1;{var le=!0;const b=t.length;for(let S=0;S<b;S++){const l=e;if(typeof t[S]!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/inputs/"+S,schemaPath:"#/properties/nodes/items/oneOf/5/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var le=l===e;if(!le)break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/5/properties/inputs/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var fr=d===e}else var fr=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;L!==!0&&(L=!0)}else if(g==="product"){if(e===e)if(s&&
typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||
s.inputs===void 0&&(m="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/6/required",keyword:"required",params:{missingProperty:m},
message:"must have required property '"+m+"'"}],!1;{const se=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=
[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"}],!1;break}if(se===e){if(s.op!==void 0){const t=e;if(s.op!=="product")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"\
#/properties/nodes/items/oneOf/6/properties/op/const",keyword:"const",params:{allowedValue:"product"},message:"must be equal to constant"}],!1;var Te=t===e}else
var Te=!0;if(Te){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/on\
eOf/6/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Te=t===e}else var Te=!0;if(Te){if(s.width!==void 0){let t=s.width;
const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/on\
eOf/6/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.
errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/6/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var Te=d===e}else var Te=!0;if(Te){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/6/properties/tower/type",keyword:"type",params:{type:x.
properties.nodes.items.oneOf[6].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=
[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/6/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var Te=d===e}else var Te=!0;if(Te)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.
errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"}],!1;{var cr=!0;const b=t.length;for(let S=0;S<b;S++){const l=e;if(typeof t[S]!="string")return a.errors=[{instancePath:r+"/no\
des/"+o+"/inputs/"+S,schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var cr=l===e;if(!cr)break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Te=d===e}else var Te=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/6/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;L!==!0&&(L=!0)}else if(g==="cross"){if(e===e)if(s&&typeof s==
"object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.x0===void 0&&
(m="x0")||s.input===void 0&&(m="input")||s.kernel===void 0&&(m="kernel")||s.bias===void 0&&(m="bias"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#\
/properties/nodes/items/oneOf/7/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const se=e;for(const t in s)
if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="x0"||t==="input"||t==="kernel"||t==="bias")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/\
properties/nodes/items/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],
!1;break}if(se===e){if(s.op!==void 0){const t=e;if(s.op!=="cross")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/\
7/properties/op/const",keyword:"const",params:{allowedValue:"cross"},message:"must be equal to constant"}],!1;var $e=t===e}else var $e=!0;if($e){if(s.id!==void 0){
const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/7/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var $e=t===e}else var $e=!0;if($e){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="numbe\
r"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/7/properties/width/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes\
/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/7/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var $e=d===e}else var $e=!0;if($e){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=
[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/7/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[7].
properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/7/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;
var $e=d===e}else var $e=!0;if($e){if(s.x0!==void 0){const t=e;if(typeof s.x0!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/x0",schemaPath:"#/propert\
ies/nodes/items/oneOf/7/properties/x0/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var $e=t===e}else var $e=!0;if($e){if(s.input!==
void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/7/properties/inpu\
t/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var $e=t===e}else var $e=!0;if($e){if(s.kernel!==void 0){const t=e;if(typeof s.kernel!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/kernel",schemaPath:"#/properties/nodes/items/oneOf/7/properties/kernel/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var $e=t===e}else var $e=!0;if($e)if(s.bias!==void 0){const t=e;if(typeof s.bias!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/bias",schemaPath:"#/properties/nodes/items/oneOf/7/properties/bias/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var $e=t===
e}else var $e=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/7/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;L!==!0&&(L=!0)}else if(g==="bi_interaction"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m=
"op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.inputs===void 0&&(m="inputs"))return a.errors=[{instancePath:r+"\
/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/8/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],
!1;{const se=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/pro\
perties/nodes/items/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;
break}if(se===e){if(s.op!==void 0){const t=e;if(s.op!=="bi_interaction")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/\
oneOf/8/properties/op/const",keyword:"const",params:{allowedValue:"bi_interaction"},message:"must be equal to constant"}],!1;var kr=t===e}else var kr=!0;if(kr){
if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/8/properties/\
id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var kr=t===e}else var kr=!0;if(kr){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/8/properties/width/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/8/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"}],!1;var kr=d===e}else var kr=!0;if(kr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.
errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/8/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.
items.oneOf[8].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/8/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var kr=d===e}else var kr=!0;if(kr)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+
"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/8/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer \
than 1 items"}],!1;{var gr=!0;const b=t.length;for(let S=0;S<b;S++){const l=e;if(typeof t[S]!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+S,
schemaPath:"#/properties/nodes/items/oneOf/8/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var gr=l===e;if(!gr)
break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/8/properties/inputs/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var kr=d===e}else var kr=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/ite\
ms/oneOf/8/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;L!==!0&&(L=!0)}else if(g==="batch_norm"){if(e===e)if(s&&typeof s=="object"&&
!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.input===void 0&&(m=
"input")||s.gamma===void 0&&(m="gamma")||s.beta===void 0&&(m="beta")||s.mean===void 0&&(m="mean")||s.variance===void 0&&(m="variance")||s.momentum===void 0&&(m=
"momentum")||s.epsilon===void 0&&(m="epsilon"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/9/required",keyword:"requ\
ired",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const se=e;for(const t in s)if(!qr.call(x.properties.nodes.items.oneOf[9].properties,
t)){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(se===e){if(s.op!==void 0){const t=e;if(s.op!=="batch_norm")return a.errors=[{instancePath:r+"/nodes/"+
o+"/op",schemaPath:"#/properties/nodes/items/oneOf/9/properties/op/const",keyword:"const",params:{allowedValue:"batch_norm"},message:"must be equal to constant"}],
!1;var Ve=t===e}else var Ve=!0;if(Ve){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/prop\
erties/nodes/items/oneOf/9/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ve=t===e}else var Ve=!0;if(Ve){if(s.width!==
void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/pro\
perties/nodes/items/oneOf/9/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/9/properties/width/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ve=d===e}else var Ve=!0;if(Ve){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="\
number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/9/properties\
/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[9].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="numbe\
r"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/9/properties/tower/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ve=d===e}else var Ve=!0;if(Ve){if(s.input!==void 0){const t=e;if(typeof s.input!="stri\
ng")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/9/properties/input/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var Ve=t===e}else var Ve=!0;if(Ve){if(s.gamma!==void 0){const t=e;if(typeof s.gamma!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/gamma",schemaPath:"#/properties/nodes/items/oneOf/9/properties/gamma/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ve=t===
e}else var Ve=!0;if(Ve){if(s.beta!==void 0){const t=e;if(typeof s.beta!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/beta",schemaPath:"#/properties/n\
odes/items/oneOf/9/properties/beta/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ve=t===e}else var Ve=!0;if(Ve){if(s.mean!==void 0){
const t=e;if(typeof s.mean!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/mean",schemaPath:"#/properties/nodes/items/oneOf/9/properties/mean/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Ve=t===e}else var Ve=!0;if(Ve){if(s.variance!==void 0){const t=e;if(typeof s.variance!="string")return a.
errors=[{instancePath:r+"/nodes/"+o+"/variance",schemaPath:"#/properties/nodes/items/oneOf/9/properties/variance/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var Ve=t===e}else var Ve=!0;if(Ve){if(s.momentum!==void 0){let t=s.momentum;const d=e;if(e===d)if(typeof t=="number"&&isFinite(t)){if(t>1||
isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+"/momentum",schemaPath:"#/properties/nodes/items/oneOf/9/properties/momentum/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+"/momentum",schemaPath:"#/properties/nodes/it\
ems/oneOf/9/properties/momentum/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/\
nodes/"+o+"/momentum",schemaPath:"#/properties/nodes/items/oneOf/9/properties/momentum/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var Ve=d===e}else var Ve=!0;if(Ve)if(s.epsilon!==void 0){let t=s.epsilon;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/node\
s/"+o+"/epsilon",schemaPath:"#/properties/nodes/items/oneOf/9/properties/epsilon/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ve=d===
e}else var Ve=!0}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/9/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;L!==!0&&(L=!0)}else if(g==="layer_norm"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="\
op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.input===void 0&&(m="input")||s.gamma===void 0&&(m="gamma")||s.beta===
void 0&&(m="beta")||s.epsilon===void 0&&(m="epsilon"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/10/required",keyword:"\
required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const se=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="\
tower"||t==="input"||t==="gamma"||t==="beta"||t==="epsilon")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/10/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(se===e){if(s.op!==void 0){
const t=e;if(s.op!=="layer_norm")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/10/properties/op/const",keyword:"\
const",params:{allowedValue:"layer_norm"},message:"must be equal to constant"}],!1;var Me=t===e}else var Me=!0;if(Me){if(s.id!==void 0){const t=e;if(typeof s.id!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/10/properties/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var Me=t===e}else var Me=!0;if(Me){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/10/properties/width/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/10/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Me=d===e}else var Me=!0;
if(Me){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/10/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[10].properties.tower.
type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/10/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Me=d===e}else var Me=!0;
if(Me){if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/one\
Of/10/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Me=t===e}else var Me=!0;if(Me){if(s.gamma!==void 0){const t=e;
if(typeof s.gamma!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/gamma",schemaPath:"#/properties/nodes/items/oneOf/10/properties/gamma/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Me=t===e}else var Me=!0;if(Me){if(s.beta!==void 0){const t=e;if(typeof s.beta!="string")return a.
errors=[{instancePath:r+"/nodes/"+o+"/beta",schemaPath:"#/properties/nodes/items/oneOf/10/properties/beta/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var Me=t===e}else var Me=!0;if(Me)if(s.epsilon!==void 0){let t=s.epsilon;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/epsilon",schemaPath:"#/properties/nodes/items/oneOf/10/properties/epsilon/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var Me=d===e}else var Me=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/10/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;L!==!0&&(L=!0)}else if(g==="activation"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&
(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.input===void 0&&(m="input")||s.activation===void 0&&(m="activ\
ation"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/11/required",keyword:"required",params:{missingProperty:m},message:"\
must have required property '"+m+"'"}],!1;{const se=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="activation")){return a.
errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(se===e){if(s.op!==void 0){const t=e;if(s.op!=="activation")return a.errors=[{instancePath:r+"/nodes/"+
o+"/op",schemaPath:"#/properties/nodes/items/oneOf/11/properties/op/const",keyword:"const",params:{allowedValue:"activation"},message:"must be equal to constant"}],
!1;var or=t===e}else var or=!0;if(or){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/prop\
erties/nodes/items/oneOf/11/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var or=t===e}else var or=!0;if(or){if(s.width!==
void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/pro\
perties/nodes/items/oneOf/11/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/11/properties/width/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var or=d===e}else var or=!0;if(or){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/11/properti\
es/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[11].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="nu\
mber"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/11/properties/tower/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var or=d===e}else var or=!0;if(or){if(s.input!==void 0){const t=e;if(typeof s.input!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/11/properties/input/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var or=t===e}else var or=!0;if(or)if(s.activation!==void 0){let t=s.activation;const d=e;if(!(t==="relu"||t==="none"||t===
"tanh"||t==="sigmoid"||t==="gelu"||t==="swish"||t==="leaky_relu"||t==="selu"||t==="mish"))return a.errors=[{instancePath:r+"/nodes/"+o+"/activation",schemaPath:"\
#/properties/nodes/items/oneOf/11/properties/activation/enum",keyword:"enum",params:{allowedValues:x.properties.nodes.items.oneOf[11].properties.activation.enum},
message:"must be equal to one of the allowed values"}],!1;var or=d===e}else var or=!0}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/prop\
erties/nodes/items/oneOf/11/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;L!==!0&&(L=!0)}else if(g==="dropout"){if(e===e)if(s&&typeof s==
"object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.input===
void 0&&(m="input")||s.rate===void 0&&(m="rate"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/12/required",keyword:"r\
equired",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const se=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="t\
ower"||t==="input"||t==="rate")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/12/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(se===e){if(s.op!==void 0){const t=e;if(s.op!=="dropou\
t")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/12/properties/op/const",keyword:"const",params:{allowedValue:"d\
ropout"},message:"must be equal to constant"}],!1;var nr=t===e}else var nr=!0;if(nr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/12/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var nr=t===
e}else var nr=!0;if(nr){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"\
/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/12/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/12/properti\
es/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var nr=d===e}else var nr=!0;if(nr){if(s.tower!==void 0){let t=s.
tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/propertie\
s/nodes/items/oneOf/12/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[12].properties.tower.type},message:"must be integer,nul\
l"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/on\
eOf/12/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var nr=d===e}else var nr=!0;if(nr){if(s.input!==
void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/12/properties/inp\
ut/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var nr=t===e}else var nr=!0;if(nr)if(s.rate!==void 0){let t=s.rate;const d=e;if(e===
d)if(typeof t=="number"&&isFinite(t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+"/rate",schemaPath:"#/properties/nodes/items/oneOf/12/proper\
ties/rate/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+
"/rate",schemaPath:"#/properties/nodes/items/oneOf/12/properties/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else
return a.errors=[{instancePath:r+"/nodes/"+o+"/rate",schemaPath:"#/properties/nodes/items/oneOf/12/properties/rate/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var nr=d===e}else var nr=!0}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/12/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;L!==!0&&(L=!0)}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items\
/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"op",tagValue:g},message:'value of tag "op" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"op",tagValue:g},message:'tag "op" must be strin\
g'}],!1}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"}],!1;var ve=N===e;if(!ve)break}}else return a.errors=[{instancePath:r+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var y=ee===e}else var y=!0;if(y){if(n.params!==void 0){let c=n.params;const ee=e;if(e===ee)if(Array.isArray(c)){var es=!0;const K=c.length;for(let o=0;o<
K;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.name===void 0&&(q="name")||s.shape===void 0&&(q="shape")||s.init===
void 0&&(q="init")||s.trainable===void 0&&(q="trainable")||s.tower===void 0&&(q="tower"))return a.errors=[{instancePath:r+"/params/"+o,schemaPath:"#/properties/\
params/items/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const g=e;for(const i in s)if(!(i==="na\
me"||i==="shape"||i==="init"||i==="trainable"||i==="tower"||i==="optimizer")){return a.errors=[{instancePath:r+"/params/"+o,schemaPath:"#/properties/params/item\
s/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.name!==
void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/params/"+o+"/name",schemaPath:"#/properties/params/items/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var pr=i===e}else var pr=!0;if(pr){if(s.shape!==void 0){let i=s.shape;const m=e;if(e===m)if(Array.isArray(
i)){var rs=!0;const t=i.length;for(let d=0;d<t;d++){let u=i[d];const b=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+
"/params/"+o+"/shape/"+d,schemaPath:"#/properties/params/items/properties/shape/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===b&&typeof u=="number"&&isFinite(u)&&(u<1||isNaN(u)))return a.errors=[{instancePath:r+"/params/"+o+"/shape/"+d,schemaPath:"#/properties/params/items/prope\
rties/shape/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var rs=b===e;if(!rs)break}}else return a.errors=[{instancePath:r+
"/params/"+o+"/shape",schemaPath:"#/properties/params/items/properties/shape/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var pr=m===
e}else var pr=!0;if(pr){if(s.init!==void 0){let i=s.init;const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind"))return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/required",keyword:"required",params:{missingProperty:t},message:"\
must have required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="zeros"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.
kind===void 0&&(b="kind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/required",keyword:"\
required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const S=e;for(const l in i)if(l!=="kind"){return a.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"}],!1;break}if(S===e&&i.kind!==void 0&&i.kind!=="zeros")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",
schemaPath:"#/properties/params/items/properties/init/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"zeros"},message:"must be equal to con\
stant"}],!1}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var zr=!0}else if(d==="ones"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="k\
ind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/required",keyword:"required",params:{missingProperty:b},
message:"must have required property '"+b+"'"}],!1;{const S=e;for(const l in i)if(l!=="kind"){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"\
#/properties/params/items/properties/init/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have addi\
tional properties"}],!1;break}if(S===e&&i.kind!==void 0&&i.kind!=="ones")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/par\
ams/items/properties/init/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ones"},message:"must be equal to constant"}],!1}}else return a.errors=
[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;zr!==!0&&(zr=!0)}else if(d==="glorot"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind"))return a.errors=
[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/required",keyword:"required",params:{missingProperty:b},message:"\
must have required property '"+b+"'"}],!1;{const S=e;for(const l in i)if(l!=="kind"){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/propert\
ies/params/items/properties/init/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional pr\
operties"}],!1;break}if(S===e&&i.kind!==void 0&&i.kind!=="glorot")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/ite\
ms/properties/init/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"glorot"},message:"must be equal to constant"}],!1}}else return a.errors=
[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;zr!==!0&&(zr=!0)}else if(d==="he"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind"))return a.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/required",keyword:"required",params:{missingProperty:b},message:"must have re\
quired property '"+b+"'"}],!1;{const S=e;for(const l in i)if(l!=="kind"){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/i\
tems/properties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],
!1;break}if(S===e&&i.kind!==void 0&&i.kind!=="he")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/in\
it/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/p\
arams/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;zr!==!0&&
(zr=!0)}else if(d==="uniform"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind")||i.scale===void 0&&(b="scale"))return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/4/required",keyword:"required",params:{missingProperty:b},
message:"must have required property '"+b+"'"}],!1;{const S=e;for(const l in i)if(!(l==="kind"||l==="scale")){return a.errors=[{instancePath:r+"/params/"+o+"/in\
it",schemaPath:"#/properties/params/items/properties/init/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"mu\
st NOT have additional properties"}],!1;break}if(S===e){if(i.kind!==void 0){const l=e;if(i.kind!=="uniform")return a.errors=[{instancePath:r+"/params/"+o+"/init\
/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"must be equ\
al to constant"}],!1;var Cr=l===e}else var Cr=!0;if(Cr)if(i.scale!==void 0){let l=i.scale;const W=e;if(!(typeof l=="number"&&isFinite(l)))return a.errors=[{instancePath:r+
"/params/"+o+"/init/scale",schemaPath:"#/properties/params/items/properties/init/oneOf/4/properties/scale/type",keyword:"type",params:{type:"number"},message:"m\
ust be number"}],!1;var Cr=W===e}else var Cr=!0}}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/in\
it/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;zr!==!0&&(zr=!0)}else if(d==="constant"){if(e===e)if(i&&typeof i=="object"&&
!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind")||i.value===void 0&&(b="value"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/prope\
rties/params/items/properties/init/oneOf/5/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const S=e;
for(const l in i)if(!(l==="kind"||l==="value")){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneO\
f/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(S===e){if(i.kind!==
void 0){const l=e;if(i.kind!=="constant")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/\
5/properties/kind/const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"}],!1;var Gr=l===e}else var Gr=!0;if(Gr)if(i.value!==
void 0){let l=i.value;const W=e;if(!(typeof l=="number"&&isFinite(l)))return a.errors=[{instancePath:r+"/params/"+o+"/init/value",schemaPath:"#/properties/param\
s/items/properties/init/oneOf/5/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Gr=W===e}else var Gr=!0}}}else return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/5/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;zr!==!0&&(zr=!0)}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/discrimin\
ator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'\
tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var pr=m===e}else var pr=!0;if(pr){if(s.trainable!==void 0){const i=e;if(typeof s.trainable!="boolean")
return a.errors=[{instancePath:r+"/params/"+o+"/trainable",schemaPath:"#/properties/params/items/properties/trainable/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}],!1;var pr=i===e}else var pr=!0;if(pr){if(s.tower!==void 0){let i=s.tower;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))&&i!==null)return a.errors=[{instancePath:r+"/params/"+o+"/tower",schemaPath:"#/properties/params/items/properties/tower/type",keyword:"type",params:{type:x.
properties.params.items.properties.tower.type},message:"must be integer,null"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return a.errors=[{
instancePath:r+"/params/"+o+"/tower",schemaPath:"#/properties/params/items/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var pr=m===e}else var pr=!0;if(pr)if(s.optimizer!==void 0){let i=s.optimizer;const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){
let t;if(i.kind===void 0&&(t="kind")||i.learningRate===void 0&&(t="learningRate")||i.beta===void 0&&(t="beta")||i.l1===void 0&&(t="l1")||i.l2===void 0&&(t="l2"))
return a.errors=[{instancePath:r+"/params/"+o+"/optimizer",schemaPath:"#/properties/params/items/properties/optimizer/required",keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;{const d=e;for(const u in i)if(!(u==="kind"||u==="learningRate"||u==="beta"||u==="l1"||u==="l2")){return a.errors=
[{instancePath:r+"/params/"+o+"/optimizer",schemaPath:"#/properties/params/items/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.kind!==void 0){const u=e;if(i.kind!=="ftrl")return a.errors=[{instancePath:r+
"/params/"+o+"/optimizer/kind",schemaPath:"#/properties/params/items/properties/optimizer/properties/kind/const",keyword:"const",params:{allowedValue:"ftrl"},message:"\
must be equal to constant"}],!1;var Pr=u===e}else var Pr=!0;if(Pr){if(i.learningRate!==void 0){let u=i.learningRate;const b=e;if(!(typeof u=="number"&&isFinite(
u)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/learningRate",schemaPath:"#/properties/params/items/properties/optimizer/properties/learningRate/t\
ype",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Pr=b===e}else var Pr=!0;if(Pr){if(i.beta!==void 0){let u=i.beta;const b=e;if(!(typeof u==
"number"&&isFinite(u)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/beta",schemaPath:"#/properties/params/items/properties/optimizer/properties/bet\
a/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Pr=b===e}else var Pr=!0;if(Pr){if(i.l1!==void 0){let u=i.l1;const b=e;if(!(typeof u==
"number"&&isFinite(u)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/l1",schemaPath:"#/properties/params/items/properties/optimizer/properties/l1/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Pr=b===e}else var Pr=!0;if(Pr)if(i.l2!==void 0){let u=i.l2;const b=e;if(!(typeof u==
"number"&&isFinite(u)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/l2",schemaPath:"#/properties/params/items/properties/optimizer/properties/l2/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Pr=b===e}else var Pr=!0}}}}}}else return a.errors=[{instancePath:r+"/params/"+o+"/op\
timizer",schemaPath:"#/properties/params/items/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var pr=m===e}else var pr=!0}}}}}}}else
return a.errors=[{instancePath:r+"/params/"+o,schemaPath:"#/properties/params/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var es=N===
e;if(!es)break}}else return a.errors=[{instancePath:r+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var y=ee===e}else var y=!0;if(y){if(n.towers!==void 0){let c=n.towers;const ee=e;if(e===ee)if(Array.isArray(c)){var ss=!0;const K=c.length;for(let o=0;o<
K;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.name===void 0&&(q="name")||s.source===void 0&&(q="source")||s.fallback===
void 0&&(q="fallback"))return a.errors=[{instancePath:r+"/towers/"+o,schemaPath:"#/properties/towers/items/required",keyword:"required",params:{missingProperty:q},
message:"must have required property '"+q+"'"}],!1;{const g=e;for(const i in s)if(!(i==="name"||i==="source"||i==="fallback")){return a.errors=[{instancePath:r+
"/towers/"+o,schemaPath:"#/properties/towers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have add\
itional properties"}],!1;break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/towers/"+o+"/name",schemaPath:"\
#/properties/towers/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Dr=i===e}else var Dr=!0;if(Dr){if(s.source!==
void 0){let i=s.source;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/towers/"+o+"/source",schemaPath:"#/properties/towers/items/p\
roperties/source/type",keyword:"type",params:{type:x.properties.towers.items.properties.source.type},message:"must be string,null"}],!1;var Dr=m===e}else var Dr=!0;
if(Dr)if(s.fallback!==void 0){const i=e;if(typeof s.fallback!="boolean")return a.errors=[{instancePath:r+"/towers/"+o+"/fallback",schemaPath:"#/properties/tower\
s/items/properties/fallback/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var Dr=i===e}else var Dr=!0}}}}else return a.errors=[{instancePath:r+
"/towers/"+o,schemaPath:"#/properties/towers/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ss=N===e;if(!ss)break}}else return a.
errors=[{instancePath:r+"/towers",schemaPath:"#/properties/towers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=ee===e}else var y=!0;
if(y){if(n.heads!==void 0){let c=n.heads;const ee=e;if(e===ee)if(Array.isArray(c)){var ts=!0;const K=c.length;for(let o=0;o<K;o++){let s=c[o];const N=e;if(e===N)
if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.name===void 0&&(q="name")||s.doc===void 0&&(q="doc")||s.label===void 0&&(q="label")||s.lossWeight===void 0&&
(q="lossWeight")||s.sources===void 0&&(q="sources")||s.withinSeconds===void 0&&(q="withinSeconds"))return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/pr\
operties/heads/items/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const g=e;for(const i in s)if(!(i===
"name"||i==="doc"||i==="label"||i==="lossWeight"||i==="sources"||i==="withinSeconds")){return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/properties/hea\
ds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.
name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/name",schemaPath:"#/properties/heads/items/properties/name/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var mr=i===e}else var mr=!0;if(mr){if(s.doc!==void 0){let i=s.doc;const m=e;if(typeof i!=
"string"&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/doc",schemaPath:"#/properties/heads/items/properties/doc/type",keyword:"type",params:{type:x.properties.
heads.items.properties.doc.type},message:"must be string,null"}],!1;var mr=m===e}else var mr=!0;if(mr){if(s.label!==void 0){let i=s.label;const m=e;if(e===m)if(i&&
typeof i=="object"&&!Array.isArray(i)){let t;if(i.column===void 0&&(t="column")||i.op===void 0&&(t="op")||i.value===void 0&&(t="value"))return a.errors=[{instancePath:r+
"/heads/"+o+"/label",schemaPath:"#/properties/heads/items/properties/label/required",keyword:"required",params:{missingProperty:t},message:"must have required p\
roperty '"+t+"'"}],!1;{const d=e;for(const u in i)if(!(u==="column"||u==="op"||u==="value")){return a.errors=[{instancePath:r+"/heads/"+o+"/label",schemaPath:"#\
/properties/heads/items/properties/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional pr\
operties"}],!1;break}if(d===e){if(i.column!==void 0){const u=e;if(typeof i.column!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/label/column",schemaPath:"\
#/properties/heads/items/properties/label/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Lr=u===e}else var Lr=!0;
if(Lr){if(i.op!==void 0){let u=i.op;const b=e;if(!(u==="=="||u==="!="||u==="<"||u==="<="||u===">"||u===">="||u===null))return a.errors=[{instancePath:r+"/heads/"+
o+"/label/op",schemaPath:"#/properties/heads/items/properties/label/properties/op/enum",keyword:"enum",params:{allowedValues:x.properties.heads.items.properties.
label.properties.op.enum},message:"must be equal to one of the allowed values"}],!1;var Lr=b===e}else var Lr=!0;if(Lr)if(i.value!==void 0){let u=i.value;const b=e,
S=e;let l=!1;const W=e;if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){const xe={instancePath:r+"/heads/"+o+"/label/value",schemaPath:"\
#/properties/heads/items/properties/label/properties/value/anyOf/0/type",keyword:"type",params:{type:x.properties.heads.items.properties.label.properties.value.
anyOf[0].type},message:"must be string,number,boolean"};f===null?f=[xe]:f.push(xe),e++}var Ur=W===e;l=l||Ur;const qe=e;if(u!==null){const xe={instancePath:r+"/h\
eads/"+o+"/label/value",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must b\
e null"};f===null?f=[xe]:f.push(xe),e++}var Ur=qe===e;if(l=l||Ur,l)e=S,f!==null&&(S?f.length=S:f=null);else{const xe={instancePath:r+"/heads/"+o+"/label/value",
schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?
f=[xe]:f.push(xe),e++,a.errors=f,!1}var Lr=b===e}else var Lr=!0}}}}else return a.errors=[{instancePath:r+"/heads/"+o+"/label",schemaPath:"#/properties/heads/ite\
ms/properties/label/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var mr=m===e}else var mr=!0;if(mr){if(s.lossWeight!==void 0){let i=s.
lossWeight;const m=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/heads/"+o+"/lossWeight",schemaPath:"#/properties/heads/items/prope\
rties/lossWeight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var mr=m===e}else var mr=!0;if(mr){if(s.sources!==void 0){let i=s.sources;
const m=e;if(!Array.isArray(i)&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/sources",schemaPath:"#/properties/heads/items/properties/sources/type",keyword:"\
type",params:{type:x.properties.heads.items.properties.sources.type},message:"must be array,null"}],!1;if(e===m&&Array.isArray(i)){var is=!0;const t=i.length;for(let d=0;d<
t;d++){const u=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/sources/"+d,schemaPath:"#/properties/heads/items/properties/sources/ite\
ms/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var is=u===e;if(!is)break}}var mr=m===e}else var mr=!0;if(mr)if(s.withinSeconds!==void 0){
let i=s.withinSeconds;const m=e;if(!(typeof i=="number"&&isFinite(i))&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/withinSeconds",schemaPath:"#/prop\
erties/heads/items/properties/withinSeconds/type",keyword:"type",params:{type:x.properties.heads.items.properties.withinSeconds.type},message:"must be number,nu\
ll"}],!1;var mr=m===e}else var mr=!0}}}}}}}else return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var ts=N===e;if(!ts)break}}else return a.errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var y=ee===e}else var y=!0;if(y){if(n.outputs!==void 0){let c=n.outputs;const ee=e;if(e===ee)if(Array.isArray(
c)){var as=!0;const K=c.length;for(let o=0;o<K;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.head===void 0&&(q="hea\
d")||s.logits===void 0&&(q="logits")||s.bias===void 0&&(q="bias"))return a.errors=[{instancePath:r+"/outputs/"+o,schemaPath:"#/properties/outputs/items/required",
keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const g=e;for(const i in s)if(!(i==="head"||i==="logits"||i===
"bias"||i==="correction")){return a.errors=[{instancePath:r+"/outputs/"+o,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.head!==void 0){const i=e;if(typeof s.head!="string")
return a.errors=[{instancePath:r+"/outputs/"+o+"/head",schemaPath:"#/properties/outputs/items/properties/head/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var Fr=i===e}else var Fr=!0;if(Fr){if(s.logits!==void 0){let i=s.logits;const m=e;if(e===m)if(Array.isArray(i)){var os=!0;const t=i.length;
for(let d=0;d<t;d++){const u=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/outputs/"+o+"/logits/"+d,schemaPath:"#/properties/outputs/items/prope\
rties/logits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var os=u===e;if(!os)break}}else return a.errors=[{instancePath:r+"/\
outputs/"+o+"/logits",schemaPath:"#/properties/outputs/items/properties/logits/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Fr=m===
e}else var Fr=!0;if(Fr){if(s.bias!==void 0){let i=s.bias;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/outputs/"+o+"/bias",schemaPath:"\
#/properties/outputs/items/properties/bias/type",keyword:"type",params:{type:x.properties.outputs.items.properties.bias.type},message:"must be string,null"}],!1;
var Fr=m===e}else var Fr=!0;if(Fr)if(s.correction!==void 0){let i=s.correction;const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===
void 0&&(t="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/required",keyword:"\
required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="base"){if(e===e)if(i&&typeof i==
"object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/\
items/properties/correction/oneOf/0/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const S=e;for(const l in i)
if(l!=="kind"){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/0/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(S===e&&i.kind!==void 0&&i.kind!==
"base")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/0/properties/kind/co\
nst",keyword:"const",params:{allowedValue:"base"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"\
#/properties/outputs/items/properties/correction/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Jr=!0}else if(d==="implie\
s"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"\
#/properties/outputs/items/properties/correction/oneOf/1/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],
!1;{const S=e;for(const l in i)if(l!=="kind"){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/cor\
rection/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(S===
e&&i.kind!==void 0&&i.kind!=="implies")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/corre\
ction/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"implies"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;Jr!==!0&&(Jr=!0)}else if(d==="mixture"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let b;if(i.kind===void 0&&(b="kind")||i.logits===void 0&&
(b="logits")||i.bias===void 0&&(b="bias"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correct\
ion/oneOf/2/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{const S=e;for(const l in i)if(!(l==="kin\
d"||l==="logits"||l==="bias")){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(S===e){if(i.kind!==
void 0){const l=e;if(i.kind!=="mixture")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/corr\
ection/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"mixture"},message:"must be equal to constant"}],!1;var Er=l===e}else var Er=!0;if(Er){
if(i.logits!==void 0){let l=i.logits;const W=e;if(e===W)if(Array.isArray(l)){var ns=!0;const sr=l.length;for(let xe=0;xe<sr;xe++){const tr=e;if(typeof l[xe]!="s\
tring")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/logits/"+xe,schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/l\
ogits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ns=tr===e;if(!ns)break}}else return a.errors=[{instancePath:r+"/output\
s/"+o+"/correction/logits",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/logits/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var Er=W===e}else var Er=!0;if(Er)if(i.bias!==void 0){let l=i.bias;const W=e;if(typeof l!="string"&&l!==null)return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction/bias",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/bias/type",keyword:"type",params:{type:x.properties.
outputs.items.properties.correction.oneOf[2].properties.bias.type},message:"must be string,null"}],!1;var Er=W===e}else var Er=!0}}}}else return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;Jr!==!0&&(Jr=!0)}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/discr\
iminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},
message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/co\
rrection/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Fr=m===e}else var Fr=!0}}}}}else return a.errors=[{instancePath:r+"/outpu\
ts/"+o,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var as=N===e;if(!as)break}}else return a.
errors=[{instancePath:r+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=ee===e}else var y=!0;
if(y){if(n.sampling!==void 0){let c=n.sampling;const ee=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return a.errors=[{instancePath:r+"/sampling",
schemaPath:"#/properties/sampling/type",keyword:"type",params:{type:x.properties.sampling.type},message:"must be object,null"}],!1;if(e===ee&&c&&typeof c=="obje\
ct"&&!Array.isArray(c)){let K;if(c.base===void 0&&(K="base")||c.keep===void 0&&(K="keep")||c.log===void 0&&(K="log")||c.correct===void 0&&(K="correct"))return a.
errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/required",keyword:"required",params:{missingProperty:K},message:"must have required proper\
ty '"+K+"'"}],!1;{const o=e;for(const s in c)if(!(s==="base"||s==="keep"||s==="log"||s==="correct")){return a.errors=[{instancePath:r+"/sampling",schemaPath:"#/\
properties/sampling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}
if(o===e){if(c.base!==void 0){let s=c.base;const N=e;if(typeof s!="string"&&s!==null)return a.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/properties/\
sampling/properties/base/type",keyword:"type",params:{type:x.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var xr=N===e}else var xr=!0;
if(xr){if(c.keep!==void 0){let s=c.keep;const N=e;if(e===N)if(typeof s=="number"&&isFinite(s)){if(s>1||isNaN(s))return a.errors=[{instancePath:r+"/sampling/keep",
schemaPath:"#/properties/sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(s<0||isNaN(s))return a.
errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"n\
umber"},message:"must be number"}],!1;var xr=N===e}else var xr=!0;if(xr){if(c.log!==void 0){let s=c.log;const N=e;if(!(s==="unsampled"||s==="sampled"))return a.
errors=[{instancePath:r+"/sampling/log",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"enum",params:{allowedValues:x.properties.sampling.properties.
log.enum},message:"must be equal to one of the allowed values"}],!1;var xr=N===e}else var xr=!0;if(xr)if(c.correct!==void 0){let s=c.correct;const N=e;if(!(s===
"weight"||s==="base"||s==="batch"))return a.errors=[{instancePath:r+"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",
params:{allowedValues:x.properties.sampling.properties.correct.enum},message:"must be equal to one of the allowed values"}],!1;var xr=N===e}else var xr=!0}}}}}var y=ee===
e}else var y=!0;if(y){if(n.calibration!==void 0){let c=n.calibration;const ee=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return a.errors=[{instancePath:r+
"/calibration",schemaPath:"#/properties/calibration/type",keyword:"type",params:{type:x.properties.calibration.type},message:"must be object,null"}],!1;if(e===ee&&
c&&typeof c=="object"&&!Array.isArray(c)){let K;if(c.method===void 0&&(K="method")||c.signals===void 0&&(K="signals")||c.per===void 0&&(K="per")||c.everySeconds===
void 0&&(K="everySeconds")||c.windowSeconds===void 0&&(K="windowSeconds")||c.halfLifeSeconds===void 0&&(K="halfLifeSeconds")||c.traffic===void 0&&(K="traffic"))
return a.errors=[{instancePath:r+"/calibration",schemaPath:"#/properties/calibration/required",keyword:"required",params:{missingProperty:K},message:"must have \
required property '"+K+"'"}],!1;{const o=e;for(const s in c)if(!(s==="method"||s==="signals"||s==="per"||s==="everySeconds"||s==="windowSeconds"||s==="halfLifeS\
econds"||s==="traffic")){return a.errors=[{instancePath:r+"/calibration",schemaPath:"#/properties/calibration/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(o===e){if(c.method!==void 0){let s=c.method;const N=e;if(!(s==="pla\
tt"||s==="isotonic"||s==="temperature"))return a.errors=[{instancePath:r+"/calibration/method",schemaPath:"#/properties/calibration/properties/method/enum",keyword:"\
enum",params:{allowedValues:x.properties.calibration.properties.method.enum},message:"must be equal to one of the allowed values"}],!1;var Xe=N===e}else var Xe=!0;
if(Xe){if(c.signals!==void 0){let s=c.signals;const N=e;if(e===N)if(Array.isArray(s)){var ps=!0;const q=s.length;for(let g=0;g<q;g++){const i=e;if(typeof s[g]!=
"string")return a.errors=[{instancePath:r+"/calibration/signals/"+g,schemaPath:"#/properties/calibration/properties/signals/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var ps=i===e;if(!ps)break}}else return a.errors=[{instancePath:r+"/calibration/signals",schemaPath:"#/properties/calibrat\
ion/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Xe=N===e}else var Xe=!0;if(Xe){if(c.per!==void 0){let s=c.per;
const N=e;if(e===N)if(Array.isArray(s)){var ms=!0;const q=s.length;for(let g=0;g<q;g++){let i=s[g];const m=e;if(!(i==="head"||i==="source"))return a.errors=[{instancePath:r+
"/calibration/per/"+g,schemaPath:"#/properties/calibration/properties/per/items/enum",keyword:"enum",params:{allowedValues:x.properties.calibration.properties.per.
items.enum},message:"must be equal to one of the allowed values"}],!1;var ms=m===e;if(!ms)break}}else return a.errors=[{instancePath:r+"/calibration/per",schemaPath:"\
#/properties/calibration/properties/per/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Xe=N===e}else var Xe=!0;if(Xe){if(c.everySeconds!==
void 0){let s=c.everySeconds;const N=e;if(!(typeof s=="number"&&isFinite(s)))return a.errors=[{instancePath:r+"/calibration/everySeconds",schemaPath:"#/properti\
es/calibration/properties/everySeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Xe=N===e}else var Xe=!0;if(Xe){if(c.windowSeconds!==
void 0){let s=c.windowSeconds;const N=e;if(!(typeof s=="number"&&isFinite(s)))return a.errors=[{instancePath:r+"/calibration/windowSeconds",schemaPath:"#/proper\
ties/calibration/properties/windowSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Xe=N===e}else var Xe=!0;if(Xe){if(c.halfLifeSeconds!==
void 0){let s=c.halfLifeSeconds;const N=e;if(!(typeof s=="number"&&isFinite(s))&&s!==null)return a.errors=[{instancePath:r+"/calibration/halfLifeSeconds",schemaPath:"\
#/properties/calibration/properties/halfLifeSeconds/type",keyword:"type",params:{type:x.properties.calibration.properties.halfLifeSeconds.type},message:"must be\
 number,null"}],!1;var Xe=N===e}else var Xe=!0;if(Xe)if(c.traffic!==void 0){let s=c.traffic;const N=e;if(!(s==="all"||s==="own"))return a.errors=[{instancePath:r+
"/calibration/traffic",schemaPath:"#/properties/calibration/properties/traffic/enum",keyword:"enum",params:{allowedValues:x.properties.calibration.properties.traffic.
enum},message:"must be equal to one of the allowed values"}],!1;var Xe=N===e}else var Xe=!0}}}}}}}}var y=ee===e}else var y=!0;if(y){if(n.train!==void 0){let c=n.
train;const ee=e;if(e===ee)if(c&&typeof c=="object"&&!Array.isArray(c)){let K;if(c.optimizer===void 0&&(K="optimizer")||c.embeddings===void 0&&(K="embeddings")||
c.batch===void 0&&(K="batch")||c.epochs===void 0&&(K="epochs")||c.seed===void 0&&(K="seed")||c.l2===void 0&&(K="l2")||c.patience===void 0&&(K="patience")||c.holdout===
void 0&&(K="holdout")||c.validate===void 0&&(K="validate")||c.sources===void 0&&(K="sources"))return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties\
/train/required",keyword:"required",params:{missingProperty:K},message:"must have required property '"+K+"'"}],!1;{const o=e;for(const s in c)if(!qr.call(x.properties.
train.properties,s)){return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties/train/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}],!1;break}if(o===e){if(c.optimizer!==void 0){let s=c.optimizer;const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.
isArray(s)){let Ue;if(s.kind===void 0&&(Ue="kind")||s.learningRate===void 0&&(Ue="learningRate"))return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"\
#/properties/train/properties/optimizer/required",keyword:"required",params:{missingProperty:Ue},message:"must have required property '"+Ue+"'"}],!1;{const q=e;
for(const g in s)if(!(g==="kind"||g==="learningRate")){return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(q===e){if(s.kind!==
void 0){let g=s.kind;const i=e;if(!(g==="adam"||g==="adagrad"||g==="sgd"))return a.errors=[{instancePath:r+"/train/optimizer/kind",schemaPath:"#/properties/trai\
n/properties/optimizer/properties/kind/enum",keyword:"enum",params:{allowedValues:x.properties.train.properties.optimizer.properties.kind.enum},message:"must be\
 equal to one of the allowed values"}],!1;var Kr=i===e}else var Kr=!0;if(Kr)if(s.learningRate!==void 0){let g=s.learningRate;const i=e;if(!(typeof g=="number"&&
isFinite(g)))return a.errors=[{instancePath:r+"/train/optimizer/learningRate",schemaPath:"#/properties/train/properties/optimizer/properties/learningRate/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Kr=i===e}else var Kr=!0}}}else return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"\
#/properties/train/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Be=N===e}else var Be=!0;if(Be){if(c.embeddings!==
void 0){let s=c.embeddings;const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.kind===void 0&&(q="kind")||s.learningRate===void 0&&(q="le\
arningRate"))return a.errors=[{instancePath:r+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/required",keyword:"required",params:{missingProperty:q},
message:"must have required property '"+q+"'"}],!1;{const g=e;for(const i in s)if(!(i==="kind"||i==="learningRate")){return a.errors=[{instancePath:r+"/train/em\
beddings",schemaPath:"#/properties/train/properties/embeddings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must \
NOT have additional properties"}],!1;break}if(g===e){if(s.kind!==void 0){let i=s.kind;const m=e;if(!(i==="adam"||i==="adagrad"||i==="sgd"))return a.errors=[{instancePath:r+
"/train/embeddings/kind",schemaPath:"#/properties/train/properties/embeddings/properties/kind/enum",keyword:"enum",params:{allowedValues:x.properties.train.properties.
embeddings.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var Mr=m===e}else var Mr=!0;if(Mr)if(s.learningRate!==void 0){let i=s.
learningRate;const m=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/train/embeddings/learningRate",schemaPath:"#/properties/train/pr\
operties/embeddings/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Mr=m===e}else var Mr=!0}}}else return a.
errors=[{instancePath:r+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;var Be=N===e}else var Be=!0;if(Be){if(c.batch!==void 0){let s=c.batch;const N=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=
[{instancePath:r+"/train/batch",schemaPath:"#/properties/train/properties/batch/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
N&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return a.errors=[{instancePath:r+"/train/batch",schemaPath:"#/properties/train/properties/batch/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Be=N===e}else var Be=!0;if(Be){if(c.epochs!==void 0){let s=c.epochs;const N=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/train/epochs",schemaPath:"#/properties/train/properties/epochs/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===N&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return a.errors=[{instancePath:r+"/train/epoch\
s",schemaPath:"#/properties/train/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Be=N===e}else var Be=!0;
if(Be){if(c.seed!==void 0){let s=c.seed;const N=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/train/seed",schemaPath:"\
#/properties/train/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var Be=N===e}else var Be=!0;if(Be){if(c.l2!==void 0){
let s=c.l2;const N=e;if(!(typeof s=="number"&&isFinite(s)))return a.errors=[{instancePath:r+"/train/l2",schemaPath:"#/properties/train/properties/l2/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var Be=N===e}else var Be=!0;if(Be){if(c.patience!==void 0){let s=c.patience;const N=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/train/patience",schemaPath:"#/properties/train/properties/patience/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===N&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=[{instancePath:r+"/train/\
patience",schemaPath:"#/properties/train/properties/patience/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Be=N===
e}else var Be=!0;if(Be){if(c.holdout!==void 0){let s=c.holdout;const N=e,Ue=e;let q=!1;const g=e;Pe(s,{instancePath:r+"/train/holdout",parentData:c,parentDataProperty:"\
holdout",rootData:vr,dynamicAnchors:wr})||(f=f===null?Pe.errors:f.concat(Pe.errors),e=f.length);var Xr=g===e;q=q||Xr;const i=e;if(s!==null){const se={instancePath:r+
"/train/holdout",schemaPath:"#/properties/train/properties/holdout/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};f===null?f=[se]:f.push(
se),e++}var Xr=i===e;if(q=q||Xr,q)e=Ue,f!==null&&(Ue?f.length=Ue:f=null);else{const se={instancePath:r+"/train/holdout",schemaPath:"#/properties/train/propertie\
s/holdout/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[se]:f.push(se),e++,a.errors=f,!1}var Be=N===e}else var Be=!0;
if(Be){if(c.validate!==void 0){let s=c.validate;const N=e,Ue=e;let q=!1;const g=e;Pe(s,{instancePath:r+"/train/validate",parentData:c,parentDataProperty:"valida\
te",rootData:vr,dynamicAnchors:wr})||(f=f===null?Pe.errors:f.concat(Pe.errors),e=f.length);var Yr=g===e;q=q||Yr;const i=e;if(s!==null){const se={instancePath:r+
"/train/validate",schemaPath:"#/properties/train/properties/validate/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};f===null?f=[se]:f.
push(se),e++}var Yr=i===e;if(q=q||Yr,q)e=Ue,f!==null&&(Ue?f.length=Ue:f=null);else{const se={instancePath:r+"/train/validate",schemaPath:"#/properties/train/pro\
perties/validate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[se]:f.push(se),e++,a.errors=f,!1}var Be=N===e}else var Be=!0;
if(Be)if(c.sources!==void 0){let s=c.sources;const N=e;if(!Array.isArray(s)&&s!==null)return a.errors=[{instancePath:r+"/train/sources",schemaPath:"#/properties\
/train/properties/sources/type",keyword:"type",params:{type:x.properties.train.properties.sources.type},message:"must be array,null"}],!1;if(e===N&&Array.isArray(
s)){var ls=!0;const q=s.length;for(let g=0;g<q;g++){const i=e;if(typeof s[g]!="string")return a.errors=[{instancePath:r+"/train/sources/"+g,schemaPath:"#/proper\
ties/train/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ls=i===e;if(!ls)break}}var Be=N===e}else var Be=!0}}}}}}}}}}}else
return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=ee===e}else
var y=!0;if(y){if(n.baselines!==void 0){let c=n.baselines;const ee=e;if(e===ee)if(Array.isArray(c)){var ds=!0;const K=c.length;for(let o=0;o<K;o++){let s=c[o];const N=e;
if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.kind===void 0&&(q="kind"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/proper\
ties/baselines/items/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const g=s.kind;if(typeof g=="st\
ring")if(g==="lr"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.kind===void 0&&(m="kind")||s.learningRate===void 0&&(m="learningRate")||s.l1===
void 0&&(m="l1")||s.l2===void 0&&(m="l2")||s.epochs===void 0&&(m="epochs"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/i\
tems/oneOf/0/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const se=e;for(const t in s)if(!(t==="k\
ind"||t==="learningRate"||t==="l1"||t==="l2"||t==="epochs")){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/0/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(se===e){if(s.kind!==
void 0){const t=e;if(s.kind!=="lr")return a.errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/0/properties/kind/con\
st",keyword:"const",params:{allowedValue:"lr"},message:"must be equal to constant"}],!1;var Or=t===e}else var Or=!0;if(Or){if(s.learningRate!==void 0){let t=s.learningRate;
const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines/items/oneOf/\
0/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Or=d===e}else var Or=!0;if(Or){if(s.l1!==void 0){let t=s.
l1;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf/0/prope\
rties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Or=d===e}else var Or=!0;if(Or){if(s.l2!==void 0){let t=s.l2;const d=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/0/properties/l2/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var Or=d===e}else var Or=!0;if(Or)if(s.epochs!==void 0){let t=s.epochs;const d=e;if(!(typeof t=="number"&&!(t%
1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/0/properties/epo\
chs/type",keyword:"type",params:{type:x.properties.baselines.items.oneOf[0].properties.epochs.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="num\
ber"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/0/properties/epochs\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Or=d===e}else var Or=!0}}}}}}else return a.errors=[{instancePath:r+
"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Qr=!0}else if(g===
"wide_deep"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.kind===void 0&&(m="kind")||s.learningRate===void 0&&(m="learningRate")||s.l1===void 0&&
(m="l1")||s.l2===void 0&&(m="l2")||s.epochs===void 0&&(m="epochs")||s.wide===void 0&&(m="wide")||s.buckets===void 0&&(m="buckets")||s.layers===void 0&&(m="layer\
s")||s.dropout===void 0&&(m="dropout"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1/required",keyword:"requ\
ired",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const se=e;for(const t in s)if(!qr.call(x.properties.baselines.items.oneOf[1].
properties,t)){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(se===e){if(s.kind!==void 0){const t=e;if(s.kind!=="wide_deep")return a.
errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"wi\
de_deep"},message:"must be equal to constant"}],!1;var He=t===e}else var He=!0;if(He){if(s.learningRate!==void 0){let t=s.learningRate;const d=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines/items/oneOf/1/properties/learningRate\
/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var He=d===e}else var He=!0;if(He){if(s.l1!==void 0){let t=s.l1;const d=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf/1/properties/l1/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var He=d===e}else var He=!0;if(He){if(s.l2!==void 0){let t=s.l2;const d=e;if(!(typeof t=="number"&&isFinite(
t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/1/properties/l2/type",keyword:"type",params:{type:"num\
ber"},message:"must be number"}],!1;var He=d===e}else var He=!0;if(He){if(s.epochs!==void 0){let t=s.epochs;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/1/properties/epochs/type",keyword:"\
type",params:{type:x.properties.baselines.items.oneOf[1].properties.epochs.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&
(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/1/properties/epochs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var He=d===e}else var He=!0;if(He){if(s.wide!==void 0){let t=s.wide;const d=e;if(e===d)if(Array.
isArray(t)){var fs=!0;const b=t.length;for(let S=0;S<b;S++){let l=t[S];const W=e;if(e===W)if(Array.isArray(l)){var us=!0;const sr=l.length;for(let xe=0;xe<sr;xe++){
const tr=e;if(typeof l[xe]!="string")return a.errors=[{instancePath:r+"/baselines/"+o+"/wide/"+S+"/"+xe,schemaPath:"#/properties/baselines/items/oneOf/1/propert\
ies/wide/items/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var us=tr===e;if(!us)break}}else return a.errors=[{instancePath:r+
"/baselines/"+o+"/wide/"+S,schemaPath:"#/properties/baselines/items/oneOf/1/properties/wide/items/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray"}],!1;var fs=W===e;if(!fs)break}}else return a.errors=[{instancePath:r+"/baselines/"+o+"/wide",schemaPath:"#/properties/baselines/items/oneOf/1/properties/w\
ide/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var He=d===e}else var He=!0;if(He){if(s.buckets!==void 0){let t=s.buckets;const d=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/buckets",schemaPath:"#/properties/baselines/items/on\
eOf/1/properties/buckets/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))
return a.errors=[{instancePath:r+"/baselines/"+o+"/buckets",schemaPath:"#/properties/baselines/items/oneOf/1/properties/buckets/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var He=d===e}else var He=!0;if(He){if(s.layers!==void 0){let t=s.layers;const d=e;if(e===d)if(Array.isArray(
t)){var ys=!0;const b=t.length;for(let S=0;S<b;S++){let l=t[S];const W=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return a.errors=[{instancePath:r+
"/baselines/"+o+"/layers/"+S,schemaPath:"#/properties/baselines/items/oneOf/1/properties/layers/items/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===W&&typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l)))return a.errors=[{instancePath:r+"/baselines/"+o+"/layers/"+S,schemaPath:"#/propert\
ies/baselines/items/oneOf/1/properties/layers/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ys=W===e;if(!ys)
break}}else return a.errors=[{instancePath:r+"/baselines/"+o+"/layers",schemaPath:"#/properties/baselines/items/oneOf/1/properties/layers/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var He=d===e}else var He=!0;if(He)if(s.dropout!==void 0){let t=s.dropout;const d=e;if(e===d)if(typeof t=="number"&&isFinite(
t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#/properties/baselines/items/oneOf/1/properties/dropout/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#\
/properties/baselines/items/oneOf/1/properties/dropout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=
[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#/properties/baselines/items/oneOf/1/properties/dropout/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var He=d===e}else var He=!0}}}}}}}}}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Qr!==!0&&(Qr=!0)}else if(g==="gbdt_lr"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(
s)){let m;if(s.kind===void 0&&(m="kind")||s.learningRate===void 0&&(m="learningRate")||s.l1===void 0&&(m="l1")||s.l2===void 0&&(m="l2")||s.epochs===void 0&&(m="\
epochs")||s.trees===void 0&&(m="trees")||s.depth===void 0&&(m="depth")||s.leaves===void 0&&(m="leaves")||s.shrinkage===void 0&&(m="shrinkage")||s.minRows===void 0&&
(m="minRows")||s.growOn===void 0&&(m="growOn")||s.maxRows===void 0&&(m="maxRows"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/base\
lines/items/oneOf/2/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const se=e;for(const t in s)if(!qr.
call(x.properties.baselines.items.oneOf[2].properties,t)){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/2/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(se===e){if(s.kind!==void 0){
const t=e;if(s.kind!=="gbdt_lr")return a.errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/2/properties/kind/const",
keyword:"const",params:{allowedValue:"gbdt_lr"},message:"must be equal to constant"}],!1;var Fe=t===e}else var Fe=!0;if(Fe){if(s.learningRate!==void 0){let t=s.
learningRate;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines\
/items/oneOf/2/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Fe=d===e}else var Fe=!0;if(Fe){if(s.l1!==void 0){
let t=s.l1;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf\
/2/properties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Fe=d===e}else var Fe=!0;if(Fe){if(s.l2!==void 0){let t=s.l2;const d=e;
if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/2/properties/l2/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Fe=d===e}else var Fe=!0;if(Fe){if(s.epochs!==void 0){let t=s.epochs;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/2/\
properties/epochs/type",keyword:"type",params:{type:x.properties.baselines.items.oneOf[2].properties.epochs.type},message:"must be integer,null"}],!1;if(e===d&&
typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/2/pro\
perties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Fe=d===e}else var Fe=!0;if(Fe){if(s.trees!==void 0){let t=s.
trees;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/trees",schemaPath:"#/properties/base\
lines/items/oneOf/2/properties/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||
isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/trees",schemaPath:"#/properties/baselines/items/oneOf/2/properties/trees/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Fe=d===e}else var Fe=!0;if(Fe){if(s.depth!==void 0){let t=s.depth;const d=e;if(!(typeof t=="num\
ber"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/depth",schemaPath:"#/properties/baselines/items/oneOf/2/properties/dept\
h/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+
"/baselines/"+o+"/depth",schemaPath:"#/properties/baselines/items/oneOf/2/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var Fe=d===e}else var Fe=!0;if(Fe){if(s.leaves!==void 0){let t=s.leaves;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==
null)return a.errors=[{instancePath:r+"/baselines/"+o+"/leaves",schemaPath:"#/properties/baselines/items/oneOf/2/properties/leaves/type",keyword:"type",params:{
type:x.properties.baselines.items.oneOf[2].properties.leaves.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))
return a.errors=[{instancePath:r+"/baselines/"+o+"/leaves",schemaPath:"#/properties/baselines/items/oneOf/2/properties/leaves/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var Fe=d===e}else var Fe=!0;if(Fe){if(s.shrinkage!==void 0){let t=s.shrinkage;const d=e;if(!(typeof t=="num\
ber"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/shrinkage",schemaPath:"#/properties/baselines/items/oneOf/2/properties/shrinkage/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var Fe=d===e}else var Fe=!0;if(Fe){if(s.minRows!==void 0){let t=s.minRows;const d=e;if(!(typeof t=="n\
umber"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/minRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/\
minRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[
{instancePath:r+"/baselines/"+o+"/minRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/minRows/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1;var Fe=d===e}else var Fe=!0;if(Fe){if(s.growOn!==void 0){let t=s.growOn;const d=e;if(e===d)if(typeof t=="number"&&isFinite(
t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/properties/baselines/items/oneOf/2/properties/growOn/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/\
properties/baselines/items/oneOf/2/properties/growOn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=
[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/properties/baselines/items/oneOf/2/properties/growOn/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var Fe=d===e}else var Fe=!0;if(Fe)if(s.maxRows!==void 0){let t=s.maxRows;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))
return a.errors=[{instancePath:r+"/baselines/"+o+"/maxRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/maxRows/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/maxRows",
schemaPath:"#/properties/baselines/items/oneOf/2/properties/maxRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Fe=d===
e}else var Fe=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/2/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;Qr!==!0&&(Qr=!0)}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/dis\
criminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:g},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/baselines/"+o,schemaPath:"#/properties/baselines/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:g},message:'tag "kind" m\
ust be string'}],!1}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var ds=N===e;if(!ds)break}}else return a.errors=[{instancePath:r+"/baselines",schemaPath:"#/properties/baselines/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"}],!1;var y=ee===e}else var y=!0;if(y){if(n.cost!==void 0){let c=n.cost;const ee=e;if(e===ee)if(c&&typeof c=="o\
bject"&&!Array.isArray(c)){let K;if(c.params===void 0&&(K="params")||c.flops===void 0&&(K="flops")||c.memory===void 0&&(K="memory")||c.items===void 0&&(K="items"))
return a.errors=[{instancePath:r+"/cost",schemaPath:"#/properties/cost/required",keyword:"required",params:{missingProperty:K},message:"must have required prope\
rty '"+K+"'"}],!1;{const o=e;for(const s in c)if(!(s==="params"||s==="flops"||s==="memory"||s==="items")){return a.errors=[{instancePath:r+"/cost",schemaPath:"#\
/properties/cost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(o===
e){if(c.params!==void 0){let s=c.params;const N=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/cost/params",schemaPath:"\
#/properties/cost/properties/params/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===N&&typeof s=="number"&&isFinite(s)&&(s<0||
isNaN(s)))return a.errors=[{instancePath:r+"/cost/params",schemaPath:"#/properties/cost/properties/params/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var Tr=N===e}else var Tr=!0;if(Tr){if(c.flops!==void 0){let s=c.flops;const N=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s)))return a.errors=[{instancePath:r+"/cost/flops",schemaPath:"#/properties/cost/properties/flops/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(e===N&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=[{instancePath:r+"/cost/flops",schemaPath:"#/properties/cost/properties\
/flops/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Tr=N===e}else var Tr=!0;if(Tr){if(c.memory!==void 0){let s=c.
memory;const N=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/cost/memory",schemaPath:"#/properties/cost/properti\
es/memory/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===N&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=
[{instancePath:r+"/cost/memory",schemaPath:"#/properties/cost/properties/memory/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"}],!1;var Tr=N===e}else var Tr=!0;if(Tr)if(c.items!==void 0){let s=c.items;const N=e;if(e===N)if(Array.isArray(s)){var cs=!0;const q=s.length;for(let g=0;g<q;g++){
let i=s[g];const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.name===void 0&&(t="name")||i.kind===void 0&&(t="kind")||i.params===void 0&&
(t="params")||i.bytes===void 0&&(t="bytes")||i.optimizerBytes===void 0&&(t="optimizerBytes")||i.flops===void 0&&(t="flops")||i.activationBytes===void 0&&(t="act\
ivationBytes"))return a.errors=[{instancePath:r+"/cost/items/"+g,schemaPath:"#/properties/cost/properties/items/items/required",keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;{const d=e;for(const u in i)if(!(u==="name"||u==="kind"||u==="params"||u==="bytes"||u==="optimizerBytes"||u===
"flops"||u==="activationBytes")){return a.errors=[{instancePath:r+"/cost/items/"+g,schemaPath:"#/properties/cost/properties/items/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.name!==void 0){const u=e;if(typeof i.
name!="string")return a.errors=[{instancePath:r+"/cost/items/"+g+"/name",schemaPath:"#/properties/cost/properties/items/items/properties/name/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var Ye=u===e}else var Ye=!0;if(Ye){if(i.kind!==void 0){let u=i.kind;const b=e;if(!(u==="table"||u==="lay\
er"))return a.errors=[{instancePath:r+"/cost/items/"+g+"/kind",schemaPath:"#/properties/cost/properties/items/items/properties/kind/enum",keyword:"enum",params:{
allowedValues:x.properties.cost.properties.items.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var Ye=b===e}else var Ye=!0;
if(Ye){if(i.params!==void 0){let u=i.params;const b=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+
"/params",schemaPath:"#/properties/cost/properties/items/items/properties/params/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
b&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/params",schemaPath:"#/properties/cost/properties/items/i\
tems/properties/params/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ye=b===e}else var Ye=!0;if(Ye){if(i.bytes!==void 0){
let u=i.bytes;const b=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/bytes",schemaPath:"#/proper\
ties/cost/properties/items/items/properties/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===b&&typeof u=="number"&&isFinite(
u)&&(u<0||isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/bytes",schemaPath:"#/properties/cost/properties/items/items/properties/bytes/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ye=b===e}else var Ye=!0;if(Ye){if(i.optimizerBytes!==void 0){let u=i.optimizerBytes;const b=e;
if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/optimizerBytes",schemaPath:"#/properties/cost/prope\
rties/items/items/properties/optimizerBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===b&&typeof u=="number"&&isFinite(u)&&
(u<0||isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/optimizerBytes",schemaPath:"#/properties/cost/properties/items/items/properties/optimizerByt\
es/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ye=b===e}else var Ye=!0;if(Ye){if(i.flops!==void 0){let u=i.flops;
const b=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/flops",schemaPath:"#/properties/cost/prop\
erties/items/items/properties/flops/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===b&&typeof u=="number"&&isFinite(u)&&(u<0||
isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/flops",schemaPath:"#/properties/cost/properties/items/items/properties/flops/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ye=b===e}else var Ye=!0;if(Ye)if(i.activationBytes!==void 0){let u=i.activationBytes;const b=e;
if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/activationBytes",schemaPath:"#/properties/cost/prop\
erties/items/items/properties/activationBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===b&&typeof u=="number"&&isFinite(
u)&&(u<0||isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/activationBytes",schemaPath:"#/properties/cost/properties/items/items/properties/activat\
ionBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ye=b===e}else var Ye=!0}}}}}}}}else return a.errors=[{instancePath:r+
"/cost/items/"+g,schemaPath:"#/properties/cost/properties/items/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var cs=m===e;if(!cs)
break}}else return a.errors=[{instancePath:r+"/cost/items",schemaPath:"#/properties/cost/properties/items/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var Tr=N===e}else var Tr=!0}}}}}else return a.errors=[{instancePath:r+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var y=ee===e}else var y=!0;if(y)if(n.fingerprint!==void 0){let c=n.fingerprint;const ee=e;if(e===ee)if(typeof c=="string"){
if(!Vr.test(c))return a.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},
message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return a.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var y=ee===e}else var y=!0}}}}}}}}}}}}}}}}}}}}}}}else return a.errors=[{instancePath:r,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return a.errors=f,e===0}a.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const ws=O,$r={
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
d","boundaries"],additionalProperties:!1}]},reason:{type:"string"}},required:["squash","clip","normalize","reason"],additionalProperties:!1}},required:["count",
"missing","bad","distinct","numeric","list","top","transform"],additionalProperties:!1}},vocabs:{type:"object",additionalProperties:{type:"object",properties:{entries:{
type:"integer",minimum:0},file:{type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},coverage:{type:"nu\
mber",minimum:0,maximum:1}},required:["entries","file","sha256","coverage"],additionalProperties:!1}}},required:["version","model","key","rows","time","sources",
"columns","heads","signals","vocabs"],additionalProperties:!1,$id:"lock"};function O(n,{instancePath:r="",parentData:Ir,parentDataProperty:Sr,rootData:vr=n,dynamicAnchors:wr={}}={}){
let f=null,e=0;const ye=O.evaluated;if(ye.dynamicProps&&(ye.props=void 0),ye.dynamicItems&&(ye.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){
let Ie;if(n.version===void 0&&(Ie="version")||n.model===void 0&&(Ie="model")||n.key===void 0&&(Ie="key")||n.rows===void 0&&(Ie="rows")||n.time===void 0&&(Ie="ti\
me")||n.sources===void 0&&(Ie="sources")||n.columns===void 0&&(Ie="columns")||n.heads===void 0&&(Ie="heads")||n.signals===void 0&&(Ie="signals")||n.vocabs===void 0&&
(Ie="vocabs"))return O.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:Ie},message:"must have required property '"+Ie+
"'"}],!1;{const Ae=e;for(const $ in n)if(!qr.call($r.properties,$)){return O.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:$},message:"must NOT have additional properties"}],!1;break}if(Ae===e){if(n.version!==void 0){const $=e;if(n.version!==1)return O.
errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var y=$===
e}else var y=!0;if(y){if(n.model!==void 0){const $=e;if(typeof n.model!="string")return O.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=$===e}else var y=!0;if(y){if(n.key!==void 0){const $=e;if(typeof n.key!="string")return O.
errors=[{instancePath:r+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=$===e}else var y=!0;
if(y){if(n.rows!==void 0){let $=n.rows;const me=e;if(e===me)if($&&typeof $=="object"&&!Array.isArray($)){let k;if($.train===void 0&&(k="train")||$.validate===void 0&&
(k="validate")||$.holdout===void 0&&(k="holdout"))return O.errors=[{instancePath:r+"/rows",schemaPath:"#/properties/rows/required",keyword:"required",params:{missingProperty:k},
message:"must have required property '"+k+"'"}],!1;{const V=e;for(const X in $)if(!(X==="train"||X==="validate"||X==="holdout")){return O.errors=[{instancePath:r+
"/rows",schemaPath:"#/properties/rows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:X},message:"must NOT have additional prope\
rties"}],!1;break}if(V===e){if($.train!==void 0){let X=$.train;const he=e;if(!(typeof X=="number"&&!(X%1)&&!isNaN(X)&&isFinite(X)))return O.errors=[{instancePath:r+
"/rows/train",schemaPath:"#/properties/rows/properties/train/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===he&&typeof X=="n\
umber"&&isFinite(X)&&(X<0||isNaN(X)))return O.errors=[{instancePath:r+"/rows/train",schemaPath:"#/properties/rows/properties/train/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var C=he===e}else var C=!0;if(C){if($.validate!==void 0){let X=$.validate;const he=e;if(!(typeof X=="number"&&
!(X%1)&&!isNaN(X)&&isFinite(X)))return O.errors=[{instancePath:r+"/rows/validate",schemaPath:"#/properties/rows/properties/validate/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===he&&typeof X=="number"&&isFinite(X)&&(X<0||isNaN(X)))return O.errors=[{instancePath:r+"/rows/validate",schemaPath:"\
#/properties/rows/properties/validate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var C=he===e}else var C=!0;if(C)if($.
holdout!==void 0){let X=$.holdout;const he=e;if(!(typeof X=="number"&&!(X%1)&&!isNaN(X)&&isFinite(X)))return O.errors=[{instancePath:r+"/rows/holdout",schemaPath:"\
#/properties/rows/properties/holdout/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===he&&typeof X=="number"&&isFinite(X)&&(X<
0||isNaN(X)))return O.errors=[{instancePath:r+"/rows/holdout",schemaPath:"#/properties/rows/properties/holdout/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1;var C=he===e}else var C=!0}}}}else return O.errors=[{instancePath:r+"/rows",schemaPath:"#/properties/rows/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;var y=me===e}else var y=!0;if(y){if(n.time!==void 0){let $=n.time;const me=e;if(!($&&typeof $=="object"&&
!Array.isArray($))&&$!==null)return O.errors=[{instancePath:r+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type:$r.properties.time.type},message:"\
must be object,null"}],!1;if(e===me&&$&&typeof $=="object"&&!Array.isArray($)){let k;if($.first===void 0&&(k="first")||$.last===void 0&&(k="last"))return O.errors=
[{instancePath:r+"/time",schemaPath:"#/properties/time/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;
{const V=e;for(const X in $)if(!(X==="first"||X==="last")){return O.errors=[{instancePath:r+"/time",schemaPath:"#/properties/time/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:X},message:"must NOT have additional properties"}],!1;break}if(V===e){if($.first!==void 0){let X=$.first;const he=e;
if(!(typeof X=="number"&&isFinite(X)))return O.errors=[{instancePath:r+"/time/first",schemaPath:"#/properties/time/properties/first/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var ne=he===e}else var ne=!0;if(ne)if($.last!==void 0){let X=$.last;const he=e;if(!(typeof X=="number"&&isFinite(X)))
return O.errors=[{instancePath:r+"/time/last",schemaPath:"#/properties/time/properties/last/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var ne=he===e}else var ne=!0}}}var y=me===e}else var y=!0;if(y){if(n.sources!==void 0){let $=n.sources;const me=e;if(e===me)if($&&typeof $=="object"&&!Array.
isArray($))for(const k in $){let V=$[k];const X=e;if(!(typeof V=="number"&&!(V%1)&&!isNaN(V)&&isFinite(V)))return O.errors=[{instancePath:r+"/sources/"+k.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sources/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===X&&typeof V=="number"&&isFinite(V)&&(V<0||isNaN(V)))return O.errors=[{instancePath:r+"/sources/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/sources/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var M=X===e;if(!M)break}else return O.
errors=[{instancePath:r+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=me===e}else var y=!0;
if(y){if(n.columns!==void 0){let $=n.columns;const me=e;if(e===me)if($&&typeof $=="object"&&!Array.isArray($))for(const k in $){let V=$[k];const X=e;if(e===X)if(Array.
isArray(V)){var fe=!0;const he=V.length;for(let Ke=0;Ke<he;Ke++){let h=V[Ke];const re=e;if(e===re)if(h&&typeof h=="object"&&!Array.isArray(h)){let Ne;if(h.name===
void 0&&(Ne="name")||h.type===void 0&&(Ne="type"))return O.errors=[{instancePath:r+"/columns/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+Ke,schemaPath:"#/pro\
perties/columns/additionalProperties/items/required",keyword:"required",params:{missingProperty:Ne},message:"must have required property '"+Ne+"'"}],!1;{const ze=e;
for(const w in h)if(!(w==="name"||w==="type")){return O.errors=[{instancePath:r+"/columns/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+Ke,schemaPath:"#/proper\
ties/columns/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional pro\
perties"}],!1;break}if(ze===e){if(h.name!==void 0){const w=e;if(typeof h.name!="string")return O.errors=[{instancePath:r+"/columns/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+Ke+"/name",schemaPath:"#/properties/columns/additionalProperties/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var T=w===e}else var T=!0;if(T)if(h.type!==void 0){const w=e;if(typeof h.type!="string")return O.errors=[{instancePath:r+"/columns/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+Ke+"/type",schemaPath:"#/properties/columns/additionalProperties/items/properties/type/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var T=w===e}else var T=!0}}}else return O.errors=[{instancePath:r+"/columns/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+Ke,
schemaPath:"#/properties/columns/additionalProperties/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var fe=re===e;if(!fe)break}}else
return O.errors=[{instancePath:r+"/columns/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/columns/additionalProperties/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var ce=X===e;if(!ce)break}else return O.errors=[{instancePath:r+"/columns",schemaPath:"#/properties/columns/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=me===e}else var y=!0;if(y){if(n.heads!==void 0){let $=n.heads;const me=e;if(e===me)
if($&&typeof $=="object"&&!Array.isArray($))for(const k in $){let V=$[k];const X=e;if(e===X)if(V&&typeof V=="object"&&!Array.isArray(V)){let he;if(V.observed===
void 0&&(he="observed")||V.positives===void 0&&(he="positives"))return O.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/heads/additionalProperties/required",keyword:"required",params:{missingProperty:he},message:"must have required property '"+he+"'"}],!1;{const Ke=e;
for(const h in V)if(!(h==="observed"||h==="positives"||h==="positiveRows"||h==="baseNegatives")){return O.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"\
must NOT have additional properties"}],!1;break}if(Ke===e){if(V.observed!==void 0){let h=V.observed;const re=e;if(e===re)if(typeof h=="number"&&isFinite(h)){if(h<
0||isNaN(h))return O.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/observed",schemaPath:"#/properties/heads/additionalProperties/\
properties/observed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return O.errors=[{instancePath:r+"/heads/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/observed/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var I=re===e}else var I=!0;if(I){if(V.positives!==void 0){let h=V.positives;const re=e;if(e===re)if(typeof h=="number"&&isFinite(h)){if(h<0||
isNaN(h))return O.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/positives",schemaPath:"#/properties/heads/additionalProperties/pr\
operties/positives/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return O.errors=[{instancePath:r+"/heads/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/positives",schemaPath:"#/properties/heads/additionalProperties/properties/positives/type",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;var I=re===e}else var I=!0;if(I){if(V.positiveRows!==void 0){let h=V.positiveRows;const re=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(
h)&&isFinite(h)))return O.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/positiveRows",schemaPath:"#/properties/heads/additionalPr\
operties/properties/positiveRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===re&&typeof h=="number"&&isFinite(h)&&(h<0||isNaN(
h)))return O.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/positiveRows",schemaPath:"#/properties/heads/additionalProperties/prop\
erties/positiveRows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var I=re===e}else var I=!0;if(I)if(V.baseNegatives!==
void 0){let h=V.baseNegatives;const re=e;if(e===re)if(Array.isArray(h)){var E=!0;const Ne=h.length;for(let ze=0;ze<Ne;ze++){let w=h[ze];const we=e;if(e===we)if(w&&
typeof w=="object"&&!Array.isArray(w)){let je;if(w.base===void 0&&(je="base")||w.observed===void 0&&(je="observed")||w.positives===void 0&&(je="positives"))return O.
errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+ze,schemaPath:"#/properties/heads/additionalProperties/properties/b\
aseNegatives/items/required",keyword:"required",params:{missingProperty:je},message:"must have required property '"+je+"'"}],!1;{const Le=e;for(const H in w)if(!(H===
"base"||H==="observed"||H==="positives")){return O.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+ze,schemaPath:"#\
/properties/heads/additionalProperties/properties/baseNegatives/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:H},message:"\
must NOT have additional properties"}],!1;break}if(Le===e){if(w.base!==void 0){let H=w.base;const ve=e;if(typeof H!="string"&&H!==null)return O.errors=[{instancePath:r+
"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+ze+"/base",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/ite\
ms/properties/base/type",keyword:"type",params:{type:$r.properties.heads.additionalProperties.properties.baseNegatives.items.properties.base.type},message:"must\
 be string,null"}],!1;var Oe=ve===e}else var Oe=!0;if(Oe){if(w.observed!==void 0){let H=w.observed;const ve=e;if(e===ve)if(typeof H=="number"&&isFinite(H)){if(H<
0||isNaN(H))return O.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+ze+"/observed",schemaPath:"#/properties/heads/\
additionalProperties/properties/baseNegatives/items/properties/observed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else
return O.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+ze+"/observed",schemaPath:"#/properties/heads/additionalPr\
operties/properties/baseNegatives/items/properties/observed/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Oe=ve===e}else var Oe=!0;
if(Oe)if(w.positives!==void 0){let H=w.positives;const ve=e;if(e===ve)if(typeof H=="number"&&isFinite(H)){if(H<0||isNaN(H))return O.errors=[{instancePath:r+"/he\
ads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+ze+"/positives",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/it\
ems/properties/positives/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return O.errors=[{instancePath:r+"/heads/"+
k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+ze+"/positives",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/pr\
operties/positives/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Oe=ve===e}else var Oe=!0}}}}else return O.errors=[{instancePath:r+
"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+ze,schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var E=we===e;if(!E)break}}else return O.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/baseNegatives",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var I=re===e}else var I=!0}}}}}else return O.errors=[{instancePath:r+"/heads/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/heads/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var P=X===e;if(!P)break}else return O.errors=[{instancePath:r+
"/heads",schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=me===e}else var y=!0;if(y){if(n.signals!==
void 0){let $=n.signals;const me=e;if(e===me)if($&&typeof $=="object"&&!Array.isArray($))for(const k in $){let V=$[k];const X=e;if(e===X)if(V&&typeof V=="object"&&
!Array.isArray(V)){let he;if(V.count===void 0&&(he="count")||V.missing===void 0&&(he="missing")||V.bad===void 0&&(he="bad")||V.distinct===void 0&&(he="distinct")||
V.numeric===void 0&&(he="numeric")||V.list===void 0&&(he="list")||V.top===void 0&&(he="top")||V.transform===void 0&&(he="transform"))return O.errors=[{instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/additionalProperties/required",keyword:"required",params:{missingProperty:he},
message:"must have required property '"+he+"'"}],!1;{const Ke=e;for(const h in V)if(!(h==="count"||h==="missing"||h==="bad"||h==="distinct"||h==="numeric"||h===
"list"||h==="top"||h==="transform")){return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/addi\
tionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(Ke===
e){if(V.count!==void 0){let h=V.count;const re=e;if(e===re)if(typeof h=="number"&&isFinite(h)){if(h<0||isNaN(h))return O.errors=[{instancePath:r+"/signals/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/count",schemaPath:"#/properties/signals/additionalProperties/properties/count/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1}else return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",schemaPath:"#/propertie\
s/signals/additionalProperties/properties/count/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var B=re===e}else var B=!0;if(B){if(V.
missing!==void 0){let h=V.missing;const re=e;if(e===re)if(typeof h=="number"&&isFinite(h)){if(h<0||isNaN(h))return O.errors=[{instancePath:r+"/signals/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/missing",schemaPath:"#/properties/signals/additionalProperties/properties/missing/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/missing",schemaPath:"#/pro\
perties/signals/additionalProperties/properties/missing/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var B=re===e}else var B=!0;if(B){
if(V.bad!==void 0){let h=V.bad;const re=e;if(e===re)if(typeof h=="number"&&isFinite(h)){if(h<0||isNaN(h))return O.errors=[{instancePath:r+"/signals/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/bad",schemaPath:"#/properties/signals/additionalProperties/properties/bad/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/bad",schemaPath:"#/properties/signals/a\
dditionalProperties/properties/bad/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var B=re===e}else var B=!0;if(B){if(V.distinct!==void 0){
let h=V.distinct;const re=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))&&h!==null)return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/distinct",schemaPath:"#/properties/signals/additionalProperties/properties/distinct/type",keyword:"type",params:{type:$r.properties.signals.
additionalProperties.properties.distinct.type},message:"must be integer,null"}],!1;if(e===re&&typeof h=="number"&&isFinite(h)&&(h<0||isNaN(h)))return O.errors=[
{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/distinct",schemaPath:"#/properties/signals/additionalProperties/properties/distinct/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var B=re===e}else var B=!0;if(B){if(V.numeric!==void 0){let h=V.numeric;const re=e;
if(!(h&&typeof h=="object"&&!Array.isArray(h))&&h!==null)return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"\
#/properties/signals/additionalProperties/properties/numeric/type",keyword:"type",params:{type:$r.properties.signals.additionalProperties.properties.numeric.type},
message:"must be object,null"}],!1;if(e===re&&h&&typeof h=="object"&&!Array.isArray(h)){let Ne;if(h.min===void 0&&(Ne="min")||h.max===void 0&&(Ne="max")||h.mean===
void 0&&(Ne="mean")||h.std===void 0&&(Ne="std")||h.skewness===void 0&&(Ne="skewness")||h.kurtosis===void 0&&(Ne="kurtosis")||h.quantiles===void 0&&(Ne="quantile\
s"))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/prope\
rties/numeric/required",keyword:"required",params:{missingProperty:Ne},message:"must have required property '"+Ne+"'"}],!1;{const ze=e;for(const w in h)if(!(w===
"min"||w==="max"||w==="mean"||w==="std"||w==="skewness"||w==="kurtosis"||w==="quantiles")){return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},
message:"must NOT have additional properties"}],!1;break}if(ze===e){if(h.min!==void 0){let w=h.min;const we=e;if(!(typeof w=="number"&&isFinite(w)))return O.errors=
[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/min",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/pr\
operties/min/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var G=we===e}else var G=!0;if(G){if(h.max!==void 0){let w=h.max;const we=e;
if(!(typeof w=="number"&&isFinite(w)))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/max",schemaPath:"#/propert\
ies/signals/additionalProperties/properties/numeric/properties/max/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var G=we===e}else var G=!0;
if(G){if(h.mean!==void 0){let w=h.mean;const we=e;if(!(typeof w=="number"&&isFinite(w)))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/numeric/mean",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/mean/type",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;var G=we===e}else var G=!0;if(G){if(h.std!==void 0){let w=h.std;const we=e;if(!(typeof w=="number"&&isFinite(w)))return O.errors=[
{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/std",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/pro\
perties/std/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var G=we===e}else var G=!0;if(G){if(h.skewness!==void 0){let w=h.skewness;
const we=e;if(!(typeof w=="number"&&isFinite(w)))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/skewness",schemaPath:"\
#/properties/signals/additionalProperties/properties/numeric/properties/skewness/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var G=we===
e}else var G=!0;if(G){if(h.kurtosis!==void 0){let w=h.kurtosis;const we=e;if(!(typeof w=="number"&&isFinite(w)))return O.errors=[{instancePath:r+"/signals/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/numeric/kurtosis",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/kurtosis/type",keyword:"t\
ype",params:{type:"number"},message:"must be number"}],!1;var G=we===e}else var G=!0;if(G)if(h.quantiles!==void 0){let w=h.quantiles;const we=e;if(e===we)if(Array.
isArray(w)){if(w.length>9)return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/si\
gnals/additionalProperties/properties/numeric/properties/quantiles/maxItems",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"}],!1;
if(w.length<9)return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/signals/additi\
onalProperties/properties/numeric/properties/quantiles/minItems",keyword:"minItems",params:{limit:9},message:"must NOT have fewer than 9 items"}],!1;{var Q=!0;const je=w.
length;for(let Le=0;Le<je;Le++){let H=w[Le];const ve=e;if(!(typeof H=="number"&&isFinite(H)))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/numeric/quantiles/"+Le,schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/items/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var Q=ve===e;if(!Q)break}}}else return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+
"/numeric/quantiles",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var G=we===e}else var G=!0}}}}}}}}var B=re===e}else var B=!0;if(B){if(V.list!==void 0){let h=V.list;const re=e;if(!(h&&typeof h=="object"&&!Array.
isArray(h))&&h!==null)return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalP\
roperties/properties/list/type",keyword:"type",params:{type:$r.properties.signals.additionalProperties.properties.list.type},message:"must be object,null"}],!1;
if(e===re&&h&&typeof h=="object"&&!Array.isArray(h)){let Ne;if(h.meanLength===void 0&&(Ne="meanLength")||h.truncated===void 0&&(Ne="truncated")||h.nulls===void 0&&
(Ne="nulls"))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties\
/properties/list/required",keyword:"required",params:{missingProperty:Ne},message:"must have required property '"+Ne+"'"}],!1;{const ze=e;for(const w in h)if(!(w===
"meanLength"||w==="truncated"||w==="nulls")){return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/propert\
ies/signals/additionalProperties/properties/list/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have addit\
ional properties"}],!1;break}if(ze===e){if(h.meanLength!==void 0){let w=h.meanLength;const we=e;if(!(typeof w=="number"&&isFinite(w)))return O.errors=[{instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/meanLength",schemaPath:"#/properties/signals/additionalProperties/properties/list/properties/meanLen\
gth/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var _=we===e}else var _=!0;if(_){if(h.truncated!==void 0){let w=h.truncated;const we=e;
if(!(typeof w=="number"&&isFinite(w)))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/truncated",schemaPath:"#/prop\
erties/signals/additionalProperties/properties/list/properties/truncated/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var _=we===e}else
var _=!0;if(_)if(h.nulls!==void 0){let w=h.nulls;const we=e;if(!(typeof w=="number"&&isFinite(w)))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/list/nulls",schemaPath:"#/properties/signals/additionalProperties/properties/list/properties/nulls/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var _=we===e}else var _=!0}}}}var B=re===e}else var B=!0;if(B){if(V.top!==void 0){let h=V.top;const re=e;if(e===re)if(Array.
isArray(h)){var R=!0;const Ne=h.length;for(let ze=0;ze<Ne;ze++){let w=h[ze];const we=e;if(e===we)if(w&&typeof w=="object"&&!Array.isArray(w)){let je;if(w.value===
void 0&&(je="value")||w.count===void 0&&(je="count"))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+ze,schemaPath:"\
#/properties/signals/additionalProperties/properties/top/items/required",keyword:"required",params:{missingProperty:je},message:"must have required property '"+
je+"'"}],!1;{const Le=e;for(const H in w)if(!(H==="value"||H==="count")){return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/top/"+ze,schemaPath:"#/properties/signals/additionalProperties/properties/top/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:H},
message:"must NOT have additional properties"}],!1;break}if(Le===e){if(w.value!==void 0){const H=e;if(typeof w.value!="string")return O.errors=[{instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+ze+"/value",schemaPath:"#/properties/signals/additionalProperties/properties/top/items/properties/v\
alue/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ie=H===e}else var ie=!0;if(ie)if(w.count!==void 0){let H=w.count;const ve=e;if(e===
ve)if(typeof H=="number"&&isFinite(H)){if(H<0||isNaN(H))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+ze+"/count",
schemaPath:"#/properties/signals/additionalProperties/properties/top/items/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+ze+"/count",schemaPath:"#/properties/signa\
ls/additionalProperties/properties/top/items/properties/count/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ie=ve===e}else var ie=!0}}}else
return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+ze,schemaPath:"#/properties/signals/additionalProperties/propertie\
s/top/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var R=we===e;if(!R)break}}else return O.errors=[{instancePath:r+"/signals/"+
k.replace(/~/g,"~0").replace(/\//g,"~1")+"/top",schemaPath:"#/properties/signals/additionalProperties/properties/top/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var B=re===e}else var B=!0;if(B)if(V.transform!==void 0){let h=V.transform;const re=e;if(!(h&&typeof h=="object"&&!Array.isArray(h))&&
h!==null)return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalPropertie\
s/properties/transform/type",keyword:"type",params:{type:$r.properties.signals.additionalProperties.properties.transform.type},message:"must be object,null"}],!1;
if(e===re&&h&&typeof h=="object"&&!Array.isArray(h)){let Ne;if(h.squash===void 0&&(Ne="squash")||h.clip===void 0&&(Ne="clip")||h.normalize===void 0&&(Ne="normal\
ize")||h.reason===void 0&&(Ne="reason"))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/propert\
ies/signals/additionalProperties/properties/transform/required",keyword:"required",params:{missingProperty:Ne},message:"must have required property '"+Ne+"'"}],
!1;{const ze=e;for(const w in h)if(!(w==="squash"||w==="clip"||w==="normalize"||w==="reason")){return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProperties/properties/transform/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:w},message:"must NOT have additional properties"}],!1;break}if(ze===e){if(h.squash!==void 0){let w=h.squash;const we=e;if(!(w==="none"||
w==="log"||w==="asinh"||w==="tanh"))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/squash",schemaPath:"#/prop\
erties/signals/additionalProperties/properties/transform/properties/squash/enum",keyword:"enum",params:{allowedValues:$r.properties.signals.additionalProperties.
properties.transform.properties.squash.enum},message:"must be equal to one of the allowed values"}],!1;var F=we===e}else var F=!0;if(F){if(h.clip!==void 0){let w=h.
clip;const we=e;if(!Array.isArray(w)&&w!==null)return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/clip/type",keyword:"type",params:{type:$r.properties.signals.additionalProperties.properties.
transform.properties.clip.type},message:"must be array,null"}],!1;if(e===we&&Array.isArray(w)){if(w.length<2)return O.errors=[{instancePath:r+"/signals/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/clip/minItems",keyword:"m\
inItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{const je=w.length;if(je>0){let Le=w[0];const H=e;if(!(typeof Le=="number"&&isFinite(Le)))
return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip/0",schemaPath:"#/properties/signals/additionalProperties/\
properties/transform/properties/clip/prefixItems/0/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var oe=H===e}if(oe){if(je>1){let Le=w[1];
const H=e;if(!(typeof Le=="number"&&isFinite(Le)))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip/1",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/clip/prefixItems/1/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var oe=H===e}if(oe&&!(w.length<=2))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/prop\
erties/signals/additionalProperties/properties/transform/properties/clip/items",keyword:"items",params:{limit:2},message:"must NOT have more than 2 items"}],!1}}}
var F=we===e}else var F=!0;if(F){if(h.normalize!==void 0){let w=h.normalize;const we=e;if(e===we)if(w&&typeof w=="object"&&!Array.isArray(w)){let je;if(w.kind===
void 0&&(je="kind"))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signal\
s/additionalProperties/properties/transform/properties/normalize/required",keyword:"required",params:{missingProperty:je},message:"must have required property '"+
je+"'"}],!1;{const Le=w.kind;if(typeof Le=="string")if(Le==="none"){if(e===e)if(w&&typeof w=="object"&&!Array.isArray(w)){let ve;if(w.kind===void 0&&(ve="kind"))
return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperti\
es/properties/transform/properties/normalize/oneOf/0/required",keyword:"required",params:{missingProperty:ve},message:"must have required property '"+ve+"'"}],!1;
{const Je=e;for(const L in w)if(L!=="kind"){return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L},
message:"must NOT have additional properties"}],!1;break}if(Je===e&&w.kind!==void 0&&w.kind!=="none")return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,
"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/pr\
operties/kind/const",keyword:"const",params:{allowedValue:"none"},message:"must be equal to constant"}],!1}}else return O.errors=[{instancePath:r+"/signals/"+k.
replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/on\
eOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var p=!0}else if(Le==="l2"){if(e===e)if(w&&typeof w=="object"&&!Array.isArray(w)){
let ve;if(w.kind===void 0&&(ve="kind"))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/required",keyword:"required",params:{missingProperty:ve},message:"mu\
st have required property '"+ve+"'"}],!1;{const Je=e;for(const L in w)if(L!=="kind"){return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:L},message:"must NOT have additional properties"}],!1;break}if(Je===e&&w.kind!==void 0&&w.kind!=="l2")return O.
errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/p\
roperties/transform/properties/normalize/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"l2"},message:"must be equal to constant"}],!1}}else
return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperti\
es/properties/transform/properties/normalize/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;p!==!0&&(p=!0)}else if(Le==="minm\
ax"){if(e===e)if(w&&typeof w=="object"&&!Array.isArray(w)){let ve;if(w.kind===void 0&&(ve="kind")||w.min===void 0&&(ve="min")||w.max===void 0&&(ve="max"))return O.
errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/proper\
ties/transform/properties/normalize/oneOf/2/required",keyword:"required",params:{missingProperty:ve},message:"must have required property '"+ve+"'"}],!1;{const Je=e;
for(const L in w)if(!(L==="kind"||L==="min"||L==="max")){return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/norma\
lize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:L},message:"must NOT have additional properties"}],!1;break}if(Je===e){if(w.kind!==void 0){const L=e;if(w.kind!=="minmax")return O.
errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/p\
roperties/transform/properties/normalize/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"minmax"},message:"must be equal to constant"}],!1;
var j=L===e}else var j=!0;if(j){if(w.min!==void 0){let L=w.min;const Ee=e,be=e;let ke=!1;const dr=e;if(!(typeof L=="number"&&isFinite(L))){const le={instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prope\
rties/normalize/oneOf/2/properties/min/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[le]:f.push(le),e++}var z=dr===e;
ke=ke||z;const _e=e;if(e===_e)if(Array.isArray(L)){var rr=!0;const le=L.length;for(let Te=0;Te<le;Te++){let cr=L[Te];const $e=e;if(!(typeof cr=="number"&&isFinite(
cr))){const gr={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min/"+Te,schemaPath:"#/properties/signals/additionalPr\
operties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};f===
null?f=[gr]:f.push(gr),e++}var rr=$e===e;if(!rr)break}}else{const le={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/\
min",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf/1/type",keyword:"type",params:{
type:"array"},message:"must be array"};f===null?f=[le]:f.push(le),e++}var z=_e===e;if(ke=ke||z,ke)e=be,f!==null&&(be?f.length=be:f=null);else{const le={instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prope\
rties/normalize/oneOf/2/properties/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[le]:f.push(le),e++,O.errors=f,
!1}var j=Ee===e}else var j=!0;if(j)if(w.max!==void 0){let L=w.max;const Ee=e,be=e;let ke=!1;const dr=e;if(!(typeof L=="number"&&isFinite(L))){const le={instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prope\
rties/normalize/oneOf/2/properties/max/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[le]:f.push(le),e++}var v=dr===e;
ke=ke||v;const _e=e;if(e===_e)if(Array.isArray(L)){var Z=!0;const le=L.length;for(let Te=0;Te<le;Te++){let cr=L[Te];const $e=e;if(!(typeof cr=="number"&&isFinite(
cr))){const gr={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max/"+Te,schemaPath:"#/properties/signals/additionalPr\
operties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};f===
null?f=[gr]:f.push(gr),e++}var Z=$e===e;if(!Z)break}}else{const le={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/ma\
x",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf/1/type",keyword:"type",params:{type:"\
array"},message:"must be array"};f===null?f=[le]:f.push(le),e++}var v=_e===e;if(ke=ke||v,ke)e=be,f!==null&&(be?f.length=be:f=null);else{const le={instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prope\
rties/normalize/oneOf/2/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[le]:f.push(le),e++,O.errors=f,
!1}var j=Ee===e}else var j=!0}}}}else return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#\
/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;p!==!0&&(p=!0)}else if(Le==="zscore"){if(e===e)if(w&&typeof w=="object"&&!Array.isArray(w)){let ve;if(w.kind===void 0&&(ve="kind")||w.mean===void 0&&(ve="mea\
n")||w.std===void 0&&(ve="std"))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/prope\
rties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/required",keyword:"required",params:{missingProperty:ve},message:"must have\
 required property '"+ve+"'"}],!1;{const Je=e;for(const L in w)if(!(L==="kind"||L==="mean"||L==="std")){return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,
"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:L},message:"must NOT have additional properties"}],!1;break}if(Je===e){if(w.kind!==void 0){
const L=e;if(w.kind!=="zscore")return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/p\
roperties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"zscore"},message:"\
must be equal to constant"}],!1;var J=L===e}else var J=!0;if(J){if(w.mean!==void 0){let L=w.mean;const Ee=e,be=e;let ke=!1;const dr=e;if(!(typeof L=="number"&&isFinite(
L))){const le={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/additionalProper\
ties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=
[le]:f.push(le),e++}var Se=dr===e;ke=ke||Se;const _e=e;if(e===_e)if(Array.isArray(L)){var ge=!0;const le=L.length;for(let Te=0;Te<le;Te++){let cr=L[Te];const $e=e;
if(!(typeof cr=="number"&&isFinite(cr))){const gr={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean/"+Te,schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/1/items/type",keyword:"type",params:{type:"num\
ber"},message:"must be number"};f===null?f=[gr]:f.push(gr),e++}var ge=$e===e;if(!ge)break}}else{const le={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/\
anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[le]:f.push(le),e++}var Se=_e===e;if(ke=ke||Se,ke)e=be,f!==null&&(be?f.length=
be:f=null);else{const le={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/addit\
ionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===
null?f=[le]:f.push(le),e++,O.errors=f,!1}var J=Ee===e}else var J=!0;if(J)if(w.std!==void 0){let L=w.std;const Ee=e,be=e;let ke=!1;const dr=e;if(!(typeof L=="num\
ber"&&isFinite(L))){const le={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/ad\
ditionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};
f===null?f=[le]:f.push(le),e++}var Y=dr===e;ke=ke||Y;const _e=e;if(e===_e)if(Array.isArray(L)){var D=!0;const le=L.length;for(let Te=0;Te<le;Te++){let cr=L[Te];
const $e=e;if(!(typeof cr=="number"&&isFinite(cr))){const gr={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std/"+Te,
schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/1/items/type",keyword:"type",params:{
type:"number"},message:"must be number"};f===null?f=[gr]:f.push(gr),e++}var D=$e===e;if(!D)break}}else{const le={instancePath:r+"/signals/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/propertie\
s/std/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[le]:f.push(le),e++}var Y=_e===e;if(ke=ke||Y,ke)e=be,f!==null&&(be?
f.length=be:f=null);else{const le={instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signa\
ls/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
return f===null?f=[le]:f.push(le),e++,O.errors=f,!1}var J=Ee===e}else var J=!0}}}}else return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;p!==!0&&(p=!0)}else if(Le==="quantile"){if(e===e)if(w&&typeof w=="object"&&!Array.isArray(w)){let ve;if(w.kind===
void 0&&(ve="kind")||w.boundaries===void 0&&(ve="boundaries"))return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/\
normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/required",keyword:"required",params:{missingProperty:ve},
message:"must have required property '"+ve+"'"}],!1;{const Je=e;for(const L in w)if(!(L==="kind"||L==="boundaries")){return O.errors=[{instancePath:r+"/signals/"+
k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/\
oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L},message:"must NOT have additional properties"}],!1;break}if(Je===e){if(w.
kind!==void 0){const L=e;if(w.kind!=="quantile")return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",
schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"\
quantile"},message:"must be equal to constant"}],!1;var ar=L===e}else var ar=!0;if(ar)if(w.boundaries!==void 0){let L=w.boundaries;const Ee=e;if(e===Ee)if(Array.
isArray(L)){var pe=!0;const ke=L.length;for(let dr=0;dr<ke;dr++){let _e=L[dr];const fr=e;if(!(typeof _e=="number"&&isFinite(_e)))return O.errors=[{instancePath:r+
"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries/"+dr,schemaPath:"#/properties/signals/additionalProperties/properties/tran\
sform/properties/normalize/oneOf/4/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var pe=fr===e;if(!pe)break}}else
return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries",schemaPath:"#/properties/signals/additio\
nalProperties/properties/transform/properties/normalize/oneOf/4/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ar=Ee===
e}else var ar=!0}}}else return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/si\
gnals/additionalProperties/properties/transform/properties/normalize/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;p!==!0&&(p=
!0)}else return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additiona\
lProperties/properties/transform/properties/normalize/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:Le},message:'value of t\
ag "kind" must be in oneOf'}],!1;else return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#\
/properties/signals/additionalProperties/properties/transform/properties/normalize/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:Le},
message:'tag "kind" must be string'}],!1}}else return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var F=we===
e}else var F=!0;if(F)if(h.reason!==void 0){const w=e;if(typeof h.reason!="string")return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform/reason",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/reason/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var F=w===e}else var F=!0}}}}}var B=re===e}else var B=!0}}}}}}}}}else return O.errors=[{instancePath:r+"/signals/"+k.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var De=X===
e;if(!De)break}else return O.errors=[{instancePath:r+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;var y=me===e}else var y=!0;if(y)if(n.vocabs!==void 0){let $=n.vocabs;const me=e;if(e===me)if($&&typeof $=="object"&&!Array.isArray($))for(const k in $){
let V=$[k];const X=e;if(e===X)if(V&&typeof V=="object"&&!Array.isArray(V)){let he;if(V.entries===void 0&&(he="entries")||V.file===void 0&&(he="file")||V.sha256===
void 0&&(he="sha256")||V.coverage===void 0&&(he="coverage"))return O.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/vocabs/additionalProperties/required",keyword:"required",params:{missingProperty:he},message:"must have required property '"+he+"'"}],!1;{const Ke=e;for(const h in V)
if(!(h==="entries"||h==="file"||h==="sha256"||h==="coverage")){return O.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/vocabs/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional pr\
operties"}],!1;break}if(Ke===e){if(V.entries!==void 0){let h=V.entries;const re=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return O.errors=[{instancePath:r+
"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/entries",schemaPath:"#/properties/vocabs/additionalProperties/properties/entries/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===re&&typeof h=="number"&&isFinite(h)&&(h<0||isNaN(h)))return O.errors=[{instancePath:r+"/vocabs/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/entries",schemaPath:"#/properties/vocabs/additionalProperties/properties/entries/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var ae=re===e}else var ae=!0;if(ae){if(V.file!==void 0){let h=V.file;const re=e;if(e===re)if(typeof h=="string"){if(!Hr.
test(h))return O.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/vocabs/additionalProperties/proper\
ties/file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],
!1}else return O.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/vocabs/additionalProperties/proper\
ties/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ae=re===e}else var ae=!0;if(ae){if(V.sha256!==void 0){let h=V.sha256;const re=e;
if(e===re)if(typeof h=="string"){if(!Vr.test(h))return O.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/pro\
perties/vocabs/additionalProperties/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],
!1}else return O.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/vocabs/additionalProperties/prop\
erties/sha256/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ae=re===e}else var ae=!0;if(ae)if(V.coverage!==void 0){let h=V.coverage;
const re=e;if(e===re)if(typeof h=="number"&&isFinite(h)){if(h>1||isNaN(h))return O.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/coverage",schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be\
 <= 1"}],!1;if(h<0||isNaN(h))return O.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/ad\
ditionalProperties/properties/coverage/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return O.errors=[{instancePath:r+
"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var ae=re===e}else var ae=!0}}}}}else return O.errors=[{instancePath:r+"/vocabs/"+k.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/vocabs/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Re=X===e;if(!Re)break}else
return O.errors=[{instancePath:r+"/vocabs",schemaPath:"#/properties/vocabs/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=me===
e}else var y=!0}}}}}}}}}}}else return O.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return O.
errors=f,e===0}O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const ks=de,br={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc calibra\
tion config",description:"How a model is to be calibrated: what the spec asks for, resolved. A fitted calibrator is another file.",type:"object",properties:{version:{
const:2},fingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},model:{type:"string"},variant:{type:["string","null"]},method:{enum:["platt","isotonic","temperatu\
re"]},heads:{type:"array",items:{type:"string"}},sources:{type:["array","null"],items:{type:"string"}},per:{type:"array",items:{enum:["head","source"]}},signals:{
type:"array",items:{type:"object",properties:{name:{type:"string"},kind:{enum:["id","ids","vec"]},vocab:{type:["string","null"]},size:{type:"integer",minimum:0},
hours:{type:["string","null"]}},required:["name","kind","vocab","size","hours"],additionalProperties:!1}},everySeconds:{type:"number"},windowSeconds:{type:"numb\
er"},halfLifeSeconds:{type:["number","null"]},traffic:{type:["object","null"],properties:{column:{type:"string"},value:{type:"string"}},required:["column","valu\
e"],additionalProperties:!1},sampling:{type:["object","null"],properties:{base:{type:["string","null"]},keep:{type:"number",minimum:0,maximum:1},log:{enum:["uns\
ampled","sampled"]},correct:{enum:["weight","base","batch"]}},required:["base","keep","log","correct"],additionalProperties:!1}},required:["version","fingerprin\
t","model","variant","method","heads","sources","per","signals","everySeconds","windowSeconds","halfLifeSeconds","traffic","sampling"],additionalProperties:!1,$id:"\
calibration"};function de(n,{instancePath:r="",parentData:Ir,parentDataProperty:Sr,rootData:vr=n,dynamicAnchors:wr={}}={}){let f=null,e=0;const ye=de.evaluated;
if(ye.dynamicProps&&(ye.props=void 0),ye.dynamicItems&&(ye.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let E;if(n.version===void 0&&(E="ver\
sion")||n.fingerprint===void 0&&(E="fingerprint")||n.model===void 0&&(E="model")||n.variant===void 0&&(E="variant")||n.method===void 0&&(E="method")||n.heads===
void 0&&(E="heads")||n.sources===void 0&&(E="sources")||n.per===void 0&&(E="per")||n.signals===void 0&&(E="signals")||n.everySeconds===void 0&&(E="everySeconds")||
n.windowSeconds===void 0&&(E="windowSeconds")||n.halfLifeSeconds===void 0&&(E="halfLifeSeconds")||n.traffic===void 0&&(E="traffic")||n.sampling===void 0&&(E="sa\
mpling"))return de.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:E},message:"must have required property '"+E+"'"}],
!1;{const Oe=e;for(const P in n)if(!qr.call(br.properties,P)){return de.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:P},message:"must NOT have additional properties"}],!1;break}if(Oe===e){if(n.version!==void 0){const P=e;if(n.version!==2)return de.
errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:2},message:"must be equal to constant"}],!1;var y=P===
e}else var y=!0;if(y){if(n.fingerprint!==void 0){let P=n.fingerprint;const B=e;if(e===B)if(typeof P=="string"){if(!Vr.test(P))return de.errors=[{instancePath:r+
"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],
!1}else return de.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var y=B===e}else var y=!0;if(y){if(n.model!==void 0){const P=e;if(typeof n.model!="string")return de.errors=[{instancePath:r+"/model",schemaPath:"#/prop\
erties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=P===e}else var y=!0;if(y){if(n.variant!==void 0){let P=n.variant;const B=e;
if(typeof P!="string"&&P!==null)return de.errors=[{instancePath:r+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:br.properties.variant.
type},message:"must be string,null"}],!1;var y=B===e}else var y=!0;if(y){if(n.method!==void 0){let P=n.method;const B=e;if(!(P==="platt"||P==="isotonic"||P==="t\
emperature"))return de.errors=[{instancePath:r+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:br.properties.method.enum},message:"\
must be equal to one of the allowed values"}],!1;var y=B===e}else var y=!0;if(y){if(n.heads!==void 0){let P=n.heads;const B=e;if(e===B)if(Array.isArray(P)){var C=!0;
const Q=P.length;for(let _=0;_<Q;_++){const R=e;if(typeof P[_]!="string")return de.errors=[{instancePath:r+"/heads/"+_,schemaPath:"#/properties/heads/items/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var C=R===e;if(!C)break}}else return de.errors=[{instancePath:r+"/heads",schemaPath:"#/prope\
rties/heads/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=B===e}else var y=!0;if(y){if(n.sources!==void 0){let P=n.sources;const B=e;
if(!Array.isArray(P)&&P!==null)return de.errors=[{instancePath:r+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:br.properties.sources.
type},message:"must be array,null"}],!1;if(e===B&&Array.isArray(P)){var ne=!0;const Q=P.length;for(let _=0;_<Q;_++){const R=e;if(typeof P[_]!="string")return de.
errors=[{instancePath:r+"/sources/"+_,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ne=R===
e;if(!ne)break}}var y=B===e}else var y=!0;if(y){if(n.per!==void 0){let P=n.per;const B=e;if(e===B)if(Array.isArray(P)){var M=!0;const Q=P.length;for(let _=0;_<Q;_++){
let R=P[_];const ie=e;if(!(R==="head"||R==="source"))return de.errors=[{instancePath:r+"/per/"+_,schemaPath:"#/properties/per/items/enum",keyword:"enum",params:{
allowedValues:br.properties.per.items.enum},message:"must be equal to one of the allowed values"}],!1;var M=ie===e;if(!M)break}}else return de.errors=[{instancePath:r+
"/per",schemaPath:"#/properties/per/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=B===e}else var y=!0;if(y){if(n.signals!==void 0){
let P=n.signals;const B=e;if(e===B)if(Array.isArray(P)){var fe=!0;const Q=P.length;for(let _=0;_<Q;_++){let R=P[_];const ie=e;if(e===ie)if(R&&typeof R=="object"&&
!Array.isArray(R)){let oe;if(R.name===void 0&&(oe="name")||R.kind===void 0&&(oe="kind")||R.vocab===void 0&&(oe="vocab")||R.size===void 0&&(oe="size")||R.hours===
void 0&&(oe="hours"))return de.errors=[{instancePath:r+"/signals/"+_,schemaPath:"#/properties/signals/items/required",keyword:"required",params:{missingProperty:oe},
message:"must have required property '"+oe+"'"}],!1;{const p=e;for(const j in R)if(!(j==="name"||j==="kind"||j==="vocab"||j==="size"||j==="hours")){return de.errors=
[{instancePath:r+"/signals/"+_,schemaPath:"#/properties/signals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},message:"\
must NOT have additional properties"}],!1;break}if(p===e){if(R.name!==void 0){const j=e;if(typeof R.name!="string")return de.errors=[{instancePath:r+"/signals/"+
_+"/name",schemaPath:"#/properties/signals/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var T=j===e}else var T=!0;
if(T){if(R.kind!==void 0){let j=R.kind;const rr=e;if(!(j==="id"||j==="ids"||j==="vec"))return de.errors=[{instancePath:r+"/signals/"+_+"/kind",schemaPath:"#/pro\
perties/signals/items/properties/kind/enum",keyword:"enum",params:{allowedValues:br.properties.signals.items.properties.kind.enum},message:"must be equal to one\
 of the allowed values"}],!1;var T=rr===e}else var T=!0;if(T){if(R.vocab!==void 0){let j=R.vocab;const rr=e;if(typeof j!="string"&&j!==null)return de.errors=[{instancePath:r+
"/signals/"+_+"/vocab",schemaPath:"#/properties/signals/items/properties/vocab/type",keyword:"type",params:{type:br.properties.signals.items.properties.vocab.type},
message:"must be string,null"}],!1;var T=rr===e}else var T=!0;if(T){if(R.size!==void 0){let j=R.size;const rr=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(
j)))return de.errors=[{instancePath:r+"/signals/"+_+"/size",schemaPath:"#/properties/signals/items/properties/size/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===rr&&typeof j=="number"&&isFinite(j)&&(j<0||isNaN(j)))return de.errors=[{instancePath:r+"/signals/"+_+"/size",schemaPath:"#\
/properties/signals/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var T=rr===e}else var T=!0;if(T)
if(R.hours!==void 0){let j=R.hours;const rr=e;if(typeof j!="string"&&j!==null)return de.errors=[{instancePath:r+"/signals/"+_+"/hours",schemaPath:"#/properties/\
signals/items/properties/hours/type",keyword:"type",params:{type:br.properties.signals.items.properties.hours.type},message:"must be string,null"}],!1;var T=rr===
e}else var T=!0}}}}}}else return de.errors=[{instancePath:r+"/signals/"+_,schemaPath:"#/properties/signals/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var fe=ie===e;if(!fe)break}}else return de.errors=[{instancePath:r+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var y=B===e}else var y=!0;if(y){if(n.everySeconds!==void 0){let P=n.everySeconds;const B=e;if(!(typeof P=="number"&&isFinite(
P)))return de.errors=[{instancePath:r+"/everySeconds",schemaPath:"#/properties/everySeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var y=B===e}else var y=!0;if(y){if(n.windowSeconds!==void 0){let P=n.windowSeconds;const B=e;if(!(typeof P=="number"&&isFinite(P)))return de.errors=[{instancePath:r+
"/windowSeconds",schemaPath:"#/properties/windowSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var y=B===e}else var y=!0;if(y){
if(n.halfLifeSeconds!==void 0){let P=n.halfLifeSeconds;const B=e;if(!(typeof P=="number"&&isFinite(P))&&P!==null)return de.errors=[{instancePath:r+"/halfLifeSec\
onds",schemaPath:"#/properties/halfLifeSeconds/type",keyword:"type",params:{type:br.properties.halfLifeSeconds.type},message:"must be number,null"}],!1;var y=B===
e}else var y=!0;if(y){if(n.traffic!==void 0){let P=n.traffic;const B=e;if(!(P&&typeof P=="object"&&!Array.isArray(P))&&P!==null)return de.errors=[{instancePath:r+
"/traffic",schemaPath:"#/properties/traffic/type",keyword:"type",params:{type:br.properties.traffic.type},message:"must be object,null"}],!1;if(e===B&&P&&typeof P==
"object"&&!Array.isArray(P)){let Q;if(P.column===void 0&&(Q="column")||P.value===void 0&&(Q="value"))return de.errors=[{instancePath:r+"/traffic",schemaPath:"#/\
properties/traffic/required",keyword:"required",params:{missingProperty:Q},message:"must have required property '"+Q+"'"}],!1;{const _=e;for(const R in P)if(!(R===
"column"||R==="value")){return de.errors=[{instancePath:r+"/traffic",schemaPath:"#/properties/traffic/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:R},message:"must NOT have additional properties"}],!1;break}if(_===e){if(P.column!==void 0){const R=e;if(typeof P.column!="string")return de.
errors=[{instancePath:r+"/traffic/column",schemaPath:"#/properties/traffic/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var ce=R===e}else var ce=!0;if(ce)if(P.value!==void 0){const R=e;if(typeof P.value!="string")return de.errors=[{instancePath:r+"/traffic/value",schemaPath:"#\
/properties/traffic/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ce=R===e}else var ce=!0}}}var y=B===e}else var y=!0;
if(y)if(n.sampling!==void 0){let P=n.sampling;const B=e;if(!(P&&typeof P=="object"&&!Array.isArray(P))&&P!==null)return de.errors=[{instancePath:r+"/sampling",schemaPath:"\
#/properties/sampling/type",keyword:"type",params:{type:br.properties.sampling.type},message:"must be object,null"}],!1;if(e===B&&P&&typeof P=="object"&&!Array.
isArray(P)){let Q;if(P.base===void 0&&(Q="base")||P.keep===void 0&&(Q="keep")||P.log===void 0&&(Q="log")||P.correct===void 0&&(Q="correct"))return de.errors=[{instancePath:r+
"/sampling",schemaPath:"#/properties/sampling/required",keyword:"required",params:{missingProperty:Q},message:"must have required property '"+Q+"'"}],!1;{const _=e;
for(const R in P)if(!(R==="base"||R==="keep"||R==="log"||R==="correct")){return de.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:R},message:"must NOT have additional properties"}],!1;break}if(_===e){if(P.base!==void 0){
let R=P.base;const ie=e;if(typeof R!="string"&&R!==null)return de.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/typ\
e",keyword:"type",params:{type:br.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var I=ie===e}else var I=!0;if(I){if(P.keep!==void 0){
let R=P.keep;const ie=e;if(e===ie)if(typeof R=="number"&&isFinite(R)){if(R>1||isNaN(R))return de.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properti\
es/sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(R<0||isNaN(R))return de.errors=[{instancePath:r+
"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return de.
errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var I=ie===e}else var I=!0;if(I){if(P.log!==void 0){let R=P.log;const ie=e;if(!(R==="unsampled"||R==="sampled"))return de.errors=[{instancePath:r+"/sampling/\
log",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"enum",params:{allowedValues:br.properties.sampling.properties.log.enum},message:"must be eq\
ual to one of the allowed values"}],!1;var I=ie===e}else var I=!0;if(I)if(P.correct!==void 0){let R=P.correct;const ie=e;if(!(R==="weight"||R==="base"||R==="bat\
ch"))return de.errors=[{instancePath:r+"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:br.properties.
sampling.properties.correct.enum},message:"must be equal to one of the allowed values"}],!1;var I=ie===e}else var I=!0}}}}}var y=B===e}else var y=!0}}}}}}}}}}}}}}}else
return de.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return de.errors=f,e===0}de.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};const Ps=Ge,bs={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc manifest",description:"What a buil\
d or a trained bundle holds: the fingerprint of its plan and a hash of every other file.",type:"object",properties:{version:{const:1},adsc:{type:"string"},model:{
type:"string"},variant:{type:["string","null"]},baseline:{type:"string"},fingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},modelFingerprint:{type:"string",pattern:"\
^[0-9a-f]{64}$"},files:{type:"object",additionalProperties:{type:"object",properties:{bytes:{type:"integer",minimum:0},sha256:{type:"string",pattern:"^[0-9a-f]{\
64}$"}},required:["bytes","sha256"],additionalProperties:!1}}},required:["version","adsc","model","variant","fingerprint","files"],additionalProperties:!1,$id:"\
manifest"};function Ge(n,{instancePath:r="",parentData:Ir,parentDataProperty:Sr,rootData:vr=n,dynamicAnchors:wr={}}={}){let f=null,e=0;const ye=Ge.evaluated;if(ye.
dynamicProps&&(ye.props=void 0),ye.dynamicItems&&(ye.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let M;if(n.version===void 0&&(M="version")||
n.adsc===void 0&&(M="adsc")||n.model===void 0&&(M="model")||n.variant===void 0&&(M="variant")||n.fingerprint===void 0&&(M="fingerprint")||n.files===void 0&&(M="\
files"))return Ge.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:M},message:"must have required property '"+M+"'"}],
!1;{const fe=e;for(const T in n)if(!(T==="version"||T==="adsc"||T==="model"||T==="variant"||T==="baseline"||T==="fingerprint"||T==="modelFingerprint"||T==="file\
s")){return Ge.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:T},message:"must NOT have a\
dditional properties"}],!1;break}if(fe===e){if(n.version!==void 0){const T=e;if(n.version!==1)return Ge.errors=[{instancePath:r+"/version",schemaPath:"#/propert\
ies/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var y=T===e}else var y=!0;if(y){if(n.adsc!==void 0){const T=e;
if(typeof n.adsc!="string")return Ge.errors=[{instancePath:r+"/adsc",schemaPath:"#/properties/adsc/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var y=T===e}else var y=!0;if(y){if(n.model!==void 0){const T=e;if(typeof n.model!="string")return Ge.errors=[{instancePath:r+"/model",schemaPath:"#\
/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=T===e}else var y=!0;if(y){if(n.variant!==void 0){let T=n.variant;
const ce=e;if(typeof T!="string"&&T!==null)return Ge.errors=[{instancePath:r+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:bs.properties.
variant.type},message:"must be string,null"}],!1;var y=ce===e}else var y=!0;if(y){if(n.baseline!==void 0){const T=e;if(typeof n.baseline!="string")return Ge.errors=
[{instancePath:r+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=T===e}else var y=!0;
if(y){if(n.fingerprint!==void 0){let T=n.fingerprint;const ce=e;if(e===ce)if(typeof T=="string"){if(!Vr.test(T))return Ge.errors=[{instancePath:r+"/fingerprint",
schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Ge.
errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=ce===
e}else var y=!0;if(y){if(n.modelFingerprint!==void 0){let T=n.modelFingerprint;const ce=e;if(e===ce)if(typeof T=="string"){if(!Vr.test(T))return Ge.errors=[{instancePath:r+
"/modelFingerprint",schemaPath:"#/properties/modelFingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f\
]{64}$"'}],!1}else return Ge.errors=[{instancePath:r+"/modelFingerprint",schemaPath:"#/properties/modelFingerprint/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var y=ce===e}else var y=!0;if(y)if(n.files!==void 0){let T=n.files;const ce=e;if(e===ce)if(T&&typeof T=="object"&&!Array.isArray(T))for(const E in T){
let Oe=T[E];const P=e;if(e===P)if(Oe&&typeof Oe=="object"&&!Array.isArray(Oe)){let B;if(Oe.bytes===void 0&&(B="bytes")||Oe.sha256===void 0&&(B="sha256"))return Ge.
errors=[{instancePath:r+"/files/"+E.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/required",keyword:"required",params:{
missingProperty:B},message:"must have required property '"+B+"'"}],!1;{const G=e;for(const Q in Oe)if(!(Q==="bytes"||Q==="sha256")){return Ge.errors=[{instancePath:r+
"/files/"+E.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:Q},message:"must NOT have additional properties"}],!1;break}if(G===e){if(Oe.bytes!==void 0){let Q=Oe.bytes;const _=e;if(!(typeof Q=="number"&&
!(Q%1)&&!isNaN(Q)&&isFinite(Q)))return Ge.errors=[{instancePath:r+"/files/"+E.replace(/~/g,"~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#/properties/files/add\
itionalProperties/properties/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===_&&typeof Q=="number"&&isFinite(Q)&&(Q<0||
isNaN(Q)))return Ge.errors=[{instancePath:r+"/files/"+E.replace(/~/g,"~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#/properties/files/additionalProperties/prop\
erties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var C=_===e}else var C=!0;if(C)if(Oe.sha256!==void 0){let Q=Oe.
sha256;const _=e;if(e===_)if(typeof Q=="string"){if(!Vr.test(Q))return Ge.errors=[{instancePath:r+"/files/"+E.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"\
#/properties/files/additionalProperties/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64\
}$"'}],!1}else return Ge.errors=[{instancePath:r+"/files/"+E.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/files/additionalPropertie\
s/properties/sha256/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var C=_===e}else var C=!0}}}else return Ge.errors=[{instancePath:r+
"/files/"+E.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1;var ne=P===e;if(!ne)break}else return Ge.errors=[{instancePath:r+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;var y=ce===e}else var y=!0}}}}}}}}}else return Ge.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;return Ge.errors=f,e===0}Ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Os=er;function er(n,{instancePath:r="",parentData:Ir,parentDataProperty:Sr,rootData:vr=n,dynamicAnchors:wr={}}={}){let f=null,e=0;const ye=er.evaluated;if(ye.dynamicProps&&
(ye.props=void 0),ye.dynamicItems&&(ye.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let P;if(n.version===void 0&&(P="version")||n.fingerprint===
void 0&&(P="fingerprint")||n.cases===void 0&&(P="cases"))return er.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:P},
message:"must have required property '"+P+"'"}],!1;{const B=e;for(const G in n)if(!(G==="version"||G==="fingerprint"||G==="cases")){return er.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:G},message:"must NOT have additional properties"}],!1;break}if(B===
e){if(n.version!==void 0){const G=e;if(n.version!==1)return er.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{
allowedValue:1},message:"must be equal to constant"}],!1;var y=G===e}else var y=!0;if(y){if(n.fingerprint!==void 0){let G=n.fingerprint;const Q=e;if(e===Q)if(typeof G==
"string"){if(!Vr.test(G))return er.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9\
a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return er.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=Q===e}else var y=!0;if(y)if(n.cases!==void 0){let G=n.cases;const Q=e;if(e===Q)if(Array.
isArray(G)){var C=!0;const R=G.length;for(let ie=0;ie<R;ie++){let F=G[ie];const oe=e;if(e===oe)if(F&&typeof F=="object"&&!Array.isArray(F)){let j;if(F.note===void 0&&
(j="note")||F.serving===void 0&&(j="serving")||F.row===void 0&&(j="row")||F.signals===void 0&&(j="signals"))return er.errors=[{instancePath:r+"/cases/"+ie,schemaPath:"\
#/properties/cases/items/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;{const rr=e;for(const z in F)
if(!(z==="note"||z==="serving"||z==="row"||z==="signals")){return er.errors=[{instancePath:r+"/cases/"+ie,schemaPath:"#/properties/cases/items/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:z},message:"must NOT have additional properties"}],!1;break}if(rr===e){if(F.note!==void 0){const z=e;
if(typeof F.note!="string")return er.errors=[{instancePath:r+"/cases/"+ie+"/note",schemaPath:"#/properties/cases/items/properties/note/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var ne=z===e}else var ne=!0;if(ne){if(F.serving!==void 0){const z=e;if(typeof F.serving!="boolean")return er.errors=
[{instancePath:r+"/cases/"+ie+"/serving",schemaPath:"#/properties/cases/items/properties/serving/type",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"}],!1;var ne=z===e}else var ne=!0;if(ne){if(F.row!==void 0){let z=F.row;const Z=e;if(!(z&&typeof z=="object"&&!Array.isArray(z)))return er.errors=[{instancePath:r+
"/cases/"+ie+"/row",schemaPath:"#/properties/cases/items/properties/row/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ne=Z===e}else
var ne=!0;if(ne)if(F.signals!==void 0){let z=F.signals;const Z=e;if(e===Z)if(z&&typeof z=="object"&&!Array.isArray(z))for(const J in z){let ge=z[J];const Se=e,D=e;
let Y=!1;const ar=e;if(e===ar)if(ge&&typeof ge=="object"&&!Array.isArray(ge)){let De;if(ge.values===void 0&&(De="values")){const ae={instancePath:r+"/cases/"+ie+
"/signals/"+J.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/required",keyword:"req\
uired",params:{missingProperty:De},message:"must have required property '"+De+"'"};f===null?f=[ae]:f.push(ae),e++}else{const ae=e;for(const Re in ge)if(Re!=="va\
lues"){const Ie={instancePath:r+"/cases/"+ie+"/signals/"+J.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additi\
onalProperties/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Re},message:"must NOT have additional properties"};f===null?
f=[Ie]:f.push(Ie),e++;break}if(ae===e&&ge.values!==void 0){let Re=ge.values;if(e===e)if(Array.isArray(Re)){var M=!0;const Ae=Re.length;for(let $=0;$<Ae;$++){let me=Re[$];
const lr=e;if(!(typeof me=="number"&&isFinite(me))){const V={instancePath:r+"/cases/"+ie+"/signals/"+J.replace(/~/g,"~0").replace(/\//g,"~1")+"/values/"+$,schemaPath:"\
#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/items/type",keyword:"type",params:{type:"number"},message:"must be nu\
mber"};f===null?f=[V]:f.push(V),e++}var M=lr===e;if(!M)break}}else{const Ae={instancePath:r+"/cases/"+ie+"/signals/"+J.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
values",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/type",keyword:"type",params:{type:"array"},message:"\
must be array"};f===null?f=[Ae]:f.push(Ae),e++}}}}else{const De={instancePath:r+"/cases/"+ie+"/signals/"+J.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/\
properties/cases/items/properties/signals/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};f===null?f=[De]:f.push(
De),e++}var E=ar===e;if(Y=Y||E,E)var fe=!0;const pe=e;if(e===pe)if(ge&&typeof ge=="object"&&!Array.isArray(ge)){let De;if(ge.ids===void 0&&(De="ids")){const ae={
instancePath:r+"/cases/"+ie+"/signals/"+J.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/an\
yOf/1/required",keyword:"required",params:{missingProperty:De},message:"must have required property '"+De+"'"};f===null?f=[ae]:f.push(ae),e++}else{const ae=e;for(const Re in ge)
if(!(Re==="ids"||Re==="weights")){const Ie={instancePath:r+"/cases/"+ie+"/signals/"+J.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/item\
s/properties/signals/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Re},message:"must NOT have add\
itional properties"};f===null?f=[Ie]:f.push(Ie),e++;break}if(ae===e){if(ge.ids!==void 0){let Re=ge.ids;const Ie=e;if(e===Ie)if(Array.isArray(Re)){var T=!0;const Ae=Re.
length;for(let $=0;$<Ae;$++){let me=Re[$];const lr=e;if(!(typeof me=="number"&&!(me%1)&&!isNaN(me)&&isFinite(me))){const V={instancePath:r+"/cases/"+ie+"/signal\
s/"+J.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids/"+$,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/ids/items\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"};f===null?f=[V]:f.push(V),e++}if(e===lr&&typeof me=="number"&&isFinite(me)&&(me<0||isNaN(
me))){const V={instancePath:r+"/cases/"+ie+"/signals/"+J.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids/"+$,schemaPath:"#/properties/cases/items/properties/signal\
s/additionalProperties/anyOf/1/properties/ids/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};f===null?f=[V]:f.push(V),
e++}var T=lr===e;if(!T)break}}else{const Ae={instancePath:r+"/cases/"+ie+"/signals/"+J.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids",schemaPath:"#/properties/ca\
ses/items/properties/signals/additionalProperties/anyOf/1/properties/ids/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[Ae]:f.push(
Ae),e++}var ce=Ie===e}else var ce=!0;if(ce)if(ge.weights!==void 0){let Re=ge.weights;const Ie=e;if(e===Ie)if(Array.isArray(Re)){var I=!0;const $=Re.length;for(let me=0;me<
$;me++){let lr=Re[me];const k=e;if(!(typeof lr=="number"&&isFinite(lr))){const X={instancePath:r+"/cases/"+ie+"/signals/"+J.replace(/~/g,"~0").replace(/\//g,"~1")+
"/weights/"+me,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weights/items/type",keyword:"type",params:{type:"\
number"},message:"must be number"};f===null?f=[X]:f.push(X),e++}var I=k===e;if(!I)break}}else{const $={instancePath:r+"/cases/"+ie+"/signals/"+J.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/weights",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weights/type",keyword:"type",
params:{type:"array"},message:"must be array"};f===null?f=[$]:f.push($),e++}var ce=Ie===e}else var ce=!0}}}else{const De={instancePath:r+"/cases/"+ie+"/signals/"+
J.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"};f===null?f=[De]:f.push(De),e++}var E=pe===e;if(Y=Y||E,E&&fe!==!0&&(fe=!0),Y)e=D,f!==null&&(D?f.length=D:f=null);else{const De={
instancePath:r+"/cases/"+ie+"/signals/"+J.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/an\
yOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[De]:f.push(De),e++,er.errors=f,!1}var Oe=Se===e;if(!Oe)break}else return er.
errors=[{instancePath:r+"/cases/"+ie+"/signals",schemaPath:"#/properties/cases/items/properties/signals/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"}],!1;var ne=Z===e}else var ne=!0}}}}}else return er.errors=[{instancePath:r+"/cases/"+ie,schemaPath:"#/properties/cases/items/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var C=oe===e;if(!C)break}}else return er.errors=[{instancePath:r+"/cases",schemaPath:"#/properties/cases/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=Q===e}else var y=!0}}}}else return er.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return er.errors=f,e===0}er.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const _s=U,yr={$schema:"\
https://json-schema.org/draft/2020-12/schema",title:"adsc calibrator",description:"A fitted calibrator: by head and source a function from logit and features to\
 probability, and the model that it was fitted on.",type:"object",properties:{version:{const:2},method:{enum:["platt","isotonic","temperature"]},model:{type:"st\
ring"},window:{type:"object",properties:{from:{type:["number","null"]},to:{type:["number","null"]},rows:{type:"integer",minimum:0},traffic:{enum:["all","own"]},
ownRows:{type:["integer","null"],minimum:0}},required:["from","to","rows","traffic","ownRows"],additionalProperties:!1},sampling:{type:["object","null"],properties:{
base:{type:["string","null"]},keep:{type:"number",minimum:0,maximum:1},log:{enum:["unsampled","sampled"]},correct:{enum:["weight","base","batch"]}},required:["b\
ase","keep","log","correct"],additionalProperties:!1},layout:{type:"object",properties:{blocks:{type:"array",items:{type:"object",properties:{signal:{type:"stri\
ng"},kind:{enum:["ids","vec","hour"]},offset:{type:"integer",minimum:0},count:{type:"integer",minimum:0},vocab:{type:["object","null"],properties:{kind:{enum:["\
file","range","hash"]},size:{type:"integer",minimum:0},sha256:{type:["string","null"],pattern:"^[0-9a-f]{64}$"}},required:["kind","size","sha256"],additionalProperties:!1},
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
"kept","prior","window","weight","events","temperature"],additionalProperties:!1}]}},$id:"calibrator"},_r={type:"object",discriminator:{propertyName:"kind"},required:[
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
temperature"],additionalProperties:!1}]};function A(n,{instancePath:r="",parentData:Ir,parentDataProperty:Sr,rootData:vr=n,dynamicAnchors:wr={}}={}){let f=null,
e=0;const ye=A.evaluated;if(ye.dynamicProps&&(ye.props=void 0),ye.dynamicItems&&(ye.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let _;if(n.
kind===void 0&&(_="kind"))return A.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:_},message:"must have required pro\
perty '"+_+"'"}],!1;{const R=n.kind;if(typeof R=="string")if(R==="identity"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let F;if(n.kind===void 0&&(F=
"kind")||n.kept===void 0&&(F="kept")||n.prior===void 0&&(F="prior")||n.window===void 0&&(F="window")||n.weight===void 0&&(F="weight")||n.events===void 0&&(F="ev\
ents"))return A.errors=[{instancePath:r,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:F},message:"must have required property '"+F+
"'"}],!1;{const oe=e;for(const p in n)if(!(p==="kind"||p==="kept"||p==="prior"||p==="window"||p==="weight"||p==="events")){return A.errors=[{instancePath:r,schemaPath:"\
#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(oe===e){
if(n.kind!==void 0){const p=e;if(n.kind!=="identity")return A.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{
allowedValue:"identity"},message:"must be equal to constant"}],!1;var y=p===e}else var y=!0;if(y){if(n.kept!==void 0){const p=e;if(typeof n.kept!="boolean")return A.
errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/0/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var y=p===e}else
var y=!0;if(y){if(n.prior!==void 0){const p=e;if(typeof n.prior!="boolean")return A.errors=[{instancePath:r+"/prior",schemaPath:"#/oneOf/0/properties/prior/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var y=p===e}else var y=!0;if(y){if(n.window!==void 0){let p=n.window;const j=e;if(!(p&&typeof p==
"object"&&!Array.isArray(p))&&p!==null)return A.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/0/properties/window/type",keyword:"type",params:{type:_r.oneOf[0].
properties.window.type},message:"must be object,null"}],!1;if(e===j&&p&&typeof p=="object"&&!Array.isArray(p)){let z;if(p.from===void 0&&(z="from")||p.to===void 0&&
(z="to")||p.rows===void 0&&(z="rows"))return A.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/0/properties/window/required",keyword:"required",params:{missingProperty:z},
message:"must have required property '"+z+"'"}],!1;{const Z=e;for(const v in p)if(!(v==="from"||v==="to"||v==="rows")){return A.errors=[{instancePath:r+"/window",
schemaPath:"#/oneOf/0/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional pro\
perties"}],!1;break}if(Z===e){if(p.from!==void 0){let v=p.from;const J=e;if(!(typeof v=="number"&&isFinite(v))&&v!==null)return A.errors=[{instancePath:r+"/wind\
ow/from",schemaPath:"#/oneOf/0/properties/window/properties/from/type",keyword:"type",params:{type:_r.oneOf[0].properties.window.properties.from.type},message:"\
must be number,null"}],!1;var C=J===e}else var C=!0;if(C){if(p.to!==void 0){let v=p.to;const J=e;if(!(typeof v=="number"&&isFinite(v))&&v!==null)return A.errors=
[{instancePath:r+"/window/to",schemaPath:"#/oneOf/0/properties/window/properties/to/type",keyword:"type",params:{type:_r.oneOf[0].properties.window.properties.to.
type},message:"must be number,null"}],!1;var C=J===e}else var C=!0;if(C)if(p.rows!==void 0){let v=p.rows;const J=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(
v)))return A.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/0/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===J&&typeof v=="number"&&isFinite(v)&&(v<0||isNaN(v)))return A.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/0/propertie\
s/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var C=J===e}else var C=!0}}}}var y=j===e}else var y=!0;
if(y){if(n.weight!==void 0){let p=n.weight;const j=e;if(!(typeof p=="number"&&isFinite(p)))return A.errors=[{instancePath:r+"/weight",schemaPath:"#/oneOf/0/prop\
erties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var y=j===e}else var y=!0;if(y)if(n.events!==void 0){let p=n.events;const j=e;
if(!(typeof p=="number"&&isFinite(p)))return A.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/0/properties/events/type",keyword:"type",params:{type:"numb\
er"},message:"must be number"}],!1;var y=j===e}else var y=!0}}}}}}}else return A.errors=[{instancePath:r,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var ne=!0}else if(R==="platt"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let F;if(n.kind===void 0&&(F="kind")||
n.kept===void 0&&(F="kept")||n.prior===void 0&&(F="prior")||n.window===void 0&&(F="window")||n.weight===void 0&&(F="weight")||n.events===void 0&&(F="events")||n.
center===void 0&&(F="center")||n.alpha===void 0&&(F="alpha")||n.beta===void 0&&(F="beta")||n.gamma===void 0&&(F="gamma")||n.standardErrors===void 0&&(F="standar\
dErrors")||n.converged===void 0&&(F="converged"))return A.errors=[{instancePath:r,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:F},
message:"must have required property '"+F+"'"}],!1;{const oe=e;for(const p in n)if(!qr.call(_r.oneOf[1].properties,p)){return A.errors=[{instancePath:r,schemaPath:"\
#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(oe===e){
if(n.kind!==void 0){const p=e;if(n.kind!=="platt")return A.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{
allowedValue:"platt"},message:"must be equal to constant"}],!1;var M=p===e}else var M=!0;if(M){if(n.kept!==void 0){const p=e;if(typeof n.kept!="boolean")return A.
errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/1/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var M=p===e}else
var M=!0;if(M){if(n.prior!==void 0){const p=e;if(typeof n.prior!="boolean")return A.errors=[{instancePath:r+"/prior",schemaPath:"#/oneOf/1/properties/prior/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var M=p===e}else var M=!0;if(M){if(n.window!==void 0){let p=n.window;const j=e;if(!(p&&typeof p==
"object"&&!Array.isArray(p))&&p!==null)return A.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/1/properties/window/type",keyword:"type",params:{type:_r.oneOf[1].
properties.window.type},message:"must be object,null"}],!1;if(e===j&&p&&typeof p=="object"&&!Array.isArray(p)){let z;if(p.from===void 0&&(z="from")||p.to===void 0&&
(z="to")||p.rows===void 0&&(z="rows"))return A.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/1/properties/window/required",keyword:"required",params:{missingProperty:z},
message:"must have required property '"+z+"'"}],!1;{const Z=e;for(const v in p)if(!(v==="from"||v==="to"||v==="rows")){return A.errors=[{instancePath:r+"/window",
schemaPath:"#/oneOf/1/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional pro\
perties"}],!1;break}if(Z===e){if(p.from!==void 0){let v=p.from;const J=e;if(!(typeof v=="number"&&isFinite(v))&&v!==null)return A.errors=[{instancePath:r+"/wind\
ow/from",schemaPath:"#/oneOf/1/properties/window/properties/from/type",keyword:"type",params:{type:_r.oneOf[1].properties.window.properties.from.type},message:"\
must be number,null"}],!1;var fe=J===e}else var fe=!0;if(fe){if(p.to!==void 0){let v=p.to;const J=e;if(!(typeof v=="number"&&isFinite(v))&&v!==null)return A.errors=
[{instancePath:r+"/window/to",schemaPath:"#/oneOf/1/properties/window/properties/to/type",keyword:"type",params:{type:_r.oneOf[1].properties.window.properties.to.
type},message:"must be number,null"}],!1;var fe=J===e}else var fe=!0;if(fe)if(p.rows!==void 0){let v=p.rows;const J=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&
isFinite(v)))return A.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/1/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===J&&typeof v=="number"&&isFinite(v)&&(v<0||isNaN(v)))return A.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/1/\
properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var fe=J===e}else var fe=!0}}}}var M=j===
e}else var M=!0;if(M){if(n.weight!==void 0){let p=n.weight;const j=e;if(!(typeof p=="number"&&isFinite(p)))return A.errors=[{instancePath:r+"/weight",schemaPath:"\
#/oneOf/1/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var M=j===e}else var M=!0;if(M){if(n.events!==void 0){let p=n.
events;const j=e;if(!(typeof p=="number"&&isFinite(p)))return A.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/1/properties/events/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var M=j===e}else var M=!0;if(M){if(n.center!==void 0){let p=n.center;const j=e;if(e===j)if(typeof p=="number"&&isFinite(
p)){if(p>1e9||isNaN(p))return A.errors=[{instancePath:r+"/center",schemaPath:"#/oneOf/1/properties/center/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},
message:"must be <= 1000000000"}],!1;if(p<-1e9||isNaN(p))return A.errors=[{instancePath:r+"/center",schemaPath:"#/oneOf/1/properties/center/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:-1e9},message:"must be >= -1000000000"}],!1}else return A.errors=[{instancePath:r+"/center",schemaPath:"#/oneOf/1/propertie\
s/center/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var M=j===e}else var M=!0;if(M){if(n.alpha!==void 0){let p=n.alpha;const j=e;
if(e===j)if(typeof p=="number"&&isFinite(p)){if(p>1e6||isNaN(p))return A.errors=[{instancePath:r+"/alpha",schemaPath:"#/oneOf/1/properties/alpha/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(p<-1e6||isNaN(p))return A.errors=[{instancePath:r+"/alpha",schemaPath:"#/oneOf/\
1/properties/alpha/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"}],!1}else return A.errors=[{instancePath:r+"/alp\
ha",schemaPath:"#/oneOf/1/properties/alpha/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var M=j===e}else var M=!0;if(M){if(n.beta!==
void 0){let p=n.beta;const j=e;if(e===j)if(typeof p=="number"&&isFinite(p)){if(p>1e6||isNaN(p))return A.errors=[{instancePath:r+"/beta",schemaPath:"#/oneOf/1/pr\
operties/beta/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(p<-1e6||isNaN(p))return A.errors=[{instancePath:r+
"/beta",schemaPath:"#/oneOf/1/properties/beta/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"}],!1}else return A.errors=
[{instancePath:r+"/beta",schemaPath:"#/oneOf/1/properties/beta/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var M=j===e}else var M=!0;
if(M){if(n.gamma!==void 0){let p=n.gamma;const j=e;if(e===j)if(Array.isArray(p)){var T=!0;const z=p.length;for(let Z=0;Z<z;Z++){let v=p[Z];const J=e;if(e===J)if(typeof v==
"number"&&isFinite(v)){if(v>1e6||isNaN(v))return A.errors=[{instancePath:r+"/gamma/"+Z,schemaPath:"#/oneOf/1/properties/gamma/items/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(v<-1e6||isNaN(v))return A.errors=[{instancePath:r+"/gamma/"+Z,schemaPath:"#/oneOf/1/properties/g\
amma/items/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"}],!1}else return A.errors=[{instancePath:r+"/gamma/"+Z,schemaPath:"\
#/oneOf/1/properties/gamma/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var T=J===e;if(!T)break}}else return A.errors=[{instancePath:r+
"/gamma",schemaPath:"#/oneOf/1/properties/gamma/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var M=j===e}else var M=!0;if(M){if(n.standardErrors!==
void 0){let p=n.standardErrors;const j=e;if(e===j)if(Array.isArray(p)){var ce=!0;const z=p.length;for(let Z=0;Z<z;Z++){let v=p[Z];const J=e;if(!(typeof v=="numb\
er"&&isFinite(v)))return A.errors=[{instancePath:r+"/standardErrors/"+Z,schemaPath:"#/oneOf/1/properties/standardErrors/items/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var ce=J===e;if(!ce)break}}else return A.errors=[{instancePath:r+"/standardErrors",schemaPath:"#/oneOf/1/properties/stand\
ardErrors/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var M=j===e}else var M=!0;if(M)if(n.converged!==void 0){const p=e;if(typeof n.
converged!="boolean")return A.errors=[{instancePath:r+"/converged",schemaPath:"#/oneOf/1/properties/converged/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var M=p===e}else var M=!0}}}}}}}}}}}}}else return A.errors=[{instancePath:r,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;ne!==!0&&(ne=!0)}else if(R==="isotonic"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let F;if(n.kind===void 0&&(F="k\
ind")||n.kept===void 0&&(F="kept")||n.prior===void 0&&(F="prior")||n.window===void 0&&(F="window")||n.weight===void 0&&(F="weight")||n.events===void 0&&(F="even\
ts")||n.fit===void 0&&(F="fit"))return A.errors=[{instancePath:r,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:F},message:"must hav\
e required property '"+F+"'"}],!1;{const oe=e;for(const p in n)if(!(p==="kind"||p==="kept"||p==="prior"||p==="window"||p==="weight"||p==="events"||p==="fit")){return A.
errors=[{instancePath:r,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have addition\
al properties"}],!1;break}if(oe===e){if(n.kind!==void 0){const p=e;if(n.kind!=="isotonic")return A.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/2/propert\
ies/kind/const",keyword:"const",params:{allowedValue:"isotonic"},message:"must be equal to constant"}],!1;var I=p===e}else var I=!0;if(I){if(n.kept!==void 0){const p=e;
if(typeof n.kept!="boolean")return A.errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/2/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var I=p===e}else var I=!0;if(I){if(n.prior!==void 0){const p=e;if(typeof n.prior!="boolean")return A.errors=[{instancePath:r+"/prior",schemaPath:"\
#/oneOf/2/properties/prior/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var I=p===e}else var I=!0;if(I){if(n.window!==void 0){let p=n.
window;const j=e;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null)return A.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/2/properties/window/typ\
e",keyword:"type",params:{type:_r.oneOf[2].properties.window.type},message:"must be object,null"}],!1;if(e===j&&p&&typeof p=="object"&&!Array.isArray(p)){let z;
if(p.from===void 0&&(z="from")||p.to===void 0&&(z="to")||p.rows===void 0&&(z="rows"))return A.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/2/properties\
/window/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+"'"}],!1;{const Z=e;for(const v in p)if(!(v==="from"||
v==="to"||v==="rows")){return A.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/2/properties/window/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if(Z===e){if(p.from!==void 0){let v=p.from;const J=e;if(!(typeof v=="number"&&isFinite(
v))&&v!==null)return A.errors=[{instancePath:r+"/window/from",schemaPath:"#/oneOf/2/properties/window/properties/from/type",keyword:"type",params:{type:_r.oneOf[2].
properties.window.properties.from.type},message:"must be number,null"}],!1;var E=J===e}else var E=!0;if(E){if(p.to!==void 0){let v=p.to;const J=e;if(!(typeof v==
"number"&&isFinite(v))&&v!==null)return A.errors=[{instancePath:r+"/window/to",schemaPath:"#/oneOf/2/properties/window/properties/to/type",keyword:"type",params:{
type:_r.oneOf[2].properties.window.properties.to.type},message:"must be number,null"}],!1;var E=J===e}else var E=!0;if(E)if(p.rows!==void 0){let v=p.rows;const J=e;
if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return A.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/2/properties/window/properties/rows\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===J&&typeof v=="number"&&isFinite(v)&&(v<0||isNaN(v)))return A.errors=[{instancePath:r+
"/window/rows",schemaPath:"#/oneOf/2/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var E=J===
e}else var E=!0}}}}var I=j===e}else var I=!0;if(I){if(n.weight!==void 0){let p=n.weight;const j=e;if(!(typeof p=="number"&&isFinite(p)))return A.errors=[{instancePath:r+
"/weight",schemaPath:"#/oneOf/2/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var I=j===e}else var I=!0;if(I){if(n.
events!==void 0){let p=n.events;const j=e;if(!(typeof p=="number"&&isFinite(p)))return A.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/2/properties/even\
ts/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var I=j===e}else var I=!0;if(I)if(n.fit!==void 0){let p=n.fit;const j=e;if(e===j)if(p&&
typeof p=="object"&&!Array.isArray(p)){let z;if(p.logits===void 0&&(z="logits")||p.values===void 0&&(z="values"))return A.errors=[{instancePath:r+"/fit",schemaPath:"\
#/oneOf/2/properties/fit/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+"'"}],!1;{const Z=e;for(const v in p)
if(!(v==="logits"||v==="values")){return A.errors=[{instancePath:r+"/fit",schemaPath:"#/oneOf/2/properties/fit/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if(Z===e){if(p.logits!==void 0){let v=p.logits;const J=e;if(e===J)if(Array.
isArray(v)){var Oe=!0;const ge=v.length;for(let Se=0;Se<ge;Se++){let D=v[Se];const Y=e;if(!(typeof D=="number"&&isFinite(D)))return A.errors=[{instancePath:r+"/\
fit/logits/"+Se,schemaPath:"#/oneOf/2/properties/fit/properties/logits/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Oe=Y===
e;if(!Oe)break}}else return A.errors=[{instancePath:r+"/fit/logits",schemaPath:"#/oneOf/2/properties/fit/properties/logits/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}],!1;var P=J===e}else var P=!0;if(P)if(p.values!==void 0){let v=p.values;const J=e;if(e===J)if(Array.isArray(v)){var B=!0;const Se=v.
length;for(let D=0;D<Se;D++){let Y=v[D];const ar=e;if(e===ar)if(typeof Y=="number"&&isFinite(Y)){if(Y>1||isNaN(Y))return A.errors=[{instancePath:r+"/fit/values/"+
D,schemaPath:"#/oneOf/2/properties/fit/properties/values/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(Y<0||isNaN(
Y))return A.errors=[{instancePath:r+"/fit/values/"+D,schemaPath:"#/oneOf/2/properties/fit/properties/values/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return A.errors=[{instancePath:r+"/fit/values/"+D,schemaPath:"#/oneOf/2/properties/fit/properties/values/items/typ\
e",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var B=ar===e;if(!B)break}}else return A.errors=[{instancePath:r+"/fit/values",schemaPath:"\
#/oneOf/2/properties/fit/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var P=J===e}else var P=!0}}}else return A.errors=
[{instancePath:r+"/fit",schemaPath:"#/oneOf/2/properties/fit/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var I=j===e}else var I=!0}}}}}}}}else
return A.errors=[{instancePath:r,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ne!==!0&&(ne=!0)}else if(R==="t\
emperature"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let F;if(n.kind===void 0&&(F="kind")||n.kept===void 0&&(F="kept")||n.prior===void 0&&(F="prio\
r")||n.window===void 0&&(F="window")||n.weight===void 0&&(F="weight")||n.events===void 0&&(F="events")||n.temperature===void 0&&(F="temperature"))return A.errors=
[{instancePath:r,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:F},message:"must have required property '"+F+"'"}],!1;{const oe=e;for(const p in n)
if(!(p==="kind"||p==="kept"||p==="prior"||p==="window"||p==="weight"||p==="events"||p==="temperature")){return A.errors=[{instancePath:r,schemaPath:"#/oneOf/3/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(oe===e){if(n.kind!==
void 0){const p=e;if(n.kind!=="temperature")return A.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"\
temperature"},message:"must be equal to constant"}],!1;var G=p===e}else var G=!0;if(G){if(n.kept!==void 0){const p=e;if(typeof n.kept!="boolean")return A.errors=
[{instancePath:r+"/kept",schemaPath:"#/oneOf/3/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var G=p===e}else var G=!0;
if(G){if(n.prior!==void 0){const p=e;if(typeof n.prior!="boolean")return A.errors=[{instancePath:r+"/prior",schemaPath:"#/oneOf/3/properties/prior/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var G=p===e}else var G=!0;if(G){if(n.window!==void 0){let p=n.window;const j=e;if(!(p&&typeof p=="o\
bject"&&!Array.isArray(p))&&p!==null)return A.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/3/properties/window/type",keyword:"type",params:{type:_r.oneOf[3].
properties.window.type},message:"must be object,null"}],!1;if(e===j&&p&&typeof p=="object"&&!Array.isArray(p)){let z;if(p.from===void 0&&(z="from")||p.to===void 0&&
(z="to")||p.rows===void 0&&(z="rows"))return A.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/3/properties/window/required",keyword:"required",params:{missingProperty:z},
message:"must have required property '"+z+"'"}],!1;{const Z=e;for(const v in p)if(!(v==="from"||v==="to"||v==="rows")){return A.errors=[{instancePath:r+"/window",
schemaPath:"#/oneOf/3/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional pro\
perties"}],!1;break}if(Z===e){if(p.from!==void 0){let v=p.from;const J=e;if(!(typeof v=="number"&&isFinite(v))&&v!==null)return A.errors=[{instancePath:r+"/wind\
ow/from",schemaPath:"#/oneOf/3/properties/window/properties/from/type",keyword:"type",params:{type:_r.oneOf[3].properties.window.properties.from.type},message:"\
must be number,null"}],!1;var Q=J===e}else var Q=!0;if(Q){if(p.to!==void 0){let v=p.to;const J=e;if(!(typeof v=="number"&&isFinite(v))&&v!==null)return A.errors=
[{instancePath:r+"/window/to",schemaPath:"#/oneOf/3/properties/window/properties/to/type",keyword:"type",params:{type:_r.oneOf[3].properties.window.properties.to.
type},message:"must be number,null"}],!1;var Q=J===e}else var Q=!0;if(Q)if(p.rows!==void 0){let v=p.rows;const J=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(
v)))return A.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/3/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===J&&typeof v=="number"&&isFinite(v)&&(v<0||isNaN(v)))return A.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/3/propertie\
s/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Q=J===e}else var Q=!0}}}}var G=j===e}else var G=!0;
if(G){if(n.weight!==void 0){let p=n.weight;const j=e;if(!(typeof p=="number"&&isFinite(p)))return A.errors=[{instancePath:r+"/weight",schemaPath:"#/oneOf/3/prop\
erties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var G=j===e}else var G=!0;if(G){if(n.events!==void 0){let p=n.events;const j=e;
if(!(typeof p=="number"&&isFinite(p)))return A.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/3/properties/events/type",keyword:"type",params:{type:"numb\
er"},message:"must be number"}],!1;var G=j===e}else var G=!0;if(G)if(n.temperature!==void 0){let p=n.temperature;const j=e;if(e===j)if(typeof p=="number"&&isFinite(
p)){if(p>1e6||isNaN(p))return A.errors=[{instancePath:r+"/temperature",schemaPath:"#/oneOf/3/properties/temperature/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e6},message:"must be <= 1000000"}],!1;if(p<1e-6||isNaN(p))return A.errors=[{instancePath:r+"/temperature",schemaPath:"#/oneOf/3/properties/temperatur\
e/minimum",keyword:"minimum",params:{comparison:">=",limit:1e-6},message:"must be >= 0.000001"}],!1}else return A.errors=[{instancePath:r+"/temperature",schemaPath:"\
#/oneOf/3/properties/temperature/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var G=j===e}else var G=!0}}}}}}}}else return A.errors=
[{instancePath:r,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ne!==!0&&(ne=!0)}else return A.errors=[{instancePath:r,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:R},message:'value of tag "kind" must be in oneOf'}],!1;else return A.
errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:R},message:'tag "kind" must be string'}],!1}}else
return A.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return A.errors=f,ye.props=ne,e===0}A.evaluated=
{dynamicProps:!0,dynamicItems:!1};function U(n,{instancePath:r="",parentData:Ir,parentDataProperty:Sr,rootData:vr=n,dynamicAnchors:wr={}}={}){let f=null,e=0;const ye=U.
evaluated;if(ye.dynamicProps&&(ye.props=void 0),ye.dynamicItems&&(ye.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let G;if(n.version===void 0&&
(G="version")||n.method===void 0&&(G="method")||n.model===void 0&&(G="model")||n.window===void 0&&(G="window")||n.sampling===void 0&&(G="sampling")||n.layout===
void 0&&(G="layout")||n.heads===void 0&&(G="heads")||n.hash===void 0&&(G="hash"))return U.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:G},message:"must have required property '"+G+"'"}],!1;{const Q=e;for(const _ in n)if(!(_==="version"||_==="method"||_==="model"||_==="window"||_===
"sampling"||_==="layout"||_==="heads"||_==="hash")){return U.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:_},message:"must NOT have additional properties"}],!1;break}if(Q===e){if(n.version!==void 0){const _=e;if(n.version!==2)return U.errors=[{instancePath:r+
"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:2},message:"must be equal to constant"}],!1;var y=_===e}else var y=!0;if(y){
if(n.method!==void 0){let _=n.method;const R=e;if(!(_==="platt"||_==="isotonic"||_==="temperature"))return U.errors=[{instancePath:r+"/method",schemaPath:"#/pro\
perties/method/enum",keyword:"enum",params:{allowedValues:yr.properties.method.enum},message:"must be equal to one of the allowed values"}],!1;var y=R===e}else var y=!0;
if(y){if(n.model!==void 0){const _=e;if(typeof n.model!="string")return U.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var y=_===e}else var y=!0;if(y){if(n.window!==void 0){let _=n.window;const R=e;if(e===R)if(_&&typeof _=="object"&&!Array.
isArray(_)){let F;if(_.from===void 0&&(F="from")||_.to===void 0&&(F="to")||_.rows===void 0&&(F="rows")||_.traffic===void 0&&(F="traffic")||_.ownRows===void 0&&(F=
"ownRows"))return U.errors=[{instancePath:r+"/window",schemaPath:"#/properties/window/required",keyword:"required",params:{missingProperty:F},message:"must have\
 required property '"+F+"'"}],!1;{const oe=e;for(const p in _)if(!(p==="from"||p==="to"||p==="rows"||p==="traffic"||p==="ownRows")){return U.errors=[{instancePath:r+
"/window",schemaPath:"#/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional p\
roperties"}],!1;break}if(oe===e){if(_.from!==void 0){let p=_.from;const j=e;if(!(typeof p=="number"&&isFinite(p))&&p!==null)return U.errors=[{instancePath:r+"/w\
indow/from",schemaPath:"#/properties/window/properties/from/type",keyword:"type",params:{type:yr.properties.window.properties.from.type},message:"must be number\
,null"}],!1;var C=j===e}else var C=!0;if(C){if(_.to!==void 0){let p=_.to;const j=e;if(!(typeof p=="number"&&isFinite(p))&&p!==null)return U.errors=[{instancePath:r+
"/window/to",schemaPath:"#/properties/window/properties/to/type",keyword:"type",params:{type:yr.properties.window.properties.to.type},message:"must be number,nu\
ll"}],!1;var C=j===e}else var C=!0;if(C){if(_.rows!==void 0){let p=_.rows;const j=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return U.errors=[{instancePath:r+
"/window/rows",schemaPath:"#/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===j&&typeof p=="\
number"&&isFinite(p)&&(p<0||isNaN(p)))return U.errors=[{instancePath:r+"/window/rows",schemaPath:"#/properties/window/properties/rows/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var C=j===e}else var C=!0;if(C){if(_.traffic!==void 0){let p=_.traffic;const j=e;if(!(p==="all"||p===
"own"))return U.errors=[{instancePath:r+"/window/traffic",schemaPath:"#/properties/window/properties/traffic/enum",keyword:"enum",params:{allowedValues:yr.properties.
window.properties.traffic.enum},message:"must be equal to one of the allowed values"}],!1;var C=j===e}else var C=!0;if(C)if(_.ownRows!==void 0){let p=_.ownRows;
const j=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))&&p!==null)return U.errors=[{instancePath:r+"/window/ownRows",schemaPath:"#/properties/window/\
properties/ownRows/type",keyword:"type",params:{type:yr.properties.window.properties.ownRows.type},message:"must be integer,null"}],!1;if(e===j&&typeof p=="numb\
er"&&isFinite(p)&&(p<0||isNaN(p)))return U.errors=[{instancePath:r+"/window/ownRows",schemaPath:"#/properties/window/properties/ownRows/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var C=j===e}else var C=!0}}}}}}else return U.errors=[{instancePath:r+"/window",schemaPath:"#/pro\
perties/window/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=R===e}else var y=!0;if(y){if(n.sampling!==void 0){let _=n.sampling;
const R=e;if(!(_&&typeof _=="object"&&!Array.isArray(_))&&_!==null)return U.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/type",keyword:"\
type",params:{type:yr.properties.sampling.type},message:"must be object,null"}],!1;if(e===R&&_&&typeof _=="object"&&!Array.isArray(_)){let F;if(_.base===void 0&&
(F="base")||_.keep===void 0&&(F="keep")||_.log===void 0&&(F="log")||_.correct===void 0&&(F="correct"))return U.errors=[{instancePath:r+"/sampling",schemaPath:"#\
/properties/sampling/required",keyword:"required",params:{missingProperty:F},message:"must have required property '"+F+"'"}],!1;{const oe=e;for(const p in _)if(!(p===
"base"||p==="keep"||p==="log"||p==="correct")){return U.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(oe===e){if(_.base!==void 0){let p=_.base;const j=e;
if(typeof p!="string"&&p!==null)return U.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/type",keyword:"type",params:{
type:yr.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var ne=j===e}else var ne=!0;if(ne){if(_.keep!==void 0){let p=_.keep;const j=e;
if(e===j)if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p))return U.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/kee\
p/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(p<0||isNaN(p))return U.errors=[{instancePath:r+"/sampling/keep",schemaPath:"\
#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return U.errors=[{instancePath:r+
"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ne=j===e}else var ne=!0;
if(ne){if(_.log!==void 0){let p=_.log;const j=e;if(!(p==="unsampled"||p==="sampled"))return U.errors=[{instancePath:r+"/sampling/log",schemaPath:"#/properties/s\
ampling/properties/log/enum",keyword:"enum",params:{allowedValues:yr.properties.sampling.properties.log.enum},message:"must be equal to one of the allowed value\
s"}],!1;var ne=j===e}else var ne=!0;if(ne)if(_.correct!==void 0){let p=_.correct;const j=e;if(!(p==="weight"||p==="base"||p==="batch"))return U.errors=[{instancePath:r+
"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:yr.properties.sampling.properties.correct.enum},
message:"must be equal to one of the allowed values"}],!1;var ne=j===e}else var ne=!0}}}}}var y=R===e}else var y=!0;if(y){if(n.layout!==void 0){let _=n.layout;const R=e;
if(e===R)if(_&&typeof _=="object"&&!Array.isArray(_)){let F;if(_.blocks===void 0&&(F="blocks")||_.features===void 0&&(F="features"))return U.errors=[{instancePath:r+
"/layout",schemaPath:"#/properties/layout/required",keyword:"required",params:{missingProperty:F},message:"must have required property '"+F+"'"}],!1;{const oe=e;
for(const p in _)if(!(p==="blocks"||p==="features")){return U.errors=[{instancePath:r+"/layout",schemaPath:"#/properties/layout/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(oe===e){if(_.blocks!==void 0){let p=_.blocks;const j=e;
if(e===j)if(Array.isArray(p)){var M=!0;const rr=p.length;for(let z=0;z<rr;z++){let Z=p[z];const v=e;if(e===v)if(Z&&typeof Z=="object"&&!Array.isArray(Z)){let ge;
if(Z.signal===void 0&&(ge="signal")||Z.kind===void 0&&(ge="kind")||Z.offset===void 0&&(ge="offset")||Z.count===void 0&&(ge="count")||Z.vocab===void 0&&(ge="voca\
b")||Z.zone===void 0&&(ge="zone"))return U.errors=[{instancePath:r+"/layout/blocks/"+z,schemaPath:"#/properties/layout/properties/blocks/items/required",keyword:"\
required",params:{missingProperty:ge},message:"must have required property '"+ge+"'"}],!1;{const Se=e;for(const D in Z)if(!(D==="signal"||D==="kind"||D==="offse\
t"||D==="count"||D==="vocab"||D==="zone")){return U.errors=[{instancePath:r+"/layout/blocks/"+z,schemaPath:"#/properties/layout/properties/blocks/items/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:D},message:"must NOT have additional properties"}],!1;break}if(Se===e){if(Z.signal!==void 0){
const D=e;if(typeof Z.signal!="string")return U.errors=[{instancePath:r+"/layout/blocks/"+z+"/signal",schemaPath:"#/properties/layout/properties/blocks/items/pr\
operties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var fe=D===e}else var fe=!0;if(fe){if(Z.kind!==void 0){let D=Z.kind;const Y=e;
if(!(D==="ids"||D==="vec"||D==="hour"))return U.errors=[{instancePath:r+"/layout/blocks/"+z+"/kind",schemaPath:"#/properties/layout/properties/blocks/items/prop\
erties/kind/enum",keyword:"enum",params:{allowedValues:yr.properties.layout.properties.blocks.items.properties.kind.enum},message:"must be equal to one of the a\
llowed values"}],!1;var fe=Y===e}else var fe=!0;if(fe){if(Z.offset!==void 0){let D=Z.offset;const Y=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return U.
errors=[{instancePath:r+"/layout/blocks/"+z+"/offset",schemaPath:"#/properties/layout/properties/blocks/items/properties/offset/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===Y&&typeof D=="number"&&isFinite(D)&&(D<0||isNaN(D)))return U.errors=[{instancePath:r+"/layout/blocks/"+z+"/offse\
t",schemaPath:"#/properties/layout/properties/blocks/items/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1;var fe=Y===e}else var fe=!0;if(fe){if(Z.count!==void 0){let D=Z.count;const Y=e;if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return U.errors=[{instancePath:r+
"/layout/blocks/"+z+"/count",schemaPath:"#/properties/layout/properties/blocks/items/properties/count/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===Y&&typeof D=="number"&&isFinite(D)&&(D<0||isNaN(D)))return U.errors=[{instancePath:r+"/layout/blocks/"+z+"/count",schemaPath:"#/propert\
ies/layout/properties/blocks/items/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var fe=Y===e}else var fe=!0;
if(fe){if(Z.vocab!==void 0){let D=Z.vocab;const Y=e;if(!(D&&typeof D=="object"&&!Array.isArray(D))&&D!==null)return U.errors=[{instancePath:r+"/layout/blocks/"+
z+"/vocab",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/type",keyword:"type",params:{type:yr.properties.layout.properties.blocks.items.
properties.vocab.type},message:"must be object,null"}],!1;if(e===Y&&D&&typeof D=="object"&&!Array.isArray(D)){let pe;if(D.kind===void 0&&(pe="kind")||D.size===void 0&&
(pe="size")||D.sha256===void 0&&(pe="sha256"))return U.errors=[{instancePath:r+"/layout/blocks/"+z+"/vocab",schemaPath:"#/properties/layout/properties/blocks/it\
ems/properties/vocab/required",keyword:"required",params:{missingProperty:pe},message:"must have required property '"+pe+"'"}],!1;{const De=e;for(const ae in D)
if(!(ae==="kind"||ae==="size"||ae==="sha256")){return U.errors=[{instancePath:r+"/layout/blocks/"+z+"/vocab",schemaPath:"#/properties/layout/properties/blocks/i\
tems/properties/vocab/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ae},message:"must NOT have additional properties"}],!1;break}
if(De===e){if(D.kind!==void 0){let ae=D.kind;const Re=e;if(!(ae==="file"||ae==="range"||ae==="hash"))return U.errors=[{instancePath:r+"/layout/blocks/"+z+"/voca\
b/kind",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/kind/enum",keyword:"enum",params:{allowedValues:yr.properties.layout.
properties.blocks.items.properties.vocab.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var T=Re===e}else var T=!0;if(T){if(D.size!==
void 0){let ae=D.size;const Re=e;if(!(typeof ae=="number"&&!(ae%1)&&!isNaN(ae)&&isFinite(ae)))return U.errors=[{instancePath:r+"/layout/blocks/"+z+"/vocab/size",
schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===Re&&typeof ae=="number"&&isFinite(ae)&&(ae<0||isNaN(ae)))return U.errors=[{instancePath:r+"/layout/blocks/"+z+"/vocab/size",schemaPath:"#/properties/l\
ayout/properties/blocks/items/properties/vocab/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var T=Re===
e}else var T=!0;if(T)if(D.sha256!==void 0){let ae=D.sha256;const Re=e;if(typeof ae!="string"&&ae!==null)return U.errors=[{instancePath:r+"/layout/blocks/"+z+"/v\
ocab/sha256",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/sha256/type",keyword:"type",params:{type:yr.properties.layout.properties.
blocks.items.properties.vocab.properties.sha256.type},message:"must be string,null"}],!1;if(e===Re&&typeof ae=="string"&&!Vr.test(ae))return U.errors=[{instancePath:r+
"/layout/blocks/"+z+"/vocab/sha256",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/sha256/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1;var T=Re===e}else var T=!0}}}}var fe=Y===e}else var fe=!0;if(fe)if(Z.zone!==void 0){
let D=Z.zone;const Y=e;if(typeof D!="string"&&D!==null)return U.errors=[{instancePath:r+"/layout/blocks/"+z+"/zone",schemaPath:"#/properties/layout/properties/b\
locks/items/properties/zone/type",keyword:"type",params:{type:yr.properties.layout.properties.blocks.items.properties.zone.type},message:"must be string,null"}],
!1;var fe=Y===e}else var fe=!0}}}}}}}else return U.errors=[{instancePath:r+"/layout/blocks/"+z,schemaPath:"#/properties/layout/properties/blocks/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var M=v===e;if(!M)break}}else return U.errors=[{instancePath:r+"/layout/blocks",schemaPath:"#/propert\
ies/layout/properties/blocks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ce=j===e}else var ce=!0;if(ce)if(_.features!==void 0){let p=_.
features;const j=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return U.errors=[{instancePath:r+"/layout/features",schemaPath:"#/properties/layout/\
properties/features/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===j&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p)))return U.
errors=[{instancePath:r+"/layout/features",schemaPath:"#/properties/layout/properties/features/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var ce=j===e}else var ce=!0}}}else return U.errors=[{instancePath:r+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var y=R===e}else var y=!0;if(y){if(n.heads!==void 0){let _=n.heads;const R=e;if(e===R)if(Array.isArray(_)){var I=!0;const F=_.
length;for(let oe=0;oe<F;oe++){let p=_[oe];const j=e;if(e===j)if(p&&typeof p=="object"&&!Array.isArray(p)){let z;if(p.head===void 0&&(z="head")||p.all===void 0&&
(z="all")||p.sources===void 0&&(z="sources")||p.allTraffic===void 0&&(z="allTraffic"))return U.errors=[{instancePath:r+"/heads/"+oe,schemaPath:"#/properties/hea\
ds/items/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+"'"}],!1;{const Z=e;for(const v in p)if(!(v==="head"||
v==="all"||v==="sources"||v==="allTraffic")){return U.errors=[{instancePath:r+"/heads/"+oe,schemaPath:"#/properties/heads/items/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if(Z===e){if(p.head!==void 0){const v=e;if(typeof p.
head!="string")return U.errors=[{instancePath:r+"/heads/"+oe+"/head",schemaPath:"#/properties/heads/items/properties/head/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var E=v===e}else var E=!0;if(E){if(p.all!==void 0){const v=e;A(p.all,{instancePath:r+"/heads/"+oe+"/all",parentData:p,parentDataProperty:"\
all",rootData:vr,dynamicAnchors:wr})||(f=f===null?A.errors:f.concat(A.errors),e=f.length);var E=v===e}else var E=!0;if(E){if(p.sources!==void 0){let v=p.sources;
const J=e;if(e===J)if(v&&typeof v=="object"&&!Array.isArray(v))for(const Se in v){const D=e;A(v[Se],{instancePath:r+"/heads/"+oe+"/sources/"+Se.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:v,parentDataProperty:Se,rootData:vr,dynamicAnchors:wr})||(f=f===null?A.errors:f.concat(A.errors),e=f.length);var Oe=D===e;if(!Oe)
break}else return U.errors=[{instancePath:r+"/heads/"+oe+"/sources",schemaPath:"#/properties/heads/items/properties/sources/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var E=J===e}else var E=!0;if(E)if(p.allTraffic!==void 0){let v=p.allTraffic;const J=e;if(!(v&&typeof v=="object"&&!Array.isArray(
v))&&v!==null)return U.errors=[{instancePath:r+"/heads/"+oe+"/allTraffic",schemaPath:"#/properties/heads/items/properties/allTraffic/type",keyword:"type",params:{
type:yr.properties.heads.items.properties.allTraffic.type},message:"must be object,null"}],!1;if(e===J&&v&&typeof v=="object"&&!Array.isArray(v)){let Se;if(v.all===
void 0&&(Se="all")||v.sources===void 0&&(Se="sources"))return U.errors=[{instancePath:r+"/heads/"+oe+"/allTraffic",schemaPath:"#/properties/heads/items/properti\
es/allTraffic/required",keyword:"required",params:{missingProperty:Se},message:"must have required property '"+Se+"'"}],!1;{const D=e;for(const Y in v)if(!(Y===
"all"||Y==="sources")){return U.errors=[{instancePath:r+"/heads/"+oe+"/allTraffic",schemaPath:"#/properties/heads/items/properties/allTraffic/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:Y},message:"must NOT have additional properties"}],!1;break}if(D===e){if(v.all!==void 0){const Y=e;
A(v.all,{instancePath:r+"/heads/"+oe+"/allTraffic/all",parentData:v,parentDataProperty:"all",rootData:vr,dynamicAnchors:wr})||(f=f===null?A.errors:f.concat(A.errors),
e=f.length);var P=Y===e}else var P=!0;if(P)if(v.sources!==void 0){let Y=v.sources;const ar=e;if(e===ar)if(Y&&typeof Y=="object"&&!Array.isArray(Y))for(const De in Y){
const ae=e;A(Y[De],{instancePath:r+"/heads/"+oe+"/allTraffic/sources/"+De.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:Y,parentDataProperty:De,rootData:vr,
dynamicAnchors:wr})||(f=f===null?A.errors:f.concat(A.errors),e=f.length);var B=ae===e;if(!B)break}else return U.errors=[{instancePath:r+"/heads/"+oe+"/allTraffi\
c/sources",schemaPath:"#/properties/heads/items/properties/allTraffic/properties/sources/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var P=ar===e}else var P=!0}}}var E=J===e}else var E=!0}}}}}else return U.errors=[{instancePath:r+"/heads/"+oe,schemaPath:"#/properties/heads/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var I=j===e;if(!I)break}}else return U.errors=[{instancePath:r+"/heads",schemaPath:"#/properties/head\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=R===e}else var y=!0;if(y)if(n.hash!==void 0){let _=n.hash;const R=e;if(e===R)if(typeof _==
"string"){if(!Vr.test(_))return U.errors=[{instancePath:r+"/hash",schemaPath:"#/properties/hash/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'\
must match pattern "^[0-9a-f]{64}$"'}],!1}else return U.errors=[{instancePath:r+"/hash",schemaPath:"#/properties/hash/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var y=R===e}else var y=!0}}}}}}}}}else return U.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return U.errors=f,e===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{ks as calibration,_s as calibrator,Os as golden,ws as lock,Ps as manifest,vs as plan};
