// Generated from scripts/schemas by scripts/generate.ts; do not edit.
// @ts-nocheck
const it=i,x={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc plan",description:"Everything that adsc resolved of a spec: data, transforms wi\
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
const:"column"},input:{type:"string"}},required:["kind","input"],additionalProperties:!1},{type:"object",properties:{kind:{const:"steps"},sequence:{type:"string"},
along:{type:["string","null"]},before:{type:"object",properties:{input:{type:"string"},unit:{enum:["s","ms","us","ns",null]},format:{type:["string","null"]},zone:{
type:"string"}},required:["input","unit","format","zone"],additionalProperties:!1},age:{const:!0}},required:["kind","sequence","along"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"map"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"pairs"},separator:{type:"strin\
g"}},required:["kind","separator"],additionalProperties:!1}]}},required:["kind","vocab","max","keep","pool","split"],additionalProperties:!1}]},table:{type:["st\
ring","null"]},side:{enum:["request","candidate"]},reason:{type:"string"}},required:["name","doc","format","input","derive","sources","serve","encoding","table",
"side","reason"],additionalProperties:!1}},forests:{type:"array",items:{type:"object",properties:{name:{type:"string"},head:{type:"string"},vocab:{type:["string",
"null"]},trees:{type:"integer",minimum:1},depth:{type:"integer",minimum:1},leaves:{type:"integer",minimum:1},shrinkage:{type:"number"},minRows:{type:"integer",minimum:1},
l2:{type:"number"},growOn:{type:"number",minimum:0,maximum:1},maxRows:{type:"integer",minimum:1},patience:{type:"integer",minimum:1},subsample:{type:"number",minimum:0,
maximum:1},colsample:{type:"number",minimum:0,maximum:1},pairs:{type:"boolean"},distill:{type:"boolean"}},required:["name","head","vocab","trees","depth","leave\
s","shrinkage","minRows","l2","growOn","maxRows"],additionalProperties:!1}},nodes:{type:"array",items:{type:"object",discriminator:{propertyName:"op"},required:[
"op"],oneOf:[{type:"object",properties:{op:{const:"input"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},signal:{
type:"string"}},required:["op","id","width","tower","signal"],additionalProperties:!1},{type:"object",properties:{op:{const:"lookup"},id:{type:"string"},width:{
type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},signal:{type:"string"},table:{type:"string"}},required:["op","id","width","tower","signal","\
table"],additionalProperties:!1},{type:"object",properties:{op:{const:"pool"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],
minimum:0},signal:{type:"string"},table:{type:"string"},pool:{enum:["mean","sum","max","attention"]},max:{type:"integer",minimum:1},query:{type:["string","null"]}},
required:["op","id","width","tower","signal","table","pool","max","query"],additionalProperties:!1},{type:"object",properties:{op:{const:"interpolate"},id:{type:"\
string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},signal:{type:"string"},table:{type:"string"},boundaries:{type:"integer",minimum:1}},
required:["op","id","width","tower","signal","table","boundaries"],additionalProperties:!1},{type:"object",properties:{op:{const:"concat"},id:{type:"string"},width:{
type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},inputs:{type:"array",items:{type:"string"},minItems:1}},required:["op","id","width","tower",
"inputs"],additionalProperties:!1},{type:"object",properties:{op:{const:"dense"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","nul\
l"],minimum:0},input:{type:"string"},kernel:{type:"string"},bias:{type:["string","null"]},activation:{enum:["relu","none","tanh","sigmoid","gelu","swish","leaky\
_relu","selu","mish"]}},required:["op","id","width","tower","input","kernel","bias","activation"],additionalProperties:!1},{type:"object",properties:{op:{const:"\
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
integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},activation:{enum:["relu","none","tanh","sigmoid","gelu","swish","leaky_relu",
"selu","mish"]}},required:["op","id","width","tower","input","activation"],additionalProperties:!1},{type:"object",properties:{op:{const:"dropout"},id:{type:"st\
ring"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},rate:{type:"number",minimum:0,maximum:1}},required:["op",
"id","width","tower","input","rate"],additionalProperties:!1},{type:"object",properties:{op:{const:"scale"},id:{type:"string"},width:{type:"integer",minimum:1},
tower:{type:["integer","null"],minimum:0},input:{type:"string"},weight:{type:"string"}},required:["op","id","width","tower","input","weight"],additionalProperties:!1},
{type:"object",properties:{op:{const:"ensemble"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},inputs:{type:"arr\
ay",items:{type:"string"},minItems:1}},required:["op","id","width","tower","inputs"],additionalProperties:!1},{type:"object",properties:{op:{const:"steps"},id:{
type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},signal:{type:"string"},table:{type:"string"},max:{type:"integer",minimum:1}},
required:["op","id","width","tower","signal","table","max"],additionalProperties:!1},{type:"object",properties:{op:{const:"step_concat"},id:{type:"string"},width:{
type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},inputs:{type:"array",items:{type:"string"},minItems:1},steps:{type:"integer",minimum:1}},required:[
"op","id","width","tower","inputs","steps"],additionalProperties:!1},{type:"object",properties:{op:{const:"step_mask"},id:{type:"string"},width:{type:"integer",
minimum:1},tower:{type:["integer","null"],minimum:0},of:{type:"string"},list:{type:"string"}},required:["op","id","width","tower","of","list"],additionalProperties:!1},
{type:"object",properties:{op:{const:"step_shares"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},mask:{type:"st\
ring"},share:{enum:["mean","last"]}},required:["op","id","width","tower","mask","share"],additionalProperties:!1},{type:"object",properties:{op:{const:"step_sum"},
id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},weights:{type:"string"},steps:{type:"integer",
minimum:1}},required:["op","id","width","tower","input","weights","steps"],additionalProperties:!1},{type:"object",properties:{op:{const:"step_max"},id:{type:"s\
tring"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},mask:{type:"string"},steps:{type:"integer",minimum:1}},
required:["op","id","width","tower","input","mask","steps"],additionalProperties:!1},{type:"object",properties:{op:{const:"step_dense"},id:{type:"string"},width:{
type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},kernel:{type:"string"},bias:{type:["string","null"]},activation:{enum:[
"relu","none","tanh","sigmoid","gelu","swish","leaky_relu","selu","mish"]},steps:{type:"integer",minimum:1}},required:["op","id","width","tower","input","kernel",
"bias","activation","steps"],additionalProperties:!1},{type:"object",properties:{op:{const:"step_query"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{
type:["integer","null"],minimum:0},input:{type:"string"},query:{type:"string"},step_kernel:{type:"string"},query_kernel:{type:"string"},product_kernel:{type:"st\
ring"},bias:{type:"string"},activation:{enum:["relu","none","tanh","sigmoid","gelu","swish","leaky_relu","selu","mish"]},steps:{type:"integer",minimum:1}},required:[
"op","id","width","tower","input","query","step_kernel","query_kernel","product_kernel","bias","activation","steps"],additionalProperties:!1},{type:"object",properties:{
op:{const:"softmax"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"}},required:["op","id","w\
idth","tower","input"],additionalProperties:!1},{type:"object",properties:{op:{const:"mix"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["in\
teger","null"],minimum:0},inputs:{type:"array",items:{type:"string"},minItems:1},gate:{type:"string"}},required:["op","id","width","tower","inputs","gate"],additionalProperties:!1},
{type:"object",properties:{op:{const:"join_towers"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},inputs:{type:"\
array",items:{type:"string"},minItems:1}},required:["op","id","width","tower","inputs"],additionalProperties:!1}]}},params:{type:"array",items:{type:"object",properties:{
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
string"}},withinSeconds:{type:["number","null"]},after:{type:"object",properties:{head:{type:"string"},loss:{enum:["joint","within_parent"]}},required:["head","\
loss"],additionalProperties:!1},delay:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"expone\
ntial"},at:{type:"string"},unitSeconds:{type:"integer",minimum:1}},required:["kind","at","unitSeconds"],additionalProperties:!1},{type:"object",properties:{kind:{
const:"weight"}},required:["kind"],additionalProperties:!1}]}},required:["name","doc","label","lossWeight","sources","withinSeconds"],additionalProperties:!1}},
outputs:{type:"array",items:{type:"object",properties:{head:{type:"string"},logits:{type:"array",items:{type:"string"}},bias:{type:["string","null"]},correction:{
type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"base"}},required:["kind"],additionalProperties:!1},
{type:"object",properties:{kind:{const:"implies"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"mixture"},logits:{type:"ar\
ray",items:{type:"string"}},bias:{type:["string","null"]}},required:["kind","logits","bias"],additionalProperties:!1}]},delay:{type:"object",properties:{logits:{
type:"array",items:{type:"string"}}},required:["logits"],additionalProperties:!1}},required:["head","logits","bias"],additionalProperties:!1}},sampling:{type:["\
object","null"],properties:{base:{type:["string","null"]},keep:{type:"number",minimum:0,maximum:1},log:{enum:["unsampled","sampled"]},correct:{enum:["weight","b\
ase","batch"]}},required:["base","keep","log","correct"],additionalProperties:!1},calibration:{type:["object","null"],properties:{method:{enum:["platt","isotoni\
c","temperature"]},signals:{type:"array",items:{type:"string"}},per:{type:"array",items:{enum:["head","source"]}},everySeconds:{type:"number"},windowSeconds:{type:"\
number"},halfLifeSeconds:{type:["number","null"]},traffic:{enum:["all","own"]}},required:["method","signals","per","everySeconds","windowSeconds","halfLifeSecon\
ds","traffic"],additionalProperties:!1},train:{type:"object",properties:{optimizer:{type:"object",properties:{kind:{enum:["adam","adagrad","sgd"]},learningRate:{
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
type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"}},required:["kind","glob"],additionalProperties:!1}]}},$id:"plan"},Dr=Object.prototype.hasOwnProperty,
hs=new RegExp("^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$","u"),Er=new RegExp("^[0-9a-f]{64}$","u");function ze(n,{instancePath:r="",parentData:is,parentDataProperty:as,rootData:Nr=n,dynamicAnchors:Ar={}}={}){let l=null,e=0;const Oe=ze.evaluated;if(Oe.dynamicProps&&
(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let xe;if(n.kind===void 0&&(xe="kind"))return ze.errors=
[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:xe},message:"must have required property '"+xe+"'"}],!1;{const J=n.kind;if(typeof J==
"string")if(J==="last"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let fe;if(n.kind===void 0&&(fe="kind")||n.seconds===void 0&&(fe="seconds"))return ze.
errors=[{instancePath:r,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:fe},message:"must have required property '"+fe+"'"}],!1;{const A=e;
for(const j in n)if(!(j==="kind"||j==="seconds")){return ze.errors=[{instancePath:r,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:j},message:"must NOT have additional properties"}],!1;break}if(A===e){if(n.kind!==void 0){const j=e;if(n.kind!=="last")return ze.errors=[{instancePath:r+
"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"last"},message:"must be equal to constant"}],!1;var c=j===e}else var c=!0;
if(c)if(n.seconds!==void 0){let j=n.seconds;const H=e;if(!(typeof j=="number"&&isFinite(j)))return ze.errors=[{instancePath:r+"/seconds",schemaPath:"#/oneOf/0/p\
roperties/seconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var c=H===e}else var c=!0}}}else return ze.errors=[{instancePath:r,schemaPath:"\
#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ve=!0}else if(J==="newest"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(
n)){let fe;if(n.kind===void 0&&(fe="kind")||n.fraction===void 0&&(fe="fraction"))return ze.errors=[{instancePath:r,schemaPath:"#/oneOf/1/required",keyword:"requ\
ired",params:{missingProperty:fe},message:"must have required property '"+fe+"'"}],!1;{const A=e;for(const j in n)if(!(j==="kind"||j==="fraction")){return ze.errors=
[{instancePath:r,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},message:"must NOT have additional prop\
erties"}],!1;break}if(A===e){if(n.kind!==void 0){const j=e;if(n.kind!=="newest")return ze.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/1/properties/kind/\
const",keyword:"const",params:{allowedValue:"newest"},message:"must be equal to constant"}],!1;var se=j===e}else var se=!0;if(se)if(n.fraction!==void 0){let j=n.
fraction;const H=e;if(e===H)if(typeof j=="number"&&isFinite(j)){if(j>1||isNaN(j))return ze.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/1/properties/\
fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(j<0||isNaN(j))return ze.errors=[{instancePath:r+"/fraction",
schemaPath:"#/oneOf/1/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return ze.errors=[{instancePath:r+
"/fraction",schemaPath:"#/oneOf/1/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var se=H===e}else var se=!0}}}else
return ze.errors=[{instancePath:r,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ve!==!0&&(ve=!0)}else if(J==="\
random"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let fe;if(n.kind===void 0&&(fe="kind")||n.fraction===void 0&&(fe="fraction"))return ze.errors=[{instancePath:r,
schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:fe},message:"must have required property '"+fe+"'"}],!1;{const A=e;for(const j in n)if(!(j===
"kind"||j==="fraction")){return ze.errors=[{instancePath:r,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},
message:"must NOT have additional properties"}],!1;break}if(A===e){if(n.kind!==void 0){const j=e;if(n.kind!=="random")return ze.errors=[{instancePath:r+"/kind",
schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"random"},message:"must be equal to constant"}],!1;var ye=j===e}else var ye=!0;
if(ye)if(n.fraction!==void 0){let j=n.fraction;const H=e;if(e===H)if(typeof j=="number"&&isFinite(j)){if(j>1||isNaN(j))return ze.errors=[{instancePath:r+"/fract\
ion",schemaPath:"#/oneOf/2/properties/fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(j<0||isNaN(j))return ze.
errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return ze.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"}],!1;var ye=H===e}else var ye=!0}}}else return ze.errors=[{instancePath:r,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must b\
e object"}],!1;ve!==!0&&(ve=!0)}else if(J==="hash"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let fe;if(n.kind===void 0&&(fe="kind")||n.fraction===void 0&&
(fe="fraction")||n.column===void 0&&(fe="column"))return ze.errors=[{instancePath:r,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:fe},
message:"must have required property '"+fe+"'"}],!1;{const A=e;for(const j in n)if(!(j==="kind"||j==="fraction"||j==="column")){return ze.errors=[{instancePath:r,
schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},message:"must NOT have additional properties"}],!1;break}
if(A===e){if(n.kind!==void 0){const j=e;if(n.kind!=="hash")return ze.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",
params:{allowedValue:"hash"},message:"must be equal to constant"}],!1;var W=j===e}else var W=!0;if(W){if(n.fraction!==void 0){let j=n.fraction;const H=e;if(e===
H)if(typeof j=="number"&&isFinite(j)){if(j>1||isNaN(j))return ze.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/3/properties/fraction/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(j<0||isNaN(j))return ze.errors=[{instancePath:r+"/fraction",schemaPath:"#/oneOf/3/prope\
rties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return ze.errors=[{instancePath:r+"/fraction",schemaPath:"\
#/oneOf/3/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var W=H===e}else var W=!0;if(W)if(n.column!==void 0){const j=e;
if(typeof n.column!="string")return ze.errors=[{instancePath:r+"/column",schemaPath:"#/oneOf/3/properties/column/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var W=j===e}else var W=!0}}}}else return ze.errors=[{instancePath:r,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;ve!==!0&&(ve=!0)}else if(J==="files"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let fe;if(n.kind===void 0&&(fe="kind")||n.glob===
void 0&&(fe="glob"))return ze.errors=[{instancePath:r,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:fe},message:"must have required\
 property '"+fe+"'"}],!1;{const A=e;for(const j in n)if(!(j==="kind"||j==="glob")){return ze.errors=[{instancePath:r,schemaPath:"#/oneOf/4/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:j},message:"must NOT have additional properties"}],!1;break}if(A===e){if(n.kind!==void 0){const j=e;if(n.
kind!=="files")return ze.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"files"},message:"mus\
t be equal to constant"}],!1;var be=j===e}else var be=!0;if(be)if(n.glob!==void 0){let j=n.glob;const H=e;if(e===H)if(typeof j=="string"){if(!hs.test(j))return ze.
errors=[{instancePath:r+"/glob",schemaPath:"#/oneOf/4/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'\
must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return ze.errors=[{instancePath:r+"/glob",schemaPath:"#/oneOf/4/properties/glob/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var be=H===e}else var be=!0}}}else return ze.errors=[{instancePath:r,schemaPath:"#/oneOf/4/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;ve!==!0&&(ve=!0)}else return ze.errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discrim\
inator",params:{error:"mapping",tag:"kind",tagValue:J},message:'value of tag "kind" must be in oneOf'}],!1;else return ze.errors=[{instancePath:r,schemaPath:"#/\
discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:J},message:'tag "kind" must be string'}],!1}}else return ze.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ze.errors=l,Oe.props=ve,e===0}ze.evaluated={dynamicProps:!0,dynamicItems:!1};
function i(n,{instancePath:r="",parentData:is,parentDataProperty:as,rootData:Nr=n,dynamicAnchors:Ar={}}={}){let l=null,e=0;const Oe=i.evaluated;if(Oe.dynamicProps&&
(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let lr;if(n.version===void 0&&(lr="version")||n.model===
void 0&&(lr="model")||n.variant===void 0&&(lr="variant")||n.doc===void 0&&(lr="doc")||n.data===void 0&&(lr="data")||n.inputs===void 0&&(lr="inputs")||n.vocabs===
void 0&&(lr="vocabs")||n.tables===void 0&&(lr="tables")||n.signals===void 0&&(lr="signals")||n.nodes===void 0&&(lr="nodes")||n.params===void 0&&(lr="params")||n.
towers===void 0&&(lr="towers")||n.heads===void 0&&(lr="heads")||n.outputs===void 0&&(lr="outputs")||n.sampling===void 0&&(lr="sampling")||n.calibration===void 0&&
(lr="calibration")||n.train===void 0&&(lr="train")||n.baselines===void 0&&(lr="baselines")||n.cost===void 0&&(lr="cost")||n.fingerprint===void 0&&(lr="fingerpri\
nt"))return i.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:lr},message:"must have required property '"+lr+"'"}],!1;
{const tt=e;for(const v in n)if(!Dr.call(x.properties,v)){return i.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if(tt===e){if(n.version!==void 0){const v=e;if(n.version!==1)return i.errors=[{instancePath:r+
"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var c=v===e}else var c=!0;if(c){
if(n.model!==void 0){const v=e;if(typeof n.model!="string")return i.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var c=v===e}else var c=!0;if(c){if(n.variant!==void 0){let v=n.variant;const ue=e;if(typeof v!="string"&&v!==null)return i.
errors=[{instancePath:r+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:x.properties.variant.type},message:"must be string,null"}],
!1;var c=ue===e}else var c=!0;if(c){if(n.baseline!==void 0){let v=n.baseline;const ue=e;if(!(v==="lr"||v==="wide_deep"||v==="gbdt_lr"))return i.errors=[{instancePath:r+
"/baseline",schemaPath:"#/properties/baseline/enum",keyword:"enum",params:{allowedValues:x.properties.baseline.enum},message:"must be equal to one of the allowe\
d values"}],!1;var c=ue===e}else var c=!0;if(c){if(n.assumed!==void 0){let v=n.assumed;const ue=e;if(e===ue)if(v&&typeof v=="object"&&!Array.isArray(v)){let ie;
if(v.vocabs===void 0&&(ie="vocabs")||v.signals===void 0&&(ie="signals"))return i.errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/required",keyword:"\
required",params:{missingProperty:ie},message:"must have required property '"+ie+"'"}],!1;{const o=e;for(const t in v)if(!(t==="vocabs"||t==="signals")){return i.
errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"}],!1;break}if(o===e){if(v.vocabs!==void 0){let t=v.vocabs;const z=e;if(e===z)if(Array.isArray(t)){var ve=!0;const tr=t.length;
for(let N=0;N<tr;N++){const w=e;if(typeof t[N]!="string")return i.errors=[{instancePath:r+"/assumed/vocabs/"+N,schemaPath:"#/properties/assumed/properties/vocab\
s/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ve=w===e;if(!ve)break}}else return i.errors=[{instancePath:r+"/assumed/voc\
abs",schemaPath:"#/properties/assumed/properties/vocabs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var se=z===e}else var se=!0;if(se)
if(v.signals!==void 0){let t=v.signals;const z=e;if(e===z)if(Array.isArray(t)){var ye=!0;const N=t.length;for(let w=0;w<N;w++){const a=e;if(typeof t[w]!="string")
return i.errors=[{instancePath:r+"/assumed/signals/"+w,schemaPath:"#/properties/assumed/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var ye=a===e;if(!ye)break}}else return i.errors=[{instancePath:r+"/assumed/signals",schemaPath:"#/properties/assumed/properties/signals/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var se=z===e}else var se=!0}}}else return i.errors=[{instancePath:r+"/assumed",schemaPath:"\
#/properties/assumed/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=ue===e}else var c=!0;if(c){if(n.doc!==void 0){let v=n.doc;const ue=e;
if(typeof v!="string"&&v!==null)return i.errors=[{instancePath:r+"/doc",schemaPath:"#/properties/doc/type",keyword:"type",params:{type:x.properties.doc.type},message:"\
must be string,null"}],!1;var c=ue===e}else var c=!0;if(c){if(n.data!==void 0){let v=n.data;const ue=e;if(!(v&&typeof v=="object"&&!Array.isArray(v))&&v!==null)
return i.errors=[{instancePath:r+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:x.properties.data.type},message:"must be object,null"}],
!1;if(e===ue&&v&&typeof v=="object"&&!Array.isArray(v)){let ie;if(v.primary===void 0&&(ie="primary")||v.joins===void 0&&(ie="joins")||v.time===void 0&&(ie="time")||
v.source===void 0&&(ie="source")||v.servedBy===void 0&&(ie="servedBy")||v.weight===void 0&&(ie="weight")||v.afterImpression===void 0&&(ie="afterImpression"))return i.
errors=[{instancePath:r+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:ie},message:"must have required property '"+ie+
"'"}],!1;{const o=e;for(const t in v)if(!Dr.call(x.properties.data.properties,t)){return i.errors=[{instancePath:r+"/data",schemaPath:"#/properties/data/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(o===e){if(v.primary!==void 0){
let t=v.primary;const z=e;if(e===z)if(t&&typeof t=="object"&&!Array.isArray(t)){let tr;if(t.name===void 0&&(tr="name")||t.glob===void 0&&(tr="glob")||t.format===
void 0&&(tr="format")||t.header===void 0&&(tr="header")||t.columns===void 0&&(tr="columns")||t.delimiter===void 0&&(tr="delimiter")||t.missing===void 0&&(tr="mi\
ssing"))return i.errors=[{instancePath:r+"/data/primary",schemaPath:"#/properties/data/properties/primary/required",keyword:"required",params:{missingProperty:tr},
message:"must have required property '"+tr+"'"}],!1;{const N=e;for(const w in t)if(!(w==="name"||w==="glob"||w==="format"||w==="header"||w==="columns"||w==="del\
imiter"||w==="missing"||w==="optional")){return i.errors=[{instancePath:r+"/data/primary",schemaPath:"#/properties/data/properties/primary/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"}],!1;break}if(N===e){if(t.name!==void 0){const w=e;if(typeof t.
name!="string")return i.errors=[{instancePath:r+"/data/primary/name",schemaPath:"#/properties/data/properties/primary/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var W=w===e}else var W=!0;if(W){if(t.glob!==void 0){let w=t.glob;const a=e;if(e===a)if(typeof w=="string"){if(!hs.test(
w))return i.errors=[{instancePath:r+"/data/primary/glob",schemaPath:"#/properties/data/properties/primary/properties/glob/pattern",keyword:"pattern",params:{pattern:"\
^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return i.errors=[{instancePath:r+"/data/pri\
mary/glob",schemaPath:"#/properties/data/properties/primary/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var W=a===
e}else var W=!0;if(W){if(t.format!==void 0){let w=t.format;const a=e;if(!(w==="csv"||w==="tsv"||w==="jsonl"||w==="parquet"))return i.errors=[{instancePath:r+"/d\
ata/primary/format",schemaPath:"#/properties/data/properties/primary/properties/format/enum",keyword:"enum",params:{allowedValues:x.properties.data.properties.primary.
properties.format.enum},message:"must be equal to one of the allowed values"}],!1;var W=a===e}else var W=!0;if(W){if(t.header!==void 0){const w=e;if(typeof t.header!=
"boolean")return i.errors=[{instancePath:r+"/data/primary/header",schemaPath:"#/properties/data/properties/primary/properties/header/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var W=w===e}else var W=!0;if(W){if(t.columns!==void 0){let w=t.columns;const a=e;if(!Array.isArray(w)&&w!==null)return i.
errors=[{instancePath:r+"/data/primary/columns",schemaPath:"#/properties/data/properties/primary/properties/columns/type",keyword:"type",params:{type:x.properties.
data.properties.primary.properties.columns.type},message:"must be array,null"}],!1;if(e===a&&Array.isArray(w)){var be=!0;const Y=w.length;for(let s=0;s<Y;s++){const m=e;
if(typeof w[s]!="string")return i.errors=[{instancePath:r+"/data/primary/columns/"+s,schemaPath:"#/properties/data/properties/primary/properties/columns/items/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var be=m===e;if(!be)break}}var W=a===e}else var W=!0;if(W){if(t.delimiter!==void 0){let w=t.
delimiter;const a=e;if(typeof w!="string"&&w!==null)return i.errors=[{instancePath:r+"/data/primary/delimiter",schemaPath:"#/properties/data/properties/primary/\
properties/delimiter/type",keyword:"type",params:{type:x.properties.data.properties.primary.properties.delimiter.type},message:"must be string,null"}],!1;var W=a===
e}else var W=!0;if(W){if(t.missing!==void 0){let w=t.missing;const a=e;if(e===a)if(Array.isArray(w)){var xe=!0;const Y=w.length;for(let s=0;s<Y;s++){const m=e;if(typeof w[s]!=
"string")return i.errors=[{instancePath:r+"/data/primary/missing/"+s,schemaPath:"#/properties/data/properties/primary/properties/missing/items/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var xe=m===e;if(!xe)break}}else return i.errors=[{instancePath:r+"/data/primary/missing",schemaPath:"#/\
properties/data/properties/primary/properties/missing/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var W=a===e}else var W=!0;if(W)if(t.
optional!==void 0){let w=t.optional;const a=e;if(e===a)if(Array.isArray(w)){var J=!0;const Y=w.length;for(let s=0;s<Y;s++){const m=e;if(typeof w[s]!="string")return i.
errors=[{instancePath:r+"/data/primary/optional/"+s,schemaPath:"#/properties/data/properties/primary/properties/optional/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var J=m===e;if(!J)break}}else return i.errors=[{instancePath:r+"/data/primary/optional",schemaPath:"#/properties/data/pro\
perties/primary/properties/optional/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var W=a===e}else var W=!0}}}}}}}}}else return i.errors=
[{instancePath:r+"/data/primary",schemaPath:"#/properties/data/properties/primary/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Q=z===
e}else var Q=!0;if(Q){if(v.joins!==void 0){let t=v.joins;const z=e;if(e===z)if(Array.isArray(t)){var fe=!0;const N=t.length;for(let w=0;w<N;w++){let a=t[w];const p=e;
if(e===p)if(a&&typeof a=="object"&&!Array.isArray(a)){let s;if(a.name===void 0&&(s="name")||a.glob===void 0&&(s="glob")||a.format===void 0&&(s="format")||a.header===
void 0&&(s="header")||a.columns===void 0&&(s="columns")||a.delimiter===void 0&&(s="delimiter")||a.missing===void 0&&(s="missing")||a.on===void 0&&(s="on")||a.side===
void 0&&(s="side")||a.asOf===void 0&&(s="asOf")||a.asOfTime===void 0&&(s="asOfTime"))return i.errors=[{instancePath:r+"/data/joins/"+w,schemaPath:"#/properties/\
data/properties/joins/items/required",keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;{const m=e;for(const f in a)
if(!Dr.call(x.properties.data.properties.joins.items.properties,f)){return i.errors=[{instancePath:r+"/data/joins/"+w,schemaPath:"#/properties/data/properties/j\
oins/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(m===e){
if(a.name!==void 0){const f=e;if(typeof a.name!="string")return i.errors=[{instancePath:r+"/data/joins/"+w+"/name",schemaPath:"#/properties/data/properties/join\
s/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var A=f===e}else var A=!0;if(A){if(a.glob!==void 0){let f=a.glob;
const k=e;if(e===k)if(typeof f=="string"){if(!hs.test(f))return i.errors=[{instancePath:r+"/data/joins/"+w+"/glob",schemaPath:"#/properties/data/properties/join\
s/items/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$)\
)[^\\\\]+$"'}],!1}else return i.errors=[{instancePath:r+"/data/joins/"+w+"/glob",schemaPath:"#/properties/data/properties/joins/items/properties/glob/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var A=k===e}else var A=!0;if(A){if(a.format!==void 0){let f=a.format;const k=e;if(!(f==="csv"||f==="t\
sv"||f==="jsonl"||f==="parquet"))return i.errors=[{instancePath:r+"/data/joins/"+w+"/format",schemaPath:"#/properties/data/properties/joins/items/properties/for\
mat/enum",keyword:"enum",params:{allowedValues:x.properties.data.properties.joins.items.properties.format.enum},message:"must be equal to one of the allowed val\
ues"}],!1;var A=k===e}else var A=!0;if(A){if(a.header!==void 0){const f=e;if(typeof a.header!="boolean")return i.errors=[{instancePath:r+"/data/joins/"+w+"/head\
er",schemaPath:"#/properties/data/properties/joins/items/properties/header/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var A=f===
e}else var A=!0;if(A){if(a.columns!==void 0){let f=a.columns;const k=e;if(!Array.isArray(f)&&f!==null)return i.errors=[{instancePath:r+"/data/joins/"+w+"/column\
s",schemaPath:"#/properties/data/properties/joins/items/properties/columns/type",keyword:"type",params:{type:x.properties.data.properties.joins.items.properties.
columns.type},message:"must be array,null"}],!1;if(e===k&&Array.isArray(f)){var j=!0;const d=f.length;for(let Z=0;Z<d;Z++){const Le=e;if(typeof f[Z]!="string")return i.
errors=[{instancePath:r+"/data/joins/"+w+"/columns/"+Z,schemaPath:"#/properties/data/properties/joins/items/properties/columns/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var j=Le===e;if(!j)break}}var A=k===e}else var A=!0;if(A){if(a.delimiter!==void 0){let f=a.delimiter;const k=e;if(typeof f!=
"string"&&f!==null)return i.errors=[{instancePath:r+"/data/joins/"+w+"/delimiter",schemaPath:"#/properties/data/properties/joins/items/properties/delimiter/type",
keyword:"type",params:{type:x.properties.data.properties.joins.items.properties.delimiter.type},message:"must be string,null"}],!1;var A=k===e}else var A=!0;if(A){
if(a.missing!==void 0){let f=a.missing;const k=e;if(e===k)if(Array.isArray(f)){var H=!0;const d=f.length;for(let Z=0;Z<d;Z++){const Le=e;if(typeof f[Z]!="string")
return i.errors=[{instancePath:r+"/data/joins/"+w+"/missing/"+Z,schemaPath:"#/properties/data/properties/joins/items/properties/missing/items/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var H=Le===e;if(!H)break}}else return i.errors=[{instancePath:r+"/data/joins/"+w+"/missing",schemaPath:"\
#/properties/data/properties/joins/items/properties/missing/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var A=k===e}else var A=!0;if(A){
if(a.optional!==void 0){let f=a.optional;const k=e;if(e===k)if(Array.isArray(f)){var me=!0;const d=f.length;for(let Z=0;Z<d;Z++){const Le=e;if(typeof f[Z]!="str\
ing")return i.errors=[{instancePath:r+"/data/joins/"+w+"/optional/"+Z,schemaPath:"#/properties/data/properties/joins/items/properties/optional/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var me=Le===e;if(!me)break}}else return i.errors=[{instancePath:r+"/data/joins/"+w+"/optional",schemaPath:"\
#/properties/data/properties/joins/items/properties/optional/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var A=k===e}else var A=!0;if(A){
if(a.on!==void 0){let f=a.on;const k=e;if(e===k)if(Array.isArray(f)){var _e=!0;const d=f.length;for(let Z=0;Z<d;Z++){let Le=f[Z];const cr=e;if(e===cr)if(Le&&typeof Le==
"object"&&!Array.isArray(Le)){let fr;if(Le.left===void 0&&(fr="left")||Le.right===void 0&&(fr="right"))return i.errors=[{instancePath:r+"/data/joins/"+w+"/on/"+
Z,schemaPath:"#/properties/data/properties/joins/items/properties/on/items/required",keyword:"required",params:{missingProperty:fr},message:"must have required \
property '"+fr+"'"}],!1;{const qe=e;for(const Ye in Le)if(!(Ye==="left"||Ye==="right")){return i.errors=[{instancePath:r+"/data/joins/"+w+"/on/"+Z,schemaPath:"#\
/properties/data/properties/joins/items/properties/on/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Ye},message:"must NO\
T have additional properties"}],!1;break}if(qe===e){if(Le.left!==void 0){const Ye=e;if(typeof Le.left!="string")return i.errors=[{instancePath:r+"/data/joins/"+
w+"/on/"+Z+"/left",schemaPath:"#/properties/data/properties/joins/items/properties/on/items/properties/left/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var g=Ye===e}else var g=!0;if(g)if(Le.right!==void 0){const Ye=e;if(typeof Le.right!="string")return i.errors=[{instancePath:r+"/data/joins\
/"+w+"/on/"+Z+"/right",schemaPath:"#/properties/data/properties/joins/items/properties/on/items/properties/right/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var g=Ye===e}else var g=!0}}}else return i.errors=[{instancePath:r+"/data/joins/"+w+"/on/"+Z,schemaPath:"#/properties/data/properties/joins\
/items/properties/on/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var _e=cr===e;if(!_e)break}}else return i.errors=[{instancePath:r+
"/data/joins/"+w+"/on",schemaPath:"#/properties/data/properties/joins/items/properties/on/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var A=k===e}else var A=!0;if(A){if(a.side!==void 0){let f=a.side;const k=e;if(!(f==="request"||f==="candidate"))return i.errors=[{instancePath:r+"/data/joins/"+
w+"/side",schemaPath:"#/properties/data/properties/joins/items/properties/side/enum",keyword:"enum",params:{allowedValues:x.properties.data.properties.joins.items.
properties.side.enum},message:"must be equal to one of the allowed values"}],!1;var A=k===e}else var A=!0;if(A){if(a.asOf!==void 0){let f=a.asOf;const k=e;if(typeof f!=
"string"&&f!==null)return i.errors=[{instancePath:r+"/data/joins/"+w+"/asOf",schemaPath:"#/properties/data/properties/joins/items/properties/asOf/type",keyword:"\
type",params:{type:x.properties.data.properties.joins.items.properties.asOf.type},message:"must be string,null"}],!1;var A=k===e}else var A=!0;if(A)if(a.asOfTime!==
void 0){let f=a.asOfTime;const k=e;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null)return i.errors=[{instancePath:r+"/data/joins/"+w+"/asOfTime",schemaPath:"\
#/properties/data/properties/joins/items/properties/asOfTime/type",keyword:"type",params:{type:x.properties.data.properties.joins.items.properties.asOfTime.type},
message:"must be object,null"}],!1;if(e===k&&f&&typeof f=="object"&&!Array.isArray(f)){let d;if(f.column===void 0&&(d="column")||f.unit===void 0&&(d="unit")||f.
format===void 0&&(d="format")||f.zone===void 0&&(d="zone"))return i.errors=[{instancePath:r+"/data/joins/"+w+"/asOfTime",schemaPath:"#/properties/data/propertie\
s/joins/items/properties/asOfTime/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{const Z=e;for(const Le in f)
if(!(Le==="column"||Le==="unit"||Le==="format"||Le==="zone")){return i.errors=[{instancePath:r+"/data/joins/"+w+"/asOfTime",schemaPath:"#/properties/data/proper\
ties/joins/items/properties/asOfTime/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Le},message:"must NOT have additional prope\
rties"}],!1;break}if(Z===e){if(f.column!==void 0){const Le=e;if(typeof f.column!="string")return i.errors=[{instancePath:r+"/data/joins/"+w+"/asOfTime/column",schemaPath:"\
#/properties/data/properties/joins/items/properties/asOfTime/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var D=Le===
e}else var D=!0;if(D){if(f.unit!==void 0){let Le=f.unit;const cr=e;if(!(Le==="s"||Le==="ms"||Le==="us"||Le==="ns"||Le===null))return i.errors=[{instancePath:r+"\
/data/joins/"+w+"/asOfTime/unit",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/unit/enum",keyword:"enum",params:{allowedValues:x.
properties.data.properties.joins.items.properties.asOfTime.properties.unit.enum},message:"must be equal to one of the allowed values"}],!1;var D=cr===e}else var D=!0;
if(D){if(f.format!==void 0){let Le=f.format;const cr=e;if(typeof Le!="string"&&Le!==null)return i.errors=[{instancePath:r+"/data/joins/"+w+"/asOfTime/format",schemaPath:"\
#/properties/data/properties/joins/items/properties/asOfTime/properties/format/type",keyword:"type",params:{type:x.properties.data.properties.joins.items.properties.
asOfTime.properties.format.type},message:"must be string,null"}],!1;var D=cr===e}else var D=!0;if(D)if(f.zone!==void 0){const Le=e;if(typeof f.zone!="string")return i.
errors=[{instancePath:r+"/data/joins/"+w+"/asOfTime/zone",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/zone/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var D=Le===e}else var D=!0}}}}}var A=k===e}else var A=!0}}}}}}}}}}}}}else return i.errors=[{instancePath:r+
"/data/joins/"+w,schemaPath:"#/properties/data/properties/joins/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var fe=p===e;if(!fe)
break}}else return i.errors=[{instancePath:r+"/data/joins",schemaPath:"#/properties/data/properties/joins/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var Q=z===e}else var Q=!0;if(Q){if(v.time!==void 0){let t=v.time;const z=e;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null)return i.errors=
[{instancePath:r+"/data/time",schemaPath:"#/properties/data/properties/time/type",keyword:"type",params:{type:x.properties.data.properties.time.type},message:"m\
ust be object,null"}],!1;if(e===z&&t&&typeof t=="object"&&!Array.isArray(t)){let N;if(t.column===void 0&&(N="column")||t.unit===void 0&&(N="unit")||t.format===void 0&&
(N="format")||t.zone===void 0&&(N="zone"))return i.errors=[{instancePath:r+"/data/time",schemaPath:"#/properties/data/properties/time/required",keyword:"require\
d",params:{missingProperty:N},message:"must have required property '"+N+"'"}],!1;{const w=e;for(const a in t)if(!(a==="column"||a==="unit"||a==="format"||a==="z\
one")){return i.errors=[{instancePath:r+"/data/time",schemaPath:"#/properties/data/properties/time/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(w===e){if(t.column!==void 0){const a=e;if(typeof t.column!="string")return i.errors=
[{instancePath:r+"/data/time/column",schemaPath:"#/properties/data/properties/time/properties/column/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var B=a===e}else var B=!0;if(B){if(t.unit!==void 0){let a=t.unit;const p=e;if(!(a==="s"||a==="ms"||a==="us"||a==="ns"||a===null))return i.errors=
[{instancePath:r+"/data/time/unit",schemaPath:"#/properties/data/properties/time/properties/unit/enum",keyword:"enum",params:{allowedValues:x.properties.data.properties.
time.properties.unit.enum},message:"must be equal to one of the allowed values"}],!1;var B=p===e}else var B=!0;if(B){if(t.format!==void 0){let a=t.format;const p=e;
if(typeof a!="string"&&a!==null)return i.errors=[{instancePath:r+"/data/time/format",schemaPath:"#/properties/data/properties/time/properties/format/type",keyword:"\
type",params:{type:x.properties.data.properties.time.properties.format.type},message:"must be string,null"}],!1;var B=p===e}else var B=!0;if(B)if(t.zone!==void 0){
const a=e;if(typeof t.zone!="string")return i.errors=[{instancePath:r+"/data/time/zone",schemaPath:"#/properties/data/properties/time/properties/zone/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var B=a===e}else var B=!0}}}}}var Q=z===e}else var Q=!0;if(Q){if(v.source!==void 0){let t=v.source;const z=e;
if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null)return i.errors=[{instancePath:r+"/data/source",schemaPath:"#/properties/data/properties/source/type",keyword:"\
type",params:{type:x.properties.data.properties.source.type},message:"must be object,null"}],!1;if(e===z&&t&&typeof t=="object"&&!Array.isArray(t)){let N;if(t.column===
void 0&&(N="column")||t.values===void 0&&(N="values"))return i.errors=[{instancePath:r+"/data/source",schemaPath:"#/properties/data/properties/source/required",
keyword:"required",params:{missingProperty:N},message:"must have required property '"+N+"'"}],!1;{const w=e;for(const a in t)if(!(a==="column"||a==="values")){return i.
errors=[{instancePath:r+"/data/source",schemaPath:"#/properties/data/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"}],!1;break}if(w===e){if(t.column!==void 0){const a=e;if(typeof t.column!="string")return i.errors=[{instancePath:r+
"/data/source/column",schemaPath:"#/properties/data/properties/source/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var I=a===e}else var I=!0;if(I)if(t.values!==void 0){let a=t.values;const p=e;if(e===p)if(Array.isArray(a)){var y=!0;const s=a.length;for(let m=0;m<s;m++){const f=e;
if(typeof a[m]!="string")return i.errors=[{instancePath:r+"/data/source/values/"+m,schemaPath:"#/properties/data/properties/source/properties/values/items/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=f===e;if(!y)break}}else return i.errors=[{instancePath:r+"/data/source/values",schemaPath:"\
#/properties/data/properties/source/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var I=p===e}else var I=!0}}}var Q=z===
e}else var Q=!0;if(Q){if(v.key!==void 0){let t=v.key;const z=e;if(e===z)if(Array.isArray(t)){if(t.length<1)return i.errors=[{instancePath:r+"/data/key",schemaPath:"\
#/properties/data/properties/key/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var u=!0;const N=t.length;for(let w=0;w<
N;w++){const a=e;if(typeof t[w]!="string")return i.errors=[{instancePath:r+"/data/key/"+w,schemaPath:"#/properties/data/properties/key/items/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var u=a===e;if(!u)break}}}else return i.errors=[{instancePath:r+"/data/key",schemaPath:"#/properties/data/p\
roperties/key/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Q=z===e}else var Q=!0;if(Q){if(v.servedBy!==void 0){let t=v.servedBy;const z=e;
if(typeof t!="string"&&t!==null)return i.errors=[{instancePath:r+"/data/servedBy",schemaPath:"#/properties/data/properties/servedBy/type",keyword:"type",params:{
type:x.properties.data.properties.servedBy.type},message:"must be string,null"}],!1;var Q=z===e}else var Q=!0;if(Q){if(v.weight!==void 0){let t=v.weight;const z=e;
if(typeof t!="string"&&t!==null)return i.errors=[{instancePath:r+"/data/weight",schemaPath:"#/properties/data/properties/weight/type",keyword:"type",params:{type:x.
properties.data.properties.weight.type},message:"must be string,null"}],!1;var Q=z===e}else var Q=!0;if(Q){if(v.afterImpression!==void 0){let t=v.afterImpression;
const z=e;if(e===z)if(Array.isArray(t)){var G=!0;const N=t.length;for(let w=0;w<N;w++){const a=e;if(typeof t[w]!="string")return i.errors=[{instancePath:r+"/dat\
a/afterImpression/"+w,schemaPath:"#/properties/data/properties/afterImpression/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var G=a===
e;if(!G)break}}else return i.errors=[{instancePath:r+"/data/afterImpression",schemaPath:"#/properties/data/properties/afterImpression/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var Q=z===e}else var Q=!0;if(Q)if(v.requestId!==void 0){const t=e;if(typeof v.requestId!="string")return i.errors=[{instancePath:r+
"/data/requestId",schemaPath:"#/properties/data/properties/requestId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Q=t===e}else var Q=!0}}}}}}}}}}
var c=ue===e}else var c=!0;if(c){if(n.inputs!==void 0){let v=n.inputs;const ue=e;if(e===ue)if(Array.isArray(v)){var F=!0;const ie=v.length;for(let o=0;o<ie;o++){
let t=v[o];const z=e;if(e===z)if(t&&typeof t=="object"&&!Array.isArray(t)){let N;if(t.name===void 0&&(N="name")||t.table===void 0&&(N="table")||t.column===void 0&&
(N="column")||t.side===void 0&&(N="side")||t.kind===void 0&&(N="kind"))return i.errors=[{instancePath:r+"/inputs/"+o,schemaPath:"#/properties/inputs/items/requi\
red",keyword:"required",params:{missingProperty:N},message:"must have required property '"+N+"'"}],!1;{const w=e;for(const a in t)if(!(a==="name"||a==="table"||
a==="column"||a==="side"||a==="kind")){return i.errors=[{instancePath:r+"/inputs/"+o,schemaPath:"#/properties/inputs/items/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(w===e){if(t.name!==void 0){const a=e;if(typeof t.name!=
"string")return i.errors=[{instancePath:r+"/inputs/"+o+"/name",schemaPath:"#/properties/inputs/items/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var q=a===e}else var q=!0;if(q){if(t.table!==void 0){let a=t.table;const p=e;if(typeof a!="string"&&a!==null)return i.errors=[{instancePath:r+
"/inputs/"+o+"/table",schemaPath:"#/properties/inputs/items/properties/table/type",keyword:"type",params:{type:x.properties.inputs.items.properties.table.type},
message:"must be string,null"}],!1;var q=p===e}else var q=!0;if(q){if(t.column!==void 0){const a=e;if(typeof t.column!="string")return i.errors=[{instancePath:r+
"/inputs/"+o+"/column",schemaPath:"#/properties/inputs/items/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var q=a===
e}else var q=!0;if(q){if(t.side!==void 0){let a=t.side;const p=e;if(!(a==="request"||a==="candidate"))return i.errors=[{instancePath:r+"/inputs/"+o+"/side",schemaPath:"\
#/properties/inputs/items/properties/side/enum",keyword:"enum",params:{allowedValues:x.properties.inputs.items.properties.side.enum},message:"must be equal to o\
ne of the allowed values"}],!1;var q=p===e}else var q=!0;if(q)if(t.kind!==void 0){let a=t.kind;const p=e;if(!(a==="scalar"||a==="list"||a==="time"))return i.errors=
[{instancePath:r+"/inputs/"+o+"/kind",schemaPath:"#/properties/inputs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:x.properties.inputs.items.
properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var q=p===e}else var q=!0}}}}}}else return i.errors=[{instancePath:r+"/inputs/"+
o,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var F=z===e;if(!F)break}}else return i.errors=
[{instancePath:r+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=ue===e}else var c=!0;if(c){
if(n.vocabs!==void 0){let v=n.vocabs;const ue=e;if(e===ue)if(Array.isArray(v)){var O=!0;const ie=v.length;for(let o=0;o<ie;o++){let t=v[o];const z=e;if(e===z)if(t&&
typeof t=="object"&&!Array.isArray(t)){let N;if(t.id===void 0&&(N="id")||t.kind===void 0&&(N="kind")||t.size===void 0&&(N="size")||t.entries===void 0&&(N="entri\
es")||t.file===void 0&&(N="file")||t.sha256===void 0&&(N="sha256"))return i.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/required",
keyword:"required",params:{missingProperty:N},message:"must have required property '"+N+"'"}],!1;{const w=e;for(const a in t)if(!(a==="id"||a==="kind"||a==="siz\
e"||a==="entries"||a==="forgotten"||a==="file"||a==="sha256")){return i.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(w===e){if(t.id!==void 0){const a=e;
if(typeof t.id!="string")return i.errors=[{instancePath:r+"/vocabs/"+o+"/id",schemaPath:"#/properties/vocabs/items/properties/id/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var T=a===e}else var T=!0;if(T){if(t.kind!==void 0){let a=t.kind;const p=e;if(!(a==="file"||a==="range"||a==="hash"))return i.
errors=[{instancePath:r+"/vocabs/"+o+"/kind",schemaPath:"#/properties/vocabs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:x.properties.vocabs.
items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var T=p===e}else var T=!0;if(T){if(t.size!==void 0){let a=t.size;const p=e;
if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return i.errors=[{instancePath:r+"/vocabs/"+o+"/size",schemaPath:"#/properties/vocabs/items/properties/\
size/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a)))return i.errors=[{instancePath:r+
"/vocabs/"+o+"/size",schemaPath:"#/properties/vocabs/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var T=p===e}else var T=!0;if(T){if(t.entries!==void 0){let a=t.entries;const p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return i.errors=[{instancePath:r+
"/vocabs/"+o+"/entries",schemaPath:"#/properties/vocabs/items/properties/entries/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
p&&typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a)))return i.errors=[{instancePath:r+"/vocabs/"+o+"/entries",schemaPath:"#/properties/vocabs/items/properties/en\
tries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var T=p===e}else var T=!0;if(T){if(t.forgotten!==void 0){let a=t.forgotten;
const p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return i.errors=[{instancePath:r+"/vocabs/"+o+"/forgotten",schemaPath:"#/properties/vocabs/it\
ems/properties/forgotten/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a)))
return i.errors=[{instancePath:r+"/vocabs/"+o+"/forgotten",schemaPath:"#/properties/vocabs/items/properties/forgotten/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var T=p===e}else var T=!0;if(T){if(t.file!==void 0){let a=t.file;const p=e;if(typeof a!="string"&&a!==null)return i.errors=
[{instancePath:r+"/vocabs/"+o+"/file",schemaPath:"#/properties/vocabs/items/properties/file/type",keyword:"type",params:{type:x.properties.vocabs.items.properties.
file.type},message:"must be string,null"}],!1;if(e===p&&typeof a=="string"&&!hs.test(a))return i.errors=[{instancePath:r+"/vocabs/"+o+"/file",schemaPath:"#/prop\
erties/vocabs/items/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*\
/)?\\.\\.(/|$))[^\\\\]+$"'}],!1;var T=p===e}else var T=!0;if(T)if(t.sha256!==void 0){let a=t.sha256;const p=e;if(typeof a!="string"&&a!==null)return i.errors=[{
instancePath:r+"/vocabs/"+o+"/sha256",schemaPath:"#/properties/vocabs/items/properties/sha256/type",keyword:"type",params:{type:x.properties.vocabs.items.properties.
sha256.type},message:"must be string,null"}],!1;if(e===p&&typeof a=="string"&&!Er.test(a))return i.errors=[{instancePath:r+"/vocabs/"+o+"/sha256",schemaPath:"#/\
properties/vocabs/items/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1;var T=p===
e}else var T=!0}}}}}}}}else return i.errors=[{instancePath:r+"/vocabs/"+o,schemaPath:"#/properties/vocabs/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var O=z===e;if(!O)break}}else return i.errors=[{instancePath:r+"/vocabs",schemaPath:"#/properties/vocabs/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var c=ue===e}else var c=!0;if(c){if(n.tables!==void 0){let v=n.tables;const ue=e;if(e===ue)if(Array.isArray(v)){var ce=!0;const ie=v.
length;for(let o=0;o<ie;o++){let t=v[o];const z=e;if(e===z)if(t&&typeof t=="object"&&!Array.isArray(t)){let N;if(t.id===void 0&&(N="id")||t.vocab===void 0&&(N="\
vocab")||t.rows===void 0&&(N="rows")||t.width===void 0&&(N="width")||t.signals===void 0&&(N="signals")||t.init===void 0&&(N="init"))return i.errors=[{instancePath:r+
"/tables/"+o,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty:N},message:"must have required property '"+N+"'"}],!1;{const w=e;
for(const a in t)if(!(a==="id"||a==="vocab"||a==="rows"||a==="width"||a==="signals"||a==="init"||a==="vectors"||a==="optimizer")){return i.errors=[{instancePath:r+
"/tables/"+o,schemaPath:"#/properties/tables/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have add\
itional properties"}],!1;break}if(w===e){if(t.id!==void 0){const a=e;if(typeof t.id!="string")return i.errors=[{instancePath:r+"/tables/"+o+"/id",schemaPath:"#/\
properties/tables/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Pe=a===e}else var Pe=!0;if(Pe){if(t.vocab!==
void 0){let a=t.vocab;const p=e;if(typeof a!="string"&&a!==null)return i.errors=[{instancePath:r+"/tables/"+o+"/vocab",schemaPath:"#/properties/tables/items/pro\
perties/vocab/type",keyword:"type",params:{type:x.properties.tables.items.properties.vocab.type},message:"must be string,null"}],!1;var Pe=p===e}else var Pe=!0;
if(Pe){if(t.rows!==void 0){let a=t.rows;const p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return i.errors=[{instancePath:r+"/tables/"+o+"/rows",
schemaPath:"#/properties/tables/items/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof a=="number"&&
isFinite(a)&&(a<1||isNaN(a)))return i.errors=[{instancePath:r+"/tables/"+o+"/rows",schemaPath:"#/properties/tables/items/properties/rows/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Pe=p===e}else var Pe=!0;if(Pe){if(t.width!==void 0){let a=t.width;const p=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return i.errors=[{instancePath:r+"/tables/"+o+"/width",schemaPath:"#/properties/tables/items/properties/width/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a)))return i.errors=[{instancePath:r+"/table\
s/"+o+"/width",schemaPath:"#/properties/tables/items/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Pe=p===
e}else var Pe=!0;if(Pe){if(t.signals!==void 0){let a=t.signals;const p=e;if(e===p)if(Array.isArray(a)){var V=!0;const s=a.length;for(let m=0;m<s;m++){const f=e;
if(typeof a[m]!="string")return i.errors=[{instancePath:r+"/tables/"+o+"/signals/"+m,schemaPath:"#/properties/tables/items/properties/signals/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var V=f===e;if(!V)break}}else return i.errors=[{instancePath:r+"/tables/"+o+"/signals",schemaPath:"#/\
properties/tables/items/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Pe=p===e}else var Pe=!0;if(Pe){if(t.init!==
void 0){let a=t.init;const p=e;if(e===p)if(a&&typeof a=="object"&&!Array.isArray(a)){let s;if(a.kind===void 0&&(s="kind"))return i.errors=[{instancePath:r+"/tab\
les/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/required",keyword:"required",params:{missingProperty:s},message:"must have required proper\
ty '"+s+"'"}],!1;{const m=a.kind;if(typeof m=="string")if(m==="zeros"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let k;if(a.kind===void 0&&(k="kind"))
return i.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/required",keyword:"required",params:{missingProperty:k},
message:"must have required property '"+k+"'"}],!1;{const L=e;for(const d in a)if(d!=="kind"){return i.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have addi\
tional properties"}],!1;break}if(L===e&&a.kind!==void 0&&a.kind!=="zeros")return i.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/ta\
bles/items/properties/init/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"zeros"},message:"must be equal to constant"}],!1}}else return i.
errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var $=!0}else if(m==="ones"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let k;if(a.kind===void 0&&(k="kind"))return i.errors=[{instancePath:r+
"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/required",keyword:"required",params:{missingProperty:k},message:"must have re\
quired property '"+k+"'"}],!1;{const L=e;for(const d in a)if(d!=="kind"){return i.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/i\
tems/properties/init/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],
!1;break}if(L===e&&a.kind!==void 0&&a.kind!=="ones")return i.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/\
init/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ones"},message:"must be equal to constant"}],!1}}else return i.errors=[{instancePath:r+
"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;$!==
!0&&($=!0)}else if(m==="glorot"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let k;if(a.kind===void 0&&(k="kind"))return i.errors=[{instancePath:r+"/t\
ables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/required",keyword:"required",params:{missingProperty:k},message:"must have requi\
red property '"+k+"'"}],!1;{const L=e;for(const d in a)if(d!=="kind"){return i.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/item\
s/properties/init/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;
break}if(L===e&&a.kind!==void 0&&a.kind!=="glorot")return i.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/i\
nit/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"glorot"},message:"must be equal to constant"}],!1}}else return i.errors=[{instancePath:r+
"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;$!==
!0&&($=!0)}else if(m==="he"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let k;if(a.kind===void 0&&(k="kind"))return i.errors=[{instancePath:r+"/table\
s/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/required",keyword:"required",params:{missingProperty:k},message:"must have required \
property '"+k+"'"}],!1;{const L=e;for(const d in a)if(d!=="kind"){return i.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/pr\
operties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}
if(L===e&&a.kind!==void 0&&a.kind!=="he")return i.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/\
3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"must be equal to constant"}],!1}}else return i.errors=[{instancePath:r+"/tables/"+o+
"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;$!==!0&&($=!0)}else if(m===
"signs"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let k;if(a.kind===void 0&&(k="kind"))return i.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/4/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const L=e;
for(const d in a)if(d!=="kind"){return i.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(L===e&&a.kind!==void 0&&a.kind!==
"signs")return i.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/properties/kind/const",keyword:"\
const",params:{allowedValue:"signs"},message:"must be equal to constant"}],!1}}else return i.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properti\
es/tables/items/properties/init/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;$!==!0&&($=!0)}else if(m==="uniform"){if(e===e)
if(a&&typeof a=="object"&&!Array.isArray(a)){let k;if(a.kind===void 0&&(k="kind")||a.scale===void 0&&(k="scale"))return i.errors=[{instancePath:r+"/tables/"+o+"\
/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/required",keyword:"required",params:{missingProperty:k},message:"must have required propert\
y '"+k+"'"}],!1;{const L=e;for(const d in a)if(!(d==="kind"||d==="scale")){return i.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables\
/items/properties/init/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],
!1;break}if(L===e){if(a.kind!==void 0){const d=e;if(a.kind!=="uniform")return i.errors=[{instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/table\
s/items/properties/init/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"must be equal to constant"}],!1;var Ae=d===e}else
var Ae=!0;if(Ae)if(a.scale!==void 0){let d=a.scale;const Z=e;if(!(typeof d=="number"&&isFinite(d)))return i.errors=[{instancePath:r+"/tables/"+o+"/init/scale",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/5/properties/scale/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ae=Z===e}else var Ae=!0}}}else
return i.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;$!==!0&&($=!0)}else if(m==="constant"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let k;if(a.kind===void 0&&(k="kind")||
a.value===void 0&&(k="value"))return i.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/6/required",keyword:"\
required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const L=e;for(const d in a)if(!(d==="kind"||d==="value")){return i.errors=
[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(L===e){if(a.kind!==void 0){const d=e;if(a.kind!=="constant")return i.errors=[{
instancePath:r+"/tables/"+o+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/6/properties/kind/const",keyword:"const",params:{allowedValue:"\
constant"},message:"must be equal to constant"}],!1;var Ue=d===e}else var Ue=!0;if(Ue)if(a.value!==void 0){let d=a.value;const Z=e;if(!(typeof d=="number"&&isFinite(
d)))return i.errors=[{instancePath:r+"/tables/"+o+"/init/value",schemaPath:"#/properties/tables/items/properties/init/oneOf/6/properties/value/type",keyword:"ty\
pe",params:{type:"number"},message:"must be number"}],!1;var Ue=Z===e}else var Ue=!0}}}else return i.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/\
properties/tables/items/properties/init/oneOf/6/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;$!==!0&&($=!0)}else return i.errors=[{
instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"ki\
nd",tagValue:m},message:'value of tag "kind" must be in oneOf'}],!1;else return i.errors=[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/i\
tems/properties/init/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:m},message:'tag "kind" must be string'}],!1}}else return i.errors=
[{instancePath:r+"/tables/"+o+"/init",schemaPath:"#/properties/tables/items/properties/init/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var Pe=p===e}else var Pe=!0;if(Pe){if(t.vectors!==void 0){let a=t.vectors;const p=e;if(e===p)if(a&&typeof a=="object"&&!Array.isArray(a)){let s;if(a.glob===void 0&&
(s="glob")||a.format===void 0&&(s="format")||a.key===void 0&&(s="key")||a.column===void 0&&(s="column")||a.freeze===void 0&&(s="freeze"))return i.errors=[{instancePath:r+
"/tables/"+o+"/vectors",schemaPath:"#/properties/tables/items/properties/vectors/required",keyword:"required",params:{missingProperty:s},message:"must have requ\
ired property '"+s+"'"}],!1;{const m=e;for(const f in a)if(!(f==="glob"||f==="format"||f==="key"||f==="column"||f==="freeze")){return i.errors=[{instancePath:r+
"/tables/"+o+"/vectors",schemaPath:"#/properties/tables/items/properties/vectors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
message:"must NOT have additional properties"}],!1;break}if(m===e){if(a.glob!==void 0){let f=a.glob;const k=e;if(e===k)if(typeof f=="string"){if(!hs.test(f))return i.
errors=[{instancePath:r+"/tables/"+o+"/vectors/glob",schemaPath:"#/properties/tables/items/properties/vectors/properties/glob/pattern",keyword:"pattern",params:{
pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return i.errors=[{instancePath:r+"\
/tables/"+o+"/vectors/glob",schemaPath:"#/properties/tables/items/properties/vectors/properties/glob/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var U=k===e}else var U=!0;if(U){if(a.format!==void 0){let f=a.format;const k=e;if(!(f==="csv"||f==="tsv"||f==="jsonl"||f==="parquet"))return i.errors=
[{instancePath:r+"/tables/"+o+"/vectors/format",schemaPath:"#/properties/tables/items/properties/vectors/properties/format/enum",keyword:"enum",params:{allowedValues:x.
properties.tables.items.properties.vectors.properties.format.enum},message:"must be equal to one of the allowed values"}],!1;var U=k===e}else var U=!0;if(U){if(a.
key!==void 0){const f=e;if(typeof a.key!="string")return i.errors=[{instancePath:r+"/tables/"+o+"/vectors/key",schemaPath:"#/properties/tables/items/properties/\
vectors/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var U=f===e}else var U=!0;if(U){if(a.column!==void 0){let f=a.column;
const k=e;if(typeof f!="string"&&f!==null)return i.errors=[{instancePath:r+"/tables/"+o+"/vectors/column",schemaPath:"#/properties/tables/items/properties/vecto\
rs/properties/column/type",keyword:"type",params:{type:x.properties.tables.items.properties.vectors.properties.column.type},message:"must be string,null"}],!1;var U=k===
e}else var U=!0;if(U)if(a.freeze!==void 0){const f=e;if(typeof a.freeze!="boolean")return i.errors=[{instancePath:r+"/tables/"+o+"/vectors/freeze",schemaPath:"#\
/properties/tables/items/properties/vectors/properties/freeze/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var U=f===e}else var U=!0}}}}}}else
return i.errors=[{instancePath:r+"/tables/"+o+"/vectors",schemaPath:"#/properties/tables/items/properties/vectors/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var Pe=p===e}else var Pe=!0;if(Pe)if(t.optimizer!==void 0){let a=t.optimizer;const p=e;if(e===p)if(a&&typeof a=="object"&&!Array.isArray(a)){
let s;if(a.kind===void 0&&(s="kind")||a.learningRate===void 0&&(s="learningRate")||a.beta===void 0&&(s="beta")||a.l1===void 0&&(s="l1")||a.l2===void 0&&(s="l2"))
return i.errors=[{instancePath:r+"/tables/"+o+"/optimizer",schemaPath:"#/properties/tables/items/properties/optimizer/required",keyword:"required",params:{missingProperty:s},
message:"must have required property '"+s+"'"}],!1;{const m=e;for(const f in a)if(!(f==="kind"||f==="learningRate"||f==="beta"||f==="l1"||f==="l2")){return i.errors=
[{instancePath:r+"/tables/"+o+"/optimizer",schemaPath:"#/properties/tables/items/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(m===e){if(a.kind!==void 0){const f=e;if(a.kind!=="ftrl")return i.errors=[{instancePath:r+
"/tables/"+o+"/optimizer/kind",schemaPath:"#/properties/tables/items/properties/optimizer/properties/kind/const",keyword:"const",params:{allowedValue:"ftrl"},message:"\
must be equal to constant"}],!1;var M=f===e}else var M=!0;if(M){if(a.learningRate!==void 0){let f=a.learningRate;const k=e;if(!(typeof f=="number"&&isFinite(f)))
return i.errors=[{instancePath:r+"/tables/"+o+"/optimizer/learningRate",schemaPath:"#/properties/tables/items/properties/optimizer/properties/learningRate/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var M=k===e}else var M=!0;if(M){if(a.beta!==void 0){let f=a.beta;const k=e;if(!(typeof f=="n\
umber"&&isFinite(f)))return i.errors=[{instancePath:r+"/tables/"+o+"/optimizer/beta",schemaPath:"#/properties/tables/items/properties/optimizer/properties/beta/\
type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var M=k===e}else var M=!0;if(M){if(a.l1!==void 0){let f=a.l1;const k=e;if(!(typeof f==
"number"&&isFinite(f)))return i.errors=[{instancePath:r+"/tables/"+o+"/optimizer/l1",schemaPath:"#/properties/tables/items/properties/optimizer/properties/l1/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var M=k===e}else var M=!0;if(M)if(a.l2!==void 0){let f=a.l2;const k=e;if(!(typeof f=="nu\
mber"&&isFinite(f)))return i.errors=[{instancePath:r+"/tables/"+o+"/optimizer/l2",schemaPath:"#/properties/tables/items/properties/optimizer/properties/l2/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var M=k===e}else var M=!0}}}}}}else return i.errors=[{instancePath:r+"/tables/"+o+"/optimize\
r",schemaPath:"#/properties/tables/items/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Pe=p===e}else var Pe=!0}}}}}}}}}else
return i.errors=[{instancePath:r+"/tables/"+o,schemaPath:"#/properties/tables/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ce=z===
e;if(!ce)break}}else return i.errors=[{instancePath:r+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var c=ue===e}else var c=!0;if(c){if(n.signals!==void 0){let v=n.signals;const ue=e;if(e===ue)if(Array.isArray(v)){var le=!0;const ie=v.length;for(let o=0;o<
ie;o++){let t=v[o];const z=e;if(e===z)if(t&&typeof t=="object"&&!Array.isArray(t)){let N;if(t.name===void 0&&(N="name")||t.doc===void 0&&(N="doc")||t.format===void 0&&
(N="format")||t.input===void 0&&(N="input")||t.derive===void 0&&(N="derive")||t.sources===void 0&&(N="sources")||t.serve===void 0&&(N="serve")||t.encoding===void 0&&
(N="encoding")||t.table===void 0&&(N="table")||t.side===void 0&&(N="side")||t.reason===void 0&&(N="reason"))return i.errors=[{instancePath:r+"/signals/"+o,schemaPath:"\
#/properties/signals/items/required",keyword:"required",params:{missingProperty:N},message:"must have required property '"+N+"'"}],!1;{const w=e;for(const a in t)
if(!Dr.call(x.properties.signals.items.properties,a)){return i.errors=[{instancePath:r+"/signals/"+o,schemaPath:"#/properties/signals/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(w===e){if(t.name!==void 0){const a=e;if(typeof t.
name!="string")return i.errors=[{instancePath:r+"/signals/"+o+"/name",schemaPath:"#/properties/signals/items/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var re=a===e}else var re=!0;if(re){if(t.doc!==void 0){let a=t.doc;const p=e;if(typeof a!="string"&&a!==null)return i.errors=
[{instancePath:r+"/signals/"+o+"/doc",schemaPath:"#/properties/signals/items/properties/doc/type",keyword:"type",params:{type:x.properties.signals.items.properties.
doc.type},message:"must be string,null"}],!1;var re=p===e}else var re=!0;if(re){if(t.format!==void 0){let a=t.format;const p=e;if(!(a==="continuous"||a==="oneho\
t"||a==="indexed"||a==="hash_onehot"||a==="hash_indexed"||a==="dense"))return i.errors=[{instancePath:r+"/signals/"+o+"/format",schemaPath:"#/properties/signals\
/items/properties/format/enum",keyword:"enum",params:{allowedValues:x.properties.signals.items.properties.format.enum},message:"must be equal to one of the allo\
wed values"}],!1;var re=p===e}else var re=!0;if(re){if(t.cross!==void 0){let a=t.cross;const p=e;if(e===p)if(Array.isArray(a)){if(a.length<2)return i.errors=[{instancePath:r+
"/signals/"+o+"/cross",schemaPath:"#/properties/signals/items/properties/cross/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2\
 items"}],!1;{var Se=!0;const s=a.length;for(let m=0;m<s;m++){const f=e;if(typeof a[m]!="string")return i.errors=[{instancePath:r+"/signals/"+o+"/cross/"+m,schemaPath:"\
#/properties/signals/items/properties/cross/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Se=f===e;if(!Se)break}}}else return i.
errors=[{instancePath:r+"/signals/"+o+"/cross",schemaPath:"#/properties/signals/items/properties/cross/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var re=p===e}else var re=!0;if(re){if(t.input!==void 0){const a=e;if(typeof t.input!="string")return i.errors=[{instancePath:r+"/signals/"+o+"/in\
put",schemaPath:"#/properties/signals/items/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var re=a===e}else var re=!0;
if(re){if(t.derive!==void 0){let a=t.derive;const p=e;if(!(a&&typeof a=="object"&&!Array.isArray(a))&&a!==null)return i.errors=[{instancePath:r+"/signals/"+o+"/\
derive",schemaPath:"#/properties/signals/items/properties/derive/type",keyword:"type",params:{type:x.properties.signals.items.properties.derive.type},message:"m\
ust be object,null"}],!1;if(e===p&&a&&typeof a=="object"&&!Array.isArray(a)){let s;if(a.fn===void 0&&(s="fn")||a.zone===void 0&&(s="zone"))return i.errors=[{instancePath:r+
"/signals/"+o+"/derive",schemaPath:"#/properties/signals/items/properties/derive/required",keyword:"required",params:{missingProperty:s},message:"must have requ\
ired property '"+s+"'"}],!1;{const m=e;for(const f in a)if(!(f==="fn"||f==="zone")){return i.errors=[{instancePath:r+"/signals/"+o+"/derive",schemaPath:"#/prope\
rties/signals/items/properties/derive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional prope\
rties"}],!1;break}if(m===e){if(a.fn!==void 0){let f=a.fn;const k=e;if(!(f==="hour"||f==="weekday"))return i.errors=[{instancePath:r+"/signals/"+o+"/derive/fn",schemaPath:"\
#/properties/signals/items/properties/derive/properties/fn/enum",keyword:"enum",params:{allowedValues:x.properties.signals.items.properties.derive.properties.fn.
enum},message:"must be equal to one of the allowed values"}],!1;var Xe=k===e}else var Xe=!0;if(Xe)if(a.zone!==void 0){const f=e;if(typeof a.zone!="string")return i.
errors=[{instancePath:r+"/signals/"+o+"/derive/zone",schemaPath:"#/properties/signals/items/properties/derive/properties/zone/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var Xe=f===e}else var Xe=!0}}}var re=p===e}else var re=!0;if(re){if(t.sources!==void 0){let a=t.sources;const p=e;if(!Array.
isArray(a)&&a!==null)return i.errors=[{instancePath:r+"/signals/"+o+"/sources",schemaPath:"#/properties/signals/items/properties/sources/type",keyword:"type",params:{
type:x.properties.signals.items.properties.sources.type},message:"must be array,null"}],!1;if(e===p&&Array.isArray(a)){var X=!0;const s=a.length;for(let m=0;m<s;m++){
const f=e;if(typeof a[m]!="string")return i.errors=[{instancePath:r+"/signals/"+o+"/sources/"+m,schemaPath:"#/properties/signals/items/properties/sources/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var X=f===e;if(!X)break}}var re=p===e}else var re=!0;if(re){if(t.serve!==void 0){let a=t.
serve;const p=e,Y=e;let s=!1;const m=e;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(a))&&typeof a!="boolean"){const L={instancePath:r+"/signals/"+o+"/s\
erve",schemaPath:"#/properties/signals/items/properties/serve/anyOf/0/type",keyword:"type",params:{type:x.properties.signals.items.properties.serve.anyOf[0].type},
message:"must be string,number,boolean"};l===null?l=[L]:l.push(L),e++}var ur=m===e;s=s||ur;const f=e;if(a!==null){const L={instancePath:r+"/signals/"+o+"/serve",
schemaPath:"#/properties/signals/items/properties/serve/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};l===null?l=[L]:l.push(L),e++}var ur=f===
e;if(s=s||ur,s)e=Y,l!==null&&(Y?l.length=Y:l=null);else{const L={instancePath:r+"/signals/"+o+"/serve",schemaPath:"#/properties/signals/items/properties/serve/a\
nyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[L]:l.push(L),e++,i.errors=l,!1}var re=p===e}else var re=!0;if(re){if(t.
encoding!==void 0){let a=t.encoding;const p=e;if(e===p)if(a&&typeof a=="object"&&!Array.isArray(a)){let s;if(a.kind===void 0&&(s="kind"))return i.errors=[{instancePath:r+
"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/required",keyword:"required",params:{missingProperty:s},message:"must have \
required property '"+s+"'"}],!1;{const m=a.kind;if(typeof m=="string")if(m==="vec"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let k;if(a.kind===void 0&&
(k="kind")||a.length===void 0&&(k="length")||a.width===void 0&&(k="width")||a.missingFlag===void 0&&(k="missingFlag")||a.squash===void 0&&(k="squash")||a.clip===
void 0&&(k="clip")||a.normalize===void 0&&(k="normalize")||a.default===void 0&&(k="default"))return i.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;
{const L=e;for(const d in a)if(!(d==="kind"||d==="length"||d==="width"||d==="missingFlag"||d==="squash"||d==="clip"||d==="normalize"||d==="default")){return i.errors=
[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(L===e){if(a.kind!==void 0){const d=e;if(a.kind!=="vec")return i.errors=
[{instancePath:r+"/signals/"+o+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/kind/const",keyword:"const",params:{
allowedValue:"vec"},message:"must be equal to constant"}],!1;var je=d===e}else var je=!0;if(je){if(a.length!==void 0){let d=a.length;const Z=e;if(!(typeof d=="n\
umber"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/length",schemaPath:"#/properties/signals/items/properties/enco\
ding/oneOf/0/properties/length/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===Z&&typeof d=="number"&&isFinite(d)&&(d<1||isNaN(
d)))return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/length",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/length/minim\
um",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var je=Z===e}else var je=!0;if(je){if(a.width!==void 0){let d=a.width;const Z=e;
if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/width",schemaPath:"#/properties/signals/items\
/properties/encoding/oneOf/0/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===Z&&typeof d=="number"&&isFinite(
d)&&(d<1||isNaN(d)))return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/width",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properti\
es/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var je=Z===e}else var je=!0;if(je){if(a.missingFlag!==void 0){const d=e;
if(typeof a.missingFlag!="boolean")return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/missingFlag",schemaPath:"#/properties/signals/items/properties/enco\
ding/oneOf/0/properties/missingFlag/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var je=d===e}else var je=!0;if(je){if(a.squash!==
void 0){let d=a.squash;const Z=e;if(!(d==="none"||d==="log"||d==="asinh"||d==="tanh"))return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/squash",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/squash/enum",keyword:"enum",params:{allowedValues:x.properties.signals.items.properties.encoding.
oneOf[0].properties.squash.enum},message:"must be equal to one of the allowed values"}],!1;var je=Z===e}else var je=!0;if(je){if(a.clip!==void 0){let d=a.clip;const Z=e;
if(!Array.isArray(d)&&d!==null)return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/\
0/properties/clip/type",keyword:"type",params:{type:x.properties.signals.items.properties.encoding.oneOf[0].properties.clip.type},message:"must be array,null"}],
!1;if(e===Z&&Array.isArray(d)){if(d.length<2)return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/e\
ncoding/oneOf/0/properties/clip/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{const cr=d.length;if(cr>0){let $e=d[0];
const fr=e;if(!(typeof $e=="number"&&isFinite($e)))return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip/0",schemaPath:"#/properties/signals/items/prop\
erties/encoding/oneOf/0/properties/clip/prefixItems/0/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var or=fr===e}if(or){if(cr>1){let $e=d[1];
const fr=e;if(!(typeof $e=="number"&&isFinite($e)))return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip/1",schemaPath:"#/properties/signals/items/prop\
erties/encoding/oneOf/0/properties/clip/prefixItems/1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var or=fr===e}if(or&&!(d.length<=
2))return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/clip/items",keyword:"\
items",params:{limit:2},message:"must NOT have more than 2 items"}],!1}}}var je=Z===e}else var je=!0;if(je){if(a.normalize!==void 0){let d=a.normalize;const Z=e;
if(e===Z)if(d&&typeof d=="object"&&!Array.isArray(d)){let cr;if(d.kind===void 0&&(cr="kind"))return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",
schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/required",keyword:"required",params:{missingProperty:cr},message:"must h\
ave required property '"+cr+"'"}],!1;{const $e=d.kind;if(typeof $e=="string")if($e==="none"){if(e===e)if(d&&typeof d=="object"&&!Array.isArray(d)){let qe;if(d.kind===
void 0&&(qe="kind"))return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/prop\
erties/normalize/oneOf/0/required",keyword:"required",params:{missingProperty:qe},message:"must have required property '"+qe+"'"}],!1;{const Ye=e;for(const R in d)
if(R!=="kind"){return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/propertie\
s/normalize/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:R},message:"must NOT have additional properties"}],!1;break}
if(Ye===e&&d.kind!==void 0&&d.kind!=="none")return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/pro\
perties/encoding/oneOf/0/properties/normalize/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"none"},message:"must be equal to constant"}],
!1}}else return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/norm\
alize/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Fr=!0}else if($e==="l2"){if(e===e)if(d&&typeof d=="object"&&!Array.isArray(
d)){let qe;if(d.kind===void 0&&(qe="kind"))return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/propertie\
s/encoding/oneOf/0/properties/normalize/oneOf/1/required",keyword:"required",params:{missingProperty:qe},message:"must have required property '"+qe+"'"}],!1;{const Ye=e;
for(const R in d)if(R!=="kind"){return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/\
oneOf/0/properties/normalize/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:R},message:"must NOT have additional proper\
ties"}],!1;break}if(Ye===e&&d.kind!==void 0&&d.kind!=="l2")return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/si\
gnals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"l2"},message:"must be equal to\
 constant"}],!1}}else return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/pr\
operties/normalize/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Fr!==!0&&(Fr=!0)}else if($e==="minmax"){if(e===e)if(d&&typeof d==
"object"&&!Array.isArray(d)){let qe;if(d.kind===void 0&&(qe="kind")||d.min===void 0&&(qe="min")||d.max===void 0&&(qe="max"))return i.errors=[{instancePath:r+"/s\
ignals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/required",keyword:"required",params:{
missingProperty:qe},message:"must have required property '"+qe+"'"}],!1;{const Ye=e;for(const R in d)if(!(R==="kind"||R==="min"||R==="max")){return i.errors=[{instancePath:r+
"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:R},message:"must NOT have additional properties"}],!1;break}if(Ye===e){if(d.kind!==void 0){const R=e;if(d.kind!==
"minmax")return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties\
/normalize/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"minmax"},message:"must be equal to constant"}],!1;var De=R===e}else var De=!0;if(De){
if(d.min!==void 0){let R=d.min;const jr=e,Br=e;let Ke=!1;const _r=e;if(!(typeof R=="number"&&isFinite(R))){const Re={instancePath:r+"/signals/"+o+"/encoding/nor\
malize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf/0/type",keyword:"type",params:{
type:"number"},message:"must be number"};l===null?l=[Re]:l.push(Re),e++}var te=_r===e;Ke=Ke||te;const Be=e;if(e===Be)if(Array.isArray(R)){var ns=!0;const Re=R.length;
for(let Or=0;Or<Re;Or++){let Zr=R[Or];const cs=e;if(!(typeof Zr=="number"&&isFinite(Zr))){const es={instancePath:r+"/signals/"+o+"/encoding/normalize/min/"+Or,schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"\
must be number"};l===null?l=[es]:l.push(es),e++}var ns=cs===e;if(!ns)break}}else{const Re={instancePath:r+"/signals/"+o+"/encoding/normalize/min",schemaPath:"#/\
properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf/1/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"};l===null?l=[Re]:l.push(Re),e++}var te=Be===e;if(Ke=Ke||te,Ke)e=Br,l!==null&&(Br?l.length=Br:l=null);else{const Re={instancePath:r+"/signals/"+o+"/e\
ncoding/normalize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return l===null?l=[Re]:l.push(Re),e++,i.errors=l,!1}var De=jr===e}else var De=!0;if(De)if(d.max!==void 0){let R=d.max;const jr=e,
Br=e;let Ke=!1;const _r=e;if(!(typeof R=="number"&&isFinite(R))){const Re={instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/properties/signa\
ls/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===
null?l=[Re]:l.push(Re),e++}var Ns=_r===e;Ke=Ke||Ns;const Be=e;if(e===Be)if(Array.isArray(R)){var Ze=!0;const Re=R.length;for(let Or=0;Or<Re;Or++){let Zr=R[Or];const cs=e;
if(!(typeof Zr=="number"&&isFinite(Zr))){const es={instancePath:r+"/signals/"+o+"/encoding/normalize/max/"+Or,schemaPath:"#/properties/signals/items/properties/\
encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[es]:
l.push(es),e++}var Ze=cs===e;if(!Ze)break}}else{const Re={instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#/properties/signals/items/properti\
es/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[Re]:l.push(
Re),e++}var Ns=Be===e;if(Ke=Ke||Ns,Ke)e=Br,l!==null&&(Br?l.length=Br:l=null);else{const Re={instancePath:r+"/signals/"+o+"/encoding/normalize/max",schemaPath:"#\
/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema \
in anyOf"};return l===null?l=[Re]:l.push(Re),e++,i.errors=l,!1}var De=jr===e}else var De=!0}}}}else return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/no\
rmalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;Fr!==!0&&(Fr=!0)}else if($e==="zscore"){if(e===e)if(d&&typeof d=="object"&&!Array.isArray(d)){let qe;if(d.kind===void 0&&(qe="kind")||d.mean===
void 0&&(qe="mean")||d.std===void 0&&(qe="std"))return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/prop\
erties/encoding/oneOf/0/properties/normalize/oneOf/3/required",keyword:"required",params:{missingProperty:qe},message:"must have required property '"+qe+"'"}],!1;
{const Ye=e;for(const R in d)if(!(R==="kind"||R==="mean"||R==="std")){return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/propert\
ies/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:R},message:"\
must NOT have additional properties"}],!1;break}if(Ye===e){if(d.kind!==void 0){const R=e;if(d.kind!=="zscore")return i.errors=[{instancePath:r+"/signals/"+o+"/e\
ncoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/kind/const",keyword:"const",params:{
allowedValue:"zscore"},message:"must be equal to constant"}],!1;var P=R===e}else var P=!0;if(P){if(d.mean!==void 0){let R=d.mean;const jr=e,Br=e;let Ke=!1;const _r=e;
if(!(typeof R=="number"&&isFinite(R))){const Re={instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/properties/encod\
ing/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[Re]:l.push(Re),
e++}var ae=_r===e;Ke=Ke||ae;const Be=e;if(e===Be)if(Array.isArray(R)){var C=!0;const Re=R.length;for(let Or=0;Or<Re;Or++){let Zr=R[Or];const cs=e;if(!(typeof Zr==
"number"&&isFinite(Zr))){const es={instancePath:r+"/signals/"+o+"/encoding/normalize/mean/"+Or,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/\
0/properties/normalize/oneOf/3/properties/mean/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[es]:l.push(es),e++}
var C=cs===e;if(!C)break}}else{const Re={instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/properties/encoding/oneO\
f/0/properties/normalize/oneOf/3/properties/mean/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[Re]:l.push(Re),e++}var ae=Be===
e;if(Ke=Ke||ae,Ke)e=Br,l!==null&&(Br?l.length=Br:l=null);else{const Re={instancePath:r+"/signals/"+o+"/encoding/normalize/mean",schemaPath:"#/properties/signals\
/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===
null?l=[Re]:l.push(Re),e++,i.errors=l,!1}var P=jr===e}else var P=!0;if(P)if(d.std!==void 0){let R=d.std;const jr=e,Br=e;let Ke=!1;const _r=e;if(!(typeof R=="num\
ber"&&isFinite(R))){const Re={instancePath:r+"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properti\
es/normalize/oneOf/3/properties/std/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[Re]:l.push(Re),e++}var hr=_r===e;Ke=
Ke||hr;const Be=e;if(e===Be)if(Array.isArray(R)){var Ne=!0;const Re=R.length;for(let Or=0;Or<Re;Or++){let Zr=R[Or];const cs=e;if(!(typeof Zr=="number"&&isFinite(
Zr))){const es={instancePath:r+"/signals/"+o+"/encoding/normalize/std/"+Or,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normali\
ze/oneOf/3/properties/std/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[es]:l.push(es),e++}var Ne=cs===e;if(!Ne)
break}}else{const Re={instancePath:r+"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/norma\
lize/oneOf/3/properties/std/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[Re]:l.push(Re),e++}var hr=Be===e;if(Ke=Ke||hr,
Ke)e=Br,l!==null&&(Br?l.length=Br:l=null);else{const Re={instancePath:r+"/signals/"+o+"/encoding/normalize/std",schemaPath:"#/properties/signals/items/propertie\
s/encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[Re]:l.
push(Re),e++,i.errors=l,!1}var P=jr===e}else var P=!0}}}}else return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/sign\
als/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Fr!==!0&&(Fr=!0)}else if($e===
"quantile"){if(e===e)if(d&&typeof d=="object"&&!Array.isArray(d)){let qe;if(d.kind===void 0&&(qe="kind")||d.boundaries===void 0&&(qe="boundaries"))return i.errors=
[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/required",keyword:"\
required",params:{missingProperty:qe},message:"must have required property '"+qe+"'"}],!1;{const Ye=e;for(const R in d)if(!(R==="kind"||R==="boundaries")){return i.
errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:R},message:"must NOT have additional properties"}],!1;break}if(Ye===e){if(d.kind!==void 0){
const R=e;if(d.kind!=="quantile")return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/enc\
oding/oneOf/0/properties/normalize/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"quantile"},message:"must be equal to constant"}],!1;var h=R===
e}else var h=!0;if(h)if(d.boundaries!==void 0){let R=d.boundaries;const jr=e;if(e===jr)if(Array.isArray(R)){var de=!0;const Ke=R.length;for(let _r=0;_r<Ke;_r++){
let Be=R[_r];const ys=e;if(!(typeof Be=="number"&&isFinite(Be)))return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries/"+_r,schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var de=ys===e;if(!de)break}}else return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries",schemaPath:"#/properties/s\
ignals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var h=jr===e}else var h=!0}}}else return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/enco\
ding/oneOf/0/properties/normalize/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Fr!==!0&&(Fr=!0)}else if($e==="bins"){if(e===
e)if(d&&typeof d=="object"&&!Array.isArray(d)){let qe;if(d.kind===void 0&&(qe="kind")||d.boundaries===void 0&&(qe="boundaries"))return i.errors=[{instancePath:r+
"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/5/required",keyword:"required",
params:{missingProperty:qe},message:"must have required property '"+qe+"'"}],!1;{const Ye=e;for(const R in d)if(!(R==="kind"||R==="boundaries")){return i.errors=
[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/5/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:R},message:"must NOT have additional properties"}],!1;break}if(Ye===e){if(d.kind!==void 0){
const R=e;if(d.kind!=="bins")return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encodin\
g/oneOf/0/properties/normalize/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"bins"},message:"must be equal to constant"}],!1;var bs=R===e}else
var bs=!0;if(bs)if(d.boundaries!==void 0){let R=d.boundaries;const jr=e;if(e===jr)if(Array.isArray(R)){var Te=!0;const Ke=R.length;for(let _r=0;_r<Ke;_r++){let Be=R[_r];
const ys=e;if(!(typeof Be=="number"&&isFinite(Be)))return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries/"+_r,schemaPath:"#/properties/\
signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/5/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"must be \
number"}],!1;var Te=ys===e;if(!Te)break}}else return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize/boundaries",schemaPath:"#/properties/signals/i\
tems/properties/encoding/oneOf/0/properties/normalize/oneOf/5/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var bs=jr===
e}else var bs=!0}}}else return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/\
properties/normalize/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Fr!==!0&&(Fr=!0)}else return i.errors=[{instancePath:r+"/\
signals/"+o+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/discriminator",keyword:"discriminator",
params:{error:"mapping",tag:"kind",tagValue:$e},message:'value of tag "kind" must be in oneOf'}],!1;else return i.errors=[{instancePath:r+"/signals/"+o+"/encodi\
ng/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/discriminator",keyword:"discriminator",params:{error:"tag",
tag:"kind",tagValue:$e},message:'tag "kind" must be string'}],!1}}else return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/normalize",schemaPath:"#/proper\
ties/signals/items/properties/encoding/oneOf/0/properties/normalize/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var je=Z===e}else var je=!0;
if(je)if(a.default!==void 0){let d=a.default;const Z=e;if(!(typeof d=="number"&&isFinite(d))&&d!==null)return i.errors=[{instancePath:r+"/signals/"+o+"/encoding\
/default",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/default/type",keyword:"type",params:{type:x.properties.signals.items.properties.
encoding.oneOf[0].properties.default.type},message:"must be number,null"}],!1;var je=Z===e}else var je=!0}}}}}}}}}else return i.errors=[{instancePath:r+"/signal\
s/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ke=!0}else if(m===
"id"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let k;if(a.kind===void 0&&(k="kind")||a.vocab===void 0&&(k="vocab")||a.default===void 0&&(k="default"))
return i.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/required",keyword:"required",params:{
missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const L=e;for(const d in a)if(!(d==="kind"||d==="vocab"||d==="default")){return i.errors=
[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(L===e){if(a.kind!==void 0){const d=e;if(a.kind!=="id")return i.errors=
[{instancePath:r+"/signals/"+o+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/kind/const",keyword:"const",params:{
allowedValue:"id"},message:"must be equal to constant"}],!1;var b=d===e}else var b=!0;if(b){if(a.vocab!==void 0){const d=e;if(typeof a.vocab!="string")return i.
errors=[{instancePath:r+"/signals/"+o+"/encoding/vocab",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/vocab/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var b=d===e}else var b=!0;if(b)if(a.default!==void 0){let d=a.default;const Z=e;if(typeof d!="string"&&d!==
null)return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/default",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/default/ty\
pe",keyword:"type",params:{type:x.properties.signals.items.properties.encoding.oneOf[1].properties.default.type},message:"must be string,null"}],!1;var b=Z===e}else
var b=!0}}}}else return i.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;ke!==!0&&(ke=!0)}else if(m==="ids"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let k;if(a.kind===
void 0&&(k="kind")||a.vocab===void 0&&(k="vocab")||a.max===void 0&&(k="max")||a.keep===void 0&&(k="keep")||a.pool===void 0&&(k="pool")||a.split===void 0&&(k="sp\
lit"))return i.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/required",keyword:"required",
params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const L=e;for(const d in a)if(!(d==="kind"||d==="vocab"||d==="max"||d==="keep"||d===
"pool"||d==="split"||d==="weights")){return i.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf\
/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(L===e){if(a.kind!==
void 0){const d=e;if(a.kind!=="ids")return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/o\
neOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"ids"},message:"must be equal to constant"}],!1;var oe=d===e}else var oe=!0;if(oe){if(a.vocab!==
void 0){const d=e;if(typeof a.vocab!="string")return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/vocab",schemaPath:"#/properties/signals/items/properties\
/encoding/oneOf/2/properties/vocab/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var oe=d===e}else var oe=!0;if(oe){if(a.max!==void 0){
let d=a.max;const Z=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/max",schemaPath:"#/prop\
erties/signals/items/properties/encoding/oneOf/2/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===Z&&typeof d==
"number"&&isFinite(d)&&(d<1||isNaN(d)))return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/max",schemaPath:"#/properties/signals/items/properties/encoding\
/oneOf/2/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var oe=Z===e}else var oe=!0;if(oe){if(a.keep!==void 0){
let d=a.keep;const Z=e;if(!(d==="first"||d==="last"))return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/keep",schemaPath:"#/properties/signals/items/prop\
erties/encoding/oneOf/2/properties/keep/enum",keyword:"enum",params:{allowedValues:x.properties.signals.items.properties.encoding.oneOf[2].properties.keep.enum},
message:"must be equal to one of the allowed values"}],!1;var oe=Z===e}else var oe=!0;if(oe){if(a.pool!==void 0){let d=a.pool;const Z=e;if(!(d==="mean"||d==="su\
m"||d==="max"||d==="attention"))return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/pool",schemaPath:"#/properties/signals/items/properties/encoding/oneOf\
/2/properties/pool/enum",keyword:"enum",params:{allowedValues:x.properties.signals.items.properties.encoding.oneOf[2].properties.pool.enum},message:"must be equ\
al to one of the allowed values"}],!1;var oe=Z===e}else var oe=!0;if(oe){if(a.split!==void 0){let d=a.split;const Z=e;if(typeof d!="string"&&d!==null)return i.errors=
[{instancePath:r+"/signals/"+o+"/encoding/split",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/split/type",keyword:"type",params:{
type:x.properties.signals.items.properties.encoding.oneOf[2].properties.split.type},message:"must be string,null"}],!1;var oe=Z===e}else var oe=!0;if(oe)if(a.weights!==
void 0){let d=a.weights;const Z=e;if(e===Z)if(d&&typeof d=="object"&&!Array.isArray(d)){let cr;if(d.kind===void 0&&(cr="kind"))return i.errors=[{instancePath:r+
"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/required",keyword:"required",params:{missingProperty:cr},
message:"must have required property '"+cr+"'"}],!1;{const $e=d.kind;if(typeof $e=="string")if($e==="column"){if(e===e)if(d&&typeof d=="object"&&!Array.isArray(
d)){let qe;if(d.kind===void 0&&(qe="kind")||d.input===void 0&&(qe="input"))return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/prop\
erties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/required",keyword:"required",params:{missingProperty:qe},message:"must have required\
 property '"+qe+"'"}],!1;{const Ye=e;for(const R in d)if(!(R==="kind"||R==="input")){return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:R},
message:"must NOT have additional properties"}],!1;break}if(Ye===e){if(d.kind!==void 0){const R=e;if(d.kind!=="column")return i.errors=[{instancePath:r+"/signal\
s/"+o+"/encoding/weights/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/properties/kind/const",keyword:"con\
st",params:{allowedValue:"column"},message:"must be equal to constant"}],!1;var vs=R===e}else var vs=!0;if(vs)if(d.input!==void 0){const R=e;if(typeof d.input!=
"string")return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights/input",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/\
weights/oneOf/0/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var vs=R===e}else var vs=!0}}}else return i.errors=[{
instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;var Ee=!0}else if($e==="steps"){if(e===e)if(d&&typeof d=="object"&&!Array.isArray(d)){let qe;if(d.kind===
void 0&&(qe="kind")||d.sequence===void 0&&(qe="sequence")||d.along===void 0&&(qe="along"))return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/required",keyword:"required",params:{missingProperty:qe},message:"must have re\
quired property '"+qe+"'"}],!1;{const Ye=e;for(const R in d)if(!(R==="kind"||R==="sequence"||R==="along"||R==="before"||R==="age")){return i.errors=[{instancePath:r+
"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:R},message:"must NOT have additional properties"}],!1;break}if(Ye===e){if(d.kind!==void 0){const R=e;if(d.kind!==
"steps")return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/we\
ights/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"steps"},message:"must be equal to constant"}],!1;var Ie=R===e}else var Ie=!0;if(Ie){if(d.
sequence!==void 0){const R=e;if(typeof d.sequence!="string")return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights/sequence",schemaPath:"#/properties\
/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/properties/sequence/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var Ie=R===e}else var Ie=!0;if(Ie){if(d.along!==void 0){let R=d.along;const jr=e;if(typeof R!="string"&&R!==null)return i.errors=[{instancePath:r+"/signals/"+
o+"/encoding/weights/along",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/properties/along/type",keyword:"type",
params:{type:x.properties.signals.items.properties.encoding.oneOf[2].properties.weights.oneOf[1].properties.along.type},message:"must be string,null"}],!1;var Ie=jr===
e}else var Ie=!0;if(Ie){if(d.before!==void 0){let R=d.before;const jr=e;if(e===jr)if(R&&typeof R=="object"&&!Array.isArray(R)){let Ke;if(R.input===void 0&&(Ke="\
input")||R.unit===void 0&&(Ke="unit")||R.format===void 0&&(Ke="format")||R.zone===void 0&&(Ke="zone"))return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/\
weights/before",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/properties/before/required",keyword:"required",params:{
missingProperty:Ke},message:"must have required property '"+Ke+"'"}],!1;{const _r=e;for(const Be in R)if(!(Be==="input"||Be==="unit"||Be==="format"||Be==="zone")){
return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights/before",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/\
oneOf/1/properties/before/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Be},message:"must NOT have additional properties"}],!1;
break}if(_r===e){if(R.input!==void 0){const Be=e;if(typeof R.input!="string")return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights/before/input",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/properties/before/properties/input/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var K=Be===e}else var K=!0;if(K){if(R.unit!==void 0){let Be=R.unit;const ys=e;if(!(Be==="s"||Be==="ms"||Be==="us"||Be==="ns"||Be===
null))return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights/before/unit",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properti\
es/weights/oneOf/1/properties/before/properties/unit/enum",keyword:"enum",params:{allowedValues:x.properties.signals.items.properties.encoding.oneOf[2].properties.
weights.oneOf[1].properties.before.properties.unit.enum},message:"must be equal to one of the allowed values"}],!1;var K=ys===e}else var K=!0;if(K){if(R.format!==
void 0){let Be=R.format;const ys=e;if(typeof Be!="string"&&Be!==null)return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights/before/format",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/properties/before/properties/format/type",keyword:"type",params:{type:x.properties.
signals.items.properties.encoding.oneOf[2].properties.weights.oneOf[1].properties.before.properties.format.type},message:"must be string,null"}],!1;var K=ys===e}else
var K=!0;if(K)if(R.zone!==void 0){const Be=e;if(typeof R.zone!="string")return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights/before/zone",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/properties/before/properties/zone/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var K=Be===e}else var K=!0}}}}}else return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights/before",schemaPath:"#/proper\
ties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/properties/before/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var Ie=jr===e}else var Ie=!0;if(Ie)if(d.age!==void 0){const R=e;if(d.age!==!0)return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights/age",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/properties/age/const",keyword:"const",params:{allowedValue:!0},message:"must b\
e equal to constant"}],!1;var Ie=R===e}else var Ie=!0}}}}}}else return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/sign\
als/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Ee!==!0&&(Ee=!0)}else if($e===
"map"){if(e===e)if(d&&typeof d=="object"&&!Array.isArray(d)){let qe;if(d.kind===void 0&&(qe="kind"))return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/we\
ights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/2/required",keyword:"required",params:{missingProperty:qe},message:"\
must have required property '"+qe+"'"}],!1;{const Ye=e;for(const R in d)if(R!=="kind"){return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:R},
message:"must NOT have additional properties"}],!1;break}if(Ye===e&&d.kind!==void 0&&d.kind!=="map")return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/we\
ights/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"\
map"},message:"must be equal to constant"}],!1}}else return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/p\
roperties/encoding/oneOf/2/properties/weights/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Ee!==!0&&(Ee=!0)}else if($e==="p\
airs"){if(e===e)if(d&&typeof d=="object"&&!Array.isArray(d)){let qe;if(d.kind===void 0&&(qe="kind")||d.separator===void 0&&(qe="separator"))return i.errors=[{instancePath:r+
"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/3/required",keyword:"required",params:{
missingProperty:qe},message:"must have required property '"+qe+"'"}],!1;{const Ye=e;for(const R in d)if(!(R==="kind"||R==="separator")){return i.errors=[{instancePath:r+
"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/3/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:R},message:"must NOT have additional properties"}],!1;break}if(Ye===e){if(d.kind!==void 0){const R=e;if(d.kind!==
"pairs")return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/we\
ights/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"pairs"},message:"must be equal to constant"}],!1;var ge=R===e}else var ge=!0;if(ge)if(d.
separator!==void 0){const R=e;if(typeof d.separator!="string")return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights/separator",schemaPath:"#/propert\
ies/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/3/properties/separator/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var ge=R===e}else var ge=!0}}}else return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/\
encoding/oneOf/2/properties/weights/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Ee!==!0&&(Ee=!0)}else return i.errors=[{instancePath:r+
"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/discriminator",keyword:"discriminator",params:{
error:"mapping",tag:"kind",tagValue:$e},message:'value of tag "kind" must be in oneOf'}],!1;else return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/weigh\
ts",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",
tagValue:$e},message:'tag "kind" must be string'}],!1}}else return i.errors=[{instancePath:r+"/signals/"+o+"/encoding/weights",schemaPath:"#/properties/signals/\
items/properties/encoding/oneOf/2/properties/weights/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var oe=Z===e}else var oe=!0}}}}}}}}else
return i.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;ke!==!0&&(ke=!0)}else return i.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/p\
roperties/encoding/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:m},message:'value of tag "kind" must be in oneOf'}],!1;else
return i.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/discriminator",keyword:"discriminator",params:{
error:"tag",tag:"kind",tagValue:m},message:'tag "kind" must be string'}],!1}}else return i.errors=[{instancePath:r+"/signals/"+o+"/encoding",schemaPath:"#/prope\
rties/signals/items/properties/encoding/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var re=p===e}else var re=!0;if(re){if(t.table!==
void 0){let a=t.table;const p=e;if(typeof a!="string"&&a!==null)return i.errors=[{instancePath:r+"/signals/"+o+"/table",schemaPath:"#/properties/signals/items/p\
roperties/table/type",keyword:"type",params:{type:x.properties.signals.items.properties.table.type},message:"must be string,null"}],!1;var re=p===e}else var re=!0;
if(re){if(t.side!==void 0){let a=t.side;const p=e;if(!(a==="request"||a==="candidate"))return i.errors=[{instancePath:r+"/signals/"+o+"/side",schemaPath:"#/prop\
erties/signals/items/properties/side/enum",keyword:"enum",params:{allowedValues:x.properties.signals.items.properties.side.enum},message:"must be equal to one o\
f the allowed values"}],!1;var re=p===e}else var re=!0;if(re)if(t.reason!==void 0){const a=e;if(typeof t.reason!="string")return i.errors=[{instancePath:r+"/sig\
nals/"+o+"/reason",schemaPath:"#/properties/signals/items/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var re=a===
e}else var re=!0}}}}}}}}}}}}}else return i.errors=[{instancePath:r+"/signals/"+o,schemaPath:"#/properties/signals/items/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;var le=z===e;if(!le)break}}else return i.errors=[{instancePath:r+"/signals",schemaPath:"#/properties/signals/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"}],!1;var c=ue===e}else var c=!0;if(c){if(n.forests!==void 0){let v=n.forests;const ue=e;if(e===ue)if(Array.isArray(
v)){var Wr=!0;const ie=v.length;for(let o=0;o<ie;o++){let t=v[o];const z=e;if(e===z)if(t&&typeof t=="object"&&!Array.isArray(t)){let N;if(t.name===void 0&&(N="n\
ame")||t.head===void 0&&(N="head")||t.vocab===void 0&&(N="vocab")||t.trees===void 0&&(N="trees")||t.depth===void 0&&(N="depth")||t.leaves===void 0&&(N="leaves")||
t.shrinkage===void 0&&(N="shrinkage")||t.minRows===void 0&&(N="minRows")||t.l2===void 0&&(N="l2")||t.growOn===void 0&&(N="growOn")||t.maxRows===void 0&&(N="maxR\
ows"))return i.errors=[{instancePath:r+"/forests/"+o,schemaPath:"#/properties/forests/items/required",keyword:"required",params:{missingProperty:N},message:"mus\
t have required property '"+N+"'"}],!1;{const w=e;for(const a in t)if(!Dr.call(x.properties.forests.items.properties,a)){return i.errors=[{instancePath:r+"/fore\
sts/"+o,schemaPath:"#/properties/forests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additio\
nal properties"}],!1;break}if(w===e){if(t.name!==void 0){const a=e;if(typeof t.name!="string")return i.errors=[{instancePath:r+"/forests/"+o+"/name",schemaPath:"\
#/properties/forests/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var S=a===e}else var S=!0;if(S){if(t.head!==
void 0){const a=e;if(typeof t.head!="string")return i.errors=[{instancePath:r+"/forests/"+o+"/head",schemaPath:"#/properties/forests/items/properties/head/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var S=a===e}else var S=!0;if(S){if(t.vocab!==void 0){let a=t.vocab;const p=e;if(typeof a!="s\
tring"&&a!==null)return i.errors=[{instancePath:r+"/forests/"+o+"/vocab",schemaPath:"#/properties/forests/items/properties/vocab/type",keyword:"type",params:{type:x.
properties.forests.items.properties.vocab.type},message:"must be string,null"}],!1;var S=p===e}else var S=!0;if(S){if(t.trees!==void 0){let a=t.trees;const p=e;
if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return i.errors=[{instancePath:r+"/forests/"+o+"/trees",schemaPath:"#/properties/forests/items/properti\
es/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a)))return i.errors=
[{instancePath:r+"/forests/"+o+"/trees",schemaPath:"#/properties/forests/items/properties/trees/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var S=p===e}else var S=!0;if(S){if(t.depth!==void 0){let a=t.depth;const p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return i.
errors=[{instancePath:r+"/forests/"+o+"/depth",schemaPath:"#/properties/forests/items/properties/depth/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"}],!1;if(e===p&&typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a)))return i.errors=[{instancePath:r+"/forests/"+o+"/depth",schemaPath:"#/properties/f\
orests/items/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var S=p===e}else var S=!0;if(S){if(t.leaves!==
void 0){let a=t.leaves;const p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return i.errors=[{instancePath:r+"/forests/"+o+"/leaves",schemaPath:"#\
/properties/forests/items/properties/leaves/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof a=="number"&&isFinite(a)&&
(a<1||isNaN(a)))return i.errors=[{instancePath:r+"/forests/"+o+"/leaves",schemaPath:"#/properties/forests/items/properties/leaves/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var S=p===e}else var S=!0;if(S){if(t.shrinkage!==void 0){let a=t.shrinkage;const p=e;if(!(typeof a=="number"&&
isFinite(a)))return i.errors=[{instancePath:r+"/forests/"+o+"/shrinkage",schemaPath:"#/properties/forests/items/properties/shrinkage/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var S=p===e}else var S=!0;if(S){if(t.minRows!==void 0){let a=t.minRows;const p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a)&&isFinite(a)))return i.errors=[{instancePath:r+"/forests/"+o+"/minRows",schemaPath:"#/properties/forests/items/properties/minRows/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a)))return i.errors=[{instancePath:r+"/forests/"+o+"/minRo\
ws",schemaPath:"#/properties/forests/items/properties/minRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var S=p===
e}else var S=!0;if(S){if(t.l2!==void 0){let a=t.l2;const p=e;if(!(typeof a=="number"&&isFinite(a)))return i.errors=[{instancePath:r+"/forests/"+o+"/l2",schemaPath:"\
#/properties/forests/items/properties/l2/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var S=p===e}else var S=!0;if(S){if(t.growOn!==
void 0){let a=t.growOn;const p=e;if(e===p)if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a))return i.errors=[{instancePath:r+"/forests/"+o+"/growOn",schemaPath:"\
#/properties/forests/items/properties/growOn/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(a<0||isNaN(a))return i.errors=
[{instancePath:r+"/forests/"+o+"/growOn",schemaPath:"#/properties/forests/items/properties/growOn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return i.errors=[{instancePath:r+"/forests/"+o+"/growOn",schemaPath:"#/properties/forests/items/properties/growOn/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var S=p===e}else var S=!0;if(S){if(t.maxRows!==void 0){let a=t.maxRows;const p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a)&&isFinite(a)))return i.errors=[{instancePath:r+"/forests/"+o+"/maxRows",schemaPath:"#/properties/forests/items/properties/maxRows/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a)))return i.errors=[{instancePath:r+"/forests/"+o+"/maxRo\
ws",schemaPath:"#/properties/forests/items/properties/maxRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var S=p===
e}else var S=!0;if(S){if(t.patience!==void 0){let a=t.patience;const p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return i.errors=[{instancePath:r+
"/forests/"+o+"/patience",schemaPath:"#/properties/forests/items/properties/patience/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===p&&typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a)))return i.errors=[{instancePath:r+"/forests/"+o+"/patience",schemaPath:"#/properties/forests/items/pro\
perties/patience/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var S=p===e}else var S=!0;if(S){if(t.subsample!==void 0){
let a=t.subsample;const p=e;if(e===p)if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a))return i.errors=[{instancePath:r+"/forests/"+o+"/subsample",schemaPath:"\
#/properties/forests/items/properties/subsample/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(a<0||isNaN(a))return i.
errors=[{instancePath:r+"/forests/"+o+"/subsample",schemaPath:"#/properties/forests/items/properties/subsample/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1}else return i.errors=[{instancePath:r+"/forests/"+o+"/subsample",schemaPath:"#/properties/forests/items/properties/subsampl\
e/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var S=p===e}else var S=!0;if(S){if(t.colsample!==void 0){let a=t.colsample;const p=e;
if(e===p)if(typeof a=="number"&&isFinite(a)){if(a>1||isNaN(a))return i.errors=[{instancePath:r+"/forests/"+o+"/colsample",schemaPath:"#/properties/forests/items\
/properties/colsample/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(a<0||isNaN(a))return i.errors=[{instancePath:r+
"/forests/"+o+"/colsample",schemaPath:"#/properties/forests/items/properties/colsample/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must\
 be >= 0"}],!1}else return i.errors=[{instancePath:r+"/forests/"+o+"/colsample",schemaPath:"#/properties/forests/items/properties/colsample/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var S=p===e}else var S=!0;if(S){if(t.pairs!==void 0){const a=e;if(typeof t.pairs!="boolean")return i.errors=
[{instancePath:r+"/forests/"+o+"/pairs",schemaPath:"#/properties/forests/items/properties/pairs/type",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"}],!1;var S=a===e}else var S=!0;if(S)if(t.distill!==void 0){const a=e;if(typeof t.distill!="boolean")return i.errors=[{instancePath:r+"/forests/"+o+"/dist\
ill",schemaPath:"#/properties/forests/items/properties/distill/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var S=a===e}else var S=!0}}}}}}}}}}}}}}}}}else
return i.errors=[{instancePath:r+"/forests/"+o,schemaPath:"#/properties/forests/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var Wr=z===e;if(!Wr)break}}else return i.errors=[{instancePath:r+"/forests",schemaPath:"#/properties/forests/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var c=ue===e}else var c=!0;if(c){if(n.nodes!==void 0){let v=n.nodes;const ue=e;if(e===ue)if(Array.isArray(v)){var ir=!0;const ie=v.length;for(let o=0;o<
ie;o++){let t=v[o];const z=e;if(e===z)if(t&&typeof t=="object"&&!Array.isArray(t)){let N;if(t.op===void 0&&(N="op"))return i.errors=[{instancePath:r+"/nodes/"+o,
schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:N},message:"must have required property '"+N+"'"}],!1;{const w=t.op;if(typeof w==
"string")if(w==="input"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let p;if(t.op===void 0&&(p="op")||t.id===void 0&&(p="id")||t.width===void 0&&(p="\
width")||t.tower===void 0&&(p="tower")||t.signal===void 0&&(p="signal"))return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/\
0/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const Y=e;for(const s in t)if(!(s==="op"||s==="id"||
s==="width"||s==="tower"||s==="signal")){return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/0/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(Y===e){if(t.op!==void 0){const s=e;if(t.op!=="in\
put")return i.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/0/properties/op/const",keyword:"const",params:{allowedValue:"\
input"},message:"must be equal to constant"}],!1;var Me=s===e}else var Me=!0;if(Me){if(t.id!==void 0){const s=e;if(typeof t.id!="string")return i.errors=[{instancePath:r+
"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/0/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Me=s===
e}else var Me=!0;if(Me){if(t.width!==void 0){let s=t.width;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return i.errors=[{instancePath:r+"\
/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/0/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
m&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/0/propertie\
s/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Me=m===e}else var Me=!0;if(Me){if(t.tower!==void 0){let s=t.
tower;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&s!==null)return i.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/propertie\
s/nodes/items/oneOf/0/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[0].properties.tower.type},message:"must be integer,null"}],
!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/0\
/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Me=m===e}else var Me=!0;if(Me)if(t.signal!==void 0){
const s=e;if(typeof t.signal!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/signal",schemaPath:"#/properties/nodes/items/oneOf/0/properties/signal/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Me=s===e}else var Me=!0}}}}}}else return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ee=!0}else if(w==="lookup"){if(e===e)if(t&&typeof t==
"object"&&!Array.isArray(t)){let p;if(t.op===void 0&&(p="op")||t.id===void 0&&(p="id")||t.width===void 0&&(p="width")||t.tower===void 0&&(p="tower")||t.signal===
void 0&&(p="signal")||t.table===void 0&&(p="table"))return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/1/required",keyword:"\
required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const Y=e;for(const s in t)if(!(s==="op"||s==="id"||s==="width"||s==="t\
ower"||s==="signal"||s==="table")){return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/1/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(Y===e){if(t.op!==void 0){const s=e;if(t.op!=="lookup")
return i.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/1/properties/op/const",keyword:"const",params:{allowedValue:"looku\
p"},message:"must be equal to constant"}],!1;var We=s===e}else var We=!0;if(We){if(t.id!==void 0){const s=e;if(typeof t.id!="string")return i.errors=[{instancePath:r+
"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/1/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var We=s===
e}else var We=!0;if(We){if(t.width!==void 0){let s=t.width;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return i.errors=[{instancePath:r+"\
/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/1/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
m&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/1/propertie\
s/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var We=m===e}else var We=!0;if(We){if(t.tower!==void 0){let s=t.
tower;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&s!==null)return i.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/propertie\
s/nodes/items/oneOf/1/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[1].properties.tower.type},message:"must be integer,null"}],
!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/1\
/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var We=m===e}else var We=!0;if(We){if(t.signal!==void 0){
const s=e;if(typeof t.signal!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/signal",schemaPath:"#/properties/nodes/items/oneOf/1/properties/signal/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var We=s===e}else var We=!0;if(We)if(t.table!==void 0){const s=e;if(typeof t.table!="stri\
ng")return i.errors=[{instancePath:r+"/nodes/"+o+"/table",schemaPath:"#/properties/nodes/items/oneOf/1/properties/table/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var We=s===e}else var We=!0}}}}}}}else return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf\
/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ee!==!0&&(ee=!0)}else if(w==="pool"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(
t)){let p;if(t.op===void 0&&(p="op")||t.id===void 0&&(p="id")||t.width===void 0&&(p="width")||t.tower===void 0&&(p="tower")||t.signal===void 0&&(p="signal")||t.
table===void 0&&(p="table")||t.pool===void 0&&(p="pool")||t.max===void 0&&(p="max")||t.query===void 0&&(p="query"))return i.errors=[{instancePath:r+"/nodes/"+o,
schemaPath:"#/properties/nodes/items/oneOf/2/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const Y=e;
for(const s in t)if(!Dr.call(x.properties.nodes.items.oneOf[2].properties,s)){return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/\
oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(Y===e){if(t.
op!==void 0){const s=e;if(t.op!=="pool")return i.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/2/properties/op/const",keyword:"\
const",params:{allowedValue:"pool"},message:"must be equal to constant"}],!1;var Ve=s===e}else var Ve=!0;if(Ve){if(t.id!==void 0){const s=e;if(typeof t.id!="str\
ing")return i.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/2/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var Ve=s===e}else var Ve=!0;if(Ve){if(t.width!==void 0){let s=t.width;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return i.
errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/2/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/\
nodes/items/oneOf/2/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ve=m===e}else var Ve=!0;if(Ve){
if(t.tower!==void 0){let s=t.tower;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&s!==null)return i.errors=[{instancePath:r+"/nodes/"+o+"/t\
ower",schemaPath:"#/properties/nodes/items/oneOf/2/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[2].properties.tower.type},message:"\
must be integer,null"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/proper\
ties/nodes/items/oneOf/2/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ve=m===e}else var Ve=!0;if(Ve){
if(t.signal!==void 0){const s=e;if(typeof t.signal!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/signal",schemaPath:"#/properties/nodes/items/oneOf/2\
/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ve=s===e}else var Ve=!0;if(Ve){if(t.table!==void 0){const s=e;if(typeof t.
table!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/table",schemaPath:"#/properties/nodes/items/oneOf/2/properties/table/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var Ve=s===e}else var Ve=!0;if(Ve){if(t.pool!==void 0){let s=t.pool;const m=e;if(!(s==="mean"||s==="sum"||s==="max"||
s==="attention"))return i.errors=[{instancePath:r+"/nodes/"+o+"/pool",schemaPath:"#/properties/nodes/items/oneOf/2/properties/pool/enum",keyword:"enum",params:{
allowedValues:x.properties.nodes.items.oneOf[2].properties.pool.enum},message:"must be equal to one of the allowed values"}],!1;var Ve=m===e}else var Ve=!0;if(Ve){
if(t.max!==void 0){let s=t.max;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/max",schemaPath:"\
#/properties/nodes/items/oneOf/2/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(
s)&&(s<1||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/max",schemaPath:"#/properties/nodes/items/oneOf/2/properties/max/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ve=m===e}else var Ve=!0;if(Ve)if(t.query!==void 0){let s=t.query;const m=e;if(typeof s!="string"&&s!==null)
return i.errors=[{instancePath:r+"/nodes/"+o+"/query",schemaPath:"#/properties/nodes/items/oneOf/2/properties/query/type",keyword:"type",params:{type:x.properties.
nodes.items.oneOf[2].properties.query.type},message:"must be string,null"}],!1;var Ve=m===e}else var Ve=!0}}}}}}}}}}else return i.errors=[{instancePath:r+"/node\
s/"+o,schemaPath:"#/properties/nodes/items/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ee!==!0&&(ee=!0)}else if(w==="inter\
polate"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let p;if(t.op===void 0&&(p="op")||t.id===void 0&&(p="id")||t.width===void 0&&(p="width")||t.tower===
void 0&&(p="tower")||t.signal===void 0&&(p="signal")||t.table===void 0&&(p="table")||t.boundaries===void 0&&(p="boundaries"))return i.errors=[{instancePath:r+"/\
nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/3/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;
{const Y=e;for(const s in t)if(!(s==="op"||s==="id"||s==="width"||s==="tower"||s==="signal"||s==="table"||s==="boundaries")){return i.errors=[{instancePath:r+"/\
nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have\
 additional properties"}],!1;break}if(Y===e){if(t.op!==void 0){const s=e;if(t.op!=="interpolate")return i.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"\
#/properties/nodes/items/oneOf/3/properties/op/const",keyword:"const",params:{allowedValue:"interpolate"},message:"must be equal to constant"}],!1;var ar=s===e}else
var ar=!0;if(ar){if(t.id!==void 0){const s=e;if(typeof t.id!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/on\
eOf/3/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ar=s===e}else var ar=!0;if(ar){if(t.width!==void 0){let s=t.width;
const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/on\
eOf/3/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return i.
errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/3/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var ar=m===e}else var ar=!0;if(ar){if(t.tower!==void 0){let s=t.tower;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))&&s!==null)return i.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/3/properties/tower/type",keyword:"type",params:{type:x.
properties.nodes.items.oneOf[3].properties.tower.type},message:"must be integer,null"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return i.errors=
[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/3/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var ar=m===e}else var ar=!0;if(ar){if(t.signal!==void 0){const s=e;if(typeof t.signal!="string")return i.errors=[{instancePath:r+"/n\
odes/"+o+"/signal",schemaPath:"#/properties/nodes/items/oneOf/3/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ar=s===
e}else var ar=!0;if(ar){if(t.table!==void 0){const s=e;if(typeof t.table!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/table",schemaPath:"#/propertie\
s/nodes/items/oneOf/3/properties/table/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ar=s===e}else var ar=!0;if(ar)if(t.boundaries!==
void 0){let s=t.boundaries;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/boundaries",schemaPath:"\
#/properties/nodes/items/oneOf/3/properties/boundaries/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&
isFinite(s)&&(s<1||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/boundaries",schemaPath:"#/properties/nodes/items/oneOf/3/properties/boundaries/minim\
um",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ar=m===e}else var ar=!0}}}}}}}}else return i.errors=[{instancePath:r+"/no\
des/"+o,schemaPath:"#/properties/nodes/items/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ee!==!0&&(ee=!0)}else if(w==="con\
cat"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let p;if(t.op===void 0&&(p="op")||t.id===void 0&&(p="id")||t.width===void 0&&(p="width")||t.tower===
void 0&&(p="tower")||t.inputs===void 0&&(p="inputs"))return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/4/required",keyword:"\
required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const Y=e;for(const s in t)if(!(s==="op"||s==="id"||s==="width"||s==="t\
ower"||s==="inputs")){return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/4/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(Y===e){if(t.op!==void 0){const s=e;if(t.op!=="concat")return i.errors=
[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/4/properties/op/const",keyword:"const",params:{allowedValue:"concat"},message:"mus\
t be equal to constant"}],!1;var we=s===e}else var we=!0;if(we){if(t.id!==void 0){const s=e;if(typeof t.id!="string")return i.errors=[{instancePath:r+"/nodes/"+
o+"/id",schemaPath:"#/properties/nodes/items/oneOf/4/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var we=s===e}else var we=!0;
if(we){if(t.width!==void 0){let s=t.width;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/widt\
h",schemaPath:"#/properties/nodes/items/oneOf/4/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s==
"number"&&isFinite(s)&&(s<1||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/4/properties/width/minim\
um",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var we=m===e}else var we=!0;if(we){if(t.tower!==void 0){let s=t.tower;const m=e;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&s!==null)return i.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/on\
eOf/4/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[4].properties.tower.type},message:"must be integer,null"}],!1;if(e===m&&
typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/4/properties/t\
ower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var we=m===e}else var we=!0;if(we)if(t.inputs!==void 0){let s=t.inputs;
const m=e;if(e===m)if(Array.isArray(s)){if(s.length<1)return i.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/4/proper\
ties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var nr=!0;const k=s.length;for(let L=0;L<k;L++){const d=e;
if(typeof s[L]!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+L,schemaPath:"#/properties/nodes/items/oneOf/4/properties/inputs/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var nr=d===e;if(!nr)break}}}else return i.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#\
/properties/nodes/items/oneOf/4/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var we=m===e}else var we=!0}}}}}}else return i.
errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ee!==
!0&&(ee=!0)}else if(w==="dense"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let p;if(t.op===void 0&&(p="op")||t.id===void 0&&(p="id")||t.width===void 0&&
(p="width")||t.tower===void 0&&(p="tower")||t.input===void 0&&(p="input")||t.kernel===void 0&&(p="kernel")||t.bias===void 0&&(p="bias")||t.activation===void 0&&
(p="activation"))return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/5/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{const Y=e;for(const s in t)if(!(s==="op"||s==="id"||s==="width"||s==="tower"||s==="input"||s==="kernel"||s===
"bias"||s==="activation")){return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/5/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(Y===e){if(t.op!==void 0){const s=e;if(t.op!=="dense")return i.
errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/5/properties/op/const",keyword:"const",params:{allowedValue:"dense"},message:"\
must be equal to constant"}],!1;var Ce=s===e}else var Ce=!0;if(Ce){if(t.id!==void 0){const s=e;if(typeof t.id!="string")return i.errors=[{instancePath:r+"/nodes\
/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/5/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ce=s===e}else
var Ce=!0;if(Ce){if(t.width!==void 0){let s=t.width;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return i.errors=[{instancePath:r+"/nodes/"+
o+"/width",schemaPath:"#/properties/nodes/items/oneOf/5/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s==
"number"&&isFinite(s)&&(s<1||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/5/properties/width/minim\
um",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ce=m===e}else var Ce=!0;if(Ce){if(t.tower!==void 0){let s=t.tower;const m=e;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&s!==null)return i.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/on\
eOf/5/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[5].properties.tower.type},message:"must be integer,null"}],!1;if(e===m&&
typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/5/properties/t\
ower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ce=m===e}else var Ce=!0;if(Ce){if(t.input!==void 0){const s=e;if(typeof t.
input!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/5/properties/input/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var Ce=s===e}else var Ce=!0;if(Ce){if(t.kernel!==void 0){const s=e;if(typeof t.kernel!="string")return i.errors=[{instancePath:r+
"/nodes/"+o+"/kernel",schemaPath:"#/properties/nodes/items/oneOf/5/properties/kernel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ce=s===
e}else var Ce=!0;if(Ce){if(t.bias!==void 0){let s=t.bias;const m=e;if(typeof s!="string"&&s!==null)return i.errors=[{instancePath:r+"/nodes/"+o+"/bias",schemaPath:"\
#/properties/nodes/items/oneOf/5/properties/bias/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[5].properties.bias.type},message:"must be stri\
ng,null"}],!1;var Ce=m===e}else var Ce=!0;if(Ce)if(t.activation!==void 0){let s=t.activation;const m=e;if(!(s==="relu"||s==="none"||s==="tanh"||s==="sigmoid"||s===
"gelu"||s==="swish"||s==="leaky_relu"||s==="selu"||s==="mish"))return i.errors=[{instancePath:r+"/nodes/"+o+"/activation",schemaPath:"#/properties/nodes/items/o\
neOf/5/properties/activation/enum",keyword:"enum",params:{allowedValues:x.properties.nodes.items.oneOf[5].properties.activation.enum},message:"must be equal to \
one of the allowed values"}],!1;var Ce=m===e}else var Ce=!0}}}}}}}}}else return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf\
/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ee!==!0&&(ee=!0)}else if(w==="sum"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(
t)){let p;if(t.op===void 0&&(p="op")||t.id===void 0&&(p="id")||t.width===void 0&&(p="width")||t.tower===void 0&&(p="tower")||t.inputs===void 0&&(p="inputs"))return i.
errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/6/required",keyword:"required",params:{missingProperty:p},message:"must have requ\
ired property '"+p+"'"}],!1;{const Y=e;for(const s in t)if(!(s==="op"||s==="id"||s==="width"||s==="tower"||s==="inputs")){return i.errors=[{instancePath:r+"/nod\
es/"+o,schemaPath:"#/properties/nodes/items/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have ad\
ditional properties"}],!1;break}if(Y===e){if(t.op!==void 0){const s=e;if(t.op!=="sum")return i.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/propertie\
s/nodes/items/oneOf/6/properties/op/const",keyword:"const",params:{allowedValue:"sum"},message:"must be equal to constant"}],!1;var yr=s===e}else var yr=!0;if(yr){
if(t.id!==void 0){const s=e;if(typeof t.id!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/6/properties/\
id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var yr=s===e}else var yr=!0;if(yr){if(t.width!==void 0){let s=t.width;const m=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/6/properties/width/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return i.errors=[{instancePath:r+
"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/6/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"}],!1;var yr=m===e}else var yr=!0;if(yr){if(t.tower!==void 0){let s=t.tower;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&s!==null)return i.
errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/6/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.
items.oneOf[6].properties.tower.type},message:"must be integer,null"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return i.errors=[{instancePath:r+
"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/6/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var yr=m===e}else var yr=!0;if(yr)if(t.inputs!==void 0){let s=t.inputs;const m=e;if(e===m)if(Array.isArray(s)){if(s.length<1)return i.errors=[{instancePath:r+
"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer \
than 1 items"}],!1;{var xs=!0;const k=s.length;for(let L=0;L<k;L++){const d=e;if(typeof s[L]!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+L,
schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var xs=d===e;if(!xs)
break}}}else return i.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var yr=m===e}else var yr=!0}}}}}}else return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/ite\
ms/oneOf/6/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ee!==!0&&(ee=!0)}else if(w==="product"){if(e===e)if(t&&typeof t=="object"&&
!Array.isArray(t)){let p;if(t.op===void 0&&(p="op")||t.id===void 0&&(p="id")||t.width===void 0&&(p="width")||t.tower===void 0&&(p="tower")||t.inputs===void 0&&(p=
"inputs"))return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/7/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;{const Y=e;for(const s in t)if(!(s==="op"||s==="id"||s==="width"||s==="tower"||s==="inputs")){return i.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT ha\
ve additional properties"}],!1;break}if(Y===e){if(t.op!==void 0){const s=e;if(t.op!=="product")return i.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/\
properties/nodes/items/oneOf/7/properties/op/const",keyword:"const",params:{allowedValue:"product"},message:"must be equal to constant"}],!1;var er=s===e}else var er=!0;
if(er){if(t.id!==void 0){const s=e;if(typeof t.id!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/7/prop\
erties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var er=s===e}else var er=!0;if(er){if(t.width!==void 0){let s=t.width;const m=e;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/7/prop\
erties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return i.errors=
[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/7/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var er=m===e}else var er=!0;if(er){if(t.tower!==void 0){let s=t.tower;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))&&s!==null)return i.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/7/properties/tower/type",keyword:"type",params:{type:x.
properties.nodes.items.oneOf[7].properties.tower.type},message:"must be integer,null"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return i.errors=
[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/7/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var er=m===e}else var er=!0;if(er)if(t.inputs!==void 0){let s=t.inputs;const m=e;if(e===m)if(Array.isArray(s)){if(s.length<1)return i.
errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/7/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"}],!1;{var Ts=!0;const k=s.length;for(let L=0;L<k;L++){const d=e;if(typeof s[L]!="string")return i.errors=[{instancePath:r+"/no\
des/"+o+"/inputs/"+L,schemaPath:"#/properties/nodes/items/oneOf/7/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var Ts=d===e;if(!Ts)break}}}else return i.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/7/properties/inputs/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var er=m===e}else var er=!0}}}}}}else return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/7/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ee!==!0&&(ee=!0)}else if(w==="cross"){if(e===e)if(t&&
typeof t=="object"&&!Array.isArray(t)){let p;if(t.op===void 0&&(p="op")||t.id===void 0&&(p="id")||t.width===void 0&&(p="width")||t.tower===void 0&&(p="tower")||
t.x0===void 0&&(p="x0")||t.input===void 0&&(p="input")||t.kernel===void 0&&(p="kernel")||t.bias===void 0&&(p="bias"))return i.errors=[{instancePath:r+"/nodes/"+
o,schemaPath:"#/properties/nodes/items/oneOf/8/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const Y=e;
for(const s in t)if(!(s==="op"||s==="id"||s==="width"||s==="tower"||s==="x0"||s==="input"||s==="kernel"||s==="bias")){return i.errors=[{instancePath:r+"/nodes/"+
o,schemaPath:"#/properties/nodes/items/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additio\
nal properties"}],!1;break}if(Y===e){if(t.op!==void 0){const s=e;if(t.op!=="cross")return i.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/n\
odes/items/oneOf/8/properties/op/const",keyword:"const",params:{allowedValue:"cross"},message:"must be equal to constant"}],!1;var pr=s===e}else var pr=!0;if(pr){
if(t.id!==void 0){const s=e;if(typeof t.id!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/8/properties/\
id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var pr=s===e}else var pr=!0;if(pr){if(t.width!==void 0){let s=t.width;const m=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/8/properties/width/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return i.errors=[{instancePath:r+
"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/8/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"}],!1;var pr=m===e}else var pr=!0;if(pr){if(t.tower!==void 0){let s=t.tower;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&s!==null)return i.
errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/8/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.
items.oneOf[8].properties.tower.type},message:"must be integer,null"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return i.errors=[{instancePath:r+
"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/8/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var pr=m===e}else var pr=!0;if(pr){if(t.x0!==void 0){const s=e;if(typeof t.x0!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/x0",schemaPath:"\
#/properties/nodes/items/oneOf/8/properties/x0/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var pr=s===e}else var pr=!0;if(pr){if(t.
input!==void 0){const s=e;if(typeof t.input!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/8/propert\
ies/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var pr=s===e}else var pr=!0;if(pr){if(t.kernel!==void 0){const s=e;if(typeof t.
kernel!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/kernel",schemaPath:"#/properties/nodes/items/oneOf/8/properties/kernel/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var pr=s===e}else var pr=!0;if(pr)if(t.bias!==void 0){const s=e;if(typeof t.bias!="string")return i.errors=[{instancePath:r+
"/nodes/"+o+"/bias",schemaPath:"#/properties/nodes/items/oneOf/8/properties/bias/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var pr=s===
e}else var pr=!0}}}}}}}}}else return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/8/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;ee!==!0&&(ee=!0)}else if(w==="bi_interaction"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let p;if(t.op===void 0&&(p=
"op")||t.id===void 0&&(p="id")||t.width===void 0&&(p="width")||t.tower===void 0&&(p="tower")||t.inputs===void 0&&(p="inputs"))return i.errors=[{instancePath:r+"\
/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/9/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],
!1;{const Y=e;for(const s in t)if(!(s==="op"||s==="id"||s==="width"||s==="tower"||s==="inputs")){return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/prop\
erties/nodes/items/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;
break}if(Y===e){if(t.op!==void 0){const s=e;if(t.op!=="bi_interaction")return i.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/o\
neOf/9/properties/op/const",keyword:"const",params:{allowedValue:"bi_interaction"},message:"must be equal to constant"}],!1;var Hr=s===e}else var Hr=!0;if(Hr){if(t.
id!==void 0){const s=e;if(typeof t.id!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/9/properties/id/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Hr=s===e}else var Hr=!0;if(Hr){if(t.width!==void 0){let s=t.width;const m=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/9/properties/width/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return i.errors=[{instancePath:r+
"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/9/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be \
>= 1"}],!1;var Hr=m===e}else var Hr=!0;if(Hr){if(t.tower!==void 0){let s=t.tower;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&s!==null)return i.
errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/9/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.
items.oneOf[9].properties.tower.type},message:"must be integer,null"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return i.errors=[{instancePath:r+
"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/9/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var Hr=m===e}else var Hr=!0;if(Hr)if(t.inputs!==void 0){let s=t.inputs;const m=e;if(e===m)if(Array.isArray(s)){if(s.length<1)return i.errors=[{instancePath:r+
"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/9/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer \
than 1 items"}],!1;{var Vs=!0;const k=s.length;for(let L=0;L<k;L++){const d=e;if(typeof s[L]!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+L,
schemaPath:"#/properties/nodes/items/oneOf/9/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Vs=d===e;if(!Vs)
break}}}else return i.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/9/properties/inputs/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var Hr=m===e}else var Hr=!0}}}}}}else return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/ite\
ms/oneOf/9/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ee!==!0&&(ee=!0)}else if(w==="batch_norm"){if(e===e)if(t&&typeof t=="object"&&
!Array.isArray(t)){let p;if(t.op===void 0&&(p="op")||t.id===void 0&&(p="id")||t.width===void 0&&(p="width")||t.tower===void 0&&(p="tower")||t.input===void 0&&(p=
"input")||t.gamma===void 0&&(p="gamma")||t.beta===void 0&&(p="beta")||t.mean===void 0&&(p="mean")||t.variance===void 0&&(p="variance")||t.momentum===void 0&&(p=
"momentum")||t.epsilon===void 0&&(p="epsilon"))return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/10/required",keyword:"req\
uired",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const Y=e;for(const s in t)if(!Dr.call(x.properties.nodes.items.oneOf[10].
properties,s)){return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(Y===e){if(t.op!==void 0){const s=e;if(t.op!=="batch_norm")return i.errors=[{instancePath:r+
"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/10/properties/op/const",keyword:"const",params:{allowedValue:"batch_norm"},message:"must be equal t\
o constant"}],!1;var Qe=s===e}else var Qe=!0;if(Qe){if(t.id!==void 0){const s=e;if(typeof t.id!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"\
#/properties/nodes/items/oneOf/10/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Qe=s===e}else var Qe=!0;if(Qe){if(t.
width!==void 0){let s=t.width;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/10/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(
s)&&(s<1||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/10/properties/width/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Qe=m===e}else var Qe=!0;if(Qe){if(t.tower!==void 0){let s=t.tower;const m=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&s!==null)return i.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/10/properti\
es/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[10].properties.tower.type},message:"must be integer,null"}],!1;if(e===m&&typeof s=="nu\
mber"&&isFinite(s)&&(s<0||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/10/properties/tower/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Qe=m===e}else var Qe=!0;if(Qe){if(t.input!==void 0){const s=e;if(typeof t.input!=
"string")return i.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/10/properties/input/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var Qe=s===e}else var Qe=!0;if(Qe){if(t.gamma!==void 0){const s=e;if(typeof t.gamma!="string")return i.errors=[{instancePath:r+
"/nodes/"+o+"/gamma",schemaPath:"#/properties/nodes/items/oneOf/10/properties/gamma/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Qe=s===
e}else var Qe=!0;if(Qe){if(t.beta!==void 0){const s=e;if(typeof t.beta!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/beta",schemaPath:"#/properties/n\
odes/items/oneOf/10/properties/beta/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Qe=s===e}else var Qe=!0;if(Qe){if(t.mean!==void 0){
const s=e;if(typeof t.mean!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/mean",schemaPath:"#/properties/nodes/items/oneOf/10/properties/mean/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Qe=s===e}else var Qe=!0;if(Qe){if(t.variance!==void 0){const s=e;if(typeof t.variance!="string")return i.
errors=[{instancePath:r+"/nodes/"+o+"/variance",schemaPath:"#/properties/nodes/items/oneOf/10/properties/variance/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var Qe=s===e}else var Qe=!0;if(Qe){if(t.momentum!==void 0){let s=t.momentum;const m=e;if(e===m)if(typeof s=="number"&&isFinite(s)){if(s>1||
isNaN(s))return i.errors=[{instancePath:r+"/nodes/"+o+"/momentum",schemaPath:"#/properties/nodes/items/oneOf/10/properties/momentum/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(s<0||isNaN(s))return i.errors=[{instancePath:r+"/nodes/"+o+"/momentum",schemaPath:"#/properties/nodes/it\
ems/oneOf/10/properties/momentum/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return i.errors=[{instancePath:r+"\
/nodes/"+o+"/momentum",schemaPath:"#/properties/nodes/items/oneOf/10/properties/momentum/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var Qe=m===e}else var Qe=!0;if(Qe)if(t.epsilon!==void 0){let s=t.epsilon;const m=e;if(!(typeof s=="number"&&isFinite(s)))return i.errors=[{instancePath:r+"/n\
odes/"+o+"/epsilon",schemaPath:"#/properties/nodes/items/oneOf/10/properties/epsilon/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Qe=m===
e}else var Qe=!0}}}}}}}}}}}}else return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/10/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;ee!==!0&&(ee=!0)}else if(w==="layer_norm"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let p;if(t.op===void 0&&(p=
"op")||t.id===void 0&&(p="id")||t.width===void 0&&(p="width")||t.tower===void 0&&(p="tower")||t.input===void 0&&(p="input")||t.gamma===void 0&&(p="gamma")||t.beta===
void 0&&(p="beta")||t.epsilon===void 0&&(p="epsilon"))return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/11/required",keyword:"\
required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const Y=e;for(const s in t)if(!(s==="op"||s==="id"||s==="width"||s==="t\
ower"||s==="input"||s==="gamma"||s==="beta"||s==="epsilon")){return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/11/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(Y===e){if(t.op!==void 0){
const s=e;if(t.op!=="layer_norm")return i.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/11/properties/op/const",keyword:"\
const",params:{allowedValue:"layer_norm"},message:"must be equal to constant"}],!1;var mr=s===e}else var mr=!0;if(mr){if(t.id!==void 0){const s=e;if(typeof t.id!=
"string")return i.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/11/properties/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var mr=s===e}else var mr=!0;if(mr){if(t.width!==void 0){let s=t.width;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/11/properties/width/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/11/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var mr=m===e}else var mr=!0;
if(mr){if(t.tower!==void 0){let s=t.tower;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&s!==null)return i.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/11/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[11].properties.tower.
type},message:"must be integer,null"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/11/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var mr=m===e}else var mr=!0;
if(mr){if(t.input!==void 0){const s=e;if(typeof t.input!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/one\
Of/11/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var mr=s===e}else var mr=!0;if(mr){if(t.gamma!==void 0){const s=e;
if(typeof t.gamma!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/gamma",schemaPath:"#/properties/nodes/items/oneOf/11/properties/gamma/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var mr=s===e}else var mr=!0;if(mr){if(t.beta!==void 0){const s=e;if(typeof t.beta!="string")return i.
errors=[{instancePath:r+"/nodes/"+o+"/beta",schemaPath:"#/properties/nodes/items/oneOf/11/properties/beta/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var mr=s===e}else var mr=!0;if(mr)if(t.epsilon!==void 0){let s=t.epsilon;const m=e;if(!(typeof s=="number"&&isFinite(s)))return i.errors=[{instancePath:r+
"/nodes/"+o+"/epsilon",schemaPath:"#/properties/nodes/items/oneOf/11/properties/epsilon/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var mr=m===e}else var mr=!0}}}}}}}}}else return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/11/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;ee!==!0&&(ee=!0)}else if(w==="activation"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let p;if(t.op===void 0&&
(p="op")||t.id===void 0&&(p="id")||t.width===void 0&&(p="width")||t.tower===void 0&&(p="tower")||t.input===void 0&&(p="input")||t.activation===void 0&&(p="activ\
ation"))return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/12/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;{const Y=e;for(const s in t)if(!(s==="op"||s==="id"||s==="width"||s==="tower"||s==="input"||s==="activation")){return i.
errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}],!1;break}if(Y===e){if(t.op!==void 0){const s=e;if(t.op!=="activation")return i.errors=[{instancePath:r+"/nodes/"+
o+"/op",schemaPath:"#/properties/nodes/items/oneOf/12/properties/op/const",keyword:"const",params:{allowedValue:"activation"},message:"must be equal to constant"}],
!1;var zr=s===e}else var zr=!0;if(zr){if(t.id!==void 0){const s=e;if(typeof t.id!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/prop\
erties/nodes/items/oneOf/12/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var zr=s===e}else var zr=!0;if(zr){if(t.width!==
void 0){let s=t.width;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/pro\
perties/nodes/items/oneOf/12/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(
s)&&(s<1||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/12/properties/width/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var zr=m===e}else var zr=!0;if(zr){if(t.tower!==void 0){let s=t.tower;const m=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&s!==null)return i.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/12/properti\
es/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[12].properties.tower.type},message:"must be integer,null"}],!1;if(e===m&&typeof s=="nu\
mber"&&isFinite(s)&&(s<0||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/12/properties/tower/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var zr=m===e}else var zr=!0;if(zr){if(t.input!==void 0){const s=e;if(typeof t.input!=
"string")return i.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/12/properties/input/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var zr=s===e}else var zr=!0;if(zr)if(t.activation!==void 0){let s=t.activation;const m=e;if(!(s==="relu"||s==="none"||s===
"tanh"||s==="sigmoid"||s==="gelu"||s==="swish"||s==="leaky_relu"||s==="selu"||s==="mish"))return i.errors=[{instancePath:r+"/nodes/"+o+"/activation",schemaPath:"\
#/properties/nodes/items/oneOf/12/properties/activation/enum",keyword:"enum",params:{allowedValues:x.properties.nodes.items.oneOf[12].properties.activation.enum},
message:"must be equal to one of the allowed values"}],!1;var zr=m===e}else var zr=!0}}}}}}}else return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/prop\
erties/nodes/items/oneOf/12/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ee!==!0&&(ee=!0)}else if(w==="dropout"){if(e===e)if(t&&typeof t==
"object"&&!Array.isArray(t)){let p;if(t.op===void 0&&(p="op")||t.id===void 0&&(p="id")||t.width===void 0&&(p="width")||t.tower===void 0&&(p="tower")||t.input===
void 0&&(p="input")||t.rate===void 0&&(p="rate"))return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/13/required",keyword:"r\
equired",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const Y=e;for(const s in t)if(!(s==="op"||s==="id"||s==="width"||s==="to\
wer"||s==="input"||s==="rate")){return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/13/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(Y===e){if(t.op!==void 0){const s=e;if(t.op!=="dropout")
return i.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/13/properties/op/const",keyword:"const",params:{allowedValue:"drop\
out"},message:"must be equal to constant"}],!1;var xr=s===e}else var xr=!0;if(xr){if(t.id!==void 0){const s=e;if(typeof t.id!="string")return i.errors=[{instancePath:r+
"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/13/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var xr=s===
e}else var xr=!0;if(xr){if(t.width!==void 0){let s=t.width;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return i.errors=[{instancePath:r+"\
/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/13/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
m&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/13/properti\
es/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var xr=m===e}else var xr=!0;if(xr){if(t.tower!==void 0){let s=t.
tower;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&s!==null)return i.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/propertie\
s/nodes/items/oneOf/13/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[13].properties.tower.type},message:"must be integer,nul\
l"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/on\
eOf/13/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var xr=m===e}else var xr=!0;if(xr){if(t.input!==
void 0){const s=e;if(typeof t.input!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/13/properties/inp\
ut/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var xr=s===e}else var xr=!0;if(xr)if(t.rate!==void 0){let s=t.rate;const m=e;if(e===
m)if(typeof s=="number"&&isFinite(s)){if(s>1||isNaN(s))return i.errors=[{instancePath:r+"/nodes/"+o+"/rate",schemaPath:"#/properties/nodes/items/oneOf/13/proper\
ties/rate/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(s<0||isNaN(s))return i.errors=[{instancePath:r+"/nodes/"+o+
"/rate",schemaPath:"#/properties/nodes/items/oneOf/13/properties/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else
return i.errors=[{instancePath:r+"/nodes/"+o+"/rate",schemaPath:"#/properties/nodes/items/oneOf/13/properties/rate/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var xr=m===e}else var xr=!0}}}}}}}else return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/13/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;ee!==!0&&(ee=!0)}else if(w==="scale"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let p;if(t.
op===void 0&&(p="op")||t.id===void 0&&(p="id")||t.width===void 0&&(p="width")||t.tower===void 0&&(p="tower")||t.input===void 0&&(p="input")||t.weight===void 0&&
(p="weight"))return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/14/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{const Y=e;for(const s in t)if(!(s==="op"||s==="id"||s==="width"||s==="tower"||s==="input"||s==="weight")){return i.
errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/14/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}],!1;break}if(Y===e){if(t.op!==void 0){const s=e;if(t.op!=="scale")return i.errors=[{instancePath:r+"/nodes/"+o+"/\
op",schemaPath:"#/properties/nodes/items/oneOf/14/properties/op/const",keyword:"const",params:{allowedValue:"scale"},message:"must be equal to constant"}],!1;var Tr=s===
e}else var Tr=!0;if(Tr){if(t.id!==void 0){const s=e;if(typeof t.id!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/i\
tems/oneOf/14/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Tr=s===e}else var Tr=!0;if(Tr){if(t.width!==void 0){let s=t.
width;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/it\
ems/oneOf/14/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(
s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/14/properties/width/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var Tr=m===e}else var Tr=!0;if(Tr){if(t.tower!==void 0){let s=t.tower;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))&&s!==null)return i.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/14/properties/tower/type",keyword:"t\
ype",params:{type:x.properties.nodes.items.oneOf[14].properties.tower.type},message:"must be integer,null"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<0||
isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/14/properties/tower/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var Tr=m===e}else var Tr=!0;if(Tr){if(t.input!==void 0){const s=e;if(typeof t.input!="string")return i.errors=
[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/14/properties/input/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var Tr=s===e}else var Tr=!0;if(Tr)if(t.weight!==void 0){const s=e;if(typeof t.weight!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/wei\
ght",schemaPath:"#/properties/nodes/items/oneOf/14/properties/weight/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Tr=s===e}else
var Tr=!0}}}}}}}else return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/14/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;ee!==!0&&(ee=!0)}else if(w==="ensemble"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let p;if(t.op===void 0&&(p="op")||t.id===void 0&&
(p="id")||t.width===void 0&&(p="width")||t.tower===void 0&&(p="tower")||t.inputs===void 0&&(p="inputs"))return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/15/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const Y=e;for(const s in t)
if(!(s==="op"||s==="id"||s==="width"||s==="tower"||s==="inputs")){return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/15/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(Y===e){if(t.op!==void 0){
const s=e;if(t.op!=="ensemble")return i.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/15/properties/op/const",keyword:"co\
nst",params:{allowedValue:"ensemble"},message:"must be equal to constant"}],!1;var Gr=s===e}else var Gr=!0;if(Gr){if(t.id!==void 0){const s=e;if(typeof t.id!="s\
tring")return i.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/15/properties/id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var Gr=s===e}else var Gr=!0;if(Gr){if(t.width!==void 0){let s=t.width;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/15/properties/width/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/15/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Gr=m===e}else var Gr=!0;
if(Gr){if(t.tower!==void 0){let s=t.tower;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&s!==null)return i.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/15/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[15].properties.tower.
type},message:"must be integer,null"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/15/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Gr=m===e}else var Gr=!0;
if(Gr)if(t.inputs!==void 0){let s=t.inputs;const m=e;if(e===m)if(Array.isArray(s)){if(s.length<1)return i.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"\
#/properties/nodes/items/oneOf/15/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var $s=!0;const k=s.
length;for(let L=0;L<k;L++){const d=e;if(typeof s[L]!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+L,schemaPath:"#/properties/nodes/items/on\
eOf/15/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var $s=d===e;if(!$s)break}}}else return i.errors=[{instancePath:r+
"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/15/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Gr=m===
e}else var Gr=!0}}}}}}else return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/15/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;ee!==!0&&(ee=!0)}else if(w==="steps"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let p;if(t.op===void 0&&(p="op")||t.id===
void 0&&(p="id")||t.width===void 0&&(p="width")||t.tower===void 0&&(p="tower")||t.signal===void 0&&(p="signal")||t.table===void 0&&(p="table")||t.max===void 0&&
(p="max"))return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/16/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;{const Y=e;for(const s in t)if(!(s==="op"||s==="id"||s==="width"||s==="tower"||s==="signal"||s==="table"||s==="max")){
return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/16/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}],!1;break}if(Y===e){if(t.op!==void 0){const s=e;if(t.op!=="steps")return i.errors=[{instancePath:r+"/nodes/"+o+"/\
op",schemaPath:"#/properties/nodes/items/oneOf/16/properties/op/const",keyword:"const",params:{allowedValue:"steps"},message:"must be equal to constant"}],!1;var br=s===
e}else var br=!0;if(br){if(t.id!==void 0){const s=e;if(typeof t.id!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/i\
tems/oneOf/16/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var br=s===e}else var br=!0;if(br){if(t.width!==void 0){let s=t.
width;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/it\
ems/oneOf/16/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(
s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/16/properties/width/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var br=m===e}else var br=!0;if(br){if(t.tower!==void 0){let s=t.tower;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))&&s!==null)return i.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/16/properties/tower/type",keyword:"t\
ype",params:{type:x.properties.nodes.items.oneOf[16].properties.tower.type},message:"must be integer,null"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<0||
isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/16/properties/tower/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var br=m===e}else var br=!0;if(br){if(t.signal!==void 0){const s=e;if(typeof t.signal!="string")return i.errors=
[{instancePath:r+"/nodes/"+o+"/signal",schemaPath:"#/properties/nodes/items/oneOf/16/properties/signal/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var br=s===e}else var br=!0;if(br){if(t.table!==void 0){const s=e;if(typeof t.table!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/ta\
ble",schemaPath:"#/properties/nodes/items/oneOf/16/properties/table/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var br=s===e}else var br=!0;
if(br)if(t.max!==void 0){let s=t.max;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/max",schemaPath:"\
#/properties/nodes/items/oneOf/16/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(
s)&&(s<1||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/max",schemaPath:"#/properties/nodes/items/oneOf/16/properties/max/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var br=m===e}else var br=!0}}}}}}}}else return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/\
properties/nodes/items/oneOf/16/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ee!==!0&&(ee=!0)}else if(w==="step_concat"){if(e===e)if(t&&
typeof t=="object"&&!Array.isArray(t)){let p;if(t.op===void 0&&(p="op")||t.id===void 0&&(p="id")||t.width===void 0&&(p="width")||t.tower===void 0&&(p="tower")||
t.inputs===void 0&&(p="inputs")||t.steps===void 0&&(p="steps"))return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/17/requir\
ed",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const Y=e;for(const s in t)if(!(s==="op"||s==="id"||s==="w\
idth"||s==="tower"||s==="inputs"||s==="steps")){return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/17/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(Y===e){if(t.op!==void 0){const s=e;if(t.
op!=="step_concat")return i.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/17/properties/op/const",keyword:"const",params:{
allowedValue:"step_concat"},message:"must be equal to constant"}],!1;var Vr=s===e}else var Vr=!0;if(Vr){if(t.id!==void 0){const s=e;if(typeof t.id!="string")return i.
errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/17/properties/id/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var Vr=s===e}else var Vr=!0;if(Vr){if(t.width!==void 0){let s=t.width;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return i.
errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/17/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/\
nodes/items/oneOf/17/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Vr=m===e}else var Vr=!0;if(Vr){
if(t.tower!==void 0){let s=t.tower;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&s!==null)return i.errors=[{instancePath:r+"/nodes/"+o+"/t\
ower",schemaPath:"#/properties/nodes/items/oneOf/17/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[17].properties.tower.type},
message:"must be integer,null"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/17/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Vr=m===e}else var Vr=!0;
if(Vr){if(t.inputs!==void 0){let s=t.inputs;const m=e;if(e===m)if(Array.isArray(s)){if(s.length<1)return i.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"\
#/properties/nodes/items/oneOf/17/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var Rs=!0;const k=s.
length;for(let L=0;L<k;L++){const d=e;if(typeof s[L]!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+L,schemaPath:"#/properties/nodes/items/on\
eOf/17/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Rs=d===e;if(!Rs)break}}}else return i.errors=[{instancePath:r+
"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/17/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Vr=m===
e}else var Vr=!0;if(Vr)if(t.steps!==void 0){let s=t.steps;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return i.errors=[{instancePath:r+"/\
nodes/"+o+"/steps",schemaPath:"#/properties/nodes/items/oneOf/17/properties/steps/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
m&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/steps",schemaPath:"#/properties/nodes/items/oneOf/17/properti\
es/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Vr=m===e}else var Vr=!0}}}}}}}else return i.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/17/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ee!==!0&&(ee=!0)}else if(w===
"step_mask"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let p;if(t.op===void 0&&(p="op")||t.id===void 0&&(p="id")||t.width===void 0&&(p="width")||t.tower===
void 0&&(p="tower")||t.of===void 0&&(p="of")||t.list===void 0&&(p="list"))return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneO\
f/18/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const Y=e;for(const s in t)if(!(s==="op"||s==="\
id"||s==="width"||s==="tower"||s==="of"||s==="list")){return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/18/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(Y===e){if(t.op!==void 0){const s=e;
if(t.op!=="step_mask")return i.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/18/properties/op/const",keyword:"const",params:{
allowedValue:"step_mask"},message:"must be equal to constant"}],!1;var $r=s===e}else var $r=!0;if($r){if(t.id!==void 0){const s=e;if(typeof t.id!="string")return i.
errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/18/properties/id/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var $r=s===e}else var $r=!0;if($r){if(t.width!==void 0){let s=t.width;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return i.
errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/18/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/\
nodes/items/oneOf/18/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var $r=m===e}else var $r=!0;if($r){
if(t.tower!==void 0){let s=t.tower;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&s!==null)return i.errors=[{instancePath:r+"/nodes/"+o+"/t\
ower",schemaPath:"#/properties/nodes/items/oneOf/18/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[18].properties.tower.type},
message:"must be integer,null"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/18/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var $r=m===e}else var $r=!0;
if($r){if(t.of!==void 0){const s=e;if(typeof t.of!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/of",schemaPath:"#/properties/nodes/items/oneOf/18/pro\
perties/of/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var $r=s===e}else var $r=!0;if($r)if(t.list!==void 0){const s=e;if(typeof t.
list!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/list",schemaPath:"#/properties/nodes/items/oneOf/18/properties/list/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var $r=s===e}else var $r=!0}}}}}}}else return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/\
oneOf/18/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ee!==!0&&(ee=!0)}else if(w==="step_shares"){if(e===e)if(t&&typeof t=="object"&&
!Array.isArray(t)){let p;if(t.op===void 0&&(p="op")||t.id===void 0&&(p="id")||t.width===void 0&&(p="width")||t.tower===void 0&&(p="tower")||t.mask===void 0&&(p=
"mask")||t.share===void 0&&(p="share"))return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/19/required",keyword:"required",params:{
missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const Y=e;for(const s in t)if(!(s==="op"||s==="id"||s==="width"||s==="tower"||s==="mask"||
s==="share")){return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/19/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(Y===e){if(t.op!==void 0){const s=e;if(t.op!=="step_shares")return i.errors=[{instancePath:r+
"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/19/properties/op/const",keyword:"const",params:{allowedValue:"step_shares"},message:"must be equal \
to constant"}],!1;var Rr=s===e}else var Rr=!0;if(Rr){if(t.id!==void 0){const s=e;if(typeof t.id!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"\
#/properties/nodes/items/oneOf/19/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Rr=s===e}else var Rr=!0;if(Rr){if(t.
width!==void 0){let s=t.width;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/19/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(
s)&&(s<1||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/19/properties/width/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Rr=m===e}else var Rr=!0;if(Rr){if(t.tower!==void 0){let s=t.tower;const m=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&s!==null)return i.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/19/properti\
es/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[19].properties.tower.type},message:"must be integer,null"}],!1;if(e===m&&typeof s=="nu\
mber"&&isFinite(s)&&(s<0||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/19/properties/tower/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Rr=m===e}else var Rr=!0;if(Rr){if(t.mask!==void 0){const s=e;if(typeof t.mask!=
"string")return i.errors=[{instancePath:r+"/nodes/"+o+"/mask",schemaPath:"#/properties/nodes/items/oneOf/19/properties/mask/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var Rr=s===e}else var Rr=!0;if(Rr)if(t.share!==void 0){let s=t.share;const m=e;if(!(s==="mean"||s==="last"))return i.errors=
[{instancePath:r+"/nodes/"+o+"/share",schemaPath:"#/properties/nodes/items/oneOf/19/properties/share/enum",keyword:"enum",params:{allowedValues:x.properties.nodes.
items.oneOf[19].properties.share.enum},message:"must be equal to one of the allowed values"}],!1;var Rr=m===e}else var Rr=!0}}}}}}}else return i.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/19/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ee!==!0&&(ee=!0)}else if(w===
"step_sum"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let p;if(t.op===void 0&&(p="op")||t.id===void 0&&(p="id")||t.width===void 0&&(p="width")||t.tower===
void 0&&(p="tower")||t.input===void 0&&(p="input")||t.weights===void 0&&(p="weights")||t.steps===void 0&&(p="steps"))return i.errors=[{instancePath:r+"/nodes/"+
o,schemaPath:"#/properties/nodes/items/oneOf/20/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const Y=e;
for(const s in t)if(!(s==="op"||s==="id"||s==="width"||s==="tower"||s==="input"||s==="weights"||s==="steps")){return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/20/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propertie\
s"}],!1;break}if(Y===e){if(t.op!==void 0){const s=e;if(t.op!=="step_sum")return i.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items\
/oneOf/20/properties/op/const",keyword:"const",params:{allowedValue:"step_sum"},message:"must be equal to constant"}],!1;var vr=s===e}else var vr=!0;if(vr){if(t.
id!==void 0){const s=e;if(typeof t.id!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/20/properties/id/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var vr=s===e}else var vr=!0;if(vr){if(t.width!==void 0){let s=t.width;const m=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/20/properties/width/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return i.errors=[{instancePath:r+
"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/20/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be\
 >= 1"}],!1;var vr=m===e}else var vr=!0;if(vr){if(t.tower!==void 0){let s=t.tower;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&s!==null)return i.
errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/20/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.
items.oneOf[20].properties.tower.type},message:"must be integer,null"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return i.errors=[{instancePath:r+
"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/20/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1;var vr=m===e}else var vr=!0;if(vr){if(t.input!==void 0){const s=e;if(typeof t.input!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/input",
schemaPath:"#/properties/nodes/items/oneOf/20/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var vr=s===e}else var vr=!0;
if(vr){if(t.weights!==void 0){const s=e;if(typeof t.weights!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/weights",schemaPath:"#/properties/nodes/ite\
ms/oneOf/20/properties/weights/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var vr=s===e}else var vr=!0;if(vr)if(t.steps!==void 0){
let s=t.steps;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/steps",schemaPath:"#/properties/\
nodes/items/oneOf/20/properties/steps/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<
1||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/steps",schemaPath:"#/properties/nodes/items/oneOf/20/properties/steps/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var vr=m===e}else var vr=!0}}}}}}}}else return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properti\
es/nodes/items/oneOf/20/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ee!==!0&&(ee=!0)}else if(w==="step_max"){if(e===e)if(t&&typeof t==
"object"&&!Array.isArray(t)){let p;if(t.op===void 0&&(p="op")||t.id===void 0&&(p="id")||t.width===void 0&&(p="width")||t.tower===void 0&&(p="tower")||t.input===
void 0&&(p="input")||t.mask===void 0&&(p="mask")||t.steps===void 0&&(p="steps"))return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/item\
s/oneOf/21/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const Y=e;for(const s in t)if(!(s==="op"||
s==="id"||s==="width"||s==="tower"||s==="input"||s==="mask"||s==="steps")){return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/one\
Of/21/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(Y===e){if(t.
op!==void 0){const s=e;if(t.op!=="step_max")return i.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/21/properties/op/const",
keyword:"const",params:{allowedValue:"step_max"},message:"must be equal to constant"}],!1;var wr=s===e}else var wr=!0;if(wr){if(t.id!==void 0){const s=e;if(typeof t.
id!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/21/properties/id/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var wr=s===e}else var wr=!0;if(wr){if(t.width!==void 0){let s=t.width;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/21/properties/width/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/21/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var wr=m===e}else var wr=!0;
if(wr){if(t.tower!==void 0){let s=t.tower;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&s!==null)return i.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/21/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[21].properties.tower.
type},message:"must be integer,null"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/21/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var wr=m===e}else var wr=!0;
if(wr){if(t.input!==void 0){const s=e;if(typeof t.input!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/one\
Of/21/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var wr=s===e}else var wr=!0;if(wr){if(t.mask!==void 0){const s=e;
if(typeof t.mask!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/mask",schemaPath:"#/properties/nodes/items/oneOf/21/properties/mask/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var wr=s===e}else var wr=!0;if(wr)if(t.steps!==void 0){let s=t.steps;const m=e;if(!(typeof s=="number"&&
!(s%1)&&!isNaN(s)&&isFinite(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/steps",schemaPath:"#/properties/nodes/items/oneOf/21/properties/steps/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return i.errors=[{instancePath:r+"/nodes\
/"+o+"/steps",schemaPath:"#/properties/nodes/items/oneOf/21/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var wr=m===e}else var wr=!0}}}}}}}}else return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/21/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;ee!==!0&&(ee=!0)}else if(w==="step_dense"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let p;if(t.op===void 0&&
(p="op")||t.id===void 0&&(p="id")||t.width===void 0&&(p="width")||t.tower===void 0&&(p="tower")||t.input===void 0&&(p="input")||t.kernel===void 0&&(p="kernel")||
t.bias===void 0&&(p="bias")||t.activation===void 0&&(p="activation")||t.steps===void 0&&(p="steps"))return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/p\
roperties/nodes/items/oneOf/22/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const Y=e;for(const s in t)
if(!Dr.call(x.properties.nodes.items.oneOf[22].properties,s)){return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/22/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(Y===e){if(t.op!==void 0){
const s=e;if(t.op!=="step_dense")return i.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/22/properties/op/const",keyword:"\
const",params:{allowedValue:"step_dense"},message:"must be equal to constant"}],!1;var rr=s===e}else var rr=!0;if(rr){if(t.id!==void 0){const s=e;if(typeof t.id!=
"string")return i.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/22/properties/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var rr=s===e}else var rr=!0;if(rr){if(t.width!==void 0){let s=t.width;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/22/properties/width/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/22/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var rr=m===e}else var rr=!0;
if(rr){if(t.tower!==void 0){let s=t.tower;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&s!==null)return i.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/22/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[22].properties.tower.
type},message:"must be integer,null"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/22/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var rr=m===e}else var rr=!0;
if(rr){if(t.input!==void 0){const s=e;if(typeof t.input!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/one\
Of/22/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var rr=s===e}else var rr=!0;if(rr){if(t.kernel!==void 0){const s=e;
if(typeof t.kernel!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/kernel",schemaPath:"#/properties/nodes/items/oneOf/22/properties/kernel/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var rr=s===e}else var rr=!0;if(rr){if(t.bias!==void 0){let s=t.bias;const m=e;if(typeof s!="string"&&
s!==null)return i.errors=[{instancePath:r+"/nodes/"+o+"/bias",schemaPath:"#/properties/nodes/items/oneOf/22/properties/bias/type",keyword:"type",params:{type:x.
properties.nodes.items.oneOf[22].properties.bias.type},message:"must be string,null"}],!1;var rr=m===e}else var rr=!0;if(rr){if(t.activation!==void 0){let s=t.activation;
const m=e;if(!(s==="relu"||s==="none"||s==="tanh"||s==="sigmoid"||s==="gelu"||s==="swish"||s==="leaky_relu"||s==="selu"||s==="mish"))return i.errors=[{instancePath:r+
"/nodes/"+o+"/activation",schemaPath:"#/properties/nodes/items/oneOf/22/properties/activation/enum",keyword:"enum",params:{allowedValues:x.properties.nodes.items.
oneOf[22].properties.activation.enum},message:"must be equal to one of the allowed values"}],!1;var rr=m===e}else var rr=!0;if(rr)if(t.steps!==void 0){let s=t.steps;
const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/steps",schemaPath:"#/properties/nodes/items/on\
eOf/22/properties/steps/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return i.
errors=[{instancePath:r+"/nodes/"+o+"/steps",schemaPath:"#/properties/nodes/items/oneOf/22/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var rr=m===e}else var rr=!0}}}}}}}}}}else return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/22\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ee!==!0&&(ee=!0)}else if(w==="step_query"){if(e===e)if(t&&typeof t=="object"&&!Array.
isArray(t)){let p;if(t.op===void 0&&(p="op")||t.id===void 0&&(p="id")||t.width===void 0&&(p="width")||t.tower===void 0&&(p="tower")||t.input===void 0&&(p="input")||
t.query===void 0&&(p="query")||t.step_kernel===void 0&&(p="step_kernel")||t.query_kernel===void 0&&(p="query_kernel")||t.product_kernel===void 0&&(p="product_ke\
rnel")||t.bias===void 0&&(p="bias")||t.activation===void 0&&(p="activation")||t.steps===void 0&&(p="steps"))return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/23/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const Y=e;for(const s in t)
if(!Dr.call(x.properties.nodes.items.oneOf[23].properties,s)){return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/23/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(Y===e){if(t.op!==void 0){
const s=e;if(t.op!=="step_query")return i.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/23/properties/op/const",keyword:"\
const",params:{allowedValue:"step_query"},message:"must be equal to constant"}],!1;var He=s===e}else var He=!0;if(He){if(t.id!==void 0){const s=e;if(typeof t.id!=
"string")return i.errors=[{instancePath:r+"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/23/properties/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var He=s===e}else var He=!0;if(He){if(t.width!==void 0){let s=t.width;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/23/properties/width/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/23/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var He=m===e}else var He=!0;
if(He){if(t.tower!==void 0){let s=t.tower;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&s!==null)return i.errors=[{instancePath:r+"/nodes/"+
o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/23/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[23].properties.tower.
type},message:"must be integer,null"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/23/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var He=m===e}else var He=!0;
if(He){if(t.input!==void 0){const s=e;if(typeof t.input!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/one\
Of/23/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var He=s===e}else var He=!0;if(He){if(t.query!==void 0){const s=e;
if(typeof t.query!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/query",schemaPath:"#/properties/nodes/items/oneOf/23/properties/query/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var He=s===e}else var He=!0;if(He){if(t.step_kernel!==void 0){const s=e;if(typeof t.step_kernel!="str\
ing")return i.errors=[{instancePath:r+"/nodes/"+o+"/step_kernel",schemaPath:"#/properties/nodes/items/oneOf/23/properties/step_kernel/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var He=s===e}else var He=!0;if(He){if(t.query_kernel!==void 0){const s=e;if(typeof t.query_kernel!="string")return i.
errors=[{instancePath:r+"/nodes/"+o+"/query_kernel",schemaPath:"#/properties/nodes/items/oneOf/23/properties/query_kernel/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var He=s===e}else var He=!0;if(He){if(t.product_kernel!==void 0){const s=e;if(typeof t.product_kernel!="string")return i.errors=
[{instancePath:r+"/nodes/"+o+"/product_kernel",schemaPath:"#/properties/nodes/items/oneOf/23/properties/product_kernel/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var He=s===e}else var He=!0;if(He){if(t.bias!==void 0){const s=e;if(typeof t.bias!="string")return i.errors=[{instancePath:r+"/nod\
es/"+o+"/bias",schemaPath:"#/properties/nodes/items/oneOf/23/properties/bias/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var He=s===
e}else var He=!0;if(He){if(t.activation!==void 0){let s=t.activation;const m=e;if(!(s==="relu"||s==="none"||s==="tanh"||s==="sigmoid"||s==="gelu"||s==="swish"||
s==="leaky_relu"||s==="selu"||s==="mish"))return i.errors=[{instancePath:r+"/nodes/"+o+"/activation",schemaPath:"#/properties/nodes/items/oneOf/23/properties/ac\
tivation/enum",keyword:"enum",params:{allowedValues:x.properties.nodes.items.oneOf[23].properties.activation.enum},message:"must be equal to one of the allowed \
values"}],!1;var He=m===e}else var He=!0;if(He)if(t.steps!==void 0){let s=t.steps;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return i.errors=
[{instancePath:r+"/nodes/"+o+"/steps",schemaPath:"#/properties/nodes/items/oneOf/23/properties/steps/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/steps",schemaPath:"#/properties/nodes\
/items/oneOf/23/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var He=m===e}else var He=!0}}}}}}}}}}}}}else
return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/23/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;ee!==!0&&(ee=!0)}else if(w==="softmax"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let p;if(t.op===void 0&&(p="op")||t.id===void 0&&(p="id")||t.width===
void 0&&(p="width")||t.tower===void 0&&(p="tower")||t.input===void 0&&(p="input"))return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/it\
ems/oneOf/24/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const Y=e;for(const s in t)if(!(s==="op"||
s==="id"||s==="width"||s==="tower"||s==="input")){return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/24/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(Y===e){if(t.op!==void 0){const s=e;if(t.
op!=="softmax")return i.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/24/properties/op/const",keyword:"const",params:{allowedValue:"\
softmax"},message:"must be equal to constant"}],!1;var Jr=s===e}else var Jr=!0;if(Jr){if(t.id!==void 0){const s=e;if(typeof t.id!="string")return i.errors=[{instancePath:r+
"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/24/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Jr=s===
e}else var Jr=!0;if(Jr){if(t.width!==void 0){let s=t.width;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return i.errors=[{instancePath:r+"\
/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/24/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
m&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/24/properti\
es/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Jr=m===e}else var Jr=!0;if(Jr){if(t.tower!==void 0){let s=t.
tower;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&s!==null)return i.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/propertie\
s/nodes/items/oneOf/24/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[24].properties.tower.type},message:"must be integer,nul\
l"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/on\
eOf/24/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Jr=m===e}else var Jr=!0;if(Jr)if(t.input!==void 0){
const s=e;if(typeof t.input!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/input",schemaPath:"#/properties/nodes/items/oneOf/24/properties/input/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Jr=s===e}else var Jr=!0}}}}}}else return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/oneOf/24/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ee!==!0&&(ee=!0)}else if(w==="mix"){if(e===e)if(t&&typeof t==
"object"&&!Array.isArray(t)){let p;if(t.op===void 0&&(p="op")||t.id===void 0&&(p="id")||t.width===void 0&&(p="width")||t.tower===void 0&&(p="tower")||t.inputs===
void 0&&(p="inputs")||t.gate===void 0&&(p="gate"))return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/25/required",keyword:"\
required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const Y=e;for(const s in t)if(!(s==="op"||s==="id"||s==="width"||s==="t\
ower"||s==="inputs"||s==="gate")){return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/25/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(Y===e){if(t.op!==void 0){const s=e;if(t.op!=="mix")return i.
errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/25/properties/op/const",keyword:"const",params:{allowedValue:"mix"},message:"\
must be equal to constant"}],!1;var Ir=s===e}else var Ir=!0;if(Ir){if(t.id!==void 0){const s=e;if(typeof t.id!="string")return i.errors=[{instancePath:r+"/nodes\
/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/25/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ir=s===e}else
var Ir=!0;if(Ir){if(t.width!==void 0){let s=t.width;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return i.errors=[{instancePath:r+"/nodes/"+
o+"/width",schemaPath:"#/properties/nodes/items/oneOf/25/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&
typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/25/properties/\
width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ir=m===e}else var Ir=!0;if(Ir){if(t.tower!==void 0){let s=t.tower;
const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&s!==null)return i.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/node\
s/items/oneOf/25/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[25].properties.tower.type},message:"must be integer,null"}],!1;
if(e===m&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/oneOf/25/p\
roperties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ir=m===e}else var Ir=!0;if(Ir){if(t.inputs!==void 0){
let s=t.inputs;const m=e;if(e===m)if(Array.isArray(s)){if(s.length<1)return i.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nodes/items\
/oneOf/25/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var Is=!0;const k=s.length;for(let L=0;L<
k;L++){const d=e;if(typeof s[L]!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+L,schemaPath:"#/properties/nodes/items/oneOf/25/properties/inp\
uts/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Is=d===e;if(!Is)break}}}else return i.errors=[{instancePath:r+"/nodes/"+
o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/25/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ir=m===e}else
var Ir=!0;if(Ir)if(t.gate!==void 0){const s=e;if(typeof t.gate!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/gate",schemaPath:"#/properties/nodes/ite\
ms/oneOf/25/properties/gate/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ir=s===e}else var Ir=!0}}}}}}}else return i.errors=[{instancePath:r+
"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/25/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ee!==!0&&(ee=!0)}else if(w===
"join_towers"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let p;if(t.op===void 0&&(p="op")||t.id===void 0&&(p="id")||t.width===void 0&&(p="width")||t.
tower===void 0&&(p="tower")||t.inputs===void 0&&(p="inputs"))return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/26/required",
keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const Y=e;for(const s in t)if(!(s==="op"||s==="id"||s==="width"||
s==="tower"||s==="inputs")){return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/26/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(Y===e){if(t.op!==void 0){const s=e;if(t.op!=="join_towers")
return i.errors=[{instancePath:r+"/nodes/"+o+"/op",schemaPath:"#/properties/nodes/items/oneOf/26/properties/op/const",keyword:"const",params:{allowedValue:"join\
_towers"},message:"must be equal to constant"}],!1;var Kr=s===e}else var Kr=!0;if(Kr){if(t.id!==void 0){const s=e;if(typeof t.id!="string")return i.errors=[{instancePath:r+
"/nodes/"+o+"/id",schemaPath:"#/properties/nodes/items/oneOf/26/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Kr=s===
e}else var Kr=!0;if(Kr){if(t.width!==void 0){let s=t.width;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return i.errors=[{instancePath:r+"\
/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/26/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
m&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/width",schemaPath:"#/properties/nodes/items/oneOf/26/properti\
es/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Kr=m===e}else var Kr=!0;if(Kr){if(t.tower!==void 0){let s=t.
tower;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&s!==null)return i.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/propertie\
s/nodes/items/oneOf/26/properties/tower/type",keyword:"type",params:{type:x.properties.nodes.items.oneOf[26].properties.tower.type},message:"must be integer,nul\
l"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return i.errors=[{instancePath:r+"/nodes/"+o+"/tower",schemaPath:"#/properties/nodes/items/on\
eOf/26/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Kr=m===e}else var Kr=!0;if(Kr)if(t.inputs!==
void 0){let s=t.inputs;const m=e;if(e===m)if(Array.isArray(s)){if(s.length<1)return i.errors=[{instancePath:r+"/nodes/"+o+"/inputs",schemaPath:"#/properties/nod\
es/items/oneOf/26/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var Ss=!0;const k=s.length;for(let L=0;L<
k;L++){const d=e;if(typeof s[L]!="string")return i.errors=[{instancePath:r+"/nodes/"+o+"/inputs/"+L,schemaPath:"#/properties/nodes/items/oneOf/26/properties/inp\
uts/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ss=d===e;if(!Ss)break}}}else return i.errors=[{instancePath:r+"/nodes/"+
o+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/26/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Kr=m===e}else
var Kr=!0}}}}}}else return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/oneOf/26/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;ee!==!0&&(ee=!0)}else return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/discriminator",keyword:"discriminat\
or",params:{error:"mapping",tag:"op",tagValue:w},message:'value of tag "op" must be in oneOf'}],!1;else return i.errors=[{instancePath:r+"/nodes/"+o,schemaPath:"\
#/properties/nodes/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"op",tagValue:w},message:'tag "op" must be string'}],!1}}else return i.errors=
[{instancePath:r+"/nodes/"+o,schemaPath:"#/properties/nodes/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ir=z===e;if(!ir)
break}}else return i.errors=[{instancePath:r+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=ue===
e}else var c=!0;if(c){if(n.params!==void 0){let v=n.params;const ue=e;if(e===ue)if(Array.isArray(v)){var Ls=!0;const ie=v.length;for(let o=0;o<ie;o++){let t=v[o];
const z=e;if(e===z)if(t&&typeof t=="object"&&!Array.isArray(t)){let N;if(t.name===void 0&&(N="name")||t.shape===void 0&&(N="shape")||t.init===void 0&&(N="init")||
t.trainable===void 0&&(N="trainable")||t.tower===void 0&&(N="tower"))return i.errors=[{instancePath:r+"/params/"+o,schemaPath:"#/properties/params/items/require\
d",keyword:"required",params:{missingProperty:N},message:"must have required property '"+N+"'"}],!1;{const w=e;for(const a in t)if(!(a==="name"||a==="shape"||a===
"init"||a==="trainable"||a==="tower"||a==="optimizer")){return i.errors=[{instancePath:r+"/params/"+o,schemaPath:"#/properties/params/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(w===e){if(t.name!==void 0){const a=e;if(typeof t.
name!="string")return i.errors=[{instancePath:r+"/params/"+o+"/name",schemaPath:"#/properties/params/items/properties/name/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var Sr=a===e}else var Sr=!0;if(Sr){if(t.shape!==void 0){let a=t.shape;const p=e;if(e===p)if(Array.isArray(a)){var Ds=!0;const s=a.
length;for(let m=0;m<s;m++){let f=a[m];const k=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return i.errors=[{instancePath:r+"/params/"+o+"/shape/"+
m,schemaPath:"#/properties/params/items/properties/shape/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===k&&typeof f=="\
number"&&isFinite(f)&&(f<1||isNaN(f)))return i.errors=[{instancePath:r+"/params/"+o+"/shape/"+m,schemaPath:"#/properties/params/items/properties/shape/items/min\
imum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ds=k===e;if(!Ds)break}}else return i.errors=[{instancePath:r+"/params/"+
o+"/shape",schemaPath:"#/properties/params/items/properties/shape/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Sr=p===e}else var Sr=!0;
if(Sr){if(t.init!==void 0){let a=t.init;const p=e;if(e===p)if(a&&typeof a=="object"&&!Array.isArray(a)){let s;if(a.kind===void 0&&(s="kind"))return i.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/required",keyword:"required",params:{missingProperty:s},message:"must have required p\
roperty '"+s+"'"}],!1;{const m=a.kind;if(typeof m=="string")if(m==="zeros"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let k;if(a.kind===void 0&&(k="\
kind"))return i.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/required",keyword:"required",params:{
missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const L=e;for(const d in a)if(d!=="kind"){return i.errors=[{instancePath:r+"/params/"+o+"\
/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"\
must NOT have additional properties"}],!1;break}if(L===e&&a.kind!==void 0&&a.kind!=="zeros")return i.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"\
#/properties/params/items/properties/init/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"zeros"},message:"must be equal to constant"}],!1}}else
return i.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var Yr=!0}else if(m==="ones"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let k;if(a.kind===void 0&&(k="kind"))return i.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/required",keyword:"required",params:{missingProperty:k},
message:"must have required property '"+k+"'"}],!1;{const L=e;for(const d in a)if(d!=="kind"){return i.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"\
#/properties/params/items/properties/init/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have addi\
tional properties"}],!1;break}if(L===e&&a.kind!==void 0&&a.kind!=="ones")return i.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/par\
ams/items/properties/init/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ones"},message:"must be equal to constant"}],!1}}else return i.errors=
[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;Yr!==!0&&(Yr=!0)}else if(m==="glorot"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let k;if(a.kind===void 0&&(k="kind"))return i.errors=
[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/required",keyword:"required",params:{missingProperty:k},message:"\
must have required property '"+k+"'"}],!1;{const L=e;for(const d in a)if(d!=="kind"){return i.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/propert\
ies/params/items/properties/init/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional pr\
operties"}],!1;break}if(L===e&&a.kind!==void 0&&a.kind!=="glorot")return i.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/ite\
ms/properties/init/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"glorot"},message:"must be equal to constant"}],!1}}else return i.errors=
[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;Yr!==!0&&(Yr=!0)}else if(m==="he"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let k;if(a.kind===void 0&&(k="kind"))return i.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/required",keyword:"required",params:{missingProperty:k},message:"must have re\
quired property '"+k+"'"}],!1;{const L=e;for(const d in a)if(d!=="kind"){return i.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/i\
tems/properties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],
!1;break}if(L===e&&a.kind!==void 0&&a.kind!=="he")return i.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/in\
it/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"must be equal to constant"}],!1}}else return i.errors=[{instancePath:r+"/p\
arams/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Yr!==!0&&
(Yr=!0)}else if(m==="signs"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let k;if(a.kind===void 0&&(k="kind"))return i.errors=[{instancePath:r+"/param\
s/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/4/required",keyword:"required",params:{missingProperty:k},message:"must have required \
property '"+k+"'"}],!1;{const L=e;for(const d in a)if(d!=="kind"){return i.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/pr\
operties/init/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}
if(L===e&&a.kind!==void 0&&a.kind!=="signs")return i.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/one\
Of/4/properties/kind/const",keyword:"const",params:{allowedValue:"signs"},message:"must be equal to constant"}],!1}}else return i.errors=[{instancePath:r+"/para\
ms/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Yr!==!0&&
(Yr=!0)}else if(m==="uniform"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let k;if(a.kind===void 0&&(k="kind")||a.scale===void 0&&(k="scale"))return i.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/5/required",keyword:"required",params:{missingProperty:k},
message:"must have required property '"+k+"'"}],!1;{const L=e;for(const d in a)if(!(d==="kind"||d==="scale")){return i.errors=[{instancePath:r+"/params/"+o+"/in\
it",schemaPath:"#/properties/params/items/properties/init/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"mu\
st NOT have additional properties"}],!1;break}if(L===e){if(a.kind!==void 0){const d=e;if(a.kind!=="uniform")return i.errors=[{instancePath:r+"/params/"+o+"/init\
/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"must be equ\
al to constant"}],!1;var ws=d===e}else var ws=!0;if(ws)if(a.scale!==void 0){let d=a.scale;const Z=e;if(!(typeof d=="number"&&isFinite(d)))return i.errors=[{instancePath:r+
"/params/"+o+"/init/scale",schemaPath:"#/properties/params/items/properties/init/oneOf/5/properties/scale/type",keyword:"type",params:{type:"number"},message:"m\
ust be number"}],!1;var ws=Z===e}else var ws=!0}}}else return i.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/in\
it/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Yr!==!0&&(Yr=!0)}else if(m==="constant"){if(e===e)if(a&&typeof a=="object"&&
!Array.isArray(a)){let k;if(a.kind===void 0&&(k="kind")||a.value===void 0&&(k="value"))return i.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/prope\
rties/params/items/properties/init/oneOf/6/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const L=e;
for(const d in a)if(!(d==="kind"||d==="value")){return i.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneO\
f/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(L===e){if(a.kind!==
void 0){const d=e;if(a.kind!=="constant")return i.errors=[{instancePath:r+"/params/"+o+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/\
6/properties/kind/const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"}],!1;var ks=d===e}else var ks=!0;if(ks)if(a.value!==
void 0){let d=a.value;const Z=e;if(!(typeof d=="number"&&isFinite(d)))return i.errors=[{instancePath:r+"/params/"+o+"/init/value",schemaPath:"#/properties/param\
s/items/properties/init/oneOf/6/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ks=Z===e}else var ks=!0}}}else return i.
errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/6/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;Yr!==!0&&(Yr=!0)}else return i.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/discrimin\
ator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:m},message:'value of tag "kind" must be in oneOf'}],!1;else return i.errors=[{instancePath:r+
"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:m},message:'\
tag "kind" must be string'}],!1}}else return i.errors=[{instancePath:r+"/params/"+o+"/init",schemaPath:"#/properties/params/items/properties/init/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var Sr=p===e}else var Sr=!0;if(Sr){if(t.trainable!==void 0){const a=e;if(typeof t.trainable!="boolean")
return i.errors=[{instancePath:r+"/params/"+o+"/trainable",schemaPath:"#/properties/params/items/properties/trainable/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}],!1;var Sr=a===e}else var Sr=!0;if(Sr){if(t.tower!==void 0){let a=t.tower;const p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))&&a!==null)return i.errors=[{instancePath:r+"/params/"+o+"/tower",schemaPath:"#/properties/params/items/properties/tower/type",keyword:"type",params:{type:x.
properties.params.items.properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a)))return i.errors=[{
instancePath:r+"/params/"+o+"/tower",schemaPath:"#/properties/params/items/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var Sr=p===e}else var Sr=!0;if(Sr)if(t.optimizer!==void 0){let a=t.optimizer;const p=e;if(e===p)if(a&&typeof a=="object"&&!Array.isArray(a)){
let s;if(a.kind===void 0&&(s="kind")||a.learningRate===void 0&&(s="learningRate")||a.beta===void 0&&(s="beta")||a.l1===void 0&&(s="l1")||a.l2===void 0&&(s="l2"))
return i.errors=[{instancePath:r+"/params/"+o+"/optimizer",schemaPath:"#/properties/params/items/properties/optimizer/required",keyword:"required",params:{missingProperty:s},
message:"must have required property '"+s+"'"}],!1;{const m=e;for(const f in a)if(!(f==="kind"||f==="learningRate"||f==="beta"||f==="l1"||f==="l2")){return i.errors=
[{instancePath:r+"/params/"+o+"/optimizer",schemaPath:"#/properties/params/items/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(m===e){if(a.kind!==void 0){const f=e;if(a.kind!=="ftrl")return i.errors=[{instancePath:r+
"/params/"+o+"/optimizer/kind",schemaPath:"#/properties/params/items/properties/optimizer/properties/kind/const",keyword:"const",params:{allowedValue:"ftrl"},message:"\
must be equal to constant"}],!1;var Mr=f===e}else var Mr=!0;if(Mr){if(a.learningRate!==void 0){let f=a.learningRate;const k=e;if(!(typeof f=="number"&&isFinite(
f)))return i.errors=[{instancePath:r+"/params/"+o+"/optimizer/learningRate",schemaPath:"#/properties/params/items/properties/optimizer/properties/learningRate/t\
ype",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Mr=k===e}else var Mr=!0;if(Mr){if(a.beta!==void 0){let f=a.beta;const k=e;if(!(typeof f==
"number"&&isFinite(f)))return i.errors=[{instancePath:r+"/params/"+o+"/optimizer/beta",schemaPath:"#/properties/params/items/properties/optimizer/properties/bet\
a/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Mr=k===e}else var Mr=!0;if(Mr){if(a.l1!==void 0){let f=a.l1;const k=e;if(!(typeof f==
"number"&&isFinite(f)))return i.errors=[{instancePath:r+"/params/"+o+"/optimizer/l1",schemaPath:"#/properties/params/items/properties/optimizer/properties/l1/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Mr=k===e}else var Mr=!0;if(Mr)if(a.l2!==void 0){let f=a.l2;const k=e;if(!(typeof f==
"number"&&isFinite(f)))return i.errors=[{instancePath:r+"/params/"+o+"/optimizer/l2",schemaPath:"#/properties/params/items/properties/optimizer/properties/l2/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Mr=k===e}else var Mr=!0}}}}}}else return i.errors=[{instancePath:r+"/params/"+o+"/op\
timizer",schemaPath:"#/properties/params/items/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Sr=p===e}else var Sr=!0}}}}}}}else
return i.errors=[{instancePath:r+"/params/"+o,schemaPath:"#/properties/params/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ls=z===
e;if(!Ls)break}}else return i.errors=[{instancePath:r+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var c=ue===e}else var c=!0;if(c){if(n.towers!==void 0){let v=n.towers;const ue=e;if(e===ue)if(Array.isArray(v)){var Bs=!0;const ie=v.length;for(let o=0;o<
ie;o++){let t=v[o];const z=e;if(e===z)if(t&&typeof t=="object"&&!Array.isArray(t)){let N;if(t.name===void 0&&(N="name")||t.source===void 0&&(N="source")||t.fallback===
void 0&&(N="fallback"))return i.errors=[{instancePath:r+"/towers/"+o,schemaPath:"#/properties/towers/items/required",keyword:"required",params:{missingProperty:N},
message:"must have required property '"+N+"'"}],!1;{const w=e;for(const a in t)if(!(a==="name"||a==="source"||a==="fallback")){return i.errors=[{instancePath:r+
"/towers/"+o,schemaPath:"#/properties/towers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have add\
itional properties"}],!1;break}if(w===e){if(t.name!==void 0){const a=e;if(typeof t.name!="string")return i.errors=[{instancePath:r+"/towers/"+o+"/name",schemaPath:"\
#/properties/towers/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ps=a===e}else var ps=!0;if(ps){if(t.source!==
void 0){let a=t.source;const p=e;if(typeof a!="string"&&a!==null)return i.errors=[{instancePath:r+"/towers/"+o+"/source",schemaPath:"#/properties/towers/items/p\
roperties/source/type",keyword:"type",params:{type:x.properties.towers.items.properties.source.type},message:"must be string,null"}],!1;var ps=p===e}else var ps=!0;
if(ps)if(t.fallback!==void 0){const a=e;if(typeof t.fallback!="boolean")return i.errors=[{instancePath:r+"/towers/"+o+"/fallback",schemaPath:"#/properties/tower\
s/items/properties/fallback/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var ps=a===e}else var ps=!0}}}}else return i.errors=[{instancePath:r+
"/towers/"+o,schemaPath:"#/properties/towers/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Bs=z===e;if(!Bs)break}}else return i.
errors=[{instancePath:r+"/towers",schemaPath:"#/properties/towers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=ue===e}else var c=!0;
if(c){if(n.heads!==void 0){let v=n.heads;const ue=e;if(e===ue)if(Array.isArray(v)){var Es=!0;const ie=v.length;for(let o=0;o<ie;o++){let t=v[o];const z=e;if(e===
z)if(t&&typeof t=="object"&&!Array.isArray(t)){let N;if(t.name===void 0&&(N="name")||t.doc===void 0&&(N="doc")||t.label===void 0&&(N="label")||t.lossWeight===void 0&&
(N="lossWeight")||t.sources===void 0&&(N="sources")||t.withinSeconds===void 0&&(N="withinSeconds"))return i.errors=[{instancePath:r+"/heads/"+o,schemaPath:"#/pr\
operties/heads/items/required",keyword:"required",params:{missingProperty:N},message:"must have required property '"+N+"'"}],!1;{const w=e;for(const a in t)if(!(a===
"name"||a==="doc"||a==="label"||a==="lossWeight"||a==="sources"||a==="withinSeconds"||a==="after"||a==="delay")){return i.errors=[{instancePath:r+"/heads/"+o,schemaPath:"\
#/properties/heads/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}
if(w===e){if(t.name!==void 0){const a=e;if(typeof t.name!="string")return i.errors=[{instancePath:r+"/heads/"+o+"/name",schemaPath:"#/properties/heads/items/pro\
perties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var dr=a===e}else var dr=!0;if(dr){if(t.doc!==void 0){let a=t.doc;const p=e;
if(typeof a!="string"&&a!==null)return i.errors=[{instancePath:r+"/heads/"+o+"/doc",schemaPath:"#/properties/heads/items/properties/doc/type",keyword:"type",params:{
type:x.properties.heads.items.properties.doc.type},message:"must be string,null"}],!1;var dr=p===e}else var dr=!0;if(dr){if(t.label!==void 0){let a=t.label;const p=e;
if(e===p)if(a&&typeof a=="object"&&!Array.isArray(a)){let s;if(a.column===void 0&&(s="column")||a.op===void 0&&(s="op")||a.value===void 0&&(s="value"))return i.
errors=[{instancePath:r+"/heads/"+o+"/label",schemaPath:"#/properties/heads/items/properties/label/required",keyword:"required",params:{missingProperty:s},message:"\
must have required property '"+s+"'"}],!1;{const m=e;for(const f in a)if(!(f==="column"||f==="op"||f==="value")){return i.errors=[{instancePath:r+"/heads/"+o+"/\
label",schemaPath:"#/properties/heads/items/properties/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NO\
T have additional properties"}],!1;break}if(m===e){if(a.column!==void 0){const f=e;if(typeof a.column!="string")return i.errors=[{instancePath:r+"/heads/"+o+"/l\
abel/column",schemaPath:"#/properties/heads/items/properties/label/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ms=f===
e}else var ms=!0;if(ms){if(a.op!==void 0){let f=a.op;const k=e;if(!(f==="=="||f==="!="||f==="<"||f==="<="||f===">"||f===">="||f===null))return i.errors=[{instancePath:r+
"/heads/"+o+"/label/op",schemaPath:"#/properties/heads/items/properties/label/properties/op/enum",keyword:"enum",params:{allowedValues:x.properties.heads.items.
properties.label.properties.op.enum},message:"must be equal to one of the allowed values"}],!1;var ms=k===e}else var ms=!0;if(ms)if(a.value!==void 0){let f=a.value;
const k=e,L=e;let d=!1;const Z=e;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){const $e={instancePath:r+"/heads/"+o+"/label/va\
lue",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf/0/type",keyword:"type",params:{type:x.properties.heads.items.properties.label.
properties.value.anyOf[0].type},message:"must be string,number,boolean"};l===null?l=[$e]:l.push($e),e++}var As=Z===e;d=d||As;const Le=e;if(f!==null){const $e={instancePath:r+
"/heads/"+o+"/label/value",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf/1/type",keyword:"type",params:{type:"null"},message:"mus\
t be null"};l===null?l=[$e]:l.push($e),e++}var As=Le===e;if(d=d||As,d)e=L,l!==null&&(L?l.length=L:l=null);else{const $e={instancePath:r+"/heads/"+o+"/label/valu\
e",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?
l=[$e]:l.push($e),e++,i.errors=l,!1}var ms=k===e}else var ms=!0}}}}else return i.errors=[{instancePath:r+"/heads/"+o+"/label",schemaPath:"#/properties/heads/ite\
ms/properties/label/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var dr=p===e}else var dr=!0;if(dr){if(t.lossWeight!==void 0){let a=t.
lossWeight;const p=e;if(!(typeof a=="number"&&isFinite(a)))return i.errors=[{instancePath:r+"/heads/"+o+"/lossWeight",schemaPath:"#/properties/heads/items/prope\
rties/lossWeight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var dr=p===e}else var dr=!0;if(dr){if(t.sources!==void 0){let a=t.sources;
const p=e;if(!Array.isArray(a)&&a!==null)return i.errors=[{instancePath:r+"/heads/"+o+"/sources",schemaPath:"#/properties/heads/items/properties/sources/type",keyword:"\
type",params:{type:x.properties.heads.items.properties.sources.type},message:"must be array,null"}],!1;if(e===p&&Array.isArray(a)){var Ws=!0;const s=a.length;for(let m=0;m<
s;m++){const f=e;if(typeof a[m]!="string")return i.errors=[{instancePath:r+"/heads/"+o+"/sources/"+m,schemaPath:"#/properties/heads/items/properties/sources/ite\
ms/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ws=f===e;if(!Ws)break}}var dr=p===e}else var dr=!0;if(dr){if(t.withinSeconds!==
void 0){let a=t.withinSeconds;const p=e;if(!(typeof a=="number"&&isFinite(a))&&a!==null)return i.errors=[{instancePath:r+"/heads/"+o+"/withinSeconds",schemaPath:"\
#/properties/heads/items/properties/withinSeconds/type",keyword:"type",params:{type:x.properties.heads.items.properties.withinSeconds.type},message:"must be num\
ber,null"}],!1;var dr=p===e}else var dr=!0;if(dr){if(t.after!==void 0){let a=t.after;const p=e;if(e===p)if(a&&typeof a=="object"&&!Array.isArray(a)){let s;if(a.
head===void 0&&(s="head")||a.loss===void 0&&(s="loss"))return i.errors=[{instancePath:r+"/heads/"+o+"/after",schemaPath:"#/properties/heads/items/properties/aft\
er/required",keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;{const m=e;for(const f in a)if(!(f==="head"||f==="\
loss")){return i.errors=[{instancePath:r+"/heads/"+o+"/after",schemaPath:"#/properties/heads/items/properties/after/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(m===e){if(a.head!==void 0){const f=e;if(typeof a.head!="strin\
g")return i.errors=[{instancePath:r+"/heads/"+o+"/after/head",schemaPath:"#/properties/heads/items/properties/after/properties/head/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var Ps=f===e}else var Ps=!0;if(Ps)if(a.loss!==void 0){let f=a.loss;const k=e;if(!(f==="joint"||f==="within_parent"))
return i.errors=[{instancePath:r+"/heads/"+o+"/after/loss",schemaPath:"#/properties/heads/items/properties/after/properties/loss/enum",keyword:"enum",params:{allowedValues:x.
properties.heads.items.properties.after.properties.loss.enum},message:"must be equal to one of the allowed values"}],!1;var Ps=k===e}else var Ps=!0}}}else return i.
errors=[{instancePath:r+"/heads/"+o+"/after",schemaPath:"#/properties/heads/items/properties/after/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var dr=p===e}else var dr=!0;if(dr)if(t.delay!==void 0){let a=t.delay;const p=e;if(e===p)if(a&&typeof a=="object"&&!Array.isArray(a)){let s;if(a.kind===
void 0&&(s="kind"))return i.errors=[{instancePath:r+"/heads/"+o+"/delay",schemaPath:"#/properties/heads/items/properties/delay/required",keyword:"required",params:{
missingProperty:s},message:"must have required property '"+s+"'"}],!1;{const m=a.kind;if(typeof m=="string")if(m==="exponential"){if(e===e)if(a&&typeof a=="obje\
ct"&&!Array.isArray(a)){let k;if(a.kind===void 0&&(k="kind")||a.at===void 0&&(k="at")||a.unitSeconds===void 0&&(k="unitSeconds"))return i.errors=[{instancePath:r+
"/heads/"+o+"/delay",schemaPath:"#/properties/heads/items/properties/delay/oneOf/0/required",keyword:"required",params:{missingProperty:k},message:"must have re\
quired property '"+k+"'"}],!1;{const L=e;for(const d in a)if(!(d==="kind"||d==="at"||d==="unitSeconds")){return i.errors=[{instancePath:r+"/heads/"+o+"/delay",schemaPath:"\
#/properties/heads/items/properties/delay/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have addi\
tional properties"}],!1;break}if(L===e){if(a.kind!==void 0){const d=e;if(a.kind!=="exponential")return i.errors=[{instancePath:r+"/heads/"+o+"/delay/kind",schemaPath:"\
#/properties/heads/items/properties/delay/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"exponential"},message:"must be equal to constant"}],
!1;var ds=d===e}else var ds=!0;if(ds){if(a.at!==void 0){const d=e;if(typeof a.at!="string")return i.errors=[{instancePath:r+"/heads/"+o+"/delay/at",schemaPath:"\
#/properties/heads/items/properties/delay/oneOf/0/properties/at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ds=d===e}else var ds=!0;
if(ds)if(a.unitSeconds!==void 0){let d=a.unitSeconds;const Z=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return i.errors=[{instancePath:r+"/heads\
/"+o+"/delay/unitSeconds",schemaPath:"#/properties/heads/items/properties/delay/oneOf/0/properties/unitSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===Z&&typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d)))return i.errors=[{instancePath:r+"/heads/"+o+"/delay/unitSeconds",schemaPath:"#\
/properties/heads/items/properties/delay/oneOf/0/properties/unitSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;
var ds=Z===e}else var ds=!0}}}}else return i.errors=[{instancePath:r+"/heads/"+o+"/delay",schemaPath:"#/properties/heads/items/properties/delay/oneOf/0/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var Cs=!0}else if(m==="weight"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let k;if(a.kind===
void 0&&(k="kind"))return i.errors=[{instancePath:r+"/heads/"+o+"/delay",schemaPath:"#/properties/heads/items/properties/delay/oneOf/1/required",keyword:"requir\
ed",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const L=e;for(const d in a)if(d!=="kind"){return i.errors=[{instancePath:r+"/\
heads/"+o+"/delay",schemaPath:"#/properties/heads/items/properties/delay/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"}],!1;break}if(L===e&&a.kind!==void 0&&a.kind!=="weight")return i.errors=[{instancePath:r+"/heads/"+o+"/delay/kind",
schemaPath:"#/properties/heads/items/properties/delay/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"weight"},message:"must be equal to co\
nstant"}],!1}}else return i.errors=[{instancePath:r+"/heads/"+o+"/delay",schemaPath:"#/properties/heads/items/properties/delay/oneOf/1/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;Cs!==!0&&(Cs=!0)}else return i.errors=[{instancePath:r+"/heads/"+o+"/delay",schemaPath:"#/properties/heads/items/pr\
operties/delay/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:m},message:'value of tag "kind" must be in oneOf'}],!1;else return i.
errors=[{instancePath:r+"/heads/"+o+"/delay",schemaPath:"#/properties/heads/items/properties/delay/discriminator",keyword:"discriminator",params:{error:"tag",tag:"\
kind",tagValue:m},message:'tag "kind" must be string'}],!1}}else return i.errors=[{instancePath:r+"/heads/"+o+"/delay",schemaPath:"#/properties/heads/items/prop\
erties/delay/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var dr=p===e}else var dr=!0}}}}}}}}}else return i.errors=[{instancePath:r+
"/heads/"+o,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Es=z===e;if(!Es)break}}else return i.
errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=ue===e}else var c=!0;
if(c){if(n.outputs!==void 0){let v=n.outputs;const ue=e;if(e===ue)if(Array.isArray(v)){var Hs=!0;const ie=v.length;for(let o=0;o<ie;o++){let t=v[o];const z=e;if(e===
z)if(t&&typeof t=="object"&&!Array.isArray(t)){let N;if(t.head===void 0&&(N="head")||t.logits===void 0&&(N="logits")||t.bias===void 0&&(N="bias"))return i.errors=
[{instancePath:r+"/outputs/"+o,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty:N},message:"must have required proper\
ty '"+N+"'"}],!1;{const w=e;for(const a in t)if(!(a==="head"||a==="logits"||a==="bias"||a==="correction"||a==="delay")){return i.errors=[{instancePath:r+"/outpu\
ts/"+o,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have addition\
al properties"}],!1;break}if(w===e){if(t.head!==void 0){const a=e;if(typeof t.head!="string")return i.errors=[{instancePath:r+"/outputs/"+o+"/head",schemaPath:"\
#/properties/outputs/items/properties/head/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Qr=a===e}else var Qr=!0;if(Qr){if(t.logits!==
void 0){let a=t.logits;const p=e;if(e===p)if(Array.isArray(a)){var Gs=!0;const s=a.length;for(let m=0;m<s;m++){const f=e;if(typeof a[m]!="string")return i.errors=
[{instancePath:r+"/outputs/"+o+"/logits/"+m,schemaPath:"#/properties/outputs/items/properties/logits/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var Gs=f===e;if(!Gs)break}}else return i.errors=[{instancePath:r+"/outputs/"+o+"/logits",schemaPath:"#/properties/outputs/items/properties/\
logits/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Qr=p===e}else var Qr=!0;if(Qr){if(t.bias!==void 0){let a=t.bias;const p=e;if(typeof a!=
"string"&&a!==null)return i.errors=[{instancePath:r+"/outputs/"+o+"/bias",schemaPath:"#/properties/outputs/items/properties/bias/type",keyword:"type",params:{type:x.
properties.outputs.items.properties.bias.type},message:"must be string,null"}],!1;var Qr=p===e}else var Qr=!0;if(Qr){if(t.correction!==void 0){let a=t.correction;
const p=e;if(e===p)if(a&&typeof a=="object"&&!Array.isArray(a)){let s;if(a.kind===void 0&&(s="kind"))return i.errors=[{instancePath:r+"/outputs/"+o+"/correction",
schemaPath:"#/properties/outputs/items/properties/correction/required",keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"\
'"}],!1;{const m=a.kind;if(typeof m=="string")if(m==="base"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let k;if(a.kind===void 0&&(k="kind"))return i.
errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/0/required",keyword:"required",params:{missingProperty:k},
message:"must have required property '"+k+"'"}],!1;{const L=e;for(const d in a)if(d!=="kind"){return i.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"\
#/properties/outputs/items/properties/correction/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT ha\
ve additional properties"}],!1;break}if(L===e&&a.kind!==void 0&&a.kind!=="base")return i.errors=[{instancePath:r+"/outputs/"+o+"/correction/kind",schemaPath:"#/\
properties/outputs/items/properties/correction/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"base"},message:"must be equal to constant"}],
!1}}else return i.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/0/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var _s=!0}else if(m==="implies"){if(e===e)if(a&&typeof a=="object"&&!Array.isArray(a)){let k;if(a.kind===void 0&&
(k="kind"))return i.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/1/required",keyword:"\
required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const L=e;for(const d in a)if(d!=="kind"){return i.errors=[{instancePath:r+
"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"}],!1;break}if(L===e&&a.kind!==void 0&&a.kind!=="implies")return i.errors=[{instancePath:r+"/outputs/"+o+"/correcti\
on/kind",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"implies"},message:"mu\
st be equal to constant"}],!1}}else return i.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/on\
eOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;_s!==!0&&(_s=!0)}else if(m==="mixture"){if(e===e)if(a&&typeof a=="object"&&!Array.
isArray(a)){let k;if(a.kind===void 0&&(k="kind")||a.logits===void 0&&(k="logits")||a.bias===void 0&&(k="bias"))return i.errors=[{instancePath:r+"/outputs/"+o+"/\
correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/required",keyword:"required",params:{missingProperty:k},message:"must have requ\
ired property '"+k+"'"}],!1;{const L=e;for(const d in a)if(!(d==="kind"||d==="logits"||d==="bias")){return i.errors=[{instancePath:r+"/outputs/"+o+"/correction",
schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"\
must NOT have additional properties"}],!1;break}if(L===e){if(a.kind!==void 0){const d=e;if(a.kind!=="mixture")return i.errors=[{instancePath:r+"/outputs/"+o+"/c\
orrection/kind",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"mixture"},message:"\
must be equal to constant"}],!1;var ls=d===e}else var ls=!0;if(ls){if(a.logits!==void 0){let d=a.logits;const Z=e;if(e===Z)if(Array.isArray(d)){var Js=!0;const cr=d.
length;for(let $e=0;$e<cr;$e++){const fr=e;if(typeof d[$e]!="string")return i.errors=[{instancePath:r+"/outputs/"+o+"/correction/logits/"+$e,schemaPath:"#/prope\
rties/outputs/items/properties/correction/oneOf/2/properties/logits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Js=fr===
e;if(!Js)break}}else return i.errors=[{instancePath:r+"/outputs/"+o+"/correction/logits",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/pr\
operties/logits/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ls=Z===e}else var ls=!0;if(ls)if(a.bias!==void 0){let d=a.bias;const Z=e;
if(typeof d!="string"&&d!==null)return i.errors=[{instancePath:r+"/outputs/"+o+"/correction/bias",schemaPath:"#/properties/outputs/items/properties/correction/o\
neOf/2/properties/bias/type",keyword:"type",params:{type:x.properties.outputs.items.properties.correction.oneOf[2].properties.bias.type},message:"must be string\
,null"}],!1;var ls=Z===e}else var ls=!0}}}}else return i.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/c\
orrection/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;_s!==!0&&(_s=!0)}else return i.errors=[{instancePath:r+"/outputs/"+o+
"/correction",schemaPath:"#/properties/outputs/items/properties/correction/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:m},
message:'value of tag "kind" must be in oneOf'}],!1;else return i.errors=[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/pro\
perties/correction/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:m},message:'tag "kind" must be string'}],!1}}else return i.errors=
[{instancePath:r+"/outputs/"+o+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;var Qr=p===e}else var Qr=!0;if(Qr)if(t.delay!==void 0){let a=t.delay;const p=e;if(e===p)if(a&&typeof a=="object"&&!Array.isArray(a)){let s;if(a.
logits===void 0&&(s="logits"))return i.errors=[{instancePath:r+"/outputs/"+o+"/delay",schemaPath:"#/properties/outputs/items/properties/delay/required",keyword:"\
required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;{const m=e;for(const f in a)if(f!=="logits"){return i.errors=[{instancePath:r+
"/outputs/"+o+"/delay",schemaPath:"#/properties/outputs/items/properties/delay/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
message:"must NOT have additional properties"}],!1;break}if(m===e&&a.logits!==void 0){let f=a.logits;if(e===e)if(Array.isArray(f)){var Ks=!0;const L=f.length;for(let d=0;d<
L;d++){const Z=e;if(typeof f[d]!="string")return i.errors=[{instancePath:r+"/outputs/"+o+"/delay/logits/"+d,schemaPath:"#/properties/outputs/items/properties/de\
lay/properties/logits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ks=Z===e;if(!Ks)break}}else return i.errors=[{instancePath:r+
"/outputs/"+o+"/delay/logits",schemaPath:"#/properties/outputs/items/properties/delay/properties/logits/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1}}}else return i.errors=[{instancePath:r+"/outputs/"+o+"/delay",schemaPath:"#/properties/outputs/items/properties/delay/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var Qr=p===e}else var Qr=!0}}}}}}else return i.errors=[{instancePath:r+"/outputs/"+o,schemaPath:"#/properties/outpu\
ts/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Hs=z===e;if(!Hs)break}}else return i.errors=[{instancePath:r+"/outputs",schemaPath:"\
#/properties/outputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=ue===e}else var c=!0;if(c){if(n.sampling!==void 0){let v=n.sampling;
const ue=e;if(!(v&&typeof v=="object"&&!Array.isArray(v))&&v!==null)return i.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/type",keyword:"\
type",params:{type:x.properties.sampling.type},message:"must be object,null"}],!1;if(e===ue&&v&&typeof v=="object"&&!Array.isArray(v)){let ie;if(v.base===void 0&&
(ie="base")||v.keep===void 0&&(ie="keep")||v.log===void 0&&(ie="log")||v.correct===void 0&&(ie="correct"))return i.errors=[{instancePath:r+"/sampling",schemaPath:"\
#/properties/sampling/required",keyword:"required",params:{missingProperty:ie},message:"must have required property '"+ie+"'"}],!1;{const o=e;for(const t in v)if(!(t===
"base"||t==="keep"||t==="log"||t==="correct")){return i.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(o===e){if(v.base!==void 0){let t=v.base;const z=e;if(typeof t!=
"string"&&t!==null)return i.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/type",keyword:"type",params:{type:x.properties.
sampling.properties.base.type},message:"must be string,null"}],!1;var rs=z===e}else var rs=!0;if(rs){if(v.keep!==void 0){let t=v.keep;const z=e;if(e===z)if(typeof t==
"number"&&isFinite(t)){if(t>1||isNaN(t))return i.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/maximum",keyword:"ma\
ximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return i.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/\
sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return i.errors=[{instancePath:r+"/samplin\
g/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var rs=z===e}else var rs=!0;
if(rs){if(v.log!==void 0){let t=v.log;const z=e;if(!(t==="unsampled"||t==="sampled"))return i.errors=[{instancePath:r+"/sampling/log",schemaPath:"#/properties/s\
ampling/properties/log/enum",keyword:"enum",params:{allowedValues:x.properties.sampling.properties.log.enum},message:"must be equal to one of the allowed values"}],
!1;var rs=z===e}else var rs=!0;if(rs)if(v.correct!==void 0){let t=v.correct;const z=e;if(!(t==="weight"||t==="base"||t==="batch"))return i.errors=[{instancePath:r+
"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:x.properties.sampling.properties.correct.enum},
message:"must be equal to one of the allowed values"}],!1;var rs=z===e}else var rs=!0}}}}}var c=ue===e}else var c=!0;if(c){if(n.calibration!==void 0){let v=n.calibration;
const ue=e;if(!(v&&typeof v=="object"&&!Array.isArray(v))&&v!==null)return i.errors=[{instancePath:r+"/calibration",schemaPath:"#/properties/calibration/type",keyword:"\
type",params:{type:x.properties.calibration.type},message:"must be object,null"}],!1;if(e===ue&&v&&typeof v=="object"&&!Array.isArray(v)){let ie;if(v.method===void 0&&
(ie="method")||v.signals===void 0&&(ie="signals")||v.per===void 0&&(ie="per")||v.everySeconds===void 0&&(ie="everySeconds")||v.windowSeconds===void 0&&(ie="wind\
owSeconds")||v.halfLifeSeconds===void 0&&(ie="halfLifeSeconds")||v.traffic===void 0&&(ie="traffic"))return i.errors=[{instancePath:r+"/calibration",schemaPath:"\
#/properties/calibration/required",keyword:"required",params:{missingProperty:ie},message:"must have required property '"+ie+"'"}],!1;{const o=e;for(const t in v)
if(!(t==="method"||t==="signals"||t==="per"||t==="everySeconds"||t==="windowSeconds"||t==="halfLifeSeconds"||t==="traffic")){return i.errors=[{instancePath:r+"/\
calibration",schemaPath:"#/properties/calibration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have addi\
tional properties"}],!1;break}if(o===e){if(v.method!==void 0){let t=v.method;const z=e;if(!(t==="platt"||t==="isotonic"||t==="temperature"))return i.errors=[{instancePath:r+
"/calibration/method",schemaPath:"#/properties/calibration/properties/method/enum",keyword:"enum",params:{allowedValues:x.properties.calibration.properties.method.
enum},message:"must be equal to one of the allowed values"}],!1;var kr=z===e}else var kr=!0;if(kr){if(v.signals!==void 0){let t=v.signals;const z=e;if(e===z)if(Array.
isArray(t)){var Ms=!0;const N=t.length;for(let w=0;w<N;w++){const a=e;if(typeof t[w]!="string")return i.errors=[{instancePath:r+"/calibration/signals/"+w,schemaPath:"\
#/properties/calibration/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ms=a===e;if(!Ms)break}}else return i.
errors=[{instancePath:r+"/calibration/signals",schemaPath:"#/properties/calibration/properties/signals/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var kr=z===e}else var kr=!0;if(kr){if(v.per!==void 0){let t=v.per;const z=e;if(e===z)if(Array.isArray(t)){var Qs=!0;const N=t.length;for(let w=0;w<
N;w++){let a=t[w];const p=e;if(!(a==="head"||a==="source"))return i.errors=[{instancePath:r+"/calibration/per/"+w,schemaPath:"#/properties/calibration/propertie\
s/per/items/enum",keyword:"enum",params:{allowedValues:x.properties.calibration.properties.per.items.enum},message:"must be equal to one of the allowed values"}],
!1;var Qs=p===e;if(!Qs)break}}else return i.errors=[{instancePath:r+"/calibration/per",schemaPath:"#/properties/calibration/properties/per/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var kr=z===e}else var kr=!0;if(kr){if(v.everySeconds!==void 0){let t=v.everySeconds;const z=e;if(!(typeof t==
"number"&&isFinite(t)))return i.errors=[{instancePath:r+"/calibration/everySeconds",schemaPath:"#/properties/calibration/properties/everySeconds/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var kr=z===e}else var kr=!0;if(kr){if(v.windowSeconds!==void 0){let t=v.windowSeconds;const z=e;if(!(typeof t==
"number"&&isFinite(t)))return i.errors=[{instancePath:r+"/calibration/windowSeconds",schemaPath:"#/properties/calibration/properties/windowSeconds/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var kr=z===e}else var kr=!0;if(kr){if(v.halfLifeSeconds!==void 0){let t=v.halfLifeSeconds;const z=e;if(!(typeof t==
"number"&&isFinite(t))&&t!==null)return i.errors=[{instancePath:r+"/calibration/halfLifeSeconds",schemaPath:"#/properties/calibration/properties/halfLifeSeconds\
/type",keyword:"type",params:{type:x.properties.calibration.properties.halfLifeSeconds.type},message:"must be number,null"}],!1;var kr=z===e}else var kr=!0;if(kr)
if(v.traffic!==void 0){let t=v.traffic;const z=e;if(!(t==="all"||t==="own"))return i.errors=[{instancePath:r+"/calibration/traffic",schemaPath:"#/properties/cal\
ibration/properties/traffic/enum",keyword:"enum",params:{allowedValues:x.properties.calibration.properties.traffic.enum},message:"must be equal to one of the al\
lowed values"}],!1;var kr=z===e}else var kr=!0}}}}}}}}var c=ue===e}else var c=!0;if(c){if(n.train!==void 0){let v=n.train;const ue=e;if(e===ue)if(v&&typeof v=="\
object"&&!Array.isArray(v)){let ie;if(v.optimizer===void 0&&(ie="optimizer")||v.embeddings===void 0&&(ie="embeddings")||v.batch===void 0&&(ie="batch")||v.epochs===
void 0&&(ie="epochs")||v.seed===void 0&&(ie="seed")||v.l2===void 0&&(ie="l2")||v.patience===void 0&&(ie="patience")||v.holdout===void 0&&(ie="holdout")||v.validate===
void 0&&(ie="validate")||v.sources===void 0&&(ie="sources"))return i.errors=[{instancePath:r+"/train",schemaPath:"#/properties/train/required",keyword:"required",
params:{missingProperty:ie},message:"must have required property '"+ie+"'"}],!1;{const o=e;for(const t in v)if(!Dr.call(x.properties.train.properties,t)){return i.
errors=[{instancePath:r+"/train",schemaPath:"#/properties/train/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must\
 NOT have additional properties"}],!1;break}if(o===e){if(v.optimizer!==void 0){let t=v.optimizer;const z=e;if(e===z)if(t&&typeof t=="object"&&!Array.isArray(t)){
let tr;if(t.kind===void 0&&(tr="kind")||t.learningRate===void 0&&(tr="learningRate"))return i.errors=[{instancePath:r+"/train/optimizer",schemaPath:"#/propertie\
s/train/properties/optimizer/required",keyword:"required",params:{missingProperty:tr},message:"must have required property '"+tr+"'"}],!1;{const N=e;for(const w in t)
if(!(w==="kind"||w==="learningRate")){return i.errors=[{instancePath:r+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"}],!1;break}if(N===e){if(t.kind!==void 0){let w=t.
kind;const a=e;if(!(w==="adam"||w==="adagrad"||w==="sgd"))return i.errors=[{instancePath:r+"/train/optimizer/kind",schemaPath:"#/properties/train/properties/opt\
imizer/properties/kind/enum",keyword:"enum",params:{allowedValues:x.properties.train.properties.optimizer.properties.kind.enum},message:"must be equal to one of\
 the allowed values"}],!1;var Os=a===e}else var Os=!0;if(Os)if(t.learningRate!==void 0){let w=t.learningRate;const a=e;if(!(typeof w=="number"&&isFinite(w)))return i.
errors=[{instancePath:r+"/train/optimizer/learningRate",schemaPath:"#/properties/train/properties/optimizer/properties/learningRate/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var Os=a===e}else var Os=!0}}}else return i.errors=[{instancePath:r+"/train/optimizer",schemaPath:"#/properties/tra\
in/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ge=z===e}else var Ge=!0;if(Ge){if(v.embeddings!==void 0){let t=v.
embeddings;const z=e;if(e===z)if(t&&typeof t=="object"&&!Array.isArray(t)){let N;if(t.kind===void 0&&(N="kind")||t.learningRate===void 0&&(N="learningRate"))return i.
errors=[{instancePath:r+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/required",keyword:"required",params:{missingProperty:N},message:"\
must have required property '"+N+"'"}],!1;{const w=e;for(const a in t)if(!(a==="kind"||a==="learningRate")){return i.errors=[{instancePath:r+"/train/embeddings",
schemaPath:"#/properties/train/properties/embeddings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have a\
dditional properties"}],!1;break}if(w===e){if(t.kind!==void 0){let a=t.kind;const p=e;if(!(a==="adam"||a==="adagrad"||a==="sgd"))return i.errors=[{instancePath:r+
"/train/embeddings/kind",schemaPath:"#/properties/train/properties/embeddings/properties/kind/enum",keyword:"enum",params:{allowedValues:x.properties.train.properties.
embeddings.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var qs=p===e}else var qs=!0;if(qs)if(t.learningRate!==void 0){let a=t.
learningRate;const p=e;if(!(typeof a=="number"&&isFinite(a)))return i.errors=[{instancePath:r+"/train/embeddings/learningRate",schemaPath:"#/properties/train/pr\
operties/embeddings/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var qs=p===e}else var qs=!0}}}else return i.
errors=[{instancePath:r+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;var Ge=z===e}else var Ge=!0;if(Ge){if(v.batch!==void 0){let t=v.batch;const z=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=
[{instancePath:r+"/train/batch",schemaPath:"#/properties/train/properties/batch/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
z&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return i.errors=[{instancePath:r+"/train/batch",schemaPath:"#/properties/train/properties/batch/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ge=z===e}else var Ge=!0;if(Ge){if(v.epochs!==void 0){let t=v.epochs;const z=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:r+"/train/epochs",schemaPath:"#/properties/train/properties/epochs/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===z&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return i.errors=[{instancePath:r+"/train/epoch\
s",schemaPath:"#/properties/train/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ge=z===e}else var Ge=!0;
if(Ge){if(v.seed!==void 0){let t=v.seed;const z=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:r+"/train/seed",schemaPath:"\
#/properties/train/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var Ge=z===e}else var Ge=!0;if(Ge){if(v.l2!==void 0){
let t=v.l2;const z=e;if(!(typeof t=="number"&&isFinite(t)))return i.errors=[{instancePath:r+"/train/l2",schemaPath:"#/properties/train/properties/l2/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var Ge=z===e}else var Ge=!0;if(Ge){if(v.patience!==void 0){let t=v.patience;const z=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:r+"/train/patience",schemaPath:"#/properties/train/properties/patience/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===z&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return i.errors=[{instancePath:r+"/train/\
patience",schemaPath:"#/properties/train/properties/patience/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ge=z===
e}else var Ge=!0;if(Ge){if(v.holdout!==void 0){let t=v.holdout;const z=e,tr=e;let N=!1;const w=e;ze(t,{instancePath:r+"/train/holdout",parentData:v,parentDataProperty:"\
holdout",rootData:Nr,dynamicAnchors:Ar})||(l=l===null?ze.errors:l.concat(ze.errors),e=l.length);var Fs=w===e;N=N||Fs;const a=e;if(t!==null){const Y={instancePath:r+
"/train/holdout",schemaPath:"#/properties/train/properties/holdout/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};l===null?l=[Y]:l.push(
Y),e++}var Fs=a===e;if(N=N||Fs,N)e=tr,l!==null&&(tr?l.length=tr:l=null);else{const Y={instancePath:r+"/train/holdout",schemaPath:"#/properties/train/properties/\
holdout/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[Y]:l.push(Y),e++,i.errors=l,!1}var Ge=z===e}else var Ge=!0;if(Ge){
if(v.validate!==void 0){let t=v.validate;const z=e,tr=e;let N=!1;const w=e;ze(t,{instancePath:r+"/train/validate",parentData:v,parentDataProperty:"validate",rootData:Nr,
dynamicAnchors:Ar})||(l=l===null?ze.errors:l.concat(ze.errors),e=l.length);var zs=w===e;N=N||zs;const a=e;if(t!==null){const Y={instancePath:r+"/train/validate",
schemaPath:"#/properties/train/properties/validate/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};l===null?l=[Y]:l.push(Y),e++}var zs=a===
e;if(N=N||zs,N)e=tr,l!==null&&(tr?l.length=tr:l=null);else{const Y={instancePath:r+"/train/validate",schemaPath:"#/properties/train/properties/validate/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[Y]:l.push(Y),e++,i.errors=l,!1}var Ge=z===e}else var Ge=!0;if(Ge){if(v.sources!==void 0){
let t=v.sources;const z=e;if(!Array.isArray(t)&&t!==null)return i.errors=[{instancePath:r+"/train/sources",schemaPath:"#/properties/train/properties/sources/typ\
e",keyword:"type",params:{type:x.properties.train.properties.sources.type},message:"must be array,null"}],!1;if(e===z&&Array.isArray(t)){var Us=!0;const N=t.length;
for(let w=0;w<N;w++){const a=e;if(typeof t[w]!="string")return i.errors=[{instancePath:r+"/train/sources/"+w,schemaPath:"#/properties/train/properties/sources/i\
tems/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Us=a===e;if(!Us)break}}var Ge=z===e}else var Ge=!0;if(Ge){if(v.refit!==void 0){
const t=e;if(v.refit!==!0)return i.errors=[{instancePath:r+"/train/refit",schemaPath:"#/properties/train/properties/refit/const",keyword:"const",params:{allowedValue:!0},
message:"must be equal to constant"}],!1;var Ge=t===e}else var Ge=!0;if(Ge)if(v.reasons!==void 0){let t=v.reasons;const z=e;if(e===z)if(t&&typeof t=="object"&&!Array.
isArray(t)){const N=e;for(const w in t)if(!(w==="batch"||w==="epochs"||w==="validate")){return i.errors=[{instancePath:r+"/train/reasons",schemaPath:"#/properti\
es/train/properties/reasons/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"}],!1;
break}if(N===e){if(t.batch!==void 0){const w=e;if(typeof t.batch!="string")return i.errors=[{instancePath:r+"/train/reasons/batch",schemaPath:"#/properties/trai\
n/properties/reasons/properties/batch/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var fs=w===e}else var fs=!0;if(fs){if(t.epochs!==
void 0){const w=e;if(typeof t.epochs!="string")return i.errors=[{instancePath:r+"/train/reasons/epochs",schemaPath:"#/properties/train/properties/reasons/proper\
ties/epochs/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var fs=w===e}else var fs=!0;if(fs)if(t.validate!==void 0){const w=e;if(typeof t.
validate!="string")return i.errors=[{instancePath:r+"/train/reasons/validate",schemaPath:"#/properties/train/properties/reasons/properties/validate/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var fs=w===e}else var fs=!0}}}else return i.errors=[{instancePath:r+"/train/reasons",schemaPath:"#/pr\
operties/train/properties/reasons/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ge=z===e}else var Ge=!0}}}}}}}}}}}}}else return i.
errors=[{instancePath:r+"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=ue===e}else var c=!0;
if(c){if(n.baselines!==void 0){let v=n.baselines;const ue=e;if(e===ue)if(Array.isArray(v)){var Xs=!0;const ie=v.length;for(let o=0;o<ie;o++){let t=v[o];const z=e;
if(e===z)if(t&&typeof t=="object"&&!Array.isArray(t)){let N;if(t.kind===void 0&&(N="kind"))return i.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/proper\
ties/baselines/items/required",keyword:"required",params:{missingProperty:N},message:"must have required property '"+N+"'"}],!1;{const w=t.kind;if(typeof w=="st\
ring")if(w==="lr"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let p;if(t.kind===void 0&&(p="kind")||t.learningRate===void 0&&(p="learningRate")||t.l1===
void 0&&(p="l1")||t.l2===void 0&&(p="l2")||t.epochs===void 0&&(p="epochs"))return i.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/i\
tems/oneOf/0/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const Y=e;for(const s in t)if(!(s==="ki\
nd"||s==="learningRate"||s==="l1"||s==="l2"||s==="epochs")){return i.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/0/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(Y===e){if(t.kind!==
void 0){const s=e;if(t.kind!=="lr")return i.errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/0/properties/kind/con\
st",keyword:"const",params:{allowedValue:"lr"},message:"must be equal to constant"}],!1;var Ur=s===e}else var Ur=!0;if(Ur){if(t.learningRate!==void 0){let s=t.learningRate;
const m=e;if(!(typeof s=="number"&&isFinite(s)))return i.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines/items/oneOf/\
0/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ur=m===e}else var Ur=!0;if(Ur){if(t.l1!==void 0){let s=t.
l1;const m=e;if(!(typeof s=="number"&&isFinite(s)))return i.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf/0/prope\
rties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ur=m===e}else var Ur=!0;if(Ur){if(t.l2!==void 0){let s=t.l2;const m=e;if(!(typeof s==
"number"&&isFinite(s)))return i.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/0/properties/l2/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var Ur=m===e}else var Ur=!0;if(Ur)if(t.epochs!==void 0){let s=t.epochs;const m=e;if(!(typeof s=="number"&&!(s%
1)&&!isNaN(s)&&isFinite(s))&&s!==null)return i.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/0/properties/epo\
chs/type",keyword:"type",params:{type:x.properties.baselines.items.oneOf[0].properties.epochs.type},message:"must be integer,null"}],!1;if(e===m&&typeof s=="num\
ber"&&isFinite(s)&&(s<1||isNaN(s)))return i.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/0/properties/epochs\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ur=m===e}else var Ur=!0}}}}}}else return i.errors=[{instancePath:r+
"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var js=!0}else if(w===
"wide_deep"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let p;if(t.kind===void 0&&(p="kind")||t.learningRate===void 0&&(p="learningRate")||t.l1===void 0&&
(p="l1")||t.l2===void 0&&(p="l2")||t.epochs===void 0&&(p="epochs")||t.wide===void 0&&(p="wide")||t.buckets===void 0&&(p="buckets")||t.layers===void 0&&(p="layer\
s")||t.dropout===void 0&&(p="dropout"))return i.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1/required",keyword:"requ\
ired",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const Y=e;for(const s in t)if(!Dr.call(x.properties.baselines.items.oneOf[1].
properties,s)){return i.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(Y===e){if(t.kind!==void 0){const s=e;if(t.kind!=="wide_deep")return i.
errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"wi\
de_deep"},message:"must be equal to constant"}],!1;var sr=s===e}else var sr=!0;if(sr){if(t.learningRate!==void 0){let s=t.learningRate;const m=e;if(!(typeof s==
"number"&&isFinite(s)))return i.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines/items/oneOf/1/properties/learningRate\
/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var sr=m===e}else var sr=!0;if(sr){if(t.l1!==void 0){let s=t.l1;const m=e;if(!(typeof s==
"number"&&isFinite(s)))return i.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf/1/properties/l1/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var sr=m===e}else var sr=!0;if(sr){if(t.l2!==void 0){let s=t.l2;const m=e;if(!(typeof s=="number"&&isFinite(
s)))return i.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/1/properties/l2/type",keyword:"type",params:{type:"num\
ber"},message:"must be number"}],!1;var sr=m===e}else var sr=!0;if(sr){if(t.epochs!==void 0){let s=t.epochs;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))&&s!==null)return i.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/1/properties/epochs/type",keyword:"\
type",params:{type:x.properties.baselines.items.oneOf[1].properties.epochs.type},message:"must be integer,null"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&
(s<1||isNaN(s)))return i.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/1/properties/epochs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var sr=m===e}else var sr=!0;if(sr){if(t.wide!==void 0){let s=t.wide;const m=e;if(e===m)if(Array.
isArray(s)){var Ys=!0;const k=s.length;for(let L=0;L<k;L++){let d=s[L];const Z=e;if(e===Z)if(Array.isArray(d)){var Zs=!0;const cr=d.length;for(let $e=0;$e<cr;$e++){
const fr=e;if(typeof d[$e]!="string")return i.errors=[{instancePath:r+"/baselines/"+o+"/wide/"+L+"/"+$e,schemaPath:"#/properties/baselines/items/oneOf/1/propert\
ies/wide/items/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Zs=fr===e;if(!Zs)break}}else return i.errors=[{instancePath:r+
"/baselines/"+o+"/wide/"+L,schemaPath:"#/properties/baselines/items/oneOf/1/properties/wide/items/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray"}],!1;var Ys=Z===e;if(!Ys)break}}else return i.errors=[{instancePath:r+"/baselines/"+o+"/wide",schemaPath:"#/properties/baselines/items/oneOf/1/properties/w\
ide/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var sr=m===e}else var sr=!0;if(sr){if(t.buckets!==void 0){let s=t.buckets;const m=e;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return i.errors=[{instancePath:r+"/baselines/"+o+"/buckets",schemaPath:"#/properties/baselines/items/on\
eOf/1/properties/buckets/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))
return i.errors=[{instancePath:r+"/baselines/"+o+"/buckets",schemaPath:"#/properties/baselines/items/oneOf/1/properties/buckets/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var sr=m===e}else var sr=!0;if(sr){if(t.layers!==void 0){let s=t.layers;const m=e;if(e===m)if(Array.isArray(
s)){var et=!0;const k=s.length;for(let L=0;L<k;L++){let d=s[L];const Z=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return i.errors=[{instancePath:r+
"/baselines/"+o+"/layers/"+L,schemaPath:"#/properties/baselines/items/oneOf/1/properties/layers/items/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===Z&&typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d)))return i.errors=[{instancePath:r+"/baselines/"+o+"/layers/"+L,schemaPath:"#/propert\
ies/baselines/items/oneOf/1/properties/layers/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var et=Z===e;if(!et)
break}}else return i.errors=[{instancePath:r+"/baselines/"+o+"/layers",schemaPath:"#/properties/baselines/items/oneOf/1/properties/layers/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var sr=m===e}else var sr=!0;if(sr)if(t.dropout!==void 0){let s=t.dropout;const m=e;if(e===m)if(typeof s=="number"&&isFinite(
s)){if(s>1||isNaN(s))return i.errors=[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#/properties/baselines/items/oneOf/1/properties/dropout/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(s<0||isNaN(s))return i.errors=[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#\
/properties/baselines/items/oneOf/1/properties/dropout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return i.errors=
[{instancePath:r+"/baselines/"+o+"/dropout",schemaPath:"#/properties/baselines/items/oneOf/1/properties/dropout/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var sr=m===e}else var sr=!0}}}}}}}}}}else return i.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/1\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;js!==!0&&(js=!0)}else if(w==="gbdt_lr"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(
t)){let p;if(t.kind===void 0&&(p="kind")||t.learningRate===void 0&&(p="learningRate")||t.l1===void 0&&(p="l1")||t.l2===void 0&&(p="l2")||t.epochs===void 0&&(p="\
epochs")||t.trees===void 0&&(p="trees")||t.depth===void 0&&(p="depth")||t.leaves===void 0&&(p="leaves")||t.shrinkage===void 0&&(p="shrinkage")||t.minRows===void 0&&
(p="minRows")||t.growOn===void 0&&(p="growOn")||t.maxRows===void 0&&(p="maxRows"))return i.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/base\
lines/items/oneOf/2/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{const Y=e;for(const s in t)if(!Dr.
call(x.properties.baselines.items.oneOf[2].properties,s)){return i.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/2/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(Y===e){if(t.kind!==void 0){
const s=e;if(t.kind!=="gbdt_lr")return i.errors=[{instancePath:r+"/baselines/"+o+"/kind",schemaPath:"#/properties/baselines/items/oneOf/2/properties/kind/const",
keyword:"const",params:{allowedValue:"gbdt_lr"},message:"must be equal to constant"}],!1;var Je=s===e}else var Je=!0;if(Je){if(t.learningRate!==void 0){let s=t.
learningRate;const m=e;if(!(typeof s=="number"&&isFinite(s)))return i.errors=[{instancePath:r+"/baselines/"+o+"/learningRate",schemaPath:"#/properties/baselines\
/items/oneOf/2/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Je=m===e}else var Je=!0;if(Je){if(t.l1!==void 0){
let s=t.l1;const m=e;if(!(typeof s=="number"&&isFinite(s)))return i.errors=[{instancePath:r+"/baselines/"+o+"/l1",schemaPath:"#/properties/baselines/items/oneOf\
/2/properties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Je=m===e}else var Je=!0;if(Je){if(t.l2!==void 0){let s=t.l2;const m=e;
if(!(typeof s=="number"&&isFinite(s)))return i.errors=[{instancePath:r+"/baselines/"+o+"/l2",schemaPath:"#/properties/baselines/items/oneOf/2/properties/l2/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Je=m===e}else var Je=!0;if(Je){if(t.epochs!==void 0){let s=t.epochs;const m=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&s!==null)return i.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/2/\
properties/epochs/type",keyword:"type",params:{type:x.properties.baselines.items.oneOf[2].properties.epochs.type},message:"must be integer,null"}],!1;if(e===m&&
typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return i.errors=[{instancePath:r+"/baselines/"+o+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/2/pro\
perties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Je=m===e}else var Je=!0;if(Je){if(t.trees!==void 0){let s=t.
trees;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return i.errors=[{instancePath:r+"/baselines/"+o+"/trees",schemaPath:"#/properties/base\
lines/items/oneOf/2/properties/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<1||
isNaN(s)))return i.errors=[{instancePath:r+"/baselines/"+o+"/trees",schemaPath:"#/properties/baselines/items/oneOf/2/properties/trees/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Je=m===e}else var Je=!0;if(Je){if(t.depth!==void 0){let s=t.depth;const m=e;if(!(typeof s=="num\
ber"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return i.errors=[{instancePath:r+"/baselines/"+o+"/depth",schemaPath:"#/properties/baselines/items/oneOf/2/properties/dept\
h/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return i.errors=[{instancePath:r+
"/baselines/"+o+"/depth",schemaPath:"#/properties/baselines/items/oneOf/2/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var Je=m===e}else var Je=!0;if(Je){if(t.leaves!==void 0){let s=t.leaves;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&s!==
null)return i.errors=[{instancePath:r+"/baselines/"+o+"/leaves",schemaPath:"#/properties/baselines/items/oneOf/2/properties/leaves/type",keyword:"type",params:{
type:x.properties.baselines.items.oneOf[2].properties.leaves.type},message:"must be integer,null"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))
return i.errors=[{instancePath:r+"/baselines/"+o+"/leaves",schemaPath:"#/properties/baselines/items/oneOf/2/properties/leaves/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var Je=m===e}else var Je=!0;if(Je){if(t.shrinkage!==void 0){let s=t.shrinkage;const m=e;if(!(typeof s=="num\
ber"&&isFinite(s)))return i.errors=[{instancePath:r+"/baselines/"+o+"/shrinkage",schemaPath:"#/properties/baselines/items/oneOf/2/properties/shrinkage/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var Je=m===e}else var Je=!0;if(Je){if(t.minRows!==void 0){let s=t.minRows;const m=e;if(!(typeof s=="n\
umber"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return i.errors=[{instancePath:r+"/baselines/"+o+"/minRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/\
minRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return i.errors=[
{instancePath:r+"/baselines/"+o+"/minRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/minRows/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1;var Je=m===e}else var Je=!0;if(Je){if(t.growOn!==void 0){let s=t.growOn;const m=e;if(e===m)if(typeof s=="number"&&isFinite(
s)){if(s>1||isNaN(s))return i.errors=[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/properties/baselines/items/oneOf/2/properties/growOn/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(s<0||isNaN(s))return i.errors=[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/\
properties/baselines/items/oneOf/2/properties/growOn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return i.errors=
[{instancePath:r+"/baselines/"+o+"/growOn",schemaPath:"#/properties/baselines/items/oneOf/2/properties/growOn/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var Je=m===e}else var Je=!0;if(Je)if(t.maxRows!==void 0){let s=t.maxRows;const m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))
return i.errors=[{instancePath:r+"/baselines/"+o+"/maxRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/maxRows/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s)))return i.errors=[{instancePath:r+"/baselines/"+o+"/maxRows",
schemaPath:"#/properties/baselines/items/oneOf/2/properties/maxRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Je=m===
e}else var Je=!0}}}}}}}}}}}}}else return i.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/oneOf/2/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;js!==!0&&(js=!0)}else return i.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/dis\
criminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:w},message:'value of tag "kind" must be in oneOf'}],!1;else return i.errors=[{instancePath:r+
"/baselines/"+o,schemaPath:"#/properties/baselines/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:w},message:'tag "kind" m\
ust be string'}],!1}}else return i.errors=[{instancePath:r+"/baselines/"+o,schemaPath:"#/properties/baselines/items/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var Xs=z===e;if(!Xs)break}}else return i.errors=[{instancePath:r+"/baselines",schemaPath:"#/properties/baselines/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"}],!1;var c=ue===e}else var c=!0;if(c){if(n.cost!==void 0){let v=n.cost;const ue=e;if(e===ue)if(v&&typeof v=="o\
bject"&&!Array.isArray(v)){let ie;if(v.params===void 0&&(ie="params")||v.flops===void 0&&(ie="flops")||v.memory===void 0&&(ie="memory")||v.items===void 0&&(ie="\
items"))return i.errors=[{instancePath:r+"/cost",schemaPath:"#/properties/cost/required",keyword:"required",params:{missingProperty:ie},message:"must have requi\
red property '"+ie+"'"}],!1;{const o=e;for(const t in v)if(!(t==="params"||t==="flops"||t==="memory"||t==="items")){return i.errors=[{instancePath:r+"/cost",schemaPath:"\
#/properties/cost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(o===
e){if(v.params!==void 0){let t=v.params;const z=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:r+"/cost/params",schemaPath:"\
#/properties/cost/properties/params/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===z&&typeof t=="number"&&isFinite(t)&&(t<0||
isNaN(t)))return i.errors=[{instancePath:r+"/cost/params",schemaPath:"#/properties/cost/properties/params/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var ss=z===e}else var ss=!0;if(ss){if(v.flops!==void 0){let t=v.flops;const z=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t)))return i.errors=[{instancePath:r+"/cost/flops",schemaPath:"#/properties/cost/properties/flops/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(e===z&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return i.errors=[{instancePath:r+"/cost/flops",schemaPath:"#/properties/cost/properties\
/flops/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ss=z===e}else var ss=!0;if(ss){if(v.memory!==void 0){let t=v.
memory;const z=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:r+"/cost/memory",schemaPath:"#/properties/cost/properti\
es/memory/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===z&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return i.errors=
[{instancePath:r+"/cost/memory",schemaPath:"#/properties/cost/properties/memory/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"}],!1;var ss=z===e}else var ss=!0;if(ss)if(v.items!==void 0){let t=v.items;const z=e;if(e===z)if(Array.isArray(t)){var rt=!0;const N=t.length;for(let w=0;w<N;w++){
let a=t[w];const p=e;if(e===p)if(a&&typeof a=="object"&&!Array.isArray(a)){let s;if(a.name===void 0&&(s="name")||a.kind===void 0&&(s="kind")||a.params===void 0&&
(s="params")||a.bytes===void 0&&(s="bytes")||a.optimizerBytes===void 0&&(s="optimizerBytes")||a.flops===void 0&&(s="flops")||a.activationBytes===void 0&&(s="act\
ivationBytes"))return i.errors=[{instancePath:r+"/cost/items/"+w,schemaPath:"#/properties/cost/properties/items/items/required",keyword:"required",params:{missingProperty:s},
message:"must have required property '"+s+"'"}],!1;{const m=e;for(const f in a)if(!(f==="name"||f==="kind"||f==="params"||f==="bytes"||f==="optimizerBytes"||f===
"flops"||f==="activationBytes")){return i.errors=[{instancePath:r+"/cost/items/"+w,schemaPath:"#/properties/cost/properties/items/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(m===e){if(a.name!==void 0){const f=e;if(typeof a.
name!="string")return i.errors=[{instancePath:r+"/cost/items/"+w+"/name",schemaPath:"#/properties/cost/properties/items/items/properties/name/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var Pr=f===e}else var Pr=!0;if(Pr){if(a.kind!==void 0){let f=a.kind;const k=e;if(!(f==="table"||f==="lay\
er"))return i.errors=[{instancePath:r+"/cost/items/"+w+"/kind",schemaPath:"#/properties/cost/properties/items/items/properties/kind/enum",keyword:"enum",params:{
allowedValues:x.properties.cost.properties.items.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var Pr=k===e}else var Pr=!0;
if(Pr){if(a.params!==void 0){let f=a.params;const k=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return i.errors=[{instancePath:r+"/cost/items/"+w+
"/params",schemaPath:"#/properties/cost/properties/items/items/properties/params/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
k&&typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f)))return i.errors=[{instancePath:r+"/cost/items/"+w+"/params",schemaPath:"#/properties/cost/properties/items/i\
tems/properties/params/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Pr=k===e}else var Pr=!0;if(Pr){if(a.bytes!==void 0){
let f=a.bytes;const k=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return i.errors=[{instancePath:r+"/cost/items/"+w+"/bytes",schemaPath:"#/proper\
ties/cost/properties/items/items/properties/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===k&&typeof f=="number"&&isFinite(
f)&&(f<0||isNaN(f)))return i.errors=[{instancePath:r+"/cost/items/"+w+"/bytes",schemaPath:"#/properties/cost/properties/items/items/properties/bytes/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Pr=k===e}else var Pr=!0;if(Pr){if(a.optimizerBytes!==void 0){let f=a.optimizerBytes;const k=e;
if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return i.errors=[{instancePath:r+"/cost/items/"+w+"/optimizerBytes",schemaPath:"#/properties/cost/prope\
rties/items/items/properties/optimizerBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===k&&typeof f=="number"&&isFinite(f)&&
(f<0||isNaN(f)))return i.errors=[{instancePath:r+"/cost/items/"+w+"/optimizerBytes",schemaPath:"#/properties/cost/properties/items/items/properties/optimizerByt\
es/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Pr=k===e}else var Pr=!0;if(Pr){if(a.flops!==void 0){let f=a.flops;
const k=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return i.errors=[{instancePath:r+"/cost/items/"+w+"/flops",schemaPath:"#/properties/cost/prop\
erties/items/items/properties/flops/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===k&&typeof f=="number"&&isFinite(f)&&(f<0||
isNaN(f)))return i.errors=[{instancePath:r+"/cost/items/"+w+"/flops",schemaPath:"#/properties/cost/properties/items/items/properties/flops/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Pr=k===e}else var Pr=!0;if(Pr)if(a.activationBytes!==void 0){let f=a.activationBytes;const k=e;
if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return i.errors=[{instancePath:r+"/cost/items/"+w+"/activationBytes",schemaPath:"#/properties/cost/prop\
erties/items/items/properties/activationBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===k&&typeof f=="number"&&isFinite(
f)&&(f<0||isNaN(f)))return i.errors=[{instancePath:r+"/cost/items/"+w+"/activationBytes",schemaPath:"#/properties/cost/properties/items/items/properties/activat\
ionBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Pr=k===e}else var Pr=!0}}}}}}}}else return i.errors=[{instancePath:r+
"/cost/items/"+w,schemaPath:"#/properties/cost/properties/items/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var rt=p===e;if(!rt)
break}}else return i.errors=[{instancePath:r+"/cost/items",schemaPath:"#/properties/cost/properties/items/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var ss=z===e}else var ss=!0}}}}}else return i.errors=[{instancePath:r+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var c=ue===e}else var c=!0;if(c){if(n.was!==void 0){let v=n.was;const ue=e;if(e===ue)if(Array.isArray(v)){var st=!0;const ie=v.
length;for(let o=0;o<ie;o++){let t=v[o];const z=e;if(e===z)if(t&&typeof t=="object"&&!Array.isArray(t)){let N;if(t.kind===void 0&&(N="kind")||t.name===void 0&&(N=
"name")||t.was===void 0&&(N="was"))return i.errors=[{instancePath:r+"/was/"+o,schemaPath:"#/properties/was/items/required",keyword:"required",params:{missingProperty:N},
message:"must have required property '"+N+"'"}],!1;{const w=e;for(const a in t)if(!(a==="kind"||a==="name"||a==="was")){return i.errors=[{instancePath:r+"/was/"+
o,schemaPath:"#/properties/was/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional proper\
ties"}],!1;break}if(w===e){if(t.kind!==void 0){let a=t.kind;const p=e;if(!(a==="signal"||a==="group"||a==="cross"||a==="head"||a==="vocab"||a==="source"||a==="c\
olumn"))return i.errors=[{instancePath:r+"/was/"+o+"/kind",schemaPath:"#/properties/was/items/properties/kind/enum",keyword:"enum",params:{allowedValues:x.properties.
was.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var us=p===e}else var us=!0;if(us){if(t.name!==void 0){const a=e;if(typeof t.
name!="string")return i.errors=[{instancePath:r+"/was/"+o+"/name",schemaPath:"#/properties/was/items/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var us=a===e}else var us=!0;if(us)if(t.was!==void 0){const a=e;if(typeof t.was!="string")return i.errors=[{instancePath:r+"/was/"+
o+"/was",schemaPath:"#/properties/was/items/properties/was/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var us=a===e}else var us=!0}}}}else
return i.errors=[{instancePath:r+"/was/"+o,schemaPath:"#/properties/was/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var st=z===
e;if(!st)break}}else return i.errors=[{instancePath:r+"/was",schemaPath:"#/properties/was/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var c=ue===e}else var c=!0;if(c)if(n.fingerprint!==void 0){let v=n.fingerprint;const ue=e;if(e===ue)if(typeof v=="string"){if(!Er.test(v))return i.errors=[{instancePath:r+
"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],
!1}else return i.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var c=ue===e}else var c=!0}}}}}}}}}}}}}}}}}}}}}}}}}else return i.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;return i.errors=l,e===0}i.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const at=_,os={$schema:"https://json-schema.org/draft/2020-12\
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
lumns","heads","signals","vocabs"],additionalProperties:!1,$id:"lock"};function _(n,{instancePath:r="",parentData:is,parentDataProperty:as,rootData:Nr=n,dynamicAnchors:Ar={}}={}){
let l=null,e=0;const Oe=_.evaluated;if(Oe.dynamicProps&&(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){
let De;if(n.version===void 0&&(De="version")||n.model===void 0&&(De="model")||n.key===void 0&&(De="key")||n.rows===void 0&&(De="rows")||n.time===void 0&&(De="ti\
me")||n.sources===void 0&&(De="sources")||n.columns===void 0&&(De="columns")||n.heads===void 0&&(De="heads")||n.signals===void 0&&(De="signals")||n.vocabs===void 0&&
(De="vocabs"))return _.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:De},message:"must have required property '"+De+
"'"}],!1;{const ns=e;for(const te in n)if(!Dr.call(os.properties,te)){return _.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:te},message:"must NOT have additional properties"}],!1;break}if(ns===e){if(n.version!==void 0){const te=e;if(n.version!==1)
return _.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],
!1;var c=te===e}else var c=!0;if(c){if(n.model!==void 0){const te=e;if(typeof n.model!="string")return _.errors=[{instancePath:r+"/model",schemaPath:"#/properti\
es/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=te===e}else var c=!0;if(c){if(n.key!==void 0){const te=e;if(typeof n.key!=
"string")return _.errors=[{instancePath:r+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=te===
e}else var c=!0;if(c){if(n.rows!==void 0){let te=n.rows;const Ze=e;if(e===Ze)if(te&&typeof te=="object"&&!Array.isArray(te)){let P;if(te.train===void 0&&(P="tra\
in")||te.validate===void 0&&(P="validate")||te.holdout===void 0&&(P="holdout"))return _.errors=[{instancePath:r+"/rows",schemaPath:"#/properties/rows/required",
keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{const C=e;for(const ae in te)if(!(ae==="train"||ae==="validate"||
ae==="holdout")){return _.errors=[{instancePath:r+"/rows",schemaPath:"#/properties/rows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ae},
message:"must NOT have additional properties"}],!1;break}if(C===e){if(te.train!==void 0){let ae=te.train;const Ne=e;if(!(typeof ae=="number"&&!(ae%1)&&!isNaN(ae)&&
isFinite(ae)))return _.errors=[{instancePath:r+"/rows/train",schemaPath:"#/properties/rows/properties/train/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===Ne&&typeof ae=="number"&&isFinite(ae)&&(ae<0||isNaN(ae)))return _.errors=[{instancePath:r+"/rows/train",schemaPath:"#/properties/ro\
ws/properties/train/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ve=Ne===e}else var ve=!0;if(ve){if(te.validate!==
void 0){let ae=te.validate;const Ne=e;if(!(typeof ae=="number"&&!(ae%1)&&!isNaN(ae)&&isFinite(ae)))return _.errors=[{instancePath:r+"/rows/validate",schemaPath:"\
#/properties/rows/properties/validate/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===Ne&&typeof ae=="number"&&isFinite(ae)&&
(ae<0||isNaN(ae)))return _.errors=[{instancePath:r+"/rows/validate",schemaPath:"#/properties/rows/properties/validate/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var ve=Ne===e}else var ve=!0;if(ve)if(te.holdout!==void 0){let ae=te.holdout;const Ne=e;if(!(typeof ae=="number"&&!(ae%
1)&&!isNaN(ae)&&isFinite(ae)))return _.errors=[{instancePath:r+"/rows/holdout",schemaPath:"#/properties/rows/properties/holdout/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===Ne&&typeof ae=="number"&&isFinite(ae)&&(ae<0||isNaN(ae)))return _.errors=[{instancePath:r+"/rows/holdout",schemaPath:"\
#/properties/rows/properties/holdout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ve=Ne===e}else var ve=!0}}}}else
return _.errors=[{instancePath:r+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=Ze===e}else
var c=!0;if(c){if(n.time!==void 0){let te=n.time;const Ze=e;if(!(te&&typeof te=="object"&&!Array.isArray(te))&&te!==null)return _.errors=[{instancePath:r+"/time",
schemaPath:"#/properties/time/type",keyword:"type",params:{type:os.properties.time.type},message:"must be object,null"}],!1;if(e===Ze&&te&&typeof te=="object"&&
!Array.isArray(te)){let P;if(te.first===void 0&&(P="first")||te.last===void 0&&(P="last"))return _.errors=[{instancePath:r+"/time",schemaPath:"#/properties/time\
/required",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{const C=e;for(const ae in te)if(!(ae==="first"||ae===
"last")){return _.errors=[{instancePath:r+"/time",schemaPath:"#/properties/time/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ae},
message:"must NOT have additional properties"}],!1;break}if(C===e){if(te.first!==void 0){let ae=te.first;const Ne=e;if(e===Ne)if(typeof ae=="number"&&isFinite(ae)){
if(ae>864e13||isNaN(ae))return _.errors=[{instancePath:r+"/time/first",schemaPath:"#/properties/time/properties/first/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(ae<-864e13||isNaN(ae))return _.errors=[{instancePath:r+"/time/first",schemaPath:"#/properties/ti\
me/properties/first/minimum",keyword:"minimum",params:{comparison:">=",limit:-864e13},message:"must be >= -8640000000000000"}],!1}else return _.errors=[{instancePath:r+
"/time/first",schemaPath:"#/properties/time/properties/first/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var se=Ne===e}else var se=!0;
if(se)if(te.last!==void 0){let ae=te.last;const Ne=e;if(e===Ne)if(typeof ae=="number"&&isFinite(ae)){if(ae>864e13||isNaN(ae))return _.errors=[{instancePath:r+"/\
time/last",schemaPath:"#/properties/time/properties/last/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],
!1;if(ae<-864e13||isNaN(ae))return _.errors=[{instancePath:r+"/time/last",schemaPath:"#/properties/time/properties/last/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-864e13},message:"must be >= -8640000000000000"}],!1}else return _.errors=[{instancePath:r+"/time/last",schemaPath:"#/properties/time/properties/last/\
type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var se=Ne===e}else var se=!0}}}var c=Ze===e}else var c=!0;if(c){if(n.sources!==void 0){
let te=n.sources;const Ze=e;if(e===Ze)if(te&&typeof te=="object"&&!Array.isArray(te))for(const P in te){let C=te[P];const ae=e;if(!(typeof C=="number"&&!(C%1)&&
!isNaN(C)&&isFinite(C)))return _.errors=[{instancePath:r+"/sources/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sources/additionalPropert\
ies/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===ae&&typeof C=="number"&&isFinite(C)&&(C<0||isNaN(C)))return _.errors=[{instancePath:r+
"/sources/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sources/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var ye=ae===e;if(!ye)break}else return _.errors=[{instancePath:r+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var c=Ze===e}else var c=!0;if(c){if(n.columns!==void 0){let te=n.columns;const Ze=e;if(e===Ze)if(te&&typeof te=="ob\
ject"&&!Array.isArray(te))for(const P in te){let C=te[P];const ae=e;if(e===ae)if(Array.isArray(C)){var W=!0;const Ne=C.length;for(let hr=0;hr<Ne;hr++){let h=C[hr];
const de=e;if(e===de)if(h&&typeof h=="object"&&!Array.isArray(h)){let Te;if(h.name===void 0&&(Te="name")||h.type===void 0&&(Te="type"))return _.errors=[{instancePath:r+
"/columns/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+hr,schemaPath:"#/properties/columns/additionalProperties/items/required",keyword:"required",params:{missingProperty:Te},
message:"must have required property '"+Te+"'"}],!1;{const ke=e;for(const b in h)if(!(b==="name"||b==="type")){return _.errors=[{instancePath:r+"/columns/"+P.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+hr,schemaPath:"#/properties/columns/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},
message:"must NOT have additional properties"}],!1;break}if(ke===e){if(h.name!==void 0){const b=e;if(typeof h.name!="string")return _.errors=[{instancePath:r+"/\
columns/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+hr+"/name",schemaPath:"#/properties/columns/additionalProperties/items/properties/name/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var be=b===e}else var be=!0;if(be)if(h.type!==void 0){const b=e;if(typeof h.type!="string")return _.errors=
[{instancePath:r+"/columns/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+hr+"/type",schemaPath:"#/properties/columns/additionalProperties/items/properties/type\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var be=b===e}else var be=!0}}}else return _.errors=[{instancePath:r+"/columns/"+P.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+hr,schemaPath:"#/properties/columns/additionalProperties/items/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var W=de===e;if(!W)break}}else return _.errors=[{instancePath:r+"/columns/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/column\
s/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var xe=ae===e;if(!xe)break}else return _.errors=[{instancePath:r+
"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=Ze===e}else var c=!0;if(c){if(n.heads!==
void 0){let te=n.heads;const Ze=e;if(e===Ze)if(te&&typeof te=="object"&&!Array.isArray(te))for(const P in te){let C=te[P];const ae=e;if(e===ae)if(C&&typeof C=="\
object"&&!Array.isArray(C)){let Ne;if(C.observed===void 0&&(Ne="observed")||C.positives===void 0&&(Ne="positives"))return _.errors=[{instancePath:r+"/heads/"+P.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/required",keyword:"required",params:{missingProperty:Ne},message:"mus\
t have required property '"+Ne+"'"}],!1;{const hr=e;for(const h in C)if(!(h==="observed"||h==="positives"||h==="positiveRows"||h==="meanDelay"||h==="baseNegativ\
es")){return _.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(hr===e){if(C.observed!==void 0){let h=C.
observed;const de=e;if(e===de)if(typeof h=="number"&&isFinite(h)){if(h<0||isNaN(h))return _.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,
"~1")+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/observed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"}],!1}else return _.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/observed",schemaPath:"#/properties/heads/additional\
Properties/properties/observed/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var J=de===e}else var J=!0;if(J){if(C.positives!==void 0){
let h=C.positives;const de=e;if(e===de)if(typeof h=="number"&&isFinite(h)){if(h<0||isNaN(h))return _.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/positives",schemaPath:"#/properties/heads/additionalProperties/properties/positives/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return _.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/positives",schemaPath:"#/properties/heads/addition\
alProperties/properties/positives/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var J=de===e}else var J=!0;if(J){if(C.positiveRows!==
void 0){let h=C.positiveRows;const de=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return _.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").
replace(/\//g,"~1")+"/positiveRows",schemaPath:"#/properties/heads/additionalProperties/properties/positiveRows/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===de&&typeof h=="number"&&isFinite(h)&&(h<0||isNaN(h)))return _.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,
"~1")+"/positiveRows",schemaPath:"#/properties/heads/additionalProperties/properties/positiveRows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var J=de===e}else var J=!0;if(J){if(C.meanDelay!==void 0){let h=C.meanDelay;const de=e;if(!(typeof h=="number"&&isFinite(h)))return _.errors=
[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/meanDelay",schemaPath:"#/properties/heads/additionalProperties/properties/meanDelay/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var J=de===e}else var J=!0;if(J)if(C.baseNegatives!==void 0){let h=C.baseNegatives;const de=e;
if(e===de)if(Array.isArray(h)){var Q=!0;const Te=h.length;for(let ke=0;ke<Te;ke++){let b=h[ke];const oe=e;if(e===oe)if(b&&typeof b=="object"&&!Array.isArray(b)){
let Ee;if(b.base===void 0&&(Ee="base")||b.observed===void 0&&(Ee="observed")||b.positives===void 0&&(Ee="positives"))return _.errors=[{instancePath:r+"/heads/"+
P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+ke,schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/required",keyword:"\
required",params:{missingProperty:Ee},message:"must have required property '"+Ee+"'"}],!1;{const Ie=e;for(const K in b)if(!(K==="base"||K==="observed"||K==="pos\
itives")){return _.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+ke,schemaPath:"#/properties/heads/additionalProp\
erties/properties/baseNegatives/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:K},message:"must NOT have additional prope\
rties"}],!1;break}if(Ie===e){if(b.base!==void 0){let K=b.base;const ge=e;if(typeof K!="string"&&K!==null)return _.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,
"~0").replace(/\//g,"~1")+"/baseNegatives/"+ke+"/base",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/base/type",
keyword:"type",params:{type:os.properties.heads.additionalProperties.properties.baseNegatives.items.properties.base.type},message:"must be string,null"}],!1;var fe=ge===
e}else var fe=!0;if(fe){if(b.observed!==void 0){let K=b.observed;const ge=e;if(e===ge)if(typeof K=="number"&&isFinite(K)){if(K<0||isNaN(K))return _.errors=[{instancePath:r+
"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+ke+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives\
/items/properties/observed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{instancePath:r+"/heads\
/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+ke+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/\
properties/observed/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var fe=ge===e}else var fe=!0;if(fe)if(b.positives!==void 0){let K=b.
positives;const ge=e;if(e===ge)if(typeof K=="number"&&isFinite(K)){if(K<0||isNaN(K))return _.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,
"~1")+"/baseNegatives/"+ke+"/positives",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/positives/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/baseNegatives/"+ke+"/positives",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/positives/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var fe=ge===e}else var fe=!0}}}}else return _.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,
"~1")+"/baseNegatives/"+ke,schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var Q=oe===e;if(!Q)break}}else return _.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives",schemaPath:"\
#/properties/heads/additionalProperties/properties/baseNegatives/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var J=de===e}else var J=!0}}}}}}else
return _.errors=[{instancePath:r+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var A=ae===e;if(!A)break}else return _.errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var c=Ze===e}else var c=!0;if(c){if(n.signals!==void 0){let te=n.signals;const Ze=e;if(e===Ze)if(te&&
typeof te=="object"&&!Array.isArray(te))for(const P in te){let C=te[P];const ae=e;if(e===ae)if(C&&typeof C=="object"&&!Array.isArray(C)){let Ne;if(C.count===void 0&&
(Ne="count")||C.missing===void 0&&(Ne="missing")||C.bad===void 0&&(Ne="bad")||C.distinct===void 0&&(Ne="distinct")||C.numeric===void 0&&(Ne="numeric")||C.list===
void 0&&(Ne="list")||C.top===void 0&&(Ne="top")||C.transform===void 0&&(Ne="transform"))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/signals/additionalProperties/required",keyword:"required",params:{missingProperty:Ne},message:"must have required property \
'"+Ne+"'"}],!1;{const hr=e;for(const h in C)if(!(h==="count"||h==="missing"||h==="bad"||h==="distinct"||h==="numeric"||h==="list"||h==="top"||h==="transform")){
return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/additionalProperties/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(hr===e){if(C.count!==void 0){let h=C.count;
const de=e;if(e===de)if(typeof h=="number"&&isFinite(h)){if(h<0||isNaN(h))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+
"/count",schemaPath:"#/properties/signals/additionalProperties/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"}],!1}else return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",schemaPath:"#/properties/signals/additionalPropertie\
s/properties/count/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var j=de===e}else var j=!0;if(j){if(C.missing!==void 0){let h=C.missing;
const de=e;if(e===de)if(typeof h=="number"&&isFinite(h)){if(h<0||isNaN(h))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+
"/missing",schemaPath:"#/properties/signals/additionalProperties/properties/missing/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1}else return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/missing",schemaPath:"#/properties/signals/additionalPro\
perties/properties/missing/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var j=de===e}else var j=!0;if(j){if(C.bad!==void 0){let h=C.
bad;const de=e;if(e===de)if(typeof h=="number"&&isFinite(h)){if(h<0||isNaN(h))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/bad",schemaPath:"#/properties/signals/additionalProperties/properties/bad/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"}],!1}else return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/bad",schemaPath:"#/properties/signals/additionalProperties/\
properties/bad/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var j=de===e}else var j=!0;if(j){if(C.distinct!==void 0){let h=C.distinct;
const de=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))&&h!==null)return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/distinct",schemaPath:"#/properties/signals/additionalProperties/properties/distinct/type",keyword:"type",params:{type:os.properties.signals.additionalProperties.
properties.distinct.type},message:"must be integer,null"}],!1;if(e===de&&typeof h=="number"&&isFinite(h)&&(h<0||isNaN(h)))return _.errors=[{instancePath:r+"/sig\
nals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/distinct",schemaPath:"#/properties/signals/additionalProperties/properties/distinct/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var j=de===e}else var j=!0;if(j){if(C.numeric!==void 0){let h=C.numeric;const de=e;if(!(h&&typeof h==
"object"&&!Array.isArray(h))&&h!==null)return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties\
/signals/additionalProperties/properties/numeric/type",keyword:"type",params:{type:os.properties.signals.additionalProperties.properties.numeric.type},message:"\
must be object,null"}],!1;if(e===de&&h&&typeof h=="object"&&!Array.isArray(h)){let Te;if(h.min===void 0&&(Te="min")||h.max===void 0&&(Te="max")||h.mean===void 0&&
(Te="mean")||h.std===void 0&&(Te="std")||h.skewness===void 0&&(Te="skewness")||h.kurtosis===void 0&&(Te="kurtosis")||h.quantiles===void 0&&(Te="quantiles"))return _.
errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric\
/required",keyword:"required",params:{missingProperty:Te},message:"must have required property '"+Te+"'"}],!1;{const ke=e;for(const b in h)if(!(b==="min"||b==="\
max"||b==="mean"||b==="std"||b==="skewness"||b==="kurtosis"||b==="quantiles")){return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},
message:"must NOT have additional properties"}],!1;break}if(ke===e){if(h.min!==void 0){let b=h.min;const oe=e;if(!(typeof b=="number"&&isFinite(b)))return _.errors=
[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/min",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/pr\
operties/min/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var H=oe===e}else var H=!0;if(H){if(h.max!==void 0){let b=h.max;const oe=e;
if(!(typeof b=="number"&&isFinite(b)))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/max",schemaPath:"#/propert\
ies/signals/additionalProperties/properties/numeric/properties/max/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var H=oe===e}else var H=!0;
if(H){if(h.mean!==void 0){let b=h.mean;const oe=e;if(!(typeof b=="number"&&isFinite(b)))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/numeric/mean",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/mean/type",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;var H=oe===e}else var H=!0;if(H){if(h.std!==void 0){let b=h.std;const oe=e;if(!(typeof b=="number"&&isFinite(b)))return _.errors=[
{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/std",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/pro\
perties/std/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var H=oe===e}else var H=!0;if(H){if(h.skewness!==void 0){let b=h.skewness;
const oe=e;if(!(typeof b=="number"&&isFinite(b)))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/skewness",schemaPath:"\
#/properties/signals/additionalProperties/properties/numeric/properties/skewness/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var H=oe===
e}else var H=!0;if(H){if(h.kurtosis!==void 0){let b=h.kurtosis;const oe=e;if(!(typeof b=="number"&&isFinite(b)))return _.errors=[{instancePath:r+"/signals/"+P.replace(
/~/g,"~0").replace(/\//g,"~1")+"/numeric/kurtosis",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/kurtosis/type",keyword:"t\
ype",params:{type:"number"},message:"must be number"}],!1;var H=oe===e}else var H=!0;if(H)if(h.quantiles!==void 0){let b=h.quantiles;const oe=e;if(e===oe)if(Array.
isArray(b)){if(b.length>9)return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/si\
gnals/additionalProperties/properties/numeric/properties/quantiles/maxItems",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"}],!1;
if(b.length<9)return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/signals/additi\
onalProperties/properties/numeric/properties/quantiles/minItems",keyword:"minItems",params:{limit:9},message:"must NOT have fewer than 9 items"}],!1;{var me=!0;
const Ee=b.length;for(let Ie=0;Ie<Ee;Ie++){let K=b[Ie];const ge=e;if(!(typeof K=="number"&&isFinite(K)))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,
"~0").replace(/\//g,"~1")+"/numeric/quantiles/"+Ie,schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/items/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var me=ge===e;if(!me)break}}}else return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var H=oe===e}else var H=!0}}}}}}}}var j=de===e}else var j=!0;if(j){if(C.list!==void 0){let h=C.list;const de=e;if(!(h&&typeof h==
"object"&&!Array.isArray(h))&&h!==null)return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/si\
gnals/additionalProperties/properties/list/type",keyword:"type",params:{type:os.properties.signals.additionalProperties.properties.list.type},message:"must be o\
bject,null"}],!1;if(e===de&&h&&typeof h=="object"&&!Array.isArray(h)){let Te;if(h.meanLength===void 0&&(Te="meanLength")||h.truncated===void 0&&(Te="truncated")||
h.nulls===void 0&&(Te="nulls"))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/ad\
ditionalProperties/properties/list/required",keyword:"required",params:{missingProperty:Te},message:"must have required property '"+Te+"'"}],!1;{const ke=e;for(const b in h)
if(!(b==="meanLength"||b==="truncated"||b==="nulls")){return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"\
#/properties/signals/additionalProperties/properties/list/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT h\
ave additional properties"}],!1;break}if(ke===e){if(h.meanLength!==void 0){let b=h.meanLength;const oe=e;if(!(typeof b=="number"&&isFinite(b)))return _.errors=[
{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/meanLength",schemaPath:"#/properties/signals/additionalProperties/properties/list/pr\
operties/meanLength/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var _e=oe===e}else var _e=!0;if(_e){if(h.truncated!==void 0){let b=h.
truncated;const oe=e;if(!(typeof b=="number"&&isFinite(b)))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/truncate\
d",schemaPath:"#/properties/signals/additionalProperties/properties/list/properties/truncated/type",keyword:"type",params:{type:"number"},message:"must be numbe\
r"}],!1;var _e=oe===e}else var _e=!0;if(_e)if(h.nulls!==void 0){let b=h.nulls;const oe=e;if(!(typeof b=="number"&&isFinite(b)))return _.errors=[{instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/nulls",schemaPath:"#/properties/signals/additionalProperties/properties/list/properties/nulls/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var _e=oe===e}else var _e=!0}}}}var j=de===e}else var j=!0;if(j){if(C.top!==void 0){let h=C.
top;const de=e;if(e===de)if(Array.isArray(h)){var g=!0;const Te=h.length;for(let ke=0;ke<Te;ke++){let b=h[ke];const oe=e;if(e===oe)if(b&&typeof b=="object"&&!Array.
isArray(b)){let Ee;if(b.value===void 0&&(Ee="value")||b.count===void 0&&(Ee="count"))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,
"~1")+"/top/"+ke,schemaPath:"#/properties/signals/additionalProperties/properties/top/items/required",keyword:"required",params:{missingProperty:Ee},message:"mu\
st have required property '"+Ee+"'"}],!1;{const Ie=e;for(const K in b)if(!(K==="value"||K==="count")){return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,
"~0").replace(/\//g,"~1")+"/top/"+ke,schemaPath:"#/properties/signals/additionalProperties/properties/top/items/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:K},message:"must NOT have additional properties"}],!1;break}if(Ie===e){if(b.value!==void 0){const K=e;if(typeof b.value!="string")
return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+ke+"/value",schemaPath:"#/properties/signals/additionalProperties/\
properties/top/items/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var D=K===e}else var D=!0;if(D)if(b.count!==void 0){
let K=b.count;const ge=e;if(e===ge)if(typeof K=="number"&&isFinite(K)){if(K<0||isNaN(K))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/top/"+ke+"/count",schemaPath:"#/properties/signals/additionalProperties/properties/top/items/properties/count/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+ke+"/count",schemaPath:"\
#/properties/signals/additionalProperties/properties/top/items/properties/count/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var D=ge===
e}else var D=!0}}}else return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+ke,schemaPath:"#/properties/signals/additio\
nalProperties/properties/top/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var g=oe===e;if(!g)break}}else return _.errors=[{instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/top",schemaPath:"#/properties/signals/additionalProperties/properties/top/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var j=de===e}else var j=!0;if(j)if(C.transform!==void 0){let h=C.transform;const de=e;if(!(h&&typeof h=="object"&&!Array.isArray(
h))&&h!==null)return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProp\
erties/properties/transform/type",keyword:"type",params:{type:os.properties.signals.additionalProperties.properties.transform.type},message:"must be object,null"}],
!1;if(e===de&&h&&typeof h=="object"&&!Array.isArray(h)){let Te;if(h.squash===void 0&&(Te="squash")||h.clip===void 0&&(Te="clip")||h.normalize===void 0&&(Te="nor\
malize")||h.reason===void 0&&(Te="reason"))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/prop\
erties/signals/additionalProperties/properties/transform/required",keyword:"required",params:{missingProperty:Te},message:"must have required property '"+Te+"'"}],
!1;{const ke=e;for(const b in h)if(!(b==="squash"||b==="clip"||b==="normalize"||b==="reason")){return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProperties/properties/transform/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:b},message:"must NOT have additional properties"}],!1;break}if(ke===e){if(h.squash!==void 0){let b=h.squash;const oe=e;if(!(b==="none"||
b==="log"||b==="asinh"||b==="tanh"))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/squash",schemaPath:"#/prop\
erties/signals/additionalProperties/properties/transform/properties/squash/enum",keyword:"enum",params:{allowedValues:os.properties.signals.additionalProperties.
properties.transform.properties.squash.enum},message:"must be equal to one of the allowed values"}],!1;var B=oe===e}else var B=!0;if(B){if(h.clip!==void 0){let b=h.
clip;const oe=e;if(!Array.isArray(b)&&b!==null)return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/clip/type",keyword:"type",params:{type:os.properties.signals.additionalProperties.properties.
transform.properties.clip.type},message:"must be array,null"}],!1;if(e===oe&&Array.isArray(b)){if(b.length<2)return _.errors=[{instancePath:r+"/signals/"+P.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/clip/minItems",keyword:"m\
inItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{const Ee=b.length;if(Ee>0){let Ie=b[0];const K=e;if(!(typeof Ie=="number"&&isFinite(Ie)))
return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip/0",schemaPath:"#/properties/signals/additionalProperties/\
properties/transform/properties/clip/prefixItems/0/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var I=K===e}if(I){if(Ee>1){let Ie=b[1];
const K=e;if(!(typeof Ie=="number"&&isFinite(Ie)))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip/1",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/clip/prefixItems/1/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var I=K===e}if(I&&!(b.length<=2))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/proper\
ties/signals/additionalProperties/properties/transform/properties/clip/items",keyword:"items",params:{limit:2},message:"must NOT have more than 2 items"}],!1}}}
var B=oe===e}else var B=!0;if(B){if(h.normalize!==void 0){let b=h.normalize;const oe=e;if(e===oe)if(b&&typeof b=="object"&&!Array.isArray(b)){let Ee;if(b.kind===
void 0&&(Ee="kind"))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signal\
s/additionalProperties/properties/transform/properties/normalize/required",keyword:"required",params:{missingProperty:Ee},message:"must have required property '"+
Ee+"'"}],!1;{const Ie=b.kind;if(typeof Ie=="string")if(Ie==="none"){if(e===e)if(b&&typeof b=="object"&&!Array.isArray(b)){let ge;if(b.kind===void 0&&(ge="kind"))
return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperti\
es/properties/transform/properties/normalize/oneOf/0/required",keyword:"required",params:{missingProperty:ge},message:"must have required property '"+ge+"'"}],!1;
{const Wr=e;for(const S in b)if(S!=="kind"){return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},
message:"must NOT have additional properties"}],!1;break}if(Wr===e&&b.kind!==void 0&&b.kind!=="none")return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,
"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/pr\
operties/kind/const",keyword:"const",params:{allowedValue:"none"},message:"must be equal to constant"}],!1}}else return _.errors=[{instancePath:r+"/signals/"+P.
replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/on\
eOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=!0}else if(Ie==="l2"){if(e===e)if(b&&typeof b=="object"&&!Array.isArray(b)){
let ge;if(b.kind===void 0&&(ge="kind"))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/required",keyword:"required",params:{missingProperty:ge},message:"mu\
st have required property '"+ge+"'"}],!1;{const Wr=e;for(const S in b)if(S!=="kind"){return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:S},message:"must NOT have additional properties"}],!1;break}if(Wr===e&&b.kind!==void 0&&b.kind!=="l2")return _.
errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/p\
roperties/transform/properties/normalize/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"l2"},message:"must be equal to constant"}],!1}}else
return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperti\
es/properties/transform/properties/normalize/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;y!==!0&&(y=!0)}else if(Ie==="minm\
ax"){if(e===e)if(b&&typeof b=="object"&&!Array.isArray(b)){let ge;if(b.kind===void 0&&(ge="kind")||b.min===void 0&&(ge="min")||b.max===void 0&&(ge="max"))return _.
errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/proper\
ties/transform/properties/normalize/oneOf/2/required",keyword:"required",params:{missingProperty:ge},message:"must have required property '"+ge+"'"}],!1;{const Wr=e;
for(const S in b)if(!(S==="kind"||S==="min"||S==="max")){return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/norma\
lize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:S},message:"must NOT have additional properties"}],!1;break}if(Wr===e){if(b.kind!==void 0){const S=e;if(b.kind!=="minmax")return _.
errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/p\
roperties/transform/properties/normalize/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"minmax"},message:"must be equal to constant"}],!1;
var u=S===e}else var u=!0;if(u){if(b.min!==void 0){let S=b.min;const ir=e,Me=e;let ee=!1;const We=e;if(!(typeof S=="number"&&isFinite(S))){const we={instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prope\
rties/normalize/oneOf/2/properties/min/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[we]:l.push(we),e++}var F=We===e;
ee=ee||F;const Ve=e;if(e===Ve)if(Array.isArray(S)){var G=!0;const we=S.length;for(let nr=0;nr<we;nr++){let Ce=S[nr];const yr=e;if(!(typeof Ce=="number"&&isFinite(
Ce))){const er={instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min/"+nr,schemaPath:"#/properties/signals/additionalPr\
operties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};l===
null?l=[er]:l.push(er),e++}var G=yr===e;if(!G)break}}else{const we={instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mi\
n",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf/1/type",keyword:"type",params:{type:"\
array"},message:"must be array"};l===null?l=[we]:l.push(we),e++}var F=Ve===e;if(ee=ee||F,ee)e=Me,l!==null&&(Me?l.length=Me:l=null);else{const we={instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prope\
rties/normalize/oneOf/2/properties/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[we]:l.push(we),e++,_.errors=l,
!1}var u=ir===e}else var u=!0;if(u)if(b.max!==void 0){let S=b.max;const ir=e,Me=e;let ee=!1;const We=e;if(!(typeof S=="number"&&isFinite(S))){const we={instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prope\
rties/normalize/oneOf/2/properties/max/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[we]:l.push(we),e++}var O=We===e;
ee=ee||O;const Ve=e;if(e===Ve)if(Array.isArray(S)){var q=!0;const we=S.length;for(let nr=0;nr<we;nr++){let Ce=S[nr];const yr=e;if(!(typeof Ce=="number"&&isFinite(
Ce))){const er={instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max/"+nr,schemaPath:"#/properties/signals/additionalPr\
operties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};l===
null?l=[er]:l.push(er),e++}var q=yr===e;if(!q)break}}else{const we={instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/ma\
x",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf/1/type",keyword:"type",params:{type:"\
array"},message:"must be array"};l===null?l=[we]:l.push(we),e++}var O=Ve===e;if(ee=ee||O,ee)e=Me,l!==null&&(Me?l.length=Me:l=null);else{const we={instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prope\
rties/normalize/oneOf/2/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[we]:l.push(we),e++,_.errors=l,
!1}var u=ir===e}else var u=!0}}}}else return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#\
/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;y!==!0&&(y=!0)}else if(Ie==="zscore"){if(e===e)if(b&&typeof b=="object"&&!Array.isArray(b)){let ge;if(b.kind===void 0&&(ge="kind")||b.mean===void 0&&(ge="mea\
n")||b.std===void 0&&(ge="std"))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/prope\
rties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/required",keyword:"required",params:{missingProperty:ge},message:"must have\
 required property '"+ge+"'"}],!1;{const Wr=e;for(const S in b)if(!(S==="kind"||S==="mean"||S==="std")){return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,
"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:S},message:"must NOT have additional properties"}],!1;break}if(Wr===e){if(b.kind!==void 0){
const S=e;if(b.kind!=="zscore")return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/p\
roperties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"zscore"},message:"\
must be equal to constant"}],!1;var T=S===e}else var T=!0;if(T){if(b.mean!==void 0){let S=b.mean;const ir=e,Me=e;let ee=!1;const We=e;if(!(typeof S=="number"&&isFinite(
S))){const we={instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/additionalProper\
ties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=
[we]:l.push(we),e++}var Pe=We===e;ee=ee||Pe;const Ve=e;if(e===Ve)if(Array.isArray(S)){var ce=!0;const we=S.length;for(let nr=0;nr<we;nr++){let Ce=S[nr];const yr=e;
if(!(typeof Ce=="number"&&isFinite(Ce))){const er={instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean/"+nr,schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/1/items/type",keyword:"type",params:{type:"num\
ber"},message:"must be number"};l===null?l=[er]:l.push(er),e++}var ce=yr===e;if(!ce)break}}else{const we={instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/\
anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[we]:l.push(we),e++}var Pe=Ve===e;if(ee=ee||Pe,ee)e=Me,l!==null&&(Me?l.length=
Me:l=null);else{const we={instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/addit\
ionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===
null?l=[we]:l.push(we),e++,_.errors=l,!1}var T=ir===e}else var T=!0;if(T)if(b.std!==void 0){let S=b.std;const ir=e,Me=e;let ee=!1;const We=e;if(!(typeof S=="num\
ber"&&isFinite(S))){const we={instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/ad\
ditionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};
l===null?l=[we]:l.push(we),e++}var $=We===e;ee=ee||$;const Ve=e;if(e===Ve)if(Array.isArray(S)){var V=!0;const we=S.length;for(let nr=0;nr<we;nr++){let Ce=S[nr];
const yr=e;if(!(typeof Ce=="number"&&isFinite(Ce))){const er={instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std/"+nr,
schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/1/items/type",keyword:"type",params:{
type:"number"},message:"must be number"};l===null?l=[er]:l.push(er),e++}var V=yr===e;if(!V)break}}else{const we={instancePath:r+"/signals/"+P.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/propertie\
s/std/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[we]:l.push(we),e++}var $=Ve===e;if(ee=ee||$,ee)e=Me,l!==null&&(Me?
l.length=Me:l=null);else{const we={instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signa\
ls/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
return l===null?l=[we]:l.push(we),e++,_.errors=l,!1}var T=ir===e}else var T=!0}}}}else return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;y!==!0&&(y=!0)}else if(Ie==="quantile"){if(e===e)if(b&&typeof b=="object"&&!Array.isArray(b)){let ge;if(b.kind===
void 0&&(ge="kind")||b.boundaries===void 0&&(ge="boundaries"))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/\
normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/required",keyword:"required",params:{missingProperty:ge},
message:"must have required property '"+ge+"'"}],!1;{const Wr=e;for(const S in b)if(!(S==="kind"||S==="boundaries")){return _.errors=[{instancePath:r+"/signals/"+
P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/\
oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},message:"must NOT have additional properties"}],!1;break}if(Wr===e){if(b.
kind!==void 0){const S=e;if(b.kind!=="quantile")return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",
schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"\
quantile"},message:"must be equal to constant"}],!1;var Ae=S===e}else var Ae=!0;if(Ae)if(b.boundaries!==void 0){let S=b.boundaries;const ir=e;if(e===ir)if(Array.
isArray(S)){var Ue=!0;const ee=S.length;for(let We=0;We<ee;We++){let Ve=S[We];const ar=e;if(!(typeof Ve=="number"&&isFinite(Ve)))return _.errors=[{instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries/"+We,schemaPath:"#/properties/signals/additionalProperties/properties/tran\
sform/properties/normalize/oneOf/4/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ue=ar===e;if(!Ue)break}}else
return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries",schemaPath:"#/properties/signals/additio\
nalProperties/properties/transform/properties/normalize/oneOf/4/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ae=ir===
e}else var Ae=!0}}}else return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/si\
gnals/additionalProperties/properties/transform/properties/normalize/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;y!==!0&&(y=
!0)}else if(Ie==="bins"){if(e===e)if(b&&typeof b=="object"&&!Array.isArray(b)){let ge;if(b.kind===void 0&&(ge="kind")||b.boundaries===void 0&&(ge="boundaries"))
return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperti\
es/properties/transform/properties/normalize/oneOf/5/required",keyword:"required",params:{missingProperty:ge},message:"must have required property '"+ge+"'"}],!1;
{const Wr=e;for(const S in b)if(!(S==="kind"||S==="boundaries")){return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transfo\
rm/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/5/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:S},message:"must NOT have additional properties"}],!1;break}if(Wr===e){if(b.kind!==void 0){const S=e;if(b.kind!=="bins")return _.
errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/p\
roperties/transform/properties/normalize/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"bins"},message:"must be equal to constant"}],!1;var U=S===
e}else var U=!0;if(U)if(b.boundaries!==void 0){let S=b.boundaries;const ir=e;if(e===ir)if(Array.isArray(S)){var M=!0;const ee=S.length;for(let We=0;We<ee;We++){
let Ve=S[We];const ar=e;if(!(typeof Ve=="number"&&isFinite(Ve)))return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transfor\
m/normalize/boundaries/"+We,schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/5/properties/boundaries/items/\
type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var M=ar===e;if(!M)break}}else return _.errors=[{instancePath:r+"/signals/"+P.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize\
/oneOf/5/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var U=ir===e}else var U=!0}}}else return _.errors=[{instancePath:r+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/propertie\
s/normalize/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;y!==!0&&(y=!0)}else return _.errors=[{instancePath:r+"/signals/"+P.
replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/di\
scriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:Ie},message:'value of tag "kind" must be in oneOf'}],!1;else return _.errors=[{
instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/tran\
sform/properties/normalize/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:Ie},message:'tag "kind" must be string'}],!1}}else return _.
errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/proper\
ties/transform/properties/normalize/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var B=oe===e}else var B=!0;if(B)if(h.reason!==void 0){
const b=e;if(typeof h.reason!="string")return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/reason",schemaPath:"#/p\
roperties/signals/additionalProperties/properties/transform/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var B=b===
e}else var B=!0}}}}}var j=de===e}else var j=!0}}}}}}}}}else return _.errors=[{instancePath:r+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/\
properties/signals/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var le=ae===e;if(!le)break}else return _.errors=
[{instancePath:r+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=Ze===e}else var c=!0;
if(c){if(n.vocabs!==void 0){let te=n.vocabs;const Ze=e;if(e===Ze)if(te&&typeof te=="object"&&!Array.isArray(te))for(const P in te){let C=te[P];const ae=e;if(e===
ae)if(C&&typeof C=="object"&&!Array.isArray(C)){let Ne;if(C.entries===void 0&&(Ne="entries")||C.file===void 0&&(Ne="file")||C.sha256===void 0&&(Ne="sha256")||C.
coverage===void 0&&(Ne="coverage"))return _.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vocabs/addition\
alProperties/required",keyword:"required",params:{missingProperty:Ne},message:"must have required property '"+Ne+"'"}],!1;{const hr=e;for(const h in C)if(!(h===
"entries"||h==="file"||h==="sha256"||h==="coverage"||h==="minCount"||h==="grown")){return _.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/vocabs/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT \
have additional properties"}],!1;break}if(hr===e){if(C.entries!==void 0){let h=C.entries;const de=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return _.
errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/entries",schemaPath:"#/properties/vocabs/additionalProperties/properties/entries/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===de&&typeof h=="number"&&isFinite(h)&&(h<0||isNaN(h)))return _.errors=[{instancePath:r+
"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/entries",schemaPath:"#/properties/vocabs/additionalProperties/properties/entries/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var re=de===e}else var re=!0;if(re){if(C.file!==void 0){let h=C.file;const de=e;if(e===de)if(typeof h==
"string"){if(!hs.test(h))return _.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/vocabs/additional\
Properties/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/\
|$))[^\\\\]+$"'}],!1}else return _.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/vocabs/additiona\
lProperties/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var re=de===e}else var re=!0;if(re){if(C.sha256!==void 0){
let h=C.sha256;const de=e;if(e===de)if(typeof h=="string"){if(!Er.test(h))return _.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/sha256",schemaPath:"#/properties/vocabs/additionalProperties/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match\
 pattern "^[0-9a-f]{64}$"'}],!1}else return _.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/voc\
abs/additionalProperties/properties/sha256/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var re=de===e}else var re=!0;if(re){if(C.coverage!==
void 0){let h=C.coverage;const de=e;if(e===de)if(typeof h=="number"&&isFinite(h)){if(h>1||isNaN(h))return _.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1},message:"must be <= 1"}],!1;if(h<0||isNaN(h))return _.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"\
#/properties/vocabs/additionalProperties/properties/coverage/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _.
errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage\
/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var re=de===e}else var re=!0;if(re){if(C.minCount!==void 0){let h=C.minCount;const de=e;
if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return _.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/minCount",schemaPath:"\
#/properties/vocabs/additionalProperties/properties/minCount/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===de&&typeof h=="n\
umber"&&isFinite(h)&&(h<1||isNaN(h)))return _.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/minCount",schemaPath:"#/properties/v\
ocabs/additionalProperties/properties/minCount/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var re=de===e}else var re=!0;
if(re)if(C.grown!==void 0){let h=C.grown;const de=e;if(e===de)if(h&&typeof h=="object"&&!Array.isArray(h)){let Te;if(h.file===void 0&&(Te="file")||h.sha256===void 0&&
(Te="sha256")||h.forgotten===void 0&&(Te="forgotten")||h.until===void 0&&(Te="until"))return _.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,
"~1")+"/grown",schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/required",keyword:"required",params:{missingProperty:Te},message:"must have\
 required property '"+Te+"'"}],!1;{const ke=e;for(const b in h)if(!(b==="file"||b==="sha256"||b==="forgotten"||b==="until")){return _.errors=[{instancePath:r+"/\
vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown",schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"}],!1;break}if(ke===e){if(h.file!==void 0){let b=h.file;const oe=e;
if(e===oe)if(typeof b=="string"){if(!hs.test(b))return _.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown/file",schemaPath:"#\
/properties/vocabs/additionalProperties/properties/grown/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'\
must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return _.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/grow\
n/file",schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/properties/file/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var Se=oe===e}else var Se=!0;if(Se){if(h.sha256!==void 0){let b=h.sha256;const oe=e;if(e===oe)if(typeof b=="string"){if(!Er.test(b))return _.errors=[{instancePath:r+
"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown/sha256",schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/properties/sha256/patt\
ern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return _.errors=[{instancePath:r+"/vocabs/"+P.replace(
/~/g,"~0").replace(/\//g,"~1")+"/grown/sha256",schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/properties/sha256/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var Se=oe===e}else var Se=!0;if(Se){if(h.forgotten!==void 0){let b=h.forgotten;const oe=e;if(!(typeof b=="number"&&
!(b%1)&&!isNaN(b)&&isFinite(b)))return _.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown/forgotten",schemaPath:"#/properties\
/vocabs/additionalProperties/properties/grown/properties/forgotten/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===oe&&typeof b==
"number"&&isFinite(b)&&(b<0||isNaN(b)))return _.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown/forgotten",schemaPath:"#/pro\
perties/vocabs/additionalProperties/properties/grown/properties/forgotten/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;
var Se=oe===e}else var Se=!0;if(Se)if(h.until!==void 0){let b=h.until;const oe=e;if(e===oe)if(typeof b=="number"&&isFinite(b)){if(b>864e13||isNaN(b))return _.errors=
[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown/until",schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/proper\
ties/until/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(b<-864e13||isNaN(b))return _.errors=[{
instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown/until",schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/properti\
es/until/minimum",keyword:"minimum",params:{comparison:">=",limit:-864e13},message:"must be >= -8640000000000000"}],!1}else return _.errors=[{instancePath:r+"/v\
ocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown/until",schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/properties/until/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var Se=oe===e}else var Se=!0}}}}}else return _.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").
replace(/\//g,"~1")+"/grown",schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;var re=de===e}else var re=!0}}}}}}}else return _.errors=[{instancePath:r+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properti\
es/vocabs/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Xe=ae===e;if(!Xe)break}else return _.errors=[{instancePath:r+
"/vocabs",schemaPath:"#/properties/vocabs/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=Ze===e}else var c=!0;if(c)if(n.choices!==
void 0){let te=n.choices;const Ze=e;if(e===Ze)if(te&&typeof te=="object"&&!Array.isArray(te))for(const P in te){let C=te[P];const ae=e;if(e===ae)if(C&&typeof C==
"object"&&!Array.isArray(C)){let Ne;if(C.value===void 0&&(Ne="value")||C.reason===void 0&&(Ne="reason")||C.tried===void 0&&(Ne="tried"))return _.errors=[{instancePath:r+
"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/choices/additionalProperties/required",keyword:"required",params:{missingProperty:Ne},
message:"must have required property '"+Ne+"'"}],!1;{const hr=e;for(const h in C)if(!(h==="value"||h==="choose"||h==="reason"||h==="tried")){return _.errors=[{instancePath:r+
"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/choices/additionalProperties/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(hr===e){if(C.value!==void 0){const h=e;if(typeof C.value!="string")return _.
errors=[{instancePath:r+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/value",schemaPath:"#/properties/choices/additionalProperties/properties/value/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var X=h===e}else var X=!0;if(X){if(C.choose!==void 0){const h=e;if(C.choose!==!0)return _.
errors=[{instancePath:r+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/choose",schemaPath:"#/properties/choices/additionalProperties/properties/choose/c\
onst",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"}],!1;var X=h===e}else var X=!0;if(X){if(C.reason!==void 0){const h=e;if(typeof C.
reason!="string")return _.errors=[{instancePath:r+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/reason",schemaPath:"#/properties/choices/additionalProp\
erties/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var X=h===e}else var X=!0;if(X)if(C.tried!==void 0){let h=C.tried;
const de=e;if(e===de)if(Array.isArray(h)){var ur=!0;const Te=h.length;for(let ke=0;ke<Te;ke++){let b=h[ke];const oe=e;if(e===oe)if(b&&typeof b=="object"&&!Array.
isArray(b)){let Ee;if(b.value===void 0&&(Ee="value")||b.trials===void 0&&(Ee="trials")||b.part===void 0&&(Ee="part")||b.logLoss===void 0&&(Ee="logLoss")||b.difference===
void 0&&(Ee="difference")||b.interval===void 0&&(Ee="interval"))return _.errors=[{instancePath:r+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+
ke,schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/required",keyword:"required",params:{missingProperty:Ee},message:"must have requ\
ired property '"+Ee+"'"}],!1;{const Ie=e;for(const K in b)if(!(K==="value"||K==="trials"||K==="part"||K==="logLoss"||K==="difference"||K==="interval")){return _.
errors=[{instancePath:r+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+ke,schemaPath:"#/properties/choices/additionalProperties/properties/tried\
/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:K},message:"must NOT have additional properties"}],!1;break}if(Ie===e){if(b.
value!==void 0){const K=e;if(typeof b.value!="string")return _.errors=[{instancePath:r+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+ke+"/value",
schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/value/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var je=K===e}else var je=!0;if(je){if(b.trials!==void 0){let K=b.trials;const ge=e;if(!(typeof K=="number"&&!(K%1)&&!isNaN(K)&&isFinite(K)))return _.errors=
[{instancePath:r+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+ke+"/trials",schemaPath:"#/properties/choices/additionalProperties/properties/tr\
ied/items/properties/trials/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===ge&&typeof K=="number"&&isFinite(K)&&(K<0||isNaN(
K)))return _.errors=[{instancePath:r+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+ke+"/trials",schemaPath:"#/properties/choices/additionalProp\
erties/properties/tried/items/properties/trials/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var je=ge===e}else var je=!0;
if(je){if(b.part!==void 0){let K=b.part;const ge=e;if(e===ge)if(typeof K=="number"&&isFinite(K)){if(K>1||isNaN(K))return _.errors=[{instancePath:r+"/choices/"+P.
replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+ke+"/part",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/part/maximum",
keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(K<0||isNaN(K))return _.errors=[{instancePath:r+"/choices/"+P.replace(/~/g,"~0").
replace(/\//g,"~1")+"/tried/"+ke+"/part",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/part/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{instancePath:r+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+
ke+"/part",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/part/type",keyword:"type",params:{type:"number"},message:"mus\
t be number"}],!1;var je=ge===e}else var je=!0;if(je){if(b.logLoss!==void 0){let K=b.logLoss;const ge=e;if(!(typeof K=="number"&&isFinite(K)))return _.errors=[{
instancePath:r+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+ke+"/logLoss",schemaPath:"#/properties/choices/additionalProperties/properties/tri\
ed/items/properties/logLoss/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var je=ge===e}else var je=!0;if(je){if(b.difference!==void 0){
let K=b.difference;const ge=e;if(!(typeof K=="number"&&isFinite(K)))return _.errors=[{instancePath:r+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/trie\
d/"+ke+"/difference",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/difference/type",keyword:"type",params:{type:"numbe\
r"},message:"must be number"}],!1;var je=ge===e}else var je=!0;if(je)if(b.interval!==void 0){let K=b.interval;const ge=e;if(e===ge)if(Array.isArray(K)){if(K.length<
2)return _.errors=[{instancePath:r+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+ke+"/interval",schemaPath:"#/properties/choices/additionalProp\
erties/properties/tried/items/properties/interval/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{const S=K.length;
if(S>0){let ir=K[0];const Me=e;if(!(typeof ir=="number"&&isFinite(ir)))return _.errors=[{instancePath:r+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/t\
ried/"+ke+"/interval/0",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/interval/prefixItems/0/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var or=Me===e}if(or){if(S>1){let ir=K[1];const Me=e;if(!(typeof ir=="number"&&isFinite(ir)))return _.errors=[{instancePath:r+
"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+ke+"/interval/1",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/pro\
perties/interval/prefixItems/1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var or=Me===e}if(or&&!(K.length<=2))return _.errors=[{instancePath:r+
"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+ke+"/interval",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/prope\
rties/interval/items",keyword:"items",params:{limit:2},message:"must NOT have more than 2 items"}],!1}}}else return _.errors=[{instancePath:r+"/choices/"+P.replace(
/~/g,"~0").replace(/\//g,"~1")+"/tried/"+ke+"/interval",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/interval/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var je=ge===e}else var je=!0}}}}}}}else return _.errors=[{instancePath:r+"/choices/"+P.replace(/~/g,"~0").
replace(/\//g,"~1")+"/tried/"+ke,schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var ur=oe===e;if(!ur)break}}else return _.errors=[{instancePath:r+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried",schemaPath:"\
#/properties/choices/additionalProperties/properties/tried/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var X=de===e}else var X=!0}}}}}else
return _.errors=[{instancePath:r+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/choices/additionalProperties/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var Fr=ae===e;if(!Fr)break}else return _.errors=[{instancePath:r+"/choices",schemaPath:"#/properties/choice\
s/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=Ze===e}else var c=!0}}}}}}}}}}}}else return _.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return _.errors=l,e===0}_.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const ot=Fe,
Cr={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc calibration config",description:"How a model is to be calibrated: what the spec asks for,\
 resolved. A fitted calibrator is another file.",type:"object",properties:{version:{const:3},fingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},model:{type:"s\
tring"},variant:{type:["string","null"]},method:{enum:["platt","isotonic","temperature"]},heads:{type:"array",items:{type:"string"}},sources:{type:["array","nul\
l"],items:{type:"string"}},per:{type:"array",items:{enum:["head","source"]}},signals:{type:"array",items:{type:"object",properties:{name:{type:"string"},kind:{enum:[
"id","ids","vec","bins"]},vocab:{type:["string","null"]},size:{type:"integer",minimum:0},hours:{type:["string","null"]}},required:["name","kind","vocab","size",
"hours"],additionalProperties:!1}},everySeconds:{type:"number"},windowSeconds:{type:"number"},halfLifeSeconds:{type:["number","null"]},traffic:{type:["object","\
null"],properties:{column:{type:"string"},value:{type:"string"}},required:["column","value"],additionalProperties:!1},sampling:{type:["object","null"],properties:{
base:{type:["string","null"]},keep:{type:"number",minimum:0,maximum:1},log:{enum:["unsampled","sampled"]},correct:{enum:["weight","base","batch"]}},required:["b\
ase","keep","log","correct"],additionalProperties:!1}},required:["version","fingerprint","model","variant","method","heads","sources","per","signals","everySeco\
nds","windowSeconds","halfLifeSeconds","traffic","sampling"],additionalProperties:!1,$id:"calibration"};function Fe(n,{instancePath:r="",parentData:is,parentDataProperty:as,
rootData:Nr=n,dynamicAnchors:Ar={}}={}){let l=null,e=0;const Oe=Fe.evaluated;if(Oe.dynamicProps&&(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(n&&
typeof n=="object"&&!Array.isArray(n)){let Q;if(n.version===void 0&&(Q="version")||n.fingerprint===void 0&&(Q="fingerprint")||n.model===void 0&&(Q="model")||n.variant===
void 0&&(Q="variant")||n.method===void 0&&(Q="method")||n.heads===void 0&&(Q="heads")||n.sources===void 0&&(Q="sources")||n.per===void 0&&(Q="per")||n.signals===
void 0&&(Q="signals")||n.everySeconds===void 0&&(Q="everySeconds")||n.windowSeconds===void 0&&(Q="windowSeconds")||n.halfLifeSeconds===void 0&&(Q="halfLifeSecon\
ds")||n.traffic===void 0&&(Q="traffic")||n.sampling===void 0&&(Q="sampling"))return Fe.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:Q},message:"must have required property '"+Q+"'"}],!1;{const fe=e;for(const A in n)if(!Dr.call(Cr.properties,A)){return Fe.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A},message:"must NOT have additional properties"}],!1;break}if(fe===
e){if(n.version!==void 0){const A=e;if(n.version!==3)return Fe.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{
allowedValue:3},message:"must be equal to constant"}],!1;var c=A===e}else var c=!0;if(c){if(n.fingerprint!==void 0){let A=n.fingerprint;const j=e;if(e===j)if(typeof A==
"string"){if(!Er.test(A))return Fe.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9\
a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Fe.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=j===e}else var c=!0;if(c){if(n.model!==void 0){const A=e;if(typeof n.model!="string")return Fe.
errors=[{instancePath:r+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=A===e}else var c=!0;
if(c){if(n.variant!==void 0){let A=n.variant;const j=e;if(typeof A!="string"&&A!==null)return Fe.errors=[{instancePath:r+"/variant",schemaPath:"#/properties/var\
iant/type",keyword:"type",params:{type:Cr.properties.variant.type},message:"must be string,null"}],!1;var c=j===e}else var c=!0;if(c){if(n.method!==void 0){let A=n.
method;const j=e;if(!(A==="platt"||A==="isotonic"||A==="temperature"))return Fe.errors=[{instancePath:r+"/method",schemaPath:"#/properties/method/enum",keyword:"\
enum",params:{allowedValues:Cr.properties.method.enum},message:"must be equal to one of the allowed values"}],!1;var c=j===e}else var c=!0;if(c){if(n.heads!==void 0){
let A=n.heads;const j=e;if(e===j)if(Array.isArray(A)){var ve=!0;const me=A.length;for(let _e=0;_e<me;_e++){const g=e;if(typeof A[_e]!="string")return Fe.errors=
[{instancePath:r+"/heads/"+_e,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ve=g===e;if(!ve)
break}}else return Fe.errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=j===
e}else var c=!0;if(c){if(n.sources!==void 0){let A=n.sources;const j=e;if(!Array.isArray(A)&&A!==null)return Fe.errors=[{instancePath:r+"/sources",schemaPath:"#\
/properties/sources/type",keyword:"type",params:{type:Cr.properties.sources.type},message:"must be array,null"}],!1;if(e===j&&Array.isArray(A)){var se=!0;const me=A.
length;for(let _e=0;_e<me;_e++){const g=e;if(typeof A[_e]!="string")return Fe.errors=[{instancePath:r+"/sources/"+_e,schemaPath:"#/properties/sources/items/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var se=g===e;if(!se)break}}var c=j===e}else var c=!0;if(c){if(n.per!==void 0){let A=n.per;const j=e;
if(e===j)if(Array.isArray(A)){var ye=!0;const me=A.length;for(let _e=0;_e<me;_e++){let g=A[_e];const D=e;if(!(g==="head"||g==="source"))return Fe.errors=[{instancePath:r+
"/per/"+_e,schemaPath:"#/properties/per/items/enum",keyword:"enum",params:{allowedValues:Cr.properties.per.items.enum},message:"must be equal to one of the allo\
wed values"}],!1;var ye=D===e;if(!ye)break}}else return Fe.errors=[{instancePath:r+"/per",schemaPath:"#/properties/per/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var c=j===e}else var c=!0;if(c){if(n.signals!==void 0){let A=n.signals;const j=e;if(e===j)if(Array.isArray(A)){var W=!0;const me=A.
length;for(let _e=0;_e<me;_e++){let g=A[_e];const D=e;if(e===D)if(g&&typeof g=="object"&&!Array.isArray(g)){let I;if(g.name===void 0&&(I="name")||g.kind===void 0&&
(I="kind")||g.vocab===void 0&&(I="vocab")||g.size===void 0&&(I="size")||g.hours===void 0&&(I="hours"))return Fe.errors=[{instancePath:r+"/signals/"+_e,schemaPath:"\
#/properties/signals/items/required",keyword:"required",params:{missingProperty:I},message:"must have required property '"+I+"'"}],!1;{const y=e;for(const u in g)
if(!(u==="name"||u==="kind"||u==="vocab"||u==="size"||u==="hours")){return Fe.errors=[{instancePath:r+"/signals/"+_e,schemaPath:"#/properties/signals/items/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(y===e){if(g.name!==void 0){
const u=e;if(typeof g.name!="string")return Fe.errors=[{instancePath:r+"/signals/"+_e+"/name",schemaPath:"#/properties/signals/items/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var be=u===e}else var be=!0;if(be){if(g.kind!==void 0){let u=g.kind;const G=e;if(!(u==="id"||u==="ids"||
u==="vec"||u==="bins"))return Fe.errors=[{instancePath:r+"/signals/"+_e+"/kind",schemaPath:"#/properties/signals/items/properties/kind/enum",keyword:"enum",params:{
allowedValues:Cr.properties.signals.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var be=G===e}else var be=!0;if(be){if(g.
vocab!==void 0){let u=g.vocab;const G=e;if(typeof u!="string"&&u!==null)return Fe.errors=[{instancePath:r+"/signals/"+_e+"/vocab",schemaPath:"#/properties/signa\
ls/items/properties/vocab/type",keyword:"type",params:{type:Cr.properties.signals.items.properties.vocab.type},message:"must be string,null"}],!1;var be=G===e}else
var be=!0;if(be){if(g.size!==void 0){let u=g.size;const G=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Fe.errors=[{instancePath:r+"/signals\
/"+_e+"/size",schemaPath:"#/properties/signals/items/properties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===G&&typeof u==
"number"&&isFinite(u)&&(u<0||isNaN(u)))return Fe.errors=[{instancePath:r+"/signals/"+_e+"/size",schemaPath:"#/properties/signals/items/properties/size/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var be=G===e}else var be=!0;if(be)if(g.hours!==void 0){let u=g.hours;const G=e;if(typeof u!=
"string"&&u!==null)return Fe.errors=[{instancePath:r+"/signals/"+_e+"/hours",schemaPath:"#/properties/signals/items/properties/hours/type",keyword:"type",params:{
type:Cr.properties.signals.items.properties.hours.type},message:"must be string,null"}],!1;var be=G===e}else var be=!0}}}}}}else return Fe.errors=[{instancePath:r+
"/signals/"+_e,schemaPath:"#/properties/signals/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var W=D===e;if(!W)break}}else return Fe.
errors=[{instancePath:r+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=j===e}else var c=!0;
if(c){if(n.everySeconds!==void 0){let A=n.everySeconds;const j=e;if(!(typeof A=="number"&&isFinite(A)))return Fe.errors=[{instancePath:r+"/everySeconds",schemaPath:"\
#/properties/everySeconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var c=j===e}else var c=!0;if(c){if(n.windowSeconds!==void 0){
let A=n.windowSeconds;const j=e;if(!(typeof A=="number"&&isFinite(A)))return Fe.errors=[{instancePath:r+"/windowSeconds",schemaPath:"#/properties/windowSeconds/\
type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var c=j===e}else var c=!0;if(c){if(n.halfLifeSeconds!==void 0){let A=n.halfLifeSeconds;
const j=e;if(!(typeof A=="number"&&isFinite(A))&&A!==null)return Fe.errors=[{instancePath:r+"/halfLifeSeconds",schemaPath:"#/properties/halfLifeSeconds/type",keyword:"\
type",params:{type:Cr.properties.halfLifeSeconds.type},message:"must be number,null"}],!1;var c=j===e}else var c=!0;if(c){if(n.traffic!==void 0){let A=n.traffic;
const j=e;if(!(A&&typeof A=="object"&&!Array.isArray(A))&&A!==null)return Fe.errors=[{instancePath:r+"/traffic",schemaPath:"#/properties/traffic/type",keyword:"\
type",params:{type:Cr.properties.traffic.type},message:"must be object,null"}],!1;if(e===j&&A&&typeof A=="object"&&!Array.isArray(A)){let me;if(A.column===void 0&&
(me="column")||A.value===void 0&&(me="value"))return Fe.errors=[{instancePath:r+"/traffic",schemaPath:"#/properties/traffic/required",keyword:"required",params:{
missingProperty:me},message:"must have required property '"+me+"'"}],!1;{const _e=e;for(const g in A)if(!(g==="column"||g==="value")){return Fe.errors=[{instancePath:r+
"/traffic",schemaPath:"#/properties/traffic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional\
 properties"}],!1;break}if(_e===e){if(A.column!==void 0){const g=e;if(typeof A.column!="string")return Fe.errors=[{instancePath:r+"/traffic/column",schemaPath:"\
#/properties/traffic/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var xe=g===e}else var xe=!0;if(xe)if(A.value!==
void 0){const g=e;if(typeof A.value!="string")return Fe.errors=[{instancePath:r+"/traffic/value",schemaPath:"#/properties/traffic/properties/value/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var xe=g===e}else var xe=!0}}}var c=j===e}else var c=!0;if(c)if(n.sampling!==void 0){let A=n.sampling;
const j=e;if(!(A&&typeof A=="object"&&!Array.isArray(A))&&A!==null)return Fe.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/type",keyword:"\
type",params:{type:Cr.properties.sampling.type},message:"must be object,null"}],!1;if(e===j&&A&&typeof A=="object"&&!Array.isArray(A)){let me;if(A.base===void 0&&
(me="base")||A.keep===void 0&&(me="keep")||A.log===void 0&&(me="log")||A.correct===void 0&&(me="correct"))return Fe.errors=[{instancePath:r+"/sampling",schemaPath:"\
#/properties/sampling/required",keyword:"required",params:{missingProperty:me},message:"must have required property '"+me+"'"}],!1;{const _e=e;for(const g in A)
if(!(g==="base"||g==="keep"||g==="log"||g==="correct")){return Fe.errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(_e===e){if(A.base!==void 0){let g=A.base;const D=e;
if(typeof g!="string"&&g!==null)return Fe.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/type",keyword:"type",params:{
type:Cr.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var J=D===e}else var J=!0;if(J){if(A.keep!==void 0){let g=A.keep;const D=e;
if(e===D)if(typeof g=="number"&&isFinite(g)){if(g>1||isNaN(g))return Fe.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/ke\
ep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(g<0||isNaN(g))return Fe.errors=[{instancePath:r+"/sampling/keep",schemaPath:"\
#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return Fe.errors=[{instancePath:r+
"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var J=D===e}else var J=!0;
if(J){if(A.log!==void 0){let g=A.log;const D=e;if(!(g==="unsampled"||g==="sampled"))return Fe.errors=[{instancePath:r+"/sampling/log",schemaPath:"#/properties/s\
ampling/properties/log/enum",keyword:"enum",params:{allowedValues:Cr.properties.sampling.properties.log.enum},message:"must be equal to one of the allowed value\
s"}],!1;var J=D===e}else var J=!0;if(J)if(A.correct!==void 0){let g=A.correct;const D=e;if(!(g==="weight"||g==="base"||g==="batch"))return Fe.errors=[{instancePath:r+
"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:Cr.properties.sampling.properties.correct.enum},
message:"must be equal to one of the allowed values"}],!1;var J=D===e}else var J=!0}}}}}var c=j===e}else var c=!0}}}}}}}}}}}}}}}else return Fe.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Fe.errors=l,e===0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
const nt=he,gs={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc manifest",description:"What a build or a trained bundle holds: the fingerprin\
t of its plan and a hash of every other file.",type:"object",properties:{version:{const:1},adsc:{type:"string"},model:{type:"string"},variant:{type:["string","n\
ull"]},baseline:{type:"string"},assumed:{type:"object",properties:{vocabs:{type:"array",items:{type:"string"}},signals:{type:"array",items:{type:"string"}}},required:[
"vocabs","signals"],additionalProperties:!1},fingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},contract:{type:"string",pattern:"^[0-9a-f]{64}$"},modelFingerprint:{
type:"string",pattern:"^[0-9a-f]{64}$"},distilled:{type:"object",properties:{trees:{type:"integer",minimum:0},network:{type:"number"},sum:{type:"number"},pupil:{
type:["number","null"]},kept:{enum:["pupil","network"]}},required:["trees","network","sum","pupil","kept"],additionalProperties:!1},int8:{type:"object",properties:{
tables:{type:"array",items:{type:"string"}},of:{type:"string",pattern:"^[0-9a-f]{64}$"},measured:{enum:["holdout","validate","train","data"]},rows:{type:"intege\
r",minimum:0},heads:{type:"object",additionalProperties:{type:"object",properties:{logLoss:{type:["array","null"],items:{type:"number"}},auc:{type:["array","nul\
l"],items:{type:"number"}}},required:["logLoss","auc"],additionalProperties:!1}}},required:["tables","of","measured","rows","heads"],additionalProperties:!1},files:{
type:"object",additionalProperties:{type:"object",properties:{bytes:{type:"integer",minimum:0},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"}},required:["bytes",
"sha256"],additionalProperties:!1}}},required:["version","adsc","model","variant","fingerprint","files"],additionalProperties:!1,$id:"manifest"};function he(n,{
instancePath:r="",parentData:is,parentDataProperty:as,rootData:Nr=n,dynamicAnchors:Ar={}}={}){let l=null,e=0;const Oe=he.evaluated;if(Oe.dynamicProps&&(Oe.props=
void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let me;if(n.version===void 0&&(me="version")||n.adsc===void 0&&(me=
"adsc")||n.model===void 0&&(me="model")||n.variant===void 0&&(me="variant")||n.fingerprint===void 0&&(me="fingerprint")||n.files===void 0&&(me="files"))return he.
errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:me},message:"must have required property '"+me+"'"}],!1;{const _e=e;for(const g in n)
if(!Dr.call(gs.properties,g)){return he.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},
message:"must NOT have additional properties"}],!1;break}if(_e===e){if(n.version!==void 0){const g=e;if(n.version!==1)return he.errors=[{instancePath:r+"/versio\
n",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var c=g===e}else var c=!0;if(c){if(n.
adsc!==void 0){const g=e;if(typeof n.adsc!="string")return he.errors=[{instancePath:r+"/adsc",schemaPath:"#/properties/adsc/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var c=g===e}else var c=!0;if(c){if(n.model!==void 0){const g=e;if(typeof n.model!="string")return he.errors=[{instancePath:r+
"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=g===e}else var c=!0;if(c){if(n.variant!==
void 0){let g=n.variant;const D=e;if(typeof g!="string"&&g!==null)return he.errors=[{instancePath:r+"/variant",schemaPath:"#/properties/variant/type",keyword:"t\
ype",params:{type:gs.properties.variant.type},message:"must be string,null"}],!1;var c=D===e}else var c=!0;if(c){if(n.baseline!==void 0){const g=e;if(typeof n.baseline!=
"string")return he.errors=[{instancePath:r+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var c=g===e}else var c=!0;if(c){if(n.assumed!==void 0){let g=n.assumed;const D=e;if(e===D)if(g&&typeof g=="object"&&!Array.isArray(g)){let I;if(g.vocabs===void 0&&
(I="vocabs")||g.signals===void 0&&(I="signals"))return he.errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/required",keyword:"required",params:{
missingProperty:I},message:"must have required property '"+I+"'"}],!1;{const y=e;for(const u in g)if(!(u==="vocabs"||u==="signals")){return he.errors=[{instancePath:r+
"/assumed",schemaPath:"#/properties/assumed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional\
 properties"}],!1;break}if(y===e){if(g.vocabs!==void 0){let u=g.vocabs;const G=e;if(e===G)if(Array.isArray(u)){var ve=!0;const F=u.length;for(let q=0;q<F;q++){const O=e;
if(typeof u[q]!="string")return he.errors=[{instancePath:r+"/assumed/vocabs/"+q,schemaPath:"#/properties/assumed/properties/vocabs/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var ve=O===e;if(!ve)break}}else return he.errors=[{instancePath:r+"/assumed/vocabs",schemaPath:"#/properties/assume\
d/properties/vocabs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var se=G===e}else var se=!0;if(se)if(g.signals!==void 0){let u=g.signals;
const G=e;if(e===G)if(Array.isArray(u)){var ye=!0;const q=u.length;for(let O=0;O<q;O++){const T=e;if(typeof u[O]!="string")return he.errors=[{instancePath:r+"/a\
ssumed/signals/"+O,schemaPath:"#/properties/assumed/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ye=T===
e;if(!ye)break}}else return he.errors=[{instancePath:r+"/assumed/signals",schemaPath:"#/properties/assumed/properties/signals/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var se=G===e}else var se=!0}}}else return he.errors=[{instancePath:r+"/assumed",schemaPath:"#/properties/assumed/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var c=D===e}else var c=!0;if(c){if(n.fingerprint!==void 0){let g=n.fingerprint;const D=e;if(e===D)if(typeof g==
"string"){if(!Er.test(g))return he.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9\
a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return he.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=D===e}else var c=!0;if(c){if(n.contract!==void 0){let g=n.contract;const D=e;if(e===D)
if(typeof g=="string"){if(!Er.test(g))return he.errors=[{instancePath:r+"/contract",schemaPath:"#/properties/contract/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return he.errors=[{instancePath:r+"/contract",schemaPath:"#/properties/contract/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var c=D===e}else var c=!0;if(c){if(n.modelFingerprint!==void 0){let g=n.modelFingerprint;const D=e;if(e===
D)if(typeof g=="string"){if(!Er.test(g))return he.errors=[{instancePath:r+"/modelFingerprint",schemaPath:"#/properties/modelFingerprint/pattern",keyword:"patter\
n",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return he.errors=[{instancePath:r+"/modelFingerprint",schemaPath:"#\
/properties/modelFingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=D===e}else var c=!0;if(c){if(n.distilled!==void 0){
let g=n.distilled;const D=e;if(e===D)if(g&&typeof g=="object"&&!Array.isArray(g)){let I;if(g.trees===void 0&&(I="trees")||g.network===void 0&&(I="network")||g.sum===
void 0&&(I="sum")||g.pupil===void 0&&(I="pupil")||g.kept===void 0&&(I="kept"))return he.errors=[{instancePath:r+"/distilled",schemaPath:"#/properties/distilled/\
required",keyword:"required",params:{missingProperty:I},message:"must have required property '"+I+"'"}],!1;{const y=e;for(const u in g)if(!(u==="trees"||u==="ne\
twork"||u==="sum"||u==="pupil"||u==="kept")){return he.errors=[{instancePath:r+"/distilled",schemaPath:"#/properties/distilled/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(y===e){if(g.trees!==void 0){let u=g.trees;const G=e;
if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return he.errors=[{instancePath:r+"/distilled/trees",schemaPath:"#/properties/distilled/properties/tree\
s/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===G&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return he.errors=[{instancePath:r+
"/distilled/trees",schemaPath:"#/properties/distilled/properties/trees/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var W=G===
e}else var W=!0;if(W){if(g.network!==void 0){let u=g.network;const G=e;if(!(typeof u=="number"&&isFinite(u)))return he.errors=[{instancePath:r+"/distilled/netwo\
rk",schemaPath:"#/properties/distilled/properties/network/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var W=G===e}else var W=!0;if(W){
if(g.sum!==void 0){let u=g.sum;const G=e;if(!(typeof u=="number"&&isFinite(u)))return he.errors=[{instancePath:r+"/distilled/sum",schemaPath:"#/properties/disti\
lled/properties/sum/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var W=G===e}else var W=!0;if(W){if(g.pupil!==void 0){let u=g.pupil;
const G=e;if(!(typeof u=="number"&&isFinite(u))&&u!==null)return he.errors=[{instancePath:r+"/distilled/pupil",schemaPath:"#/properties/distilled/properties/pup\
il/type",keyword:"type",params:{type:gs.properties.distilled.properties.pupil.type},message:"must be number,null"}],!1;var W=G===e}else var W=!0;if(W)if(g.kept!==
void 0){let u=g.kept;const G=e;if(!(u==="pupil"||u==="network"))return he.errors=[{instancePath:r+"/distilled/kept",schemaPath:"#/properties/distilled/propertie\
s/kept/enum",keyword:"enum",params:{allowedValues:gs.properties.distilled.properties.kept.enum},message:"must be equal to one of the allowed values"}],!1;var W=G===
e}else var W=!0}}}}}}else return he.errors=[{instancePath:r+"/distilled",schemaPath:"#/properties/distilled/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var c=D===e}else var c=!0;if(c){if(n.int8!==void 0){let g=n.int8;const D=e;if(e===D)if(g&&typeof g=="object"&&!Array.isArray(g)){let I;if(g.
tables===void 0&&(I="tables")||g.of===void 0&&(I="of")||g.measured===void 0&&(I="measured")||g.rows===void 0&&(I="rows")||g.heads===void 0&&(I="heads"))return he.
errors=[{instancePath:r+"/int8",schemaPath:"#/properties/int8/required",keyword:"required",params:{missingProperty:I},message:"must have required property '"+I+
"'"}],!1;{const y=e;for(const u in g)if(!(u==="tables"||u==="of"||u==="measured"||u==="rows"||u==="heads")){return he.errors=[{instancePath:r+"/int8",schemaPath:"\
#/properties/int8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(y===
e){if(g.tables!==void 0){let u=g.tables;const G=e;if(e===G)if(Array.isArray(u)){var be=!0;const F=u.length;for(let q=0;q<F;q++){const O=e;if(typeof u[q]!="strin\
g")return he.errors=[{instancePath:r+"/int8/tables/"+q,schemaPath:"#/properties/int8/properties/tables/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var be=O===e;if(!be)break}}else return he.errors=[{instancePath:r+"/int8/tables",schemaPath:"#/properties/int8/properties/tables/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var xe=G===e}else var xe=!0;if(xe){if(g.of!==void 0){let u=g.of;const G=e;if(e===G)if(typeof u=="string"){
if(!Er.test(u))return he.errors=[{instancePath:r+"/int8/of",schemaPath:"#/properties/int8/properties/of/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64\
}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return he.errors=[{instancePath:r+"/int8/of",schemaPath:"#/properties/int8/properties/of/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var xe=G===e}else var xe=!0;if(xe){if(g.measured!==void 0){let u=g.measured;const G=e;if(!(u==="holdo\
ut"||u==="validate"||u==="train"||u==="data"))return he.errors=[{instancePath:r+"/int8/measured",schemaPath:"#/properties/int8/properties/measured/enum",keyword:"\
enum",params:{allowedValues:gs.properties.int8.properties.measured.enum},message:"must be equal to one of the allowed values"}],!1;var xe=G===e}else var xe=!0;if(xe){
if(g.rows!==void 0){let u=g.rows;const G=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return he.errors=[{instancePath:r+"/int8/rows",schemaPath:"#\
/properties/int8/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===G&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(
u)))return he.errors=[{instancePath:r+"/int8/rows",schemaPath:"#/properties/int8/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var xe=G===e}else var xe=!0;if(xe)if(g.heads!==void 0){let u=g.heads;const G=e;if(e===G)if(u&&typeof u=="object"&&!Array.isArray(u))for(const q in u){
let O=u[q];const T=e;if(e===T)if(O&&typeof O=="object"&&!Array.isArray(O)){let ce;if(O.logLoss===void 0&&(ce="logLoss")||O.auc===void 0&&(ce="auc"))return he.errors=
[{instancePath:r+"/int8/heads/"+q.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/int8/properties/heads/additionalProperties/required",keyword:"\
required",params:{missingProperty:ce},message:"must have required property '"+ce+"'"}],!1;{const Pe=e;for(const V in O)if(!(V==="logLoss"||V==="auc")){return he.
errors=[{instancePath:r+"/int8/heads/"+q.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/int8/properties/heads/additionalProperties/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:V},message:"must NOT have additional properties"}],!1;break}if(Pe===e){if(O.logLoss!==void 0){
let V=O.logLoss;const $=e;if(!Array.isArray(V)&&V!==null)return he.errors=[{instancePath:r+"/int8/heads/"+q.replace(/~/g,"~0").replace(/\//g,"~1")+"/logLoss",schemaPath:"\
#/properties/int8/properties/heads/additionalProperties/properties/logLoss/type",keyword:"type",params:{type:gs.properties.int8.properties.heads.additionalProperties.
properties.logLoss.type},message:"must be array,null"}],!1;if(e===$&&Array.isArray(V)){var J=!0;const Ae=V.length;for(let Ue=0;Ue<Ae;Ue++){let U=V[Ue];const M=e;
if(!(typeof U=="number"&&isFinite(U)))return he.errors=[{instancePath:r+"/int8/heads/"+q.replace(/~/g,"~0").replace(/\//g,"~1")+"/logLoss/"+Ue,schemaPath:"#/pro\
perties/int8/properties/heads/additionalProperties/properties/logLoss/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var J=M===
e;if(!J)break}}var Q=$===e}else var Q=!0;if(Q)if(O.auc!==void 0){let V=O.auc;const $=e;if(!Array.isArray(V)&&V!==null)return he.errors=[{instancePath:r+"/int8/h\
eads/"+q.replace(/~/g,"~0").replace(/\//g,"~1")+"/auc",schemaPath:"#/properties/int8/properties/heads/additionalProperties/properties/auc/type",keyword:"type",params:{
type:gs.properties.int8.properties.heads.additionalProperties.properties.auc.type},message:"must be array,null"}],!1;if(e===$&&Array.isArray(V)){var fe=!0;const Ue=V.
length;for(let U=0;U<Ue;U++){let M=V[U];const le=e;if(!(typeof M=="number"&&isFinite(M)))return he.errors=[{instancePath:r+"/int8/heads/"+q.replace(/~/g,"~0").replace(
/\//g,"~1")+"/auc/"+U,schemaPath:"#/properties/int8/properties/heads/additionalProperties/properties/auc/items/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var fe=le===e;if(!fe)break}}var Q=$===e}else var Q=!0}}}else return he.errors=[{instancePath:r+"/int8/heads/"+q.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/int8/properties/heads/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var A=T===
e;if(!A)break}else return he.errors=[{instancePath:r+"/int8/heads",schemaPath:"#/properties/int8/properties/heads/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var xe=G===e}else var xe=!0}}}}}}else return he.errors=[{instancePath:r+"/int8",schemaPath:"#/properties/int8/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var c=D===e}else var c=!0;if(c)if(n.files!==void 0){let g=n.files;const D=e;if(e===D)if(g&&typeof g=="object"&&!Array.
isArray(g))for(const I in g){let y=g[I];const u=e;if(e===u)if(y&&typeof y=="object"&&!Array.isArray(y)){let G;if(y.bytes===void 0&&(G="bytes")||y.sha256===void 0&&
(G="sha256"))return he.errors=[{instancePath:r+"/files/"+I.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/required",
keyword:"required",params:{missingProperty:G},message:"must have required property '"+G+"'"}],!1;{const F=e;for(const q in y)if(!(q==="bytes"||q==="sha256")){return he.
errors=[{instancePath:r+"/files/"+I.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:q},message:"must NOT have additional properties"}],!1;break}if(F===e){if(y.bytes!==void 0){let q=y.bytes;const O=e;
if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return he.errors=[{instancePath:r+"/files/"+I.replace(/~/g,"~0").replace(/\//g,"~1")+"/bytes",schemaPath:"\
#/properties/files/additionalProperties/properties/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===O&&typeof q=="number"&&
isFinite(q)&&(q<0||isNaN(q)))return he.errors=[{instancePath:r+"/files/"+I.replace(/~/g,"~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#/properties/files/additi\
onalProperties/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var j=O===e}else var j=!0;if(j)if(y.sha256!==
void 0){let q=y.sha256;const O=e;if(e===O)if(typeof q=="string"){if(!Er.test(q))return he.errors=[{instancePath:r+"/files/"+I.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/sha256",schemaPath:"#/properties/files/additionalProperties/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must \
match pattern "^[0-9a-f]{64}$"'}],!1}else return he.errors=[{instancePath:r+"/files/"+I.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/propertie\
s/files/additionalProperties/properties/sha256/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var j=O===e}else var j=!0}}}else return he.
errors=[{instancePath:r+"/files/"+I.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var H=u===e;if(!H)break}else return he.errors=[{instancePath:r+"/files",schemaPath:"#/properties/files/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;var c=D===e}else var c=!0}}}}}}}}}}}}}else return he.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return he.errors=l,e===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const pt=qr;function qr(n,{instancePath:r="",parentData:is,parentDataProperty:as,rootData:Nr=n,dynamicAnchors:Ar={}}={}){let l=null,e=0;const Oe=qr.evaluated;if(Oe.dynamicProps&&
(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let A;if(n.version===void 0&&(A="version")||n.fingerprint===
void 0&&(A="fingerprint")||n.cases===void 0&&(A="cases"))return qr.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:A},
message:"must have required property '"+A+"'"}],!1;{const j=e;for(const H in n)if(!(H==="version"||H==="fingerprint"||H==="cases")){return qr.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:H},message:"must NOT have additional properties"}],!1;break}if(j===
e){if(n.version!==void 0){const H=e;if(n.version!==1)return qr.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{
allowedValue:1},message:"must be equal to constant"}],!1;var c=H===e}else var c=!0;if(c){if(n.fingerprint!==void 0){let H=n.fingerprint;const me=e;if(e===me)if(typeof H==
"string"){if(!Er.test(H))return qr.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9\
a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return qr.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=me===e}else var c=!0;if(c)if(n.cases!==void 0){let H=n.cases;const me=e;if(e===me)if(Array.
isArray(H)){var ve=!0;const g=H.length;for(let D=0;D<g;D++){let B=H[D];const I=e;if(e===I)if(B&&typeof B=="object"&&!Array.isArray(B)){let u;if(B.note===void 0&&
(u="note")||B.serving===void 0&&(u="serving")||B.row===void 0&&(u="row")||B.signals===void 0&&(u="signals"))return qr.errors=[{instancePath:r+"/cases/"+D,schemaPath:"\
#/properties/cases/items/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{const G=e;for(const F in B)
if(!(F==="note"||F==="serving"||F==="row"||F==="signals")){return qr.errors=[{instancePath:r+"/cases/"+D,schemaPath:"#/properties/cases/items/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:F},message:"must NOT have additional properties"}],!1;break}if(G===e){if(B.note!==void 0){const F=e;
if(typeof B.note!="string")return qr.errors=[{instancePath:r+"/cases/"+D+"/note",schemaPath:"#/properties/cases/items/properties/note/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var se=F===e}else var se=!0;if(se){if(B.serving!==void 0){const F=e;if(typeof B.serving!="boolean")return qr.errors=
[{instancePath:r+"/cases/"+D+"/serving",schemaPath:"#/properties/cases/items/properties/serving/type",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"}],!1;var se=F===e}else var se=!0;if(se){if(B.row!==void 0){let F=B.row;const q=e;if(!(F&&typeof F=="object"&&!Array.isArray(F)))return qr.errors=[{instancePath:r+
"/cases/"+D+"/row",schemaPath:"#/properties/cases/items/properties/row/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var se=q===e}else
var se=!0;if(se)if(B.signals!==void 0){let F=B.signals;const q=e;if(e===q)if(F&&typeof F=="object"&&!Array.isArray(F))for(const T in F){let ce=F[T];const Pe=e,V=e;
let $=!1;const Ae=e;if(e===Ae)if(ce&&typeof ce=="object"&&!Array.isArray(ce)){let U;if(ce.values===void 0&&(U="values")){const M={instancePath:r+"/cases/"+D+"/s\
ignals/"+T.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/required",keyword:"requir\
ed",params:{missingProperty:U},message:"must have required property '"+U+"'"};l===null?l=[M]:l.push(M),e++}else{const M=e;for(const le in ce)if(le!=="values"){const re={
instancePath:r+"/cases/"+D+"/signals/"+T.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/any\
Of/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:le},message:"must NOT have additional properties"};l===null?l=[re]:l.push(re),
e++;break}if(M===e&&ce.values!==void 0){let le=ce.values;if(e===e)if(Array.isArray(le)){var ye=!0;const Se=le.length;for(let Xe=0;Xe<Se;Xe++){let X=le[Xe];const ur=e;
if(!(typeof X=="number"&&isFinite(X))){const or={instancePath:r+"/cases/"+D+"/signals/"+T.replace(/~/g,"~0").replace(/\//g,"~1")+"/values/"+Xe,schemaPath:"#/pro\
perties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/items/type",keyword:"type",params:{type:"number"},message:"must be number"};
l===null?l=[or]:l.push(or),e++}var ye=ur===e;if(!ye)break}}else{const Se={instancePath:r+"/cases/"+D+"/signals/"+T.replace(/~/g,"~0").replace(/\//g,"~1")+"/valu\
es",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"};l===null?l=[Se]:l.push(Se),e++}}}}else{const U={instancePath:r+"/cases/"+D+"/signals/"+T.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pro\
perties/cases/items/properties/signals/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};l===null?l=[U]:l.push(
U),e++}var Q=Ae===e;if($=$||Q,Q)var W=!0;const Ue=e;if(e===Ue)if(ce&&typeof ce=="object"&&!Array.isArray(ce)){let U;if(ce.ids===void 0&&(U="ids")){const M={instancePath:r+
"/cases/"+D+"/signals/"+T.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/required",
keyword:"required",params:{missingProperty:U},message:"must have required property '"+U+"'"};l===null?l=[M]:l.push(M),e++}else{const M=e;for(const le in ce)if(!(le===
"ids"||le==="weights")){const re={instancePath:r+"/cases/"+D+"/signals/"+T.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/propertie\
s/signals/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:le},message:"must NOT have additional pro\
perties"};l===null?l=[re]:l.push(re),e++;break}if(M===e){if(ce.ids!==void 0){let le=ce.ids;const re=e;if(e===re)if(Array.isArray(le)){var be=!0;const Se=le.length;
for(let Xe=0;Xe<Se;Xe++){let X=le[Xe];const ur=e;if(!(typeof X=="number"&&!(X%1)&&!isNaN(X)&&isFinite(X))){const or={instancePath:r+"/cases/"+D+"/signals/"+T.replace(
/~/g,"~0").replace(/\//g,"~1")+"/ids/"+Xe,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/ids/items/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};l===null?l=[or]:l.push(or),e++}if(e===ur&&typeof X=="number"&&isFinite(X)&&(X<0||isNaN(X))){const or={instancePath:r+
"/cases/"+D+"/signals/"+T.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids/"+Xe,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1\
/properties/ids/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};l===null?l=[or]:l.push(or),e++}var be=ur===e;if(!be)break}}else{
const Se={instancePath:r+"/cases/"+D+"/signals/"+T.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids",schemaPath:"#/properties/cases/items/properties/signals/additio\
nalProperties/anyOf/1/properties/ids/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[Se]:l.push(Se),e++}var xe=re===e}else var xe=!0;
if(xe)if(ce.weights!==void 0){let le=ce.weights;const re=e;if(e===re)if(Array.isArray(le)){var J=!0;const Xe=le.length;for(let X=0;X<Xe;X++){let ur=le[X];const je=e;
if(!(typeof ur=="number"&&isFinite(ur))){const Fr={instancePath:r+"/cases/"+D+"/signals/"+T.replace(/~/g,"~0").replace(/\//g,"~1")+"/weights/"+X,schemaPath:"#/p\
roperties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weights/items/type",keyword:"type",params:{type:"number"},message:"must be numb\
er"};l===null?l=[Fr]:l.push(Fr),e++}var J=je===e;if(!J)break}}else{const Xe={instancePath:r+"/cases/"+D+"/signals/"+T.replace(/~/g,"~0").replace(/\//g,"~1")+"/w\
eights",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weights/type",keyword:"type",params:{type:"array"},message:"\
must be array"};l===null?l=[Xe]:l.push(Xe),e++}var xe=re===e}else var xe=!0}}}else{const U={instancePath:r+"/cases/"+D+"/signals/"+T.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};l===null?l=[U]:l.push(U),e++}var Q=Ue===e;if($=$||Q,Q&&W!==!0&&(W=!0),$)e=V,l!==null&&(V?l.length=V:l=null);else{const U={instancePath:r+"/cases/"+D+"/si\
gnals/"+T.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return l===null?l=[U]:l.push(U),e++,qr.errors=l,!1}var fe=Pe===e;if(!fe)break}else return qr.errors=[{instancePath:r+"/cases/"+D+
"/signals",schemaPath:"#/properties/cases/items/properties/signals/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var se=q===e}else var se=!0}}}}}else
return qr.errors=[{instancePath:r+"/cases/"+D,schemaPath:"#/properties/cases/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ve=I===
e;if(!ve)break}}else return qr.errors=[{instancePath:r+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var c=me===e}else var c=!0}}}}else return qr.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return qr.errors=l,e===0}qr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const mt=pe,Lr={$schema:"https://json-schema.org/draft/2020-12/schema",title:"a\
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
"kept","prior","window","weight","events","temperature"],additionalProperties:!1}]}},$id:"calibrator"},Xr={type:"object",discriminator:{propertyName:"kind"},required:[
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
temperature"],additionalProperties:!1}]};function E(n,{instancePath:r="",parentData:is,parentDataProperty:as,rootData:Nr=n,dynamicAnchors:Ar={}}={}){let l=null,
e=0;const Oe=E.evaluated;if(Oe.dynamicProps&&(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let _e;if(n.
kind===void 0&&(_e="kind"))return E.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:_e},message:"must have required p\
roperty '"+_e+"'"}],!1;{const g=n.kind;if(typeof g=="string")if(g==="identity"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let B;if(n.kind===void 0&&
(B="kind")||n.kept===void 0&&(B="kept")||n.prior===void 0&&(B="prior")||n.window===void 0&&(B="window")||n.weight===void 0&&(B="weight")||n.events===void 0&&(B=
"events"))return E.errors=[{instancePath:r,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:B},message:"must have required property '"+
B+"'"}],!1;{const I=e;for(const y in n)if(!(y==="kind"||y==="kept"||y==="prior"||y==="window"||y==="weight"||y==="events")){return E.errors=[{instancePath:r,schemaPath:"\
#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(I===e){
if(n.kind!==void 0){const y=e;if(n.kind!=="identity")return E.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{
allowedValue:"identity"},message:"must be equal to constant"}],!1;var c=y===e}else var c=!0;if(c){if(n.kept!==void 0){const y=e;if(typeof n.kept!="boolean")return E.
errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/0/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var c=y===e}else
var c=!0;if(c){if(n.prior!==void 0){const y=e;if(typeof n.prior!="boolean")return E.errors=[{instancePath:r+"/prior",schemaPath:"#/oneOf/0/properties/prior/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var c=y===e}else var c=!0;if(c){if(n.window!==void 0){let y=n.window;const u=e;if(!(y&&typeof y==
"object"&&!Array.isArray(y))&&y!==null)return E.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/0/properties/window/type",keyword:"type",params:{type:Xr.oneOf[0].
properties.window.type},message:"must be object,null"}],!1;if(e===u&&y&&typeof y=="object"&&!Array.isArray(y)){let F;if(y.from===void 0&&(F="from")||y.to===void 0&&
(F="to")||y.rows===void 0&&(F="rows"))return E.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/0/properties/window/required",keyword:"required",params:{missingProperty:F},
message:"must have required property '"+F+"'"}],!1;{const q=e;for(const O in y)if(!(O==="from"||O==="to"||O==="rows")){return E.errors=[{instancePath:r+"/window",
schemaPath:"#/oneOf/0/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O},message:"must NOT have additional pro\
perties"}],!1;break}if(q===e){if(y.from!==void 0){let O=y.from;const T=e;if(!(typeof O=="number"&&isFinite(O))&&O!==null)return E.errors=[{instancePath:r+"/wind\
ow/from",schemaPath:"#/oneOf/0/properties/window/properties/from/type",keyword:"type",params:{type:Xr.oneOf[0].properties.window.properties.from.type},message:"\
must be number,null"}],!1;var ve=T===e}else var ve=!0;if(ve){if(y.to!==void 0){let O=y.to;const T=e;if(!(typeof O=="number"&&isFinite(O))&&O!==null)return E.errors=
[{instancePath:r+"/window/to",schemaPath:"#/oneOf/0/properties/window/properties/to/type",keyword:"type",params:{type:Xr.oneOf[0].properties.window.properties.to.
type},message:"must be number,null"}],!1;var ve=T===e}else var ve=!0;if(ve)if(y.rows!==void 0){let O=y.rows;const T=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&
isFinite(O)))return E.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/0/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===T&&typeof O=="number"&&isFinite(O)&&(O<0||isNaN(O)))return E.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/0/\
properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ve=T===e}else var ve=!0}}}}var c=u===
e}else var c=!0;if(c){if(n.weight!==void 0){let y=n.weight;const u=e;if(!(typeof y=="number"&&isFinite(y)))return E.errors=[{instancePath:r+"/weight",schemaPath:"\
#/oneOf/0/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var c=u===e}else var c=!0;if(c)if(n.events!==void 0){let y=n.
events;const u=e;if(!(typeof y=="number"&&isFinite(y)))return E.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/0/properties/events/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var c=u===e}else var c=!0}}}}}}}else return E.errors=[{instancePath:r,schemaPath:"#/oneOf/0/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var se=!0}else if(g==="platt"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let B;if(n.kind===void 0&&(B="\
kind")||n.kept===void 0&&(B="kept")||n.prior===void 0&&(B="prior")||n.window===void 0&&(B="window")||n.weight===void 0&&(B="weight")||n.events===void 0&&(B="eve\
nts")||n.center===void 0&&(B="center")||n.alpha===void 0&&(B="alpha")||n.beta===void 0&&(B="beta")||n.gamma===void 0&&(B="gamma")||n.standardErrors===void 0&&(B=
"standardErrors")||n.converged===void 0&&(B="converged"))return E.errors=[{instancePath:r,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:B},
message:"must have required property '"+B+"'"}],!1;{const I=e;for(const y in n)if(!Dr.call(Xr.oneOf[1].properties,y)){return E.errors=[{instancePath:r,schemaPath:"\
#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(I===e){
if(n.kind!==void 0){const y=e;if(n.kind!=="platt")return E.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{
allowedValue:"platt"},message:"must be equal to constant"}],!1;var ye=y===e}else var ye=!0;if(ye){if(n.kept!==void 0){const y=e;if(typeof n.kept!="boolean")return E.
errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/1/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var ye=y===e}else
var ye=!0;if(ye){if(n.prior!==void 0){const y=e;if(typeof n.prior!="boolean")return E.errors=[{instancePath:r+"/prior",schemaPath:"#/oneOf/1/properties/prior/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var ye=y===e}else var ye=!0;if(ye){if(n.window!==void 0){let y=n.window;const u=e;if(!(y&&
typeof y=="object"&&!Array.isArray(y))&&y!==null)return E.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/1/properties/window/type",keyword:"type",params:{
type:Xr.oneOf[1].properties.window.type},message:"must be object,null"}],!1;if(e===u&&y&&typeof y=="object"&&!Array.isArray(y)){let F;if(y.from===void 0&&(F="fr\
om")||y.to===void 0&&(F="to")||y.rows===void 0&&(F="rows"))return E.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/1/properties/window/required",keyword:"\
required",params:{missingProperty:F},message:"must have required property '"+F+"'"}],!1;{const q=e;for(const O in y)if(!(O==="from"||O==="to"||O==="rows")){return E.
errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/1/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O},message:"\
must NOT have additional properties"}],!1;break}if(q===e){if(y.from!==void 0){let O=y.from;const T=e;if(!(typeof O=="number"&&isFinite(O))&&O!==null)return E.errors=
[{instancePath:r+"/window/from",schemaPath:"#/oneOf/1/properties/window/properties/from/type",keyword:"type",params:{type:Xr.oneOf[1].properties.window.properties.
from.type},message:"must be number,null"}],!1;var W=T===e}else var W=!0;if(W){if(y.to!==void 0){let O=y.to;const T=e;if(!(typeof O=="number"&&isFinite(O))&&O!==
null)return E.errors=[{instancePath:r+"/window/to",schemaPath:"#/oneOf/1/properties/window/properties/to/type",keyword:"type",params:{type:Xr.oneOf[1].properties.
window.properties.to.type},message:"must be number,null"}],!1;var W=T===e}else var W=!0;if(W)if(y.rows!==void 0){let O=y.rows;const T=e;if(!(typeof O=="number"&&
!(O%1)&&!isNaN(O)&&isFinite(O)))return E.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/1/properties/window/properties/rows/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===T&&typeof O=="number"&&isFinite(O)&&(O<0||isNaN(O)))return E.errors=[{instancePath:r+"/window/rows",schemaPath:"\
#/oneOf/1/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var W=T===e}else var W=!0}}}}
var ye=u===e}else var ye=!0;if(ye){if(n.weight!==void 0){let y=n.weight;const u=e;if(!(typeof y=="number"&&isFinite(y)))return E.errors=[{instancePath:r+"/weigh\
t",schemaPath:"#/oneOf/1/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ye=u===e}else var ye=!0;if(ye){if(n.events!==
void 0){let y=n.events;const u=e;if(!(typeof y=="number"&&isFinite(y)))return E.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/1/properties/events/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ye=u===e}else var ye=!0;if(ye){if(n.center!==void 0){let y=n.center;const u=e;if(e===u)if(typeof y==
"number"&&isFinite(y)){if(y>1e9||isNaN(y))return E.errors=[{instancePath:r+"/center",schemaPath:"#/oneOf/1/properties/center/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e9},message:"must be <= 1000000000"}],!1;if(y<-1e9||isNaN(y))return E.errors=[{instancePath:r+"/center",schemaPath:"#/oneOf/1/properties/\
center/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e9},message:"must be >= -1000000000"}],!1}else return E.errors=[{instancePath:r+"/center",schemaPath:"\
#/oneOf/1/properties/center/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ye=u===e}else var ye=!0;if(ye){if(n.alpha!==void 0){let y=n.
alpha;const u=e;if(e===u)if(typeof y=="number"&&isFinite(y)){if(y>1e6||isNaN(y))return E.errors=[{instancePath:r+"/alpha",schemaPath:"#/oneOf/1/properties/alpha\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(y<-1e6||isNaN(y))return E.errors=[{instancePath:r+"/alpha",schemaPath:"\
#/oneOf/1/properties/alpha/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"}],!1}else return E.errors=[{instancePath:r+
"/alpha",schemaPath:"#/oneOf/1/properties/alpha/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ye=u===e}else var ye=!0;if(ye){if(n.
beta!==void 0){let y=n.beta;const u=e;if(e===u)if(typeof y=="number"&&isFinite(y)){if(y>1e6||isNaN(y))return E.errors=[{instancePath:r+"/beta",schemaPath:"#/one\
Of/1/properties/beta/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(y<-1e6||isNaN(y))return E.errors=[{instancePath:r+
"/beta",schemaPath:"#/oneOf/1/properties/beta/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"}],!1}else return E.errors=
[{instancePath:r+"/beta",schemaPath:"#/oneOf/1/properties/beta/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ye=u===e}else var ye=!0;
if(ye){if(n.gamma!==void 0){let y=n.gamma;const u=e;if(e===u)if(Array.isArray(y)){var be=!0;const F=y.length;for(let q=0;q<F;q++){let O=y[q];const T=e;if(e===T)
if(typeof O=="number"&&isFinite(O)){if(O>1e6||isNaN(O))return E.errors=[{instancePath:r+"/gamma/"+q,schemaPath:"#/oneOf/1/properties/gamma/items/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(O<-1e6||isNaN(O))return E.errors=[{instancePath:r+"/gamma/"+q,schemaPath:"#/one\
Of/1/properties/gamma/items/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"}],!1}else return E.errors=[{instancePath:r+
"/gamma/"+q,schemaPath:"#/oneOf/1/properties/gamma/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var be=T===e;if(!be)break}}else
return E.errors=[{instancePath:r+"/gamma",schemaPath:"#/oneOf/1/properties/gamma/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ye=u===
e}else var ye=!0;if(ye){if(n.standardErrors!==void 0){let y=n.standardErrors;const u=e;if(e===u)if(Array.isArray(y)){var xe=!0;const F=y.length;for(let q=0;q<F;q++){
let O=y[q];const T=e;if(!(typeof O=="number"&&isFinite(O)))return E.errors=[{instancePath:r+"/standardErrors/"+q,schemaPath:"#/oneOf/1/properties/standardErrors\
/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var xe=T===e;if(!xe)break}}else return E.errors=[{instancePath:r+"/standardErro\
rs",schemaPath:"#/oneOf/1/properties/standardErrors/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ye=u===e}else var ye=!0;if(ye)if(n.
converged!==void 0){const y=e;if(typeof n.converged!="boolean")return E.errors=[{instancePath:r+"/converged",schemaPath:"#/oneOf/1/properties/converged/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var ye=y===e}else var ye=!0}}}}}}}}}}}}}else return E.errors=[{instancePath:r,schemaPath:"#/oneOf/1\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;se!==!0&&(se=!0)}else if(g==="isotonic"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(
n)){let B;if(n.kind===void 0&&(B="kind")||n.kept===void 0&&(B="kept")||n.prior===void 0&&(B="prior")||n.window===void 0&&(B="window")||n.weight===void 0&&(B="we\
ight")||n.events===void 0&&(B="events")||n.fit===void 0&&(B="fit"))return E.errors=[{instancePath:r,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:B},
message:"must have required property '"+B+"'"}],!1;{const I=e;for(const y in n)if(!(y==="kind"||y==="kept"||y==="prior"||y==="window"||y==="weight"||y==="events"||
y==="fit")){return E.errors=[{instancePath:r,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"m\
ust NOT have additional properties"}],!1;break}if(I===e){if(n.kind!==void 0){const y=e;if(n.kind!=="isotonic")return E.errors=[{instancePath:r+"/kind",schemaPath:"\
#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"isotonic"},message:"must be equal to constant"}],!1;var J=y===e}else var J=!0;if(J){if(n.
kept!==void 0){const y=e;if(typeof n.kept!="boolean")return E.errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/2/properties/kept/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var J=y===e}else var J=!0;if(J){if(n.prior!==void 0){const y=e;if(typeof n.prior!="boolean")return E.errors=[{instancePath:r+
"/prior",schemaPath:"#/oneOf/2/properties/prior/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var J=y===e}else var J=!0;if(J){if(n.
window!==void 0){let y=n.window;const u=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)return E.errors=[{instancePath:r+"/window",schemaPath:"#/oneO\
f/2/properties/window/type",keyword:"type",params:{type:Xr.oneOf[2].properties.window.type},message:"must be object,null"}],!1;if(e===u&&y&&typeof y=="object"&&
!Array.isArray(y)){let F;if(y.from===void 0&&(F="from")||y.to===void 0&&(F="to")||y.rows===void 0&&(F="rows"))return E.errors=[{instancePath:r+"/window",schemaPath:"\
#/oneOf/2/properties/window/required",keyword:"required",params:{missingProperty:F},message:"must have required property '"+F+"'"}],!1;{const q=e;for(const O in y)
if(!(O==="from"||O==="to"||O==="rows")){return E.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/2/properties/window/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:O},message:"must NOT have additional properties"}],!1;break}if(q===e){if(y.from!==void 0){let O=y.from;const T=e;if(!(typeof O==
"number"&&isFinite(O))&&O!==null)return E.errors=[{instancePath:r+"/window/from",schemaPath:"#/oneOf/2/properties/window/properties/from/type",keyword:"type",params:{
type:Xr.oneOf[2].properties.window.properties.from.type},message:"must be number,null"}],!1;var Q=T===e}else var Q=!0;if(Q){if(y.to!==void 0){let O=y.to;const T=e;
if(!(typeof O=="number"&&isFinite(O))&&O!==null)return E.errors=[{instancePath:r+"/window/to",schemaPath:"#/oneOf/2/properties/window/properties/to/type",keyword:"\
type",params:{type:Xr.oneOf[2].properties.window.properties.to.type},message:"must be number,null"}],!1;var Q=T===e}else var Q=!0;if(Q)if(y.rows!==void 0){let O=y.
rows;const T=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return E.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/2/properties/window/\
properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===T&&typeof O=="number"&&isFinite(O)&&(O<0||isNaN(O)))return E.
errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/2/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var Q=T===e}else var Q=!0}}}}var J=u===e}else var J=!0;if(J){if(n.weight!==void 0){let y=n.weight;const u=e;if(!(typeof y=="number"&&isFinite(
y)))return E.errors=[{instancePath:r+"/weight",schemaPath:"#/oneOf/2/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var J=u===e}else var J=!0;if(J){if(n.events!==void 0){let y=n.events;const u=e;if(!(typeof y=="number"&&isFinite(y)))return E.errors=[{instancePath:r+"/events",
schemaPath:"#/oneOf/2/properties/events/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var J=u===e}else var J=!0;if(J)if(n.fit!==void 0){
let y=n.fit;const u=e;if(e===u)if(y&&typeof y=="object"&&!Array.isArray(y)){let F;if(y.logits===void 0&&(F="logits")||y.values===void 0&&(F="values"))return E.errors=
[{instancePath:r+"/fit",schemaPath:"#/oneOf/2/properties/fit/required",keyword:"required",params:{missingProperty:F},message:"must have required property '"+F+"\
'"}],!1;{const q=e;for(const O in y)if(!(O==="logits"||O==="values")){return E.errors=[{instancePath:r+"/fit",schemaPath:"#/oneOf/2/properties/fit/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:O},message:"must NOT have additional properties"}],!1;break}if(q===e){if(y.logits!==void 0){let O=y.
logits;const T=e;if(e===T)if(Array.isArray(O)){var fe=!0;const ce=O.length;for(let Pe=0;Pe<ce;Pe++){let V=O[Pe];const $=e;if(!(typeof V=="number"&&isFinite(V)))
return E.errors=[{instancePath:r+"/fit/logits/"+Pe,schemaPath:"#/oneOf/2/properties/fit/properties/logits/items/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var fe=$===e;if(!fe)break}}else return E.errors=[{instancePath:r+"/fit/logits",schemaPath:"#/oneOf/2/properties/fit/properties/logits/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var A=T===e}else var A=!0;if(A)if(y.values!==void 0){let O=y.values;const T=e;if(e===T)if(Array.
isArray(O)){var j=!0;const Pe=O.length;for(let V=0;V<Pe;V++){let $=O[V];const Ae=e;if(e===Ae)if(typeof $=="number"&&isFinite($)){if($>1||isNaN($))return E.errors=
[{instancePath:r+"/fit/values/"+V,schemaPath:"#/oneOf/2/properties/fit/properties/values/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"\
must be <= 1"}],!1;if($<0||isNaN($))return E.errors=[{instancePath:r+"/fit/values/"+V,schemaPath:"#/oneOf/2/properties/fit/properties/values/items/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return E.errors=[{instancePath:r+"/fit/values/"+V,schemaPath:"#/oneOf/2/properties/fi\
t/properties/values/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var j=Ae===e;if(!j)break}}else return E.errors=[{instancePath:r+
"/fit/values",schemaPath:"#/oneOf/2/properties/fit/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var A=T===e}else var A=!0}}}else
return E.errors=[{instancePath:r+"/fit",schemaPath:"#/oneOf/2/properties/fit/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var J=u===
e}else var J=!0}}}}}}}}else return E.errors=[{instancePath:r,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;se!==
!0&&(se=!0)}else if(g==="temperature"){if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let B;if(n.kind===void 0&&(B="kind")||n.kept===void 0&&(B="kept")||
n.prior===void 0&&(B="prior")||n.window===void 0&&(B="window")||n.weight===void 0&&(B="weight")||n.events===void 0&&(B="events")||n.temperature===void 0&&(B="te\
mperature"))return E.errors=[{instancePath:r,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:B},message:"must have required property \
'"+B+"'"}],!1;{const I=e;for(const y in n)if(!(y==="kind"||y==="kept"||y==="prior"||y==="window"||y==="weight"||y==="events"||y==="temperature")){return E.errors=
[{instancePath:r,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional prop\
erties"}],!1;break}if(I===e){if(n.kind!==void 0){const y=e;if(n.kind!=="temperature")return E.errors=[{instancePath:r+"/kind",schemaPath:"#/oneOf/3/properties/k\
ind/const",keyword:"const",params:{allowedValue:"temperature"},message:"must be equal to constant"}],!1;var H=y===e}else var H=!0;if(H){if(n.kept!==void 0){const y=e;
if(typeof n.kept!="boolean")return E.errors=[{instancePath:r+"/kept",schemaPath:"#/oneOf/3/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var H=y===e}else var H=!0;if(H){if(n.prior!==void 0){const y=e;if(typeof n.prior!="boolean")return E.errors=[{instancePath:r+"/prior",schemaPath:"\
#/oneOf/3/properties/prior/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var H=y===e}else var H=!0;if(H){if(n.window!==void 0){let y=n.
window;const u=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)return E.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/3/properties/window/typ\
e",keyword:"type",params:{type:Xr.oneOf[3].properties.window.type},message:"must be object,null"}],!1;if(e===u&&y&&typeof y=="object"&&!Array.isArray(y)){let F;
if(y.from===void 0&&(F="from")||y.to===void 0&&(F="to")||y.rows===void 0&&(F="rows"))return E.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/3/properties\
/window/required",keyword:"required",params:{missingProperty:F},message:"must have required property '"+F+"'"}],!1;{const q=e;for(const O in y)if(!(O==="from"||
O==="to"||O==="rows")){return E.errors=[{instancePath:r+"/window",schemaPath:"#/oneOf/3/properties/window/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:O},message:"must NOT have additional properties"}],!1;break}if(q===e){if(y.from!==void 0){let O=y.from;const T=e;if(!(typeof O=="number"&&isFinite(
O))&&O!==null)return E.errors=[{instancePath:r+"/window/from",schemaPath:"#/oneOf/3/properties/window/properties/from/type",keyword:"type",params:{type:Xr.oneOf[3].
properties.window.properties.from.type},message:"must be number,null"}],!1;var me=T===e}else var me=!0;if(me){if(y.to!==void 0){let O=y.to;const T=e;if(!(typeof O==
"number"&&isFinite(O))&&O!==null)return E.errors=[{instancePath:r+"/window/to",schemaPath:"#/oneOf/3/properties/window/properties/to/type",keyword:"type",params:{
type:Xr.oneOf[3].properties.window.properties.to.type},message:"must be number,null"}],!1;var me=T===e}else var me=!0;if(me)if(y.rows!==void 0){let O=y.rows;const T=e;
if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return E.errors=[{instancePath:r+"/window/rows",schemaPath:"#/oneOf/3/properties/window/properties/rows\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===T&&typeof O=="number"&&isFinite(O)&&(O<0||isNaN(O)))return E.errors=[{instancePath:r+
"/window/rows",schemaPath:"#/oneOf/3/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var me=T===
e}else var me=!0}}}}var H=u===e}else var H=!0;if(H){if(n.weight!==void 0){let y=n.weight;const u=e;if(!(typeof y=="number"&&isFinite(y)))return E.errors=[{instancePath:r+
"/weight",schemaPath:"#/oneOf/3/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var H=u===e}else var H=!0;if(H){if(n.
events!==void 0){let y=n.events;const u=e;if(!(typeof y=="number"&&isFinite(y)))return E.errors=[{instancePath:r+"/events",schemaPath:"#/oneOf/3/properties/even\
ts/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var H=u===e}else var H=!0;if(H)if(n.temperature!==void 0){let y=n.temperature;const u=e;
if(e===u)if(typeof y=="number"&&isFinite(y)){if(y>1e6||isNaN(y))return E.errors=[{instancePath:r+"/temperature",schemaPath:"#/oneOf/3/properties/temperature/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(y<1e-6||isNaN(y))return E.errors=[{instancePath:r+"/temperature",
schemaPath:"#/oneOf/3/properties/temperature/minimum",keyword:"minimum",params:{comparison:">=",limit:1e-6},message:"must be >= 0.000001"}],!1}else return E.errors=
[{instancePath:r+"/temperature",schemaPath:"#/oneOf/3/properties/temperature/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var H=u===
e}else var H=!0}}}}}}}}else return E.errors=[{instancePath:r,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;se!==
!0&&(se=!0)}else return E.errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:g},message:'v\
alue of tag "kind" must be in oneOf'}],!1;else return E.errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"ki\
nd",tagValue:g},message:'tag "kind" must be string'}],!1}}else return E.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return E.errors=l,Oe.props=se,e===0}E.evaluated={dynamicProps:!0,dynamicItems:!1};function pe(n,{instancePath:r="",parentData:is,parentDataProperty:as,
rootData:Nr=n,dynamicAnchors:Ar={}}={}){let l=null,e=0;const Oe=pe.evaluated;if(Oe.dynamicProps&&(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(n&&
typeof n=="object"&&!Array.isArray(n)){let me;if(n.version===void 0&&(me="version")||n.method===void 0&&(me="method")||n.model===void 0&&(me="model")||n.window===
void 0&&(me="window")||n.sampling===void 0&&(me="sampling")||n.layout===void 0&&(me="layout")||n.heads===void 0&&(me="heads")||n.hash===void 0&&(me="hash"))return pe.
errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:me},message:"must have required property '"+me+"'"}],!1;{const _e=e;for(const g in n)
if(!(g==="version"||g==="method"||g==="model"||g==="window"||g==="sampling"||g==="layout"||g==="heads"||g==="hash")){return pe.errors=[{instancePath:r,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(_e===e){if(n.version!==
void 0){const g=e;if(n.version!==3)return pe.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:3},
message:"must be equal to constant"}],!1;var c=g===e}else var c=!0;if(c){if(n.method!==void 0){let g=n.method;const D=e;if(!(g==="platt"||g==="isotonic"||g==="t\
emperature"))return pe.errors=[{instancePath:r+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:Lr.properties.method.enum},message:"\
must be equal to one of the allowed values"}],!1;var c=D===e}else var c=!0;if(c){if(n.model!==void 0){const g=e;if(typeof n.model!="string")return pe.errors=[{instancePath:r+
"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=g===e}else var c=!0;if(c){if(n.window!==
void 0){let g=n.window;const D=e;if(e===D)if(g&&typeof g=="object"&&!Array.isArray(g)){let I;if(g.from===void 0&&(I="from")||g.to===void 0&&(I="to")||g.rows===void 0&&
(I="rows")||g.traffic===void 0&&(I="traffic")||g.ownRows===void 0&&(I="ownRows"))return pe.errors=[{instancePath:r+"/window",schemaPath:"#/properties/window/req\
uired",keyword:"required",params:{missingProperty:I},message:"must have required property '"+I+"'"}],!1;{const y=e;for(const u in g)if(!(u==="from"||u==="to"||u===
"rows"||u==="traffic"||u==="ownRows")){return pe.errors=[{instancePath:r+"/window",schemaPath:"#/properties/window/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(y===e){if(g.from!==void 0){let u=g.from;const G=e;if(!(typeof u==
"number"&&isFinite(u))&&u!==null)return pe.errors=[{instancePath:r+"/window/from",schemaPath:"#/properties/window/properties/from/type",keyword:"type",params:{type:Lr.
properties.window.properties.from.type},message:"must be number,null"}],!1;var ve=G===e}else var ve=!0;if(ve){if(g.to!==void 0){let u=g.to;const G=e;if(!(typeof u==
"number"&&isFinite(u))&&u!==null)return pe.errors=[{instancePath:r+"/window/to",schemaPath:"#/properties/window/properties/to/type",keyword:"type",params:{type:Lr.
properties.window.properties.to.type},message:"must be number,null"}],!1;var ve=G===e}else var ve=!0;if(ve){if(g.rows!==void 0){let u=g.rows;const G=e;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return pe.errors=[{instancePath:r+"/window/rows",schemaPath:"#/properties/window/properties/rows/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===G&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return pe.errors=[{instancePath:r+"/window/row\
s",schemaPath:"#/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ve=G===e}else var ve=!0;
if(ve){if(g.traffic!==void 0){let u=g.traffic;const G=e;if(!(u==="all"||u==="own"))return pe.errors=[{instancePath:r+"/window/traffic",schemaPath:"#/properties/\
window/properties/traffic/enum",keyword:"enum",params:{allowedValues:Lr.properties.window.properties.traffic.enum},message:"must be equal to one of the allowed \
values"}],!1;var ve=G===e}else var ve=!0;if(ve)if(g.ownRows!==void 0){let u=g.ownRows;const G=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null)
return pe.errors=[{instancePath:r+"/window/ownRows",schemaPath:"#/properties/window/properties/ownRows/type",keyword:"type",params:{type:Lr.properties.window.properties.
ownRows.type},message:"must be integer,null"}],!1;if(e===G&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return pe.errors=[{instancePath:r+"/window/ownRows",
schemaPath:"#/properties/window/properties/ownRows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ve=G===e}else var ve=!0}}}}}}else
return pe.errors=[{instancePath:r+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=D===
e}else var c=!0;if(c){if(n.sampling!==void 0){let g=n.sampling;const D=e;if(!(g&&typeof g=="object"&&!Array.isArray(g))&&g!==null)return pe.errors=[{instancePath:r+
"/sampling",schemaPath:"#/properties/sampling/type",keyword:"type",params:{type:Lr.properties.sampling.type},message:"must be object,null"}],!1;if(e===D&&g&&typeof g==
"object"&&!Array.isArray(g)){let I;if(g.base===void 0&&(I="base")||g.keep===void 0&&(I="keep")||g.log===void 0&&(I="log")||g.correct===void 0&&(I="correct"))return pe.
errors=[{instancePath:r+"/sampling",schemaPath:"#/properties/sampling/required",keyword:"required",params:{missingProperty:I},message:"must have required proper\
ty '"+I+"'"}],!1;{const y=e;for(const u in g)if(!(u==="base"||u==="keep"||u==="log"||u==="correct")){return pe.errors=[{instancePath:r+"/sampling",schemaPath:"#\
/properties/sampling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}
if(y===e){if(g.base!==void 0){let u=g.base;const G=e;if(typeof u!="string"&&u!==null)return pe.errors=[{instancePath:r+"/sampling/base",schemaPath:"#/properties\
/sampling/properties/base/type",keyword:"type",params:{type:Lr.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var se=G===e}else var se=!0;
if(se){if(g.keep!==void 0){let u=g.keep;const G=e;if(e===G)if(typeof u=="number"&&isFinite(u)){if(u>1||isNaN(u))return pe.errors=[{instancePath:r+"/sampling/kee\
p",schemaPath:"#/properties/sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(u<0||isNaN(u))return pe.
errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return pe.errors=[{instancePath:r+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var se=G===e}else var se=!0;if(se){if(g.log!==void 0){let u=g.log;const G=e;if(!(u==="unsampled"||u==="sampled"))return pe.
errors=[{instancePath:r+"/sampling/log",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"enum",params:{allowedValues:Lr.properties.sampling.properties.
log.enum},message:"must be equal to one of the allowed values"}],!1;var se=G===e}else var se=!0;if(se)if(g.correct!==void 0){let u=g.correct;const G=e;if(!(u===
"weight"||u==="base"||u==="batch"))return pe.errors=[{instancePath:r+"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enu\
m",params:{allowedValues:Lr.properties.sampling.properties.correct.enum},message:"must be equal to one of the allowed values"}],!1;var se=G===e}else var se=!0}}}}}
var c=D===e}else var c=!0;if(c){if(n.layout!==void 0){let g=n.layout;const D=e;if(e===D)if(g&&typeof g=="object"&&!Array.isArray(g)){let I;if(g.blocks===void 0&&
(I="blocks")||g.features===void 0&&(I="features"))return pe.errors=[{instancePath:r+"/layout",schemaPath:"#/properties/layout/required",keyword:"required",params:{
missingProperty:I},message:"must have required property '"+I+"'"}],!1;{const y=e;for(const u in g)if(!(u==="blocks"||u==="features")){return pe.errors=[{instancePath:r+
"/layout",schemaPath:"#/properties/layout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional p\
roperties"}],!1;break}if(y===e){if(g.blocks!==void 0){let u=g.blocks;const G=e;if(e===G)if(Array.isArray(u)){var ye=!0;const F=u.length;for(let q=0;q<F;q++){let O=u[q];
const T=e;if(e===T)if(O&&typeof O=="object"&&!Array.isArray(O)){let Pe;if(O.signal===void 0&&(Pe="signal")||O.kind===void 0&&(Pe="kind")||O.offset===void 0&&(Pe=
"offset")||O.count===void 0&&(Pe="count")||O.vocab===void 0&&(Pe="vocab")||O.zone===void 0&&(Pe="zone")||O.boundaries===void 0&&(Pe="boundaries"))return pe.errors=
[{instancePath:r+"/layout/blocks/"+q,schemaPath:"#/properties/layout/properties/blocks/items/required",keyword:"required",params:{missingProperty:Pe},message:"m\
ust have required property '"+Pe+"'"}],!1;{const V=e;for(const $ in O)if(!($==="signal"||$==="kind"||$==="offset"||$==="count"||$==="vocab"||$==="zone"||$==="bo\
undaries")){return pe.errors=[{instancePath:r+"/layout/blocks/"+q,schemaPath:"#/properties/layout/properties/blocks/items/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:$},message:"must NOT have additional properties"}],!1;break}if(V===e){if(O.signal!==void 0){const $=e;if(typeof O.signal!=
"string")return pe.errors=[{instancePath:r+"/layout/blocks/"+q+"/signal",schemaPath:"#/properties/layout/properties/blocks/items/properties/signal/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var W=$===e}else var W=!0;if(W){if(O.kind!==void 0){let $=O.kind;const Ae=e;if(!($==="ids"||$==="vec"||
$==="hour"||$==="bins"))return pe.errors=[{instancePath:r+"/layout/blocks/"+q+"/kind",schemaPath:"#/properties/layout/properties/blocks/items/properties/kind/en\
um",keyword:"enum",params:{allowedValues:Lr.properties.layout.properties.blocks.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],
!1;var W=Ae===e}else var W=!0;if(W){if(O.offset!==void 0){let $=O.offset;const Ae=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($)))return pe.errors=[{
instancePath:r+"/layout/blocks/"+q+"/offset",schemaPath:"#/properties/layout/properties/blocks/items/properties/offset/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"}],!1;if(e===Ae&&typeof $=="number"&&isFinite($)&&($<0||isNaN($)))return pe.errors=[{instancePath:r+"/layout/blocks/"+q+"/offset",schemaPath:"\
#/properties/layout/properties/blocks/items/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var W=Ae===
e}else var W=!0;if(W){if(O.count!==void 0){let $=O.count;const Ae=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($)))return pe.errors=[{instancePath:r+"\
/layout/blocks/"+q+"/count",schemaPath:"#/properties/layout/properties/blocks/items/properties/count/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"}],!1;if(e===Ae&&typeof $=="number"&&isFinite($)&&($<0||isNaN($)))return pe.errors=[{instancePath:r+"/layout/blocks/"+q+"/count",schemaPath:"#/proper\
ties/layout/properties/blocks/items/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var W=Ae===e}else var W=!0;
if(W){if(O.vocab!==void 0){let $=O.vocab;const Ae=e;if(!($&&typeof $=="object"&&!Array.isArray($))&&$!==null)return pe.errors=[{instancePath:r+"/layout/blocks/"+
q+"/vocab",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/type",keyword:"type",params:{type:Lr.properties.layout.properties.blocks.items.
properties.vocab.type},message:"must be object,null"}],!1;if(e===Ae&&$&&typeof $=="object"&&!Array.isArray($)){let U;if($.kind===void 0&&(U="kind")||$.size===void 0&&
(U="size")||$.sha256===void 0&&(U="sha256"))return pe.errors=[{instancePath:r+"/layout/blocks/"+q+"/vocab",schemaPath:"#/properties/layout/properties/blocks/ite\
ms/properties/vocab/required",keyword:"required",params:{missingProperty:U},message:"must have required property '"+U+"'"}],!1;{const M=e;for(const le in $)if(!(le===
"kind"||le==="size"||le==="sha256")){return pe.errors=[{instancePath:r+"/layout/blocks/"+q+"/vocab",schemaPath:"#/properties/layout/properties/blocks/items/prop\
erties/vocab/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:le},message:"must NOT have additional properties"}],!1;break}if(M===
e){if($.kind!==void 0){let le=$.kind;const re=e;if(!(le==="file"||le==="range"||le==="hash"))return pe.errors=[{instancePath:r+"/layout/blocks/"+q+"/vocab/kind",
schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/kind/enum",keyword:"enum",params:{allowedValues:Lr.properties.layout.properties.
blocks.items.properties.vocab.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var be=re===e}else var be=!0;if(be){if($.size!==void 0){
let le=$.size;const re=e;if(!(typeof le=="number"&&!(le%1)&&!isNaN(le)&&isFinite(le)))return pe.errors=[{instancePath:r+"/layout/blocks/"+q+"/vocab/size",schemaPath:"\
#/properties/layout/properties/blocks/items/properties/vocab/properties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
re&&typeof le=="number"&&isFinite(le)&&(le<0||isNaN(le)))return pe.errors=[{instancePath:r+"/layout/blocks/"+q+"/vocab/size",schemaPath:"#/properties/layout/pro\
perties/blocks/items/properties/vocab/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var be=re===e}else
var be=!0;if(be)if($.sha256!==void 0){let le=$.sha256;const re=e;if(typeof le!="string"&&le!==null)return pe.errors=[{instancePath:r+"/layout/blocks/"+q+"/vocab\
/sha256",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/sha256/type",keyword:"type",params:{type:Lr.properties.layout.properties.
blocks.items.properties.vocab.properties.sha256.type},message:"must be string,null"}],!1;if(e===re&&typeof le=="string"&&!Er.test(le))return pe.errors=[{instancePath:r+
"/layout/blocks/"+q+"/vocab/sha256",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/sha256/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1;var be=re===e}else var be=!0}}}}var W=Ae===e}else var W=!0;if(W){if(O.zone!==void 0){
let $=O.zone;const Ae=e;if(typeof $!="string"&&$!==null)return pe.errors=[{instancePath:r+"/layout/blocks/"+q+"/zone",schemaPath:"#/properties/layout/properties\
/blocks/items/properties/zone/type",keyword:"type",params:{type:Lr.properties.layout.properties.blocks.items.properties.zone.type},message:"must be string,null"}],
!1;var W=Ae===e}else var W=!0;if(W)if(O.boundaries!==void 0){let $=O.boundaries;const Ae=e;if(!Array.isArray($)&&$!==null)return pe.errors=[{instancePath:r+"/la\
yout/blocks/"+q+"/boundaries",schemaPath:"#/properties/layout/properties/blocks/items/properties/boundaries/type",keyword:"type",params:{type:Lr.properties.layout.
properties.blocks.items.properties.boundaries.type},message:"must be array,null"}],!1;if(e===Ae&&Array.isArray($)){var xe=!0;const U=$.length;for(let M=0;M<U;M++){
let le=$[M];const re=e;if(!(typeof le=="number"&&isFinite(le)))return pe.errors=[{instancePath:r+"/layout/blocks/"+q+"/boundaries/"+M,schemaPath:"#/properties/l\
ayout/properties/blocks/items/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var xe=re===e;if(!xe)break}}
var W=Ae===e}else var W=!0}}}}}}}}else return pe.errors=[{instancePath:r+"/layout/blocks/"+q,schemaPath:"#/properties/layout/properties/blocks/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var ye=T===e;if(!ye)break}}else return pe.errors=[{instancePath:r+"/layout/blocks",schemaPath:"#/prop\
erties/layout/properties/blocks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var J=G===e}else var J=!0;if(J)if(g.features!==void 0){let u=g.
features;const G=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return pe.errors=[{instancePath:r+"/layout/features",schemaPath:"#/properties/layout\
/properties/features/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===G&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return pe.
errors=[{instancePath:r+"/layout/features",schemaPath:"#/properties/layout/properties/features/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var J=G===e}else var J=!0}}}else return pe.errors=[{instancePath:r+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var c=D===e}else var c=!0;if(c){if(n.heads!==void 0){let g=n.heads;const D=e;if(e===D)if(Array.isArray(g)){var Q=!0;const I=g.
length;for(let y=0;y<I;y++){let u=g[y];const G=e;if(e===G)if(u&&typeof u=="object"&&!Array.isArray(u)){let q;if(u.head===void 0&&(q="head")||u.all===void 0&&(q=
"all")||u.sources===void 0&&(q="sources")||u.allTraffic===void 0&&(q="allTraffic"))return pe.errors=[{instancePath:r+"/heads/"+y,schemaPath:"#/properties/heads/\
items/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const O=e;for(const T in u)if(!(T==="head"||T===
"all"||T==="sources"||T==="allTraffic")){return pe.errors=[{instancePath:r+"/heads/"+y,schemaPath:"#/properties/heads/items/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:T},message:"must NOT have additional properties"}],!1;break}if(O===e){if(u.head!==void 0){const T=e;if(typeof u.head!=
"string")return pe.errors=[{instancePath:r+"/heads/"+y+"/head",schemaPath:"#/properties/heads/items/properties/head/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var fe=T===e}else var fe=!0;if(fe){if(u.all!==void 0){const T=e;E(u.all,{instancePath:r+"/heads/"+y+"/all",parentData:u,parentDataProperty:"\
all",rootData:Nr,dynamicAnchors:Ar})||(l=l===null?E.errors:l.concat(E.errors),e=l.length);var fe=T===e}else var fe=!0;if(fe){if(u.sources!==void 0){let T=u.sources;
const ce=e;if(e===ce)if(T&&typeof T=="object"&&!Array.isArray(T))for(const V in T){const $=e;E(T[V],{instancePath:r+"/heads/"+y+"/sources/"+V.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:T,parentDataProperty:V,rootData:Nr,dynamicAnchors:Ar})||(l=l===null?E.errors:l.concat(E.errors),e=l.length);var A=$===e;if(!A)break}else
return pe.errors=[{instancePath:r+"/heads/"+y+"/sources",schemaPath:"#/properties/heads/items/properties/sources/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var fe=ce===e}else var fe=!0;if(fe)if(u.allTraffic!==void 0){let T=u.allTraffic;const ce=e;if(!(T&&typeof T=="object"&&!Array.isArray(T))&&
T!==null)return pe.errors=[{instancePath:r+"/heads/"+y+"/allTraffic",schemaPath:"#/properties/heads/items/properties/allTraffic/type",keyword:"type",params:{type:Lr.
properties.heads.items.properties.allTraffic.type},message:"must be object,null"}],!1;if(e===ce&&T&&typeof T=="object"&&!Array.isArray(T)){let V;if(T.all===void 0&&
(V="all")||T.sources===void 0&&(V="sources"))return pe.errors=[{instancePath:r+"/heads/"+y+"/allTraffic",schemaPath:"#/properties/heads/items/properties/allTraf\
fic/required",keyword:"required",params:{missingProperty:V},message:"must have required property '"+V+"'"}],!1;{const $=e;for(const Ae in T)if(!(Ae==="all"||Ae===
"sources")){return pe.errors=[{instancePath:r+"/heads/"+y+"/allTraffic",schemaPath:"#/properties/heads/items/properties/allTraffic/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:Ae},message:"must NOT have additional properties"}],!1;break}if($===e){if(T.all!==void 0){const Ae=e;E(T.all,{instancePath:r+
"/heads/"+y+"/allTraffic/all",parentData:T,parentDataProperty:"all",rootData:Nr,dynamicAnchors:Ar})||(l=l===null?E.errors:l.concat(E.errors),e=l.length);var j=Ae===
e}else var j=!0;if(j)if(T.sources!==void 0){let Ae=T.sources;const Ue=e;if(e===Ue)if(Ae&&typeof Ae=="object"&&!Array.isArray(Ae))for(const M in Ae){const le=e;E(
Ae[M],{instancePath:r+"/heads/"+y+"/allTraffic/sources/"+M.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:Ae,parentDataProperty:M,rootData:Nr,dynamicAnchors:Ar})||
(l=l===null?E.errors:l.concat(E.errors),e=l.length);var H=le===e;if(!H)break}else return pe.errors=[{instancePath:r+"/heads/"+y+"/allTraffic/sources",schemaPath:"\
#/properties/heads/items/properties/allTraffic/properties/sources/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var j=Ue===e}else var j=!0}}}
var fe=ce===e}else var fe=!0}}}}}else return pe.errors=[{instancePath:r+"/heads/"+y,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"}],!1;var Q=G===e;if(!Q)break}}else return pe.errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var c=D===e}else var c=!0;if(c)if(n.hash!==void 0){let g=n.hash;const D=e;if(e===D)if(typeof g=="string"){if(!Er.
test(g))return pe.errors=[{instancePath:r+"/hash",schemaPath:"#/properties/hash/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match\
 pattern "^[0-9a-f]{64}$"'}],!1}else return pe.errors=[{instancePath:r+"/hash",schemaPath:"#/properties/hash/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var c=D===e}else var c=!0}}}}}}}}}else return pe.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return pe.errors=l,e===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const dt=gr;const ts={type:"object",properties:{model:{type:"string"},columns:{type:"array",items:{type:"object",properties:{name:{type:"string"},side:{enum:["request","can\
didate"]},required:{type:"boolean"},schema:{type:"object"},reads:{type:"array",items:{type:"object",properties:{signal:{type:"string"},format:{type:"string"},default:{
type:["string","number","boolean"]},serve:{type:["string","number","boolean"]},split:{type:"string"},weights:{type:"string"},time:{type:"object",properties:{unit:{
enum:["s","ms","us","ns",null]},format:{type:["string","null"]},zone:{type:"string"}},required:["unit","format","zone"],additionalProperties:!1}},required:["sig\
nal","format"],additionalProperties:!1}}},required:["name","side","required","schema","reads"],additionalProperties:!1}},tables:{type:"array",items:{type:"objec\
t",properties:{name:{type:"string"},side:{enum:["request","candidate"]},on:{type:"array",items:{type:"object",properties:{left:{type:"string"},right:{type:"stri\
ng"}},required:["left","right"],additionalProperties:!1}}},required:["name","side","on"],additionalProperties:!1}},heads:{type:"array",items:{type:"object",properties:{
name:{type:"string"},label:{type:"object",properties:{column:{type:"string"},op:{type:["string","null"]},value:{anyOf:[{type:["string","number","boolean"]},{type:"\
null"}]}},required:["column","op","value"],additionalProperties:!1},withinSeconds:{type:["number","null"]},after:{type:"string"}},required:["name","label","with\
inSeconds"],additionalProperties:!1}},was:{type:"array",items:{type:"object",properties:{kind:{enum:["column","signal"]},name:{type:"string"},was:{type:"string"}},
required:["kind","name","was"],additionalProperties:!1}}},required:["model","columns","tables","heads","was"],additionalProperties:!1};function ne(n,{instancePath:r="",
parentData:is,parentDataProperty:as,rootData:Nr=n,dynamicAnchors:Ar={}}={}){let l=null,e=0;const Oe=ne.evaluated;if(Oe.dynamicProps&&(Oe.props=void 0),Oe.dynamicItems&&
(Oe.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let D;if(n.model===void 0&&(D="model")||n.columns===void 0&&(D="columns")||n.tables===void 0&&
(D="tables")||n.heads===void 0&&(D="heads")||n.was===void 0&&(D="was"))return ne.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:D},
message:"must have required property '"+D+"'"}],!1;{const B=e;for(const I in n)if(!(I==="model"||I==="columns"||I==="tables"||I==="heads"||I==="was")){return ne.
errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},message:"must NOT have additional prope\
rties"}],!1;break}if(B===e){if(n.model!==void 0){const I=e;if(typeof n.model!="string")return ne.errors=[{instancePath:r+"/model",schemaPath:"#/properties/model\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=I===e}else var c=!0;if(c){if(n.columns!==void 0){let I=n.columns;const y=e;if(e===
y)if(Array.isArray(I)){var ve=!0;const G=I.length;for(let F=0;F<G;F++){let q=I[F];const O=e;if(e===O)if(q&&typeof q=="object"&&!Array.isArray(q)){let ce;if(q.name===
void 0&&(ce="name")||q.side===void 0&&(ce="side")||q.required===void 0&&(ce="required")||q.schema===void 0&&(ce="schema")||q.reads===void 0&&(ce="reads"))return ne.
errors=[{instancePath:r+"/columns/"+F,schemaPath:"#/properties/columns/items/required",keyword:"required",params:{missingProperty:ce},message:"must have require\
d property '"+ce+"'"}],!1;{const Pe=e;for(const V in q)if(!(V==="name"||V==="side"||V==="required"||V==="schema"||V==="reads")){return ne.errors=[{instancePath:r+
"/columns/"+F,schemaPath:"#/properties/columns/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:V},message:"must NOT have a\
dditional properties"}],!1;break}if(Pe===e){if(q.name!==void 0){const V=e;if(typeof q.name!="string")return ne.errors=[{instancePath:r+"/columns/"+F+"/name",schemaPath:"\
#/properties/columns/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var se=V===e}else var se=!0;if(se){if(q.side!==
void 0){let V=q.side;const $=e;if(!(V==="request"||V==="candidate"))return ne.errors=[{instancePath:r+"/columns/"+F+"/side",schemaPath:"#/properties/columns/ite\
ms/properties/side/enum",keyword:"enum",params:{allowedValues:ts.properties.columns.items.properties.side.enum},message:"must be equal to one of the allowed val\
ues"}],!1;var se=$===e}else var se=!0;if(se){if(q.required!==void 0){const V=e;if(typeof q.required!="boolean")return ne.errors=[{instancePath:r+"/columns/"+F+"\
/required",schemaPath:"#/properties/columns/items/properties/required/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var se=V===e}else
var se=!0;if(se){if(q.schema!==void 0){let V=q.schema;const $=e;if(!(V&&typeof V=="object"&&!Array.isArray(V)))return ne.errors=[{instancePath:r+"/columns/"+F+"\
/schema",schemaPath:"#/properties/columns/items/properties/schema/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var se=$===e}else var se=!0;
if(se)if(q.reads!==void 0){let V=q.reads;const $=e;if(e===$)if(Array.isArray(V)){var ye=!0;const Ue=V.length;for(let U=0;U<Ue;U++){let M=V[U];const le=e;if(e===
le)if(M&&typeof M=="object"&&!Array.isArray(M)){let Se;if(M.signal===void 0&&(Se="signal")||M.format===void 0&&(Se="format"))return ne.errors=[{instancePath:r+"\
/columns/"+F+"/reads/"+U,schemaPath:"#/properties/columns/items/properties/reads/items/required",keyword:"required",params:{missingProperty:Se},message:"must ha\
ve required property '"+Se+"'"}],!1;{const Xe=e;for(const X in M)if(!(X==="signal"||X==="format"||X==="default"||X==="serve"||X==="split"||X==="weights"||X==="t\
ime")){return ne.errors=[{instancePath:r+"/columns/"+F+"/reads/"+U,schemaPath:"#/properties/columns/items/properties/reads/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:X},message:"must NOT have additional properties"}],!1;break}if(Xe===e){if(M.signal!==void 0){const X=e;if(typeof M.
signal!="string")return ne.errors=[{instancePath:r+"/columns/"+F+"/reads/"+U+"/signal",schemaPath:"#/properties/columns/items/properties/reads/items/properties/\
signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var W=X===e}else var W=!0;if(W){if(M.format!==void 0){const X=e;if(typeof M.format!=
"string")return ne.errors=[{instancePath:r+"/columns/"+F+"/reads/"+U+"/format",schemaPath:"#/properties/columns/items/properties/reads/items/properties/format/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var W=X===e}else var W=!0;if(W){if(M.default!==void 0){let X=M.default;const ur=e;if(typeof X!=
"string"&&!(typeof X=="number"&&isFinite(X))&&typeof X!="boolean")return ne.errors=[{instancePath:r+"/columns/"+F+"/reads/"+U+"/default",schemaPath:"#/propertie\
s/columns/items/properties/reads/items/properties/default/type",keyword:"type",params:{type:ts.properties.columns.items.properties.reads.items.properties.default.
type},message:"must be string,number,boolean"}],!1;var W=ur===e}else var W=!0;if(W){if(M.serve!==void 0){let X=M.serve;const ur=e;if(typeof X!="string"&&!(typeof X==
"number"&&isFinite(X))&&typeof X!="boolean")return ne.errors=[{instancePath:r+"/columns/"+F+"/reads/"+U+"/serve",schemaPath:"#/properties/columns/items/properti\
es/reads/items/properties/serve/type",keyword:"type",params:{type:ts.properties.columns.items.properties.reads.items.properties.serve.type},message:"must be str\
ing,number,boolean"}],!1;var W=ur===e}else var W=!0;if(W){if(M.split!==void 0){const X=e;if(typeof M.split!="string")return ne.errors=[{instancePath:r+"/columns\
/"+F+"/reads/"+U+"/split",schemaPath:"#/properties/columns/items/properties/reads/items/properties/split/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var W=X===e}else var W=!0;if(W){if(M.weights!==void 0){const X=e;if(typeof M.weights!="string")return ne.errors=[{instancePath:r+"/columns/"+
F+"/reads/"+U+"/weights",schemaPath:"#/properties/columns/items/properties/reads/items/properties/weights/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var W=X===e}else var W=!0;if(W)if(M.time!==void 0){let X=M.time;const ur=e;if(e===ur)if(X&&typeof X=="object"&&!Array.isArray(X)){let or;if(X.
unit===void 0&&(or="unit")||X.format===void 0&&(or="format")||X.zone===void 0&&(or="zone"))return ne.errors=[{instancePath:r+"/columns/"+F+"/reads/"+U+"/time",schemaPath:"\
#/properties/columns/items/properties/reads/items/properties/time/required",keyword:"required",params:{missingProperty:or},message:"must have required property \
'"+or+"'"}],!1;{const Fr=e;for(const De in X)if(!(De==="unit"||De==="format"||De==="zone")){return ne.errors=[{instancePath:r+"/columns/"+F+"/reads/"+U+"/time",
schemaPath:"#/properties/columns/items/properties/reads/items/properties/time/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:De},
message:"must NOT have additional properties"}],!1;break}if(Fr===e){if(X.unit!==void 0){let De=X.unit;const ns=e;if(!(De==="s"||De==="ms"||De==="us"||De==="ns"||
De===null))return ne.errors=[{instancePath:r+"/columns/"+F+"/reads/"+U+"/time/unit",schemaPath:"#/properties/columns/items/properties/reads/items/properties/tim\
e/properties/unit/enum",keyword:"enum",params:{allowedValues:ts.properties.columns.items.properties.reads.items.properties.time.properties.unit.enum},message:"m\
ust be equal to one of the allowed values"}],!1;var be=ns===e}else var be=!0;if(be){if(X.format!==void 0){let De=X.format;const ns=e;if(typeof De!="string"&&De!==
null)return ne.errors=[{instancePath:r+"/columns/"+F+"/reads/"+U+"/time/format",schemaPath:"#/properties/columns/items/properties/reads/items/properties/time/pr\
operties/format/type",keyword:"type",params:{type:ts.properties.columns.items.properties.reads.items.properties.time.properties.format.type},message:"must be st\
ring,null"}],!1;var be=ns===e}else var be=!0;if(be)if(X.zone!==void 0){const De=e;if(typeof X.zone!="string")return ne.errors=[{instancePath:r+"/columns/"+F+"/r\
eads/"+U+"/time/zone",schemaPath:"#/properties/columns/items/properties/reads/items/properties/time/properties/zone/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var be=De===e}else var be=!0}}}}else return ne.errors=[{instancePath:r+"/columns/"+F+"/reads/"+U+"/time",schemaPath:"#/properties/\
columns/items/properties/reads/items/properties/time/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var W=ur===e}else var W=!0}}}}}}}}else
return ne.errors=[{instancePath:r+"/columns/"+F+"/reads/"+U,schemaPath:"#/properties/columns/items/properties/reads/items/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;var ye=le===e;if(!ye)break}}else return ne.errors=[{instancePath:r+"/columns/"+F+"/reads",schemaPath:"#/properties/columns/i\
tems/properties/reads/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var se=$===e}else var se=!0}}}}}}else return ne.errors=[{instancePath:r+
"/columns/"+F,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ve=O===e;if(!ve)break}}else return ne.
errors=[{instancePath:r+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=y===e}else var c=!0;
if(c){if(n.tables!==void 0){let I=n.tables;const y=e;if(e===y)if(Array.isArray(I)){var xe=!0;const G=I.length;for(let F=0;F<G;F++){let q=I[F];const O=e;if(e===O)
if(q&&typeof q=="object"&&!Array.isArray(q)){let ce;if(q.name===void 0&&(ce="name")||q.side===void 0&&(ce="side")||q.on===void 0&&(ce="on"))return ne.errors=[{instancePath:r+
"/tables/"+F,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty:ce},message:"must have required property '"+ce+"'"}],!1;
{const Pe=e;for(const V in q)if(!(V==="name"||V==="side"||V==="on")){return ne.errors=[{instancePath:r+"/tables/"+F,schemaPath:"#/properties/tables/items/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:V},message:"must NOT have additional properties"}],!1;break}if(Pe===e){if(q.name!==void 0){
const V=e;if(typeof q.name!="string")return ne.errors=[{instancePath:r+"/tables/"+F+"/name",schemaPath:"#/properties/tables/items/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var J=V===e}else var J=!0;if(J){if(q.side!==void 0){let V=q.side;const $=e;if(!(V==="request"||V==="c\
andidate"))return ne.errors=[{instancePath:r+"/tables/"+F+"/side",schemaPath:"#/properties/tables/items/properties/side/enum",keyword:"enum",params:{allowedValues:ts.
properties.tables.items.properties.side.enum},message:"must be equal to one of the allowed values"}],!1;var J=$===e}else var J=!0;if(J)if(q.on!==void 0){let V=q.
on;const $=e;if(e===$)if(Array.isArray(V)){var Q=!0;const Ue=V.length;for(let U=0;U<Ue;U++){let M=V[U];const le=e;if(e===le)if(M&&typeof M=="object"&&!Array.isArray(
M)){let Se;if(M.left===void 0&&(Se="left")||M.right===void 0&&(Se="right"))return ne.errors=[{instancePath:r+"/tables/"+F+"/on/"+U,schemaPath:"#/properties/tabl\
es/items/properties/on/items/required",keyword:"required",params:{missingProperty:Se},message:"must have required property '"+Se+"'"}],!1;{const Xe=e;for(const X in M)
if(!(X==="left"||X==="right")){return ne.errors=[{instancePath:r+"/tables/"+F+"/on/"+U,schemaPath:"#/properties/tables/items/properties/on/items/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:X},message:"must NOT have additional properties"}],!1;break}if(Xe===e){if(M.left!==void 0){const X=e;
if(typeof M.left!="string")return ne.errors=[{instancePath:r+"/tables/"+F+"/on/"+U+"/left",schemaPath:"#/properties/tables/items/properties/on/items/properties/\
left/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var fe=X===e}else var fe=!0;if(fe)if(M.right!==void 0){const X=e;if(typeof M.right!=
"string")return ne.errors=[{instancePath:r+"/tables/"+F+"/on/"+U+"/right",schemaPath:"#/properties/tables/items/properties/on/items/properties/right/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var fe=X===e}else var fe=!0}}}else return ne.errors=[{instancePath:r+"/tables/"+F+"/on/"+U,schemaPath:"\
#/properties/tables/items/properties/on/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Q=le===e;if(!Q)break}}else return ne.
errors=[{instancePath:r+"/tables/"+F+"/on",schemaPath:"#/properties/tables/items/properties/on/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var J=$===e}else var J=!0}}}}else return ne.errors=[{instancePath:r+"/tables/"+F,schemaPath:"#/properties/tables/items/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;var xe=O===e;if(!xe)break}}else return ne.errors=[{instancePath:r+"/tables",schemaPath:"#/properties/tables/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var c=y===e}else var c=!0;if(c){if(n.heads!==void 0){let I=n.heads;const y=e;if(e===y)if(Array.isArray(I)){
var A=!0;const G=I.length;for(let F=0;F<G;F++){let q=I[F];const O=e;if(e===O)if(q&&typeof q=="object"&&!Array.isArray(q)){let ce;if(q.name===void 0&&(ce="name")||
q.label===void 0&&(ce="label")||q.withinSeconds===void 0&&(ce="withinSeconds"))return ne.errors=[{instancePath:r+"/heads/"+F,schemaPath:"#/properties/heads/item\
s/required",keyword:"required",params:{missingProperty:ce},message:"must have required property '"+ce+"'"}],!1;{const Pe=e;for(const V in q)if(!(V==="name"||V===
"label"||V==="withinSeconds"||V==="after")){return ne.errors=[{instancePath:r+"/heads/"+F,schemaPath:"#/properties/heads/items/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:V},message:"must NOT have additional properties"}],!1;break}if(Pe===e){if(q.name!==void 0){const V=e;if(typeof q.
name!="string")return ne.errors=[{instancePath:r+"/heads/"+F+"/name",schemaPath:"#/properties/heads/items/properties/name/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var j=V===e}else var j=!0;if(j){if(q.label!==void 0){let V=q.label;const $=e;if(e===$)if(V&&typeof V=="object"&&!Array.isArray(
V)){let Ue;if(V.column===void 0&&(Ue="column")||V.op===void 0&&(Ue="op")||V.value===void 0&&(Ue="value"))return ne.errors=[{instancePath:r+"/heads/"+F+"/label",
schemaPath:"#/properties/heads/items/properties/label/required",keyword:"required",params:{missingProperty:Ue},message:"must have required property '"+Ue+"'"}],
!1;{const U=e;for(const M in V)if(!(M==="column"||M==="op"||M==="value")){return ne.errors=[{instancePath:r+"/heads/"+F+"/label",schemaPath:"#/properties/heads/\
items/properties/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:M},message:"must NOT have additional properties"}],!1;break}
if(U===e){if(V.column!==void 0){const M=e;if(typeof V.column!="string")return ne.errors=[{instancePath:r+"/heads/"+F+"/label/column",schemaPath:"#/properties/he\
ads/items/properties/label/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var H=M===e}else var H=!0;if(H){if(V.op!==
void 0){let M=V.op;const le=e;if(typeof M!="string"&&M!==null)return ne.errors=[{instancePath:r+"/heads/"+F+"/label/op",schemaPath:"#/properties/heads/items/pro\
perties/label/properties/op/type",keyword:"type",params:{type:ts.properties.heads.items.properties.label.properties.op.type},message:"must be string,null"}],!1;
var H=le===e}else var H=!0;if(H)if(V.value!==void 0){let M=V.value;const le=e,re=e;let Se=!1;const Xe=e;if(typeof M!="string"&&!(typeof M=="number"&&isFinite(M))&&
typeof M!="boolean"){const je={instancePath:r+"/heads/"+F+"/label/value",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf/0/type",keyword:"\
type",params:{type:ts.properties.heads.items.properties.label.properties.value.anyOf[0].type},message:"must be string,number,boolean"};l===null?l=[je]:l.push(je),
e++}var me=Xe===e;Se=Se||me;const X=e;if(M!==null){const je={instancePath:r+"/heads/"+F+"/label/value",schemaPath:"#/properties/heads/items/properties/label/pro\
perties/value/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};l===null?l=[je]:l.push(je),e++}var me=X===e;if(Se=Se||me,Se)e=re,l!==null&&
(re?l.length=re:l=null);else{const je={instancePath:r+"/heads/"+F+"/label/value",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[je]:l.push(je),e++,ne.errors=l,!1}var H=le===e}else var H=!0}}}}else return ne.errors=
[{instancePath:r+"/heads/"+F+"/label",schemaPath:"#/properties/heads/items/properties/label/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var j=$===e}else var j=!0;if(j){if(q.withinSeconds!==void 0){let V=q.withinSeconds;const $=e;if(!(typeof V=="number"&&isFinite(V))&&V!==null)return ne.errors=
[{instancePath:r+"/heads/"+F+"/withinSeconds",schemaPath:"#/properties/heads/items/properties/withinSeconds/type",keyword:"type",params:{type:ts.properties.heads.
items.properties.withinSeconds.type},message:"must be number,null"}],!1;var j=$===e}else var j=!0;if(j)if(q.after!==void 0){const V=e;if(typeof q.after!="string")
return ne.errors=[{instancePath:r+"/heads/"+F+"/after",schemaPath:"#/properties/heads/items/properties/after/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var j=V===e}else var j=!0}}}}}else return ne.errors=[{instancePath:r+"/heads/"+F,schemaPath:"#/properties/heads/items/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var A=O===e;if(!A)break}}else return ne.errors=[{instancePath:r+"/heads",schemaPath:"#/properties/heads/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=y===e}else var c=!0;if(c)if(n.was!==void 0){let I=n.was;const y=e;if(e===y)if(Array.isArray(
I)){var _e=!0;const G=I.length;for(let F=0;F<G;F++){let q=I[F];const O=e;if(e===O)if(q&&typeof q=="object"&&!Array.isArray(q)){let ce;if(q.kind===void 0&&(ce="k\
ind")||q.name===void 0&&(ce="name")||q.was===void 0&&(ce="was"))return ne.errors=[{instancePath:r+"/was/"+F,schemaPath:"#/properties/was/items/required",keyword:"\
required",params:{missingProperty:ce},message:"must have required property '"+ce+"'"}],!1;{const Pe=e;for(const V in q)if(!(V==="kind"||V==="name"||V==="was")){
return ne.errors=[{instancePath:r+"/was/"+F,schemaPath:"#/properties/was/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:V},
message:"must NOT have additional properties"}],!1;break}if(Pe===e){if(q.kind!==void 0){let V=q.kind;const $=e;if(!(V==="column"||V==="signal"))return ne.errors=
[{instancePath:r+"/was/"+F+"/kind",schemaPath:"#/properties/was/items/properties/kind/enum",keyword:"enum",params:{allowedValues:ts.properties.was.items.properties.
kind.enum},message:"must be equal to one of the allowed values"}],!1;var g=$===e}else var g=!0;if(g){if(q.name!==void 0){const V=e;if(typeof q.name!="string")return ne.
errors=[{instancePath:r+"/was/"+F+"/name",schemaPath:"#/properties/was/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var g=V===e}else var g=!0;if(g)if(q.was!==void 0){const V=e;if(typeof q.was!="string")return ne.errors=[{instancePath:r+"/was/"+F+"/was",schemaPath:"#/proper\
ties/was/items/properties/was/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var g=V===e}else var g=!0}}}}else return ne.errors=[{instancePath:r+
"/was/"+F,schemaPath:"#/properties/was/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var _e=O===e;if(!_e)break}}else return ne.
errors=[{instancePath:r+"/was",schemaPath:"#/properties/was/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=y===e}else var c=!0}}}}}}else
return ne.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ne.errors=l,e===0}ne.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function gr(n,{instancePath:r="",parentData:is,parentDataProperty:as,rootData:Nr=n,dynamicAnchors:Ar={}}={}){let l=null,
e=0;const Oe=gr.evaluated;if(Oe.dynamicProps&&(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let be;if(n.
version===void 0&&(be="version")||n.fingerprint===void 0&&(be="fingerprint")||n.contract===void 0&&(be="contract")||n.earlier===void 0&&(be="earlier"))return gr.
errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:be},message:"must have required property '"+be+"'"}],!1;{const xe=e;for(const J in n)
if(!(J==="version"||J==="fingerprint"||J==="contract"||J==="earlier")){return gr.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:J},message:"must NOT have additional properties"}],!1;break}if(xe===e){if(n.version!==void 0){const J=e;if(n.version!==1)
return gr.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],
!1;var c=J===e}else var c=!0;if(c){if(n.fingerprint!==void 0){let J=n.fingerprint;const Q=e;if(e===Q)if(typeof J=="string"){if(!Er.test(J))return gr.errors=[{instancePath:r+
"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],
!1}else return gr.errors=[{instancePath:r+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var c=Q===e}else var c=!0;if(c){if(n.contract!==void 0){const J=e;ne(n.contract,{instancePath:r+"/contract",parentData:n,parentDataProperty:"contract",rootData:Nr,
dynamicAnchors:Ar})||(l=l===null?ne.errors:l.concat(ne.errors),e=l.length);var c=J===e}else var c=!0;if(c)if(n.earlier!==void 0){let J=n.earlier;const Q=e;if(e===
Q)if(Array.isArray(J)){if(J.length>8)return gr.errors=[{instancePath:r+"/earlier",schemaPath:"#/properties/earlier/maxItems",keyword:"maxItems",params:{limit:8},
message:"must NOT have more than 8 items"}],!1;{var ve=!0;const A=J.length;for(let j=0;j<A;j++){let H=J[j];const me=e;if(e===me)if(H&&typeof H=="object"&&!Array.
isArray(H)){let g;if(H.fingerprint===void 0&&(g="fingerprint")||H.contract===void 0&&(g="contract")||H.columns===void 0&&(g="columns")||H.signals===void 0&&(g="\
signals"))return gr.errors=[{instancePath:r+"/earlier/"+j,schemaPath:"#/properties/earlier/items/required",keyword:"required",params:{missingProperty:g},message:"\
must have required property '"+g+"'"}],!1;{const D=e;for(const B in H)if(!(B==="fingerprint"||B==="contract"||B==="columns"||B==="signals")){return gr.errors=[{
instancePath:r+"/earlier/"+j,schemaPath:"#/properties/earlier/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:B},message:"\
must NOT have additional properties"}],!1;break}if(D===e){if(H.fingerprint!==void 0){let B=H.fingerprint;const I=e;if(e===I)if(typeof B=="string"){if(!Er.test(B))
return gr.errors=[{instancePath:r+"/earlier/"+j+"/fingerprint",schemaPath:"#/properties/earlier/items/properties/fingerprint/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return gr.errors=[{instancePath:r+"/earlier/"+j+"/fingerprint",schemaPath:"#/p\
roperties/earlier/items/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var se=I===e}else var se=!0;if(se){if(H.
contract!==void 0){const B=e;ne(H.contract,{instancePath:r+"/earlier/"+j+"/contract",parentData:H,parentDataProperty:"contract",rootData:Nr,dynamicAnchors:Ar})||
(l=l===null?ne.errors:l.concat(ne.errors),e=l.length);var se=B===e}else var se=!0;if(se){if(H.columns!==void 0){let B=H.columns;const I=e;if(e===I)if(B&&typeof B==
"object"&&!Array.isArray(B))for(const u in B){const G=e;if(typeof B[u]!="string")return gr.errors=[{instancePath:r+"/earlier/"+j+"/columns/"+u.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/earlier/items/properties/columns/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var ye=G===e;if(!ye)break}else return gr.errors=[{instancePath:r+"/earlier/"+j+"/columns",schemaPath:"#/properties/earlier/items/properties/columns\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var se=I===e}else var se=!0;if(se)if(H.signals!==void 0){let B=H.signals;const I=e;if(e===
I)if(B&&typeof B=="object"&&!Array.isArray(B))for(const u in B){const G=e;if(typeof B[u]!="string")return gr.errors=[{instancePath:r+"/earlier/"+j+"/signals/"+u.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/earlier/items/properties/signals/additionalProperties/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var W=G===e;if(!W)break}else return gr.errors=[{instancePath:r+"/earlier/"+j+"/signals",schemaPath:"#/properties/earlier/items/pro\
perties/signals/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var se=I===e}else var se=!0}}}}}else return gr.errors=[{instancePath:r+
"/earlier/"+j,schemaPath:"#/properties/earlier/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ve=me===e;if(!ve)break}}}else
return gr.errors=[{instancePath:r+"/earlier",schemaPath:"#/properties/earlier/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=Q===
e}else var c=!0}}}}}else return gr.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return gr.errors=
l,e===0}gr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{ot as calibration,mt as calibrator,dt as contracts,pt as golden,at as lock,nt as manifest,it as plan};
