// Generated from scripts/schemas by scripts/generate.ts; do not edit.
// @ts-nocheck
const bs=a,F={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc plan",description:"Everything that adsc resolved of a spec: data, transforms wi\
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
n","values"],additionalProperties:!1},servedBy:{type:["string","null"]},weight:{type:["string","null"]},afterImpression:{type:"array",items:{type:"string"}},requestId:{
type:"string"}},required:["primary","joins","time","source","servedBy","weight","afterImpression"],additionalProperties:!1},inputs:{type:"array",items:{type:"ob\
ject",properties:{name:{type:"string"},table:{type:["string","null"]},column:{type:"string"},side:{enum:["request","candidate"]},kind:{enum:["scalar","list","ti\
me"]}},required:["name","table","column","side","kind"],additionalProperties:!1}},vocabs:{type:"array",items:{type:"object",properties:{id:{type:"string"},kind:{
enum:["file","range","hash"]},size:{type:"integer",minimum:1},entries:{type:"integer",minimum:0},file:{type:["string","null"],pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))\
[^\\\\]+$"},sha256:{type:["string","null"],pattern:"^[0-9a-f]{64}$"}},required:["id","kind","size","entries","file","sha256"],additionalProperties:!1}},tables:{
type:"array",items:{type:"object",properties:{id:{type:"string"},vocab:{type:"string"},rows:{type:"integer",minimum:1},width:{type:"integer",minimum:1},signals:{
type:"array",items:{type:"string"}},init:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"zer\
os"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"ones"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{
kind:{const:"glorot"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"he"}},required:["kind"],additionalProperties:!1},{type:"\
object",properties:{kind:{const:"uniform"},scale:{type:"number"}},required:["kind","scale"],additionalProperties:!1},{type:"object",properties:{kind:{const:"con\
stant"},value:{type:"number"}},required:["kind","value"],additionalProperties:!1}]},optimizer:{type:"object",properties:{kind:{const:"ftrl"},learningRate:{type:"\
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
integer","null"],minimum:0},input:{type:"string"},kernel:{type:"string"},bias:{type:["string","null"]},activation:{enum:["none","relu","tanh","sigmoid","gelu","\
swish","leaky_relu"]}},required:["op","id","width","tower","input","kernel","bias","activation"],additionalProperties:!1},{type:"object",properties:{op:{const:"\
sum"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},inputs:{type:"array",items:{type:"string"},minItems:1}},required:[
"op","id","width","tower","inputs"],additionalProperties:!1},{type:"object",properties:{op:{const:"product"},id:{type:"string"},width:{type:"integer",minimum:1},
tower:{type:["integer","null"],minimum:0},inputs:{type:"array",items:{type:"string"},minItems:1}},required:["op","id","width","tower","inputs"],additionalProperties:!1},
{type:"object",properties:{op:{const:"cross"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},x0:{type:"string"},input:{
type:"string"},kernel:{type:"string"},bias:{type:"string"}},required:["op","id","width","tower","x0","input","kernel","bias"],additionalProperties:!1},{type:"ob\
ject",properties:{op:{const:"bi_interaction"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},inputs:{type:"array",
items:{type:"string"},minItems:1}},required:["op","id","width","tower","inputs"],additionalProperties:!1},{type:"object",properties:{op:{const:"batch_norm"},id:{
type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},gamma:{type:"string"},beta:{type:"string"},mean:{
type:"string"},variance:{type:"string"},momentum:{type:"number",minimum:0,maximum:1},epsilon:{type:"number"}},required:["op","id","width","tower","input","gamma",
"beta","mean","variance","momentum","epsilon"],additionalProperties:!1},{type:"object",properties:{op:{const:"layer_norm"},id:{type:"string"},width:{type:"integ\
er",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},gamma:{type:"string"},beta:{type:"string"},epsilon:{type:"number"}},required:["op",
"id","width","tower","input","gamma","beta","epsilon"],additionalProperties:!1},{type:"object",properties:{op:{const:"activation"},id:{type:"string"},width:{type:"\
integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},activation:{enum:["none","relu","tanh","sigmoid","gelu","swish","leaky_relu"]}},
required:["op","id","width","tower","input","activation"],additionalProperties:!1},{type:"object",properties:{op:{const:"dropout"},id:{type:"string"},width:{type:"\
integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},rate:{type:"number",minimum:0,maximum:1}},required:["op","id","width","tower",
"input","rate"],additionalProperties:!1}]}},params:{type:"array",items:{type:"object",properties:{name:{type:"string"},shape:{type:"array",items:{type:"integer",
minimum:1}},init:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"zeros"}},required:["kind"],
additionalProperties:!1},{type:"object",properties:{kind:{const:"ones"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"glor\
ot"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"he"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{
kind:{const:"uniform"},scale:{type:"number"}},required:["kind","scale"],additionalProperties:!1},{type:"object",properties:{kind:{const:"constant"},value:{type:"\
number"}},required:["kind","value"],additionalProperties:!1}]},trainable:{type:"boolean"},tower:{type:["integer","null"],minimum:0},optimizer:{type:"object",properties:{
kind:{const:"ftrl"},learningRate:{type:"number"},beta:{type:"number"},l1:{type:"number"},l2:{type:"number"}},required:["kind","learningRate","beta","l1","l2"],additionalProperties:!1}},
required:["name","shape","init","trainable","tower"],additionalProperties:!1}},towers:{type:"array",items:{type:"object",properties:{name:{type:"string"},source:{
type:["string","null"]},fallback:{type:"boolean"}},required:["name","source","fallback"],additionalProperties:!1}},heads:{type:"array",items:{type:"object",properties:{
name:{type:"string"},doc:{type:["string","null"]},label:{type:"object",properties:{column:{type:"string"},op:{enum:["==","!=","<","<=",">",">=",null]},value:{anyOf:[
{type:["string","number","boolean"]},{type:"null"}]}},required:["column","op","value"],additionalProperties:!1},lossWeight:{type:"number"},sources:{type:["array",
"null"],items:{type:"string"}},withinSeconds:{type:["number","null"]}},required:["name","doc","label","lossWeight","sources","withinSeconds"],additionalProperties:!1}},
outputs:{type:"array",items:{type:"object",properties:{head:{type:"string"},logits:{type:"array",items:{type:"string"}},bias:{type:["string","null"]},correction:{
type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"base"}},required:["kind"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"implies"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"mixture"},logits:{type:"ar\
ray",items:{type:"string"}},bias:{type:["string","null"]}},required:["kind","logits","bias"],additionalProperties:!1}]}},required:["head","logits","bias"],additionalProperties:!1}},
sampling:{type:["object","null"],properties:{base:{type:["string","null"]},keep:{type:"number",minimum:0,maximum:1},log:{enum:["unsampled","sampled"]},correct:{
enum:["weight","base","batch"]}},required:["base","keep","log","correct"],additionalProperties:!1},calibration:{type:["object","null"],properties:{method:{enum:[
"platt","isotonic","temperature"]},signals:{type:"array",items:{type:"string"}},per:{type:"array",items:{enum:["head","source"]}},everySeconds:{type:"number"},windowSeconds:{
type:"number"},halfLifeSeconds:{type:["number","null"]},traffic:{enum:["all","own"]}},required:["method","signals","per","everySeconds","windowSeconds","halfLif\
eSeconds","traffic"],additionalProperties:!1},train:{type:"object",properties:{optimizer:{type:"object",properties:{kind:{enum:["adam","adagrad","sgd"]},learningRate:{
type:"number"}},required:["kind","learningRate"],additionalProperties:!1},embeddings:{type:"object",properties:{kind:{enum:["adam","adagrad","sgd"]},learningRate:{
type:"number"}},required:["kind","learningRate"],additionalProperties:!1},batch:{type:"integer",minimum:1},epochs:{type:"integer",minimum:1},seed:{type:"integer"},
l2:{type:"number"},patience:{type:"integer",minimum:0},holdout:{anyOf:[{$ref:"#/$defs/split"},{type:"null"}]},validate:{anyOf:[{$ref:"#/$defs/split"},{type:"nul\
l"}]},sources:{type:["array","null"],items:{type:"string"}}},required:["optimizer","embeddings","batch","epochs","seed","l2","patience","holdout","validate","so\
urces"],additionalProperties:!1},baselines:{type:"array",items:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{
kind:{const:"lr"},learningRate:{type:"number"},l1:{type:"number"},l2:{type:"number"},epochs:{type:["integer","null"],minimum:1}},required:["kind","learningRate",
"l1","l2","epochs"],additionalProperties:!1},{type:"object",properties:{kind:{const:"wide_deep"},learningRate:{type:"number"},l1:{type:"number"},l2:{type:"numbe\
r"},epochs:{type:["integer","null"],minimum:1},wide:{type:"array",items:{type:"array",items:{type:"string"}}},buckets:{type:"integer",minimum:1},layers:{type:"a\
rray",items:{type:"integer",minimum:1}},dropout:{type:"number",minimum:0,maximum:1}},required:["kind","learningRate","l1","l2","epochs","wide","buckets","layers",
"dropout"],additionalProperties:!1},{type:"object",properties:{kind:{const:"gbdt_lr"},learningRate:{type:"number"},l1:{type:"number"},l2:{type:"number"},epochs:{
type:["integer","null"],minimum:1},trees:{type:"integer",minimum:1},depth:{type:"integer",minimum:1},leaves:{type:["integer","null"],minimum:1},shrinkage:{type:"\
number"},minRows:{type:"integer",minimum:1},growOn:{type:"number",minimum:0,maximum:1},maxRows:{type:"integer",minimum:1}},required:["kind","learningRate","l1",
"l2","epochs","trees","depth","leaves","shrinkage","minRows","growOn","maxRows"],additionalProperties:!1}]}},cost:{type:"object",properties:{params:{type:"integ\
er",minimum:0},flops:{type:"integer",minimum:0},memory:{type:"integer",minimum:0},items:{type:"array",items:{type:"object",properties:{name:{type:"string"},kind:{
enum:["table","layer"]},params:{type:"integer",minimum:0},bytes:{type:"integer",minimum:0},optimizerBytes:{type:"integer",minimum:0},flops:{type:"integer",minimum:0},
activationBytes:{type:"integer",minimum:0}},required:["name","kind","params","bytes","optimizerBytes","flops","activationBytes"],additionalProperties:!1}}},required:[
"params","flops","memory","items"],additionalProperties:!1},fingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"}},required:["version","model","variant","doc","d\
ata","inputs","vocabs","tables","signals","nodes","params","towers","heads","outputs","sampling","calibration","train","baselines","cost","fingerprint"],additionalProperties:!1,
$defs:{split:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"last"},seconds:{type:"number"}},
required:["kind","seconds"],additionalProperties:!1},{type:"object",properties:{kind:{const:"random"},fraction:{type:"number",minimum:0,maximum:1}},required:["k\
ind","fraction"],additionalProperties:!1},{type:"object",properties:{kind:{const:"hash"},fraction:{type:"number",minimum:0,maximum:1},column:{type:"string"}},required:[
"kind","fraction","column"],additionalProperties:!1},{type:"object",properties:{kind:{const:"files"},glob:{type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]\
+$"}},required:["kind","glob"],additionalProperties:!1}]}},$id:"plan"},Or=Object.prototype.hasOwnProperty,Lr=new RegExp("^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$","\
u"),Tr=new RegExp("^[0-9a-f]{64}$","u");function Pe(n,{instancePath:r="",parentData:Rr,parentDataProperty:$r,rootData:hr=n,dynamicAnchors:br={}}={}){let f=null,e=0;const we=Pe.evaluated;if(we.dynamicProps&&
(we.props=void 0),we.dynamicItems&&(we.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let x;if(n.kind===void 0&&(x="kind"))return Pe.errors=[{
instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:x},message:"must have required property '"+x+"'"}],!1;{const ke=n.kind;if(typeof ke==
"string")if(ke==="last"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let E;if(n.kind===void 0&&(E="kind")||n.seconds===void 0&&(E="seconds"))return Pe.
errors=[{instancePath:r,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:E},message:"must have required property '"+E+"'"}],!1;{const Oe=e;
for(const k in n)if(!(k==="kind"||k==="seconds")){return Pe.errors=[{instancePath:r,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:k},message:"must NOT have additional properties"}],!1;break}if(Oe===e){if(n.kind!==void 0){const k=e;if(n.kind!=="last")return Pe.errors=[{instancePath:r+
"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"last"},message:"must be equal to constant"}],!1;var y=k===e}else var y=!0;
if(y)if(n.seconds!==void 0){let k=n.seconds;const D=e;if(!(typeof k=="number"&&isFinite(k)))return Pe.errors=[{instancePath:r+"/seconds",schemaPath:"#/oneOf/0/p\
roperties/seconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var y=D===e}else var y=!0}}}else return Pe.errors=[{instancePath:r,schemaPath:"\
#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var C=!0}else if(ke==="random"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(
n)){let E;if(n.kind===void 0&&(E="kind")||n.fraction===void 0&&(E="fraction"))return Pe.errors=[{instancePath:r,schemaPath:"#/oneOf/1/required",keyword:"require\
d",params:{missingProperty:E},message:"must have required property '"+E+"'"}],!1;{const Oe=e;for(const k in n)if(!(k==="kind"||k==="fraction")){return Pe.errors=
[{instancePath:r,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional prop\
erties"}],!1;break}if(Oe===e){if(n.kind!==void 0){const k=e;if(n.kind!=="random")return Pe.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/1/properties/kind\
/const",keyword:"const",params:{allowedValue:"random"},message:"must be equal to constant"}],!1;var le=k===e}else var le=!0;if(le)if(n.fraction!==void 0){let k=n.
fraction;const D=e;if(e===D)if(typeof k=="number"&&isFinite(k)){if(k>1||isNaN(k))return Pe.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/1/properties/\
fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(k<0||isNaN(k))return Pe.errors=[{instancePath:r+"/fraction",
schemaPath:"#/oneOf/1/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return Pe.errors=[{instancePath:r+
"/fraction",schemaPath:"#/oneOf/1/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var le=D===e}else var le=!0}}}else
return Pe.errors=[{instancePath:r,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;C!==!0&&(C=!0)}else if(ke==="h\
ash"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let E;if(n.kind===void 0&&(E="kind")||n.fraction===void 0&&(E="fraction")||n.column===void 0&&(E="co\
lumn"))return Pe.errors=[{instancePath:r,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:E},message:"must have required property '"+E+
"'"}],!1;{const Oe=e;for(const k in n)if(!(k==="kind"||k==="fraction"||k==="column")){return Pe.errors=[{instancePath:r,schemaPath:"#/oneOf/2/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional properties"}],!1;break}if(Oe===e){if(n.kind!==void 0){const k=e;
if(n.kind!=="hash")return Pe.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"hash"},message:"\
must be equal to constant"}],!1;var M=k===e}else var M=!0;if(M){if(n.fraction!==void 0){let k=n.fraction;const D=e;if(e===D)if(typeof k=="number"&&isFinite(k)){
if(k>1||isNaN(k))return Pe.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
message:"must be <= 1"}],!1;if(k<0||isNaN(k))return Pe.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return Pe.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var M=D===e}else var M=!0;if(M)if(n.column!==void 0){const k=e;if(typeof n.column!="string")
return Pe.errors=[{instancePath:r+"/column",schemaPath:"#/oneOf/2/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var M=k===
e}else var M=!0}}}}else return Pe.errors=[{instancePath:r,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;C!==!0&&
(C=!0)}else if(ke==="files"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let E;if(n.kind===void 0&&(E="kind")||n.glob===void 0&&(E="glob"))return Pe.errors=
[{instancePath:r,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:E},message:"must have required property '"+E+"'"}],!1;{const Oe=e;for(const k in n)
if(!(k==="kind"||k==="glob")){return Pe.errors=[{instancePath:r,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},
message:"must NOT have additional properties"}],!1;break}if(Oe===e){if(n.kind!==void 0){const k=e;if(n.kind!=="files")return Pe.errors=[{instancePath:r+"/kind",
schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"files"},message:"must be equal to constant"}],!1;var ce=k===e}else var ce=!0;
if(ce)if(n.glob!==void 0){let k=n.glob;const D=e;if(e===D)if(typeof k=="string"){if(!Lr.test(k))return Pe.errors=[{instancePath:r+"/glob",schemaPath:"#/oneOf/3/\
properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$\
"'}],!1}else return Pe.errors=[{instancePath:r+"/glob",schemaPath:"#/oneOf/3/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var ce=D===e}else var ce=!0}}}else return Pe.errors=[{instancePath:r,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}],!1;C!==!0&&(C=!0)}else return Pe.errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:ke},
message:'value of tag "kind" must be in oneOf'}],!1;else return Pe.errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"t\
ag",tag:"kind",tagValue:ke},message:'tag "kind" must be string'}],!1}}else return Pe.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;return Pe.errors=f,we.props=C,e===0}Pe.evaluated={dynamicProps:!0,dynamicItems:!1};function a(n,{instancePath:r="",parentData:Rr,
parentDataProperty:$r,rootData:hr=n,dynamicAnchors:br={}}={}){let f=null,e=0;const we=a.evaluated;if(we.dynamicProps&&(we.props=void 0),we.dynamicItems&&(we.items=
void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Qe;if(n.version===void 0&&(Qe="version")||n.model===void 0&&(Qe="model")||n.variant===void 0&&(Qe=
"variant")||n.doc===void 0&&(Qe="doc")||n.data===void 0&&(Qe="data")||n.inputs===void 0&&(Qe="inputs")||n.vocabs===void 0&&(Qe="vocabs")||n.tables===void 0&&(Qe=
"tables")||n.signals===void 0&&(Qe="signals")||n.nodes===void 0&&(Qe="nodes")||n.params===void 0&&(Qe="params")||n.towers===void 0&&(Qe="towers")||n.heads===void 0&&
(Qe="heads")||n.outputs===void 0&&(Qe="outputs")||n.sampling===void 0&&(Qe="sampling")||n.calibration===void 0&&(Qe="calibration")||n.train===void 0&&(Qe="train")||
n.baselines===void 0&&(Qe="baselines")||n.cost===void 0&&(Qe="cost")||n.fingerprint===void 0&&(Qe="fingerprint"))return a.errors=[{instancePath:r,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:Qe},message:"must have required property '"+Qe+"'"}],!1;{const cs=e;for(const c in n)if(!Or.call(F.properties,
c)){return a.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have add\
itional properties"}],!1;break}if(cs===e){if(n.version!==void 0){const c=e;if(n.version!==1)return a.errors=[{instancePath:r+"/version",schemaPath:"#/properties\
/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var y=c===e}else var y=!0;if(y){if(n.model!==void 0){const c=e;
if(typeof n.model!="string")return a.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var y=c===e}else var y=!0;if(y){if(n.variant!==void 0){let c=n.variant;const ee=e;if(typeof c!="string"&&c!==null)return a.errors=[{instancePath:r+
"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:F.properties.variant.type},message:"must be string,null"}],!1;var y=ee===e}else var y=!0;
if(y){if(n.baseline!==void 0){let c=n.baseline;const ee=e;if(!(c==="lr"||c==="wide_deep"||c==="gbdt_lr"))return a.errors=[{instancePath:r+"/baseline",schemaPath:"\
#/properties/baseline/enum",keyword:"enum",params:{allowedValues:F.properties.baseline.enum},message:"must be equal to one of the allowed values"}],!1;var y=ee===
e}else var y=!0;if(y){if(n.doc!==void 0){let c=n.doc;const ee=e;if(typeof c!="string"&&c!==null)return a.errors=[{instancePath:r+"/doc",schemaPath:"#/properties\
/doc/type",keyword:"type",params:{type:F.properties.doc.type},message:"must be string,null"}],!1;var y=ee===e}else var y=!0;if(y){if(n.data!==void 0){let c=n.data;
const ee=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return a.errors=[{instancePath:r+"/data",schemaPath:"#/properties/data/type",keyword:"type",
params:{type:F.properties.data.type},message:"must be object,null"}],!1;if(e===ee&&c&&typeof c=="object"&&!Array.isArray(c)){let K;if(c.primary===void 0&&(K="pr\
imary")||c.joins===void 0&&(K="joins")||c.time===void 0&&(K="time")||c.source===void 0&&(K="source")||c.servedBy===void 0&&(K="servedBy")||c.weight===void 0&&(K=
"weight")||c.afterImpression===void 0&&(K="afterImpression"))return a.errors=[{instancePath:r+"/data",schemaPath:"#/properties/data/required",keyword:"required",
params:{missingProperty:K},message:"must have required property '"+K+"'"}],!1;{const o=e;for(const s in c)if(!(s==="primary"||s==="joins"||s==="time"||s==="sour\
ce"||s==="servedBy"||s==="weight"||s==="afterImpression"||s==="requestId")){return a.errors=[{instancePath:r+"/data",schemaPath:"#/properties/data/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(o===e){if(c.primary!==void 0){
let s=c.primary;const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let Ue;if(s.name===void 0&&(Ue="name")||s.glob===void 0&&(Ue="glob")||s.format===
void 0&&(Ue="format")||s.header===void 0&&(Ue="header")||s.columns===void 0&&(Ue="columns")||s.delimiter===void 0&&(Ue="delimiter")||s.missing===void 0&&(Ue="mi\
ssing"))return a.errors=[{instancePath:r+"/data/primary",schemaPath:"#/properties/data/properties/primary/required",keyword:"required",params:{missingProperty:Ue},
message:"must have required property '"+Ue+"'"}],!1;{const q=e;for(const g in s)if(!(g==="name"||g==="glob"||g==="format"||g==="header"||g==="columns"||g==="del\
imiter"||g==="missing"||g==="optional")){return a.errors=[{instancePath:r+"/data/primary",schemaPath:"#/properties/data/properties/primary/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(q===e){if(s.name!==void 0){const g=e;if(typeof s.
name!="string")return a.errors=[{instancePath:r+"/data/primary/name",schemaPath:"#/properties/data/properties/primary/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var C=g===e}else var C=!0;if(C){if(s.glob!==void 0){let g=s.glob;const i=e;if(e===i)if(typeof g=="string"){if(!Lr.test(
g))return a.errors=[{instancePath:r+"/data/primary/glob",schemaPath:"#/properties/data/properties/primary/properties/glob/pattern",keyword:"pattern",params:{pattern:"\
^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[{instancePath:r+"/data/pri\
mary/glob",schemaPath:"#/properties/data/properties/primary/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var C=i===
e}else var C=!0;if(C){if(s.format!==void 0){let g=s.format;const i=e;if(!(g==="csv"||g==="tsv"||g==="jsonl"||g==="parquet"))return a.errors=[{instancePath:r+"/d\
ata/primary/format",schemaPath:"#/properties/data/properties/primary/properties/format/enum",keyword:"enum",params:{allowedValues:F.properties.data.properties.primary.
properties.format.enum},message:"must be equal to one of the allowed values"}],!1;var C=i===e}else var C=!0;if(C){if(s.header!==void 0){const g=e;if(typeof s.header!=
"boolean")return a.errors=[{instancePath:r+"/data/primary/header",schemaPath:"#/properties/data/properties/primary/properties/header/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var C=g===e}else var C=!0;if(C){if(s.columns!==void 0){let g=s.columns;const i=e;if(!Array.isArray(g)&&g!==null)return a.
errors=[{instancePath:r+"/data/primary/columns",schemaPath:"#/properties/data/properties/primary/properties/columns/type",keyword:"type",params:{type:F.properties.
data.properties.primary.properties.columns.type},message:"must be array,null"}],!1;if(e===i&&Array.isArray(g)){var le=!0;const re=g.length;for(let t=0;t<re;t++){
const d=e;if(typeof g[t]!="string")return a.errors=[{instancePath:r+"/data/primary/columns/"+t,schemaPath:"#/properties/data/properties/primary/properties/colum\
ns/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var le=d===e;if(!le)break}}var C=i===e}else var C=!0;if(C){if(s.delimiter!==void 0){
let g=s.delimiter;const i=e;if(typeof g!="string"&&g!==null)return a.errors=[{instancePath:r+"/data/primary/delimiter",schemaPath:"#/properties/data/properties/\
primary/properties/delimiter/type",keyword:"type",params:{type:F.properties.data.properties.primary.properties.delimiter.type},message:"must be string,null"}],!1;
var C=i===e}else var C=!0;if(C){if(s.missing!==void 0){let g=s.missing;const i=e;if(e===i)if(Array.isArray(g)){var M=!0;const re=g.length;for(let t=0;t<re;t++){
const d=e;if(typeof g[t]!="string")return a.errors=[{instancePath:r+"/data/primary/missing/"+t,schemaPath:"#/properties/data/properties/primary/properties/missi\
ng/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var M=d===e;if(!M)break}}else return a.errors=[{instancePath:r+"/data/primary\
/missing",schemaPath:"#/properties/data/properties/primary/properties/missing/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var C=i===
e}else var C=!0;if(C)if(s.optional!==void 0){let g=s.optional;const i=e;if(e===i)if(Array.isArray(g)){var ce=!0;const re=g.length;for(let t=0;t<re;t++){const d=e;
if(typeof g[t]!="string")return a.errors=[{instancePath:r+"/data/primary/optional/"+t,schemaPath:"#/properties/data/properties/primary/properties/optional/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ce=d===e;if(!ce)break}}else return a.errors=[{instancePath:r+"/data/primary/optio\
nal",schemaPath:"#/properties/data/properties/primary/properties/optional/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var C=i===e}else
var C=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/data/primary",schemaPath:"#/properties/data/properties/primary/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;var x=N===e}else var x=!0;if(x){if(c.joins!==void 0){let s=c.joins;const N=e;if(e===N)if(Array.isArray(s)){var ke=!0;const q=s.
length;for(let g=0;g<q;g++){let i=s[g];const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.name===void 0&&(t="name")||i.glob===void 0&&(t=
"glob")||i.format===void 0&&(t="format")||i.header===void 0&&(t="header")||i.columns===void 0&&(t="columns")||i.delimiter===void 0&&(t="delimiter")||i.missing===
void 0&&(t="missing")||i.on===void 0&&(t="on")||i.side===void 0&&(t="side")||i.asOf===void 0&&(t="asOf")||i.asOfTime===void 0&&(t="asOfTime"))return a.errors=[{
instancePath:r+"/data/joins/"+g,schemaPath:"#/properties/data/properties/joins/items/required",keyword:"required",params:{missingProperty:t},message:"must have \
required property '"+t+"'"}],!1;{const d=e;for(const u in i)if(!Or.call(F.properties.data.properties.joins.items.properties,u)){return a.errors=[{instancePath:r+
"/data/joins/"+g,schemaPath:"#/properties/data/properties/joins/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"\
must NOT have additional properties"}],!1;break}if(d===e){if(i.name!==void 0){const u=e;if(typeof i.name!="string")return a.errors=[{instancePath:r+"/data/joins\
/"+g+"/name",schemaPath:"#/properties/data/properties/joins/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var S=u===
e}else var S=!0;if(S){if(i.glob!==void 0){let u=i.glob;const h=e;if(e===h)if(typeof u=="string"){if(!Lr.test(u))return a.errors=[{instancePath:r+"/data/joins/"+
g+"/glob",schemaPath:"#/properties/data/properties/joins/items/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},
message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return a.errors=[{instancePath:r+"/data/joins/"+g+"/glob",schemaPath:"#/properties\
/data/properties/joins/items/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var S=h===e}else var S=!0;if(S){if(i.format!==
void 0){let u=i.format;const h=e;if(!(u==="csv"||u==="tsv"||u==="jsonl"||u==="parquet"))return a.errors=[{instancePath:r+"/data/joins/"+g+"/format",schemaPath:"\
#/properties/data/properties/joins/items/properties/format/enum",keyword:"enum",params:{allowedValues:F.properties.data.properties.joins.items.properties.format.
enum},message:"must be equal to one of the allowed values"}],!1;var S=h===e}else var S=!0;if(S){if(i.header!==void 0){const u=e;if(typeof i.header!="boolean")return a.
errors=[{instancePath:r+"/data/joins/"+g+"/header",schemaPath:"#/properties/data/properties/joins/items/properties/header/type",keyword:"type",params:{type:"boo\
lean"},message:"must be boolean"}],!1;var S=u===e}else var S=!0;if(S){if(i.columns!==void 0){let u=i.columns;const h=e;if(!Array.isArray(u)&&u!==null)return a.errors=
[{instancePath:r+"/data/joins/"+g+"/columns",schemaPath:"#/properties/data/properties/joins/items/properties/columns/type",keyword:"type",params:{type:F.properties.
data.properties.joins.items.properties.columns.type},message:"must be array,null"}],!1;if(e===h&&Array.isArray(u)){var E=!0;const l=u.length;for(let H=0;H<l;H++){
const _e=e;if(typeof u[H]!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/columns/"+H,schemaPath:"#/properties/data/properties/joins/items/propert\
ies/columns/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var E=_e===e;if(!E)break}}var S=h===e}else var S=!0;if(S){if(i.delimiter!==
void 0){let u=i.delimiter;const h=e;if(typeof u!="string"&&u!==null)return a.errors=[{instancePath:r+"/data/joins/"+g+"/delimiter",schemaPath:"#/properties/data\
/properties/joins/items/properties/delimiter/type",keyword:"type",params:{type:F.properties.data.properties.joins.items.properties.delimiter.type},message:"must\
 be string,null"}],!1;var S=h===e}else var S=!0;if(S){if(i.missing!==void 0){let u=i.missing;const h=e;if(e===h)if(Array.isArray(u)){var Oe=!0;const l=u.length;
for(let H=0;H<l;H++){const _e=e;if(typeof u[H]!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/missing/"+H,schemaPath:"#/properties/data/propertie\
s/joins/items/properties/missing/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Oe=_e===e;if(!Oe)break}}else return a.errors=
[{instancePath:r+"/data/joins/"+g+"/missing",schemaPath:"#/properties/data/properties/joins/items/properties/missing/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var S=h===e}else var S=!0;if(S){if(i.optional!==void 0){let u=i.optional;const h=e;if(e===h)if(Array.isArray(u)){var k=!0;const l=u.
length;for(let H=0;H<l;H++){const _e=e;if(typeof u[H]!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/optional/"+H,schemaPath:"#/properties/data/p\
roperties/joins/items/properties/optional/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var k=_e===e;if(!k)break}}else return a.
errors=[{instancePath:r+"/data/joins/"+g+"/optional",schemaPath:"#/properties/data/properties/joins/items/properties/optional/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var S=h===e}else var S=!0;if(S){if(i.on!==void 0){let u=i.on;const h=e;if(e===h)if(Array.isArray(u)){var D=!0;const l=u.length;
for(let H=0;H<l;H++){let _e=u[H];const tr=e;if(e===tr)if(_e&&typeof _e=="object"&&!Array.isArray(_e)){let ir;if(_e.left===void 0&&(ir="left")||_e.right===void 0&&
(ir="right"))return a.errors=[{instancePath:r+"/data/joins/"+g+"/on/"+H,schemaPath:"#/properties/data/properties/joins/items/properties/on/items/required",keyword:"\
required",params:{missingProperty:ir},message:"must have required property '"+ir+"'"}],!1;{const We=e;for(const ar in _e)if(!(ar==="left"||ar==="right")){return a.
errors=[{instancePath:r+"/data/joins/"+g+"/on/"+H,schemaPath:"#/properties/data/properties/joins/items/properties/on/items/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:ar},message:"must NOT have additional properties"}],!1;break}if(We===e){if(_e.left!==void 0){const ar=e;if(typeof _e.
left!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/on/"+H+"/left",schemaPath:"#/properties/data/properties/joins/items/properties/on/items/prope\
rties/left/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var G=ar===e}else var G=!0;if(G)if(_e.right!==void 0){const ar=e;if(typeof _e.
right!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/on/"+H+"/right",schemaPath:"#/properties/data/properties/joins/items/properties/on/items/pro\
perties/right/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var G=ar===e}else var G=!0}}}else return a.errors=[{instancePath:r+"/dat\
a/joins/"+g+"/on/"+H,schemaPath:"#/properties/data/properties/joins/items/properties/on/items/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"}],!1;var D=tr===e;if(!D)break}}else return a.errors=[{instancePath:r+"/data/joins/"+g+"/on",schemaPath:"#/properties/data/properties/joins/items/properties/o\
n/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var S=h===e}else var S=!0;if(S){if(i.side!==void 0){let u=i.side;const h=e;if(!(u==="r\
equest"||u==="candidate"))return a.errors=[{instancePath:r+"/data/joins/"+g+"/side",schemaPath:"#/properties/data/properties/joins/items/properties/side/enum",keyword:"\
enum",params:{allowedValues:F.properties.data.properties.joins.items.properties.side.enum},message:"must be equal to one of the allowed values"}],!1;var S=h===e}else
var S=!0;if(S){if(i.asOf!==void 0){let u=i.asOf;const h=e;if(typeof u!="string"&&u!==null)return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOf",schemaPath:"\
#/properties/data/properties/joins/items/properties/asOf/type",keyword:"type",params:{type:F.properties.data.properties.joins.items.properties.asOf.type},message:"\
must be string,null"}],!1;var S=h===e}else var S=!0;if(S)if(i.asOfTime!==void 0){let u=i.asOfTime;const h=e;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==
null)return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/type",keyword:"type",
params:{type:F.properties.data.properties.joins.items.properties.asOfTime.type},message:"must be object,null"}],!1;if(e===h&&u&&typeof u=="object"&&!Array.isArray(
u)){let l;if(u.column===void 0&&(l="column")||u.unit===void 0&&(l="unit")||u.format===void 0&&(l="format")||u.zone===void 0&&(l="zone"))return a.errors=[{instancePath:r+
"/data/joins/"+g+"/asOfTime",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/required",keyword:"required",params:{missingProperty:l},message:"\
must have required property '"+l+"'"}],!1;{const H=e;for(const _e in u)if(!(_e==="column"||_e==="unit"||_e==="format"||_e==="zone")){return a.errors=[{instancePath:r+
"/data/joins/"+g+"/asOfTime",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:_e},message:"must NOT have additional properties"}],!1;break}if(H===e){if(u.column!==void 0){const _e=e;if(typeof u.column!="string")return a.
errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime/column",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/column/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Q=_e===e}else var Q=!0;if(Q){if(u.unit!==void 0){let _e=u.unit;const tr=e;if(!(_e==="s"||_e==="ms"||
_e==="us"||_e==="ns"||_e===null))return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime/unit",schemaPath:"#/properties/data/properties/joins/items/propert\
ies/asOfTime/properties/unit/enum",keyword:"enum",params:{allowedValues:F.properties.data.properties.joins.items.properties.asOfTime.properties.unit.enum},message:"\
must be equal to one of the allowed values"}],!1;var Q=tr===e}else var Q=!0;if(Q){if(u.format!==void 0){let _e=u.format;const tr=e;if(typeof _e!="string"&&_e!==
null)return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime/format",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/fo\
rmat/type",keyword:"type",params:{type:F.properties.data.properties.joins.items.properties.asOfTime.properties.format.type},message:"must be string,null"}],!1;var Q=tr===
e}else var Q=!0;if(Q)if(u.zone!==void 0){const _e=e;if(typeof u.zone!="string")return a.errors=[{instancePath:r+"/data/joins/"+g+"/asOfTime/zone",schemaPath:"#/\
properties/data/properties/joins/items/properties/asOfTime/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Q=_e===
e}else var Q=!0}}}}}var S=h===e}else var S=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/data/joins/"+g,schemaPath:"#/properties/data/properties/joins/\
items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ke=m===e;if(!ke)break}}else return a.errors=[{instancePath:r+"/data/joins",schemaPath:"\
#/properties/data/properties/joins/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var x=N===e}else var x=!0;if(x){if(c.time!==void 0){let s=c.
time;const N=e;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null)return a.errors=[{instancePath:r+"/data/time",schemaPath:"#/properties/data/properties/t\
ime/type",keyword:"type",params:{type:F.properties.data.properties.time.type},message:"must be object,null"}],!1;if(e===N&&s&&typeof s=="object"&&!Array.isArray(
s)){let q;if(s.column===void 0&&(q="column")||s.unit===void 0&&(q="unit")||s.format===void 0&&(q="format")||s.zone===void 0&&(q="zone"))return a.errors=[{instancePath:r+
"/data/time",schemaPath:"#/properties/data/properties/time/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],
!1;{const g=e;for(const i in s)if(!(i==="column"||i==="unit"||i==="format"||i==="zone")){return a.errors=[{instancePath:r+"/data/time",schemaPath:"#/properties/\
data/properties/time/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}
if(g===e){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.errors=[{instancePath:r+"/data/time/column",schemaPath:"#/properties/data/proper\
ties/time/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _=i===e}else var _=!0;if(_){if(s.unit!==void 0){let i=s.
unit;const m=e;if(!(i==="s"||i==="ms"||i==="us"||i==="ns"||i===null))return a.errors=[{instancePath:r+"/data/time/unit",schemaPath:"#/properties/data/properties\
/time/properties/unit/enum",keyword:"enum",params:{allowedValues:F.properties.data.properties.time.properties.unit.enum},message:"must be equal to one of the al\
lowed values"}],!1;var _=m===e}else var _=!0;if(_){if(s.format!==void 0){let i=s.format;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+
"/data/time/format",schemaPath:"#/properties/data/properties/time/properties/format/type",keyword:"type",params:{type:F.properties.data.properties.time.properties.
format.type},message:"must be string,null"}],!1;var _=m===e}else var _=!0;if(_)if(s.zone!==void 0){const i=e;if(typeof s.zone!="string")return a.errors=[{instancePath:r+
"/data/time/zone",schemaPath:"#/properties/data/properties/time/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _=i===
e}else var _=!0}}}}}var x=N===e}else var x=!0;if(x){if(c.source!==void 0){let s=c.source;const N=e;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null)return a.
errors=[{instancePath:r+"/data/source",schemaPath:"#/properties/data/properties/source/type",keyword:"type",params:{type:F.properties.data.properties.source.type},
message:"must be object,null"}],!1;if(e===N&&s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.column===void 0&&(q="column")||s.values===void 0&&(q="values"))
return a.errors=[{instancePath:r+"/data/source",schemaPath:"#/properties/data/properties/source/required",keyword:"required",params:{missingProperty:q},message:"\
must have required property '"+q+"'"}],!1;{const g=e;for(const i in s)if(!(i==="column"||i==="values")){return a.errors=[{instancePath:r+"/data/source",schemaPath:"\
#/properties/data/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional propert\
ies"}],!1;break}if(g===e){if(s.column!==void 0){const i=e;if(typeof s.column!="string")return a.errors=[{instancePath:r+"/data/source/column",schemaPath:"#/prop\
erties/data/properties/source/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var T=i===e}else var T=!0;if(T)if(s.values!==
void 0){let i=s.values;const m=e;if(e===m)if(Array.isArray(i)){var ie=!0;const t=i.length;for(let d=0;d<t;d++){const u=e;if(typeof i[d]!="string")return a.errors=
[{instancePath:r+"/data/source/values/"+d,schemaPath:"#/properties/data/properties/source/properties/values/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var ie=u===e;if(!ie)break}}else return a.errors=[{instancePath:r+"/data/source/values",schemaPath:"#/properties/data/properties/source/prop\
erties/values/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var T=m===e}else var T=!0}}}var x=N===e}else var x=!0;if(x){if(c.servedBy!==
void 0){let s=c.servedBy;const N=e;if(typeof s!="string"&&s!==null)return a.errors=[{instancePath:r+"/data/servedBy",schemaPath:"#/properties/data/properties/se\
rvedBy/type",keyword:"type",params:{type:F.properties.data.properties.servedBy.type},message:"must be string,null"}],!1;var x=N===e}else var x=!0;if(x){if(c.weight!==
void 0){let s=c.weight;const N=e;if(typeof s!="string"&&s!==null)return a.errors=[{instancePath:r+"/data/weight",schemaPath:"#/properties/data/properties/weight\
/type",keyword:"type",params:{type:F.properties.data.properties.weight.type},message:"must be string,null"}],!1;var x=N===e}else var x=!0;if(x){if(c.afterImpression!==
void 0){let s=c.afterImpression;const N=e;if(e===N)if(Array.isArray(s)){var z=!0;const q=s.length;for(let g=0;g<q;g++){const i=e;if(typeof s[g]!="string")return a.
errors=[{instancePath:r+"/data/afterImpression/"+g,schemaPath:"#/properties/data/properties/afterImpression/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var z=i===e;if(!z)break}}else return a.errors=[{instancePath:r+"/data/afterImpression",schemaPath:"#/properties/data/properties/afterImpres\
sion/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var x=N===e}else var x=!0;if(x)if(c.requestId!==void 0){const s=e;if(typeof c.requestId!=
"string")return a.errors=[{instancePath:r+"/data/requestId",schemaPath:"#/properties/data/properties/requestId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var x=s===e}else var x=!0}}}}}}}}}var y=ee===e}else var y=!0;if(y){if(n.inputs!==void 0){let c=n.inputs;const ee=e;if(e===ee)if(Array.isArray(
c)){var oe=!0;const K=c.length;for(let o=0;o<K;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.name===void 0&&(q="nam\
e")||s.table===void 0&&(q="table")||s.column===void 0&&(q="column")||s.side===void 0&&(q="side")||s.kind===void 0&&(q="kind"))return a.errors=[{instancePath:r+"\
/inputs/"+o,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const g=e;
for(const i in s)if(!(i==="name"||i==="table"||i==="column"||i==="side"||i==="kind")){return a.errors=[{instancePath:r+"/inputs/"+o,schemaPath:"#/properties/inp\
uts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){
if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/inputs/"+o+"/name",schemaPath:"#/properties/inputs/items/properties/\
name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=i===e}else var p=!0;if(p){if(s.table!==void 0){let i=s.table;const m=e;if(typeof i!=
"string"&&i!==null)return a.errors=[{instancePath:r+"/inputs/"+o+"/table",schemaPath:"#/properties/inputs/items/properties/table/type",keyword:"type",params:{type:F.
properties.inputs.items.properties.table.type},message:"must be string,null"}],!1;var p=m===e}else var p=!0;if(p){if(s.column!==void 0){const i=e;if(typeof s.column!=
"string")return a.errors=[{instancePath:r+"/inputs/"+o+"/column",schemaPath:"#/properties/inputs/items/properties/column/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var p=i===e}else var p=!0;if(p){if(s.side!==void 0){let i=s.side;const m=e;if(!(i==="request"||i==="candidate"))return a.errors=
[{instancePath:r+"/inputs/"+o+"/side",schemaPath:"#/properties/inputs/items/properties/side/enum",keyword:"enum",params:{allowedValues:F.properties.inputs.items.
properties.side.enum},message:"must be equal to one of the allowed values"}],!1;var p=m===e}else var p=!0;if(p)if(s.kind!==void 0){let i=s.kind;const m=e;if(!(i===
"scalar"||i==="list"||i==="time"))return a.errors=[{instancePath:r+"/inputs/"+o+"/kind",schemaPath:"#/properties/inputs/items/properties/kind/enum",keyword:"enu\
m",params:{allowedValues:F.properties.inputs.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var p=m===e}else var p=!0}}}}}}else
return a.errors=[{instancePath:r+"/inputs/"+o,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var oe=N===
e;if(!oe)break}}else return a.errors=[{instancePath:r+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var y=ee===e}else var y=!0;if(y){if(n.vocabs!==void 0){let c=n.vocabs;const ee=e;if(e===ee)if(Array.isArray(c)){var j=!0;const K=c.length;for(let o=0;o<
K;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.id===void 0&&(q="id")||s.kind===void 0&&(q="kind")||s.size===void 0&&
(q="size")||s.entries===void 0&&(q="entries")||s.file===void 0&&(q="file")||s.sha256===void 0&&(q="sha256"))return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"\
#/properties/vocabs/items/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const g=e;for(const i in s)
if(!(i==="id"||i==="kind"||i==="size"||i==="entries"||i==="file"||i==="sha256")){return a.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/i\
tems/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.
id!==void 0){const i=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/vocabs/"+o+"/id",schemaPath:"#/properties/vocabs/items/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Ve=i===e}else var Ve=!0;if(Ve){if(s.kind!==void 0){let i=s.kind;const m=e;if(!(i==="file"||i==="r\
ange"||i==="hash"))return a.errors=[{instancePath:r+"/vocabs/"+o+"/kind",schemaPath:"#/properties/vocabs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:F.
properties.vocabs.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var Ve=m===e}else var Ve=!0;if(Ve){if(s.size!==void 0){let i=s.
size;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/vocabs/"+o+"/size",schemaPath:"#/properties/vocabs/it\
ems/properties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.
errors=[{instancePath:r+"/vocabs/"+o+"/size",schemaPath:"#/properties/vocabs/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var Ve=m===e}else var Ve=!0;if(Ve){if(s.entries!==void 0){let i=s.entries;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))
return a.errors=[{instancePath:r+"/vocabs/"+o+"/entries",schemaPath:"#/properties/vocabs/items/properties/entries/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return a.errors=[{instancePath:r+"/vocabs/"+o+"/entries",schemaPath:"#/properti\
es/vocabs/items/properties/entries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ve=m===e}else var Ve=!0;if(Ve){if(s.
file!==void 0){let i=s.file;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/vocabs/"+o+"/file",schemaPath:"#/properties/vocabs/item\
s/properties/file/type",keyword:"type",params:{type:F.properties.vocabs.items.properties.file.type},message:"must be string,null"}],!1;if(e===m&&typeof i=="stri\
ng"&&!Lr.test(i))return a.errors=[{instancePath:r+"/vocabs/"+o+"/file",schemaPath:"#/properties/vocabs/items/properties/file/pattern",keyword:"pattern",params:{
pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1;var Ve=m===e}else var Ve=!0;if(Ve)if(s.
sha256!==void 0){let i=s.sha256;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/vocabs/"+o+"/sha256",schemaPath:"#/properties/vocab\
s/items/properties/sha256/type",keyword:"type",params:{type:F.properties.vocabs.items.properties.sha256.type},message:"must be string,null"}],!1;if(e===m&&typeof i==
"string"&&!Tr.test(i))return a.errors=[{instancePath:r+"/vocabs/"+o+"/sha256",schemaPath:"#/properties/vocabs/items/properties/sha256/pattern",keyword:"pattern",
params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1;var Ve=m===e}else var Ve=!0}}}}}}}else return a.errors=[{instancePath:r+"/v\
ocabs/"+o,schemaPath:"#/properties/vocabs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var j=N===e;if(!j)break}}else return a.
errors=[{instancePath:r+"/vocabs",schemaPath:"#/properties/vocabs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=ee===e}else var y=!0;
if(y){if(n.tables!==void 0){let c=n.tables;const ee=e;if(e===ee)if(Array.isArray(c)){var R=!0;const K=c.length;for(let o=0;o<K;o++){let s=c[o];const N=e;if(e===
N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.id===void 0&&(q="id")||s.vocab===void 0&&(q="vocab")||s.rows===void 0&&(q="rows")||s.width===void 0&&(q=
"width")||s.signals===void 0&&(q="signals")||s.init===void 0&&(q="init"))return a.errors=[{instancePath:r+"/tables/"+o,schemaPath:"#/properties/tables/items/req\
uired",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const g=e;for(const i in s)if(!(i==="id"||i==="vocab"||
i==="rows"||i==="width"||i==="signals"||i==="init"||i==="optimizer")){return a.errors=[{instancePath:r+"/tables/"+o,schemaPath:"#/properties/tables/items/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.id!==void 0){
const i=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/tables/"+o+"/id",schemaPath:"#/properties/tables/items/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var W=i===e}else var W=!0;if(W){if(s.vocab!==void 0){const i=e;if(typeof s.vocab!="string")return a.errors=
[{instancePath:r+"/tables/"+o+"/vocab",schemaPath:"#/properties/tables/items/properties/vocab/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var W=i===e}else var W=!0;if(W){if(s.rows!==void 0){let i=s.rows;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+
"/tables/"+o+"/rows",schemaPath:"#/properties/tables/items/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&
typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/tables/"+o+"/rows",schemaPath:"#/properties/tables/items/properties/rows/min\
imum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var W=m===e}else var W=!0;if(W){if(s.width!==void 0){let i=s.width;const m=e;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/tables/"+o+"/width",schemaPath:"#/properties/tables/items/properties\
/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{
instancePath:r+"/tables/"+o+"/width",schemaPath:"#/properties/tables/items/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var W=m===e}else var W=!0;if(W){if(s.signals!==void 0){let i=s.signals;const m=e;if(e===m)if(Array.isArray(i)){var w=!0;const t=i.length;for(let d=0;d<
t;d++){const u=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/tables/"+o+"/signals/"+d,schemaPath:"#/properties/tables/items/properties/signals/i\
tems/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var w=u===e;if(!w)break}}else return a.errors=[{instancePath:r+"/tables/"+o+"/sig\
nals",schemaPath:"#/properties/tables/items/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var W=m===e}else var W=!0;
if(W){if(s.init!==void 0){let i=s.init;const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind"))return a.errors=[{instancePath:r+
"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/required",keyword:"required",params:{missingProperty:t},message:"must have required p\
roperty '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="zeros"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let h;if(i.kind===void 0&&(h="\
kind"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/required",keyword:"required",params:{
missingProperty:h},message:"must have required property '"+h+"'"}],!1;{const B=e;for(const l in i)if(l!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"\
/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"\
must NOT have additional properties"}],!1;break}if(B===e&&i.kind!==void 0&&i.kind!=="zeros")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"zeros"},message:"must be equal to constant"}],!1}}else
return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var L=!0}else if(d==="ones"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let h;if(i.kind===void 0&&(h="kind"))return a.errors=
[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/required",keyword:"required",params:{missingProperty:h},message:"\
must have required property '"+h+"'"}],!1;{const B=e;for(const l in i)if(l!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/propert\
ies/tables/items/properties/init/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional pr\
operties"}],!1;break}if(B===e&&i.kind!==void 0&&i.kind!=="ones")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items\
/properties/init/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ones"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+
"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;L!==
!0&&(L=!0)}else if(d==="glorot"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let h;if(i.kind===void 0&&(h="kind"))return a.errors=[{instancePath:r+"/t\
ables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/required",keyword:"required",params:{missingProperty:h},message:"must have requi\
red property '"+h+"'"}],!1;{const B=e;for(const l in i)if(l!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/item\
s/properties/init/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;
break}if(B===e&&i.kind!==void 0&&i.kind!=="glorot")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/i\
nit/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"glorot"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+
"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;L!==
!0&&(L=!0)}else if(d==="he"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let h;if(i.kind===void 0&&(h="kind"))return a.errors=[{instancePath:r+"/table\
s/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/required",keyword:"required",params:{missingProperty:h},message:"must have required \
property '"+h+"'"}],!1;{const B=e;for(const l in i)if(l!=="kind"){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/pr\
operties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}
if(B===e&&i.kind!==void 0&&i.kind!=="he")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/\
3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+
"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;L!==!0&&(L=!0)}else if(d===
"uniform"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let h;if(i.kind===void 0&&(h="kind")||i.scale===void 0&&(h="scale"))return a.errors=[{instancePath:r+
"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/required",keyword:"required",params:{missingProperty:h},message:"must have re\
quired property '"+h+"'"}],!1;{const B=e;for(const l in i)if(!(l==="kind"||l==="scale")){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/pro\
perties/tables/items/properties/init/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additiona\
l properties"}],!1;break}if(B===e){if(i.kind!==void 0){const l=e;if(i.kind!=="uniform")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/\
properties/tables/items/properties/init/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"must be equal to constant"}],!1;
var Ne=l===e}else var Ne=!0;if(Ne)if(i.scale!==void 0){let l=i.scale;const H=e;if(!(typeof l=="number"&&isFinite(l)))return a.errors=[{instancePath:r+"/tables/"+
o+"/init/scale",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/properties/scale/type",keyword:"type",params:{type:"number"},message:"must be numb\
er"}],!1;var Ne=H===e}else var Ne=!0}}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/\
type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;L!==!0&&(L=!0)}else if(d==="constant"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(
i)){let h;if(i.kind===void 0&&(h="kind")||i.value===void 0&&(h="value"))return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/it\
ems/properties/init/oneOf/5/required",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;{const B=e;for(const l in i)
if(!(l==="kind"||l==="value")){return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(B===e){if(i.kind!==void 0){const l=e;
if(i.kind!=="constant")return a.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/properties/kind/\
const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"}],!1;var Be=l===e}else var Be=!0;if(Be)if(i.value!==void 0){let l=i.
value;const H=e;if(!(typeof l=="number"&&isFinite(l)))return a.errors=[{instancePath:r+"/tables/"+o+"/init/value",schemaPath:"#/properties/tables/items/properti\
es/init/oneOf/5/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Be=H===e}else var Be=!0}}}else return a.errors=[{
instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;L!==!0&&(L=!0)}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/discriminator",keyword:"\
discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/tables\
/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'ta\
g "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;var W=m===e}else var W=!0;if(W)if(s.optimizer!==void 0){let i=s.optimizer;const m=e;if(e===m)if(i&&typeof i==
"object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind")||i.learningRate===void 0&&(t="learningRate")||i.beta===void 0&&(t="beta")||i.l1===void 0&&(t="\
l1")||i.l2===void 0&&(t="l2"))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer",schemaPath:"#/properties/tables/items/properties/optimizer/required",keyword:"\
required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=e;for(const u in i)if(!(u==="kind"||u==="learningRate"||u==="be\
ta"||u==="l1"||u==="l2")){return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer",schemaPath:"#/properties/tables/items/properties/optimizer/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.kind!==void 0){const u=e;
if(i.kind!=="ftrl")return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/kind",schemaPath:"#/properties/tables/items/properties/optimizer/properties/kind/co\
nst",keyword:"const",params:{allowedValue:"ftrl"},message:"must be equal to constant"}],!1;var $=u===e}else var $=!0;if($){if(i.learningRate!==void 0){let u=i.learningRate;
const h=e;if(!(typeof u=="number"&&isFinite(u)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/learningRate",schemaPath:"#/properties/tables/items/pr\
operties/optimizer/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var $=h===e}else var $=!0;if($){if(i.beta!==
void 0){let u=i.beta;const h=e;if(!(typeof u=="number"&&isFinite(u)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/beta",schemaPath:"#/properties/ta\
bles/items/properties/optimizer/properties/beta/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var $=h===e}else var $=!0;if($){if(i.l1!==
void 0){let u=i.l1;const h=e;if(!(typeof u=="number"&&isFinite(u)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/l1",schemaPath:"#/properties/tables\
/items/properties/optimizer/properties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var $=h===e}else var $=!0;if($)if(i.l2!==void 0){
let u=i.l2;const h=e;if(!(typeof u=="number"&&isFinite(u)))return a.errors=[{instancePath:r+"/tables/"+o+"/optimizer/l2",schemaPath:"#/properties/tables/items/p\
roperties/optimizer/properties/l2/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var $=h===e}else var $=!0}}}}}}else return a.errors=
[{instancePath:r+"/tables/"+o+"/optimizer",schemaPath:"#/properties/tables/items/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must \
be object"}],!1;var W=m===e}else var W=!0}}}}}}}}else return a.errors=[{instancePath:r+"/tables/"+o,schemaPath:"#/properties/tables/items/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var R=N===e;if(!R)break}}else return a.errors=[{instancePath:r+"/tables",schemaPath:"#/properties/tables/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var y=ee===e}else var y=!0;if(y){if(n.signals!==void 0){let c=n.signals;const ee=e;if(e===ee)if(Array.isArray(
c)){var de=!0;const K=c.length;for(let o=0;o<K;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.name===void 0&&(q="nam\
e")||s.doc===void 0&&(q="doc")||s.format===void 0&&(q="format")||s.input===void 0&&(q="input")||s.derive===void 0&&(q="derive")||s.sources===void 0&&(q="sources")||
s.serve===void 0&&(q="serve")||s.encoding===void 0&&(q="encoding")||s.table===void 0&&(q="table")||s.side===void 0&&(q="side")||s.reason===void 0&&(q="reason"))
return a.errors=[{instancePath:r+"/signals/"+o,schemaPath:"#/properties/signals/items/required",keyword:"required",params:{missingProperty:q},message:"must have\
 required property '"+q+"'"}],!1;{const g=e;for(const i in s)if(!Or.call(F.properties.signals.items.properties,i)){return a.errors=[{instancePath:r+"/signals/"+
o,schemaPath:"#/properties/signals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional pr\
operties"}],!1;break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/name",schemaPath:"#/pro\
perties/signals/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ne=i===e}else var ne=!0;if(ne){if(s.doc!==void 0){
let i=s.doc;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/doc",schemaPath:"#/properties/signals/items/properties/do\
c/type",keyword:"type",params:{type:F.properties.signals.items.properties.doc.type},message:"must be string,null"}],!1;var ne=m===e}else var ne=!0;if(ne){if(s.format!==
void 0){let i=s.format;const m=e;if(!(i==="continuous"||i==="onehot"||i==="indexed"||i==="hash_onehot"||i==="hash_indexed"||i==="dense"))return a.errors=[{instancePath:r+
"/signals/"+o+"/format",schemaPath:"#/properties/signals/items/properties/format/enum",keyword:"enum",params:{allowedValues:F.properties.signals.items.properties.
format.enum},message:"must be equal to one of the allowed values"}],!1;var ne=m===e}else var ne=!0;if(ne){if(s.cross!==void 0){let i=s.cross;const m=e;if(e===m)
if(Array.isArray(i)){if(i.length<2)return a.errors=[{instancePath:r+"/signals/"+o+"/cross",schemaPath:"#/properties/signals/items/properties/cross/minItems",keyword:"\
minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{var yr=!0;const t=i.length;for(let d=0;d<t;d++){const u=e;if(typeof i[d]!="string")return a.
errors=[{instancePath:r+"/signals/"+o+"/cross/"+d,schemaPath:"#/properties/signals/items/properties/cross/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var yr=u===e;if(!yr)break}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/cross",schemaPath:"#/properties/signals/items/properties/\
cross/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ne=m===e}else var ne=!0;if(ne){if(s.input!==void 0){const i=e;if(typeof s.input!=
"string")return a.errors=[{instancePath:r+"/signals/"+o+"/input",schemaPath:"#/properties/signals/items/properties/input/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var ne=i===e}else var ne=!0;if(ne){if(s.derive!==void 0){let i=s.derive;const m=e;if(!(i&&typeof i=="object"&&!Array.isArray(
i))&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/derive",schemaPath:"#/properties/signals/items/properties/derive/type",keyword:"type",params:{type:F.
properties.signals.items.properties.derive.type},message:"must be object,null"}],!1;if(e===m&&i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.fn===void 0&&
(t="fn")||i.zone===void 0&&(t="zone"))return a.errors=[{instancePath:r+"/signals/"+o+"/derive",schemaPath:"#/properties/signals/items/properties/derive/required",
keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=e;for(const u in i)if(!(u==="fn"||u==="zone")){return a.
errors=[{instancePath:r+"/signals/"+o+"/derive",schemaPath:"#/properties/signals/items/properties/derive/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.fn!==void 0){let u=i.fn;const h=e;if(!(u==="hour"||u==="weekday"))
return a.errors=[{instancePath:r+"/signals/"+o+"/derive/fn",schemaPath:"#/properties/signals/items/properties/derive/properties/fn/enum",keyword:"enum",params:{
allowedValues:F.properties.signals.items.properties.derive.properties.fn.enum},message:"must be equal to one of the allowed values"}],!1;var Ie=h===e}else var Ie=!0;
if(Ie)if(i.zone!==void 0){const u=e;if(typeof i.zone!="string")return a.errors=[{instancePath:r+"/signals/"+o+"/derive/zone",schemaPath:"#/properties/signals/it\
ems/properties/derive/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ie=u===e}else var Ie=!0}}}var ne=m===e}else var ne=!0;
if(ne){if(s.sources!==void 0){let i=s.sources;const m=e;if(!Array.isArray(i)&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/sources",schemaPath:"#/p\
roperties/signals/items/properties/sources/type",keyword:"type",params:{type:F.properties.signals.items.properties.sources.type},message:"must be array,null"}],
!1;if(e===m&&Array.isArray(i)){var pe=!0;const t=i.length;for(let d=0;d<t;d++){const u=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/signals/"+o+
"/sources/"+d,schemaPath:"#/properties/signals/items/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var pe=u===
e;if(!pe)break}}var ne=m===e}else var ne=!0;if(ne){if(s.serve!==void 0){let i=s.serve;const m=e,re=e;let t=!1;const d=e;if(typeof i!="string"&&!(typeof i=="numb\
er"&&isFinite(i))&&typeof i!="boolean"){const B={instancePath:r+"/signals/"+o+"/serve",schemaPath:"#/properties/signals/items/properties/serve/anyOf/0/type",keyword:"\
type",params:{type:F.properties.signals.items.properties.serve.anyOf[0].type},message:"must be string,number,boolean"};f===null?f=[B]:f.push(B),e++}var Re=d===e;
t=t||Re;const u=e;if(i!==null){const B={instancePath:r+"/signals/"+o+"/serve",schemaPath:"#/properties/signals/items/properties/serve/anyOf/1/type",keyword:"typ\
e",params:{type:"null"},message:"must be null"};f===null?f=[B]:f.push(B),e++}var Re=u===e;if(t=t||Re,t)e=re,f!==null&&(re?f.length=re:f=null);else{const B={instancePath:r+
"/signals/"+o+"/serve",schemaPath:"#/properties/signals/items/properties/serve/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===
null?f=[B]:f.push(B),e++,a.errors=f,!1}var ne=m===e}else var ne=!0;if(ne){if(s.encoding!==void 0){let i=s.encoding;const m=e;if(e===m)if(i&&typeof i=="object"&&
!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/proper\
ties/encoding/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d===
"vec"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let h;if(i.kind===void 0&&(h="kind")||i.length===void 0&&(h="length")||i.width===void 0&&(h="width")||
i.missingFlag===void 0&&(h="missingFlag")||i.squash===void 0&&(h="squash")||i.clip===void 0&&(h="clip")||i.normalize===void 0&&(h="normalize")||i.default===void 0&&
(h="default"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/required",keyword:"r\
equired",params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;{const B=e;for(const l in i)if(!(l==="kind"||l==="length"||l==="width"||l===
"missingFlag"||l==="squash"||l==="clip"||l==="normalize"||l==="default")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/si\
gnals/items/properties/encoding/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional pro\
perties"}],!1;break}if(B===e){if(i.kind!==void 0){const l=e;if(i.kind!=="vec")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/kind",schemaPath:"#/prop\
erties/signals/items/properties/encoding/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"vec"},message:"must be equal to constant"}],!1;var me=l===
e}else var me=!0;if(me){if(i.length!==void 0){let l=i.length;const H=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/length",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/length/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===H&&typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/length",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/length/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;
var me=H===e}else var me=!0;if(me){if(i.width!==void 0){let l=i.width;const H=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/width",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/width/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===H&&typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/width",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;
var me=H===e}else var me=!0;if(me){if(i.missingFlag!==void 0){const l=e;if(typeof i.missingFlag!="boolean")return a.errors=[{instancePath:r+"/signals/"+o+"/enco\
ding/missingFlag",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/missingFlag/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var me=l===e}else var me=!0;if(me){if(i.squash!==void 0){let l=i.squash;const H=e;if(!(l==="none"||l==="log"||l==="asinh"||l==="tanh"))return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/squash",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/squash/enum",keyword:"enu\
m",params:{allowedValues:F.properties.signals.items.properties.encoding.oneOf[0].properties.squash.enum},message:"must be equal to one of the allowed values"}],
!1;var me=H===e}else var me=!0;if(me){if(i.clip!==void 0){let l=i.clip;const H=e;if(!Array.isArray(l)&&l!==null)return a.errors=[{instancePath:r+"/signals/"+o+"\
/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/type",keyword:"type",params:{type:F.properties.signals.items.
properties.encoding.oneOf[0].properties.clip.type},message:"must be array,null"}],!1;if(e===H&&Array.isArray(l)){if(l.length<2)return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/minItems",keyword:"minItems",params:{limit:2},
message:"must NOT have fewer than 2 items"}],!1;{const tr=l.length;if(tr>0){let Te=l[0];const ir=e;if(!(typeof Te=="number"&&isFinite(Te)))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/clip/0",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/prefixItems/0/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var dr=ir===e}if(dr){if(tr>1){let Te=l[1];const ir=e;if(!(typeof Te=="number"&&isFinite(Te)))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/clip/1",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/prefixItems/1/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var dr=ir===e}if(dr&&!(l.length<=2))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip",schemaPath:"#/propert\
ies/signals/items/properties/encoding/oneOf/0/properties/clip/items",keyword:"items",params:{limit:2},message:"must NOT have more than 2 items"}],!1}}}var me=H===
e}else var me=!0;if(me){if(i.normalize!==void 0){let l=i.normalize;const H=e;if(e===H)if(l&&typeof l=="object"&&!Array.isArray(l)){let tr;if(l.kind===void 0&&(tr=
"kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/norma\
lize/required",keyword:"required",params:{missingProperty:tr},message:"must have required property '"+tr+"'"}],!1;{const Te=l.kind;if(typeof Te=="string")if(Te===
"none"){if(e===e)if(l&&typeof l=="object"&&!Array.isArray(l)){let We;if(l.kind===void 0&&(We="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/n\
ormalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/0/required",keyword:"required",params:{missingProperty:We},
message:"must have required property '"+We+"'"}],!1;{const ar=e;for(const se in l)if(se!=="kind"){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/norm\
alize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:se},message:"must NOT have additional properties"}],!1;break}if(ar===e&&l.kind!==void 0&&l.kind!=="none")return a.errors=[{instancePath:r+"/s\
ignals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/0/properties/kind/const",keyword:"\
const",params:{allowedValue:"none"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var V=!0}else if(Te===
"l2"){if(e===e)if(l&&typeof l=="object"&&!Array.isArray(l)){let We;if(l.kind===void 0&&(We="kind"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/nor\
malize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/required",keyword:"required",params:{missingProperty:We},
message:"must have required property '"+We+"'"}],!1;{const ar=e;for(const se in l)if(se!=="kind"){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/norm\
alize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:se},message:"must NOT have additional properties"}],!1;break}if(ar===e&&l.kind!==void 0&&l.kind!=="l2")return a.errors=[{instancePath:r+"/sig\
nals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/properties/kind/const",keyword:"\
const",params:{allowedValue:"l2"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;V!==
!0&&(V=!0)}else if(Te==="minmax"){if(e===e)if(l&&typeof l=="object"&&!Array.isArray(l)){let We;if(l.kind===void 0&&(We="kind")||l.min===void 0&&(We="min")||l.max===
void 0&&(We="max"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/prope\
rties/normalize/oneOf/2/required",keyword:"required",params:{missingProperty:We},message:"must have required property '"+We+"'"}],!1;{const ar=e;for(const se in l)
if(!(se==="kind"||se==="min"||se==="max")){return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/propertie\
s/encoding/oneOf/0/properties/normalize/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:se},message:"must NOT have addit\
ional properties"}],!1;break}if(ar===e){if(l.kind!==void 0){const se=e;if(l.kind!=="minmax")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/\
kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"\
minmax"},message:"must be equal to constant"}],!1;var ue=se===e}else var ue=!0;if(ue){if(l.min!==void 0){let se=l.min;const xr=e,fr=e;let Ce=!1;const Pr=e;if(!(typeof se==
"number"&&isFinite(se))){const be={instancePath:r+"/signals/"+o+"/encoding/normalize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/pro\
perties/normalize/oneOf/2/properties/min/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[be]:f.push(be),e++}var P=Pr===
e;Ce=Ce||P;const cr=e;if(e===cr)if(Array.isArray(se)){var jr=!0;const be=se.length;for(let er=0;er<be;er++){let _r=se[er];const Dr=e;if(!(typeof _r=="number"&&isFinite(
_r))){const qr={instancePath:r+"/signals/"+o+"/encoding/normalize/min/"+er,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normali\
ze/oneOf/2/properties/min/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[qr]:f.push(qr),e++}var jr=Dr===e;if(!jr)
break}}else{const be={instancePath:r+"/signals/"+o+"/encoding/normalize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/norma\
lize/oneOf/2/properties/min/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[be]:f.push(be),e++}var P=cr===e;if(Ce=Ce||P,
Ce)e=fr,f!==null&&(fr?f.length=fr:f=null);else{const be={instancePath:r+"/signals/"+o+"/encoding/normalize/min",schemaPath:"#/properties/signals/items/propertie\
s/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[be]:f.
push(be),e++,a.errors=f,!1}var ue=xr===e}else var ue=!0;if(ue)if(l.max!==void 0){let se=l.max;const xr=e,fr=e;let Ce=!1;const Pr=e;if(!(typeof se=="number"&&isFinite(
se))){const be={instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/o\
neOf/2/properties/max/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[be]:f.push(be),e++}var X=Pr===e;Ce=Ce||X;const cr=e;
if(e===cr)if(Array.isArray(se)){var I=!0;const be=se.length;for(let er=0;er<be;er++){let _r=se[er];const Dr=e;if(!(typeof _r=="number"&&isFinite(_r))){const qr={
instancePath:r+"/signals/"+o+"/encoding/normalize/max/"+er,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/prope\
rties/max/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[qr]:f.push(qr),e++}var I=Dr===e;if(!I)break}}else{const be={
instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/propertie\
s/max/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[be]:f.push(be),e++}var X=cr===e;if(Ce=Ce||X,Ce)e=fr,f!==null&&(fr?
f.length=fr:f=null);else{const be={instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/pro\
perties/normalize/oneOf/2/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[be]:f.push(be),e++,a.errors=
f,!1}var ue=xr===e}else var ue=!0}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties\
/encoding/oneOf/0/properties/normalize/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;V!==!0&&(V=!0)}else if(Te==="zscore"){if(e===
e)if(l&&typeof l=="object"&&!Array.isArray(l)){let We;if(l.kind===void 0&&(We="kind")||l.mean===void 0&&(We="mean")||l.std===void 0&&(We="std"))return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/required",keyword:"\
required",params:{missingProperty:We},message:"must have required property '"+We+"'"}],!1;{const ar=e;for(const se in l)if(!(se==="kind"||se==="mean"||se==="std")){
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/one\
Of/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:se},message:"must NOT have additional properties"}],!1;break}if(ar===e){if(l.
kind!==void 0){const se=e;if(l.kind!=="zscore")return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/\
properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"zscore"},message:"must be equal to constan\
t"}],!1;var ye=se===e}else var ye=!0;if(ye){if(l.mean!==void 0){let se=l.mean;const xr=e,fr=e;let Ce=!1;const Pr=e;if(!(typeof se=="number"&&isFinite(se))){const be={
instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properti\
es/mean/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[be]:f.push(be),e++}var b=Pr===e;Ce=Ce||b;const cr=e;if(e===cr)
if(Array.isArray(se)){var sr=!0;const be=se.length;for(let er=0;er<be;er++){let _r=se[er];const Dr=e;if(!(typeof _r=="number"&&isFinite(_r))){const qr={instancePath:r+
"/signals/"+o+"/encoding/normalize/mean/"+er,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/any\
Of/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[qr]:f.push(qr),e++}var sr=Dr===e;if(!sr)break}}else{const be={instancePath:r+
"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf/1\
/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[be]:f.push(be),e++}var b=cr===e;if(Ce=Ce||b,Ce)e=fr,f!==null&&(fr?f.length=fr:f=
null);else{const be={instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/norma\
lize/oneOf/3/properties/mean/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[be]:f.push(be),e++,a.errors=f,!1}var ye=xr===
e}else var ye=!0;if(ye)if(l.std!==void 0){let se=l.std;const xr=e,fr=e;let Ce=!1;const Pr=e;if(!(typeof se=="number"&&isFinite(se))){const be={instancePath:r+"/\
signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf/0/typ\
e",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[be]:f.push(be),e++}var Mr=Pr===e;Ce=Ce||Mr;const cr=e;if(e===cr)if(Array.isArray(
se)){var ae=!0;const be=se.length;for(let er=0;er<be;er++){let _r=se[er];const Dr=e;if(!(typeof _r=="number"&&isFinite(_r))){const qr={instancePath:r+"/signals/"+
o+"/encoding/normalize/std/"+er,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf/1/items/typ\
e",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[qr]:f.push(qr),e++}var ae=Dr===e;if(!ae)break}}else{const be={instancePath:r+"/si\
gnals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf/1/type",
keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[be]:f.push(be),e++}var Mr=cr===e;if(Ce=Ce||Mr,Ce)e=fr,f!==null&&(fr?f.length=fr:f=null);else{
const be={instancePath:r+"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3\
/properties/std/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[be]:f.push(be),e++,a.errors=f,!1}var ye=xr===e}else var ye=!0}}}}else
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/one\
Of/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;V!==!0&&(V=!0)}else if(Te==="quantile"){if(e===e)if(l&&typeof l=="object"&&!Array.
isArray(l)){let We;if(l.kind===void 0&&(We="kind")||l.boundaries===void 0&&(We="boundaries"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",
schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/required",keyword:"required",params:{missingProperty:We},message:"\
must have required property '"+We+"'"}],!1;{const ar=e;for(const se in l)if(!(se==="kind"||se==="boundaries")){return a.errors=[{instancePath:r+"/signals/"+o+"/\
encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:se},message:"must NOT have additional properties"}],!1;break}if(ar===e){if(l.kind!==void 0){const se=e;if(l.kind!=="quantile")
return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normaliz\
e/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"quantile"},message:"must be equal to constant"}],!1;var qe=se===e}else var qe=!0;if(qe)if(l.
boundaries!==void 0){let se=l.boundaries;const xr=e;if(e===xr)if(Array.isArray(se)){var $e=!0;const Ce=se.length;for(let Pr=0;Pr<Ce;Pr++){let cr=se[Pr];const gs=e;
if(!(typeof cr=="number"&&isFinite(cr)))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries/"+Pr,schemaPath:"#/properties/signals/ite\
ms/properties/encoding/oneOf/0/properties/normalize/oneOf/4/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var $e=gs===e;if(!$e)break}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries",schemaPath:"#/properties/signals/items/properti\
es/encoding/oneOf/0/properties/normalize/oneOf/4/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var qe=xr===e}else
var qe=!0}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/propert\
ies/normalize/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;V!==!0&&(V=!0)}else return a.errors=[{instancePath:r+"/signals/"+
o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/discriminator",keyword:"discriminator",params:{error:"\
mapping",tag:"kind",tagValue:Te},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:Te},message:'\
tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/enc\
oding/oneOf/0/properties/normalize/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var me=H===e}else var me=!0;if(me)if(i.default!==void 0){
let l=i.default;const H=e;if(!(typeof l=="number"&&isFinite(l))&&l!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/default",schemaPath:"#/prope\
rties/signals/items/properties/encoding/oneOf/0/properties/default/type",keyword:"type",params:{type:F.properties.signals.items.properties.encoding.oneOf[0].properties.
default.type},message:"must be number,null"}],!1;var me=H===e}else var me=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var v=!0}else if(d==="id"){if(e===
e)if(i&&typeof i=="object"&&!Array.isArray(i)){let h;if(i.kind===void 0&&(h="kind")||i.vocab===void 0&&(h="vocab")||i.default===void 0&&(h="default"))return a.errors=
[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/required",keyword:"required",params:{missingProperty:h},
message:"must have required property '"+h+"'"}],!1;{const B=e;for(const l in i)if(!(l==="kind"||l==="vocab"||l==="default")){return a.errors=[{instancePath:r+"/\
signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"}],!1;break}if(B===e){if(i.kind!==void 0){const l=e;if(i.kind!=="id")return a.errors=[{instancePath:r+"/signals/"+o+
"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"id"},message:"m\
ust be equal to constant"}],!1;var ve=l===e}else var ve=!0;if(ve){if(i.vocab!==void 0){const l=e;if(typeof i.vocab!="string")return a.errors=[{instancePath:r+"/\
signals/"+o+"/encoding/vocab",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/vocab/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var ve=l===e}else var ve=!0;if(ve)if(i.default!==void 0){let l=i.default;const H=e;if(typeof l!="string"&&l!==null)return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/default",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/default/type",keyword:"type",params:{type:F.properties.
signals.items.properties.encoding.oneOf[1].properties.default.type},message:"must be string,null"}],!1;var ve=H===e}else var ve=!0}}}}else return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;v!==!0&&(v=!0)}else if(d==="ids"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let h;if(i.kind===void 0&&(h="kind")||i.vocab===void 0&&(h="vocab")||
i.max===void 0&&(h="max")||i.keep===void 0&&(h="keep")||i.pool===void 0&&(h="pool")||i.split===void 0&&(h="split"))return a.errors=[{instancePath:r+"/signals/"+
o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/required",keyword:"required",params:{missingProperty:h},message:"must have requ\
ired property '"+h+"'"}],!1;{const B=e;for(const l in i)if(!(l==="kind"||l==="vocab"||l==="max"||l==="keep"||l==="pool"||l==="split")){return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"}],!1;break}if(B===e){if(i.kind!==void 0){const l=e;if(i.kind!=="ids")return a.errors=[{instancePath:r+"/signals/"+
o+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"ids"},message:"\
must be equal to constant"}],!1;var or=l===e}else var or=!0;if(or){if(i.vocab!==void 0){const l=e;if(typeof i.vocab!="string")return a.errors=[{instancePath:r+"\
/signals/"+o+"/encoding/vocab",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/vocab/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var or=l===e}else var or=!0;if(or){if(i.max!==void 0){let l=i.max;const H=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return a.
errors=[{instancePath:r+"/signals/"+o+"/encoding/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/max/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===H&&typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l)))return a.errors=[{instancePath:r+"/signals/"+o+"/encod\
ing/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var or=H===e}else var or=!0;if(or){if(i.keep!==void 0){let l=i.keep;const H=e;if(!(l==="first"||l==="last"))return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding/keep",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/keep/enum",keyword:"enum",params:{allowedValues:F.properties.
signals.items.properties.encoding.oneOf[2].properties.keep.enum},message:"must be equal to one of the allowed values"}],!1;var or=H===e}else var or=!0;if(or){if(i.
pool!==void 0){let l=i.pool;const H=e;if(!(l==="mean"||l==="sum"||l==="max"||l==="attention"))return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/pool",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/pool/enum",keyword:"enum",params:{allowedValues:F.properties.signals.items.properties.encoding.
oneOf[2].properties.pool.enum},message:"must be equal to one of the allowed values"}],!1;var or=H===e}else var or=!0;if(or)if(i.split!==void 0){let l=i.split;const H=e;
if(typeof l!="string"&&l!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/encoding/split",schemaPath:"#/properties/signals/items/properties/encoding/oneO\
f/2/properties/split/type",keyword:"type",params:{type:F.properties.signals.items.properties.encoding.oneOf[2].properties.split.type},message:"must be string,nu\
ll"}],!1;var or=H===e}else var or=!0}}}}}}}else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/enc\
oding/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;v!==!0&&(v=!0)}else return a.errors=[{instancePath:r+"/signals/"+o+"/enc\
oding",schemaPath:"#/properties/signals/items/properties/encoding/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'\
value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/enc\
oding/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+
"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ne=m===
e}else var ne=!0;if(ne){if(s.table!==void 0){let i=s.table;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/signals/"+o+"/table",schemaPath:"\
#/properties/signals/items/properties/table/type",keyword:"type",params:{type:F.properties.signals.items.properties.table.type},message:"must be string,null"}],
!1;var ne=m===e}else var ne=!0;if(ne){if(s.side!==void 0){let i=s.side;const m=e;if(!(i==="request"||i==="candidate"))return a.errors=[{instancePath:r+"/signals\
/"+o+"/side",schemaPath:"#/properties/signals/items/properties/side/enum",keyword:"enum",params:{allowedValues:F.properties.signals.items.properties.side.enum},
message:"must be equal to one of the allowed values"}],!1;var ne=m===e}else var ne=!0;if(ne)if(s.reason!==void 0){const i=e;if(typeof s.reason!="string")return a.
errors=[{instancePath:r+"/signals/"+o+"/reason",schemaPath:"#/properties/signals/items/properties/reason/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var ne=i===e}else var ne=!0}}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/signals/"+o,schemaPath:"#/properties/signals/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var de=N===e;if(!de)break}}else return a.errors=[{instancePath:r+"/signals",schemaPath:"#/properties/\
signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=ee===e}else var y=!0;if(y){if(n.forests!==void 0){let c=n.forests;const ee=e;
if(e===ee)if(Array.isArray(c)){var Je=!0;const K=c.length;for(let o=0;o<K;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;
if(s.name===void 0&&(q="name")||s.head===void 0&&(q="head")||s.vocab===void 0&&(q="vocab")||s.trees===void 0&&(q="trees")||s.depth===void 0&&(q="depth")||s.leaves===
void 0&&(q="leaves")||s.shrinkage===void 0&&(q="shrinkage")||s.minRows===void 0&&(q="minRows")||s.l2===void 0&&(q="l2")||s.growOn===void 0&&(q="growOn")||s.maxRows===
void 0&&(q="maxRows"))return a.errors=[{instancePath:r+"/forests/"+o,schemaPath:"#/properties/forests/items/required",keyword:"required",params:{missingProperty:q},
message:"must have required property '"+q+"'"}],!1;{const g=e;for(const i in s)if(!Or.call(F.properties.forests.items.properties,i)){return a.errors=[{instancePath:r+
"/forests/"+o,schemaPath:"#/properties/forests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have a\
dditional properties"}],!1;break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/forests/"+o+"/name",schemaPath:"\
#/properties/forests/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Z=i===e}else var Z=!0;if(Z){if(s.head!==
void 0){const i=e;if(typeof s.head!="string")return a.errors=[{instancePath:r+"/forests/"+o+"/head",schemaPath:"#/properties/forests/items/properties/head/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Z=i===e}else var Z=!0;if(Z){if(s.vocab!==void 0){const i=e;if(typeof s.vocab!="string")return a.
errors=[{instancePath:r+"/forests/"+o+"/vocab",schemaPath:"#/properties/forests/items/properties/vocab/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var Z=i===e}else var Z=!0;if(Z){if(s.trees!==void 0){let i=s.trees;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.
errors=[{instancePath:r+"/forests/"+o+"/trees",schemaPath:"#/properties/forests/items/properties/trees/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/trees",schemaPath:"#/properties/f\
orests/items/properties/trees/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Z=m===e}else var Z=!0;if(Z){if(s.depth!==
void 0){let i=s.depth;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/depth",schemaPath:"#/p\
roperties/forests/items/properties/depth/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&
(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/depth",schemaPath:"#/properties/forests/items/properties/depth/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var Z=m===e}else var Z=!0;if(Z){if(s.leaves!==void 0){let i=s.leaves;const m=e;if(!(typeof i=="number"&&!(i%
1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/leaves",schemaPath:"#/properties/forests/items/properties/leaves/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+
o+"/leaves",schemaPath:"#/properties/forests/items/properties/leaves/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Z=m===
e}else var Z=!0;if(Z){if(s.shrinkage!==void 0){let i=s.shrinkage;const m=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+
"/shrinkage",schemaPath:"#/properties/forests/items/properties/shrinkage/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Z=m===e}else
var Z=!0;if(Z){if(s.minRows!==void 0){let i=s.minRows;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+"/fore\
sts/"+o+"/minRows",schemaPath:"#/properties/forests/items/properties/minRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/minRows",schemaPath:"#/properties/forests/items/properties/\
minRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Z=m===e}else var Z=!0;if(Z){if(s.l2!==void 0){let i=s.l2;const m=e;
if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/l2",schemaPath:"#/properties/forests/items/properties/l2/type",keyword:"t\
ype",params:{type:"number"},message:"must be number"}],!1;var Z=m===e}else var Z=!0;if(Z){if(s.growOn!==void 0){let i=s.growOn;const m=e;if(e===m)if(typeof i=="\
number"&&isFinite(i)){if(i>1||isNaN(i))return a.errors=[{instancePath:r+"/forests/"+o+"/growOn",schemaPath:"#/properties/forests/items/properties/growOn/maximum",
keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(i<0||isNaN(i))return a.errors=[{instancePath:r+"/forests/"+o+"/growOn",schemaPath:"\
#/properties/forests/items/properties/growOn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+
"/forests/"+o+"/growOn",schemaPath:"#/properties/forests/items/properties/growOn/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Z=m===
e}else var Z=!0;if(Z)if(s.maxRows!==void 0){let i=s.maxRows;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return a.errors=[{instancePath:r+
"/forests/"+o+"/maxRows",schemaPath:"#/properties/forests/items/properties/maxRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
m&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return a.errors=[{instancePath:r+"/forests/"+o+"/maxRows",schemaPath:"#/properties/forests/items/properties/\
maxRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Z=m===e}else var Z=!0}}}}}}}}}}}}else return a.errors=[{instancePath:r+
"/forests/"+o,schemaPath:"#/properties/forests/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Je=N===e;if(!Je)break}}else return a.
errors=[{instancePath:r+"/forests",schemaPath:"#/properties/forests/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=ee===e}else var y=!0;
if(y){if(n.nodes!==void 0){let c=n.nodes;const ee=e;if(e===ee)if(Array.isArray(c)){var ge=!0;const K=c.length;for(let o=0;o<K;o++){let s=c[o];const N=e;if(e===N)
if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.op===void 0&&(q="op"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/\
required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const g=s.op;if(typeof g=="string")if(g==="input"){if(e===
e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="t\
ower")||s.signal===void 0&&(m="signal"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/0/required",keyword:"required",params:{
missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const re=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="signa\
l")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(re===e){if(s.op!==void 0){const t=e;if(s.op!=="input")return a.errors=[{instancePath:r+"/nodes/"+o+"\
/op",schemaPath:"#/properties/nodes/items/oneOf/0/properties/op/const",keyword:"const",params:{allowedValue:"input"},message:"must be equal to constant"}],!1;var te=t===
e}else var te=!0;if(te){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/i\
tems/oneOf/0/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var te=t===e}else var te=!0;if(te){if(s.width!==void 0){let t=s.
width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/it\
ems/oneOf/0/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/0/properties/width/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var te=d===e}else var te=!0;if(te){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/0/properties/tower/type",keyword:"ty\
pe",params:{type:F.properties.nodes.items.oneOf[0].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/0/properties/tower/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var te=d===e}else var te=!0;if(te)if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/signal",schemaPath:"#/properties/nodes/items/oneOf/0/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var te=t===
e}else var te=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/0/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var ze=!0}else if(g==="lookup"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&
(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.signal===void 0&&(m="signal")||s.table===void 0&&(m="table"))return a.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/1/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],
!1;{const re=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="signal"||t==="table")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],
!1;break}if(re===e){if(s.op!==void 0){const t=e;if(s.op!=="lookup")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf\
/1/properties/op/const",keyword:"const",params:{allowedValue:"lookup"},message:"must be equal to constant"}],!1;var J=t===e}else var J=!0;if(J){if(s.id!==void 0){
const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/1/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var J=t===e}else var J=!0;if(J){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&
!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/1/properties/width/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes\
/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/1/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var J=d===e}else var J=!0;if(J){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=
[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/1/properties/tower/type",keyword:"type",params:{type:F.properties.nodes.items.oneOf[1].
properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/1/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;
var J=d===e}else var J=!0;if(J){if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/signal",schemaPath:"\
#/properties/nodes/items/oneOf/1/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var J=t===e}else var J=!0;if(J)if(s.
table!==void 0){const t=e;if(typeof s.table!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/table",schemaPath:"#/properties/nodes/items/oneOf/1/propert\
ies/table/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var J=t===e}else var J=!0}}}}}}}else return a.errors=[{instancePath:r+"/node\
s/"+o,schemaPath:"#/properties/nodes/items/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ze!==!0&&(ze=!0)}else if(g==="pool"){
if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&
(m="tower")||s.signal===void 0&&(m="signal")||s.table===void 0&&(m="table")||s.pool===void 0&&(m="pool")||s.max===void 0&&(m="max")||s.query===void 0&&(m="query"))
return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/2/required",keyword:"required",params:{missingProperty:m},message:"must \
have required property '"+m+"'"}],!1;{const re=e;for(const t in s)if(!Or.call(F.properties.nodes.items.oneOf[2].properties,t)){return a.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT ha\
ve additional properties"}],!1;break}if(re===e){if(s.op!==void 0){const t=e;if(s.op!=="pool")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/pr\
operties/nodes/items/oneOf/2/properties/op/const",keyword:"const",params:{allowedValue:"pool"},message:"must be equal to constant"}],!1;var je=t===e}else var je=!0;
if(je){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/2/prop\
erties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var je=t===e}else var je=!0;if(je){if(s.width!==void 0){let t=s.width;const d=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/2/prop\
erties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=
[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/2/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var je=d===e}else var je=!0;if(je){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/2/properties/tower/type",keyword:"type",params:{type:F.
properties.nodes.items.oneOf[2].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=
[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/2/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var je=d===e}else var je=!0;if(je){if(s.signal!==void 0){const t=e;if(typeof s.signal!="string")return a.errors=[{instancePath:r+"/n\
odes/"+o+"/signal",schemaPath:"#/properties/nodes/items/oneOf/2/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var je=t===
e}else var je=!0;if(je){if(s.table!==void 0){const t=e;if(typeof s.table!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/table",schemaPath:"#/propertie\
s/nodes/items/oneOf/2/properties/table/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var je=t===e}else var je=!0;if(je){if(s.pool!==
void 0){let t=s.pool;const d=e;if(!(t==="mean"||t==="sum"||t==="max"||t==="attention"))return a.errors=[{instancePath:r+"/nodes/"+o+"/pool",schemaPath:"#/proper\
ties/nodes/items/oneOf/2/properties/pool/enum",keyword:"enum",params:{allowedValues:F.properties.nodes.items.oneOf[2].properties.pool.enum},message:"must be equ\
al to one of the allowed values"}],!1;var je=d===e}else var je=!0;if(je){if(s.max!==void 0){let t=s.max;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/max",schemaPath:"#/properties/nodes/items/oneOf/2/properties/max/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/max",schemaPath:"#/prop\
erties/nodes/items/oneOf/2/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var je=d===e}else var je=!0;if(je)
if(s.query!==void 0){let t=s.query;const d=e;if(typeof t!="string"&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/query",schemaPath:"#/properties/node\
s/items/oneOf/2/properties/query/type",keyword:"type",params:{type:F.properties.nodes.items.oneOf[2].properties.query.type},message:"must be string,null"}],!1;var je=d===
e}else var je=!0}}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/2/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"}],!1;ze!==!0&&(ze=!0)}else if(g==="concat"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||
s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.inputs===void 0&&(m="inputs"))return a.errors=[{instancePath:r+"/nodes/"+
o,schemaPath:"#/properties/nodes/items/oneOf/3/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const re=e;
for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/i\
tems/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(re===
e){if(s.op!==void 0){const t=e;if(s.op!=="concat")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/3/properties/op/\
const",keyword:"const",params:{allowedValue:"concat"},message:"must be equal to constant"}],!1;var Se=t===e}else var Se=!0;if(Se){if(s.id!==void 0){const t=e;if(typeof s.
id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/3/properties/id/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var Se=t===e}else var Se=!0;if(Se){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/3/properties/width/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/3/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Se=d===e}else var Se=!0;
if(Se){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/3/properties/tower/type",keyword:"type",params:{type:F.properties.nodes.items.oneOf[3].properties.tower.type},
message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/3/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Se=d===e}else var Se=!0;
if(Se)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"\
#/properties/nodes/items/oneOf/3/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var De=!0;const h=t.
length;for(let B=0;B<h;B++){const l=e;if(typeof t[B]!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+B,schemaPath:"#/properties/nodes/items/on\
eOf/3/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var De=l===e;if(!De)break}}}else return a.errors=[{instancePath:r+
"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/3/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Se=d===
e}else var Se=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/3/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;ze!==!0&&(ze=!0)}else if(g==="dense"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===
void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.input===void 0&&(m="input")||s.kernel===void 0&&(m="kernel")||s.bias===void 0&&
(m="bias")||s.activation===void 0&&(m="activation"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/4/required",keyword:"\
required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const re=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="\
tower"||t==="input"||t==="kernel"||t==="bias"||t==="activation")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/4/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(re===e){if(s.op!==void 0){
const t=e;if(s.op!=="dense")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/4/properties/op/const",keyword:"const",
params:{allowedValue:"dense"},message:"must be equal to constant"}],!1;var Ae=t===e}else var Ae=!0;if(Ae){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.
errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/4/properties/id/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var Ae=t===e}else var Ae=!0;if(Ae){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.
errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/4/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/\
nodes/items/oneOf/4/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ae=d===e}else var Ae=!0;if(Ae){
if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/t\
ower",schemaPath:"#/properties/nodes/items/oneOf/4/properties/tower/type",keyword:"type",params:{type:F.properties.nodes.items.oneOf[4].properties.tower.type},message:"\
must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/proper\
ties/nodes/items/oneOf/4/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ae=d===e}else var Ae=!0;if(Ae){
if(s.input!==void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/4/pr\
operties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ae=t===e}else var Ae=!0;if(Ae){if(s.kernel!==void 0){const t=e;if(typeof s.
kernel!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/kernel",schemaPath:"#/properties/nodes/items/oneOf/4/properties/kernel/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var Ae=t===e}else var Ae=!0;if(Ae){if(s.bias!==void 0){let t=s.bias;const d=e;if(typeof t!="string"&&t!==null)return a.
errors=[{instancePath:r+"/nodes/"+o+"/bias",schemaPath:"#/properties/nodes/items/oneOf/4/properties/bias/type",keyword:"type",params:{type:F.properties.nodes.items.
oneOf[4].properties.bias.type},message:"must be string,null"}],!1;var Ae=d===e}else var Ae=!0;if(Ae)if(s.activation!==void 0){let t=s.activation;const d=e;if(!(t===
"none"||t==="relu"||t==="tanh"||t==="sigmoid"||t==="gelu"||t==="swish"||t==="leaky_relu"))return a.errors=[{instancePath:r+"/nodes/"+o+"/activation",schemaPath:"\
#/properties/nodes/items/oneOf/4/properties/activation/enum",keyword:"enum",params:{allowedValues:F.properties.nodes.items.oneOf[4].properties.activation.enum},
message:"must be equal to one of the allowed values"}],!1;var Ae=d===e}else var Ae=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/pr\
operties/nodes/items/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ze!==!0&&(ze=!0)}else if(g==="sum"){if(e===e)if(s&&typeof s==
"object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.inputs===
void 0&&(m="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/5/required",keyword:"required",params:{missingProperty:m},
message:"must have required property '"+m+"'"}],!1;{const re=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=
[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"}],!1;break}if(re===e){if(s.op!==void 0){const t=e;if(s.op!=="sum")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"\
#/properties/nodes/items/oneOf/5/properties/op/const",keyword:"const",params:{allowedValue:"sum"},message:"must be equal to constant"}],!1;var Le=t===e}else var Le=!0;
if(Le){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/5/prop\
erties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Le=t===e}else var Le=!0;if(Le){if(s.width!==void 0){let t=s.width;const d=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/5/prop\
erties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=
[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/5/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var Le=d===e}else var Le=!0;if(Le){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/5/properties/tower/type",keyword:"type",params:{type:F.
properties.nodes.items.oneOf[5].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=
[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/5/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var Le=d===e}else var Le=!0;if(Le)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.
errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/5/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"}],!1;{var Er=!0;const h=t.length;for(let B=0;B<h;B++){const l=e;if(typeof t[B]!="string")return a.errors=[{instancePath:r+"/no\
des/"+o+"/inputs/"+B,schemaPath:"#/properties/nodes/items/oneOf/5/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var Er=l===e;if(!Er)break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/5/properties/inputs/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Le=d===e}else var Le=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ze!==!0&&(ze=!0)}else if(g==="product"){if(e===e)if(s&&
typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||
s.inputs===void 0&&(m="inputs"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/6/required",keyword:"required",params:{missingProperty:m},
message:"must have required property '"+m+"'"}],!1;{const re=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=
[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"}],!1;break}if(re===e){if(s.op!==void 0){const t=e;if(s.op!=="product")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"\
#/properties/nodes/items/oneOf/6/properties/op/const",keyword:"const",params:{allowedValue:"product"},message:"must be equal to constant"}],!1;var Y=t===e}else var Y=!0;
if(Y){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/6/prope\
rties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Y=t===e}else var Y=!0;if(Y){if(s.width!==void 0){let t=s.width;const d=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/6/prop\
erties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=
[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/6/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var Y=d===e}else var Y=!0;if(Y){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&
t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/6/properties/tower/type",keyword:"type",params:{type:F.
properties.nodes.items.oneOf[6].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=
[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/6/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var Y=d===e}else var Y=!0;if(Y)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.errors=
[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"mus\
t NOT have fewer than 1 items"}],!1;{var Ke=!0;const h=t.length;for(let B=0;B<h;B++){const l=e;if(typeof t[B]!="string")return a.errors=[{instancePath:r+"/nodes\
/"+o+"/inputs/"+B,schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var Ke=l===e;if(!Ke)break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var Y=d===e}else var Y=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properti\
es/nodes/items/oneOf/6/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ze!==!0&&(ze=!0)}else if(g==="cross"){if(e===e)if(s&&typeof s==
"object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.x0===void 0&&
(m="x0")||s.input===void 0&&(m="input")||s.kernel===void 0&&(m="kernel")||s.bias===void 0&&(m="bias"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#\
/properties/nodes/items/oneOf/7/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const re=e;for(const t in s)
if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="x0"||t==="input"||t==="kernel"||t==="bias")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/\
properties/nodes/items/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],
!1;break}if(re===e){if(s.op!==void 0){const t=e;if(s.op!=="cross")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/\
7/properties/op/const",keyword:"const",params:{allowedValue:"cross"},message:"must be equal to constant"}],!1;var Fe=t===e}else var Fe=!0;if(Fe){if(s.id!==void 0){
const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/7/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Fe=t===e}else var Fe=!0;if(Fe){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="numbe\
r"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/7/properties/width/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes\
/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/7/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var Fe=d===e}else var Fe=!0;if(Fe){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=
[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/7/properties/tower/type",keyword:"type",params:{type:F.properties.nodes.items.oneOf[7].
properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/7/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;
var Fe=d===e}else var Fe=!0;if(Fe){if(s.x0!==void 0){const t=e;if(typeof s.x0!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/x0",schemaPath:"#/propert\
ies/nodes/items/oneOf/7/properties/x0/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Fe=t===e}else var Fe=!0;if(Fe){if(s.input!==
void 0){const t=e;if(typeof s.input!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/7/properties/inpu\
t/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Fe=t===e}else var Fe=!0;if(Fe){if(s.kernel!==void 0){const t=e;if(typeof s.kernel!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/kernel",schemaPath:"#/properties/nodes/items/oneOf/7/properties/kernel/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var Fe=t===e}else var Fe=!0;if(Fe)if(s.bias!==void 0){const t=e;if(typeof s.bias!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/bias",schemaPath:"#/properties/nodes/items/oneOf/7/properties/bias/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Fe=t===
e}else var Fe=!0}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/7/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;ze!==!0&&(ze=!0)}else if(g==="bi_interaction"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m=
"op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.inputs===void 0&&(m="inputs"))return a.errors=[{instancePath:r+"\
/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/8/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],
!1;{const re=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="inputs")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/pro\
perties/nodes/items/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;
break}if(re===e){if(s.op!==void 0){const t=e;if(s.op!=="bi_interaction")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/\
oneOf/8/properties/op/const",keyword:"const",params:{allowedValue:"bi_interaction"},message:"must be equal to constant"}],!1;var Xe=t===e}else var Xe=!0;if(Xe){
if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/8/properties/\
id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Xe=t===e}else var Xe=!0;if(Xe){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/8/properties/width/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/8/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"}],!1;var Xe=d===e}else var Xe=!0;if(Xe){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.
errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/8/properties/tower/type",keyword:"type",params:{type:F.properties.nodes.
items.oneOf[8].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+
"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/8/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var Xe=d===e}else var Xe=!0;if(Xe)if(s.inputs!==void 0){let t=s.inputs;const d=e;if(e===d)if(Array.isArray(t)){if(t.length<1)return a.errors=[{instancePath:r+
"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/8/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer \
than 1 items"}],!1;{var Yr=!0;const h=t.length;for(let B=0;B<h;B++){const l=e;if(typeof t[B]!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+B,
schemaPath:"#/properties/nodes/items/oneOf/8/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Yr=l===e;if(!Yr)
break}}}else return a.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/8/properties/inputs/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var Xe=d===e}else var Xe=!0}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/ite\
ms/oneOf/8/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ze!==!0&&(ze=!0)}else if(g==="batch_norm"){if(e===e)if(s&&typeof s=="object"&&
!Array.isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.input===void 0&&(m=
"input")||s.gamma===void 0&&(m="gamma")||s.beta===void 0&&(m="beta")||s.mean===void 0&&(m="mean")||s.variance===void 0&&(m="variance")||s.momentum===void 0&&(m=
"momentum")||s.epsilon===void 0&&(m="epsilon"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/9/required",keyword:"requ\
ired",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const re=e;for(const t in s)if(!Or.call(F.properties.nodes.items.oneOf[9].properties,
t)){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(re===e){if(s.op!==void 0){const t=e;if(s.op!=="batch_norm")return a.errors=[{instancePath:r+"/nodes/"+
o+"/op",schemaPath:"#/properties/nodes/items/oneOf/9/properties/op/const",keyword:"const",params:{allowedValue:"batch_norm"},message:"must be equal to constant"}],
!1;var he=t===e}else var he=!0;if(he){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/prop\
erties/nodes/items/oneOf/9/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var he=t===e}else var he=!0;if(he){if(s.width!==
void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/pro\
perties/nodes/items/oneOf/9/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/9/properties/width/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var he=d===e}else var he=!0;if(he){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="\
number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/9/properties\
/tower/type",keyword:"type",params:{type:F.properties.nodes.items.oneOf[9].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="numbe\
r"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/9/properties/tower/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var he=d===e}else var he=!0;if(he){if(s.input!==void 0){const t=e;if(typeof s.input!="stri\
ng")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/9/properties/input/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var he=t===e}else var he=!0;if(he){if(s.gamma!==void 0){const t=e;if(typeof s.gamma!="string")return a.errors=[{instancePath:r+
"/nodes/"+o+"/gamma",schemaPath:"#/properties/nodes/items/oneOf/9/properties/gamma/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var he=t===
e}else var he=!0;if(he){if(s.beta!==void 0){const t=e;if(typeof s.beta!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/beta",schemaPath:"#/properties/n\
odes/items/oneOf/9/properties/beta/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var he=t===e}else var he=!0;if(he){if(s.mean!==void 0){
const t=e;if(typeof s.mean!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/mean",schemaPath:"#/properties/nodes/items/oneOf/9/properties/mean/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var he=t===e}else var he=!0;if(he){if(s.variance!==void 0){const t=e;if(typeof s.variance!="string")return a.
errors=[{instancePath:r+"/nodes/"+o+"/variance",schemaPath:"#/properties/nodes/items/oneOf/9/properties/variance/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var he=t===e}else var he=!0;if(he){if(s.momentum!==void 0){let t=s.momentum;const d=e;if(e===d)if(typeof t=="number"&&isFinite(t)){if(t>1||
isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+"/momentum",schemaPath:"#/properties/nodes/items/oneOf/9/properties/momentum/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+"/momentum",schemaPath:"#/properties/nodes/it\
ems/oneOf/9/properties/momentum/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/\
nodes/"+o+"/momentum",schemaPath:"#/properties/nodes/items/oneOf/9/properties/momentum/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var he=d===e}else var he=!0;if(he)if(s.epsilon!==void 0){let t=s.epsilon;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/node\
s/"+o+"/epsilon",schemaPath:"#/properties/nodes/items/oneOf/9/properties/epsilon/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var he=d===
e}else var he=!0}}}}}}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/9/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;ze!==!0&&(ze=!0)}else if(g==="layer_norm"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&(m=
"op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.input===void 0&&(m="input")||s.gamma===void 0&&(m="gamma")||s.beta===
void 0&&(m="beta")||s.epsilon===void 0&&(m="epsilon"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/10/required",keyword:"\
required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const re=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="\
tower"||t==="input"||t==="gamma"||t==="beta"||t==="epsilon")){return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/10/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(re===e){if(s.op!==void 0){
const t=e;if(s.op!=="layer_norm")return a.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/10/properties/op/const",keyword:"\
const",params:{allowedValue:"layer_norm"},message:"must be equal to constant"}],!1;var Me=t===e}else var Me=!0;if(Me){if(s.id!==void 0){const t=e;if(typeof s.id!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/10/properties/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var Me=t===e}else var Me=!0;if(Me){if(s.width!==void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/10/properties/width/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/10/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Me=d===e}else var Me=!0;
if(Me){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/10/properties/tower/type",keyword:"type",params:{type:F.properties.nodes.items.oneOf[10].properties.tower.
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
type:"object"},message:"must be object"}],!1;ze!==!0&&(ze=!0)}else if(g==="activation"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.op===void 0&&
(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.input===void 0&&(m="input")||s.activation===void 0&&(m="activ\
ation"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/11/required",keyword:"required",params:{missingProperty:m},message:"\
must have required property '"+m+"'"}],!1;{const re=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="activation")){return a.
errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(re===e){if(s.op!==void 0){const t=e;if(s.op!=="activation")return a.errors=[{instancePath:r+"/nodes/"+
o+"/op",schemaPath:"#/properties/nodes/items/oneOf/11/properties/op/const",keyword:"const",params:{allowedValue:"activation"},message:"must be equal to constant"}],
!1;var nr=t===e}else var nr=!0;if(nr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/prop\
erties/nodes/items/oneOf/11/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var nr=t===e}else var nr=!0;if(nr){if(s.width!==
void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/pro\
perties/nodes/items/oneOf/11/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/11/properties/width/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var nr=d===e}else var nr=!0;if(nr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/11/properti\
es/tower/type",keyword:"type",params:{type:F.properties.nodes.items.oneOf[11].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="nu\
mber"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/11/properties/tower/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var nr=d===e}else var nr=!0;if(nr){if(s.input!==void 0){const t=e;if(typeof s.input!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/11/properties/input/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var nr=t===e}else var nr=!0;if(nr)if(s.activation!==void 0){let t=s.activation;const d=e;if(!(t==="none"||t==="relu"||t===
"tanh"||t==="sigmoid"||t==="gelu"||t==="swish"||t==="leaky_relu"))return a.errors=[{instancePath:r+"/nodes/"+o+"/activation",schemaPath:"#/properties/nodes/item\
s/oneOf/11/properties/activation/enum",keyword:"enum",params:{allowedValues:F.properties.nodes.items.oneOf[11].properties.activation.enum},message:"must be equa\
l to one of the allowed values"}],!1;var nr=d===e}else var nr=!0}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/on\
eOf/11/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ze!==!0&&(ze=!0)}else if(g==="dropout"){if(e===e)if(s&&typeof s=="object"&&!Array.
isArray(s)){let m;if(s.op===void 0&&(m="op")||s.id===void 0&&(m="id")||s.width===void 0&&(m="width")||s.tower===void 0&&(m="tower")||s.input===void 0&&(m="input")||
s.rate===void 0&&(m="rate"))return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/12/required",keyword:"required",params:{missingProperty:m},
message:"must have required property '"+m+"'"}],!1;{const re=e;for(const t in s)if(!(t==="op"||t==="id"||t==="width"||t==="tower"||t==="input"||t==="rate")){return a.
errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(re===e){if(s.op!==void 0){const t=e;if(s.op!=="dropout")return a.errors=[{instancePath:r+"/nodes/"+o+
"/op",schemaPath:"#/properties/nodes/items/oneOf/12/properties/op/const",keyword:"const",params:{allowedValue:"dropout"},message:"must be equal to constant"}],!1;
var pr=t===e}else var pr=!0;if(pr){if(s.id!==void 0){const t=e;if(typeof s.id!="string")return a.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/propert\
ies/nodes/items/oneOf/12/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var pr=t===e}else var pr=!0;if(pr){if(s.width!==
void 0){let t=s.width;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/pro\
perties/nodes/items/oneOf/12/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(
t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/12/properties/width/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var pr=d===e}else var pr=!0;if(pr){if(s.tower!==void 0){let t=s.tower;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/12/properti\
es/tower/type",keyword:"type",params:{type:F.properties.nodes.items.oneOf[12].properties.tower.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="nu\
mber"&&isFinite(t)&&(t<0||isNaN(t)))return a.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/12/properties/tower/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var pr=d===e}else var pr=!0;if(pr){if(s.input!==void 0){const t=e;if(typeof s.input!=
"string")return a.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/12/properties/input/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var pr=t===e}else var pr=!0;if(pr)if(s.rate!==void 0){let t=s.rate;const d=e;if(e===d)if(typeof t=="number"&&isFinite(t)){
if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+"/rate",schemaPath:"#/properties/nodes/items/oneOf/12/properties/rate/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/nodes/"+o+"/rate",schemaPath:"#/properties/nodes/items/\
oneOf/12/properties/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/nodes/"+
o+"/rate",schemaPath:"#/properties/nodes/items/oneOf/12/properties/rate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var pr=d===e}else
var pr=!0}}}}}}}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/12/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;ze!==!0&&(ze=!0)}else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/discriminator",keyword:"discriminat\
or",params:{error:"mapping",tag:"op",tagValue:g},message:'value of tag "op" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"op",tagValue:g},message:'tag "op" must be string'}],!1}}else return a.errors=
[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ge=N===e;if(!ge)
break}}else return a.errors=[{instancePath:r+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=ee===
e}else var y=!0;if(y){if(n.params!==void 0){let c=n.params;const ee=e;if(e===ee)if(Array.isArray(c)){var Zr=!0;const K=c.length;for(let o=0;o<K;o++){let s=c[o];
const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.name===void 0&&(q="name")||s.shape===void 0&&(q="shape")||s.init===void 0&&(q="init")||
s.trainable===void 0&&(q="trainable")||s.tower===void 0&&(q="tower"))return a.errors=[{instancePath:r+"/params/"+o,schemaPath:"#/properties/params/items/require\
d",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const g=e;for(const i in s)if(!(i==="name"||i==="shape"||i===
"init"||i==="trainable"||i==="tower"||i==="optimizer")){return a.errors=[{instancePath:r+"/params/"+o,schemaPath:"#/properties/params/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.
name!="string")return a.errors=[{instancePath:r+"/params/"+o+"/name",schemaPath:"#/properties/params/items/properties/name/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var mr=i===e}else var mr=!0;if(mr){if(s.shape!==void 0){let i=s.shape;const m=e;if(e===m)if(Array.isArray(i)){var es=!0;const t=i.
length;for(let d=0;d<t;d++){let u=i[d];const h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/params/"+o+"/shape/"+
d,schemaPath:"#/properties/params/items/properties/shape/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===h&&typeof u=="\
number"&&isFinite(u)&&(u<1||isNaN(u)))return a.errors=[{instancePath:r+"/params/"+o+"/shape/"+d,schemaPath:"#/properties/params/items/properties/shape/items/min\
imum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var es=h===e;if(!es)break}}else return a.errors=[{instancePath:r+"/params/"+
o+"/shape",schemaPath:"#/properties/params/items/properties/shape/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var mr=m===e}else var mr=!0;
if(mr){if(s.init!==void 0){let i=s.init;const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===void 0&&(t="kind"))return a.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/required",keyword:"required",params:{missingProperty:t},message:"must have required p\
roperty '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="zeros"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let h;if(i.kind===void 0&&(h="\
kind"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/required",keyword:"required",params:{
missingProperty:h},message:"must have required property '"+h+"'"}],!1;{const B=e;for(const l in i)if(l!=="kind"){return a.errors=[{instancePath:r+"/params/"+o+"\
/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"\
must NOT have additional properties"}],!1;break}if(B===e&&i.kind!==void 0&&i.kind!=="zeros")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"\
#/properties/params/items/properties/init/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"zeros"},message:"must be equal to constant"}],!1}}else
return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var Nr=!0}else if(d==="ones"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let h;if(i.kind===void 0&&(h="kind"))return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/required",keyword:"required",params:{missingProperty:h},
message:"must have required property '"+h+"'"}],!1;{const B=e;for(const l in i)if(l!=="kind"){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"\
#/properties/params/items/properties/init/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have addi\
tional properties"}],!1;break}if(B===e&&i.kind!==void 0&&i.kind!=="ones")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/par\
ams/items/properties/init/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ones"},message:"must be equal to constant"}],!1}}else return a.errors=
[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;Nr!==!0&&(Nr=!0)}else if(d==="glorot"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let h;if(i.kind===void 0&&(h="kind"))return a.errors=
[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/required",keyword:"required",params:{missingProperty:h},message:"\
must have required property '"+h+"'"}],!1;{const B=e;for(const l in i)if(l!=="kind"){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/propert\
ies/params/items/properties/init/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional pr\
operties"}],!1;break}if(B===e&&i.kind!==void 0&&i.kind!=="glorot")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/ite\
ms/properties/init/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"glorot"},message:"must be equal to constant"}],!1}}else return a.errors=
[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;Nr!==!0&&(Nr=!0)}else if(d==="he"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let h;if(i.kind===void 0&&(h="kind"))return a.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/required",keyword:"required",params:{missingProperty:h},message:"must have re\
quired property '"+h+"'"}],!1;{const B=e;for(const l in i)if(l!=="kind"){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/i\
tems/properties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],
!1;break}if(B===e&&i.kind!==void 0&&i.kind!=="he")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/in\
it/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/p\
arams/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Nr!==!0&&
(Nr=!0)}else if(d==="uniform"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let h;if(i.kind===void 0&&(h="kind")||i.scale===void 0&&(h="scale"))return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/4/required",keyword:"required",params:{missingProperty:h},
message:"must have required property '"+h+"'"}],!1;{const B=e;for(const l in i)if(!(l==="kind"||l==="scale")){return a.errors=[{instancePath:r+"/params/"+o+"/in\
it",schemaPath:"#/properties/params/items/properties/init/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"mu\
st NOT have additional properties"}],!1;break}if(B===e){if(i.kind!==void 0){const l=e;if(i.kind!=="uniform")return a.errors=[{instancePath:r+"/params/"+o+"/init\
/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"must be equ\
al to constant"}],!1;var Wr=l===e}else var Wr=!0;if(Wr)if(i.scale!==void 0){let l=i.scale;const H=e;if(!(typeof l=="number"&&isFinite(l)))return a.errors=[{instancePath:r+
"/params/"+o+"/init/scale",schemaPath:"#/properties/params/items/properties/init/oneOf/4/properties/scale/type",keyword:"type",params:{type:"number"},message:"m\
ust be number"}],!1;var Wr=H===e}else var Wr=!0}}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/in\
it/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Nr!==!0&&(Nr=!0)}else if(d==="constant"){if(e===e)if(i&&typeof i=="object"&&
!Array.isArray(i)){let h;if(i.kind===void 0&&(h="kind")||i.value===void 0&&(h="value"))return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/prope\
rties/params/items/properties/init/oneOf/5/required",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;{const B=e;
for(const l in i)if(!(l==="kind"||l==="value")){return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneO\
f/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(B===e){if(i.kind!==
void 0){const l=e;if(i.kind!=="constant")return a.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/\
5/properties/kind/const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"}],!1;var Hr=l===e}else var Hr=!0;if(Hr)if(i.value!==
void 0){let l=i.value;const H=e;if(!(typeof l=="number"&&isFinite(l)))return a.errors=[{instancePath:r+"/params/"+o+"/init/value",schemaPath:"#/properties/param\
s/items/properties/init/oneOf/5/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Hr=H===e}else var Hr=!0}}}else return a.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/5/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;Nr!==!0&&(Nr=!0)}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/discrimin\
ator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'\
tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var mr=m===e}else var mr=!0;if(mr){if(s.trainable!==void 0){const i=e;if(typeof s.trainable!="boolean")
return a.errors=[{instancePath:r+"/params/"+o+"/trainable",schemaPath:"#/properties/params/items/properties/trainable/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}],!1;var mr=i===e}else var mr=!0;if(mr){if(s.tower!==void 0){let i=s.tower;const m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))&&i!==null)return a.errors=[{instancePath:r+"/params/"+o+"/tower",schemaPath:"#/properties/params/items/properties/tower/type",keyword:"type",params:{type:F.
properties.params.items.properties.tower.type},message:"must be integer,null"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return a.errors=[{
instancePath:r+"/params/"+o+"/tower",schemaPath:"#/properties/params/items/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var mr=m===e}else var mr=!0;if(mr)if(s.optimizer!==void 0){let i=s.optimizer;const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){
let t;if(i.kind===void 0&&(t="kind")||i.learningRate===void 0&&(t="learningRate")||i.beta===void 0&&(t="beta")||i.l1===void 0&&(t="l1")||i.l2===void 0&&(t="l2"))
return a.errors=[{instancePath:r+"/params/"+o+"/optimizer",schemaPath:"#/properties/params/items/properties/optimizer/required",keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;{const d=e;for(const u in i)if(!(u==="kind"||u==="learningRate"||u==="beta"||u==="l1"||u==="l2")){return a.errors=
[{instancePath:r+"/params/"+o+"/optimizer",schemaPath:"#/properties/params/items/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.kind!==void 0){const u=e;if(i.kind!=="ftrl")return a.errors=[{instancePath:r+
"/params/"+o+"/optimizer/kind",schemaPath:"#/properties/params/items/properties/optimizer/properties/kind/const",keyword:"const",params:{allowedValue:"ftrl"},message:"\
must be equal to constant"}],!1;var vr=u===e}else var vr=!0;if(vr){if(i.learningRate!==void 0){let u=i.learningRate;const h=e;if(!(typeof u=="number"&&isFinite(
u)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/learningRate",schemaPath:"#/properties/params/items/properties/optimizer/properties/learningRate/t\
ype",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var vr=h===e}else var vr=!0;if(vr){if(i.beta!==void 0){let u=i.beta;const h=e;if(!(typeof u==
"number"&&isFinite(u)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/beta",schemaPath:"#/properties/params/items/properties/optimizer/properties/bet\
a/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var vr=h===e}else var vr=!0;if(vr){if(i.l1!==void 0){let u=i.l1;const h=e;if(!(typeof u==
"number"&&isFinite(u)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/l1",schemaPath:"#/properties/params/items/properties/optimizer/properties/l1/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var vr=h===e}else var vr=!0;if(vr)if(i.l2!==void 0){let u=i.l2;const h=e;if(!(typeof u==
"number"&&isFinite(u)))return a.errors=[{instancePath:r+"/params/"+o+"/optimizer/l2",schemaPath:"#/properties/params/items/properties/optimizer/properties/l2/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var vr=h===e}else var vr=!0}}}}}}else return a.errors=[{instancePath:r+"/params/"+o+"/op\
timizer",schemaPath:"#/properties/params/items/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var mr=m===e}else var mr=!0}}}}}}}else
return a.errors=[{instancePath:r+"/params/"+o,schemaPath:"#/properties/params/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Zr=N===
e;if(!Zr)break}}else return a.errors=[{instancePath:r+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var y=ee===e}else var y=!0;if(y){if(n.towers!==void 0){let c=n.towers;const ee=e;if(e===ee)if(Array.isArray(c)){var rs=!0;const K=c.length;for(let o=0;o<
K;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.name===void 0&&(q="name")||s.source===void 0&&(q="source")||s.fallback===
void 0&&(q="fallback"))return a.errors=[{instancePath:r+"/towers/"+o,schemaPath:"#/properties/towers/items/required",keyword:"required",params:{missingProperty:q},
message:"must have required property '"+q+"'"}],!1;{const g=e;for(const i in s)if(!(i==="name"||i==="source"||i==="fallback")){return a.errors=[{instancePath:r+
"/towers/"+o,schemaPath:"#/properties/towers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have add\
itional properties"}],!1;break}if(g===e){if(s.name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/towers/"+o+"/name",schemaPath:"\
#/properties/towers/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ir=i===e}else var Ir=!0;if(Ir){if(s.source!==
void 0){let i=s.source;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/towers/"+o+"/source",schemaPath:"#/properties/towers/items/p\
roperties/source/type",keyword:"type",params:{type:F.properties.towers.items.properties.source.type},message:"must be string,null"}],!1;var Ir=m===e}else var Ir=!0;
if(Ir)if(s.fallback!==void 0){const i=e;if(typeof s.fallback!="boolean")return a.errors=[{instancePath:r+"/towers/"+o+"/fallback",schemaPath:"#/properties/tower\
s/items/properties/fallback/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var Ir=i===e}else var Ir=!0}}}}else return a.errors=[{instancePath:r+
"/towers/"+o,schemaPath:"#/properties/towers/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var rs=N===e;if(!rs)break}}else return a.
errors=[{instancePath:r+"/towers",schemaPath:"#/properties/towers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=ee===e}else var y=!0;
if(y){if(n.heads!==void 0){let c=n.heads;const ee=e;if(e===ee)if(Array.isArray(c)){var ss=!0;const K=c.length;for(let o=0;o<K;o++){let s=c[o];const N=e;if(e===N)
if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.name===void 0&&(q="name")||s.doc===void 0&&(q="doc")||s.label===void 0&&(q="label")||s.lossWeight===void 0&&
(q="lossWeight")||s.sources===void 0&&(q="sources")||s.withinSeconds===void 0&&(q="withinSeconds"))return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/pr\
operties/heads/items/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const g=e;for(const i in s)if(!(i===
"name"||i==="doc"||i==="label"||i==="lossWeight"||i==="sources"||i==="withinSeconds")){return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/properties/hea\
ds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.
name!==void 0){const i=e;if(typeof s.name!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/name",schemaPath:"#/properties/heads/items/properties/name/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var lr=i===e}else var lr=!0;if(lr){if(s.doc!==void 0){let i=s.doc;const m=e;if(typeof i!=
"string"&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/doc",schemaPath:"#/properties/heads/items/properties/doc/type",keyword:"type",params:{type:F.properties.
heads.items.properties.doc.type},message:"must be string,null"}],!1;var lr=m===e}else var lr=!0;if(lr){if(s.label!==void 0){let i=s.label;const m=e;if(e===m)if(i&&
typeof i=="object"&&!Array.isArray(i)){let t;if(i.column===void 0&&(t="column")||i.op===void 0&&(t="op")||i.value===void 0&&(t="value"))return a.errors=[{instancePath:r+
"/heads/"+o+"/label",schemaPath:"#/properties/heads/items/properties/label/required",keyword:"required",params:{missingProperty:t},message:"must have required p\
roperty '"+t+"'"}],!1;{const d=e;for(const u in i)if(!(u==="column"||u==="op"||u==="value")){return a.errors=[{instancePath:r+"/heads/"+o+"/label",schemaPath:"#\
/properties/heads/items/properties/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional pr\
operties"}],!1;break}if(d===e){if(i.column!==void 0){const u=e;if(typeof i.column!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/label/column",schemaPath:"\
#/properties/heads/items/properties/label/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Sr=u===e}else var Sr=!0;
if(Sr){if(i.op!==void 0){let u=i.op;const h=e;if(!(u==="=="||u==="!="||u==="<"||u==="<="||u===">"||u===">="||u===null))return a.errors=[{instancePath:r+"/heads/"+
o+"/label/op",schemaPath:"#/properties/heads/items/properties/label/properties/op/enum",keyword:"enum",params:{allowedValues:F.properties.heads.items.properties.
label.properties.op.enum},message:"must be equal to one of the allowed values"}],!1;var Sr=h===e}else var Sr=!0;if(Sr)if(i.value!==void 0){let u=i.value;const h=e,
B=e;let l=!1;const H=e;if(typeof u!="string"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){const Te={instancePath:r+"/heads/"+o+"/label/value",schemaPath:"\
#/properties/heads/items/properties/label/properties/value/anyOf/0/type",keyword:"type",params:{type:F.properties.heads.items.properties.label.properties.value.
anyOf[0].type},message:"must be string,number,boolean"};f===null?f=[Te]:f.push(Te),e++}var Qr=H===e;l=l||Qr;const _e=e;if(u!==null){const Te={instancePath:r+"/h\
eads/"+o+"/label/value",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must b\
e null"};f===null?f=[Te]:f.push(Te),e++}var Qr=_e===e;if(l=l||Qr,l)e=B,f!==null&&(B?f.length=B:f=null);else{const Te={instancePath:r+"/heads/"+o+"/label/value",
schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?
f=[Te]:f.push(Te),e++,a.errors=f,!1}var Sr=h===e}else var Sr=!0}}}}else return a.errors=[{instancePath:r+"/heads/"+o+"/label",schemaPath:"#/properties/heads/ite\
ms/properties/label/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var lr=m===e}else var lr=!0;if(lr){if(s.lossWeight!==void 0){let i=s.
lossWeight;const m=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/heads/"+o+"/lossWeight",schemaPath:"#/properties/heads/items/prope\
rties/lossWeight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var lr=m===e}else var lr=!0;if(lr){if(s.sources!==void 0){let i=s.sources;
const m=e;if(!Array.isArray(i)&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/sources",schemaPath:"#/properties/heads/items/properties/sources/type",keyword:"\
type",params:{type:F.properties.heads.items.properties.sources.type},message:"must be array,null"}],!1;if(e===m&&Array.isArray(i)){var ts=!0;const t=i.length;for(let d=0;d<
t;d++){const u=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/heads/"+o+"/sources/"+d,schemaPath:"#/properties/heads/items/properties/sources/ite\
ms/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ts=u===e;if(!ts)break}}var lr=m===e}else var lr=!0;if(lr)if(s.withinSeconds!==void 0){
let i=s.withinSeconds;const m=e;if(!(typeof i=="number"&&isFinite(i))&&i!==null)return a.errors=[{instancePath:r+"/heads/"+o+"/withinSeconds",schemaPath:"#/prop\
erties/heads/items/properties/withinSeconds/type",keyword:"type",params:{type:F.properties.heads.items.properties.withinSeconds.type},message:"must be number,nu\
ll"}],!1;var lr=m===e}else var lr=!0}}}}}}}else return a.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var ss=N===e;if(!ss)break}}else return a.errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var y=ee===e}else var y=!0;if(y){if(n.outputs!==void 0){let c=n.outputs;const ee=e;if(e===ee)if(Array.isArray(
c)){var is=!0;const K=c.length;for(let o=0;o<K;o++){let s=c[o];const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.head===void 0&&(q="hea\
d")||s.logits===void 0&&(q="logits")||s.bias===void 0&&(q="bias"))return a.errors=[{instancePath:r+"/outputs/"+o,schemaPath:"#/properties/outputs/items/required",
keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const g=e;for(const i in s)if(!(i==="head"||i==="logits"||i===
"bias"||i==="correction")){return a.errors=[{instancePath:r+"/outputs/"+o,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(g===e){if(s.head!==void 0){const i=e;if(typeof s.head!="string")
return a.errors=[{instancePath:r+"/outputs/"+o+"/head",schemaPath:"#/properties/outputs/items/properties/head/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var Ar=i===e}else var Ar=!0;if(Ar){if(s.logits!==void 0){let i=s.logits;const m=e;if(e===m)if(Array.isArray(i)){var as=!0;const t=i.length;
for(let d=0;d<t;d++){const u=e;if(typeof i[d]!="string")return a.errors=[{instancePath:r+"/outputs/"+o+"/logits/"+d,schemaPath:"#/properties/outputs/items/prope\
rties/logits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var as=u===e;if(!as)break}}else return a.errors=[{instancePath:r+"/\
outputs/"+o+"/logits",schemaPath:"#/properties/outputs/items/properties/logits/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ar=m===
e}else var Ar=!0;if(Ar){if(s.bias!==void 0){let i=s.bias;const m=e;if(typeof i!="string"&&i!==null)return a.errors=[{instancePath:r+"/outputs/"+o+"/bias",schemaPath:"\
#/properties/outputs/items/properties/bias/type",keyword:"type",params:{type:F.properties.outputs.items.properties.bias.type},message:"must be string,null"}],!1;
var Ar=m===e}else var Ar=!0;if(Ar)if(s.correction!==void 0){let i=s.correction;const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.kind===
void 0&&(t="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/required",keyword:"\
required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{const d=i.kind;if(typeof d=="string")if(d==="base"){if(e===e)if(i&&typeof i==
"object"&&!Array.isArray(i)){let h;if(i.kind===void 0&&(h="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/\
items/properties/correction/oneOf/0/required",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;{const B=e;for(const l in i)
if(l!=="kind"){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/0/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(B===e&&i.kind!==void 0&&i.kind!==
"base")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/0/properties/kind/co\
nst",keyword:"const",params:{allowedValue:"base"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"\
#/properties/outputs/items/properties/correction/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Cr=!0}else if(d==="implie\
s"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let h;if(i.kind===void 0&&(h="kind"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"\
#/properties/outputs/items/properties/correction/oneOf/1/required",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"}],
!1;{const B=e;for(const l in i)if(l!=="kind"){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/cor\
rection/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(B===
e&&i.kind!==void 0&&i.kind!=="implies")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/corre\
ction/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"implies"},message:"must be equal to constant"}],!1}}else return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;Cr!==!0&&(Cr=!0)}else if(d==="mixture"){if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let h;if(i.kind===void 0&&(h="kind")||i.logits===void 0&&
(h="logits")||i.bias===void 0&&(h="bias"))return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correct\
ion/oneOf/2/required",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;{const B=e;for(const l in i)if(!(l==="kin\
d"||l==="logits"||l==="bias")){return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(B===e){if(i.kind!==
void 0){const l=e;if(i.kind!=="mixture")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/corr\
ection/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"mixture"},message:"must be equal to constant"}],!1;var Br=l===e}else var Br=!0;if(Br){
if(i.logits!==void 0){let l=i.logits;const H=e;if(e===H)if(Array.isArray(l)){var os=!0;const tr=l.length;for(let Te=0;Te<tr;Te++){const ir=e;if(typeof l[Te]!="s\
tring")return a.errors=[{instancePath:r+"/outputs/"+o+"/correction/logits/"+Te,schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/l\
ogits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var os=ir===e;if(!os)break}}else return a.errors=[{instancePath:r+"/output\
s/"+o+"/correction/logits",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/logits/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var Br=H===e}else var Br=!0;if(Br)if(i.bias!==void 0){let l=i.bias;const H=e;if(typeof l!="string"&&l!==null)return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction/bias",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/bias/type",keyword:"type",params:{type:F.properties.
outputs.items.properties.correction.oneOf[2].properties.bias.type},message:"must be string,null"}],!1;var Br=H===e}else var Br=!0}}}}else return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;Cr!==!0&&(Cr=!0)}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/discr\
iminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},
message:'tag "kind" must be string'}],!1}}else return a.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/co\
rrection/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ar=m===e}else var Ar=!0}}}}}else return a.errors=[{instancePath:r+"/outpu\
ts/"+o,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var is=N===e;if(!is)break}}else return a.
errors=[{instancePath:r+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=ee===e}else var y=!0;
if(y){if(n.sampling!==void 0){let c=n.sampling;const ee=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return a.errors=[{instancePath:r+"/sampling",
schemaPath:"#/properties/sampling/type",keyword:"type",params:{type:F.properties.sampling.type},message:"must be object,null"}],!1;if(e===ee&&c&&typeof c=="obje\
ct"&&!Array.isArray(c)){let K;if(c.base===void 0&&(K="base")||c.keep===void 0&&(K="keep")||c.log===void 0&&(K="log")||c.correct===void 0&&(K="correct"))return a.
errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/required",keyword:"required",params:{missingProperty:K},message:"must have required proper\
ty '"+K+"'"}],!1;{const o=e;for(const s in c)if(!(s==="base"||s==="keep"||s==="log"||s==="correct")){return a.errors=[{instancePath:r+"/sampling",schemaPath:"#/\
properties/sampling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}
if(o===e){if(c.base!==void 0){let s=c.base;const N=e;if(typeof s!="string"&&s!==null)return a.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/properties/\
sampling/properties/base/type",keyword:"type",params:{type:F.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var zr=N===e}else var zr=!0;
if(zr){if(c.keep!==void 0){let s=c.keep;const N=e;if(e===N)if(typeof s=="number"&&isFinite(s)){if(s>1||isNaN(s))return a.errors=[{instancePath:r+"/sampling/keep",
schemaPath:"#/properties/sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(s<0||isNaN(s))return a.
errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return a.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"n\
umber"},message:"must be number"}],!1;var zr=N===e}else var zr=!0;if(zr){if(c.log!==void 0){let s=c.log;const N=e;if(!(s==="unsampled"||s==="sampled"))return a.
errors=[{instancePath:r+"/sampling/log",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"enum",params:{allowedValues:F.properties.sampling.properties.
log.enum},message:"must be equal to one of the allowed values"}],!1;var zr=N===e}else var zr=!0;if(zr)if(c.correct!==void 0){let s=c.correct;const N=e;if(!(s===
"weight"||s==="base"||s==="batch"))return a.errors=[{instancePath:r+"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",
params:{allowedValues:F.properties.sampling.properties.correct.enum},message:"must be equal to one of the allowed values"}],!1;var zr=N===e}else var zr=!0}}}}}var y=ee===
e}else var y=!0;if(y){if(n.calibration!==void 0){let c=n.calibration;const ee=e;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null)return a.errors=[{instancePath:r+
"/calibration",schemaPath:"#/properties/calibration/type",keyword:"type",params:{type:F.properties.calibration.type},message:"must be object,null"}],!1;if(e===ee&&
c&&typeof c=="object"&&!Array.isArray(c)){let K;if(c.method===void 0&&(K="method")||c.signals===void 0&&(K="signals")||c.per===void 0&&(K="per")||c.everySeconds===
void 0&&(K="everySeconds")||c.windowSeconds===void 0&&(K="windowSeconds")||c.halfLifeSeconds===void 0&&(K="halfLifeSeconds")||c.traffic===void 0&&(K="traffic"))
return a.errors=[{instancePath:r+"/calibration",schemaPath:"#/properties/calibration/required",keyword:"required",params:{missingProperty:K},message:"must have \
required property '"+K+"'"}],!1;{const o=e;for(const s in c)if(!(s==="method"||s==="signals"||s==="per"||s==="everySeconds"||s==="windowSeconds"||s==="halfLifeS\
econds"||s==="traffic")){return a.errors=[{instancePath:r+"/calibration",schemaPath:"#/properties/calibration/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(o===e){if(c.method!==void 0){let s=c.method;const N=e;if(!(s==="pla\
tt"||s==="isotonic"||s==="temperature"))return a.errors=[{instancePath:r+"/calibration/method",schemaPath:"#/properties/calibration/properties/method/enum",keyword:"\
enum",params:{allowedValues:F.properties.calibration.properties.method.enum},message:"must be equal to one of the allowed values"}],!1;var Ye=N===e}else var Ye=!0;
if(Ye){if(c.signals!==void 0){let s=c.signals;const N=e;if(e===N)if(Array.isArray(s)){var ns=!0;const q=s.length;for(let g=0;g<q;g++){const i=e;if(typeof s[g]!=
"string")return a.errors=[{instancePath:r+"/calibration/signals/"+g,schemaPath:"#/properties/calibration/properties/signals/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var ns=i===e;if(!ns)break}}else return a.errors=[{instancePath:r+"/calibration/signals",schemaPath:"#/properties/calibrat\
ion/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ye=N===e}else var Ye=!0;if(Ye){if(c.per!==void 0){let s=c.per;
const N=e;if(e===N)if(Array.isArray(s)){var ps=!0;const q=s.length;for(let g=0;g<q;g++){let i=s[g];const m=e;if(!(i==="head"||i==="source"))return a.errors=[{instancePath:r+
"/calibration/per/"+g,schemaPath:"#/properties/calibration/properties/per/items/enum",keyword:"enum",params:{allowedValues:F.properties.calibration.properties.per.
items.enum},message:"must be equal to one of the allowed values"}],!1;var ps=m===e;if(!ps)break}}else return a.errors=[{instancePath:r+"/calibration/per",schemaPath:"\
#/properties/calibration/properties/per/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ye=N===e}else var Ye=!0;if(Ye){if(c.everySeconds!==
void 0){let s=c.everySeconds;const N=e;if(!(typeof s=="number"&&isFinite(s)))return a.errors=[{instancePath:r+"/calibration/everySeconds",schemaPath:"#/properti\
es/calibration/properties/everySeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ye=N===e}else var Ye=!0;if(Ye){if(c.windowSeconds!==
void 0){let s=c.windowSeconds;const N=e;if(!(typeof s=="number"&&isFinite(s)))return a.errors=[{instancePath:r+"/calibration/windowSeconds",schemaPath:"#/proper\
ties/calibration/properties/windowSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ye=N===e}else var Ye=!0;if(Ye){if(c.halfLifeSeconds!==
void 0){let s=c.halfLifeSeconds;const N=e;if(!(typeof s=="number"&&isFinite(s))&&s!==null)return a.errors=[{instancePath:r+"/calibration/halfLifeSeconds",schemaPath:"\
#/properties/calibration/properties/halfLifeSeconds/type",keyword:"type",params:{type:F.properties.calibration.properties.halfLifeSeconds.type},message:"must be\
 number,null"}],!1;var Ye=N===e}else var Ye=!0;if(Ye)if(c.traffic!==void 0){let s=c.traffic;const N=e;if(!(s==="all"||s==="own"))return a.errors=[{instancePath:r+
"/calibration/traffic",schemaPath:"#/properties/calibration/properties/traffic/enum",keyword:"enum",params:{allowedValues:F.properties.calibration.properties.traffic.
enum},message:"must be equal to one of the allowed values"}],!1;var Ye=N===e}else var Ye=!0}}}}}}}}var y=ee===e}else var y=!0;if(y){if(n.train!==void 0){let c=n.
train;const ee=e;if(e===ee)if(c&&typeof c=="object"&&!Array.isArray(c)){let K;if(c.optimizer===void 0&&(K="optimizer")||c.embeddings===void 0&&(K="embeddings")||
c.batch===void 0&&(K="batch")||c.epochs===void 0&&(K="epochs")||c.seed===void 0&&(K="seed")||c.l2===void 0&&(K="l2")||c.patience===void 0&&(K="patience")||c.holdout===
void 0&&(K="holdout")||c.validate===void 0&&(K="validate")||c.sources===void 0&&(K="sources"))return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties\
/train/required",keyword:"required",params:{missingProperty:K},message:"must have required property '"+K+"'"}],!1;{const o=e;for(const s in c)if(!Or.call(F.properties.
train.properties,s)){return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties/train/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}],!1;break}if(o===e){if(c.optimizer!==void 0){let s=c.optimizer;const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.
isArray(s)){let Ue;if(s.kind===void 0&&(Ue="kind")||s.learningRate===void 0&&(Ue="learningRate"))return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"\
#/properties/train/properties/optimizer/required",keyword:"required",params:{missingProperty:Ue},message:"must have required property '"+Ue+"'"}],!1;{const q=e;
for(const g in s)if(!(g==="kind"||g==="learningRate")){return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(q===e){if(s.kind!==
void 0){let g=s.kind;const i=e;if(!(g==="adam"||g==="adagrad"||g==="sgd"))return a.errors=[{instancePath:r+"/train/optimizer/kind",schemaPath:"#/properties/trai\
n/properties/optimizer/properties/kind/enum",keyword:"enum",params:{allowedValues:F.properties.train.properties.optimizer.properties.kind.enum},message:"must be\
 equal to one of the allowed values"}],!1;var Gr=i===e}else var Gr=!0;if(Gr)if(s.learningRate!==void 0){let g=s.learningRate;const i=e;if(!(typeof g=="number"&&
isFinite(g)))return a.errors=[{instancePath:r+"/train/optimizer/learningRate",schemaPath:"#/properties/train/properties/optimizer/properties/learningRate/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Gr=i===e}else var Gr=!0}}}else return a.errors=[{instancePath:r+"/train/optimizer",schemaPath:"\
#/properties/train/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ee=N===e}else var Ee=!0;if(Ee){if(c.embeddings!==
void 0){let s=c.embeddings;const N=e;if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.kind===void 0&&(q="kind")||s.learningRate===void 0&&(q="le\
arningRate"))return a.errors=[{instancePath:r+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/required",keyword:"required",params:{missingProperty:q},
message:"must have required property '"+q+"'"}],!1;{const g=e;for(const i in s)if(!(i==="kind"||i==="learningRate")){return a.errors=[{instancePath:r+"/train/em\
beddings",schemaPath:"#/properties/train/properties/embeddings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must \
NOT have additional properties"}],!1;break}if(g===e){if(s.kind!==void 0){let i=s.kind;const m=e;if(!(i==="adam"||i==="adagrad"||i==="sgd"))return a.errors=[{instancePath:r+
"/train/embeddings/kind",schemaPath:"#/properties/train/properties/embeddings/properties/kind/enum",keyword:"enum",params:{allowedValues:F.properties.train.properties.
embeddings.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var Jr=m===e}else var Jr=!0;if(Jr)if(s.learningRate!==void 0){let i=s.
learningRate;const m=e;if(!(typeof i=="number"&&isFinite(i)))return a.errors=[{instancePath:r+"/train/embeddings/learningRate",schemaPath:"#/properties/train/pr\
operties/embeddings/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Jr=m===e}else var Jr=!0}}}else return a.
errors=[{instancePath:r+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;var Ee=N===e}else var Ee=!0;if(Ee){if(c.batch!==void 0){let s=c.batch;const N=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=
[{instancePath:r+"/train/batch",schemaPath:"#/properties/train/properties/batch/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
N&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return a.errors=[{instancePath:r+"/train/batch",schemaPath:"#/properties/train/properties/batch/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ee=N===e}else var Ee=!0;if(Ee){if(c.epochs!==void 0){let s=c.epochs;const N=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/train/epochs",schemaPath:"#/properties/train/properties/epochs/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===N&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return a.errors=[{instancePath:r+"/train/epoch\
s",schemaPath:"#/properties/train/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ee=N===e}else var Ee=!0;
if(Ee){if(c.seed!==void 0){let s=c.seed;const N=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/train/seed",schemaPath:"\
#/properties/train/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var Ee=N===e}else var Ee=!0;if(Ee){if(c.l2!==void 0){
let s=c.l2;const N=e;if(!(typeof s=="number"&&isFinite(s)))return a.errors=[{instancePath:r+"/train/l2",schemaPath:"#/properties/train/properties/l2/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var Ee=N===e}else var Ee=!0;if(Ee){if(c.patience!==void 0){let s=c.patience;const N=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/train/patience",schemaPath:"#/properties/train/properties/patience/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===N&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=[{instancePath:r+"/train/\
patience",schemaPath:"#/properties/train/properties/patience/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ee=N===
e}else var Ee=!0;if(Ee){if(c.holdout!==void 0){let s=c.holdout;const N=e,Ue=e;let q=!1;const g=e;Pe(s,{instancePath:r+"/train/holdout",parentData:c,parentDataProperty:"\
holdout",rootData:hr,dynamicAnchors:br})||(f=f===null?Pe.errors:f.concat(Pe.errors),e=f.length);var Ur=g===e;q=q||Ur;const i=e;if(s!==null){const re={instancePath:r+
"/train/holdout",schemaPath:"#/properties/train/properties/holdout/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};f===null?f=[re]:f.push(
re),e++}var Ur=i===e;if(q=q||Ur,q)e=Ue,f!==null&&(Ue?f.length=Ue:f=null);else{const re={instancePath:r+"/train/holdout",schemaPath:"#/properties/train/propertie\
s/holdout/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[re]:f.push(re),e++,a.errors=f,!1}var Ee=N===e}else var Ee=!0;
if(Ee){if(c.validate!==void 0){let s=c.validate;const N=e,Ue=e;let q=!1;const g=e;Pe(s,{instancePath:r+"/train/validate",parentData:c,parentDataProperty:"valida\
te",rootData:hr,dynamicAnchors:br})||(f=f===null?Pe.errors:f.concat(Pe.errors),e=f.length);var Xr=g===e;q=q||Xr;const i=e;if(s!==null){const re={instancePath:r+
"/train/validate",schemaPath:"#/properties/train/properties/validate/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};f===null?f=[re]:f.
push(re),e++}var Xr=i===e;if(q=q||Xr,q)e=Ue,f!==null&&(Ue?f.length=Ue:f=null);else{const re={instancePath:r+"/train/validate",schemaPath:"#/properties/train/pro\
perties/validate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[re]:f.push(re),e++,a.errors=f,!1}var Ee=N===e}else var Ee=!0;
if(Ee)if(c.sources!==void 0){let s=c.sources;const N=e;if(!Array.isArray(s)&&s!==null)return a.errors=[{instancePath:r+"/train/sources",schemaPath:"#/properties\
/train/properties/sources/type",keyword:"type",params:{type:F.properties.train.properties.sources.type},message:"must be array,null"}],!1;if(e===N&&Array.isArray(
s)){var ms=!0;const q=s.length;for(let g=0;g<q;g++){const i=e;if(typeof s[g]!="string")return a.errors=[{instancePath:r+"/train/sources/"+g,schemaPath:"#/proper\
ties/train/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ms=i===e;if(!ms)break}}var Ee=N===e}else var Ee=!0}}}}}}}}}}}else
return a.errors=[{instancePath:r+"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=ee===e}else
var y=!0;if(y){if(n.baselines!==void 0){let c=n.baselines;const ee=e;if(e===ee)if(Array.isArray(c)){var ls=!0;const K=c.length;for(let o=0;o<K;o++){let s=c[o];const N=e;
if(e===N)if(s&&typeof s=="object"&&!Array.isArray(s)){let q;if(s.kind===void 0&&(q="kind"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/proper\
ties/baselines/items/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const g=s.kind;if(typeof g=="st\
ring")if(g==="lr"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.kind===void 0&&(m="kind")||s.learningRate===void 0&&(m="learningRate")||s.l1===
void 0&&(m="l1")||s.l2===void 0&&(m="l2")||s.epochs===void 0&&(m="epochs"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/i\
tems/oneOf/0/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const re=e;for(const t in s)if(!(t==="k\
ind"||t==="learningRate"||t==="l1"||t==="l2"||t==="epochs")){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/0/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(re===e){if(s.kind!==
void 0){const t=e;if(s.kind!=="lr")return a.errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/0/properties/kind/con\
st",keyword:"const",params:{allowedValue:"lr"},message:"must be equal to constant"}],!1;var wr=t===e}else var wr=!0;if(wr){if(s.learningRate!==void 0){let t=s.learningRate;
const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines/items/oneOf/\
0/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var wr=d===e}else var wr=!0;if(wr){if(s.l1!==void 0){let t=s.
l1;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf/0/prope\
rties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var wr=d===e}else var wr=!0;if(wr){if(s.l2!==void 0){let t=s.l2;const d=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/0/properties/l2/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var wr=d===e}else var wr=!0;if(wr)if(s.epochs!==void 0){let t=s.epochs;const d=e;if(!(typeof t=="number"&&!(t%
1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/0/properties/epo\
chs/type",keyword:"type",params:{type:F.properties.baselines.items.oneOf[0].properties.epochs.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="num\
ber"&&isFinite(t)&&(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/0/properties/epochs\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var wr=d===e}else var wr=!0}}}}}}else return a.errors=[{instancePath:r+
"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Kr=!0}else if(g===
"wide_deep"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.kind===void 0&&(m="kind")||s.learningRate===void 0&&(m="learningRate")||s.l1===void 0&&
(m="l1")||s.l2===void 0&&(m="l2")||s.epochs===void 0&&(m="epochs")||s.wide===void 0&&(m="wide")||s.buckets===void 0&&(m="buckets")||s.layers===void 0&&(m="layer\
s")||s.dropout===void 0&&(m="dropout"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1/required",keyword:"requ\
ired",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const re=e;for(const t in s)if(!Or.call(F.properties.baselines.items.oneOf[1].
properties,t)){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(re===e){if(s.kind!==void 0){const t=e;if(s.kind!=="wide_deep")return a.
errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"wi\
de_deep"},message:"must be equal to constant"}],!1;var He=t===e}else var He=!0;if(He){if(s.learningRate!==void 0){let t=s.learningRate;const d=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines/items/oneOf/1/properties/learningRate\
/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var He=d===e}else var He=!0;if(He){if(s.l1!==void 0){let t=s.l1;const d=e;if(!(typeof t==
"number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf/1/properties/l1/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var He=d===e}else var He=!0;if(He){if(s.l2!==void 0){let t=s.l2;const d=e;if(!(typeof t=="number"&&isFinite(
t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/1/properties/l2/type",keyword:"type",params:{type:"num\
ber"},message:"must be number"}],!1;var He=d===e}else var He=!0;if(He){if(s.epochs!==void 0){let t=s.epochs;const d=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/1/properties/epochs/type",keyword:"\
type",params:{type:F.properties.baselines.items.oneOf[1].properties.epochs.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&
(t<1||isNaN(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/1/properties/epochs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var He=d===e}else var He=!0;if(He){if(s.wide!==void 0){let t=s.wide;const d=e;if(e===d)if(Array.
isArray(t)){var ds=!0;const h=t.length;for(let B=0;B<h;B++){let l=t[B];const H=e;if(e===H)if(Array.isArray(l)){var fs=!0;const tr=l.length;for(let Te=0;Te<tr;Te++){
const ir=e;if(typeof l[Te]!="string")return a.errors=[{instancePath:r+"/baselines/"+o+"/wide/"+B+"/"+Te,schemaPath:"#/properties/baselines/items/oneOf/1/propert\
ies/wide/items/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var fs=ir===e;if(!fs)break}}else return a.errors=[{instancePath:r+
"/baselines/"+o+"/wide/"+B,schemaPath:"#/properties/baselines/items/oneOf/1/properties/wide/items/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray"}],!1;var ds=H===e;if(!ds)break}}else return a.errors=[{instancePath:r+"/baselines/"+o+"/wide",schemaPath:"#/properties/baselines/items/oneOf/1/properties/w\
ide/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var He=d===e}else var He=!0;if(He){if(s.buckets!==void 0){let t=s.buckets;const d=e;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/buckets",schemaPath:"#/properties/baselines/items/on\
eOf/1/properties/buckets/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))
return a.errors=[{instancePath:r+"/baselines/"+o+"/buckets",schemaPath:"#/properties/baselines/items/oneOf/1/properties/buckets/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var He=d===e}else var He=!0;if(He){if(s.layers!==void 0){let t=s.layers;const d=e;if(e===d)if(Array.isArray(
t)){var us=!0;const h=t.length;for(let B=0;B<h;B++){let l=t[B];const H=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return a.errors=[{instancePath:r+
"/baselines/"+o+"/layers/"+B,schemaPath:"#/properties/baselines/items/oneOf/1/properties/layers/items/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===H&&typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l)))return a.errors=[{instancePath:r+"/baselines/"+o+"/layers/"+B,schemaPath:"#/propert\
ies/baselines/items/oneOf/1/properties/layers/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var us=H===e;if(!us)
break}}else return a.errors=[{instancePath:r+"/baselines/"+o+"/layers",schemaPath:"#/properties/baselines/items/oneOf/1/properties/layers/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var He=d===e}else var He=!0;if(He)if(s.dropout!==void 0){let t=s.dropout;const d=e;if(e===d)if(typeof t=="number"&&isFinite(
t)){if(t>1||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#/properties/baselines/items/oneOf/1/properties/dropout/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return a.errors=[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#\
/properties/baselines/items/oneOf/1/properties/dropout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return a.errors=
[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#/properties/baselines/items/oneOf/1/properties/dropout/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var He=d===e}else var He=!0}}}}}}}}}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Kr!==!0&&(Kr=!0)}else if(g==="gbdt_lr"){if(e===e)if(s&&typeof s=="object"&&!Array.isArray(
s)){let m;if(s.kind===void 0&&(m="kind")||s.learningRate===void 0&&(m="learningRate")||s.l1===void 0&&(m="l1")||s.l2===void 0&&(m="l2")||s.epochs===void 0&&(m="\
epochs")||s.trees===void 0&&(m="trees")||s.depth===void 0&&(m="depth")||s.leaves===void 0&&(m="leaves")||s.shrinkage===void 0&&(m="shrinkage")||s.minRows===void 0&&
(m="minRows")||s.growOn===void 0&&(m="growOn")||s.maxRows===void 0&&(m="maxRows"))return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/base\
lines/items/oneOf/2/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{const re=e;for(const t in s)if(!Or.
call(F.properties.baselines.items.oneOf[2].properties,t)){return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/2/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(re===e){if(s.kind!==void 0){
const t=e;if(s.kind!=="gbdt_lr")return a.errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/2/properties/kind/const",
keyword:"const",params:{allowedValue:"gbdt_lr"},message:"must be equal to constant"}],!1;var xe=t===e}else var xe=!0;if(xe){if(s.learningRate!==void 0){let t=s.
learningRate;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines\
/items/oneOf/2/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var xe=d===e}else var xe=!0;if(xe){if(s.l1!==void 0){
let t=s.l1;const d=e;if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf\
/2/properties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var xe=d===e}else var xe=!0;if(xe){if(s.l2!==void 0){let t=s.l2;const d=e;
if(!(typeof t=="number"&&isFinite(t)))return a.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/2/properties/l2/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var xe=d===e}else var xe=!0;if(xe){if(s.epochs!==void 0){let t=s.epochs;const d=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null)return a.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/2/\
properties/epochs/type",keyword:"type",params:{type:F.properties.baselines.items.oneOf[2].properties.epochs.type},message:"must be integer,null"}],!1;if(e===d&&
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
type:F.properties.baselines.items.oneOf[2].properties.leaves.type},message:"must be integer,null"}],!1;if(e===d&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))
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
type:"object"},message:"must be object"}],!1;Kr!==!0&&(Kr=!0)}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/dis\
criminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:g},message:'value of tag "kind" must be in oneOf'}],!1;else return a.errors=[{instancePath:r+
"/baselines/"+o,schemaPath:"#/properties/baselines/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:g},message:'tag "kind" m\
ust be string'}],!1}}else return a.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var ls=N===e;if(!ls)break}}else return a.errors=[{instancePath:r+"/baselines",schemaPath:"#/properties/baselines/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"}],!1;var y=ee===e}else var y=!0;if(y){if(n.cost!==void 0){let c=n.cost;const ee=e;if(e===ee)if(c&&typeof c=="o\
bject"&&!Array.isArray(c)){let K;if(c.params===void 0&&(K="params")||c.flops===void 0&&(K="flops")||c.memory===void 0&&(K="memory")||c.items===void 0&&(K="items"))
return a.errors=[{instancePath:r+"/cost",schemaPath:"#/properties/cost/required",keyword:"required",params:{missingProperty:K},message:"must have required prope\
rty '"+K+"'"}],!1;{const o=e;for(const s in c)if(!(s==="params"||s==="flops"||s==="memory"||s==="items")){return a.errors=[{instancePath:r+"/cost",schemaPath:"#\
/properties/cost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(o===
e){if(c.params!==void 0){let s=c.params;const N=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/cost/params",schemaPath:"\
#/properties/cost/properties/params/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===N&&typeof s=="number"&&isFinite(s)&&(s<0||
isNaN(s)))return a.errors=[{instancePath:r+"/cost/params",schemaPath:"#/properties/cost/properties/params/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var Fr=N===e}else var Fr=!0;if(Fr){if(c.flops!==void 0){let s=c.flops;const N=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s)))return a.errors=[{instancePath:r+"/cost/flops",schemaPath:"#/properties/cost/properties/flops/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(e===N&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=[{instancePath:r+"/cost/flops",schemaPath:"#/properties/cost/properties\
/flops/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Fr=N===e}else var Fr=!0;if(Fr){if(c.memory!==void 0){let s=c.
memory;const N=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return a.errors=[{instancePath:r+"/cost/memory",schemaPath:"#/properties/cost/properti\
es/memory/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===N&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return a.errors=
[{instancePath:r+"/cost/memory",schemaPath:"#/properties/cost/properties/memory/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"}],!1;var Fr=N===e}else var Fr=!0;if(Fr)if(c.items!==void 0){let s=c.items;const N=e;if(e===N)if(Array.isArray(s)){var ys=!0;const q=s.length;for(let g=0;g<q;g++){
let i=s[g];const m=e;if(e===m)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.name===void 0&&(t="name")||i.kind===void 0&&(t="kind")||i.params===void 0&&
(t="params")||i.bytes===void 0&&(t="bytes")||i.optimizerBytes===void 0&&(t="optimizerBytes")||i.flops===void 0&&(t="flops")||i.activationBytes===void 0&&(t="act\
ivationBytes"))return a.errors=[{instancePath:r+"/cost/items/"+g,schemaPath:"#/properties/cost/properties/items/items/required",keyword:"required",params:{missingProperty:t},
message:"must have required property '"+t+"'"}],!1;{const d=e;for(const u in i)if(!(u==="name"||u==="kind"||u==="params"||u==="bytes"||u==="optimizerBytes"||u===
"flops"||u==="activationBytes")){return a.errors=[{instancePath:r+"/cost/items/"+g,schemaPath:"#/properties/cost/properties/items/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(d===e){if(i.name!==void 0){const u=e;if(typeof i.
name!="string")return a.errors=[{instancePath:r+"/cost/items/"+g+"/name",schemaPath:"#/properties/cost/properties/items/items/properties/name/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var Ze=u===e}else var Ze=!0;if(Ze){if(i.kind!==void 0){let u=i.kind;const h=e;if(!(u==="table"||u==="lay\
er"))return a.errors=[{instancePath:r+"/cost/items/"+g+"/kind",schemaPath:"#/properties/cost/properties/items/items/properties/kind/enum",keyword:"enum",params:{
allowedValues:F.properties.cost.properties.items.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var Ze=h===e}else var Ze=!0;
if(Ze){if(i.params!==void 0){let u=i.params;const h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+
"/params",schemaPath:"#/properties/cost/properties/items/items/properties/params/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
h&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/params",schemaPath:"#/properties/cost/properties/items/i\
tems/properties/params/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ze=h===e}else var Ze=!0;if(Ze){if(i.bytes!==void 0){
let u=i.bytes;const h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/bytes",schemaPath:"#/proper\
ties/cost/properties/items/items/properties/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===h&&typeof u=="number"&&isFinite(
u)&&(u<0||isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/bytes",schemaPath:"#/properties/cost/properties/items/items/properties/bytes/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ze=h===e}else var Ze=!0;if(Ze){if(i.optimizerBytes!==void 0){let u=i.optimizerBytes;const h=e;
if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/optimizerBytes",schemaPath:"#/properties/cost/prope\
rties/items/items/properties/optimizerBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===h&&typeof u=="number"&&isFinite(u)&&
(u<0||isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/optimizerBytes",schemaPath:"#/properties/cost/properties/items/items/properties/optimizerByt\
es/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ze=h===e}else var Ze=!0;if(Ze){if(i.flops!==void 0){let u=i.flops;
const h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/flops",schemaPath:"#/properties/cost/prop\
erties/items/items/properties/flops/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===h&&typeof u=="number"&&isFinite(u)&&(u<0||
isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/flops",schemaPath:"#/properties/cost/properties/items/items/properties/flops/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ze=h===e}else var Ze=!0;if(Ze)if(i.activationBytes!==void 0){let u=i.activationBytes;const h=e;
if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/activationBytes",schemaPath:"#/properties/cost/prop\
erties/items/items/properties/activationBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===h&&typeof u=="number"&&isFinite(
u)&&(u<0||isNaN(u)))return a.errors=[{instancePath:r+"/cost/items/"+g+"/activationBytes",schemaPath:"#/properties/cost/properties/items/items/properties/activat\
ionBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ze=h===e}else var Ze=!0}}}}}}}}else return a.errors=[{instancePath:r+
"/cost/items/"+g,schemaPath:"#/properties/cost/properties/items/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ys=m===e;if(!ys)
break}}else return a.errors=[{instancePath:r+"/cost/items",schemaPath:"#/properties/cost/properties/items/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var Fr=N===e}else var Fr=!0}}}}}else return a.errors=[{instancePath:r+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var y=ee===e}else var y=!0;if(y)if(n.fingerprint!==void 0){let c=n.fingerprint;const ee=e;if(e===ee)if(typeof c=="string"){
if(!Tr.test(c))return a.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},
message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return a.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var y=ee===e}else var y=!0}}}}}}}}}}}}}}}}}}}}}}}else return a.errors=[{instancePath:r,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return a.errors=f,e===0}a.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const vs=O,Vr={
$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc lock",description:"What 'adsc profile' saw in the training part of the data: the constants th\
at a build is made with.",type:"object",properties:{version:{const:1},model:{type:"string"},key:{type:"string"},rows:{type:"object",properties:{train:{type:"int\
eger",minimum:0},validate:{type:"integer",minimum:0},holdout:{type:"integer",minimum:0}},required:["train","validate","holdout"],additionalProperties:!1},time:{
type:["object","null"],properties:{first:{type:"number"},last:{type:"number"}},required:["first","last"],additionalProperties:!1},sources:{type:"object",additionalProperties:{
type:"integer",minimum:0}},columns:{type:"object",additionalProperties:{type:"array",items:{type:"object",properties:{name:{type:"string"},type:{type:"string"}},
required:["name","type"],additionalProperties:!1}}},heads:{type:"object",additionalProperties:{type:"object",properties:{observed:{type:"number",minimum:0},positives:{
type:"number",minimum:0},baseNegatives:{type:"array",items:{type:"object",properties:{base:{type:["string","null"]},observed:{type:"number",minimum:0},positives:{
type:"number",minimum:0}},required:["base","observed","positives"],additionalProperties:!1}}},required:["observed","positives"],additionalProperties:!1}},signals:{
type:"object",additionalProperties:{type:"object",properties:{count:{type:"number",minimum:0},missing:{type:"number",minimum:0},bad:{type:"number",minimum:0},distinct:{
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
additionalProperties:!1}]},reason:{type:"string"}},required:["squash","clip","normalize","reason"],additionalProperties:!1}},required:["count","missing","bad","\
distinct","numeric","list","top","transform"],additionalProperties:!1}},vocabs:{type:"object",additionalProperties:{type:"object",properties:{entries:{type:"int\
eger",minimum:0},file:{type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},coverage:{type:"number",minimum:0,
maximum:1}},required:["entries","file","sha256","coverage"],additionalProperties:!1}}},required:["version","model","key","rows","time","sources","columns","head\
s","signals","vocabs"],additionalProperties:!1,$id:"lock"};function O(n,{instancePath:r="",parentData:Rr,parentDataProperty:$r,rootData:hr=n,dynamicAnchors:br={}}={}){
let f=null,e=0;const we=O.evaluated;if(we.dynamicProps&&(we.props=void 0),we.dynamicItems&&(we.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){
let me;if(n.version===void 0&&(me="version")||n.model===void 0&&(me="model")||n.key===void 0&&(me="key")||n.rows===void 0&&(me="rows")||n.time===void 0&&(me="ti\
me")||n.sources===void 0&&(me="sources")||n.columns===void 0&&(me="columns")||n.heads===void 0&&(me="heads")||n.signals===void 0&&(me="signals")||n.vocabs===void 0&&
(me="vocabs"))return O.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:me},message:"must have required property '"+me+
"'"}],!1;{const dr=e;for(const V in n)if(!Or.call(Vr.properties,V)){return O.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:V},message:"must NOT have additional properties"}],!1;break}if(dr===e){if(n.version!==void 0){const V=e;if(n.version!==1)return O.
errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var y=V===
e}else var y=!0;if(y){if(n.model!==void 0){const V=e;if(typeof n.model!="string")return O.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=V===e}else var y=!0;if(y){if(n.key!==void 0){const V=e;if(typeof n.key!="string")return O.
errors=[{instancePath:r+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=V===e}else var y=!0;
if(y){if(n.rows!==void 0){let V=n.rows;const ue=e;if(e===ue)if(V&&typeof V=="object"&&!Array.isArray(V)){let P;if(V.train===void 0&&(P="train")||V.validate===void 0&&
(P="validate")||V.holdout===void 0&&(P="holdout"))return O.errors=[{instancePath:r+"/rows",schemaPath:"#/properties/rows/required",keyword:"required",params:{missingProperty:P},
message:"must have required property '"+P+"'"}],!1;{const I=e;for(const X in V)if(!(X==="train"||X==="validate"||X==="holdout")){return O.errors=[{instancePath:r+
"/rows",schemaPath:"#/properties/rows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:X},message:"must NOT have additional prope\
rties"}],!1;break}if(I===e){if(V.train!==void 0){let X=V.train;const ye=e;if(!(typeof X=="number"&&!(X%1)&&!isNaN(X)&&isFinite(X)))return O.errors=[{instancePath:r+
"/rows/train",schemaPath:"#/properties/rows/properties/train/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===ye&&typeof X=="n\
umber"&&isFinite(X)&&(X<0||isNaN(X)))return O.errors=[{instancePath:r+"/rows/train",schemaPath:"#/properties/rows/properties/train/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var C=ye===e}else var C=!0;if(C){if(V.validate!==void 0){let X=V.validate;const ye=e;if(!(typeof X=="number"&&
!(X%1)&&!isNaN(X)&&isFinite(X)))return O.errors=[{instancePath:r+"/rows/validate",schemaPath:"#/properties/rows/properties/validate/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===ye&&typeof X=="number"&&isFinite(X)&&(X<0||isNaN(X)))return O.errors=[{instancePath:r+"/rows/validate",schemaPath:"\
#/properties/rows/properties/validate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var C=ye===e}else var C=!0;if(C)if(V.
holdout!==void 0){let X=V.holdout;const ye=e;if(!(typeof X=="number"&&!(X%1)&&!isNaN(X)&&isFinite(X)))return O.errors=[{instancePath:r+"/rows/holdout",schemaPath:"\
#/properties/rows/properties/holdout/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===ye&&typeof X=="number"&&isFinite(X)&&(X<
0||isNaN(X)))return O.errors=[{instancePath:r+"/rows/holdout",schemaPath:"#/properties/rows/properties/holdout/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1;var C=ye===e}else var C=!0}}}}else return O.errors=[{instancePath:r+"/rows",schemaPath:"#/properties/rows/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;var y=ue===e}else var y=!0;if(y){if(n.time!==void 0){let V=n.time;const ue=e;if(!(V&&typeof V=="object"&&
!Array.isArray(V))&&V!==null)return O.errors=[{instancePath:r+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type:Vr.properties.time.type},message:"\
must be object,null"}],!1;if(e===ue&&V&&typeof V=="object"&&!Array.isArray(V)){let P;if(V.first===void 0&&(P="first")||V.last===void 0&&(P="last"))return O.errors=
[{instancePath:r+"/time",schemaPath:"#/properties/time/required",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;
{const I=e;for(const X in V)if(!(X==="first"||X==="last")){return O.errors=[{instancePath:r+"/time",schemaPath:"#/properties/time/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:X},message:"must NOT have additional properties"}],!1;break}if(I===e){if(V.first!==void 0){let X=V.first;const ye=e;
if(!(typeof X=="number"&&isFinite(X)))return O.errors=[{instancePath:r+"/time/first",schemaPath:"#/properties/time/properties/first/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var le=ye===e}else var le=!0;if(le)if(V.last!==void 0){let X=V.last;const ye=e;if(!(typeof X=="number"&&isFinite(X)))
return O.errors=[{instancePath:r+"/time/last",schemaPath:"#/properties/time/properties/last/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var le=ye===e}else var le=!0}}}var y=ue===e}else var y=!0;if(y){if(n.sources!==void 0){let V=n.sources;const ue=e;if(e===ue)if(V&&typeof V=="object"&&!Array.
isArray(V))for(const P in V){let I=V[P];const X=e;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return O.errors=[{instancePath:r+"/sources/"+P.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sources/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===X&&typeof I=="number"&&isFinite(I)&&(I<0||isNaN(I)))return O.errors=[{instancePath:r+"/sources/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/sources/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var M=X===e;if(!M)break}else return O.
errors=[{instancePath:r+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=ue===e}else var y=!0;
if(y){if(n.columns!==void 0){let V=n.columns;const ue=e;if(e===ue)if(V&&typeof V=="object"&&!Array.isArray(V))for(const P in V){let I=V[P];const X=e;if(e===X)if(Array.
isArray(I)){var ce=!0;const ye=I.length;for(let sr=0;sr<ye;sr++){let b=I[sr];const ae=e;if(e===ae)if(b&&typeof b=="object"&&!Array.isArray(b)){let qe;if(b.name===
void 0&&(qe="name")||b.type===void 0&&(qe="type"))return O.errors=[{instancePath:r+"/columns/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+sr,schemaPath:"#/pro\
perties/columns/additionalProperties/items/required",keyword:"required",params:{missingProperty:qe},message:"must have required property '"+qe+"'"}],!1;{const $e=e;
for(const v in b)if(!(v==="name"||v==="type")){return O.errors=[{instancePath:r+"/columns/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+sr,schemaPath:"#/proper\
ties/columns/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional pro\
perties"}],!1;break}if($e===e){if(b.name!==void 0){const v=e;if(typeof b.name!="string")return O.errors=[{instancePath:r+"/columns/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+sr+"/name",schemaPath:"#/properties/columns/additionalProperties/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var x=v===e}else var x=!0;if(x)if(b.type!==void 0){const v=e;if(typeof b.type!="string")return O.errors=[{instancePath:r+"/columns/"+P.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+sr+"/type",schemaPath:"#/properties/columns/additionalProperties/items/properties/type/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var x=v===e}else var x=!0}}}else return O.errors=[{instancePath:r+"/columns/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+sr,
schemaPath:"#/properties/columns/additionalProperties/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ce=ae===e;if(!ce)break}}else
return O.errors=[{instancePath:r+"/columns/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/columns/additionalProperties/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var ke=X===e;if(!ke)break}else return O.errors=[{instancePath:r+"/columns",schemaPath:"#/properties/columns/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=ue===e}else var y=!0;if(y){if(n.heads!==void 0){let V=n.heads;const ue=e;if(e===ue)
if(V&&typeof V=="object"&&!Array.isArray(V))for(const P in V){let I=V[P];const X=e;if(e===X)if(I&&typeof I=="object"&&!Array.isArray(I)){let ye;if(I.observed===
void 0&&(ye="observed")||I.positives===void 0&&(ye="positives"))return O.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/heads/additionalProperties/required",keyword:"required",params:{missingProperty:ye},message:"must have required property '"+ye+"'"}],!1;{const sr=e;
for(const b in I)if(!(b==="observed"||b==="positives"||b==="baseNegatives")){return O.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/heads/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have ad\
ditional properties"}],!1;break}if(sr===e){if(I.observed!==void 0){let b=I.observed;const ae=e;if(e===ae)if(typeof b=="number"&&isFinite(b)){if(b<0||isNaN(b))return O.
errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/observed/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return O.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/observed/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"}],!1;var S=ae===e}else var S=!0;if(S){if(I.positives!==void 0){let b=I.positives;const ae=e;if(e===ae)if(typeof b=="number"&&isFinite(b)){if(b<0||isNaN(b))
return O.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/positives",schemaPath:"#/properties/heads/additionalProperties/properties/\
positives/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return O.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,
"~0").replace(/\//g,"~1")+"/positives",schemaPath:"#/properties/heads/additionalProperties/properties/positives/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var S=ae===e}else var S=!0;if(S)if(I.baseNegatives!==void 0){let b=I.baseNegatives;const ae=e;if(e===ae)if(Array.isArray(b)){var E=!0;const qe=b.
length;for(let $e=0;$e<qe;$e++){let v=b[$e];const ve=e;if(e===ve)if(v&&typeof v=="object"&&!Array.isArray(v)){let Je;if(v.base===void 0&&(Je="base")||v.observed===
void 0&&(Je="observed")||v.positives===void 0&&(Je="positives"))return O.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegati\
ves/"+$e,schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/required",keyword:"required",params:{missingProperty:Je},message:"mu\
st have required property '"+Je+"'"}],!1;{const Z=e;for(const ge in v)if(!(ge==="base"||ge==="observed"||ge==="positives")){return O.errors=[{instancePath:r+"/h\
eads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+$e,schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:ge},message:"must NOT have additional properties"}],!1;break}if(Z===e){if(v.base!==void 0){
let ge=v.base;const te=e;if(typeof ge!="string"&&ge!==null)return O.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+
$e+"/base",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/base/type",keyword:"type",params:{type:Vr.properties.heads.
additionalProperties.properties.baseNegatives.items.properties.base.type},message:"must be string,null"}],!1;var Oe=te===e}else var Oe=!0;if(Oe){if(v.observed!==
void 0){let ge=v.observed;const te=e;if(e===te)if(typeof ge=="number"&&isFinite(ge)){if(ge<0||isNaN(ge))return O.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,
"~0").replace(/\//g,"~1")+"/baseNegatives/"+$e+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/observe\
d/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return O.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/baseNegatives/"+$e+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/observed/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var Oe=te===e}else var Oe=!0;if(Oe)if(v.positives!==void 0){let ge=v.positives;const te=e;if(e===te)if(typeof ge==
"number"&&isFinite(ge)){if(ge<0||isNaN(ge))return O.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+$e+"/positives",
schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/positives/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return O.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+$e+"/positives",schemaPath:"\
#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/positives/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var Oe=te===e}else var Oe=!0}}}}else return O.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+$e,schemaPath:"#/p\
roperties/heads/additionalProperties/properties/baseNegatives/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var E=ve===e;if(!E)
break}}else return O.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives",schemaPath:"#/properties/heads/additionalProper\
ties/properties/baseNegatives/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var S=ae===e}else var S=!0}}}}else return O.errors=[{instancePath:r+
"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1;var k=X===e;if(!k)break}else return O.errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var y=ue===e}else var y=!0;if(y){if(n.signals!==void 0){let V=n.signals;const ue=e;if(e===ue)if(V&&typeof V=="object"&&!Array.isArray(
V))for(const P in V){let I=V[P];const X=e;if(e===X)if(I&&typeof I=="object"&&!Array.isArray(I)){let ye;if(I.count===void 0&&(ye="count")||I.missing===void 0&&(ye=
"missing")||I.bad===void 0&&(ye="bad")||I.distinct===void 0&&(ye="distinct")||I.numeric===void 0&&(ye="numeric")||I.list===void 0&&(ye="list")||I.top===void 0&&
(ye="top")||I.transform===void 0&&(ye="transform"))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/signals/additionalProperties/required",keyword:"required",params:{missingProperty:ye},message:"must have required property '"+ye+"'"}],!1;{const sr=e;for(const b in I)
if(!(b==="count"||b==="missing"||b==="bad"||b==="distinct"||b==="numeric"||b==="list"||b==="top"||b==="transform")){return O.errors=[{instancePath:r+"/signals/"+
P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},
message:"must NOT have additional properties"}],!1;break}if(sr===e){if(I.count!==void 0){let b=I.count;const ae=e;if(e===ae)if(typeof b=="number"&&isFinite(b)){
if(b<0||isNaN(b))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",schemaPath:"#/properties/signals/additionalPrope\
rties/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return O.errors=[{instancePath:r+"/signals/"+
P.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",schemaPath:"#/properties/signals/additionalProperties/properties/count/type",keyword:"type",params:{type:"numb\
er"},message:"must be number"}],!1;var D=ae===e}else var D=!0;if(D){if(I.missing!==void 0){let b=I.missing;const ae=e;if(e===ae)if(typeof b=="number"&&isFinite(
b)){if(b<0||isNaN(b))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/missing",schemaPath:"#/properties/signals/additiona\
lProperties/properties/missing/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return O.errors=[{instancePath:r+"/s\
ignals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/missing",schemaPath:"#/properties/signals/additionalProperties/properties/missing/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var D=ae===e}else var D=!0;if(D){if(I.bad!==void 0){let b=I.bad;const ae=e;if(e===ae)if(typeof b=="number"&&isFinite(
b)){if(b<0||isNaN(b))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/bad",schemaPath:"#/properties/signals/additionalPro\
perties/properties/bad/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return O.errors=[{instancePath:r+"/signals/"+
P.replace(/~/g,"~0").replace(/\//g,"~1")+"/bad",schemaPath:"#/properties/signals/additionalProperties/properties/bad/type",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;var D=ae===e}else var D=!0;if(D){if(I.distinct!==void 0){let b=I.distinct;const ae=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(
b))&&b!==null)return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/distinct",schemaPath:"#/properties/signals/additionalPrope\
rties/properties/distinct/type",keyword:"type",params:{type:Vr.properties.signals.additionalProperties.properties.distinct.type},message:"must be integer,null"}],
!1;if(e===ae&&typeof b=="number"&&isFinite(b)&&(b<0||isNaN(b)))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/distinct",
schemaPath:"#/properties/signals/additionalProperties/properties/distinct/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;
var D=ae===e}else var D=!0;if(D){if(I.numeric!==void 0){let b=I.numeric;const ae=e;if(!(b&&typeof b=="object"&&!Array.isArray(b))&&b!==null)return O.errors=[{instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/type",keyword:"type",params:{
type:Vr.properties.signals.additionalProperties.properties.numeric.type},message:"must be object,null"}],!1;if(e===ae&&b&&typeof b=="object"&&!Array.isArray(b)){
let qe;if(b.min===void 0&&(qe="min")||b.max===void 0&&(qe="max")||b.mean===void 0&&(qe="mean")||b.std===void 0&&(qe="std")||b.skewness===void 0&&(qe="skewness")||
b.kurtosis===void 0&&(qe="kurtosis")||b.quantiles===void 0&&(qe="quantiles"))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+
"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/required",keyword:"required",params:{missingProperty:qe},message:"must have \
required property '"+qe+"'"}],!1;{const $e=e;for(const v in b)if(!(v==="min"||v==="max"||v==="mean"||v==="std"||v==="skewness"||v==="kurtosis"||v==="quantiles")){
return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/propertie\
s/numeric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if($e===e){
if(b.min!==void 0){let v=b.min;const ve=e;if(!(typeof v=="number"&&isFinite(v)))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,
"~1")+"/numeric/min",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/min/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var G=ve===e}else var G=!0;if(G){if(b.max!==void 0){let v=b.max;const ve=e;if(!(typeof v=="number"&&isFinite(v)))return O.errors=[{instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/max",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/max/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var G=ve===e}else var G=!0;if(G){if(b.mean!==void 0){let v=b.mean;const ve=e;if(!(typeof v==
"number"&&isFinite(v)))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/mean",schemaPath:"#/properties/signals/ad\
ditionalProperties/properties/numeric/properties/mean/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var G=ve===e}else var G=!0;if(G){
if(b.std!==void 0){let v=b.std;const ve=e;if(!(typeof v=="number"&&isFinite(v)))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,
"~1")+"/numeric/std",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/std/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var G=ve===e}else var G=!0;if(G){if(b.skewness!==void 0){let v=b.skewness;const ve=e;if(!(typeof v=="number"&&isFinite(v)))return O.errors=
[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/skewness",schemaPath:"#/properties/signals/additionalProperties/properties/numer\
ic/properties/skewness/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var G=ve===e}else var G=!0;if(G){if(b.kurtosis!==void 0){let v=b.
kurtosis;const ve=e;if(!(typeof v=="number"&&isFinite(v)))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/kurtos\
is",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/kurtosis/type",keyword:"type",params:{type:"number"},message:"must be nu\
mber"}],!1;var G=ve===e}else var G=!0;if(G)if(b.quantiles!==void 0){let v=b.quantiles;const ve=e;if(e===ve)if(Array.isArray(v)){if(v.length>9)return O.errors=[{
instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/signals/additionalProperties/properties/numeri\
c/properties/quantiles/maxItems",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"}],!1;if(v.length<9)return O.errors=[{instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/qu\
antiles/minItems",keyword:"minItems",params:{limit:9},message:"must NOT have fewer than 9 items"}],!1;{var Q=!0;const Je=v.length;for(let Z=0;Z<Je;Z++){let ge=v[Z];
const te=e;if(!(typeof ge=="number"&&isFinite(ge)))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles/"+Z,
schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/items/type",keyword:"type",params:{type:"number"},message:"must be\
 number"}],!1;var Q=te===e;if(!Q)break}}}else return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"\
#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var G=ve===
e}else var G=!0}}}}}}}}var D=ae===e}else var D=!0;if(D){if(I.list!==void 0){let b=I.list;const ae=e;if(!(b&&typeof b=="object"&&!Array.isArray(b))&&b!==null)return O.
errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/properties/list/type",
keyword:"type",params:{type:Vr.properties.signals.additionalProperties.properties.list.type},message:"must be object,null"}],!1;if(e===ae&&b&&typeof b=="object"&&
!Array.isArray(b)){let qe;if(b.meanLength===void 0&&(qe="meanLength")||b.truncated===void 0&&(qe="truncated")||b.nulls===void 0&&(qe="nulls"))return O.errors=[{
instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/properties/list/required",keyword:"\
required",params:{missingProperty:qe},message:"must have required property '"+qe+"'"}],!1;{const $e=e;for(const v in b)if(!(v==="meanLength"||v==="truncated"||v===
"nulls")){return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/additionalProperties/pr\
operties/list/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if($e===
e){if(b.meanLength!==void 0){let v=b.meanLength;const ve=e;if(!(typeof v=="number"&&isFinite(v)))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").
replace(/\//g,"~1")+"/list/meanLength",schemaPath:"#/properties/signals/additionalProperties/properties/list/properties/meanLength/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var _=ve===e}else var _=!0;if(_){if(b.truncated!==void 0){let v=b.truncated;const ve=e;if(!(typeof v=="number"&&isFinite(
v)))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/truncated",schemaPath:"#/properties/signals/additionalPropertie\
s/properties/list/properties/truncated/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var _=ve===e}else var _=!0;if(_)if(b.nulls!==void 0){
let v=b.nulls;const ve=e;if(!(typeof v=="number"&&isFinite(v)))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/null\
s",schemaPath:"#/properties/signals/additionalProperties/properties/list/properties/nulls/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var _=ve===e}else var _=!0}}}}var D=ae===e}else var D=!0;if(D){if(I.top!==void 0){let b=I.top;const ae=e;if(e===ae)if(Array.isArray(b)){var T=!0;const qe=b.length;
for(let $e=0;$e<qe;$e++){let v=b[$e];const ve=e;if(e===ve)if(v&&typeof v=="object"&&!Array.isArray(v)){let Je;if(v.value===void 0&&(Je="value")||v.count===void 0&&
(Je="count"))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+$e,schemaPath:"#/properties/signals/additionalPropert\
ies/properties/top/items/required",keyword:"required",params:{missingProperty:Je},message:"must have required property '"+Je+"'"}],!1;{const Z=e;for(const ge in v)
if(!(ge==="value"||ge==="count")){return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+$e,schemaPath:"#/properties/sign\
als/additionalProperties/properties/top/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ge},message:"must NOT have additio\
nal properties"}],!1;break}if(Z===e){if(v.value!==void 0){const ge=e;if(typeof v.value!="string")return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").
replace(/\//g,"~1")+"/top/"+$e+"/value",schemaPath:"#/properties/signals/additionalProperties/properties/top/items/properties/value/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var ie=ge===e}else var ie=!0;if(ie)if(v.count!==void 0){let ge=v.count;const te=e;if(e===te)if(typeof ge=="number"&&
isFinite(ge)){if(ge<0||isNaN(ge))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+$e+"/count",schemaPath:"#/propert\
ies/signals/additionalProperties/properties/top/items/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else
return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+$e+"/count",schemaPath:"#/properties/signals/additionalProperties/\
properties/top/items/properties/count/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ie=te===e}else var ie=!0}}}else return O.errors=
[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+$e,schemaPath:"#/properties/signals/additionalProperties/properties/top/items/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var T=ve===e;if(!T)break}}else return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/top",schemaPath:"#/properties/signals/additionalProperties/properties/top/type",keyword:"type",params:{type:"array"},message:"must be\
 array"}],!1;var D=ae===e}else var D=!0;if(D)if(I.transform!==void 0){let b=I.transform;const ae=e;if(!(b&&typeof b=="object"&&!Array.isArray(b))&&b!==null)return O.
errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProperties/properties/trans\
form/type",keyword:"type",params:{type:Vr.properties.signals.additionalProperties.properties.transform.type},message:"must be object,null"}],!1;if(e===ae&&b&&typeof b==
"object"&&!Array.isArray(b)){let qe;if(b.squash===void 0&&(qe="squash")||b.clip===void 0&&(qe="clip")||b.normalize===void 0&&(qe="normalize")||b.reason===void 0&&
(qe="reason"))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProp\
erties/properties/transform/required",keyword:"required",params:{missingProperty:qe},message:"must have required property '"+qe+"'"}],!1;{const $e=e;for(const v in b)
if(!(v==="squash"||v==="clip"||v==="normalize"||v==="reason")){return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",
schemaPath:"#/properties/signals/additionalProperties/properties/transform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"\
must NOT have additional properties"}],!1;break}if($e===e){if(b.squash!==void 0){let v=b.squash;const ve=e;if(!(v==="none"||v==="log"||v==="asinh"||v==="tanh"))
return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/squash",schemaPath:"#/properties/signals/additionalProperties/\
properties/transform/properties/squash/enum",keyword:"enum",params:{allowedValues:Vr.properties.signals.additionalProperties.properties.transform.properties.squash.
enum},message:"must be equal to one of the allowed values"}],!1;var z=ve===e}else var z=!0;if(z){if(b.clip!==void 0){let v=b.clip;const ve=e;if(!Array.isArray(v)&&
v!==null)return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/properties/signals/additionalProp\
erties/properties/transform/properties/clip/type",keyword:"type",params:{type:Vr.properties.signals.additionalProperties.properties.transform.properties.clip.type},
message:"must be array,null"}],!1;if(e===ve&&Array.isArray(v)){if(v.length<2)return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+
"/transform/clip",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/clip/minItems",keyword:"minItems",params:{limit:2},message:"\
must NOT have fewer than 2 items"}],!1;{const Je=v.length;if(Je>0){let Z=v[0];const ge=e;if(!(typeof Z=="number"&&isFinite(Z)))return O.errors=[{instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip/0",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/c\
lip/prefixItems/0/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var oe=ge===e}if(oe){if(Je>1){let Z=v[1];const ge=e;if(!(typeof Z=="\
number"&&isFinite(Z)))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip/1",schemaPath:"#/properties/signals\
/additionalProperties/properties/transform/properties/clip/prefixItems/1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var oe=ge===e}
if(oe&&!(v.length<=2))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/properties/signals/a\
dditionalProperties/properties/transform/properties/clip/items",keyword:"items",params:{limit:2},message:"must NOT have more than 2 items"}],!1}}}var z=ve===e}else
var z=!0;if(z){if(b.normalize!==void 0){let v=b.normalize;const ve=e;if(e===ve)if(v&&typeof v=="object"&&!Array.isArray(v)){let Je;if(v.kind===void 0&&(Je="kind"))
return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperti\
es/properties/transform/properties/normalize/required",keyword:"required",params:{missingProperty:Je},message:"must have required property '"+Je+"'"}],!1;{const Z=v.
kind;if(typeof Z=="string")if(Z==="none"){if(e===e)if(v&&typeof v=="object"&&!Array.isArray(v)){let te;if(v.kind===void 0&&(te="kind"))return O.errors=[{instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/propertie\
s/normalize/oneOf/0/required",keyword:"required",params:{missingProperty:te},message:"must have required property '"+te+"'"}],!1;{const ze=e;for(const J in v)if(J!==
"kind"){return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additional\
Properties/properties/transform/properties/normalize/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:J},message:"must NO\
T have additional properties"}],!1;break}if(ze===e&&v.kind!==void 0&&v.kind!=="none")return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/properties/kind/const",
keyword:"const",params:{allowedValue:"none"},message:"must be equal to constant"}],!1}}else return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var p=!0}else if(Z==="l2"){if(e===e)if(v&&typeof v=="object"&&!Array.isArray(v)){let te;if(v.kind===void 0&&
(te="kind"))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additi\
onalProperties/properties/transform/properties/normalize/oneOf/1/required",keyword:"required",params:{missingProperty:te},message:"must have required property '"+
te+"'"}],!1;{const ze=e;for(const J in v)if(J!=="kind"){return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normal\
ize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:J},message:"must NOT have additional properties"}],!1;break}if(ze===e&&v.kind!==void 0&&v.kind!=="l2")return O.errors=[{instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prop\
erties/normalize/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"l2"},message:"must be equal to constant"}],!1}}else return O.errors=[{instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/propertie\
s/normalize/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;p!==!0&&(p=!0)}else if(Z==="minmax"){if(e===e)if(v&&typeof v=="obj\
ect"&&!Array.isArray(v)){let te;if(v.kind===void 0&&(te="kind")||v.min===void 0&&(te="min")||v.max===void 0&&(te="max"))return O.errors=[{instancePath:r+"/signa\
ls/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/norma\
lize/oneOf/2/required",keyword:"required",params:{missingProperty:te},message:"must have required property '"+te+"'"}],!1;{const ze=e;for(const J in v)if(!(J===
"kind"||J==="min"||J==="max")){return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/proper\
ties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:J},
message:"must NOT have additional properties"}],!1;break}if(ze===e){if(v.kind!==void 0){const J=e;if(v.kind!=="minmax")return O.errors=[{instancePath:r+"/signal\
s/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/n\
ormalize/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"minmax"},message:"must be equal to constant"}],!1;var j=J===e}else var j=!0;if(j){
if(v.min!==void 0){let J=v.min;const je=e,Se=e;let De=!1;const Ae=e;if(!(typeof J=="number"&&isFinite(J))){const Y={instancePath:r+"/signals/"+P.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/prope\
rties/min/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[Y]:f.push(Y),e++}var R=Ae===e;De=De||R;const Le=e;if(e===Le)
if(Array.isArray(J)){var Ve=!0;const Y=J.length;for(let Ke=0;Ke<Y;Ke++){let Fe=J[Ke];const Xe=e;if(!(typeof Fe=="number"&&isFinite(Fe))){const he={instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min/"+Ke,schemaPath:"#/properties/signals/additionalProperties/properties/transform/p\
roperties/normalize/oneOf/2/properties/min/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[he]:f.push(he),e++}var Ve=Xe===
e;if(!Ve)break}}else{const Y={instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/ad\
ditionalProperties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};
f===null?f=[Y]:f.push(Y),e++}var R=Le===e;if(De=De||R,De)e=Se,f!==null&&(Se?f.length=Se:f=null);else{const Y={instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/min/an\
yOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[Y]:f.push(Y),e++,O.errors=f,!1}var j=je===e}else var j=!0;if(j)if(v.max!==
void 0){let J=v.max;const je=e,Se=e;let De=!1;const Ae=e;if(!(typeof J=="number"&&isFinite(J))){const Y={instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/an\
yOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[Y]:f.push(Y),e++}var w=Ae===e;De=De||w;const Le=e;if(e===Le)if(Array.isArray(
J)){var W=!0;const Y=J.length;for(let Ke=0;Ke<Y;Ke++){let Fe=J[Ke];const Xe=e;if(!(typeof Fe=="number"&&isFinite(Fe))){const he={instancePath:r+"/signals/"+P.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max/"+Ke,schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/on\
eOf/2/properties/max/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[he]:f.push(he),e++}var W=Xe===e;if(!W)break}}else{
const Y={instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/pr\
operties/transform/properties/normalize/oneOf/2/properties/max/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[Y]:f.push(
Y),e++}var w=Le===e;if(De=De||w,De)e=Se,f!==null&&(Se?f.length=Se:f=null);else{const Y={instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/tr\
ansform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf",keyword:"an\
yOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[Y]:f.push(Y),e++,O.errors=f,!1}var j=je===e}else var j=!0}}}}else return O.errors=[{instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/propertie\
s/normalize/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;p!==!0&&(p=!0)}else if(Z==="zscore"){if(e===e)if(v&&typeof v=="obj\
ect"&&!Array.isArray(v)){let te;if(v.kind===void 0&&(te="kind")||v.mean===void 0&&(te="mean")||v.std===void 0&&(te="std"))return O.errors=[{instancePath:r+"/sig\
nals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/nor\
malize/oneOf/3/required",keyword:"required",params:{missingProperty:te},message:"must have required property '"+te+"'"}],!1;{const ze=e;for(const J in v)if(!(J===
"kind"||J==="mean"||J==="std")){return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/prope\
rties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:J},
message:"must NOT have additional properties"}],!1;break}if(ze===e){if(v.kind!==void 0){const J=e;if(v.kind!=="zscore")return O.errors=[{instancePath:r+"/signal\
s/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/n\
ormalize/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"zscore"},message:"must be equal to constant"}],!1;var L=J===e}else var L=!0;if(L){
if(v.mean!==void 0){let J=v.mean;const je=e,Se=e;let De=!1;const Ae=e;if(!(typeof J=="number"&&isFinite(J))){const Y={instancePath:r+"/signals/"+P.replace(/~/g,
"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/pr\
operties/mean/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[Y]:f.push(Y),e++}var Be=Ae===e;De=De||Be;const Le=e;if(e===
Le)if(Array.isArray(J)){var Ne=!0;const Y=J.length;for(let Ke=0;Ke<Y;Ke++){let Fe=J[Ke];const Xe=e;if(!(typeof Fe=="number"&&isFinite(Fe))){const he={instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean/"+Ke,schemaPath:"#/properties/signals/additionalProperties/properties/transform/\
properties/normalize/oneOf/3/properties/mean/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[he]:f.push(he),e++}
var Ne=Xe===e;if(!Ne)break}}else{const Y={instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properti\
es/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/1/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"};f===null?f=[Y]:f.push(Y),e++}var Be=Le===e;if(De=De||Be,De)e=Se,f!==null&&(Se?f.length=Se:f=null);else{const Y={instancePath:r+"/signals/"+P.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf\
/3/properties/mean/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[Y]:f.push(Y),e++,O.errors=f,!1}var L=je===e}else var L=!0;
if(L)if(v.std!==void 0){let J=v.std;const je=e,Se=e;let De=!1;const Ae=e;if(!(typeof J=="number"&&isFinite(J))){const Y={instancePath:r+"/signals/"+P.replace(/~/g,
"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/pro\
perties/std/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[Y]:f.push(Y),e++}var de=Ae===e;De=De||de;const Le=e;if(e===
Le)if(Array.isArray(J)){var $=!0;const Y=J.length;for(let Ke=0;Ke<Y;Ke++){let Fe=J[Ke];const Xe=e;if(!(typeof Fe=="number"&&isFinite(Fe))){const he={instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std/"+Ke,schemaPath:"#/properties/signals/additionalProperties/properties/transform/p\
roperties/normalize/oneOf/3/properties/std/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};f===null?f=[he]:f.push(he),e++}var $=Xe===
e;if(!$)break}}else{const Y={instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/add\
itionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};f===
null?f=[Y]:f.push(Y),e++}var de=Le===e;if(De=De||de,De)e=Se,f!==null&&(Se?f.length=Se:f=null);else{const Y={instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/an\
yOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[Y]:f.push(Y),e++,O.errors=f,!1}var L=je===e}else var L=!0}}}}else return O.
errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/proper\
ties/transform/properties/normalize/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;p!==!0&&(p=!0)}else if(Z==="quantile"){if(e===
e)if(v&&typeof v=="object"&&!Array.isArray(v)){let te;if(v.kind===void 0&&(te="kind")||v.boundaries===void 0&&(te="boundaries"))return O.errors=[{instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/propertie\
s/normalize/oneOf/4/required",keyword:"required",params:{missingProperty:te},message:"must have required property '"+te+"'"}],!1;{const ze=e;for(const J in v)if(!(J===
"kind"||J==="boundaries")){return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties\
/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:J},
message:"must NOT have additional properties"}],!1;break}if(ze===e){if(v.kind!==void 0){const J=e;if(v.kind!=="quantile")return O.errors=[{instancePath:r+"/sign\
als/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties\
/normalize/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"quantile"},message:"must be equal to constant"}],!1;var ne=J===e}else var ne=!0;
if(ne)if(v.boundaries!==void 0){let J=v.boundaries;const je=e;if(e===je)if(Array.isArray(J)){var yr=!0;const De=J.length;for(let Ae=0;Ae<De;Ae++){let Le=J[Ae];const Er=e;
if(!(typeof Le=="number"&&isFinite(Le)))return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries/"+
Ae,schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/properties/boundaries/items/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var yr=Er===e;if(!yr)break}}else return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/transform/normalize/boundaries",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/properties/boundar\
ies/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ne=je===e}else var ne=!0}}}else return O.errors=[{instancePath:r+"/signals/"+P.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;p!==!0&&(p=!0)}else return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/discriminator",keyword:"discr\
iminator",params:{error:"mapping",tag:"kind",tagValue:Z},message:'value of tag "kind" must be in oneOf'}],!1;else return O.errors=[{instancePath:r+"/signals/"+P.
replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/di\
scriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:Z},message:'tag "kind" must be string'}],!1}}else return O.errors=[{instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/propertie\
s/normalize/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var z=ve===e}else var z=!0;if(z)if(b.reason!==void 0){const v=e;if(typeof b.
reason!="string")return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/reason",schemaPath:"#/properties/signals/addi\
tionalProperties/properties/transform/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var z=v===e}else var z=!0}}}}}
var D=ae===e}else var D=!0}}}}}}}}}else return O.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/a\
dditionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ie=X===e;if(!Ie)break}else return O.errors=[{instancePath:r+"/\
signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=ue===e}else var y=!0;if(y)if(n.vocabs!==
void 0){let V=n.vocabs;const ue=e;if(e===ue)if(V&&typeof V=="object"&&!Array.isArray(V))for(const P in V){let I=V[P];const X=e;if(e===X)if(I&&typeof I=="object"&&
!Array.isArray(I)){let ye;if(I.entries===void 0&&(ye="entries")||I.file===void 0&&(ye="file")||I.sha256===void 0&&(ye="sha256")||I.coverage===void 0&&(ye="cover\
age"))return O.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vocabs/additionalProperties/required",keyword:"\
required",params:{missingProperty:ye},message:"must have required property '"+ye+"'"}],!1;{const sr=e;for(const b in I)if(!(b==="entries"||b==="file"||b==="sha2\
56"||b==="coverage")){return O.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vocabs/additionalProperties/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"}],!1;break}if(sr===e){if(I.entries!==
void 0){let b=I.entries;const ae=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return O.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/entries",schemaPath:"#/properties/vocabs/additionalProperties/properties/entries/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"}],!1;if(e===ae&&typeof b=="number"&&isFinite(b)&&(b<0||isNaN(b)))return O.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/en\
tries",schemaPath:"#/properties/vocabs/additionalProperties/properties/entries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1;var pe=ae===e}else var pe=!0;if(pe){if(I.file!==void 0){let b=I.file;const ae=e;if(e===ae)if(typeof b=="string"){if(!Lr.test(b))return O.errors=[{instancePath:r+
"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/vocabs/additionalProperties/properties/file/pattern",keyword:"pattern",params:{
pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return O.errors=[{instancePath:r+"\
/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/vocabs/additionalProperties/properties/file/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var pe=ae===e}else var pe=!0;if(pe){if(I.sha256!==void 0){let b=I.sha256;const ae=e;if(e===ae)if(typeof b=="string"){if(!Tr.
test(b))return O.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/vocabs/additionalProperties/prop\
erties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return O.errors=[{instancePath:r+
"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/vocabs/additionalProperties/properties/sha256/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var pe=ae===e}else var pe=!0;if(pe)if(I.coverage!==void 0){let b=I.coverage;const ae=e;if(e===ae)if(typeof b=="numb\
er"&&isFinite(b)){if(b>1||isNaN(b))return O.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/voc\
abs/additionalProperties/properties/coverage/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(b<0||isNaN(b))return O.errors=
[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return O.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage/type",keyword:"type",params:{type:"number"},message:"must be nu\
mber"}],!1;var pe=ae===e}else var pe=!0}}}}}else return O.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/v\
ocabs/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Re=X===e;if(!Re)break}else return O.errors=[{instancePath:r+
"/vocabs",schemaPath:"#/properties/vocabs/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=ue===e}else var y=!0}}}}}}}}}}}else return O.
errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return O.errors=f,e===0}O.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};const ws=fe,gr={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc calibration config",description:"How a model is to be calibr\
ated: what the spec asks for, resolved. A fitted calibrator is another file.",type:"object",properties:{version:{const:2},fingerprint:{type:"string",pattern:"^[\
0-9a-f]{64}$"},model:{type:"string"},variant:{type:["string","null"]},method:{enum:["platt","isotonic","temperature"]},heads:{type:"array",items:{type:"string"}},
sources:{type:["array","null"],items:{type:"string"}},per:{type:"array",items:{enum:["head","source"]}},signals:{type:"array",items:{type:"object",properties:{name:{
type:"string"},kind:{enum:["id","ids","vec"]},vocab:{type:["string","null"]},size:{type:"integer",minimum:0},hours:{type:["string","null"]}},required:["name","k\
ind","vocab","size","hours"],additionalProperties:!1}},everySeconds:{type:"number"},windowSeconds:{type:"number"},halfLifeSeconds:{type:["number","null"]},traffic:{
type:["object","null"],properties:{column:{type:"string"},value:{type:"string"}},required:["column","value"],additionalProperties:!1},sampling:{type:["object","\
null"],properties:{base:{type:["string","null"]},keep:{type:"number",minimum:0,maximum:1},log:{enum:["unsampled","sampled"]},correct:{enum:["weight","base","bat\
ch"]}},required:["base","keep","log","correct"],additionalProperties:!1}},required:["version","fingerprint","model","variant","method","heads","sources","per","\
signals","everySeconds","windowSeconds","halfLifeSeconds","traffic","sampling"],additionalProperties:!1,$id:"calibration"};function fe(n,{instancePath:r="",parentData:Rr,
parentDataProperty:$r,rootData:hr=n,dynamicAnchors:br={}}={}){let f=null,e=0;const we=fe.evaluated;if(we.dynamicProps&&(we.props=void 0),we.dynamicItems&&(we.items=
void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let E;if(n.version===void 0&&(E="version")||n.fingerprint===void 0&&(E="fingerprint")||n.model===void 0&&
(E="model")||n.variant===void 0&&(E="variant")||n.method===void 0&&(E="method")||n.heads===void 0&&(E="heads")||n.sources===void 0&&(E="sources")||n.per===void 0&&
(E="per")||n.signals===void 0&&(E="signals")||n.everySeconds===void 0&&(E="everySeconds")||n.windowSeconds===void 0&&(E="windowSeconds")||n.halfLifeSeconds===void 0&&
(E="halfLifeSeconds")||n.traffic===void 0&&(E="traffic")||n.sampling===void 0&&(E="sampling"))return fe.errors=[{instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:E},message:"must have required property '"+E+"'"}],!1;{const Oe=e;for(const k in n)if(!Or.call(gr.properties,k)){return fe.errors=
[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional properties"}],
!1;break}if(Oe===e){if(n.version!==void 0){const k=e;if(n.version!==2)return fe.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"\
const",params:{allowedValue:2},message:"must be equal to constant"}],!1;var y=k===e}else var y=!0;if(y){if(n.fingerprint!==void 0){let k=n.fingerprint;const D=e;
if(e===D)if(typeof k=="string"){if(!Tr.test(k))return fe.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",
params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return fe.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/propert\
ies/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=D===e}else var y=!0;if(y){if(n.model!==void 0){const k=e;if(typeof n.
model!="string")return fe.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var y=k===e}else var y=!0;if(y){if(n.variant!==void 0){let k=n.variant;const D=e;if(typeof k!="string"&&k!==null)return fe.errors=[{instancePath:r+"/variant",
schemaPath:"#/properties/variant/type",keyword:"type",params:{type:gr.properties.variant.type},message:"must be string,null"}],!1;var y=D===e}else var y=!0;if(y){
if(n.method!==void 0){let k=n.method;const D=e;if(!(k==="platt"||k==="isotonic"||k==="temperature"))return fe.errors=[{instancePath:r+"/method",schemaPath:"#/pr\
operties/method/enum",keyword:"enum",params:{allowedValues:gr.properties.method.enum},message:"must be equal to one of the allowed values"}],!1;var y=D===e}else
var y=!0;if(y){if(n.heads!==void 0){let k=n.heads;const D=e;if(e===D)if(Array.isArray(k)){var C=!0;const Q=k.length;for(let _=0;_<Q;_++){const T=e;if(typeof k[_]!=
"string")return fe.errors=[{instancePath:r+"/heads/"+_,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var C=T===e;if(!C)break}}else return fe.errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"}],!1;var y=D===e}else var y=!0;if(y){if(n.sources!==void 0){let k=n.sources;const D=e;if(!Array.isArray(k)&&k!==null)return fe.errors=[{instancePath:r+
"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:gr.properties.sources.type},message:"must be array,null"}],!1;if(e===D&&Array.isArray(
k)){var le=!0;const Q=k.length;for(let _=0;_<Q;_++){const T=e;if(typeof k[_]!="string")return fe.errors=[{instancePath:r+"/sources/"+_,schemaPath:"#/properties/\
sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var le=T===e;if(!le)break}}var y=D===e}else var y=!0;if(y){if(n.per!==void 0){
let k=n.per;const D=e;if(e===D)if(Array.isArray(k)){var M=!0;const Q=k.length;for(let _=0;_<Q;_++){let T=k[_];const ie=e;if(!(T==="head"||T==="source"))return fe.
errors=[{instancePath:r+"/per/"+_,schemaPath:"#/properties/per/items/enum",keyword:"enum",params:{allowedValues:gr.properties.per.items.enum},message:"must be e\
qual to one of the allowed values"}],!1;var M=ie===e;if(!M)break}}else return fe.errors=[{instancePath:r+"/per",schemaPath:"#/properties/per/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var y=D===e}else var y=!0;if(y){if(n.signals!==void 0){let k=n.signals;const D=e;if(e===D)if(Array.isArray(k)){
var ce=!0;const Q=k.length;for(let _=0;_<Q;_++){let T=k[_];const ie=e;if(e===ie)if(T&&typeof T=="object"&&!Array.isArray(T)){let oe;if(T.name===void 0&&(oe="nam\
e")||T.kind===void 0&&(oe="kind")||T.vocab===void 0&&(oe="vocab")||T.size===void 0&&(oe="size")||T.hours===void 0&&(oe="hours"))return fe.errors=[{instancePath:r+
"/signals/"+_,schemaPath:"#/properties/signals/items/required",keyword:"required",params:{missingProperty:oe},message:"must have required property '"+oe+"'"}],!1;
{const p=e;for(const j in T)if(!(j==="name"||j==="kind"||j==="vocab"||j==="size"||j==="hours")){return fe.errors=[{instancePath:r+"/signals/"+_,schemaPath:"#/pr\
operties/signals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},message:"must NOT have additional properties"}],!1;break}
if(p===e){if(T.name!==void 0){const j=e;if(typeof T.name!="string")return fe.errors=[{instancePath:r+"/signals/"+_+"/name",schemaPath:"#/properties/signals/item\
s/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var x=j===e}else var x=!0;if(x){if(T.kind!==void 0){let j=T.kind;const Ve=e;
if(!(j==="id"||j==="ids"||j==="vec"))return fe.errors=[{instancePath:r+"/signals/"+_+"/kind",schemaPath:"#/properties/signals/items/properties/kind/enum",keyword:"\
enum",params:{allowedValues:gr.properties.signals.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var x=Ve===e}else var x=!0;
if(x){if(T.vocab!==void 0){let j=T.vocab;const Ve=e;if(typeof j!="string"&&j!==null)return fe.errors=[{instancePath:r+"/signals/"+_+"/vocab",schemaPath:"#/prope\
rties/signals/items/properties/vocab/type",keyword:"type",params:{type:gr.properties.signals.items.properties.vocab.type},message:"must be string,null"}],!1;var x=Ve===
e}else var x=!0;if(x){if(T.size!==void 0){let j=T.size;const Ve=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return fe.errors=[{instancePath:r+"/s\
ignals/"+_+"/size",schemaPath:"#/properties/signals/items/properties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===Ve&&
typeof j=="number"&&isFinite(j)&&(j<0||isNaN(j)))return fe.errors=[{instancePath:r+"/signals/"+_+"/size",schemaPath:"#/properties/signals/items/properties/size/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var x=Ve===e}else var x=!0;if(x)if(T.hours!==void 0){let j=T.hours;const Ve=e;
if(typeof j!="string"&&j!==null)return fe.errors=[{instancePath:r+"/signals/"+_+"/hours",schemaPath:"#/properties/signals/items/properties/hours/type",keyword:"\
type",params:{type:gr.properties.signals.items.properties.hours.type},message:"must be string,null"}],!1;var x=Ve===e}else var x=!0}}}}}}else return fe.errors=[
{instancePath:r+"/signals/"+_,schemaPath:"#/properties/signals/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ce=ie===e;if(!ce)
break}}else return fe.errors=[{instancePath:r+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var y=D===e}else var y=!0;if(y){if(n.everySeconds!==void 0){let k=n.everySeconds;const D=e;if(!(typeof k=="number"&&isFinite(k)))return fe.errors=[{instancePath:r+
"/everySeconds",schemaPath:"#/properties/everySeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var y=D===e}else var y=!0;if(y){
if(n.windowSeconds!==void 0){let k=n.windowSeconds;const D=e;if(!(typeof k=="number"&&isFinite(k)))return fe.errors=[{instancePath:r+"/windowSeconds",schemaPath:"\
#/properties/windowSeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var y=D===e}else var y=!0;if(y){if(n.halfLifeSeconds!==void 0){
let k=n.halfLifeSeconds;const D=e;if(!(typeof k=="number"&&isFinite(k))&&k!==null)return fe.errors=[{instancePath:r+"/halfLifeSeconds",schemaPath:"#/properties/\
halfLifeSeconds/type",keyword:"type",params:{type:gr.properties.halfLifeSeconds.type},message:"must be number,null"}],!1;var y=D===e}else var y=!0;if(y){if(n.traffic!==
void 0){let k=n.traffic;const D=e;if(!(k&&typeof k=="object"&&!Array.isArray(k))&&k!==null)return fe.errors=[{instancePath:r+"/traffic",schemaPath:"#/properties\
/traffic/type",keyword:"type",params:{type:gr.properties.traffic.type},message:"must be object,null"}],!1;if(e===D&&k&&typeof k=="object"&&!Array.isArray(k)){let Q;
if(k.column===void 0&&(Q="column")||k.value===void 0&&(Q="value"))return fe.errors=[{instancePath:r+"/traffic",schemaPath:"#/properties/traffic/required",keyword:"\
required",params:{missingProperty:Q},message:"must have required property '"+Q+"'"}],!1;{const _=e;for(const T in k)if(!(T==="column"||T==="value")){return fe.errors=
[{instancePath:r+"/traffic",schemaPath:"#/properties/traffic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:T},message:"must NO\
T have additional properties"}],!1;break}if(_===e){if(k.column!==void 0){const T=e;if(typeof k.column!="string")return fe.errors=[{instancePath:r+"/traffic/colu\
mn",schemaPath:"#/properties/traffic/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ke=T===e}else var ke=!0;if(ke)
if(k.value!==void 0){const T=e;if(typeof k.value!="string")return fe.errors=[{instancePath:r+"/traffic/value",schemaPath:"#/properties/traffic/properties/value/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ke=T===e}else var ke=!0}}}var y=D===e}else var y=!0;if(y)if(n.sampling!==void 0){let k=n.
sampling;const D=e;if(!(k&&typeof k=="object"&&!Array.isArray(k))&&k!==null)return fe.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/type",
keyword:"type",params:{type:gr.properties.sampling.type},message:"must be object,null"}],!1;if(e===D&&k&&typeof k=="object"&&!Array.isArray(k)){let Q;if(k.base===
void 0&&(Q="base")||k.keep===void 0&&(Q="keep")||k.log===void 0&&(Q="log")||k.correct===void 0&&(Q="correct"))return fe.errors=[{instancePath:r+"/sampling",schemaPath:"\
#/properties/sampling/required",keyword:"required",params:{missingProperty:Q},message:"must have required property '"+Q+"'"}],!1;{const _=e;for(const T in k)if(!(T===
"base"||T==="keep"||T==="log"||T==="correct")){return fe.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:T},message:"must NOT have additional properties"}],!1;break}if(_===e){if(k.base!==void 0){let T=k.base;const ie=e;
if(typeof T!="string"&&T!==null)return fe.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/type",keyword:"type",params:{
type:gr.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var S=ie===e}else var S=!0;if(S){if(k.keep!==void 0){let T=k.keep;const ie=e;
if(e===ie)if(typeof T=="number"&&isFinite(T)){if(T>1||isNaN(T))return fe.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/k\
eep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(T<0||isNaN(T))return fe.errors=[{instancePath:r+"/sampling/keep",
schemaPath:"#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return fe.errors=
[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var S=ie===
e}else var S=!0;if(S){if(k.log!==void 0){let T=k.log;const ie=e;if(!(T==="unsampled"||T==="sampled"))return fe.errors=[{instancePath:r+"/sampling/log",schemaPath:"\
#/properties/sampling/properties/log/enum",keyword:"enum",params:{allowedValues:gr.properties.sampling.properties.log.enum},message:"must be equal to one of the\
 allowed values"}],!1;var S=ie===e}else var S=!0;if(S)if(k.correct!==void 0){let T=k.correct;const ie=e;if(!(T==="weight"||T==="base"||T==="batch"))return fe.errors=
[{instancePath:r+"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:gr.properties.sampling.properties.
correct.enum},message:"must be equal to one of the allowed values"}],!1;var S=ie===e}else var S=!0}}}}}var y=D===e}else var y=!0}}}}}}}}}}}}}}}else return fe.errors=
[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return fe.errors=f,e===0}fe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};const ks=Ge,hs={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc manifest",description:"What a build or a trained bundle hold\
s: the fingerprint of its plan and a hash of every other file.",type:"object",properties:{version:{const:1},adsc:{type:"string"},model:{type:"string"},variant:{
type:["string","null"]},baseline:{type:"string"},fingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},modelFingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},
files:{type:"object",additionalProperties:{type:"object",properties:{bytes:{type:"integer",minimum:0},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"}},required:[
"bytes","sha256"],additionalProperties:!1}}},required:["version","adsc","model","variant","fingerprint","files"],additionalProperties:!1,$id:"manifest"};function Ge(n,{
instancePath:r="",parentData:Rr,parentDataProperty:$r,rootData:hr=n,dynamicAnchors:br={}}={}){let f=null,e=0;const we=Ge.evaluated;if(we.dynamicProps&&(we.props=
void 0),we.dynamicItems&&(we.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let M;if(n.version===void 0&&(M="version")||n.adsc===void 0&&(M="a\
dsc")||n.model===void 0&&(M="model")||n.variant===void 0&&(M="variant")||n.fingerprint===void 0&&(M="fingerprint")||n.files===void 0&&(M="files"))return Ge.errors=
[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:M},message:"must have required property '"+M+"'"}],!1;{const ce=e;for(const x in n)
if(!(x==="version"||x==="adsc"||x==="model"||x==="variant"||x==="baseline"||x==="fingerprint"||x==="modelFingerprint"||x==="files")){return Ge.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x},message:"must NOT have additional properties"}],!1;break}if(ce===
e){if(n.version!==void 0){const x=e;if(n.version!==1)return Ge.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{
allowedValue:1},message:"must be equal to constant"}],!1;var y=x===e}else var y=!0;if(y){if(n.adsc!==void 0){const x=e;if(typeof n.adsc!="string")return Ge.errors=
[{instancePath:r+"/adsc",schemaPath:"#/properties/adsc/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=x===e}else var y=!0;if(y){
if(n.model!==void 0){const x=e;if(typeof n.model!="string")return Ge.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var y=x===e}else var y=!0;if(y){if(n.variant!==void 0){let x=n.variant;const ke=e;if(typeof x!="string"&&x!==null)return Ge.
errors=[{instancePath:r+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:hs.properties.variant.type},message:"must be string,null"}],
!1;var y=ke===e}else var y=!0;if(y){if(n.baseline!==void 0){const x=e;if(typeof n.baseline!="string")return Ge.errors=[{instancePath:r+"/baseline",schemaPath:"#\
/properties/baseline/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=x===e}else var y=!0;if(y){if(n.fingerprint!==void 0){let x=n.
fingerprint;const ke=e;if(e===ke)if(typeof x=="string"){if(!Tr.test(x))return Ge.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pat\
tern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Ge.errors=[{instancePath:r+"/fingerprin\
t",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=ke===e}else var y=!0;if(y){if(n.modelFingerprint!==
void 0){let x=n.modelFingerprint;const ke=e;if(e===ke)if(typeof x=="string"){if(!Tr.test(x))return Ge.errors=[{instancePath:r+"/modelFingerprint",schemaPath:"#/\
properties/modelFingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Ge.errors=
[{instancePath:r+"/modelFingerprint",schemaPath:"#/properties/modelFingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=ke===
e}else var y=!0;if(y)if(n.files!==void 0){let x=n.files;const ke=e;if(e===ke)if(x&&typeof x=="object"&&!Array.isArray(x))for(const E in x){let Oe=x[E];const k=e;
if(e===k)if(Oe&&typeof Oe=="object"&&!Array.isArray(Oe)){let D;if(Oe.bytes===void 0&&(D="bytes")||Oe.sha256===void 0&&(D="sha256"))return Ge.errors=[{instancePath:r+
"/files/"+E.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/required",keyword:"required",params:{missingProperty:D},message:"\
must have required property '"+D+"'"}],!1;{const G=e;for(const Q in Oe)if(!(Q==="bytes"||Q==="sha256")){return Ge.errors=[{instancePath:r+"/files/"+E.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Q},
message:"must NOT have additional properties"}],!1;break}if(G===e){if(Oe.bytes!==void 0){let Q=Oe.bytes;const _=e;if(!(typeof Q=="number"&&!(Q%1)&&!isNaN(Q)&&isFinite(
Q)))return Ge.errors=[{instancePath:r+"/files/"+E.replace(/~/g,"~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#/properties/files/additionalProperties/properties\
/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===_&&typeof Q=="number"&&isFinite(Q)&&(Q<0||isNaN(Q)))return Ge.errors=[
{instancePath:r+"/files/"+E.replace(/~/g,"~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#/properties/files/additionalProperties/properties/bytes/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var C=_===e}else var C=!0;if(C)if(Oe.sha256!==void 0){let Q=Oe.sha256;const _=e;if(e===_)if(typeof Q==
"string"){if(!Tr.test(Q))return Ge.errors=[{instancePath:r+"/files/"+E.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/files/additiona\
lProperties/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Ge.errors=
[{instancePath:r+"/files/"+E.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/files/additionalProperties/properties/sha256/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var C=_===e}else var C=!0}}}else return Ge.errors=[{instancePath:r+"/files/"+E.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var le=k===e;if(!le)break}else
return Ge.errors=[{instancePath:r+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=ke===e}else
var y=!0}}}}}}}}}else return Ge.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ge.errors=
f,e===0}Ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Ps=rr;function rr(n,{instancePath:r="",parentData:Rr,parentDataProperty:$r,rootData:hr=n,dynamicAnchors:br={}}={}){let f=null,e=0;const we=rr.evaluated;if(we.dynamicProps&&
(we.props=void 0),we.dynamicItems&&(we.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let k;if(n.version===void 0&&(k="version")||n.fingerprint===
void 0&&(k="fingerprint")||n.cases===void 0&&(k="cases"))return rr.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:k},
message:"must have required property '"+k+"'"}],!1;{const D=e;for(const G in n)if(!(G==="version"||G==="fingerprint"||G==="cases")){return rr.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:G},message:"must NOT have additional properties"}],!1;break}if(D===
e){if(n.version!==void 0){const G=e;if(n.version!==1)return rr.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{
allowedValue:1},message:"must be equal to constant"}],!1;var y=G===e}else var y=!0;if(y){if(n.fingerprint!==void 0){let G=n.fingerprint;const Q=e;if(e===Q)if(typeof G==
"string"){if(!Tr.test(G))return rr.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9\
a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return rr.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=Q===e}else var y=!0;if(y)if(n.cases!==void 0){let G=n.cases;const Q=e;if(e===Q)if(Array.
isArray(G)){var C=!0;const T=G.length;for(let ie=0;ie<T;ie++){let z=G[ie];const oe=e;if(e===oe)if(z&&typeof z=="object"&&!Array.isArray(z)){let j;if(z.note===void 0&&
(j="note")||z.serving===void 0&&(j="serving")||z.row===void 0&&(j="row")||z.signals===void 0&&(j="signals"))return rr.errors=[{instancePath:r+"/cases/"+ie,schemaPath:"\
#/properties/cases/items/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;{const Ve=e;for(const R in z)
if(!(R==="note"||R==="serving"||R==="row"||R==="signals")){return rr.errors=[{instancePath:r+"/cases/"+ie,schemaPath:"#/properties/cases/items/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:R},message:"must NOT have additional properties"}],!1;break}if(Ve===e){if(z.note!==void 0){const R=e;
if(typeof z.note!="string")return rr.errors=[{instancePath:r+"/cases/"+ie+"/note",schemaPath:"#/properties/cases/items/properties/note/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var le=R===e}else var le=!0;if(le){if(z.serving!==void 0){const R=e;if(typeof z.serving!="boolean")return rr.errors=
[{instancePath:r+"/cases/"+ie+"/serving",schemaPath:"#/properties/cases/items/properties/serving/type",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"}],!1;var le=R===e}else var le=!0;if(le){if(z.row!==void 0){let R=z.row;const W=e;if(!(R&&typeof R=="object"&&!Array.isArray(R)))return rr.errors=[{instancePath:r+
"/cases/"+ie+"/row",schemaPath:"#/properties/cases/items/properties/row/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var le=W===e}else
var le=!0;if(le)if(z.signals!==void 0){let R=z.signals;const W=e;if(e===W)if(R&&typeof R=="object"&&!Array.isArray(R))for(const L in R){let Ne=R[L];const Be=e,$=e;
let de=!1;const ne=e;if(e===ne)if(Ne&&typeof Ne=="object"&&!Array.isArray(Ne)){let Ie;if(Ne.values===void 0&&(Ie="values")){const pe={instancePath:r+"/cases/"+ie+
"/signals/"+L.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/required",keyword:"req\
uired",params:{missingProperty:Ie},message:"must have required property '"+Ie+"'"};f===null?f=[pe]:f.push(pe),e++}else{const pe=e;for(const Re in Ne)if(Re!=="va\
lues"){const me={instancePath:r+"/cases/"+ie+"/signals/"+L.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additi\
onalProperties/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Re},message:"must NOT have additional properties"};f===null?
f=[me]:f.push(me),e++;break}if(pe===e&&Ne.values!==void 0){let Re=Ne.values;if(e===e)if(Array.isArray(Re)){var M=!0;const dr=Re.length;for(let V=0;V<dr;V++){let ue=Re[V];
const jr=e;if(!(typeof ue=="number"&&isFinite(ue))){const I={instancePath:r+"/cases/"+ie+"/signals/"+L.replace(/~/g,"~0").replace(/\//g,"~1")+"/values/"+V,schemaPath:"\
#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/items/type",keyword:"type",params:{type:"number"},message:"must be nu\
mber"};f===null?f=[I]:f.push(I),e++}var M=jr===e;if(!M)break}}else{const dr={instancePath:r+"/cases/"+ie+"/signals/"+L.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
values",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/type",keyword:"type",params:{type:"array"},message:"\
must be array"};f===null?f=[dr]:f.push(dr),e++}}}}else{const Ie={instancePath:r+"/cases/"+ie+"/signals/"+L.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/\
properties/cases/items/properties/signals/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};f===null?f=[Ie]:f.push(
Ie),e++}var E=ne===e;if(de=de||E,E)var ce=!0;const yr=e;if(e===yr)if(Ne&&typeof Ne=="object"&&!Array.isArray(Ne)){let Ie;if(Ne.ids===void 0&&(Ie="ids")){const pe={
instancePath:r+"/cases/"+ie+"/signals/"+L.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/an\
yOf/1/required",keyword:"required",params:{missingProperty:Ie},message:"must have required property '"+Ie+"'"};f===null?f=[pe]:f.push(pe),e++}else{const pe=e;for(const Re in Ne)
if(!(Re==="ids"||Re==="weights")){const me={instancePath:r+"/cases/"+ie+"/signals/"+L.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/item\
s/properties/signals/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Re},message:"must NOT have add\
itional properties"};f===null?f=[me]:f.push(me),e++;break}if(pe===e){if(Ne.ids!==void 0){let Re=Ne.ids;const me=e;if(e===me)if(Array.isArray(Re)){var x=!0;const dr=Re.
length;for(let V=0;V<dr;V++){let ue=Re[V];const jr=e;if(!(typeof ue=="number"&&!(ue%1)&&!isNaN(ue)&&isFinite(ue))){const I={instancePath:r+"/cases/"+ie+"/signal\
s/"+L.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids/"+V,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/ids/items\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"};f===null?f=[I]:f.push(I),e++}if(e===jr&&typeof ue=="number"&&isFinite(ue)&&(ue<0||isNaN(
ue))){const I={instancePath:r+"/cases/"+ie+"/signals/"+L.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids/"+V,schemaPath:"#/properties/cases/items/properties/signal\
s/additionalProperties/anyOf/1/properties/ids/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};f===null?f=[I]:f.push(I),
e++}var x=jr===e;if(!x)break}}else{const dr={instancePath:r+"/cases/"+ie+"/signals/"+L.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids",schemaPath:"#/properties/ca\
ses/items/properties/signals/additionalProperties/anyOf/1/properties/ids/type",keyword:"type",params:{type:"array"},message:"must be array"};f===null?f=[dr]:f.push(
dr),e++}var ke=me===e}else var ke=!0;if(ke)if(Ne.weights!==void 0){let Re=Ne.weights;const me=e;if(e===me)if(Array.isArray(Re)){var S=!0;const V=Re.length;for(let ue=0;ue<
V;ue++){let jr=Re[ue];const P=e;if(!(typeof jr=="number"&&isFinite(jr))){const X={instancePath:r+"/cases/"+ie+"/signals/"+L.replace(/~/g,"~0").replace(/\//g,"~1")+
"/weights/"+ue,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weights/items/type",keyword:"type",params:{type:"\
number"},message:"must be number"};f===null?f=[X]:f.push(X),e++}var S=P===e;if(!S)break}}else{const V={instancePath:r+"/cases/"+ie+"/signals/"+L.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/weights",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weights/type",keyword:"type",
params:{type:"array"},message:"must be array"};f===null?f=[V]:f.push(V),e++}var ke=me===e}else var ke=!0}}}else{const Ie={instancePath:r+"/cases/"+ie+"/signals/"+
L.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"};f===null?f=[Ie]:f.push(Ie),e++}var E=yr===e;if(de=de||E,E&&ce!==!0&&(ce=!0),de)e=$,f!==null&&($?f.length=$:f=null);else{const Ie={
instancePath:r+"/cases/"+ie+"/signals/"+L.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/an\
yOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return f===null?f=[Ie]:f.push(Ie),e++,rr.errors=f,!1}var Oe=Be===e;if(!Oe)break}else return rr.
errors=[{instancePath:r+"/cases/"+ie+"/signals",schemaPath:"#/properties/cases/items/properties/signals/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"}],!1;var le=W===e}else var le=!0}}}}}else return rr.errors=[{instancePath:r+"/cases/"+ie,schemaPath:"#/properties/cases/items/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var C=oe===e;if(!C)break}}else return rr.errors=[{instancePath:r+"/cases",schemaPath:"#/properties/cases/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=Q===e}else var y=!0}}}}else return rr.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return rr.errors=f,e===0}rr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const Os=U,ur={$schema:"\
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
"kept","prior","window","weight","events","temperature"],additionalProperties:!1}]}},$id:"calibrator"},kr={type:"object",discriminator:{propertyName:"kind"},required:[
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
temperature"],additionalProperties:!1}]};function A(n,{instancePath:r="",parentData:Rr,parentDataProperty:$r,rootData:hr=n,dynamicAnchors:br={}}={}){let f=null,
e=0;const we=A.evaluated;if(we.dynamicProps&&(we.props=void 0),we.dynamicItems&&(we.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let _;if(n.
kind===void 0&&(_="kind"))return A.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:_},message:"must have required pro\
perty '"+_+"'"}],!1;{const T=n.kind;if(typeof T=="string")if(T==="identity"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let z;if(n.kind===void 0&&(z=
"kind")||n.kept===void 0&&(z="kept")||n.prior===void 0&&(z="prior")||n.window===void 0&&(z="window")||n.weight===void 0&&(z="weight")||n.events===void 0&&(z="ev\
ents"))return A.errors=[{instancePath:r,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+
"'"}],!1;{const oe=e;for(const p in n)if(!(p==="kind"||p==="kept"||p==="prior"||p==="window"||p==="weight"||p==="events")){return A.errors=[{instancePath:r,schemaPath:"\
#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(oe===e){
if(n.kind!==void 0){const p=e;if(n.kind!=="identity")return A.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{
allowedValue:"identity"},message:"must be equal to constant"}],!1;var y=p===e}else var y=!0;if(y){if(n.kept!==void 0){const p=e;if(typeof n.kept!="boolean")return A.
errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/0/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var y=p===e}else
var y=!0;if(y){if(n.prior!==void 0){const p=e;if(typeof n.prior!="boolean")return A.errors=[{instancePath:r+"/prior",schemaPath:"#/oneOf/0/properties/prior/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var y=p===e}else var y=!0;if(y){if(n.window!==void 0){let p=n.window;const j=e;if(!(p&&typeof p==
"object"&&!Array.isArray(p))&&p!==null)return A.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/0/properties/window/type",keyword:"type",params:{type:kr.oneOf[0].
properties.window.type},message:"must be object,null"}],!1;if(e===j&&p&&typeof p=="object"&&!Array.isArray(p)){let R;if(p.from===void 0&&(R="from")||p.to===void 0&&
(R="to")||p.rows===void 0&&(R="rows"))return A.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/0/properties/window/required",keyword:"required",params:{missingProperty:R},
message:"must have required property '"+R+"'"}],!1;{const W=e;for(const w in p)if(!(w==="from"||w==="to"||w==="rows")){return A.errors=[{instancePath:r+"/window",
schemaPath:"#/oneOf/0/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional pro\
perties"}],!1;break}if(W===e){if(p.from!==void 0){let w=p.from;const L=e;if(!(typeof w=="number"&&isFinite(w))&&w!==null)return A.errors=[{instancePath:r+"/wind\
ow/from",schemaPath:"#/oneOf/0/properties/window/properties/from/type",keyword:"type",params:{type:kr.oneOf[0].properties.window.properties.from.type},message:"\
must be number,null"}],!1;var C=L===e}else var C=!0;if(C){if(p.to!==void 0){let w=p.to;const L=e;if(!(typeof w=="number"&&isFinite(w))&&w!==null)return A.errors=
[{instancePath:r+"/window/to",schemaPath:"#/oneOf/0/properties/window/properties/to/type",keyword:"type",params:{type:kr.oneOf[0].properties.window.properties.to.
type},message:"must be number,null"}],!1;var C=L===e}else var C=!0;if(C)if(p.rows!==void 0){let w=p.rows;const L=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(
w)))return A.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/0/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===L&&typeof w=="number"&&isFinite(w)&&(w<0||isNaN(w)))return A.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/0/propertie\
s/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var C=L===e}else var C=!0}}}}var y=j===e}else var y=!0;
if(y){if(n.weight!==void 0){let p=n.weight;const j=e;if(!(typeof p=="number"&&isFinite(p)))return A.errors=[{instancePath:r+"/weight",schemaPath:"#/oneOf/0/prop\
erties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var y=j===e}else var y=!0;if(y)if(n.events!==void 0){let p=n.events;const j=e;
if(!(typeof p=="number"&&isFinite(p)))return A.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/0/properties/events/type",keyword:"type",params:{type:"numb\
er"},message:"must be number"}],!1;var y=j===e}else var y=!0}}}}}}}else return A.errors=[{instancePath:r,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var le=!0}else if(T==="platt"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let z;if(n.kind===void 0&&(z="kind")||
n.kept===void 0&&(z="kept")||n.prior===void 0&&(z="prior")||n.window===void 0&&(z="window")||n.weight===void 0&&(z="weight")||n.events===void 0&&(z="events")||n.
center===void 0&&(z="center")||n.alpha===void 0&&(z="alpha")||n.beta===void 0&&(z="beta")||n.gamma===void 0&&(z="gamma")||n.standardErrors===void 0&&(z="standar\
dErrors")||n.converged===void 0&&(z="converged"))return A.errors=[{instancePath:r,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:z},
message:"must have required property '"+z+"'"}],!1;{const oe=e;for(const p in n)if(!Or.call(kr.oneOf[1].properties,p)){return A.errors=[{instancePath:r,schemaPath:"\
#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(oe===e){
if(n.kind!==void 0){const p=e;if(n.kind!=="platt")return A.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{
allowedValue:"platt"},message:"must be equal to constant"}],!1;var M=p===e}else var M=!0;if(M){if(n.kept!==void 0){const p=e;if(typeof n.kept!="boolean")return A.
errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/1/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var M=p===e}else
var M=!0;if(M){if(n.prior!==void 0){const p=e;if(typeof n.prior!="boolean")return A.errors=[{instancePath:r+"/prior",schemaPath:"#/oneOf/1/properties/prior/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var M=p===e}else var M=!0;if(M){if(n.window!==void 0){let p=n.window;const j=e;if(!(p&&typeof p==
"object"&&!Array.isArray(p))&&p!==null)return A.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/1/properties/window/type",keyword:"type",params:{type:kr.oneOf[1].
properties.window.type},message:"must be object,null"}],!1;if(e===j&&p&&typeof p=="object"&&!Array.isArray(p)){let R;if(p.from===void 0&&(R="from")||p.to===void 0&&
(R="to")||p.rows===void 0&&(R="rows"))return A.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/1/properties/window/required",keyword:"required",params:{missingProperty:R},
message:"must have required property '"+R+"'"}],!1;{const W=e;for(const w in p)if(!(w==="from"||w==="to"||w==="rows")){return A.errors=[{instancePath:r+"/window",
schemaPath:"#/oneOf/1/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional pro\
perties"}],!1;break}if(W===e){if(p.from!==void 0){let w=p.from;const L=e;if(!(typeof w=="number"&&isFinite(w))&&w!==null)return A.errors=[{instancePath:r+"/wind\
ow/from",schemaPath:"#/oneOf/1/properties/window/properties/from/type",keyword:"type",params:{type:kr.oneOf[1].properties.window.properties.from.type},message:"\
must be number,null"}],!1;var ce=L===e}else var ce=!0;if(ce){if(p.to!==void 0){let w=p.to;const L=e;if(!(typeof w=="number"&&isFinite(w))&&w!==null)return A.errors=
[{instancePath:r+"/window/to",schemaPath:"#/oneOf/1/properties/window/properties/to/type",keyword:"type",params:{type:kr.oneOf[1].properties.window.properties.to.
type},message:"must be number,null"}],!1;var ce=L===e}else var ce=!0;if(ce)if(p.rows!==void 0){let w=p.rows;const L=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&
isFinite(w)))return A.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/1/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===L&&typeof w=="number"&&isFinite(w)&&(w<0||isNaN(w)))return A.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/1/\
properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ce=L===e}else var ce=!0}}}}var M=j===
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
if(M){if(n.gamma!==void 0){let p=n.gamma;const j=e;if(e===j)if(Array.isArray(p)){var x=!0;const R=p.length;for(let W=0;W<R;W++){let w=p[W];const L=e;if(e===L)if(typeof w==
"number"&&isFinite(w)){if(w>1e6||isNaN(w))return A.errors=[{instancePath:r+"/gamma/"+W,schemaPath:"#/oneOf/1/properties/gamma/items/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(w<-1e6||isNaN(w))return A.errors=[{instancePath:r+"/gamma/"+W,schemaPath:"#/oneOf/1/properties/g\
amma/items/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"}],!1}else return A.errors=[{instancePath:r+"/gamma/"+W,schemaPath:"\
#/oneOf/1/properties/gamma/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var x=L===e;if(!x)break}}else return A.errors=[{instancePath:r+
"/gamma",schemaPath:"#/oneOf/1/properties/gamma/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var M=j===e}else var M=!0;if(M){if(n.standardErrors!==
void 0){let p=n.standardErrors;const j=e;if(e===j)if(Array.isArray(p)){var ke=!0;const R=p.length;for(let W=0;W<R;W++){let w=p[W];const L=e;if(!(typeof w=="numb\
er"&&isFinite(w)))return A.errors=[{instancePath:r+"/standardErrors/"+W,schemaPath:"#/oneOf/1/properties/standardErrors/items/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var ke=L===e;if(!ke)break}}else return A.errors=[{instancePath:r+"/standardErrors",schemaPath:"#/oneOf/1/properties/stand\
ardErrors/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var M=j===e}else var M=!0;if(M)if(n.converged!==void 0){const p=e;if(typeof n.
converged!="boolean")return A.errors=[{instancePath:r+"/converged",schemaPath:"#/oneOf/1/properties/converged/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var M=p===e}else var M=!0}}}}}}}}}}}}}else return A.errors=[{instancePath:r,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;le!==!0&&(le=!0)}else if(T==="isotonic"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let z;if(n.kind===void 0&&(z="k\
ind")||n.kept===void 0&&(z="kept")||n.prior===void 0&&(z="prior")||n.window===void 0&&(z="window")||n.weight===void 0&&(z="weight")||n.events===void 0&&(z="even\
ts")||n.fit===void 0&&(z="fit"))return A.errors=[{instancePath:r,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:z},message:"must hav\
e required property '"+z+"'"}],!1;{const oe=e;for(const p in n)if(!(p==="kind"||p==="kept"||p==="prior"||p==="window"||p==="weight"||p==="events"||p==="fit")){return A.
errors=[{instancePath:r,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have addition\
al properties"}],!1;break}if(oe===e){if(n.kind!==void 0){const p=e;if(n.kind!=="isotonic")return A.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/2/propert\
ies/kind/const",keyword:"const",params:{allowedValue:"isotonic"},message:"must be equal to constant"}],!1;var S=p===e}else var S=!0;if(S){if(n.kept!==void 0){const p=e;
if(typeof n.kept!="boolean")return A.errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/2/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var S=p===e}else var S=!0;if(S){if(n.prior!==void 0){const p=e;if(typeof n.prior!="boolean")return A.errors=[{instancePath:r+"/prior",schemaPath:"\
#/oneOf/2/properties/prior/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var S=p===e}else var S=!0;if(S){if(n.window!==void 0){let p=n.
window;const j=e;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null)return A.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/2/properties/window/typ\
e",keyword:"type",params:{type:kr.oneOf[2].properties.window.type},message:"must be object,null"}],!1;if(e===j&&p&&typeof p=="object"&&!Array.isArray(p)){let R;
if(p.from===void 0&&(R="from")||p.to===void 0&&(R="to")||p.rows===void 0&&(R="rows"))return A.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/2/properties\
/window/required",keyword:"required",params:{missingProperty:R},message:"must have required property '"+R+"'"}],!1;{const W=e;for(const w in p)if(!(w==="from"||
w==="to"||w==="rows")){return A.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/2/properties/window/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:w},message:"must NOT have additional properties"}],!1;break}if(W===e){if(p.from!==void 0){let w=p.from;const L=e;if(!(typeof w=="number"&&isFinite(
w))&&w!==null)return A.errors=[{instancePath:r+"/window/from",schemaPath:"#/oneOf/2/properties/window/properties/from/type",keyword:"type",params:{type:kr.oneOf[2].
properties.window.properties.from.type},message:"must be number,null"}],!1;var E=L===e}else var E=!0;if(E){if(p.to!==void 0){let w=p.to;const L=e;if(!(typeof w==
"number"&&isFinite(w))&&w!==null)return A.errors=[{instancePath:r+"/window/to",schemaPath:"#/oneOf/2/properties/window/properties/to/type",keyword:"type",params:{
type:kr.oneOf[2].properties.window.properties.to.type},message:"must be number,null"}],!1;var E=L===e}else var E=!0;if(E)if(p.rows!==void 0){let w=p.rows;const L=e;
if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return A.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/2/properties/window/properties/rows\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===L&&typeof w=="number"&&isFinite(w)&&(w<0||isNaN(w)))return A.errors=[{instancePath:r+
"/window/rows",schemaPath:"#/oneOf/2/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var E=L===
e}else var E=!0}}}}var S=j===e}else var S=!0;if(S){if(n.weight!==void 0){let p=n.weight;const j=e;if(!(typeof p=="number"&&isFinite(p)))return A.errors=[{instancePath:r+
"/weight",schemaPath:"#/oneOf/2/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var S=j===e}else var S=!0;if(S){if(n.
events!==void 0){let p=n.events;const j=e;if(!(typeof p=="number"&&isFinite(p)))return A.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/2/properties/even\
ts/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var S=j===e}else var S=!0;if(S)if(n.fit!==void 0){let p=n.fit;const j=e;if(e===j)if(p&&
typeof p=="object"&&!Array.isArray(p)){let R;if(p.logits===void 0&&(R="logits")||p.values===void 0&&(R="values"))return A.errors=[{instancePath:r+"/fit",schemaPath:"\
#/oneOf/2/properties/fit/required",keyword:"required",params:{missingProperty:R},message:"must have required property '"+R+"'"}],!1;{const W=e;for(const w in p)
if(!(w==="logits"||w==="values")){return A.errors=[{instancePath:r+"/fit",schemaPath:"#/oneOf/2/properties/fit/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:w},message:"must NOT have additional properties"}],!1;break}if(W===e){if(p.logits!==void 0){let w=p.logits;const L=e;if(e===L)if(Array.
isArray(w)){var Oe=!0;const Ne=w.length;for(let Be=0;Be<Ne;Be++){let $=w[Be];const de=e;if(!(typeof $=="number"&&isFinite($)))return A.errors=[{instancePath:r+"\
/fit/logits/"+Be,schemaPath:"#/oneOf/2/properties/fit/properties/logits/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Oe=de===
e;if(!Oe)break}}else return A.errors=[{instancePath:r+"/fit/logits",schemaPath:"#/oneOf/2/properties/fit/properties/logits/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"}],!1;var k=L===e}else var k=!0;if(k)if(p.values!==void 0){let w=p.values;const L=e;if(e===L)if(Array.isArray(w)){var D=!0;const Be=w.
length;for(let $=0;$<Be;$++){let de=w[$];const ne=e;if(e===ne)if(typeof de=="number"&&isFinite(de)){if(de>1||isNaN(de))return A.errors=[{instancePath:r+"/fit/va\
lues/"+$,schemaPath:"#/oneOf/2/properties/fit/properties/values/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(de<
0||isNaN(de))return A.errors=[{instancePath:r+"/fit/values/"+$,schemaPath:"#/oneOf/2/properties/fit/properties/values/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return A.errors=[{instancePath:r+"/fit/values/"+$,schemaPath:"#/oneOf/2/properties/fit/properties/values/items/typ\
e",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var D=ne===e;if(!D)break}}else return A.errors=[{instancePath:r+"/fit/values",schemaPath:"\
#/oneOf/2/properties/fit/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var k=L===e}else var k=!0}}}else return A.errors=
[{instancePath:r+"/fit",schemaPath:"#/oneOf/2/properties/fit/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var S=j===e}else var S=!0}}}}}}}}else
return A.errors=[{instancePath:r,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;le!==!0&&(le=!0)}else if(T==="t\
emperature"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let z;if(n.kind===void 0&&(z="kind")||n.kept===void 0&&(z="kept")||n.prior===void 0&&(z="prio\
r")||n.window===void 0&&(z="window")||n.weight===void 0&&(z="weight")||n.events===void 0&&(z="events")||n.temperature===void 0&&(z="temperature"))return A.errors=
[{instancePath:r,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+"'"}],!1;{const oe=e;for(const p in n)
if(!(p==="kind"||p==="kept"||p==="prior"||p==="window"||p==="weight"||p==="events"||p==="temperature")){return A.errors=[{instancePath:r,schemaPath:"#/oneOf/3/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(oe===e){if(n.kind!==
void 0){const p=e;if(n.kind!=="temperature")return A.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"\
temperature"},message:"must be equal to constant"}],!1;var G=p===e}else var G=!0;if(G){if(n.kept!==void 0){const p=e;if(typeof n.kept!="boolean")return A.errors=
[{instancePath:r+"/kept",schemaPath:"#/oneOf/3/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var G=p===e}else var G=!0;
if(G){if(n.prior!==void 0){const p=e;if(typeof n.prior!="boolean")return A.errors=[{instancePath:r+"/prior",schemaPath:"#/oneOf/3/properties/prior/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var G=p===e}else var G=!0;if(G){if(n.window!==void 0){let p=n.window;const j=e;if(!(p&&typeof p=="o\
bject"&&!Array.isArray(p))&&p!==null)return A.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/3/properties/window/type",keyword:"type",params:{type:kr.oneOf[3].
properties.window.type},message:"must be object,null"}],!1;if(e===j&&p&&typeof p=="object"&&!Array.isArray(p)){let R;if(p.from===void 0&&(R="from")||p.to===void 0&&
(R="to")||p.rows===void 0&&(R="rows"))return A.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/3/properties/window/required",keyword:"required",params:{missingProperty:R},
message:"must have required property '"+R+"'"}],!1;{const W=e;for(const w in p)if(!(w==="from"||w==="to"||w==="rows")){return A.errors=[{instancePath:r+"/window",
schemaPath:"#/oneOf/3/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional pro\
perties"}],!1;break}if(W===e){if(p.from!==void 0){let w=p.from;const L=e;if(!(typeof w=="number"&&isFinite(w))&&w!==null)return A.errors=[{instancePath:r+"/wind\
ow/from",schemaPath:"#/oneOf/3/properties/window/properties/from/type",keyword:"type",params:{type:kr.oneOf[3].properties.window.properties.from.type},message:"\
must be number,null"}],!1;var Q=L===e}else var Q=!0;if(Q){if(p.to!==void 0){let w=p.to;const L=e;if(!(typeof w=="number"&&isFinite(w))&&w!==null)return A.errors=
[{instancePath:r+"/window/to",schemaPath:"#/oneOf/3/properties/window/properties/to/type",keyword:"type",params:{type:kr.oneOf[3].properties.window.properties.to.
type},message:"must be number,null"}],!1;var Q=L===e}else var Q=!0;if(Q)if(p.rows!==void 0){let w=p.rows;const L=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(
w)))return A.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/3/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===L&&typeof w=="number"&&isFinite(w)&&(w<0||isNaN(w)))return A.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/3/propertie\
s/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Q=L===e}else var Q=!0}}}}var G=j===e}else var G=!0;
if(G){if(n.weight!==void 0){let p=n.weight;const j=e;if(!(typeof p=="number"&&isFinite(p)))return A.errors=[{instancePath:r+"/weight",schemaPath:"#/oneOf/3/prop\
erties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var G=j===e}else var G=!0;if(G){if(n.events!==void 0){let p=n.events;const j=e;
if(!(typeof p=="number"&&isFinite(p)))return A.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/3/properties/events/type",keyword:"type",params:{type:"numb\
er"},message:"must be number"}],!1;var G=j===e}else var G=!0;if(G)if(n.temperature!==void 0){let p=n.temperature;const j=e;if(e===j)if(typeof p=="number"&&isFinite(
p)){if(p>1e6||isNaN(p))return A.errors=[{instancePath:r+"/temperature",schemaPath:"#/oneOf/3/properties/temperature/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e6},message:"must be <= 1000000"}],!1;if(p<1e-6||isNaN(p))return A.errors=[{instancePath:r+"/temperature",schemaPath:"#/oneOf/3/properties/temperatur\
e/minimum",keyword:"minimum",params:{comparison:">=",limit:1e-6},message:"must be >= 0.000001"}],!1}else return A.errors=[{instancePath:r+"/temperature",schemaPath:"\
#/oneOf/3/properties/temperature/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var G=j===e}else var G=!0}}}}}}}}else return A.errors=
[{instancePath:r,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;le!==!0&&(le=!0)}else return A.errors=[{instancePath:r,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:T},message:'value of tag "kind" must be in oneOf'}],!1;else return A.
errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:T},message:'tag "kind" must be string'}],!1}}else
return A.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return A.errors=f,we.props=le,e===0}A.evaluated=
{dynamicProps:!0,dynamicItems:!1};function U(n,{instancePath:r="",parentData:Rr,parentDataProperty:$r,rootData:hr=n,dynamicAnchors:br={}}={}){let f=null,e=0;const we=U.
evaluated;if(we.dynamicProps&&(we.props=void 0),we.dynamicItems&&(we.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let G;if(n.version===void 0&&
(G="version")||n.method===void 0&&(G="method")||n.model===void 0&&(G="model")||n.window===void 0&&(G="window")||n.sampling===void 0&&(G="sampling")||n.layout===
void 0&&(G="layout")||n.heads===void 0&&(G="heads")||n.hash===void 0&&(G="hash"))return U.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:G},message:"must have required property '"+G+"'"}],!1;{const Q=e;for(const _ in n)if(!(_==="version"||_==="method"||_==="model"||_==="window"||_===
"sampling"||_==="layout"||_==="heads"||_==="hash")){return U.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:_},message:"must NOT have additional properties"}],!1;break}if(Q===e){if(n.version!==void 0){const _=e;if(n.version!==2)return U.errors=[{instancePath:r+
"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:2},message:"must be equal to constant"}],!1;var y=_===e}else var y=!0;if(y){
if(n.method!==void 0){let _=n.method;const T=e;if(!(_==="platt"||_==="isotonic"||_==="temperature"))return U.errors=[{instancePath:r+"/method",schemaPath:"#/pro\
perties/method/enum",keyword:"enum",params:{allowedValues:ur.properties.method.enum},message:"must be equal to one of the allowed values"}],!1;var y=T===e}else var y=!0;
if(y){if(n.model!==void 0){const _=e;if(typeof n.model!="string")return U.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var y=_===e}else var y=!0;if(y){if(n.window!==void 0){let _=n.window;const T=e;if(e===T)if(_&&typeof _=="object"&&!Array.
isArray(_)){let z;if(_.from===void 0&&(z="from")||_.to===void 0&&(z="to")||_.rows===void 0&&(z="rows")||_.traffic===void 0&&(z="traffic")||_.ownRows===void 0&&(z=
"ownRows"))return U.errors=[{instancePath:r+"/window",schemaPath:"#/properties/window/required",keyword:"required",params:{missingProperty:z},message:"must have\
 required property '"+z+"'"}],!1;{const oe=e;for(const p in _)if(!(p==="from"||p==="to"||p==="rows"||p==="traffic"||p==="ownRows")){return U.errors=[{instancePath:r+
"/window",schemaPath:"#/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional p\
roperties"}],!1;break}if(oe===e){if(_.from!==void 0){let p=_.from;const j=e;if(!(typeof p=="number"&&isFinite(p))&&p!==null)return U.errors=[{instancePath:r+"/w\
indow/from",schemaPath:"#/properties/window/properties/from/type",keyword:"type",params:{type:ur.properties.window.properties.from.type},message:"must be number\
,null"}],!1;var C=j===e}else var C=!0;if(C){if(_.to!==void 0){let p=_.to;const j=e;if(!(typeof p=="number"&&isFinite(p))&&p!==null)return U.errors=[{instancePath:r+
"/window/to",schemaPath:"#/properties/window/properties/to/type",keyword:"type",params:{type:ur.properties.window.properties.to.type},message:"must be number,nu\
ll"}],!1;var C=j===e}else var C=!0;if(C){if(_.rows!==void 0){let p=_.rows;const j=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return U.errors=[{instancePath:r+
"/window/rows",schemaPath:"#/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===j&&typeof p=="\
number"&&isFinite(p)&&(p<0||isNaN(p)))return U.errors=[{instancePath:r+"/window/rows",schemaPath:"#/properties/window/properties/rows/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var C=j===e}else var C=!0;if(C){if(_.traffic!==void 0){let p=_.traffic;const j=e;if(!(p==="all"||p===
"own"))return U.errors=[{instancePath:r+"/window/traffic",schemaPath:"#/properties/window/properties/traffic/enum",keyword:"enum",params:{allowedValues:ur.properties.
window.properties.traffic.enum},message:"must be equal to one of the allowed values"}],!1;var C=j===e}else var C=!0;if(C)if(_.ownRows!==void 0){let p=_.ownRows;
const j=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))&&p!==null)return U.errors=[{instancePath:r+"/window/ownRows",schemaPath:"#/properties/window/\
properties/ownRows/type",keyword:"type",params:{type:ur.properties.window.properties.ownRows.type},message:"must be integer,null"}],!1;if(e===j&&typeof p=="numb\
er"&&isFinite(p)&&(p<0||isNaN(p)))return U.errors=[{instancePath:r+"/window/ownRows",schemaPath:"#/properties/window/properties/ownRows/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var C=j===e}else var C=!0}}}}}}else return U.errors=[{instancePath:r+"/window",schemaPath:"#/pro\
perties/window/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=T===e}else var y=!0;if(y){if(n.sampling!==void 0){let _=n.sampling;
const T=e;if(!(_&&typeof _=="object"&&!Array.isArray(_))&&_!==null)return U.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/type",keyword:"\
type",params:{type:ur.properties.sampling.type},message:"must be object,null"}],!1;if(e===T&&_&&typeof _=="object"&&!Array.isArray(_)){let z;if(_.base===void 0&&
(z="base")||_.keep===void 0&&(z="keep")||_.log===void 0&&(z="log")||_.correct===void 0&&(z="correct"))return U.errors=[{instancePath:r+"/sampling",schemaPath:"#\
/properties/sampling/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+"'"}],!1;{const oe=e;for(const p in _)if(!(p===
"base"||p==="keep"||p==="log"||p==="correct")){return U.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(oe===e){if(_.base!==void 0){let p=_.base;const j=e;
if(typeof p!="string"&&p!==null)return U.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/type",keyword:"type",params:{
type:ur.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var le=j===e}else var le=!0;if(le){if(_.keep!==void 0){let p=_.keep;const j=e;
if(e===j)if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p))return U.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/kee\
p/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(p<0||isNaN(p))return U.errors=[{instancePath:r+"/sampling/keep",schemaPath:"\
#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return U.errors=[{instancePath:r+
"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var le=j===e}else var le=!0;
if(le){if(_.log!==void 0){let p=_.log;const j=e;if(!(p==="unsampled"||p==="sampled"))return U.errors=[{instancePath:r+"/sampling/log",schemaPath:"#/properties/s\
ampling/properties/log/enum",keyword:"enum",params:{allowedValues:ur.properties.sampling.properties.log.enum},message:"must be equal to one of the allowed value\
s"}],!1;var le=j===e}else var le=!0;if(le)if(_.correct!==void 0){let p=_.correct;const j=e;if(!(p==="weight"||p==="base"||p==="batch"))return U.errors=[{instancePath:r+
"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:ur.properties.sampling.properties.correct.enum},
message:"must be equal to one of the allowed values"}],!1;var le=j===e}else var le=!0}}}}}var y=T===e}else var y=!0;if(y){if(n.layout!==void 0){let _=n.layout;const T=e;
if(e===T)if(_&&typeof _=="object"&&!Array.isArray(_)){let z;if(_.blocks===void 0&&(z="blocks")||_.features===void 0&&(z="features"))return U.errors=[{instancePath:r+
"/layout",schemaPath:"#/properties/layout/required",keyword:"required",params:{missingProperty:z},message:"must have required property '"+z+"'"}],!1;{const oe=e;
for(const p in _)if(!(p==="blocks"||p==="features")){return U.errors=[{instancePath:r+"/layout",schemaPath:"#/properties/layout/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(oe===e){if(_.blocks!==void 0){let p=_.blocks;const j=e;
if(e===j)if(Array.isArray(p)){var M=!0;const Ve=p.length;for(let R=0;R<Ve;R++){let W=p[R];const w=e;if(e===w)if(W&&typeof W=="object"&&!Array.isArray(W)){let Ne;
if(W.signal===void 0&&(Ne="signal")||W.kind===void 0&&(Ne="kind")||W.offset===void 0&&(Ne="offset")||W.count===void 0&&(Ne="count")||W.vocab===void 0&&(Ne="voca\
b")||W.zone===void 0&&(Ne="zone"))return U.errors=[{instancePath:r+"/layout/blocks/"+R,schemaPath:"#/properties/layout/properties/blocks/items/required",keyword:"\
required",params:{missingProperty:Ne},message:"must have required property '"+Ne+"'"}],!1;{const Be=e;for(const $ in W)if(!($==="signal"||$==="kind"||$==="offse\
t"||$==="count"||$==="vocab"||$==="zone")){return U.errors=[{instancePath:r+"/layout/blocks/"+R,schemaPath:"#/properties/layout/properties/blocks/items/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:$},message:"must NOT have additional properties"}],!1;break}if(Be===e){if(W.signal!==void 0){
const $=e;if(typeof W.signal!="string")return U.errors=[{instancePath:r+"/layout/blocks/"+R+"/signal",schemaPath:"#/properties/layout/properties/blocks/items/pr\
operties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ce=$===e}else var ce=!0;if(ce){if(W.kind!==void 0){let $=W.kind;const de=e;
if(!($==="ids"||$==="vec"||$==="hour"))return U.errors=[{instancePath:r+"/layout/blocks/"+R+"/kind",schemaPath:"#/properties/layout/properties/blocks/items/prop\
erties/kind/enum",keyword:"enum",params:{allowedValues:ur.properties.layout.properties.blocks.items.properties.kind.enum},message:"must be equal to one of the a\
llowed values"}],!1;var ce=de===e}else var ce=!0;if(ce){if(W.offset!==void 0){let $=W.offset;const de=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($)))
return U.errors=[{instancePath:r+"/layout/blocks/"+R+"/offset",schemaPath:"#/properties/layout/properties/blocks/items/properties/offset/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===de&&typeof $=="number"&&isFinite($)&&($<0||isNaN($)))return U.errors=[{instancePath:r+"/layout/blocks/"+R+
"/offset",schemaPath:"#/properties/layout/properties/blocks/items/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1;var ce=de===e}else var ce=!0;if(ce){if(W.count!==void 0){let $=W.count;const de=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($)))return U.
errors=[{instancePath:r+"/layout/blocks/"+R+"/count",schemaPath:"#/properties/layout/properties/blocks/items/properties/count/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===de&&typeof $=="number"&&isFinite($)&&($<0||isNaN($)))return U.errors=[{instancePath:r+"/layout/blocks/"+R+"/coun\
t",schemaPath:"#/properties/layout/properties/blocks/items/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1;var ce=de===e}else var ce=!0;if(ce){if(W.vocab!==void 0){let $=W.vocab;const de=e;if(!($&&typeof $=="object"&&!Array.isArray($))&&$!==null)return U.errors=[{
instancePath:r+"/layout/blocks/"+R+"/vocab",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/type",keyword:"type",params:{type:ur.properties.
layout.properties.blocks.items.properties.vocab.type},message:"must be object,null"}],!1;if(e===de&&$&&typeof $=="object"&&!Array.isArray($)){let yr;if($.kind===
void 0&&(yr="kind")||$.size===void 0&&(yr="size")||$.sha256===void 0&&(yr="sha256"))return U.errors=[{instancePath:r+"/layout/blocks/"+R+"/vocab",schemaPath:"#/\
properties/layout/properties/blocks/items/properties/vocab/required",keyword:"required",params:{missingProperty:yr},message:"must have required property '"+yr+"\
'"}],!1;{const Ie=e;for(const pe in $)if(!(pe==="kind"||pe==="size"||pe==="sha256")){return U.errors=[{instancePath:r+"/layout/blocks/"+R+"/vocab",schemaPath:"#\
/properties/layout/properties/blocks/items/properties/vocab/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:pe},message:"must NO\
T have additional properties"}],!1;break}if(Ie===e){if($.kind!==void 0){let pe=$.kind;const Re=e;if(!(pe==="file"||pe==="range"||pe==="hash"))return U.errors=[{
instancePath:r+"/layout/blocks/"+R+"/vocab/kind",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/kind/enum",keyword:"enum",params:{
allowedValues:ur.properties.layout.properties.blocks.items.properties.vocab.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var x=Re===
e}else var x=!0;if(x){if($.size!==void 0){let pe=$.size;const Re=e;if(!(typeof pe=="number"&&!(pe%1)&&!isNaN(pe)&&isFinite(pe)))return U.errors=[{instancePath:r+
"/layout/blocks/"+R+"/vocab/size",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/size/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"}],!1;if(e===Re&&typeof pe=="number"&&isFinite(pe)&&(pe<0||isNaN(pe)))return U.errors=[{instancePath:r+"/layout/blocks/"+R+"/vo\
cab/size",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var x=Re===e}else var x=!0;if(x)if($.sha256!==void 0){let pe=$.sha256;const Re=e;if(typeof pe!="string"&&pe!==null)return U.errors=[{instancePath:r+
"/layout/blocks/"+R+"/vocab/sha256",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/sha256/type",keyword:"type",params:{type:ur.
properties.layout.properties.blocks.items.properties.vocab.properties.sha256.type},message:"must be string,null"}],!1;if(e===Re&&typeof pe=="string"&&!Tr.test(pe))
return U.errors=[{instancePath:r+"/layout/blocks/"+R+"/vocab/sha256",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/sha256/\
pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1;var x=Re===e}else var x=!0}}}}var ce=de===e}else
var ce=!0;if(ce)if(W.zone!==void 0){let $=W.zone;const de=e;if(typeof $!="string"&&$!==null)return U.errors=[{instancePath:r+"/layout/blocks/"+R+"/zone",schemaPath:"\
#/properties/layout/properties/blocks/items/properties/zone/type",keyword:"type",params:{type:ur.properties.layout.properties.blocks.items.properties.zone.type},
message:"must be string,null"}],!1;var ce=de===e}else var ce=!0}}}}}}}else return U.errors=[{instancePath:r+"/layout/blocks/"+R,schemaPath:"#/properties/layout/\
properties/blocks/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var M=w===e;if(!M)break}}else return U.errors=[{instancePath:r+
"/layout/blocks",schemaPath:"#/properties/layout/properties/blocks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ke=j===e}else var ke=!0;
if(ke)if(_.features!==void 0){let p=_.features;const j=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return U.errors=[{instancePath:r+"/layout/feat\
ures",schemaPath:"#/properties/layout/properties/features/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===j&&typeof p=="numbe\
r"&&isFinite(p)&&(p<0||isNaN(p)))return U.errors=[{instancePath:r+"/layout/features",schemaPath:"#/properties/layout/properties/features/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ke=j===e}else var ke=!0}}}else return U.errors=[{instancePath:r+"/layout",schemaPath:"#/pro\
perties/layout/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=T===e}else var y=!0;if(y){if(n.heads!==void 0){let _=n.heads;const T=e;
if(e===T)if(Array.isArray(_)){var S=!0;const z=_.length;for(let oe=0;oe<z;oe++){let p=_[oe];const j=e;if(e===j)if(p&&typeof p=="object"&&!Array.isArray(p)){let R;
if(p.head===void 0&&(R="head")||p.all===void 0&&(R="all")||p.sources===void 0&&(R="sources")||p.allTraffic===void 0&&(R="allTraffic"))return U.errors=[{instancePath:r+
"/heads/"+oe,schemaPath:"#/properties/heads/items/required",keyword:"required",params:{missingProperty:R},message:"must have required property '"+R+"'"}],!1;{const W=e;
for(const w in p)if(!(w==="head"||w==="all"||w==="sources"||w==="allTraffic")){return U.errors=[{instancePath:r+"/heads/"+oe,schemaPath:"#/properties/heads/item\
s/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"}],!1;break}if(W===e){if(p.head!==
void 0){const w=e;if(typeof p.head!="string")return U.errors=[{instancePath:r+"/heads/"+oe+"/head",schemaPath:"#/properties/heads/items/properties/head/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var E=w===e}else var E=!0;if(E){if(p.all!==void 0){const w=e;A(p.all,{instancePath:r+"/heads/"+oe+"/a\
ll",parentData:p,parentDataProperty:"all",rootData:hr,dynamicAnchors:br})||(f=f===null?A.errors:f.concat(A.errors),e=f.length);var E=w===e}else var E=!0;if(E){if(p.
sources!==void 0){let w=p.sources;const L=e;if(e===L)if(w&&typeof w=="object"&&!Array.isArray(w))for(const Be in w){const $=e;A(w[Be],{instancePath:r+"/heads/"+
oe+"/sources/"+Be.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:w,parentDataProperty:Be,rootData:hr,dynamicAnchors:br})||(f=f===null?A.errors:f.concat(A.errors),
e=f.length);var Oe=$===e;if(!Oe)break}else return U.errors=[{instancePath:r+"/heads/"+oe+"/sources",schemaPath:"#/properties/heads/items/properties/sources/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var E=L===e}else var E=!0;if(E)if(p.allTraffic!==void 0){let w=p.allTraffic;const L=e;if(!(w&&
typeof w=="object"&&!Array.isArray(w))&&w!==null)return U.errors=[{instancePath:r+"/heads/"+oe+"/allTraffic",schemaPath:"#/properties/heads/items/properties/all\
Traffic/type",keyword:"type",params:{type:ur.properties.heads.items.properties.allTraffic.type},message:"must be object,null"}],!1;if(e===L&&w&&typeof w=="objec\
t"&&!Array.isArray(w)){let Be;if(w.all===void 0&&(Be="all")||w.sources===void 0&&(Be="sources"))return U.errors=[{instancePath:r+"/heads/"+oe+"/allTraffic",schemaPath:"\
#/properties/heads/items/properties/allTraffic/required",keyword:"required",params:{missingProperty:Be},message:"must have required property '"+Be+"'"}],!1;{const $=e;
for(const de in w)if(!(de==="all"||de==="sources")){return U.errors=[{instancePath:r+"/heads/"+oe+"/allTraffic",schemaPath:"#/properties/heads/items/properties/\
allTraffic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:de},message:"must NOT have additional properties"}],!1;break}if($===e){
if(w.all!==void 0){const de=e;A(w.all,{instancePath:r+"/heads/"+oe+"/allTraffic/all",parentData:w,parentDataProperty:"all",rootData:hr,dynamicAnchors:br})||(f=f===
null?A.errors:f.concat(A.errors),e=f.length);var k=de===e}else var k=!0;if(k)if(w.sources!==void 0){let de=w.sources;const ne=e;if(e===ne)if(de&&typeof de=="obj\
ect"&&!Array.isArray(de))for(const Ie in de){const pe=e;A(de[Ie],{instancePath:r+"/heads/"+oe+"/allTraffic/sources/"+Ie.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:de,
parentDataProperty:Ie,rootData:hr,dynamicAnchors:br})||(f=f===null?A.errors:f.concat(A.errors),e=f.length);var D=pe===e;if(!D)break}else return U.errors=[{instancePath:r+
"/heads/"+oe+"/allTraffic/sources",schemaPath:"#/properties/heads/items/properties/allTraffic/properties/sources/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var k=ne===e}else var k=!0}}}var E=L===e}else var E=!0}}}}}else return U.errors=[{instancePath:r+"/heads/"+oe,schemaPath:"#/properties/head\
s/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var S=j===e;if(!S)break}}else return U.errors=[{instancePath:r+"/heads",schemaPath:"\
#/properties/heads/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=T===e}else var y=!0;if(y)if(n.hash!==void 0){let _=n.hash;const T=e;
if(e===T)if(typeof _=="string"){if(!Tr.test(_))return U.errors=[{instancePath:r+"/hash",schemaPath:"#/properties/hash/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return U.errors=[{instancePath:r+"/hash",schemaPath:"#/properties/hash/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var y=T===e}else var y=!0}}}}}}}}}else return U.errors=[{instancePath:r,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return U.errors=f,e===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{ws as calibration,Os as calibrator,Ps as golden,vs as lock,ks as manifest,bs as plan};
