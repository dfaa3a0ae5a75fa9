// Generated from scripts/schemas by scripts/generate.ts; do not edit.
// @ts-nocheck
const ft=i,z={$schema:"https://json-schema.org/draft/2020-12/schema",title:"adsc plan",description:"Everything that adsc resolved of a spec: data, transforms wi\
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
op:{const:"step_position"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"string"},mask:{type:"strin\
g"},positions:{type:"string"},steps:{type:"integer",minimum:1}},required:["op","id","width","tower","input","mask","positions","steps"],additionalProperties:!1},
{type:"object",properties:{op:{const:"step_norm"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"str\
ing"},gamma:{type:"string"},beta:{type:"string"},epsilon:{type:"number"},steps:{type:"integer",minimum:1}},required:["op","id","width","tower","input","gamma","\
beta","epsilon","steps"],additionalProperties:!1},{type:"object",properties:{op:{const:"step_add"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:[
"integer","null"],minimum:0},inputs:{type:"array",items:{type:"string"},minItems:1},steps:{type:"integer",minimum:1}},required:["op","id","width","tower","input\
s","steps"],additionalProperties:!1},{type:"object",properties:{op:{const:"step_shift"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["intege\
r","null"],minimum:0},input:{type:"string"},by:{type:"string"},steps:{type:"integer",minimum:1}},required:["op","id","width","tower","input","by","steps"],additionalProperties:!1},
{type:"object",properties:{op:{const:"step_take"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},input:{type:"str\
ing"},weights:{type:"string"},steps:{type:"integer",minimum:1}},required:["op","id","width","tower","input","weights","steps"],additionalProperties:!1},{type:"o\
bject",properties:{op:{const:"step_any"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},mask:{type:"string"}},required:[
"op","id","width","tower","mask"],additionalProperties:!1},{type:"object",properties:{op:{const:"step_attention"},id:{type:"string"},width:{type:"integer",minimum:1},
tower:{type:["integer","null"],minimum:0},input:{type:"string"},keys:{type:"string"},values:{type:"string"},mask:{type:"string"},sees:{enum:["all","earlier"]},scale:{
type:"number"},queries:{type:"integer",minimum:1},steps:{type:"integer",minimum:1}},required:["op","id","width","tower","input","keys","values","mask","sees","s\
cale","queries","steps"],additionalProperties:!1},{type:"object",properties:{op:{const:"softmax"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:[
"integer","null"],minimum:0},input:{type:"string"}},required:["op","id","width","tower","input"],additionalProperties:!1},{type:"object",properties:{op:{const:"\
mix"},id:{type:"string"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},inputs:{type:"array",items:{type:"string"},minItems:1},gate:{
type:"string"}},required:["op","id","width","tower","inputs","gate"],additionalProperties:!1},{type:"object",properties:{op:{const:"join_towers"},id:{type:"stri\
ng"},width:{type:"integer",minimum:1},tower:{type:["integer","null"],minimum:0},inputs:{type:"array",items:{type:"string"},minItems:1}},required:["op","id","wid\
th","tower","inputs"],additionalProperties:!1}]}},params:{type:"array",items:{type:"object",properties:{name:{type:"string"},shape:{type:"array",items:{type:"in\
teger",minimum:1}},init:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"zeros"}},required:["\
kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"ones"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"\
glorot"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"he"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{
kind:{const:"signs"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"uniform"},scale:{type:"number"}},required:["kind","scal\
e"],additionalProperties:!1},{type:"object",properties:{kind:{const:"constant"},value:{type:"number"}},required:["kind","value"],additionalProperties:!1}]},trainable:{
type:"boolean"},tower:{type:["integer","null"],minimum:0},optimizer:{type:"object",properties:{kind:{const:"ftrl"},learningRate:{type:"number"},beta:{type:"numb\
er"},l1:{type:"number"},l2:{type:"number"}},required:["kind","learningRate","beta","l1","l2"],additionalProperties:!1}},required:["name","shape","init","trainab\
le","tower"],additionalProperties:!1}},towers:{type:"array",items:{type:"object",properties:{name:{type:"string"},source:{type:["string","null"]},fallback:{type:"\
boolean"}},required:["name","source","fallback"],additionalProperties:!1}},heads:{type:"array",items:{type:"object",properties:{name:{type:"string"},doc:{type:[
"string","null"]},label:{type:"object",properties:{column:{type:"string"},op:{enum:["==","!=","<","<=",">",">=",null]},value:{anyOf:[{type:["string","number","b\
oolean"]},{type:"null"}]}},required:["column","op","value"],additionalProperties:!1},lossWeight:{type:"number"},sources:{type:["array","null"],items:{type:"stri\
ng"}},withinSeconds:{type:["number","null"]},after:{type:"object",properties:{head:{type:"string"},loss:{enum:["joint","within_parent"]}},required:["head","loss"],
additionalProperties:!1},delay:{type:"object",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"exponential"},
at:{type:"string"},unitSeconds:{type:"integer",minimum:1}},required:["kind","at","unitSeconds"],additionalProperties:!1},{type:"object",properties:{kind:{const:"\
weight"}},required:["kind"],additionalProperties:!1}]}},required:["name","doc","label","lossWeight","sources","withinSeconds"],additionalProperties:!1}},outputs:{
type:"array",items:{type:"object",properties:{head:{type:"string"},logits:{type:"array",items:{type:"string"}},bias:{type:["string","null"]},correction:{type:"o\
bject",discriminator:{propertyName:"kind"},required:["kind"],oneOf:[{type:"object",properties:{kind:{const:"base"}},required:["kind"],additionalProperties:!1},{
type:"object",properties:{kind:{const:"implies"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{const:"mixture"},logits:{type:"arr\
ay",items:{type:"string"}},bias:{type:["string","null"]}},required:["kind","logits","bias"],additionalProperties:!1}]},delay:{type:"object",properties:{logits:{
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
type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"}},required:["kind","glob"],additionalProperties:!1}]}},$id:"plan"},Tr=Object.prototype.hasOwnProperty,
Os=new RegExp("^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$","u"),Kr=new RegExp("^[0-9a-f]{64}$","u");function ze(m,{instancePath:s="",parentData:ls,parentDataProperty:fs,rootData:Vr=m,dynamicAnchors:$r={}}={}){let l=null,e=0;const Oe=ze.evaluated;if(Oe.dynamicProps&&
(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(m&&typeof m=="object"&&!Array.isArray(m)){let xe;if(m.kind===void 0&&(xe="kind"))return ze.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:xe},message:"must have required property '"+xe+"'"}],!1;{const M=m.kind;if(typeof M==
"string")if(M==="last"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let fe;if(m.kind===void 0&&(fe="kind")||m.seconds===void 0&&(fe="seconds"))return ze.
errors=[{instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:fe},message:"must have required property '"+fe+"'"}],!1;{const A=e;
for(const N in m)if(!(N==="kind"||N==="seconds")){return ze.errors=[{instancePath:s,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:N},message:"must NOT have additional properties"}],!1;break}if(A===e){if(m.kind!==void 0){const N=e;if(m.kind!=="last")return ze.errors=[{instancePath:s+
"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"last"},message:"must be equal to constant"}],!1;var c=N===e}else var c=!0;
if(c)if(m.seconds!==void 0){let N=m.seconds;const H=e;if(!(typeof N=="number"&&isFinite(N)))return ze.errors=[{instancePath:s+"/seconds",schemaPath:"#/oneOf/0/p\
roperties/seconds/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var c=H===e}else var c=!0}}}else return ze.errors=[{instancePath:s,schemaPath:"\
#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ve=!0}else if(M==="newest"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(
m)){let fe;if(m.kind===void 0&&(fe="kind")||m.fraction===void 0&&(fe="fraction"))return ze.errors=[{instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"requ\
ired",params:{missingProperty:fe},message:"must have required property '"+fe+"'"}],!1;{const A=e;for(const N in m)if(!(N==="kind"||N==="fraction")){return ze.errors=
[{instancePath:s,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:N},message:"must NOT have additional prop\
erties"}],!1;break}if(A===e){if(m.kind!==void 0){const N=e;if(m.kind!=="newest")return ze.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/\
const",keyword:"const",params:{allowedValue:"newest"},message:"must be equal to constant"}],!1;var se=N===e}else var se=!0;if(se)if(m.fraction!==void 0){let N=m.
fraction;const H=e;if(e===H)if(typeof N=="number"&&isFinite(N)){if(N>1||isNaN(N))return ze.errors=[{instancePath:s+"/fraction",schemaPath:"#/oneOf/1/properties/\
fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(N<0||isNaN(N))return ze.errors=[{instancePath:s+"/fraction",
schemaPath:"#/oneOf/1/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return ze.errors=[{instancePath:s+
"/fraction",schemaPath:"#/oneOf/1/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var se=H===e}else var se=!0}}}else
return ze.errors=[{instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ve!==!0&&(ve=!0)}else if(M==="\
random"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let fe;if(m.kind===void 0&&(fe="kind")||m.fraction===void 0&&(fe="fraction"))return ze.errors=[{instancePath:s,
schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:fe},message:"must have required property '"+fe+"'"}],!1;{const A=e;for(const N in m)if(!(N===
"kind"||N==="fraction")){return ze.errors=[{instancePath:s,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:N},
message:"must NOT have additional properties"}],!1;break}if(A===e){if(m.kind!==void 0){const N=e;if(m.kind!=="random")return ze.errors=[{instancePath:s+"/kind",
schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"random"},message:"must be equal to constant"}],!1;var ye=N===e}else var ye=!0;
if(ye)if(m.fraction!==void 0){let N=m.fraction;const H=e;if(e===H)if(typeof N=="number"&&isFinite(N)){if(N>1||isNaN(N))return ze.errors=[{instancePath:s+"/fract\
ion",schemaPath:"#/oneOf/2/properties/fraction/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(N<0||isNaN(N))return ze.
errors=[{instancePath:s+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return ze.errors=[{instancePath:s+"/fraction",schemaPath:"#/oneOf/2/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"}],!1;var ye=H===e}else var ye=!0}}}else return ze.errors=[{instancePath:s,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must b\
e object"}],!1;ve!==!0&&(ve=!0)}else if(M==="hash"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let fe;if(m.kind===void 0&&(fe="kind")||m.fraction===void 0&&
(fe="fraction")||m.column===void 0&&(fe="column"))return ze.errors=[{instancePath:s,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:fe},
message:"must have required property '"+fe+"'"}],!1;{const A=e;for(const N in m)if(!(N==="kind"||N==="fraction"||N==="column")){return ze.errors=[{instancePath:s,
schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:N},message:"must NOT have additional properties"}],!1;break}
if(A===e){if(m.kind!==void 0){const N=e;if(m.kind!=="hash")return ze.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",
params:{allowedValue:"hash"},message:"must be equal to constant"}],!1;var W=N===e}else var W=!0;if(W){if(m.fraction!==void 0){let N=m.fraction;const H=e;if(e===
H)if(typeof N=="number"&&isFinite(N)){if(N>1||isNaN(N))return ze.errors=[{instancePath:s+"/fraction",schemaPath:"#/oneOf/3/properties/fraction/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(N<0||isNaN(N))return ze.errors=[{instancePath:s+"/fraction",schemaPath:"#/oneOf/3/prope\
rties/fraction/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return ze.errors=[{instancePath:s+"/fraction",schemaPath:"\
#/oneOf/3/properties/fraction/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var W=H===e}else var W=!0;if(W)if(m.column!==void 0){const N=e;
if(typeof m.column!="string")return ze.errors=[{instancePath:s+"/column",schemaPath:"#/oneOf/3/properties/column/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var W=N===e}else var W=!0}}}}else return ze.errors=[{instancePath:s,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;ve!==!0&&(ve=!0)}else if(M==="files"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let fe;if(m.kind===void 0&&(fe="kind")||m.glob===
void 0&&(fe="glob"))return ze.errors=[{instancePath:s,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:fe},message:"must have required\
 property '"+fe+"'"}],!1;{const A=e;for(const N in m)if(!(N==="kind"||N==="glob")){return ze.errors=[{instancePath:s,schemaPath:"#/oneOf/4/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:N},message:"must NOT have additional properties"}],!1;break}if(A===e){if(m.kind!==void 0){const N=e;if(m.
kind!=="files")return ze.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"files"},message:"mus\
t be equal to constant"}],!1;var be=N===e}else var be=!0;if(be)if(m.glob!==void 0){let N=m.glob;const H=e;if(e===H)if(typeof N=="string"){if(!Os.test(N))return ze.
errors=[{instancePath:s+"/glob",schemaPath:"#/oneOf/4/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'\
must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return ze.errors=[{instancePath:s+"/glob",schemaPath:"#/oneOf/4/properties/glob/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var be=H===e}else var be=!0}}}else return ze.errors=[{instancePath:s,schemaPath:"#/oneOf/4/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;ve!==!0&&(ve=!0)}else return ze.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discrim\
inator",params:{error:"mapping",tag:"kind",tagValue:M},message:'value of tag "kind" must be in oneOf'}],!1;else return ze.errors=[{instancePath:s,schemaPath:"#/\
discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:M},message:'tag "kind" must be string'}],!1}}else return ze.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ze.errors=l,Oe.props=ve,e===0}ze.evaluated={dynamicProps:!0,dynamicItems:!1};
function i(m,{instancePath:s="",parentData:ls,parentDataProperty:fs,rootData:Vr=m,dynamicAnchors:$r={}}={}){let l=null,e=0;const Oe=i.evaluated;if(Oe.dynamicProps&&
(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(m&&typeof m=="object"&&!Array.isArray(m)){let yr;if(m.version===void 0&&(yr="version")||m.model===
void 0&&(yr="model")||m.variant===void 0&&(yr="variant")||m.doc===void 0&&(yr="doc")||m.data===void 0&&(yr="data")||m.inputs===void 0&&(yr="inputs")||m.vocabs===
void 0&&(yr="vocabs")||m.tables===void 0&&(yr="tables")||m.signals===void 0&&(yr="signals")||m.nodes===void 0&&(yr="nodes")||m.params===void 0&&(yr="params")||m.
towers===void 0&&(yr="towers")||m.heads===void 0&&(yr="heads")||m.outputs===void 0&&(yr="outputs")||m.sampling===void 0&&(yr="sampling")||m.calibration===void 0&&
(yr="calibration")||m.train===void 0&&(yr="train")||m.baselines===void 0&&(yr="baselines")||m.cost===void 0&&(yr="cost")||m.fingerprint===void 0&&(yr="fingerpri\
nt"))return i.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:yr},message:"must have required property '"+yr+"'"}],!1;
{const lt=e;for(const v in m)if(!Tr.call(z.properties,v)){return i.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if(lt===e){if(m.version!==void 0){const v=e;if(m.version!==1)return i.errors=[{instancePath:s+
"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var c=v===e}else var c=!0;if(c){
if(m.model!==void 0){const v=e;if(typeof m.model!="string")return i.errors=[{instancePath:s+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var c=v===e}else var c=!0;if(c){if(m.variant!==void 0){let v=m.variant;const ue=e;if(typeof v!="string"&&v!==null)return i.
errors=[{instancePath:s+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:z.properties.variant.type},message:"must be string,null"}],
!1;var c=ue===e}else var c=!0;if(c){if(m.baseline!==void 0){let v=m.baseline;const ue=e;if(!(v==="lr"||v==="wide_deep"||v==="gbdt_lr"))return i.errors=[{instancePath:s+
"/baseline",schemaPath:"#/properties/baseline/enum",keyword:"enum",params:{allowedValues:z.properties.baseline.enum},message:"must be equal to one of the allowe\
d values"}],!1;var c=ue===e}else var c=!0;if(c){if(m.assumed!==void 0){let v=m.assumed;const ue=e;if(e===ue)if(v&&typeof v=="object"&&!Array.isArray(v)){let ie;
if(v.vocabs===void 0&&(ie="vocabs")||v.signals===void 0&&(ie="signals"))return i.errors=[{instancePath:s+"/assumed",schemaPath:"#/properties/assumed/required",keyword:"\
required",params:{missingProperty:ie},message:"must have required property '"+ie+"'"}],!1;{const a=e;for(const t in v)if(!(t==="vocabs"||t==="signals")){return i.
errors=[{instancePath:s+"/assumed",schemaPath:"#/properties/assumed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"}],!1;break}if(a===e){if(v.vocabs!==void 0){let t=v.vocabs;const x=e;if(e===x)if(Array.isArray(t)){var ve=!0;const ar=t.length;
for(let j=0;j<ar;j++){const w=e;if(typeof t[j]!="string")return i.errors=[{instancePath:s+"/assumed/vocabs/"+j,schemaPath:"#/properties/assumed/properties/vocab\
s/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ve=w===e;if(!ve)break}}else return i.errors=[{instancePath:s+"/assumed/voc\
abs",schemaPath:"#/properties/assumed/properties/vocabs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var se=x===e}else var se=!0;if(se)
if(v.signals!==void 0){let t=v.signals;const x=e;if(e===x)if(Array.isArray(t)){var ye=!0;const j=t.length;for(let w=0;w<j;w++){const o=e;if(typeof t[w]!="string")
return i.errors=[{instancePath:s+"/assumed/signals/"+w,schemaPath:"#/properties/assumed/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var ye=o===e;if(!ye)break}}else return i.errors=[{instancePath:s+"/assumed/signals",schemaPath:"#/properties/assumed/properties/signals/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var se=x===e}else var se=!0}}}else return i.errors=[{instancePath:s+"/assumed",schemaPath:"\
#/properties/assumed/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=ue===e}else var c=!0;if(c){if(m.doc!==void 0){let v=m.doc;const ue=e;
if(typeof v!="string"&&v!==null)return i.errors=[{instancePath:s+"/doc",schemaPath:"#/properties/doc/type",keyword:"type",params:{type:z.properties.doc.type},message:"\
must be string,null"}],!1;var c=ue===e}else var c=!0;if(c){if(m.data!==void 0){let v=m.data;const ue=e;if(!(v&&typeof v=="object"&&!Array.isArray(v))&&v!==null)
return i.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:z.properties.data.type},message:"must be object,null"}],
!1;if(e===ue&&v&&typeof v=="object"&&!Array.isArray(v)){let ie;if(v.primary===void 0&&(ie="primary")||v.joins===void 0&&(ie="joins")||v.time===void 0&&(ie="time")||
v.source===void 0&&(ie="source")||v.servedBy===void 0&&(ie="servedBy")||v.weight===void 0&&(ie="weight")||v.afterImpression===void 0&&(ie="afterImpression"))return i.
errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty:ie},message:"must have required property '"+ie+
"'"}],!1;{const a=e;for(const t in v)if(!Tr.call(z.properties.data.properties,t)){return i.errors=[{instancePath:s+"/data",schemaPath:"#/properties/data/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(a===e){if(v.primary!==void 0){
let t=v.primary;const x=e;if(e===x)if(t&&typeof t=="object"&&!Array.isArray(t)){let ar;if(t.name===void 0&&(ar="name")||t.glob===void 0&&(ar="glob")||t.format===
void 0&&(ar="format")||t.header===void 0&&(ar="header")||t.columns===void 0&&(ar="columns")||t.delimiter===void 0&&(ar="delimiter")||t.missing===void 0&&(ar="mi\
ssing"))return i.errors=[{instancePath:s+"/data/primary",schemaPath:"#/properties/data/properties/primary/required",keyword:"required",params:{missingProperty:ar},
message:"must have required property '"+ar+"'"}],!1;{const j=e;for(const w in t)if(!(w==="name"||w==="glob"||w==="format"||w==="header"||w==="columns"||w==="del\
imiter"||w==="missing"||w==="optional")){return i.errors=[{instancePath:s+"/data/primary",schemaPath:"#/properties/data/properties/primary/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"}],!1;break}if(j===e){if(t.name!==void 0){const w=e;if(typeof t.
name!="string")return i.errors=[{instancePath:s+"/data/primary/name",schemaPath:"#/properties/data/properties/primary/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var W=w===e}else var W=!0;if(W){if(t.glob!==void 0){let w=t.glob;const o=e;if(e===o)if(typeof w=="string"){if(!Os.test(
w))return i.errors=[{instancePath:s+"/data/primary/glob",schemaPath:"#/properties/data/properties/primary/properties/glob/pattern",keyword:"pattern",params:{pattern:"\
^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return i.errors=[{instancePath:s+"/data/pri\
mary/glob",schemaPath:"#/properties/data/properties/primary/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var W=o===
e}else var W=!0;if(W){if(t.format!==void 0){let w=t.format;const o=e;if(!(w==="csv"||w==="tsv"||w==="jsonl"||w==="parquet"))return i.errors=[{instancePath:s+"/d\
ata/primary/format",schemaPath:"#/properties/data/properties/primary/properties/format/enum",keyword:"enum",params:{allowedValues:z.properties.data.properties.primary.
properties.format.enum},message:"must be equal to one of the allowed values"}],!1;var W=o===e}else var W=!0;if(W){if(t.header!==void 0){const w=e;if(typeof t.header!=
"boolean")return i.errors=[{instancePath:s+"/data/primary/header",schemaPath:"#/properties/data/properties/primary/properties/header/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var W=w===e}else var W=!0;if(W){if(t.columns!==void 0){let w=t.columns;const o=e;if(!Array.isArray(w)&&w!==null)return i.
errors=[{instancePath:s+"/data/primary/columns",schemaPath:"#/properties/data/properties/primary/properties/columns/type",keyword:"type",params:{type:z.properties.
data.properties.primary.properties.columns.type},message:"must be array,null"}],!1;if(e===o&&Array.isArray(w)){var be=!0;const G=w.length;for(let r=0;r<G;r++){const p=e;
if(typeof w[r]!="string")return i.errors=[{instancePath:s+"/data/primary/columns/"+r,schemaPath:"#/properties/data/properties/primary/properties/columns/items/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var be=p===e;if(!be)break}}var W=o===e}else var W=!0;if(W){if(t.delimiter!==void 0){let w=t.
delimiter;const o=e;if(typeof w!="string"&&w!==null)return i.errors=[{instancePath:s+"/data/primary/delimiter",schemaPath:"#/properties/data/properties/primary/\
properties/delimiter/type",keyword:"type",params:{type:z.properties.data.properties.primary.properties.delimiter.type},message:"must be string,null"}],!1;var W=o===
e}else var W=!0;if(W){if(t.missing!==void 0){let w=t.missing;const o=e;if(e===o)if(Array.isArray(w)){var xe=!0;const G=w.length;for(let r=0;r<G;r++){const p=e;if(typeof w[r]!=
"string")return i.errors=[{instancePath:s+"/data/primary/missing/"+r,schemaPath:"#/properties/data/properties/primary/properties/missing/items/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var xe=p===e;if(!xe)break}}else return i.errors=[{instancePath:s+"/data/primary/missing",schemaPath:"#/\
properties/data/properties/primary/properties/missing/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var W=o===e}else var W=!0;if(W)if(t.
optional!==void 0){let w=t.optional;const o=e;if(e===o)if(Array.isArray(w)){var M=!0;const G=w.length;for(let r=0;r<G;r++){const p=e;if(typeof w[r]!="string")return i.
errors=[{instancePath:s+"/data/primary/optional/"+r,schemaPath:"#/properties/data/properties/primary/properties/optional/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var M=p===e;if(!M)break}}else return i.errors=[{instancePath:s+"/data/primary/optional",schemaPath:"#/properties/data/pro\
perties/primary/properties/optional/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var W=o===e}else var W=!0}}}}}}}}}else return i.errors=
[{instancePath:s+"/data/primary",schemaPath:"#/properties/data/properties/primary/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var X=x===
e}else var X=!0;if(X){if(v.joins!==void 0){let t=v.joins;const x=e;if(e===x)if(Array.isArray(t)){var fe=!0;const j=t.length;for(let w=0;w<j;w++){let o=t[w];const n=e;
if(e===n)if(o&&typeof o=="object"&&!Array.isArray(o)){let r;if(o.name===void 0&&(r="name")||o.glob===void 0&&(r="glob")||o.format===void 0&&(r="format")||o.header===
void 0&&(r="header")||o.columns===void 0&&(r="columns")||o.delimiter===void 0&&(r="delimiter")||o.missing===void 0&&(r="missing")||o.on===void 0&&(r="on")||o.side===
void 0&&(r="side")||o.asOf===void 0&&(r="asOf")||o.asOfTime===void 0&&(r="asOfTime"))return i.errors=[{instancePath:s+"/data/joins/"+w,schemaPath:"#/properties/\
data/properties/joins/items/required",keyword:"required",params:{missingProperty:r},message:"must have required property '"+r+"'"}],!1;{const p=e;for(const f in o)
if(!Tr.call(z.properties.data.properties.joins.items.properties,f)){return i.errors=[{instancePath:s+"/data/joins/"+w,schemaPath:"#/properties/data/properties/j\
oins/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(p===e){
if(o.name!==void 0){const f=e;if(typeof o.name!="string")return i.errors=[{instancePath:s+"/data/joins/"+w+"/name",schemaPath:"#/properties/data/properties/join\
s/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var A=f===e}else var A=!0;if(A){if(o.glob!==void 0){let f=o.glob;
const k=e;if(e===k)if(typeof f=="string"){if(!Os.test(f))return i.errors=[{instancePath:s+"/data/joins/"+w+"/glob",schemaPath:"#/properties/data/properties/join\
s/items/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$)\
)[^\\\\]+$"'}],!1}else return i.errors=[{instancePath:s+"/data/joins/"+w+"/glob",schemaPath:"#/properties/data/properties/joins/items/properties/glob/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var A=k===e}else var A=!0;if(A){if(o.format!==void 0){let f=o.format;const k=e;if(!(f==="csv"||f==="t\
sv"||f==="jsonl"||f==="parquet"))return i.errors=[{instancePath:s+"/data/joins/"+w+"/format",schemaPath:"#/properties/data/properties/joins/items/properties/for\
mat/enum",keyword:"enum",params:{allowedValues:z.properties.data.properties.joins.items.properties.format.enum},message:"must be equal to one of the allowed val\
ues"}],!1;var A=k===e}else var A=!0;if(A){if(o.header!==void 0){const f=e;if(typeof o.header!="boolean")return i.errors=[{instancePath:s+"/data/joins/"+w+"/head\
er",schemaPath:"#/properties/data/properties/joins/items/properties/header/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var A=f===
e}else var A=!0;if(A){if(o.columns!==void 0){let f=o.columns;const k=e;if(!Array.isArray(f)&&f!==null)return i.errors=[{instancePath:s+"/data/joins/"+w+"/column\
s",schemaPath:"#/properties/data/properties/joins/items/properties/columns/type",keyword:"type",params:{type:z.properties.data.properties.joins.items.properties.
columns.type},message:"must be array,null"}],!1;if(e===k&&Array.isArray(f)){var N=!0;const d=f.length;for(let ee=0;ee<d;ee++){const Le=e;if(typeof f[ee]!="strin\
g")return i.errors=[{instancePath:s+"/data/joins/"+w+"/columns/"+ee,schemaPath:"#/properties/data/properties/joins/items/properties/columns/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var N=Le===e;if(!N)break}}var A=k===e}else var A=!0;if(A){if(o.delimiter!==void 0){let f=o.delimiter;
const k=e;if(typeof f!="string"&&f!==null)return i.errors=[{instancePath:s+"/data/joins/"+w+"/delimiter",schemaPath:"#/properties/data/properties/joins/items/pr\
operties/delimiter/type",keyword:"type",params:{type:z.properties.data.properties.joins.items.properties.delimiter.type},message:"must be string,null"}],!1;var A=k===
e}else var A=!0;if(A){if(o.missing!==void 0){let f=o.missing;const k=e;if(e===k)if(Array.isArray(f)){var H=!0;const d=f.length;for(let ee=0;ee<d;ee++){const Le=e;
if(typeof f[ee]!="string")return i.errors=[{instancePath:s+"/data/joins/"+w+"/missing/"+ee,schemaPath:"#/properties/data/properties/joins/items/properties/missi\
ng/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var H=Le===e;if(!H)break}}else return i.errors=[{instancePath:s+"/data/joins/"+
w+"/missing",schemaPath:"#/properties/data/properties/joins/items/properties/missing/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var A=k===
e}else var A=!0;if(A){if(o.optional!==void 0){let f=o.optional;const k=e;if(e===k)if(Array.isArray(f)){var me=!0;const d=f.length;for(let ee=0;ee<d;ee++){const Le=e;
if(typeof f[ee]!="string")return i.errors=[{instancePath:s+"/data/joins/"+w+"/optional/"+ee,schemaPath:"#/properties/data/properties/joins/items/properties/opti\
onal/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var me=Le===e;if(!me)break}}else return i.errors=[{instancePath:s+"/data/jo\
ins/"+w+"/optional",schemaPath:"#/properties/data/properties/joins/items/properties/optional/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var A=k===e}else var A=!0;if(A){if(o.on!==void 0){let f=o.on;const k=e;if(e===k)if(Array.isArray(f)){var _e=!0;const d=f.length;for(let ee=0;ee<d;ee++){let Le=f[ee];
const br=e;if(e===br)if(Le&&typeof Le=="object"&&!Array.isArray(Le)){let cr;if(Le.left===void 0&&(cr="left")||Le.right===void 0&&(cr="right"))return i.errors=[{
instancePath:s+"/data/joins/"+w+"/on/"+ee,schemaPath:"#/properties/data/properties/joins/items/properties/on/items/required",keyword:"required",params:{missingProperty:cr},
message:"must have required property '"+cr+"'"}],!1;{const qe=e;for(const Ze in Le)if(!(Ze==="left"||Ze==="right")){return i.errors=[{instancePath:s+"/data/join\
s/"+w+"/on/"+ee,schemaPath:"#/properties/data/properties/joins/items/properties/on/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Ze},
message:"must NOT have additional properties"}],!1;break}if(qe===e){if(Le.left!==void 0){const Ze=e;if(typeof Le.left!="string")return i.errors=[{instancePath:s+
"/data/joins/"+w+"/on/"+ee+"/left",schemaPath:"#/properties/data/properties/joins/items/properties/on/items/properties/left/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var g=Ze===e}else var g=!0;if(g)if(Le.right!==void 0){const Ze=e;if(typeof Le.right!="string")return i.errors=[{instancePath:s+
"/data/joins/"+w+"/on/"+ee+"/right",schemaPath:"#/properties/data/properties/joins/items/properties/on/items/properties/right/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var g=Ze===e}else var g=!0}}}else return i.errors=[{instancePath:s+"/data/joins/"+w+"/on/"+ee,schemaPath:"#/properties/da\
ta/properties/joins/items/properties/on/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var _e=br===e;if(!_e)break}}else return i.
errors=[{instancePath:s+"/data/joins/"+w+"/on",schemaPath:"#/properties/data/properties/joins/items/properties/on/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var A=k===e}else var A=!0;if(A){if(o.side!==void 0){let f=o.side;const k=e;if(!(f==="request"||f==="candidate"))return i.errors=[{instancePath:s+
"/data/joins/"+w+"/side",schemaPath:"#/properties/data/properties/joins/items/properties/side/enum",keyword:"enum",params:{allowedValues:z.properties.data.properties.
joins.items.properties.side.enum},message:"must be equal to one of the allowed values"}],!1;var A=k===e}else var A=!0;if(A){if(o.asOf!==void 0){let f=o.asOf;const k=e;
if(typeof f!="string"&&f!==null)return i.errors=[{instancePath:s+"/data/joins/"+w+"/asOf",schemaPath:"#/properties/data/properties/joins/items/properties/asOf/t\
ype",keyword:"type",params:{type:z.properties.data.properties.joins.items.properties.asOf.type},message:"must be string,null"}],!1;var A=k===e}else var A=!0;if(A)
if(o.asOfTime!==void 0){let f=o.asOfTime;const k=e;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null)return i.errors=[{instancePath:s+"/data/joins/"+w+"/\
asOfTime",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/type",keyword:"type",params:{type:z.properties.data.properties.joins.items.properties.
asOfTime.type},message:"must be object,null"}],!1;if(e===k&&f&&typeof f=="object"&&!Array.isArray(f)){let d;if(f.column===void 0&&(d="column")||f.unit===void 0&&
(d="unit")||f.format===void 0&&(d="format")||f.zone===void 0&&(d="zone"))return i.errors=[{instancePath:s+"/data/joins/"+w+"/asOfTime",schemaPath:"#/properties/\
data/properties/joins/items/properties/asOfTime/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{const ee=e;
for(const Le in f)if(!(Le==="column"||Le==="unit"||Le==="format"||Le==="zone")){return i.errors=[{instancePath:s+"/data/joins/"+w+"/asOfTime",schemaPath:"#/prop\
erties/data/properties/joins/items/properties/asOfTime/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Le},message:"must NOT hav\
e additional properties"}],!1;break}if(ee===e){if(f.column!==void 0){const Le=e;if(typeof f.column!="string")return i.errors=[{instancePath:s+"/data/joins/"+w+"\
/asOfTime/column",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/column/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var D=Le===e}else var D=!0;if(D){if(f.unit!==void 0){let Le=f.unit;const br=e;if(!(Le==="s"||Le==="ms"||Le==="us"||Le==="ns"||Le===null))return i.
errors=[{instancePath:s+"/data/joins/"+w+"/asOfTime/unit",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/unit/enum",keyword:"\
enum",params:{allowedValues:z.properties.data.properties.joins.items.properties.asOfTime.properties.unit.enum},message:"must be equal to one of the allowed valu\
es"}],!1;var D=br===e}else var D=!0;if(D){if(f.format!==void 0){let Le=f.format;const br=e;if(typeof Le!="string"&&Le!==null)return i.errors=[{instancePath:s+"/\
data/joins/"+w+"/asOfTime/format",schemaPath:"#/properties/data/properties/joins/items/properties/asOfTime/properties/format/type",keyword:"type",params:{type:z.
properties.data.properties.joins.items.properties.asOfTime.properties.format.type},message:"must be string,null"}],!1;var D=br===e}else var D=!0;if(D)if(f.zone!==
void 0){const Le=e;if(typeof f.zone!="string")return i.errors=[{instancePath:s+"/data/joins/"+w+"/asOfTime/zone",schemaPath:"#/properties/data/properties/joins/\
items/properties/asOfTime/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var D=Le===e}else var D=!0}}}}}var A=k===e}else
var A=!0}}}}}}}}}}}}}else return i.errors=[{instancePath:s+"/data/joins/"+w,schemaPath:"#/properties/data/properties/joins/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var fe=n===e;if(!fe)break}}else return i.errors=[{instancePath:s+"/data/joins",schemaPath:"#/properties/data/properties/j\
oins/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var X=x===e}else var X=!0;if(X){if(v.time!==void 0){let t=v.time;const x=e;if(!(t&&
typeof t=="object"&&!Array.isArray(t))&&t!==null)return i.errors=[{instancePath:s+"/data/time",schemaPath:"#/properties/data/properties/time/type",keyword:"type",
params:{type:z.properties.data.properties.time.type},message:"must be object,null"}],!1;if(e===x&&t&&typeof t=="object"&&!Array.isArray(t)){let j;if(t.column===
void 0&&(j="column")||t.unit===void 0&&(j="unit")||t.format===void 0&&(j="format")||t.zone===void 0&&(j="zone"))return i.errors=[{instancePath:s+"/data/time",schemaPath:"\
#/properties/data/properties/time/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;{const w=e;for(const o in t)
if(!(o==="column"||o==="unit"||o==="format"||o==="zone")){return i.errors=[{instancePath:s+"/data/time",schemaPath:"#/properties/data/properties/time/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(w===e){if(t.column!==void 0){
const o=e;if(typeof t.column!="string")return i.errors=[{instancePath:s+"/data/time/column",schemaPath:"#/properties/data/properties/time/properties/column/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var B=o===e}else var B=!0;if(B){if(t.unit!==void 0){let o=t.unit;const n=e;if(!(o==="s"||o===
"ms"||o==="us"||o==="ns"||o===null))return i.errors=[{instancePath:s+"/data/time/unit",schemaPath:"#/properties/data/properties/time/properties/unit/enum",keyword:"\
enum",params:{allowedValues:z.properties.data.properties.time.properties.unit.enum},message:"must be equal to one of the allowed values"}],!1;var B=n===e}else var B=!0;
if(B){if(t.format!==void 0){let o=t.format;const n=e;if(typeof o!="string"&&o!==null)return i.errors=[{instancePath:s+"/data/time/format",schemaPath:"#/properti\
es/data/properties/time/properties/format/type",keyword:"type",params:{type:z.properties.data.properties.time.properties.format.type},message:"must be string,nu\
ll"}],!1;var B=n===e}else var B=!0;if(B)if(t.zone!==void 0){const o=e;if(typeof t.zone!="string")return i.errors=[{instancePath:s+"/data/time/zone",schemaPath:"\
#/properties/data/properties/time/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var B=o===e}else var B=!0}}}}}var X=x===
e}else var X=!0;if(X){if(v.source!==void 0){let t=v.source;const x=e;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null)return i.errors=[{instancePath:s+"\
/data/source",schemaPath:"#/properties/data/properties/source/type",keyword:"type",params:{type:z.properties.data.properties.source.type},message:"must be objec\
t,null"}],!1;if(e===x&&t&&typeof t=="object"&&!Array.isArray(t)){let j;if(t.column===void 0&&(j="column")||t.values===void 0&&(j="values"))return i.errors=[{instancePath:s+
"/data/source",schemaPath:"#/properties/data/properties/source/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+
"'"}],!1;{const w=e;for(const o in t)if(!(o==="column"||o==="values")){return i.errors=[{instancePath:s+"/data/source",schemaPath:"#/properties/data/properties/\
source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(w===e){if(t.
column!==void 0){const o=e;if(typeof t.column!="string")return i.errors=[{instancePath:s+"/data/source/column",schemaPath:"#/properties/data/properties/source/p\
roperties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var S=o===e}else var S=!0;if(S)if(t.values!==void 0){let o=t.values;const n=e;
if(e===n)if(Array.isArray(o)){var y=!0;const r=o.length;for(let p=0;p<r;p++){const f=e;if(typeof o[p]!="string")return i.errors=[{instancePath:s+"/data/source/v\
alues/"+p,schemaPath:"#/properties/data/properties/source/properties/values/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=f===
e;if(!y)break}}else return i.errors=[{instancePath:s+"/data/source/values",schemaPath:"#/properties/data/properties/source/properties/values/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var S=n===e}else var S=!0}}}var X=x===e}else var X=!0;if(X){if(v.key!==void 0){let t=v.key;const x=e;if(e===x)
if(Array.isArray(t)){if(t.length<1)return i.errors=[{instancePath:s+"/data/key",schemaPath:"#/properties/data/properties/key/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"}],!1;{var u=!0;const j=t.length;for(let w=0;w<j;w++){const o=e;if(typeof t[w]!="string")return i.errors=[{instancePath:s+
"/data/key/"+w,schemaPath:"#/properties/data/properties/key/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=o===e;if(!u)break}}}else
return i.errors=[{instancePath:s+"/data/key",schemaPath:"#/properties/data/properties/key/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var X=x===e}else var X=!0;if(X){if(v.servedBy!==void 0){let t=v.servedBy;const x=e;if(typeof t!="string"&&t!==null)return i.errors=[{instancePath:s+"/data/serve\
dBy",schemaPath:"#/properties/data/properties/servedBy/type",keyword:"type",params:{type:z.properties.data.properties.servedBy.type},message:"must be string,nul\
l"}],!1;var X=x===e}else var X=!0;if(X){if(v.weight!==void 0){let t=v.weight;const x=e;if(typeof t!="string"&&t!==null)return i.errors=[{instancePath:s+"/data/w\
eight",schemaPath:"#/properties/data/properties/weight/type",keyword:"type",params:{type:z.properties.data.properties.weight.type},message:"must be string,null"}],
!1;var X=x===e}else var X=!0;if(X){if(v.afterImpression!==void 0){let t=v.afterImpression;const x=e;if(e===x)if(Array.isArray(t)){var J=!0;const j=t.length;for(let w=0;w<
j;w++){const o=e;if(typeof t[w]!="string")return i.errors=[{instancePath:s+"/data/afterImpression/"+w,schemaPath:"#/properties/data/properties/afterImpression/i\
tems/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var J=o===e;if(!J)break}}else return i.errors=[{instancePath:s+"/data/afterImpres\
sion",schemaPath:"#/properties/data/properties/afterImpression/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var X=x===e}else var X=!0;
if(X)if(v.requestId!==void 0){const t=e;if(typeof v.requestId!="string")return i.errors=[{instancePath:s+"/data/requestId",schemaPath:"#/properties/data/propert\
ies/requestId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var X=t===e}else var X=!0}}}}}}}}}}var c=ue===e}else var c=!0;if(c){if(m.
inputs!==void 0){let v=m.inputs;const ue=e;if(e===ue)if(Array.isArray(v)){var F=!0;const ie=v.length;for(let a=0;a<ie;a++){let t=v[a];const x=e;if(e===x)if(t&&typeof t==
"object"&&!Array.isArray(t)){let j;if(t.name===void 0&&(j="name")||t.table===void 0&&(j="table")||t.column===void 0&&(j="column")||t.side===void 0&&(j="side")||
t.kind===void 0&&(j="kind"))return i.errors=[{instancePath:s+"/inputs/"+a,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty:j},
message:"must have required property '"+j+"'"}],!1;{const w=e;for(const o in t)if(!(o==="name"||o==="table"||o==="column"||o==="side"||o==="kind")){return i.errors=
[{instancePath:s+"/inputs/"+a,schemaPath:"#/properties/inputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"}],!1;break}if(w===e){if(t.name!==void 0){const o=e;if(typeof t.name!="string")return i.errors=[{instancePath:s+"/inputs/"+a+
"/name",schemaPath:"#/properties/inputs/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var q=o===e}else var q=!0;
if(q){if(t.table!==void 0){let o=t.table;const n=e;if(typeof o!="string"&&o!==null)return i.errors=[{instancePath:s+"/inputs/"+a+"/table",schemaPath:"#/properti\
es/inputs/items/properties/table/type",keyword:"type",params:{type:z.properties.inputs.items.properties.table.type},message:"must be string,null"}],!1;var q=n===
e}else var q=!0;if(q){if(t.column!==void 0){const o=e;if(typeof t.column!="string")return i.errors=[{instancePath:s+"/inputs/"+a+"/column",schemaPath:"#/propert\
ies/inputs/items/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var q=o===e}else var q=!0;if(q){if(t.side!==void 0){
let o=t.side;const n=e;if(!(o==="request"||o==="candidate"))return i.errors=[{instancePath:s+"/inputs/"+a+"/side",schemaPath:"#/properties/inputs/items/properti\
es/side/enum",keyword:"enum",params:{allowedValues:z.properties.inputs.items.properties.side.enum},message:"must be equal to one of the allowed values"}],!1;var q=n===
e}else var q=!0;if(q)if(t.kind!==void 0){let o=t.kind;const n=e;if(!(o==="scalar"||o==="list"||o==="time"))return i.errors=[{instancePath:s+"/inputs/"+a+"/kind",
schemaPath:"#/properties/inputs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:z.properties.inputs.items.properties.kind.enum},message:"must b\
e equal to one of the allowed values"}],!1;var q=n===e}else var q=!0}}}}}}else return i.errors=[{instancePath:s+"/inputs/"+a,schemaPath:"#/properties/inputs/ite\
ms/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var F=x===e;if(!F)break}}else return i.errors=[{instancePath:s+"/inputs",schemaPath:"\
#/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=ue===e}else var c=!0;if(c){if(m.vocabs!==void 0){let v=m.vocabs;
const ue=e;if(e===ue)if(Array.isArray(v)){var O=!0;const ie=v.length;for(let a=0;a<ie;a++){let t=v[a];const x=e;if(e===x)if(t&&typeof t=="object"&&!Array.isArray(
t)){let j;if(t.id===void 0&&(j="id")||t.kind===void 0&&(j="kind")||t.size===void 0&&(j="size")||t.entries===void 0&&(j="entries")||t.file===void 0&&(j="file")||
t.sha256===void 0&&(j="sha256"))return i.errors=[{instancePath:s+"/vocabs/"+a,schemaPath:"#/properties/vocabs/items/required",keyword:"required",params:{missingProperty:j},
message:"must have required property '"+j+"'"}],!1;{const w=e;for(const o in t)if(!(o==="id"||o==="kind"||o==="size"||o==="entries"||o==="forgotten"||o==="file"||
o==="sha256")){return i.errors=[{instancePath:s+"/vocabs/"+a,schemaPath:"#/properties/vocabs/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(w===e){if(t.id!==void 0){const o=e;if(typeof t.id!="string")return i.errors=[{
instancePath:s+"/vocabs/"+a+"/id",schemaPath:"#/properties/vocabs/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var T=o===e}else var T=!0;if(T){if(t.kind!==void 0){let o=t.kind;const n=e;if(!(o==="file"||o==="range"||o==="hash"))return i.errors=[{instancePath:s+"/vocabs/"+
a+"/kind",schemaPath:"#/properties/vocabs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:z.properties.vocabs.items.properties.kind.enum},message:"\
must be equal to one of the allowed values"}],!1;var T=n===e}else var T=!0;if(T){if(t.size!==void 0){let o=t.size;const n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o)))return i.errors=[{instancePath:s+"/vocabs/"+a+"/size",schemaPath:"#/properties/vocabs/items/properties/size/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===n&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return i.errors=[{instancePath:s+"/vocabs/"+a+"/size",schemaPath:"\
#/properties/vocabs/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var T=n===e}else var T=!0;if(T){
if(t.entries!==void 0){let o=t.entries;const n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return i.errors=[{instancePath:s+"/vocabs/"+a+"/entrie\
s",schemaPath:"#/properties/vocabs/items/properties/entries/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof o=="num\
ber"&&isFinite(o)&&(o<0||isNaN(o)))return i.errors=[{instancePath:s+"/vocabs/"+a+"/entries",schemaPath:"#/properties/vocabs/items/properties/entries/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var T=n===e}else var T=!0;if(T){if(t.forgotten!==void 0){let o=t.forgotten;const n=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return i.errors=[{instancePath:s+"/vocabs/"+a+"/forgotten",schemaPath:"#/properties/vocabs/items/properties/forgotten/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return i.errors=[{instancePath:s+
"/vocabs/"+a+"/forgotten",schemaPath:"#/properties/vocabs/items/properties/forgotten/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must b\
e >= 1"}],!1;var T=n===e}else var T=!0;if(T){if(t.file!==void 0){let o=t.file;const n=e;if(typeof o!="string"&&o!==null)return i.errors=[{instancePath:s+"/vocab\
s/"+a+"/file",schemaPath:"#/properties/vocabs/items/properties/file/type",keyword:"type",params:{type:z.properties.vocabs.items.properties.file.type},message:"m\
ust be string,null"}],!1;if(e===n&&typeof o=="string"&&!Os.test(o))return i.errors=[{instancePath:s+"/vocabs/"+a+"/file",schemaPath:"#/properties/vocabs/items/p\
roperties/file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],
!1;var T=n===e}else var T=!0;if(T)if(t.sha256!==void 0){let o=t.sha256;const n=e;if(typeof o!="string"&&o!==null)return i.errors=[{instancePath:s+"/vocabs/"+a+"\
/sha256",schemaPath:"#/properties/vocabs/items/properties/sha256/type",keyword:"type",params:{type:z.properties.vocabs.items.properties.sha256.type},message:"mu\
st be string,null"}],!1;if(e===n&&typeof o=="string"&&!Kr.test(o))return i.errors=[{instancePath:s+"/vocabs/"+a+"/sha256",schemaPath:"#/properties/vocabs/items/\
properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1;var T=n===e}else var T=!0}}}}}}}}else
return i.errors=[{instancePath:s+"/vocabs/"+a,schemaPath:"#/properties/vocabs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var O=x===
e;if(!O)break}}else return i.errors=[{instancePath:s+"/vocabs",schemaPath:"#/properties/vocabs/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var c=ue===e}else var c=!0;if(c){if(m.tables!==void 0){let v=m.tables;const ue=e;if(e===ue)if(Array.isArray(v)){var ce=!0;const ie=v.length;for(let a=0;a<ie;a++){
let t=v[a];const x=e;if(e===x)if(t&&typeof t=="object"&&!Array.isArray(t)){let j;if(t.id===void 0&&(j="id")||t.vocab===void 0&&(j="vocab")||t.rows===void 0&&(j=
"rows")||t.width===void 0&&(j="width")||t.signals===void 0&&(j="signals")||t.init===void 0&&(j="init"))return i.errors=[{instancePath:s+"/tables/"+a,schemaPath:"\
#/properties/tables/items/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;{const w=e;for(const o in t)
if(!(o==="id"||o==="vocab"||o==="rows"||o==="width"||o==="signals"||o==="init"||o==="vectors"||o==="optimizer")){return i.errors=[{instancePath:s+"/tables/"+a,schemaPath:"\
#/properties/tables/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;
break}if(w===e){if(t.id!==void 0){const o=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/tables/"+a+"/id",schemaPath:"#/properties/tables/items/p\
roperties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Pe=o===e}else var Pe=!0;if(Pe){if(t.vocab!==void 0){let o=t.vocab;const n=e;
if(typeof o!="string"&&o!==null)return i.errors=[{instancePath:s+"/tables/"+a+"/vocab",schemaPath:"#/properties/tables/items/properties/vocab/type",keyword:"typ\
e",params:{type:z.properties.tables.items.properties.vocab.type},message:"must be string,null"}],!1;var Pe=n===e}else var Pe=!0;if(Pe){if(t.rows!==void 0){let o=t.
rows;const n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return i.errors=[{instancePath:s+"/tables/"+a+"/rows",schemaPath:"#/properties/tables/it\
ems/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return i.
errors=[{instancePath:s+"/tables/"+a+"/rows",schemaPath:"#/properties/tables/items/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var Pe=n===e}else var Pe=!0;if(Pe){if(t.width!==void 0){let o=t.width;const n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return i.
errors=[{instancePath:s+"/tables/"+a+"/width",schemaPath:"#/properties/tables/items/properties/width/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"}],!1;if(e===n&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return i.errors=[{instancePath:s+"/tables/"+a+"/width",schemaPath:"#/properties/tabl\
es/items/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Pe=n===e}else var Pe=!0;if(Pe){if(t.signals!==
void 0){let o=t.signals;const n=e;if(e===n)if(Array.isArray(o)){var V=!0;const r=o.length;for(let p=0;p<r;p++){const f=e;if(typeof o[p]!="string")return i.errors=
[{instancePath:s+"/tables/"+a+"/signals/"+p,schemaPath:"#/properties/tables/items/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var V=f===e;if(!V)break}}else return i.errors=[{instancePath:s+"/tables/"+a+"/signals",schemaPath:"#/properties/tables/items/properties/sig\
nals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Pe=n===e}else var Pe=!0;if(Pe){if(t.init!==void 0){let o=t.init;const n=e;if(e===
n)if(o&&typeof o=="object"&&!Array.isArray(o)){let r;if(o.kind===void 0&&(r="kind"))return i.errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"#/properti\
es/tables/items/properties/init/required",keyword:"required",params:{missingProperty:r},message:"must have required property '"+r+"'"}],!1;{const p=o.kind;if(typeof p==
"string")if(p==="zeros"){if(e===e)if(o&&typeof o=="object"&&!Array.isArray(o)){let k;if(o.kind===void 0&&(k="kind"))return i.errors=[{instancePath:s+"/tables/"+
a+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/required",keyword:"required",params:{missingProperty:k},message:"must have required prop\
erty '"+k+"'"}],!1;{const R=e;for(const d in o)if(d!=="kind"){return i.errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"#/properties/tables/items/proper\
ties/init/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(R===
e&&o.kind!==void 0&&o.kind!=="zeros")return i.errors=[{instancePath:s+"/tables/"+a+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/pr\
operties/kind/const",keyword:"const",params:{allowedValue:"zeros"},message:"must be equal to constant"}],!1}}else return i.errors=[{instancePath:s+"/tables/"+a+
"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var $=!0}else if(p===
"ones"){if(e===e)if(o&&typeof o=="object"&&!Array.isArray(o)){let k;if(o.kind===void 0&&(k="kind"))return i.errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"\
#/properties/tables/items/properties/init/oneOf/1/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const R=e;
for(const d in o)if(d!=="kind"){return i.errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(R===e&&o.kind!==void 0&&o.kind!==
"ones")return i.errors=[{instancePath:s+"/tables/"+a+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/1/properties/kind/const",keyword:"\
const",params:{allowedValue:"ones"},message:"must be equal to constant"}],!1}}else return i.errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"#/propertie\
s/tables/items/properties/init/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;$!==!0&&($=!0)}else if(p==="glorot"){if(e===e)if(o&&
typeof o=="object"&&!Array.isArray(o)){let k;if(o.kind===void 0&&(k="kind"))return i.errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"#/properties/table\
s/items/properties/init/oneOf/2/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const R=e;for(const d in o)
if(d!=="kind"){return i.errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(R===e&&o.kind!==void 0&&o.kind!=="glorot")return i.
errors=[{instancePath:s+"/tables/"+a+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"\
glorot"},message:"must be equal to constant"}],!1}}else return i.errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"#/properties/tables/items/properties/i\
nit/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;$!==!0&&($=!0)}else if(p==="he"){if(e===e)if(o&&typeof o=="object"&&!Array.
isArray(o)){let k;if(o.kind===void 0&&(k="kind"))return i.errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"#/properties/tables/items/properties/init/one\
Of/3/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const R=e;for(const d in o)if(d!=="kind"){return i.
errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(R===e&&o.kind!==void 0&&o.kind!=="he")return i.errors=[{instancePath:s+
"/tables/"+a+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"\
must be equal to constant"}],!1}}else return i.errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/3/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;$!==!0&&($=!0)}else if(p==="signs"){if(e===e)if(o&&typeof o=="object"&&!Array.isArray(o)){let k;
if(o.kind===void 0&&(k="kind"))return i.errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/required",keyword:"\
required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const R=e;for(const d in o)if(d!=="kind"){return i.errors=[{instancePath:s+
"/tables/"+a+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"}],!1;break}if(R===e&&o.kind!==void 0&&o.kind!=="signs")return i.errors=[{instancePath:s+"/tables/"+a+"/init/kind",
schemaPath:"#/properties/tables/items/properties/init/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"signs"},message:"must be equal to con\
stant"}],!1}}else return i.errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/4/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;$!==!0&&($=!0)}else if(p==="uniform"){if(e===e)if(o&&typeof o=="object"&&!Array.isArray(o)){let k;if(o.kind===void 0&&
(k="kind")||o.scale===void 0&&(k="scale"))return i.errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/re\
quired",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const R=e;for(const d in o)if(!(d==="kind"||d==="scale")){
return i.errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(R===e){if(o.kind!==void 0){const d=e;if(o.kind!=="uniform")return i.
errors=[{instancePath:s+"/tables/"+a+"/init/kind",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"\
uniform"},message:"must be equal to constant"}],!1;var Ae=d===e}else var Ae=!0;if(Ae)if(o.scale!==void 0){let d=o.scale;const ee=e;if(!(typeof d=="number"&&isFinite(
d)))return i.errors=[{instancePath:s+"/tables/"+a+"/init/scale",schemaPath:"#/properties/tables/items/properties/init/oneOf/5/properties/scale/type",keyword:"ty\
pe",params:{type:"number"},message:"must be number"}],!1;var Ae=ee===e}else var Ae=!0}}}else return i.errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"#\
/properties/tables/items/properties/init/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;$!==!0&&($=!0)}else if(p==="constant"){
if(e===e)if(o&&typeof o=="object"&&!Array.isArray(o)){let k;if(o.kind===void 0&&(k="kind")||o.value===void 0&&(k="value"))return i.errors=[{instancePath:s+"/tab\
les/"+a+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/6/required",keyword:"required",params:{missingProperty:k},message:"must have require\
d property '"+k+"'"}],!1;{const R=e;for(const d in o)if(!(d==="kind"||d==="value")){return i.errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"#/properti\
es/tables/items/properties/init/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional pro\
perties"}],!1;break}if(R===e){if(o.kind!==void 0){const d=e;if(o.kind!=="constant")return i.errors=[{instancePath:s+"/tables/"+a+"/init/kind",schemaPath:"#/prop\
erties/tables/items/properties/init/oneOf/6/properties/kind/const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"}],!1;var Xe=d===
e}else var Xe=!0;if(Xe)if(o.value!==void 0){let d=o.value;const ee=e;if(!(typeof d=="number"&&isFinite(d)))return i.errors=[{instancePath:s+"/tables/"+a+"/init/\
value",schemaPath:"#/properties/tables/items/properties/init/oneOf/6/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var Xe=ee===e}else var Xe=!0}}}else return i.errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"#/properties/tables/items/properties/init/oneOf/6/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;$!==!0&&($=!0)}else return i.errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"#/properties/ta\
bles/items/properties/init/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:p},message:'value of tag "kind" must be in oneOf'}],
!1;else return i.errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"#/properties/tables/items/properties/init/discriminator",keyword:"discriminator",params:{
error:"tag",tag:"kind",tagValue:p},message:'tag "kind" must be string'}],!1}}else return i.errors=[{instancePath:s+"/tables/"+a+"/init",schemaPath:"#/properties\
/tables/items/properties/init/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Pe=n===e}else var Pe=!0;if(Pe){if(t.vectors!==void 0){
let o=t.vectors;const n=e;if(e===n)if(o&&typeof o=="object"&&!Array.isArray(o)){let r;if(o.glob===void 0&&(r="glob")||o.format===void 0&&(r="format")||o.key===void 0&&
(r="key")||o.column===void 0&&(r="column")||o.freeze===void 0&&(r="freeze"))return i.errors=[{instancePath:s+"/tables/"+a+"/vectors",schemaPath:"#/properties/ta\
bles/items/properties/vectors/required",keyword:"required",params:{missingProperty:r},message:"must have required property '"+r+"'"}],!1;{const p=e;for(const f in o)
if(!(f==="glob"||f==="format"||f==="key"||f==="column"||f==="freeze")){return i.errors=[{instancePath:s+"/tables/"+a+"/vectors",schemaPath:"#/properties/tables/\
items/properties/vectors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}
if(p===e){if(o.glob!==void 0){let f=o.glob;const k=e;if(e===k)if(typeof f=="string"){if(!Os.test(f))return i.errors=[{instancePath:s+"/tables/"+a+"/vectors/glob",
schemaPath:"#/properties/tables/items/properties/vectors/properties/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'\
must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],!1}else return i.errors=[{instancePath:s+"/tables/"+a+"/vectors/glob",schemaPath:"#/properties/tabl\
es/items/properties/vectors/properties/glob/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Y=k===e}else var Y=!0;if(Y){if(o.format!==
void 0){let f=o.format;const k=e;if(!(f==="csv"||f==="tsv"||f==="jsonl"||f==="parquet"))return i.errors=[{instancePath:s+"/tables/"+a+"/vectors/format",schemaPath:"\
#/properties/tables/items/properties/vectors/properties/format/enum",keyword:"enum",params:{allowedValues:z.properties.tables.items.properties.vectors.properties.
format.enum},message:"must be equal to one of the allowed values"}],!1;var Y=k===e}else var Y=!0;if(Y){if(o.key!==void 0){const f=e;if(typeof o.key!="string")return i.
errors=[{instancePath:s+"/tables/"+a+"/vectors/key",schemaPath:"#/properties/tables/items/properties/vectors/properties/key/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var Y=f===e}else var Y=!0;if(Y){if(o.column!==void 0){let f=o.column;const k=e;if(typeof f!="string"&&f!==null)return i.errors=
[{instancePath:s+"/tables/"+a+"/vectors/column",schemaPath:"#/properties/tables/items/properties/vectors/properties/column/type",keyword:"type",params:{type:z.properties.
tables.items.properties.vectors.properties.column.type},message:"must be string,null"}],!1;var Y=k===e}else var Y=!0;if(Y)if(o.freeze!==void 0){const f=e;if(typeof o.
freeze!="boolean")return i.errors=[{instancePath:s+"/tables/"+a+"/vectors/freeze",schemaPath:"#/properties/tables/items/properties/vectors/properties/freeze/typ\
e",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var Y=f===e}else var Y=!0}}}}}}else return i.errors=[{instancePath:s+"/tables/"+a+"/vec\
tors",schemaPath:"#/properties/tables/items/properties/vectors/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Pe=n===e}else var Pe=!0;
if(Pe)if(t.optimizer!==void 0){let o=t.optimizer;const n=e;if(e===n)if(o&&typeof o=="object"&&!Array.isArray(o)){let r;if(o.kind===void 0&&(r="kind")||o.learningRate===
void 0&&(r="learningRate")||o.beta===void 0&&(r="beta")||o.l1===void 0&&(r="l1")||o.l2===void 0&&(r="l2"))return i.errors=[{instancePath:s+"/tables/"+a+"/optimi\
zer",schemaPath:"#/properties/tables/items/properties/optimizer/required",keyword:"required",params:{missingProperty:r},message:"must have required property '"+
r+"'"}],!1;{const p=e;for(const f in o)if(!(f==="kind"||f==="learningRate"||f==="beta"||f==="l1"||f==="l2")){return i.errors=[{instancePath:s+"/tables/"+a+"/opt\
imizer",schemaPath:"#/properties/tables/items/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"m\
ust NOT have additional properties"}],!1;break}if(p===e){if(o.kind!==void 0){const f=e;if(o.kind!=="ftrl")return i.errors=[{instancePath:s+"/tables/"+a+"/optimi\
zer/kind",schemaPath:"#/properties/tables/items/properties/optimizer/properties/kind/const",keyword:"const",params:{allowedValue:"ftrl"},message:"must be equal \
to constant"}],!1;var U=f===e}else var U=!0;if(U){if(o.learningRate!==void 0){let f=o.learningRate;const k=e;if(!(typeof f=="number"&&isFinite(f)))return i.errors=
[{instancePath:s+"/tables/"+a+"/optimizer/learningRate",schemaPath:"#/properties/tables/items/properties/optimizer/properties/learningRate/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var U=k===e}else var U=!0;if(U){if(o.beta!==void 0){let f=o.beta;const k=e;if(!(typeof f=="number"&&isFinite(
f)))return i.errors=[{instancePath:s+"/tables/"+a+"/optimizer/beta",schemaPath:"#/properties/tables/items/properties/optimizer/properties/beta/type",keyword:"ty\
pe",params:{type:"number"},message:"must be number"}],!1;var U=k===e}else var U=!0;if(U){if(o.l1!==void 0){let f=o.l1;const k=e;if(!(typeof f=="number"&&isFinite(
f)))return i.errors=[{instancePath:s+"/tables/"+a+"/optimizer/l1",schemaPath:"#/properties/tables/items/properties/optimizer/properties/l1/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var U=k===e}else var U=!0;if(U)if(o.l2!==void 0){let f=o.l2;const k=e;if(!(typeof f=="number"&&isFinite(f)))
return i.errors=[{instancePath:s+"/tables/"+a+"/optimizer/l2",schemaPath:"#/properties/tables/items/properties/optimizer/properties/l2/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var U=k===e}else var U=!0}}}}}}else return i.errors=[{instancePath:s+"/tables/"+a+"/optimizer",schemaPath:"#/proper\
ties/tables/items/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Pe=n===e}else var Pe=!0}}}}}}}}}else return i.
errors=[{instancePath:s+"/tables/"+a,schemaPath:"#/properties/tables/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ce=x===
e;if(!ce)break}}else return i.errors=[{instancePath:s+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var c=ue===e}else var c=!0;if(c){if(m.signals!==void 0){let v=m.signals;const ue=e;if(e===ue)if(Array.isArray(v)){var le=!0;const ie=v.length;for(let a=0;a<
ie;a++){let t=v[a];const x=e;if(e===x)if(t&&typeof t=="object"&&!Array.isArray(t)){let j;if(t.name===void 0&&(j="name")||t.doc===void 0&&(j="doc")||t.format===void 0&&
(j="format")||t.input===void 0&&(j="input")||t.derive===void 0&&(j="derive")||t.sources===void 0&&(j="sources")||t.serve===void 0&&(j="serve")||t.encoding===void 0&&
(j="encoding")||t.table===void 0&&(j="table")||t.side===void 0&&(j="side")||t.reason===void 0&&(j="reason"))return i.errors=[{instancePath:s+"/signals/"+a,schemaPath:"\
#/properties/signals/items/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;{const w=e;for(const o in t)
if(!Tr.call(z.properties.signals.items.properties,o)){return i.errors=[{instancePath:s+"/signals/"+a,schemaPath:"#/properties/signals/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(w===e){if(t.name!==void 0){const o=e;if(typeof t.
name!="string")return i.errors=[{instancePath:s+"/signals/"+a+"/name",schemaPath:"#/properties/signals/items/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var re=o===e}else var re=!0;if(re){if(t.doc!==void 0){let o=t.doc;const n=e;if(typeof o!="string"&&o!==null)return i.errors=
[{instancePath:s+"/signals/"+a+"/doc",schemaPath:"#/properties/signals/items/properties/doc/type",keyword:"type",params:{type:z.properties.signals.items.properties.
doc.type},message:"must be string,null"}],!1;var re=n===e}else var re=!0;if(re){if(t.format!==void 0){let o=t.format;const n=e;if(!(o==="continuous"||o==="oneho\
t"||o==="indexed"||o==="hash_onehot"||o==="hash_indexed"||o==="dense"))return i.errors=[{instancePath:s+"/signals/"+a+"/format",schemaPath:"#/properties/signals\
/items/properties/format/enum",keyword:"enum",params:{allowedValues:z.properties.signals.items.properties.format.enum},message:"must be equal to one of the allo\
wed values"}],!1;var re=n===e}else var re=!0;if(re){if(t.cross!==void 0){let o=t.cross;const n=e;if(e===n)if(Array.isArray(o)){if(o.length<2)return i.errors=[{instancePath:s+
"/signals/"+a+"/cross",schemaPath:"#/properties/signals/items/properties/cross/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2\
 items"}],!1;{var Se=!0;const r=o.length;for(let p=0;p<r;p++){const f=e;if(typeof o[p]!="string")return i.errors=[{instancePath:s+"/signals/"+a+"/cross/"+p,schemaPath:"\
#/properties/signals/items/properties/cross/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Se=f===e;if(!Se)break}}}else return i.
errors=[{instancePath:s+"/signals/"+a+"/cross",schemaPath:"#/properties/signals/items/properties/cross/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var re=n===e}else var re=!0;if(re){if(t.input!==void 0){const o=e;if(typeof t.input!="string")return i.errors=[{instancePath:s+"/signals/"+a+"/in\
put",schemaPath:"#/properties/signals/items/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var re=o===e}else var re=!0;
if(re){if(t.derive!==void 0){let o=t.derive;const n=e;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null)return i.errors=[{instancePath:s+"/signals/"+a+"/\
derive",schemaPath:"#/properties/signals/items/properties/derive/type",keyword:"type",params:{type:z.properties.signals.items.properties.derive.type},message:"m\
ust be object,null"}],!1;if(e===n&&o&&typeof o=="object"&&!Array.isArray(o)){let r;if(o.fn===void 0&&(r="fn")||o.zone===void 0&&(r="zone"))return i.errors=[{instancePath:s+
"/signals/"+a+"/derive",schemaPath:"#/properties/signals/items/properties/derive/required",keyword:"required",params:{missingProperty:r},message:"must have requ\
ired property '"+r+"'"}],!1;{const p=e;for(const f in o)if(!(f==="fn"||f==="zone")){return i.errors=[{instancePath:s+"/signals/"+a+"/derive",schemaPath:"#/prope\
rties/signals/items/properties/derive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional prope\
rties"}],!1;break}if(p===e){if(o.fn!==void 0){let f=o.fn;const k=e;if(!(f==="hour"||f==="weekday"))return i.errors=[{instancePath:s+"/signals/"+a+"/derive/fn",schemaPath:"\
#/properties/signals/items/properties/derive/properties/fn/enum",keyword:"enum",params:{allowedValues:z.properties.signals.items.properties.derive.properties.fn.
enum},message:"must be equal to one of the allowed values"}],!1;var Ye=k===e}else var Ye=!0;if(Ye)if(o.zone!==void 0){const f=e;if(typeof o.zone!="string")return i.
errors=[{instancePath:s+"/signals/"+a+"/derive/zone",schemaPath:"#/properties/signals/items/properties/derive/properties/zone/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var Ye=f===e}else var Ye=!0}}}var re=n===e}else var re=!0;if(re){if(t.sources!==void 0){let o=t.sources;const n=e;if(!Array.
isArray(o)&&o!==null)return i.errors=[{instancePath:s+"/signals/"+a+"/sources",schemaPath:"#/properties/signals/items/properties/sources/type",keyword:"type",params:{
type:z.properties.signals.items.properties.sources.type},message:"must be array,null"}],!1;if(e===n&&Array.isArray(o)){var Z=!0;const r=o.length;for(let p=0;p<r;p++){
const f=e;if(typeof o[p]!="string")return i.errors=[{instancePath:s+"/signals/"+a+"/sources/"+p,schemaPath:"#/properties/signals/items/properties/sources/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Z=f===e;if(!Z)break}}var re=n===e}else var re=!0;if(re){if(t.serve!==void 0){let o=t.
serve;const n=e,G=e;let r=!1;const p=e;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o))&&typeof o!="boolean"){const R={instancePath:s+"/signals/"+a+"/s\
erve",schemaPath:"#/properties/signals/items/properties/serve/anyOf/0/type",keyword:"type",params:{type:z.properties.signals.items.properties.serve.anyOf[0].type},
message:"must be string,number,boolean"};l===null?l=[R]:l.push(R),e++}var gr=p===e;r=r||gr;const f=e;if(o!==null){const R={instancePath:s+"/signals/"+a+"/serve",
schemaPath:"#/properties/signals/items/properties/serve/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};l===null?l=[R]:l.push(R),e++}var gr=f===
e;if(r=r||gr,r)e=G,l!==null&&(G?l.length=G:l=null);else{const R={instancePath:s+"/signals/"+a+"/serve",schemaPath:"#/properties/signals/items/properties/serve/a\
nyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[R]:l.push(R),e++,i.errors=l,!1}var re=n===e}else var re=!0;if(re){if(t.
encoding!==void 0){let o=t.encoding;const n=e;if(e===n)if(o&&typeof o=="object"&&!Array.isArray(o)){let r;if(o.kind===void 0&&(r="kind"))return i.errors=[{instancePath:s+
"/signals/"+a+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/required",keyword:"required",params:{missingProperty:r},message:"must have \
required property '"+r+"'"}],!1;{const p=o.kind;if(typeof p=="string")if(p==="vec"){if(e===e)if(o&&typeof o=="object"&&!Array.isArray(o)){let k;if(o.kind===void 0&&
(k="kind")||o.length===void 0&&(k="length")||o.width===void 0&&(k="width")||o.missingFlag===void 0&&(k="missingFlag")||o.squash===void 0&&(k="squash")||o.clip===
void 0&&(k="clip")||o.normalize===void 0&&(k="normalize")||o.default===void 0&&(k="default"))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;
{const R=e;for(const d in o)if(!(d==="kind"||d==="length"||d==="width"||d==="missingFlag"||d==="squash"||d==="clip"||d==="normalize"||d==="default")){return i.errors=
[{instancePath:s+"/signals/"+a+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(R===e){if(o.kind!==void 0){const d=e;if(o.kind!=="vec")return i.errors=
[{instancePath:s+"/signals/"+a+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/kind/const",keyword:"const",params:{
allowedValue:"vec"},message:"must be equal to constant"}],!1;var Ne=d===e}else var Ne=!0;if(Ne){if(o.length!==void 0){let d=o.length;const ee=e;if(!(typeof d=="\
number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/length",schemaPath:"#/properties/signals/items/properties/enc\
oding/oneOf/0/properties/length/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===ee&&typeof d=="number"&&isFinite(d)&&(d<1||isNaN(
d)))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/length",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/length/minim\
um",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ne=ee===e}else var Ne=!0;if(Ne){if(o.width!==void 0){let d=o.width;const ee=e;
if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/width",schemaPath:"#/properties/signals/items\
/properties/encoding/oneOf/0/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===ee&&typeof d=="number"&&isFinite(
d)&&(d<1||isNaN(d)))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/width",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properti\
es/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ne=ee===e}else var Ne=!0;if(Ne){if(o.missingFlag!==void 0){
const d=e;if(typeof o.missingFlag!="boolean")return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/missingFlag",schemaPath:"#/properties/signals/items/prope\
rties/encoding/oneOf/0/properties/missingFlag/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var Ne=d===e}else var Ne=!0;if(Ne){if(o.
squash!==void 0){let d=o.squash;const ee=e;if(!(d==="none"||d==="log"||d==="asinh"||d==="tanh"))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/squash",
schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/squash/enum",keyword:"enum",params:{allowedValues:z.properties.signals.items.properties.
encoding.oneOf[0].properties.squash.enum},message:"must be equal to one of the allowed values"}],!1;var Ne=ee===e}else var Ne=!0;if(Ne){if(o.clip!==void 0){let d=o.
clip;const ee=e;if(!Array.isArray(d)&&d!==null)return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/clip",schemaPath:"#/properties/signals/items/properties\
/encoding/oneOf/0/properties/clip/type",keyword:"type",params:{type:z.properties.signals.items.properties.encoding.oneOf[0].properties.clip.type},message:"must \
be array,null"}],!1;if(e===ee&&Array.isArray(d)){if(d.length<2)return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/clip",schemaPath:"#/properties/signals/\
items/properties/encoding/oneOf/0/properties/clip/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{const br=d.length;
if(br>0){let $e=d[0];const cr=e;if(!(typeof $e=="number"&&isFinite($e)))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/clip/0",schemaPath:"#/properti\
es/signals/items/properties/encoding/oneOf/0/properties/clip/prefixItems/0/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var pr=cr===
e}if(pr){if(br>1){let $e=d[1];const cr=e;if(!(typeof $e=="number"&&isFinite($e)))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/clip/1",schemaPath:"#\
/properties/signals/items/properties/encoding/oneOf/0/properties/clip/prefixItems/1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var pr=cr===
e}if(pr&&!(d.length<=2))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/clip",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/prope\
rties/clip/items",keyword:"items",params:{limit:2},message:"must NOT have more than 2 items"}],!1}}}var Ne=ee===e}else var Ne=!0;if(Ne){if(o.normalize!==void 0){
let d=o.normalize;const ee=e;if(e===ee)if(d&&typeof d=="object"&&!Array.isArray(d)){let br;if(d.kind===void 0&&(br="kind"))return i.errors=[{instancePath:s+"/si\
gnals/"+a+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/required",keyword:"required",params:{missingProperty:br},
message:"must have required property '"+br+"'"}],!1;{const $e=d.kind;if(typeof $e=="string")if($e==="none"){if(e===e)if(d&&typeof d=="object"&&!Array.isArray(d)){
let qe;if(d.kind===void 0&&(qe="kind"))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/en\
coding/oneOf/0/properties/normalize/oneOf/0/required",keyword:"required",params:{missingProperty:qe},message:"must have required property '"+qe+"'"}],!1;{const Ze=e;
for(const I in d)if(I!=="kind"){return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/\
oneOf/0/properties/normalize/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},message:"must NOT have additional proper\
ties"}],!1;break}if(Ze===e&&d.kind!==void 0&&d.kind!=="none")return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize/kind",schemaPath:"#/properties/\
signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"none"},message:"must be equa\
l to constant"}],!1}}else return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/\
0/properties/normalize/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Rr=!0}else if($e==="l2"){if(e===e)if(d&&typeof d=="\
object"&&!Array.isArray(d)){let qe;if(d.kind===void 0&&(qe="kind"))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize",schemaPath:"#/properties\
/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/required",keyword:"required",params:{missingProperty:qe},message:"must have required pro\
perty '"+qe+"'"}],!1;{const Ze=e;for(const I in d)if(I!=="kind"){return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize",schemaPath:"#/properties/s\
ignals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},message:"\
must NOT have additional properties"}],!1;break}if(Ze===e&&d.kind!==void 0&&d.kind!=="l2")return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize/ki\
nd",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"\
l2"},message:"must be equal to constant"}],!1}}else return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize",schemaPath:"#/properties/signals/items/\
properties/encoding/oneOf/0/properties/normalize/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Rr!==!0&&(Rr=!0)}else if($e===
"minmax"){if(e===e)if(d&&typeof d=="object"&&!Array.isArray(d)){let qe;if(d.kind===void 0&&(qe="kind")||d.min===void 0&&(qe="min")||d.max===void 0&&(qe="max"))return i.
errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/requ\
ired",keyword:"required",params:{missingProperty:qe},message:"must have required property '"+qe+"'"}],!1;{const Ze=e;for(const I in d)if(!(I==="kind"||I==="min"||
I==="max")){return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/n\
ormalize/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},message:"must NOT have additional properties"}],!1;break}if(Ze===
e){if(d.kind!==void 0){const I=e;if(d.kind!=="minmax")return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize/kind",schemaPath:"#/properties/signals\
/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"minmax"},message:"must be equal to \
constant"}],!1;var De=I===e}else var De=!0;if(De){if(d.min!==void 0){let I=d.min;const xr=e,Jr=e;let Me=!1;const Ar=e;if(!(typeof I=="number"&&isFinite(I))){const Re={
instancePath:s+"/signals/"+a+"/encoding/normalize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/propertie\
s/min/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[Re]:l.push(Re),e++}var te=Ar===e;Me=Me||te;const Be=e;if(e===Be)
if(Array.isArray(I)){var ys=!0;const Re=I.length;for(let Fr=0;Fr<Re;Fr++){let os=I[Fr];const Ps=e;if(!(typeof os=="number"&&isFinite(os))){const ns={instancePath:s+
"/signals/"+a+"/encoding/normalize/min/"+Fr,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf\
/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[ns]:l.push(ns),e++}var ys=Ps===e;if(!ys)break}}else{const Re={instancePath:s+
"/signals/"+a+"/encoding/normalize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/min/anyOf/1/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[Re]:l.push(Re),e++}var te=Be===e;if(Me=Me||te,Me)e=Jr,l!==null&&(Jr?l.length=Jr:l=
null);else{const Re={instancePath:s+"/signals/"+a+"/encoding/normalize/min",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normal\
ize/oneOf/2/properties/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[Re]:l.push(Re),e++,i.errors=l,!1}var De=xr===
e}else var De=!0;if(De)if(d.max!==void 0){let I=d.max;const xr=e,Jr=e;let Me=!1;const Ar=e;if(!(typeof I=="number"&&isFinite(I))){const Re={instancePath:s+"/sig\
nals/"+a+"/encoding/normalize/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/0/type",
keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[Re]:l.push(Re),e++}var $s=Ar===e;Me=Me||$s;const Be=e;if(e===Be)if(Array.isArray(I)){
var er=!0;const Re=I.length;for(let Fr=0;Fr<Re;Fr++){let os=I[Fr];const Ps=e;if(!(typeof os=="number"&&isFinite(os))){const ns={instancePath:s+"/signals/"+a+"/e\
ncoding/normalize/max/"+Fr,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/1/items/type",keyword:"\
type",params:{type:"number"},message:"must be number"};l===null?l=[ns]:l.push(ns),e++}var er=Ps===e;if(!er)break}}else{const Re={instancePath:s+"/signals/"+a+"/\
encoding/normalize/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/properties/max/anyOf/1/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"};l===null?l=[Re]:l.push(Re),e++}var $s=Be===e;if(Me=Me||$s,Me)e=Jr,l!==null&&(Jr?l.length=Jr:l=null);else{const Re={
instancePath:s+"/signals/"+a+"/encoding/normalize/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/2/propertie\
s/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[Re]:l.push(Re),e++,i.errors=l,!1}var De=xr===e}else var De=!0}}}}else
return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/one\
Of/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Rr!==!0&&(Rr=!0)}else if($e==="zscore"){if(e===e)if(d&&typeof d=="object"&&!Array.
isArray(d)){let qe;if(d.kind===void 0&&(qe="kind")||d.mean===void 0&&(qe="mean")||d.std===void 0&&(qe="std"))return i.errors=[{instancePath:s+"/signals/"+a+"/en\
coding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/required",keyword:"required",params:{missingProperty:qe},
message:"must have required property '"+qe+"'"}],!1;{const Ze=e;for(const I in d)if(!(I==="kind"||I==="mean"||I==="std")){return i.errors=[{instancePath:s+"/sig\
nals/"+a+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:I},message:"must NOT have additional properties"}],!1;break}if(Ze===e){if(d.kind!==void 0){const I=e;if(d.kind!==
"zscore")return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties\
/normalize/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"zscore"},message:"must be equal to constant"}],!1;var P=I===e}else var P=!0;if(P){
if(d.mean!==void 0){let I=d.mean;const xr=e,Jr=e;let Me=!1;const Ar=e;if(!(typeof I=="number"&&isFinite(I))){const Re={instancePath:s+"/signals/"+a+"/encoding/n\
ormalize/mean",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf/0/type",keyword:"type",params:{
type:"number"},message:"must be number"};l===null?l=[Re]:l.push(Re),e++}var ae=Ar===e;Me=Me||ae;const Be=e;if(e===Be)if(Array.isArray(I)){var C=!0;const Re=I.length;
for(let Fr=0;Fr<Re;Fr++){let os=I[Fr];const Ps=e;if(!(typeof os=="number"&&isFinite(os))){const ns={instancePath:s+"/signals/"+a+"/encoding/normalize/mean/"+Fr,
schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf/1/items/type",keyword:"type",params:{type:"\
number"},message:"must be number"};l===null?l=[ns]:l.push(ns),e++}var C=Ps===e;if(!C)break}}else{const Re={instancePath:s+"/signals/"+a+"/encoding/normalize/mea\
n",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf/1/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"};l===null?l=[Re]:l.push(Re),e++}var ae=Be===e;if(Me=Me||ae,Me)e=Jr,l!==null&&(Jr?l.length=Jr:l=null);else{const Re={instancePath:s+
"/signals/"+a+"/encoding/normalize/mean",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/mean/anyOf",
keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[Re]:l.push(Re),e++,i.errors=l,!1}var P=xr===e}else var P=!0;if(P)if(d.std!==
void 0){let I=d.std;const xr=e,Jr=e;let Me=!1;const Ar=e;if(!(typeof I=="number"&&isFinite(I))){const Re={instancePath:s+"/signals/"+a+"/encoding/normalize/std",
schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf/0/type",keyword:"type",params:{type:"number"},
message:"must be number"};l===null?l=[Re]:l.push(Re),e++}var wr=Ar===e;Me=Me||wr;const Be=e;if(e===Be)if(Array.isArray(I)){var je=!0;const Re=I.length;for(let Fr=0;Fr<
Re;Fr++){let os=I[Fr];const Ps=e;if(!(typeof os=="number"&&isFinite(os))){const ns={instancePath:s+"/signals/"+a+"/encoding/normalize/std/"+Fr,schemaPath:"#/pro\
perties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"\
must be number"};l===null?l=[ns]:l.push(ns),e++}var je=Ps===e;if(!je)break}}else{const Re={instancePath:s+"/signals/"+a+"/encoding/normalize/std",schemaPath:"#/\
properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf/1/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"};l===null?l=[Re]:l.push(Re),e++}var wr=Be===e;if(Me=Me||wr,Me)e=Jr,l!==null&&(Jr?l.length=Jr:l=null);else{const Re={instancePath:s+"/signals/"+a+"/e\
ncoding/normalize/std",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/properties/std/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};return l===null?l=[Re]:l.push(Re),e++,i.errors=l,!1}var P=xr===e}else var P=!0}}}}else return i.errors=[{instancePath:s+
"/signals/"+a+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/3/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;Rr!==!0&&(Rr=!0)}else if($e==="quantile"){if(e===e)if(d&&typeof d=="object"&&!Array.isArray(d)){let qe;if(d.kind===
void 0&&(qe="kind")||d.boundaries===void 0&&(qe="boundaries"))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize",schemaPath:"#/properties/sign\
als/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/required",keyword:"required",params:{missingProperty:qe},message:"must have required property\
 '"+qe+"'"}],!1;{const Ze=e;for(const I in d)if(!(I==="kind"||I==="boundaries")){return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},
message:"must NOT have additional properties"}],!1;break}if(Ze===e){if(d.kind!==void 0){const I=e;if(d.kind!=="quantile")return i.errors=[{instancePath:s+"/sign\
als/"+a+"/encoding/normalize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/properties/kind/const",keyword:"\
const",params:{allowedValue:"quantile"},message:"must be equal to constant"}],!1;var h=I===e}else var h=!0;if(h)if(d.boundaries!==void 0){let I=d.boundaries;const xr=e;
if(e===xr)if(Array.isArray(I)){var de=!0;const Me=I.length;for(let Ar=0;Ar<Me;Ar++){let Be=I[Ar];const ks=e;if(!(typeof Be=="number"&&isFinite(Be)))return i.errors=
[{instancePath:s+"/signals/"+a+"/encoding/normalize/boundaries/"+Ar,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneO\
f/4/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var de=ks===e;if(!de)break}}else return i.errors=[{instancePath:s+
"/signals/"+a+"/encoding/normalize/boundaries",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/properties/bounda\
ries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var h=xr===e}else var h=!0}}}else return i.errors=[{instancePath:s+"/signals/"+a+"/\
encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/4/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;Rr!==!0&&(Rr=!0)}else if($e==="bins"){if(e===e)if(d&&typeof d=="object"&&!Array.isArray(d)){let qe;if(d.kind===void 0&&(qe="kind")||
d.boundaries===void 0&&(qe="boundaries"))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/\
encoding/oneOf/0/properties/normalize/oneOf/5/required",keyword:"required",params:{missingProperty:qe},message:"must have required property '"+qe+"'"}],!1;{const Ze=e;
for(const I in d)if(!(I==="kind"||I==="boundaries")){return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize",schemaPath:"#/properties/signals/items\
/properties/encoding/oneOf/0/properties/normalize/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},message:"must NOT h\
ave additional properties"}],!1;break}if(Ze===e){if(d.kind!==void 0){const I=e;if(d.kind!=="bins")return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/norm\
alize/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"\
bins"},message:"must be equal to constant"}],!1;var qs=I===e}else var qs=!0;if(qs)if(d.boundaries!==void 0){let I=d.boundaries;const xr=e;if(e===xr)if(Array.isArray(
I)){var Te=!0;const Me=I.length;for(let Ar=0;Ar<Me;Ar++){let Be=I[Ar];const ks=e;if(!(typeof Be=="number"&&isFinite(Be)))return i.errors=[{instancePath:s+"/sign\
als/"+a+"/encoding/normalize/boundaries/"+Ar,schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/5/properties/boundari\
es/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Te=ks===e;if(!Te)break}}else return i.errors=[{instancePath:s+"/signals/"+
a+"/encoding/normalize/boundaries",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/5/properties/boundaries/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var qs=xr===e}else var qs=!0}}}else return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize",
schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"}],!1;Rr!==!0&&(Rr=!0)}else return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/\
oneOf/0/properties/normalize/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:$e},message:'value of tag "kind" must be in oneO\
f'}],!1;else return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/\
normalize/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:$e},message:'tag "kind" must be string'}],!1}}else return i.errors=[{instancePath:s+
"/signals/"+a+"/encoding/normalize",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/normalize/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var Ne=ee===e}else var Ne=!0;if(Ne)if(o.default!==void 0){let d=o.default;const ee=e;if(!(typeof d=="number"&&isFinite(d))&&
d!==null)return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/default",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/properties/defaul\
t/type",keyword:"type",params:{type:z.properties.signals.items.properties.encoding.oneOf[0].properties.default.type},message:"must be number,null"}],!1;var Ne=ee===
e}else var Ne=!0}}}}}}}}}else return i.errors=[{instancePath:s+"/signals/"+a+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/0/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ke=!0}else if(p==="id"){if(e===e)if(o&&typeof o=="object"&&!Array.isArray(o)){let k;if(o.
kind===void 0&&(k="kind")||o.vocab===void 0&&(k="vocab")||o.default===void 0&&(k="default"))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/1/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;
{const R=e;for(const d in o)if(!(d==="kind"||d==="vocab"||d==="default")){return i.errors=[{instancePath:s+"/signals/"+a+"/encoding",schemaPath:"#/properties/si\
gnals/items/properties/encoding/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional pro\
perties"}],!1;break}if(R===e){if(o.kind!==void 0){const d=e;if(o.kind!=="id")return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/kind",schemaPath:"#/prope\
rties/signals/items/properties/encoding/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"id"},message:"must be equal to constant"}],!1;var b=d===
e}else var b=!0;if(b){if(o.vocab!==void 0){const d=e;if(typeof o.vocab!="string")return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/vocab",schemaPath:"#/\
properties/signals/items/properties/encoding/oneOf/1/properties/vocab/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var b=d===e}else
var b=!0;if(b)if(o.default!==void 0){let d=o.default;const ee=e;if(typeof d!="string"&&d!==null)return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/defaul\
t",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/properties/default/type",keyword:"type",params:{type:z.properties.signals.items.properties.
encoding.oneOf[1].properties.default.type},message:"must be string,null"}],!1;var b=ee===e}else var b=!0}}}}else return i.errors=[{instancePath:s+"/signals/"+a+
"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ke!==!0&&
(ke=!0)}else if(p==="ids"){if(e===e)if(o&&typeof o=="object"&&!Array.isArray(o)){let k;if(o.kind===void 0&&(k="kind")||o.vocab===void 0&&(k="vocab")||o.max===void 0&&
(k="max")||o.keep===void 0&&(k="keep")||o.pool===void 0&&(k="pool")||o.split===void 0&&(k="split"))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;
{const R=e;for(const d in o)if(!(d==="kind"||d==="vocab"||d==="max"||d==="keep"||d==="pool"||d==="split"||d==="weights")){return i.errors=[{instancePath:s+"/sig\
nals/"+a+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"}],!1;break}if(R===e){if(o.kind!==void 0){const d=e;if(o.kind!=="ids")return i.errors=[{instancePath:s+"/signals/"+
a+"/encoding/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"ids"},message:"\
must be equal to constant"}],!1;var oe=d===e}else var oe=!0;if(oe){if(o.vocab!==void 0){const d=e;if(typeof o.vocab!="string")return i.errors=[{instancePath:s+"\
/signals/"+a+"/encoding/vocab",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/vocab/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var oe=d===e}else var oe=!0;if(oe){if(o.max!==void 0){let d=o.max;const ee=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return i.
errors=[{instancePath:s+"/signals/"+a+"/encoding/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/max/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===ee&&typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d)))return i.errors=[{instancePath:s+"/signals/"+a+"/enco\
ding/max",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var oe=ee===e}else var oe=!0;if(oe){if(o.keep!==void 0){let d=o.keep;const ee=e;if(!(d==="first"||d==="last"))return i.errors=[{instancePath:s+
"/signals/"+a+"/encoding/keep",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/keep/enum",keyword:"enum",params:{allowedValues:z.properties.
signals.items.properties.encoding.oneOf[2].properties.keep.enum},message:"must be equal to one of the allowed values"}],!1;var oe=ee===e}else var oe=!0;if(oe){if(o.
pool!==void 0){let d=o.pool;const ee=e;if(!(d==="mean"||d==="sum"||d==="max"||d==="attention"))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/pool",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/pool/enum",keyword:"enum",params:{allowedValues:z.properties.signals.items.properties.encoding.
oneOf[2].properties.pool.enum},message:"must be equal to one of the allowed values"}],!1;var oe=ee===e}else var oe=!0;if(oe){if(o.split!==void 0){let d=o.split;
const ee=e;if(typeof d!="string"&&d!==null)return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/split",schemaPath:"#/properties/signals/items/properties/en\
coding/oneOf/2/properties/split/type",keyword:"type",params:{type:z.properties.signals.items.properties.encoding.oneOf[2].properties.split.type},message:"must b\
e string,null"}],!1;var oe=ee===e}else var oe=!0;if(oe)if(o.weights!==void 0){let d=o.weights;const ee=e;if(e===ee)if(d&&typeof d=="object"&&!Array.isArray(d)){
let br;if(d.kind===void 0&&(br="kind"))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/enco\
ding/oneOf/2/properties/weights/required",keyword:"required",params:{missingProperty:br},message:"must have required property '"+br+"'"}],!1;{const $e=d.kind;if(typeof $e==
"string")if($e==="column"){if(e===e)if(d&&typeof d=="object"&&!Array.isArray(d)){let qe;if(d.kind===void 0&&(qe="kind")||d.input===void 0&&(qe="input"))return i.
errors=[{instancePath:s+"/signals/"+a+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/required",
keyword:"required",params:{missingProperty:qe},message:"must have required property '"+qe+"'"}],!1;{const Ze=e;for(const I in d)if(!(I==="kind"||I==="input")){return i.
errors=[{instancePath:s+"/signals/"+a+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:I},message:"must NOT have additional properties"}],!1;break}if(Ze===e){if(d.kind!==void 0){
const I=e;if(d.kind!=="column")return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/weights/kind",schemaPath:"#/properties/signals/items/properties/encodin\
g/oneOf/2/properties/weights/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"column"},message:"must be equal to constant"}],!1;var Ns=I===e}else
var Ns=!0;if(Ns)if(d.input!==void 0){const I=e;if(typeof d.input!="string")return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/weights/input",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/0/properties/input/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var Ns=I===e}else var Ns=!0}}}else return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/weights",schemaPath:"#/properties/signals/items/proper\
ties/encoding/oneOf/2/properties/weights/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ee=!0}else if($e==="steps"){if(e===
e)if(d&&typeof d=="object"&&!Array.isArray(d)){let qe;if(d.kind===void 0&&(qe="kind")||d.sequence===void 0&&(qe="sequence")||d.along===void 0&&(qe="along"))return i.
errors=[{instancePath:s+"/signals/"+a+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/required",
keyword:"required",params:{missingProperty:qe},message:"must have required property '"+qe+"'"}],!1;{const Ze=e;for(const I in d)if(!(I==="kind"||I==="sequence"||
I==="along"||I==="before"||I==="age")){return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/enco\
ding/oneOf/2/properties/weights/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},message:"must NOT have additional pro\
perties"}],!1;break}if(Ze===e){if(d.kind!==void 0){const I=e;if(d.kind!=="steps")return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/weights/kind",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"steps"},message:"\
must be equal to constant"}],!1;var Ie=I===e}else var Ie=!0;if(Ie){if(d.sequence!==void 0){const I=e;if(typeof d.sequence!="string")return i.errors=[{instancePath:s+
"/signals/"+a+"/encoding/weights/sequence",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/properties/sequence/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ie=I===e}else var Ie=!0;if(Ie){if(d.along!==void 0){let I=d.along;const xr=e;if(typeof I!=
"string"&&I!==null)return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/weights/along",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/p\
roperties/weights/oneOf/1/properties/along/type",keyword:"type",params:{type:z.properties.signals.items.properties.encoding.oneOf[2].properties.weights.oneOf[1].
properties.along.type},message:"must be string,null"}],!1;var Ie=xr===e}else var Ie=!0;if(Ie){if(d.before!==void 0){let I=d.before;const xr=e;if(e===xr)if(I&&typeof I==
"object"&&!Array.isArray(I)){let Me;if(I.input===void 0&&(Me="input")||I.unit===void 0&&(Me="unit")||I.format===void 0&&(Me="format")||I.zone===void 0&&(Me="zon\
e"))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/weights/before",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weig\
hts/oneOf/1/properties/before/required",keyword:"required",params:{missingProperty:Me},message:"must have required property '"+Me+"'"}],!1;{const Ar=e;for(const Be in I)
if(!(Be==="input"||Be==="unit"||Be==="format"||Be==="zone")){return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/weights/before",schemaPath:"#/properties/\
signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/properties/before/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Be},
message:"must NOT have additional properties"}],!1;break}if(Ar===e){if(I.input!==void 0){const Be=e;if(typeof I.input!="string")return i.errors=[{instancePath:s+
"/signals/"+a+"/encoding/weights/before/input",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/properties/before/p\
roperties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Q=Be===e}else var Q=!0;if(Q){if(I.unit!==void 0){let Be=I.unit;const ks=e;
if(!(Be==="s"||Be==="ms"||Be==="us"||Be==="ns"||Be===null))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/weights/before/unit",schemaPath:"#/properti\
es/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/properties/before/properties/unit/enum",keyword:"enum",params:{allowedValues:z.properties.
signals.items.properties.encoding.oneOf[2].properties.weights.oneOf[1].properties.before.properties.unit.enum},message:"must be equal to one of the allowed valu\
es"}],!1;var Q=ks===e}else var Q=!0;if(Q){if(I.format!==void 0){let Be=I.format;const ks=e;if(typeof Be!="string"&&Be!==null)return i.errors=[{instancePath:s+"/\
signals/"+a+"/encoding/weights/before/format",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/properties/before/pr\
operties/format/type",keyword:"type",params:{type:z.properties.signals.items.properties.encoding.oneOf[2].properties.weights.oneOf[1].properties.before.properties.
format.type},message:"must be string,null"}],!1;var Q=ks===e}else var Q=!0;if(Q)if(I.zone!==void 0){const Be=e;if(typeof I.zone!="string")return i.errors=[{instancePath:s+
"/signals/"+a+"/encoding/weights/before/zone",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/properties/before/pr\
operties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Q=Be===e}else var Q=!0}}}}}else return i.errors=[{instancePath:s+"/s\
ignals/"+a+"/encoding/weights/before",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/properties/before/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var Ie=xr===e}else var Ie=!0;if(Ie)if(d.age!==void 0){const I=e;if(d.age!==!0)return i.errors=[{instancePath:s+
"/signals/"+a+"/encoding/weights/age",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/properties/age/const",keyword:"\
const",params:{allowedValue:!0},message:"must be equal to constant"}],!1;var Ie=I===e}else var Ie=!0}}}}}}else return i.errors=[{instancePath:s+"/signals/"+a+"/\
encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/1/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;Ee!==!0&&(Ee=!0)}else if($e==="map"){if(e===e)if(d&&typeof d=="object"&&!Array.isArray(d)){let qe;if(d.kind===void 0&&(qe="kind"))return i.
errors=[{instancePath:s+"/signals/"+a+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/2/required",
keyword:"required",params:{missingProperty:qe},message:"must have required property '"+qe+"'"}],!1;{const Ze=e;for(const I in d)if(I!=="kind"){return i.errors=[
{instancePath:s+"/signals/"+a+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/2/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:I},message:"must NOT have additional properties"}],!1;break}if(Ze===e&&d.kind!==void 0&&d.kind!==
"map")return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/weights/kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weig\
hts/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"map"},message:"must be equal to constant"}],!1}}else return i.errors=[{instancePath:s+"\
/signals/"+a+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/2/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;Ee!==!0&&(Ee=!0)}else if($e==="pairs"){if(e===e)if(d&&typeof d=="object"&&!Array.isArray(d)){let qe;if(d.kind===void 0&&(qe=
"kind")||d.separator===void 0&&(qe="separator"))return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/weights",schemaPath:"#/properties/signals/items/proper\
ties/encoding/oneOf/2/properties/weights/oneOf/3/required",keyword:"required",params:{missingProperty:qe},message:"must have required property '"+qe+"'"}],!1;{const Ze=e;
for(const I in d)if(!(I==="kind"||I==="separator")){return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/weights",schemaPath:"#/properties/signals/items/pr\
operties/encoding/oneOf/2/properties/weights/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},message:"must NOT have a\
dditional properties"}],!1;break}if(Ze===e){if(d.kind!==void 0){const I=e;if(d.kind!=="pairs")return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/weights/\
kind",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"\
pairs"},message:"must be equal to constant"}],!1;var ge=I===e}else var ge=!0;if(ge)if(d.separator!==void 0){const I=e;if(typeof d.separator!="string")return i.errors=
[{instancePath:s+"/signals/"+a+"/encoding/weights/separator",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/3/prope\
rties/separator/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ge=I===e}else var ge=!0}}}else return i.errors=[{instancePath:s+"/\
signals/"+a+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/oneOf/3/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;Ee!==!0&&(Ee=!0)}else return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/weights",schemaPath:"#/properties/signals\
/items/properties/encoding/oneOf/2/properties/weights/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:$e},message:'value of t\
ag "kind" must be in oneOf'}],!1;else return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encod\
ing/oneOf/2/properties/weights/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:$e},message:'tag "kind" must be string'}],!1}}else
return i.errors=[{instancePath:s+"/signals/"+a+"/encoding/weights",schemaPath:"#/properties/signals/items/properties/encoding/oneOf/2/properties/weights/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var oe=ee===e}else var oe=!0}}}}}}}}else return i.errors=[{instancePath:s+"/signals/"+a+"/encoding",schemaPath:"\
#/properties/signals/items/properties/encoding/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;ke!==!0&&(ke=!0)}else return i.
errors=[{instancePath:s+"/signals/"+a+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/discriminator",keyword:"discriminator",params:{error:"\
mapping",tag:"kind",tagValue:p},message:'value of tag "kind" must be in oneOf'}],!1;else return i.errors=[{instancePath:s+"/signals/"+a+"/encoding",schemaPath:"\
#/properties/signals/items/properties/encoding/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:p},message:'tag "kind" must be str\
ing'}],!1}}else return i.errors=[{instancePath:s+"/signals/"+a+"/encoding",schemaPath:"#/properties/signals/items/properties/encoding/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var re=n===e}else var re=!0;if(re){if(t.table!==void 0){let o=t.table;const n=e;if(typeof o!="string"&&o!==null)return i.
errors=[{instancePath:s+"/signals/"+a+"/table",schemaPath:"#/properties/signals/items/properties/table/type",keyword:"type",params:{type:z.properties.signals.items.
properties.table.type},message:"must be string,null"}],!1;var re=n===e}else var re=!0;if(re){if(t.side!==void 0){let o=t.side;const n=e;if(!(o==="request"||o===
"candidate"))return i.errors=[{instancePath:s+"/signals/"+a+"/side",schemaPath:"#/properties/signals/items/properties/side/enum",keyword:"enum",params:{allowedValues:z.
properties.signals.items.properties.side.enum},message:"must be equal to one of the allowed values"}],!1;var re=n===e}else var re=!0;if(re)if(t.reason!==void 0){
const o=e;if(typeof t.reason!="string")return i.errors=[{instancePath:s+"/signals/"+a+"/reason",schemaPath:"#/properties/signals/items/properties/reason/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var re=o===e}else var re=!0}}}}}}}}}}}}}else return i.errors=[{instancePath:s+"/signals/"+a,schemaPath:"\
#/properties/signals/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var le=x===e;if(!le)break}}else return i.errors=[{instancePath:s+
"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=ue===e}else var c=!0;if(c){if(m.forests!==
void 0){let v=m.forests;const ue=e;if(e===ue)if(Array.isArray(v)){var Mr=!0;const ie=v.length;for(let a=0;a<ie;a++){let t=v[a];const x=e;if(e===x)if(t&&typeof t==
"object"&&!Array.isArray(t)){let j;if(t.name===void 0&&(j="name")||t.head===void 0&&(j="head")||t.vocab===void 0&&(j="vocab")||t.trees===void 0&&(j="trees")||t.
depth===void 0&&(j="depth")||t.leaves===void 0&&(j="leaves")||t.shrinkage===void 0&&(j="shrinkage")||t.minRows===void 0&&(j="minRows")||t.l2===void 0&&(j="l2")||
t.growOn===void 0&&(j="growOn")||t.maxRows===void 0&&(j="maxRows"))return i.errors=[{instancePath:s+"/forests/"+a,schemaPath:"#/properties/forests/items/require\
d",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;{const w=e;for(const o in t)if(!Tr.call(z.properties.forests.
items.properties,o)){return i.errors=[{instancePath:s+"/forests/"+a,schemaPath:"#/properties/forests/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(w===e){if(t.name!==void 0){const o=e;if(typeof t.name!="string")return i.
errors=[{instancePath:s+"/forests/"+a+"/name",schemaPath:"#/properties/forests/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var L=o===e}else var L=!0;if(L){if(t.head!==void 0){const o=e;if(typeof t.head!="string")return i.errors=[{instancePath:s+"/forests/"+a+"/head",schemaPath:"\
#/properties/forests/items/properties/head/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var L=o===e}else var L=!0;if(L){if(t.vocab!==
void 0){let o=t.vocab;const n=e;if(typeof o!="string"&&o!==null)return i.errors=[{instancePath:s+"/forests/"+a+"/vocab",schemaPath:"#/properties/forests/items/p\
roperties/vocab/type",keyword:"type",params:{type:z.properties.forests.items.properties.vocab.type},message:"must be string,null"}],!1;var L=n===e}else var L=!0;
if(L){if(t.trees!==void 0){let o=t.trees;const n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return i.errors=[{instancePath:s+"/forests/"+a+"/tre\
es",schemaPath:"#/properties/forests/items/properties/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof o=="num\
ber"&&isFinite(o)&&(o<1||isNaN(o)))return i.errors=[{instancePath:s+"/forests/"+a+"/trees",schemaPath:"#/properties/forests/items/properties/trees/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var L=n===e}else var L=!0;if(L){if(t.depth!==void 0){let o=t.depth;const n=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return i.errors=[{instancePath:s+"/forests/"+a+"/depth",schemaPath:"#/properties/forests/items/properties/depth/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return i.errors=[{instancePath:s+
"/forests/"+a+"/depth",schemaPath:"#/properties/forests/items/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var L=n===e}else var L=!0;if(L){if(t.leaves!==void 0){let o=t.leaves;const n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return i.errors=[{instancePath:s+
"/forests/"+a+"/leaves",schemaPath:"#/properties/forests/items/properties/leaves/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
n&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return i.errors=[{instancePath:s+"/forests/"+a+"/leaves",schemaPath:"#/properties/forests/items/properties/l\
eaves/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var L=n===e}else var L=!0;if(L){if(t.shrinkage!==void 0){let o=t.shrinkage;
const n=e;if(!(typeof o=="number"&&isFinite(o)))return i.errors=[{instancePath:s+"/forests/"+a+"/shrinkage",schemaPath:"#/properties/forests/items/properties/sh\
rinkage/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var L=n===e}else var L=!0;if(L){if(t.minRows!==void 0){let o=t.minRows;const n=e;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return i.errors=[{instancePath:s+"/forests/"+a+"/minRows",schemaPath:"#/properties/forests/items/proper\
ties/minRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return i.errors=
[{instancePath:s+"/forests/"+a+"/minRows",schemaPath:"#/properties/forests/items/properties/minRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var L=n===e}else var L=!0;if(L){if(t.l2!==void 0){let o=t.l2;const n=e;if(!(typeof o=="number"&&isFinite(o)))return i.errors=[{instancePath:s+
"/forests/"+a+"/l2",schemaPath:"#/properties/forests/items/properties/l2/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var L=n===e}else
var L=!0;if(L){if(t.growOn!==void 0){let o=t.growOn;const n=e;if(e===n)if(typeof o=="number"&&isFinite(o)){if(o>1||isNaN(o))return i.errors=[{instancePath:s+"/f\
orests/"+a+"/growOn",schemaPath:"#/properties/forests/items/properties/growOn/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],
!1;if(o<0||isNaN(o))return i.errors=[{instancePath:s+"/forests/"+a+"/growOn",schemaPath:"#/properties/forests/items/properties/growOn/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return i.errors=[{instancePath:s+"/forests/"+a+"/growOn",schemaPath:"#/properties/forests/item\
s/properties/growOn/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var L=n===e}else var L=!0;if(L){if(t.maxRows!==void 0){let o=t.maxRows;
const n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return i.errors=[{instancePath:s+"/forests/"+a+"/maxRows",schemaPath:"#/properties/forests/it\
ems/properties/maxRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return i.
errors=[{instancePath:s+"/forests/"+a+"/maxRows",schemaPath:"#/properties/forests/items/properties/maxRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var L=n===e}else var L=!0;if(L){if(t.patience!==void 0){let o=t.patience;const n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)))return i.errors=[{instancePath:s+"/forests/"+a+"/patience",schemaPath:"#/properties/forests/items/properties/patience/type",keyword:"type",params:{type:"int\
eger"},message:"must be integer"}],!1;if(e===n&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return i.errors=[{instancePath:s+"/forests/"+a+"/patience",schemaPath:"\
#/properties/forests/items/properties/patience/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var L=n===e}else var L=!0;
if(L){if(t.subsample!==void 0){let o=t.subsample;const n=e;if(e===n)if(typeof o=="number"&&isFinite(o)){if(o>1||isNaN(o))return i.errors=[{instancePath:s+"/fore\
sts/"+a+"/subsample",schemaPath:"#/properties/forests/items/properties/subsample/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <=\
 1"}],!1;if(o<0||isNaN(o))return i.errors=[{instancePath:s+"/forests/"+a+"/subsample",schemaPath:"#/properties/forests/items/properties/subsample/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return i.errors=[{instancePath:s+"/forests/"+a+"/subsample",schemaPath:"#/properties/\
forests/items/properties/subsample/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var L=n===e}else var L=!0;if(L){if(t.colsample!==void 0){
let o=t.colsample;const n=e;if(e===n)if(typeof o=="number"&&isFinite(o)){if(o>1||isNaN(o))return i.errors=[{instancePath:s+"/forests/"+a+"/colsample",schemaPath:"\
#/properties/forests/items/properties/colsample/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(o<0||isNaN(o))return i.
errors=[{instancePath:s+"/forests/"+a+"/colsample",schemaPath:"#/properties/forests/items/properties/colsample/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1}else return i.errors=[{instancePath:s+"/forests/"+a+"/colsample",schemaPath:"#/properties/forests/items/properties/colsampl\
e/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var L=n===e}else var L=!0;if(L){if(t.pairs!==void 0){const o=e;if(typeof t.pairs!="b\
oolean")return i.errors=[{instancePath:s+"/forests/"+a+"/pairs",schemaPath:"#/properties/forests/items/properties/pairs/type",keyword:"type",params:{type:"boole\
an"},message:"must be boolean"}],!1;var L=o===e}else var L=!0;if(L)if(t.distill!==void 0){const o=e;if(typeof t.distill!="boolean")return i.errors=[{instancePath:s+
"/forests/"+a+"/distill",schemaPath:"#/properties/forests/items/properties/distill/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var L=o===
e}else var L=!0}}}}}}}}}}}}}}}}}else return i.errors=[{instancePath:s+"/forests/"+a,schemaPath:"#/properties/forests/items/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;var Mr=x===e;if(!Mr)break}}else return i.errors=[{instancePath:s+"/forests",schemaPath:"#/properties/forests/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var c=ue===e}else var c=!0;if(c){if(m.nodes!==void 0){let v=m.nodes;const ue=e;if(e===ue)if(Array.isArray(
v)){var or=!0;const ie=v.length;for(let a=0;a<ie;a++){let t=v[a];const x=e;if(e===x)if(t&&typeof t=="object"&&!Array.isArray(t)){let j;if(t.op===void 0&&(j="op"))
return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:j},message:"must have req\
uired property '"+j+"'"}],!1;{const w=t.op;if(typeof w=="string")if(w==="input"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n=
"op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.signal===void 0&&(n="signal"))return i.errors=[{instancePath:s+"\
/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/0/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],
!1;{const G=e;for(const r in t)if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="signal")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/prop\
erties/nodes/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;
break}if(G===e){if(t.op!==void 0){const r=e;if(t.op!=="input")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/0/pr\
operties/op/const",keyword:"const",params:{allowedValue:"input"},message:"must be equal to constant"}],!1;var Qe=r===e}else var Qe=!0;if(Qe){if(t.id!==void 0){const r=e;
if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/0/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var Qe=r===e}else var Qe=!0;if(Qe){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/0/properties/width/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",
schemaPath:"#/properties/nodes/items/oneOf/0/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Qe=p===
e}else var Qe=!0;if(Qe){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+
"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/0/properties/tower/type",keyword:"type",params:{type:z.properties.nodes.items.oneOf[0].properties.
tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",
schemaPath:"#/properties/nodes/items/oneOf/0/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Qe=p===
e}else var Qe=!0;if(Qe)if(t.signal!==void 0){const r=e;if(typeof t.signal!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/signal",schemaPath:"#/propert\
ies/nodes/items/oneOf/0/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Qe=r===e}else var Qe=!0}}}}}}else return i.
errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var K=!0}else if(w===
"lookup"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===
void 0&&(n="tower")||t.signal===void 0&&(n="signal")||t.table===void 0&&(n="table"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/\
items/oneOf/1/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const G=e;for(const r in t)if(!(r==="o\
p"||r==="id"||r==="width"||r==="tower"||r==="signal"||r==="table")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/1/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(G===e){if(t.op!==void 0){
const r=e;if(t.op!=="lookup")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/1/properties/op/const",keyword:"const",
params:{allowedValue:"lookup"},message:"must be equal to constant"}],!1;var We=r===e}else var We=!0;if(We){if(t.id!==void 0){const r=e;if(typeof t.id!="string")
return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/1/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var We=r===e}else var We=!0;if(We){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/1/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/\
nodes/items/oneOf/1/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var We=p===e}else var We=!0;if(We){
if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/t\
ower",schemaPath:"#/properties/nodes/items/oneOf/1/properties/tower/type",keyword:"type",params:{type:z.properties.nodes.items.oneOf[1].properties.tower.type},message:"\
must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/proper\
ties/nodes/items/oneOf/1/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var We=p===e}else var We=!0;if(We){
if(t.signal!==void 0){const r=e;if(typeof t.signal!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/signal",schemaPath:"#/properties/nodes/items/oneOf/1\
/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var We=r===e}else var We=!0;if(We)if(t.table!==void 0){const r=e;if(typeof t.
table!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/table",schemaPath:"#/properties/nodes/items/oneOf/1/properties/table/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var We=r===e}else var We=!0}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/\
items/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(w==="pool"){if(e===e)if(t&&typeof t=="object"&&!Array.
isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.signal===void 0&&(n="sign\
al")||t.table===void 0&&(n="table")||t.pool===void 0&&(n="pool")||t.max===void 0&&(n="max")||t.query===void 0&&(n="query"))return i.errors=[{instancePath:s+"/no\
des/"+a,schemaPath:"#/properties/nodes/items/oneOf/2/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;
{const G=e;for(const r in t)if(!Tr.call(z.properties.nodes.items.oneOf[2].properties,r)){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/n\
odes/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(G===
e){if(t.op!==void 0){const r=e;if(t.op!=="pool")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/2/properties/op/co\
nst",keyword:"const",params:{allowedValue:"pool"},message:"must be equal to constant"}],!1;var Ve=r===e}else var Ve=!0;if(Ve){if(t.id!==void 0){const r=e;if(typeof t.
id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/2/properties/id/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var Ve=r===e}else var Ve=!0;if(Ve){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/2/properties/width/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/2/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ve=p===e}else var Ve=!0;
if(Ve){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+
a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/2/properties/tower/type",keyword:"type",params:{type:z.properties.nodes.items.oneOf[2].properties.tower.type},
message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/2/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ve=p===e}else var Ve=!0;
if(Ve){if(t.signal!==void 0){const r=e;if(typeof t.signal!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/signal",schemaPath:"#/properties/nodes/items/\
oneOf/2/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ve=r===e}else var Ve=!0;if(Ve){if(t.table!==void 0){const r=e;
if(typeof t.table!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/table",schemaPath:"#/properties/nodes/items/oneOf/2/properties/table/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var Ve=r===e}else var Ve=!0;if(Ve){if(t.pool!==void 0){let r=t.pool;const p=e;if(!(r==="mean"||r==="su\
m"||r==="max"||r==="attention"))return i.errors=[{instancePath:s+"/nodes/"+a+"/pool",schemaPath:"#/properties/nodes/items/oneOf/2/properties/pool/enum",keyword:"\
enum",params:{allowedValues:z.properties.nodes.items.oneOf[2].properties.pool.enum},message:"must be equal to one of the allowed values"}],!1;var Ve=p===e}else var Ve=!0;
if(Ve){if(t.max!==void 0){let r=t.max;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/max",schemaPath:"\
#/properties/nodes/items/oneOf/2/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(
r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/max",schemaPath:"#/properties/nodes/items/oneOf/2/properties/max/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ve=p===e}else var Ve=!0;if(Ve)if(t.query!==void 0){let r=t.query;const p=e;if(typeof r!="string"&&r!==null)
return i.errors=[{instancePath:s+"/nodes/"+a+"/query",schemaPath:"#/properties/nodes/items/oneOf/2/properties/query/type",keyword:"type",params:{type:z.properties.
nodes.items.oneOf[2].properties.query.type},message:"must be string,null"}],!1;var Ve=p===e}else var Ve=!0}}}}}}}}}}else return i.errors=[{instancePath:s+"/node\
s/"+a,schemaPath:"#/properties/nodes/items/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(w==="interpo\
late"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===
void 0&&(n="tower")||t.signal===void 0&&(n="signal")||t.table===void 0&&(n="table")||t.boundaries===void 0&&(n="boundaries"))return i.errors=[{instancePath:s+"/\
nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/3/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;
{const G=e;for(const r in t)if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="signal"||r==="table"||r==="boundaries")){return i.errors=[{instancePath:s+"/\
nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have\
 additional properties"}],!1;break}if(G===e){if(t.op!==void 0){const r=e;if(t.op!=="interpolate")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"\
#/properties/nodes/items/oneOf/3/properties/op/const",keyword:"const",params:{allowedValue:"interpolate"},message:"must be equal to constant"}],!1;var nr=r===e}else
var nr=!0;if(nr){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/on\
eOf/3/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var nr=r===e}else var nr=!0;if(nr){if(t.width!==void 0){let r=t.width;
const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/on\
eOf/3/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/3/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var nr=p===e}else var nr=!0;if(nr){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/3/properties/tower/type",keyword:"type",params:{type:z.
properties.nodes.items.oneOf[3].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=
[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/3/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var nr=p===e}else var nr=!0;if(nr){if(t.signal!==void 0){const r=e;if(typeof t.signal!="string")return i.errors=[{instancePath:s+"/n\
odes/"+a+"/signal",schemaPath:"#/properties/nodes/items/oneOf/3/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var nr=r===
e}else var nr=!0;if(nr){if(t.table!==void 0){const r=e;if(typeof t.table!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/table",schemaPath:"#/propertie\
s/nodes/items/oneOf/3/properties/table/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var nr=r===e}else var nr=!0;if(nr)if(t.boundaries!==
void 0){let r=t.boundaries;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/boundaries",schemaPath:"\
#/properties/nodes/items/oneOf/3/properties/boundaries/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&
isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/boundaries",schemaPath:"#/properties/nodes/items/oneOf/3/properties/boundaries/minim\
um",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var nr=p===e}else var nr=!0}}}}}}}}else return i.errors=[{instancePath:s+"/no\
des/"+a,schemaPath:"#/properties/nodes/items/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(w==="conca\
t"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&
(n="tower")||t.inputs===void 0&&(n="inputs"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/4/required",keyword:"requir\
ed",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const G=e;for(const r in t)if(!(r==="op"||r==="id"||r==="width"||r==="tower"||
r==="inputs")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(G===e){if(t.op!==void 0){const r=e;if(t.op!=="concat")return i.errors=[{instancePath:s+
"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/4/properties/op/const",keyword:"const",params:{allowedValue:"concat"},message:"must be equal to con\
stant"}],!1;var we=r===e}else var we=!0;if(we){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"\
#/properties/nodes/items/oneOf/4/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var we=r===e}else var we=!0;if(we){if(t.
width!==void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/4/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(
r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/4/properties/width/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var we=p===e}else var we=!0;if(we){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="\
number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/4/properties\
/tower/type",keyword:"type",params:{type:z.properties.nodes.items.oneOf[4].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="numbe\
r"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/4/properties/tower/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var we=p===e}else var we=!0;if(we)if(t.inputs!==void 0){let r=t.inputs;const p=e;if(e===p)
if(Array.isArray(r)){if(r.length<1)return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/4/properties/inputs/minItem\
s",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var mr=!0;const k=r.length;for(let R=0;R<k;R++){const d=e;if(typeof r[R]!=
"string")return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs/"+R,schemaPath:"#/properties/nodes/items/oneOf/4/properties/inputs/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var mr=d===e;if(!mr)break}}}else return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs",schemaPath:"#/properties/no\
des/items/oneOf/4/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var we=p===e}else var we=!0}}}}}}else return i.errors=
[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(w===
"dense"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===
void 0&&(n="tower")||t.input===void 0&&(n="input")||t.kernel===void 0&&(n="kernel")||t.bias===void 0&&(n="bias")||t.activation===void 0&&(n="activation"))return i.
errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/5/required",keyword:"required",params:{missingProperty:n},message:"must have requ\
ired property '"+n+"'"}],!1;{const G=e;for(const r in t)if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="input"||r==="kernel"||r==="bias"||r==="activatio\
n")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"}],!1;break}if(G===e){if(t.op!==void 0){const r=e;if(t.op!=="dense")return i.errors=[{instancePath:s+"/nodes/"+a+"/\
op",schemaPath:"#/properties/nodes/items/oneOf/5/properties/op/const",keyword:"const",params:{allowedValue:"dense"},message:"must be equal to constant"}],!1;var Ce=r===
e}else var Ce=!0;if(Ce){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/i\
tems/oneOf/5/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ce=r===e}else var Ce=!0;if(Ce){if(t.width!==void 0){let r=t.
width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/it\
ems/oneOf/5/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(
r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/5/properties/width/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var Ce=p===e}else var Ce=!0;if(Ce){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/5/properties/tower/type",keyword:"ty\
pe",params:{type:z.properties.nodes.items.oneOf[5].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(
r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/5/properties/tower/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var Ce=p===e}else var Ce=!0;if(Ce){if(t.input!==void 0){const r=e;if(typeof t.input!="string")return i.errors=[{instancePath:s+
"/nodes/"+a+"/input",schemaPath:"#/properties/nodes/items/oneOf/5/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ce=r===
e}else var Ce=!0;if(Ce){if(t.kernel!==void 0){const r=e;if(typeof t.kernel!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/kernel",schemaPath:"#/proper\
ties/nodes/items/oneOf/5/properties/kernel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ce=r===e}else var Ce=!0;if(Ce){if(t.bias!==
void 0){let r=t.bias;const p=e;if(typeof r!="string"&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/bias",schemaPath:"#/properties/nodes/items/oneOf/5\
/properties/bias/type",keyword:"type",params:{type:z.properties.nodes.items.oneOf[5].properties.bias.type},message:"must be string,null"}],!1;var Ce=p===e}else var Ce=!0;
if(Ce)if(t.activation!==void 0){let r=t.activation;const p=e;if(!(r==="relu"||r==="none"||r==="tanh"||r==="sigmoid"||r==="gelu"||r==="swish"||r==="leaky_relu"||
r==="selu"||r==="mish"))return i.errors=[{instancePath:s+"/nodes/"+a+"/activation",schemaPath:"#/properties/nodes/items/oneOf/5/properties/activation/enum",keyword:"\
enum",params:{allowedValues:z.properties.nodes.items.oneOf[5].properties.activation.enum},message:"must be equal to one of the allowed values"}],!1;var Ce=p===e}else
var Ce=!0}}}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/5/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;K!==!0&&(K=!0)}else if(w==="sum"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n=
"id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.inputs===void 0&&(n="inputs"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/\
properties/nodes/items/oneOf/6/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const G=e;for(const r in t)
if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="inputs")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/6/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(G===e){if(t.op!==void 0){
const r=e;if(t.op!=="sum")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/6/properties/op/const",keyword:"const",params:{
allowedValue:"sum"},message:"must be equal to constant"}],!1;var hr=r===e}else var hr=!0;if(hr){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.errors=
[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/6/properties/id/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var hr=r===e}else var hr=!0;if(hr){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=
[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/6/properties/width/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/\
items/oneOf/6/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var hr=p===e}else var hr=!0;if(hr){if(t.tower!==
void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/6/properties/tower/type",keyword:"type",params:{type:z.properties.nodes.items.oneOf[6].properties.tower.type},message:"must be in\
teger,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes\
/items/oneOf/6/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var hr=p===e}else var hr=!0;if(hr)if(t.inputs!==
void 0){let r=t.inputs;const p=e;if(e===p)if(Array.isArray(r)){if(r.length<1)return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs",schemaPath:"#/properties/nod\
es/items/oneOf/6/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var Ls=!0;const k=r.length;for(let R=0;R<
k;R++){const d=e;if(typeof r[R]!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs/"+R,schemaPath:"#/properties/nodes/items/oneOf/6/properties/inpu\
ts/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ls=d===e;if(!Ls)break}}}else return i.errors=[{instancePath:s+"/nodes/"+a+
"/inputs",schemaPath:"#/properties/nodes/items/oneOf/6/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var hr=p===e}else
var hr=!0}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/6/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;K!==!0&&(K=!0)}else if(w==="product"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&
(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.inputs===void 0&&(n="inputs"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"\
#/properties/nodes/items/oneOf/7/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const G=e;for(const r in t)
if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="inputs")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/7/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(G===e){if(t.op!==void 0){
const r=e;if(t.op!=="product")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/7/properties/op/const",keyword:"cons\
t",params:{allowedValue:"product"},message:"must be equal to constant"}],!1;var rr=r===e}else var rr=!0;if(rr){if(t.id!==void 0){const r=e;if(typeof t.id!="stri\
ng")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/7/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var rr=r===e}else var rr=!0;if(rr){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/7/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/\
nodes/items/oneOf/7/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var rr=p===e}else var rr=!0;if(rr){
if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/t\
ower",schemaPath:"#/properties/nodes/items/oneOf/7/properties/tower/type",keyword:"type",params:{type:z.properties.nodes.items.oneOf[7].properties.tower.type},message:"\
must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/proper\
ties/nodes/items/oneOf/7/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var rr=p===e}else var rr=!0;if(rr)
if(t.inputs!==void 0){let r=t.inputs;const p=e;if(e===p)if(Array.isArray(r)){if(r.length<1)return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs",schemaPath:"#/\
properties/nodes/items/oneOf/7/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var Ds=!0;const k=r.
length;for(let R=0;R<k;R++){const d=e;if(typeof r[R]!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs/"+R,schemaPath:"#/properties/nodes/items/on\
eOf/7/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ds=d===e;if(!Ds)break}}}else return i.errors=[{instancePath:s+
"/nodes/"+a+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/7/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var rr=p===
e}else var rr=!0}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/7/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;K!==!0&&(K=!0)}else if(w==="cross"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===
void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.x0===void 0&&(n="x0")||t.input===void 0&&(n="input")||t.kernel===void 0&&(n="k\
ernel")||t.bias===void 0&&(n="bias"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/8/required",keyword:"required",params:{
missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const G=e;for(const r in t)if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="x0"||r===
"input"||r==="kernel"||r==="bias")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/8/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(G===e){if(t.op!==void 0){const r=e;if(t.op!=="cross")
return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/8/properties/op/const",keyword:"const",params:{allowedValue:"cross"},
message:"must be equal to constant"}],!1;var dr=r===e}else var dr=!0;if(dr){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+
"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/8/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var dr=r===
e}else var dr=!0;if(dr){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"\
/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/8/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/8/propertie\
s/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var dr=p===e}else var dr=!0;if(dr){if(t.tower!==void 0){let r=t.
tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/propertie\
s/nodes/items/oneOf/8/properties/tower/type",keyword:"type",params:{type:z.properties.nodes.items.oneOf[8].properties.tower.type},message:"must be integer,null"}],
!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/8\
/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var dr=p===e}else var dr=!0;if(dr){if(t.x0!==void 0){const r=e;
if(typeof t.x0!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/x0",schemaPath:"#/properties/nodes/items/oneOf/8/properties/x0/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var dr=r===e}else var dr=!0;if(dr){if(t.input!==void 0){const r=e;if(typeof t.input!="string")return i.errors=[{instancePath:s+
"/nodes/"+a+"/input",schemaPath:"#/properties/nodes/items/oneOf/8/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var dr=r===
e}else var dr=!0;if(dr){if(t.kernel!==void 0){const r=e;if(typeof t.kernel!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/kernel",schemaPath:"#/proper\
ties/nodes/items/oneOf/8/properties/kernel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var dr=r===e}else var dr=!0;if(dr)if(t.bias!==
void 0){const r=e;if(typeof t.bias!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/bias",schemaPath:"#/properties/nodes/items/oneOf/8/properties/bias/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var dr=r===e}else var dr=!0}}}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"\
#/properties/nodes/items/oneOf/8/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(w==="bi_interaction"){if(e===e)
if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tow\
er")||t.inputs===void 0&&(n="inputs"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/9/required",keyword:"required",params:{
missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const G=e;for(const r in t)if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="inputs")){
return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"}],!1;break}if(G===e){if(t.op!==void 0){const r=e;if(t.op!=="bi_interaction")return i.errors=[{instancePath:s+"/nod\
es/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/9/properties/op/const",keyword:"const",params:{allowedValue:"bi_interaction"},message:"must be equal to \
constant"}],!1;var Ur=r===e}else var Ur=!0;if(Ur){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"\
#/properties/nodes/items/oneOf/9/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ur=r===e}else var Ur=!0;if(Ur){if(t.
width!==void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/9/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(
r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/9/properties/width/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ur=p===e}else var Ur=!0;if(Ur){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="\
number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/9/properties\
/tower/type",keyword:"type",params:{type:z.properties.nodes.items.oneOf[9].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="numbe\
r"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/9/properties/tower/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ur=p===e}else var Ur=!0;if(Ur)if(t.inputs!==void 0){let r=t.inputs;const p=e;if(e===p)
if(Array.isArray(r)){if(r.length<1)return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/9/properties/inputs/minItem\
s",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var Bs=!0;const k=r.length;for(let R=0;R<k;R++){const d=e;if(typeof r[R]!=
"string")return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs/"+R,schemaPath:"#/properties/nodes/items/oneOf/9/properties/inputs/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var Bs=d===e;if(!Bs)break}}}else return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs",schemaPath:"#/properties/no\
des/items/oneOf/9/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ur=p===e}else var Ur=!0}}}}}}else return i.errors=
[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/9/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(w===
"batch_norm"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.
tower===void 0&&(n="tower")||t.input===void 0&&(n="input")||t.gamma===void 0&&(n="gamma")||t.beta===void 0&&(n="beta")||t.mean===void 0&&(n="mean")||t.variance===
void 0&&(n="variance")||t.momentum===void 0&&(n="momentum")||t.epsilon===void 0&&(n="epsilon"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/proper\
ties/nodes/items/oneOf/10/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const G=e;for(const r in t)
if(!Tr.call(z.properties.nodes.items.oneOf[10].properties,r)){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/10/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(G===e){if(t.op!==void 0){
const r=e;if(t.op!=="batch_norm")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/10/properties/op/const",keyword:"\
const",params:{allowedValue:"batch_norm"},message:"must be equal to constant"}],!1;var Ue=r===e}else var Ue=!0;if(Ue){if(t.id!==void 0){const r=e;if(typeof t.id!=
"string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/10/properties/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var Ue=r===e}else var Ue=!0;if(Ue){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/10/properties/width/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/10/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ue=p===e}else var Ue=!0;
if(Ue){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+
a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/10/properties/tower/type",keyword:"type",params:{type:z.properties.nodes.items.oneOf[10].properties.tower.
type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/10/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ue=p===e}else var Ue=!0;
if(Ue){if(t.input!==void 0){const r=e;if(typeof t.input!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/input",schemaPath:"#/properties/nodes/items/one\
Of/10/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ue=r===e}else var Ue=!0;if(Ue){if(t.gamma!==void 0){const r=e;
if(typeof t.gamma!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/gamma",schemaPath:"#/properties/nodes/items/oneOf/10/properties/gamma/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Ue=r===e}else var Ue=!0;if(Ue){if(t.beta!==void 0){const r=e;if(typeof t.beta!="string")return i.
errors=[{instancePath:s+"/nodes/"+a+"/beta",schemaPath:"#/properties/nodes/items/oneOf/10/properties/beta/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var Ue=r===e}else var Ue=!0;if(Ue){if(t.mean!==void 0){const r=e;if(typeof t.mean!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/m\
ean",schemaPath:"#/properties/nodes/items/oneOf/10/properties/mean/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ue=r===e}else var Ue=!0;
if(Ue){if(t.variance!==void 0){const r=e;if(typeof t.variance!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/variance",schemaPath:"#/properties/nodes/\
items/oneOf/10/properties/variance/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ue=r===e}else var Ue=!0;if(Ue){if(t.momentum!==
void 0){let r=t.momentum;const p=e;if(e===p)if(typeof r=="number"&&isFinite(r)){if(r>1||isNaN(r))return i.errors=[{instancePath:s+"/nodes/"+a+"/momentum",schemaPath:"\
#/properties/nodes/items/oneOf/10/properties/momentum/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(r<0||isNaN(r))return i.
errors=[{instancePath:s+"/nodes/"+a+"/momentum",schemaPath:"#/properties/nodes/items/oneOf/10/properties/momentum/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return i.errors=[{instancePath:s+"/nodes/"+a+"/momentum",schemaPath:"#/properties/nodes/items/oneOf/10/properties/\
momentum/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ue=p===e}else var Ue=!0;if(Ue)if(t.epsilon!==void 0){let r=t.epsilon;const p=e;
if(!(typeof r=="number"&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/epsilon",schemaPath:"#/properties/nodes/items/oneOf/10/properties/epsilon/t\
ype",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ue=p===e}else var Ue=!0}}}}}}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+
a,schemaPath:"#/properties/nodes/items/oneOf/10/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(w==="layer_norm"){
if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&
(n="tower")||t.input===void 0&&(n="input")||t.gamma===void 0&&(n="gamma")||t.beta===void 0&&(n="beta")||t.epsilon===void 0&&(n="epsilon"))return i.errors=[{instancePath:s+
"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/11/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],
!1;{const G=e;for(const r in t)if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="input"||r==="gamma"||r==="beta"||r==="epsilon")){return i.errors=[{instancePath:s+
"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT h\
ave additional properties"}],!1;break}if(G===e){if(t.op!==void 0){const r=e;if(t.op!=="layer_norm")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"\
#/properties/nodes/items/oneOf/11/properties/op/const",keyword:"const",params:{allowedValue:"layer_norm"},message:"must be equal to constant"}],!1;var lr=r===e}else
var lr=!0;if(lr){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/on\
eOf/11/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var lr=r===e}else var lr=!0;if(lr){if(t.width!==void 0){let r=t.width;
const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/on\
eOf/11/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/11/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var lr=p===e}else var lr=!0;if(lr){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/11/properties/tower/type",keyword:"type",params:{
type:z.properties.nodes.items.oneOf[11].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/11/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var lr=p===e}else var lr=!0;if(lr){if(t.input!==void 0){const r=e;if(typeof t.input!="string")return i.errors=[{instancePath:s+"/nod\
es/"+a+"/input",schemaPath:"#/properties/nodes/items/oneOf/11/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var lr=r===
e}else var lr=!0;if(lr){if(t.gamma!==void 0){const r=e;if(typeof t.gamma!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/gamma",schemaPath:"#/propertie\
s/nodes/items/oneOf/11/properties/gamma/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var lr=r===e}else var lr=!0;if(lr){if(t.beta!==
void 0){const r=e;if(typeof t.beta!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/beta",schemaPath:"#/properties/nodes/items/oneOf/11/properties/beta/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var lr=r===e}else var lr=!0;if(lr)if(t.epsilon!==void 0){let r=t.epsilon;const p=e;if(!(typeof r==
"number"&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/epsilon",schemaPath:"#/properties/nodes/items/oneOf/11/properties/epsilon/type",keyword:"t\
ype",params:{type:"number"},message:"must be number"}],!1;var lr=p===e}else var lr=!0}}}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/pr\
operties/nodes/items/oneOf/11/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(w==="activation"){if(e===e)if(t&&
typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||
t.input===void 0&&(n="input")||t.activation===void 0&&(n="activation"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/1\
2/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const G=e;for(const r in t)if(!(r==="op"||r==="id"||
r==="width"||r==="tower"||r==="input"||r==="activation")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/12/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(G===e){if(t.op!==void 0){const r=e;
if(t.op!=="activation")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/12/properties/op/const",keyword:"const",params:{
allowedValue:"activation"},message:"must be equal to constant"}],!1;var Ir=r===e}else var Ir=!0;if(Ir){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.
errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/12/properties/id/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var Ir=r===e}else var Ir=!0;if(Ir){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/12/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/\
nodes/items/oneOf/12/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ir=p===e}else var Ir=!0;if(Ir){
if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/t\
ower",schemaPath:"#/properties/nodes/items/oneOf/12/properties/tower/type",keyword:"type",params:{type:z.properties.nodes.items.oneOf[12].properties.tower.type},
message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/12/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ir=p===e}else var Ir=!0;
if(Ir){if(t.input!==void 0){const r=e;if(typeof t.input!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/input",schemaPath:"#/properties/nodes/items/one\
Of/12/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ir=r===e}else var Ir=!0;if(Ir)if(t.activation!==void 0){let r=t.
activation;const p=e;if(!(r==="relu"||r==="none"||r==="tanh"||r==="sigmoid"||r==="gelu"||r==="swish"||r==="leaky_relu"||r==="selu"||r==="mish"))return i.errors=
[{instancePath:s+"/nodes/"+a+"/activation",schemaPath:"#/properties/nodes/items/oneOf/12/properties/activation/enum",keyword:"enum",params:{allowedValues:z.properties.
nodes.items.oneOf[12].properties.activation.enum},message:"must be equal to one of the allowed values"}],!1;var Ir=p===e}else var Ir=!0}}}}}}}else return i.errors=
[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/12/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=
!0)}else if(w==="dropout"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n=
"width")||t.tower===void 0&&(n="tower")||t.input===void 0&&(n="input")||t.rate===void 0&&(n="rate"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/p\
roperties/nodes/items/oneOf/13/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const G=e;for(const r in t)
if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="input"||r==="rate")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/o\
neOf/13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(G===e){if(t.
op!==void 0){const r=e;if(t.op!=="dropout")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/13/properties/op/const",
keyword:"const",params:{allowedValue:"dropout"},message:"must be equal to constant"}],!1;var Sr=r===e}else var Sr=!0;if(Sr){if(t.id!==void 0){const r=e;if(typeof t.
id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/13/properties/id/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var Sr=r===e}else var Sr=!0;if(Sr){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/13/properties/width/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/13/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Sr=p===e}else var Sr=!0;
if(Sr){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+
a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/13/properties/tower/type",keyword:"type",params:{type:z.properties.nodes.items.oneOf[13].properties.tower.
type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/13/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Sr=p===e}else var Sr=!0;
if(Sr){if(t.input!==void 0){const r=e;if(typeof t.input!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/input",schemaPath:"#/properties/nodes/items/one\
Of/13/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Sr=r===e}else var Sr=!0;if(Sr)if(t.rate!==void 0){let r=t.rate;
const p=e;if(e===p)if(typeof r=="number"&&isFinite(r)){if(r>1||isNaN(r))return i.errors=[{instancePath:s+"/nodes/"+a+"/rate",schemaPath:"#/properties/nodes/item\
s/oneOf/13/properties/rate/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(r<0||isNaN(r))return i.errors=[{instancePath:s+
"/nodes/"+a+"/rate",schemaPath:"#/properties/nodes/items/oneOf/13/properties/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"}],!1}else return i.errors=[{instancePath:s+"/nodes/"+a+"/rate",schemaPath:"#/properties/nodes/items/oneOf/13/properties/rate/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var Sr=p===e}else var Sr=!0}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/\
oneOf/13/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(w==="scale"){if(e===e)if(t&&typeof t=="object"&&!Array.
isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.input===void 0&&(n="input")||
t.weight===void 0&&(n="weight"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/14/required",keyword:"required",params:{
missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const G=e;for(const r in t)if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="input"||
r==="weight")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/14/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(G===e){if(t.op!==void 0){const r=e;if(t.op!=="scale")return i.errors=[{instancePath:s+
"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/14/properties/op/const",keyword:"const",params:{allowedValue:"scale"},message:"must be equal to con\
stant"}],!1;var Lr=r===e}else var Lr=!0;if(Lr){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"\
#/properties/nodes/items/oneOf/14/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Lr=r===e}else var Lr=!0;if(Lr){if(t.
width!==void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/14/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(
r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/14/properties/width/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Lr=p===e}else var Lr=!0;if(Lr){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/14/properti\
es/tower/type",keyword:"type",params:{type:z.properties.nodes.items.oneOf[14].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="nu\
mber"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/14/properties/tower/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Lr=p===e}else var Lr=!0;if(Lr){if(t.input!==void 0){const r=e;if(typeof t.input!=
"string")return i.errors=[{instancePath:s+"/nodes/"+a+"/input",schemaPath:"#/properties/nodes/items/oneOf/14/properties/input/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var Lr=r===e}else var Lr=!0;if(Lr)if(t.weight!==void 0){const r=e;if(typeof t.weight!="string")return i.errors=[{instancePath:s+
"/nodes/"+a+"/weight",schemaPath:"#/properties/nodes/items/oneOf/14/properties/weight/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var Lr=r===e}else var Lr=!0}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/14/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(w==="ensemble"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="\
op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.inputs===void 0&&(n="inputs"))return i.errors=[{instancePath:s+"/\
nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/15/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],
!1;{const G=e;for(const r in t)if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="inputs")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/prop\
erties/nodes/items/oneOf/15/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;
break}if(G===e){if(t.op!==void 0){const r=e;if(t.op!=="ensemble")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/1\
5/properties/op/const",keyword:"const",params:{allowedValue:"ensemble"},message:"must be equal to constant"}],!1;var Xr=r===e}else var Xr=!0;if(Xr){if(t.id!==void 0){
const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/15/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Xr=r===e}else var Xr=!0;if(Xr){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/15/properties/width/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes\
/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/15/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var Xr=p===e}else var Xr=!0;if(Xr){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=
[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/15/properties/tower/type",keyword:"type",params:{type:z.properties.nodes.items.
oneOf[15].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+
"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/15/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1;var Xr=p===e}else var Xr=!0;if(Xr)if(t.inputs!==void 0){let r=t.inputs;const p=e;if(e===p)if(Array.isArray(r)){if(r.length<1)return i.errors=[{instancePath:s+
"/nodes/"+a+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/15/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer\
 than 1 items"}],!1;{var Es=!0;const k=r.length;for(let R=0;R<k;R++){const d=e;if(typeof r[R]!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs/"+
R,schemaPath:"#/properties/nodes/items/oneOf/15/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Es=d===e;if(!Es)
break}}}else return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/15/properties/inputs/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var Xr=p===e}else var Xr=!0}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/ite\
ms/oneOf/15/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(w==="steps"){if(e===e)if(t&&typeof t=="object"&&!Array.
isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.signal===void 0&&(n="sign\
al")||t.table===void 0&&(n="table")||t.max===void 0&&(n="max"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/16/requir\
ed",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const G=e;for(const r in t)if(!(r==="op"||r==="id"||r==="w\
idth"||r==="tower"||r==="signal"||r==="table"||r==="max")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/16/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(G===e){if(t.op!==void 0){const r=e;
if(t.op!=="steps")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/16/properties/op/const",keyword:"const",params:{
allowedValue:"steps"},message:"must be equal to constant"}],!1;var kr=r===e}else var kr=!0;if(kr){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.
errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/16/properties/id/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var kr=r===e}else var kr=!0;if(kr){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/16/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/\
nodes/items/oneOf/16/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var kr=p===e}else var kr=!0;if(kr){
if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/t\
ower",schemaPath:"#/properties/nodes/items/oneOf/16/properties/tower/type",keyword:"type",params:{type:z.properties.nodes.items.oneOf[16].properties.tower.type},
message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/16/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var kr=p===e}else var kr=!0;
if(kr){if(t.signal!==void 0){const r=e;if(typeof t.signal!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/signal",schemaPath:"#/properties/nodes/items/\
oneOf/16/properties/signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var kr=r===e}else var kr=!0;if(kr){if(t.table!==void 0){const r=e;
if(typeof t.table!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/table",schemaPath:"#/properties/nodes/items/oneOf/16/properties/table/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var kr=r===e}else var kr=!0;if(kr)if(t.max!==void 0){let r=t.max;const p=e;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/max",schemaPath:"#/properties/nodes/items/oneOf/16/properties/max/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"\
/max",schemaPath:"#/properties/nodes/items/oneOf/16/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var kr=p===
e}else var kr=!0}}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/16/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(w==="step_concat"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||
t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.inputs===void 0&&(n="inputs")||t.steps===void 0&&(n="steps"))return i.errors=
[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/17/required",keyword:"required",params:{missingProperty:n},message:"must have required p\
roperty '"+n+"'"}],!1;{const G=e;for(const r in t)if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="inputs"||r==="steps")){return i.errors=[{instancePath:s+
"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/17/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT h\
ave additional properties"}],!1;break}if(G===e){if(t.op!==void 0){const r=e;if(t.op!=="step_concat")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"\
#/properties/nodes/items/oneOf/17/properties/op/const",keyword:"const",params:{allowedValue:"step_concat"},message:"must be equal to constant"}],!1;var Dr=r===e}else
var Dr=!0;if(Dr){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/on\
eOf/17/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Dr=r===e}else var Dr=!0;if(Dr){if(t.width!==void 0){let r=t.width;
const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/on\
eOf/17/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/17/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var Dr=p===e}else var Dr=!0;if(Dr){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/17/properties/tower/type",keyword:"type",params:{
type:z.properties.nodes.items.oneOf[17].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/17/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var Dr=p===e}else var Dr=!0;if(Dr){if(t.inputs!==void 0){let r=t.inputs;const p=e;if(e===p)if(Array.isArray(r)){if(r.length<1)return i.
errors=[{instancePath:s+"/nodes/"+a+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/17/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"}],!1;{var Ws=!0;const k=r.length;for(let R=0;R<k;R++){const d=e;if(typeof r[R]!="string")return i.errors=[{instancePath:s+"/no\
des/"+a+"/inputs/"+R,schemaPath:"#/properties/nodes/items/oneOf/17/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var Ws=d===e;if(!Ws)break}}}else return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/17/properties/inputs/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Dr=p===e}else var Dr=!0;if(Dr)if(t.steps!==void 0){let r=t.steps;const p=e;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/steps",schemaPath:"#/properties/nodes/items/oneOf/17/properties/steps/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+
"/nodes/"+a+"/steps",schemaPath:"#/properties/nodes/items/oneOf/17/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be\
 >= 1"}],!1;var Dr=p===e}else var Dr=!0}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/17/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(w==="step_mask"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.
op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.of===void 0&&(n="of")||t.list===void 0&&(n="list"))
return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/18/required",keyword:"required",params:{missingProperty:n},message:"must\
 have required property '"+n+"'"}],!1;{const G=e;for(const r in t)if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="of"||r==="list")){return i.errors=[{instancePath:s+
"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/18/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT h\
ave additional properties"}],!1;break}if(G===e){if(t.op!==void 0){const r=e;if(t.op!=="step_mask")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"\
#/properties/nodes/items/oneOf/18/properties/op/const",keyword:"const",params:{allowedValue:"step_mask"},message:"must be equal to constant"}],!1;var Br=r===e}else
var Br=!0;if(Br){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/on\
eOf/18/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Br=r===e}else var Br=!0;if(Br){if(t.width!==void 0){let r=t.width;
const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/on\
eOf/18/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/18/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var Br=p===e}else var Br=!0;if(Br){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/18/properties/tower/type",keyword:"type",params:{
type:z.properties.nodes.items.oneOf[18].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/18/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var Br=p===e}else var Br=!0;if(Br){if(t.of!==void 0){const r=e;if(typeof t.of!="string")return i.errors=[{instancePath:s+"/nodes/"+a+
"/of",schemaPath:"#/properties/nodes/items/oneOf/18/properties/of/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Br=r===e}else var Br=!0;
if(Br)if(t.list!==void 0){const r=e;if(typeof t.list!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/list",schemaPath:"#/properties/nodes/items/oneOf/1\
8/properties/list/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Br=r===e}else var Br=!0}}}}}}}else return i.errors=[{instancePath:s+
"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/18/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(w==="\
step_shares"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.
tower===void 0&&(n="tower")||t.mask===void 0&&(n="mask")||t.share===void 0&&(n="share"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/no\
des/items/oneOf/19/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const G=e;for(const r in t)if(!(r===
"op"||r==="id"||r==="width"||r==="tower"||r==="mask"||r==="share")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/19/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(G===e){if(t.op!==void 0){
const r=e;if(t.op!=="step_shares")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/19/properties/op/const",keyword:"\
const",params:{allowedValue:"step_shares"},message:"must be equal to constant"}],!1;var Er=r===e}else var Er=!0;if(Er){if(t.id!==void 0){const r=e;if(typeof t.id!=
"string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/19/properties/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var Er=r===e}else var Er=!0;if(Er){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/19/properties/width/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/19/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Er=p===e}else var Er=!0;
if(Er){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+
a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/19/properties/tower/type",keyword:"type",params:{type:z.properties.nodes.items.oneOf[19].properties.tower.
type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/19/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Er=p===e}else var Er=!0;
if(Er){if(t.mask!==void 0){const r=e;if(typeof t.mask!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/mask",schemaPath:"#/properties/nodes/items/oneOf/\
19/properties/mask/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Er=r===e}else var Er=!0;if(Er)if(t.share!==void 0){let r=t.share;
const p=e;if(!(r==="mean"||r==="last"))return i.errors=[{instancePath:s+"/nodes/"+a+"/share",schemaPath:"#/properties/nodes/items/oneOf/19/properties/share/enum",
keyword:"enum",params:{allowedValues:z.properties.nodes.items.oneOf[19].properties.share.enum},message:"must be equal to one of the allowed values"}],!1;var Er=p===
e}else var Er=!0}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/19/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;K!==!0&&(K=!0)}else if(w==="step_sum"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===
void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.input===void 0&&(n="input")||t.weights===void 0&&(n="weights")||t.steps===void 0&&
(n="steps"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/20/required",keyword:"required",params:{missingProperty:n},message:"\
must have required property '"+n+"'"}],!1;{const G=e;for(const r in t)if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="input"||r==="weights"||r==="steps")){
return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/20/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"}],!1;break}if(G===e){if(t.op!==void 0){const r=e;if(t.op!=="step_sum")return i.errors=[{instancePath:s+"/nodes/"+a+
"/op",schemaPath:"#/properties/nodes/items/oneOf/20/properties/op/const",keyword:"const",params:{allowedValue:"step_sum"},message:"must be equal to constant"}],
!1;var Pr=r===e}else var Pr=!0;if(Pr){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/prop\
erties/nodes/items/oneOf/20/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Pr=r===e}else var Pr=!0;if(Pr){if(t.width!==
void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/pro\
perties/nodes/items/oneOf/20/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(
r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/20/properties/width/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Pr=p===e}else var Pr=!0;if(Pr){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/20/properti\
es/tower/type",keyword:"type",params:{type:z.properties.nodes.items.oneOf[20].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="nu\
mber"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/20/properties/tower/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Pr=p===e}else var Pr=!0;if(Pr){if(t.input!==void 0){const r=e;if(typeof t.input!=
"string")return i.errors=[{instancePath:s+"/nodes/"+a+"/input",schemaPath:"#/properties/nodes/items/oneOf/20/properties/input/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var Pr=r===e}else var Pr=!0;if(Pr){if(t.weights!==void 0){const r=e;if(typeof t.weights!="string")return i.errors=[{instancePath:s+
"/nodes/"+a+"/weights",schemaPath:"#/properties/nodes/items/oneOf/20/properties/weights/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var Pr=r===e}else var Pr=!0;if(Pr)if(t.steps!==void 0){let r=t.steps;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+
"/nodes/"+a+"/steps",schemaPath:"#/properties/nodes/items/oneOf/20/properties/steps/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/steps",schemaPath:"#/properties/nodes/items/oneOf/20/p\
roperties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Pr=p===e}else var Pr=!0}}}}}}}}else return i.errors=
[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/20/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=
!0)}else if(w==="step_max"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n=
"width")||t.tower===void 0&&(n="tower")||t.input===void 0&&(n="input")||t.mask===void 0&&(n="mask")||t.steps===void 0&&(n="steps"))return i.errors=[{instancePath:s+
"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/21/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],
!1;{const G=e;for(const r in t)if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="input"||r==="mask"||r==="steps")){return i.errors=[{instancePath:s+"/node\
s/"+a,schemaPath:"#/properties/nodes/items/oneOf/21/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have ad\
ditional properties"}],!1;break}if(G===e){if(t.op!==void 0){const r=e;if(t.op!=="step_max")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/prop\
erties/nodes/items/oneOf/21/properties/op/const",keyword:"const",params:{allowedValue:"step_max"},message:"must be equal to constant"}],!1;var _r=r===e}else var _r=!0;
if(_r){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/21/pro\
perties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _r=r===e}else var _r=!0;if(_r){if(t.width!==void 0){let r=t.width;const p=e;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/21/pro\
perties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=
[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/21/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var _r=p===e}else var _r=!0;if(_r){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/21/properties/tower/type",keyword:"type",params:{
type:z.properties.nodes.items.oneOf[21].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/21/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var _r=p===e}else var _r=!0;if(_r){if(t.input!==void 0){const r=e;if(typeof t.input!="string")return i.errors=[{instancePath:s+"/nod\
es/"+a+"/input",schemaPath:"#/properties/nodes/items/oneOf/21/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _r=r===
e}else var _r=!0;if(_r){if(t.mask!==void 0){const r=e;if(typeof t.mask!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/mask",schemaPath:"#/properties/n\
odes/items/oneOf/21/properties/mask/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var _r=r===e}else var _r=!0;if(_r)if(t.steps!==void 0){
let r=t.steps;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/steps",schemaPath:"#/properties/\
nodes/items/oneOf/21/properties/steps/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<
1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/steps",schemaPath:"#/properties/nodes/items/oneOf/21/properties/steps/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var _r=p===e}else var _r=!0}}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properti\
es/nodes/items/oneOf/21/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(w==="step_dense"){if(e===e)if(t&&typeof t==
"object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.input===
void 0&&(n="input")||t.kernel===void 0&&(n="kernel")||t.bias===void 0&&(n="bias")||t.activation===void 0&&(n="activation")||t.steps===void 0&&(n="steps"))return i.
errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/22/required",keyword:"required",params:{missingProperty:n},message:"must have req\
uired property '"+n+"'"}],!1;{const G=e;for(const r in t)if(!Tr.call(z.properties.nodes.items.oneOf[22].properties,r)){return i.errors=[{instancePath:s+"/nodes/"+
a,schemaPath:"#/properties/nodes/items/oneOf/22/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additi\
onal properties"}],!1;break}if(G===e){if(t.op!==void 0){const r=e;if(t.op!=="step_dense")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/proper\
ties/nodes/items/oneOf/22/properties/op/const",keyword:"const",params:{allowedValue:"step_dense"},message:"must be equal to constant"}],!1;var sr=r===e}else var sr=!0;
if(sr){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/22/pro\
perties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var sr=r===e}else var sr=!0;if(sr){if(t.width!==void 0){let r=t.width;const p=e;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/22/pro\
perties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=
[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/22/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var sr=p===e}else var sr=!0;if(sr){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/22/properties/tower/type",keyword:"type",params:{
type:z.properties.nodes.items.oneOf[22].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/22/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var sr=p===e}else var sr=!0;if(sr){if(t.input!==void 0){const r=e;if(typeof t.input!="string")return i.errors=[{instancePath:s+"/nod\
es/"+a+"/input",schemaPath:"#/properties/nodes/items/oneOf/22/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var sr=r===
e}else var sr=!0;if(sr){if(t.kernel!==void 0){const r=e;if(typeof t.kernel!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/kernel",schemaPath:"#/proper\
ties/nodes/items/oneOf/22/properties/kernel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var sr=r===e}else var sr=!0;if(sr){if(t.bias!==
void 0){let r=t.bias;const p=e;if(typeof r!="string"&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/bias",schemaPath:"#/properties/nodes/items/oneOf/2\
2/properties/bias/type",keyword:"type",params:{type:z.properties.nodes.items.oneOf[22].properties.bias.type},message:"must be string,null"}],!1;var sr=p===e}else
var sr=!0;if(sr){if(t.activation!==void 0){let r=t.activation;const p=e;if(!(r==="relu"||r==="none"||r==="tanh"||r==="sigmoid"||r==="gelu"||r==="swish"||r==="le\
aky_relu"||r==="selu"||r==="mish"))return i.errors=[{instancePath:s+"/nodes/"+a+"/activation",schemaPath:"#/properties/nodes/items/oneOf/22/properties/activatio\
n/enum",keyword:"enum",params:{allowedValues:z.properties.nodes.items.oneOf[22].properties.activation.enum},message:"must be equal to one of the allowed values"}],
!1;var sr=p===e}else var sr=!0;if(sr)if(t.steps!==void 0){let r=t.steps;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+
"/nodes/"+a+"/steps",schemaPath:"#/properties/nodes/items/oneOf/22/properties/steps/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/steps",schemaPath:"#/properties/nodes/items/oneOf/22/p\
roperties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var sr=p===e}else var sr=!0}}}}}}}}}}else return i.errors=
[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/22/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=
!0)}else if(w==="step_query"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&
(n="width")||t.tower===void 0&&(n="tower")||t.input===void 0&&(n="input")||t.query===void 0&&(n="query")||t.step_kernel===void 0&&(n="step_kernel")||t.query_kernel===
void 0&&(n="query_kernel")||t.product_kernel===void 0&&(n="product_kernel")||t.bias===void 0&&(n="bias")||t.activation===void 0&&(n="activation")||t.steps===void 0&&
(n="steps"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/23/required",keyword:"required",params:{missingProperty:n},message:"\
must have required property '"+n+"'"}],!1;{const G=e;for(const r in t)if(!Tr.call(z.properties.nodes.items.oneOf[23].properties,r)){return i.errors=[{instancePath:s+
"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/23/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT h\
ave additional properties"}],!1;break}if(G===e){if(t.op!==void 0){const r=e;if(t.op!=="step_query")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"\
#/properties/nodes/items/oneOf/23/properties/op/const",keyword:"const",params:{allowedValue:"step_query"},message:"must be equal to constant"}],!1;var He=r===e}else
var He=!0;if(He){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/on\
eOf/23/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var He=r===e}else var He=!0;if(He){if(t.width!==void 0){let r=t.width;
const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/on\
eOf/23/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/23/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var He=p===e}else var He=!0;if(He){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/23/properties/tower/type",keyword:"type",params:{
type:z.properties.nodes.items.oneOf[23].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/23/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var He=p===e}else var He=!0;if(He){if(t.input!==void 0){const r=e;if(typeof t.input!="string")return i.errors=[{instancePath:s+"/nod\
es/"+a+"/input",schemaPath:"#/properties/nodes/items/oneOf/23/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var He=r===
e}else var He=!0;if(He){if(t.query!==void 0){const r=e;if(typeof t.query!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/query",schemaPath:"#/propertie\
s/nodes/items/oneOf/23/properties/query/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var He=r===e}else var He=!0;if(He){if(t.step_kernel!==
void 0){const r=e;if(typeof t.step_kernel!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/step_kernel",schemaPath:"#/properties/nodes/items/oneOf/23/pr\
operties/step_kernel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var He=r===e}else var He=!0;if(He){if(t.query_kernel!==void 0){const r=e;
if(typeof t.query_kernel!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/query_kernel",schemaPath:"#/properties/nodes/items/oneOf/23/properties/query_k\
ernel/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var He=r===e}else var He=!0;if(He){if(t.product_kernel!==void 0){const r=e;if(typeof t.
product_kernel!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/product_kernel",schemaPath:"#/properties/nodes/items/oneOf/23/properties/product_kernel/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var He=r===e}else var He=!0;if(He){if(t.bias!==void 0){const r=e;if(typeof t.bias!="st\
ring")return i.errors=[{instancePath:s+"/nodes/"+a+"/bias",schemaPath:"#/properties/nodes/items/oneOf/23/properties/bias/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var He=r===e}else var He=!0;if(He){if(t.activation!==void 0){let r=t.activation;const p=e;if(!(r==="relu"||r==="none"||r==="t\
anh"||r==="sigmoid"||r==="gelu"||r==="swish"||r==="leaky_relu"||r==="selu"||r==="mish"))return i.errors=[{instancePath:s+"/nodes/"+a+"/activation",schemaPath:"#\
/properties/nodes/items/oneOf/23/properties/activation/enum",keyword:"enum",params:{allowedValues:z.properties.nodes.items.oneOf[23].properties.activation.enum},
message:"must be equal to one of the allowed values"}],!1;var He=p===e}else var He=!0;if(He)if(t.steps!==void 0){let r=t.steps;const p=e;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/steps",schemaPath:"#/properties/nodes/items/oneOf/23/properties/steps/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes\
/"+a+"/steps",schemaPath:"#/properties/nodes/items/oneOf/23/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var He=p===e}else var He=!0}}}}}}}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/23/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(w==="step_position"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.
op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.input===void 0&&(n="input")||t.mask===void 0&&(n=
"mask")||t.positions===void 0&&(n="positions")||t.steps===void 0&&(n="steps"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/\
oneOf/24/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const G=e;for(const r in t)if(!(r==="op"||r===
"id"||r==="width"||r==="tower"||r==="input"||r==="mask"||r==="positions"||r==="steps")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/no\
des/items/oneOf/24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(G===
e){if(t.op!==void 0){const r=e;if(t.op!=="step_position")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/24/proper\
ties/op/const",keyword:"const",params:{allowedValue:"step_position"},message:"must be equal to constant"}],!1;var fr=r===e}else var fr=!0;if(fr){if(t.id!==void 0){
const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/24/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var fr=r===e}else var fr=!0;if(fr){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/24/properties/width/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes\
/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/24/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var fr=p===e}else var fr=!0;if(fr){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=
[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/24/properties/tower/type",keyword:"type",params:{type:z.properties.nodes.items.
oneOf[24].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+
"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/24/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1;var fr=p===e}else var fr=!0;if(fr){if(t.input!==void 0){const r=e;if(typeof t.input!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/input",
schemaPath:"#/properties/nodes/items/oneOf/24/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var fr=r===e}else var fr=!0;
if(fr){if(t.mask!==void 0){const r=e;if(typeof t.mask!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/mask",schemaPath:"#/properties/nodes/items/oneOf/\
24/properties/mask/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var fr=r===e}else var fr=!0;if(fr){if(t.positions!==void 0){const r=e;
if(typeof t.positions!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/positions",schemaPath:"#/properties/nodes/items/oneOf/24/properties/positions/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var fr=r===e}else var fr=!0;if(fr)if(t.steps!==void 0){let r=t.steps;const p=e;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/steps",schemaPath:"#/properties/nodes/items/oneOf/24/properties/steps/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+
"/nodes/"+a+"/steps",schemaPath:"#/properties/nodes/items/oneOf/24/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be\
 >= 1"}],!1;var fr=p===e}else var fr=!0}}}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/24/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(w==="step_norm"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.
op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.input===void 0&&(n="input")||t.gamma===void 0&&(n=
"gamma")||t.beta===void 0&&(n="beta")||t.epsilon===void 0&&(n="epsilon")||t.steps===void 0&&(n="steps"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"\
#/properties/nodes/items/oneOf/25/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const G=e;for(const r in t)
if(!Tr.call(z.properties.nodes.items.oneOf[25].properties,r)){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/25/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(G===e){if(t.op!==void 0){
const r=e;if(t.op!=="step_norm")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/25/properties/op/const",keyword:"c\
onst",params:{allowedValue:"step_norm"},message:"must be equal to constant"}],!1;var tr=r===e}else var tr=!0;if(tr){if(t.id!==void 0){const r=e;if(typeof t.id!=
"string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/25/properties/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var tr=r===e}else var tr=!0;if(tr){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/25/properties/width/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"\
#/properties/nodes/items/oneOf/25/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var tr=p===e}else var tr=!0;
if(tr){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+
a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/25/properties/tower/type",keyword:"type",params:{type:z.properties.nodes.items.oneOf[25].properties.tower.
type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/25/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var tr=p===e}else var tr=!0;
if(tr){if(t.input!==void 0){const r=e;if(typeof t.input!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/input",schemaPath:"#/properties/nodes/items/one\
Of/25/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var tr=r===e}else var tr=!0;if(tr){if(t.gamma!==void 0){const r=e;
if(typeof t.gamma!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/gamma",schemaPath:"#/properties/nodes/items/oneOf/25/properties/gamma/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var tr=r===e}else var tr=!0;if(tr){if(t.beta!==void 0){const r=e;if(typeof t.beta!="string")return i.
errors=[{instancePath:s+"/nodes/"+a+"/beta",schemaPath:"#/properties/nodes/items/oneOf/25/properties/beta/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var tr=r===e}else var tr=!0;if(tr){if(t.epsilon!==void 0){let r=t.epsilon;const p=e;if(!(typeof r=="number"&&isFinite(r)))return i.errors=[{
instancePath:s+"/nodes/"+a+"/epsilon",schemaPath:"#/properties/nodes/items/oneOf/25/properties/epsilon/type",keyword:"type",params:{type:"number"},message:"must\
 be number"}],!1;var tr=p===e}else var tr=!0;if(tr)if(t.steps!==void 0){let r=t.steps;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/steps",schemaPath:"#/properties/nodes/items/oneOf/25/properties/steps/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/steps",schemaPath:"#/properties/\
nodes/items/oneOf/25/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var tr=p===e}else var tr=!0}}}}}}}}}}else
return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/25/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;K!==!0&&(K=!0)}else if(w==="step_add"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===
void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.inputs===void 0&&(n="inputs")||t.steps===void 0&&(n="steps"))return i.errors=[{instancePath:s+"/nodes/"+a,
schemaPath:"#/properties/nodes/items/oneOf/26/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const G=e;
for(const r in t)if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="inputs"||r==="steps")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/prope\
rties/nodes/items/oneOf/26/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;
break}if(G===e){if(t.op!==void 0){const r=e;if(t.op!=="step_add")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/2\
6/properties/op/const",keyword:"const",params:{allowedValue:"step_add"},message:"must be equal to constant"}],!1;var Wr=r===e}else var Wr=!0;if(Wr){if(t.id!==void 0){
const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/26/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Wr=r===e}else var Wr=!0;if(Wr){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/26/properties/width/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes\
/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/26/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var Wr=p===e}else var Wr=!0;if(Wr){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=
[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/26/properties/tower/type",keyword:"type",params:{type:z.properties.nodes.items.
oneOf[26].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+
"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/26/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1;var Wr=p===e}else var Wr=!0;if(Wr){if(t.inputs!==void 0){let r=t.inputs;const p=e;if(e===p)if(Array.isArray(r)){if(r.length<1)return i.errors=[{instancePath:s+
"/nodes/"+a+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/26/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer\
 than 1 items"}],!1;{var Cs=!0;const k=r.length;for(let R=0;R<k;R++){const d=e;if(typeof r[R]!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs/"+
R,schemaPath:"#/properties/nodes/items/oneOf/26/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Cs=d===e;if(!Cs)
break}}}else return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/26/properties/inputs/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var Wr=p===e}else var Wr=!0;if(Wr)if(t.steps!==void 0){let r=t.steps;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/steps",schemaPath:"#/properties/nodes/items/oneOf/26/properties/steps/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/steps",
schemaPath:"#/properties/nodes/items/oneOf/26/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Wr=p===
e}else var Wr=!0}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/26/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;K!==!0&&(K=!0)}else if(w==="step_shift"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.
id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.input===void 0&&(n="input")||t.by===void 0&&(n="by")||t.steps===void 0&&(n=
"steps"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/27/required",keyword:"required",params:{missingProperty:n},message:"\
must have required property '"+n+"'"}],!1;{const G=e;for(const r in t)if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="input"||r==="by"||r==="steps")){return i.
errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/27/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"}],!1;break}if(G===e){if(t.op!==void 0){const r=e;if(t.op!=="step_shift")return i.errors=[{instancePath:s+"/nodes/"+
a+"/op",schemaPath:"#/properties/nodes/items/oneOf/27/properties/op/const",keyword:"const",params:{allowedValue:"step_shift"},message:"must be equal to constant"}],
!1;var Or=r===e}else var Or=!0;if(Or){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/prop\
erties/nodes/items/oneOf/27/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Or=r===e}else var Or=!0;if(Or){if(t.width!==
void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/pro\
perties/nodes/items/oneOf/27/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(
r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/27/properties/width/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Or=p===e}else var Or=!0;if(Or){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/27/properti\
es/tower/type",keyword:"type",params:{type:z.properties.nodes.items.oneOf[27].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="nu\
mber"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/27/properties/tower/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Or=p===e}else var Or=!0;if(Or){if(t.input!==void 0){const r=e;if(typeof t.input!=
"string")return i.errors=[{instancePath:s+"/nodes/"+a+"/input",schemaPath:"#/properties/nodes/items/oneOf/27/properties/input/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var Or=r===e}else var Or=!0;if(Or){if(t.by!==void 0){const r=e;if(typeof t.by!="string")return i.errors=[{instancePath:s+
"/nodes/"+a+"/by",schemaPath:"#/properties/nodes/items/oneOf/27/properties/by/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Or=r===
e}else var Or=!0;if(Or)if(t.steps!==void 0){let r=t.steps;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/\
nodes/"+a+"/steps",schemaPath:"#/properties/nodes/items/oneOf/27/properties/steps/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/steps",schemaPath:"#/properties/nodes/items/oneOf/27/properti\
es/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Or=p===e}else var Or=!0}}}}}}}}else return i.errors=[{instancePath:s+
"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/27/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(w==="\
step_take"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===
void 0&&(n="tower")||t.input===void 0&&(n="input")||t.weights===void 0&&(n="weights")||t.steps===void 0&&(n="steps"))return i.errors=[{instancePath:s+"/nodes/"+
a,schemaPath:"#/properties/nodes/items/oneOf/28/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const G=e;
for(const r in t)if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="input"||r==="weights"||r==="steps")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"\
#/properties/nodes/items/oneOf/28/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propertie\
s"}],!1;break}if(G===e){if(t.op!==void 0){const r=e;if(t.op!=="step_take")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/item\
s/oneOf/28/properties/op/const",keyword:"const",params:{allowedValue:"step_take"},message:"must be equal to constant"}],!1;var qr=r===e}else var qr=!0;if(qr){if(t.
id!==void 0){const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/28/properties/id/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var qr=r===e}else var qr=!0;if(qr){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/28/properties/width/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+
"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/28/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be\
 >= 1"}],!1;var qr=p===e}else var qr=!0;if(qr){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.
errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/28/properties/tower/type",keyword:"type",params:{type:z.properties.nodes.
items.oneOf[28].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+
"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/28/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1;var qr=p===e}else var qr=!0;if(qr){if(t.input!==void 0){const r=e;if(typeof t.input!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/input",
schemaPath:"#/properties/nodes/items/oneOf/28/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var qr=r===e}else var qr=!0;
if(qr){if(t.weights!==void 0){const r=e;if(typeof t.weights!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/weights",schemaPath:"#/properties/nodes/ite\
ms/oneOf/28/properties/weights/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var qr=r===e}else var qr=!0;if(qr)if(t.steps!==void 0){
let r=t.steps;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/steps",schemaPath:"#/properties/\
nodes/items/oneOf/28/properties/steps/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<
1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/steps",schemaPath:"#/properties/nodes/items/oneOf/28/properties/steps/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var qr=p===e}else var qr=!0}}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properti\
es/nodes/items/oneOf/28/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(w==="step_any"){if(e===e)if(t&&typeof t==
"object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.mask===void 0&&
(n="mask"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/29/required",keyword:"required",params:{missingProperty:n},message:"\
must have required property '"+n+"'"}],!1;{const G=e;for(const r in t)if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="mask")){return i.errors=[{instancePath:s+
"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/29/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT h\
ave additional properties"}],!1;break}if(G===e){if(t.op!==void 0){const r=e;if(t.op!=="step_any")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"\
#/properties/nodes/items/oneOf/29/properties/op/const",keyword:"const",params:{allowedValue:"step_any"},message:"must be equal to constant"}],!1;var Yr=r===e}else
var Yr=!0;if(Yr){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/on\
eOf/29/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Yr=r===e}else var Yr=!0;if(Yr){if(t.width!==void 0){let r=t.width;
const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/on\
eOf/29/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/29/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var Yr=p===e}else var Yr=!0;if(Yr){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/29/properties/tower/type",keyword:"type",params:{
type:z.properties.nodes.items.oneOf[29].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/29/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var Yr=p===e}else var Yr=!0;if(Yr)if(t.mask!==void 0){const r=e;if(typeof t.mask!="string")return i.errors=[{instancePath:s+"/nodes/"+
a+"/mask",schemaPath:"#/properties/nodes/items/oneOf/29/properties/mask/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Yr=r===e}else
var Yr=!0}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/29/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;K!==!0&&(K=!0)}else if(w==="step_attention"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===
void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.input===void 0&&(n="input")||t.keys===void 0&&(n="keys")||t.values===void 0&&(n=
"values")||t.mask===void 0&&(n="mask")||t.sees===void 0&&(n="sees")||t.scale===void 0&&(n="scale")||t.queries===void 0&&(n="queries")||t.steps===void 0&&(n="ste\
ps"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/30/required",keyword:"required",params:{missingProperty:n},message:"\
must have required property '"+n+"'"}],!1;{const G=e;for(const r in t)if(!Tr.call(z.properties.nodes.items.oneOf[30].properties,r)){return i.errors=[{instancePath:s+
"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/30/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT h\
ave additional properties"}],!1;break}if(G===e){if(t.op!==void 0){const r=e;if(t.op!=="step_attention")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"\
#/properties/nodes/items/oneOf/30/properties/op/const",keyword:"const",params:{allowedValue:"step_attention"},message:"must be equal to constant"}],!1;var Ge=r===
e}else var Ge=!0;if(Ge){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/i\
tems/oneOf/30/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ge=r===e}else var Ge=!0;if(Ge){if(t.width!==void 0){let r=t.
width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/it\
ems/oneOf/30/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(
r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/30/properties/width/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var Ge=p===e}else var Ge=!0;if(Ge){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/30/properties/tower/type",keyword:"t\
ype",params:{type:z.properties.nodes.items.oneOf[30].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||
isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/30/properties/tower/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ge=p===e}else var Ge=!0;if(Ge){if(t.input!==void 0){const r=e;if(typeof t.input!="string")return i.errors=
[{instancePath:s+"/nodes/"+a+"/input",schemaPath:"#/properties/nodes/items/oneOf/30/properties/input/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var Ge=r===e}else var Ge=!0;if(Ge){if(t.keys!==void 0){const r=e;if(typeof t.keys!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/keys",
schemaPath:"#/properties/nodes/items/oneOf/30/properties/keys/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ge=r===e}else var Ge=!0;
if(Ge){if(t.values!==void 0){const r=e;if(typeof t.values!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/values",schemaPath:"#/properties/nodes/items/\
oneOf/30/properties/values/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ge=r===e}else var Ge=!0;if(Ge){if(t.mask!==void 0){const r=e;
if(typeof t.mask!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/mask",schemaPath:"#/properties/nodes/items/oneOf/30/properties/mask/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var Ge=r===e}else var Ge=!0;if(Ge){if(t.sees!==void 0){let r=t.sees;const p=e;if(!(r==="all"||r==="earli\
er"))return i.errors=[{instancePath:s+"/nodes/"+a+"/sees",schemaPath:"#/properties/nodes/items/oneOf/30/properties/sees/enum",keyword:"enum",params:{allowedValues:z.
properties.nodes.items.oneOf[30].properties.sees.enum},message:"must be equal to one of the allowed values"}],!1;var Ge=p===e}else var Ge=!0;if(Ge){if(t.scale!==
void 0){let r=t.scale;const p=e;if(!(typeof r=="number"&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/scale",schemaPath:"#/properties/nodes/items\
/oneOf/30/properties/scale/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ge=p===e}else var Ge=!0;if(Ge){if(t.queries!==void 0){let r=t.
queries;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/queries",schemaPath:"#/properties/node\
s/items/oneOf/30/properties/queries/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||
isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/queries",schemaPath:"#/properties/nodes/items/oneOf/30/properties/queries/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ge=p===e}else var Ge=!0;if(Ge)if(t.steps!==void 0){let r=t.steps;const p=e;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/steps",schemaPath:"#/properties/nodes/items/oneOf/30/properties/steps/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes\
/"+a+"/steps",schemaPath:"#/properties/nodes/items/oneOf/30/properties/steps/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var Ge=p===e}else var Ge=!0}}}}}}}}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/30/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=!0)}else if(w==="softmax"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===
void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.input===void 0&&(n="input"))return i.errors=[{instancePath:s+
"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/31/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],
!1;{const G=e;for(const r in t)if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="input")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/prope\
rties/nodes/items/oneOf/31/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;
break}if(G===e){if(t.op!==void 0){const r=e;if(t.op!=="softmax")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/31\
/properties/op/const",keyword:"const",params:{allowedValue:"softmax"},message:"must be equal to constant"}],!1;var Zr=r===e}else var Zr=!0;if(Zr){if(t.id!==void 0){
const r=e;if(typeof t.id!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/31/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var Zr=r===e}else var Zr=!0;if(Zr){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/31/properties/width/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes\
/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/31/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var Zr=p===e}else var Zr=!0;if(Zr){if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=
[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/31/properties/tower/type",keyword:"type",params:{type:z.properties.nodes.items.
oneOf[31].properties.tower.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+
"/nodes/"+a+"/tower",schemaPath:"#/properties/nodes/items/oneOf/31/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1;var Zr=p===e}else var Zr=!0;if(Zr)if(t.input!==void 0){const r=e;if(typeof t.input!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/input",schemaPath:"\
#/properties/nodes/items/oneOf/31/properties/input/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Zr=r===e}else var Zr=!0}}}}}}else
return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/31/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;K!==!0&&(K=!0)}else if(w==="mix"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===
void 0&&(n="width")||t.tower===void 0&&(n="tower")||t.inputs===void 0&&(n="inputs")||t.gate===void 0&&(n="gate"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"\
#/properties/nodes/items/oneOf/32/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const G=e;for(const r in t)
if(!(r==="op"||r==="id"||r==="width"||r==="tower"||r==="inputs"||r==="gate")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/\
oneOf/32/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(G===e){if(t.
op!==void 0){const r=e;if(t.op!=="mix")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/32/properties/op/const",keyword:"\
const",params:{allowedValue:"mix"},message:"must be equal to constant"}],!1;var Cr=r===e}else var Cr=!0;if(Cr){if(t.id!==void 0){const r=e;if(typeof t.id!="stri\
ng")return i.errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/32/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var Cr=r===e}else var Cr=!0;if(Cr){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/32/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/\
nodes/items/oneOf/32/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Cr=p===e}else var Cr=!0;if(Cr){
if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/t\
ower",schemaPath:"#/properties/nodes/items/oneOf/32/properties/tower/type",keyword:"type",params:{type:z.properties.nodes.items.oneOf[32].properties.tower.type},
message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/32/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Cr=p===e}else var Cr=!0;
if(Cr){if(t.inputs!==void 0){let r=t.inputs;const p=e;if(e===p)if(Array.isArray(r)){if(r.length<1)return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs",schemaPath:"\
#/properties/nodes/items/oneOf/32/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var Hs=!0;const k=r.
length;for(let R=0;R<k;R++){const d=e;if(typeof r[R]!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs/"+R,schemaPath:"#/properties/nodes/items/on\
eOf/32/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Hs=d===e;if(!Hs)break}}}else return i.errors=[{instancePath:s+
"/nodes/"+a+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/32/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Cr=p===
e}else var Cr=!0;if(Cr)if(t.gate!==void 0){const r=e;if(typeof t.gate!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/gate",schemaPath:"#/properties/no\
des/items/oneOf/32/properties/gate/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Cr=r===e}else var Cr=!0}}}}}}}else return i.errors=
[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/32/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;K!==!0&&(K=
!0)}else if(w==="join_towers"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.op===void 0&&(n="op")||t.id===void 0&&(n="id")||t.width===void 0&&
(n="width")||t.tower===void 0&&(n="tower")||t.inputs===void 0&&(n="inputs"))return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/on\
eOf/33/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const G=e;for(const r in t)if(!(r==="op"||r===
"id"||r==="width"||r==="tower"||r==="inputs")){return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/33/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(G===e){if(t.op!==void 0){const r=e;if(t.
op!=="join_towers")return i.errors=[{instancePath:s+"/nodes/"+a+"/op",schemaPath:"#/properties/nodes/items/oneOf/33/properties/op/const",keyword:"const",params:{
allowedValue:"join_towers"},message:"must be equal to constant"}],!1;var es=r===e}else var es=!0;if(es){if(t.id!==void 0){const r=e;if(typeof t.id!="string")return i.
errors=[{instancePath:s+"/nodes/"+a+"/id",schemaPath:"#/properties/nodes/items/oneOf/33/properties/id/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var es=r===e}else var es=!0;if(es){if(t.width!==void 0){let r=t.width;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.
errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/nodes/items/oneOf/33/properties/width/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/width",schemaPath:"#/properties/\
nodes/items/oneOf/33/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var es=p===e}else var es=!0;if(es){
if(t.tower!==void 0){let r=t.tower;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/nodes/"+a+"/t\
ower",schemaPath:"#/properties/nodes/items/oneOf/33/properties/tower/type",keyword:"type",params:{type:z.properties.nodes.items.oneOf[33].properties.tower.type},
message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r)))return i.errors=[{instancePath:s+"/nodes/"+a+"/tower",schemaPath:"\
#/properties/nodes/items/oneOf/33/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var es=p===e}else var es=!0;
if(es)if(t.inputs!==void 0){let r=t.inputs;const p=e;if(e===p)if(Array.isArray(r)){if(r.length<1)return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs",schemaPath:"\
#/properties/nodes/items/oneOf/33/properties/inputs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var Gs=!0;const k=r.
length;for(let R=0;R<k;R++){const d=e;if(typeof r[R]!="string")return i.errors=[{instancePath:s+"/nodes/"+a+"/inputs/"+R,schemaPath:"#/properties/nodes/items/on\
eOf/33/properties/inputs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Gs=d===e;if(!Gs)break}}}else return i.errors=[{instancePath:s+
"/nodes/"+a+"/inputs",schemaPath:"#/properties/nodes/items/oneOf/33/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var es=p===
e}else var es=!0}}}}}}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/oneOf/33/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;K!==!0&&(K=!0)}else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/discriminator",keyword:"disc\
riminator",params:{error:"mapping",tag:"op",tagValue:w},message:'value of tag "op" must be in oneOf'}],!1;else return i.errors=[{instancePath:s+"/nodes/"+a,schemaPath:"\
#/properties/nodes/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"op",tagValue:w},message:'tag "op" must be string'}],!1}}else return i.errors=
[{instancePath:s+"/nodes/"+a,schemaPath:"#/properties/nodes/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var or=x===e;if(!or)
break}}else return i.errors=[{instancePath:s+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=ue===
e}else var c=!0;if(c){if(m.params!==void 0){let v=m.params;const ue=e;if(e===ue)if(Array.isArray(v)){var Js=!0;const ie=v.length;for(let a=0;a<ie;a++){let t=v[a];
const x=e;if(e===x)if(t&&typeof t=="object"&&!Array.isArray(t)){let j;if(t.name===void 0&&(j="name")||t.shape===void 0&&(j="shape")||t.init===void 0&&(j="init")||
t.trainable===void 0&&(j="trainable")||t.tower===void 0&&(j="tower"))return i.errors=[{instancePath:s+"/params/"+a,schemaPath:"#/properties/params/items/require\
d",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;{const w=e;for(const o in t)if(!(o==="name"||o==="shape"||o===
"init"||o==="trainable"||o==="tower"||o==="optimizer")){return i.errors=[{instancePath:s+"/params/"+a,schemaPath:"#/properties/params/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(w===e){if(t.name!==void 0){const o=e;if(typeof t.
name!="string")return i.errors=[{instancePath:s+"/params/"+a+"/name",schemaPath:"#/properties/params/items/properties/name/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var Hr=o===e}else var Hr=!0;if(Hr){if(t.shape!==void 0){let o=t.shape;const n=e;if(e===n)if(Array.isArray(o)){var Ks=!0;const r=o.
length;for(let p=0;p<r;p++){let f=o[p];const k=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return i.errors=[{instancePath:s+"/params/"+a+"/shape/"+
p,schemaPath:"#/properties/params/items/properties/shape/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===k&&typeof f=="\
number"&&isFinite(f)&&(f<1||isNaN(f)))return i.errors=[{instancePath:s+"/params/"+a+"/shape/"+p,schemaPath:"#/properties/params/items/properties/shape/items/min\
imum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ks=k===e;if(!Ks)break}}else return i.errors=[{instancePath:s+"/params/"+
a+"/shape",schemaPath:"#/properties/params/items/properties/shape/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Hr=n===e}else var Hr=!0;
if(Hr){if(t.init!==void 0){let o=t.init;const n=e;if(e===n)if(o&&typeof o=="object"&&!Array.isArray(o)){let r;if(o.kind===void 0&&(r="kind"))return i.errors=[{instancePath:s+
"/params/"+a+"/init",schemaPath:"#/properties/params/items/properties/init/required",keyword:"required",params:{missingProperty:r},message:"must have required p\
roperty '"+r+"'"}],!1;{const p=o.kind;if(typeof p=="string")if(p==="zeros"){if(e===e)if(o&&typeof o=="object"&&!Array.isArray(o)){let k;if(o.kind===void 0&&(k="\
kind"))return i.errors=[{instancePath:s+"/params/"+a+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/required",keyword:"required",params:{
missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const R=e;for(const d in o)if(d!=="kind"){return i.errors=[{instancePath:s+"/params/"+a+"\
/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"\
must NOT have additional properties"}],!1;break}if(R===e&&o.kind!==void 0&&o.kind!=="zeros")return i.errors=[{instancePath:s+"/params/"+a+"/init/kind",schemaPath:"\
#/properties/params/items/properties/init/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"zeros"},message:"must be equal to constant"}],!1}}else
return i.errors=[{instancePath:s+"/params/"+a+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/0/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var as=!0}else if(p==="ones"){if(e===e)if(o&&typeof o=="object"&&!Array.isArray(o)){let k;if(o.kind===void 0&&(k="kind"))return i.
errors=[{instancePath:s+"/params/"+a+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/required",keyword:"required",params:{missingProperty:k},
message:"must have required property '"+k+"'"}],!1;{const R=e;for(const d in o)if(d!=="kind"){return i.errors=[{instancePath:s+"/params/"+a+"/init",schemaPath:"\
#/properties/params/items/properties/init/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have addi\
tional properties"}],!1;break}if(R===e&&o.kind!==void 0&&o.kind!=="ones")return i.errors=[{instancePath:s+"/params/"+a+"/init/kind",schemaPath:"#/properties/par\
ams/items/properties/init/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"ones"},message:"must be equal to constant"}],!1}}else return i.errors=
[{instancePath:s+"/params/"+a+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;as!==!0&&(as=!0)}else if(p==="glorot"){if(e===e)if(o&&typeof o=="object"&&!Array.isArray(o)){let k;if(o.kind===void 0&&(k="kind"))return i.errors=
[{instancePath:s+"/params/"+a+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/required",keyword:"required",params:{missingProperty:k},message:"\
must have required property '"+k+"'"}],!1;{const R=e;for(const d in o)if(d!=="kind"){return i.errors=[{instancePath:s+"/params/"+a+"/init",schemaPath:"#/propert\
ies/params/items/properties/init/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional pr\
operties"}],!1;break}if(R===e&&o.kind!==void 0&&o.kind!=="glorot")return i.errors=[{instancePath:s+"/params/"+a+"/init/kind",schemaPath:"#/properties/params/ite\
ms/properties/init/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"glorot"},message:"must be equal to constant"}],!1}}else return i.errors=
[{instancePath:s+"/params/"+a+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;as!==!0&&(as=!0)}else if(p==="he"){if(e===e)if(o&&typeof o=="object"&&!Array.isArray(o)){let k;if(o.kind===void 0&&(k="kind"))return i.errors=[{instancePath:s+
"/params/"+a+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/required",keyword:"required",params:{missingProperty:k},message:"must have re\
quired property '"+k+"'"}],!1;{const R=e;for(const d in o)if(d!=="kind"){return i.errors=[{instancePath:s+"/params/"+a+"/init",schemaPath:"#/properties/params/i\
tems/properties/init/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],
!1;break}if(R===e&&o.kind!==void 0&&o.kind!=="he")return i.errors=[{instancePath:s+"/params/"+a+"/init/kind",schemaPath:"#/properties/params/items/properties/in\
it/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"he"},message:"must be equal to constant"}],!1}}else return i.errors=[{instancePath:s+"/p\
arams/"+a+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;as!==!0&&
(as=!0)}else if(p==="signs"){if(e===e)if(o&&typeof o=="object"&&!Array.isArray(o)){let k;if(o.kind===void 0&&(k="kind"))return i.errors=[{instancePath:s+"/param\
s/"+a+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/4/required",keyword:"required",params:{missingProperty:k},message:"must have required \
property '"+k+"'"}],!1;{const R=e;for(const d in o)if(d!=="kind"){return i.errors=[{instancePath:s+"/params/"+a+"/init",schemaPath:"#/properties/params/items/pr\
operties/init/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}
if(R===e&&o.kind!==void 0&&o.kind!=="signs")return i.errors=[{instancePath:s+"/params/"+a+"/init/kind",schemaPath:"#/properties/params/items/properties/init/one\
Of/4/properties/kind/const",keyword:"const",params:{allowedValue:"signs"},message:"must be equal to constant"}],!1}}else return i.errors=[{instancePath:s+"/para\
ms/"+a+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;as!==!0&&
(as=!0)}else if(p==="uniform"){if(e===e)if(o&&typeof o=="object"&&!Array.isArray(o)){let k;if(o.kind===void 0&&(k="kind")||o.scale===void 0&&(k="scale"))return i.
errors=[{instancePath:s+"/params/"+a+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/5/required",keyword:"required",params:{missingProperty:k},
message:"must have required property '"+k+"'"}],!1;{const R=e;for(const d in o)if(!(d==="kind"||d==="scale")){return i.errors=[{instancePath:s+"/params/"+a+"/in\
it",schemaPath:"#/properties/params/items/properties/init/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"mu\
st NOT have additional properties"}],!1;break}if(R===e){if(o.kind!==void 0){const d=e;if(o.kind!=="uniform")return i.errors=[{instancePath:s+"/params/"+a+"/init\
/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"uniform"},message:"must be equ\
al to constant"}],!1;var js=d===e}else var js=!0;if(js)if(o.scale!==void 0){let d=o.scale;const ee=e;if(!(typeof d=="number"&&isFinite(d)))return i.errors=[{instancePath:s+
"/params/"+a+"/init/scale",schemaPath:"#/properties/params/items/properties/init/oneOf/5/properties/scale/type",keyword:"type",params:{type:"number"},message:"m\
ust be number"}],!1;var js=ee===e}else var js=!0}}}else return i.errors=[{instancePath:s+"/params/"+a+"/init",schemaPath:"#/properties/params/items/properties/i\
nit/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;as!==!0&&(as=!0)}else if(p==="constant"){if(e===e)if(o&&typeof o=="object"&&
!Array.isArray(o)){let k;if(o.kind===void 0&&(k="kind")||o.value===void 0&&(k="value"))return i.errors=[{instancePath:s+"/params/"+a+"/init",schemaPath:"#/prope\
rties/params/items/properties/init/oneOf/6/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const R=e;
for(const d in o)if(!(d==="kind"||d==="value")){return i.errors=[{instancePath:s+"/params/"+a+"/init",schemaPath:"#/properties/params/items/properties/init/oneO\
f/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(R===e){if(o.kind!==
void 0){const d=e;if(o.kind!=="constant")return i.errors=[{instancePath:s+"/params/"+a+"/init/kind",schemaPath:"#/properties/params/items/properties/init/oneOf/\
6/properties/kind/const",keyword:"const",params:{allowedValue:"constant"},message:"must be equal to constant"}],!1;var As=d===e}else var As=!0;if(As)if(o.value!==
void 0){let d=o.value;const ee=e;if(!(typeof d=="number"&&isFinite(d)))return i.errors=[{instancePath:s+"/params/"+a+"/init/value",schemaPath:"#/properties/para\
ms/items/properties/init/oneOf/6/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var As=ee===e}else var As=!0}}}else return i.
errors=[{instancePath:s+"/params/"+a+"/init",schemaPath:"#/properties/params/items/properties/init/oneOf/6/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;as!==!0&&(as=!0)}else return i.errors=[{instancePath:s+"/params/"+a+"/init",schemaPath:"#/properties/params/items/properties/init/discrimin\
ator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:p},message:'value of tag "kind" must be in oneOf'}],!1;else return i.errors=[{instancePath:s+
"/params/"+a+"/init",schemaPath:"#/properties/params/items/properties/init/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:p},message:'\
tag "kind" must be string'}],!1}}else return i.errors=[{instancePath:s+"/params/"+a+"/init",schemaPath:"#/properties/params/items/properties/init/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var Hr=n===e}else var Hr=!0;if(Hr){if(t.trainable!==void 0){const o=e;if(typeof t.trainable!="boolean")
return i.errors=[{instancePath:s+"/params/"+a+"/trainable",schemaPath:"#/properties/params/items/properties/trainable/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}],!1;var Hr=o===e}else var Hr=!0;if(Hr){if(t.tower!==void 0){let o=t.tower;const n=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o))&&o!==null)return i.errors=[{instancePath:s+"/params/"+a+"/tower",schemaPath:"#/properties/params/items/properties/tower/type",keyword:"type",params:{type:z.
properties.params.items.properties.tower.type},message:"must be integer,null"}],!1;if(e===n&&typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o)))return i.errors=[{
instancePath:s+"/params/"+a+"/tower",schemaPath:"#/properties/params/items/properties/tower/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var Hr=n===e}else var Hr=!0;if(Hr)if(t.optimizer!==void 0){let o=t.optimizer;const n=e;if(e===n)if(o&&typeof o=="object"&&!Array.isArray(o)){
let r;if(o.kind===void 0&&(r="kind")||o.learningRate===void 0&&(r="learningRate")||o.beta===void 0&&(r="beta")||o.l1===void 0&&(r="l1")||o.l2===void 0&&(r="l2"))
return i.errors=[{instancePath:s+"/params/"+a+"/optimizer",schemaPath:"#/properties/params/items/properties/optimizer/required",keyword:"required",params:{missingProperty:r},
message:"must have required property '"+r+"'"}],!1;{const p=e;for(const f in o)if(!(f==="kind"||f==="learningRate"||f==="beta"||f==="l1"||f==="l2")){return i.errors=
[{instancePath:s+"/params/"+a+"/optimizer",schemaPath:"#/properties/params/items/properties/optimizer/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(p===e){if(o.kind!==void 0){const f=e;if(o.kind!=="ftrl")return i.errors=[{instancePath:s+
"/params/"+a+"/optimizer/kind",schemaPath:"#/properties/params/items/properties/optimizer/properties/kind/const",keyword:"const",params:{allowedValue:"ftrl"},message:"\
must be equal to constant"}],!1;var rs=f===e}else var rs=!0;if(rs){if(o.learningRate!==void 0){let f=o.learningRate;const k=e;if(!(typeof f=="number"&&isFinite(
f)))return i.errors=[{instancePath:s+"/params/"+a+"/optimizer/learningRate",schemaPath:"#/properties/params/items/properties/optimizer/properties/learningRate/t\
ype",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var rs=k===e}else var rs=!0;if(rs){if(o.beta!==void 0){let f=o.beta;const k=e;if(!(typeof f==
"number"&&isFinite(f)))return i.errors=[{instancePath:s+"/params/"+a+"/optimizer/beta",schemaPath:"#/properties/params/items/properties/optimizer/properties/bet\
a/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var rs=k===e}else var rs=!0;if(rs){if(o.l1!==void 0){let f=o.l1;const k=e;if(!(typeof f==
"number"&&isFinite(f)))return i.errors=[{instancePath:s+"/params/"+a+"/optimizer/l1",schemaPath:"#/properties/params/items/properties/optimizer/properties/l1/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var rs=k===e}else var rs=!0;if(rs)if(o.l2!==void 0){let f=o.l2;const k=e;if(!(typeof f==
"number"&&isFinite(f)))return i.errors=[{instancePath:s+"/params/"+a+"/optimizer/l2",schemaPath:"#/properties/params/items/properties/optimizer/properties/l2/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var rs=k===e}else var rs=!0}}}}}}else return i.errors=[{instancePath:s+"/params/"+a+"/op\
timizer",schemaPath:"#/properties/params/items/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Hr=n===e}else var Hr=!0}}}}}}}else
return i.errors=[{instancePath:s+"/params/"+a,schemaPath:"#/properties/params/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Js=x===
e;if(!Js)break}}else return i.errors=[{instancePath:s+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"}],!1;var c=ue===e}else var c=!0;if(c){if(m.towers!==void 0){let v=m.towers;const ue=e;if(e===ue)if(Array.isArray(v)){var Ms=!0;const ie=v.length;for(let a=0;a<
ie;a++){let t=v[a];const x=e;if(e===x)if(t&&typeof t=="object"&&!Array.isArray(t)){let j;if(t.name===void 0&&(j="name")||t.source===void 0&&(j="source")||t.fallback===
void 0&&(j="fallback"))return i.errors=[{instancePath:s+"/towers/"+a,schemaPath:"#/properties/towers/items/required",keyword:"required",params:{missingProperty:j},
message:"must have required property '"+j+"'"}],!1;{const w=e;for(const o in t)if(!(o==="name"||o==="source"||o==="fallback")){return i.errors=[{instancePath:s+
"/towers/"+a,schemaPath:"#/properties/towers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have add\
itional properties"}],!1;break}if(w===e){if(t.name!==void 0){const o=e;if(typeof t.name!="string")return i.errors=[{instancePath:s+"/towers/"+a+"/name",schemaPath:"\
#/properties/towers/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var cs=o===e}else var cs=!0;if(cs){if(t.source!==
void 0){let o=t.source;const n=e;if(typeof o!="string"&&o!==null)return i.errors=[{instancePath:s+"/towers/"+a+"/source",schemaPath:"#/properties/towers/items/p\
roperties/source/type",keyword:"type",params:{type:z.properties.towers.items.properties.source.type},message:"must be string,null"}],!1;var cs=n===e}else var cs=!0;
if(cs)if(t.fallback!==void 0){const o=e;if(typeof t.fallback!="boolean")return i.errors=[{instancePath:s+"/towers/"+a+"/fallback",schemaPath:"#/properties/tower\
s/items/properties/fallback/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var cs=o===e}else var cs=!0}}}}else return i.errors=[{instancePath:s+
"/towers/"+a,schemaPath:"#/properties/towers/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ms=x===e;if(!Ms)break}}else return i.
errors=[{instancePath:s+"/towers",schemaPath:"#/properties/towers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=ue===e}else var c=!0;
if(c){if(m.heads!==void 0){let v=m.heads;const ue=e;if(e===ue)if(Array.isArray(v)){var Qs=!0;const ie=v.length;for(let a=0;a<ie;a++){let t=v[a];const x=e;if(e===
x)if(t&&typeof t=="object"&&!Array.isArray(t)){let j;if(t.name===void 0&&(j="name")||t.doc===void 0&&(j="doc")||t.label===void 0&&(j="label")||t.lossWeight===void 0&&
(j="lossWeight")||t.sources===void 0&&(j="sources")||t.withinSeconds===void 0&&(j="withinSeconds"))return i.errors=[{instancePath:s+"/heads/"+a,schemaPath:"#/pr\
operties/heads/items/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;{const w=e;for(const o in t)if(!(o===
"name"||o==="doc"||o==="label"||o==="lossWeight"||o==="sources"||o==="withinSeconds"||o==="after"||o==="delay")){return i.errors=[{instancePath:s+"/heads/"+a,schemaPath:"\
#/properties/heads/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}
if(w===e){if(t.name!==void 0){const o=e;if(typeof t.name!="string")return i.errors=[{instancePath:s+"/heads/"+a+"/name",schemaPath:"#/properties/heads/items/pro\
perties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ur=o===e}else var ur=!0;if(ur){if(t.doc!==void 0){let o=t.doc;const n=e;
if(typeof o!="string"&&o!==null)return i.errors=[{instancePath:s+"/heads/"+a+"/doc",schemaPath:"#/properties/heads/items/properties/doc/type",keyword:"type",params:{
type:z.properties.heads.items.properties.doc.type},message:"must be string,null"}],!1;var ur=n===e}else var ur=!0;if(ur){if(t.label!==void 0){let o=t.label;const n=e;
if(e===n)if(o&&typeof o=="object"&&!Array.isArray(o)){let r;if(o.column===void 0&&(r="column")||o.op===void 0&&(r="op")||o.value===void 0&&(r="value"))return i.
errors=[{instancePath:s+"/heads/"+a+"/label",schemaPath:"#/properties/heads/items/properties/label/required",keyword:"required",params:{missingProperty:r},message:"\
must have required property '"+r+"'"}],!1;{const p=e;for(const f in o)if(!(f==="column"||f==="op"||f==="value")){return i.errors=[{instancePath:s+"/heads/"+a+"/\
label",schemaPath:"#/properties/heads/items/properties/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NO\
T have additional properties"}],!1;break}if(p===e){if(o.column!==void 0){const f=e;if(typeof o.column!="string")return i.errors=[{instancePath:s+"/heads/"+a+"/l\
abel/column",schemaPath:"#/properties/heads/items/properties/label/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var gs=f===
e}else var gs=!0;if(gs){if(o.op!==void 0){let f=o.op;const k=e;if(!(f==="=="||f==="!="||f==="<"||f==="<="||f===">"||f===">="||f===null))return i.errors=[{instancePath:s+
"/heads/"+a+"/label/op",schemaPath:"#/properties/heads/items/properties/label/properties/op/enum",keyword:"enum",params:{allowedValues:z.properties.heads.items.
properties.label.properties.op.enum},message:"must be equal to one of the allowed values"}],!1;var gs=k===e}else var gs=!0;if(gs)if(o.value!==void 0){let f=o.value;
const k=e,R=e;let d=!1;const ee=e;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){const $e={instancePath:s+"/heads/"+a+"/label/v\
alue",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf/0/type",keyword:"type",params:{type:z.properties.heads.items.properties.label.
properties.value.anyOf[0].type},message:"must be string,number,boolean"};l===null?l=[$e]:l.push($e),e++}var Rs=ee===e;d=d||Rs;const Le=e;if(f!==null){const $e={
instancePath:s+"/heads/"+a+"/label/value",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf/1/type",keyword:"type",params:{type:"null"},
message:"must be null"};l===null?l=[$e]:l.push($e),e++}var Rs=Le===e;if(d=d||Rs,d)e=R,l!==null&&(R?l.length=R:l=null);else{const $e={instancePath:s+"/heads/"+a+
"/label/value",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===
null?l=[$e]:l.push($e),e++,i.errors=l,!1}var gs=k===e}else var gs=!0}}}}else return i.errors=[{instancePath:s+"/heads/"+a+"/label",schemaPath:"#/properties/head\
s/items/properties/label/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ur=n===e}else var ur=!0;if(ur){if(t.lossWeight!==void 0){
let o=t.lossWeight;const n=e;if(!(typeof o=="number"&&isFinite(o)))return i.errors=[{instancePath:s+"/heads/"+a+"/lossWeight",schemaPath:"#/properties/heads/ite\
ms/properties/lossWeight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ur=n===e}else var ur=!0;if(ur){if(t.sources!==void 0){let o=t.
sources;const n=e;if(!Array.isArray(o)&&o!==null)return i.errors=[{instancePath:s+"/heads/"+a+"/sources",schemaPath:"#/properties/heads/items/properties/sources\
/type",keyword:"type",params:{type:z.properties.heads.items.properties.sources.type},message:"must be array,null"}],!1;if(e===n&&Array.isArray(o)){var Us=!0;const r=o.
length;for(let p=0;p<r;p++){const f=e;if(typeof o[p]!="string")return i.errors=[{instancePath:s+"/heads/"+a+"/sources/"+p,schemaPath:"#/properties/heads/items/p\
roperties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Us=f===e;if(!Us)break}}var ur=n===e}else var ur=!0;if(ur){
if(t.withinSeconds!==void 0){let o=t.withinSeconds;const n=e;if(!(typeof o=="number"&&isFinite(o))&&o!==null)return i.errors=[{instancePath:s+"/heads/"+a+"/with\
inSeconds",schemaPath:"#/properties/heads/items/properties/withinSeconds/type",keyword:"type",params:{type:z.properties.heads.items.properties.withinSeconds.type},
message:"must be number,null"}],!1;var ur=n===e}else var ur=!0;if(ur){if(t.after!==void 0){let o=t.after;const n=e;if(e===n)if(o&&typeof o=="object"&&!Array.isArray(
o)){let r;if(o.head===void 0&&(r="head")||o.loss===void 0&&(r="loss"))return i.errors=[{instancePath:s+"/heads/"+a+"/after",schemaPath:"#/properties/heads/items\
/properties/after/required",keyword:"required",params:{missingProperty:r},message:"must have required property '"+r+"'"}],!1;{const p=e;for(const f in o)if(!(f===
"head"||f==="loss")){return i.errors=[{instancePath:s+"/heads/"+a+"/after",schemaPath:"#/properties/heads/items/properties/after/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(p===e){if(o.head!==void 0){const f=e;if(typeof o.
head!="string")return i.errors=[{instancePath:s+"/heads/"+a+"/after/head",schemaPath:"#/properties/heads/items/properties/after/properties/head/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var Fs=f===e}else var Fs=!0;if(Fs)if(o.loss!==void 0){let f=o.loss;const k=e;if(!(f==="joint"||f==="wi\
thin_parent"))return i.errors=[{instancePath:s+"/heads/"+a+"/after/loss",schemaPath:"#/properties/heads/items/properties/after/properties/loss/enum",keyword:"en\
um",params:{allowedValues:z.properties.heads.items.properties.after.properties.loss.enum},message:"must be equal to one of the allowed values"}],!1;var Fs=k===e}else
var Fs=!0}}}else return i.errors=[{instancePath:s+"/heads/"+a+"/after",schemaPath:"#/properties/heads/items/properties/after/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var ur=n===e}else var ur=!0;if(ur)if(t.delay!==void 0){let o=t.delay;const n=e;if(e===n)if(o&&typeof o=="object"&&!Array.
isArray(o)){let r;if(o.kind===void 0&&(r="kind"))return i.errors=[{instancePath:s+"/heads/"+a+"/delay",schemaPath:"#/properties/heads/items/properties/delay/req\
uired",keyword:"required",params:{missingProperty:r},message:"must have required property '"+r+"'"}],!1;{const p=o.kind;if(typeof p=="string")if(p==="exponentia\
l"){if(e===e)if(o&&typeof o=="object"&&!Array.isArray(o)){let k;if(o.kind===void 0&&(k="kind")||o.at===void 0&&(k="at")||o.unitSeconds===void 0&&(k="unitSeconds"))
return i.errors=[{instancePath:s+"/heads/"+a+"/delay",schemaPath:"#/properties/heads/items/properties/delay/oneOf/0/required",keyword:"required",params:{missingProperty:k},
message:"must have required property '"+k+"'"}],!1;{const R=e;for(const d in o)if(!(d==="kind"||d==="at"||d==="unitSeconds")){return i.errors=[{instancePath:s+"\
/heads/"+a+"/delay",schemaPath:"#/properties/heads/items/properties/delay/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"}],!1;break}if(R===e){if(o.kind!==void 0){const d=e;if(o.kind!=="exponential")return i.errors=[{instancePath:s+"/he\
ads/"+a+"/delay/kind",schemaPath:"#/properties/heads/items/properties/delay/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"exponential"},message:"\
must be equal to constant"}],!1;var hs=d===e}else var hs=!0;if(hs){if(o.at!==void 0){const d=e;if(typeof o.at!="string")return i.errors=[{instancePath:s+"/heads\
/"+a+"/delay/at",schemaPath:"#/properties/heads/items/properties/delay/oneOf/0/properties/at/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var hs=d===e}else var hs=!0;if(hs)if(o.unitSeconds!==void 0){let d=o.unitSeconds;const ee=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return i.
errors=[{instancePath:s+"/heads/"+a+"/delay/unitSeconds",schemaPath:"#/properties/heads/items/properties/delay/oneOf/0/properties/unitSeconds/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"}],!1;if(e===ee&&typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d)))return i.errors=[{instancePath:s+"/heads/"+
a+"/delay/unitSeconds",schemaPath:"#/properties/heads/items/properties/delay/oneOf/0/properties/unitSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var hs=ee===e}else var hs=!0}}}}else return i.errors=[{instancePath:s+"/heads/"+a+"/delay",schemaPath:"#/properties/heads/items/prop\
erties/delay/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Xs=!0}else if(p==="weight"){if(e===e)if(o&&typeof o=="object"&&
!Array.isArray(o)){let k;if(o.kind===void 0&&(k="kind"))return i.errors=[{instancePath:s+"/heads/"+a+"/delay",schemaPath:"#/properties/heads/items/properties/de\
lay/oneOf/1/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const R=e;for(const d in o)if(d!=="kind"){
return i.errors=[{instancePath:s+"/heads/"+a+"/delay",schemaPath:"#/properties/heads/items/properties/delay/oneOf/1/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(R===e&&o.kind!==void 0&&o.kind!=="weight")return i.errors=[{instancePath:s+
"/heads/"+a+"/delay/kind",schemaPath:"#/properties/heads/items/properties/delay/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"weight"},message:"\
must be equal to constant"}],!1}}else return i.errors=[{instancePath:s+"/heads/"+a+"/delay",schemaPath:"#/properties/heads/items/properties/delay/oneOf/1/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;Xs!==!0&&(Xs=!0)}else return i.errors=[{instancePath:s+"/heads/"+a+"/delay",schemaPath:"#/pr\
operties/heads/items/properties/delay/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:p},message:'value of tag "kind" must be\
 in oneOf'}],!1;else return i.errors=[{instancePath:s+"/heads/"+a+"/delay",schemaPath:"#/properties/heads/items/properties/delay/discriminator",keyword:"discrim\
inator",params:{error:"tag",tag:"kind",tagValue:p},message:'tag "kind" must be string'}],!1}}else return i.errors=[{instancePath:s+"/heads/"+a+"/delay",schemaPath:"\
#/properties/heads/items/properties/delay/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ur=n===e}else var ur=!0}}}}}}}}}else return i.
errors=[{instancePath:s+"/heads/"+a,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Qs=x===e;
if(!Qs)break}}else return i.errors=[{instancePath:s+"/heads",schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var c=ue===e}else var c=!0;if(c){if(m.outputs!==void 0){let v=m.outputs;const ue=e;if(e===ue)if(Array.isArray(v)){var Ys=!0;const ie=v.length;for(let a=0;a<ie;a++){
let t=v[a];const x=e;if(e===x)if(t&&typeof t=="object"&&!Array.isArray(t)){let j;if(t.head===void 0&&(j="head")||t.logits===void 0&&(j="logits")||t.bias===void 0&&
(j="bias"))return i.errors=[{instancePath:s+"/outputs/"+a,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty:j},message:"\
must have required property '"+j+"'"}],!1;{const w=e;for(const o in t)if(!(o==="head"||o==="logits"||o==="bias"||o==="correction"||o==="delay")){return i.errors=
[{instancePath:s+"/outputs/"+a,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"}],!1;break}if(w===e){if(t.head!==void 0){const o=e;if(typeof t.head!="string")return i.errors=[{instancePath:s+"/outputs/"+
a+"/head",schemaPath:"#/properties/outputs/items/properties/head/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ss=o===e}else var ss=!0;
if(ss){if(t.logits!==void 0){let o=t.logits;const n=e;if(e===n)if(Array.isArray(o)){var Zs=!0;const r=o.length;for(let p=0;p<r;p++){const f=e;if(typeof o[p]!="s\
tring")return i.errors=[{instancePath:s+"/outputs/"+a+"/logits/"+p,schemaPath:"#/properties/outputs/items/properties/logits/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var Zs=f===e;if(!Zs)break}}else return i.errors=[{instancePath:s+"/outputs/"+a+"/logits",schemaPath:"#/properties/outputs\
/items/properties/logits/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ss=n===e}else var ss=!0;if(ss){if(t.bias!==void 0){let o=t.
bias;const n=e;if(typeof o!="string"&&o!==null)return i.errors=[{instancePath:s+"/outputs/"+a+"/bias",schemaPath:"#/properties/outputs/items/properties/bias/typ\
e",keyword:"type",params:{type:z.properties.outputs.items.properties.bias.type},message:"must be string,null"}],!1;var ss=n===e}else var ss=!0;if(ss){if(t.correction!==
void 0){let o=t.correction;const n=e;if(e===n)if(o&&typeof o=="object"&&!Array.isArray(o)){let r;if(o.kind===void 0&&(r="kind"))return i.errors=[{instancePath:s+
"/outputs/"+a+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/required",keyword:"required",params:{missingProperty:r},message:"must h\
ave required property '"+r+"'"}],!1;{const p=o.kind;if(typeof p=="string")if(p==="base"){if(e===e)if(o&&typeof o=="object"&&!Array.isArray(o)){let k;if(o.kind===
void 0&&(k="kind"))return i.errors=[{instancePath:s+"/outputs/"+a+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/0/required",keyword:"\
required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const R=e;for(const d in o)if(d!=="kind"){return i.errors=[{instancePath:s+
"/outputs/"+a+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"}],!1;break}if(R===e&&o.kind!==void 0&&o.kind!=="base")return i.errors=[{instancePath:s+"/outputs/"+a+"/correction/\
kind",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"base"},message:"must be \
equal to constant"}],!1}}else return i.errors=[{instancePath:s+"/outputs/"+a+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/0/\
type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var zs=!0}else if(p==="implies"){if(e===e)if(o&&typeof o=="object"&&!Array.isArray(o)){
let k;if(o.kind===void 0&&(k="kind"))return i.errors=[{instancePath:s+"/outputs/"+a+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/o\
neOf/1/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{const R=e;for(const d in o)if(d!=="kind"){return i.
errors=[{instancePath:s+"/outputs/"+a+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/1/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(R===e&&o.kind!==void 0&&o.kind!=="implies")return i.errors=
[{instancePath:s+"/outputs/"+a+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/1/properties/kind/const",keyword:"const",params:{
allowedValue:"implies"},message:"must be equal to constant"}],!1}}else return i.errors=[{instancePath:s+"/outputs/"+a+"/correction",schemaPath:"#/properties/out\
puts/items/properties/correction/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;zs!==!0&&(zs=!0)}else if(p==="mixture"){if(e===
e)if(o&&typeof o=="object"&&!Array.isArray(o)){let k;if(o.kind===void 0&&(k="kind")||o.logits===void 0&&(k="logits")||o.bias===void 0&&(k="bias"))return i.errors=
[{instancePath:s+"/outputs/"+a+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/required",keyword:"required",params:{missingProperty:k},
message:"must have required property '"+k+"'"}],!1;{const R=e;for(const d in o)if(!(d==="kind"||d==="logits"||d==="bias")){return i.errors=[{instancePath:s+"/ou\
tputs/"+a+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"}],!1;break}if(R===e){if(o.kind!==void 0){const d=e;if(o.kind!=="mixture")return i.errors=[{instancePath:s+"/output\
s/"+a+"/correction/kind",schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"mixtu\
re"},message:"must be equal to constant"}],!1;var bs=d===e}else var bs=!0;if(bs){if(o.logits!==void 0){let d=o.logits;const ee=e;if(e===ee)if(Array.isArray(d)){
var et=!0;const br=d.length;for(let $e=0;$e<br;$e++){const cr=e;if(typeof d[$e]!="string")return i.errors=[{instancePath:s+"/outputs/"+a+"/correction/logits/"+$e,
schemaPath:"#/properties/outputs/items/properties/correction/oneOf/2/properties/logits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var et=cr===e;if(!et)break}}else return i.errors=[{instancePath:s+"/outputs/"+a+"/correction/logits",schemaPath:"#/properties/outputs/items/properties/correc\
tion/oneOf/2/properties/logits/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var bs=ee===e}else var bs=!0;if(bs)if(o.bias!==void 0){let d=o.
bias;const ee=e;if(typeof d!="string"&&d!==null)return i.errors=[{instancePath:s+"/outputs/"+a+"/correction/bias",schemaPath:"#/properties/outputs/items/propert\
ies/correction/oneOf/2/properties/bias/type",keyword:"type",params:{type:z.properties.outputs.items.properties.correction.oneOf[2].properties.bias.type},message:"\
must be string,null"}],!1;var bs=ee===e}else var bs=!0}}}}else return i.errors=[{instancePath:s+"/outputs/"+a+"/correction",schemaPath:"#/properties/outputs/ite\
ms/properties/correction/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;zs!==!0&&(zs=!0)}else return i.errors=[{instancePath:s+
"/outputs/"+a+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kin\
d",tagValue:p},message:'value of tag "kind" must be in oneOf'}],!1;else return i.errors=[{instancePath:s+"/outputs/"+a+"/correction",schemaPath:"#/properties/ou\
tputs/items/properties/correction/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:p},message:'tag "kind" must be string'}],!1}}else
return i.errors=[{instancePath:s+"/outputs/"+a+"/correction",schemaPath:"#/properties/outputs/items/properties/correction/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;var ss=n===e}else var ss=!0;if(ss)if(t.delay!==void 0){let o=t.delay;const n=e;if(e===n)if(o&&typeof o=="object"&&!Array.isArray(
o)){let r;if(o.logits===void 0&&(r="logits"))return i.errors=[{instancePath:s+"/outputs/"+a+"/delay",schemaPath:"#/properties/outputs/items/properties/delay/req\
uired",keyword:"required",params:{missingProperty:r},message:"must have required property '"+r+"'"}],!1;{const p=e;for(const f in o)if(f!=="logits"){return i.errors=
[{instancePath:s+"/outputs/"+a+"/delay",schemaPath:"#/properties/outputs/items/properties/delay/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
message:"must NOT have additional properties"}],!1;break}if(p===e&&o.logits!==void 0){let f=o.logits;if(e===e)if(Array.isArray(f)){var rt=!0;const R=f.length;for(let d=0;d<
R;d++){const ee=e;if(typeof f[d]!="string")return i.errors=[{instancePath:s+"/outputs/"+a+"/delay/logits/"+d,schemaPath:"#/properties/outputs/items/properties/d\
elay/properties/logits/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var rt=ee===e;if(!rt)break}}else return i.errors=[{instancePath:s+
"/outputs/"+a+"/delay/logits",schemaPath:"#/properties/outputs/items/properties/delay/properties/logits/type",keyword:"type",params:{type:"array"},message:"must\
 be array"}],!1}}}else return i.errors=[{instancePath:s+"/outputs/"+a+"/delay",schemaPath:"#/properties/outputs/items/properties/delay/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var ss=n===e}else var ss=!0}}}}}}else return i.errors=[{instancePath:s+"/outputs/"+a,schemaPath:"#/properties/outpu\
ts/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Ys=x===e;if(!Ys)break}}else return i.errors=[{instancePath:s+"/outputs",schemaPath:"\
#/properties/outputs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=ue===e}else var c=!0;if(c){if(m.sampling!==void 0){let v=m.sampling;
const ue=e;if(!(v&&typeof v=="object"&&!Array.isArray(v))&&v!==null)return i.errors=[{instancePath:s+"/sampling",schemaPath:"#/properties/sampling/type",keyword:"\
type",params:{type:z.properties.sampling.type},message:"must be object,null"}],!1;if(e===ue&&v&&typeof v=="object"&&!Array.isArray(v)){let ie;if(v.base===void 0&&
(ie="base")||v.keep===void 0&&(ie="keep")||v.log===void 0&&(ie="log")||v.correct===void 0&&(ie="correct"))return i.errors=[{instancePath:s+"/sampling",schemaPath:"\
#/properties/sampling/required",keyword:"required",params:{missingProperty:ie},message:"must have required property '"+ie+"'"}],!1;{const a=e;for(const t in v)if(!(t===
"base"||t==="keep"||t==="log"||t==="correct")){return i.errors=[{instancePath:s+"/sampling",schemaPath:"#/properties/sampling/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(a===e){if(v.base!==void 0){let t=v.base;const x=e;if(typeof t!=
"string"&&t!==null)return i.errors=[{instancePath:s+"/sampling/base",schemaPath:"#/properties/sampling/properties/base/type",keyword:"type",params:{type:z.properties.
sampling.properties.base.type},message:"must be string,null"}],!1;var ps=x===e}else var ps=!0;if(ps){if(v.keep!==void 0){let t=v.keep;const x=e;if(e===x)if(typeof t==
"number"&&isFinite(t)){if(t>1||isNaN(t))return i.errors=[{instancePath:s+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/maximum",keyword:"ma\
ximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(t<0||isNaN(t))return i.errors=[{instancePath:s+"/sampling/keep",schemaPath:"#/properties/\
sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return i.errors=[{instancePath:s+"/samplin\
g/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ps=x===e}else var ps=!0;
if(ps){if(v.log!==void 0){let t=v.log;const x=e;if(!(t==="unsampled"||t==="sampled"))return i.errors=[{instancePath:s+"/sampling/log",schemaPath:"#/properties/s\
ampling/properties/log/enum",keyword:"enum",params:{allowedValues:z.properties.sampling.properties.log.enum},message:"must be equal to one of the allowed values"}],
!1;var ps=x===e}else var ps=!0;if(ps)if(v.correct!==void 0){let t=v.correct;const x=e;if(!(t==="weight"||t==="base"||t==="batch"))return i.errors=[{instancePath:s+
"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enum",params:{allowedValues:z.properties.sampling.properties.correct.enum},
message:"must be equal to one of the allowed values"}],!1;var ps=x===e}else var ps=!0}}}}}var c=ue===e}else var c=!0;if(c){if(m.calibration!==void 0){let v=m.calibration;
const ue=e;if(!(v&&typeof v=="object"&&!Array.isArray(v))&&v!==null)return i.errors=[{instancePath:s+"/calibration",schemaPath:"#/properties/calibration/type",keyword:"\
type",params:{type:z.properties.calibration.type},message:"must be object,null"}],!1;if(e===ue&&v&&typeof v=="object"&&!Array.isArray(v)){let ie;if(v.method===void 0&&
(ie="method")||v.signals===void 0&&(ie="signals")||v.per===void 0&&(ie="per")||v.everySeconds===void 0&&(ie="everySeconds")||v.windowSeconds===void 0&&(ie="wind\
owSeconds")||v.halfLifeSeconds===void 0&&(ie="halfLifeSeconds")||v.traffic===void 0&&(ie="traffic"))return i.errors=[{instancePath:s+"/calibration",schemaPath:"\
#/properties/calibration/required",keyword:"required",params:{missingProperty:ie},message:"must have required property '"+ie+"'"}],!1;{const a=e;for(const t in v)
if(!(t==="method"||t==="signals"||t==="per"||t==="everySeconds"||t==="windowSeconds"||t==="halfLifeSeconds"||t==="traffic")){return i.errors=[{instancePath:s+"/\
calibration",schemaPath:"#/properties/calibration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have addi\
tional properties"}],!1;break}if(a===e){if(v.method!==void 0){let t=v.method;const x=e;if(!(t==="platt"||t==="isotonic"||t==="temperature"))return i.errors=[{instancePath:s+
"/calibration/method",schemaPath:"#/properties/calibration/properties/method/enum",keyword:"enum",params:{allowedValues:z.properties.calibration.properties.method.
enum},message:"must be equal to one of the allowed values"}],!1;var Nr=x===e}else var Nr=!0;if(Nr){if(v.signals!==void 0){let t=v.signals;const x=e;if(e===x)if(Array.
isArray(t)){var st=!0;const j=t.length;for(let w=0;w<j;w++){const o=e;if(typeof t[w]!="string")return i.errors=[{instancePath:s+"/calibration/signals/"+w,schemaPath:"\
#/properties/calibration/properties/signals/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var st=o===e;if(!st)break}}else return i.
errors=[{instancePath:s+"/calibration/signals",schemaPath:"#/properties/calibration/properties/signals/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var Nr=x===e}else var Nr=!0;if(Nr){if(v.per!==void 0){let t=v.per;const x=e;if(e===x)if(Array.isArray(t)){var tt=!0;const j=t.length;for(let w=0;w<
j;w++){let o=t[w];const n=e;if(!(o==="head"||o==="source"))return i.errors=[{instancePath:s+"/calibration/per/"+w,schemaPath:"#/properties/calibration/propertie\
s/per/items/enum",keyword:"enum",params:{allowedValues:z.properties.calibration.properties.per.items.enum},message:"must be equal to one of the allowed values"}],
!1;var tt=n===e;if(!tt)break}}else return i.errors=[{instancePath:s+"/calibration/per",schemaPath:"#/properties/calibration/properties/per/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var Nr=x===e}else var Nr=!0;if(Nr){if(v.everySeconds!==void 0){let t=v.everySeconds;const x=e;if(!(typeof t==
"number"&&isFinite(t)))return i.errors=[{instancePath:s+"/calibration/everySeconds",schemaPath:"#/properties/calibration/properties/everySeconds/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var Nr=x===e}else var Nr=!0;if(Nr){if(v.windowSeconds!==void 0){let t=v.windowSeconds;const x=e;if(!(typeof t==
"number"&&isFinite(t)))return i.errors=[{instancePath:s+"/calibration/windowSeconds",schemaPath:"#/properties/calibration/properties/windowSeconds/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var Nr=x===e}else var Nr=!0;if(Nr){if(v.halfLifeSeconds!==void 0){let t=v.halfLifeSeconds;const x=e;if(!(typeof t==
"number"&&isFinite(t))&&t!==null)return i.errors=[{instancePath:s+"/calibration/halfLifeSeconds",schemaPath:"#/properties/calibration/properties/halfLifeSeconds\
/type",keyword:"type",params:{type:z.properties.calibration.properties.halfLifeSeconds.type},message:"must be number,null"}],!1;var Nr=x===e}else var Nr=!0;if(Nr)
if(v.traffic!==void 0){let t=v.traffic;const x=e;if(!(t==="all"||t==="own"))return i.errors=[{instancePath:s+"/calibration/traffic",schemaPath:"#/properties/cal\
ibration/properties/traffic/enum",keyword:"enum",params:{allowedValues:z.properties.calibration.properties.traffic.enum},message:"must be equal to one of the al\
lowed values"}],!1;var Nr=x===e}else var Nr=!0}}}}}}}}var c=ue===e}else var c=!0;if(c){if(m.train!==void 0){let v=m.train;const ue=e;if(e===ue)if(v&&typeof v=="\
object"&&!Array.isArray(v)){let ie;if(v.optimizer===void 0&&(ie="optimizer")||v.embeddings===void 0&&(ie="embeddings")||v.batch===void 0&&(ie="batch")||v.epochs===
void 0&&(ie="epochs")||v.seed===void 0&&(ie="seed")||v.l2===void 0&&(ie="l2")||v.patience===void 0&&(ie="patience")||v.holdout===void 0&&(ie="holdout")||v.validate===
void 0&&(ie="validate")||v.sources===void 0&&(ie="sources"))return i.errors=[{instancePath:s+"/train",schemaPath:"#/properties/train/required",keyword:"required",
params:{missingProperty:ie},message:"must have required property '"+ie+"'"}],!1;{const a=e;for(const t in v)if(!Tr.call(z.properties.train.properties,t)){return i.
errors=[{instancePath:s+"/train",schemaPath:"#/properties/train/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must\
 NOT have additional properties"}],!1;break}if(a===e){if(v.optimizer!==void 0){let t=v.optimizer;const x=e;if(e===x)if(t&&typeof t=="object"&&!Array.isArray(t)){
let ar;if(t.kind===void 0&&(ar="kind")||t.learningRate===void 0&&(ar="learningRate"))return i.errors=[{instancePath:s+"/train/optimizer",schemaPath:"#/propertie\
s/train/properties/optimizer/required",keyword:"required",params:{missingProperty:ar},message:"must have required property '"+ar+"'"}],!1;{const j=e;for(const w in t)
if(!(w==="kind"||w==="learningRate")){return i.errors=[{instancePath:s+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"}],!1;break}if(j===e){if(t.kind!==void 0){let w=t.
kind;const o=e;if(!(w==="adam"||w==="adagrad"||w==="sgd"))return i.errors=[{instancePath:s+"/train/optimizer/kind",schemaPath:"#/properties/train/properties/opt\
imizer/properties/kind/enum",keyword:"enum",params:{allowedValues:z.properties.train.properties.optimizer.properties.kind.enum},message:"must be equal to one of\
 the allowed values"}],!1;var xs=o===e}else var xs=!0;if(xs)if(t.learningRate!==void 0){let w=t.learningRate;const o=e;if(!(typeof w=="number"&&isFinite(w)))return i.
errors=[{instancePath:s+"/train/optimizer/learningRate",schemaPath:"#/properties/train/properties/optimizer/properties/learningRate/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var xs=o===e}else var xs=!0}}}else return i.errors=[{instancePath:s+"/train/optimizer",schemaPath:"#/properties/tra\
in/properties/optimizer/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Je=x===e}else var Je=!0;if(Je){if(v.embeddings!==void 0){let t=v.
embeddings;const x=e;if(e===x)if(t&&typeof t=="object"&&!Array.isArray(t)){let j;if(t.kind===void 0&&(j="kind")||t.learningRate===void 0&&(j="learningRate"))return i.
errors=[{instancePath:s+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/required",keyword:"required",params:{missingProperty:j},message:"\
must have required property '"+j+"'"}],!1;{const w=e;for(const o in t)if(!(o==="kind"||o==="learningRate")){return i.errors=[{instancePath:s+"/train/embeddings",
schemaPath:"#/properties/train/properties/embeddings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have a\
dditional properties"}],!1;break}if(w===e){if(t.kind!==void 0){let o=t.kind;const n=e;if(!(o==="adam"||o==="adagrad"||o==="sgd"))return i.errors=[{instancePath:s+
"/train/embeddings/kind",schemaPath:"#/properties/train/properties/embeddings/properties/kind/enum",keyword:"enum",params:{allowedValues:z.properties.train.properties.
embeddings.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var Ts=n===e}else var Ts=!0;if(Ts)if(t.learningRate!==void 0){let o=t.
learningRate;const n=e;if(!(typeof o=="number"&&isFinite(o)))return i.errors=[{instancePath:s+"/train/embeddings/learningRate",schemaPath:"#/properties/train/pr\
operties/embeddings/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ts=n===e}else var Ts=!0}}}else return i.
errors=[{instancePath:s+"/train/embeddings",schemaPath:"#/properties/train/properties/embeddings/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;var Je=x===e}else var Je=!0;if(Je){if(v.batch!==void 0){let t=v.batch;const x=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=
[{instancePath:s+"/train/batch",schemaPath:"#/properties/train/properties/batch/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
x&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return i.errors=[{instancePath:s+"/train/batch",schemaPath:"#/properties/train/properties/batch/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Je=x===e}else var Je=!0;if(Je){if(v.epochs!==void 0){let t=v.epochs;const x=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:s+"/train/epochs",schemaPath:"#/properties/train/properties/epochs/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===x&&typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t)))return i.errors=[{instancePath:s+"/train/epoch\
s",schemaPath:"#/properties/train/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Je=x===e}else var Je=!0;
if(Je){if(v.seed!==void 0){let t=v.seed;const x=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:s+"/train/seed",schemaPath:"\
#/properties/train/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var Je=x===e}else var Je=!0;if(Je){if(v.l2!==void 0){
let t=v.l2;const x=e;if(!(typeof t=="number"&&isFinite(t)))return i.errors=[{instancePath:s+"/train/l2",schemaPath:"#/properties/train/properties/l2/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var Je=x===e}else var Je=!0;if(Je){if(v.patience!==void 0){let t=v.patience;const x=e;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:s+"/train/patience",schemaPath:"#/properties/train/properties/patience/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===x&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return i.errors=[{instancePath:s+"/train/\
patience",schemaPath:"#/properties/train/properties/patience/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Je=x===
e}else var Je=!0;if(Je){if(v.holdout!==void 0){let t=v.holdout;const x=e,ar=e;let j=!1;const w=e;ze(t,{instancePath:s+"/train/holdout",parentData:v,parentDataProperty:"\
holdout",rootData:Vr,dynamicAnchors:$r})||(l=l===null?ze.errors:l.concat(ze.errors),e=l.length);var Is=w===e;j=j||Is;const o=e;if(t!==null){const G={instancePath:s+
"/train/holdout",schemaPath:"#/properties/train/properties/holdout/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};l===null?l=[G]:l.push(
G),e++}var Is=o===e;if(j=j||Is,j)e=ar,l!==null&&(ar?l.length=ar:l=null);else{const G={instancePath:s+"/train/holdout",schemaPath:"#/properties/train/properties/\
holdout/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[G]:l.push(G),e++,i.errors=l,!1}var Je=x===e}else var Je=!0;if(Je){
if(v.validate!==void 0){let t=v.validate;const x=e,ar=e;let j=!1;const w=e;ze(t,{instancePath:s+"/train/validate",parentData:v,parentDataProperty:"validate",rootData:Vr,
dynamicAnchors:$r})||(l=l===null?ze.errors:l.concat(ze.errors),e=l.length);var Ss=w===e;j=j||Ss;const o=e;if(t!==null){const G={instancePath:s+"/train/validate",
schemaPath:"#/properties/train/properties/validate/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};l===null?l=[G]:l.push(G),e++}var Ss=o===
e;if(j=j||Ss,j)e=ar,l!==null&&(ar?l.length=ar:l=null);else{const G={instancePath:s+"/train/validate",schemaPath:"#/properties/train/properties/validate/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[G]:l.push(G),e++,i.errors=l,!1}var Je=x===e}else var Je=!0;if(Je){if(v.sources!==void 0){
let t=v.sources;const x=e;if(!Array.isArray(t)&&t!==null)return i.errors=[{instancePath:s+"/train/sources",schemaPath:"#/properties/train/properties/sources/typ\
e",keyword:"type",params:{type:z.properties.train.properties.sources.type},message:"must be array,null"}],!1;if(e===x&&Array.isArray(t)){var it=!0;const j=t.length;
for(let w=0;w<j;w++){const o=e;if(typeof t[w]!="string")return i.errors=[{instancePath:s+"/train/sources/"+w,schemaPath:"#/properties/train/properties/sources/i\
tems/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var it=o===e;if(!it)break}}var Je=x===e}else var Je=!0;if(Je){if(v.refit!==void 0){
const t=e;if(v.refit!==!0)return i.errors=[{instancePath:s+"/train/refit",schemaPath:"#/properties/train/properties/refit/const",keyword:"const",params:{allowedValue:!0},
message:"must be equal to constant"}],!1;var Je=t===e}else var Je=!0;if(Je)if(v.reasons!==void 0){let t=v.reasons;const x=e;if(e===x)if(t&&typeof t=="object"&&!Array.
isArray(t)){const j=e;for(const w in t)if(!(w==="batch"||w==="epochs"||w==="validate")){return i.errors=[{instancePath:s+"/train/reasons",schemaPath:"#/properti\
es/train/properties/reasons/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"}],!1;
break}if(j===e){if(t.batch!==void 0){const w=e;if(typeof t.batch!="string")return i.errors=[{instancePath:s+"/train/reasons/batch",schemaPath:"#/properties/trai\
n/properties/reasons/properties/batch/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var vs=w===e}else var vs=!0;if(vs){if(t.epochs!==
void 0){const w=e;if(typeof t.epochs!="string")return i.errors=[{instancePath:s+"/train/reasons/epochs",schemaPath:"#/properties/train/properties/reasons/proper\
ties/epochs/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var vs=w===e}else var vs=!0;if(vs)if(t.validate!==void 0){const w=e;if(typeof t.
validate!="string")return i.errors=[{instancePath:s+"/train/reasons/validate",schemaPath:"#/properties/train/properties/reasons/properties/validate/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var vs=w===e}else var vs=!0}}}else return i.errors=[{instancePath:s+"/train/reasons",schemaPath:"#/pr\
operties/train/properties/reasons/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Je=x===e}else var Je=!0}}}}}}}}}}}}}else return i.
errors=[{instancePath:s+"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=ue===e}else var c=!0;
if(c){if(m.baselines!==void 0){let v=m.baselines;const ue=e;if(e===ue)if(Array.isArray(v)){var at=!0;const ie=v.length;for(let a=0;a<ie;a++){let t=v[a];const x=e;
if(e===x)if(t&&typeof t=="object"&&!Array.isArray(t)){let j;if(t.kind===void 0&&(j="kind"))return i.errors=[{instancePath:s+"/baselines/"+a,schemaPath:"#/proper\
ties/baselines/items/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+j+"'"}],!1;{const w=t.kind;if(typeof w=="st\
ring")if(w==="lr"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.kind===void 0&&(n="kind")||t.learningRate===void 0&&(n="learningRate")||t.l1===
void 0&&(n="l1")||t.l2===void 0&&(n="l2")||t.epochs===void 0&&(n="epochs"))return i.errors=[{instancePath:s+"/baselines/"+a,schemaPath:"#/properties/baselines/i\
tems/oneOf/0/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const G=e;for(const r in t)if(!(r==="ki\
nd"||r==="learningRate"||r==="l1"||r==="l2"||r==="epochs")){return i.errors=[{instancePath:s+"/baselines/"+a,schemaPath:"#/properties/baselines/items/oneOf/0/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(G===e){if(t.kind!==
void 0){const r=e;if(t.kind!=="lr")return i.errors=[{instancePath:s+"/baselines/"+a+"/kind",schemaPath:"#/properties/baselines/items/oneOf/0/properties/kind/con\
st",keyword:"const",params:{allowedValue:"lr"},message:"must be equal to constant"}],!1;var ts=r===e}else var ts=!0;if(ts){if(t.learningRate!==void 0){let r=t.learningRate;
const p=e;if(!(typeof r=="number"&&isFinite(r)))return i.errors=[{instancePath:s+"/baselines/"+a+"/learningRate",schemaPath:"#/properties/baselines/items/oneOf/\
0/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ts=p===e}else var ts=!0;if(ts){if(t.l1!==void 0){let r=t.
l1;const p=e;if(!(typeof r=="number"&&isFinite(r)))return i.errors=[{instancePath:s+"/baselines/"+a+"/l1",schemaPath:"#/properties/baselines/items/oneOf/0/prope\
rties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ts=p===e}else var ts=!0;if(ts){if(t.l2!==void 0){let r=t.l2;const p=e;if(!(typeof r==
"number"&&isFinite(r)))return i.errors=[{instancePath:s+"/baselines/"+a+"/l2",schemaPath:"#/properties/baselines/items/oneOf/0/properties/l2/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var ts=p===e}else var ts=!0;if(ts)if(t.epochs!==void 0){let r=t.epochs;const p=e;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/baselines/"+a+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/0/properties/epo\
chs/type",keyword:"type",params:{type:z.properties.baselines.items.oneOf[0].properties.epochs.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="num\
ber"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/baselines/"+a+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/0/properties/epochs\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ts=p===e}else var ts=!0}}}}}}else return i.errors=[{instancePath:s+
"/baselines/"+a,schemaPath:"#/properties/baselines/items/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var Vs=!0}else if(w===
"wide_deep"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.kind===void 0&&(n="kind")||t.learningRate===void 0&&(n="learningRate")||t.l1===void 0&&
(n="l1")||t.l2===void 0&&(n="l2")||t.epochs===void 0&&(n="epochs")||t.wide===void 0&&(n="wide")||t.buckets===void 0&&(n="buckets")||t.layers===void 0&&(n="layer\
s")||t.dropout===void 0&&(n="dropout"))return i.errors=[{instancePath:s+"/baselines/"+a,schemaPath:"#/properties/baselines/items/oneOf/1/required",keyword:"requ\
ired",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const G=e;for(const r in t)if(!Tr.call(z.properties.baselines.items.oneOf[1].
properties,r)){return i.errors=[{instancePath:s+"/baselines/"+a,schemaPath:"#/properties/baselines/items/oneOf/1/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(G===e){if(t.kind!==void 0){const r=e;if(t.kind!=="wide_deep")return i.
errors=[{instancePath:s+"/baselines/"+a+"/kind",schemaPath:"#/properties/baselines/items/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"wi\
de_deep"},message:"must be equal to constant"}],!1;var ir=r===e}else var ir=!0;if(ir){if(t.learningRate!==void 0){let r=t.learningRate;const p=e;if(!(typeof r==
"number"&&isFinite(r)))return i.errors=[{instancePath:s+"/baselines/"+a+"/learningRate",schemaPath:"#/properties/baselines/items/oneOf/1/properties/learningRate\
/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ir=p===e}else var ir=!0;if(ir){if(t.l1!==void 0){let r=t.l1;const p=e;if(!(typeof r==
"number"&&isFinite(r)))return i.errors=[{instancePath:s+"/baselines/"+a+"/l1",schemaPath:"#/properties/baselines/items/oneOf/1/properties/l1/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var ir=p===e}else var ir=!0;if(ir){if(t.l2!==void 0){let r=t.l2;const p=e;if(!(typeof r=="number"&&isFinite(
r)))return i.errors=[{instancePath:s+"/baselines/"+a+"/l2",schemaPath:"#/properties/baselines/items/oneOf/1/properties/l2/type",keyword:"type",params:{type:"num\
ber"},message:"must be number"}],!1;var ir=p===e}else var ir=!0;if(ir){if(t.epochs!==void 0){let r=t.epochs;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/baselines/"+a+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/1/properties/epochs/type",keyword:"\
type",params:{type:z.properties.baselines.items.oneOf[1].properties.epochs.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&
(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/baselines/"+a+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/1/properties/epochs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var ir=p===e}else var ir=!0;if(ir){if(t.wide!==void 0){let r=t.wide;const p=e;if(e===p)if(Array.
isArray(r)){var ot=!0;const k=r.length;for(let R=0;R<k;R++){let d=r[R];const ee=e;if(e===ee)if(Array.isArray(d)){var nt=!0;const br=d.length;for(let $e=0;$e<br;$e++){
const cr=e;if(typeof d[$e]!="string")return i.errors=[{instancePath:s+"/baselines/"+a+"/wide/"+R+"/"+$e,schemaPath:"#/properties/baselines/items/oneOf/1/propert\
ies/wide/items/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var nt=cr===e;if(!nt)break}}else return i.errors=[{instancePath:s+
"/baselines/"+a+"/wide/"+R,schemaPath:"#/properties/baselines/items/oneOf/1/properties/wide/items/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray"}],!1;var ot=ee===e;if(!ot)break}}else return i.errors=[{instancePath:s+"/baselines/"+a+"/wide",schemaPath:"#/properties/baselines/items/oneOf/1/properties/\
wide/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ir=p===e}else var ir=!0;if(ir){if(t.buckets!==void 0){let r=t.buckets;const p=e;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/baselines/"+a+"/buckets",schemaPath:"#/properties/baselines/items/on\
eOf/1/properties/buckets/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))
return i.errors=[{instancePath:s+"/baselines/"+a+"/buckets",schemaPath:"#/properties/baselines/items/oneOf/1/properties/buckets/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var ir=p===e}else var ir=!0;if(ir){if(t.layers!==void 0){let r=t.layers;const p=e;if(e===p)if(Array.isArray(
r)){var pt=!0;const k=r.length;for(let R=0;R<k;R++){let d=r[R];const ee=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return i.errors=[{instancePath:s+
"/baselines/"+a+"/layers/"+R,schemaPath:"#/properties/baselines/items/oneOf/1/properties/layers/items/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===ee&&typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d)))return i.errors=[{instancePath:s+"/baselines/"+a+"/layers/"+R,schemaPath:"#/proper\
ties/baselines/items/oneOf/1/properties/layers/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var pt=ee===e;if(!pt)
break}}else return i.errors=[{instancePath:s+"/baselines/"+a+"/layers",schemaPath:"#/properties/baselines/items/oneOf/1/properties/layers/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var ir=p===e}else var ir=!0;if(ir)if(t.dropout!==void 0){let r=t.dropout;const p=e;if(e===p)if(typeof r=="number"&&isFinite(
r)){if(r>1||isNaN(r))return i.errors=[{instancePath:s+"/baselines/"+a+"/dropout",schemaPath:"#/properties/baselines/items/oneOf/1/properties/dropout/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(r<0||isNaN(r))return i.errors=[{instancePath:s+"/baselines/"+a+"/dropout",schemaPath:"#\
/properties/baselines/items/oneOf/1/properties/dropout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return i.errors=
[{instancePath:s+"/baselines/"+a+"/dropout",schemaPath:"#/properties/baselines/items/oneOf/1/properties/dropout/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var ir=p===e}else var ir=!0}}}}}}}}}}else return i.errors=[{instancePath:s+"/baselines/"+a,schemaPath:"#/properties/baselines/items/oneOf/1\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;Vs!==!0&&(Vs=!0)}else if(w==="gbdt_lr"){if(e===e)if(t&&typeof t=="object"&&!Array.isArray(
t)){let n;if(t.kind===void 0&&(n="kind")||t.learningRate===void 0&&(n="learningRate")||t.l1===void 0&&(n="l1")||t.l2===void 0&&(n="l2")||t.epochs===void 0&&(n="\
epochs")||t.trees===void 0&&(n="trees")||t.depth===void 0&&(n="depth")||t.leaves===void 0&&(n="leaves")||t.shrinkage===void 0&&(n="shrinkage")||t.minRows===void 0&&
(n="minRows")||t.growOn===void 0&&(n="growOn")||t.maxRows===void 0&&(n="maxRows"))return i.errors=[{instancePath:s+"/baselines/"+a,schemaPath:"#/properties/base\
lines/items/oneOf/2/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{const G=e;for(const r in t)if(!Tr.
call(z.properties.baselines.items.oneOf[2].properties,r)){return i.errors=[{instancePath:s+"/baselines/"+a,schemaPath:"#/properties/baselines/items/oneOf/2/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(G===e){if(t.kind!==void 0){
const r=e;if(t.kind!=="gbdt_lr")return i.errors=[{instancePath:s+"/baselines/"+a+"/kind",schemaPath:"#/properties/baselines/items/oneOf/2/properties/kind/const",
keyword:"const",params:{allowedValue:"gbdt_lr"},message:"must be equal to constant"}],!1;var Ke=r===e}else var Ke=!0;if(Ke){if(t.learningRate!==void 0){let r=t.
learningRate;const p=e;if(!(typeof r=="number"&&isFinite(r)))return i.errors=[{instancePath:s+"/baselines/"+a+"/learningRate",schemaPath:"#/properties/baselines\
/items/oneOf/2/properties/learningRate/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ke=p===e}else var Ke=!0;if(Ke){if(t.l1!==void 0){
let r=t.l1;const p=e;if(!(typeof r=="number"&&isFinite(r)))return i.errors=[{instancePath:s+"/baselines/"+a+"/l1",schemaPath:"#/properties/baselines/items/oneOf\
/2/properties/l1/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ke=p===e}else var Ke=!0;if(Ke){if(t.l2!==void 0){let r=t.l2;const p=e;
if(!(typeof r=="number"&&isFinite(r)))return i.errors=[{instancePath:s+"/baselines/"+a+"/l2",schemaPath:"#/properties/baselines/items/oneOf/2/properties/l2/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ke=p===e}else var Ke=!0;if(Ke){if(t.epochs!==void 0){let r=t.epochs;const p=e;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return i.errors=[{instancePath:s+"/baselines/"+a+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/2/\
properties/epochs/type",keyword:"type",params:{type:z.properties.baselines.items.oneOf[2].properties.epochs.type},message:"must be integer,null"}],!1;if(e===p&&
typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/baselines/"+a+"/epochs",schemaPath:"#/properties/baselines/items/oneOf/2/pro\
perties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ke=p===e}else var Ke=!0;if(Ke){if(t.trees!==void 0){let r=t.
trees;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/baselines/"+a+"/trees",schemaPath:"#/properties/base\
lines/items/oneOf/2/properties/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||
isNaN(r)))return i.errors=[{instancePath:s+"/baselines/"+a+"/trees",schemaPath:"#/properties/baselines/items/oneOf/2/properties/trees/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ke=p===e}else var Ke=!0;if(Ke){if(t.depth!==void 0){let r=t.depth;const p=e;if(!(typeof r=="num\
ber"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/baselines/"+a+"/depth",schemaPath:"#/properties/baselines/items/oneOf/2/properties/dept\
h/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+
"/baselines/"+a+"/depth",schemaPath:"#/properties/baselines/items/oneOf/2/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var Ke=p===e}else var Ke=!0;if(Ke){if(t.leaves!==void 0){let r=t.leaves;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==
null)return i.errors=[{instancePath:s+"/baselines/"+a+"/leaves",schemaPath:"#/properties/baselines/items/oneOf/2/properties/leaves/type",keyword:"type",params:{
type:z.properties.baselines.items.oneOf[2].properties.leaves.type},message:"must be integer,null"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))
return i.errors=[{instancePath:s+"/baselines/"+a+"/leaves",schemaPath:"#/properties/baselines/items/oneOf/2/properties/leaves/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ke=p===e}else var Ke=!0;if(Ke){if(t.shrinkage!==void 0){let r=t.shrinkage;const p=e;if(!(typeof r=="num\
ber"&&isFinite(r)))return i.errors=[{instancePath:s+"/baselines/"+a+"/shrinkage",schemaPath:"#/properties/baselines/items/oneOf/2/properties/shrinkage/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var Ke=p===e}else var Ke=!0;if(Ke){if(t.minRows!==void 0){let r=t.minRows;const p=e;if(!(typeof r=="n\
umber"&&!(r%1)&&!isNaN(r)&&isFinite(r)))return i.errors=[{instancePath:s+"/baselines/"+a+"/minRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/\
minRows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[
{instancePath:s+"/baselines/"+a+"/minRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/minRows/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1;var Ke=p===e}else var Ke=!0;if(Ke){if(t.growOn!==void 0){let r=t.growOn;const p=e;if(e===p)if(typeof r=="number"&&isFinite(
r)){if(r>1||isNaN(r))return i.errors=[{instancePath:s+"/baselines/"+a+"/growOn",schemaPath:"#/properties/baselines/items/oneOf/2/properties/growOn/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(r<0||isNaN(r))return i.errors=[{instancePath:s+"/baselines/"+a+"/growOn",schemaPath:"#/\
properties/baselines/items/oneOf/2/properties/growOn/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return i.errors=
[{instancePath:s+"/baselines/"+a+"/growOn",schemaPath:"#/properties/baselines/items/oneOf/2/properties/growOn/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var Ke=p===e}else var Ke=!0;if(Ke)if(t.maxRows!==void 0){let r=t.maxRows;const p=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)))
return i.errors=[{instancePath:s+"/baselines/"+a+"/maxRows",schemaPath:"#/properties/baselines/items/oneOf/2/properties/maxRows/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===p&&typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r)))return i.errors=[{instancePath:s+"/baselines/"+a+"/maxRows",
schemaPath:"#/properties/baselines/items/oneOf/2/properties/maxRows/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var Ke=p===
e}else var Ke=!0}}}}}}}}}}}}}else return i.errors=[{instancePath:s+"/baselines/"+a,schemaPath:"#/properties/baselines/items/oneOf/2/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;Vs!==!0&&(Vs=!0)}else return i.errors=[{instancePath:s+"/baselines/"+a,schemaPath:"#/properties/baselines/items/dis\
criminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:w},message:'value of tag "kind" must be in oneOf'}],!1;else return i.errors=[{instancePath:s+
"/baselines/"+a,schemaPath:"#/properties/baselines/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:w},message:'tag "kind" m\
ust be string'}],!1}}else return i.errors=[{instancePath:s+"/baselines/"+a,schemaPath:"#/properties/baselines/items/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var at=x===e;if(!at)break}}else return i.errors=[{instancePath:s+"/baselines",schemaPath:"#/properties/baselines/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"}],!1;var c=ue===e}else var c=!0;if(c){if(m.cost!==void 0){let v=m.cost;const ue=e;if(e===ue)if(v&&typeof v=="o\
bject"&&!Array.isArray(v)){let ie;if(v.params===void 0&&(ie="params")||v.flops===void 0&&(ie="flops")||v.memory===void 0&&(ie="memory")||v.items===void 0&&(ie="\
items"))return i.errors=[{instancePath:s+"/cost",schemaPath:"#/properties/cost/required",keyword:"required",params:{missingProperty:ie},message:"must have requi\
red property '"+ie+"'"}],!1;{const a=e;for(const t in v)if(!(t==="params"||t==="flops"||t==="memory"||t==="items")){return i.errors=[{instancePath:s+"/cost",schemaPath:"\
#/properties/cost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(a===
e){if(v.params!==void 0){let t=v.params;const x=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:s+"/cost/params",schemaPath:"\
#/properties/cost/properties/params/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===x&&typeof t=="number"&&isFinite(t)&&(t<0||
isNaN(t)))return i.errors=[{instancePath:s+"/cost/params",schemaPath:"#/properties/cost/properties/params/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var ms=x===e}else var ms=!0;if(ms){if(v.flops!==void 0){let t=v.flops;const x=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t)))return i.errors=[{instancePath:s+"/cost/flops",schemaPath:"#/properties/cost/properties/flops/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(e===x&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return i.errors=[{instancePath:s+"/cost/flops",schemaPath:"#/properties/cost/properties\
/flops/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ms=x===e}else var ms=!0;if(ms){if(v.memory!==void 0){let t=v.
memory;const x=e;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)))return i.errors=[{instancePath:s+"/cost/memory",schemaPath:"#/properties/cost/properti\
es/memory/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===x&&typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t)))return i.errors=
[{instancePath:s+"/cost/memory",schemaPath:"#/properties/cost/properties/memory/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"}],!1;var ms=x===e}else var ms=!0;if(ms)if(v.items!==void 0){let t=v.items;const x=e;if(e===x)if(Array.isArray(t)){var mt=!0;const j=t.length;for(let w=0;w<j;w++){
let o=t[w];const n=e;if(e===n)if(o&&typeof o=="object"&&!Array.isArray(o)){let r;if(o.name===void 0&&(r="name")||o.kind===void 0&&(r="kind")||o.params===void 0&&
(r="params")||o.bytes===void 0&&(r="bytes")||o.optimizerBytes===void 0&&(r="optimizerBytes")||o.flops===void 0&&(r="flops")||o.activationBytes===void 0&&(r="act\
ivationBytes"))return i.errors=[{instancePath:s+"/cost/items/"+w,schemaPath:"#/properties/cost/properties/items/items/required",keyword:"required",params:{missingProperty:r},
message:"must have required property '"+r+"'"}],!1;{const p=e;for(const f in o)if(!(f==="name"||f==="kind"||f==="params"||f==="bytes"||f==="optimizerBytes"||f===
"flops"||f==="activationBytes")){return i.errors=[{instancePath:s+"/cost/items/"+w,schemaPath:"#/properties/cost/properties/items/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(p===e){if(o.name!==void 0){const f=e;if(typeof o.
name!="string")return i.errors=[{instancePath:s+"/cost/items/"+w+"/name",schemaPath:"#/properties/cost/properties/items/items/properties/name/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var jr=f===e}else var jr=!0;if(jr){if(o.kind!==void 0){let f=o.kind;const k=e;if(!(f==="table"||f==="lay\
er"))return i.errors=[{instancePath:s+"/cost/items/"+w+"/kind",schemaPath:"#/properties/cost/properties/items/items/properties/kind/enum",keyword:"enum",params:{
allowedValues:z.properties.cost.properties.items.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var jr=k===e}else var jr=!0;
if(jr){if(o.params!==void 0){let f=o.params;const k=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return i.errors=[{instancePath:s+"/cost/items/"+w+
"/params",schemaPath:"#/properties/cost/properties/items/items/properties/params/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
k&&typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f)))return i.errors=[{instancePath:s+"/cost/items/"+w+"/params",schemaPath:"#/properties/cost/properties/items/i\
tems/properties/params/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var jr=k===e}else var jr=!0;if(jr){if(o.bytes!==void 0){
let f=o.bytes;const k=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return i.errors=[{instancePath:s+"/cost/items/"+w+"/bytes",schemaPath:"#/proper\
ties/cost/properties/items/items/properties/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===k&&typeof f=="number"&&isFinite(
f)&&(f<0||isNaN(f)))return i.errors=[{instancePath:s+"/cost/items/"+w+"/bytes",schemaPath:"#/properties/cost/properties/items/items/properties/bytes/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var jr=k===e}else var jr=!0;if(jr){if(o.optimizerBytes!==void 0){let f=o.optimizerBytes;const k=e;
if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return i.errors=[{instancePath:s+"/cost/items/"+w+"/optimizerBytes",schemaPath:"#/properties/cost/prope\
rties/items/items/properties/optimizerBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===k&&typeof f=="number"&&isFinite(f)&&
(f<0||isNaN(f)))return i.errors=[{instancePath:s+"/cost/items/"+w+"/optimizerBytes",schemaPath:"#/properties/cost/properties/items/items/properties/optimizerByt\
es/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var jr=k===e}else var jr=!0;if(jr){if(o.flops!==void 0){let f=o.flops;
const k=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return i.errors=[{instancePath:s+"/cost/items/"+w+"/flops",schemaPath:"#/properties/cost/prop\
erties/items/items/properties/flops/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===k&&typeof f=="number"&&isFinite(f)&&(f<0||
isNaN(f)))return i.errors=[{instancePath:s+"/cost/items/"+w+"/flops",schemaPath:"#/properties/cost/properties/items/items/properties/flops/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var jr=k===e}else var jr=!0;if(jr)if(o.activationBytes!==void 0){let f=o.activationBytes;const k=e;
if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return i.errors=[{instancePath:s+"/cost/items/"+w+"/activationBytes",schemaPath:"#/properties/cost/prop\
erties/items/items/properties/activationBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===k&&typeof f=="number"&&isFinite(
f)&&(f<0||isNaN(f)))return i.errors=[{instancePath:s+"/cost/items/"+w+"/activationBytes",schemaPath:"#/properties/cost/properties/items/items/properties/activat\
ionBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var jr=k===e}else var jr=!0}}}}}}}}else return i.errors=[{instancePath:s+
"/cost/items/"+w,schemaPath:"#/properties/cost/properties/items/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var mt=n===e;if(!mt)
break}}else return i.errors=[{instancePath:s+"/cost/items",schemaPath:"#/properties/cost/properties/items/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var ms=x===e}else var ms=!0}}}}}else return i.errors=[{instancePath:s+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var c=ue===e}else var c=!0;if(c){if(m.was!==void 0){let v=m.was;const ue=e;if(e===ue)if(Array.isArray(v)){var dt=!0;const ie=v.
length;for(let a=0;a<ie;a++){let t=v[a];const x=e;if(e===x)if(t&&typeof t=="object"&&!Array.isArray(t)){let j;if(t.kind===void 0&&(j="kind")||t.name===void 0&&(j=
"name")||t.was===void 0&&(j="was"))return i.errors=[{instancePath:s+"/was/"+a,schemaPath:"#/properties/was/items/required",keyword:"required",params:{missingProperty:j},
message:"must have required property '"+j+"'"}],!1;{const w=e;for(const o in t)if(!(o==="kind"||o==="name"||o==="was")){return i.errors=[{instancePath:s+"/was/"+
a,schemaPath:"#/properties/was/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional proper\
ties"}],!1;break}if(w===e){if(t.kind!==void 0){let o=t.kind;const n=e;if(!(o==="signal"||o==="group"||o==="cross"||o==="head"||o==="vocab"||o==="source"||o==="c\
olumn"))return i.errors=[{instancePath:s+"/was/"+a+"/kind",schemaPath:"#/properties/was/items/properties/kind/enum",keyword:"enum",params:{allowedValues:z.properties.
was.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var ws=n===e}else var ws=!0;if(ws){if(t.name!==void 0){const o=e;if(typeof t.
name!="string")return i.errors=[{instancePath:s+"/was/"+a+"/name",schemaPath:"#/properties/was/items/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var ws=o===e}else var ws=!0;if(ws)if(t.was!==void 0){const o=e;if(typeof t.was!="string")return i.errors=[{instancePath:s+"/was/"+
a+"/was",schemaPath:"#/properties/was/items/properties/was/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ws=o===e}else var ws=!0}}}}else
return i.errors=[{instancePath:s+"/was/"+a,schemaPath:"#/properties/was/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var dt=x===
e;if(!dt)break}}else return i.errors=[{instancePath:s+"/was",schemaPath:"#/properties/was/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var c=ue===e}else var c=!0;if(c)if(m.fingerprint!==void 0){let v=m.fingerprint;const ue=e;if(e===ue)if(typeof v=="string"){if(!Kr.test(v))return i.errors=[{instancePath:s+
"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],
!1}else return i.errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var c=ue===e}else var c=!0}}}}}}}}}}}}}}}}}}}}}}}}}else return i.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;return i.errors=l,e===0}i.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const ut=_,us={$schema:"https://json-schema.org/draft/2020-12\
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
lumns","heads","signals","vocabs"],additionalProperties:!1,$id:"lock"};function _(m,{instancePath:s="",parentData:ls,parentDataProperty:fs,rootData:Vr=m,dynamicAnchors:$r={}}={}){
let l=null,e=0;const Oe=_.evaluated;if(Oe.dynamicProps&&(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(m&&typeof m=="object"&&!Array.isArray(m)){
let De;if(m.version===void 0&&(De="version")||m.model===void 0&&(De="model")||m.key===void 0&&(De="key")||m.rows===void 0&&(De="rows")||m.time===void 0&&(De="ti\
me")||m.sources===void 0&&(De="sources")||m.columns===void 0&&(De="columns")||m.heads===void 0&&(De="heads")||m.signals===void 0&&(De="signals")||m.vocabs===void 0&&
(De="vocabs"))return _.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:De},message:"must have required property '"+De+
"'"}],!1;{const ys=e;for(const te in m)if(!Tr.call(us.properties,te)){return _.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:te},message:"must NOT have additional properties"}],!1;break}if(ys===e){if(m.version!==void 0){const te=e;if(m.version!==1)
return _.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],
!1;var c=te===e}else var c=!0;if(c){if(m.model!==void 0){const te=e;if(typeof m.model!="string")return _.errors=[{instancePath:s+"/model",schemaPath:"#/properti\
es/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=te===e}else var c=!0;if(c){if(m.key!==void 0){const te=e;if(typeof m.key!=
"string")return _.errors=[{instancePath:s+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=te===
e}else var c=!0;if(c){if(m.rows!==void 0){let te=m.rows;const er=e;if(e===er)if(te&&typeof te=="object"&&!Array.isArray(te)){let P;if(te.train===void 0&&(P="tra\
in")||te.validate===void 0&&(P="validate")||te.holdout===void 0&&(P="holdout"))return _.errors=[{instancePath:s+"/rows",schemaPath:"#/properties/rows/required",
keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{const C=e;for(const ae in te)if(!(ae==="train"||ae==="validate"||
ae==="holdout")){return _.errors=[{instancePath:s+"/rows",schemaPath:"#/properties/rows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ae},
message:"must NOT have additional properties"}],!1;break}if(C===e){if(te.train!==void 0){let ae=te.train;const je=e;if(!(typeof ae=="number"&&!(ae%1)&&!isNaN(ae)&&
isFinite(ae)))return _.errors=[{instancePath:s+"/rows/train",schemaPath:"#/properties/rows/properties/train/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===je&&typeof ae=="number"&&isFinite(ae)&&(ae<0||isNaN(ae)))return _.errors=[{instancePath:s+"/rows/train",schemaPath:"#/properties/ro\
ws/properties/train/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ve=je===e}else var ve=!0;if(ve){if(te.validate!==
void 0){let ae=te.validate;const je=e;if(!(typeof ae=="number"&&!(ae%1)&&!isNaN(ae)&&isFinite(ae)))return _.errors=[{instancePath:s+"/rows/validate",schemaPath:"\
#/properties/rows/properties/validate/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===je&&typeof ae=="number"&&isFinite(ae)&&
(ae<0||isNaN(ae)))return _.errors=[{instancePath:s+"/rows/validate",schemaPath:"#/properties/rows/properties/validate/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var ve=je===e}else var ve=!0;if(ve)if(te.holdout!==void 0){let ae=te.holdout;const je=e;if(!(typeof ae=="number"&&!(ae%
1)&&!isNaN(ae)&&isFinite(ae)))return _.errors=[{instancePath:s+"/rows/holdout",schemaPath:"#/properties/rows/properties/holdout/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===je&&typeof ae=="number"&&isFinite(ae)&&(ae<0||isNaN(ae)))return _.errors=[{instancePath:s+"/rows/holdout",schemaPath:"\
#/properties/rows/properties/holdout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ve=je===e}else var ve=!0}}}}else
return _.errors=[{instancePath:s+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=er===e}else
var c=!0;if(c){if(m.time!==void 0){let te=m.time;const er=e;if(!(te&&typeof te=="object"&&!Array.isArray(te))&&te!==null)return _.errors=[{instancePath:s+"/time",
schemaPath:"#/properties/time/type",keyword:"type",params:{type:us.properties.time.type},message:"must be object,null"}],!1;if(e===er&&te&&typeof te=="object"&&
!Array.isArray(te)){let P;if(te.first===void 0&&(P="first")||te.last===void 0&&(P="last"))return _.errors=[{instancePath:s+"/time",schemaPath:"#/properties/time\
/required",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{const C=e;for(const ae in te)if(!(ae==="first"||ae===
"last")){return _.errors=[{instancePath:s+"/time",schemaPath:"#/properties/time/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ae},
message:"must NOT have additional properties"}],!1;break}if(C===e){if(te.first!==void 0){let ae=te.first;const je=e;if(e===je)if(typeof ae=="number"&&isFinite(ae)){
if(ae>864e13||isNaN(ae))return _.errors=[{instancePath:s+"/time/first",schemaPath:"#/properties/time/properties/first/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(ae<-864e13||isNaN(ae))return _.errors=[{instancePath:s+"/time/first",schemaPath:"#/properties/ti\
me/properties/first/minimum",keyword:"minimum",params:{comparison:">=",limit:-864e13},message:"must be >= -8640000000000000"}],!1}else return _.errors=[{instancePath:s+
"/time/first",schemaPath:"#/properties/time/properties/first/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var se=je===e}else var se=!0;
if(se)if(te.last!==void 0){let ae=te.last;const je=e;if(e===je)if(typeof ae=="number"&&isFinite(ae)){if(ae>864e13||isNaN(ae))return _.errors=[{instancePath:s+"/\
time/last",schemaPath:"#/properties/time/properties/last/maximum",keyword:"maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],
!1;if(ae<-864e13||isNaN(ae))return _.errors=[{instancePath:s+"/time/last",schemaPath:"#/properties/time/properties/last/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-864e13},message:"must be >= -8640000000000000"}],!1}else return _.errors=[{instancePath:s+"/time/last",schemaPath:"#/properties/time/properties/last/\
type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var se=je===e}else var se=!0}}}var c=er===e}else var c=!0;if(c){if(m.sources!==void 0){
let te=m.sources;const er=e;if(e===er)if(te&&typeof te=="object"&&!Array.isArray(te))for(const P in te){let C=te[P];const ae=e;if(!(typeof C=="number"&&!(C%1)&&
!isNaN(C)&&isFinite(C)))return _.errors=[{instancePath:s+"/sources/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sources/additionalPropert\
ies/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===ae&&typeof C=="number"&&isFinite(C)&&(C<0||isNaN(C)))return _.errors=[{instancePath:s+
"/sources/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sources/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var ye=ae===e;if(!ye)break}else return _.errors=[{instancePath:s+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var c=er===e}else var c=!0;if(c){if(m.columns!==void 0){let te=m.columns;const er=e;if(e===er)if(te&&typeof te=="ob\
ject"&&!Array.isArray(te))for(const P in te){let C=te[P];const ae=e;if(e===ae)if(Array.isArray(C)){var W=!0;const je=C.length;for(let wr=0;wr<je;wr++){let h=C[wr];
const de=e;if(e===de)if(h&&typeof h=="object"&&!Array.isArray(h)){let Te;if(h.name===void 0&&(Te="name")||h.type===void 0&&(Te="type"))return _.errors=[{instancePath:s+
"/columns/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+wr,schemaPath:"#/properties/columns/additionalProperties/items/required",keyword:"required",params:{missingProperty:Te},
message:"must have required property '"+Te+"'"}],!1;{const ke=e;for(const b in h)if(!(b==="name"||b==="type")){return _.errors=[{instancePath:s+"/columns/"+P.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+wr,schemaPath:"#/properties/columns/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},
message:"must NOT have additional properties"}],!1;break}if(ke===e){if(h.name!==void 0){const b=e;if(typeof h.name!="string")return _.errors=[{instancePath:s+"/\
columns/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+wr+"/name",schemaPath:"#/properties/columns/additionalProperties/items/properties/name/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var be=b===e}else var be=!0;if(be)if(h.type!==void 0){const b=e;if(typeof h.type!="string")return _.errors=
[{instancePath:s+"/columns/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+wr+"/type",schemaPath:"#/properties/columns/additionalProperties/items/properties/type\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var be=b===e}else var be=!0}}}else return _.errors=[{instancePath:s+"/columns/"+P.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+wr,schemaPath:"#/properties/columns/additionalProperties/items/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;var W=de===e;if(!W)break}}else return _.errors=[{instancePath:s+"/columns/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/column\
s/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var xe=ae===e;if(!xe)break}else return _.errors=[{instancePath:s+
"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=er===e}else var c=!0;if(c){if(m.heads!==
void 0){let te=m.heads;const er=e;if(e===er)if(te&&typeof te=="object"&&!Array.isArray(te))for(const P in te){let C=te[P];const ae=e;if(e===ae)if(C&&typeof C=="\
object"&&!Array.isArray(C)){let je;if(C.observed===void 0&&(je="observed")||C.positives===void 0&&(je="positives"))return _.errors=[{instancePath:s+"/heads/"+P.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/required",keyword:"required",params:{missingProperty:je},message:"mus\
t have required property '"+je+"'"}],!1;{const wr=e;for(const h in C)if(!(h==="observed"||h==="positives"||h==="positiveRows"||h==="meanDelay"||h==="baseNegativ\
es")){return _.errors=[{instancePath:s+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(wr===e){if(C.observed!==void 0){let h=C.
observed;const de=e;if(e===de)if(typeof h=="number"&&isFinite(h)){if(h<0||isNaN(h))return _.errors=[{instancePath:s+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,
"~1")+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/observed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"}],!1}else return _.errors=[{instancePath:s+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/observed",schemaPath:"#/properties/heads/additional\
Properties/properties/observed/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var M=de===e}else var M=!0;if(M){if(C.positives!==void 0){
let h=C.positives;const de=e;if(e===de)if(typeof h=="number"&&isFinite(h)){if(h<0||isNaN(h))return _.errors=[{instancePath:s+"/heads/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/positives",schemaPath:"#/properties/heads/additionalProperties/properties/positives/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return _.errors=[{instancePath:s+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/positives",schemaPath:"#/properties/heads/addition\
alProperties/properties/positives/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var M=de===e}else var M=!0;if(M){if(C.positiveRows!==
void 0){let h=C.positiveRows;const de=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return _.errors=[{instancePath:s+"/heads/"+P.replace(/~/g,"~0").
replace(/\//g,"~1")+"/positiveRows",schemaPath:"#/properties/heads/additionalProperties/properties/positiveRows/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===de&&typeof h=="number"&&isFinite(h)&&(h<0||isNaN(h)))return _.errors=[{instancePath:s+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,
"~1")+"/positiveRows",schemaPath:"#/properties/heads/additionalProperties/properties/positiveRows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var M=de===e}else var M=!0;if(M){if(C.meanDelay!==void 0){let h=C.meanDelay;const de=e;if(!(typeof h=="number"&&isFinite(h)))return _.errors=
[{instancePath:s+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/meanDelay",schemaPath:"#/properties/heads/additionalProperties/properties/meanDelay/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var M=de===e}else var M=!0;if(M)if(C.baseNegatives!==void 0){let h=C.baseNegatives;const de=e;
if(e===de)if(Array.isArray(h)){var X=!0;const Te=h.length;for(let ke=0;ke<Te;ke++){let b=h[ke];const oe=e;if(e===oe)if(b&&typeof b=="object"&&!Array.isArray(b)){
let Ee;if(b.base===void 0&&(Ee="base")||b.observed===void 0&&(Ee="observed")||b.positives===void 0&&(Ee="positives"))return _.errors=[{instancePath:s+"/heads/"+
P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+ke,schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/required",keyword:"\
required",params:{missingProperty:Ee},message:"must have required property '"+Ee+"'"}],!1;{const Ie=e;for(const Q in b)if(!(Q==="base"||Q==="observed"||Q==="pos\
itives")){return _.errors=[{instancePath:s+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+ke,schemaPath:"#/properties/heads/additionalProp\
erties/properties/baseNegatives/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Q},message:"must NOT have additional prope\
rties"}],!1;break}if(Ie===e){if(b.base!==void 0){let Q=b.base;const ge=e;if(typeof Q!="string"&&Q!==null)return _.errors=[{instancePath:s+"/heads/"+P.replace(/~/g,
"~0").replace(/\//g,"~1")+"/baseNegatives/"+ke+"/base",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/base/type",
keyword:"type",params:{type:us.properties.heads.additionalProperties.properties.baseNegatives.items.properties.base.type},message:"must be string,null"}],!1;var fe=ge===
e}else var fe=!0;if(fe){if(b.observed!==void 0){let Q=b.observed;const ge=e;if(e===ge)if(typeof Q=="number"&&isFinite(Q)){if(Q<0||isNaN(Q))return _.errors=[{instancePath:s+
"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+ke+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives\
/items/properties/observed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{instancePath:s+"/heads\
/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives/"+ke+"/observed",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/\
properties/observed/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var fe=ge===e}else var fe=!0;if(fe)if(b.positives!==void 0){let Q=b.
positives;const ge=e;if(e===ge)if(typeof Q=="number"&&isFinite(Q)){if(Q<0||isNaN(Q))return _.errors=[{instancePath:s+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,
"~1")+"/baseNegatives/"+ke+"/positives",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/positives/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{instancePath:s+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/baseNegatives/"+ke+"/positives",schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/properties/positives/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var fe=ge===e}else var fe=!0}}}}else return _.errors=[{instancePath:s+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,
"~1")+"/baseNegatives/"+ke,schemaPath:"#/properties/heads/additionalProperties/properties/baseNegatives/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var X=oe===e;if(!X)break}}else return _.errors=[{instancePath:s+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseNegatives",schemaPath:"\
#/properties/heads/additionalProperties/properties/baseNegatives/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var M=de===e}else var M=!0}}}}}}else
return _.errors=[{instancePath:s+"/heads/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/heads/additionalProperties/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var A=ae===e;if(!A)break}else return _.errors=[{instancePath:s+"/heads",schemaPath:"#/properties/heads/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var c=er===e}else var c=!0;if(c){if(m.signals!==void 0){let te=m.signals;const er=e;if(e===er)if(te&&
typeof te=="object"&&!Array.isArray(te))for(const P in te){let C=te[P];const ae=e;if(e===ae)if(C&&typeof C=="object"&&!Array.isArray(C)){let je;if(C.count===void 0&&
(je="count")||C.missing===void 0&&(je="missing")||C.bad===void 0&&(je="bad")||C.distinct===void 0&&(je="distinct")||C.numeric===void 0&&(je="numeric")||C.list===
void 0&&(je="list")||C.top===void 0&&(je="top")||C.transform===void 0&&(je="transform"))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/signals/additionalProperties/required",keyword:"required",params:{missingProperty:je},message:"must have required property \
'"+je+"'"}],!1;{const wr=e;for(const h in C)if(!(h==="count"||h==="missing"||h==="bad"||h==="distinct"||h==="numeric"||h==="list"||h==="top"||h==="transform")){
return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/additionalProperties/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(wr===e){if(C.count!==void 0){let h=C.count;
const de=e;if(e===de)if(typeof h=="number"&&isFinite(h)){if(h<0||isNaN(h))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+
"/count",schemaPath:"#/properties/signals/additionalProperties/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"}],!1}else return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",schemaPath:"#/properties/signals/additionalPropertie\
s/properties/count/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var N=de===e}else var N=!0;if(N){if(C.missing!==void 0){let h=C.missing;
const de=e;if(e===de)if(typeof h=="number"&&isFinite(h)){if(h<0||isNaN(h))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+
"/missing",schemaPath:"#/properties/signals/additionalProperties/properties/missing/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1}else return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/missing",schemaPath:"#/properties/signals/additionalPro\
perties/properties/missing/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var N=de===e}else var N=!0;if(N){if(C.bad!==void 0){let h=C.
bad;const de=e;if(e===de)if(typeof h=="number"&&isFinite(h)){if(h<0||isNaN(h))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/bad",schemaPath:"#/properties/signals/additionalProperties/properties/bad/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"}],!1}else return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/bad",schemaPath:"#/properties/signals/additionalProperties/\
properties/bad/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var N=de===e}else var N=!0;if(N){if(C.distinct!==void 0){let h=C.distinct;
const de=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))&&h!==null)return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/distinct",schemaPath:"#/properties/signals/additionalProperties/properties/distinct/type",keyword:"type",params:{type:us.properties.signals.additionalProperties.
properties.distinct.type},message:"must be integer,null"}],!1;if(e===de&&typeof h=="number"&&isFinite(h)&&(h<0||isNaN(h)))return _.errors=[{instancePath:s+"/sig\
nals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/distinct",schemaPath:"#/properties/signals/additionalProperties/properties/distinct/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var N=de===e}else var N=!0;if(N){if(C.numeric!==void 0){let h=C.numeric;const de=e;if(!(h&&typeof h==
"object"&&!Array.isArray(h))&&h!==null)return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties\
/signals/additionalProperties/properties/numeric/type",keyword:"type",params:{type:us.properties.signals.additionalProperties.properties.numeric.type},message:"\
must be object,null"}],!1;if(e===de&&h&&typeof h=="object"&&!Array.isArray(h)){let Te;if(h.min===void 0&&(Te="min")||h.max===void 0&&(Te="max")||h.mean===void 0&&
(Te="mean")||h.std===void 0&&(Te="std")||h.skewness===void 0&&(Te="skewness")||h.kurtosis===void 0&&(Te="kurtosis")||h.quantiles===void 0&&(Te="quantiles"))return _.
errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric\
/required",keyword:"required",params:{missingProperty:Te},message:"must have required property '"+Te+"'"}],!1;{const ke=e;for(const b in h)if(!(b==="min"||b==="\
max"||b==="mean"||b==="std"||b==="skewness"||b==="kurtosis"||b==="quantiles")){return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/numeric",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},
message:"must NOT have additional properties"}],!1;break}if(ke===e){if(h.min!==void 0){let b=h.min;const oe=e;if(!(typeof b=="number"&&isFinite(b)))return _.errors=
[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/min",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/pr\
operties/min/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var H=oe===e}else var H=!0;if(H){if(h.max!==void 0){let b=h.max;const oe=e;
if(!(typeof b=="number"&&isFinite(b)))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/max",schemaPath:"#/propert\
ies/signals/additionalProperties/properties/numeric/properties/max/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var H=oe===e}else var H=!0;
if(H){if(h.mean!==void 0){let b=h.mean;const oe=e;if(!(typeof b=="number"&&isFinite(b)))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/numeric/mean",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/mean/type",keyword:"type",params:{type:"number"},
message:"must be number"}],!1;var H=oe===e}else var H=!0;if(H){if(h.std!==void 0){let b=h.std;const oe=e;if(!(typeof b=="number"&&isFinite(b)))return _.errors=[
{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/std",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/pro\
perties/std/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var H=oe===e}else var H=!0;if(H){if(h.skewness!==void 0){let b=h.skewness;
const oe=e;if(!(typeof b=="number"&&isFinite(b)))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/skewness",schemaPath:"\
#/properties/signals/additionalProperties/properties/numeric/properties/skewness/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var H=oe===
e}else var H=!0;if(H){if(h.kurtosis!==void 0){let b=h.kurtosis;const oe=e;if(!(typeof b=="number"&&isFinite(b)))return _.errors=[{instancePath:s+"/signals/"+P.replace(
/~/g,"~0").replace(/\//g,"~1")+"/numeric/kurtosis",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/kurtosis/type",keyword:"t\
ype",params:{type:"number"},message:"must be number"}],!1;var H=oe===e}else var H=!0;if(H)if(h.quantiles!==void 0){let b=h.quantiles;const oe=e;if(e===oe)if(Array.
isArray(b)){if(b.length>9)return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/si\
gnals/additionalProperties/properties/numeric/properties/quantiles/maxItems",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"}],!1;
if(b.length<9)return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/signals/additi\
onalProperties/properties/numeric/properties/quantiles/minItems",keyword:"minItems",params:{limit:9},message:"must NOT have fewer than 9 items"}],!1;{var me=!0;
const Ee=b.length;for(let Ie=0;Ie<Ee;Ie++){let Q=b[Ie];const ge=e;if(!(typeof Q=="number"&&isFinite(Q)))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,
"~0").replace(/\//g,"~1")+"/numeric/quantiles/"+Ie,schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/items/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var me=ge===e;if(!me)break}}}else return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/numeric/quantiles",schemaPath:"#/properties/signals/additionalProperties/properties/numeric/properties/quantiles/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var H=oe===e}else var H=!0}}}}}}}}var N=de===e}else var N=!0;if(N){if(C.list!==void 0){let h=C.list;const de=e;if(!(h&&typeof h==
"object"&&!Array.isArray(h))&&h!==null)return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/si\
gnals/additionalProperties/properties/list/type",keyword:"type",params:{type:us.properties.signals.additionalProperties.properties.list.type},message:"must be o\
bject,null"}],!1;if(e===de&&h&&typeof h=="object"&&!Array.isArray(h)){let Te;if(h.meanLength===void 0&&(Te="meanLength")||h.truncated===void 0&&(Te="truncated")||
h.nulls===void 0&&(Te="nulls"))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"#/properties/signals/ad\
ditionalProperties/properties/list/required",keyword:"required",params:{missingProperty:Te},message:"must have required property '"+Te+"'"}],!1;{const ke=e;for(const b in h)
if(!(b==="meanLength"||b==="truncated"||b==="nulls")){return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/list",schemaPath:"\
#/properties/signals/additionalProperties/properties/list/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT h\
ave additional properties"}],!1;break}if(ke===e){if(h.meanLength!==void 0){let b=h.meanLength;const oe=e;if(!(typeof b=="number"&&isFinite(b)))return _.errors=[
{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/meanLength",schemaPath:"#/properties/signals/additionalProperties/properties/list/pr\
operties/meanLength/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var _e=oe===e}else var _e=!0;if(_e){if(h.truncated!==void 0){let b=h.
truncated;const oe=e;if(!(typeof b=="number"&&isFinite(b)))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/truncate\
d",schemaPath:"#/properties/signals/additionalProperties/properties/list/properties/truncated/type",keyword:"type",params:{type:"number"},message:"must be numbe\
r"}],!1;var _e=oe===e}else var _e=!0;if(_e)if(h.nulls!==void 0){let b=h.nulls;const oe=e;if(!(typeof b=="number"&&isFinite(b)))return _.errors=[{instancePath:s+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/list/nulls",schemaPath:"#/properties/signals/additionalProperties/properties/list/properties/nulls/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var _e=oe===e}else var _e=!0}}}}var N=de===e}else var N=!0;if(N){if(C.top!==void 0){let h=C.
top;const de=e;if(e===de)if(Array.isArray(h)){var g=!0;const Te=h.length;for(let ke=0;ke<Te;ke++){let b=h[ke];const oe=e;if(e===oe)if(b&&typeof b=="object"&&!Array.
isArray(b)){let Ee;if(b.value===void 0&&(Ee="value")||b.count===void 0&&(Ee="count"))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,
"~1")+"/top/"+ke,schemaPath:"#/properties/signals/additionalProperties/properties/top/items/required",keyword:"required",params:{missingProperty:Ee},message:"mu\
st have required property '"+Ee+"'"}],!1;{const Ie=e;for(const Q in b)if(!(Q==="value"||Q==="count")){return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,
"~0").replace(/\//g,"~1")+"/top/"+ke,schemaPath:"#/properties/signals/additionalProperties/properties/top/items/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:Q},message:"must NOT have additional properties"}],!1;break}if(Ie===e){if(b.value!==void 0){const Q=e;if(typeof b.value!="string")
return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+ke+"/value",schemaPath:"#/properties/signals/additionalProperties/\
properties/top/items/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var D=Q===e}else var D=!0;if(D)if(b.count!==void 0){
let Q=b.count;const ge=e;if(e===ge)if(typeof Q=="number"&&isFinite(Q)){if(Q<0||isNaN(Q))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/top/"+ke+"/count",schemaPath:"#/properties/signals/additionalProperties/properties/top/items/properties/count/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+ke+"/count",schemaPath:"\
#/properties/signals/additionalProperties/properties/top/items/properties/count/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var D=ge===
e}else var D=!0}}}else return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/top/"+ke,schemaPath:"#/properties/signals/additio\
nalProperties/properties/top/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var g=oe===e;if(!g)break}}else return _.errors=[{instancePath:s+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/top",schemaPath:"#/properties/signals/additionalProperties/properties/top/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var N=de===e}else var N=!0;if(N)if(C.transform!==void 0){let h=C.transform;const de=e;if(!(h&&typeof h=="object"&&!Array.isArray(
h))&&h!==null)return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProp\
erties/properties/transform/type",keyword:"type",params:{type:us.properties.signals.additionalProperties.properties.transform.type},message:"must be object,null"}],
!1;if(e===de&&h&&typeof h=="object"&&!Array.isArray(h)){let Te;if(h.squash===void 0&&(Te="squash")||h.clip===void 0&&(Te="clip")||h.normalize===void 0&&(Te="nor\
malize")||h.reason===void 0&&(Te="reason"))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform",schemaPath:"#/prop\
erties/signals/additionalProperties/properties/transform/required",keyword:"required",params:{missingProperty:Te},message:"must have required property '"+Te+"'"}],
!1;{const ke=e;for(const b in h)if(!(b==="squash"||b==="clip"||b==="normalize"||b==="reason")){return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").
replace(/\//g,"~1")+"/transform",schemaPath:"#/properties/signals/additionalProperties/properties/transform/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:b},message:"must NOT have additional properties"}],!1;break}if(ke===e){if(h.squash!==void 0){let b=h.squash;const oe=e;if(!(b==="none"||
b==="log"||b==="asinh"||b==="tanh"))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/squash",schemaPath:"#/prop\
erties/signals/additionalProperties/properties/transform/properties/squash/enum",keyword:"enum",params:{allowedValues:us.properties.signals.additionalProperties.
properties.transform.properties.squash.enum},message:"must be equal to one of the allowed values"}],!1;var B=oe===e}else var B=!0;if(B){if(h.clip!==void 0){let b=h.
clip;const oe=e;if(!Array.isArray(b)&&b!==null)return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/clip/type",keyword:"type",params:{type:us.properties.signals.additionalProperties.properties.
transform.properties.clip.type},message:"must be array,null"}],!1;if(e===oe&&Array.isArray(b)){if(b.length<2)return _.errors=[{instancePath:s+"/signals/"+P.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/clip/minItems",keyword:"m\
inItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{const Ee=b.length;if(Ee>0){let Ie=b[0];const Q=e;if(!(typeof Ie=="number"&&isFinite(Ie)))
return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip/0",schemaPath:"#/properties/signals/additionalProperties/\
properties/transform/properties/clip/prefixItems/0/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var S=Q===e}if(S){if(Ee>1){let Ie=b[1];
const Q=e;if(!(typeof Ie=="number"&&isFinite(Ie)))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip/1",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/clip/prefixItems/1/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var S=Q===e}if(S&&!(b.length<=2))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/clip",schemaPath:"#/proper\
ties/signals/additionalProperties/properties/transform/properties/clip/items",keyword:"items",params:{limit:2},message:"must NOT have more than 2 items"}],!1}}}
var B=oe===e}else var B=!0;if(B){if(h.normalize!==void 0){let b=h.normalize;const oe=e;if(e===oe)if(b&&typeof b=="object"&&!Array.isArray(b)){let Ee;if(b.kind===
void 0&&(Ee="kind"))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signal\
s/additionalProperties/properties/transform/properties/normalize/required",keyword:"required",params:{missingProperty:Ee},message:"must have required property '"+
Ee+"'"}],!1;{const Ie=b.kind;if(typeof Ie=="string")if(Ie==="none"){if(e===e)if(b&&typeof b=="object"&&!Array.isArray(b)){let ge;if(b.kind===void 0&&(ge="kind"))
return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperti\
es/properties/transform/properties/normalize/oneOf/0/required",keyword:"required",params:{missingProperty:ge},message:"must have required property '"+ge+"'"}],!1;
{const Mr=e;for(const L in b)if(L!=="kind"){return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L},
message:"must NOT have additional properties"}],!1;break}if(Mr===e&&b.kind!==void 0&&b.kind!=="none")return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,
"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/0/pr\
operties/kind/const",keyword:"const",params:{allowedValue:"none"},message:"must be equal to constant"}],!1}}else return _.errors=[{instancePath:s+"/signals/"+P.
replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/on\
eOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=!0}else if(Ie==="l2"){if(e===e)if(b&&typeof b=="object"&&!Array.isArray(b)){
let ge;if(b.kind===void 0&&(ge="kind"))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/required",keyword:"required",params:{missingProperty:ge},message:"mu\
st have required property '"+ge+"'"}],!1;{const Mr=e;for(const L in b)if(L!=="kind"){return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:L},message:"must NOT have additional properties"}],!1;break}if(Mr===e&&b.kind!==void 0&&b.kind!=="l2")return _.
errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/p\
roperties/transform/properties/normalize/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue:"l2"},message:"must be equal to constant"}],!1}}else
return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperti\
es/properties/transform/properties/normalize/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;y!==!0&&(y=!0)}else if(Ie==="minm\
ax"){if(e===e)if(b&&typeof b=="object"&&!Array.isArray(b)){let ge;if(b.kind===void 0&&(ge="kind")||b.min===void 0&&(ge="min")||b.max===void 0&&(ge="max"))return _.
errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/proper\
ties/transform/properties/normalize/oneOf/2/required",keyword:"required",params:{missingProperty:ge},message:"must have required property '"+ge+"'"}],!1;{const Mr=e;
for(const L in b)if(!(L==="kind"||L==="min"||L==="max")){return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/norma\
lize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:L},message:"must NOT have additional properties"}],!1;break}if(Mr===e){if(b.kind!==void 0){const L=e;if(b.kind!=="minmax")return _.
errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/p\
roperties/transform/properties/normalize/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"minmax"},message:"must be equal to constant"}],!1;
var u=L===e}else var u=!0;if(u){if(b.min!==void 0){let L=b.min;const or=e,Qe=e;let K=!1;const We=e;if(!(typeof L=="number"&&isFinite(L))){const we={instancePath:s+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prope\
rties/normalize/oneOf/2/properties/min/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[we]:l.push(we),e++}var F=We===e;
K=K||F;const Ve=e;if(e===Ve)if(Array.isArray(L)){var J=!0;const we=L.length;for(let mr=0;mr<we;mr++){let Ce=L[mr];const hr=e;if(!(typeof Ce=="number"&&isFinite(
Ce))){const rr={instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min/"+mr,schemaPath:"#/properties/signals/additionalPr\
operties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};l===
null?l=[rr]:l.push(rr),e++}var J=hr===e;if(!J)break}}else{const we={instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mi\
n",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/min/anyOf/1/type",keyword:"type",params:{type:"\
array"},message:"must be array"};l===null?l=[we]:l.push(we),e++}var F=Ve===e;if(K=K||F,K)e=Qe,l!==null&&(Qe?l.length=Qe:l=null);else{const we={instancePath:s+"/\
signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/min",schemaPath:"#/properties/signals/additionalProperties/properties/transform/propert\
ies/normalize/oneOf/2/properties/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[we]:l.push(we),e++,_.errors=l,!1}
var u=or===e}else var u=!0;if(u)if(b.max!==void 0){let L=b.max;const or=e,Qe=e;let K=!1;const We=e;if(!(typeof L=="number"&&isFinite(L))){const we={instancePath:s+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/properties/transform/prope\
rties/normalize/oneOf/2/properties/max/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=[we]:l.push(we),e++}var O=We===e;
K=K||O;const Ve=e;if(e===Ve)if(Array.isArray(L)){var q=!0;const we=L.length;for(let mr=0;mr<we;mr++){let Ce=L[mr];const hr=e;if(!(typeof Ce=="number"&&isFinite(
Ce))){const rr={instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max/"+mr,schemaPath:"#/properties/signals/additionalPr\
operties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf/1/items/type",keyword:"type",params:{type:"number"},message:"must be number"};l===
null?l=[rr]:l.push(rr),e++}var q=hr===e;if(!q)break}}else{const we={instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/ma\
x",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/properties/max/anyOf/1/type",keyword:"type",params:{type:"\
array"},message:"must be array"};l===null?l=[we]:l.push(we),e++}var O=Ve===e;if(K=K||O,K)e=Qe,l!==null&&(Qe?l.length=Qe:l=null);else{const we={instancePath:s+"/\
signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/max",schemaPath:"#/properties/signals/additionalProperties/properties/transform/propert\
ies/normalize/oneOf/2/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[we]:l.push(we),e++,_.errors=l,!1}
var u=or===e}else var u=!0}}}}else return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/pr\
operties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
y!==!0&&(y=!0)}else if(Ie==="zscore"){if(e===e)if(b&&typeof b=="object"&&!Array.isArray(b)){let ge;if(b.kind===void 0&&(ge="kind")||b.mean===void 0&&(ge="mean")||
b.std===void 0&&(ge="std"))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties\
/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/required",keyword:"required",params:{missingProperty:ge},message:"must have requ\
ired property '"+ge+"'"}],!1;{const Mr=e;for(const L in b)if(!(L==="kind"||L==="mean"||L==="std")){return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:L},message:"must NOT have additional properties"}],!1;break}if(Mr===e){if(b.kind!==void 0){
const L=e;if(b.kind!=="zscore")return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/p\
roperties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue:"zscore"},message:"\
must be equal to constant"}],!1;var T=L===e}else var T=!0;if(T){if(b.mean!==void 0){let L=b.mean;const or=e,Qe=e;let K=!1;const We=e;if(!(typeof L=="number"&&isFinite(
L))){const we={instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/additionalProper\
ties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};l===null?l=
[we]:l.push(we),e++}var Pe=We===e;K=K||Pe;const Ve=e;if(e===Ve)if(Array.isArray(L)){var ce=!0;const we=L.length;for(let mr=0;mr<we;mr++){let Ce=L[mr];const hr=e;
if(!(typeof Ce=="number"&&isFinite(Ce))){const rr={instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean/"+mr,schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf/1/items/type",keyword:"type",params:{type:"num\
ber"},message:"must be number"};l===null?l=[rr]:l.push(rr),e++}var ce=hr===e;if(!ce)break}}else{const we={instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/\
anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[we]:l.push(we),e++}var Pe=Ve===e;if(K=K||Pe,K)e=Qe,l!==null&&(Qe?l.length=
Qe:l=null);else{const we={instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/mean",schemaPath:"#/properties/signals/addit\
ionalProperties/properties/transform/properties/normalize/oneOf/3/properties/mean/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===
null?l=[we]:l.push(we),e++,_.errors=l,!1}var T=or===e}else var T=!0;if(T)if(b.std!==void 0){let L=b.std;const or=e,Qe=e;let K=!1;const We=e;if(!(typeof L=="numb\
er"&&isFinite(L))){const we={instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/add\
itionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/0/type",keyword:"type",params:{type:"number"},message:"must be number"};
l===null?l=[we]:l.push(we),e++}var $=We===e;K=K||$;const Ve=e;if(e===Ve)if(Array.isArray(L)){var V=!0;const we=L.length;for(let mr=0;mr<we;mr++){let Ce=L[mr];const hr=e;
if(!(typeof Ce=="number"&&isFinite(Ce))){const rr={instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std/"+mr,schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/1/items/type",keyword:"type",params:{type:"numb\
er"},message:"must be number"};l===null?l=[rr]:l.push(rr),e++}var V=hr===e;if(!V)break}}else{const we={instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,
"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/properties/std/anyOf/1/\
type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[we]:l.push(we),e++}var $=Ve===e;if(K=K||$,K)e=Qe,l!==null&&(Qe?l.length=Qe:l=null);else{
const we={instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/std",schemaPath:"#/properties/signals/additionalProperties/p\
roperties/transform/properties/normalize/oneOf/3/properties/std/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[we]:
l.push(we),e++,_.errors=l,!1}var T=or===e}else var T=!0}}}}else return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transfor\
m/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/3/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;y!==!0&&(y=!0)}else if(Ie==="quantile"){if(e===e)if(b&&typeof b=="object"&&!Array.isArray(b)){let ge;if(b.kind===void 0&&(ge="kind")||
b.boundaries===void 0&&(ge="boundaries"))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/required",keyword:"required",params:{missingProperty:ge},message:"mu\
st have required property '"+ge+"'"}],!1;{const Mr=e;for(const L in b)if(!(L==="kind"||L==="boundaries")){return _.errors=[{instancePath:s+"/signals/"+P.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:L},message:"must NOT have additional properties"}],!1;break}if(Mr===e){if(b.kind!==
void 0){const L=e;if(b.kind!=="quantile")return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"\
#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue:"quantil\
e"},message:"must be equal to constant"}],!1;var Ae=L===e}else var Ae=!0;if(Ae)if(b.boundaries!==void 0){let L=b.boundaries;const or=e;if(e===or)if(Array.isArray(
L)){var Xe=!0;const K=L.length;for(let We=0;We<K;We++){let Ve=L[We];const nr=e;if(!(typeof Ve=="number"&&isFinite(Ve)))return _.errors=[{instancePath:s+"/signal\
s/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries/"+We,schemaPath:"#/properties/signals/additionalProperties/properties/transform/pr\
operties/normalize/oneOf/4/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Xe=nr===e;if(!Xe)break}}else
return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/boundaries",schemaPath:"#/properties/signals/additio\
nalProperties/properties/transform/properties/normalize/oneOf/4/properties/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Ae=or===
e}else var Ae=!0}}}else return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/si\
gnals/additionalProperties/properties/transform/properties/normalize/oneOf/4/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;y!==!0&&(y=
!0)}else if(Ie==="bins"){if(e===e)if(b&&typeof b=="object"&&!Array.isArray(b)){let ge;if(b.kind===void 0&&(ge="kind")||b.boundaries===void 0&&(ge="boundaries"))
return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperti\
es/properties/transform/properties/normalize/oneOf/5/required",keyword:"required",params:{missingProperty:ge},message:"must have required property '"+ge+"'"}],!1;
{const Mr=e;for(const L in b)if(!(L==="kind"||L==="boundaries")){return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transfo\
rm/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/5/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:L},message:"must NOT have additional properties"}],!1;break}if(Mr===e){if(b.kind!==void 0){const L=e;if(b.kind!=="bins")return _.
errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/kind",schemaPath:"#/properties/signals/additionalProperties/p\
roperties/transform/properties/normalize/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue:"bins"},message:"must be equal to constant"}],!1;var Y=L===
e}else var Y=!0;if(Y)if(b.boundaries!==void 0){let L=b.boundaries;const or=e;if(e===or)if(Array.isArray(L)){var U=!0;const K=L.length;for(let We=0;We<K;We++){let Ve=L[We];
const nr=e;if(!(typeof Ve=="number"&&isFinite(Ve)))return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize/b\
oundaries/"+We,schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/5/properties/boundaries/items/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var U=nr===e;if(!U)break}}else return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/transform/normalize/boundaries",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/oneOf/5/properties\
/boundaries/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Y=or===e}else var Y=!0}}}else return _.errors=[{instancePath:s+"/signals\
/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normali\
ze/oneOf/5/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;y!==!0&&(y=!0)}else return _.errors=[{instancePath:s+"/signals/"+P.replace(
/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/properties/normalize/discrimina\
tor",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:Ie},message:'value of tag "kind" must be in oneOf'}],!1;else return _.errors=[{instancePath:s+
"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/transform/propertie\
s/normalize/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:Ie},message:'tag "kind" must be string'}],!1}}else return _.errors=[{
instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/normalize",schemaPath:"#/properties/signals/additionalProperties/properties/tran\
sform/properties/normalize/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var B=oe===e}else var B=!0;if(B)if(h.reason!==void 0){const b=e;
if(typeof h.reason!="string")return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/transform/reason",schemaPath:"#/properties/\
signals/additionalProperties/properties/transform/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var B=b===e}else var B=!0}}}}}
var N=de===e}else var N=!0}}}}}}}}}else return _.errors=[{instancePath:s+"/signals/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/signals/a\
dditionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var le=ae===e;if(!le)break}else return _.errors=[{instancePath:s+"\
/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=er===e}else var c=!0;if(c){if(m.vocabs!==
void 0){let te=m.vocabs;const er=e;if(e===er)if(te&&typeof te=="object"&&!Array.isArray(te))for(const P in te){let C=te[P];const ae=e;if(e===ae)if(C&&typeof C==
"object"&&!Array.isArray(C)){let je;if(C.entries===void 0&&(je="entries")||C.file===void 0&&(je="file")||C.sha256===void 0&&(je="sha256")||C.coverage===void 0&&
(je="coverage"))return _.errors=[{instancePath:s+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vocabs/additionalProperties/requir\
ed",keyword:"required",params:{missingProperty:je},message:"must have required property '"+je+"'"}],!1;{const wr=e;for(const h in C)if(!(h==="entries"||h==="fil\
e"||h==="sha256"||h==="coverage"||h==="minCount"||h==="grown")){return _.errors=[{instancePath:s+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/vocabs/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional pr\
operties"}],!1;break}if(wr===e){if(C.entries!==void 0){let h=C.entries;const de=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return _.errors=[{instancePath:s+
"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/entries",schemaPath:"#/properties/vocabs/additionalProperties/properties/entries/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===de&&typeof h=="number"&&isFinite(h)&&(h<0||isNaN(h)))return _.errors=[{instancePath:s+"/vocabs/"+P.replace(
/~/g,"~0").replace(/\//g,"~1")+"/entries",schemaPath:"#/properties/vocabs/additionalProperties/properties/entries/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var re=de===e}else var re=!0;if(re){if(C.file!==void 0){let h=C.file;const de=e;if(e===de)if(typeof h=="string"){if(!Os.
test(h))return _.errors=[{instancePath:s+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/vocabs/additionalProperties/proper\
ties/file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"'}],
!1}else return _.errors=[{instancePath:s+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"#/properties/vocabs/additionalProperties/proper\
ties/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var re=de===e}else var re=!0;if(re){if(C.sha256!==void 0){let h=C.sha256;const de=e;
if(e===de)if(typeof h=="string"){if(!Kr.test(h))return _.errors=[{instancePath:s+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/pro\
perties/vocabs/additionalProperties/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],
!1}else return _.errors=[{instancePath:s+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/vocabs/additionalProperties/prop\
erties/sha256/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var re=de===e}else var re=!0;if(re){if(C.coverage!==void 0){let h=C.coverage;
const de=e;if(e===de)if(typeof h=="number"&&isFinite(h)){if(h>1||isNaN(h))return _.errors=[{instancePath:s+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/coverage",schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be\
 <= 1"}],!1;if(h<0||isNaN(h))return _.errors=[{instancePath:s+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/ad\
ditionalProperties/properties/coverage/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return _.errors=[{instancePath:s+
"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/coverage",schemaPath:"#/properties/vocabs/additionalProperties/properties/coverage/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var re=de===e}else var re=!0;if(re){if(C.minCount!==void 0){let h=C.minCount;const de=e;if(!(typeof h=="number"&&!(h%
1)&&!isNaN(h)&&isFinite(h)))return _.errors=[{instancePath:s+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/minCount",schemaPath:"#/properties/vocabs/add\
itionalProperties/properties/minCount/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===de&&typeof h=="number"&&isFinite(h)&&(h<
1||isNaN(h)))return _.errors=[{instancePath:s+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/minCount",schemaPath:"#/properties/vocabs/additionalProperti\
es/properties/minCount/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var re=de===e}else var re=!0;if(re)if(C.grown!==void 0){
let h=C.grown;const de=e;if(e===de)if(h&&typeof h=="object"&&!Array.isArray(h)){let Te;if(h.file===void 0&&(Te="file")||h.sha256===void 0&&(Te="sha256")||h.forgotten===
void 0&&(Te="forgotten")||h.until===void 0&&(Te="until"))return _.errors=[{instancePath:s+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown",schemaPath:"\
#/properties/vocabs/additionalProperties/properties/grown/required",keyword:"required",params:{missingProperty:Te},message:"must have required property '"+Te+"'"}],
!1;{const ke=e;for(const b in h)if(!(b==="file"||b==="sha256"||b==="forgotten"||b==="until")){return _.errors=[{instancePath:s+"/vocabs/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/grown",schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},
message:"must NOT have additional properties"}],!1;break}if(ke===e){if(h.file!==void 0){let b=h.file;const oe=e;if(e===oe)if(typeof b=="string"){if(!Os.test(b))
return _.errors=[{instancePath:s+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown/file",schemaPath:"#/properties/vocabs/additionalProperties/properti\
es/grown/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$\
))[^\\\\]+$"'}],!1}else return _.errors=[{instancePath:s+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown/file",schemaPath:"#/properties/vocabs/addit\
ionalProperties/properties/grown/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Se=oe===e}else var Se=!0;if(Se){if(h.
sha256!==void 0){let b=h.sha256;const oe=e;if(e===oe)if(typeof b=="string"){if(!Kr.test(b))return _.errors=[{instancePath:s+"/vocabs/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/grown/sha256",schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/properties/sha256/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return _.errors=[{instancePath:s+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
grown/sha256",schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/properties/sha256/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var Se=oe===e}else var Se=!0;if(Se){if(h.forgotten!==void 0){let b=h.forgotten;const oe=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))
return _.errors=[{instancePath:s+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown/forgotten",schemaPath:"#/properties/vocabs/additionalProperties/pro\
perties/grown/properties/forgotten/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===oe&&typeof b=="number"&&isFinite(b)&&(b<0||
isNaN(b)))return _.errors=[{instancePath:s+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown/forgotten",schemaPath:"#/properties/vocabs/additionalProp\
erties/properties/grown/properties/forgotten/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Se=oe===e}else var Se=!0;
if(Se)if(h.until!==void 0){let b=h.until;const oe=e;if(e===oe)if(typeof b=="number"&&isFinite(b)){if(b>864e13||isNaN(b))return _.errors=[{instancePath:s+"/vocab\
s/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown/until",schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/properties/until/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:864e13},message:"must be <= 8640000000000000"}],!1;if(b<-864e13||isNaN(b))return _.errors=[{instancePath:s+"/vocabs/"+P.replace(
/~/g,"~0").replace(/\//g,"~1")+"/grown/until",schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/properties/until/minimum",keyword:"minimum",
params:{comparison:">=",limit:-864e13},message:"must be >= -8640000000000000"}],!1}else return _.errors=[{instancePath:s+"/vocabs/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/grown/until",schemaPath:"#/properties/vocabs/additionalProperties/properties/grown/properties/until/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var Se=oe===e}else var Se=!0}}}}}else return _.errors=[{instancePath:s+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/grown",schemaPath:"\
#/properties/vocabs/additionalProperties/properties/grown/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var re=de===e}else var re=!0}}}}}}}else
return _.errors=[{instancePath:s+"/vocabs/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/vocabs/additionalProperties/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var Ye=ae===e;if(!Ye)break}else return _.errors=[{instancePath:s+"/vocabs",schemaPath:"#/properties/vocabs/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var c=er===e}else var c=!0;if(c)if(m.choices!==void 0){let te=m.choices;const er=e;if(e===er)if(te&&typeof te==
"object"&&!Array.isArray(te))for(const P in te){let C=te[P];const ae=e;if(e===ae)if(C&&typeof C=="object"&&!Array.isArray(C)){let je;if(C.value===void 0&&(je="v\
alue")||C.reason===void 0&&(je="reason")||C.tried===void 0&&(je="tried"))return _.errors=[{instancePath:s+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/choices/additionalProperties/required",keyword:"required",params:{missingProperty:je},message:"must have required property '"+je+"'"}],!1;{const wr=e;
for(const h in C)if(!(h==="value"||h==="choose"||h==="reason"||h==="tried")){return _.errors=[{instancePath:s+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/choices/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have \
additional properties"}],!1;break}if(wr===e){if(C.value!==void 0){const h=e;if(typeof C.value!="string")return _.errors=[{instancePath:s+"/choices/"+P.replace(/~/g,
"~0").replace(/\//g,"~1")+"/value",schemaPath:"#/properties/choices/additionalProperties/properties/value/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var Z=h===e}else var Z=!0;if(Z){if(C.choose!==void 0){const h=e;if(C.choose!==!0)return _.errors=[{instancePath:s+"/choices/"+P.replace(/~/g,
"~0").replace(/\//g,"~1")+"/choose",schemaPath:"#/properties/choices/additionalProperties/properties/choose/const",keyword:"const",params:{allowedValue:!0},message:"\
must be equal to constant"}],!1;var Z=h===e}else var Z=!0;if(Z){if(C.reason!==void 0){const h=e;if(typeof C.reason!="string")return _.errors=[{instancePath:s+"/\
choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/reason",schemaPath:"#/properties/choices/additionalProperties/properties/reason/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var Z=h===e}else var Z=!0;if(Z)if(C.tried!==void 0){let h=C.tried;const de=e;if(e===de)if(Array.isArray(h)){var gr=!0;
const Te=h.length;for(let ke=0;ke<Te;ke++){let b=h[ke];const oe=e;if(e===oe)if(b&&typeof b=="object"&&!Array.isArray(b)){let Ee;if(b.value===void 0&&(Ee="value")||
b.trials===void 0&&(Ee="trials")||b.part===void 0&&(Ee="part")||b.logLoss===void 0&&(Ee="logLoss")||b.difference===void 0&&(Ee="difference")||b.interval===void 0&&
(Ee="interval"))return _.errors=[{instancePath:s+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+ke,schemaPath:"#/properties/choices/additionalPr\
operties/properties/tried/items/required",keyword:"required",params:{missingProperty:Ee},message:"must have required property '"+Ee+"'"}],!1;{const Ie=e;for(const Q in b)
if(!(Q==="value"||Q==="trials"||Q==="part"||Q==="logLoss"||Q==="difference"||Q==="interval")){return _.errors=[{instancePath:s+"/choices/"+P.replace(/~/g,"~0").
replace(/\//g,"~1")+"/tried/"+ke,schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:Q},message:"must NOT have additional properties"}],!1;break}if(Ie===e){if(b.value!==void 0){const Q=e;if(typeof b.value!="string")
return _.errors=[{instancePath:s+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+ke+"/value",schemaPath:"#/properties/choices/additionalPropertie\
s/properties/tried/items/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var Ne=Q===e}else var Ne=!0;if(Ne){if(b.trials!==
void 0){let Q=b.trials;const ge=e;if(!(typeof Q=="number"&&!(Q%1)&&!isNaN(Q)&&isFinite(Q)))return _.errors=[{instancePath:s+"/choices/"+P.replace(/~/g,"~0").replace(
/\//g,"~1")+"/tried/"+ke+"/trials",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/trials/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===ge&&typeof Q=="number"&&isFinite(Q)&&(Q<0||isNaN(Q)))return _.errors=[{instancePath:s+"/choices/"+P.replace(/~/g,
"~0").replace(/\//g,"~1")+"/tried/"+ke+"/trials",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/trials/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var Ne=ge===e}else var Ne=!0;if(Ne){if(b.part!==void 0){let Q=b.part;const ge=e;if(e===ge)
if(typeof Q=="number"&&isFinite(Q)){if(Q>1||isNaN(Q))return _.errors=[{instancePath:s+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+ke+"/part",
schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/part/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"\
must be <= 1"}],!1;if(Q<0||isNaN(Q))return _.errors=[{instancePath:s+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+ke+"/part",schemaPath:"#/pro\
perties/choices/additionalProperties/properties/tried/items/properties/part/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return _.errors=[{instancePath:s+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+ke+"/part",schemaPath:"#/properties/choices/additionalPr\
operties/properties/tried/items/properties/part/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ne=ge===e}else var Ne=!0;if(Ne){if(b.
logLoss!==void 0){let Q=b.logLoss;const ge=e;if(!(typeof Q=="number"&&isFinite(Q)))return _.errors=[{instancePath:s+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,
"~1")+"/tried/"+ke+"/logLoss",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/logLoss/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var Ne=ge===e}else var Ne=!0;if(Ne){if(b.difference!==void 0){let Q=b.difference;const ge=e;if(!(typeof Q=="number"&&isFinite(
Q)))return _.errors=[{instancePath:s+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+ke+"/difference",schemaPath:"#/properties/choices/additional\
Properties/properties/tried/items/properties/difference/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var Ne=ge===e}else var Ne=!0;if(Ne)
if(b.interval!==void 0){let Q=b.interval;const ge=e;if(e===ge)if(Array.isArray(Q)){if(Q.length<2)return _.errors=[{instancePath:s+"/choices/"+P.replace(/~/g,"~0").
replace(/\//g,"~1")+"/tried/"+ke+"/interval",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/interval/minItems",keyword:"\
minItems",params:{limit:2},message:"must NOT have fewer than 2 items"}],!1;{const L=Q.length;if(L>0){let or=Q[0];const Qe=e;if(!(typeof or=="number"&&isFinite(or)))
return _.errors=[{instancePath:s+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+ke+"/interval/0",schemaPath:"#/properties/choices/additionalProp\
erties/properties/tried/items/properties/interval/prefixItems/0/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var pr=Qe===e}if(pr){if(L>
1){let or=Q[1];const Qe=e;if(!(typeof or=="number"&&isFinite(or)))return _.errors=[{instancePath:s+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+
ke+"/interval/1",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/interval/prefixItems/1/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var pr=Qe===e}if(pr&&!(Q.length<=2))return _.errors=[{instancePath:s+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+
"/tried/"+ke+"/interval",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/interval/items",keyword:"items",params:{limit:2},
message:"must NOT have more than 2 items"}],!1}}}else return _.errors=[{instancePath:s+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+ke+"/inter\
val",schemaPath:"#/properties/choices/additionalProperties/properties/tried/items/properties/interval/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var Ne=ge===e}else var Ne=!0}}}}}}}else return _.errors=[{instancePath:s+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried/"+ke,schemaPath:"\
#/properties/choices/additionalProperties/properties/tried/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var gr=oe===e;if(!gr)
break}}else return _.errors=[{instancePath:s+"/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1")+"/tried",schemaPath:"#/properties/choices/additionalProperties\
/properties/tried/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var Z=de===e}else var Z=!0}}}}}else return _.errors=[{instancePath:s+"\
/choices/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/choices/additionalProperties/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;var Rr=ae===e;if(!Rr)break}else return _.errors=[{instancePath:s+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var c=er===e}else var c=!0}}}}}}}}}}}}else return _.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return _.errors=l,e===0}_.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const yt=Fe,Qr={$schema:"https://json-sche\
ma.org/draft/2020-12/schema",title:"adsc calibration config",description:"How a model is to be calibrated: what the spec asks for, resolved. A fitted calibrator\
 is another file.",type:"object",properties:{version:{const:3},fingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},model:{type:"string"},variant:{type:["string",
"null"]},method:{enum:["platt","isotonic","temperature"]},heads:{type:"array",items:{type:"string"}},sources:{type:["array","null"],items:{type:"string"}},per:{
type:"array",items:{enum:["head","source"]}},signals:{type:"array",items:{type:"object",properties:{name:{type:"string"},kind:{enum:["id","ids","vec","bins"]},vocab:{
type:["string","null"]},size:{type:"integer",minimum:0},hours:{type:["string","null"]}},required:["name","kind","vocab","size","hours"],additionalProperties:!1}},
everySeconds:{type:"number"},windowSeconds:{type:"number"},halfLifeSeconds:{type:["number","null"]},traffic:{type:["object","null"],properties:{column:{type:"st\
ring"},value:{type:"string"}},required:["column","value"],additionalProperties:!1},sampling:{type:["object","null"],properties:{base:{type:["string","null"]},keep:{
type:"number",minimum:0,maximum:1},log:{enum:["unsampled","sampled"]},correct:{enum:["weight","base","batch"]}},required:["base","keep","log","correct"],additionalProperties:!1}},
required:["version","fingerprint","model","variant","method","heads","sources","per","signals","everySeconds","windowSeconds","halfLifeSeconds","traffic","sampl\
ing"],additionalProperties:!1,$id:"calibration"};function Fe(m,{instancePath:s="",parentData:ls,parentDataProperty:fs,rootData:Vr=m,dynamicAnchors:$r={}}={}){let l=null,
e=0;const Oe=Fe.evaluated;if(Oe.dynamicProps&&(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(m&&typeof m=="object"&&!Array.isArray(m)){let X;if(m.
version===void 0&&(X="version")||m.fingerprint===void 0&&(X="fingerprint")||m.model===void 0&&(X="model")||m.variant===void 0&&(X="variant")||m.method===void 0&&
(X="method")||m.heads===void 0&&(X="heads")||m.sources===void 0&&(X="sources")||m.per===void 0&&(X="per")||m.signals===void 0&&(X="signals")||m.everySeconds===void 0&&
(X="everySeconds")||m.windowSeconds===void 0&&(X="windowSeconds")||m.halfLifeSeconds===void 0&&(X="halfLifeSeconds")||m.traffic===void 0&&(X="traffic")||m.sampling===
void 0&&(X="sampling"))return Fe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:X},message:"must have required prope\
rty '"+X+"'"}],!1;{const fe=e;for(const A in m)if(!Tr.call(Qr.properties,A)){return Fe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:A},message:"must NOT have additional properties"}],!1;break}if(fe===e){if(m.version!==void 0){const A=e;if(m.version!==
3)return Fe.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:3},message:"must be equal to constan\
t"}],!1;var c=A===e}else var c=!0;if(c){if(m.fingerprint!==void 0){let A=m.fingerprint;const N=e;if(e===N)if(typeof A=="string"){if(!Kr.test(A))return Fe.errors=
[{instancePath:s+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^\
[0-9a-f]{64}$"'}],!1}else return Fe.errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var c=N===e}else var c=!0;if(c){if(m.model!==void 0){const A=e;if(typeof m.model!="string")return Fe.errors=[{instancePath:s+"/model",schemaPath:"\
#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=A===e}else var c=!0;if(c){if(m.variant!==void 0){let A=m.variant;
const N=e;if(typeof A!="string"&&A!==null)return Fe.errors=[{instancePath:s+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:Qr.properties.
variant.type},message:"must be string,null"}],!1;var c=N===e}else var c=!0;if(c){if(m.method!==void 0){let A=m.method;const N=e;if(!(A==="platt"||A==="isotonic"||
A==="temperature"))return Fe.errors=[{instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:Qr.properties.method.enum},
message:"must be equal to one of the allowed values"}],!1;var c=N===e}else var c=!0;if(c){if(m.heads!==void 0){let A=m.heads;const N=e;if(e===N)if(Array.isArray(
A)){var ve=!0;const me=A.length;for(let _e=0;_e<me;_e++){const g=e;if(typeof A[_e]!="string")return Fe.errors=[{instancePath:s+"/heads/"+_e,schemaPath:"#/proper\
ties/heads/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ve=g===e;if(!ve)break}}else return Fe.errors=[{instancePath:s+"/h\
eads",schemaPath:"#/properties/heads/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=N===e}else var c=!0;if(c){if(m.sources!==void 0){
let A=m.sources;const N=e;if(!Array.isArray(A)&&A!==null)return Fe.errors=[{instancePath:s+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{
type:Qr.properties.sources.type},message:"must be array,null"}],!1;if(e===N&&Array.isArray(A)){var se=!0;const me=A.length;for(let _e=0;_e<me;_e++){const g=e;if(typeof A[_e]!=
"string")return Fe.errors=[{instancePath:s+"/sources/"+_e,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var se=g===e;if(!se)break}}var c=N===e}else var c=!0;if(c){if(m.per!==void 0){let A=m.per;const N=e;if(e===N)if(Array.isArray(A)){var ye=!0;const me=A.
length;for(let _e=0;_e<me;_e++){let g=A[_e];const D=e;if(!(g==="head"||g==="source"))return Fe.errors=[{instancePath:s+"/per/"+_e,schemaPath:"#/properties/per/i\
tems/enum",keyword:"enum",params:{allowedValues:Qr.properties.per.items.enum},message:"must be equal to one of the allowed values"}],!1;var ye=D===e;if(!ye)break}}else
return Fe.errors=[{instancePath:s+"/per",schemaPath:"#/properties/per/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=N===e}else var c=!0;
if(c){if(m.signals!==void 0){let A=m.signals;const N=e;if(e===N)if(Array.isArray(A)){var W=!0;const me=A.length;for(let _e=0;_e<me;_e++){let g=A[_e];const D=e;if(e===
D)if(g&&typeof g=="object"&&!Array.isArray(g)){let S;if(g.name===void 0&&(S="name")||g.kind===void 0&&(S="kind")||g.vocab===void 0&&(S="vocab")||g.size===void 0&&
(S="size")||g.hours===void 0&&(S="hours"))return Fe.errors=[{instancePath:s+"/signals/"+_e,schemaPath:"#/properties/signals/items/required",keyword:"required",params:{
missingProperty:S},message:"must have required property '"+S+"'"}],!1;{const y=e;for(const u in g)if(!(u==="name"||u==="kind"||u==="vocab"||u==="size"||u==="hou\
rs")){return Fe.errors=[{instancePath:s+"/signals/"+_e,schemaPath:"#/properties/signals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"}],!1;break}if(y===e){if(g.name!==void 0){const u=e;if(typeof g.name!="string")return Fe.errors=[{instancePath:s+"/\
signals/"+_e+"/name",schemaPath:"#/properties/signals/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var be=u===
e}else var be=!0;if(be){if(g.kind!==void 0){let u=g.kind;const J=e;if(!(u==="id"||u==="ids"||u==="vec"||u==="bins"))return Fe.errors=[{instancePath:s+"/signals/"+
_e+"/kind",schemaPath:"#/properties/signals/items/properties/kind/enum",keyword:"enum",params:{allowedValues:Qr.properties.signals.items.properties.kind.enum},message:"\
must be equal to one of the allowed values"}],!1;var be=J===e}else var be=!0;if(be){if(g.vocab!==void 0){let u=g.vocab;const J=e;if(typeof u!="string"&&u!==null)
return Fe.errors=[{instancePath:s+"/signals/"+_e+"/vocab",schemaPath:"#/properties/signals/items/properties/vocab/type",keyword:"type",params:{type:Qr.properties.
signals.items.properties.vocab.type},message:"must be string,null"}],!1;var be=J===e}else var be=!0;if(be){if(g.size!==void 0){let u=g.size;const J=e;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return Fe.errors=[{instancePath:s+"/signals/"+_e+"/size",schemaPath:"#/properties/signals/items/properties/size/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===J&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return Fe.errors=[{instancePath:s+
"/signals/"+_e+"/size",schemaPath:"#/properties/signals/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1;var be=J===e}else var be=!0;if(be)if(g.hours!==void 0){let u=g.hours;const J=e;if(typeof u!="string"&&u!==null)return Fe.errors=[{instancePath:s+"/signals/"+
_e+"/hours",schemaPath:"#/properties/signals/items/properties/hours/type",keyword:"type",params:{type:Qr.properties.signals.items.properties.hours.type},message:"\
must be string,null"}],!1;var be=J===e}else var be=!0}}}}}}else return Fe.errors=[{instancePath:s+"/signals/"+_e,schemaPath:"#/properties/signals/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var W=D===e;if(!W)break}}else return Fe.errors=[{instancePath:s+"/signals",schemaPath:"#/properties/s\
ignals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=N===e}else var c=!0;if(c){if(m.everySeconds!==void 0){let A=m.everySeconds;
const N=e;if(!(typeof A=="number"&&isFinite(A)))return Fe.errors=[{instancePath:s+"/everySeconds",schemaPath:"#/properties/everySeconds/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var c=N===e}else var c=!0;if(c){if(m.windowSeconds!==void 0){let A=m.windowSeconds;const N=e;if(!(typeof A=="number"&&
isFinite(A)))return Fe.errors=[{instancePath:s+"/windowSeconds",schemaPath:"#/properties/windowSeconds/type",keyword:"type",params:{type:"number"},message:"must\
 be number"}],!1;var c=N===e}else var c=!0;if(c){if(m.halfLifeSeconds!==void 0){let A=m.halfLifeSeconds;const N=e;if(!(typeof A=="number"&&isFinite(A))&&A!==null)
return Fe.errors=[{instancePath:s+"/halfLifeSeconds",schemaPath:"#/properties/halfLifeSeconds/type",keyword:"type",params:{type:Qr.properties.halfLifeSeconds.type},
message:"must be number,null"}],!1;var c=N===e}else var c=!0;if(c){if(m.traffic!==void 0){let A=m.traffic;const N=e;if(!(A&&typeof A=="object"&&!Array.isArray(A))&&
A!==null)return Fe.errors=[{instancePath:s+"/traffic",schemaPath:"#/properties/traffic/type",keyword:"type",params:{type:Qr.properties.traffic.type},message:"mu\
st be object,null"}],!1;if(e===N&&A&&typeof A=="object"&&!Array.isArray(A)){let me;if(A.column===void 0&&(me="column")||A.value===void 0&&(me="value"))return Fe.
errors=[{instancePath:s+"/traffic",schemaPath:"#/properties/traffic/required",keyword:"required",params:{missingProperty:me},message:"must have required propert\
y '"+me+"'"}],!1;{const _e=e;for(const g in A)if(!(g==="column"||g==="value")){return Fe.errors=[{instancePath:s+"/traffic",schemaPath:"#/properties/traffic/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(_e===e){if(A.column!==
void 0){const g=e;if(typeof A.column!="string")return Fe.errors=[{instancePath:s+"/traffic/column",schemaPath:"#/properties/traffic/properties/column/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var xe=g===e}else var xe=!0;if(xe)if(A.value!==void 0){const g=e;if(typeof A.value!="string")return Fe.
errors=[{instancePath:s+"/traffic/value",schemaPath:"#/properties/traffic/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var xe=g===e}else var xe=!0}}}var c=N===e}else var c=!0;if(c)if(m.sampling!==void 0){let A=m.sampling;const N=e;if(!(A&&typeof A=="object"&&!Array.isArray(A))&&
A!==null)return Fe.errors=[{instancePath:s+"/sampling",schemaPath:"#/properties/sampling/type",keyword:"type",params:{type:Qr.properties.sampling.type},message:"\
must be object,null"}],!1;if(e===N&&A&&typeof A=="object"&&!Array.isArray(A)){let me;if(A.base===void 0&&(me="base")||A.keep===void 0&&(me="keep")||A.log===void 0&&
(me="log")||A.correct===void 0&&(me="correct"))return Fe.errors=[{instancePath:s+"/sampling",schemaPath:"#/properties/sampling/required",keyword:"required",params:{
missingProperty:me},message:"must have required property '"+me+"'"}],!1;{const _e=e;for(const g in A)if(!(g==="base"||g==="keep"||g==="log"||g==="correct")){return Fe.
errors=[{instancePath:s+"/sampling",schemaPath:"#/properties/sampling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"\
must NOT have additional properties"}],!1;break}if(_e===e){if(A.base!==void 0){let g=A.base;const D=e;if(typeof g!="string"&&g!==null)return Fe.errors=[{instancePath:s+
"/sampling/base",schemaPath:"#/properties/sampling/properties/base/type",keyword:"type",params:{type:Qr.properties.sampling.properties.base.type},message:"must \
be string,null"}],!1;var M=D===e}else var M=!0;if(M){if(A.keep!==void 0){let g=A.keep;const D=e;if(e===D)if(typeof g=="number"&&isFinite(g)){if(g>1||isNaN(g))return Fe.
errors=[{instancePath:s+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"\
must be <= 1"}],!1;if(g<0||isNaN(g))return Fe.errors=[{instancePath:s+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return Fe.errors=[{instancePath:s+"/sampling/keep",schemaPath:"#/properties/sampling/prope\
rties/keep/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var M=D===e}else var M=!0;if(M){if(A.log!==void 0){let g=A.log;const D=e;if(!(g===
"unsampled"||g==="sampled"))return Fe.errors=[{instancePath:s+"/sampling/log",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"enum",params:{allowedValues:Qr.
properties.sampling.properties.log.enum},message:"must be equal to one of the allowed values"}],!1;var M=D===e}else var M=!0;if(M)if(A.correct!==void 0){let g=A.
correct;const D=e;if(!(g==="weight"||g==="base"||g==="batch"))return Fe.errors=[{instancePath:s+"/sampling/correct",schemaPath:"#/properties/sampling/properties\
/correct/enum",keyword:"enum",params:{allowedValues:Qr.properties.sampling.properties.correct.enum},message:"must be equal to one of the allowed values"}],!1;var M=D===
e}else var M=!0}}}}}var c=N===e}else var c=!0}}}}}}}}}}}}}}}else return Fe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Fe.errors=l,e===0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const ct=he,_s={$schema:"https://json-schema.org/draft/202\
0-12/schema",title:"adsc manifest",description:"What a build or a trained bundle holds: the fingerprint of its plan and a hash of every other file.",type:"objec\
t",properties:{version:{const:1},adsc:{type:"string"},model:{type:"string"},variant:{type:["string","null"]},baseline:{type:"string"},assumed:{type:"object",properties:{
vocabs:{type:"array",items:{type:"string"}},signals:{type:"array",items:{type:"string"}}},required:["vocabs","signals"],additionalProperties:!1},fingerprint:{type:"\
string",pattern:"^[0-9a-f]{64}$"},contract:{type:"string",pattern:"^[0-9a-f]{64}$"},modelFingerprint:{type:"string",pattern:"^[0-9a-f]{64}$"},distilled:{type:"o\
bject",properties:{trees:{type:"integer",minimum:0},network:{type:"number"},sum:{type:"number"},pupil:{type:["number","null"]},kept:{enum:["pupil","network"]}},
required:["trees","network","sum","pupil","kept"],additionalProperties:!1},int8:{type:"object",properties:{tables:{type:"array",items:{type:"string"}},of:{type:"\
string",pattern:"^[0-9a-f]{64}$"},measured:{enum:["holdout","validate","train","data"]},rows:{type:"integer",minimum:0},heads:{type:"object",additionalProperties:{
type:"object",properties:{logLoss:{type:["array","null"],items:{type:"number"}},auc:{type:["array","null"],items:{type:"number"}}},required:["logLoss","auc"],additionalProperties:!1}}},
required:["tables","of","measured","rows","heads"],additionalProperties:!1},files:{type:"object",additionalProperties:{type:"object",properties:{bytes:{type:"in\
teger",minimum:0},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"}},required:["bytes","sha256"],additionalProperties:!1}}},required:["version","adsc","model","va\
riant","fingerprint","files"],additionalProperties:!1,$id:"manifest"};function he(m,{instancePath:s="",parentData:ls,parentDataProperty:fs,rootData:Vr=m,dynamicAnchors:$r={}}={}){
let l=null,e=0;const Oe=he.evaluated;if(Oe.dynamicProps&&(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(m&&typeof m=="object"&&!Array.isArray(m)){
let me;if(m.version===void 0&&(me="version")||m.adsc===void 0&&(me="adsc")||m.model===void 0&&(me="model")||m.variant===void 0&&(me="variant")||m.fingerprint===
void 0&&(me="fingerprint")||m.files===void 0&&(me="files"))return he.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:me},
message:"must have required property '"+me+"'"}],!1;{const _e=e;for(const g in m)if(!Tr.call(_s.properties,g)){return he.errors=[{instancePath:s,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(_e===e){if(m.version!==
void 0){const g=e;if(m.version!==1)return he.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},
message:"must be equal to constant"}],!1;var c=g===e}else var c=!0;if(c){if(m.adsc!==void 0){const g=e;if(typeof m.adsc!="string")return he.errors=[{instancePath:s+
"/adsc",schemaPath:"#/properties/adsc/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=g===e}else var c=!0;if(c){if(m.model!==void 0){
const g=e;if(typeof m.model!="string")return he.errors=[{instancePath:s+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var c=g===e}else var c=!0;if(c){if(m.variant!==void 0){let g=m.variant;const D=e;if(typeof g!="string"&&g!==null)return he.errors=[{instancePath:s+
"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type:_s.properties.variant.type},message:"must be string,null"}],!1;var c=D===e}else var c=!0;
if(c){if(m.baseline!==void 0){const g=e;if(typeof m.baseline!="string")return he.errors=[{instancePath:s+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var c=g===e}else var c=!0;if(c){if(m.assumed!==void 0){let g=m.assumed;const D=e;if(e===D)if(g&&typeof g==
"object"&&!Array.isArray(g)){let S;if(g.vocabs===void 0&&(S="vocabs")||g.signals===void 0&&(S="signals"))return he.errors=[{instancePath:s+"/assumed",schemaPath:"\
#/properties/assumed/required",keyword:"required",params:{missingProperty:S},message:"must have required property '"+S+"'"}],!1;{const y=e;for(const u in g)if(!(u===
"vocabs"||u==="signals")){return he.errors=[{instancePath:s+"/assumed",schemaPath:"#/properties/assumed/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(y===e){if(g.vocabs!==void 0){let u=g.vocabs;const J=e;if(e===J)if(Array.isArray(
u)){var ve=!0;const F=u.length;for(let q=0;q<F;q++){const O=e;if(typeof u[q]!="string")return he.errors=[{instancePath:s+"/assumed/vocabs/"+q,schemaPath:"#/prop\
erties/assumed/properties/vocabs/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var ve=O===e;if(!ve)break}}else return he.errors=
[{instancePath:s+"/assumed/vocabs",schemaPath:"#/properties/assumed/properties/vocabs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var se=J===
e}else var se=!0;if(se)if(g.signals!==void 0){let u=g.signals;const J=e;if(e===J)if(Array.isArray(u)){var ye=!0;const q=u.length;for(let O=0;O<q;O++){const T=e;
if(typeof u[O]!="string")return he.errors=[{instancePath:s+"/assumed/signals/"+O,schemaPath:"#/properties/assumed/properties/signals/items/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var ye=T===e;if(!ye)break}}else return he.errors=[{instancePath:s+"/assumed/signals",schemaPath:"#/properti\
es/assumed/properties/signals/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var se=J===e}else var se=!0}}}else return he.errors=[{instancePath:s+
"/assumed",schemaPath:"#/properties/assumed/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=D===e}else var c=!0;if(c){if(m.fingerprint!==
void 0){let g=m.fingerprint;const D=e;if(e===D)if(typeof g=="string"){if(!Kr.test(g))return he.errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/f\
ingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return he.errors=[{instancePath:s+
"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=D===e}else var c=!0;if(c){if(m.
contract!==void 0){let g=m.contract;const D=e;if(e===D)if(typeof g=="string"){if(!Kr.test(g))return he.errors=[{instancePath:s+"/contract",schemaPath:"#/propert\
ies/contract/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return he.errors=[{instancePath:s+
"/contract",schemaPath:"#/properties/contract/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=D===e}else var c=!0;if(c){if(m.modelFingerprint!==
void 0){let g=m.modelFingerprint;const D=e;if(e===D)if(typeof g=="string"){if(!Kr.test(g))return he.errors=[{instancePath:s+"/modelFingerprint",schemaPath:"#/pr\
operties/modelFingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return he.errors=
[{instancePath:s+"/modelFingerprint",schemaPath:"#/properties/modelFingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=D===
e}else var c=!0;if(c){if(m.distilled!==void 0){let g=m.distilled;const D=e;if(e===D)if(g&&typeof g=="object"&&!Array.isArray(g)){let S;if(g.trees===void 0&&(S="\
trees")||g.network===void 0&&(S="network")||g.sum===void 0&&(S="sum")||g.pupil===void 0&&(S="pupil")||g.kept===void 0&&(S="kept"))return he.errors=[{instancePath:s+
"/distilled",schemaPath:"#/properties/distilled/required",keyword:"required",params:{missingProperty:S},message:"must have required property '"+S+"'"}],!1;{const y=e;
for(const u in g)if(!(u==="trees"||u==="network"||u==="sum"||u==="pupil"||u==="kept")){return he.errors=[{instancePath:s+"/distilled",schemaPath:"#/properties/d\
istilled/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(y===e){if(g.
trees!==void 0){let u=g.trees;const J=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return he.errors=[{instancePath:s+"/distilled/trees",schemaPath:"\
#/properties/distilled/properties/trees/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===J&&typeof u=="number"&&isFinite(u)&&(u<
0||isNaN(u)))return he.errors=[{instancePath:s+"/distilled/trees",schemaPath:"#/properties/distilled/properties/trees/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var W=J===e}else var W=!0;if(W){if(g.network!==void 0){let u=g.network;const J=e;if(!(typeof u=="number"&&isFinite(u)))
return he.errors=[{instancePath:s+"/distilled/network",schemaPath:"#/properties/distilled/properties/network/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var W=J===e}else var W=!0;if(W){if(g.sum!==void 0){let u=g.sum;const J=e;if(!(typeof u=="number"&&isFinite(u)))return he.errors=[{instancePath:s+
"/distilled/sum",schemaPath:"#/properties/distilled/properties/sum/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var W=J===e}else var W=!0;
if(W){if(g.pupil!==void 0){let u=g.pupil;const J=e;if(!(typeof u=="number"&&isFinite(u))&&u!==null)return he.errors=[{instancePath:s+"/distilled/pupil",schemaPath:"\
#/properties/distilled/properties/pupil/type",keyword:"type",params:{type:_s.properties.distilled.properties.pupil.type},message:"must be number,null"}],!1;var W=J===
e}else var W=!0;if(W)if(g.kept!==void 0){let u=g.kept;const J=e;if(!(u==="pupil"||u==="network"))return he.errors=[{instancePath:s+"/distilled/kept",schemaPath:"\
#/properties/distilled/properties/kept/enum",keyword:"enum",params:{allowedValues:_s.properties.distilled.properties.kept.enum},message:"must be equal to one of\
 the allowed values"}],!1;var W=J===e}else var W=!0}}}}}}else return he.errors=[{instancePath:s+"/distilled",schemaPath:"#/properties/distilled/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;var c=D===e}else var c=!0;if(c){if(m.int8!==void 0){let g=m.int8;const D=e;if(e===D)if(g&&typeof g=="o\
bject"&&!Array.isArray(g)){let S;if(g.tables===void 0&&(S="tables")||g.of===void 0&&(S="of")||g.measured===void 0&&(S="measured")||g.rows===void 0&&(S="rows")||
g.heads===void 0&&(S="heads"))return he.errors=[{instancePath:s+"/int8",schemaPath:"#/properties/int8/required",keyword:"required",params:{missingProperty:S},message:"\
must have required property '"+S+"'"}],!1;{const y=e;for(const u in g)if(!(u==="tables"||u==="of"||u==="measured"||u==="rows"||u==="heads")){return he.errors=[{
instancePath:s+"/int8",schemaPath:"#/properties/int8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have a\
dditional properties"}],!1;break}if(y===e){if(g.tables!==void 0){let u=g.tables;const J=e;if(e===J)if(Array.isArray(u)){var be=!0;const F=u.length;for(let q=0;q<
F;q++){const O=e;if(typeof u[q]!="string")return he.errors=[{instancePath:s+"/int8/tables/"+q,schemaPath:"#/properties/int8/properties/tables/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var be=O===e;if(!be)break}}else return he.errors=[{instancePath:s+"/int8/tables",schemaPath:"#/proper\
ties/int8/properties/tables/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var xe=J===e}else var xe=!0;if(xe){if(g.of!==void 0){let u=g.
of;const J=e;if(e===J)if(typeof u=="string"){if(!Kr.test(u))return he.errors=[{instancePath:s+"/int8/of",schemaPath:"#/properties/int8/properties/of/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return he.errors=[{instancePath:s+"/int8/of",schemaPath:"#/pr\
operties/int8/properties/of/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var xe=J===e}else var xe=!0;if(xe){if(g.measured!==void 0){
let u=g.measured;const J=e;if(!(u==="holdout"||u==="validate"||u==="train"||u==="data"))return he.errors=[{instancePath:s+"/int8/measured",schemaPath:"#/propert\
ies/int8/properties/measured/enum",keyword:"enum",params:{allowedValues:_s.properties.int8.properties.measured.enum},message:"must be equal to one of the allowe\
d values"}],!1;var xe=J===e}else var xe=!0;if(xe){if(g.rows!==void 0){let u=g.rows;const J=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return he.
errors=[{instancePath:s+"/int8/rows",schemaPath:"#/properties/int8/properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
J&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return he.errors=[{instancePath:s+"/int8/rows",schemaPath:"#/properties/int8/properties/rows/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var xe=J===e}else var xe=!0;if(xe)if(g.heads!==void 0){let u=g.heads;const J=e;if(e===J)if(u&&
typeof u=="object"&&!Array.isArray(u))for(const q in u){let O=u[q];const T=e;if(e===T)if(O&&typeof O=="object"&&!Array.isArray(O)){let ce;if(O.logLoss===void 0&&
(ce="logLoss")||O.auc===void 0&&(ce="auc"))return he.errors=[{instancePath:s+"/int8/heads/"+q.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/in\
t8/properties/heads/additionalProperties/required",keyword:"required",params:{missingProperty:ce},message:"must have required property '"+ce+"'"}],!1;{const Pe=e;
for(const V in O)if(!(V==="logLoss"||V==="auc")){return he.errors=[{instancePath:s+"/int8/heads/"+q.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propert\
ies/int8/properties/heads/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:V},message:"must NOT have additio\
nal properties"}],!1;break}if(Pe===e){if(O.logLoss!==void 0){let V=O.logLoss;const $=e;if(!Array.isArray(V)&&V!==null)return he.errors=[{instancePath:s+"/int8/h\
eads/"+q.replace(/~/g,"~0").replace(/\//g,"~1")+"/logLoss",schemaPath:"#/properties/int8/properties/heads/additionalProperties/properties/logLoss/type",keyword:"\
type",params:{type:_s.properties.int8.properties.heads.additionalProperties.properties.logLoss.type},message:"must be array,null"}],!1;if(e===$&&Array.isArray(V)){
var M=!0;const Ae=V.length;for(let Xe=0;Xe<Ae;Xe++){let Y=V[Xe];const U=e;if(!(typeof Y=="number"&&isFinite(Y)))return he.errors=[{instancePath:s+"/int8/heads/"+
q.replace(/~/g,"~0").replace(/\//g,"~1")+"/logLoss/"+Xe,schemaPath:"#/properties/int8/properties/heads/additionalProperties/properties/logLoss/items/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var M=U===e;if(!M)break}}var X=$===e}else var X=!0;if(X)if(O.auc!==void 0){let V=O.auc;const $=e;if(!Array.
isArray(V)&&V!==null)return he.errors=[{instancePath:s+"/int8/heads/"+q.replace(/~/g,"~0").replace(/\//g,"~1")+"/auc",schemaPath:"#/properties/int8/properties/h\
eads/additionalProperties/properties/auc/type",keyword:"type",params:{type:_s.properties.int8.properties.heads.additionalProperties.properties.auc.type},message:"\
must be array,null"}],!1;if(e===$&&Array.isArray(V)){var fe=!0;const Xe=V.length;for(let Y=0;Y<Xe;Y++){let U=V[Y];const le=e;if(!(typeof U=="number"&&isFinite(U)))
return he.errors=[{instancePath:s+"/int8/heads/"+q.replace(/~/g,"~0").replace(/\//g,"~1")+"/auc/"+Y,schemaPath:"#/properties/int8/properties/heads/additionalPro\
perties/properties/auc/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var fe=le===e;if(!fe)break}}var X=$===e}else var X=!0}}}else
return he.errors=[{instancePath:s+"/int8/heads/"+q.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/int8/properties/heads/additionalProperties/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var A=T===e;if(!A)break}else return he.errors=[{instancePath:s+"/int8/heads",schemaPath:"\
#/properties/int8/properties/heads/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var xe=J===e}else var xe=!0}}}}}}else return he.errors=
[{instancePath:s+"/int8",schemaPath:"#/properties/int8/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=D===e}else var c=!0;if(c)
if(m.files!==void 0){let g=m.files;const D=e;if(e===D)if(g&&typeof g=="object"&&!Array.isArray(g))for(const S in g){let y=g[S];const u=e;if(e===u)if(y&&typeof y==
"object"&&!Array.isArray(y)){let J;if(y.bytes===void 0&&(J="bytes")||y.sha256===void 0&&(J="sha256"))return he.errors=[{instancePath:s+"/files/"+S.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/files/additionalProperties/required",keyword:"required",params:{missingProperty:J},message:"must have require\
d property '"+J+"'"}],!1;{const F=e;for(const q in y)if(!(q==="bytes"||q==="sha256")){return he.errors=[{instancePath:s+"/files/"+S.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/files/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"must NOT h\
ave additional properties"}],!1;break}if(F===e){if(y.bytes!==void 0){let q=y.bytes;const O=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return he.
errors=[{instancePath:s+"/files/"+S.replace(/~/g,"~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#/properties/files/additionalProperties/properties/bytes/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===O&&typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q)))return he.errors=[{instancePath:s+"/file\
s/"+S.replace(/~/g,"~0").replace(/\//g,"~1")+"/bytes",schemaPath:"#/properties/files/additionalProperties/properties/bytes/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var N=O===e}else var N=!0;if(N)if(y.sha256!==void 0){let q=y.sha256;const O=e;if(e===O)if(typeof q=="string"){if(!Kr.test(
q))return he.errors=[{instancePath:s+"/files/"+S.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/files/additionalProperties/properties\
/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return he.errors=[{instancePath:s+"\
/files/"+S.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"#/properties/files/additionalProperties/properties/sha256/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var N=O===e}else var N=!0}}}else return he.errors=[{instancePath:s+"/files/"+S.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/files/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var H=u===e;if(!H)break}else return he.errors=
[{instancePath:s+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=D===e}else var c=!0}}}}}}}}}}}}}else
return he.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return he.errors=l,e===0}he.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};const gt=zr;function zr(m,{instancePath:s="",parentData:ls,parentDataProperty:fs,rootData:Vr=m,dynamicAnchors:$r={}}={}){let l=null,e=0;const Oe=zr.evaluated;if(Oe.dynamicProps&&
(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(m&&typeof m=="object"&&!Array.isArray(m)){let A;if(m.version===void 0&&(A="version")||m.fingerprint===
void 0&&(A="fingerprint")||m.cases===void 0&&(A="cases"))return zr.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:A},
message:"must have required property '"+A+"'"}],!1;{const N=e;for(const H in m)if(!(H==="version"||H==="fingerprint"||H==="cases")){return zr.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:H},message:"must NOT have additional properties"}],!1;break}if(N===
e){if(m.version!==void 0){const H=e;if(m.version!==1)return zr.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{
allowedValue:1},message:"must be equal to constant"}],!1;var c=H===e}else var c=!0;if(c){if(m.fingerprint!==void 0){let H=m.fingerprint;const me=e;if(e===me)if(typeof H==
"string"){if(!Kr.test(H))return zr.errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9\
a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return zr.errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/fingerprint/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=me===e}else var c=!0;if(c)if(m.cases!==void 0){let H=m.cases;const me=e;if(e===me)if(Array.
isArray(H)){var ve=!0;const g=H.length;for(let D=0;D<g;D++){let B=H[D];const S=e;if(e===S)if(B&&typeof B=="object"&&!Array.isArray(B)){let u;if(B.note===void 0&&
(u="note")||B.serving===void 0&&(u="serving")||B.row===void 0&&(u="row")||B.signals===void 0&&(u="signals"))return zr.errors=[{instancePath:s+"/cases/"+D,schemaPath:"\
#/properties/cases/items/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{const J=e;for(const F in B)
if(!(F==="note"||F==="serving"||F==="row"||F==="signals")){return zr.errors=[{instancePath:s+"/cases/"+D,schemaPath:"#/properties/cases/items/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:F},message:"must NOT have additional properties"}],!1;break}if(J===e){if(B.note!==void 0){const F=e;
if(typeof B.note!="string")return zr.errors=[{instancePath:s+"/cases/"+D+"/note",schemaPath:"#/properties/cases/items/properties/note/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var se=F===e}else var se=!0;if(se){if(B.serving!==void 0){const F=e;if(typeof B.serving!="boolean")return zr.errors=
[{instancePath:s+"/cases/"+D+"/serving",schemaPath:"#/properties/cases/items/properties/serving/type",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"}],!1;var se=F===e}else var se=!0;if(se){if(B.row!==void 0){let F=B.row;const q=e;if(!(F&&typeof F=="object"&&!Array.isArray(F)))return zr.errors=[{instancePath:s+
"/cases/"+D+"/row",schemaPath:"#/properties/cases/items/properties/row/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var se=q===e}else
var se=!0;if(se)if(B.signals!==void 0){let F=B.signals;const q=e;if(e===q)if(F&&typeof F=="object"&&!Array.isArray(F))for(const T in F){let ce=F[T];const Pe=e,V=e;
let $=!1;const Ae=e;if(e===Ae)if(ce&&typeof ce=="object"&&!Array.isArray(ce)){let Y;if(ce.values===void 0&&(Y="values")){const U={instancePath:s+"/cases/"+D+"/s\
ignals/"+T.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/required",keyword:"requir\
ed",params:{missingProperty:Y},message:"must have required property '"+Y+"'"};l===null?l=[U]:l.push(U),e++}else{const U=e;for(const le in ce)if(le!=="values"){const re={
instancePath:s+"/cases/"+D+"/signals/"+T.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/any\
Of/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:le},message:"must NOT have additional properties"};l===null?l=[re]:l.push(re),
e++;break}if(U===e&&ce.values!==void 0){let le=ce.values;if(e===e)if(Array.isArray(le)){var ye=!0;const Se=le.length;for(let Ye=0;Ye<Se;Ye++){let Z=le[Ye];const gr=e;
if(!(typeof Z=="number"&&isFinite(Z))){const pr={instancePath:s+"/cases/"+D+"/signals/"+T.replace(/~/g,"~0").replace(/\//g,"~1")+"/values/"+Ye,schemaPath:"#/pro\
perties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/items/type",keyword:"type",params:{type:"number"},message:"must be number"};
l===null?l=[pr]:l.push(pr),e++}var ye=gr===e;if(!ye)break}}else{const Se={instancePath:s+"/cases/"+D+"/signals/"+T.replace(/~/g,"~0").replace(/\//g,"~1")+"/valu\
es",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/0/properties/values/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"};l===null?l=[Se]:l.push(Se),e++}}}}else{const Y={instancePath:s+"/cases/"+D+"/signals/"+T.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pro\
perties/cases/items/properties/signals/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};l===null?l=[Y]:l.push(
Y),e++}var X=Ae===e;if($=$||X,X)var W=!0;const Xe=e;if(e===Xe)if(ce&&typeof ce=="object"&&!Array.isArray(ce)){let Y;if(ce.ids===void 0&&(Y="ids")){const U={instancePath:s+
"/cases/"+D+"/signals/"+T.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/required",
keyword:"required",params:{missingProperty:Y},message:"must have required property '"+Y+"'"};l===null?l=[U]:l.push(U),e++}else{const U=e;for(const le in ce)if(!(le===
"ids"||le==="weights")){const re={instancePath:s+"/cases/"+D+"/signals/"+T.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/propertie\
s/signals/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:le},message:"must NOT have additional pro\
perties"};l===null?l=[re]:l.push(re),e++;break}if(U===e){if(ce.ids!==void 0){let le=ce.ids;const re=e;if(e===re)if(Array.isArray(le)){var be=!0;const Se=le.length;
for(let Ye=0;Ye<Se;Ye++){let Z=le[Ye];const gr=e;if(!(typeof Z=="number"&&!(Z%1)&&!isNaN(Z)&&isFinite(Z))){const pr={instancePath:s+"/cases/"+D+"/signals/"+T.replace(
/~/g,"~0").replace(/\//g,"~1")+"/ids/"+Ye,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/ids/items/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};l===null?l=[pr]:l.push(pr),e++}if(e===gr&&typeof Z=="number"&&isFinite(Z)&&(Z<0||isNaN(Z))){const pr={instancePath:s+
"/cases/"+D+"/signals/"+T.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids/"+Ye,schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1\
/properties/ids/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};l===null?l=[pr]:l.push(pr),e++}var be=gr===e;if(!be)break}}else{
const Se={instancePath:s+"/cases/"+D+"/signals/"+T.replace(/~/g,"~0").replace(/\//g,"~1")+"/ids",schemaPath:"#/properties/cases/items/properties/signals/additio\
nalProperties/anyOf/1/properties/ids/type",keyword:"type",params:{type:"array"},message:"must be array"};l===null?l=[Se]:l.push(Se),e++}var xe=re===e}else var xe=!0;
if(xe)if(ce.weights!==void 0){let le=ce.weights;const re=e;if(e===re)if(Array.isArray(le)){var M=!0;const Ye=le.length;for(let Z=0;Z<Ye;Z++){let gr=le[Z];const Ne=e;
if(!(typeof gr=="number"&&isFinite(gr))){const Rr={instancePath:s+"/cases/"+D+"/signals/"+T.replace(/~/g,"~0").replace(/\//g,"~1")+"/weights/"+Z,schemaPath:"#/p\
roperties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weights/items/type",keyword:"type",params:{type:"number"},message:"must be numb\
er"};l===null?l=[Rr]:l.push(Rr),e++}var M=Ne===e;if(!M)break}}else{const Ye={instancePath:s+"/cases/"+D+"/signals/"+T.replace(/~/g,"~0").replace(/\//g,"~1")+"/w\
eights",schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/properties/weights/type",keyword:"type",params:{type:"array"},message:"\
must be array"};l===null?l=[Ye]:l.push(Ye),e++}var xe=re===e}else var xe=!0}}}else{const Y={instancePath:s+"/cases/"+D+"/signals/"+T.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};l===null?l=[Y]:l.push(Y),e++}var X=Xe===e;if($=$||X,X&&W!==!0&&(W=!0),$)e=V,l!==null&&(V?l.length=V:l=null);else{const Y={instancePath:s+"/cases/"+D+"/si\
gnals/"+T.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cases/items/properties/signals/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};return l===null?l=[Y]:l.push(Y),e++,zr.errors=l,!1}var fe=Pe===e;if(!fe)break}else return zr.errors=[{instancePath:s+"/cases/"+D+
"/signals",schemaPath:"#/properties/cases/items/properties/signals/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var se=q===e}else var se=!0}}}}}else
return zr.errors=[{instancePath:s+"/cases/"+D,schemaPath:"#/properties/cases/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ve=S===
e;if(!ve)break}}else return zr.errors=[{instancePath:s+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var c=me===e}else var c=!0}}}}else return zr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return zr.errors=l,e===0}zr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const ht=pe,Gr={$schema:"https://json-schema.org/draft/2020-12/schema",title:"a\
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
"kept","prior","window","weight","events","temperature"],additionalProperties:!1}]}},$id:"calibrator"},is={type:"object",discriminator:{propertyName:"kind"},required:[
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
temperature"],additionalProperties:!1}]};function E(m,{instancePath:s="",parentData:ls,parentDataProperty:fs,rootData:Vr=m,dynamicAnchors:$r={}}={}){let l=null,
e=0;const Oe=E.evaluated;if(Oe.dynamicProps&&(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(m&&typeof m=="object"&&!Array.isArray(m)){let _e;if(m.
kind===void 0&&(_e="kind"))return E.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:_e},message:"must have required p\
roperty '"+_e+"'"}],!1;{const g=m.kind;if(typeof g=="string")if(g==="identity"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let B;if(m.kind===void 0&&
(B="kind")||m.kept===void 0&&(B="kept")||m.prior===void 0&&(B="prior")||m.window===void 0&&(B="window")||m.weight===void 0&&(B="weight")||m.events===void 0&&(B=
"events"))return E.errors=[{instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:B},message:"must have required property '"+
B+"'"}],!1;{const S=e;for(const y in m)if(!(y==="kind"||y==="kept"||y==="prior"||y==="window"||y==="weight"||y==="events")){return E.errors=[{instancePath:s,schemaPath:"\
#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(S===e){
if(m.kind!==void 0){const y=e;if(m.kind!=="identity")return E.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{
allowedValue:"identity"},message:"must be equal to constant"}],!1;var c=y===e}else var c=!0;if(c){if(m.kept!==void 0){const y=e;if(typeof m.kept!="boolean")return E.
errors=[{instancePath:s+"/kept",schemaPath:"#/oneOf/0/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var c=y===e}else
var c=!0;if(c){if(m.prior!==void 0){const y=e;if(typeof m.prior!="boolean")return E.errors=[{instancePath:s+"/prior",schemaPath:"#/oneOf/0/properties/prior/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var c=y===e}else var c=!0;if(c){if(m.window!==void 0){let y=m.window;const u=e;if(!(y&&typeof y==
"object"&&!Array.isArray(y))&&y!==null)return E.errors=[{instancePath:s+"/window",schemaPath:"#/oneOf/0/properties/window/type",keyword:"type",params:{type:is.oneOf[0].
properties.window.type},message:"must be object,null"}],!1;if(e===u&&y&&typeof y=="object"&&!Array.isArray(y)){let F;if(y.from===void 0&&(F="from")||y.to===void 0&&
(F="to")||y.rows===void 0&&(F="rows"))return E.errors=[{instancePath:s+"/window",schemaPath:"#/oneOf/0/properties/window/required",keyword:"required",params:{missingProperty:F},
message:"must have required property '"+F+"'"}],!1;{const q=e;for(const O in y)if(!(O==="from"||O==="to"||O==="rows")){return E.errors=[{instancePath:s+"/window",
schemaPath:"#/oneOf/0/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O},message:"must NOT have additional pro\
perties"}],!1;break}if(q===e){if(y.from!==void 0){let O=y.from;const T=e;if(!(typeof O=="number"&&isFinite(O))&&O!==null)return E.errors=[{instancePath:s+"/wind\
ow/from",schemaPath:"#/oneOf/0/properties/window/properties/from/type",keyword:"type",params:{type:is.oneOf[0].properties.window.properties.from.type},message:"\
must be number,null"}],!1;var ve=T===e}else var ve=!0;if(ve){if(y.to!==void 0){let O=y.to;const T=e;if(!(typeof O=="number"&&isFinite(O))&&O!==null)return E.errors=
[{instancePath:s+"/window/to",schemaPath:"#/oneOf/0/properties/window/properties/to/type",keyword:"type",params:{type:is.oneOf[0].properties.window.properties.to.
type},message:"must be number,null"}],!1;var ve=T===e}else var ve=!0;if(ve)if(y.rows!==void 0){let O=y.rows;const T=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&
isFinite(O)))return E.errors=[{instancePath:s+"/window/rows",schemaPath:"#/oneOf/0/properties/window/properties/rows/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===T&&typeof O=="number"&&isFinite(O)&&(O<0||isNaN(O)))return E.errors=[{instancePath:s+"/window/rows",schemaPath:"#/oneOf/0/\
properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ve=T===e}else var ve=!0}}}}var c=u===
e}else var c=!0;if(c){if(m.weight!==void 0){let y=m.weight;const u=e;if(!(typeof y=="number"&&isFinite(y)))return E.errors=[{instancePath:s+"/weight",schemaPath:"\
#/oneOf/0/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var c=u===e}else var c=!0;if(c)if(m.events!==void 0){let y=m.
events;const u=e;if(!(typeof y=="number"&&isFinite(y)))return E.errors=[{instancePath:s+"/events",schemaPath:"#/oneOf/0/properties/events/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var c=u===e}else var c=!0}}}}}}}else return E.errors=[{instancePath:s,schemaPath:"#/oneOf/0/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var se=!0}else if(g==="platt"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let B;if(m.kind===void 0&&(B="\
kind")||m.kept===void 0&&(B="kept")||m.prior===void 0&&(B="prior")||m.window===void 0&&(B="window")||m.weight===void 0&&(B="weight")||m.events===void 0&&(B="eve\
nts")||m.center===void 0&&(B="center")||m.alpha===void 0&&(B="alpha")||m.beta===void 0&&(B="beta")||m.gamma===void 0&&(B="gamma")||m.standardErrors===void 0&&(B=
"standardErrors")||m.converged===void 0&&(B="converged"))return E.errors=[{instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:B},
message:"must have required property '"+B+"'"}],!1;{const S=e;for(const y in m)if(!Tr.call(is.oneOf[1].properties,y)){return E.errors=[{instancePath:s,schemaPath:"\
#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(S===e){
if(m.kind!==void 0){const y=e;if(m.kind!=="platt")return E.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{
allowedValue:"platt"},message:"must be equal to constant"}],!1;var ye=y===e}else var ye=!0;if(ye){if(m.kept!==void 0){const y=e;if(typeof m.kept!="boolean")return E.
errors=[{instancePath:s+"/kept",schemaPath:"#/oneOf/1/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var ye=y===e}else
var ye=!0;if(ye){if(m.prior!==void 0){const y=e;if(typeof m.prior!="boolean")return E.errors=[{instancePath:s+"/prior",schemaPath:"#/oneOf/1/properties/prior/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var ye=y===e}else var ye=!0;if(ye){if(m.window!==void 0){let y=m.window;const u=e;if(!(y&&
typeof y=="object"&&!Array.isArray(y))&&y!==null)return E.errors=[{instancePath:s+"/window",schemaPath:"#/oneOf/1/properties/window/type",keyword:"type",params:{
type:is.oneOf[1].properties.window.type},message:"must be object,null"}],!1;if(e===u&&y&&typeof y=="object"&&!Array.isArray(y)){let F;if(y.from===void 0&&(F="fr\
om")||y.to===void 0&&(F="to")||y.rows===void 0&&(F="rows"))return E.errors=[{instancePath:s+"/window",schemaPath:"#/oneOf/1/properties/window/required",keyword:"\
required",params:{missingProperty:F},message:"must have required property '"+F+"'"}],!1;{const q=e;for(const O in y)if(!(O==="from"||O==="to"||O==="rows")){return E.
errors=[{instancePath:s+"/window",schemaPath:"#/oneOf/1/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O},message:"\
must NOT have additional properties"}],!1;break}if(q===e){if(y.from!==void 0){let O=y.from;const T=e;if(!(typeof O=="number"&&isFinite(O))&&O!==null)return E.errors=
[{instancePath:s+"/window/from",schemaPath:"#/oneOf/1/properties/window/properties/from/type",keyword:"type",params:{type:is.oneOf[1].properties.window.properties.
from.type},message:"must be number,null"}],!1;var W=T===e}else var W=!0;if(W){if(y.to!==void 0){let O=y.to;const T=e;if(!(typeof O=="number"&&isFinite(O))&&O!==
null)return E.errors=[{instancePath:s+"/window/to",schemaPath:"#/oneOf/1/properties/window/properties/to/type",keyword:"type",params:{type:is.oneOf[1].properties.
window.properties.to.type},message:"must be number,null"}],!1;var W=T===e}else var W=!0;if(W)if(y.rows!==void 0){let O=y.rows;const T=e;if(!(typeof O=="number"&&
!(O%1)&&!isNaN(O)&&isFinite(O)))return E.errors=[{instancePath:s+"/window/rows",schemaPath:"#/oneOf/1/properties/window/properties/rows/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===T&&typeof O=="number"&&isFinite(O)&&(O<0||isNaN(O)))return E.errors=[{instancePath:s+"/window/rows",schemaPath:"\
#/oneOf/1/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var W=T===e}else var W=!0}}}}
var ye=u===e}else var ye=!0;if(ye){if(m.weight!==void 0){let y=m.weight;const u=e;if(!(typeof y=="number"&&isFinite(y)))return E.errors=[{instancePath:s+"/weigh\
t",schemaPath:"#/oneOf/1/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ye=u===e}else var ye=!0;if(ye){if(m.events!==
void 0){let y=m.events;const u=e;if(!(typeof y=="number"&&isFinite(y)))return E.errors=[{instancePath:s+"/events",schemaPath:"#/oneOf/1/properties/events/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ye=u===e}else var ye=!0;if(ye){if(m.center!==void 0){let y=m.center;const u=e;if(e===u)if(typeof y==
"number"&&isFinite(y)){if(y>1e9||isNaN(y))return E.errors=[{instancePath:s+"/center",schemaPath:"#/oneOf/1/properties/center/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e9},message:"must be <= 1000000000"}],!1;if(y<-1e9||isNaN(y))return E.errors=[{instancePath:s+"/center",schemaPath:"#/oneOf/1/properties/\
center/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e9},message:"must be >= -1000000000"}],!1}else return E.errors=[{instancePath:s+"/center",schemaPath:"\
#/oneOf/1/properties/center/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ye=u===e}else var ye=!0;if(ye){if(m.alpha!==void 0){let y=m.
alpha;const u=e;if(e===u)if(typeof y=="number"&&isFinite(y)){if(y>1e6||isNaN(y))return E.errors=[{instancePath:s+"/alpha",schemaPath:"#/oneOf/1/properties/alpha\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(y<-1e6||isNaN(y))return E.errors=[{instancePath:s+"/alpha",schemaPath:"\
#/oneOf/1/properties/alpha/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"}],!1}else return E.errors=[{instancePath:s+
"/alpha",schemaPath:"#/oneOf/1/properties/alpha/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ye=u===e}else var ye=!0;if(ye){if(m.
beta!==void 0){let y=m.beta;const u=e;if(e===u)if(typeof y=="number"&&isFinite(y)){if(y>1e6||isNaN(y))return E.errors=[{instancePath:s+"/beta",schemaPath:"#/one\
Of/1/properties/beta/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(y<-1e6||isNaN(y))return E.errors=[{instancePath:s+
"/beta",schemaPath:"#/oneOf/1/properties/beta/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"}],!1}else return E.errors=
[{instancePath:s+"/beta",schemaPath:"#/oneOf/1/properties/beta/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var ye=u===e}else var ye=!0;
if(ye){if(m.gamma!==void 0){let y=m.gamma;const u=e;if(e===u)if(Array.isArray(y)){var be=!0;const F=y.length;for(let q=0;q<F;q++){let O=y[q];const T=e;if(e===T)
if(typeof O=="number"&&isFinite(O)){if(O>1e6||isNaN(O))return E.errors=[{instancePath:s+"/gamma/"+q,schemaPath:"#/oneOf/1/properties/gamma/items/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(O<-1e6||isNaN(O))return E.errors=[{instancePath:s+"/gamma/"+q,schemaPath:"#/one\
Of/1/properties/gamma/items/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"}],!1}else return E.errors=[{instancePath:s+
"/gamma/"+q,schemaPath:"#/oneOf/1/properties/gamma/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var be=T===e;if(!be)break}}else
return E.errors=[{instancePath:s+"/gamma",schemaPath:"#/oneOf/1/properties/gamma/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ye=u===
e}else var ye=!0;if(ye){if(m.standardErrors!==void 0){let y=m.standardErrors;const u=e;if(e===u)if(Array.isArray(y)){var xe=!0;const F=y.length;for(let q=0;q<F;q++){
let O=y[q];const T=e;if(!(typeof O=="number"&&isFinite(O)))return E.errors=[{instancePath:s+"/standardErrors/"+q,schemaPath:"#/oneOf/1/properties/standardErrors\
/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var xe=T===e;if(!xe)break}}else return E.errors=[{instancePath:s+"/standardErro\
rs",schemaPath:"#/oneOf/1/properties/standardErrors/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var ye=u===e}else var ye=!0;if(ye)if(m.
converged!==void 0){const y=e;if(typeof m.converged!="boolean")return E.errors=[{instancePath:s+"/converged",schemaPath:"#/oneOf/1/properties/converged/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var ye=y===e}else var ye=!0}}}}}}}}}}}}}else return E.errors=[{instancePath:s,schemaPath:"#/oneOf/1\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;se!==!0&&(se=!0)}else if(g==="isotonic"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(
m)){let B;if(m.kind===void 0&&(B="kind")||m.kept===void 0&&(B="kept")||m.prior===void 0&&(B="prior")||m.window===void 0&&(B="window")||m.weight===void 0&&(B="we\
ight")||m.events===void 0&&(B="events")||m.fit===void 0&&(B="fit"))return E.errors=[{instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:B},
message:"must have required property '"+B+"'"}],!1;{const S=e;for(const y in m)if(!(y==="kind"||y==="kept"||y==="prior"||y==="window"||y==="weight"||y==="events"||
y==="fit")){return E.errors=[{instancePath:s,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"m\
ust NOT have additional properties"}],!1;break}if(S===e){if(m.kind!==void 0){const y=e;if(m.kind!=="isotonic")return E.errors=[{instancePath:s+"/kind",schemaPath:"\
#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"isotonic"},message:"must be equal to constant"}],!1;var M=y===e}else var M=!0;if(M){if(m.
kept!==void 0){const y=e;if(typeof m.kept!="boolean")return E.errors=[{instancePath:s+"/kept",schemaPath:"#/oneOf/2/properties/kept/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var M=y===e}else var M=!0;if(M){if(m.prior!==void 0){const y=e;if(typeof m.prior!="boolean")return E.errors=[{instancePath:s+
"/prior",schemaPath:"#/oneOf/2/properties/prior/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var M=y===e}else var M=!0;if(M){if(m.
window!==void 0){let y=m.window;const u=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)return E.errors=[{instancePath:s+"/window",schemaPath:"#/oneO\
f/2/properties/window/type",keyword:"type",params:{type:is.oneOf[2].properties.window.type},message:"must be object,null"}],!1;if(e===u&&y&&typeof y=="object"&&
!Array.isArray(y)){let F;if(y.from===void 0&&(F="from")||y.to===void 0&&(F="to")||y.rows===void 0&&(F="rows"))return E.errors=[{instancePath:s+"/window",schemaPath:"\
#/oneOf/2/properties/window/required",keyword:"required",params:{missingProperty:F},message:"must have required property '"+F+"'"}],!1;{const q=e;for(const O in y)
if(!(O==="from"||O==="to"||O==="rows")){return E.errors=[{instancePath:s+"/window",schemaPath:"#/oneOf/2/properties/window/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:O},message:"must NOT have additional properties"}],!1;break}if(q===e){if(y.from!==void 0){let O=y.from;const T=e;if(!(typeof O==
"number"&&isFinite(O))&&O!==null)return E.errors=[{instancePath:s+"/window/from",schemaPath:"#/oneOf/2/properties/window/properties/from/type",keyword:"type",params:{
type:is.oneOf[2].properties.window.properties.from.type},message:"must be number,null"}],!1;var X=T===e}else var X=!0;if(X){if(y.to!==void 0){let O=y.to;const T=e;
if(!(typeof O=="number"&&isFinite(O))&&O!==null)return E.errors=[{instancePath:s+"/window/to",schemaPath:"#/oneOf/2/properties/window/properties/to/type",keyword:"\
type",params:{type:is.oneOf[2].properties.window.properties.to.type},message:"must be number,null"}],!1;var X=T===e}else var X=!0;if(X)if(y.rows!==void 0){let O=y.
rows;const T=e;if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return E.errors=[{instancePath:s+"/window/rows",schemaPath:"#/oneOf/2/properties/window/\
properties/rows/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===T&&typeof O=="number"&&isFinite(O)&&(O<0||isNaN(O)))return E.
errors=[{instancePath:s+"/window/rows",schemaPath:"#/oneOf/2/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var X=T===e}else var X=!0}}}}var M=u===e}else var M=!0;if(M){if(m.weight!==void 0){let y=m.weight;const u=e;if(!(typeof y=="number"&&isFinite(
y)))return E.errors=[{instancePath:s+"/weight",schemaPath:"#/oneOf/2/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;
var M=u===e}else var M=!0;if(M){if(m.events!==void 0){let y=m.events;const u=e;if(!(typeof y=="number"&&isFinite(y)))return E.errors=[{instancePath:s+"/events",
schemaPath:"#/oneOf/2/properties/events/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var M=u===e}else var M=!0;if(M)if(m.fit!==void 0){
let y=m.fit;const u=e;if(e===u)if(y&&typeof y=="object"&&!Array.isArray(y)){let F;if(y.logits===void 0&&(F="logits")||y.values===void 0&&(F="values"))return E.errors=
[{instancePath:s+"/fit",schemaPath:"#/oneOf/2/properties/fit/required",keyword:"required",params:{missingProperty:F},message:"must have required property '"+F+"\
'"}],!1;{const q=e;for(const O in y)if(!(O==="logits"||O==="values")){return E.errors=[{instancePath:s+"/fit",schemaPath:"#/oneOf/2/properties/fit/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:O},message:"must NOT have additional properties"}],!1;break}if(q===e){if(y.logits!==void 0){let O=y.
logits;const T=e;if(e===T)if(Array.isArray(O)){var fe=!0;const ce=O.length;for(let Pe=0;Pe<ce;Pe++){let V=O[Pe];const $=e;if(!(typeof V=="number"&&isFinite(V)))
return E.errors=[{instancePath:s+"/fit/logits/"+Pe,schemaPath:"#/oneOf/2/properties/fit/properties/logits/items/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var fe=$===e;if(!fe)break}}else return E.errors=[{instancePath:s+"/fit/logits",schemaPath:"#/oneOf/2/properties/fit/properties/logits/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var A=T===e}else var A=!0;if(A)if(y.values!==void 0){let O=y.values;const T=e;if(e===T)if(Array.
isArray(O)){var N=!0;const Pe=O.length;for(let V=0;V<Pe;V++){let $=O[V];const Ae=e;if(e===Ae)if(typeof $=="number"&&isFinite($)){if($>1||isNaN($))return E.errors=
[{instancePath:s+"/fit/values/"+V,schemaPath:"#/oneOf/2/properties/fit/properties/values/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"\
must be <= 1"}],!1;if($<0||isNaN($))return E.errors=[{instancePath:s+"/fit/values/"+V,schemaPath:"#/oneOf/2/properties/fit/properties/values/items/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return E.errors=[{instancePath:s+"/fit/values/"+V,schemaPath:"#/oneOf/2/properties/fi\
t/properties/values/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var N=Ae===e;if(!N)break}}else return E.errors=[{instancePath:s+
"/fit/values",schemaPath:"#/oneOf/2/properties/fit/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var A=T===e}else var A=!0}}}else
return E.errors=[{instancePath:s+"/fit",schemaPath:"#/oneOf/2/properties/fit/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var M=u===
e}else var M=!0}}}}}}}}else return E.errors=[{instancePath:s,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;se!==
!0&&(se=!0)}else if(g==="temperature"){if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){let B;if(m.kind===void 0&&(B="kind")||m.kept===void 0&&(B="kept")||
m.prior===void 0&&(B="prior")||m.window===void 0&&(B="window")||m.weight===void 0&&(B="weight")||m.events===void 0&&(B="events")||m.temperature===void 0&&(B="te\
mperature"))return E.errors=[{instancePath:s,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:B},message:"must have required property \
'"+B+"'"}],!1;{const S=e;for(const y in m)if(!(y==="kind"||y==="kept"||y==="prior"||y==="window"||y==="weight"||y==="events"||y==="temperature")){return E.errors=
[{instancePath:s,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional prop\
erties"}],!1;break}if(S===e){if(m.kind!==void 0){const y=e;if(m.kind!=="temperature")return E.errors=[{instancePath:s+"/kind",schemaPath:"#/oneOf/3/properties/k\
ind/const",keyword:"const",params:{allowedValue:"temperature"},message:"must be equal to constant"}],!1;var H=y===e}else var H=!0;if(H){if(m.kept!==void 0){const y=e;
if(typeof m.kept!="boolean")return E.errors=[{instancePath:s+"/kept",schemaPath:"#/oneOf/3/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var H=y===e}else var H=!0;if(H){if(m.prior!==void 0){const y=e;if(typeof m.prior!="boolean")return E.errors=[{instancePath:s+"/prior",schemaPath:"\
#/oneOf/3/properties/prior/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var H=y===e}else var H=!0;if(H){if(m.window!==void 0){let y=m.
window;const u=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)return E.errors=[{instancePath:s+"/window",schemaPath:"#/oneOf/3/properties/window/typ\
e",keyword:"type",params:{type:is.oneOf[3].properties.window.type},message:"must be object,null"}],!1;if(e===u&&y&&typeof y=="object"&&!Array.isArray(y)){let F;
if(y.from===void 0&&(F="from")||y.to===void 0&&(F="to")||y.rows===void 0&&(F="rows"))return E.errors=[{instancePath:s+"/window",schemaPath:"#/oneOf/3/properties\
/window/required",keyword:"required",params:{missingProperty:F},message:"must have required property '"+F+"'"}],!1;{const q=e;for(const O in y)if(!(O==="from"||
O==="to"||O==="rows")){return E.errors=[{instancePath:s+"/window",schemaPath:"#/oneOf/3/properties/window/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:O},message:"must NOT have additional properties"}],!1;break}if(q===e){if(y.from!==void 0){let O=y.from;const T=e;if(!(typeof O=="number"&&isFinite(
O))&&O!==null)return E.errors=[{instancePath:s+"/window/from",schemaPath:"#/oneOf/3/properties/window/properties/from/type",keyword:"type",params:{type:is.oneOf[3].
properties.window.properties.from.type},message:"must be number,null"}],!1;var me=T===e}else var me=!0;if(me){if(y.to!==void 0){let O=y.to;const T=e;if(!(typeof O==
"number"&&isFinite(O))&&O!==null)return E.errors=[{instancePath:s+"/window/to",schemaPath:"#/oneOf/3/properties/window/properties/to/type",keyword:"type",params:{
type:is.oneOf[3].properties.window.properties.to.type},message:"must be number,null"}],!1;var me=T===e}else var me=!0;if(me)if(y.rows!==void 0){let O=y.rows;const T=e;
if(!(typeof O=="number"&&!(O%1)&&!isNaN(O)&&isFinite(O)))return E.errors=[{instancePath:s+"/window/rows",schemaPath:"#/oneOf/3/properties/window/properties/rows\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===T&&typeof O=="number"&&isFinite(O)&&(O<0||isNaN(O)))return E.errors=[{instancePath:s+
"/window/rows",schemaPath:"#/oneOf/3/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var me=T===
e}else var me=!0}}}}var H=u===e}else var H=!0;if(H){if(m.weight!==void 0){let y=m.weight;const u=e;if(!(typeof y=="number"&&isFinite(y)))return E.errors=[{instancePath:s+
"/weight",schemaPath:"#/oneOf/3/properties/weight/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var H=u===e}else var H=!0;if(H){if(m.
events!==void 0){let y=m.events;const u=e;if(!(typeof y=="number"&&isFinite(y)))return E.errors=[{instancePath:s+"/events",schemaPath:"#/oneOf/3/properties/even\
ts/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var H=u===e}else var H=!0;if(H)if(m.temperature!==void 0){let y=m.temperature;const u=e;
if(e===u)if(typeof y=="number"&&isFinite(y)){if(y>1e6||isNaN(y))return E.errors=[{instancePath:s+"/temperature",schemaPath:"#/oneOf/3/properties/temperature/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(y<1e-6||isNaN(y))return E.errors=[{instancePath:s+"/temperature",
schemaPath:"#/oneOf/3/properties/temperature/minimum",keyword:"minimum",params:{comparison:">=",limit:1e-6},message:"must be >= 0.000001"}],!1}else return E.errors=
[{instancePath:s+"/temperature",schemaPath:"#/oneOf/3/properties/temperature/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var H=u===
e}else var H=!0}}}}}}}}else return E.errors=[{instancePath:s,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;se!==
!0&&(se=!0)}else return E.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:g},message:'v\
alue of tag "kind" must be in oneOf'}],!1;else return E.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"ki\
nd",tagValue:g},message:'tag "kind" must be string'}],!1}}else return E.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return E.errors=l,Oe.props=se,e===0}E.evaluated={dynamicProps:!0,dynamicItems:!1};function pe(m,{instancePath:s="",parentData:ls,parentDataProperty:fs,
rootData:Vr=m,dynamicAnchors:$r={}}={}){let l=null,e=0;const Oe=pe.evaluated;if(Oe.dynamicProps&&(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(m&&
typeof m=="object"&&!Array.isArray(m)){let me;if(m.version===void 0&&(me="version")||m.method===void 0&&(me="method")||m.model===void 0&&(me="model")||m.window===
void 0&&(me="window")||m.sampling===void 0&&(me="sampling")||m.layout===void 0&&(me="layout")||m.heads===void 0&&(me="heads")||m.hash===void 0&&(me="hash"))return pe.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:me},message:"must have required property '"+me+"'"}],!1;{const _e=e;for(const g in m)
if(!(g==="version"||g==="method"||g==="model"||g==="window"||g==="sampling"||g==="layout"||g==="heads"||g==="hash")){return pe.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(_e===e){if(m.version!==
void 0){const g=e;if(m.version!==3)return pe.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:3},
message:"must be equal to constant"}],!1;var c=g===e}else var c=!0;if(c){if(m.method!==void 0){let g=m.method;const D=e;if(!(g==="platt"||g==="isotonic"||g==="t\
emperature"))return pe.errors=[{instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:Gr.properties.method.enum},message:"\
must be equal to one of the allowed values"}],!1;var c=D===e}else var c=!0;if(c){if(m.model!==void 0){const g=e;if(typeof m.model!="string")return pe.errors=[{instancePath:s+
"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=g===e}else var c=!0;if(c){if(m.window!==
void 0){let g=m.window;const D=e;if(e===D)if(g&&typeof g=="object"&&!Array.isArray(g)){let S;if(g.from===void 0&&(S="from")||g.to===void 0&&(S="to")||g.rows===void 0&&
(S="rows")||g.traffic===void 0&&(S="traffic")||g.ownRows===void 0&&(S="ownRows"))return pe.errors=[{instancePath:s+"/window",schemaPath:"#/properties/window/req\
uired",keyword:"required",params:{missingProperty:S},message:"must have required property '"+S+"'"}],!1;{const y=e;for(const u in g)if(!(u==="from"||u==="to"||u===
"rows"||u==="traffic"||u==="ownRows")){return pe.errors=[{instancePath:s+"/window",schemaPath:"#/properties/window/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(y===e){if(g.from!==void 0){let u=g.from;const J=e;if(!(typeof u==
"number"&&isFinite(u))&&u!==null)return pe.errors=[{instancePath:s+"/window/from",schemaPath:"#/properties/window/properties/from/type",keyword:"type",params:{type:Gr.
properties.window.properties.from.type},message:"must be number,null"}],!1;var ve=J===e}else var ve=!0;if(ve){if(g.to!==void 0){let u=g.to;const J=e;if(!(typeof u==
"number"&&isFinite(u))&&u!==null)return pe.errors=[{instancePath:s+"/window/to",schemaPath:"#/properties/window/properties/to/type",keyword:"type",params:{type:Gr.
properties.window.properties.to.type},message:"must be number,null"}],!1;var ve=J===e}else var ve=!0;if(ve){if(g.rows!==void 0){let u=g.rows;const J=e;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return pe.errors=[{instancePath:s+"/window/rows",schemaPath:"#/properties/window/properties/rows/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===J&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return pe.errors=[{instancePath:s+"/window/row\
s",schemaPath:"#/properties/window/properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ve=J===e}else var ve=!0;
if(ve){if(g.traffic!==void 0){let u=g.traffic;const J=e;if(!(u==="all"||u==="own"))return pe.errors=[{instancePath:s+"/window/traffic",schemaPath:"#/properties/\
window/properties/traffic/enum",keyword:"enum",params:{allowedValues:Gr.properties.window.properties.traffic.enum},message:"must be equal to one of the allowed \
values"}],!1;var ve=J===e}else var ve=!0;if(ve)if(g.ownRows!==void 0){let u=g.ownRows;const J=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null)
return pe.errors=[{instancePath:s+"/window/ownRows",schemaPath:"#/properties/window/properties/ownRows/type",keyword:"type",params:{type:Gr.properties.window.properties.
ownRows.type},message:"must be integer,null"}],!1;if(e===J&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return pe.errors=[{instancePath:s+"/window/ownRows",
schemaPath:"#/properties/window/properties/ownRows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var ve=J===e}else var ve=!0}}}}}}else
return pe.errors=[{instancePath:s+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=D===
e}else var c=!0;if(c){if(m.sampling!==void 0){let g=m.sampling;const D=e;if(!(g&&typeof g=="object"&&!Array.isArray(g))&&g!==null)return pe.errors=[{instancePath:s+
"/sampling",schemaPath:"#/properties/sampling/type",keyword:"type",params:{type:Gr.properties.sampling.type},message:"must be object,null"}],!1;if(e===D&&g&&typeof g==
"object"&&!Array.isArray(g)){let S;if(g.base===void 0&&(S="base")||g.keep===void 0&&(S="keep")||g.log===void 0&&(S="log")||g.correct===void 0&&(S="correct"))return pe.
errors=[{instancePath:s+"/sampling",schemaPath:"#/properties/sampling/required",keyword:"required",params:{missingProperty:S},message:"must have required proper\
ty '"+S+"'"}],!1;{const y=e;for(const u in g)if(!(u==="base"||u==="keep"||u==="log"||u==="correct")){return pe.errors=[{instancePath:s+"/sampling",schemaPath:"#\
/properties/sampling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}
if(y===e){if(g.base!==void 0){let u=g.base;const J=e;if(typeof u!="string"&&u!==null)return pe.errors=[{instancePath:s+"/sampling/base",schemaPath:"#/properties\
/sampling/properties/base/type",keyword:"type",params:{type:Gr.properties.sampling.properties.base.type},message:"must be string,null"}],!1;var se=J===e}else var se=!0;
if(se){if(g.keep!==void 0){let u=g.keep;const J=e;if(e===J)if(typeof u=="number"&&isFinite(u)){if(u>1||isNaN(u))return pe.errors=[{instancePath:s+"/sampling/kee\
p",schemaPath:"#/properties/sampling/properties/keep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(u<0||isNaN(u))return pe.
errors=[{instancePath:s+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return pe.errors=[{instancePath:s+"/sampling/keep",schemaPath:"#/properties/sampling/properties/keep/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var se=J===e}else var se=!0;if(se){if(g.log!==void 0){let u=g.log;const J=e;if(!(u==="unsampled"||u==="sampled"))return pe.
errors=[{instancePath:s+"/sampling/log",schemaPath:"#/properties/sampling/properties/log/enum",keyword:"enum",params:{allowedValues:Gr.properties.sampling.properties.
log.enum},message:"must be equal to one of the allowed values"}],!1;var se=J===e}else var se=!0;if(se)if(g.correct!==void 0){let u=g.correct;const J=e;if(!(u===
"weight"||u==="base"||u==="batch"))return pe.errors=[{instancePath:s+"/sampling/correct",schemaPath:"#/properties/sampling/properties/correct/enum",keyword:"enu\
m",params:{allowedValues:Gr.properties.sampling.properties.correct.enum},message:"must be equal to one of the allowed values"}],!1;var se=J===e}else var se=!0}}}}}
var c=D===e}else var c=!0;if(c){if(m.layout!==void 0){let g=m.layout;const D=e;if(e===D)if(g&&typeof g=="object"&&!Array.isArray(g)){let S;if(g.blocks===void 0&&
(S="blocks")||g.features===void 0&&(S="features"))return pe.errors=[{instancePath:s+"/layout",schemaPath:"#/properties/layout/required",keyword:"required",params:{
missingProperty:S},message:"must have required property '"+S+"'"}],!1;{const y=e;for(const u in g)if(!(u==="blocks"||u==="features")){return pe.errors=[{instancePath:s+
"/layout",schemaPath:"#/properties/layout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional p\
roperties"}],!1;break}if(y===e){if(g.blocks!==void 0){let u=g.blocks;const J=e;if(e===J)if(Array.isArray(u)){var ye=!0;const F=u.length;for(let q=0;q<F;q++){let O=u[q];
const T=e;if(e===T)if(O&&typeof O=="object"&&!Array.isArray(O)){let Pe;if(O.signal===void 0&&(Pe="signal")||O.kind===void 0&&(Pe="kind")||O.offset===void 0&&(Pe=
"offset")||O.count===void 0&&(Pe="count")||O.vocab===void 0&&(Pe="vocab")||O.zone===void 0&&(Pe="zone")||O.boundaries===void 0&&(Pe="boundaries"))return pe.errors=
[{instancePath:s+"/layout/blocks/"+q,schemaPath:"#/properties/layout/properties/blocks/items/required",keyword:"required",params:{missingProperty:Pe},message:"m\
ust have required property '"+Pe+"'"}],!1;{const V=e;for(const $ in O)if(!($==="signal"||$==="kind"||$==="offset"||$==="count"||$==="vocab"||$==="zone"||$==="bo\
undaries")){return pe.errors=[{instancePath:s+"/layout/blocks/"+q,schemaPath:"#/properties/layout/properties/blocks/items/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:$},message:"must NOT have additional properties"}],!1;break}if(V===e){if(O.signal!==void 0){const $=e;if(typeof O.signal!=
"string")return pe.errors=[{instancePath:s+"/layout/blocks/"+q+"/signal",schemaPath:"#/properties/layout/properties/blocks/items/properties/signal/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var W=$===e}else var W=!0;if(W){if(O.kind!==void 0){let $=O.kind;const Ae=e;if(!($==="ids"||$==="vec"||
$==="hour"||$==="bins"))return pe.errors=[{instancePath:s+"/layout/blocks/"+q+"/kind",schemaPath:"#/properties/layout/properties/blocks/items/properties/kind/en\
um",keyword:"enum",params:{allowedValues:Gr.properties.layout.properties.blocks.items.properties.kind.enum},message:"must be equal to one of the allowed values"}],
!1;var W=Ae===e}else var W=!0;if(W){if(O.offset!==void 0){let $=O.offset;const Ae=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($)))return pe.errors=[{
instancePath:s+"/layout/blocks/"+q+"/offset",schemaPath:"#/properties/layout/properties/blocks/items/properties/offset/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"}],!1;if(e===Ae&&typeof $=="number"&&isFinite($)&&($<0||isNaN($)))return pe.errors=[{instancePath:s+"/layout/blocks/"+q+"/offset",schemaPath:"\
#/properties/layout/properties/blocks/items/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var W=Ae===
e}else var W=!0;if(W){if(O.count!==void 0){let $=O.count;const Ae=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($)))return pe.errors=[{instancePath:s+"\
/layout/blocks/"+q+"/count",schemaPath:"#/properties/layout/properties/blocks/items/properties/count/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"}],!1;if(e===Ae&&typeof $=="number"&&isFinite($)&&($<0||isNaN($)))return pe.errors=[{instancePath:s+"/layout/blocks/"+q+"/count",schemaPath:"#/proper\
ties/layout/properties/blocks/items/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var W=Ae===e}else var W=!0;
if(W){if(O.vocab!==void 0){let $=O.vocab;const Ae=e;if(!($&&typeof $=="object"&&!Array.isArray($))&&$!==null)return pe.errors=[{instancePath:s+"/layout/blocks/"+
q+"/vocab",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/type",keyword:"type",params:{type:Gr.properties.layout.properties.blocks.items.
properties.vocab.type},message:"must be object,null"}],!1;if(e===Ae&&$&&typeof $=="object"&&!Array.isArray($)){let Y;if($.kind===void 0&&(Y="kind")||$.size===void 0&&
(Y="size")||$.sha256===void 0&&(Y="sha256"))return pe.errors=[{instancePath:s+"/layout/blocks/"+q+"/vocab",schemaPath:"#/properties/layout/properties/blocks/ite\
ms/properties/vocab/required",keyword:"required",params:{missingProperty:Y},message:"must have required property '"+Y+"'"}],!1;{const U=e;for(const le in $)if(!(le===
"kind"||le==="size"||le==="sha256")){return pe.errors=[{instancePath:s+"/layout/blocks/"+q+"/vocab",schemaPath:"#/properties/layout/properties/blocks/items/prop\
erties/vocab/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:le},message:"must NOT have additional properties"}],!1;break}if(U===
e){if($.kind!==void 0){let le=$.kind;const re=e;if(!(le==="file"||le==="range"||le==="hash"))return pe.errors=[{instancePath:s+"/layout/blocks/"+q+"/vocab/kind",
schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/kind/enum",keyword:"enum",params:{allowedValues:Gr.properties.layout.properties.
blocks.items.properties.vocab.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var be=re===e}else var be=!0;if(be){if($.size!==void 0){
let le=$.size;const re=e;if(!(typeof le=="number"&&!(le%1)&&!isNaN(le)&&isFinite(le)))return pe.errors=[{instancePath:s+"/layout/blocks/"+q+"/vocab/size",schemaPath:"\
#/properties/layout/properties/blocks/items/properties/vocab/properties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
re&&typeof le=="number"&&isFinite(le)&&(le<0||isNaN(le)))return pe.errors=[{instancePath:s+"/layout/blocks/"+q+"/vocab/size",schemaPath:"#/properties/layout/pro\
perties/blocks/items/properties/vocab/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var be=re===e}else
var be=!0;if(be)if($.sha256!==void 0){let le=$.sha256;const re=e;if(typeof le!="string"&&le!==null)return pe.errors=[{instancePath:s+"/layout/blocks/"+q+"/vocab\
/sha256",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/sha256/type",keyword:"type",params:{type:Gr.properties.layout.properties.
blocks.items.properties.vocab.properties.sha256.type},message:"must be string,null"}],!1;if(e===re&&typeof le=="string"&&!Kr.test(le))return pe.errors=[{instancePath:s+
"/layout/blocks/"+q+"/vocab/sha256",schemaPath:"#/properties/layout/properties/blocks/items/properties/vocab/properties/sha256/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1;var be=re===e}else var be=!0}}}}var W=Ae===e}else var W=!0;if(W){if(O.zone!==void 0){
let $=O.zone;const Ae=e;if(typeof $!="string"&&$!==null)return pe.errors=[{instancePath:s+"/layout/blocks/"+q+"/zone",schemaPath:"#/properties/layout/properties\
/blocks/items/properties/zone/type",keyword:"type",params:{type:Gr.properties.layout.properties.blocks.items.properties.zone.type},message:"must be string,null"}],
!1;var W=Ae===e}else var W=!0;if(W)if(O.boundaries!==void 0){let $=O.boundaries;const Ae=e;if(!Array.isArray($)&&$!==null)return pe.errors=[{instancePath:s+"/la\
yout/blocks/"+q+"/boundaries",schemaPath:"#/properties/layout/properties/blocks/items/properties/boundaries/type",keyword:"type",params:{type:Gr.properties.layout.
properties.blocks.items.properties.boundaries.type},message:"must be array,null"}],!1;if(e===Ae&&Array.isArray($)){var xe=!0;const Y=$.length;for(let U=0;U<Y;U++){
let le=$[U];const re=e;if(!(typeof le=="number"&&isFinite(le)))return pe.errors=[{instancePath:s+"/layout/blocks/"+q+"/boundaries/"+U,schemaPath:"#/properties/l\
ayout/properties/blocks/items/properties/boundaries/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var xe=re===e;if(!xe)break}}
var W=Ae===e}else var W=!0}}}}}}}}else return pe.errors=[{instancePath:s+"/layout/blocks/"+q,schemaPath:"#/properties/layout/properties/blocks/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var ye=T===e;if(!ye)break}}else return pe.errors=[{instancePath:s+"/layout/blocks",schemaPath:"#/prop\
erties/layout/properties/blocks/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var M=J===e}else var M=!0;if(M)if(g.features!==void 0){let u=g.
features;const J=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return pe.errors=[{instancePath:s+"/layout/features",schemaPath:"#/properties/layout\
/properties/features/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===J&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return pe.
errors=[{instancePath:s+"/layout/features",schemaPath:"#/properties/layout/properties/features/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var M=J===e}else var M=!0}}}else return pe.errors=[{instancePath:s+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var c=D===e}else var c=!0;if(c){if(m.heads!==void 0){let g=m.heads;const D=e;if(e===D)if(Array.isArray(g)){var X=!0;const S=g.
length;for(let y=0;y<S;y++){let u=g[y];const J=e;if(e===J)if(u&&typeof u=="object"&&!Array.isArray(u)){let q;if(u.head===void 0&&(q="head")||u.all===void 0&&(q=
"all")||u.sources===void 0&&(q="sources")||u.allTraffic===void 0&&(q="allTraffic"))return pe.errors=[{instancePath:s+"/heads/"+y,schemaPath:"#/properties/heads/\
items/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{const O=e;for(const T in u)if(!(T==="head"||T===
"all"||T==="sources"||T==="allTraffic")){return pe.errors=[{instancePath:s+"/heads/"+y,schemaPath:"#/properties/heads/items/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:T},message:"must NOT have additional properties"}],!1;break}if(O===e){if(u.head!==void 0){const T=e;if(typeof u.head!=
"string")return pe.errors=[{instancePath:s+"/heads/"+y+"/head",schemaPath:"#/properties/heads/items/properties/head/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var fe=T===e}else var fe=!0;if(fe){if(u.all!==void 0){const T=e;E(u.all,{instancePath:s+"/heads/"+y+"/all",parentData:u,parentDataProperty:"\
all",rootData:Vr,dynamicAnchors:$r})||(l=l===null?E.errors:l.concat(E.errors),e=l.length);var fe=T===e}else var fe=!0;if(fe){if(u.sources!==void 0){let T=u.sources;
const ce=e;if(e===ce)if(T&&typeof T=="object"&&!Array.isArray(T))for(const V in T){const $=e;E(T[V],{instancePath:s+"/heads/"+y+"/sources/"+V.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:T,parentDataProperty:V,rootData:Vr,dynamicAnchors:$r})||(l=l===null?E.errors:l.concat(E.errors),e=l.length);var A=$===e;if(!A)break}else
return pe.errors=[{instancePath:s+"/heads/"+y+"/sources",schemaPath:"#/properties/heads/items/properties/sources/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var fe=ce===e}else var fe=!0;if(fe)if(u.allTraffic!==void 0){let T=u.allTraffic;const ce=e;if(!(T&&typeof T=="object"&&!Array.isArray(T))&&
T!==null)return pe.errors=[{instancePath:s+"/heads/"+y+"/allTraffic",schemaPath:"#/properties/heads/items/properties/allTraffic/type",keyword:"type",params:{type:Gr.
properties.heads.items.properties.allTraffic.type},message:"must be object,null"}],!1;if(e===ce&&T&&typeof T=="object"&&!Array.isArray(T)){let V;if(T.all===void 0&&
(V="all")||T.sources===void 0&&(V="sources"))return pe.errors=[{instancePath:s+"/heads/"+y+"/allTraffic",schemaPath:"#/properties/heads/items/properties/allTraf\
fic/required",keyword:"required",params:{missingProperty:V},message:"must have required property '"+V+"'"}],!1;{const $=e;for(const Ae in T)if(!(Ae==="all"||Ae===
"sources")){return pe.errors=[{instancePath:s+"/heads/"+y+"/allTraffic",schemaPath:"#/properties/heads/items/properties/allTraffic/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:Ae},message:"must NOT have additional properties"}],!1;break}if($===e){if(T.all!==void 0){const Ae=e;E(T.all,{instancePath:s+
"/heads/"+y+"/allTraffic/all",parentData:T,parentDataProperty:"all",rootData:Vr,dynamicAnchors:$r})||(l=l===null?E.errors:l.concat(E.errors),e=l.length);var N=Ae===
e}else var N=!0;if(N)if(T.sources!==void 0){let Ae=T.sources;const Xe=e;if(e===Xe)if(Ae&&typeof Ae=="object"&&!Array.isArray(Ae))for(const U in Ae){const le=e;E(
Ae[U],{instancePath:s+"/heads/"+y+"/allTraffic/sources/"+U.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:Ae,parentDataProperty:U,rootData:Vr,dynamicAnchors:$r})||
(l=l===null?E.errors:l.concat(E.errors),e=l.length);var H=le===e;if(!H)break}else return pe.errors=[{instancePath:s+"/heads/"+y+"/allTraffic/sources",schemaPath:"\
#/properties/heads/items/properties/allTraffic/properties/sources/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var N=Xe===e}else var N=!0}}}
var fe=ce===e}else var fe=!0}}}}}else return pe.errors=[{instancePath:s+"/heads/"+y,schemaPath:"#/properties/heads/items/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"}],!1;var X=J===e;if(!X)break}}else return pe.errors=[{instancePath:s+"/heads",schemaPath:"#/properties/heads/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var c=D===e}else var c=!0;if(c)if(m.hash!==void 0){let g=m.hash;const D=e;if(e===D)if(typeof g=="string"){if(!Kr.
test(g))return pe.errors=[{instancePath:s+"/hash",schemaPath:"#/properties/hash/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match\
 pattern "^[0-9a-f]{64}$"'}],!1}else return pe.errors=[{instancePath:s+"/hash",schemaPath:"#/properties/hash/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var c=D===e}else var c=!0}}}}}}}}}else return pe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return pe.errors=l,e===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const bt=vr;const ds={type:"object",properties:{model:{type:"string"},columns:{type:"array",items:{type:"object",properties:{name:{type:"string"},side:{enum:["request","can\
didate"]},required:{type:"boolean"},schema:{type:"object"},reads:{type:"array",items:{type:"object",properties:{signal:{type:"string"},format:{type:"string"},default:{
type:["string","number","boolean"]},serve:{type:["string","number","boolean"]},split:{type:"string"},weights:{type:"string"},time:{type:"object",properties:{unit:{
enum:["s","ms","us","ns",null]},format:{type:["string","null"]},zone:{type:"string"}},required:["unit","format","zone"],additionalProperties:!1}},required:["sig\
nal","format"],additionalProperties:!1}}},required:["name","side","required","schema","reads"],additionalProperties:!1}},tables:{type:"array",items:{type:"objec\
t",properties:{name:{type:"string"},side:{enum:["request","candidate"]},on:{type:"array",items:{type:"object",properties:{left:{type:"string"},right:{type:"stri\
ng"}},required:["left","right"],additionalProperties:!1}}},required:["name","side","on"],additionalProperties:!1}},heads:{type:"array",items:{type:"object",properties:{
name:{type:"string"},label:{type:"object",properties:{column:{type:"string"},op:{type:["string","null"]},value:{anyOf:[{type:["string","number","boolean"]},{type:"\
null"}]}},required:["column","op","value"],additionalProperties:!1},withinSeconds:{type:["number","null"]},after:{type:"string"}},required:["name","label","with\
inSeconds"],additionalProperties:!1}},was:{type:"array",items:{type:"object",properties:{kind:{enum:["column","signal"]},name:{type:"string"},was:{type:"string"}},
required:["kind","name","was"],additionalProperties:!1}}},required:["model","columns","tables","heads","was"],additionalProperties:!1};function ne(m,{instancePath:s="",
parentData:ls,parentDataProperty:fs,rootData:Vr=m,dynamicAnchors:$r={}}={}){let l=null,e=0;const Oe=ne.evaluated;if(Oe.dynamicProps&&(Oe.props=void 0),Oe.dynamicItems&&
(Oe.items=void 0),e===0)if(m&&typeof m=="object"&&!Array.isArray(m)){let D;if(m.model===void 0&&(D="model")||m.columns===void 0&&(D="columns")||m.tables===void 0&&
(D="tables")||m.heads===void 0&&(D="heads")||m.was===void 0&&(D="was"))return ne.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:D},
message:"must have required property '"+D+"'"}],!1;{const B=e;for(const S in m)if(!(S==="model"||S==="columns"||S==="tables"||S==="heads"||S==="was")){return ne.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},message:"must NOT have additional prope\
rties"}],!1;break}if(B===e){if(m.model!==void 0){const S=e;if(typeof m.model!="string")return ne.errors=[{instancePath:s+"/model",schemaPath:"#/properties/model\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=S===e}else var c=!0;if(c){if(m.columns!==void 0){let S=m.columns;const y=e;if(e===
y)if(Array.isArray(S)){var ve=!0;const J=S.length;for(let F=0;F<J;F++){let q=S[F];const O=e;if(e===O)if(q&&typeof q=="object"&&!Array.isArray(q)){let ce;if(q.name===
void 0&&(ce="name")||q.side===void 0&&(ce="side")||q.required===void 0&&(ce="required")||q.schema===void 0&&(ce="schema")||q.reads===void 0&&(ce="reads"))return ne.
errors=[{instancePath:s+"/columns/"+F,schemaPath:"#/properties/columns/items/required",keyword:"required",params:{missingProperty:ce},message:"must have require\
d property '"+ce+"'"}],!1;{const Pe=e;for(const V in q)if(!(V==="name"||V==="side"||V==="required"||V==="schema"||V==="reads")){return ne.errors=[{instancePath:s+
"/columns/"+F,schemaPath:"#/properties/columns/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:V},message:"must NOT have a\
dditional properties"}],!1;break}if(Pe===e){if(q.name!==void 0){const V=e;if(typeof q.name!="string")return ne.errors=[{instancePath:s+"/columns/"+F+"/name",schemaPath:"\
#/properties/columns/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var se=V===e}else var se=!0;if(se){if(q.side!==
void 0){let V=q.side;const $=e;if(!(V==="request"||V==="candidate"))return ne.errors=[{instancePath:s+"/columns/"+F+"/side",schemaPath:"#/properties/columns/ite\
ms/properties/side/enum",keyword:"enum",params:{allowedValues:ds.properties.columns.items.properties.side.enum},message:"must be equal to one of the allowed val\
ues"}],!1;var se=$===e}else var se=!0;if(se){if(q.required!==void 0){const V=e;if(typeof q.required!="boolean")return ne.errors=[{instancePath:s+"/columns/"+F+"\
/required",schemaPath:"#/properties/columns/items/properties/required/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var se=V===e}else
var se=!0;if(se){if(q.schema!==void 0){let V=q.schema;const $=e;if(!(V&&typeof V=="object"&&!Array.isArray(V)))return ne.errors=[{instancePath:s+"/columns/"+F+"\
/schema",schemaPath:"#/properties/columns/items/properties/schema/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var se=$===e}else var se=!0;
if(se)if(q.reads!==void 0){let V=q.reads;const $=e;if(e===$)if(Array.isArray(V)){var ye=!0;const Xe=V.length;for(let Y=0;Y<Xe;Y++){let U=V[Y];const le=e;if(e===
le)if(U&&typeof U=="object"&&!Array.isArray(U)){let Se;if(U.signal===void 0&&(Se="signal")||U.format===void 0&&(Se="format"))return ne.errors=[{instancePath:s+"\
/columns/"+F+"/reads/"+Y,schemaPath:"#/properties/columns/items/properties/reads/items/required",keyword:"required",params:{missingProperty:Se},message:"must ha\
ve required property '"+Se+"'"}],!1;{const Ye=e;for(const Z in U)if(!(Z==="signal"||Z==="format"||Z==="default"||Z==="serve"||Z==="split"||Z==="weights"||Z==="t\
ime")){return ne.errors=[{instancePath:s+"/columns/"+F+"/reads/"+Y,schemaPath:"#/properties/columns/items/properties/reads/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:Z},message:"must NOT have additional properties"}],!1;break}if(Ye===e){if(U.signal!==void 0){const Z=e;if(typeof U.
signal!="string")return ne.errors=[{instancePath:s+"/columns/"+F+"/reads/"+Y+"/signal",schemaPath:"#/properties/columns/items/properties/reads/items/properties/\
signal/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var W=Z===e}else var W=!0;if(W){if(U.format!==void 0){const Z=e;if(typeof U.format!=
"string")return ne.errors=[{instancePath:s+"/columns/"+F+"/reads/"+Y+"/format",schemaPath:"#/properties/columns/items/properties/reads/items/properties/format/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var W=Z===e}else var W=!0;if(W){if(U.default!==void 0){let Z=U.default;const gr=e;if(typeof Z!=
"string"&&!(typeof Z=="number"&&isFinite(Z))&&typeof Z!="boolean")return ne.errors=[{instancePath:s+"/columns/"+F+"/reads/"+Y+"/default",schemaPath:"#/propertie\
s/columns/items/properties/reads/items/properties/default/type",keyword:"type",params:{type:ds.properties.columns.items.properties.reads.items.properties.default.
type},message:"must be string,number,boolean"}],!1;var W=gr===e}else var W=!0;if(W){if(U.serve!==void 0){let Z=U.serve;const gr=e;if(typeof Z!="string"&&!(typeof Z==
"number"&&isFinite(Z))&&typeof Z!="boolean")return ne.errors=[{instancePath:s+"/columns/"+F+"/reads/"+Y+"/serve",schemaPath:"#/properties/columns/items/properti\
es/reads/items/properties/serve/type",keyword:"type",params:{type:ds.properties.columns.items.properties.reads.items.properties.serve.type},message:"must be str\
ing,number,boolean"}],!1;var W=gr===e}else var W=!0;if(W){if(U.split!==void 0){const Z=e;if(typeof U.split!="string")return ne.errors=[{instancePath:s+"/columns\
/"+F+"/reads/"+Y+"/split",schemaPath:"#/properties/columns/items/properties/reads/items/properties/split/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var W=Z===e}else var W=!0;if(W){if(U.weights!==void 0){const Z=e;if(typeof U.weights!="string")return ne.errors=[{instancePath:s+"/columns/"+
F+"/reads/"+Y+"/weights",schemaPath:"#/properties/columns/items/properties/reads/items/properties/weights/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var W=Z===e}else var W=!0;if(W)if(U.time!==void 0){let Z=U.time;const gr=e;if(e===gr)if(Z&&typeof Z=="object"&&!Array.isArray(Z)){let pr;if(Z.
unit===void 0&&(pr="unit")||Z.format===void 0&&(pr="format")||Z.zone===void 0&&(pr="zone"))return ne.errors=[{instancePath:s+"/columns/"+F+"/reads/"+Y+"/time",schemaPath:"\
#/properties/columns/items/properties/reads/items/properties/time/required",keyword:"required",params:{missingProperty:pr},message:"must have required property \
'"+pr+"'"}],!1;{const Rr=e;for(const De in Z)if(!(De==="unit"||De==="format"||De==="zone")){return ne.errors=[{instancePath:s+"/columns/"+F+"/reads/"+Y+"/time",
schemaPath:"#/properties/columns/items/properties/reads/items/properties/time/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:De},
message:"must NOT have additional properties"}],!1;break}if(Rr===e){if(Z.unit!==void 0){let De=Z.unit;const ys=e;if(!(De==="s"||De==="ms"||De==="us"||De==="ns"||
De===null))return ne.errors=[{instancePath:s+"/columns/"+F+"/reads/"+Y+"/time/unit",schemaPath:"#/properties/columns/items/properties/reads/items/properties/tim\
e/properties/unit/enum",keyword:"enum",params:{allowedValues:ds.properties.columns.items.properties.reads.items.properties.time.properties.unit.enum},message:"m\
ust be equal to one of the allowed values"}],!1;var be=ys===e}else var be=!0;if(be){if(Z.format!==void 0){let De=Z.format;const ys=e;if(typeof De!="string"&&De!==
null)return ne.errors=[{instancePath:s+"/columns/"+F+"/reads/"+Y+"/time/format",schemaPath:"#/properties/columns/items/properties/reads/items/properties/time/pr\
operties/format/type",keyword:"type",params:{type:ds.properties.columns.items.properties.reads.items.properties.time.properties.format.type},message:"must be st\
ring,null"}],!1;var be=ys===e}else var be=!0;if(be)if(Z.zone!==void 0){const De=e;if(typeof Z.zone!="string")return ne.errors=[{instancePath:s+"/columns/"+F+"/r\
eads/"+Y+"/time/zone",schemaPath:"#/properties/columns/items/properties/reads/items/properties/time/properties/zone/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var be=De===e}else var be=!0}}}}else return ne.errors=[{instancePath:s+"/columns/"+F+"/reads/"+Y+"/time",schemaPath:"#/properties/\
columns/items/properties/reads/items/properties/time/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var W=gr===e}else var W=!0}}}}}}}}else
return ne.errors=[{instancePath:s+"/columns/"+F+"/reads/"+Y,schemaPath:"#/properties/columns/items/properties/reads/items/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;var ye=le===e;if(!ye)break}}else return ne.errors=[{instancePath:s+"/columns/"+F+"/reads",schemaPath:"#/properties/columns/i\
tems/properties/reads/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var se=$===e}else var se=!0}}}}}}else return ne.errors=[{instancePath:s+
"/columns/"+F,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ve=O===e;if(!ve)break}}else return ne.
errors=[{instancePath:s+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=y===e}else var c=!0;
if(c){if(m.tables!==void 0){let S=m.tables;const y=e;if(e===y)if(Array.isArray(S)){var xe=!0;const J=S.length;for(let F=0;F<J;F++){let q=S[F];const O=e;if(e===O)
if(q&&typeof q=="object"&&!Array.isArray(q)){let ce;if(q.name===void 0&&(ce="name")||q.side===void 0&&(ce="side")||q.on===void 0&&(ce="on"))return ne.errors=[{instancePath:s+
"/tables/"+F,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty:ce},message:"must have required property '"+ce+"'"}],!1;
{const Pe=e;for(const V in q)if(!(V==="name"||V==="side"||V==="on")){return ne.errors=[{instancePath:s+"/tables/"+F,schemaPath:"#/properties/tables/items/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:V},message:"must NOT have additional properties"}],!1;break}if(Pe===e){if(q.name!==void 0){
const V=e;if(typeof q.name!="string")return ne.errors=[{instancePath:s+"/tables/"+F+"/name",schemaPath:"#/properties/tables/items/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var M=V===e}else var M=!0;if(M){if(q.side!==void 0){let V=q.side;const $=e;if(!(V==="request"||V==="c\
andidate"))return ne.errors=[{instancePath:s+"/tables/"+F+"/side",schemaPath:"#/properties/tables/items/properties/side/enum",keyword:"enum",params:{allowedValues:ds.
properties.tables.items.properties.side.enum},message:"must be equal to one of the allowed values"}],!1;var M=$===e}else var M=!0;if(M)if(q.on!==void 0){let V=q.
on;const $=e;if(e===$)if(Array.isArray(V)){var X=!0;const Xe=V.length;for(let Y=0;Y<Xe;Y++){let U=V[Y];const le=e;if(e===le)if(U&&typeof U=="object"&&!Array.isArray(
U)){let Se;if(U.left===void 0&&(Se="left")||U.right===void 0&&(Se="right"))return ne.errors=[{instancePath:s+"/tables/"+F+"/on/"+Y,schemaPath:"#/properties/tabl\
es/items/properties/on/items/required",keyword:"required",params:{missingProperty:Se},message:"must have required property '"+Se+"'"}],!1;{const Ye=e;for(const Z in U)
if(!(Z==="left"||Z==="right")){return ne.errors=[{instancePath:s+"/tables/"+F+"/on/"+Y,schemaPath:"#/properties/tables/items/properties/on/items/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:Z},message:"must NOT have additional properties"}],!1;break}if(Ye===e){if(U.left!==void 0){const Z=e;
if(typeof U.left!="string")return ne.errors=[{instancePath:s+"/tables/"+F+"/on/"+Y+"/left",schemaPath:"#/properties/tables/items/properties/on/items/properties/\
left/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var fe=Z===e}else var fe=!0;if(fe)if(U.right!==void 0){const Z=e;if(typeof U.right!=
"string")return ne.errors=[{instancePath:s+"/tables/"+F+"/on/"+Y+"/right",schemaPath:"#/properties/tables/items/properties/on/items/properties/right/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var fe=Z===e}else var fe=!0}}}else return ne.errors=[{instancePath:s+"/tables/"+F+"/on/"+Y,schemaPath:"\
#/properties/tables/items/properties/on/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var X=le===e;if(!X)break}}else return ne.
errors=[{instancePath:s+"/tables/"+F+"/on",schemaPath:"#/properties/tables/items/properties/on/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var M=$===e}else var M=!0}}}}else return ne.errors=[{instancePath:s+"/tables/"+F,schemaPath:"#/properties/tables/items/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;var xe=O===e;if(!xe)break}}else return ne.errors=[{instancePath:s+"/tables",schemaPath:"#/properties/tables/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var c=y===e}else var c=!0;if(c){if(m.heads!==void 0){let S=m.heads;const y=e;if(e===y)if(Array.isArray(S)){
var A=!0;const J=S.length;for(let F=0;F<J;F++){let q=S[F];const O=e;if(e===O)if(q&&typeof q=="object"&&!Array.isArray(q)){let ce;if(q.name===void 0&&(ce="name")||
q.label===void 0&&(ce="label")||q.withinSeconds===void 0&&(ce="withinSeconds"))return ne.errors=[{instancePath:s+"/heads/"+F,schemaPath:"#/properties/heads/item\
s/required",keyword:"required",params:{missingProperty:ce},message:"must have required property '"+ce+"'"}],!1;{const Pe=e;for(const V in q)if(!(V==="name"||V===
"label"||V==="withinSeconds"||V==="after")){return ne.errors=[{instancePath:s+"/heads/"+F,schemaPath:"#/properties/heads/items/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:V},message:"must NOT have additional properties"}],!1;break}if(Pe===e){if(q.name!==void 0){const V=e;if(typeof q.
name!="string")return ne.errors=[{instancePath:s+"/heads/"+F+"/name",schemaPath:"#/properties/heads/items/properties/name/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var N=V===e}else var N=!0;if(N){if(q.label!==void 0){let V=q.label;const $=e;if(e===$)if(V&&typeof V=="object"&&!Array.isArray(
V)){let Xe;if(V.column===void 0&&(Xe="column")||V.op===void 0&&(Xe="op")||V.value===void 0&&(Xe="value"))return ne.errors=[{instancePath:s+"/heads/"+F+"/label",
schemaPath:"#/properties/heads/items/properties/label/required",keyword:"required",params:{missingProperty:Xe},message:"must have required property '"+Xe+"'"}],
!1;{const Y=e;for(const U in V)if(!(U==="column"||U==="op"||U==="value")){return ne.errors=[{instancePath:s+"/heads/"+F+"/label",schemaPath:"#/properties/heads/\
items/properties/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:U},message:"must NOT have additional properties"}],!1;break}
if(Y===e){if(V.column!==void 0){const U=e;if(typeof V.column!="string")return ne.errors=[{instancePath:s+"/heads/"+F+"/label/column",schemaPath:"#/properties/he\
ads/items/properties/label/properties/column/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var H=U===e}else var H=!0;if(H){if(V.op!==
void 0){let U=V.op;const le=e;if(typeof U!="string"&&U!==null)return ne.errors=[{instancePath:s+"/heads/"+F+"/label/op",schemaPath:"#/properties/heads/items/pro\
perties/label/properties/op/type",keyword:"type",params:{type:ds.properties.heads.items.properties.label.properties.op.type},message:"must be string,null"}],!1;
var H=le===e}else var H=!0;if(H)if(V.value!==void 0){let U=V.value;const le=e,re=e;let Se=!1;const Ye=e;if(typeof U!="string"&&!(typeof U=="number"&&isFinite(U))&&
typeof U!="boolean"){const Ne={instancePath:s+"/heads/"+F+"/label/value",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf/0/type",keyword:"\
type",params:{type:ds.properties.heads.items.properties.label.properties.value.anyOf[0].type},message:"must be string,number,boolean"};l===null?l=[Ne]:l.push(Ne),
e++}var me=Ye===e;Se=Se||me;const Z=e;if(U!==null){const Ne={instancePath:s+"/heads/"+F+"/label/value",schemaPath:"#/properties/heads/items/properties/label/pro\
perties/value/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};l===null?l=[Ne]:l.push(Ne),e++}var me=Z===e;if(Se=Se||me,Se)e=re,l!==null&&
(re?l.length=re:l=null);else{const Ne={instancePath:s+"/heads/"+F+"/label/value",schemaPath:"#/properties/heads/items/properties/label/properties/value/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return l===null?l=[Ne]:l.push(Ne),e++,ne.errors=l,!1}var H=le===e}else var H=!0}}}}else return ne.errors=
[{instancePath:s+"/heads/"+F+"/label",schemaPath:"#/properties/heads/items/properties/label/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var N=$===e}else var N=!0;if(N){if(q.withinSeconds!==void 0){let V=q.withinSeconds;const $=e;if(!(typeof V=="number"&&isFinite(V))&&V!==null)return ne.errors=
[{instancePath:s+"/heads/"+F+"/withinSeconds",schemaPath:"#/properties/heads/items/properties/withinSeconds/type",keyword:"type",params:{type:ds.properties.heads.
items.properties.withinSeconds.type},message:"must be number,null"}],!1;var N=$===e}else var N=!0;if(N)if(q.after!==void 0){const V=e;if(typeof q.after!="string")
return ne.errors=[{instancePath:s+"/heads/"+F+"/after",schemaPath:"#/properties/heads/items/properties/after/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var N=V===e}else var N=!0}}}}}else return ne.errors=[{instancePath:s+"/heads/"+F,schemaPath:"#/properties/heads/items/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var A=O===e;if(!A)break}}else return ne.errors=[{instancePath:s+"/heads",schemaPath:"#/properties/heads/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=y===e}else var c=!0;if(c)if(m.was!==void 0){let S=m.was;const y=e;if(e===y)if(Array.isArray(
S)){var _e=!0;const J=S.length;for(let F=0;F<J;F++){let q=S[F];const O=e;if(e===O)if(q&&typeof q=="object"&&!Array.isArray(q)){let ce;if(q.kind===void 0&&(ce="k\
ind")||q.name===void 0&&(ce="name")||q.was===void 0&&(ce="was"))return ne.errors=[{instancePath:s+"/was/"+F,schemaPath:"#/properties/was/items/required",keyword:"\
required",params:{missingProperty:ce},message:"must have required property '"+ce+"'"}],!1;{const Pe=e;for(const V in q)if(!(V==="kind"||V==="name"||V==="was")){
return ne.errors=[{instancePath:s+"/was/"+F,schemaPath:"#/properties/was/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:V},
message:"must NOT have additional properties"}],!1;break}if(Pe===e){if(q.kind!==void 0){let V=q.kind;const $=e;if(!(V==="column"||V==="signal"))return ne.errors=
[{instancePath:s+"/was/"+F+"/kind",schemaPath:"#/properties/was/items/properties/kind/enum",keyword:"enum",params:{allowedValues:ds.properties.was.items.properties.
kind.enum},message:"must be equal to one of the allowed values"}],!1;var g=$===e}else var g=!0;if(g){if(q.name!==void 0){const V=e;if(typeof q.name!="string")return ne.
errors=[{instancePath:s+"/was/"+F+"/name",schemaPath:"#/properties/was/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var g=V===e}else var g=!0;if(g)if(q.was!==void 0){const V=e;if(typeof q.was!="string")return ne.errors=[{instancePath:s+"/was/"+F+"/was",schemaPath:"#/proper\
ties/was/items/properties/was/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var g=V===e}else var g=!0}}}}else return ne.errors=[{instancePath:s+
"/was/"+F,schemaPath:"#/properties/was/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var _e=O===e;if(!_e)break}}else return ne.
errors=[{instancePath:s+"/was",schemaPath:"#/properties/was/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=y===e}else var c=!0}}}}}}else
return ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ne.errors=l,e===0}ne.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function vr(m,{instancePath:s="",parentData:ls,parentDataProperty:fs,rootData:Vr=m,dynamicAnchors:$r={}}={}){let l=null,
e=0;const Oe=vr.evaluated;if(Oe.dynamicProps&&(Oe.props=void 0),Oe.dynamicItems&&(Oe.items=void 0),e===0)if(m&&typeof m=="object"&&!Array.isArray(m)){let be;if(m.
version===void 0&&(be="version")||m.fingerprint===void 0&&(be="fingerprint")||m.contract===void 0&&(be="contract")||m.earlier===void 0&&(be="earlier"))return vr.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:be},message:"must have required property '"+be+"'"}],!1;{const xe=e;for(const M in m)
if(!(M==="version"||M==="fingerprint"||M==="contract"||M==="earlier")){return vr.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:M},message:"must NOT have additional properties"}],!1;break}if(xe===e){if(m.version!==void 0){const M=e;if(m.version!==1)
return vr.errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],
!1;var c=M===e}else var c=!0;if(c){if(m.fingerprint!==void 0){let M=m.fingerprint;const X=e;if(e===X)if(typeof M=="string"){if(!Kr.test(M))return vr.errors=[{instancePath:s+
"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],
!1}else return vr.errors=[{instancePath:s+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var c=X===e}else var c=!0;if(c){if(m.contract!==void 0){const M=e;ne(m.contract,{instancePath:s+"/contract",parentData:m,parentDataProperty:"contract",rootData:Vr,
dynamicAnchors:$r})||(l=l===null?ne.errors:l.concat(ne.errors),e=l.length);var c=M===e}else var c=!0;if(c)if(m.earlier!==void 0){let M=m.earlier;const X=e;if(e===
X)if(Array.isArray(M)){if(M.length>8)return vr.errors=[{instancePath:s+"/earlier",schemaPath:"#/properties/earlier/maxItems",keyword:"maxItems",params:{limit:8},
message:"must NOT have more than 8 items"}],!1;{var ve=!0;const A=M.length;for(let N=0;N<A;N++){let H=M[N];const me=e;if(e===me)if(H&&typeof H=="object"&&!Array.
isArray(H)){let g;if(H.fingerprint===void 0&&(g="fingerprint")||H.contract===void 0&&(g="contract")||H.columns===void 0&&(g="columns")||H.signals===void 0&&(g="\
signals"))return vr.errors=[{instancePath:s+"/earlier/"+N,schemaPath:"#/properties/earlier/items/required",keyword:"required",params:{missingProperty:g},message:"\
must have required property '"+g+"'"}],!1;{const D=e;for(const B in H)if(!(B==="fingerprint"||B==="contract"||B==="columns"||B==="signals")){return vr.errors=[{
instancePath:s+"/earlier/"+N,schemaPath:"#/properties/earlier/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:B},message:"\
must NOT have additional properties"}],!1;break}if(D===e){if(H.fingerprint!==void 0){let B=H.fingerprint;const S=e;if(e===S)if(typeof B=="string"){if(!Kr.test(B))
return vr.errors=[{instancePath:s+"/earlier/"+N+"/fingerprint",schemaPath:"#/properties/earlier/items/properties/fingerprint/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return vr.errors=[{instancePath:s+"/earlier/"+N+"/fingerprint",schemaPath:"#/p\
roperties/earlier/items/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var se=S===e}else var se=!0;if(se){if(H.
contract!==void 0){const B=e;ne(H.contract,{instancePath:s+"/earlier/"+N+"/contract",parentData:H,parentDataProperty:"contract",rootData:Vr,dynamicAnchors:$r})||
(l=l===null?ne.errors:l.concat(ne.errors),e=l.length);var se=B===e}else var se=!0;if(se){if(H.columns!==void 0){let B=H.columns;const S=e;if(e===S)if(B&&typeof B==
"object"&&!Array.isArray(B))for(const u in B){const J=e;if(typeof B[u]!="string")return vr.errors=[{instancePath:s+"/earlier/"+N+"/columns/"+u.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/earlier/items/properties/columns/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var ye=J===e;if(!ye)break}else return vr.errors=[{instancePath:s+"/earlier/"+N+"/columns",schemaPath:"#/properties/earlier/items/properties/columns\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var se=S===e}else var se=!0;if(se)if(H.signals!==void 0){let B=H.signals;const S=e;if(e===
S)if(B&&typeof B=="object"&&!Array.isArray(B))for(const u in B){const J=e;if(typeof B[u]!="string")return vr.errors=[{instancePath:s+"/earlier/"+N+"/signals/"+u.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/earlier/items/properties/signals/additionalProperties/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var W=J===e;if(!W)break}else return vr.errors=[{instancePath:s+"/earlier/"+N+"/signals",schemaPath:"#/properties/earlier/items/pro\
perties/signals/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var se=S===e}else var se=!0}}}}}else return vr.errors=[{instancePath:s+
"/earlier/"+N,schemaPath:"#/properties/earlier/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var ve=me===e;if(!ve)break}}}else
return vr.errors=[{instancePath:s+"/earlier",schemaPath:"#/properties/earlier/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=X===
e}else var c=!0}}}}}else return vr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return vr.errors=
l,e===0}vr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{yt as calibration,ht as calibrator,bt as contracts,gt as golden,ut as lock,ct as manifest,ft as plan};
